import { mkdir, readdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { cacheService } from "../../../src/platform/cache-service.ts";
import { processesOf } from "../../support/cache-entry.ts";
import { caseName, type Dice, makeCases } from "../../support/fuzz.ts";
import { newMachine } from "../../support/job.ts";
import { injure } from "../../support/random-zip.ts";
import { writeTar } from "../../support/tar-writer.ts";
import { temporaryFolder } from "../../support/temp.ts";

const script = join(fileURLToPath(new URL("../../..", import.meta.url)), "dist/cache/index.js");
const AT_ONCE = 2;
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
  // 5xx is asked again until the silence is too long: seconds each, and tested elsewhere.
  const reply = () => ({
    status: dice.one([200, 200, 200, 200, 201, 204, 400, 401, 403, 404, 409]),
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
async function outcome({ protocol, saves, replies, archive }: Answers): Promise<readonly string[]> {
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
    const machine = await newMachine({
      ACTIONS_RUNTIME_TOKEN: "token",
      ACTIONS_CACHE_SERVICE_V2: protocol === "v2" ? "true" : "",
      ACTIONS_RESULTS_URL: url,
      ACTIONS_CACHE_URL: url,
    });
    const parent = await temporaryFolder();
    const folder = join(parent, "work");
    await mkdir(join(folder, "files"), { recursive: true });
    await writeFile(join(folder, "files", "one"), "content");
    const order = { folder, path: "files", key: "files-key", crossOs: true };
    const service = cacheService(script, machine);
    const result = saves
      ? await service.save(order, Promise.resolve(true))
      : await service.restore(
          { ...order, restoreKeys: ["files-"], mostGrowth: 4, notBefore: Promise.resolve() },
          async ({ content }) => {
            for await (const _piece of content);
          },
        );
    const known = saves ? ["saved", "exists", "read-only", "failed"] : ["hit", "miss", "failed"];
    const detail = result.kind === "failed" ? result.failure.detail : "";
    return [
      ...(known.includes(result.kind) ? [] : [`ends with ${result.kind}`]),
      ...(/[\r\n]|TOPSECRET/.test(detail) ? [`says ${detail}`] : []),
      ...(await readdir(parent)).filter((name) => name !== "work").map((name) => `leaves ${name}`),
      ...(await processesOf(machine)).map((process) => `runs on: ${process}`),
    ];
  } catch (error) {
    return [String((error as Error).stack)];
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test("whatever a cache service answers, it is an entry, none, or a reason, and nothing else happens", async () => {
  const all = makeCases("answers", 8, randomAnswers);
  const found: Record<string, readonly string[]> = {};
  const work = all.entries();
  const worker = async () => {
    for (const [index, answers] of work) {
      const problems = await outcome(answers);
      if (problems.length > 0)
        found[caseName(index)] = [...problems, JSON.stringify(answers.replies).slice(0, 500)];
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  expect(found).toEqual({});
}, 600_000);
