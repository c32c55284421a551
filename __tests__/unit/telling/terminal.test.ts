import { describe, expect, test } from "@jest/globals";
import { tellingIn } from "../../../src/telling/telling.ts";
import { widthOf } from "../../../src/telling/width.ts";
import { said } from "../../support/details.ts";
import {
  createFetch,
  createMirror,
  createMixedFetch,
  createReport,
  createSource,
  failedMirror,
  provenMirror,
} from "../../support/report.ts";

const telling = tellingIn("en");

function plain(
  columns: number,
  overrides: Parameters<typeof createReport>[0] = {},
  { terminal } = telling,
): readonly string[] {
  return terminal(createReport(overrides), { columns, colour: false }).split("\n");
}

test("80 columns: what decides, the predicted time as a bar, and reasons in place of numbers", () => {
  expect(plain(80).slice(0, 8)).toEqual([
    "  #  Mirror      First byte  Throughput  Predicted",
    "▸ 1  goproxy.cn       24 ms    6.4 MB/s      4.2 s  █░░░░░░░░░",
    "  2  aliyun           86 ms    3.2 MB/s       13 s  ███░░░░░░░",
    "  3  huawei          190 ms    680 kB/s       42 s  ██████████",
    "     tencent     answers, not waited for",
    "✗    nju         sent a login page instead of a zip",
    "✗    official    timeout: connecting",
    "",
  ]);
});

test("160 columns: every number", () => {
  const [title, first] = plain(160);
  expect(title).toMatch(/DNS +TCP +TLS +First byte +Throughput +Predicted$/);
  expect(first).toMatch(/ 3 ms +21 ms +26 ms +24 ms +6\.4 MB\/s +4\.2 s {2}\S+$/);
});

test("a bar has the meaning of those in the summary: the slowest mirror has the full one", () => {
  const mirrors = [
    provenMirror("a", 1, 100, { firstByteMs: 40 }),
    provenMirror("b", 2, 200, { firstByteMs: 20 }),
  ];
  const bars = plain(80, { mirrors })
    .slice(1, 3)
    .map((line) => line.split("  ").at(-1));
  expect(bars).toEqual(["█████░░░░░", "██████████"]);
});

test("one mirror alone has no bar: there is nothing to compare it with", () => {
  expect(plain(80, { mirrors: [provenMirror("a", 1, 100, { firstByteMs: 40 })] }).join("\n")).not.toContain(
    "█",
  );
});

test.each([50, 80, 160])("no line but the last is wider than %d columns", (columns) => {
  const lines = plain(columns, {
    mirrors: [
      ...createReport().mirrors,
      failedMirror("镜像".repeat(30), "malformed", { detail: said("页面".repeat(50)) }),
    ],
    notes: [{ level: "warning", code: "no-healthy-mirror", asked: 7 }],
    fetch: createFetch({
      sources: [
        ...createMixedFetch().sources,
        createSource("镜像".repeat(30), {
          outcome: "out",
          reason: { code: "reset", status: null, asked: null, detail: said("页面".repeat(50)) },
        }),
      ],
    }),
  });
  for (const line of lines.slice(0, -1)) expect(widthOf(line)).toBeLessThanOrEqual(columns);
});

test("who only measures is not told of a module cache that was a temporary one; who fetches is", () => {
  const { probe } = createReport();
  const measured = { probe: { ...probe, admitted: 7 }, fetch: createFetch({ kind: "not-wanted" }) };
  const only = plain(400, measured).join("\n");
  expect(only).not.toContain("went into the module cache");
  expect(only).toMatch(/^Modules: \d+ needed .*, measured as if none were present$/m);
  const fetched = plain(400, { ...measured, fetch: createFetch() }).join("\n");
  expect(fetched).toContain("7 verified samples went into the module cache.");
});

describe("in Chinese", () => {
  const zh = tellingIn("zh");

  test.each([40, 80])("no line but the last is wider than %d columns", (columns) => {
    const notes = [
      { level: "warning", code: "sumdb-off", by: "input" },
      { level: "warning", code: "no-healthy-mirror", asked: 7 },
    ] as const;
    const lines = plain(columns, { notes, fetch: createMixedFetch(), sumdb: { kind: "off" } }, zh);
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines.slice(0, -1)) expect(widthOf(line)).toBeLessThanOrEqual(columns);
  });

  test("the last line", () => {
    const lines = plain(80, {}, zh);
    expect(lines.at(-1)).toMatch(/^建议：GOPROXY='https:\/\/goproxy\.cn\|/);
  });
});

