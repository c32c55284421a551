import { afterEach } from "@jest/globals";
import { type LoopbackMirror, type MirrorOptions, startMirror } from "../../src/sandbox/fault-server.ts";
import type { TestProject } from "./project.ts";

const opened: { close(): Promise<void> }[] = [];
const mirrors: LoopbackMirror[] = [];

afterEach(async () => {
  mirrors.length = 0;
  await Promise.all(opened.splice(0).map((server) => server.close()));
});

/** Of the test's mirrors those at these URLs. */
export function mirrorsAt(urls: readonly string[]): readonly LoopbackMirror[] {
  return mirrors.filter(({ url }) => urls.includes(url));
}

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
  const mirror = closedAfterTest(await startMirror({ modules, database, sumDb: "proxied", ...options }));
  mirrors.push(mirror);
  return mirror;
}
