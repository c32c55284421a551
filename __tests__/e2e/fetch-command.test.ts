import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, readdir } from "node:fs/promises";
import { devNull } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { escapePath } from "../../src/go/module-version.ts";
import type { Report } from "../../src/report/report.ts";
import type { LoopbackMirror } from "../../src/sandbox/fault-server.ts";
import { faults } from "../../src/sandbox/faults.ts";
import { deadPort } from "../../src/sandbox/unreachable.ts";
import { incomingIn, wrongFiles } from "../support/download-cache.ts";
import { type GoEnvironment, goEnvironment, runGo } from "../support/go.ts";
import { openMirror } from "../support/mirrors.ts";
import { type TestProject, writeProject } from "../support/project.ts";
import { temporaryFolder } from "../support/temp.ts";

const script = fileURLToPath(new URL("../../dist/cli/index.js", import.meta.url));

/** What one start of the command line left on the user's machine. */
interface CommandRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Names in the system's folder for temporary files, which was empty before. */
  readonly temporary: readonly string[];
}

let project: TestProject;
let mirror: LoopbackMirror;
let env: GoEnvironment;
let moduleCache: string;

beforeAll(async () => {
  project = await writeProject();
});
beforeEach(async () => {
  mirror = await openMirror(project);
  const clean = await goEnvironment({ GOFLAGS: "-modcacherw -trimpath" });
  env = { ...clean, XDG_CACHE_HOME: join(clean.HOME ?? "", "cache"), GOSUMDB: project.database.verifierKey };
  moduleCache = env.GOMODCACHE ?? "";
});

async function run(args: readonly string[], onStart?: (child: ChildProcess) => void): Promise<CommandRun> {
  const TMPDIR = await temporaryFolder();
  const child = spawn(process.execPath, [script, ...args], {
    cwd: project.dir,
    env: { ...env, TMPDIR, TEMP: TMPDIR },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const text = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (piece: string) => {
      text[name] += piece;
    });
  }
  onStart?.(child);
  const exitCode = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { exitCode, ...text, temporary: await readdir(TMPDIR) };
}

/** A word wrapped to the terminal's width is found all the same. */
const wordsOf = ({ stdout }: CommandRun) => stdout.replace(/\s+/g, " ");

test("fetch fills the user's module cache, and touches nothing else of his", async () => {
  const before = await readdir(project.dir);
  const fetched = await run(["fetch", "--mirrors", mirror.url]);
  expect(fetched).toMatchObject({ exitCode: 0, temporary: [] });
  expect(wordsOf(fetched)).toMatch(/Downloaded: \d modules .* all verified against go\.sum/);
  // It recommends nothing: that is what `probe` is for.
  expect(fetched.stdout).not.toContain("GOPROXY=");
  expect(await readdir(project.dir)).toEqual(before);
  expect(await wrongFiles(moduleCache, project.modules)).toEqual([]);
  expect(await incomingIn(moduleCache)).toEqual([]);
  for (const args of [
    ["mod", "download"],
    ["build", "-o", devNull, "./..."],
  ]) {
    const offline = { ...env, GOPROXY: "off" };
    expect(await runGo(args, { cwd: project.dir, env: offline })).toMatchObject({ exitCode: 0, stderr: "" });
  }

  const again = await run(["fetch", "--mirrors", mirror.url]);
  expect(again).toMatchObject({ exitCode: 0, temporary: [] });
  expect(again.stdout).toContain("Downloaded: nothing to do: all modules are present");
});

test("fetch --dir --json prints the report and nothing beside it", async () => {
  const args = ["fetch", "--dir", project.dir, "--mirrors", mirror.url, "--json"];
  const { fetch } = JSON.parse((await run(args)).stdout) as Report;
  expect(fetch).toMatchObject({ kind: "fetched", left: [] });
});

test("fetch --sandbox leaves the user's module cache alone", async () => {
  const sandboxed = await run(["fetch", "--sandbox"]);
  expect(sandboxed).toMatchObject({ exitCode: 0, temporary: [] });
  expect(sandboxed.stdout).toContain("Downloaded:");
  expect(await readdir(dirname(moduleCache)).catch(() => [])).toEqual([]);
});

describe("fetch exits with 1", () => {
  test("and says what is left, where a mirror does not deliver what it has", async () => {
    const last = project.modules.at(-1)?.module.path ?? "";
    mirror.set({ fault: faults.modules([last], faults.onlyZips(faults.status(502))) });
    const incomplete = await run(["fetch", "--mirrors", mirror.url]);
    expect(incomplete).toMatchObject({ exitCode: 1, temporary: [] });
    expect(wordsOf(incomplete)).toContain("1 module could not be downloaded in advance");
  });

  test("and says why, where no mirror is healthy", async () => {
    const nothing = await run(["fetch", "--mirrors", await deadPort()]);
    expect(nothing).toMatchObject({ exitCode: 1, temporary: [] });
    expect(nothing.stdout).toContain("connection refused");
  });
});

test("fetch exits with 0 where only what no mirror has is left", async () => {
  const [first, ...others] = project.modules;
  const lacking = await openMirror({ ...project, modules: others });
  const left = await run(["fetch", "--mirrors", lacking.url, "--json"]);
  expect(JSON.parse(left.stdout).fetch.left).toMatchObject([{ reason: "missing-everywhere", zips: 1 }]);
  expect(first).toBeDefined();
  expect(left.exitCode).toBe(0);
});

