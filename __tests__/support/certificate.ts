import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generate } from "selfsigned";
import { temporaryFolder } from "./temp.ts";

/** A certificate for 127.0.0.1 that nobody trusts, except who gets `file` as SSL_CERT_FILE. PEM texts. */
export async function selfSignedCertificate(): Promise<{
  readonly key: string;
  readonly cert: string;
  readonly file: string;
}> {
  const made = await generate([{ name: "commonName", value: "mirror.test" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "subjectAltName", altNames: [{ type: 7, ip: "127.0.0.1" }] },
    ],
  });
  const file = join(await temporaryFolder(), "mirror.pem");
  await writeFile(file, made.cert);
  return { key: made.private, cert: made.cert, file };
}
