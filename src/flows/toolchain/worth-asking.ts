import type { Source } from "../../fetch/source.ts";
import type { VersionList } from "../../toolchain/version-list.ts";
import type { InstallRequest } from "./install-go.ts";

/** Those that have a list of the toolchain first, in the order in which they answered. */
export function orderedBy({ answers }: VersionList, sources: readonly Source[]): readonly Source[] {
  const good = answers.filter(({ problem }) => problem === null);
  const answered = good.flatMap(({ source, firstByteMs }) => {
    const full = sources.find(({ url }) => url === source.url);
    return full === undefined ? [] : [{ ...full, firstByteMs }];
  });
  // Lists are no condition: a proxy may serve what it does not list.
  return answered.length > 0 ? answered : sources;
}

/**
 * Who did not answer at all when the list was asked for is not waited for again where somebody did: a fetch has more
 * patience than a person who waits for an error. Null is the reason of one that nothing is known of.
 */
export function worthAsking(
  { answers }: VersionList,
  sources: readonly Source[],
): { readonly sources: readonly Source[]; readonly silent: InstallRequest["silent"] } {
  const silenceOf = ({ url }: Source) => answers.find(({ source }) => source.url === url)?.silence ?? null;
  const asked = sources.filter((source) => silenceOf(source) === null);
  if (asked.length === 0) return { sources, silent: [] };
  const silent = sources.filter((source) => !asked.includes(source));
  return {
    sources: asked,
    silent: silent.map((source) => ({ name: source.name, reason: silenceOf(source) })),
  };
}
