/** The process that talks to the cache service: one order, then it ends. See cache-service.ts for the other side. */
import { chmod, mkdir, stat, writeFile } from "node:fs/promises";
import { ClientRequest } from "node:http";
import { Socket } from "node:net";
import path from "node:path";
import { restoreCache, saveCache } from "@actions/cache";
import { which } from "@actions/io";
import { type CacheMessage, type CacheOrder, CHECKED, KEPT_ARCHIVE, TEMPORARY } from "./cache-messages.ts";

const REPORT_MS = 200;

/** Waits for the order, carries it out, tells the result and ends the process. */
export function serveCacheOrder(): void {
  // Whoever gave the order is gone: nothing of this may go on beside what comes then.
  process.once("disconnect", endAll);
  const moved = countSocketBytes();
  setInterval(() => tell({ kind: "moved", bytes: moved() }), REPORT_MS).unref();
  process.once("message", async (order: CacheOrder) => {
    try {
      await putOwnTarFirst();
      holdTheLastRequest();
      const value = order.kind === "restore" ? await restore(order) : await save(order);
      process.off("disconnect", endAll);
      process.send?.({ kind: "done", value } satisfies CacheMessage, () => process.exit());
    } catch (error) {
      process.stdout.write(`::warning::${error instanceof Error ? error.message : String(error)}\n`, () =>
        process.exit(1),
      );
    }
  });
}

async function restore(order: CacheOrder & { readonly kind: "restore" }): Promise<string | null> {
  // Whatever is written is written in order: the other side reads it as it grows.
  const inOrder = { concurrentBlobDownloads: false };
  const found = await restoreCache([order.path], order.key, [...order.restoreKeys], inOrder, order.crossOs);
  return found ?? null;
}

async function save(order: CacheOrder): Promise<number> {
  return saveCache([order.path], order.key, {}, order.crossOs);
}

function tell(message: CacheMessage): void {
  if (process.connected) process.send?.(message);
}

/**
 * Bytes of every connection of this process, whichever of the library's ways it takes. By the one method that opens
 * them all: the diagnostics channel for it is silent about TLS in Node 24.
 */
function countSocketBytes(): () => number {
  const open = new Set<Socket>();
  let closedBytes = 0;
  const bytesOf = ({ bytesRead, bytesWritten }: Socket) => bytesRead + bytesWritten;
  const { connect } = Socket.prototype;
  Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
    open.add(this);
    this.once("close", () => {
      open.delete(this);
      closedBytes += bytesOf(this);
    });
    return Reflect.apply(connect, this, args);
  };
  return () => [...open].reduce((sum, socket) => sum + bytesOf(socket), closedBytes);
}

/**
 * The library has tar unpack with -P: an entry could write wherever the job may. A script of that name, first on PATH,
 * unpacks nothing: it keeps the archive, which the other side reads by itself. Not on Windows, where the library goes
 * past PATH.
 */
async function putOwnTarFirst(): Promise<void> {
  if (process.platform === "win32") return;
  const folder = path.resolve(TEMPORARY, "bin");
  await mkdir(folder, { recursive: true });
  // gtar: what the library prefers on macOS.
  for (const name of ["tar", "gtar"]) {
    const real = await which(name, false);
    if (real === "") continue;
    await writeFile(path.join(folder, name), ownTar(real));
    await chmod(path.join(folder, name), 0o755);
  }
  process.env.PATH = `${folder}${path.delimiter}${process.env.PATH ?? ""}`;
}

/** `-xf ARCHIVE …` gives the archive a second name; anything else is the real tar's. */
function ownTar(tar: string): string {
  const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
  return `#!/bin/sh
if [ "$1" = -xf ]; then
  exec ln "$2" ${quoted(path.resolve(TEMPORARY, KEPT_ARCHIVE))}
fi
exec ${quoted(tar)} "$@"
`;
}

/** What makes an entry visible: in v2 and in v1 (@actions/cache, cacheTwirpClient and cacheHttpClient). */
const LAST_REQUEST = /\/(?:FinalizeCacheEntryUpload|_apis\/artifactcache\/caches\/\d+)$/;

/**
 * Packing and sending go on while the files are still checked; what makes the entry one waits for that. Held in `write`
 * as well as in `end`: with its length announced, a body is a whole request before its end.
 */
function holdTheLastRequest(): void {
  const { prototype } = ClientRequest;
  let checked: Promise<void> | null = null;
  for (const name of ["write", "end"] as const) {
    const method = prototype[name];
    const held = function (this: ClientRequest, ...args: unknown[]) {
      const go = () => Reflect.apply(method, this, args);
      if (this.method !== "POST" || !LAST_REQUEST.test(this.path)) return go();
      checked ??= until(path.resolve(TEMPORARY, CHECKED));
      void checked.then(go);
      return name === "end" ? this : true;
    };
    Object.assign(prototype, { [name]: held });
  }
}

async function until(file: string): Promise<void> {
  while ((await stat(file).catch(() => null)) === null) await new Promise((done) => setTimeout(done, 20));
}

/** This process and its tar: they are a group of their own (cache-service.ts), but on Windows. */
function endAll(): void {
  try {
    process.kill(-process.pid, "SIGKILL");
  } catch {
    process.exit(1);
  }
}
