import { chmod, lstat, readFile, symlink, writeFile } from "node:fs/promises";
import nodePath from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Measurement, MirrorFailure } from "../../../src/mirrors/measurement.ts";
import { NO_SPEED } from "../../../src/mirrors/measurement.ts";
import {
  isUsable,
  loadRemembered,
  type Remembered,
  rememberedPath,
  saveRemembered,
} from "../../../src/mirrors/remembered.ts";
import { nodeFiles } from "../../../src/platform/files.ts";
import { readMachine } from "../../../src/platform/machine.ts";
import type { Machine } from "../../../src/ports.ts";
import { goWorkload } from "../../../src/targets/go/workload.ts";
import { said } from "../../support/details.ts";
import { someMeasurement, someMirror, someReason, someSpeed } from "../../support/standings.ts";
import { temporaryFolder } from "../../support/temp.ts";

const machine = readMachine();
const hasModes = machine.uid !== null;
const near = someMeasurement("near", {
  speed: someSpeed({ dnsMs: 1.5, tcpMs: 20, tlsMs: null, viaProxy: true }),
});
const failed = someMeasurement("failed", {
  speed: NO_SPEED,
  outcome: { kind: "failed", reason: someReason("client-error", 403) },
});
const late = someMeasurement("late", { outcome: { kind: "not-waited-for", answered: true } });
const candidates = [near, failed, late].map((m) => m.mirror);
const remembered: Remembered = {
  atMs: 1_000_000,
  measurements: [near, failed, late],
  work: goWorkload({ zips: 12, mods: 3, zipBytes: 3_600_000, sizedZips: 4 }),
  sumdb: {
    routeDigest: "0123abcd",
    path: { kind: "works", via: "http://near.example/sumdb/sum.golang.org" },
  },
};

/** Keeps a result in a new folder and says where. */
async function keep(result: Remembered = remembered): Promise<string> {
  const path = nodePath.join(await temporaryFolder(), "new", "folder", "probe.json");
  await saveRemembered(nodeFiles, path, result);
  return path;
}

async function keepText(text: string, mode = 0o600): Promise<string> {
  const path = nodePath.join(await temporaryFolder(), "probe.json");
  await writeFile(path, text);
  await chmod(path, mode);
  return path;
}

const load = (path: string, over: Partial<Machine> = {}, mirrors = candidates) =>
  loadRemembered(nodeFiles, { ...machine, ...over }, path, mirrors);

/** The file's content, changed. */
async function changed(change: (content: Record<string, unknown>) => void): Promise<string> {
  const content = JSON.parse(await readFile(await keep(), "utf8"));
  change(content);
  return keepText(JSON.stringify(content));
}

describe("what was kept", () => {
  test("comes back", async () => {
    expect(await load(await keep())).toEqual(remembered);
  });

  test.each<[string, Remembered["sumdb"]]>([
    ["no way to the database", null],
    ["a database that is off", { routeDigest: "x", path: { kind: "off" } }],
  ])("comes back with %s", async (_, sumdb) => {
    expect((await load(await keep({ ...remembered, sumdb })))?.sumdb).toEqual(sumdb);
  });

  test("of a detour to the database only the place comes back: whom to believe is the route's own", async () => {
    const because = {
      url: "https://near.example",
      code: "bad-answer",
      detail: { code: "malformed-note" },
    } as const;
    const path = {
      kind: "rerouted",
      gosumdb: "evil+00000000+AAAA https://sum.golang.org",
      via: "https://sum.golang.org",
      because,
    } as const;
    expect(
      (await load(await keep({ ...remembered, sumdb: { routeDigest: "x", path } })))?.sumdb?.path,
    ).toEqual({
      ...path,
      gosumdb: "",
      because: { ...because, code: "unreachable", detail: null },
    });
  });

  test("is replaced by the next result", async () => {
    const path = await keep();
    await saveRemembered(nodeFiles, path, { ...remembered, atMs: 7 });
    expect((await load(path))?.atMs).toBe(7);
  });

  test("is private to the user, and so is its folder", async () => {
    const path = await keep();
    const modes = [await lstat(path), await lstat(nodePath.dirname(path))].map((s) => s.mode & 0o777);
    expect(modes).toEqual(hasModes ? [0o600, 0o700] : modes);
  });

  test("holds no credentials, no module and no stranger's text", async () => {
    const secretive: Measurement = {
      ...failed,
      mirror: someMirror("corp", "https://user:s3cret@corp.example"),
      outcome: {
        kind: "failed",
        reason: {
          code: "server-error",
          status: 500,
          asked: "/github.com/acme/x/@v/v1.mod",
          detail: said("strange text"),
        },
      },
    };
    const sumdb = {
      routeDigest: "x",
      path: { kind: "works", via: "https://user:s3cret@corp.example/sumdb/s" },
    } as const;
    const path = await keep({ ...remembered, measurements: [secretive], sumdb });
    const text = await readFile(path, "utf8");
    for (const word of ["s3cret", "user:", "acme", "strange"]) expect(text).not.toContain(word);
    expect((await load(path, {}, [secretive.mirror]))?.measurements[0]?.mirror).toBe(secretive.mirror);
  });

  test("that can't be kept is no error", async () => {
    const file = await keepText("in the way");
    const path = nodePath.join(file, "probe.json");
    await saveRemembered(nodeFiles, path, remembered);
    expect(await load(path)).toBeNull();
  });
});

