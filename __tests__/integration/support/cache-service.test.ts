import { randomBytes } from "node:crypto";
import { afterEach, describe, expect, test } from "@jest/globals";
import {
  type CacheServiceOptions,
  type LoopbackCacheService,
  startCacheService,
} from "../../support/cache-service/service.ts";
import { rawRequest } from "../../support/raw-request.ts";

const VERSION = "0".repeat(64);
const ARCHIVE = randomBytes(150_000);

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => server.close()));
});

async function started(options: CacheServiceOptions = {}): Promise<LoopbackCacheService> {
  const service = await startCacheService(options);
  opened.push(service);
  return service;
}

/** The protocol's steps in one version, each as the client of that version makes it. */
interface Steps {
  /** Where to upload; `refused` is what the service says where it does not reserve. */
  reserve(key: string): Promise<{ readonly upload: string } | { readonly refused: string }>;
  upload(url: string, archive: Buffer): Promise<void>;
  /** Whether the entry is complete now. */
  finish(key: string, url: string, bytes: number): Promise<boolean>;
  /** null: a miss. */
  lookUp(keys: readonly string[]): Promise<{ readonly key: string; readonly download: string } | null>;
}

function steps(protocol: "v1" | "v2", { environment }: LoopbackCacheService): Steps {
  const { ACTIONS_CACHE_URL, ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN } = environment(protocol);
  const authorized = { Authorization: `Bearer ${ACTIONS_RUNTIME_TOKEN}` };
  if (protocol === "v1") {
    const api = `${ACTIONS_CACHE_URL}_apis/artifactcache/`;
    const post = (resource: string, body: object): Promise<Response> =>
      fetch(api + resource, { method: "POST", headers: authorized, body: JSON.stringify(body) });
    return {
      async reserve(key) {
        const answer = await post("caches", { key, version: VERSION, cacheSize: 1 });
        const { cacheId, message } = (await answer.json()) as { cacheId: number; message: string };
        if (answer.status !== 201) return { refused: `${answer.status} ${message}` };
        return { upload: `caches/${cacheId}` };
      },
      async upload(url, archive) {
        const half = Math.floor(archive.length / 2);
        const chunk = (first: number, end: number): Promise<Response> => {
          const headers = { ...authorized, "Content-Range": `bytes ${first}-${end - 1}/*` };
          return fetch(api + url, { method: "PATCH", headers, body: archive.subarray(first, end) });
        };
        const answers = await Promise.all([chunk(half, archive.length), chunk(0, half)]);
        expect(answers.map(({ status }) => status)).toEqual([204, 204]);
      },
      finish: async (_, url, size) => (await post(url, { size })).status === 204,
      async lookUp(keys) {
        const query = `keys=${encodeURIComponent(keys.join(","))}&version=${VERSION}`;
        const answer = await fetch(`${api}cache?${query}`, { headers: authorized });
        if (answer.status === 204) return null;
        const found = (await answer.json()) as { cacheKey: string; archiveLocation: string };
        return { key: found.cacheKey, download: found.archiveLocation };
      },
    };
  }
  const call = async <Fields>(method: string, body: object) => {
    const url = `${ACTIONS_RESULTS_URL}twirp/github.actions.results.api.v1.CacheService/${method}`;
    const headers = { ...authorized, "Content-Type": "application/json" };
    const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
    expect(answer.status).toBe(200);
    return (await answer.json()) as Fields & { ok: boolean };
  };
  return {
    async reserve(key) {
      const answer = await call<{ signed_upload_url: string; message: string }>("CreateCacheEntry", {
        key,
        version: VERSION,
      });
      return answer.ok ? { upload: answer.signed_upload_url } : { refused: answer.message };
    },
    async upload(url, archive) {
      const headers = { "x-ms-blob-type": "BlockBlob" };
      expect(await fetch(url, { method: "PUT", headers, body: archive })).toMatchObject({ status: 201 });
    },
    async finish(key, _, bytes) {
      const size = { size_bytes: String(bytes) };
      return (await call("FinalizeCacheEntryUpload", { key, version: VERSION, ...size })).ok;
    },
    async lookUp([key, ...restoreKeys]) {
      const body = { key, restore_keys: restoreKeys, version: VERSION };
      const answer = await call<{ matched_key: string; signed_download_url: string }>(
        "GetCacheEntryDownloadURL",
        body,
      );
      return answer.ok ? { key: answer.matched_key, download: answer.signed_download_url } : null;
    },
  };
}

