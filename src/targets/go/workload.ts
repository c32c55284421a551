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
  /** Twice the standard error of `zipBytes`. Absent: none. */
  readonly zipBytesOff?: number;
  /** How many of the zips' sizes were asked for; the others are estimated from them or from `UNKNOWN_ZIP_BYTES`. */
  readonly sizedZips: number;
}

/**
 * The same in a probe's words: a zip brings three requests. cmd/go asks for an .info only when it has the one before
 * (modload/list.go, listModules).
 */
export function goWorkload({ zips, mods, zipBytes, zipBytesOff = 0, sizedZips }: GoWork): Workload {
  return {
    smallRequests: zips + mods,
    serialRequests: zips,
    bulkRequests: zips,
    bytes: zipBytes,
    bytesOff: zipBytesOff,
    sizedBulk: sizedZips,
  };
}

/** The workload with one zip more, of about that size. */
export function withZip(work: Workload, bytes: number): Workload {
  const { smallRequests, serialRequests, bulkRequests } = work;
  return {
    ...work,
    smallRequests: smallRequests + 1,
    serialRequests: serialRequests + 1,
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
  const { mean, deviation } = answered.length > 1 ? spreadOf(answered) : { ...UNASKED, ...meanOf(answered) };
  const sizeOf = (z: ZipToSize) => sizes.get(z.path) ?? z.knownBytes;
  const zipBytes = zips.reduce((sum, z) => sum + (sizeOf(z) ?? mean), 0);
  const guessed = zips.filter((z) => sizeOf(z) === null).length;
  // What the guessed ones deviate from their mean, and what the mean of the others may be off for each of them.
  const error = deviation * Math.sqrt(guessed + guessed ** 2 / Math.max(1, answered.length));
  return goWorkload({
    zips: zips.length,
    mods,
    zipBytes: Math.round(zipBytes),
    zipBytesOff: Math.round(2 * error),
    sizedZips: sizes.size,
  });
}

/** Sizes that nobody was asked for may be anything. */
const UNASKED = { mean: UNKNOWN_ZIP_BYTES, deviation: 3 * UNKNOWN_ZIP_BYTES } as const;

function meanOf(values: readonly number[]): { readonly mean?: number } {
  return values.length === 0 ? {} : { mean: values.reduce((a, b) => a + b, 0) / values.length };
}

/** Mean and standard deviation of two values or more. */
function spreadOf(values: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / (values.length - 1)) };
}
