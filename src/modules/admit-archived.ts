import { MAX_FILE_BYTES } from "../go/file-limits.ts";
import type { ModuleSum } from "../go/go-sum.ts";
import { type ModuleVersion, moduleKey } from "../go/module-version.ts";
import type { ArchivedFile, Files, HashZip } from "../ports.ts";
import { type Admission, admitInfo, admitMod, admitZip } from "./admit.ts";
import { incomingPath, type ModuleCache } from "./module-cache.ts";
import { downloadFolder, downloadName } from "./module-cache-layout.ts";
import { infoTime } from "./module-info.ts";
import { placeTree } from "./place-tree.ts";

/** What became of the files of an archive that somebody else has made. */
export interface ArchiveAdmission {
  readonly zips: number;
  readonly mods: number;
  readonly infos: number;
  readonly zipBytes: number;
  /** Modules of which a file was not what go.sum says. */
  readonly wrong: readonly ModuleVersion[];
}

export interface ArchiveRequest {
  readonly moduleCache: ModuleCache;
  readonly zips: readonly ModuleSum[];
  readonly mods: readonly ModuleSum[];
  /** The name of a module's file in the archive. */
  readonly nameOf: (module: ModuleVersion, kind: Kind) => string;
  /** As many zips are hashed at once. */
  readonly hashers: readonly HashZip[];
  /**
   * How the modules are unpacked while they are hashed: `sealed`, without the permission to write to their folders, as
   * cmd/go does it without -modcacherw. Null: they are left to cmd/go, which keeps others from doing the same (its lock
   * files are not to be had here).
   */
  readonly unpack: { readonly sealed: boolean } | null;
  /** Told of each module whose zip, go.mod and `.info` are in the module cache now but that is not unpacked. */
  readonly onReady: (zip: ModuleSum, zipBytes: number) => void;
}

/** Takes an archive's files one after the other; `finish` waits for those that are still looked at. */
export interface ArchiveReceiver {
  /** Throws what the file system throws, also what it threw for an earlier file. */
  take(file: ArchivedFile): Promise<void>;
  finish(): Promise<ArchiveAdmission>;
}

type Kind = "zip" | "mod" | "info";
const KINDS: readonly Kind[] = ["zip", "mod", "info"];

const FILE_MODE = 0o666;
/** A file up to this size is held in memory until it is written. */
const IN_MEMORY_BYTES = 28 << 20;
/** Of all such files: where the disk is slower than the line, the line waits. */
const MAX_WAITING_BYTES = 20 << 20;

/**
 * Puts files of `zips` and `mods` into the module cache, each after its hash was compared, and never over one that is
 * there. Of an `.info` only the time is taken. Files of any other name are passed over, and so is a second one of a
 * name: nothing that the archive says becomes a path.
 */
export function receiveArchive(files: Files, request: ArchiveRequest): ArchiveReceiver {
  return new Intake(files, request);
}

/** A file that the archive may have. */
interface Expected {
  readonly kind: Kind;
  readonly sum: ModuleSum;
}

class Intake implements ArchiveReceiver {
  readonly #files: Files;
  readonly #request: ArchiveRequest;
  readonly #expected: Map<string, Expected>;
  readonly #zipH1: ReadonlyMap<string, string>;
  /** Each hashes one zip after the other. */
  readonly #lanes: readonly { readonly hash: HashZip; waitingBytes: number }[];
  readonly #wrong = new Map<string, ModuleVersion>();
  readonly #admitted = { zips: 0, mods: 0, infos: 0, zipBytes: 0 };
  readonly #there = new Map<string, { readonly kinds: Set<Kind>; zipBytes: number; isUnpacked: boolean }>();
  /** What the module cache had of a module when its first file came: looked up once, and admitting looks again. */
  readonly #listed = new Map<string, Promise<ReadonlySet<string>>>();
  readonly #underWay = new Set<Promise<void>>();
  #problem: unknown = null;
  #waitingBytes = 0;

