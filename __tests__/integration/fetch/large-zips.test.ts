import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { proxyPath } from "../../../src/go/module-version.ts";
import { nodeFiles } from "../../../src/platform/files.ts";
import type { Files } from "../../../src/ports.ts";
import { type LoopbackMirror, type MirrorOptions, startMirror } from "../../../src/sandbox/fault-server.ts";
import { type FaultPlan, faults } from "../../../src/sandbox/faults.ts";
import { type GeneratedModule, makeModule } from "../../../src/sandbox/generated-module.ts";
import {
  expectAllFetched,
  expectHonest,
  fetchFrom,
  PATIENT,
  rangesOf,
  sourceAt,
  zipOf,
} from "../../support/fetching.ts";
import { closedAfterTest } from "../../support/mirrors.ts";

/** Its last piece is larger than what mirrors are compared by. */
const large = makeModule({ path: "example.com/large", version: "v1.0.0", paddingBytes: 1_290_000 });
const { zip } = large;
const wanted = [zipOf(large)];
const one = { modules: [large], wanted };
const PIECES = { firstPieceBytes: 8_192, pieceBytes: 100_000, leastPieceBytes: 100_000 };
const CALM = { ...PATIENT, ...PIECES };
/** Slow enough for others to join before it is over. */
const SLOW = { roundTripMs: 40 };
const FEW = { ...CALM, connectionsPerSource: 2 };
/** Of a zip's end, what two mirrors are compared by. */
const tailOf = (bytes: Uint8Array) => `bytes=${bytes.length - 8_192}-${bytes.length - 1}`;
const TAIL = tailOf(zip);

async function mirror(options: Partial<MirrorOptions> = {}): Promise<LoopbackMirror> {
  return closedAfterTest(await startMirror({ modules: [large], ...options }));
}

/** A mirror that has other bytes in place of the zip. */
async function mirrorWith(bytes: Uint8Array, options: Partial<MirrorOptions> = {}): Promise<LoopbackMirror> {
  const { module, info, mod, zipH1, modH1, otherZip } = large;
  const changed: GeneratedModule = { module, info, mod, zipH1, modH1, otherZip, zip: bytes };
  return mirror({ modules: [changed], ...options });
}

/** The bytes between first range and tail are not the true ones. */
function wrongInTheMiddle(): Uint8Array {
  const bytes = Buffer.from(zip);
  for (let at = 8_192; at < bytes.length - 65_536; at += 1_000) bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  return bytes;
}

/** Ranges for pieces: neither a beginning nor a comparison. */
function piecesOf(mirror: LoopbackMirror): readonly (string | null)[] {
  return rangesOf(mirror).filter((range) => !range?.startsWith("bytes=0-") && range !== TAIL);
}

