import { describe, expect, test } from "@jest/globals";
import type { Detail } from "../../../src/detail.ts";
import { parseGoSumDb, type VerifierKey } from "../../../src/go/signed-note.ts";
import { systemClock } from "../../../src/platform/clock.ts";
import { openHttp } from "../../../src/platform/http.ts";
import { type FaultPlan, faults } from "../../../src/sandbox/faults.ts";
import { type LoopbackSumDb, makeNoteKey, makeSumDb } from "../../../src/sandbox/loopback-sumdb.ts";
import { type Proof, proveModule } from "../../../src/sumdb/prove.ts";
import { newMachine } from "../../support/job.ts";
import { closedAfterTest, openMirror } from "../../support/mirrors.ts";

const NAME = "sum.database.invalid";
const key = makeNoteKey(NAME);
const sumOf = (i: number) => ({
  module: { path: `example.com/m${i}`, version: "v1.0.0" },
  zipH1: `h1:${Buffer.alloc(32, i % 251).toString("base64")}`,
  modH1: `h1:${Buffer.alloc(32, i % 241).toString("base64")}`,
});
const sums = Array.from({ length: 700 }, (_, i) => sumOf(i));
const early = makeSumDb(NAME, sums.slice(0, 300), key);
const late = makeSumDb(NAME, sums, key);
const wanted = sumOf(5);

/** The same log but for one of its first records. */
const fork = makeSumDb(NAME, [sumOf(9_999), ...sums.slice(1)], key);

function verifierKey(database: LoopbackSumDb): VerifierKey {
  const parsed = parseGoSumDb(database.verifierKey);
  if (parsed.kind !== "database") throw new Error("no key");
  return parsed.key;
}

/** Asks one mirror after the other for the proof. */
async function prove(
  urls: readonly string[],
  options: { readonly seen?: LoopbackSumDb; readonly module?: typeof wanted.module } = {},
): Promise<Proof> {
  const http = closedAfterTest(
    await openHttp({ machine: await newMachine(), connectTimeoutMs: 1_000, connectionsPerHost: 8 }),
  );
  return proveModule(
    { http, clock: systemClock },
    {
      module: options.module ?? wanted.module,
      key: verifierKey(late),
      routes: urls.map((url) => `${url}/sumdb/${NAME}`),
      seen: options.seen?.signedTreeHead ?? null,
      requestTimeoutMs: 700,
    },
    new AbortController().signal,
  );
}

const mirror = (database: LoopbackSumDb, fault?: FaultPlan) =>
  openMirror({ modules: [], database }, { fault });

/** A database that answers some paths in its own way. */
function altered(
  database: LoopbackSumDb,
  answer: (path: string, bytes: Uint8Array | null) => Uint8Array | null,
): LoopbackSumDb {
  return { ...database, answer: (path) => answer(path, database.answer(path)) };
}

describe("a record is proven", () => {
  test.each([
    ["nothing seen before", undefined],
    ["an older tree seen before", early],
    ["the same tree seen before", late],
  ])("%s", async (_, seen) => {
    const { url, requests } = await mirror(late);
    expect(await prove([url], seen && { seen })).toEqual({
      kind: "proven",
      zipH1: wanted.zipH1,
      modH1: wanted.modH1,
      via: `${url}/sumdb/${NAME}`,
      requests: requests.length,
      head: late.signedTreeHead,
    });
    expect(requests.length).toBeLessThanOrEqual(12);
  });

  test("by a mirror whose tree is older than the one seen: its beginning; the newer one stays remembered", async () => {
    // As a mirror does that keeps answers: the look-up is old, tiles are there for all.
    const keeping = altered(late, (path, bytes) =>
      path.startsWith("/lookup/") ? early.answer(path) : bytes,
    );
    const { url } = await mirror(keeping);
    expect(await prove([url], { seen: late })).toMatchObject({ kind: "proven", head: late.signedTreeHead });
  });

  test("every record of a log, by its first tree and by a later one", async () => {
    const { url } = await mirror(late);
    for (const i of [0, 1, 254, 255, 256, 511, 512, 698, 699]) {
      const { module, zipH1 } = sumOf(i);
      expect(await prove([url], { module, seen: early })).toMatchObject({ kind: "proven", zipH1 });
    }
  });

  test("where a part of a tile is gone, by the beginning of the whole one", async () => {
    const grown = altered(early, (path, bytes) =>
      // Of 300 records the second tile has 44 hashes; by now there are 700.
      path.startsWith("/tile/8/0/001") ? (path.includes(".p/") ? null : late.answer(path)) : bytes,
    );
    const { url } = await mirror(grown);
    expect(await prove([url], { module: sumOf(299).module })).toMatchObject({ kind: "proven" });
  });

  test("by the second way where the first one fails, is silent, or lies", async () => {
    const good = await mirror(late);
    for (const fault of [
      faults.status(502),
      faults.silenceBeforeHeaders(),
      faults.headersThenSilence(),
      faults.reset(),
      faults.garbage(),
      faults.loginPage(),
      faults.emptyBody(),
    ]) {
      const bad = await mirror(late, fault);
      expect(await prove([bad.url, good.url])).toMatchObject({
        kind: "proven",
        via: `${good.url}/sumdb/${NAME}`,
      });
    }
  });

  test("a way that is slow is not waited for before the next one is asked", async () => {
    const slow = await openMirror({ modules: [], database: late }, { serverDelayMs: 600 });
    const good = await mirror(late);
    expect(await prove([slow.url, good.url])).toMatchObject({ via: `${good.url}/sumdb/${NAME}` });
  });
});

