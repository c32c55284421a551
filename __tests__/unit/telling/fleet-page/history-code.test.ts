import { expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  decodePlaces,
  decodeStretches,
  encodePlaces,
  encodeStretches,
  type Stretch,
} from "../../../../src/telling/fleet-page/history-code.ts";

const stretch = fc.oneof(
  fc.record({
    ms: fc.double({ min: 1, max: 86_400_000, noNaN: true }),
    proven: fc.constant(true),
    failed: fc.boolean(),
  }),
  fc.record({ ms: fc.constant(null), proven: fc.boolean(), failed: fc.boolean() }),
);

test("a history is read as it was written, times within half a percent, in two letters each", () => {
  fc.assert(
    fc.property(fc.array(stretch), (stretches: readonly Stretch[]) => {
      const text = encodeStretches(stretches);
      const read = decodeStretches(text);
      expect(text).toMatch(/^[\w-]*$/);
      expect(text).toHaveLength(2 * stretches.length);
      expect(read.map(({ proven, failed }) => ({ proven, failed }))).toEqual(
        stretches.map(({ proven, failed }) => ({ proven, failed })),
      );
      for (const [i, { ms }] of stretches.entries()) {
        const back = read[i]?.ms ?? null;
        if (ms === null || back === null) expect(back).toBe(ms);
        else expect(Math.abs(back / ms - 1)).toBeLessThan(0.005);
      }
    }),
  );
});

test("a time beyond all bounds is the largest or the smallest that there is", () => {
  const read = decodeStretches(
    encodeStretches([0, -5, 1e300].map((ms) => ({ ms, proven: true, failed: false }))),
  );
  expect(read.map(({ ms }) => Math.round(ms ?? -1))).toEqual([1, 1, 1e8]);
});

test("the place of a mirror, or of none", () => {
  expect(decodePlaces(encodePlaces([-1, 0, 99, 63, 64]))).toEqual([-1, 0, 99, 63, 64]);
});
