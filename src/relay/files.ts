import { createHash, randomBytes } from "node:crypto";
import nodePath from "node:path";
import type { Destination } from "../fetch/destination.ts";
import { type FetchPorts, type OpenFetch, openFetch } from "../fetch/fetch-files.ts";
import type { FetchLimits } from "../fetch/limits.ts";
import type { FetchResult, Learned, Source } from "../fetch/source.ts";
import type { Wanted } from "../fetch/wanted.ts";
import { hashGoMod } from "../go/dirhash.ts";
import { parseGoMod } from "../go/go-mod.ts";
import { type ModuleVersion, moduleKey } from "../go/module-version.ts";
import { placeZip } from "../modules/admit.ts";
import { deferred } from "./deferred.ts";
import { type FileBody, KeptFiles } from "./kept-files.ts";
import { SmallFiles } from "./small-files.ts";

/** A file that nothing vouches for has this in place of a hash: it is passed on if it is what it should be by its form. */
export const NO_HASH = "";

/** What became of a file that was asked for. */
export type GotFile =
  | { readonly kind: "there"; readonly body: FileBody }
  /** No source has it, or none may be asked. */
  | { readonly kind: "missing" }
  | { readonly kind: "failed" };

/** No fetch of the relay asks for an .info. */
type WantedFile = Extract<Wanted, { readonly h1: string }>;

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
  /** What it was asked for, each with the hash that it had to have: a fetch takes a file of a module once. */
  readonly hashes: Map<string, string>;
}

/** A fetch looks at all its files each time that something happens: one of many is followed by a new one, which knows the sources as that one did. */
const MAX_FILES_OF_FETCH = 256;

/** A fetch that has had nothing to do for this long is ended: its sources get a fresh start with the next one. */
const IDLE_MS = 3_000;

/** Fewer may have lain ready behind a line that is thin. */
const MIN_TELLING_BYTES = 100_000;

/** Of zips that came in memory: what is asked for soon is mostly among them. */
const MAX_ZIP_BYTES_IN_MEMORY = 8 << 20;

/**
 * Zips and go.mod files, each fetched once and checked, in a folder of the relay's own. Fetches follow each other: one
 * ends when there is nothing more to do, or when something was left and is asked for again.
 */
export class RelayFiles {
  readonly #ports: FetchPorts;
  readonly #destination: Destination;
  readonly #sources: () => readonly Source[];
  readonly #limits: () => FetchLimits;
  readonly #onResult: (result: FetchResult) => void;
  readonly #signal: AbortSignal;
  readonly #there: Readonly<Record<"zip" | "mod", KeptFiles>>;
  readonly #waiting = new Map<string, Waiting>();
  readonly #ending = new Set<Promise<void>>();
  #session: Session | null = null;
  #bytesPerSecond: number | null = null;
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
    const small = new SmallFiles(ports.files, ports.hashZip);
    this.#ports = { ...ports, files: small.files, hashZip: small.hashZip };
    const keep = (kind: "zip" | "mod", inMemoryBytes: number) =>
      new KeptFiles(
        { files: ports.files, nowMs: () => ports.clock.nowMs() },
        { bytes: of.maxKept[kind], inMemoryBytes },
        () => this.#isGone(),
      );
    this.#there = { zip: keep("zip", MAX_ZIP_BYTES_IN_MEMORY), mod: keep("mod", of.maxKept.mod) };
    this.#destination = checking(small, of.folder, (wanted, body, place) =>
      this.#there[wanted.kind].keep(keyOf(wanted), body, place),
    );
    this.#sources = of.sources;
    this.#limits = of.limits;
    this.#onResult = of.onResult;
    this.#signal = signal;
  }

  /** The file, once it is there and checked. Never throws. */
  get(wanted: WantedFile): Promise<GotFile> {
    const key = keyOf(wanted);
    const body = this.#there[wanted.kind].use(key);
    if (body !== null) return Promise.resolve({ kind: "there", body });
    const waiting = this.#waiting.get(key);
    if (waiting !== undefined) return waiting.got;
    return this.#begin([wanted])[0] ?? Promise.resolve({ kind: "failed" });
  }

  /** Has these fetched before anybody asks: those that are not there and not on their way. */
  ahead(wanted: readonly WantedFile[]): void {
    const isNew = (one: WantedFile) =>
      !this.#there[one.kind].has(keyOf(one)) && !this.#waiting.has(keyOf(one));
    this.#begin(wanted.filter(isNew));
  }

  /** What one connection to the best of the sources carries, from what came last; null: nothing has. */
  get bytesPerSecond(): number | null {
    const learned = this.#session?.fetch.learned() ?? new Map<string, Learned>();
    const telling = [...learned.values()].filter(({ carriedBytes }) => carriedBytes >= MIN_TELLING_BYTES);
    const rates = telling.map(({ carriedBytes, carryingMs }) => (carriedBytes / carryingMs) * 1000);
    if (rates.length > 0) this.#bytesPerSecond = Math.max(...rates);
    return this.#bytesPerSecond;
  }

  /** Ends what is under way. */
  async close(): Promise<void> {
    this.#endSession();
    await Promise.all(this.#ending);
    await this.#there.zip.settled();
  }

  #begin(wanted: readonly WantedFile[]): readonly Promise<GotFile>[] {
    if (wanted.length === 0) return [];
    if (this.#signal.aborted) return [Promise.resolve({ kind: "failed" })];
    const before = this.#session;
    const isFull = before !== null && before.asked >= MAX_FILES_OF_FETCH;
    const isStale =
      before?.stale || wanted.some((one) => (before?.hashes.get(nameOf(one)) ?? one.h1) !== one.h1);
    if (isStale || isFull) this.#endSession();
    const session = this.#session ?? this.#open(isFull && !isStale ? before.fetch.learned() : new Map());
    this.#session = session;
    for (const one of wanted) session.hashes.set(nameOf(one), one.h1);
    const started = wanted.map((one) => {
      const { promise, resolve } = deferred<GotFile>();
      this.#waiting.set(keyOf(one), { got: promise, settle: resolve });
      return promise;
    });
    session.underWay += wanted.length;
    session.asked += wanted.length;
    clearTimeout(this.#idle);
    session.fetch.add(wanted);
    return started;
  }

  #open(learned: ReadonlyMap<string, Learned>): Session {
    const session: Session = {
      stale: false,
      underWay: 0,
      asked: 0,
      hashes: new Map(),
      fetch: openFetch(
        this.#ports,
        {
          wanted: [],
          sources: this.#sources().map((source) => withLearned(source, learned.get(source.url))),
          destination: this.#destination,
          limits: this.#limits(),
          onAdmitted: (wanted) => {
            if (wanted.kind === "info") return;
            const body = this.#there[wanted.kind].use(keyOf(wanted));
            this.#settle(session, wanted, body === null ? { kind: "failed" } : { kind: "there", body });
          },
          onLeft: (wanted, reason) => {
            const isMissing = reason === "missing-everywhere" || reason === "private";
            // Whoever asks once more gets a new answer, not the old one.
            session.stale = true;
            if (wanted.kind === "info") return;
            this.#settle(session, wanted, { kind: isMissing ? "missing" : "failed" });
          },
        },
        this.#signal,
      ),
    };
    return session;
  }

  #settle(session: Session, wanted: WantedFile, got: GotFile): void {
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

  /** What is asked for again has to be fetched again. */
  #isGone(): void {
    if (this.#session !== null) this.#session.stale = true;
  }
}

