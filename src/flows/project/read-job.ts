import type { Inputs } from "../../inputs/parse-inputs.ts";
import type { Mirror } from "../../mirrors/catalogue.ts";
import { type InheritedGoProxy, readInherited } from "../../mirrors/inherited.ts";
import {
  askedGoSumDb,
  type NoMirrors,
  planRoute,
  type RouteValues,
  whyNoMirrors,
} from "../../mirrors/route.ts";
import { type Inventory, takeInventory } from "../../modules/inventory.ts";
import { type ModuleCache, openModuleCache } from "../../modules/module-cache.ts";
import type { Ports } from "../../ports.ts";
import { type Privacy, readPrivacy } from "./read-privacy.ts";
import { type Project, readProject } from "./read-project.ts";
import { regionOf } from "./region.ts";
import { type RunIdentity, runIdentity } from "./run-identity.ts";

/** What is known of a job before anybody is asked: the first stage of a run, and what all others work from. */
export interface JobFacts {
  readonly inputs: Inputs;
  /** Who the report is of. */
  readonly identity: RunIdentity;
  readonly project: Project;
  readonly privacy: Privacy;
  /** The module cache as it was found. */
  readonly inventory: Inventory;
  /** Null: there is none. */
  readonly moduleCache: ModuleCache | null;
  readonly region: string;
  readonly inherited: InheritedGoProxy;
  /** Servers that may hear private names, from the inputs and the machine's GOPROXY; with their credentials. */
  readonly privateProxies: readonly string[];
  /** The checksum database that is asked for, by the input or else by the machine; "" where Go's default holds. */
  readonly gosumdb: string;
  /** Why mirrors have no place in the route; null: they have. */
  readonly noMirrors: NoMirrors | null;
  /** What cmd/go is to have with those mirrors in the route. */
  readonly planValues: (mirrors: readonly Mirror[]) => RouteValues;
}

/**
 * Reads the job: inputs, project, Go's settings, what the module cache lacks, and who may hear of what. Asks nobody, and
 * changes nothing.
 * @param project where the caller has read it already
 */
export async function readJob(
  ports: Pick<Ports, "machine" | "files" | "go" | "processes">,
  inputs: Inputs,
  project?: Project,
): Promise<JobFacts> {
  const { machine, files, processes } = ports;
  const read = project ?? (await readProject(ports, inputs.workingDirectory));
  const inherited = readInherited(
    read.before.GOPROXY,
    inputs.mirrors.map((m) => m.url),
  );
  const privateProxies = [
    ...inputs.privateProxies,
    ...(inherited.kind === "off" ? [] : inherited.privateProxies.map(({ url }) => url)),
  ];
  const privacy = await readPrivacy(ports, inputs, read, inherited, privateProxies.length > 0);
  const routing = { ...inputs, before: read.before, inherited, privatePatterns: privacy.patterns };
  return {
    inputs,
    identity: runIdentity(machine, privacy.repository),
    project: read,
    privacy,
    inventory: await takeInventory(files, read.moduleCache, read.needed, privacy.isPrivate),
    moduleCache: read.moduleCache === null ? null : openModuleCache(read.moduleCache, processes.own),
    region: regionOf(inputs, machine),
    inherited,
    privateProxies,
    gosumdb: askedGoSumDb(inputs.sumdb, read.before),
    noMirrors: whyNoMirrors(routing),
    planValues: (mirrors) => planRoute({ ...routing, mirrors }),
  };
}
