import type { Command } from "commander";

export const COMPLETING_SHELLS = ["bash", "zsh", "fish", "powershell"] as const;
type CompletingShell = (typeof COMPLETING_SHELLS)[number];

const PROGRAM = "setup-go-mirror";

/** The script that completes commands and their options in that shell. */
export function completionScript(shell: CompletingShell, commands: readonly Command[]): string {
  const words = commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    flags: [...command.options.flatMap(({ long }) => long ?? []), "--help"],
  }));
  return SCRIPTS[shell](words);
}

type Words = readonly {
  readonly name: string;
  readonly description: string;
  readonly flags: readonly string[];
}[];

const SCRIPTS: Readonly<Record<CompletingShell, (words: Words) => string>> = {
  bash: (words) => `_setup_go_mirror() {
  local word=\${COMP_WORDS[COMP_CWORD]}
  if [ "$COMP_CWORD" = 1 ]; then
    COMPREPLY=($(compgen -W "${words.map(({ name }) => name).join(" ")}" -- "$word"))
    return
  fi
  case \${COMP_WORDS[1]} in
${words.map(({ name, flags }) => `    ${name}) COMPREPLY=($(compgen -W "${flags.join(" ")}" -- "$word")) ;;`).join("\n")}
  esac
}
complete -o default -F _setup_go_mirror ${PROGRAM}
`,
  zsh: (words) => `#compdef ${PROGRAM}
_setup_go_mirror() {
  if (( CURRENT == 2 )); then
    local -a commands=(
${words.map(({ name, description }) => `      ${quoted(`${name}:${description}`)}`).join("\n")}
    )
    _describe command commands
    return
  fi
  case $words[2] in
${words.map(({ name, flags }) => `    ${name}) compadd -- ${flags.join(" ")}; _files ;;`).join("\n")}
  esac
}
compdef _setup_go_mirror ${PROGRAM}
`,
  fish: (words) =>
    words
      .flatMap(({ name, description, flags }) => [
        `complete -c ${PROGRAM} -n __fish_use_subcommand -f -a ${name} -d ${quoted(description)}`,
        ...flags.map(
          (flag) => `complete -c ${PROGRAM} -n "__fish_seen_subcommand_from ${name}" -l ${flag.slice(2)}`,
        ),
      ])
      .map((line) => `${line}\n`)
      .join(""),
  powershell: (words) => `Register-ArgumentCompleter -Native -CommandName ${PROGRAM} -ScriptBlock {
  param($word, $ast, $position)
  $flags = @{
${words.map(({ name, flags }) => `    '${name}' = @(${flags.map((flag) => `'${flag}'`).join(", ")})`).join("\n")}
  }
  $given = $ast.CommandElements | ForEach-Object { "$_" }
  $known = if ($given.Count -gt 1 -and $flags.ContainsKey($given[1])) { $flags[$given[1]] } else { $flags.Keys }
  $known | Where-Object { $_ -like "$word*" } | Sort-Object
}
`,
};

/** One word for a POSIX shell and for fish, which escape a quote in different ways. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "\u2019")}'`;
}
