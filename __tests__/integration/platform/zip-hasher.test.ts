import { once } from "node:events";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { dirname, join, relative, resolve } from "node:path";
import { afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { transform } from "@swc/core";
import { hashZipFile } from "../../../src/modules/zip-hash.ts";
import { nodeFiles } from "../../../src/platform/files.ts";
import { threadedHasher } from "../../../src/platform/zip-hasher.ts";
import type { Arriving, HashZip } from "../../../src/ports.ts";
import { temporaryFolder } from "../../support/temp.ts";
import { writePlannedZip } from "../../support/zip-writer.ts";

let folder: string;
/** The thread that jobs have, as Node can start it. */
let hashThread: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  hashThread = await compile("src/hash-thread.ts");
});

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const hasher of opened.splice(0)) await hasher.close();
});

/** Puts a source file, and all that it imports, into the folder as JavaScript: a thread has no transformer of jest's. */
async function compile(path: string, known = new Set<string>()): Promise<string> {
  const target = join(folder, path.replace(/\.ts$/, ".js"));
  if (known.has(path)) return target;
  known.add(path);
  const { code } = await transform(await readFile(path, "utf8"), {
    jsc: { target: "es2023", parser: { syntax: "typescript" } },
    module: { type: "es6" },
  });
  const imports = /(?<=from ")(\.[^"]*)\.ts(?=")/g;
  for (const [imported] of code.matchAll(imports)) {
    await compile(relative(".", resolve(dirname(path), imported)), known);
  }
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, code.replace(imports, "$1.js"));
  return target;
}

/** A thread of that program. */
async function script(name: string, program: string): Promise<string> {
  const path = join(folder, `${name}.js`);
  await writeFile(path, program);
  return path;
}

/** A hasher with that thread, and the paths that were hashed without it. */
function open(thread: string) {
  const inProcess: string[] = [];
  const hasher = threadedHasher(thread, (path, ...more) => {
    inProcess.push(path);
    return hashZipFile(nodeFiles, path, ...more);
  })();
  opened.push(hasher);
  return { ...hasher, inProcess };
}

const moduleOf = (name: string) => ({ path: `example.com/${name}`, version: "v1.0.0" });

/** A module's zip in a file. */
async function zipOf(name: string): Promise<{ path: string; bytes: Buffer; ask: Parameters<HashZip> }> {
  const prefix = `example.com/${name}@v1.0.0/`;
  const bytes = writePlannedZip({
    entries: [
      { name: `${prefix}go.mod`, content: `module example.com/${name}\n` },
      { name: `${prefix}${name}.go`, content: `package ${name}\n`.repeat(1000) },
    ],
  });
  const path = join(folder, `${name}.zip`);
  await writeFile(path, bytes);
  return { path, bytes, ask: [path, moduleOf(name)] };
}

describe("what the thread answers", () => {
  test("the same as this one would, a go.mod's bytes too", async () => {
    const { ask } = await zipOf("m");
    const { hash, inProcess } = open(hashThread);
    const verdict = await hash(...ask);
    expect(verdict).toEqual(await hashZipFile(nodeFiles, ...ask));
    expect(verdict.ok && Buffer.from(verdict.goMod ?? []).toString()).toBe("module example.com/m\n");
    expect(inProcess).toEqual([]);
  });

  test("a zip that is refused, and why", async () => {
    const path = join(folder, "page.zip");
    await writeFile(path, "<!DOCTYPE html><title>Log in</title>");
    expect(await open(hashThread).hash(path, moduleOf("m"))).toEqual({ ok: false, problem: "not-a-zip" });
  });

  test("an error of the file system, with its code", async () => {
    const { hash, inProcess } = open(hashThread);
    await expect(hash(join(folder, "missing.zip"), moduleOf("m"))).rejects.toMatchObject({ code: "ENOENT" });
    expect(inProcess).toEqual([]);
  });

  test("each of several questions at once has its own answer", async () => {
    const zips = await Promise.all(["a", "b", "c", "d"].map(zipOf));
    const { hash, inProcess } = open(hashThread);
    const missing = hash(join(folder, "missing.zip"), moduleOf("m")).catch((error: unknown) => error);
    const verdicts = await Promise.all(zips.map(({ ask }) => hash(...ask)));
    expect(verdicts).toEqual(await Promise.all(zips.map(({ ask }) => hashZipFile(nodeFiles, ...ask))));
    expect(new Set(verdicts.map((verdict) => verdict.ok && verdict.h1)).size).toBe(4);
    expect(await missing).toMatchObject({ code: "ENOENT" });
    expect(inProcess).toEqual([]);
  });
});

/** A file that is said to be there so far. */
function arriving(bytes: number, endFrom: number): Arriving & { tell(arrivedBytes: number | null): void } {
  const listeners: ((arrivedBytes: number | null) => void)[] = [];
  let last: number | null = 0;
  return {
    bytes,
    endFrom,
    follow: (listener) => {
      listeners.push(listener);
      listener(last);
    },
    tell: (arrivedBytes) => {
      last = arrivedBytes;
      for (const listener of listeners) listener(arrivedBytes);
    },
  };
}

