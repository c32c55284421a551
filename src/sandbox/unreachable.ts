import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";

/** The base URL of a port on 127.0.0.1 that nobody listens on: connections to it are refused. */
export async function deadPort(): Promise<string> {
  const hole = await blackHole();
  await hole.close();
  return hole.url;
}

/** A server that takes connections and never answers. */
export async function blackHole(): Promise<{
  readonly url: string;
  /** Connections taken so far. */
  readonly connections: () => number;
  close(): Promise<void>;
}> {
  const sockets = new Set<Socket>();
  let taken = 0;
  const server = createServer((socket) => {
    taken += 1;
    sockets.add(socket);
    // A client that gives up with a reset is expected here.
    socket.on("error", () => socket.destroy());
    socket.on("close", () => sockets.delete(socket));
    socket.resume();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connections: () => taken,
    close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      return closed;
    },
  };
}
