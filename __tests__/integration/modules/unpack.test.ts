import { spawn } from "node:child_process";
import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { downloadPath, unpackedPath } from "../../../src/modules/module-cache-layout.ts";
import { batchTimeoutMs, type ReadyModule, startUnpacking } from "../../../src/modules/unpack.ts";
import { nodeFiles } from "../../../src/platform/files.ts";
import { goCommand } from "../../../src/platform/go-command.ts";
import { readMachine } from "../../../src/platform/machine.ts";
import type { GoCommand, GoRun } from "../../../src/ports.ts";
import { type GeneratedModule, goSumOf, makeModule } from "../../../src/sandbox/generated-module.ts";
import { type GoEnvironment, goEnvironment, runGo } from "../../support/go.ts";
import { closedAfterTest } from "../../support/mirrors.ts";
import { temporaryFolder } from "../../support/temp.ts";

const MIB = 1024 * 1024;
/** Begins a batch at once. */
const ENOUGH = 16 * MIB;

const small = makeModule({ path: "example.com/Small", version: "v1.2.0" });
const large = makeModule({ path: "example.com/large/v2", version: "v2.0.1", paddingBytes: MIB });
const pseudo = makeModule({ path: "example.com/p", version: "v0.0.0-20240102030405-abcdefabcdef" });
const future = makeModule({ path: "example.com/future", version: "v1.0.0", go: "1.999" });
const three = [small, large, pseudo];

/** Puts a module's files into a module cache, as the fetch leaves them. */
async function fill(moduleCache: string, modules: readonly GeneratedModule[]): Promise<void> {
  for (const { module, zip, zipH1, mod, info } of modules) {
    await mkdir(dirname(downloadPath(moduleCache, module, "zip")), { recursive: true });
    await writeFile(downloadPath(moduleCache, module, "zip"), zip);
    await writeFile(downloadPath(moduleCache, module, "ziphash"), zipH1);
    await writeFile(downloadPath(moduleCache, module, "mod"), mod);
    await writeFile(downloadPath(moduleCache, module, "info"), info);
  }
}

const ready = ({ module, zipH1, modH1, zip }: GeneratedModule, zipBytes = zip.length): ReadyModule => ({
  zip: { module, h1: zipH1 },
  modH1,
  zipBytes,
});

/** The modules, of which the last one makes them enough for one batch. */
const readyTogether = (modules: readonly GeneratedModule[]): readonly ReadyModule[] =>
  modules.map((module, index) => ready(module, index === modules.length - 1 ? ENOUGH : 0));

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Which of the modules cmd/go takes to be unpacked: their tree is there and not half of one. */
async function unpackedOf(moduleCache: string, modules: readonly GeneratedModule[]): Promise<string[]> {
  const paths: string[] = [];
  for (const { module } of modules) {
    const whole = !(await exists(downloadPath(moduleCache, module, "partial")));
    if (whole && (await exists(unpackedPath(moduleCache, module)))) paths.push(module.path);
  }
  return paths;
}

interface Bench {
  readonly env: GoEnvironment;
  readonly moduleCache: string;
  readonly folder: string;
  /** What each `go` that was started gave. */
  readonly runs: Promise<GoRun>[];
  /** The arguments of each. */
  readonly argv: (readonly string[])[];
  readonly unpacker: ReturnType<typeof startUnpacking>;
}

/** An unpacker with the real `go`, over a module cache with these modules. */
async function unpackerFor(
  modules: readonly GeneratedModule[],
  options: { readonly env?: GoEnvironment; readonly goFlags?: string } = {},
): Promise<Bench> {
  const env = await goEnvironment(options.env);
  const moduleCache = env.GOMODCACHE ?? "";
  await fill(moduleCache, modules);
  // What the machine says is not to be believed: the folder is told.
  const real = goCommand({ ...readMachine(), env: { ...env, GOMODCACHE: "/nonexistent" } });
  const runs: Promise<GoRun>[] = [];
  const argv: (readonly string[])[] = [];
  const go: GoCommand = {
    run: (args, runOptions) => {
      const run = real.run(args, runOptions);
      runs.push(run);
      argv.push(args);
      return run;
    },
  };
  const folder = join(await temporaryFolder(), "unpack");
  const goFlags = options.goFlags ?? "-modcacherw";
  const unpacker = startUnpacking({ go, files: nodeFiles }, { moduleCache, folder, goFlags });
  return { env, moduleCache, folder, runs, argv, unpacker };
}

