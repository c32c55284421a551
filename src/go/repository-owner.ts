/** Whose repository the job runs for, as far as the runner's event tells. */
export interface Repository {
  /** Host name of the forge, e.g. `github.com`. */
  readonly host: string;
  readonly owner: string;
  /** Null: the event does not say. */
  readonly isPrivate: boolean | null;
}

/**
 * Reads the repository from the runner's variables and its event.
 * @param eventText the file at GITHUB_EVENT_PATH, or null
 * @returns null outside of a job
 */
export function readRepository(
  env: Readonly<Record<string, string | undefined>>,
  eventText: string | null,
): Repository | null {
  const owner = env.GITHUB_REPOSITORY_OWNER || env.GITHUB_REPOSITORY?.split("/", 1)[0];
  const server = env.GITHUB_SERVER_URL || "https://github.com";
  if (!owner || !/^[\w.-]+$/.test(owner) || !URL.canParse(server)) return null;
  return { host: new URL(server).hostname, owner, isPrivate: privacyOf(eventText) };
}

function privacyOf(eventText: string | null): boolean | null {
  try {
    const repository = JSON.parse(eventText ?? "null")?.repository;
    if (typeof repository?.visibility === "string") return repository.visibility !== "public";
    return typeof repository?.private === "boolean" ? repository.private : null;
  } catch {
    return null;
  }
}

/** Whether a module path lies below the owner's name. Hosts compare names without case, GOPRIVATE does not. */
export function isOwnedBy(repository: Repository, modulePath: string): boolean {
  const prefix = `${repository.host}/${repository.owner}`.toLowerCase();
  const path = modulePath.toLowerCase();
  return path === prefix || path.startsWith(`${prefix}/`);
}

/**
 * GOPRIVATE patterns that cover the owner's modules in every spelling at hand: the event's, all in lower case, and
 * those that go.sum uses.
 */
export function ownerPatterns(repository: Repository, modulePaths: Iterable<string>): readonly string[] {
  const { host, owner } = repository;
  const patterns = new Set([`${host}/${owner}`, `${host}/${owner.toLowerCase()}`]);
  for (const path of modulePaths) {
    if (isOwnedBy(repository, path)) patterns.add(path.split("/").slice(0, 2).join("/"));
  }
  return [...patterns];
}
