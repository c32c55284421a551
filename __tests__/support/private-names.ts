import { readFileSync } from "node:fs";
import { expect } from "@jest/globals";
import { findInCatalogue } from "../../src/mirrors/catalogue.ts";
import { PRIOR_VALUES_VARIABLE } from "../../src/mirrors/prior-values.ts";
import type { LoopbackMirror } from "../../src/sandbox/fault-server.ts";
import { isWellKnown } from "../../src/targets/go/sample-plan.ts";
import type { GoEnvironment } from "./go.ts";

/** The job whose mirrors are looked at: its environment before the action, and the action's inputs. */
interface JobSettings {
  readonly env: GoEnvironment;
  readonly inputs: Readonly<Record<string, string>>;
}

/**
 * Expects that no mirror was asked for a private module, by path or in the checksum database's part of it. What is
 * private is worked out here, by simpler rules than the product's: none of its code is used for that.
 * @param mirrors those that the job was given as mirrors
 * @param by "us": our own code; "go": the real one, which by its own rules tells what GONOSUMDB alone names
 */
export function expectNoPrivateName(
  mirrors: readonly LoopbackMirror[],
  settings: JobSettings,
  by: "us" | "go",
): void {
  const isPrivate = privateNames(settings, by);
  for (const { url, requests } of mirrors) {
    const told = requests
      .map(({ path }) => moduleIn(path))
      .filter((name) => name !== null && isPrivate(name));
    expect({ url, told }).toEqual({ url, told: [] });
  }
}

/** The module path that a request names, in its own spelling; null where it names none. */
function moduleIn(path: string): string | null {
  const escaped =
    /^\/sumdb\/[^/]+\/lookup\/(.+)@[^@]*$/.exec(path)?.[1] ?? /^\/(.+?)\/@(?:v\/|latest)/.exec(path)?.[1];
  return escaped === undefined
    ? null
    : decodeURIComponent(escaped).replace(/!([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function privateNames({ env, inputs }: JobSettings, by: "us" | "go"): (name: string) => boolean {
  const { GOPRIVATE = "", GONOPROXY = "", GONOSUMDB = "", GOPROXY = "" } = env;
  const given = (inputs.private ?? "").split(/[,\n]/).map((p) => p.trim());
  const lists = by === "us" ? [GOPRIVATE, GONOPROXY, GONOSUMDB] : [GOPRIVATE, GONOPROXY];
  const patterns = [...lists.flatMap((list) => list.split(",")), ...given].filter(
    (p) => p !== "" && p !== "auto" && p !== "none",
  );
  const expressions = patterns.map(expressionOf);
  const owner = ownerOf(env);
  const named = (inputs.mirrors ?? "").split(/[,\n]/);
  const servers = GOPROXY.split(/[,|]/).filter(
    (s) => /^http/.test(s) && !findInCatalogue(s) && !named.includes(s),
  );
  // What an earlier run of ours has exported is no server of the machine's own.
  const isOurs = env[PRIOR_VALUES_VARIABLE] !== undefined;
  const hasPrivateProxy = (servers.length > 0 && !isOurs) || (inputs["private-proxy"] ?? "") !== "";
  const anyMayBe = hasPrivateProxy && patterns.length === 0 && owner === null;
  return (name) =>
    expressions.some((expression) => expression.test(name)) ||
    (owner !== null && `${name}/`.toLowerCase().startsWith(owner)) ||
    (anyMayBe && !isWellKnown(name));
}

/** What modules of the repository's owner begin with, in lower case, where the event says that it is private. */
function ownerOf(env: GoEnvironment): string | null {
  const { GITHUB_EVENT_PATH, GITHUB_REPOSITORY_OWNER, GITHUB_SERVER_URL = "https://github.com" } = env;
  if (!GITHUB_EVENT_PATH || !GITHUB_REPOSITORY_OWNER) return null;
  try {
    const { repository } = JSON.parse(readFileSync(GITHUB_EVENT_PATH, "utf8"));
    if (repository.private !== true) return null;
  } catch {
    return null;
  }
  return `${GITHUB_SERVER_URL.replace(/^https?:\/\//, "")}/${GITHUB_REPOSITORY_OWNER}/`.toLowerCase();
}

/** A pattern of GOPRIVATE as a regular expression: it covers a path and all below it. */
function expressionOf(pattern: string): RegExp {
  const pieces = pattern.replace(/\/$/, "").split(/(\[[^\]]*\]|[*?])/);
  const source = pieces.map((piece) =>
    piece === "*"
      ? "[^/]*"
      : piece === "?"
        ? "[^/]"
        : piece.startsWith("[")
          ? piece
          : piece.replace(/[.+^${}()|\\/]/g, "\\$&"),
  );
  return new RegExp(`^${source.join("")}(?:/|$)`);
}
