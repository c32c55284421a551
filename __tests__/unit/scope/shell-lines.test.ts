import { spawnSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import { assignment, likelyShell } from "../../../src/scope/shell-lines.ts";

const PATHS = ["/home/a/src/x/.setup-go-mirror/env", '/tmp/a b/it\'s/$HOME/`id`/\\n/"q"/ü', "/tmp/a\nb"];

describe("assignment", () => {
  test.each(PATHS)("a POSIX shell reads back %j", (path) => {
    const script = `${assignment("bash", "GOENV", path)}\nprintf %s "$GOENV"`;
    expect(spawnSync("sh", ["-c", script], { encoding: "utf8" }).stdout).toBe(path);
  });

  test.each([
    ["fish", "/a/it's\\here", "set -gx GOENV '/a/it\\'s\\\\here'"],
    ["powershell", "C:\\it's\\env", "$env:GOENV = 'C:\\it''s\\env'"],
    ["zsh", "/a/env", "export GOENV='/a/env'"],
    ["bash", "/a/env", "export GOENV='/a/env'"],
  ] as const)("%s", (shell, value, line) => {
    expect(assignment(shell, "GOENV", value)).toBe(line);
  });
});

test.each([
  [{ SHELL: "/bin/bash" }, "linux", "bash"],
  [{ SHELL: "/usr/bin/fish" }, "linux", "fish"],
  [{ SHELL: "fish" }, "darwin", "fish"],
  [{ SHELL: "/bin/zsh" }, "darwin", "zsh"],
  [{}, "linux", "bash"],
  [{}, "win32", "powershell"],
  [{ SHELL: "/usr/bin/bash" }, "win32", "bash"],
])("likelyShell of %j on %s", (env, platform, shell) => {
  expect(likelyShell(env, platform)).toBe(shell);
});
