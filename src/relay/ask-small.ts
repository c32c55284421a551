import type { FailureReason } from "../mirrors/measurement.ts";
import { judgeError, judgeStatus } from "../mirrors/response.ts";
import { type Clock, type Http, TransportError } from "../ports.ts";
import type { SmallLimits } from "./limits.ts";
import { didFail, didWell, inOrder, type Standing, wasSlow } from "./standing.ts";

/** What became of a question that any source may answer. */
export type SmallAnswer<T> =
  | { readonly kind: "found"; readonly value: T; readonly by: Standing }
  /** Some source has it not, and no other gives it. */
  | { readonly kind: "missing" }
  /** By source, what was wrong last. */
  | { readonly kind: "failed"; readonly tried: ReadonlyMap<string, FailureReason> };

export interface SmallQuestion<T> {
  readonly urlAt: (standing: Standing) => string;
  /** As it is told when it fails. */
  readonly asked: string;
  readonly maxBytes: number;
  /** What the bytes mean; null for anything that is no such answer. */
  readonly read: (bytes: Uint8Array) => T | null;
}

export interface AskPorts {
  readonly http: Http;
  readonly clock: Clock;
  /** In [0, 1): spreads retries. */
  readonly random: () => number;
}

/** How often all had to be asked again, and another one beside one that was slow. */
export interface AskCounts {
  retries: number;
  hedges: number;
}

const EXCERPT_BYTES = 256;
/** All sources want to be left alone: one of them is asked all the same after this long. */
const MAX_ROUND_PAUSE_MS = 10_000;

/**
 * Asks the sources one after the other: the next one when one fails, and beside one that takes long. All of them again
 * after a pause, until one has an answer, none has such a thing, or it has taken too long. Never throws.
 * @param standings of the sources that may hear of it, best first
 */
export async function askSmall<T>(
  ports: AskPorts,
  standings: readonly Standing[],
  question: SmallQuestion<T>,
  limits: SmallLimits,
  counts: AskCounts,
  signal: AbortSignal,
): Promise<SmallAnswer<T>> {
  const asking = new Asking(ports, question, limits, signal);
  const { clock, random } = ports;
  const startMs = clock.monotonicMs();
  for (let round = 0; ; round++) {
    const left = inOrder(standings, clock.monotonicMs()).filter((standing) => !asking.missing.has(standing));
    if (left.length === 0) break;
    counts.hedges += await asking.askAll(left);
    if (asking.found !== null) return asking.found;
    const failed = left.filter((standing) => asking.failed.has(standing));
    // One that failed may be well again in a moment; one that is silent is not waited for once more.
    const isEnough = asking.missing.size > 0 && (failed.length === 0 || round > 0);
    if (isEnough || signal.aborted) break;
    const elapsedMs = clock.monotonicMs() - startMs;
    if (round + 1 >= limits.rounds || elapsedMs > limits.giveUpMs) break;
    counts.retries++;
    const backOffMs = limits.retryMs * 2 ** round * (0.5 + random() / 2);
    const pausedMs = Math.min(...left.map((one) => one.pausedUntilMs)) - clock.monotonicMs();
    await clock.sleep(Math.min(MAX_ROUND_PAUSE_MS, Math.max(backOffMs, pausedMs)), signal);
  }
  return asking.missing.size > 0 ? { kind: "missing" } : { kind: "failed", tried: asking.tried };
}

/** One question, and what was heard of it so far. */
class Asking<T> {
  readonly missing = new Set<Standing>();
  /** In the last round. */
  readonly failed = new Set<Standing>();
  readonly tried = new Map<string, FailureReason>();
  found: Extract<SmallAnswer<T>, { kind: "found" }> | null = null;
  readonly #ports: AskPorts;
  readonly #question: SmallQuestion<T>;
  readonly #limits: SmallLimits;
  readonly #signal: AbortSignal;
  #order: readonly Standing[] = [];

  constructor(ports: AskPorts, question: SmallQuestion<T>, limits: SmallLimits, signal: AbortSignal) {
    this.#ports = ports;
    this.#question = question;
    this.#limits = limits;
    this.#signal = signal;
  }

