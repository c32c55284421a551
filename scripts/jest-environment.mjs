/**
 * Jest's Node environment, which ends what each test file leaves in the process: jest-circus loads anew for each file and
 * runs every test in an AsyncLocalStorage of its own, which nobody switches off. Up to Node 22 each promise then costs a
 * step for every file that the worker has run before: a thirtieth of the processor time of all tests.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { TestEnvironment } from "jest-environment-node";

const inUse = new Set();
const { run } = AsyncLocalStorage.prototype;
AsyncLocalStorage.prototype.run = function (...given) {
  inUse.add(this);
  return run.apply(this, given);
};

export default class extends TestEnvironment {
  async teardown() {
    for (const storage of inUse) storage.disable();
    inUse.clear();
    await super.teardown();
  }
}
