/**
 * `CacheService` through @actions/cache, in a process of its own: the library can't be aborted, repeats a request that
 * fails for half a minute, and prints annotations. See cache-process.ts for that process's side.
 */
import { type ChildProcess, fork } from "node:child_process";
import { lstat, mkdir, readdir } from "node:fs/promises";
import path from "node:path";
import type {
  CacheEntryRequest,
  CacheFailure,
  CacheRestore,
  CacheSave,
  CacheService,
  Machine,
} from "../ports.ts";
import { type CacheMessage, type CacheOrder, TEMPORARY } from "./cache-messages.ts";
import { endGroup, endWithThisProcess } from "./process-group.ts";

/** Silence after which a service is given up. With the start of a process and its end it costs less than ten seconds. */
const SILENCE_MS = 8_000;
/** Less than this is no progress: a service that answers garbage is asked again and again, a few kilobytes each time. */
const PROGRESS_BYTES = 64 * 1024;
const LONGEST_MS = 15 * 60_000;
const LOOK_MS = 250;
/** A look at a folder of many files must not become the work itself. */
const LOOK_SHARE = 4;
/** So much any archive may unpack to. */
const ALWAYS_ALLOWED_BYTES = 64 << 20;
const KEPT_CHARACTERS = 64 * 1024;

/**
 * The runner's cache service, as the environment names it.
 *
 * @param script the file that is started as the other process: it calls `serveCacheOrder`
 */
export function cacheService(script: string, machine: Machine): CacheService {
  return {
    restore: async ({ folder, path, key, crossOs, restoreKeys, mostGrowth }) => {
      const order: CacheOrder = { kind: "restore", path, key, crossOs, restoreKeys };
      const ended = await carryOut(script, machine, folder, order, mostGrowth);
      if ("failure" in ended) return { kind: "failed", failure: ended.failure };
      return restoreResult(ended);
    },
    save: async ({ folder, path, key, crossOs }: CacheEntryRequest) => {
      const order: CacheOrder = { kind: "save", path, key, crossOs };
      const ended = await carryOut(script, machine, folder, order, Number.POSITIVE_INFINITY);
      if ("failure" in ended) return { kind: "failed", failure: ended.failure };
      return saveResult(ended);
    },
  };
}

/** What the library returned, and what it printed: errors are nowhere else. */
interface Done {
  readonly value: string | number | null;
  readonly printed: string;
}

function restoreResult({ value, printed }: Done): CacheRestore {
  if (typeof value === "string") return { kind: "hit", key: value };
  const problem = annotationIn(printed);
  return problem === null ? { kind: "miss" } : { kind: "failed", failure: failed(problem) };
}

function saveResult({ value, printed }: Done): CacheSave {
  if (typeof value === "number" && value !== -1) {
    const [, bytes] = /Cache Size: .*\((\d+) B\)/.exec(printed) ?? [];
    return { kind: "saved", bytes: bytes === undefined ? null : Number(bytes) };
  }
  if (/cache write denied:|does not permit writes/.test(printed)) return { kind: "read-only" };
  if (/another job may be (?:creating|finalizing) this cache/.test(printed)) return { kind: "exists" };
  return { kind: "failed", failure: failed(annotationIn(printed) ?? "nothing was said") };
}

/** The last warning or error among the lines that a runner would show (workflow commands). */
function annotationIn(printed: string): string | null {
  const lines = [...printed.matchAll(/^::(?:warning|error)[^:]*::(.*)$/gm)];
  return lines.at(-1)?.[1] ?? null;
}

