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
  return [INTRODUCTION, "## Help\n", "```", general, "```", "", ...sections].join("\n");
}

const INTRODUCTION = `# The command line

For your own machine, and for runners that you look after: the action's core as the command \`setup-go-mirror\`. This page
shows what it is used for and holds every command's \`--help\`; \`npm run docs\` writes it, and a test holds it against the
code.

\`\`\`sh
npm install --global .      # in a clone: there is no package to install by name yet
setup-go-mirror use         # measure, and switch Go to the best mirror; with --dry-run say what would be written
setup-go-mirror status      # which values are in force, and where each one comes from
setup-go-mirror undo        # restore the previous settings, byte for byte
\`\`\`

![A terminal: the table of mirrors with a bar for the phases of the first request, one that sent wrong bytes, and the GOPROXY to use](images/probe.png)

*A run of \`probe --sandbox\`: five mirrors on loopback addresses, with the delays, rates and faults that they are given.*

Without installing, \`node dist/cli/index.js\` stands for \`setup-go-mirror\`; for machines without a clone, \`npm pack\` makes a package
that installs without a network. Options mean what the action's inputs of the same
names mean. The exit code is 2 if the command line can't be used; what 1 means, each command says below.

A password in a URL is written as it is, because \`go\` needs it; the file then has mode 0600. No command prints it, and no
program gets it as an argument.

## Settings of one project

\`\`\`sh
cd ~/src/service
setup-go-mirror use --scope project --private '*.corp.example' --private-proxy https://goproxy.corp.example
eval "$(setup-go-mirror env --shell bash)"   # or, with direnv: setup-go-mirror env --shell bash >> .envrc
\`\`\`

\`--scope project\` writes \`.setup-go-mirror/env\` in the project, a Go env file of its own that git does not see. It starts as
a copy of yours, because \`GOENV\` replaces a file and adds nothing to it; \`status\` names what has changed in yours since.
Nothing outside the project changes, and two projects never see each other's mirrors, patterns and proxies.

In a workflow \`scope: project\` does the same; the steps that are to use it get the output:
\`env: { GOENV: "\${{ steps.mirror.outputs.goenv }}" }\`.

## A runner for all its jobs

\`scope: user\` writes the env file of the runner's user and restores it when the job ends. An administrator who wants it to
stay says \`keep: true\`, in a workflow that is started by hand, once for each runner:

\`\`\`yaml
on: workflow_dispatch
permissions: { contents: read }
jobs:
  set-up:
    runs-on: [self-hosted, linux, cn-north-4]
    steps:
      - uses: org/setup-go-mirror@COMMIT # the full SHA
        with:
          scope: user
          keep: true
          region: cn-north-4
\`\`\`

Every job of that runner has the route then, whether it uses the action or not; a later job that does use it names the values
it found. On the runner itself, \`setup-go-mirror use\` does the same, and \`setup-go-mirror undo\` takes either back. A job that
was cancelled leaves what \`scope: user\` wrote to the next job with \`scope: user\`, which restores it.

## A check every five minutes

\`check --switch\` moves to the best mirror if the one in use is dead, or another one is faster by half. With cron:

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
