/** The netrc file, cmd/go's default place for the credentials of a private proxy. */
import nodePath from "node:path";

/** What the file says of one machine. No part is empty. */
export interface NetrcEntry {
  /** A host, with its port where the URL names one; cmd/go takes a path after it too. */
  readonly machine: string;
  readonly login: string;
  readonly password: string;
}

const NOTHING: NetrcEntry = { machine: "", login: "", password: "" };

/** What Go's strings.Fields splits at: unlike `\s` it knows U+0085, and no byte order mark. */
const BLANKS = /[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

/**
 * The complete entries of a netrc file, in its order, as cmd/go/internal/auth/netrc.go, parseNetrc, reads them: a
 * line is pairs of a token and its value, quotes and `#` are ordinary characters, a macro goes on to the next
 * empty line, and a `default` that ends its line ends the file. Never throws; what makes no sense is passed over.
 */
export function parseNetrc(text: string): readonly NetrcEntry[] {
  const entries: NetrcEntry[] = [];
  let entry = NOTHING;
  let inMacro = false;
  for (const line of text.split("\n")) {
    if (inMacro) {
      // A line that holds a carriage return is not empty: with CRLF a macro takes the rest of the file.
      inMacro = line !== "";
      continue;
    }
    const fields = fieldsOf(line);
    for (let i = 0; i + 1 < fields.length; i += 2) {
      const [token, value = ""] = fields.slice(i, i + 2);
      if (token === "machine") entry = { ...NOTHING, machine: value };
      else if (token === "login" || token === "password") entry = { ...entry, [token]: value };
      else if (token === "macdef") inMacro = true;
      if (entry.machine !== "" && entry.login !== "" && entry.password !== "") {
        entries.push(entry);
        entry = NOTHING;
      }
    }
    // What follows `default` in its own line makes pairs with it, and cmd/go reads on.
    if (fields.length % 2 === 1 && fields.at(-1) === "default") break;
  }
  return entries;
}

/**
 * Where the netrc file may be; the first path that exists is the one (cmd/go/internal/auth/netrc.go, netrcPath).
 * NETRC stands alone and may be relative; without it there is one in the home folder, and none without a home.
 * `platform` is Node's name for it.
 */
export function netrcPaths(
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
  home: string | null,
): readonly string[] {
  const isWindows = platform === "win32";
  const name = Object.keys(env).find((key) => (isWindows ? key.toUpperCase() : key) === "NETRC");
  const explicit = name === undefined ? "" : (env[name] ?? "");
  if (explicit !== "") return [explicit];
  if (home === null) return [];
  return isWindows
    ? [nodePath.win32.join(home, "_netrc"), nodePath.win32.join(home, ".netrc")]
    : [nodePath.posix.join(home, ".netrc")];
}

/**
 * Whether cmd/go's first request carries what the netrc file says, under that GOAUTH ("" means `netrc`). Methods are
 * separated by `;` and the first one wins; `git <dir>` is asked only after a 4xx; anything else is a command, which
 * we don't run, so that a netrc after it is not for us to use (cmd/go/internal/auth/auth.go, runGoAuth).
 */
export function isNetrcFirst(goauth: string): boolean {
  if (goauth === "") return true;
  const methods = goauth.split(";").map((method) => fieldsOf(method)[0] ?? "");
  // cmd/go ends with an error at an empty method, and at an `off` among others.
  if (methods.includes("") || methods.includes("off")) return false;
  return methods.find((method) => method !== "git") === "netrc";
}

/**
 * The base URL of a proxy with the user name and password that the netrc file has for it, percent-encoded: a secret
 * from then on. The URL itself when it is not https, when it holds user info, or when no entry is for it.
 *
 * As cmd/go/internal/auth/auth.go, loadCredential: an entry is for the URLs that begin with its machine, letter by
 * letter and up to a `/`; the longest one wins, and of two alike the earlier. So cmd/go since go1.24 finds nothing for
 * `https://a.example:8443` in an entry for `a.example` (golang/go#81253), and neither do we.
 * @param url as the GOPROXY list has it, `https://` included
 */
export function withNetrcCredentials(url: string, entries: readonly NetrcEntry[]): string {
  const [, scheme = "", rest = ""] = /^(https:\/\/)(.*)$/is.exec(url) ?? [];
  const authority = /^[^/?#]*/.exec(rest)?.[0] ?? "";
  if (authority === "" || authority.includes("@")) return url;
  let prefix = rest.replace(/[?#].*$/s, "");
  while (prefix.length >= authority.length) {
    const entry = entries.find(({ machine }) => prefixOf(machine) === prefix);
    if (entry !== undefined) {
      return `${scheme}${encodeURIComponent(entry.login)}:${encodeURIComponent(entry.password)}@${rest}`;
    }
    prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf("/")));
  }
  return url;
}

/** A machine may be written as a URL (cmd/go/internal/auth/auth.go, storeCredential). */
function prefixOf(machine: string): string {
  return machine.replace(/^https:\/\//, "").replace(/\/$/, "");
}

function fieldsOf(text: string): readonly string[] {
  return text.split(BLANKS).filter((field) => field !== "");
}
