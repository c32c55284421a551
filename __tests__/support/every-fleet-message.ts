import type { FleetAlert, FleetRegion } from "../../src/fleet/fleet.ts";
import type { Refusal } from "../../src/fleet/refusal.ts";
import type { Telling } from "../../src/telling/telling.ts";
import { fleetOf, fleetReport } from "./fleet.ts";

/** One of each, twice where it has two sides: a new code does not compile until it stands here. */
const EVERY_REFUSAL: { readonly [C in Refusal["code"]]: readonly Refusal[] } = {
  "not-there": [{ code: "not-there" }],
  "not-regular": [{ code: "not-regular" }],
  link: [{ code: "link" }],
  "not-json": [{ code: "not-json" }],
  "in-the-future": [{ code: "in-the-future" }],
  "no-point": [{ code: "no-point" }],
  "no-report": ["", "mirrors"].map((part) => ({ code: "no-report", part })),
  "unknown-version": [{ code: "unknown-version", version: 3 }],
  "too-large": [{ code: "too-large", maxBytes: 2_097_152 }],
  "too-many": (["files", "regions", "mirrors"] as const).map((what) => ({
    code: "too-many",
    what,
    most: 200,
  })),
  unreadable: [{ code: "unreadable", error: "EACCES" }],
};

const EXPIRED = { code: "tls", status: null, asked: null, detail: { code: "certificate-expired" } } as const;
const names = (count: number) => Array.from({ length: count }, (_, i) => `region-${i + 1}`);
const mirror = (regions: number, measuredIn: number): FleetAlert => ({
  kind: "mirror",
  mirror: "goproxy.io",
  reason: EXPIRED,
  regions: names(regions),
  measuredIn,
});

const ALERTS: Readonly<Record<string, FleetAlert>> = {
  "in some regions": mirror(4, 6),
  "in many regions": mirror(9, 12),
  "in one of several": mirror(1, 6),
  "in the only one": mirror(1, 1),
  "no mirror in one": { kind: "no-mirror", regions: names(1), reason: null },
  "no mirror in several, for the same": { kind: "no-mirror", regions: names(2), reason: EXPIRED },
};

/** What each region's sentence can be about. */
const REGIONS: Readonly<Record<string, Parameters<typeof fleetReport>[1]>> = {
  "the default is best": { official: 8, aliyun: 30 },
  "the default is best, not timed": { official: "untimed" },
  "the default fails": { official: "time-out", aliyun: 8 },
  "the default fails, nothing timed": { official: "time-out", aliyun: "untimed" },
  "much faster": { official: 25, aliyun: 8 },
  "about as fast": { official: 8.2, aliyun: 8 },
  alone: { aliyun: 8 },
  "alone, not timed": { aliyun: "untimed" },
  "none works": { aliyun: "tls", official: "dns" },
  "nothing measured": { aliyun: "not-waited-for" },
};

/** All that is said of fleets. */
export function everyFleetMessage(telling: Telling): ReadonlyMap<string, string> {
  const messages = new Map<string, string>();
  const { fleet: words } = telling.language;
  for (const [name, alert] of Object.entries(ALERTS))
    messages.set(`alert: ${name}`, telling.fleetAlert(alert));
  for (const [name, mirrors] of Object.entries(REGIONS)) {
    const [region] = fleetOf([fleetReport("cn-north-4", mirrors)]).regions as [FleetRegion];
    messages.set(`pin: ${name}`, telling.fleetPin(region));
    messages.set(`pin: ${name}, no report`, telling.fleetPin({ ...region, reported: false }));
  }
  for (const refusals of Object.values(EVERY_REFUSAL)) {
    for (const [at, why] of refusals.entries())
      messages.set(`refused: ${why.code} ${at}`, telling.refused({ file: "/tmp/a.json", why }));
  }
  for (const regions of [1, 5]) messages.set(`title: ${regions}`, words.title(regions));
  for (const superseded of [0, 2])
    messages.set(`read: ${superseded}`, words.read({ reports: 7, superseded }));
  messages.set("refused files", words.refusedTitle(3));
  messages.set("more", words.more(12));
  messages.set("no history", words.file["no-history"]("/tmp/a"));
  messages.set("no file", words.file["no-file"]("/tmp/a"));
  messages.set("page", words.pageWritten("/tmp/index.html"));
  return messages;
}
