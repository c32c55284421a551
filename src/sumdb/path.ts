import type { Detail } from "../detail.ts";
import { parseGoProxy } from "../go/go-proxy-list.ts";
import { openNote, parseGoSumDb, parseTreeHead, type VerifierKey } from "../go/signed-note.ts";
import type { Mirror } from "../mirrors/catalogue.ts";
import { type Http, type HttpResponse, TransportError } from "../ports.ts";

type GoDatabase = Extract<ReturnType<typeof parseGoSumDb>, { kind: "database" }>;

/** How cmd/go will reach the checksum database, and whether that was seen to work. */
export type SumdbPath =
  /** The exported list leads to a database whose tree head verifies. `via` is a base URL, redact before printing. */
  | { readonly kind: "works"; readonly via: string }
  /** It does not; with this GOSUMDB value, which goes past the mirrors, it does. */
  | {
      readonly kind: "rerouted";
      readonly gosumdb: string;
      readonly via: string;
      readonly because: SumdbTrouble;
    }
  /** No way found: verification stays on, and what needs the database will fail. */
  | { readonly kind: "unreachable"; readonly because: SumdbTrouble }
  | { readonly kind: "off" }
  /** Nothing was asked: not measured, or a private proxy decides that wants credentials we don't have. */
  | { readonly kind: "not-checked"; readonly because: "not-measured" | "private-proxy" | "invalid" };

export interface SumdbTrouble {
  readonly url: string;
  readonly code: "bad-answer" | "error" | "unreachable";
  readonly detail: Detail | null;
}

type Answer =
  | { readonly kind: "verified" }
  | { readonly kind: "not-proxied" }
  | { readonly kind: "no-credentials" }
  | { readonly kind: "bad" | "failed"; readonly detail: Detail };

export interface SumdbRequest {
  /** The GOPROXY list that cmd/go will have. */
  readonly goproxy: string;
  /** GOSUMDB as planned; "" is cmd/go's default. */
  readonly gosumdb: string;
  /** Mirrors that may carry the database when the list's own way fails. */
  readonly mirrors: readonly Mirror[];
  readonly requestTimeoutMs: number;
  /** Every way is asked only when those before it are of no use: for a machine that spares connections. */
  readonly oneAtATime?: boolean;
}

/** cmd/go's own default (cfg/cfg.go and $GOROOT/go.env). */
export const GO_DEFAULT_GOSUMDB = "sum.golang.org";
const CHINA_ALIAS = "sum.golang.google.cn";
/** The same database at a host that mainland China reaches (modfetch/sumdb.go). */
const CHINA_DATABASE_URL = "https://sum.golang.google.cn";
const MAX_ANSWER_BYTES = 16_384;

/**
 * Walks the GOPROXY list as cmd/go does to find its database (modfetch/sumdb.go, initBase: the first 200 on
 * /sumdb/…/supported wins and there is no way back; 404 and 410 go on; other errors go on behind `|` only), and
 * checks a signed tree head there. Where that fails, looks for a GOSUMDB value that works.
 */
export async function findSumdbPath(
  http: Http,
  request: SumdbRequest,
  signal: AbortSignal,
): Promise<SumdbPath> {
  const done = new AbortController();
  try {
    return await walk(http, request, AbortSignal.any([signal, done.signal]));
  } finally {
    // Answers that no longer matter are not waited for.
    done.abort();
  }
}

