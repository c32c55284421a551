/**
 * The interfaces that flows receive. `src/platform` implements them against the real machine; the
 * folders in the middle (mirrors, modules, report) see only these types, so every effect of a run
 * passes through here.
 */

import type { TransportDetail, ZipProblem } from "./detail.ts";
import type { ModuleVersion } from "./go/module-version.ts";

/** What the process was started in. A value, taken once: nothing else reads the process environment. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: "linux" | "darwin" | "win32" | (string & {});
  /** As Node names it: x64, arm64, … */
  readonly arch: string;
  /** The user's home directory, or null when there is none (a container with an unknown user id). */
  readonly home: string | null;
  /** The user's folder for caches, or null when there is none. */
  readonly cacheHome: string | null;
  /** Where temporary files go: RUNNER_TEMP in a job, else the system's folder. */
  readonly tempDir: string;
  /** The numeric user id, or null where the platform has none. */
  readonly uid: number | null;
  /** Cores that Go would use as GOMAXPROCS. */
  readonly cpus: number;
  /** How many files and connections this process may have open at once; null where that is not known. */
  readonly openFiles: number | null;
  readonly cwd: string;
}

export interface FileStat {
  readonly kind: "file" | "directory" | "other";
  readonly bytes: number;
  /** Permission bits. */
  readonly mode: number;
  readonly uid: number;
  readonly mtimeMs: number;
  /** How many names the file has. */
  readonly links: number;
  /** Its number in the file system, as exact as a number can be. */
  readonly inode: number;
}

