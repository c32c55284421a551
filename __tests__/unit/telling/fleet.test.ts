import { describe, expect, test } from "@jest/globals";
import type { Fleet } from "../../../src/fleet/fleet.ts";
import { tellingIn } from "../../../src/telling/telling.ts";
import { widthOf } from "../../../src/telling/width.ts";
import { said } from "../../support/details.ts";
import { fleetOf, fleetReport } from "../../support/fleet.ts";

const english = tellingIn("en");
const EXPIRED = { code: "tls", detail: { code: "certificate-expired" } } as const;

const fleet = fleetOf([
  fleetReport("ap-southeast-3", { official: 3, "goproxy.cn": 20, aliyun: "untimed", "goproxy.io": EXPIRED }),
  fleetReport("cn-north-4", { "goproxy.cn": 8, official: "time-out", aliyun: 11, "goproxy.io": EXPIRED }),
  fleetReport("eu-west", { "goproxy.io": "not-waited-for", official: 4, "goproxy.cn": 9 }),
]);

/** The cells of the heat map by region; the first row is the titles. */
function heatMapOf(summary: string): readonly (readonly string[])[] {
  return (summary.match(/^\|.*$/gm) ?? [])
    .map((row) => row.split(/(?<!\\)\|/).slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim().replaceAll("&nbsp;", " ")));
}

describe("the heat map in the summary", () => {
  const [titles, , ...rows] = heatMapOf(english.fleetSummary(fleet));
  test("has a column for each mirror and a row for each region", () => {
    expect(titles?.slice(1).map((title) => title.replaceAll("&#8203;", ""))).toEqual(
      fleet.mirrors.map(({ name }) => name),
    );
    expect(rows.map(([region]) => region)).toEqual(["ap-southeast-3", "cn-north-4", "eu-west"]);
  });

  test("has a figure and a symbol in each cell, the chosen one in bold, a failure with its reason", () => {
    const cells = new Map(fleet.mirrors.map(({ name }, at) => [name, rows.map((row) => row[at + 1])]));
    expect(cells.get("official")).toEqual(["✅ **3.2 s**", "❌ timeout", "✅ **4.2 s**"]);
    expect(cells.get("goproxy.cn")).toEqual(["🟠 20 s", "✅ **8.2 s**", "🟡 9.2 s"]);
    expect(cells.get("aliyun")).toEqual(["⚪ works, not timed", "🟢 11 s", ""]);
    expect(cells.get("goproxy.io")?.[2]).toBe("⚪ not waited for");
    expect(cells.get("goproxy.io")?.[0]).toMatch(/^❌ TLS.*certificate has expired$/);
  });
});

test("one sentence a region says what to pin and what it gains", () => {
  expect(fleet.regions.map(english.fleetPin)).toEqual([
    "ap-southeast-3: stay with Go's default, proxy.golang.org (3.2 s).",
    "cn-north-4: pin goproxy.cn (8.2 s); Go's default, proxy.golang.org, fails there.",
    "eu-west: stay with Go's default, proxy.golang.org (4.2 s).",
  ]);
  const [faster] = fleetOf([fleetReport("a", { official: 25, aliyun: 8 })]).regions;
  expect(faster && english.fleetPin(faster)).toBe(
    "a: pin aliyun: 8.2 s instead of 25 s through proxy.golang.org, 3.1 × faster.",
  );
});

test("one cause is one line; a mirror that fails in one region is said to be that region's", () => {
  expect(fleet.alerts.map(english.fleetAlert)).toEqual([
    "goproxy.io fails in 2 of 2 regions (ap-southeast-3 and cn-north-4): TLS: certificate has expired",
    "official fails in 1 of 3 regions (cn-north-4): timeout",
  ]);
});

function hasCommandOrColour(text: string): boolean {
  return text.includes("::error::") || text.includes("\u001b");
}

describe.each(["en", "zh"] as const)("foreign text (%s)", (tag) => {
  const telling = tellingIn(tag);
  const evil = "<script>alert(1)</script> [x](http://a) | `::error::\u001b[31m";
  const hostile: Fleet = {
    ...fleetOf([fleetReport(evil, { official: 1, aliyun: { code: "tls", detail: said(evil) } })]),
    refused: [{ file: `/tmp/${evil}`, why: { code: "unreadable", error: evil } }],
  };

  test("is no markup, table, command or colour in the summary", () => {
    const summary = telling.fleetSummary(hostile);
    expect(hasCommandOrColour(summary)).toBe(false);
    // In a block of code it is text.
    const rendered = summary.replace(/^```$[\s\S]*?^```$/gm, "");
    expect(rendered).not.toContain("<script");
    expect(rendered).not.toMatch(/[^\\]\[x\]\(/);
    expect(heatMapOf(summary).map((row) => row.length)).toEqual([3, 3, 3]);
  });

  test("is no command or colour in a log or at a terminal", () => {
    const lines = [
      ...telling.fleetLines(hostile),
      telling.fleetTerminal(hostile, 80),
      ...hostile.refused.map(telling.refused),
    ];
    expect(hasCommandOrColour(lines.join("\n"))).toBe(false);
  });
});

describe.each(["en", "zh"] as const)("at a terminal (%s)", (tag) => {
  const telling = tellingIn(tag);
  const long = fleetOf([
    fleetReport("a-region-with-a-rather-long-label", {
      official: 3,
      "go-proxy.with-a-long-name.corp.example": { code: "malformed", detail: said("页面 page ".repeat(30)) },
      "goproxy.io": EXPIRED,
    }),
  ]);

  test.each([60, 80])("no line is wider than %d columns, and no reason is cut", (columns) => {
    for (const one of [fleet, long]) {
      const text = telling.fleetTerminal(one, columns);
      for (const line of text.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(columns);
    }
    const inOneLine = (text: string) => text.replace(/\s+/g, "");
    const [expired] = fleet.regions.flatMap(({ cells }) =>
      cells.flatMap(({ state }) => (state.kind === "failed" ? [telling.failure(state.reason)] : [])),
    );
    expect(inOneLine(telling.fleetTerminal(long, columns))).toContain(inOneLine(expired ?? "none"));
  });

  test("where nobody watches each mirror and each sentence is one line", () => {
    const lines = telling.fleetTerminal(fleet, Number.POSITIVE_INFINITY).split("\n");
    expect(lines.slice(-fleet.regions.length)).toEqual(fleet.regions.map(telling.fleetPin));
  });
});

test("of 200 regions and 100 mirrors the summary has what fits, and says how many more there are", () => {
  const mirrors = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`m${i}.mirror.example`, i + 1]));
  const many = fleetOf(Array.from({ length: 200 }, (_, i) => fleetReport(`region-${i}`, mirrors)));
  const summary = english.fleetSummary(many);
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(200_000);
  expect(summary).toMatch(/^and 1\d\d more$/m);
});

test("without any report it says so", () => {
  expect(english.fleetLines(fleetOf([]))).toEqual(["No report was found, so there is nothing new."]);
  expect(english.fleetSummary(fleetOf([]))).toContain("No report was found");
});
