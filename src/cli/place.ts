import { checkInputs } from "../flows/job/read-inputs.ts";
import { findRoot } from "../flows/project/layout.ts";
import {
  readScope,
  resolvePlace,
  type Scope,
  type ScopePlace,
  scopePlace,
} from "../flows/settings/scope-place.ts";
import type { Inputs } from "../inputs/parse-inputs.ts";
import type { Ports } from "../ports.ts";
import type { ScopeRequest } from "../scope/record.ts";
import type { CommandLanguage } from "../telling/command-language.ts";
import { inputsOf } from "./options.ts";
import { toErrors } from "./output.ts";

const USAGE = 2;

/**
 * The settings file that is meant: the project is looked for from `directory` on. Null where there is none, or where
 * links lead somewhere that they should not (the person has been told then).
 */
export async function placeOf(
  ports: Ports,
  { noPlace, notOwn }: CommandLanguage,
  scope: Scope,
  directory: string,
): Promise<ScopePlace | null> {
  const root = scope === "user" ? null : await findRoot(ports, directory);
  const place = scopePlace(ports.machine, scope, root);
  const resolved = place && (await resolvePlace(ports.files, place));
  const missing = () => (scope === "user" ? noPlace.user : noPlace.project(directory, "--dir"));
  if (resolved === null) toErrors(place === null ? missing() : notOwn(place.file));
  return resolved;
}

/** The exit code where there is no such place. */
export const NO_PLACE = USAGE;

/** What the last `use` there was asked for; null: nothing is known. */
export async function lastRequest(ports: Ports, place: ScopePlace): Promise<ScopeRequest | null> {
  return (await readScope(ports.files, place)).record?.request ?? null;
}

/** The inputs of a command that measures, for what was asked. */
export function inputsFor(ports: Ports, request: ScopeRequest): Promise<Inputs> {
  const asked: Readonly<Record<string, string>> = { ...inputsOf(request), probe: "always" };
  return checkInputs(ports, (name) => asked[name] ?? ports.job.input(name));
}
