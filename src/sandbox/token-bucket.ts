/** Bytes may run this far ahead of their rate, so that a small response does not wait for the next timer. */
const LEAD_MS = 4;
/** A rate is served in pieces of about this duration, … */
const PIECE_MS = 20;
/** … and of at most this size: larger ones would make the sharing coarse. */
const PIECE_LIMIT_BYTES = 8192;

/**
 * Meters one rate. Credit grows with the time that really passed, so a late timer costs no throughput.
 * A rate of `undefined` bytes per second is no limit.
 */
export class TokenBucket {
  #creditBytes = 0;
  #refilledMs = 0;
  #metered = false;

  /** Bytes that may be sent now, as a whole number; below zero while earlier bytes are still on their way. */
  available(nowMs: number, bytesPerSecond: number | undefined): number {
    const elapsedMs = nowMs - this.#refilledMs;
    this.#refilledMs = nowMs;
    this.#metered = bytesPerSecond !== undefined;
    if (bytesPerSecond === undefined) return Number.POSITIVE_INFINITY;
    this.#creditBytes += (bytesPerSecond * elapsedMs) / 1000;
    return Math.floor(this.#creditBytes + (bytesPerSecond * LEAD_MS) / 1000);
  }

  /** Counts bytes that are sent; those sent without a limit are not owed when one is set later. */
  take(bytes: number): void {
    if (this.#metered) this.#creditBytes -= bytes;
  }

  /** Gives up credit over `bytes`: an idle link saves nothing for later. */
  limit(bytes: number): void {
    this.#creditBytes = Math.min(this.#creditBytes, bytes);
  }
}

/** The piece in which a rate is served, in bytes: smaller ones would only cost system calls. */
export function pieceBytes(bytesPerSecond: number | undefined): number {
  if (bytesPerSecond === undefined) return PIECE_LIMIT_BYTES;
  return Math.min(PIECE_LIMIT_BYTES, Math.ceil((bytesPerSecond * PIECE_MS) / 1000));
}