describe("not used", () => {
  test("nothing there", async () => {
    expect(await load(nodePath.join(await temporaryFolder(), "none.json"))).toBeNull();
  });

  test("a folder", async () => {
    expect(await load(await temporaryFolder())).toBeNull();
  });

  test("a symbolic link, even to a good file", async () => {
    const path = await keep();
    await symlink(path, `${path}.link`);
    expect(await load(`${path}.link`)).toBeNull();
  });

  test("another owner's file", async () => {
    const path = await keep();
    expect(await load(path, { uid: (machine.uid ?? 0) + 1 })).toBeNull();
  });

  test.each([0o640, 0o604, 0o620, 0o602, 0o666])(
    "a file of mode %o, where files have modes",
    async (mode) => {
      const path = await keep();
      await chmod(path, mode);
      expect((await load(path)) === null).toBe(hasModes);
    },
  );

  test("a platform without owners and modes takes the file", async () => {
    const path = await keep();
    await chmod(path, 0o644);
    expect(await load(path, { uid: null })).toEqual(remembered);
  });

  test("a file that is too large", async () => {
    const text = await readFile(await keep(), "utf8");
    expect(await load(await keepText(text.padEnd(100_000)))).toEqual(remembered);
    expect(await load(await keepText(text.padEnd(100_001)))).toBeNull();
  });

  test.each<[string, (content: Record<string, unknown>) => void]>([
    ["another version", (c) => Object.assign(c, { version: 1 })],
    ["no version", (c) => Object.assign(c, { version: undefined })],
    ["no mirrors", (c) => Object.assign(c, { mirrors: undefined })],
    ["mirrors of another kind", (c) => Object.assign(c, { mirrors: { length: 1 } })],
    ["a mirror that is none", (c) => Object.assign(c, { mirrors: [null] })],
    ["a mirror without a speed", (c) => Object.assign((c.mirrors as object[])[0] as object, { speed: null })],
    ["a negative time", (c) => speedOf(c, { firstByteMs: -1 })],
    ["a rate that is a text", (c) => speedOf(c, { bytesPerSecond: "5" })],
    ["a figure that is missing", (c) => speedOf(c, { tlsMs: undefined })],
    ["a negative amount of work", (c) => Object.assign(c.work as object, { bytes: -1 })],
    ["no work", (c) => Object.assign(c, { work: undefined })],
    ["no time", (c) => Object.assign(c, { atMs: null })],
    [
      "a way to the database of an unknown kind",
      (c) => Object.assign(c, { sumdb: { routeDigest: "x", path: { kind: "x" } } }),
    ],
    [
      "a database at no place",
      (c) => Object.assign(c, { sumdb: { routeDigest: "x", path: { kind: "works" } } }),
    ],
    [
      "a very long place",
      (c) =>
        Object.assign(c, { sumdb: { routeDigest: "x", path: { kind: "works", via: "x".repeat(2_001) } } }),
    ],
  ])("%s", async (_, change) => {
    expect(await load(await changed(change))).toBeNull();
  });

  test("a number that no number can hold", async () => {
    const text = (await readFile(await keep(), "utf8")).replace('"atMs":1000000', '"atMs":1e999');
    expect(await load(await keepText(text))).toBeNull();
  });

  test("garbage", async () => {
    for (const text of ["", "{", "null", "[]", "1", '"x"', "\u0000"])
      expect(await load(await keepText(text))).toBeNull();
  });
});

