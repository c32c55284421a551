import type { Report } from "../../src/report/report.ts";
import type { Telling } from "../../src/telling/telling.ts";
import { said } from "./details.ts";
import { everyCommandMessage } from "./every-command-message.ts";
import { everyFleetMessage } from "./every-fleet-message.ts";
import { EVERY_INPUT_PROBLEM } from "./input-faults.ts";
import {
  createBuildCache,
  createCache,
  createFetch,
  createMirror,
  createReport,
  createSource,
} from "./report.ts";
import {
  EVERY_BUILD_CACHE,
  EVERY_BUILD_CACHE_SAVE,
  EVERY_CACHE,
  EVERY_CACHE_FAILURE,
  EVERY_CHOICE,
  EVERY_FAILURE,
  EVERY_FETCH,
  EVERY_GO,
  EVERY_GO_PROBLEM,
  EVERY_LEFT,
  EVERY_NOTE,
  EVERY_OUTCOME,
  EVERY_RELAY,
  EVERY_SAVE,
  EVERY_SOURCE,
  EVERY_SUMDB_PATH,
  EVERY_TOOLCHAIN,
  RELAY_USE,
} from "./report-variants.ts";

const NOTHING_FETCHED = createFetch({ kind: "nothing-missing", zips: 0, mods: 0, sources: [], left: [] });
const ENTRY = createCache({ kind: "restored", exact: true, zips: 35, zipBytes: 36_000_000 });
const { project: PROJECT } = createReport();
const BUILD = createBuildCache({ kind: "restored", bytes: 92_000_000 });

/** Reports whose headline is what the run has brought. */
const HEADLINES: Readonly<Record<string, Partial<Report>>> = {
  "from the cache": { cache: ENTRY, fetch: NOTHING_FETCHED },
  "from the cache, with the build cache": { cache: ENTRY, fetch: NOTHING_FETCHED, buildCache: BUILD },
  fetched: {},
  "fetched in part": { fetch: createFetch({ left: [{ reason: "failed", zips: 2, mods: 0 }] }) },
  "fetched but for one": { fetch: createFetch({ left: [{ reason: "failed", zips: 1, mods: 0 }] }) },
  "fetched beside an entry": { cache: ENTRY },
  "all present": {
    fetch: NOTHING_FETCHED,
    project: { ...PROJECT, needed: { zips: 35, present: 35, missing: 0, private: 0 } },
  },
  "the only one present": {
    fetch: NOTHING_FETCHED,
    project: { ...PROJECT, needed: { zips: 1, present: 1, missing: 0, private: 0 } },
  },
};

