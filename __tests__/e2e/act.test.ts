import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { makeSumDb } from "../../src/sandbox/loopback-sumdb.ts";
import { startSandboxMirrors } from "../../src/sandbox/sandbox-mirrors.ts";
import { writeSandboxProject } from "../../src/sandbox/sandbox-project.ts";
import { goEnvironment } from "../support/go.ts";
import { openMirror } from "../support/mirrors.ts";
import { networkEnvironment, withNetwork } from "../support/network.ts";
import { node24 } from "../support/runner.ts";
import { temporaryFolder } from "../support/temp.ts";
import { pathWithEverythingBut, realToolchain } from "../support/toolchain.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const toolFolder = join(
  process.env.XDG_CACHE_HOME || join(homedir(), ".cache"),
  "setup-go-mirror-ci/bin", // scripts/install-ci-tools
);

/**
 * PATH for act, which starts actions with the `node` it finds there: the Node 24 of `runs.using`. act and
 * actionlint are looked for where scripts/install-ci-tools puts them, then on PATH.
 */
const toolPath = [toolFolder, dirname(node24), process.env.PATH ?? ""].join(delimiter);

interface Ended {
  readonly exitCode: number | null;
  readonly output: string;
}

/** Runs a program to its end, both streams as one text; after `timeoutMs` its process group is killed. */
function run(
  program: string,
  args: readonly string[],
  options: {
    readonly cwd: string;
    readonly env: Record<string, string>;
    readonly timeoutMs: number;
    /** It is interrupted once it has said this, as by Ctrl-C. */
    readonly interruptAt?: RegExp;
  },
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const { cwd, env, timeoutMs, interruptAt } = options;
    const child = spawn(program, args, { cwd, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    let interrupted = false;
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
        if (interruptAt?.test(output) && !interrupted) {
          interrupted = true;
          child.kill("SIGINT");
        }
      });
    }
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    }, timeoutMs);
    child.once("close", (exitCode) => {
      clearTimeout(timer);
      resolve({ exitCode, output });
    });
    child.once("error", (error) => {
      clearTimeout(timer);
      reject(new Error(`${program} does not start: run scripts/install-ci-tools`, { cause: error }));
    });
  });
}

/** The user's workflow. act takes the checkout of the repository itself from the folder it stands in. */
const workflowWith = (inputs: Readonly<Record<string, string>>, last = "") => `
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: ./
        id: mirror
        with:
          working-directory: project
          fail-on: no-mirror
${Object.entries(inputs)
  .map(([name, value]) => `          ${name}: ${JSON.stringify(value)}\n`)
  .join("")}
      - run: |
          echo "best: \${{ steps.mirror.outputs.mirror-url }}"
          case "$(go env GOPROXY)" in http://127.0.0.1:*/*"|\${{ steps.mirror.outputs.goproxy }}") ;; *) exit 1 ;; esac
          go version
      - run: go build ./... && go test -v ./...
        working-directory: project
      - uses: ./fleet
        id: fleet
        with:
          reports: \${{ steps.mirror.outputs.report }}
          page: site/index.html
      - run: test -s site/index.html && cmp site/index.json "\${{ steps.fleet.outputs.json }}" && echo fleet-done
${last}`;

/** A git repository with the action's files at its root and a Go project beside them, as `uses: ./` needs it. */
async function makeRepository(
  project: string,
  inputs: Readonly<Record<string, string>>,
  last?: string,
): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, ".github/workflows"), { recursive: true });
  await writeFile(join(folder, ".github/workflows/build.yml"), workflowWith(inputs, last));
  for (const file of ["action.yml", "problem-matchers.json"]) {
    await cp(join(repository, file), join(folder, file));
  }
  await cp(join(repository, "fleet"), join(folder, "fleet"), { recursive: true });
  await cp(join(repository, "dist"), join(folder, "dist"), { recursive: true });
  await cp(project, join(folder, "project"), { recursive: true });
  const identity = { GIT_AUTHOR_NAME: "a", GIT_AUTHOR_EMAIL: "a@example.com" };
  const committer = { GIT_COMMITTER_NAME: "a", GIT_COMMITTER_EMAIL: "a@example.com" };
  const settings = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };
  const env = { PATH: toolPath, ...identity, ...committer, ...settings };
  for (const args of [
    ["init", "--quiet", "-b", "main"],
    ["add", "--all"],
    ["commit", "--quiet", "-m", "Start"],
  ]) {
    const { exitCode, output } = await run("git", args, { cwd: folder, env, timeoutMs: 30_000 });
    if (exitCode !== 0) throw new Error(output);
  }
  return folder;
}

