import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  formatPriorValues,
  PRIOR_VALUES_VARIABLE,
  valuesBeforeUs,
} from "../../../src/mirrors/prior-values.ts";
import { ROUTE_VARIABLES, type RouteValues } from "../../../src/mirrors/route.ts";

const before: RouteValues = {
  GOPROXY: "https://go.corp.example,direct",
  GOPRIVATE: "",
  GONOPROXY: "",
  GONOSUMDB: "x.example",
  GOSUMDB: "",
};
const first: RouteValues = { ...before, GOPROXY: "https://goproxy.cn|direct", GOPRIVATE: "github.com/acme" };
const second: RouteValues = { ...before, GOPROXY: "https://goproxy.io|direct" };

/** The environment after a run that found `was` and exported `now`. */
function afterRun(was: RouteValues, now: RouteValues): Record<string, string> {
  return { ...now, [PRIOR_VALUES_VARIABLE]: formatPriorValues(was, now) };
}

describe("valuesBeforeUs", () => {
  test("without an earlier run the environment counts, and what is not set is empty", () => {
    expect(valuesBeforeUs({ GOPROXY: "off", HOME: "/root" })).toEqual({
      GOPROXY: "off",
      GOPRIVATE: "",
      GONOPROXY: "",
      GONOSUMDB: "",
      GOSUMDB: "",
    });
  });

  test("called twice, and a third time: always what was there at first", () => {
    const once = afterRun(before, first);
    expect(valuesBeforeUs(once)).toEqual(before);
    const twice = { ...once, ...afterRun(valuesBeforeUs(once), second) };
    expect(valuesBeforeUs(twice)).toEqual(before);
    const thrice = { ...twice, ...afterRun(valuesBeforeUs(twice), first) };
    expect(valuesBeforeUs(thrice)).toEqual(before);
  });

  test("a variable changed by hand in between is the new truth, the others are still ours", () => {
    const changed = { ...afterRun(before, first), GOPROXY: "https://other.example" };
    expect(valuesBeforeUs(changed)).toEqual({ ...before, GOPROXY: "https://other.example" });
  });

  test("a variable removed by hand is empty, not restored", () => {
    expect(valuesBeforeUs({ ...afterRun(before, first), GOPROXY: undefined }).GOPROXY).toBe("");
  });

  test.each([
    ["another version", JSON.stringify({ ...JSON.parse(formatPriorValues(before, first)), version: 2 })],
    ["no version", JSON.stringify({ values: JSON.parse(formatPriorValues(before, first)).values })],
    ["half a text", formatPriorValues(before, first).slice(0, 40)],
    ["null", "null"],
    ["a list", "[]"],
    ["no values", '{"version":1,"values":null}'],
    [
      "values of another kind",
      '{"version":1,"values":{"GOPROXY":"off","GOPRIVATE":null,"GOSUMDB":{"set":1}}}',
    ],
  ])("%s: the environment counts as it is", (_, text) => {
    expect(valuesBeforeUs({ ...first, [PRIOR_VALUES_VARIABLE]: text })).toEqual(first);
  });
});

test("only what differs is kept", () => {
  expect(Object.keys(JSON.parse(formatPriorValues(before, first)).values)).toEqual(["GOPROXY", "GOPRIVATE"]);
});

test("what was exported is not in the text: it may hold a password", () => {
  const now = { ...before, GOPROXY: "https://user:s3cret@go.corp.example" };
  expect(formatPriorValues(before, now)).not.toContain("s3cret");
});

const someValues = fc.record(
  Object.fromEntries(ROUTE_VARIABLES.map((name) => [name, fc.oneof(fc.constant(""), fc.string())])),
) as fc.Arbitrary<RouteValues>;

test("round trip: any values before, exported over by any others", () => {
  fc.assert(
    fc.property(someValues, someValues, (was, now) => {
      expect(valuesBeforeUs(afterRun(was, now))).toEqual(was);
    }),
  );
});

test("no text makes it throw", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(Object.keys(valuesBeforeUs({ [PRIOR_VALUES_VARIABLE]: text }))).toEqual([...ROUTE_VARIABLES]);
    }),
  );
});
