import { test } from "@jest/globals";

/**
 * A test for each case, as `test.each` has them, whose bodies run side by side: for cases that mostly wait. The first
 * test that runs waits for all of them, so that what ends after a test ends after all; each has its own result.
 *
 * @param cases what `body` gets: the test's name first
 * @param atOnce so few that none slows another down so much that a time-out is reached
 */
export function testSideBySide<Given extends unknown[]>(
  cases: readonly (readonly [name: string, ...Given])[],
  body: (name: string, ...given: Given) => Promise<void>,
  atOnce = 4,
): void {
  let all: Promise<readonly PromiseSettledResult<void>[]> | null = null;
  for (const [index, [name]] of cases.entries()) {
    test(name, async () => {
      all ??= runAll(cases, body, atOnce);
      const result = (await all)[index];
      if (result?.status !== "fulfilled") throw result?.reason;
    });
  }
}

async function runAll<Given extends unknown[]>(
  cases: readonly (readonly [name: string, ...Given])[],
  body: (name: string, ...given: Given) => Promise<void>,
  atOnce: number,
): Promise<readonly PromiseSettledResult<void>[]> {
  const results: PromiseSettledResult<void>[] = [];
  const waiting = [...cases.entries()];
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, given] = next;
      const [result] = await Promise.allSettled([body(...given)]);
      results[index] = result;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return results;
}
