import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@jest/globals";
import { chooseByMeasurement } from "../../../src/mirrors/choose.ts";
import { measureMirrors } from "../../../src/mirrors/measure.ts";
import type { Sample } from "../../../src/mirrors/sample.ts";
import type { Target } from "../../../src/mirrors/target.ts";
import { systemClock } from "../../../src/platform/clock.ts";
import { openHttp } from "../../../src/platform/http.ts";
import { deadPort } from "../../../src/sandbox/unreachable.ts";
import { said } from "../../support/details.ts";
import { newMachine } from "../../support/job.ts";
import { closedAfterTest } from "../../support/mirrors.ts";
import { someMirror } from "../../support/standings.ts";

/** A tree of system packages by path. */
type Tree = ReadonlyMap<string, Buffer>;

const packages = ["bash", "curl", "zsh"].map((name) => [`/pool/${name}.deb`, randomBytes(2_000)] as const);
const notes = ["bash", "curl"].map((name) => [`/pool/${name}.changes`, Buffer.from(`${name} 5.2`)] as const);
/** It lists every file with its SHA-256; its own hash is known to the job, as a signature would tell it. */
const index = Buffer.from(
  [...packages, ...notes].map(([path, bytes]) => `${sha256(bytes)} ${path}`).join("\n"),
);
const tree: Tree = new Map([...packages, ...notes, ["/Packages", index]]);

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Judges what comes by the hash that the index has. */
function listed(name: string, path: string): Sample {
  const right = tree.get(path) as Buffer;
  return {
    name,
    path,
    likelyBytes: right.length,
    receive: async (body) => {
      const pieces: Uint8Array[] = [];
      for await (const piece of body) pieces.push(piece);
      return sha256(Buffer.concat(pieces)) === sha256(right)
        ? { kind: "right" }
        : { kind: "wrong-hash", detail: said("not what the index lists") };
    },
  };
}

/** What a job that installs many small packages needs. Its rule of proof: the index, and one package. */
const target: Target = {
  samples: {
    latency: notes.map(([path]) => listed(`notes ${path}`, path)),
    proof: [listed("the index", "/Packages")],
    bulk: packages.map(([path]) => listed(`package ${path}`, path)),
  },
  isProven: (delivered) =>
    delivered.some(({ sample }) => sample === "the index") && delivered.some(({ role }) => role === "bulk"),
  work: {
    smallRequests: 1,
    serialRequests: 0,
    bulkRequests: 300,
    bytes: 600_000,
    bytesOff: 0,
    sizedBulk: 0,
  },
  sizeUp: null,
};

/** Serves a tree, each answer after a while. */
async function serve(files: Tree, delayMs = 0): Promise<string> {
  const server = createServer(({ url = "" }, response) => {
    const bytes = files.get(url);
    setTimeout(() => response.writeHead(bytes ? 200 : 404).end(bytes), delayMs);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  closedAfterTest({
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const changed = (path: string, bytes: Buffer | null): Tree => {
  const files = new Map(tree).set(path, bytes ?? Buffer.of());
  if (bytes === null) files.delete(path);
  return files;
};

/** What came of measuring these servers, and the order of those that may be chosen. */
async function measure(servers: Readonly<Record<string, string>>) {
  const machine = { ...(await newMachine()), env: {} };
  const http = closedAfterTest(await openHttp({ machine, connectTimeoutMs: 30_000, connectionsPerHost: 6 }));
  // Time stands still: the measurement ends by what the servers answer.
  const clock = { ...systemClock, monotonicMs: () => 0 };
  const downloader = { requestsAtOnce: 4, connections: 1 };
  const { measurements, work } = await measureMirrors(
    { http, clock },
    {
      candidates: Object.entries(servers).map(([name, url]) => someMirror(name, url)),
      target,
      downloader,
      limits: { requestTimeoutMs: 30_000, retries: 0, budgetMs: 60_000, extendedMs: 60_000 },
    },
    new AbortController().signal,
    () => {},
  );
  return {
    outcomes: Object.fromEntries(measurements.map((m) => [m.mirror.name, m.outcome])),
    chosen: chooseByMeasurement(measurements, work, downloader).mirrors.map(({ name }) => name),
  };
}

test("mirrors of another kind are measured, proven and ranked: the near one first, no dead, lying or stale one", async () => {
  const { outcomes, chosen } = await measure({
    dead: await deadPort(),
    far: await serve(tree, 200),
    lying: await serve(changed("/pool/bash.deb", randomBytes(2_000))),
    stale: await serve(changed("/pool/bash.deb", null)),
    near: await serve(tree),
  });
  expect(chosen).toEqual(["near", "far"]);
  expect(outcomes).toMatchObject({
    near: { kind: "proven" },
    far: { kind: "proven" },
    dead: { kind: "failed", reason: { code: "refused" } },
    lying: {
      kind: "failed",
      reason: {
        code: "wrong-hash",
        asked: "package /pool/bash.deb",
        detail: said("not what the index lists"),
      },
    },
    stale: { kind: "failed", reason: { code: "stale", status: 404, asked: "package /pool/bash.deb" } },
  });
});

test("the target's own rule is the proof: right packages without the index prove nothing", async () => {
  const { outcomes, chosen } = await measure({ noIndex: await serve(changed("/Packages", null)) });
  expect(chosen).toEqual([]);
  expect(outcomes.noIndex).toMatchObject({ kind: "failed", reason: { code: "stale", asked: "the index" } });
});

test.each([
  "sample",
  "target",
  "standing",
  "measure",
  "probe",
  "decide",
  "estimate",
  "choose",
  "measurement",
  "response",
  "size-up",
  "ask-size",
  "remembered",
])("src/mirrors/%s.ts says nothing of Go's files", async (name) => {
  const text = await readFile(new URL(`../../../src/mirrors/${name}.ts`, import.meta.url), "utf8");
  expect(text).not.toMatch(/\b(zips?|mods?|infos?|go\.mod|go\.sum|cmd\/go)\b/i);
  expect(text).not.toMatch(/endsWith|from "\.\.\/(go|modules|targets)\//);
});
