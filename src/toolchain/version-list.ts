import type { Detail } from "../detail.ts";
import { newestFirst } from "../go/go-version.ts";
import { type GoPlatform, TOOLCHAIN_MODULE, toolchainVersions } from "../go/toolchain.ts";
import { type Clock, type Http, TransportError } from "../ports.ts";

/** A server that may be asked for Go: a mirror, or a private proxy that serves everything. */
export interface GoSource {
  readonly name: string;
  /** Base URL without a slash at its end; may hold credentials. */
  readonly url: string;
}

/** What one server said to the question which versions there are. */
interface ListAnswer {
  readonly source: GoSource;
  /** Null: it has such a list. Otherwise why it has none: short, and nothing that it says itself. */
  readonly problem: Detail | null;
  /** From the question to the answer's first byte; null where there was none. */
  readonly firstByteMs: number | null;
}

export interface VersionList {
  /** Go's numbers, newest first: of all lists together, since a mirror may be behind. */
  readonly versions: readonly string[];
  /** Those that are listed for other platforms only, and may be there for this one all the same. */
  readonly elsewhere: readonly string[];
  /** In the order in which they came. Those that were not waited for are missing. */
  readonly answers: readonly ListAnswer[];
}

const MAX_LIST_BYTES = 1 << 20;
/** How long others are waited for once one has answered. */
const GRACE_MS = 300;

/** Asks all servers at once which Go versions they have for a platform. Never throws. */
export async function listGoVersions(
  { http, clock }: { readonly http: Http; readonly clock: Clock },
  sources: readonly GoSource[],
  platform: GoPlatform,
  requestTimeoutMs: number,
  signal: AbortSignal,
): Promise<VersionList> {
  const answers: ListAnswer[] = [];
  const versions = new Set<string>();
  const others = new Set<string>();
  const enough = new AbortController();
  const ending = AbortSignal.any([signal, enough.signal, AbortSignal.timeout(requestTimeoutMs)]);
  const ask = async (source: GoSource): Promise<void> => {
    try {
      const response = await http.request({
        url: `${source.url}/${TOOLCHAIN_MODULE}/@v/list`,
        headersTimeoutMs: requestTimeoutMs,
        idleTimeoutMs: requestTimeoutMs,
        signal: AbortSignal.any([ending]),
      });
      const { firstByteMs } = response.phases;
      if (response.status !== 200) {
        await response.discard();
        answers.push({ source, problem: { code: "status", status: response.status }, firstByteMs });
        return;
      }
      let text = "";
      const decoder = new TextDecoder();
      for await (const piece of response.body) {
        text += decoder.decode(piece, { stream: true });
        if (text.length > MAX_LIST_BYTES) break;
      }
      const { listed, elsewhere } = toolchainVersions(text, platform);
      for (const version of listed) versions.add(version);
      for (const version of elsewhere) others.add(version);
      const isList = listed.length + elsewhere.length > 0;
      answers.push({ source, problem: isList ? null : { code: "no-version-list" }, firstByteMs });
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      // Others were faster: nothing is known about this one.
      if (enough.signal.aborted) return;
      answers.push({ source, problem: error.detail, firstByteMs: null });
    }
  };
  const asking = sources.map(ask);
  void Promise.allSettled(asking).then(() => enough.abort()); // Who has all answers waits for none.
  await Promise.all(
    asking.map(async (one) => {
      await one;
      if (versions.size + others.size === 0) return;
      await clock.sleep(GRACE_MS, ending);
      enough.abort();
    }),
  );
  return {
    versions: newestFirst(versions),
    elsewhere: newestFirst([...others].filter((version) => !versions.has(version))),
    answers: [...answers],
  };
}
