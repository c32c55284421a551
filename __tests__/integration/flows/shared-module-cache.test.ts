import { readFile, rm } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { downloadPath } from "../../../src/modules/module-cache-layout.ts";
import type { Machine } from "../../../src/ports.ts";
import { type GeneratedModule, makeModule } from "../../../src/sandbox/generated-module.ts";
import { buildThroughRoute, type JobRun, newMachine, runJob, warningsOf } from "../../support/job.ts";
import { openMirror } from "../../support/mirrors.ts";
import { smallModules, writeProject } from "../../support/project.ts";

const [alpha, , gamma] = smallModules() as [GeneratedModule, GeneratedModule, GeneratedModule];
const modules = [alpha, gamma];
/** The same modules and versions with other contents. */
const foreign = modules.map(({ module }) => makeModule({ ...module, paddingBytes: 77, requires: [] }));

/** A job with those modules, their hashes in its go.sum, and a mirror that has just them. */
async function jobWith(
  own: readonly GeneratedModule[],
  machine: Machine,
  inputs: Readonly<Record<string, string>> = {},
): Promise<{ run: JobRun; askedForZips: readonly string[] }> {
  const project = await writeProject(own);
  const mirror = await openMirror(project);
  const run = await runJob({
    mirrors: [mirror.url],
    project: project.dir,
    machine,
    outside: "unreachable",
    inputs: { sumdb: project.database.verifierKey, prefetch: "true", probe: "always", ...inputs },
  });
  const askedForZips = mirror.requests.map(({ path }) => path).filter((path) => path.endsWith(".zip"));
  return { run, askedForZips };
}

const disagreement = ({ report }: JobRun) =>
  report?.notes.find(({ code }) => code === "module-cache-disagrees");

describe("a module cache that another job has used, with hashes of its own go.sum", () => {
  test("what it brought is not present: a warning names it and both hashes, and nothing is replaced", async () => {
    const machine = await newMachine();
    const before = await jobWith(foreign, machine);
    expect(before.run.report?.fetch.zips).toBeGreaterThan(0);
    expect(warningsOf(before.run)).toEqual([]);

    const { run } = await jobWith(modules, machine);
    expect(run.report?.project.needed).toEqual({ zips: 2, present: 0, missing: 0, private: 0 });
    expect(disagreement(run)).toEqual({
      level: "warning",
      code: "module-cache-disagrees",
      count: 2,
      example: { module: "example.com/alpha@v1.2.3", expected: alpha.zipH1, actual: foreign[0]?.zipH1 },
    });
    expect(warningsOf(run).join("\n")).toMatch(/go clean -modcache/);
    const ziphash = await readFile(downloadPath(run.moduleCache, alpha.module, "ziphash"), "utf8");
    expect(ziphash).toBe(foreign[0]?.zipH1);
    expect(await buildThroughRoute(run)).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/checksum mismatch[\s\S]*SECURITY ERROR/),
    });
  });

  test("after go clean -modcache, as the warning says, all is well", async () => {
    const machine = await newMachine();
    await jobWith(foreign, machine);
    const { run } = await jobWith(modules, machine);
    expect(await buildThroughRoute(run, ["clean", "-modcache"])).toMatchObject({ exitCode: 0 });
    const again = await jobWith(modules, machine);
    expect(disagreement(again.run)).toBeUndefined();
    expect(await buildThroughRoute(again.run)).toMatchObject({ exitCode: 0 });
  });

  test("an unpacked tree without its zip: the same, so that no right hash comes to vouch for it", async () => {
    const machine = await newMachine();
    const before = await jobWith(foreign, machine);
    const { moduleCache } = before.run;
    expect(await buildThroughRoute(before.run)).toMatchObject({ exitCode: 0 });
    for (const { module } of foreign) await rm(downloadPath(moduleCache, module, "zip"));
    const { run, askedForZips } = await jobWith(modules, machine, { probe: "never" });
    expect(disagreement(run)).toMatchObject({ count: 2 });
    expect(askedForZips).toEqual([]);
    expect(await buildThroughRoute(run)).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining("checksum mismatch"),
    });
  });

  test("private modules are counted, and neither named nor shown by their hashes", async () => {
    const machine = await newMachine();
    await jobWith(foreign, machine);
    const { run } = await jobWith(modules, machine, { private: "example.com/*" });
    expect(disagreement(run)).toEqual({
      level: "warning",
      code: "module-cache-disagrees",
      count: 2,
      example: null,
    });
    const said = run.lines.join("\n") + run.summary + JSON.stringify(run.report?.notes);
    expect(said).toContain("2 private modules with another hash");
    expect(said).not.toMatch(/example\.com\/(?:alpha|!?gamma)/i);
    for (const { zipH1 } of [...modules, ...foreign]) expect(said).not.toContain(zipH1);
  });
});
