/**
 * Runs its arguments with the Node that started npm.
 *
 * npm puts node_modules/.bin first on PATH, and the devDependency `node` (a Node 24 for the end-to-end
 * tests) has its command there: a script that says `node` would always get Node 24, whatever the machine
 * or the CI matrix chose.
 */
import { spawnSync } from "node:child_process";

const run = spawnSync(process.env.npm_node_execpath ?? process.execPath, process.argv.slice(2), {
  stdio: "inherit",
});
process.exitCode = run.status ?? 1;
