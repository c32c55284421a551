import { LEFT_REASONS } from "../report/left-reasons.ts";
import type { FetchReport } from "../report/report.ts";
import type { FetchResult, SourceResult } from "./source.ts";

/** A fetch that did not take place, and why. */
export function nothingFetched(kind: Exclude<FetchReport["kind"], "fetched">): FetchReport {
  return { kind, elapsedMs: 0, ...NOTHING, sources: [], left: [] };
}

const NOTHING = {
  zips: 0,
  mods: 0,
  infos: 0,
  derivedMods: 0,
  zipBytes: 0,
  receivedBytes: 0,
  unpacked: 0,
};

/**
 * A fetch as the report has it: no private module's name is in it.
 */
export function fetchReport(
  result: FetchResult,
  more: {
    readonly elapsedMs: number;
    readonly unpacked: number;
    readonly overLimit: { readonly zips: number; readonly mods: number };
  },
): FetchReport {
  const { zips, mods, infos, derivedMods, zipBytes, receivedBytes } = result;
  const left = LEFT_REASONS.map((reason) => {
    const count = (kind: "zip" | "mod") =>
      result.left.filter((l) => l.reason === reason && l.wanted.kind === kind).length +
      (reason === "over-limit" ? more.overLimit[`${kind}s`] : 0);
    return { reason, zips: count("zip"), mods: count("mod") };
  });
  return {
    kind: "fetched",
    elapsedMs: more.elapsedMs,
    zips,
    mods,
    infos,
    derivedMods,
    zipBytes,
    receivedBytes,
    unpacked: more.unpacked,
    sources: result.sources.map(sourceReport),
    left: left.filter((l) => l.zips + l.mods > 0),
  };
}

function sourceReport(result: SourceResult): FetchReport["sources"][number] {
  const { source, outcome, reason, files, bytes, requests, retries, hedges, refusals } = result;
  return {
    name: source.name,
    private: source.private,
    outcome,
    // A private proxy is asked for private modules.
    reason: reason && source.private ? { ...reason, asked: null, detail: null } : reason,
    files,
    bytes,
    requests,
    retries,
    hedges,
    refusals,
  };
}
