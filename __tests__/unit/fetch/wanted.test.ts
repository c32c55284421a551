import { describe, expect, test } from "@jest/globals";
import { planFetch, type Wanted } from "../../../src/fetch/wanted.ts";
import type { ModuleSum } from "../../../src/go/go-sum.ts";
import type { ModuleVersion } from "../../../src/go/module-version.ts";
import type { Inventory } from "../../../src/modules/inventory.ts";

const nothing: Inventory = {
  neededZips: 0,
  neededMods: 0,
  presentZips: 0,
  presentMods: 0,
  missingZips: [],
  missingMods: [],
  missingInfos: [],
  privateZips: [],
  privateMods: [],
  privateInfos: [],
  otherHash: [],
  overLimit: { zips: 0, mods: 0 },
};

const version = (name: string): ModuleVersion => ({ path: `example.com/${name}`, version: "v1.0.0" });
const sum = (name: string): ModuleSum => ({ module: version(name), h1: `h1:${name}` });
const sums = (count: number): ModuleSum[] => Array.from({ length: count }, (_, index) => sum(`m${index}`));
const likelyBytes = (path: string) => Number(/\d+$/.exec(path)?.[0] ?? 0);
const told = ({ kind, module }: Wanted) => `${kind} ${module.path.slice("example.com/".length)}`;

describe("planFetch", () => {
  test("nothing missing, nothing wanted", () => {
    expect(planFetch(nothing, likelyBytes)).toEqual({ wanted: [], overLimit: { zips: 0, mods: 0 } });
  });

  test("large zips first, then .info, then .mod; private ones among them", () => {
    const { wanted } = planFetch(
      {
        ...nothing,
        missingZips: [sum("zip10"), sum("zip30")],
        privateZips: [sum("private20"), sum("private40")],
        missingInfos: [version("zip10")],
        privateInfos: [version("private20")],
        missingMods: [sum("zip10")],
        privateMods: [sum("private20")],
      },
      likelyBytes,
    );
    expect(wanted.map(told)).toEqual([
      "zip private40",
      "zip zip30",
      "zip private20",
      "zip zip10",
      "info zip10",
      "info private20",
      "mod zip10",
      "mod private20",
    ]);
  });

  test("each with its hash, an .info without one", () => {
    const { wanted } = planFetch(
      { ...nothing, missingZips: [sum("a")], missingInfos: [version("b")], missingMods: [sum("c")] },
      likelyBytes,
    );
    expect(wanted).toEqual([
      { kind: "zip", module: version("a"), h1: "h1:a" },
      { kind: "info", module: version("b") },
      { kind: "mod", module: version("c"), h1: "h1:c" },
    ]);
  });

  test("zips that are likely as large stay in go.sum's order", () => {
    const { wanted } = planFetch({ ...nothing, missingZips: [sum("b"), sum("a"), sum("c")] }, () => 7);
    expect(wanted.map(told)).toEqual(["zip b", "zip a", "zip c"]);
  });

  test("10,000 files are asked for, one more is not", () => {
    const { wanted, overLimit } = planFetch({ ...nothing, missingMods: sums(10_001) }, likelyBytes);
    expect(wanted).toHaveLength(10_000);
    expect(overLimit).toEqual({ zips: 0, mods: 1 });
  });

  test("the smallest zips are left out, and everything behind them", () => {
    const { wanted, overLimit } = planFetch(
      {
        ...nothing,
        missingZips: sums(10_002),
        missingInfos: [version("a")],
        missingMods: [sum("a"), sum("b"), sum("c")],
      },
      likelyBytes,
    );
    expect(wanted.every(({ kind }) => kind === "zip")).toBe(true);
    expect(wanted.at(-1)?.module.path).toBe("example.com/m2");
    expect(overLimit).toEqual({ zips: 2, mods: 3 });
  });

  test("an .info takes a place, but is not counted when it finds none", () => {
    const { wanted, overLimit } = planFetch(
      {
        ...nothing,
        missingZips: sums(9_999),
        missingInfos: [version("a"), version("b")],
        missingMods: [sum("a")],
      },
      likelyBytes,
    );
    expect(wanted.slice(-2).map(told)).toEqual(["zip m0", "info a"]);
    expect(overLimit).toEqual({ zips: 0, mods: 1 });
  });

  test("what was not even looked at is over the limit too", () => {
    const inventory = { ...nothing, missingMods: sums(10_001), overLimit: { zips: 5, mods: 7 } };
    expect(planFetch(inventory, likelyBytes).overLimit).toEqual({ zips: 5, mods: 8 });
  });
});
