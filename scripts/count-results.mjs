/**
 * Adds up what a full run left in the folder given as argument: checks.json and jest.json of verify.mjs, and
 * jest's e2e.json. Prints "N passed, N failed"; exits with 1 when anything failed. A result that is missing
 * and a suite that could not start count as one failure each.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2] ?? ".";
const total = { passed: 0, failed: 0 };

function read(name) {
  try {
    return JSON.parse(readFileSync(join(folder, name), "utf8"));
  } catch {
    process.stdout.write(`${name}: no result\n`);
    total.failed += 1;
    return null;
  }
}

for (const name of ["jest.json", "e2e.json"]) {
  const results = read(name);
  if (results === null) continue;
  total.passed += results.numPassedTests;
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  total.failed += failed > 0 || results.success ? failed : 1;
}

// jest's tests are counted one by one above.
const { "test:code": _tests, ...checks } = read("checks.json") ?? {};
for (const good of Object.values(checks)) total[good ? "passed" : "failed"] += 1;

process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
