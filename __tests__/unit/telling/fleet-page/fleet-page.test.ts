import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import type { Fleet, FleetRegion } from "../../../../src/fleet/fleet.ts";
import { MIRROR_FAILURES } from "../../../../src/mirrors/measurement.ts";
import { chinesePage } from "../../../../src/telling/fleet-page/chinese-page.ts";
import { englishPage } from "../../../../src/telling/fleet-page/english-page.ts";
import { fleetPage } from "../../../../src/telling/fleet-page/fleet-page.ts";
import { SURFACE } from "../../../../src/telling/fleet-page/palette.ts";
import { SIX_REGIONS, simulatedFleet } from "../../../support/simulated-fleet.ts";

const TAGS = ["en", "zh"] as const;
const fleet = simulatedFleet(SIX_REGIONS);

function inside(page: string, start: string, end: string): string {
  const from = page.indexOf(start) + start.length;
  return page.slice(from, page.indexOf(end, from));
}

/** The text of what is shown: no markup, no data, no code. */
function shownIn(page: string): string {
  return page.slice(page.indexOf("<body>"), page.indexOf("<script")).replace(/<[^>]*>/g, " ");
}

function changed(change: (region: FleetRegion) => Partial<FleetRegion>, more: Partial<Fleet> = {}): Fleet {
  const [region] = fleet.regions;
  if (region === undefined) throw new Error("no region");
  return { ...fleet, alerts: [], refused: [], regions: [{ ...region, ...change(region) }], ...more };
}

describe.each(TAGS)("the page (%s)", (tag) => {
  const page = fleetPage(fleet, tag, "fleet.json");

  test("names every region and mirror, in the table and in a part of its own", () => {
    const heat = inside(page, "<table class=heat", "</table>");
    for (const { label } of fleet.regions) {
      expect(heat).toContain(`>${label}</a>`);
      expect(page).toMatch(new RegExp(`<h3 id=l\\d+>${label}`));
    }
    for (const { name } of fleet.mirrors) expect(heat).toMatch(new RegExp(`<th scope=col [^>]*>.*${name}`));
  });

  test("marks the chosen mirror of each region, and says why others fail", () => {
    const heat = inside(page, "<table class=heat", "</table>");
    expect(heat.match(/★/g)).toHaveLength(fleet.regions.length);
    expect(heat).toContain(tag === "en" ? "TLS: certificate has expired" : "TLS 错误：证书已过期");
    expect(heat.match(/×/g)).toHaveLength(
      fleet.regions.flatMap(({ cells }) => cells.filter(({ state }) => state.kind === "failed")).length,
    );
  });

  test("has every alert, what to pin everywhere, and every file that was not read", () => {
    const shown = shownIn(page);
    for (const { label } of fleet.regions) expect(shown).toMatch(new RegExp(`${label}(: |：)`));
    for (const { file } of fleet.refused) expect(shown).toContain(file);
    expect(shown).toContain(
      tag === "en" ? "east.example fails in 6 of 6 regions" : "east.example 在 6 个区域中的 6 个",
    );
  });

  test("links to the data beside it, and to nothing else", () => {
    const links = [...page.matchAll(/(?:href|src|action|srcset)="?([^">\s]*)/g)].map(([, to]) => to);
    expect(links.filter((to) => !to?.startsWith("#") && !to?.startsWith("data:"))).toEqual(["fleet.json"]);
  });

  test("may run its own script and style, each by its hash, and may do nothing else", () => {
    const policy = inside(page, 'Content-Security-Policy content="', '"').replaceAll("&#39;", "'");
    const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `script-src ${hash(inside(page, "<script>", "</script>"))}`,
      `style-src ${hash(inside(page, "<style>", "</style>"))}`,
      "img-src data:",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(page).not.toMatch(/<[^>]+ (?:style|on\w+)=/);
  });

  test("shows no value that is none", () => {
    expect(shownIn(page).match(/undefined|null|NaN|\[object/g)).toBeNull();
  });

  test("of nothing is a page too", () => {
    const none = { ...fleet, reports: { read: 0, superseded: 0 }, mirrors: [], regions: [], alerts: [] };
    expect(shownIn(fleetPage(none, tag, "fleet.json"))).toContain(
      tag === "en" ? "No report was found" : "没有找到任何报告",
    );
  });

  test("has words for every failure of a mirror", () => {
    for (const code of MIRROR_FAILURES) {
      const failing = changed(({ cells }) => ({
        cells: cells.map((cell) => ({
          ...cell,
          state: { kind: "failed", reason: { code, status: 418, asked: "a.zip", detail: null } },
        })),
      }));
      expect(shownIn(fleetPage(failing, tag, "x.json"))).not.toMatch(/undefined|null/);
    }
  });
});

test.each([1, 24])(
  "a page of 50 regions, 10 mirrors and 90 days, measured %i times a day, has at most 400 kB",
  (runsPerDay) => {
    const large = simulatedFleet({ regions: 50, mirrors: 10, days: 90, runsPerDay });
    for (const tag of TAGS)
      expect(Buffer.byteLength(fleetPage(large, tag, "fleet.json"))).toBeLessThanOrEqual(400_000);
  },
);

