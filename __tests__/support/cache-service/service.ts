import { createHmac, randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { fileAnswer, type HttpAnswer, loginPage, textAnswer } from "../../../src/sandbox/http-answer.ts";
import { ShapedLink } from "../../../src/sandbox/shaped-link.ts";
import { TokenBucket } from "../../../src/sandbox/token-bucket.ts";

/** How a cache service is started. Absent: no limit, no delay. */
export interface CacheServiceOptions {
  /** For archives, in each direction, all connections together. */
  readonly bytesPerSecond?: number;
  /**
   * Every answer comes one of these later, and the first one on a connection two more: the real service
   * speaks TLS 1.3 over TCP, which this one does not.
   */
  readonly roundTripMs?: number;
}

/** What the service does wrong. "API calls" are all requests but those for archives at signed URLs. */
export type CacheServiceFault =
  /** Every API call is answered with that, and an error in JSON. */
  | { readonly kind: "status"; readonly status: number }
  /** Every API call is answered with 200 and a page of HTML. */
  | { readonly kind: "garbage" }
  /** API calls are never answered. */
  | { readonly kind: "silent" }
  /** The connection ends after so many bytes of an archive. */
  | { readonly kind: "dies-in-download"; readonly afterBytes: number }
  | { readonly kind: "stalls-in-download"; readonly afterBytes: number }
  /**
   * So many bytes of an archive are read (up to the end of a piece of at most 64 KiB), and then no more. The
   * kernel's buffers take a few MiB beyond that from the client.
   */
  | { readonly kind: "stalls-in-upload"; readonly afterBytes: number }
  /** Nothing can be reserved, as with a job's token that may only read. */
  | { readonly kind: "read-only" }
  /** Archives come without their last third, with the Content-Length of what comes. */
  | { readonly kind: "truncated" };

/** A complete entry. `createdMs` is when it was reserved, in ms since 1970. */
export interface StoredEntry {
  readonly key: string;
  readonly version: string;
  readonly bytes: number;
  readonly createdMs: number;
}

export interface LoopbackCacheService {
  /** The base URL, with a slash at its end as ACTIONS_RESULTS_URL and ACTIONS_CACHE_URL have it. */
  readonly url: string;
  /** What a job's environment needs for the service to be used as that version, the token included. */
  environment(version: "v1" | "v2"): Readonly<Record<string, string>>;
  /** Changes the fault for the requests that come from now on; null: none. Those under way keep theirs. */
  set(fault: CacheServiceFault | null): void;
  /** Complete entries, oldest first. */
  entries(): readonly StoredEntry[];
  /** The archive of the newest complete entry with that key, whatever its version; null: there is none. */
  archive(key: string): Buffer | null;
  /** Replaces that archive, as a hostile writer of the cache does. @throws when there is none */
  replaceArchive(key: string, archive: Uint8Array): void;
  /** Puts an entry there as if a job had saved it. @throws when key and version are taken */
  put(key: string, version: string, archive: Uint8Array): void;
  /** Takes away what has that key, in every version, reservations too. */
  remove(key: string): void;
  /** How many requests came, those for archives included. */
  requestCount(): number;
  /** Bytes of archives that were sent so far. */
  sentBytes(): number;
  /** Bytes of archives that were read so far. */
  receivedBytes(): number;
  /** Ends every connection. */
  close(): Promise<void>;
}

/** An entry from its reservation on; nobody finds it before it is complete. */
interface Entry {
  readonly id: number;
  readonly key: string;
  readonly version: string;
  readonly createdMs: number;
  /** Pieces of the archive: v1 names them by their offset, v2 by the client's block id. */
  readonly parts: Map<string, Buffer>;
  /** null until it is put together. */
  archive: Buffer | null;
  receivedBytes: number;
  complete: boolean;
}

/** The bodies of the API's requests, of both versions: every field may be missing in what a client sends. */
interface ApiBody {
  readonly key?: string;
  readonly version?: string;
  readonly restore_keys?: readonly string[];
  /** int64 is a string in protobuf's JSON. */
  readonly size_bytes?: string;
  readonly size?: number;
}

type Permission = "r" | "w";

const V1 = "/_apis/artifactcache/";
const V2 = "/twirp/github.actions.results.api.v1.CacheService/";
/** Azure's client wants account and container in front of a blob's name, where the host is an IP address. */
const BLOBS = "/storage/archives/";
const CONNECT_ROUND_TRIPS = 2;
/** A timer that is late by so much costs no throughput; an idle link saves no more for later. */
const LATE_MS = 20;
/** `@actions/cache` knows a token that may only read by the beginning of this text. */
const WRITE_DENIED = "cache write denied: token has no writable scopes";
const ALREADY_EXISTS = "cache entry with the same key, version, and scope already exists";

/** A request with what its answer depends on. */
interface Call {
  readonly request: IncomingMessage;
  readonly path: string;
  readonly query: URLSearchParams;
  /** The fault at its arrival. */
  readonly fault: CacheServiceFault | null;
}

/** What the answers of one service are made of. */
interface Service {
  readonly token: string;
  readonly store: Store;
  /** The URL at which an entry's archive is written or read, for whoever holds the URL. */
  signedUrl(call: Call, entry: Entry, permission: Permission): string;
  /** Whether a URL's query is that of `signedUrl`. */
  isSigned(query: URLSearchParams, id: number, permission: Permission): boolean;
  /** Reads the body as a piece of an entry's archive; null: the client left before its end. */
  receive(call: Call, entry: Entry): Promise<Buffer | null>;
}

/**
 * Starts a double of the GitHub Actions cache service on a free port of 127.0.0.1, which speaks both versions
 * of the protocol as `@actions/cache` 6.3.0 does. All jobs share one scope, whatever their branch, and both
 * versions the same entries, which are kept in memory.
 */
export async function startCacheService(options: CacheServiceOptions = {}): Promise<LoopbackCacheService> {
  const { bytesPerSecond, roundTripMs = 0 } = options;
  const token = randomBytes(16).toString("hex");
  const store = makeStore();
  const link = new ShapedLink(() => ({ bytesPerSecond }));
  const carried = meter(bytesPerSecond);
  const sockets = new Set<Socket>();
  const greeted = new WeakSet<Socket>();
  let fault: CacheServiceFault | null = null;
  let requests = 0;
  let receivedBytes = 0;

  const signature = (id: number, permission: Permission): string =>
    createHmac("sha256", token).update(`${permission}${id}`).digest("base64url");
  const service: Service = {
    token,
    store,
    // By the name that the client knows: it may have come through something in between.
    signedUrl: ({ request }, { id }, permission) =>
      `http://${request.headers.host}${BLOBS}${id}?sp=${permission}&sig=${signature(id, permission)}`,
    isSigned: (query, id, permission) =>
      query.get("sp") === permission && query.get("sig") === signature(id, permission),
    async receive({ request, fault: now }, entry) {
      const limit = now?.kind === "stalls-in-upload" ? now.afterBytes : Number.POSITIVE_INFINITY;
      const pieces: Buffer[] = [];
      try {
        for await (const piece of request as AsyncIterable<Buffer>) {
          pieces.push(piece);
          entry.receivedBytes += piece.length;
          receivedBytes += piece.length;
          if (entry.receivedBytes >= limit) {
            await once(request.socket, "close");
            return null;
          }
          await carried(piece.length);
        }
      } catch {
        return null;
      }
      return Buffer.concat(pieces);
    },
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    requests += 1;
    const { socket, method } = request;
    const { pathname: path, searchParams: query } = new URL(request.url ?? "/", url);
    const call: Call = { request, path, query, fault };
    const roundTrips = greeted.has(socket) ? 1 : 1 + CONNECT_ROUND_TRIPS;
    greeted.add(socket);
    const isBlob = path.startsWith(BLOBS);
    if (!isBlob && call.fault?.kind === "silent") return;
    const answer = await (isBlob ? blobAnswer(service, call) : apiAnswer(service, call));
    if (roundTripMs > 0) await wait(roundTrips * roundTripMs, undefined, { ref: false });
    if (answer === null || socket.destroyed) return;
    response.writeHead(answer.status, answer.headers);
    if (isBlob && method === "GET" && answer.status < 300) {
      await sendArchive(response, answer.body, call.fault, link);
    } else {
      response.end(method === "HEAD" ? undefined : answer.body);
    }
  };

  const listener: RequestListener = (request, response) => {
    serve(request, response).catch((error: unknown) => {
      // A client that leaves is expected here; a mistake in this file must be seen.
      if (request.socket.destroyed) return;
      if (!response.headersSent) response.writeHead(500);
      response.end(String(error));
    });
  };
  const server = createServer(listener);
  // Only close() ends a connection, however long a test lets it stall.
  server.keepAliveTimeout = 0;
  server.requestTimeout = 0;
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  return {
    url,
    environment(version) {
      const common = { ACTIONS_RUNTIME_TOKEN: token };
      if (version === "v2") {
        return { ...common, ACTIONS_CACHE_SERVICE_V2: "true", ACTIONS_RESULTS_URL: url };
      }
      // Empty counts as absent, and undoes what the environment around may say.
      return { ...common, ACTIONS_CACHE_SERVICE_V2: "", ACTIONS_CACHE_URL: url };
    },
    set(change) {
      fault = change;
    },
    entries: () =>
      store.complete().map(({ key, version, archive, createdMs }) => {
        return { key, version, bytes: archive?.length ?? 0, createdMs };
      }),
    archive: (key) => store.newest(key)?.archive ?? null,
    replaceArchive(key, archive) {
      const entry = store.newest(key);
      if (entry === undefined) throw new Error(`no entry has the key ${key}`);
      entry.archive = Buffer.from(archive);
    },
    put(key, version, archive) {
      const entry = store.reserve(key, version);
      if (entry === null) throw new Error(`${key} is taken in version ${version}`);
      entry.archive = Buffer.from(archive);
      entry.complete = true;
    },
    remove: store.remove,
    requestCount: () => requests,
    sentBytes: () => link.sentBytes,
    receivedBytes: () => receivedBytes,
    close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      return closed;
    },
  };
}

