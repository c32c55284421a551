/** Shells that lines can be written for. */
export const SHELLS = ["bash", "zsh", "fish", "powershell"] as const;
export type Shell = (typeof SHELLS)[number];

/** The shell that a person most likely sits at: bash's lines do for sh, dash and ksh as well. */
export function likelyShell(env: Readonly<Record<string, string | undefined>>, platform: string): Shell {
  if (/(?:^|\/)fish$/.test(env.SHELL ?? "")) return "fish";
  if (/(?:^|\/)zsh$/.test(env.SHELL ?? "")) return "zsh";
  return platform === "win32" && !env.SHELL ? "powershell" : "bash";
}

/** A line that sets a variable for the commands that follow, whatever characters the value has. */
export function assignment(shell: Shell, name: string, value: string): string {
  switch (shell) {
    case "bash":
    case "zsh":
      return `export ${name}='${value.replaceAll("'", `'\\''`)}'`;
    case "fish":
      // Inside single quotes fish knows two escapes (fish-doc, quotes).
      return `set -gx ${name} '${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
    case "powershell":
      // PowerShell ends such a string at any kind of single quote.
      return `$env:${name} = '${value.replace(/['\u2018-\u201b]/g, "$&$&")}'`;
  }
}

/** A line that takes a variable away. */
export function removal(shell: Shell, name: string): string {
  const unset = `unset ${name}`;
  return { bash: unset, zsh: unset, fish: `set -e ${name}`, powershell: `Remove-Item Env:${name}` }[shell];
}