function speedOf(content: Record<string, unknown>, change: object): void {
  const [first] = content.mirrors as { speed: object }[];
  Object.assign(first?.speed ?? {}, change);
}

describe("what is remembered can't add a mirror or clear one", () => {
  test("a URL that is no candidate is dropped", async () => {
    const loaded = await load(await keep(), {}, [near.mirror, someMirror("new")]);
    expect(loaded?.measurements).toEqual([near]);
  });

  test.each([
    ["an outcome that nobody knows", { kind: "splendid" }, { kind: "not-waited-for", answered: false }],
    ["a failure that nobody knows", { kind: "failed", code: "plague", status: null }, { kind: "failed" }],
    [
      "a failure whose code is no code",
      { kind: "failed", code: "<b>", status: 1 },
      { kind: "failed", reason: { code: "protocol" } },
    ],
  ])("%s leaves it out", async (_, outcome, expected) => {
    const path = await changed((c) => Object.assign((c.mirrors as object[])[0] as object, { outcome }));
    expect((await load(path))?.measurements[0]?.outcome).toMatchObject(expected);
  });
});

test("no JSON makes it throw, and what comes of it is well formed", async () => {
  const path = await keepText("");
  const shaped = fc.record({
    version: fc.constant(2),
    atMs: fc.jsonValue(),
    mirrors: fc.oneof(
      fc.jsonValue(),
      fc.array(
        fc.record({ url: fc.constant(near.mirror.url), speed: fc.jsonValue(), outcome: fc.jsonValue() }),
      ),
    ),
    work: fc.oneof(fc.jsonValue(), fc.constant(remembered.work)),
    sumdb: fc.oneof(fc.jsonValue(), fc.constant(null)),
  });
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.jsonValue(), shaped), async (value) => {
      await writeFile(path, JSON.stringify(value));
      const loaded = await load(path);
      if (loaded !== null) {
        expect(loaded.atMs).toBeGreaterThanOrEqual(0);
        expect(Array.isArray(loaded.measurements)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

/** Of three mirrors one is proven, one failed, one was not waited for. */
function oneIsDown(code: MirrorFailure): Partial<Remembered> {
  const reason = { code, status: null, asked: null, detail: null };
  return { measurements: [near, { ...failed, outcome: { kind: "failed", reason } }, late] };
}

describe("isUsable", () => {
  test.each<[string, Partial<Remembered>, number, boolean]>([
    ["at once", {}, 1_000_000, true],
    ["just inside", {}, 1_299_999, true],
    ["just too old", {}, 1_300_000, false],
    ["from the future: a clock was set back", {}, 999_999, false],
    ["without a proven mirror", { measurements: [failed, late, late] }, 1_000_000, false],
    [
      "with one proven mirror and one that was down, within a minute",
      oneIsDown("server-error"),
      1_059_999,
      true,
    ],
    ["the same a minute later", oneIsDown("server-error"), 1_060_000, false],
    [
      "with one proven mirror and one that lies: that does not pass",
      oneIsDown("wrong-hash"),
      1_060_000,
      true,
    ],
    ["of fewer mirrors", { measurements: [near, failed] }, 1_000_000, false],
    ["of one mirror twice", { measurements: [near, near, failed] }, 1_000_000, false],
  ])("%s", (_, change, nowMs, expected) => {
    expect(isUsable({ ...remembered, ...change }, candidates, nowMs, 300_000)).toBe(expected);
  });

  test("of more mirrors than are asked now", () => {
    expect(isUsable(remembered, candidates.slice(0, 2), 1_000_000, 300_000)).toBe(false);
  });
});

describe("rememberedPath", () => {
  const key = "0123456789abcdef".repeat(4);

  test("one file per project in the user's cache folder", () => {
    const path = rememberedPath({ ...machine, cacheHome: "/var/cache/me" }, key);
    expect(path?.replaceAll("\\", "/")).toBe(`/var/cache/me/setup-go-mirror/probe-${key.slice(0, 32)}.json`);
  });

  test("nowhere without such a folder", () => {
    expect(rememberedPath({ ...machine, cacheHome: null }, key)).toBeNull();
  });
});
