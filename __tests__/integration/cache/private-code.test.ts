import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { makeModule } from "../../../src/sandbox/generated-module.ts";
import { openCacheService } from "../../support/cache-entry.ts";
import type { LoopbackCacheService } from "../../support/cache-service/service.ts";
import type { GoEnvironment } from "../../support/go.ts";
import { type JobRun, newMachine, runJob, runPost } from "../../support/job.ts";
import { openMirror } from "../../support/mirrors.ts";
import { smallModules, type TestProject, writeProject } from "../../support/project.ts";
import { namesIn } from "../../support/tar-writer.ts";
import { temporaryFolder } from "../../support/temp.ts";

const secret = makeModule({ path: "corp.invalid/team/secret", version: "v1.0.0" });
const wellKnown = makeModule({ path: "golang.org/x/sync", version: "v0.7.0" });

/** What the runner tells a job of a repository with that visibility. */
async function eventOf(visibility: "public" | "private"): Promise<GoEnvironment> {
  const event = join(await temporaryFolder(), "event.json");
  await writeFile(event, JSON.stringify({ repository: { visibility } }));
  return {
    GITHUB_REPOSITORY: "acme/service",
    GITHUB_REPOSITORY_OWNER: "acme",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_EVENT_PATH: event,
    GITHUB_EVENT_NAME: "push",
  };
}

/** A job with a server of its own that has private modules, up to its end. */
async function runWithOwnServer(options: {
  readonly visibility: "public" | "private";
  readonly by: "input" | "machine";
  readonly inputs?: Readonly<Record<string, string>>;
  /** The job builds: there is a file in its build cache. */
  readonly builds?: true;
}): Promise<{ run: JobRun; service: LoopbackCacheService; project: TestProject }> {
  const project = await writeProject([...smallModules(), wellKnown, secret]);
  const own = await openMirror(project);
  const service = await openCacheService();
  const run = await runJob({
    project: project.dir,
    machine: await newMachine({
      ...service.environment("v2"),
      ...(options.builds ? { GOCACHE: await temporaryFolder() } : {}),
      ...(await eventOf(options.visibility)),
      ...(options.by === "machine" ? { GOPROXY: `${own.url},direct` } : {}),
    }),
    inputs: {
      sumdb: project.database.verifierKey,
      prefetch: "true",
      ...(options.by === "input" ? { "private-proxy": own.url } : {}),
      ...options.inputs,
    },
    outside: "unreachable",
  });
  if (options.builds) {
    const name = "ab".repeat(32);
    await mkdir(join(run.env.GOCACHE ?? "", "ab"), { recursive: true });
    await writeFile(join(run.env.GOCACHE ?? "", "ab", `${name}-d`), "compiled");
  }
  await runPost(run);
  return { run, service, project };
}

/** The modules in the entries of that service. */
function stored(service: LoopbackCacheService): string {
  return service
    .entries()
    .flatMap(({ key }) => namesIn(service.archive(key) ?? Buffer.alloc(0)))
    .join("\n");
}

describe("modules of a server of one's own, where no pattern says which are private", () => {
  test.each(["input", "machine"] as const)(
    "named by the %s: a public repository's entry has none of them",
    async (by) => {
      const { service } = await runWithOwnServer({ visibility: "public", by });
      expect(stored(service)).toContain("golang.org/x/sync");
      expect(stored(service)).not.toMatch(/corp\.invalid|example\.com/);
    },
  );

  test("a private repository's entry has them all", async () => {
    const { service } = await runWithOwnServer({ visibility: "private", by: "input" });
    expect(stored(service)).toContain("corp.invalid");
  });

  test("with a pattern, a public repository's entry has all the others", async () => {
    const inputs = { private: "corp.invalid" };
    const { service } = await runWithOwnServer({ visibility: "public", by: "input", inputs });
    expect(stored(service)).toContain("example.com");
    expect(stored(service)).not.toContain("corp.invalid");
  });

  test.each([
    ["public", {}, { code: "private-code" }, 0],
    ["private", {}, null, 1],
    // With a pattern that names other modules, all of these are public.
    ["public", { private: "other.invalid" }, null, 1],
  ] as const)(
    "a %s repository's build cache, with %j: what was compiled of them is not saved for everybody",
    async (visibility, inputs, unsaved, saved) => {
      const { run, service } = await runWithOwnServer({
        visibility,
        by: "input",
        inputs: { "build-cache": "true", ...inputs },
        builds: true,
      });
      expect(run.report?.buildCache.unsaved).toEqual(unsaved);
      expect(service.entries().filter(({ key }) => key.includes("go-build"))).toHaveLength(saved);
    },
  );
});

test.each([
  ["corp.invalid", { code: "private-code" }],
  ["other.invalid", null],
])(
  "a go.sum that cache-dependency-path names, with %s private: whether the build cache may be saved for everybody",
  async (pattern, unsaved) => {
    const workspace = await temporaryFolder();
    const project = await writeProject([...smallModules(), wellKnown], { dir: join(workspace, "a") });
    await writeProject([secret], { dir: join(workspace, "b") });
    const mirror = await openMirror(project);
    const service = await openCacheService();
    const run = await runJob({
      mirrors: [mirror.url],
      project: project.dir,
      machine: await newMachine({
        ...service.environment("v2"),
        ...(await eventOf("public")),
        GITHUB_WORKSPACE: workspace,
        GOCACHE: await temporaryFolder(),
      }),
      inputs: {
        sumdb: project.database.verifierKey,
        "build-cache": "true",
        "cache-dependency-path": "**/go.sum",
        private: pattern,
      },
    });
    expect(run.report?.buildCache.unsaved).toEqual(unsaved);
  },
);
