import { openBytes } from "../modules/open-bytes.ts";
import { claimedUnpackedBytes } from "../modules/zip-directory.ts";
import { hashModuleZip } from "../modules/zip-hash.ts";
import type { Files, HashZip, WritingFile } from "../ports.ts";

/** Most zips of a go.sum are smaller. */
const MAX_SMALL_BYTES = 128 << 10;
/** Of all that are arriving: further ones get a file at once. */
const MAX_ARRIVING_BYTES = 8 << 20;
/** What is hashed sooner than a thread would have been asked. */
const MAX_HASHED_HERE_BYTES = 256 << 10;

/**
 * The files of a fetch, of which small ones are in memory: for a zip of 20 kB, opening, naming, hashing in a thread and
 * reading a file again takes longer than its request. A file that grows, or does not come from its beginning on, gets
 * its place on the disk then.
 */
export class SmallFiles {
  readonly files: Files;
  readonly #files: Files;
  readonly #hashZip: HashZip;
  readonly #small = new Map<string, SmallFile>();
  #bytes = 0;

  /** @param hashZip for zips that are in a file, or have more to unpack than is hashed in passing */
  constructor(files: Files, hashZip: HashZip) {
    this.#files = files;
    this.#hashZip = hashZip;
    this.files = {
      ...files,
      create: async (path, mode) => this.#create(path, mode),
      open: async (path) => {
        const content = this.#small.get(path)?.content() ?? null;
        return content === null ? files.open(path) : openBytes(content);
      },
      remove: async (path) => {
        if (this.take(path) === null) await files.remove(path);
      },
    };
  }

  /** See HashZip. */
  readonly hashZip: HashZip = async (path, module, arriving, unpackInto) => {
    // What is still to come of it would be missing in memory.
    if (arriving !== undefined) await this.#small.get(path)?.place();
    const content = this.#small.get(path)?.content() ?? null;
    if (content === null) return this.#hashZip(path, module, arriving, unpackInto);
    const claimed = await claimedUnpackedBytes(openBytes(content));
    if (claimed !== null && claimed <= MAX_HASHED_HERE_BYTES)
      return hashModuleZip(openBytes(content), module);
    // It gets its file there.
    this.take(path);
    return this.#hashZip(path, module, undefined, unpackInto, content);
  };

  /** Gives a file's content, and forgets it; null: it is on the disk, or nowhere. */
  take(path: string): Uint8Array | null {
    const content = this.#small.get(path)?.content() ?? null;
    if (content !== null) this.#forget(path);
    return content;
  }

  #create(path: string, mode: number): WritingFile {
    const file = new SmallFile(path, {
      mayGrow: (by, to) => {
        if (to > MAX_SMALL_BYTES || this.#bytes + by > MAX_ARRIVING_BYTES) return false;
        this.#bytes += by;
        return true;
      },
      toDisk: () => this.#files.create(path, mode),
      forget: () => this.#forget(path),
    });
    this.#small.set(path, file);
    return file;
  }

  #forget(path: string): void {
    this.#bytes -= this.#small.get(path)?.bytes ?? 0;
    this.#small.delete(path);
  }
}

/** What becomes of one. */
interface Fate {
  readonly mayGrow: (by: number, to: number) => boolean;
  readonly toDisk: () => Promise<WritingFile>;
  readonly forget: () => void;
}

/** In memory until it grows too large. */
class SmallFile implements WritingFile {
  readonly path: string;
  bytes = 0;
  readonly #fate: Fate;
  #parts: Uint8Array[] = [];
  #onDisk: Promise<WritingFile> | null = null;
  #isClosed = false;

  constructor(path: string, fate: Fate) {
    this.path = path;
    this.#fate = fate;
  }

  /** Null: it is on the disk. */
  content(): Uint8Array | null {
    if (this.#onDisk !== null) return null;
    const [first, ...others] = this.#parts;
    if (first === undefined || others.length > 0) this.#parts = [Buffer.concat(this.#parts)];
    return this.#parts[0] ?? null;
  }

  write(bytes: Uint8Array): Promise<void> {
    return this.writeAt(this.bytes, bytes);
  }

  async writeAt(position: number, bytes: Uint8Array): Promise<void> {
    // What was hashed has to stay what it is.
    if (this.#isClosed) throw Object.assign(new Error(`EBADF: ${this.path} is closed`), { code: "EBADF" });
    const isNext = this.#onDisk === null && position === this.bytes;
    if (isNext && this.#fate.mayGrow(bytes.length, position + bytes.length)) {
      // A copy: what comes from a socket lies in a larger buffer.
      this.#parts.push(Buffer.from(bytes));
      this.bytes += bytes.length;
      return;
    }
    await (await this.place()).writeAt(position, bytes);
  }

  /** On the disk from now on. */
  place(): Promise<WritingFile> {
    this.#onDisk ??= this.#toDisk();
    return this.#onDisk;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await (await this.#onDisk)?.close();
  }

  async discard(): Promise<void> {
    this.#isClosed = true;
    this.#fate.forget();
    await (await this.#onDisk?.catch(() => null))?.discard();
  }

  async #toDisk(): Promise<WritingFile> {
    const content = Buffer.concat(this.#parts);
    const file = await this.#fate.toDisk();
    try {
      await file.writeAt(0, content);
    } catch (error) {
      await file.discard().catch(() => {});
      throw error;
    }
    this.#fate.forget();
    this.#parts = [];
    return file;
  }
}
