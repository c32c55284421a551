/** Hashing zips in a thread of its own: it takes a core, and the network needs the other one. */
import { parentPort, Worker } from "node:worker_threads";
import type { ModuleVersion } from "../go/module-version.ts";
import type { HashZip, OpenZipHasher, ZipVerdict } from "../ports.ts";

interface Question {
  readonly id: number;
  readonly path: string;
  readonly module: ModuleVersion;
}

type Reply =
  | { readonly id: number; readonly verdict: ZipVerdict }
  | { readonly id: number; readonly error: { readonly code: unknown; readonly message: string } };

/** Zips are read in pieces: a thread that needs more than this has a fault. */
const MOST_HEAP_MEGABYTES = 64;

/**
 * Opens hashers that run in a thread. Where a thread can't be had, or ends, the rest is hashed by `inProcess`.
 * @param script a file that calls `answerQuestions` when it is not in the main thread
 */
export function threadedHasher(script: string, inProcess: HashZip): OpenZipHasher {
  return () => {
    const waiting = new Map<
      number,
      { readonly question: Question; readonly done: (reply: Reply | null) => void }
    >();
    let nextId = 0;
    let over = false;
    const worker = new Worker(script, {
      resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MEGABYTES, maxYoungGenerationSizeMb: 4 },
      stdout: false,
    });
    const end = () => {
      over = true;
      for (const { done } of waiting.values()) done(null);
      waiting.clear();
    };
    worker.on("error", end);
    worker.on("exit", end);
    worker.on("message", (reply: Reply) => {
      waiting.get(reply.id)?.done(reply);
      waiting.delete(reply.id);
    });
    return {
      hash: async (path, module) => {
        const question = { id: nextId++, path, module };
        const reply = over
          ? null
          : await new Promise<Reply | null>((done) => {
              waiting.set(question.id, { question, done });
              worker.postMessage(question);
            });
        if (reply === null) return inProcess(path, module);
        if ("verdict" in reply) return reply.verdict;
        throw Object.assign(new Error(reply.error.message), { code: reply.error.code });
      },
      close: async () => {
        await worker.terminate();
      },
    };
  };
}

/** The thread's side: answers one question after the other. */
export function answerQuestions(hash: HashZip): void {
  let last: Promise<void> = Promise.resolve();
  parentPort?.on("message", (question: Question) => {
    last = last.then(async () => parentPort?.postMessage(await answer(hash, question)));
  });
}

async function answer(hash: HashZip, { id, path, module }: Question): Promise<Reply> {
  try {
    return { id, verdict: await hash(path, module) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { id, error: { code, message } };
  }
}
