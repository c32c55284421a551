import type { Note, Report } from "./report.ts";

/** What a run has brought, where that is more than a route. Durations are those of the whole run. */
export type JobOutcome =
  /** Everything that is needed came with the cache's entry; `build`: with Go's build cache. */
  | {
      readonly code: "from-cache";
      readonly zips: number;
      readonly zipBytes: number;
      readonly buildBytes: number | null;
    }
  | {
      readonly code: "fetched";
      /** Here now: measured with, fetched, and restored from the cache's entry. */
      readonly zips: number;
      readonly zipBytes: number;
      readonly fromCache: number;
      /** That sent them: none is known where the measurement has brought all of it. */
      readonly mirrors: number;
      readonly privateProxies: number;
      /** Left to `go`, but for private modules, which no mirror may be asked for. */
      readonly left: number;
    }
  /** Every module that is needed was here before. */
  | { readonly code: "present"; readonly zips: number };

/** What a run has brought; null where it only chose a route, and what is missing is left to `go`. */
export function outcomeOf({ cache, buildCache, fetch, probe, project }: Report): JobOutcome | null {
  const { needed } = project;
  const { zips, zipBytes } = cache.kind === "restored" ? cache : { zips: 0, zipBytes: 0 };
  const left = fetch.left
    .filter(({ reason }) => reason !== "private")
    .reduce((sum, one) => sum + one.zips, 0);
  // The probe's samples went in before; of a small project they are all there is.
  const broughtByProbe =
    fetch.kind === "nothing-missing" && probe.admitted > 0 && needed.missing > 0 && zips === 0;
  if ((fetch.kind === "fetched" && fetch.zips > 0) || broughtByProbe) {
    const isExact = left === 0 && project.sizedZips === needed.missing;
    const senders = fetch.sources.filter(({ bytes }) => bytes > 0);
    const privateProxies = senders.filter((source) => source.private).length;
    return {
      code: "fetched",
      zips: Math.max(fetch.zips + zips, needed.missing - left),
      zipBytes: Math.max(fetch.zipBytes + zipBytes, isExact || broughtByProbe ? project.missingBytes : 0),
      fromCache: zips,
      mirrors: senders.length - privateProxies,
      privateProxies,
      left,
    };
  }
  if (left > 0 || cache.refused > 0) return null;
  if (zips > 0 && (cache.exact || fetch.kind === "nothing-missing")) {
    return {
      code: "from-cache",
      zips,
      zipBytes,
      buildBytes: buildCache.kind === "restored" ? buildCache.bytes : null,
    };
  }
  return needed.zips > 0 && needed.present === needed.zips ? { code: "present", zips: needed.zips } : null;
}

/** Whether anybody has to look at it: a warning, no mirror where one was looked for, or a server that did wrong. */
export function hasProblem({ notes, choice, fetch }: Report): boolean {
  return (
    notes.some((note) => note.level === "warning" && isAnnotation(note)) ||
    choice.reason.code === "none-healthy" ||
    fetch.sources.some(({ outcome }) => outcome === "out")
  );
}

/** Notes of what somebody chose, or of what needs nothing done. */
const FOR_THE_LOG: readonly Note["code"][] = [
  "goproxy-off",
  "goproxy-policy",
  "inherited-private-proxies",
  "sumdb-rerouted",
  "vendored",
  "go-behind",
  "mirror-removed",
];

/** Whether a note deserves an annotation; the others stand in the log and in the summary alone. */
export function isAnnotation(note: Note): boolean {
  return !FOR_THE_LOG.includes(note.code) && !(note.code === "sumdb-off" && note.by === "input");
}
