import { MAX_FILE_BYTES } from "../go/file-limits.ts";
import type { ModuleSum } from "../go/go-sum.ts";
import { type ModuleVersion, moduleKey } from "../go/module-version.ts";
import type { ArchivedFile, Files, HashZip } from "../ports.ts";
import { type Admission, admitInfo, admitMod, admitZip } from "./admit.ts";
import { incomingPath, type ModuleCache } from "./module-cache.ts";
import { downloadFolder, downloadName } from "./module-cache-layout.ts";
import { infoTime } from "./module-info.ts";

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
  /** Told of each module whose zip, go.mod and `.info` are in the module cache now, with the zip's size. */
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
const IN_MEMORY_BYTES = 2 << 20;
/** Of all such files: where the disk is slower than the line, the line waits. */
const MOST_WAITING_BYTES = 16 << 20;

/**
 * Puts files of `zips` and `mods` into the module cache, each after its hash was compared, and never over one that is
 * there. Of an `.info` only the time is taken. Files of any other name are passed over, and so is a second one of a
 * name: nothing that the archive says becomes a path.
 */
export function receiveArchive(files: Files, request: ArchiveRequest): ArchiveReceiver {
  const { moduleCache, nameOf, hashers, onReady } = request;
  const expected = new Map<string, { readonly kind: Kind; readonly sum: ModuleSum }>();
  for (const sum of request.mods) expected.set(nameOf(sum.module, "mod"), { kind: "mod", sum });
  for (const sum of request.zips) {
    expected.set(nameOf(sum.module, "zip"), { kind: "zip", sum });
    expected.set(nameOf(sum.module, "info"), { kind: "info", sum });
  }
  const wrong = new Map<string, ModuleVersion>();
  const admitted = { zips: 0, mods: 0, infos: 0, zipBytes: 0 };
  const lanes = hashers.map((hash) => ({ hash, waitingBytes: 0 }));
  const there = new Map<string, { readonly kinds: Set<Kind>; zipBytes: number }>();
  const underWay = new Set<Promise<void>>();
  let problem: unknown = null;
  let waitingBytes = 0;

  const onThere = (sum: ModuleSum, kind: Kind, bytes: number) => {
    const key = moduleKey(sum.module);
    const module = there.get(key) ?? { kinds: new Set(), zipBytes: 0 };
    there.set(key, module);
    module.kinds.add(kind);
    if (kind === "zip") module.zipBytes = bytes;
    if (module.kinds.size === KINDS.length)
      onReady({ module: sum.module, h1: zipH1.get(key) ?? "" }, module.zipBytes);
  };
  /** What the module cache had of a module when its first file came: looked up once, and admitting looks again. */
  const namesOf = (module: ModuleVersion): Promise<ReadonlySet<string>> => {
    const folder = downloadFolder(moduleCache.root, module);
    const found =
      listed.get(folder) ??
      files.list(folder).then(
        (names) => new Set(names),
        // One that can't be read holds nothing for this user.
        () => new Set<string>(),
      );
    listed.set(folder, found);
    return found;
  };
  const listed = new Map<string, Promise<ReadonlySet<string>>>();
  const zipH1 = new Map(request.zips.map(({ module, h1 }) => [moduleKey(module), h1]));
  const judge = (sum: ModuleSum, kind: Kind, bytes: number, admission: Admission | null) => {
    if (admission === null || admission.kind === "wrong-hash" || admission.kind === "bad-zip") {
      wrong.set(moduleKey(sum.module), sum.module);
      return;
    }
    if (admission.kind === "admitted") {
      admitted[`${kind}s`]++;
      if (kind === "zip") admitted.zipBytes += bytes;
    }
    onThere(sum, kind, bytes);
  };
  /** While the next files arrive. */
  const also = (work: () => Promise<void>) => {
    const working = work().catch((error: unknown) => {
      problem ??= error;
    });
    underWay.add(working);
    void working.finally(() => underWay.delete(working));
  };

  const isThere = async (module: ModuleVersion, what: Kind | "ziphash") =>
    (await namesOf(module)).has(downloadName(module, what));
  /** Whether the module cache has it already: it stays as it is, and need not be hashed again. */
  const isSettled = async (kind: Kind, sum: ModuleSum, bytes: number) => {
    const has = await isThere(sum.module, kind);
    if (has) onThere(sum, kind, bytes);
    // An unpacked tree that goes without its zip, or what a killed go has left: not to be decided here.
    return has || (kind === "zip" && (await isThere(sum.module, "ziphash")));
  };
  const admitFile = async (sum: ModuleSum, path: string, bytes: number) => {
    const lane = lanes.reduce((least, other) => (other.waitingBytes < least.waitingBytes ? other : least));
    lane.waitingBytes += bytes;
    const admission = await admitZip(files, moduleCache, sum.module, path, sum.h1, lane.hash).finally(() => {
      lane.waitingBytes -= bytes;
    });
    judge(sum, "zip", bytes, admission);
  };
  const newFile = () => files.create(incomingPath(moduleCache), FILE_MODE);

  /** Of what fits into memory nothing is waited for: the archive goes on. */
  const takeWhole = async (kind: Kind, sum: ModuleSum, { bytes, content }: ArchivedFile) => {
    const whole = await wholeOf(content);
    waitingBytes += bytes;
    also(async () => {
      try {
        if (await isSettled(kind, sum, bytes)) return;
        if (kind === "mod") {
          return judge(sum, kind, bytes, await admitMod(files, moduleCache, sum.module, whole, sum.h1));
        }
        if (kind === "info") {
          const time = infoTime(whole, sum.module.version);
          const admission = time === undefined ? null : await admitInfo(files, moduleCache, sum.module, time);
          return judge(sum, kind, bytes, admission);
        }
        const file = await newFile();
        try {
          await file.write(whole);
          await file.close();
        } catch (error) {
          await file.discard();
          throw error;
        }
        await admitFile(sum, file.path, bytes);
      } finally {
        waitingBytes -= bytes;
      }
    });
    while (waitingBytes > MOST_WAITING_BYTES) await Promise.race(underWay);
  };
  const takeLarge = async (sum: ModuleSum, { bytes, content }: ArchivedFile) => {
    if (await isSettled("zip", sum, bytes)) return;
    const file = await newFile();
    try {
      for await (const piece of content) await file.write(piece);
      await file.close();
    } catch (error) {
      await file.discard();
      throw error;
    }
    also(() => admitFile(sum, file.path, bytes));
  };
  return {
    take: async (file) => {
      if (problem !== null) throw problem;
      const { kind, sum } = expected.get(file.name) ?? {};
      if (kind === undefined || sum === undefined) return;
      expected.delete(file.name);
      if (file.bytes > MAX_FILE_BYTES[kind]) {
        wrong.set(moduleKey(sum.module), sum.module);
        return;
      }
      await (kind === "zip" && file.bytes > IN_MEMORY_BYTES
        ? takeLarge(sum, file)
        : takeWhole(kind, sum, file));
    },
    finish: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
      if (problem !== null) throw problem;
      return { ...admitted, wrong: [...wrong.values()] };
    },
  };
}

async function wholeOf(content: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces);
}
