/**
 * What an entry of module files costs, against a module cache archived as it stands (the module part of what
 * actions/setup-go keeps), packed and sent by the same library to the same double of the cache service, at a rate, in
 * one run on a memory file system. Prints the tables of docs/performance.md.
 *
 *   npm run build && npm run bench:cache
 *
 * BENCH_PROJECT_CACHE=<folder> keeps the project's download. Needs tar and zstd.
 */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "../src/report/report.ts";
import { type Service, startService } from "./support/cache-service.ts";
import { type Mirrors, startMirrors } from "./support/mirrors.ts";
import { type RealProject, realProject } from "./support/real-project.ts";
import { startLine } from "./support/shared-line.ts";
import { benchFolder, goEnv, markdownTable, type Run, start } from "./support/start.ts";
import { startAction } from "./support/step.ts";

process.on("SIGINT", () => process.exit(130));

const root = fileURLToPath(new URL("../../..", import.meta.url));
const MBIT = 125_000;
const RATES = [400, 800, null] as const;
const LIMIT_MS = 120_000;

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
const ratio = (value: number) => value.toFixed(2);
const rateName = (mbit: number | null) => (mbit === null ? "no limit" : `${mbit} Mbit/s`);

/** A job's environment: nothing on disk, the service at hand. */
function freshJob(name: string, service: Service): Record<string, string> {
  const env = goEnv(name);
  // Both sides keep their temporary archive in memory.
  return { ...env, ...service.env, RUNNER_TEMP: env.HOME ?? "", GITHUB_WORKSPACE: env.HOME ?? "" };
}

/** The next job on a fresh machine: everything in the same place, and nothing there. */
function emptied(env: Record<string, string>): Record<string, string> {
  rmSync(env.GOMODCACHE ?? "", { recursive: true, force: true });
  return env;
}

function must(run: Run, what: string): Run {
  if (run.exitCode === 0) return run;
  throw new Error(`${what} ended with ${run.exitCode}: ${(run.stderr || run.stdout).slice(-600)}`);
}

async function download(project: RealProject, env: Record<string, string>, goproxy: string): Promise<number> {
  const options = {
    cwd: project.folder,
    env: { ...env, GOPROXY: goproxy, GOSUMDB: "off" },
    limitMs: LIMIT_MS,
  };
  return must(await start("go", ["mod", "download"], options), "go mod download").ms;
}

interface Side {
  readonly bytes: number;
  readonly saveMs: number;
  readonly restoreMs: number;
  /** `GOPROXY=off go mod download` after the restore. */
  readonly readyMs: number;
}

const RESTORES = 3;

/** Several fresh machines one after the other: where seconds are few, noise is much. */
async function medianOf(
  restore: () => Promise<Pick<Side, "restoreMs" | "readyMs">>,
): Promise<Pick<Side, "restoreMs" | "readyMs">> {
  const runs: Pick<Side, "restoreMs" | "readyMs">[] = [];
  for (let run = 0; run < RESTORES; run++) runs.push(await restore());
  const total = (run: Pick<Side, "restoreMs" | "readyMs">) => run.restoreMs + run.readyMs;
  const middle = [...runs].sort((a, b) => total(a) - total(b))[Math.floor(RESTORES / 2)];
  if (middle === undefined) throw new Error("no run");
  return middle;
}

/** The action: main with nothing there, post, a fresh machine, main again. */
async function ours(project: RealProject, mirrors: Mirrors, service: Service): Promise<Side> {
  const env = freshJob("entry", service);
  const inputs = {
    mirrors: mirrors.urls.join(","),
    sumdb: "off",
    cooldown: "0",
    prefetch: "true",
    cache: "true",
    "build-cache": "false",
  };
  const action = async () => {
    const run = await startAction(root, { cwd: project.folder, inputs, env, limitMs: LIMIT_MS });
    must(run, "the action");
    return { run, report: JSON.parse(readFileSync(run.outputs.get("report") ?? "", "utf8")) as Report };
  };
  const first = await action();
  const post = must(await first.run.finish(), "the step at the end");
  const [entry] = await service.entries();
  if (entry === undefined) throw new Error(`nothing was saved: ${post.stdout}`);
  const restored = await medianOf(async () => {
    emptied(env);
    const next = await action();
    const { kind, exact } = next.report.cache;
    if (kind !== "restored" || !exact || next.report.fetch.kind !== "nothing-missing")
      throw new Error(`restored: ${JSON.stringify(next.report.cache)}`);
    return { restoreMs: next.run.ms, readyMs: await download(project, env, "off") };
  });
  rmSync(env.HOME ?? "", { recursive: true, force: true });
  return { bytes: entry.bytes, saveMs: post.ms, ...restored };
}