async function walk(http: Http, request: SumdbRequest, signal: AbortSignal): Promise<SumdbPath> {
  const database = parseGoSumDb(request.gosumdb || GO_DEFAULT_GOSUMDB);
  if (database.kind === "off") return { kind: "off" };
  if (database.kind === "invalid") return { kind: "not-checked", because: "invalid" };
  const { name, key } = database;
  const ask = { http, key, timeoutMs: request.requestTimeoutMs, signal, heads: new Map() };

  if (database.url !== null) {
    const answer = await askTreeHead(ask, database.url);
    if (answer.kind === "verified") return { kind: "works", via: database.url };
    if (answer.kind === "no-credentials") return { kind: "not-checked", because: "private-proxy" };
    const trouble = troubleOf(database.url, answer);
    // Somebody chose that address, so look-ups meant for it go nowhere else. The alias of the public database is no choice.
    return request.gosumdb.trim() === CHINA_ALIAS
      ? reroute(ask, name, request, trouble)
      : { kind: "unreachable", because: trouble };
  }
  const entries = parseGoProxy(request.goproxy);
  const asking: (Promise<Answer> | null)[] = [];
  const answerOf = (i: number): Promise<Answer> | null => {
    const { url = "" } = entries[i] ?? {};
    asking[i] ??= isServer(url) ? askProxy(ask, url, name) : null;
    return asking[i];
  };
  if (!request.oneAtATime) entries.forEach((_, i) => void answerOf(i));
  let trouble: SumdbTrouble | null = null;
  let endsInDirect = false;
  for (const [i, entry] of entries.entries()) {
    const answer = await answerOf(i);
    if (!answer) {
      // A word ends the list; a file: tree has no database and is passed over.
      endsInDirect = entry.url === "direct";
      continue;
    }
    if (answer.kind === "verified") return { kind: "works", via: sumdbUrl(entry.url, name) };
    if (answer.kind === "no-credentials") return { kind: "not-checked", because: "private-proxy" };
    // What may have to be asked next is on its way while the rest of the list is waited for.
    if (!request.oneAtATime)
      for (const url of databaseUrls(name, request.mirrors)) void askTreeHead(ask, url);
    if (answer.kind === "bad")
      return reroute(ask, name, request, troubleOf(sumdbUrl(entry.url, name), answer));
    if (answer.kind === "failed") {
      trouble = troubleOf(sumdbUrl(entry.url, name), answer);
      if (entry.separator !== "|") return reroute(ask, name, request, trouble);
    }
  }
  // Behind `|` an error is forgotten only when the list gets to `direct` (modfetch/proxy.go, TryProxies).
  if (trouble && !endsInDirect) return reroute(ask, name, request, trouble);
  const direct = `https://${name}`;
  const answer = await askTreeHead(ask, direct);
  return answer.kind === "verified"
    ? { kind: "works", via: direct }
    : reroute(ask, name, request, troubleOf(direct, answer));
}

/**
 * The GOSUMDB value for the same database with the same key, reached at `via` past every mirror.
 * @param gosumdb the value so far, "" for cmd/go's default
 */
export function goSumDbVia(gosumdb: string, via: string): string {
  const key = gosumdb.trim().split(/\s+/)[0] || GO_DEFAULT_GOSUMDB;
  // The alias stands for the built-in key, and cmd/go knows it only alone (modfetch/sumdb.go, dbDial).
  if (key.includes("+")) return `${key} ${via}`;
  return via === CHINA_DATABASE_URL ? CHINA_ALIAS : `${GO_DEFAULT_GOSUMDB} ${via}`;
}

/** Where the database of that name may be reached: at its own hosts, and through these mirrors. */
function databaseUrls(name: string, mirrors: readonly Mirror[]): readonly string[] {
  const hosts = name === GO_DEFAULT_GOSUMDB ? [`https://${name}`, CHINA_DATABASE_URL] : [`https://${name}`];
  // A mirror with credentials in its URL would put them into a second variable.
  const open = mirrors.filter((m) => !m.url.includes("@"));
  return [...hosts, ...open.map((m) => sumdbUrl(m.url, name))];
}

/**
 * The database that vouches for toolchains: the one that `gosumdb` names. Where that is "", off or no value, cmd/go's
 * default, since there is no toolchain without a proof.
 */
export function toolchainDatabase(gosumdb: string): GoDatabase {
  const given = parseGoSumDb(gosumdb || GO_DEFAULT_GOSUMDB);
  const database = given.kind === "database" ? given : parseGoSumDb(GO_DEFAULT_GOSUMDB);
  if (database.kind !== "database") throw new Error("unreachable: the default is a database");
  return database;
}

/**
 * Where a proof may be asked for, in that order. A URL of the user's own choice is the only way; the public database's
 * alias is none.
 * @param url as GOSUMDB names one, or null
 * @param serverUrls base URLs of proxies that may carry the database
 */
export function proofRoutes(
  name: string,
  url: string | null,
  serverUrls: readonly string[],
): readonly string[] {
  if (url !== null && url !== CHINA_DATABASE_URL) return [url];
  const direct = url === null ? databaseUrls(name, []) : [...databaseUrls(name, [])].reverse();
  const through = serverUrls.filter(isServer).map((server) => sumdbUrl(server, name));
  return url === null ? [...through, ...direct] : [...direct, ...through];
}

