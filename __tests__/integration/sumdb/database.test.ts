import { expect, test } from "@jest/globals";
import { parseVerifierKey } from "../../../src/go/signed-note.ts";
import { systemClock } from "../../../src/platform/clock.ts";
import { nodeFiles } from "../../../src/platform/files.ts";
import { openHttp } from "../../../src/platform/http.ts";
import type { Machine } from "../../../src/ports.ts";
import { type LoopbackSumDb, makeNoteKey, makeSumDb } from "../../../src/sandbox/loopback-sumdb.ts";
import { type ChecksumDatabase, checksumDatabase } from "../../../src/sumdb/database.ts";
import { newMachine } from "../../support/job.ts";
import { closedAfterTest, openMirror } from "../../support/mirrors.ts";

const NAME = "sum.database.invalid";
const key = makeNoteKey(NAME);
const sumOf = (i: number) => ({
  module: { path: `example.com/m${i}`, version: "v1.0.0" },
  zipH1: `h1:${Buffer.alloc(32, i).toString("base64")}`,
  modH1: `h1:${Buffer.alloc(32, i + 1).toString("base64")}`,
});
const sums = Array.from({ length: 9 }, (_, i) => sumOf(i));
const database = makeSumDb(NAME, sums, key);
/** Signed with the same key: the same log but for its first record. */
const fork = makeSumDb(NAME, [sumOf(99), ...sums.slice(1)], key);
/** Shows the fork once it is asked for the last module. */
function twoFaced(): LoopbackSumDb {
  let face = database;
  return {
    ...database,
    answer: (path) => {
      if (path.startsWith("/lookup/example.com/m8@")) face = fork;
      return face.answer(path);
    },
  };
}

const signal = new AbortController().signal;

/** That database as a machine sees it through one mirror. */
async function ask(shown: LoopbackSumDb, machine: Machine): Promise<ChecksumDatabase> {
  const { url } = await openMirror({ modules: [], database: shown });
  const http = closedAfterTest(await openHttp({ machine, connectTimeoutMs: 1_000, connectionsPerHost: 8 }));
  return checksumDatabase(
    { machine, files: nodeFiles, clock: systemClock, http },
    {
      name: NAME,
      key: parseVerifierKey(database.verifierKey),
      url: `${url}/sumdb/${NAME}`,
      serverUrls: [],
      requestTimeoutMs: 5_000,
    },
  );
}

test("it proves any module version, several asked at once as well", async () => {
  const asked = await ask(database, await newMachine());
  const proofs = await Promise.all(sums.map(({ module }) => asked.prove(module, signal)));
  expect(proofs).toEqual(
    sums.map(({ zipH1, modH1 }) => expect.objectContaining({ kind: "proven", zipH1, modH1 })),
  );
});

test("two modules asked for at once can't be proven by two trees", async () => {
  const asked = await ask(twoFaced(), await newMachine());
  const [first, last] = await Promise.all([0, 8].map((i) => asked.prove(sumOf(i).module, signal)));
  expect(first).toMatchObject({ kind: "proven" });
  expect(last).toMatchObject({ kind: "unproven", tried: [{ code: "forked" }] });
});

test("the machine's next run holds the database to the tree that this one saw", async () => {
  const machine = await newMachine();
  const before = await ask(database, machine);
  expect(await before.prove(sumOf(0).module, signal)).toMatchObject({ kind: "proven" });
  const after = await ask(fork, machine);
  expect(await after.prove(sumOf(1).module, signal)).toMatchObject({ tried: [{ code: "forked" }] });
});

test("a module that could not be proven keeps no other from it", async () => {
  const asked = await ask(database, await newMachine());
  const [unknown, known] = await Promise.all([77, 1].map((i) => asked.prove(sumOf(i).module, signal)));
  expect(unknown).toMatchObject({ tried: [{ code: "unknown-version" }] });
  expect(known).toMatchObject({ kind: "proven" });
});
