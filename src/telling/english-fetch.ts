import type { LeftReason } from "../report/left-reasons.ts";
import type { FetchReport, FetchSourceReport, Report } from "../report/report.ts";
import { count, countFiles, list } from "./english-words.ts";
import { formatBytes, formatMs, formatRate } from "./format.ts";
import type { Language } from "./language.ts";

/** What English says of the fetch. */
export const englishFetch: Language["fetch"] = {
  done: {
    fetched: (report) => `${fetched(report.fetch)}${left(report)}`,
    "not-wanted": (report) =>
      `nothing (input prefetch: false); go downloads what is missing itself${left(report)}`,
    "nothing-missing": (report) => `nothing: no file that the job is known to need is missing${left(report)}`,
    "left-to-go": (report) =>
      `nothing: go is predicted to be as fast, so what is missing is left to it (input prefetch: true fetches all the same)${left(report)}`,
    "no-source": (report) =>
      `nothing: there is no server that may be asked for what is missing${left(report)}`,
    "no-module-cache": (report) =>
      `nothing: there is no module cache that can be written; go downloads what it needs itself${left(report)}`,
  },

  left: {
    "missing-everywhere": "no server that may be asked has them",
    failed: "every server that may have them failed too often",
    "wrong-bytes": "no answer had the hash of go.sum, and go refuses any other too",
    private: "private: no mirror may be asked, and no private proxy has them",
    "no-progress": "nothing more arrived, or too little",
    "over-limit": "more files than one run fetches",
    "module-cache": "the module cache could not be written",
  },

  source: {
    delivered: (failure) => `delivered${failure === null ? "" : `; last failure: ${failure}`}`,
    unused: (failure) => `delivered nothing${failure === null ? "" : `; last failure: ${failure}`}`,
    out: (failure) => `out${failure === null ? "" : `: ${failure}`}`,
  },

  columns: {
    source: "Source",
    share: "Share",
    files: "Files",
    size: "Size",
    requests: "Requests",
    retries: "Retries",
    hedges: "Hedges",
    refused: "Refused",
    state: "State",
  },
  reading: [
    "A source's share is of the verified bytes that were fetched. A retry repeats a request that failed; a hedge repeats one that was too slow, mostly at another source, and the first right answer counts. Refused answers were errors or wrong bytes, and nothing of them was kept.",
  ],
  privateProxy: (name) => `${name} (private)`,

  progress: ({ doneZips, totalZips, received, total, rate, left }) => {
    const bytes = total === null ? received : `${received} of about ${total}`;
    const start =
      totalZips === null
        ? `Fetching go.mod files, ${bytes}`
        : `Fetched ${doneZips} of ${totalZips} modules, ${bytes}`;
    return `${start}, ${rate}${left === null ? "" : `, ${left} left`}`;
  },
};

/** What to do about files that are left to go. It checks them against go.sum as well: nothing is unsafe, but slower or bound to fail. */
export const LEFT_ADVICE: Readonly<Record<LeftReason, string>> = {
  "missing-everywhere":
    'If they are private, say so in the input "private" or name the server that has them in "private-proxy"; otherwise check that these versions still exist.',
  failed:
    'The build will be slower, and fails if the servers do not recover. Run the job again, or name more mirrors in the input "mirrors".',
  "wrong-bytes":
    "The build will fail unless somebody else has the right bytes. A server or a proxy on the way sends wrong ones: the table of sources says who did.",
  private:
    'go needs the job\'s own credentials for them. A server that has them can be named in the input "private-proxy".',
  "no-progress": "Check the runner's network and proxy settings: the build depends on them too.",
  "over-limit": "Nothing to do: go downloads the rest.",
  "module-cache": "Check GOMODCACHE, who owns it, and the space on its disk: go writes there too.",
};

/** "3 modules (180 MB) and 7 go.mod files (2 of them without a request) in 4.1 s (44 MB/s) from a; …". */
function fetched(fetch: FetchReport): string {
  const { zips, mods, infos, derivedMods, zipBytes, elapsedMs, unpacked } = fetch;
  const files = list([
    ...(zips === 0 ? [] : [`${count(zips, "module")} (${formatBytes(zipBytes)})`]),
    ...(mods === 0 ? [] : [`${count(mods, "go.mod file")}${derived(mods, derivedMods)}`]),
    // They come with the others; worth a word only where nothing else did.
    ...(zips === 0 && mods === 0 && infos > 0 ? [count(infos, ".info file")] : []),
  ]);
  if (files === "") return `nothing in ${formatMs(elapsedMs)}`;
  const rate = zips === 0 || elapsedMs <= 0 ? "" : ` (${formatRate((1000 * zipBytes) / elapsedMs)})`;
  return `${files} in ${formatMs(elapsedMs)}${rate}${from(fetch.sources)}${
    zips + mods === 0 ? "" : ", every byte verified against go.sum"
  }${unpacked === 0 ? "" : `; ${count(unpacked, "module")} unpacked on the way`}`;
}

function derived(mods: number, derivedMods: number): string {
  if (derivedMods === 0) return "";
  return ` (${derivedMods >= mods ? "" : `${derivedMods} of them `}without a request)`;
}

/** Who delivered: one by name, several by their number. */
function from(sources: readonly FetchSourceReport[]): string {
  const delivered = sources.filter((s) => s.files > 0);
  const proxies = delivered.filter((s) => s.private).length;
  const mirrors = delivered.length - proxies;
  if (delivered.length < 2) return delivered[0] === undefined ? "" : ` from ${delivered[0].name}`;
  return ` from ${list([
    ...(mirrors === 0 ? [] : [count(mirrors, "mirror")]),
    ...(proxies === 0 ? [] : [proxies === 1 ? "1 private proxy" : `${proxies} private proxies`]),
  ])}`;
}

/** What is still missing, why, and who gets it now. */
function left({ fetch, route }: Report): string {
  const rest = fetch.left.filter(({ zips, mods }) => zips + mods > 0);
  if (rest.length === 0) return "";
  const parts = rest.map((part) => `${countFiles(part)} (${englishFetch.left[part.reason]})`);
  return `. ${whoseTurn(route.values.GOPROXY)}: ${parts.join(", ")}`;
}

function whoseTurn(goproxy: string): string {
  if (goproxy === "off") return "Still missing, since GOPROXY=off lets go download nothing";
  // Go's own default ends in direct.
  const direct = goproxy === "" || /(^|[,|])direct$/.test(goproxy);
  return `Left to go, which asks GOPROXY itself${direct ? ", direct included" : ""}`;
}
