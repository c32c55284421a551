import { describe, expect, test } from "@jest/globals";
import { systemClock } from "../../../src/platform/clock.ts";

describe("systemClock", () => {
  test("sleeps at least as long as asked", async () => {
    const startedAt = systemClock.monotonicMs();
    await systemClock.sleep(30);
    expect(systemClock.monotonicMs() - startedAt).toBeGreaterThanOrEqual(29);
  });

  test.each([
    ["before", true],
    ["while", false],
  ])("an abort %s it sleeps ends the sleep without an error", async (_name, already) => {
    const ending = new AbortController();
    if (already) ending.abort();
    const sleeping = systemClock.sleep(2 ** 30, ending.signal);
    ending.abort();
    await expect(sleeping).resolves.toBeUndefined();
  });
});
