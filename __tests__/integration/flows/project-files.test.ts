import { mkdir, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { nodeFiles } from "../../../src/platform/files.ts";
import type { Machine } from "../../../src/ports.ts";
import { goSumOf, makeModule } from "../../../src/sandbox/generated-module.ts";
import { makeSumDb } from "../../../src/sandbox/loopback-sumdb.ts";
import { openCacheService } from "../../support/cache-entry.ts";
import { withSilentFifo } from "../../support/fifo.ts";
import { type JobRun, newMachine, runJob, warningsOf } from "../../support/job.ts";
import { openMirror } from "../../support/mirrors.ts";
import { smallModules, writeProject } from "../../support/project.ts";
import { temporaryFolder } from "../../support/temp.ts";

const SECRET = "https://x-access-token:ghs_t0psecretT0ken@forge.example";
const modules = smallModules().slice(0, 3);
/** Of another project on the machine, which the job's owner may not name. */
const hidden = [makeModule({ path: "corp.example/hidden", version: "v1.0.0", paddingBytes: 10 })];
const database = makeSumDb("sum.database.invalid", [...modules, ...hidden]);

/** The checkout, in which a pull request can make anything a link, and a folder beside it. */
let workspace = "";
let outside = "";
let machine: Machine;

beforeEach(async () => {
  const folder = await temporaryFolder();
  workspace = join(folder, "checkout");
  outside = join(folder, "outside");
  await mkdir(workspace);
  await mkdir(outside);
  const fresh = await newMachine({ GITHUB_WORKSPACE: workspace });
  machine = { ...fresh, cwd: workspace };
});

/** Runs the action in `project`, with one mirror that has all modules. Gives the names that it was asked for, too. */
async function run(
  project: string,
  inputs: Readonly<Record<string, string>> = {},
  files = nodeFiles,
): Promise<{ job: JobRun; asked: string }> {
  const mirror = await openMirror({ modules: [...modules, ...hidden], database });
  const job = await runJob({
    mirrors: [mirror.url],
    project,
    machine,
    files,
    // Without samples of its own a probe asks for modules that everybody knows.
    outside: "unreachable",
    inputs: { sumdb: database.verifierKey, prefetch: "true", "probe-budget": "10s", ...inputs },
  });
  return { job, asked: mirror.requests.map(({ path }) => path).join("\n") };
}

const filesNotRead = ({ report }: JobRun) =>
  (report?.notes ?? []).flatMap((note) =>
    note.code === "files-not-read"
      ? [{ level: note.level, why: note.why, count: note.count, first: note.first }]
      : [],
  );

describe("a go-version-file of a pull request", () => {
  const shown = ({ lines, summary }: JobRun) => lines.join("\n") + summary;

  test.each([
    [".go-version", `${SECRET}\n`],
    [".go-version", "1.27.3\n"],
    [".tool-versions", `golang ${SECRET}\n`],
    ["go.mod", `module m\n\ngo ${SECRET.slice(8)}\n`],
  ])("%s that is a link to a file outside of the workspace is not read: %j", async (name, text) => {
    await writeFile(join(outside, ".git-credentials"), text);
    await symlink(join(outside, ".git-credentials"), join(workspace, name));
    const { job } = await run(workspace, { "go-version-file": name });
    expect(job.failed).toBe(true);
    expect(shown(job)).toMatch(/"go-version-file": a link leads out of the workspace/);
    expect(shown(job)).not.toMatch(/t0psecret|1\.27\.3 /);
  });

  test("neither is one in a folder that is such a link", async () => {
    await writeFile(join(outside, ".go-version"), SECRET);
    await symlink(outside, join(workspace, "sub"));
    const { job } = await run(workspace, { "go-version-file": "sub/.go-version" });
    expect(shown(job)).toMatch(/leads out of the workspace/);
    expect(shown(job)).not.toContain("t0psecret");
  });

  test.each(["/proc/self/environ", "/dev/zero"])(
    "that is a link to %s: nothing of it is shown",
    async (target) => {
      machine = { ...machine, env: { ...machine.env, GITHUB_WORKSPACE: undefined } };
      await symlink(target, join(workspace, ".go-version"));
      const { job } = await run(workspace, { "go-version-file": ".go-version" });
      expect(job.failed).toBe(true);
      expect(shown(job)).toMatch(/"go-version-file": (?:the file names no Go version|not a regular file)\./);
    },
  );

  test.each([
    [SECRET, /: the file names no Go version\. Given: "\.go-version"/],
    ["machine forge.example login bot password hunter22", /: the file names no Go version\./],
    ["1.27.3 hunter22", /: the file names no Go version\./],
    ["1.27.3.1", /: the file says "1\.27\.3\.1", which is not a Go version/],
    ["go1.27-rc", /: the file says "go1\.27-rc", which is not a Go version/],
  ])(
    "where nobody can say where it leads, only what is like a version is quoted: %j",
    async (text, message) => {
      machine = { ...machine, env: { ...machine.env, GITHUB_WORKSPACE: undefined } };
      await writeFile(join(workspace, ".go-version"), text);
      const { job } = await run(workspace, { "go-version-file": ".go-version" });
      expect(shown(job)).toMatch(message);
      expect(shown(job)).not.toMatch(/t0psecret|hunter22/);
    },
  );

  test("a link inside the workspace, and a file elsewhere that the workflow names, are read", async () => {
    await writeFile(join(workspace, "real"), "1.27.3.1");
    await symlink("real", join(workspace, ".go-version"));
    await writeFile(join(outside, ".go-version"), "1.27.3.2");
    const inside = await run(workspace, { "go-version-file": ".go-version" });
    expect(shown(inside.job)).toContain('the file says "1.27.3.1"');
    const named = await run(workspace, { "go-version-file": join(outside, ".go-version") });
    expect(shown(named.job)).toContain('the file says "1.27.3.2"');
  });
});

describe("a project whose files lead out of the workspace: what is there is neither named nor fetched", () => {
  /** Of another project: a go.sum that names a module which this project's patterns do not cover. */
  async function otherProject(name = "other"): Promise<string> {
    const { dir } = await writeProject(hidden, { dir: join(outside, name), path: "corp.example/other" });
    return dir;
  }

  test.each(["go.sum", "go.mod", "go.work", "go.work.sum"])("%s is a link", async (name) => {
    await writeProject(modules, { dir: workspace });
    const other = await otherProject();
    await writeFile(join(other, "go.work"), "go 1.20\n\nuse .\n");
    await writeFile(join(other, "go.work.sum"), goSumOf(hidden));
    if (name === "go.work.sum") await writeFile(join(workspace, "go.work"), "go 1.20\n\nuse .\n");
    const own = join(workspace, name);
    if (name === "go.sum" || name === "go.mod") await nodeFiles.remove(own);
    await symlink(join(other, name), own);
    const { job, asked } = await run(workspace);
    expect(asked).not.toContain("corp.example");
    expect(filesNotRead(job)).toEqual([{ level: "warning", why: "outside", count: 1, first: name }]);
    expect(warningsOf(job).join()).toMatch(new RegExp(`${name}: a symbolic link leads out of the workspace`));
    expect(job.failed).toBe(false);
  });

  test("working-directory is a link", async () => {
    await symlink(await otherProject(), join(workspace, "app"));
    const { job, asked } = await run(join(workspace, "app"));
    expect(asked).not.toContain("corp.example");
    expect(filesNotRead(job)).toMatchObject([{ level: "warning", why: "outside" }]);
  });

  test("go.work uses a folder outside: a notice says so, and the others are read", async () => {
    await writeProject(modules, { dir: join(workspace, "app") });
    const other = await otherProject();
    await writeFile(join(workspace, "go.work"), `go 1.20\n\nuse ./app\nuse ${JSON.stringify(other)}\n`);
    const { job, asked } = await run(workspace);
    expect(asked).not.toContain("corp.example");
    expect(job.report?.project.needed.zips).toBe(modules.length);
    expect(filesNotRead(job)).toEqual([
      { level: "notice", why: "used-outside", count: 2, first: "../outside/other/go.mod" },
    ]);
  });

  test("cache-dependency-path matches a link", async () => {
    await writeProject(modules, { dir: workspace });
    const other = await otherProject();
    await mkdir(join(workspace, "sub"));
    await symlink(join(other, "go.sum"), join(workspace, "sub", "go.sum"));
    const service = (await openCacheService()).environment("v2");
    machine = { ...machine, env: { ...machine.env, ...service } };
    const { job } = await run(workspace, { "cache-dependency-path": "**/go.sum", cache: "read-only" });
    expect(filesNotRead(job)).toEqual([{ level: "warning", why: "outside", count: 1, first: "sub/go.sum" }]);
  });
});

describe("a project that lies elsewhere for good reasons is read", () => {
  test("outside of the workspace, where the workflow names it, with all that go.work uses below its own folder", async () => {
    await writeProject(modules, { dir: join(outside, "src", "app") });
    await writeFile(join(outside, "src", "go.work"), "go 1.20\n\nuse ./app\n");
    const { job } = await run(join(outside, "src", "app"));
    expect(job.report?.project).toMatchObject({ kind: "workspace", needed: { zips: modules.length } });
    expect(filesNotRead(job)).toEqual([]);
  });

  test("inside of it, through a link in front of the workspace", async () => {
    await writeProject(modules, { dir: workspace });
    await symlink(workspace, join(outside, "link"));
    const { job } = await run(join(outside, "link"));
    expect(job.report?.project.needed.zips).toBe(modules.length);
    expect(filesNotRead(job)).toEqual([]);
  });

  test("by a go.work above the workspace, which only the machine can have put there", async () => {
    await writeProject(modules, { dir: workspace });
    await writeFile(join(workspace, "..", "go.work"), "go 1.20\n\nuse ./checkout\n");
    const { job } = await run(workspace);
    expect(job.report?.project).toMatchObject({ kind: "workspace", needed: { zips: modules.length } });
    expect(filesNotRead(job)).toEqual([]);
  });

  test("by a person without a job, whose go.work uses what lies beside it", async () => {
    machine = { ...machine, env: { ...machine.env, GITHUB_WORKSPACE: undefined } };
    await writeProject(modules, { dir: join(outside, "lib") });
    await writeFile(join(workspace, "go.work"), "go 1.20\n\nuse ../outside/lib\n");
    const { job } = await run(workspace);
    expect(job.report?.project.needed.zips).toBe(modules.length);
  });
});

const onPosix = process.platform === "win32" ? describe.skip : describe;

onPosix("a project whose files are no files", () => {
  test.each(["go.sum", "go.mod", "go.work", ".go-version"])(
    "%s is a FIFO, as a terminal would be: nobody waits for it",
    async (name) => {
      await writeProject(modules, { dir: workspace });
      await nodeFiles.remove(join(workspace, name));
      const { job } = await withSilentFifo(
        join(workspace, name),
        () => run(workspace, name === ".go-version" ? { "go-version-file": name } : {}),
        30_000,
      );
      if (name === ".go-version") {
        expect(job.lines.join("\n")).toMatch(/"go-version-file": not a regular file/);
      } else {
        expect(filesNotRead(job)).toEqual([{ level: "warning", why: "not-regular", count: 1, first: name }]);
      }
    },
    90_000,
  );
});

describe("a go.work that has more read than any project is", () => {
  /** Counts what is read, and reads none of it. */
  function counting(): { files: typeof nodeFiles; bytes: () => readonly number[] } {
    const read: number[] = [];
    const readText: typeof nodeFiles.readText = async (path, maxBytes) => {
      if (!path.endsWith("go.sum")) return nodeFiles.readText(path, maxBytes);
      read.push(maxBytes ?? Number.POSITIVE_INFINITY);
      return "";
    };
    return { files: { ...nodeFiles, readText }, bytes: () => read };
  }

  test("one folder many times, by other spellings and links too: it is read once", async () => {
    await writeProject(modules, { dir: join(workspace, "a") });
    await symlink("a", join(workspace, "b"));
    const uses = ["a", "./a", "./a/", "./b/../a", "b", `"${join(workspace, "a")}"`];
    await writeFile(join(workspace, "go.work"), `go 1.20\n\n${uses.map((use) => `use ${use}\n`).join("")}`);
    const { files, bytes } = counting();
    await run(workspace, {}, files);
    expect(bytes()).toHaveLength(1);
  });

  test("large files: no more than 128 MiB of them together, and a warning", async () => {
    const names = ["a", "b", "c", "d"];
    for (const name of names) {
      await writeProject(modules, { dir: join(workspace, name), path: `example.com/${name}` });
      await truncate(join(workspace, name, "go.sum"), 60 << 20);
    }
    await writeFile(join(workspace, "go.work"), `go 1.20\n\n${names.map((n) => `use ./${n}\n`).join("")}`);
    const { files, bytes } = counting();
    const { job } = await run(workspace, {}, files);
    expect(bytes().reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(128 << 20);
    expect(filesNotRead(job)).toEqual([
      { level: "warning", why: "too-large", count: 2, first: join("c", "go.sum") },
    ]);
  });

  test("folders without end: the first 2,000 count", async () => {
    const uses = Array.from({ length: 2_001 }, (_, index) => `use ./m${index}\n`);
    await writeFile(join(workspace, "go.work"), `go 1.20\n\n${uses.join("")}`);
    const { job } = await run(workspace);
    expect(filesNotRead(job)).toEqual([{ level: "warning", why: "too-many", count: 1, first: "go.work" }]);
  });
});
