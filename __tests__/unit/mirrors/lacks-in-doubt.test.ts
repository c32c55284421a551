import { describe, expect, test } from "@jest/globals";
import { decide } from "../../../src/mirrors/decide.ts";
import { lacksInDoubt, type Standing } from "../../../src/mirrors/standing.ts";
import { goWorkload } from "../../../src/targets/go/workload.ts";
import { proofAt, result, someStanding } from "../../support/standings.ts";

const proof = { results: proofAt(5), rateSettled: true };
/** Everything was asked of it; one version it does not have. */
const lacking = someStanding("lacking", {
  ...proof,
  results: [...proofAt(5), result.missing("/b.mod")],
  finished: true,
});
const work = goWorkload({ zips: 9, mods: 0, zipBytes: 40_000, sizedZips: 9 });

const hasNotBeenAsked = someStanding("later", { ...proof, results: proofAt(40) });
const lacksIt = someStanding("later", { ...proof, results: [...proofAt(40), result.missing("/b.mod")] });
const silent = someStanding("silent");
const endedWithoutIt = someStanding("ended", { ...proof, finished: true });

describe("a mirror that lacks a version is in doubt while another one may still show it", () => {
  test.each<[string, Standing, boolean]>([
    ["one that answers rightly and has not been asked yet", hasNotBeenAsked, true],
    ["one that lacks it too", lacksIt, false],
    ["one that never answered anything", silent, false],
    ["one that is asked nothing more", endedWithoutIt, false],
  ])("%s", (_, other, expected) => {
    expect(lacksInDoubt(lacking, [lacking, other])).toBe(expected);
    expect(lacksInDoubt(other, [lacking, other])).toBe(false);
  });

  test("only the other one counts as a proven mirror then", () => {
    const decision = (other: Standing) =>
      decide([lacking, other], work, false, { requestsAtOnce: 2, connections: 2 }, 150);
    expect(decision(hasNotBeenAsked)).toMatchObject({ kind: "enough", proven: 1 });
    expect(decision(endedWithoutIt)).toEqual({ kind: "over" });
    expect(decision(silent)).toMatchObject({ kind: "enough", proven: 1 });
  });
});
