/** Ten segments of 1,460 bytes (RFC 6928). */
const INITIAL_WINDOW_BYTES = 14_600;

/**
 * TCP's slow start on one connection (RFC 5681, 3.1), in rounds of one round trip: a round sends one
 * window at most, and a window that was used makes the next one larger by what was sent, until it
 * holds what the path can carry. The window lives as long as the connection, over all its responses.
 */
export class SlowStart {
  #windowBytes = INITIAL_WINDOW_BYTES;
  #sentBytes = 0;
  #roundStartMs = Number.NEGATIVE_INFINITY;

  /**
   * Bytes that may be sent now.
   *
   * @param bytesPerSecond what the path carries; undefined: no limit, and the window never stops growing
   */
  available(nowMs: number, roundTripMs: number, bytesPerSecond: number | undefined): number {
    const sinceMs = nowMs - this.#roundStartMs;
    if (sinceMs >= roundTripMs) {
      // Only a window that limited the sender grows (RFC 7661 calls the rest application-limited).
      if (this.#sentBytes * 2 > this.#windowBytes) this.#windowBytes += this.#sentBytes;
      if (this.#windowBytes >= ((bytesPerSecond ?? Number.POSITIVE_INFINITY) * roundTripMs) / 1000) {
        this.#windowBytes = Number.POSITIVE_INFINITY;
      }
      this.#sentBytes = 0;
      // A timer that came late must not stretch every round; an idle connection starts a new one.
      this.#roundStartMs = sinceMs < 2 * roundTripMs ? this.#roundStartMs + roundTripMs : nowMs;
    }
    return this.#windowBytes - this.#sentBytes;
  }

  take(bytes: number): void {
    this.#sentBytes += bytes;
  }
}
