import type { Mirror } from "../../src/mirrors/catalogue.ts";
import type { FailureReason, Measurement, SampleResult, Speed } from "../../src/mirrors/measurement.ts";
import { NO_SPEED } from "../../src/mirrors/measurement.ts";
import { newStanding, type Standing } from "../../src/mirrors/standing.ts";
import type { RequestPhases } from "../../src/ports.ts";
import { isProvenForGo } from "../../src/targets/go/target.ts";

/** A mirror of that name over plain http, which makes two round trips before its first byte. */
export function someMirror(name: string, url = `http://${name}.example`): Mirror {
  return { name, url, operator: null, regions: [] };
}

/** A connection that was open already. */
export function phasesOf(firstByteMs: number, opening: Partial<RequestPhases> = {}): RequestPhases {
  return { dnsMs: null, tcpMs: null, tlsMs: null, viaProxy: false, ...opening, firstByteMs };
}

/** The sample of that name in Go's target. */
function of(sample: string): Pick<SampleResult, "sample" | "role"> {
  const role = sample.endsWith(".zip") ? "bulk" : sample.endsWith(".info") ? "proof" : "latency";
  return { sample, role };
}

/** A right answer, a plain 404, and a failure. */
export const result = {
  verified: (sample: string, firstByteMs = 20, opening: Partial<RequestPhases> = {}): SampleResult => ({
    kind: "verified",
    ...of(sample),
    phases: phasesOf(firstByteMs, opening),
    bytes: 1_000,
  }),
  missing: (sample: string): SampleResult => ({
    kind: "missing",
    ...of(sample),
    phases: phasesOf(20),
    reason: someReason("stale", 404, sample),
  }),
  failed: (sample: string, code: FailureReason["code"]): SampleResult => ({
    kind: "failed",
    ...of(sample),
    phases: null,
    reason: someReason(code, null, sample),
  }),
};

export function someReason(
  code: FailureReason["code"],
  status: number | null = null,
  asked: string | null = null,
): FailureReason {
  return { code, status, asked, detail: null };
}

/** What a mirror with that first byte has answered once it is proven. */
export function proofAt(firstByteMs: number): SampleResult[] {
  return ["/a.mod", "/a.info", "/a.zip"].map((sample) => result.verified(sample, firstByteMs));
}

/** A body that came at that even rate for a second, after a first byte of `roundTripMs`. */
export function bulkAt(bytesPerSecond: number, roundTripMs: number): NonNullable<Standing["bulk"]> {
  const progress = Array.from({ length: 101 }, (_, i) => ({
    atMs: 10 * i,
    bytes: (bytesPerSecond * i) / 100,
  }));
  return { progress, roundTripMs };
}

/** Proven where its results are what a Go mirror has to deliver. */
export function someStanding(name: string, change: Partial<Standing> = {}): Standing {
  const standing = { ...newStanding(someMirror(name)), ...change };
  return { ...standing, proven: isProvenForGo(standing.results.filter((r) => r.kind === "verified")) };
}

export function someSpeed(change: Partial<Speed> = {}): Speed {
  return { ...NO_SPEED, firstByteMs: 20, bulkFirstByteMs: 20, bytesPerSecond: 5_000_000, ...change };
}

export function someMeasurement(name: string, change: Partial<Measurement> = {}): Measurement {
  return { mirror: someMirror(name), speed: someSpeed(), outcome: { kind: "proven" }, ...change };
}
