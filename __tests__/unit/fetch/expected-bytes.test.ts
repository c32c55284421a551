import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { expectedBytes, type ZipSize } from "../../../src/fetch/expected-bytes.ts";
import { knownZipBytes, likelyZipBytes } from "../../../src/targets/go/module-size.ts";
import { REAL_ZIPS, type RealZip } from "../../support/real-zips.ts";

const MAX_ASKED = 48;

/** In the order in which a fetch begins them (planFetch). */
function inOrder(zips: readonly RealZip[]): readonly RealZip[] {
  return [...zips].sort((a, b) => likelyZipBytes(b.path) - likelyZipBytes(a.path));
}

/** Those whose size the probe asks for: 48 at most, spread over those without a documented size. */
function askedOf(zips: readonly RealZip[]): readonly RealZip[] {
  const unknown = zips.filter(({ path }) => knownZipBytes(path) === null);
  const step = Math.max(1, unknown.length / MAX_ASKED);
  const count = Math.min(MAX_ASKED, unknown.length);
  return Array.from({ length: count }, (_, i) => unknown[Math.floor(i * step)] as RealZip);
}

/** The totals of a fetch that begins one zip after the other, from before the first to behind the last. */
function totals(zips: readonly RealZip[], asked: readonly RealZip[]): readonly (number | null)[] {
  return Array.from({ length: zips.length + 1 }, (_, begun) =>
    expectedBytes(
      zips.map((zip, i) => ({
        told: i < begun ? zip.bytes : null,
        expected: asked.includes(zip) ? zip.bytes : knownZipBytes(zip.path),
        isLeft: false,
      })),
    ),
  );
}

const sumOf = (zips: readonly RealZip[]) => zips.reduce((sum, { bytes }) => sum + bytes, 0);
const isNear = (bytes: number, truth: number) => bytes <= (4 / 3) * truth && truth <= (4 / 3) * bytes;

describe("the total of a fetch: right within a third, or not told", () => {
  for (const [name, zips] of Object.entries(REAL_ZIPS)) {
    test.each([
      ["after the probe has asked for sizes", askedOf(zips)],
      ["without", []],
    ])(`${name}, %s`, (_, asked) => {
      const all = totals(inOrder(zips), asked);
      const told = all.filter((total) => total !== null);
      expect(told.filter((total) => !isNear(total, sumOf(zips)))).toEqual([]);
      expect(told.at(-1)).toBe(sumOf(zips));
      // Once told, it stays.
      expect(all.slice(all.indexOf(told[0] ?? null)).includes(null)).toBe(false);
    });
  }

  test("from the start where the probe has asked for all sizes", () => {
    const zips = REAL_ZIPS["gin 1.10.0"];
    expect(totals(inOrder(zips), askedOf(zips))[0]).not.toBeNull();
  });

  test("whatever the sizes are: no total is off by more than a third", () => {
    const zip = fc.record({
      bytes: fc.integer({ min: 500, max: 500_000_000 }),
      /** A documented size, right within a third. */
      factor: fc.option(fc.double({ min: 0.76, max: 1.33, noNaN: true })),
    });
    fc.assert(
      fc.property(fc.array(zip, { minLength: 1, maxLength: 40 }), (zips) => {
        const told = Array.from({ length: zips.length + 1 }, (_, begun) =>
          expectedBytes(
            zips.map(({ bytes, factor }, i) => ({
              told: i < begun ? bytes : null,
              expected: factor === null ? null : bytes * factor,
              isLeft: false,
            })),
          ),
        ).filter((total) => total !== null);
        const truth = zips.reduce((sum, { bytes }) => sum + bytes, 0);
        return told.length > 0 && told.every((total) => isNear(total, truth));
      }),
    );
  });
});

test.each<[string, ZipSize, number | null]>([
  ["of which nothing is known", { told: null, expected: null, isLeft: false }, null],
  ["that has begun", { told: 7, expected: 9, isLeft: false }, 107],
  ["whose size was asked for", { told: null, expected: 9, isLeft: false }, 109],
  ["that is left and had begun", { told: 7, expected: null, isLeft: true }, 107],
  ["that is left and never begun", { told: null, expected: 9, isLeft: true }, 100],
])("beside one of 100 bytes, a zip %s", (_, zip, total) => {
  expect(expectedBytes([{ told: 100, expected: null, isLeft: false }, zip])).toBe(total);
});
