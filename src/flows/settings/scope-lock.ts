import { randomBytes } from "node:crypto";
import type { Files, Ports } from "../../ports.ts";
import type { ScopePlace } from "./scope-place.ts";

export type LockPorts = Pick<Ports, "files" | "processes" | "clock">;

/** Another process holds the lock of a settings file, and has not let go of it while this one waited. */
export class ScopeLocked extends Error {
  readonly lock: string;
  /** Null: a process of another machine, or one that does not say which. */
  readonly pid: number | null;
  constructor(lock: string, pid: number | null) {
    super(`${lock} is held by ${pid === null ? "another process" : `process ${pid}`}`);
    this.name = "ScopeLocked";
    this.lock = lock;
    this.pid = pid;
  }
}

/** Writing takes milliseconds: where nobody can say whether the owner runs, a lock that is older was left behind. */
const STALE_MS = 60_000;
const MAX_WAIT_MS = 10_000;
const LOOK_MS = 50;
const MAX_BYTES = 1 << 10;
const MODE = 0o600;

/**
 * Lets one process at a time look at a settings file and write it.
 * @throws ScopeLocked when another one does not come to its end within 10 s
 */
export async function withScopeLock<T>(
  ports: LockPorts,
  place: ScopePlace,
  body: () => Promise<T>,
): Promise<T> {
  return withLock(ports, `${place.record}.lock`, body);
}

async function withLock<T>(ports: LockPorts, path: string, body: () => Promise<T>): Promise<T> {
  const { host, pid } = ports.processes.own;
  // The last part tells two locks of one process apart.
  const own = `${host} ${pid} ${randomBytes(6).toString("hex")}`;
  await take(ports, path, own);
  try {
    return await body();
  } finally {
    await release(ports.files, path, own).catch(() => {});
  }
}

async function take(ports: LockPorts, path: string, own: string): Promise<void> {
  const { files, clock } = ports;
  for (let waitedMs = 0; !(await isCreated(files, path, own)); ) {
    const found = await look(files, path);
    if (found === null) continue; // It was there a moment ago.
    if (isLeftBehind(ports, found)) {
      if (await takeOver(ports, path, found, own)) return;
    } else if (waitedMs >= MAX_WAIT_MS) {
      throw new ScopeLocked(path, found.host === ports.processes.own.host ? found.pid : null);
    } else {
      await clock.sleep(LOOK_MS);
      waitedMs += LOOK_MS;
    }
  }
}

/**
 * Puts `own` in the place of a lock that was left behind, in one step: at no moment is there none. Of several who want
 * to, one does: that one holds the lock on the taking over of just this lock (which can be left behind as well), and
 * nobody but it may change a lock whose owner is gone.
 */
async function takeOver(ports: LockPorts, path: string, left: Lock, own: string): Promise<boolean> {
  return withLock(ports, `${path}.${left.id}`, async () => {
    const now = await look(ports.files, path);
    // Who held the taking over before may have done it, and let go of it.
    if (now === null || now.id !== left.id || !isLeftBehind(ports, now)) return false;
    await ports.files.replace(path, own, MODE);
    return true;
  });
}

/** Only what is one's own is removed: a lock that was held for too long may be another's by now. */
async function release(files: Files, path: string, own: string): Promise<void> {
  if ((await look(files, path))?.text === own) await files.remove(path);
}

async function isCreated(files: Files, path: string, own: string): Promise<boolean> {
  const file = await files.create(path, MODE).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "EEXIST") return null;
    throw error;
  });
  if (file === null) return false;
  try {
    await file.write(Buffer.from(own));
    await file.close();
    return true;
  } catch (error) {
    await file.discard();
    throw error;
  }
}

interface Lock {
  readonly text: string;
  /** Of the process that holds it; null where it does not say (the name is not written yet, or never was). */
  readonly host: string | null;
  readonly pid: number | null;
  /** Letters and digits. */
  readonly id: string;
  readonly mtimeMs: number;
}

/** Null: there is none. */
async function look(files: Files, path: string): Promise<Lock | null> {
  const text = await files.readText(path, MAX_BYTES);
  const stat = await files.stat(path);
  if (text === null || stat === null) return null;
  const [, host = null, pid = null, id = "unnamed"] =
    /^([0-9A-Za-z]+) ([1-9][0-9]{0,9}) ([0-9a-f]+)$/.exec(text) ?? [];
  return { text, host, pid: pid === null ? null : Number(pid), id, mtimeMs: stat.mtimeMs };
}

/** Its owner's end is known for sure, or for another machine's owner (ids say nothing there) by the lock's age. */
function isLeftBehind({ processes, clock }: LockPorts, { host, pid, mtimeMs }: Lock): boolean {
  if (pid !== null && host === processes.own.host) return !processes.isRunning(pid);
  return Math.abs(clock.nowMs() - mtimeMs) > STALE_MS;
}
