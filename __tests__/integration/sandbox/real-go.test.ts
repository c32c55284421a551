import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { type LoopbackMirror, type MirrorOptions, startMirror } from "../../../src/sandbox/fault-server.ts";
import { faults } from "../../../src/sandbox/faults.ts";
import { makeModule } from "../../../src/sandbox/generated-module.ts";
import { makeSumDb } from "../../../src/sandbox/loopback-sumdb.ts";
import { startSandboxMirrors } from "../../../src/sandbox/sandbox-mirrors.ts";
import { sandboxModules, writeSandboxProject } from "../../../src/sandbox/sandbox-project.ts";
import { goEnvironment, runGo } from "../../support/go.ts";
import { temporaryFolder } from "../../support/temp.ts";

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => server.close()));
});

async function mirror(options: Partial<MirrorOptions> = {}): Promise<LoopbackMirror> {
  const started = await startMirror({ modules: sandboxModules(), ...options });
  opened.push(started);
  return started;
}

describe("the sandbox's project with the real go", () => {
  test("downloads, builds and passes its test from a healthy mirror, with the go.sum that was written", async () => {
    const { dir, modules } = await writeSandboxProject(await temporaryFolder());
    const { url } = await mirror();
    const env = await goEnvironment({
      GOPROXY: url,
      GONOSUMDB: "*",
      GOFLAGS: "-modcacherw -mod=readonly",
    });
    expect(await runGo(["mod", "download"], { cwd: dir, env })).toMatchObject({ exitCode: 0 });
    expect(await runGo(["mod", "verify"], { cwd: dir, env })).toMatchObject({ exitCode: 0 });
    expect(await runGo(["vet", "./..."], { cwd: dir, env })).toMatchObject({ exitCode: 0, stderr: "" });
    const run = await runGo(["run", "."], { cwd: dir, env: { ...env, GOPROXY: "off" } });
    expect(run).toMatchObject({ exitCode: 0, stderr: "" });
    expect(run.stdout.split("\n")).toHaveLength(modules.length + 1);
    expect(await runGo(["test", "./..."], { cwd: dir, env })).toMatchObject({ exitCode: 0 });
  });

  test("go itself computes the go.sum that was written", async () => {
    const { dir } = await writeSandboxProject(await temporaryFolder());
    const written = await readFile(join(dir, "go.sum"), "utf8");
    await writeFile(join(dir, "go.sum"), "");
    const { url } = await mirror();
    const env = await goEnvironment({ GOPROXY: url, GONOSUMDB: "*", GOFLAGS: "-modcacherw -mod=mod" });
    expect(await runGo(["mod", "tidy"], { cwd: dir, env })).toMatchObject({ exitCode: 0 });
    expect(await readFile(join(dir, "go.sum"), "utf8")).toBe(written);
  });

  test.each([
    ["another zip", faults.otherZipContent(), "checksum mismatch"],
    ["an altered go.mod", faults.alteredMod(), "checksum mismatch"],
    ["a login page", faults.loginPage(), "checksum mismatch"],
    ["a corrupt zip", faults.corruptZip(), "zip: checksum error"],
    ["a truncated body", faults.onlyZips(faults.truncate()), "unexpected EOF"],
    ["a reset", faults.onlyZips(faults.reset()), "connection reset"],
    ["status 404 with an upstream's failure", faults.status(404, "bad upstream"), "bad upstream"],
  ])("go refuses %s", async (_, fault, message) => {
    const { dir } = await writeSandboxProject(await temporaryFolder());
    const { url } = await mirror({ fault });
    const env = await goEnvironment({ GOPROXY: url, GONOSUMDB: "*" });
    const result = await runGo(["mod", "download"], { cwd: dir, env });
    expect(result.exitCode).toBe(1);
    expect(result.stderr).toContain(message);
  });

  test("the code of the other zip builds: only its hash tells", async () => {
    const { dir } = await writeSandboxProject(await temporaryFolder());
    await writeFile(join(dir, "go.sum"), "");
    const { url } = await mirror({ fault: faults.otherZipContent() });
    const env = await goEnvironment({ GOPROXY: url, GONOSUMDB: "*", GOFLAGS: "-modcacherw -mod=mod" });
    const result = await runGo(["run", "."], { cwd: dir, env });
    expect(result.exitCode).toBe(0);
    expect(result.stdout).toContain("not example.com/text v0.14.0\n");
  });

  test("the latest version comes from /@latest and /@v/list", async () => {
    const { url } = await mirror();
    const env = await goEnvironment({ GOPROXY: url, GONOSUMDB: "*" });
    const cwd = await temporaryFolder();
    const result = await runGo(["list", "-m", "-versions", "example.com/Colour/term@latest"], { cwd, env });
    expect(result.stdout).toBe("example.com/Colour/term v1.4.0\n");
  });
});

