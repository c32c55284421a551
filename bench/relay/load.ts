import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type GeneratedModule, goSumOf } from "../../src/sandbox/generated-module.ts";
import { growthModules } from "../support/growth-modules.ts";
import { startMirrors } from "../support/mirrors.ts";
import { benchFolder, markdownTable, start } from "../support/start.ts";
import { relayJob, usageOf } from "./job.ts";

const KILLS = 50;

function projectOf(modules: readonly GeneratedModule[]): string {
  const folder = mkdtempSync(join(benchFolder, "project-"));
  const required = modules.map(({ module }) => `\t${module.path} ${module.version}\n`).join("");
  writeFileSync(join(folder, "go.mod"), `module example.com/job\n\ngo 1.20\n\nrequire (\n${required})\n`);
  writeFileSync(join(folder, "go.sum"), goSumOf(modules));
  return folder;
}

/** Asks for all of them, so many at once; gives how many came as they are. */
async function askAll(
  urls: readonly (readonly [string, Uint8Array | null])[],
  atOnce: number,
): Promise<number> {
  const waiting = [...urls];
  let right = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const [url, bytes] = next;
        const response = await fetch(url).catch(() => null);
        const body = response && Buffer.from(await response.arrayBuffer().catch(() => new ArrayBuffer(0)));
        if (response?.status === 200 && (bytes === null || body?.equals(bytes))) right++;
      }
    }),
  );
  return right;
}

/** 500 requests at once, 2,000 modules, 10,000 small requests. */
export async function load(): Promise<void> {
  const modules = growthModules(2_000);
  const mirrors = await startMirrors({
    served: { kind: "generated", count: 2_000 },
    shapes: [{ roundTripMs: 20 }, { roundTripMs: 40 }],
  });
  const rows: (readonly string[])[] = [];
  const run = async (
    name: string,
    urlsOf: (base: string) => readonly (readonly [string, Uint8Array | null])[],
    atOnce: number,
  ) => {
    const job = await relayJob(projectOf(modules), mirrors.urls);
    const urls = urlsOf(job.url);
    const startMs = performance.now();
    const asking = askAll(urls, atOnce);
    let files = 0;
    const timer = setInterval(() => {
      files = Math.max(files, usageOf(job.pid).files);
    }, 50);
    const right = await asking;
    clearInterval(timer);
    rows.push([
      name,
      String(urls.length),
      String(urls.length - right),
      `${((performance.now() - startMs) / 1000).toFixed(1)} s`,
      `${Math.round(usageOf(job.pid).peakBytes / 1e6)} MB`,
      `≤ ${files}`,
    ]);
    await job.finish();
  };
  const path = ({ module }: GeneratedModule, file: string) => `/${module.path}/@v/${module.version}.${file}`;
  await run(
    "500 zips at once",
    (base) => modules.slice(0, 500).map((one) => [base + path(one, "zip"), one.zip]),
    500,
  );
  await run(
    "2,000 modules, zip, .mod and .info",
    (base) =>
      modules.flatMap(
        (one) =>
          [
            [base + path(one, "zip"), one.zip],
            [base + path(one, "mod"), one.mod],
            [base + path(one, "info"), null],
          ] as const,
      ),
    64,
  );
  await run(
    "10,000 small requests",
    (base) =>
      Array.from({ length: 5 }, () =>
        modules.map((one) => [base + path(one, "mod"), one.mod] as const),
      ).flat(),
    64,
  );
  await mirrors.close();
  process.stdout.write(
    `\n${markdownTable(["load", "requests", "lost", "time", "peak", "descriptors"], rows)}\n`,
  );
}

/** The relay is killed at random moments of a download. */
export async function kill(): Promise<void> {
  const modules = growthModules(60);
  const mirrors = await startMirrors({
    served: { kind: "generated", count: 60 },
    shapes: [{ roundTripMs: 10, bytesPerSecond: 4e6 }, { roundTripMs: 20 }],
  });
  const folder = projectOf(modules);
  let passed = 0;
  let during = 0;
  for (let i = 0; i < KILLS; i++) {
    const job = await relayJob(folder, mirrors.urls);
    let over = false;
    const download = start("go", ["mod", "download"], { cwd: folder, env: { ...job.env, GOSUMDB: "off" } });
    void download.then(() => {
      over = true;
    });
    await wait(Math.random() * 1_200);
    if (!over) during++;
    process.kill(job.pid, "SIGKILL");
    const { exitCode, stderr } = await download;
    if (exitCode === 0) passed++;
    else process.stderr.write(`${stderr.slice(-500)}\n`);
    await job.finish();
    rmSync(job.env.HOME ?? "", { recursive: true, force: true });
  }
  await mirrors.close();
  process.stdout.write(
    `\nkill -9 at ${KILLS} random moments, ${during} of them during the download: ${passed} passed\n`,
  );
}
