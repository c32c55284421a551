import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { formatJobState, type JobState, parseJobState } from "../../../src/cache/job-state.ts";
import { anyCharacter } from "../../support/any-text.ts";

const h1 = (seed: string) => `h1:${createHash("sha256").update(seed).digest("base64")}`;
const a = { module: { path: "example.com/a", version: "v1.0.0" }, h1: h1("a") };
const b = { module: { path: "github.com/Azure/b/v2", version: "v2.0.0-RC1" }, h1: h1("b") };

const state: JobState = {
  modules: {
    moduleCache: "/home/runner/go/pkg/mod",
    primaryKey: "go-modules-1-x",
    partKey: "go-modules-1-x-part",
    contents: {
      zips: [
        { ...a, required: true },
        { ...b, required: false },
      ],
      mods: [b],
    },
  },
  buildCache: {
    folder: "/home/runner/.cache/go-build",
    key: "go-build-1",
    sinceMs: 1_700_000_000_000,
    savesAbove: 0.1,
    restored: ["00/00ab-a", "00/00ab-d"],
  },
  serviceFailed: false,
};

const nothingRestored = state.buildCache && { ...state.buildCache, restored: [] };

describe("what is read is what was written", () => {
  test.each<[string, JobState]>([
    ["both", state],
    ["modules alone", { ...state, buildCache: null }],
    ["the build cache alone", { ...state, modules: null }],
    ["nothing", { modules: null, buildCache: null, serviceFailed: false }],
    ["a service that was of no use", { ...state, serviceFailed: true }],
    ["a build cache of which nothing was restored", { ...state, buildCache: nothingRestored }],
    ["no part of it", { ...state, modules: state.modules && { ...state.modules, partKey: null } }],
  ])("%s", (_, one) => {
    expect(parseJobState(formatJobState(one))).toEqual(one);
  });

  test("whatever the texts are", () => {
    const text = fc.string({ minLength: 1, unit: anyCharacter });
    const element = fc.stringMatching(/^[a-z][a-z0-9]{0,12}$/);
    const module = fc.record({
      path: fc
        .array(element, { minLength: 1, maxLength: 4 })
        .map((parts) => `example.com/${parts.join("/")}`),
      version: fc.tuple(fc.nat(999), fc.nat(999)).map(([minor, patch]) => `v1.${minor}.${patch}`),
    });
    const sum = fc.record({ module, h1: fc.string({ minLength: 1 }) });
    const zip = fc.record({ module, h1: fc.string({ minLength: 1 }), required: fc.boolean() });
    const modules = fc.record({
      moduleCache: text,
      primaryKey: text,
      partKey: fc.option(text),
      contents: fc.record({ zips: fc.array(zip), mods: fc.array(sum) }),
    });
    const buildCache = fc.record({
      folder: text,
      key: text,
      sinceMs: fc.nat(2 ** 31 - 1),
      savesAbove: fc.double({ min: 0, max: 1, noNaN: true }).map((share) => share + 0),
      restored: fc.array(text),
    });
    const any = fc.record({
      modules: fc.option(modules),
      buildCache: fc.option(buildCache),
      serviceFailed: fc.boolean(),
    });
    fc.assert(
      fc.property(any, (one) => {
        // Names that Go itself would refuse (Windows' devices) are for the tests below.
        fc.pre(!JSON.stringify(one).match(/\/(?:con|prn|aux|nul|com\d|lpt\d|v\d+)["/]/));
        expect(parseJobState(formatJobState(one))).toEqual(one);
      }),
    );
  });
});

type Fields = Record<string, unknown>;
/** The text of the state, with something in it changed. */
function damaged(
  damage: (fields: Fields, modules: Fields, buildCache: Fields, contents: Fields) => void,
): string {
  const fields = JSON.parse(formatJobState(state)) as Fields;
  const modules = fields.modules as Fields;
  damage(fields, modules, fields.buildCache as Fields, modules.contents as Fields);
  return JSON.stringify(fields);
}
const row = (path: unknown, version: unknown, hash: unknown = h1("x")) => ({
  module: { path, version },
  h1: hash,
  required: true,
});

describe("anything else is none", () => {
  test.each([
    ["nothing", ""],
    ["half of it", formatJobState(state).slice(0, 200)],
    ["another text", "::warning::state"],
    ["null", "null"],
    ["a number", "1"],
    ["a text", '"state"'],
    ["a list", "[]"],
    ["an object without anything", "{}"],
  ])("%s", (_, text) => {
    expect(parseJobState(text)).toBeNull();
  });

  test.each<[string, Parameters<typeof damaged>[0]]>([
    ["another version", (fields) => Object.assign(fields, { version: 1 })],
    [
      "a version that only looks like it",
      (fields) => Object.assign(fields, { version: `${fields.version}` }),
    ],
    ["no version", (fields) => delete fields.version],
    ["no modules", (fields) => delete fields.modules],
    ["no build cache", (fields) => delete fields.buildCache],
    ["no word on the service", (fields) => delete fields.serviceFailed],
    ["a text about the service", (fields) => Object.assign(fields, { serviceFailed: "no" })],
    ["modules that are a list", (fields) => Object.assign(fields, { modules: [] })],
    ...["zips", "mods"].flatMap((name): [string, Parameters<typeof damaged>[0]][] => [
      [`contents without ${name}`, (_fields, _modules, _build, contents) => delete contents[name]],
      ...[7, "", {}].map((value): [string, Parameters<typeof damaged>[0]] => [
        `contents with ${JSON.stringify(value)} for ${name}`,
        (_fields, _modules, _build, contents) => Object.assign(contents, { [name]: value }),
      ]),
    ]),
    ...["moduleCache", "primaryKey", "partKey", "contents"].flatMap(
      (name): [string, Parameters<typeof damaged>[0]][] => [
        [`modules without ${name}`, (_, modules) => delete modules[name]],
        [`modules with a number for ${name}`, (_, modules) => Object.assign(modules, { [name]: 7 })],
        [`modules with an empty text for ${name}`, (_, modules) => Object.assign(modules, { [name]: "" })],
        [`modules with an object for ${name}`, (_, modules) => Object.assign(modules, { [name]: {} })],
      ],
    ),
    ...["folder", "key", "sinceMs", "savesAbove", "restored"].flatMap(
      (name): [string, Parameters<typeof damaged>[0]][] => [
        [`a build cache without ${name}`, (_fields, _modules, build) => delete build[name]],
        [
          `a build cache with null for ${name}`,
          (_fields, _modules, build) => Object.assign(build, { [name]: null }),
        ],
        [
          `a build cache with a list for ${name}`,
          (_fields, _modules, build) => Object.assign(build, { [name]: [1] }),
        ],
      ],
    ),
  ])("%s", (_, damage) => {
    expect(parseJobState(damaged(damage))).toBeNull();
  });

  test.each<[string, unknown]>([
    ["a way out", row("../x", "v1.0.0")],
    ["a way out inside", row("example.com/../../x", "v1.0.0")],
    ["a way out in the version", row("example.com/a", "v1.0.0/../../x")],
    ["an absolute path", row("/etc/passwd", "v1.0.0")],
    ["a backslash", row("example.com/a\\..\\b", "v1.0.0")],
    ["a line end", row("example.com/a\nb", "v1.0.0")],
    ["a branch for a version", row("example.com/a", "main")],
    ["another major version", row("example.com/a", "v2.0.0")],
    ["a device of Windows", row("example.com/con", "v1.0.0")],
    ["no path", row("", "v1.0.0")],
    ["no version", row("example.com/a", null)],
    ["no hash", row("example.com/a", "v1.0.0", null)],
    ["an empty hash", row("example.com/a", "v1.0.0", "")],
    ["a path that is a list of itself", row(["example.com/a"], "v1.0.0")],
    ["a list for a module", ["example.com/a", "v1.0.0", h1("x"), true]],
    ["nothing in it", {}],
    ["a text for a module", "example.com/a"],
  ])("a name that cmd/go would refuse, or no name: %s", (_, one) => {
    for (const name of ["zips", "mods"]) {
      const text = damaged((_fields, _modules, _build, contents) => {
        contents[name] = [...(contents[name] as unknown[]), one];
      });
      expect(parseJobState(text)).toBeNull();
    }
  });

  test("no text makes it throw", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseJobState(text)).toBeNull();
      }),
    );
  });
});
