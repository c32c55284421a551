import {
  type Decoder,
  decodeJson,
  dictionary,
  fields,
  literal,
  malformed,
  nullable,
  text,
} from "../decode.ts";
import { moment } from "./decode-report.ts";
import type { RegionReport } from "./region-report.ts";

/** One measurement of a region, as it is kept. */
export interface StoredPoint {
  readonly atMs: number;
  readonly region: string;
  /** Names of mirrors. */
  readonly chosen: string | null;
  /** By name; a mirror that was not measured is not there. */
  readonly mirrors: ReadonlyMap<string, PointState>;
}

/** referenceMs, or what else is known. */
export type PointState = number | "proven" | "failed";

/** A line of the file: what it says, or null where it is no point. It is kept as it is. */
export interface HistoryLine {
  readonly text: string;
  readonly point: StoredPoint | null;
}

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** For so long a region has a point an hour, before that one a day. */
export const RECENT_MS = 90 * DAY_MS;
const MAX_AGE_MS = 730 * DAY_MS;

const MAX_NAME = 300;
const MAX_MS = DAY_MS;

const state: Decoder<PointState> = (value) => {
  if (value === "proven" || value === "failed") return value;
  if (typeof value === "number" && value >= 0 && value <= MAX_MS) return value;
  return malformed();
};

const name: Decoder<string> = (value) => {
  const given = text(value);
  return given === "" || given.length > MAX_NAME ? malformed() : given;
};

const states: Decoder<ReadonlyMap<string, PointState>> = (value) =>
  new Map(Object.entries(dictionary(state)(value)).map(([mirror, one]) => [name(mirror), one]));

const line = fields({
  v: literal(1),
  at: moment,
  region: name,
  chosen: nullable(name),
  mirrors: states,
});

/** The lines of a history's file (JSON Lines), empty ones left out. */
export function parseHistory(file: string): readonly HistoryLine[] {
  return file.split("\n").flatMap((one) => (one.trim() === "" ? [] : { text: one, point: parseLine(one) }));
}

function parseLine(json: string): StoredPoint | null {
  const decoded = decodeJson(json, line);
  if (decoded === null) return null;
  const { at, region, chosen, mirrors } = decoded;
  return { atMs: at, region, chosen, mirrors };
}

export function formatPoint({ atMs, region, chosen, mirrors }: StoredPoint): string {
  const at = new Date(atMs).toISOString();
  return JSON.stringify({ v: 1, at, region, chosen, mirrors: Object.fromEntries(mirrors) });
}

/** What a report adds to the history; null where it measured nothing itself. */
export function pointOf({ startedAtMs, region, probe, mirrors }: RegionReport): StoredPoint | null {
  if (probe.kind !== "measured") return null;
  const states = new Map<string, PointState>();
  for (const { name: mirror, outcome, referenceMs } of mirrors) {
    if (outcome.kind === "failed") states.set(mirror, "failed");
    if (outcome.kind === "proven") states.set(mirror, referenceMs ?? "proven");
  }
  const chosen = mirrors.find((mirror) => mirror.chosen)?.name ?? null;
  return { atMs: startedAtMs, region: region.label, chosen, mirrors: states };
}

/** Points of a history and of new reports together, each once, the oldest first. */
export function joinPoints(
  stored: readonly StoredPoint[],
  added: readonly StoredPoint[],
): readonly StoredPoint[] {
  const once = new Map([...stored, ...added].map((point) => [keyOf(point), point]));
  return [...once.values()].sort((a, b) => a.atMs - b.atMs);
}

function keyOf({ region, atMs }: StoredPoint): string {
  return `${atMs} ${region}`;
}

/**
 * The file with new points at its end. Bounded: of each region one point an hour for 90 days (the first one), one a day
 * before that, none after two years. Lines that are no points stay where they are, and so does every line until it is
 * 90 days old.
 */
export function nextHistory(
  stored: readonly HistoryLine[],
  added: readonly StoredPoint[],
  nowMs: number,
): string {
  const taken = new Set<string>();
  const isKept = (point: StoredPoint): boolean => {
    const ageMs = nowMs - point.atMs;
    if (ageMs > MAX_AGE_MS) return false;
    const slot = ageMs > RECENT_MS ? `day ${dayOf(point.atMs)}` : `hour ${Math.floor(point.atMs / HOUR_MS)}`;
    const key = `${slot} ${point.region}`;
    if (taken.has(key)) return false;
    taken.add(key);
    return true;
  };
  const kept = stored.filter(({ point }) => point === null || isKept(point)).map((one) => one.text);
  const ascending = [...added].sort((a, b) => a.atMs - b.atMs);
  return [...kept, ...ascending.filter(isKept).map(formatPoint)].map((one) => `${one}\n`).join("");
}

function dayOf(atMs: number): number {
  return Math.floor(atMs / DAY_MS);
}
