import { join, resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { isBuiltInKey, parseVerifierKey, SUM_GOLANG_ORG_KEY } from "../../../src/go/signed-note.ts";
import { makeNoteKey } from "../../../src/sandbox/loopback-sumdb.ts";
import { newMachine } from "../../support/job.ts";
import { toolsOf } from "../../support/toolchain.ts";

const root = resolve("/opt/tools");
const machine = async () => newMachine({ RUNNER_TOOL_CACHE: root });

describe("the place of official releases, where setup-go looks too", () => {
  test.each([
    ["", "cmd/go's default"],
    ["sum.golang.org", "its name"],
    ["sum.golang.google.cn", "its name in China"],
    ["sum.golang.org https://mirror.example/sumdb", "its name at another address"],
    [SUM_GOLANG_ORG_KEY, "its key"],
    ["off", "no database: the proof is the default's all the same"],
  ])("is for GOSUMDB=%s, %s", async (gosumdb) => {
    expect(toolsOf(await machine(), gosumdb)).toBe(join(root, "go"));
  });

  test.each([["sum.golang.org"], ["sum.database.invalid"]])(
    "is not for another key, not even by the name %s",
    async (name) => {
      const keys = [makeNoteKey(name), makeNoteKey(name)];
      const places = await Promise.all(
        keys.map(async ({ verifierKey }) => toolsOf(await machine(), verifierKey)),
      );
      for (const place of places) expect(place.slice(root.length + 1)).toMatch(/^go-[0-9a-f]{32}$/);
      expect(new Set(places).size).toBe(2);
    },
  );

  test("the built-in key's bytes under another name are another key", () => {
    const key = parseVerifierKey(SUM_GOLANG_ORG_KEY);
    expect(isBuiltInKey(key)).toBe(true);
    expect(isBuiltInKey({ ...key, name: "sum.database.invalid" })).toBe(false);
    expect(
      isBuiltInKey({ ...key, publicKey: parseVerifierKey(makeNoteKey(key.name).verifierKey).publicKey }),
    ).toBe(false);
  });
});
