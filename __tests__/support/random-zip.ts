import { crc32, deflateRawSync } from "node:zlib";
import type { Dice } from "./fuzz.ts";
import { type PlannedEntry, uint16, uint32, uint64, writePlannedZip, type ZipPlan } from "./zip-writer.ts";

const BYTES_OF_INTEREST = [0x00, 0x01, 0x08, 0x14, 0x50, 0x4b, 0x7f, 0x80, 0xfe, 0xff];

/** One to three small injuries: values that mean something, bits, bytes that come or go. */
export function injure(bytes: Uint8Array, dice: Dice): Buffer {
  let injured = Buffer.from(bytes);
  for (let count = dice.whole(1, 3); count > 0 && injured.length > 0; count--) {
    const at = dice.whole(0, injured.length - 1);
    const kind = dice.whole(0, 5);
    const byte = dice.one(BYTES_OF_INTEREST);
    if (kind <= 1) injured[at] = byte;
    else if (kind === 2) injured[at] = injured.readUInt8(at) ^ (1 << dice.whole(0, 7));
    else if (kind === 3) injured.subarray(at, at + dice.whole(1, 4)).fill(byte);
    else if (kind === 4) injured = Buffer.concat([injured.subarray(0, at), injured.subarray(at + 1)]);
    else injured = Buffer.concat([injured.subarray(0, at), Buffer.of(byte), injured.subarray(at)]);
  }
  return injured;
}

/** Parts of names: what systems, shells, Unicode and Go itself treat in a way of their own. */
const NAME_PARTS = [
  ..."a A b k s i z 0 . .. ... - _ ~ ~1 ! @ % ( ) [ ] { } + , = ^ # $ & ; ' \" * < > ? ` | \\ : //".split(
    " ",
  ),
  ..." \t\n\r\0\u007f\u0085\u00a0\u200b\u202e\u2028\ufeff\ufffd",
  // Letters that fold to others, or to two of them, or only with a language: K, long s, dotless i, I with dot, sharp s.
  ..."\u212a\u017f\u0131\u0130\u00df\u1e9e\u00b5\u03bc\u03c2\u03c3\u03a3\u2126\u03c9\u01c4\u01c5\u01c6\u1fb3\u1fbc",
  ..."éÉ世界\u{10400}\u{10428}\u{1f600}",
  "e\u0301",
  ..."go.mod GO.MOD Go.mod go.sum LICENSE license vendor internal con CON nul.go Aux com1.x lpt9 com0".split(
    " ",
  ),
  ..."__proto__ constructor toString hasOwnProperty".split(" "),
  ..."/ / / / /".split(" "),
];

function randomName(dice: Dice): string {
  if (dice.chance(0.6)) return dice.one(["go.mod", "LICENSE", "m.go", "a/b.go", "a/c/d.go", "A", "a", "é/x"]);
  return Array.from({ length: dice.whole(1, 4) }, () => dice.one(NAME_PARTS)).join("");
}

const CONTENTS = [
  "",
  "x",
  "module example.com/m\n",
  "package m\n".repeat(30),
  "\0\xff".repeat(200),
  "PK\x01\x02PK\x05\x06",
];
const DESCRIPTORS = ["signed32", "unsigned32", "signed64", "unsigned64"] as const;
const ODD_NUMBERS = [
  0, 1, 7, 8, 12, 30, 46, 0x50, 0xffff, 0x04034b50, 0x08074b50, 0x7fffffff, 0xfffffffe, 0xffffffff,
];

