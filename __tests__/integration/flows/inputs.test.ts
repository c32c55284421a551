import { readFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { faults } from "../../../src/sandbox/faults.ts";
import { buildThroughRoute, newMachine, runJob } from "../../support/job.ts";
import { openMirror } from "../../support/mirrors.ts";
import { writeProject } from "../../support/project.ts";

describe("the route's shape", () => {
  test.each([
    ["by default", {}, "FIRST|SECOND|direct"],
    ["fallback: not-found", { fallback: "not-found" }, "FIRST,SECOND,direct"],
    ["direct: false", { direct: "false" }, "FIRST|SECOND"],
    ["both", { fallback: "not-found", direct: "false" }, "FIRST,SECOND"],
  ])("%s", async (_, inputs, expected) => {
    const project = await writeProject();
    const first = await openMirror(project);
    const second = await openMirror(project);
    const sumdb = project.database.verifierKey;
    // In the order given: what is measured depends on how busy the machine is.
    const run = await runJob({
      mirrors: [first.url, second.url],
      project: project.dir,
      inputs: { sumdb, probe: "never", ...inputs },
    });
    const goproxy = expected.replace("FIRST", first.url).replace("SECOND", second.url);
    expect(run.variables.get("GOPROXY")).toBe(goproxy);
    expect(run.outputs.get("goproxy")).toBe(goproxy);
    expect(run.outputs.get("mirror-url")).toBe(first.url);
    expect(await buildThroughRoute(run)).toMatchObject({ exitCode: 0 });
  });
});

describe("summary", () => {
  test("on-problem is silent where all is well, and never always; the log has the headline all the same", async () => {
    const project = await writeProject();
    const mirror = await openMirror(project);
    const summaryWith = async (summary: string) => {
      const inputs = { sumdb: project.database.verifierKey, summary };
      return runJob({ mirrors: [mirror.url], project: project.dir, inputs, outside: "unreachable" });
    };
    const well = await summaryWith("on-problem");
    expect(well.summary).toBe("");
    expect(well.report?.notes).toEqual([]);
    mirror.set({ fault: faults.status(502) });
    expect((await summaryWith("on-problem")).summary).toContain("No mirror is healthy");
    const never = await summaryWith("never");
    expect(never.summary).toBe("");
    expect(never.lines).toContainEqual(expect.stringMatching(/^No mirror is healthy/));
  });
});

describe("region", () => {
  test("is the label of summary and report", async () => {
    const project = await writeProject();
    const { url } = await openMirror(project);
    const inputs = { sumdb: project.database.verifierKey, region: "office-shanghai | ::error::x" };
    const run = await runJob({ mirrors: [url], project: project.dir, inputs });
    expect(run.report?.region).toEqual({ label: "office-shanghai | ::error::x", given: true, inChina: true });
    expect(run.summary).toContain("office-shanghai");
    expect(run.summary + run.lines.join("\n")).not.toContain("::error");
  });

  test("without it the runner's name stands there", async () => {
    const project = await writeProject();
    const { url } = await openMirror(project);
    const machine = await newMachine({ RUNNER_NAME: "runner-7" });
    const inputs = { sumdb: project.database.verifierKey };
    const run = await runJob({ mirrors: [url], project: project.dir, machine, inputs });
    expect(run.report?.region).toEqual({ label: "runner-7", given: false, inChina: false });
  });

  test.each([
    ["cn-north-4", "https://goproxy.cn|https://proxy.golang.org|direct"],
    ["eu-west-1", "https://proxy.golang.org|https://goproxy.cn|direct"],
  ])("probe: never in %s: the catalogue's order for it, and nobody is asked", async (region, goproxy) => {
    const project = await writeProject();
    const run = await runJob({
      mirrors: ["official", "goproxy.cn"],
      project: project.dir,
      inputs: { region, probe: "never" },
    });
    expect(run.variables.get("GOPROXY")).toBe(goproxy);
    expect(run.report?.probe.kind).toBe("never");
    expect(run.lines.join("\n")).toMatch(/nothing was measured/);
  });
});

describe("bad inputs", () => {
  test("are told of all at once, and nothing is set", async () => {
    const project = await writeProject();
    const bad = {
      mirrors: "nowhere,file:///tmp/x,https://a.example|https://b.example",
      "private-proxy": "ftp://own.example",
      private: "[a-",
      sumdb: "sum.example.com",
      direct: "perhaps",
      probe: "sometimes",
      "fail-on": "everything",
      fallback: "maybe",
      "probe-timeout": "soon",
      "probe-retries": "-1",
      "probe-budget": "0s",
      cooldown: "1 week",
      region: "x".repeat(100),
    };
    const run = await runJob({ project: project.dir, inputs: bad });
    expect(run).toMatchObject({ failed: true, report: null, summary: "" });
    expect(run.variables.size + run.outputs.size).toBe(0);
    const errors = run.lines.filter((line) => line.startsWith("error: "));
    expect(errors).toHaveLength(1);
    const text = run.lines.join("\n");
    for (const name of Object.keys(bad)) expect(text).toContain(`Input "${name}": `);
    for (const given of ["nowhere", "file:///tmp/x", "ftp://own.example", "perhaps", "1 week"]) {
      expect(text).toContain(`Given: "${given}"`);
    }
    expect(text).toMatch(/Accepted: .*auto, always or never/);
  });

  test("can't smuggle a workflow command into the log", async () => {
    const project = await writeProject();
    const run = await runJob({ project: project.dir, inputs: { probe: "x\n::error::pwned\n\u001b[31m" } });
    expect(run.failed).toBe(true);
    expect(run.lines.join("\n")).not.toMatch(/^::/m);
    expect(run.lines.join("\n")).not.toContain("\u001b");
  });
});

test("the report's file is the report", async () => {
  const project = await writeProject();
  const { url } = await openMirror(project);
  const inputs = { sumdb: project.database.verifierKey };
  const run = await runJob({ mirrors: [url], project: project.dir, inputs });
  const text = await readFile(run.outputs.get("report") ?? "", "utf8");
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(run.report)));
});