  constructor(files: Files, request: ArchiveRequest) {
    this.#files = files;
    this.#request = request;
    this.#expected = expectedFiles(request);
    this.#zipH1 = new Map(request.zips.map(({ module, h1 }) => [moduleKey(module), h1]));
    this.#lanes = request.hashers.map((hash) => ({ hash, waitingBytes: 0 }));
  }

  readonly take = async (file: ArchivedFile): Promise<void> => {
    if (this.#problem !== null) throw this.#problem;
    const expected = this.#expected.get(file.name);
    if (expected === undefined) return;
    this.#expected.delete(file.name);
    const { kind, sum } = expected;
    if (file.bytes > MAX_FILE_BYTES[kind]) {
      this.#wrong.set(moduleKey(sum.module), sum.module);
      return;
    }
    if (kind === "zip" && file.bytes > IN_MEMORY_BYTES) await this.#takeLarge(sum, file);
    else await this.#takeWhole(expected, file);
  };

  readonly finish = async (): Promise<ArchiveAdmission> => {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
    if (this.#problem !== null) throw this.#problem;
    // What is unpacked is no longer missing, and nobody fetches an .info for it; `go mod download` wants one.
    for (const { module } of this.#request.zips) {
      const there = this.#there.get(moduleKey(module));
      if (!there?.isUnpacked || there.kinds.has("info")) continue;
      await admitInfo(this.#files, this.#request.moduleCache, module, null);
      this.#admitted.infos++;
    }
    return { ...this.#admitted, wrong: [...this.#wrong.values()] };
  };

  /** Of what fits into memory nothing is waited for: the archive goes on. */
  async #takeWhole(expected: Expected, { bytes, content }: ArchivedFile): Promise<void> {
    const whole = await wholeOf(content, bytes);
    this.#waitingBytes += bytes;
    this.#also(async () => {
      try {
        await this.#admitWhole(expected, whole);
      } finally {
        this.#waitingBytes -= bytes;
      }
    });
    while (this.#waitingBytes > MAX_WAITING_BYTES) await Promise.race(this.#underWay);
  }

  async #admitWhole({ kind, sum }: Expected, whole: Uint8Array): Promise<void> {
    const { moduleCache } = this.#request;
    const { module, h1 } = sum;
    if (await this.#isSettled(kind, sum, whole.length)) return;
    if (kind === "mod") {
      this.#judge(sum, kind, whole.length, await admitMod(this.#files, moduleCache, module, whole, h1));
    } else if (kind === "info") {
      const time = infoTime(whole, module.version);
      const admission = time === undefined ? null : await admitInfo(this.#files, moduleCache, module, time);
      this.#judge(sum, kind, whole.length, admission);
    } else {
      await this.#admitZip(sum, incomingPath(moduleCache), whole.length, whole);
    }
  }

  async #takeLarge(sum: ModuleSum, { bytes, content }: ArchivedFile): Promise<void> {
    if (await this.#isSettled("zip", sum, bytes)) return;
    const path = await this.#write(content);
    this.#also(() => this.#admitZip(sum, path, bytes));
  }

  async #write(content: AsyncIterable<Uint8Array>): Promise<string> {
    const file = await this.#files.create(incomingPath(this.#request.moduleCache), FILE_MODE);
    try {
      for await (const piece of content) await file.write(piece);
      await file.close();
      return file.path;
    } catch (error) {
      await file.discard();
      throw error;
    }
  }

  /** @param content where the file at `path` is yet to be made of it */
  async #admitZip(sum: ModuleSum, path: string, bytes: number, content?: Uint8Array): Promise<void> {
    const { moduleCache, unpack } = this.#request;
    const lane = this.#lanes.reduce((least, other) =>
      other.waitingBytes < least.waitingBytes ? other : least,
    );
    const tree = unpack === null ? null : incomingPath(moduleCache);
    let hasTree = false;
    const hash: HashZip = async (zip, module) => {
      const verdict = await lane.hash(zip, module, undefined, tree ?? undefined, content);
      hasTree = verdict.ok && verdict.unpacked;
      return verdict;
    };
    lane.waitingBytes += bytes;
    const admission = await admitZip(this.#files, moduleCache, sum.module, path, sum.h1, hash).finally(() => {
      lane.waitingBytes -= bytes;
    });
    let isUnpacked = false;
    if (tree !== null && unpack !== null) {
      const isRight = hasTree && admission.kind === "admitted";
      // Where it can't be renamed, cmd/go unpacks the zip.
      isUnpacked =
        isRight &&
        (await placeTree(this.#files, moduleCache, sum.module, tree, unpack.sealed).catch(() => false));
      if (!isUnpacked) await this.#files.removeFolder(tree);
    }
    this.#judge(sum, "zip", bytes, admission, isUnpacked);
  }

  #judge(sum: ModuleSum, kind: Kind, bytes: number, admission: Admission | null, isUnpacked = false): void {
    if (admission === null || admission.kind === "wrong-hash" || admission.kind === "bad-zip") {
      this.#wrong.set(moduleKey(sum.module), sum.module);
      return;
    }
    if (admission.kind === "admitted") {
      this.#admitted[`${kind}s`]++;
      if (kind === "zip") this.#admitted.zipBytes += bytes;
    }
    this.#onThere(sum, kind, bytes, isUnpacked);
  }

