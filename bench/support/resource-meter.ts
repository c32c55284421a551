import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** What one command cost. Null: this system does not tell. */
export interface Resources {
  /** User and system time of the command and of every process that it started and waited for. */
  readonly cpuMs: number | null;
  /** Peak resident memory of the command's own process. */
  readonly peakBytes: number | null;
  /** The same of the largest process below it; 0 without any that lived long enough to be seen. */
  readonly childPeakBytes: number | null;
}

/** GNU time: the only way to the CPU time of processes that have already ended. */
const TIME = "/usr/bin/time";
/** The kernel keeps each process's peak (VmHWM), so only what it gained in its last moments can be missed. */
const POLL_MS = 50;

/** Measures one command. Linux with GNU time; elsewhere the command just runs. */
export class ResourceMeter {
  readonly #report: string;
  readonly #timed = process.platform === "linux" && existsSync(TIME);
  #timer: NodeJS.Timeout | undefined;
  /** The process that was spawned: GNU time, or the command itself. */
  #spawned = 0;
  #own: number | null = null;
  #peakBytes: number | null = null;
  #childPeakBytes: number | null = null;

  /** @param folder where the report of GNU time may lie for a while */
  constructor(folder: string) {
    this.#report = join(folder, `time-${process.hrtime.bigint()}`);
  }

  /** The command line to spawn. */
  wrap(command: string, args: readonly string[]): readonly string[] {
    return this.#timed ? [TIME, "-f", "%U %S", "-o", this.#report, command, ...args] : [command, ...args];
  }

  /** Watches the process that was spawned until `stop`. */
  watch(pid: number): void {
    this.#spawned = pid;
    this.#timer = setInterval(() => this.#poll(), POLL_MS);
  }

  /** Kills the command and all that it started; GNU time then ends by itself. */
  kill(): void {
    const all = descendantsOf(this.#spawned);
    for (const pid of this.#timed ? all : [this.#spawned, ...all]) {
      try {
        process.kill(pid, "SIGKILL");
      } catch {
        // It has ended.
      }
    }
  }

  stop(): Resources {
    clearInterval(this.#timer);
    let cpuMs: number | null = null;
    if (this.#timed) {
      const [user = Number.NaN, system = Number.NaN] = (readLastLine(this.#report) ?? "")
        .split(" ")
        .map(Number);
      cpuMs = (user + system) * 1000;
      rmSync(this.#report, { force: true });
    }
    return { cpuMs, peakBytes: this.#peakBytes, childPeakBytes: this.#childPeakBytes };
  }

  #poll(): void {
    this.#own ??= (this.#timed ? childrenOf(this.#spawned)[0] : this.#spawned) ?? null;
    if (this.#own === null) return;
    const bytes = peakOf(this.#own);
    if (bytes === null) return;
    this.#peakBytes = Math.max(this.#peakBytes ?? 0, bytes);
    const below = descendantsOf(this.#own).map((pid) => peakOf(pid) ?? 0);
    this.#childPeakBytes = Math.max(this.#childPeakBytes ?? 0, ...below);
  }
}

function peakOf(pid: number): number | null {
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readOr(`/proc/${pid}/status`)) ?? [];
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}

function descendantsOf(pid: number): readonly number[] {
  return childrenOf(pid).flatMap((child) => [child, ...descendantsOf(child)]);
}

/** Each thread has its own list. */
function childrenOf(pid: number): readonly number[] {
  let threads: readonly string[] = [];
  try {
    threads = readdirSync(`/proc/${pid}/task`);
  } catch {
    // It has ended.
  }
  return threads
    .flatMap((thread) => readOr(`/proc/${pid}/task/${thread}/children`).split(" "))
    .filter((text) => text !== "")
    .map(Number);
}

function readLastLine(path: string): string | undefined {
  return readOr(path).trimEnd().split("\n").at(-1);
}

/** Text of a file; "" where it is gone, as files in /proc are at any moment. */
function readOr(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
