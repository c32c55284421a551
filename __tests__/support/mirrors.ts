import { afterEach } from "@jest/globals";
import { type LoopbackMirror, type MirrorOptions, startMirror } from "../../src/sandbox/fault-server.ts";
import type { TestProject } from "./project.ts";

const opened: { close(): Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => server.close()));
});

/** Ends a server after the test. */
export function closedAfterTest<S extends { close(): Promise<void> }>(server: S): S {
  opened.push(server);
  return server;
}

/** A mirror of the project's modules that passes on the project's checksum database; ends after the test. */
export async function openMirror(
  project: Pick<TestProject, "modules" | "database">,
  options: Partial<MirrorOptions> = {},
): Promise<LoopbackMirror> {
  const { modules, database } = project;
  return closedAfterTest(await startMirror({ modules, database, sumDb: "proxied", ...options }));
}
