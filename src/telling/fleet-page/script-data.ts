/** What stands in the page as JSON, and is read by client/main.ts. */
export interface PageData {
  readonly language: string;
  readonly words: PageWords;
  /** A measurement that is older is said to be out of date. */
  readonly staleAfterMs: number;
  readonly mirrors: readonly string[];
  /** The lowest and the highest time of all: every chart has the same scale. Null where nothing was proven. */
  readonly rangeMs: readonly [number, number] | null;
  readonly regions: readonly RegionData[];
}

export interface RegionData {
  /** When it was measured: minutes since 1970, then minutes since the one before. */
  readonly minutes: readonly number[];
  /** The chosen mirror's place in `mirrors` each time, see history-code.ts. */
  readonly chosen: string;
  /** For each mirror, see history-code.ts; "" where no measurement of it is known. */
  readonly times: readonly string[];
}

/** What the script of the page says; it stands in the page's data. */
export interface PageWords {
  readonly failed: string;
  readonly untimed: string;
  readonly someFailed: string;
  readonly stale: string;
  readonly copied: string;
  readonly themes: { readonly auto: string; readonly light: string; readonly dark: string };
}
