import nodePath from "node:path";
import type { Files, Machine } from "../ports.ts";
import type { SumdbPath } from "../sumdb/path.ts";
import type { Mirror } from "./catalogue.ts";
import type { Workload } from "./estimate.ts";
import {
  type Measurement,
  MIRROR_FAILURES,
  type MirrorFailure,
  type Outcome,
  type Speed,
} from "./measurement.ts";

/** An earlier measurement of this machine. It can rank and exclude mirrors that the inputs name, nothing else. */
export interface Remembered {
  readonly atMs: number;
  readonly measurements: readonly Measurement[];
  readonly work: Workload;
  /** The way to the checksum database that was seen to work with the route of that digest, or null. */
  readonly sumdb: { readonly routeDigest: string; readonly path: SumdbPath } | null;
}

const VERSION = 2;
/** Beyond the longest use (a day) and the longest cooldown (a day). */
const MAX_AGE_MS = 2 * 24 * 3_600_000;
/** Failures that say more about a moment than about a mirror. */
const PASSING: readonly MirrorFailure[] = [
  "rate-limited",
  "upstream-failure",
  "server-error",
  "truncated",
  "time-out",
  "reset",
];
const PASSING_MS = 60_000;
const MAX_BYTES = 100_000;
/** Private to the user: other accounts of the machine neither read nor write it. */
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;

/**
 * Where results are kept: in the user's cache folder, one file per project, so that two projects never evict each
 * other. Null when there is no such folder.
 * @param projectKey hexadecimal digest of what decides the samples; no name can be read from it
 */
export function rememberedPath(machine: Machine, projectKey: string): string | null {
  return (
    machine.cacheHome &&
    nodePath.join(machine.cacheHome, "setup-go-mirror", `probe-${projectKey.slice(0, 32)}.json`)
  );
}

/**
 * Reads a result, or null when there is none that may be used: another owner's or a readable-by-others file, a
 * symbolic link, another version, anything malformed.
 * @param candidates the mirrors of this run: what was measured of others is dropped
 */
export async function loadRemembered(
  files: Files,
  machine: Machine,
  path: string,
  candidates: readonly Mirror[],
): Promise<Remembered | null> {
  const stat = await files.lstat(path).catch(() => null);
  if (stat?.kind !== "file" || stat.bytes > MAX_BYTES) return null;
  if (machine.uid !== null && (stat.uid !== machine.uid || (stat.mode & 0o077) !== 0)) return null;
  const text = await files.readText(path, MAX_BYTES).catch(() => null);
  return text === null ? null : decode(text, candidates);
}

/** Keeps a result. A machine that can't keep it measures again next time: no error. */
export async function saveRemembered(files: Files, path: string, remembered: Remembered): Promise<void> {
  try {
    await files.makeDirectory(nodePath.dirname(path), FOLDER_MODE);
    await files.replace(path, encode(remembered), FILE_MODE);
    await removeOld(files, nodePath.dirname(path), remembered.atMs);
  } catch {
    // A read-only home, a full disk: nothing that the job needs.
  }
}

/** Nothing that old is ever used: without this a runner would keep one file for all that a job ever needed. */
async function removeOld(files: Files, folder: string, nowMs: number): Promise<void> {
  for (const name of await files.list(folder)) {
    const path = nodePath.join(folder, name);
    const stat = /^probe-[0-9a-f]+\.json$/.test(name) ? await files.lstat(path) : null;
    if (stat?.kind === "file" && nowMs - stat.mtimeMs > MAX_AGE_MS) await files.remove(path);
  }
}

/**
 * Whether a result stands for a measurement now: fresh, of exactly these mirrors, and with a mirror to choose.
 * A result without one is measured again at once, and so is one of another list of mirrors. One that leaves the
 * route with a single mirror, while another failed in a way that may have passed, ends after a minute.
 */
export function isUsable(
  remembered: Remembered,
  candidates: readonly Mirror[],
  nowMs: number,
  longestMs: number,
): boolean {
  const ageMs = nowMs - remembered.atMs;
  const { measurements } = remembered;
  const proven = measurements.filter((m) => m.outcome.kind === "proven").length;
  const mayHavePassed = measurements.some(
    ({ outcome }) => outcome.kind === "failed" && PASSING.includes(outcome.reason.code),
  );
  return (
    ageMs >= 0 &&
    ageMs < (proven < 2 && mayHavePassed ? Math.min(longestMs, PASSING_MS) : longestMs) &&
    measurements.length === candidates.length &&
    candidates.every((c) => measurements.some((m) => m.mirror.url === c.url)) &&
    proven > 0
  );
}

