import nodePath from "node:path";
import type { FetchPorts } from "../fetch/fetch-files.ts";
import { fetchLimits } from "../fetch/limits.ts";
import type { FetchResult, Source } from "../fetch/source.ts";
import { parseGoMod } from "../go/go-mod.ts";
import type { ModuleSum } from "../go/go-sum.ts";
import {
  checkModuleVersion,
  escapePath,
  type ModuleVersion,
  moduleKey,
  proxyPath,
  pseudoVersionTime,
} from "../go/module-version.ts";
import type { VerifierKey } from "../go/signed-note.ts";
import type { LoopbackAnswer, Machine } from "../ports.ts";
import type { RelayUse } from "../report/relay-use.ts";
import { type Ahead, lookAhead } from "./ahead.ts";
import { answered, failed, failedBy, missing, TEXT } from "./answers.ts";
import { type AskPorts, askSmall, type SmallAnswer } from "./ask-small.ts";
import { atMost } from "./at-most.ts";
import { RelayDatabase } from "./database.ts";
import { RelayFiles } from "./files.ts";
import type { SmallLimits } from "./limits.ts";
import { type InfoRead, readInfo, readList } from "./read-answers.ts";
import type { RelayRequest } from "./request.ts";
import { newStanding, type Standing } from "./standing.ts";
import { type JobSums, Sums } from "./sums.ts";
import { Tally } from "./tally.ts";

export type RelayPorts = FetchPorts & AskPorts & { readonly machine: Machine };

/** What the relay works with. */
export interface RelaySetting {
  /** Its own, for what it keeps: an absolute path. */
  readonly folder: string;
  /** Mirrors, best first. */
  readonly sources: readonly Source[];
  /** For zips and go.mod files, to one of them at the most. */
  readonly maxConnections: number;
  /** Whether a mirror, and so the relay, may be asked for that module. */
  readonly mayTell: (modulePath: string) => boolean;
  /** Null: there is none, or `go` is not to use it. */
  readonly database: {
    readonly key: VerifierKey;
    readonly routes: readonly string[];
    readonly mayAsk: (modulePath: string) => boolean;
  } | null;
  readonly sums: JobSums;
  /** What of it the module cache lacks: `go` will ask for these. */
  readonly ahead: JobSums;
  readonly limits: SmallLimits;
}

type ModuleRequest = Exclude<RelayRequest, { readonly kind: "control" | "refused" }>;

const MAX_LIST_BYTES = 4 << 20;
const MAX_INFO_BYTES = 64 << 10;
/** Of what was passed on: `go` has its own copy, but another module cache may want one too. Zips lie on disk. */
const MAX_KEPT_BYTES = { zip: 2 ** 30, mod: 32 << 20 };
/** Answers about single versions, which never change. */
const MAX_INFOS = 20_000;
/** At once, of those that go has not asked for: what it asks for itself does not wait behind them. */
const MAX_INFOS_AHEAD = 48;
/** 50 Mbit/s: a zip of 100 kB takes 16 ms then, less than its first byte takes from most mirrors. */
const MIN_AHEAD_BYTES_PER_SECOND = 6_250_000;
/** Go.mod files of a tool's requirements, which `go` reads next. */
const MAX_REQUIRED = 300;

/** A module proxy that adds to mirrors what they lack. It knows no socket: requests in, answers out. */
export class Relay {
  readonly #ports: RelayPorts;
  readonly #signal: AbortSignal;
  readonly #setting: RelaySetting;
  readonly #files: RelayFiles;
  readonly #database: RelayDatabase | null;
  readonly #sums: Sums;
  readonly #infos = new Map<string, Promise<SmallAnswer<InfoRead>>>();
  readonly #askedInfo = new Set<string>();
  readonly #inTurn = atMost(MAX_INFOS_AHEAD);
  readonly #tally: Tally;
  #maxConnections: number;
  #standings: readonly Standing[];
  #ahead: { readonly zips: Ahead; readonly mods: Ahead };

