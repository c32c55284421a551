import { clip, isWide, widthOf } from "./width.ts";

/** What does not begin a line, and what does not end one (Chinese layout; GB/T 15834). */
const NOT_FIRST = /[，。、；：！？）》」』】…>)\]\p{M}]/u;
const NOT_LAST = /[（《「『【<([]/u;

/** Less room than this beside what stands before is not used: a text begins on the next line then. */
const MIN_ROOM = 24;
const INDENT = "    ";

/**
 * Text in lines of at most `columns`, all of which begin with the blanks that it begins with. It breaks at spaces, and
 * between characters where one of them is wide: Chinese has no spaces. A word that is longer than a line stays whole, to be
 * copied.
 */
export function wrap(text: string, columns: number): readonly string[] {
  const indent = /^ */.exec(text)?.[0] ?? "";
  return broken(text.slice(indent.length), columns - indent.length).map((line) => indent + line);
}

/**
 * The last cell of a table's row: in as many lines as it needs, one below the other; nothing of it is cut.
 * @param head what stands before it in the first line, with the blanks between
 */
export function wrapBehind(head: string, text: string, columns: number): readonly string[] {
  const room = columns - widthOf(head);
  if (widthOf(text) > room && room < MIN_ROOM && head !== INDENT) {
    return [clip(head.trimEnd(), columns), ...wrapBehind(INDENT, text, columns)];
  }
  const lines = wrap(text, room).flatMap((line) => chopped(line, room));
  return lines.map((line, i) => ((i === 0 ? head : " ".repeat(widthOf(head))) + line).trimEnd());
}

/** A word that no line has room for, in parts. */
function chopped(line: string, columns: number): readonly string[] {
  const parts = [""];
  for (const character of line) {
    const last = parts.at(-1) ?? "";
    if (last === "" || widthOf(last + character) <= columns) parts[parts.length - 1] = last + character;
    else parts.push(character);
  }
  return parts;
}

function broken(text: string, columns: number): readonly string[] {
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
  // A placeholder, <名称>, is one word.
  let isPlaceholder = false;
  for (const character of word) {
    const mayBreak =
      !isPlaceholder &&
      (isWide(last) || isWide(character)) &&
      !NOT_FIRST.test(character) &&
      !NOT_LAST.test(last);
    if (character === "<" || character === ">") isPlaceholder = character === "<" && word.includes(">");
    if (pieces.length > 0 && !mayBreak) pieces[pieces.length - 1] += character;
    else pieces.push(character);
    last = character;
  }
  return pieces.length > 0 ? pieces : [""];
}