/** null: the client left, or shall wait for ever. */
async function apiAnswer(service: Service, call: Call): Promise<HttpAnswer | null> {
  const { request, path, fault } = call;
  if (fault?.kind === "status") return errorAnswer(fault.status, "fault", "the service has a bad day");
  if (fault?.kind === "garbage") return loginPage();
  if (request.headers.authorization !== `Bearer ${service.token}`) {
    return errorAnswer(401, "unauthenticated", "the token is missing or wrong");
  }
  if (path.startsWith(V1)) return v1Answer(service, call, path.slice(V1.length));
  if (path.startsWith(V2)) return v2Answer(service, call, path.slice(V2.length));
  return errorAnswer(404, "bad_route", "no such path");
}

async function v1Answer(service: Service, call: Call, resource: string): Promise<HttpAnswer | null> {
  const { method } = call.request;
  if (method === "GET" && resource === "cache") return v1LookUp(service, call);
  if (method === "GET" && resource === "caches") return v1List(service, call.query);
  if (method === "POST" && resource === "caches") return v1Reserve(service, call);
  const [, id] = /^caches\/(\d+)$/.exec(resource) ?? [];
  if (id === undefined) return errorAnswer(404, "bad_route", "no such resource");
  const entry = service.store.reserved(Number(id));
  if (entry === undefined) return errorAnswer(404, "not_found", "nothing is reserved");
  return method === "PATCH" ? v1Upload(service, call, entry) : v1Commit(call, entry);
}

