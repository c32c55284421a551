/** What a zip is taken for before the first one is there. */
const LIKELY_BYTES = 131_072;
/** What one zip more changes of what is thought of the next one's size. */
const LATEST_PART = 0.3;
/** Large ones are begun first. */
const LATER_ARE_SMALLER = 3;

/** What the zips that have begun tell of those that have not. */
export class ZipSizes {
  #latestBytes = LATER_ARE_SMALLER * LIKELY_BYTES;

  /** About how large a zip is that was not begun. */
  get likelyBytes(): number {
    return this.#latestBytes / LATER_ARE_SMALLER;
  }

  begun(bytes: number): void {
    this.#latestBytes += LATEST_PART * (bytes - this.#latestBytes);
  }
}
