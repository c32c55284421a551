/** Hashing zips in a thread of its own: it takes a core, and the network needs the other one. */
import { rmSync } from "node:fs";
import { parentPort, Worker } from "node:worker_threads";
import type { ModuleVersion } from "../go/module-version.ts";
import type { Arriving, HashZip, OpenZipHasher, ZipVerdict } from "../ports.ts";

/** What the thread is told. */
type Message =
  | {
      readonly kind: "hash";
      readonly id: number;
      readonly path: string;
      readonly module: ModuleVersion;
      /** Of a file that is still being written. */
      readonly arriving: Pick<Arriving, "bytes" | "endFrom"> | null;
      readonly unpackInto: string | undefined;
      readonly content: Uint8Array | undefined;
    }
  | { readonly kind: "arrived"; readonly id: number; readonly arrivedBytes: number | null };

type Reply =
  | { readonly id: number; readonly verdict: ZipVerdict }
  | { readonly id: number; readonly error: { readonly code: unknown; readonly message: string } };

/** Zips are read in pieces: a thread that needs more than this has a fault. */
const MAX_HEAP_MEGABYTES = 64;
/** Unpacked bytes are garbage at once, and lie outside of the heap: a small heap is collected more often, and they with it. */
const YOUNG_HEAP_MEGABYTES = 4;

/**
 * Opens hashers that run in a thread. Where a thread can't be had, or ends, the rest is hashed by `inProcess`.
 * @param script a file that calls `answerQuestions` when it is not in the main thread
 */
export function threadedHasher(script: string, inProcess: HashZip): OpenZipHasher {
  return () => {
    const waiting = new Map<number, (reply: Reply | null) => void>();
    let nextId = 0;
    let over = false;
    let closed = false;
    const worker = startThread(script);
    if (worker === null) return { hash: inProcess, close: async () => {} };
    const tell = (message: Message) => worker.postMessage(message);
    const end = () => {
      over = true;
      for (const done of waiting.values()) done(null);
      waiting.clear();
    };
    worker.on("error", end);
    worker.on("exit", end);
    worker.on("message", (reply: Reply) => {
      waiting.get(reply.id)?.(reply);
      waiting.delete(reply.id);
    });
    return {
      hash: async (path, module, arriving, unpackInto, content) => {
        const id = nextId++;
        const ask = new Promise<Reply | null>((done) => {
          if (over) return done(null);
          waiting.set(id, done);
          const known = arriving ? { bytes: arriving.bytes, endFrom: arriving.endFrom } : null;
          tell({ kind: "hash", id, path, module, arriving: known, unpackInto, content });
          arriving?.follow((arrivedBytes) => {
            if (waiting.has(id)) tell({ kind: "arrived", id, arrivedBytes });
          });
        });
        const reply = await ask;
        if (closed) throw new Error("the hasher was closed");
        if (reply === null) {
          // What the thread has written of it stays behind: nobody moves it anywhere.
          if (content !== undefined) rmSync(path, { force: true });
          return inProcess(path, module, arriving, undefined, content);
        }
        if ("verdict" in reply) return reply.verdict;
        throw Object.assign(new Error(reply.error.message), { code: reply.error.code });
      },
      close: async () => {
        closed = true;
        await worker.terminate();
      },
    };
  };
}

/** Null where the machine has no room for another thread. */
function startThread(script: string): Worker | null {
  try {
    return new Worker(script, {
      resourceLimits: {
        maxOldGenerationSizeMb: MAX_HEAP_MEGABYTES,
        maxYoungGenerationSizeMb: YOUNG_HEAP_MEGABYTES,
      },
    });
  } catch {
    return null;
  }
}

/**
 * The thread's side. Files that are complete are hashed one after the other; beside them those that are arriving, which
 * mostly wait.
 */
export function answerQuestions(hash: HashZip): void {
  const arrivals = new Map<number, Arrival>();
  let last: Promise<void> = Promise.resolve();
  parentPort?.on("message", (message: Message) => {
    const { id } = message;
    if (message.kind === "arrived") return arrivals.get(id)?.arrived(message.arrivedBytes);
    const { path, module, arriving, unpackInto, content } = message;
    const answer = async (ask: () => Promise<ZipVerdict>) => {
      const reply: Reply = await ask().then(
        (verdict) => ({ id, verdict }),
        ({ code, message }: NodeJS.ErrnoException) => ({ id, error: { code, message } }),
      );
      arrivals.delete(id);
      parentPort?.postMessage(reply);
    };
    if (arriving === null)
      last = last.then(() => answer(() => hash(path, module, undefined, unpackInto, content)));
    else {
      const arrival = new Arrival();
      arrivals.set(id, arrival);
      const following = { ...arriving, follow: arrival.follow.bind(arrival) };
      void answer(() => hash(path, module, following, unpackInto));
    }
  });
}

/** What has arrived of a file, for whoever asks sooner or later. */
class Arrival {
  #arrivedBytes: number | null = 0;
  #listener: (arrivedBytes: number | null) => void = () => {};

  arrived(arrivedBytes: number | null): void {
    this.#arrivedBytes = arrivedBytes;
    this.#listener(arrivedBytes);
  }

  follow(listener: (arrivedBytes: number | null) => void): void {
    this.#listener = listener;
    listener(this.#arrivedBytes);
  }
}