  #onThere(sum: ModuleSum, kind: Kind, bytes: number, isUnpacked = false): void {
    const key = moduleKey(sum.module);
    const module = this.#there.get(key) ?? { kinds: new Set(), zipBytes: 0, isUnpacked: false };
    this.#there.set(key, module);
    module.kinds.add(kind);
    if (kind === "zip") Object.assign(module, { zipBytes: bytes, isUnpacked });
    if (module.kinds.size < KINDS.length || module.isUnpacked) return;
    this.#request.onReady({ module: sum.module, h1: this.#zipH1.get(key) ?? "" }, module.zipBytes);
  }

  /** Whether the module cache has it already: it stays as it is, and need not be hashed again. */
  async #isSettled(kind: Kind, sum: ModuleSum, bytes: number): Promise<boolean> {
    const has = await this.#isThere(sum.module, kind);
    if (has) this.#onThere(sum, kind, bytes);
    // An unpacked tree that goes without its zip, or what a killed go has left: not to be decided here.
    return has || (kind === "zip" && (await this.#isThere(sum.module, "ziphash")));
  }

  async #isThere(module: ModuleVersion, what: Kind | "ziphash"): Promise<boolean> {
    const folder = downloadFolder(this.#request.moduleCache.root, module);
    const found =
      this.#listed.get(folder) ??
      this.#files.list(folder).then(
        (names) => new Set(names),
        // One that can't be read holds nothing for this user.
        () => new Set<string>(),
      );
    this.#listed.set(folder, found);
    return (await found).has(downloadName(module, what));
  }

  /** While the next files arrive. */
  #also(work: () => Promise<void>): void {
    const working = work().catch((error: unknown) => {
      this.#problem ??= error;
    });
    this.#underWay.add(working);
    void working.finally(() => this.#underWay.delete(working));
  }
}

/** What an archive may hold, by its name there. */
function expectedFiles({ zips, mods, nameOf }: ArchiveRequest): Map<string, Expected> {
  const expected = new Map<string, Expected>();
  for (const sum of mods) expected.set(nameOf(sum.module, "mod"), { kind: "mod", sum });
  for (const sum of zips) {
    expected.set(nameOf(sum.module, "zip"), { kind: "zip", sum });
    expected.set(nameOf(sum.module, "info"), { kind: "info", sum });
  }
  return expected;
}

/** In memory that another thread sees too: what hashes it makes no copy. */
async function wholeOf(content: AsyncIterable<Uint8Array>, bytes: number): Promise<Uint8Array> {
  const whole = new Uint8Array(new SharedArrayBuffer(bytes));
  let at = 0;
  for await (const piece of content) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
