import type { ModuleVersion } from "../../go/module-version.ts";
import type { Clock, Files, Http, Machine } from "../../ports.ts";
import { checksumDatabase } from "../../sumdb/database.ts";
import { toolchainDatabase } from "../../sumdb/path.ts";
import type { Proof } from "../../sumdb/prove.ts";

/**
 * Has the checksum database prove a toolchain's hashes. Where the database is switched off, it is asked all the same:
 * cmd/go would refuse the toolchain then, and we know no other proof.
 *
 * @param request.gosumdb the GOSUMDB value, "" for cmd/go's default; one that is no value counts as the default
 * @param request.serverUrls base URLs of the mirrors and proxies that may carry the database, best first
 */
export function proveToolchain(
  ports: {
    readonly machine: Machine;
    readonly files: Files;
    readonly clock: Clock;
    readonly http: Http;
  },
  request: {
    readonly module: ModuleVersion;
    readonly gosumdb: string;
    readonly serverUrls: readonly string[];
    readonly requestTimeoutMs: number;
  },
  signal: AbortSignal,
): Promise<Proof> {
  return checksumDatabase(ports, { ...request, ...toolchainDatabase(request.gosumdb) }).prove(
    request.module,
    signal,
  );
}
