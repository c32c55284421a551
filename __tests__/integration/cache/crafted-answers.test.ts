import { readdir } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import type { CacheFound, CacheRead, Machine } from "../../../src/ports.ts";
import { processesOf } from "../../support/cache-entry.ts";
import { caseName, type Dice, makeCases } from "../../support/fuzz.ts";
import { newMachine, openCache } from "../../support/job.ts";
import { injure } from "../../support/random-zip.ts";
import { writeTar } from "../../support/tar-writer.ts";

const AT_ONCE = 8;
const FORM = { name: "files", packed: true };
/** Nobody is waited for here: what is not answered is tested elsewhere. */
const LIMITS = { retryAfterMs: [], answerMs: 5_000, silenceMs: 2_000 };
const SIGNATURE = "sig=TOPSECRET";

/** The names that v1 and v2 have for what they answer. */
const FIELDS = [
  ..."ok signed_download_url signedDownloadUrl matched_key matchedKey signed_upload_url signedUploadUrl".split(
    " ",
  ),
  ..."archiveLocation cacheKey scope cacheId entry_id entryId message error code msg __proto__ constructor".split(
    " ",
  ),
];

interface Answers {
  readonly protocol: "v1" | "v2";
  readonly saves: boolean;
  /** To the requests in their order; the last one again and again. */
  readonly replies: readonly { readonly status: number; readonly body: string }[];
  readonly archive: Uint8Array;
}

function randomAnswers(dice: Dice): Answers {
  const value = (): unknown =>
    dice.one([
      true,
      false,
      null,
      0,
      -1,
      "12",
      1e308,
      "",
      "files-key",
      "../../x",
      "::warning::x\n::error::y",
      "x".repeat(70_000),
      {},
      [],
      `BASE/archive?${SIGNATURE}`,
      `BASE/archive?${SIGNATURE}`,
      `BASE/archive?${SIGNATURE}`,
      "file:///etc/passwd",
      "javascript:x",
      "http://127.0.0.1:1/",
    ]);
  const fields = () =>
    Object.fromEntries(FIELDS.filter(() => dice.chance(0.6)).map((name) => [name, value()]));
  const reply = () => ({
    status: dice.one([200, 200, 200, 200, 201, 204, 302, 400, 401, 403, 404, 409, 416, 429, 500]),
    body: dice.one([
      () => JSON.stringify(fields()),
      () => JSON.stringify({ ok: true, ...fields() }),
      () => dice.one(["", "null", "[]", "1", "{", "<html>", '"x"', "\0"]),
    ])(),
  });
  const tar = gzipSync(writeTar([{ name: "files/one", content: Buffer.from("x") }]));
  return {
    protocol: dice.one(["v1", "v2"]),
    saves: dice.chance(0.4),
    replies: Array.from({ length: 3 }, reply),
    archive: dice.chance(0.5) ? tar : injure(tar, dice),
  };
}

/** What one order to that service came to, and what it left. */
async function outcome(
  machine: Machine,
  { protocol, saves, replies, archive }: Answers,
): Promise<readonly string[]> {
  let asked = 0;
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      if (request.url?.startsWith("/archive")) return response.end(archive);
      const reply = replies[Math.min(asked++, replies.length - 1)];
      const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      response.writeHead(reply?.status ?? 500, { "content-type": "application/json" });
      return response.end(reply?.body.replaceAll("BASE", base));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const cache = openCache(machine, LIMITS);
    const order = { address: { version: protocol, url, token: "token" }, form: FORM, key: "files-key" };
    const file = { name: "files/one", from: Buffer.from("content"), bytes: 7 };
    const result = saves
      ? await cache.save({ ...order, files: [file] }, Promise.resolve(true))
      : await readWhole(await cache.find({ ...order, restoreKeys: ["files-"] }));
    const known = saves
      ? ["saved", "exists", "read-only", "failed"]
      : ["read", "gone", "miss", "denied", "failed"];
    const detail = result.kind === "failed" ? result.failure.detail : "";
    return [
      ...(known.includes(result.kind) ? [] : [`ends with ${result.kind}`]),
      ...(/[\r\n]|TOPSECRET/.test(detail) ? [`says ${detail}`] : []),
    ];
  } catch (error) {
    return [String((error as Error).stack)];
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Reads an entry as a job does. */
async function readWhole(found: CacheFound): Promise<CacheFound | CacheRead> {
  if (found.kind !== "hit") return found;
  return found.read(4, async ({ content }) => {
    for await (const _piece of content);
  });
}

test("whatever a cache service answers, it is an entry, none, or a reason, and nothing else happens", async () => {
  const all = makeCases("answers", 300, randomAnswers);
  const machine = await newMachine();
  const before = await readdir(machine.cwd, { recursive: true });
  const found: Record<string, readonly string[]> = {};
  const work = all.entries();
  const worker = async () => {
    for (const [index, answers] of work) {
      const problems = await outcome(machine, answers);
      if (problems.length > 0)
        found[caseName(index)] = [...problems, JSON.stringify(answers.replies).slice(0, 500)];
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  expect(found).toEqual({});
  expect(await readdir(machine.cwd, { recursive: true })).toEqual(before);
  expect(await processesOf(machine)).toEqual([]);
}, 600_000);
