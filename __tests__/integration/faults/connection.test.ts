import { describe, expect, test } from "@jest/globals";
import { faults } from "../../../src/sandbox/faults.ts";
import { blackHole, deadPort } from "../../../src/sandbox/unreachable.ts";
import { selfSignedCertificate } from "../../support/certificate.ts";
import { expectSurvived, runWithFault, runWithFaultyMirror } from "../../support/fault-case.ts";
import { mirrorReport } from "../../support/job.ts";
import { closedAfterTest } from "../../support/mirrors.ts";
import { writeProject } from "../../support/project.ts";

/** A mirror that stays silent is out by its time-out, or the decision did not wait for it. */
const SILENT = ["time-out", "not-waited-for"];
const SILENT_TOLD = /time-out|not waited for|could not win/;

describe("a mirror that can't be reached", () => {
  test("whose name does not resolve", async () => {
    const url = "http://mirror.test.invalid";
    const fault = await runWithFault(await writeProject(), url);
    await expectSurvived(fault, url, ["dns"], /DNS/);
  });

  test("that refuses the connection", async () => {
    const url = await deadPort();
    const fault = await runWithFault(await writeProject(), url);
    await expectSurvived(fault, url, ["refused"], /connection refused/);
  });

  test("that takes connections and never answers: its time-out is not waited for", async () => {
    const { url } = closedAfterTest(await blackHole());
    const limits = { "probe-timeout": "20s", "probe-budget": "30s" };
    const fault = await runWithFault(await writeProject(), url, { inputs: limits });
    await expectSurvived(fault, url, ["not-waited-for"], /not waited for/);
    expect(fault.run.report?.probe.ended).toBe("enough");
  });

  test("whose certificate nobody trusts", async () => {
    const fault = await runWithFaultyMirror({ tls: await selfSignedCertificate() });
    await expectSurvived(fault, fault.faulty.url, ["tls"], /TLS.*self-signed/);
  });

  test("that answers with what is no HTTP", async () => {
    const fault = await runWithFaultyMirror({ fault: faults.garbage() });
    await expectSurvived(fault, fault.faulty.url, ["protocol"], /broken HTTP/);
  });
});

describe("a connection that breaks or stalls", () => {
  test.each([
    ["silence after the headers", faults.headersThenSilence()],
    ["silence before the headers", faults.silenceBeforeHeaders()],
    ["one byte a second", faults.drip()],
  ])("%s: the time-out of the request is not waited for", async (_, fault) => {
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

  test.each([
    ["in every answer", faults.truncate()],
    ["in zips only", faults.onlyZips(faults.truncate(0.9))],
  ])("a body that ends too early, %s", async (_, fault) => {
    const broken = await runWithFaultyMirror({ fault });
    await expectSurvived(broken, broken.faulty.url, ["truncated"], /ended inside/);
  });

  test("a reset, every time", async () => {
    const broken = await runWithFaultyMirror({ fault: faults.reset() });
    await expectSurvived(broken, broken.faulty.url, ["reset"], /connection (reset|closed)/);
  });

  test("a reset that does not come again is got over", async () => {
    const fault = faults.firstAttempts(1, faults.reset());
    const { run, faulty } = await runWithFaultyMirror({ fault }, { inputs: { "probe-retries": "2" } });
    expect(mirrorReport(run, faulty.url)).toMatchObject({ rank: 1, outcome: { kind: "proven" } });
  });
});
