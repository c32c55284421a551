import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { REPORT_VERSION, type Report } from "../../../src/report/report.ts";
import { EVERY_DETAIL } from "../../support/details.ts";
import { createFetch, createMirror, createReport, failedMirror } from "../../support/report.ts";
import {
  EVERY_BUILD_CACHE,
  EVERY_CACHE,
  EVERY_CACHE_FAILURE,
  EVERY_CHOICE,
  EVERY_FAILURE,
  EVERY_FETCH,
  EVERY_LEFT,
  EVERY_NOTE,
  EVERY_OUTCOME,
  EVERY_RELAY,
  EVERY_SOURCE,
  EVERY_SUMDB_PATH,
} from "../../support/report-variants.ts";

const schema = JSON.parse(readFileSync(new URL("../../../docs/report.schema.json", import.meta.url), "utf8"));
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

/** What the schema says about a report as it would be written: null when it is valid. */
function problems(report: unknown): string | null {
  return validate(JSON.parse(JSON.stringify(report))) ? null : JSON.stringify(validate.errors);
}

/** Together they hold every object that a report can hold. */
const everything: readonly (readonly [string, Report])[] = [
  ["a measured run", createReport()],
  ...Object.values(EVERY_CHOICE).map(
    (reason) =>
      [`choice ${reason.code}`, createReport({ mirrors: [], choice: { mirror: "a", reason } })] as const,
  ),
  ...Object.values(EVERY_SUMDB_PATH).map(
    (sumdb) => [`sumdb ${sumdb.kind}`, createReport({ mirrors: [], sumdb })] as const,
  ),
  ...Object.values(EVERY_NOTE).map(
    (note) => [`note ${note.code}`, createReport({ mirrors: [], notes: [note] })] as const,
  ),
  ...Object.values(EVERY_OUTCOME).map(
    (outcome) =>
      [`outcome ${outcome.kind}`, createReport({ mirrors: [createMirror("a", { outcome })] })] as const,
  ),
  ...Object.values(EVERY_FAILURE).map((reason) => {
    const mirrors = [createMirror("a", { outcome: { kind: "failed", reason } })];
    return [`failure ${reason.code}`, createReport({ mirrors })] as const;
  }),
  ...Object.values(EVERY_CACHE).map(
    (cache) => [`cache ${cache.kind}`, createReport({ mirrors: [], cache })] as const,
  ),
  ...Object.values(EVERY_CACHE_FAILURE).map((failure) => {
    const cache = { ...EVERY_CACHE.failed, failure };
    return [`cache failure ${failure.code}`, createReport({ mirrors: [], cache })] as const;
  }),
  ...Object.values(EVERY_BUILD_CACHE).map(
    (buildCache) => [`build cache ${buildCache.kind}`, createReport({ mirrors: [], buildCache })] as const,
  ),
  ...Object.values(EVERY_FETCH).map(
    (fetch) => [`fetch ${fetch.kind}`, createReport({ mirrors: [], fetch })] as const,
  ),
  ...Object.values(EVERY_LEFT).map((left) => {
    const report = createReport({ mirrors: [], fetch: createFetch({ left: [left] }) });
    return [`left: ${left.reason}`, report] as const;
  }),
  ...Object.values(EVERY_SOURCE).map((source) => {
    const report = createReport({ mirrors: [], fetch: createFetch({ sources: [source] }) });
    return [`a source that is ${source.outcome}`, report] as const;
  }),
  ...Object.values(EVERY_RELAY).map(
    (relay) => [`relay ${relay.kind}`, createReport({ mirrors: [], relay })] as const,
  ),
  [
    "a private module that go.sum disagrees on",
    createReport({ notes: [{ ...EVERY_NOTE["go-sum-disagrees"], module: null }] }),
  ],
];

test("the schema is for this version of the report", () => {
  expect(schema.properties.version.const).toBe(REPORT_VERSION);
});

test.each(EVERY_DETAIL)("a failure that is about $code is valid", (detail) =>
  expect(problems(createReport({ mirrors: [failedMirror("a", "protocol", { detail })] }))).toBeNull(),
);

test.each(everything)("%s is valid", (_, report) => expect(problems(report)).toBeNull());

/** Where the copies are changed that are valid all the same. */
function validIn(copies: Iterable<readonly [string, unknown]>): readonly string[] {
  return [...copies].flatMap(([path, copy]) => (problems(copy) === null ? [path] : []));
}

/** Copies of a report with one object in it changed, for every object in it. */
function* changedCopies(
  report: Report,
  change: (object: Record<string, unknown>) => Iterable<Record<string, unknown>>,
): Generator<readonly [string, unknown]> {
  function* walk(value: unknown, path: string): Generator<readonly [string, unknown]> {
    if (value === null || typeof value !== "object") return;
    if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) {
        for (const [where, copy] of walk(item, `${path}/${i}`)) yield [where, value.with(i, copy)];
      }
      return;
    }
    const object = value as Record<string, unknown>;
    for (const copy of change(object)) yield [path, copy];
    for (const [key, inner] of Object.entries(object)) {
      for (const [where, copy] of walk(inner, `${path}/${key}`)) yield [where, { ...object, [key]: copy }];
    }
  }
  yield* walk(report, "");
}

describe("every object in a report has just its fields", () => {
  test.each(everything)("%s: none may be missing", (_, report) => {
    const copies = changedCopies(report, (object) =>
      Object.keys(object).map((key) => {
        const { [key]: _left, ...rest } = object;
        return rest;
      }),
    );
    expect(validIn(copies)).toEqual([]);
  });

  test.each(everything)("%s: none may be added", (_, report) => {
    const copies = changedCopies(report, (object) => [{ ...object, extra: 1 }]);
    expect(validIn(copies)).toEqual([]);
  });
});

test.each([
  ["another version", { version: 1 }],
  ["a time that is none", { startedAt: "yesterday" }],
  ["a negative duration", { elapsedMs: -1 }],
  ["an unknown note", { notes: [{ level: "notice", code: "other" }] }],
  [
    "an unknown reason of what is left",
    { fetch: createFetch({ left: [{ reason: "other", zips: 1, mods: 0 } as never] }) },
  ],
  ["an unknown kind of fetch", { fetch: createFetch({ kind: "other" as never }) }],
  ["a failure in words", { mirrors: [failedMirror("a", "protocol", { detail: "no such host" as never })] }],
  ["an unknown detail", { mirrors: [failedMirror("a", "protocol", { detail: { code: "other" } as never })] }],
  ["an unknown state", { sumdb: { kind: "fine" } }],
])("%s is not valid", (_, change) => expect(problems({ ...createReport(), ...change })).not.toBeNull());
