/**
 * Does the choice hold, and what it predicts? Every scenario has loopback mirrors of different shapes. For each: what the
 * action chooses (a new process, cold), the real time of `go mod download` through every mirror, and the naive pick,
 * which is the first to answer HEAD /. Prints the tables of docs/performance.md.
 *
 *   npm run build && npm run bench:choice [-- --only WORDS] [--decision]
 *
 * `--decision`: only what the action does, several times.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "../src/report/report.ts";
import { startMirror } from "../src/sandbox/fault-server.ts";
import { type GeneratedModule, goSumOf } from "../src/sandbox/generated-module.ts";
import { type LoopbackSumDb, makeSumDb } from "../src/sandbox/loopback-sumdb.ts";
import { blackHole, deadPort } from "../src/sandbox/unreachable.ts";
import { type Certificate, makeCertificate } from "./support/certificate.ts";
import { type MirrorShape, SCENARIOS, type Scenario } from "./support/choice-scenarios.ts";
import { predictedGo } from "./support/predicted.ts";
import { benchFolder, goEnv, markdownTable, start } from "./support/start.ts";
import { startAction } from "./support/step.ts";

// The compiled bench lies in build/bench/bench.
const root = fileURLToPath(new URL("../../..", import.meta.url));

interface Running {
  readonly name: string;
  readonly url: string;
  readonly alive: boolean;
  close(): Promise<void>;
}

/** What all mirrors of a scenario have. */
interface Common {
  readonly modules: readonly GeneratedModule[];
  readonly secure: { readonly certificate: Certificate; readonly database: LoopbackSumDb } | null;
}

