import { spawnSync } from "node:child_process";
import { expect, test } from "@jest/globals";
import { makeModule } from "../../src/sandbox/generated-module.ts";
import { makeSumDb } from "../../src/sandbox/loopback-sumdb.ts";
import { goEnvironment } from "../support/go.ts";
import { openMirror } from "../support/mirrors.ts";
import { writeProject } from "../support/project.ts";
import { runAction } from "../support/runner.ts";

const modules = Array.from({ length: 80 }, (_, i) =>
  makeModule({ path: `example.com/m${i}`, version: "v1.2.3", paddingBytes: i < 4 ? 2_000_000 : 20_000 }),
);

/** One run of the action as a process that may have so many files open. */
async function runWithin(openFiles: number) {
  const project = await writeProject(modules);
  const database = makeSumDb("sum.database.invalid", modules);
  const mirrors = await Promise.all([0, 1, 2].map(() => openMirror({ modules, database })));
  const result = await runAction({
    cwd: project.dir,
    env: { ...(await goEnvironment()), GOSUMDB: database.verifierKey },
    launcher: ["bash", "-c", `ulimit -n ${openFiles}; exec "$@"`, "bash"],
    inputs: {
      mirrors: mirrors.map(({ url }) => url).join(","),
      cache: "false",
      prefetch: "true",
      "fail-on": "no-mirror",
    },
  });
  return { ...result, report: JSON.parse(result.report ?? "{}") };
}

const isPosix = process.platform !== "win32" && spawnSync("bash", ["-c", "true"]).status === 0;

if (isPosix) {
  test.each([[64], [96]])(
    "ulimit -n %d: everything is fetched, with fewer connections",
    async (openFiles) => {
      const { exitCode, stderr, report } = await runWithin(openFiles);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
      expect(report.notes).toEqual([]);
      expect(report.fetch).toMatchObject({ kind: "fetched", left: [] });
      expect(report.mirrors.filter((m: { inRoute: boolean }) => !m.inRoute)).toEqual([]);
    },
  );

  test.each([[24], [32]])(
    "ulimit -n %d: no mirror is to blame, and what is left is said to be our limit's",
    async (openFiles) => {
      const { exitCode, stderr, stdout, report } = await runWithin(openFiles);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
      const codes = report.notes.map(
        ({ code, detail }: { code: string; detail: string }) => `${code} ${detail}`,
      );
      // Where it is just enough, there is nothing to say.
      expect([[], ["module-cache-unusable EMFILE"]]).toContainEqual(codes);
      if (codes.length > 0)
        expect(stdout).toMatch(/^::warning title=setup-go-mirror::Too many open files: .*ulimit -n/m);
      const failures = [
        ...report.mirrors.map((m: { outcome: object }) => m.outcome),
        ...report.fetch.sources,
      ];
      const blamed = failures.map(({ reason }: { reason?: { code: string } | null }) => reason?.code ?? null);
      expect(blamed.filter((code: string | null) => code !== null && code !== "too-many-files")).toEqual([]);
    },
  );
}
