import type { AcceptedThen, FileProblem, InputFault, PlainFault } from "./fault.ts";

/** One input of the action: what is said of it, and what its text means. What it accepts is said in src/telling. */
export interface Row<Fields, Name extends string = string> {
  readonly name: Name;
  /** What counts where it is not given. */
  readonly default: string;
  readonly description: string;
  /** Shown apart: few ever need it. */
  readonly advanced?: true;
  /** The option of the command line that means the same, where there is one. */
  readonly option?: {
    readonly flags: string;
    /** What is given there comes on top of the input's default, not in its place. */
    readonly adds?: true;
  };
  /** What its text means; a text that can't be used is rejected, and something of the right form given all the same. */
  readonly parse: (asked: Asked) => Fields;
}

/** What one row's parser sees. */
export interface Asked {
  /** The input's text, trimmed, or its default. */
  readonly given: string;
  /** The text of another input in the same way. */
  readonly other: (name: string) => string;
  readonly found: FoundFiles;
  /**
   * Notes a problem.
   * @param part of the text that it is about, by default all of it
   * @param accepted in place of what the row takes
   */
  readonly reject: (fault: PlainFault | InputFault, part?: string, accepted?: AcceptedThen) => void;
}

/** What the machine says of the inputs. */
export interface FoundFiles {
  /** working-directory is a directory. */
  readonly directory: boolean;
  /** How many files match cache-dependency-path; null where it was not given. */
  readonly dependencyFiles: number | null;
  /** What go-version-file says; null where it was not given. */
  readonly goVersion: { readonly text: string } | { readonly fault: InputFault | FileProblem } | null;
  /** What started the workflow (GITHUB_EVENT_NAME); "" where that is not known. */
  readonly event: string;
}

/** Gives a row the type of its name and of the fields that its parser gives. */
export function row<Fields, const Name extends string>(spec: Row<Fields, Name>): Row<Fields, Name> {
  return spec;
}
