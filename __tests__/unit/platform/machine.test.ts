import os from "node:os";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { readMachine, userCacheFolder } from "../../../src/platform/machine.ts";

describe("readMachine", () => {
  let runnerTemp: string | undefined;

  beforeEach(() => {
    runnerTemp = process.env.RUNNER_TEMP;
  });

  afterEach(() => {
    if (runnerTemp === undefined) delete process.env.RUNNER_TEMP;
    else process.env.RUNNER_TEMP = runnerTemp;
  });

  test.each([
    ["in a job the runner's", "/runner/temp", "/runner/temp"],
    ["the system's where that is empty", "", os.tmpdir()],
  ])("temporary files go to the folder: %s", (_name, value, expected) => {
    process.env.RUNNER_TEMP = value;
    expect(readMachine().tempDir).toBe(expected);
  });

  test("is a copy: what happens to the environment later does not change it", () => {
    process.env.RUNNER_TEMP = "/before";
    const machine = readMachine();
    process.env.RUNNER_TEMP = "/after";
    expect(machine.env.RUNNER_TEMP).toBe("/before");
    expect(machine.tempDir).toBe("/before");
  });

  test("has at least one core", () => {
    expect(readMachine().cpus).toBeGreaterThanOrEqual(1);
  });
});

describe("the user's cache folder", () => {
  const on = (platform: string, env: Record<string, string>, home: string | null = "/home/me") =>
    userCacheFolder(env, platform, home)?.replaceAll("\\", "/") ?? null;

  test.each([
    ["Linux", on("linux", {}), "/home/me/.cache"],
    ["Linux with XDG_CACHE_HOME", on("linux", { XDG_CACHE_HOME: "/var/cache/me" }), "/var/cache/me"],
    ["a relative XDG_CACHE_HOME does not count", on("linux", { XDG_CACHE_HOME: "cache" }), null],
    ["no home", on("linux", {}, null), null],
    ["macOS", on("darwin", {}), "/home/me/Library/Caches"],
    ["macOS without a home", on("darwin", {}, null), null],
    ["Windows", on("win32", { LOCALAPPDATA: "/c/local" }), "/c/local"],
    ["Windows without LOCALAPPDATA", on("win32", {}), null],
  ])("%s", (_, folder, expected) => {
    expect(folder).toBe(expected);
  });
});
