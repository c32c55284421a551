import type { Http, HttpRequest, HttpResponse } from "../ports.ts";

/** Larger answers are not kept: a look-up or a tile has at most 64 KiB. */
const MAX_KEPT_ANSWER = 64 << 10;
/** About 16 MiB of whole tiles. */
const MAX_KEPT = 2_000;

interface Kept {
  readonly response: Omit<HttpResponse, "body">;
  readonly bytes: Uint8Array;
}

/**
 * An HTTP client that asks for each URL once: who asks for one that is on its way waits for that, and what came with
 * status 200 is kept. For what never changes: tiles of a checksum database, and its records.
 */
export interface KeepingHttp extends Http {
  /** Forgets what was kept of URLs that begin so: it turned out wrong. */
  readonly forget: (prefix: string) => void;
}

/** @param mayKeep whether what is at that URL never changes */
export function keepingHttp(http: Http, mayKeep: (url: string) => boolean): KeepingHttp {
  const kept = new Map<string, Promise<Kept | null>>();
  const begin = (request: HttpRequest): Promise<Kept | null> => {
    const asking = load(http, request);
    kept.set(request.url, asking);
    for (const oldest of kept.keys()) {
      if (kept.size <= MAX_KEPT) break;
      kept.delete(oldest);
    }
    const forget = () => {
      if (kept.get(request.url) === asking) kept.delete(request.url);
    };
    asking.then((found) => found?.response.status === 200 || forget(), forget);
    return asking;
  };
  return {
    close: () => http.close(),
    forget: (prefix) => {
      for (const url of kept.keys()) if (url.startsWith(prefix)) kept.delete(url);
    },
    request: async (request) => {
      if (!mayKeep(request.url)) return http.request(request);
      const before = kept.get(request.url);
      // Whoever began it may have ended it: that is nothing that the server did.
      const found = before && (await before.catch(() => null));
      const answer = found ?? (await begin(request));
      return answer === null ? http.request(request) : again(answer);
    },
  };
}

/** Null: it is larger than what is kept. */
async function load(http: Http, request: HttpRequest): Promise<Kept | null> {
  const { body, ...response } = await http.request(request);
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of body) {
    pieces.push(piece);
    bytes += piece.length;
    if (bytes > MAX_KEPT_ANSWER) return null;
  }
  return { response, bytes: Buffer.concat(pieces) };
}

function again({ response, bytes }: Kept): HttpResponse {
  return {
    ...response,
    body: (async function* () {
      yield bytes;
    })(),
  };
}
