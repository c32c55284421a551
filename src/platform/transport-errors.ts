/** From the errors of Node, OpenSSL, undici and llhttp to the one error of the port. */
import { type RequestPhases, TransportError, type TransportFailure } from "../ports.ts";

/** Node's and libuv's codes (errno(3), dns.lookup) and undici's (lib/core/errors.js), with what a person is told. */
const meanings: Readonly<Record<string, readonly [TransportFailure, string]>> = {
  ENOTFOUND: ["dns", "no such host"],
  EAI_NONAME: ["dns", "no such host"],
  EAI_NODATA: ["dns", "no address for this host"],
  ENODATA: ["dns", "no address for this host"],
  EAI_AGAIN: ["dns", "the name server did not answer"],
  EAI_FAIL: ["dns", "the name server failed"],
  ECONNREFUSED: ["refused", "connection refused"],
  EHOSTUNREACH: ["unreachable", "no route to host"],
  EHOSTDOWN: ["unreachable", "host is down"],
  ENETUNREACH: ["unreachable", "network is unreachable"],
  ENETDOWN: ["unreachable", "network is down"],
  EADDRNOTAVAIL: ["unreachable", "no usable local address"],
  EACCES: ["unreachable", "not permitted by this machine"],
  EPERM: ["unreachable", "not permitted by this machine"],
  EMFILE: ["too-many-files", "too many open files"],
  ENFILE: ["too-many-files", "too many open files on this machine"],
  ECONNRESET: ["reset", "connection reset"],
  ECONNABORTED: ["reset", "connection reset"],
  EPIPE: ["reset", "connection closed"],
  UND_ERR_SOCKET: ["reset", "connection closed"],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ["reset", "connection closed before the end of the body"],
  HPE_INVALID_EOF_STATE: ["reset", "connection closed before the end of the body"],
  HPE_CLOSED_CONNECTION: ["protocol", "bytes after the end of the response"],
  ETIMEDOUT: ["time-out", "connecting"],
  UND_ERR_CONNECT_TIMEOUT: ["time-out", "connecting"],
  UND_ERR_HEADERS_OVERFLOW: ["protocol", "too many headers"],
  HPE_HEADER_OVERFLOW: ["protocol", "too many headers"],
  UND_ERR_ABORTED: ["aborted", "ended by the caller"],
  UND_ERR_DESTROYED: ["aborted", "ended by the caller"],
  UND_ERR_CLOSED: ["aborted", "ended by the caller"],
  ABORT_ERR: ["aborted", "ended by the caller"],
  DEPTH_ZERO_SELF_SIGNED_CERT: ["tls", "self-signed certificate"],
  SELF_SIGNED_CERT_IN_CHAIN: ["tls", "self-signed certificate in the chain"],
  UNABLE_TO_GET_ISSUER_CERT: ["tls", "certificate of an unknown authority"],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ["tls", "certificate of an unknown authority"],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ["tls", "certificate of an unknown authority"],
  CERT_HAS_EXPIRED: ["tls", "certificate has expired"],
  CERT_NOT_YET_VALID: ["tls", "certificate is not yet valid"],
  ERR_TLS_CERT_ALTNAME_INVALID: ["tls", "certificate is for another host"],
  ERR_SSL_WRONG_VERSION_NUMBER: ["tls", "no TLS spoken here"],
  ERR_SSL_PACKET_LENGTH_TOO_LONG: ["tls", "no TLS spoken here"],
  ERR_SSL_HTTP_REQUEST: ["tls", "no TLS spoken here"],
};

/** Verification errors of OpenSSL as Node names them (tls documentation, "X509 certificate error codes") and its alerts. */
const tlsCode =
  /^(ERR_TLS_|ERR_SSL_|ERR_OSSL_|EPROTO$|CERT_|CRL_|UNABLE_TO_|ERROR_IN_C|INVALID_(CA|PURPOSE)|PATH_LENGTH|HOSTNAME_MISMATCH)/;

/**
 * What a failed request is to be called. `detail` is one of our own phrases or a bare error code, never the error's
 * message, which may hold the URL. An error that already is a TransportError keeps its code and gains the phases.
 */
export function transportError(error: unknown, phases: RequestPhases | null): TransportError {
  if (error instanceof TransportError) {
    return error.phases ? error : new TransportError(error.code, error.detail, phases);
  }
  const code = errorCode(error);
  const [failure, detail] = meanings[code] ?? byFamily(code);
  return new TransportError(failure, detail, phases);
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

function byFamily(code: string): readonly [TransportFailure, string] {
  const bareCode = /^\w+$/.test(code) ? code : "unknown error";
  if (tlsCode.test(code)) return ["tls", bareCode];
  if (code.startsWith("HPE_")) return ["protocol", "the answer is not HTTP"];
  return ["protocol", bareCode];
}
