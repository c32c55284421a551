import { decodeReport } from "../../src/fleet/decode-report.ts";
import type { Fleet } from "../../src/fleet/fleet.ts";
import { makeFleet } from "../../src/fleet/make-fleet.ts";
import type { RegionReport } from "../../src/fleet/region-report.ts";
import { findInCatalogue } from "../../src/mirrors/catalogue.ts";
import type { FailureReason } from "../../src/mirrors/measurement.ts";
import type { MirrorReport, Report } from "../../src/report/report.ts";
import { createMirror, createReport, failedMirror, provenMirror } from "./report.ts";

/** The moment at which the tests' fleets are made. */
export const NOW_MS = Date.parse("2026-11-22T18:00:00.000Z");

type Told = "proven" | "untimed" | "not-waited-for" | FailureReason["code"] | number | Partial<FailureReason>;

/** A mirror of the catalogue (or a host's): works, with bytes that take so many seconds of the reference job, or fails. */
export function toldMirror(name: string, told: Told, rank: number | null = null): MirrorReport {
  const url = findInCatalogue(name)?.url ?? `https://${name}`;
  const timed = (seconds: number) =>
    provenMirror(name, rank ?? 2, seconds * 1000, { firstByteMs: 1, bytesPerSecond: 50_000_000 / seconds });
  if (typeof told === "number") return { ...timed(told), url };
  if (told === "proven") return { ...timed(10), url };
  if (told === "untimed") return { ...provenMirror(name, rank ?? 2, 0, { firstByteMs: 20 }), url };
  if (told === "not-waited-for")
    return { ...createMirror(name, { outcome: { kind: told, answered: true } }), url };
  if (typeof told === "string") return { ...failedMirror(name, told), url };
  return { ...failedMirror(name, told.code ?? "tls", told), url };
}

/** A report of a region. The first mirror that works is the chosen one. */
export function fleetReport(
  label: string,
  mirrors: Readonly<Record<string, Told>>,
  overrides: Partial<Report> = {},
): Report {
  const told = Object.entries(mirrors).map(([name, how]) => toldMirror(name, how));
  const report = createReport();
  return {
    ...report,
    startedAt: "2026-11-22T17:40:00.000Z",
    region: { label, given: true, inChina: label.startsWith("cn-") },
    mirrors: told,
    choice: { ...report.choice, mirror: told.find(({ outcome }) => outcome.kind === "proven")?.name ?? null },
    ...overrides,
  };
}

/** What a fleet takes of a report. */
export function decoded(report: unknown, nowMs = NOW_MS): RegionReport {
  const read = decodeReport(JSON.stringify(report), nowMs);
  if ("refusal" in read) throw new Error(`refused: ${JSON.stringify(read.refusal)}`);
  return read.report;
}

/** A fleet of these reports, without a history. */
export function fleetOf(reports: readonly Report[]): Fleet {
  const read = reports.map((report, at) => ({ file: `${at}.json`, report: decoded(report) }));
  return makeFleet({ reports: read, history: [], refused: [], nowMs: NOW_MS }).fleet;
}