/**
 * Runs the push workflow of `folder` on this machine, in an environment of its own.
 *
 * @param entries where act's cache service keeps its entries; without it there is no service
 */
async function act(
  folder: string,
  entries: string | null = null,
  environment: Readonly<Record<string, string>> = {},
  interruptAt?: RegExp,
): Promise<Ended> {
  const env = { ...(await goEnvironment()), ...networkEnvironment(), PATH: toolPath, ...environment };
  const variables = Object.entries(env).flatMap(([name, value]) => ["--env", `${name}=${value}`]);
  const cache = await temporaryFolder();
  const event = join(cache, "event.json");
  await writeFile(event, JSON.stringify({ repository: { private: false, visibility: "public" } }));
  const platform = ["--platform", "ubuntu-latest=-self-hosted"];
  const service =
    entries === null
      ? ["--no-cache-server"]
      : ["--cache-server-addr", "127.0.0.1", "--cache-server-path", entries];
  return run("act", ["push", ...platform, "--eventpath", event, ...service, ...variables], {
    cwd: folder,
    env: { ...env, XDG_CACHE_HOME: cache, TMPDIR: tmpdir() },
    timeoutMs: 240_000,
    ...(interruptAt ? { interruptAt } : {}),
  });
}

/** A later step: which relay the job has. */
const TELL_RELAY = `      - run: |
          echo "relay: $(cat "$SETUP_GO_MIRROR_RELAY/relay.json")"
          echo "folder: $SETUP_GO_MIRROR_RELAY"
`;

/** The relay of a job that is over has ended, or does so when it next looks, and has removed its folder. */
async function expectRelayGone(output: string): Promise<void> {
  const pid = Number(/relay: .*"pid":\s*(\d+)/.exec(output)?.[1]);
  const [, folder = ""] = /folder: (\S+)/.exec(output) ?? [];
  expect(pid).toBeGreaterThan(1);
  expect(folder).not.toBe("");
  for (let i = 0; i < 300 && existsSync(`/proc/${pid}`); i++) await wait(100);
  expect(existsSync(`/proc/${pid}`)).toBe(false);
  expect(existsSync(folder)).toBe(false);
}

