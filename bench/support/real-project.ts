import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { benchFolder, start } from "./start.ts";

// The compiled bench lies in build/bench/bench.
const commandLine = fileURLToPath(new URL("../../../../dist/cli/index.js", import.meta.url));

/** A web server with 166 modules behind it, 180 MB of zips: as large as projects get that many jobs build. */
export const CADDY = "github.com/caddyserver/caddy/v2@v2.11.1";
/** A library with 35 modules behind it, 36 MB of zips. */
export const GIN = "github.com/gin-gonic/gin@v1.10.0";

/** A library with 90 modules behind it, 44 MB of zips: a download of seconds. */
export const KUBECTL = "k8s.io/kubectl@v0.34.1";

export interface RealProject {
  readonly name: string;
  /** Its sources, with go.mod and go.sum. */
  readonly folder: string;
  /** The same with one requirement more, which a package of its own imports. */
  readonly extendedFolder: string;
  /** `cache/download` of a module cache that holds all that it needs, and nothing else. */
  readonly downloadFolder: string;
  readonly zips: number;
  readonly zipBytes: number;
}

/**
 * Downloads the project with `go`, as this machine is set up to do it. Once for each run of a bench, or once for
 * all where BENCH_PROJECT_CACHE names a folder to keep it in (on a memory file system, best).
 */
export async function realProject(project = CADDY): Promise<RealProject> {
  const kept = resolve(process.env.BENCH_PROJECT_CACHE ?? join(benchFolder, "project-cache"));
  const cache = join(kept, project.replace(/[^a-z0-9.]+/g, "-"));
  const complete = join(cache, "complete");
  if (!existsSync(complete)) {
    const partial = join(cache, "partial");
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial, { recursive: true });
    await download(partial, project);
    renameSync(partial, complete);
  }
  const downloadFolder = join(complete, "mod", "cache", "download");
  const zips = readdirSync(downloadFolder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".zip"))
    .map((name) => statSync(join(downloadFolder, name)).size);
  return {
    name: project,
    folder: join(complete, "sources"),
    extendedFolder: join(complete, "extended"),
    downloadFolder,
    zips: zips.length,
    zipBytes: zips.reduce((sum, bytes) => sum + bytes, 0),
  };
}

async function download(folder: string, project: string): Promise<void> {
  process.stderr.write(`downloading ${project} and what it needs\n`);
  const sources = join(folder, "sources");
  // A module cache of its own for the project itself: the mirrors serve only what the project needs.
  const own = join(folder, "own");
  writeFileSync(join(folder, "go.mod"), "module example.com/empty\n");
  const json = await go(folder, own, ["mod", "download", "-json", project]);
  cpSync((JSON.parse(json) as { readonly Dir: string }).Dir, sources, { recursive: true });
  rmSync(own, { recursive: true });
  rmSync(join(folder, "go.mod"));
  const modules = join(folder, "mod");
  await go(sources, modules, ["mod", "download"]);
  await extend(sources, join(folder, "extended"), modules);
  // The go.mod files that go.sum lists beyond those: a mirror has them as well.
  const fetch = await start(process.execPath, [commandLine, "fetch", "--dir", sources], {
    cwd: sources,
    env: goEnvironment(modules),
    limitMs: 600_000,
  });
  if (fetch.exitCode !== 0) throw new Error(`fetch: ${fetch.stderr}${fetch.stdout}`);
  // Unpacked trees are three quarters of a gigabyte, and nobody serves them.
  for (const name of readdirSync(modules)) {
    if (name !== "cache") rmSync(join(modules, name), { recursive: true });
  }
}

const REQUIREMENT = "rsc.io/quote@v1.5.2";

/** A copy of the project whose go.mod has one requirement more. */
async function extend(sources: string, extended: string, moduleCache: string): Promise<void> {
  cpSync(sources, extended, { recursive: true });
  const added = join(extended, "added");
  mkdirSync(added);
  writeFileSync(
    join(added, "added.go"),
    'package added\n\nimport "rsc.io/quote"\n\nvar Hello = quote.Hello()\n',
  );
  await go(extended, moduleCache, ["get", REQUIREMENT]);
  await go(extended, moduleCache, ["mod", "download"]);
}

async function go(cwd: string, moduleCache: string, args: readonly string[]): Promise<string> {
  const run = await start("go", args, { cwd, env: goEnvironment(moduleCache), limitMs: 600_000 });
  if (run.exitCode !== 0) throw new Error(`go ${args.join(" ")}: ${run.stderr}${run.stdout}`);
  return run.stdout;
}

/** As this machine is set up, but for the module cache. */
function goEnvironment(moduleCache: string): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  return {
    ...Object.fromEntries(inherited),
    GOMODCACHE: moduleCache,
    GOFLAGS: "-modcacherw",
    GOTOOLCHAIN: "local",
    GOWORK: "off",
  };
}
