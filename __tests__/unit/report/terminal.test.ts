import { describe, expect, test } from "@jest/globals";
import { renderTerminal } from "../../../src/report/terminal.ts";
import { widthOf } from "../../../src/report/text-table.ts";
import { createMirror, createReport, failedMirror, provenMirror } from "../../support/report.ts";

function plain(columns: number, overrides: Parameters<typeof createReport>[0] = {}): readonly string[] {
  return renderTerminal(createReport(overrides), { columns, colour: false }).split("\n");
}

test("80 columns: what decides, the phases as a bar, and reasons in place of numbers", () => {
  expect(plain(80).slice(0, 9)).toEqual([
    "  #  Mirror      First byte  Throughput  Predicted",
    "▸ 1  goproxy.cn       24 ms    6.4 MB/s      4.2 s  ▒▒▓██",
    "  2  aliyun           86 ms    3.2 MB/s       13 s  ▒▒▓▓▓██████",
    "  3  huawei          190 ms    680 kB/s       42 s  ░▒▒▒▓▓▓█████████████",
    "     tencent     answers, not waited for",
    "✗    nju         answered a login page where a zip was asked",
    "✗    official    time-out: connecting",
    "░ DNS  ▒ TCP  ▓ TLS  █ first byte",
    "",
  ]);
});

test("160 columns: every number", () => {
  const [title, first] = plain(160);
  expect(title).toMatch(/DNS +TCP +TLS +First byte +Throughput +Predicted$/);
  expect(first).toMatch(/ 3 ms +21 ms +26 ms +24 ms +6\.4 MB\/s +4\.2 s {2}\S+$/);
});

test("the slowest first request has the full bar, and equal times have equal bars", () => {
  const mirrors = [
    provenMirror("a", 1, 100, { dnsMs: 10, tcpMs: 20, tlsMs: 30, firstByteMs: 40 }),
    provenMirror("b", 2, 200, { dnsMs: 5, tcpMs: 10, tlsMs: 15, firstByteMs: 20 }),
  ];
  const bars = plain(80, { mirrors })
    .slice(1, 3)
    .map((line) => line.split("  ").at(-1));
  expect(bars).toEqual(["░░▒▒▒▒▓▓▓▓▓▓████████", "░▒▒▓▓▓████"]);
});

test.each([50, 80, 160])("no line but the last is wider than %d columns", (columns) => {
  const lines = plain(columns, {
    mirrors: [
      ...createReport().mirrors,
      failedMirror("镜像".repeat(30), "malformed", { detail: "页面".repeat(50) }),
    ],
    notes: [{ level: "warning", code: "no-healthy-mirror", asked: 7 }],
  });
  for (const line of lines.slice(0, -1)) expect(widthOf(line)).toBeLessThanOrEqual(columns);
});

test("wide characters keep the columns aligned", () => {
  const speed = { firstByteMs: 4 };
  const [, wide, narrow] = plain(80, {
    mirrors: [provenMirror("镜像", 1, 100, speed), provenMirror("mirror", 2, 200, speed)],
  });
  const before = (line = "") => widthOf(line.slice(0, line.indexOf("4 ms")));
  expect(before(wide)).toBe(before(narrow));
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

  test("recommends nothing where no mirror is healthy", () => {
    const lines = plain(80, {
      mirrors: [createMirror("a")],
      choice: { mirror: null, reason: { code: "none-healthy" } },
    });
    expect(lines.at(-1)).toMatch(/^No mirror proved/);
    expect(lines.join("\n")).not.toContain("DNS");
  });
});

describe("colour", () => {
  const ESCAPES = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");

  test("changes nothing but colour, and each line ends without", () => {
    const notes = [{ level: "warning", code: "sumdb-off", by: "input" } as const];
    const coloured = renderTerminal(createReport({ notes }), { columns: 80, colour: true });
    expect(coloured).toContain("\u001b[31m✗    nju");
    expect(coloured.replace(ESCAPES, "")).toBe(plain(80, { notes }).join("\n"));
    for (const line of coloured.split("\n")) expect([0, 2]).toContain(line.match(ESCAPES)?.length ?? 0);
  });

  test("none of it comes from a mirror", () => {
    const evil = "\u001b[5m\u009b5m\u202e";
    const lines = plain(80, { mirrors: [failedMirror(evil, "tls", { detail: evil })] });
    for (const line of lines) expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
