import { createHash } from "node:crypto";

/** One file of a module as its hash sees it. */
export interface HashedFile {
  /** The full name, `module@version/…`, as in a module zip. */
  readonly name: string;
  /** SHA-256 of its content, 64 hex digits in lower case. */
  readonly sha256Hex: string;
}

/**
 * The `h1:` hash of a set of files (x/mod sumdb/dirhash Hash1): SHA-256 over one line per file, in the bytewise
 * order of names. Throws when a name holds a newline: it could pass for another line.
 */
export function hash1(files: readonly HashedFile[]): string {
  const lines = files.map(({ name, sha256Hex }) => {
    if (name.includes("\n")) throw new Error("file name with a newline");
    return { nameBytes: Buffer.from(name), line: `${sha256Hex}  ${name}\n` };
  });
  // Bytes of UTF-8: JavaScript's own order is by UTF-16 units, which differs beyond U+FFFF.
  lines.sort((a, b) => Buffer.compare(a.nameBytes, b.nameBytes));
  const hash = createHash("sha256");
  for (const { line } of lines) hash.update(line);
  return `h1:${hash.digest("base64")}`;
}

/** The `h1:` hash of a go.mod file, as go.sum's `/go.mod` lines have it. */
export function hashGoMod(bytes: Uint8Array): string {
  return hash1([{ name: "go.mod", sha256Hex: createHash("sha256").update(bytes).digest("hex") }]);
}
