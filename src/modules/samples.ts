import { randomBytes } from "node:crypto";
import { hashGoMod } from "../go/dirhash.ts";
import { MAX_FILE_BYTES } from "../go/file-limits.ts";
import { type ModuleVersion, proxyPath } from "../go/module-version.ts";
import type { Sample, SampleSet, SampleVerdict } from "../mirrors/sample.ts";
import type { KnownModule, SamplePlan, SizedModule } from "../mirrors/sample-plan.ts";
import { type Files, TransportError, type WritingFile } from "../ports.ts";
import { type Admission, admitInfo, admitMod, admitZip } from "./admit.ts";
import { incomingPath, type ModuleCache } from "./module-cache.ts";
import { infoTime } from "./module-info.ts";
import { hashZipFile } from "./zip-hash.ts";

/** Where verified samples go, and what became of that. */
export interface SampleStore {
  readonly files: Files;
  /** Null: nothing is admitted. */
  readonly moduleCache: ModuleCache | null;
  /** How the paths of zips begin that are only looked at; the rest of their names is random. */
  readonly scratchPrefix: string;
  /** Told for every file that entered the module cache. */
  onAdmitted(): void;
  /** Told when the module cache can't be written; later samples go to the scratch folder. */
  onUnusable(error: Error): void;
}

const FILE_MODE = 0o666;

/** Turns a plan into samples that judge their bytes and put right ones into the module cache. */
export function moduleSamples(plan: SamplePlan, store: SampleStore): SampleSet {
  const place = { cache: store.moduleCache };
  const unusable = (error: unknown) => {
    store.onUnusable(error as Error);
    place.cache = null;
  };
  /** Admitting is a gain, never a condition: the judgement on the mirror stands without it. */
  const admit = async (admission: (cache: ModuleCache) => Promise<Admission>) => {
    if (place.cache === null) return;
    try {
      if ((await admission(place.cache)).kind === "admitted") store.onAdmitted();
    } catch (error) {
      unusable(error);
    }
  };

  const mod = ({ module, modH1 }: KnownModule): Sample => ({
    path: proxyPath(module, "mod"),
    kind: "mod",
    likelyBytes: null,
    receive: async (body) => {
      const bytes = await collect(body, MAX_FILE_BYTES.mod);
      if (bytes === null) return tooLarge;
      const actual = hashGoMod(bytes);
      if (actual !== modH1) return wrongText(bytes, `${actual} instead of ${modH1}`);
      await admit((cache) => admitMod(store.files, cache, module, bytes, modH1));
      return { kind: "right" };
    },
  });

  const info = ({ module }: KnownModule): Sample => ({
    path: proxyPath(module, "info"),
    kind: "info",
    likelyBytes: null,
    receive: async (body) => {
      const bytes = await collect(body, MAX_FILE_BYTES.info);
      if (bytes === null) return tooLarge;
      const time = infoTime(bytes, module.version);
      if (time === undefined) {
        return malformed("not the .info of that version", Buffer.from(bytes).toString("latin1", 0, 256));
      }
      await admit((cache) => admitInfo(store.files, cache, module, time));
      return { kind: "right" };
    },
  });

  const zip = ({ module, zipH1, likelyBytes }: SizedModule): Sample => ({
    path: proxyPath(module, "zip"),
    kind: "zip",
    likelyBytes,
    receive: async (body) => {
      try {
        return await judgeZip(body, place.cache, { module, zipH1 });
      } catch (error) {
        if (error instanceof TransportError) throw error;
        unusable(error);
        return { kind: "unjudged" };
      }
    },
  });
  const scratchPath = () => `${store.scratchPrefix}${randomBytes(8).toString("hex")}`;
  /** @param cache where a right zip is admitted to, or null when it is only looked at */
  const judgeZip = async (
    body: AsyncIterable<Uint8Array>,
    cache: ModuleCache | null,
    { module, zipH1 }: { readonly module: ModuleVersion; readonly zipH1: string },
  ): Promise<SampleVerdict> => {
    const path = cache === null ? scratchPath() : incomingPath(cache);
    const file = await store.files.create(path, FILE_MODE);
    try {
      const head = await spool(body, file);
      if (head === null) return tooLarge;
      if (cache !== null) {
        const admission = await admitZip(store.files, cache, module, file.path, zipH1);
        if (admission.kind === "admitted") store.onAdmitted();
        return verdictOf(admission, head);
      }
      const hashed = await hashZipFile(store.files, file.path, module);
      if (!hashed.ok) return malformed(hashed.problem, head);
      return hashed.h1 === zipH1 ? { kind: "right" } : wrongHash(zipH1, hashed.h1);
    } finally {
      await file.discard();
    }
  };

  return {
    mods: [plan.first, ...plan.mods].map(mod),
    infos: [plan.first, ...plan.mods].map(info),
    zips: plan.zips.map(zip),
  };
}

const tooLarge: SampleVerdict = { kind: "malformed", detail: "larger than Go allows", looksLikeHtml: false };

function verdictOf(admission: Admission, head: string): SampleVerdict {
  if (admission.kind === "wrong-hash") return wrongHash(admission.expected, admission.actual);
  if (admission.kind === "bad-zip") return malformed(admission.problem, head);
  return { kind: "right" };
}

function wrongHash(expected: string, actual: string): SampleVerdict {
  return { kind: "wrong-hash", detail: `${actual} instead of ${expected}` };
}

function wrongText(bytes: Uint8Array, detail: string): SampleVerdict {
  const head = Buffer.from(bytes.subarray(0, 256)).toString("utf8");
  return looksLikeHtml(head) ? malformed(detail, head) : { kind: "wrong-hash", detail };
}

function malformed(detail: string, head: string): SampleVerdict {
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
