import { expect, test } from "@jest/globals";
import { tellingIn } from "../../../src/telling/telling.ts";
import { createMixedFetch, createReport } from "../../support/report.ts";
import { EVERY_NOTE } from "../../support/report-variants.ts";

const HAN = /\p{Script=Han}/u;

test("two languages side by side in one process: neither says a word of the other", () => {
  const report = createReport({ fetch: createMixedFetch(), notes: [EVERY_NOTE["goproxy-off"]] });
  const shape = { columns: 80, colour: false };
  const [en, zh] = [tellingIn("en"), tellingIn("zh")];
  const textsOf = ({ note, logLines, summary, terminal, terminalFetch, commands, log }: typeof en) => [
    ...report.notes.map(note),
    ...logLines(report).filter((line) => line.startsWith("  ")),
    summary(report),
    terminal(report, shape),
    terminalFetch(report, shape),
    commands.use.noHealthy,
    log.measured,
  ];
  const before = textsOf(en);
  for (const text of before) expect(text).not.toMatch(HAN);
  expect(textsOf(zh).filter((text) => HAN.test(text)).length).toBeGreaterThan(6);
  // After the other one has spoken.
  expect(textsOf(en)).toEqual(before);
});

test("a step summary that was not written is told, in three places by the same words", () => {
  const { summaryProblem } = tellingIn("en");
  expect(summaryProblem("written")).toBeNull();
  expect(summaryProblem("no-place")).toBeNull();
  expect(summaryProblem("too-large")).toMatch(/1 MiB/);
  expect(summaryProblem("failed")).toMatch(/can't be written/);
});
