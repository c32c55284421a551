import { readFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import type { Wanted } from "../../../src/fetch/wanted.ts";
import { hashGoMod } from "../../../src/go/dirhash.ts";
import { downloadPath } from "../../../src/modules/module-cache-layout.ts";
import { type LoopbackMirror, type MirrorOptions, startMirror } from "../../../src/sandbox/fault-server.ts";
import { faults } from "../../../src/sandbox/faults.ts";
import { type GeneratedModule, makeModule } from "../../../src/sandbox/generated-module.ts";
import {
  everythingOf,
  expectAllFetched,
  expectHonest,
  type FetchRun,
  fetchFrom,
  infoOf,
  leftOf,
  modOf,
  sourceAt,
  sourceOf,
  zipOf,
} from "../../support/fetching.ts";
import { closedAfterTest } from "../../support/mirrors.ts";

const tagged = makeModule({ path: "example.com/tagged", version: "v1.0.0" });
const untagged = makeModule({ path: "example.com/untagged", version: "v0.0.0-20240506070809-0123456789ab" });
const modules = [tagged, untagged];

async function mirror(options: Partial<MirrorOptions> = {}): Promise<LoopbackMirror> {
  return closedAfterTest(await startMirror({ modules, ...options }));
}

function pathsOf({ requests }: LoopbackMirror, end: string): readonly string[] {
  return requests.map(({ path }) => path).filter((path) => path.endsWith(end));
}

async function infoIn({ moduleCache }: FetchRun, { module }: GeneratedModule): Promise<unknown> {
  return JSON.parse(await readFile(downloadPath(moduleCache.root, module, "info"), "utf8"));
}

describe("go.mod files", () => {
  test("of modules whose zip is wanted come out of the zip, without a request", async () => {
    const only = await mirror();
    const run = await fetchFrom([only], { modules });
    await expectAllFetched(run);
    expect(pathsOf(only, ".mod")).toEqual([]);
    expect(run.result).toMatchObject({ mods: 2, derivedMods: 2 });
  });

  test("that Go makes up for modules without one are made up, without a request", async () => {
    const goMod = "module example.com/old\n";
    const old = makeModule({ path: "example.com/old", version: "v1.0.0", files: { "go.mod": goMod } });
    const only = await mirror({ modules: [old] });
    const run = await fetchFrom([only], { modules: [old], wanted: [modOf(old)] });
    await expectAllFetched(run, [modOf(old)]);
    expect(run.result.derivedMods).toBe(1);
    expect(only.requestCount()).toBe(0);
  });

  test("of modules whose zip is not wanted are asked for", async () => {
    const only = await mirror();
    const run = await fetchFrom([only], { modules, wanted: [modOf(tagged)] });
    await expectAllFetched(run, [modOf(tagged)]);
    expect(pathsOf(only, ".mod")).toHaveLength(1);
    expect(run.result.derivedMods).toBe(0);
  });

  test("that are not those in the zip are asked for once the zip is there", async () => {
    const mod = Buffer.from("module example.com/tagged\n\ngo 1.21\n");
    const { module, info, zip, zipH1, otherZip } = tagged;
    const odd: GeneratedModule = { module, info, zip, zipH1, otherZip, mod, modH1: hashGoMod(mod) };
    const only = await mirror({ modules: [odd] });
    const run = await fetchFrom([only], { modules: [odd] });
    await expectAllFetched(run);
    expect(only.requests.map(({ path }) => path.slice(-4)).indexOf(".mod")).toBe(2);
    expect(run.result.derivedMods).toBe(0);
  });

  test("are asked for when the zip can't be had", async () => {
    const only = await mirror({ fault: faults.onlyZips(faults.status(404, "not found\n")) });
    const run = await fetchFrom([only], { modules });
    await expectHonest(run);
    expect(run.result).toMatchObject({ zips: 0, mods: 2, derivedMods: 0 });
    expect(pathsOf(only, ".mod")).toHaveLength(2);
  });

  test("that nobody has are left; zips that one mirror lacks come from the other", async () => {
    const lacks = (plan: typeof faults.onlyMods) => plan(faults.status(404, "not found\n"));
    const first = await mirror({ fault: lacks((plan) => faults.only(["mod", "zip"], plan)) });
    const second = await mirror({ fault: lacks(faults.onlyMods) });
    const wanted = [modOf(untagged), zipOf(tagged)];
    const run = await fetchFrom([first, second], { modules, wanted });
    await expectHonest(run);
    expect(leftOf(run)).toEqual({
      [`${untagged.module.path}@${untagged.module.version} mod`]: "missing-everywhere",
    });
    expect(run.result.zips).toBe(1);
    expect(sourceAt(run, 1)).toMatchObject({ files: 1, outcome: "delivered", refusals: 0 });
    // To lack something is no failure: each is asked once.
    expect(pathsOf(first, ".mod")).toHaveLength(1);
    expect(pathsOf(second, ".mod")).toHaveLength(1);
  });

  test("may be as large as cmd/go takes them", async () => {
    const goMod = `module example.com/long\n\n// ${"x".repeat(3 << 20)}\n`;
    const long = makeModule({ path: "example.com/long", version: "v1.0.0", files: { "go.mod": goMod } });
    const only = await mirror({ modules: [long] });
    const run = await fetchFrom([only], { modules: [long], wanted: [modOf(long)] });
    await expectAllFetched(run, [modOf(long)]);
    expect(sourceAt(run, 0)).toMatchObject({ refusals: 0, reason: null });
  });

  test("without an end are not read to it", async () => {
    const endless = faults.onlyMods(faults.unannounced(Number.POSITIVE_INFINITY));
    const only = await mirror({ fault: endless });
    const run = await fetchFrom([only], { modules, wanted: [modOf(tagged)], limits: { triesPerSource: 1 } });
    await expectHonest(run);
    expect(leftOf(run)).toEqual({ "example.com/tagged@v1.0.0 mod": "failed" });
    expect(run.result.receivedBytes).toBeLessThan(20 << 20);
  });
});

describe(".info files", () => {
  test("of pseudo-versions need no request: their time is in the version", async () => {
    const only = await mirror();
    const run = await fetchFrom([only], { modules });
    await expectAllFetched(run);
    expect(pathsOf(only, ".info")).toEqual(["/example.com/tagged/@v/v1.0.0.info"]);
    expect(await infoIn(run, untagged)).toEqual({
      Version: untagged.module.version,
      Time: "2024-05-06T07:08:09Z",
    });
  });

  test("are our own: of a mirror's only the time is taken over", async () => {
    const Time = "2024-01-02T03:04:05Z";
    const told = JSON.stringify({
      Version: "v1.0.0",
      Time,
      Origin: { VCS: "git", URL: "https://evil.invalid" },
    });
    const only = await mirror({ fault: faults.onlyInfos(faults.status(200, told)) });
    const run = await fetchFrom([only], { modules });
    await expectAllFetched(run);
    expect(await infoIn(run, tagged)).toEqual({ Version: "v1.0.0", Time });
  });

  test.each([
    ["which nobody has", faults.status(404, "not found\n")],
    ["which nobody will give", faults.status(403)],
    ["of another version", faults.status(200, '{"Version":"v9.9.9","Time":"2024-01-02T03:04:05Z"}')],
    ["which are no JSON", faults.status(200, "v1.0.0\n")],
    ["which are nothing", faults.status(200, "null")],
    ["whose time is none", faults.status(200, '{"Version":"v1.0.0","Time":"2024-02-30T00:00:00Z"}')],
    ["without an end", faults.unannounced(Number.POSITIVE_INFINITY)],
    ["that fail", faults.status(500)],
  ])("%s are written without a time", async (_, fault) => {
    const only = await mirror({ fault: faults.onlyInfos(fault) });
    const run = await fetchFrom([only], { modules });
    await expectAllFetched(run);
    expect(await infoIn(run, tagged)).toEqual({ Version: "v1.0.0" });
  });

  test("are not written where there is no zip to go with them", async () => {
    const only = await mirror({ fault: faults.only(["zip", "info"], faults.status(404, "not found\n")) });
    const run = await fetchFrom([only], { modules, wanted: [zipOf(tagged), infoOf(tagged)] });
    await expectHonest(run);
    expect(run.result).toMatchObject({ zips: 0, infos: 0 });
  });

  test("of a zip that was there before are written", async () => {
    const only = await mirror({ fault: faults.onlyInfos(faults.status(404, "not found\n")) });
    const run = await fetchFrom([only], { modules, wanted: [infoOf(tagged)] });
    await expectAllFetched(run, [infoOf(tagged)]);
  });

  test("come from whoever has them", async () => {
    const lacks = await mirror({ fault: faults.onlyInfos(faults.status(404, "not found\n")) });
    const run = await fetchFrom([lacks, await mirror()], { modules });
    await expectAllFetched(run);
    expect(await infoIn(run, tagged)).toEqual({ Version: "v1.0.0", Time: "2024-01-02T03:04:05Z" });
  });
});

describe("who is asked", () => {
  test("a source never hears of a module that it may not serve", async () => {
    const [some, rest] = [await mirror(), await mirror()];
    const mayServe = (path: string) => path === tagged.module.path;
    const sources = [sourceOf(some, { mayServe }), sourceOf(rest, { mayServe: (path) => !mayServe(path) })];
    const run = await fetchFrom(sources, { modules });
    await expectAllFetched(run);
    expect(some.requests.filter(({ path }) => !path.startsWith("/example.com/tagged/"))).toEqual([]);
    expect(rest.requests.filter(({ path }) => !path.startsWith("/example.com/untagged/"))).toEqual([]);
  });

  test("not even when the others fail: what nobody may serve is private", async () => {
    const [fails, other] = [await mirror({ fault: faults.status(500) }), await mirror()];
    const mayServe = (path: string) => path !== tagged.module.path;
    const wanted: readonly Wanted[] = [zipOf(tagged), zipOf(untagged)];
    const sources = [sourceOf(fails, { mayServe: () => true }), sourceOf(other, { mayServe })];
    const run = await fetchFrom(sources, { modules, wanted });
    await expectHonest(run);
    expect(leftOf(run)).toEqual({ "example.com/tagged@v1.0.0 zip": "failed" });
    expect(other.requests.filter(({ path }) => path.startsWith("/example.com/tagged/"))).toEqual([]);

    const alone = await fetchFrom([sourceOf(other, { mayServe })], {
      modules,
      wanted: everythingOf([tagged]),
    });
    await expectHonest(alone);
    expect(leftOf(alone)).toMatchObject({ "example.com/tagged@v1.0.0 zip": "private" });
    expect(other.requests.filter(({ path }) => path.startsWith("/example.com/tagged/"))).toEqual([]);
  });
});
