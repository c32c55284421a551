import { rm, writeFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { downloadPath } from "../../../src/modules/module-cache-layout.ts";
import { type FaultPlan, faults } from "../../../src/sandbox/faults.ts";
import { expectSurvived, runWithFaultyMirror } from "../../support/fault-case.ts";
import { buildThroughRoute, expectCleanModuleCache, runJob, warningsOf } from "../../support/job.ts";
import { openMirror } from "../../support/mirrors.ts";
import { writeProject } from "../../support/project.ts";
import { testSideBySide } from "../../support/side-by-side.ts";

describe("a mirror whose bytes are not the true ones", () => {
  const contents: readonly (readonly [string, FaultPlan, readonly string[], RegExp])[] = [
    ["corrupt zips", faults.corruptZip(), ["malformed", "wrong-hash"], /not a zip|wrong bytes/],
    ["other code in its zips", faults.otherZipContent(), ["wrong-hash"], /wrong bytes: the hash of a zip/],
    ["an altered go.mod", faults.alteredMod(), ["wrong-hash"], /wrong bytes: the hash of a go\.mod/],
    ["a login page with status 200", faults.loginPage(), ["login-page"], /login page/],
    [
      "a login page for zips only",
      faults.onlyZips(faults.loginPage()),
      ["login-page"],
      /login page .* a zip/,
    ],
    ["nothing, with status 200", faults.status(200, ""), ["malformed", "wrong-hash"], /not an? |wrong bytes/],
    [
      "an .info of another version",
      faults.onlyInfos(faults.status(200, '{"Version":"v9.9.9"}')),
      ["malformed"],
      /not an \.info/,
    ],
  ];
  testSideBySide(contents, async (_, fault, codes, told) => {
    const { faulty, ...rest } = await runWithFaultyMirror({ fault });
    await expectSurvived(rest, faulty.url, codes, told);
  });

  test("wrong bytes are a warning of their own, which names the mirror and the file", async () => {
    const { run, faulty } = await runWithFaultyMirror({ fault: faults.otherZipContent() });
    expect(warningsOf(run)).toEqual([
      expect.stringMatching(new RegExp(`${new URL(faulty.url).host} sent the wrong bytes .*\\.zip`)),
    ]);
  });

  test("not even the only mirror is believed: the build fails on go's own check, and nothing wrong stays", async () => {
    const project = await writeProject();
    const lying = await openMirror(project, { fault: faults.otherZipContent() });
    const { verifierKey } = project.database;
    const run = await runJob({
      mirrors: [lying.url],
      project: project.dir,
      inputs: { sumdb: verifierKey },
      outside: "unreachable",
    });
    expect(run.report?.choice).toEqual({ mirror: null, reason: { code: "none-healthy" } });
    expect(run.variables.get("GOPROXY")).toBeUndefined();
    await expectCleanModuleCache(run, project.modules);
    const built = await buildThroughRoute(run, undefined, { GOPROXY: lying.url });
    expect(built).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("checksum mismatch") });
  });
});

test("the check on the module cache itself notices a file that is not true", async () => {
  const project = await writeProject();
  const { url } = await openMirror(project);
  const inputs = { sumdb: project.database.verifierKey };
  const run = await runJob({ mirrors: [url], project: project.dir, inputs });
  await expectCleanModuleCache(run, project.modules);
  const [first] = project.modules;
  if (first === undefined) throw new Error("no module");
  const file = downloadPath(run.moduleCache, first.module, "zip");
  await writeFile(`${file}.incoming`, "");
  await expect(expectCleanModuleCache(run, project.modules)).rejects.toThrow("incoming");
  await rm(`${file}.incoming`);
  await writeFile(file, first.otherZip);
  await expect(expectCleanModuleCache(run, project.modules)).rejects.toThrow(first.zipH1);
});
