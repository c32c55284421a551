import { expect, test } from "@jest/globals";
import { fetchLimits } from "../../../src/fetch/limits.ts";
import { Simulation } from "../../support/network-simulation.ts";
import { chanceOf, limitMs, randomNetwork } from "../../support/random-network.ts";

/*
 * Networks that are made up, a fetch over each of them in simulated time.
 *
 *   FULL=1 npm run jest -- random-networks                    5,000 of them
 *   NETWORK_SEEDS=17,4711 npm run jest -- random-networks     these once more, as a failure says
 */
const SEEDS =
  process.env.NETWORK_SEEDS?.split(",").map(Number) ??
  Array.from({ length: process.env.FULL === "1" ? 5_000 : 300 }, (_, seed) => seed);
/** An hour of the simulation: whatever has not ended by then does not end. */
const LONGEST_MS = 3_600_000;
/** Of a fetch that is over in a moment, opening connections and getting them going takes most of the time. */
const BEGINNING_MS = 700;

/** Of the networks in which all behave, this part may take longer: lines that differ much, and little to get. */
const MAX_LATE_PART = 0.05;

interface Judged {
  readonly problems: readonly string[];
  /** Null: not all mirrors behave. */
  readonly isLate: boolean | null;
}

function judge(seed: number): Judged {
  const network = randomNetwork(seed);
  const limits = fetchLimits(network.sources.length);
  const run = new Simulation(network, limits, chanceOf(seed + 1)).run(LONGEST_MS);
  const bytes = network.zips.reduce((sum, size) => sum + size, 0);
  const isWell = network.sources.every(({ lies, trouble }) => !lies && trouble === null);
  const far = Math.max(...network.sources.map(({ roundTripMs }) => roundTripMs));
  const allowedMs = 1.25 * limitMs(network, limits.connectionsPerSource) + BEGINNING_MS + 12 * far;
  const twice = run.receivedBytes - bytes;
  const liars = network.sources.filter(({ lies }) => lies).length;
  // What a mirror in trouble has sent may be of no use to the others, and what a liar has sent is of none.
  const allowedTwice = isWell ? 0.03 * bytes + 1_000_000 : (1 + liars) * bytes + 1_000_000;
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
    problems: problems.flatMap(([isTrue, text]) => (isTrue ? [text] : [])),
    isLate: isWell ? run.ms > allowedMs : null,
  };
}

test("whatever the network: all is there, hardly a byte twice, nobody is blamed for our own line, and as a rule in time", () => {
  const judged = SEEDS.map((seed) => ({ seed, ...judge(seed) }));
  const found = judged.filter(({ problems }) => problems.length > 0);
  expect(Object.fromEntries(found.map(({ seed, problems }) => [`NETWORK_SEEDS=${seed}`, problems]))).toEqual(
    {},
  );
  const well = judged.filter(({ isLate }) => isLate !== null);
  const late = well.filter(({ isLate }) => isLate === true).map(({ seed }) => seed);
  expect({ late: late.length > Math.max(1, MAX_LATE_PART * well.length) ? late : [] }).toEqual({ late: [] });
});
