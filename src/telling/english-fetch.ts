import type { LeftReason } from "../report/left-reasons.ts";
import type { FetchReport, FetchSourceReport, Report } from "../report/report.ts";
import { count, countFiles, list, servers } from "./english-words.ts";
import { formatBytes, formatMs, formatRate } from "./format.ts";
import type { Language, NameInput } from "./language.ts";

/** What English says of the fetch. */
export const englishFetch: Language["fetch"] = {
  done: {
    fetched: (report) => `${fetched(report.fetch)}${left(report)}`,
    "not-wanted": (report, input) =>
      `nothing (${input("prefetch", "false")}); go downloads missing modules itself${left(report)}`,
    "nothing-missing": (report) =>
      `${report.project.needed.missing > 0 ? "nothing more: the measurement and the cache brought all of it" : "nothing to do: all modules are present"}${left(report)}`,
    "left-to-go": (report, input) =>
      `nothing: go is predicted to be as fast, so it downloads the missing modules itself (${input("prefetch", "true")} downloads them here anyway)${left(report)}`,
    "no-source": (report) => `nothing: no server may be asked for the missing modules${left(report)}`,
    "no-module-cache": (report) =>
      `nothing: no module cache can be written; go downloads missing modules itself${left(report)}`,
  },

  left: {
    "missing-everywhere": "no server that may be asked has them",
    failed: "every server that may have them failed too often",
    "wrong-bytes": "no response matched go.sum, and go would refuse them too",
    private: "private: no mirror may be asked, and no private proxy has them",
    "no-progress": "data stopped arriving, or arrived too slowly",
    "over-limit": "more files than one run downloads",
    "module-cache": "the module cache could not be written",
  },

  source: {
    delivered: (failure) => `delivered${failure === null ? "" : `; last failure: ${failure}`}`,
    unused: (failure) => `sent nothing${failure === null ? "" : `; last failure: ${failure}`}`,
    out: (failure) => `excluded${failure === null ? "" : `: ${failure}`}`,
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
    "Share: of the verified bytes. Retries: failed requests that were repeated. Hedges: requests that were too slow and were sent again, usually to another source; the first correct response counts. Refused: responses that were errors or wrong bytes; nothing of them was kept.",
  ],
  privateProxy: (name) => `${name} (private)`,

  progress: ({ doneZips, totalZips, received, total, rate, left }) => {
    const bytes = total === null ? received : `${received} of about ${total}`;
    const start =
      totalZips === null ? "Downloading go.mod files: " : `Downloaded ${doneZips} of ${totalZips} modules, `;
    return (
      start + [bytes, rate, left === null ? null : `${left} left`].filter((one) => one !== null).join(", ")
    );
  },
};

/** What to do about files that are left to go. It checks them against go.sum as well: nothing is unsafe, but slower or bound to fail. */
export const LEFT_ADVICE: Readonly<Record<LeftReason, (input: NameInput) => string>> = {
  "missing-everywhere": (input) =>
    `If they are private, name them with ${input("private")}, or the server that has them with ${input("private-proxy")}. Otherwise check that these versions still exist.`,
  failed: (input) =>
    `The build will be slower, and will fail if the servers do not recover. Run it again, or name more mirrors with ${input("mirrors")}.`,
  "wrong-bytes": () =>
    "The build will fail unless another server has the right bytes. A server, or a proxy in between, sends wrong ones: the table of sources says which.",
  private: (input) =>
    `go needs credentials of its own for them. A server that has them can be named with ${input("private-proxy")}.`,
  "no-progress": () => "Check this machine's network and proxy settings: the build depends on them too.",
  "over-limit": () => "Nothing to do: go downloads the rest.",
  "module-cache": () => "Check GOMODCACHE, its owner, and the space on its disk: go writes there too.",
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
    zips + mods === 0 ? "" : ", all verified against go.sum"
  }${unpacked === 0 ? "" : `; ${unpacked} unpacked meanwhile`}`;
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
  return ` ${servers({ mirrors, privateProxies: proxies })}`;
}

/** What is still missing, why, and who gets it now. */
function left({ fetch, route }: Report): string {
  const rest = fetch.left.filter(({ zips, mods }) => zips + mods > 0);
  if (rest.length === 0) return "";
  const parts = rest.map((part) => `${countFiles(part)} (${englishFetch.left[part.reason]})`);
  return `. ${whoseTurn(route.values.GOPROXY)}: ${parts.join(", ")}`;
}

function whoseTurn(goproxy: string): string {
  if (goproxy === "off") return "Still missing, because GOPROXY=off forbids all downloads";
  // Go's own default ends in direct.
  const direct = goproxy === "" || /(^|[,|])direct$/.test(goproxy);
  return `Left to go, which uses GOPROXY${direct ? ", including direct" : ""}`;
}
