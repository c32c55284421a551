import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { LoopbackMirror } from "../../src/sandbox/fault-server.ts";
import { goEnvironment, runGo } from "./go.ts";
import { openMirror } from "./mirrors.ts";
import { smallModules, type TestProject, writeProject } from "./project.ts";

export const cliScript = fileURLToPath(new URL("../../dist/cli/index.js", import.meta.url));

type Variables = Readonly<Record<string, string>>;

interface CommandRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A person's machine: a home of its own, a project of three modules, and a mirror that has them. */
export interface CommandLine {
  readonly project: TestProject;
  readonly mirror: LoopbackMirror;
  readonly env: Variables;
  /** Where `go env -w` writes. */
  readonly settings: string;
  /** Runs a command as a person does, in the project's folder. */
  run(args: readonly string[], more?: Variables): Promise<CommandRun>;
  /** Runs a command in a pseudo-terminal of 80 columns; gives everything that it wrote there. */
  inTerminal(args: readonly string[], more?: Variables): Promise<string>;
  /** What `go env GOPROXY` says in the project's folder. */
  goproxy(more?: Variables): Promise<string>;
}

export async function newCommandLine(): Promise<CommandLine> {
  const project = await writeProject(smallModules().slice(0, 3));
  const mirror = await openMirror(project);
  const clean = await goEnvironment();
  const home = clean.HOME ?? "";
  const env = {
    ...clean,
    GOENV: "",
    GOFLAGS: "",
    XDG_CONFIG_HOME: join(home, ".config"),
    XDG_CACHE_HOME: join(home, ".cache"),
    GOSUMDB: project.database.verifierKey,
    LC_ALL: "C.UTF-8",
  };
  const cwd = project.dir;
  return {
    project,
    mirror,
    env,
    settings: join(home, ".config", "go", "env"),
    run: (args, more = {}) => finished(process.execPath, [cliScript, ...args], cwd, { ...env, ...more }),
    async inTerminal(args, more = {}) {
      const quoted = [process.execPath, cliScript, ...args].map((arg) => `'${arg}'`).join(" ");
      const script = ["--quiet", "--return", "--command", `stty cols 80; ${quoted}`, "/dev/null"];
      return (await finished("script", script, cwd, { ...env, TERM: "xterm-256color", ...more })).stdout;
    },
    async goproxy(more = {}) {
      return (await runGo(["env", "GOPROXY"], { cwd, env: { ...env, ...more } })).stdout.trim();
    },
  };
}

function finished(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Variables,
): Promise<CommandRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    const printed = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const) {
      child[name].setEncoding("utf8").on("data", (piece: string) => {
        printed[name] += piece;
      });
    }
    child.once("error", reject);
    child.once("close", (exitCode) => resolve({ exitCode, ...printed }));
  });
}