test("wide characters keep the columns aligned", () => {
  const speed = { firstByteMs: 4 };
  const [, wide, narrow] = plain(80, {
    mirrors: [provenMirror("镜像", 1, 100, speed), provenMirror("mirror", 2, 200, speed)],
  });
  const before = (line = "") => widthOf(line.slice(0, line.indexOf("4 ms")));
  expect(before(wide)).toBe(before(narrow));
});

describe("the fetch", () => {
  const sourceLines = (columns: number) => {
    const lines = plain(columns, { fetch: createMixedFetch() });
    const start = lines.findIndex((line) => line.includes("Source"));
    return lines.slice(start, lines.findIndex((line) => line.includes("nexus.example")) + 1);
  };

  test("one source: a sentence before the decision", () => {
    const lines = plain(400);
    expect(lines.at(-3)).toMatch(/^Downloaded: 38 modules \(25 MB\) and 61 go\.mod files /);
    expect(lines.join("\n")).not.toContain("Source");
  });

  test("80 columns: shares, sizes and states", () => {
    expect(sourceLines(80)).toEqual([
      "  Source                   Share  Files    Size  State",
      "  goproxy.cn                 62%    210  112 MB  delivered",
      "  aliyun                     36%     98   64 MB  delivered; last failure: 502",
      "                                                 for a zip",
      "✗ tencent                                        excluded: wrong bytes: the hash",
      "                                                 of a zip does not match",
      "  nexus.example (private)     2%     21  4.0 MB  delivered",
    ]);
  });

  test("160 columns: every number and reason", () => {
    const [title, , aliyun, tencent] = sourceLines(160);
    expect(title).toMatch(/Share +Files +Size +Requests +Retries +Hedges +Refused +State$/);
    expect(aliyun).toMatch(/ 98 +64 MB +117 +3 +4 +3 +delivered; last failure: 502 for a zip$/);
    expect(tencent).toMatch(/the hash of a zip does not match$/);
  });

  test("60 columns: a reason that has no room beside the numbers stands below them, whole", () => {
    expect(sourceLines(60)).toEqual([
      "  Source                   Share    Size  State",
      "  goproxy.cn                 62%  112 MB  delivered",
      "  aliyun                     36%   64 MB",
      "    delivered; last failure: 502 for a zip",
      "✗ tencent",
      "    excluded: wrong bytes: the hash of a zip does not match",
      "  nexus.example (private)     2%  4.0 MB  delivered",
    ]);
  });
});

test("a fetch that was not wanted is not spoken of", () => {
  const lines = plain(400, { fetch: createFetch({ kind: "not-wanted" }) });
  expect(lines.join("\n")).not.toContain("Fetched");
});

describe("for somebody who fetches", () => {
  const fetched = (overrides: Parameters<typeof createReport>[0] = {}) =>
    telling.terminalFetch(createReport(overrides), { columns: 400, colour: false });

  test("what was fetched and from whom, but no mirror's times and no GOPROXY", () => {
    const text = fetched({ fetch: createMixedFetch() });
    expect(text).toMatch(/^Modules: .*\nDownloaded: .*\n {2}Source/m);
    expect(text).not.toMatch(/First byte|GOPROXY=|Checksum database/);
  });

  test("notes about the fetch, none about a route that is not set", () => {
    const text = fetched({
      notes: [
        { level: "notice", code: "fetch-incomplete", reason: "failed", zips: 2, mods: 0 },
        { level: "notice", code: "sumdb-rerouted", via: "https://sum.golang.org" },
      ],
    });
    expect(text).toMatch(/^Note: 2 modules could not be downloaded in advance/m);
    expect(text).not.toContain("GOSUMDB");
  });

  test("where no mirror is healthy, what each one answered", () => {
    const text = fetched({
      mirrors: [failedMirror("a", "refused")],
      choice: { mirror: null, reason: { code: "none-healthy" } },
    });
    expect(text).toMatch(/✗ +a +connection refused/);
  });
});

