import { count, type Decoder, decodeJson, fields, flag, list, literal, nullable, text } from "../decode.ts";
import { isH1, type ModuleSum } from "../go/go-sum.ts";
import { checkModuleVersion } from "../go/module-version.ts";
import type { JobSums } from "./sums.ts";

/** What a relay is to work with, as far as the step knows it that starts it: a value that another process can be given. */
export interface RelayPlan {
  /** Mirrors, best first; a URL may hold credentials. */
  readonly sources: readonly {
    readonly name: string;
    readonly url: string;
    readonly firstByteMs: number | null;
    readonly bytesPerSecond: number | null;
  }[];
  /** Who may hear of what: project/read-privacy.ts. */
  /** To one of them at the most, as the input max-connections has it. */
  readonly maxConnections: number;
  readonly privacy: {
    readonly patterns: string;
    readonly owner: { readonly prefix: string; readonly isPrivate: boolean | null } | null;
    readonly onlyWellKnown: boolean;
  };
  readonly database: {
    /** GOSUMDB's text for it. */
    readonly gosumdb: string;
    /** Base URLs of the database, the best way first. */
    readonly routes: readonly string[];
    /** GONOSUMDB's patterns: `go` does not ask about these, and nor does the relay. */
    readonly exempt: string;
  } | null;
  readonly sums: JobSums;
  /** What of it the module cache lacks. */
  readonly ahead: JobSums;
}

const VERSION = 1;

type Row = readonly [path: string, version: string, h1: string];
type Rows = { readonly zips: readonly Row[]; readonly mods: readonly Row[] };

/** The plan as text. */
export function formatRelayPlan({ sums, ahead, ...plan }: RelayPlan): string {
  const row = ({ module, h1 }: ModuleSum): Row => [module.path, module.version, h1];
  const rows = ({ zips, mods }: JobSums): Rows => ({ zips: zips.map(row), mods: mods.map(row) });
  return JSON.stringify({ version: VERSION, ...plan, sums: rows(sums), ahead: rows(ahead) });
}

/** Reads it back; null for anything that is not of this form, names that cmd/go would refuse among it. */
export function parseRelayPlan(json: string): RelayPlan | null {
  const read = decodeJson(json, PLAN);
  if (read === null) return null;
  const { version: _, ...plan } = read;
  return plan;
}

const sum: Decoder<ModuleSum> = (value) => {
  const [path, version, h1] = list(text)(value);
  const module = { path: path ?? "", version: version ?? "" };
  if (checkModuleVersion(module) !== null || h1 === undefined || !isH1(h1)) throw new TypeError("malformed");
  return { module, h1 };
};
const sums = fields<JobSums>({ zips: list(sum), mods: list(sum) });

const PLAN = fields<RelayPlan & { readonly version: typeof VERSION }>({
  version: literal(VERSION),
  sources: list(
    fields({ name: text, url: text, firstByteMs: nullable(count), bytesPerSecond: nullable(count) }),
  ),
  maxConnections: count,
  privacy: fields<RelayPlan["privacy"]>({
    patterns: text,
    owner: nullable(fields({ prefix: text, isPrivate: nullable(flag) })),
    onlyWellKnown: flag,
  }),
  database: nullable(fields({ gosumdb: text, routes: list(text), exempt: text })),
  sums,
  ahead: sums,
});
