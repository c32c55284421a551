import { expect, test } from "@jest/globals";
import { fetchLimits } from "../../../src/fetch/limits.ts";

test.each([
  ["no source", 0, 96],
  ["one", 1, 96],
  ["two have all connections together", 2, 64],
  ["three share them", 3, 42],
  ["eight share them", 8, 16],
  ["more have enough each, although that is more together", 20, 16],
])("connections to each source: %s", (_case, sources, connections) => {
  expect(fetchLimits(sources).connectionsPerSource).toBe(connections);
});

test("the other limits do not depend on how many sources there are", () => {
  const { connectionsPerSource: _one, ...alone } = fetchLimits(1);
  const { connectionsPerSource: _each, ...among } = fetchLimits(9);
  expect(among).toEqual(alone);
});
