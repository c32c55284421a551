import type { GoReport, ToolchainReport } from "../report/report.ts";
import type { ProofFailure, ProofTrouble } from "../sumdb/prove.ts";
import { englishDetail, englishMore } from "./english-details.ts";
import { englishFailure } from "./english-failure.ts";
import { formatBytes, formatMs } from "./format.ts";
import type { Language } from "./language.ts";

/** What English says of the Go that a job asked for. */
export const englishGo: Language["go"] = {
  "not-asked": () => "the one that the job has",
  "tool-cache": ({ version }) => `${version}, from the tool cache`,
  path: ({ version }) => `${version}, the one on PATH`,
  installed: (go) =>
    `${go.version}, installed in ${formatMs(go.elapsedMs)} (${formatBytes(go.zipBytes)}${from(go)}); the checksum database's proof came by ${go.provenVia}`,
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
      return `; Go ${version}, which go.mod asks for, is on disk`;
    case "fetched":
      return `; Go ${version}, which go.mod asks for, was fetched too, proven by the checksum database`;
    case "unproven":
      return `; and Go ${version} (about 70 MB), left to go: no proof of it was found`;
    case "left":
      return `; and Go ${version} (about 70 MB), which go downloads itself`;
  }
}

/** Why a Go can't be had: what was tried, and what to do. */
export const englishGoProblem: Language["goProblem"] = {
  "no-such-version": ({ wanted, platform, exist }) =>
    `There is no Go ${wanted} for ${platform}. ${exist.length === 0 ? "No mirror lists any for it" : `There are: ${exist.join(", ")}, and others`}. Correct the input go-version or the file that go-version-file names.`,
  "no-list": ({ wanted, answers }) =>
    [
      `Go ${wanted} is not on this machine, and no mirror had a list of versions:`,
      ...(answers.length === 0
        ? ["- no mirror may be asked (GOPROXY=off, or none is named)"]
        : answers.map(
            ({ name, problem }) => `- ${name}: ${problem === null ? "nothing" : englishDetail(problem)}`,
          )),
      "Check the runner's network and proxy settings, or name a mirror that it reaches in the input mirrors. An exact version that is in the tool cache needs no mirror.",
    ].join("\n"),
  unproven: ({ version, tried }) =>
    [
      `Go ${version} was not installed: the checksum database did not prove what it is. Tried:`,
      ...(tried.length === 0
        ? ["- nothing: there is no way to ask"]
        : tried.map((trouble) => `- ${troubleLine(trouble)}`)),
      tried.some(({ code }) => code === "forked")
        ? "A database that contradicts itself is a serious matter: compare from another network before anything is deleted. What this machine has seen lies in its cache folder, setup-go-mirror/sumdb."
        : "Let the runner reach sum.golang.org or sum.golang.google.cn, or a mirror that carries the database (goproxy.cn does).",
    ].join("\n"),
  "not-fetched": ({ version, sources }) =>
    [
      `Go ${version} could not be fetched from any mirror:`,
      ...(sources.length === 0
        ? ["- there is no mirror that may be asked"]
        : sources.map(
            ({ name, reason }) =>
              `- ${name}: ${reason === null ? "does not have it" : englishFailure[reason.code](reason)}`,
          )),
      "Name a mirror that has it in the input mirrors.",
    ].join("\n"),
  unusable: ({ version, detail }) =>
    `Go ${version} was fetched as the checksum database has it, and is no Go that can be used: ${englishDetail(detail)}. Take another version.`,
  "no-tool-cache": () =>
    "There is no folder to install Go into: neither RUNNER_TOOL_CACHE nor a home directory is set. Set RUNNER_TOOL_CACHE to a folder that the runner may write.",
  "not-written": ({ version, folder, detail }) =>
    `Go ${version} could not be written below ${folder} (${englishDetail(detail)}). Make room there, or let the runner's user write to it; RUNNER_TOOL_CACHE names the folder.`,
};

const TROUBLE: { readonly [C in ProofFailure]: string } = {
  unreachable: "can't be reached",
  status: "refused",
  "no-database": "does not carry the database",
  "unknown-version": "the database knows no such version",
  "not-signed": "not an answer that the database signed",
  "other-record": "a record of something else",
  "not-in-tree": "the record is not in the tree that was signed",
  forked: "the tree contradicts the one that this machine saw before",
};

function troubleLine({ url, code, detail }: ProofTrouble): string {
  return `${url}: ${TROUBLE[code]}${englishMore(" (", detail, ")")}`;
}
