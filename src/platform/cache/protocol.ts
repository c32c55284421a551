/** What both versions of the cache service's protocol can do. All of it throws CacheProblem and TransportError. */
export interface CacheProtocol {
  /** The newest entry of the first of these keys that one begins with; the first key is looked for as a whole too. */
  find(keys: readonly string[], version: string): Promise<FoundArchive>;
  /** Takes a key for an upload. */
  reserve(key: string, version: string): Promise<Reservation>;
}

type FoundArchive =
  | { readonly kind: "hit"; readonly key: string; readonly url: string }
  | { readonly kind: "miss" }
  /** The job's token may not read. */
  | { readonly kind: "denied" };

type Reservation =
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

const MAX_MESSAGE_CHARACTERS = 300;

/** What a service says, as a detail of a failure: in one line, and without URLs' queries, which may be signatures. */
export function messageDetail(text: string): string {
  const line = text.replace(/\?[^\s"']*/g, "").replace(/\s+/g, " ");
  return line.trim().slice(0, MAX_MESSAGE_CHARACTERS);
}
