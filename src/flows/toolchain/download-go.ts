import { type FetchLimits, fetchLimits } from "../../fetch/limits.ts";
import type { Source } from "../../fetch/source.ts";
import { redactGoProxy, urlPasswords } from "../../go/go-proxy-list.ts";
import { compareGoVersions } from "../../go/go-version.ts";
import { type GoVersionSpec, newestAllowed, newestOfLine } from "../../go/go-version-spec.ts";
import { type GoPlatform, TOOLCHAIN_MODULE, toolchainModule } from "../../go/toolchain.ts";
import type { Inputs } from "../../inputs/parse-inputs.ts";
import { isRegionInChina } from "../../mirrors/catalogue.ts";
import { chooseByRegion } from "../../mirrors/choose.ts";
import { mayChooseMirrors, readInherited } from "../../mirrors/inherited.ts";
import type { Http, Ports } from "../../ports.ts";
import type { GoReport, Note } from "../../report/report.ts";
import type { Proof, ProofTrouble } from "../../sumdb/prove.ts";
import { GoUnavailable } from "../../toolchain/go-problem.ts";
import type { ToolCache } from "../../toolchain/tool-cache.ts";
import { listGoVersions, type VersionList } from "../../toolchain/version-list.ts";
import { readSources } from "../fill/fetch-sources.ts";
import type { Project } from "../project/read-project.ts";
import { regionOf } from "../project/region.ts";
import { NO_GO_ASKED } from "./go-asked.ts";
import { type InstallRequest, installGo } from "./install-go.ts";
import { proveToolchain } from "./prove-toolchain.ts";
import { orderedBy, worthAsking } from "./worth-asking.ts";

export interface GoRequest {
  readonly inputs: Inputs;
  readonly spec: GoVersionSpec;
  readonly platform: GoPlatform;
  /** Where the Go of that database belongs. */
  readonly tools: ToolCache | null;
  /** GOSUMDB in force; "" for cmd/go's default. */
  readonly gosumdb: string;
  /** Versions in the tool cache, complete, with the folder of each. */
  readonly installed: ReadonlyMap<string, string>;
  /** The version of PATH's own `go`, where it is one for that platform. */
  readonly onPath: string | null;
  readonly project: Project;
}

interface FoundGo {
  /** GOROOT; null: PATH's own. */
  readonly folder: string | null;
  readonly report: Omit<GoReport, "elapsedMs">;
  readonly notes: readonly Note[];
}

/** How many versions an error names. */
const MAX_NAMED = 8;
const MAX_VERSIONS_TRIED = 3;

/**
 * Asks the mirrors which Go versions there are, and gets the one that is meant unless it is here already.
 * @throws GoUnavailable
 */
export async function downloadGo(ports: Ports, request: GoRequest): Promise<FoundGo> {
  const { inputs, spec, platform, installed, onPath, project } = request;
  const sources = await sourcesOf(ports, inputs, project);
  const limits = fetchLimits(sources.length, ports.machine.openFiles, inputs.maxConnections);
  const timeoutMs = inputs.probeTimeoutMs;
  const http = await ports.openHttp({
    connectTimeoutMs: timeoutMs,
    connectionsPerHost: limits.connectionsPerSource,
  });
  const signal = ports.signal;
  try {
    const listing = listGoVersions({ http, clock: ports.clock }, sources, platform, timeoutMs, signal);
    // An exact version can be proven while the lists are still on their way.
    const early =
      spec.kind === "exact" && sources.length > 0 ? prove(ports, http, request, spec.version, sources) : null;
    const [listed, earlyProof] = await Promise.all([listing, early]);
    const found = await firstKnown(
      request,
      listed,
      sources.length > 0,
      async (version, list) => earlyProof ?? prove(ports, http, request, version, orderedBy(list, sources)),
    );
    const { version, list } = found;
    const notes = notesOn(request, version, list);
    const folder = installed.get(version);
    if (folder !== undefined) {
      return { folder, report: { ...NO_GO_ASKED, kind: "tool-cache", version }, notes };
    }
    if (version === onPath) {
      return { folder: null, report: { ...NO_GO_ASKED, kind: "path", version }, notes };
    }
    const from = { ...worthAsking(list, orderedBy(list, sources)), limits };
    return { ...(await install({ ...ports, http }, request, found, from)), notes };
  } finally {
    await http.close();
  }
}

