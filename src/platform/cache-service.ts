/**
 * `CacheService` through @actions/cache, in a process of its own: the library can't be aborted, repeats a request that
 * fails for half a minute, and prints annotations. See cache-process.ts for that process's side.
 */
import { type ChildProcess, fork } from "node:child_process";
import { type FileHandle, mkdir, open, readdir, stat, writeFile } from "node:fs/promises";
import nodePath from "node:path";
import type { ArchivedFile, CacheFailure, CacheRestore, CacheSave, CacheService, Machine } from "../ports.ts";
import { type GrowingArchive, readArchive } from "./archive-reader.ts";
import { type CacheMessage, type CacheOrder, CHECKED, KEPT_ARCHIVE, TEMPORARY } from "./cache-messages.ts";
import { systemClock } from "./clock.ts";
import { endGroup, endWithThisProcess } from "./process-group.ts";

/** With the start of a process and its end such a silence costs less than ten seconds. */
const MAX_SILENCE_MS = 8_000;
/** Less than this is no progress: a service that answers garbage is asked again and again, a few kilobytes each time. */
const PROGRESS_BYTES = 64 * 1024;
const LONGEST_MS = 15 * 60_000;
const LOOK_MS = 250;
const LOOK_FOR_ARCHIVE_MS = 10;
/** So much any archive may unpack to. */
const ALWAYS_ALLOWED_BYTES = 64 << 20;
const KEPT_CHARACTERS = 64 * 1024;

/**
 * The runner's cache service, as the environment names it.
 *
 * @param script the file that is started as the other process: it calls `serveCacheOrder`
 * @param silenceMs after which the service is given up
 */
export function cacheService(
  script: string,
  machine: Machine,
  silenceMs: number = MAX_SILENCE_MS,
): CacheService {
  return {
    restore: async ({ folder, path, key, crossOs, restoreKeys, mostGrowth, notBefore }, take) => {
      const order = { kind: "restore", path, key, crossOs, restoreKeys } as const;
      const run = await startOrder(script, machine, folder, order, notBefore, silenceMs);
      const reading = readWhileArriving(run, folder, path, machine, mostGrowth, take);
      // What has arrived may be read for longer than it took to arrive, but not without progress.
      const isRead = new AbortController();
      void reading.end.catch(() => {}).finally(() => isRead.abort());
      const end = run.end(reading.progress).finally(async () => {
        const isSilent = await watch(isRead.signal, async () => reading.progress(), silenceMs);
        if (isSilent) reading.stop();
      });
      // Nothing is under way any more when this returns, or throws what `take` threw.
      const [ended, read] = await Promise.allSettled([end, reading.end]);
      if (ended.status === "rejected") throw ended.reason;
      if (read.status === "rejected") throw read.reason;
      return restoreResult(ended.value, read.value);
    },
    save: async ({ folder, path, key, crossOs }, checked) => {
      // It may fail before anybody waits for it.
      checked.catch(() => {});
      const order = { kind: "save", path, key, crossOs } as const;
      const run = await startOrder(script, machine, folder, order, Promise.resolve(), silenceMs);
      // The check takes a while and moves nothing that is seen: it is no silence.
      let checks = 0;
      const checking = setInterval(() => {
        checks += PROGRESS_BYTES;
      }, LOOK_MS);
      const going = checked
        .catch(() => false)
        .then(async (mayGo) => {
          clearInterval(checking);
          if (mayGo) await writeFile(nodePath.join(folder, TEMPORARY, CHECKED), "");
          else run.kill();
          return mayGo;
        });
      const ended = await run.end(async () => checks + (await archiveBytes(folder)));
      const mayGo = await going;
      // A check that could not be made is the caller's to hear of.
      await checked;
      return mayGo ? saveResult(ended) : { kind: "withdrawn" };
    },
  };
}

/** How the other process ended. */
type Ended =
  | { readonly failure: CacheFailure }
  /** What the library returned, and what it printed: errors are nowhere else. */
  | { readonly value: string | number | null; readonly printed: string };

