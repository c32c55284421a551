import { describe, expect, test } from "@jest/globals";
import { hasProblem, outcomeOf } from "../../../src/report/outcome.ts";
import type { Report } from "../../../src/report/report.ts";
import {
  createBuildCache,
  createCache,
  createFetch,
  createMixedFetch,
  createReport,
} from "../../support/report.ts";
import { EVERY_NOTE } from "../../support/report-variants.ts";

const nothingFetched = createFetch({ kind: "nothing-missing", zips: 0, mods: 0, sources: [], left: [] });
const wholeEntry = createCache({ kind: "restored", exact: true, zips: 35, zipBytes: 36_000_000 });
const needing = (present: number): Report["project"] => ({
  ...createReport().project,
  needed: { zips: 35, present, missing: 35 - present, private: 0 },
});

describe("what a run has brought", () => {
  test.each<[string, Partial<Report>, ReturnType<typeof outcomeOf>]>([
    [
      "private modules are left to go by design: all is ready",
      {},
      {
        code: "fetched",
        zips: 38,
        zipBytes: 25_300_000,
        fromCache: 0,
        mirrors: 1,
        privateProxies: 0,
        left: 0,
      },
    ],
    [
      "what no source had is said",
      { fetch: createMixedFetch() },
      {
        code: "fetched",
        zips: 166,
        zipBytes: 180_000_000,
        fromCache: 0,
        mirrors: 2,
        privateProxies: 1,
        left: 2,
      },
    ],
    [
      "an older entry, and the rest from a mirror",
      { cache: { ...wholeEntry, exact: false } },
      {
        code: "fetched",
        zips: 73,
        zipBytes: 61_300_000,
        fromCache: 35,
        mirrors: 1,
        privateProxies: 0,
        left: 0,
      },
    ],
    [
      "all from the cache",
      { cache: wholeEntry, fetch: nothingFetched },
      { code: "from-cache", zips: 35, zipBytes: 36_000_000, buildBytes: null },
    ],
    [
      "with the build cache",
      {
        cache: wholeEntry,
        fetch: nothingFetched,
        buildCache: createBuildCache({ kind: "restored", bytes: 92_000_000 }),
      },
      { code: "from-cache", zips: 35, zipBytes: 36_000_000, buildBytes: 92_000_000 },
    ],
    [
      "everything was here before",
      { project: needing(35), fetch: nothingFetched },
      { code: "present", zips: 35 },
    ],
    [
      "the measurement has brought all of it",
      { project: needing(34), probe: { ...createReport().probe, admitted: 3 }, fetch: nothingFetched },
      {
        code: "fetched",
        zips: 1,
        zipBytes: createReport().project.missingBytes,
        fromCache: 0,
        mirrors: 0,
        privateProxies: 0,
        left: 0,
      },
    ],
    [
      "nothing, where it is left to go",
      { project: needing(0), fetch: { ...nothingFetched, kind: "left-to-go" } },
      null,
    ],
  ])("%s", (_, overrides, expected) => {
    expect(outcomeOf(createReport(overrides))).toEqual(expected);
  });
});

describe("whether anybody has to look", () => {
  test.each<[string, Partial<Report>, boolean]>([
    ["a mirror that failed, while another one works, is no problem", {}, false],
    ["a notice is none", { notes: [EVERY_NOTE["goproxy-off"]] }, false],
    ["a warning is one", { notes: [EVERY_NOTE["no-healthy-mirror"]] }, true],
    ["a source that sent wrong bytes is one", { fetch: createMixedFetch() }, true],
  ])("%s", (_, overrides, expected) => {
    expect(hasProblem(createReport(overrides))).toBe(expected);
  });
});