function failed(text: string): CacheFailure {
  const plain = text.replace(/%0A|%0D/g, " ").replaceAll("%25", "%");
  // What stands behind a "?" may be the signature that lets anyone read or write the archive.
  return { code: "failed", detail: plain.replace(/\?[^\s"']*/g, "").trim() };
}

/** Runs the other process until it is done, or nothing moves any more, and leaves none of it running. */
async function carryOut(
  script: string,
  machine: Machine,
  folder: string,
  order: CacheOrder,
  mostGrowth: number,
): Promise<Done | { readonly failure: CacheFailure }> {
  await mkdir(path.join(folder, TEMPORARY), { recursive: true });
  const child = fork(script, [], {
    cwd: folder,
    env: environmentFor(machine, folder),
    execArgv: [],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    // A process group of its own, so that tar and the compressor can be ended with it.
    detached: machine.platform !== "win32",
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      printed = (printed + text).slice(-KEPT_CHARACTERS);
    });
  }
  const end = () => endGroup(child, machine);
  const forgetUs = endWithThisProcess(end);
  let value: Done["value"] | undefined;
  let movedBytes = 0;
  child.on("message", (message: CacheMessage) => {
    if (message.kind === "moved") movedBytes = message.bytes;
    else value = message.value;
  });
  const closed = closingOf(child);
  try {
    child.send(order);
    const failure = await watch(closed.signal, folder, order.path, mostGrowth, () => movedBytes);
    end();
    const error = await closed.ended;
    if (failure !== null) return { failure: { code: failure, detail: "" } };
    if (value === undefined) return { failure: failed(error ?? annotationIn(printed) ?? lastLine(printed)) };
    return { value, printed };
  } finally {
    forgetUs();
  }
}

/** Nothing of the job's files is for the library to write to, and its temporary files lie where we look. */
function environmentFor(machine: Machine, folder: string): NodeJS.ProcessEnv {
  const hidden = Object.keys(machine.env).filter((name) => /^(?:INPUT_|STATE_|NODE_OPTIONS$)/.test(name));
  const none = [
    "GITHUB_ENV",
    "GITHUB_OUTPUT",
    "GITHUB_PATH",
    "GITHUB_STATE",
    "GITHUB_STEP_SUMMARY",
    ...hidden,
  ];
  return {
    ...machine.env,
    ...Object.fromEntries(none.map((name) => [name, undefined])),
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: path.join(folder, TEMPORARY),
    RUNNER_DEBUG: undefined,
  };
}

function closingOf(child: ChildProcess): {
  readonly ended: Promise<string | null>;
  readonly signal: AbortSignal;
} {
  const over = new AbortController();
  const ended = new Promise<string | null>((resolve) => {
    child.once("error", (error) => {
      resolve(error.message);
      over.abort();
    });
    child.once("exit", () => over.abort());
    child.once("close", () => resolve(null));
  });
  return { ended, signal: over.signal };
}

/** Waits until the process is over (null), or tells why it has to be ended. */
async function watch(
  over: AbortSignal,
  folder: string,
  contents: string,
  mostGrowth: number,
  movedBytes: () => number,
): Promise<Exclude<CacheFailure["code"], "failed"> | null> {
  const startMs = performance.now();
  let last = { atMs: startMs, bytes: 0 };
  let archiveBytes = 0;
  for (let lookMs = 0; ; ) {
    await sleep(Math.max(LOOK_MS, LOOK_SHARE * lookMs), over);
    if (over.aborted) return null;
    const beginMs = performance.now();
    // The library removes the archive once it is unpacked.
    archiveBytes = Math.max(archiveBytes, await bytesBelow(path.join(folder, TEMPORARY)));
    const contentBytes = await bytesBelow(path.join(folder, contents));
    const nowMs = performance.now();
    lookMs = nowMs - beginMs;
    if (contentBytes > mostGrowth * archiveBytes + ALWAYS_ALLOWED_BYTES) return "too-large";
    const bytes = movedBytes() + archiveBytes + contentBytes;
    if (bytes - last.bytes >= PROGRESS_BYTES) last = { atMs: nowMs, bytes };
    if (nowMs - last.atMs > SILENCE_MS || nowMs - startMs > LONGEST_MS) return "no-progress";
  }
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** The size of all files below a folder, links not followed; what disappears meanwhile counts as nothing. */
async function bytesBelow(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const sizes = await Promise.all(
    entries.map(async (entry) => {
      const inner = path.join(folder, entry.name);
      if (entry.isDirectory()) return bytesBelow(inner);
      return lstat(inner).then(
        ({ size }) => size,
        () => 0,
      );
    }),
  );
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
}

function lastLine(text: string): string {
  return text.trimEnd().split("\n").at(-1) ?? "";
}
