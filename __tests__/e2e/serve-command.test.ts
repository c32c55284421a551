/** The command serve: what it prints while requests go through it, and at its end. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { faults } from "../../src/sandbox/faults.ts";
import { goEnvironment, runGo } from "../support/go.ts";
import { openMirror } from "../support/mirrors.ts";
import { smallModules, writeProject } from "../support/project.ts";
import { temporaryFolder } from "../support/temp.ts";

const script = fileURLToPath(new URL("../../dist/cli/index.js", import.meta.url));

/** Lets `body` run while the command serves that project; gives what it printed, and its exit code. */
async function serving(
  project: { readonly dir: string },
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  body: (goproxy: string) => Promise<void>,
) {
  const child = spawn(process.execPath, [script, "serve", ...args], { cwd: project.dir, env });
  const printed = { stdout: "", stderr: "" };
  child.stderr.on("data", (piece) => {
    printed.stderr += piece;
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const goproxy = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (piece) => {
      printed.stdout += piece;
      const [, value] = /export GOPROXY='([^']*)'\n/.exec(printed.stdout) ?? [];
      if (value !== undefined) resolve(value);
    });
    child.once("close", () => reject(new Error(`it ended: ${printed.stderr}`)));
  });
  try {
    await body(goproxy);
  } finally {
    child.kill("SIGINT");
  }
  return { exitCode: await ended, ...printed };
}

test("serve: the line to copy, what fails, and at its end what it did", async () => {
  const project = await writeProject(smallModules().slice(0, 3));
  const mirror = await openMirror(project);
  const env = { ...(await goEnvironment()), GOSUMDB: project.database.verifierKey, LC_ALL: "C.UTF-8" };
  const result = await serving(project, ["--mirrors", mirror.url], env, async (goproxy) => {
    expect(goproxy).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:\\d+/[^|]+\\|${mirror.url}\\|direct$`));
    const GOMODCACHE = join(await temporaryFolder(), "mod");
    const through = { ...env, GOMODCACHE, GOPROXY: goproxy.split("|")[0] ?? "", GOFLAGS: "-modcacherw" };
    expect(await runGo(["mod", "download"], { cwd: project.dir, env: through })).toMatchObject({
      exitCode: 0,
    });
    mirror.set({ fault: faults.status(503) });
    const [relay = ""] = goproxy.split("|");
    expect((await fetch(`${relay}/example.com/never/@v/v1.0.0.info`)).status).toBe(502);
  });
  expect(result.exitCode).toBe(0);
  const { host } = new URL(mirror.url);
  expect(result.stdout).toMatch(
    new RegExp(
      `^Serving modules from ${host} until Ctrl-C\\. To use it, run in another shell:\n {2}export GOPROXY=`,
    ),
  );
  expect(result.stderr).toMatch(/^502 \/example\.com\/never\/@v\/v1\.0\.0\.info$/m);
  expect(result.stderr).toMatch(
    /^\d+ requests served \(.*\), \d+ for what no mirror has, 1 failed\. Files verified/m,
  );
  expect(result.stderr).toMatch(new RegExp(`^${host}: \\d+ of \\d+ responses unusable \\(last: 503`, "m"));
});

test("serve shows no password", async () => {
  const project = await writeProject(smallModules().slice(0, 1));
  const mirror = await openMirror(project);
  const env = { ...(await goEnvironment()), GOSUMDB: project.database.verifierKey, LC_ALL: "C.UTF-8" };
  const own = "https://me:s3cr3t-enough@goproxy.corp.invalid";
  const args = ["--mirrors", mirror.url, "--private-proxy", own, "--private", "*.corp.example"];
  const result = await serving(project, args, env, async (goproxy) => {
    expect(goproxy).toContain("|https://me:xxxxx@goproxy.corp.invalid,");
  });
  expect(result.stdout).toMatch(/^The password is not shown: put it in place of xxxxx\.$/m);
  expect(JSON.stringify(result)).not.toContain("s3cr3t");
});
