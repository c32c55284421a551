import type { Source } from "../../fetch/source.ts";
import { redactGoProxy } from "../../go/go-proxy-list.ts";
import type { ModuleSum } from "../../go/go-sum.ts";
import { isToolchainVersion } from "../../go/go-version.ts";
import { TOOLCHAIN_MODULE, toolchainModule } from "../../go/toolchain.ts";
import { takeInventory } from "../../modules/inventory.ts";
import type { Ports } from "../../ports.ts";
import type { ToolchainReport } from "../../report/report.ts";
import { withZip } from "../../targets/go/workload.ts";
import type { Filled, FillRequest } from "../fill/fill-module-cache.ts";
import type { Project } from "../project/read-project.ts";
import { proveToolchain } from "./prove-toolchain.ts";

/** The toolchain that cmd/go will switch to; `sums` where it is to be fetched with the job's modules. */
export interface NeededToolchain {
  readonly report: ToolchainReport;
  readonly sums: { readonly zip: ModuleSum; readonly mod: ModuleSum } | null;
}

const CONNECTIONS = 6;

/**
 * Whether the job needs a toolchain that is not in its module cache, and the hashes that the checksum database proves
 * for it. Without them it is left to cmd/go, which asks the database itself. Never throws.
 */
export async function findToolchain(
  ports: Ports,
  { newerGo, build, moduleCache }: Project,
  request: {
    readonly gosumdb: string;
    /** Empty where nothing is to be fetched. */
    readonly sources: readonly Source[];
    readonly requestTimeoutMs: number;
  },
): Promise<NeededToolchain> {
  const not = (kind: ToolchainReport["kind"]): NeededToolchain => ({
    report: { kind, version: newerGo?.toolchain ?? null, provenVia: null },
    sums: null,
  });
  if (newerGo === null || !newerGo.mayDownload) {
    return { report: { kind: "none", version: null, provenVia: null }, sums: null };
  }
  // cmd/go insists on the database whenever it switches.
  const { gosumdb } = request;
  if (gosumdb === "off") return not("left");
  // cmd/go refuses a language version (1.27 for 1.27.0): it will say so.
  if (build === null || moduleCache === null || !isToolchainVersion(newerGo.toolchain)) return not("left");
  const module = toolchainModule(newerGo.toolchain, build);
  const unproven: ModuleSum = { module, h1: "" };
  const { presentZips } = await takeInventory(
    ports.files,
    moduleCache,
    { zips: [unproven], mods: [] },
    () => false,
  );
  if (presentZips > 0) return not("present");
  const servers = request.sources.filter((source) => source.mayServe(TOOLCHAIN_MODULE));
  if (servers.length === 0) return not("left");
  const http = await ports.openHttp({
    connectTimeoutMs: request.requestTimeoutMs,
    connectionsPerHost: CONNECTIONS,
  });
  try {
    const proof = await proveToolchain(
      { ...ports, http },
      {
        module,
        gosumdb,
        serverUrls: servers.map(({ url }) => url),
        requestTimeoutMs: request.requestTimeoutMs,
      },
      ports.signal,
    );
    if (proof.kind === "unproven") return not("unproven");
    return {
      report: { kind: "fetched", version: newerGo.toolchain, provenVia: redactGoProxy(proof.via) },
      sums: { zip: { module, h1: proof.zipH1 }, mod: { module, h1: proof.modH1 } },
    };
  } finally {
    await http.close();
  }
}

/** About what a toolchain's zip has: 1.26 for Linux, 72 MB. */
const TOOLCHAIN_BYTES = 75_000_000;

/** What a fetch is asked for, and the toolchain with it. */
export function withToolchain(
  asked: Pick<FillRequest, "needed" | "inventory" | "work">,
  { sums }: NeededToolchain,
): Pick<FillRequest, "needed" | "inventory" | "work"> {
  if (sums === null) return asked;
  const { needed, inventory, work } = asked;
  const { zip, mod } = sums;
  return {
    needed: { zips: [...needed.zips, zip], mods: [...needed.mods, mod] },
    inventory: {
      ...inventory,
      missingZips: [zip, ...inventory.missingZips],
      missingMods: [...inventory.missingMods, mod],
      missingInfos: [...inventory.missingInfos, zip.module],
    },
    work: withZip(work, TOOLCHAIN_BYTES),
  };
}

/** The report after the fetch, which says whether the toolchain came. */
export function afterFetch(report: ToolchainReport, { report: fetch, result }: Filled): ToolchainReport {
  if (report.kind !== "fetched") return report;
  const isLeft = result?.left.some(({ wanted }) => wanted.module.path === TOOLCHAIN_MODULE) ?? true;
  return fetch.kind === "fetched" && !isLeft ? report : { ...report, kind: "left" };
}
