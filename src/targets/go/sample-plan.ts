import type { ModuleVersion } from "../../go/module-version.ts";
import { BULK_BYTES, PREFERRED_BULK_BYTES, PROOF_BYTES } from "../../mirrors/sample.ts";
import { knownZipBytes } from "./module-size.ts";

/** One module whose hashes are known, so that a mirror's answer can be judged. */
export interface KnownModule {
  readonly module: ModuleVersion;
  /** h1 of the zip. */
  readonly zipH1: string;
  /** h1 of the go.mod file. */
  readonly modH1: string;
}

/** One whose zip is asked for. */
export interface SizedModule extends KnownModule {
  /** A documented size of the zip, or null. */
  readonly likelyBytes: number | null;
}

/** What every mirror is asked for. */
export interface SamplePlan {
  /** Asked for its .info and .mod first: small answers that give the first-byte time. */
  readonly first: KnownModule;
  /** More .mod files, to notice a mirror that lacks part of what the job needs. */
  readonly mods: readonly KnownModule[];
  /** The candidates for the proof, which is read whole, and for a large body that gives the rate. */
  readonly zips: readonly SizedModule[];
}

/**
 * For a project without a go.sum: small, well known, and served by every mirror of the catalogue.
 * Hashes: `go mod download -json`, checked against the checksum database by cmd/go, 2026-11-22.
 */
export const FALLBACK_MODULES: readonly KnownModule[] = [
  {
    module: { path: "golang.org/x/sync", version: "v0.7.0" },
    zipH1: "h1:YsImfSBoP9QPYL0xyKJPq0gcaJdG3rInoqxTWbfQu9M=",
    modH1: "h1:Czt+wKu1gCyEFDUtn0jG5QVvpJ6rzVqr5aXyt9drQfk=",
  },
  {
    module: { path: "golang.org/x/net", version: "v0.25.0" },
    zipH1: "h1:d/OCCoBEUq33pjydKrGQhw7IlUPI2Oylr+8qLx49kac=",
    modH1: "h1:JkAGAh7GEvH74S6FOH42FLoXpXbE/aqXSrIQjXgsiwM=",
  },
];

/** Modules there tell a mirror nothing about the user: nearly every Go project has some. */
const WELL_KNOWN_HOSTS = [
  "golang.org",
  "google.golang.org",
  "gopkg.in",
  "k8s.io",
  "sigs.k8s.io",
  "go.uber.org",
  "go.opentelemetry.io",
  "cloud.google.com",
];

/** Whether a module's name can be shown to any mirror without telling it about the user. */
export function isWellKnown(modulePath: string): boolean {
  return WELL_KNOWN_HOSTS.includes(modulePath.split("/", 1)[0] ?? "");
}

const MAX_MODS = 3;
const MAX_ZIPS = 16;
/** One is enough; the others are for a mirror that lacks it. */
const MAX_PROOFS = 2;
/** Of those whose size has to be asked for first: one zip in ten is large enough to tell a rate. */
const MAX_UNKNOWN_ZIPS = 15;

/**
 * Chooses the samples. `missing` and `present` are public modules with known hashes that the job needs; with
 * neither, modules of the catalogue stand in. Missing ones go first, since a verified sample is one download
 * less, and well-known hosts before others, since they say nothing about the user.
 */
export function planSamples(missing: readonly KnownModule[], present: readonly KnownModule[]): SamplePlan {
  const needed = [...missing, ...present];
  const candidates =
    needed.length === 0
      ? FALLBACK_MODULES
      : [
          ...needed.filter((m) => isWellKnown(m.module.path)),
          ...needed.filter((m) => !isWellKnown(m.module.path)),
        ];
  const sized = candidates.map((known) => ({ ...known, likelyBytes: knownZipBytes(known.module.path) }));
  const small = sized
    .filter((s) => s.likelyBytes !== null && s.likelyBytes <= PROOF_BYTES)
    .sort((a, b) => size(a) - size(b));
  const bulk = sized.filter((s) => size(s) >= BULK_BYTES).sort((a, b) => bulkDistance(a) - bulkDistance(b));
  const unknown = spread(
    sized.filter((s) => s.likelyBytes === null),
    MAX_UNKNOWN_ZIPS,
  );
  // One can be small enough for a proof and large enough for a rate.
  const zips = [...new Set([...small.slice(0, 1), ...bulk.slice(0, 1), ...unknown, ...small.slice(1)])];
  const first = zips[0] as SizedModule;
  return {
    first,
    mods: spread(
      sized.filter((c) => c !== first),
      MAX_MODS,
    ),
    zips: zips.slice(0, MAX_ZIPS),
  };
}

/**
 * The samples where nothing has to be downloaded: whether a mirror works is all that is asked, so no body is large
 * enough to tell a rate. Modules of a size that nobody knows come last, for a mirror that has nothing else.
 */
export function planProof(present: readonly KnownModule[]): SamplePlan {
  const sized = [...present, ...FALLBACK_MODULES].map((known) => ({
    ...known,
    likelyBytes: knownZipBytes(known.module.path),
  }));
  const small = sized
    .filter((s) => s.likelyBytes !== null && s.likelyBytes < BULK_BYTES)
    .sort((a, b) => size(a) - size(b));
  const unknown = spread(
    sized.filter((s) => s.likelyBytes === null),
    MAX_PROOFS,
  );
  const zips = [...small.slice(0, MAX_PROOFS), ...unknown];
  return { first: zips[0] as SizedModule, mods: spread(zips.slice(1), MAX_MODS), zips };
}

function size(sized: SizedModule): number {
  return sized.likelyBytes ?? 0;
}

function bulkDistance(sized: SizedModule): number {
  return Math.abs(Math.log(size(sized) / PREFERRED_BULK_BYTES));
}

/** `count` items spread evenly over the list: neighbours in a go.sum are often of one family. */
function spread<T>(items: readonly T[], count: number): readonly T[] {
  if (items.length <= count) return items;
  return Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)] as T);
}
