import type { Clock, Http, HttpResponse, RequestPhases } from "../ports.ts";
import { askSize } from "./ask-size.ts";
import type { Mirror } from "./catalogue.ts";
import { isRateSettled, type Progress } from "./estimate.ts";
import type { SampleResult } from "./measurement.ts";
import { isPassing, judgeError, judgeStatus, judgeVerdict } from "./response.ts";
import { BULK_BYTES, PREFERRED_BULK_BYTES, PROOF_BYTES, type Sample, type SampleRole } from "./sample.ts";
import { failureOf, newStanding, type Standing } from "./standing.ts";
import type { Target } from "./target.ts";

export interface ProbePorts {
  readonly http: Http;
  readonly clock: Clock;
}

export interface ProbeLimits {
  /** One request: until its headers are there, and between two pieces of its body. */
  readonly requestTimeoutMs: number;
  /** How often a request is asked again after a reset or a 5xx. */
  readonly retries: number;
}

const RETRY_AFTER_MS = 100;
const EXCERPT_BYTES = 512;

/** What all requests of one probe share. */
interface Asking extends ProbePorts {
  readonly mirror: Mirror;
  readonly limits: ProbeLimits;
  readonly signal: AbortSignal;
  /** Told when this process may not open the connection that a request needs. */
  readonly onShortage: () => void;
}

/** Asks for one sample, keeps what came of it, and says what that was. */
type Ask = (sample: Sample, role: SampleRole, reader?: BodyReader) => Promise<SampleResult["kind"]>;

/**
 * Asks one mirror for the target's samples and keeps `onChange` informed of where it stands. Ends when everything was
 * asked, when the mirror failed, or when `signal` aborts; never throws because of the mirror.
 */
export async function probeMirror(
  ports: ProbePorts,
  mirror: Mirror,
  target: Pick<Target, "samples" | "isProven">,
  limits: ProbeLimits,
  signal: AbortSignal,
  onChange: (standing: Standing) => void,
): Promise<void> {
  let standing = newStanding(mirror);
  const failed = new AbortController();
  const ended = AbortSignal.any([signal, failed.signal]);
  const update = (change: Partial<Standing>) => {
    standing = { ...standing, ...change };
    onChange(standing);
  };
  const onShortage = () => update({ lacksFiles: true });
  const asking: Asking = { ...ports, mirror, limits, signal: ended, onShortage };
  const ask: Ask = async (sample, role, reader) => {
    const result = await askWithRetries(asking, sample, role, reader);
    // What a request reports after the probe has ended comes from the end, and says nothing about the mirror.
    if (ended.aborted) return result.kind;
    const results = [...standing.results, result];
    // A sample that this machine could not keep counts too: the file is verified again before it is used.
    const delivered = results.filter((r) => r.kind === "verified" || r.kind === "unkept");
    update({ results, proven: target.isProven(delivered) });
    if (result.kind === "failed") failed.abort();
    return result.kind;
  };

  const { latency, proof, bulk } = target.samples;
  const askForLatency = async () => {
    for (const sample of latency) if (!ended.aborted) await ask(sample, "latency");
  };
  const askForBulk = async () => {
    await readBulk(asking, bulk, ask, (read) => update({ bulk: read }));
    if (!ended.aborted) update({ rateSettled: true });
  };
  await Promise.all([
    askForLatency(),
    firstThere(ended, proof, (sample) => ask(sample, "proof")),
    askForBulk(),
  ]);
  if (!signal.aborted || failureOf(standing) !== null) update({ finished: true });
}

/**
 * Reads the smallest of the large bodies whole, and one of the best size as far as it tells the rate, where the first
 * one was too small for that.
 * @param onRead told of the largest body so far, with each piece
 */
