import { describe, expect, test } from "@jest/globals";
import {
  buildCacheUse,
  buildKeys,
  isBuildCacheFile,
  isWorthWaiting,
  newShare,
  USE_NOTED_MS,
  usedFiles,
} from "../../../src/cache/build-cache.ts";
import { entryKeys } from "../../../src/cache/entry-key.ts";
import { parseGoSum } from "../../../src/go/go-sum.ts";

describe("keys", () => {
  const go = { version: "1.26.8", os: "linux", arch: "amd64" };
  const modules = { scope: "0a1b2c3d", sums: "4e5f" };
  const job = { job: "test", ref: "refs/heads/main", run: "17-1" };
  const keys = buildKeys("team-a", modules, go, job);

  test("they have the module files' parts in them, whatever the form of these keys", () => {
    const family = "team-a-go-build-2-linux-amd64-1.26.8-0a1b2c3d-";
    expect(keys.primary).toMatch(new RegExp(`^${family}[0-9a-f]{8}-4e5f-[0-9a-f]{12}-17-1$`));
    const [ofRef = "", ofSums = "", ofJob = "", ofGo] = keys.restore;
    expect(keys.primary).toBe(`${ofRef}17-1`);
    expect(ofRef.startsWith(ofSums) && ofSums.startsWith(ofJob) && ofJob.startsWith(family)).toBe(true);
    expect(keys.sameModules).toBe(ofSums);
    expect(ofGo).toBe(family);
  });

  test("the parts are those of the module files' own key", () => {
    const { primary, parts } = entryKeys("team-a", ["go.sum"], parseGoSum(""));
    expect(primary).toBe(`team-a-go-modules-2-${parts.scope}-${parts.sums}`);
  });

  /** The places in `restore`, best first, at which a job finds what the one above has saved; none: nowhere. */
  const findsAt = (other: ReturnType<typeof buildKeys>) =>
    other.restore.findIndex((beginning) => keys.primary.startsWith(beginning));

  test.each<[string, ReturnType<typeof buildKeys>, number]>([
    ["the next run", buildKeys("team-a", modules, go, { ...job, run: "18-1" }), 0],
    ["the same run, tried again", buildKeys("team-a", modules, go, { ...job, run: "17-2" }), 0],
    ["another branch", buildKeys("team-a", modules, go, { ...job, ref: "refs/heads/x" }), 1],
    ["another go.sum", buildKeys("team-a", { ...modules, sums: "4e5" }, go, job), 2],
    ["another job of the workflow", buildKeys("team-a", modules, go, { ...job, job: "lint" }), 3],
    ["another folder of the checkout", buildKeys("team-a", { ...modules, scope: "0a1b2c3e" }, go, job), -1],
    ["another Go", buildKeys("team-a", modules, { ...go, version: "1.26.9" }, job), -1],
    [
      "another Go whose version begins alike",
      buildKeys("team-a", modules, { ...go, version: "1.26" }, job),
      -1,
    ],
    ["another system", buildKeys("team-a", modules, { ...go, os: "darwin" }, job), -1],
    ["another machine", buildKeys("team-a", modules, { ...go, arch: "arm64" }, job), -1],
    ["another prefix", buildKeys("", modules, go, job), -1],
  ])("%s finds it at its place", (_, other, place) => {
    expect(findsAt(other)).toBe(place);
  });
});

describe("which jobs read and save it", () => {
  const on = (savesAbove: number) => ({ reads: true, savesAbove, because: null });
  const offForEvent = { reads: false, savesAbove: null, because: "event" };
  const onlyRead = { reads: true, savesAbove: null, because: "event" };
  const notApart = { reads: false, savesAbove: null, because: "refs-not-apart" };
  const never = { reads: false, savesAbove: null, because: null };
  const BRANCH = "refs/heads/main";
  const MOSTLY_NEW = 1 / 3;

  test.each([
    // event, ref, auto, true, auto where refs are not kept apart, true there
    ["push", BRANCH, on(0.1), on(0.1), notApart, on(0.1)],
    ["push", "refs/tags/v1.0.0", offForEvent, on(0.1), notApart, on(0.1)],
    ["schedule", BRANCH, on(0.1), on(0.1), notApart, on(0.1)],
    ["workflow_dispatch", BRANCH, on(0.1), on(0.1), notApart, on(0.1)],
    ["workflow_dispatch", "refs/tags/v1.0.0", offForEvent, on(0.1), notApart, on(0.1)],
    ["repository_dispatch", BRANCH, on(0.1), on(0.1), notApart, on(0.1)],
    ["merge_group", "refs/heads/gh-readonly-queue/main/pr-1", on(0.1), on(0.1), notApart, on(0.1)],
    ["pull_request", "refs/pull/1/merge", on(MOSTLY_NEW), on(MOSTLY_NEW), notApart, onlyRead],
    ["pull_request_target", BRANCH, offForEvent, onlyRead, notApart, onlyRead],
    ["workflow_run", BRANCH, offForEvent, onlyRead, notApart, onlyRead],
    ["issue_comment", BRANCH, offForEvent, onlyRead, notApart, onlyRead],
    ["release", "refs/tags/v1.0.0", offForEvent, onlyRead, notApart, onlyRead],
    ["of a later runner", BRANCH, offForEvent, onlyRead, notApart, onlyRead],
    ["", BRANCH, offForEvent, onlyRead, notApart, onlyRead],
  ] as const)("%j of %s", (event, ref, auto, yes, autoShared, yesShared) => {
    const job = { event, ref };
    expect(buildCacheUse("auto", job, true)).toEqual(auto);
    expect(buildCacheUse("true", job, true)).toEqual(yes);
    expect(buildCacheUse("auto", job, false)).toEqual(autoShared);
    expect(buildCacheUse("true", job, false)).toEqual(yesShared);
    expect(buildCacheUse("false", job, true)).toEqual(never);
  });
});

