/** The fleet's page in a real Chromium, from a server on loopback. */
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { Fleet } from "../../src/fleet/fleet.ts";
import { loadFleetPage } from "../../src/load-fleet-page.ts";
import { fleetPage } from "../../src/telling/fleet-page/fleet-page.ts";
import { startChromium } from "../support/chromium.ts";
import { FIVE_REGIONS, fiveRegions } from "../support/five-regions.ts";
import { SIX_REGIONS, simulatedFleet } from "../support/simulated-fleet.ts";

const LANGUAGES = ["en", "zh"] as const;
const THEMES = ["light", "dark"] as const;
const WIDTHS = [360, 1280, 2560];
const DAY_MS = 86_400_000;

// What functions that run in the page find there. The rest of this file runs in Node, and is typed for it.
declare const innerWidth: number;
declare const dispatchEvent: (event: Event) => boolean;
declare const getComputedStyle: (
  element: unknown,
) => Readonly<Record<"stroke" | "color" | "backgroundColor", string>>;
declare const document: {
  readonly documentElement: { readonly scrollWidth: number };
  readonly activeElement: { getAttribute(name: string): string } | null;
  readonly querySelector: (selector: string) => { readonly scrollLeft: number } | null;
  readonly querySelectorAll: (selector: string) => ArrayLike<unknown>;
};

const fleet = simulatedFleet(SIX_REGIONS, new Date());
const hostile = `<img src=x onerror="document.title='hacked'">`;

/** What the server has, by path. */
const pages = new Map<string, string>();
let server: Server;
let browser: Browser;
let origin: string;
/** All that a page did wrong or asked for, since the test began. */
let complaints: string[] = [];
let requests: string[] = [];
const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  browser = await startChromium();
  for (const tag of LANGUAGES) pages.set(`/${tag}.html`, fleetPage(fleet, tag, "fleet.json"));
  server = createServer(({ url }, response) => {
    const page = pages.get(url ?? "");
    // A browser asks for the icon of what is no HTML.
    response.writeHead(page === undefined ? 204 : 200, { "content-type": "text/html; charset=utf-8" });
    response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  expect(complaints.splice(0)).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  await new Promise((resolve) => server.close(resolve));
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  closing.push(() => context.close());
  const page = await context.newPage();
  [complaints, requests] = [[], []];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(origin + path);
  return page;
}

/** The page of a changed fleet. */
async function openFleet(changed: Fleet, options?: BrowserContextOptions): Promise<Page> {
  pages.set("/changed.html", fleetPage(changed, "en", "fleet.json"));
  return open("/changed.html", options);
}

/** A chart is drawn when it comes near to what is seen. */
async function showChart(page: Page): Promise<void> {
  await page.locator("#r0 header").scrollIntoViewIfNeeded();
  await page.locator("#r0 figure svg").waitFor();
}

interface Node {
  readonly role: string;
  readonly name: string;
}

/** What a screen reader is told of the page. */
async function accessible(page: Page): Promise<readonly Node[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  return nodes.flatMap(({ role, name, ignored }) =>
    ignored ? [] : [{ role: String(role?.value), name: String(name?.value ?? "") }],
  );
}

const names = (nodes: readonly Node[], role: string) =>
  nodes.filter((node) => node.role === role).map(({ name }) => name);

describe.each(LANGUAGES)("the page (%s)", (language) => {
  test("has every region and mirror, and marks the chosen one", async () => {
    const page = await open(`/${language}.html`);
    const rows = page.locator("#heat tbody tr");
    expect(await rows.locator("th a").allTextContents()).toEqual(fleet.regions.map(({ label }) => label));
    expect(await page.locator("#heat thead th").allTextContents()).toEqual([
      expect.anything(),
      ...fleet.mirrors.map(({ name }) => name),
    ]);
    for (const [i, region] of fleet.regions.entries()) {
      const marked = await rows
        .nth(i)
        .locator("td")
        .evaluateAll((cells) => cells.flatMap((cell, at) => (cell.textContent?.includes("★") ? [at] : [])));
      expect(marked).toEqual([region.cells.findIndex(({ chosen }) => chosen)]);
    }
  });

  test("asks for nothing but itself", async () => {
    const page = await open(`/${language}.html`);
    await page.locator("footer").scrollIntoViewIfNeeded();
    await page.waitForFunction(() => document.querySelectorAll("figure svg").length > 1);
    expect(requests.filter((url) => !url.startsWith("data:"))).toEqual([`${origin}/${language}.html`]);
  });

  test("tells a screen reader the table, its heads, and what each chart shows", async () => {
    const page = await open(`/${language}.html`);
    await showChart(page);
    const nodes = await accessible(page);
    expect(names(nodes, "table")).toContain(await page.locator("#heat caption").textContent());
    const columns = names(nodes, "columnheader");
    for (const { name } of fleet.mirrors) expect(columns).toContain(name);
    const rows = names(nodes, "rowheader");
    for (const { label } of fleet.regions) expect(rows.some((row) => row.startsWith(label))).toBe(true);
    const [region] = fleet.regions;
    expect(names(nodes, "slider")).toContainEqual(expect.stringContaining(region?.label ?? ""));
    const chosen = language === "en" ? "chosen" : "已选用";
    // Each region's chosen one, in the table of all and in the region's own.
    expect(names(nodes, "cell").filter((name) => name.includes(chosen))).toHaveLength(
      2 * fleet.regions.length,
    );
  });

  test("is read without a script: every table and sentence, and nothing that would need one", async () => {
    const page = await open(`/${language}.html`, { javaScriptEnabled: false });
    expect(await page.locator("#heat tbody tr").count()).toBe(fleet.regions.length);
    expect(await page.locator(".figures").count()).toBe(fleet.regions.length);
    expect(await page.locator("figure").first().isVisible()).toBe(false);
    expect(await page.locator("button, select, input").count()).toBe(0);
  });

  test.each(WIDTHS)("fits into %d pixels, in both themes", async (width) => {
    const page = await open(`/${language}.html`, { viewport: { width, height: 900 } });
    await showChart(page);
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    }
  });
});

