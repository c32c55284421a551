import { type ArchiveProgress, TransportError } from "../../ports.ts";
import { type Asking, signalForMany, statusProblem, withRetries } from "./ask.ts";
import { CacheProblem, Patience } from "./limits.ts";

/** The archive went between the look-up and now. */
export class Evicted extends Error {}

/**
 * An archive from its first byte to its last, in pieces. Several ranges are asked for at once, where the server gives
 * ranges; what is ahead of the reader is held in memory, `lanes` × `pieceBytes` at the most. A range that breaks off is
 * asked for again from there.
 *
 * @param isWorthIt asked now and then, where the size is known; false ends it
 * @throws CacheProblem, TransportError; Evicted
 */
export async function* downloadArchive(
  asking: Asking,
  url: string,
  isWorthIt: (soFar: ArchiveProgress) => boolean = () => true,
): AsyncGenerator<Uint8Array> {
  const { limits, signal, clock } = asking;
  const left = new AbortController();
  const range = openRanges({ ...asking, signal: signalForMany(signal, left.signal) }, url);
  const patience = new Patience(clock, limits);
  try {
    const first = range(0);
    const total = await patience.wait(first.totalBytes());
    const ranges = [first];
    let next = 1;
    const openNext = () => {
      if (total !== null && next * limits.pieceBytes < total) ranges.push(range(next++));
    };
    while (ranges.length < limits.lanes && total !== null && next * limits.pieceBytes < total) openNext();
    let receivedBytes = 0;
    for (let current = ranges.shift(); current !== undefined; current = ranges.shift()) {
      for (;;) {
        const piece = current.take() ?? (await patience.wait(current.next()));
        if (piece === null) break;
        patience.progress(piece.length);
        receivedBytes += piece.length;
        const soFar = { receivedBytes, totalBytes: total ?? 0, waitedMs: patience.totalWaitedMs() };
        if (total !== null && !isWorthIt(soFar)) throw new CacheProblem({ code: "too-slow", detail: "" });
        yield piece;
      }
      openNext();
    }
  } finally {
    patience.end();
    left.abort();
  }
}

/** A part of an archive on its way: what has come waits here for its reader. */
interface Range {
  /** Of the whole archive; null: the server gives no ranges, and this one is all of it. */
  totalBytes(): Promise<number | null>;
  /** The next bytes, if they are here. */
  take(): Uint8Array | null;
  /** Waits for the next bytes; null behind the last ones. */
  next(): Promise<Uint8Array | null>;
}

function openRanges(asking: Asking, url: string): (index: number) => Range {
  const { pieceBytes } = asking.limits;
  return (index) => {
    const start = index * pieceBytes;
    const arriving = new Arriving(pieceBytes, asking.signal);
    let tellTotal = (_bytes: number | null) => {};
    const totalBytes = new Promise<number | null>((resolve) => {
      tellTotal = resolve;
    });
    const coming = receiveRange(asking, url, { start, bytes: pieceBytes }, arriving, tellTotal);
    coming.then(
      () => arriving.end(null),
      (error: unknown) => arriving.end(error),
    );
    return {
      totalBytes: () => Promise.race([totalBytes, coming.then(() => null)]),
      take: () => arriving.take(),
      next: () => arriving.next(),
    };
  };
}

/** Asks for a range, and again for what is missing of it. */
async function receiveRange(
  asking: Asking,
  url: string,
  { start, bytes }: { readonly start: number; readonly bytes: number },
  arriving: Arriving,
  onTotal: (totalBytes: number | null) => void,
): Promise<void> {
  let end = start + bytes;
  let isWhole = false;
  let at = start;
  await withRetries(asking, async () => {
    const response = await request(asking, url, { from: at, to: end - 1 });
    const { status } = response;
    if (status >= 500) {
      await response.discard();
      return response;
    }
    if (status === 404) throw new Evicted();
    // An empty archive has no range.
    if (status === 416 && at === 0) return { ...response, status: 200 };
    if (status !== 206 && status !== 200) throw statusProblem(status);
    const given = status === 206 ? rangeIn(response.headers["content-range"]) : null;
    // A server that gives all of it again gives what is there already.
    let skip = given === null ? at : 0;
    if (given !== null && given.from !== at) throw new CacheProblem({ code: "not-understood", detail: "" });
    if (given === null && start > 0) throw new CacheProblem({ code: "not-understood", detail: "" });
    isWhole = given === null;
    if (given !== null) end = Math.min(end, given.total);
    onTotal(given?.total ?? null);
    for await (const piece of response.body) {
      const fresh = piece.subarray(Math.min(skip, piece.length));
      skip -= piece.length - fresh.length;
      at += fresh.length;
      if (fresh.length > 0) await arriving.push(fresh);
    }
    if (!isWhole && at < end) throw new TransportError("reset", { code: "body-cut-short" });
    return response;
  });
}

function request({ http, limits, signal }: Asking, url: string, range: { from: number; to: number }) {
  return http.request({
    url,
    headers: { range: `bytes=${range.from}-${range.to}` },
    headersTimeoutMs: limits.silenceMs,
    idleTimeoutMs: limits.silenceMs,
    signal,
  });
}

/** RFC 9110, 14.4. Null for any other form: such an answer is taken for the whole. */
function rangeIn(header: string | undefined): { readonly from: number; readonly total: number } | null {
  const [, from, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec(header ?? "") ?? [];
  return from === undefined || total === undefined ? null : { from: Number(from), total: Number(total) };
}

/** Bytes between the connection that brings them and their reader. */
class Arriving {
  readonly #maxBytes: number;
  readonly #signal: AbortSignal;
  readonly #pieces: Uint8Array[] = [];
  #unreadBytes = 0;
  #error: unknown = null;
  #isOver = false;
  #onPiece = () => {};
  #onRoom = () => {};

  /** @param maxBytes so much waits for the reader, and no more is taken from the connection */
  constructor(maxBytes: number, signal: AbortSignal) {
    this.#maxBytes = maxBytes;
    this.#signal = signal;
    signal.addEventListener("abort", () => this.#onRoom(), { once: true });
  }

  async push(piece: Uint8Array): Promise<void> {
    this.#pieces.push(piece);
    this.#unreadBytes += piece.length;
    this.#onPiece();
    while (this.#unreadBytes > this.#maxBytes && !this.#signal.aborted) {
      await new Promise<void>((resolve) => {
        this.#onRoom = resolve;
      });
    }
  }

  end(error: unknown): void {
    this.#isOver = true;
    this.#error = error;
    this.#onPiece();
  }

  take(): Uint8Array | null {
    const piece = this.#pieces.shift();
    if (piece === undefined) return null;
    this.#unreadBytes -= piece.length;
    this.#onRoom();
    return piece;
  }

  async next(): Promise<Uint8Array | null> {
    for (;;) {
      const piece = this.take();
      if (piece !== null) return piece;
      if (this.#error !== null) throw this.#error;
      if (this.#isOver) return null;
      await new Promise<void>((resolve) => {
        this.#onPiece = resolve;
      });
    }
  }
}
