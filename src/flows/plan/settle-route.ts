import type { Mirror } from "../../mirrors/catalogue.ts";
import { amongMirrors, type Choice } from "../../mirrors/choose.ts";
import type { MirrorFailure } from "../../mirrors/measurement.ts";
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
  const choice = amongMirrors(found.choice, stillUsable(found.choice.mirrors, filled), found.work);
  const { mirrors } = choice;
  const isShorter = mirrors.length < found.choice.mirrors.length;
  const looked = isShorter && seen.kind !== "not-checked" ? await lookAgain(mirrors) : seen;
  // A value that the user asked for is not replaced: the way past the mirrors stays unused.
  const sumdb: SumdbPath =
    looked.kind === "rerouted" && inputs.sumdb !== "auto"
      ? { kind: "unreachable", because: looked.because }
      : looked;
  const planned = planValues(mirrors);
  const values = sumdb.kind === "rerouted" ? { ...planned, GOSUMDB: sumdb.gosumdb } : planned;
  return { choice, sumdb, values };
}

/** cmd/go ends at such an answer with status 200, whatever stands behind the mirror in GOPROXY. */
const FATAL: readonly MirrorFailure[] = ["wrong-hash", "malformed", "login-page"];

/**
 * The mirrors that the route may hold: none that sent wrong bytes, and none that failed where another one is left,
 * since cmd/go asks the first one first for everything, and has no time-out (a mirror that stalls, stalls the build).
 */
function stillUsable(mirrors: readonly Mirror[], filled: Filled): readonly Mirror[] {
  const sources = filled.result?.sources ?? [];
  const fatal = sources
    .filter((s) => s.lied || (s.outcome === "out" && s.reason !== null && FATAL.includes(s.reason.code)))
    .map((s) => s.source.url);
  const truthful = mirrors.filter(({ url }) => !fatal.includes(url));
  const failed = failedMirrors(truthful, filled);
  const healthy = truthful.filter((mirror) => !failed.includes(mirror));
  return healthy.length > 0 ? healthy : truthful;
}

/** Mirrors that were failing or silent at the end of the fetch, or were of no use at all. */
export function failedMirrors(mirrors: readonly Mirror[], { result }: Filled): readonly Mirror[] {
  const failed =
    result?.sources
      // A wrong hash that nobody contradicted may be go.sum's own fault.
      .filter(
        (s) => s.failing || (s.outcome === "unused" && s.refusals > 0 && s.reason?.code !== "wrong-hash"),
      )
      .map((s) => s.source.url) ?? [];
  return mirrors.filter(({ url }) => failed.includes(url));
}
