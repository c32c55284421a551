/**
 * What `fleet` takes for 1,000 reports of seven mirrors, and with a history of 90 days besides, from the start of its
 * process to its end, all files written. Prints the table of docs/performance.md. Measures dist.
 *
 *   npm run bench:fleet
 */
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fleetReport } from "../__tests__/support/fleet.ts";
import { createMixedFetch } from "../__tests__/support/report.ts";
import { formatPoint } from "../src/fleet/history.ts";
import { CATALOGUE } from "../src/mirrors/catalogue.ts";
import { benchFolder, markdownTable, median, start } from "./support/start.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const RUNS = 7;
const REGIONS = 50;
const RUNS_OF_A_REGION = 20;
const DAYS = 90;
const POINTS_A_DAY = 4;
const HOUR_MS = 3_600_000;

const NAMES = CATALOGUE.map(({ name }) => name);
const labelOf = (region: number) => `region-${String(region).padStart(2, "0")}`;
/** Seconds of the reference job: other ones for each mirror, region and time. */
const secondsOf = (mirror: number, region: number, time: number) =>
  4 + ((7 * mirror + 3 * region + time) % 40);

/** Writes the reports of 20 runs in each of 50 regions. Gives the bytes of all. */
function writeReports(folder: string, nowMs: number): number {
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (let region = 0; region < REGIONS; region++) {
    for (let run = 0; run < RUNS_OF_A_REGION; run++) {
      const mirrors = NAMES.map(
        (name, at) => [name, (at + region + run) % 9 === 0 ? "tls" : secondsOf(at, region, run)] as const,
      );
      const startedAt = new Date(nowMs - run * HOUR_MS).toISOString();
      const report = fleetReport(labelOf(region), Object.fromEntries(mirrors), {
        startedAt,
        fetch: createMixedFetch(),
      });
      const file = join(folder, `${region}-${run}.json`);
      const identity = { ...report.run, id: String(run) };
      writeFileSync(file, `${JSON.stringify({ ...report, run: identity }, null, 2)}\n`);
      bytes += statSync(file).size;
    }
  }
  return bytes;
}

/** Writes a history of 90 days. Gives how many points it has. */
function writeHistory(file: string, nowMs: number): number {
  const points = Array.from({ length: DAYS * POINTS_A_DAY }, (_, time) =>
    Array.from({ length: REGIONS }, (_, region) => ({
      atMs: nowMs - (DAYS * POINTS_A_DAY - time) * ((24 * HOUR_MS) / POINTS_A_DAY) + region,
      region: labelOf(region),
      chosen: NAMES[0] ?? null,
      mirrors: new Map(NAMES.map((name, at) => [name, 1000 * secondsOf(at, region, time)] as const)),
    })),
  ).flat();
  writeFileSync(file, points.map((point) => `${formatPoint(point)}\n`).join(""));
  return points.length;
}

/** Runs the command as its users do, but for a line that tells the peak of its memory. */
async function measure(args: readonly string[]): Promise<{ readonly ms: number; readonly peakMb: number }> {
  const script = `
    process.on("exit", () => process.stderr.write("peak " + process.resourceUsage().maxRSS + "\\n"));
    await import(${JSON.stringify(`file://${join(root, "dist/cli/index.js")}`)});`;
  const env = { LC_ALL: "C" };
  const { exitCode, ms, stderr } = await start(
    process.execPath,
    ["--input-type=module", "-e", script, "fleet", ...args],
    { cwd: benchFolder, env },
  );
  if (exitCode !== 0) throw new Error(stderr);
  return { ms, peakMb: Number(/peak (\d+)/.exec(stderr)?.[1]) / 1000 };
}

async function row(title: string, before: () => void, args: readonly string[]): Promise<readonly string[]> {
  const runs: { readonly ms: number; readonly peakMb: number }[] = [];
  for (let i = 0; i < RUNS; i++) {
    before();
    runs.push(await measure(args));
  }
  const peakMb = Math.max(...runs.map((run) => run.peakMb));
  return [title, `${(median(runs.map(({ ms }) => ms)) / 1000).toFixed(2)} s`, `${peakMb.toFixed(0)} MB`];
}

const nowMs = Date.now();
const bytes = writeReports(join(benchFolder, "reports"), nowMs);
const history = join(benchFolder, "history.jsonl");
const points = writeHistory(history, nowMs);
const written = ["--page", "site/index.html", "--metrics", "go.prom"];
const rows = [
  await row("1,000 reports", () => {}, ["reports", ...written]),
  await row(
    `the same, and a history of ${points.toLocaleString("en")} points`,
    () => writeHistory(history, nowMs),
    ["reports", ...written, "--history", history],
  ),
];
process.stdout.write(`${(bytes / 1e6).toFixed(1)} MB of reports\n\n`);
process.stdout.write(`${markdownTable([`\`fleet\`, median of ${RUNS}`, "time", "peak memory"], rows)}\n`);
