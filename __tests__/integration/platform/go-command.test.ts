import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { goCommand } from "../../../src/platform/go-command.ts";
import { readMachine } from "../../../src/platform/machine.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "go-command-"));
});

afterAll(() => rm(folder, { recursive: true }));

/** A folder with a `go` that is this shell script. */
async function fakeGo(script: string): Promise<string> {
  const bin = await mkdtemp(path.join(folder, "bin-"));
  await writeFile(path.join(bin, "go"), `#!/bin/sh\n${script}\n`);
  await chmod(path.join(bin, "go"), 0o755);
  return bin;
}

function run(
  bin: string,
  more: { timeoutMs?: number; cwd?: string; onOutput?: (text: string) => void } = {},
) {
  const searchPath = bin === "" ? "" : `${bin}:/usr/bin:/bin`;
  const machine = { ...readMachine(), env: { PATH: searchPath, GOTOOLCHAIN: "go9.99.9" } };
  return goCommand(machine).run(["env"], { cwd: folder, timeoutMs: 10_000, ...more });
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Waits until the process with the id in that file is gone; a zombie that nobody reaps counts as gone. */
async function gone(file: string): Promise<void> {
  const pid = Number(await readFile(path.join(folder, file), "utf8"));
  expect(pid).toBeGreaterThan(1);
  for (;;) {
    if (!alive(pid)) return;
    const state = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
    if (/\) [ZX] /.test(state)) return;
    await delay(20);
  }
}

describe("the real go", () => {
  test("runs with GOTOOLCHAIN=local, whatever the environment says", async () => {
    const machine = { ...readMachine(), env: { ...process.env, GOTOOLCHAIN: "go9.99.9", GOFLAGS: "" } };
    const result = await goCommand(machine).run(["env", "GOTOOLCHAIN", "GOOS"], {
      cwd: folder,
      timeoutMs: 60_000,
    });
    expect(result).toMatchObject({ kind: "done", exitCode: 0, stderr: "" });
    expect(result.kind === "done" && result.stdout.split("\n")[0]).toBe("local");
  });

  test("a failure is its exit code and what it said", async () => {
    const machine = { ...readMachine(), env: process.env };
    const result = await goCommand(machine).run(["no-such-command"], { cwd: folder, timeoutMs: 60_000 });
    expect(result).toMatchObject({ kind: "done", exitCode: 2, stdout: "" });
    expect(result.kind === "done" && result.stderr).toContain("unknown command");
  });
});

describe("no go", () => {
  test("nowhere on PATH", async () => {
    const machine = { ...readMachine(), env: { PATH: folder } };
    expect(await goCommand(machine).run([], { cwd: folder, timeoutMs: 1000 })).toEqual({ kind: "no-go" });
  });

  test("an empty PATH, or an empty element in it, does not mean the working directory", async () => {
    const bin = await fakeGo("echo planted");
    expect(await run("", { cwd: bin })).toEqual({ kind: "no-go" });
    const machine = { ...readMachine(), env: { PATH: `:.:${folder}:` } };
    expect(await goCommand(machine).run([], { cwd: bin, timeoutMs: 1000 })).toEqual({ kind: "no-go" });
  });

  test("one that may not be executed is passed over for the next", async () => {
    const first = await fakeGo("echo first");
    await chmod(path.join(first, "go"), 0o644);
    const second = await fakeGo("echo second");
    expect(await run(`${first}:${second}`)).toMatchObject({ kind: "done", stdout: "second\n" });
  });

  test("one whose interpreter is missing", async () => {
    const bin = await fakeGo("");
    await writeFile(path.join(bin, "go"), "#!/nowhere/sh\n");
    expect(await run(bin)).toEqual({ kind: "no-go" });
  });

  test("a working directory that does not exist is an error of its own", async () => {
    const bin = await fakeGo("echo hello");
    await expect(run(bin, { cwd: path.join(folder, "missing") })).rejects.toMatchObject({ code: "ENOENT" });
  });
});