/** What is told in that language: each message by a name, for every variant and for both sides of its branches. */
export function everyMessage(telling: Telling): ReadonlyMap<string, string> {
  const messages = new Map<string, string>();
  const add = (name: string, text: string) => messages.set(name, text);
  const each = <T>(name: string, variants: Readonly<Record<string, T>>, say: (variant: T) => string) => {
    for (const [code, variant] of Object.entries(variants)) add(`${name}: ${code}`, say(variant));
  };
  const { project, probe, route } = createReport();
  const { needed } = project;
  const saying = (say: (report: Report) => string, overrides: Partial<Report>) =>
    say(createReport(overrides));

  const choices = {
    ...EVERY_CHOICE,
    "fastest alone": { ...EVERY_CHOICE.fastest, runnerUp: null, runnerUpMs: null },
    "fastest, no time to show": { ...EVERY_CHOICE.fastest, bestMs: null, runnerUpMs: null },
    "as fast": { ...EVERY_CHOICE.fastest, runnerUpMs: 4_210 },
    "only asked": { ...EVERY_CHOICE["only-proven"], others: 0 },
    "only one other": { ...EVERY_CHOICE["only-proven"], others: 1 },
    elsewhere: { ...EVERY_CHOICE["catalogue-order"], region: "this machine", inChina: false },
  };
  const chosen = (mirror: string | null) => (reason: Report["choice"]["reason"]) => ({
    choice: { mirror, reason },
  });
  each("choice", choices, (reason) => saying(telling.decision, chosen("aliyun")(reason)));
  each("title", choices, (reason) => saying(telling.title, chosen("aliyun")(reason)));
  add("title: none", saying(telling.title, chosen(null)(EVERY_CHOICE["none-healthy"])));
  add("title: policy", saying(telling.title, { probe: { ...probe, kind: "policy" } }));
  for (const [name, overrides] of Object.entries(HEADLINES)) {
    add(`headline: ${name}`, saying(telling.headline, overrides));
  }
  add("choice: policy", saying(telling.decision, { probe: { ...probe, kind: "policy" } }));
  add(
    "choice: nobody asked",
    saying(telling.decision, { ...chosen(null)(EVERY_CHOICE["none-healthy"]), mirrors: [] }),
  );

  each(
    "failure",
    {
      ...EVERY_FAILURE,
      "unnamed file": { ...EVERY_FAILURE["wrong-hash"], asked: null },
      "no status": { ...EVERY_FAILURE["client-error"], status: null },
      "server without status": { ...EVERY_FAILURE["server-error"], status: null },
      "foreign words": { ...EVERY_FAILURE["server-error"], detail: said("upstream says no") },
    },
    telling.failure,
  );
  each("standing", EVERY_OUTCOME, (outcome) => telling.standing(createMirror("a", { outcome }), false));
  add(
    "standing: silent",
    telling.language.standing.notWaitedFor({ kind: "not-waited-for", answered: false }),
  );

  each(
    "note",
    {
      ...EVERY_NOTE,
      "one mirror": { ...EVERY_NOTE["no-healthy-mirror"], asked: 1 },
      direct: { ...EVERY_NOTE["goproxy-policy"], goproxy: "direct" },
      "private names not covered": { ...EVERY_NOTE["no-mirror-behind-private"], because: "not-covered" },
      "one server": { ...EVERY_NOTE["inherited-private-proxies"], count: 1 },
      "sumdb off by the machine": { ...EVERY_NOTE["sumdb-off"], by: "machine" },
      "sumdb without a detail": { ...EVERY_NOTE["sumdb-unreachable"], detail: null },
      "one line": { ...EVERY_NOTE["go-sum-problems"], count: 1, firstLine: 0 },
      "removed for a failure": { ...EVERY_NOTE["mirror-removed"], reason: EVERY_FAILURE["server-error"] },
      "some file": { ...EVERY_NOTE["wrong-bytes"], asked: "" },
      "one server has it": { ...EVERY_NOTE["go-sum-disagrees"], mirrors: 1, others: 0 },
      "private module": { ...EVERY_NOTE["go-sum-disagrees"], module: null },
      "one private proxy has it": { ...EVERY_NOTE["go-sum-disagrees"], module: null, mirrors: 1, others: 1 },
      "one link": { ...EVERY_NOTE["files-not-read"], count: 1 },
      "folders elsewhere": { ...EVERY_NOTE["files-not-read"], why: "used-outside" },
      "folder elsewhere": { ...EVERY_NOTE["files-not-read"], why: "used-outside", count: 1 },
      device: { ...EVERY_NOTE["files-not-read"], why: "not-regular", count: 1 },
      "large files": { ...EVERY_NOTE["files-not-read"], why: "too-large" },
      "many folders": { ...EVERY_NOTE["files-not-read"], why: "too-many", count: 1 },
      "one other hash": { ...EVERY_NOTE["module-cache-disagrees"], count: 1 },
      "private other hash": { ...EVERY_NOTE["module-cache-disagrees"], count: 1, example: null },
      "private other hashes": { ...EVERY_NOTE["module-cache-disagrees"], count: 4, example: null },
      "silent cache": { ...EVERY_NOTE["cache-failed"], failure: { code: "no-progress", detail: "" } },
      "huge cache": { ...EVERY_NOTE["cache-failed"], failure: { code: "too-large", detail: "" } },
      "unexplained cache": { ...EVERY_NOTE["cache-failed"], failure: { code: "failed", detail: "" } },
    } as const,
    telling.note,
  );
  for (const left of Object.values(EVERY_LEFT)) {
    add(`note: left ${left.reason}`, telling.note({ level: "notice", code: "fetch-incomplete", ...left }));
    add(`left: ${left.reason}`, saying(telling.fetch, { fetch: createFetch({ left: [left] }) }));
  }

  each(
    "sumdb",
    {
      ...EVERY_SUMDB_PATH,
      "answers with an error": {
        ...EVERY_SUMDB_PATH.unreachable,
        because: { ...EVERY_SUMDB_PATH.unreachable.because, code: "error", detail: null },
      },
      "does not answer": {
        ...EVERY_SUMDB_PATH.unreachable,
        because: {
          ...EVERY_SUMDB_PATH.unreachable.because,
          code: "unreachable",
          detail: { code: "no-such-host" },
        },
      },
      "nothing measured": { kind: "not-checked", because: "not-measured" },
      "no such value": { kind: "not-checked", because: "invalid" },
    } as const,
    telling.sumdb,
  );
  each(
    "probe",
    {
      measured: probe,
      "measured to the end": { ...probe, ended: "over", extended: true, admitted: 1 },
      "measured as long as allowed": { ...probe, ended: "budget", admitted: 0 },
      remembered: { ...probe, kind: "remembered", ageMs: 120_000 },
      "remembered for some time": { ...probe, kind: "remembered", ageMs: null },
      never: { ...probe, kind: "never" },
      policy: { ...probe, kind: "policy" },
    } as const,
    (of) => saying(telling.probe, { probe: of }),
  );
  add(
    "probe: nameless place",
    saying(telling.probe, { region: { label: "this machine", given: false, inChina: false } }),
  );
  each(
    "project",
    {
      module: project,
      estimated: { ...project, sizedZips: 12 },
      warm: { ...project, needed: { zips: 5, present: 5, missing: 0, private: 0 } },
      "nothing needed": { ...project, needed: { ...needed, zips: 0, missing: 0 } },
      vendored: { ...project, vendored: true },
      none: { ...project, kind: "none" as const },
    },
    (of) => `${saying(telling.project, { project: of })}\n${saying(telling.measuredFor, { project: of })}`,
  );
  each("toolchain", EVERY_TOOLCHAIN, (toolchain) =>
    saying(telling.project, { project: { ...project, toolchain } }),
  );
  for (const zips of [0, 5]) {
    const overrides = { project: { ...project, needed: { ...needed, zips, missing: 0 } } };
    add(`choice: ${zips} zips`, saying(telling.decision, overrides));
    add(
      `choice: nothing missing of ${zips}`,
      saying(telling.decision, { ...overrides, ...chosen("aliyun")(EVERY_CHOICE["nothing-missing"]) }),
    );
  }

  each("go", { ...EVERY_GO, "from nobody": { ...EVERY_GO.installed, mirrors: [] } }, (go) =>
    saying(telling.go, { go }),
  );
  each(
    "go problem",
    {
      ...EVERY_GO_PROBLEM,
      "none exists": { ...EVERY_GO_PROBLEM["no-such-version"], exist: [] },
      "nobody to ask for a list": { ...EVERY_GO_PROBLEM["no-list"], answers: [] },
      "no way to a proof": { ...EVERY_GO_PROBLEM.unproven, tried: [] },
      forked: {
        ...EVERY_GO_PROBLEM.unproven,
        tried: (
          ["forked", "not-in-tree", "other-record", "no-database", "unknown-version", "status"] as const
        ).map((code) => ({
          url: "https://sum.golang.org",
          code,
          detail: null,
        })),
      },
      "nobody to fetch from": { ...EVERY_GO_PROBLEM["not-fetched"], sources: [] },
    },
    (problem) => telling.goProblem(problem).join("\n"),
  );
  each(
    "cache",
    {
      ...EVERY_CACHE,
      "older entry": { ...EVERY_CACHE.restored, exact: false, refused: 1 },
      "nothing of use": { ...EVERY_CACHE.restored, zips: 0, mods: 0 },
      unexplained: { ...EVERY_CACHE.failed, failure: null },
    },
    (cache) => saying(telling.cache, { cache }),
  );
  each("cache failure", EVERY_CACHE_FAILURE, (failure) =>
    saying(telling.cache, { cache: { ...EVERY_CACHE.failed, failure } }),
  );
  each(
    "build cache",
    {
      ...EVERY_BUILD_CACHE,
      "exact entry": { ...EVERY_BUILD_CACHE.restored, exact: true },
      unexplained: { ...EVERY_BUILD_CACHE.failed, failure: null },
      "not saved": { ...EVERY_BUILD_CACHE.miss, unsaved: { code: "event", event: "issue_comment" } as const },
      "not saved, no event": { ...EVERY_BUILD_CACHE.miss, unsaved: { code: "event", event: "" } as const },
      "not saved, private code": { ...EVERY_BUILD_CACHE.miss, unsaved: { code: "private-code" } as const },
    },
    (buildCache) => saying(telling.buildCache, { buildCache }),
  );
  each("build cache saved", EVERY_BUILD_CACHE_SAVE, telling.buildCacheSave);
  add(
    "build cache saved: unexplained",
    telling.buildCacheSave({ ...EVERY_BUILD_CACHE_SAVE.failed, failure: null }),
  );
  each("saved", EVERY_SAVE, telling.save);
  add("saved: unexplained", telling.save({ ...EVERY_SAVE.failed, failure: null }));

  each(
    "fetch",
    {
      ...EVERY_FETCH,
      "from one source": createFetch(),
      "all derived": createFetch({ zips: 0, mods: 7, derivedMods: 7, sources: [], left: [] }),
      "infos alone": createFetch({ zips: 0, mods: 0, left: [] }),
      nothing: createFetch({ zips: 0, mods: 0, infos: 0 }),
      "from proxies": createFetch({
        sources: ["a", "b"].map((name) => createSource(name, { private: true, files: 1, bytes: 1 })),
      }),
    },
    (fetch) => saying(telling.fetch, { fetch }),
  );
  for (const GOPROXY of ["off", "https://nexus.example"]) {
    add(
      `fetch: left with GOPROXY=${GOPROXY}`,
      saying(telling.fetch, { route: { ...route, values: { ...route.values, GOPROXY } } }),
    );
  }
  each("source", EVERY_SOURCE, telling.source);
  each("faultless source", EVERY_SOURCE, (source) => telling.source({ ...source, reason: null }));
  add("source: private", telling.language.fetch.privateProxy("nexus.example"));

  const progress = {
    doneZips: 84,
    totalZips: 166,
    receivedBytes: 96_200_000,
    totalBytes: 180_000_000,
    bytesPerSecond: 43_100_000,
    leftMs: 1_950,
  };
  each("relay", EVERY_RELAY, (relay) => saying(telling.relay, { relay }));
  add("relay used", telling.relayLines(RELAY_USE).join("\n"));
  const requests = { served: 0, missing: 0, failed: 0, refused: 0 };
  add("relay unused", telling.relayUse({ ...RELAY_USE, requests }));
  add("relay: the network", telling.language.relay.network(3));
  add("relay: gone", telling.language.relay.gone);
  add("progress", telling.progress(progress));
  add("progress: no size", telling.progress({ ...progress, totalBytes: null, leftMs: null }));
  add("progress: go.mod files", telling.progress({ ...progress, totalZips: 0, totalBytes: null }));
  add("progress: go", telling.goProgress("1.27.3", progress));
  add("progress: go of unknown size", telling.goProgress("1.27.3", { ...progress, totalBytes: 0 }));
  add("report not written", telling.language.log.reportNotWritten("EACCES"));
  add("unpacking given up", telling.language.log.unpackingGivenUp("5.1 s"));
  add("more mirrors", telling.language.moreMirrors(12));
  each("input", EVERY_INPUT_PROBLEM, telling.inputProblem);
  for (const [name, text] of everyFleetMessage(telling)) add(`fleet: ${name}`, text);
  for (const [name, text] of everyCommandMessage(telling)) add(`commands: ${name}`, text);
  return messages;
}
