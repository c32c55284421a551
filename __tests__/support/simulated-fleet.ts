/** A fleet as it could be, made by a rule: the same every time, and as large as is asked for. */
import type { Fleet, FleetCell, FleetPoint, FleetRegion } from "../../src/fleet/fleet.ts";
import type { FailureReason } from "../../src/mirrors/measurement.ts";

/** Regions, how far (ms a round trip) mirrors in China and elsewhere are from there, and how far Go's default. */
const REGIONS: readonly (readonly [
  label: string,
  chinaMs: number,
  elsewhereMs: number,
  defaultMs: number,
])[] = [
  ["ap-southeast-3", 78, 31, 96],
  ["cn-north-4", 12, 240, 240],
  ["cn-south-1", 24, 210, 210],
  ["eu-west-101", 235, 22, 22],
  ["la-north-2", 310, 58, 171],
  ["us-east-4", 228, 14, 14],
];

/** Made up, but for Go's default: nobody's mirror is said to be what it was not measured to be. */
const MIRRORS = [
  ["official", "https://proxy.golang.org", "elsewhere", 9],
  ["north.example", "https://north.example", "both", 7.5],
  ["east.example", "https://east.example", "both", 5],
  ["south.example/go", "https://south.example/go", "china", 12],
  ["west.example/go", "https://west.example/go", "china", 10],
  ["coast.example", "https://coast.example", "china", 11],
  ["campus.example", "https://campus.example", "china", 4],
] as const;

export interface FleetSize {
  readonly regions: number;
  readonly mirrors: number;
  readonly days: number;
  readonly runsPerDay: number;
}

export const SIX_REGIONS: FleetSize = { regions: 6, mirrors: 7, days: 90, runsPerDay: 1 };

const DAY_MS = 86_400_000;
const EXPIRED: FailureReason = {
  code: "tls",
  status: null,
  asked: null,
  detail: { code: "certificate-expired" },
};
const BLOCKED: FailureReason = {
  code: "time-out",
  status: null,
  asked: null,
  detail: { code: "connecting" },
};
const LIMITED: FailureReason = { code: "rate-limited", status: 429, asked: null, detail: null };

/** @param madeAt when the page is made; the newest measurements are from the hour before */
export function simulatedFleet(size: FleetSize, madeAt = new Date("2026-11-27T06:00:00Z")): Fleet {
  const mirrors = Array.from({ length: size.mirrors }, (_, i) => {
    const [name, url] = MIRRORS[i] ?? [`mirror-${i}.example`, `https://mirror-${i}.example`];
    return { name, url };
  });
  const regions = Array.from({ length: size.regions }, (_, i) => region(size, mirrors, i, madeAt));
  return {
    madeAt: madeAt.toISOString(),
    reports: { read: 4 * size.regions, superseded: 2 },
    mirrors,
    regions,
    alerts: alertsOf(mirrors, regions),
    refused: [
      { file: "reports/notes.txt", why: { code: "not-json" } },
      { file: "history.jsonl:812", why: { code: "no-point" } },
    ],
  };
}

function alertsOf(mirrors: Fleet["mirrors"], regions: readonly FleetRegion[]): Fleet["alerts"] {
  return mirrors
    .flatMap(({ name }, i) => {
      const failing = regions.filter(({ cells }) => cells[i]?.state.kind === "failed");
      const [first] = failing.map(({ cells }) => cells[i]?.state);
      if (first?.kind !== "failed") return [];
      const labels = failing.map(({ label }) => label);
      return [
        {
          kind: "mirror" as const,
          mirror: name,
          reason: first.reason,
          regions: labels,
          measuredIn: regions.length,
        },
      ];
    })
    .sort((a, b) => b.regions.length - a.regions.length);
}

