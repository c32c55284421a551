import { createHmac, randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { type HttpAnswer, loginPage } from "../../../src/sandbox/http-answer.ts";
import { ShapedLink } from "../../../src/sandbox/shaped-link.ts";
import { errorAnswer } from "./answers.ts";
import { BLOBS, blobAnswer } from "./blobs.ts";
import type { CacheServiceFault, Call, Permission, Service } from "./call.ts";
import { openIntake } from "./intake.ts";
import { makeStore, type Store, type StoredEntry } from "./store.ts";
import { v1Answer } from "./v1.ts";
import { v2Answer } from "./v2.ts";

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

const V1 = "/_apis/artifactcache/";
const V2 = "/twirp/github.actions.results.api.v1.CacheService/";
const CONNECT_ROUND_TRIPS = 2;

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
  const { receive, receivedBytes } = openIntake(bytesPerSecond);
  const service: Service = { token, store, receive, ...signing(token) };
  const roundTrips = countRoundTrips();
  let fault: CacheServiceFault | null = null;
  let requests = 0;
  let reads = 0;
  const { url, close } = await listen(async (request, response) => {
    requests += 1;
    const { socket } = request;
    const { pathname: path, searchParams: query } = new URL(request.url ?? "/", "http://localhost");
    const call: Call = { request, path, query, fault, readsBefore: reads };
    if (isRead(call)) reads += 1;
    const delayMs = roundTrips(socket) * roundTripMs;
    const answer = await answerTo(service, call);
    if (delayMs > 0) await wait(delayMs, undefined, { ref: false });
    if (answer !== null && !socket.destroyed) await send(response, answer, call, link);
  });
  return {
    url,
    environment: (version) => environment(url, token, version),
    set(change) {
      fault = change;
      reads = 0;
    },
    ...contents(store),
    requestCount: () => requests,
    sentBytes: () => link.sentBytes,
    receivedBytes,
    close,
  };
}

/** Serves HTTP on a free port, and ends no connection before `close`, however long a test lets it stall. */
async function listen(
  serve: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<Pick<LoopbackCacheService, "url" | "close">> {
  const sockets = new Set<Socket>();
  const listener: RequestListener = (request, response) => {
    serve(request, response).catch((error: unknown) => {
      // A client that leaves is expected here; a mistake in these files must be seen.
      if (request.socket.destroyed) return;
      if (!response.headersSent) response.writeHead(500);
      response.end(String(error));
    });
  };
  const server = createServer(listener);
  server.keepAliveTimeout = 0;
  server.requestTimeout = 0;
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      return closed;
    },
  };
}

/** Signs URLs of archives, by the host's name that the client knows: it may have come through something in between. */
function signing(token: string): Pick<Service, "signedUrl" | "isSigned"> {
  const signature = (id: number, permission: Permission): string =>
    createHmac("sha256", token).update(`${permission}${id}`).digest("base64url");
  return {
    signedUrl: ({ request }, { id }, permission) =>
      `http://${request.headers.host}${BLOBS}${id}?sp=${permission}&sig=${signature(id, permission)}`,
    isSigned: (query, id, permission) =>
      query.get("sp") === permission && query.get("sig") === signature(id, permission),
  };
}

/** How many round trips the next answer on a connection takes. */
function countRoundTrips(): (socket: Socket) => number {
  const greeted = new WeakSet<Socket>();
  return (socket) => {
    const trips = greeted.has(socket) ? 1 : 1 + CONNECT_ROUND_TRIPS;
    greeted.add(socket);
    return trips;
  };
}

function environment(url: string, token: string, version: "v1" | "v2"): Readonly<Record<string, string>> {
  const common = { ACTIONS_RUNTIME_TOKEN: token };
  if (version === "v2") {
    return { ...common, ACTIONS_CACHE_SERVICE_V2: "true", ACTIONS_RESULTS_URL: url };
  }
  // Empty counts as absent, and undoes what the environment around may say.
  return { ...common, ACTIONS_CACHE_SERVICE_V2: "", ACTIONS_CACHE_URL: url };
}

/** What a test sees and changes of what the service holds. */
function contents(
  store: Store,
): Pick<LoopbackCacheService, "entries" | "archive" | "replaceArchive" | "put" | "remove"> {
  return {
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
  };
}

/** null: the client left, or shall wait for ever. */
async function answerTo(service: Service, call: Call): Promise<HttpAnswer | null> {
  if (call.path.startsWith(BLOBS)) return blobAnswer(service, call);
  return call.fault?.kind === "silent" ? null : apiAnswer(service, call);
}

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

async function send(
  response: ServerResponse,
  answer: HttpAnswer,
  call: Call,
  link: ShapedLink,
): Promise<void> {
  response.writeHead(answer.status, answer.headers);
  if (isRead(call) && answer.status < 300) await sendArchive(response, answer, call, link);
  else response.end(call.request.method === "HEAD" ? undefined : answer.body);
}

/** Sends an archive at the pace of the link, with what the fault does to it on its way. */
async function sendArchive(
  response: ServerResponse,
  { body, headers }: HttpAnswer,
  { fault, readsBefore }: Call,
  link: ShapedLink,
): Promise<void> {
  const { socket } = response.req;
  const dies = fault?.kind === "dies-in-download" && !(fault.once && readsBefore > 0);
  const breaks = dies || fault?.kind === "stalls-in-download";
  const [, from = 0] = /^bytes (\d+)-/.exec(headers["Content-Range"] ?? "") ?? [];
  const part = body.subarray(0, breaks ? Math.max(0, fault.afterBytes - Number(from)) : undefined);
  response.flushHeaders();
  if (!(await link.send(socket, part, (piece) => response.write(piece)))) return;
  if (part.length === body.length) response.end();
  else if (dies) socket.end();
}

/** Whether somebody asks for an archive. */
function isRead({ request, path }: Call): boolean {
  return path.startsWith(BLOBS) && request.method === "GET";
}
