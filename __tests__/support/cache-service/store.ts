/** A complete entry. `createdMs` is when it was reserved, in ms since 1970. */
export interface StoredEntry {
  readonly key: string;
  readonly version: string;
  readonly bytes: number;
  readonly createdMs: number;
}

/** An entry from its reservation on; nobody finds it before it is complete. */
export interface Entry {
  readonly id: number;
  readonly key: string;
  readonly version: string;
  readonly createdMs: number;
  /** Pieces of the archive: v1 names them by their offset, v2 by the client's block id. */
  readonly parts: Map<string, Buffer>;
  /** null until it is put together. */
  archive: Buffer | null;
  receivedBytes: number;
  complete: boolean;
}

export type Store = ReturnType<typeof makeStore>;

/** The entries, in the order of their reservation, and the rules by which the service finds them. */
export function makeStore() {
  let lastId = 0;
  let entries: Entry[] = [];
  const find = (key: string, version: string): Entry | undefined =>
    entries.find((entry) => entry.key === key && entry.version === version);
  return {
    find,
    /** A new entry, or null where key and version are taken, be it by an unfinished one. */
    reserve(key: string, version: string): Entry | null {
      if (find(key, version) !== undefined) return null;
      lastId += 1;
      const start = { archive: null, parts: new Map<string, Buffer>(), receivedBytes: 0, complete: false };
      const entry: Entry = { id: lastId, key, version, createdMs: Date.now(), ...start };
      entries.push(entry);
      return entry;
    },
    reserved: (id: number): Entry | undefined => entries.find((entry) => entry.id === id && !entry.complete),
    archiveOf: (id: number): Buffer | null =>
      entries.find((entry) => entry.id === id && entry.complete)?.archive ?? null,
    complete: (): readonly Entry[] => entries.filter((entry) => entry.complete),
    newest: (key: string): Entry | undefined =>
      entries.findLast((entry) => entry.complete && entry.key === key),
    removeId(id: number): void {
      entries = entries.filter((entry) => entry.id !== id);
    },
    remove(key: string): void {
      entries = entries.filter((entry) => entry.key !== key);
    },
    /**
     * First the primary key, `keys[0]`, exactly; then each of the keys, the primary one too, as a prefix, where
     * the newest entry wins (docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching).
     */
    lookUp(keys: readonly string[], version: string): Entry | undefined {
      const candidates = entries.filter((entry) => entry.complete && entry.version === version);
      const exact = candidates.find((entry) => entry.key === keys[0]);
      if (exact !== undefined) return exact;
      for (const key of keys) {
        const newest = candidates.findLast((entry) => entry.key.startsWith(key));
        if (newest !== undefined) return newest;
      }
      return undefined;
    },
  };
}
