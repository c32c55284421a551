/**
 * How large the fleet's page is, and how long it takes from asking for it to being drawn and answering a click, in the
 * machine's Chromium. Prints the table of docs/performance.md.
 *
 *   npm run bench:fleet-page
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { startChromium } from "../__tests__/support/chromium.ts";
import { type FleetSize, SIX_REGIONS, simulatedFleet } from "../__tests__/support/simulated-fleet.ts";
import { fleetPage } from "../src/telling/fleet-page/fleet-page.ts";
import { benchFolder, markdownTable, median } from "./support/start.ts";

const RUNS = 9;
const LARGE: FleetSize = { regions: 50, mirrors: 10, days: 90, runsPerDay: 1 };

// What functions that run in the page find there.
declare const requestAnimationFrame: (next: () => void) => void;
declare const dispatchEvent: (event: Event) => boolean;

interface Opening {
  /** From the start of the navigation until the page stands with its first charts. */
  readonly drawnMs: number;
  /** Of that, the main thread's own time: what a busy machine does not change. */
  readonly cpuMs: number;
  /** From a click on a mirror's name to the next picture. */
  readonly clickMs: number;
  /** Until all charts are drawn for a printer. */
  readonly allMs: number;
}

/** In a context of its own each time: nothing is cached but the program itself. */
async function open(browser: Browser, url: string): Promise<Opening> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    await page.goto(url);
    const drawnMs = await page.evaluate(
      () =>
        new Promise<number>((done) =>
          requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))),
        ),
    );
    const { metrics } = await session.send("Performance.getMetrics");
    const cpuMs = 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
    const clickMs = await page
      .locator("#names button")
      .first()
      .evaluate(
        (button) =>
          new Promise<number>((done) => {
            const from = performance.now();
            (button as unknown as { click(): void }).click();
            requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - from)));
          }),
      );
    const allMs = await page.evaluate(() => {
      const from = performance.now();
      dispatchEvent(new Event("beforeprint"));
      return performance.now() - from;
    });
    return { drawnMs, cpuMs, clickMs, allMs };
  } finally {
    await context.close();
  }
}

async function row(browser: Browser, name: string, size: FleetSize): Promise<readonly string[]> {
  const fleet = simulatedFleet(size, new Date());
  const from = performance.now();
  const page = fleetPage(fleet, "en", "fleet.json");
  const madeMs = performance.now() - from;
  const path = join(benchFolder, "fleet.html");
  writeFileSync(path, page);
  const openings: Opening[] = [];
  for (let i = 0; i < RUNS; i++) openings.push(await open(browser, pathToFileURL(path).href));
  const shown = (of: (opening: Opening) => number) => `${median(openings.map(of)).toFixed(0)} ms`;
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  return [
    name,
    kB(Buffer.byteLength(page)),
    kB(gzipSync(page).length),
    `${madeMs.toFixed(0)} ms`,
    shown(({ drawnMs }) => drawnMs),
    `${Math.max(...openings.map(({ drawnMs }) => drawnMs)).toFixed(0)} ms`,
    shown(({ cpuMs }) => cpuMs),
    shown(({ clickMs }) => clickMs),
    shown(({ allMs }) => allMs),
  ];
}

mkdirSync(benchFolder, { recursive: true });
const browser = await startChromium();
try {
  const rows = [
    await row(browser, "6 regions, 7 mirrors, once a day", SIX_REGIONS),
    await row(browser, "50 regions, 10 mirrors, once a day", LARGE),
    await row(browser, "the same, each hour", { ...LARGE, runsPerDay: 24 }),
  ];
  process.stdout.write(
    `${markdownTable(["90 days of", "page", "gzip", "made in", "drawn", "slowest", "main thread", "a click", "all charts"], rows)}\n`,
  );
} finally {
  await browser.close();
}
