import type { Http } from "../ports.ts";

/**
 * How large the body at `url` is by a mirror's word (HEAD), or null when it does not say. Never throws: a size is a
 * convenience, and whatever went wrong shows in the samples too.
 */
export async function askSize(
  http: Http,
  url: string,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<number | null> {
  try {
    const response = await http.request({
      url,
      method: "HEAD",
      headersTimeoutMs: timeoutMs,
      idleTimeoutMs: timeoutMs,
      signal,
    });
    await response.discard();
    const length = response.headers["content-length"];
    return response.status === 200 && length !== undefined && /^\d{1,12}$/.test(length)
      ? Number(length)
      : null;
  } catch {
    return null;
  }
}