describe("the loopback checksum database with the real go", () => {
  const many = Array.from({ length: 300 }, (_, index) =>
    makeModule({ path: `example.com/m${index}`, version: "v1.0.0" }),
  );

  test.each([
    ["through the mirror", 12, (key: string) => key],
    ["at an explicit URL", 12, (key: string, url: string) => `${key} ${url}/sumdb/sum.example.com`],
    ["with more records than one tile holds", 312, (key: string) => key],
  ])("verifies modules %s", async (_, size, gosumdb) => {
    const modules = [...sandboxModules(), ...many].slice(0, size);
    const database = makeSumDb("sum.example.com", modules);
    const { dir } = await writeSandboxProject(await temporaryFolder());
    await writeFile(join(dir, "go.sum"), "");
    const { url, requestCount } = await mirror({ modules, database, sumDb: "proxied" });
    const env = await goEnvironment({ GOPROXY: url, GOSUMDB: gosumdb(database.verifierKey, url) });
    expect(await runGo(["mod", "download"], { cwd: dir, env })).toMatchObject({ exitCode: 0, stderr: "" });
    expect(requestCount("/sumdb/sum.example.com/lookup/")).toBe(12);
  });

  test("a module that differs from the database is refused", async () => {
    const database = makeSumDb("sum.example.com", sandboxModules());
    const { url } = await mirror({ database, sumDb: "proxied", fault: faults.otherZipContent() });
    const env = await goEnvironment({ GOPROXY: url, GOSUMDB: database.verifierKey });
    const cwd = await temporaryFolder();
    const result = await runGo(["mod", "download", "example.com/text@v0.14.0"], { cwd, env });
    expect(result).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("SECURITY ERROR") });
  });

  test.each([
    ["login-page", "malformed record data"],
    ["error", "502 Bad Gateway"],
    ["unsigned", "malformed record data"],
  ] as const)("%s: the database is not usable", async (sumDb, message) => {
    const { url } = await mirror({ sumDb });
    const { verifierKey } = makeSumDb("sum.example.com", []);
    const env = await goEnvironment({ GOPROXY: url, GOSUMDB: verifierKey });
    const cwd = await temporaryFolder();
    const result = await runGo(["mod", "download", "example.com/text@v0.14.0"], { cwd, env });
    expect(result).toMatchObject({ exitCode: 1, stderr: expect.stringContaining(message) });
  });
});

test("the sandbox's near mirror fills a module cache, its lying one is refused", async () => {
  const { dir, modules } = await writeSandboxProject(await temporaryFolder());
  const sandbox = await startSandboxMirrors(modules);
  opened.push(sandbox);
  const urlOf = (name: string): string => sandbox.mirrors.find((one) => one.name === name)?.url ?? "";
  const near = await goEnvironment({ GOPROXY: urlOf("near"), GOSUMDB: sandbox.gosumdb });
  expect(await runGo(["mod", "download"], { cwd: dir, env: near })).toMatchObject({ exitCode: 0 });
  const lying = await goEnvironment({ GOPROXY: urlOf("lying"), GOSUMDB: sandbox.gosumdb });
  const refused = await runGo(["mod", "download"], { cwd: dir, env: lying });
  expect(refused).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("checksum mismatch") });
});
