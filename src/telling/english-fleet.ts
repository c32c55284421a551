import { count, list } from "./english-words.ts";
import type { FleetLanguage } from "./fleet-language.ts";
import { formatBytes } from "./format.ts";

/** So many regions are named in a sentence. */
const NAMED = 6;

/** English of a fleet: what all regions say together. */
export const englishFleet: FleetLanguage = {
  title: (regions) => `Go mirrors in ${count(regions, "region")}`,
  read: ({ reports, superseded }) =>
    `Based on ${count(reports, "report")}${superseded === 0 ? "" : `; ${superseded} of them ${superseded === 1 ? "was" : "were"} superseded by a newer report of the same run and job`}.`,
  noReport: "No report was found, so there is nothing new.",
  allWell: "No mirror fails in any region.",
  alert: {
    mirror: ({ mirror, failure, regions, measuredIn }) => {
      if (measuredIn === 1) return `${mirror} fails in ${named(regions)}: ${failure}`;
      return regions.length === 1
        ? `${mirror} fails in 1 of ${count(measuredIn, "region")} (${named(regions)}): ${failure}`
        : `${mirror} fails in ${regions.length} of ${count(measuredIn, "region")} (${named(regions)}): ${failure}`;
    },
    noMirror: ({ regions, failure }) =>
      `No mirror works in ${named(regions)}${failure === null ? "" : `: ${failure}`}. Check the network there first.`,
  },
  pin: {
    notReported: (region, date) => `${region}: no report this time; the last one is from ${date}.`,
    noneProven: (region) => `${region}: no mirror works, so there is none to pin.`,
    notMeasured: (region) => `${region}: nothing was measured.`,
    stay: (region, time) => `${region}: stay with Go's default, proxy.golang.org${taking(time)}.`,
    defaultFails: (region, mirror, time) =>
      `${region}: pin ${mirror}${taking(time)}; Go's default, proxy.golang.org, fails there.`,
    faster: ({ region, mirror, time, defaultTime, factor }) =>
      factor === null
        ? `${region}: ${mirror} and Go's default, proxy.golang.org, are about as fast (${time} and ${defaultTime}).`
        : `${region}: pin ${mirror}: ${time} instead of ${defaultTime} through proxy.golang.org, ${factor} × faster.`,
    alone: (region, mirror, time) => `${region}: pin ${mirror}${taking(time)}.`,
  },
  toPin: "To pin",
  columns: { region: "Region", mirror: "Mirror" },
  cell: {
    notMeasured: "not measured",
    notWaitedFor: "not waited for",
    proven: "works, not timed",
  },
  howToRead: "How to read this",
  reading: [
    "Times: how long plain go would take to download 100 modules (50 MB) through that mirror, predicted from the measurements. The job is the same in every region.",
    "✅ chosen by the newest report; 🟢 up to 1.5 times, 🟡 up to 3 times, 🟠 more than 3 times the region's best time; ❌ fails; ⚪ not known.",
    "The mirror to pin works now, worked in at least 9 of 10 measurements of the last 90 days, and has the shortest median time.",
  ],
  refusedTitle: (files) => `${count(files, "file")} or lines left out`,
  refusal: {
    "not-there": () => "there is no such file",
    "not-regular": () => "not a regular file",
    link: () => "a link, which may lead anywhere",
    "not-json": () => "not JSON",
    "in-the-future": () => "made in the future: check that machine's clock",
    "no-point": () => "not a line of a history",
    "no-report": ({ part }) => (part === "" ? "not a report" : `not a report: unexpected value of "${part}"`),
    "unknown-version": ({ version }) => `a report of version ${version}, which this tool does not know`,
    "too-large": ({ maxBytes }) => `larger than ${formatBytes(maxBytes)}`,
    "too-many": ({ what, most }) => `more than ${most} ${what}`,
    unreadable: ({ error }) => `can't be read (${error})`,
  },
  more: (n) => `and ${n} more`,
  file: {
    "no-history": (path) =>
      `${path} is not a history that this tool wrote, so it was left unchanged. Name another file.`,
    "no-file": (path) => `${path} is not a regular file, so nothing was written to it.`,
  },
  pageWritten: (path) => `The page: ${path}`,
  noReportsInput: "The input reports is empty: list paths, directories or patterns of reports, one per line.",
};

function taking(time: string | null): string {
  return time === null ? "" : ` (${time})`;
}

function named(regions: readonly string[]): string {
  return regions.length <= NAMED
    ? list(regions)
    : `${regions.slice(0, NAMED - 1).join(", ")} and ${regions.length - NAMED + 1} more`;
}
