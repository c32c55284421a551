import { describe, expect, test } from "@jest/globals";
import { type FaultPlan, faults } from "../../../src/sandbox/faults.ts";
import { selfSignedCertificate } from "../../support/certificate.ts";
import { expectSurvived, NEAR_MS, runWithFault, runWithFaultyMirror } from "../../support/fault-case.ts";
import { mirrorReport, newMachine } from "../../support/job.ts";
import { openMirror } from "../../support/mirrors.ts";
import { writeProject } from "../../support/project.ts";
import { testSideBySide } from "../../support/side-by-side.ts";

describe("a mirror that answers with an error", () => {
  const answers: readonly (readonly [string, FaultPlan, string, RegExp])[] = [
    ["403", faults.status(403), "client-error", /403 for/],
    ["403 on zips only", faults.onlyZips(faults.status(403)), "client-error", /403 for a zip/],
    ["401", faults.status(401), "client-error", /401 for/],
    ["429 with Retry-After", faults.tooManyRequests(120), "rate-limited", /429, Retry-After: 120/],
    ["500", faults.status(500), "server-error", /500 for/],
    ["502", faults.status(502), "server-error", /502 for/],
    ["503", faults.status(503), "server-error", /503 for/],
    ["404 for everything", faults.status(404, "not found\n"), "stale", /404 for .* that is needed/],
    [
      "404 for half the modules",
      faults.halfTheModules(faults.status(404, "not found\n")),
      "stale",
      /404 for/,
    ],
    ["410 for .info only", faults.onlyInfos(faults.status(410, "gone\n")), "stale", /410 for an \.info/],
    [
      "404 with its upstream's failure",
      faults.status(404, "bad upstream\n"),
      "upstream-failure",
      /bad upstream/,
    ],
    ["204 and nothing", faults.status(204, ""), "protocol", /broken HTTP: status 204/],
  ];
  testSideBySide(answers, async (_, fault, code, told) => {
    const { faulty, ...rest } = await runWithFaultyMirror({ fault });
    await expectSurvived(rest, faulty.url, [code], told);
  });

  test("a 5xx that does not come again is got over", async () => {
    const fault = faults.firstAttempts(1, faults.status(503));
    const { run, faulty } = await runWithFaultyMirror({ fault }, { inputs: { "probe-retries": "2" } });
    expect(mirrorReport(run, faulty.url)).toMatchObject({ rank: 1, outcome: { kind: "proven" } });
  });

  test("what it says of itself reaches log and summary as plain text", async () => {
    const body =
      "::error::pwned\r\n<script>alert(1)</script> [x](http://evil.invalid) \u001b[31mred | @everyone";
    const { run } = await runWithFaultyMirror({ fault: faults.status(403, body) });
    const log = run.lines.join("\n");
    expect(log).toContain("pwned");
    expect(log).not.toContain("::error");
    expect(log + run.summary).not.toContain("\u001b");
    expect(run.summary).toContain("pwned");
    expect(run.summary).not.toMatch(/::error|<script|[^\\]\]\(http|@everyone/);
  });
});

describe("a mirror that redirects", () => {
  test("without end", async () => {
    const { faulty, ...rest } = await runWithFaultyMirror({ fault: faults.redirectLoop() });
    await expectSurvived(rest, faulty.url, ["redirect-loop"], /too many redirects/);
  });

  test("from https to http", async () => {
    const certificate = await selfSignedCertificate();
    const machine = await newMachine({ SSL_CERT_FILE: certificate.file });
    const project = await writeProject();
    const plain = await openMirror(project);
    const fault = faults.redirectTo(plain.url);
    const faulty = await openMirror(project, { roundTripMs: NEAR_MS, tls: certificate, fault });
    const survived = await runWithFault(project, faulty.url, { machine });
    await expectSurvived(survived, faulty.url, ["redirect-to-http"], /redirects from https to http/);
    expect(plain.requestCount()).toBe(0);
  });

  test("its zips to another host is none: such a mirror can be the best", async () => {
    const project = await writeProject();
    const storage = await openMirror(project);
    const fault = faults.onlyZips(faults.redirectTo(storage.url));
    const faulty = await openMirror(project, { roundTripMs: NEAR_MS, fault });
    const { run } = await runWithFault(project, faulty.url);
    expect(mirrorReport(run, faulty.url)).toMatchObject({ rank: 1, outcome: { kind: "proven" } });
  });
});
