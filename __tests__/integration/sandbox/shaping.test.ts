import { Agent } from "node:http";
import { afterEach, describe, expect, test } from "@jest/globals";
import { type Behaviour, startMirror } from "../../../src/sandbox/fault-server.ts";
import { makeModule } from "../../../src/sandbox/generated-module.ts";
import { rawRequest } from "../../support/raw-request.ts";

/** Node's timers may fire up to a millisecond early, and the link runs up to 4 ms ahead of its rate. */
const EARLY_MS = 6;
const ZIP = "/example.com/text/@v/v1.0.0.zip";
const INFO = "/example.com/text/@v/v1.0.0.info";

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => server.close()));
});

/** Starts a mirror with a zip of about that size, and gives the time that requests to it take in ms. */
async function timed(zipBytes: number, behaviour: Behaviour) {
  const module = makeModule({ path: "example.com/text", version: "v1.0.0", paddingBytes: zipBytes });
  const mirror = await startMirror({ modules: [module], ...behaviour });
  opened.push(mirror);
  return async (paths: readonly string[], connections = 1): Promise<number> => {
    const agent = new Agent({ keepAlive: true, maxSockets: connections });
    const startMs = performance.now();
    const answers = await Promise.all(paths.map((path) => rawRequest(mirror.url + path, { agent })));
    const elapsedMs = performance.now() - startMs;
    agent.destroy();
    for (const answer of answers) expect(answer).toMatchObject({ status: 200, end: "complete" });
    return elapsedMs;
  };
}

describe("a shaped mirror takes at least the time that its model says", () => {
  test.each<[string, number, Behaviour, string[], number, number]>([
    ["a fresh connection: two round trips", 10, { roundTripMs: 50 }, [INFO], 1, 100],
    ["a connection that is used again: one more", 10, { roundTripMs: 50 }, [INFO, INFO], 1, 150],
    ["a costlier handshake", 10, { roundTripMs: 50, handshakeRoundTrips: 3 }, [INFO], 1, 200],
    ["a slow server", 10, { serverDelayMs: 80 }, [INFO], 1, 80],
    ["slow zips", 10, { serverDelayMs: 30, zipDelayMs: 60 }, [ZIP], 1, 90],
    ["slow zips, but other files are not", 10, { zipDelayMs: 60_000 }, [INFO], 1, 0],
    ["a slow root", 10, { rootDelayMs: 70 }, ["/"], 1, 70],
    ["a rate per connection", 100_000, { bytesPerSecondPerConnection: 500_000 }, [ZIP], 1, 200],
    ["the same on two connections", 100_000, { bytesPerSecondPerConnection: 500_000 }, [ZIP, ZIP], 2, 200],
    ["a rate of the whole mirror", 100_000, { bytesPerSecond: 500_000 }, [ZIP], 1, 200],
    ["the same on two connections, shared", 100_000, { bytesPerSecond: 500_000 }, [ZIP, ZIP], 2, 400],
    // 100 kB are windows of 14.6, 29.2 and 58.4 kB: two round trips after the first bytes.
    ["slow start", 100_000, { roundTripMs: 50, slowStart: true }, [ZIP], 1, 200],
    // The second body starts with the window that the first one left: it fits in one round.
    ["slow start goes on", 100_000, { roundTripMs: 50, slowStart: true }, [ZIP, ZIP], 1, 250],
  ])("%s", async (_, zipBytes, behaviour, paths, connections, modelMs) => {
    const time = await timed(zipBytes, behaviour);
    expect(await time(paths, connections)).toBeGreaterThan(modelMs - EARLY_MS);
  });
});

test("a paced body arrives whole", async () => {
  const module = makeModule({ path: "example.com/text", version: "v1.0.0", paddingBytes: 300_000 });
  const mirror = await startMirror({
    modules: [module],
    roundTripMs: 5,
    slowStart: true,
    bytesPerSecond: 4_000_000,
  });
  opened.push(mirror);
  const bodies = await Promise.all([ZIP, ZIP, ZIP].map((path) => rawRequest(mirror.url + path)));
  for (const { body } of bodies) expect(body.equals(module.zip)).toBe(true);
});

test("a rate that is raised speeds up the body that is under way", async () => {
  const module = makeModule({ path: "example.com/text", version: "v1.0.0", paddingBytes: 100_000 });
  const mirror = await startMirror({ modules: [module], bytesPerSecond: 10 });
  opened.push(mirror);
  setTimeout(() => mirror.set({ bytesPerSecond: undefined }), 50);
  expect(await rawRequest(mirror.url + ZIP)).toMatchObject({ status: 200, end: "complete" });
});