/** Fetches the version and gives it its place in the tool cache, once it is proven. */
async function install(
  ports: Ports & { readonly http: Http },
  request: GoRequest,
  { version, list, proof }: KnownVersion,
  from: {
    readonly sources: readonly Source[];
    readonly silent: InstallRequest["silent"];
    readonly limits: FetchLimits;
  },
): Promise<Omit<FoundGo, "notes">> {
  const { platform, tools } = request;
  if (tools === null) throw new GoUnavailable({ code: "no-tool-cache" });
  if (proof === null || proof.kind === "unproven") throw unproven(request, version, list, proof?.tried ?? []);
  const { path, zipBytes, mirrors } = await installGo(ports, {
    version,
    module: toolchainModule(version, platform),
    h1: proof.zipH1,
    tools,
    ...from,
    onProgress: (progress) => ports.progress.fetchGo(version, progress),
  });
  return {
    folder: path,
    report: {
      kind: "installed",
      version,
      zipBytes,
      mirrors,
      provenVia: redactGoProxy(proof.via),
      proofRequests: proof.requests,
    },
  };
}

/** The version that is meant; `proof` is null where it is here, or nobody can be asked. */
interface KnownVersion {
  readonly version: string;
  readonly list: VersionList;
  readonly proof: Proof | null;
}

/**
 * The version that is meant, with its proof unless it is here. A version that the database has never heard of is passed
 * over: one mirror that lists what there isn't must not end the job. An exact version is meant as it stands.
 */
async function firstKnown(
  request: GoRequest,
  listed: VersionList,
  mayAsk: boolean,
  proveIt: (version: string, list: VersionList) => Promise<Proof>,
): Promise<KnownVersion> {
  const { spec, installed, onPath } = request;
  let list = listed;
  for (let tries = 1; ; tries++) {
    const version = chooseVersion(request, list);
    if (installed.has(version) || version === onPath) return { version, list, proof: null };
    if (!mayAsk) throw new GoUnavailable({ code: "no-list", wanted: nameOf(spec), answers: [] });
    const proof = await proveIt(version, list);
    const isUnheardOf =
      proof.kind === "unproven" && proof.tried.some(({ code }) => code === "unknown-version");
    if (!isUnheardOf || spec.kind === "exact" || tries === MAX_VERSIONS_TRIED)
      return { version, list, proof };
    const others = (versions: readonly string[]) => versions.filter((other) => other !== version);
    list = { ...list, versions: others(list.versions), elsewhere: others(list.elsewhere) };
  }
}

/**
 * The mirrors in the region's order, and behind them private proxies, which may be all that a runner reaches: Go's name
 * is no secret. Nobody where the machine says GOPROXY=off.
 */
async function sourcesOf(ports: Ports, inputs: Inputs, project: Project): Promise<readonly Source[]> {
  const inherited = readInherited(
    project.before.GOPROXY,
    inputs.mirrors.map((m) => m.url),
  );
  if (inherited.kind === "off") return [];
  const region = regionOf(inputs, ports.machine);
  const choice = chooseByRegion(inputs.mirrors, region, isRegionInChina(region));
  const sources = await readSources(ports, {
    choice: mayChooseMirrors(inherited, inputs.mirrorsGiven)
      ? { ...choice, ranked: [] }
      : { ...choice, mirrors: [], ranked: [] },
    goproxy: project.before.GOPROXY,
    privateProxies: [...inputs.privateProxies, ...inherited.privateProxies.map(({ url }) => url)],
    goAuth: project.goAuth,
    // Go's name is no secret.
    privacy: { isPrivate: () => false, mayTellMirror: () => true, mayTellPrivateProxy: () => true },
  });
  for (const { url } of sources) for (const secret of urlPasswords(url)) ports.job.mask(secret);
  return sources.map((source) => ({ ...source, mayServe: (path) => path === TOOLCHAIN_MODULE }));
}

