import { createHash, timingSafeEqual } from "node:crypto";
import {
  checkModulePath,
  checkModuleVersion,
  checkVersion,
  type ModuleVersion,
  unescapePath,
} from "../go/module-version.ts";
import type { HeardRequest } from "../ports.ts";

/** What a request to the relay means. */
export type RelayRequest =
  | { readonly kind: "file"; readonly file: "zip" | "mod" | "info"; readonly module: ModuleVersion }
  /** An `.info` of what is no version: a branch, a tag, the beginning of a commit's hash. */
  | { readonly kind: "query"; readonly path: string; readonly query: string }
  | { readonly kind: "list" | "latest"; readonly path: string }
  | { readonly kind: "supported"; readonly name: string }
  /** `below` is what stands behind `/sumdb/<name>/`. */
  | { readonly kind: "sumdb"; readonly name: string; readonly below: string }
  | { readonly kind: "control"; readonly what: "stop" | "report" | "join" }
  | { readonly kind: "refused"; readonly status: 400 | 403 | 404 | 405 | 421; readonly why: string };

/** What a request must know to be heard. */
export interface RelayKeys {
  /** In the path of whoever wants modules. */
  readonly token: string;
  /** In the path of the action's own steps. */
  readonly control: string;
}

/** cmd/go asks for nothing longer: a path of 1024 bytes can be twice as long escaped. */
const MAX_TARGET = 4_096;
const MAX_QUERY = 200;

/**
 * Reads a request. Other users of the machine and pages in a browser reach a loopback port too: whoever does not know
 * the token learns nothing, and a name that was made to lead here (DNS rebinding) is not ours.
 * @param host the only value of the Host header that is ours
 */
export function readRequest(heard: HeardRequest, keys: RelayKeys, host: string): RelayRequest {
  const { method, target } = heard;
  if (heard.host !== host) return refused(421, "not this host");
  if (heard.hasBody && method !== "POST") return refused(400, "a body where none belongs");
  if (target.length > MAX_TARGET) return refused(404, "no such path");
  const [, key = "", raw = ""] = /^\/([^/]*)(\/.*)$/.exec(target) ?? [];
  const rest = decoded(raw);
  if (isSame(key, keys.control)) return readControl(method, rest);
  if (!isSame(key, keys.token)) return refused(403, "unknown token");
  if (method !== "GET" && method !== "HEAD") return refused(405, "only GET and HEAD");
  // cmd/go sends no query; what is still encoded was so twice.
  if (/[%?#\\]|\/\/|\/\.\.?(?:\/|$)/.test(rest)) return refused(404, "no such path");
  return rest.startsWith("/sumdb/") ? readSumdb(rest) : readModule(rest.slice(1));
}

function readControl(method: string, rest: string): RelayRequest {
  const what = rest.slice(1);
  if (method === "GET" && what === "report") return { kind: "control", what };
  if (method === "POST" && (what === "stop" || what === "join")) return { kind: "control", what };
  return refused(404, "no such path");
}

/** `/sumdb/<name>/supported`, or what the database has (go.dev/ref/mod#checksum-database). The name may have a path. */
function readSumdb(rest: string): RelayRequest {
  const [, name = "", below = ""] =
    /^\/sumdb\/([^/]+(?:\/[^/]+)*?)\/(supported|latest|lookup\/.+|tile\/.+)$/.exec(rest) ?? [];
  if (name === "") return refused(404, "no such path");
  return below === "supported" ? { kind: "supported", name } : { kind: "sumdb", name, below };
}

function readModule(rest: string): RelayRequest {
  const [, escaped = "", file = ""] = /^(.+?)\/(@latest|@v\/[^/]+)$/.exec(rest) ?? [];
  const path = unescapePath(escaped);
  if (path === null || checkModulePath(path) !== null) return refused(404, "no module path");
  if (file === "@latest") return { kind: "latest", path };
  if (file === "@v/list") return { kind: "list", path };
  const [, escapedVersion = "", suffix = ""] = /^@v\/(.+)\.(info|mod|zip)$/.exec(file) ?? [];
  const version = unescapePath(escapedVersion);
  if (version === null || version === "") return refused(404, "no such file");
  if (checkVersion(version) === null) {
    const module = { path, version };
    return checkModuleVersion(module) === null
      ? { kind: "file", file: suffix as "zip" | "mod" | "info", module }
      : refused(404, "no version of that module");
  }
  const isQuery = suffix === "info" && version.length <= MAX_QUERY && /^[\w.+~^-]+$/.test(version);
  return isQuery ? { kind: "query", path, query: version } : refused(404, "no version");
}

function refused(status: Extract<RelayRequest, { kind: "refused" }>["status"], why: string): RelayRequest {
  return { kind: "refused", status, why };
}

/** cmd/go writes `!` as `%21` (modfetch/proxy.go, pathEscape). A path that can't be decoded stays as it is, and is refused. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Takes as long for a key that is nearly right as for any other. */
function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