describe("no proof", () => {
  const otherKey = makeSumDb(NAME, sums);
  const lookup = `/lookup/${wanted.module.path}@${wanted.module.version}`;
  const text = (database: LoopbackSumDb, path: string) => Buffer.from(database.answer(path) ?? "").toString();
  const lying = (edit: (answer: string) => string) =>
    altered(late, (path, bytes) => (path === lookup ? Buffer.from(edit(text(late, lookup))) : bytes));

  test.each<[string, LoopbackSumDb, LoopbackSumDb | undefined, string, Detail | null]>([
    ["a tree head that another key signed", otherKey, undefined, "not-signed", { code: "no-signature" }],
    [
      "a tree head without a signature",
      lying((answer) => answer.replace(/\n— .*\n$/, "\n")),
      undefined,
      "not-signed",
      { code: "malformed-note" },
    ],
    [
      "a forged tree head under a true signature",
      lying((answer) => answer.replace("tree\n700\n", "tree\n701\n")),
      undefined,
      "not-signed",
      { code: "invalid-signature" },
    ],
    [
      "a record with another hash",
      lying((answer) => answer.replace(wanted.zipH1, sumOf(6).zipH1)),
      undefined,
      "not-in-tree",
      null,
    ],
    [
      "another record's number",
      lying((answer) => answer.replace(/^5\n/, "6\n")),
      undefined,
      "not-in-tree",
      null,
    ],
    [
      "a number beyond the tree",
      lying((answer) => answer.replace(/^5\n/, "700\n")),
      undefined,
      "not-in-tree",
      { code: "number-beyond-tree" },
    ],
    [
      "another module's record, truly proven",
      altered(late, (path, bytes) =>
        path === lookup ? late.answer("/lookup/example.com/m6@v1.0.0") : bytes,
      ),
      undefined,
      "other-record",
      null,
    ],
    [
      "a tile with other hashes",
      altered(late, (path, bytes) => (path === "/tile/8/0/000" ? Buffer.alloc(8192) : bytes)),
      undefined,
      "not-in-tree",
      null,
    ],
    [
      "a tile that is too short",
      altered(late, (path, bytes) => (path === "/tile/8/0/000" && bytes ? bytes.subarray(32) : bytes)),
      undefined,
      "not-in-tree",
      { code: "wrong-tile-size" },
    ],
    [
      "a tile that is too long",
      altered(late, (path, bytes) =>
        path === "/tile/8/0/000" && bytes ? Buffer.concat([bytes, Buffer.alloc(32)]) : bytes,
      ),
      undefined,
      "not-in-tree",
      { code: "wrong-tile-size" },
    ],
    [
      "no tile",
      altered(late, (path, bytes) => (path.startsWith("/tile/") ? null : bytes)),
      undefined,
      "not-in-tree",
      { code: "tile-missing" },
    ],
    ["a tree that forked since it was seen", fork, early, "forked", null],
    ["another tree of the same size", fork, late, "forked", { code: "two-trees-of-one-size" }],
    [
      "a tree that shrank and is no beginning of the one seen",
      early,
      fork,
      "not-in-tree",
      { code: "tile-missing" },
    ],
    [
      "the same, with the tiles of the tree seen",
      altered(fork, (path, bytes) => (path === lookup ? early.answer(path) : bytes)),
      fork,
      "not-in-tree",
      null,
    ],
    [
      "a login page",
      altered(late, () => Buffer.from("<html>Sign in</html>")),
      undefined,
      "not-signed",
      { code: "no-record" },
    ],
    [
      "a database that does not know the module",
      makeSumDb(NAME, sums.slice(6), key),
      undefined,
      "unknown-version",
      null,
    ],
    ["no database", altered(late, () => null), undefined, "no-database", { code: "status", status: 404 }],
  ])("%s", async (_, database, seen, code, detail) => {
    const { url } = await mirror(database);
    const proof = await prove([url], seen && { seen });
    expect(proof).toEqual({
      kind: "unproven",
      tried: [{ url: `${url}/sumdb/${NAME}`, code, detail }],
    });
  });

  test("when no way leads to a database: each one says why", async () => {
    const refusing = await mirror(late, faults.status(503));
    const silent = await mirror(late, faults.silenceBeforeHeaders());
    const proof = await prove([refusing.url, silent.url, "http://127.0.0.1:1"]);
    expect(proof.kind === "unproven" && proof.tried.map(({ code }) => code).sort()).toEqual([
      "status",
      "unreachable",
      "unreachable",
    ]);
  });

  test("when there is nobody to ask", async () => {
    expect(await prove([])).toEqual({ kind: "unproven", tried: [] });
  });
});
