import { createHash } from "node:crypto";
import type { Repository } from "../../go/repository-owner.ts";
import { CATALOGUE } from "../../mirrors/catalogue.ts";
import type { Machine } from "../../ports.ts";
import type { Report } from "../../report/report.ts";
import { VERSION } from "../../report/version.ts";

/** Of a report: which run of which job it is of, what wrote it, and where. */
export type RunIdentity = Pick<Report, "run" | "tool" | "machine">;

/** What a runner gives as a run's number, or a workflow as a job's name; anything else is nobody's. */
const NAME = /^[\w.-]{1,100}$/;
const REPOSITORY = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
const HASH_LENGTH = 16;

/**
 * Read from the runner's variables (GitHub's documentation, "Variables reference"; Gitea and Forgejo set the same).
 * @param repository null outside of a job
 */
export function runIdentity(
  { env, platform, arch }: Pick<Machine, "env" | "platform" | "arch">,
  repository: Repository | null,
): RunIdentity {
  const attempt = Number(env.GITHUB_RUN_ATTEMPT);
  return {
    run: {
      id: named(env.GITHUB_RUN_ID),
      attempt: Number.isSafeInteger(attempt) && attempt > 0 ? attempt : null,
      job: named(env.GITHUB_JOB),
      repository: repositoryOf(env, repository),
    },
    tool: { version: VERSION, catalogue: newestCheck() },
    machine: { os: platform, arch },
  };
}

function named(text: string | undefined): string | null {
  return text !== undefined && NAME.test(text) ? text : null;
}

/** Reports are shown to people who may not read the repository: its name stands there only where everybody may know it. */
function repositoryOf(env: Machine["env"], repository: Repository | null): Report["run"]["repository"] {
  const name = env.GITHUB_REPOSITORY ?? "";
  if (repository === null || !REPOSITORY.test(name)) return null;
  if (repository.isPrivate === false) return { name, hashed: false };
  const full = `${repository.prefix}/${name}`.toLowerCase();
  return { name: createHash("sha256").update(full).digest("hex").slice(0, HASH_LENGTH), hashed: true };
}

function newestCheck(): string {
  return CATALOGUE.reduce((newest, { checked }) => (checked > newest ? checked : newest), "");
}
