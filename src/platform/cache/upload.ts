import type { Clock } from "../../ports.ts";
import type { CacheLimits } from "./limits.ts";
import type { Upload } from "./protocol.ts";

/** How much of an archive is under way at once. */
type Pace = Pick<CacheLimits, "pieceBytes" | "lanes">;

/** The first piece, and the smallest: what can't send it in the time of a silence sends nothing worth while. */
const MIN_PIECE_BYTES = 64 << 10;
/** What is under way at once is to arrive within that: a piece that takes longer than a silence is given up. */
const UNDER_WAY_MS = 2_000;

/**
 * How much may be under way on a line of that rate: on a slow one fewer and smaller pieces.
 * @param bytesPerMs null before anything has arrived
 * @param most on a fast line
 */
export function paceFor(bytesPerMs: number | null, most: Pace): Pace {
  const smallest = Math.min(MIN_PIECE_BYTES, most.pieceBytes);
  if (bytesPerMs === null) return { pieceBytes: smallest, lanes: 1 };
  const bytes = bytesPerMs * UNDER_WAY_MS;
  const lanes = Math.max(1, Math.min(most.lanes, Math.floor(bytes / smallest)));
  return { pieceBytes: Math.max(smallest, Math.min(most.pieceBytes, Math.floor(bytes / lanes))), lanes };
}

/**
 * Sends bytes as they come, in pieces of at most `most.pieceBytes`, at most `most.lanes` of them at once: as much is held
 * in memory. @throws what `put` throws
 */
export async function uploadPieces(
  bytes: AsyncIterable<Uint8Array>,
  upload: Upload,
  most: Pace,
  clock: Pick<Clock, "monotonicMs">,
): Promise<{ readonly pieces: number; readonly totalBytes: number }> {
  const underWay = new Set<Promise<void>>();
  let pace = paceFor(null, most);
  let problem: unknown = null;
  let index = 0;
  let offset = 0;
  const put = async (piece: Uint8Array) => {
    const beganMs = clock.monotonicMs();
    try {
      await upload.put({ index: index++, offset, bytes: piece });
      const tookMs = Math.max(1, clock.monotonicMs() - beganMs);
      pace = paceFor((piece.length / tookMs) * underWay.size, most);
    } catch (error) {
      problem ??= error;
    }
  };
  for await (const piece of inPieces(bytes, () => pace.pieceBytes)) {
    const sending = put(piece);
    underWay.add(sending);
    void sending.finally(() => underWay.delete(sending));
    offset += piece.length;
    while (underWay.size >= pace.lanes && problem === null) await Promise.race(underWay);
    if (problem !== null) break;
  }
  await Promise.all(underWay);
  if (problem !== null) throw problem;
  return { pieces: index, totalBytes: offset };
}

/** The same bytes in pieces of the size that is asked for when one begins; the last may be smaller. */
async function* inPieces(bytes: AsyncIterable<Uint8Array>, size: () => number): AsyncGenerator<Uint8Array> {
  let piece = Buffer.allocUnsafe(size());
  let filled = 0;
  for await (const more of bytes) {
    for (let at = 0; at < more.length; ) {
      const part = more.subarray(at, at + piece.length - filled);
      piece.set(part, filled);
      at += part.length;
      filled += part.length;
      if (filled < piece.length) continue;
      yield piece;
      piece = Buffer.allocUnsafe(size());
      filled = 0;
    }
  }
  if (filled > 0) yield piece.subarray(0, filled);
}
