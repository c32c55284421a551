import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { type CommandLine, newCommandLine } from "../support/command-line.ts";

let mirror: CommandLine["mirror"];
let run: CommandLine["run"];
let inTerminal: CommandLine["inTerminal"];

beforeEach(async () => {
  ({ mirror, run, inTerminal } = await newCommandLine());
});

test.each(["en", "zh"] as const)(
  "the page of the command line in %s is what the commands say",
  async (tag) => {
    // Without types: in a variable, tsc does not look for them.
    const renderer = "../../scripts/render-cli-doc.mjs";
    const { renderCliDoc, CLI_PAGES } = (await import(renderer)) as {
      readonly renderCliDoc: (language: string) => string;
      readonly CLI_PAGES: Readonly<Record<string, string>>;
    };
    const page = await readFile(fileURLToPath(new URL(`../../${CLI_PAGES[tag]}`, import.meta.url)), "utf8");
    expect(page).toBe(renderCliDoc(tag));
  },
);

describe("a terminal", () => {
  test("shows a living line while it measures, which is gone at the end, and colours", async () => {
    mirror.set({ roundTripMs: 100 });
    const written = await inTerminal(["probe", "--mirrors", mirror.url]);
    expect(written).toContain("\r\u001b[KMeasuring the mirrors … 0.");
    expect(written.match(/Measuring the mirrors/g)?.length).toBeGreaterThan(1);
    const [, afterMeasuring = ""] = /(?:.*Measuring the mirrors … \d\.\d s)([\s\S]*)$/.exec(written) ?? [];
    expect(afterMeasuring.startsWith("\r\u001b[K")).toBe(true);
    expect(written).toContain("\u001b[1m\u001b[32m");
    for (const line of stripVTControlCharacters(afterMeasuring).split(/[\r\n]+/)) {
      expect(line.length).toBeLessThanOrEqual(80);
    }
  });

  test("with NO_COLOR has none", async () => {
    const written = await inTerminal(["probe", "--mirrors", mirror.url], { NO_COLOR: "1" });
    expect(written).not.toMatch(/\[\d+m/);
  });

  test("that is none has neither", async () => {
    const { stdout, stderr } = await run(["probe", "--mirrors", mirror.url]);
    expect(stdout + stderr).not.toContain("\u001b");
    expect(stderr).toBe("");
  });
});

describe("manners", () => {
  test.each([
    [["try", "--sandbox"], "choice"],
    [["status"], "values"],
    [["verify"], "zips"],
    [["undo"], "kind"],
  ])("%j --json is JSON and nothing else", async (args, key) => {
    const { stdout } = await run([...args, "--json"]);
    expect(JSON.parse(stdout)).toHaveProperty(key);
  });

  test.each([
    ["try"],
    ["probe"],
    ["fetch"],
    ["use"],
    ["undo"],
    ["status"],
    ["check"],
    ["env"],
    ["doctor"],
    ["verify"],
  ])("%s --help has examples, and the exit codes where they tell something", async (command) => {
    const { exitCode, stdout } = await run([command, "--help"]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/Examples:\n/);
    expect(stdout).toMatch(/Exit code: 0 /);
    expect(stdout).toContain("--lang");
  });

  test.each([
    [["use", "--scope", "world"], /--scope: "world" is not accepted\. Accepted: user and project\./],
    [["use", "nowhere"], /^<mirrors>: not the name of a mirror\. Given: "nowhere"/],
    [["try", "--timeout", "5"], /^--timeout: not a duration\. Given: "5"/],
    [["help", "nowhere"], /^Unknown command: nowhere\./],
    [["env", "--shell", "csh"], /Accepted: bash, zsh, fish and powershell\./],
    [["switch"], /^Unknown command: switch\./],
    [["undo", "--gently"], /^Unknown option: --gently\./],
    [["status", "--lang", "tlh"], /en|zh/],
  ])("%j: exit 2, and what is accepted", async (args, message) => {
    const { exitCode, stderr } = await run(args);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(message);
  });

  test("Chinese where the locale or --lang says so", async () => {
    expect((await run(["status"], { LC_ALL: "zh_CN.UTF-8" })).stdout).toMatch(/^变量/);
    expect((await run(["status", "--lang", "zh"])).stdout).toMatch(/^变量/);
    expect((await run(["status", "--lang", "en"], { LC_ALL: "zh_CN.UTF-8" })).stdout).toMatch(/^Variable/);
  });
});
