import { decodeReport } from "../../fleet/decode-report.ts";
import type { RefusedFile } from "../../fleet/fleet.ts";
import { parseHistory } from "../../fleet/history.ts";
import type { ReadLine, ReadReport } from "../../fleet/limits.ts";
import type { Refusal } from "../../fleet/refusal.ts";
import type { Files, Ports } from "../../ports.ts";
import { FileError } from "./file-error.ts";
import { findFiles } from "./find-files.ts";

/** Of a fetch from many servers a report has some 30 kB. */
const MAX_REPORT_BYTES = 2 << 20;
/** 200 regions with 60 mirrors for two years. */
const MAX_HISTORY_BYTES = 256 << 20;

/** Every report that is meant, one after the other, so that only what a fleet takes of each is kept. */
export async function readReports(
  { files, clock }: Pick<Ports, "files" | "clock">,
  given: readonly string[],
  root: string,
  patterns: boolean,
): Promise<{ readonly reports: readonly ReadReport[]; readonly refused: readonly RefusedFile[] }> {
  const found = await findFiles(files, given, root, patterns);
  const nowMs = clock.nowMs();
  const reports: ReadReport[] = [];
  const refused: RefusedFile[] = [...found.refused];
  for (const file of found.files) {
    const read = await readReport(files, file, nowMs);
    if ("report" in read) reports.push({ file, report: read.report });
    else refused.push({ file, why: read.refusal });
  }
  return { reports, refused };
}

async function readReport(
  files: Files,
  file: string,
  nowMs: number,
): Promise<ReturnType<typeof decodeReport>> {
  try {
    const json = await files.readText(file, MAX_REPORT_BYTES);
    return json === null ? { refusal: { code: "not-there" } } : decodeReport(json, nowMs);
  } catch (error) {
    return { refusal: refusalOf(error as NodeJS.ErrnoException) };
  }
}

function refusalOf({ code = "unknown" }: NodeJS.ErrnoException): Refusal {
  if (code === "EFBIG") return { code: "too-large", maxBytes: MAX_REPORT_BYTES };
  return isNotRegular(code) ? { code: "not-regular" } : { code: "unreadable", error: code };
}

/** ENXIO: what opening a socket says. */
function isNotRegular(code = ""): boolean {
  return ["EFTYPE", "EISDIR", "ENXIO"].includes(code);
}

/** The lines of the history's file, none where there is no such file. Throws where it can't be read, or is none at all. */
export async function readHistory(files: Files, file: string): Promise<readonly ReadLine[]> {
  const text = await files.readText(file, MAX_HISTORY_BYTES).catch((error: NodeJS.ErrnoException) => {
    throw isNotRegular(error.code) ? new FileError("no-file", file) : error;
  });
  const lines = parseHistory(text ?? "");
  if (lines.length > 0 && lines.every(({ point }) => point === null)) throw new FileError("no-history", file);
  return lines.map((line, at) => ({ file: `${file}:${at + 1}`, line }));
}
