import type { LeftReason } from "../report/left-reasons.ts";
import { allowedRequests } from "./health.ts";
import type { FetchLimits } from "./limits.ts";
import { isSilent } from "./pace.ts";
import type { Errand, SourceState, Work, ZipCopy } from "./state/work.ts";
import { hasTail } from "./state/zip-copy.ts";

/** Whether that source can be asked about that errand now. */
export function mayAsk(errand: Errand, source: SourceState, limits: FetchLimits, nowMs: number): boolean {
  if (errand.status !== "open" || !errand.servedBy.has(source)) return false;
  const asked = errand.asked.get(source);
  if (asked === undefined) return true;
  return asked.refused === null && asked.tries < limits.triesPerSource && nowMs >= asked.notBeforeMs;
}

/** Whether it may yet be of use for that errand, now or later. */
export function mayEverAsk(errand: Errand, source: SourceState, limits: FetchLimits): boolean {
  const asked = errand.asked.get(source);
  return (
    source.health.out === null &&
    errand.servedBy.has(source) &&
    (asked === undefined || (asked.refused === null && asked.tries < limits.triesPerSource))
  );
}

/** Why the file would be left now, or null while a source may yet be of use. */
export function reasonToLeave(errand: Errand, { sources }: Work, limits: FetchLimits): LeftReason | null {
  if (errand.status !== "open" || errand.attempts.size > 0) return null;
  if (sources.some((source) => mayEverAsk(errand, source, limits))) return null;
  if (errand.wrongAnswers.length > 0) return "wrong-bytes";
  if (errand.servedBy.size === 0) return "private";
  const isMissing = [...errand.servedBy].every((source) => errand.asked.get(source)?.refused === "missing");
  return isMissing ? "missing-everywhere" : "failed";
}

/** Whether it is worth asking now whether that source's zip ends like the copy. */
export function mayCompare(copy: ZipCopy, source: SourceState, limits: FetchLimits, nowMs: number): boolean {
  const { errand } = copy;
  return (
    mayEverCompare(copy, source) &&
    mayAsk(errand, source, limits, nowMs) &&
    ![...errand.attempts].some((a) => a.by === source && a.purpose.kind === "compare")
  );
}

/** Whether that source may turn out to have the same bytes. */
export function mayEverCompare(copy: ZipCopy, source: SourceState): boolean {
  return copy.joinable && hasTail(copy) && !copy.sources.has(source) && !copy.strangers.has(source);
}

/** No source that has these bytes can be asked now. */
export function isOrphan(copy: ZipCopy, work: Work, limits: FetchLimits, nowMs: number): boolean {
  return [...copy.sources].every(
    (s) =>
      allowedRequests(s.health, nowMs) === 0 ||
      isSilent(s, work, limits, nowMs) ||
      !mayAsk(copy.errand, s, limits, nowMs),
  );
}

/** A zip has two copies at most that sources go on with. */
export function mayBeginAgain(
  errand: Errand,
  source: SourceState,
  work: Work,
  limits: FetchLimits,
  nowMs: number,
): boolean {
  const attempts = [...errand.attempts];
  const begun = attempts.filter((a) => a.copy === null && a.purpose.kind === "begin").length;
  const alive = [...errand.copies].filter((copy) => !isOrphan(copy, work, limits, nowMs)).length;
  return begun + alive < 2 && !attempts.some((a) => a.by === source);
}
