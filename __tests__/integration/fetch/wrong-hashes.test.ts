import { describe, expect, test } from "@jest/globals";
import type { Wanted } from "../../../src/fetch/wanted.ts";
import { hashGoMod } from "../../../src/go/dirhash.ts";
import { type LoopbackMirror, type MirrorOptions, startMirror } from "../../../src/sandbox/fault-server.ts";
import { faults } from "../../../src/sandbox/faults.ts";
import { makeModule } from "../../../src/sandbox/generated-module.ts";
import {
  everythingOf,
  expectAllFetched,
  expectHonest,
  fetchFrom,
  infoOf,
  leftOf,
  modOf,
  sourceAt,
  zipOf,
} from "../../support/fetching.ts";
import { closedAfterTest } from "../../support/mirrors.ts";

const [disputed, ...others] = ["disputed", "alpha", "beta", "gamma"].map((name, i) =>
  makeModule({ path: `example.com/${name}`, version: "v1.0.0", paddingBytes: 3_000 * i }),
) as [ReturnType<typeof makeModule>, ...ReturnType<typeof makeModule>[]];
const modules = [disputed, ...others];
/** What a go.sum says that was merged wrongly, or whose module's tag was moved. */
const WRONG = hashGoMod(Buffer.from("something else"));
const wrongZip: Wanted = { kind: "zip", module: disputed.module, h1: WRONG };
const wrongMod: Wanted = { kind: "mod", module: disputed.module, h1: WRONG };
const disagreement = { module: disputed.module, expected: WRONG };

async function mirror(options: Partial<MirrorOptions> = {}): Promise<LoopbackMirror> {
  return closedAfterTest(await startMirror({ modules, ...options }));
}

function mirrors(count: number): Promise<LoopbackMirror[]> {
  return Promise.all(Array.from({ length: count }, () => mirror()));
}

describe("a line of go.sum is wrong", () => {
  test.each([2, 3])(
    "%d mirrors agree with each other: none of them is blamed, the rest is fetched",
    async (count) => {
      const wanted = [wrongZip, infoOf(disputed), modOf(disputed), ...everythingOf(others)];
      const run = await fetchFrom(await mirrors(count), { modules, wanted });
      await expectHonest(run);
      expect(leftOf(run)).toEqual({
        "example.com/disputed@v1.0.0 zip": "wrong-bytes",
      });
      expect(run.result).toMatchObject({ zips: 3, infos: 4, mods: 4 });
      expect(run.result.disagreements).toEqual([{ ...disagreement, actual: disputed.zipH1, sources: count }]);
      for (const { outcome, lied } of run.result.sources) {
        expect(outcome).not.toBe("out");
        expect(lied).toBe(false);
      }
    },
  );

  test("the line of a go.mod: so too", async () => {
    const run = await fetchFrom(await mirrors(2), { modules, wanted: [wrongMod, ...everythingOf(others)] });
    await expectHonest(run);
    expect(leftOf(run)).toEqual({ "example.com/disputed@v1.0.0 mod": "wrong-bytes" });
    expect(run.result.disagreements).toEqual([{ ...disagreement, actual: disputed.modH1, sources: 2 }]);
    expect(run.result.sources.map(({ outcome }) => outcome)).not.toContain("out");
  });

  test("the only mirror is out, for nobody speaks for it; both hashes are told", async () => {
    const run = await fetchFrom(await mirrors(1), { modules, wanted: [wrongZip, ...everythingOf(others)] });
    await expectHonest(run);
    expect(leftOf(run)).toMatchObject({ "example.com/disputed@v1.0.0 zip": "wrong-bytes" });
    expect(run.result.disagreements).toEqual([{ ...disagreement, actual: disputed.zipH1, sources: 1 }]);
    expect(sourceAt(run, 0)).toMatchObject({ outcome: "out", reason: { code: "wrong-hash" }, lied: false });
  });

  test("mirrors that disagree with each other too are all out, and no disagreement is reported", async () => {
    const both = [await mirror(), await mirror({ fault: faults.onlyZips(faults.otherZipContent()) })];
    const run = await fetchFrom(both, { modules, wanted: [wrongZip] });
    await expectHonest(run);
    expect(leftOf(run)).toEqual({ "example.com/disputed@v1.0.0 zip": "wrong-bytes" });
    expect(run.result.disagreements).toEqual([]);
    expect(run.result.sources.map(({ outcome }) => outcome)).toEqual(["out", "out"]);
  });
});

describe("a mirror that lies", () => {
  test("is not believed where it is right either: what it has begun is fetched from others", async () => {
    const lies = faults.modules([disputed.module.path], faults.otherZipContent());
    const [liar, honest] = [await mirror({ fault: lies }), await mirror()];
    const run = await fetchFrom([liar, honest], { modules });
    await expectAllFetched(run);
    expect(sourceAt(run, 0)).toMatchObject({ outcome: "out", lied: true, reason: { code: "wrong-hash" } });
    expect(sourceAt(run, 0).reason?.detail).toMatchObject({ code: "other-hash", expected: disputed.zipH1 });
    expect(sourceAt(run, 1)).toMatchObject({ lied: false });
  });

  test("about something that nobody else has is out, and its lie is not taken over", async () => {
    const lies = faults.modules([disputed.module.path], faults.otherZipContent());
    const lacks = faults.modules([disputed.module.path], faults.status(404, "not found\n"));
    const both = [await mirror({ fault: lies }), await mirror({ fault: lacks })];
    const run = await fetchFrom(both, { modules, wanted: [zipOf(disputed), ...everythingOf(others)] });
    await expectHonest(run);
    expect(leftOf(run)).toEqual({ "example.com/disputed@v1.0.0 zip": "wrong-bytes" });
    expect(sourceAt(run, 0)).toMatchObject({ outcome: "out", lied: false });
    expect(run.result.zips).toBe(3);
  });

  test("sends an empty zip: the others deliver, and the fetch goes on", async () => {
    const empty = await mirror({ fault: faults.onlyZips(faults.status(200, "")) });
    const run = await fetchFrom([empty, await mirror()], { modules });
    await expectAllFetched(run);
    expect(sourceAt(run, 0)).toMatchObject({ outcome: "out", lied: true });
  });
});
