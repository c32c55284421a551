import { createHash } from "node:crypto";
import nodePath from "node:path";
import { goEnvFilePath, moduleCachePath, parseGoEnvFile } from "../../go/go-env-file.ts";
import type { GoSum } from "../../go/go-sum.ts";
import { compareGoVersions, toolchainVersion } from "../../go/go-version.ts";
import { GO_DEFAULT_GOPROXY } from "../../mirrors/inherited.ts";
import { valuesBeforeUs } from "../../mirrors/prior-values.ts";
import { ROUTE_VARIABLES, type RouteValues, type RouteVariable } from "../../mirrors/route.ts";
import { type Needed, neededModules } from "../../modules/inventory.ts";
import type { Files, Machine, Ports } from "../../ports.ts";
import { GO_DEFAULT_GOSUMDB } from "../../sumdb/path.ts";
import { openProjectFiles, projectBounds, type RefusedFile } from "./project-files.ts";
import { type Layout, newest, readSources, type Sources } from "./project-sources.ts";

/** The Go project that the job is about, and what its machine says about Go. */
export interface Project {
  readonly kind: "module" | "workspace" | "none";
  /** The folder of go.work, or else of go.mod; null without either. */
  readonly root: string | null;
  /** Of the `go` on PATH, e.g. `1.26.1`; null without one. */
  readonly goVersion: string | null;
  /** GOROOT, and the first folder of GOPATH; null without a usable `go`. */
  readonly goRoot: string | null;
  readonly goPath: string | null;
  /** GOMODCACHE, or null where none can be worked out. */
  readonly moduleCache: string | null;
  /** Route variables as they were before any run of ours; "" where Go's own default held. */
  readonly before: RouteValues;
  /** The same, with our own earlier exports: what a later step would get if this run did nothing. */
  readonly now: RouteValues;
  readonly goSum: GoSum & { readonly found: boolean };
  /** The go.sum files that were found, absolute paths. */
  readonly goSumPaths: readonly string[];
  /** Files of the project that were not read, for what they are or where they lie. */
  readonly refusedFiles: readonly RefusedFile[];
  /** Digest of the go.sum files: tells projects apart without their modules' names. */
  readonly key: string;
  readonly vendored: boolean;
  readonly needed: Needed;
  readonly goFlags: string;
  /** What the build cache depends on, and GOCACHE; null without a usable `go`. */
  readonly build: {
    readonly version: string;
    readonly os: string;
    readonly arch: string;
    readonly cacheFolder: string;
  } | null;
  /** GOAUTH: where cmd/go takes credentials from; "" where Go's default holds. */
  readonly goAuth: string;
  /** The Go version that go.mod asks for beyond `goVersion`, and whether cmd/go may download it. */
  readonly newerGo: { readonly toolchain: string; readonly mayDownload: boolean } | null;
}

type ProjectPorts = Pick<Ports, "machine" | "files" | "go">;

const GO_TIMEOUT_MS = 10_000;
const MOST_BYTES = 64 * 1024 * 1024;
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

/**
 * Reads the module or workspace around `directory`, with the `go` on PATH where there is one. Starts one `go env`
 * and nothing that could use the network. Only a directory that doesn't exist is an error.
 */
