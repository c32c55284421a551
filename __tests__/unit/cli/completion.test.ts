import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { commandsIn } from "../../../src/cli/commands.ts";
import { COMPLETING_SHELLS, completionScript } from "../../../src/cli/completion.ts";
import { VERSION } from "../../../src/report/version.ts";
import { tellingIn } from "../../../src/telling/telling.ts";

const COMMANDS = commandsIn(tellingIn("en").help);

test.each(COMPLETING_SHELLS)("the script for %s has every command and option", (shell) => {
  const script = completionScript(shell, COMMANDS);
  for (const command of COMMANDS) {
    expect(script).toContain(command.name());
    for (const { long } of command.options) expect(script).toContain(long?.slice(2));
  }
});

test("bash completes a command, and its options", () => {
  const ask = (...words: readonly string[]) =>
    `COMP_WORDS=(${words.join(" ")}); COMP_CWORD=${words.length - 1}; _setup_go_mirror; echo "\${COMPREPLY[@]}"`;
  const script = [
    completionScript("bash", COMMANDS),
    ask("setup-go-mirror", "ver"),
    ask("setup-go-mirror", "check", "--sw"),
  ].join("\n");
  const { stdout, status } = spawnSync("bash", ["-c", script], { encoding: "utf8" });
  if (status === null) return; // No bash here.
  expect(stdout).toBe("verify\n--switch\n");
});

test("--version says what package.json says", () => {
  const { version } = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8"));
  expect(VERSION).toBe(version);
});
