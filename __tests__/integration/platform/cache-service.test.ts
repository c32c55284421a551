import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { cacheService } from "../../../src/platform/cache-service.ts";
import { type LoopbackCacheService, startCacheService } from "../../support/cache-service/service.ts";
import { newMachine } from "../../support/job.ts";
import { temporaryFolder } from "../../support/temp.ts";

const script = join(fileURLToPath(new URL("../../..", import.meta.url)), "dist/cache/index.js");

let service: LoopbackCacheService;
beforeEach(async () => {
  service = await startCacheService();
});
afterEach(() => service.close());

describe.each(["v1", "v2"] as const)(
  "saving while the files are still checked, with a service of version %s",
  (version) => {
    /** Begins to save a file; resolves once the service has all of it. */
    async function sent(checked: Promise<boolean>) {
      const machine = await newMachine(service.environment(version));
      const folder = join(await temporaryFolder(), "work");
      await mkdir(join(folder, "files"), { recursive: true });
      await writeFile(join(folder, "files", "one"), "content");
      const request = { folder, path: "files", key: "key", crossOs: true };
      const saving = cacheService(script, machine).save(request, checked);
      while (service.receivedBytes() === 0) await delay(10);
      // Long enough for the request that would come next.
      await delay(500);
      return saving;
    }

    test("everything is sent, and there is an entry only when they were right", async () => {
      let tell = (_right: boolean) => {};
      const checked = new Promise<boolean>((resolve) => {
        tell = resolve;
      });
      const saving = sent(checked);
      while (service.receivedBytes() === 0) await delay(10);
      await delay(400);
      expect(service.entries()).toEqual([]);
      tell(true);
      expect(await saving).toEqual({ kind: "saved" });
      expect(service.entries()).toMatchObject([{ key: "key" }]);
    });

    test("where one was wrong there is none", async () => {
      let tell = (_right: boolean) => {};
      const checked = new Promise<boolean>((resolve) => {
        tell = resolve;
      });
      const saving = sent(checked);
      while (service.receivedBytes() === 0) await delay(10);
      tell(false);
      expect(await saving).toEqual({ kind: "withdrawn" });
      await delay(200);
      expect(service.entries()).toEqual([]);
    });
  },
);