/** An open file, read at any position. */
export interface OpenFile {
  readonly bytes: number;
  /** Reads exactly `length` bytes at `position`; throws when the file ends before. */
  read(position: number, length: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A new file being written. It is gone after `discard`; after `close` its path can be admitted. */
export interface WritingFile {
  readonly path: string;
  write(bytes: Uint8Array): Promise<void>;
  /** Writes all of `bytes` at `position`, beyond the file's end too. Several calls may be under way at once; not to be mixed with `write`. */
  writeAt(position: number, bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
  /** Closes and removes; never throws. */
  discard(): Promise<void>;
}

/** All paths are absolute. A missing file is `null` where the type says so; every other failure throws Node's error. */
export interface Files {
  /**
   * Text of a file, or null when it does not exist. Throws for what is no regular file (EISDIR, EFTYPE), without
   * waiting: a FIFO or a terminal could make it wait for ever. `maxBytes` bounds what an untrusted file may cost: over
   * it, throws (EFBIG).
   */
  readText(path: string, maxBytes?: number): Promise<string | null>;
  /**
   * Texts of many small files. Null for what is missing, no regular file, larger than `maxBytes`, or can't be read:
   * never throws, and waits as little as readText.
   */
  readSmall(paths: readonly string[], maxBytes: number): Promise<readonly (string | null)[]>;
  /** Follows symbolic links. */
  stat(path: string): Promise<FileStat | null>;
  /** The same without following a symbolic link at the end of the path (kind is then "other"). */
  lstat(path: string): Promise<FileStat | null>;
  /** The path without symbolic links; null where there is nothing. */
  realPath(path: string): Promise<string | null>;
  /** Names in a directory, unsorted; empty when it does not exist. */
  list(path: string): Promise<readonly string[]>;
  makeDirectory(path: string, mode?: number): Promise<void>;
  /**
   * Files that match patterns as a workflow writes them (`**`, `!`), relative ones below `root`; sorted. No link to a
   * folder is followed for a `*`; a link that matches itself is among them. Where there are more than `most`, any
   * `most + 1` of them.
   */
  glob(patterns: readonly string[], root: string, most: number): Promise<readonly string[]>;
  /** Throws for what is no regular file, as readText does. */
  open(path: string): Promise<OpenFile>;
  /** Creates `path` exclusively (fails when it exists), with its parent directories. */
  create(path: string, mode: number): Promise<WritingFile>;
  /**
   * Gives the file at `from` the name `to` unless `to` exists. Same file system only.
   * Returns false, and leaves both as they were, when `to` exists.
   */
  moveNew(from: string, to: string): Promise<boolean>;
  /**
   * Gives the file at `from` a second name, or `to` a copy of it where the file system has no second names or is
   * another one. Makes the folders around `to`. Fails when `to` exists.
   */
  linkOrCopy(from: string, to: string): Promise<void>;
  /**
   * Writes a file unless there is one (false), with the folder around it, and sets the time of its last change
   * (wall-clock time). The file has its name from its first byte on; where `content` throws it is removed.
   */
  writeNew(
    path: string,
    content: AsyncIterable<Uint8Array>,
    options: { readonly mode: number; readonly mtimeMs: number },
  ): Promise<boolean>;
  /**
   * Gives the folder at `from` the name `to`, unless there is something. Same file system only.
   * Returns false, and leaves both as they were, when `to` exists (an empty folder may count as nothing), or one of
   * `unless`: looked for right before, with nothing in between.
   */
  moveFolder(from: string, to: string, unless?: readonly string[]): Promise<boolean>;
  /**
   * Gives a function that writes new files below `folder` at once, with the folders that they need, by names relative
   * to it, with slashes; the umask applies to modes. It throws for a name that would lead out of the folder, and when a
   * file exists.
   */
  createIn(folder: string): (name: string, bytes: Uint8Array, mode: number) => void;
  /** Takes the permission to write away from a folder and all folders in it, as far as this user may. */
  sealFolders(folder: string): Promise<void>;
  /** Replaces `to` atomically with a file of that text, or those bytes, and mode. */
  replace(to: string, content: string | Uint8Array, mode: number): Promise<void>;
  /** Removes one file; no error when it is not there. */
  remove(path: string): Promise<void>;
  /** Removes a folder and all that is in it, without following links; no error when it is not there. */
  removeFolder(path: string): Promise<void>;
}

/** What hashing a module zip gave. */
export type ZipVerdict =
  | {
      readonly ok: true;
      readonly h1: string;
      readonly files: number;
      readonly unpackedBytes: number;
      /** All files were written, where that was asked for. */
      readonly unpacked: boolean;
      /** Of the module's root, if there is one of at most 1 MiB. */
      readonly goMod: Uint8Array | null;
    }
  | { readonly ok: false; readonly problem: ZipProblem };

/** A file that is still being written, from its beginning on; its end is there already. No byte is written twice. */
export interface Arriving {
  /** How large it will be. */
  readonly bytes: number;
  /** Everything from here on is there. */
  readonly endFrom: number;
  /** Tells how many bytes from the beginning are there, now and whenever there are more; null: no more will come. */
  readonly follow: (listener: (arrivedBytes: number | null) => void) => void;
}

/**
 * Hashes the module zip in the file at `path`, which may still be arriving. Throws what reading it throws, and when
 * no more of it comes.
 *
 * @param unpackInto a folder that is not there yet: the module's files are written below it as they are hashed, by
 *   cmd/go's rules. Whether they are the right ones is known when all of them are there, from the verdict's `h1`.
 * @param content the zip, where it is in memory: the file at `path` is not there yet, and made of it. Shared memory
 *   goes to a thread without a copy
 */
export type HashZip = (
  path: string,
  m: ModuleVersion,
  arriving?: Arriving,
  unpackInto?: string,
  content?: Uint8Array,
) => Promise<ZipVerdict>;

/** Hashes zips until it is closed. Opened when the first of many is to be hashed. */
export type OpenZipHasher = () => { readonly hash: HashZip; readonly close: () => Promise<void> };

/** The processes of this machine, as far as files tell them apart. */
export interface Processes {
  readonly own: {
    /** The same for all processes that see each other's ids, different for others that may share a file system. Letters and digits. */
    readonly host: string;
    readonly pid: number;
  };
  /** Whether a process of this host with that id exists; true where that can't be told. */
  isRunning(pid: number): boolean;
}

/** Time. `monotonicMs` never goes back; `nowMs` is wall-clock time since the epoch. */
export interface Clock {
  nowMs(): number;
  monotonicMs(): number;
  /** Resolves after `ms`, or at once (without error) when `signal` aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** How long each step of one request took. Null: the step did not happen (a connection that was reused, plain http). */
export interface RequestPhases {
  readonly dnsMs: number | null;
  readonly tcpMs: number | null;
  readonly tlsMs: number | null;
  /** From the moment the request was on its way until the status line was there. */
  readonly firstByteMs: number | null;
  /** The request went through an HTTP proxy: the connection phases above are null then. */
  readonly viaProxy: boolean;
}

/** Why a request got no usable response. */
export type TransportFailure =
  | "dns"
  | "refused"
  | "unreachable"
  | "reset"
  | "tls"
  | "time-out"
  | "redirect-loop"
  | "redirect-to-http"
  | "aborted"
  | "protocol"
  /** This process, or the machine, may not open any more of them: nothing that the other side did. */
  | "too-many-files";

/** Thrown by `Http.request` and by its body. */
export class TransportError extends Error {
  readonly code: TransportFailure;
  readonly detail: TransportDetail;
  readonly phases: RequestPhases | null;
  constructor(code: TransportFailure, detail: TransportDetail, phases: RequestPhases | null = null) {
    super(`${code}: ${detail.code}`);
    this.name = "TransportError";
    this.code = code;
    this.detail = detail;
    this.phases = phases;
  }
}

export type HttpMethod = "GET" | "HEAD" | "POST" | "PUT" | "PATCH";

export interface HttpRequest {
  /** May hold a user name and password: they are sent as Basic credentials to that host only. */
  readonly url: string;
  readonly method?: HttpMethod;
  readonly headers?: Readonly<Record<string, string>>;
  /** What is sent. */
  readonly body?: Uint8Array;
  /**
   * Bounds the wait for the response's headers, and before that the time in which the server takes one piece of `body`
   * (64 KiB). The response's body has its own bound: `signal`.
   */
  readonly headersTimeoutMs: number;
  /** Bounds the wait between two pieces of the body. */
  readonly idleTimeoutMs: number;
  /** Ends the request and its body at any moment. */
  readonly signal: AbortSignal;
}

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly phases: RequestPhases;
  /** A redirect led to another host than was asked: nothing of its body may be shown. */
  readonly otherHost: boolean;
  /** The server was sent credentials, now or before, and may repeat them in any form: nothing that it says may be shown. */
  readonly knowsCredentials: boolean;
  /** Decoded of nothing: the bytes as sent. Throws TransportError. Leaving the loop early ends the connection. */
  readonly body: AsyncIterable<Uint8Array>;
  /** Ends the response without reading it. Never throws. */
  discard(): Promise<void>;
}

export interface Http {
  /** Follows redirects of GET and HEAD as cmd/go does (10 at most, never https → http). Throws TransportError. */
  request(request: HttpRequest): Promise<HttpResponse>;
  /** Ends every connection. */
  close(): Promise<void>;
}

/** Makes an HTTP client. Nothing of it is loaded before it is called. */
export type OpenHttp = (limits: {
  /** Bounds the opening of one connection, name look-up included. */
  readonly connectTimeoutMs: number;
  /** A function gives it as it is now. */
  readonly connectionsPerHost: number | (() => number);
}) => Promise<Http>;

/** A request that a loopback server heard, before anything of it is believed. */
export interface HeardRequest {
  readonly method: string;
  /** As it was sent. */
  readonly target: string;
  /** The Host header; "" without one. */
  readonly host: string;
  readonly hasBody: boolean;
  /** The body of a POST. Throws where it is larger than `maxBytes` or breaks off. */
  readonly body: (maxBytes: number) => Promise<Uint8Array>;
}

/** What a loopback server answers. */
export interface LoopbackAnswer {
  readonly status: number;
  readonly contentType: string;
  /** The bytes, or a file of that many bytes. */
  readonly body: Uint8Array | { readonly path: string; readonly bytes: number };
  /** Told when the answer is out, or the other side is gone; `sentBytes` of the body. */
  readonly onSent?: (sentBytes: number) => void;
}

/** A server on 127.0.0.1. */
interface LoopbackServer {
  readonly port: number;
  /** Hears nothing more, lets answers that are under way go out for `graceMs`, and ends every connection. */
  close(graceMs: number): Promise<void>;
}

/**
 * Starts a server on 127.0.0.1. Throws Node's error where the port is taken.
 * @param port 0: any
 * @param answer must not throw
 */
export type ListenOnLoopback = (
  port: number,
  answer: (heard: HeardRequest) => Promise<LoopbackAnswer>,
) => Promise<LoopbackServer>;

/** A process around this one. */
export interface Ancestor {
  readonly pid: number;
  /** Its program's name; "" where that can't be told. */
  readonly name: string;
  /** Tells it from a later process of that id; null where that can't be told. */
  readonly began: string | null;
}

/** The processes that this one was started by, as they were when it began. */
export interface Lineage {
  /** The nearest first. */
  readonly ancestors: readonly Ancestor[];
  isAlive(one: Ancestor): boolean;
}

/** A relay's process that has been started, and waits to be told what to do. */
export interface BegunRelay {
  /**
   * Tells it, and waits until it listens. Null where that takes longer than `timeoutMs`, or it has ended; never throws.
   * @param config what nobody else can read
   */
  order(config: string, timeoutMs: number): Promise<{ readonly port: number; readonly pid: number } | null>;
  /** Ends it: it is not needed. */
  cancel(): void;
}

/**
 * Starts a relay's process, which outlives this one once it was told what to do. Returns at once; never throws.
 * @param folder of its own, for its log
 */
export type BeginRelay = (folder: string) => BegunRelay;

/** What one run of the `go` command gave. */
export type GoRun =
  | { readonly kind: "done"; readonly exitCode: number; readonly stdout: string; readonly stderr: string }
  | { readonly kind: "no-go" }
  | { readonly kind: "timed-out"; readonly afterMs: number };

/** The `go` on PATH, always with GOTOOLCHAIN=local and a time-out; its whole process group ends with it. */
export interface GoCommand {
  run(
    args: readonly string[],
    options: {
      readonly cwd: string;
      readonly timeoutMs: number;
      readonly env?: Readonly<Record<string, string | undefined>>;
      /** Receives output as it comes (both streams); it is still collected. */
      readonly onOutput?: (text: string) => void;
    },
  ): Promise<GoRun>;
}

/** Where the runner's cache service is, and which version of its protocol it speaks. */
export interface CacheAddress {
  readonly version: "v1" | "v2";
  readonly url: string;
  /** "" where the service wants none. */
  readonly token: string;
}

/** How the archive of an entry is made. Entries of one form are not found by those who look for another. */
export interface EntryForm {
  /** Another one with any change that an older reader would not understand. */
  readonly name: string;
  /** Whether packing it makes it smaller. */
  readonly packed: boolean;
}

/** Which entry of the job's cache service is meant. */
interface CacheEntryRequest {
  readonly address: CacheAddress;
  readonly form: EntryForm;
  readonly key: string;
}

/**
 * Why the cache service was of no use: it did not answer (`no-answer`), or stopped in the middle (`no-progress`); it
 * answered with a status (`status`), with what is no answer (`not-understood`), or said something else (`said`); the
 * connection could not be made or broke (`connection`, the detail is a TransportFailure); the archive is none, or
 * only a part of one (`broken-archive`), or unpacks to out of all proportion (`too-large`); it came so slowly that the
 * job is faster without (`too-slow`); this machine could not read or write (`failed`).
 */
export interface CacheFailure {
  readonly code:
    | "no-answer"
    | "no-progress"
    | "status"
    | "not-understood"
    | "said"
    | "connection"
    | "broken-archive"
    | "too-large"
    | "too-slow"
    | "failed";
  /** What was said, if anything was. Foreign text without URLs' queries, which may be signatures. */
  readonly detail: string;
}

/** What has come of an archive, as it is packed. */
export interface ArchiveProgress {
  readonly receivedBytes: number;
  readonly totalBytes: number;
  /** How long the line was waited for. */
  readonly waitedMs: number;
}

/** A regular file of an entry. */
export interface ArchivedFile {
  /** With slashes; whatever its writer called it. */
  readonly name: string;
  readonly bytes: number;
  /** To be read whole, or not at all. Throws where the archive ends before. */
  readonly content: AsyncIterable<Uint8Array>;
}

/** A file that goes into an archive. */
export interface FileToArchive {
  /** With slashes. */
  readonly name: string;
  /** The path of the file, or the bytes themselves. */
  readonly from: string | Uint8Array;
  readonly bytes: number;
}

export type CacheFound =
  | {
      readonly kind: "hit";
      readonly key: string;
      /**
       * Gives the entry's files to `take`, one after the other, while the rest is still on its way. Nothing of it is
       * written anywhere but by `take`; what `take` throws ends it and is thrown.
       *
       * @param maxGrowth how many times its own size an archive may unpack to: more is no entry of ours
       * @param isWorthIt asked now and then; false ends it with `too-slow`. Default: it is
       */
      read(
        maxGrowth: number,
        take: (file: ArchivedFile) => Promise<void>,
        isWorthIt?: (soFar: ArchiveProgress) => boolean,
      ): Promise<CacheRead>;
    }
  | { readonly kind: "miss" }
  /** The job's token may not read. */
  | { readonly kind: "denied" }
  | { readonly kind: "failed"; readonly failure: CacheFailure };

export type CacheRead =
  | { readonly kind: "read" }
  /** The service has removed it since it was found. */
  | { readonly kind: "gone" }
  | { readonly kind: "failed"; readonly failure: CacheFailure };

export type CacheSave =
  | { readonly kind: "saved"; readonly bytes: number }
  /** Another job has saved, or is just saving, an entry of that key. */
  | { readonly kind: "exists" }
  /** The job's token may only read. */
  | { readonly kind: "read-only" }
  /** It was told not to. */
  | { readonly kind: "withdrawn" }
  | { readonly kind: "failed"; readonly failure: CacheFailure };

/**
 * The runner's cache service. All calls end by themselves when nothing moves any more, and nothing of theirs is under
 * way afterwards.
 */
export interface CacheService {
  /** The entry of that key, or the newest whose key begins with one of `restoreKeys`, in their order. Never throws. */
  find(request: CacheEntryRequest & { readonly restoreKeys: readonly string[] }): Promise<CacheFound>;
  /**
   * Packs and sends the files at once, but makes no entry of them before `checked` is true; where it is false, none.
   * Throws only what `checked` throws.
   */
  save(
    request: CacheEntryRequest & { readonly files: readonly FileToArchive[] },
    checked: Promise<boolean>,
  ): Promise<CacheSave>;
}

/** What became of the step summary: `no-place` where the runner shows none, `too-large` for what it accepts. */
export type SummaryWriting = "written" | "no-place" | "too-large" | "failed";

/** The job that the run belongs to: a real runner, or what `try` puts in its place. */
export interface Job {
  /** The raw text of an input, trimmed; "" when it was not given. */
  input(name: string): string;
  /** Sets a variable for this and the later steps of the job. */
  exportVariable(name: string, value: string): void;
  setOutput(name: string, value: string): void;
  /** Puts a folder in front of PATH for this and the later steps of the job. */
  addPath(folder: string): void;
  /** Has the runner mark lines of the log that Go's tools write about an error in a file. */
  markGoErrors(): void;
  /** Hands a short text to the step that runs after the job's own; `state` gives it there, "" where there is none. */
  saveState(name: string, value: string): void;
  state(name: string): string;
  /** Hides `secret` in everything the job prints from now on. Empty text is ignored. */
  mask(secret: string): void;
  /** Text must have been neutralised (report/neutralise.ts). */
  info(line: string): void;
  notice(line: string): void;
  warning(line: string): void;
  /** Says why and makes the step fail. */
  fail(line: string): void;
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
  /** Appends Markdown to the step summary. */
  writeSummary(markdown: string): Promise<SummaryWriting>;
}

/** How far a fetch is. */
export interface FetchProgress {
  readonly doneZips: number;
  readonly totalZips: number;
  readonly receivedBytes: number;
  /** Of all zips; null until the size of each is known. */
  readonly totalBytes: number | null;
  /** Over the last seconds. */
  readonly bytesPerSecond: number;
  /** Null while it can't be told. */
  readonly leftMs: number | null;
}

/** Shows how far a run is while something takes its time. */
export interface Progress {
  /** Of the fetch, several times a second. */
  readonly fetch: (progress: FetchProgress) => void;
  /** The same of that version of Go. */
  readonly fetchGo: (version: string, progress: FetchProgress) => void;
  /** Mirrors answer rightly but none is done yet: they are measured for one more budget. */
  readonly slowLine: () => void;
  /** cmd/go did not come to an end with unpacking, and was ended. */
  readonly unpackingGivenUp: (afterMs: number) => void;
}

/**
 * All that a run reaches the machine through; made once, by the entry point. A function names the parts that it needs:
 * `Pick<Ports, "files" | "clock">`.
 */
export interface Ports {
  readonly machine: Machine;
  readonly files: Files;
  readonly processes: Processes;
  readonly clock: Clock;
  readonly go: GoCommand;
  /** The `go` on another machine's PATH. */
  readonly goCommandOf: (machine: Machine) => GoCommand;
  readonly job: Job;
  readonly openHttp: OpenHttp;
  readonly openHasher: OpenZipHasher;
  readonly cache: CacheService;
  readonly beginRelay: BeginRelay;
  readonly progress: Progress;
  /** Ends the run: whatever waits or works returns soon, with what it has so far. */
  readonly signal: AbortSignal;
}
