import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { entryName } from "../../../src/cache/entry-files.ts";
import { receiveArchive } from "../../../src/modules/admit-archived.ts";
import { closeModuleCache, openModuleCache } from "../../../src/modules/module-cache.ts";
import { downloadPath } from "../../../src/modules/module-cache-layout.ts";
import { hashZipFile } from "../../../src/modules/zip-hash.ts";
import { readArchive } from "../../../src/platform/cache/archive-reader.ts";
import { nodeFiles } from "../../../src/platform/files.ts";
import { readProcesses } from "../../../src/platform/processes.ts";
import type { GeneratedModule } from "../../../src/sandbox/generated-module.ts";
import { goodMembers, memberName } from "../../support/cache-entry.ts";
import { incomingIn, wrongFiles } from "../../support/download-cache.ts";
import { caseName, type Dice, makeCases } from "../../support/fuzz.ts";
import { checkZipsWithGo } from "../../support/go-oracle.ts";
import { smallModules } from "../../support/project.ts";
import { injure } from "../../support/random-zip.ts";
import { pack, type TarMember, writeTar } from "../../support/tar-writer.ts";
import { temporaryFolder } from "../../support/temp.ts";

const modules = smallModules().slice(0, 2);
const good = goodMembers(modules);
const AT_ONCE = 8;
/** Each takes milliseconds. */
const HANGS_AFTER_MS = 60_000;

/** Sizes in a header that are none, or not that of the content: octal, binary, negative. */
const ODD_SIZES = [
  "",
  "x",
  "00000000000",
  "00000000001",
  "77777777777",
  "-1",
  " 12 ",
  "\x80\0\0\0\0\0\0\0\0\0\x10\0",
  "\xff".repeat(12),
];
const KINDS = [
  "file",
  "hardlink",
  "symlink",
  "characterDevice",
  "blockDevice",
  "folder",
  "fifo",
  "paxHeader",
  "longName",
] as const;
const PAX = [
  "size=-1",
  "size=0",
  "size=999999999999",
  "size=x",
  "path=example.com/a",
  "path=",
  "path=\0",
  "linkpath=/etc",
  "GNU.sparse.size=1",
];

/** A member of a good entry in which one thing or another is different. */
function randomMember(dice: Dice, oddity: number): TarMember {
  const member = dice.one(good);
  if (!dice.chance(oddity)) return member;
  const { content = Buffer.alloc(0) } = dice.one(good);
  const attribute = dice.one(PAX);
  return dice.one<() => TarMember>([
    () => ({ ...member, content }),
    () => ({ ...member, content: injure(member.content ?? content, dice) }),
    () => ({ ...member, content: Buffer.alloc(dice.one([0, 1, 511, 512, 513, 70_000])) }),
    () => ({
      ...member,
      kind: dice.one(KINDS),
      target: dice.one(["", "/etc/passwd", "../..", String(member.name)]),
    }),
    () => ({ ...member, sizeField: Buffer.from(dice.one(ODD_SIZES), "latin1") }),
    () => ({ ...member, mode: dice.one([0, 0o777, 0o7777]) }),
    () => ({ ...member, name: randomName(dice, String(member.name)) }),
    () => ({
      name: "pax",
      kind: "paxHeader",
      content: Buffer.from(`${attribute.length + dice.one([0, 4, 9])} ${attribute}\n`),
    }),
    () => ({
      name: "././@LongLink",
      kind: "longName",
      content: Buffer.from(randomName(dice, String(member.name))),
    }),
  ])();
}

function randomName(dice: Dice, name: string): string {
  return dice.one([
    name.toUpperCase(),
    name.replace("/", "/../"),
    `${dice.one(["/", "//", "./", "../", "go-modules/", "C:\\"])}${name}`,
    name.replace(/[^.]*$/, dice.one(["ziphash", "lock", "partial", "zip\0", "zip/", "info.zip"])),
    `${name}${dice.one([" ", "/", "\0", "\u202e", "é".repeat(200)])}`,
    dice.one([
      "",
      ".",
      "..",
      "/",
      "__proto__",
      "constructor",
      "example.com",
      "example.com/",
      "example.com/__proto__",
    ]),
  ]);
}

/** An archive as a stranger may have written it, plain or packed. */
function randomArchive(dice: Dice): Buffer {
  const oddity = dice.one([0, 0.1, 0.3, 0.7]);
  const members = Array.from({ length: dice.whole(0, 10) }, () => randomMember(dice, oddity));
  const tar = writeTar(members);
  const injured = dice.chance(oddity / 2) ? injure(tar.subarray(0, dice.whole(0, tar.length)), dice) : tar;
  // Each zstd is a process: a few of them are enough, and gzip goes the same way otherwise.
  const plain = () => (dice.chance(0.5) ? injured : gzipSync(injured, { level: 1 }));
  const packed = dice.chance(0.02) ? pack(injured, "zstd") : plain();
  return dice.chance(oddity / 4) ? injure(packed, dice) : packed;
}

