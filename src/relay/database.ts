import type { Detail } from "../detail.ts";
import { type ModuleVersion, moduleKey, unescapePath } from "../go/module-version.ts";
import type { VerifierKey } from "../go/signed-note.ts";
import type { Files, Machine } from "../ports.ts";
import { parseTilePath, tilePath } from "../sumdb/merkle-tree.ts";
import { openHead, type Proof, proveModule } from "../sumdb/prove.ts";
import { loadTreeHead, saveTreeHead } from "../sumdb/tree-head.ts";
import { type TileSource, TrustedTiles } from "../sumdb/trusted-tiles.ts";
import { type AskCounts, type AskPorts, askSmall, type SmallAnswer } from "./ask-small.ts";
import { atMost } from "./at-most.ts";
import { type KeepingHttp, keepingHttp } from "./keeping-http.ts";
import type { SmallLimits } from "./limits.ts";
import { inOrder, newStanding, type Standing, wasSlow } from "./standing.ts";

/** What the database says of a module version, or why that is not known. */
export type Proven =
  | { readonly kind: "proven"; readonly zipH1: string; readonly modH1: string }
  /** It is there, and has no such version. */
  | { readonly kind: "unknown" }
  | { readonly kind: "unreachable" };

type Answer =
  | { readonly kind: "found"; readonly value: Uint8Array }
  | Exclude<SmallAnswer<Uint8Array>, { readonly kind: "found" }>;

const MAX_ANSWER_BYTES = 64 << 10;
const TRIES = 4;
/** A way to the database that was seen to work counts for this long. */
const SEEN_MS = 60_000;
/** A proof that takes longer is none: go asks the database itself. */
const MAX_PROOF_MS = 12_000;
/** A database that could not be reached is not waited for again so soon. */
const UNREACHABLE_MS = 30_000;
/** Without a free file descriptor nobody can be reached. */
const OUR_LIMITS: ReadonlySet<string> = new Set(["process-file-limit", "machine-file-limit"]);

/**
 * The checksum database: proofs for the relay's own use, and what `go` asks of it, over any way that works. No record
 * and no tile is passed on that is not in a tree which the database has signed and which continues the one before.
 */
export class RelayDatabase {
  readonly #ports: AskPorts & { readonly files: Files; readonly machine: Machine };
  readonly #key: VerifierKey;
  readonly #limits: SmallLimits;
  readonly #counts: AskCounts;
  readonly #signal: AbortSignal;
  readonly #http: KeepingHttp;
  readonly #tiles = new TrustedTiles();
  readonly #proofs = new Map<string, Promise<Proven>>();
  readonly #lookups = new Map<string, string>();
  #ways: readonly Standing[];
  #seen: string | null = null;
  #loading: Promise<void> | null = null;
  readonly #inTurn = atMost(1);
  #seenAtMs = Number.NEGATIVE_INFINITY;
  #unreachableUntilMs = Number.NEGATIVE_INFINITY;
  /** Without a proof between them. */
  #pausesInRow = 0;

  /** @param of.routes base URLs of the database, the best way first */
  constructor(
    ports: AskPorts & { readonly files: Files; readonly machine: Machine },
    of: { readonly key: VerifierKey; readonly routes: readonly string[]; readonly counts: AskCounts },
    limits: SmallLimits,
    signal: AbortSignal,
  ) {
    this.#http = keepingHttp(ports.http, (url) => /\/(?:tile|lookup)\//.test(url));
    this.#ports = { ...ports, http: this.#http };
    this.#key = of.key;
    this.#limits = limits;
    this.#counts = of.counts;
    this.#signal = signal;
    this.#ways = of.routes.map(wayTo);
  }

  get name(): string {
    return this.#key.name;
  }

