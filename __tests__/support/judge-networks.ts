/**
 * Fetches over made-up networks in simulated time, and what is wrong with each of them: a program of its own, since the
 * scheduler runs several times faster outside the test runner, and on all processors at once.
 *
 *   node judge-networks.ts 17,4711      these; prints what was found as JSON
 *   node judge-networks.ts 0-4999/2/1   every second one of them, from the second on
 */
import { pathToFileURL } from "node:url";
import { fetchLimits } from "../../src/fetch/limits.ts";
import { MANY } from "../../src/fetch/state/first-connections.ts";
import { TAIL_BYTES } from "../../src/fetch/state/zip-copy.ts";
import { type Network, type Simulated, Simulation } from "./network-simulation.ts";
import { chanceOf, limitMs, randomNetwork } from "./random-network.ts";

/** An hour of the simulation: whatever has not ended by then does not end. */
const LONGEST_MS = 3_600_000;
/** Of a fetch that is over in a moment, opening connections and waiting for the first answers takes most of the time. */
const BEGINNING_MS = 300;
const BEGINNING_ROUND_TRIPS = 8;

export interface Judged {
  readonly seed: number;
  readonly problems: readonly string[];
  /** Null: not all mirrors behave, or this machine is slow itself. */
  readonly isLate: boolean | null;
  /** The most connections to one mirror, where that is more than MANY and no more than MANY would have done as well; or null. */
  readonly tooMany: number | null;
}

function judge(seed: number): Judged {
  const network = randomNetwork(seed);
  const limits = fetchLimits(network.sources.length);
  const run = new Simulation(network, limits, chanceOf(seed + 1)).run(LONGEST_MS);
  const bytes = network.zips.reduce((sum, size) => sum + size, 0);
  const isWell = network.sources.every(
    ({ lies, trouble, ignoresRanges }) => !lies && trouble === null && !ignoresRanges,
  );
  const far = Math.max(...network.sources.map(({ roundTripMs }) => roundTripMs));
  const beginningMs = BEGINNING_MS + BEGINNING_ROUND_TRIPS * far;
  const allowedMs = 1.25 * limitMs(network, limits.connectionsPerSource) + beginningMs;
  const twice = run.receivedBytes - bytes;
  const useless = network.sources.filter(({ lies, ignoresRanges }) => lies || ignoresRanges).length;
  // Small files are no zips, and no file is asked for twice in vain.
  const small = 2_000 * network.zips.length;
  // What was begun under the budget may go a little over it: by the end of a zip.
  const over = small + TAIL_BYTES;
  // What a mirror in trouble has sent may be of no use to the others, and what a liar has sent is of none. One that ignores
  // ranges sends again what is there.
  const allowedTwice = (isWell ? 0.03 : 1 + useless) * bytes + over + 1_000_000;
  const problems: readonly (readonly [boolean, string])[] = [
    [!run.settled, "it did not end"],
    [run.left.length > 0, `left although one mirror is honest and well: ${run.left.join(", ")}`],
    [
      run.mostAtOnce.some((most) => most > limits.connectionsPerSource),
      "a source was asked beyond its limit",
    ],
    [isWell && run.blamed.length > 0, `blamed for nothing: ${run.blamed.join(", ")}`],
    [twice > allowedTwice, `${twice} bytes twice, ${Math.round(allowedTwice)} allowed`],
  ];
  return {
    seed,
    problems: problems.flatMap(([isTrue, text]) => (isTrue ? [text] : [])),
    isLate: isWell && network.writeMs === undefined ? run.ms > allowedMs : null,
    tooMany: tooMany(network, run, seed),
  };
}

/** Of the speed that as many connections bring as there may be, this part is as good. */
const AS_GOOD = 0.95;

function tooMany(network: Network, { mostAtOnce, ms }: Simulated, seed: number): number | null {
  const most = Math.max(...mostAtOnce);
  if (most <= MANY) return null;
  const few = fetchLimits(network.sources.length, null, MANY);
  const withFew = new Simulation(network, few, chanceOf(seed + 1)).run(LONGEST_MS);
  return withFew.ms <= ms / AS_GOOD ? most : null;
}

/** The numbers that an argument names, see above. */
function seedsOf(text: string): readonly number[] {
  const [, first, last, step, from] = /^(\d+)-(\d+)\/(\d+)\/(\d+)$/.exec(text) ?? [];
  if (first === undefined) return text.split(",").map(Number);
  const seeds: number[] = [];
  for (let seed = Number(first) + Number(from); seed <= Number(last); seed += Number(step)) seeds.push(seed);
  return seeds;
}

const [, script, seeds] = process.argv;
if (script !== undefined && import.meta.url === pathToFileURL(script).href && seeds !== undefined) {
  process.stdout.write(JSON.stringify(seedsOf(seeds).map(judge)));
}
