import { mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { nodeFiles } from "../../../src/platform/files.ts";
import { readProcesses } from "../../../src/platform/processes.ts";
import type { Machine } from "../../../src/ports.ts";
import { faults } from "../../../src/sandbox/faults.ts";
import type { GeneratedModule } from "../../../src/sandbox/generated-module.ts";
import { type LoopbackSumDb, makeNoteKey, makeSumDb } from "../../../src/sandbox/loopback-sumdb.ts";
import { blackHole } from "../../../src/sandbox/unreachable.ts";
import { type JobRun, newMachine, nextStep, runJob, warningsOf } from "../../support/job.ts";
import { openMirror } from "../../support/mirrors.ts";
import { smallModules, writeProject } from "../../support/project.ts";
import { temporaryFolder } from "../../support/temp.ts";
import {
  addToToolCache,
  makeToolchain,
  pathWithGo,
  pathWithoutGo,
  toolsOf,
} from "../../support/toolchain.ts";

const NAME = "sum.database.invalid";
const key = makeNoteKey(NAME);
const VERSIONS = ["1.97.1", "1.98.2", "1.98.10", "1.99.3", "1.99.4", "2.0rc1"];
const modules = smallModules().slice(0, 2);
let toolchains: ReadonlyMap<string, GeneratedModule>;
let all: readonly GeneratedModule[];
let database: LoopbackSumDb;

beforeAll(async () => {
  toolchains = new Map(
    await Promise.all(VERSIONS.map(async (v) => [v, await makeToolchain(v)] as [string, GeneratedModule])),
  );
  all = [...toolchains.values(), ...modules];
  database = makeSumDb(NAME, all, key);
});

const goOf = (version: string) => toolchains.get(version) as GeneratedModule;

/** A machine without `go`, unless `PATH` is given, and with an empty tool cache. */
async function bareMachine(env: Readonly<Record<string, string>> = {}): Promise<Machine> {
  return newMachine({
    PATH: await pathWithoutGo(),
    RUNNER_TOOL_CACHE: await temporaryFolder(),
    GOSUMDB: database.verifierKey,
    // Says what go.mod may switch to; a Go that was asked for has "local" in its place.
    GOTOOLCHAIN: "auto",
    ...env,
  });
}

/** Where what the tests' own key vouches for has its place. */
const toolCacheOf = (machine: Machine) => toolsOf(machine, database.verifierKey);

/** Runs the action with those inputs on a small project, with mirrors that serve Go. */
async function run(
  inputs: Readonly<Record<string, string>>,
  options: {
    readonly machine?: Machine;
    readonly mirrors?: readonly string[];
    readonly files?: typeof nodeFiles;
    readonly goMod?: string;
  } = {},
): Promise<JobRun> {
  const { dir } = await writeProject(modules);
  const mirrors = options.mirrors ?? [(await openMirror({ modules: all, database })).url];
  return runJob({
    mirrors,
    project: dir,
    machine: options.machine ?? (await bareMachine()),
    inputs: { cache: "false", ...inputs },
    ...(options.files ? { files: options.files } : {}),
  });
}

/** All in a tool cache but the contents of versions: folders of versions, architectures, marks; what is left of work. */
async function toolCacheNames(machine: Machine): Promise<readonly string[]> {
  const root = toolCacheOf(machine);
  const names: string[] = [];
  for (const version of await readdir(root).catch(() => [])) {
    if (version === ".setup-go-mirror") {
      names.push(...(await readdir(join(root, version, "cache/setup-go-mirror")).catch(() => [])));
      continue;
    }
    for (const name of await readdir(join(root, version))) names.push(`${version}/${name}`);
  }
  return names.sort();
}

const complete = (version: string) => [`${version}/${process.arch}`, `${version}/${process.arch}.complete`];

function failureOf(run: JobRun): string {
  expect(run).toMatchObject({ failed: true, report: null });
  return run.lines.filter((line) => line.startsWith("error: ")).join("\n") + run.lines.slice(-12).join("\n");
}

test("the mirrors are asked in the order of the runner's region, as for modules", async () => {
  const run = await runJob({
    mirrors: ["official", "goproxy.cn"],
    project: (await writeProject(modules)).dir,
    machine: await bareMachine({ RUNNER_NAME: "runner-cn-north-4" }),
    inputs: { cache: "false", "go-version": "1.99.3" },
    outside: "unreachable",
  });
  const asked = failureOf(run).match(/goproxy\.cn|proxy\.golang\.org/g);
  expect([...new Set(asked)]).toEqual(["goproxy.cn", "proxy.golang.org"]);
});

describe("a Go that is nowhere on the machine", () => {
  test("is fetched, proven, installed and put on PATH", async () => {
    const machine = await bareMachine();
    const result = await run({ "go-version": "1.99.3" }, { machine });
    const path = join(toolCacheOf(machine), "1.99.3", process.arch);
    expect(result).toMatchObject({ failed: false });
    expect(result.report?.go).toMatchObject({
      kind: "installed",
      version: "1.99.3",
      zipBytes: goOf("1.99.3").zip.length,
      mirrors: [expect.stringMatching(/^127\.0\.0\.1/)],
      provenVia: expect.stringMatching(/\/sumdb\/sum\.database\.invalid$/),
    });
    expect(result.report?.go.proofRequests).toBeLessThanOrEqual(12);
    expect(result.report?.project.goVersion).toBe("1.99.3");
    expect(result.path).toEqual([join(path, "bin"), join(result.env.GOPATH ?? "", "bin")]);
    expect(result.variables.get("GOTOOLCHAIN")).toBe("local");
    expect(Object.fromEntries(result.outputs)).toMatchObject({
      "go-version": "1.99.3",
      "go-path": join(path, "bin", "go"),
    });
    expect(result.lines.join("\n")).toMatch(
      /Go: 1\.99\.3, installed in .* from 127\.0\.0\.1.*verified against the checksum database at/,
    );
    expect(result.summary).toMatch(/\*\*Go:\*\* 1\.99\.3, installed in/);
    expect(await toolCacheNames(machine)).toEqual(complete("1.99.3"));
  });

  test("has the modes and names that a zip can't have", async () => {
    const machine = await bareMachine();
    await run({ "go-version": "1.99.3" }, { machine });
    const path = join(toolCacheOf(machine), "1.99.3", process.arch);
    const modeOf = async (name: string) => ((await stat(join(path, name))).mode & 0o777).toString(8);
    expect(await modeOf("bin/go")).toBe("755");
    expect(await modeOf("bin/gofmt")).toBe("755");
    expect(await modeOf("pkg/tool/some_arch/compile")).toBe("755");
    expect(await modeOf("lib/wasm/go_js_wasm_exec")).toBe("755");
    expect(await modeOf("src/fmt/print.go")).toBe("644");
    expect(await readdir(join(path, "src"))).toEqual(["fmt", "go.mod"]);
    expect(await readFile(join(path, "VERSION"), "utf8")).toBe("go1.99.3\n");
  });

  test.each([
    ["1.99", "1.99.4"],
    ["1.98.x", "1.98.10"],
    ["~1.98.0 <1.98.10", "1.98.2"],
    ["stable", "1.99.4"],
    ["oldstable", "1.98.10"],
    ["2.0.0-rc.1", "2.0rc1"],
    ["go1.97.1", "1.97.1"],
  ])("go-version %s is %s", async (wanted, version) => {
    const result = await run({ "go-version": wanted });
    expect(result.report?.go).toMatchObject({ kind: "installed", version });
  });

  test.each([
    ["go.mod", "module m\n\ngo 1.97.0\n\ntoolchain go1.99.3\n", "1.99.3"],
    ["go.mod", "module m\n\ngo 1.98.2\n", "1.98.2"],
    ["go.work", "go 1.98\n", "1.98.10"],
    [".go-version", "1.97.1\n", "1.97.1"],
    [".tool-versions", "golang 1.98.2\n", "1.98.2"],
  ])("go-version-file %s: %j is %s", async (name, text, version) => {
    const machine = await bareMachine();
    await writeFile(join(machine.cwd, name), text);
    const result = await run({ "go-version-file": name }, { machine });
    expect(result.report?.go).toMatchObject({ kind: "installed", version });
  });

  test("comes from the mirror that has it, past one that is silent and one that lies", async () => {
    const silent = await openMirror({ modules: all, database }, { fault: faults.silenceBeforeHeaders() });
    const lying = await openMirror({ modules: all, database }, { fault: faults.otherZipContent() });
    const good = await openMirror({ modules: all, database });
    // On a busy machine the good one needs its time too; the silent one is not waited for.
    const timeEnough = { "probe-timeout": "10s", "probe-budget": "20s" };
    const mirrors = [silent.url, lying.url, good.url];
    const result = await run({ "go-version": "1.99.3", ...timeEnough }, { mirrors });
    expect(result.failed ? result.lines : []).toEqual([]);
    expect(result.report?.go).toMatchObject({ kind: "installed", version: "1.99.3" });
    const installed = await readFile(join(result.path[0] ?? "", "..", "VERSION"), "utf8");
    expect(installed).toBe("go1.99.3\n");
  });

  test("is the newest one that there is, whatever a mirror lists", async () => {
    const invented = { ...goOf("1.99.4"), module: { ...goOf("1.99.4").module } };
    invented.module.version = invented.module.version.replace("1.99.4", "1.99.77");
    const boasting = await openMirror({ modules: [...all, invented], database });
    const result = await run({ "go-version": "1.99" }, { mirrors: [boasting.url] });
    expect(result.report?.go).toMatchObject({ kind: "installed", version: "1.99.4" });
    expect(result.report?.notes.map(({ code }) => code)).not.toContain("go-behind");
  });

  test("may be listed for other platforms only", async () => {
    const here = goOf("1.99.4");
    const elsewhere = await makeToolchain("1.99.4", { arch: "riscv64" });
    const mirror = await openMirror(
      { modules: [elsewhere, here, ...modules], database },
      {
        fault: (request) =>
          request.kind === "list"
            ? { kind: "status", status: 200, body: `${elsewhere.module.version}\n`, headers: {} }
            : undefined,
      },
    );
    const result = await run({ "go-version": "1.99" }, { mirrors: [mirror.url] });
    expect(result.report?.go).toMatchObject({ kind: "installed", version: "1.99.4" });
  });

  test("comes from the private proxy where that is all that the runner reaches", async () => {
    const proxy = await openMirror({ modules: all, database });
    const dead = await openMirror({ modules: all, database }, { fault: faults.status(502) });
    const result = await run(
      { "go-version": "1.99", "private-proxy": proxy.url, probe: "never" },
      { mirrors: [dead.url] },
    );
    expect(result.report?.go).toMatchObject({ kind: "installed", version: "1.99.4" });
  });

  test("replaces the GOROOT of another one", async () => {
    const machine = await bareMachine({ GOROOT: "/usr/lib/another-go" });
    const result = await run({ "go-version": "1.99.3" }, { machine });
    expect(result.report?.project.goVersion).toBe("1.99.3");
    expect(result.variables.get("GOROOT")).toBe(join(toolCacheOf(machine), "1.99.3", process.arch));
  });

  test("is proven by a database with a URL of its own, and nobody else is asked for the proof", async () => {
    const server = await openMirror({ modules: [], database });
    const mirror = await openMirror({ modules: all, database });
    const result = await run(
      { "go-version": "1.99.3", sumdb: `${database.verifierKey} ${server.url}/sumdb/${NAME}` },
      { mirrors: [mirror.url] },
    );
    expect(result.report?.go).toMatchObject({ kind: "installed", provenVia: `${server.url}/sumdb/${NAME}` });
    expect(mirror.requestCount("/sumdb/sum.database.invalid/lookup/golang.org/toolchain")).toBe(0);
  });

  test("is missed where neither input asks for one: nothing changes", async () => {
    const result = await run({});
    expect(result.report?.go).toMatchObject({ kind: "not-asked" });
    expect(result.path).toEqual([]);
    expect(result.variables.has("GOTOOLCHAIN")).toBe(false);
    expect(await toolCacheNames(result.machine)).toEqual([]);
  });
});

describe("a Go that is there", () => {
  test("in the tool cache is used, and nobody is asked for Go", async () => {
    const machine = await bareMachine();
    const path = await addToToolCache(machine.env.RUNNER_TOOL_CACHE ?? "", "1.99.3");
    const mirror = await openMirror({ modules: all, database });
    for (const wanted of ["1.99.3", "1.99", "^1.97"]) {
      const result = await run({ "go-version": wanted }, { machine, mirrors: [mirror.url] });
      expect(result.report?.go).toMatchObject({ kind: "tool-cache", version: "1.99.3" });
      expect(result.path[0]).toBe(join(path, "bin"));
    }
    expect(mirror.requestCount("/golang.org/toolchain")).toBe(0);
  });

  test("on PATH is used where it satisfies, and PATH stays", async () => {
    const machine = await bareMachine({ PATH: await pathWithGo("1.98.2") });
    const mirror = await openMirror({ modules: all, database });
    const result = await run({ "go-version": "1.98" }, { machine, mirrors: [mirror.url] });
    expect(result.report?.go).toMatchObject({ kind: "path", version: "1.98.2" });
    expect(result.path).toEqual([join(result.env.GOPATH ?? "", "bin")]);
    expect(mirror.requestCount("/golang.org/toolchain")).toBe(0);
  });

  test("on PATH is not used where another one is asked for", async () => {
    const machine = await bareMachine({ PATH: await pathWithGo("1.98.2") });
    const result = await run({ "go-version": "1.99.3" }, { machine });
    expect(result.report?.go).toMatchObject({ kind: "installed", version: "1.99.3" });
    expect(result.report?.project.goVersion).toBe("1.99.3");
  });

  test("is installed once: the next run finds it", async () => {
    const machine = await bareMachine();
    const first = await run({ "go-version": "1.99.3" }, { machine });
    const second = await run({ "go-version": "1.99" }, { machine: nextStep(first) });
    expect(second.report?.go).toMatchObject({ kind: "tool-cache", version: "1.99.3" });
  });

  test("gives way to a newer release with check-latest", async () => {
    const machine = await bareMachine();
    await addToToolCache(machine.env.RUNNER_TOOL_CACHE ?? "", "1.99.3");
    const result = await run({ "go-version": "1.99", "check-latest": "true" }, { machine });
    expect(result.report?.go).toMatchObject({ kind: "installed", version: "1.99.4" });
  });

  test.each([["stable"], ["1.99"]])(
    "and is newer than all that the mirrors list is used, and a notice says so: %s",
    async (wanted) => {
      const machine = await bareMachine();
      await addToToolCache(machine.env.RUNNER_TOOL_CACHE ?? "", "1.99.9");
      const result = await run({ "go-version": wanted, "check-latest": "true" }, { machine });
      expect(result.report?.go).toMatchObject({ kind: "tool-cache", version: "1.99.9" });
      expect(result.report?.notes).toContainEqual({
        level: "notice",
        code: "go-list-behind",
        version: "1.99.9",
        listed: "1.99.4",
      });
    },
  );

  test("is used with a warning where nobody says which is the newest", async () => {
    const machine = await bareMachine();
    await addToToolCache(machine.env.RUNNER_TOOL_CACHE ?? "", "1.98.2");
    const refusing = await openMirror(
      { modules: all, database },
      { fault: faults.only(["list"], faults.status(502)) },
    );
    const result = await run({ "go-version": "stable" }, { machine, mirrors: [refusing.url] });
    expect(result.report?.go).toMatchObject({ kind: "tool-cache", version: "1.98.2" });
    expect(warningsOf(result)).toContainEqual(expect.stringMatching(/No mirror had a list of Go versions/));
  });

  test("but behind its line: a notice names the newest release", async () => {
    const result = await run({ "go-version": "1.98.2" });
    expect(result.report?.go).toMatchObject({ kind: "installed", version: "1.98.2" });
    expect(result.report?.notes).toContainEqual({
      level: "notice",
      code: "go-behind",
      version: "1.98.2",
      newest: "1.98.10",
    });
    expect(result.lines.join("\n")).toMatch(/Note: Go 1\.98\.2 is behind 1\.98\.10/);
  });
});

describe("a Go that another key than cmd/go's own vouches for", () => {
  const settingsFile = async (machine: Machine): Promise<Machine> => {
    const path = join(machine.tempDir, "go-settings");
    await writeFile(path, `GOSUMDB=${database.verifierKey}\n`);
    return { ...machine, env: { ...machine.env, GOSUMDB: "", GOENV: path } };
  };
  /** A machine whose own settings say nothing of a database. */
  const plainMachine = () => bareMachine({ GOSUMDB: "" });

  test.each<[string, (machine: Machine) => Promise<readonly [Machine, Record<string, string>]>]>([
    ["an input", async (machine) => [machine, { sumdb: database.verifierKey }]],
    [
      "the environment",
      async (machine) => [{ ...machine, env: { ...machine.env, GOSUMDB: database.verifierKey } }, {}],
    ],
    ["the machine's settings file", async (machine) => [await settingsFile(machine), {}]],
  ])(
    "named by %s: no other job of the machine runs it, the next one with that key does",
    async (_, choose) => {
      const machine = await plainMachine();
      const [foreign, inputs] = await choose(machine);
      const first = await run({ "go-version": "1.99.3", ...inputs }, { machine: foreign });
      expect(first.report?.go).toMatchObject({ kind: "installed", version: "1.99.3" });

      for (const wanted of ["1.99.3", "1.99", "stable"]) {
        const { dir } = await writeProject(modules);
        const other = await runJob({
          mirrors: [(await openMirror({ modules: all, database })).url],
          project: dir,
          machine,
          inputs: { cache: "false", "go-version": wanted },
          outside: "unreachable",
        });
        expect(failureOf(other)).toMatch(/not installed/);
        expect(other.path).toEqual([]);
      }
      expect(await readdir(join(machine.env.RUNNER_TOOL_CACHE ?? "", "go")).catch(() => [])).toEqual([]);

      const again = await run({ "go-version": "1.99", ...inputs }, { machine: foreign });
      expect(again.report?.go).toMatchObject({ kind: "tool-cache", version: "1.99.3" });
      expect(again.path[0]).toBe(first.path[0]);
    },
  );

  test("another key of the same name does not find it", async () => {
    const machine = await plainMachine();
    await run({ "go-version": "1.99.3", sumdb: database.verifierKey }, { machine });
    const theirs = makeSumDb(NAME, all);
    const mirror = await openMirror({ modules: all, database: theirs });
    const result = await run(
      { "go-version": "1.99.3", sumdb: theirs.verifierKey },
      { machine, mirrors: [mirror.url] },
    );
    expect(result.report?.go).toMatchObject({ kind: "installed" });
  });
});

describe("what is not proven is not installed", () => {
  const nothingInstalled = async (result: JobRun) =>
    expect((await toolCacheNames(result.machine)).filter((name) => !name.endsWith("/"))).toEqual([]);

  test.each<[string, () => Promise<readonly string[]>, RegExp]>([
    [
      "a zip with one byte changed",
      async () => [(await openMirror({ modules: all, database }, { fault: faults.corruptZip() })).url],
      /could not be downloaded.*wrong bytes|could not be downloaded/s,
    ],
    [
      "the zip of other contents, with a right name",
      async () => [(await openMirror({ modules: all, database }, { fault: faults.otherZipContent() })).url],
      /could not be downloaded[\s\S]*wrong bytes/,
    ],
    [
      "a tree head that another key signed",
      async () => {
        const forged = makeSumDb(NAME, all);
        return [(await openMirror({ modules: all, database: forged })).url];
      },
      /not installed[\s\S]*the response is not signed by the database/,
    ],
    [
      "a lookup that is a login page",
      async () => [(await openMirror({ modules: all, database }, { sumDb: "login-page" })).url],
      /not installed[\s\S]*the response is not signed by the database/,
    ],
    [
      "no way to the database",
      async () => [(await openMirror({ modules: all, database }, { sumDb: "error" })).url],
      /not installed[\s\S]*refused \(status 502\)[\s\S]*sum\.database\.invalid: can't be reached/,
    ],
    [
      "a record of another platform's zip",
      async () => {
        const swapped = makeSumDb(
          NAME,
          [{ ...goOf("1.99.3"), zipH1: goOf("1.99.4").zipH1, modH1: goOf("1.99.4").modH1 }],
          key,
        );
        return [(await openMirror({ modules: all, database: swapped })).url];
      },
      /could not be downloaded[\s\S]*wrong bytes/,
    ],
    [
      "mirrors without it",
      async () => [(await openMirror({ modules, database })).url],
      /could not be downloaded[\s\S]*: does not have it/,
    ],
  ])("%s", async (_, mirrors, message) => {
    const result = await run({ "go-version": "1.99.3" }, { mirrors: await mirrors() });
    expect(failureOf(result)).toMatch(message);
    await nothingInstalled(result);
    expect(result.path).toEqual([]);
  });

  test("two mirrors without it and one that is silent: it ends with the reason of each, and a silent one is not waited for twice", async () => {
    const hole = await blackHole();
    try {
      const without = [await openMirror({ modules, database }), await openMirror({ modules, database })];
      const mirrors = [...without.map(({ url }) => url), hole.url];
      const result = await run({ "go-version": "1.99.3", "probe-timeout": "500ms" }, { mirrors });
      const message = failureOf(result);
      expect(message).toMatch(
        /could not be downloaded from any mirror:(?:\n- .*: does not have it){2}\n- .*: timeout: waiting for the first byte\n/,
      );
      expect(result.lines.filter((line) => line.includes("0 B/s"))).toEqual([]);
      // The list, and the way to the checksum database; not the zip.
      expect(hole.connections()).toBeLessThanOrEqual(2);
      await nothingInstalled(result);
    } finally {
      await hole.close();
    }
  });

  test("GOSUMDB=off switches the proof off for nobody", async () => {
    const machine = await bareMachine({ GOSUMDB: "off" });
    const { dir } = await writeProject(modules);
    const mirror = await openMirror({ modules: all, database });
    const result = await runJob({
      mirrors: [mirror.url],
      project: dir,
      machine,
      inputs: { "go-version": "1.99.3" },
      outside: "unreachable",
    });
    expect(failureOf(result)).toMatch(/not installed[\s\S]*sum\.golang\.org/);
    await nothingInstalled(result);
  });

  test("a database that forked since this machine saw it", async () => {
    const machine = await bareMachine();
    await run({ "go-version": "1.99.3" }, { machine });
    const forked = makeSumDb(NAME, [...all].reverse(), key);
    const mirror = await openMirror({ modules: all, database: forked });
    const result = await run({ "go-version": "1.99.4" }, { machine, mirrors: [mirror.url] });
    expect(failureOf(result)).toMatch(/contradicts the one that this machine saw before/);
    expect(await toolCacheNames(machine)).toEqual(complete("1.99.3"));
  });
});

describe("what can't be had is said", () => {
  test.each([
    ["1.99.9", /There is no Go 1\.99\.9 for .*Available: 1\.99\.4/],
    ["1.96", /There is no Go 1\.96 for .*Available: 2\.0rc1, 1\.99\.4, 1\.99\.3, 1\.98\.10/],
  ])("go-version %s", async (wanted, message) => {
    expect(failureOf(await run({ "go-version": wanted }))).toMatch(message);
  });

  test("a range where no mirror has a list", async () => {
    const mirror = await openMirror({ modules: all, database }, { fault: faults.status(503) });
    expect(failureOf(await run({ "go-version": "1.99" }, { mirrors: [mirror.url] }))).toMatch(
      /no mirror had a list of versions[\s\S]*status 503/,
    );
  });

  test.each([["1.99"], ["1.99.3"], ["stable"]])("GOPROXY=off: nobody is asked for %s", async (wanted) => {
    const machine = await bareMachine({ GOPROXY: "off" });
    const mirror = await openMirror({ modules: all, database });
    const result = await run({ "go-version": wanted }, { machine, mirrors: [mirror.url] });
    expect(failureOf(result)).toMatch(/GOPROXY=off/);
    expect(mirror.requests).toEqual([]);
  });

  test.each([
    [{ "go-version-file": "missing.mod" }, /"go-version-file": no such file/],
    [{ "go-version-file": "folder" }, /"go-version-file": the file can't be read \(EISDIR\)/],
    [{ "go-version-file": "empty.mod" }, /"go-version-file": the file names no Go version/],
    [
      { "go-version-file": ".go-version" },
      /"go-version-file": the file says "latest", which is not a Go version/,
    ],
    [{ "go-version": "1.2" }, /"go-version": YAML reads 1\.20 without quotes as 1\.2: write '1\.20'/],
    [{ "go-version": "latest" }, /"go-version": not a Go version.*Accepted: a version \(1\.27\.3\)/],
    [{ "go-version": "1.27", architecture: "x64; rm" }, /"architecture": not the name of an architecture/],
  ])("inputs %j", async (inputs, message) => {
    const machine = await bareMachine();
    await mkdir(join(machine.cwd, "folder"));
    await writeFile(join(machine.cwd, "empty.mod"), "module m\n");
    await writeFile(join(machine.cwd, ".go-version"), "latest\n");
    expect(failureOf(await run(inputs, { machine }))).toMatch(message);
  });

  test("an architecture that nobody has", async () => {
    expect(failureOf(await run({ "go-version": "1.99", architecture: "s390x" }))).toMatch(
      /There is no Go 1\.99 for .*s390x\. No mirror lists any version for it/,
    );
  });
});

describe("a zip that the database vouches for and that is no Go", () => {
  /** Runs with a toolchain of those files as the only one there is. */
  async function runWith(files: Readonly<Record<string, string>>) {
    const odd = await makeToolchain("1.99.5", { files });
    const vouching = makeSumDb(NAME, [odd], key);
    const mirror = await openMirror({ modules: [odd], database: vouching });
    return run({ "go-version": "1.99.5" }, { mirrors: [mirror.url] });
  }

  test.each([["../outside"], ["a/../../outside"], ["/etc/outside"], ["a\\..\\outside"]])(
    "a name that leads outside: %s",
    async (name) => {
      const result = await runWith({ [name]: "no" });
      expect(failureOf(result)).toMatch(/could not be downloaded|but can't be used/);
      expect(await toolCacheNames(result.machine)).toEqual([]);
    },
  );

  test("two names that become one", async () => {
    const result = await runWith({ "src/go.mod": "module other\n" });
    expect(failureOf(result)).toMatch(/not a zip: go\.mod outside the root/);
    expect(await toolCacheNames(result.machine)).toEqual([]);
  });
});

describe("the tool cache stays right", () => {
  test("a disk that fills up while Go is unpacked leaves nothing", async () => {
    const full: typeof nodeFiles = {
      ...nodeFiles,
      createIn: (folder) => {
        const create = nodeFiles.createIn(folder);
        return (name, ...more) => {
          if (name === "pkg/tool/some_arch/compile") {
            throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
          }
          create(name, ...more);
        };
      },
    };
    const result = await run({ "go-version": "1.99.3" }, { files: full });
    expect(failureOf(result)).toMatch(/could not be written to .*ENOSPC.*Free some space/);
    expect(await toolCacheNames(result.machine)).toEqual([]);
  });

  test("a version without its completion mark is replaced by a whole one", async () => {
    const machine = await bareMachine();
    const path = await addToToolCache("", "1.99.3", toolCacheOf(machine), false);
    await writeFile(join(path, "half"), "half");
    const result = await run({ "go-version": "1.99.3" }, { machine });
    expect(result.report?.go).toMatchObject({ kind: "installed" });
    expect(await readdir(path)).not.toContain("half");
    expect(await toolCacheNames(machine)).toEqual(complete("1.99.3"));
  });

  test("two jobs at once: both have it, and nothing is left", async () => {
    const machine = await bareMachine();
    const other = { ...machine, tempDir: await temporaryFolder() };
    const results = await Promise.all(
      [machine, other].map((m) => run({ "go-version": "1.99.3" }, { machine: m })),
    );
    for (const result of results) {
      expect(result).toMatchObject({ failed: false, report: { go: { kind: "installed" } } });
    }
    expect(await toolCacheNames(machine)).toEqual(complete("1.99.3"));
  });

  test("what a killed run has left goes with the next installation; a live one's stays", async () => {
    const machine = await bareMachine();
    const work = join(toolCacheOf(machine), ".setup-go-mirror", "cache", "setup-go-mirror");
    const { host, pid } = readProcesses().own;
    const dead = `${host}-999999999-0011`;
    const live = `${host}-${pid}-2233`;
    for (const name of [dead, live]) await mkdir(join(work, name, "tree", "bin"), { recursive: true });
    await run({ "go-version": "1.99.3" }, { machine });
    expect(await toolCacheNames(machine)).toEqual([...complete("1.99.3"), live].sort());
  });

  test("a link in the way of a version is not followed", async () => {
    const machine = await bareMachine();
    const elsewhere = await temporaryFolder();
    await mkdir(join(toolCacheOf(machine), "1.99.3"), { recursive: true });
    await symlink(elsewhere, join(toolCacheOf(machine), "1.99.3", process.arch));
    const result = await run({ "go-version": "1.99.3" }, { machine });
    expect(result).toMatchObject({ failed: false });
    expect(await readdir(elsewhere)).toEqual([]);
  });
});