/** What a run gives, once it has started and ended. */
async function runAt(runs: readonly Promise<GoRun>[], index: number): Promise<GoRun> {
  for (;;) {
    const run = runs[index];
    if (run !== undefined) return run;
    await delay(2);
  }
}

/** A project that imports the modules; its go.mod and go.sum need no change. */
async function writeProject(modules: readonly GeneratedModule[]): Promise<string> {
  const dir = await temporaryFolder();
  const requires = modules.map(({ module: { path, version } }) => `require ${path} ${version}\n`);
  const imports = modules.map(({ module: { path } }, index) => `import m${index} "${path}"\n`);
  const calls = modules.map((_, index) => `\tprintln(m${index}.Describe())\n`);
  await writeFile(join(dir, "go.mod"), `module example.com/main\n\ngo 1.20\n\n${requires.join("")}`);
  await writeFile(join(dir, "go.sum"), goSumOf(modules));
  await writeFile(
    join(dir, "main.go"),
    `package main\n\n${imports.join("")}\nfunc main() {\n${calls.join("")}}\n`,
  );
  return dir;
}

/** A server that every way out of `go` leads to. */
async function countConnections(): Promise<{ readonly env: GoEnvironment; count(): number }> {
  let connections = 0;
  const server = createServer((socket) => {
    connections++;
    socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  closedAfterTest({ close: () => new Promise<void>((done) => server.close(() => done())) });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const env = { HTTP_PROXY: url, HTTPS_PROXY: url, GOPROXY: url, GOSUMDB: `sum.golang.org ${url}` };
  return { env, count: () => connections };
}

describe("with the real go", () => {
  test("modules are unpacked, `go build` takes their trees, and no trace stays but these", async () => {
    const { env, moduleCache, folder, runs, unpacker } = await unpackerFor(three);
    const project = await writeProject(three);
    const before = await Promise.all(
      ["go.mod", "go.sum"].map((name) => readFile(join(project, name), "utf8")),
    );
    for (const module of readyTogether(three)) unpacker.add(module);
    expect(await unpacker.finish()).toEqual({ unpacked: 3 });
    expect(runs).toHaveLength(1);
    expect(await runs[0]).toMatchObject({ kind: "done", exitCode: 0, stderr: "" });
    expect(await unpackedOf(moduleCache, three)).toEqual(three.map(({ module }) => module.path));
    expect(await exists(folder)).toBe(false);

    // Without its zip a module can only come from its tree.
    for (const { module } of three) await rm(downloadPath(moduleCache, module, "zip"));
    const offline = { ...env, GOPROXY: "off", GOFLAGS: "-modcacherw -mod=readonly" };
    const output = join(await temporaryFolder(), "main");
    expect(await runGo(["build", "-o", output, "."], { cwd: project, env: offline })).toMatchObject({
      exitCode: 0,
      stderr: "",
    });
    expect(
      await Promise.all(["go.mod", "go.sum"].map((name) => readFile(join(project, name), "utf8"))),
    ).toEqual(before);
  });

  test("no module's name is in the arguments, which every user of the machine can read", async () => {
    const { argv, unpacker } = await unpackerFor(three);
    for (const module of readyTogether(three)) unpacker.add(module);
    expect(await unpacker.finish()).toEqual({ unpacked: 3 });
    expect(argv).toEqual([["mod", "download", "-json", "m0.invalid", "m1.invalid", "m2.invalid"]]);
  });

  test("two versions of one path, what others require in newer versions and what is not there: just these", async () => {
    const absent = { path: "example.com/absent", version: "v1.0.0" };
    const of = (path: string, version: string, requires = [absent]) =>
      makeModule({ path: `example.com/${path}`, version, requires });
    const modules = [
      of("twice", "v1.0.0"),
      of("twice", "v1.1.0"),
      of("old", "v1.0.0"),
      of("wants", "v1.0.0", [{ path: "example.com/old", version: "v1.5.0" }, absent]),
      of("no-major", "v2.0.0+incompatible", []),
    ];
    const { moduleCache, runs, unpacker } = await unpackerFor(modules);
    for (const module of readyTogether(modules)) unpacker.add(module);
    expect(await unpacker.finish()).toEqual({ unpacked: modules.length });
    expect(await runs[0]).toMatchObject({ kind: "done", exitCode: 0, stderr: "" });
    for (const { module } of modules) expect(await exists(unpackedPath(moduleCache, module))).toBe(true);
  });

  test("a `go build` at the same time gets what it needs, and so do we", async () => {
    const { env, moduleCache, unpacker } = await unpackerFor(three);
    const project = await writeProject(three);
    const output = join(await temporaryFolder(), "main");
    const build = runGo(["build", "-o", output, "."], { cwd: project, env: { ...env, GOPROXY: "off" } });
    for (const module of readyTogether(three)) unpacker.add(module);
    expect(await unpacker.finish()).toEqual({ unpacked: 3 });
    expect(await build).toMatchObject({ exitCode: 0 });
    expect(await unpackedOf(moduleCache, three)).toHaveLength(3);
  });

  test.each([
    ["nothing special", {}],
    ["private modules", { GOPRIVATE: "example.com" }],
    ["private modules that go direct", { GONOPROXY: "*", GONOSUMDB: "*", GOINSECURE: "*" }],
    ["flags of the project", { GOFLAGS: "-mod=vendor -modfile=/nonexistent/go.mod -modcacherw" }],
    ["a workspace", { GOWORK: "/nonexistent/go.work" }],
    ["modules switched off", { GO111MODULE: "off" }],
  ])("%s: everything is unpacked and nobody is asked, a missing file or not", async (_, more) => {
    const network = await countConnections();
    const env = { ...network.env, ...more };
    const { moduleCache, unpacker } = await unpackerFor(three, { env });
    await rm(downloadPath(moduleCache, small.module, "info"));
    for (const module of readyTogether(three)) unpacker.add(module);
    expect(await unpacker.finish()).toEqual({ unpacked: 2 });
    expect(await unpackedOf(moduleCache, three)).toEqual([large.module.path, pseudo.module.path]);
    expect(network.count()).toBe(0);
  });

  test("the same ways out are taken, and counted, by a `go` that is not held back", async () => {
    const network = await countConnections();
    const cwd = await temporaryFolder();
    const args = ["mod", "download", `${small.module.path}@${small.module.version}`];
    for (const more of [{}, { GOPRIVATE: "example.com", GOPROXY: "off" }]) {
      const before = network.count();
      const env = await goEnvironment({ ...network.env, ...more });
      expect(await runGo(args, { cwd, env })).toMatchObject({ exitCode: 1 });
      expect(network.count()).toBeGreaterThan(before);
    }
  });

  test("a sum that cmd/go drops from go.sum asks no checksum database", async () => {
    const hollow = makeModule({ path: "example.com/hollow", version: "v1.0.0", files: { "go.mod": "" } });
    const network = await countConnections();
    const { unpacker } = await unpackerFor([hollow], { env: network.env });
    unpacker.add(ready(hollow, ENOUGH));
    expect(await unpacker.finish()).toEqual({ unpacked: 1 });
    expect(network.count()).toBe(0);
  });

  test("settings of `go env -w` do not matter either", async () => {
    const goEnv = join(await temporaryFolder(), "env");
    await writeFile(
      goEnv,
      "GOFLAGS=-modfile=/nonexistent/go.mod\nGO111MODULE=off\nGOWORK=/nonexistent/go.work\n",
    );
    const { unpacker } = await unpackerFor([small], { env: { GOENV: goEnv, GOFLAGS: "" }, goFlags: "" });
    unpacker.add(ready(small, ENOUGH));
    expect(await unpacker.finish()).toEqual({ unpacked: 1 });
  });

  test.each([
    ["-modcacherw", true],
    ["-mod=vendor -modcacherw=true -modfile=/nonexistent/go.mod", true],
    ["-mod=mod", false],
    ["-modcacherw -modcacherw=false", false],
  ])("GOFLAGS=%s: whether the tree can be written to", async (goFlags, writable) => {
    const { env, moduleCache, unpacker } = await unpackerFor([small], { goFlags });
    unpacker.add(ready(small, ENOUGH));
    expect(await unpacker.finish()).toEqual({ unpacked: 1 });
    const { mode } = await stat(unpackedPath(moduleCache, small.module));
    await runGo(["clean", "-modcache"], { cwd: moduleCache, env });
    expect((mode & 0o200) !== 0).toBe(writable);
  });

  test("a module that can't be unpacked keeps neither the others nor the next batch back", async () => {
    const { moduleCache, runs, unpacker } = await unpackerFor([...three, future]);
    await writeFile(downloadPath(moduleCache, small.module, "zip"), "not a zip");
    for (const module of readyTogether([small, large])) unpacker.add(module);
    expect(await runAt(runs, 0)).toMatchObject({ kind: "done", exitCode: 1 });
    for (const module of readyTogether([future, pseudo])) unpacker.add(module);
    await runAt(runs, 1);
    // cmd/go unpacks one that asks for a newer Go, and then calls it a failure.
    expect(await unpacker.finish()).toEqual({ unpacked: 2 });
    expect(await unpackedOf(moduleCache, [...three, future])).toEqual([
      large.module.path,
      pseudo.module.path,
      future.module.path,
    ]);
  });

  test.each([
    ["zip", "ziphash", large.zipH1],
    ["go.mod", "mod", `${Buffer.from(small.mod)}\n`],
  ] as const)("a %s that is not go.sum's is met by cmd/go itself, and ends it", async (_, kind, text) => {
    const { moduleCache, runs, unpacker } = await unpackerFor(three);
    await writeFile(downloadPath(moduleCache, small.module, kind), text);
    unpacker.add(ready(small, ENOUGH));
    expect(await runAt(runs, 0)).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining("SECURITY ERROR"),
    });
    for (const module of readyTogether([large, pseudo])) unpacker.add(module);
    expect(await unpacker.finish()).toEqual({ unpacked: 0 });
    expect(runs).toHaveLength(1);
  });

  test("a few small modules are left to the build", async () => {
    const { moduleCache, folder, runs, unpacker } = await unpackerFor(three);
    for (const module of three) unpacker.add(ready(module));
    expect(await unpacker.finish()).toEqual({ unpacked: 0 });
    expect(runs).toEqual([]);
    expect(await unpackedOf(moduleCache, three)).toEqual([]);
    expect(await exists(folder)).toBe(false);
  });

  test("after the end nothing begins", async () => {
    const { runs, unpacker } = await unpackerFor([small]);
    await unpacker.finish();
    unpacker.add(ready(small, ENOUGH));
    expect(await unpacker.finish()).toEqual({ unpacked: 0 });
    expect(runs).toEqual([]);
  });
});

