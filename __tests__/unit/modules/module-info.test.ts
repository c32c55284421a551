import { describe, expect, test } from "@jest/globals";
import { MAX_FILE_BYTES } from "../../../src/go/file-limits.ts";
import { infoTime } from "../../../src/modules/module-info.ts";
import { nodeFiles } from "../../../src/platform/files.ts";
import { moduleSamples } from "../../../src/targets/go/samples.ts";

const module = { path: "example.com/m", version: "v1.0.0" };

/** What the probe thinks of an `.info` with that text. */
async function judged(text: string): Promise<string> {
  const known = { module, zipH1: "h1:x", modH1: "h1:x" };
  const { proof } = moduleSamples(
    { first: known, mods: [], zips: [] },
    { files: nodeFiles, moduleCache: null, scratchPrefix: "", onAdmitted: () => {}, onUnusable: () => {} },
  );
  const body = (async function* () {
    yield Buffer.from(text);
  })();
  const verdict = await proof[0]?.receive(body);
  return verdict?.kind === "malformed" ? verdict.detail.code : String(verdict?.kind);
}

describe("the .info of a version", () => {
  test.each<[string, string, string | null | undefined]>([
    ["with its time", '{"Version":"v1.0.0","Time":"2024-01-02T03:04:05Z"}', "2024-01-02T03:04:05Z"],
    ["without one", '{"Version":"v1.0.0"}', null],
    ["with a time that is no text", '{"Version":"v1.0.0","Time":7}', null],
    ["with more than that", '{"Version":"v1.0.0","Time":"t","Origin":{"URL":"https://evil.invalid"}}', "t"],
    ["of another version", '{"Version":"v9.9.9","Time":"2024-01-02T03:04:05Z"}', undefined],
    ["without a version", '{"Time":"2024-01-02T03:04:05Z"}', undefined],
    ["that is nothing", "null", undefined],
    ["that is a list", "[]", undefined],
    ["that is empty", "", undefined],
    ["that is no JSON", "v1.0.0\n", undefined],
    ["that is a web page", "<html>", undefined],
  ])("%s: the probe takes what the fetch takes", async (_case, text, time) => {
    expect(infoTime(Buffer.from(text), module.version)).toBe(time);
    expect(await judged(text)).toBe(time === undefined ? "other-info" : "right");
  });

  test("that is larger than any is refused as that", async () => {
    expect(await judged(`{"Version":"v1.0.0","Time":"${"x".repeat(MAX_FILE_BYTES.info)}"}`)).toBe(
      "larger-than-go-allows",
    );
  });
});
