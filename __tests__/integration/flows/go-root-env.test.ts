import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { makeModule } from "../../../src/sandbox/generated-module.ts";
import type { GoEnvironment } from "../../support/go.ts";
import { goRootWith } from "../../support/go-root.ts";
import { buildThroughRoute, newMachine, runJob } from "../../support/job.ts";
import { openMirror } from "../../support/mirrors.ts";
import { smallModules, writeProject } from "../../support/project.ts";
import { temporaryFolder } from "../../support/temp.ts";

const secret = makeModule({ path: "corp.invalid/team/secret", version: "v1.0.0" });

/** A project with a private module on a machine whose Go has these lines in its `go.env`, and a mirror. */
async function stage(lines: readonly string[], env: GoEnvironment = {}) {
  const project = await writeProject([...smallModules(), secret]);
  const mirror = await openMirror(project);
  const machine = await newMachine({
    GOROOT: await goRootWith([...lines, `GOSUMDB=${project.database.verifierKey}`]),
    GOVCS: "*:off",
    ...env,
  });
  const run = (inputs: Readonly<Record<string, string>> = { mirrors: mirror.url }) =>
    runJob({ project: project.dir, machine, inputs });
  const told = () => mirror.requests.map(({ path }) => path).filter((path) => path.includes("secret"));
  return { run, told, mirror };
}

describe("what $GOROOT/go.env says", () => {
  test.each([
    ["GOPRIVATE", "GOPRIVATE=corp.invalid"],
    ["GONOPROXY", "GONOPROXY=corp.invalid"],
    ["GONOSUMDB", "GONOSUMDB=corp.invalid"],
  ])("%s: no mirror hears a private name of us", async (_, line) => {
    const { run, told } = await stage([line]);
    const result = await run();
    expect(result.report?.project.needed.private).toBe(1);
    expect(told()).toEqual([]);
  });

  test("GOPROXY=off is left alone", async () => {
    const { run, mirror } = await stage(["GOPROXY=off"]);
    const result = await run();
    expect(result.variables.size).toBe(0);
    expect(result.lines.join("\n")).toMatch(/Note: This machine has GOPROXY=off/);
    expect(mirror.requestCount()).toBe(0);
  });

  test("a GOPROXY that does not end in direct is a policy", async () => {
    const { run } = await stage(["GOPROXY=https://nexus.invalid/go"]);
    const result = await run({ prefetch: "false" });
    expect(result.variables.size).toBe(0);
    expect(result.report?.probe.kind).toBe("policy");
  });

  test("GOPROXY=direct alone is what some distributions build Go with: nobody's decision", async () => {
    const { run, mirror } = await stage(["GOPROXY=direct"]);
    const result = await run({ mirrors: mirror.url, private: "corp.invalid" });
    expect(result.env.GOPROXY).toBe(`${mirror.url}|direct`);
  });

  test("patterns that are added go where it has some", async () => {
    const { run, told, mirror } = await stage(["GONOPROXY=b.example", "GONOSUMDB=c.example"]);
    const result = await run({ mirrors: mirror.url, private: "corp.invalid", prefetch: "false" });
    expect(result.env).toMatchObject({
      GOPRIVATE: "corp.invalid",
      GONOPROXY: "b.example,corp.invalid",
      GONOSUMDB: "c.example,corp.invalid",
    });
    expect((await buildThroughRoute(result, ["mod", "download"])).exitCode).toBe(1);
    expect(told()).toEqual([]);
  });

  test("the file of go env -w overrides it, with an empty value too; the environment overrides both", async () => {
    const file = join(await temporaryFolder(), "env");
    await writeFile(file, "GOPROXY=\nGOPRIVATE=user.example\n");
    const lines = ["GOPROXY=off", "GOPRIVATE=corp.invalid", "GONOSUMDB=root.example,corp.invalid"];
    const { run, mirror } = await stage(lines, { GOENV: file, GONOSUMDB: "env.example" });
    const result = await run({ mirrors: mirror.url, private: "more.example" });
    expect(result.env).toMatchObject({
      GOPROXY: `${mirror.url}|direct`,
      GOPRIVATE: "user.example,more.example",
      GONOSUMDB: "env.example,more.example",
    });
  });
});
