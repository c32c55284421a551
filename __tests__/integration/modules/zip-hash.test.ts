import { createHash } from "node:crypto";
import { constants, deflateRawSync, inflateRawSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { hash1 } from "../../../src/go/dirhash.ts";
import { hashModuleZip } from "../../../src/modules/zip-hash.ts";
import { type GoEnvironment, goEnvironment } from "../../support/go.ts";
import { hashZipsWithGo } from "../../support/go-zip-reader.ts";
import { openBytes } from "../../support/open-bytes.ts";
import { type PlannedEntry, uint32, writePlannedZip, type ZipPlan } from "../../support/zip-writer.ts";

const module = { path: "example.com/m", version: "v1.0.0" };
const prefix = "example.com/m@v1.0.0/";
const goMod: PlannedEntry = { name: `${prefix}go.mod`, content: "module example.com/m\n" };
const source: PlannedEntry = { name: `${prefix}m.go`, content: "package m\n".repeat(20) };

let env: GoEnvironment;
beforeAll(async () => {
  env = await goEnvironment();
});

/** The same numbers in every run. */
function randomNumbers(seed: string): (below: number) => number {
  let state = createHash("sha256").update(seed).digest();
  let used = 0;
  return (below) => {
    if (used + 4 > state.length) {
      state = createHash("sha256").update(state).digest();
      used = 0;
    }
    used += 4;
    return state.readUInt32LE(used - 4) % below;
  };
}

describe("every zip that we hash, Go hashes the same", () => {
  const bases: ZipPlan[] = [
    { entries: [goMod, source] },
    { entries: [{ ...goMod, stored: true }, source] },
    {
      entries: [
        { ...source, descriptor: "signed32" },
        { ...goMod, descriptor: "unsigned32" },
      ],
    },
    { entries: [goMod, { ...source, descriptor: "signed64" }], zip64: true },
    { entries: [{ ...goMod, localExtra: uint32(0x7071), centralExtra: uint32(0x5455) }] },
  ];
  const bytesOfInterest = [0x00, 0x01, 0x08, 0x14, 0x50, 0x4b, 0x7f, 0x80, 0xfe, 0xff];

  /** One to three small injuries: values that mean something, bits, bytes that come or go. */
  function injure(zip: Buffer, random: (below: number) => number): Buffer {
    let injured = Buffer.from(zip);
    for (let count = 1 + random(3); count > 0; count--) {
      const at = random(injured.length);
      const kind = random(6);
      const byte = bytesOfInterest[random(bytesOfInterest.length)] ?? 0;
      if (kind <= 1) injured[at] = byte;
      else if (kind === 2) injured[at] = injured.readUInt8(at) ^ (1 << random(8));
      else if (kind === 3) injured.subarray(at, at + 1 + random(4)).fill(byte);
      else if (kind === 4) injured = Buffer.concat([injured.subarray(0, at), injured.subarray(at + 1)]);
      else injured = Buffer.concat([injured.subarray(0, at), Buffer.of(byte), injured.subarray(at)]);
    }
    return injured;
  }

  test("thousands of zips with small injuries", async () => {
    const random = randomNumbers("injuries");
    const zips = bases.flatMap((plan) => {
      const zip = writePlannedZip(plan);
      return [zip, ...Array.from({ length: 1200 }, () => injure(zip, random))];
    });
    // Dates and attributes are part of no hash: some injuries do no harm.
    await expectSameHashes(zips, { atLeast: bases.length + 50 });
  });

  test("compressed bytes with small injuries, and a size and CRC that fit whatever they become", async () => {
    const random = randomNumbers("deflate");
    const words = Array.from({ length: 300 }, () => "go mod sum zip path text".split(" ")[random(6)]).join(
      " ",
    );
    const packings = [constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY].map(
      (strategy) => deflateRawSync(words, { strategy }),
    );
    const zips = packings
      .flatMap((packed) => Array.from({ length: 1000 }, () => injure(packed, random)))
      .map((packed) => writePlannedZip({ entries: [{ ...goMod, content: inflated(packed), packed }] }));
    const pairs = await expectSameHashes(zips, { atLeast: 100 });
    // The go.mod is all that is in them: the one handed out must be the one that Go has hashed.
    const ofGoMods = pairs.map(({ goMod: bytes }) => bytes && hash1([hashedGoMod(bytes)]));
    expect(ofGoMods).toEqual(pairs.map(({ ofGo }) => ofGo));
  });

  const hashedGoMod = (bytes: Uint8Array) => ({
    name: `${prefix}go.mod`,
    sha256Hex: createHash("sha256").update(bytes).digest("hex"),
  });

  /** Whatever zlib makes of it; nothing where it reports an error. */
  function inflated(packed: Buffer): Buffer {
    try {
      return inflateRawSync(packed, { maxOutputLength: 1 << 20 });
    } catch {
      return Buffer.alloc(0);
    }
  }

  /** Of the zips that we hash, at least so many, Go says the same. */
  async function expectSameHashes(zips: readonly Buffer[], accepted: { readonly atLeast: number }) {
    const ofGo = await hashZipsWithGo(zips, env);
    expect(ofGo).toHaveLength(zips.length);
    const ours = await Promise.all(zips.map((zip) => hashModuleZip(openBytes(zip), module)));
    const pairs = ours.flatMap((verdict, index) =>
      verdict.ok ? [{ ours: verdict.h1, ofGo: ofGo[index], goMod: verdict.goMod }] : [],
    );
    expect(pairs.filter((pair) => pair.ours !== pair.ofGo)).toEqual([]);
    expect(pairs.length).toBeGreaterThanOrEqual(accepted.atLeast);
    expect(pairs.length).toBeLessThan(zips.length);
    return pairs;
  }
});
