import type { ModuleVersion } from "../go/module-version.ts";
import type { OpenFile } from "../ports.ts";
import { METHOD_STORED } from "./zip-directory.ts";
import { FileWindow, readModuleZip, unpackEntry } from "./zip-entry.ts";

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
  for (const { entry, end } of entries) {
    const content = unpackEntry(await window.read(entry.headerOffset, end - entry.headerOffset), entry);
    // A copy: what is stored is a part of the window's own buffer.
    const bytes = entry.method === METHOD_STORED ? Buffer.from(content) : content;
    yield { name: entry.name.slice(prefix.length), bytes };
  }
}
