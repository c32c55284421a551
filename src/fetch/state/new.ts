import { proxyPath } from "../../go/module-version.ts";
import { freshHealth } from "../health.ts";
import type { FetchLimits } from "../limits.ts";
import type { Source } from "../source.ts";
import type { Wanted } from "../wanted.ts";
import { firstConnections } from "./first-connections.ts";
import type { Attempt, ByteRange, Errand, Picked, SourceState } from "./work.ts";
import { tailStart } from "./zip-copy.ts";

/** A source before its first request, one of so many. */
export function newSourceState(source: Source, sources: number, limits: FetchLimits): SourceState {
  return {
    source,
    health: freshHealth(limits.connectionsPerSource),
    attempts: new Set(),
    connections: firstConnections(source, sources, limits),
    idleConnections: 0,
    lastSignMs: 0,
    silent: false,
    silentWith: 0,
    shortestWaitMs: Number.POSITIVE_INFINITY,
    carriedBytes: 0,
    carryingMs: 0,
    bytesPerMs: 0,
    files: 0,
    bytes: 0,
    requests: 0,
    retries: 0,
    hedges: 0,
    refusals: 0,
    lastFailure: null,
    lied: false,
    ...source.learned,
  };
}

/** A file that no source was asked for. */
export function newErrand(wanted: Wanted, sources: readonly SourceState[]): Errand {
  return {
    wanted,
    path: proxyPath(wanted.module, wanted.kind),
    size: null,
    servedBy: new Set(sources.filter(({ source }) => source.mayServe(wanted.module.path))),
    status: "open",
    attempts: new Set(),
    copies: new Set(),
    asked: new Map(),
    wrongAnswers: [],
    alone: false,
  };
}

/**
 * A request that is about to be made.
 * @param firstBytes how many bytes a zip is first asked for
 */
export function newAttempt(by: SourceState, picked: Picked, firstBytes: number, nowMs: number): Attempt {
  const { purpose } = picked;
  const range = rangeOf(picked, firstBytes);
  return {
    ...picked,
    by,
    startedMs: nowMs,
    answeredMs: nowMs,
    isAnswered: false,
    pausesBefore: by.health.pausesEver,
    stopped: false,
    copy: purpose.kind === "piece" ? purpose.copy : null,
    piece: purpose.kind === "piece" ? purpose.piece : null,
    range,
    from: range?.from ?? 0,
    progressMs: nowMs,
    progressBytes: 0,
    receivedBytes: 0,
    riskBytes: 0,
    hedged: false,
  };
}

/** What to ask for. What was fetched in parts and turned out wrong is fetched whole before a source is blamed. */
function rangeOf({ purpose, errand }: Picked, firstBytes: number): ByteRange | null {
  if (purpose.kind === "small") return null;
  if (purpose.kind === "begin") return errand.alone ? null : { from: 0, to: firstBytes };
  if (purpose.kind === "compare") return { from: tailStart(purpose.copy.size), to: purpose.copy.size };
  const { at, to } = purpose.piece;
  return Number.isFinite(to) ? { from: at, to } : null;
}