describe("fetch exits with 2 and fetches nothing", () => {
  test.each([
    ["an option that there isn't", ["--everything"], "Unknown option: --everything."],
    ["a mirror that can't be one", ["--mirrors", "nowhere"], "--mirrors: not the name of a mirror"],
    ["a folder that is not there", ["--dir", "nowhere"], '--dir: no such directory. Given: "nowhere"'],
    ["both a folder and the sandbox", ["--dir", ".", "--sandbox"], "can't be used together"],
    ["a language that is not spoken", ["--lang", "fr"], "Accepted: en and zh."],
  ])("%s", async (_name, args, problem) => {
    const refused = await run(["fetch", ...args]);
    expect(refused).toMatchObject({ exitCode: 2, stdout: "", temporary: [] });
    expect(refused.stderr).toContain(problem);
  });

  test("a folder without a Go project", async () => {
    const empty = join(await temporaryFolder(), "empty");
    await mkdir(empty);
    const refused = await run(["fetch", "--dir", empty, "--mirrors", mirror.url]);
    expect(refused).toMatchObject({ exitCode: 2, stdout: "", temporary: [] });
    expect(refused.stderr).toContain("--dir: no go.mod and no go.work there");
    expect(mirror.requestCount()).toBe(0);
  });
});

test("Ctrl-C ends fetch with 130; what it was at is gone after the next run", async () => {
  if (process.platform === "win32") return;
  const [slow] = project.modules.slice(-1);
  // Once the mirrors are measured, one body never ends.
  mirror.set({ fault: faults.modules([slow?.module.path ?? ""], faults.onlyZips(faults.drip(60_000))) });
  const interrupted = await run(["fetch", "--mirrors", mirror.url], async (child) => {
    while ((await incomingIn(moduleCache)).length < 2) await delay(2);
    child.kill("SIGINT");
  });
  expect(interrupted).toMatchObject({ exitCode: 130, temporary: [], stdout: "" });
  expect(interrupted.stderr).toMatch(
    /^Interrupted: \d+ modules? downloaded and verified so far\. Run the command again/m,
  );
  expect(await wrongFiles(moduleCache, project.modules)).toEqual([]);

  mirror.set({ fault: undefined });
  expect(await run(["fetch", "--mirrors", mirror.url])).toMatchObject({ exitCode: 0, temporary: [] });
  expect(await incomingIn(moduleCache)).toEqual([]);
});

test("probe fetches nothing but its samples", async () => {
  const args = ["probe", "--mirrors", mirror.url];
  const probed = await run([...args, "--json"]);
  expect(probed).toMatchObject({ exitCode: 0, temporary: [] });
  expect(JSON.parse(probed.stdout).fetch.kind).toBe("not-wanted");
  const shown = await run(args);
  expect(shown.stdout).toContain("GOPROXY=");
  // Nobody asked for it, so nothing is said of it.
  expect(shown.stdout).not.toContain("Downloaded");
});

test("probe recommends a use with its own options, and shows no password", async () => {
  const password = "s3cretpassword";
  const probed = await run([
    ...["probe", "--mirrors", mirror.url, "--private", "*.corp.example"],
    ...["--private-proxy", `https://me:${password}@goproxy.corp.example`],
  ]);
  expect(probed.exitCode).toBe(0);
  expect(probed.stdout).toContain(
    `setup-go-mirror use ${mirror.url} --private '*.corp.example' --private-proxy https://`,
  );
  expect(probed.stdout + probed.stderr).not.toContain(password);
});

test("fetch --private: no mirror hears the name, and the private proxy has the module", async () => {
  const [secret] = project.modules;
  const path = secret?.module.path ?? "";
  const proxy = await openMirror(project);
  const asked = ({ requests }: LoopbackMirror) =>
    requests.filter((one) => one.path.includes(escapePath(path)));
  const fetched = await run([
    ...["fetch", "--mirrors", mirror.url, "--private", path, "--private-proxy", proxy.url],
  ]);
  expect(fetched).toMatchObject({ exitCode: 0, temporary: [] });
  expect(asked(mirror)).toEqual([]);
  expect(asked(proxy)).not.toEqual([]);
  expect(await wrongFiles(moduleCache, project.modules)).toEqual([]);
});

describe("the language", () => {
  test.each<[string, readonly string[], GoEnvironment, RegExp]>([
    ["is what --lang names", ["--lang", "zh"], { LANG: "en_US.UTF-8" }, /^建议：GOPROXY=/m],
    ["is that of the locale without it", [], { LC_ALL: "zh_CN.UTF-8" }, /^建议：GOPROXY=/m],
    [
      "is English in a Chinese locale with it",
      ["--lang", "en"],
      { LC_ALL: "zh_CN.UTF-8" },
      /^Recommended: /m,
    ],
  ])("%s", async (_name, args, locale, recommended) => {
    env = { ...env, ...locale };
    expect((await run(["probe", "--mirrors", mirror.url, ...args])).stdout).toMatch(recommended);
  });
});