/** Whether an earlier answer can still be meant: the way that was found is one that could be found now. */
export function isPossibleVia(gosumdb: string, via: string, mirrors: readonly Mirror[]): boolean {
  const database = parseGoSumDb(gosumdb || GO_DEFAULT_GOSUMDB);
  return database.kind === "database" && databaseUrls(database.name, mirrors).includes(via);
}

interface Ask {
  readonly http: Http;
  readonly key: VerifierKey;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Tree heads that were asked for, by base URL: each is asked for once. */
  readonly heads: Map<string, Promise<Answer>>;
}

async function reroute(
  ask: Ask,
  name: string,
  request: SumdbRequest,
  because: SumdbTrouble,
): Promise<SumdbPath> {
  const urls = databaseUrls(name, request.mirrors).filter((url) => url !== because.url);
  try {
    const via = await Promise.any(
      urls.map(async (url) => {
        if ((await askTreeHead(ask, url)).kind !== "verified") throw new Error(url);
        return url;
      }),
    );
    return { kind: "rerouted", gosumdb: goSumDbVia(request.gosumdb, via), via, because };
  } catch {
    return { kind: "unreachable", because };
  }
}

/** Both requests that cmd/go would make of a proxy, at once; the second counts only after a 200. */
async function askProxy(ask: Ask, proxyUrl: string, name: string): Promise<Answer> {
  const head = askTreeHead(ask, sumdbUrl(proxyUrl, name));
  try {
    const supported = await get(ask, `${sumdbUrl(proxyUrl, name)}/supported`);
    await supported.discard();
    if (supported.status === 404 || supported.status === 410) return { kind: "not-proxied" };
    if (supported.status === 401) return { kind: "no-credentials" };
    if (supported.status !== 200) return failedWith(supported.status);
  } catch (error) {
    return failed(error);
  }
  const answer = await head;
  return answer.kind === "failed" ? { kind: "bad", detail: answer.detail } : answer;
}

function askTreeHead(ask: Ask, base: string): Promise<Answer> {
  const url = `${base.replace(/\/+$/, "")}/latest`;
  const answer = ask.heads.get(url) ?? readTreeHead(ask, url);
  // Whoever needs it waits for it; nobody may need it any more.
  answer.catch(() => {});
  ask.heads.set(url, answer);
  return answer;
}

async function readTreeHead(ask: Ask, url: string): Promise<Answer> {
  try {
    const response = await get(ask, url);
    if (response.status !== 200) {
      await response.discard();
      if (response.status === 401) return { kind: "no-credentials" };
      return failedWith(response.status);
    }
    const note = openNote(await text(response), ask.key);
    if (!note.ok) return { kind: "bad", detail: { code: note.problem } };
    return parseTreeHead(note.text)
      ? { kind: "verified" }
      : { kind: "bad", detail: { code: "no-tree-head" } };
  } catch (error) {
    return failed(error);
  }
}

function get(ask: Ask, url: string): Promise<HttpResponse> {
  return ask.http.request({
    url,
    headersTimeoutMs: ask.timeoutMs,
    idleTimeoutMs: ask.timeoutMs,
    signal: AbortSignal.any([ask.signal, AbortSignal.timeout(ask.timeoutMs)]),
  });
}

async function text(response: HttpResponse): Promise<string> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of response.body) {
    bytes += piece.length;
    if (bytes > MAX_ANSWER_BYTES) break;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString("utf8");
}

function failed(error: unknown): Answer {
  if (!(error instanceof TransportError)) throw error;
  return { kind: "failed", detail: error.detail };
}

function failedWith(status: number): Answer {
  return { kind: "failed", detail: { code: "status", status } };
}

function troubleOf(url: string, answer: Answer): SumdbTrouble {
  const detail = "detail" in answer ? answer.detail : null;
  const code = answer.kind === "bad" ? "bad-answer" : detail?.code === "status" ? "error" : "unreachable";
  return { url, code, detail };
}

function sumdbUrl(base: string, name: string): string {
  return `${base.replace(/\/+$/, "")}/sumdb/${name}`;
}

function isServer(url: string): boolean {
  return /^https?:/i.test(url);
}
