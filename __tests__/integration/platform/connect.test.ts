import type { LookupAddress } from "node:dns";
import { type AddressInfo, createServer, type Server } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { connect, noPhases } from "../../../src/platform/connect.ts";

let server: Server;
let origin: URL;

beforeEach(async () => {
  server = createServer((socket) => socket.end());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = new URL(`http://several.test:${(server.address() as AddressInfo).port}`);
});

afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
});

/** No name on a test machine is sure to have several addresses: the resolver's answer is given, the rest is real. */
let answer: () => Promise<readonly LookupAddress[]>;

function resolvesTo(...addresses: string[]): void {
  answer = async () => addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
}

function connecting(signal = new AbortController().signal) {
  const phases = noPhases();
  const authorities = () => Promise.reject(new Error("not needed"));
  return connect({ origin, proxy: null, authorities, resolve: () => answer() }, phases, signal).then(
    (socket) => {
      const address = socket.remoteAddress;
      socket.destroy();
      return { address, phases };
    },
  );
}

describe("a name with several addresses", () => {
  test("the next one is tried when one refuses", async () => {
    resolvesTo("::1", "127.0.0.1");
    const { address, phases } = await connecting();
    expect(address).toBe("127.0.0.1");
    expect(phases).toEqual({ dnsMs: expect.any(Number), tcpMs: expect.any(Number), tlsMs: null });
  });

  test("when none works, the first one's error counts", async () => {
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    resolvesTo("127.0.0.1", "::1");
    await expect(connecting()).rejects.toMatchObject({ code: "ECONNREFUSED", address: "127.0.0.1", port });
  });

  test("no address at all is an error as well", async () => {
    resolvesTo();
    await expect(connecting()).rejects.toMatchObject({ code: "ENODATA" });
  });
});

test("an abort ends the wait for the resolver", async () => {
  answer = () => new Promise(() => {});
  const ending = new AbortController();
  const attempt = connecting(ending.signal);
  ending.abort(new Error("enough"));
  await expect(attempt).rejects.toThrow("enough");
});
