import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { makeSumDb } from "../../../src/sandbox/loopback-sumdb.ts";
import { openMirror } from "../../support/mirrors.ts";
import { smallModules } from "../../support/project.ts";
import { getFrom, startRelay, sumsOf } from "../../support/relay.ts";

const modules = smallModules();
const [alpha] = modules as [(typeof modules)[number]];

async function relayBehindAMirror() {
  const mirror = await openMirror({ modules, database: makeSumDb("sum.database.invalid", modules) });
  const relay = await startRelay([mirror], { sums: sumsOf(modules) });
  const { host, pathname } = new URL(relay.url);
  return { mirror, relay, host, token: pathname.slice(1) };
}

/** What comes back for those bytes until the connection is closed, or for a second at most. */
async function send(port: number, bytes: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let heard = "";
  socket.on("data", (piece) => {
    heard += piece.toString("latin1");
  });
  socket.on("error", () => {});
  socket.write(bytes);
  await Promise.race([new Promise((closed) => socket.once("close", closed)), wait(1_000)]);
  socket.destroy();
  return heard;
}

const LATEST = "/example.com/alpha/@latest";
const statusesIn = (heard: string) =>
  [...heard.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status]) => Number(status));

const CASES: readonly (readonly [string, (host: string, token: string) => string, readonly number[]])[] = [
  [
    "headers of 100 kB",
    (host, token) =>
      `GET /${token}/x.example/y/@v/list HTTP/1.1\r\nHost: ${host}\r\nX: ${"a".repeat(100_000)}\r\n\r\n`,
    [],
  ],
  [
    "a second request in the body of a GET",
    (host, token) => {
      const hidden = `GET /${token}/example.com/alpha/@v/list HTTP/1.1\r\nHost: ${host}\r\n\r\n`;
      return `GET /${token}/example.com/alpha/@v/list HTTP/1.1\r\nHost: ${host}\r\nContent-Length: ${hidden.length}\r\n\r\n${hidden}`;
    },
    [400],
  ],
  [
    "both a length and chunks",
    (host, token) =>
      `POST /${token}/x HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    [],
  ],
  [
    "two Host headers",
    (host, token) =>
      `GET /${token}/example.com/alpha/@v/list HTTP/1.1\r\nHost: ${host}\r\nHost: evil.example\r\n\r\n`,
    [421],
  ],
  ["a tunnel", (host) => `CONNECT ${host} HTTP/1.1\r\nHost: ${host}\r\n\r\n`, []],
  [
    "a whole URL of another host",
    (host, token) =>
      `GET http://evil.example/${token}/example.com/alpha/@v/list HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
    [403],
  ],
  ["another protocol", () => "SSH-2.0-x\r\n", []],
  [
    "an upgrade",
    (host, token) =>
      `GET /${token}/example.com/alpha/@latest HTTP/1.1\r\nHost: ${host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n`,
    // As any other request: nothing is upgraded.
    [200],
  ],
];

test.each(CASES)("%s", async (_, bytes, statuses) => {
  const { mirror, relay, host, token } = await relayBehindAMirror();
  const heard = statusesIn(await send(relay.port, bytes(host, token)));
  // What Node refuses by itself ends with 400 and the like, or just ends: nothing is answered as if it were asked.
  if (statuses.length > 0) expect(heard).toEqual(statuses);
  else expect(heard.filter((status) => status < 400)).toEqual([]);
  expect(mirror.requests.map(({ path }) => path)).toEqual(heard.includes(200) ? [LATEST] : []);
  expect((await getFrom(relay.url, `/${alpha.module.path}/@v/list`)).status).toBe(200);
});

test("whoever does not know the token is told nothing, and no mirror is asked", async () => {
  const { mirror, relay, host } = await relayBehindAMirror();
  for (const path of [
    "/",
    "/example.com/alpha/@v/list",
    `/${"a".repeat(24)}/example.com/alpha/@v/list`,
    "/sumdb/x/supported",
  ]) {
    const heard = await send(
      relay.port,
      `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
    );
    expect(statusesIn(heard)).toEqual([403]);
    expect(heard).not.toContain("alpha");
  }
  expect(mirror.requests).toEqual([]);
  expect(relay.use().requests).toMatchObject({ served: 0, refused: 4 });
});