function randomEntry(dice: Dice, prefix: string, oddity: number): PlannedEntry {
  const odd = <T>(make: () => T): T | undefined => (dice.chance(oddity) ? make() : undefined);
  const content = dice.one(CONTENTS);
  const stored = dice.chance(0.3);
  return {
    name:
      (odd(() => dice.one(["", prefix.toUpperCase(), "/", "../", `./${prefix}`])) ?? prefix) +
      randomName(dice),
    content,
    stored,
    ...present({
      packed: odd(() => injure(stored ? Buffer.from(content) : deflateRawSync(content), dice)),
      descriptor: dice.chance(0.3)
        ? (odd(() => randomDescriptor(dice, content)) ?? dice.one(DESCRIPTORS))
        : undefined,
      both: odd(() => randomHeader(dice)),
      local: odd(() => randomHeader(dice)),
      central: odd(() => ({
        ...randomHeader(dice),
        ...(dice.chance(0.3) && { headerOffset: dice.one(ODD_NUMBERS) }),
      })),
      localExtra: odd(() => randomExtra(dice)),
      centralExtra: odd(() => randomExtra(dice)),
      comment: odd(() => dice.one(["", "c", "PK\x05\x06"])),
      gap: odd(() => Buffer.alloc(dice.whole(0, 40), "PK\x03\x04")),
    }),
  };
}

/** A descriptor that is nearly right. */
function randomDescriptor(dice: Dice, content: string): Buffer {
  const crc = uint32(dice.chance(0.7) ? crc32(Buffer.from(content)) : dice.one(ODD_NUMBERS));
  const sizes = Array.from({ length: dice.whole(0, 4) }, () => uint32(dice.one(ODD_NUMBERS)));
  return Buffer.concat([...(dice.chance(0.5) ? [uint32(0x08074b50)] : []), crc, ...sizes]);
}

function randomHeader(dice: Dice): PlannedEntry["both"] {
  return dice.one([
    () => ({ flags: dice.one([0, 1, 8, 0x40, 0x800, 0x808, 0x2000]) }),
    () => ({ method: dice.one([0, 8, 9, 12, 99]) }),
    () => ({ crc32: dice.one(ODD_NUMBERS) }),
    () => ({ compressedBytes: dice.one(ODD_NUMBERS) }),
    () => ({ unpackedBytes: dice.one(ODD_NUMBERS) }),
    () => ({
      name: Buffer.from(dice.one(["", "go.mod", "example.com/m@v1.0.0/other", "\xff\xfe"]), "latin1"),
    }),
  ])();
}

function randomExtra(dice: Dice): Buffer {
  const id = dice.one([0x0001, 0x5455, 0x7075, 0x7071]);
  const values = Array.from({ length: dice.whole(0, 4) }, () => uint64(dice.one(ODD_NUMBERS)));
  const content = Buffer.concat(values);
  const bytes = dice.chance(0.8) ? content.length : dice.one([0, 3, 0xffff]);
  return Buffer.concat([uint16(id), uint16(bytes), content]);
}

/** A zip of one module, of which everything may be right and anything wrong; mostly one or two things are. */
export function randomZip(dice: Dice, prefix: string): Buffer {
  const oddity = dice.one([0, 0, 0.02, 0.08]);
  const odd = <T>(make: () => T): T | undefined => (dice.chance(oddity) ? make() : undefined);
  const number = () => dice.one(ODD_NUMBERS);
  const short = () => number() % 2 ** 16;
  const plan: ZipPlan = {
    zip64: dice.chance(0.2),
    entries: Array.from({ length: dice.whole(0, 5) }, () => randomEntry(dice, prefix, oddity)),
    ...present({
      beforeDirectory: odd(() => Buffer.alloc(dice.whole(1, 60), "PK\x01\x02")),
      afterDirectory: odd(() => Buffer.alloc(dice.whole(1, 60), "PK\x06\x06")),
      comment: odd(() => dice.one(["c", "PK\x05\x06", `PK\x05\x06${"\0".repeat(18)}`])),
      end: odd(() => ({ entries: short(), bytes: number(), offset: number(), disk: short() })),
      end64: odd(() => ({ entries: number(), bytes: number(), position: number(), disks: number() })),
    }),
  };
  const zip = writePlannedZip(plan);
  return dice.chance(oddity) ? injure(zip, dice) : zip;
}

/** What of it is there. */
function present<T extends object>(given: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;
}
