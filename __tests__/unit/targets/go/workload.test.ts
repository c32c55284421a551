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
    goWorkload({ zips: 2, mods: 7, zipBytes: 5_000 + UNKNOWN_ZIP_BYTES, sizedZips: 0 }),
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
    goWorkload({ zips: 4, mods: 0, zipBytes: 609, sizedZips: 2 }),
  );
});

test("a zip brings its .info and its .mod", () => {
  const work = goWorkload({ zips: 2, mods: 7, zipBytes: 50, sizedZips: 1 });
  expect(work).toEqual({ smallRequests: 11, bulkRequests: 2, bytes: 50, sizedBulk: 1 });
  expect(withZip(work, 9)).toEqual(goWorkload({ zips: 3, mods: 7, zipBytes: 59, sizedZips: 1 }));
});
