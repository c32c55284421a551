import { spawn } from "node:child_process";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { faults } from "../../src/sandbox/faults.ts";
import { blackHole, deadPort } from "../../src/sandbox/unreachable.ts";
import { type CommandLine, cliScript, newCommandLine } from "../support/command-line.ts";
import { openMirror } from "../support/mirrors.ts";

let project: CommandLine["project"];
let mirror: CommandLine["mirror"];
let env: CommandLine["env"];
let settings: CommandLine["settings"];
let run: CommandLine["run"];
let goproxy: CommandLine["goproxy"];

beforeEach(async () => {
  ({ project, mirror, env, settings, run, goproxy } = await newCommandLine());
});

describe("use and undo", () => {
  test("one command there, one back; what is printed says what was done and how to take it back", async () => {
    await mkdir(dirname(settings), { recursive: true });
    await writeFile(settings, "# mine\nGOVCS=public:git\n");
    const used = await run(["use", mirror.url]);
    expect(used).toMatchObject({ exitCode: 0, stderr: "" });
    expect(used.stdout).toMatch(/Your Go now uses 127\.0\.0\.1:\d+ \(written to .*\/go\/env\)\./);
    expect(used.stdout).toContain("To undo:\n  setup-go-mirror undo\n");
    expect(await goproxy()).toBe(`${mirror.url}|direct`);

    const status = await run(["status"]);
    expect(status.stdout).toMatch(new RegExp(`^GOPROXY +${mirror.url}\\|direct +${settings}$`, "m"));
    expect(status.stdout).toMatch(/^User: .*\/go\/env \(switched .*\)$/m);

    const undone = await run(["undo"]);
    expect(undone).toMatchObject({ exitCode: 0, stderr: "" });
    expect(undone.stdout).toMatch(/^Restored /m);
    expect(await readFile(settings, "utf8")).toBe("# mine\nGOVCS=public:git\n");
    expect((await run(["undo"])).stdout).toMatch(/^Nothing to undo/);
  });

  test("--dry-run says what would be written or brought back, and changes nothing", async () => {
    const dry = await run(["use", mirror.url, "--dry-run"]);
    expect(dry).toMatchObject({ exitCode: 0, stderr: "" });
    expect(dry.stdout).toMatch(
      /Dry run: nothing was written\. This would be set in .*\/go\/env:\n {2}GOPROXY=/,
    );
    expect(await readdir(dirname(settings)).catch(() => [])).not.toContain("env");
    await run(["use", mirror.url]);
    const written = await readFile(settings, "utf8");
    expect((await run(["undo", "--dry-run"])).stdout).toMatch(/^Dry run: nothing was changed/);
    expect(await readFile(settings, "utf8")).toBe(written);
  });

  test("list shows the catalogue and what is in use, in the language that is asked for before the command", async () => {
    const listed = await run(["list"], { GOPROXY: "https://goproxy.cn,direct" });
    expect(listed).toMatchObject({ exitCode: 0, stderr: "" });
    expect(listed.stdout).toMatch(/^▸ {2}goproxy\.cn +China \+ global +https:\/\/goproxy\.cn +Qiniu$/m);
    expect(listed.stdout).toMatch(/^ {3}official +global +https:\/\/proxy\.golang\.org +Google$/m);
    expect((await run(["--lang", "zh", "list"])).stdout).toContain("运营方");
    const own = await run(["list"], { GOPROXY: "https://me:secret@goproxy.corp.example/go|direct" });
    expect(own.stdout).toMatch(
      /^▸ {2}goproxy\.corp\.example +https:\/\/me:xxxxx@goproxy\.corp\.example\/go$/m,
    );
    expect(own.stdout).not.toMatch(/^▸ {2}official|secret/m);
  });

  test("LC_ALL=C and a dumb terminal get no symbol that they can't show", async () => {
    const symbols = /[^\x20-\x7e\n]/;
    expect((await run(["list"])).stdout).toMatch(symbols);
    for (const more of [{ LC_ALL: "C" }, { TERM: "dumb" }]) {
      expect((await run(["list"], more)).stdout).not.toMatch(symbols);
      expect((await run(["probe", "--mirrors", mirror.url], more)).stdout).not.toMatch(symbols);
      expect((await run(["doctor", "--mirrors", mirror.url], more)).stdout).not.toMatch(symbols);
    }
  });

  test("use NAME --force switches to a mirror that can't be reached; without it nothing changes", async () => {
    const dead = await deadPort();
    const refused = await run(["use", dead]);
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toMatch(/--force/);
    expect(await goproxy()).not.toContain(dead);
    const forced = await run(["use", dead, "--force"]);
    expect(forced).toMatchObject({ exitCode: 0, stderr: "" });
    expect(await goproxy()).toBe(`${dead}|direct`);
    // What was measured is told as it was, and that it did not count.
    expect(forced.stdout).toMatch(/^✗ +127\.0\.0\.1:\d+ +connection refused$/m);
    expect(forced.stdout).toMatch(/^This mirror does not work from here at the moment\. .*--force\.$/m);
    expect(forced.stdout).toMatch(/^Your Go now uses 127\.0\.0\.1:\d+ \(written to/m);
    expect(forced.stdout).not.toMatch(/not measured|nothing was measured|default order|stays as it was/i);
    const chinese = await run(["use", dead, "--force", "--lang", "zh"]);
    expect(chinese.stdout).toContain("该镜像目前从本机无法使用；由于指定了 --force，仍然使用。");
  });

  test("with no healthy mirror use says so once, with what is wrong with each and what to do, and exits with 1", async () => {
    mirror.set({ fault: faults.status(503) });
    const dead = await deadPort();
    const { exitCode, stdout, stderr } = await run(["use", mirror.url, dead]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain("connection refused");
    expect(stdout).toMatch(/✗ +127\.0\.0\.1:\d+ +503/);
    expect(`${stdout}${stderr}`.match(/healthy/g)).toHaveLength(1);
    expect(stdout.replace(/\s+/g, " ")).toMatch(
      /None of the 2 mirrors asked is healthy, .* name a mirror that it can reach with --mirrors\./,
    );
    expect(stderr).toBe(
      "Nothing was changed. To switch to a mirror all the same: setup-go-mirror use <name> --force.\n",
    );
  });

  test("use --mirrors names what to choose among, alone or besides the operands", async () => {
    const other = await openMirror(project);
    const named = await run(["use", "--mirrors", `${mirror.url},${await deadPort()}`]);
    expect(named).toMatchObject({ exitCode: 0, stderr: "" });
    expect(await goproxy()).toBe(`${mirror.url}|direct`);
    const both = await run(["use", mirror.url, "--mirrors", other.url]);
    expect(both).toMatchObject({ exitCode: 0, stderr: "" });
    expect((await goproxy()).split("|").sort()).toEqual([mirror.url, other.url, "direct"].sort());
    const wrong = await run(["use", "--mirrors", "nowhere"]);
    expect(wrong.exitCode).toBe(2);
    expect(wrong.stderr).toMatch(/^--mirrors: not the name of a mirror.*"nowhere"/);
  });

  test("list shows when a mirror was measured last, and what came of it", async () => {
    const before = await run(["list", "--json"]);
    expect(JSON.parse(before.stdout)).toContainEqual(
      expect.objectContaining({ name: "goproxy.cn", lastMeasured: null }),
    );
    // Names that lead nowhere: no test reaches the network.
    await run(["probe", "--mirrors", `goproxy.cn,${mirror.url}`], { HTTPS_PROXY: await deadPort() });
    const listed = await run(["list"]);
    expect(listed.stdout).toMatch(/^ {3}goproxy\.cn +failed, \d{4}-\d\d-\d\d \d\d:\d\d +China/m);
    expect(listed.stdout).toMatch(/Last measured/);
  });

  test("--timeout bounds the measurement of a mirror that never answers", async () => {
    const hole = await blackHole();
    try {
      const result = await run(["probe", "--mirrors", hole.url, "--timeout", "300ms", "--json"]);
      expect(result.exitCode).toBe(1);
      const { probe, mirrors } = JSON.parse(result.stdout);
      expect(probe).toMatchObject({ kind: "measured", ended: "budget" });
      expect(mirrors).toEqual([expect.objectContaining({ name: new URL(hole.url).host })]);
    } finally {
      await hole.close();
    }
  });

  test("check --quiet says nothing where the route works, and all where it does not", async () => {
    await run(["use", mirror.url]);
    expect(await run(["check", "--quiet"])).toEqual({ exitCode: 0, stdout: "", stderr: "" });
    mirror.set({ fault: faults.status(502) });
    const sick = await run(["check", "--quiet"]);
    expect(sick.exitCode).toBe(1);
    expect(sick.stdout).toContain("does not work");
  });

  test("Ctrl-C while the mirrors are measured: use says so, and writes nothing whatever was measured", async () => {
    if (process.platform === "win32") return;
    const hole = await blackHole();
    try {
      const child = spawn(process.execPath, [cliScript, "use", mirror.url, hole.url], {
        cwd: project.dir,
        env,
      });
      let stderr = "";
      child.stderr.on("data", (piece) => {
        stderr += piece;
      });
      const ended = new Promise((resolve) => child.once("close", resolve));
      // The mirror that works is asked by then, and the other one keeps the measurement waiting.
      while (hole.connections() === 0 || mirror.requests.length === 0)
        await new Promise((go) => setTimeout(go, 2));
      child.kill("SIGINT");
      expect(await ended).toBe(130);
      expect(stderr).toBe("Interrupted: nothing was changed.\n");
      expect(await readdir(dirname(settings)).catch(() => [])).not.toContain("env");
    } finally {
      await hole.close();
    }
  });

  test("without a go.sum nothing is verified, and that is no success", async () => {
    await rm(join(project.dir, "go.sum"));
    const result = await run(["verify"]);
    expect(result.exitCode).toBe(1);
    expect(result.stdout).toMatch(/^There is no go\.sum, so nothing was verified\./);
  });

  test("no file where there was none", async () => {
    await run(["use", mirror.url]);
    expect(await run(["undo"])).toMatchObject({ exitCode: 0 });
    expect((await readdir(dirname(settings))).filter((name) => name !== "telemetry")).toEqual([]);
  });

  test("a hand's edit in between: use leaves the file alone, exit 1; undo takes out what is ours, and the edit stays", async () => {
    await run(["use", mirror.url]);
    const edited = `${await readFile(settings, "utf8")}GOVCS=public:git\n`;
    await writeFile(settings, edited);
    const refused = await run(["use", mirror.url]);
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toMatch(/changed by something else.*--force/);
    expect(await readFile(settings, "utf8")).toBe(edited);
    expect(await run(["undo"])).toMatchObject({ exitCode: 0 });
    const left = await readFile(settings, "utf8");
    expect(left).toContain("GOVCS=public:git");
    expect(left).not.toContain(mirror.url);
  });

  test.each(["verify", "status", "probe"])(
    "%s --dir with a folder that is not there: exit 2, and the message names it",
    async (name) => {
      const result = await run([name, "--dir", "/nope"]);
      expect(result).toMatchObject({ exitCode: 2, stdout: "" });
      expect(result.stderr).toBe(
        '--dir: no such directory. Given: "/nope". Accepted: a directory of a Go module or workspace.\n',
      );
    },
  );

  test("no healthy mirror: exit 1, and nothing is written", async () => {
    mirror.set({ fault: faults.status(502) });
    const result = await run(["use", mirror.url]);
    expect(result.exitCode).toBe(1);
    expect(result.stderr).toContain("Nothing was changed");
    expect(await goproxy()).toBe("https://proxy.golang.org,direct");
  });

  test("a password is written, and shown nowhere", async () => {
    const secret = "s3cretpassword";
    const proxy = `https://me:${secret}@goproxy.corp.example`;
    const result = await run([
      ...["use", mirror.url, "--private-proxy", proxy, "--private", "*.corp.example"],
      // No such server is there.
      "--force",
    ]);
    expect(result.exitCode).toBe(0);
    expect(await readFile(settings, "utf8")).toContain(secret);
    const shown = [
      result,
      await run(["status"]),
      await run(["status", "--json"]),
      await run(["use", mirror.url, "--private-proxy", proxy, "--json", "--force"]),
    ];
    for (const { stdout, stderr } of shown) expect(stdout + stderr).not.toContain(secret);
  });
});

describe("a project of its own", () => {
  test("use, env and undo: the shell's line puts it in force, and nothing outside changes", async () => {
    expect((await run(["env"])).exitCode).toBe(1);
    const used = await run(["use", mirror.url, "--scope", "project"]);
    expect(used.exitCode).toBe(0);
    const line = (await run(["env", "--shell", "bash"])).stdout;
    expect(used.stdout).toContain(line.trim());
    const file = /^export GOENV='(.*)'$/m.exec(line)?.[1] ?? "";
    expect(await goproxy({ GOENV: file })).toBe(`${mirror.url}|direct`);
    expect(await goproxy()).toBe("https://proxy.golang.org,direct");
    expect((await run(["env", "--shell", "fish"])).stdout).toBe(`set -gx GOENV '${file}'\n`);
    expect((await run(["env", "--shell", "powershell"])).stdout).toBe(`$env:GOENV = '${file}'\n`);
    expect(JSON.parse((await run(["env", "--json"])).stdout)).toEqual({ GOENV: file });
    expect((await run(["status"], { GOENV: file })).stdout).toMatch(/^Project: .* \(switched .*\)$/m);
    expect(await run(["undo", "--scope", "project"])).toMatchObject({ exitCode: 0 });
    expect(await readdir(project.dir)).not.toContain(".setup-go-mirror");
  });

  test("check --switch in a timer asks for what use was asked for: private patterns, proxy and mirrors stay", async () => {
    const other = await openMirror(project);
    await run([
      "use",
      mirror.url,
      other.url,
      "--private",
      "*.corp.example",
      "--private-proxy",
      "https://goproxy.corp.example",
      // No such server is there.
      "--force",
    ]);
    const first = (await goproxy()).split(/[,|]/)[1] === mirror.url ? mirror : other;
    const before = await readFile(settings, "utf8");
    expect(before).toContain("GONOSUMDB=*.corp.example");
    first.set({ fault: faults.status(502) });
    const record = `${settings}.setup-go-mirror.json`;
    await writeFile(
      record,
      (await readFile(record, "utf8")).replace(/"switchedAtMs": \d+/, '"switchedAtMs": 1'),
    );
    await run(["check", "--switch"]);
    const after = await readFile(settings, "utf8");
    const second = first === mirror ? other : mirror;
    expect(after).toContain(`GOPROXY=https://goproxy.corp.example,${second.url}|`);
    expect(after).toContain("GONOSUMDB=*.corp.example");
    const again = await run(["use", second.url, "--force"]);
    expect(again.stdout).toMatch(/As last time: --private '\*\.corp\.example' --private-proxy/);
    expect(await readFile(settings, "utf8")).toContain("GONOSUMDB=*.corp.example");
    await run(["use", second.url, "--private", "", "--private-proxy", ""]);
    expect(await readFile(settings, "utf8")).not.toContain("corp.example");
  });

  test("settings that came with the sources are not put in force", async () => {
    const folder = join(project.dir, ".setup-go-mirror");
    await mkdir(folder);
    await writeFile(join(folder, "env"), "GOFLAGS=-toolexec=./evil\n");
    const result = await run(["env"]);
    expect(result).toMatchObject({ exitCode: 1, stdout: "" });
    expect(result.stderr).toMatch(/was not written by this tool on this machine/);
  });

  test("outside of a project it says so", async () => {
    const result = await run(["use", mirror.url, "--scope", "project", "--dir", dirname(settings)]);
    expect(result.exitCode).toBe(2);
    expect(result.stderr).toMatch(/^No go\.mod and no go\.work in \/.* or a parent directory.*--dir/);
  });
});