  constructor(ports: RelayPorts, setting: RelaySetting, signal: AbortSignal) {
    const { sources, database, folder, sums, ahead, maxConnections } = setting;
    this.#maxConnections = maxConnections;
    this.#ports = ports;
    this.#signal = signal;
    this.#setting = setting;
    this.#tally = new Tally(ports.clock);
    this.#standings = sources.map(newStanding);
    this.#database =
      database &&
      new RelayDatabase(ports, { ...database, counts: this.#tally.counts }, setting.limits, signal);
    this.#sums = new Sums(this.#database, (path) => database?.mayAsk(path) === true);
    this.#sums.add(sums);
    this.#ahead = { zips: lookAhead(ahead.zips), mods: lookAhead(ahead.mods) };
    const of = {
      folder: nodePath.join(folder, "zips"),
      sources: () => this.#usableSources(),
      limits: () => fetchLimits(this.#standings.length, ports.machine.openFiles, this.#maxConnections),
      onResult: (result: FetchResult) => this.#learn(result),
      maxKept: MAX_KEPT_BYTES,
    };
    this.#files = new RelayFiles(ports, of, signal);
  }

  /** Another module of the same job: its sums count too, and its mirrors from now on. */
  join(setting: Pick<RelaySetting, "sums" | "ahead" | "sources" | "maxConnections">): void {
    const { sums, ahead, sources, maxConnections } = setting;
    this.#maxConnections = Math.min(this.#maxConnections, maxConnections);
    this.#sums.add(sums);
    this.#ahead = { zips: lookAhead(ahead.zips), mods: lookAhead(ahead.mods) };
    const known = new Map(this.#standings.map((standing) => [standing.source.url, standing]));
    const given = sources.map((source) => known.get(source.url) ?? newStanding(source));
    this.#standings = [...given, ...this.#standings.filter((standing) => !given.includes(standing))];
  }

  /** Somebody asked who may not, or for what is nothing. */
  refused(): void {
    this.#tally.refused();
  }

  /** What the relay did so far. */
  use(): RelayUse {
    return this.#tally.use(this.#standings);
  }

  /** Ends what is under way. Whoever waits for an answer gets one. */
  async close(): Promise<void> {
    await this.#files.close();
  }

  /** Answers a request of `go`. Never throws. */
  async answer(request: ModuleRequest): Promise<LoopbackAnswer> {
    const answer = await this.#answer(request).catch((error: unknown) => {
      return failed(`the relay failed: ${error instanceof Error ? error.message : String(error)}`);
    });
    this.#tally.answered(answer.status);
    return { ...answer, onSent: (bytes) => this.#tally.sent(bytes) };
  }

  async #answer(request: ModuleRequest): Promise<LoopbackAnswer> {
    if (request.kind === "supported") return this.#supported(request.name);
    if (request.kind === "sumdb") return this.#ofDatabase(request.name, request.below);
    const path = request.kind === "file" ? request.module.path : request.path;
    // Nobody is asked, and what the answer says is what a mirror would.
    if (!this.#setting.mayTell(path)) return missing(`not found: ${path}`);
    switch (request.kind) {
      case "list":
        return this.#list(path);
      case "latest":
        return this.#version(path, "@latest");
      case "query":
        return this.#version(path, `@v/${escapePath(request.query)}.info`);
      case "file":
        return request.file === "info"
          ? this.#info(request.module)
          : this.#file(request.module, request.file);
    }
  }

  async #supported(name: string): Promise<LoopbackAnswer> {
    const works = this.#database?.name === name && (await this.#database.works());
    // Behind 404 go looks for the database further down its list.
    return works
      ? { status: 200, contentType: TEXT, body: Buffer.from("") }
      : missing("no way to the database");
  }

  async #ofDatabase(name: string, below: string): Promise<LoopbackAnswer> {
    if (this.#database?.name !== name) return missing("no such database");
    const answer = await this.#database.answer(below);
    if (answer.kind === "found") return { status: 200, contentType: TEXT, body: answer.value };
    return answer.kind === "missing" ? missing("not found") : failedBy(answer.tried);
  }

  async #list(path: string): Promise<LoopbackAnswer> {
    const below = `/${escapePath(path)}/@v/list`;
    const first = await this.#ask(below, MAX_LIST_BYTES, readList);
    // A mirror that knows no version may just not know it yet.
    const others = this.#standings.filter((one) => first.kind === "found" && one !== first.by);
    const isEmpty = first.kind === "found" && first.value.length === 0 && others.length > 0;
    const second = isEmpty ? await this.#ask(below, MAX_LIST_BYTES, readList, others, 1) : first;
    const answer = second.kind === "found" ? second : first;
    return answered(answer, (versions) => versions.map((version) => `${version}\n`).join(""), TEXT);
  }

  async #version(path: string, file: string): Promise<LoopbackAnswer> {
    const below = `/${escapePath(path)}/${file}`;
    const answer = await this.#ask(below, MAX_INFO_BYTES, (bytes) => readInfo(bytes, path, null));
    if (answer.kind === "found") this.#askedInfo.add(`${path}@${answer.value.Version}`);
    return answered(answer, JSON.stringify, "application/json");
  }

  async #info(module: ModuleVersion): Promise<LoopbackAnswer> {
    this.#askedInfo.add(moduleKey(module));
    this.#lookAhead(module, "zips");
    return answered(await this.#askInfo(module), JSON.stringify, "application/json");
  }

