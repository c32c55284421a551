import { spawnSync } from "node:child_process";
import { readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { ScopeLocked, withScopeLock } from "../../../src/flows/settings/scope-lock.ts";
import type { ScopePlace } from "../../../src/flows/settings/scope-place.ts";
import { systemClock } from "../../../src/platform/clock.ts";
import { nodeFiles } from "../../../src/platform/files.ts";
import { readProcesses } from "../../../src/platform/processes.ts";
import type { Clock, Files } from "../../../src/ports.ts";
import { temporaryFolder } from "../../support/temp.ts";

const processes = readProcesses();
const { host } = processes.own;
/** Waits for nothing. */
const hurried: Clock = { ...systemClock, sleep: async () => {} };

/** A place whose lock has that text and age; null: there is none. */
async function setting(text: string | null, ageMs = 0) {
  const folder = await temporaryFolder();
  const file = join(folder, "env");
  const place: ScopePlace = { scope: "user", file, record: `${file}.json`, userFile: file };
  const lock = `${place.record}.lock`;
  if (text !== null) {
    await writeFile(lock, text);
    const changed = new Date(Date.now() - ageMs);
    await utimes(lock, changed, changed);
  }
  const enter = <T>(body: () => Promise<T>, clock: Clock = systemClock, files: Files = nodeFiles) =>
    withScopeLock({ files, processes, clock }, place, body);
  return { folder, lock, enter };
}

/** The id of a process that ran once. */
function deadPid(): number {
  return spawnSync(process.execPath, ["--version"]).pid;
}

function signal() {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}

const OLD_MS = 3_600_000;

describe("a lock whose owner is gone", () => {
  test.each([
    ["that names it", () => `${host} ${deadPid()} 0123456789ab`],
    ["that names nobody", () => ""],
    ["of another machine", () => "otherhost 1 0123456789ab"],
  ])("%s: of many waiters one at a time enters, and nothing is left", async (_, text) => {
    const { folder, enter } = await setting(text(), OLD_MS);
    let inside = 0;
    const seen: number[] = [];
    await Promise.all(
      Array.from({ length: 12 }, () =>
        enter(async () => {
          seen.push(++inside);
          await systemClock.sleep(1);
          inside--;
        }),
      ),
    );
    expect(seen).toEqual(Array(12).fill(1));
    expect(await readdir(folder)).toEqual([]);
  });

  test("whoever saw it before another took it over waits for that one", async () => {
    const { lock, enter } = await setting(`${host} ${deadPid()} 0123456789ab`, OLD_MS);
    const [seen, firstInside, secondMoved] = [signal(), signal(), signal()];
    const stat: Files["stat"] = async (path) => {
      const found = await nodeFiles.stat(path);
      if (path === lock) {
        seen.give();
        await firstInside.given;
      }
      return found;
    };
    const sleep: Clock["sleep"] = (ms) => {
      secondMoved.give();
      return systemClock.sleep(ms);
    };
    let inside = 0;
    const second = enter(
      async () => {
        inside++;
        secondMoved.give();
      },
      { ...systemClock, sleep },
      { ...nodeFiles, stat },
    );
    await seen.given;
    await enter(async () => {
      firstInside.give();
      await secondMoved.given;
      expect(inside).toBe(0);
    });
    await second;
    expect(inside).toBe(1);
  });

  test("is taken over at once, however young it is", async () => {
    const { enter } = await setting(`${host} ${deadPid()} 0123456789ab`);
    const noWait: Clock = {
      ...systemClock,
      sleep: () => {
        throw new Error("it waited");
      },
    };
    expect(await enter(async () => "in", noWait)).toBe("in");
  });

  test("is taken over though the one before ended while it took it over", async () => {
    const pid = deadPid();
    const { folder, lock, enter } = await setting(`${host} ${pid} 0123456789ab`);
    await writeFile(`${lock}.0123456789ab`, `${host} ${pid} ba9876543210`);
    expect(await enter(async () => "in")).toBe("in");
    expect(await readdir(folder)).toEqual([]);
  });
});

describe("a lock whose owner may run", () => {
  test.each([
    ["it does, for an hour", () => `${host} ${process.pid} 0123456789ab`, OLD_MS, process.pid],
    ["it is another machine's", () => `otherhost ${deadPid()} 0123456789ab`, 0, null],
    ["its name is not written yet", () => "", 0, null],
  ])("%s: it stays, and whoever waits is told of it", async (_, text, ageMs, pid) => {
    const written = text();
    const { lock, enter } = await setting(written, ageMs);
    const entered = enter(async () => "in", hurried);
    await expect(entered).rejects.toBeInstanceOf(ScopeLocked);
    await expect(entered).rejects.toMatchObject({ lock, pid });
    expect(await readFile(lock, "utf8")).toBe(written);
  });
});

test("another's lock in one's own place is not removed", async () => {
  const { lock, enter } = await setting(null);
  const others = "otherhost 1 0123456789ab";
  await enter(() => writeFile(lock, others));
  expect(await readFile(lock, "utf8")).toBe(others);
});

test("a body that fails leaves no lock", async () => {
  const { folder, enter } = await setting(null);
  const failing = enter(async () => {
    throw new Error("no space left");
  });
  await expect(failing).rejects.toThrow("no space left");
  expect(await readdir(folder)).toEqual([]);
});
