import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { inflateRawSync } from "node:zlib";
import { type FetchLimits, fetchLimits } from "../../src/fetch/limits.ts";
import type { Source } from "../../src/fetch/source.ts";
import type { Wanted } from "../../src/fetch/wanted.ts";
import { escapePath, moduleKey } from "../../src/go/module-version.ts";
import { type Behaviour, type LoopbackMirror, startMirror } from "../../src/sandbox/fault-server.ts";
import { type Fault, type FaultPlan, faults, type RequestKind } from "../../src/sandbox/faults.ts";
import { type GeneratedModule, makeModule } from "../../src/sandbox/generated-module.ts";
import { Dice } from "./fuzz.ts";
import { writePlannedZip } from "./zip-writer.ts";

/** A set of modules, mirrors of them with faults, and what is to be fetched: all of it follows from one number. */
export interface RandomFetch {
  readonly modules: readonly RandomModule[];
  readonly mirrors: readonly RandomMirror[];
  readonly wanted: readonly Wanted[];
  readonly limits: FetchLimits;
  /** Of the module whose zip or go.mod has a line in go.sum that is not true, or null. */
  readonly wrongSum: Wanted | null;
  /** The fetch is ended early, after so many requests; null: it is not. */
  readonly endAfterRequests: number | null;
  /** In words, for the message of a failure. */
  readonly about: readonly string[];
}

interface RandomModule extends GeneratedModule {
  /** What mirrors may have: zips of the same contents, as a rule with other bytes. */
  readonly zips: readonly Uint8Array[];
}

export interface RandomMirror {
  /** An honest one has no faults at all, a faulty one never sends wrong bytes. */
  readonly kind: "honest" | "faulty" | "lying";
  readonly server: LoopbackMirror;
  readonly source: Source;
  readonly has: (wanted: Wanted) => boolean;
  /** Whether it has sent wrong bytes of a zip or a go.mod so far. */
  readonly sentWrongBytes: () => boolean;
  /** In words. */
  readonly about: string;
}

/** Something that goes wrong with some requests from the n-th to the m-th that a mirror gets. */
interface Trouble {
  readonly fault: Fault;
  readonly kinds: readonly RequestKind[];
  readonly chance: number;
  readonly from: number;
  readonly to: number;
}

const LIMITS: FetchLimits = {
  ...fetchLimits(1),
  firstPieceBytes: 8_192,
  leastPieceBytes: 4_096,
  earlyHashBytes: 0,
  headersTimeoutMs: 1_000,
  idleTimeoutMs: 1_000,
  retryMs: 5,
  pauseMs: 10,
  longestPauseMs: 50,
  stallMs: 30,
  giveUpMs: 600,
  leastBytesPerSecond: 3_000,
};
const PATIENT_MS = 15_000;
const PRIVATE_PREFIX = "git.example.com/";
const PADDING_BYTES: readonly (readonly [number, number])[] = [
  [0, 0],
  [1_000, 8_000],
  [20_000, 60_000],
  [150_000, 250_000],
  [300_000, 600_000],
];
/** Small ones make many pieces; larger ones leave time to compare two sources before most of a zip is there. */
const PIECE_BYTES = [4_096, 65_536];
/** More than two sources are compared by. */
const SAME_END_BYTES = 70_000;