function prove(
  ports: Ports,
  http: Http,
  { inputs, platform, gosumdb }: GoRequest,
  version: string,
  sources: readonly Source[],
): Promise<Proof> {
  return proveToolchain(
    { ...ports, http },
    {
      module: toolchainModule(version, platform),
      gosumdb,
      serverUrls: sources.map(({ url }) => url),
      requestTimeoutMs: inputs.probeTimeoutMs,
    },
    ports.signal,
  );
}

/** The newest that the spec allows among all that is listed or here: a mirror that is behind hides nothing. */
function chooseVersion(request: GoRequest, list: VersionList): string {
  const { spec, installed, onPath, platform } = request;
  if (spec.kind === "exact") return spec.version;
  const here = [...installed.keys(), ...(onPath === null ? [] : [onPath])];
  const version = newestAllowed(spec, [...allIn(list), ...here]);
  if (version !== null) return version;
  if (allIn(list).length > 0) {
    throw new GoUnavailable({
      code: "no-such-version",
      wanted: nameOf(spec),
      platform: `${platform.os}/${platform.arch}`,
      exist: list.versions.slice(0, MAX_NAMED),
    });
  }
  throw new GoUnavailable({ code: "no-list", wanted: nameOf(spec), answers: problemsIn(list) });
}

/** The error for a version without a proof. Where the database knows none and no list has it, there is no such version. */
function unproven(
  { spec, platform }: GoRequest,
  version: string,
  list: VersionList,
  tried: readonly ProofTrouble[],
): GoUnavailable {
  const isUnknown =
    allIn(list).length > 0 &&
    !list.versions.includes(version) &&
    tried.some(({ code }) => code === "unknown-version");
  return isUnknown
    ? new GoUnavailable({
        code: "no-such-version",
        wanted: nameOf(spec),
        platform: `${platform.os}/${platform.arch}`,
        exist: [
          ...new Set([
            ...[newestOfLine(version, list.versions)].flatMap((newest) => newest ?? []),
            ...list.versions.slice(0, MAX_NAMED),
          ]),
        ],
      })
    : new GoUnavailable({
        code: "unproven",
        version,
        tried: tried.map((trouble) => ({ ...trouble, url: redactGoProxy(trouble.url) })),
      });
}

function notesOn({ spec }: GoRequest, version: string, list: VersionList): readonly Note[] {
  const notes: Note[] = [];
  if (allIn(list).length === 0 && spec.kind !== "exact") {
    notes.push({ level: "warning", code: "go-list-unreachable", version });
  }
  const listed = newestAllowed(spec, allIn(list));
  if (listed !== null && spec.kind !== "exact" && compareGoVersions(version, listed) > 0) {
    notes.push({ level: "notice", code: "go-list-behind", version, listed });
  }
  const newest = newestOfLine(version, allIn(list));
  if (newest !== null && compareGoVersions(newest, version) > 0) {
    notes.push({ level: "notice", code: "go-behind", version, newest });
  }
  return notes;
}

function allIn({ versions, elsewhere }: VersionList): readonly string[] {
  return [...versions, ...elsewhere];
}

function problemsIn({ answers }: VersionList) {
  return answers.map(({ source, problem }) => ({ name: source.name, problem }));
}

function nameOf(spec: GoVersionSpec): string {
  if (spec.kind === "exact") return spec.version;
  return spec.kind === "range" ? spec.range : spec.kind;
}