async function readBulk(
  asking: Asking,
  samples: readonly Sample[],
  ask: Ask,
  onRead: (bulk: NonNullable<Standing["bulk"]>) => void,
): Promise<void> {
  let measuredBytes = 0;
  let settled = false;
  const read = async (sample: Sample, mayCut: boolean) => {
    const progress: Progress[] = [];
    const reader: BodyReader = {
      mayCut,
      onProgress: (roundTripMs, bytes) => {
        progress.push({ atMs: asking.clock.monotonicMs(), bytes });
        if (bytes <= measuredBytes) return false;
        measuredBytes = bytes;
        onRead({ progress, roundTripMs });
        settled = isRateSettled(progress, roundTripMs);
        return settled;
      },
    };
    const kind = await ask(sample, "bulk", reader);
    // We did not cut it, so this machine could not keep it. The second time it is kept in another place.
    return kind === "cut" && !mayCut && !asking.signal.aborted ? ask(sample, "bulk", reader) : kind;
  };
  const { forProof, all } = sizeSamples(asking, samples);
  const proofs = [...(await forProof)].sort((a, b) => (a.bytes ?? Infinity) - (b.bytes ?? Infinity));
  const proof = await firstThere(asking.signal, proofs, ({ sample }) => read(sample, false));
  if (settled) return;
  const larger = Math.max(BULK_BYTES, 2 * measuredBytes);
  const bulks = (await all)
    .filter(({ sample, bytes }) => sample !== proof?.sample && (bytes ?? larger) >= larger)
    .sort((a, b) => bulkDistance(a.bytes) - bulkDistance(b.bytes));
  await firstThere(asking.signal, bulks, ({ sample }) => read(sample, true));
}

/** The first item that is not missing, or null. */
async function firstThere<T>(
  ended: AbortSignal,
  items: readonly T[],
  asking: (item: T) => Promise<SampleResult["kind"]>,
): Promise<T | null> {
  for (const item of items) if (ended.aborted || (await asking(item)) !== "missing") return item;
  return null;
}

interface SizedSample {
  readonly sample: Sample;
  /** Null: not known. */
  readonly bytes: number | null;
}

/** So many sizes are asked for at once. A proof waits for the first of them alone, where none is known to be small enough. */
const MAX_SIZES_AT_ONCE = 5;

/**
 * The samples with their sizes. The mirror is asked for them (HEAD) where no known one is small enough for a proof, or
 * none large enough for a rate: a few at a time, until one is.
 */
function sizeSamples(
  { http, mirror, limits, signal }: Asking,
  samples: readonly Sample[],
): { readonly forProof: Promise<readonly SizedSample[]>; readonly all: Promise<readonly SizedSample[]> } {
  const asWritten = samples.map((sample) => ({ sample, bytes: sample.likelyBytes }));
  const isSmallKnown = asWritten.some(({ bytes }) => bytes !== null && bytes <= PROOF_BYTES);
  const isLarge = ({ bytes }: SizedSample) => bytes !== null && bytes >= PREFERRED_BULK_BYTES / 2;
  const sizeOf = async ({ sample, bytes }: SizedSample) => ({
    sample,
    bytes: bytes ?? (await askSize(http, mirror.url + sample.path, limits.requestTimeoutMs, signal)),
  });
  const askFew = (at: number) =>
    Promise.all(asWritten.slice(at, at + MAX_SIZES_AT_ONCE).map((sample) => sizeOf(sample)));
  const askUntilLarge = async (asked: readonly SizedSample[]) => {
    const sized = [...asked];
    while (sized.length < samples.length && !signal.aborted && !sized.some(isLarge))
      sized.push(...(await askFew(sized.length)));
    return [...sized, ...asWritten.slice(sized.length)];
  };
  if (isSmallKnown)
    return {
      forProof: Promise.resolve(asWritten),
      all: asWritten.some(isLarge) ? Promise.resolve(asWritten) : askUntilLarge([]),
    };
  const forProof = askFew(0);
  return { forProof, all: forProof.then(askUntilLarge) };
}