/** Starts the mirrors too. */
export async function randomFetch(seed: number): Promise<RandomFetch> {
  const dice = new Dice(`${seed}`);
  const hasPrivate = dice.chance(0.2);
  const modules = Array.from({ length: dice.whole(3, 15) }, (_, i) => randomModule(dice, i, hasPrivate));
  const { wanted, wrongSum } = randomWanted(dice, modules);
  const count = dice.whole(1, 4);
  const served = hasPrivate ? dice.whole(0, count) : 0;
  const mirrors = await Promise.all(
    Array.from({ length: count }, (_, i) =>
      randomMirror(new Dice(`${seed} mirror ${i}`), modules, i === served),
    ),
  );
  const pieceBytes = dice.one(PIECE_BYTES);
  const connectionsPerSource = dice.one([2, 4, 8]);
  // An honest mirror must get its time, however busy the machine is.
  const giveUpMs = mirrors.some((m) => m.kind === "honest") ? PATIENT_MS : LIMITS.giveUpMs;
  const endAfterRequests = dice.chance(0.1) ? dice.whole(1, 40) : null;
  return {
    modules,
    mirrors,
    wanted,
    limits: { ...LIMITS, pieceBytes, connectionsPerSource, giveUpMs },
    wrongSum,
    endAfterRequests,
    about: [
      JSON.stringify({ pieceBytes, connectionsPerSource, endAfterRequests, wrongSum }),
      ...mirrors.map((m) => m.about),
    ],
  };
}

function randomModule(dice: Dice, i: number, hasPrivate: boolean): RandomModule {
  const host =
    hasPrivate && dice.chance(0.3) ? PRIVATE_PREFIX : dice.one(["example.com/", "github.com/Acme/"]);
  const path = `${host}Module${i}`;
  const version = dice.one([
    "v1.2.3",
    "v1.0.0-RC1",
    "v2.0.1+incompatible",
    "v0.0.0-20240102030405-0123456789ab",
  ]);
  const [least, most] = dice.one(PADDING_BYTES);
  const paddingBytes = dice.whole(least, most);
  // Without a go.mod of its own cmd/go would make up this one: nobody has to be asked for it.
  const files: Record<string, string> = dice.chance(0.1) ? { "go.mod": `module ${path}\n` } : {};
  const generated = makeModule({ path, version, paddingBytes, files });
  const [one, other] = otherZipsOf(generated.zip);
  const zips = dice.one([[generated.zip], [one, other], [one, other], [generated.zip, one]]);
  return { ...generated, zips };
}

/** Two more zips of the same contents: of one size and with one end, so that only their hash tells when they are mixed. */
function otherZipsOf(zip: Uint8Array): readonly [Uint8Array, Uint8Array] {
  const entries = entriesOf(Buffer.from(zip));
  const zipOf = (blockBytes: number) =>
    writePlannedZip({
      entries: entries.map(({ name, content }) => ({ name, content, packed: inBlocks(content, blockBytes) })),
    });
  return [zipOf(1_000), zipOf(3_000)];
}

/** Deflated without compression (RFC 1951, 3.2.4), in blocks of which the first ones are so large, always as many. */
function inBlocks(content: Uint8Array, blockBytes: number): Uint8Array {
  const most = content.length - SAME_END_BYTES;
  const sizes: number[] = [];
  let rest = content.length;
  const take = (bytes: number) => {
    sizes.push(bytes);
    rest -= bytes;
  };
  for (let pairs = Math.max(0, Math.floor(most / 4_000)); pairs > 0; pairs--) {
    take(blockBytes);
    take(4_000 - blockBytes);
  }
  while (rest > 0xffff) take(0xffff);
  take(rest);
  let from = 0;
  return Buffer.concat(
    sizes.flatMap((bytes, i) => {
      const header = Buffer.alloc(5);
      header.writeUInt8(i === sizes.length - 1 ? 1 : 0, 0);
      header.writeUInt16LE(bytes, 1);
      header.writeUInt16LE(~bytes & 0xffff, 3);
      from += bytes;
      return [header, content.subarray(from - bytes, from)];
    }),
  );
}

/**
 * Whether these are the bytes of a zip that mirrors have, or of several that were mixed and still hold the same files:
 * read without the code that is tested.
 */
export function isTrueZip(bytes: Buffer, { zips }: RandomModule): boolean {
  if (zips.some((zip) => bytes.equals(zip))) return true;
  const like = zips.find(
    (zip) =>
      zip.length === bytes.length && bytes.subarray(-SAME_END_BYTES).equals(zip.subarray(-SAME_END_BYTES)),
  );
  if (like === undefined) return false;
  try {
    return isDeepStrictEqual(entriesOf(bytes), entriesOf(Buffer.from(like)));
  } catch {
    return false;
  }
}

