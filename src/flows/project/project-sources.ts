import nodePath from "node:path";
import { type GoMod, type GoWork, parseGoMod, parseGoWork, type Replace } from "../../go/go-mod.ts";
import { type GoSum, mergeGoSums, parseGoSum } from "../../go/go-sum.ts";
import { compareGoVersions } from "../../go/go-version.ts";
import type { Layout } from "./layout.ts";
import type { ProjectFiles, RefusedFile } from "./project-files.ts";

/** What the files of a layout say. */
export interface Sources {
  readonly goMods: readonly GoMod[];
  readonly goWork: GoWork | null;
  readonly goSum: GoSum;
  readonly goSumTexts: readonly string[];
  readonly goSumPaths: readonly string[];
  readonly refusedFiles: readonly RefusedFile[];
  readonly replaces: readonly Replace[];
  /** The `go` line that counts. */
  readonly goLine: string | null;
  readonly toolchainLine: string | null;
}

/** A go.mod or go.work: forty times the largest known. What is read of a line takes many times its bytes. */
const MAX_GO_MOD_BYTES = 4 << 20;
/** Folders that a go.work uses: several times what the largest known has. */
const MAX_FOLDERS = 2_000;
const MAX_GO_SUM_BYTES = 64 << 20;

/** Reads the go.mod and go.sum files of a module or workspace, and go.work. Never throws: each of them may be missing. */
export async function readSources(files: ProjectFiles, layout: Layout): Promise<Sources> {
  const goWorkPaths = layout.goWork ? [layout.goWork] : [];
  const [goWorkText] = await files.read(goWorkPaths, MAX_GO_MOD_BYTES);
  const goWork = goWorkText ? parseGoWork(goWorkText) : null;
  const workFolder = layout.goWork && nodePath.dirname(layout.goWork);
  const folders =
    goWork && workFolder ? [...new Set(goWork.use.map((use) => nodePath.resolve(workFolder, use)))] : null;
  const hasTooMany = (folders?.length ?? 0) > MAX_FOLDERS;
  const modPaths =
    folders?.slice(0, MAX_FOLDERS).map((folder) => nodePath.join(folder, "go.mod")) ??
    [layout.modFile ?? layout.goMod].flatMap((path) => path ?? []);
  const sumPaths = [
    ...modPaths.map((path) => path.replace(/\.mod$/, ".sum")),
    ...goWorkPaths.map((path) => `${path}.sum`),
  ];
  const modTexts = await files.read(modPaths, MAX_GO_MOD_BYTES);
  const sumTexts = await files.read(sumPaths, MAX_GO_SUM_BYTES);
  const goMods = modTexts.flatMap((text) => (text === null ? [] : [parseGoMod(text)]));
  const goSumTexts = sumTexts.flatMap((text) => text ?? []);
  return {
    goMods,
    goWork,
    goSum: mergeGoSums(goSumTexts.map(parseGoSum)),
    goSumTexts,
    goSumPaths: sumPaths.filter((_, index) => sumTexts[index] !== null),
    refusedFiles: [...files.refused, ...(hasTooMany ? [{ path: "go.work", why: "too-many" as const }] : [])],
    replaces: [...(goWork?.replace ?? []), ...goMods.flatMap((m) => m.replace)],
    goLine: newest([goWork?.go, ...goMods.map((m) => m.go)]),
    toolchainLine: goWork ? goWork.toolchain : (goMods[0]?.toolchain ?? null),
  };
}

/** The newest of those Go versions that are versions; null without one. */
export function newest(versions: readonly (string | null | undefined)[]): string | null {
  return versions.reduce<string | null>(
    (best, v) => (v && (!best || compareGoVersions(v, best) > 0) ? v : best),
    null,
  );
}
