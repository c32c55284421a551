/** The same cell in simulated time: holds the simulator of the tests against real sockets. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Network, Simulation } from "../../__tests__/support/network-simulation.ts";
import { chanceOf } from "../../__tests__/support/random-network.ts";
import { fetchLimits } from "../../src/fetch/limits.ts";
import { type LineCell, roundTrips } from "./line-cells.ts";
import type { RealProject } from "./real-project.ts";

const MBIT = 125_000;
/** The share of a line that the probe's one connection shows. */
const MEASURED_PART = 0.8;

/** How long the fetch takes there, in milliseconds. */
export function simulatedMs(cell: LineCell, { downloadFolder, zipBytes }: RealProject): number {
  const { isShared, mirrors, mbit, capMbit } = cell;
  const limits = fetchLimits(mirrors);
  const rate = mbit * MBIT;
  const cap = (capMbit ?? Number.POSITIVE_INFINITY) * MBIT;
  const zips = readdirSync(downloadFolder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".zip"))
    .map((name) => statSync(join(downloadFolder, name)).size);
  const event = cell.break?.event;
  const atMs = ((zipBytes / 2 / rate) * 1000) / (isShared ? 1 : mirrors);
  const network: Network = {
    bytesPerSecond: isShared ? rate : Number.POSITIVE_INFINITY,
    queueMs: 0,
    paused: null,
    zips,
    sources: roundTrips(cell).map((roundTripMs, i) => ({
      roundTripMs,
      bytesPerSecond: isShared ? Number.POSITIVE_INFINITY : rate,
      burstBytes: 0,
      bytesPerSecondPerConnection: cap,
      // Where there is one mirror only, its rate is of no consequence, and not measured.
      measuredBytesPerSecond: mirrors === 1 ? null : MEASURED_PART * Math.min(rate, cap),
      lies: false,
      trouble:
        event !== undefined && i === 0 ? { kind: event, atMs, untilMs: Number.POSITIVE_INFINITY } : null,
    })),
  };
  return new Simulation(network, limits, chanceOf(1)).run(600_000).ms;
}
