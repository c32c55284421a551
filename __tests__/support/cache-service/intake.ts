import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { TokenBucket } from "../../../src/sandbox/token-bucket.ts";
import type { Service } from "./call.ts";

/** A timer that is late by so much costs no throughput; an idle link saves no more for later. */
const LATE_MS = 20;

/** What a service receives of archives, at that pace, all connections together. */
export function openIntake(bytesPerSecond: number | undefined): {
  readonly receive: Service["receive"];
  readonly receivedBytes: () => number;
} {
  const carried = meter(bytesPerSecond);
  let receivedBytes = 0;
  const receive: Service["receive"] = async ({ request, fault }, entry) => {
    const limit = fault?.kind === "stalls-in-upload" ? fault.afterBytes : Number.POSITIVE_INFINITY;
    const pieces: Buffer[] = [];
    try {
      for await (const piece of request as AsyncIterable<Buffer>) {
        pieces.push(piece);
        entry.receivedBytes += piece.length;
        receivedBytes += piece.length;
        if (entry.receivedBytes >= limit) {
          await once(request.socket, "close");
          return null;
        }
        await carried(piece.length);
      }
    } catch {
      return null;
    }
    return Buffer.concat(pieces);
  };
  return { receive, receivedBytes: () => receivedBytes };
}

/**
 * Meters what is received.
 *
 * @returns waits until the link has carried so many more bytes
 */
function meter(bytesPerSecond: number | undefined): (bytes: number) => Promise<void> {
  const bucket = new TokenBucket();
  return async (bytes) => {
    if (bytesPerSecond === undefined) return;
    bucket.available(performance.now(), bytesPerSecond);
    bucket.limit((bytesPerSecond * LATE_MS) / 1000);
    bucket.take(bytes);
    for (;;) {
      const free = bucket.available(performance.now(), bytesPerSecond);
      if (free >= 0) return;
      await wait((-free * 1000) / bytesPerSecond, undefined, { ref: false });
    }
  };
}
