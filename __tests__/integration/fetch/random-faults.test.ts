import { subscribe } from "node:diagnostics_channel";
import { readdir, readFile } from "node:fs/promises";
import type { Socket } from "node:net";
import { join, relative, sep } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { intoModuleCache } from "../../../src/fetch/destination.ts";
import { fetchFiles } from "../../../src/fetch/fetch-files.ts";
import type { FetchResult } from "../../../src/fetch/source.ts";
import type { Wanted } from "../../../src/fetch/wanted.ts";
import { moduleKey, proxyPath, pseudoVersionTime } from "../../../src/go/module-version.ts";
import { closeModuleCache, openModuleCache } from "../../../src/modules/module-cache.ts";
import { downloadPath } from "../../../src/modules/module-cache-layout.ts";
import { hashZipFile } from "../../../src/modules/zip-hash.ts";
import { systemClock } from "../../../src/platform/clock.ts";
import { nodeFiles } from "../../../src/platform/files.ts";
import { openHttp } from "../../../src/platform/http.ts";
import { readMachine } from "../../../src/platform/machine.ts";
import { readProcesses } from "../../../src/platform/processes.ts";
import type { Files, Http } from "../../../src/ports.ts";
import { LEFT_REASONS } from "../../../src/report/left-reasons.ts";
import { askedForPrivate, isTrueZip, type RandomFetch, randomFetch } from "../../support/random-fetch.ts";
import { temporaryFolder } from "../../support/temp.ts";

/** One seed, or a range of them such as 1-5000: to see a failure again, or to look for more. */
const [FIRST = 1, LAST = FIRST] = (process.env.FETCH_SEEDS ?? (process.env.FULL ? "1-300" : "1-60"))
  .split("-")
  .map(Number);
/** Their time-outs are short, and so many share two cores. */
const AT_ONCE = 4;
/** A fetch gives up after seconds without progress. */
const HANGS_AFTER_MS = 30_000;

/** Connections that this process has opened and that are not closed, and the ports that they lead to. */
const openSockets = new Map<Socket, number | undefined>();
subscribe("net.client.socket", (message) => {
  const { socket } = message as { socket: Socket };
  socket.once("connect", () => openSockets.set(socket, socket.remotePort));
  socket.once("close", () => openSockets.delete(socket));
});

