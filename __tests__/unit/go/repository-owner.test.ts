import { describe, expect, test } from "@jest/globals";
import { matchesPatterns } from "../../../src/go/private-pattern.ts";
import { isOwnedBy, ownerPatterns, readRepository } from "../../../src/go/repository-owner.ts";

const event = JSON.stringify({ repository: { private: true } });

function repositoryAt(server: string, owner = "Acme") {
  const env = { GITHUB_REPOSITORY_OWNER: owner, GITHUB_SERVER_URL: server };
  const repository = readRepository(env, event);
  if (repository === null) throw new Error("no repository");
  return repository;
}

describe("what the owner's modules begin with", () => {
  test.each([
    ["https://github.com", "github.com/Acme"],
    ["https://github.com/", "github.com/Acme"],
    ["https://git.corp.example:8443", "git.corp.example/Acme"],
    ["https://git.corp.example/gitea", "git.corp.example/gitea/Acme"],
    ["https://git.corp.example/tools/gitea//", "git.corp.example/tools/gitea/Acme"],
  ])("%s: %s", (server, prefix) => {
    const repository = repositoryAt(server);
    expect(repository.prefix).toBe(prefix);
    expect(isOwnedBy(repository, `${prefix.toLowerCase()}/lib`)).toBe(true);
    expect(isOwnedBy(repository, `${prefix}-tools/lib`)).toBe(false);
    expect(ownerPatterns(repository, [])).toContain(prefix);
  });
});

describe("spellings of the owner", () => {
  const spellings = (count: number) =>
    Array.from({ length: count }, (_, n) => {
      const letters = [..."acmeindustries"].map((l, i) => ((n >> i) & 1 ? l.toUpperCase() : l));
      return `github.com/${letters.join("")}/lib`;
    });

  test("a few are written out", () => {
    const repository = repositoryAt("https://github.com", "acmeindustries");
    expect(ownerPatterns(repository, spellings(4))).toEqual([
      "github.com/acmeindustries",
      "github.com/Acmeindustries",
      "github.com/aCmeindustries",
      "github.com/ACmeindustries",
    ]);
  });

  test("six thousand become one pattern, which covers them all and nobody else", () => {
    const repository = repositoryAt("https://github.com", "acmeindustries");
    const paths = spellings(6_000);
    const patterns = ownerPatterns(repository, paths);
    expect(patterns).toHaveLength(1);
    expect(paths.every((path) => matchesPatterns(patterns.join(","), path))).toBe(true);
    expect(matchesPatterns(patterns.join(","), "github.com/acmeindustrie/lib")).toBe(false);
  });
});
