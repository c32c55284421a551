import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { tellingIn } from "../../../src/telling/telling.ts";
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
import { EVERY_BUILD_CACHE, EVERY_GO, EVERY_NOTE } from "../../support/report-variants.ts";

const telling = tellingIn("en");

/** The tables of a Markdown text: each a list of rows, each a list of cells. */
function tablesOf(summary: string): readonly (readonly (readonly string[])[])[] {
  return summary
    .split("\n\n")
    .filter((paragraph) => paragraph.startsWith("|"))
    .map((paragraph) =>
      paragraph.split("\n").map((row) =>
        row
          .split(/(?<!\\)\|/)
          .slice(1, -1)
          .map((cell) => cell.trim()),
      ),
    );
}

const summary = telling.summary(createReport());

describe("a run that went well", () => {
  test("begins with the mirror and what the run has brought", () => {
    expect(summary.split("\n").slice(0, 3)).toEqual([
      "## Go module mirror: goproxy.cn",
      "",
      "**Modules ready in 912 ms: 38 (25 MB) from 1 mirror, verified.**",
    ]);
  });

  test("shows every mirror that works with its phases, best first", () => {
    const [table] = tablesOf(summary);
    expect(table?.[0]).toEqual([
      "#",
      "Mirror",
      "Status",
      "DNS",
      "TCP",
      "TLS",
      "First byte",
      "Throughput",
      "Predicted",
      "",
    ]);
    expect(table?.[2]?.map((cell) => cell.replaceAll("&nbsp;", " "))).toEqual([
      ...["1", "**goproxy.cn**", "✅ chosen", "3 ms", "21 ms", "26 ms", "24 ms", "6.4 MB/s", "**4.2 s**"],
      "`█░░░░░░░░░`",
    ]);
    expect(table?.slice(2).map((row) => row[1])).toEqual(["**goproxy.cn**", "aliyun", "huawei", "tencent"]);
  });

  test("bars have one length, and the slowest is full", () => {
    const bars = tablesOf(summary)[0]
      ?.slice(2, 5)
      .map((row) => row.at(-1));
    expect(bars).toEqual(["`█░░░░░░░░░`", "`███░░░░░░░`", "`██████████`"]);
  });

  test("shows the mirrors that are out with the reason, and what they were asked", () => {
    expect(tablesOf(summary)[1]?.slice(2)).toEqual([
      ["nju", "❌ sent a login page instead of a zip"],
      ["official", "❌ timeout: connecting"],
    ]);
    expect(summary).toContain("- nju: `/golang.org/x/sync/@v/v0.7.0.zip`");
  });

  test("shows what was set, as it is, to be copied", () => {
    expect(summary).toMatch(
      /\n```\nGOPROXY=https:\/\/goproxy\.cn\|.*\|direct\nGOPRIVATE=github\.com\/acme\n```\n/,
    );
  });

  test("hides how it was measured until asked", () => {
    expect(summary).toMatch(
      /<details><summary>Mirrors, timings, and how they were measured<\/summary>[\s\S]*\n- goproxy\.cn: 4\.2 s predicted for the 38 missing modules .*\n- Measured 6 mirrors[\s\S]*<\/details>\n$/,
    );
  });
});

