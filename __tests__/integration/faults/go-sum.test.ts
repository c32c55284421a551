import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { goSumOf } from "../../../src/sandbox/generated-module.ts";
import {
  buildThroughRoute,
  expectCleanModuleCache,
  type JobRun,
  runJob,
  warningsOf,
} from "../../support/job.ts";
import { openMirror } from "../../support/mirrors.ts";
import { smallModules, type TestProject, writeProject } from "../../support/project.ts";

const modules = smallModules();
const trueSum = goSumOf(modules);
const h1 = `h1:${createHash("sha256").update("something").digest("base64")}`;

/** Runs the action with that go.sum and one healthy mirror. */
async function runWithGoSum(
  goSum: string,
): Promise<{ run: JobRun; project: TestProject; asked: readonly string[] }> {
  const project = await writeProject(modules, { goSum });
  const mirror = await openMirror(project);
  const inputs = { sumdb: project.database.verifierKey, "probe-budget": "10s" };
  const run = await runJob({ mirrors: [mirror.url], project: project.dir, inputs });
  expect(run.failed).toBe(false);
  expect(run.report?.choice.mirror).toBe(new URL(mirror.url).host);
  return { run, project, asked: mirror.requests.map(({ path }) => path) };
}

/** Nothing that a runner, a terminal or a browser would act on. */
function expectHarmless(run: JobRun): void {
  const log = run.lines.join("\n");
  expect(log).not.toMatch(/^\s*::|::add-mask|::set-/m);
  expect(run.summary).not.toMatch(/::add-mask|<img|<script|[^\\]\]\(http/);
  expect(log + run.summary).not.toContain("\u001b");
}

describe("a go.sum with lines that can't be used: the rest of it counts, and one warning says so", () => {
  test.each([
    ["a bad line", `${trueSum}this line says nothing at all, it only has words\n`, "malformed", 1],
    [
      "the marks of a merge conflict",
      `<<<<<<< HEAD\n${trueSum}=======\nexample.com/alpha v1.2.3 ${h1}\n>>>>>>> theirs\n`,
      "conflict-mark",
      4,
    ],
    ["two hashes for one module", `${trueSum}example.com/iota v1.2.3 ${h1}\n`, "contradiction", 1],
    ["half a hash", `${trueSum}example.com/other v1.0.0 h1:AAAA\n`, "bad-hash", 1],
  ] as const)("%s", async (_, goSum, code, count) => {
    const { run, project } = await runWithGoSum(goSum);
    expect(run.report?.project.goSum).toMatchObject({ found: true, problems: count });
    expect(run.report?.notes).toContainEqual(
      expect.objectContaining({ code: "go-sum-problems", firstCode: code }),
    );
    expect(warningsOf(run)).toEqual([expect.stringMatching(/^go\.sum has/)]);
    await expectCleanModuleCache(run, project.modules);
  });

  test("go itself refuses such a file, through our route as without it", async () => {
    const { run } = await runWithGoSum(`<<<<<<< HEAD\n${trueSum}`);
    const built = await buildThroughRoute(run);
    expect(built).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("malformed go.sum") });
  });
});

describe("a go.sum that is unusual, and no harm", () => {
  test("with the line ends of Windows", async () => {
    const { run, project } = await runWithGoSum(trueSum.replaceAll("\n", "\r\n"));
    expect(run.report?.project).toMatchObject({ goSum: { problems: 0 }, needed: { zips: 9, missing: 9 } });
    expect(warningsOf(run)).toEqual([]);
    expect(await buildThroughRoute(run)).toMatchObject({ exitCode: 0 });
    await expectCleanModuleCache(run, project.modules);
  });

  test.each([
    ["workflow commands", ["::add-mask::secret", "example.com/::set-env name=PATH::x", "##[add-mask]secret"]],
    [
      "Markdown and HTML",
      ["[click](http://evil.invalid)", "<img/src=x>", "<script>alert(1)</script>", "|a|b|"],
    ],
    [
      "paths that leave their folder",
      ["../../../../tmp/evil", "example.com/../../evil", "/etc/passwd", "..\\evil"],
    ],
    ["control characters", ["example.com/\u001b[31mred", "example.com/\u0000", "example.com/\u202egpj"]],
  ])("%s in names: told of as a number, never shown, asked or written", async (_, names) => {
    const lines = names
      .flatMap((name) => [`${name} v1.0.0 ${h1}\n`, `${name} v1.0.0/go.mod ${h1}\n`])
      .join("");
    const { run, project, asked } = await runWithGoSum(lines + trueSum);
    expect(run.report?.project.goSum.problems).toBe(2 * names.length);
    expectHarmless(run);
    expect(asked.filter((path) => !/^\/(example\.com\/!?[a-z]+\/@v\/v1\.2\.3\.|sumdb\/)/.test(path))).toEqual(
      [],
    );
    // Fields count for go, their meaning only where a module is needed.
    if (names.every((name) => !/\s/.test(name)))
      expect(await buildThroughRoute(run)).toMatchObject({ exitCode: 0 });
    await expectCleanModuleCache(run, project.modules);
  });
});

describe("ten megabytes of go.sum", () => {
  const repeated = (line: (i: number) => string) => {
    const lines: string[] = [];
    for (let bytes = 0; bytes < 10_000_000; bytes += lines.at(-1)?.length ?? 0)
      lines.push(line(lines.length));
    return lines.join("");
  };

  test("of modules that nobody needs", async () => {
    const line = (i: number) => `example.net/m${i >> 1} v1.0.0${i % 2 ? "/go.mod" : ""} ${h1}\n`;
    const { run, project } = await runWithGoSum(trueSum + repeated(line));
    expect(run.report?.project).toMatchObject({ goSum: { problems: 0 }, needed: { zips: 9 } });
    expect(await buildThroughRoute(run)).toMatchObject({ exitCode: 0 });
    await expectCleanModuleCache(run, project.modules);
  });

  test("of nonsense", async () => {
    const { run } = await runWithGoSum(trueSum + repeated((i) => `::error::${i} <b>nonsense</b>\n`));
    expect(run.report?.project.needed.zips).toBe(9);
    expect(warningsOf(run)).toHaveLength(1);
    expect(run.summary.length).toBeLessThan(10_000);
    expectHarmless(run);
  });

  test("in a single line", async () => {
    const { run } = await runWithGoSum(`${trueSum}example.com/${"a".repeat(10_000_000)} v1.0.0 ${h1}\n`);
    expect(run.report?.project).toMatchObject({ goSum: { problems: 1 }, needed: { zips: 9 } });
    expect(warningsOf(run)).toHaveLength(1);
  });
});
