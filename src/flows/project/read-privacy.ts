import { compilePatterns, splitPatterns } from "../../go/private-pattern.ts";
import { isOwnedBy, ownerPatterns, type Repository, readRepository } from "../../go/repository-owner.ts";
import type { Inputs } from "../../inputs/parse-inputs.ts";
import type { InheritedGoProxy } from "../../mirrors/inherited.ts";
import { planPatterns } from "../../mirrors/route.ts";
import type { Files, Machine } from "../../ports.ts";
import { isWellKnown } from "../../targets/go/sample-plan.ts";
import type { Project } from "./read-project.ts";

/** Whether a mirror may hear of a module, as a value that another process can be given. */
export interface PrivacyRule {
  /** GOPRIVATE's form: names that match are private. */
  readonly patterns: string;
  /** Whose modules are private too, or null. */
  readonly owner: Repository | null;
  /** Only modules of hosts that everybody uses may be named. */
  readonly onlyWellKnown: boolean;
}

/** The test that a rule stands for, and whether a name is private as far as anybody has said. */
export function privacyBy({ patterns, owner, onlyWellKnown }: PrivacyRule): {
  readonly isPrivate: (modulePath: string) => boolean;
  readonly mayTellMirror: (modulePath: string) => boolean;
} {
  const matches = compilePatterns(patterns);
  const isPrivate = (path: string) => matches(path) || (owner !== null && isOwnedBy(owner, path));
  return {
    isPrivate,
    mayTellMirror: (path) => !isPrivate(path) && (!onlyWellKnown || isWellKnown(path)),
  };
}

/** Who may learn of a module. Nothing else decides about names. */
export interface Privacy {
  readonly rule: PrivacyRule;
  /** The job's; null outside of a job. */
  readonly repository: Repository | null;
  /** Patterns that we add to GOPRIVATE. */
  readonly patterns: readonly string[];
  /** Whether the module is private as far as anybody has said. */
  readonly isPrivate: (modulePath: string) => boolean;
  /**
   * Whether our own code may name the module to a mirror: it is not private, and can't be one of a private proxy's
   * own modules that no pattern marks.
   */
  readonly mayTellMirror: (modulePath: string) => boolean;
  /** Whether a private proxy may be asked: not for what cmd/go gets past every proxy. */
  readonly mayTellPrivateProxy: (modulePath: string) => boolean;
  /** Whether it may lie in the repository's cache, which pull requests of forks can read where it is public. */
  readonly mayStore: (modulePath: string) => boolean;
  /** Whether log, summary and report may name it: people read them who may not read the repository. */
  readonly mayReport: (modulePath: string) => boolean;
}

/**
 * Which modules nobody may hear of: by Go's own variables, the inputs, whose repository the job runs for, and whether
 * servers of the user's own may have modules that none of these name.
 * @param inherited what the machine's GOPROXY means
 * @param hasPrivateProxy a server that may have private modules stands in the inputs or in the machine's GOPROXY
 */
export async function readPrivacy(
  ports: { readonly machine: Machine; readonly files: Files },
  inputs: Inputs,
  project: Project,
  inherited: InheritedGoProxy,
  hasPrivateProxy: boolean,
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
  const lists = [GOPRIVATE, GONOPROXY, GONOSUMDB];
  // As cmd/go reads them now, and as it will: what we export has no blanks around a pattern.
  const everyPattern = [...lists, ...lists.flatMap(splitPatterns), ...patterns].join(",");
  const planned = planPatterns({ ...inputs, before: project.before, inherited, privatePatterns: patterns });
  const goesDirect = compilePatterns(planned.GONOPROXY || planned.GOPRIVATE);
  const maybeOwned = repository && repository.isPrivate !== false ? repository : null;
  const saysWhichArePrivate = splitPatterns(everyPattern).some((p) => p !== "none");
  const rule: PrivacyRule = {
    patterns: everyPattern,
    owner: maybeOwned,
    onlyWellKnown: hasPrivateProxy && !saysWhichArePrivate,
  };
  const { isPrivate, mayTellMirror } = privacyBy(rule);
  return {
    rule,
    repository,
    patterns,
    isPrivate,
    mayTellMirror,
    mayTellPrivateProxy: (path) => !goesDirect(path),
    mayStore: (path) => repository?.isPrivate === true || mayTellMirror(path),
    mayReport: mayTellMirror,
  };
}
