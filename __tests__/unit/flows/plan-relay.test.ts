import { expect, test } from "@jest/globals";
import { planRelay } from "../../../src/flows/plan/plan-relay.ts";
import type { Measurement } from "../../../src/mirrors/measurement.ts";
import { someMeasurement } from "../../support/standings.ts";

type Arguments = Parameters<typeof planRelay>;

const late = (name: string): Measurement =>
  someMeasurement(name, { outcome: { kind: "not-waited-for", answered: true } });
const proven = someMeasurement("proven");

/** Who a relay asks, where the fetch has left these sources so. */
function asked(outcomes: Readonly<Record<string, "delivered" | "unused" | "out">>): readonly string[] {
  const ranked = [proven, late("a"), late("b"), late("c")];
  const sources = ranked.map(({ mirror: { name, url } }) => ({ source: { url }, outcome: outcomes[name] }));
  const plan = planRelay(
    {
      noMirrors: null,
      privacy: { rule: {}, mayTellMirror: () => true },
      project: { goSum: { zips: new Map(), mods: new Map() } },
      inputs: { maxConnections: 0 },
      gosumdb: "off",
      inventory: { missingZips: [], missingMods: [] },
    } as unknown as Arguments[0],
    { choice: { ranked } } as unknown as Arguments[1],
    { filled: { result: { sources, left: [] } } } as unknown as Arguments[2],
    { choice: { mirrors: [proven.mirror] }, values: {} } as unknown as Arguments[3],
    false,
  );
  return plan?.sources.map(({ name }) => name) ?? [];
}

test("mirrors that nobody has proven make up for those that are lacking", () => {
  expect(asked({ proven: "delivered", a: "delivered", b: "unused" })).toEqual(["proven", "a", "b"]);
});

test("but not one that lied in the fetch, or was excluded there", () => {
  expect(asked({ proven: "delivered", a: "out", b: "delivered" })).toEqual(["proven", "b", "c"]);
});
