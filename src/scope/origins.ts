import type { ROUTE_VARIABLES, RouteVariable } from "../mirrors/route.ts";

/** Where a value comes from, as cmd/go looks for it (cmd/go/internal/cfg, Getenv and EnvFile). */
type Origin = "environment" | "go-env-file" | "default";

export interface EffectiveValue {
  readonly name: RouteVariable;
  /** "" where Go's default holds. */
  readonly value: string;
  readonly origin: Origin;
  /** The Go env file has another value, which has no effect. */
  readonly overrides: boolean;
}

/** What is in force for each variable. An empty variable of the environment counts as none. */
export function effectiveValues(
  names: typeof ROUTE_VARIABLES,
  env: Readonly<Record<string, string | undefined>>,
  goEnvFile: Readonly<Record<string, string>>,
): readonly EffectiveValue[] {
  return names.map((name) => {
    const [given, inFile] = [env[name] ?? "", goEnvFile[name] ?? ""];
    if (given !== "") {
      const overrides = inFile !== "" && inFile !== given;
      return { name, value: given, origin: "environment", overrides };
    }
    return { name, value: inFile, origin: inFile === "" ? "default" : "go-env-file", overrides: false };
  });
}

/** The variables that the user's Go env file and a project's copy of it set differently: names, sorted. */
export function drift(
  userFile: Readonly<Record<string, string>>,
  projectFile: Readonly<Record<string, string>>,
  ours: readonly string[],
): readonly string[] {
  const names = new Set([...Object.keys(userFile), ...Object.keys(projectFile)]);
  return [...names].filter((name) => !ours.includes(name) && userFile[name] !== projectFile[name]).sort();
}
