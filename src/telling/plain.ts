/** What stands for our own symbols where a terminal can't show them. */
const PLAIN: Readonly<Record<string, string>> = {
  "✓": "+",
  "✗": "x",
  "▸": ">",
  "•": "-",
  "█": "#",
  "░": ".",
  "…": "...",
  "×": "x",
};

/** The text without those symbols. Letters of any language stay. */
export function withoutSymbols(text: string): string {
  return text.replace(/[✓✗▸•█░…×]/gu, (symbol) => PLAIN[symbol] ?? "");
}
