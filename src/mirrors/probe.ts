import type { Clock, Http, HttpResponse, RequestPhases } from "../ports.ts";
import { BULK_BYTES, PREFERRED_BULK_BYTES, PROOF_BYTES } from "../targets/go/sample-plan.ts";
import { askSize } from "./ask-size.ts";
import type { Mirror } from "./catalogue.ts";
import { isRateSettled, type Progress } from "./estimate.ts";
import type { SampleResult } from "./measurement.ts";
import { isPassing, judgeError, judgeStatus, judgeVerdict } from "./response.ts";
import type { Sample, SampleSet } from "./sample.ts";
import { failureOf, newStanding, type Standing } from "./standing.ts";

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

/**
 * Asks one mirror for the samples and keeps `onChange` informed of where it stands. Ends when everything was
 * asked, when the mirror failed, or when `signal` aborts; never throws because of the mirror.
 */
export async function probeMirror(
  ports: ProbePorts,
  mirror: Mirror,
  samples: SampleSet,
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
  const record = (result: SampleResult) => {
    // What an ended probe still reports is about its end, not about the mirror.
    if (ended.aborted) return;
    update({ results: [...standing.results, result] });
    if (result.kind === "failed") failed.abort();
  };
  const ask = async (sample: Sample, bulk?: BulkReader) => {
    const result = await askWithRetries(ports, mirror, sample, limits, ended, bulk);
    record(result);
    return result.kind;
  };

  const mods = async () => {
    for (const mod of samples.mods) if (!ended.aborted) await ask(mod);
  };
  const infos = async () => {
    for (const info of samples.infos) if (ended.aborted || (await ask(info)) !== "missing") return;
  };
  const zips = async () => {
    let measuredBytes = 0;
    const askZip = (zip: Sample, mayCut: boolean) => {
      const progress: Progress[] = [];
      return ask(zip, {
        mayCut,
        onProgress: (roundTripMs, bytes) => {
          progress.push({ atMs: ports.clock.monotonicMs(), bytes });
          if (bytes <= measuredBytes) return false;
          measuredBytes = bytes;
          update({ bulk: { progress, roundTripMs } });
          return isRateSettled(progress, roundTripMs);
        },
      });
    };
    const sized = await sizeZips(ports.http, mirror, samples.zips, limits, ended);
    const proofs = [...sized].sort((a, b) => (a.bytes ?? Infinity) - (b.bytes ?? Infinity));
    // "cut": this machine could not keep it. The next one may go to another place.
    const proof = await firstThere(proofs, ({ zip }) => askZip(zip, false), ["missing", "cut"]);
    const bulks = sized
      .filter((s) => s !== proof && (s.bytes ?? BULK_BYTES) >= BULK_BYTES)
      .sort((a, b) => bulkDistance(a.bytes) - bulkDistance(b.bytes));
    if (measuredBytes < BULK_BYTES) await firstThere(bulks, ({ zip }) => askZip(zip, true));
    if (!ended.aborted) update({ rateSettled: true });
  };
  /** The first item that is not answered with one of those kinds, or null. */
  const firstThere = async <T>(
    items: readonly T[],
    asking: (item: T) => Promise<SampleResult["kind"]>,
    goOn: readonly SampleResult["kind"][] = ["missing"],
  ) => {
    for (const item of items) if (ended.aborted || !goOn.includes(await asking(item))) return item;
    return null;
  };
  await Promise.all([mods(), infos(), zips()]);
  if (!signal.aborted || failureOf(standing) !== null) update({ finished: true });
}

interface SizedZip {
  readonly zip: Sample;
  /** Null: not known. */
  readonly bytes: number | null;
}

/** The zips with their sizes. The mirror is asked (HEAD) only where no known one is small enough for a proof. */
async function sizeZips(
  http: Http,
  mirror: Mirror,
  zips: readonly Sample[],
  limits: ProbeLimits,
  signal: AbortSignal,
): Promise<readonly SizedZip[]> {
  const enough = zips.some((zip) => zip.likelyBytes !== null && zip.likelyBytes <= PROOF_BYTES);
  return Promise.all(
    zips.map(async (zip) => ({
      zip,
      bytes:
        enough || zip.likelyBytes !== null
          ? zip.likelyBytes
          : await askSize(http, mirror.url + zip.path, limits.requestTimeoutMs, signal),
    })),
  );
}

/** How far a body is from the size that serves best; one of unknown size comes last. */
function bulkDistance(bytes: number | null): number {
  return bytes === null ? Infinity : Math.abs(Math.log(bytes / PREFERRED_BULK_BYTES));
}

/** How the body of a zip is followed. */
interface BulkReader {
  /** Whether the body may be left before its end. */
  readonly mayCut: boolean;
  /** Called with each piece's running total; true says that more would teach nothing. */
  onProgress(roundTripMs: number, bytes: number): boolean;
}

async function askWithRetries(
  ports: ProbePorts,
  mirror: Mirror,
  sample: Sample,
  limits: ProbeLimits,
  signal: AbortSignal,
  bulk?: BulkReader,
): Promise<SampleResult> {
  for (let attempt = 0; ; attempt++) {
    const result = await askOnce(ports.http, mirror, sample, limits, signal, bulk);
    const again =
      result.kind === "failed" && isPassing(result.reason) && attempt < limits.retries && !signal.aborted;
    if (!again) return result;
    await ports.clock.sleep(RETRY_AFTER_MS * 2 ** attempt, signal);
  }
}

async function askOnce(
  http: Http,
  mirror: Mirror,
  sample: Sample,
  limits: ProbeLimits,
  signal: AbortSignal,
  bulk?: BulkReader,
): Promise<SampleResult> {
  const of = { sample: sample.path };
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
      const { missing, reason } = judgeStatus(
        response.status,
        response.headers,
        await excerpt(response),
        sample.path,
      );
      return { ...of, kind: missing ? "missing" : "failed", phases, reason };
    }
    const counter = { bytes: 0, cut: false };
    const body = follow(response, counter, bulk);
    const verdict = await sample.receive(body);
    if (counter.cut || verdict.kind === "unjudged")
      return { ...of, kind: "cut", phases, bytes: counter.bytes };
    const reason = judgeVerdict(verdict, response.headers["content-type"] ?? "", sample.path);
    return reason
      ? { ...of, kind: "failed", phases, reason: response.otherHost ? { ...reason, detail: "" } : reason }
      : { ...of, kind: "verified", phases, bytes: counter.bytes };
  } catch (error) {
    const judged = judgeError(error, sample.path);
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
  bulk?: BulkReader,
): AsyncGenerator<Uint8Array> {
  const roundTripMs = response.phases.firstByteMs ?? 0;
  for await (const piece of response.body) {
    counter.bytes += piece.length;
    yield piece;
    if (bulk?.onProgress(roundTripMs, counter.bytes) && bulk.mayCut) {
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
