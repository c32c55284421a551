import { appendFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { escapePath } from "../../../src/go/module-version.ts";
import { makeModule } from "../../../src/sandbox/generated-module.ts";
import type { GoEnvironment } from "../../support/go.ts";
import { buildThroughRoute, type JobRun, newMachine, runJob } from "../../support/job.ts";
import { openMirror } from "../../support/mirrors.ts";
import { smallModules, writeProject } from "../../support/project.ts";
import { temporaryFolder } from "../../support/temp.ts";

const publicModules = smallModules();

/** Runs the action on a project that needs `path` beside public modules, with a mirror that has them all. */
async function runWithModule(
  path: string,
  options: { env?: GoEnvironment; inputs?: Readonly<Record<string, string>> },
): Promise<{ run: JobRun; asked: () => readonly string[] }> {
  const secret = makeModule({ path, version: "v1.0.0" });
  const project = await writeProject([...publicModules, secret]);
  const mirror = await openMirror(project);
  const run = await runJob({
    mirrors: [mirror.url],
    project: project.dir,
    // Direct downloads, which private modules are left to, end before they begin.
    machine: await newMachine({ GOVCS: "*:off", ...options.env }),
    inputs: { sumdb: project.database.verifierKey, ...options.inputs },
  });
  expect(run.report?.choice.mirror).toBe(new URL(mirror.url).host);
  const escaped = escapePath(path);
  return { run, asked: () => mirror.requests.map((r) => r.path).filter((p) => p.includes(escaped)) };
}

/** The environment of a job for that repository; without `visibility` the event does not tell it. */
async function jobOf(repository: string, visibility?: object): Promise<GoEnvironment> {
  const event = join(await temporaryFolder(), "event.json");
  if (visibility) await writeFile(event, JSON.stringify({ repository: visibility }));
  return {
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split("/")[0] ?? "",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_EVENT_PATH: event,
  };
}

/** Neither we nor go, with what we exported, told the mirror that name; nothing that we print or keep holds it. */
async function expectSecret(run: JobRun, asked: () => readonly string[], path: string): Promise<void> {
  expect(run.report?.project.needed).toMatchObject({ zips: 10, private: 1, missing: 9 });
  expect(asked()).toEqual([]);
  expect(JSON.stringify(run.report?.mirrors)).not.toContain(path);
  expect(run.summary.replaceAll("\\", "")).not.toContain(path);
}

async function expectGoKeepsIt(run: JobRun, asked: () => readonly string[]): Promise<void> {
  expect((await buildThroughRoute(run, ["mod", "download"])).exitCode).toBe(1);
  expect(asked()).toEqual([]);
}

describe("a private name never reaches a mirror", () => {
  test.each([
    ["GOPRIVATE", { env: { GOPRIVATE: "corp.invalid" } }],
    ["GONOPROXY", { env: { GONOPROXY: "*.nowhere,corp.invalid/team" } }],
    // cmd/go takes the blank for a part of the pattern; what we export has none.
    ["GOPRIVATE with a blank behind a comma", { env: { GOPRIVATE: "a.example, corp.invalid/team" } }],
    ["GOPRIVATE with a glob", { env: { GOPRIVATE: "*.invalid/te?m" } }],
    ["the input", { inputs: { private: "corp.invalid" } }],
    [
      "the input, one of several on lines of their own",
      { inputs: { private: "a.example\ncorp.invalid/*\n" } },
    ],
    [
      "the input, beside Go's own patterns",
      { env: { GOPRIVATE: "a.example" }, inputs: { private: "corp.invalid" } },
    ],
  ])("%s", async (_, options) => {
    const path = "corp.invalid/team/Secret";
    const { run, asked } = await runWithModule(path, options);
    await expectSecret(run, asked, path);
    await expectGoKeepsIt(run, asked);
  });

  test("GONOSUMDB alone: we keep the name, though go itself would send it", async () => {
    const path = "corp.invalid/team/secret";
    const { run, asked } = await runWithModule(path, { env: { GONOSUMDB: "corp.invalid" } });
    await expectSecret(run, asked, path);
    expect(run.env.GONOSUMDB).toBe("corp.invalid");
  });
});

describe("patterns that Go has are kept, ours are added", () => {
  test.each([
    ["GOPRIVATE", { GOPRIVATE: "a.example" }, { GOPRIVATE: "a.example,corp.invalid" }],
    [
      "GONOPROXY, which overrides GOPRIVATE",
      { GONOPROXY: "b.example" },
      { GOPRIVATE: "corp.invalid", GONOPROXY: "b.example,corp.invalid" },
    ],
    [
      "GONOSUMDB, likewise",
      { GONOSUMDB: "c.example" },
      { GOPRIVATE: "corp.invalid", GONOSUMDB: "c.example,corp.invalid" },
    ],
  ])("%s", async (_, env, expected) => {
    const { run, asked } = await runWithModule("corp.invalid/x", {
      env,
      inputs: { private: "corp.invalid" },
    });
    expect(run.env).toMatchObject(expected);
    expect(run.outputs.get("goprivate")).toBe(expected.GOPRIVATE);
    await expectGoKeepsIt(run, asked);
  });
});

describe("the repository owner's modules", () => {
  const spellings = ["github.com/acme/tool", "github.com/Acme/tool", "github.com/ACME/Tool/v2"];

  test.each(
    spellings.flatMap(
      (path) =>
        [
          [path, "private", { private: true }],
          [path, "internal", { private: true, visibility: "internal" }],
        ] as const,
    ),
  )("%s in a repository that is %s: kept, and go is told to", async (path, _, visibility) => {
    const version = path.endsWith("v2") ? "v2.0.0" : "v1.0.0";
    const secret = makeModule({ path, version });
    const project = await writeProject([...publicModules, secret]);
    const mirror = await openMirror(project);
    const run = await runJob({
      mirrors: [mirror.url],
      project: project.dir,
      machine: await newMachine({ GOVCS: "*:off", ...(await jobOf("Acme/service", visibility)) }),
      inputs: { sumdb: project.database.verifierKey },
    });
    const asked = () => mirror.requests.map((r) => r.path).filter((p) => /github\.com/.test(p));
    await expectSecret(run, asked, path);
    expect(run.env.GOPRIVATE?.split(",")).toEqual(
      expect.arrayContaining(["github.com/Acme", "github.com/acme", path.split("/").slice(0, 2).join("/")]),
    );
    await expectGoKeepsIt(run, asked);
  });

  test("in a repository of unknown visibility: never asked for by us, but go's settings stay", async () => {
    const path = "github.com/acme/tool";
    const { run, asked } = await runWithModule(path, { env: await jobOf("Acme/service") });
    await expectSecret(run, asked, path);
    expect(run.variables.has("GOPRIVATE")).toBe(false);
  });

  test("with private: patterns without auto, GOPRIVATE is theirs alone, and the name is still kept by us", async () => {
    const path = "github.com/acme/tool";
    const env = await jobOf("Acme/service", { private: true });
    const { run, asked } = await runWithModule(path, { env, inputs: { private: "corp.invalid" } });
    await expectSecret(run, asked, path);
    expect(run.env.GOPRIVATE).toBe("corp.invalid");
  });

  test("on a forge below a path", async () => {
    const path = "git.corp.invalid/gitea/acme/secret-lib";
    const job = { ...(await jobOf("Acme/service", { private: true })) };
    const { run, asked } = await runWithModule(path, {
      env: { ...job, GITHUB_SERVER_URL: "https://git.corp.invalid/gitea" },
    });
    await expectSecret(run, asked, path);
    expect(run.env.GOPRIVATE).toBe("git.corp.invalid/gitea/Acme,git.corp.invalid/gitea/acme");
    await expectGoKeepsIt(run, asked);
  });

  test("in six thousand spellings: go can still be started, and keeps them all", async () => {
    const letters = [..."acmeindustries"];
    const modules = Array.from({ length: 6_000 }, (_, n) => {
      const owner = letters.map((l, i) => ((n >> i) & 1 ? l.toUpperCase() : l)).join("");
      return { path: `github.com/${owner}/m`, version: "v1.0.0" };
    });
    const project = await writeProject(publicModules);
    const hash = `h1:${"A".repeat(43)}=`;
    await appendFile(
      join(project.dir, "go.sum"),
      modules.map(({ path, version }) => `${path} ${version}/go.mod ${hash}\n`).join(""),
    );
    const mirror = await openMirror(project);
    const run = await runJob({
      mirrors: [mirror.url],
      project: project.dir,
      machine: await newMachine(await jobOf("acmeindustries/service", { private: true })),
      inputs: { sumdb: project.database.verifierKey },
    });
    expect(run.env.GOPRIVATE?.length).toBeLessThan(200);
    expect(await buildThroughRoute(run)).toMatchObject({ exitCode: 0 });
    expect(mirror.requests.filter(({ path }) => /github\.com/.test(path))).toEqual([]);
  });

  test.each([
    ["the repository is public", "github.com/acme/tool", { private: false }],
    ["another owner's name begins alike", "github.com/acme-tools/tool", { private: true }],
    ["it lies on another host", "gitlab.invalid/acme/tool", { private: true }],
  ])("are asked for like others where %s", async (_, path, visibility) => {
    const { run, asked } = await runWithModule(path, { env: await jobOf("Acme/service", visibility) });
    expect(run.report?.project.needed).toMatchObject({ private: 0, missing: 10 });
    expect(await buildThroughRoute(run)).toMatchObject({ exitCode: 0 });
    expect(asked().length).toBeGreaterThan(0);
  });
});
