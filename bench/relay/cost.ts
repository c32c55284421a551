import { mkdtempSync, writeFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type GeneratedModule, goSumOf } from "../../src/sandbox/generated-module.ts";
import { growthModules } from "../support/growth-modules.ts";
import { startMirrors } from "../support/mirrors.ts";
import { CADDY, realProject } from "../support/real-project.ts";
import { benchFolder, goEnv, markdownTable, median, start } from "../support/start.ts";
import { relayJob, usageOf } from "./job.ts";

const MBIT = 125_000;
const MB = 1e6;
const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const seconds = (value: number) => `${(value / 1000).toFixed(1)} s`;

/** A project that requires those modules. */
function projectOf(modules: readonly GeneratedModule[]): string {
  const folder = mkdtempSync(join(benchFolder, "project-"));
  const required = modules.map(({ module }) => `\t${module.path} ${module.version}\n`).join("");
  writeFileSync(join(folder, "go.mod"), `module example.com/job\n\ngo 1.20\n\nrequire (\n${required})\n`);
  writeFileSync(join(folder, "go.sum"), goSumOf(modules));
  return folder;
}

/** One after the other on one connection, as cmd/go keeps one. Gives the time of each. */
async function ask(base: string, paths: readonly string[]): Promise<readonly number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times: number[] = [];
  for (const path of paths) times.push(await askOne(base + path, agent));
  agent.destroy();
  return times;
}

function askOne(url: string, agent: Agent): Promise<number> {
  const startMs = performance.now();
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${response.statusCode} ${url}`));
      response.resume().on("end", () => resolve(performance.now() - startMs));
    }).on("error", reject);
  });
}

/** What a request costs beside the mirror's time, what the step waits, and what the process takes. */
export async function cost(): Promise<void> {
  const modules = growthModules(600);
  const mirrors = await startMirrors({ served: { kind: "generated", count: 600 }, shapes: [{}] });
  const [mirror = ""] = mirrors.urls;
  const folder = projectOf(modules);
  const starts: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < 7; i++) {
    const job = await relayJob(folder, [mirror]);
    starts.push(job.report.relay.startMs);
    ends.push(await job.finish());
  }
  // No project: nothing is looked ahead for.
  const job = await relayJob(projectOf([]), [mirror]);
  // Until Node has collected the garbage of its start.
  await wait(15_000);
  const idle = usageOf(job.pid);
  await wait(10_000);
  const idleCpuMs = usageOf(job.pid).cpuMs - idle.cpuMs;
  const pathOf = ({ module }: GeneratedModule, file: string) =>
    `/${module.path}/@v/${module.version}.${file}`;
  const rows: (readonly string[])[] = [];
  for (const file of ["info", "mod", "zip"]) {
    const paths = modules.map((module) => pathOf(module, file));
    const direct = await ask(mirror, paths);
    const through = await ask(job.url, paths);
    const again = await ask(job.url, paths);
    const last = (times: readonly number[]) => median(times.slice(100));
    rows.push([
      `.${file}`,
      ms(last(direct)),
      ms(last(through)),
      ms(last(through) - last(direct)),
      "≤ 2 ms",
      ms(last(again)),
    ]);
  }
  const work = usageOf(job.pid);
  await job.finish();
  await mirrors.close();
  process.stdout.write(
    `\n${markdownTable(["file", "mirror", "relay", "more", "aim", "once more"], rows)}\n\n${markdownTable(
      ["what", "measured", "aim"],
      [
        ["start, what the step waits", ms(median(starts)), "≤ 150 ms"],
        ["step at the job's end, as a process", ms(median(ends)), ""],
        ["resident, idle", `${Math.round(idle.rssBytes / MB)} MB`, "≤ 90 MB"],
        ["resident, the most in 3,600 requests", `${Math.round(work.peakBytes / MB)} MB`, "≤ 200 MB"],
        ["CPU in 10 s without a request", ms(idleCpuMs), "none"],
      ],
    )}\n`,
  );
}

/** A cold `go mod download` without prefetch. */
export async function cold(): Promise<void> {
  const project = await realProject(CADDY);
  const rows: (readonly string[])[] = [];
  for (const [name, shape, aim] of [
    ["100 ms, 400 Mbit/s", { roundTripMs: 100, bytesPerSecond: 400 * MBIT, slowStart: true }, "≥ 2"],
    ["30 ms, 400 Mbit/s", { roundTripMs: 30, bytesPerSecond: 400 * MBIT, slowStart: true }, ""],
    ["no delay", {}, ""],
  ] as const) {
    const mirrors = await startMirrors({
      served: { kind: "module cache", downloadFolder: project.downloadFolder },
      shapes: [shape],
    });
    const [mirror = ""] = mirrors.urls;
    const args = ["mod", "download"];
    const job = await relayJob(project.folder, [mirror], {});
    const before = (await mirrors.sent()).sentBytes[0] ?? 0;
    const through = await start("go", args, {
      cwd: project.folder,
      env: { ...job.env, CGO_ENABLED: "0" },
      limitMs: 200_000,
    });
    const sent = ((await mirrors.sent()).sentBytes[0] ?? 0) - before;
    const { peakBytes, cpuMs } = usageOf(job.pid);
    await job.finish();
    const env = { ...goEnv("direct"), GOPROXY: mirror, GOSUMDB: "off" };
    const direct = await start("go", args, { cwd: project.folder, env, limitMs: 200_000 });
    await mirrors.close();
    if (through.exitCode !== 0 || direct.exitCode !== 0) process.stderr.write(through.stderr + direct.stderr);
    rows.push([
      name,
      seconds(direct.ms),
      seconds(through.ms),
      (direct.ms / through.ms).toFixed(2),
      aim,
      `${Math.round(peakBytes / MB)} MB`,
      seconds(cpuMs),
      `${(sent / project.zipBytes).toFixed(2)}`,
    ]);
  }
  process.stdout.write(
    `\n${markdownTable(["path", "mirror directly", "through the relay", "times faster", "aim", "relay's peak", "its CPU time", "received ÷ zips"], rows)}\n`,
  );
}
