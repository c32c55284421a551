import type { SourceResult } from "../../fetch/source.ts";
import type { Mirror } from "../../mirrors/catalogue.ts";
import { amongMirrors, type Choice } from "../../mirrors/choose.ts";
import type { FailureReason, MirrorFailure } from "../../mirrors/measurement.ts";
import type { RouteValues } from "../../mirrors/route.ts";
import type { SumdbPath } from "../../sumdb/path.ts";
import type { FoundMirrors } from "../choose/find-mirrors.ts";
import type { Filled } from "../fill/fill-module-cache.ts";
import type { JobFacts } from "../project/read-job.ts";

/** What the later steps get. */
export interface Settled {
  /** Among the mirrors that kept what the measurement promised. */
  readonly choice: Choice;
  readonly sumdb: SumdbPath;
  /** Credentials included. */
  readonly values: RouteValues;
  /** The mirrors that the measurement chose and the fetch took out of the route. */
  readonly removed: readonly RemovedMirror[];
}

/** A mirror that left the route after the fetch, and why. */
interface RemovedMirror {
  readonly mirror: Mirror;
  readonly reason: FailureReason;
}

/**
 * The route, after what the fetch has seen of the mirrors.
 * @param seen the way to the checksum database with all mirrors that were found
 * @param lookAgain finds that way with these mirrors alone
 */
export async function settleRoute(
  { inputs, planValues }: JobFacts,
  found: FoundMirrors,
  filled: Filled,
  seen: SumdbPath,
  lookAgain: (mirrors: readonly Mirror[]) => Promise<SumdbPath>,
): Promise<Settled> {
  const removed = removedMirrors(found.choice.mirrors, filled);
  const usable = found.choice.mirrors.filter((mirror) => !removed.some((one) => one.mirror === mirror));
  const choice = amongMirrors(found.choice, usable, found.work);
  const { mirrors } = choice;
  const looked = removed.length > 0 && seen.kind !== "not-checked" ? await lookAgain(mirrors) : seen;
  // A value that the user asked for is not replaced: the way past the mirrors stays unused.
  const sumdb: SumdbPath =
    looked.kind === "rerouted" && inputs.sumdb !== "auto"
      ? { kind: "unreachable", because: looked.because }
      : looked;
  const planned = planValues(mirrors);
  const values = sumdb.kind === "rerouted" ? { ...planned, GOSUMDB: sumdb.gosumdb } : planned;
  return { choice, sumdb, values, removed };
}

/** cmd/go ends at such an answer with status 200, whatever stands behind the mirror in GOPROXY. */
const FATAL: readonly MirrorFailure[] = ["wrong-hash", "malformed", "login-page"];

/**
 * The mirrors that the route may not hold: those that sent wrong bytes, and those that failed where another one is left,
 * since cmd/go asks the first one first for everything, and has no time-out (a mirror that stalls, stalls the build).
 */
function removedMirrors(mirrors: readonly Mirror[], filled: Filled): readonly RemovedMirror[] {
  const fatal = failuresAmong(mirrors, filled, fatalReason);
  const truthful = mirrors.filter((mirror) => !fatal.some((one) => one.mirror === mirror));
  const failed = failuresAmong(truthful, filled, uselessReason);
  return failed.length < truthful.length ? [...fatal, ...failed] : fatal;
}

/** Mirrors that were failing or silent at the end of the fetch, or were of no use at all. */
export function failedMirrors(mirrors: readonly Mirror[], filled: Filled): readonly Mirror[] {
  return failuresAmong(mirrors, filled, uselessReason).map(({ mirror }) => mirror);
}

function failuresAmong(
  mirrors: readonly Mirror[],
  { result }: Filled,
  reasonOf: (source: SourceResult) => FailureReason | null,
): readonly RemovedMirror[] {
  return mirrors.flatMap((mirror) => {
    const found = result?.sources.find(({ source }) => source.url === mirror.url);
    const reason = found === undefined ? null : reasonOf(found);
    return reason === null ? [] : [{ mirror, reason }];
  });
}

function fatalReason({ lied, outcome, reason }: SourceResult): FailureReason | null {
  if (reason === null) return null;
  return lied || (outcome === "out" && FATAL.includes(reason.code)) ? reason : null;
}

function uselessReason({ failing, outcome, refusals, reason }: SourceResult): FailureReason | null {
  if (failing !== null) return failing;
  // A wrong hash that nobody contradicted may be go.sum's own fault.
  return outcome === "unused" && refusals > 0 && reason?.code !== "wrong-hash" ? reason : null;
}