describe("one mirror", () => {
  test("sends a large zip in ranges, several of them at once, over connections that are used again", async () => {
    const only = await mirror(SLOW);
    const run = await fetchFrom([only], { ...one, limits: CALM });
    await expectAllFetched(run, wanted);
    const ranges = rangesOf(only);
    expect(ranges).toContain("bytes=0-8191");
    expect(new Set(ranges).size).toBe(1 + Math.ceil((zip.length - 8_192) / 100_000));
    expect(ranges).not.toContain(null);
    expect(only.mostAtOnce()).toBeGreaterThan(1);
    expect(only.connectionCount()).toBeLessThanOrEqual(8);
    expect(run.result).toMatchObject({ zipBytes: zip.length, receivedBytes: zip.length });
    expect(sourceAt(run, 0)).toMatchObject({ files: 1, bytes: zip.length, retries: 0, refusals: 0 });
  });

  test("keeps its connections when pieces are large", async () => {
    const huge = makeModule({ path: "example.com/huge", version: "v1.0.0", paddingBytes: 3 << 20 });
    const only = await mirror({ modules: [huge] });
    const limits = { ...PATIENT, connectionsPerSource: 3, firstPieceBytes: 1 << 20, pieceBytes: 1 << 19 };
    const run = await fetchFrom([only], { modules: [huge], wanted: [zipOf(huge)], limits });
    await expectAllFetched(run, [zipOf(huge)]);
    expect(only.connectionCount()).toBeLessThanOrEqual(3);
  });

  test("asks for fewer requests at once than it is allowed: never more", async () => {
    const only = await mirror(SLOW);
    const run = await fetchFrom([only], { ...one, limits: { ...CALM, connectionsPerSource: 3 } });
    await expectAllFetched(run, wanted);
    expect(only.mostAtOnce()).toBeLessThanOrEqual(3);
  });

  test("without ranges: the whole zip comes with the first answer", async () => {
    const only = await mirror({ ranges: false });
    const run = await fetchFrom([only], { ...one, limits: CALM });
    await expectAllFetched(run, wanted);
    expect(rangesOf(only)).toEqual(["bytes=0-8191"]);
  });

  test("without ranges, when it breaks off in the middle: from the beginning again", async () => {
    const only = await mirror({ ranges: false, fault: faults.firstAttempts(1, faults.truncate(0.5)) });
    const run = await fetchFrom([only], { ...one, limits: CALM });
    await expectAllFetched(run, wanted);
    expect(sourceAt(run, 0)).toMatchObject({ files: 1, requests: 2, retries: 1, refusals: 1, lied: false });
  });

  test("without ranges and without a length: so too", async () => {
    const fault = faults.firstAttempts(1, faults.truncate(0.5));
    const plan: FaultPlan = (request) => fault(request) ?? { kind: "unannounced", moreBytes: 0 };
    const only = await mirror({ ranges: false, fault: plan });
    const run = await fetchFrom([only], { ...one, limits: CALM });
    await expectAllFetched(run, wanted);
    expect(sourceAt(run, 0)).toMatchObject({ outcome: "delivered", lied: false });
  });

  test("goes on where it broke off: no byte comes twice", async () => {
    const only = await mirror({ fault: faults.everyOther(faults.truncate(0.5)) });
    const tries = { triesPerSource: 20, retryMs: 1 };
    const limits = {
      ...PATIENT,
      ...tries,
      connectionsPerSource: 1,
      firstPieceBytes: 500_000,
      pieceBytes: 500_000,
      leastPieceBytes: 500_000,
    };
    const run = await fetchFrom([only], { ...one, limits });
    await expectAllFetched(run, wanted);
    expect(run.result.receivedBytes).toBe(zip.length);
    expect(rangesOf(only)).toContain("bytes=250000-499999");
  });

  test("may break off often, if it gets further each time", async () => {
    const only = await mirror({ fault: faults.everyOther(faults.truncate(0.9)) });
    const run = await fetchFrom([only], { ...one, limits: { ...PIECES, connectionsPerSource: 2 } });
    await expectAllFetched(run, wanted);
  });

  test("that answers with other ranges than it was asked for gets its tries, no more", async () => {
    const only = await mirror({ fault: faults.wrongContentRange(1) });
    const run = await fetchFrom([only], { ...one, limits: PIECES });
    await expectHonest(run);
    expect(run.result.left).toEqual([{ wanted: zipOf(large), reason: "failed" }]);
    expect(only.requestCount()).toBe(3);
  });

  test("that answers ranges with nothing gets its tries, no more", async () => {
    const only = await mirror({ fault: faults.emptyBody() });
    const run = await fetchFrom([only], {
      ...one,
      limits: { ...PIECES, connectionsPerSource: 1, giveUpMs: 500 },
    });
    await expectHonest(run);
    expect(run.result.left).toEqual([{ wanted: zipOf(large), reason: "failed" }]);
    expect(only.requestCount()).toBe(3);
  });

  test("that is given up just when its zip begins to be hashed: the fetch ends", async () => {
    const only = await mirror({ fault: faults.after(2, faults.tooManyRequests(3600)) });
    const open: Files["open"] = async (path) => {
      const file = await nodeFiles.open(path);
      await wait(100);
      return file;
    };
    const limits = { ...CALM, connectionsPerSource: 1 };
    const run = await fetchFrom([only], { ...one, limits, files: { ...nodeFiles, open } });
    await expectHonest(run);
    expect(run.result.left).toEqual([{ wanted: zipOf(large), reason: "failed" }]);
  });

  test("whose zip is larger than Go allows is not read to its end", async () => {
    const only = await mirror({ ranges: false, fault: faults.wrongContentLength(600 << 20) });
    const run = await fetchFrom([only], { ...one, limits: PIECES });
    await expectHonest(run);
    expect(run.result.left).toEqual([{ wanted: zipOf(large), reason: "failed" }]);
    expect(sourceAt(run, 0).reason).toMatchObject({
      code: "malformed",
      detail: { code: "larger-than-go-allows" },
    });
  });

  test("whose zip changes its size while it is fetched is left, and nothing wrong stays", async () => {
    const fault = faults.after(3, faults.otherZipContent());
    const only = await mirror({ bytesPerSecondPerConnection: 200_000, fault });
    const run = await fetchFrom([only], { ...one, limits: PIECES });
    await expectHonest(run);
    expect(run.result.moduleCacheProblem).toBeNull();
  });
});

