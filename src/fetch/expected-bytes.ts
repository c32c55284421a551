/** What is known of the size of one zip. */
export interface ZipSize {
  /** From a source that sends it or has sent it; null: none has begun. */
  readonly told: number | null;
  /** From a mirror that was only asked for the size, or a documented one; null: nobody has said. */
  readonly expected: number | null;
  /** It is left to cmd/go: no more of it will come. */
  readonly isLeft: boolean;
}

/**
 * Bytes of all these zips together; null until the size of each is known. Zips differ so much (three of the 166 of caddy
 * have three quarters of all bytes) that a total made of some of them is wrong by a factor of five. A fetch begins all
 * zips early on, so that the total is known after a tenth to a third of the time; with sizes asked before, at once.
 */
export function expectedBytes(zips: Iterable<ZipSize>): number | null {
  let total = 0;
  for (const { told, expected, isLeft } of zips) {
    // What has come of a zip that is left was counted as received.
    const bytes = told ?? (isLeft ? 0 : expected);
    if (bytes === null) return null;
    total += bytes;
  }
  return total;
}
