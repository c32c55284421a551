import type { Network, SimulatedSource, Trouble } from "./network-simulation.ts";

const MBIT = 125_000;
const TROUBLES: readonly Trouble["kind"][] = ["dies", "stalls", "drips", "too-many"];

/** Chance that follows from a number (mulberry32); much faster than Dice, for thousands of networks. */
export function chanceOf(seed: number): () => number {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Lines, mirrors, what is wanted of them and what goes wrong: all of it follows from that number. One mirror at least is honest and well. */
export function randomNetwork(seed: number): Network {
  const random = chanceOf(seed);
  const isChance = (probability: number) => random() < probability;
  /** As likely between 1 and 10 as between 10 and 100. */
  const between = (least: number, most: number) => least * (most / least) ** random();
  const zips = Array.from({ length: Math.round(between(1, 60)) }, () =>
    Math.round(between(2_000, 2_000_000)),
  );
  zips.sort((a, b) => b - a);
  const line = isChance(0.6) ? between(5, 1_000) * MBIT : Number.POSITIVE_INFINITY;
  const cap = isChance(0.25) ? between(3, 20) * MBIT : Number.POSITIVE_INFINITY;
  const own = isChance(0.5) ? between(5, 200) * MBIT : null;
  const isTroubled = isChance(0.4);
  const count = Math.round(between(1, 6));
  const bytes = zips.reduce((sum, size) => sum + size, 0);
  const sources = Array.from({ length: count }, (_, i): SimulatedSource => {
    const bytesPerSecond = own ?? between(5, 400) * MBIT;
    const rate = Math.min(line, bytesPerSecond, cap * 16);
    const isGood = i === 0 || !isTroubled;
    const atMs = random() * 0.7 * ((bytes / rate) * 1000 + 300);
    const isPassing = isChance(0.3);
    const trouble: Trouble = {
      kind: TROUBLES[Math.floor(random() * TROUBLES.length)] ?? "dies",
      atMs,
      untilMs: isPassing ? atMs + between(300, 8_000) : Number.POSITIVE_INFINITY,
      most: Math.floor(between(1, 16)),
    };
    return {
      roundTripMs: between(5, 250),
      bytesPerSecond,
      burstBytes: Math.min(between(1_000, 200_000), 0.1 * bytesPerSecond),
      // One connection shows less than all of a line, and some are not waited for.
      measuredBytesPerSecond: isChance(0.25) ? null : Math.min(rate, cap, 12_500_000) * between(0.3, 1),
      bytesPerSecondPerConnection: cap,
      lies: !isGood && isChance(0.15),
      trouble: !isGood && isChance(0.6) ? trouble : null,
    };
  });
  // Drawn apart, so that the networks of before stay what they were.
  const later = chanceOf(seed + 0x10000);
  const isSlow = isTroubled && later() < 0.5;
  const withMore = sources.map((source, i) => ({
    ...source,
    ignoresRanges: isTroubled && later() < 0.3,
    lies: source.lies || (isSlow && i > 0 && later() < 0.3),
  }));
  withMore.sort((a, b) => estimatedMs(a) - estimatedMs(b));
  const forMs = between(800, 20_000);
  return {
    bytesPerSecond: line,
    queueMs: isChance(0.5) ? between(5, 150) : 0,
    sources: withMore,
    zips,
    ...(isSlow ? { hashedBytesPerMs: 300 * 100 ** later(), writeMs: Math.round(200 * later()) } : {}),
    paused: isChance(0.2) ? { atMs: random() * 1_500, forMs } : null,
  };
}

/** The best comes first, as the choice has it. */
function estimatedMs({ roundTripMs, measuredBytesPerSecond }: SimulatedSource): number {
  return 10 * roundTripMs + (1_000_000 / (measuredBytesPerSecond ?? 1_000_000)) * 1000;
}

const ROUND_TRIPS_TO_FIRST_BYTE = 4;
const INITIAL_WINDOW_BYTES = 14_600;
/** So many connections together get going, whatever else is opened later. */
const FIRST_CONNECTIONS = 12;

/** What the lines allow, in milliseconds: each source's bytes begin to come after its handshakes and slow start. */
export function limitMs(network: Network, connections: number): number {
  const { zips, sources, bytesPerSecond, paused } = network;
  const bytes = zips.reduce((sum, size) => sum + size, 0);
  const begins = sources
    .map(({ roundTripMs, ...source }) => {
      const rate = Math.min(
        bytesPerSecond,
        source.bytesPerSecond,
        connections * source.bytesPerSecondPerConnection,
      );
      const windows = (rate * roundTripMs) / 1000 / (FIRST_CONNECTIONS * INITIAL_WINDOW_BYTES);
      const rounds = ROUND_TRIPS_TO_FIRST_BYTE + Math.max(0, Math.log2(windows));
      return { rate, atMs: rounds * roundTripMs };
    })
    .sort((a, b) => a.atMs - b.atMs);
  let ms = 0;
  let rate = 0;
  let left = bytes;
  for (const begin of begins) {
    const brought = (rate * (begin.atMs - ms)) / 1000;
    if (brought >= left) break;
    left -= brought;
    ms = begin.atMs;
    rate = Math.min(bytesPerSecond, rate + begin.rate);
  }
  return ms + (left / rate) * 1000 + (paused?.forMs ?? 0);
}