describe("a zip that is still arriving", () => {
  test("is hashed as it comes", async () => {
    const { path, bytes, ask } = await zipOf("m");
    const endFrom = bytes.length - 200;
    const file = arriving(bytes.length, endFrom);
    const right = await hashZipFile(nodeFiles, ...ask);
    const sparse = Buffer.alloc(bytes.length);
    bytes.copy(sparse, endFrom, endFrom);
    await writeFile(path, sparse);

    const { hash, inProcess } = open(hashThread);
    const verdict = hash(path, moduleOf("m"), file);
    // An answer to another question: the thread has begun with the first one.
    const { ask: other } = await zipOf("other");
    await hash(...other);
    await writeFile(path, bytes);
    file.tell(100);
    file.tell(bytes.length);
    expect(await verdict).toEqual(right);
    expect(inProcess).toEqual([]);
  });

  test("is hashed when all of it was there before the question", async () => {
    const { path, bytes, ask } = await zipOf("m");
    const file = arriving(bytes.length, bytes.length - 200);
    file.tell(bytes.length);
    const { hash, inProcess } = open(hashThread);
    expect(await hash(path, moduleOf("m"), file)).toEqual(await hashZipFile(nodeFiles, ...ask));
    expect(inProcess).toEqual([]);
  });

  test("and then does not come: an error, and the thread goes on", async () => {
    const { path, bytes, ask } = await zipOf("m");
    const file = arriving(bytes.length, bytes.length - 200);
    const { hash, inProcess } = open(hashThread);
    const verdict = hash(path, moduleOf("m"), file).catch((error: unknown) => error);
    const { ask: other } = await zipOf("other");
    await hash(...other);
    file.tell(null);
    expect(await verdict).toBeInstanceOf(Error);
    expect(await hash(...ask)).toMatchObject({ ok: true });
    expect(inProcess).toEqual([]);
  });
});

describe("without a thread the questions are answered in this one", () => {
  test.each([
    ["there is no such file", null],
    ["it does not compile", "import nothing from './nowhere.js';"],
    ["it throws at once", "throw new Error('no');"],
    ["it ends at once", ""],
    [
      "it ends when it is asked",
      "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => process.exit(3));",
    ],
    [
      "it takes too much memory",
      `import { parentPort } from 'node:worker_threads';
       // In large pieces: filled in small ones, V8 of Node 24 looks through the full heap for ever.
       const all = [];
       parentPort.on('message', () => { for (;;) all.push(new Array(1e6).fill(0.5)); });`,
    ],
  ])(
    "%s",
    async (name, program) => {
      const { ask } = await zipOf("m");
      const { ask: second } = await zipOf("second");
      const thread =
        program === null ? join(folder, "nowhere.js") : await script(name.replaceAll(" ", "-"), program);
      const { hash, inProcess } = open(thread);
      const verdicts = await Promise.all([hash(...ask), hash(...second)]);
      expect(verdicts).toEqual([
        await hashZipFile(nodeFiles, ...ask),
        await hashZipFile(nodeFiles, ...second),
      ]);
      expect(inProcess).toEqual([ask[0], second[0]]);
      // And so is what is asked later.
      await hash(...ask);
      expect(inProcess).toHaveLength(3);
    },
    60_000,
  );

  test("those that it answered before its end are not asked again", async () => {
    const thread = await script(
      "ends-later",
      `import { answerQuestions } from "./src/platform/zip-hasher.js";
       answerQuestions(async (path) => {
         if (path.endsWith("last.zip")) process.exit(3);
         return { ok: false, problem: "wrong-size" };
       });`,
    );
    const { ask } = await zipOf("m");
    const { ask: last } = await zipOf("last");
    const { hash, inProcess } = open(thread);
    const verdicts = await Promise.all([hash(...ask), hash(...last)]);
    expect(verdicts).toMatchObject([{ problem: "wrong-size" }, { ok: true }]);
    expect(inProcess).toEqual([last[0]]);
  });
});

describe("close", () => {
  /** A thread that never answers and would never end, and its connection to us. */
  async function stubbornThread() {
    const sockets: Socket[] = [];
    const server = createServer((socket) => sockets.push(socket)).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const thread = await script(
      "stubborn",
      `import { connect } from "node:net";
       import { parentPort } from "node:worker_threads";
       connect(${port}, "127.0.0.1");
       parentPort.on("message", () => { for (;;); });`,
    );
    const hasher = open(thread);
    await once(server, "connection");
    server.close();
    const [socket] = sockets;
    if (socket === undefined) throw new Error("no connection");
    return { hasher, socket };
  }

  test("ends the thread, and what it was asked is not hashed any more", async () => {
    const { hasher, socket } = await stubbornThread();
    const ended = once(
      socket.resume().on("error", () => {}),
      "close",
    );
    const { ask } = await zipOf("m");
    const verdict = hasher.hash(...ask).catch((error: unknown) => error);
    await hasher.close();
    expect(await verdict).toBeInstanceOf(Error);
    await ended;
    expect(hasher.inProcess).toEqual([]);
  });

  test("twice is once", async () => {
    const hasher = open(hashThread);
    await hasher.close();
    await hasher.close();
  });
});
