import { describe, expect, test } from "@jest/globals";
import { faults } from "../../../src/sandbox/faults.ts";
import { FAULTS, FINAL, FRAMING, mirror, modules, onSome, wanted } from "../../support/fetch-faults.ts";
import { codeOf, expectAllFetched, fetchFrom, sourceAt } from "../../support/fetching.ts";

describe("one of two mirrors fails: everything is fetched from the other one", () => {
  test.each(FAULTS)("with some modules: %s", async (_, fault) => {
    const [faulty, good] = [await mirror(onSome(fault)), await mirror()];
    const run = await fetchFrom([faulty, good], { modules, wanted });
    await expectAllFetched(run, wanted);
    expect(sourceAt(run, 0)).toMatchObject({ lied: false });
    expect(sourceAt(run, 1)).toMatchObject({ outcome: "delivered", lied: false, refusals: 0 });
  });

  test.each(FAULTS)("with everything: %s", async (_, fault, _reason, code) => {
    const [faulty, good] = [await mirror(fault), await mirror()];
    const run = await fetchFrom([faulty, good], { modules, wanted });
    await expectAllFetched(run, wanted);
    expect(sourceAt(run, 0)).toMatchObject({ files: 0, lied: false });
    // One that is merely slow may have lost every race before its time was up.
    const codes = code === "time-out" ? [code, null] : [code, "time-out"];
    expect(codes).toContain(codeOf(sourceAt(run, 0)));
    expect(sourceAt(run, 1)).toMatchObject({ outcome: "delivered", lied: false });
  });

  test.each(FINAL)("%s: it is out", async (_, fault, codes, lied) => {
    const [faulty, good] = [await mirror(fault), await mirror()];
    const run = await fetchFrom([faulty, good], { modules, wanted });
    await expectAllFetched(run, wanted);
    expect(sourceAt(run, 0)).toMatchObject({ outcome: "out", lied: lied === "lied" });
    expect(codes).toContain(codeOf(sourceAt(run, 0)));
    expect(sourceAt(run, 1)).toMatchObject({ outcome: "delivered", lied: false });
    expect(run.result.disagreements).toEqual([]);
  });
});

describe("one of two mirrors contradicts itself", () => {
  test.each(FRAMING)("%s: everything is fetched", async (_, fault) => {
    const [faulty, good] = [await mirror(fault), await mirror()];
    const run = await fetchFrom([faulty, good], { modules, wanted });
    await expectAllFetched(run, wanted);
    expect(sourceAt(run, 1)).toMatchObject({ outcome: "delivered", lied: false });
  });
});

describe("two of three mirrors fail, each in its own way", () => {
  test.each([
    ["a liar and a server that fails", faults.otherZipContent(), faults.status(502)],
    ["two liars that tell different lies", faults.otherZipContent(), faults.corruptZip()],
    ["two liars that tell the same lie", faults.otherZipContent(), faults.otherZipContent()],
    ["silence and resets", faults.silenceBeforeHeaders(), faults.reset()],
    ["a login page and too many requests", faults.loginPage(), faults.tooManyRequests(3600)],
  ])("%s: everything comes from the third", async (_, first, second) => {
    const mirrors = [await mirror(first), await mirror(second), await mirror()];
    const run = await fetchFrom(mirrors, { modules, wanted });
    await expectAllFetched(run, wanted);
    expect(sourceAt(run, 2)).toMatchObject({ outcome: "delivered", lied: false });
  });
});