const wholeScript = fileURLToPath(new URL("./support/whole-module-cache.js", import.meta.url));

/** The module cache as it stands. */
async function theirs(project: RealProject, mirrors: Mirrors, service: Service): Promise<Side> {
  const env = freshJob("whole", service);
  const folder = env.GOMODCACHE ?? "";
  await download(project, env, mirrors.urls[0] ?? "");
  const whole = async (what: "save" | "restore") =>
    must(
      await start(process.execPath, [wholeScript, what, folder], {
        cwd: env.HOME ?? "",
        env,
        limitMs: LIMIT_MS,
      }),
      what,
    ).ms;
  const saveMs = await whole("save");
  const entry = (await service.entries()).find(({ key }) => key === "whole-module-cache");
  const restored = await medianOf(async () => {
    emptied(env);
    return { restoreMs: await whole("restore"), readyMs: await download(project, env, "off") };
  });
  rmSync(env.HOME ?? "", { recursive: true, force: true });
  return { bytes: entry?.bytes ?? Number.NaN, saveMs, ...restored };
}

/** Packing alone: the library's own command, for either content. */
async function packing(project: RealProject, mirrors: Mirrors) {
  const env = goEnv("packing");
  const folder = env.GOMODCACHE ?? "";
  await download(project, env, mirrors.urls[0] ?? "");
  const all = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  const entry = all.filter((name) => /^cache\/download\/.*\/@v\/.*\.(?:zip|mod|info)$/.test(name));
  const pack = async (names: readonly string[]) => {
    const list = join(env.HOME ?? "", "list");
    writeFileSync(list, names.join("\n"));
    const archive = join(env.HOME ?? "", "cache.tzst");
    const args = ["--posix", "-cf", archive, "-P", "-C", folder, "--files-from", list];
    const run = await start("tar", [...args, "--use-compress-program", "zstdmt"], {
      cwd: folder,
      env,
      limitMs: LIMIT_MS,
    });
    must(run, "tar");
    return { ms: run.ms, bytes: statSync(archive).size };
  };
  const result = {
    entry: await pack(entry),
    whole: await pack(all),
    entryFiles: entry.length,
    wholeFiles: all.length,
  };
  rmSync(env.HOME ?? "", { recursive: true, force: true });
  return result;
}

/** Mirrors that differ by their distance and by their rate, so that more than one order is plausible. */
const DIFFERENT = [
  { roundTripMs: 20, bytesPerSecond: 40 * MBIT, slowStart: true },
  { roundTripMs: 60, bytesPerSecond: 200 * MBIT, slowStart: true },
  { roundTripMs: 150, bytesPerSecond: 300 * MBIT, slowStart: true },
] as const;
const RANKINGS = 5;

/**
 * Whether a restore that shares the job's line with the measurement changes what the measurement finds: the ranking
 * of three mirrors, with an entry under way and without one.
 */
