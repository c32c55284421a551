import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "@jest/globals";
import { readProcesses } from "../../../src/platform/processes.ts";

const { own, isRunning } = readProcesses();

test("this process knows itself, and says the same again", () => {
  expect(own.pid).toBe(process.pid);
  expect(own.host).toMatch(/^[0-9a-f]{12}$/);
  expect(readProcesses().own).toEqual(own);
  expect(isRunning(own.pid)).toBe(true);
});

test("a process runs until it is killed", async () => {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
  await once(child, "spawn");
  const { pid = 0 } = child;
  expect(isRunning(pid)).toBe(true);
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(isRunning(pid)).toBe(false);
});

test("of another user's process, and of a number that is none, nobody says that it is dead", () => {
  // Process 1 is root's: the answer is EPERM to everyone else.
  if (process.platform !== "win32") expect(isRunning(1)).toBe(true);
  expect(isRunning(9_999_999_999)).toBe(true);
});
