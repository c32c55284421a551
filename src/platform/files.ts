/** `Files` on the real file system. */
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  type Stats,
  statSync,
  writeSync,
} from "node:fs";
import * as fs from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import type { FileStat, Files, OpenFile, WritingFile } from "../ports.ts";
import { errorCode, openRegular, orNull, readSmall, readText } from "./read-files.ts";
import { writeNew } from "./write-new.ts";

/** The real file system behind the port; see `Files` for what each call promises. */
export const nodeFiles: Files = {
  readText,
  readSmall,
  stat: (path) => orNull(fs.stat(path)).then((stats) => stats && fileStat(stats)),
  lstat: (path) => orNull(fs.lstat(path)).then((stats) => stats && fileStat(stats)),
  realPath: (path) => orNull(fs.realpath(path)),
  list: async (path) => (await orNull(fs.readdir(path))) ?? [],
  makeDirectory: async (path, mode = 0o777) => {
    await fs.mkdir(path, { recursive: true, mode });
  },
  glob,
  open,
  create,
  moveNew,
  linkOrCopy,
  moveFolder,
  createIn,
  sealFolders,
  writeNew,
  replace,
  remove: async (path) => {
    await orNull(fs.unlink(path));
  },
  removeFolder: async (path) => {
    await orNull(fs.rm(path, { recursive: true, force: true }));
  },
};

function fileStat(stats: Stats): FileStat {
  return {
    kind: stats.isFile() ? "file" : stats.isDirectory() ? "directory" : "other",
    bytes: stats.size,
    mode: stats.mode & 0o7777,
    uid: stats.uid,
    mtimeMs: stats.mtimeMs,
    links: stats.nlink,
    inode: stats.ino,
  };
}

/**
 * As every action does it, so that a pattern means the same here, but through no link: a ladder of them has as many
 * ways to its end as two to the power of its rungs. Loaded only where there is a pattern.
 */
async function glob(patterns: readonly string[], root: string, most: number): Promise<readonly string[]> {
  const { create } = await import("@actions/glob");
  const rooted = patterns.map((p) =>
    p.startsWith("!") ? `!${resolve(root, p.slice(1))}` : resolve(root, p),
  );
  const globber = await create(rooted.join("\n"), { matchDirectories: false, followSymbolicLinks: false });
  const found = new Set<string>();
  for await (const path of globber.globGenerator()) if (found.add(path).size > most) break;
  return [...found].sort();
}

async function open(path: string): Promise<OpenFile> {
  const { file, bytes } = await openRegular(path);
  return {
    bytes,
    read: (position, length) => readExactly(file, path, position, length),
    close: () => file.close(),
  };
}

/** One read may give fewer bytes than asked for, so it is repeated until all are there. */
async function readExactly(
  file: fs.FileHandle,
  path: string,
  position: number,
  length: number,
): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  for (let done = 0; done < length; ) {
    const { bytesRead } = await file.read(bytes, done, length - done, position + done);
    if (bytesRead === 0) throw new Error(`${path} ends before byte ${position + length}`);
    done += bytesRead;
  }
  return bytes;
}