describe("the fetch", () => {
  const mixed = telling.summary(createReport({ fetch: createMixedFetch() }));

  test("is a sentence where one source did it without a fault", () => {
    expect(summary).toMatch(
      / {2}\n\*\*Downloaded:\*\* 38 modules \(25 MB\) and 61 go\.mod files .*\n\n- goproxy/,
    );
    expect(tablesOf(summary)).toHaveLength(2);
    expect(summary).not.toContain("hedge");
  });

  test("shows what each source had of it, and what it did wrong", () => {
    const table = tablesOf(mixed)[2]?.map((row) => row.map((cell) => cell.replaceAll("&nbsp;", " ")));
    expect(table).toEqual([
      ["Source", "Share", "Files", "Size", "Requests", "Retries", "Hedges", "Refused", "State"],
      [":--", "--:", "--:", "--:", "--:", "--:", "--:", "--:", ":--"],
      ["goproxy.cn", "62%", "210", "112 MB", "214", "", "", "", "delivered"],
      [...["aliyun", "36%", "98", "64 MB", "117", "3", "4", "3"], "delivered; last failure: 502 for a zip"],
      [
        ...["tencent", "", "", "", "2", "", "", "1"],
        "❌ excluded: wrong bytes: the hash of a zip does not match",
      ],
      ["nexus.example (private)", "2%", "21", "4.0 MB", "21", "", "", "", "delivered"],
    ]);
  });

  test("is explained where there is a table, with what was asked", () => {
    expect(mixed).toMatch(
      /<details>[\s\S]*\n- .*Retries: failed requests[\s\S]*\n- tencent: `\/golang\.org\/x\/sync/,
    );
  });

  test("has no column without a number", () => {
    const sources = ["a", "b"].map((name) => createSource(name, { requests: 1 }));
    const [, , table] = tablesOf(telling.summary(createReport({ fetch: createFetch({ sources }) })));
    expect(table).toEqual([
      ["Source", "Requests", "State"],
      [":--", "--:", ":--"],
      ["a", "1", "sent nothing"],
      ["b", "1", "sent nothing"],
    ]);
  });

  test("a share below one in a hundred is no tag", () => {
    const sources = [1e9, 1].map((bytes) => createSource("a", { files: 1, bytes, requests: 1 }));
    const text = telling.summary(createReport({ fetch: createFetch({ sources }) }));
    expect(text).toMatch(/\| &gt;99% \|.*\n.*\| &lt;1% \|/);
  });
});

test("a state of few words stays in one line on a narrow page; a reason may take several", () => {
  const text = telling.summary(createReport());
  expect(text).toContain("| answers,&nbsp;not&nbsp;waited&nbsp;for |");
  expect(text).toContain("sent a login page instead of a zip");
});

describe("other runs", () => {
  test("notes stand before the table, a warning with its mark", () => {
    const text = telling.summary(
      createReport({
        notes: [
          { level: "warning", code: "sumdb-off", by: "input" },
          { level: "notice", code: "vendored" },
        ],
      }),
    );
    expect(text).toMatch(
      /\n- ⚠️ \*\*Warning:\*\* The checksum database is off[\s\S]*\n- ℹ️ \*\*Note:\*\* [\s\S]*\n\| #/,
    );
  });

  test("nothing set: no empty block of code", () => {
    const { route } = createReport();
    const text = telling.summary(createReport({ route: { ...route, exported: [] } }));
    expect(text).toContain("Nothing was changed");
    expect(text).not.toContain("```");
  });

  test("not measured: no columns without a number, no explanation of them", () => {
    const text = telling.summary(
      createReport({
        probe: { kind: "never", elapsedMs: 0, ageMs: null, ended: null, extended: false, admitted: 0 },
        mirrors: [createMirror("aliyun", { rank: 1, inRoute: true })],
        choice: { mirror: "aliyun", reason: { code: "catalogue-order", region: "x", inChina: false } },
      }),
    );
    expect(tablesOf(text)).toEqual([
      [
        ["#", "Mirror", "Status"],
        ["--:", ":--", ":--"],
        ["1", "**aliyun**", "✅ chosen"],
      ],
    ]);
    expect(text).not.toContain("Predicted");
  });

  test("what a column means is said where the column is", () => {
    expect(summary).toContain("- Predicted: how long");
    const report = createReport({ mirrors: [provenMirror("a", 1, null, { firstByteMs: 9 })] });
    expect(telling.summary(report)).not.toContain("Predicted");
    expect(telling.summary(report)).toContain("- First byte: ");
  });

  test("through a proxy the connection's phases are not the mirror's", () => {
    const mirror = provenMirror("a", 1, 100, { firstByteMs: 9, viaProxy: true });
    const [table] = tablesOf(telling.summary(createReport({ mirrors: [mirror] })));
    expect(table?.[0]).not.toContain("TCP");
    expect(table?.[2]?.[3]).toBe("via&nbsp;proxy");
  });

  test("a wait below a millisecond is no tag", () => {
    const text = telling.summary(createReport({ mirrors: [provenMirror("a", 1, 100, { dnsMs: 0.2 })] }));
    expect(text).toContain("| &lt;1&nbsp;ms |");
  });

  test("no mirror at all: no table", () =>
    expect(tablesOf(telling.summary(createReport({ mirrors: [] })))).toEqual([]));
});

describe("how large", () => {
  test("fifty mirrors, all shown", () => {
    const mirrors = Array.from({ length: 50 }, (_, i) =>
      provenMirror(`mirror-${i}.example/go`, i + 1, 100 * i, {
        dnsMs: 1,
        tcpMs: 2,
        tlsMs: 3,
        firstByteMs: 4,
      }),
    );
    const text = telling.summary(createReport({ mirrors }));
    expect(Buffer.byteLength(text)).toBeLessThan(60_000);
    expect(text).toContain("mirror-49.example/go");
  });

  test("fifty mirrors with the longest texts: the last are only counted", () => {
    const mirrors = Array.from({ length: 50 }, () =>
      failedMirror("@".repeat(500), "malformed", { detail: said("|".repeat(500)), asked: "|".repeat(500) }),
    );
    const text = telling.summary(createReport({ mirrors }));
    expect(Buffer.byteLength(text)).toBeLessThan(60_000);
    expect(text).toMatch(/\n\d+ more in the JSON report\n/);
  });

  test("eighty sources with the longest texts: the last are only counted", () => {
    const reason = {
      code: "reset",
      status: null,
      asked: "|".repeat(500),
      detail: said("|".repeat(500)),
    } as const;
    const sources = Array.from({ length: 80 }, () =>
      createSource("@".repeat(500), { outcome: "out", reason, requests: 1 }),
    );
    const text = telling.summary(createReport({ fetch: createFetch({ sources }) }));
    expect(Buffer.byteLength(text)).toBeLessThan(60_000);
    expect(text).toMatch(/\n\n\d+ more in the JSON report\n\n<details>/);
    expect(text).toContain("goproxy.cn");
  });
});

describe("in Chinese", () => {
  const full = () =>
    tellingIn("zh").summary(
      createReport({
        fetch: createMixedFetch(),
        go: EVERY_GO.installed,
        buildCache: EVERY_BUILD_CACHE.restored,
        notes: [EVERY_NOTE["goproxy-off"], EVERY_NOTE["no-healthy-mirror"]],
      }),
    );

  test("the mirror, the reason, and what the user should know", () => {
    expect(full().split("\n").slice(0, 6)).toEqual([
      "## Go 模块镜像：goproxy.cn",
      "",
      "**大部分模块已就绪，用时 912 ms：166 个（180 MB），来自 2 个镜像和 1 个私有代理，均已校验。另有 2 个模块未能下载，由 go 自行下载。**",
      "",
      expect.stringMatching(/^- ℹ️ \*\*提示：\*\* 本机设置了 GOPROXY=off：/),
      expect.stringMatching(/^- ⚠️ \*\*警告：\*\* 询问过的 7 个镜像均不可用/),
    ]);
  });

  test("the tables' titles, and the mirrors that are out", () => {
    const [mirrors, out, sources] = tablesOf(full());
    expect(mirrors?.[0]).toEqual(["#", "镜像", "状态", "DNS", "TCP", "TLS", "首字节", "吞吐量", "预计", ""]);
    expect(mirrors?.[2]?.[2]).toBe("✅ 已选用");
    expect(out?.slice(2)).toEqual([
      ["nju", "❌ 请求 zip 文件，返回的却是登录页面"],
      ["official", "❌ 超时：正在建立连接"],
    ]);
    expect(sources?.[0]).toEqual(["来源", "占比", "文件", "大小", "请求", "重试", "对冲", "拒收", "状态"]);
    expect(sources?.at(-1)?.[0]).toBe("nexus.example（私有）");
  });

  test("a line for each fact, its label in bold with a blank behind it", () => {
    const labels = [...full().matchAll(/^\*\*([^*]+)\*\* (?=\S)/gm)].map(([, label]) => label);
    expect(labels).toEqual(["Go：", "模块：", "校验和数据库：", "缓存：", "构建缓存：", "下载："]);
    expect(full()).toContain("**为后续步骤设置的变量：**\n\n```\nGOPROXY=https://goproxy.cn|");
  });

  test("how it was measured, and what was asked", () => {
    expect(full()).toMatch(
      /<details><summary>测速方法<\/summary>\n\n- goproxy\.cn：预计.*\n- 从 cn-north-4 对 6 个镜像测速[\s\S]*\n失败的请求：\n\n- nju：`\/golang\.org\/x\/sync/,
    );
  });
});

describe("foreign text", () => {
  const foreign = fc
    .array(
      fc.constantFrom("\n", "|", "\\", "`", "<", "a", "\u2028", "\r", "```\n", "</details>", "::", "&", "*"),
    )
    .map((pieces) => pieces.join(""));

  test("breaks neither a table nor anything around it", () => {
    fc.assert(
      fc.property(foreign, foreign, foreign, (name, detail, asked) => {
        const text = telling.summary(
          createReport({
            region: { label: name, given: true, inChina: false },
            mirrors: [
              provenMirror(name, 1, 50, { dnsMs: 1, firstByteMs: 4, bytesPerSecond: 1e6 }),
              provenMirror(name, 2, 70, { dnsMs: 1, firstByteMs: 4, bytesPerSecond: 1e6 }),
              failedMirror(name, "tls", { detail: said(detail), asked: `/${asked}` }),
            ],
            choice: { mirror: name, reason: { code: "fastest", runnerUp: detail, bestMs: 1, runnerUpMs: 2 } },
            fetch: createFetch({
              sources: [
                createSource(name, { outcome: "delivered", files: 1, bytes: 5, requests: 1 }),
                createSource(name, {
                  outcome: "out",
                  reason: { code: "reset", status: null, asked, detail: said(detail) },
                  requests: 1,
                }),
              ],
            }),
            notes: [
              { level: "warning", code: "wrong-bytes", mirror: name, asked },
              {
                level: "warning",
                code: "go-sum-disagrees",
                module: name,
                expected: asked,
                actual: detail,
                mirrors: 1,
                others: 0,
              },
            ],
          }),
        );
        const tables = tablesOf(text);
        expect(tables.map((t) => t.map((row) => row.length))).toEqual([
          [8, 8, 8, 8],
          [2, 2, 2],
          [6, 6, 6, 6],
        ]);
        const outsideCode = text.replace(/\\[\\`]|(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, "");
        expect(outsideCode.match(/<[^>]*>/g)).toEqual(["<details>", "<summary>", "</summary>", "</details>"]);
        expect(text.match(/^#+ /gm)).toEqual(["## "]);
      }),
    );
  });
});
