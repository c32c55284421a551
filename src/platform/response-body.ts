import type { TransportError } from "../ports.ts";

/** Above this much that nobody has read, the server has to wait. */
const MAX_UNREAD_BYTES = 128 * 1024;

/** How the side that receives is slowed down. */
interface Flow {
  pause(): void;
  resume(): void;
}

/** A body between the socket, which pushes pieces, and its one reader. */
export class ResponseBody {
  #pieces: Uint8Array[] = [];
  #unreadBytes = 0;
  #flow: Flow | null = null;
  #failure: TransportError | null = null;
  #isOver = false;
  #wake = () => {};

  push(piece: Uint8Array, flow: Flow): void {
    this.#flow = flow;
    this.#pieces.push(piece);
    this.#unreadBytes += piece.length;
    if (this.#unreadBytes >= MAX_UNREAD_BYTES) flow.pause();
    this.#wake();
  }

  /** No more will come; with a failure, what has come is still read before that is thrown. */
  end(failure: TransportError | null): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#failure = failure;
    this.#wake();
  }

  /** Forgets what nobody has read. */
  drop(): void {
    this.#pieces = [];
  }

  /** @param onWait told whenever the reader has to wait for the next piece */
  async *read(onWait: () => void): AsyncGenerator<Uint8Array> {
    for (;;) {
      const piece = this.#pieces.shift();
      if (piece) {
        this.#unreadBytes -= piece.length;
        if (this.#unreadBytes === 0) this.#flow?.resume();
        yield piece;
      } else if (this.#failure) {
        throw this.#failure;
      } else if (this.#isOver) {
        return;
      } else {
        onWait();
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
    }
  }
}