/** A URL without its credentials: they are not kept. */
function withoutUserInfo(url: string): string {
  return url.replace(/^(https?:\/\/)[^/]*@/i, "$1");
}

function encode(remembered: Remembered): string {
  const mirrors = remembered.measurements.map(({ mirror, speed, outcome }) => ({
    url: withoutUserInfo(mirror.url),
    speed,
    outcome:
      outcome.kind === "failed"
        ? // What was asked may be a private name, and the detail is a stranger's text.
          { kind: outcome.kind, code: outcome.reason.code, status: outcome.reason.status }
        : outcome,
  }));
  const { atMs, work, sumdb } = remembered;
  return JSON.stringify({ version: VERSION, atMs, mirrors, work, sumdb }, (key, value) =>
    key === "via" || key === "url" ? withoutUserInfo(value) : value,
  );
}

function decode(json: string, candidates: readonly Mirror[]): Remembered | null {
  try {
    const parsed = JSON.parse(json);
    if (parsed.version !== VERSION) return null;
    const measurements = (parsed.mirrors as unknown[]).flatMap((m) => decodeMeasurement(m, candidates));
    const work = decodeWorkload(parsed.work);
    return { atMs: count(parsed.atMs), measurements, work, sumdb: decodeSumdb(parsed.sumdb) };
  } catch {
    return null;
  }
}

function decodeWorkload(value: Record<string, unknown>): Workload {
  return {
    smallRequests: count(value.smallRequests),
    bulkRequests: count(value.bulkRequests),
    bytes: count(value.bytes),
    sizedBulk: count(value.sizedBulk),
  };
}

function decodeMeasurement(value: unknown, candidates: readonly Mirror[]): Measurement[] {
  const { url, speed, outcome } = value as { url: unknown; speed: Record<string, unknown>; outcome: unknown };
  const mirror = candidates.find((c) => withoutUserInfo(c.url) === url);
  return mirror ? [{ mirror, speed: decodeSpeed(speed), outcome: decodeOutcome(outcome) }] : [];
}

function decodeSpeed(value: Record<string, unknown>): Speed {
  const orNull = (field: unknown) => (field === null ? null : count(field));
  return {
    dnsMs: orNull(value.dnsMs),
    tcpMs: orNull(value.tcpMs),
    tlsMs: orNull(value.tlsMs),
    firstByteMs: orNull(value.firstByteMs),
    bulkFirstByteMs: orNull(value.bulkFirstByteMs),
    bytesPerSecond: orNull(value.bytesPerSecond),
    viaProxy: value.viaProxy === true,
  };
}

function decodeOutcome(value: unknown): Outcome {
  const { kind, code, status, answered } = value as Record<string, unknown>;
  if (kind === "proven") return { kind };
  if (kind === "failed") {
    // Any code excludes the mirror, which is always safe; one that a newer version wrote can't be put into words.
    const known = MIRROR_FAILURES.find((c) => c === code) ?? "protocol";
    const reason = { code: known, status: status === null ? null : count(status), asked: null, detail: null };
    return { kind, reason };
  }
  return { kind: "not-waited-for", answered: answered === true };
}

function decodeSumdb(value: unknown): Remembered["sumdb"] {
  if (value === null) return null;
  const { routeDigest, path } = value as { routeDigest: unknown; path: Record<string, unknown> };
  return { routeDigest: text(routeDigest), path: decodeSumdbPath(path) };
}

function decodeSumdbPath(path: Record<string, unknown>): SumdbPath {
  if (path.kind === "off") return { kind: "off" };
  if (path.kind === "works") return { kind: "works", via: text(path.via) };
  if (path.kind !== "rerouted") throw new Error("malformed");
  const { url } = path.because as Record<string, unknown>;
  const because = { url: text(url), code: "unreachable", detail: null } as const;
  return { kind: "rerouted", gosumdb: "", via: text(path.via), because };
}

function text(value: unknown): string {
  if (typeof value !== "string" || value.length > 2_000) throw new Error("malformed");
  return value;
}

function count(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value) || value < 0) throw new Error("malformed");
  return value;
}
