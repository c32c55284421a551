import type { ModuleSum } from "../../go/go-sum.ts";
import { moduleKey } from "../../go/module-version.ts";
import { parseGoSumDb } from "../../go/signed-note.ts";
import type { Mirror } from "../../mirrors/catalogue.ts";
import type { RelayPlan } from "../../relay/plan.ts";
import type { JobSums } from "../../relay/sums.ts";
import { GO_DEFAULT_GOSUMDB, proofRoutes } from "../../sumdb/path.ts";
import type { FoundMirrors } from "../choose/find-mirrors.ts";
import type { JobFacts } from "../project/read-job.ts";
import type { Brought } from "./bring-modules.ts";
import type { Settled } from "./settle-route.ts";

/** A mirror that nobody has proven is asked where fewer than this many are proven: all that it sends is checked. */
const MIN_SOURCES = 3;

/**
 * What a relay for the later steps would work with; null where none may stand in the route: mirrors have no place in
 * it, or none is left.
 * @param hasEntry an entry of the cache brought modules, so that next to nothing is lacking
 */
export function planRelay(
  facts: JobFacts,
  found: FoundMirrors,
  brought: Brought,
  settled: Settled,
  hasEntry: boolean,
): RelayPlan | null {
  const { noMirrors, privacy, project, inputs } = facts;
  const { choice } = settled;
  if (noMirrors !== null || choice.mirrors.length === 0) return null;
  const others = found.choice.ranked
    .filter(({ mirror, outcome }) => outcome.kind === "not-waited-for" && !isOut(mirror, brought))
    .slice(0, Math.max(0, MIN_SOURCES - choice.mirrors.length));
  const mirrors = [...choice.mirrors, ...others.map(({ mirror }) => mirror)];
  return {
    sources: mirrors.map((mirror) => {
      const speed = found.choice.ranked.find((one) => one.mirror === mirror)?.speed;
      return {
        name: mirror.name,
        url: mirror.url.replace(/\/+$/, ""),
        firstByteMs: speed?.firstByteMs ?? null,
        bytesPerSecond: speed?.bytesPerSecond ?? null,
      };
    }),
    maxConnections: inputs.maxConnections,
    privacy: privacy.rule,
    database: databaseOf(
      facts,
      settled,
      mirrors.map(({ url }) => url),
    ),
    sums: {
      zips: tellable(facts, [...project.goSum.zips.values()]),
      mods: tellable(facts, [...project.goSum.mods.values()]),
    },
    ahead: lackingOf(facts, brought, hasEntry),
  };
}

/** The fetch asks it for nothing any more: it lied, or was of no use. */
function isOut({ url }: Mirror, { filled }: Brought): boolean {
  const found = filled.result?.sources.find(({ source }) => source.url === url.replace(/\/+$/, ""));
  return found?.outcome === "out";
}

function databaseOf(
  { gosumdb }: JobFacts,
  { sumdb, values }: Settled,
  mirrors: readonly string[],
): RelayPlan["database"] {
  const database = parseGoSumDb(gosumdb || GO_DEFAULT_GOSUMDB);
  if (database.kind !== "database") return null;
  const seen = sumdb.kind === "works" || sumdb.kind === "rerouted" ? [sumdb.via] : [];
  const routes = proofRoutes(database.name, database.url, mirrors);
  return {
    gosumdb: gosumdb || GO_DEFAULT_GOSUMDB,
    routes: [...new Set([...seen, ...routes].map((url) => url.replace(/\/+$/, "")))],
    exempt: values.GONOSUMDB || values.GOPRIVATE,
  };
}

/** What go will ask for because the module cache lacks it still. */
function lackingOf(facts: JobFacts, { filled }: Brought, hasEntry: boolean): JobSums {
  const { inventory } = facts;
  const { result } = filled;
  if (result === null && hasEntry) return { zips: [], mods: [] };
  const left =
    result && new Set(result.left.map(({ wanted }) => `${wanted.kind} ${moduleKey(wanted.module)}`));
  const lacking = (kind: "zip" | "mod", sums: readonly ModuleSum[]) =>
    tellable(facts, sums).filter(({ module }) => left === null || left.has(`${kind} ${moduleKey(module)}`));
  return { zips: lacking("zip", inventory.missingZips), mods: lacking("mod", inventory.missingMods) };
}

function tellable({ privacy }: JobFacts, sums: readonly ModuleSum[]): readonly ModuleSum[] {
  return sums.filter(({ module }) => privacy.mayTellMirror(module.path));
}
