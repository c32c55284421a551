import type { HttpAnswer } from "../../../src/sandbox/http-answer.ts";
import { errorAnswer, jsonAnswer, jsonBody, WRITE_DENIED } from "./answers.ts";
import type { Call, Service } from "./call.ts";

const ALREADY_EXISTS = "cache entry with the same key, version, and scope already exists";

/** The second version of the protocol. */
export async function v2Answer(
  { store, signedUrl }: Service,
  call: Call,
  method: string,
): Promise<HttpAnswer> {
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
