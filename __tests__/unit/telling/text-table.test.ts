import { describe, expect, test } from "@jest/globals";
import { fetchRows } from "../../../src/telling/fetch-rows.ts";
import { fetchTable } from "../../../src/telling/fetch-table.ts";
import { mirrorRows } from "../../../src/telling/mirror-rows.ts";
import { tellingIn } from "../../../src/telling/telling.ts";
import { textTable } from "../../../src/telling/text-table.ts";
import { widthOf } from "../../../src/telling/width.ts";
import { createMixedFetch, createReport, failedMirror, provenMirror } from "../../support/report.ts";

const WHOLE = { columns: Number.POSITIVE_INFINITY, paint: (line: string) => line };

/** Columns of the terminal in which the texts end. */
function endsOf(line: string, texts: readonly string[]): readonly number[] {
  return texts.map((text) => widthOf(line.slice(0, line.indexOf(text) + text.length)));
}

describe("in Chinese", () => {
  const zh = tellingIn("zh");
  const { columns: titles, fetch } = zh.language;

  test("the titles of the mirrors' table end where their numbers end", () => {
    const [title = "", ...lines] = textTable(titles, mirrorRows(zh, createReport()), {
      ...WHOLE,
      last: null,
    });
    const ends = endsOf(title, ["DNS", "TCP", "TLS", "首字节", "吞吐量", "预计"]);
    expect(endsOf(lines[0] ?? "", ["3 ms", "21 ms", "26 ms", "24 ms", "6.4 MB/s", "4.2 s"])).toEqual(ends);
    expect(endsOf(lines[2] ?? "", ["11 ms", "44 ms", "51 ms", "190 ms", "680 kB/s", "42 s"])).toEqual(ends);
  });

  test("a name shorter than the title keeps its row aligned with it", () => {
    const mirrors = [
      provenMirror("a", 1, 100, { firstByteMs: 4 }),
      provenMirror("b", 2, 200, { firstByteMs: 5 }),
    ];
    const [title = "", first = ""] = textTable(titles, mirrorRows(zh, createReport({ mirrors })), {
      ...WHOLE,
      last: null,
    });
    expect(title).toBe("  #  镜像  首字节    预计");
    expect(first).toBe("  1  a       4 ms  100 ms");
  });

  test("a reason begins where the numbers' columns begin", () => {
    const mirrors = [
      provenMirror("goproxy.cn", 1, 100, { firstByteMs: 4 }),
      failedMirror("aliyun", "refused"),
    ];
    const [, , failed = ""] = textTable(titles, mirrorRows(zh, createReport({ mirrors })), {
      ...WHOLE,
      last: null,
    });
    expect(failed).toBe("✗    aliyun      连接被拒绝");
  });

  test.each([30, 40, 60, 80])("no line is wider than %d columns", (columns) => {
    const report = createReport({ fetch: createMixedFetch() });
    const lines = [
      ...textTable(titles, mirrorRows(zh, report), { ...WHOLE, columns, last: null }),
      ...fetchTable(fetch.columns, fetchRows(zh, report), { ...WHOLE, columns }),
    ];
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns);
  });

  test("the sources' table is aligned, a wide name and wide titles among it", () => {
    const lines = fetchTable(
      fetch.columns,
      fetchRows(zh, createReport({ fetch: createMixedFetch() })),
      WHOLE,
    );
    expect(lines).toEqual([
      "  来源                   占比  文件    大小  请求  重试  对冲  拒收  状态",
      "  goproxy.cn              62%   210  112 MB   214                    已提供内容",
      "  aliyun                  36%    98   64 MB   117     3     4     3  已提供内容；最近一次失败：zip 文件返回 502",
      "✗ tencent                                       2                 1  已排除：内容错误：zip 文件的哈希不匹配",
      "  nexus.example（私有）    2%    21  4.0 MB    21                    已提供内容",
    ]);
  });
});
