/** docs/cli.md as it follows from the help texts: shared by the script that writes it and the test that compares it. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const commandLine = fileURLToPath(new URL("../dist/cli/index.js", import.meta.url));

function help(...args) {
  const { stdout } = spawnSync(process.execPath, [commandLine, ...args, "--help"], {
    encoding: "utf8",
    env: { PATH: process.env.PATH, NO_COLOR: "1", LC_ALL: "C" },
  });
  return stdout.trimEnd();
}

/** The commands in the order in which the general help lists them. */
function commandNames(text) {
  const [, list = ""] = /^Commands:\n([\s\S]*)/m.exec(text) ?? [];
  const names = [...list.matchAll(/^ {2}([a-z]+)\b/gm)].map(([, name]) => name);
  return names.filter((name) => name !== "help");
}

export function renderCliDoc() {
  const general = help();
  const sections = commandNames(general).map((name) => `## ${name}\n\n\`\`\`\n${help(name)}\n\`\`\`\n`);
  return [
    "# The command line",
    "",
    "What each command says of itself with `--help`. This page is written by `npm run docs` from these texts, and a test",
    "holds it against them.",
    "",
    "```",
    general,
    "```",
    "",
    ...sections,
    TIMERS,
  ].join("\n");
}

const TIMERS = `## A check every five minutes

With cron:

\`\`\`
*/5 * * * *  setup-go-mirror check --switch --json >> "$HOME/.cache/go-mirror-check.log" 2>&1
\`\`\`

With systemd, as the user whose settings are to change:

\`\`\`ini
# ~/.config/systemd/user/go-mirror-check.service
[Unit]
Description=Health of the Go module mirror
[Service]
Type=oneshot
ExecStart=/usr/local/bin/setup-go-mirror check --switch
# 1: the mirror in use does not work, and there was none to move to.
SuccessExitStatus=1

# ~/.config/systemd/user/go-mirror-check.timer
[Unit]
Description=Health of the Go module mirror, every five minutes
[Timer]
OnBootSec=2min
OnUnitActiveSec=5min
RandomizedDelaySec=30s
[Install]
WantedBy=timers.target
\`\`\`

\`systemctl --user enable --now go-mirror-check.timer\` starts it.
`;
