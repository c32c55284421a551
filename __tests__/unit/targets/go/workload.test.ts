import { expect, test } from "@jest/globals";
import { UNKNOWN_ZIP_BYTES } from "../../../../src/targets/go/module-size.ts";
import { estimatedWorkload, sizedWorkload } from "../../../../src/targets/go/workload.ts";

const zip = (path: string, knownBytes: number | null = null) => ({ path, knownBytes });

test("without an answer: documented sizes, and the documented mean for the others", () => {
  expect(estimatedWorkload([zip("/a.zip", 5_000), zip("/b.zip")], 7)).toEqual({
    zips: 2,
    mods: 7,
    zipBytes: 5_000 + UNKNOWN_ZIP_BYTES,
    sizedZips: 0,
  });
});

test("nothing missing is nothing to download", () => {
  expect(estimatedWorkload([], 0)).toEqual({ zips: 0, mods: 0, zipBytes: 0, sizedZips: 0 });
});

test("what was not answered is taken to be like what was; documented sizes stay", () => {
  const zips = [zip("/a.zip"), zip("/b.zip"), zip("/c.zip"), zip("/d.zip", 7)];
  const sizes = new Map([
    ["/a.zip", 100],
    ["/b.zip", 301],
  ]);
  expect(sizedWorkload(zips, 0, sizes)).toEqual({ zips: 4, mods: 0, zipBytes: 609, sizedZips: 2 });
});