/** Of a zip as the sandbox writes it: sizes in the local headers, nothing between the entries. */
function entriesOf(zip: Buffer): readonly { readonly name: string; readonly content: Uint8Array }[] {
  const entries: { readonly name: string; readonly content: Uint8Array }[] = [];
  for (let at = 0; zip.readUInt32LE(at) === 0x04034b50; ) {
    const nameFrom = at + 30;
    const from = nameFrom + zip.readUInt16LE(at + 26);
    const to = from + zip.readUInt32LE(at + 18);
    const bytes = zip.subarray(from, to);
    entries.push({
      name: zip.toString("utf8", nameFrom, from),
      content: Buffer.from(zip.readUInt16LE(at + 8) === 0 ? bytes : inflateRawSync(bytes)),
    });
    at = to;
  }
  return entries;
}

function randomWanted(
  dice: Dice,
  modules: readonly GeneratedModule[],
): { readonly wanted: readonly Wanted[]; readonly wrongSum: Wanted | null } {
  const all = modules.flatMap(({ module, zipH1, modH1 }): Wanted[] => {
    const mod = { kind: "mod", module, h1: modH1 } as const;
    if (dice.chance(0.2)) return [mod];
    return [{ kind: "zip", module, h1: zipH1 }, { kind: "info", module }, mod];
  });
  // As planFetch orders them: go.mod files come last.
  const right = [...all.filter((w) => w.kind !== "mod"), ...all.filter((w) => w.kind === "mod")];
  const victim = dice.chance(0.2) ? dice.one(right.filter((w) => w.kind !== "info")) : null;
  if (victim === null) return { wanted: right, wrongSum: null };
  const wrongSum = { ...victim, h1: `h1:${createHash("sha256").update("nobody has this").digest("base64")}` };
  return { wanted: right.map((w) => (w === victim ? wrongSum : w)), wrongSum };
}

async function randomMirror(
  dice: Dice,
  modules: readonly RandomModule[],
  mayServePrivate: boolean,
): Promise<RandomMirror> {
  const kind = dice.one(["honest", "honest", "faulty", "faulty", "lying"] as const);
  const isHonest = kind === "honest";
  const missing = dice.chance(0.3) ? 0.3 : 0;
  const own = modules
    .filter(() => !dice.chance(missing))
    .map((m) => ({ ...m, zip: dice.one(m.zips), info: randomInfo(dice, m, isHonest) }));
  const troubles = isHonest ? [] : Array.from({ length: dice.whole(1, 3) }, () => randomTrouble(dice));
  if (kind === "lying") troubles.unshift(randomLie(dice));
  const behaviour = randomBehaviour(dice);
  const changes = isHonest ? [] : randomChanges(dice);
  const flaps = !isHonest && dice.chance(0.1);

  let requests = 0;
  let wrong = false;
  const plan: FaultPlan = (request) => {
    requests++;
    for (const { at, change } of changes) if (at === requests) server.set(change);
    if (flaps) server.set({ ranges: dice.fixed(`ranges ${request.path} ${request.attempt}`) < 0.5 });
    const now = troubles.find(
      ({ kinds, chance, from, to }, i) =>
        kinds.includes(request.kind) &&
        from <= requests &&
        requests < to &&
        dice.fixed(`${i} ${request.path} ${request.attempt}`) < chance,
    );
    if (request.module !== undefined && isLie(now?.fault, request.kind)) wrong = true;
    return now?.fault;
  };
  const server = await startMirror({ ...behaviour, modules: own, fault: plan });

  const keys = new Set(own.map(({ module }) => moduleKey(module)));
  const source: Source = {
    name: server.url,
    url: server.url,
    private: mayServePrivate,
    mayServe: (path) => mayServePrivate || !path.startsWith(PRIVATE_PREFIX),
    firstByteMs: 5,
    bytesPerSecond: null,
  };
  return {
    kind,
    server,
    source,
    has: ({ module }) => keys.has(moduleKey(module)) && source.mayServe(module.path),
    sentWrongBytes: () => wrong,
    about: JSON.stringify({ url: server.url, kind, has: keys.size, troubles, behaviour, changes, flaps }),
  };
}