function region(size: FleetSize, mirrors: Fleet["mirrors"], place: number, madeAt: Date): FleetRegion {
  const [name = "", chinaMs = 20, elsewhereMs = 20, defaultMs = 20] = REGIONS[place % REGIONS.length] ?? [];
  const label = place < REGIONS.length ? name : `${name}-${String.fromCharCode(97 + place / REGIONS.length)}`;
  const inChina = name.startsWith("cn-");
  const random = randomOf(place + 1);
  const count = Math.round(size.days * size.runsPerDay);
  // The last region has not been measured for some days.
  const newest = madeAt.getTime() - (17 + 9 * place) * 60_000 - (place === size.regions - 1 ? 3 * DAY_MS : 0);
  const history = Array.from({ length: count }, (_, i): FleetPoint => {
    const age = ((count - 1 - i) * DAY_MS) / size.runsPerDay;
    const times = mirrors.map((_, mirror) =>
      measured(mirror, { inChina, chinaMs, elsewhereMs, defaultMs, age: age / DAY_MS }, random),
    );
    const best = fastest(times);
    return {
      at: new Date(newest - age).toISOString(),
      chosen: mirrors[best]?.name ?? null,
      mirrors: times,
    };
  });
  const last = history.at(-1)?.mirrors ?? [];
  const best = fastest(last);
  const cells = mirrors.map((_, i) => cell(history, i, best, inChina));
  const route = cells.flatMap((one, i) => (one.inRoute && i !== best ? [mirrors[i]?.url] : []));
  const ofDefault = last[0] ?? null;
  return {
    label,
    inChina,
    reported: true,
    probeMs: 1_840 + 97 * place,
    measuredAt: history.at(-1)?.at ?? madeAt.toISOString(),
    machine: { os: "linux", arch: place % 2 === 0 ? "amd64" : "arm64", toolVersion: "1.4.0" },
    cells,
    pin:
      best < 0
        ? null
        : {
            mirror: mirrors[best]?.name ?? "",
            goproxy: [mirrors[best]?.url, ...route, "direct"].join("|"),
            referenceMs: Number(last[best]),
            defaultMs: typeof ofDefault === "number" ? ofDefault : null,
            defaultFailed: ofDefault === "failed",
          },
    sumdb: inChina
      ? { kind: "rerouted", via: "https://sum.golang.google.cn" }
      : { kind: "works", via: "https://proxy.golang.org/sumdb/sum.golang.org" },
    jobs: {
      count: 3 + place,
      fetchedZips: 420 + 31 * place,
      fetchedBytes: 148e6 + 9e6 * place,
      receivedBytes: 149.4e6 + 9e6 * place,
      cachedZips: 1311 + 57 * place,
      cachedBytes: 612e6 + 20e6 * place,
      elapsedMs: 38_400 + 7_100 * place,
      relayServed: 214 + 12 * place,
      relayFailed: place % 3 === 0 ? 0 : 2,
    },
    history,
  };
}

interface Way {
  readonly inChina: boolean;
  readonly chinaMs: number;
  readonly elsewhereMs: number;
  readonly defaultMs: number;
  /** Days before the newest. */
  readonly age: number;
}

/** Milliseconds of the reference job: 100 modules with four waits at a time, 50 MB at the mirror's rate. */
function measured(mirror: number, way: Way, random: () => number): number | "failed" | null {
  const [, , where, megabytes] = MIRRORS[mirror % MIRRORS.length] ?? MIRRORS[0];
  if (where === "elsewhere" && way.inChina) return "failed";
  // A certificate that ran out two days ago, and one bad week.
  if (mirror === 2 && way.age < 2) return "failed";
  if (mirror === 5 && !way.inChina && way.age > 40 && way.age < 47) return "failed";
  if (mirror === 6 && !way.inChina)
    return way.age < 1 || random() < 0.3 ? "failed" : 46_000 + 9_000 * random();
  if (random() < 0.008) return "failed";
  const near = Math.min(way.chinaMs, way.elsewhereMs);
  const roundTrip = where === "both" ? near + 9 : where === "china" ? way.chinaMs : way.defaultMs;
  const slower = mirror === 3 && way.age > 20 && way.age < 33 ? 2.6 : 1;
  const rate = megabytes * Math.min(1, 40 / roundTrip + 0.12);
  const noise = 1 + 0.12 * (random() - 0.5) + (random() < 0.05 ? 0.6 * random() : 0);
  return Math.round((25 * (roundTrip + 18) + (50 / rate) * 1000) * slower * noise);
}

function cell(history: readonly FleetPoint[], mirror: number, best: number, inChina: boolean): FleetCell {
  const values = history.map((point) => point.mirrors[mirror] ?? null);
  const times = values.filter((value) => typeof value === "number").sort((a, b) => a - b);
  const last = values.at(-1) ?? null;
  const ms = typeof last === "number" ? last : null;
  const measuredCount = values.filter((value) => value !== null).length;
  const reason = mirror === 2 ? EXPIRED : mirror === 0 ? BLOCKED : LIMITED;
  const skipped = mirror === 6 && inChina;
  return {
    state: skipped
      ? { kind: "not-waited-for" }
      : ms === null
        ? { kind: "failed", reason }
        : { kind: "proven" },
    chosen: mirror === best,
    inRoute: ms !== null && !skipped && (mirror === best || mirror % 3 === 1),
    referenceMs: skipped ? null : ms,
    firstByteMs: ms === null ? null : Math.round(ms / 42),
    bytesPerSecond: ms === null ? null : 38e9 / ms,
    over: {
      points: measuredCount,
      availability: measuredCount === 0 ? null : times.length / measuredCount,
      p50Ms: times[Math.floor(times.length * 0.5)] ?? null,
      p95Ms: times[Math.floor(times.length * 0.95)] ?? null,
    },
  };
}

function fastest(times: FleetPoint["mirrors"]): number {
  const numbers = times.map((time) => (typeof time === "number" ? time : Number.POSITIVE_INFINITY));
  const lowest = Math.min(...numbers);
  return Number.isFinite(lowest) ? numbers.indexOf(lowest) : -1;
}

/** Numbers from 0 to 1 that look random (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed * 0x9e3779b1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
