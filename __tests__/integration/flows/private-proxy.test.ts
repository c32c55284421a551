import { describe, expect, test } from "@jest/globals";
import { faults } from "../../../src/sandbox/faults.ts";
import { makeModule } from "../../../src/sandbox/generated-module.ts";
import { deadPort } from "../../../src/sandbox/unreachable.ts";
import {
  buildThroughRoute,
  expectCleanModuleCache,
  newMachine,
  runJob,
  warningsOf,
} from "../../support/job.ts";
import { openMirror } from "../../support/mirrors.ts";
import { smallModules, type TestProject, writeProject } from "../../support/project.ts";

const secret = makeModule({ path: "corp.invalid/secret", version: "v1.0.0" });
const publicModules = smallModules();
const all = [...publicModules, secret];

/** Nothing is fetched before the build: what go does with the route shows only where files are missing. */
function inputsOf({ database }: TestProject, proxyUrl: string): Readonly<Record<string, string>> {
  return {
    "private-proxy": proxyUrl,
    private: "corp.invalid",
    sumdb: database.verifierKey,
    prefetch: "false",
  };
}

/** A project that needs a private module, the company's own proxy, which has it, and a mirror, which does as well. */
async function stage(own: Parameters<typeof openMirror>[1] = {}) {
  const project = await writeProject(all);
  const proxy = await openMirror(project, own);
  const mirror = await openMirror(project);
  const secretsTold = () => mirror.requests.filter(({ path }) => path.includes("secret"));
  return { project, proxy, mirror, secretsTold };
}

describe("private-proxy", () => {
  test("is first, go fetches private modules through it, and the mirror never hears of them", async () => {
    const { project, proxy, mirror, secretsTold } = await stage({ modules: [secret] });
    const run = await runJob({
      mirrors: [mirror.url],
      project: project.dir,
      inputs: inputsOf(project, proxy.url),
    });
    expect(Object.fromEntries(run.variables)).toMatchObject({
      GOPROXY: `${proxy.url},${mirror.url}|direct`,
      GOPRIVATE: "corp.invalid",
      GONOPROXY: "none",
      GONOSUMDB: "corp.invalid",
    });
    expect(run.report?.route.privateProxies).toBe(1);
    expect(run.report?.mirrors.map(({ url }) => url)).toEqual([mirror.url]);

    expect(await buildThroughRoute(run)).toMatchObject({ exitCode: 0 });
    expect(proxy.requestCount("/corp.invalid/secret/@v/v1.0.0.zip")).toBe(1);
    expect(secretsTold()).toEqual([]);
    await expectCleanModuleCache(run, all);
  });

  test("that is dead is told in one warning, which names it and says what will happen", async () => {
    const { project, mirror } = await stage();
    const dead = await deadPort();
    const run = await runJob({
      mirrors: [mirror.url],
      project: project.dir,
      inputs: inputsOf(project, dead),
    });
    expect(run.failed).toBe(false);
    expect(warningsOf(run)).toEqual([
      expect.stringMatching(
        new RegExp(`^The private proxy ${new URL(dead).host} does not answer .*downloads will fail`),
      ),
    ]);
  });

  test("that fails does not make go tell the next one", async () => {
    const { project, proxy, mirror, secretsTold } = await stage({ fault: faults.status(503) });
    const run = await runJob({
      mirrors: [mirror.url],
      project: project.dir,
      inputs: inputsOf(project, proxy.url),
    });
    expect(await buildThroughRoute(run)).toMatchObject({ exitCode: 1 });
    expect(secretsTold()).toEqual([]);
  });

  test("keeps a GONOPROXY that the machine has", async () => {
    const { project, proxy, mirror } = await stage();
    const run = await runJob({
      mirrors: [mirror.url],
      project: project.dir,
      machine: await newMachine({ GONOPROXY: "a.example" }),
      inputs: inputsOf(project, proxy.url),
    });
    expect(run.env).toMatchObject({ GONOPROXY: "a.example", GOPRIVATE: "corp.invalid" });
  });

  test("takes GOPRIVATE's patterns over into GONOSUMDB, several servers in their order", async () => {
    const { project, proxy, mirror } = await stage();
    const run = await runJob({
      mirrors: [mirror.url],
      project: project.dir,
      machine: await newMachine({ GOPRIVATE: "corp.invalid" }),
      inputs: { "private-proxy": `${proxy.url}/\nhttp://127.0.0.1:9`, sumdb: project.database.verifierKey },
    });
    expect(run.env).toMatchObject({
      GOPROXY: `${proxy.url},http://127.0.0.1:9,${mirror.url}|direct`,
      GONOPROXY: "none",
      GONOSUMDB: "corp.invalid",
    });
  });
});
