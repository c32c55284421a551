import type { OpenFile } from "../ports.ts";

/** A file whose content is in memory already. */
export function openBytes(content: Uint8Array): OpenFile {
  return {
    bytes: content.length,
    read: async (position, length) => {
      if (position + length > content.length)
        throw new Error(`the file ends before byte ${position + length}`);
      return content.subarray(position, position + length);
    },
    close: async () => {},
  };
}
