import type { Source } from "../../fetch/source.ts";
import { parseGoProxy } from "../../go/go-proxy-list.ts";
import { isNetrcFirst, netrcPaths, parseNetrc, withNetrcCredentials } from "../../go/netrc.ts";
import { findInCatalogue, type Mirror } from "../../mirrors/catalogue.ts";
import type { Choice } from "../../mirrors/choose.ts";
import type { Files, Machine } from "../../ports.ts";
import type { Privacy } from "../project/read-privacy.ts";

export interface SourcesRequest {
  readonly choice: Choice;
  /** As it was before us. */
  readonly goproxy: string;
  /** Base URLs as the user wrote them. */
  readonly privateProxies: readonly string[];
  readonly goAuth: string;
  readonly privacy: Pick<Privacy, "isPrivate" | "mayTellMirror" | "mayTellPrivateProxy">;
}

/** Where fewer mirrors than this are proven, others are asked too. More of them gain little, and far ones are the last to end. */
const MIN_MIRRORS = 3;
const MAX_NETRC_BYTES = 1 << 20;

/**
 * Who may be asked for what: mirrors for modules that are not private, private proxies for those that are, or may be.
 * Mirrors come first, best first. Where few of them are proven, others follow that have answered rightly but were not
 * waited for: whatever they send is verified, and they bring their part of the bytes.
 */
export async function readSources(
  ports: { readonly machine: Machine; readonly files: Files },
  request: SourcesRequest,
): Promise<readonly Source[]> {
  const { choice, privacy } = request;
  const { isPrivate, mayTellMirror, mayTellPrivateProxy } = privacy;
  const mirrors = choice.mirrors.length > 0 ? [...choice.mirrors, ...answering(choice)] : mirrorsOf(request);
  const entries = request.privateProxies.length > 0 ? await readNetrc(ports, request.goAuth) : [];
  const proxies = request.privateProxies
    .map((url) => url.replace(/\/+$/, ""))
    .filter((url) => /^https?:/i.test(url) && URL.canParse(url));
  const speedOf = (mirror: Mirror) => choice.ranked.find((r) => r.mirror === mirror)?.speed;
  return [
    ...mirrors.map((mirror) => ({
      name: mirror.name,
      url: mirror.url.replace(/\/+$/, ""),
      private: false,
      mayServe: mayTellMirror,
      firstByteMs: speedOf(mirror)?.firstByteMs ?? null,
      bytesPerSecond: speedOf(mirror)?.bytesPerSecond ?? null,
    })),
    ...[...new Set(proxies)].map((url) => ({
      name: new URL(url).host,
      url: withNetrcCredentials(url, entries),
      private: true,
      // Public modules come from the mirrors, where there are any.
      mayServe: (path: string) =>
        mayTellPrivateProxy(path) && (isPrivate(path) || !mayTellMirror(path) || mirrors.length === 0),
      firstByteMs: null,
      bytesPerSecond: null,
    })),
  ];
}

/** Mirrors that the measurement did not wait for, although right answers came: the nearest, as many as are lacking. */
function answering({ ranked, mirrors }: Choice): readonly Mirror[] {
  return ranked
    .filter(({ outcome }) => outcome.kind === "not-waited-for" && outcome.answered)
    .sort((a, b) => (a.speed.firstByteMs ?? Number.MAX_VALUE) - (b.speed.firstByteMs ?? Number.MAX_VALUE))
    .slice(0, Math.max(0, MIN_MIRRORS - mirrors.length))
    .map(({ mirror }) => mirror);
}

/** Where no mirror was chosen: those that GOPROXY names, if it leaves nothing to choose; none, if all have failed. */
function mirrorsOf({ choice, goproxy }: SourcesRequest): readonly Mirror[] {
  if (choice.ranked.length > 0) return [];
  return parseGoProxy(goproxy).flatMap(({ url }) => findInCatalogue(url) ?? []);
}

/** What cmd/go would send to servers of the user's own (cmd/go/internal/auth). */
async function readNetrc(
  { machine, files }: { readonly machine: Machine; readonly files: Files },
  goAuth: string,
): Promise<ReturnType<typeof parseNetrc>> {
  if (!isNetrcFirst(goAuth)) return [];
  for (const path of netrcPaths(machine.env, machine.platform, machine.home)) {
    const text = await files.readText(path, MAX_NETRC_BYTES).catch(() => null);
    if (text !== null) return parseNetrc(text);
  }
  return [];
}