function v1LookUp({ store, signedUrl }: Service, call: Call): HttpAnswer {
  const { query } = call;
  const keys = (query.get("keys") ?? "").split(",").filter((key) => key !== "");
  const entry = store.lookUp(keys, query.get("version") ?? "");
  if (entry === undefined) return noContent;
  return jsonAnswer(200, { ...v1Description(entry), archiveLocation: signedUrl(call, entry, "r") });
}

/** The client asks for it after a miss, when its debug messages are on. */
function v1List({ store }: Service, query: URLSearchParams): HttpAnswer {
  const prefix = query.get("key") ?? "";
  const found = store.complete().filter((entry) => entry.key.startsWith(prefix));
  return jsonAnswer(200, { totalCount: found.length, artifactCaches: found.map(v1Description) });
}

async function v1Reserve({ store }: Service, { request, fault }: Call): Promise<HttpAnswer> {
  const { key, version } = await jsonBody(request);
  if (!key || !version) return errorAnswer(400, "invalid_argument", "key and version are required");
  if (fault?.kind === "read-only") return errorAnswer(403, "permission_denied", WRITE_DENIED);
  const entry = store.reserve(key, version);
  if (entry !== null) return jsonAnswer(201, { cacheId: entry.id });
  return errorAnswer(409, "already_exists", `Cache already exists. Key: ${key}, Version: ${version}`);
}

/** Chunks come in any order, several at once. */
async function v1Upload({ receive }: Service, call: Call, entry: Entry): Promise<HttpAnswer | null> {
  const contentRange = call.request.headers["content-range"] ?? "";
  const [, first, last] = /^bytes (\d+)-(\d+)\//.exec(contentRange) ?? [];
  const part = await receive(call, entry);
  if (part === null) return null;
  if (first === undefined || part.length !== Number(last) - Number(first) + 1) {
    return errorAnswer(400, "invalid_argument", "Content-Range does not fit the body");
  }
  entry.parts.set(first, part);
  return noContent;
}

