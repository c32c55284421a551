import { isWide, widthOf } from "./width.ts";

/** What does not begin a line, and what does not end one (Chinese layout; GB/T 15834). */
const NOT_FIRST = /[，。、；：！？）》」』】…\p{M}]/u;
const NOT_LAST = /[（《「『【]/u;

/**
 * Text in lines of at most `columns`. It breaks at spaces, and between characters where one of them is wide: Chinese
 * has no spaces. A word that is longer than a line stays whole, to be copied.
 */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let width = 0;
  for (const { piece, space } of piecesOf(text)) {
    const needed = space.length + widthOf(piece);
    if (lines.length > 0 && width + needed <= columns) {
      lines[lines.length - 1] += space + piece;
      width += needed;
    } else {
      lines.push(piece);
      width = needed - space.length;
    }
  }
  return lines;
}

/** The pieces that stay whole, each with the space before it. */
function piecesOf(text: string): readonly { readonly piece: string; readonly space: "" | " " }[] {
  return text
    .split(" ")
    .flatMap((word, index) =>
      unbroken(word).map(
        (piece, inWord) => ({ piece, space: inWord === 0 && index > 0 ? " " : "" }) as const,
      ),
    );
}

function unbroken(word: string): readonly string[] {
  const pieces: string[] = [];
  let last = "";
  for (const character of word) {
    const mayBreak =
      (isWide(last) || isWide(character)) && !NOT_FIRST.test(character) && !NOT_LAST.test(last);
    if (pieces.length > 0 && !mayBreak) pieces[pieces.length - 1] += character;
    else pieces.push(character);
    last = character;
  }
  return pieces.length > 0 ? pieces : [""];
}
