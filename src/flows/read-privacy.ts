import { matchesPatterns, splitPatterns } from "../go/private-pattern.ts";
import { isOwnedBy, ownerPatterns, readRepository } from "../go/repository-owner.ts";
import type { Inputs } from "../inputs.ts";
import type { Files, Machine } from "../ports.ts";
import type { Project } from "./read-project.ts";

export interface Privacy {
  /** Somebody said which modules are private: in Go's env or in the inputs. */
  readonly hasPatterns: boolean;
  /** Patterns that we add to GOPRIVATE. */
  readonly patterns: readonly string[];
  /** Whether our own code must not name a module to a mirror. */
  readonly isPrivate: (modulePath: string) => boolean;
  /** Whether a module may lie in the repository's cache, which pull requests of forks can read where it is public. */
  readonly mayBeStored: (modulePath: string) => boolean;
}

/** Which modules no mirror may hear of: by Go's own variables, the inputs, and whose repository the job runs for. */
export async function readPrivacy(
  ports: { readonly machine: Machine; readonly files: Files },
  inputs: Inputs,
  project: Project,
): Promise<Privacy> {
  const { env } = ports.machine;
  const eventText = env.GITHUB_EVENT_PATH
    ? await ports.files.readText(env.GITHUB_EVENT_PATH).catch(() => null)
    : null;
  const repository = readRepository(env, eventText);
  const owned = repository && inputs.privateAuto && repository.isPrivate === true;
  const modulePaths = [...project.goSum.mods.values()].map(({ module }) => module.path);
  const patterns = [...inputs.privatePatterns, ...(owned ? ownerPatterns(repository, modulePaths) : [])];
  const { GOPRIVATE, GONOPROXY, GONOSUMDB } = project.before;
  const everyPattern = [GOPRIVATE, GONOPROXY, GONOSUMDB, ...patterns].join(",");
  const maybeOwned = repository && repository.isPrivate !== false;
  const isPrivate = (path: string) =>
    matchesPatterns(everyPattern, path) || (maybeOwned ? isOwnedBy(repository, path) : false);
  return {
    patterns,
    hasPatterns: splitPatterns(everyPattern).some((p) => p !== "none"),
    isPrivate,
    mayBeStored: (path) => repository?.isPrivate === true || !isPrivate(path),
  };
}
