/** The processes that this one was started by. */
import { readFileSync } from "node:fs";
import type { Ancestor, Lineage } from "../ports.ts";

const MAX_ANCESTORS = 30;
/** Its folder is gone, or went while the file was read. */
const HAS_ENDED = new Set(["ENOENT", "ESRCH"]);

/** Reads them now: whoever ends later is known by its number and, on Linux, by when it began. Never throws. */
export function readLineage(): Lineage {
  const ancestors: Ancestor[] = [];
  for (let pid = process.ppid; pid > 0 && ancestors.length < MAX_ANCESTORS; ) {
    const found = statOrNull(pid);
    ancestors.push({ pid, name: found?.name ?? "", began: found?.began ?? null });
    // Elsewhere than on Linux the nearest one has to do.
    pid = found?.parent ?? 0;
  }
  return { ancestors, isAlive };
}

/** A number that was given to another process meanwhile is not the one that was meant. */
function isAlive({ pid, began }: Ancestor): boolean {
  if (began !== null) {
    try {
      return statOf(pid)?.began === began;
    } catch {
      // Without a free file descriptor nothing tells when it began.
    }
  }
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

interface ProcessStat {
  readonly name: string;
  readonly parent: number;
  readonly began: string;
}

/**
 * man 5 proc, /proc/pid/stat: the name stands in brackets and may hold any character. Null where there is no such process,
 * or one that has ended and nobody has waited for. Throws Node's error where the file is there and can't be read.
 */
function statOf(pid: number): ProcessStat | null {
  let text: string;
  try {
    text = readFileSync(`/proc/${pid}/stat`, "latin1");
  } catch (error) {
    if (HAS_ENDED.has((error as NodeJS.ErrnoException).code ?? "")) return null;
    throw error;
  }
  const name = text.slice(text.indexOf("(") + 1, text.lastIndexOf(")"));
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  if (fields[0] === "Z" || fields[0] === "X") return null;
  return { name, parent: Number(fields[1]), began: fields[19] ?? "" };
}

function statOrNull(pid: number): ProcessStat | null {
  try {
    return statOf(pid);
  } catch {
    return null;
  }
}
