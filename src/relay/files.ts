import { createHash, randomBytes } from "node:crypto";
import nodePath from "node:path";
import type { Destination } from "../fetch/destination.ts";
import { type FetchPorts, type OpenFetch, openFetch } from "../fetch/fetch-files.ts";
import type { FetchLimits } from "../fetch/limits.ts";
import type { FetchResult, Source } from "../fetch/source.ts";
import type { Wanted } from "../fetch/wanted.ts";
import { hashGoMod } from "../go/dirhash.ts";
import { parseGoMod } from "../go/go-mod.ts";
import { type ModuleVersion, moduleKey } from "../go/module-version.ts";
import { type Admission, placeZip } from "../modules/admit.ts";
import type { Files, HashZip } from "../ports.ts";

/** A file that nothing vouches for has this in place of a hash: it is passed on if it is what it should be by its form. */
export const NO_HASH = "";

/** A zip's file, or the bytes of a go.mod. */
export type FileBody = Uint8Array | { readonly path: string; readonly bytes: number };

/** What became of a file that was asked for. */
export type GotFile =
  | { readonly kind: "there"; readonly body: FileBody }
  /** No source has it, or none may be asked. */
  | { readonly kind: "missing" }
  | { readonly kind: "failed" };

interface Waiting {
  readonly got: Promise<GotFile>;
  readonly settle: (got: GotFile) => void;
}

/** A fetch, and how many files of it are still to come. */
interface Session {
  readonly fetch: OpenFetch;
  /** Something of it was left: what it knows of the sources may be out of date. */
  stale: boolean;
  underWay: number;
  asked: number;
}

/** A fetch looks at all its files each time that something happens: one of many is followed by a new one. */
const MAX_FILES_OF_FETCH = 256;

/** A fetch that has had nothing to do for this long is ended: its sources get a fresh start with the next one. */
const IDLE_MS = 3_000;

/**
 * Zips and go.mod files, each fetched once and checked, in a folder of the relay's own. Fetches follow each other: one
 * ends when there is nothing more to do, or when something was left and is asked for again.
 */
export class RelayFiles {
  readonly #ports: FetchPorts;
  readonly #folder: string;
  readonly #destination: Destination;
  readonly #sources: () => readonly Source[];
  readonly #limits: () => FetchLimits;
  readonly #onResult: (result: FetchResult) => void;
  readonly #signal: AbortSignal;
  readonly #maxKept: Readonly<Record<"zip" | "mod", number>>;
  /** By key, oldest use first. */
  readonly #there = { zip: new Map<string, FileBody>(), mod: new Map<string, FileBody>() };
  readonly #waiting = new Map<string, Waiting>();
  readonly #ending = new Set<Promise<void>>();
  readonly #keptBytes = { zip: 0, mod: 0 };
  #session: Session | null = null;
  #idle: NodeJS.Timeout | undefined;

