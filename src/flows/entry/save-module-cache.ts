import nodePath from "node:path";
import { entryName, MODULE_ENTRY } from "../../cache/entry-files.ts";
import type { ModulesState } from "../../cache/job-state.ts";
import { closeModuleCache, openModuleCache } from "../../modules/module-cache.ts";
import { countWithoutZip, findWrong, stageModules } from "../../modules/stage-modules.ts";
import type { Ports } from "../../ports.ts";
import type { SaveReport } from "../../report/report.ts";
import { workFolder } from "./module-cache-entry.ts";

export type SavePorts = Pick<
  Ports,
  "machine" | "files" | "processes" | "clock" | "job" | "cache" | "openHasher"
>;

/** Hashing is all that there is to do for the cores now. */
const MOST_HASHERS = 4;

/** Saves the modules that are in the module cache at the job's end, each verified again. Never throws. */
export async function saveModuleCache(ports: SavePorts, state: ModulesState): Promise<SaveReport> {
  const { files, clock, cache } = ports;
  const startMs = clock.monotonicMs();
  const moduleCache = openModuleCache(state.moduleCache, ports.processes.own);
  const folder = workFolder(ports.machine, moduleCache, "entry");
  const hashers = Array.from({ length: Math.min(MOST_HASHERS, ports.machine.cpus) }, ports.openHasher);
  const report = (kind: SaveReport["kind"], more: Partial<SaveReport> = {}): SaveReport => ({
    kind,
    key: null,
    zips: 0,
    zipBytes: 0,
    missing: 0,
    wrong: 0,
    failure: null,
    elapsedMs: clock.monotonicMs() - startMs,
    ...more,
  });
  try {
    const { zips } = state.contents;
    const required = zips.filter((zip) => zip.required).map(({ module }) => module);
    const missing = await countWithoutZip(files, state.moduleCache, required);
    const key = missing === 0 ? state.primaryKey : state.partKey;
    if (key === null) return report("incomplete", { missing });
    const staged = await stageModules(files, {
      folder: nodePath.join(folder, MODULE_ENTRY),
      moduleCache: state.moduleCache,
      ...state.contents,
      nameOf: entryName,
    });
    const what = { key, missing, zips: staged.zips.length, zipBytes: staged.zipBytes };
    if (staged.zips.length === 0) return report("nothing", what);
    const hashing = findWrong(
      files,
      staged,
      hashers.map(({ hash }) => hash),
    );
    const saved = await cache.save(
      { folder, path: MODULE_ENTRY, key, crossOs: true },
      hashing.then((wrong) => wrong.length === 0),
    );
    if (saved.kind === "withdrawn") return report("wrong-files", { ...what, wrong: (await hashing).length });
    return report(saved.kind, { ...what, failure: saved.kind === "failed" ? saved.failure : null });
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    return report("failed", { failure: { code: "failed", detail } });
  } finally {
    await Promise.all(hashers.map((hasher) => hasher.close()));
    await files.removeFolder(folder).catch(() => {});
    await closeModuleCache(files, moduleCache);
  }
}
