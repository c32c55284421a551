import nodePath from "node:path";
import type { ModuleSum } from "../go/go-sum.ts";
import type { Files, GoCommand } from "../ports.ts";

/** A module version whose `.zip`, `.ziphash`, `.mod` and `.info` are in the module cache. */
export interface ReadyModule {
  readonly zip: ModuleSum;
  /** `h1:…` of its go.mod. */
  readonly modH1: string;
  readonly zipBytes: number;
}

/** Has zips unpacked by cmd/go, which the build would otherwise wait for. */
export interface Unpacker {
  /** Takes a module; each one once. Returns at once and never throws. */
  add(module: ReadyModule): void;
  /**
   * Waits for the batch under way and begins no other: `go` unpacks what is left when it needs it. Removes the folder.
   * Never throws. A batch takes half a second, one with a very large module about as long as that module, and its
   * time-out (`batchTimeoutMs`) only where another process holds a lock or the disk stalls.
   */
  finish(): Promise<{
    /** Modules whose tree is in the module cache now, as cmd/go says. */
    readonly unpacked: number;
  }>;
}

interface UnpackPorts {
  readonly go: GoCommand;
  readonly files: Pick<Files, "makeDirectory" | "replace" | "removeFolder">;
}

interface UnpackOptions {
  /** GOMODCACHE. */
  readonly moduleCache: string;
  /** Of this unpacker alone, made when the first batch begins; not inside the module cache. */
  readonly folder: string;
  /** The project's GOFLAGS, the `go env -w` file included. */
  readonly goFlags: string;
  /** Told after how long a batch was given up. */
  readonly onTimeOut?: (afterMs: number) => void;
  /** What a batch of so many bytes may take. */
  readonly timeoutMs?: (zipBytes: number) => number;
}

/** A `go` that unpacks nothing takes about 35 ms; these take three times as long on two cores (about 120 MB a second). */
const MIN_BATCH_BYTES = 16 * 1024 * 1024;
const MIN_BATCH_MODULES = 40;
/** What `finish` may have to wait for: the first module of a batch, and at most this beside it. */
const MAX_BATCH_BYTES = 32 * 1024 * 1024;
const MAX_BATCH_MODULES = 100;
const MIN_TIMEOUT_MS = 3_000;
const MAX_TIMEOUT_MS = 30_000;
/** A fifteenth of what two cores do: what takes longer waits for something else. */
const SLOWEST_BYTES_PER_MS = 8_000;

/**
 * How long a batch of so many bytes may take. cmd/go waits for the lock of a module for as long as another process holds
 * it; a `go` that is ended leaves a `.partial`, which the next one redoes.
 */
export function batchTimeoutMs(zipBytes: number): number {
  return Math.min(MAX_TIMEOUT_MS, MIN_TIMEOUT_MS + Math.round(zipBytes / SLOWEST_BYTES_PER_MS));
}

/**
 * What a module is called in the arguments, which every user of the machine can read: its own name may be private, and
 * stands in our go.mod as a replacement. Without arguments cmd/go would load the whole module graph. Two versions of one
 * path are two names. No name can be a real one (RFC 6761, 6.4).
 */
const aliasOf = (index: number) => `m${index}.invalid`;

/**
 * Unpacks modules while others are still being fetched: `go mod download` with GOPROXY=off, one at a time, in a module
 * of our own whose go.sum lists the batch. So cmd/go compares the hashes itself, and the project's files stay as they
 * are. It is a gain and never a condition: a missing `go`, a time-out, or a batch that gives nothing ends it quietly.
 */
export function startUnpacking(ports: UnpackPorts, options: UnpackOptions): Unpacker {
  const unpack = batchUnpacker(ports, options);
  let waiting: ReadyModule[] = [];
  let unpacked = 0;
  let ended = false;
  let underWay: Promise<void> | null = null;

  const unpackWhileWorthIt = async () => {
    do {
      const { batch, rest } = nextBatch(waiting);
      waiting = rest;
      const count = await unpack(batch).catch(() => 0);
      unpacked += count;
      if (count === 0) ended = true;
    } while (!ended && isWorthAStart(waiting));
    underWay = null;
  };
  return {
    add: (module) => {
      if (ended) return;
      waiting.push(module);
      // What takes longest first: a large one that is begun last is waited for alone.
      waiting.sort((a, b) => b.zipBytes - a.zipBytes);
      if (underWay === null && isWorthAStart(waiting)) underWay = unpackWhileWorthIt();
    },
    finish: async () => {
      ended = true;
      await underWay;
      await ports.files.removeFolder(options.folder).catch(() => {});
      return { unpacked };
    },
  };
}

