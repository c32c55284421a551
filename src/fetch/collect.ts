/** Of a body in memory: a larger one waits until it is the only such one of its source. */
const LARGE_BYTES = 2 << 20;

/** One after the other. */
export class Lane {
  #last = Promise.resolve();

  /** Waits for the one before; gives what ends one's own turn. */
  async enter(): Promise<() => void> {
    const before = this.#last;
    let leave = () => {};
    this.#last = new Promise((resolve) => {
      leave = resolve;
    });
    await before;
    return leave;
  }
}

/**
 * A body in memory, or null when it is larger than `maxBytes`. A go.mod may have 16 MiB, and a hundred requests may be
 * under way: so that a mirror that sends nothing but such files does not fill the memory, large ones are read one after
 * the other.
 * @param lane of its source
 * @param onBytes told of each part
 * @throws what the body throws
 */
export async function collect(
  body: AsyncIterable<Uint8Array>,
  maxBytes: number,
  lane: Lane,
  onBytes: (bytes: number) => void,
): Promise<Buffer | null> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  let leave: (() => void) | null = null;
  try {
    for await (const part of body) {
      onBytes(part.length);
      bytes += part.length;
      if (bytes > maxBytes) return null;
      parts.push(part);
      if (bytes > LARGE_BYTES) leave ??= await lane.enter();
    }
    return Buffer.concat(parts);
  } finally {
    leave?.();
  }
}
