import type { Detail, PlainDetail } from "../detail.ts";

/** What English says that a failure is about. */
export function englishDetail(detail: Detail): string {
  switch (detail.code) {
    case "said":
      return detail.text;
    case "error-code":
      return detail.name;
    case "status":
      return `status ${detail.status}`;
    case "answered":
      return `answered ${detail.status}`;
    case "retry-after":
      return `Retry-After: ${detail.value}`;
    case "other-hash":
      return `${detail.actual} instead of ${detail.expected}`;
    case "in-the-way":
      return `${detail.path} is in the way and can't be moved`;
    case "too-many-redirects":
      return `stopped after ${detail.redirects} redirects`;
    case "unsupported-proxy":
      return `a ${detail.scheme} proxy is not supported`;
    case "http-proxy":
      return `HTTP proxy: ${englishDetail(detail.detail)}`;
    default:
      return PLAIN[detail.code];
  }
}

/** The same to be put behind what it explains; "" for none. */
export function englishMore(before: string, detail: Detail | null, after = ""): string {
  return detail === null ? "" : before + englishDetail(detail) + after;
}

const PLAIN: { readonly [C in PlainDetail]: string } = {
  "no-such-host": "no such host",
  "no-address": "no address for this host",
  "name-server-silent": "the name server did not answer",
  "name-server-failed": "the name server failed",
  "connection-refused": "connection refused",
  "no-route-to-host": "no route to host",
  "host-down": "host is down",
  "network-unreachable": "network is unreachable",
  "network-down": "network is down",
  "no-local-address": "no usable local address",
  "not-permitted": "not permitted by this machine",
  "process-file-limit": "too many open files",
  "machine-file-limit": "too many open files on this machine",
  "connection-reset": "connection reset",
  "connection-closed": "connection closed",
  "body-cut-short": "connection closed before the end of the body",
  connecting: "connecting",
  "first-byte": "waiting for the first byte",
  "no-progress": "no progress",
  "ended-by-caller": "ended by the caller",
  "not-read-to-end": "not read to the end",

  "self-signed": "self-signed certificate",
  "self-signed-in-chain": "self-signed certificate in the chain",
  "unknown-authority": "certificate signed by an unknown authority",
  "certificate-expired": "certificate has expired",
  "certificate-not-yet-valid": "certificate is not yet valid",
  "certificate-of-other-host": "certificate is for another host",
  "no-tls": "the server does not speak TLS",
  "too-many-headers": "too many headers",
  "not-http": "the response is not HTTP",
  "bytes-after-response": "bytes after the end of the response",
  "https-to-http": "redirected from https to http",
  "redirect-to-no-url": "redirected to an invalid URL",
  "no-http-url": "not an http or https URL",
  "credentials-over-http": "credentials are not sent over plain http",
  "unknown-error": "unknown error",

  "no-right-answer": "no correct response within the time limit",
  "larger-than-go-allows": "larger than Go allows",
  "other-info": "not the .info of that version",
  "other-range": "not the requested range",
  "range-ignored": "the range was ignored",
  "less-than-announced": "shorter than announced",
  "zip-changed": "the zip changed during the download",

  "not-a-zip": "not a zip",
  "zip-too-large": "too large",
  "name-not-utf8": "file name not in UTF-8",
  "name-without-prefix": "file name without the module prefix",
  "name-too-long": "file name too long",
  "name-not-allowed": "file name not allowed",
  "name-twice": "duplicate file name",
  "name-twice-but-for-case": "file names that differ only in case",
  "go-mod-elsewhere": "go.mod outside the root",
  "wrong-size": "wrong size",
  "wrong-crc": "wrong CRC",
  "damaged-content": "damaged content",
  "unusual-gap": "unusual zip: gap or overlap between entries",
  "unusual-bytes-before-directory": "unusual zip: bytes before the central directory",
  "unusual-bytes-around-directory": "unusual zip: bytes around the central directory",
  "unusual-bytes-behind-content": "unusual zip: bytes after the compressed data",
  "unusual-local-header": "unusual zip: local header",
  "unusual-headers-disagree": "unusual zip: headers disagree",
  "unusual-data-descriptor": "unusual zip: data descriptor",
  "unusual-cut-off": "unusual zip: cut off",
  "unusual-end": "unusual zip: cut off, or with a comment",
  "unusual-entry-count": "unusual zip: wrong number of entries",
  "unusual-comment": "unusual zip: comment",
  "unusual-entry-comment": "unusual zip: entry comment",
  "unusual-disks": "unusual zip: several disks",
  "unusual-zip64": "unusual zip: ZIP64 records",
  "unusual-zip64-extra": "unusual zip: ZIP64 extra field",
  "unusual-extra": "unusual zip: extra field",
  "unusual-directory": "unusual zip: central directory",
  "unusual-flags": "unusual zip: encryption or unknown flags",
  "unusual-method": "unusual zip: compression method",

  "malformed-note": "malformed note",
  "invalid-signature": "invalid signature",
  "no-signature": "no signature by the expected key",
  "no-tree-head": "not a tree head",
  "no-record": "not a record of a checksum database",
  "number-beyond-tree": "the record number is beyond the tree",
  "two-trees-of-one-size": "two different trees of the same size",
  "wrong-tile-hashes": "wrong hashes in a tile",
  "wrong-tile-size": "a tile of the wrong size",
  "tile-missing": "a tile is missing",

  "no-version-list": "not a list of Go versions",
  "no-go-inside": "it has no go command",
};