describe("foreign text", () => {
  const HOSTILE = `<img src=x onerror="alert(1)">'</script><script>alert(2)</script><!-- \u202e\u001b[31m`;

  test.each(TAGS)("is text wherever it stands (%s)", (tag) => {
    const alerts = (kind: "mirror" | "no-mirror") =>
      ({
        kind,
        mirror: HOSTILE,
        reason: { code: "tls", status: null, asked: HOSTILE, detail: { code: "said", text: HOSTILE } },
        regions: [HOSTILE],
        measuredIn: 3,
      }) as Fleet["alerts"][number];
    const page = fleetPage(
      changed(
        ({ cells, history }) => ({
          label: HOSTILE,
          measuredAt: HOSTILE,
          machine: { os: HOSTILE, arch: HOSTILE, toolVersion: HOSTILE },
          sumdb: { kind: "works", via: HOSTILE },
          pin: { mirror: HOSTILE, goproxy: HOSTILE, referenceMs: 1, defaultMs: 2, defaultFailed: false },
          history: [...history, { at: HOSTILE, chosen: HOSTILE, mirrors: ["failed"] }],
          cells: cells.map((cell) => ({
            ...cell,
            state: {
              kind: "failed",
              reason: { code: "tls", status: null, asked: HOSTILE, detail: { code: "said", text: HOSTILE } },
            },
          })),
        }),
        {
          madeAt: HOSTILE,
          mirrors: fleet.mirrors.map(() => ({ name: HOSTILE, url: HOSTILE })),
          alerts: [alerts("mirror"), alerts("no-mirror")],
          refused: [{ file: HOSTILE, why: { code: "unreadable", error: HOSTILE } }],
        },
      ),
      tag,
      HOSTILE,
    );
    expect(page).not.toMatch(/<img|onerror="|alert\(\d\)<|\u202e|\p{Cc}(?<!\n)/u);
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page.match(/<\/script>/g)).toHaveLength(2);
    expect(page).not.toContain("<!--");
    expect(page).toContain("&lt;img src=x");
  });

  test("of any length leaves the page a page", () => {
    const long = "x".repeat(1_000_000);
    expect(
      fleetPage(
        changed(() => ({ label: long })),
        "en",
        "x.json",
      ).length,
    ).toBeLessThan(100_000);
  });
});

describe("a region", () => {
  const pageOf = (region: Partial<FleetRegion>) =>
    shownIn(
      fleetPage(
        changed(() => region),
        "en",
        "x.json",
      ),
    );

  test("that is known from the history alone says so, and shows no figures of jobs", () => {
    const shown = pageOf({ reported: false, pin: null });
    expect(shown).toContain("no report this time");
    expect(shown).not.toContain("Saved by the cache modules");
    expect(shown).not.toContain("214 served");
    const { cells } = changed(() => ({})).regions[0] ?? { cells: [] };
    const unmeasured = cells.map((cell) => ({ ...cell, state: { kind: "not-measured" as const } }));
    expect(pageOf({ reported: false, pin: null, cells: unmeasured })).not.toMatch(/working mirror/);
  });

  test("without a working mirror has nothing to pin, and is counted", () => {
    expect(pageOf({ pin: null })).toContain("1 without a working mirror");
    expect(pageOf({ pin: null })).not.toContain("GOPROXY=");
    expect(pageOf({})).toContain("each has a working mirror");
  });

  test("without a history has no chart", () => {
    expect(pageOf({ history: [] })).toContain("No history yet");
  });

  test("of which a mirror is proven and was not timed says that", () => {
    const { cells } = changed(() => ({})).regions[0] ?? { cells: [] };
    const untimed = cells.map((cell) => ({ ...cell, state: { kind: "proven" as const }, referenceMs: null }));
    expect(pageOf({ cells: untimed })).toContain("works, not timed");
  });
});

test("both languages say the same things", () => {
  const shape = (value: unknown, path = ""): readonly string[] =>
    typeof value === "object" && value !== null && !path.endsWith("/terms")
      ? Object.entries(value).flatMap(([key, inner]) => shape(inner, `${path}/${key}`))
      : [`${path}: ${Array.isArray(value) ? value.length : typeof value}`];
  expect(shape(chinesePage).toSorted()).toEqual(shape(englishPage).toSorted());
  const chinese = JSON.stringify(chinesePage.meaning.terms).replace(/[^\p{Script=Han}]/gu, "");
  expect(chinese.length).toBeGreaterThan(400);
});

test("what is said to be out of date is told with the limit that the script has", () => {
  const page = fleetPage(fleet, "en", "x.json");
  const data = JSON.parse(inside(page, "id=data>", "</script>")) as { readonly staleAfterMs: number };
  for (const words of [englishPage, chinesePage])
    expect(JSON.stringify(words.meaning.terms)).toContain(` ${data.staleAfterMs / 3_600_000} `);
});

test("the colours were computed for what the page is drawn on", () => {
  expect(fleetPage(fleet, "en", "x.json")).toContain(
    `--surface: light-dark(${SURFACE.light}, ${SURFACE.dark})`,
  );
});