  /**
   * @param of.sources best first, as they stand when a fetch begins
   * @param of.onResult told of each fetch that has ended
   * @param of.folder for zips
   * @param of.maxKept how many bytes of a kind are kept before the oldest are removed
   */
  constructor(
    ports: FetchPorts,
    of: {
      readonly folder: string;
      readonly sources: () => readonly Source[];
      readonly limits: () => FetchLimits;
      readonly onResult: (result: FetchResult) => void;
      readonly maxKept: Readonly<Record<"zip" | "mod", number>>;
    },
    signal: AbortSignal,
  ) {
    this.#ports = ports;
    this.#folder = of.folder;
    this.#destination = checking(ports.files, of.folder, (module, bytes) =>
      this.#keep("mod", module, Buffer.from(bytes)),
    );
    this.#sources = of.sources;
    this.#limits = of.limits;
    this.#onResult = of.onResult;
    this.#maxKept = of.maxKept;
    this.#signal = signal;
  }

  /** The file, once it is there and checked. Never throws. */
  get(wanted: Wanted & { readonly kind: "zip" | "mod" }): Promise<GotFile> {
    const key = keyOf(wanted);
    const kept = this.#there[wanted.kind];
    const body = kept.get(key);
    if (body !== undefined) {
      kept.delete(key);
      kept.set(key, body);
      return Promise.resolve({ kind: "there", body });
    }
    const waiting = this.#waiting.get(key);
    if (waiting !== undefined) return waiting.got;
    return this.#begin([wanted])[0] ?? Promise.resolve({ kind: "failed" });
  }

  /** Has these fetched before anybody asks: those that are not there and not on their way. */
  ahead(wanted: readonly (Wanted & { readonly kind: "zip" | "mod" })[]): void {
    const isNew = (one: (typeof wanted)[number]) =>
      !this.#there[one.kind].has(keyOf(one)) && !this.#waiting.has(keyOf(one));
    this.#begin(wanted.filter(isNew));
  }

  /** Ends what is under way. */
  async close(): Promise<void> {
    this.#endSession();
    await Promise.all(this.#ending);
  }

  #begin(wanted: readonly Wanted[]): readonly Promise<GotFile>[] {
    if (wanted.length === 0) return [];
    if (this.#signal.aborted) return [Promise.resolve({ kind: "failed" })];
    if (this.#session?.stale) this.#endSession();
    const session = this.#session ?? this.#open();
    this.#session = session;
    const started = wanted.map((one) => {
      const { promise, resolve } = withResolver<GotFile>();
      this.#waiting.set(keyOf(one), { got: promise, settle: resolve });
      return promise;
    });
    session.underWay += wanted.length;
    session.asked += wanted.length;
    if (session.asked >= MAX_FILES_OF_FETCH) session.stale = true;
    clearTimeout(this.#idle);
    session.fetch.add(wanted);
    return started;
  }

  #open(): Session {
    const session: Session = {
      stale: false,
      underWay: 0,
      asked: 0,
      fetch: openFetch(
        this.#ports,
        {
          wanted: [],
          sources: this.#sources(),
          destination: this.#destination,
          limits: this.#limits(),
          onAdmitted: (wanted, bytes) => {
            const { kind, module } = wanted;
            if (kind === "zip") this.#keep(kind, module, { path: zipPath(this.#folder, module), bytes });
            const body = kind === "info" ? undefined : this.#there[kind].get(keyOf(wanted));
            this.#settle(session, wanted, body === undefined ? { kind: "failed" } : { kind: "there", body });
          },
          onLeft: (wanted, reason) => {
            const isMissing = reason === "missing-everywhere" || reason === "private";
            // Whoever asks once more gets a new answer, not the old one.
            session.stale = true;
            this.#settle(session, wanted, { kind: isMissing ? "missing" : "failed" });
          },
        },
        this.#signal,
      ),
    };
    return session;
  }

  #settle(session: Session, wanted: Wanted, got: GotFile): void {
    const key = keyOf(wanted);
    this.#waiting.get(key)?.settle(got);
    this.#waiting.delete(key);
    session.underWay--;
    if (session.underWay > 0 || session !== this.#session) return;
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.#endSession(), IDLE_MS).unref();
  }

  #endSession(): void {
    const session = this.#session;
    if (session === null) return;
    this.#session = null;
    clearTimeout(this.#idle);
    const ended = session.fetch.finish().then((result) => {
      this.#ending.delete(ended);
      this.#onResult(result);
    });
    this.#ending.add(ended);
  }

  #keep(kind: "zip" | "mod", module: ModuleVersion, body: FileBody): void {
    const kept = this.#there[kind];
    kept.set(keyOf({ kind, module }), body);
    this.#keptBytes[kind] += sizeOf(body);
    for (const [key, oldest] of kept) {
      if (this.#keptBytes[kind] <= this.#maxKept[kind] || kept.size < 2) break;
      kept.delete(key);
      this.#keptBytes[kind] -= sizeOf(oldest);
      // What is asked for again has to be fetched again.
      if (this.#session !== null) this.#session.stale = true;
      // One that is being sent stays readable: its name is gone, not its bytes.
      if ("path" in oldest) void this.#ports.files.remove(oldest.path).catch(() => {});
    }
  }
}

function sizeOf(body: FileBody): number {
  return "path" in body ? body.bytes : body.length;
}

/**
 * Zips get their place in a folder of their own, go.mod files stay in memory: nobody but the relay reads them. A file
 * without a hash has to be of the right form.
 */
function checking(
  files: Files,
  folder: string,
  keepMod: (module: ModuleVersion, bytes: Uint8Array) => void,
): Destination {
  return {
    incomingPath: () => nodePath.join(folder, `incoming-${randomBytes(8).toString("hex")}`),
    treePath: null,
    admitZip: (module, path, h1, hashZip) => {
      const place = zipPath(folder, module);
      if (h1 !== NO_HASH) return placeZip(files, module, path, h1, hashZip, place);
      return placeAnyZip(files, module, path, hashZip, place);
    },
    admitMod: async (module, bytes, h1) => {
      const actual = hashGoMod(bytes);
      const isGoMod = h1 !== NO_HASH || parseGoMod(Buffer.from(bytes).toString("utf8")).module !== null;
      if (!isGoMod || (h1 !== NO_HASH && h1 !== actual)) return { kind: "wrong-hash", expected: h1, actual };
      keepMod(module, bytes);
      return { kind: "admitted", goMod: null };
    },
    admitInfo: async () => {
      throw new Error("an .info is asked for otherwise");
    },
  };
}

async function placeAnyZip(
  files: Files,
  module: ModuleVersion,
  path: string,
  hashZip: HashZip,
  place: string,
): Promise<Admission> {
  const verdict = await hashZip(path, module);
  if (verdict.ok) return placeZip(files, module, path, verdict.h1, async () => verdict, place);
  await files.remove(path);
  return { kind: "bad-zip", problem: verdict.problem };
}

/** No name of a stranger's becomes a file's. */
function zipPath(folder: string, module: ModuleVersion): string {
  return nodePath.join(folder, `${createHash("sha256").update(moduleKey(module)).digest("hex")}.zip`);
}

function keyOf({ kind, module }: Pick<Wanted, "kind" | "module">): string {
  return `${kind} ${moduleKey(module)}`;
}

function withResolver<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