/** A promise that the test fulfils. */
function gate(): { readonly opened: Promise<void>; open(): void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** Many modules that differ in nothing but their name. */
const numbered = (count: number, zipBytes: number): ReadyModule[] =>
  Array.from({ length: count }, (_, index) => ({
    ...ready(small, zipBytes),
    zip: { module: { path: `example.com/m${index}`, version: "v1.0.0" }, h1: small.zipH1 },
  }));

/** An unpacker whose `go` says what the test lets it say, one answer for each run. */
async function unpackerWith(answer: (modules: readonly string[]) => Promise<GoRun>, folder?: string) {
  const batches: (readonly string[])[] = [];
  const go: GoCommand = {
    run: (args) => {
      const modules = args.slice(["mod", "download", "-json"].length);
      batches.push(modules);
      return answer(modules);
    },
  };
  const unpacker = startUnpacking(
    { go, files: nodeFiles },
    { moduleCache: "/nonexistent", folder: folder ?? join(await temporaryFolder(), "unpack"), goFlags: "" },
  );
  return { batches, unpacker };
}

const allUnpacked = async (modules: readonly string[]): Promise<GoRun> => ({
  kind: "done",
  exitCode: 0,
  stdout: modules.map(() => '{\n\t"Dir": "/somewhere"\n}\n').join(""),
  stderr: "",
});

describe("batches", () => {
  test.each([
    ["many small ones", numbered(250, 1000), [40, 100, 100]],
    ["bytes bound a batch, beside its first module", numbered(20, 6 * MIB), [3, 6, 6, 5]],
    ["a large one brings others along", [...numbered(1, 300 * MIB), ...numbered(10, 8 * MIB)], [1, 5, 5]],
    ["two large ones come one after the other", numbered(2, 300 * MIB), [1, 1]],
  ])("%s", async (_, modules, sizes) => {
    let atOnce = 0;
    let mostAtOnce = 0;
    let seen = 0;
    const total = sizes.reduce((sum, size) => sum + size);
    const allSeen = gate();
    const { batches, unpacker } = await unpackerWith(async (batch) => {
      atOnce++;
      mostAtOnce = Math.max(mostAtOnce, atOnce);
      await delay(1);
      atOnce--;
      seen += batch.length;
      if (seen >= total) allSeen.open();
      return allUnpacked(batch);
    });
    for (const module of modules) unpacker.add(module);
    await allSeen.opened;
    expect(await unpacker.finish()).toEqual({ unpacked: total });
    expect(batches.map((batch) => batch.length)).toEqual(sizes);
    expect(mostAtOnce).toBe(1);
  });

  test("what comes after a pause begins a batch again", async () => {
    const { batches, unpacker } = await unpackerWith(allUnpacked);
    for (const module of numbered(2, ENOUGH)) {
      unpacker.add(module);
      await delay(30);
    }
    expect(await unpacker.finish()).toEqual({ unpacked: 2 });
    expect(batches).toHaveLength(2);
  });

  test("the end waits for the batch under way and begins no other", async () => {
    const answered = gate();
    const { batches, unpacker } = await unpackerWith(async (batch) => {
      await answered.opened;
      return allUnpacked(batch);
    });
    for (const module of numbered(3, ENOUGH)) unpacker.add(module);
    let finished = false;
    const end = unpacker.finish().finally(() => {
      finished = true;
    });
    await delay(20);
    expect(finished).toBe(false);
    answered.open();
    expect(await end).toEqual({ unpacked: 1 });
    expect(batches).toHaveLength(1);
  });
});

test.each([
  [0, 3_000],
  [16 * MIB, 5_097],
  [500 * MIB, 30_000],
])("a batch of %d bytes is waited for in proportion", (bytes, ms) => {
  expect(batchTimeoutMs(bytes)).toBe(ms);
});

test("another process holds the lock of a module: the batch is given up, and that is told", async () => {
  const moduleCache = (await goEnvironment()).GOMODCACHE ?? "";
  await fill(moduleCache, three);
  // As cmd/go locks it (cmd/go/internal/lockedfile).
  const lock = spawn("sh", [
    "-c",
    'exec 9> "$0"; flock 9 && echo locked && exec sleep 60',
    downloadPath(moduleCache, small.module, "lock"),
  ]);
  const locked = await new Promise((done) => {
    lock.once("exit", () => done(false));
    lock.once("error", () => done(false));
    lock.stdout.once("data", () => done(true));
  });
  if (locked === false) return void process.stderr.write("NOT TESTED: a lock (there is no flock)\n");
  try {
    const given: number[] = [];
    const go = goCommand({ ...readMachine(), env: await goEnvironment() });
    const folder = join(await temporaryFolder(), "unpack");
    const options = {
      moduleCache,
      folder,
      goFlags: "-modcacherw",
      onTimeOut: (ms: number) => given.push(ms),
    };
    const unpacker = startUnpacking({ go, files: nodeFiles }, { ...options, timeoutMs: () => 1_000 });
    for (const module of readyTogether(three)) unpacker.add(module);
    await unpacker.finish();
    expect(given).toEqual([1_000]);
    expect(await unpackedOf(moduleCache, [small])).toEqual([]);
  } finally {
    lock.kill("SIGKILL");
  }
});

describe("without a usable go", () => {
  test.each([
    ["none on PATH", async (): Promise<GoRun> => ({ kind: "no-go" })],
    ["one that hangs", async (): Promise<GoRun> => ({ kind: "timed-out", afterMs: 1 })],
    ["one that can't start", () => Promise.reject(new Error("ENAMETOOLONG"))],
  ])("%s: it ends quietly at the first try", async (_, answer) => {
    const first = gate();
    const { batches, unpacker } = await unpackerWith(() => {
      first.open();
      return answer();
    });
    const [one, ...more] = numbered(3, ENOUGH);
    if (one) unpacker.add(one);
    await first.opened;
    for (const module of more) unpacker.add(module);
    await delay(20);
    expect(await unpacker.finish()).toEqual({ unpacked: 0 });
    expect(batches).toHaveLength(1);
  });

  test("a folder that can't be made is no failure", async () => {
    const file = join(await temporaryFolder(), "file");
    await writeFile(file, "");
    const { batches, unpacker } = await unpackerWith(allUnpacked, join(file, "unpack"));
    unpacker.add(ready(small, ENOUGH));
    expect(await unpacker.finish()).toEqual({ unpacked: 0 });
    expect(batches).toEqual([]);
  });
});
