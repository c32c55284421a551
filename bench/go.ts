/**
 * What Go itself costs: a real toolchain from a loopback mirror, fetched, proven, unpacked and put in its place by the
 * action, on a machine without any; against what the link and `unzip` alone would take, and against one plain
 * connection. And what a tool-cache hit adds to a start. Prints the tables of docs/performance.md.
 *
 *   npm run build && npm run bench:go
 *
 * Takes about three minutes.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { moduleKey } from "../src/go/module-version.ts";
import { goPlatform, toolchainModule } from "../src/go/toolchain.ts";
import type { Report } from "../src/report/report.ts";
import { type MirrorShape, type Sum, startMirrors } from "./support/mirrors.ts";
import { benchFolder, goEnv, markdownTable, median, start } from "./support/start.ts";
import { startAction } from "./support/step.ts";

process.on("SIGINT", () => process.exit(130));

const root = fileURLToPath(new URL("../../..", import.meta.url));
const VERSION = "1.27.3";
const RUNS = 3;
const STARTS = 15;
const MBIT = 125_000;
const ROUND_TRIP_MS = 100;

interface Toolchain {
  readonly sum: Sum;
  readonly downloadFolder: string;
  readonly zip: string;
  readonly bytes: number;
}

/** Downloads it once, with the real `go`. */
async function realToolchain(): Promise<Toolchain> {
  const module = toolchainModule(VERSION, goPlatform(process.platform, process.arch));
  const folder = join(benchFolder, "toolchain");
  mkdirSync(folder);
  const env = { ...goEnv("download"), GOMODCACHE: join(folder, "mod") };
  const run = await start("go", ["mod", "download", "-json", moduleKey(module)], { cwd: folder, env });
  const { Zip, Sum: zipH1, GoModSum: modH1 } = JSON.parse(run.stdout || "{}");
  if (!Zip) throw new Error(run.stderr || run.stdout);
  return {
    sum: { module, zipH1, modH1 },
    downloadFolder: join(folder, "mod", "cache", "download"),
    zip: Zip,
    bytes: statSync(Zip).size,
  };
}

async function unzipMs(zip: string): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const into = mkdtempSync(join(benchFolder, "unzip-"));
    const { ms, exitCode } = await start("unzip", ["-q", zip, "-d", into], { cwd: into, env: {} });
    if (exitCode !== 0) throw new Error("unzip failed");
    times.push(ms);
    rmSync(into, { recursive: true });
  }
  return median(times);
}

/** An environment for the action on a machine without `go`. */
function bareEnv(): Record<string, string> {
  const env = goEnv("go");
  const home = env.HOME ?? "";
  mkdirSync(join(home, "bin"), { recursive: true });
  return { ...env, PATH: join(home, "bin"), RUNNER_TOOL_CACHE: join(home, "tools") };
}

function project(): string {
  const folder = mkdtempSync(join(benchFolder, "project-"));
  writeFileSync(join(folder, "go.mod"), "module example.com/job\n\ngo 1.22\n");
  return folder;
}

async function install(url: string, gosumdb: string): Promise<Report["go"]> {
  const env = bareEnv();
  const inputs = { "go-version": VERSION, mirrors: url, sumdb: gosumdb, probe: "never", cache: "false" };
  const run = await startAction(root, { cwd: project(), env, inputs });
  if (run.exitCode !== 0) throw new Error(run.stdout + run.stderr);
  const report = JSON.parse(readFileSync(run.outputs.get("report") ?? "", "utf8")) as Report;
  rmSync(env.HOME ?? "", { recursive: true, force: true });
  if (report.go.kind !== "installed") throw new Error(report.go.kind);
  return report.go;
}

