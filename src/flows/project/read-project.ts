import { createHash } from "node:crypto";
import nodePath from "node:path";
import type { GoSum } from "../../go/go-sum.ts";
import { compareGoVersions, toolchainVersion } from "../../go/go-version.ts";
import type { RouteValues } from "../../mirrors/route.ts";
import { type Needed, neededModules } from "../../modules/inventory.ts";
import type { Files, Machine, Ports } from "../../ports.ts";
import { type GoEnv, readGoSettings } from "./go-settings.ts";
import { findLayout, type Layout, rootOf } from "./layout.ts";
import { openProjectFiles, projectBounds, type RefusedFile } from "./project-files.ts";
import { newest, readSources, type Sources } from "./project-sources.ts";

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

/**
 * Reads the module or workspace around `directory`, with the `go` on PATH where there is one. Starts one `go env`
 * and nothing that could use the network. Only a directory that doesn't exist is an error.
 */
export async function readProject(
  ports: Pick<Ports, "machine" | "files" | "go">,
  directory: string,
): Promise<Project> {
  const { files, machine } = ports;
  const settings = await readGoSettings(ports, directory);
  const { goEnv, effective, set, before, now, moduleCache } = settings;
  const layout = await findLayout(files, directory, goEnv, set);
  const source = await readWithinBounds(files, machine, directory, layout);
  const vendored = await isVendored(files, layout, source, effective("GOFLAGS"));
  const goVersion = goEnv ? toolchainVersion(goEnv.GOVERSION ?? "") : null;
  return {
    kind: layout.kind,
    root: rootOf(layout),
    goVersion,
    goRoot: goEnv?.GOROOT || null,
    goPath: goEnv?.GOPATH?.split(nodePath.delimiter)[0] || null,
    moduleCache,
    before,
    now,
    goSum: { ...source.goSum, found: source.goSumTexts.length > 0 },
    goSumPaths: source.goSumPaths,
    refusedFiles: source.refusedFiles,
    key: keyOf(source),
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
    newerGo: newerGo(goVersion, source, set("GOTOOLCHAIN") || "auto"),
  };
}

async function readWithinBounds(
  files: Files,
  machine: Machine,
  directory: string,
  layout: Layout,
): Promise<Sources> {
  const roots = layout.goWork
    ? [layout.goWork]
    : [layout.goMod, layout.modFile].flatMap((path) => path ?? []);
  const bounds = await projectBounds(files, machine, directory, roots.map(nodePath.dirname));
  return readSources(openProjectFiles(files, machine, bounds), layout);
}

function keyOf({ goSumTexts }: Sources): string {
  return goSumTexts
    .reduce((hash, text) => hash.update(text).update("\0"), createHash("sha256"))
    .digest("hex");
}

function buildOf(goEnv: GoEnv): Project["build"] {
  const { GOVERSION, GOHOSTOS, GOHOSTARCH, GOCACHE } = goEnv;
  const version = toolchainVersion(GOVERSION ?? "");
  if (version === null || !GOHOSTOS || !GOHOSTARCH || !GOCACHE || GOCACHE === "off") return null;
  return { version, os: GOHOSTOS, arch: GOHOSTARCH, cacheFolder: GOCACHE };
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
