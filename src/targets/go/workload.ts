import type { Workload } from "../../mirrors/estimate.ts";
import { UNKNOWN_ZIP_BYTES } from "./module-size.ts";

/** One zip that the job has to download. */
export interface ZipToSize {
  /** Below the mirror's base. */
  readonly path: string;
  /** A documented or assumed size; null for one that a mirror may be asked for. */
  readonly knownBytes: number | null;
}

/** What a job has to download, in Go's words. */
export interface GoWork {
  /** Zips, each with its .info and .mod. */
  readonly zips: number;
  /** .mod files alone, of modules whose zip is not needed. */
  readonly mods: number;
  readonly zipBytes: number;
  /** How many of the zips' sizes were asked for; the others are estimated from them or from `UNKNOWN_ZIP_BYTES`. */
  readonly sizedZips: number;
}

/** The same in a probe's words: a zip brings three requests (.info, .mod, .zip). */
export function goWorkload({ zips, mods, zipBytes, sizedZips }: GoWork): Workload {
  return { smallRequests: 2 * zips + mods, bulkRequests: zips, bytes: zipBytes, sizedBulk: sizedZips };
}

/** The workload with one zip more, of about that size. */
export function withZip(work: Workload, bytes: number): Workload {
  const { smallRequests, bulkRequests } = work;
  return {
    ...work,
    smallRequests: smallRequests + 2,
    bulkRequests: bulkRequests + 1,
    bytes: work.bytes + bytes,
  };
}

/** The workload as far as it is known before any mirror was asked. */
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
  return goWorkload({ zips: zips.length, mods, zipBytes: Math.round(zipBytes), sizedZips: sizes.size });
}
