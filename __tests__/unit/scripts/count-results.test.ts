import { spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { temporaryFolder } from "../../support/temp.ts";

const script = fileURLToPath(new URL("../../../scripts/count-results.mjs", import.meta.url));

const jest = (passed: number, failed = 0, suites = 0) => ({
  success: failed + suites === 0,
  numPassedTests: passed,
  numFailedTests: failed,
  numRuntimeErrorTestSuites: suites,
});
const good = { lint: true, "test:code": true, "check-dist": true };

const cases = [
  {
    name: "all that passed is added up, jest's tests one by one",
    files: { "checks.json": good, "jest.json": jest(10), "e2e.json": jest(3) },
    line: "15 passed, 0 failed",
    exitCode: 0,
  },
  {
    name: "a failed check counts",
    files: { "checks.json": { ...good, lint: false }, "jest.json": jest(10), "e2e.json": jest(3) },
    line: "14 passed, 1 failed",
    exitCode: 1,
  },
  {
    name: "failed tests and suites that could not start count",
    files: { "checks.json": good, "jest.json": jest(10, 2, 1), "e2e.json": jest(3) },
    line: "15 passed, 3 failed",
    exitCode: 1,
  },
  {
    name: "a jest that failed without a failed test counts",
    files: { "checks.json": good, "jest.json": jest(10), "e2e.json": { ...jest(3), success: false } },
    line: "15 passed, 1 failed",
    exitCode: 1,
  },
  { name: "nothing left behind is three failures", files: {}, line: "0 passed, 3 failed", exitCode: 1 },
];

test.each(cases)("$name", async ({ files, line, exitCode }) => {
  const folder = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(folder, name), JSON.stringify(content));
  }
  const run = spawnSync(process.execPath, [script, folder], { encoding: "utf8" });
  expect(run.stdout.trimEnd().split("\n").at(-1)).toBe(line);
  expect(run.status).toBe(exitCode);
});