test("whatever mirrors do, a fetch ends with exactly the right bytes or a reason", async () => {
  const found: Record<string, readonly string[]> = {};
  let next = FIRST;
  const worker = async () => {
    while (next <= LAST) {
      const seed = next++;
      const problems = await problemsOf(seed);
      if (problems.length > 0) found[`FETCH_SEEDS=${seed}`] = problems;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  expect(found).toEqual({});
}, 300_000);

/** What one run left behind. */
interface Run {
  readonly given: RandomFetch;
  readonly result: FetchResult;
  readonly admitted: readonly Wanted[];
  /** Paths below the module cache, once it was closed. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly leftovers: readonly string[];
  readonly root: string;
  /** What had not ended when the fetch had: requests and their bodies, files that are read. */
  readonly stillOpen: { readonly requests: number; readonly files: number };
  /** Connections to the mirrors that the closed client has kept. */
  readonly keptSockets: number;
}

/** What is wrong with the fetch of that seed, in words. */
async function problemsOf(seed: number): Promise<readonly string[]> {
  const given = await randomFetch(seed);
  try {
    const run = await fetchOnce(given);
    if (typeof run === "string") return [run, ...given.about];
    const problems = [
      ...wrongFiles(run),
      ...wrongAccount(run),
      ...missedFiles(run),
      ...wrongVerdicts(run),
      ...leftRunning(run),
    ];
    return problems.length === 0 ? [] : [...problems, ...given.about];
  } catch (error) {
    return [String((error as Error).stack)];
  } finally {
    await Promise.all(given.mirrors.map(({ server }) => server.close()));
  }
}

async function fetchOnce(given: RandomFetch): Promise<Run | string> {
  const root = await temporaryFolder();
  const moduleCache = openModuleCache(root, readProcesses().own);
  const machine = { ...readMachine(), env: {} };
  const { connectionsPerSource } = given.limits;
  const client = await openHttp({
    machine,
    connectTimeoutMs: 1_000,
    connectionsPerHost: connectionsPerSource,
  });
  const ending = new AbortController();
  const { http, underWay, requests } = counted(client);
  const { files: countedFiles, open } = countedOpen();
  const admitted: Wanted[] = [];
  const fetching = fetchFiles(
    {
      http: {
        ...http,
        request: (asked) => {
          if (requests() === given.endAfterRequests) ending.abort();
          return http.request(asked);
        },
      },
      files: countedFiles,
      hashZip: (path, module, ...more) => hashZipFile(countedFiles, path, module, ...more),
      clock: systemClock,
      random: Math.random,
    },
    {
      wanted: given.wanted,
      sources: given.mirrors.map(({ source }) => source),
      destination: intoModuleCache(countedFiles, moduleCache),
      limits: given.limits,
      onAdmitted: (wanted) => admitted.push(wanted),
    },
    ending.signal,
  );
  const late = new AbortController();
  const hanging = delay(HANGS_AFTER_MS, "hangs", { signal: late.signal }).catch(() => "ended" as const);
  const result = await Promise.race([fetching, hanging]);
  late.abort();
  if (typeof result === "string") {
    await client.close();
    return "it did not end";
  }
  const stillOpen = { requests: underWay(), files: open() };
  const leftovers = await readdir(moduleCache.incoming).catch(() => []);
  await client.close();
  const keptSockets = await socketsKept(given);
  await closeModuleCache(nodeFiles, moduleCache);
  const files = await filesBelow(root);
  return { given, result, admitted, files, leftovers, root, stillOpen, keptSockets };
}

/** The same client, with a count of what has not ended. */
function counted(client: Http): {
  readonly http: Http;
  readonly underWay: () => number;
  readonly requests: () => number;
} {
  const underWay = new Set<object>();
  let requests = 0;
  const request: Http["request"] = async (asked) => {
    requests++;
    const one = {};
    const end = () => underWay.delete(one);
    underWay.add(one);
    asked.signal.addEventListener("abort", end, { once: true });
    const response = await client.request(asked).catch((error: unknown) => {
      end();
      throw error;
    });
    async function* body() {
      try {
        yield* response.body;
      } finally {
        end();
      }
    }
    const discard = () => {
      end();
      return response.discard();
    };
    return { ...response, body: body(), discard };
  };
  return {
    http: { request, close: () => client.close() },
    underWay: () => underWay.size,
    requests: () => requests,
  };
}

/** The real files, with a count of those that are open to be read. */
function countedOpen(): { readonly files: Files; readonly open: () => number } {
  let open = 0;
  return {
    files: {
      ...nodeFiles,
      open: async (path) => {
        const file = await nodeFiles.open(path);
        open++;
        const close = () => {
          open--;
          return file.close();
        };
        return { ...file, close };
      },
    },
    open: () => open,
  };
}

/** A closed socket is gone a moment later. */
async function socketsKept({ mirrors }: RandomFetch): Promise<number> {
  const ports = mirrors.map(({ source }) => Number(new URL(source.url).port));
  const count = () => [...openSockets.values()].filter((port) => ports.includes(port ?? 0)).length;
  for (let looks = 0; looks < 100 && count() > 0; looks++) await delay(10);
  return count();
}

async function filesBelow(root: string): Promise<ReadonlyMap<string, Buffer>> {
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  const files = new Map<string, Buffer>();
  for (const entry of found.filter((e) => !e.isDirectory())) {
    const path = join(entry.parentPath, entry.name);
    files.set(relative(root, path), await readFile(path));
  }
  return files;
}

/** Only true bytes, only what was wanted, each `.ziphash` beside its zip. */
function wrongFiles({ given, files, root, leftovers }: Run): string[] {
  const allowed = new Map<string, (bytes: Buffer) => boolean>();
  for (const { kind, module } of given.wanted.filter((w) => !isSame(w, given.wrongSum))) {
    const truth = given.modules.find((m) => moduleKey(m.module) === moduleKey(module));
    if (truth === undefined) continue;
    const place = (of: "zip" | "ziphash" | "mod" | "info") => relative(root, downloadPath(root, module, of));
    if (kind === "zip") {
      allowed.set(place("zip"), (bytes) => isTrueZip(bytes, truth));
      allowed.set(
        place("ziphash"),
        (bytes) => bytes.toString() === truth.zipH1 && files.has(place("zip")) === true,
      );
    } else if (kind === "mod") allowed.set(place("mod"), (bytes) => bytes.equals(truth.mod));
    else allowed.set(place("info"), (bytes) => isOurInfo(bytes, module.version, JSON.parse(truth.info).Time));
  }
  const wrong = [...files].filter(([path, bytes]) => allowed.get(path)?.(bytes) !== true);
  return [
    ...wrong.map(([path]) => `wrong file in the module cache: ${path.split(sep).join("/")}`),
    ...leftovers.map((name) => `temporary file: ${name}`),
  ];
}

function isOurInfo(bytes: Buffer, version: string, publishedIso: string): boolean {
  const { Version, Time, ...more } = JSON.parse(bytes.toString());
  const times = [undefined, publishedIso, pseudoVersionTime(version)];
  return Version === version && times.includes(Time) && Object.keys(more).length === 0;
}

/** Everything is either admitted, and there, or left, with a reason, and not there. */
function wrongAccount({ given, result, admitted, files, root }: Run): string[] {
  const problems: string[] = [];
  const say = (wanted: Wanted, text: string) => problems.push(`${nameOf(wanted)} ${text}`);
  const { zips, mods, infos } = result;
  let zipBytes = 0;
  for (const wanted of given.wanted) {
    const times = admitted.filter((a) => isSame(a, wanted)).length;
    const left = result.left.filter((l) => isSame(l.wanted, wanted)).length;
    if (times + left !== 1) say(wanted, `was admitted ${times} and left ${left} times`);
    const path = relative(root, downloadPath(root, wanted.module, wanted.kind));
    const file = files.get(path);
    if ((file !== undefined) !== (times === 1))
      say(wanted, times === 1 ? "is not there" : "was left, but is there");
    if (wanted.kind === "zip") zipBytes += file?.length ?? 0;
  }
  for (const { wanted, reason } of result.left) {
    if (!LEFT_REASONS.includes(reason)) say(wanted, `was left for ${reason}`);
    const isPrivate = given.mirrors.every(({ source }) => !source.mayServe(wanted.module.path));
    if ((reason === "private") !== isPrivate && reason !== "no-progress")
      say(wanted, `was left as ${reason}`);
  }
  const count = (kind: Wanted["kind"]) => admitted.filter((a) => a.kind === kind).length;
  const counts = { zips: count("zip"), mods: count("mod"), infos: count("info"), zipBytes };
  const said = { zips, mods, infos, zipBytes: result.zipBytes };
  if (JSON.stringify(counts) !== JSON.stringify(said)) {
    problems.push(`result says ${JSON.stringify(said)}, there is ${JSON.stringify(counts)}`);
  }
  if (result.derivedMods > mods) problems.push(`${result.derivedMods} of ${mods} go.mod files derived`);
  if (result.moduleCacheProblem !== null) problems.push(`module cache: ${result.moduleCacheProblem}`);
  return problems;
}

/** What one honest mirror has is there in the end, whatever the others did. */
function missedFiles({ given, result }: Run): string[] {
  if (given.endAfterRequests !== null) return [];
  const { wrongSum } = given;
  const outForGoSum = (url: string) =>
    wrongSum !== null && result.sources.find((s) => s.source.url === url)?.outcome === "out";
  const honest = given.mirrors.filter((m) => m.kind === "honest" && !outForGoSum(m.source.url));
  const isDoubtful = (wanted: Wanted) => wrongSum !== null && isOfOne(wanted, wrongSum);
  const withoutZip = (wanted: Wanted) =>
    wanted.kind === "info" && result.left.some((l) => l.wanted.kind === "zip" && isOfOne(l.wanted, wanted));
  return result.left
    .filter(({ wanted }) => !isDoubtful(wanted) && !withoutZip(wanted))
    .filter(({ wanted }) => honest.some((mirror) => mirror.has(wanted)))
    .map(({ wanted, reason }) => `${nameOf(wanted)} was left for ${reason}, an honest mirror has it`);
}

/** Nobody is called a liar who did not lie, and an honest mirror is only given up for a wrong go.sum. */
function wrongVerdicts({ given, result }: Run): string[] {
  return given.mirrors.flatMap((mirror, i) => {
    const { lied, outcome, reason } = result.sources[i] as FetchResult["sources"][number];
    const { wrongSum, mirrors } = given;
    const mayDisagree =
      wrongSum !== null &&
      reason?.code === "wrong-hash" &&
      reason.asked === proxyPath(wrongSum.module, wrongSum.kind);
    const name = `mirror ${i + 1} of ${mirrors.length} (${mirror.kind})`;
    return [
      ...(lied && !mirror.sentWrongBytes() ? [`${name} never lied: ${JSON.stringify(reason)}`] : []),
      ...(mirror.kind === "honest" && outcome === "out" && !mayDisagree
        ? [`${name} is out: ${JSON.stringify(reason)}`]
        : []),
      ...(askedForPrivate(mirror) ? [`${name} heard of a private module`] : []),
    ];
  });
}

function leftRunning({ stillOpen: { requests, files }, keptSockets }: Run): string[] {
  return [
    ...(requests + files > 0 ? [`at the end ${requests} requests and ${files} files were open`] : []),
    ...(keptSockets > 0 ? [`${keptSockets} connections were not closed`] : []),
  ];
}

function isOfOne(a: Wanted, b: Wanted): boolean {
  return moduleKey(a.module) === moduleKey(b.module);
}

function isSame(a: Wanted, b: Wanted | null): boolean {
  return b !== null && a.kind === b.kind && isOfOne(a, b);
}

function nameOf({ kind, module }: Wanted): string {
  return `${moduleKey(module)}.${kind}`;
}
