import { count } from "../english-words.ts";
import type { PageLanguage } from "./page-language.ts";

/** The page in English. */
export const englishPage: PageLanguage = {
  tag: "en",
  script: {
    failed: "failed",
    untimed: "works, not timed",
    someFailed: "failed in part",
    stale: "out of date",
    copied: "Copied",
    themes: { auto: "Auto", light: "Light", dark: "Dark" },
  },
  skip: "Skip to the table of regions and mirrors",
  theme: "Theme",
  json: "This page's data (JSON)",
  newest: "Newest measurement",
  made: "Page made",
  tiles: {
    regions: "Regions",
    withoutMirror: (n) => `${n} without a working mirror`,
    allHaveMirror: "each has a working mirror",
    gain: "Faster when pinned",
    gainNote: "median, against Go's default",
    fetched: "Fetched from mirrors",
    jobs: (n) => `by ${count(n, "job")}, every byte verified`,
    saved: "Saved by the cache",
    modules: (n) => `${count(n, "module")} not fetched`,
  },
  alerts: "What fails",
  pins: "What to pin",
  failed: "failed",
  absent: "not among its mirrors",
  heat: {
    title: "Regions and mirrors",
    caption:
      "Time of the reference job (100 modules, 50 MB) from each region through each mirror, as last measured",
    region: "Region",
    worksIn: "Works in",
    chosenIn: "Chosen in",
    of: (part, whole) => `${part} of ${whole}`,
    steps: { under: (ms) => `under ${ms}`, over: (ms) => `${ms} and over` },
  },
  regions: {
    title: "Region by region",
    inChina: "mainland China",
    measured: "Measured",
    chartText: (label, points, since, until) =>
      `Chart: time of the reference job from ${label} through each mirror, ${count(points, "measurement")} from ${since} to ${until}. The table after it has the figures.`,
    history: (points, since) => `${count(points, "measurement")} since ${since}`,
    noHistory: "No history yet: the chart begins with the next measurement.",
    figures: (label) => `Mirrors as measured from ${label}`,
    copy: "Copy",
    columns: {
      mirror: "Mirror",
      now: "Now",
      firstByte: "First byte",
      rate: "Rate",
      availability: "Available",
      p50: "p50",
      p95: "p95",
    },
  },
  facts: {
    sumdb: "Checksum database",
    sumdbIs: {
      works: (via) => `works${via === null ? "" : ` through ${via}`}`,
      rerouted: (via) => `bypassing the mirrors${via === null ? "" : `, at ${via}`}`,
      unreachable: () => "on, but unreachable",
      off: () => "off: new checksums are not verified",
      "not-checked": () => "on, not checked",
    },
    fetched: "Fetched",
    fetchedIs: ({ zips, bytes, received }) =>
      `${count(zips, "module")}, ${bytes}${received === bytes ? "" : ` (${received} received)`}`,
    saved: "Saved by the cache",
    savedIs: (zips, bytes) => `${count(zips, "module")}, ${bytes}`,
    relay: "Relay",
    relayIs: (served, failed) => `${served} served, ${failed} failed`,
    jobs: "Jobs",
    jobsIs: (n, elapsed) => `${count(n, "job")}, ${elapsed} together`,
    machine: "Machine",
  },
  refused: "Not read",
  meaning: {
    title: "What the figures mean",
    terms: [
      [
        "Reference job",
        "What a job of 100 modules with 50 MB would take through a mirror with plain go, computed from the measured first byte and rate. It is the same job everywhere, so regions, mirrors and days can be compared. Lower is better.",
      ],
      [
        "Chosen, in the route, works",
        "★ was asked first by the newest job. ● stood behind it in GOPROXY. ○ works and was not listed. All three delivered a .mod, an .info and a .zip with the right hashes.",
      ],
      [
        "Failed, not measured",
        "× with the reason. – was not measured, or the choice was made before it answered. · is not one of that region's mirrors.",
      ],
      [
        "To pin",
        "The mirror that works now, did so in at least 9 of 10 measurements of the last 90 days, and has the smallest median. The times in these sentences are such medians. The figure at the top is the median of all regions where both times are known.",
      ],
      ["Go's default", "proxy.golang.org, which go asks if GOPROXY is not set. Gains are relative to it."],
      [
        "First byte",
        "Lower quartile of the times to the first byte of small responses, without connection set-up.",
      ],
      ["Rate", "Bytes per second of one connection, after slow start."],
      [
        "Available",
        "Share of the measurements of the last 90 days in which the mirror worked. The strip shows them from old to new: a low mark is a success, a high one a failure.",
      ],
      [
        "p50, p95",
        "Half of the timed measurements of the last 90 days took no longer than p50, and 95 of 100 no longer than p95. A failure has no time.",
      ],
      [
        "The charts",
        "The reference job over the last 90 days, on the same logarithmic scale in every region. Where there are more measurements than room, a point is the median of its neighbours. A line breaks where the mirror failed; the bar below it has the colour of the mirror that was chosen then.",
      ],
      [
        "Checksum database",
        "How go reaches sum.golang.org, which verifies modules that are not in go.sum yet.",
      ],
      [
        "Fetched, saved by the cache",
        "Modules and bytes of zips in the newest report of each job. Received also counts bytes that came twice. Saved is what came from the runner's cache instead of a mirror.",
      ],
      [
        "Relay",
        "Requests of the job's later steps that the module proxy on the runner answered, and those it could not.",
      ],
      [
        "Out of date",
        "Measured more than 36 hours ago, by the clock of the machine that shows this page. All times are UTC.",
      ],
    ],
  },
  foot: "Made by setup-go-mirror. This page asks no server for anything.",
};
