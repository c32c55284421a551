import type { Socket } from "node:net";
import { SlowStart } from "./slow-start.ts";
import { pieceBytes, TokenBucket } from "./token-bucket.ts";

/** What a link carries. Absent: no limit. */
export interface LinkShape {
  /** The whole link, shared fairly by the connections that are sending. */
  readonly bytesPerSecond?: number | undefined;
  readonly bytesPerSecondPerConnection?: number | undefined;
  /** Each connection starts slowly, as TCP does, in rounds of `roundTripMs`. */
  readonly slowStart?: boolean | undefined;
  readonly roundTripMs?: number | undefined;
  /** Nothing is sent any more; every connection stays open. */
  readonly stalled?: boolean | undefined;
}

const TICK_MS = 5;
/** A reader that leaves this much in our memory is the bottleneck itself: it gets nothing more for now. */
const UNREAD_LIMIT_BYTES = 1 << 20;

interface Transfer {
  readonly socket: Socket;
  /** Of the path to its server. */
  readonly shape: () => LinkShape;
  readonly bytes: Uint8Array;
  readonly write: (piece: Uint8Array) => void;
  readonly finish: (delivered: boolean) => void;
  readonly bucket: TokenBucket;
  readonly slowStart: SlowStart;
  sentBytes: number;
  /** What this tick lets it send. */
  grantedBytes: number;
}

/**
 * Sends response bodies at the pace of a link: a rate for all of them, one per connection, and slow
 * start. One timer, which runs only while something is being sent.
 */
export class ShapedLink {
  readonly #shape: () => LinkShape;
  readonly #bucket = new TokenBucket();
  readonly #connections = new WeakMap<Socket, Pick<Transfer, "bucket" | "slowStart">>();
  /** The one that waited longest comes first. */
  #transfers: Transfer[] = [];
  #timer: NodeJS.Timeout | undefined;
  #sentBytes = 0;

  /** @param shape of the line; asked at every tick, so that it may change at any moment */
  constructor(shape: () => LinkShape) {
    this.#shape = shape;
  }

  /** Bytes of bodies that were handed over since the start, on all connections. */
  get sentBytes(): number {
    return this.#sentBytes;
  }

  /**
   * Hands `bytes` to `write` piece by piece. A socket carries one body at a time.
   *
   * @param shapeOf the path to the server that sends, where several servers send over this line: all of it counts but
   *   `bytesPerSecond`
   * @returns true when all was handed over, false when the socket was closed before
   */
  send(
    socket: Socket,
    bytes: Uint8Array,
    write: (piece: Uint8Array) => void,
    shapeOf = this.#shape,
  ): Promise<boolean> {
    const nowMs = performance.now();
    const shape = shapeOf();
    const connection = this.#connections.get(socket) ?? {
      bucket: new TokenBucket(),
      slowStart: new SlowStart(),
    };
    this.#connections.set(socket, connection);
    connection.bucket.available(nowMs, shape.bytesPerSecondPerConnection);
    connection.bucket.limit(0);
    if (this.#transfers.length === 0) {
      this.#bucket.available(nowMs, this.#shape().bytesPerSecond);
      this.#bucket.limit(0);
    }
    return new Promise((finish) => {
      const sent = { sentBytes: 0, grantedBytes: 0 };
      this.#transfers.push({ socket, shape: shapeOf, bytes, write, finish, ...connection, ...sent });
      this.#timer ??= setInterval(() => this.#tick(), TICK_MS);
      this.#tick();
    });
  }

  #tick(): void {
    const nowMs = performance.now();
    this.#share(nowMs, this.#shape().bytesPerSecond);
    const waiting: Transfer[] = [];
    const served: Transfer[] = [];
    for (const transfer of this.#transfers) {
      const { socket, bytes, sentBytes, grantedBytes } = transfer;
      if (socket.destroyed) {
        transfer.finish(false);
        continue;
      }
      if (grantedBytes > 0) transfer.write(bytes.subarray(sentBytes, sentBytes + grantedBytes));
      transfer.sentBytes += grantedBytes;
      this.#sentBytes += grantedBytes;
      transfer.grantedBytes = 0;
      if (transfer.sentBytes === bytes.length) transfer.finish(true);
      else if (grantedBytes > 0) served.push(transfer);
      else waiting.push(transfer);
    }
    this.#transfers = [...waiting, ...served];
    if (this.#transfers.length === 0) {
      clearInterval(this.#timer);
      this.#timer = undefined;
    }
  }

  /** Grants equal shares; what one can't use goes to the others. */
  #share(nowMs: number, bytesPerSecond: number | undefined): void {
    const piece = pieceBytes(bytesPerSecond);
    let budget = this.#bucket.available(nowMs, bytesPerSecond);
    const queue = this.#transfers.map((transfer) => ({
      transfer,
      wish: wishOf(transfer, nowMs, { ...transfer.shape(), bytesPerSecond }),
    }));
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { transfer, wish } = next;
      if (wish === 0) continue;
      const share = Math.max(piece, Math.floor(budget / (queue.length + 1)));
      const size = Math.min(wish, share);
      if (size > budget) break;
      budget -= size;
      this.#bucket.take(size);
      transfer.bucket.take(size);
      transfer.slowStart.take(size);
      transfer.grantedBytes += size;
      queue.push({ transfer, wish: wish - size });
    }
    this.#bucket.limit(piece);
    for (const { bucket, shape } of this.#transfers) {
      bucket.limit(pieceBytes(shape().bytesPerSecondPerConnection));
    }
  }
}

/** Bytes that a transfer could send now if the link were its own; 0 until a piece has come together. */
function wishOf(transfer: Transfer, nowMs: number, shape: LinkShape): number {
  const { bytesPerSecond, bytesPerSecondPerConnection: ownRate, roundTripMs = 0 } = shape;
  const allowed = transfer.bucket.available(nowMs, ownRate);
  if (shape.stalled === true) return 0;
  let rest = transfer.bytes.length - transfer.sentBytes;
  if (shape.slowStart === true && roundTripMs > 0) {
    const pathRate = Math.min(bytesPerSecond ?? Infinity, ownRate ?? Infinity);
    rest = Math.min(rest, transfer.slowStart.available(nowMs, roundTripMs, pathRate));
  }
  if (transfer.socket.writableLength > UNREAD_LIMIT_BYTES) return 0;
  return allowed >= Math.min(rest, pieceBytes(ownRate)) ? Math.min(rest, allowed) : 0;
}
