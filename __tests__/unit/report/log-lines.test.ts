import { expect, test } from "@jest/globals";
import { logLines } from "../../../src/report/log-lines.ts";
import { createReport, failedMirror } from "../../support/report.ts";

test("an aligned table, the reason, what was set", () => {
  expect(logLines(createReport())).toEqual([
    "  #  Mirror        DNS    TCP    TLS  First byte  Throughput  Predicted",
    "▸ 1  goproxy.cn   3 ms  21 ms  26 ms       24 ms    6.4 MB/s      4.2 s",
    "  2  aliyun       2 ms  31 ms  38 ms       86 ms    3.2 MB/s       13 s",
    "  3  huawei      11 ms  44 ms  51 ms      190 ms    680 kB/s       42 s",
    "     tencent     answers, not waited for",
    "✗    nju         answered a login page where a zip was asked",
    "✗    official    time-out: connecting",
    "goproxy.cn: 4.2 s predicted for the 38 missing modules (25 MB), 3.1 × faster than aliyun (13 s).",
    "Modules: 167 needed: 125 on disk, 38 missing (25 MB), 4 private (no mirror was asked)",
    "Checksum database: a signed tree head was verified at https://goproxy.cn/sumdb/sum.golang.org",
    expect.stringMatching(/^Measured 6 mirrors in 812 ms/),
    expect.stringMatching(/^GOPROXY=https:\/\/goproxy\.cn\|.*direct$/),
    "GOPRIVATE=github.com/acme",
  ]);
});

test("no line is a workflow command or more than one line", () => {
  const evil = "::error::x\n##[group]\u001b[2J";
  const { route } = createReport();
  const lines = logLines(
    createReport({
      mirrors: [failedMirror(evil, "tls", { detail: evil })],
      choice: { mirror: evil, reason: { code: "only-proven", others: 1 } },
      region: { label: evil, given: true, inChina: false },
      route: { ...route, values: { ...route.values, GOPROXY: evil } },
      sumdb: { kind: "unreachable", because: { url: evil, code: "error", detail: evil } },
    }),
  );
  for (const line of lines) expect(line).not.toMatch(/[\p{Cc}]|^\s*::|##\[/u);
});