describe("charts", () => {
  test("have a line and a colour for each mirror that was measured, the same in table and chart", async () => {
    const page = await open("/en.html");
    await showChart(page);
    const strokes = await page
      .locator("#r0 .line")
      .evaluateAll((lines) =>
        lines.map((line) => [line.getAttribute("data-m") ?? "", getComputedStyle(line).stroke] as const),
      );
    expect(new Map(strokes).size).toBe(fleet.mirrors.length);
    for (const [mirror, stroke] of strokes) {
      const swatch = page.locator(`#heat th[data-m="${mirror}"] .k`);
      expect(await swatch.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe(stroke);
    }
  });

  test("are drawn for the printer, those that were not seen too", async () => {
    const page = await open("/en.html");
    expect(await page.locator("figure:has(svg)").count()).toBeLessThan(fleet.regions.length);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await page.locator("figure:has(svg)").count()).toBe(fleet.regions.length);
  });

  test("are drawn anew where the window changes", async () => {
    const page = await open("/en.html");
    await showChart(page);
    const before = await page.locator("#r0 figure svg").getAttribute("width");
    await page.setViewportSize({ width: 400, height: 900 });
    await page.locator(`#r0 figure svg:not([width="${before}"])`).waitFor();
    expect(await page.locator("#r0 figure svg").count()).toBe(1);
  });

  test("of a single measurement have a dot for each mirror", async () => {
    const one = simulatedFleet({ ...SIX_REGIONS, days: 1 });
    const page = await openFleet(one);
    await showChart(page);
    expect(await page.locator("#r0 .line").first().getAttribute("d")).toMatch(/^M[\d.]+ [\d.]+h0$/);
  });
});

describe("the keyboard", () => {
  test("goes past everything to the table, with the first key", async () => {
    const page = await open("/en.html");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe("#heat");
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).toBe("#heat");
  });

  test("moves through a chart's measurements, and each is told", async () => {
    const page = await open("/en.html");
    await showChart(page);
    const slider = page.locator("#r0 input");
    await slider.focus();
    const newest = await slider.getAttribute("aria-valuetext");
    await page.keyboard.press("ArrowLeft");
    const before = await slider.getAttribute("aria-valuetext");
    expect(before).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d UTC: .*north\.example \d/);
    expect(before).not.toBe(newest);
    expect(await page.locator("#r0 .readout").isVisible()).toBe(true);
  });

  test("marks a mirror, which dims all others, and takes that back", async () => {
    const page = await open("/en.html");
    await showChart(page);
    const button = page.getByRole("button", { name: "south.example/go" });
    await button.focus();
    await page.keyboard.press("Enter");
    expect(await button.getAttribute("aria-pressed")).toBe("true");
    expect(await page.locator("#r0 .line:not(.dim)").count()).toBe(1);
    await page.keyboard.press("Enter");
    expect(await page.locator(".dim").count()).toBe(0);
  });

  test("scrolls the table where it is wider than the window", async () => {
    const page = await open("/en.html", { viewport: { width: 360, height: 900 } });
    await page.locator(".scroll").first().focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => (document.querySelector(".scroll")?.scrollLeft ?? 0) > 0);
  });
});

