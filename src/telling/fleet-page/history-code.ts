/**
 * A region's history as text: two characters a measurement. It is written into the page and read in the browser, so
 * that this file knows neither.
 */

/** What one or several measurements of a mirror gave, one after the other. */
export interface Stretch {
  /** Milliseconds of the reference job, the median; null where none was timed. */
  readonly ms: number | null;
  /** At least one was proven, timed or not. */
  readonly proven: boolean;
  /** At least one failed. */
  readonly failed: boolean;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** Times from a millisecond to a day, in steps of 0.9 %. */
const LEVELS = 2045;
const DECADES = 8;

/** Two letters: 0 not measured, 2 not timed, from 4 on the level of the time, doubled; odd where one failed. */
export function encodeStretches(stretches: readonly Stretch[]): string {
  return stretches.map((stretch) => twoLetters(codeOf(stretch))).join("");
}

export function decodeStretches(text: string): readonly Stretch[] {
  return codesIn(text).map((code) => {
    const level = (code >> 1) - 2;
    const ms = level < 0 ? null : 10 ** ((level * DECADES) / LEVELS);
    return { ms, proven: code >> 1 > 0, failed: code % 2 === 1 };
  });
}

/** Two letters for the place of a mirror in a list, or for none (-1). */
export function encodePlaces(places: readonly number[]): string {
  return places.map((place) => twoLetters(place + 1)).join("");
}

export function decodePlaces(text: string): readonly number[] {
  return codesIn(text).map((code) => code - 1);
}

function codeOf({ ms, proven, failed }: Stretch): number {
  if (ms === null) return 2 * Number(proven) + Number(failed);
  const level = Math.round((Math.log10(Math.max(1, ms)) * LEVELS) / DECADES);
  return 2 * (Math.min(LEVELS, level) + 2) + Number(failed);
}

function twoLetters(code: number): string {
  return LETTERS.charAt(code >> 6) + LETTERS.charAt(code & 63);
}

function codesIn(text: string): readonly number[] {
  return Array.from(
    { length: text.length >> 1 },
    (_, i) => 64 * LETTERS.indexOf(text.charAt(2 * i)) + LETTERS.indexOf(text.charAt(2 * i + 1)),
  );
}