async function v1Commit({ request }: Call, entry: Entry): Promise<HttpAnswer> {
  entry.archive = joined(entry.parts, (await jsonBody(request)).size);
  if (entry.archive === null) return errorAnswer(400, "invalid_argument", "the upload has another size");
  entry.complete = true;
  return noContent;
}

async function v2Answer({ store, signedUrl }: Service, call: Call, method: string): Promise<HttpAnswer> {
  const body = await jsonBody(call.request);
  const { key, version, restore_keys: restoreKeys = [], size_bytes: size } = body;
  if (!key || !version) return errorAnswer(400, "invalid_argument", "key and version are required");
  switch (method) {
    case "CreateCacheEntry": {
      const denied = call.fault?.kind === "read-only";
      const entry = denied ? null : store.reserve(key, version);
      const message = denied ? WRITE_DENIED : ALREADY_EXISTS;
      if (entry === null) return jsonAnswer(200, { ok: false, signed_upload_url: "", message });
      return jsonAnswer(200, { ok: true, signed_upload_url: signedUrl(call, entry, "w"), message: "" });
    }
    case "FinalizeCacheEntryUpload": {
      const entry = store.find(key, version);
      if (entry === undefined || entry.complete) return errorAnswer(404, "not_found", "nothing is reserved");
      entry.complete = entry.archive?.length === Number(size);
      if (entry.complete) return jsonAnswer(200, { ok: true, entry_id: String(entry.id), message: "" });
      return jsonAnswer(200, { ok: false, entry_id: "0", message: "the upload has another size" });
    }
    case "GetCacheEntryDownloadURL": {
      const entry = store.lookUp([key, ...restoreKeys], version);
      if (!entry) return jsonAnswer(200, { ok: false, signed_download_url: "", matched_key: "" });
      const found = { signed_download_url: signedUrl(call, entry, "r"), matched_key: entry.key };
      return jsonAnswer(200, { ok: true, ...found });
    }
    default:
      return errorAnswer(404, "bad_route", "no such method");
  }
}

/** Azure's blob storage, as far as a signed URL opens it. null: the client left, or shall wait for ever. */
async function blobAnswer(service: Service, call: Call): Promise<HttpAnswer | null> {
  const id = Number(call.path.slice(BLOBS.length));
  const permission = call.request.method === "PUT" ? "w" : "r";
  if (!service.isSigned(call.query, id, permission)) return blobError(403, "AuthenticationFailed");
  if (permission === "w") {
    const entry = service.store.reserved(id);
    return entry ? blobUpload(service, call, entry) : blobError(404, "BlobNotFound");
  }
  const archive = service.store.archiveOf(id);
  return archive ? blobContent(call, archive) : blobError(404, "BlobNotFound");
}

function blobContent({ request, fault }: Call, archive: Buffer): HttpAnswer {
  const bytes = fault?.kind === "truncated" ? archive.subarray(0, (archive.length * 2) / 3) : archive;
  // Azure's client asks with a header of its own.
  const range = (request.headers["x-ms-range"] as string | undefined) ?? request.headers.range;
  const conditions = { range, ifRange: undefined };
  const answer = fileAnswer(bytes, "application/octet-stream", conditions, { ranges: true, etags: true });
  return { ...answer, headers: { ...answer.headers, "x-ms-blob-type": "BlockBlob" } };
}

/** Put Blob, Put Block and Put Block List of learn.microsoft.com/rest/api/storageservices. */
async function blobUpload({ receive }: Service, call: Call, entry: Entry): Promise<HttpAnswer | null> {
  const { request, query } = call;
  if (query.get("comp") === "blocklist") {
    const list = await text(request);
    const blocks = [...list.matchAll(/<Latest>([^<]+)</g)].map(([, id = ""]) => entry.parts.get(id));
    if (!blocks.every((block) => block !== undefined)) return blobError(400, "InvalidBlockList");
    entry.archive = Buffer.concat(blocks);
    return created;
  }
  const block = query.get("comp") === "block" ? query.get("blockid") : null;
  if (block === null && request.headers["x-ms-blob-type"] !== "BlockBlob") {
    return blobError(400, "InvalidHeaderValue");
  }
  const part = await receive(call, entry);
  if (part === null) return null;
  if (block === null) entry.archive = part;
  else entry.parts.set(block, part);
  return created;
}

/**
 * Meters what is received.
 *
 * @returns waits until the link has carried so many more bytes
 */
function meter(bytesPerSecond: number | undefined): (bytes: number) => Promise<void> {
  const bucket = new TokenBucket();
  return async (bytes) => {
    if (bytesPerSecond === undefined) return;
    bucket.available(performance.now(), bytesPerSecond);
    bucket.limit((bytesPerSecond * LATE_MS) / 1000);
    bucket.take(bytes);
    for (;;) {
      const free = bucket.available(performance.now(), bytesPerSecond);
      if (free >= 0) return;
      await wait((-free * 1000) / bytesPerSecond, undefined, { ref: false });
    }
  };
}

