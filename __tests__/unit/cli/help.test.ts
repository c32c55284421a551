import { describe, expect, test } from "@jest/globals";
import { Command } from "commander";
import { SpokenCommand } from "../../../src/cli/command.ts";
import { commandsIn } from "../../../src/cli/commands.ts";
import { problemWith } from "../../../src/cli/usage-errors.ts";
import { COMMAND_NAMES } from "../../../src/telling/help-language.ts";
import { tellingIn } from "../../../src/telling/telling.ts";
import { widthOf } from "../../../src/telling/width.ts";
import { englishIn } from "../../support/english-words.ts";

const HAN = /\p{Script=Han}/u;

/** The help of every command, and the program's own, as a terminal of that width has it. */
function helpTexts(tag: "en" | "zh", columns: number): ReadonlyMap<string, string> {
  const { help } = tellingIn(tag);
  const program = new SpokenCommand("setup-go-mirror", help)
    .version("1.2.3", "-V, --version", help.options["--version"])
    .helpCommand("help [command]", help.helpCommand)
    .description(help.program);
  for (const command of commandsIn(help)) program.addCommand(command);
  const shown = { getOutHelpWidth: () => columns, writeOut: (text: string) => void written.push(text) };
  const written: string[] = [];
  const texts = [program, ...program.commands].map((command) => {
    written.length = 0;
    command.configureOutput(shown).outputHelp();
    return [command.name(), written.join("")] as const;
  });
  return new Map(texts);
}

test("every command of the list is one", () => {
  expect(commandsIn(tellingIn("en").help).map((command) => command.name())).toEqual([...COMMAND_NAMES]);
});

describe.each(["en", "zh"] as const)("help in %s", (tag) => {
  test.each([60, 80])("%d columns: no line is wider but what is there to be copied", (columns) => {
    for (const [name, text] of helpTexts(tag, columns)) {
      const [, prose = text] = /^([\s\S]*?)\n(?:Examples:|示例：)\n/.exec(text) ?? [];
      for (const line of prose.split("\n")) {
        expect({ name, line, fits: widthOf(line) <= columns }).toEqual({ name, line, fits: true });
      }
    }
  });

  test("has exit codes and examples, and describes every option", () => {
    const commands = commandsIn(tellingIn(tag).help);
    for (const command of commands) {
      const text = helpTexts(tag, 80).get(command.name()) ?? "";
      expect(text).toMatch(/\n(?:Exit code: |退出码：)0 /);
      expect(text).toMatch(/\n(?:Examples:|示例：)\n {2}\S/);
      expect(command.options.filter(({ description }) => description === "")).toEqual([]);
    }
  });
});

test("Chinese help has no English in it, and commander's own words neither", () => {
  for (const [name, text] of helpTexts("zh", 80)) {
    const lines = text.split("\n").filter((line) => !/^ {2}(?:setup-go-mirror|eval|\*\/5) /.test(line));
    // Names of commands, options and their values stand as they are.
    const sentences = lines.map((line) => line.replace(/^(?:用法：|\s+)[\w\s\-.,<>[\]]+/, ""));
    expect([name, ...englishIn(sentences)]).toEqual([name]);
    expect(text).not.toMatch(/Usage|Options|Commands|Arguments|default|choices|display help/);
    expect(text).toMatch(HAN);
  }
});

/** What commander itself says of that line, and what it knows of the command. */
function commanderSays(words: readonly string[]) {
  const { help } = tellingIn("en");
  const quiet = { writeErr: () => {}, outputError: () => {} };
  const program = new Command("setup-go-mirror").configureOutput(quiet).exitOverride();
  for (const spoken of commandsIn(help)) {
    const plain = new Command(spoken.name())
      .configureOutput(quiet)
      .exitOverride()
      .action(() => {});
    for (const option of spoken.options) plain.addOption(option);
    for (const operand of spoken.registeredArguments) plain.addArgument(operand);
    program.addCommand(plain);
  }
  try {
    program.parse(words, { from: "user" });
  } catch (error) {
    const { code, message } = error as { readonly code: string; readonly message: string };
    const command = program.commands.find((one) => one.name() === words[0]);
    const operands = { accepted: command?.registeredArguments.length ?? 0, given: command?.args ?? [] };
    return { code, message, operands, commands: ["try", "probe"] };
  }
  throw new Error(`commander takes ${words.join(" ")}`);
}

describe("a command line that can't be used", () => {
  test.each<[readonly string[], string, string]>([
    [["prob"], "Unknown command: prob. Did you mean probe?", "没有这个命令：prob。你是否想输入 probe？"],
    [
      ["nope"],
      "Unknown command: nope. Commands: try, probe.",
      "没有这个命令：nope。可用的命令：try、probe。",
    ],
    [
      ["completion", "bash", "zsh"],
      "Unexpected argument: zsh. setup-go-mirror completion takes 1 argument.",
      "多余的参数：zsh。setup-go-mirror completion 只接受 1 个参数。",
    ],
    [
      ["use", "--forc"],
      "Unknown option: --forc. Did you mean --force?",
      "没有这个选项：--forc。你是否想输入 --force？",
    ],
    [["use", "--nonsense"], "Unknown option: --nonsense.", "没有这个选项：--nonsense。"],
    [["completion"], "Missing argument: <shell>.", "缺少参数：<shell>。"],
    [["probe", "--mirrors"], "The value is missing: --mirrors <list>.", "缺少值：--mirrors <list>。"],
    [
      ["list", "all"],
      "Unexpected argument: all. setup-go-mirror list takes no arguments.",
      "多余的参数：all。setup-go-mirror list 不接受参数。",
    ],
    [
      ["use", "--scope", "world"],
      '--scope: "world" is not accepted. Accepted: user and project.',
      "--scope：“world”不是可接受的值。可接受的值：user、project。",
    ],
    [
      ["completion", "tcsh"],
      '<shell>: "tcsh" is not accepted. Accepted: bash, zsh, fish and powershell.',
      "<shell>：“tcsh”不是可接受的值。可接受的值：bash、zsh、fish、powershell。",
    ],
    [
      ["list", "--lang", "fr"],
      '--lang: "fr" is not accepted. Accepted: en and zh.',
      "--lang：“fr”不是可接受的值。可接受的值：en、zh。",
    ],
  ])("%j", (words, inEnglish, inChinese) => {
    const path = [
      "setup-go-mirror",
      ...(words.length > 1 || words[0] === "completion" ? [words[0]] : []),
    ].join(" ");
    const fault = { ...commanderSays(words), path };
    expect(problemWith(tellingIn("en").help, fault)).toEqual([inEnglish, `See ${path} --help.`]);
    expect(problemWith(tellingIn("zh").help, fault)).toEqual([inChinese, `用法见 ${path} --help。`]);
  });

  test("options that exclude each other", () => {
    const fault = { ...commanderSays(["try", "--sandbox", "--dir", "x"]), path: "setup-go-mirror try" };
    expect(problemWith(tellingIn("en").help, fault)[0]).toBe("--dir and --sandbox can't be used together.");
    expect(problemWith(tellingIn("zh").help, fault)[0]).toBe("--dir 与 --sandbox 不能同时使用。");
  });

  test("what was given moves no cursor", () => {
    const fault = { ...commanderSays(["use", "--x\u001b[2J"]), path: "setup-go-mirror use" };
    expect(problemWith(tellingIn("en").help, fault).join("\n")).not.toContain("\u001b");
  });
});