/** What an archive leaves in a module cache, and how reading it ended. */
interface Taken {
  readonly wrong: readonly string[];
  /** The zips that were admitted, by the module's place in `modules`. */
  readonly zips: ReadonlyMap<number, Uint8Array>;
  readonly error: unknown;
}

/** As it comes from the network: in pieces that end anywhere. */
async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0, size = 1; at < bytes.length; at += size, size = (size * 7) % 65_537) {
    yield bytes.subarray(at, at + size);
  }
}

async function take(archive: Uint8Array, folder: string): Promise<Taken> {
  const root = join(folder, "mod");
  await mkdir(root, { recursive: true });
  const moduleCache = openModuleCache(root, readProcesses().own);
  const receiver = receiveArchive(nodeFiles, {
    moduleCache,
    zips: modules.map(({ module, zipH1 }) => ({ module, h1: zipH1 })),
    mods: modules.map(({ module, modH1 }) => ({ module, h1: modH1 })),
    nameOf: entryName,
    hashers: [(...asked) => hashZipFile(nodeFiles, ...asked)],
    unpack: null,
    onReady: () => {},
  });
  let error: unknown = null;
  await readArchive(
    inPieces(archive),
    { env: process.env, platform: process.platform },
    4,
    receiver.take,
  ).catch((thrown: unknown) => {
    error = thrown;
  });
  await receiver.finish();
  await closeModuleCache(nodeFiles, moduleCache);
  const zips = new Map<number, Uint8Array>();
  for (const [index, { module }] of modules.entries()) {
    const zip = await nodeFiles.open(downloadPath(root, module, "zip")).catch(() => null);
    if (zip === null) continue;
    zips.set(index, await zip.read(0, zip.bytes).finally(() => zip.close()));
  }
  const wrong = [...(await wrongFiles(root, modules)), ...(await incomingIn(root))];
  return { wrong, zips, error };
}

test("a large zip of which nothing comes: the reason is told", async () => {
  const zip = { name: memberName(modules[0] as GeneratedModule, "zip"), content: Buffer.from("PK") };
  const tar = writeTar([{ ...zip, sizeField: Buffer.from("00020000000") }]);
  const { error } = await take(gzipSync(tar), await temporaryFolder());
  expect(String(error)).toBe("Error: the archive is only a part of one");
});

test("crafted archives: whatever is in them, only what go.sum names gets into the module cache", async () => {
  const archives = makeCases("archives", 400, randomArchive);
  const folder = await temporaryFolder();
  const found: Record<string, unknown> = {};
  const admitted = modules.map((): Uint8Array[] => []);
  let broken = 0;
  const work = archives.entries();
  const worker = async () => {
    for (const [index, archive] of work) {
      const own = join(folder, `${index}`);
      const late = new AbortController();
      const hanging = delay(HANGS_AFTER_MS, null, { signal: late.signal }).catch(() => null);
      const taken = await Promise.race([take(archive, own), hanging]);
      late.abort();
      if (taken === null) {
        found[caseName(index)] = "does not end";
        continue;
      }
      const { wrong, zips, error } = taken;
      for (const [of, zip] of zips) admitted[of]?.push(zip);
      if (error !== null) broken++;
      // An error of the language is a mistake of ours: what is no archive is said to be none.
      const isMistake = error !== null && (error as Error).constructor.name !== "Error" && !isOfZlib(error);
      if (wrong.length > 0 || isMistake) found[caseName(index)] = { wrong, error: String(error) };
      await rm(own, { recursive: true });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  expect(found).toEqual({});
  expect(broken).toBeGreaterThan(archives.length / 20);
  for (const [index, zips] of admitted.entries()) {
    const { module, zipH1 } = modules[index] as (typeof modules)[number];
    expect(zips.length).toBeGreaterThan(archives.length / 20);
    const different = [...new Map(zips.map((zip) => [Buffer.from(zip).toString("base64"), zip])).values()];
    const said = await checkZipsWithGo(different, module);
    expect(said.map(({ h1, problem }) => ({ h1, problem }))).toEqual(
      different.map(() => ({ h1: zipH1, problem: null })),
    );
  }
}, 600_000);

function isOfZlib(error: unknown): boolean {
  return String((error as { code?: unknown }).code).startsWith("Z_");
}
