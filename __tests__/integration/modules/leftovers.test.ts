import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, symlink, utimes, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { removeLeftovers } from "../../../src/modules/leftovers.ts";
import {
  closeModuleCache,
  incomingFolders,
  incomingPath,
  openModuleCache,
} from "../../../src/modules/module-cache.ts";
import { nodeFiles } from "../../../src/platform/files.ts";
import { readProcesses } from "../../../src/platform/processes.ts";
import type { Files } from "../../../src/ports.ts";
import { temporaryFolder } from "../../support/temp.ts";

const processes = readProcesses();
const { host } = processes.own;
const elsewhere = "f00";
const MINUTE_MS = 60_000;

let root: string;
beforeEach(async () => {
  root = await temporaryFolder();
});

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

async function startProcess(): Promise<ChildProcess & { readonly pid: number }> {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
  children.push(child);
  await once(child, "spawn");
  return child as ChildProcess & { readonly pid: number };
}

async function killedProcess(): Promise<number> {
  const child = await startProcess();
  child.kill("SIGKILL");
  await once(child, "exit");
  return child.pid;
}

/** An incoming folder with a file on its way, both last touched so many minutes ago. */
async function leave(
  owner: { readonly host: string; readonly pid: number },
  ageMinutes: { readonly folder: number; readonly file: number } = { folder: 0, file: 0 },
): Promise<string> {
  const cache = openModuleCache(root, owner);
  const path = incomingPath(cache);
  await mkdir(cache.incoming, { recursive: true });
  await writeFile(path, "half a zip");
  await age(path, ageMinutes.file);
  await age(cache.incoming, ageMinutes.folder);
  return basename(cache.incoming);
}

async function age(path: string, minutes: number): Promise<void> {
  const seconds = (Date.now() - minutes * MINUTE_MS) / 1000;
  await utimes(path, seconds, seconds);
}

const clean = (files: Files = nodeFiles) => removeLeftovers(files, processes, root, Date.now());
const left = async () => (await readdir(incomingFolders(root))).sort();

test("what a killed process left is removed, what a running one has on its way is not", async () => {
  await leave({ host, pid: await killedProcess() });
  const running = await leave({ host, pid: (await startProcess()).pid });
  const ours = await leave(processes.own);
  expect(await clean()).toBe(1);
  expect(await left()).toEqual([running, ours].sort());
});

test("of another host's processes nothing is known: only the time counts", async () => {
  const dead = await killedProcess();
  const young = await leave({ host: elsewhere, pid: dead }, { folder: 59, file: 59 });
  await leave({ host: elsewhere, pid: dead }, { folder: 61, file: 61 });
  await leave({ host: elsewhere, pid: process.pid }, { folder: 61, file: 61 });
  expect(await clean()).toBe(2);
  expect(await left()).toEqual([young]);
});

test("a file that is still written to keeps its folder", async () => {
  const written = await leave({ host: elsewhere, pid: 1 }, { folder: 300, file: 1 });
  expect(await clean()).toBe(0);
  expect(await left()).toEqual([written]);
});

test("an old folder goes even where its process id is in use: by now it may be another process's", async () => {
  await leave({ host, pid: (await startProcess()).pid }, { folder: 61, file: 61 });
  expect(await clean()).toBe(1);
  expect(await left()).toEqual([]);
});

test("a folder of another name goes when it is old, a file never", async () => {
  const folders = incomingFolders(root);
  await mkdir(join(folders, "young folder"), { recursive: true });
  await mkdir(join(folders, "old folder"));
  await writeFile(join(folders, "old file"), "");
  await age(join(folders, "old folder"), 61);
  await age(join(folders, "old file"), 61);
  expect(await clean()).toBe(1);
  expect(await left()).toEqual(["old file", "young folder"]);
});

describe("links lead nowhere", () => {
  async function oldFolderElsewhere(): Promise<string> {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "precious"));
    await age(join(folder, "precious"), 1000);
    return folder;
  }

  test("in place of the folder of all runs", async () => {
    const folder = await oldFolderElsewhere();
    await mkdir(join(root, "cache"));
    await symlink(folder, incomingFolders(root));
    expect(await clean()).toBe(0);
    expect(await readdir(folder)).toEqual(["precious"]);
  });

  test("in place of one run's", async () => {
    const folder = await oldFolderElsewhere();
    await mkdir(incomingFolders(root), { recursive: true });
    await symlink(folder, join(incomingFolders(root), `${host}-${await killedProcess()}-ab`));
    expect(await clean()).toBe(0);
    expect(await readdir(folder)).toEqual(["precious"]);
  });
});

test("a cache that is new has no leftovers", async () => {
  expect(await clean()).toBe(0);
  expect(await readdir(root)).toEqual([]);
});

test("several jobs clean at once", async () => {
  const pid = await killedProcess();
  for (let count = 0; count < 20; count++) await leave({ host, pid });
  await Promise.all([clean(), clean(), clean()]);
  expect(await left()).toEqual([]);
});

test("a folder that can't be removed stays, and the next one goes", async () => {
  const pid = await killedProcess();
  const stubborn = await leave({ host, pid });
  await leave({ host, pid });
  const files: Files = {
    ...nodeFiles,
    removeFolder: (path) =>
      basename(path) === stubborn ? Promise.reject(new Error("EACCES")) : nodeFiles.removeFolder(path),
  };
  expect(await clean(files)).toBe(1);
  expect(await left()).toEqual([stubborn]);
});

test("a run that ends takes its own folder along, and no other", async () => {
  const other = await leave({ host: elsewhere, pid: 1 });
  const cache = openModuleCache(root, processes.own);
  const file = await nodeFiles.create(incomingPath(cache), 0o600);
  await file.write(Buffer.from("half a zip"));
  await file.close();
  await closeModuleCache(nodeFiles, cache);
  await closeModuleCache(nodeFiles, cache);
  expect(await left()).toEqual([other]);
});