  #askInfo(module: ModuleVersion): Promise<SmallAnswer<InfoRead>> {
    const key = moduleKey(module);
    const known = this.#infos.get(key);
    if (known !== undefined) return known;
    const time = this.#sums.has(module) ? pseudoVersionTime(module.version) : null;
    const by = this.#standings[0];
    if (time !== null && by !== undefined) {
      return Promise.resolve({ kind: "found", value: { Version: module.version, Time: time }, by });
    }
    const asking = this.#ask(proxyPath(module, "info"), MAX_INFO_BYTES, (bytes) =>
      readInfo(bytes, module.path, module.version),
    );
    this.#infos.set(key, asking);
    for (const oldest of this.#infos.keys()) {
      if (this.#infos.size <= MAX_INFOS) break;
      this.#infos.delete(oldest);
    }
    const forget = () => this.#infos.delete(key);
    void asking.then(({ kind }) => kind === "found" || forget(), forget);
    return asking;
  }

  async #file(module: ModuleVersion, file: "zip" | "mod"): Promise<LoopbackAnswer> {
    this.#lookAhead(module, file === "zip" ? "zips" : "mods");
    const { h1, by } = await this.#sums.of(module, file);
    const got = await this.#files.get({ kind: file, module, h1 });
    if (got.kind === "missing") return missing(`not found: ${moduleKey(module)}`);
    if (got.kind === "failed") return failed(`no mirror delivered ${moduleKey(module)}`);
    this.#tally.checked(by);
    const { body } = got;
    if (file === "mod" && by !== "go.sum" && body instanceof Uint8Array) this.#lookIntoTool(module, body);
    return { status: 200, contentType: file === "zip" ? "application/zip" : TEXT, body };
  }

  /** `go mod download` asks for one module after the other: the next ones are on their way by then. */
  #lookAhead(module: ModuleVersion, list: "zips" | "mods"): void {
    const kind = list === "zips" ? "zip" : "mod";
    // A go.mod is a few hundred bytes: those that nobody asks for are noticed on no line.
    const next = this.#ahead[list].asked(moduleKey(module), kind === "zip" && this.#isThin());
    if (next.length === 0) return;
    const fetchAll = () => this.#files.ahead(next.map((sum: ModuleSum) => ({ kind, ...sum }) as const));
    // An .info is small, and go asks for all of them first: behind zips they would wait for the whole line.
    if (kind === "mod") fetchAll();
    else void Promise.all(next.map(({ module }) => this.#inTurn(() => this.#askInfo(module)))).then(fetchAll);
  }

  /** As far as is known, bytes that nobody asks for would be noticed. */
  #isThin(): boolean {
    const measured = this.#standings.map(({ source }) => source.bytesPerSecond ?? 0);
    return Math.max(...measured, this.#files.bytesPerSecond ?? 0) < MIN_AHEAD_BYTES_PER_SECOND;
  }

  /** The go.mod files that a tool requires are read next: `go install` has no go.sum to tell of them. */
  #lookIntoTool(module: ModuleVersion, goMod: Uint8Array): void {
    if (!this.#askedInfo.delete(moduleKey(module))) return;
    const required = parseGoMod(Buffer.from(goMod).toString("utf8")).require.filter(
      (one) => checkModuleVersion(one) === null && this.#setting.mayTell(one.path),
    );
    for (const one of required.slice(0, MAX_REQUIRED)) {
      void this.#sums.of(one, "mod").then(({ h1 }) => this.#files.ahead([{ kind: "mod", module: one, h1 }]));
    }
  }

  #ask<T>(
    below: string,
    maxBytes: number,
    read: (bytes: Uint8Array) => T | null,
    standings = this.#standings,
    rounds = this.#setting.limits.rounds,
  ): Promise<SmallAnswer<T>> {
    const urlAt = ({ source }: Standing) => `${source.url}${below}`;
    const question = { urlAt, asked: below, maxBytes, read };
    const limits = { ...this.#setting.limits, rounds };
    return askSmall(this.#ports, standings, question, limits, this.#tally.counts, this.#signal);
  }

  /** Those that lied are out for the job; the others stand as they were ranked. */
  #usableSources(): readonly Source[] {
    const usable = this.#standings.filter(({ lied }) => !lied);
    return usable.map(({ source }) => source);
  }

  #learn(result: FetchResult): void {
    this.#tally.fetched(result);
    for (const { source, lied, reason } of result.sources) {
      const standing = this.#standings.find((one) => one.source.url === source.url);
      if (standing === undefined) continue;
      standing.lied ||= lied;
      standing.lastFailure = reason ?? standing.lastFailure;
    }
  }
}
