import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Fleet } from "../../src/fleet/fleet.ts";
import type { Report } from "../../src/report/report.ts";
import { fleetReport } from "../support/fleet.ts";
import { node24, runAction } from "../support/runner.ts";
import { temporaryFolder } from "../support/temp.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const commandLine = join(repository, "dist/cli/index.js");
const subAction = join(repository, "dist/fleet/index.js");

/** Runs the bundled command line in a folder. */
function command(cwd: string, ...args: readonly string[]) {
  return new Promise<{ readonly exitCode: number; readonly stdout: string; readonly stderr: string }>(
    (resolve) => {
      const env = { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_ALL: "C" };
      const started = execFile(
        process.execPath,
        [commandLine, ...args],
        { cwd, env, maxBuffer: 1 << 26 },
        (_, stdout, stderr) => resolve({ exitCode: started.exitCode ?? -1, stdout, stderr }),
      );
    },
  );
}

let folder = "";
beforeAll(async () => {
  folder = await temporaryFolder();
  await mkdir(join(folder, "reports"));
  // As of now: later ones would be of the future.
  const startedAt = new Date().toISOString();
  const reports: readonly Report[] = [
    fleetReport("cn-north-4", { "goproxy.cn": 8, official: "time-out" }, { startedAt }),
    fleetReport("eu-west-101", { "goproxy.cn": 30, official: 3 }, { startedAt }),
  ];
  for (const report of reports)
    await writeFile(join(folder, "reports", `${report.region.label}.json`), JSON.stringify(report));
  await writeFile(join(folder, "reports/other.json"), "<script>::error::\u001b[31m");
});

describe("the command fleet", () => {
  test("shows every region, names what is no report, and writes what it is asked for", async () => {
    const files = ["--page", "site/index.html", "--history", "history.jsonl", "--metrics", "go.prom"];
    const { exitCode, stdout, stderr } = await command(folder, "fleet", "reports", ...files);
    expect(exitCode).toBe(0);
    expect(stderr).toBe(`${join(folder, "reports/other.json")}: not JSON\n`);
    expect(stdout).toContain(
      "cn-north-4: pin goproxy.cn (8.2 s); Go's default, proxy.golang.org, fails there.\n",
    );
    expect(stdout).toContain("eu-west-101: stay with Go's default, proxy.golang.org (3.2 s).\n");
    expect(stdout).toContain("official fails in 1 of 2 regions (cn-north-4): timeout\n");
    const fleet: Fleet = JSON.parse(await readFile(join(folder, "site/index.json"), "utf8"));
    expect(fleet.regions.map(({ label }) => label)).toEqual(["cn-north-4", "eu-west-101"]);
    expect(await readFile(join(folder, "site/index.html"), "utf8")).toMatch(/^<!doctype html>/i);
    expect((await readFile(join(folder, "history.jsonl"), "utf8")).split("\n").length).toBe(3);
  });

  test("--json prints the same as a program reads it, and nothing else", async () => {
    const { exitCode, stdout } = await command(folder, "fleet", "reports", "--json");
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).alerts).toMatchObject([
      { kind: "mirror", mirror: "official", regions: ["cn-north-4"] },
    ]);
  });

  test("is 1 where there is no report, or a file can't be used, and 2 without any path", async () => {
    expect(await command(folder, "fleet", "absent")).toMatchObject({ exitCode: 1 });
    const page = await command(folder, "fleet", "reports", "--page", "reports");
    expect(page).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("is not a regular file") });
    expect(await command(folder, "fleet")).toMatchObject({ exitCode: 2 });
  });

  test("takes what probe --json wrote; probe's metrics are of its region", async () => {
    const probing = await command(folder, "probe", "--sandbox", "--json", "--metrics", "probe.prom");
    await writeFile(join(folder, "probe.json"), probing.stdout);
    const { stdout } = await command(folder, "fleet", "probe.json", "--json");
    expect((JSON.parse(stdout) as Fleet).regions).toMatchObject([{ label: "sandbox", reported: true }]);
    expect(await readFile(join(folder, "probe.prom"), "utf8")).toMatch(
      /^setup_go_mirror_chosen\{.*region="sandbox"\} 1$/m,
    );
  });
});

describe.each([
  ["the Node that runs the tests", process.execPath],
  ["Node 24, which the runner brings", node24],
])("dist/fleet under %s", (_name, node) => {
  const run = (inputs: Readonly<Record<string, string>>) =>
    runAction({ cwd: folder, node, script: subAction, inputs: { language: "en", ...inputs } });

  test("gives a summary with the heat map, outputs, and an annotation for each cause", async () => {
    const page = join(folder, "out/index.html");
    const result = await run({
      reports: "reports/*.json\nabsent",
      page,
      history: "kept.jsonl",
      metrics: "kept.prom",
    });
    expect(result).toMatchObject({ exitCode: 0, stderr: "" });
    expect(result.outputs.get("page")).toBe(page);
    expect(result.outputs.get("json")).toBe(join(folder, "out/index.json"));
    const worst = "official fails in 1 of 2 regions (cn-north-4): timeout";
    expect(result.outputs.get("worst")).toBe(worst);
    expect(result.summary).toContain("| cn-north-4 | ❌ timeout | ✅ **8.2&nbsp;s** |");
    const warnings = result.stdout.match(/^::warning .*$/gm) ?? [];
    expect(warnings.map((line) => line.replace(/^.*?::/, "").replace(/^.*?::/, ""))).toEqual([
      worst,
      `${join(folder, "absent")}: there is no such file`,
      `${join(folder, "reports/other.json")}: not JSON`,
    ]);
  });

  test("without reports it fails; with none that is one it warns", async () => {
    expect(await run({ reports: " \n" })).toMatchObject({ exitCode: 1, outputs: new Map() });
    const none = await run({ reports: "absent" });
    expect(none).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("No report was found") });
    expect(none.outputs.get("page")).toBe("");
    expect(none.outputs.get("json")).toMatch(/setup-go-mirror-fleet\.json$/);
  });
});
