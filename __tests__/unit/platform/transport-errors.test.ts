import { describe, expect, test } from "@jest/globals";
import { transportError } from "../../../src/platform/transport-errors.ts";
import { TransportError } from "../../../src/ports.ts";

function nodeError(code: string, message = "at https://user:secret@mirror.test/?token=secret"): Error {
  return Object.assign(new Error(message), { code });
}

describe("transportError", () => {
  test.each([
    ["ENOTFOUND", "dns"],
    ["EAI_AGAIN", "dns"],
    ["ECONNREFUSED", "refused"],
    ["EHOSTUNREACH", "unreachable"],
    ["ENETUNREACH", "unreachable"],
    ["EADDRNOTAVAIL", "unreachable"],
    ["ECONNRESET", "reset"],
    ["EPIPE", "reset"],
    ["UND_ERR_SOCKET", "reset"],
    ["UND_ERR_RES_CONTENT_LENGTH_MISMATCH", "reset"],
    ["ETIMEDOUT", "time-out"],
    ["UND_ERR_CONNECT_TIMEOUT", "time-out"],
    ["UND_ERR_DESTROYED", "aborted"],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "tls"],
    ["CERT_HAS_EXPIRED", "tls"],
    ["CERT_REVOKED", "tls"],
    ["UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY", "tls"],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "tls"],
    ["ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION", "tls"],
    ["EPROTO", "tls"],
    ["HPE_INVALID_CONSTANT", "protocol"],
    ["HPE_INVALID_EOF_STATE", "reset"],
    ["UND_ERR_HEADERS_OVERFLOW", "protocol"],
    ["SOMETHING_NEW", "protocol"],
  ])("%s is %s, and the message is not shown", (code, failure) => {
    const error = transportError(nodeError(code), null);
    expect(error.code).toBe(failure);
    expect(error.detail.code).not.toBe("");
    expect(String(error)).not.toContain("secret");
  });

  test.each([
    [
      "of several addresses the first speaks",
      new AggregateError([nodeError("ENETUNREACH"), nodeError("EPIPE")]),
      "unreachable",
    ],
    [
      "a cause speaks where the error has no code",
      new Error("failed", { cause: nodeError("ECONNRESET") }),
      "reset",
    ],
    ["an abort by name", new DOMException("stop", "AbortError"), "aborted"],
    ["a code that is no code is not shown", nodeError("user:secret@host"), "protocol"],
    ["what is no error at all", undefined, "protocol"],
  ])("%s", (_name, given, failure) => {
    const error = transportError(given, null);
    expect(error.code).toBe(failure);
    expect(JSON.stringify(error.detail)).not.toContain("secret");
  });

  test("one that is already named keeps its name and gains the phases", () => {
    const phases = { dnsMs: 1, tcpMs: 2, tlsMs: 3, firstByteMs: null, viaProxy: false };
    const named = new TransportError("time-out", { code: "connecting" });
    expect(transportError(named, phases)).toMatchObject({
      code: "time-out",
      detail: { code: "connecting" },
      phases,
    });
  });
});
