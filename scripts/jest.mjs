/**
 * Runs jest with its arguments under the Node that started npm (see host-node.mjs). It is not `npm run jest` that the
 * other scripts call: a second npm in the chain would itself be started by the devDependency's Node.
 */
import { spawnSync } from "node:child_process";
import { existsSync, statfsSync } from "node:fs";

const jest = [
  "--experimental-vm-modules",
  "--disable-warning=ExperimentalWarning",
  "node_modules/jest/bin/jest.js",
];
const node = process.env.npm_node_execpath ?? process.execPath;
process.stdout.write(`jest under ${spawnSync(node, ["--version"], { encoding: "utf8" }).stdout}`);
const run = spawnSync(node, [...jest, ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...process.env, ...temporaryFiles() },
});
process.exitCode = run.status ?? 1;

/** Tests make and remove some hundred thousand files, and ext4 takes long to find an inode for each: in memory, where there is room. */
function temporaryFiles() {
  const memory = "/dev/shm";
  if (process.env.TMPDIR !== undefined || !existsSync(memory)) return {};
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > 6 * 2 ** 30 ? { TMPDIR: memory } : {};
}
