import { crc32 } from "node:zlib";
import type { ModuleVersion } from "../go/module-version.ts";
import type { OpenFile } from "../ports.ts";
import { METHOD_STORED } from "./zip-directory.ts";
import { FileWindow, readEntry, readModuleZip, unpackWhole } from "./zip-entry.ts";

/**
 * The files of a module's zip in the order of their bytes, by the same rules as hashing it; names are without the
 * module's prefix, with slashes, and lead nowhere but below the folder that they are unpacked into. What a zip may say
 * of links and modes is passed over: all of them are files. One file is in memory at a time.
 *
 * @throws BadZip, and what reading the file throws
 */
export async function* unpackModuleZip(
  file: OpenFile,
  m: ModuleVersion,
): AsyncGenerator<{ readonly name: string; readonly bytes: Uint8Array }> {
  const { entries, prefix } = await readModuleZip(file, m);
  const window = new FileWindow(file);
  for (const placed of entries) {
    const { entry } = placed;
    const { content } = await readEntry(window, placed, async (offset) => {
      const packed = await window.read(offset, entry.compressedBytes);
      // A copy: what is stored is a part of the window's own buffer.
      const content = entry.method === METHOD_STORED ? Buffer.from(packed) : unpackWhole(entry, packed);
      return { crc32: crc32(content), bytes: content.length, content };
    });
    yield { name: entry.name.slice(prefix.length), bytes: content };
  }
}
