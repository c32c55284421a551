import type { HttpAnswer } from "../../../src/sandbox/http-answer.ts";
import { errorAnswer, jsonAnswer, jsonBody, noContent, WRITE_DENIED } from "./answers.ts";
import type { Call, Service } from "./call.ts";
import type { Entry } from "./store.ts";

/** The first version of the protocol. null: the client left, or shall wait for ever. */
export async function v1Answer(service: Service, call: Call, resource: string): Promise<HttpAnswer | null> {
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
