import { availableParallelism } from "node:os";

/** Runs under `node --experimental-vm-modules`: every test is an ES module, as the product is. */
export default {
  testEnvironment: "./scripts/jest-environment.mjs",
  // Most tests wait for sockets and timers half of their time.
  maxWorkers: Math.min(8, 2 * availableParallelism()),
  // Modules of a test file stay in memory when it has ended (ES modules in vm contexts). A worker that has grown gives
  // way to a new one: starting a `go` copies the page tables of the process that starts it, 60 µs for each megabyte.
  // Not sooner, since a new one begins with cold code: at 300 MB that took a sixth of all processor time.
  workerIdleMemoryLimit: "1GB",
  // Ends what hangs. The first build compiles the standard library, and a busy machine takes ten times as long.
  testTimeout: 180_000,
  testMatch: ["**/__tests__/**/*.test.ts"],
  extensionsToTreatAsEsm: [".ts"],
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      { jsc: { target: "es2023", parser: { syntax: "typescript" } }, module: { type: "es6" } },
    ],
  },
  modulePathIgnorePatterns: ["<rootDir>/build", "<rootDir>/dist"],
};
