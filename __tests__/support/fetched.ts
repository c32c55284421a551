import { createHash } from "node:crypto";
import { expect } from "@jest/globals";
import { hash1, hashGoMod } from "../../src/go/dirhash.ts";
import { syntheticGoMod } from "../../src/go/legacy-go-mod.ts";
import type { ModuleVersion } from "../../src/go/module-version.ts";
import type { FetchReport, Note } from "../../src/report/report.ts";
import type { LoopbackMirror } from "../../src/sandbox/fault-server.ts";
import type { GeneratedModule } from "../../src/sandbox/generated-module.ts";
import { writeZip } from "../../src/sandbox/zip-writer.ts";
import { buildThroughRoute, type JobRun } from "./job.ts";

/** What the run's fetch did. */
export function fetchOf(run: JobRun): FetchReport {
  if (run.report === null) throw new Error(`there is no report: ${run.lines.join("\n")}`);
  return run.report.fetch;
}

/** The notes with that code. */
export function notesWith(run: JobRun, code: Note["code"]): readonly Note[] {
  return run.report?.notes.filter((note) => note.code === code) ?? [];
}

/** The paths that a server was asked for, but for those of a checksum database, and its root: whether it is alive. */
export function pathsAsked(server: LoopbackMirror): readonly string[] {
  return server.requests
    .map(({ path }) => path)
    .filter((path) => path !== "/" && !path.startsWith("/sumdb/"));
}

/** All packages that a build, a vet and the tests compile: go unpacks and reads them, and compiles nothing. */
export const LIST_PACKAGES = [["list", "-deps", "-test", "./..."]];

/** Expects that go needs no server any more: with all that was exported, but GOPROXY=off. */
export async function expectNothingToDownload(
  run: JobRun,
  commands: readonly (readonly string[])[] = [["mod", "download"], ...LIST_PACKAGES],
): Promise<void> {
  for (const args of commands) {
    const { exitCode, stderr } = await buildThroughRoute(run, args, { GOPROXY: "off" });
    expect({ args, exitCode, stderr }).toEqual({ args, exitCode: 0, stderr: "" });
  }
}

/** A module from before go.mod files: its zip has none, and go.sum has the hash of the one that cmd/go makes up. */
export function moduleWithoutGoMod(module: ModuleVersion): GeneratedModule {
  const { path, version } = module;
  const name = `${path}@${version}/legacy.go`;
  const content = Buffer.from(
    `package legacy\n\nfunc Describe() string { return ${JSON.stringify(path)} }\n`,
  );
  const mod = syntheticGoMod(path);
  const zip = writeZip([{ name, content }]);
  return {
    module,
    info: JSON.stringify({ Version: version, Time: "2015-01-02T03:04:05Z" }),
    mod,
    zip,
    zipH1: hash1([{ name, sha256Hex: createHash("sha256").update(content).digest("hex") }]),
    modH1: hashGoMod(mod),
    otherZip: zip,
  };
}
