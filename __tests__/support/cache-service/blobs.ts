import { text } from "node:stream/consumers";
import { fileAnswer, type HttpAnswer, textAnswer } from "../../../src/sandbox/http-answer.ts";
import type { Call, Service } from "./call.ts";
import type { Entry } from "./store.ts";

/** Azure's client wants account and container in front of a blob's name, where the host is an IP address. */
export const BLOBS = "/storage/archives/";

const created = textAnswer(201, "");

/** Azure's blob storage, as far as a signed URL opens it. null: the client left, or shall wait for ever. */
export async function blobAnswer(service: Service, call: Call): Promise<HttpAnswer | null> {
  const id = Number(call.path.slice(BLOBS.length));
  const permission = call.request.method === "PUT" ? "w" : "r";
  const { fault, readsBefore } = call;
  const isExpired = fault?.kind === "expires" && permission === "r" && readsBefore >= fault.afterRequests;
  if (isExpired || !service.isSigned(call.query, id, permission))
    return blobError(403, "AuthenticationFailed");
  if (permission === "w") {
    const entry = service.store.reserved(id);
    return entry ? blobUpload(service, call, entry) : blobError(404, "BlobNotFound");
  }
  if (fault?.kind === "evicted") service.store.removeId(id);
  const archive = service.store.archiveOf(id);
  return archive ? blobContent(call, archive) : blobError(404, "BlobNotFound");
}

function blobContent({ request, fault }: Call, archive: Buffer): HttpAnswer {
  const bytes = fault?.kind === "truncated" ? archive.subarray(0, (archive.length * 2) / 3) : archive;
  // Azure's client asks with a header of its own.
  const range = (request.headers["x-ms-range"] as string | undefined) ?? request.headers.range;
  const conditions = { range, ifRange: undefined };
  const answer = fileAnswer(bytes, "application/octet-stream", conditions, {
    ranges: fault?.kind !== "no-ranges",
    etags: true,
  });
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

function blobError(status: number, code: string): HttpAnswer {
  const error = `<Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  const xml = `<?xml version="1.0" encoding="utf-8"?>${error}`;
  return textAnswer(status, xml, { "Content-Type": "application/xml", "x-ms-error-code": code });
}
