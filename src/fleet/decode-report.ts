import {
  count,
  type Decoder,
  fields,
  flag,
  list,
  literal,
  malformed,
  nullable,
  oneOf,
  text,
} from "../decode.ts";
import type { Detail, TransportDetail } from "../detail.ts";
import { PLAIN_DETAILS } from "../detail.ts";
import { redactGoProxy } from "../go/go-proxy-list.ts";
import { mirrorFromUrl } from "../mirrors/catalogue.ts";
import { type FailureReason, MIRROR_FAILURES, type Speed } from "../mirrors/measurement.ts";
import type { FleetJobs, FleetRegion } from "./fleet.ts";
import { referenceMsOf } from "./reference.ts";
import type { Refusal } from "./refusal.ts";
import type { ProbeKind, RegionReport, ReportedMirror } from "./region-report.ts";

/** More of them no machine has; and sums of them stay numbers. */
const MAX_AMOUNT = 1e15;
const MAX_LABEL = 200;
const MAX_TEXT = 2_000;
const MAX_MIRRORS = 50;
/** Clocks differ; more than this is no clock. */
const MAX_AHEAD_MS = 24 * 3_600_000;
/** What this tool reads. */
const VERSIONS = [1, 2];

/**
 * What a fleet takes of the text of a report's file, which may be anybody's: every part that is looked at has the form
 * that docs/report.schema.json gives it, and a size that a report can have.
 * @param nowMs wall-clock time
 */
export function decodeReport(
  json: string,
  nowMs: number,
): { readonly report: RegionReport } | { readonly refusal: Refusal } {
  const value = parse(json);
  if (value === undefined) return { refusal: { code: "not-json" } };
  if (typeof value !== "object" || value === null || Array.isArray(value)) return noReport("");
  const given = value as Readonly<Record<string, unknown>>;
  const { version } = given;
  if (typeof version !== "number") return noReport("version");
  if (!VERSIONS.includes(version)) return { refusal: { code: "unknown-version", version } };
  const parts: Partial<Record<string, unknown>> = {};
  for (const [part, decoder] of Object.entries(version === 1 ? PARTS : { ...PARTS, ...PARTS_OF_VERSION_2 })) {
    try {
      parts[part] = decoder(given[part]);
    } catch {
      return noReport(part);
    }
  }
  const report = regionReport(parts as unknown as Parts & Partial<PartsOfVersion2>);
  if (report.startedAtMs > nowMs + MAX_AHEAD_MS) return { refusal: { code: "in-the-future" } };
  return { report };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function noReport(part: string) {
  return { refusal: { code: "no-report", part } } as const;
}

const amount: Decoder<number> = (value) => atMost(count(value), MAX_AMOUNT);
const shortText: Decoder<string> = (value) => {
  const given = text(value);
  atMost(given.length, MAX_TEXT);
  return given;
};

function atMost(value: number, most: number): number {
  return value > most ? malformed() : value;
}

const label: Decoder<string> = (value) => {
  const given = text(value).trim();
  if (given === "") return malformed();
  atMost(given.length, MAX_LABEL);
  return given;
};

/** A moment as `Date.prototype.toISOString` writes it, in milliseconds since the epoch. */
export const moment: Decoder<number> = (value) => {
  const ms = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text(value))
    ? Date.parse(text(value))
    : Number.NaN;
  return Number.isNaN(ms) ? malformed() : ms;
};

/** A mirror's base: http(s), with nothing in it that would mean something else in a GOPROXY list; redacted. */
const mirrorUrl: Decoder<string> = (value) => {
  const url = shortText(value);
  if (!/^https?:\/\/[^,|\s]+$/i.test(url) || !URL.canParse(url)) return malformed();
  return redactGoProxy(url);
};

const transportDetail: Decoder<TransportDetail> = (value) => {
  const decoded = detail(value);
  const isOther = ["said", "status", "retry-after", "other-hash", "in-the-way"].includes(decoded.code);
  return isOther ? malformed() : (decoded as TransportDetail);
};

const DETAILS: Readonly<Record<string, Decoder<Detail>>> = {
  said: fields({ code: literal("said"), text: shortText }),
  status: fields({ code: literal("status"), status: amount }),
  "retry-after": fields({ code: literal("retry-after"), value: shortText }),
  "other-hash": fields({ code: literal("other-hash"), actual: shortText, expected: shortText }),
  "in-the-way": fields({ code: literal("in-the-way"), path: shortText }),
  "error-code": fields({ code: literal("error-code"), name: shortText }),
  "too-many-redirects": fields({ code: literal("too-many-redirects"), redirects: amount }),
  "unsupported-proxy": fields({ code: literal("unsupported-proxy"), scheme: shortText }),
  answered: fields({ code: literal("answered"), status: amount }),
  "http-proxy": fields({ code: literal("http-proxy"), detail: transportDetail }),
};
const plainDetail: Decoder<Detail> = fields({ code: oneOf(...PLAIN_DETAILS) });

const code = fields({ code: text });

function detail(value: unknown): Detail {
  const name = code(value).code;
  const decoder = Object.hasOwn(DETAILS, name) ? DETAILS[name] : undefined;
  return (decoder ?? plainDetail)(value);
}

/** What kind of file was asked for: a page for all to see need not tell which modules a project has. */
const kindOfFile: Decoder<string> = (value) => /\.(?:zip|mod|info)$/.exec(shortText(value))?.[0] ?? "";

const reason = fields<FailureReason>({
  code: oneOf(...MIRROR_FAILURES),
  status: nullable(amount),
  asked: nullable(kindOfFile),
  detail: nullable(detail),
});

