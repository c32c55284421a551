import nodePath from "node:path";
import { newestAllowed } from "../../go/go-version-spec.ts";
import { goPlatform } from "../../go/toolchain.ts";
import type { Inputs } from "../../inputs/parse-inputs.ts";
import { askedGoSumDb } from "../../mirrors/route.ts";
import type { Machine, Ports } from "../../ports.ts";
import type { GoReport, Note } from "../../report/report.ts";
import { toolchainDatabase } from "../../sumdb/path.ts";
import { installedVersions, openToolCache } from "../../toolchain/tool-cache.ts";
import { readProject } from "../project/read-project.ts";
import { NO_GO_ASKED } from "./go-asked.ts";

/** A run's ports before it can show how far it is. */
type Given = Omit<Ports, "progress">;

/** The Go that the job will have, and the ports with which the rest of the run sees it. */
export interface ProvidedGo {
  readonly ports: Given;
  readonly report: GoReport;
  readonly notes: readonly Note[];
  /** To be put in front of PATH; null: PATH is as it should be. */
  readonly binFolder: string | null;
}

/**
 * Finds the Go that the inputs ask for: in the tool cache, on PATH, or else through the mirrors. Where there is none to
 * choose and none to fetch, nobody is asked and nothing but a few folders is read.
 *
 * @param toFetch the ports for a Go that has to be fetched
 * @throws GoUnavailable
 */
export async function provideGo(
  ports: Given,
  inputs: Inputs,
  toFetch: () => Promise<Ports>,
): Promise<ProvidedGo> {
  const { machine, files } = ports;
  const { goVersion: spec } = inputs;
  if (spec === null) return { ports, report: NO_GO_ASKED, notes: [], binFolder: null };
  const use = user(ports);
  const arch = inputs.architecture || machine.arch;
  const platform = goPlatform(machine.platform, arch);
  // What is here does not say which release is the newest.
  const mustAsk = spec.kind !== "exact" && (spec.kind !== "range" || inputs.checkLatest);
  const among = (installed: ReadonlyMap<string, string>): ProvidedGo | null => {
    const version = newestAllowed(spec, [...installed.keys()]);
    const folder = version === null ? undefined : installed.get(version);
    if (folder === undefined || mustAsk) return null;
    return use(folder, { ...NO_GO_ASKED, kind: "tool-cache", version });
  };
  const official = await installedVersions(files, openToolCache(machine, arch, toolchainDatabase("").key));
  const inTools = among(official);
  if (inTools !== null) return inTools;
  const project = await readProject(ports, inputs.workingDirectory);
  const gosumdb = askedGoSumDb(inputs.sumdb, project.before);
  const tools = openToolCache(machine, arch, toolchainDatabase(gosumdb).key);
  const installed = new Map([...(await installedVersions(files, tools)), ...official]);
  const ofThatKey = among(installed);
  if (ofThatKey !== null) return ofThatKey;
  const onPath = project.build?.arch === platform.arch ? project.goVersion : null;
  const here = onPath === null ? null : newestAllowed(spec, [onPath]);
  if (here !== null && !mustAsk) {
    return use(null, { ...NO_GO_ASKED, kind: "path", version: here });
  }

  // Loaded only here: most jobs have it.
  const { downloadGo } = await import("./download-go.ts");
  const found = await downloadGo(await toFetch(), {
    inputs,
    spec,
    platform,
    tools,
    gosumdb,
    installed,
    onPath,
    project,
  });
  return use(found.folder, found.report, found.notes);
}

/** Makes a Go the one that the rest of the run sees; the time until then is counted from here. */
function user(ports: Given) {
  const { machine, clock } = ports;
  const startMs = clock.monotonicMs();
  return (
    /** GOROOT; null: PATH's own. */
    folder: string | null,
    report: Omit<GoReport, "elapsedMs">,
    notes: readonly Note[] = [],
  ): ProvidedGo => {
    const binFolder = folder && nodePath.join(folder, "bin");
    const PATH = [binFolder, machine.env.PATH].filter(Boolean).join(nodePath.delimiter);
    // setup-go sets it too: the Go that was asked for is the one that runs, whatever go.mod says.
    const env: Machine["env"] = { ...machine.env, PATH, GOTOOLCHAIN: "local" };
    const here = { ...machine, env: folder && env.GOROOT ? { ...env, GOROOT: folder } : env };
    return {
      ports: { ...ports, machine: here, go: ports.goCommandOf(here) },
      report: { ...report, elapsedMs: clock.monotonicMs() - startMs },
      notes,
      binFolder,
    };
  };
}
