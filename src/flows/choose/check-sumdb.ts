import type { Mirror } from "../../mirrors/catalogue.ts";
import type { Ports } from "../../ports.ts";
import { findSumdbPath, type SumdbPath } from "../../sumdb/path.ts";
import type { FindMirrorsRequest } from "./find-mirrors.ts";

/** A request to the checksum database is given this long even where nothing is missing. */
const MIN_REQUEST_MS = 750;
const CONNECTIONS = 2;
/** Where fewer files than these may be open, each connection is one that something else lacks. */
const FEW_FILES = 64;

/**
 * Finds the way to the checksum database that cmd/go will have with those mirrors in the route.
 * @param budgetMs about how long all of it may take: four requests one after the other at the most
 */
export async function checkSumdb(
  ports: Pick<Ports, "openHttp" | "signal" | "machine">,
  request: Pick<FindMirrorsRequest, "inputs" | "planValues">,
  mirrors: readonly Mirror[],
  budgetMs: number,
): Promise<SumdbPath> {
  const { probeTimeoutMs } = request.inputs;
  const requestTimeoutMs = Math.max(MIN_REQUEST_MS, Math.min(probeTimeoutMs, budgetMs / 4));
  const http = await ports.openHttp({ connectTimeoutMs: probeTimeoutMs, connectionsPerHost: CONNECTIONS });
  try {
    const values = request.planValues(mirrors);
    const oneAtATime = (ports.machine.openFiles ?? FEW_FILES) < FEW_FILES;
    return await findSumdbPath(http, { ...values, mirrors, requestTimeoutMs, oneAtATime }, ports.signal);
  } finally {
    await http.close();
  }
}
