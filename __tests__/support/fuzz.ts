/**
 * Tests that make up their cases. In CI they make few, the same in every run; .github/workflows/fuzz.yml makes more. By
 * hand, to look for more, and to see a failure again:
 *
 *   FULL=1 npm run jest -- zip-hash crafted own-code any-text     ten times as many, others in every run
 *   FULL=1 FUZZ_SEED=1a2b3c4d npm run jest -- zip-hash            the same once more, as the failure says
 */
import { createHash, randomBytes } from "node:crypto";
import type fc from "fast-check";

const isFull = process.env.FULL === "1";
/** What all cases follow from. A failing test names it, with FULL where that was set: the number of cases belongs to it. */
const FUZZ_SEED = process.env.FUZZ_SEED ?? (isFull ? randomBytes(4).toString("hex") : "1");
const AGAIN = `${isFull ? "FULL=1 " : ""}FUZZ_SEED=${FUZZ_SEED}`;

/** How many cases a test makes up that makes up so many in CI. */
export function caseCount(inCi: number): number {
  return isFull ? 10 * inCi : inCi;
}

/** The name of one case in a failure: with it, the case can be made again. */
export function caseName(index: number): string {
  return `${AGAIN} case ${index}`;
}

/** Makes up cases one after the other, each from chance of its own. */
export function makeCases<T>(what: string, inCi: number, make: (dice: Dice) => T): readonly T[] {
  return Array.from({ length: caseCount(inCi) }, (_, index) =>
    make(new Dice(`${FUZZ_SEED} ${what} ${index}`)),
  );
}

/** For fc.assert, whose failures print seed and path themselves: `inCi` runs, and ten times as many in full. */
export function runs<T>(inCi: number): fc.Parameters<T> {
  const seed = createHash("sha256").update(FUZZ_SEED).digest().readInt32LE();
  return { numRuns: caseCount(inCi), seed };
}

/** Chance that follows from a seed. */
export class Dice {
  readonly #seed: string;
  #thrown = 0;

  constructor(seed: string) {
    this.#seed = seed;
  }

  /** In [0, 1), always the same for one name, so that it does not depend on the order of requests. */
  fixed(name: string): number {
    return createHash("sha256").update(`${this.#seed} ${name}`).digest().readUInt32LE() / 2 ** 32;
  }

  fraction(): number {
    return this.fixed(`throw ${this.#thrown++}`);
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  /** Both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1));
  }

  one<T>(choices: readonly T[]): T {
    return choices[this.whole(0, choices.length - 1)] as T;
  }
}
