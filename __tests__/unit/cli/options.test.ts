import { expect, test } from "@jest/globals";
import { Command } from "commander";
import {
  inputOption,
  inputsOf,
  languageAskedFor,
  measuringOptions,
  rememberedOption,
} from "../../../src/cli/options.ts";
import { INPUTS } from "../../../src/inputs/rows.ts";
import { tellingIn } from "../../../src/telling/telling.ts";

const { help } = tellingIn("en");

const withOption = INPUTS.filter(({ option }) => option !== undefined);

/** The inputs that a command line with all measuring options means. */
function parse(...words: readonly string[]): Readonly<Record<string, string>> {
  const command = new Command();
  for (const option of measuringOptions(help)) command.addOption(option);
  return inputsOf(command.parse(words, { from: "user" }).opts());
}

test("a command that measures has the option of every row, and its default", () => {
  const rows = withOption.filter(({ name }) => name !== "language");
  expect(measuringOptions(help).map(({ flags }) => flags)).toEqual(
    expect.arrayContaining(rows.map(({ option }) => option?.flags)),
  );
  for (const { name, default: standard, option } of rows) {
    const { description, defaultValue } = inputOption(help, name);
    expect({ name, description, defaultValue }).toEqual({
      name,
      description: expect.stringMatching(/./),
      defaultValue: option !== undefined && ("adds" in option || standard === "") ? undefined : standard,
    });
  }
});

test("without options the inputs have the defaults of their rows", () => {
  for (const [name, value] of Object.entries(parse())) {
    expect(value).toBe(INPUTS.find((row) => row.name === name)?.default);
  }
});

test("each option is the input of its row", () => {
  expect(
    parse("--mirrors", "goproxy.cn", "--private-proxy", "https://go.corp.example", "--sumdb", "off"),
  ).toEqual({
    mirrors: "goproxy.cn",
    "private-proxy": "https://go.corp.example",
    sumdb: "off",
    "working-directory": ".",
    "probe-budget": "5s",
  });
});

test("patterns come on top of what is private by itself", () => {
  expect(parse("--private", "*.corp.example").private).toBe("auto,*.corp.example");
});

test("what is no input's option is passed over, and so is an empty one", () => {
  expect(inputsOf({ json: true, scope: "user", sandbox: true, privateProxy: "", lang: "zh" })).toEqual({
    language: "zh",
  });
});

test("an option that is remembered has no default: absent means the last time's", () => {
  expect(rememberedOption(help, "sumdb").defaultValue).toBeUndefined();
  expect(rememberedOption(help, "sumdb").defaultValueDescription).toBe("as last time");
});

test("an input without an option is a mistake that shows at once", () => {
  expect(() => inputOption(help, "cooldown")).toThrow("cooldown has no option");
});

test.each<[readonly string[], string]>([
  [["probe", "--lang", "zh"], "zh"],
  [["--lang=zh_CN.UTF-8", "probe"], "zh_CN.UTF-8"],
  [["probe"], ""],
  [["probe", "--lang"], ""],
  [["use", "--language", "zh"], ""],
])("the language of %j is %j, before the line is read", (words, tag) => {
  expect(languageAskedFor(words)).toBe(tag);
});
