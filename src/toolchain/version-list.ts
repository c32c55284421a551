import type { Detail } from "../detail.ts";
import { newestFirst } from "../go/go-version.ts";
import { type GoPlatform, TOOLCHAIN_MODULE, toolchainVersions } from "../go/toolchain.ts";
import type { FailureReason } from "../mirrors/measurement.ts";
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
  /** Why no answer came at all; null where one did. */
  readonly silence: FailureReason | null;
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

const NO_LIST = { code: "no-version-list" } as const;
const MAX_LIST_BYTES = 1 << 20;
/** How long others are waited for once one has answered. */
const GRACE_MS = 300;

function silenceOf({ code, detail }: TransportError): FailureReason {
  const reason = { status: null, asked: null };
  // We ended it: what it was waiting for is what there is to say.
  if (code === "aborted") return { ...reason, code: "time-out", detail: { code: "first-byte" } };
  return { ...reason, code, detail };
}

async function beginningOf(body: AsyncIterable<Uint8Array>): Promise<string> {
  let text = "";
  const decoder = new TextDecoder();
  for await (const piece of body) {
    text += decoder.decode(piece, { stream: true });
    if (text.length > MAX_LIST_BYTES) break;
  }
  return text;
}

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
        const problem = { code: "status", status: response.status } as const;
        answers.push({ source, problem, silence: null, firstByteMs });
        return;
      }
      const text = await beginningOf(response.body);
      const { listed, elsewhere } = toolchainVersions(text, platform);
      for (const version of listed) versions.add(version);
      for (const version of elsewhere) others.add(version);
      const problem = listed.length + elsewhere.length > 0 ? null : NO_LIST;
      answers.push({ source, problem, silence: null, firstByteMs });
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      // Others were faster: nothing is known about this one.
      if (enough.signal.aborted) return;
      const silence = silenceOf(error);
      answers.push({ source, problem: silence.detail, silence, firstByteMs: null });
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
