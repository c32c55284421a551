import { setMaxListeners } from "node:events";
import { type Clock, type Http, type HttpRequest, TransportError } from "../../ports.ts";
import { type CacheLimits, CacheProblem } from "./limits.ts";
import { messageDetail } from "./protocol.ts";

/** What a call of the cache service's API, or of its storage, needs. */
export interface Asking {
  readonly http: Http;
  readonly clock: Clock;
  readonly limits: CacheLimits;
  /** Ends it at any moment. */
  readonly signal: AbortSignal;
}

export interface Answer {
  readonly status: number;
  /** The body where it is a JSON object; else nothing. */
  readonly json: Readonly<Record<string, unknown>>;
  /** A try before this one broke off: the service may have done what it was asked for then. */
  readonly isRepeated: boolean;
}

const MAX_ANSWER_BYTES = 1 << 20;

/** Aborted with any of these, and made for as many requests at once as there are: Node warns of more than ten. */
export function signalForMany(...signals: readonly AbortSignal[]): AbortSignal {
  const signal = AbortSignal.any([...signals]);
  setMaxListeners(0, signal);
  return signal;
}

/**
 * A call of the API with a JSON body: its answer, whatever the status below 500.
 *
 * @param request.withinMs all tries together
 * @throws CacheProblem, TransportError
 */
export async function ask(
  asking: Asking,
  request: Pick<HttpRequest, "url" | "method"> & {
    readonly token: string;
    readonly json?: object;
    readonly withinMs?: number;
  },
): Promise<Answer> {
  const { limits, signal } = asking;
  const { url, method, token, json, withinMs = limits.answerMs } = request;
  const sent = json && {
    body: Buffer.from(JSON.stringify(json)),
    headers: { "content-type": "application/json" },
  };
  const ended = AbortSignal.timeout(withinMs);
  const either = AbortSignal.any([signal, ended]);
  try {
    return await withRetries({ ...asking, signal: either }, async (isRepeated) => {
      const response = await asking.http.request({
        url,
        ...(method && { method }),
        ...sent,
        headers: {
          ...sent?.headers,
          // v1 answers others with a version of the API that nobody speaks any more.
          accept: "application/json;api-version=6.0-preview.1",
          // act's service wants none, and gives none.
          ...(token && { authorization: `Bearer ${token}` }),
        },
        headersTimeoutMs: withinMs,
        idleTimeoutMs: withinMs,
        signal: either,
      });
      return { status: response.status, json: await jsonOf(response.body, response.status), isRepeated };
    });
  } catch (error) {
    // Whichever of the waits was cut short by it.
    if (ended.aborted && !signal.aborted) throw new CacheProblem({ code: "no-answer", detail: "" });
    throw error;
  }
}

/** Sends a piece of an archive, for as long as it moves. @throws CacheProblem, TransportError */
export async function send(
  asking: Asking,
  request: Pick<HttpRequest, "url" | "method" | "headers" | "body">,
): Promise<void> {
  const { http, limits, signal } = asking;
  const { status } = await withRetries(asking, async () => {
    const response = await http.request({
      ...request,
      headersTimeoutMs: limits.silenceMs,
      idleTimeoutMs: limits.silenceMs,
      signal,
    });
    await response.discard();
    return response;
  });
  if (status < 200 || status > 299) throw statusProblem(status);
}

/** Of a call that the service may have answered with success on a connection that broke off, and refuses when repeated. */
export function brokenOff(): CacheProblem {
  return new CacheProblem({ code: "connection", detail: "reset" });
}

/** @param message what the service said of it, "" for nothing */
export function statusProblem(status: number, message = ""): CacheProblem {
  const detail = message === "" ? String(status) : `${status}: ${messageDetail(message)}`;
  return new CacheProblem({ code: "status", detail });
}

/**
 * Tries again after a refusal: a connection that could not be made or broke, a status of 500 or more.
 * @param attempt told whether a try before has broken off on its way, so that its effect is not known
 */
export async function withRetries<T extends { readonly status: number }>(
  { clock, limits, signal }: Omit<Asking, "http">,
  attempt: (brokeOffBefore: boolean) => Promise<T>,
): Promise<T> {
  let brokeOff = false;
  for (let tries = 0; ; tries++) {
    const pauseMs = limits.retryAfterMs[tries];
    try {
      const answer = await attempt(brokeOff);
      if (answer.status < 500) return answer;
      if (pauseMs === undefined) throw statusProblem(answer.status);
    } catch (error) {
      const isPassing = error instanceof TransportError && error.code !== "time-out";
      if (!isPassing || pauseMs === undefined || signal.aborted) throw error;
      brokeOff ||= error.code === "reset";
    }
    await clock.sleep(pauseMs, signal);
  }
}

async function jsonOf(body: AsyncIterable<Uint8Array>, status: number): Promise<Answer["json"]> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of body) {
    pieces.push(piece);
    bytes += piece.length;
    if (bytes > MAX_ANSWER_BYTES) throw new CacheProblem({ code: "not-understood", detail: "" });
  }
  if (bytes === 0) return {};
  try {
    const value: unknown = JSON.parse(Buffer.concat(pieces).toString("utf8"));
    if (typeof value === "object" && value !== null) return value as Answer["json"];
  } catch {
    // An error's page may be anything.
  }
  if (status >= 200 && status < 300) throw new CacheProblem({ code: "not-understood", detail: "" });
  return {};
}

/** A text of an answer, under the first of these names that it has. */
export function textIn(json: Answer["json"], ...names: readonly string[]): string {
  for (const name of names) {
    const value = json[name];
    if (typeof value === "string" && value !== "") return value;
  }
  return "";
}
