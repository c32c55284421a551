import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { benchFolder, type Run, start } from "./start.ts";

/** A step of a job as its runner starts it, and the action's step at the job's end. */
export interface Step extends Run {
  /** The variables that later steps of the job see. */
  readonly exported: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  /** Runs a later step of the same action, with the states that this one has left. */
  next(
    script: string,
    inputs: Readonly<Record<string, string>>,
    env?: Readonly<Record<string, string>>,
  ): Promise<Step>;
}

interface StepOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly limitMs: number;
}

/** Runs a bundle with exactly these inputs and that environment. */
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
  const inputs = Object.entries(options.inputs).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const env = {
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(temp, "tools"),
    ...files,
    ...options.env,
    ...Object.fromEntries(inputs),
  };
  const run = await start(
    process.execPath,
    [...(process.env.BENCH_NODE_FLAGS ?? "").split(" ").filter(Boolean), script],
    { ...options, env, metered: true },
  );
  return {
    ...run,
    exported: pairsIn(files.GITHUB_ENV),
    outputs: pairsIn(files.GITHUB_OUTPUT),
    next: (later, laterInputs, more = {}) => {
      const states = Object.entries(pairsIn(files.GITHUB_STATE)).map(([name, value]) => [
        `STATE_${name}`,
        value,
      ]);
      return runStep(later, {
        ...options,
        inputs: laterInputs,
        env: { ...options.env, ...more, ...Object.fromEntries(states) },
      });
    },
  };
}

/** What a step wrote into one of the runner's files, as `name<<delimiter`, the value, the delimiter. */
function pairsIn(file: string): Readonly<Record<string, string>> {
  const pairs = [...readFileSync(file, "utf8").matchAll(/^(.+)<<(.+)\n([\s\S]*?)\n\2$/gm)];
  return Object.fromEntries(pairs.map(([, name, , value]) => [name as string, value as string]));
}