const HASH = "ab".repeat(32);
test.each([
  [`ab/${HASH}-a`, true],
  [`ab/${HASH}-d`, true],
  [`ac/${HASH}-d`, false],
  [`ab/${HASH}-x`, false],
  [`ab/${HASH}`, false],
  [`ab/${HASH}-d/`, false],
  [`./ab/${HASH}-d`, false],
  [`/ab/${HASH}-d`, false],
  [`../ab/${HASH}-d`, false],
  [`ab\\${HASH}-d`, false],
  [`AB/${HASH.toUpperCase()}-d`, false],
  [`ab/${HASH}-d\n`, false],
  ["trim.txt", false],
  ["README", false],
  ["", false],
])("the name %j: %s", (name, is) => {
  expect(isBuildCacheFile(name)).toBe(is);
});

describe("what the job has used", () => {
  const BEGIN = 10 * USE_NOTED_MS;
  const file = (name: string, bytes: number, mtimeMs: number) => ({ name, bytes, mtimeMs });

  test("what was used within the hour in which cmd/go notes no second use counts too", () => {
    const files = [
      file("made", 1, BEGIN + 1),
      file("used before", 1, BEGIN - USE_NOTED_MS + 1),
      file("long ago", 1, BEGIN - USE_NOTED_MS),
    ];
    expect(usedFiles(files, BEGIN).map(({ name }) => name)).toEqual(["made", "used before"]);
  });

  test("where it is too much, what was used last", () => {
    const files = [file("first", 6, BEGIN + 1), file("last", 3, BEGIN + 3), file("second", 4, BEGIN + 2)];
    expect(usedFiles(files, BEGIN, 7).map(({ name }) => name)).toEqual(["last", "second"]);
  });
});

test.each([
  [[], [], 0],
  [["a", "b"], [], 1],
  [["a", "b"], ["a", "b", "c"], 0],
  [["a", "b"], ["a"], 0.75],
])("of %j, with %j restored, the new share is %d", (used, restored, share) => {
  const bytes: Readonly<Record<string, number>> = { a: 10, b: 30 };
  const files = used.map((name) => ({ name, bytes: bytes[name] ?? 0 }));
  expect(newShare(files, new Set(restored))).toBe(share);
});

describe("whether an entry is worth the wait", () => {
  const MB = 1e6;
  /** The rate in Mbit/s, after so many seconds of waiting. */
  const at = (mbit: number, totalBytes: number, seconds: number, cpus = 2) => {
    const receivedBytes = (mbit / 8) * MB * seconds;
    return isWorthWaiting({ receivedBytes, totalBytes, waitedMs: seconds * 1_000 }, cpus);
  };
  test.each<[string, boolean, boolean]>([
    ["35 MB at 100 Mbit/s", true, at(100, 35 * MB, 2)],
    ["35 MB at 8 Mbit/s", true, at(8, 35 * MB, 5)],
    ["35 MB at 2 Mbit/s: two cores compile it sooner", false, at(2, 35 * MB, 5)],
    ["35 MB at 8 Mbit/s: eight cores compile it sooner", false, at(8, 35 * MB, 5, 8)],
    ["2 GB at 1,600 Mbit/s", true, at(1_600, 2_000 * MB, 5)],
    ["2 GB at 10 Mbit/s: no job waits for minutes", false, at(10, 2_000 * MB, 5)],
    ["a slow start", true, at(0.1, 2_000 * MB, 3)],
    ["nothing at all", false, at(0, 35 * MB, 5)],
    ["the last seconds of it", true, at(2, 6 * MB, 20)],
  ])("%s", (_, expected, actual) => expect(actual).toBe(expected));
});
