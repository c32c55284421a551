/** One server of a GOPROXY list. */
export interface GoProxyEntry {
  /** A URL, or one of the words `direct` and `off`. */
  readonly url: string;
  /** What stands after it: `,` goes on after 404 and 410 only, `|` after any error. "" for the last one. */
  readonly separator: "," | "|" | "";
}

/** What Go's URL.Redacted puts in place of a password. */
const REDACTED = "xxxxx";

/**
 * Reads a GOPROXY value as cmd/go does (modfetch/proxy.go, proxyList): items are trimmed, empty ones skipped,
 * a bare host gets `https://`, and nothing counts after `direct` or `off`. Nothing is said about whether a URL
 * is usable.
 */
export function parseGoProxy(text: string): readonly GoProxyEntry[] {
  const entries: GoProxyEntry[] = [];
  for (const [, item = "", separator = ""] of text.matchAll(/([^,|]*)([,|]|$)/g)) {
    const url = completeUrl(item.trim());
    if (url === "") continue;
    entries.push({ url, separator: separator as GoProxyEntry["separator"] });
    if (url === "direct" || url === "off") break;
  }
  const last = entries.pop();
  return last === undefined ? [] : [...entries, { url: last.url, separator: "" }];
}

/** The GOPROXY value that stands for `entries`. */
export function formatGoProxy(entries: readonly GoProxyEntry[]): string {
  return entries.map(({ url, separator }) => url + separator).join("");
}

/** Words stay (they are reserved), absolute file names and URLs too; anything else is a host. */
function completeUrl(item: string): string {
  const isAbsoluteFile = item.startsWith("/") || /^[A-Za-z]:\\/.test(item);
  return /[.:/]/.test(item) && !item.includes(":/") && !isAbsoluteFile ? `https://${item}` : item;
}

/** Scheme, user info with its `@`, and the rest of a URL that has an authority. */
function splitUserInfo(url: string): { scheme: string; userInfo: string; rest: string } | null {
  const match = /^([A-Za-z][A-Za-z0-9+.-]*:\/\/)([^/?#]*)(.*)$/s.exec(url);
  if (match === null) return null;
  const [, scheme = "", authority = "", path = ""] = match;
  const at = authority.lastIndexOf("@") + 1;
  return { scheme, userInfo: authority.slice(0, at), rest: authority.slice(at) + path };
}

/** What stands beside a token that is the user name, in place of a password (GitHub's documentation of git over https). */
const NO_PASSWORD = /^(?:x|x-oauth-basic)?$/i;
/** How tokens of GitHub and GitLab begin. */
const TOKEN = /^(?:gh[a-z]_|github_pat_|gl[a-z]{2,7}-)/i;
/** Words with a few digits at their end, as in svc-ci01, x-access-token or jane.doe@corp.example: tokens are no words. */
const PLAIN_NAME = /^(?=.{1,40}$)[a-z]{1,16}\d{0,3}(?:[._+@-][a-z]{1,16}\d{0,3})*$/i;

/** The parts of user info, as written; a user name that may be a token is one. */
function readUserInfo(userInfo: string): {
  readonly user: string;
  readonly password: string;
  readonly userIsSecret: boolean;
} {
  const [user = ""] = userInfo.split(":", 1);
  const password = userInfo.slice(user.length + 1);
  const name = decodePercent(user);
  const isPlain = PLAIN_NAME.test(name) && !TOKEN.test(name) && !NO_PASSWORD.test(password);
  return { user, password, userIsSecret: user !== "" && !isPlain };
}

/**
 * `url` without its secrets: a password reads `xxxxx`, and so does a user name unless it is plainly none: a word or two
 * beside a password. Tokens are put in either place. Of text that is no URL nothing before an `@` is left. Never throws.
 */
export function redactUrl(url: string): string {
  const completed = completeUrl(url);
  const parts = splitUserInfo(completed);
  if (parts === null || !URL.canParse(completed)) {
    const at = url.lastIndexOf("@");
    if (at >= 0) return url.slice(at + 1);
    // Half of a password may stand where a port belongs: a list was cut at a comma inside of it.
    return parts === null ? url : parts.scheme + REDACTED;
  }
  const { scheme, userInfo, rest } = parts;
  if (userInfo === "") return url;
  const { user, userIsSecret } = readUserInfo(userInfo.slice(0, -1));
  const shown = userIsSecret ? REDACTED : user;
  return `${scheme}${shown}${userInfo.includes(":") ? `:${REDACTED}` : ""}@${rest}`;
}

/** A GOPROXY value with every URL in it redacted; separators and spaces stay. Never throws. */
export function redactGoProxy(text: string): string {
  return text.replace(/[^,|\s]+/g, redactUrl);
}

/**
 * Every secret in a GOPROXY value: passwords, and user names that are not plainly none; each as written, decoded,
 * percent-encoded and in base64, alone and as it goes over the wire (RFC 7617), since any of these may turn up in a
 * message. No empty text, nothing twice.
 */
export function urlPasswords(text: string): readonly string[] {
  const secrets = new Set<string>();
  for (const { url } of parseGoProxy(text)) {
    const userInfo =
      splitUserInfo(url)?.userInfo.slice(0, -1) ?? url.slice(0, Math.max(0, url.lastIndexOf("@")));
    const { user, password, userIsSecret } = readUserInfo(userInfo);
    const raw = [...(userIsSecret ? [user] : []), ...(NO_PASSWORD.test(password) ? [] : [password])];
    for (const secret of raw) addForms(secrets, secret);
    if (raw.length > 0) addBase64(secrets, `${decodePercent(user)}:${decodePercent(password)}`);
  }
  return [...secrets];
}

function addForms(secrets: Set<string>, raw: string): void {
  const decoded = decodePercent(raw);
  for (const form of [raw, decoded, encodeURIComponent(decoded)]) secrets.add(form);
  addBase64(secrets, decoded);
}

/** In both alphabets, without the padding, which may be there or not. */
function addBase64(secrets: Set<string>, text: string): void {
  secrets.add(Buffer.from(text).toString("base64").replace(/=+$/, ""));
  secrets.add(Buffer.from(text).toString("base64url"));
}

/** Percent-decoded, or as it was where that is impossible; lone surrogates can't be encoded again, so none stay. */
function decodePercent(text: string): string {
  const wellFormed = text.replace(/\p{Surrogate}/gu, "\ufffd");
  try {
    return decodeURIComponent(wellFormed);
  } catch {
    return wellFormed;
  }
}
