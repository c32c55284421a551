import type { Files } from "../ports.ts";

/** The bytes of a file, or where it lies. */
export type FileBody = Uint8Array | { readonly path: string; readonly bytes: number };

const FILE_MODE = 0o600;

/** How much is kept. */
interface Most {
  readonly bytes: number;
  /** Of those that have a place on the disk: beyond it they are written there. */
  readonly inMemoryBytes: number;
}

/** Files that were fetched and checked, until there are too many bytes of them: then those go that were not used for longest. */
export class KeptFiles {
  readonly #files: Files;
  readonly #most: Most;
  readonly #onRemoved: () => void;
  readonly #nowMs: () => number;
  /** Oldest use first. */
  readonly #kept = new Map<string, FileBody>();
  /** Of those, what is in memory and may get a place on the disk; the oldest first. */
  readonly #movable = new Map<string, string>();
  #bytes = 0;
  #movableBytes = 0;
  readonly #moving = new Set<Promise<void>>();

  /**
   * @param ports.nowMs wall-clock time
   * @param onRemoved told when one is gone, which has to be fetched again when it is asked for again
   */
  constructor(
    ports: { readonly files: Files; readonly nowMs: () => number },
    most: Most,
    onRemoved: () => void,
  ) {
    this.#files = ports.files;
    this.#nowMs = ports.nowMs;
    this.#most = most;
    this.#onRemoved = onRemoved;
  }

  has(key: string): boolean {
    return this.#kept.has(key);
  }

  /** The file, which counts as used now. */
  use(key: string): FileBody | null {
    const body = this.#kept.get(key);
    if (body === undefined) return null;
    this.#kept.delete(key);
    this.#kept.set(key, body);
    return body;
  }

  /** @param place where it may be written, if it is in memory; null: it stays there */
  keep(key: string, body: FileBody, place: string | null): void {
    this.#remove(key);
    this.#kept.set(key, body);
    this.#bytes += sizeOf(body);
    if (place !== null && body instanceof Uint8Array) {
      this.#movable.set(key, place);
      this.#movableBytes += body.length;
    }
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.#most.bytes || this.#kept.size < 2) break;
      this.#remove(oldest);
    }
    for (const [oldest, itsPlace] of this.#movable) {
      if (this.#movableBytes <= this.#most.inMemoryBytes) break;
      this.#move(oldest, itsPlace);
    }
  }

  /** Resolves when nothing is being written. */
  async settled(): Promise<void> {
    await Promise.all(this.#moving);
  }

  #remove(key: string): void {
    const body = this.#kept.get(key);
    if (body === undefined) return;
    this.#notMovable(key, body);
    this.#kept.delete(key);
    this.#bytes -= sizeOf(body);
    this.#onRemoved();
    // One that is being sent stays readable: its name is gone, not its bytes.
    if ("path" in body) void this.#files.remove(body.path).catch(() => {});
  }

  #notMovable(key: string, body: FileBody): void {
    if (this.#movable.delete(key)) this.#movableBytes -= sizeOf(body);
  }

  /** At once, by calls that block: what would have to wait for its turn would fill the memory. */
  #move(key: string, place: string): void {
    const body = this.#kept.get(key);
    if (!(body instanceof Uint8Array)) return;
    this.#notMovable(key, body);
    const moving = this.#files
      .writeNew(place, once(body), { mode: FILE_MODE, mtimeMs: this.#nowMs() })
      .catch(() => false)
      .then(async (isThere) => {
        this.#moving.delete(moving);
        if (this.#kept.get(key) !== body) await this.#files.remove(place).catch(() => {});
        else if (isThere) this.#kept.set(key, { path: place, bytes: body.length });
        // No room on the disk, and none here.
        else this.#remove(key);
      });
    this.#moving.add(moving);
  }
}

async function* once(body: Uint8Array): AsyncIterable<Uint8Array> {
  yield body;
}

function sizeOf(body: FileBody): number {
  return "path" in body ? body.bytes : body.length;
}
