/** `Job` without a runner: what `try` runs in, so that nothing on the machine changes. */
import { appendFile } from "node:fs/promises";
import path from "node:path";
import type { Job } from "../ports.ts";

/** A job whose effects stay here: variables and outputs in maps, the summary in a file. */
export interface LocalJob extends Job {
  readonly variables: ReadonlyMap<string, string>;
  readonly outputs: ReadonlyMap<string, string>;
  readonly states: ReadonlyMap<string, string>;
  /** Everything given to `writeSummary`, with secrets hidden; `folder` holds it as summary.md. */
  readonly summary: string;
  /** Folders that were put in front of PATH, the last one first. */
  readonly path: readonly string[];
  /** `fail` was called. */
  readonly failed: boolean;
}

interface LogWriter extends Pick<Job, "group"> {
  print(text: string): void;
}

/**
 * @param options.inputs values by input name, as a workflow would give them
 * @param options.write receives each line to print, without its newline; secrets are hidden, groups indented
 * @param options.folder an existing folder for summary.md
 * @param options.states what an earlier step of the job has saved
 */
export function localJob(options: {
  readonly inputs: Readonly<Record<string, string>>;
  readonly write: (line: string) => void;
  readonly folder: string;
  readonly states?: ReadonlyMap<string, string>;
}): LocalJob {
  const variables = new Map<string, string>();
  const outputs = new Map<string, string>();
  const folders: string[] = [];
  const states = new Map<string, string>(options.states);
  const { mask, hide } = hiding();
  const { print, group } = groupedLog(options.write, hide);
  let summary = "";
  let failed = false;

  return {
    variables,
    outputs,
    states,
    path: folders,
    get summary() {
      return summary;
    },
    get failed() {
      return failed;
    },
    input: (name) => (options.inputs[name] ?? "").trim(),
    exportVariable: (name, value) => void variables.set(name, value),
    setOutput: (name, value) => void outputs.set(name, value),
    addPath: (folder) => void folders.unshift(folder),
    // Nobody reads this log but the person who sees it.
    markGoErrors: () => {},
    saveState: (name, value) => void states.set(name, value),
    state: (name) => states.get(name) ?? "",
    mask,
    info: print,
    notice: (line) => print(`notice: ${line}`),
    warning: (line) => print(`warning: ${line}`),
    fail: (line) => {
      failed = true;
      print(`error: ${line}`);
    },
    group,
    writeSummary: async (markdown) => {
      summary += hide(markdown);
      await appendFile(path.join(options.folder, "summary.md"), hide(markdown));
      return "written";
    },
  };
}

/** Prints lines without secrets, those of a group indented. */
function groupedLog(write: (line: string) => void, hide: (text: string) => string): LogWriter {
  let indent = "";
  const print = (text: string) => {
    for (const line of hide(text).split("\n")) write(indent + line);
  };
  return {
    print,
    group: async (title, body) => {
      print(title);
      const outer = indent;
      indent += "  ";
      try {
        return await body();
      } finally {
        indent = outer;
      }
    },
  };
}

function hiding() {
  const secrets = new Set<string>();
  return {
    mask: (secret: string): void => {
      if (secret.length >= 4) secrets.add(secret); // As on a runner: see action-job.ts.
    },
    /** Longest first: one secret may hold another. */
    hide: (text: string): string =>
      [...secrets]
        .sort((a, b) => b.length - a.length)
        .reduce((line, secret) => line.replaceAll(secret, "***"), text),
  };
}
