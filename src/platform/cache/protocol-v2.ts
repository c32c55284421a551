import { type Answer, type Asking, ask, brokenOff, send, statusProblem, textIn } from "./ask.ts";
import { CacheProblem } from "./limits.ts";
import { type CacheProtocol, isDenied, isTaken, messageDetail, type Upload } from "./protocol.ts";

const SERVICE = "twirp/github.actions.results.api.v1.CacheService/";

/**
 * Version 2: three calls of a Twirp service (github.actions.results.api.v1.CacheService), and archives as block blobs
 * behind signed URLs (Azure Storage: Put Block, Put Block List).
 *
 * @param baseUrl ACTIONS_RESULTS_URL
 * @param token ACTIONS_RUNTIME_TOKEN, sent to that host alone
 */
export function protocolV2(asking: Asking, baseUrl: string, token: string): CacheProtocol {
  const call = (method: string, json: object, withinMs?: number) => {
    const url = new URL(`/${SERVICE}${method}`, baseUrl).href;
    return ask(asking, { url, method: "POST", token, json, ...(withinMs && { withinMs }) });
  };
  return {
    find: async ([key = "", ...restoreKeys], version) => {
      const { status, json } = await call("GetCacheEntryDownloadURL", {
        key,
        restore_keys: restoreKeys,
        version,
      });
      if (isDenied(status, messageIn(json))) return { kind: "denied" };
      if (status === 404) return { kind: "miss" };
      expectSuccess(status, json);
      const url = textIn(json, "signed_download_url", "signedDownloadUrl");
      const found = textIn(json, "matched_key", "matchedKey");
      return json.ok === true && url !== "" ? { kind: "hit", key: found || key, url } : { kind: "miss" };
    },
    reserve: async (key, version) => {
      const { status, json, isRepeated } = await call("CreateCacheEntry", { key, version });
      const url = textIn(json, "signed_upload_url", "signedUploadUrl");
      if (status === 200 && json.ok === true && url !== "") {
        const finalize = (bytes: number) => {
          const what = { key, version, size_bytes: String(bytes) };
          return call("FinalizeCacheEntryUpload", what, asking.limits.silenceMs);
        };
        return { kind: "reserved", upload: blockBlob(asking, url, finalize) };
      }
      if (isDenied(status, messageIn(json))) return { kind: "read-only" };
      if (isTaken(status, messageIn(json))) {
        // By ourselves, as like as not: the URL for it is lost.
        if (isRepeated) throw brokenOff();
        return { kind: "exists" };
      }
      expectSuccess(status, json);
      throw new CacheProblem({ code: "said", detail: messageDetail(messageIn(json)) });
    },
  };
}

function messageIn(json: Readonly<Record<string, unknown>>): string {
  return textIn(json, "message", "msg");
}

function expectSuccess(status: number, json: Readonly<Record<string, unknown>>): void {
  if (status !== 200) throw statusProblem(status, messageIn(json));
}

function blockBlob(asking: Asking, signedUrl: string, finalize: (bytes: number) => Promise<Answer>): Upload {
  const at = (parameters: string) => `${signedUrl}${signedUrl.includes("?") ? "&" : "?"}${parameters}`;
  return {
    put: ({ index, bytes }) => {
      const id = encodeURIComponent(blockId(index));
      return send(asking, { url: at(`comp=block&blockid=${id}`), method: "PUT", body: bytes });
    },
    finish: async (pieces, totalBytes) => {
      const ids = Array.from({ length: pieces }, (_, index) => `<Latest>${blockId(index)}</Latest>`);
      const list = `<?xml version="1.0" encoding="utf-8"?><BlockList>${ids.join("")}</BlockList>`;
      const headers = { "content-type": "application/xml" };
      await send(asking, { url: at("comp=blocklist"), method: "PUT", headers, body: Buffer.from(list) });
      const { status, json, isRepeated } = await finalize(totalBytes);
      if (isRepeated && (status !== 200 || json.ok !== true)) throw brokenOff();
      expectSuccess(status, json);
      if (json.ok !== true) throw new CacheProblem({ code: "said", detail: messageDetail(messageIn(json)) });
    },
  };
}

/** All ids of a blob have one length before they are encoded (Put Block). */
function blockId(index: number): string {
  return Buffer.from(String(index).padStart(6, "0")).toString("base64");
}
