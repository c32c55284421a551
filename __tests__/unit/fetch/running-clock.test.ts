import { expect, test } from "@jest/globals";
import { runningClock } from "../../../src/fetch/running-clock.ts";

/** The clock of a machine, and the one that is made of it. */
function clocks() {
  let machineMs = 1_000;
  const clock = runningClock({ monotonicMs: () => machineMs, nowMs: () => 7, sleep: async () => {} });
  const after = (ms: number) => {
    machineMs += ms;
    return clock.monotonicMs();
  };
  return { clock, after };
}

test("time passes as the machine's while this process runs", () => {
  const { clock, after } = clocks();
  expect([after(50), after(50), after(500), clock.nowMs()]).toEqual([1_050, 1_100, 1_600, 7]);
});

test.each([
  ["it was stopped for ten seconds", 10_000],
  ["the machine slept for a day", 86_400_000],
])("next to nothing passes while it does not run: %s", (_case, ms) => {
  const { after } = clocks();
  expect([after(50), after(ms), after(50)]).toEqual([1_050, 1_100, 1_150]);
});
