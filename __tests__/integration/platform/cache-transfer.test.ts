/** How archives come from the cache service, and go there: in pieces, several at once. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import type { Asking } from "../../../src/platform/cache/ask.ts";
import { downloadArchive, Evicted } from "../../../src/platform/cache/download.ts";
import { CACHE_LIMITS, CacheProblem } from "../../../src/platform/cache/limits.ts";
import type { Upload } from "../../../src/platform/cache/protocol.ts";
import { paceFor, uploadPieces } from "../../../src/platform/cache/upload.ts";
import { systemClock } from "../../../src/platform/clock.ts";
import { openHttp } from "../../../src/platform/http.ts";
import { readMachine } from "../../../src/platform/machine.ts";
import { type ArchiveProgress, TransportError } from "../../../src/ports.ts";
import { closedAfterTest } from "../../support/mirrors.ts";

const PIECE = 10_000;
const LANES = 3;
const LIMITS = { ...CACHE_LIMITS, pieceBytes: PIECE, lanes: LANES, silenceMs: 600, retryAfterMs: [10, 20] };
const ARCHIVE = Buffer.from(Array.from({ length: 9 * PIECE + 123 }, (_, index) => (index * 31) % 251));

interface Asked {
  readonly from: number;
  readonly to: number;
  readonly response: ServerResponse;
}

/** A server of ARCHIVE; `serve` answers a range instead, unless it returns false. Gives the beginnings of ranges asked for. */
async function archiveServer(serve: (asked: Asked, count: number) => boolean | Promise<boolean>) {
  const begins: number[] = [];
  let running = 0;
  let mostAtOnce = 0;
  const server = createServer(async (request: IncomingMessage, response) => {
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "")?.map(Number) ?? [];
    if (from === undefined || to === undefined) throw new Error("no range was asked for");
    begins.push(from);
    mostAtOnce = Math.max(mostAtOnce, ++running);
    response.on("close", () => running--);
    if (await serve({ from, to, response }, begins.length)) return;
    sendRange({ from, to, response });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closedAfterTest({
    close: async () => {
      server.closeAllConnections();
      server.close();
    },
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/archive`;
  return { url, begins, mostAtOnce: () => mostAtOnce };
}

function sendRange({ from, to, response }: Asked, bytes = Number.POSITIVE_INFINITY): void {
  const range = ARCHIVE.subarray(from, Math.min(to + 1, ARCHIVE.length));
  response.writeHead(206, {
    "content-range": `bytes ${from}-${from + range.length - 1}/${ARCHIVE.length}`,
    "content-length": range.length,
  });
  if (bytes >= range.length) response.end(range);
  else response.write(range.subarray(0, bytes));
}

async function asking(signal = new AbortController().signal, limits = LIMITS): Promise<Asking> {
  const machine = { ...readMachine(), env: {} };
  const http = closedAfterTest(
    await openHttp({ machine, connectTimeoutMs: 2_000, connectionsPerHost: LANES }),
  );
  return { http, clock: systemClock, limits, signal };
}

async function all(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const got: Uint8Array[] = [];
  for await (const piece of pieces) got.push(piece);
  return Buffer.concat(got);
}

const everyBegin = Array.from({ length: 10 }, (_, index) => index * PIECE);
const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

describe("a download", () => {
  test("comes in order, several ranges at once, whichever of them is there first", async () => {
    // The earlier a range, the later its answer, within the lanes.
    const { url, begins, mostAtOnce } = await archiveServer(async ({ from }) => {
      await delay(10 * (LANES - ((from / PIECE) % LANES)));
      return false;
    });
    const got = await all(downloadArchive(await asking(), url));
    expect(got.equals(ARCHIVE)).toBe(true);
    expect(sorted(begins)).toEqual(everyBegin);
    expect(mostAtOnce()).toBe(LANES);
  });

  test("holds no more than its lanes while nobody reads on, and asks for no more", async () => {
    const { url, begins } = await archiveServer(() => false);
    const pieces = downloadArchive(await asking(), url);
    const first = await pieces.next();
    await delay(300);
    expect(sorted(begins)).toEqual(everyBegin.slice(0, LANES));
    const rest = await all(pieces);
    expect(Buffer.concat([first.value as Uint8Array, rest]).equals(ARCHIVE)).toBe(true);
  });

  test("waits for a slow reader, however long: that is not the service's silence", async () => {
    const { url } = await archiveServer(() => false);
    const got: Uint8Array[] = [];
    for await (const piece of downloadArchive(await asking(), url)) {
      got.push(piece);
      if (got.length === 2) await delay(2 * LIMITS.silenceMs);
    }
    expect(Buffer.concat(got).equals(ARCHIVE)).toBe(true);
  });

  test("asks for what is missing of a range that broke off, and for nothing twice", async () => {
    const { url, begins } = await archiveServer((asked, count) => {
      if (count !== 2) return false;
      sendRange(asked, 4_000);
      setTimeout(() => asked.response.destroy(), 50);
      return true;
    });
    expect((await all(downloadArchive(await asking(), url))).equals(ARCHIVE)).toBe(true);
    const again = begins.filter((begin) => !everyBegin.includes(begin));
    expect(again).toHaveLength(1);
    expect((again[0] ?? 0) % PIECE).toBe(4_000);
  });

  test("a range that breaks off each time ends it", async () => {
    const { url, begins } = await archiveServer((asked) => {
      if (asked.from < PIECE || asked.from >= 2 * PIECE) return false;
      sendRange(asked, 1);
      setTimeout(() => asked.response.destroy(), 30);
      return true;
    });
    await expect(all(downloadArchive(await asking(), url))).rejects.toBeInstanceOf(TransportError);
    const ofTheRange = begins.filter((begin) => begin >= PIECE && begin < 2 * PIECE);
    expect(ofTheRange).toEqual([PIECE, PIECE + 1, PIECE + 2]);
    expect(LIMITS.retryAfterMs).toHaveLength(2);
  });

  test.each([
    [
      "another range than was asked for",
      (asked: Asked) => sendRange({ ...asked, from: asked.from + 1 }),
      CacheProblem,
    ],
    ["404", ({ response }: Asked) => response.writeHead(404).end(), Evicted],
    ["403", ({ response }: Asked) => response.writeHead(403).end(), CacheProblem],
    ["500 each time", ({ response }: Asked) => response.writeHead(500).end(), CacheProblem],
    // Nothing then says where its bytes belong.
    [
      "the whole, though the first range was one",
      ({ response }: Asked) => response.end(ARCHIVE),
      CacheProblem,
    ],
  ])("a range answered with %s ends it", async (_, answer, problem) => {
    const { url } = await archiveServer((asked) => {
      if (asked.from !== 2 * PIECE) return false;
      answer(asked);
      return true;
    });
    const got: Uint8Array[] = [];
    const reading = (async () => {
      for await (const piece of downloadArchive(await asking(), url)) got.push(piece);
    })();
    await expect(reading).rejects.toBeInstanceOf(problem);
    // What was given out until then is what comes before it.
    expect(Buffer.concat(got).equals(ARCHIVE.subarray(0, Buffer.concat(got).length))).toBe(true);
  });

  test("500 once is asked again", async () => {
    const { url } = await archiveServer(({ response }, count) => {
      if (count > 2) return false;
      response.writeHead(500).end();
      return true;
    });
    expect((await all(downloadArchive(await asking(), url))).equals(ARCHIVE)).toBe(true);
  });

  test("a whole that breaks off, of a server without ranges: it comes again, and no byte is given twice", async () => {
    const { url, begins } = await archiveServer(({ response }, count) => {
      response.writeHead(200, { "content-length": ARCHIVE.length });
      if (count > 1) response.end(ARCHIVE);
      else {
        response.write(ARCHIVE.subarray(0, 25_000));
        setTimeout(() => response.destroy(), 50);
      }
      return true;
    });
    expect((await all(downloadArchive(await asking(), url))).equals(ARCHIVE)).toBe(true);
    expect(begins).toEqual([0, 25_000]);
  });

  test("an archive without a byte is one", async () => {
    const { url } = await archiveServer(({ response }) => {
      response.writeHead(416, { "content-range": "bytes */0" }).end();
      return true;
    });
    expect(await all(downloadArchive(await asking(), url))).toHaveLength(0);
  });

  test("a range that says nothing is given up, and so is one that says a byte now and then", async () => {
    const silent = await archiveServer(({ from }) => from === PIECE);
    const noProgress = { failure: { code: "no-progress" } };
    await expect(all(downloadArchive(await asking(), silent.url))).rejects.toMatchObject(noProgress);
    const dripping = await archiveServer((asked) => {
      if (asked.from !== 0) return false;
      sendRange(asked, 1);
      const timer = setInterval(() => asked.response.write("x"), 50);
      asked.response.on("close", () => clearInterval(timer));
      return true;
    });
    await expect(all(downloadArchive(await asking(), dripping.url))).rejects.toMatchObject(noProgress);
  });

  test("an abort ends it, and every request of it", async () => {
    let closed = 0;
    const { url } = await archiveServer(({ response }) => {
      response.on("close", () => closed++);
      return true;
    });
    const abort = new AbortController();
    const reading = all(downloadArchive(await asking(abort.signal), url));
    setTimeout(() => abort.abort(), 50);
    await expect(reading).rejects.toMatchObject({ code: "aborted" });
    await delay(50);
    expect(closed).toBeGreaterThan(0);
  });

  test("that is not worth the wait any more ends, with what has come by then", async () => {
    const { url } = await archiveServer(() => false);
    const seen: number[] = [];
    const isWorthIt = ({ receivedBytes, totalBytes, waitedMs }: ArchiveProgress) => {
      expect(totalBytes).toBe(ARCHIVE.length);
      expect(waitedMs).toBeGreaterThanOrEqual(0);
      seen.push(receivedBytes);
      return receivedBytes < 3 * PIECE;
    };
    const reading = (async () => {
      for await (const _piece of downloadArchive(await asking(), url, isWorthIt));
    })();
    await expect(reading).rejects.toMatchObject({ failure: { code: "too-slow" } });
    expect(seen.at(-1)).toBeGreaterThanOrEqual(3 * PIECE);
    expect(seen.at(-1)).toBeLessThan(ARCHIVE.length);
  });

  test("a reader that leaves ends every request of it", async () => {
    const open = new Set<ServerResponse>();
    const { url } = await archiveServer((asked) => {
      open.add(asked.response);
      asked.response.on("close", () => open.delete(asked.response));
      sendRange(asked, 5_000);
      return true;
    });
    for await (const _piece of downloadArchive(await asking(), url)) break;
    for (let tries = 0; open.size > 0 && tries < 100; tries++) await delay(10);
    expect(open.size).toBe(0);
  });
});

describe("an upload", () => {
  const LARGE = Buffer.from(Array.from({ length: 5 * PIECE + 7 }, (_, index) => index % 251));
  /** The bytes in pieces that end anywhere. */
  async function* ragged(bytes = LARGE): AsyncGenerator<Uint8Array> {
    for (let at = 0, size = 1; at < bytes.length; at += size, size = ((size * 7) % 16_381) + 1) {
      yield bytes.subarray(at, at + size);
    }
  }
  /** Takes pieces, each as long as `put` says. */
  function taking(put: (index: number) => Promise<void>) {
    const parts = new Map<number, Buffer>();
    const state = { running: 0, mostAtOnce: 0 };
    const upload: Pick<Upload, "put"> = {
      put: async ({ index, offset, bytes }) => {
        state.mostAtOnce = Math.max(state.mostAtOnce, ++state.running);
        await put(index);
        state.running--;
        parts.set(offset, Buffer.from(bytes));
      },
    };
    const whole = () => Buffer.concat([...parts].sort(([a], [b]) => a - b).map(([, part]) => part));
    return { upload: upload as Upload, parts, state, whole };
  }

  test("goes in pieces of one size, the last one smaller, so many at once as there are lanes", async () => {
    const { upload, parts, state, whole } = taking((index) => delay(20 * ((index % 3) + 1)));
    const sent = await uploadPieces(ragged(), upload, LIMITS, systemClock);
    expect(sent).toEqual({ pieces: 6, totalBytes: LARGE.length });
    expect(sorted([...parts.keys()])).toEqual([0, 1, 2, 3, 4, 5].map((index) => index * PIECE));
    expect(whole().equals(LARGE)).toBe(true);
    expect(state.mostAtOnce).toBe(LANES);
  });

  test("reads no more of the archive than its lanes and one piece hold", async () => {
    let read = 0;
    async function* counted() {
      for await (const piece of ragged()) {
        read += piece.length;
        yield piece;
      }
    }
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { upload, whole } = taking(() => held);
    const sending = uploadPieces(counted(), upload, LIMITS, systemClock);
    await delay(50);
    expect(read).toBeLessThan((LANES + 2) * PIECE);
    release();
    await sending;
    expect(whole().equals(LARGE)).toBe(true);
  });

  test.each([
    ["nothing", 0, 0],
    ["exactly two pieces", 2 * PIECE, 2],
  ])("%s", async (_, bytes, pieces) => {
    const { upload, whole } = taking(async () => {});
    const content = LARGE.subarray(0, bytes);
    expect(await uploadPieces(ragged(content), upload, LIMITS, systemClock)).toEqual({
      pieces,
      totalBytes: bytes,
    });
    expect(whole().equals(content)).toBe(true);
  });

  test("a piece that is refused ends it: no more is read, and what is under way is awaited", async () => {
    let read = 0;
    let over = false;
    async function* counted() {
      for await (const piece of ragged(Buffer.alloc(100 * PIECE))) {
        read += piece.length;
        yield piece;
      }
    }
    const { upload } = taking(async (index) => {
      if (index === 1) throw new Error("refused");
      await delay(50);
      over = true;
    });
    await expect(uploadPieces(counted(), upload, LIMITS, systemClock)).rejects.toThrow("refused");
    expect(over).toBe(true);
    expect(read).toBeLessThan(6 * PIECE);
  });

  test.each([
    ["10 kB/s", 10],
    ["48 kB/s", 48],
    ["300 kB/s", 300],
    ["5 MB/s", 5_000],
  ])("at a steady %s no piece takes as long as a silence", async (_, bytesPerMs) => {
    // The line's time, not the test's: pieces arrive one after the other, at its rate.
    let lineMs = 0;
    const took: number[] = [];
    const upload: Upload = {
      finish: async () => {},
      put: async ({ bytes }) => {
        const beganMs = lineMs;
        await delay(1);
        lineMs += bytes.length / bytesPerMs;
        took.push(lineMs - beganMs);
      },
    };
    const content = Buffer.alloc(3 << 20);
    const clock = { monotonicMs: () => lineMs };
    const { totalBytes } = await uploadPieces(ragged(content), upload, CACHE_LIMITS, clock);
    expect(totalBytes).toBe(content.length);
    expect(Math.max(...took)).toBeLessThan(CACHE_LIMITS.silenceMs);
  });

  test("on a fast line the pieces are as large, and as many at once, as there may be", () => {
    const { pieceBytes, lanes } = CACHE_LIMITS;
    expect(paceFor(null, CACHE_LIMITS).lanes).toBe(1);
    expect(paceFor(100_000, CACHE_LIMITS)).toEqual({ pieceBytes, lanes });
  });

  test("an archive that fails in the making ends it", async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield LARGE;
      throw new Error("a file has changed");
    }
    const { upload } = taking(async () => {});
    await expect(uploadPieces(failing(), upload, LIMITS, systemClock)).rejects.toThrow("a file has changed");
  });
});
