import { expect, test } from "@jest/globals";
import { tellingIn } from "../../../src/telling/telling.ts";
import { said } from "../../support/details.ts";
import {
  createFetch,
  createMixedFetch,
  createReport,
  createSource,
  failedMirror,
} from "../../support/report.ts";

const telling = tellingIn("en");

test("an aligned table, the reason, what was set", () => {
  expect(telling.logLines(createReport())).toEqual([
    "  #  Mirror        DNS    TCP    TLS  First byte  Throughput  Predicted",
    "▸ 1  goproxy.cn   3 ms  21 ms  26 ms       24 ms    6.4 MB/s      4.2 s",
    "  2  aliyun       2 ms  31 ms  38 ms       86 ms    3.2 MB/s       13 s",
    "  3  huawei      11 ms  44 ms  51 ms      190 ms    680 kB/s       42 s",
    "     tencent     answers, not waited for",
    "✗    nju         sent a login page instead of a zip",
    "✗    official    timeout: connecting",
    "goproxy.cn: 4.2 s predicted for the 38 missing modules (25 MB), 3.1 × faster than aliyun (13 s).",
    "Modules: 167 needed, 125 already present, 38 missing (25 MB), 4 private (no mirror was asked)",
    "Checksum database: verified at https://goproxy.cn/sumdb/sum.golang.org",
    expect.stringMatching(/^Measured 6 mirrors in 812 ms/),
    "Cache: no entry yet (lookup took 140 ms)",
    expect.stringMatching(
      /^Downloaded: 38 modules \(25 MB\) .* from goproxy\.cn, .*private: no mirror may be asked/,
    ),
    expect.stringMatching(/^GOPROXY=https:\/\/goproxy\.cn\|.*direct$/),
    "GOPRIVATE=github.com/acme",
  ]);
});

test("several sources: a table of them behind what was fetched", () => {
  const lines = telling.logLines(createReport({ fetch: createMixedFetch() }));
  const start = lines.findIndex((line) => line.startsWith("Downloaded: "));
  expect(lines.slice(start + 1, -2)).toEqual([
    "  Source                   Share  Files    Size  Requests  Retries  Hedges  Refused  State",
    "  goproxy.cn                 62%    210  112 MB       214                            delivered",
    "  aliyun                     36%     98   64 MB       117        3       4        3  delivered; last failure: 502 for a zip",
    "✗ tencent                                               2                         1  excluded: wrong bytes: the hash of a zip does not match",
    "  nexus.example (private)     2%     21  4.0 MB        21                            delivered",
  ]);
});

test.each([
  ["a retry", { retries: 1 }],
  ["a hedge", { hedges: 1 }],
  ["a refused answer", { refusals: 1 }],
  ["that it is out", { outcome: "out" as const, requests: 0 }],
])("one source: no table, but for %s", (_, trouble) => {
  const source = createSource("a.example", { outcome: "delivered", files: 1, bytes: 5, requests: 1 });
  const lines = (overrides: object) =>
    telling
      .logLines(createReport({ fetch: createFetch({ sources: [{ ...source, ...overrides }] }) }))
      .join("\n");
  expect(lines({})).not.toMatch(/Share|Requests/);
  expect(lines(trouble)).toMatch(/\n {2}Source .*\n[ ✗] a\.example .*100%/);
});

test("no line is a workflow command or more than one line", () => {
  const evil = "::error::x\n##[group]\u001b[2J";
  const { route } = createReport();
  const lines = telling.logLines(
    createReport({
      mirrors: [failedMirror(evil, "tls", { detail: said(evil) })],
      fetch: createFetch({
        sources: [
          createSource(evil, {
            outcome: "out",
            reason: {
              code: "reset",
              status: null,
              asked: evil,
              detail: said("::set-env name=PATH::/tmp\n::x"),
            },
            requests: 1,
          }),
        ],
      }),
      choice: { mirror: evil, reason: { code: "only-proven", others: 1 } },
      region: { label: evil, given: true, inChina: false },
      route: { ...route, values: { ...route.values, GOPROXY: evil } },
      sumdb: { kind: "unreachable", because: { url: evil, code: "error", detail: said(evil) } },
    }),
  );
  for (const line of lines) expect(line).not.toMatch(/[\p{Cc}]|::|##\[/u);
  expect(lines.join("\n")).toContain("excluded: : :set-env name=PATH: :/tmp");
});

test("in Chinese: each label with a full-width colon", () => {
  const labels = tellingIn("zh")
    .logLines(createReport())
    .flatMap((line) => /^(模块|校验和数据库|缓存|下载)：\S/.exec(line)?.[1] ?? []);
  expect(labels).toEqual(["模块", "校验和数据库", "缓存", "下载"]);
});
