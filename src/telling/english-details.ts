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
  "not-read-to-end": "not read to its end",

  "self-signed": "self-signed certificate",
  "self-signed-in-chain": "self-signed certificate in the chain",
  "unknown-authority": "certificate of an unknown authority",
  "certificate-expired": "certificate has expired",
  "certificate-not-yet-valid": "certificate is not yet valid",
  "certificate-of-other-host": "certificate is for another host",
  "no-tls": "no TLS spoken here",
  "too-many-headers": "too many headers",
  "not-http": "the answer is not HTTP",
  "bytes-after-response": "bytes after the end of the response",
  "https-to-http": "redirected from https to http",
  "redirect-to-no-url": "redirected to what is no URL",
  "no-http-url": "not an http or https URL",
  "credentials-over-http": "credentials are not sent over plain http",
  "unknown-error": "unknown error",

  "no-right-answer": "no right answer within the probe's budget",
  "larger-than-go-allows": "larger than Go allows",
  "other-info": "not the .info of that version",
  "other-range": "not the range that was asked for",
  "range-ignored": "the range was ignored",
  "less-than-announced": "less than was announced",
  "zip-changed": "the zip changed while it was fetched",

  "not-a-zip": "not a zip",
  "zip-too-large": "too large",
  "name-not-utf8": "name not in UTF-8",
  "name-without-prefix": "name without the module's prefix",
  "name-too-long": "name too long",
  "name-not-allowed": "name not allowed",
  "name-twice": "name that comes twice",
  "name-twice-but-for-case": "names that differ in upper and lower case only",
  "go-mod-elsewhere": "go.mod in another place",
  "wrong-size": "wrong size",
  "wrong-crc": "wrong CRC",
  "damaged-content": "damaged content",
  "unusual-gap": "unusual zip: gap or overlap between entries",
  "unusual-bytes-before-directory": "unusual zip: bytes before the central directory",
  "unusual-bytes-around-directory": "unusual zip: bytes around the central directory",
  "unusual-bytes-behind-content": "unusual zip: bytes behind the compressed ones",
  "unusual-local-header": "unusual zip: local header",
  "unusual-headers-disagree": "unusual zip: headers that disagree",
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
  "no-record": "no record of a checksum database",
  "number-beyond-tree": "its number is beyond the tree",
  "two-trees-of-one-size": "two trees of one size",
  "wrong-tile-hashes": "wrong hashes in a tile",
  "wrong-tile-size": "a tile of the wrong size",
  "tile-missing": "a tile is missing",

  "no-version-list": "no list of Go versions",
  "no-go-inside": "there is no go in it",
};
