import type { ModuleVersion } from "../go/module-version.ts";
import type { VerifierKey } from "../go/signed-note.ts";
import type { Clock, Files, Http, Machine } from "../ports.ts";
import { proofRoutes } from "./path.ts";
import { type Proof, proveModule } from "./prove.ts";
import { loadTreeHead, saveTreeHead } from "./tree-head.ts";

/** A checksum database, asked for proofs. */
export interface ChecksumDatabase {
  /**
   * The hashes of a module version's zip and go.mod, proven to be what the database tells everyone; or what was tried
   * in vain. Proofs run one after the other: each continues the tree that the one before has seen, so that no two of
   * them can come from two trees. Never throws.
   */
  prove(module: ModuleVersion, signal: AbortSignal): Promise<Proof>;
}

/**
 * The database with that key. What it proves does not depend on who carries the answers. The largest tree head is
 * kept for the machine's next run.
 * @param of.name as in `/sumdb/<name>/…`
 * @param of.url where GOSUMDB names one, or null
 * @param of.serverUrls base URLs of mirrors and proxies that may carry the database, best first
 */
export function checksumDatabase(
  ports: { readonly machine: Machine; readonly files: Files; readonly clock: Clock; readonly http: Http },
  of: {
    readonly name: string;
    readonly key: VerifierKey;
    readonly url: string | null;
    readonly serverUrls: readonly string[];
    readonly requestTimeoutMs: number;
  },
): ChecksumDatabase {
  const { files, machine } = ports;
  const { key, requestTimeoutMs } = of;
  const routes = proofRoutes(of.name, of.url, of.serverUrls);
  let seen: string | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const proveNext = async (module: ModuleVersion, signal: AbortSignal): Promise<Proof> => {
    seen ??= await loadTreeHead(files, machine, key);
    const proof = await proveModule(ports, { module, key, routes, seen, requestTimeoutMs }, signal);
    if (proof.kind === "proven") {
      seen = proof.head;
      await saveTreeHead(files, machine, key, proof.head);
    }
    return proof;
  };
  return {
    prove: (module, signal) => {
      const proof = last.then(() => proveNext(module, signal));
      last = proof.catch(() => {});
      return proof;
    },
  };
}
