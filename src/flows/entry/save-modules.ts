import { entryName, MODULE_FORM } from "../../cache/entry-files.ts";
import type { ModulesState } from "../../cache/job-state.ts";
import { countWithoutZip, findWrong, listModules } from "../../modules/list-modules.ts";
import type { CacheAddress, Ports } from "../../ports.ts";
import type { SaveReport } from "../../report/report.ts";

/** Hashing is all that there is to do for the cores now. */
const MAX_HASHERS = 4;

/** Saves the modules that are in the module cache at the job's end, each verified again. Never throws. */
export async function saveModules(
  ports: Pick<Ports, "machine" | "files" | "clock" | "cache" | "openHasher">,
  address: CacheAddress,
  state: ModulesState,
): Promise<SaveReport> {
  const { files, clock, cache } = ports;
  const startMs = clock.monotonicMs();
  const hashers = Array.from({ length: Math.min(MAX_HASHERS, ports.machine.cpus) }, ports.openHasher);
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
    const { contents } = state;
    const required = contents.zips.filter((zip) => zip.required).map(({ module }) => module);
    const missing = await countWithoutZip(files, state.moduleCache, required);
    const key = missing === 0 ? state.primaryKey : state.partKey;
    if (key === null) return report("incomplete", { missing });
    const listed = await listModules(files, state.moduleCache, contents, entryName);
    const what = { key, missing, zips: listed.zips.length, zipBytes: listed.zipBytes };
    if (listed.zips.length === 0) return report("nothing", what);
    const hashing = findWrong(
      files,
      listed,
      hashers.map(({ hash }) => hash),
    );
    const saved = await cache.save(
      { address, form: MODULE_FORM, key, files: listed.files },
      hashing.then((wrong) => wrong.length === 0),
    );
    if (saved.kind === "withdrawn") return report("wrong-files", { ...what, wrong: (await hashing).length });
    return report(saved.kind, { ...what, failure: saved.kind === "failed" ? saved.failure : null });
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    return report("failed", { failure: { code: "failed", detail } });
  } finally {
    await Promise.all(hashers.map((hasher) => hasher.close()));
  }
}