/**
 * Zips and go.mod files are kept where nobody but the relay reads them: zips that came in memory there, others in a
 * folder. A file without a hash has to be of the right form.
 */
function checking(
  small: SmallFiles,
  folder: string,
  keep: (wanted: WantedFile, body: FileBody, place: string | null) => void,
): Destination {
  return {
    incomingPath: () => nodePath.join(folder, `incoming-${randomBytes(8).toString("hex")}`),
    treePath: null,
    admitZip: async (module, path, h1, hashZip) => {
      const place = zipPath(folder, module, h1);
      const hashed = hashZip(path, module);
      const verdict = await hashed.catch(() => null);
      const expected = h1 === NO_HASH && verdict?.ok ? verdict.h1 : h1;
      const content = verdict?.ok && verdict.h1 === expected ? small.take(path) : null;
      if (content !== null && verdict?.ok) {
        keep({ kind: "zip", module, h1 }, content, place);
        return { kind: "admitted", goMod: verdict.goMod };
      }
      const admission = await placeZip(small.files, module, path, expected, () => hashed, place);
      if (admission.kind === "admitted" || admission.kind === "present") {
        const bytes = (await small.files.stat(place))?.bytes ?? 0;
        keep({ kind: "zip", module, h1 }, { path: place, bytes }, null);
      }
      return admission;
    },
    admitMod: async (module, bytes, h1) => {
      const actual = hashGoMod(bytes);
      const isGoMod = h1 !== NO_HASH || parseGoMod(Buffer.from(bytes).toString("utf8")).module !== null;
      if (!isGoMod || (h1 !== NO_HASH && h1 !== actual)) return { kind: "wrong-hash", expected: h1, actual };
      keep({ kind: "mod", module, h1 }, Buffer.from(bytes), null);
      return { kind: "admitted", goMod: null };
    },
    admitInfo: async () => {
      throw new Error("an .info is asked for otherwise");
    },
  };
}

function withLearned(source: Source, learned: Learned | undefined): Source {
  return learned === undefined ? source : { ...source, learned };
}

/** No name of a stranger's becomes a file's. */
function zipPath(folder: string, module: ModuleVersion, h1: string): string {
  const name = createHash("sha256")
    .update(`${moduleKey(module)} ${h1}`)
    .digest("hex");
  return nodePath.join(folder, `${name}.zip`);
}

function nameOf({ kind, module }: Pick<Wanted, "kind" | "module">): string {
  return `${kind} ${moduleKey(module)}`;
}

/** With its hash: what came while nobody vouched for it is not what is asked for once somebody does. */
function keyOf(wanted: WantedFile): string {
  return `${nameOf(wanted)} ${wanted.h1}`;
}
