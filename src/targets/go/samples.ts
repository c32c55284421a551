import { randomBytes } from "node:crypto";
import type { Detail } from "../../detail.ts";
import { hashGoMod } from "../../go/dirhash.ts";
import { MAX_FILE_BYTES } from "../../go/file-limits.ts";
import { type ModuleVersion, proxyPath } from "../../go/module-version.ts";
import type { Sample, SampleSet, SampleVerdict } from "../../mirrors/sample.ts";
import { type Admission, admitInfo, admitMod, admitZip } from "../../modules/admit.ts";
import { incomingPath, type ModuleCache } from "../../modules/module-cache.ts";
import { infoTime } from "../../modules/module-info.ts";
import { hashZipFile } from "../../modules/zip-hash.ts";
import { type Files, TransportError, type WritingFile } from "../../ports.ts";
import type { KnownModule, SamplePlan, SizedModule } from "./sample-plan.ts";

/** Where verified samples go, and what became of that. */
export interface SampleStore {
  readonly files: Files;
  /** Null: nothing is admitted. */
  readonly moduleCache: ModuleCache | null;
  /** How the paths of zips begin that are only looked at; the rest of their names is random. */
  readonly scratchPrefix: string;
  /** Told for every file that entered the module cache. */
  readonly onAdmitted: () => void;
  /** Told when the module cache can't be written; later samples go to the scratch folder. */
  readonly onUnusable: (error: Error) => void;
}

const FILE_MODE = 0o666;

/** Turns a plan into samples that judge their bytes and put right ones into the module cache. */
export function moduleSamples(plan: SamplePlan, store: SampleStore): SampleSet {
  const keeping: Keeping = { ...store, moduleCache: store.moduleCache };
  return {
    latency: [plan.first, ...plan.mods].map((known) => modSample(keeping, known)),
    proof: [plan.first, ...plan.mods].map((known) => infoSample(keeping, known)),
    bulk: plan.zips.map((known) => zipSample(keeping, known)),
  };
}

/** The store as it is now: without its module cache once that can't be written. */
interface Keeping extends Omit<SampleStore, "moduleCache"> {
  moduleCache: ModuleCache | null;
}

function modSample(keeping: Keeping, { module, modH1 }: KnownModule): Sample {
  return {
    ...named(module, "mod"),
    likelyBytes: null,
    receive: async (body) => {
      const bytes = await collect(body, MAX_FILE_BYTES.mod);
      if (bytes === null) return tooLarge;
      const actual = hashGoMod(bytes);
      if (actual !== modH1) return wrongText(bytes, otherHash(modH1, actual));
      await admit(keeping, (cache) => admitMod(keeping.files, cache, module, bytes, modH1));
      return { kind: "right" };
    },
  };
}

function infoSample(keeping: Keeping, { module }: KnownModule): Sample {
  return {
    ...named(module, "info"),
    likelyBytes: null,
    receive: async (body) => {
      const bytes = await collect(body, MAX_FILE_BYTES.info);
      if (bytes === null) return tooLarge;
      const time = infoTime(bytes, module.version);
      if (time === undefined) {
        return malformed({ code: "other-info" }, Buffer.from(bytes).toString("latin1", 0, 256));
      }
      await admit(keeping, (cache) => admitInfo(keeping.files, cache, module, time));
      return { kind: "right" };
    },
  };
}

function zipSample(keeping: Keeping, known: SizedModule): Sample {
  return {
    ...named(known.module, "zip"),
    likelyBytes: known.likelyBytes,
    receive: async (body) => {
      const { moduleCache } = keeping;
      try {
        return await judgeZip(body, keeping, known);
      } catch (error) {
        if (error instanceof TransportError) throw error;
        unusable(keeping, error);
        return { kind: "unjudged", nowhere: moduleCache === null };
      }
    },
  };
}

/** A right zip is admitted where there is a module cache; else it is only looked at. */
async function judgeZip(
  body: AsyncIterable<Uint8Array>,
  { files, moduleCache, scratchPrefix, onAdmitted }: Keeping,
  { module, zipH1 }: SizedModule,
): Promise<SampleVerdict> {
  const path =
    moduleCache === null ? `${scratchPrefix}${randomBytes(8).toString("hex")}` : incomingPath(moduleCache);
  const file = await files.create(path, FILE_MODE);
  try {
    const head = await spool(body, file);
    if (head === null) return tooLarge;
    if (moduleCache !== null) {
      const admission = await admitZip(files, moduleCache, module, file.path, zipH1);
      if (admission.kind === "admitted") onAdmitted();
      return verdictOf(admission, head);
    }
    const hashed = await hashZipFile(files, file.path, module);
    if (!hashed.ok) return malformed({ code: hashed.problem }, head);
    return hashed.h1 === zipH1 ? { kind: "right" } : wrongHash(zipH1, hashed.h1);
  } finally {
    await file.discard();
  }
}

/** Admitting is a gain, never a condition: the judgement on the mirror stands without it. */
async function admit(keeping: Keeping, admission: (cache: ModuleCache) => Promise<Admission>): Promise<void> {
  if (keeping.moduleCache === null) return;
  try {
    if ((await admission(keeping.moduleCache)).kind === "admitted") keeping.onAdmitted();
  } catch (error) {
    unusable(keeping, error);
  }
}

function unusable(keeping: Keeping, error: unknown): void {
  keeping.onUnusable(error as Error);
  keeping.moduleCache = null;
}

/** A mirror's files are called what they are called in the GOPROXY protocol. */
function named(module: ModuleVersion, kind: "mod" | "info" | "zip"): Pick<Sample, "name" | "path"> {
  const path = proxyPath(module, kind);
  return { name: path, path };
}

const tooLarge: SampleVerdict = {
  kind: "malformed",
  detail: { code: "larger-than-go-allows" },
  looksLikeHtml: false,
};

function verdictOf(admission: Admission, head: string): SampleVerdict {
  if (admission.kind === "wrong-hash") return wrongHash(admission.expected, admission.actual);
  if (admission.kind === "bad-zip") return malformed({ code: admission.problem }, head);
  return { kind: "right" };
}

function wrongHash(expected: string, actual: string): SampleVerdict {
  return { kind: "wrong-hash", detail: otherHash(expected, actual) };
}

function otherHash(expected: string, actual: string): Detail {
  return { code: "other-hash", actual, expected };
}

function wrongText(bytes: Uint8Array, detail: Detail): SampleVerdict {
  const head = Buffer.from(bytes.subarray(0, 256)).toString("utf8");
  return looksLikeHtml(head) ? malformed(detail, head) : { kind: "wrong-hash", detail };
}

function malformed(detail: Detail, head: string): SampleVerdict {
  return { kind: "malformed", detail, looksLikeHtml: looksLikeHtml(head) };
}

function looksLikeHtml(head: string): boolean {
  return /^\s*<(!doctype html|html|head|body|script|meta)/i.test(head);
}

/** A body in memory, or null when it is larger than `most`. */
async function collect(body: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of body) {
    bytes += piece.length;
    if (bytes > most) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Writes a body to a file and closes it. Gives its beginning as text, or null when it is larger than a zip may be. */
async function spool(body: AsyncIterable<Uint8Array>, file: WritingFile): Promise<string | null> {
  let head = "";
  let bytes = 0;
  for await (const piece of body) {
    bytes += piece.length;
    if (bytes > MAX_FILE_BYTES.zip) return null;
    if (head.length < 256) head += Buffer.from(piece.subarray(0, 256)).toString("latin1");
    await file.write(piece);
  }
  await file.close();
  return head;
}