async function reserved(protocol: Steps, key: string): Promise<string> {
  const answer = await protocol.reserve(key);
  if ("refused" in answer) throw new Error(answer.refused);
  return answer.upload;
}

async function save(protocol: Steps, key: string, archive = ARCHIVE): Promise<void> {
  const url = await reserved(protocol, key);
  await protocol.upload(url, archive);
  expect(await protocol.finish(key, url, archive.length)).toBe(true);
}

describe.each(["v1", "v2"] as const)("%s of the protocol", (version) => {
  test("what is saved is found and comes back, whole and in ranges", async () => {
    const service = await started();
    const protocol = steps(version, service);
    await save(protocol, "go-linux-1");
    expect(service.entries()).toMatchObject([{ key: "go-linux-1", version: VERSION, bytes: ARCHIVE.length }]);
    expect(service.archive("go-linux-1")).toEqual(ARCHIVE);
    expect(service.receivedBytes()).toBe(ARCHIVE.length);

    const { key, download = "" } = (await protocol.lookUp(["go-linux-1"])) ?? {};
    expect(key).toBe("go-linux-1");
    expect(await rawRequest(download)).toMatchObject({ status: 200, end: "complete", body: ARCHIVE });
    expect(service.sentBytes()).toBe(ARCHIVE.length);
    const range = await rawRequest(download, { headers: { Range: "bytes=10-19" } });
    expect(range).toMatchObject({ status: 206, body: ARCHIVE.subarray(10, 20) });
    const head = await rawRequest(download, { method: "HEAD" });
    expect(head.headers["content-length"]).toBe(String(ARCHIVE.length));
    expect(await rawRequest(`${download}x`)).toMatchObject({ status: 403 });
  });

  test("a look-up: exactly, else by prefixes in their order, the newest entry first", async () => {
    const service = await started();
    const { lookUp } = steps(version, service);
    for (const key of ["go-a", "go-a-1", "go-a-2", "go-b-1"]) service.put(key, VERSION, ARCHIVE);
    service.put("go-a-3", "1".repeat(64), ARCHIVE);
    expect(await lookUp(["go-a", "go-b"])).toMatchObject({ key: "go-a" });
    expect(await lookUp(["go-c", "go-a", "go-b"])).toMatchObject({ key: "go-a-2" });
    expect(await lookUp(["go-c", "go-b", "go-a"])).toMatchObject({ key: "go-b-1" });
    expect(await lookUp(["go-a-", "go-b"])).toMatchObject({ key: "go-a-2" });
    expect(await lookUp(["go-c", "o-a"])).toBeNull();
    service.remove("go-a-2");
    expect(await lookUp(["go-c", "go-a"])).toMatchObject({ key: "go-a-1" });
  });

  test("the one that reserves first saves; nobody finds what is not finished", async () => {
    const service = await started();
    const protocol = steps(version, service);
    const url = await reserved(protocol, "go-1");
    expect(await protocol.reserve("go-1")).toEqual({ refused: expect.stringContaining("already exists") });
    await protocol.upload(url, ARCHIVE);
    expect(await protocol.lookUp(["go-1"])).toBeNull();
    expect(service.entries()).toEqual([]);
    expect(await protocol.finish("go-1", url, ARCHIVE.length - 1)).toBe(false);
    expect(await protocol.finish("go-1", url, ARCHIVE.length)).toBe(true);
    expect(await protocol.lookUp(["go-1"])).toMatchObject({ key: "go-1" });
    expect(await protocol.reserve("go-1")).toEqual({ refused: expect.stringContaining("already exists") });
  });

  test("a token that may only read reserves nothing", async () => {
    const service = await started();
    const protocol = steps(version, service);
    service.set({ kind: "read-only" });
    expect(await protocol.reserve("go-1")).toEqual({
      refused: expect.stringContaining("cache write denied:"),
    });
    service.set(null);
    await save(protocol, "go-1");
  });

  test("a download that dies, one that stalls, one that is short, and another's content", async () => {
    const service = await started();
    const { lookUp } = steps(version, service);
    service.put("go-1", VERSION, ARCHIVE);
    const { download = "" } = (await lookUp(["go-1"])) ?? {};
    const part = ARCHIVE.subarray(0, 50_000);
    service.set({ kind: "dies-in-download", afterBytes: part.length });
    expect(await rawRequest(download)).toMatchObject({ status: 200, end: "cut", body: part });
    service.set({ kind: "stalls-in-download", afterBytes: part.length });
    expect(await rawRequest(download, { quietMs: 200 })).toMatchObject({ end: "quiet", body: part });
    service.set({ kind: "truncated" });
    const short = await rawRequest(download);
    expect(short).toMatchObject({ end: "complete", body: ARCHIVE.subarray(0, 100_000) });
    service.set(null);
    service.replaceArchive("go-1", Buffer.from("evil"));
    expect(await rawRequest(download)).toMatchObject({ end: "complete", body: Buffer.from("evil") });
  });

  test("an upload that stalls", async () => {
    const service = await started();
    const protocol = steps(version, service);
    const url = await reserved(protocol, "go-1");
    service.set({ kind: "stalls-in-upload", afterBytes: 10_000 });
    const ended = protocol.upload(url, ARCHIVE).then(
      () => "uploaded",
      () => "failed",
    );
    const quiet = new Promise((resolve) => setTimeout(resolve, 200, "quiet"));
    expect(await Promise.race([ended, quiet])).toBe("quiet");
    expect(service.receivedBytes()).toBeGreaterThanOrEqual(10_000);
    expect(service.receivedBytes()).toBeLessThan(ARCHIVE.length);
    await service.close();
    expect(await ended).toBe("failed");
  });

  test("archives take the time of the link, in both directions", async () => {
    const service = await started({ bytesPerSecond: 500_000 });
    const protocol = steps(version, service);
    const url = await reserved(protocol, "go-1");
    const uploadMs = await timed(() => protocol.upload(url, ARCHIVE));
    await protocol.finish("go-1", url, ARCHIVE.length);
    const { download = "" } = (await protocol.lookUp(["go-1"])) ?? {};
    const downloadMs = await timed(() => rawRequest(download));
    // 300 ms, less what the link carries at once after a pause.
    expect(uploadMs).toBeGreaterThan(270);
    expect(downloadMs).toBeGreaterThan(270);
  });
});