export async function readProject(ports: ProjectPorts, directory: string): Promise<Project> {
  const { files, machine } = ports;
  const ownEnv = valuesBeforeUs(machine.env);
  const env: Machine["env"] = { ...machine.env, ...ownEnv };
  const envFilePath = goEnvFilePath(env, machine.platform, machine.home);
  const [goEnv, envFileText] = await Promise.all([
    askGo(ports, directory, ownEnv),
    envFilePath === null ? null : readOrNull(files, envFilePath),
  ]);
  const goRootText = goEnv?.GOROOT ? await readOrNull(files, nodePath.join(goEnv.GOROOT, "go.env")) : null;
  const goRootFile = withoutDistributionDefaults(parseGoEnvFile(goRootText ?? ""));
  // An empty value in the user's file hides that of $GOROOT/go.env (cfg/cfg.go, readEnvFile).
  const envFile = { ...goRootFile, ...parseGoEnvFile(envFileText ?? "") };
  const set = (name: string) => env[name] || envFile[name] || "";
  const effective = (name: (typeof ASKED)[number]) => goEnv?.[name] ?? set(name);
  const withoutDefault = (name: "GOPROXY" | "GOSUMDB", value: string) =>
    value === GO_DEFAULTS[name] ? "" : value;
  const before: RouteValues = {
    GOPROXY: withoutDefault("GOPROXY", set("GOPROXY")),
    GOPRIVATE: effective("GOPRIVATE"),
    // `go env` shows GOPRIVATE in their place when they are not set: only what was set overrides it.
    GONOPROXY: set("GONOPROXY"),
    GONOSUMDB: set("GONOSUMDB"),
    GOSUMDB: withoutDefault("GOSUMDB", effective("GOSUMDB")),
  };
  const now = mapValues(before, (name, value) => {
    const current = machine.env[name] ?? "";
    return current === ownEnv[name] ? value : current;
  });

  const layout = await findLayout(files, directory, goEnv, set);
  const toolchainSetting = set("GOTOOLCHAIN") || "auto";
  const goVersion = goEnv ? toolchainVersion(goEnv.GOVERSION ?? "") : null;
  const roots = layout.goWork
    ? [layout.goWork]
    : [layout.goMod, layout.modFile].flatMap((path) => path ?? []);
  const bounds = await projectBounds(files, machine, directory, roots.map(nodePath.dirname));
  const source = await readSources(openProjectFiles(files, machine, bounds), layout);
  const vendored = await isVendored(files, layout, source, effective("GOFLAGS"));
  return {
    kind: layout.kind,
    root: rootOf(layout),
    goVersion,
    goRoot: goEnv?.GOROOT || null,
    goPath: goEnv?.GOPATH?.split(nodePath.delimiter)[0] || null,
    moduleCache: goEnv?.GOMODCACHE || moduleCachePath(env, envFile, machine.platform, machine.home),
    before,
    now,
    goSum: { ...source.goSum, found: source.goSumTexts.length > 0 },
    goSumPaths: source.goSumPaths,
    refusedFiles: source.refusedFiles,
    key: source.goSumTexts
      .reduce((hash, text) => hash.update(text).update("\0"), createHash("sha256"))
      .digest("hex"),
    vendored,
    needed: neededModules({
      goMod: source.goMods[0] ?? null,
      goVersion: source.goLine,
      goSum: source.goSum,
      workspace: layout.kind === "workspace",
      vendored,
      replaces: source.replaces,
    }),
    goFlags: effective("GOFLAGS"),
    goAuth: effective("GOAUTH"),
    build: goEnv && buildOf(goEnv),
    newerGo: newerGo(goVersion, source, toolchainSetting),
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

function rootOf({ goWork, goMod }: Layout): string | null {
  const file = goWork ?? goMod;
  return file === null ? null : nodePath.dirname(file);
}

function buildOf(goEnv: Readonly<Record<string, string>>): Project["build"] {
  const { GOVERSION, GOHOSTOS, GOHOSTARCH, GOCACHE } = goEnv;
  const version = toolchainVersion(GOVERSION ?? "");
  if (version === null || !GOHOSTOS || !GOHOSTARCH || !GOCACHE || GOCACHE === "off") return null;
  return { version, os: GOHOSTOS, arch: GOHOSTARCH, cacheFolder: GOCACHE };
}

async function findLayout(
  files: Files,
  directory: string,
  goEnv: Readonly<Record<string, string>> | null,
  set: (name: string) => string,
): Promise<Layout> {
  const flags = (goEnv?.GOFLAGS ?? set("GOFLAGS")).split(/\s+/);
  const modFlag = flags.find((f) => /^--?modfile=/.test(f))?.replace(/^--?modfile=/, "");
  const modFile = modFlag ? nodePath.resolve(directory, modFlag) : null;
  // Without a go.mod `go env` names the null device: /dev/null, or NUL on Windows.
  const named = (path: string | undefined) =>
    path && !/^(?:null|nul)$/i.test(nodePath.basename(path)) ? path : null;
  const goMod = goEnv ? named(goEnv.GOMOD) : await findUpwards(files, directory, "go.mod");
  const workSetting = set("GOWORK");
  const goWork = goEnv
    ? named(goEnv.GOWORK === "off" ? "" : goEnv.GOWORK)
    : workSetting === "off"
      ? null
      : workSetting || (await findUpwards(files, directory, "go.work"));
  return { kind: goWork ? "workspace" : goMod ? "module" : "none", goWork, goMod, modFile };
}

async function findUpwards(files: Files, directory: string, name: string): Promise<string | null> {
  for (let folder = directory; ; folder = nodePath.dirname(folder)) {
    const path = nodePath.join(folder, name);
    if ((await files.stat(path).catch(() => null))?.kind === "file") return path;
    if (nodePath.dirname(folder) === folder) return null;
  }
}

/**
 * Whether builds read the vendor folder: it is there, go.mod asks for 1.14 or newer (1.22 for a workspace), and no
 * -mod flag says otherwise (modload/init.go, setDefaultBuildMod).
 */
async function isVendored(files: Files, layout: Layout, source: Sources, goFlags: string): Promise<boolean> {
  const mod = goFlags
    .split(/\s+/)
    .find((f) => /^--?mod=/.test(f))
    ?.replace(/^--?mod=/, "");
  const root = layout.goWork ?? layout.goMod;
  if (!root || (mod !== undefined && mod !== "vendor")) return false;
  const since = layout.goWork ? "1.22" : "1.14";
  if (mod !== "vendor" && compareGoVersions(source.goLine ?? "1.11", since) < 0) return false;
  return (
    (await files.stat(nodePath.join(nodePath.dirname(root), "vendor", "modules.txt")).catch(() => null)) !==
    null
  );
}

/** go.mod's demand beyond the Go at hand (go.dev/doc/toolchain); GOTOOLCHAIN decides whether it is downloaded. */
function newerGo(have: string | null, source: Sources, setting: string): Project["newerGo"] {
  const toolchain = source.toolchainLine ? toolchainVersion(source.toolchainLine) : null;
  const wanted = newest([source.goLine, setting === "local" ? null : toolchain]);
  if (have === null || wanted === null || compareGoVersions(wanted, have) <= 0) return null;
  const named = toolchainVersion(setting);
  // GOTOOLCHAIN=go1.27.0: that one is downloaded, whatever go.mod says.
  if (named !== null && compareGoVersions(named, wanted) >= 0) return { toolchain: named, mayDownload: true };
  return { toolchain: wanted, mayDownload: /^auto$|\+auto$/.test(setting) };
}

/** What `go env` says, or null without a usable `go`. */
async function askGo(
  ports: ProjectPorts,
  directory: string,
  ownEnv: RouteValues,
): Promise<Readonly<Record<string, string>> | null> {
  const run = await ports.go.run(["env", "-json", ...ASKED], {
    cwd: directory,
    timeoutMs: GO_TIMEOUT_MS,
    env: ownEnv,
  });
  if (run.kind !== "done" || run.exitCode !== 0) return null;
  try {
    return JSON.parse(run.stdout);
  } catch {
    return null;
  }
}

/** A file's text; null when it can't be read, since each of them may be missing in a project that builds. */
async function readOrNull(files: Files, path: string): Promise<string | null> {
  return files.readText(path, MOST_BYTES).catch(() => null);
}

function mapValues(values: RouteValues, map: (name: RouteVariable, value: string) => string): RouteValues {
  return Object.fromEntries(ROUTE_VARIABLES.map((name) => [name, map(name, values[name])])) as RouteValues;
}
