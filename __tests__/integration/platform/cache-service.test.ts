import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { cacheAccess } from "../../../src/cache/cache-access.ts";
import { openCacheService } from "../../support/cache-entry.ts";
import { newMachine, openCache } from "../../support/job.ts";
import { closedAfterTest } from "../../support/mirrors.ts";

const FORM = { name: "files", packed: true };
const FILE = { name: "files/one", from: Buffer.from("content"), bytes: 7 };

describe.each(["v1", "v2"] as const)(
  "saving while the files are still checked, with a service of version %s",
  (version) => {
    /** Begins to save a file; resolves once the service has all of it, with what says that it is right or wrong. */
    async function sent() {
      const service = await openCacheService();
      const machine = await newMachine(service.environment(version));
      const access = cacheAccess(machine.env);
      if (access === null) throw new Error("there is no service");
      let tell = (_right: boolean) => {};
      const checked = new Promise<boolean>((resolve) => {
        tell = resolve;
      });
      const request = { address: access.address, form: FORM, key: "key", files: [FILE] };
      const saving = openCache(machine).save(request, checked);
      while (service.receivedBytes() === 0) await delay(5);
      return { service, saving, tell };
    }

    test("everything is sent, and there is an entry only when they were right", async () => {
      const { service, saving, tell } = await sent();
      // Long enough for the request that would come next.
      await delay(200);
      expect(service.entries()).toEqual([]);
      tell(true);
      expect(await saving).toEqual({ kind: "saved", bytes: service.receivedBytes() });
      expect(service.entries()).toMatchObject([{ key: "key" }]);
    });

    test("where one was wrong there is none", async () => {
      const { service, saving, tell } = await sent();
      tell(false);
      expect(await saving).toEqual({ kind: "withdrawn" });
      await delay(100);
      expect(service.entries()).toEqual([]);
    });
  },
);

test.each([
  ["v1", "ACTIONS_CACHE_URL"],
  ["v2", "ACTIONS_RESULTS_URL"],
] as const)(
  "a key that a service of version %s has given away on a connection that broke off is nobody else's",
  async (version, variable) => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.method ?? "");
      // It has done what it was asked for, and its answer is lost.
      if (asked.length === 1) request.socket.destroy();
      else
        response.writeHead(409, { "content-type": "application/json" }).end('{"message":"already exists"}');
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    closedAfterTest({ close: async () => void server.close() });
    const machine = await newMachine({
      ACTIONS_RUNTIME_TOKEN: "token",
      ACTIONS_CACHE_SERVICE_V2: version === "v2" ? "true" : "",
      [variable]: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    });
    const access = cacheAccess(machine.env);
    if (access === null) throw new Error("there is no service");
    const request = { address: access.address, form: FORM, key: "key", files: [FILE] };
    expect(await openCache(machine).save(request, Promise.resolve(true))).toEqual({
      kind: "failed",
      failure: { code: "connection", detail: "reset" },
    });
    expect(asked).toEqual(["POST", "POST"]);
  },
);