const outcome: Decoder<ReportedMirror["outcome"]> = (value) => {
  const { kind } = fields({ kind: oneOf("proven", "failed", "not-waited-for", "not-measured") })(value);
  return kind === "failed" ? { kind, reason: fields({ reason })(value).reason } : { kind };
};

const speed = fields({
  dnsMs: nullable(amount),
  tcpMs: nullable(amount),
  tlsMs: nullable(amount),
  firstByteMs: nullable(amount),
  zipFirstByteMs: nullable(amount),
  bytesPerSecond: nullable(amount),
  // Reports of earlier versions do not say it.
  rateIsFloor: (value) => (value === undefined ? false : flag(value)),
  viaProxy: flag,
});

type MirrorPart = ReturnType<typeof mirror>;
const mirror = fields({ name: text, url: mirrorUrl, inRoute: flag, outcome, speed });
const mirrorList = list(mirror);

interface Parts {
  readonly startedAt: number;
  readonly elapsedMs: number;
  readonly region: RegionReport["region"];
  readonly probe: { readonly kind: ProbeKind; readonly elapsedMs: number };
  readonly mirrors: readonly MirrorPart[];
  readonly choice: { readonly mirror: string | null };
  readonly sumdb: FleetRegion["sumdb"];
  readonly cache: { readonly kind: string; readonly zips: number; readonly zipBytes: number };
  readonly fetch: { readonly zips: number; readonly zipBytes: number; readonly receivedBytes: number };
  readonly relay: { readonly use: { readonly requests: RelayRequests } | null };
}

interface RelayRequests {
  readonly served: number;
  readonly failed: number;
}

/** Any order, no others looked at: by the names of a report. */
const PARTS: { readonly [Name in keyof Parts]: Decoder<Parts[Name]> } = {
  startedAt: moment,
  elapsedMs: amount,
  region: fields({ label, inChina: flag }),
  probe: fields({ kind: oneOf("measured", "remembered", "never", "policy"), elapsedMs: amount }),
  mirrors: (value) => {
    if (Array.isArray(value)) atMost(value.length, MAX_MIRRORS);
    return mirrorList(value);
  },
  choice: fields({ mirror: nullable(text) }),
  sumdb: (value) => {
    const { kind } = fields({ kind: oneOf("works", "rerouted", "unreachable", "off", "not-checked") })(value);
    const isThere = kind === "works" || kind === "rerouted";
    return { kind, via: isThere ? redactGoProxy(fields({ via: shortText })(value).via) : null };
  },
  cache: fields({ kind: text, zips: amount, zipBytes: amount }),
  fetch: fields({ zips: amount, zipBytes: amount, receivedBytes: amount }),
  relay: fields({
    use: nullable(fields({ requests: fields<RelayRequests>({ served: amount, failed: amount }) })),
  }),
};

interface PartsOfVersion2 {
  readonly run: {
    readonly id: string | null;
    readonly attempt: number | null;
    readonly job: string | null;
    readonly repository: { readonly name: string } | null;
  };
  readonly tool: { readonly version: string };
  readonly machine: { readonly os: string; readonly arch: string };
}

const PARTS_OF_VERSION_2: { readonly [Name in keyof PartsOfVersion2]: Decoder<PartsOfVersion2[Name]> } = {
  run: fields({
    id: nullable(shortText),
    attempt: nullable(amount),
    job: nullable(shortText),
    repository: nullable(fields({ name: shortText })),
  }),
  tool: fields({ version: shortText }),
  machine: fields({ os: shortText, arch: shortText }),
};

function regionReport(parts: Parts & Partial<PartsOfVersion2>): RegionReport {
  const { run, tool, machine } = parts;
  return {
    startedAtMs: parts.startedAt,
    run: run?.id === undefined || run.id === null ? null : { id: run.id, attempt: run.attempt ?? 1 },
    job: run?.job ?? null,
    repository: run?.repository?.name ?? null,
    region: parts.region,
    machine: tool && machine ? { ...machine, toolVersion: tool.version } : null,
    probe: parts.probe,
    mirrors: parts.mirrors.map((one) => reportedMirror(one, parts.choice.mirror)),
    sumdb: parts.sumdb,
    jobs: jobsOf(parts),
  };
}

/** A name is what the URL makes of it: a report can't call its server by the name of one that people know. */
function reportedMirror(
  { name, url, inRoute, outcome, speed }: MirrorPart,
  chosen: string | null,
): ReportedMirror {
  const { name: trueName, url: base } = mirrorFromUrl(url);
  const { zipFirstByteMs, ...rest } = speed;
  const measured: Speed = { ...rest, bulkFirstByteMs: zipFirstByteMs };
  return {
    name: trueName,
    url: base,
    outcome,
    chosen: name === chosen,
    inRoute,
    referenceMs: outcome.kind === "proven" ? referenceMsOf(measured) : null,
    firstByteMs: speed.firstByteMs,
    bytesPerSecond: speed.bytesPerSecond,
  };
}

function jobsOf({ elapsedMs, cache, fetch, relay }: Parts): FleetJobs {
  const isRestored = cache.kind === "restored";
  return {
    count: 1,
    fetchedZips: fetch.zips,
    fetchedBytes: fetch.zipBytes,
    receivedBytes: fetch.receivedBytes,
    cachedZips: isRestored ? cache.zips : 0,
    cachedBytes: isRestored ? cache.zipBytes : 0,
    elapsedMs,
    relayServed: relay.use?.requests.served ?? 0,
    relayFailed: relay.use?.requests.failed ?? 0,
  };
}