async function open(name: string, shape: MirrorShape, { modules, secure }: Common): Promise<Running> {
  const asked = (url: string) => (secure === null ? url : url.replace(/^http:/, "https:"));
  if (shape === "refused") return { name, url: asked(await deadPort()), alive: false, close: async () => {} };
  if (shape === "black hole") {
    const hole = await blackHole();
    return { name, url: asked(hole.url), alive: false, close: hole.close };
  }
  const more =
    secure === null
      ? {}
      : { tls: secure.certificate.tls, database: secure.database, sumDb: "proxied" as const };
  const mirror = await startMirror({ modules, ...more, ...shape });
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

/** One scenario with its mirrors started. */
interface Stage {
  readonly scenario: Scenario;
  readonly project: string;
  readonly mirrors: readonly Running[];
  /** What the action needs to trust the mirrors, and to ask their database; and what `go` needs. */
  readonly env: Readonly<Record<string, string>>;
  readonly goTrust: Readonly<Record<string, string>>;
}

async function onStage<T>(scenario: Scenario, play: (stage: Stage) => Promise<T>): Promise<T> {
  const { modules } = scenario;
  const project = writeProject(scenario.name, modules);
  const secure =
    scenario.tls === true
      ? { certificate: await makeCertificate(), database: makeSumDb("sum.bench.invalid", modules) }
      : null;
  const mirrors = await Promise.all(
    Object.entries(scenario.mirrors).map(([name, shape]) => open(name, shape, { modules, secure })),
  );
  // Zips are made when they are first asked for: not on the clock.
  for (const { zip, otherZip } of modules) void (zip.length + otherZip.length);
  const env = secure === null ? {} : { ...secure.certificate.trustToo, GOSUMDB: secure.database.verifierKey };
  const goTrust = secure?.certificate.trust ?? {};
  try {
    return await play({ scenario, project, mirrors, env, goTrust });
  } finally {
    await Promise.all(mirrors.map((m) => m.close()));
  }
}

interface Decided {
  readonly report: Report;
  readonly chosen: Running | null;
  /** From the start of the process until the mirrors were ranked, until the route was settled (database too), and to its end. */
  readonly rankedMs: number;
  readonly settledMs: number;
  readonly processMs: number;
}

/** The action at its defaults, but for what is given; nothing remembered, nothing in the module cache. */
async function decide(stage: Stage, inputs: Readonly<Record<string, string>>): Promise<Decided> {
  const { scenario, project, mirrors } = stage;
  const startedAtMs = Date.now();
  const action = await startAction(root, {
    cwd: project,
    inputs: {
      mirrors: mirrors.map((m) => m.url).join(","),
      probe: "always",
      ...(scenario.tls === true ? {} : { sumdb: "off" }),
      ...inputs,
    },
    env: { ...goEnv("action"), ...stage.env },
  });
  // The relay stays until the job's end.
  await action.finish();
  const report = JSON.parse(readFileSync(action.outputs.get("report") ?? "", "utf8")) as Report;
  if (action.exitCode !== 0) throw new Error(`${scenario.name}: ${action.stdout}${action.stderr}`);
  if (scenario.tls === true && report.sumdb.kind !== "works")
    throw new Error(`${scenario.name}: the checksum database: ${JSON.stringify(report.sumdb)}`);
  const { mirrorsMs } = report.ready;
  const beginMs = Date.parse(report.startedAt) - startedAtMs;
  return {
    report,
    chosen: mirrors.find((m) => m.url === action.outputs.get("mirror-url")) ?? null,
    rankedMs: beginMs + (mirrorsMs ?? Number.NaN),
    settledMs: beginMs + report.elapsedMs,
    processMs: action.ms,
  };
}

/** The first to answer HEAD / with any status, as a script would find it. */
async function naivePick({ mirrors, scenario }: Stage): Promise<Running | null> {
  // Node trusts no other certificate while it runs: over TLS there is nobody to ask.
  if (scenario.tls === true) return null;
  const heads = mirrors.map(async (m) => {
    await fetch(`${m.url}/`, { method: "HEAD", signal: AbortSignal.timeout(3_000) });
    return m;
  });
  return Promise.any(heads).catch(() => null);
}

async function downloadMs(mirror: Running, { project, goTrust }: Stage): Promise<number> {
  if (!mirror.alive) return Number.POSITIVE_INFINITY;
  const run = await start("go", ["mod", "download"], {
    cwd: project,
    env: { ...goEnv("download"), ...goTrust, GOPROXY: mirror.url, GOSUMDB: "off" },
  });
  return run.exitCode === 0 ? run.ms : Number.POSITIVE_INFINITY;
}

const seconds = (ms: number) => (Number.isFinite(ms) ? `${(ms / 1000).toFixed(1)} s` : "fails");
const ratio = (ms: number, bestMs: number) => (Number.isFinite(ms) ? (ms / bestMs).toFixed(2) : "fails");
const hundredths = (ms: number) => `${(ms / 1000).toFixed(2)} s`;

const CHOICE_HEAD = [
  "scenario",
  "best",
  "chosen",
  "÷ best",
  "first to answer HEAD /",
  "÷ best",
  "measured in",
  "ranked",
  "process",
];
const choices: (readonly string[])[] = [];
const PREDICTION_HEAD = [
  "scenario",
  "mirror",
  "first byte",
  "rate",
  "predicted",
  "go mod download",
  "÷ actual",
];
const predictions: (readonly string[])[] = [];
const DECISION_HEAD = ["scenario", "measured in", "ranked", "settled", "process, nothing fetched", "process"];
const decisions: (readonly string[])[] = [];

async function run(stage: Stage): Promise<void> {
  const { scenario, mirrors } = stage;
  const decided = await decide(stage, { prefetch: "false" });
  const { report, chosen } = decided;
  const naive = await naivePick(stage);
  const times = new Map<Running, number>();
  for (const mirror of mirrors) times.set(mirror, await downloadMs(mirror, stage));
  const bestMs = Math.min(...times.values());
  const best = mirrors.find((m) => times.get(m) === bestMs);
  const time = (m: Running | null) => (m && times.get(m)) ?? Number.POSITIVE_INFINITY;
  const row = [
    scenario.name,
    `${best?.name} ${seconds(bestMs)}`,
    `${chosen?.name} ${seconds(time(chosen))}`,
    ratio(time(chosen), bestMs),
    naive === null ? "-" : `${naive.name} ${seconds(time(naive))}`,
    naive === null ? "-" : ratio(time(naive), bestMs),
    hundredths(report.probe.elapsedMs),
    hundredths(decided.rankedMs),
    hundredths(decided.processMs),
  ];
  choices.push(row);
  process.stderr.write(`${row.join(" | ")}\n`);
  for (const reported of report.mirrors) {
    const { url, predictedMs, speed, outcome } = reported;
    const mirror = mirrors.find((m) => m.url === url) ?? null;
    const { ms, leastMs, mostMs } = predictedGo(report, reported, availableParallelism());
    const actualMs = time(mirror);
    if (outcome.kind !== "proven" || !Number.isFinite(actualMs)) continue;
    const cells = [
      scenario.name + (scenario.heldOut === true ? " (held out)" : ""),
      `${mirror?.name}${mirror === chosen ? ", chosen" : ""}`,
      speed.firstByteMs === null ? "-" : `${speed.firstByteMs.toFixed(0)} ms`,
      speed.bytesPerSecond === null
        ? "-"
        : `${speed.rateIsFloor ? "≥ " : ""}${(speed.bytesPerSecond / 125_000).toFixed(0)} Mbit/s`,
      predictedMs === null ? `not shown: ${seconds(leastMs)} to ${seconds(mostMs)}` : seconds(predictedMs),
      seconds(actualMs),
      predictedMs === null ? `(${ratio(ms, actualMs)})` : ratio(predictedMs, actualMs),
    ];
    predictions.push(cells);
    process.stderr.write(`  ${cells.slice(1).join(" | ")}\n`);
  }
}

const DECISION_RUNS = 5;

/** The action alone, again and again. */
async function runDecision(stage: Stage): Promise<void> {
  for (let i = 0; i < DECISION_RUNS; i++) {
    const bare = await decide(stage, { prefetch: "false" });
    const { processMs } = await decide(stage, {});
    const row = [
      stage.scenario.name,
      hundredths(bare.report.probe.elapsedMs),
      hundredths(bare.rankedMs),
      hundredths(bare.settledMs),
      hundredths(bare.processMs),
      hundredths(processMs),
    ];
    decisions.push(row);
    process.stderr.write(`${bare.chosen?.name}: ${row.join(" | ")}\n`);
  }
}

const only = process.argv.includes("--only") ? (process.argv[process.argv.indexOf("--only") + 1] ?? "") : "";
const isWanted = ({ name, heldOut }: Scenario) =>
  only === "held out" ? heldOut === true : name.includes(only);
for (const scenario of SCENARIOS.filter(isWanted)) {
  await onStage(scenario, process.argv.includes("--decision") ? runDecision : run);
}
const tables = [
  [CHOICE_HEAD, choices],
  [PREDICTION_HEAD, predictions],
  [DECISION_HEAD, decisions],
] as const;
for (const [head, rows] of tables) {
  if (rows.length > 0) process.stdout.write(`${markdownTable(head, rows)}\n\n`);
}
