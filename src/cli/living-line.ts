import { clip } from "../report/text-table.ts";

/** A terminal's last line, which is written over again and again, and the lines that come to stand above it. */
export interface LivingLine {
  /** Shows this text in place of the last one. */
  show(text: string): void;
  /** Writes a line that stays. */
  print(line: string): void;
  /** The living line is gone. */
  clear(): void;
}

/** To the start of the line, and nothing behind it (ECMA-48, 8.3.41). */
const CLEAR = "\r\u001b[K";

/** Some terminals do not say how wide they are. */
const USUAL_COLUMNS = 80;

/** @param stream a terminal; one column of it stays free, since some wrap after the last one */
export function livingLine(stream: {
  readonly columns: number;
  readonly write: (text: string) => void;
}): LivingLine {
  let shown = "";
  const clear = () => {
    if (shown !== "") stream.write(CLEAR);
    shown = "";
  };
  return {
    show: (text) => {
      const line = clip(text, (stream.columns || USUAL_COLUMNS) - 1);
      if (line !== shown) stream.write(CLEAR + line);
      shown = line;
    },
    print: (line) => {
      clear();
      stream.write(`${line}\n`);
    },
    clear,
  };
}
