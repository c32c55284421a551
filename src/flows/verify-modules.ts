import { hashGoMod } from "../go/dirhash.ts";
import { type ModuleVersion, moduleKey } from "../go/module-version.ts";
import { inLanes } from "../modules/lanes.ts";
import { downloadPath } from "../modules/module-cache-layout.ts";
import type { Files, OpenZipHasher } from "../ports.ts";
import type { Project } from "./read-project.ts";

export interface Verification {
  readonly zips: number;
  readonly mods: number;
  /** Lines of go.sum whose file is not in the module cache. */
  readonly absent: number;
  /** Modules of which a file is not what go.sum says, each once, and what is wrong. */
  readonly wrong: readonly { readonly module: ModuleVersion; readonly file: "zip" | "mod" | "ziphash" }[];
}

const LANES = 4;
const MOST_MOD_BYTES = 16 << 20;

/**
 * Hashes what the module cache has of go.sum's modules, with no network and changing nothing. A `.ziphash` is held
 * against go.sum too, since go believes it.
 */
export async function verifyModules(
  { files, openHasher }: { readonly files: Files; readonly openHasher: OpenZipHasher },
  moduleCache: string,
  { goSum }: Project,
): Promise<Verification> {
  const counts = { zips: 0, mods: 0, absent: 0 };
  const wrong = new Map<string, Verification["wrong"][number]>();
  const report = (module: ModuleVersion, file: "zip" | "mod" | "ziphash") =>
    wrong.set(moduleKey(module), { module, file });
  const hasher = openHasher();
  try {
    await inLanes(Array.from({ length: LANES }), [...goSum.zips.values()], async ({ module, h1 }) => {
      const path = downloadPath(moduleCache, module, "zip");
      if ((await files.stat(path)) === null) {
        counts.absent++;
        return;
      }
      counts.zips++;
      const verdict = await hasher.hash(path, module);
      if (!verdict.ok || verdict.h1 !== h1) return void report(module, "zip");
      const ziphash = await files.readText(downloadPath(moduleCache, module, "ziphash"), 1_000);
      if (ziphash !== null && ziphash.trim() !== h1) report(module, "ziphash");
    });
    await inLanes(Array.from({ length: LANES }), [...goSum.mods.values()], async ({ module, h1 }) => {
      const text = await files.readText(downloadPath(moduleCache, module, "mod"), MOST_MOD_BYTES);
      if (text === null) {
        counts.absent++;
        return;
      }
      counts.mods++;
      if (hashGoMod(Buffer.from(text)) !== h1) report(module, "mod");
    });
  } finally {
    await hasher.close();
  }
  return { ...counts, wrong: [...wrong.values()] };
}
