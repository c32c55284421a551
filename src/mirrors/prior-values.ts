import { createHash } from "node:crypto";
import { decodeJson, dictionary, fields, literal, text } from "../decode.ts";
import { ROUTE_VARIABLES, type RouteValues, type RouteVariable } from "./route.ts";

/**
 * Which values are ours and what was there before: kept beside the values themselves, in the job's environment,
 * so that a second run starts from what the machine had, and an undo can bring it back.
 */
export const PRIOR_VALUES_VARIABLE = "SETUP_GO_MIRROR_PRIOR";
const VERSION = 1;

/** Per variable: a digest of what we set, and what was there before ("" for nothing). */
const STORED = fields({
  version: literal(VERSION),
  values: dictionary(fields({ set: text, was: text })),
});

/**
 * The process environment's values as they were before any earlier run of ours. A variable that somebody changed
 * since then is taken as it stands.
 */
export function valuesBeforeUs(env: Readonly<Record<string, string | undefined>>): RouteValues {
  // Nothing of ours, or somebody else's text: the environment counts as it is.
  const prior = decodeJson(env[PRIOR_VALUES_VARIABLE] ?? "", STORED)?.values ?? {};
  return mapVariables((name) => {
    const now = env[name] ?? "";
    const kept = prior[name];
    return kept && kept.set === digest(now) ? kept.was : now;
  });
}

/** The text to keep once `now` is exported over `before`. Only variables that differ are ours. */
export function formatPriorValues(before: RouteValues, now: RouteValues): string {
  const kept = ROUTE_VARIABLES.filter((name) => before[name] !== now[name]).map(
    (name) => [name, { set: digest(now[name]), was: before[name] }] as const,
  );
  return JSON.stringify({ version: VERSION, values: Object.fromEntries(kept) });
}

function digest(value: string): string {
  return createHash("sha256").update(value).digest("hex").slice(0, 16);
}

function mapVariables(value: (name: RouteVariable) => string): RouteValues {
  return Object.fromEntries(ROUTE_VARIABLES.map((name) => [name, value(name)])) as RouteValues;
}
