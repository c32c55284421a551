/** What stands as it is in a text of any language. */
const COMMANDS =
  /\bgo (?:mod (?:tidy|download(?: -json)?)|clean -modcache|install|env|get)\b|\bgh cache delete\b/g;

/** Three words with blanks between them, or one that only English has. */
const ENGLISH =
  /[a-z]{2,}(?: [a-z]{2,}){2,}|\b(?:the|is|are|was|were|not|no|none|of|and|for|from|with|without|nothing)\b/i;

/** Those lines in which something is said in English. Names, values and commands are no English. */
export function englishIn(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => ENGLISH.test(line.replace(COMMANDS, "")));
}
