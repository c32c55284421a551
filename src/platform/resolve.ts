/** From host names to addresses, so that a name server that hangs for one name does not delay the others. */
import dns, { type LookupAddress } from "node:dns";
import { setTimeout as sleep } from "node:timers/promises";

type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

/**
 * How long the system's resolver is asked alone. It occupies a thread for as long as a name server is silent, and Node
 * gives it two threads: two names that hang would keep all others from being looked up.
 */
const SECOND_OPINION_AFTER_MS = 250;

/** The system's resolver: it knows /etc/hosts and whatever else the machine was set up with. */
const system: Resolve = (host) => dns.promises.lookup(host, { all: true });

/** Asks the name servers directly, without a thread. */
async function nameServers(host: string): Promise<readonly LookupAddress[]> {
  const resolver = new dns.promises.Resolver({ timeout: 2_000, tries: 2 });
  const [four, six] = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
  const found = [
    ...(four.status === "fulfilled" ? four.value.map((address) => ({ address, family: 4 })) : []),
    ...(six.status === "fulfilled" ? six.value.map((address) => ({ address, family: 6 })) : []),
  ];
  if (found.length === 0) throw Object.assign(new Error("no address"), { code: "ENOTFOUND" });
  return found;
}

/**
 * The system's answer, or the name servers' where the system takes its time and they have one. What the system
 * says, good or bad, is final.
 */
export async function resolveHost(
  host: string,
  first: Resolve = system,
  second: Resolve = nameServers,
  afterMs = SECOND_OPINION_AFTER_MS,
): Promise<readonly LookupAddress[]> {
  const answered = new AbortController();
  const fromSystem = first(host).finally(() => answered.abort());
  const fromServers = sleep(afterMs, undefined, { signal: answered.signal })
    .then(() => second(host))
    // The name servers have no answer: the system's counts.
    .catch(() => fromSystem);
  return Promise.race([fromSystem, fromServers]);
}

/** Longer than most steps. A relay lives longer, and the machine may have left the network that an address is of. */
const ANSWER_LIVES_MS = 60_000;

/**
 * A resolver that asks once per name and minute, however many connections wait for the answer. Where no new answer is to
 * be had the old one counts; a name without any is asked for again.
 */
export function sharedResolver(
  resolve: Resolve = resolveHost,
  nowMs: () => number = () => performance.now(),
): Resolve {
  const asked = new Map<string, { readonly answer: ReturnType<Resolve>; readonly atMs: number }>();
  return (host) => {
    const known = asked.get(host);
    if (known !== undefined && nowMs() - known.atMs < ANSWER_LIVES_MS) return known.answer;
    const answer = resolve(host).catch((error: unknown) => {
      if (known === undefined) asked.delete(host);
      return known?.answer ?? Promise.reject(error);
    });
    asked.set(host, { answer, atMs: nowMs() });
    return answer;
  };
}
