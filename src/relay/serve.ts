import type { HeardRequest, ListenOnLoopback, LoopbackAnswer } from "../ports.ts";
import type { RelayUse } from "../report/relay-use.ts";
import { deferred } from "./deferred.ts";
import { Relay, type RelayPorts, type RelaySetting } from "./relay.ts";
import { type RelayKeys, type RelayRequest, readRequest } from "./request.ts";

/** A relay that listens. */
export interface RunningRelay {
  readonly port: number;
  /** What stands in GOPROXY for it. */
  readonly url: string;
  readonly use: () => RelayUse;
  /** Resolves when one of the action's steps has told it to stop, and has its answer. */
  readonly stopped: Promise<void>;
  readonly close: () => Promise<void>;
}

/** What a further step of the job tells it. */
export type Joining = Pick<RelaySetting, "sums" | "ahead" | "sources" | "maxConnections">;

/** A go.sum of ten thousand lines has two megabytes. */
const MAX_JOIN_BYTES = 32 << 20;
/** What is being sent when it ends. */
const GRACE_MS = 1_000;

/**
 * Starts a relay on 127.0.0.1. Throws Node's error where the port is taken.
 * @param of.port 0: any
 * @param of.readJoining what the body of a request to join says; null for what says nothing
 * @param of.onAnswer told of every answer to `go`, once it is there
 */
export async function serveRelay(
  ports: RelayPorts,
  listen: ListenOnLoopback,
  of: {
    readonly setting: RelaySetting;
    readonly keys: RelayKeys;
    readonly port: number;
    readonly readJoining: (body: Uint8Array) => Joining | null;
    readonly onAnswer?: (target: string, answer: LoopbackAnswer) => void;
  },
  signal: AbortSignal,
): Promise<RunningRelay> {
  const ending = new AbortController();
  const relay = new Relay(ports, of.setting, AbortSignal.any([signal, ending.signal]));
  const stopped = deferred<void>();
  // Requests may have waited for the relay, and come before its port is known here.
  const ownHost = deferred<string>();
  const control = async (
    { what }: Extract<RelayRequest, { kind: "control" }>,
    heard: HeardRequest,
  ): Promise<LoopbackAnswer> => {
    if (what === "join") {
      const joining = of.readJoining(await heard.body(MAX_JOIN_BYTES));
      if (joining === null) return plain(400, "not understood");
      relay.join(joining);
      return plain(200, "joined");
    }
    const body = Buffer.from(JSON.stringify(relay.use()));
    const onSent = what === "stop" ? () => stopped.resolve() : () => {};
    return { status: 200, contentType: "application/json", body, onSent };
  };
  const server = await listen(of.port, async (heard) => {
    const request = readRequest(heard, of.keys, await ownHost.promise);
    if (request.kind === "control") return control(request, heard);
    if (request.kind === "refused") {
      relay.refused();
      return plain(request.status, request.why);
    }
    const answer = await relay.answer(request);
    of.onAnswer?.(heard.target, answer);
    return answer;
  });
  const host = `127.0.0.1:${server.port}`;
  ownHost.resolve(host);
  return {
    port: server.port,
    url: `http://${host}/${of.keys.token}`,
    use: () => relay.use(),
    stopped: stopped.promise,
    close: async () => {
      ending.abort();
      await Promise.all([server.close(GRACE_MS), relay.close()]);
    },
  };
}

function plain(status: number, text: string): LoopbackAnswer {
  return { status, contentType: "text/plain; charset=utf-8", body: Buffer.from(`${text}\n`) };
}