/** How reading the archive ended: null is well. */
type Read = CacheFailure | null;

function restoreResult(ended: Ended, read: Read): CacheRestore {
  if (read?.code === "too-large") return { kind: "failed", failure: read };
  if ("failure" in ended) return { kind: "failed", failure: read ?? ended.failure };
  if (typeof ended.value === "string")
    return read === null ? { kind: "hit", key: ended.value } : { kind: "failed", failure: read };
  // A download that broke off is why the archive could not be read to its end.
  const problem = annotationIn(ended.printed);
  if (problem !== null) return { kind: "failed", failure: failed(problem) };
  return read === null ? { kind: "miss" } : { kind: "failed", failure: read };
}

function saveResult(ended: Ended): CacheSave {
  if ("failure" in ended) return { kind: "failed", failure: ended.failure };
  const { value, printed } = ended;
  if (/cache write denied:|does not permit writes/.test(printed)) return { kind: "read-only" };
  const problem = annotationIn(printed);
  // In v1 an upload that broke off returns the id that was reserved for it.
  if (typeof value === "number" && value !== -1 && problem === null) return { kind: "saved" };
  const refusal = refusedReservation(printed);
  if (refusal !== null && isConflict(refusal)) return { kind: "exists" };
  return { kind: "failed", failure: failed(refusal ?? problem ?? "nothing was said") };
}

/** The library takes every refused reservation for another job's; what the service said stands elsewhere. */
function refusedReservation(printed: string): string | null {
  const [, v1] =
    /^Failed to save: .*another job may be creating this cache\. More details: (.*)$/m.exec(printed) ?? [];
  const [, v2] = /^::debug::Failed to reserve cache: (.*)$/m.exec(printed) ?? [];
  return v1 ?? v2 ?? null;
}

/** Status 409, or the words of services that answer with another one. */
function isConflict(refusal: string): boolean {
  return /\(409\)|already|exists|reserved|conflict/i.test(refusal);
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

interface Run {
  /** Aborted once the other process is over. */
  readonly over: AbortSignal;
  /** Ends the other process and all that it started. */
  kill(): void;
  /** Waits for its end, which comes when nothing moves any more; `progress` tells of bytes moved elsewhere. */
  end(progress: () => number | Promise<number>): Promise<Ended>;
}

/** Starts the process at once, since loading the library takes a while, and gives it the order after `notBefore`. */
async function startOrder(
  script: string,
  machine: Machine,
  folder: string,
  order: CacheOrder,
  notBefore: Promise<unknown>,
  silenceMs: number,
): Promise<Run> {
  await mkdir(nodePath.join(folder, TEMPORARY), { recursive: true });
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
  const kill = () => endGroup(child, machine);
  const forgetUs = endWithThisProcess(kill);
  let value: string | number | null | undefined;
  let movedBytes = 0;
  child.on("message", (message: CacheMessage) => {
    if (message.kind === "moved") movedBytes = message.bytes;
    else value = message.value;
  });
  const { closed, over } = closingOf(child);
  await notBefore;
  // Where it is over already, that is heard from its end.
  child.send(order, () => {});
  return {
    over,
    kill,
    end: async (progress) => {
      const isSilent = await watch(over, async () => movedBytes + (await progress()), silenceMs);
      kill();
      const error = await closed;
      forgetUs();
      if (isSilent) return { failure: { code: "no-progress", detail: "" } };
      if (value === undefined)
        return { failure: failed(error ?? annotationIn(printed) ?? lastLine(printed)) };
      return { value, printed };
    },
  };
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
    RUNNER_TEMP: nodePath.join(folder, TEMPORARY),
    RUNNER_DEBUG: undefined,
  };
}

function closingOf(child: ChildProcess): {
  readonly closed: Promise<string | null>;
  readonly over: AbortSignal;
} {
  const over = new AbortController();
  const closed = new Promise<string | null>((resolve) => {
    child.once("error", (error) => {
      resolve(error.message);
      over.abort();
    });
    child.once("exit", () => over.abort());
    child.once("close", () => resolve(null));
  });
  return { closed, over: over.signal };
}