/** The same file over one plain connection. */
async function plainMs(url: string, { sum }: Toolchain): Promise<number> {
  const startMs = performance.now();
  const response = await fetch(`${url}/${sum.module.path}/@v/${sum.module.version}.zip`);
  for await (const _piece of response.body ?? []);
  return performance.now() - startMs;
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

async function installations(toolchain: Toolchain): Promise<void> {
  const unzip = await unzipMs(toolchain.zip);
  const rows: (readonly string[])[] = [];
  const measure = async (
    name: string,
    shape: MirrorShape,
    against: (url: string) => Promise<{ readonly ms: number; readonly what: string; readonly aim: number }>,
  ) => {
    const mirrors = await startMirrors({
      served: { kind: "proven", downloadFolder: toolchain.downloadFolder, sum: toolchain.sum },
      shapes: [{ roundTripMs: ROUND_TRIP_MS, slowStart: true, ...shape }],
    });
    try {
      const [url = ""] = mirrors.urls;
      const runs: Report["go"][] = [];
      for (let i = 0; i < RUNS; i++) runs.push(await install(url, mirrors.gosumdb ?? ""));
      const ms = median(runs.map(({ elapsedMs }) => elapsedMs));
      const other = await against(url);
      rows.push([
        name,
        seconds(ms),
        `${seconds(other.ms)}, ${other.what}`,
        (ms / other.ms).toFixed(2),
        `≤ ${other.aim}`,
        String(Math.max(...runs.map(({ proofRequests }) => proofRequests))),
      ]);
    } finally {
      await mirrors.close();
    }
  };
  await measure("100 ms, 400 Mbit/s", { bytesPerSecond: 400 * MBIT }, async () => ({
    ms: (toolchain.bytes / (400 * MBIT)) * 1000 + unzip + 6 * ROUND_TRIP_MS,
    what: `bytes ÷ rate + unzip (${seconds(unzip)}) + 6 round trips`,
    aim: 1.4,
  }));
  await measure(
    "100 ms, 20 Mbit/s a connection",
    { bytesPerSecondPerConnection: 20 * MBIT },
    async (url) => ({
      ms: await plainMs(url, toolchain),
      what: "one plain connection, nothing unpacked",
      aim: 0.25,
    }),
  );
  process.stdout.write(
    `${markdownTable(["path", "installed in", "against", "÷", "aim", "requests of the proof"], rows)}\n\n`,
  );
}

/** Starts in turn: an empty Node, the action with a fresh result, and the same with a Go from the tool cache. */
async function toolCacheHit(): Promise<void> {
  const env = { ...goEnv("hit"), RUNNER_TOOL_CACHE: join(benchFolder, "tools") };
  const bin = join(env.RUNNER_TOOL_CACHE, "go", VERSION, process.arch, "bin");
  mkdirSync(bin, { recursive: true });
  // PATH's own under another name: the same work in both.
  const script = ["#!/bin/sh", `PATH='${process.env.PATH}' exec go "$@"`, ""].join("\n");
  writeFileSync(join(bin, "go"), script, { mode: 0o755 });
  writeFileSync(join(bin, "..", "..", `${process.arch}.complete`), "");
  const cwd = project();
  const inputs = { mirrors: "http://127.0.0.1:9", sumdb: "off", probe: "never", cache: "false" };
  const action = async (more: Record<string, string>) => {
    const run = await startAction(root, { cwd, env, inputs: { ...inputs, ...more } });
    if (run.exitCode !== 0) throw new Error(run.stdout + run.stderr);
    return run.ms;
  };
  const nodeStart = async () => (await start(process.execPath, ["-e", "0"], { cwd, env })).ms;
  const times = { empty: [] as number[], without: [] as number[], hit: [] as number[] };
  for (let i = 0; i < STARTS; i++) {
    times.empty.push(await nodeStart());
    times.without.push(await action({}));
    times.hit.push(await action({ "go-version": VERSION }));
  }
  const [empty, without, hit] = [median(times.empty), median(times.without), median(times.hit)];
  process.stdout.write(
    `${markdownTable(
      [`median of ${STARTS} starts`, "time", "more than without", "÷ empty Node", "aim"],
      [
        ["`node -e 0`", `${empty.toFixed(0)} ms`, "", "", ""],
        ["main, no Go asked for", `${without.toFixed(0)} ms`, "", "", ""],
        [
          "main, Go from the tool cache",
          `${hit.toFixed(0)} ms`,
          `${(hit - without).toFixed(0)} ms`,
          ((hit - without) / empty).toFixed(2),
          "≤ 2",
        ],
      ],
    )}\n`,
  );
}

const toolchain = await realToolchain();
process.stderr.write(`${moduleKey(toolchain.sum.module)}: ${(toolchain.bytes / 1e6).toFixed(0)} MB\n`);
await installations(toolchain);
await toolCacheHit();
