import type { GoReport, ToolchainReport } from "../report/report.ts";
import type { ProofFailure, ProofTrouble } from "../sumdb/prove.ts";
import { englishDetail, englishMore } from "./english-details.ts";
import { englishFailure } from "./english-failure.ts";
import { formatBytes, formatMs } from "./format.ts";
import type { Language } from "./language.ts";

/** What English says of the Go that a job asked for. */
export const englishGo: Language["go"] = {
  "not-asked": () => "the one already there",
  "tool-cache": ({ version }) => `${version}, from the tool cache`,
  path: ({ version }) => `${version}, the one on PATH`,
  installed: (go) =>
    `${go.version}, installed in ${formatMs(go.elapsedMs)} (${formatBytes(go.zipBytes)}${from(go)}), verified against the checksum database at ${go.provenVia}`,
};

function from({ mirrors }: GoReport): string {
  const [first, ...others] = mirrors;
  if (first === undefined) return "";
  return others.length === 0 ? ` from ${first}` : ` from ${first} and ${others.join(", ")}`;
}

/** What a job needs of a toolchain besides its modules, to be put behind them. */
export function toolchainPart({ kind, version }: ToolchainReport): string {
  switch (kind) {
    case "none":
      return "";
    case "present":
      return `; Go ${version}, which go.mod asks for, is present`;
    case "fetched":
      return `; Go ${version}, which go.mod asks for, was downloaded too, verified against the checksum database`;
    case "unproven":
      return `; and Go ${version} (about 70 MB), left to go: the checksum database could not verify it`;
    case "left":
      return `; and Go ${version} (about 70 MB), which go downloads itself`;
  }
}

/** Why a Go can't be had: what was tried, and what to do. */
export const englishGoProblem: Language["goProblem"] = {
  "no-such-version": ({ wanted, platform, exist }) =>
    `There is no Go ${wanted} for ${platform}. ${exist.length === 0 ? "No mirror lists any version for it" : `Available: ${exist.join(", ")}, and others`}. Correct the input go-version or the file in go-version-file.`,
  "no-list": ({ wanted, answers }) =>
    [
      `Go ${wanted} is not on this machine, and no mirror had a list of versions:`,
      ...(answers.length === 0
        ? ["- no mirror may be asked (GOPROXY=off, or none is named)"]
        : answers.map(
            ({ name, problem }) => `- ${name}: ${problem === null ? "nothing" : englishDetail(problem)}`,
          )),
      "Check this machine's network and proxy settings, or name a mirror that it can reach with the input mirrors. An exact version that is in the tool cache needs no mirror.",
    ].join("\n"),
  unproven: ({ version, tried }) =>
    [
      `Go ${version} was not installed: it could not be verified against the checksum database. Tried:`,
      ...(tried.length === 0
        ? ["- nothing: there is no way to ask"]
        : tried.map((trouble) => `- ${troubleLine(trouble)}`)),
      tried.some(({ code }) => code === "forked")
        ? "A database that contradicts itself is serious: compare from another network before you delete anything. What this machine has seen is in its cache directory, setup-go-mirror/sumdb."
        : "Allow this machine to reach sum.golang.org or sum.golang.google.cn, or a mirror that proxies the database (goproxy.cn does).",
    ].join("\n"),
  "not-fetched": ({ version, sources }) =>
    [
      `Go ${version} could not be downloaded from any mirror:`,
      ...(sources.length === 0
        ? ["- there is no mirror that may be asked"]
        : sources.map(
            ({ name, reason }) =>
              `- ${name}: ${reason === null ? "does not have it" : englishFailure[reason.code](reason)}`,
          )),
      "Name a mirror that has it with the input mirrors.",
    ].join("\n"),
  unusable: ({ version, detail }) =>
    `Go ${version} matches the checksum database, but can't be used: ${englishDetail(detail)}. Use another version.`,
  "no-tool-cache": () =>
    "There is no directory to install Go into: neither RUNNER_TOOL_CACHE nor a home directory is set. Set RUNNER_TOOL_CACHE to a directory that the runner can write.",
  "not-written": ({ version, folder, detail }) =>
    `Go ${version} could not be written to ${folder} (${englishDetail(detail)}). Free some space there, or give the runner's user write access. RUNNER_TOOL_CACHE sets the directory.`,
};

const TROUBLE: { readonly [C in ProofFailure]: string } = {
  unreachable: "can't be reached",
  status: "refused",
  "no-database": "does not proxy the database",
  "unknown-version": "the database knows no such version",
  "not-signed": "the response is not signed by the database",
  "other-record": "the record is of something else",
  "not-in-tree": "the record is not in the signed tree",
  forked: "the tree contradicts the one that this machine saw before",
};

function troubleLine({ url, code, detail }: ProofTrouble): string {
  return `${url}: ${TROUBLE[code]}${englishMore(" (", detail, ")")}`;
}
