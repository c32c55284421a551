import { chmod, mkdir, readFile, rename, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { findRoot } from "../../../src/flows/project/layout.ts";
import { readProject } from "../../../src/flows/project/read-project.ts";
import { nodeFiles } from "../../../src/platform/files.ts";
import { goCommand } from "../../../src/platform/go-command.ts";
import type { Machine } from "../../../src/ports.ts";
import { newMachine, runJob } from "../../support/job.ts";
import { openMirror } from "../../support/mirrors.ts";
import { smallModules, writeProject } from "../../support/project.ts";
import { personsMachine } from "../../support/scope.ts";
import { temporaryFolder } from "../../support/temp.ts";
import { pathWithGo } from "../../support/toolchain.ts";

const modules = smallModules().slice(0, 2);

/** A PATH with a `go` that notes its runs, and the commands of those runs. */
async function countingPath() {
  const folder = await pathWithGo("1.99.3");
  const log = join(folder, "runs");
  await writeFile(log, "");
  await rename(join(folder, "go"), join(folder, "counted"));
  await writeFile(join(folder, "go"), `#!/bin/sh\necho "$1" >> '${log}'\nexec '${folder}/counted' "$@"\n`);
  await chmod(join(folder, "go"), 0o755);
  const runs = async () => (await readFile(log, "utf8")).split("\n").filter((command) => command !== "");
  return { PATH: `${folder}:${process.env.PATH}`, runs };
}

describe("a job asks go for its settings", () => {
  test.each([
    ["job", "", 1],
    ["user", "", 1],
    ["project", "", 1],
    // Once more for the Go that the job will have.
    ["job", "1.99", 2],
    ["project", "1.99", 2],
  ])("scope %s, go-version %j: at most %i times", async (scope, goVersion, most) => {
    const project = await writeProject(modules);
    const { url } = await openMirror(project);
    const { PATH, runs } = await countingPath();
    const machine = await personsMachine({ PATH, GOSUMDB: project.database.verifierKey });
    const inputs = { scope, cache: "false", prefetch: "false", "go-version": goVersion };
    const run = await runJob({ mirrors: [url], project: project.dir, machine, inputs });
    expect(run).toMatchObject({ failed: false });
    const asked = (await runs()).filter((command) => command === "env").length;
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThanOrEqual(most);
  });
});

describe("a project's root is the one that go names", () => {
  /** A workspace with a module in it, and a module outside of it. */
  async function folders() {
    const root = await temporaryFolder();
    await writeProject(modules, { dir: join(root, "work", "a"), path: "example.com/a" });
    await writeFile(join(root, "work", "go.work"), "go 1.20\n\nuse ./a\n");
    await mkdir(join(root, "work", "a", "cmd"), { recursive: true });
    await symlink(join(root, "work", "a", "cmd"), join(root, "link"));
    await mkdir(join(root, "other"));
    return root;
  }

  const both = async (machine: Machine, directory: string) => {
    const ports = { machine, files: nodeFiles, go: goCommand(machine) };
    return [await findRoot(ports, directory), (await readProject(ports, directory)).root];
  };

  test.each([
    ["a workspace", "work/a", {}, "work"],
    ["a folder of a module", "work/a/cmd", { GOWORK: "off" }, "work/a"],
    ["behind a link", "link", {}, "work"],
    ["a go.work elsewhere", "other", { GOWORK: "work/go.work" }, "work"],
    ["none", "other", {}, null],
  ])("%s", async (_, directory, env: { GOWORK?: string }, expected) => {
    const root = await folders();
    const named = env.GOWORK?.includes("/") ? { GOWORK: join(root, env.GOWORK) } : env;
    const found = await both(await newMachine(named), join(root, directory));
    const wanted = expected && join(root, expected);
    expect(found).toEqual([wanted, wanted]);
  });

  test("GOWORK in Go's settings file counts", async () => {
    const root = await folders();
    const machine = await personsMachine();
    const file = join(root, "goenv");
    await writeFile(file, "GOWORK=off\n");
    const found = await both({ ...machine, env: { ...machine.env, GOENV: file } }, join(root, "work", "a"));
    expect(found).toEqual([join(root, "work", "a"), join(root, "work", "a")]);
  });

  test("a folder that is not there is an error, whatever lies around it", async () => {
    const { dir } = await writeProject(modules);
    const ports = { machine: await newMachine(), files: nodeFiles };
    await expect(findRoot(ports, join(dir, "missing"))).rejects.toThrow("missing is no folder");
    await expect(findRoot(ports, join(dir, "go.mod"))).rejects.toThrow("go.mod is no folder");
  });
});
