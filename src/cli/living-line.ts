import type { CommandLanguage } from "../telling/command-language.ts";
import { clip } from "../telling/width.ts";
import { interrupt } from "./interrupt.ts";

/** A terminal's last line, which is written over again and again, and the lines that come to stand above it. */
export interface LivingLine {
  /** How many characters fit. */
  columns(): number;
  /** Shows this text in place of the last one. */
  show(text: string): void;
  /** Writes a line that stays. */
  print(line: string): void;
  /** The living line is gone. */
  clear(): void;
}

/** The living line of this process's terminal; null where nobody watches, or the terminal can't go back in a line. */
export function ownLivingLine(): LivingLine | null {
  const { stderr, env } = process;
  if (stderr.isTTY !== true || env.TERM === "dumb") return null;
  const line = livingLine(stderr);
  // Whatever ends the process: the prompt begins a line of its own.
  process.once("exit", () => line.clear());
  return line;
}

const TICK_MS = 100;

/** Shows how long `body` has been measuring, where somebody watches. Throws where it was ended by Ctrl-C. */
export async function whileMeasuring<T>({ measuring }: CommandLanguage, body: () => Promise<T>): Promise<T> {
  const line = ownLivingLine();
  const startMs = performance.now();
  const show = () => line?.show(measuring((performance.now() - startMs) / 1000));
  const timer = line === null ? undefined : setInterval(show, TICK_MS);
  show();
  try {
    const measured = await body();
    // Half a measurement says nothing that is worth printing.
    interrupt.signal.throwIfAborted();
    return measured;
  } finally {
    clearInterval(timer);
    line?.clear();
  }
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
  const columns = () => (stream.columns || USUAL_COLUMNS) - 1;
  return {
    columns,
    show: (text) => {
      const line = clip(text, columns());
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