  /** Asks each of them once. Gives how many were asked beside a slow one. */
  async askAll(standings: readonly Standing[]): Promise<number> {
    const over = new AbortController();
    const ending = AbortSignal.any([this.#signal, over.signal]);
    const underWay = new Map<Promise<void>, Standing>();
    let hedges = 0;
    this.#order = standings;
    this.failed.clear();
    for (const [at, standing] of standings.entries()) {
      if (underWay.size > 0) hedges++;
      const asking: Promise<void> = this.#ask(standing, ending).finally(() => underWay.delete(asking));
      underWay.set(asking, standing);
      // The last one has nobody behind it that could be asked sooner.
      if (at < standings.length - 1) await this.#whilePatient(standing, asking);
      if (this.found !== null || this.#signal.aborted) break;
    }
    await this.#untilFound(underWay);
    over.abort();
    const first = this.found?.by ?? standings.find((standing) => this.missing.has(standing));
    if (first !== undefined) this.#noteSlow(first, [...underWay.values()]);
    return hedges;
  }

  async #untilFound(underWay: ReadonlyMap<Promise<void>, Standing>): Promise<void> {
    const enough = new AbortController();
    let waited: Promise<void> | null = null;
    let isOver = false;
    while (this.found === null && underWay.size > 0 && !isOver) {
      if (this.missing.size > 0) {
        waited ??= this.#ports.clock.sleep(this.#limits.missingMs, enough.signal).then(() => {
          isOver = true;
        });
      }
      await Promise.race([...underWay.keys(), ...(waited === null ? [] : [waited])]);
    }
    enough.abort();
  }

  /** Those that were asked before the one that answered, and have not. */
  #noteSlow(first: Standing, underWay: readonly Standing[]): void {
    const nowMs = this.#ports.clock.monotonicMs();
    for (const standing of underWay) {
      if (this.#order.indexOf(standing) < this.#order.indexOf(first)) wasSlow(standing, this.#limits, nowMs);
    }
  }

  async #whilePatient({ source }: Standing, asking: Promise<void>): Promise<void> {
    const waiting = new AbortController();
    const patienceMs = Math.max(this.#limits.hedgeMs, 5 * (source.firstByteMs ?? 0));
    await Promise.race([asking, this.#ports.clock.sleep(patienceMs, waiting.signal)]);
    waiting.abort();
  }

  async #ask(by: Standing, ending: AbortSignal): Promise<void> {
    by.requests++;
    try {
      await this.#hear(by, ending);
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      // Ended by ourselves: that says nothing of the source.
      if (!ending.aborted) this.#failed(by, judgeError(error, this.#question.asked).reason);
    }
  }

  async #hear(by: Standing, ending: AbortSignal): Promise<void> {
    const { urlAt, asked, maxBytes, read } = this.#question;
    const { headersTimeoutMs, idleTimeoutMs, answerMs } = this.#limits;
    const response = await this.#ports.http.request({
      url: urlAt(by),
      headersTimeoutMs,
      idleTimeoutMs,
      signal: AbortSignal.any([ending, AbortSignal.timeout(answerMs)]),
    });
    const { status, headers, body } = response;
    if (status !== 200) {
      const text = Buffer.from((await collect(body, EXCERPT_BYTES)).bytes).toString("latin1");
      const { missing, reason } = judgeStatus(response, response.otherHost ? "" : text, asked);
      // 401 and 403 are what official and private proxies answer for what they will not serve.
      if (missing || reason.code === "client-error") this.missing.add(by);
      else this.#failed(by, reason, secondsOf(headers["retry-after"]));
      return;
    }
    const { bytes, isCut } = await collect(body, maxBytes);
    const value = isCut ? null : read(bytes);
    if (value !== null) {
      didWell(by);
      this.found ??= { kind: "found", value, by };
      return;
    }
    const isHtml = /\bhtml\b/i.test(headers["content-type"] ?? "");
    this.#failed(by, { code: isHtml ? "login-page" : "malformed", status, asked, detail: null });
  }

  #failed(by: Standing, reason: FailureReason, retryAfterMs: number | null = null): void {
    this.tried.set(by.source.name, reason);
    this.failed.add(by);
    didFail(by, reason, retryAfterMs, this.#limits, this.#ports.clock.monotonicMs());
  }
}

async function collect(
  body: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<{ readonly bytes: Uint8Array; readonly isCut: boolean }> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of body) {
    pieces.push(piece);
    bytes += piece.length;
    if (bytes > maxBytes) return { bytes: Buffer.concat(pieces).subarray(0, maxBytes), isCut: true };
  }
  return { bytes: Buffer.concat(pieces), isCut: false };
}

/** Milliseconds of a Retry-After in seconds; null without one. */
function secondsOf(header: string | undefined): number | null {
  return header !== undefined && /^\d{1,6}$/.test(header.trim()) ? Number(header) * 1000 : null;
}
