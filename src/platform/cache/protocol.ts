/** What both versions of the cache service's protocol can do. All of it throws CacheProblem and TransportError. */
export interface CacheProtocol {
  /** The newest entry of the first of these keys that one begins with; the first key is looked for as a whole too. */
  find(keys: readonly string[], version: string): Promise<FoundArchive>;
  /** Takes a key for an upload. */
  reserve(key: string, version: string): Promise<Reservation>;
}

export type FoundArchive =
  | { readonly kind: "hit"; readonly key: string; readonly url: string }
  | { readonly kind: "miss" }
  /** The job's token may not read. */
  | { readonly kind: "denied" };

export type Reservation =
  | { readonly kind: "reserved"; readonly upload: Upload }
  /** Another job has an entry of that key, or is making one. */
  | { readonly kind: "exists" }
  /** The job's token may not write. */
  | { readonly kind: "read-only" };

/** An archive on its way to the service, in pieces of which several may be sent at once. */
export interface Upload {
  put(piece: { readonly index: number; readonly offset: number; readonly bytes: Uint8Array }): Promise<void>;
  /** Makes an entry of `pieces` pieces. */
  finish(pieces: number, totalBytes: number): Promise<void>;
}

/** What a service says of a token that lacks the right (@actions/cache, CACHE_READ_DENIED_PREFIX and its like). */
export function isDenied(status: number, message: string): boolean {
  return status === 403 || /cache (?:read|write) denied:|does not permit/i.test(message);
}

/** What services say of a key that is taken, whatever their status. */
export function isTaken(status: number, message: string): boolean {
  return status === 409 || /already|exists|reserved|conflict/i.test(message);
}

/** A URL of the service without what may be a signature, for messages. */
export function withoutQuery(text: string): string {
  return text.replace(/\?[^\s"']*/g, "").trim();
}
