import type { ModuleSum } from "../go/go-sum.ts";
import { type ModuleVersion, moduleKey } from "../go/module-version.ts";
import type { RelayDatabase } from "./database.ts";
import { NO_HASH } from "./files.ts";

/** Who says what the bytes of a file must be. */
export type CheckedBy = "go.sum" | "database" | "nobody";

export interface KnownHash {
  /** NO_HASH where nobody says. */
  readonly h1: string;
  readonly by: CheckedBy;
}

/** The go.sum lines that the job's projects have. */
export interface JobSums {
  readonly zips: readonly ModuleSum[];
  readonly mods: readonly ModuleSum[];
}

/** What the bytes of files must be: by the job's go.sum files, or else by the checksum database. */
export class Sums {
  readonly #known = { zip: new Map<string, string>(), mod: new Map<string, string>() };
  readonly #database: RelayDatabase | null;
  readonly #mayAsk: (path: string) => boolean;

  /**
   * @param database null: there is none
   * @param mayAsk whether the database may hear of a module
   */
  constructor(database: RelayDatabase | null, mayAsk: (path: string) => boolean) {
    this.#database = database;
    this.#mayAsk = mayAsk;
  }

  /** More lines. Where two go.sum files of a job contradict each other, neither counts. */
  add({ zips, mods }: JobSums): void {
    const all = [
      [this.#known.zip, zips],
      [this.#known.mod, mods],
    ] as const;
    for (const [known, sums] of all) {
      for (const { module, h1 } of sums) {
        const key = moduleKey(module);
        known.set(key, (known.get(key) ?? h1) === h1 ? h1 : NO_HASH);
      }
    }
  }

  /** Whether the job's go.sum has that module. */
  has(module: ModuleVersion): boolean {
    return this.#known.mod.has(moduleKey(module)) || this.#known.zip.has(moduleKey(module));
  }

  /** The hash of that file. Never throws. */
  async of(module: ModuleVersion, file: "zip" | "mod"): Promise<KnownHash> {
    const inGoSum = this.#known[file].get(moduleKey(module)) ?? NO_HASH;
    if (inGoSum !== NO_HASH) return { h1: inGoSum, by: "go.sum" };
    if (this.#database === null || !this.#mayAsk(module.path)) return { h1: NO_HASH, by: "nobody" };
    const proven = await this.#database.prove(module);
    // Of a version that the database does not know too: go asks it itself, by its own rules.
    if (proven.kind !== "proven") return { h1: NO_HASH, by: "nobody" };
    return { h1: file === "zip" ? proven.zipH1 : proven.modH1, by: "database" };
  }
}
