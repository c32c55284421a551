import { describe, expect, test } from "@jest/globals";
import { certificateBlocks, certificatePlaces } from "../../../src/platform/certificates.ts";

describe("certificatePlaces", () => {
  test("Linux without settings: the distributions' bundles, their folders only where no bundle is", () => {
    const places = certificatePlaces({ env: {}, platform: "linux" });
    expect(places.files[0]).toBe("/etc/ssl/certs/ca-certificates.crt");
    expect(places.folders).toEqual(["/etc/ssl/certs", "/etc/pki/tls/certs"]);
    expect(places).toMatchObject({ foldersWhen: "no-file", extraFile: null, systemStore: false });
  });

  test.each([
    [
      "SSL_CERT_FILE replaces the files, not the folders",
      { SSL_CERT_FILE: "/my.pem" },
      { files: ["/my.pem"], folders: ["/etc/ssl/certs", "/etc/pki/tls/certs"], foldersWhen: "always" },
    ],
    [
      "SSL_CERT_DIR replaces the folders, not the files",
      { SSL_CERT_DIR: "/a:/b" },
      { folders: ["/a", "/b"], foldersWhen: "always" },
    ],
    ["empty ones count as unset", { SSL_CERT_FILE: "", SSL_CERT_DIR: "" }, { foldersWhen: "no-file" }],
    ["Node's own comes on top", { NODE_EXTRA_CA_CERTS: "/extra.pem" }, { extraFile: "/extra.pem" }],
  ])("%s", (_name, env, expected) => {
    expect(certificatePlaces({ env: env as Record<string, string>, platform: "linux" })).toMatchObject(
      expected,
    );
  });

  test("the BSDs have their own", () => {
    expect(certificatePlaces({ env: {}, platform: "freebsd" }).files).toContain(
      "/usr/local/etc/ssl/cert.pem",
    );
  });

  test.each(["darwin", "win32"])("%s has a store, and no variable replaces it", (platform) => {
    const env = { SSL_CERT_FILE: "/my.pem", NODE_EXTRA_CA_CERTS: "/extra.pem" };
    expect(certificatePlaces({ env, platform })).toMatchObject({
      files: [],
      folders: [],
      systemStore: true,
      extraFile: "/extra.pem",
    });
  });
});

describe("certificateBlocks", () => {
  const block = "-----BEGIN CERTIFICATE-----\nQUJD\n-----END CERTIFICATE-----";

  test.each([
    ["one after the other", `${block}\n${block}\n`, 2],
    ["text between them", `# My CA\n${block}\nsubject: x\n${block}`, 2],
    ["Windows line ends", block.replaceAll("\n", "\r\n"), 1],
    ["a key beside it", `-----BEGIN PRIVATE KEY-----\nQUJD\n-----END PRIVATE KEY-----\n${block}`, 1],
    ["OpenSSL's trusted form, which Go skips", block.replaceAll("CERTIFICATE", "TRUSTED CERTIFICATE"), 0],
    ["one without an end, before a whole one", `-----BEGIN CERTIFICATE-----\nQUJD\n${block}`, 1],
    ["nothing", "", 0],
  ])("%s", (_name, pem, count) => {
    expect(certificateBlocks(pem)).toHaveLength(count);
  });
});
