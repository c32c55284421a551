import { describe, expect, test } from "@jest/globals";
import { type FaultPlan, faults } from "../../../src/sandbox/faults.ts";
import { blackHole, deadPort } from "../../../src/sandbox/unreachable.ts";
import { selfSignedCertificate } from "../../support/certificate.ts";
import { expectSurvived, runWithFault, runWithFaultyMirror } from "../../support/fault-case.ts";
import { mirrorReport } from "../../support/job.ts";
import { closedAfterTest } from "../../support/mirrors.ts";
import { writeProject } from "../../support/project.ts";
import { testSideBySide } from "../../support/side-by-side.ts";

/** A mirror that stays silent is out by its time-out, or the decision did not wait for it. */
const SILENT = ["time-out", "not-waited-for"];
const SILENT_TOLD = /time-out|not waited for|could not win/;

describe("a mirror that can't be reached", () => {
  const cases: readonly (readonly [string, () => Promise<void>])[] = [
    [
      "whose name does not resolve",
      async () => {
        const url = "http://mirror.test.invalid";
        const fault = await runWithFault(await writeProject(), url);
        await expectSurvived(fault, url, ["dns"], /DNS/);
      },
    ],

    [
      "that refuses the connection",
      async () => {
        const url = await deadPort();
        const fault = await runWithFault(await writeProject(), url);
        await expectSurvived(fault, url, ["refused"], /connection refused/);
      },
    ],

    [
      "that takes connections and never answers: its time-out is not waited for",
      async () => {
        const { url } = closedAfterTest(await blackHole());
        const limits = { "probe-timeout": "20s", "probe-budget": "30s" };
        const fault = await runWithFault(await writeProject(), url, { inputs: limits });
        await expectSurvived(fault, url, ["not-waited-for"], /not waited for/);
        expect(fault.run.report?.probe.ended).toBe("enough");
      },
    ],

    [
      "whose certificate nobody trusts",
      async () => {
        const fault = await runWithFaultyMirror({ tls: await selfSignedCertificate() });
        await expectSurvived(fault, fault.faulty.url, ["tls"], /TLS.*self-signed/);
      },
    ],

    [
      "that answers with what is no HTTP",
      async () => {
        const fault = await runWithFaultyMirror({ fault: faults.garbage() });
        await expectSurvived(fault, fault.faulty.url, ["protocol"], /broken HTTP/);
      },
    ],
  ];
  testSideBySide(cases, (_, show) => show());
});

describe("a connection that breaks or stalls", () => {
  const stalls: readonly (readonly [string, FaultPlan])[] = [
    ["silence after the headers: the time-out of the request is not waited for", faults.headersThenSilence()],
    [
      "silence before the headers: the time-out of the request is not waited for",
      faults.silenceBeforeHeaders(),
    ],
    ["one byte a second: the time-out of the request is not waited for", faults.drip()],
  ];
  testSideBySide(stalls, async (_, fault) => {
    const inputs = { "probe-timeout": "20s", "probe-budget": "30s" };
    const stalled = await runWithFaultyMirror({ fault }, { inputs });
    await expectSurvived(stalled, stalled.faulty.url, SILENT, SILENT_TOLD);
    expect(stalled.run.report?.probe.ended).toBe("enough");
  });

  test("one byte a second, in zips only: it costs the budget at most", async () => {
    const stalled = await runWithFaultyMirror({ fault: faults.onlyZips(faults.drip()) });
    await expectSurvived(stalled, stalled.faulty.url, SILENT, SILENT_TOLD);
    expect(stalled.run.report?.probe.extended).toBe(false);
  });

  const breaks: readonly (readonly [string, FaultPlan, string, RegExp])[] = [
    [
      "a body that ends too early, in every answer",
      faults.truncate(),
      "truncated",
      /closed in the middle of/,
    ],
    [
      "a body that ends too early, in zips only",
      faults.onlyZips(faults.truncate(0.9)),
      "truncated",
      /closed in the middle of/,
    ],
    ["a reset, every time", faults.reset(), "reset", /connection (reset|closed)/],
  ];
  testSideBySide(breaks, async (_, fault, code, told) => {
    const broken = await runWithFaultyMirror({ fault });
    await expectSurvived(broken, broken.faulty.url, [code], told);
  });

  test("a reset that does not come again is got over", async () => {
    const fault = faults.firstAttempts(1, faults.reset());
    const { run, faulty } = await runWithFaultyMirror({ fault }, { inputs: { "probe-retries": "2" } });
    expect(mirrorReport(run, faulty.url)).toMatchObject({ rank: 1, outcome: { kind: "proven" } });
  });
});
