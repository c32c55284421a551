import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";

/** What servers on 127.0.0.1 show, and who trusts it. */
export interface Certificate {
  /** PEM texts. */
  readonly tls: { readonly key: string; readonly cert: string };
  /** The variables by which a process (`go` or ours) trusts it alone, and by which ours trusts it beside the machine's own. */
  readonly trust: Readonly<Record<string, string>>;
  readonly trustToo: Readonly<Record<string, string>>;
}

/** A certificate for 127.0.0.1. Its file is removed when this process exits. */
export async function makeCertificate(): Promise<Certificate> {
  const made = await generate([{ name: "commonName", value: "mirror.bench" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "subjectAltName", altNames: [{ type: 7, ip: "127.0.0.1" }] },
    ],
  });
  const folder = mkdtempSync(join(tmpdir(), "setup-go-mirror-bench-tls-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "mirror.pem");
  writeFileSync(file, made.cert);
  return {
    tls: { key: made.private, cert: made.cert },
    trust: { SSL_CERT_FILE: file },
    trustToo: { NODE_EXTRA_CA_CERTS: file },
  };
}