/** How far a body is from the size that serves best; one of unknown size comes last. */
function bulkDistance(bytes: number | null): number {
  return bytes === null ? Infinity : Math.abs(Math.log(bytes / PREFERRED_BULK_BYTES));
}

/** How a large body is followed. */
interface BodyReader {
  /** Whether the body may be left before its end. */
  readonly mayCut: boolean;
  /** Called with each piece's running total; true says that more would teach nothing. */
  onProgress(roundTripMs: number, bytes: number): boolean;
}

async function askWithRetries(
  asking: Asking,
  sample: Sample,
  role: SampleRole,
  reader?: BodyReader,
): Promise<SampleResult> {
  const { clock, limits, signal } = asking;
  for (let attempt = 0; ; attempt++) {
    const result = await askOnce(asking, sample, role, reader);
    if (result.kind !== "failed" || signal.aborted) return result;
    // Something in this process will close a file: the budget limits how long that is waited for.
    const isOurs = result.reason.code === "too-many-files";
    if (isOurs) asking.onShortage();
    if (!isOurs && (!isPassing(result.reason) || attempt >= limits.retries)) return result;
    await clock.sleep(isOurs ? RETRY_AFTER_MS : RETRY_AFTER_MS * 2 ** attempt, signal);
  }
}

async function askOnce(
  { http, mirror, limits, signal }: Asking,
  sample: Sample,
  role: SampleRole,
  reader?: BodyReader,
): Promise<SampleResult> {
  const of = { sample: sample.name, role };
  let phases: RequestPhases | null = null;
  try {
    const response = await http.request({
      url: mirror.url + sample.path,
      headersTimeoutMs: limits.requestTimeoutMs,
      idleTimeoutMs: limits.requestTimeoutMs,
      signal,
    });
    phases = response.phases;
    if (response.status !== 200) {
      const { missing, reason } = judgeStatus(response, await excerpt(response), sample.name);
      return { ...of, kind: missing ? "missing" : "failed", phases, reason };
    }
    const counter = { bytes: 0, cut: false };
    const body = follow(response, counter, reader);
    const verdict = await sample.receive(body);
    if (counter.cut || verdict.kind === "unjudged") {
      const isUnkept = !counter.cut && verdict.kind === "unjudged" && verdict.nowhere;
      return { ...of, kind: isUnkept ? "unkept" : "cut", phases, bytes: counter.bytes };
    }
    const reason = judgeVerdict(verdict, response.headers["content-type"] ?? "", sample.name);
    return reason
      ? { ...of, kind: "failed", phases, reason: response.otherHost ? { ...reason, detail: null } : reason }
      : { ...of, kind: "verified", phases, bytes: counter.bytes };
  } catch (error) {
    const judged = judgeError(error, sample.name);
    const truncated = phases !== null && judged.reason.code === "reset";
    return {
      ...of,
      kind: "failed",
      phases: phases ?? judged.phases,
      reason: truncated ? { ...judged.reason, code: "truncated" } : judged.reason,
    };
  }
}

/** Passes a body on, counts it, and ends it early once the reader has seen enough of one that may be cut. */
async function* follow(
  response: HttpResponse,
  counter: { bytes: number; cut: boolean },
  reader?: BodyReader,
): AsyncGenerator<Uint8Array> {
  const roundTripMs = response.phases.firstByteMs ?? 0;
  for await (const piece of response.body) {
    counter.bytes += piece.length;
    yield piece;
    if (reader?.onProgress(roundTripMs, counter.bytes) && reader.mayCut) {
      counter.cut = true;
      return;
    }
  }
}

/** The beginning of an error's body, as text. Nothing of another host's: it may be anyone's page. */
async function excerpt(response: HttpResponse): Promise<string> {
  if (response.otherHost) {
    await response.discard();
    return "";
  }
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of response.body) {
    pieces.push(piece);
    bytes += piece.length;
    if (bytes >= EXCERPT_BYTES) break;
  }
  return Buffer.concat(pieces).subarray(0, EXCERPT_BYTES).toString("utf8");
}
