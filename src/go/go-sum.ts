import { checkModulePath, checkModuleVersion, type ModuleVersion, moduleKey } from "./module-version.ts";

/** A module version and the hash that its zip or its go.mod must have. */
export interface ModuleSum {
  readonly module: ModuleVersion;
  /** `h1:` and the base64 of 32 bytes. */
  readonly h1: string;
}

/** Why a line can't be used. */
export type GoSumFault =
  | "malformed"
  | "conflict-mark"
  | "bad-path"
  | "bad-version"
  | "bad-hash"
  | "contradiction";

interface GoSumProblem {
  /** Counted from 1; 0 where two files contradict each other. */
  readonly line: number;
  readonly code: GoSumFault;
}

/** What go.sum files say. Both maps have moduleKey as their key. */
export interface GoSum {
  readonly zips: ReadonlyMap<string, ModuleSum>;
  /** The sums of the go.mod files alone. */
  readonly mods: ReadonlyMap<string, ModuleSum>;
  /** The first ones only: a broken file has as many as it has lines. */
  readonly problems: readonly GoSumProblem[];
  readonly problemCount: number;
}

const MAX_RECORDED_PROBLEMS = 50;

/** 32 bytes in canonical base64: the last letter stands for four bits only. */
const H1 = /^h1:[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;
/** Whether a text is such a hash. */
export function isH1(text: string): boolean {
  return H1.test(text);
}

const CONFLICT_MARK = /^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/;
const USUAL_H1_LENGTH = 47;
const GO_MOD_SUFFIX = "/go.mod";
/** The hash of an empty go.mod, left behind by a bug of early versions: cmd/go drops such lines. */
const EMPTY_GO_MOD_H1 = "h1:G7mAYYxgmS0lVkHyy2hEOLQCFB0DlQFTMLWggykrydY=";

/** Gathers sums; a module with two different hashes is in neither map, however often it comes again. */
class SumCollector {
  readonly zips = new Map<string, ModuleSum>();
  readonly mods = new Map<string, ModuleSum>();
  readonly problems: GoSumProblem[] = [];
  problemCount = 0;
  readonly #contradicted = { zips: new Set<string>(), mods: new Set<string>() };

  report(line: number, code: GoSumFault): void {
    this.problemCount++;
    if (this.problems.length < MAX_RECORDED_PROBLEMS) this.problems.push({ line, code });
  }

  add(kind: "zips" | "mods", key: string, sum: ModuleSum, line: number): void {
    if (this.#contradicted[kind].size > 0 && this.#contradicted[kind].has(key)) return;
    const known = this[kind].get(key);
    if (known === undefined) {
      this[kind].set(key, sum);
    } else if (known.h1 !== sum.h1) {
      // cmd/go stops at the first that differs: what would be verified depends on the order of lines.
      this[kind].delete(key);
      this.#contradicted[kind].add(key);
      this.report(line, "contradiction");
    }
  }
}

/**
 * Reads a go.sum or go.work.sum. Never throws: a line that cmd/go would stop at becomes a problem, the rest
 * counts. Hashes other than `h1:` are skipped, as cmd/go does (cmd/go/internal/modfetch/fetch.go, readGoSum).
 */
export function parseGoSum(text: string): GoSum {
  const sums = new SumCollector();
  let lineNumber = 0;
  let module: ModuleVersion = { path: "", version: "" };
  let key = "";
  for (const line of linesOf(text)) {
    lineNumber++;
    const fields = fieldsOf(line);
    const [path = "", versionField = "", h1 = ""] = fields;
    if (path === "") continue;
    if (CONFLICT_MARK.test(line)) {
      sums.report(lineNumber, "conflict-mark");
      continue;
    }
    if (fields.length !== 3) {
      sums.report(lineNumber, "malformed");
      continue;
    }
    const isMod = versionField.endsWith(GO_MOD_SUFFIX);
    const version = isMod ? versionField.slice(0, -GO_MOD_SUFFIX.length) : versionField;
    // A module's two lines stand together: the second one needs no second check.
    if (path !== module.path || version !== module.version) {
      const other = { path, version };
      if (checkModuleVersion(other) !== null) {
        sums.report(lineNumber, checkModulePath(path) === null ? "bad-version" : "bad-path");
        continue;
      }
      module = other;
      key = moduleKey(module);
    }
    if (!h1.startsWith("h1:") || h1 === EMPTY_GO_MOD_H1) continue;
    if (isH1(h1)) sums.add(isMod ? "mods" : "zips", key, { module, h1 }, lineNumber);
    else sums.report(lineNumber, "bad-hash");
  }
  return sums;
}

/**
 * The first four fields of a line. cmd/go writes one space between them: only other lines need a search for blanks.
 * A blank of another kind inside a field is met by the checks on path, version and hash.
 */
function fieldsOf(line: string): readonly string[] {
  const first = line.indexOf(" ");
  const second = line.indexOf(" ", first + 1);
  const usual = first > 0 && second === line.length - USUAL_H1_LENGTH - 1;
  return usual
    ? [line.slice(0, first), line.slice(first + 1, second), line.slice(second + 1)]
    : line.trim().split(/\s+/, 4);
}

/** One line at a time: split into an array, ten hostile megabytes would take two hundred. */
function* linesOf(text: string): Iterable<string> {
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf("\n", start);
    yield end < 0 ? text.slice(start) : text.slice(start, end);
    start = end < 0 ? text.length + 1 : end + 1;
  }
}

/** The union of several files, as a workspace has it. Where two contradict each other the module is left out. */
export function mergeGoSums(all: readonly GoSum[]): GoSum {
  const sums = new SumCollector();
  for (const one of all) {
    for (const problem of one.problems) sums.report(problem.line, problem.code);
    sums.problemCount += one.problemCount - one.problems.length;
    for (const [key, sum] of one.zips) sums.add("zips", key, sum, 0);
    for (const [key, sum] of one.mods) sums.add("mods", key, sum, 0);
  }
  return sums;
}