  /** Whether some way to it works. */
  async works(): Promise<boolean> {
    const nowMs = this.#ports.clock.monotonicMs();
    if (nowMs - this.#seenAtMs < SEEN_MS) return true;
    // Its tree head came before, and look-ups failed all the same.
    if (this.#pausesInRow > 1 && nowMs < this.#unreachableUntilMs) return false;
    const quick = { ...this.#limits, rounds: 2, giveUpMs: 5_000 };
    return (await this.#askHead(quick)).kind === "found";
  }

  /**
   * The hashes that it has for a module version, asked for until it has some: it records a new version when the first one
   * asks for it, and a way to it may be behind. Never throws.
   */
  prove(module: ModuleVersion): Promise<Proven> {
    const key = moduleKey(module);
    const before = this.#proofs.get(key);
    if (before !== undefined) return before;
    const proving = this.#prove(module).catch((): Proven => ({ kind: "unreachable" }));
    this.#proofs.set(key, proving);
    const forget = () => this.#proofs.delete(key);
    void proving.then(({ kind }) => kind === "proven" || forget());
    return proving;
  }

  /** What `go` asks for: `lookup/…`, `tile/…` or `latest`. */
  async answer(below: string): Promise<Answer> {
    if (below.startsWith("lookup/")) return this.#lookUp(below);
    if (below === "latest") {
      const head = await this.#askHead(this.#limits);
      return head.kind === "found" ? { ...head, value: Buffer.from(head.value) } : head;
    }
    const tile = parseTilePath(below);
    if (tile === null) return { kind: "missing" };
    const seen = this.#head();
    const trusted = seen && (await this.#tiles.tile(tile, seen, this.#tileSource()));
    if (trusted) return { kind: "found", value: trusted };
    // Of a tree that is not known here: go holds it against its own.
    return this.#ask(below, (bytes) => (bytes.length === tile.width * 32 ? bytes : null));
  }

  async #lookUp(below: string): Promise<Answer> {
    const [, path = "", version = ""] = /^lookup\/(.+)@([^@]+)$/.exec(below) ?? [];
    const module = { path: unescapePath(path) ?? "", version: unescapePath(version) ?? "" };
    const proven = await this.prove(module);
    if (proven.kind === "unknown") return { kind: "missing" };
    const via = this.#lookups.get(moduleKey(module));
    if (proven.kind === "unreachable" || via === undefined)
      return { kind: "failed", tried: this.#troubles() };
    const way = this.#ways.find(({ source }) => source.url === via);
    const only = way === undefined ? this.#ways : [way];
    return this.#ask(below, (bytes) => bytes, only);
  }

  async #prove(module: ModuleVersion): Promise<Proven> {
    this.#loading ??= this.#load();
    await this.#loading;
    const { clock } = this.#ports;
    const startMs = clock.monotonicMs();
    if (startMs < this.#unreachableUntilMs) return { kind: "unreachable" };
    let isOurFault = false;
    const isOver = () => this.#signal.aborted || clock.monotonicMs() - startMs > MAX_PROOF_MS / 2;
    for (let round = 0; round < TRIES && !(round > 0 && isOver()); round++) {
      if (round > 0) {
        this.#counts.retries++;
        await clock.sleep(this.#limits.retryMs * 2 ** round, this.#signal);
      }
      const before = this.#seen;
      const beside = await this.#proveOnce(module, before);
      const proof = await this.#inTurn(() => this.#continuing(module, beside, before));
      if (proof.kind === "proven") {
        this.#lookups.set(moduleKey(module), proof.via);
        this.#wasSeen();
        this.#pausesInRow = 0;
        return { kind: "proven", zipH1: proof.zipH1, modH1: proof.modH1 };
      }
      if (proof.tried.some(({ code }) => code === "unknown-version")) return { kind: "unknown" };
      // What was kept of a way that gave no proof may be what is wrong with it.
      for (const { url } of proof.tried) this.#http.forget(url);
      isOurFault = proof.tried.some(({ detail }) => isOfOurLimits(detail));
    }
    if (!isOurFault) {
      this.#unreachableUntilMs = clock.monotonicMs() + UNREACHABLE_MS;
      // go, once it is offered the database here, asks nobody else.
      this.#seenAtMs = Number.NEGATIVE_INFINITY;
      this.#pausesInRow++;
    }
    return { kind: "unreachable" };
  }

  /**
   * Proofs run beside each other, each from the tree that was known when it began. Where that has grown meanwhile, the
   * proof is made once more from there: with what is kept by now that takes next to no request.
   */
  async #continuing(module: ModuleVersion, proof: Proof, before: string | null): Promise<Proof> {
    const isOther = proof.kind === "proven" && this.#seen !== before && this.#seen !== proof.head;
    const now = isOther ? await this.#proveOnce(module, this.#seen) : proof;
    if (now.kind === "proven" && now.head !== this.#seen) {
      this.#seen = now.head;
      await saveTreeHead(this.#ports.files, this.#ports.machine, this.#key, now.head);
    }
    return now;
  }

  #inOrder(): readonly Standing[] {
    return inOrder(this.#ways, this.#ports.clock.monotonicMs());
  }

  async #proveOnce(module: ModuleVersion, seen: string | null): Promise<Proof> {
    const ways = this.#inOrder();
    const routes = ways.map(({ source }) => source.url);
    const request = { module, key: this.#key, routes, seen, requestTimeoutMs: this.#limits.headersTimeoutMs };
    const signal = AbortSignal.any([this.#signal, AbortSignal.timeout(MAX_PROOF_MS / 2)]);
    const proof = await proveModule(this.#ports, request, signal);
    if (proof.kind === "proven") {
      // Those before it have failed, or were slow.
      const nowMs = this.#ports.clock.monotonicMs();
      for (const way of ways.slice(0, routes.indexOf(proof.via))) wasSlow(way, this.#limits, nowMs);
    }
    return proof;
  }

  async #load(): Promise<void> {
    this.#seen = await loadTreeHead(this.#ports.files, this.#ports.machine, this.#key);
  }

  #head() {
    const head = this.#seen === null ? null : openHead(this.#seen, this.#key);
    return head !== null && "size" in head ? head : null;
  }

  async #askHead(limits: SmallLimits): Promise<SmallAnswer<string>> {
    const read = (bytes: Uint8Array) => {
      const note = Buffer.from(bytes).toString("utf8");
      return "size" in openHead(note, this.#key) ? note : null;
    };
    const found = await this.#ask("latest", read, this.#ways, limits);
    if (found.kind === "found") this.#wasSeen();
    return found;
  }

  #wasSeen(): void {
    this.#seenAtMs = this.#ports.clock.monotonicMs();
    this.#unreachableUntilMs = Number.NEGATIVE_INFINITY;
  }

  #tileSource(): TileSource {
    const bytesOf = (answer: SmallAnswer<Uint8Array>) => (answer.kind === "found" ? answer.value : null);
    return {
      any: async (tile, isRight) =>
        bytesOf(await this.#ask(tilePath(tile), (bytes) => (isRight(bytes) ? bytes : null))),
      wait: () => this.#ports.clock.sleep(this.#limits.hedgeMs, this.#signal),
      each: this.#inOrder().map(
        (way) => async (tile) =>
          bytesOf(await this.#ask(tilePath(tile), (bytes) => bytes, [way], { ...this.#limits, rounds: 1 })),
      ),
    };
  }

  #ask<T>(
    below: string,
    read: (bytes: Uint8Array) => T | null,
    ways = this.#ways,
    limits = this.#limits,
  ): Promise<SmallAnswer<T>> {
    const question = {
      urlAt: ({ source }: Standing) => `${source.url}/${below}`,
      asked: below,
      maxBytes: MAX_ANSWER_BYTES,
      read,
    };
    return askSmall(this.#ports, ways, question, limits, this.#counts, this.#signal);
  }

  #troubles() {
    return new Map(
      this.#ways.flatMap(({ source, lastFailure }) =>
        lastFailure ? [[source.name, lastFailure] as const] : [],
      ),
    );
  }
}

/** An HTTP proxy's failure has what happened to its connection inside. */
function isOfOurLimits(detail: Detail | null): boolean {
  if (detail?.code === "http-proxy") return isOfOurLimits(detail.detail);
  return detail !== null && OUR_LIMITS.has(detail.code);
}

function wayTo(route: string): Standing {
  const url = route.replace(/\/+$/, "");
  const name = URL.canParse(url) ? new URL(url).host : url;
  return newStanding({
    name,
    url,
    private: false,
    mayServe: () => true,
    firstByteMs: null,
    bytesPerSecond: null,
  });
}
