import nodePath from "node:path";
import { intoZipFile } from "../../fetch/destination.ts";
import { fetchFiles } from "../../fetch/fetch-files.ts";
import type { FetchLimits } from "../../fetch/limits.ts";
import type { FetchResult, Source } from "../../fetch/source.ts";
import type { ModuleVersion } from "../../go/module-version.ts";
import type { FailureReason } from "../../mirrors/measurement.ts";
import { removeLeftovers } from "../../modules/leftovers.ts";
import { closeModuleCache, openModuleCache } from "../../modules/module-cache.ts";
import { unpackModuleZip } from "../../modules/unzip.ts";
import { BadZip } from "../../modules/zip-directory.ts";
import type { FetchProgress, Files, Http, Ports } from "../../ports.ts";
import { GoUnavailable } from "../../toolchain/go-problem.ts";
import { placeTool, type ToolCache } from "../../toolchain/tool-cache.ts";

/** In the tool cache's folder of all Go versions; no version has such a name, so nobody else looks into it. */
const WORK_FOLDER = ".setup-go-mirror";
const DIRECTORY_MODE = 0o755;

export interface InstallPorts extends Pick<Ports, "files" | "processes" | "clock" | "openHasher" | "signal"> {
  readonly http: Http;
}

export interface InstalledGo {
  /** GOROOT. */
  readonly path: string;
  readonly zipBytes: number;
  /** Names of those whose bytes it is made of, the largest part first. */
  readonly mirrors: readonly string[];
}

export interface InstallRequest {
  readonly version: string;
  readonly module: ModuleVersion;
  /** Of the zip, as the checksum database has proven it. */
  readonly h1: string;
  readonly tools: ToolCache;
  /** Best first. */
  readonly sources: readonly Source[];
  /** Who is not asked, and why: named where nobody has it. */
  readonly silent: readonly { readonly name: string; readonly reason: FailureReason | null }[];
  readonly limits: FetchLimits;
  readonly onProgress: (progress: FetchProgress) => void;
}

/**
 * Fetches a toolchain whose hash is proven, unpacks it beside its place, and gives it its place when it is complete.
 *
 * @throws GoUnavailable
 */
export async function installGo(ports: InstallPorts, request: InstallRequest): Promise<InstalledGo> {
  const { files, processes, clock, http } = ports;
  const { version, module, h1, tools, sources, silent, limits, onProgress } = request;
  const root = nodePath.join(tools.folder, WORK_FOLDER);
  const notWritten = (text: string) => {
    const detail = { code: "said", text } as const;
    return new GoUnavailable({ code: "not-written", version, folder: tools.folder, detail });
  };
  await removeLeftovers(files, processes, root, clock.nowMs());
  const work = openModuleCache(root, processes.own);
  const zip = nodePath.join(work.incoming, "go.zip");
  const hasher = ports.openHasher();
  try {
    const result = await fetchFiles(
      { http, files, hashZip: hasher.hash, clock, random: Math.random },
      {
        wanted: [{ kind: "zip", module, h1 }],
        sources,
        destination: intoZipFile(files, zip),
        limits,
        onProgress,
      },
      ports.signal,
    );
    if (result.moduleCacheProblem !== null) throw notWritten(result.moduleCacheProblem);
    if (result.zips !== 1) {
      throw new GoUnavailable({ code: "not-fetched", version, sources: [...whyNot(result), ...silent] });
    }
    const tree = nodePath.join(work.incoming, "tree");
    await unpack(files, zip, module, tree);
    if ((await files.stat(nodePath.join(tree, "bin", tools.goProgram)))?.kind !== "file") {
      throw new GoUnavailable({ code: "unusable", version, detail: { code: "no-go-inside" } });
    }
    const path = await placeTool(ports, tools, version, tree, nodePath.join(work.incoming, "aside"));
    const mirrors = result.sources
      .filter(({ bytes }) => bytes > 0)
      .sort((a, b) => b.bytes - a.bytes)
      .map(({ source }) => source.name);
    return { path, zipBytes: result.zipBytes, mirrors };
  } catch (error) {
    if (error instanceof GoUnavailable) throw error;
    if (error instanceof BadZip)
      throw new GoUnavailable({ code: "unusable", version, detail: { code: error.problem } });
    throw notWritten((error as NodeJS.ErrnoException).code ?? (error as Error).message);
  } finally {
    await Promise.all([hasher.close(), closeModuleCache(files, work)]);
  }
}

/** As cmd/go makes a toolchain of its zip (cmd/go/internal/toolchain, Exec): names and modes that a zip can't have. */
async function unpack(files: Files, zip: string, module: ModuleVersion, tree: string): Promise<void> {
  await files.makeDirectory(tree, DIRECTORY_MODE);
  const file = await files.open(zip);
  try {
    const create = files.createIn(tree);
    for await (const { name, bytes } of unpackModuleZip(file, module)) {
      // A go.mod would make a module of its own of that folder, so the zip has none.
      create(name.replace(/(^|\/)_go\.mod$/, "$1go.mod"), bytes, modeOf(name));
    }
  } finally {
    await file.close();
  }
}

function modeOf(name: string): number {
  return /^(?:bin\/|pkg\/tool\/|lib\/(?:.*\/)?go_[^/]+_[^/]+_exec$)/.test(name) ? 0o755 : 0o644;
}

function whyNot({ sources }: FetchResult) {
  return sources.map(({ source, reason }) => ({ name: source.name, reason }));
}
