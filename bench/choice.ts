/**
 * Does the choice hold? Every scenario has loopback mirrors of different shapes. For each: what the action chooses
 * (a new process, cold), the real time of `go mod download` through every mirror, and the naive pick, which is the
 * first to answer HEAD /. Prints the table of docs/performance.md.
 *
 *   npm run bench:choice [-- --only WORDS]
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type MirrorOptions, startMirror } from "../src/sandbox/fault-server.ts";
import { faults } from "../src/sandbox/faults.ts";
import { type GeneratedModule, goSumOf, makeModule } from "../src/sandbox/generated-module.ts";
import { blackHole, deadPort } from "../src/sandbox/unreachable.ts";
import { benchFolder, goEnv, markdownTable, start } from "./support/start.ts";
import { startAction } from "./support/step.ts";

// The compiled bench lies in build/bench/bench.
const root = fileURLToPath(new URL("../../..", import.meta.url));

type MirrorShape = Omit<MirrorOptions, "modules"> | "refused" | "black hole";

interface Scenario {
  readonly name: string;
  readonly modules: readonly GeneratedModule[];
  readonly mirrors: Readonly<Record<string, MirrorShape>>;
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

const SCENARIOS: readonly Scenario[] = [
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
  {
    name: "five that differ, two dead",
    modules: mixed,
    mirrors: {
      "20 ms": line(20, 8),
      "60 ms": line(60, 40),
      "120 ms": line(120, 200),
      "200 ms": line(200, 300),
      "250 ms": line(250, 400),
      refused: "refused",
      hole: "black hole",
    },
  },
];

interface Running {
  readonly name: string;
  readonly url: string;
  readonly alive: boolean;
  close(): Promise<void>;
}

async function open(name: string, shape: MirrorShape, served: readonly GeneratedModule[]): Promise<Running> {
  if (shape === "refused") return { name, url: await deadPort(), alive: false, close: async () => {} };
  if (shape === "black hole") {
    const hole = await blackHole();
    return { name, url: hole.url, alive: false, close: hole.close };
  }
  const mirror = await startMirror({ modules: served, ...shape });
  return { name, url: mirror.url, alive: true, close: mirror.close };
}

function writeProject(name: string, required: readonly GeneratedModule[]): string {
  const folder = join(benchFolder, `project-${name.replace(/\W+/g, "-")}`);
  mkdirSync(folder, { recursive: true });
  const lines = required.map(({ module }) => `\t${module.path} ${module.version}\n`).join("");
  writeFileSync(join(folder, "go.mod"), `module example.com/app\n\ngo 1.21\n\nrequire (\n${lines})\n`);
  writeFileSync(join(folder, "go.sum"), goSumOf(required));
  return folder;
}

/** The first to answer HEAD / with any status, as a script would find it. */
async function naivePick(mirrors: readonly Running[]): Promise<Running | null> {
  const heads = mirrors.map(async (m) => {
    await fetch(`${m.url}/`, { method: "HEAD", signal: AbortSignal.timeout(3_000) });
    return m;
  });
  return Promise.any(heads).catch(() => null);
}

async function downloadMs(mirror: Running, project: string): Promise<number> {
  if (!mirror.alive) return Number.POSITIVE_INFINITY;
  const run = await start("go", ["mod", "download"], {
    cwd: project,
    env: { ...goEnv("download"), GOPROXY: mirror.url },
  });
  return run.exitCode === 0 ? run.ms : Number.POSITIVE_INFINITY;
}

const seconds = (ms: number) => (Number.isFinite(ms) ? `${(ms / 1000).toFixed(1)} s` : "fails");
const ratio = (ms: number, bestMs: number) => (Number.isFinite(ms) ? (ms / bestMs).toFixed(2) : "fails");

async function run(scenario: Scenario): Promise<readonly string[]> {
  const project = writeProject(scenario.name, scenario.modules);
  const mirrors = await Promise.all(
    Object.entries(scenario.mirrors).map(([name, shape]) => open(name, shape, scenario.modules)),
  );
  try {
    // Zips are made when they are first asked for: not on the clock.
    for (const { zip, otherZip } of scenario.modules) void (zip.length + otherZip.length);
    const action = await startAction(root, {
      cwd: project,
      inputs: { mirrors: mirrors.map((m) => m.url).join(","), probe: "always", sumdb: "off" },
      env: goEnv("action"),
    });
    const report = JSON.parse(await readReport(action.outputs.get("report") ?? ""));
    const chosen = mirrors.find((m) => m.url === action.outputs.get("mirror-url"));
    const naive = await naivePick(mirrors);
    const times = new Map<Running, number>();
    for (const mirror of mirrors) times.set(mirror, await downloadMs(mirror, project));
    const bestMs = Math.min(...times.values());
    const best = mirrors.find((m) => times.get(m) === bestMs);
    const time = (m: Running | null | undefined) => (m && times.get(m)) ?? Number.POSITIVE_INFINITY;
    return [
      scenario.name,
      `${best?.name} ${seconds(bestMs)}`,
      `${chosen?.name} ${seconds(time(chosen))}`,
      ratio(time(chosen), bestMs),
      `${naive?.name} ${seconds(time(naive))}`,
      ratio(time(naive), bestMs),
      `${(report.probe.elapsedMs / 1000).toFixed(2)} s`,
      `${(action.ms / 1000).toFixed(2)} s`,
    ];
  } finally {
    await Promise.all(mirrors.map((m) => m.close()));
  }
}

async function readReport(path: string): Promise<string> {
  const { readFile } = await import("node:fs/promises");
  return readFile(path, "utf8");
}

const only = process.argv.includes("--only") ? (process.argv.at(-1) ?? "") : "";
const rows: (readonly string[])[] = [];
for (const scenario of SCENARIOS.filter((s) => s.name.includes(only))) {
  rows.push(await run(scenario));
  process.stderr.write(`${rows.at(-1)?.join(" | ")}\n`);
}
const head = [
  "scenario",
  "best",
  "chosen",
  "÷ best",
  "first to answer HEAD /",
  "÷ best",
  "measured in",
  "process",
];
process.stdout.write(`${markdownTable(head, rows)}\n`);
