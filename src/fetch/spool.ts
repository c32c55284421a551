import type { Arriving, Files, WritingFile } from "../ports.ts";
import type { Destination } from "./destination.ts";
import type { Piece, ZipCopy } from "./state/work.ts";
import { arrivedBytes } from "./state/zip-copy.ts";

const FILE_MODE = 0o666;

interface Spooled {
  readonly file: WritingFile;
  /** Writes of one piece go one after the other. */
  readonly written: Map<Piece, Promise<void>>;
  /** Told how many bytes there are from the beginning; null: no more will come. */
  readonly followers: ((bytes: number | null) => void)[];
  isGivenUp: boolean;
}

/** The temporary files of zips on their way. All throw what the file system throws, but `discard`, which never throws. */
export class Spool {
  readonly #files: Files;
  readonly #destination: Destination;
  readonly #spooled = new WeakMap<ZipCopy, Spooled>();

  constructor(files: Files, destination: Destination) {
    this.#files = files;
    this.#destination = destination;
  }

  /** A new file, for a copy that is not begun yet. */
  create(): Promise<WritingFile> {
    return this.#files.create(this.#destination.incomingPath(), FILE_MODE);
  }

  /** That file is the copy's from now on. */
  keep(copy: ZipCopy, file: WritingFile): void {
    this.#spooled.set(copy, { file, written: new Map(), followers: [], isGivenUp: false });
  }

  /** @param onWritten told when the bytes are in the file, before the promise resolves */
  write(
    copy: ZipCopy,
    piece: Piece,
    position: number,
    bytes: Uint8Array,
    onWritten: () => void,
  ): Promise<void> {
    const { file, written, followers } = this.#of(copy);
    const before = written.get(piece) ?? Promise.resolve();
    if (bytes.length === 0) return before;
    const writing = before.then(async () => {
      await file.writeAt(position, bytes);
      onWritten();
      const arrived = arrivedBytes(copy);
      for (const follower of followers) follower(arrived);
    });
    written.set(piece, writing);
    return writing;
  }

  /** Bytes that are in the file already. */
  async read(copy: ZipCopy, from: number, to: number): Promise<Uint8Array> {
    const file = await this.#files.open(this.pathOf(copy));
    return file.read(from, to - from).finally(() => file.close());
  }

  pathOf(copy: ZipCopy): string {
    return this.#of(copy).file.path;
  }

  /** What a hash needs to begin before the zip is complete. */
  arriving(copy: ZipCopy): Arriving {
    const spooled = this.#of(copy);
    return {
      bytes: copy.size,
      endFrom: copy.endFrom,
      follow: (listener) => {
        spooled.followers.push(listener);
        listener(spooled.isGivenUp ? null : arrivedBytes(copy));
      },
    };
  }

  /** Nothing can write to the file any more. */
  close(copy: ZipCopy): Promise<void> {
    return this.#of(copy).file.close();
  }

  /** Removes the file. */
  async discard(copy: ZipCopy): Promise<void> {
    const spooled = this.#of(copy);
    spooled.isGivenUp = true;
    for (const follower of spooled.followers) follower(null);
    await spooled.file.discard();
  }

  #of(copy: ZipCopy): Spooled {
    return this.#spooled.get(copy) as Spooled;
  }
}
