import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { faults } from "../../src/sandbox/faults.ts";
import { type CommandLine, newCommandLine } from "../support/command-line.ts";
import { runGo } from "../support/go.ts";
import { openMirror } from "../support/mirrors.ts";
import { temporaryFolder } from "../support/temp.ts";

let project: CommandLine["project"];
let mirror: CommandLine["mirror"];
let env: CommandLine["env"];
let settings: CommandLine["settings"];
let run: CommandLine["run"];
let goproxy: CommandLine["goproxy"];

beforeEach(async () => {
  ({ project, mirror, env, settings, run, goproxy } = await newCommandLine());
});

describe("check, doctor, verify", () => {
  test("check: exit 0 where the route works, 1 where it does not, and --switch moves", async () => {
    const other = await openMirror(project);
    await run(["use", mirror.url]);
    const list = ["--mirrors", `${mirror.url},${other.url}`];
    expect(await run(["check", ...list])).toMatchObject({ exitCode: 0 });
    mirror.set({ fault: faults.status(502) });
    const sick = await run(["check", ...list]);
    expect(sick.exitCode).toBe(1);
    expect(sick.stdout).toContain("does not work");
    // The last switch was a moment ago.
    const soon = await run(["check", "--switch", ...list]);
    expect(soon.exitCode).toBe(1);
    expect(soon.stdout).toContain("less than five minutes ago");
    const record = `${settings}.setup-go-mirror.json`;
    const earlier = (await readFile(record, "utf8")).replace(/"switchedAtMs": \d+/, '"switchedAtMs": 1');
    await writeFile(record, earlier);
    const moved = await run(["check", "--switch", ...list]);
    expect(moved).toMatchObject({ exitCode: 0 });
    expect(moved.stdout).toMatch(/Moved to 127\.0\.0\.1:\d+: the mirror in use does not work\./);
    expect(await goproxy()).toMatch(new RegExp(`^${other.url}`));
    const json = JSON.parse((await run(["check", "--json", ...list])).stdout);
    expect(json).toMatchObject({ healthy: true, decision: null, switched: false });
  });

  test("check --metrics tells a collector what it found, and when the mirror last worked", async () => {
    await run(["use", mirror.url]);
    const file = join(await temporaryFolder(), "go.prom");
    const metrics = ["--region", "office", "--metrics", file];
    const seriesOf = async (name: string) =>
      (await readFile(file, "utf8")).match(new RegExp(`^setup_go_mirror_${name}\\{.*$`, "m"))?.[0];
    expect(await run(["check", "--quiet", ...metrics])).toMatchObject({ exitCode: 0, stdout: "" });
    expect(await seriesOf("probe_outcome")).toMatch(
      /\{mirror="127\.0\.0\.1:\d+",region="office",outcome="proven"\} 1$/,
    );
    const worked = await seriesOf("probe_last_success_timestamp_seconds");
    mirror.set({ fault: faults.status(502) });
    expect(await run(["check", "--quiet", ...metrics])).toMatchObject({ exitCode: 1 });
    expect(await seriesOf("probe_outcome")).toContain('outcome="server-error"');
    expect(await seriesOf("probe_last_success_timestamp_seconds")).toBe(worked);
  });

  test("doctor: nothing wrong, exit 0; several things wrong, a line each, exit 1", async () => {
    await run(["use", mirror.url]);
    const well = await run(["doctor", "--mirrors", mirror.url]);
    expect(well).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^✓ Go .*\n✓ The route works: [\s\S]*\nNothing is wrong\.\n$/),
    });
    await writeFile(settings, `GOPROXY=https://goproxy.cn,${mirror.url}\nGOPRIVATE=example.com/gamma\n`);
    const ill = await run(["doctor", "--mirrors", mirror.url], { GOSUMDB: "off" });
    expect(ill.exitCode).toBe(1);
    expect(ill.stdout).toMatch(/^✗ The checksum database is off/m);
    expect(ill.stdout).toMatch(/^✗ The pattern example\.com\/gamma does not match example\.com\/Gamma/m);
    expect(ill.stdout).toMatch(/^• In GOPROXY https:\/\/goproxy\.cn is followed by a comma/m);
    const { findings } = JSON.parse(
      (await run(["doctor", "--json", "--mirrors", mirror.url], { GOSUMDB: "off" })).stdout,
    );
    expect(findings.map(({ code }: { code: string }) => code)).toContain("comma");
  });

  test("verify: what is there is right, exit 0; a changed file is named, exit 1; no server is asked", async () => {
    const fetching = { GOPROXY: mirror.url, GOFLAGS: "-modcacherw" };
    await runGo(["mod", "download"], { cwd: project.dir, env: { ...env, ...fetching } });
    const asked = mirror.requests.length;
    expect(await run(["verify"])).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(
        /^3 zips, 3 unpacked modules and \d go\.mod files in the module cache match go\.sum/,
      ),
    });
    const [first] = project.modules;
    const folder = join(env.GOMODCACHE ?? "", "cache/download", first?.module.path ?? "", "@v");
    await writeFile(join(folder, `${first?.module.version}.mod`), "module changed\n");
    const wrong = await run(["verify"]);
    expect(wrong.exitCode).toBe(1);
    expect(wrong.stdout).toMatch(/^✗ example\.com\/alpha@v1\.2\.3: the mod does not match$/m);
    expect(wrong.stdout).toContain("go clean -modcache");
    expect(mirror.requests.length).toBe(asked);
  });
});
