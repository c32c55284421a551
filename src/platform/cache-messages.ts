/** What the job's process and the cache process tell each other. */

/** The one thing that a cache process is started for. */
export type CacheOrder =
  | {
      readonly kind: "restore";
      readonly path: string;
      readonly key: string;
      readonly crossOs: boolean;
      readonly restoreKeys: readonly string[];
    }
  | { readonly kind: "save"; readonly path: string; readonly key: string; readonly crossOs: boolean };

export type CacheMessage =
  /** Bytes through all sockets so far. */
  | { readonly kind: "moved"; readonly bytes: number }
  /** What the library returned: the key that was found, the id of the entry that was saved; null: none. */
  | { readonly kind: "done"; readonly value: string | number | null };

/** The folder in the request's folder that archives lie in. */
export const TEMPORARY = ".temp";
/** In there: the archive that was restored, under a name that stays when the library removes its own. */
export const KEPT_ARCHIVE = "archive";
/** In there: what is to be saved has been looked at, and may be sent. */
export const CHECKED = "checked";