/** One write may take fewer bytes than it was given, so it is repeated until all are written. */
async function writeExactly(file: fs.FileHandle, position: number, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

async function create(path: string, mode: number): Promise<WritingFile> {
  const file = await withFolder(path, () => fs.open(path, "wx", mode));
  const underWay = new Set<Promise<void>>();
  let closing: Promise<void> | null = null;
  /** A file is verified once it is closed: no later write may reach it, and every earlier one must be done by then. */
  const whileOpen = async (write: () => Promise<void>) => {
    if (closing !== null) throw Object.assign(new Error(`EBADF: ${path} is closed`), { code: "EBADF" });
    const writing = write();
    underWay.add(writing);
    await writing.finally(() => underWay.delete(writing));
  };
  const close = () => {
    closing ??= Promise.allSettled(underWay).then(() => file.close());
    return closing;
  };
  return {
    path,
    write: (bytes) => whileOpen(() => file.writeFile(bytes)), // From the current position, all of it.
    writeAt: (position, bytes) => whileOpen(() => writeExactly(file, position, bytes)),
    close,
    discard: async () => {
      await close().catch(() => {});
      await fs.unlink(path).catch(() => {});
    },
  };
}

/**
 * What link(2) says where there are no hard links: FAT, some container mounts and network shares. EISDIR and
 * UNKNOWN are what libuv makes of the answers of Windows for exFAT and FAT (ERROR_INVALID_FUNCTION and others).
 */
const noHardLinks = ["EPERM", "EACCES", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "EMLINK", "EISDIR", "UNKNOWN"];
const otherFileSystem = "EXDEV";

/**
 * Only a hard link gives a file its name and fails, in one step, when the name is taken: rename(2) replaces. Without
 * hard links the name is looked up before the rename, which leaves a gap. An empty file under the name would close it,
 * but a `go` that runs beside us would see that file.
 */
async function moveNew(from: string, to: string): Promise<boolean> {
  try {
    await fs.link(from, to);
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    if (!noHardLinks.includes(errorCode(error))) throw error;
    if ((await orNull(fs.lstat(to))) !== null) return false;
    await fs.rename(from, to);
    return true;
  }
  await fs.unlink(from);
  return true;
}

/** Makes the folder only where `make` finds it missing: mostly it is there. */
async function withFolder<T>(path: string, make: () => Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    if (errorCode(error) !== "ENOENT") throw error;
    await fs.mkdir(dirname(path), { recursive: true });
    return make();
  }
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await withFolder(to, () => fs.link(from, to));
  } catch (error) {
    if (![...noHardLinks, otherFileSystem].includes(errorCode(error))) throw error;
    await fs.copyFile(from, to, constants.COPYFILE_EXCL);
  }
}

/** What rename(2) says where the new name is that of a folder with something in it; Windows says EPERM or EACCES. */
const folderExists = ["ENOTEMPTY", "EEXIST", "ENOTDIR", "EPERM", "EACCES"];

async function moveFolder(from: string, to: string, unless: readonly string[] = []): Promise<boolean> {
  try {
    // By calls that block: of what another process does between a look and the rename, nothing would be seen.
    if (unless.some((path) => lstatSync(path, { throwIfNoEntry: false }) !== undefined)) return false;
    renameSync(from, to);
    return true;
  } catch (error) {
    if (!folderExists.includes(errorCode(error)) || (await orNull(fs.lstat(to))) === null) throw error;
    return false;
  }
}

/** For thousands of small files, with three calls each: synchronous calls take a third of the time that promises take. */
function createIn(folder: string): ReturnType<Files["createIn"]> {
  const root = resolve(folder) + sep;
  let made = "";
  return (name, bytes, mode) => {
    const path = resolve(root, name);
    if (!path.startsWith(root)) throw new Error("a file name that leads out of its folder");
    const parent = dirname(path);
    // Files of one folder mostly stand together.
    if (parent !== made) mkdirSync(parent, { recursive: true });
    made = parent;
    const file = openSync(path, "wx", mode);
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    } finally {
      closeSync(file);
    }
  };
}

async function sealFolders(folder: string): Promise<void> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await sealFolders(join(folder, entry.name));
  }
  try {
    chmodSync(folder, statSync(folder).mode & 0o555);
  } catch {
    // Somebody else's: it is no protection against him anyway.
  }
}

async function replace(to: string, content: string | Uint8Array, mode: number): Promise<void> {
  const file = await create(`${to}.${randomBytes(6).toString("hex")}.tmp`, mode);
  try {
    await file.write(typeof content === "string" ? Buffer.from(content) : content);
    await file.close();
    await fs.chmod(file.path, mode); // The umask may have taken bits away.
    await fs.rename(file.path, to);
  } catch (error) {
    await file.discard();
    throw error;
  }
}
