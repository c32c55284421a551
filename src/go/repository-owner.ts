/** Whose repository the job runs for, as far as the runner's event tells. */
export interface Repository {
  /** What its owner's module paths begin with: `github.com/acme`, or `git.example/gitea/acme` for a forge below a path. */
  readonly prefix: string;
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
  const { hostname, pathname } = new URL(server);
  // A module path has no port, and names a forge below a path with that path.
  const folder = pathname.replace(/^\/+|\/+$/g, "");
  const prefix = [hostname, ...(folder === "" ? [] : [folder]), owner].join("/");
  return { prefix, isPrivate: privacyOf(eventText) };
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
  const prefix = repository.prefix.toLowerCase();
  const path = modulePath.toLowerCase();
  return path === prefix || path.startsWith(`${prefix}/`);
}

/** So many spellings are written out: readable, and more than a project has that was not made to have many. */
const MAX_SPELLINGS = 8;

/**
 * GOPRIVATE patterns that cover the owner's modules in every spelling at hand: the event's, all in lower case, and
 * those that go.sum uses. Where these are many, one pattern stands for all spellings: a GOPRIVATE of 174 kB is one
 * that no program can be started with.
 */
export function ownerPatterns(repository: Repository, modulePaths: Iterable<string>): readonly string[] {
  const { prefix } = repository;
  const patterns = new Set([prefix, prefix.toLowerCase()]);
  for (const path of modulePaths) {
    if (isOwnedBy(repository, path)) patterns.add(path.slice(0, prefix.length));
    if (patterns.size > MAX_SPELLINGS) return [inAnyCase(prefix)];
  }
  return [...patterns];
}

/** A glob that matches `text` in upper and lower case (path.Match has character classes). */
function inAnyCase(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
}
