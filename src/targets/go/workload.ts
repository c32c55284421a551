import type { Workload } from "../../mirrors/estimate.ts";
import { UNKNOWN_ZIP_BYTES } from "./module-size.ts";

/** One zip that the job has to download. */
export interface ZipToSize {
  readonly path: string;
  /** A documented or assumed size; null for one that a mirror may be asked for. */
  readonly knownBytes: number | null;
}

/** The workload as far as it is known without asking anyone. */
export function estimatedWorkload(zips: readonly ZipToSize[], mods: number): Workload {
  return sizedWorkload(zips, mods, new Map());
}

/** The workload once some sizes (by path) were asked for: the others are taken to be like those. */
export function sizedWorkload(
  zips: readonly ZipToSize[],
  mods: number,
  sizes: ReadonlyMap<string, number>,
): Workload {
  const answered = [...sizes.values()];
  const mean =
    answered.length > 0 ? answered.reduce((a, b) => a + b, 0) / answered.length : UNKNOWN_ZIP_BYTES;
  const zipBytes = zips.reduce((sum, z) => sum + (sizes.get(z.path) ?? z.knownBytes ?? mean), 0);
  return { zips: zips.length, mods, zipBytes: Math.round(zipBytes), sizedZips: sizes.size };
}
