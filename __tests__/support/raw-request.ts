import { type Agent, type IncomingHttpHeaders, request } from "node:http";
import { request as tlsRequest } from "node:https";

/** What came over the wire until the response ended, failed, or was quiet for `quietMs`. */
interface RawResponse {
  /** null: no headers came. */
  readonly status: number | null;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly end: "complete" | "cut" | "quiet" | { readonly error: string };
}

/** One request on a connection of its own (or one of `agent`'s), without redirects. */
export function rawRequest(
  url: string,
  options: {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly agent?: Agent;
    readonly quietMs?: number;
  } = {},
): Promise<RawResponse> {
  const { method = "GET", headers = {}, agent = false, quietMs = 5000 } = options;
  return new Promise((resolve) => {
    let status: number | null = null;
    let received: IncomingHttpHeaders = {};
    const pieces: Buffer[] = [];
    const finish = (end: RawResponse["end"]): void => {
      clearTimeout(quiet);
      sent.destroy();
      resolve({ status, headers: received, body: Buffer.concat(pieces), end });
    };
    const quiet = setTimeout(() => finish("quiet"), quietMs);
    const start = url.startsWith("https:") ? tlsRequest : request;
    const sent = start(url, { method, headers, agent, rejectUnauthorized: false }, (response) => {
      status = response.statusCode ?? null;
      received = response.headers;
      quiet.refresh();
      response.on("data", (piece: Buffer) => {
        pieces.push(piece);
        quiet.refresh();
      });
      response.on("error", () => finish("cut"));
      response.on("end", () => {
        clearTimeout(quiet);
        resolve({ status, headers: received, body: Buffer.concat(pieces), end: "complete" });
      });
    });
    sent.on("error", (error: NodeJS.ErrnoException) => finish({ error: error.code ?? error.message }));
    sent.end();
  });
}