function randomInfo(dice: Dice, { module, info }: GeneratedModule, isHonest: boolean): string {
  const { version: Version } = module;
  const infos = [
    info,
    JSON.stringify({ ...JSON.parse(info), Origin: { VCS: "git", URL: "https://git.example.com/x" } }),
    JSON.stringify({ Version }),
  ];
  const wrongInfos = [
    JSON.stringify({ Version: "v9.9.9" }),
    JSON.stringify({ Version, Time: "2024-02-30T00:00:00Z" }),
    '{"Version":',
  ];
  return dice.one(isHonest ? infos : [...infos, ...wrongInfos]);
}

const ALL_KINDS: readonly RequestKind[] = ["zip", "mod", "info"];

function randomTrouble(dice: Dice): Trouble {
  const plan = dice.one([
    faults.status(500),
    faults.status(503, "unavailable\n", { "Retry-After": "0" }),
    faults.status(404, "bad upstream\n"),
    faults.status(404),
    faults.status(403),
    faults.tooManyRequests(0),
    faults.tooManyRequests(1),
    faults.silenceBeforeHeaders(),
    faults.headersThenSilence(),
    faults.truncate(dice.fraction()),
    faults.truncate(dice.fraction()),
    faults.drip(3),
    faults.reset(),
    faults.reset(),
    faults.garbage(),
    faults.loginPage(),
    faults.redirectLoop(),
  ]);
  return randomly(dice, plan, dice.one([ALL_KINDS, ["zip"], ["mod"], ["info"]]));
}

function randomLie(dice: Dice): Trouble {
  const plan = dice.one([
    faults.corruptZip(),
    faults.corruptZip(),
    faults.otherZipContent(),
    faults.alteredMod(),
  ]);
  return randomly(dice, plan, ALL_KINDS);
}

function randomly(dice: Dice, plan: FaultPlan, kinds: readonly RequestKind[]): Trouble {
  const from = dice.one([0, 0, dice.whole(2, 30)]);
  const to = dice.one([Number.POSITIVE_INFINITY, from + dice.whole(3, 60)]);
  const fault = plan({ method: "GET", path: "", kind: "zip", attempt: 1 }) as Fault;
  return { fault, kinds, chance: dice.one([0.1, 0.4, 1]), from, to };
}

function isLie(fault: Fault | undefined, kind: RequestKind): boolean {
  if (kind === "mod") return fault?.kind === "altered-mod";
  return kind === "zip" && (fault?.kind === "corrupt-zip" || fault?.kind === "other-zip-content");
}

function randomBehaviour(dice: Dice): Behaviour {
  return {
    ranges: !dice.chance(0.2),
    etags: dice.chance(0.5),
    roundTripMs: dice.one([0, 0, 2, 5]),
    zipDelayMs: dice.one([0, 0, 10]),
    bytesPerSecond: dice.one([undefined, 1_000_000, 2_000_000]),
  };
}

/** What changes when the n-th request arrives. */
function randomChanges(dice: Dice): readonly { readonly at: number; readonly change: Behaviour }[] {
  const at = dice.whole(2, 40);
  const later = at + dice.whole(1, 10);
  return dice.one([
    [],
    [{ at, change: { stalled: true } }],
    [
      { at, change: { stalled: true } },
      { at: later, change: { stalled: false } },
    ],
    [{ at, change: { ranges: false } }],
    [{ at, change: { bytesPerSecond: 2_000 } }],
  ]);
}

/** What a mirror's log says about whom it was asked for. */
export function askedForPrivate({ server, source }: RandomMirror): boolean {
  const prefix = `/${escapePath(PRIVATE_PREFIX.slice(0, -1))}/`;
  return !source.mayServe(`${PRIVATE_PREFIX}x`) && server.requestCount(prefix) > 0;
}
