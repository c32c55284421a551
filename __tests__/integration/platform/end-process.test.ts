import { spawn, spawnSync } from "node:child_process";
import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { node24 } from "../../support/runner.ts";
import { temporaryFolder } from "../../support/temp.ts";

const source = fileURLToPath(new URL("../../../src/platform/end-process.ts", import.meta.url));
const interrupt = fileURLToPath(new URL("../../../src/platform/interrupt.ts", import.meta.url));
const LINES = 40_000;
/** A run that is held by its thread is held for ever: this ends it, with no exit code. */
const HELD_MS = 20_000;

let folder: string;
let fifo: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  fifo = join(folder, "fifo");
  if (process.platform !== "win32") spawnSync("sh", ["-c", 'mkfifo "$0"', fifo]);
});

/** What a process gave that does `work` while one of its threads waits for ever: it opens a pipe that nobody writes to. */
function run(work: string, stdio: "pipe" | number = "pipe") {
  const script = `
import { open } from "node:fs";
import { endNow, endProcess } from ${JSON.stringify(source)};
import { listenForInterrupt } from ${JSON.stringify(interrupt)};
open(${JSON.stringify(fifo)}, "r", () => {});
process.on("exit", (code) => process.stderr.write("cleared away, " + code));
${work}`;
  const child = spawn(
    node24,
    ["--disable-warning=ExperimentalWarning", "--input-type=module", "-e", script],
    {
      stdio: ["ignore", stdio, "pipe"],
      timeout: HELD_MS,
      killSignal: "SIGKILL",
    },
  );
  let stderr = "";
  child.stderr?.on("data", (piece) => {
    stderr += piece;
  });
  const exitCode = new Promise<number | null>((done) => child.once("close", (code) => done(code)));
  return { child, result: async () => ({ exitCode: await exitCode, stderr }) };
}

const printing = `
for (let i = 0; i < ${LINES}; i++) process.stdout.write("line " + i + "\\n");
process.exitCode = 3;
await endProcess();`;
const printed = Array.from({ length: LINES }, (_, i) => `line ${i}\n`).join("");

if (process.platform !== "win32") {
  describe("a process whose thread waits for ever ends with its work: nothing of its output and its exit code is lost", () => {
    test("its output is a pipe whose reader is slow", async () => {
      const { child, result } = run(printing);
      let stdout = "";
      for await (const piece of child.stdout ?? []) {
        stdout += piece;
        if (stdout.length < 300_000) await pause(5);
      }
      expect(await result()).toEqual({ exitCode: 3, stderr: "cleared away, 3" });
      expect(stdout).toBe(printed);
    });

    test("its output is a file", async () => {
      const path = join(folder, "output");
      const file = await open(path, "w");
      const { result } = run(printing, file.fd);
      expect(await result()).toEqual({ exitCode: 3, stderr: "cleared away, 3" });
      await file.close();
      expect(await readFile(path, "utf8")).toBe(printed);
    });

    test("it is interrupted", async () => {
      const { child, result } = run(
        `listenForInterrupt(endNow); process.stdout.write("ready"); setInterval(() => {}, 1000);`,
      );
      child.stdout?.once("data", () => child.kill("SIGINT"));
      expect(await result()).toEqual({ exitCode: 130, stderr: "cleared away, 130" });
    });
  });

  test("whoever writes to the same pipe afterwards finds it as it was", async () => {
    const flags = (process: string) => `sh -c '${process}; grep flags /proc/self/fdinfo/1' | cat`;
    const ours = `"${node24}" --input-type=module -e "${[
      `import { open } from 'node:fs'`,
      `import { endProcess } from '${source}'`,
      `open('${fifo}', 'r', () => {})`,
      `console.log('x')`,
      `await endProcess()`,
    ].join("; ")}"`;
    if (process.platform !== "linux") return;
    const after = (command: string) =>
      spawnSync("bash", ["-c", flags(command)], { encoding: "utf8", timeout: HELD_MS }).stdout;
    expect(after(ours.replaceAll("'", `'\\''`))).toBe(`x\n${after("true")}`);
  });
}
