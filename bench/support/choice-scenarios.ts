/** What bench:choice chooses from: mirrors on loopback that differ in latency, bandwidth or faults. */
import type { MirrorOptions } from "../../src/sandbox/fault-server.ts";
import { faults } from "../../src/sandbox/faults.ts";
import { type GeneratedModule, makeModule } from "../../src/sandbox/generated-module.ts";

export type MirrorShape = Omit<MirrorOptions, "modules"> | "refused" | "black hole";

export interface Scenario {
  readonly name: string;
  readonly modules: readonly GeneratedModule[];
  readonly mirrors: Readonly<Record<string, MirrorShape>>;
  /** Over https, with a checksum database behind every mirror; else the database is off. */
  readonly tls?: true;
  /** Not looked at while the prediction was made: it shows whether that holds for others than it was made with. */
  readonly heldOut?: true;
}

const MBIT = 125_000;
const line = (roundTripMs: number, mbit: number, more: Partial<MirrorOptions> = {}): MirrorShape => ({
  roundTripMs,
  bytesPerSecond: mbit * MBIT,
  slowStart: true,
  ...more,
});

function modules(count: number, paddingBytes: (index: number) => number): readonly GeneratedModule[] {
  return Array.from({ length: count }, (_, i) =>
    makeModule({ path: `example.com/bench/m${i}`, version: `v1.${i}.0`, paddingBytes: paddingBytes(i) }),
  );
}

/** Sizes as in a real project: most are small, a few make up the bytes. */
const mixed = modules(36, (i) => (i % 12 === 5 ? 2_500_000 : i % 4 === 1 ? 300_000 : 20_000));
const many = modules(150, () => 3_000);
const few = modules(4, () => 10_000_000);
const medium = modules(80, (i) => 40_000 + ((i * 7_919) % 160_000));
/** Sizes that fall by a power, as those of real modules: half of the bytes are in a tenth of the zips. */
const steep = modules(60, (i) => Math.round(4_000_000 / (1 + ((i * 37) % 60)) ** 1.2));

/** With modules that nearly every project has, whose sizes are documented (src/targets/go/module-size.ts). */
const wellKnown = [
  ...(
    [
      ["golang.org/x/net", 1_900_000],
      ["golang.org/x/sys", 1_950_000],
      ["golang.org/x/crypto", 1_800_000],
      ["golang.org/x/sync", 27_000],
      ["google.golang.org/protobuf", 1_840_000],
      ["gopkg.in/yaml.v3", 105_000],
    ] as const
  ).map(([path, paddingBytes]) =>
    makeModule({ path, version: path.endsWith(".v3") ? "v3.0.1" : "v0.30.0", paddingBytes }),
  ),
  ...modules(40, (i) => (i % 8 === 3 ? 700_000 : 30_000)),
];

const FIVE_THAT_DIFFER = {
  "20 ms": line(20, 8),
  "60 ms": line(60, 40),
  "120 ms": line(120, 200),
  "200 ms": line(200, 300),
  "250 ms": line(250, 400),
  refused: "refused",
  hole: "black hole",
} as const;

export const SCENARIOS: readonly Scenario[] = [
  { name: "near but thin, far but fat", modules: mixed, mirrors: { near: line(20, 5), far: line(60, 300) } },
  {
    name: "fast root, slow zips",
    modules: mixed,
    mirrors: { "slow zips": line(10, 200, { zipDelayMs: 1_500 }), steady: line(80, 100) },
  },
  {
    name: "login page",
    modules: mixed,
    mirrors: { portal: line(5, 300, { fault: faults.loginPage() }), honest: line(90, 100) },
  },
  {
    name: "corrupt",
    modules: mixed,
    mirrors: {
      corrupt: line(5, 300, { fault: faults.onlyZips(faults.corruptZip()) }),
      honest: line(90, 100),
    },
  },
  {
    name: "stale",
    modules: mixed,
    mirrors: {
      stale: line(5, 300, { fault: faults.halfTheModules(faults.status(404)) }),
      complete: line(90, 100),
    },
  },
  {
    name: "black hole first",
    modules: mixed,
    mirrors: { hole: "black hole", alive: line(60, 100), later: line(120, 100) },
  },
  {
    name: "403 on zips",
    modules: mixed,
    mirrors: { "no zips": line(5, 300, { fault: faults.onlyZips(faults.status(403)) }), open: line(90, 100) },
  },
  { name: "many small modules", modules: many, mirrors: { near: line(20, 10), far: line(150, 400) } },
  { name: "few huge ones", modules: few, mirrors: { near: line(10, 40), far: line(120, 400) } },
  {
    name: "five alike, two dead",
    modules: mixed,
    mirrors: {
      "20 ms": line(20, 80),
      "60 ms": line(60, 80),
      "120 ms": line(120, 80),
      "200 ms": line(200, 80),
      "250 ms": line(250, 80),
      refused: "refused",
      hole: "black hole",
    },
  },
  { name: "five that differ, two dead", modules: mixed, mirrors: FIVE_THAT_DIFFER },
  { name: "five that differ, two dead, TLS", modules: mixed, mirrors: FIVE_THAT_DIFFER, tls: true },
  {
    name: "medium sizes, TLS",
    modules: medium,
    mirrors: { near: line(15, 30), middle: line(45, 60), far: line(180, 250) },
    tls: true,
    heldOut: true,
  },
  {
    name: "steep sizes",
    modules: steep,
    mirrors: { near: line(35, 25), far: line(140, 120) },
    heldOut: true,
  },
  {
    name: "steep sizes, connections slowed down",
    modules: steep,
    mirrors: {
      slowed: line(25, 200, { bytesPerSecondPerConnection: 20 * MBIT }),
      honest: line(70, 50),
    },
    heldOut: true,
  },
  { name: "one alone", modules: medium, mirrors: { alone: line(50, 50) }, heldOut: true },
  {
    name: "many small modules, slow server",
    modules: many,
    mirrors: { slow: line(30, 100, { serverDelayMs: 60 }), far: line(110, 50) },
    tls: true,
    heldOut: true,
  },
  {
    name: "well-known modules",
    modules: wellKnown,
    mirrors: { near: line(25, 20), middle: line(70, 60), far: line(160, 200) },
    heldOut: true,
  },
  {
    name: "well-known modules, TLS",
    modules: wellKnown,
    mirrors: { near: line(12, 50), middle: line(55, 100), far: line(130, 300), hole: "black hole" },
    tls: true,
    heldOut: true,
  },
  { name: "on a LAN", modules: steep, mirrors: { near: line(2, 900), far: line(60, 100) }, heldOut: true },
];
