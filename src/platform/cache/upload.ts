import type { CacheLimits } from "./limits.ts";
import type { Upload } from "./protocol.ts";

/** Sends bytes as they come, in pieces of `pieceBytes`, `lanes` of them at once: as much is held in memory. @throws what `put` throws */
export async function uploadPieces(
  bytes: AsyncIterable<Uint8Array>,
  upload: Upload,
  { pieceBytes, lanes }: Pick<CacheLimits, "pieceBytes" | "lanes">,
): Promise<{ readonly pieces: number; readonly totalBytes: number }> {
  const underWay = new Set<Promise<void>>();
  let problem: unknown = null;
  let index = 0;
  let offset = 0;
  for await (const piece of inPieces(bytes, pieceBytes)) {
    const sending = upload.put({ index, offset, bytes: piece }).catch((error: unknown) => {
      problem ??= error;
    });
    underWay.add(sending);
    void sending.finally(() => underWay.delete(sending));
    index++;
    offset += piece.length;
    if (underWay.size >= lanes) await Promise.race(underWay);
    if (problem !== null) break;
  }
  await Promise.all(underWay);
  if (problem !== null) throw problem;
  return { pieces: index, totalBytes: offset };
}

/** The same bytes in pieces of one size; the last may be smaller. */
async function* inPieces(bytes: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  let piece = Buffer.allocUnsafe(size);
  let filled = 0;
  for await (const more of bytes) {
    for (let at = 0; at < more.length; ) {
      const part = more.subarray(at, at + size - filled);
      piece.set(part, filled);
      at += part.length;
      filled += part.length;
      if (filled < size) continue;
      yield piece;
      piece = Buffer.allocUnsafe(size);
      filled = 0;
    }
  }
  if (filled > 0) yield piece.subarray(0, filled);
}