describe("the theme", () => {
  const surface = (page: Page) =>
    page
      .locator("article")
      .first()
      .evaluate((one) => getComputedStyle(one).backgroundColor);

  test("is the system's, until one is chosen; that stays for the next visit", async () => {
    const page = await open("/en.html", { colorScheme: "dark" });
    expect(await surface(page)).toBe("rgb(21, 24, 29)");
    await page.getByRole("combobox", { name: "Theme" }).selectOption("light");
    expect(await surface(page)).toBe("rgb(255, 255, 255)");
    await page.reload();
    expect(await surface(page)).toBe("rgb(255, 255, 255)");
  });
});

describe("the data's age", () => {
  test("is told, and is red once a region is out of date, in its row of the table too", async () => {
    const page = await open("/en.html");
    const [fresh, stale] = [page.locator("#r0 .at"), page.locator(`#r${fleet.regions.length - 1} .at`)];
    expect(await fresh.textContent()).toMatch(/ UTC · \d+ minutes? ago$/);
    expect(await stale.textContent()).toMatch(/ UTC · 3 days ago · out of date$/);
    const [soft, red] = [fresh, stale].map((one) => one.evaluate((at) => getComputedStyle(at).color));
    expect(await red).not.toBe(await soft);
    expect(await page.locator("#heat .stale").count()).toBe(1);
  });

  test("is red at the top where nothing new has come", async () => {
    const page = await openFleet(simulatedFleet(SIX_REGIONS, new Date(Date.now() - 2 * DAY_MS)));
    expect(await page.locator(".top .stale").textContent()).toContain("out of date");
  });
});

test("five regions that the action has measured are in the page, as the command fleet writes it", async () => {
  const { folder, fleet: measured } = await fiveRegions(await loadFleetPage("en"));
  pages.set("/five.html", await readFile(join(folder, "index.html"), "utf8"));
  pages.set("/index.json", await readFile(join(folder, "index.json"), "utf8"));
  const page = await open("/five.html");
  const rows = page.locator("#heat tbody tr");
  expect(await rows.locator("th a").allTextContents()).toEqual(Object.keys(FIVE_REGIONS));
  const lying = measured.mirrors.findIndex(({ name }) => name === "lying.invalid");
  const shaky = measured.mirrors.findIndex(({ name }) => name === "shaky.invalid");
  for (const [i, { label, cells }] of measured.regions.entries()) {
    const texts = await rows.nth(i).locator("td").allTextContents();
    expect(texts).toHaveLength(measured.mirrors.length);
    expect(texts.flatMap((text, at) => (text.includes("★") ? [at] : []))).toEqual([
      cells.findIndex(({ chosen }) => chosen),
    ]);
    expect(texts[lying]).toContain("wrong bytes");
    if (FIVE_REGIONS[label]?.["shaky.invalid"] === "dead") expect(texts[shaky]).toContain("×");
  }
  await showChart(page);
  await page.getByRole("link", { name: "JSON" }).click();
  expect(JSON.parse((await page.locator("body").textContent()) ?? "")).toEqual(measured);
});

test("hostile names are text, in the tables and in the charts", async () => {
  const page = await openFleet({
    ...fleet,
    mirrors: fleet.mirrors.map(({ url }, i) => ({ name: `${i}${hostile}`, url })),
    regions: fleet.regions.map((region, i) => ({ ...region, label: `${i}${hostile}` })),
  });
  await showChart(page);
  await page.locator("#r0 input").focus();
  expect(await page.locator("#r0 .readout").textContent()).toContain("<img");
  expect(await page.locator("#heat tbody th").first().textContent()).toContain("0<img");
  expect(await page.locator("img").count()).toBe(0);
  expect(await page.title()).not.toBe("hacked");
});

test("a script that is not ours does not run: the policy forbids it", async () => {
  pages.set(
    "/injected.html",
    (pages.get("/en.html") ?? "").replace("<main>", "<main><script>document.title='hacked'</script>"),
  );
  const page = await open("/injected.html");
  expect(await page.title()).not.toBe("hacked");
  expect(complaints.splice(0).join()).toContain("Content Security Policy");
});