describe("a workflow under nektos/act: check out, use the action, build, test", () => {
  test("with mirrors on loopback, one of them lying and one dead", async () => {
    const { dir, modules } = await writeSandboxProject(await temporaryFolder());
    const sandbox = await startSandboxMirrors(modules);
    try {
      const mirrors = sandbox.mirrors.map(({ url }) => url).join(",");
      const checkout = await makeRepository(dir, { mirrors, sumdb: sandbox.gosumdb }, TELL_RELAY);
      const { exitCode, output } = await act(checkout);
      expect(output).toContain(`best: ${sandbox.mirrors[0]?.url}`);
      expect(output).toContain("--- PASS: TestModules");
      expect(output).toContain("fleet-done");
      expect(exitCode).toBe(0);
      await expectRelayGone(output);
    } finally {
      await sandbox.close();
    }
  }, 300_000);

  test("twice, with act's own cache service: the second job's modules come from the first one's entry", async () => {
    const { dir, modules } = await writeSandboxProject(await temporaryFolder());
    const sandbox = await startSandboxMirrors(modules);
    const entries = await temporaryFolder();
    try {
      const mirrors = sandbox.mirrors.map(({ url }) => url).join(",");
      const inputs = { mirrors, sumdb: sandbox.gosumdb, prefetch: "true" };
      // One checkout for both: a key counts from it.
      const checkout = await makeRepository(dir, inputs);
      const first = await act(checkout, entries);
      expect(first.output).toContain("Cache: no entry yet");
      expect(first.output).toMatch(/Saved \d+ modules .* each verified against go\.sum/);
      expect(first.exitCode).toBe(0);
      const second = await act(checkout, entries);
      expect(second.output).toMatch(/Cache: \d+ modules .* from the entry of this go\.sum/);
      expect(second.output).toContain("Downloaded: nothing");
      expect(second.output).toContain("--- PASS: TestModules");
      expect(second.output).not.toContain("Saved");
      expect(second.exitCode).toBe(0);
    } finally {
      await sandbox.close();
    }
  }, 600_000);

  test("without a go on the machine: it comes from a mirror on loopback, proven by that mirror's database", async () => {
    await withNetwork("a real Go from a loopback mirror under act", async () => {
      const { dir, modules } = await writeSandboxProject(await temporaryFolder());
      const all = [...modules, await realToolchain("1.27.3")];
      const database = makeSumDb("sum.database.invalid", all);
      const mirror = await openMirror({ modules: all, database });
      const inputs = { "go-version": "1.27", mirrors: mirror.url, sumdb: database.verifierKey };
      const environment = {
        PATH: [toolFolder, dirname(node24), await pathWithEverythingBut("go")].join(delimiter),
        RUNNER_TOOL_CACHE: await temporaryFolder(),
      };
      const { exitCode, output } = await act(await makeRepository(dir, inputs), null, environment);
      expect(output).toMatch(/Go: 1\.27\.3, installed in .* from 127\.0\.0\.1/);
      expect(output).toContain("go version go1.27.3 ");
      expect(output).toContain("--- PASS: TestModules");
      expect(exitCode).toBe(0);
    });
  }, 300_000);

  test("cancelled in a later step, the job leaves no relay behind", async () => {
    const { dir, modules } = await writeSandboxProject(await temporaryFolder());
    const sandbox = await startSandboxMirrors(modules);
    try {
      const mirrors = sandbox.mirrors.map(({ url }) => url).join(",");
      const last = `${TELL_RELAY}      - run: echo hangs now; sleep 100\n`;
      const checkout = await makeRepository(dir, { mirrors, sumdb: sandbox.gosumdb }, last);
      const { exitCode, output } = await act(checkout, null, {}, /\| hangs now/);
      expect(exitCode).not.toBe(0);
      await expectRelayGone(output);
    } finally {
      await sandbox.close();
    }
  }, 300_000);

  test("with a real module over the real network", async () => {
    await withNetwork("a real module under act", async () => {
      const project = join(repository, "__tests__/e2e/quote");
      const { exitCode, output } = await act(await makeRepository(project, {}));
      expect(output).toMatch(/best: https:\/\/\S+/);
      expect(output).toContain("--- PASS: TestGo");
      expect(exitCode).toBe(0);
    });
  }, 300_000);
});

test("actionlint finds nothing in the workflows", async () => {
  const names = await readdir(join(repository, ".github/workflows"));
  expect(await lint(names.map((name) => join(".github/workflows", name)))).toEqual({
    exitCode: 0,
    output: "",
  });
}, 60_000);

test.each(["docs/fleet.md", "docs/fleet.zh-CN.md"])(
  "actionlint finds nothing in the workflow of %s",
  async (page) => {
    const text = await readFile(join(repository, page), "utf8");
    const [workflow] = /(?<=^```yaml\n)[\s\S]*?(?=^```$)/m.exec(text) ?? [];
    expect(workflow).toMatch(/^jobs:$/m);
    const file = join(await temporaryFolder(), "workflow.yml");
    await writeFile(file, workflow ?? "");
    // The labels of runners that somebody has.
    const config = join(repository, "__tests__/fixtures/actionlint.yaml");
    expect(await lint(["-config-file", config, file])).toEqual({ exitCode: 0, output: "" });
  },
  60_000,
);

function lint(args: readonly string[]): Promise<Ended> {
  const options = { cwd: repository, env: { PATH: toolPath }, timeoutMs: 60_000 };
  return run("actionlint", ["-color=false", ...args], options);
}
