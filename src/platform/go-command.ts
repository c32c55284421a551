/** The `go` command as a child process that never outlives its time-out. */
import { spawn } from "node:child_process";
import { stat } from "node:fs/promises";
import os from "node:os";
import type { GoCommand, GoRun, Machine } from "../ports.ts";
import { findProgram } from "./find-program.ts";
import { endGroup, endWithThisProcess } from "./process-group.ts";

type RunOptions = Parameters<GoCommand["run"]>[1];

/** `go list -m -json all` of a large project is a few MiB. What comes after this much is read and dropped. */
const MAX_KEPT_CHARACTERS = 16 * 1024 * 1024;

/** How long a `go` that was ended may take to be gone: one that waits for a dead network drive may never be. */
const END_GRACE_MS = 2000;

/**
 * The `go` on the machine's PATH. `run` gives "no-go" where there is none or it cannot be executed, "timed-out" after
 * `timeoutMs`, and throws Node's error for anything else, such as a `cwd` that does not exist.
 */
export function goCommand(machine: Machine): GoCommand {
  return {
    run: async (args, options) => {
      const env: NodeJS.ProcessEnv = { ...machine.env, ...options.env, GOTOOLCHAIN: "local" };
      const go = findProgram("go", env.PATH ?? "", machine.platform);
      if (go === null) return { kind: "no-go" };
      try {
        return await runToEnd(machine, go, args, { ...options, env });
      } catch (error) {
        // ENOENT speaks of a missing cwd as well as of a missing program (or its interpreter).
        const { code } = error as { code?: unknown };
        if (isOutOfFiles(code)) return { kind: "no-go" };
        if (!["ENOENT", "EACCES", "ENOEXEC"].includes(String(code))) throw error;
        if (!(await stat(options.cwd)).isDirectory()) throw error;
        return { kind: "no-go" };
      }
    },
  };
}

function isOutOfFiles(code: unknown): boolean {
  return code === "EMFILE" || code === "ENFILE";
}

function runToEnd(
  machine: Machine,
  go: string,
  args: readonly string[],
  options: RunOptions,
): Promise<GoRun> {
  const child = spawn(go, args, {
    cwd: options.cwd,
    env: options.env,
    stdio: ["ignore", "pipe", "pipe"],
    windowsHide: true,
    // A process group of its own, so that git and other children can be ended with it.
    detached: machine.platform !== "win32",
  });
  // Without a descriptor left there are no pipes, and the error is still to come.
  if (!child.stdout || !child.stderr) return new Promise((_, reject) => child.once("error", reject));
  const stdout = collect(child.stdout, options.onOutput);
  const stderr = collect(child.stderr, options.onOutput);
  const end = () => endGroup(child, machine);
  const forgetUs = endWithThisProcess(end);

  return new Promise<GoRun>((resolve, reject) => {
    let exitCode: number | null = null;
    const finish = (result: GoRun) => {
      clearTimeout(timer);
      forgetUs();
      child.stdout.destroy();
      child.stderr.destroy();
      resolve(result);
    };
    const done = (code: number) =>
      finish({ kind: "done", exitCode: code, stdout: stdout(), stderr: stderr() });
    const timedOut = () => {
      child.unref(); // One that is still there must not keep this process.
      finish({ kind: "timed-out", afterMs: options.timeoutMs });
    };
    let timer = setTimeout(() => {
      end();
      // `go` itself may be done while something that left the group still holds its output open.
      if (exitCode !== null) return done(exitCode);
      child.once("exit", timedOut);
      timer = setTimeout(timedOut, END_GRACE_MS);
    }, options.timeoutMs);

    child.once("error", (error) => {
      clearTimeout(timer);
      forgetUs();
      reject(error);
    });
    child.once("exit", (code, signal) => {
      exitCode = code ?? 128 + (signal ? os.constants.signals[signal] : 0); // As a shell would say it.
      end();
    });
    child.once("close", () => done(exitCode ?? -1));
  });
}

/** Gathers a stream's text, up to the bound; the function returned gives what there is. */
function collect(
  stream: NodeJS.ReadableStream,
  onOutput: ((text: string) => void) | undefined,
): () => string {
  let text = "";
  stream.setEncoding("utf8");
  stream.on("data", (piece: string) => {
    if (text.length < MAX_KEPT_CHARACTERS) text += piece.slice(0, MAX_KEPT_CHARACTERS - text.length);
    onOutput?.(piece);
  });
  return () => text;
}
