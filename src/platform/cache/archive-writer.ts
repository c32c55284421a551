import { createReadStream, readFileSync } from "node:fs";
import { pipeline, Readable } from "node:stream";
import type { FileToArchive, Machine } from "../../ports.ts";
import { type Compression, packer } from "./compression.ts";

/** A file up to this size is read at once. */
const IN_MEMORY_BYTES = 4 << 20;

/**
 * A tar archive of these files, packed, as it comes into being. Times, owners and modes say nothing: the same files make
 * the same archive.
 *
 * @throws what reading a file throws, and for one that has not as many bytes as was said
 */
export async function* writeArchive(
  files: readonly FileToArchive[],
  compression: Compression,
  machine: Pick<Machine, "env" | "platform">,
): AsyncGenerator<Uint8Array> {
  const { pack } = await import("tar-stream");
  const archive = pack();
  const filter = await packer(compression, machine);
  const output: Readable = filter ?? archive;
  if (filter !== null) pipeline(archive, filter, () => {});
  const filling = (async () => {
    for (const file of files) await add(archive, file);
    archive.finalize();
  })();
  filling.catch((error: Error) => output.destroy(error));
  yield* Readable.prototype[Symbol.asyncIterator].call(output);
  await filling;
}

type Pack = ReturnType<typeof import("tar-stream").pack>;

async function add(archive: Pack, { name, from, bytes }: FileToArchive): Promise<void> {
  const header = { name, size: bytes, mode: 0o644, mtime: new Date(0) };
  await new Promise<void>((resolve, reject) => {
    const done = (error?: Error | null) => (error ? reject(error) : resolve());
    if (typeof from === "string" && bytes > IN_MEMORY_BYTES) {
      pipeline(createReadStream(from), archive.entry(header), done);
      return;
    }
    const content = typeof from === "string" ? readFileSync(from) : from;
    if (content.length === bytes) archive.entry(header, Buffer.from(content), done);
    else reject(new Error(`${name} has changed`));
  });
}
