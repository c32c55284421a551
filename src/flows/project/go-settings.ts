import nodePath from "node:path";
import { decodeJson, dictionary, text } from "../../decode.ts";
import { goEnvFilePath, moduleCachePath, parseGoEnvFile } from "../../go/go-env-file.ts";
import { GO_DEFAULT_GOPROXY } from "../../mirrors/inherited.ts";
import { valuesBeforeUs } from "../../mirrors/prior-values.ts";
import { ROUTE_VARIABLES, type RouteValues, type RouteVariable } from "../../mirrors/route.ts";
import type { Files, Machine, Ports } from "../../ports.ts";
import { GO_DEFAULT_GOSUMDB } from "../../sumdb/path.ts";

/** Go's variables, as the environment, the settings files and the `go` on PATH have them. */
export interface GoSettings {
  /** What `go env` says; null without a usable `go`. */
  readonly goEnv: GoEnv | null;
  /** A variable as somebody has set it; "" where nobody has. */
  readonly set: (name: string) => string;
  /** A variable as `go` uses it; without a `go`, as somebody has set it. */
  readonly effective: (name: Asked) => string;
  /** Route variables as they were before any run of ours; "" where Go's own default held. */
  readonly before: RouteValues;
  /** The same, with our own earlier exports. */
  readonly now: RouteValues;
  /** GOMODCACHE, or null where none can be worked out. */
  readonly moduleCache: string | null;
}

export type GoEnv = Readonly<Record<string, string>>;

const GO_TIMEOUT_MS = 10_000;
const MAX_BYTES = 64 * 1024 * 1024;
const GO_DEFAULTS: Readonly<Record<string, string>> = {
  GOPROXY: GO_DEFAULT_GOPROXY,
  GOSUMDB: GO_DEFAULT_GOSUMDB,
};
const ASKED = [
  "GOVERSION",
  "GOROOT",
  "GOPATH",
  "GOMODCACHE",
  "GOCACHE",
  "GOHOSTOS",
  "GOHOSTARCH",
  "GOMOD",
  "GOWORK",
  "GOFLAGS",
  "GOAUTH",
  "GOPRIVATE",
  "GOSUMDB",
] as const;
type Asked = (typeof ASKED)[number];

/** Reads them for a folder. Starts one `go env`, which asks nobody; the folder has to exist. */
export async function readGoSettings(
  ports: Pick<Ports, "machine" | "files" | "go">,
  directory: string,
): Promise<GoSettings> {
  const { files, machine } = ports;
  const ownEnv = valuesBeforeUs(machine.env);
  const env: Machine["env"] = { ...machine.env, ...ownEnv };
  const [goEnv, userFile] = await Promise.all([
    askGo(ports, directory, ownEnv),
    readUserFile(files, { ...machine, env }),
  ]);
  // An empty value in the user's file hides that of $GOROOT/go.env (cfg/cfg.go, readEnvFile).
  const envFile = { ...(await readGoRootFile(files, goEnv)), ...userFile };
  const set = (name: string) => env[name] || envFile[name] || "";
  const effective = (name: Asked) => goEnv?.[name] ?? set(name);
  const before = valuesBefore(set, effective);
  const now = mapValues(before, (name, value) => {
    const current = machine.env[name] ?? "";
    return current === ownEnv[name] ? value : current;
  });
  const moduleCache = goEnv?.GOMODCACHE || moduleCachePath(env, envFile, machine.platform, machine.home);
  return { goEnv, set, effective, before, now, moduleCache };
}

/** What the user's Go settings file says; nothing where there is none. */
export async function readUserFile(
  files: Files,
  { env, platform, home }: Machine,
): Promise<Record<string, string>> {
  const path = goEnvFilePath(env, platform, home);
  return parseGoEnvFile((path && (await readOrNull(files, path))) ?? "");
}

async function readGoRootFile(files: Files, goEnv: GoEnv | null): Promise<Record<string, string>> {
  const text = goEnv?.GOROOT ? await readOrNull(files, nodePath.join(goEnv.GOROOT, "go.env")) : null;
  return withoutDistributionDefaults(parseGoEnvFile(text ?? ""));
}

function valuesBefore(set: GoSettings["set"], effective: GoSettings["effective"]): RouteValues {
  const withoutDefault = (name: "GOPROXY" | "GOSUMDB", value: string) =>
    value === GO_DEFAULTS[name] ? "" : value;
  return {
    GOPROXY: withoutDefault("GOPROXY", set("GOPROXY")),
    GOPRIVATE: effective("GOPRIVATE"),
    // `go env` shows GOPRIVATE in their place when they are not set: only what was set overrides it.
    GONOPROXY: set("GONOPROXY"),
    GONOSUMDB: set("GONOSUMDB"),
    GOSUMDB: withoutDefault("GOSUMDB", effective("GOSUMDB")),
  };
}

/**
 * What somebody decided in $GOROOT/go.env. GOPROXY=direct alone is nobody's decision about this machine: some
 * distributions build Go with it (Fedora, RHEL).
 */
function withoutDistributionDefaults(goRootFile: Record<string, string>): Record<string, string> {
  const { GOPROXY = "", ...others } = goRootFile;
  return GOPROXY.trim() === "direct" ? others : goRootFile;
}

/** What `go env` says, or null without a usable `go`. */
async function askGo(
  ports: Pick<Ports, "go">,
  directory: string,
  ownEnv: RouteValues,
): Promise<GoEnv | null> {
  const run = await ports.go.run(["env", "-json", ...ASKED], {
    cwd: directory,
    timeoutMs: GO_TIMEOUT_MS,
    env: ownEnv,
  });
  return run.kind === "done" && run.exitCode === 0 ? decodeJson(run.stdout, dictionary(text)) : null;
}

/** A file's text; null when it can't be read, since each of them may be missing in a project that builds. */
async function readOrNull(files: Files, path: string): Promise<string | null> {
  return files.readText(path, MAX_BYTES).catch(() => null);
}

function mapValues(values: RouteValues, map: (name: RouteVariable, value: string) => string): RouteValues {
  return Object.fromEntries(ROUTE_VARIABLES.map((name) => [name, map(name, values[name])])) as RouteValues;
}
