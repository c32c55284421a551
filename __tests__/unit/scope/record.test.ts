import { describe, expect, test } from "@jest/globals";
import {
  bytesBefore,
  digestOf,
  formatRecord,
  parseRecord,
  type ScopeRecord,
  standingOf,
} from "../../../src/scope/record.ts";

const bytes = (text: string) => Buffer.from(text);

function recordOf(before: string | null, after: string): ScopeRecord {
  const record = parseRecord(
    formatRecord({
      before: before === null ? null : bytes(before).toString("base64"),
      mode: 0o600,
      after: [digestOf(bytes(after)), digestOf(bytes("earlier\n"))],
      copiedFrom: null,
      switchedAtMs: 1_700_000_000_000,
      request: { mirrors: "auto", private: "", privateProxy: "", sumdb: "auto" },
      temporary: false,
      previous: null,
      place: { file: "/home/a/.config/go/env", inode: 7 },
    }),
  );
  if (record === null) throw new Error("no record");
  return record;
}

describe("how a file stands to its record", () => {
  test.each([
    ["no record", null, "GOPROXY=x\n", "not-ours"],
    ["as it was left", recordOf("a\n", "b\n"), "b\n", "ours"],
    ["as it was before", recordOf("a\n", "b\n"), "a\n", "as-before"],
    ["there was none, and is none", recordOf(null, "b\n"), null, "as-before"],
    ["there was none, and is one", recordOf(null, "b\n"), "b\n", "ours"],
    ["as the switch before left it", recordOf("a\n", "b\n"), "earlier\n", "ours"],
    ["one byte more", recordOf("a\n", "b\n"), "b\n\n", "edited"],
    ["removed by somebody", recordOf("a\n", "b\n"), null, "edited"],
  ] as const)("%s", (_, record, now, standing) => {
    expect(standingOf(record, now === null ? null : bytes(now))).toBe(standing);
  });
});

test("whatever bytes there were come back", () => {
  const odd = Buffer.from([0, 0xff, 0x0d, 0x0a, 0xc3, 0x28]);
  const record = parseRecord(
    formatRecord({
      before: odd.toString("base64"),
      mode: 0o644,
      after: ["x"],
      copiedFrom: null,
      switchedAtMs: 1,
      request: null,
      temporary: false,
      previous: null,
      place: null,
    }),
  );
  expect(record && bytesBefore(record)).toEqual(odd);
});

test.each([
  [""],
  ["{}"],
  ["null"],
  ["[]"],
  [
    '{"version":2,"before":null,"mode":420,"after":["x"],"request":null,"temporary":false,"previous":null,"place":null,"copiedFrom":null,"switchedAtMs":1}',
  ],
  [
    '{"version":1,"before":7,"mode":420,"after":["x"],"request":null,"temporary":false,"previous":null,"place":null,"copiedFrom":null,"switchedAtMs":1}',
  ],
  [
    '{"version":1,"before":null,"mode":420,"after":["x"],"request":{},"temporary":false,"previous":null,"place":null,"copiedFrom":null,"switchedAtMs":1}',
  ],
  [
    '{"version":1,"before":null,"mode":420,"after":["x"],"request":null,"temporary":false,"previous":null,"place":"/","copiedFrom":null,"switchedAtMs":1}',
  ],
  [
    '{"version":1,"before":null,"after":["x"],"request":null,"temporary":false,"previous":null,"place":null,"copiedFrom":null,"switchedAtMs":1}',
  ],
])("%j is no record", (text) => {
  expect(parseRecord(text)).toBeNull();
});
