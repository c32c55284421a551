import type { FetchLimits } from "../limits.ts";
import { bytesAtOnce, isSilent } from "../pace.ts";
import { pickNext, requestsNow } from "../pick.ts";
import type { Picked, SourceState, Work } from "./work.ts";

/** The sources that are silent now and were not found to be so before. */
export function newlySilent(work: Work, limits: FetchLimits, nowMs: number): readonly SourceState[] {
  return work.sources.filter((source) => !source.silent && isSilent(source, work, limits, nowMs));
}

/**
 * Asks for all that is to be asked for now.
 * @param begin makes the request that was picked; its third argument is how many bytes a zip is first asked for
 */
export function askForMore(
  work: Work,
  limits: FetchLimits,
  nowMs: number,
  begin: (source: SourceState, picked: Picked, firstBytes: number) => void,
): void {
  // Who was in trouble gets what the others leave.
  for (const source of [...work.sources].sort((a, b) => trouble(a) - trouble(b))) {
    while (source.attempts.size < requestsNow(source, nowMs) && !isSilent(source, work, limits, nowMs)) {
      const picked = pickNext(source, work, limits, nowMs);
      if (picked === null) break;
      begin(source, picked, bytesAtOnce(source, work, limits.firstPieceBytes, limits));
    }
  }
}

function trouble({ silent, health }: SourceState): number {
  return (silent ? 1 : 0) + health.pauses;
}
