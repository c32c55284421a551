import type { OpenFile } from "../../src/ports.ts";

/** Bytes in memory as an open file. */
export function openBytes(bytes: Uint8Array): OpenFile {
  return {
    bytes: bytes.length,
    read: async (position, length) => {
      if (position < 0 || position + length > bytes.length) throw new RangeError("read beyond the end");
      return bytes.slice(position, position + length);
    },
    close: async () => {},
  };
}
