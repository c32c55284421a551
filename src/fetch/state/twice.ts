import { arrivedTo } from "../pace.ts";
import { changing } from "./changing.ts";
import type { Attempt, ZipCopy } from "./work.ts";
import { tailStart } from "./zip-copy.ts";

/** So much of what is received may come twice to save time: what was begun under this budget may go a little over it. */
const SPARE_PART = 0.03;
const SPARE_BYTES = 900_000;
/** What a second request for something of unknown size risks. */
const LIKELY_BYTES = { begin: 131_072, small: 2_048 };

/** Counts what may come twice. */
export class Twice {
  #bytes = 0;

  /** So much may yet come twice, after so many bytes in all. */
  spareBytes(receivedBytes: number): number {
    return SPARE_BYTES + SPARE_PART * receivedBytes - this.#bytes;
  }

  begun(attempt: Attempt): void {
    changing(attempt).riskBytes = riskOf(attempt);
    this.#bytes += attempt.riskBytes;
  }

  ended({ copy, piece, from, riskBytes, receivedBytes }: Attempt): void {
    // What was on its way when another took over the rest.
    if (piece !== null) this.#bytes += Math.max(0, from + receivedBytes - piece.to);
    // What began another copy goes on with it: one of the two is for nothing.
    if (copy === null && riskBytes > 0) this.#bytes += receivedBytes - riskBytes;
  }
}

/** How many bytes may come twice because of that request. */
function riskOf({ purpose, insteadOf }: Attempt): number {
  if (purpose.kind === "compare") return purpose.copy.size - tailStart(purpose.copy.size);
  if (insteadOf === null || (purpose.kind !== "begin" && purpose.kind !== "small")) return 0;
  if (purpose.kind === "begin" && purpose.replaces) return bytesForNothing(insteadOf);
  const { copy } = insteadOf;
  return copy !== null && Number.isFinite(copy.size) ? copy.size : LIKELY_BYTES[purpose.kind];
}

/** What will have come of a slow copy for nothing when another has begun in its place: about as much again comes until then. */
export function bytesForNothing({ errand, copy }: Pick<Attempt, "errand" | "copy">): number {
  let bytes = 0;
  for (const { from, at } of copy?.pieces ?? []) bytes += at - from;
  for (const other of errand.attempts) {
    if (other.copy === copy && other.piece !== null) bytes += Math.max(0, arrivedTo(other) - other.piece.at);
  }
  return 2 * bytes + LIKELY_BYTES.small;
}

/** The slow copy that this request stands in for, where it ends now that this one has begun, and is not complete. */
export function replacedBy({ errand, purpose, insteadOf }: Attempt): readonly ZipCopy[] {
  const slow = insteadOf?.copy ?? null;
  const isReplaced = purpose.kind === "begin" && purpose.replaces === true && errand.status === "open";
  return isReplaced && slow !== null && errand.copies.has(slow) ? [slow] : [];
}
