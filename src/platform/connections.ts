/** The connections to one origin: kept alive, reused, bounded in number. */
import type { Socket } from "node:net";
import type { Client } from "undici";
import { TransportError } from "../ports.ts";
import { type ConnectPhases, connect, type Destination, needsAuthorities, noPhases } from "./connect.ts";

/** As long as a connection that carries nothing is kept at the most. */
const MAX_IDLE_MS = 30_000;

/** One connection, used by one request at a time. */
export interface Connection {
  readonly client: Client;
  /** How often it was opened: an idle connection that the server closed is opened again by the next request. */
  readonly opened: number;
  /** The steps of the last opening; those still to come are null. */
  readonly phases: ConnectPhases;
  /** Ends it at once, in whatever state it is. */
  destroy(): void;
}

/** At most so many connections at a time; further requests wait for one. */
export interface Connections {
  /** Rejects with TransportError "aborted" when the signal or `close` ends the wait. */
  take(signal: AbortSignal): Promise<Connection>;
  /** Takes a connection back. One that still carries something unread is not `reusable`, and is ended. */
  giveBack(connection: Connection, reusable: boolean): void;
  close(): void;
}

/** Something that waits for a connection: the call gives it one, or the end of all. */
type Waiting = (connection: Connection | null) => void;

/**
 * @param limit how many connections there may be at a time; a function says it anew each time
 * @param open makes a connection that is not yet connected
 */
export function openConnections(limit: number | (() => number), open: () => Connection): Connections {
  const all = new Set<Connection>();
  const idle: Connection[] = [];
  const waiting: Waiting[] = [];
  const most = () => (typeof limit === "number" ? limit : limit());
  let closed = false;

  const openOne = () => {
    const connection = open();
    all.add(connection);
    return connection;
  };
  const ended = () => new TransportError("aborted", { code: "ended-by-caller" });

  return {
    take: async (signal) => {
      if (signal.aborted || closed) throw ended();
      const free = idle.pop() ?? (all.size < most() ? openOne() : null); // The last used is the likeliest to be alive.
      if (free !== null) return free;
      return new Promise((resolve, reject) => {
        const receive: Waiting = (connection) => {
          signal.removeEventListener("abort", giveUp);
          if (connection === null) reject(ended());
          else resolve(connection);
        };
        const giveUp = () => {
          waiting.splice(waiting.indexOf(receive), 1);
          reject(ended());
        };
        signal.addEventListener("abort", giveUp, { once: true });
        waiting.push(receive);
      });
    },
    giveBack: (connection, reusable) => {
      if (!reusable) {
        all.delete(connection);
        connection.destroy();
      }
      if (closed) return;
      const next = waiting.shift();
      if (next) next(reusable ? connection : openOne());
      else if (reusable) idle.push(connection);
    },
    close: () => {
      closed = true;
      for (const connection of all) connection.destroy();
      for (const receive of waiting.splice(0)) receive(null);
    },
  };
}

/**
 * A connection through undici's client, which speaks HTTP on a socket that we open, so that the steps can be timed.
 * @param connectTimeoutMs bounds all steps of opening together, a proxy's included
 */
export function newConnection(
  HttpClient: typeof Client,
  destination: Destination,
  connectTimeoutMs: number,
): Connection {
  let phases = noPhases();
  let opened = 0;
  let opening: AbortController | null = null;

  const client = new HttpClient(destination.origin.origin, {
    pipelining: 1,
    // Its own timers tick once a second: the exchange has better ones.
    headersTimeout: 0,
    bodyTimeout: 0,
    maxHeaderSize: 64 * 1024,
    // Servers may offer minutes, and what is between forgets an idle connection without a word.
    keepAliveMaxTimeout: MAX_IDLE_MS,
    connect: (_origin, done) => {
      opened++;
      phases = noPhases();
      opening = new AbortController();
      openWithin(connectTimeoutMs, destination, phases, opening).then(
        (socket) => done(null, socket),
        (error) => done(error, null),
      );
    },
  });

  return {
    client,
    get opened() {
      return opened;
    },
    get phases() {
      return phases;
    },
    destroy: () => {
      opening?.abort(new TransportError("aborted", { code: "ended-by-caller" }));
      client.destroy().catch(() => {});
    },
  };
}

async function openWithin(
  timeoutMs: number,
  destination: Destination,
  phases: ConnectPhases,
  controller: AbortController,
): Promise<Socket> {
  // Before the clocks start: the first time it keeps the processor busy, and would be measured as latency.
  if (needsAuthorities(destination)) await destination.authorities();
  const timer = setTimeout(
    () => controller.abort(new TransportError("time-out", { code: "connecting" })),
    timeoutMs,
  );
  try {
    return await connect(destination, phases, controller.signal);
  } finally {
    clearTimeout(timer);
  }
}
