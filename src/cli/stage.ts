import nodePath from "node:path";
import { progressInLog } from "../flows/job/log-progress.ts";
import { ScopeLocked } from "../flows/settings/scope-lock.ts";
import { InputError } from "../inputs/parse-inputs.ts";
import { nodeFiles } from "../platform/files.ts";
import { type LocalJob, localJob } from "../platform/local-job.ts";
import { readMachine } from "../platform/machine.ts";
import { withTemporaryFolder } from "../platform/temporary-folder.ts";
import type { Machine, Ports } from "../ports.ts";
import { startSandboxMirrors } from "../sandbox/sandbox-mirrors.ts";
import { writeSandboxProject } from "../sandbox/sandbox-project.ts";
import { chooseLanguage, type LanguageTag } from "../telling/choose-language.ts";
import type { CommandLanguage } from "../telling/command-language.ts";
import { type Telling, tellingIn } from "../telling/telling.ts";
import { wire } from "../wire.ts";
import { interrupt } from "./interrupt.ts";
import { inputsOf } from "./options.ts";

/** Options of a command; those that stand for inputs (options.ts) are the job's. */
export interface StageOptions {
  /** Where the Go project is looked for. */
  readonly dir: string;
  readonly sandbox?: boolean;
  /** The language of the job and of the command; by default that of the locale. */
  readonly lang?: LanguageTag;
  /** Values of further inputs, by the action's names. */
  readonly inputs?: Readonly<Record<string, string>>;
}

export interface StageSetting {
  /** `staged`: an empty one in the temporary folder; in the sandbox always. */
  readonly moduleCache: "own" | "staged";
  /** What is measured with a staged module cache is remembered for the machine too; in the sandbox never. */
  readonly remembers?: true;
  /** Receives each line of the job's log. */
  readonly write: (line: string) => void;
}

/** A job of its own in a temporary folder, on the real machine or among the sandbox's mirrors. */
export interface Stage {
  readonly ports: Ports & { readonly job: LocalJob };
  /** The Go project. */
  readonly directory: string;
  readonly folder: string;
  readonly telling: Telling;
  /** What the sandbox's mirrors are like; empty without it. */
  readonly about: readonly { readonly name: string; readonly url: string; readonly text: string }[];
}

/**
 * Lets `body` run where every effect ends in a temporary folder, which is gone afterwards. With the user's own module
 * cache that is filled as well, and results are remembered for the machine.
 */
export async function onStage<T>(
  options: StageOptions,
  setting: StageSetting,
  body: (stage: Stage) => Promise<T>,
): Promise<T> {
  const real = readMachine();
  return withTemporaryFolder(real.tempDir, "setup-go-mirror-try-", (folder) =>
    setStage(options, setting, real, folder, body),
  );
}

async function setStage<T>(
  options: StageOptions,
  { moduleCache, write, remembers }: StageSetting,
  real: Machine,
  folder: string,
  body: (stage: Stage) => Promise<T>,
): Promise<T> {
  const sandboxed = options.sandbox === true;
  const machine =
    moduleCache === "own" && !sandboxed
      ? { ...real, tempDir: folder }
      : {
          ...stagedMachine(real, folder, sandboxed),
          ...(remembers === true && !sandboxed ? { cacheHome: real.cacheHome } : {}),
        };
  const telling = tellingIn(chooseLanguage(options.lang ?? "", real.env), "command");
  const sandbox = sandboxed ? await openSandbox(folder, telling.commands) : null;
  const directory = sandbox?.directory ?? nodePath.resolve(real.cwd, options.dir);
  if ((await nodeFiles.stat(directory))?.kind !== "directory") {
    const fault = { code: "no-directory" } as const;
    const given = options.dir;
    throw new InputError([{ input: "working-directory", given, accepted: "go-module", fault }]);
  }
  const inputs = {
    ...inputsOf(options),
    "working-directory": directory,
    // There is no runner.
    cache: "false",
    "build-cache": "false",
    // Nor are there later steps.
    relay: "false",
    ...options.inputs,
    ...(sandbox ? { mirrors: sandbox.mirrors, sumdb: sandbox.gosumdb, region: "sandbox" } : {}),
  };
  const job = localJob({ inputs, write, folder });
  const wired = wire(machine, job, interrupt.signal);
  const ports = { ...wired, job, progress: progressInLog(wired, telling) };
  try {
    return await body({ ports, directory, folder, telling, about: sandbox?.about ?? [] });
  } catch (error) {
    if (!(error instanceof ScopeLocked)) throw error;
    throw new Error(telling.commands.locked(error.lock, error.pid));
  } finally {
    await sandbox?.close();
  }
}

/**
 * The machine with a module cache, temporary files and remembered results in `folder`. In the sandbox none of the
 * user's own Go settings count.
 */
function stagedMachine(real: Machine, folder: string, sandboxed: boolean): Machine {
  const staged = { GOMODCACHE: nodePath.join(folder, "mod") };
  const none = {
    GOENV: "off",
    // What is unpacked need not be made writable before it is removed.
    GOFLAGS: "-modcacherw",
    GOWORK: "off",
    GOPROXY: "",
    GOPRIVATE: "",
    GONOPROXY: "",
    GONOSUMDB: "",
    GOSUMDB: "",
  };
  return {
    ...real,
    env: { ...real.env, ...staged, ...(sandboxed ? none : {}) },
    cacheHome: nodePath.join(folder, "cache"),
    tempDir: folder,
  };
}

async function openSandbox(folder: string, { tryOut }: CommandLanguage) {
  const project = await writeSandboxProject(nodePath.join(folder, "project"));
  const { mirrors, gosumdb, close } = await startSandboxMirrors(project.modules);
  return {
    directory: project.dir,
    mirrors: mirrors.map((m) => m.url).join(","),
    gosumdb,
    about: mirrors.map((m) => ({ name: m.name, url: m.url, text: tryOut.about[m.name] })),
    close,
  };
}
