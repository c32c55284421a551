import { describe, expect, test } from "@jest/globals";
import { formatBytes, formatFactor, formatMs, formatRate, formatShare } from "../../../src/telling/format.ts";

describe("durations", () => {
  test.each([
    [0, "0 ms"],
    [0.2, "<1 ms"],
    [0.5, "1 ms"],
    [86.4, "86 ms"],
    [999.4, "999 ms"],
    [999.6, "1.0 s"],
    [1_400, "1.4 s"],
    [9_949, "9.9 s"],
    [9_951, "10 s"],
    [59_400, "59 s"],
    [59_600, "1 min"],
    [125_000, "2 min 5 s"],
    [3_599_600, "1 h"],
    [3_780_000, "1 h 3 min"],
  ])("%d ms reads %s", (ms, text) => expect(formatMs(ms)).toBe(text));
});

describe("sizes", () => {
  test.each([
    [0, "0 B"],
    [512, "512 B"],
    [999, "999 B"],
    [1_000, "1.0 kB"],
    [999_600, "1.0 MB"],
    [3_240_000, "3.2 MB"],
    [9_960_000, "10 MB"],
    [25_300_000, "25 MB"],
    [4_100_000_000, "4.1 GB"],
    [5e15, "5000 TB"],
  ])("%d bytes read %s", (bytes, text) => expect(formatBytes(bytes)).toBe(text));

  test("a rate is a size a second", () => expect(formatRate(3_240_000)).toBe("3.2 MB/s"));
});

test.each([
  [1.04, "1.0"],
  [3.1, "3.1"],
  [9.96, "10"],
  [41.2, "41"],
])("a factor of %d reads %s", (factor, text) => expect(formatFactor(factor)).toBe(text));

test.each([
  [0, "0%"],
  [0.0001, "<1%"],
  [0.005, "1%"],
  [0.624, "62%"],
  [0.994, "99%"],
  [0.9999, ">99%"],
  [1, "100%"],
])("a share of %d reads %s", (share, text) => expect(formatShare(share)).toBe(text));
