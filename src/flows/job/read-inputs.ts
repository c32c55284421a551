import nodePath from "node:path";
import { urlPasswords } from "../../go/go-proxy-list.ts";
import { goVersionInFile } from "../../go/go-version-spec.ts";
import { dependencyPatterns, type Inputs, parseInputs, secretsInInputs } from "../../inputs/parse-inputs.ts";
import { MAX_DEPENDENCY_FILES } from "../../inputs/parsers.ts";
import type { FoundFiles } from "../../inputs/row.ts";
import type { Ports } from "../../ports.ts";
import { workspaceBounds, workspaceOf } from "../project/project-files.ts";

/**
 * The inputs of the job. Their passwords are masked first.
 * @throws InputError with every problem
 */
export async function readInputs({
  job,
  files,
  machine,
}: Pick<Ports, "job" | "files" | "machine">): Promise<Inputs> {
  const read = (name: string) => job.input(name);
  for (const secret of secretsInInputs(read)) job.mask(secret);
  for (const value of proxiesOf(machine.env)) for (const secret of urlPasswords(value)) job.mask(secret);
  return checkInputs({ files, machine }, read);
}

/** HTTP proxies of the machine: their URLs may hold passwords too. */
function proxiesOf(env: Ports["machine"]["env"]): readonly string[] {
  return Object.entries(env).flatMap(([name, value]) =>
    /^(?:https?|all)_proxy$/i.test(name) ? (value ?? "") : [],
  );
}

/**
 * The inputs, their working-directory an absolute path to a directory that exists.
 * @throws InputError with every problem
 */
export async function checkInputs(
  { files, machine }: Pick<Ports, "files" | "machine">,
  read: (name: string) => string,
): Promise<Inputs> {
  const directory = nodePath.resolve(machine.cwd, read("working-directory") || ".");
  const isDirectory = (await files.stat(directory).catch(() => null))?.kind === "directory";
  const patterns = dependencyPatterns(read);
  const matching =
    patterns.length === 0 ? null : await files.glob(patterns, workspaceOf(machine), MAX_DEPENDENCY_FILES);
  const found = {
    directory: isDirectory,
    dependencyFiles: matching?.length ?? null,
    goVersion: await readVersionFile({ files, machine }, read("go-version-file")),
    event: machine.env.GITHUB_EVENT_NAME ?? "",
  };
  return { ...parseInputs(read, found), workingDirectory: directory };
}

const MAX_VERSION_FILE_BYTES = 1 << 20;

/** What go-version-file says, a path as the job's steps see it; null where it was not given. */
async function readVersionFile(
  { files, machine }: Pick<Ports, "files" | "machine">,
  given: string,
): Promise<FoundFiles["goVersion"]> {
  if (given === "") return null;
  const path = nodePath.resolve(machine.cwd, given);
  try {
    const realPath = await files.realPath(path);
    if (realPath === null) return { fault: "no-such-file" };
    const leaves = (await workspaceBounds(files, machine))(path, realPath) !== null;
    if (leaves) return { fault: "link-leads-out" };
    const text = await files.readText(realPath, MAX_VERSION_FILE_BYTES);
    if (text === null) return { fault: "no-such-file" };
    const version = goVersionInFile(nodePath.basename(path), text);
    return version === null ? { fault: "no-version-in-file" } : { text: version };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EFTYPE") return { fault: "not-a-regular-file" };
    return { fault: { code: "file-unreadable", error: code ?? "unknown" } };
  }
}
