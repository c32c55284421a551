/** `CacheService` over HTTP: see protocol-v1.ts and protocol-v2.ts for what is said, download.ts and upload.ts for how. */
import { createHash } from "node:crypto";
import type {
  ArchivedFile,
  CacheAddress,
  CacheFailure,
  CacheFound,
  CacheRead,
  CacheSave,
  CacheService,
  Clock,
  EntryForm,
  Machine,
  OpenHttp,
} from "../../ports.ts";
import { readArchive, TooLarge } from "./archive-reader.ts";
import { writeArchive } from "./archive-writer.ts";
import { type Asking, signalForMany } from "./ask.ts";
import { bestCompression, type Compression } from "./compression.ts";
import { downloadArchive, Evicted } from "./download.ts";
import { CACHE_LIMITS, type CacheLimits, failureOf } from "./limits.ts";
import type { CacheProtocol } from "./protocol.ts";
import { protocolV1 } from "./protocol-v1.ts";
import { protocolV2 } from "./protocol-v2.ts";
import { uploadPieces } from "./upload.ts";

/**
 * The runner's cache service.
 * @param signal ends whatever is under way
 */
export function cacheService(ports: {
  readonly machine: Pick<Machine, "env" | "platform">;
  readonly openHttp: OpenHttp;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly limits?: CacheLimits;
}): CacheService {
  const { machine, openHttp, clock, signal, limits = CACHE_LIMITS } = ports;
  const compressionOf = ({ packed }: EntryForm): Compression => (packed ? bestCompression(machine) : "none");

  /** Runs `body` with connections of its own, which end with it. */
  const connected = async <T>(connections: number, body: (asking: Asking) => Promise<T>): Promise<T> => {
    const http = await openHttp({ connectTimeoutMs: limits.answerMs, connectionsPerHost: connections });
    try {
      return await body({ http, clock, limits, signal: signalForMany(signal) });
    } finally {
      await http.close();
    }
  };

  const read = (url: string, ...[maxGrowth, take, isWorthIt]: Parameters<Read>) =>
    connected(limits.lanes, (asking) =>
      readEntry(downloadArchive(asking, url, isWorthIt), machine, maxGrowth, take),
    );

  return {
    find: async ({ address, form, key, restoreKeys }): Promise<CacheFound> => {
      const version = versionOf(form, compressionOf(form));
      try {
        const found = await connected(1, (asking) =>
          protocolOf(asking, address).find([key, ...restoreKeys], version),
        );
        if (found.kind !== "hit") return found;
        return { kind: "hit", key: found.key, read: (...asked) => read(found.url, ...asked) };
      } catch (error) {
        return { kind: "failed", failure: failureOf(error) ?? unknown(error) };
      }
    },
    save: async ({ address, form, key, files }, checked): Promise<CacheSave> => {
      // It may fail before anybody waits for it.
      checked.catch(() => {});
      const compression = compressionOf(form);
      const archive = () => writeArchive(files, compression, machine);
      return connected(limits.lanes, async (asking) => {
        const sent = await inTime(asking, send, address, key, versionOf(form, compression), archive);
        if (sent.kind !== "sent") return sent;
        // What `checked` throws is the caller's to hear of.
        if (!(await checked)) return { kind: "withdrawn" };
        try {
          await sent.finish();
          return { kind: "saved", bytes: sent.bytes };
        } catch (error) {
          return { kind: "failed", failure: failureOf(error) ?? unknown(error) };
        }
      });
    },
  };
}

type Read = Extract<CacheFound, { kind: "hit" }>["read"];

/** Everything up to the moment at which an entry is made of it. */
async function send(
  asking: Asking,
  address: CacheAddress,
  key: string,
  version: string,
  archive: () => AsyncIterable<Uint8Array>,
): Promise<
  | Exclude<CacheSave, { kind: "saved" | "withdrawn" }>
  | { kind: "sent"; bytes: number; finish: () => Promise<void> }
> {
  try {
    const reservation = await protocolOf(asking, address).reserve(key, version);
    if (reservation.kind !== "reserved") return reservation;
    const { upload } = reservation;
    const { pieces, totalBytes } = await uploadPieces(archive(), upload, asking.limits, asking.clock);
    return { kind: "sent", bytes: totalBytes, finish: () => upload.finish(pieces, totalBytes) };
  } catch (error) {
    return { kind: "failed", failure: failureOf(error) ?? unknown(error) };
  }
}

/** Ends a save of which no end is to be seen, however steadily it goes on. */
async function inTime<T extends { readonly kind: string }, A extends readonly unknown[]>(
  asking: Asking,
  body: (asking: Asking, ...rest: A) => Promise<T>,
  ...rest: A
): Promise<T | Extract<CacheSave, { kind: "failed" }>> {
  const late = new AbortController();
  const over = new AbortController();
  void asking.clock.sleep(asking.limits.archiveMs, over.signal).then(() => {
    if (!over.signal.aborted) late.abort();
  });
  try {
    const bounded = { ...asking, signal: signalForMany(asking.signal, late.signal) };
    const done = await body(bounded, ...rest);
    return late.signal.aborted && done.kind === "failed"
      ? { kind: "failed", failure: { code: "no-progress", detail: "" } }
      : done;
  } finally {
    over.abort();
  }
}

/** Gives an archive's files to `take`; what that throws is thrown. */
async function readEntry(
  packed: AsyncIterable<Uint8Array>,
  machine: Pick<Machine, "env" | "platform">,
  maxGrowth: number,
  take: (file: ArchivedFile) => Promise<void>,
): Promise<CacheRead> {
  let ofTaking: unknown = null;
  const taking = async (file: ArchivedFile) => {
    let ofArchive: unknown = null;
    const content = async function* () {
      try {
        yield* file.content;
      } catch (error) {
        ofArchive = error;
        throw error;
      }
    };
    try {
      await take({ ...file, content: content() });
    } catch (error) {
      // An archive that broke off is thrown through `take`: that is no failure of its own.
      if (error !== ofArchive) ofTaking = error;
      throw error;
    }
  };
  try {
    await readArchive(packed, machine, maxGrowth, taking);
    return { kind: "read" };
  } catch (error) {
    if (ofTaking !== null) throw ofTaking;
    if (error instanceof Evicted) return { kind: "gone" };
    if (error instanceof TooLarge) return { kind: "failed", failure: { code: "too-large", detail: "" } };
    return { kind: "failed", failure: failureOf(error) ?? { code: "broken-archive", detail: "" } };
  }
}

function protocolOf(asking: Asking, { version, url, token }: CacheAddress): CacheProtocol {
  return version === "v2" ? protocolV2(asking, url, token) : protocolV1(asking, url, token);
}

/** The service takes it for a part of the key, and shows it nowhere. */
function versionOf({ name }: EntryForm, compression: Compression): string {
  return createHash("sha256").update(`${name} ${compression}`).digest("hex");
}

function unknown(error: unknown): CacheFailure {
  const { code, message } = error as NodeJS.ErrnoException;
  return { code: "failed", detail: code ?? message };
}