describe("two mirrors with the same bytes", () => {
  test("share a large zip, after a look at its end", async () => {
    const mirrors = [await mirror(SLOW), await mirror(SLOW)] as const;
    const run = await fetchFrom(mirrors, { ...one, limits: FEW });
    await expectAllFetched(run, wanted);
    expect(rangesOf(mirrors[1]).slice(0, 1)).toEqual([TAIL]);
    expect(piecesOf(mirrors[0])).not.toEqual([]);
    expect(piecesOf(mirrors[1])).not.toEqual([]);
    const [first, second] = [sourceAt(run, 0), sourceAt(run, 1)];
    expect(first.bytes + second.bytes).toBe(zip.length);
    expect([first.outcome, second.outcome]).toEqual(["delivered", "delivered"]);
    expect(first.files + second.files).toBe(1);
  });

  test("also where the last piece is smaller than what they are compared by", async () => {
    const limits = { ...FEW, pieceBytes: Math.floor((zip.length - 8_192 - 10_000) / 12) };
    const mirrors = [await mirror(SLOW), await mirror(SLOW)] as const;
    const run = await fetchFrom(mirrors, { ...one, limits });
    await expectAllFetched(run, wanted);
    expect(piecesOf(mirrors[1])).not.toEqual([]);
  });

  test("go on for each other when one dies", async () => {
    const [dying, good] = [await mirror(SLOW), await mirror(SLOW)];
    // Once the other one is known to have the same bytes: before that it would have to begin anew.
    const plan: FaultPlan = (request) => {
      if (piecesOf(good).length === 0) return undefined;
      void dying.close();
      return faults.reset()(request);
    };
    dying.set({ fault: plan });
    const run = await fetchFrom([dying, good], { ...one, limits: FEW });
    await expectAllFetched(run, wanted);
    const carried = sourceAt(run, 0).bytes;
    expect(carried).toBeGreaterThan(0);
    expect(sourceAt(run, 1).bytes).toBe(zip.length - carried);
  });
});

