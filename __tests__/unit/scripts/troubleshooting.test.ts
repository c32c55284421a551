import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { chinese } from "../../../src/telling/chinese.ts";
import { chineseDetail } from "../../../src/telling/chinese-details.ts";
import { english } from "../../../src/telling/english.ts";
import { englishDetail } from "../../../src/telling/english-details.ts";
import { tellingIn } from "../../../src/telling/telling.ts";
import { EVERY_DETAIL } from "../../support/details.ts";
import { everyMessage } from "../../support/every-message.ts";

/** The texts in quotes of the first cells; `…` stands for anything. */
function quotesIn(page: string, quoted: RegExp): readonly string[] {
  const cells = page.split("\n").map((line) => /^\| (.*?) \|/.exec(line)?.[1] ?? "");
  return cells.flatMap((cell) => [...cell.matchAll(quoted)].map(([, text = ""]) => text));
}

test.each([
  ["docs/troubleshooting.md", "en", english.viaProxy, englishDetail, /"([^"]+)"/g],
  ["docs/troubleshooting.zh-CN.md", "zh", chinese.viaProxy, chineseDetail, /“([^”]+)”/g],
] as const)("%s quotes messages as they are", async (page, language, viaProxy, detail, quoted) => {
  const text = await readFile(fileURLToPath(new URL(`../../../${page}`, import.meta.url)), "utf8");
  const told = [...everyMessage(tellingIn(language)).values(), viaProxy, ...EVERY_DETAIL.map(detail)].join(
    "\n",
  );
  const quotes = quotesIn(text, quoted);
  expect(quotes.length).toBeGreaterThan(10);
  const pieces = quotes.flatMap((quote) => quote.split("…").map((piece) => piece.trim()));
  expect(pieces.filter((piece) => !told.includes(piece))).toEqual([]);
});
