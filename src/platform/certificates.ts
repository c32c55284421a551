/** The certificate authorities that Go would trust on this machine, for Node's TLS, which by itself does not. */
import { readdir, readFile, readlink } from "node:fs/promises";
import path from "node:path";
import tls from "node:tls";
import type { Machine } from "../ports.ts";

/** crypto/x509/root_linux.go and root_bsd.go: the first file that exists is taken. */
const bundleFiles: Readonly<Record<string, readonly string[]>> = {
  linux: [
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/pki/tls/cacert.pem",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/cert.pem",
  ],
  bsd: [
    "/usr/local/etc/ssl/cert.pem",
    "/etc/ssl/cert.pem",
    "/usr/local/share/certs/ca-root-nss.crt",
    "/etc/openssl/certs/ca-certificates.crt",
  ],
};

/** The same sources: every folder is read. */
const bundleFolders: Readonly<Record<string, readonly string[]>> = {
  linux: ["/etc/ssl/certs", "/etc/pki/tls/certs"],
  bsd: ["/etc/ssl/certs", "/usr/local/share/certs", "/etc/openssl/certs"],
};

/** Where to look: the first readable of `files`, then `folders` as `foldersWhen` says, then `extraFile`. */
export interface CertificatePlaces {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  /**
   * Go always reads both. The distribution's folder holds what its bundle holds, so beside that bundle it is spared
   * ("no-file"); whoever names a file or a folder gets both read.
   */
  readonly foldersWhen: "always" | "no-file";
  /** NODE_EXTRA_CA_CERTS: Go does not know it, but whoever sets it wants this process to trust it. */
  readonly extraFile: string | null;
  /** macOS and Windows keep authorities in a store of the system, and SSL_CERT_FILE means nothing to Go there. */
  readonly systemStore: boolean;
}

/** Says where Go (crypto/x509/root_unix.go, loadSystemRoots) would look on that machine. */
export function certificatePlaces(machine: Pick<Machine, "env" | "platform">): CertificatePlaces {
  const { env, platform } = machine;
  const extraFile = env.NODE_EXTRA_CA_CERTS || null;
  if (platform === "darwin" || platform === "win32") {
    return { files: [], folders: [], foldersWhen: "always", extraFile, systemStore: true };
  }
  const family = platform === "linux" ? "linux" : "bsd";
  return {
    files: env.SSL_CERT_FILE ? [env.SSL_CERT_FILE] : (bundleFiles[family] ?? []),
    folders: env.SSL_CERT_DIR ? env.SSL_CERT_DIR.split(":") : (bundleFolders[family] ?? []),
    foldersWhen: env.SSL_CERT_FILE || env.SSL_CERT_DIR ? "always" : "no-file",
    extraFile,
    systemStore: false,
  };
}

/** The CERTIFICATE blocks of a PEM file, one string each. Everything else in it is skipped, as Go's AppendCertsFromPEM does. */
export function certificateBlocks(pem: string): readonly string[] {
  return pem.match(/-----BEGIN CERTIFICATE-----[\sA-Za-z0-9+/=]+-----END CERTIFICATE-----/g) ?? [];
}

/**
 * The trust that all connections share. Reading takes 1 ms, parsing 144 authorities 15 to 50 ms, so it happens once,
 * at the first https connection. Unreadable files and bad blocks are skipped. Rejects only where no more files can be opened:
 * for a moment, while the trust would be kept.
 */
export async function trustedAuthorities(machine: Machine): Promise<tls.SecureContext> {
  const found = await findCertificates(certificatePlaces(machine));
  return tls.createSecureContext({
    // A machine without any store (a slim container): Node's own list is better than refusing every mirror.
    ca: found.length > 0 ? [...found] : [...tls.rootCertificates],
    // Go trusts whatever stands in its pool, an intermediate authority too.
    allowPartialTrustChain: true,
  });
}

async function findCertificates(places: CertificatePlaces): Promise<readonly string[]> {
  const blocks: string[] = [];
  if (places.systemStore) blocks.push(...systemStore(), ...tls.rootCertificates);

  let fromFile: string | null = null;
  for (const file of places.files) {
    fromFile = await readIfThere(file);
    if (fromFile !== null) break;
  }
  blocks.push(...certificateBlocks(fromFile ?? ""));

  if (places.foldersWhen === "always" || fromFile === null) {
    for (const folder of places.folders) blocks.push(...(await readFolder(folder)));
  }
  if (places.extraFile !== null) {
    const extra = certificateBlocks((await readIfThere(places.extraFile)) ?? "");
    // Only beside other authorities: alone they would hide that the machine has none.
    if (extra.length > 0 && blocks.length === 0) blocks.push(...tls.rootCertificates);
    blocks.push(...extra);
  }
  return distinct(blocks);
}

/** From Node 22.15; before that the bundled list has to do. */
function systemStore(): readonly string[] {
  const { getCACertificates } = tls as { getCACertificates?: (type: "system") => string[] };
  return getCACertificates?.("system") ?? [];
}

function readIfThere(file: string): Promise<string | null> {
  return readFile(file, "latin1").catch(orNone(null));
}

function orNone<T>(none: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === "EMFILE" || error.code === "ENFILE") throw error;
    return none;
  };
}

/** Skips links to a name in the same folder, as Go does: they are OpenSSL's hash names for files that are read anyway. */
async function readFolder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(orNone([]));
  const texts = await Promise.all(
    entries.map(async (entry) => {
      const file = path.join(folder, entry.name);
      const target = entry.isSymbolicLink() ? await readlink(file).catch(() => "") : "/";
      return target.includes("/") ? readIfThere(file) : null;
    }),
  );
  return texts.flatMap((text) => certificateBlocks(text ?? ""));
}

/** The same certificate may be wrapped differently: only its base64 counts. */
function distinct(blocks: readonly string[]): readonly string[] {
  return [...new Map(blocks.map((block) => [block.replace(/\s+/g, ""), block])).values()];
}