type Store = ReturnType<typeof makeStore>;

/** The entries, in the order of their reservation, and the rules by which the service finds them. */
function makeStore() {
  let lastId = 0;
  let entries: Entry[] = [];
  const find = (key: string, version: string): Entry | undefined =>
    entries.find((entry) => entry.key === key && entry.version === version);
  return {
    find,
    /** A new entry, or null where key and version are taken, be it by an unfinished one. */
    reserve(key: string, version: string): Entry | null {
      if (find(key, version) !== undefined) return null;
      lastId += 1;
      const start = { archive: null, parts: new Map<string, Buffer>(), receivedBytes: 0, complete: false };
      const entry: Entry = { id: lastId, key, version, createdMs: Date.now(), ...start };
      entries.push(entry);
      return entry;
    },
    reserved: (id: number): Entry | undefined => entries.find((entry) => entry.id === id && !entry.complete),
    archiveOf: (id: number): Buffer | null =>
      entries.find((entry) => entry.id === id && entry.complete)?.archive ?? null,
    complete: (): readonly Entry[] => entries.filter((entry) => entry.complete),
    newest: (key: string): Entry | undefined =>
      entries.findLast((entry) => entry.complete && entry.key === key),
    remove(key: string): void {
      entries = entries.filter((entry) => entry.key !== key);
    },
    /**
     * First the primary key, `keys[0]`, exactly; then each of the keys, the primary one too, as a prefix, where
     * the newest entry wins (docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching).
     */
    lookUp(keys: readonly string[], version: string): Entry | undefined {
      const candidates = entries.filter((entry) => entry.complete && entry.version === version);
      const exact = candidates.find((entry) => entry.key === keys[0]);
      if (exact !== undefined) return exact;
      for (const key of keys) {
        const newest = candidates.findLast((entry) => entry.key.startsWith(key));
        if (newest !== undefined) return newest;
      }
      return undefined;
    },
  };
}

/** Sends an archive at the pace of the link, with what the fault does to it on its way. */
async function sendArchive(
  response: ServerResponse,
  archive: Uint8Array,
  fault: CacheServiceFault | null,
  link: ShapedLink,
): Promise<void> {
  const { socket } = response.req;
  const breaks = fault?.kind === "dies-in-download" || fault?.kind === "stalls-in-download";
  const part = archive.subarray(0, breaks ? fault.afterBytes : undefined);
  response.flushHeaders();
  if (!(await link.send(socket, part, (piece) => response.write(piece)))) return;
  if (part.length === archive.length) response.end();
  else if (fault?.kind === "dies-in-download") socket.end();
}

function v1Description(entry: Entry) {
  const { key, version, createdMs } = entry;
  const creationTime = new Date(createdMs).toISOString();
  return { cacheKey: key, cacheVersion: version, scope: "refs/heads/main", creationTime };
}

/** The archive that v1's parts make, or null where they leave a gap or don't make `size` bytes. */
function joined(parts: ReadonlyMap<string, Buffer>, size: number | undefined): Buffer | null {
  const ordered = [...parts].sort(([one], [other]) => Number(one) - Number(other));
  let end = 0;
  for (const [offset, part] of ordered) {
    if (Number(offset) !== end) return null;
    end += part.length;
  }
  return end === size ? Buffer.concat(ordered.map(([, part]) => part)) : null;
}

/** What was posted; without any field where it is no JSON object. */
async function jsonBody(request: IncomingMessage): Promise<ApiBody> {
  const json = await text(request);
  try {
    return Object(JSON.parse(json));
  } catch {
    return {};
  }
}

const noContent: HttpAnswer = { status: 204, headers: {}, body: new Uint8Array() };
const created = textAnswer(201, "");

function jsonAnswer(status: number, value: object): HttpAnswer {
  return textAnswer(status, JSON.stringify(value), { "Content-Type": "application/json" });
}

/** An error as both versions' clients understand it: v2 reads `code` and `msg`, v1 `message`. */
function errorAnswer(status: number, code: string, message: string): HttpAnswer {
  return jsonAnswer(status, { code, msg: message, message });
}

function blobError(status: number, code: string): HttpAnswer {
  const error = `<Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  const xml = `<?xml version="1.0" encoding="utf-8"?>${error}`;
  return textAnswer(status, xml, { "Content-Type": "application/xml", "x-ms-error-code": code });
}
