import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { benchFolder, type Run, type StartOptions, start } from "./start.ts";

type Variables = Readonly<Record<string, string>>;

/** A step of a job as its runner starts it. */
export interface Step extends Run {
  /** The variables that later steps of the job see. */
  readonly exported: ReadonlyMap<string, string>;
  readonly outputs: ReadonlyMap<string, string>;
  /** Runs a later step of the same action, with the states that this one has left. */
  next(script: string, inputs: Variables, env?: Variables): Promise<Step>;
}

interface StepOptions extends StartOptions {
  readonly inputs: Variables;
}

/** Runs a bundle with exactly these inputs and that environment. BENCH_NODE_FLAGS are given to Node. */
export async function runStep(script: string, options: StepOptions): Promise<Step> {
  const temp = mkdtempSync(join(benchFolder, "runner-"));
  const file = (name: string) => {
    writeFileSync(join(temp, name), "");
    return join(temp, name);
  };
  const files = {
    GITHUB_ENV: file("env"),
    GITHUB_OUTPUT: file("output"),
    GITHUB_PATH: file("path"),
    GITHUB_STATE: file("state"),
    GITHUB_STEP_SUMMARY: file("summary"),
  };
  const env = {
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(temp, "tools"),
    ...files,
    ...options.env,
    ...prefixed("INPUT_", Object.entries(options.inputs), (name) => name.toUpperCase()),
  };
  const flags = (process.env.BENCH_NODE_FLAGS ?? "").split(" ").filter(Boolean);
  const run = await start(process.execPath, [...flags, script], { ...options, env });
  return {
    ...run,
    exported: pairsIn(files.GITHUB_ENV),
    outputs: pairsIn(files.GITHUB_OUTPUT),
    next: (later, inputs, more = {}) => {
      const states = prefixed("STATE_", pairsIn(files.GITHUB_STATE));
      return runStep(later, {
        ...options,
        inputs,
        env: { ...options.env, RUNNER_TEMP: temp, ...more, ...states },
      });
    },
  };
}

/** The bundled action and, with `finish`, its step at the job's end. `root` is the repository. */
export async function startAction(
  root: string,
  options: StepOptions,
): Promise<Step & { readonly finish: () => Promise<Run> }> {
  const main = await runStep(join(root, "dist/main/index.js"), options);
  return { ...main, finish: () => main.next(join(root, "dist/post/index.js"), options.inputs) };
}

function prefixed(
  prefix: string,
  pairs: Iterable<readonly [string, string]>,
  spelled = (name: string) => name,
): Variables {
  return Object.fromEntries([...pairs].map(([name, value]) => [prefix + spelled(name), value]));
}

/** What a step wrote into one of the runner's files, as `name<<delimiter`, the value, the delimiter. */
function pairsIn(file: string): ReadonlyMap<string, string> {
  const pairs = [...readFileSync(file, "utf8").matchAll(/^(.+)<<(.+)\n([\s\S]*?)\n\2$/gm)];
  return new Map(pairs.map(([, name, , value]) => [name as string, value as string]));
}