async function rankings(project: RealProject): Promise<string[][]> {
  const served = { kind: "module cache", downloadFolder: project.downloadFolder } as const;
  const mirrors = await startMirrors({ served, shapes: DIFFERENT });
  const service = await startService(null);
  const line = startLine(400 * MBIT);
  const names = ["20 ms, 40 Mbit/s", "60 ms, 200 Mbit/s", "150 ms, 300 Mbit/s"];
  try {
    const urls = await Promise.all(mirrors.urls.map((url) => line.through(url)));
    const env = freshJob("ranking", service);
    const shared = { ...env, ACTIONS_RESULTS_URL: await line.through(env.ACTIONS_RESULTS_URL ?? "") };
    const run = async (cache: "true" | "false") => {
      emptied(env);
      const inputs = {
        mirrors: urls.join(","),
        sumdb: "off",
        cooldown: "0",
        probe: "always",
        cache,
        "build-cache": "false",
      };
      const action = await startAction(root, { cwd: project.folder, inputs, env: shared, limitMs: LIMIT_MS });
      must(action, "the action");
      const report = JSON.parse(readFileSync(action.outputs.get("report") ?? "", "utf8")) as Report;
      const order = report.mirrors.map(({ url, speed }) => {
        const rate =
          speed.bytesPerSecond === null ? "-" : `${(speed.bytesPerSecond / MBIT).toFixed(0)} Mbit/s`;
        return { name: names[urls.findIndex((u) => u.replace(/\/$/, "") === url)] ?? url, rate };
      });
      return { action, report, order };
    };
    // What is to be restored.
    must(await (await run("true")).action.finish(), "the step at the end");
    const rows: string[][] = [];
    for (let i = 0; i < RANKINGS; i++) {
      for (const cache of ["false", "true"] as const) {
        const { report, order } = await run(cache);
        const restored =
          report.cache.kind === "restored" ? `${megabytes(report.cache.zipBytes)} restored` : "alone";
        const shown = order.map(({ name, rate }) => `${name} (${rate})`).join(", ");
        process.stderr.write(`${restored}: ${shown}\n`);
        rows.push([restored, `${report.probe.elapsedMs.toFixed(0)} ms`, shown]);
      }
    }
    rmSync(env.HOME ?? "", { recursive: true, force: true });
    return rows;
  } finally {
    line.close();
    await mirrors.close();
    await service.close();
  }
}

const project = await realProject();
process.stderr.write(`${project.name}: ${project.zips} zips, ${megabytes(project.zipBytes)}\n`);
const mirrors = await startMirrors({
  served: { kind: "module cache", downloadFolder: project.downloadFolder },
  shapes: [{ roundTripMs: 30, bytesPerSecond: 400 * MBIT, slowStart: true }],
});
const near = await startMirrors({
  served: { kind: "module cache", downloadFolder: project.downloadFolder },
  shapes: [{}],
});
const sizes: string[][] = [];
let ranked: string[][] = [];
const times: string[][] = [];
try {
  const packed = await packing(project, near);
  sizes.push(
    [
      "files",
      String(packed.entryFiles),
      String(packed.wholeFiles),
      ratio(packed.entryFiles / packed.wholeFiles),
      "≤ 0.1",
    ],
    [
      "size",
      megabytes(packed.entry.bytes),
      megabytes(packed.whole.bytes),
      ratio(packed.entry.bytes / packed.whole.bytes),
      "≤ 0.6",
    ],
    [
      "packing",
      seconds(packed.entry.ms),
      seconds(packed.whole.ms),
      ratio(packed.entry.ms / packed.whole.ms),
      "≤ 0.3",
    ],
  );
  for (const mbit of RATES) {
    const service = await startService(mbit === null ? null : mbit * MBIT);
    const whole = await theirs(project, near, service);
    await service.close();
    const fresh = await startService(mbit === null ? null : mbit * MBIT);
    const entry = await ours(project, mirrors, fresh);
    await fresh.close();
    const row = (what: string, our: number, their: number, aim: string) => {
      const cells = [
        rateName(mbit),
        what,
        seconds(our),
        seconds(their),
        ratio(our / their),
        mbit === null ? "-" : aim,
      ];
      process.stderr.write(`${cells.join(" | ")}\n`);
      times.push(cells);
    };
    row("check, pack and save", entry.saveMs, whole.saveMs, mbit === 400 ? "≤ 0.55" : "-");
    row("restore", entry.restoreMs, whole.restoreMs, "-");
    const our = entry.restoreMs + entry.readyMs;
    const their = whole.restoreMs + whole.readyMs;
    row("restore and go mod download", our, their, "≤ 0.9");
    row("save and restore", entry.saveMs + our, whole.saveMs + their, mbit === 400 ? "≤ 0.75" : "-");
  }
  ranked = await rankings(project);
} finally {
  await mirrors.close();
  await near.close();
  rmSync(benchFolder, { recursive: true, force: true });
}
process.stdout.write(`${markdownTable(["", "an entry", "the whole module cache", "÷", "aim"], sizes)}\n\n`);
process.stdout.write(
  `${markdownTable(["rate", "what", "an entry", "the whole module cache", "÷", "aim"], times)}\n`,
);
process.stdout.write(`\n${markdownTable(["measured", "in", "ranking (rate of one connection)"], ranked)}\n`);
process.exit();
