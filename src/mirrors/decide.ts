import { type Downloader, predictMs, type Workload } from "./estimate.ts";
import type { Speed } from "./measurement.ts";
import { failureOf, lacksInDoubt, type Standing, speedOf, staleness } from "./standing.ts";

/** What the measurement should do next. */
export type Decision =
  /** Something still pending could be the better choice. */
  | { readonly kind: "wait" }
  /** The best one is known. `secondMs`: another proven mirror, where there is none, is worth so much waiting. */
  | { readonly kind: "enough"; readonly proven: number; readonly secondMs: number }
  /** Nothing is pending. */
  | { readonly kind: "over" };

/**
 * A pending mirror is worth waiting for when it may be better than the best one known by this factor, and by this
 * time. It must also promise to save more than the measurement has taken so far, or the wait would cost more than it
 * saves.
 */
const WORTH_RATIO = 1.1;
const WORTH_MS = 100;
/**
 * Where all of them share one thin line, waiting gains nothing, and that can't be known beforehand. So a mirror that has
 * shown no better rate is not waited for once the measurement has taken this part of the best time, and at least so long.
 */
const MAX_WAIT_PART = 0.02;
const MAX_WAIT_MS = 1_200;
/** A second proven mirror makes the route survive the first one's failure: worth this much waiting, … */
const SECOND_MIRROR_MS = 300;
/** … and it brings its part of the bytes: worth this part of the best time, and no more than one far away needs. */
const SECOND_MIRROR_PART = 0.04;
const MAX_SECOND_MIRROR_MS = 1_000;
/** The most that a pending mirror may reach, in times of the best rate seen: the runner's own line limits them all. */
const RATE_HOPE = 4;
/** How far estimated sizes may be off, as factors. A mirror that wins at both ends wins whatever the sizes are. */
const SIZE_RANGE = [0.1, 5] as const;
/** A body that was read for this long has shown what its mirror gives, but for slow start's last doubling. */
const SEEN_MS = 200;
const SEEN_ROUND_TRIPS = 6;
const SEEN_HOPE = 2;
/** Round trips between the start of a probe and its first byte: TCP, TLS 1.3 and the request, or TCP and the request. */
const OPENING_ROUND_TRIPS = { https: 3, http: 2 } as const;

/**
 * Whether the mirrors' standings are enough to choose.
 * @param elapsedMs since every mirror was asked first
 * @param sizesPending the workload's sizes are still being asked for
 */
export function decide(
  standings: readonly Standing[],
  work: Workload,
  sizesPending: boolean,
  downloader: Downloader,
  elapsedMs: number,
): Decision {
  const alive = standings.filter((s) => failureOf(s) === null && staleness(s, standings) === null);
  const pending = alive.filter((s) => !s.finished);
  if (pending.length === 0 && !sizesPending) return { kind: "over" };
  // The only mirror left has proven itself: there is nothing to compare it with.
  if (alive.length === 1 && alive.every((s) => s.proven)) return { kind: "over" };
  const speeds = new Map(standings.map((s) => [s, speedOf(s)]));
  const speed = (s: Standing) => speeds.get(s) as Speed;
  // A missing sample that no other mirror has shown yet may still turn out to be this mirror's fault.
  const certain = alive.filter(
    (s) =>
      s.proven && (s.finished || !s.results.some((r) => r.kind === "missing")) && !lacksInDoubt(s, standings),
  );
  const leaders = certain.filter((s) => s.rateSettled || speed(s).bytesPerSecond !== null);
  const bestRate = Math.max(...standings.map((s) => speed(s).bytesPerSecond ?? 0));

  /** The speed that a pending mirror may still turn out to have. */
  const hoped = (s: Standing): Speed => {
    const known = speed(s);
    const trips = s.mirror.url.startsWith("https:") ? OPENING_ROUND_TRIPS.https : OPENING_ROUND_TRIPS.http;
    return {
      ...known,
      firstByteMs: known.firstByteMs ?? elapsedMs / trips,
      ...(s.rateSettled ? {} : { bytesPerSecond: hopedRate(s, known, bestRate), rateIsFloor: false }),
    };
  };
  /** The mirror that nothing pending can beat at this workload, or null. */
  const winner = (assumed: Workload): { readonly s: Standing; readonly ms: number } | null => {
    // By what is certain: a rate that still rises may end there, and whoever is left now is not heard any more.
    const predicted = leaders.map((s) => ({
      s,
      ms: predictMs({ ...speed(s), rateIsFloor: false }, assumed, downloader),
    }));
    const best = predicted.sort((a, b) => a.ms - b.ms)[0];
    if (!best) return null;
    const isLate = elapsedMs > Math.max(MAX_WAIT_MS, MAX_WAIT_PART * best.ms);
    const canBeBeaten = pending.some((s) => {
      const isLeader = leaders.includes(s);
      if (isLeader && s.rateSettled) return false;
      if (isLate && !(isLeader && predictMs(speed(s), assumed, downloader) < best.ms)) return false;
      const ms = predictMs(hoped(s), assumed, downloader);
      return ms * WORTH_RATIO < best.ms && best.ms - ms > Math.max(WORTH_MS, elapsedMs);
    });
    return canBeBeaten ? null : best;
  };
  const [first = null, ...others] = sizesPending
    ? SIZE_RANGE.map((f) => winner(scaled(work, f)))
    : [winner(work)];
  if (first === null || others.some((other) => other?.s !== first.s)) return { kind: "wait" };
  const partMs = Math.min(MAX_SECOND_MIRROR_MS, SECOND_MIRROR_PART * first.ms);
  return { kind: "enough", proven: certain.length, secondMs: Math.max(SECOND_MIRROR_MS, partMs) };
}

function scaled(work: Workload, factor: number): Workload {
  return { ...work, bytes: work.bytes * factor };
}

/** The rate that a mirror may still turn out to have: anything the line gives, until its own body has shown more. */
function hopedRate(standing: Standing, known: Speed, bestRate: number): number | null {
  const { progress = [], roundTripMs = 0 } = standing.bulk ?? {};
  const first = progress[0];
  const last = progress.at(-1);
  const seenMs = first && last ? last.atMs - first.atMs : 0;
  if (last && seenMs >= Math.max(SEEN_MS, SEEN_ROUND_TRIPS * roundTripMs)) {
    return SEEN_HOPE * (known.bytesPerSecond ?? (last.bytes / seenMs) * 1000);
  }
  return Math.max(known.bytesPerSecond ?? 0, RATE_HOPE * bestRate) || null;
}
