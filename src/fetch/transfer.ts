import type { FailureReason } from "../mirrors/measurement.ts";
import { judgeStatus } from "../mirrors/response.ts";
import type { Http, HttpResponse } from "../ports.ts";
import { retryAfterMs } from "./health.ts";
import type { FetchLimits } from "./limits.ts";
import type { ByteRange } from "./state/work.ts";

/** What a source answered, before its body is read. */
export type Answer =
  | {
      readonly kind: "body";
      /** Where in the file the body begins. */
      readonly from: number;
      /** Where it ends, or null where the server did not say. */
      readonly to: number | null;
      /** The size of the whole file, or null. */
      readonly size: number | null;
      readonly isHtml: boolean;
      /** It is a part of the file, as it was asked for: the server sends ranges. */
      readonly isRange: boolean;
      readonly body: AsyncIterable<Uint8Array>;
      readonly discard: () => Promise<void>;
    }
  | { readonly kind: "missing"; readonly reason: FailureReason }
  | { readonly kind: "failed"; readonly reason: FailureReason; readonly retryAfterMs: number | null };

const EXCERPT_BYTES = 256;

/**
 * Asks for a file below a base URL, or for a range of it.
 * @param file.path with a slash at its beginning
 * @throws TransportError
 */
export async function ask(
  http: Http,
  file: { readonly base: string; readonly path: string; readonly range: ByteRange | null },
  limits: FetchLimits,
  wallClockMs: number,
  signal: AbortSignal,
): Promise<Answer> {
  const { base, path, range } = file;
  const response = await http.request({
    url: base + path,
    headers: range ? { range: `bytes=${range.from}-${range.to - 1}` } : {},
    headersTimeoutMs: limits.headersTimeoutMs,
    idleTimeoutMs: limits.idleTimeoutMs,
    signal,
  });
  const { status, headers } = response;
  if (status === 200 || (status === 206 && range !== null)) {
    const extent = status === 200 ? wholeExtent(headers) : partExtent(headers, range as ByteRange);
    if (extent !== null) {
      return {
        kind: "body",
        ...extent,
        isRange: status === 206,
        isHtml: /\bhtml\b/i.test(headers["content-type"] ?? ""),
        body: response.body,
        discard: () => response.discard(),
      };
    }
    await response.discard();
    const reason = {
      code: "protocol",
      status,
      asked: path,
      detail: { code: "other-range" },
    } as const;
    return { kind: "failed", reason, retryAfterMs: null };
  }
  const excerpt = await excerptOf(response);
  const { missing, reason } = judgeStatus(response, excerpt, path);
  // Official and private proxies answer 403 for what they will not serve (and 401 for strangers).
  if (missing || reason.code === "client-error") return { kind: "missing", reason };
  return { kind: "failed", reason, retryAfterMs: retryAfterMs(headers["retry-after"], wallClockMs) };
}

function wholeExtent(headers: Readonly<Record<string, string>>): Pick<ByteRange, "from"> & {
  readonly to: number | null;
  readonly size: number | null;
} {
  const length = headers["content-length"];
  const size = length !== undefined && /^\d{1,12}$/.test(length) ? Number(length) : null;
  return { from: 0, to: size, size };
}

/** Of a 206 answer; null when it is not (the beginning of) what was asked for. */
function partExtent(
  headers: Readonly<Record<string, string>>,
  asked: ByteRange,
): { readonly from: number; readonly to: number; readonly size: number } | null {
  const match = /^bytes (\d{1,12})-(\d{1,12})\/(\d{1,12})$/.exec(headers["content-range"] ?? "");
  if (match === null) return null;
  const [from, last, size] = match.slice(1).map(Number) as [number, number, number];
  return from === asked.from && last >= from && last < asked.to && last < size
    ? { from, to: last + 1, size }
    : null;
}

/** The beginning of an error's text; nothing of what another host says. */
async function excerptOf(response: HttpResponse): Promise<string> {
  let text = "";
  try {
    for await (const piece of response.body) {
      text += Buffer.from(piece).toString("latin1");
      if (text.length >= EXCERPT_BYTES) break;
    }
  } catch {
    // Whatever there is of it.
  }
  return response.otherHost ? "" : text.slice(0, EXCERPT_BYTES);
}
