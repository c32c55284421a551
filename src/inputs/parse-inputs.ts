import { urlPasswords } from "../go/go-proxy-list.ts";
import type { AcceptedThen, InputFault } from "./fault.ts";
import type { Asked, FoundFiles } from "./row.ts";
import { INPUTS, type InputName } from "./rows.ts";
import { commas, hasUserInfo, items, redactEach } from "./values.ts";

type Fields = ReturnType<(typeof INPUTS)[number]["parse"]>;
type AllOf<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** What the user asked for, checked: the fields of all rows. A value: nothing below reads an input again. */
export type Inputs = Readonly<AllOf<Fields>>;

/** One input that can't be used. `given` is redacted. */
export interface InputProblem {
  /** The last one: mirrors that stand as operands in a command line. */
  readonly input: InputName | "port" | "<mirrors>";
  readonly given: string;
  readonly accepted: InputName | "port" | AcceptedThen;
  readonly fault: InputFault;
}

/** All inputs that can't be used, at once. Its message is not for people: telling has the words. */
export class InputError extends Error {
  readonly problems: readonly InputProblem[];
  constructor(problems: readonly InputProblem[]) {
    super(problems.map(({ input, fault }) => `${input}: ${fault.code}`).join(", "));
    this.name = "InputError";
    this.problems = problems;
  }
}

/** Passwords in raw input texts, to be hidden before anything is printed, problems included. */
export function secretsInInputs(read: (name: string) => string): readonly string[] {
  const urls = [commas(read("mirrors")), commas(read("private-proxy")), read("sumdb").replace(/\s+/g, ",")];
  return urls.flatMap(urlPasswords);
}

/** The patterns of cache-dependency-path, as given. */
export function dependencyPatterns(read: (name: string) => string): readonly string[] {
  return items(read("cache-dependency-path"));
}

const NOTHING_FOUND: FoundFiles = { directory: true, dependencyFiles: null, goVersion: null, event: "" };

/**
 * Checks all inputs. `read` gives an input's raw text, "" when it was not given.
 * @param found what the machine says of them
 * @throws InputError with every problem
 */
export function parseInputs(read: (name: string) => string, found: FoundFiles = NOTHING_FOUND): Inputs {
  const problems: InputProblem[] = [];
  const textOf = (name: string) =>
    read(name).trim() || (INPUTS.find((one) => one.name === name)?.default ?? "");
  const fields = INPUTS.map(({ name, parse }) => {
    const given = textOf(name);
    const reject: Asked["reject"] = (fault, part = given, accepted) =>
      problems.push({
        input: name,
        given: hasUserInfo(given) ? redactEach(part) : part,
        accepted: accepted ?? name,
        fault: typeof fault === "string" ? { code: fault } : fault,
      });
    return parse({ given, other: textOf, found, reject });
  });
  if (problems.length > 0) throw new InputError(problems);
  return Object.assign({}, ...fields);
}