/** Gives the function that has one batch unpacked, and says how many modules of it are. */
function batchUnpacker(
  { go, files }: UnpackPorts,
  { moduleCache, folder, goFlags, onTimeOut = () => {}, timeoutMs = batchTimeoutMs }: UnpackOptions,
): (batch: readonly ReadyModule[]) => Promise<number> {
  const env = offlineEnvironment(moduleCache, goFlags);
  return async (batch) => {
    await files.makeDirectory(folder, 0o700);
    await files.replace(nodePath.join(folder, "go.mod"), goModOf(batch), 0o600);
    await files.replace(nodePath.join(folder, "go.sum"), batch.map(goSumLines).join(""), 0o600);
    const aliases = batch.map((_, index) => aliasOf(index));
    const run = await go.run(["mod", "download", "-json", ...aliases], {
      cwd: folder,
      timeoutMs: timeoutMs(totalBytes(batch)),
      env,
    });
    if (run.kind === "timed-out") onTimeOut(run.afterMs);
    // Whatever the exit code: one bad module does not keep cmd/go from unpacking the others.
    return run.kind === "done" ? countFolders(run.stdout) : 0;
  };
}

/**
 * Overrules every setting of the user's that could ask the network or stop a command in this folder. No value is empty:
 * an empty one would let that of `go env -w` or `$GOROOT/go.env` through (cfg/cfg.go, Getenv).
 */
function offlineEnvironment(moduleCache: string, goFlags: string): Readonly<Record<string, string>> {
  // Other flags, -mod=vendor or -modfile= among them, mean the project; unpacked trees only differ in their permissions.
  const permissions = goFlags.split(/\s+/).filter((flag) => /^--?modcacherw(?:=|$)/.test(flag));
  return {
    GOMODCACHE: moduleCache,
    GOFLAGS: ["-modcacherw=false", ...permissions].join(" "),
    GO111MODULE: "on",
    GOWORK: "off",
    GOPROXY: "off",
    // cmd/go would ask a private module's origin for what is missing, even with GOPROXY=off (modfetch/proxy.go, proxyList).
    GONOPROXY: "none",
    // cmd/go asks the database about nothing that go.sum lists. About anything else it asks one with a URL, even with GOPROXY=off.
    GOSUMDB: "off",
    // These runs are short: this saves a tenth of their CPU time, as measured, and takes 20 MB more.
    GOGC: "400",
  };
}

/** Without a `go` line cmd/go would write one. */
function goModOf(batch: readonly ReadyModule[]): string {
  const lines = batch.map(({ zip: { module } }, index) => {
    const alias = aliasOf(index);
    return `require ${alias} v0.0.0\nreplace ${alias} => ${module.path} ${module.version}\n`;
  });
  return `module unpack\n\ngo 1.17\n\n${lines.join("")}`;
}

function goSumLines({ zip, modH1 }: ReadyModule): string {
  const { path, version } = zip.module;
  return `${path} ${version} ${zip.h1}\n${path} ${version}/go.mod ${modH1}\n`;
}

function isWorthAStart(waiting: readonly ReadyModule[]): boolean {
  return waiting.length >= MIN_BATCH_MODULES || totalBytes(waiting) >= MIN_BATCH_BYTES;
}

/**
 * The first module, however large, and whichever others fit beside it: cmd/go unpacks as many zips at once as there are
 * cores, but each on one, so a large one alone would leave the others idle.
 */
function nextBatch(waiting: readonly ReadyModule[]): {
  readonly batch: readonly ReadyModule[];
  readonly rest: ReadyModule[];
} {
  const batch: ReadyModule[] = [];
  const rest: ReadyModule[] = [];
  let bytesBeside = 0;
  for (const [index, module] of waiting.entries()) {
    const bytes = index === 0 ? 0 : module.zipBytes;
    if (batch.length < MAX_BATCH_MODULES && bytesBeside + bytes <= MAX_BATCH_BYTES) {
      batch.push(module);
      bytesBeside += bytes;
    } else {
      rest.push(module);
    }
  }
  return { batch, rest };
}

function totalBytes(modules: readonly ReadyModule[]): number {
  return modules.reduce((sum, { zipBytes }) => sum + zipBytes, 0);
}

/** `-json` writes one indented object per module; one that failed has no `Dir` (modcmd/download.go, ModuleJSON). */
function countFolders(stdout: string): number {
  return stdout.match(/^\t"Dir": /gm)?.length ?? 0;
}
