import { createHash } from "node:crypto";
import { constants, deflateRawSync, inflateRawSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { type HashedFile, hash1 } from "../../../src/go/dirhash.ts";
import { unpackModuleZip } from "../../../src/modules/unzip.ts";
import { claimedUnpackedBytes } from "../../../src/modules/zip-directory.ts";
import { hashModuleZip } from "../../../src/modules/zip-hash.ts";
import { caseCount, caseName, makeCases } from "../../support/fuzz.ts";
import { checkZipsWithGo } from "../../support/go-oracle.ts";
import { openBytes } from "../../support/open-bytes.ts";
import { injure, randomZip } from "../../support/random-zip.ts";
import { type PlannedEntry, uint32, writePlannedZip, type ZipPlan } from "../../support/zip-writer.ts";

const module = { path: "example.com/m", version: "v1.0.0" };
const prefix = "example.com/m@v1.0.0/";
const goMod: PlannedEntry = { name: `${prefix}go.mod`, content: "module example.com/m\n" };
const source: PlannedEntry = { name: `${prefix}m.go`, content: "package m\n".repeat(20) };

/** A zip with what we make of it, and what Go does. */
interface Compared {
  readonly h1: string;
  readonly goMod: Uint8Array | null;
  readonly ofGo: string | null;
}

/** Those of `zips` that we take. Go must take each of them as well, with the same hash, and no other reading differ. */
async function takenZips(zips: readonly Buffer[]): Promise<readonly Compared[]> {
  const ofGo = await checkZipsWithGo(zips, module);
  const wrong: Record<string, unknown> = {};
  const taken: Compared[] = [];
  for (const [index, zip] of zips.entries()) {
    const verdict = await hashModuleZip(openBytes(zip), module);
    await claimedUnpackedBytes(openBytes(zip));
    if (!verdict.ok) continue;
    const { h1, problem } = ofGo[index] ?? {};
    const unpacked = await hashOfUnpacked(zip);
    if (h1 !== verdict.h1 || problem !== null || unpacked !== verdict.h1)
      wrong[caseName(index)] = { ours: verdict.h1, ofGo: h1, problem, unpacked };
    taken.push({ h1: verdict.h1, goMod: verdict.goMod, ofGo: h1 ?? null });
  }
  expect(wrong).toEqual({});
  return taken;
}

/** Of the files that we would write. */
async function hashOfUnpacked(zip: Buffer): Promise<string> {
  const files: HashedFile[] = [];
  for await (const { name, bytes } of unpackModuleZip(openBytes(zip), module)) {
    files.push({ name: prefix + name, sha256Hex: sha256Hex(bytes) });
  }
  return hash1(files);
}

function sha256Hex(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

describe("every zip that we hash, Go hashes the same", () => {
  const bases: readonly ZipPlan[] = [
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

  test("thousands of zips with small injuries", async () => {
    const whole = bases.map(writePlannedZip);
    const zips = makeCases("injuries", 800, (dice) => injure(dice.one(whole), dice));
    const taken = await takenZips([...whole, ...zips]);
    // Dates and attributes are part of no hash: some injuries do no harm.
    expect(taken.length).toBeGreaterThan(whole.length + zips.length / 200);
    expect(taken.length).toBeLessThan(zips.length);
  });

  test("crafted zips: any names, headers, sizes, fields and records", async () => {
    const zips = makeCases("zips", 800, (dice) => randomZip(dice, prefix));
    const taken = await takenZips(zips);
    expect(taken.length).toBeGreaterThan(zips.length / 10);
    expect(taken.length).toBeLessThan(zips.length / 1.2);
  });

  test("compressed bytes with small injuries, and a size and CRC that fit whatever they become", async () => {
    const words = Array.from(
      { length: 300 },
      (_, i) => "go mod sum zip path text".split(" ")[(i * i) % 7],
    ).join(" ");
    const strategies = [constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY];
    const packings = strategies.map((strategy) => deflateRawSync(words, { strategy }));
    const zips = makeCases("deflate", 400, (dice) => injure(dice.one(packings), dice)).map((packed) =>
      writePlannedZip({ entries: [{ ...goMod, content: inflated(packed), packed }] }),
    );
    const taken = await takenZips(zips);
    expect(taken.length).toBeGreaterThan(caseCount(10));
    expect(taken.length).toBeLessThan(zips.length);
    // The go.mod is all that is in them: the one handed out must be the one that Go has hashed.
    const ofGoMods = taken.map(
      ({ goMod: bytes }) => bytes && hash1([{ name: `${prefix}go.mod`, sha256Hex: sha256Hex(bytes) }]),
    );
    expect(ofGoMods).toEqual(taken.map(({ ofGo }) => ofGo));
  });

  /** Whatever zlib makes of it; nothing where it reports an error. */
  function inflated(packed: Buffer): Buffer {
    try {
      return inflateRawSync(packed, { maxOutputLength: 1 << 20 });
    } catch {
      return Buffer.alloc(0);
    }
  }
});