describe("its end", () => {
  test("at the time-out nothing of it is left, nor of what it started", async () => {
    const bin = await fakeGo(`sleep 300 & echo $! > ${folder}/child; echo $$ > ${folder}/self; wait`);
    expect(await run(bin, { timeoutMs: 400 })).toEqual({ kind: "timed-out", afterMs: 400 });
    await gone("self");
    await gone("child");
  });

  test("what it leaves in the background ends with it", async () => {
    const bin = await fakeGo(`sleep 300 & echo $! > ${folder}/background; echo done`);
    expect(await run(bin)).toMatchObject({ kind: "done", exitCode: 0, stdout: "done\n" });
    await gone("background");
  });

  test("output held open by what left its group does not hold us longer than the time-out", async () => {
    const bin = await fakeGo(
      `setsid sh -c 'echo $$ > ${folder}/daemon; exec sleep 300' & sleep 0.2; echo done; exit 3`,
    );
    expect(await run(bin, { timeoutMs: 1500 })).toMatchObject({
      kind: "done",
      exitCode: 3,
      stdout: "done\n",
    });
    process.kill(Number(await readFile(path.join(folder, "daemon"), "utf8")), "SIGKILL");
  });

  test("a signal from elsewhere is an exit code as a shell gives it", async () => {
    expect(await run(await fakeGo("kill -TERM $$"))).toMatchObject({ kind: "done", exitCode: 143 });
  });

  test.each(["SIGTERM", "SIGINT"] as const)("it ends when %s ends this process", async (signal) => {
    const bin = await fakeGo(`echo $$ > ${folder}/${signal}; echo ready; sleep 300`);
    // As the listeners are the process's own, it takes a process to see them work.
    const node24 = path.resolve("node_modules/node/bin/node");
    const script = `
      import { goCommand } from ${JSON.stringify(path.resolve("src/platform/go-command.ts"))};
      await goCommand({ env: { PATH: ${JSON.stringify(`${bin}:/usr/bin:/bin`)} }, platform: "linux" })
        .run([], { cwd: "/", timeoutMs: 60_000, onOutput: () => console.log("ready") });`;
    await mkdir(path.join(folder, signal.toLowerCase()), { recursive: true });
    const file = path.join(folder, signal.toLowerCase(), "run.mjs");
    await writeFile(file, script);
    const parent = spawn(node24, ["--no-warnings", file], { stdio: ["ignore", "pipe", "inherit"] });
    await once(parent.stdout, "data");
    parent.kill(signal);
    const [, endedBy] = await once(parent, "exit");
    expect(endedBy).toBe(signal);
    await gone(signal);
  });
});

describe("its end on Windows, by the system's own taskkill", () => {
  /** Runs a `go.exe` that hangs to its time-out. Its process id is then in the file `self` of the folder returned. */
  async function runToTimeout(taskkill: string | null): Promise<string> {
    const root = await mkdtemp(path.join(folder, "windows-"));
    const executable = async (file: string, script: string) => {
      await mkdir(path.dirname(path.join(root, file)));
      await writeFile(path.join(root, file), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    };
    await executable("bin/go.exe", `echo $$ > ${root}/self; exec sleep 300`);
    if (taskkill !== null)
      await executable("System32/taskkill.exe", `echo "$@" > ${root}/asked\n${taskkill}`);
    const env = { PATH: `${root}/bin:/usr/bin:/bin`, SYSTEMROOT: root };
    const go = goCommand({ ...readMachine(), platform: "win32", env });
    expect(await go.run([], { cwd: root, timeoutMs: 400 })).toEqual({ kind: "timed-out", afterMs: 400 });
    return root;
  }

  test.each([
    ["does its work", 'kill -KILL "$4"'],
    ["fails", "exit 1"],
    ["is missing", null],
  ])("nothing is left of it when taskkill %s", async (_name, taskkill) => {
    const root = await runToTimeout(taskkill);
    if (taskkill !== null) {
      const pid = await readFile(path.join(root, "self"), "utf8");
      expect(await readFile(path.join(root, "asked"), "utf8")).toBe(`/T /F /PID ${pid}`);
    }
    await gone(path.join(path.basename(root), "self"));
  });

  test("one that does not end is not waited for", async () => {
    const root = await runToTimeout("exit 0");
    const pid = Number(await readFile(path.join(root, "self"), "utf8"));
    expect(process.kill(pid, "SIGKILL")).toBe(true); // It throws when there is nothing to kill.
  });
});

describe("its output", () => {
  test("arrives as it comes, both streams, and is kept", async () => {
    const seen: string[] = [];
    const bin = await fakeGo("printf out; printf err >&2");
    const result = await run(bin, { onOutput: (text) => seen.push(text) });
    expect(result).toEqual({ kind: "done", exitCode: 0, stdout: "out", stderr: "err" });
    expect(seen.sort()).toEqual(["err", "out"]);
  });

  test("is kept up to its bound, and read to the end", async () => {
    const bin = await fakeGo("head -c 20000000 /dev/zero | tr '\\0' x; echo end >&2");
    const result = await run(bin, { timeoutMs: 60_000 });
    expect(result).toMatchObject({ kind: "done", exitCode: 0, stderr: "end\n" });
    expect(result.kind === "done" && result.stdout.length).toBe(16 * 1024 * 1024);
  });

  test("its input is empty, so that nothing waits for an answer", async () => {
    expect(await run(await fakeGo("cat; echo over"))).toMatchObject({ kind: "done", stdout: "over\n" });
  });
});
