import { expect, test } from "@jest/globals";
import { pieceBytes, TokenBucket } from "../../../src/sandbox/token-bucket.ts";

const LEAD_BYTES = 4;

test("credit grows with time, four milliseconds ahead", () => {
  const bucket = new TokenBucket();
  expect(bucket.available(100, 1000)).toBe(100 + LEAD_BYTES);
  bucket.take(90);
  expect(bucket.available(150, 1000)).toBe(60 + LEAD_BYTES);
});

test("an idle link saves nothing", () => {
  const bucket = new TokenBucket();
  bucket.available(60_000, 1000);
  bucket.limit(0);
  expect(bucket.available(60_000, 1000)).toBe(LEAD_BYTES);
});

test("bytes sent ahead are paid back first", () => {
  const bucket = new TokenBucket();
  bucket.available(0, 1000);
  bucket.take(100);
  bucket.limit(0);
  expect(bucket.available(50, 1000)).toBe(-50 + LEAD_BYTES);
});

test("without a rate there is no limit", () => {
  expect(new TokenBucket().available(0, undefined)).toBe(Number.POSITIVE_INFINITY);
});

test("bytes sent without a limit are not owed when one is set later", () => {
  const bucket = new TokenBucket();
  bucket.available(0, undefined);
  bucket.take(1_000_000);
  expect(bucket.available(50, 1000)).toBe(50 + LEAD_BYTES);
});

test.each([
  ["slow: twenty milliseconds of it", 50_000, 1000],
  ["fast: 8 KiB", 50_000_000, 8192],
  ["no rate: 8 KiB", undefined, 8192],
])("a piece, %s", (_, rate, bytes) => {
  expect(pieceBytes(rate)).toBe(bytes);
});
