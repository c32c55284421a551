import { expect, test } from "@jest/globals";
import { UNKNOWN_ZIP_BYTES } from "../../../../src/targets/go/module-size.ts";
import {
  estimatedWorkload,
  goWorkload,
  sizedWorkload,
  withZip,
} from "../../../../src/targets/go/workload.ts";

const zip = (path: string, knownBytes: number | null = null) => ({ path, knownBytes });

test("without an answer: documented sizes, and the documented mean for the others", () => {
  expect(estimatedWorkload([zip("/a.zip", 5_000), zip("/b.zip")], 7)).toEqual(
    goWorkload({
      zips: 2,
      mods: 7,
      zipBytes: 5_000 + UNKNOWN_ZIP_BYTES,
      // Of one zip: what it deviates, and what the mean may be off.
      zipBytesOff: Math.round(6 * UNKNOWN_ZIP_BYTES * Math.SQRT2),
      sizedZips: 0,
    }),
  );
});

test("nothing missing is nothing to download", () => {
  expect(estimatedWorkload([], 0)).toEqual(goWorkload({ zips: 0, mods: 0, zipBytes: 0, sizedZips: 0 }));
});

test("what was not answered is taken to be like what was; documented sizes stay", () => {
  const zips = [zip("/a.zip"), zip("/b.zip"), zip("/c.zip"), zip("/d.zip", 7)];
  const sizes = new Map([
    ["/a.zip", 100],
    ["/b.zip", 301],
  ]);
  expect(sizedWorkload(zips, 0, sizes)).toEqual(
    // The two deviate by 142 from their mean.
    goWorkload({ zips: 4, mods: 0, zipBytes: 609, zipBytesOff: 348, sizedZips: 2 }),
  );
});

test("once all were asked for, the sum is exact", () => {
  const sizes = new Map([
    ["/a.zip", 100],
    ["/b.zip", 9_000_000],
  ]);
  expect(sizedWorkload([zip("/a.zip"), zip("/b.zip"), zip("/c.zip", 7)], 0, sizes).bytesOff).toBe(0);
});

test("a zip brings its .info and its .mod", () => {
  const work = goWorkload({ zips: 2, mods: 7, zipBytes: 50, sizedZips: 1 });
  expect(work).toEqual({
    smallRequests: 9,
    serialRequests: 2,
    bulkRequests: 2,
    bytes: 50,
    bytesOff: 0,
    sizedBulk: 1,
  });
  expect(withZip(work, 9)).toEqual(goWorkload({ zips: 3, mods: 7, zipBytes: 59, sizedZips: 1 }));
});
