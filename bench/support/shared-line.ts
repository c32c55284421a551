import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { TokenBucket } from "../../src/sandbox/token-bucket.ts";

/** One line in front of several servers: what they all send together comes at its rate. */
export interface SharedLine {
  /** The URL by which a client reaches the server at `url` through the line. */
  through(url: string): Promise<string>;
  close(): void;
}

/** @param bytesPerSecond towards the client; the other direction is not limited */
export function startLine(bytesPerSecond: number): SharedLine {
  const bucket = new TokenBucket();
  const servers: Server[] = [];
  const carry = async (bytes: number) => {
    bucket.available(performance.now(), bytesPerSecond);
    bucket.limit(bytesPerSecond / 100);
    bucket.take(bytes);
    for (;;) {
      const free = bucket.available(performance.now(), bytesPerSecond);
      if (free >= 0) return;
      await wait(Math.max(1, (-free * 1000) / bytesPerSecond));
    }
  };
  return {
    through: async (url) => {
      const { hostname, port, pathname } = new URL(url);
      const server = createServer((client) => {
        const upstream = connect({ host: hostname, port: Number(port) });
        client.setNoDelay(true);
        client.pipe(upstream);
        const carryAll = async () => {
          for await (const piece of upstream as AsyncIterable<Buffer>) {
            await carry(piece.length);
            if (!client.write(piece)) await once(client, "drain");
          }
          client.end();
        };
        // Either side may leave at any moment.
        carryAll().catch(() => client.destroy());
        client.on("error", () => upstream.destroy());
        client.on("close", () => upstream.destroy());
        upstream.on("error", () => client.destroy());
      });
      servers.push(server);
      server.listen(0, "127.0.0.1");
      await once(server, "listening");
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`;
    },
    close: () => {
      for (const server of servers) server.close();
    },
  };
}
