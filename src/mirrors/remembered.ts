import nodePath from "node:path";
import { count, type Decoder, decodeJson, fields, flag, list, literal, nullable, text } from "../decode.ts";
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

const VERSION = 3;
const FILE_NAME = /^probe-[0-9a-f]+\.json$/;
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
const MAX_TEXT = 2_000;
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

/** What this machine measured of each mirror the last time, for whatever project; none that it has forgotten. */
export async function lastMeasured(
  files: Files,
  machine: Machine,
  candidates: readonly Mirror[],
): Promise<readonly (Measurement & { readonly atMs: number })[]> {
  const folder = machine.cacheHome && nodePath.join(machine.cacheHome, "setup-go-mirror");
  const names = folder ? await files.list(folder).catch(() => []) : [];
  const results = await Promise.all(
    names
      .filter((name) => FILE_NAME.test(name))
      .map((name) => loadRemembered(files, machine, nodePath.join(folder ?? "", name), candidates)),
  );
  const newestFirst = results.flatMap((one) => one ?? []).sort((a, b) => b.atMs - a.atMs);
  const all = newestFirst.flatMap(({ atMs, measurements }) => measurements.map((one) => ({ ...one, atMs })));
  return candidates.flatMap((candidate) => all.find(({ mirror }) => mirror.url === candidate.url) ?? []);
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
    const stat = FILE_NAME.test(name) ? await files.lstat(path) : null;
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

const anything: Decoder<unknown> = (value) => value;
const OUTCOME = fields({ kind: anything, code: anything, status: anything, answered: anything });
const STORED = fields({
  version: literal(VERSION),
  atMs: count,
  mirrors: list(
    fields({
      url: text,
      speed: fields<Speed>({
        dnsMs: nullable(count),
        tcpMs: nullable(count),
        tlsMs: nullable(count),
        firstByteMs: nullable(count),
        bulkFirstByteMs: nullable(count),
        bytesPerSecond: nullable(count),
        rateIsFloor: flag,
        viaProxy: flag,
      }),
      outcome: storedOutcome,
    }),
  ),
  work: fields<Workload>({
    smallRequests: count,
    serialRequests: count,
    bulkRequests: count,
    bytes: count,
    bytesOff: count,
    sizedBulk: count,
  }),
  sumdb: nullable(fields({ routeDigest: shortText, path: storedPath })),
});

function decode(json: string, candidates: readonly Mirror[]): Remembered | null {
  const stored = decodeJson(json, STORED);
  if (stored === null) return null;
  const { atMs, mirrors, work, sumdb } = stored;
  const measurements = mirrors.flatMap(({ url, speed, outcome }) => {
    const mirror = candidates.find((candidate) => withoutUserInfo(candidate.url) === url);
    return mirror ? [{ mirror, speed, outcome }] : [];
  });
  return { atMs, measurements, work, sumdb };
}

/** Whatever is not known leaves the mirror out, which is always safe; what a newer version wrote can't be put into words. */
function storedOutcome(value: unknown): Outcome {
  const { kind, code, status, answered } = OUTCOME(value);
  if (kind === "proven") return { kind };
  if (kind !== "failed") return { kind: "not-waited-for", answered: answered === true };
  const known = MIRROR_FAILURES.find((one) => one === code) ?? "protocol";
  const reason = { code: known, status: nullable(count)(status), asked: null, detail: null };
  return { kind, reason };
}

const PATH = fields({ kind: text, via: anything, because: anything });
const BECAUSE = fields({ url: shortText });

/** Of a detour the place alone comes back: whom to believe is the route's own. */
function storedPath(value: unknown): SumdbPath {
  const { kind, via, because } = PATH(value);
  if (kind === "off") return { kind };
  if (kind === "works") return { kind, via: shortText(via) };
  return {
    kind: literal("rerouted")(kind),
    gosumdb: "",
    via: shortText(via),
    because: { ...BECAUSE(because), code: "unreachable", detail: null },
  };
}

function shortText(value: unknown): string {
  const given = text(value);
  if (given.length > MAX_TEXT) throw new TypeError("too long");
  return given;
}
