import type { IncomingMessage } from "node:http";
import type { Entry, Store } from "./store.ts";

/** What the service does wrong. "API calls" are all requests but those for archives at signed URLs. */
export type CacheServiceFault =
  /** Every API call is answered with that, and an error in JSON. */
  | { readonly kind: "status"; readonly status: number }
  /** Every API call is answered with 200 and a page of HTML. */
  | { readonly kind: "garbage" }
  /** API calls are never answered. */
  | { readonly kind: "silent" }
  /** No connection brings more of an archive than so many bytes from its beginning; `once`: the first one alone. */
  | { readonly kind: "dies-in-download"; readonly afterBytes: number; readonly once?: true }
  | { readonly kind: "stalls-in-download"; readonly afterBytes: number }
  /**
   * So many bytes of an archive are read (up to the end of a piece of at most 64 KiB), and then no more. The
   * kernel's buffers take a few MiB beyond that from the client.
   */
  | { readonly kind: "stalls-in-upload"; readonly afterBytes: number }
  /** Nothing can be reserved, as with a job's token that may only read. */
  | { readonly kind: "read-only" }
  /** Archives come without their last third, with the Content-Length of what comes. */
  | { readonly kind: "truncated" }
  /** Archives are sent whole, whatever range was asked for. */
  | { readonly kind: "no-ranges" }
  /** An entry is removed as soon as somebody comes for its archive. */
  | { readonly kind: "evicted" }
  /** Signed URLs are good for so many requests for archives, and then no more. */
  | { readonly kind: "expires"; readonly afterRequests: number };

export type Permission = "r" | "w";

/** A request with what its answer depends on. */
export interface Call {
  readonly request: IncomingMessage;
  readonly path: string;
  readonly query: URLSearchParams;
  /** The fault at its arrival. */
  readonly fault: CacheServiceFault | null;
  /** How many requests for archives came before it, under that fault. */
  readonly readsBefore: number;
}

/** What the answers of one service are made of. */
export interface Service {
  readonly token: string;
  readonly store: Store;
  /** The URL at which an entry's archive is written or read, for whoever holds the URL. */
  signedUrl(call: Call, entry: Entry, permission: Permission): string;
  /** Whether a URL's query is that of `signedUrl`. */
  isSigned(query: URLSearchParams, id: number, permission: Permission): boolean;
  /** Reads the body as a piece of an entry's archive; null: the client left before its end. */
  receive(call: Call, entry: Entry): Promise<Buffer | null>;
}