describe("mirrors that zip the same contents differently", () => {
  test.each([
    ["in another order", large.reversedZip],
    ["without compression", large.storedZip],
  ])("%s: they are not mixed", async (_, other) => {
    const [first, second] = [await mirror(SLOW), await mirrorWith(other, SLOW)];
    const run = await fetchFrom([first, second], { ...one, limits: FEW });
    await expectAllFetched(run, wanted);
    expect(rangesOf(second)).toEqual([TAIL]);
    expect(sourceAt(run, 0)).toMatchObject({ files: 1, bytes: zip.length });
    expect(sourceAt(run, 1)).toMatchObject({ outcome: "unused", lied: false, refusals: 0 });
  });

  test.each([
    ["in another order", large.reversedZip],
    ["without compression", large.storedZip],
  ])("%s: either of them will do", async (_, other) => {
    const run = await fetchFrom([await mirrorWith(other)], { ...one, limits: CALM });
    await expectAllFetched(run, wanted);
  });

  test("when the first one dies, the other one's zip is fetched from its beginning", async () => {
    const [dying, second] = [await mirror(SLOW), await mirrorWith(large.reversedZip, SLOW)];
    dying.set({ fault: faults.after(8, faults.reset()) });
    const run = await fetchFrom([dying, second], { ...one, limits: { ...FEW, stallMs: 100 } });
    await expectAllFetched(run, wanted);
    expect(sourceAt(run, 1)).toMatchObject({ files: 1, bytes: zip.length, lied: false });
    expect(sourceAt(run, 0)).toMatchObject({ bytes: 0, lied: false });
  });
});

test("a mirror whose zip is much smaller, with the same contents, is there when the other one dies", async () => {
  const files = { "table.txt": "0123456789abcdef".repeat(90_000) };
  const packed = makeModule({ path: "example.com/table", version: "v1.0.0", files });
  const { module, info, mod, zipH1, modH1, otherZip, storedZip } = packed;
  const stored = { module, info, mod, zipH1, modH1, otherZip, zip: storedZip };
  const dying = await mirror({ modules: [stored], ...SLOW, fault: faults.after(14, faults.reset()) });
  const smaller = await mirror({ modules: [packed], ...SLOW });
  const limits = { ...FEW, pieceBytes: 70_000, stallMs: 100 };
  const run = await fetchFrom([dying, smaller], { modules: [packed], wanted: [zipOf(packed)], limits });
  await expectAllFetched(run, [zipOf(packed)]);
  expect(sourceAt(run, 1)).toMatchObject({ files: 1, bytes: packed.zip.length });
});

describe("a mirror that differs in the middle of a zip, where nobody compared", () => {
  test("a mixed zip is thrown away, and fetched from one: nobody is blamed for it", async () => {
    const [honest, other] = [await mirror(SLOW), await mirrorWith(wrongInTheMiddle(), SLOW)];
    const run = await fetchFrom([honest, other], { ...one, limits: FEW });
    await expectAllFetched(run, wanted);
    expect(piecesOf(other)).not.toEqual([]);
    expect(rangesOf(honest)).toContain(null);
    expect(sourceAt(run, 0)).toMatchObject({ files: 1, bytes: zip.length });
    // On a busy machine it may be the one that is asked for the whole zip then, and its own is wrong.
    const isAskedAlone = rangesOf(other).includes(null);
    const outcome = isAskedAlone ? "out" : "unused";
    expect(sourceAt(run, 1)).toMatchObject({ bytes: 0, lied: isAskedAlone, outcome });
  });

  test("it is out when its own whole zip was wrong", async () => {
    const [liar, honest] = [await mirrorWith(wrongInTheMiddle(), SLOW), await mirror(SLOW)];
    const run = await fetchFrom([liar, honest], { ...one, limits: FEW });
    await expectAllFetched(run, wanted);
    expect(rangesOf(honest)).toContain(TAIL);
    expect(rangesOf(liar)).toContain(null);
    expect(sourceAt(run, 0)).toMatchObject({
      bytes: 0,
      lied: true,
      outcome: "out",
      reason: { code: "malformed" },
    });
    expect(sourceAt(run, 1)).toMatchObject({ files: 1, bytes: zip.length, lied: false });
  });
});

test("the zip's path has its own rules for letters: it is asked for as Go would", async () => {
  const shouting = makeModule({ path: "example.com/Large", version: "v1.0.0", paddingBytes: 30_000 });
  const only = await mirror({ modules: [shouting] });
  const run = await fetchFrom([only], { modules: [shouting], wanted: [zipOf(shouting)] });
  await expectAllFetched(run, [zipOf(shouting)]);
  expect(only.requestCount(proxyPath(shouting.module, "zip"))).toBe(only.requestCount());
});