test("an archive of v2 in blocks", async () => {
  const service = await started();
  const protocol = steps("v2", service);
  const url = await reserved(protocol, "go-1");
  const ids = ["b+/1", "b+/0"].map((id) => Buffer.from(id, "utf8").toString("base64"));
  const [second = "", first = ""] = ids;
  const put = async (query: string, body: Buffer | string): Promise<number> =>
    (await fetch(`${url}&${query}`, { method: "PUT", body })).status;
  const block = (id: string): string => `comp=block&blockid=${encodeURIComponent(id)}`;
  expect(await put(block(second), ARCHIVE.subarray(1000))).toBe(201);
  expect(await put("comp=blocklist", `<Latest>${first}</Latest><Latest>${second}</Latest>`)).toBe(400);
  expect(await put(block(first), ARCHIVE.subarray(0, 1000))).toBe(201);
  expect(await put("comp=blocklist", `<Latest>${first}</Latest><Latest>${second}</Latest>`)).toBe(201);
  expect(await protocol.finish("go-1", url, ARCHIVE.length)).toBe(true);
  expect(service.archive("go-1")).toEqual(ARCHIVE);
});

describe.each([
  ["v1", "_apis/artifactcache/cache?keys=go&version=1", "GET"],
  ["v2", "twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL", "POST"],
])("API calls of %s", (_, path, method) => {
  test("need the token", async () => {
    const { url, environment, requestCount } = await started();
    expect(await rawRequest(url + path, { method })).toMatchObject({ status: 401 });
    const { ACTIONS_RUNTIME_TOKEN } = environment("v2");
    const headers = { Authorization: `Bearer ${ACTIONS_RUNTIME_TOKEN}x` };
    expect(await rawRequest(url + path, { method, headers })).toMatchObject({ status: 401 });
    expect(requestCount()).toBe(2);
  });

  test("fail as they are told", async () => {
    const { url, set } = await started();
    set({ kind: "status", status: 503 });
    const failed = await rawRequest(url + path, { method });
    expect(failed).toMatchObject({ status: 503, headers: { "content-type": "application/json" } });
    set({ kind: "garbage" });
    const page = await rawRequest(url + path, { method });
    expect(page).toMatchObject({ status: 200, body: expect.any(Buffer) });
    expect(page.body.toString("utf8")).toContain("<html>");
    set({ kind: "silent" });
    expect(await rawRequest(url + path, { method, quietMs: 200 })).toMatchObject({
      end: "quiet",
      status: null,
    });
  });

  test("take the round trips of a connection and one more", async () => {
    const { url } = await started({ roundTripMs: 40 });
    expect(await timed(() => rawRequest(url + path, { method }))).toBeGreaterThan(110);
  });
});

/** ms */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const startMs = performance.now();
  await work();
  return performance.now() - startMs;
}
