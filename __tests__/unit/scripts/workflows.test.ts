import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "@jest/globals";

const folder = fileURLToPath(new URL("../../../.github/workflows/", import.meta.url));

/** The jobs of a workflow: name → its lines. Jobs are the keys that stand two blanks deep under `jobs:`. */
function jobsOf(workflow: string): Map<string, string> {
  const [, jobs = ""] = workflow.split(/^jobs:\n/m);
  const pieces = jobs.split(/^ {2}([\w-]+):\n/m).slice(1);
  return new Map(pieces.flatMap((piece, at) => (at % 2 === 0 ? [[piece, pieces[at + 1] ?? ""]] : [])));
}

const workflows = new Map<string, string>();
beforeAll(async () => {
  for (const name of await readdir(folder)) workflows.set(name, await readFile(folder + name, "utf8"));
});
const workflow = (name: string) => workflows.get(name) ?? "";

describe("all-green, the one job that a branch rule asks for", () => {
  test("needs every other job of the CI", () => {
    const jobs = jobsOf(workflow("ci.yml"));
    const needs = /^ {4}needs: \[(.*)\]$/m.exec(jobs.get("all-green") ?? "")?.[1]?.split(", ");
    const others = [...jobs.keys()].filter((name) => name !== "all-green");
    expect(others.length).toBeGreaterThan(1);
    expect(needs?.sort()).toEqual(others.sort());
  });

  test("runs also after a failure, and asks each result", () => {
    const job = jobsOf(workflow("ci.yml")).get("all-green");
    expect(job).toMatch(/^ {4}if: always\(\)$/m);
    expect(job).toContain(`all(.[]; .result == "success")`);
    expect(job).toMatch(/NEEDS: \$\{\{ toJSON\(needs\) \}\}/);
  });

  test("no job of the CI may fail unseen", () => {
    expect(workflow("ci.yml")).not.toContain("continue-on-error");
  });
});

describe.each(["ci.yml", "codeql.yml", "fuzz.yml", "release.yml"])("%s", (name) => {
  test("uses actions of others by full commit SHA, with the version beside it", () => {
    const uses = [...workflow(name).matchAll(/uses: (.+)$/gm)].map((match) => match[1] ?? "");
    expect(uses.length).toBeGreaterThan(0);
    const loose = uses.filter(
      (text) => text !== "./" && !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(text),
    );
    expect(loose).toEqual([]);
  });

  test("gives each job its own permissions, a time limit, and no token left in the checkout", () => {
    expect(workflow(name)).toMatch(/^permissions: \{\}$/m);
    for (const job of jobsOf(workflow(name)).values()) {
      expect(job).toMatch(/^ {4}permissions:/m);
      expect(job).toMatch(/^ {4}timeout-minutes: \d+$/m);
      const checkouts = job.split("actions/checkout@").length - 1;
      expect(job.split("persist-credentials: false").length - 1).toBe(checkouts);
    }
  });

  test("puts no expression into a shell script, where its text would be code", () => {
    const scripts = [...workflow(name).matchAll(/run: (\|\n(?: {10}.*\n|\n)+|.+\n)/g)].map(
      (match) => match[1],
    );
    expect(scripts.filter((script) => script?.includes("${{"))).toEqual([]);
  });
});
