/** From the errors of Node, OpenSSL, undici and llhttp to the one error of the port. */
import type { PlainTransportDetail, TransportDetail } from "../detail.ts";
import { type RequestPhases, TransportError, type TransportFailure } from "../ports.ts";

/** Node's and libuv's codes (errno(3), dns.lookup) and undici's (lib/core/errors.js). */
const meanings: Readonly<Record<string, readonly [TransportFailure, PlainTransportDetail]>> = {
  ENOTFOUND: ["dns", "no-such-host"],
  EAI_NONAME: ["dns", "no-such-host"],
  EAI_NODATA: ["dns", "no-address"],
  ENODATA: ["dns", "no-address"],
  EAI_AGAIN: ["dns", "name-server-silent"],
  EAI_FAIL: ["dns", "name-server-failed"],
  ECONNREFUSED: ["refused", "connection-refused"],
  EHOSTUNREACH: ["unreachable", "no-route-to-host"],
  EHOSTDOWN: ["unreachable", "host-down"],
  ENETUNREACH: ["unreachable", "network-unreachable"],
  ENETDOWN: ["unreachable", "network-down"],
  EADDRNOTAVAIL: ["unreachable", "no-local-address"],
  EACCES: ["unreachable", "not-permitted"],
  EPERM: ["unreachable", "not-permitted"],
  EMFILE: ["too-many-files", "process-file-limit"],
  ENFILE: ["too-many-files", "machine-file-limit"],
  ECONNRESET: ["reset", "connection-reset"],
  ECONNABORTED: ["reset", "connection-reset"],
  EPIPE: ["reset", "connection-closed"],
  UND_ERR_SOCKET: ["reset", "connection-closed"],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ["reset", "body-cut-short"],
  HPE_INVALID_EOF_STATE: ["reset", "body-cut-short"],
  HPE_CLOSED_CONNECTION: ["protocol", "bytes-after-response"],
  ETIMEDOUT: ["time-out", "connecting"],
  UND_ERR_CONNECT_TIMEOUT: ["time-out", "connecting"],
  UND_ERR_HEADERS_OVERFLOW: ["protocol", "too-many-headers"],
  HPE_HEADER_OVERFLOW: ["protocol", "too-many-headers"],
  UND_ERR_ABORTED: ["aborted", "ended-by-caller"],
  UND_ERR_DESTROYED: ["aborted", "ended-by-caller"],
  UND_ERR_CLOSED: ["aborted", "ended-by-caller"],
  ABORT_ERR: ["aborted", "ended-by-caller"],
  DEPTH_ZERO_SELF_SIGNED_CERT: ["tls", "self-signed"],
  SELF_SIGNED_CERT_IN_CHAIN: ["tls", "self-signed-in-chain"],
  UNABLE_TO_GET_ISSUER_CERT: ["tls", "unknown-authority"],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ["tls", "unknown-authority"],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ["tls", "unknown-authority"],
  CERT_HAS_EXPIRED: ["tls", "certificate-expired"],
  CERT_NOT_YET_VALID: ["tls", "certificate-not-yet-valid"],
  ERR_TLS_CERT_ALTNAME_INVALID: ["tls", "certificate-of-other-host"],
  ERR_SSL_WRONG_VERSION_NUMBER: ["tls", "no-tls"],
  ERR_SSL_PACKET_LENGTH_TOO_LONG: ["tls", "no-tls"],
  ERR_SSL_HTTP_REQUEST: ["tls", "no-tls"],
};

/** Verification errors of OpenSSL as Node names them (tls documentation, "X509 certificate error codes") and its alerts. */
const tlsCode =
  /^(ERR_TLS_|ERR_SSL_|ERR_OSSL_|EPROTO$|CERT_|CRL_|UNABLE_TO_|ERROR_IN_C|INVALID_(CA|PURPOSE)|PATH_LENGTH|HOSTNAME_MISMATCH)/;

/**
 * What a failed request is to be called. Nothing is taken from the error's message, which may hold the URL. An error
 * that already is a TransportError keeps its code and gains the phases.
 */
export function transportError(error: unknown, phases: RequestPhases | null): TransportError {
  if (error instanceof TransportError) {
    return error.phases ? error : new TransportError(error.code, error.detail, phases);
  }
  const code = errorCode(error);
  const known = meanings[code];
  return known
    ? new TransportError(known[0], { code: known[1] }, phases)
    : new TransportError(...byFamily(code), phases);
}

/** All addresses of a host failing gives an AggregateError: the first one's code speaks for all. */
function errorCode(error: unknown): string {
  const { code, name, cause, errors, message } = (error ?? {}) as Record<string, unknown>;
  if (typeof code === "string" && code !== "") return code;
  // undici 7 means to pass on llhttp's code but looks it up the wrong way round: only the text tells a cut body.
  if (name === "HTTPParserError")
    return /Invalid EOF/.test(String(message)) ? "HPE_INVALID_EOF_STATE" : "HPE_";
  if (Array.isArray(errors) && errors.length > 0) return errorCode(errors[0]);
  if (name === "AbortError") return "ABORT_ERR";
  return cause === undefined ? "" : errorCode(cause);
}

function byFamily(code: string): readonly [TransportFailure, TransportDetail] {
  const bareCode: TransportDetail = /^\w+$/.test(code)
    ? { code: "error-code", name: code }
    : { code: "unknown-error" };
  if (tlsCode.test(code)) return ["tls", bareCode];
  if (code.startsWith("HPE_")) return ["protocol", { code: "not-http" }];
  return ["protocol", bareCode];
}
