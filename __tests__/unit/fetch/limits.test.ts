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

test.each([
  ["plenty", 3, 1_048_576, 42],
  ["256, as macOS has it", 3, 256, 17],
  ["64", 3, 64, 1],
  ["64 and all of the catalogue", 8, 64, 1],
  ["32: one at a time is tried", 3, 32, 1],
])(
  "where few files may be open there are fewer connections: %s",
  (_case, sources, openFiles, connections) => {
    expect(fetchLimits(sources, openFiles).connectionsPerSource).toBe(connections);
  },
);

test("the other limits do not depend on how many sources there are", () => {
  const { connectionsPerSource: _one, ...alone } = fetchLimits(1);
  const { connectionsPerSource: _each, ...among } = fetchLimits(9);
  expect(among).toEqual(alone);
});

test.each([
  [1, 8, 8],
  [6, 96, 21],
  [20, 4, 4],
])("%i sources, at most %i connections to one: %i", (sources, mostToOne, connections) => {
  expect(fetchLimits(sources, null, mostToOne).connectionsPerSource).toBe(connections);
});
