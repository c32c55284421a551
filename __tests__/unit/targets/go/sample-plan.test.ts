import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { knownZipBytes } from "../../../../src/targets/go/module-size.ts";
import {
  FALLBACK_MODULES,
  isWellKnown,
  type KnownModule,
  planSamples,
  type SamplePlan,
} from "../../../../src/targets/go/sample-plan.ts";

const known = (path: string): KnownModule => ({
  module: { path, version: "v1.0.0" },
  zipH1: `h1:zip ${path}`,
  modH1: `h1:mod ${path}`,
});
const pathsOf = (modules: readonly KnownModule[]) => modules.map((m) => m.module.path);
const everyPath = ({ first, mods, zips }: SamplePlan) => new Set(pathsOf([first, ...mods, ...zips]));

test.each([
  ["golang.org/x/text", true],
  ["gopkg.in/yaml.v3", true],
  ["k8s.io/api", true],
  ["golang.org", true],
  ["golang.org.evil.example/x", false],
  ["github.com/golang/protobuf", false],
  ["", false],
])("isWellKnown(%j) is %s", (path, expected) => {
  expect(isWellKnown(path)).toBe(expected);
});

test.each([
  ["golang.org/x/crypto", 1_800_000],
  ["golang.org/x/crypto/x509roots/fallback", 140_000],
  ["golang.org/x/cryptography", null],
  ["github.com/golang/x", null],
])("knownZipBytes(%s) is %s", (path, expected) => {
  expect(knownZipBytes(path)).toBe(expected);
});

describe("planSamples", () => {
  test("the smallest known zip is the first sample and the proof, the one of the best size for a rate comes next", () => {
    const modules = ["golang.org/x/text", "golang.org/x/net", "golang.org/x/sync", "golang.org/x/time"].map(
      known,
    );
    const plan = planSamples(modules, []);
    expect(plan.first.module.path).toBe("golang.org/x/time");
    expect(pathsOf(plan.zips)).toEqual(["golang.org/x/time", "golang.org/x/net", "golang.org/x/sync"]);
    expect(pathsOf(plan.mods)).toEqual(["golang.org/x/text", "golang.org/x/net", "golang.org/x/sync"]);
  });

  test("sizes that nobody knows come after the known ones; a known large zip alone is still read for its rate", () => {
    const plan = planSamples(["github.com/a/a", "golang.org/x/text", "github.com/b/b"].map(known), []);
    expect(pathsOf(plan.zips)).toEqual(["golang.org/x/text", "github.com/a/a", "github.com/b/b"]);
  });

  test("with no size known fifteen zips are spread over the list: their sizes have to be asked for", () => {
    const modules = Array.from({ length: 60 }, (_, i) => known(`github.com/a/m${i}`));
    const plan = planSamples(modules, []);
    expect(pathsOf(plan.zips)).toEqual(Array.from({ length: 15 }, (_, i) => `github.com/a/m${4 * i}`));
    expect(plan.first).toBe(plan.zips[0]);
    expect(plan.mods).toHaveLength(3);
  });

  test("well-known hosts go before others", () => {
    const plan = planSamples(
      [...Array.from({ length: 9 }, (_, i) => known(`github.com/a/m${i}`)), known("k8s.io/api")],
      [],
    );
    expect(plan.first.module.path).toBe("k8s.io/api");
  });

  test("missing modules go before present ones of the same kind", () => {
    const plan = planSamples([known("github.com/a/missing")], [known("github.com/a/present")]);
    expect(pathsOf(plan.zips)).toEqual(["github.com/a/missing", "github.com/a/present"]);
  });

  test("with everything present, what is present is asked for", () => {
    expect(planSamples([], [known("github.com/a/present")]).first.module.path).toBe("github.com/a/present");
  });

  test("one module is enough: it is the first, and no other .mod is asked for", () => {
    const only = known("github.com/a/a");
    expect(planSamples([only], [])).toMatchObject({ first: only, mods: [], zips: [only] });
  });

  test("without a go.sum the catalogue's modules stand in", () => {
    expect(everyPath(planSamples([], []))).toEqual(new Set(pathsOf(FALLBACK_MODULES)));
  });

  test("nothing but what was given is asked for, nothing twice, and every sample has its hashes", () => {
    const path = fc.oneof(
      fc.constantFrom("golang.org/x/net", "golang.org/x/sync", "gopkg.in/yaml.v3", "go.uber.org/zap"),
      fc.stringMatching(/^github\.com\/[a-z]{1,4}\/[a-z]{1,4}$/),
    );
    const lists = fc.uniqueArray(path, { maxLength: 30 }).map((paths) => paths.map(known));
    fc.assert(
      fc.property(lists, fc.nat(30), (modules, split) => {
        fc.pre(modules.length > 0);
        const plan = planSamples(modules.slice(0, split), modules.slice(split));
        const given = new Set(pathsOf(modules));
        for (const asked of everyPath(plan)) expect(given).toContain(asked);
        expect(plan.zips[0]).toBe(plan.first);
        for (const list of [plan.zips, [plan.first, ...plan.mods]])
          expect(new Set(list).size).toBe(list.length);
        expect(plan.zips.length).toBeLessThanOrEqual(16);
        expect(plan.mods.length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
