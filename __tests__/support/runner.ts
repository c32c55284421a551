import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../..", import.meta.url));

/** The Node that `runs.using: node24` stands for, from the devDependency `node`. */
export const node24 = join(
  repository,
  "node_modules/node/bin",
  process.platform === "win32" ? "node.exe" : "node",
);

/** What one start of the action left behind for the job. */
export interface ActionRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What GITHUB_ENV would set for the steps that follow. */
  readonly env: ReadonlyMap<string, string>;
  readonly outputs: ReadonlyMap<string, string>;
  /** What GITHUB_PATH would put in front of PATH, the first one first. */
  readonly path: readonly string[];
  /** The Markdown of the step summary. */
  readonly summary: string;
  /** What GITHUB_STATE would give to the step at the job's end. */
  readonly states: ReadonlyMap<string, string>;
  /** The text of the file that the output `report` names, or null when there is none. */
  readonly report: string | null;
}

/**
 * Starts the bundled action as a runner does: a new process, the inputs as INPUT_ variables, and files for
 * what the step hands to the job. Inputs that are not given have action.yml's defaults. `env` is the job's
 * environment; of ours only PATH is passed on (and what Windows can't do without). RUNNER_TEMP, unless
 * `env` sets it, is removed afterwards. A run that takes longer than `timeoutMs` is killed: its exit code is null.
 */
export async function runAction(options: {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** The node binary; by default the one that runs the tests. */
  readonly node?: string;
  /** The script to start; by default the committed bundle. */
  readonly script?: string;
  readonly timeoutMs?: number;
  /** A program and its arguments that starts the command behind them, by default none. */
  readonly launcher?: readonly string[];
  /** Gets the process as soon as it runs: to end it early, say. */
  readonly onStart?: (child: ChildProcess) => void;
}): Promise<ActionRun> {
  const folder = await mkdtemp(join(tmpdir(), "runner-"));
  const file = (name: string) => join(folder, name);
  try {
    for (const name of ["env", "output", "summary", "path", "state"]) await writeFile(file(name), "");
    const command = [
      ...(options.launcher ?? []),
      options.node ?? process.execPath,
      options.script ?? join(repository, "dist/main/index.js"),
    ];
    const child = spawn(command[0] ?? "", command.slice(1), {
      cwd: options.cwd,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        PATH: process.env.PATH,
        SystemRoot: process.env.SystemRoot,
        RUNNER_TEMP: folder,
        GITHUB_ACTIONS: "true",
        GITHUB_WORKSPACE: options.cwd,
        ...options.env,
        // A relay outlives its step: those that have one end it themselves.
        ...inputVariables({ ...(await defaultInputs()), relay: "false", ...options.inputs }),
        GITHUB_ENV: file("env"),
        GITHUB_OUTPUT: file("output"),
        GITHUB_STEP_SUMMARY: file("summary"),
        GITHUB_PATH: file("path"),
        GITHUB_STATE: file("state"),
      },
    });
    options.onStart?.(child);
    const [exitCode, stdout, stderr] = await Promise.all([
      exitOf(child, options.timeoutMs ?? 60_000),
      textOf(child.stdout),
      textOf(child.stderr),
    ]);
    const [env, outputs, summary, state, path] = await Promise.all(
      ["env", "output", "summary", "state", "path"].map((name) => readFile(file(name), "utf8")),
    );
    const outputValues = parseFileCommand(outputs ?? "");
    const report = outputValues.get("report");
    return {
      exitCode,
      stdout,
      stderr,
      env: parseFileCommand(env ?? ""),
      outputs: outputValues,
      path: (path ?? "").split("\n").filter(Boolean).reverse(),
      summary: summary ?? "",
      states: parseFileCommand(state ?? ""),
      report: report ? await readFile(report, "utf8") : null,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The action's step at the end of a job whose main step gave `main`. RUNNER_TEMP in `env` is the job's: what main has
 * left there is there.
 */
export function runPostStep(
  main: ActionRun,
  options: Parameters<typeof runAction>[0] & { readonly env: { readonly RUNNER_TEMP: string } },
): Promise<ActionRun> {
  const states = [...main.states].map(([name, value]) => [`STATE_${name}`, value]);
  return runAction({
    ...options,
    script: join(repository, "dist/post/index.js"),
    env: { ...options.env, ...Object.fromEntries(main.env), ...Object.fromEntries(states) },
  });
}

/** The defaults in action.yml, which the runner passes like given inputs. Reads the plain style of that one file. */
async function defaultInputs(): Promise<Record<string, string>> {
  const text = await readFile(join(repository, "action.yml"), "utf8");
  const inputs = /^inputs:\n((?: .*\n|\n)*)/m.exec(text.replaceAll("\r\n", "\n"))?.[1] ?? "";
  const defaults: Record<string, string> = {};
  let name = "";
  for (const line of inputs.split("\n")) {
    name = /^ {2}([\w-]+):/.exec(line)?.[1] ?? name;
    const value = /^ {4}default: *(?:"(.*)"|'(.*)'|(.*))$/.exec(line);
    if (value !== null) defaults[name] = value[1] ?? value[2] ?? value[3] ?? "";
  }
  return defaults;
}

/** The runner's naming: INPUT_, the name in upper case with blanks as underscores, hyphens kept. */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
      value,
    ]),
  );
}

/**
 * Reads a GITHUB_ENV or GITHUB_OUTPUT file by the runner's rules: `name=value`, or `name<<delimiter`, the
 * lines of the value, the delimiter alone on a line; whichever of `=` and `<<` comes first decides. Throws
 * where the runner would fail the step.
 */
function parseFileCommand(text: string): Map<string, string> {
  const values = new Map<string, string>();
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line === "") continue;
    const match = /^(.+?)(=|<<)(.*)$/.exec(line);
    if (match === null) throw new Error(`invalid line in a file command: ${line}`);
    const [, name = "", mark, rest = ""] = match;
    if (mark === "=") {
      values.set(name, rest);
      continue;
    }
    const end = lines.indexOf(rest, at + 1);
    if (end === -1) throw new Error(`no delimiter ${rest} after ${name}`);
    values.set(name, lines.slice(at + 1, end).join("\n"));
    at = end;
  }
  return values;
}

function exitOf(child: ChildProcess, timeoutMs: number): Promise<number | null> {
  const timer = setTimeout(() => child.kill("SIGKILL"), timeoutMs);
  return new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  }).finally(() => clearTimeout(timer));
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces).toString("utf8");
}
