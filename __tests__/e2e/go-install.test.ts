import { readdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { makeSumDb } from "../../src/sandbox/loopback-sumdb.ts";
import { goEnvironment, runGo } from "../support/go.ts";
import { newMachine } from "../support/job.ts";
import { openMirror } from "../support/mirrors.ts";
import { networkEnvironment, sourceOf, withNetwork } from "../support/network.ts";
import { smallModules, writeProject } from "../support/project.ts";
import { type ActionRun, node24, runAction } from "../support/runner.ts";
import { temporaryFolder } from "../support/temp.ts";
import { makeToolchain, pathWithEverythingBut, pathWithoutGo, toolsOf } from "../support/toolchain.ts";

const VERSION = "1.27.3";
/** With a dependency and tests, and little of the standard library: that is compiled anew by a Go of its own. */
const REAL_PROJECT = "github.com/hashicorp/go-multierror@v1.1.1";

let written: Promise<string> | null = null;

/** The real project with that Go in its go.mod. One folder for all jobs: what one has compiled another need not. */
function realProject(): Promise<string> {
  written ??= (async () => {
    const project = await sourceOf(REAL_PROJECT);
    const goMod = await readFile(join(project, "go.mod"), "utf8");
    await writeFile(join(project, "go.mod"), goMod.replace(/^(go .*)$/m, `$1\n\ntoolchain go${VERSION}`));
    return project;
  })();
  return written;
}

/** The environment of the job's next step, as the runner would make it. */
function laterEnv(env: Readonly<Record<string, string>>, run: ActionRun): Record<string, string> {
  return { ...env, ...Object.fromEntries(run.env), PATH: [...run.path, env.PATH].join(delimiter) };
}

test.each([
  ["this machine's Node", process.execPath],
  ["Node 24", node24],
])(
  "without go on PATH, %s installs the Go that go.mod asks for through the official Go proxy, and a real project builds and passes its tests",
  async (_, node) => {
    await withNetwork(`Go ${VERSION} through the official Go proxy`, async () => {
      const project = await realProject();
      const env = {
        ...(await goEnvironment()),
        ...networkEnvironment(),
        PATH: await pathWithEverythingBut("go"),
        RUNNER_TOOL_CACHE: await temporaryFolder(),
        XDG_CACHE_HOME: await temporaryFolder(),
      };
      const result = await runAction({
        cwd: project,
        env,
        node,
        inputs: { "go-version-file": "go.mod", prefetch: "true" },
      });
      expect(result).toMatchObject({ exitCode: 0, stderr: "" });
      expect(result.outputs.get("go-version")).toBe(VERSION);
      // Where setup-go looks for it too: cmd/go's own key vouches for it.
      expect(result.outputs.get("go-path")).toBe(
        join(env.RUNNER_TOOL_CACHE, "go", VERSION, process.arch, "bin", "go"),
      );
      expect(result.summary).toContain(`**Go:** ${VERSION}, installed in`);
      expect(result.stdout).toMatch(/^::add-matcher::.*problem-matchers\.json$/m);

      const later = laterEnv(env, result);
      const go = async (...args: readonly string[]) =>
        runGo(args, { cwd: project, env: later, timeoutMs: 400_000 });
      expect((await go("version")).stdout).toMatch(/^go version go1\.27\.3 /);
      expect(await go("build", "./...")).toMatchObject({ exitCode: 0 });
      expect(await go("test", "./...")).toMatchObject({ exitCode: 0 });
    });
  },
  900_000,
);

test("a run that is killed at any moment leaves a tool cache that the next run makes right", async () => {
  const files = Object.fromEntries(
    Array.from({ length: 1_500 }, (_, i) => [`src/p${i}/file.go`, `package p${i}\n`.repeat(50)]),
  );
  const toolchain = await makeToolchain("1.99.3", { files });
  const modules = smallModules().slice(0, 1);
  const { dir } = await writeProject(modules);
  const all = [toolchain, ...modules];
  const database = makeSumDb("sum.database.invalid", all);
  const mirror = await openMirror({ modules: all, database }, { bytesPerSecond: 8_000_000 });
  const RUNNER_TOOL_CACHE = await temporaryFolder();
  const tools = toolsOf(await newMachine({ RUNNER_TOOL_CACHE }), database.verifierKey);
  const options = {
    cwd: dir,
    env: {
      ...(await goEnvironment()),
      PATH: await pathWithoutGo(),
      RUNNER_TOOL_CACHE,
      XDG_CACHE_HOME: await temporaryFolder(),
    },
    inputs: { "go-version": "1.99.3", mirrors: mirror.url, sumdb: database.verifierKey, cache: "false" },
  };
  for (const afterMs of [150, 250, 350, 450, 550, 650, 800]) {
    const killed = await runAction({
      ...options,
      onStart: (child) => void wait(afterMs).then(() => child.kill("SIGKILL")),
    });
    // Whatever has a mark is whole.
    const path = join(tools, "1.99.3", process.arch);
    const marked = await readdir(join(tools, "1.99.3")).catch((): string[] => []);
    if (marked.includes(`${process.arch}.complete`)) {
      expect(await readdir(join(path, "src"))).toHaveLength(1_502);
    }
    expect([0, null]).toContain(killed.exitCode);
  }
  const result = await runAction(options);
  expect(result).toMatchObject({ exitCode: 0 });
  const path = join(tools, "1.99.3", process.arch);
  expect(await readdir(join(path, "src"))).toHaveLength(1_502);
  expect((await readdir(join(tools, "1.99.3"))).sort()).toEqual([process.arch, `${process.arch}.complete`]);
  expect(await readdir(join(tools, ".setup-go-mirror/cache/setup-go-mirror"))).toEqual([]);
}, 120_000);
