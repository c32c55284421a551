import { nothingFetched } from "../../fetch/fetch-report.ts";
import { urlPasswords } from "../../go/go-proxy-list.ts";
import type { Workload } from "../../mirrors/estimate.ts";
import { type Inventory, takeInventory } from "../../modules/inventory.ts";
import type { Ports } from "../../ports.ts";
import type { ToolchainReport } from "../../report/report.ts";
import { likelyZipBytes } from "../../targets/go/module-size.ts";
import { goWorkload } from "../../targets/go/workload.ts";
import type { FoundMirrors } from "../choose/find-mirrors.ts";
import type { RestoredModules } from "../entry/restored.ts";
import { readSources } from "../fill/fetch-sources.ts";
import { type Filled, fillModuleCache } from "../fill/fill-module-cache.ts";
import type { JobFacts } from "../project/read-job.ts";
import { afterFetch, findToolchain, withToolchain } from "../toolchain/needed-toolchain.ts";

/** What the module cache was given, beside what an entry brought. */
export interface Brought {
  readonly filled: Filled;
  /** The newer Go that go.mod asks for. */
  readonly toolchain: ToolchainReport;
}

/** Puts what is still missing into the module cache, from all sources that may serve it. */
export async function bringModules(
  ports: Ports,
  facts: JobFacts,
  found: FoundMirrors,
  restored: RestoredModules,
): Promise<Brought> {
  const { inputs, project, privacy, inventory, moduleCache } = facts;
  // What went in before the module cache took no more was not counted.
  const hasEntry = restored.admitted > 0 || restored.moduleCacheProblem !== null;
  const isChanged = hasEntry || found.probe.admitted > 0;
  const rest = isChanged
    ? await takeInventory(ports.files, project.moduleCache, project.needed, privacy.isPrivate)
    : inventory;
  const sources = await sourcesFor(ports, facts, found);
  for (const { url } of sources) for (const secret of urlPasswords(url)) ports.job.mask(secret);
  const toolchain = await findToolchain(ports, project, {
    gosumdb: facts.gosumdb,
    sources: inputs.prefetch === "false" ? [] : sources,
    requestTimeoutMs: inputs.probeTimeoutMs,
  });
  const filled = await fillModuleCache(ports, {
    prefetch: inputs.prefetch,
    moduleCache,
    ...withToolchain({ needed: project.needed, inventory: rest, work: workOf(found, rest) }, toolchain),
    // Unpacked as well: what the measurement has brought of it, but not a whole entry.
    broughtBefore: hasEntry ? [] : inventory.missingZips.map(({ module }) => module),
    sources,
    zipSizes: found.zipSizes,
    speed: found.choice.ranked[0]?.rank === 1 ? found.choice.ranked[0].speed : null,
    isRelayed: inputs.relay !== "false",
    connectTimeoutMs: inputs.probeTimeoutMs,
    maxConnections: inputs.maxConnections,
    goFlags: project.goFlags,
    hasGo: project.goVersion !== null,
  });
  return { filled, toolchain: afterFetch(toolchain.report, filled) };
}

/** The same where nothing is to be fetched: what go.mod asks for is told all the same. */
export async function bringNothing(ports: Ports, { inputs, project, gosumdb }: JobFacts): Promise<Brought> {
  const { report } = await findToolchain(ports, project, {
    gosumdb,
    sources: [],
    requestTimeoutMs: inputs.probeTimeoutMs,
  });
  return { filled: { report: nothingFetched("not-wanted"), result: null }, toolchain: report };
}

async function sourcesFor(ports: Ports, facts: JobFacts, { choice }: FoundMirrors) {
  const { inherited, project, privacy, privateProxies } = facts;
  if (inherited.kind === "off") return [];
  return readSources(ports, {
    choice,
    goproxy: project.before.GOPROXY,
    privateProxies,
    goAuth: project.goAuth,
    privacy,
  });
}

/** Of the work that was missing before an entry came, what is missing now; sizes in proportion. */
function workOf({ work }: FoundMirrors, { missingZips, missingMods }: Inventory): Workload {
  const zips = missingZips.length;
  // Nothing was expected to be missing.
  if (work.bulkRequests === 0 && zips > 0) {
    const zipBytes = missingZips.reduce((sum, { module }) => sum + likelyZipBytes(module.path), 0);
    return goWorkload({
      zips,
      mods: Math.max(0, missingMods.length - zips),
      zipBytes,
      zipBytesOff: zipBytes,
      sizedZips: 0,
    });
  }
  if (zips >= work.bulkRequests) return work;
  const zipBytes = Math.round((work.bytes / Math.max(1, work.bulkRequests)) * zips);
  const mods = Math.max(0, missingMods.length - zips);
  const zipBytesOff = Math.round((work.bytesOff / Math.max(1, work.bulkRequests)) * zips);
  return goWorkload({ zips, mods, zipBytes, zipBytesOff, sizedZips: work.sizedBulk });
}