describe("the last line", () => {
  test("is the GOPROXY to use, quoted for a shell", () => {
    expect(plain(80).at(-1)).toBe(
      "Recommended: GOPROXY='https://goproxy.cn|https://mirrors.aliyun.com/goproxy|" +
        "https://repo.huaweicloud.com/repository/goproxy|direct'",
    );
  });

  test("can't leave its quotes", () => {
    const { route } = createReport();
    const values = { ...route.values, GOPROXY: "https://a.example/';rm x;'" };
    expect(plain(80, { route: { ...route, values } }).at(-1)).toBe(
      "Recommended: GOPROXY='https://a.example/%27;rm x;%27'",
    );
  });

  test("that no mirror is healthy is said once, with what to do", () => {
    const lines = plain(80, {
      mirrors: [failedMirror("a", "dns")],
      choice: { mirror: null, reason: { code: "none-healthy" } },
      notes: [{ level: "warning", code: "no-healthy-mirror", asked: 1 }],
      fetch: createFetch({ kind: "not-wanted", zips: 0, sources: [] }),
    });
    const text = lines.join(" ");
    expect(text).toMatch(/The only mirror asked is not healthy.*Check this machine's network/);
    expect(text).not.toContain("No mirror is healthy");
  });

  test("recommends nothing where no mirror is healthy", () => {
    const lines = plain(80, {
      mirrors: [createMirror("a")],
      choice: { mirror: null, reason: { code: "none-healthy" } },
      fetch: createFetch({ kind: "no-source", zips: 0, sources: [] }),
    });
    expect(lines.at(-1)).toMatch(/^No mirror is healthy/);
    expect(lines.join("\n")).not.toContain("DNS");
  });
});

describe("colour", () => {
  const ESCAPES = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");

  /** What ends bold, red, green and magenta (ECMA-48, 8.3.117): all that can be read on white and on black. */
  const ENDED_BY: Readonly<Record<string, string>> = { 1: "22", 31: "39", 32: "39", 35: "39" };
  const ENDS = Object.values(ENDED_BY);
  const codesIn = (line: string) => (line.match(ESCAPES) ?? []).map((code) => code.slice(2, -1));

  test("changes nothing but colour, and each line ends without", () => {
    const notes = [{ level: "warning", code: "sumdb-off", by: "input" } as const];
    const fetch = createMixedFetch();
    const coloured = telling.terminal(createReport({ notes, fetch }), { columns: 80, colour: true });
    expect(coloured).toContain("\u001b[31m✗\u001b[39m    nju");
    expect(coloured).toContain("\u001b[31m✗\u001b[39m tencent");
    expect(coloured.replace(ESCAPES, "")).toBe(plain(80, { notes, fetch }).join("\n"));
    for (const line of coloured.split("\n")) {
      const open: string[] = [];
      for (const code of codesIn(line)) {
        if (open.length > 0 && ENDED_BY[open.at(-1) ?? ""] === code) open.pop();
        else open.push(code);
      }
      expect(open).toEqual([]);
    }
  });

  test("nothing that is read has a colour that vanishes on white or on black", () => {
    const notes = [{ level: "warning", code: "sumdb-off", by: "input" }] as const;
    for (const tag of ["en", "zh"] as const) {
      const { terminal, terminalFetch } = tellingIn(tag);
      const report = createReport({ notes, fetch: createMixedFetch() });
      for (const render of [terminal, terminalFetch]) {
        const lines = render(report, { columns: 80, colour: true }).split("\n");
        const begun = lines.flatMap(codesIn).filter((code) => !ENDS.includes(code));
        expect(begun.length).toBeGreaterThan(2);
        expect(Object.keys(ENDED_BY)).toEqual(expect.arrayContaining([...new Set(begun)]));
        // Those that are weak on one of the two are for marks, and not for words.
        expect(lines.join("\n")).not.toMatch(new RegExp(`${String.fromCharCode(27)}\\[3[12]m[^▸✗]`));
      }
    }
  });

  test("none of it comes from a mirror", () => {
    const evil = "\u001b[5m\u009b5m\u202e";
    const reason = { code: "reset", status: null, asked: evil, detail: said(evil) } as const;
    const lines = plain(80, {
      mirrors: [failedMirror(evil, "tls", { detail: said(evil) })],
      fetch: createFetch({ sources: [createSource(evil, { outcome: "out", reason, requests: 1 })] }),
    });
    for (const line of lines) expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