/** Waits until the process is over (false), or nothing has moved for too long (true). */
async function watch(
  over: AbortSignal,
  movedBytes: () => Promise<number>,
  silenceMs: number,
): Promise<boolean> {
  const startMs = performance.now();
  let last = { atMs: startMs, bytes: 0 };
  for (;;) {
    await systemClock.sleep(LOOK_MS, over);
    if (over.aborted) return false;
    const nowMs = performance.now();
    const bytes = await movedBytes();
    if (bytes - last.bytes >= PROGRESS_BYTES) last = { atMs: nowMs, bytes };
    if (nowMs - last.atMs > silenceMs || nowMs - startMs > LONGEST_MS) return true;
  }
}

/** Gives the archive's files to `take` while the other process still writes it. */
function readWhileArriving(
  run: Run,
  folder: string,
  entryPath: string,
  machine: Machine,
  mostGrowth: number,
  take: (file: ArchivedFile) => Promise<void>,
): { readonly progress: () => number; readonly end: Promise<Read>; readonly stop: () => void } {
  const stop = new AbortController();
  let unpackedBytes = 0;
  let taking: unknown = null;
  const onBytes = (read: number, unpacked: number) => {
    unpackedBytes = unpacked;
    if (unpacked > mostGrowth * read + ALWAYS_ALLOWED_BYTES) throw new TooLarge();
  };
  const prefix = `${entryPath}/`;
  const takeOurs = async (file: ArchivedFile) => {
    if (!file.name.startsWith(prefix)) return;
    let broken: unknown = null;
    const content = async function* () {
      try {
        yield* file.content;
      } catch (error) {
        broken = error;
        throw error;
      }
    };
    try {
      await take({ name: file.name.slice(prefix.length), bytes: file.bytes, content: content() });
    } catch (error) {
      // Not of whoever takes it: an archive that broke off comes here through his hands.
      if (error !== broken) taking = error;
      throw error;
    }
  };
  const archive: GrowingArchive = { open: () => openArchive(folder, run.over), complete: run.over };
  const reading = readArchive(archive, machine.env.PATH ?? "", takeOurs, onBytes, stop.signal);
  const end = reading.then(
    () => null,
    (error: unknown): Read => {
      run.kill();
      if (taking !== null) throw taking;
      if (error instanceof TooLarge) return { code: "too-large", detail: "" };
      return failed((error as Error).message);
    },
  );
  return { progress: () => unpackedBytes, end: end.finally(() => stop.abort()), stop: () => stop.abort() };
}

class TooLarge extends Error {}

/** The library's archive as soon as it is there, or the one that was kept of it; null where there was none. */
async function openArchive(folder: string, over: AbortSignal): Promise<FileHandle | null> {
  const temporary = nodePath.join(folder, TEMPORARY);
  for (;;) {
    const isOver = over.aborted;
    const found = (await findArchive(temporary))?.file ?? nodePath.join(temporary, KEPT_ARCHIVE);
    const file = await open(found, "r").catch(() => null);
    if (file !== null || isOver) return file;
    await systemClock.sleep(LOOK_FOR_ARCHIVE_MS, over);
  }
}

/** The library's archive, in a folder of a random name (@actions/cache, internal/constants); null while it is empty. */
async function findArchive(
  temporary: string,
): Promise<{ readonly file: string; readonly bytes: number } | null> {
  for (const name of await readdir(temporary).catch(() => [])) {
    for (const archive of ["cache.tzst", "cache.tgz"]) {
      const file = nodePath.join(temporary, name, archive);
      const bytes = (await stat(file).catch(() => null))?.size ?? 0;
      if (bytes > 0) return { file, bytes };
    }
  }
  return null;
}

async function archiveBytes(folder: string): Promise<number> {
  return (await findArchive(nodePath.join(folder, TEMPORARY)))?.bytes ?? 0;
}

function lastLine(text: string): string {
  return text.trimEnd().split("\n").at(-1) ?? "";
}
