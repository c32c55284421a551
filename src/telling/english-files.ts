import type { FileRefusal, Note } from "../report/report.ts";
import { count } from "../telling/english-words.ts";
import type { NameInput } from "./language.ts";

type NoteOf<C extends Note["code"]> = Extract<Note, { readonly code: C }>;

const NOT_READ: Readonly<Record<FileRefusal, (files: string, input: NameInput) => string>> = {
  outside: (files, input) =>
    `${files}: a symbolic link leads out of the workspace, so it was not read, and go downloads those modules. A pull request could use such a link to read other files of this machine. If it is intended, check the files out inside the workspace, or give the real directory with ${input("working-directory")}.`,
  "used-outside": (files) =>
    `go.work uses a directory outside the workspace (${files}): it was not read, and go downloads its modules. Check it out inside the workspace to have them downloaded in advance.`,
  "not-regular": (files) =>
    `${files}: a device or a FIFO, not a regular file, so it was not read. go may wait for it forever. Replace it with a file.`,
  "too-large": (files) =>
    `${files}: too large (limits: 4 MiB for a go.mod or go.work, 64 MiB for a go.sum, 128 MiB for a project), so it was not read, and go downloads those modules.`,
  "too-many": () =>
    "go.work uses more than 2,000 directories: the first 2,000 were read, and go downloads the modules of the others.",
};

/** Files of the project that were not read, and what to do. */
export function filesNotRead(
  { why, count: files, first }: NoteOf<"files-not-read">,
  input: NameInput,
): string {
  return NOT_READ[why](files === 1 ? first : `${first} and ${files - 1} more`, input);
}

/** The module cache has something else than go.sum, and what to do. */
export function moduleCacheDisagrees(note: NoteOf<"module-cache-disagrees">): string {
  const { example } = note;
  const what =
    example === null
      ? `The module cache has ${count(note.count, "private module")} with another hash than go.sum.`
      : `The module cache has ${example.module} with another hash than go.sum: go.sum has ${example.expected}, the module cache ${example.actual}.`;
  const it = example === null && note.count > 1 ? "them" : "it";
  const others = example === null ? 0 : note.count - 1;
  return `${what} go will refuse ${it} (checksum mismatch), and ${it === "it" ? "it was" : "they were"} not replaced. Either go.sum is wrong, or something else on this machine wrote ${it}, and may have written more. If go.sum is right, run go clean -modcache as the same user, and find out what it was.${
    others === 0 ? "" : ` The same is true of ${count(others, "more module")}.`
  }`;
}

type Disagreement = Extract<Note, { readonly code: "go-sum-disagrees" }>;

/** The checksum database decides who is right: what it once recorded never changes (go.dev/ref/mod, checksum database). */
export function disagreement({ module, expected, actual, mirrors, others }: Disagreement): string {
  const senders =
    mirrors === 1 ? "the one server that has it sends" : `all ${mirrors} servers that have it send`;
  return `go.sum and the mirrors disagree on ${module}: go.sum has ${expected}, ${senders} ${actual}. ${CAUSES} The checksum database says which hash is right: go mod download -json for that version, run in an empty directory outside the project, prints it, and so does an error about a mismatch. If it is the servers' hash, delete the module's lines in go.sum, run go clean -modcache and go mod tidy, and commit the result. If it is go.sum's, leave go.sum as it is, use another version or other mirrors, and tell the operators.${sameOf(others)}`;
}

/** A private module's name stays out of reports, and the checksum database is not to hear it either. */
export function privateDisagreement({ expected, actual, mirrors, others }: Disagreement): string {
  const senders =
    mirrors === 1
      ? "the private proxy that has it sends"
      : `all ${mirrors} private proxies that have it send`;
  return `go.sum and private proxies disagree on a private module (its name is not shown; search go.sum for the hash): go.sum has ${expected}, ${senders} ${actual}. ${CAUSES} Compare with its repository: go clean -modcache, then GOPROXY=direct go mod download. If that works, the proxy has other bytes than the repository: have its copy removed. If it fails as well and the tag is as you want it, delete the module's lines in go.sum, run go mod tidy, and commit the result.${sameOf(others)}`;
}

const CAUSES =
  "Nothing was kept, and go will refuse these bytes too. Either the version's tag was moved, or that line of go.sum was edited or merged wrongly.";

function sameOf(others: number): string {
  return others === 0 ? "" : ` The same is true of ${count(others, "more module")}.`;
}
