import os from "node:os";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { readMachine } from "../../../src/platform/machine.ts";

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
