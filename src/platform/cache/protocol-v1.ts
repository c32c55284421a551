import { type Answer, type Asking, ask, brokenOff, send, statusProblem, textIn } from "./ask.ts";
import { CacheProblem } from "./limits.ts";
import { type CacheProtocol, isDenied, isTaken, type Upload } from "./protocol.ts";

const API = "_apis/artifactcache/";

/**
 * Version 1, as GitHub Enterprise Server, act, Gitea and Forgejo speak it.
 *
 * @param baseUrl ACTIONS_CACHE_URL
 * @param token ACTIONS_RUNTIME_TOKEN, sent to that host alone; "" where the service wants none
 */
export function protocolV1(asking: Asking, baseUrl: string, token: string): CacheProtocol {
  const urlOf = (resource: string) => `${baseUrl.replace(/\/?$/, "/")}${API}${resource}`;
  return {
    find: async (keys, version) => {
      const query = `cache?keys=${encodeURIComponent(keys.join(","))}&version=${version}`;
      const { status, json } = await ask(asking, { url: urlOf(query), token });
      if (isDenied(status, textIn(json, "message"))) return { kind: "denied" };
      if (status === 204 || status === 404) return { kind: "miss" };
      expectSuccess(status, json);
      const url = textIn(json, "archiveLocation");
      const key = textIn(json, "cacheKey");
      if (url === "" || key === "") throw new CacheProblem({ code: "not-understood", detail: "" });
      return { kind: "hit", key, url };
    },
    reserve: async (key, version) => {
      const { status, json, isRepeated } = await ask(asking, {
        url: urlOf("caches"),
        method: "POST",
        token,
        json: { key, version },
      });
      const id = json.cacheId;
      if (typeof id === "number") {
        return { kind: "reserved", upload: rangedUpload(asking, urlOf(`caches/${id}`), token) };
      }
      if (isDenied(status, textIn(json, "message"))) return { kind: "read-only" };
      if (isTaken(status, textIn(json, "message"))) {
        if (isRepeated) throw brokenOff();
        return { kind: "exists" };
      }
      expectSuccess(status, json);
      throw new CacheProblem({ code: "not-understood", detail: "" });
    },
  };
}

function rangedUpload(asking: Asking, url: string, token: string): Upload {
  return {
    put: ({ offset, bytes }) =>
      send(asking, {
        url,
        method: "PATCH",
        headers: {
          "content-type": "application/octet-stream",
          "content-range": `bytes ${offset}-${offset + bytes.length - 1}/*`,
          ...(token && { authorization: `Bearer ${token}` }),
        },
        body: bytes,
      }),
    finish: async (_pieces, totalBytes) => {
      const { status, json, isRepeated } = await ask(asking, {
        url,
        method: "POST",
        token,
        json: { size: totalBytes },
        withinMs: asking.limits.silenceMs,
      });
      if (isRepeated && status > 299) throw brokenOff();
      expectSuccess(status, json);
    },
  };
}

function expectSuccess(status: number, json: Answer["json"]): void {
  if (status < 200 || status > 299) throw statusProblem(status, textIn(json, "message"));
}
