import { crc32 } from "node:zlib";
import type { Fault } from "./faults.ts";

/** A complete HTTP answer: what a mirror would send if nothing went wrong on the way. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** A short text, with Content-Length. */
export function textAnswer(
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): HttpAnswer {
  const body = Buffer.from(text, "utf8");
  const type = { "Content-Type": "text/plain; charset=utf-8", "Content-Length": String(body.length) };
  return { status, headers: { ...type, ...headers }, body };
}

/** What a captive portal or a company's gateway puts in place of every page. */
export function loginPage(): HttpAnswer {
  const page =
    "<!DOCTYPE html>\n<html><title>Sign in</title><body><form>Please sign in.</form></body></html>\n";
  return textAnswer(200, page, { "Content-Type": "text/html; charset=utf-8" });
}

/** The answer that a fault puts in place of the true one, or null where it lets the true one through. */
export function answerOfFault(fault: Fault | undefined, ownPath: string, path: string): HttpAnswer | null {
  switch (fault?.kind) {
    case "status":
      return textAnswer(fault.status, fault.body, fault.headers);
    case "login-page":
      return loginPage();
    case "redirect-loop":
      return textAnswer(302, "found\n", { Location: ownPath });
    case "redirect-to":
      return textAnswer(302, "found\n", { Location: `${fault.url}${path}` });
    default:
      return null;
  }
}

/** The true answer with the headers, or without the body, that the fault gives it. */
export function alteredByFault(answer: HttpAnswer, fault: Fault | undefined): HttpAnswer {
  const { "Content-Length": length, ...others } = answer.headers;
  switch (fault?.kind) {
    case "wrong-content-length":
      return { ...answer, headers: { ...others, "Content-Length": String(Number(length) + fault.by) } };
    case "wrong-content-range":
      return { ...answer, headers: { ...answer.headers, ...shiftedRange(answer.headers, fault.by) } };
    case "empty-body":
      return { ...answer, headers: { ...others, "Content-Length": "0" }, body: new Uint8Array() };
    case "unannounced":
      return { ...answer, headers: others };
    default:
      return answer;
  }
}

function shiftedRange(headers: HttpAnswer["headers"], by: number): HttpAnswer["headers"] {
  const [, first, last, size] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(headers["Content-Range"] ?? "") ?? [];
  if (size === undefined) return {};
  return { "Content-Range": `bytes ${Number(first) + by}-${Number(last) + by}/${size}` };
}

/**
 * A file with what a client needs to continue it later: a strong ETag (RFC 9110, 8.8.3) and one byte
 * range (RFC 9110, 14). Several ranges in one request are answered with the whole file, as the RFC allows.
 *
 * @param request.range the request's Range header; @param request.ifRange its If-Range header
 */
export function fileAnswer(
  bytes: Uint8Array,
  contentType: string,
  request: { readonly range: string | undefined; readonly ifRange: string | undefined },
  supports: { readonly ranges: boolean; readonly etags: boolean },
): HttpAnswer {
  const headers: Record<string, string> = { "Content-Type": contentType };
  const etag = etagOf(bytes);
  if (supports.etags) headers.ETag = etag;
  if (supports.ranges) headers["Accept-Ranges"] = "bytes";
  const sameFile = request.ifRange === undefined || (supports.etags && request.ifRange === etag);
  const asked = supports.ranges && sameFile ? parseRange(request.range, bytes.length) : null;
  if (asked === "unsatisfiable") {
    return textAnswer(416, "range not satisfiable\n", { "Content-Range": `bytes */${bytes.length}` });
  }
  const body = asked === null ? bytes : bytes.subarray(asked.first, asked.last + 1);
  headers["Content-Length"] = String(body.length);
  if (asked === null) return { status: 200, headers, body };
  headers["Content-Range"] = `bytes ${asked.first}-${asked.last}/${bytes.length}`;
  return { status: 206, headers, body };
}

const etags = new WeakMap<Uint8Array, string>();

/** Computed once for the same bytes: a large zip is asked for often. */
function etagOf(bytes: Uint8Array): string {
  const known = etags.get(bytes);
  if (known !== undefined) return known;
  const etag = `"${crc32(bytes).toString(16)}-${bytes.length.toString(16)}"`;
  etags.set(bytes, etag);
  return etag;
}

function parseRange(
  range: string | undefined,
  length: number,
): { readonly first: number; readonly last: number } | "unsatisfiable" | null {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(range ?? "") ?? [];
  if (from === undefined || to === undefined || (from === "" && to === "")) return null;
  const first = from === "" ? Math.max(0, length - Number(to)) : Number(from);
  const last = from === "" || to === "" ? length - 1 : Math.min(Number(to), length - 1);
  if (from !== "" && to !== "" && Number(to) < first) return null;
  return first >= length ? "unsatisfiable" : { first, last };
}
