import { createCipheriv, createHash } from "node:crypto";
import { hash1, hashGoMod } from "../go/dirhash.ts";
import type { ModuleVersion } from "../go/module-version.ts";
import { writeZip, type ZipEntry } from "./zip-writer.ts";

/** What a mirror serves for one module version. The zips are made when they are first read. */
export interface GeneratedModule {
  readonly module: ModuleVersion;
  /** JSON of `<version>.info`. */
  readonly info: string;
  readonly mod: Uint8Array;
  readonly zip: Uint8Array;
  /** `h1:…` of the zip, as in go.sum. */
  readonly zipH1: string;
  /** `h1:…` of go.mod, as in go.sum's `/go.mod` line. */
  readonly modH1: string;
  /** A legal zip of the same module whose code was changed: it builds, and only its h1 tells. */
  readonly otherZip: Uint8Array;
}

/** With zips that are right too, though their bytes are not those of `zip`. */
interface MadeModule extends GeneratedModule {
  /** Another zip with the same files and so the same h1: in the opposite order, which leaves it the same size. */
  readonly reversedZip: Uint8Array;
  /** The same files once more, none of them compressed. */
  readonly storedZip: Uint8Array;
}

/** Every generated module was published at this moment: the same options give the same bytes. */
const PUBLISHED = "2024-01-02T03:04:05Z";
/** A `go` line that every supported Go accepts without asking for a newer toolchain. */
const DEFAULT_GO = "1.20";

/**
 * Makes a real Go module with one package, whose exported `Describe() string` names the module and
 * calls `Describe` of everything it requires. True hashes; the same options give the same bytes.
 *
 * @param options.files more files, by name inside the module; a name that is generated too replaces it
 * @param options.requires modules that it requires and imports; each must have a `Describe` of its own
 * @param options.go the `go` line of its go.mod (default 1.20)
 * @param options.paddingBytes size of a file that does not compress, to give the zip about that size
 */
export function makeModule(options: {
  readonly path: string;
  readonly version: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly requires?: readonly ModuleVersion[];
  readonly go?: string;
  readonly paddingBytes?: number;
}): MadeModule {
  const { path, version, requires = [], paddingBytes = 0 } = options;
  const module: ModuleVersion = { path, version };
  const name = packageName(path);
  const goMod = options.files?.["go.mod"] ?? goModText(path, options.go ?? DEFAULT_GO, requires);
  const entriesSaying = (words: string): ZipEntry[] => {
    const texts: Record<string, string> = {
      "go.mod": goMod,
      [`${name}.go`]: packageText(name, words, requires),
      ...options.files,
    };
    const entries: ZipEntry[] = Object.entries(texts).map(([file, text]) => ({
      name: `${path}@${version}/${file}`,
      content: Buffer.from(text, "utf8"),
    }));
    if (paddingBytes > 0) {
      const content = pseudoRandomBytes(`${path}@${version}`, paddingBytes);
      entries.push({ name: `${path}@${version}/padding.bin`, content, stored: true });
    }
    return entries;
  };
  const mod = Buffer.from(goMod, "utf8");
  const entries = once(() => entriesSaying(`${path} ${version}`));
  const zip = once(() => writeZip(entries()));
  const zipH1 = once(() => hashEntries(entries()));
  const modH1 = once(() => hashGoMod(mod));
  const otherZip = once(() => writeZip(entriesSaying(`not ${path} ${version}`)));
  const reversedZip = once(() => writeZip(entries().toReversed()));
  const storedZip = once(() => writeZip(entries(), { level: 0 }));
  return {
    module,
    info: JSON.stringify({ Version: version, Time: PUBLISHED }),
    mod,
    get zip() {
      return zip();
    },
    get zipH1() {
      return zipH1();
    },
    get modH1() {
      return modH1();
    },
    get otherZip() {
      return otherZip();
    },
    get reversedZip() {
      return reversedZip();
    },
    get storedZip() {
      return storedZip();
    },
  };
}

/** The text of a go.sum with both lines of every module, in the order of their paths and versions. */
export function goSumOf(modules: readonly GeneratedModule[]): string {
  const lines = modules.flatMap(({ module: { path, version }, zipH1, modH1 }) => [
    `${path} ${version} ${zipH1}\n`,
    `${path} ${version}/go.mod ${modH1}\n`,
  ]);
  return lines.sort().join("");
}

/** The last element of the path that is not a major version, as a Go identifier. */
function packageName(path: string): string {
  const elements = path.split("/").filter((element) => !/^v[0-9]+$/.test(element));
  const word = (elements.at(-1) ?? "").replace(/\.v[0-9]+$/, "").replace(/[^A-Za-z0-9]/g, "");
  return /^[A-Za-z]/.test(word) ? word.toLowerCase() : `p${word.toLowerCase()}`;
}

function goModText(path: string, go: string, requires: readonly ModuleVersion[]): string {
  const lines = requires.map((required) => `\t${required.path} ${required.version}\n`).join("");
  return `module ${path}\n\ngo ${go}\n${lines === "" ? "" : `\nrequire (\n${lines})\n`}`;
}

function packageText(name: string, words: string, requires: readonly ModuleVersion[]): string {
  const imports = requires.map((required, index) => `import r${index} ${JSON.stringify(required.path)}\n`);
  const calls = requires.map((_, index) => ` + "; " + r${index}.Describe()`);
  return [
    `// Package ${name} belongs to a generated module.\npackage ${name}\n\n`,
    ...imports,
    `\n// Describe names the module that this package was built from and those it requires.\n`,
    `func Describe() string { return ${JSON.stringify(words)}${calls.join("")} }\n`,
  ].join("");
}

/** Bytes that look random and depend on the seed alone: AES in counter mode makes gigabytes a second. */
function pseudoRandomBytes(seed: string, bytes: number): Uint8Array {
  const key = createHash("sha256").update(seed).digest().subarray(0, 16);
  return createCipheriv("aes-128-ctr", key, Buffer.alloc(16)).update(Buffer.alloc(bytes));
}

function hashEntries(entries: readonly ZipEntry[]): string {
  return hash1(
    entries.map(({ name, content }) => ({
      name,
      sha256Hex: createHash("sha256").update(content).digest("hex"),
    })),
  );
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
