import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE_node_http_b674be28__ from "node:http";
/******/ var __webpack_modules__ = ({

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 4152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ downloaderOf)
/* harmony export */ });
/* harmony import */ var _mirrors_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7541);

/** Who downloads in a later step: cmd/go. */
function downloaderOf(machine) {
    return (0,_mirrors_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .goCommandDownloader */ .xH)(machine.cpus);
}


/***/ }),

/***/ 5214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ setUpJob)
});

// UNUSED EXPORTS: checkInputs

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/go/go-proxy-list.js
var go_proxy_list = __nccwpck_require__(2937);
;// CONCATENATED MODULE: ./build/go/private-pattern.js
/**
 * GOPRIVATE, GONOPROXY and GONOSUMDB: comma-separated globs, each matched against as many elements of a module
 * path as it has itself.
 */
/**
 * Whether cmd/go would count the module `path` as named by `patterns`. Malformed patterns match nothing, and a
 * space is part of a pattern, as in cmd/go (x/mod module.MatchPrefixPatterns).
 */
function matchesPatterns(patterns, path) {
    const elements = path.split("/");
    return patterns.split(",").some((pattern) => {
        const glob = pattern.endsWith("/") ? pattern.slice(0, -1) : pattern;
        const depth = glob.split("/").length;
        if (glob === "" || elements.length < depth)
            return false;
        const pieces = parseGlob(glob);
        return pieces !== null && matchesGlob(pieces, [...elements.slice(0, depth).join("/")]);
    });
}
/** The patterns of a list that a person wrote: separated by commas or line breaks, trimmed, without empty ones. */
function splitPatterns(text) {
    return text
        .split(/[,\n]/)
        .map((pattern) => pattern.trim())
        .filter((pattern) => pattern !== "");
}
/** Null when `pattern` can stand in GOPRIVATE, else the problem in a few words. */
function checkPattern(pattern) {
    if (pattern === "")
        return "empty";
    if (pattern.includes(","))
        return "contains a comma";
    if (/[\s\p{Cc}]/u.test(pattern))
        return "contains a space or a control character";
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(pattern))
        return "is a URL, not a module path";
    return parseGlob(pattern) === null ? "malformed glob" : null;
}
/** `existing` with those of `added` behind it that are not in it yet. Order stays. */
function joinPatterns(existing, added) {
    return [...new Set([...splitPatterns(existing), ...added])].join(",");
}
/** path.Match's syntax: `*`, `?`, `[a-z]`, `[^a]`, and `\` in front of a plain character. Null when malformed. */
function parseGlob(glob) {
    const characters = [...glob];
    const pieces = [];
    let next = 0;
    /** One end of a range inside brackets; null where path.Match's getEsc reports a bad pattern. */
    const rangeEnd = () => {
        let character = characters[next++];
        if (character === undefined || character === "-" || character === "]")
            return null;
        if (character === "\\")
            character = characters[next++];
        return character ?? null;
    };
    const brackets = () => {
        const negated = characters[next] === "^";
        if (negated)
            next++;
        const ranges = [];
        while (characters[next] !== "]" || ranges.length === 0) {
            const low = rangeEnd();
            let high = low;
            if (characters[next] === "-") {
                next++;
                high = rangeEnd();
            }
            if (low === null || high === null)
                return null;
            ranges.push({ low: codePoint(low), high: codePoint(high) });
        }
        next++;
        return (character) => {
            const code = codePoint(character);
            return ranges.some(({ low, high }) => low <= code && code <= high) !== negated;
        };
    };
    while (next < characters.length) {
        const character = characters[next++];
        if (character === "*") {
            pieces.push("star");
        }
        else if (character === "?") {
            pieces.push((other) => other !== "/");
        }
        else if (character === "[") {
            const piece = brackets();
            if (piece === null)
                return null;
            pieces.push(piece);
        }
        else {
            const literal = character === "\\" ? characters[next++] : character;
            if (literal === undefined)
                return null;
            pieces.push((other) => other === literal);
        }
    }
    return pieces;
}
function codePoint(character) {
    return character.codePointAt(0) ?? 0;
}
/**
 * A star takes as little as it can, and only the last one seen is ever widened: that is path.Match's result
 * too, and no pattern makes it slow.
 */
function matchesGlob(pieces, characters) {
    let piece = 0;
    let position = 0;
    let star = null;
    while (position < characters.length || piece < pieces.length) {
        const expected = pieces[piece];
        const character = characters[position];
        if (expected === "star") {
            star = { piece: piece++, position };
        }
        else if (expected !== undefined && character !== undefined && expected(character)) {
            piece++;
            position++;
        }
        else {
            const widened = star === null ? undefined : characters[star.position];
            if (star === null || widened === undefined || widened === "/")
                return false;
            star = { piece: star.piece, position: star.position + 1 };
            piece = star.piece + 1;
            position = star.position;
        }
    }
    return true;
}

// EXTERNAL MODULE: ./build/go/signed-note.js
var signed_note = __nccwpck_require__(7968);
// EXTERNAL MODULE: ./build/mirrors/catalogue.js
var catalogue = __nccwpck_require__(8942);
;// CONCATENATED MODULE: ./build/inputs.js




const spec = (name, standard, accepted, description, advanced = false) => ({
    name,
    default: standard,
    accepted,
    description,
    advanced,
});
const CATALOGUE_NAMES = catalogue/* CATALOGUE */.yh.map((m) => m.name).join(", ");
const DURATION = "a duration such as 500ms, 3s, 5m or 1h";
/** Every input, in the order of the documentation. action.yml and the README's table are held against this list. */
const INPUTS = [
    spec("mirrors", "auto", `auto, names (${CATALOGUE_NAMES}) or http(s) URLs, separated by commas or newlines`, "Mirrors to measure and rank; `auto` is the whole catalogue. A URL here is never trusted with private modules."),
    spec("private-proxy", "", "http(s) URLs, separated by commas or newlines", "Your own GOPROXY server(s): first in the chain, not ranked, may see private modules."),
    spec("private", "auto", "auto and/or GOPRIVATE patterns, separated by commas or newlines", "Private modules. `auto`: Go's env, plus the repository owner's modules when the event says that the repository is private."),
    spec("sumdb", "auto", "auto, off, or a GOSUMDB value such as sum.golang.google.cn", "The checksum database. `auto` keeps verification on and finds a way to it that answers; `off` gives up that protection, and toolchain downloads fail."),
    spec("direct", "true", "true or false", "End the chain with `direct`: modules that no mirror has come from their origin."),
    spec("region", "", "a label of at most 64 characters", "A label for summary and report (`cn-north-4`, `office-shanghai`); the runner's name by default. One in China puts Chinese mirrors first where nothing is measured."),
    spec("probe", "auto", "auto, always or never", "`auto` reuses a fresh result of this machine, `always` measures, `never` takes the catalogue's order for the region."),
    spec("prefetch", "auto", "auto, true or false", "Fill the module cache before the build, verified and from all proven mirrors at once. `auto` leaves it to `go` where that is predicted to be as fast."),
    spec("working-directory", ".", "a directory", "Where the Go module or workspace is."),
    spec("fail-on", "never", "never or no-mirror", "`no-mirror`: fail the step when no mirror is healthy."),
    spec("fallback", "any-error", "any-error or not-found", "When `go` goes on to the next public mirror: after any error (`|`), or after 404 and 410 only (`,`).", true),
    spec("probe-timeout", "3s", DURATION, "One request of the probe.", true),
    spec("probe-retries", "2", "a whole number from 0 to 10", "How often a request is repeated after a reset or a 5xx, inside the budget.", true),
    spec("probe-budget", "5s", DURATION, "The whole measurement.", true),
    spec("cooldown", "5m", `${DURATION}, or 0`, "How long a result is reused on the same machine.", true),
];
/** All inputs that can't be used, at once. */
class InputError extends Error {
    problems;
    constructor(problems) {
        super(problems
            .map((p) => `Input "${p.input}": ${p.problem}. Given: "${p.given}". Accepted: ${p.accepted}.`)
            .join("\n"));
        this.name = "InputError";
        this.problems = problems;
    }
}
/** Passwords in raw input texts, to be hidden before anything is printed, problems included. */
function secretsInInputs(read) {
    const urls = [commas(read("mirrors")), commas(read("private-proxy")), read("sumdb").replace(/\s+/g, ",")];
    return urls.flatMap(go_proxy_list/* urlPasswords */.s1);
}
/**
 * Checks all inputs. `read` gives an input's raw text, "" when it was not given.
 * @param isDirectory whether working-directory was found to be a directory
 * @throws InputError with every problem
 */
function parseInputs(read, isDirectory = true) {
    const problems = [];
    const raw = (name) => read(name).trim() || specOf(name).default;
    const reject = (name, problem, given = raw(name)) => problems.push({ input: name, given: redactEach(given), accepted: specOf(name).accepted, problem });
    const oneOf = (name, values) => {
        const value = values.find((v) => v === raw(name).toLowerCase());
        if (value === undefined)
            reject(name, "not one of the accepted words");
        return value ?? values[0];
    };
    const duration = (name, leastMs) => {
        const ms = parseDuration(raw(name));
        if (ms === null)
            reject(name, "not a duration");
        else if (ms < leastMs || ms > 24 * 3_600_000)
            reject(name, `out of range (${leastMs} ms to 24 h)`);
        return ms ?? leastMs;
    };
    const mirrors = [];
    const mirrorItems = items(raw("mirrors"));
    const autoMirrors = mirrorItems.some((i) => i.toLowerCase() === "auto");
    if (mirrorItems.length === 0)
        reject("mirrors", "no mirror is named");
    for (const item of mirrorItems) {
        if (item.toLowerCase() === "auto")
            mirrors.push(...catalogue/* CATALOGUE */.yh);
        else if ((0,catalogue/* findInCatalogue */.cy)(item))
            mirrors.push((0,catalogue/* findInCatalogue */.cy)(item));
        else if (!/[.:/]/.test(item))
            reject("mirrors", "not a name of the catalogue", item);
        else {
            const problem = checkProxyUrl(item);
            if (problem)
                reject("mirrors", problem, item);
            else
                mirrors.push((0,catalogue/* mirrorFromUrl */.rU)(item));
        }
    }
    const privateProxies = items(read("private-proxy"));
    for (const url of privateProxies) {
        const problem = checkProxyUrl(url);
        if (problem)
            reject("private-proxy", problem, url);
    }
    const patterns = splitPatterns(commas(raw("private"))).map((p) => (/^auto$/i.test(p) ? "auto" : p));
    for (const pattern of patterns) {
        const problem = checkPattern(pattern);
        if (problem)
            reject("private", problem, pattern);
    }
    const sumdb = raw("sumdb");
    if (sumdb !== "auto" && sumdb !== "off") {
        const database = (0,signed_note/* parseGoSumDb */.nI)(sumdb);
        if (database.kind !== "database")
            reject("sumdb", database.kind === "invalid" ? database.problem : "not a GOSUMDB value");
        else if (database.url !== null && checkProxyUrl(database.url))
            reject("sumdb", checkProxyUrl(database.url) ?? "");
    }
    const region = read("region").trim();
    if (region.length > 64)
        reject("region", "too long", `${region.slice(0, 64)}…`);
    const retries = raw("probe-retries");
    if (!/^\d+$/.test(retries) || Number(retries) > 10)
        reject("probe-retries", "not a whole number in range");
    const inputs = {
        mirrors: [...new Map(mirrors.map((m) => [m.url, m])).values()],
        mirrorsGiven: !autoMirrors || mirrorItems.length > 1,
        privateProxies: [...new Set(privateProxies.map((url) => url.replace(/\/+$/, "")))],
        privatePatterns: patterns.filter((p) => p !== "auto"),
        privateAuto: patterns.includes("auto"),
        sumdb,
        direct: oneOf("direct", ["true", "false"]) === "true",
        region: region || null,
        probe: oneOf("probe", ["auto", "always", "never"]),
        prefetch: oneOf("prefetch", ["auto", "true", "false"]),
        workingDirectory: raw("working-directory"),
        failOn: oneOf("fail-on", ["never", "no-mirror"]),
        separator: oneOf("fallback", ["any-error", "not-found"]) === "any-error" ? "|" : ",",
        probeTimeoutMs: duration("probe-timeout", 10),
        probeRetries: Number(retries),
        probeBudgetMs: duration("probe-budget", 50),
        cooldownMs: raw("cooldown") === "0" ? 0 : duration("cooldown", 0),
    };
    if (!isDirectory)
        reject("working-directory", "there is no such directory");
    if (problems.length > 0)
        throw new InputError(problems);
    return inputs;
}
function specOf(name) {
    const found = INPUTS.find((i) => i.name === name);
    if (!found)
        throw new Error(`no input is called ${name}`);
    return found;
}
function commas(text) {
    return text.replace(/[\r\n]+/g, ",");
}
function items(text) {
    return commas(text)
        .split(",")
        .map((item) => item.trim())
        .filter((item) => item !== "");
}
/** What was given may be no URL at all: whatever stands before an "@" could be a password, however far it reaches. */
function redactEach(text) {
    return items(text)
        .map((item) => (0,go_proxy_list/* redactUrl */.BO)(item.replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*@/is, "$1xxxxx@")))
        .join(", ");
}
/**
 * Why a URL can't stand in a GOPROXY list, or null when it can. The rules are cmd/go's (modfetch/proxy.go,
 * web/http.go: no user name over plain http) and those of the list itself.
 */
function checkProxyUrl(url) {
    if (/[|]/.test(url))
        return '"|" would split the GOPROXY list';
    if (/\s/.test(url))
        return "white space in a URL";
    if (/^file:/i.test(url))
        return "file: is no mirror";
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url))
        return "not an http(s) URL";
    if (/[?#]/.test(url))
        return "a base URL has no query and no fragment";
    const parsed = new URL(url);
    if (parsed.pathname.includes("@"))
        return 'an "@" in the path: percent-encode the password';
    if (parsed.protocol === "http:" && (parsed.username !== "" || parsed.password !== "")) {
        return "go refuses a user name over plain http";
    }
    return (0,go_proxy_list/* parseGoProxy */.eL)(url).length === 1 ? null : "not one server";
}
const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
/** Milliseconds of `500ms`, `3s`, `1.5m`, `1h`; null for anything else. */
function parseDuration(text) {
    const match = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h)$/.exec(text.trim());
    return match ? Math.round(Number(match[1]) * UNIT_MS[match[2]]) : null;
}

;// CONCATENATED MODULE: ./build/mirrors/inherited.js


/** cmd/go's own default (cfg/cfg.go and $GOROOT/go.env). */
const GO_DEFAULT_GOPROXY = "https://proxy.golang.org,direct";
/**
 * Reads an inherited GOPROXY. A server that is no catalogue mirror and none of `candidates` counts as a private
 * proxy: it stays first, with its own separator.
 * @param goproxy the value before us, "" when there is none
 * @param candidates base URLs that the inputs name as mirrors
 */
function readInherited(goproxy, candidates) {
    const entries = (0,go_proxy_list/* parseGoProxy */.eL)(goproxy || GO_DEFAULT_GOPROXY);
    const last = entries.at(-1)?.url;
    if (entries.length === 1 && last === "off")
        return { kind: "off" };
    const privateProxies = entries
        .filter((e) => e.url !== "direct" && e.url !== "off")
        .filter((e) => !(0,catalogue/* findInCatalogue */.cy)(e.url) && !candidates.includes((0,catalogue/* normalizeBaseUrl */.qT)(e.url)));
    if (entries.length === 1 && last === "direct")
        return { kind: "policy", privateProxies, end: "direct" };
    if (last === "direct")
        return { kind: "open", privateProxies };
    return { kind: "policy", privateProxies, end: last === "off" ? "off" : null };
}
/** Whether mirrors may be put into the chain at all, so that measuring them makes sense. */
function mayChooseMirrors(inherited, mirrorsGiven) {
    return inherited.kind === "open" || (inherited.kind === "policy" && mirrorsGiven);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/mirrors/route.js



/** The variables that a route is made of. */
const ROUTE_VARIABLES = ["GOPROXY", "GOPRIVATE", "GONOPROXY", "GONOSUMDB", "GOSUMDB"];
/** The values to be in force after us. GOSUMDB is what was asked for; whether it works is checked apart. */
function planRoute(request) {
    const { before, privatePatterns } = request;
    const added = (existing) => joinPatterns(existing, privatePatterns);
    // GOPROXY=off is left alone, and behind it private modules come directly (modfetch/proxy.go, proxyList).
    const viaPrivateProxy = request.privateProxies.length > 0 && request.inherited.kind !== "off";
    const common = {
        GOPROXY: planGoProxy(request),
        GOPRIVATE: added(before.GOPRIVATE),
        GOSUMDB: request.sumdb === "auto" ? before.GOSUMDB : request.sumdb,
    };
    if (viaPrivateProxy && before.GONOPROXY === "") {
        // A match of GONOPROXY, which defaults to GOPRIVATE, would go past the private proxy (modfetch/repo.go).
        return { ...common, GONOPROXY: "none", GONOSUMDB: added(before.GONOSUMDB || before.GOPRIVATE) };
    }
    // Where they are set they override GOPRIVATE (cfg/cfg.go): what we add must reach them too.
    const keepsProxy = viaPrivateProxy || before.GONOPROXY === "" || before.GONOPROXY === "none";
    return {
        ...common,
        GONOPROXY: keepsProxy ? before.GONOPROXY : added(before.GONOPROXY),
        GONOSUMDB: before.GONOSUMDB === "" ? "" : added(before.GONOSUMDB),
    };
}
/**
 * Private proxies with `,` behind them (with `|` a failure of theirs would show private names to the next one),
 * the inherited ones with their own separators, the mirrors, and the end. Unchanged where there is nothing to add.
 */
function planGoProxy(request) {
    const { inherited, before, mirrors, separator } = request;
    if (inherited.kind === "off")
        return before.GOPROXY;
    const own = request.privateProxies.map((url) => ({ url, separator: "," }));
    const usable = mayChooseMirrors(inherited, request.mirrorsGiven) ? mirrors : [];
    if (usable.length === 0) {
        if (own.length === 0)
            return before.GOPROXY;
        const inForce = rest((0,go_proxy_list/* parseGoProxy */.eL)(before.GOPROXY || GO_DEFAULT_GOPROXY), own);
        const open = inherited.kind === "open";
        return formatChain([...own, ...inForce.filter((e) => !open || request.direct || e.url !== "direct")]);
    }
    const kept = rest(inherited.privateProxies, own).map((e) => ({ ...e, separator: e.separator || "," }));
    const public_ = usable.map((m) => ({ url: m.url, separator }));
    const end = inherited.kind === "policy" ? inherited.end : request.direct ? "direct" : null;
    const chain = [...own, ...kept, ...public_, ...(end ? [{ url: end, separator: "" }] : [])];
    return formatChain(chain);
}
/** The last one has nothing behind it, so no separator either. */
function formatChain(chain) {
    return (0,go_proxy_list/* formatGoProxy */.K6)(chain.map((e, i) => (i === chain.length - 1 ? { ...e, separator: "" } : e)));
}
function rest(entries, taken) {
    return entries.filter((e) => !taken.some((t) => t.url === e.url.replace(/\/+$/, "")));
}

;// CONCATENATED MODULE: ./build/mirrors/prior-values.js


/**
 * Which values are ours and what was there before: kept beside the values themselves, in the job's environment,
 * so that a second run starts from what the machine had, and an undo can bring it back.
 */
const PRIOR_VALUES_VARIABLE = "SETUP_GO_MIRROR_PRIOR";
const VERSION = 1;
/**
 * The process environment's values as they were before any earlier run of ours. A variable that somebody changed
 * since then is taken as it stands.
 */
function valuesBeforeUs(env) {
    const prior = parsePriorValues(env[PRIOR_VALUES_VARIABLE] ?? "");
    return mapVariables((name) => {
        const now = env[name] ?? "";
        const kept = prior[name];
        return kept && kept.set === digest(now) ? kept.was : now;
    });
}
/** The text to keep once `now` is exported over `before`. Only variables that differ are ours. */
function formatPriorValues(before, now) {
    const kept = ROUTE_VARIABLES.filter((name) => before[name] !== now[name]).map((name) => [name, { set: digest(now[name]), was: before[name] }]);
    return JSON.stringify({ version: VERSION, values: Object.fromEntries(kept) });
}
function parsePriorValues(text) {
    try {
        const parsed = JSON.parse(text);
        if (parsed.version !== VERSION || typeof parsed.values !== "object")
            return {};
        const known = Object.entries(parsed.values).filter(([name, value]) => ROUTE_VARIABLES.includes(name) && isPriorValue(value));
        return Object.fromEntries(known);
    }
    catch {
        // Nothing of ours, or somebody else's text: the environment counts as it is.
        return {};
    }
}
function isPriorValue(value) {
    const { set, was } = (value ?? {});
    return typeof set === "string" && typeof was === "string";
}
function digest(value) {
    return (0,external_node_crypto_.createHash)("sha256").update(value).digest("hex").slice(0, 16);
}
function mapVariables(value) {
    return Object.fromEntries(ROUTE_VARIABLES.map((name) => [name, value(name)]));
}

// EXTERNAL MODULE: ./build/mirrors/sumdb.js
var sumdb = __nccwpck_require__(6210);
;// CONCATENATED MODULE: ./build/report/columns.js
/** The columns of a mirror's row, in their order. */
const COLUMNS = [
    "rank",
    "mirror",
    "status",
    "dns",
    "tcp",
    "tls",
    "firstByte",
    "throughput",
    "predicted",
];
/** The columns of a row about a source of the fetch, in their order. */
const FETCH_COLUMNS = [
    "source",
    "share",
    "files",
    "size",
    "requests",
    "retries",
    "hedges",
    "refused",
    "state",
];

;// CONCATENATED MODULE: ./build/report/format.js
/** Numbers as a person reads them: two or three digits that matter, SI units. */
/** A duration: "86 ms", "1.4 s", "13 s", "2 min 5 s", "1 h 3 min". */
function formatMs(ms) {
    if (ms < 999.5)
        return ms > 0 && ms < 0.5 ? "<1 ms" : `${Math.round(ms)} ms`;
    if (ms < 9_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds < 3600)
        return twoUnits(seconds, 60, "min", "s");
    return twoUnits(Math.round(seconds / 60), 60, "h", "min");
}
function twoUnits(count, size, large, small) {
    const rest = count % size;
    return `${Math.floor(count / size)} ${large}${rest === 0 ? "" : ` ${rest} ${small}`}`;
}
/** Decimal units, as links are rated. */
const BYTE_UNITS = ["B", "kB", "MB", "GB", "TB"];
/** Index of the unit in which a size has at most three digits before the point. */
function byteUnitOf(bytes) {
    let unit = 0;
    while (bytes >= 999.5 * 1000 ** unit && unit < BYTE_UNITS.length - 1)
        unit++;
    return unit;
}
/** A size: "512 B", "3.2 MB", "25 MB". */
function formatBytes(bytes) {
    const unit = byteUnitOf(bytes);
    const value = bytes / 1000 ** unit;
    return `${unit > 0 && value < 9.95 ? value.toFixed(1) : Math.round(value)} ${BYTE_UNITS[unit]}`;
}
/** A throughput: "3.2 MB/s". */
function formatRate(bytesPerSecond) {
    return `${formatBytes(bytesPerSecond)}/s`;
}
/** How many times as much, for "3.1 × faster": one digit after the point below ten. */
function formatFactor(factor) {
    return factor < 9.95 ? factor.toFixed(1) : String(Math.round(factor));
}
/** A part of a whole, from 0 to 1: "62 %". Only nothing is "0 %" and only all of it "100 %". */
function formatShare(share) {
    if (share > 0 && share < 0.005)
        return "<1 %";
    return share < 1 && share >= 0.995 ? ">99 %" : `${Math.round(100 * share)} %`;
}

;// CONCATENATED MODULE: ./build/report/neutralise.js
/**
 * The one place where text from outside (go.sum, mirrors' answers, module names, the machine's variables) becomes
 * safe to print: in a job's log, a terminal, or Markdown. Everything shown of a report passes through here.
 */
/** Control, format, private, unassigned characters and lone surrogates; default-ignorables; the blank of Braille. */
const INVISIBLE = /[\p{C}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** With it the ends of lines that few programs know: NEL here, LS and PS in `\s`. */
const WHITE_SPACE = /[\s\u0085]+/gu;
/** An IPv6 address in a URL is left whole: the bracket before it keeps it from being a workflow command. */
const COMMAND_MARKS = /\[[\da-f:.]+\]|::+|##+\[/gi;
/**
 * One line of printable text. White space of any kind becomes a space, an invisible or control character becomes
 * U+FFFD, so that nothing is hidden, moves the cursor or turns the writing direction. `::` and `##[`, which start
 * the runner's workflow commands (actions/runner, ActionCommand.cs), are broken by spaces.
 * @param maxLength characters to keep; "…" stands for the rest
 */
function neutralise(text, maxLength = 200) {
    // Text may be megabytes long: what can't be shown anyway is not worth the work.
    const line = text
        .slice(0, 4 * maxLength)
        .replace(WHITE_SPACE, " ")
        .trim()
        .replace(INVISIBLE, "\ufffd")
        .replace(COMMAND_MARKS, (mark) => (mark.startsWith("[") ? mark : [...mark].join(" ")));
    const characters = [...line];
    const cut = characters.length > maxLength || text.length > 4 * maxLength;
    return cut
        ? `${characters
            .slice(0, maxLength - 1)
            .join("")
            .trimEnd()}…`
        : line;
}
/** Every text in a value, however deep, neutralised: for what is put into a sentence. Cuts each to `maxLength`. */
function neutraliseTexts(value, maxLength = 200) {
    if (typeof value === "string")
        return neutralise(value, maxLength);
    if (value === null || typeof value !== "object")
        return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, neutraliseTexts(inner, maxLength)]);
    return (Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries));
}
/** A character that no font shows: it keeps text from becoming a link, a mention or an emoji after all escaping. */
const BREAK = "&#8203;";
/**
 * One line of text that Markdown (GFM, also in a table) and HTML show as it is: no markup, link, image, mention,
 * reference or emoji comes of it.
 * @param maxLength as in `neutralise`, before escaping
 */
function markdown(text, maxLength = 200) {
    return neutralise(text, maxLength)
        .replace(/[\\`*_[\]~$]|[<>&|]|[#@]|:(?=\S)|www(?=\.)/gi, (mark) => {
        if (/[<>&|]/.test(mark))
            return `&#${mark.charCodeAt(0)};`;
        return /[#@:w]/i.test(mark) ? mark + BREAK : `\\${mark}`;
    })
        .replace(/^[-+=]/, "\\$&")
        .replace(/^\d+(?=[.)] )/, `$&${BREAK}`);
}
/**
 * One line of text as inline code, also in a table; "" for nothing. In a table a pipe must be escaped even inside
 * code, and a backslash before it would undo that (GFM spec, tables), so these two are held apart.
 */
function markdownCode(text, maxLength = 200) {
    const line = neutralise(text, maxLength)
        .replace(/\\(?=\|)/g, "\\ ")
        .replace(/\|/g, "\\|");
    if (line === "")
        return "";
    const fence = "`".repeat(longestRun(line) + 1);
    const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return fence + pad + line + pad + fence;
}
/** Lines as a block of code, to be copied. Each is neutralised. */
function markdownCodeBlock(lines, maxLength = 4_000) {
    const shown = lines.map((line) => neutralise(line, maxLength));
    const fence = "`".repeat(Math.max(3, longestRun(shown.join("\n")) + 1));
    return [fence, ...shown, fence].join("\n");
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

;// CONCATENATED MODULE: ./build/report/english-words.js
/** English grammar for numbers and lists. */
/** "1 module", "3 modules". */
function count(n, noun) {
    return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
/** "a", "a and b", "a, b and c". */
function list(items) {
    return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
/** The files that a fetch counts: "3 modules and 1 go.mod file"; "" for none. */
function countFiles({ zips, mods }) {
    return list([
        ...(zips === 0 ? [] : [count(zips, "module")]),
        ...(mods === 0 ? [] : [count(mods, "go.mod file")]),
    ]);
}

;// CONCATENATED MODULE: ./build/report/english-fetch.js


/** What English says of the fetch. */
const englishFetch = {
    done: {
        fetched: (report) => `${fetched(report.fetch)}${left(report)}`,
        "not-wanted": (report) => `nothing (input prefetch: false); go downloads what is missing itself${left(report)}`,
        "nothing-missing": (report) => `nothing: no file that the job is known to need is missing${left(report)}`,
        "left-to-go": (report) => `nothing: go is predicted to be as fast, so what is missing is left to it (input prefetch: true fetches all the same)${left(report)}`,
        "no-source": (report) => `nothing: there is no server that may be asked for what is missing${left(report)}`,
        "no-module-cache": (report) => `nothing: there is no module cache that can be written; go downloads what it needs itself${left(report)}`,
    },
    left: {
        "missing-everywhere": "no server that may be asked has them",
        failed: "every server that may have them failed too often",
        "wrong-bytes": "no answer had the hash of go.sum, and go refuses any other too",
        private: "private: no mirror may be asked, and no private proxy has them",
        "no-progress": "nothing more arrived, or too little",
        "over-limit": "more files than one run fetches",
        "module-cache": "the module cache could not be written",
    },
    source: {
        delivered: (failure) => `delivered${failure === null ? "" : `; last failure: ${failure}`}`,
        unused: (failure) => `delivered nothing${failure === null ? "" : `; last failure: ${failure}`}`,
        out: (failure) => `out${failure === null ? "" : `: ${failure}`}`,
    },
    columns: {
        source: "Source",
        share: "Share",
        files: "Files",
        size: "Size",
        requests: "Requests",
        retries: "Retries",
        hedges: "Hedges",
        refused: "Refused",
        state: "State",
    },
    reading: [
        "A source's share is of the verified bytes that were fetched. A retry repeats a request that failed; a hedge repeats one that was too slow, mostly at another source, and the first right answer counts. Refused answers were errors or wrong bytes, and nothing of them was kept.",
    ],
    privateProxy: "private",
    progress: ({ doneZips, totalZips, received, total, rate, left }) => {
        const bytes = total === null ? received : `${received} of about ${total}`;
        const start = totalZips === null
            ? `Fetching go.mod files, ${bytes}`
            : `Fetched ${doneZips} of ${totalZips} modules, ${bytes}`;
        return `${start}, ${rate}${left === null ? "" : `, ${left} left`}`;
    },
};
/** What to do about files that are left to go. It checks them against go.sum as well: nothing is unsafe, but slower or bound to fail. */
const LEFT_ADVICE = {
    "missing-everywhere": 'If they are private, say so in the input "private" or name the server that has them in "private-proxy"; otherwise check that these versions still exist.',
    failed: 'The build will be slower, and fails if the servers do not recover. Run the job again, or name more mirrors in the input "mirrors".',
    "wrong-bytes": "The build will fail unless somebody else has the right bytes. A server or a proxy on the way sends wrong ones: the table of sources says who did.",
    private: 'go needs the job\'s own credentials for them. A server that has them can be named in the input "private-proxy".',
    "no-progress": "Check the runner's network and proxy settings: the build depends on them too.",
    "over-limit": "Nothing to do: go downloads the rest.",
    "module-cache": "Check GOMODCACHE, who owns it, and the space on its disk: go writes there too.",
};
/** "3 modules (180 MB) and 7 go.mod files (2 of them without a request) in 4.1 s (44 MB/s) from a; …". */
function fetched(fetch) {
    const { zips, mods, infos, derivedMods, zipBytes, elapsedMs, unpacked } = fetch;
    const files = list([
        ...(zips === 0 ? [] : [`${count(zips, "module")} (${formatBytes(zipBytes)})`]),
        ...(mods === 0 ? [] : [`${count(mods, "go.mod file")}${derived(mods, derivedMods)}`]),
        // They come with the others; worth a word only where nothing else did.
        ...(zips === 0 && mods === 0 && infos > 0 ? [count(infos, ".info file")] : []),
    ]);
    if (files === "")
        return `nothing in ${formatMs(elapsedMs)}`;
    const rate = zips === 0 || elapsedMs <= 0 ? "" : ` (${formatRate((1000 * zipBytes) / elapsedMs)})`;
    return `${files} in ${formatMs(elapsedMs)}${rate}${from(fetch.sources)}${zips + mods === 0 ? "" : ", every byte verified against go.sum"}${unpacked === 0 ? "" : `; ${count(unpacked, "module")} unpacked on the way`}`;
}
function derived(mods, derivedMods) {
    if (derivedMods === 0)
        return "";
    return ` (${derivedMods >= mods ? "" : `${derivedMods} of them `}without a request)`;
}
/** Who delivered: one by name, several by their number. */
function from(sources) {
    const delivered = sources.filter((s) => s.files > 0);
    const proxies = delivered.filter((s) => s.private).length;
    const mirrors = delivered.length - proxies;
    if (delivered.length < 2)
        return delivered[0] === undefined ? "" : ` from ${delivered[0].name}`;
    return ` from ${list([
        ...(mirrors === 0 ? [] : [count(mirrors, "mirror")]),
        ...(proxies === 0 ? [] : [proxies === 1 ? "1 private proxy" : `${proxies} private proxies`]),
    ])}`;
}
/** What is still missing, why, and who gets it now. */
function left({ fetch, route }) {
    const rest = fetch.left.filter(({ zips, mods }) => zips + mods > 0);
    if (rest.length === 0)
        return "";
    const parts = rest.map((part) => `${countFiles(part)} (${englishFetch.left[part.reason]})`);
    return `. ${whoseTurn(route.values.GOPROXY)}: ${parts.join(", ")}`;
}
function whoseTurn(goproxy) {
    if (goproxy === "off")
        return "Still missing, since GOPROXY=off lets go download nothing";
    // Go's own default ends in direct.
    const direct = goproxy === "" || /(^|[,|])direct$/.test(goproxy);
    return `Left to go, which asks GOPROXY itself${direct ? ", direct included" : ""}`;
}

;// CONCATENATED MODULE: ./build/report/english.js



/** English, for people who run jobs: plain words, Go's terms, and after a problem what to do about it. */
const english = {
    title: ({ choice, probe }) => {
        if (probe.kind === "policy")
            return "Go module mirror: GOPROXY kept as it was";
        if (choice.mirror === null)
            return "Go module mirror: none is healthy";
        return `Go module mirror: ${choice.mirror}${choice.reason.code === "catalogue-order" ? " (not measured)" : ""}`;
    },
    choice: {
        fastest: ({ runnerUp, bestMs, runnerUpMs }, report) => {
            const start = `${report.choice.mirror}: ${formatMs(bestMs)} predicted for ${missing(report)}`;
            if (runnerUp === null || runnerUpMs === null || bestMs <= 0)
                return `${start}.`;
            const factor = formatFactor(runnerUpMs / bestMs);
            const compared = factor === "1.0" ? "about as fast as" : `${factor} × faster than`;
            return `${start}, ${compared} ${runnerUp} (${formatMs(runnerUpMs)}).`;
        },
        "nothing-missing": ({ firstByteMs }, { choice, project }) => `${choice.mirror}: ${project.needed.zips === 0 ? "no module to download is known" : "every module is on disk already"}; it answers after ${formatMs(firstByteMs)}, should the job ask for more.`,
        "only-proven": ({ others }, { choice }) => others === 0
            ? `${choice.mirror}: the only mirror that was asked, and its bytes are right.`
            : `${choice.mirror}: the only mirror that proved its bytes right; ${others === 1 ? "the other one" : `the ${others} others`} failed or ${others === 1 ? "was" : "were"} not waited for.`,
        "catalogue-order": ({ region, inChina }, { choice }) => `${choice.mirror}: first in the catalogue's order for ${region}${inChina ? " (in China: Chinese mirrors first)" : ""}; nothing was measured.`,
        "none-healthy": (_, { mirrors }) => `${mirrors.length === 0 ? "There was no mirror to ask" : "No mirror proved its bytes right"}: the job goes on with the GOPROXY that it had.`,
    },
    nothingToChoose: ({ route }) => `The GOPROXY of this machine leaves nothing to choose and is kept${route.values.GOPROXY === "" ? "" : `: ${route.values.GOPROXY}`}`,
    failure: {
        "wrong-hash": (r) => `wrong bytes: the hash of ${fileOf(r)} does not match`,
        "login-page": (r) => `answered a login page where ${fileOf(r)} was asked`,
        malformed: (r) => `not ${fileOf(r)}${more(r)}`,
        "client-error": (r) => `${r.status ?? "refused"} for ${fileOf(r)}${more(r)}`,
        "rate-limited": (r) => `429, ${r.detail || "too many requests"}`,
        "upstream-failure": (r) => `${r.status ?? 404}, but its own source failed${more(r)}`,
        "server-error": (r) => `${r.status ?? "server error"} for ${fileOf(r)}${more(r)}`,
        truncated: (r) => `the connection ended inside ${fileOf(r)}`,
        "time-out": (r) => `time-out${more(r)}`,
        dns: (r) => `DNS${more(r)}`,
        refused: () => "connection refused",
        unreachable: (r) => `unreachable${more(r)}`,
        reset: (r) => r.detail || "connection reset",
        tls: (r) => `TLS${more(r)}`,
        "redirect-loop": () => "redirects without end",
        "redirect-to-http": () => "redirects from https to http, which go refuses",
        protocol: (r) => `broken HTTP${more(r)}`,
        stale: (r) => `${r.status ?? 404} for ${fileOf(r)} that the job needs`,
    },
    standing: {
        chosen: "chosen",
        inRoute: "in the route",
        proven: "works, not in the route",
        notMeasured: "not measured",
        notWaitedFor: ({ answered }) => (answered ? "answers, not waited for" : "not waited for"),
    },
    note: {
        "no-healthy-mirror": ({ asked }) => `${asked === 1 ? "The only mirror asked is not healthy" : `None of the ${asked} mirrors asked is healthy`}, so GOPROXY stays as it was. Check the runner's network and proxy settings, or name a mirror that it can reach in the input "mirrors".`,
        "goproxy-off": () => "This machine has GOPROXY=off: go downloads nothing, and that is left alone. Unset it to let mirrors be used.",
        "goproxy-policy": ({ goproxy }) => goproxy === "direct"
            ? 'This machine has GOPROXY=direct: no server is to hear of its modules, so none was asked and nothing is added. Set the input "mirrors" to use mirrors all the same.'
            : `This machine's GOPROXY (${goproxy}) does not end in direct, which is taken as a rule about where modules may come from: nothing is added behind it. Set the input "mirrors" to add mirrors all the same.`,
        "inherited-private-proxies": ({ count }) => `${count === 1 ? "A server" : `${count} servers`} in the GOPROXY of this machine ${count === 1 ? "is" : "are"} in no catalogue: counted as private, kept first in the chain. A public mirror among them can be named in the input "mirrors" to be measured.`,
        "sumdb-off": ({ by }) => `The checksum database is off (${by === "input" ? "input sumdb: off" : "GOSUMDB=off on this machine"}). Checksums of modules that go.sum does not have yet are not checked, and toolchain downloads will fail, since go insists on the database for them. ${by === "input" ? "Remove the input" : "Unset GOSUMDB"} to have both.`,
        "sumdb-rerouted": ({ via }) => `The checksum database does not work on the way through GOPROXY; GOSUMDB now leads to it past the mirrors, at ${via}. Nothing to do.`,
        "sumdb-unreachable": ({ url, detail }) => `The checksum database can't be reached (${url}${detail ? `: ${detail}` : ""}). Verification stays on, so toolchain downloads and modules that go.sum does not have yet will fail. Let the runner reach sum.golang.org or sum.golang.google.cn, or commit a complete go.sum.`,
        vendored: () => "The project is vendored: go builds from vendor/ and has nothing to download. The route serves later steps such as go install.",
        "no-go-sum": () => 'No go.sum was found, so the mirrors were measured with well-known modules instead of the job\'s own. Check the input "working-directory", or run go mod tidy and commit go.sum.',
        "go-sum-problems": ({ count, firstLine, firstCode }) => `go.sum has ${count === 1 ? "a line" : `${count} lines`} that can't be used (first: ${GO_SUM_PROBLEMS[firstCode] ?? firstCode}${firstLine > 0 ? ` in line ${firstLine}` : ""}); left out here, but go may refuse the file. Repair it with go mod tidy.`,
        "toolchain-download": ({ toolchain, have }) => `go.mod asks for ${toolchain}, and the runner has ${have}: go will download that toolchain through this route. Install it beforehand (actions/setup-go) to spare each job the download.`,
        "toolchain-too-old": ({ wanted, have }) => `go.mod asks for ${wanted}, the runner has ${have}, and GOTOOLCHAIN forbids a download: go will fail. Install that Go (actions/setup-go), or set GOTOOLCHAIN=auto.`,
        "module-cache-unusable": ({ detail }) => `The module cache can't be used (${detail}), so verified downloads were not kept. Check GOMODCACHE and who owns it.`,
        "wrong-bytes": ({ mirror, asked }) => `${mirror} sent other bytes than the expected hash allows for ${asked}. It is out, and nothing of it was kept. A proxy on the way may alter downloads; where it does not, tell the mirror's operator.`,
        "go-sum-disagrees": (note) => (note.module === null ? privateDisagreement(note) : disagreement(note)),
        "fetch-incomplete": ({ reason, ...files }) => `${countFiles(files)} could not be put into the module cache beforehand (${englishFetch.left[reason]}): left to go, which downloads and checks what it needs itself. ${LEFT_ADVICE[reason]}`,
    },
    sumdb: {
        works: ({ via }) => `a signed tree head was verified at ${via}`,
        rerouted: ({ via, because }) => `verified at ${via}, past the mirrors, because ${trouble(because)}`,
        unreachable: ({ because }) => `on, but no way to it was found: ${trouble(because)}`,
        off: () => "off: new checksums are not verified, and toolchain downloads will fail",
        "not-checked": ({ because }) => `on, not checked${NOT_CHECKED[because]}`,
    },
    probe: {
        measured: ({ probe, region, mirrors }) => `Measured ${count(mirrors.length, "mirror")} in ${formatMs(probe.elapsedMs)} from ${region.label}${probe.ended === null ? "" : `; ${ENDED[probe.ended]}`}${probe.extended ? "; the budget was extended once, since no mirror was proven in time" : ""}.${probe.admitted === 0 ? "" : ` ${count(probe.admitted, "verified sample")} went into the module cache.`}`,
        remembered: ({ probe }) => `Remembered from a measurement ${probe.ageMs === null ? "" : `${formatMs(probe.ageMs)} ago `}on this machine; no mirror was contacted.`,
        never: ({ region }) => `Not measured (input probe: never): the catalogue's order for ${region.label}.`,
        policy: () => "Not measured: the GOPROXY of this machine leaves nothing to choose.",
    },
    project: ({ project }) => {
        if (project.kind === "none")
            return "no go.mod was found";
        if (project.vendored)
            return "vendored, nothing to download";
        const { zips, present, missing, private: unasked } = project.needed;
        if (zips === 0)
            return "none needed";
        const absent = `${missing} missing${missing === 0 ? "" : ` (${size(project)})`}`;
        return `${zips} needed: ${present} on disk, ${absent}${unasked === 0 ? "" : `, ${unasked} private (no mirror was asked)`}`;
    },
    fetch: englishFetch,
    reading: [
        "Each mirror was asked for files that this job needs; only one that delivered a .mod, an .info and a .zip with the right hashes can be chosen.",
        "Predicted is the time to download what this job is missing: waits for first bytes, transfer at the measured throughput, go's own concurrency.",
        "The bar is that prediction, next to the slowest one. First byte is the lower quartile of the waits for small answers; throughput is that of one connection.",
    ],
    recommended: "Recommended",
    moreMirrors: (count) => `${count} more in the JSON report`,
    viaProxy: "via proxy",
    columns: {
        rank: "#",
        mirror: "Mirror",
        status: "Status",
        dns: "DNS",
        tcp: "TCP",
        tls: "TLS",
        firstByte: "First byte",
        throughput: "Throughput",
        predicted: "Predicted",
    },
    phases: { dns: "DNS", tcp: "TCP", tls: "TLS", firstByte: "first byte" },
    labels: {
        warning: "Warning",
        notice: "Note",
        modules: "Modules",
        fetched: "Fetched",
        sumdb: "Checksum database",
        exported: "Set for the later steps",
        nothingExported: "Nothing was changed for the later steps.",
        details: "How it was measured",
        asked: "Asked when it failed",
    },
};
const GO_SUM_PROBLEMS = {
    malformed: "not a module, a version and a hash",
    "conflict-mark": "the mark of a merge conflict",
    "bad-path": "an impossible module path",
    "bad-version": "an impossible version",
    "bad-hash": "an impossible hash",
    contradiction: "two hashes for one module",
};
const NOT_CHECKED = {
    "not-measured": ": nothing was measured",
    "private-proxy": ": the private proxy that decides it asks for credentials",
    invalid: ": the value of GOSUMDB is not one that go accepts",
};
const ENDED = {
    over: "every mirror was heard to the end",
    enough: "ended as soon as nothing pending could win",
    budget: "ended with its time budget",
};
/** The checksum database decides who is right: what it once recorded never changes (go.dev/ref/mod, checksum database). */
function disagreement({ module, expected, actual, mirrors, others }) {
    const senders = mirrors === 1 ? "the one server that has it sends" : `all ${mirrors} servers that have it send`;
    return `go.sum and the mirrors disagree on ${module}: go.sum has ${expected}, ${senders} ${actual}. ${CAUSES} The checksum database says which hash is right: go mod download -json for that version, in an empty directory outside the project, prints it, and an error about a mismatch names it too. If it is the servers' hash, delete the module's lines in go.sum, run go clean -modcache and go mod tidy, and commit the result. If it is go.sum's, leave go.sum as it is, take another version or other mirrors, and tell the operators.${sameOf(others)}`;
}
/** A private module's name stays out of reports, and the checksum database is not to hear it either. */
function privateDisagreement({ expected, actual, mirrors, others }) {
    const senders = mirrors === 1
        ? "the private proxy that has it sends"
        : `all ${mirrors} private proxies that have it send`;
    return `go.sum and private proxies disagree on a private module (its name is not shown; search go.sum for the hash): go.sum has ${expected}, ${senders} ${actual}. ${CAUSES} Compare with its repository: go clean -modcache, then GOPROXY=direct go mod download. If that works, the proxy has other bytes than the repository: have its copy removed. If it fails as well and the tag is as you want it, delete the module's lines in go.sum, run go mod tidy, and commit the result.${sameOf(others)}`;
}
const CAUSES = "Nothing of it was kept, and go will refuse these bytes too. Either the version's tag was moved, or that line of go.sum was edited or merged wrongly.";
function sameOf(others) {
    return others === 0 ? "" : ` The same is true of ${count(others, "more module")}.`;
}
/** What is still to be downloaded, with its size. */
function missing({ project }) {
    const { zips, missing } = project.needed;
    if (missing === 0)
        return zips === 0 ? "a first download" : "the missing go.mod files";
    return `the ${count(missing, "missing module")} (${size(project)})`;
}
/** A size that not every missing module was asked for is an estimate. */
function size({ sizedZips, needed, missingBytes }) {
    return `${sizedZips < needed.missing ? "about " : ""}${formatBytes(missingBytes)}`;
}
/** The kind of file that was asked for: its path would not fit into a table. */
function fileOf({ asked }) {
    if (asked?.endsWith(".zip"))
        return "a zip";
    if (asked?.endsWith(".mod"))
        return "a go.mod";
    return asked?.endsWith(".info") ? "an .info" : "a file";
}
function more({ detail }) {
    return detail === "" ? "" : `: ${detail}`;
}
function trouble({ url, code, detail }) {
    const what = {
        "bad-answer": "gave an answer that does not verify",
        error: "failed",
        unreachable: "did not answer",
    };
    return `${url} ${what[code]}${detail === "" ? "" : ` (${detail})`}`;
}

;// CONCATENATED MODULE: ./build/report/sentences.js


/** The language that reports are shown in. */
const language = english;
/** A cell of a table holds less of a mirror's own words than a sentence does. */
const CELL_PART_LENGTH = 60;
/** Foreign text is neutralised piece by piece, which bounds it, and as a whole, since two pieces may meet as `::`. */
function say(sentence, value, partLength) {
    return neutralise(sentence(neutraliseTexts(value, partLength)), Number.POSITIVE_INFINITY);
}
// Where a table of functions is indexed by a union's tag, the compiler can't see that the function which is found
// takes just that member: hence the assertions below.
/** The heading of a report: what the job uses. */
function titleSentence(report) {
    return say(language.title, report);
}
/** Why this mirror, in one sentence. */
function decisionSentence(report) {
    if (report.probe.kind === "policy")
        return say(language.nothingToChoose, report);
    const sentence = language.choice[report.choice.reason.code];
    return say((safe) => sentence(safe.choice.reason, safe), report);
}
/** What a mirror did wrong, for a cell of a table. */
function failureSentence(reason) {
    // The end of a path says what kind of file it was.
    const asked = reason.asked?.slice(-CELL_PART_LENGTH) ?? null;
    return say(language.failure[reason.code], { ...reason, asked }, CELL_PART_LENGTH);
}
/** How a mirror stands, for a cell of a table. */
function standingSentence(mirror, chosen) {
    const { outcome } = mirror;
    if (outcome.kind === "failed")
        return failureSentence(outcome.reason);
    if (outcome.kind === "not-waited-for")
        return language.standing.notWaitedFor(outcome);
    if (chosen)
        return language.standing.chosen;
    if (mirror.inRoute)
        return language.standing.inRoute;
    return outcome.kind === "proven" ? language.standing.proven : language.standing.notMeasured;
}
/** One note, with what to do about it. */
function noteSentence(note) {
    return say(language.note[note.code], note);
}
/** How go reaches the checksum database. */
function sumdbSentence(path) {
    return say(language.sumdb[path.kind], path);
}
/** How and when the numbers came about. */
function probeSentence(report) {
    return say(language.probe[report.probe.kind], report);
}
/** What the job needs and what of it is on disk. */
function projectSentence(report) {
    return say(language.project, report);
}
/** What the module cache was filled with, or why not, and what is left to go; follows the label `fetched`. */
function fetchSentence(report) {
    return say(language.fetch.done[report.fetch.kind], report);
}
/** How a source of the fetch did, for a cell of a table. */
function sourceSentence({ outcome, reason }) {
    return language.fetch.source[outcome](reason === null ? null : failureSentence(reason));
}

;// CONCATENATED MODULE: ./build/report/fetch-rows.js




const NAME_LENGTH = 40;
/**
 * The rows of the table of sources, in the report's order. None where there is nothing to compare or to explain:
 * one source that was asked, and nothing went wrong.
 */
function fetchRows({ fetch }) {
    const asked = askedSources(fetch);
    if (asked.length < 2 && asked.every(isFaultless))
        return [];
    const bytes = asked.reduce((sum, s) => sum + s.bytes, 0);
    return asked.map((source) => {
        const share = source.bytes > 0 ? source.bytes / bytes : null;
        const name = neutralise(source.name, NAME_LENGTH);
        return {
            state: source.outcome,
            cells: {
                source: source.private ? `${name} (${language.fetch.privateProxy})` : name,
                share: share === null ? "" : formatShare(share),
                files: number(source.files),
                size: share === null ? "" : formatBytes(source.bytes),
                requests: number(source.requests),
                retries: number(source.retries),
                hedges: number(source.hedges),
                refused: number(source.refusals),
                state: sourceSentence(source),
            },
            share,
        };
    });
}
/** The sources that took part: asked at least once, or out before that. */
function askedSources({ sources }) {
    return sources.filter((s) => s.requests > 0 || s.outcome === "out");
}
/** The columns worth showing: name and state, and those where at least one source has something. */
function filledFetchColumns(rows) {
    return FETCH_COLUMNS.filter((c) => c === "source" || c === "state" || rows.some((row) => row.cells[c] !== ""));
}
function isFaultless({ outcome, reason, retries, hedges, refusals }) {
    return outcome !== "out" && reason === null && retries + hedges + refusals === 0;
}
function number(value) {
    return value === 0 ? "" : String(value);
}

;// CONCATENATED MODULE: ./build/report/bar.js
const BAR_CELLS = 10;
/** A part of a whole, 0 to 1, as a bar of ten cells. Never empty: the smallest is to be seen beside one a hundred times as large. */
function shareBar(share) {
    const full = Math.max(1, Math.round(share * BAR_CELLS));
    return "█".repeat(full) + "░".repeat(BAR_CELLS - full);
}

;// CONCATENATED MODULE: ./build/report/mirror-rows.js




const mirror_rows_NAME_LENGTH = 40;
/** The rows of the table of mirrors, in the report's order. */
function mirrorRows(report) {
    const slowestMs = Math.max(...report.mirrors.map((m) => m.predictedMs ?? 0), 0);
    return report.mirrors.map((mirror) => {
        const { speed, predictedMs } = mirror;
        const chosen = mirror.rank === 1 && mirror.name === report.choice.mirror;
        return {
            state: stateOf(mirror, chosen),
            cells: {
                rank: mirror.rank === null ? "" : String(mirror.rank),
                mirror: neutralise(mirror.name, mirror_rows_NAME_LENGTH),
                status: standingSentence(mirror, chosen),
                dns: speed.viaProxy ? language.viaProxy : ms(speed.dnsMs),
                tcp: ms(speed.tcpMs),
                tls: ms(speed.tlsMs),
                firstByte: ms(speed.firstByteMs),
                throughput: speed.bytesPerSecond === null ? "" : formatRate(speed.bytesPerSecond),
                predicted: ms(predictedMs),
            },
            share: predictedMs === null || slowestMs === 0 ? null : predictedMs / slowestMs,
            phasesMs: {
                dns: speed.dnsMs ?? 0,
                tcp: speed.tcpMs ?? 0,
                tls: speed.tlsMs ?? 0,
                firstByte: speed.firstByteMs ?? 0,
            },
        };
    });
}
/** The columns worth showing: name and status, and those where at least one mirror has something. */
function filledColumns(rows) {
    return COLUMNS.filter((c) => c === "mirror" || c === "status" || rows.some((row) => row.cells[c] !== ""));
}
/** What the later steps find set: `NAME=value`, neutralised. */
function exportedLines({ route }) {
    return route.exported.map((name) => neutralise(`${name}=${route.values[name]}`, 4_000));
}
function stateOf({ outcome }, chosen) {
    if (outcome.kind === "failed")
        return "failed";
    if (chosen)
        return "chosen";
    return outcome.kind === "proven" ? "ready" : "open";
}
function ms(value) {
    return value === null ? "" : formatMs(value);
}

;// CONCATENATED MODULE: ./build/report/text-table.js


const GAP = "  ";
/** What goes first where the line is short. */
const DISPENSABLE = [["dns", "tcp", "tls"], ["throughput"], ["firstByte"]];
const LONGEST_NAME = 24;
const MARKS = {
    chosen: "▸",
    ready: " ",
    failed: "✗",
    open: " ",
};
/**
 * The mirrors as lines of aligned text. A mirror that can't be used has its reason where the others have their
 * numbers: a table of failures stays as narrow as one without.
 */
function textTable(rows, options) {
    if (rows.length === 0)
        return [];
    const nameWidth = Math.min(LONGEST_NAME, Math.max(...rows.map((r) => widthOf(r.cells.mirror)), language.columns.mirror.length));
    const rankWidth = Math.max(1, ...rows.map((r) => r.cells.rank.length));
    const measured = rows.filter(hasNumbers);
    const widthOfColumn = (c) => Math.max(widthOf(language.columns[c]), ...measured.map((r) => widthOf(r.cells[c])));
    const startWidth = 1 + 1 + rankWidth + GAP.length + nameWidth;
    const lastWidth = options.last && measured.length > 0 ? GAP.length + options.last.width : 0;
    let columns = filledColumns(measured).filter((c) => !["rank", "mirror", "status"].includes(c));
    const needed = () => columns.reduce((sum, c) => sum + GAP.length + widthOfColumn(c), startWidth + lastWidth);
    for (const group of DISPENSABLE) {
        if (needed() > options.columns)
            columns = columns.filter((c) => !group.includes(c));
    }
    const start = (mark, rank, name) => `${mark} ${rank.padStart(rankWidth)}${GAP}${padEnd(clip(name, nameWidth), nameWidth)}`;
    const numbers = (cells) => columns.map((c) => GAP + padStart(cells[c], widthOfColumn(c))).join("");
    const lines = rows.map((row) => {
        const head = start(MARKS[row.state], row.cells.rank, row.cells.mirror);
        const rest = hasNumbers(row)
            ? `${numbers(row.cells)}${options.last ? GAP + options.last.of(row) : ""}`
            : GAP + row.cells.status;
        return options.paint(clip((head + rest).trimEnd(), options.columns), row);
    });
    const title = start(" ", language.columns.rank, language.columns.mirror) + numbers(language.columns);
    return [clip(title.trimEnd(), options.columns), ...lines];
}
function hasNumbers({ state, cells }) {
    return (state === "chosen" || state === "ready") && cells.firstByte !== "";
}
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Columns that text takes in a terminal: East Asian letters and pictures two, marks above a letter none (UAX #11, simplified). */
function widthOf(text) {
    let width = 0;
    for (const character of text)
        width += /\p{M}/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
    return width;
}
/** At least `width` columns, the text at the left. */
function padEnd(text, width) {
    return text + " ".repeat(Math.max(0, width - widthOf(text)));
}
/** At least `width` columns, the text at the right. */
function padStart(text, width) {
    return " ".repeat(Math.max(0, width - widthOf(text))) + text;
}
/** The beginning of a text that is too wide, with "…" for the rest. */
function clip(text, width) {
    if (widthOf(text) <= width)
        return text;
    let kept = "";
    for (const character of text) {
        if (widthOf(kept + character) >= width)
            break;
        kept += character;
    }
    return `${kept}…`;
}

;// CONCATENATED MODULE: ./build/report/fetch-table.js




const fetch_table_GAP = "  ";
const fetch_table_LONGEST_NAME = 24;
/** A state that is longer may be cut before a column of numbers has to go. */
const ENOUGH_STATE = 24;
/** What goes first where the line is short. */
const fetch_table_DISPENSABLE = [
    ["requests"],
    ["retries", "hedges", "refused"],
    ["files"],
];
/** The sources of the fetch as lines of aligned text: a title, then one line each. Empty without rows. */
function fetchTable(rows, options) {
    if (rows.length === 0)
        return [];
    const titles = language.fetch.columns;
    const widthOfColumn = (c) => Math.max(widthOf(titles[c]), ...rows.map((row) => widthOf(row.cells[c])));
    const nameWidth = Math.min(fetch_table_LONGEST_NAME, widthOfColumn("source"));
    const stateWidth = Math.min(ENOUGH_STATE, widthOfColumn("state"));
    let barWidth = Math.max(0, ...rows.map((row) => barOf(row).length));
    let columns = filledFetchColumns(rows).filter((c) => c !== "source" && c !== "state");
    const needed = () => columns.reduce((sum, c) => sum + fetch_table_GAP.length + widthOfColumn(c), 2 + nameWidth + (barWidth > 0 ? 1 + barWidth : 0) + fetch_table_GAP.length + stateWidth);
    for (const group of fetch_table_DISPENSABLE) {
        if (needed() > options.columns)
            columns = columns.filter((c) => !group.includes(c));
    }
    if (needed() > options.columns)
        barWidth = 0;
    const line = (mark, cells, bar) => {
        const numbers = columns.map((c) => {
            const number = fetch_table_GAP + padStart(cells[c], widthOfColumn(c));
            return c === "share" && barWidth > 0 ? `${number} ${padEnd(bar, barWidth)}` : number;
        });
        const name = padEnd(clip(cells.source, nameWidth), nameWidth);
        return clip(`${mark} ${name}${numbers.join("")}${fetch_table_GAP}${cells.state}`.trimEnd(), options.columns);
    };
    return [
        line(" ", titles, ""),
        ...rows.map((row) => options.paint(line(row.state === "out" ? "✗" : " ", row.cells, barOf(row)), row)),
    ];
}
function barOf({ share }) {
    return share === null ? "" : shareBar(share);
}

;// CONCATENATED MODULE: ./build/report/log-lines.js





/**
 * The report for the job's log: the mirrors, why, what was fetched, and what was set. One line of neutralised text
 * each; notes are not among them, since each becomes an annotation of its own.
 */
function logLines(report) {
    const { labels } = language;
    return [
        ...textTable(mirrorRows(report), {
            columns: Number.POSITIVE_INFINITY,
            last: null,
            paint: (line) => line,
        }),
        decisionSentence(report),
        `${labels.modules}: ${projectSentence(report)}`,
        `${labels.sumdb}: ${sumdbSentence(report.sumdb)}`,
        probeSentence(report),
        `${labels.fetched}: ${fetchSentence(report)}`,
        ...fetchTable(fetchRows(report), { columns: Number.POSITIVE_INFINITY, paint: (line) => line }),
        ...exportedLines(report),
    ];
}

;// CONCATENATED MODULE: ./build/report/summary.js





/** A runner takes 1 MiB a step; a page with many jobs' summaries should stay quick to open. */
const MOST_BYTES = 60_000;
const SENTENCE_LENGTH = 1_500;
/**
 * The report as GitHub-flavoured Markdown for the step summary. Plain enough for Gitea and Forgejo: a table, a
 * list, a block of code, `<details>`. At most 60 kB; of many mirrors and sources the last are only counted.
 */
function renderSummary(report) {
    const rows = mirrorRows(report);
    const sources = fetchRows(report);
    for (let shown = Math.max(rows.length, sources.length);; shown = Math.floor(shown / 2)) {
        const summary = render(report, rows, sources, shown);
        if (shown === 0 || Buffer.byteLength(summary) <= MOST_BYTES)
            return summary;
    }
}
/** @param most how many rows of each kind are shown */
function render(report, allRows, allSources, most) {
    const { labels } = language;
    const rows = allRows.slice(0, most);
    const sources = allSources.slice(0, most);
    const exported = exportedLines(report);
    const paragraphs = [
        `## ${sentence(titleSentence(report))}`,
        `**${sentence(decisionSentence(report))}**`,
        report.notes.map(noteItem).join("\n"),
        table(rows.filter((row) => row.state !== "failed")),
        // Apart, because a reason needs the room that the others' numbers take.
        table(rows.filter((row) => row.state === "failed")),
        notShown(allRows.length - rows.length),
        `**${labels.modules}:** ${sentence(projectSentence(report))}  \n` +
            `**${labels.sumdb}:** ${sentence(sumdbSentence(report.sumdb))}  \n` +
            `**${labels.fetched}:** ${sentence(fetchSentence(report))}`,
        sourceTable(sources),
        notShown(allSources.length - sources.length),
        exported.length === 0
            ? sentence(labels.nothingExported)
            : `**${labels.exported}:**\n\n${markdownCodeBlock(exported)}`,
        `<details><summary>${labels.details}</summary>`,
        [
            probeSentence(report),
            ...(hasSpeeds(report) ? language.reading : []),
            ...(sources.length > 0 ? language.fetch.reading : []),
        ]
            .map((line) => `- ${sentence(line)}`)
            .join("\n"),
        whatWasAsked(report, rows.length, sources.length),
        "</details>",
    ];
    return `${paragraphs.filter((p) => p !== "").join("\n\n")}\n`;
}
function sentence(text) {
    return markdown(text, SENTENCE_LENGTH);
}
function noteItem(note) {
    const mark = note.level === "warning" ? "⚠️" : "ℹ️";
    return `- ${mark} **${language.labels[note.level]}:** ${sentence(noteSentence(note))}`;
}
function notShown(count) {
    return count === 0 ? "" : sentence(language.moreMirrors(count));
}
/** Numbers stand right; the bar has no title, as it repeats the column before it. */
function table(rows) {
    if (rows.length === 0)
        return "";
    const columns = filledColumns(rows);
    const withBar = rows.some((row) => row.share !== null);
    const line = (cells, bar) => `| ${[...cells, ...(withBar ? [bar] : [])].join(" | ")} |`;
    return [
        line(columns.map((c) => language.columns[c]), ""),
        line(columns.map((c) => (isText(c) ? ":--" : "--:")), ":--"),
        ...rows.map((row) => line(columns.map((c) => cell(row, c)), row.share === null ? "" : markdownCode(shareBar(row.share)))),
    ].join("\n");
}
/** As the table of mirrors; what a source did wrong stands last, where it has room. */
function sourceTable(rows) {
    if (rows.length === 0)
        return "";
    const columns = filledFetchColumns(rows);
    const line = (cellOf, bar) => `| ${columns.flatMap((c) => (c === "share" ? [cellOf(c), bar] : [cellOf(c)])).join(" | ")} |`;
    return [
        line((c) => language.fetch.columns[c], ""),
        line((c) => (c === "source" || c === "state" ? ":--" : "--:"), ":--"),
        ...rows.map((row) => line((c) => {
            if (c === "source")
                return markdown(row.cells[c]);
            if (c === "state")
                return (row.state === "out" ? summary_MARKS.failed : "") + markdown(row.cells[c]);
            return summary_number(row.cells[c]);
        }, row.share === null ? "" : markdownCode(shareBar(row.share)))),
    ].join("\n");
}
const summary_MARKS = {
    chosen: "✅ ",
    ready: "",
    failed: "❌ ",
    open: "",
};
function cell(row, column) {
    const text = row.cells[column];
    const shown = isText(column) ? markdown(text) : summary_number(text);
    if (column === "status")
        return summary_MARKS[row.state] + shown;
    return row.state === "chosen" && (column === "mirror" || column === "predicted") && shown !== ""
        ? `**${shown}**`
        : shown;
}
/** A number is ours and stays in one line, however narrow the page; a text may be anyone's. */
function summary_number(text) {
    return text.replace(/ /g, "&nbsp;").replace("<", "&lt;").replace(">", "&gt;");
}
function isText(column) {
    return column === "mirror" || column === "status";
}
function hasSpeeds({ probe }) {
    return probe.kind === "measured" || probe.kind === "remembered";
}
/** The paths behind the reasons in the tables. */
function whatWasAsked({ mirrors, fetch }, mirrorsShown, sourcesShown) {
    const failures = [
        ...mirrors
            .slice(0, mirrorsShown)
            .map(({ name, outcome }) => ({ name, reason: outcome.kind === "failed" ? outcome.reason : null })),
        ...askedSources(fetch).slice(0, sourcesShown),
    ];
    const items = failures.flatMap(({ name, reason }) => reason === null || reason.asked === null ? [] : [`- ${markdown(name)}: ${markdownCode(reason.asked)}`]);
    return items.length === 0 ? "" : [`${language.labels.asked}:`, "", ...items].join("\n");
}

// EXTERNAL MODULE: ./build/mirrors/sample-plan.js
var sample_plan = __nccwpck_require__(65);
;// CONCATENATED MODULE: ./build/go/go-mod.js
/**
 * Reads a go.mod file. Never throws: lines that make no sense are passed over, because cmd/go will say more
 * about them than we could (grammar: x/mod modfile/read.go and rule.go).
 */
function parseGoMod(text) {
    const directives = readDirectives(text);
    return {
        module: firstArgument(directives, "module"),
        go: firstArgument(directives, "go"),
        toolchain: firstArgument(directives, "toolchain"),
        require: moduleVersions(directives, "require"),
        replace: replacements(directives),
        exclude: moduleVersions(directives, "exclude"),
    };
}
/** Reads a go.work file, in the same way (x/mod modfile/work.go). */
function parseGoWork(text) {
    const directives = readDirectives(text);
    return {
        go: firstArgument(directives, "go"),
        toolchain: firstArgument(directives, "toolchain"),
        use: directives.flatMap(({ verb, args }) => (verb === "use" ? args.slice(0, 1) : [])),
        replace: replacements(directives),
    };
}
/**
 * The module that is really fetched where `m` is required: `m` itself, what replaces it, or null for a local
 * directory. One for this very version goes before one for all versions (modload/modfile.go, Replacement).
 */
function applyReplace(m, replaces) {
    const ofPath = replaces.filter((replace) => replace.old.path === m.path);
    const replace = ofPath.find(({ old }) => old.version === m.version) ?? ofPath.find(({ old }) => old.version === null);
    if (replace === undefined)
        return m;
    const { path, version } = replace.new;
    return version === null ? null : { path, version };
}
function firstArgument(directives, verb) {
    return directives.find((directive) => directive.verb === verb)?.args[0] ?? null;
}
function moduleVersions(directives, verb) {
    return directives.flatMap((directive) => {
        const [path, version, ...rest] = directive.args;
        if (directive.verb !== verb || path === undefined || version === undefined || rest.length > 0)
            return [];
        return [{ path, version }];
    });
}
function replacements(directives) {
    return directives.flatMap(({ verb, args }) => {
        const arrow = args.indexOf("=>");
        if (verb !== "replace" || arrow < 0)
            return [];
        const from = replaceSide(args.slice(0, arrow));
        const to = replaceSide(args.slice(arrow + 1));
        return from === null || to === null ? [] : [{ old: from, new: to }];
    });
}
function replaceSide(args) {
    const [path, version = null, ...rest] = args;
    return path === undefined || rest.length > 0 ? null : { path, version };
}
function readDirectives(text) {
    const directives = [];
    let block = null;
    for (const line of text.split("\n")) {
        const tokens = tokensOf(line);
        const first = tokens?.[0];
        if (tokens === null || first === undefined)
            continue;
        if (block !== null) {
            if (first === ")")
                block = null;
            else
                directives.push({ verb: block, args: tokens });
        }
        else if (tokens.at(-1) === "(") {
            // A block's head is one word: anything else is no directive that we know.
            block = tokens.length === 2 ? first : "";
        }
        else if (tokens.slice(1).join("") !== "()") {
            directives.push({ verb: first, args: tokens.slice(1) });
        }
    }
    return directives;
}
/** Blank, comment, string, punctuation, word: a word ends where a comment begins. */
const TOKEN = /\s+|(\/\/.*)|("(?:[^"\\]|\\.)*")|(`[^`]*`)|([()[\]{},])|((?:(?!\/\/)[^\s()[\]{},"`])+)/y;
/** The words of one line, unquoted and without its comment; null when it can't be read. */
function tokensOf(line) {
    const tokens = [];
    let position = 0;
    while (position < line.length) {
        TOKEN.lastIndex = position;
        const match = TOKEN.exec(line);
        if (match === null)
            return null;
        position = TOKEN.lastIndex;
        const [, comment, quoted, raw, punctuation, word] = match;
        if (comment !== undefined)
            break;
        if (quoted !== undefined) {
            const unquoted = unquote(quoted);
            if (unquoted === null)
                return null;
            tokens.push(unquoted);
        }
        else if (raw !== undefined) {
            tokens.push(raw.slice(1, -1));
        }
        else if (punctuation !== undefined || word !== undefined) {
            tokens.push(punctuation ?? word ?? "");
        }
    }
    return tokens;
}
/** A Go string as go.mod files have them: their escapes (`\\`, `\"`, `\u…`) are JSON's too. */
function unquote(quoted) {
    try {
        const value = JSON.parse(quoted);
        return typeof value === "string" ? value : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/go/go-version.js
/** Go's own version numbers, which are no semantic versions: `1.16`, `1.21.0`, `1.22rc1` (internal/gover). */
const NUMBER = "(0|[1-9][0-9]*)";
const GO_VERSION = new RegExp(`^${NUMBER}(?:\\.${NUMBER}(?:\\.${NUMBER}|([a-z]+)${NUMBER}?)?)?$`);
const MALFORMED = { major: "", minor: "", patch: "", kind: "", pre: "" };
function parse(text) {
    const match = GO_VERSION.exec(text);
    if (match === null)
        return MALFORMED;
    const [, major = "", minor, patch, kind = "", pre = ""] = match;
    if (minor === undefined)
        return { major, minor: "0", patch: "0", kind, pre };
    // From Go 1.21 on, "1.21" is the language and comes before every release of it, "1.21.0" is the first one.
    const impliedPatch = kind === "" && compareNumbers(minor, "21") < 0 ? "0" : "";
    return { major, minor, patch: patch ?? impliedPatch, kind, pre };
}
/** Decimal numbers of any length, "" before all of them. */
function compareNumbers(a, b) {
    if (a.length !== b.length)
        return a.length < b.length ? -1 : 1;
    return compareTexts(a, b);
}
function compareTexts(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/**
 * Negative, 0 or positive as `a` is older than, equal to or newer than `b`: 1.21 < 1.21rc1 < 1.21.0.
 * Both without "go" in front. Malformed versions come before all others (internal/gover.Compare).
 */
function compareGoVersions(a, b) {
    const x = parse(a);
    const y = parse(b);
    return (compareNumbers(x.major, y.major) ||
        compareNumbers(x.minor, y.minor) ||
        compareNumbers(x.patch, y.patch) ||
        compareTexts(x.kind, y.kind) ||
        compareNumbers(x.pre, y.pre));
}
/** Whether `text` is a Go version as a `go` line has it, without "go" in front. */
function isGoVersion(text) {
    return GO_VERSION.test(text);
}
/**
 * The version that a toolchain's name stands for: `go1.26.8` and `go1.26.8-custom` give `1.26.8`; null for
 * anything else, such as `default` or `local` (cmd/go/internal/gover.FromToolchain).
 */
function toolchainVersion(name) {
    if (!name.startsWith("go") || /[\\/]/.test(name))
        return null;
    const version = name.slice(2).split(/[ \t-]/, 1)[0] ?? "";
    return isGoVersion(version) ? version : null;
}

// EXTERNAL MODULE: ./build/go/module-version.js
var module_version = __nccwpck_require__(2206);
// EXTERNAL MODULE: ./build/modules/module-cache-layout.js
var module_cache_layout = __nccwpck_require__(7926);
;// CONCATENATED MODULE: ./build/modules/inventory.js





/** From this version on a go.mod file lists every module that a build can need (Go 1.17 release notes). */
const COMPLETE_GO_MOD = "1.17";
/**
 * Zips and mods together: several times what the largest known projects list. A go.sum can come from a stranger's
 * pull request, and each of its modules costs a look into a folder and, where it is missing, requests.
 */
const MOST_LOOKED_AT = 20_000;
/** Enough to keep the file system busy, few enough not to take every file descriptor. */
const PARALLEL_FOLDERS = 16;
/**
 * The modules that `go mod download` would fetch: what go.mod requires, after replacements; before Go 1.17, in
 * a workspace and without a go.mod, what go.sum lists. Modules without a hash in go.sum are left to cmd/go, and
 * a vendored project needs none at all.
 *
 * @param project.goVersion the `go` line that counts, or null (cmd/go then assumes 1.16)
 * @param project.goSum all go.sum files that count, merged
 * @param project.replaces those in force; where two name the same module, the first one wins
 */
function neededModules(project) {
    const { goMod, goSum } = project;
    if (project.vendored)
        return { zips: [], mods: [] };
    const mods = [...goSum.mods.values()];
    const listed = goMod !== null && compareGoVersions(project.goVersion ?? "1.16", COMPLETE_GO_MOD) >= 0;
    if (goMod === null || !listed || project.workspace)
        return { zips: [...goSum.zips.values()], mods };
    const zips = new Map();
    for (const required of goMod.require) {
        const module = applyReplace(required, project.replaces);
        if (module === null)
            continue;
        const sum = goSum.zips.get((0,module_version/* moduleKey */.MP)(module));
        if (sum !== undefined)
            zips.set((0,module_version/* moduleKey */.MP)(module), sum);
    }
    return { zips: [...zips.values()], mods };
}
/**
 * Looks at what of `needed` the module cache holds. Each module's folder is listed once, however many versions
 * of it are needed; no file is opened. Of more than MOST_LOOKED_AT files it looks at the first ones, zips before mods.
 *
 * @param moduleCache null when there is none: then nothing is present
 * @param isPrivate whether a module path must not be told to a mirror
 * A folder that can't be read (another user's, a path that is too long) counts as empty: what is in it is missing
 * for this user.
 */
async function takeInventory(files, moduleCache, needed, isPrivate) {
    const zips = needed.zips.slice(0, MOST_LOOKED_AT);
    const mods = needed.mods.slice(0, MOST_LOOKED_AT - zips.length);
    const cache = moduleCache === null ? NOTHING : await lookInto(files, moduleCache, { zips, mods });
    const absentZips = zips.filter(({ module }) => !cache.has(module, "zip") && !cache.isUnpacked(module));
    const absentMods = mods.filter(({ module }) => !cache.has(module, "mod"));
    const absentInfos = zips
        .map(({ module }) => module)
        .filter((m) => !cache.has(m, "info") && !cache.isUnpacked(m));
    const [privateZips, missingZips] = split(absentZips, ({ module }) => isPrivate(module.path));
    const [privateMods, missingMods] = split(absentMods, ({ module }) => isPrivate(module.path));
    const [privateInfos, missingInfos] = split(absentInfos, ({ path }) => isPrivate(path));
    return {
        neededZips: needed.zips.length,
        neededMods: needed.mods.length,
        presentZips: zips.length - absentZips.length,
        presentMods: mods.length - absentMods.length,
        missingZips,
        missingMods,
        missingInfos,
        privateZips,
        privateMods,
        privateInfos,
        overLimit: { zips: needed.zips.length - zips.length, mods: needed.mods.length - mods.length },
    };
}
/** Those that pass and those that don't, each in the order given. */
function split(all, test) {
    const passing = [];
    const others = [];
    for (const one of all)
        (test(one) ? passing : others).push(one);
    return [passing, others];
}
const NOTHING = { has: () => false, isUnpacked: () => false };
async function lookInto(files, moduleCache, needed) {
    const modules = [...needed.zips, ...needed.mods].map(({ module }) => module);
    const downloads = await listFolders(files, modules.map((m) => (0,module_cache_layout/* downloadFolder */.LP)(moduleCache, m)));
    const has = (m, kind) => downloads.get((0,module_cache_layout/* downloadFolder */.LP)(moduleCache, m))?.has((0,module_cache_layout/* downloadName */.kQ)(m, kind)) === true;
    // A tree without its .ziphash, or with a .partial beside it, is not taken by cmd/go (modfetch, DownloadDir).
    const trees = needed.zips
        .map(({ module }) => module)
        .filter((m) => !(has(m, "zip") && has(m, "info")) && has(m, "ziphash") && !has(m, "partial"))
        .map((m) => (0,module_cache_layout/* unpackedPath */.Pp)(moduleCache, m));
    const parents = await listFolders(files, trees.map(external_node_path_.dirname));
    const unpacked = new Set(trees.filter((tree) => parents.get(external_node_path_.dirname(tree))?.has(external_node_path_.basename(tree)) === true));
    return { has, isUnpacked: (m) => unpacked.has((0,module_cache_layout/* unpackedPath */.Pp)(moduleCache, m)) };
}
async function listFolders(files, folders) {
    const listed = new Map();
    // One iterator for all: each of the readers takes the next folder from it.
    const remaining = new Set(folders).values();
    const readSome = async () => {
        for (const folder of remaining) {
            listed.set(folder, new Set(await files.list(folder).catch(() => [])));
        }
    };
    await Promise.all(Array.from({ length: PARALLEL_FOLDERS }, readSome));
    return listed;
}

// EXTERNAL MODULE: ./build/modules/module-cache.js
var module_cache = __nccwpck_require__(9303);
;// CONCATENATED MODULE: ./build/modules/leftovers.js


/** Nothing is on its way for so long: a request without progress ends after seconds. */
const OLD_MS = 60 * 60 * 1000;
/**
 * Removes what runs that were killed have left of their incoming folders (module-cache.ts): those whose process is
 * dead, as far as it was one of this host, and those that nobody has written to for an hour, whoever made them. A
 * process id can be that of another process by now, so even a live owner does not keep an old folder.
 *
 * Several jobs may do this at once, and in folders of other users: what can't be read or removed is passed over.
 *
 * @param root the module cache, an absolute path
 * @param nowMs wall-clock time since the epoch
 * @returns how many folders were removed; never throws
 */
async function removeLeftovers(files, processes, root, nowMs) {
    const parent = (0,module_cache/* incomingFolders */.i7)(root);
    // In a cache that a stranger prepared, a link could lead to folders that are none of ours.
    if (!(await isFolder(files, parent)))
        return 0;
    let removed = 0;
    for (const name of await files.list(parent).catch(() => [])) {
        const folder = external_node_path_.join(parent, name);
        try {
            if (!(await isFolder(files, folder)))
                continue;
            if (!isDead(processes, name) && !(await isOld(files, folder, nowMs)))
                continue;
            await files.removeFolder(folder);
            removed++;
        }
        catch {
            // Another user's, or another job was faster.
        }
    }
    return removed;
}
async function isFolder(files, path) {
    return (await files.lstat(path).catch(() => null))?.kind === "directory";
}
/** Of another host's process, and of a name that isn't ours, nothing is known. */
function isDead(processes, name) {
    const owner = (0,module_cache/* incomingOwner */.UZ)(name);
    return owner !== null && owner.host === processes.own.host && !processes.isRunning(owner.pid);
}
/**
 * The newest time in it counts: a folder's own changes when files come and go, a file's when it is written to, and
 * one large zip may be all that a slow job has been writing for long.
 */
async function isOld(files, folder, nowMs) {
    const names = await files.list(folder);
    for (const path of [folder, ...names.map((name) => external_node_path_.join(folder, name))]) {
        const mtimeMs = (await files.lstat(path))?.mtimeMs ?? 0;
        if (nowMs - mtimeMs <= OLD_MS)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/report/progress-line.js


/**
 * How far the fetch is, in one line of our own words and numbers. Numbers keep their width while a fetch runs, so
 * that a line written over the last one does not jump; what changes its width, the time left, stands last.
 */
function progressLine(progress) {
    const { doneZips, totalZips, receivedBytes, totalBytes, bytesPerSecond, leftMs } = progress;
    // More than the total is received where a zip came twice.
    const total = totalZips > 0 && totalBytes > 0 ? Math.max(totalBytes, receivedBytes) : null;
    const totalText = String(totalZips);
    return language.fetch.progress({
        doneZips: String(doneZips).padStart(totalText.length),
        totalZips: totalZips > 0 ? totalText : null,
        received: total === null ? aligned(receivedBytes) : asPartOf(total, receivedBytes),
        total: total === null ? null : formatBytes(total),
        rate: `${aligned(bytesPerSecond)}/s`,
        left: leftMs === null ? null : wholeSeconds(leftMs),
    });
}
/** "  3.2 MB", " 43.1 MB", "680.0 kB": one width for any size. */
function aligned(bytes) {
    const unit = byteUnitOf(bytes);
    return `${inUnit(unit, bytes).padStart(5)} ${BYTE_UNITS[unit]?.padStart(2)}`;
}
/** In the unit that the whole is shown in, and as wide as the whole would be. */
function asPartOf(total, bytes) {
    const unit = byteUnitOf(total);
    return inUnit(unit, bytes).padStart(inUnit(unit, total).length);
}
function inUnit(unit, bytes) {
    return (bytes / 1000 ** unit).toFixed(unit === 0 ? 0 : 1);
}
/** Rounded up: nobody waits for tenths, and "0 s left" means that it is over. */
function wholeSeconds(ms) {
    const seconds = Math.ceil(ms / 1000);
    return seconds < 10 ? `${seconds} s` : formatMs(1000 * seconds);
}

;// CONCATENATED MODULE: ./build/report/report.js
/** The version of the JSON report (docs/report.schema.json). A field that changes its meaning raises it. */
const REPORT_VERSION = 1;

;// CONCATENATED MODULE: ./build/go/netrc.js
/** The netrc file, cmd/go's default place for the credentials of a private proxy. */

const netrc_NOTHING = { machine: "", login: "", password: "" };
/** What Go's strings.Fields splits at: unlike `\s` it knows U+0085, and no byte order mark. */
const BLANKS = /[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
/**
 * The complete entries of a netrc file, in its order, as cmd/go/internal/auth/netrc.go, parseNetrc, reads them: a
 * line is pairs of a token and its value, quotes and `#` are ordinary characters, a macro goes on to the next
 * empty line, and a `default` that ends its line ends the file. Never throws; what makes no sense is passed over.
 */
function parseNetrc(text) {
    const entries = [];
    let entry = netrc_NOTHING;
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
            if (token === "machine")
                entry = { ...netrc_NOTHING, machine: value };
            else if (token === "login" || token === "password")
                entry = { ...entry, [token]: value };
            else if (token === "macdef")
                inMacro = true;
            if (entry.machine !== "" && entry.login !== "" && entry.password !== "") {
                entries.push(entry);
                entry = netrc_NOTHING;
            }
        }
        // What follows `default` in its own line makes pairs with it, and cmd/go reads on.
        if (fields.length % 2 === 1 && fields.at(-1) === "default")
            break;
    }
    return entries;
}
/**
 * Where the netrc file may be; the first path that exists is the one (cmd/go/internal/auth/netrc.go, netrcPath).
 * NETRC stands alone and may be relative; without it there is one in the home folder, and none without a home.
 * `platform` is Node's name for it.
 */
function netrcPaths(env, platform, home) {
    const isWindows = platform === "win32";
    const name = Object.keys(env).find((key) => (isWindows ? key.toUpperCase() : key) === "NETRC");
    const explicit = name === undefined ? "" : (env[name] ?? "");
    if (explicit !== "")
        return [explicit];
    if (home === null)
        return [];
    return isWindows
        ? [external_node_path_.win32.join(home, "_netrc"), external_node_path_.win32.join(home, ".netrc")]
        : [external_node_path_.posix.join(home, ".netrc")];
}
/**
 * Whether cmd/go's first request carries what the netrc file says, under that GOAUTH ("" means `netrc`). Methods are
 * separated by `;` and the first one wins; `git <dir>` is asked only after a 4xx; anything else is a command, which
 * we don't run, so that a netrc after it is not for us to use (cmd/go/internal/auth/auth.go, runGoAuth).
 */
function isNetrcFirst(goauth) {
    if (goauth === "")
        return true;
    const methods = goauth.split(";").map((method) => fieldsOf(method)[0] ?? "");
    // cmd/go ends with an error at an empty method, and at an `off` among others.
    if (methods.includes("") || methods.includes("off"))
        return false;
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
function withNetrcCredentials(url, entries) {
    const [, scheme = "", rest = ""] = /^(https:\/\/)(.*)$/is.exec(url) ?? [];
    const authority = /^[^/?#]*/.exec(rest)?.[0] ?? "";
    if (authority === "" || authority.includes("@"))
        return url;
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
function prefixOf(machine) {
    return machine.replace(/^https:\/\//, "").replace(/\/$/, "");
}
function fieldsOf(text) {
    return text.split(BLANKS).filter((field) => field !== "");
}

;// CONCATENATED MODULE: ./build/flows/fetch-sources.js




const MOST_NETRC_BYTES = 1 << 20;
/**
 * Who may be asked for what: mirrors for modules that are not private, private proxies for those that are, or may be.
 * Mirrors come first, best first.
 */
async function readSources(ports, request) {
    const { choice, mayBeNamed, isPrivate, goesDirect } = request;
    const mirrors = choice.mirrors.length > 0 ? choice.mirrors : mirrorsOf(request);
    const entries = request.privateProxies.length > 0 ? await readNetrc(ports, request.goAuth) : [];
    const proxies = request.privateProxies
        .map((url) => url.replace(/\/+$/, ""))
        .filter((url) => /^https?:/i.test(url) && URL.canParse(url));
    return [
        ...mirrors.map((mirror) => ({
            name: mirror.name,
            url: mirror.url.replace(/\/+$/, ""),
            private: false,
            mayServe: mayBeNamed,
            firstByteMs: choice.ranked.find((r) => r.mirror === mirror)?.speed.firstByteMs ?? null,
        })),
        ...[...new Set(proxies)].map((url) => ({
            name: new URL(url).host,
            url: withNetrcCredentials(url, entries),
            private: true,
            // Public modules come from the mirrors, where there are any.
            mayServe: (path) => !matchesPatterns(goesDirect, path) && (isPrivate(path) || !mayBeNamed(path) || mirrors.length === 0),
            firstByteMs: null,
        })),
    ];
}
/** A GOPROXY that leaves nothing to choose names who may be asked itself. */
function mirrorsOf({ choice, goproxy }) {
    if (choice.ranked.length > 0)
        return [];
    return (0,go_proxy_list/* parseGoProxy */.eL)(goproxy).flatMap(({ url }) => (0,catalogue/* findInCatalogue */.cy)(url) ?? []);
}
/** What cmd/go would send to servers of the user's own (cmd/go/internal/auth). */
async function readNetrc({ machine, files }, goAuth) {
    if (!isNetrcFirst(goAuth))
        return [];
    for (const path of netrcPaths(machine.env, machine.platform, machine.home)) {
        const text = await files.readText(path, MOST_NETRC_BYTES).catch(() => null);
        if (text !== null)
            return parseNetrc(text);
    }
    return [];
}

// EXTERNAL MODULE: ./build/go/dirhash.js
var dirhash = __nccwpck_require__(7224);
;// CONCATENATED MODULE: ./build/go/legacy-go-mod.js
/**
 * The go.mod file that cmd/go makes up for a module version without one, and that go.sum's `/go.mod` line is then
 * the hash of (modfetch/coderepo.go, LegacyGoMod).
 *
 * @param modulePath checked (module-version.ts): such a path holds nothing that would have to be quoted, which is
 * spaces, quotes, brackets, commas, `//` and `/*` (x/mod modfile.MustQuote)
 */
function syntheticGoMod(modulePath) {
    return Buffer.from(`module ${modulePath}\n`);
}

// EXTERNAL MODULE: ./build/mirrors/response.js
var mirrors_response = __nccwpck_require__(4640);
// EXTERNAL MODULE: ./build/modules/admit.js
var admit = __nccwpck_require__(2439);
// EXTERNAL MODULE: ./build/ports.js
var ports = __nccwpck_require__(4788);
;// CONCATENATED MODULE: ./build/fetch/health.js
/** Single failures are a file's fault or chance; this many in a row are the source's. */
const FAILURES_BEFORE_PAUSE = 3;
const PAUSES_BEFORE_OUT = 5;
/** A source that says "too many" gets half as many requests, but never fewer than a browser would send. */
const LEAST_CONNECTIONS = 6;
/** Trying again would end the same way. */
const FINAL = ["login-page", "redirect-loop", "redirect-to-http"];
/** A source before its first request. */
function freshHealth(connections) {
    return { connections, failures: 0, pauses: 0, pausedUntilMs: 0, out: null };
}
/** How many requests it may have under way now. */
function allowedRequests(health, nowMs) {
    if (health.out !== null || nowMs < health.pausedUntilMs)
        return 0;
    return health.pauses > 0 ? 1 : health.connections;
}
/** It delivered something: whatever was the matter has passed. */
function afterSuccess(health) {
    return health.failures === 0 && health.pauses === 0 ? health : { ...health, failures: 0, pauses: 0 };
}
/**
 * It failed once more.
 * @param failure.pausesBefore its pauses when the request began: what began before a pause says nothing new
 * @param failure.retryAfterMs what it asked for itself, or null
 * @param random in [0, 1), so that jobs which failed together do not come back together
 */
function afterFailure(health, failure, limits, nowMs, random) {
    const { reason, retryAfterMs, pausesBefore } = failure;
    if (health.out !== null)
        return health;
    if (FINAL.includes(reason.code))
        return { ...health, out: reason };
    if (pausesBefore !== health.pauses)
        return health;
    if (reason.code === "rate-limited" || retryAfterMs !== null) {
        const asked = retryAfterMs ?? limits.pauseMs;
        if (asked > limits.longestPauseMs)
            return { ...health, out: reason };
        const connections = Math.max(LEAST_CONNECTIONS, Math.floor(health.connections / 2));
        return paused({ ...health, connections }, asked + random * limits.pauseMs, reason, nowMs);
    }
    const failures = health.failures + 1;
    if (health.pauses === 0 && failures < FAILURES_BEFORE_PAUSE)
        return { ...health, failures };
    const pauseMs = limits.pauseMs * 2 ** health.pauses;
    return paused({ ...health, failures }, pauseMs * (0.5 + random / 2), reason, nowMs);
}
function paused(health, pauseMs, reason, nowMs) {
    const pauses = health.pauses + 1;
    return {
        ...health,
        pauses,
        pausedUntilMs: nowMs + pauseMs,
        out: pauses < PAUSES_BEFORE_OUT ? null : reason,
    };
}
/** Milliseconds of a Retry-After header (RFC 9110, 10.2.3), seconds or a date; null without a usable one. */
function retryAfterMs(header, wallClockMs) {
    if (header === undefined)
        return null;
    if (/^\d{1,9}$/.test(header.trim()))
        return Number(header) * 1000;
    const at = Date.parse(header);
    return Number.isNaN(at) ? null : Math.max(0, at - wallClockMs);
}

;// CONCATENATED MODULE: ./build/fetch/zip-copy.js
/** Of a zip's end, where the central directory is: what two sources must have in common to be mixed. */
const TAIL_BYTES = 64 * 1024;
/**
 * One zip on its way into one temporary file: from one source, or from several whose bytes were found to be the
 * same. The size is known once the first request was answered.
 */
class ZipCopy {
    file;
    /** Infinite until it is known. */
    size;
    pieces;
    /** How many bytes came from whom. */
    bytesFrom = new Map();
    /** Who may be asked for pieces. */
    sources;
    /** Whose bytes are others, or who could not be compared. */
    strangers = new Set();
    /** Other sources may join. */
    joinable;
    isHtml;
    /**
     * @param options.size infinite where the server did not say
     * @param options.pieceBytes how it is divided; the first piece is the one that is being received already. Infinite:
     * one request has to bring it all
     */
    constructor(options) {
        this.file = options.file;
        this.size = options.size;
        this.sources = new Set([options.source]);
        this.joinable = options.joinable;
        this.isHtml = options.isHtml;
        this.pieces = divide(options.size, options.pieceBytes);
    }
    get firstPiece() {
        return this.pieces[0];
    }
    get isComplete() {
        return this.pieces.every(isDone);
    }
    /** The end of the zip is in the file, to be compared with another source's. */
    get hasTail() {
        return isDone(this.pieces.at(-1));
    }
    /** Nobody is getting it. The last piece comes first: it is what other sources are compared by. */
    nextPiece() {
        const last = this.pieces.at(-1);
        if (isWaiting(last))
            return last;
        return this.pieces.find(isWaiting) ?? null;
    }
    /** Bytes that nobody is getting. */
    get waitingBytes() {
        return this.pieces.reduce((sum, piece) => sum + (isWaiting(piece) ? piece.to - piece.at : 0), 0);
    }
    /** The body of unknown length has ended. */
    endAt(size) {
        this.size = size;
        this.firstPiece.to = size;
    }
    count(source, bytes) {
        this.bytesFrom.set(source, (this.bytesFrom.get(source) ?? 0) + bytes);
    }
}
function isDone(piece) {
    return piece.at >= piece.to;
}
function isWaiting(piece) {
    return piece.underWay === 0 && !isDone(piece);
}
function divide(size, pieceBytes) {
    if (pieceBytes === Number.POSITIVE_INFINITY)
        return [{ from: 0, to: size, at: 0, underWay: 0 }];
    const count = Math.max(1, Math.ceil(size / pieceBytes));
    return Array.from({ length: count }, (_, i) => ({
        from: i * pieceBytes,
        to: i === count - 1 ? size : (i + 1) * pieceBytes,
        at: i * pieceBytes,
        underWay: 0,
    }));
}

;// CONCATENATED MODULE: ./build/fetch/pick.js


/** Of a source's requests, the part that small files get while there are zips to get too: they wait, zips fill the line. */
const SMALL_SHARE = 1 / 3;
/** Comparing costs a request: worth it where more than this is to be had. */
const PIECES_WORTH_COMPARING = 2;
/** A second copy of a whole zip is only begun where little was received of the first. */
const COPY_AGAIN_PIECES = 4;
/** A connection that has just carried this much may rest for as long as that took. */
const UNREMARKABLE_PAUSE_BYTES = 16_384;
/**
 * What that source should be asked for next, or null. First zips that nobody has begun (their sizes are known only
 * then), beside them small files, then pieces; with nothing of that left, pieces of others' zips, and at last what
 * others are slow with.
 */
function pickNext(source, work, limits, nowMs) {
    return (pickWaiting(source, work, limits, nowMs) ??
        pickComparison(source, work, limits, nowMs) ??
        pickOrphan(source, work, limits, nowMs) ??
        pickInstead(source, work, limits, nowMs));
}
function pickWaiting(source, work, limits, nowMs) {
    const small = () => pickErrand(work.waitingSmall, source, limits, nowMs, { kind: "small" });
    const zip = () => pickErrand(work.waitingZips, source, limits, nowMs, { kind: "begin" }) ??
        pickPiece(source, work, limits, nowMs);
    const smallUnderWay = [...source.attempts].filter((a) => a.purpose.kind === "small").length;
    return smallUnderWay < source.health.connections * SMALL_SHARE ? (small() ?? zip()) : (zip() ?? small());
}
function pickErrand(waiting, source, limits, nowMs, purpose) {
    for (const errand of waiting) {
        if (mayAsk(errand, source, limits, nowMs))
            return { errand, purpose, insteadOf: null };
    }
    return null;
}
function pickPiece(source, work, limits, nowMs) {
    for (const copy of work.copies) {
        const errand = work.errandOf(copy);
        if (!copy.sources.has(source) || !mayAsk(errand, source, limits, nowMs))
            continue;
        const piece = copy.nextPiece();
        if (piece !== null)
            return { errand, purpose: { kind: "piece", copy, piece }, insteadOf: null };
    }
    return null;
}
/** The copy with the most to get that this source might help with. */
function pickComparison(source, work, limits, nowMs) {
    let best = null;
    for (const copy of work.copies) {
        const least = isOrphan(copy, work.errandOf(copy), limits, nowMs)
            ? 1
            : PIECES_WORTH_COMPARING * limits.pieceBytes;
        const { waitingBytes } = copy;
        if (waitingBytes < least || (best !== null && waitingBytes <= best.waitingBytes))
            continue;
        if (mayCompare(copy, source, work, limits, nowMs))
            best = copy;
    }
    return best && { errand: work.errandOf(best), purpose: { kind: "compare", copy: best }, insteadOf: null };
}
function mayCompare(copy, source, work, limits, nowMs) {
    const errand = work.errandOf(copy);
    return (mayEverCompare(copy, source) &&
        mayAsk(errand, source, limits, nowMs) &&
        ![...errand.attempts].some((a) => a.by === source && a.purpose.kind === "compare"));
}
function mayEverCompare(copy, source) {
    return copy.joinable && copy.hasTail && !copy.sources.has(source) && !copy.strangers.has(source);
}
/** Nobody who could go on with it can be asked now. */
function isOrphan(copy, errand, limits, nowMs) {
    return [...copy.sources].every((s) => allowedRequests(s.health, nowMs) === 0 ||
        isSilent(s, limits, nowMs) ||
        !mayAsk(errand, s, limits, nowMs));
}
/** A zip whose copies nobody goes on with, from its beginning. */
function pickOrphan(source, work, limits, nowMs) {
    for (const copy of work.copies) {
        const errand = work.errandOf(copy);
        if (copy.sources.has(source) || mayEverCompare(copy, source))
            continue;
        if (!isOrphan(copy, errand, limits, nowMs))
            continue;
        if (mayAsk(errand, source, limits, nowMs) && mayBeginAgain(errand, source, limits, nowMs)) {
            return { errand, purpose: { kind: "begin" }, insteadOf: null };
        }
    }
    return null;
}
/** Two copies at most that somebody is at work on. */
function mayBeginAgain(errand, source, limits, nowMs) {
    const attempts = [...errand.attempts];
    const begun = attempts.filter((a) => a.copy === null && a.purpose.kind === "begin").length;
    const alive = [...errand.copies].filter((copy) => !isOrphan(copy, errand, limits, nowMs)).length;
    return begun + alive < 2 && !attempts.some((a) => a.by === source);
}
/** A request that another one is too slow with, asked again: of this source. */
function pickInstead(source, work, limits, nowMs) {
    for (const other of work.sources) {
        for (const attempt of other.attempts) {
            if (attempt.hedged || attempt.purpose.kind === "compare")
                continue;
            if (!isSlow(attempt, source, limits, nowMs))
                continue;
            const purpose = purposeInstead(attempt, source, work, limits, nowMs);
            if (purpose !== null)
                return { errand: attempt.errand, purpose, insteadOf: attempt };
        }
    }
    return null;
}
function purposeInstead(attempt, source, work, limits, nowMs) {
    const { errand, copy, piece } = attempt;
    if (!mayAsk(errand, source, limits, nowMs))
        return null;
    if (attempt.purpose.kind === "small")
        return attempt.by === source ? null : { kind: "small" };
    if (copy !== null && piece !== null) {
        if (copy.sources.has(source))
            return { kind: "piece", copy, piece };
        if (mayCompare(copy, source, work, limits, nowMs))
            return { kind: "compare", copy };
        if (mayEverCompare(copy, source))
            return null; // It is being compared.
    }
    const cheap = copy === null || copy.size <= COPY_AGAIN_PIECES * limits.pieceBytes;
    const lost = isSilent(attempt.by, limits, nowMs) || attempt.by.health.out !== null;
    if (attempt.by === source || !(cheap || lost))
        return null;
    return mayBeginAgain(errand, source, limits, nowMs) ? { kind: "begin" } : null;
}
/** Whether that source would likely be done before the attempt is. */
function isSlow(attempt, source, limits, nowMs) {
    const { by } = attempt;
    const silentMs = nowMs - attempt.lastSignMs;
    const patienceMs = patience(by, limits);
    // Of the same source only where the rest of it is well: then it is that one connection.
    if (by === source)
        return silentMs > 3 * patienceMs && !isSilent(by, limits, nowMs);
    if (silentMs > patienceMs || isSilent(by, limits, nowMs))
        return true;
    const { piece } = attempt;
    if (piece === null || isDone(piece) || attempt.receivedBytes === 0)
        return false;
    const elapsedMs = nowMs - attempt.startedMs;
    const leftBytes = piece.to - piece.at;
    const leftMs = (leftBytes / attempt.receivedBytes) * elapsedMs;
    return leftMs > 2 * (expectedMs(source, leftBytes) + patienceMs / 4);
}
/** How long a request for so many bytes takes with that source, as far as can be told. */
function expectedMs(state, bytes) {
    return (state.source.firstByteMs ?? 500) + carryingMs(state, bytes);
}
/** How long one connection of that source takes for so many bytes; 0 while nothing is known. */
function carryingMs({ carriedBytes, carryingMs }, bytes) {
    return carriedBytes === 0 ? 0 : (bytes / carriedBytes) * carryingMs;
}
/** Nothing at all comes from that source, although it was asked for something. */
function isSilent(state, limits, nowMs) {
    return state.attempts.size > 0 && nowMs - state.lastSignMs > patience(state, limits);
}
/** How long a wait is nothing unusual: many connections that share a thin line have pauses too. */
function patience(state, limits) {
    const firstByteMs = state.source.firstByteMs ?? 300;
    return Math.max(limits.stallMs, 5 * firstByteMs, carryingMs(state, UNREMARKABLE_PAUSE_BYTES));
}
/** Whether that source can be asked about that errand now. */
function mayAsk(errand, source, limits, nowMs) {
    if (errand.status !== "open" || !errand.servedBy.has(source))
        return false;
    const asked = errand.asked.get(source);
    if (asked === undefined)
        return true;
    return asked.refused === null && asked.tries < limits.triesPerSource && nowMs >= asked.notBeforeMs;
}
/** Whether it may yet be of use for that errand, now or later. */
function mayEverAsk(errand, source, limits) {
    const asked = errand.asked.get(source);
    return (source.health.out === null &&
        errand.servedBy.has(source) &&
        (asked === undefined || (asked.refused === null && asked.tries < limits.triesPerSource)));
}
/** Where the end of a zip begins that two sources are compared by. */
function tailStart(size) {
    return Math.max(0, size - TAIL_BYTES);
}

;// CONCATENATED MODULE: ./build/fetch/transfer.js


const EXCERPT_BYTES = 256;
/**
 * Asks for a file below a base URL, or for a range of it.
 * @param file.path with a slash at its beginning
 * @throws TransportError
 */
async function ask(http, file, limits, wallClockMs, signal) {
    const { base, path, range } = file;
    const response = await http.request({
        url: base + path,
        headers: range ? { range: `bytes=${range.from}-${range.to - 1}` } : {},
        headersTimeoutMs: limits.headersTimeoutMs,
        idleTimeoutMs: limits.idleTimeoutMs,
        signal,
    });
    const { status, headers } = response;
    if (status === 200 || (status === 206 && range !== null)) {
        const extent = status === 200 ? wholeExtent(headers) : partExtent(headers, range);
        if (extent !== null) {
            return {
                kind: "body",
                ...extent,
                isHtml: /\bhtml\b/i.test(headers["content-type"] ?? ""),
                body: response.body,
                discard: () => response.discard(),
            };
        }
        await response.discard();
        const reason = {
            code: "protocol",
            status,
            asked: path,
            detail: "not the range that was asked for",
        };
        return { kind: "failed", reason, retryAfterMs: null };
    }
    const excerpt = await excerptOf(response);
    const { missing, reason } = (0,mirrors_response/* judgeStatus */.Gh)(status, headers, excerpt, path);
    // Official and private proxies answer 403 for what they will not serve (and 401 for strangers).
    if (missing || reason.code === "client-error")
        return { kind: "missing", reason };
    return { kind: "failed", reason, retryAfterMs: retryAfterMs(headers["retry-after"], wallClockMs) };
}
function wholeExtent(headers) {
    const length = headers["content-length"];
    const size = length !== undefined && /^\d{1,12}$/.test(length) ? Number(length) : null;
    return { from: 0, to: size, size };
}
/** Of a 206 answer; null when it is not (the beginning of) what was asked for. */
function partExtent(headers, asked) {
    const match = /^bytes (\d{1,12})-(\d{1,12})\/(\d{1,12})$/.exec(headers["content-range"] ?? "");
    if (match === null)
        return null;
    const [from, last, size] = match.slice(1).map(Number);
    return from === asked.from && last >= from && last < asked.to && last < size
        ? { from, to: last + 1, size }
        : null;
}
/** The beginning of an error's text; nothing of what another host says. */
async function excerptOf(response) {
    let text = "";
    try {
        for await (const piece of response.body) {
            text += Buffer.from(piece).toString("latin1");
            if (text.length >= EXCERPT_BYTES)
                break;
        }
    }
    catch {
        // Whatever there is of it.
    }
    return response.otherHost ? "" : text.slice(0, EXCERPT_BYTES);
}

;// CONCATENATED MODULE: ./build/fetch/fetch-files.js











const TICK_MS = 50;
const RATE_WINDOW_MS = 3_000;
/** Written at once: a system call for every piece of a body would cost more than the copy. */
const WRITE_BYTES = 256 * 1024;
// cmd/go's own limits: x/mod zip.MaxZipFile, MaxGoMod.
const MOST_ZIP_BYTES = 500 << 20;
const MOST_MOD_BYTES = 16 << 20;
const MOST_INFO_BYTES = 64 << 10;
const FILE_MODE = 0o666;
/**
 * Puts `wanted` into the module cache, from all sources at once, each file verified against its hash. Never throws:
 * what could not be had is in the result. Nothing is under way any more, and no temporary file is left, when it
 * resolves.
 * @param signal ends the fetch early; what is missing then is left
 */
async function fetchFiles(ports, request, signal) {
    return new Fetch(ports, request, signal).run();
}
class Fetch {
    #ports;
    #request;
    #limits;
    #signal;
    #sources;
    #errands;
    #work;
    #errandOf = new Map();
    /** The .mod of a module whose zip is wanted too. */
    #heldMods = new Map();
    #underWay = new Set();
    #admitted = { zip: 0, mod: 0, info: 0 };
    #left = new Map();
    #disagreements = [];
    #recent = [];
    /** Zips are verified one after the other: it takes a core. */
    #verifying = Promise.resolve();
    #unsettled;
    #derivedMods = 0;
    #zipBytes = 0;
    #receivedBytes = 0;
    #lastSignMs;
    #moduleCacheProblem = null;
    #wake = () => { };
    #mayHaveToLeave = true;
    constructor(ports, request, signal) {
        this.#ports = ports;
        this.#request = request;
        this.#limits = request.limits;
        this.#signal = signal;
        this.#lastSignMs = ports.clock.monotonicMs();
        this.#sources = request.sources.map((source) => newSourceState(source, request.limits, this.#lastSignMs));
        this.#errands = request.wanted.map((wanted) => newErrand(wanted, this.#sources));
        this.#unsettled = this.#errands.length;
        this.#work = {
            waitingZips: new Set(),
            waitingSmall: new Set(),
            copies: new Set(),
            errandOf: (copy) => this.#errandOf.get(copy),
            sources: this.#sources,
        };
    }
    async run() {
        const { clock } = this.#ports;
        this.#begin();
        while (this.#unsettled > 0 && !this.#isOver()) {
            this.#askForMore();
            if (this.#mayHaveToLeave)
                this.#leaveWhatNobodyHas();
            if (this.#unsettled === 0)
                break;
            const ticked = new AbortController();
            const woken = new Promise((resolve) => {
                this.#wake = resolve;
            });
            await Promise.race([woken, clock.sleep(TICK_MS, ticked.signal)]);
            ticked.abort();
            this.#tick();
        }
        if (!this.#signal.aborted)
            await this.#verifying;
        for (const errand of this.#errands) {
            if (isUnsettled(errand))
                this.#leave(errand, this.#moduleCacheProblem ? "module-cache" : "no-progress");
        }
        for (const { attempts } of this.#sources)
            for (const attempt of attempts)
                attempt.abort.abort();
        for (const copy of this.#work.copies)
            this.#discard(copy);
        await this.#verifying;
        while (this.#underWay.size > 0)
            await Promise.all(this.#underWay);
        await this.#writeMissingInfos();
        return this.#result();
    }
    /** Sorts the wanted files, and settles those that need no request beside everything else. */
    #begin() {
        const zips = new Set(this.#errands.filter((e) => e.wanted.kind === "zip").map((e) => (0,module_version/* moduleKey */.MP)(e.wanted.module)));
        const derived = [];
        for (const errand of this.#errands) {
            const { wanted } = errand;
            const key = (0,module_version/* moduleKey */.MP)(wanted.module);
            const time = wanted.kind === "info" ? (0,module_version/* pseudoVersionTime */.Sw)(wanted.module.version) : null;
            const goMod = wanted.kind === "mod" ? syntheticGoMod(wanted.module.path) : null;
            if (wanted.kind === "zip")
                this.#work.waitingZips.add(errand);
            else if (time !== null) {
                errand.status = "verifying";
                derived.push(() => this.#writeInfo(errand, time));
            }
            else if (wanted.kind === "mod" && goMod && (0,dirhash/* hashGoMod */.h)(goMod) === wanted.h1) {
                errand.status = "verifying";
                derived.push(() => this.#writeMod(errand, goMod));
            }
            else if (wanted.kind === "mod" && zips.has(key)) {
                errand.status = "held";
                this.#heldMods.set(key, errand);
            }
            else
                this.#work.waitingSmall.add(errand);
        }
        this.#also(async () => {
            for (const write of derived)
                await write();
        });
    }
    /** Goes on beside everything else; the fetch does not end before it. */
    #also(work) {
        const done = work()
            .catch((error) => this.#onModuleCacheError(error))
            .finally(() => {
            this.#underWay.delete(done);
            this.#wake();
        });
        this.#underWay.add(done);
    }
    #isOver() {
        if (this.#signal.aborted || this.#moduleCacheProblem !== null)
            return true;
        const nowMs = this.#ports.clock.monotonicMs();
        const { giveUpMs, leastBytesPerSecond } = this.#limits;
        if (nowMs - this.#lastSignMs > giveUpMs)
            return true;
        const first = this.#recent[0];
        const elapsedMs = first ? nowMs - first.atMs : 0;
        return first !== undefined && elapsedMs > giveUpMs && this.#rate(giveUpMs) < leastBytesPerSecond;
    }
    #askForMore() {
        const nowMs = this.#ports.clock.monotonicMs();
        for (const state of this.#sources) {
            while (state.attempts.size < allowedRequests(state.health, nowMs) &&
                !isSilent(state, this.#limits, nowMs)) {
                const picked = pickNext(state, this.#work, this.#limits, nowMs);
                if (picked === null)
                    break;
                this.#start(state, picked, nowMs);
            }
        }
    }
    #tick() {
        const nowMs = this.#ports.clock.monotonicMs();
        for (const state of this.#sources) {
            if (!state.silent && isSilent(state, this.#limits, nowMs))
                this.#onSilence(state, nowMs);
        }
        const last = this.#recent.at(-1);
        if (!last || nowMs - last.atMs >= TICK_MS) {
            this.#recent.push({ atMs: nowMs, bytes: this.#receivedBytes });
            const keptMs = Math.max(this.#limits.giveUpMs, RATE_WINDOW_MS) + 1_000;
            while (nowMs - (this.#recent[0]?.atMs ?? nowMs) > keptMs)
                this.#recent.shift();
            this.#request.onProgress?.(this.#progress());
        }
    }
    #start(by, { errand, purpose, insteadOf }, nowMs) {
        const attempt = {
            errand,
            by,
            purpose,
            insteadOf,
            startedMs: nowMs,
            pausesBefore: by.health.pauses,
            abort: new AbortController(),
            copy: purpose.kind === "piece" ? purpose.copy : null,
            piece: purpose.kind === "piece" ? purpose.piece : null,
            lastSignMs: nowMs,
            receivedBytes: 0,
            hedged: false,
        };
        if (insteadOf !== null)
            insteadOf.hedged = true;
        if (by.attempts.size === 0)
            by.lastSignMs = nowMs;
        by.attempts.add(attempt);
        errand.attempts.add(attempt);
        by.requests++;
        if (insteadOf !== null)
            by.hedges++;
        if ((errand.asked.get(by)?.tries ?? 0) > 0)
            by.retries++;
        if (attempt.piece !== null)
            attempt.piece.underWay++;
        this.#work.waitingZips.delete(errand);
        this.#work.waitingSmall.delete(errand);
        this.#also(() => this.#perform(attempt));
    }
    /** One request, from asking to what follows from its answer. */
    async #perform(attempt) {
        try {
            await this.#askAndReceive(attempt);
        }
        catch (error) {
            // Ended by ourselves: somebody else was first, or all is over.
            if (attempt.abort.signal.aborted)
                return;
            if (!(error instanceof ports/* TransportError */.w))
                throw error;
            this.#onFailure(attempt, (0,mirrors_response/* judgeError */.et)(error, attempt.errand.path).reason, null);
        }
        finally {
            this.#end(attempt);
        }
    }
    async #askAndReceive(attempt) {
        const { http, clock } = this.#ports;
        const { errand, by, purpose } = attempt;
        const file = { base: by.source.url, path: errand.path, range: rangeOf(attempt, this.#limits) };
        const answer = await ask(http, file, this.#limits, clock.nowMs(), attempt.abort.signal);
        this.#sign(attempt, 0);
        if (answer.kind === "missing")
            return this.#onMissing(attempt, answer.reason);
        if (answer.kind === "failed")
            return this.#onFailure(attempt, answer.reason, answer.retryAfterMs);
        if (purpose.kind === "small")
            return this.#receiveSmall(attempt, answer);
        if (purpose.kind === "compare")
            return this.#compare(attempt, answer, purpose.copy);
        const copy = purpose.kind === "piece" ? purpose.copy : await this.#newCopy(attempt, answer);
        if (copy !== null)
            await this.#receivePiece(attempt, answer, copy);
    }
    #end(attempt) {
        const { by, errand, piece, copy } = attempt;
        by.attempts.delete(attempt);
        errand.attempts.delete(attempt);
        by.carriedBytes += attempt.receivedBytes;
        if (attempt.receivedBytes > 0)
            by.carryingMs += this.#ports.clock.monotonicMs() - attempt.startedMs;
        if (piece !== null)
            piece.underWay--;
        // If it was of no use, somebody else may try.
        if (attempt.insteadOf !== null)
            attempt.insteadOf.hedged = false;
        if (copy?.isComplete && errand.status === "open")
            this.#verify(errand, copy);
        this.#wait(errand);
        this.#mayHaveToLeave = true;
        this.#wake();
    }
    /** Nobody is at work on it any more: somebody may be. */
    #wait(errand) {
        if (errand.status !== "open" || errand.attempts.size > 0 || errand.copies.size > 0)
            return;
        if (errand.wanted.kind === "zip")
            this.#work.waitingZips.add(errand);
        else
            this.#work.waitingSmall.add(errand);
    }
    // What comes of a request.
    /** Something arrived. */
    #sign(attempt, bytes) {
        const nowMs = this.#ports.clock.monotonicMs();
        attempt.lastSignMs = nowMs;
        attempt.by.lastSignMs = nowMs;
        attempt.receivedBytes += bytes;
        this.#receivedBytes += bytes;
        if (bytes === 0)
            return;
        this.#lastSignMs = nowMs;
        if (attempt.by.silent)
            attempt.by.health = afterSuccess(attempt.by.health);
        attempt.by.silent = false;
    }
    /** Nothing comes from a source that was asked for something: it gets no more to do, and others do its part. */
    #onSilence(state, nowMs) {
        state.silent = true;
        const reason = { code: "time-out", status: null, asked: null, detail: "no progress" };
        state.lastFailure = reason;
        const failures = Number.POSITIVE_INFINITY;
        const failure = { reason, retryAfterMs: null, pausesBefore: state.health.pauses };
        state.health = afterFailure({ ...state.health, failures }, failure, this.#limits, nowMs, this.#ports.random());
    }
    #onMissing(attempt, reason) {
        askedOf(attempt).refused = "missing";
        if (reason.code !== "client-error")
            return;
        attempt.by.refusals++;
        attempt.by.lastFailure = reason;
    }
    #onFailure(attempt, reason, retryAfterMs) {
        const { by } = attempt;
        const { clock, random } = this.#ports;
        const nowMs = clock.monotonicMs();
        const asked = askedOf(attempt);
        asked.tries++;
        asked.notBeforeMs = nowMs + this.#limits.retryMs * 2 ** (asked.tries - 1) * (0.5 + random() / 2);
        if (asked.tries >= this.#limits.triesPerSource)
            asked.refused ??= "failed";
        by.refusals++;
        by.lastFailure = reason;
        const failure = { reason, retryAfterMs, pausesBefore: attempt.pausesBefore };
        by.health = afterFailure(by.health, failure, this.#limits, nowMs, random());
        if (by.health.out !== null)
            for (const other of by.attempts)
                other.abort.abort();
    }
    #onModuleCacheError(error) {
        this.#moduleCacheProblem ??= error.code ?? String(error.message);
    }
    async #receiveSmall(attempt, answer) {
        const { errand } = attempt;
        const { wanted } = errand;
        const most = wanted.kind === "mod" ? MOST_MOD_BYTES : MOST_INFO_BYTES;
        const bytes = await this.#collect(attempt, answer, most);
        if (errand.status !== "open")
            return;
        if (bytes === null)
            return this.#onFailure(attempt, tooLarge(errand), null);
        const { files } = this.#ports;
        const { moduleCache } = this.#request;
        if (wanted.kind === "mod") {
            const admission = await (0,admit/* admitMod */.sy)(files, moduleCache, wanted.module, bytes, wanted.h1);
            if (errand.status !== "open")
                return;
            const { length } = bytes;
            return this.#onAdmission(errand, attempt.by, admission, {
                bytes: length,
                bytesOfIt: length,
                isHtml: answer.isHtml,
            });
        }
        const time = infoTime(bytes, wanted.module.version);
        if (time === undefined) {
            const code = answer.isHtml ? "login-page" : "malformed";
            const detail = answer.isHtml ? "" : "not the .info of that version";
            return this.#onFailure(attempt, { code, status: 200, asked: errand.path, detail }, null);
        }
        await (0,admit/* admitInfo */.qT)(files, moduleCache, wanted.module, time);
        this.#settle(errand, attempt.by, bytes.length);
    }
    async #collect(attempt, answer, most) {
        const pieces = [];
        let bytes = 0;
        for await (const piece of answer.body) {
            this.#sign(attempt, piece.length);
            bytes += piece.length;
            if (bytes > most)
                return null;
            pieces.push(piece);
        }
        return Buffer.concat(pieces);
    }
    /** The file for a zip whose first bytes are arriving, or null where they are no use. */
    async #newCopy(attempt, answer) {
        const { errand, by } = attempt;
        const { files } = this.#ports;
        if (answer.size !== null && answer.size > MOST_ZIP_BYTES) {
            await answer.discard();
            this.#onFailure(attempt, tooLarge(errand), null);
            return null;
        }
        const isWhole = answer.to === answer.size;
        const file = await files.create((0,module_cache/* incomingPath */.SN)(this.#request.moduleCache), FILE_MODE);
        if (attempt.abort.signal.aborted) {
            await file.discard();
            return null;
        }
        const copy = new ZipCopy({
            file,
            source: by,
            size: answer.size ?? Number.POSITIVE_INFINITY,
            pieceBytes: isWhole ? Number.POSITIVE_INFINITY : answer.to,
            joinable: !errand.alone && !isWhole,
            isHtml: answer.isHtml,
        });
        this.#errandOf.set(copy, errand);
        errand.copies.add(copy);
        this.#work.copies.add(copy);
        attempt.copy = copy;
        attempt.piece = copy.firstPiece;
        copy.firstPiece.underWay++;
        this.#wake();
        return copy;
    }
    async #receivePiece(attempt, answer, copy) {
        const piece = attempt.piece;
        const { errand, by } = attempt;
        const changed = answer.size !== null && answer.size !== copy.size;
        if (answer.from < piece.from || answer.from > piece.at || changed) {
            await answer.discard();
            return this.#onOtherBytes(attempt, copy);
        }
        let offset = answer.from;
        let unwritten = [];
        let unwrittenBytes = 0;
        const write = async () => {
            if (unwrittenBytes === 0)
                return;
            const bytes = Buffer.concat(unwritten);
            unwritten = [];
            unwrittenBytes = 0;
            await copy.file.writeAt(offset, bytes);
            offset += bytes.length;
            copy.count(by, bytes.length);
            piece.at = Math.max(piece.at, offset);
        };
        try {
            for await (const bytes of answer.body) {
                this.#sign(attempt, bytes.length);
                // A longer answer than was announced: undici refuses it where there is a Content-Length.
                if (offset + unwrittenBytes + bytes.length > Math.min(piece.to, MOST_ZIP_BYTES)) {
                    return this.#onFailure(attempt, tooLarge(errand), null);
                }
                unwritten.push(bytes);
                unwrittenBytes += bytes.length;
                if (unwrittenBytes >= WRITE_BYTES)
                    await write();
                if (isDone(piece))
                    break;
            }
            await write();
            if (copy.size === Number.POSITIVE_INFINITY)
                copy.endAt(offset);
            by.health = afterSuccess(by.health);
        }
        catch (error) {
            // What arrived before is good: the next request goes on behind it.
            if (error instanceof ports/* TransportError */.w && !attempt.abort.signal.aborted)
                await write();
            throw error;
        }
        // Others who are at work on that piece are too late.
        if (isDone(piece)) {
            for (const other of errand.attempts)
                if (other !== attempt && other.piece === piece)
                    other.abort.abort();
        }
    }
    /** Looks whether a source's zip ends like the copy: then it may help. */
    async #compare(attempt, answer, copy) {
        const { by } = attempt;
        const from = tailStart(copy.size);
        if (answer.size !== copy.size || answer.from !== from || answer.to !== copy.size) {
            copy.strangers.add(by);
            return answer.discard();
        }
        const theirs = await this.#collect(attempt, answer, copy.size - from);
        by.health = afterSuccess(by.health);
        if (!this.#work.copies.has(copy))
            return;
        if (theirs?.equals(await this.#read(copy, from, copy.size)))
            copy.sources.add(by);
        else
            copy.strangers.add(by);
    }
    async #read(copy, from, to) {
        const file = await this.#ports.files.open(copy.file.path);
        return file.read(from, to - from).finally(() => file.close());
    }
    /** The source has other bytes now than those which it began with. */
    #onOtherBytes(attempt, copy) {
        copy.sources.delete(attempt.by);
        copy.strangers.add(attempt.by);
        const detail = "the zip changed while it was fetched";
        this.#onFailure(attempt, { code: "protocol", status: null, asked: attempt.errand.path, detail }, null);
        if (copy.sources.size === 0)
            this.#discard(copy);
    }
    // What comes of a file.
    #verify(errand, copy) {
        errand.status = "verifying";
        for (const attempt of errand.attempts)
            attempt.abort.abort();
        this.#forget(copy);
        this.#verifying = this.#verifying
            .then(() => this.#verifyNow(errand, copy))
            .catch((error) => this.#onModuleCacheError(error))
            .then(() => {
            this.#wait(errand);
            this.#mayHaveToLeave = true;
            this.#wake();
        });
    }
    async #verifyNow(errand, copy) {
        const { wanted } = errand;
        // Closed before it is looked at: nobody can write to it any more.
        await copy.file.close();
        if (wanted.kind !== "zip" || errand.status !== "verifying")
            return copy.file.discard();
        const { moduleCache } = this.#request;
        const admission = await (0,admit/* admitZip */.vj)(this.#ports.files, moduleCache, wanted.module, copy.file.path, wanted.h1);
        if (errand.status !== "verifying")
            return;
        errand.status = "open";
        const shares = [...copy.bytesFrom].sort(([, a], [, b]) => b - a);
        const [by, bytesOfIt] = shares[0];
        if (shares.length > 1 && !isRight(admission)) {
            // Of several sources: nobody is blamed. From now on the zip comes from one.
            errand.alone = true;
            return;
        }
        if (isRight(admission))
            for (const [source, bytes] of shares.slice(1))
                source.bytes += bytes;
        this.#onAdmission(errand, by, admission, { bytes: copy.size, bytesOfIt, isHtml: copy.isHtml });
    }
    #onAdmission(errand, by, admission, { bytes, bytesOfIt, isHtml, }) {
        if (isRight(admission)) {
            this.#settle(errand, by, bytes, bytesOfIt);
            if (errand.wanted.kind === "zip")
                this.#release(errand.wanted.module, admission.goMod ?? null);
            return;
        }
        const isOther = admission.kind === "wrong-hash";
        const detail = isOther ? `${admission.actual} instead of ${admission.expected}` : admission.problem;
        const code = isHtml ? "login-page" : isOther ? "wrong-hash" : "malformed";
        const reason = { code, status: 200, asked: errand.path, detail: isHtml ? "" : detail };
        by.refusals++;
        by.lastFailure = reason;
        if (isHtml) {
            this.#exclude(by, reason);
            return;
        }
        errand.wrongAnswers.push({ source: by, actual: isOther ? admission.actual : null, reason });
        askedOf({ errand, by }).refused = "wrong";
        this.#prefer(errand);
    }
    /** The others' answers decide who is wrong: the sooner they are asked, the better. */
    #prefer(errand) {
        if (errand.attempts.size > 0 || errand.copies.size > 0)
            return;
        const waiting = errand.wanted.kind === "zip" ? this.#work.waitingZips : this.#work.waitingSmall;
        const others = [...waiting];
        waiting.clear();
        for (const each of [errand, ...others])
            waiting.add(each);
    }
    /** A .mod whose zip was waited for: it is in there, or it has to be asked for. */
    #release(module, goMod) {
        const held = this.#heldMods.get((0,module_version/* moduleKey */.MP)(module));
        if (held?.status !== "held" || held.wanted.kind !== "mod")
            return;
        if (goMod !== null && (0,dirhash/* hashGoMod */.h)(goMod) === held.wanted.h1) {
            held.status = "verifying";
            this.#also(() => this.#writeMod(held, goMod));
        }
        else {
            held.status = "open";
            this.#work.waitingSmall.add(held);
        }
    }
    /** Bytes that nobody had to be asked for. */
    async #writeMod(errand, bytes) {
        const { wanted } = errand;
        if (wanted.kind !== "mod")
            return;
        await (0,admit/* admitMod */.sy)(this.#ports.files, this.#request.moduleCache, wanted.module, bytes, wanted.h1);
        this.#derivedMods++;
        this.#settle(errand, null, bytes.length);
    }
    async #writeInfo(errand, time) {
        await (0,admit/* admitInfo */.qT)(this.#ports.files, this.#request.moduleCache, errand.wanted.module, time);
        this.#settle(errand, null, 0);
    }
    /** `go mod download` wants an .info beside every zip. One without a time will do where nobody sent a better one. */
    async #writeMissingInfos() {
        const withoutZip = new Set([...this.#left.keys()].filter((e) => e.wanted.kind === "zip").map((e) => (0,module_version/* moduleKey */.MP)(e.wanted.module)));
        for (const errand of [...this.#left.keys()]) {
            if (errand.wanted.kind !== "info" || withoutZip.has((0,module_version/* moduleKey */.MP)(errand.wanted.module)))
                continue;
            if (this.#moduleCacheProblem !== null)
                return;
            try {
                await (0,admit/* admitInfo */.qT)(this.#ports.files, this.#request.moduleCache, errand.wanted.module, null);
            }
            catch (error) {
                return this.#onModuleCacheError(error);
            }
            this.#left.delete(errand);
            this.#admitted.info++;
            this.#request.onAdmitted?.(errand.wanted, 0);
        }
    }
    #settle(errand, by, bytes, bytesOfIt = bytes) {
        if (errand.status === "done" || errand.status === "left")
            return;
        errand.status = "done";
        this.#unsettled--;
        this.#lastSignMs = this.#ports.clock.monotonicMs();
        this.#admitted[errand.wanted.kind]++;
        if (errand.wanted.kind === "zip")
            this.#zipBytes += bytes;
        if (by !== null) {
            by.files++;
            by.bytes += bytesOfIt;
            by.health = afterSuccess(by.health);
        }
        for (const attempt of errand.attempts)
            attempt.abort.abort();
        for (const copy of errand.copies)
            this.#discard(copy);
        // Right bytes convict those who sent others.
        for (const { source, reason } of errand.wrongAnswers) {
            source.lied = true;
            this.#exclude(source, reason);
        }
        this.#request.onAdmitted?.(errand.wanted, bytes);
        this.#wake();
    }
    #exclude(state, reason) {
        state.health = { ...state.health, out: reason };
        state.lastFailure = reason;
        for (const attempt of state.attempts)
            attempt.abort.abort();
    }
    #leaveWhatNobodyHas() {
        this.#mayHaveToLeave = false;
        for (const errand of this.#errands) {
            if (errand.status !== "open" || errand.attempts.size > 0)
                continue;
            if (this.#sources.some((s) => mayEverAsk(errand, s, this.#limits)))
                continue;
            this.#leave(errand, this.#leaveReason(errand));
        }
    }
    #leaveReason(errand) {
        const { wrongAnswers } = errand;
        if (wrongAnswers.length > 0)
            return "wrong-bytes";
        const asked = [...errand.asked.values()];
        if (asked.length > 0 && asked.every((a) => a.refused === "missing"))
            return "missing-everywhere";
        return errand.servedBy.size > 0 ? "failed" : "private";
    }
    #leave(errand, reason) {
        errand.status = "left";
        this.#unsettled--;
        this.#left.set(errand, reason);
        for (const attempt of errand.attempts)
            attempt.abort.abort();
        for (const copy of errand.copies)
            this.#discard(copy);
        this.#judgeWrongAnswers(errand);
        if (errand.wanted.kind === "zip")
            this.#release(errand.wanted.module, null);
    }
    /** Everybody's answer was wrong: the same one speaks against go.sum, different ones against all who gave them. */
    #judgeWrongAnswers({ wanted, wrongAnswers }) {
        const [first] = wrongAnswers;
        if (first === undefined || wanted.kind === "info")
            return;
        const { actual } = first;
        const agreed = actual !== null && wrongAnswers.every((w) => w.actual === actual);
        if (agreed) {
            const { module, h1: expected } = wanted;
            this.#disagreements.push({ module, expected, actual, sources: wrongAnswers.length });
        }
        if (!agreed || wrongAnswers.length === 1) {
            for (const { source, reason } of wrongAnswers)
                this.#exclude(source, reason);
        }
    }
    /** Takes a copy out of the work; what is written to it no longer counts. */
    #forget(copy) {
        this.#work.copies.delete(copy);
        this.#errandOf.get(copy)?.copies.delete(copy);
    }
    #discard(copy) {
        this.#forget(copy);
        this.#also(() => copy.file.discard());
    }
    // What is said about it.
    #progress() {
        const zips = this.#errands.filter((e) => e.wanted.kind === "zip");
        const doneZips = this.#admitted.zip;
        const bytesPerSecond = this.#rate(RATE_WINDOW_MS);
        const totalBytes = this.#expectedBytes(zips);
        const rest = Math.max(0, totalBytes - this.#receivedBytes);
        return {
            doneZips,
            totalZips: zips.length,
            receivedBytes: this.#receivedBytes,
            totalBytes,
            bytesPerSecond,
            leftMs: bytesPerSecond > 0 ? (rest / bytesPerSecond) * 1000 : null,
        };
    }
    #expectedBytes(zips) {
        let known = this.#zipBytes;
        let count = this.#admitted.zip;
        let unknown = 0;
        for (const errand of zips) {
            if (errand.status === "done")
                continue;
            const [copy] = errand.copies;
            if (copy && Number.isFinite(copy.size)) {
                known += copy.size;
                count++;
            }
            else
                unknown++;
        }
        return Math.round(count === 0 ? known : known + (known / count) * unknown);
    }
    /** Bytes per second of all bodies, over that long at most. */
    #rate(windowMs) {
        const last = this.#recent.at(-1);
        const first = this.#recent.find((r) => last && last.atMs - r.atMs <= windowMs);
        if (!last || !first || last.atMs === first.atMs)
            return 0;
        return ((last.bytes - first.bytes) / (last.atMs - first.atMs)) * 1000;
    }
    #result() {
        return {
            zips: this.#admitted.zip,
            mods: this.#admitted.mod,
            infos: this.#admitted.info,
            derivedMods: this.#derivedMods,
            zipBytes: this.#zipBytes,
            receivedBytes: this.#receivedBytes,
            left: [...this.#left].map(([{ wanted }, reason]) => ({ wanted, reason })),
            sources: this.#sources.map(sourceResult),
            disagreements: this.#disagreements,
            moduleCacheProblem: this.#moduleCacheProblem,
        };
    }
}
function newSourceState(source, limits, nowMs) {
    return {
        source,
        health: freshHealth(limits.connectionsPerSource),
        attempts: new Set(),
        lastSignMs: nowMs,
        silent: false,
        carriedBytes: 0,
        carryingMs: 0,
        files: 0,
        bytes: 0,
        requests: 0,
        retries: 0,
        hedges: 0,
        refusals: 0,
        lastFailure: null,
        lied: false,
    };
}
function newErrand(wanted, sources) {
    return {
        wanted,
        path: (0,module_version/* proxyPath */.IR)(wanted.module, wanted.kind),
        servedBy: new Set(sources.filter(({ source }) => source.mayServe(wanted.module.path))),
        status: "open",
        attempts: new Set(),
        copies: new Set(),
        asked: new Map(),
        wrongAnswers: [],
        alone: false,
    };
}
function isUnsettled({ status }) {
    return status !== "done" && status !== "left";
}
function isRight(admission) {
    return admission.kind === "admitted" || admission.kind === "present";
}
function askedOf({ errand, by }) {
    const asked = errand.asked.get(by) ?? { tries: 0, notBeforeMs: 0, refused: null };
    errand.asked.set(by, asked);
    return asked;
}
/** What to ask for; null: all of it. */
function rangeOf({ purpose }, limits) {
    if (purpose.kind === "small")
        return null;
    if (purpose.kind === "begin")
        return { from: 0, to: limits.pieceBytes };
    if (purpose.kind === "compare")
        return { from: tailStart(purpose.copy.size), to: purpose.copy.size };
    const { at, to } = purpose.piece;
    return Number.isFinite(to) ? { from: at, to } : null;
}
function tooLarge({ path }) {
    return { code: "malformed", status: 200, asked: path, detail: "larger than Go allows" };
}
/** The time in an .info of that version, null where it has none; undefined for anything else. */
function infoTime(bytes, version) {
    try {
        const { Version, Time } = JSON.parse(Buffer.from(bytes).toString("utf8"));
        if (Version !== version)
            return undefined;
        return typeof Time === "string" ? Time : null;
    }
    catch {
        return undefined;
    }
}
function sourceResult(state) {
    const { source, health, files, bytes, requests, retries, hedges, refusals, lied, lastFailure } = state;
    const delivered = files > 0 || bytes > 0;
    return {
        source,
        outcome: health.out !== null ? "out" : delivered ? "delivered" : "unused",
        reason: health.out ?? lastFailure,
        files,
        bytes,
        requests,
        retries,
        hedges,
        refusals,
        lied,
    };
}

;// CONCATENATED MODULE: ./build/fetch/source.js
/** Why a file was not fetched. */
const LEFT_REASONS = [
    /** Nobody who may be asked has it (404, 410, 403). */
    "missing-everywhere",
    /** Whoever has it failed too often. */
    "failed",
    /** Every answer had the same wrong hash, or there was no other answer. */
    "wrong-bytes",
    /** Private, and no private proxy serves it. */
    "private",
    /** Nothing arrived any more, or too little. */
    "no-progress",
    /** More files than one run asks for. */
    "over-limit",
    /** The module cache could not be written. */
    "module-cache",
];

;// CONCATENATED MODULE: ./build/fetch/fetch-report.js

/** A fetch that did not take place, and why. */
function nothingFetched(kind) {
    return { kind, elapsedMs: 0, ...fetch_report_NOTHING, sources: [], left: [] };
}
const fetch_report_NOTHING = {
    zips: 0,
    mods: 0,
    infos: 0,
    derivedMods: 0,
    zipBytes: 0,
    receivedBytes: 0,
    unpacked: 0,
};
/**
 * A fetch as the report has it: no private module's name is in it.
 */
function fetchReport(result, more) {
    const { zips, mods, infos, derivedMods, zipBytes, receivedBytes } = result;
    const left = LEFT_REASONS.map((reason) => {
        const count = (kind) => result.left.filter((l) => l.reason === reason && l.wanted.kind === kind).length +
            (reason === "over-limit" ? more.overLimit[`${kind}s`] : 0);
        return { reason, zips: count("zip"), mods: count("mod") };
    });
    return {
        kind: "fetched",
        elapsedMs: more.elapsedMs,
        zips,
        mods,
        infos,
        derivedMods,
        zipBytes,
        receivedBytes,
        unpacked: more.unpacked,
        sources: result.sources.map(sourceReport),
        left: left.filter((l) => l.zips + l.mods > 0),
    };
}
function sourceReport(result) {
    const { source, outcome, reason, files, bytes, requests, retries, hedges, refusals } = result;
    return {
        name: source.name,
        private: source.private,
        outcome,
        // A private proxy is asked for private modules.
        reason: reason && source.private ? { ...reason, asked: null, detail: "" } : reason,
        files,
        bytes,
        requests,
        retries,
        hedges,
        refusals,
    };
}

;// CONCATENATED MODULE: ./build/fetch/limits.js
/**
 * 48 connections fill a line of 960 Mbit/s where each of them gets 20, and ask for 240 files a second over a path
 * of 200 ms. That is what cmd/go does to a mirror on a machine with 48 cores.
 */
const FETCH_LIMITS = {
    connectionsPerSource: 48,
    pieceBytes: 1 << 20,
    headersTimeoutMs: 15_000,
    idleTimeoutMs: 10_000,
    triesPerSource: 4,
    retryMs: 250,
    pauseMs: 500,
    longestPauseMs: 30_000,
    stallMs: 600,
    giveUpMs: 30_000,
    leastBytesPerSecond: 1_000,
};

;// CONCATENATED MODULE: ./build/fetch/wanted.js
/** A go.sum can be a stranger's: so many files are asked for at the most. Kubernetes needs about 900. */
const MOST_FILES = 10_000;
/**
 * Everything that is missing, private modules included: large zips first, because a large one that is begun last is
 * waited for alone; then what `go mod download` wants beside them, then the go.mod files of other modules.
 * @param likelyBytes about how large that module's zip is
 */
function planFetch(inventory, likelyBytes) {
    const zips = [...inventory.missingZips, ...inventory.privateZips]
        .map((sum) => ({ sum, bytes: likelyBytes(sum.module.path) }))
        .sort((a, b) => b.bytes - a.bytes)
        .map(({ sum }) => sum);
    const infos = [...inventory.missingInfos, ...inventory.privateInfos];
    const mods = [...inventory.missingMods, ...inventory.privateMods];
    const all = [
        ...zips.map(({ module, h1 }) => ({ kind: "zip", module, h1 })),
        ...infos.map((module) => ({ kind: "info", module })),
        ...mods.map(({ module, h1 }) => ({ kind: "mod", module, h1 })),
    ];
    const over = all.slice(MOST_FILES);
    const count = (kind) => over.filter((w) => w.kind === kind).length;
    return {
        wanted: all.slice(0, MOST_FILES),
        overLimit: {
            zips: inventory.overLimit.zips + count("zip"),
            mods: inventory.overLimit.mods + count("mod"),
        },
    };
}

// EXTERNAL MODULE: ./build/mirrors/estimate.js
var estimate = __nccwpck_require__(7541);
// EXTERNAL MODULE: ./build/mirrors/module-size.js
var module_size = __nccwpck_require__(629);
;// CONCATENATED MODULE: ./build/modules/unpack.js


/** A `go` that unpacks nothing takes about 35 ms; these take three times as long on two cores (about 120 MB a second). */
const MIN_BATCH_BYTES = 16 * 1024 * 1024;
const MIN_BATCH_MODULES = 40;
/** What `finish` may have to wait for: the first module of a batch, and at most this beside it. */
const MAX_BATCH_BYTES = 32 * 1024 * 1024;
/** A hundred arguments also stay far below the 32,767 characters of a Windows command line. */
const MAX_BATCH_MODULES = 100;
/** Many times what the largest module takes on a slow disk. One that is ended leaves a `.partial`, which cmd/go redoes. */
const BATCH_TIMEOUT_MS = 30_000;
/** Without a `go` line cmd/go would write one, and read the module graph of the requirements before 1.17. */
const GO_MOD = "module unpack\n\ngo 1.17\n";
/**
 * Unpacks modules while others are still being fetched: `go mod download` with GOPROXY=off, one at a time, in a module
 * of our own whose go.sum lists the batch. So cmd/go compares the hashes itself, and the project's files stay as they
 * are. It is a gain and never a condition: a missing `go`, a time-out, or a batch that gives nothing ends it quietly.
 *
 * @param options.moduleCache GOMODCACHE
 * @param options.folder of this unpacker alone, made when the first batch begins; not inside the module cache
 * @param options.goFlags the project's GOFLAGS, the `go env -w` file included
 */
function startUnpacking(ports, options) {
    const { go, files } = ports;
    const { folder } = options;
    const env = offlineEnvironment(options.moduleCache, options.goFlags);
    let waiting = [];
    let unpacked = 0;
    let ended = false;
    let underWay = null;
    const unpack = async (batch) => {
        await files.makeDirectory(folder, 0o700);
        await files.replace(external_node_path_.join(folder, "go.mod"), GO_MOD, 0o600);
        await files.replace(external_node_path_.join(folder, "go.sum"), batch.map(goSumLines).join(""), 0o600);
        const run = await go.run(["mod", "download", "-json", ...batch.map(({ zip }) => (0,module_version/* moduleKey */.MP)(zip.module))], {
            cwd: folder,
            timeoutMs: BATCH_TIMEOUT_MS,
            env,
        });
        // Whatever the exit code: one bad module does not keep cmd/go from unpacking the others.
        return run.kind === "done" && run.exitCode === 0 ? countFolders(run.stdout) : 0;
    };
    const unpackWhileWorthIt = async () => {
        do {
            const { batch, rest } = nextBatch(waiting);
            waiting = rest;
            const count = await unpack(batch).catch(() => 0);
            unpacked += count;
            if (count === 0)
                ended = true;
        } while (!ended && isWorthAStart(waiting));
        underWay = null;
    };
    return {
        add: (module) => {
            if (ended)
                return;
            waiting.push(module);
            if (underWay === null && isWorthAStart(waiting))
                underWay = unpackWhileWorthIt();
        },
        finish: async () => {
            ended = true;
            await underWay;
            await files.removeFolder(folder).catch(() => { });
            return { unpacked };
        },
    };
}
/**
 * Overrules every setting of the user's that could ask the network or stop a command in this folder. No value is empty:
 * an empty one would let that of `go env -w` or `$GOROOT/go.env` through (cfg/cfg.go, Getenv).
 */
function offlineEnvironment(moduleCache, goFlags) {
    // Other flags, -mod=vendor or -modfile= among them, mean the project; unpacked trees only differ in their permissions.
    const permissions = goFlags.split(/\s+/).filter((flag) => /^--?modcacherw(?:=|$)/.test(flag));
    return {
        GOMODCACHE: moduleCache,
        GOFLAGS: ["-modcacherw=false", ...permissions].join(" "),
        GO111MODULE: "on",
        GOWORK: "off",
        GOPROXY: "off",
        // What is missing of a private module would be asked of its origin, GOPROXY=off or not (modfetch/proxy.go, proxyList).
        GONOPROXY: "none",
        // Asked for nothing that go.sum lists, but about anything else a database with a URL is, GOPROXY=off or not.
        GOSUMDB: "off",
    };
}
function goSumLines({ zip, modH1 }) {
    const { path, version } = zip.module;
    return `${path} ${version} ${zip.h1}\n${path} ${version}/go.mod ${modH1}\n`;
}
function isWorthAStart(waiting) {
    return waiting.length >= MIN_BATCH_MODULES || totalBytes(waiting) >= MIN_BATCH_BYTES;
}
/**
 * The first module, however large, and whichever others fit beside it: cmd/go unpacks as many zips at once as there are
 * cores, but each on one, so a large one alone would leave the others idle.
 */
function nextBatch(waiting) {
    const batch = [];
    const rest = [];
    let bytesBeside = 0;
    for (const [index, module] of waiting.entries()) {
        const bytes = index === 0 ? 0 : module.zipBytes;
        if (batch.length < MAX_BATCH_MODULES && bytesBeside + bytes <= MAX_BATCH_BYTES) {
            batch.push(module);
            bytesBeside += bytes;
        }
        else {
            rest.push(module);
        }
    }
    return { batch, rest };
}
function totalBytes(modules) {
    return modules.reduce((sum, { zipBytes }) => sum + zipBytes, 0);
}
/** `-json` writes one indented object per module; one that failed has no `Dir` (modcmd/download.go, ModuleJSON). */
function countFolders(stdout) {
    return stdout.match(/^\t"Dir": /gm)?.length ?? 0;
}

;// CONCATENATED MODULE: ./build/flows/fill-module-cache.js










/** Puts what is missing into the module cache, where that is wanted and saves time. Never throws. */
async function fillModuleCache(ports, request) {
    const { files, machine } = ports;
    const { prefetch, moduleCache, needed, isPrivate, speed, work, sources } = request;
    const not = (kind) => ({
        report: nothingFetched(kind),
        result: null,
    });
    if (prefetch === "false")
        return not("not-wanted");
    const before = request.inventory;
    if (planFetch(before, likelyZipBytes).wanted.length === 0)
        return not("nothing-missing");
    if (moduleCache === null)
        return not("no-module-cache");
    const served = (path) => sources.some((s) => s.mayServe(path));
    const missing = planFetch(before, likelyZipBytes).wanted;
    if (!missing.some(({ module }) => served(module.path)))
        return not("no-source");
    const allPublic = before.privateZips.every(({ module }) => !served(module.path));
    if (prefetch === "auto" && speed !== null && allPublic) {
        const connections = FETCH_LIMITS.connectionsPerSource * sources.length;
        if (!(0,estimate/* isFetchWorthwhile */.eP)(speed, work, machine.cpus, connections))
            return not("left-to-go");
    }
    const inventory = request.samplesAdmitted
        ? await takeInventory(files, moduleCache.root, needed, isPrivate)
        : before;
    return fetchMissing(ports, request, moduleCache, inventory);
}
async function fetchMissing(ports, request, moduleCache, inventory) {
    const { clock, files, machine } = ports;
    const startMs = clock.monotonicMs();
    const { wanted, overLimit } = planFetch(inventory, likelyZipBytes);
    const unpacker = request.hasGo ? unpackerFor(ports, request, moduleCache) : null;
    const whenReady = readiness(request.needed, wanted, unpacker);
    for (const zip of request.inventory.missingZips) {
        if (!inventory.missingZips.some(({ module }) => (0,module_version/* moduleKey */.MP)(module) === (0,module_version/* moduleKey */.MP)(zip.module))) {
            whenReady.admitted({ kind: "zip", ...zip }, 0);
        }
    }
    const http = await ports.openHttp({
        connectTimeoutMs: request.connectTimeoutMs,
        connectionsPerHost: FETCH_LIMITS.connectionsPerSource,
    });
    try {
        const result = await fetchFiles({ http, files, clock, random: Math.random }, {
            wanted,
            sources: request.sources,
            moduleCache,
            limits: FETCH_LIMITS,
            onAdmitted: whenReady.admitted,
            onProgress: ports.showProgress,
        }, new AbortController().signal);
        const elapsedMs = clock.monotonicMs() - startMs;
        const { unpacked } = (await unpacker?.finish()) ?? { unpacked: 0 };
        return { report: fetchReport(result, { elapsedMs, unpacked, overLimit }), result };
    }
    finally {
        await http.close();
    }
    void machine;
}
function unpackerFor(ports, request, { root, incoming }) {
    return startUnpacking(ports, {
        moduleCache: root,
        folder: external_node_path_.join(ports.machine.tempDir, `${external_node_path_.basename(incoming)}-unpack`),
        goFlags: request.goFlags,
    });
}
/** Tells the unpacker of a module once all its files are there. */
function readiness(needed, wanted, unpacker) {
    const zips = new Map(needed.zips.map((sum) => [(0,module_version/* moduleKey */.MP)(sum.module), sum]));
    const mods = new Map(needed.mods.map(({ module, h1 }) => [(0,module_version/* moduleKey */.MP)(module), h1]));
    const waitingFor = new Map();
    const zipBytes = new Map();
    for (const { module } of wanted) {
        waitingFor.set((0,module_version/* moduleKey */.MP)(module), (waitingFor.get((0,module_version/* moduleKey */.MP)(module)) ?? 0) + 1);
    }
    return {
        admitted: (file, bytes) => {
            const key = (0,module_version/* moduleKey */.MP)(file.module);
            const left = Math.max(0, (waitingFor.get(key) ?? 0) - 1);
            waitingFor.set(key, left);
            if (file.kind === "zip")
                zipBytes.set(key, bytes);
            const zip = zips.get(key);
            const modH1 = mods.get(key);
            if (left === 0 && zip && modH1)
                unpacker?.add({ zip, modH1, zipBytes: zipBytes.get(key) ?? 0 });
        },
    };
}
function likelyZipBytes(modulePath) {
    return (0,module_size/* knownZipBytes */.K)(modulePath) ?? module_size/* UNKNOWN_ZIP_BYTES */.D;
}

// EXTERNAL MODULE: ./build/mirrors/choose.js
var choose = __nccwpck_require__(710);
// EXTERNAL MODULE: ./build/mirrors/measurement.js
var measurement = __nccwpck_require__(6111);
;// CONCATENATED MODULE: ./build/mirrors/remembered.js


const remembered_VERSION = 1;
/** Beyond the longest use (a day) and the longest cooldown (a day). */
const LONGEST_MS = 2 * 24 * 3_600_000;
/** Failures that say more about a moment than about a mirror. */
const PASSING = [
    "rate-limited",
    "upstream-failure",
    "server-error",
    "truncated",
    "time-out",
    "reset",
];
const PASSING_MS = 60_000;
const remembered_MOST_BYTES = 100_000;
/** Private to the user: other accounts of the machine neither read nor write it. */
const remembered_FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;
/**
 * Where results are kept: in the user's cache folder, one file per project, so that two projects never evict each
 * other. Null when there is no such folder.
 * @param projectKey hexadecimal digest of what decides the samples; no module name can be read from it
 */
function rememberedPath(machine, projectKey) {
    return (machine.cacheHome &&
        external_node_path_.join(machine.cacheHome, "setup-go-mirror", `probe-${projectKey.slice(0, 32)}.json`));
}
/**
 * Reads a result, or null when there is none that may be used: another owner's or a readable-by-others file, a
 * symbolic link, another version, anything malformed.
 * @param candidates the mirrors of this run: what was measured of others is dropped
 */
async function loadRemembered(files, machine, path, candidates) {
    const stat = await files.lstat(path).catch(() => null);
    if (stat?.kind !== "file" || stat.bytes > remembered_MOST_BYTES)
        return null;
    if (machine.uid !== null && (stat.uid !== machine.uid || (stat.mode & 0o077) !== 0))
        return null;
    const text = await files.readText(path, remembered_MOST_BYTES).catch(() => null);
    return text === null ? null : decode(text, candidates);
}
/** Keeps a result. A machine that can't keep it measures again next time: no error. */
async function saveRemembered(files, path, remembered) {
    try {
        await files.makeDirectory(external_node_path_.dirname(path), FOLDER_MODE);
        await files.replace(path, encode(remembered), remembered_FILE_MODE);
        await removeOld(files, external_node_path_.dirname(path), remembered.atMs);
    }
    catch {
        // A read-only home, a full disk: nothing that the job needs.
    }
}
/** Nothing that old is ever used: without this a runner would keep one file per go.sum that it ever saw. */
async function removeOld(files, folder, nowMs) {
    for (const name of await files.list(folder)) {
        const path = external_node_path_.join(folder, name);
        const stat = /^probe-[0-9a-f]+\.json$/.test(name) ? await files.lstat(path) : null;
        if (stat?.kind === "file" && nowMs - stat.mtimeMs > LONGEST_MS)
            await files.remove(path);
    }
}
/**
 * Whether a result stands for a measurement now: fresh, of exactly these mirrors, and with a mirror to choose.
 * A result without one is measured again at once, and so is one of another list of mirrors. One that leaves the
 * route with a single mirror, while another failed in a way that may have passed, ends after a minute.
 */
function isUsable(remembered, candidates, nowMs, longestMs) {
    const ageMs = nowMs - remembered.atMs;
    const { measurements } = remembered;
    const proven = measurements.filter((m) => m.outcome.kind === "proven").length;
    const mayHavePassed = measurements.some(({ outcome }) => outcome.kind === "failed" && PASSING.includes(outcome.reason.code));
    return (ageMs >= 0 &&
        ageMs < (proven < 2 && mayHavePassed ? Math.min(longestMs, PASSING_MS) : longestMs) &&
        measurements.length === candidates.length &&
        candidates.every((c) => measurements.some((m) => m.mirror.url === c.url)) &&
        proven > 0);
}
/** A URL without its user info: credentials are not kept. */
function withoutUserInfo(url) {
    return url.replace(/^(https?:\/\/)[^/]*@/i, "$1");
}
function encode(remembered) {
    const mirrors = remembered.measurements.map(({ mirror, speed, outcome }) => ({
        url: withoutUserInfo(mirror.url),
        speed,
        outcome: outcome.kind === "failed"
            ? // What was asked names a module, and the detail is a stranger's text.
                { kind: outcome.kind, code: outcome.reason.code, status: outcome.reason.status }
            : outcome,
    }));
    const { atMs, work, sumdb } = remembered;
    return JSON.stringify({ version: remembered_VERSION, atMs, mirrors, work, sumdb }, (key, value) => key === "via" || key === "url" ? withoutUserInfo(value) : value);
}
function decode(json, candidates) {
    try {
        const parsed = JSON.parse(json);
        if (parsed.version !== remembered_VERSION)
            return null;
        const measurements = parsed.mirrors.flatMap((m) => decodeMeasurement(m, candidates));
        const { zips, mods, zipBytes, sizedZips } = parsed.work;
        const work = {
            zips: remembered_count(zips),
            mods: remembered_count(mods),
            zipBytes: remembered_count(zipBytes),
            sizedZips: remembered_count(sizedZips),
        };
        return { atMs: remembered_count(parsed.atMs), measurements, work, sumdb: decodeSumdb(parsed.sumdb) };
    }
    catch {
        return null;
    }
}
function decodeMeasurement(value, candidates) {
    const { url, speed, outcome } = value;
    const mirror = candidates.find((c) => withoutUserInfo(c.url) === url);
    return mirror ? [{ mirror, speed: decodeSpeed(speed), outcome: decodeOutcome(outcome) }] : [];
}
function decodeSpeed(value) {
    const orNull = (field) => (field === null ? null : remembered_count(field));
    return {
        dnsMs: orNull(value.dnsMs),
        tcpMs: orNull(value.tcpMs),
        tlsMs: orNull(value.tlsMs),
        firstByteMs: orNull(value.firstByteMs),
        zipFirstByteMs: orNull(value.zipFirstByteMs),
        bytesPerSecond: orNull(value.bytesPerSecond),
        viaProxy: value.viaProxy === true,
    };
}
function decodeOutcome(value) {
    const { kind, code, status, answered } = value;
    if (kind === "proven")
        return { kind };
    if (kind === "failed") {
        // Any code excludes the mirror, which is always safe; one that a newer version wrote can't be put into words.
        const known = measurement/* MIRROR_FAILURES */.I.find((c) => c === code) ?? "protocol";
        const reason = { code: known, status: status === null ? null : remembered_count(status), asked: null, detail: "" };
        return { kind, reason };
    }
    return { kind: "not-waited-for", answered: answered === true };
}
function decodeSumdb(value) {
    if (value === null)
        return null;
    const { routeDigest, path } = value;
    return { routeDigest: remembered_text(routeDigest), path: decodeSumdbPath(path) };
}
function decodeSumdbPath(path) {
    if (path.kind === "off")
        return { kind: "off" };
    if (path.kind === "works")
        return { kind: "works", via: remembered_text(path.via) };
    if (path.kind !== "rerouted")
        throw new Error("malformed");
    const { url } = path.because;
    const because = { url: remembered_text(url), code: "unreachable", detail: "" };
    return { kind: "rerouted", gosumdb: "", via: remembered_text(path.via), because };
}
function remembered_text(value) {
    if (typeof value !== "string" || value.length > 2_000)
        throw new Error("malformed");
    return value;
}
function remembered_count(value) {
    if (typeof value !== "number" || !Number.isFinite(value) || value < 0)
        throw new Error("malformed");
    return value;
}

// EXTERNAL MODULE: ./build/mirrors/workload.js
var workload = __nccwpck_require__(7742);
// EXTERNAL MODULE: ./build/flows/mirror-search.js
var mirror_search = __nccwpck_require__(4152);
;// CONCATENATED MODULE: ./build/flows/find-mirrors.js









/** With nothing missing the choice only serves what the job may ask yet: an older result and a short probe will do. */
const NOTHING_MISSING = { rememberedMs: 24 * 3_600_000, budgetMs: 1_000 };
/** Ranks the mirrors: from memory where it is fresh, else by measuring them. */
async function findMirrors(ports, request) {
    const { inputs, inventory, region } = request;
    const candidates = inputs.mirrors;
    const zips = inventory.missingZips.map(({ module }) => ({
        path: (0,module_version/* proxyPath */.IR)(module, "zip"),
        // Nobody is asked about a module that must not be named.
        knownBytes: (0,module_size/* knownZipBytes */.K)(module.path) ?? (request.mayBeNamed(module.path) ? null : module_size/* UNKNOWN_ZIP_BYTES */.D),
    }));
    const mods = Math.max(0, inventory.missingMods.length - zips.length);
    const estimated = (0,workload/* estimatedWorkload */.g)(zips, mods);
    const unasked = (kind, choice) => ({
        probe: { kind, elapsedMs: 0, ageMs: null, ended: null, extended: false, admitted: 0 },
        choice,
        work: estimated,
        sumdb: { kind: "not-checked", because: "not-measured" },
        moduleCacheProblem: null,
    });
    const byRegion = () => (0,choose/* chooseByRegion */.z5)(candidates, region, (0,catalogue/* isRegionInChina */.B6)(region));
    if (request.policy)
        return unasked("policy", { ...byRegion(), ranked: [], mirrors: [] });
    if (inputs.probe === "never")
        return unasked("never", byRegion());
    const nothingMissing = zips.length + mods === 0;
    const path = rememberedPath(ports.machine, request.projectKey);
    const longestMs = nothingMissing
        ? Math.max(inputs.cooldownMs, NOTHING_MISSING.rememberedMs)
        : inputs.cooldownMs;
    if (inputs.probe === "auto" && path && inputs.cooldownMs > 0) {
        const remembered = await loadRemembered(ports.files, ports.machine, path, candidates);
        if (remembered && isUsable(remembered, candidates, ports.clock.nowMs(), longestMs)) {
            const found = recall(ports, request, remembered, estimated);
            if (found)
                return found;
        }
    }
    // Loaded only here: a run with a fresh result needs nothing of it.
    const { measureForJob } = await __nccwpck_require__.e(/* import() */ 796).then(__nccwpck_require__.bind(__nccwpck_require__, 2796));
    return measureForJob(ports, request, { zips, mods, estimated, budgetMs: measuringBudgetMs(request) });
}
/** How long measuring may take: not long where nothing could be saved by it. */
function measuringBudgetMs({ inputs, inventory }) {
    const nothingMissing = inventory.missingZips.length + inventory.missingMods.length === 0;
    return nothingMissing ? Math.min(inputs.probeBudgetMs, NOTHING_MISSING.budgetMs) : inputs.probeBudgetMs;
}
/**
 * Keeps what was measured for the next run on this machine.
 * @param failed mirrors that failed since: a result with one of them is worth nothing, an older one neither
 */
async function remember(ports, request, found, sumdb, failed) {
    const path = rememberedPath(ports.machine, request.projectKey);
    if (path === null || request.inputs.cooldownMs === 0)
        return;
    if (found.choice.mirrors.some((mirror) => failed.includes(mirror))) {
        await ports.files.remove(path).catch(() => { });
    }
    else if (found.probe.kind === "measured" && found.choice.mirrors.length > 0) {
        await saveRemembered(ports.files, path, {
            atMs: ports.clock.nowMs(),
            measurements: found.choice.ranked,
            work: found.work,
            sumdb: sumdbToRemember(request, found, sumdb),
        });
    }
}
/** An earlier result, applied to what is missing now. Null when it can't stand for the checksum database. */
function recall(ports, request, remembered, estimated) {
    const nothingMissing = estimated.zips + estimated.mods === 0;
    const zipBytes = Math.round((remembered.work.zipBytes / Math.max(1, remembered.work.zips)) * estimated.zips);
    const work = remembered.work.zips > 0 ? { ...estimated, zipBytes } : estimated;
    const ranked = (0,choose/* chooseByMeasurement */.r4)(remembered.measurements, nothingMissing ? remembered.work : work, (0,mirror_search/* downloaderOf */.B)(ports.machine));
    const choice = nothingMissing ? (0,choose/* withNothingMissing */.mF)(ranked) : ranked;
    const { goproxy, gosumdb } = request.planValues(choice.mirrors);
    if (!remembered.sumdb || remembered.sumdb.routeDigest !== find_mirrors_digest(`${goproxy} ${gosumdb}`))
        return null;
    const { path } = remembered.sumdb;
    if (path.kind === "rerouted" && !(0,sumdb/* isPossibleVia */.sw)(gosumdb, path.via, choice.mirrors))
        return null;
    return {
        probe: {
            kind: "remembered",
            elapsedMs: 0,
            ageMs: ports.clock.nowMs() - remembered.atMs,
            ended: null,
            extended: false,
            admitted: 0,
        },
        choice,
        work,
        // The key is the route's own: a remembered result can name a host, never whom to believe.
        sumdb: path.kind === "rerouted" ? { ...path, gosumdb: (0,sumdb/* goSumDbVia */.cx)(gosumdb, path.via) } : path,
        moduleCacheProblem: null,
    };
}
/** Only a way that was seen to work is worth remembering, for the route that it was seen with. */
function sumdbToRemember(request, found, sumdb) {
    const { goproxy, gosumdb } = request.planValues(found.choice.mirrors);
    if (sumdb.kind !== "works" && sumdb.kind !== "rerouted" && sumdb.kind !== "off")
        return null;
    return { routeDigest: find_mirrors_digest(`${goproxy} ${gosumdb}`), path: sumdb };
}
function find_mirrors_digest(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 16);
}

;// CONCATENATED MODULE: ./build/flows/notes.js


/** What the user should know of a run: one note per cause, warnings first. */
function notesOf(run) {
    const { inputs, project, inherited, found, sumdb, filled, values } = run;
    const { choice } = found;
    const notes = [];
    if (choice.reason.code === "none-healthy") {
        notes.push({ level: "warning", code: "no-healthy-mirror", asked: choice.ranked.length });
    }
    for (const { mirror, outcome } of choice.ranked) {
        if (outcome.kind === "failed" && outcome.reason.code === "wrong-hash") {
            notes.push({
                level: "warning",
                code: "wrong-bytes",
                mirror: mirror.name,
                asked: outcome.reason.asked ?? "",
            });
        }
    }
    if (filled.result !== null)
        notes.push(...fetchNotes(filled.result, run.isPrivate));
    if (sumdb.kind === "off" || values.GOSUMDB === "off") {
        notes.push({ level: "warning", code: "sumdb-off", by: inputs.sumdb === "off" ? "input" : "machine" });
    }
    // Without any mirror that is one cause with the note above.
    if (sumdb.kind === "unreachable" && choice.reason.code !== "none-healthy") {
        const { url, detail } = sumdb.because;
        notes.push({ level: "warning", code: "sumdb-unreachable", url: (0,go_proxy_list/* redactGoProxy */.KZ)(url), detail });
    }
    if (project.newerGo && project.goVersion) {
        const { toolchain, mayDownload } = project.newerGo;
        notes.push(mayDownload
            ? { level: "notice", code: "toolchain-download", toolchain, have: project.goVersion }
            : { level: "warning", code: "toolchain-too-old", wanted: toolchain, have: project.goVersion });
    }
    const problem = project.goSum.problems[0];
    if (problem) {
        notes.push({
            level: "warning",
            code: "go-sum-problems",
            count: project.goSum.problemCount,
            firstLine: problem.line,
            firstCode: problem.code,
        });
    }
    const cacheProblem = filled.result?.moduleCacheProblem ?? found.moduleCacheProblem;
    if (cacheProblem)
        notes.push({ level: "warning", code: "module-cache-unusable", detail: cacheProblem });
    if (inherited.kind === "off")
        notes.push({ level: "notice", code: "goproxy-off" });
    if (inherited.kind === "policy" && found.probe.kind === "policy") {
        notes.push({ level: "notice", code: "goproxy-policy", goproxy: (0,go_proxy_list/* redactGoProxy */.KZ)(project.before.GOPROXY) });
    }
    if (inherited.kind !== "off" && inherited.privateProxies.length > 0) {
        notes.push({
            level: "notice",
            code: "inherited-private-proxies",
            count: inherited.privateProxies.length,
        });
    }
    if (sumdb.kind === "rerouted")
        notes.push({ level: "notice", code: "sumdb-rerouted", via: sumdb.via });
    if (project.vendored)
        notes.push({ level: "notice", code: "vendored" });
    if (project.kind !== "none" && !project.goSum.found && !project.vendored)
        notes.push({ level: "notice", code: "no-go-sum" });
    return notes;
}
/** What a user may have to do something about; what cmd/go gets by itself as it always did is none of it. */
const WORTH_A_NOTE = ["failed", "no-progress", "missing-everywhere", "over-limit"];
function fetchNotes(result, isPrivate) {
    const notes = [];
    const [disagreement] = result.disagreements;
    if (disagreement) {
        const { module, expected, actual, sources } = disagreement;
        notes.push({
            level: "warning",
            code: "go-sum-disagrees",
            module: isPrivate(module.path) ? null : (0,module_version/* moduleKey */.MP)(module),
            expected,
            actual,
            mirrors: sources,
            others: result.disagreements.length - 1,
        });
    }
    for (const { source, reason } of result.sources.filter((s) => s.lied)) {
        notes.push({
            level: "warning",
            code: "wrong-bytes",
            mirror: source.name,
            asked: source.private ? "" : (reason?.asked ?? ""),
        });
    }
    for (const reason of WORTH_A_NOTE) {
        const left = result.left.filter((l) => l.reason === reason);
        const zips = left.filter((l) => l.wanted.kind === "zip").length;
        // A go.mod that no mirror has is no news: cmd/go may never ask for it.
        const mods = reason === "missing-everywhere" ? 0 : left.filter((l) => l.wanted.kind === "mod").length;
        if (zips + mods > 0)
            notes.push({ level: "notice", code: "fetch-incomplete", reason, zips, mods });
    }
    return notes;
}

;// CONCATENATED MODULE: ./build/go/repository-owner.js
/**
 * Reads the repository from the runner's variables and its event.
 * @param eventText the file at GITHUB_EVENT_PATH, or null
 * @returns null outside of a job
 */
function readRepository(env, eventText) {
    const owner = env.GITHUB_REPOSITORY_OWNER || env.GITHUB_REPOSITORY?.split("/", 1)[0];
    const server = env.GITHUB_SERVER_URL || "https://github.com";
    if (!owner || !/^[\w.-]+$/.test(owner) || !URL.canParse(server))
        return null;
    return { host: new URL(server).hostname, owner, isPrivate: privacyOf(eventText) };
}
function privacyOf(eventText) {
    try {
        const repository = JSON.parse(eventText ?? "null")?.repository;
        if (typeof repository?.visibility === "string")
            return repository.visibility !== "public";
        return typeof repository?.private === "boolean" ? repository.private : null;
    }
    catch {
        return null;
    }
}
/** Whether a module path lies below the owner's name. Hosts compare names without case, GOPRIVATE does not. */
function isOwnedBy(repository, modulePath) {
    const prefix = `${repository.host}/${repository.owner}`.toLowerCase();
    const path = modulePath.toLowerCase();
    return path === prefix || path.startsWith(`${prefix}/`);
}
/**
 * GOPRIVATE patterns that cover the owner's modules in every spelling at hand: the event's, all in lower case, and
 * those that go.sum uses.
 */
function ownerPatterns(repository, modulePaths) {
    const { host, owner } = repository;
    const patterns = new Set([`${host}/${owner}`, `${host}/${owner.toLowerCase()}`]);
    for (const path of modulePaths) {
        if (isOwnedBy(repository, path))
            patterns.add(path.split("/").slice(0, 2).join("/"));
    }
    return [...patterns];
}

;// CONCATENATED MODULE: ./build/flows/read-privacy.js


/** Which modules no mirror may hear of: by Go's own variables, the inputs, and whose repository the job runs for. */
async function readPrivacy(ports, inputs, project) {
    const { env } = ports.machine;
    const eventText = env.GITHUB_EVENT_PATH
        ? await ports.files.readText(env.GITHUB_EVENT_PATH).catch(() => null)
        : null;
    const repository = readRepository(env, eventText);
    const owned = repository && inputs.privateAuto && repository.isPrivate === true;
    const modulePaths = [...project.goSum.mods.values()].map(({ module }) => module.path);
    const patterns = [...inputs.privatePatterns, ...(owned ? ownerPatterns(repository, modulePaths) : [])];
    const { GOPRIVATE, GONOPROXY, GONOSUMDB } = project.before;
    const everyPattern = [GOPRIVATE, GONOPROXY, GONOSUMDB, ...patterns].join(",");
    const maybeOwned = repository && repository.isPrivate !== false;
    return {
        patterns,
        hasPatterns: splitPatterns(everyPattern).some((p) => p !== "none"),
        isPrivate: (path) => matchesPatterns(everyPattern, path) || (maybeOwned ? isOwnedBy(repository, path) : false),
    };
}

;// CONCATENATED MODULE: ./build/go/go-env-file.js

/**
 * The variables in the file that `go env -w` writes. Lines that are no `NAME=value` are passed over, the last
 * of two wins, and a value is taken as it stands (cmd/go/internal/cfg/cfg.go, readEnvFile).
 */
function parseGoEnvFile(text) {
    const variables = [];
    for (const line of text.split("\n")) {
        const equals = line.indexOf("=");
        if (equals > 0 && /^[A-Z]/.test(line))
            variables.push([line.slice(0, equals), line.slice(equals + 1)]);
    }
    return Object.fromEntries(variables);
}
/**
 * Where that file is, whether or not it exists: GOENV, else `go/env` in the user's configuration folder (Go's
 * os.UserConfigDir). Null when GOENV is `off` or there is no such folder. `platform` is Node's name for it.
 */
function goEnvFilePath(env, platform, home) {
    const explicit = variable(env, "GOENV", platform);
    if (explicit !== "")
        return explicit === "off" ? null : explicit;
    const path = pathOf(platform);
    const folder = configFolder(env, platform, home);
    return folder === null ? null : path.join(folder, "go", "env");
}
function configFolder(env, platform, home) {
    const path = pathOf(platform);
    if (platform === "win32")
        return variable(env, "APPDATA", platform) || null;
    if (platform === "darwin")
        return home === null ? null : path.join(home, "Library", "Application Support");
    const xdg = variable(env, "XDG_CONFIG_HOME", platform);
    // Go reports an error for a relative one, and reads no file then.
    if (xdg !== "")
        return path.isAbsolute(xdg) ? xdg : null;
    return home === null ? null : path.join(home, ".config");
}
/**
 * GOMODCACHE as cmd/go works it out: the variable, else `pkg/mod` in the first folder of GOPATH, else in
 * `go` in the home folder; each from the environment before the file (cmd/go/internal/cfg/cfg.go, gopathDir).
 * Null when nothing of these is there, or what is there is no absolute path, which cmd/go refuses.
 */
function moduleCachePath(env, envFile, platform, home) {
    const path = pathOf(platform);
    // An empty variable of the process does not hide the file's.
    const lookUp = (name) => variable(env, name, platform) || (envFile[name] ?? "");
    const explicit = lookUp("GOMODCACHE");
    if (explicit !== "")
        return path.isAbsolute(explicit) ? explicit : null;
    const goPath = lookUp("GOPATH");
    if (goPath === "")
        return home === null ? null : path.join(home, "go", "pkg", "mod");
    const first = firstOfPathList(goPath, platform);
    return path.isAbsolute(first) ? path.join(first, "pkg", "mod") : null;
}
/** Go's filepath.SplitList: on Windows a folder may stand in quotes, with separators inside. */
function firstOfPathList(list, platform) {
    if (platform !== "win32")
        return list.split(":", 1)[0] ?? "";
    return (/^(?:[^;"]|"[^"]*"?)*/.exec(list)?.[0] ?? "").replaceAll('"', "");
}
/** A variable's value, or "" when it is not set. Windows does not tell upper from lower case in names. */
function variable(env, name, platform) {
    const exact = env[name];
    if (exact !== undefined || platform !== "win32")
        return exact ?? "";
    const found = Object.keys(env).find((key) => key.toUpperCase() === name);
    return found === undefined ? "" : (env[found] ?? "");
}
function pathOf(platform) {
    return platform === "win32" ? external_node_path_.win32 : external_node_path_.posix;
}

;// CONCATENATED MODULE: ./build/go/go-sum.js

const MAX_RECORDED_PROBLEMS = 50;
/** 32 bytes in canonical base64: the last letter stands for four bits only. */
const H1 = /^h1:[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;
const CONFLICT_MARK = /^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/;
const USUAL_H1_LENGTH = 47;
const GO_MOD_SUFFIX = "/go.mod";
/** The hash of an empty go.mod, left behind by a bug of early versions: cmd/go drops such lines. */
const EMPTY_GO_MOD_H1 = "h1:G7mAYYxgmS0lVkHyy2hEOLQCFB0DlQFTMLWggykrydY=";
/** Gathers sums; a module with two different hashes is in neither map, however often it comes again. */
class SumCollector {
    zips = new Map();
    mods = new Map();
    problems = [];
    problemCount = 0;
    #contradicted = { zips: new Set(), mods: new Set() };
    report(line, code) {
        this.problemCount++;
        if (this.problems.length < MAX_RECORDED_PROBLEMS)
            this.problems.push({ line, code });
    }
    add(kind, key, sum, line) {
        if (this.#contradicted[kind].size > 0 && this.#contradicted[kind].has(key))
            return;
        const known = this[kind].get(key);
        if (known === undefined) {
            this[kind].set(key, sum);
        }
        else if (known.h1 !== sum.h1) {
            // cmd/go stops at the first that differs: what would be verified depends on the order of lines.
            this[kind].delete(key);
            this.#contradicted[kind].add(key);
            this.report(line, "contradiction");
        }
    }
}
/**
 * Reads a go.sum or go.work.sum. Never throws: a line that cmd/go would stop at becomes a problem, the rest
 * counts. Hashes other than `h1:` are skipped, as cmd/go does (cmd/go/internal/modfetch/fetch.go, readGoSum).
 */
function parseGoSum(text) {
    const sums = new SumCollector();
    let lineNumber = 0;
    let module = { path: "", version: "" };
    let key = "";
    for (const line of linesOf(text)) {
        lineNumber++;
        const fields = go_sum_fieldsOf(line);
        const [path = "", versionField = "", h1 = ""] = fields;
        if (path === "")
            continue;
        if (CONFLICT_MARK.test(line)) {
            sums.report(lineNumber, "conflict-mark");
            continue;
        }
        if (fields.length !== 3) {
            sums.report(lineNumber, "malformed");
            continue;
        }
        const isMod = versionField.endsWith(GO_MOD_SUFFIX);
        const version = isMod ? versionField.slice(0, -GO_MOD_SUFFIX.length) : versionField;
        // A module's two lines stand together: the second one needs no second check.
        if (path !== module.path || version !== module.version) {
            const other = { path, version };
            if ((0,module_version/* checkModuleVersion */.nF)(other) !== null) {
                sums.report(lineNumber, (0,module_version/* checkModulePath */.iU)(path) === null ? "bad-version" : "bad-path");
                continue;
            }
            module = other;
            key = (0,module_version/* moduleKey */.MP)(module);
        }
        if (!h1.startsWith("h1:") || h1 === EMPTY_GO_MOD_H1)
            continue;
        if (H1.test(h1))
            sums.add(isMod ? "mods" : "zips", key, { module, h1 }, lineNumber);
        else
            sums.report(lineNumber, "bad-hash");
    }
    return sums;
}
/**
 * The first four fields of a line. cmd/go writes one space between them: only other lines need a search for blanks.
 * A blank of another kind inside a field is met by the checks on path, version and hash.
 */
function go_sum_fieldsOf(line) {
    const first = line.indexOf(" ");
    const second = line.indexOf(" ", first + 1);
    const usual = first > 0 && second === line.length - USUAL_H1_LENGTH - 1;
    return usual
        ? [line.slice(0, first), line.slice(first + 1, second), line.slice(second + 1)]
        : line.trim().split(/\s+/, 4);
}
/** One line at a time: split into an array, ten hostile megabytes would take two hundred. */
function* linesOf(text) {
    for (let start = 0; start <= text.length;) {
        const end = text.indexOf("\n", start);
        yield end < 0 ? text.slice(start) : text.slice(start, end);
        start = end < 0 ? text.length + 1 : end + 1;
    }
}
/** The union of several files, as a workspace has it. Where two contradict each other the module is left out. */
function mergeGoSums(all) {
    const sums = new SumCollector();
    for (const one of all) {
        for (const problem of one.problems)
            sums.report(problem.line, problem.code);
        sums.problemCount += one.problemCount - one.problems.length;
        for (const [key, sum] of one.zips)
            sums.add("zips", key, sum, 0);
        for (const [key, sum] of one.mods)
            sums.add("mods", key, sum, 0);
    }
    return sums;
}

;// CONCATENATED MODULE: ./build/flows/read-project.js











const GO_TIMEOUT_MS = 10_000;
const read_project_MOST_BYTES = 64 * 1024 * 1024;
const GO_DEFAULTS = {
    GOPROXY: GO_DEFAULT_GOPROXY,
    GOSUMDB: sumdb/* GO_DEFAULT_GOSUMDB */.lw,
};
const ASKED = [
    "GOVERSION",
    "GOROOT",
    "GOMODCACHE",
    "GOMOD",
    "GOWORK",
    "GOFLAGS",
    "GOAUTH",
    "GOPRIVATE",
    "GOSUMDB",
];
/**
 * Reads the module or workspace around `directory`, with the `go` on PATH where there is one. Starts one `go env`
 * and nothing that could use the network. Only a directory that doesn't exist is an error.
 */
async function readProject(ports, directory) {
    const { files, machine } = ports;
    const ownEnv = valuesBeforeUs(machine.env);
    const env = { ...machine.env, ...ownEnv };
    const envFilePath = goEnvFilePath(env, machine.platform, machine.home);
    const [goEnv, envFileText] = await Promise.all([
        askGo(ports, directory, ownEnv),
        envFilePath === null ? null : readOrNull(files, envFilePath),
    ]);
    const envFile = parseGoEnvFile(envFileText ?? "");
    const set = (name) => env[name] || envFile[name] || "";
    const effective = (name) => goEnv?.[name] ?? set(name);
    const withoutDefault = (name, value) => value === GO_DEFAULTS[name] ? "" : value;
    const before = {
        // Only what somebody set: some distributions of Go come with GOPROXY=direct in $GOROOT/go.env.
        GOPROXY: withoutDefault("GOPROXY", set("GOPROXY")),
        GOPRIVATE: effective("GOPRIVATE"),
        // `go env` shows GOPRIVATE in their place when they are not set: only what was set overrides it.
        GONOPROXY: set("GONOPROXY"),
        GONOSUMDB: set("GONOSUMDB"),
        GOSUMDB: withoutDefault("GOSUMDB", effective("GOSUMDB")),
    };
    const now = mapValues(before, (name, value) => {
        const current = machine.env[name] ?? "";
        return current === ownEnv[name] ? value : current;
    });
    const layout = await findLayout(files, directory, goEnv, set);
    const goRootEnv = goEnv?.GOROOT ? await readOrNull(files, external_node_path_.join(goEnv.GOROOT, "go.env")) : null;
    const toolchainSetting = set("GOTOOLCHAIN") || parseGoEnvFile(goRootEnv ?? "").GOTOOLCHAIN || "auto";
    const goVersion = goEnv ? toolchainVersion(goEnv.GOVERSION ?? "") : null;
    const source = await read_project_readSources(files, layout);
    const vendored = await isVendored(files, layout, source, effective("GOFLAGS"));
    return {
        kind: layout.kind,
        goVersion,
        moduleCache: goEnv?.GOMODCACHE || moduleCachePath(env, envFile, machine.platform, machine.home),
        before,
        now,
        goSum: { ...source.goSum, found: source.goSumTexts.length > 0 },
        key: source.goSumTexts
            .reduce((hash, text) => hash.update(text).update("\0"), (0,external_node_crypto_.createHash)("sha256"))
            .digest("hex"),
        vendored,
        needed: neededModules({
            goMod: source.goMods[0] ?? null,
            goVersion: source.goLine,
            goSum: source.goSum,
            workspace: layout.kind === "workspace",
            vendored,
            replaces: source.replaces,
        }),
        goFlags: effective("GOFLAGS"),
        goAuth: effective("GOAUTH"),
        newerGo: newerGo(goVersion, source, toolchainSetting),
    };
}
async function findLayout(files, directory, goEnv, set) {
    const flags = (goEnv?.GOFLAGS ?? set("GOFLAGS")).split(/\s+/);
    const modFlag = flags.find((f) => /^--?modfile=/.test(f))?.replace(/^--?modfile=/, "");
    const modFile = modFlag ? external_node_path_.resolve(directory, modFlag) : null;
    // Without a go.mod `go env` names the null device: /dev/null, or NUL on Windows.
    const named = (path) => path && !/^(?:null|nul)$/i.test(external_node_path_.basename(path)) ? path : null;
    const goMod = goEnv ? named(goEnv.GOMOD) : await findUpwards(files, directory, "go.mod");
    const workSetting = set("GOWORK");
    const goWork = goEnv
        ? named(goEnv.GOWORK === "off" ? "" : goEnv.GOWORK)
        : workSetting === "off"
            ? null
            : workSetting || (await findUpwards(files, directory, "go.work"));
    return { kind: goWork ? "workspace" : goMod ? "module" : "none", goWork, goMod, modFile };
}
async function findUpwards(files, directory, name) {
    for (let folder = directory;; folder = external_node_path_.dirname(folder)) {
        const path = external_node_path_.join(folder, name);
        if ((await files.stat(path).catch(() => null))?.kind === "file")
            return path;
        if (external_node_path_.dirname(folder) === folder)
            return null;
    }
}
async function read_project_readSources(files, layout) {
    const goWorkText = layout.goWork && (await readOrNull(files, layout.goWork));
    const goWork = goWorkText ? parseGoWork(goWorkText) : null;
    const workFolder = layout.goWork && external_node_path_.dirname(layout.goWork);
    const modPaths = goWork && workFolder
        ? goWork.use.map((use) => external_node_path_.resolve(workFolder, use, "go.mod"))
        : [layout.modFile ?? layout.goMod].flatMap((path) => path ?? []);
    const sumPaths = [
        ...modPaths.map((path) => path.replace(/\.mod$/, ".sum")),
        ...(layout.goWork ? [`${layout.goWork}.sum`] : []),
    ];
    const [modTexts, sumTexts] = await Promise.all([
        Promise.all(modPaths.map((path) => readOrNull(files, path))),
        Promise.all(sumPaths.map((path) => readOrNull(files, path))),
    ]);
    const goMods = modTexts.flatMap((text) => (text === null ? [] : [parseGoMod(text)]));
    const goSumTexts = sumTexts.flatMap((text) => text ?? []);
    return {
        goMods,
        goWork,
        goSum: mergeGoSums(goSumTexts.map(parseGoSum)),
        goSumTexts,
        replaces: [...(goWork?.replace ?? []), ...goMods.flatMap((m) => m.replace)],
        goLine: newest([goWork?.go, ...goMods.map((m) => m.go)]),
        toolchainLine: goWork ? goWork.toolchain : (goMods[0]?.toolchain ?? null),
    };
}
/**
 * Whether builds read the vendor folder: it is there, go.mod asks for 1.14 or newer (1.22 for a workspace), and no
 * -mod flag says otherwise (modload/init.go, setDefaultBuildMod).
 */
async function isVendored(files, layout, source, goFlags) {
    const mod = goFlags
        .split(/\s+/)
        .find((f) => /^--?mod=/.test(f))
        ?.replace(/^--?mod=/, "");
    const root = layout.goWork ?? layout.goMod;
    if (!root || (mod !== undefined && mod !== "vendor"))
        return false;
    const since = layout.goWork ? "1.22" : "1.14";
    if (mod !== "vendor" && compareGoVersions(source.goLine ?? "1.11", since) < 0)
        return false;
    return ((await files.stat(external_node_path_.join(external_node_path_.dirname(root), "vendor", "modules.txt")).catch(() => null)) !==
        null);
}
/** go.mod's demand beyond the Go at hand (go.dev/doc/toolchain); GOTOOLCHAIN decides whether it is downloaded. */
function newerGo(have, source, setting) {
    const toolchain = source.toolchainLine ? toolchainVersion(source.toolchainLine) : null;
    const wanted = newest([source.goLine, setting === "local" ? null : toolchain]);
    if (have === null || wanted === null || compareGoVersions(wanted, have) <= 0)
        return null;
    const named = toolchainVersion(setting);
    // GOTOOLCHAIN=go1.27.0: that one is downloaded, whatever go.mod says.
    if (named !== null && compareGoVersions(named, wanted) >= 0)
        return { toolchain: named, mayDownload: true };
    return { toolchain: wanted, mayDownload: /^auto$|\+auto$/.test(setting) };
}
function newest(versions) {
    return versions.reduce((best, v) => (v && (!best || compareGoVersions(v, best) > 0) ? v : best), null);
}
/** What `go env` says, or null without a usable `go`. */
async function askGo(ports, directory, ownEnv) {
    const run = await ports.go.run(["env", "-json", ...ASKED], {
        cwd: directory,
        timeoutMs: GO_TIMEOUT_MS,
        env: ownEnv,
    });
    if (run.kind !== "done" || run.exitCode !== 0)
        return null;
    try {
        return JSON.parse(run.stdout);
    }
    catch {
        return null;
    }
}
/** A file's text; null when it can't be read, since each of them may be missing in a project that builds. */
async function readOrNull(files, path) {
    return files.readText(path, read_project_MOST_BYTES).catch(() => null);
}
function mapValues(values, map) {
    return Object.fromEntries(ROUTE_VARIABLES.map((name) => [name, map(name, values[name])]));
}

;// CONCATENATED MODULE: ./build/flows/plan-job.js
















const LOG_PROGRESS_MS = 3_000;
/**
 * Everything up to the decision: what the job needs, which mirrors serve it, and the module cache filled from them.
 * Nothing else on the machine changes.
 */
async function planJob(ports, inputs) {
    const { machine, files, clock, job } = ports;
    const startedAt = new Date(clock.nowMs()).toISOString();
    const startMs = clock.monotonicMs();
    const project = await readProject(ports, inputs.workingDirectory);
    for (const values of [project.before, project.now])
        maskSecrets(job, values);
    const privacy = await readPrivacy(ports, inputs, project);
    const inventory = await takeInventory(files, project.moduleCache, project.needed, privacy.isPrivate);
    const inherited = readInherited(project.before.GOPROXY, inputs.mirrors.map((m) => m.url));
    const privateProxies = [
        ...inputs.privateProxies,
        ...(inherited.kind === "off" ? [] : inherited.privateProxies.map(({ url }) => url)),
    ];
    const planValues = (mirrors) => planRoute({ ...inputs, before: project.before, inherited, privatePatterns: privacy.patterns, mirrors });
    const region = inputs.region ?? (machine.env.RUNNER_NAME || "this machine");
    const moduleCache = project.moduleCache === null ? null : (0,module_cache/* openModuleCache */.Re)(project.moduleCache, ports.processes.own);
    const request = {
        inputs,
        region,
        needed: project.needed,
        inventory,
        moduleCache,
        projectKey: project.key,
        // Where a private proxy serves names that no pattern marks, any name may be one of its own.
        mayBeNamed: (path) => !privacy.isPrivate(path) && (privateProxies.length === 0 || privacy.hasPatterns || (0,sample_plan/* isWellKnown */.MZ)(path)),
        policy: !mayChooseMirrors(inherited, inputs.mirrorsGiven),
        planValues: (mirrors) => {
            const { GOPROXY, GOSUMDB } = planValues(mirrors);
            return { goproxy: GOPROXY || GO_DEFAULT_GOPROXY, gosumdb: GOSUMDB };
        },
    };
    const findPorts = { ...ports, progress: (line) => job.info(line) };
    const fill = async (found) => {
        const values = planValues(found.choice.mirrors);
        const sources = inherited.kind === "off"
            ? []
            : await readSources(ports, {
                choice: found.choice,
                goproxy: project.before.GOPROXY,
                privateProxies,
                goAuth: project.goAuth,
                goesDirect: values.GONOPROXY || values.GOPRIVATE,
                isPrivate: privacy.isPrivate,
                mayBeNamed: request.mayBeNamed,
            });
        for (const { url } of sources)
            for (const secret of (0,go_proxy_list/* urlPasswords */.s1)(url))
                job.mask(secret);
        return fillModuleCache({ ...ports, showProgress: ports.showProgress ?? logNowAndThen(ports) }, {
            prefetch: inputs.prefetch,
            moduleCache,
            needed: project.needed,
            inventory,
            samplesAdmitted: found.probe.admitted > 0,
            isPrivate: privacy.isPrivate,
            sources,
            speed: found.choice.ranked[0]?.rank === 1 ? found.choice.ranked[0].speed : null,
            work: found.work,
            connectTimeoutMs: inputs.probeTimeoutMs,
            goFlags: project.goFlags,
            hasGo: project.goVersion !== null,
        });
    };
    const check = async (mirrors) => {
        const { checkSumdb } = await __nccwpck_require__.e(/* import() */ 218).then(__nccwpck_require__.bind(__nccwpck_require__, 218));
        return checkSumdb(findPorts, request, mirrors, measuringBudgetMs(request));
    };
    try {
        if (moduleCache)
            await removeLeftovers(files, ports.processes, moduleCache.root, clock.nowMs());
        const found = await findMirrors(findPorts, request);
        const { choice } = found;
        // Side by side: the checksum database is asked for little, but one thing after the other.
        const [filled, seen] = await Promise.all([fill(found), found.sumdb ?? check(choice.mirrors)]);
        const mirrors = withoutLiars(choice.mirrors, filled);
        await remember(findPorts, request, found, seen, failedMirrors(choice.mirrors, filled));
        const looked = mirrors.length < choice.mirrors.length && found.sumdb === null ? await check(mirrors) : seen;
        // A value that the user asked for is not replaced: the way past the mirrors stays unused.
        const sumdb = looked.kind === "rerouted" && inputs.sumdb !== "auto"
            ? { kind: "unreachable", because: looked.because }
            : looked;
        const planned = planValues(mirrors);
        const values = sumdb.kind === "rerouted" ? { ...planned, GOSUMDB: sumdb.gosumdb } : planned;
        const inRoute = new Set(values.GOPROXY.split(/[,|]/));
        return {
            report: {
                version: REPORT_VERSION,
                startedAt,
                elapsedMs: clock.monotonicMs() - startMs,
                region: { label: region, given: inputs.region !== null, inChina: (0,catalogue/* isRegionInChina */.B6)(region) },
                project: {
                    kind: project.kind,
                    goVersion: project.goVersion,
                    vendored: project.vendored,
                    goSum: {
                        found: project.goSum.found,
                        lines: project.goSum.zips.size + project.goSum.mods.size,
                        problems: project.goSum.problemCount,
                    },
                    needed: {
                        zips: inventory.neededZips,
                        present: inventory.presentZips,
                        missing: inventory.missingZips.length,
                        private: inventory.privateZips.length,
                    },
                    missingBytes: found.work.zipBytes,
                    sizedZips: found.work.sizedZips,
                },
                probe: found.probe,
                mirrors: choice.ranked.map(({ mirror, rank, outcome, speed, predictedMs }) => ({
                    name: mirror.name,
                    url: (0,go_proxy_list/* redactGoProxy */.KZ)(mirror.url),
                    rank,
                    inRoute: inRoute.has(mirror.url),
                    outcome,
                    speed,
                    predictedMs,
                })),
                choice: { mirror: mirrors[0]?.name ?? null, reason: choice.reason },
                route: {
                    values: {
                        ...values,
                        GOPROXY: (0,go_proxy_list/* redactGoProxy */.KZ)(values.GOPROXY),
                        GOSUMDB: (0,go_proxy_list/* redactGoProxy */.KZ)(values.GOSUMDB),
                    },
                    exported: ROUTE_VARIABLES.filter((name) => values[name] !== project.now[name]),
                    privateProxies: privateProxies.length,
                },
                sumdb: redactSumdb(sumdb),
                fetch: filled.report,
                notes: notesOf({
                    inputs,
                    project,
                    inherited,
                    found,
                    sumdb,
                    filled,
                    values,
                    isPrivate: privacy.isPrivate,
                }),
            },
            values,
            project,
        };
    }
    finally {
        if (moduleCache)
            await (0,module_cache/* closeModuleCache */.Lg)(files, moduleCache);
    }
}
function logNowAndThen({ clock, job }) {
    let lastMs = clock.monotonicMs();
    return (progress) => {
        if (clock.monotonicMs() - lastMs < LOG_PROGRESS_MS)
            return;
        lastMs = clock.monotonicMs();
        job.info(progressLine(progress));
    };
}
/** cmd/go ends at a wrong hash, whatever stands behind it in GOPROXY: a mirror that sent one is no part of the route. */
function withoutLiars(mirrors, { result }) {
    const liars = result?.sources.filter((s) => s.lied).map((s) => s.source.url) ?? [];
    return mirrors.filter(({ url }) => !liars.includes(url));
}
/** Mirrors that were asked, and failed more than they delivered. */
function failedMirrors(mirrors, { result }) {
    const failed = result?.sources
        .filter((s) => s.outcome === "out" || (s.outcome === "unused" && s.refusals > 0))
        .map((s) => s.source.url) ?? [];
    return mirrors.filter(({ url }) => failed.includes(url));
}
/** Hides the passwords of every URL in a route's values. */
function maskSecrets(job, { GOPROXY, GOSUMDB }) {
    // A GOSUMDB value is a key and a URL with a blank between them.
    for (const secret of (0,go_proxy_list/* urlPasswords */.s1)(`${GOPROXY},${GOSUMDB.trim().replace(/\s+/g, ",")}`))
        job.mask(secret);
}
function redactSumdb(path) {
    if (path.kind === "works")
        return { ...path, via: (0,go_proxy_list/* redactGoProxy */.KZ)(path.via) };
    if (path.kind !== "rerouted" && path.kind !== "unreachable")
        return path;
    return { ...path, because: { ...path.because, url: (0,go_proxy_list/* redactGoProxy */.KZ)(path.because.url) } };
}

;// CONCATENATED MODULE: ./build/flows/set-up-job.js










/**
 * The action's main step: measure, choose, route, export, report.
 * @returns the report, or null when an input was wrong (the job has been told)
 */
async function setUpJob(ports) {
    const { job } = ports;
    const inputs = await readInputs(ports);
    if (inputs === null)
        return null;
    const plan = await job.group("Go module mirrors, measured from this machine", async () => {
        const planned = await planJob(ports, inputs);
        for (const line of logLines(planned.report))
            job.info(line);
        return planned;
    });
    job.info(decisionSentence(plan.report));
    await publish(ports, plan);
    if (inputs.failOn === "no-mirror" && plan.report.choice.reason.code === "none-healthy") {
        job.fail("No healthy Go module mirror (fail-on: no-mirror). The table above says what each one answered.");
    }
    return plan.report;
}
/** The inputs, or null when the job was told what is wrong with them. */
async function readInputs({ job, files, machine }) {
    const read = (name) => job.input(name);
    for (const secret of secretsInInputs(read))
        job.mask(secret);
    try {
        return await checkInputs({ files, machine }, read);
    }
    catch (error) {
        if (!(error instanceof InputError))
            throw error;
        job.fail(error.message
            .split("\n")
            .map((line) => neutralise(line, 400))
            .join("\n"));
        return null;
    }
}
/**
 * The inputs, their working-directory an absolute path to a directory that exists.
 * @throws InputError with every problem
 */
async function checkInputs({ files, machine }, read) {
    const directory = external_node_path_.resolve(machine.cwd, read("working-directory") || ".");
    const isDirectory = (await files.stat(directory).catch(() => null))?.kind === "directory";
    return { ...parseInputs(read, isDirectory), workingDirectory: directory };
}
/** Makes a plan take effect: variables, outputs, report file, log and summary. */
async function publish(ports, plan) {
    const { job } = ports;
    const { report, values, project } = plan;
    maskSecrets(job, values);
    for (const name of report.route.exported)
        job.exportVariable(name, values[name]);
    if (report.route.exported.length > 0) {
        job.exportVariable(PRIOR_VALUES_VARIABLE, formatPriorValues(project.before, values));
    }
    const reportPath = await writeReport(ports, report);
    const best = report.mirrors.find((m) => m.name === report.choice.mirror);
    job.setOutput("mirror", report.choice.mirror ?? "");
    job.setOutput("mirror-url", best?.url ?? "");
    job.setOutput("goproxy", report.route.values.GOPROXY || GO_DEFAULT_GOPROXY);
    job.setOutput("gosumdb", report.route.values.GOSUMDB || sumdb/* GO_DEFAULT_GOSUMDB */.lw);
    job.setOutput("goprivate", report.route.values.GOPRIVATE);
    job.setOutput("report", reportPath ?? "");
    for (const note of report.notes)
        job[note.level](noteSentence(note));
    await job.writeSummary(renderSummary(report));
}
/** The path of the JSON report, or null where the runner's temporary folder can't be written: the route holds without it. */
async function writeReport({ files, machine, job }, report) {
    const name = `setup-go-mirror-report-${Date.parse(report.startedAt)}.json`;
    const path = external_node_path_.join(machine.tempDir, name);
    try {
        await files.replace(path, `${JSON.stringify(report, null, 2)}\n`, 0o644);
        return path;
    }
    catch (error) {
        job.info(neutralise(`The JSON report could not be written: ${error.message}`));
        return null;
    }
}


/***/ }),

/***/ 7224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ hash1),
/* harmony export */   h: () => (/* binding */ hashGoMod)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

/**
 * The `h1:` hash of a set of files (x/mod sumdb/dirhash Hash1): SHA-256 over one line per file, in the bytewise
 * order of names. Throws when a name holds a newline: it could pass for another line.
 */
function hash1(files) {
    const lines = files.map(({ name, sha256Hex }) => {
        if (name.includes("\n"))
            throw new Error("file name with a newline");
        return { nameBytes: Buffer.from(name), line: `${sha256Hex}  ${name}\n` };
    });
    // Bytes of UTF-8: JavaScript's own order is by UTF-16 units, which differs beyond U+FFFF.
    lines.sort((a, b) => Buffer.compare(a.nameBytes, b.nameBytes));
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    for (const { line } of lines)
        hash.update(line);
    return `h1:${hash.digest("base64")}`;
}
/** The `h1:` hash of a go.mod file, as go.sum's `/go.mod` lines have it. */
function hashGoMod(bytes) {
    return hash1([{ name: "go.mod", sha256Hex: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex") }]);
}


/***/ }),

/***/ 2937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ redactUrl),
/* harmony export */   K6: () => (/* binding */ formatGoProxy),
/* harmony export */   KZ: () => (/* binding */ redactGoProxy),
/* harmony export */   eL: () => (/* binding */ parseGoProxy),
/* harmony export */   s1: () => (/* binding */ urlPasswords)
/* harmony export */ });
/** What Go's URL.Redacted puts in place of a password. */
const REDACTED = "xxxxx";
/**
 * Reads a GOPROXY value as cmd/go does (modfetch/proxy.go, proxyList): items are trimmed, empty ones skipped,
 * a bare host gets `https://`, and nothing counts after `direct` or `off`. Nothing is said about whether a URL
 * is usable.
 */
function parseGoProxy(text) {
    const entries = [];
    for (const [, item = "", separator = ""] of text.matchAll(/([^,|]*)([,|]|$)/g)) {
        const url = completeUrl(item.trim());
        if (url === "")
            continue;
        entries.push({ url, separator: separator });
        if (url === "direct" || url === "off")
            break;
    }
    const last = entries.pop();
    return last === undefined ? [] : [...entries, { url: last.url, separator: "" }];
}
/** The GOPROXY value that stands for `entries`. */
function formatGoProxy(entries) {
    return entries.map(({ url, separator }) => url + separator).join("");
}
/** Words stay (they are reserved), absolute file names and URLs too; anything else is a host. */
function completeUrl(item) {
    const isAbsoluteFile = item.startsWith("/") || /^[A-Za-z]:\\/.test(item);
    return /[.:/]/.test(item) && !item.includes(":/") && !isAbsoluteFile ? `https://${item}` : item;
}
/** Scheme, user info with its `@`, and the rest of a URL that has an authority. */
function splitUserInfo(url) {
    const match = /^([A-Za-z][A-Za-z0-9+.-]*:\/\/)([^/?#]*)(.*)$/s.exec(url);
    if (match === null)
        return null;
    const [, scheme = "", authority = "", path = ""] = match;
    const at = authority.lastIndexOf("@") + 1;
    return { scheme, userInfo: authority.slice(0, at), rest: authority.slice(at) + path };
}
/**
 * `url` without its secret: a password reads `xxxxx`, and so does a user name that stands alone, because
 * tokens are put there. Of text that is no URL nothing before an `@` is left. Never throws.
 */
function redactUrl(url) {
    const completed = completeUrl(url);
    const parts = splitUserInfo(completed);
    if (parts === null || !URL.canParse(completed)) {
        const at = url.lastIndexOf("@");
        if (at >= 0)
            return url.slice(at + 1);
        // Half of a password may stand where a port belongs: a list was cut at a comma inside of it.
        return parts === null ? url : parts.scheme + REDACTED;
    }
    const { scheme, userInfo, rest } = parts;
    if (userInfo === "")
        return url;
    const colon = userInfo.indexOf(":");
    const shown = colon < 0 ? REDACTED : `${userInfo.slice(0, colon)}:${REDACTED}`;
    return `${scheme}${shown}@${rest}`;
}
/** A GOPROXY value with every URL in it redacted; separators and spaces stay. Never throws. */
function redactGoProxy(text) {
    return text.replace(/[^,|\s]+/g, redactUrl);
}
/**
 * Every secret in a GOPROXY value: passwords, and user names that stand alone; each as written, decoded and
 * percent-encoded, since any of these may turn up in a message. No empty text, nothing twice.
 */
function urlPasswords(text) {
    const secrets = new Set();
    for (const { url } of parseGoProxy(text)) {
        const userInfo = splitUserInfo(url)?.userInfo.slice(0, -1) ?? url.slice(0, Math.max(0, url.lastIndexOf("@")));
        const colon = userInfo.indexOf(":");
        const raw = userInfo.slice(colon + 1);
        if (raw === "") {
            // "token:@host": the password is empty, the user name is the secret.
            addForms(secrets, userInfo.slice(0, Math.max(0, colon)));
        }
        else {
            addForms(secrets, raw);
        }
    }
    return [...secrets];
}
function addForms(secrets, raw) {
    if (raw === "")
        return;
    const decoded = decodePercent(raw);
    for (const form of [raw, decoded, encodeURIComponent(decoded)])
        secrets.add(form);
}
/** Percent-decoded, or as it was where that is impossible; lone surrogates can't be encoded again, so none stay. */
function decodePercent(text) {
    const wellFormed = text.replace(/\p{Surrogate}/gu, "\ufffd");
    try {
        return decodeURIComponent(wellFormed);
    }
    catch {
        return wellFormed;
    }
}


/***/ }),

/***/ 2206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ proxyPath),
/* harmony export */   MP: () => (/* binding */ moduleKey),
/* harmony export */   Sw: () => (/* binding */ pseudoVersionTime),
/* harmony export */   av: () => (/* binding */ escapeVersion),
/* harmony export */   ft: () => (/* binding */ escapePath),
/* harmony export */   iU: () => (/* binding */ checkModulePath),
/* harmony export */   nF: () => (/* binding */ checkModuleVersion)
/* harmony export */ });
/* unused harmony export checkVersion */
/**
 * What may be called a module and a version. go.sum and go.mod can come from a stranger's pull request:
 * nothing of them becomes a URL or a file name before it has passed these rules.
 */
/**
 * File systems take names of up to 255 bytes, and cmd/go fails there: it has no limit of its own. Escaping can
 * double a name, and the cache adds suffixes such as ".ziphash" or a temporary file's.
 */
const MAX_VERSION_LENGTH = 100;
const MAX_ELEMENT_LENGTH = 120;
const MAX_PATH_LENGTH = 1024;
/**
 * What a path must not contain, each with the problem's name (x/mod module.checkElem and CheckPath). Over the
 * whole path rather than element by element: a go.sum has thousands of them.
 */
const PATH_PROBLEMS = [
    [/^$/, "empty path"],
    [/^\/|\/\/|\/$/, "empty path element"],
    [/[^-.\w~/]/, "invalid character"],
    [/^\.|\/\./, "leading dot in path element"],
    [/\.\/|\.$/, "trailing dot in path element"],
    // Windows keeps these for devices, whatever their extension (module.badWindowsNames).
    [/(?:^|\/)(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:[./]|$)/i, "name reserved on Windows"],
    // "name~1" is how Windows abbreviates another, longer name.
    [/(?:^|\/)[^./]*~[0-9]+(?:[./]|$)/, "trailing tilde and digits in path element"],
    [/^[^./]*(?:\/|$)/, "missing dot in first path element"],
    [/^[-.0-9a-z]*[^-.0-9a-z/]/, "invalid character in first path element"],
    [/^-/, "leading dash"],
];
/**
 * What nearly every path looks like: lower case, no dots but the host's, no major version. A go.sum has thousands,
 * and each of them would meet every pattern above only to pass.
 */
const ORDINARY_PATH = new RegExp("^(?!gopkg[.]in/)(?!(?:con|prn|aux|nul|com[1-9]|lpt[1-9])[.])[a-z0-9]+(?:[.-][a-z0-9]+)*[.][a-z]+" +
    "(?:/(?!(?:con|prn|aux|nul|com[1-9]|lpt[1-9]|v[0-9]+)(?:/|$))[a-z0-9][a-z0-9_-]*)*$");
const SEMVER_IDENTIFIER = "(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)";
const CANONICAL_VERSION = new RegExp(`^v(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)` +
    `(?:-${SEMVER_IDENTIFIER}(?:\\.${SEMVER_IDENTIFIER})*)?(?:\\+incompatible)?$`);
/** The text that stands for a module version in maps and messages: `path@version`. */
function moduleKey(m) {
    return `${m.path}@${m.version}`;
}
/**
 * Null when `path` can be a module's path, else the problem in a few words.
 * The rules are those of x/mod module.CheckPath, plus a bound on length.
 */
function checkModulePath(path) {
    if (path.length <= MAX_ELEMENT_LENGTH && ORDINARY_PATH.test(path))
        return null;
    if (path.length > MAX_PATH_LENGTH)
        return "path too long";
    for (const [pattern, problem] of PATH_PROBLEMS) {
        if (pattern.test(path))
            return problem;
    }
    if (path.length > MAX_ELEMENT_LENGTH && path.split("/").some(({ length }) => length > MAX_ELEMENT_LENGTH)) {
        return "path element too long";
    }
    return pathMajor(path) === null ? "invalid major version suffix" : null;
}
/**
 * Null when `version` is a canonical semantic version, pseudo-versions and `+incompatible` among them, else
 * the problem (x/mod module.CanonicalVersion: cmd/go refuses any other version in its cache's file names).
 */
function checkVersion(version) {
    if (version.length > MAX_VERSION_LENGTH)
        return "version too long";
    return CANONICAL_VERSION.test(version) ? null : "not a canonical semantic version";
}
/** Null when path and version are fine and agree on the major version, else the problem (x/mod module.Check). */
function checkModuleVersion(m) {
    return checkModulePath(m.path) ?? checkVersion(m.version) ?? checkPathMajor(m.path, m.version);
}
/** x/mod module.CheckPathMajor, for a path and a version that were checked before. */
function checkPathMajor(path, version) {
    const suffix = pathMajor(path) ?? "";
    const major = version.slice(0, version.indexOf("."));
    if (suffix === "") {
        if (major === "v0" || major === "v1" || version.endsWith("+incompatible"))
            return null;
        return `should be v0 or v1, not ${major}`;
    }
    // Old gopkg.in tags: a pseudo-version without a base tag is v0 there, even for .v1.
    if (suffix === ".v1" && version.startsWith("v0.0.0-"))
        return null;
    const wanted = suffix.slice(1).replace(/-unstable$/, "");
    return major === wanted ? null : `should be ${wanted}, not ${major}`;
}
/**
 * The end of a path that names a major version (`/v2`, on gopkg.in `.v2` or `.v2-unstable`), "" without one,
 * null when it looks like one and is not (x/mod module.SplitPathVersion).
 */
function pathMajor(path) {
    if (path.startsWith("gopkg.in/")) {
        return /\.v(?:0|[1-9][0-9]*(?:-unstable)?)$/.exec(path)?.[0] ?? null;
    }
    const end = /\/v[0-9.]+$/.exec(path)?.[0];
    if (end === undefined)
        return "";
    return /^\/v[1-9][0-9]*$/.test(end) && end !== "/v1" ? end : null;
}
/**
 * A checked module path as it stands in URLs and in the module cache: `A` becomes `!a`, because file systems
 * may not tell upper from lower case (x/mod module.EscapePath).
 */
function escapePath(path) {
    return path.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}
/** The same for a checked version (x/mod module.EscapeVersion). */
function escapeVersion(version) {
    return escapePath(version);
}
/** The path of a module's file below a proxy's base URL (go.dev/ref/mod#goproxy-protocol). */
function proxyPath(m, suffix) {
    return `/${escapePath(m.path)}/@v/${escapeVersion(m.version)}.${suffix}`;
}
/**
 * The commit's time that a pseudo-version holds, in RFC 3339, or null for any other version
 * (go.dev/ref/mod#pseudo-versions).
 */
function pseudoVersionTime(version) {
    const match = /^v\d+\.\d+\.\d+-(?:.*\.)?(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)-[0-9a-f]{12}(?:\+incompatible)?$/.exec(version);
    if (match === null)
        return null;
    const [, year, month, day, hour, minute, second] = match;
    return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}


/***/ }),

/***/ 7968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ap: () => (/* binding */ parseTreeHead),
/* harmony export */   jN: () => (/* binding */ openNote),
/* harmony export */   nI: () => (/* binding */ parseGoSumDb)
/* harmony export */ });
/* unused harmony exports SUM_GOLANG_ORG_KEY, parseVerifierKey */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

/** The key that cmd/go has built in (cmd/go/internal/modfetch/key.go). */
const SUM_GOLANG_ORG_KEY = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";
const ED25519_ALGORITHM = 1;
const KEY_HASH_BYTES = 4;
/** More than this many signatures are refused by x/mod sumdb/note too. */
const MAX_SIGNATURES = 100;
const MAX_TREE_HEAD_LENGTH = 1_000_000;
/** Reads `name+hash+key`. Throws an Error that says what is wrong with it (note.NewVerifier). */
function parseVerifierKey(text) {
    // The key is base64, where "+" is a letter: only the first two are separators.
    const match = /^([^+\s]+)\+([0-9a-fA-F]{8})\+(.+)$/s.exec(text);
    const [, name = "", hashText = "", encodedKey = ""] = match ?? [];
    const key = decodeBase64(encodedKey);
    if (match === null || key === null || key.length === 0)
        throw new Error("malformed verifier key");
    const hash = Number.parseInt(hashText, 16);
    const computed = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${name}\n`).update(key).digest().readUInt32BE(0);
    if (hash !== computed)
        throw new Error("verifier key does not match its hash");
    if (key[0] !== ED25519_ALGORITHM)
        throw new Error("unknown verifier key algorithm");
    if (key.length !== 33)
        throw new Error("malformed verifier key");
    return { name, hash, publicKey: key.subarray(1) };
}
/**
 * Checks that `note` is a signed note with a valid signature by `key`, and gives the text that was signed.
 * Signatures by other keys are passed over (note.Open).
 */
function openNote(note, key) {
    const malformed = { ok: false, problem: "malformed note" };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the format forbids exactly these
    if (/[\0-\x09\x0b-\x1f]/.test(note))
        return malformed;
    const split = note.lastIndexOf("\n\n");
    if (split < 0 || !note.endsWith("\n") || split + 2 === note.length)
        return malformed;
    const text = note.slice(0, split + 1);
    const lines = note.slice(split + 2, -1).split("\n");
    if (lines.length > MAX_SIGNATURES)
        return malformed;
    let verified = false;
    for (const line of lines) {
        const [, name, encoded = ""] = /^— ([^+\s]+) (\S+)$/.exec(line) ?? [];
        const bytes = decodeBase64(encoded);
        if (name === undefined || bytes === null || bytes.length <= KEY_HASH_BYTES)
            return malformed;
        if (name !== key.name || bytes.readUInt32BE(0) !== key.hash)
            continue;
        if (!verifyEd25519(text, bytes.subarray(KEY_HASH_BYTES), key.publicKey)) {
            return { ok: false, problem: "invalid signature" };
        }
        verified = true;
    }
    return verified ? { ok: true, text } : { ok: false, problem: "no signature by the expected key" };
}
/** The tree head in a note's text, or null when it is none (x/mod sumdb/tlog ParseTree). */
function parseTreeHead(text) {
    const [title, size = "", rootHash = "", ...rest] = text.slice(0, MAX_TREE_HEAD_LENGTH).split("\n");
    if (title !== "go.sum database tree" || rest.length === 0)
        return null;
    if (!/^(?:0|[1-9][0-9]{0,18})$/.test(size) || BigInt(size) >= 2n ** 63n)
        return null;
    return decodeBase64(rootHash)?.length === 32 ? { treeSize: BigInt(size), rootHash } : null;
}
/**
 * Reads a GOSUMDB value by cmd/go's rules (modfetch/sumdb.go, dbDial): `off`, a known name or a full key, and
 * after it perhaps a URL. Empty text is invalid: cmd/go never sees it, the default stands in its place.
 */
function parseGoSumDb(value) {
    // An alias that is reachable from mainland China.
    const expanded = value === "sum.golang.google.cn" ? "sum.golang.org https://sum.golang.google.cn" : value;
    if (expanded === "off")
        return { kind: "off" };
    const [nameOrKey, url = null, ...rest] = expanded.split(/\s+/).filter((field) => field !== "");
    if (nameOrKey === undefined)
        return { kind: "invalid", problem: "missing" };
    if (rest.length > 0)
        return { kind: "invalid", problem: "too many fields" };
    if (url !== null && !URL.canParse(url))
        return { kind: "invalid", problem: "malformed URL" };
    try {
        const key = parseVerifierKey(nameOrKey === "sum.golang.org" ? SUM_GOLANG_ORG_KEY : nameOrKey);
        return isHostWithPath(key.name)
            ? { kind: "database", name: key.name, key, url }
            : { kind: "invalid", problem: "name must be host[/path]" };
    }
    catch (error) {
        return { kind: "invalid", problem: error instanceof Error ? error.message : "malformed verifier key" };
    }
}
/** The name becomes part of URLs: it must be a host, perhaps with a path, without `..`, and nothing else. */
function isHostWithPath(name) {
    return (/^[A-Za-z0-9][A-Za-z0-9.-]*(?::[0-9]+)?(?:\/[A-Za-z0-9][A-Za-z0-9._~-]*)*$/.test(name) &&
        URL.canParse(`https://${name}`));
}
function verifyEd25519(text, signature, publicKey) {
    const x = Buffer.from(publicKey).toString("base64url");
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, Buffer.from(text), key, signature);
}
/** Strict base64 with its padding; null for anything else, where Buffer would guess. */
function decodeBase64(text) {
    const decoded = Buffer.from(text, "base64");
    return decoded.toString("base64") === text ? decoded : null;
}


/***/ }),

/***/ 9479:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _flows_set_up_job_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5214);
/* harmony import */ var _platform_action_job_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6969);
/* harmony import */ var _platform_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(152);
/* harmony import */ var _platform_end_process_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(4207);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1665);
/* harmony import */ var _platform_go_command_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9857);
/* harmony import */ var _platform_lazy_http_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(1303);
/* harmony import */ var _platform_machine_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4115);
/* harmony import */ var _platform_processes_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7764);









const machine = (0,_platform_machine_js__WEBPACK_IMPORTED_MODULE_5__/* .readMachine */ .U)();
const job = (0,_platform_action_job_js__WEBPACK_IMPORTED_MODULE_1__/* .actionJob */ .C)(machine);
try {
    await (0,_flows_set_up_job_js__WEBPACK_IMPORTED_MODULE_0__/* .setUpJob */ .z)({
        machine,
        files: _platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .nodeFiles */ .k,
        processes: (0,_platform_processes_js__WEBPACK_IMPORTED_MODULE_6__/* .readProcesses */ ._)(),
        clock: _platform_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m,
        go: (0,_platform_go_command_js__WEBPACK_IMPORTED_MODULE_4__/* .goCommand */ .U)(machine),
        job,
        openHttp: (0,_platform_lazy_http_js__WEBPACK_IMPORTED_MODULE_7__/* .lazyHttp */ .r)(machine),
    });
}
catch (error) {
    job.fail(error instanceof Error ? error.message : String(error));
}
await (0,_platform_end_process_js__WEBPACK_IMPORTED_MODULE_8__/* .endProcess */ .J)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ isRegionInChina),
/* harmony export */   cy: () => (/* binding */ findInCatalogue),
/* harmony export */   iJ: () => (/* binding */ orderForRegion),
/* harmony export */   qT: () => (/* binding */ normalizeBaseUrl),
/* harmony export */   rU: () => (/* binding */ mirrorFromUrl),
/* harmony export */   yh: () => (/* binding */ CATALOGUE)
/* harmony export */ });
/** The public mirrors we know, with where each line comes from. `docs/mirrors.md` is made from this file. */
/** Order: what an unmeasured job outside China asks first. */
const CATALOGUE = [
    {
        name: "official",
        url: "https://proxy.golang.org",
        otherUrls: [],
        operator: "Google",
        regions: ["global"],
        notes: "The default of cmd/go. Not reachable from mainland China.",
        source: "https://proxy.golang.org/",
        checked: "2026-11-22",
    },
    {
        name: "goproxy.cn",
        url: "https://goproxy.cn",
        otherUrls: [],
        operator: "Qiniu",
        regions: ["cn", "global"],
        notes: "Proxies the checksum database and serves toolchains. 429 and 404 were seen from nodes outside China.",
        source: "https://goproxy.cn/",
        checked: "2026-11-01",
    },
    {
        name: "goproxy.io",
        url: "https://goproxy.io",
        otherUrls: [],
        operator: "goproxy.io",
        regions: ["cn", "global"],
        notes: "Proxies the checksum database.",
        source: "https://goproxy.io/",
        checked: "2026-11-01",
    },
    {
        name: "aliyun",
        url: "https://mirrors.aliyun.com/goproxy",
        otherUrls: [],
        operator: "Alibaba Cloud",
        regions: ["cn"],
        notes: "Answers 404 at its root while it serves modules. Reports on its checksum database proxy conflict.",
        source: "https://developer.aliyun.com/mirror/goproxy",
        checked: "2026-11-01",
    },
    {
        name: "tencent",
        url: "https://mirrors.tencent.com/go",
        otherUrls: ["https://mirrors.cloud.tencent.com/go"],
        operator: "Tencent Cloud",
        regions: ["cn"],
        notes: "Does not proxy the checksum database, by report.",
        source: "https://mirrors.tencent.com/help/go.html",
        checked: "2026-11-01",
    },
    {
        name: "huawei",
        url: "https://repo.huaweicloud.com/repository/goproxy",
        otherUrls: ["https://mirrors.huaweicloud.com/repository/goproxy"],
        operator: "Huawei Cloud",
        regions: ["cn"],
        notes: "The older path /goproxy/ answers 418. 429 was seen from nodes outside China.",
        source: "https://mirrors.huaweicloud.com/mirrorDetail/5ea14d84b58d16ef329c5c13",
        checked: "2026-11-01",
    },
    {
        name: "nju",
        url: "https://repo.nju.edu.cn/go",
        otherUrls: ["https://repo.nju.edu.cn/repository/go"],
        operator: "Nanjing University",
        regions: ["cn"],
        notes: "Does not proxy the checksum database.",
        source: "https://doc.nju.edu.cn/books/e1654",
        checked: "2026-11-01",
    },
];
/** A base URL in the form that catalogue entries have: no slash at the end, scheme and host in lower case. */
function normalizeBaseUrl(url) {
    return URL.canParse(url) ? new URL(url).href.replace(/\/+$/, "") : url.replace(/\/+$/, "");
}
/** The catalogue entry that a name (any case) or one of its endpoints means, or null. */
function findInCatalogue(nameOrUrl) {
    const name = nameOrUrl.toLowerCase();
    const url = normalizeBaseUrl(nameOrUrl);
    return CATALOGUE.find((e) => e.name === name || e.url === url || e.otherUrls.includes(url)) ?? null;
}
/** A mirror that the user gave by URL. Its name never holds credentials. */
function mirrorFromUrl(url) {
    const known = findInCatalogue(url);
    if (known)
        return known;
    const { host, pathname } = new URL(url);
    return {
        name: `${host}${pathname.replace(/\/+$/, "")}`,
        url: normalizeBaseUrl(url),
        operator: null,
        regions: [],
    };
}
const CHINA = new Set(("cn china beijing shanghai guangzhou shenzhen hangzhou chengdu chongqing nanjing wuhan tianjin qingdao " +
    "zhangjiakou huhehaote ulanqab wulanchabu heyuan fuzhou xian guiyang ningxia zhongwei changsha suzhou jinan").split(" "));
const OUTSIDE = new Set(["hongkong", "hk", "macau", "taipei", "taiwan"]);
/** Names in Chinese stand without blanks between them. */
const CHINA_IN_CHINESE = /中国|北京|上海|广州|深圳|杭州|南京|苏州|成都|重庆|武汉|天津/u;
const OUTSIDE_IN_CHINESE = /香港|澳门|台北|台湾/u;
/**
 * Whether a region label names a place in mainland China: `cn-north-4`, `ap-guangzhou`, `office-shanghai`,
 * but not `cn-hongkong`. Cloud providers' region names and city names; a label, never a measurement.
 */
function isRegionInChina(region) {
    const words = region.toLowerCase().split(/[^\p{L}]+/u);
    if (OUTSIDE_IN_CHINESE.test(region) || words.some((w) => OUTSIDE.has(w)))
        return false;
    return CHINA_IN_CHINESE.test(region) || words.some((w) => CHINA.has(w));
}
/** The order to use while nothing is measured: in China its mirrors first, elsewhere as given. Stable. */
function orderForRegion(mirrors, region) {
    if (!isRegionInChina(region))
        return mirrors;
    return [...mirrors].sort((a, b) => Number(b.regions.includes("cn")) - Number(a.regions.includes("cn")));
}


/***/ }),

/***/ 710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   mF: () => (/* binding */ withNothingMissing),
/* harmony export */   r4: () => (/* binding */ chooseByMeasurement),
/* harmony export */   z5: () => (/* binding */ chooseByRegion)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8942);
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7541);
/* harmony import */ var _measurement_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6111);



/** Ranks measured mirrors by the predicted time for this job; only proven ones can be chosen. */
function chooseByMeasurement(measurements, work, downloader) {
    const proven = measurements.filter((m) => m.outcome.kind === "proven");
    // A rate that was not waited for is no rate at all: such a mirror comes after those whose rate is known.
    const rateMatters = work.zipBytes > 0 && proven.some((m) => m.speed.bytesPerSecond !== null);
    const predictedMs = (m) => {
        const known = m.outcome.kind === "proven" && !(rateMatters && m.speed.bytesPerSecond === null);
        const ms = known ? (0,_estimate_js__WEBPACK_IMPORTED_MODULE_1__/* .predictMs */ .ut)(m.speed, work, downloader) : Number.POSITIVE_INFINITY;
        return Number.isFinite(ms) ? ms : null;
    };
    const predicted = measurements.map((m) => ({ ...m, predictedMs: predictedMs(m) }));
    const ascending = (a, b) => (a ?? Number.MAX_VALUE) - (b ?? Number.MAX_VALUE);
    const sorted = predicted
        .filter((m) => m.outcome.kind === "proven")
        .sort((a, b) => ascending(a.predictedMs, b.predictedMs) || ascending(a.speed.firstByteMs, b.speed.firstByteMs));
    const ranked = [
        ...sorted.map((m, i) => ({ ...m, rank: i + 1 })),
        ...predicted.filter((m) => m.outcome.kind !== "proven").map((m) => ({ ...m, rank: null })),
    ];
    return { ranked, mirrors: sorted.map((m) => m.mirror), reason: reasonFor(ranked, work) };
}
function reasonFor(ranked, work) {
    const [best, second] = ranked.filter((m) => m.rank !== null);
    if (!best)
        return { code: "none-healthy" };
    if (!second)
        return { code: "only-proven", others: ranked.length - 1 };
    if (work.zips + work.mods === 0)
        return { code: "nothing-missing", firstByteMs: best.speed.firstByteMs ?? 0 };
    return {
        code: "fastest",
        runnerUp: second.mirror.name,
        bestMs: best.predictedMs ?? 0,
        runnerUpMs: second.predictedMs,
    };
}
/**
 * An earlier choice for a job that misses nothing now: the order stays as it was, so that the route does too, but
 * there is no download left to predict.
 */
function withNothingMissing(choice) {
    const firstByteMs = choice.ranked[0]?.speed.firstByteMs ?? 0;
    return {
        ranked: choice.ranked.map((m) => ({ ...m, predictedMs: null })),
        mirrors: choice.mirrors,
        reason: choice.mirrors.length > 1 ? { code: "nothing-missing", firstByteMs } : choice.reason,
    };
}
/** The order to use when nothing is measured: it follows the region's label. */
function chooseByRegion(candidates, region, inChina) {
    const mirrors = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .orderForRegion */ .iJ)(candidates, region);
    const ranked = mirrors.map((mirror, i) => ({
        mirror,
        speed: _measurement_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_SPEED */ .g,
        outcome: { kind: "not-measured" },
        rank: i + 1,
        predictedMs: null,
    }));
    return { ranked, mirrors, reason: { code: "catalogue-order", region, inChina } };
}


/***/ }),

/***/ 7541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ throughput),
/* harmony export */   eP: () => (/* binding */ isFetchWorthwhile),
/* harmony export */   ob: () => (/* binding */ isRateSettled),
/* harmony export */   ut: () => (/* binding */ predictMs),
/* harmony export */   xH: () => (/* binding */ goCommandDownloader)
/* harmony export */ });
/* unused harmony exports fetchDownloader, BULK_LIMITS */
/**
 * cmd/go: GOMAXPROCS modules at a time (modcmd/download.go and modload use par.Queue of that size). Over https one
 * HTTP/2 connection carries them all; over http/1.1 there are several, but what bounds them is more often the mirror
 * or the line than the single connection, so that the rate of one is the better guess there too.
 */
function goCommandDownloader(cpus) {
    return { requestsAtOnce: cpus, connections: 1 };
}
/** How many times the measured rate of one connection several are trusted to carry: more would be a guess about the line. */
const MOST_RATES_AT_ONCE = 4;
/** Our own fetcher with that many connections: one request at a time on each. */
function fetchDownloader(connections) {
    return { requestsAtOnce: connections, connections: Math.min(connections, MOST_RATES_AT_ONCE) };
}
/** Without a measured rate the line is taken to be this fast, for every mirror alike. */
const ASSUMED_BYTES_PER_SECOND = 4_000_000;
/**
 * Predicted milliseconds to download `work` from a mirror of that speed: the connection's set-up, the waits for
 * first bytes (a zip brings three requests: .info, .mod, .zip), and the bytes at the measured rate.
 * Infinity when not even a first byte was measured.
 */
function predictMs(speed, work, downloader) {
    if (speed.firstByteMs === null)
        return Number.POSITIVE_INFINITY;
    const setUpMs = (speed.dnsMs ?? 0) + (speed.tcpMs ?? 0) + (speed.tlsMs ?? 0);
    // With nothing missing it is the wait for whatever the job may ask yet.
    const smallMs = Math.max(1, 2 * work.zips + work.mods) * speed.firstByteMs;
    const zipMs = work.zips * (speed.zipFirstByteMs ?? speed.firstByteMs);
    const rate = (speed.bytesPerSecond ?? ASSUMED_BYTES_PER_SECOND) * downloader.connections;
    // No request is faster than one first byte, however many go at once.
    const lanes = Math.max(1, Math.min(downloader.requestsAtOnce, 3 * work.zips + work.mods));
    return setUpMs + (smallMs + zipMs) / lanes + (work.zipBytes / rate) * 1000;
}
/** What a core unpacks and hashes. Measured: `go mod download` takes 3.7 s on two cores for 180 MB of zips. */
const UNPACKED_ZIP_BYTES_PER_SECOND = 25_000_000;
/** More cores than these unpack no faster. */
const MOST_UNPACKING_CORES = 4;
/** What a fetch takes before its first byte and after its last. */
const FETCH_OVERHEAD_MS = 400;
/** A smaller gain is less than what the prediction may be wrong by. */
const LEAST_GAIN = 0.1;
/**
 * Whether fetching `work` before the build saves time over leaving it to cmd/go, so far as one mirror's speed tells.
 * cmd/go unpacks each module after its download, hardly beside it: its two times add up. With a fetch the longer of
 * the two counts, and the overhead. True where nothing was measured, since then nothing speaks against it.
 * @param cpus GOMAXPROCS of the job
 * @param connections of our fetcher, all mirrors together
 */
function isFetchWorthwhile(speed, work, cpus, connections) {
    if (speed.firstByteMs === null)
        return true;
    const cores = Math.min(cpus, MOST_UNPACKING_CORES);
    const unpackMs = (work.zipBytes / (UNPACKED_ZIP_BYTES_PER_SECOND * cores)) * 1000;
    const goCommandMs = predictMs(speed, work, goCommandDownloader(cpus)) + unpackMs;
    const fetchMs = Math.max(predictMs(speed, work, fetchDownloader(connections)), unpackMs) + FETCH_OVERHEAD_MS;
    return fetchMs < (1 - LEAST_GAIN) * goCommandMs;
}
const LEAST_BYTES = 32_000;
/**
 * Bytes per second of one connection once it is under way: the best rate over a window of two round trips or more,
 * since a body that ends within slow start would say too little. Null when the body was too short to tell.
 * @param progress one entry per received piece, ascending
 * @param roundTripMs the wait for the first byte, which stands for the round trip
 */
function throughput(progress, roundTripMs) {
    const first = progress[0];
    const last = progress.at(-1);
    if (!first || !last || last.bytes < LEAST_BYTES)
        return null;
    const totalMs = last.atMs - first.atMs;
    // At least half of the time: a pause of this process makes what was waiting arrive all at once.
    const windowMs = Math.min(Math.max(2 * roundTripMs, 50, totalMs / 4), totalMs);
    if (windowMs < 1)
        return last.bytes * 1000;
    let best = 0;
    let from = 0;
    for (const to of progress) {
        // The widest start that keeps the window at least windowMs long.
        while (from + 1 < progress.length && to.atMs - progress[from + 1].atMs >= windowMs)
            from++;
        const start = progress[from];
        const lengthMs = to.atMs - start.atMs;
        if (lengthMs >= windowMs)
            best = Math.max(best, ((to.bytes - start.bytes) / lengthMs) * 1000);
    }
    return best > 0 ? best : null;
}
/** When enough of a large body was seen to know its rate. */
const BULK_LIMITS = { bytes: 4_000_000, ms: 1_500 };
/**
 * Whether reading on would teach nothing more: the limit is reached, or the rate of the last round trips is no
 * better than that of the ones before (slow start is over).
 */
function isRateSettled(progress, roundTripMs) {
    const first = progress[0];
    const last = progress.at(-1);
    if (!first || !last)
        return false;
    const elapsedMs = last.atMs - first.atMs;
    if (last.bytes >= BULK_LIMITS.bytes || elapsedMs >= BULK_LIMITS.ms)
        return true;
    const windowMs = Math.max(2 * roundTripMs, 60);
    if (elapsedMs < 2 * windowMs || last.bytes < LEAST_BYTES)
        return false;
    const recent = bytesBetween(progress, last.atMs - windowMs, last.atMs);
    const before = bytesBetween(progress, last.atMs - 2 * windowMs, last.atMs - windowMs);
    return recent <= before * 1.25;
}
function bytesBetween(progress, fromMs, toMs) {
    return bytesAt(progress, toMs) - bytesAt(progress, fromMs);
}
function bytesAt(progress, atMs) {
    let bytes = 0;
    for (const p of progress) {
        if (p.atMs > atMs)
            break;
        bytes = p.bytes;
    }
    return bytes;
}


/***/ }),

/***/ 6111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ MIRROR_FAILURES),
/* harmony export */   g: () => (/* binding */ NO_SPEED)
/* harmony export */ });
/** Why a mirror is out. One code per cause that a user would act on differently. */
const MIRROR_FAILURES = [
    "wrong-hash",
    "login-page",
    "malformed",
    "client-error",
    "rate-limited",
    "upstream-failure",
    "server-error",
    "truncated",
    "time-out",
    "dns",
    "refused",
    "unreachable",
    "reset",
    "tls",
    "redirect-loop",
    "redirect-to-http",
    "protocol",
    /** It works, but lacks a version that the job needs and another mirror has. */
    "stale",
];
const NO_SPEED = {
    dnsMs: null,
    tcpMs: null,
    tlsMs: null,
    firstByteMs: null,
    zipFirstByteMs: null,
    bytesPerSecond: null,
    viaProxy: false,
};


/***/ }),

/***/ 629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ UNKNOWN_ZIP_BYTES),
/* harmony export */   K: () => (/* binding */ knownZipBytes)
/* harmony export */ });
/**
 * How large is a module zip that nobody has asked for yet? Values in bytes, read from the Content-Length of
 * the official proxy in November 2026. They rank mirrors and choose samples; nothing is trusted because of them.
 */
const KNOWN_ZIP_BYTES = [
    ["golang.org/x/crypto/x509roots", 140_000],
    ["golang.org/x/crypto", 1_800_000],
    ["golang.org/x/exp", 620_000],
    ["golang.org/x/mod", 165_000],
    ["golang.org/x/net", 1_900_000],
    ["golang.org/x/oauth2", 100_000],
    ["golang.org/x/sync", 27_000],
    ["golang.org/x/sys", 1_950_000],
    ["golang.org/x/term", 20_000],
    ["golang.org/x/text", 9_200_000],
    ["golang.org/x/time", 15_000],
    ["golang.org/x/tools", 3_150_000],
    ["golang.org/x/xerrors", 14_000],
    ["google.golang.org/genproto/googleapis/api", 234_000],
    ["google.golang.org/genproto/googleapis/rpc", 38_000],
    ["google.golang.org/grpc", 2_200_000],
    ["google.golang.org/protobuf", 1_840_000],
    ["go.opentelemetry.io/contrib/propagators", 15_000],
    ["go.opentelemetry.io/otel/trace", 39_000],
    ["go.opentelemetry.io/otel/metric", 36_000],
    ["go.uber.org/multierr", 26_000],
    ["go.uber.org/zap", 288_000],
    ["gopkg.in/check.v1", 32_000],
    ["gopkg.in/natefinch/lumberjack.v2", 18_000],
    ["gopkg.in/yaml.v2", 75_000],
    ["gopkg.in/yaml.v3", 105_000],
];
/**
 * The mean of the 144 zips of caddy 2.8.4 (89.6 MB; the median is 60 kB). The mean, since it is their sum
 * that a download waits for.
 */
const UNKNOWN_ZIP_BYTES = 600_000;
/** A documented size for modules that nearly every project uses, or null. */
function knownZipBytes(modulePath) {
    return KNOWN_ZIP_BYTES.find(([p]) => modulePath === p || modulePath.startsWith(`${p}/`))?.[1] ?? null;
}


/***/ }),

/***/ 4640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ judgeStatus),
/* harmony export */   Lp: () => (/* binding */ judgeVerdict),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   et: () => (/* binding */ judgeError)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4788);

/** Some mirrors answer 404 when their own upstream failed; their text tells (goproxy.cn, Athens, Nexus, Artifactory). */
const UPSTREAM_FAILURE = /bad upstream|upstream|timed? ?out|bad gateway|unavailable|connection re(set|fused)|i\/o|too many requests|TLS handshake/i;
/**
 * What a status other than 200 says about a mirror. `excerpt` is the beginning of the body, "" when it came from
 * another host than was asked. 404 and 410 mean "no such version" in the GOPROXY protocol (go.dev/ref/mod#goproxy-protocol).
 */
function judgeStatus(status, headers, excerpt, asked) {
    const of = (code, detail, missing = false) => ({
        missing,
        reason: { code, status, asked, detail },
    });
    const text = excerpt.replace(/\s+/g, " ").trim().slice(0, 120);
    if (status === 404 || status === 410) {
        return UPSTREAM_FAILURE.test(text) ? of("upstream-failure", text) : of("stale", text, true);
    }
    if (status === 429) {
        const wait = headers["retry-after"];
        return of("rate-limited", wait === undefined ? "" : `Retry-After: ${wait.slice(0, 40)}`);
    }
    if (status >= 500)
        return of("server-error", text);
    if (status >= 400)
        return of("client-error", text);
    return of("protocol", `status ${status}`);
}
/** The reason that a wrong answer with status 200 is, or null when the answer is right. */
function judgeVerdict(verdict, contentType, asked) {
    if (verdict.kind === "right")
        return null;
    const html = /\bhtml\b/i.test(contentType) || (verdict.kind === "malformed" && verdict.looksLikeHtml);
    return { code: html ? "login-page" : verdict.kind, status: 200, asked, detail: html ? "" : verdict.detail };
}
/** The reason behind an exception of the HTTP port; anything but a TransportError is thrown again. */
function judgeError(error, asked) {
    if (!(error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .w))
        throw error;
    // A body that ends early and a connection that dies before any answer are different news for a user.
    const code = error.code === "aborted" ? "time-out" : error.code;
    return { reason: { code, status: null, asked, detail: error.detail }, phases: error.phases };
}
/** Worth asking again: a passing fault, by the reason alone. */
function isPassing(reason) {
    return reason.code === "reset" || reason.code === "server-error";
}


/***/ }),

/***/ 65:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ planSamples),
/* harmony export */   Ht: () => (/* binding */ PROOF_BYTES),
/* harmony export */   MZ: () => (/* binding */ isWellKnown),
/* harmony export */   b_: () => (/* binding */ PREFERRED_BULK_BYTES),
/* harmony export */   hi: () => (/* binding */ BULK_BYTES)
/* harmony export */ });
/* unused harmony export FALLBACK_MODULES */
/* harmony import */ var _module_size_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(629);

/**
 * For a project without a go.sum: small, well known, and served by every mirror of the catalogue.
 * Hashes: `go mod download -json`, checked against the checksum database by cmd/go, 2026-11-22.
 */
const FALLBACK_MODULES = [
    {
        module: { path: "golang.org/x/sync", version: "v0.7.0" },
        zipH1: "h1:YsImfSBoP9QPYL0xyKJPq0gcaJdG3rInoqxTWbfQu9M=",
        modH1: "h1:Czt+wKu1gCyEFDUtn0jG5QVvpJ6rzVqr5aXyt9drQfk=",
    },
    {
        module: { path: "golang.org/x/net", version: "v0.25.0" },
        zipH1: "h1:d/OCCoBEUq33pjydKrGQhw7IlUPI2Oylr+8qLx49kac=",
        modH1: "h1:JkAGAh7GEvH74S6FOH42FLoXpXbE/aqXSrIQjXgsiwM=",
    },
];
/** Modules there tell a mirror nothing about the user: nearly every Go project has some. */
const WELL_KNOWN_HOSTS = [
    "golang.org",
    "google.golang.org",
    "gopkg.in",
    "k8s.io",
    "sigs.k8s.io",
    "go.uber.org",
    "go.opentelemetry.io",
    "cloud.google.com",
];
/** Whether a module's name can be shown to any mirror without telling it about the user. */
function isWellKnown(modulePath) {
    return WELL_KNOWN_HOSTS.includes(modulePath.split("/", 1)[0] ?? "");
}
/** Below this a body is over before slow start is: its rate says more about round trips than about the line. */
const BULK_BYTES = 250_000;
/** A zip up to this size is read to its end, as a proof, even on a slow line. */
const PROOF_BYTES = 500_000;
/** Large enough to get out of slow start far away, small enough for a slow line. */
const PREFERRED_BULK_BYTES = 1_900_000;
const MOST_MODS = 3;
const MOST_ZIPS = 6;
/** Of those whose size has to be asked for first. */
const MOST_UNKNOWN_ZIPS = 5;
/**
 * Chooses the samples. `missing` and `present` are public modules with known hashes that the job needs; with
 * neither, modules of the catalogue stand in. Missing ones go first, since a verified sample is one download
 * less, and well-known hosts before others, since they say nothing about the user.
 */
function planSamples(missing, present) {
    const needed = [...missing, ...present];
    const candidates = needed.length === 0
        ? FALLBACK_MODULES
        : [
            ...needed.filter((m) => isWellKnown(m.module.path)),
            ...needed.filter((m) => !isWellKnown(m.module.path)),
        ];
    const sized = candidates.map((known) => ({ ...known, likelyBytes: (0,_module_size_js__WEBPACK_IMPORTED_MODULE_0__/* .knownZipBytes */ .K)(known.module.path) }));
    const small = sized
        .filter((s) => s.likelyBytes !== null && s.likelyBytes <= PROOF_BYTES)
        .sort((a, b) => size(a) - size(b));
    const bulk = sized.filter((s) => size(s) >= BULK_BYTES).sort((a, b) => bulkDistance(a) - bulkDistance(b));
    const unknown = spread(sized.filter((s) => s.likelyBytes === null), MOST_UNKNOWN_ZIPS);
    // One can be small enough for a proof and large enough for a rate.
    const zips = [...new Set([...small.slice(0, 1), ...bulk.slice(0, 1), ...unknown, ...small.slice(1)])];
    const first = zips[0];
    return {
        first,
        mods: spread(sized.filter((c) => c !== first), MOST_MODS),
        zips: zips.slice(0, MOST_ZIPS),
    };
}
function size(sized) {
    return sized.likelyBytes ?? 0;
}
function bulkDistance(sized) {
    return Math.abs(Math.log(size(sized) / PREFERRED_BULK_BYTES));
}
/** `count` items spread evenly over the list: neighbours in a go.sum are often of one family. */
function spread(items, count) {
    if (items.length <= count)
        return items;
    return Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]);
}


/***/ }),

/***/ 6210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WQ: () => (/* binding */ findSumdbPath),
/* harmony export */   cx: () => (/* binding */ goSumDbVia),
/* harmony export */   lw: () => (/* binding */ GO_DEFAULT_GOSUMDB),
/* harmony export */   sw: () => (/* binding */ isPossibleVia)
/* harmony export */ });
/* harmony import */ var _go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2937);
/* harmony import */ var _go_signed_note_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7968);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4788);



/** cmd/go's own default (cfg/cfg.go and $GOROOT/go.env). */
const GO_DEFAULT_GOSUMDB = "sum.golang.org";
const CHINA_ALIAS = "sum.golang.google.cn";
/** The same database at a host that mainland China reaches (modfetch/sumdb.go). */
const CHINA_DATABASE_URL = "https://sum.golang.google.cn";
const MOST_ANSWER_BYTES = 16_384;
/**
 * Walks the GOPROXY list as cmd/go does to find its database (modfetch/sumdb.go, initBase: the first 200 on
 * /sumdb/…/supported wins and there is no way back; 404 and 410 go on; other errors go on behind `|` only), and
 * checks a signed tree head there. Where that fails, looks for a GOSUMDB value that works.
 */
async function findSumdbPath(http, request, signal) {
    const done = new AbortController();
    try {
        return await walk(http, request, AbortSignal.any([signal, done.signal]));
    }
    finally {
        // Answers that no longer matter are not waited for.
        done.abort();
    }
}
async function walk(http, request, signal) {
    const database = (0,_go_signed_note_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoSumDb */ .nI)(request.gosumdb || GO_DEFAULT_GOSUMDB);
    if (database.kind === "off")
        return { kind: "off" };
    if (database.kind === "invalid")
        return { kind: "not-checked", because: "invalid" };
    const { name, key } = database;
    const ask = { http, key, timeoutMs: request.requestTimeoutMs, signal };
    if (database.url !== null) {
        const answer = await askTreeHead(ask, database.url);
        if (answer.kind === "verified")
            return { kind: "works", via: database.url };
        if (answer.kind === "no-credentials")
            return { kind: "not-checked", because: "private-proxy" };
        const trouble = troubleOf(database.url, answer);
        // Somebody chose that address: look-ups meant for it go nowhere else. The alias of the public one is no choice.
        return request.gosumdb.trim() === CHINA_ALIAS
            ? reroute(ask, name, request, trouble)
            : { kind: "unreachable", because: trouble };
    }
    const entries = (0,_go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGoProxy */ .eL)(request.goproxy);
    const answers = entries.map((e) => (isServer(e.url) ? askProxy(ask, e.url, name) : null));
    let trouble = null;
    let endsInDirect = false;
    for (const [i, entry] of entries.entries()) {
        const answer = await answers[i];
        if (!answer) {
            // A word ends the list; a file: tree has no database and is passed over.
            endsInDirect = entry.url === "direct";
            continue;
        }
        if (answer.kind === "verified")
            return { kind: "works", via: sumdbUrl(entry.url, name) };
        if (answer.kind === "no-credentials")
            return { kind: "not-checked", because: "private-proxy" };
        if (answer.kind === "bad")
            return reroute(ask, name, request, troubleOf(sumdbUrl(entry.url, name), answer));
        if (answer.kind === "failed") {
            trouble = troubleOf(sumdbUrl(entry.url, name), answer);
            if (entry.separator !== "|")
                return reroute(ask, name, request, trouble);
        }
    }
    // Behind `|` an error is forgotten only when the list gets to `direct` (modfetch/proxy.go, TryProxies).
    if (trouble && !endsInDirect)
        return reroute(ask, name, request, trouble);
    const direct = `https://${name}`;
    const answer = await askTreeHead(ask, direct);
    return answer.kind === "verified"
        ? { kind: "works", via: direct }
        : reroute(ask, name, request, troubleOf(direct, answer));
}
/**
 * The GOSUMDB value for the same database with the same key, reached at `via` past every mirror.
 * @param gosumdb the value so far, "" for cmd/go's default
 */
function goSumDbVia(gosumdb, via) {
    const key = gosumdb.trim().split(/\s+/)[0] || GO_DEFAULT_GOSUMDB;
    // The alias stands for the built-in key, and cmd/go knows it only alone (modfetch/sumdb.go, dbDial).
    if (key.includes("+"))
        return `${key} ${via}`;
    return via === CHINA_DATABASE_URL ? CHINA_ALIAS : `${GO_DEFAULT_GOSUMDB} ${via}`;
}
/** Where the database of that name may be reached: at its own hosts, and through these mirrors. */
function databaseUrls(name, mirrors) {
    const hosts = name === GO_DEFAULT_GOSUMDB ? [`https://${name}`, CHINA_DATABASE_URL] : [`https://${name}`];
    // A mirror with credentials in its URL would put them into a second variable.
    const open = mirrors.filter((m) => !m.url.includes("@"));
    return [...hosts, ...open.map((m) => sumdbUrl(m.url, name))];
}
/** Whether an earlier answer can still be meant: the way that was found is one that could be found now. */
function isPossibleVia(gosumdb, via, mirrors) {
    const database = (0,_go_signed_note_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoSumDb */ .nI)(gosumdb || GO_DEFAULT_GOSUMDB);
    return database.kind === "database" && databaseUrls(database.name, mirrors).includes(via);
}
async function reroute(ask, name, request, because) {
    const urls = databaseUrls(name, request.mirrors).filter((url) => url !== because.url);
    try {
        const via = await Promise.any(urls.map(async (url) => {
            if ((await askTreeHead(ask, url)).kind !== "verified")
                throw new Error(url);
            return url;
        }));
        return { kind: "rerouted", gosumdb: goSumDbVia(request.gosumdb, via), via, because };
    }
    catch {
        return { kind: "unreachable", because };
    }
}
/** Both requests that cmd/go would make of a proxy, the second only after a 200. */
async function askProxy(ask, proxyUrl, name) {
    try {
        const supported = await get(ask, `${sumdbUrl(proxyUrl, name)}/supported`);
        await supported.discard();
        if (supported.status === 404 || supported.status === 410)
            return { kind: "not-proxied" };
        if (supported.status === 401)
            return { kind: "no-credentials" };
        if (supported.status !== 200)
            return { kind: "failed", detail: `status ${supported.status}` };
    }
    catch (error) {
        return failed(error);
    }
    const answer = await askTreeHead(ask, sumdbUrl(proxyUrl, name));
    return answer.kind === "failed" ? { kind: "bad", detail: answer.detail } : answer;
}
async function askTreeHead(ask, base) {
    try {
        const response = await get(ask, `${base.replace(/\/+$/, "")}/latest`);
        if (response.status !== 200) {
            await response.discard();
            if (response.status === 401)
                return { kind: "no-credentials" };
            return { kind: "failed", detail: `status ${response.status}` };
        }
        const note = (0,_go_signed_note_js__WEBPACK_IMPORTED_MODULE_0__/* .openNote */ .jN)(await text(response), ask.key);
        if (!note.ok)
            return { kind: "bad", detail: note.problem };
        return (0,_go_signed_note_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTreeHead */ .ap)(note.text) ? { kind: "verified" } : { kind: "bad", detail: "not a tree head" };
    }
    catch (error) {
        return failed(error);
    }
}
function get(ask, url) {
    return ask.http.request({
        url,
        headersTimeoutMs: ask.timeoutMs,
        idleTimeoutMs: ask.timeoutMs,
        signal: AbortSignal.any([ask.signal, AbortSignal.timeout(ask.timeoutMs)]),
    });
}
async function text(response) {
    const pieces = [];
    let bytes = 0;
    for await (const piece of response.body) {
        bytes += piece.length;
        if (bytes > MOST_ANSWER_BYTES)
            break;
        pieces.push(piece);
    }
    return Buffer.concat(pieces).toString("utf8");
}
function failed(error) {
    if (!(error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .w))
        throw error;
    return { kind: "failed", detail: error.detail || error.code };
}
function troubleOf(url, answer) {
    const detail = "detail" in answer ? answer.detail : "";
    const code = answer.kind === "bad" ? "bad-answer" : detail.startsWith("status ") ? "error" : "unreachable";
    return { url, code, detail };
}
function sumdbUrl(base, name) {
    return `${base.replace(/\/+$/, "")}/sumdb/${name}`;
}
function isServer(url) {
    return /^https?:/i.test(url);
}


/***/ }),

/***/ 7742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ estimatedWorkload),
/* harmony export */   h: () => (/* binding */ sizedWorkload)
/* harmony export */ });
/* harmony import */ var _module_size_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(629);

/** The workload as far as it is known without asking anyone. */
function estimatedWorkload(zips, mods) {
    return sizedWorkload(zips, mods, new Map());
}
/** The workload once some sizes (by path) were asked for: the others are taken to be like those. */
function sizedWorkload(zips, mods, sizes) {
    const answered = [...sizes.values()];
    const mean = answered.length > 0 ? answered.reduce((a, b) => a + b, 0) / answered.length : _module_size_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN_ZIP_BYTES */ .D;
    const zipBytes = zips.reduce((sum, z) => sum + (sizes.get(z.path) ?? z.knownBytes ?? mean), 0);
    return { zips: zips.length, mods, zipBytes: Math.round(zipBytes), sizedZips: sizes.size };
}


/***/ }),

/***/ 2439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   qT: () => (/* binding */ admitInfo),
/* harmony export */   sy: () => (/* binding */ admitMod),
/* harmony export */   vj: () => (/* binding */ admitZip)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _go_dirhash_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7224);
/* harmony import */ var _module_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9303);
/* harmony import */ var _module_cache_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7926);
/* harmony import */ var _zip_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8085);





/** As cmd/go creates them, so that cmd/go can rewrite a `.ziphash` (modfetch/cache.go, fetch.go). The umask applies. */
const FILE_MODE = 0o666;
/**
 * Gives the zip at `temporaryPath` (see incomingPath; closed, so that nobody writes to it any more) its place in
 * the module cache, if its hash is `expectedH1`. The file at `temporaryPath` is gone afterwards, whatever the answer.
 *
 * The `.ziphash` comes last: a zip without one is hashed by cmd/go itself, one without its zip would speak for
 * whatever zip comes next.
 *
 * @throws what the file system throws
 */
async function admitZip(files, cache, m, temporaryPath, expectedH1) {
    const destination = (0,_module_cache_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .downloadPath */ .s2)(cache.root, m, "zip");
    let goMod;
    try {
        const file = await files.open(temporaryPath);
        const verdict = await (0,_zip_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .hashModuleZip */ .y)(file, m).finally(() => file.close());
        if (!verdict.ok)
            return { kind: "bad-zip", problem: verdict.problem };
        if (verdict.h1 !== expectedH1)
            return { kind: "wrong-hash", expected: expectedH1, actual: verdict.h1 };
        goMod = verdict.goMod;
        if (!(await moveIntoPlace(files, temporaryPath, destination)))
            return { kind: "present", goMod };
    }
    finally {
        await files.remove(temporaryPath);
    }
    // No newline at its end (modfetch/fetch.go, hashZip).
    await writeNew(files, cache, m, "ziphash", Buffer.from(expectedH1));
    return { kind: "admitted", goMod };
}
/** Puts a go.mod file into the module cache as `V.mod`, if its hash is `expectedH1`. Throws as admitZip. */
async function admitMod(files, cache, m, bytes, expectedH1) {
    const actual = (0,_go_dirhash_js__WEBPACK_IMPORTED_MODULE_1__/* .hashGoMod */ .h)(bytes);
    if (actual !== expectedH1)
        return { kind: "wrong-hash", expected: expectedH1, actual };
    return writeNew(files, cache, m, "mod", bytes);
}
/**
 * Writes `V.info`. No hash covers an `.info`, so what a mirror sent never gets there: the version is the one
 * that was asked for, and the time is taken over only if it is one.
 *
 * @param timeIso the commit's time in RFC 3339 as the mirror said, or null; anything else counts as null
 * @throws as admitZip
 */
async function admitInfo(files, cache, m, timeIso) {
    const info = timeIso !== null && isRfc3339(timeIso) ? { Version: m.version, Time: timeIso } : { Version: m.version };
    return writeNew(files, cache, m, "info", Buffer.from(JSON.stringify(info)));
}
/** Go reads exactly this form of times; one that it can't read would make the whole file useless. */
function isRfc3339(text) {
    const match = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/.exec(text);
    const day = match?.[1];
    // The day again, because JavaScript takes 30 February for 1 March.
    return day !== undefined && !Number.isNaN(Date.parse(text)) && isRealDay(day);
}
function isRealDay(day) {
    const midnight = Date.parse(`${day}T00:00:00Z`);
    return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
}
async function writeNew(files, cache, m, kind, bytes) {
    const destination = (0,_module_cache_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .downloadPath */ .s2)(cache.root, m, kind);
    if ((await files.stat(destination)) !== null)
        return { kind: "present", goMod: null };
    const file = await files.create((0,_module_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .incomingPath */ .SN)(cache), FILE_MODE);
    try {
        await file.write(bytes);
        await file.close();
        const isNew = await moveIntoPlace(files, file.path, destination);
        return { kind: isNew ? "admitted" : "present", goMod: null };
    }
    finally {
        await file.discard();
    }
}
/** Files.moveNew, which wants the folder to be there: as a rule it is, so it is made only after it was missed. */
async function moveIntoPlace(files, from, to) {
    try {
        return await files.moveNew(from, to);
    }
    catch (error) {
        if (error.code !== "ENOENT")
            throw error;
        await files.makeDirectory(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(to));
        return files.moveNew(from, to);
    }
}


/***/ }),

/***/ 7926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ downloadFolder),
/* harmony export */   Pp: () => (/* binding */ unpackedPath),
/* harmony export */   kQ: () => (/* binding */ downloadName),
/* harmony export */   s2: () => (/* binding */ downloadPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _go_module_version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2206);


/**
 * The folder in the module cache that holds the downloads of all versions of one module
 * (cmd/go/internal/modfetch/cache.go, cacheDir). Throws for a path that cmd/go would refuse.
 */
function downloadFolder(moduleCache, m) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(moduleCache, "cache", "download", ...checked(m).path.split("/"), "@v");
}
/** The name in that folder: the escaped version and a suffix (modfetch/cache.go, CachePath). */
function downloadName(m, kind) {
    return `${checked(m).version}.${kind}`;
}
/** Where cmd/go looks for one downloaded file. Throws for a module version that cmd/go would refuse. */
function downloadPath(moduleCache, m, kind) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(downloadFolder(moduleCache, m), downloadName(m, kind));
}
/** The folder that cmd/go unpacks the zip into (modfetch/cache.go, DownloadDir). Throws as above. */
function unpackedPath(moduleCache, m) {
    const { path, version } = checked(m);
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(moduleCache, ...`${path}@${version}`.split("/"));
}
/** Escaped path and version; these names are made of a stranger's text, so nothing unchecked passes. */
function checked(m) {
    const problem = (0,_go_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .checkModuleVersion */ .nF)(m);
    if (problem !== null)
        throw new Error(`module version refused: ${problem}`);
    return { path: (0,_go_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .escapePath */ .ft)(m.path), version: (0,_go_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeVersion */ .av)(m.version) };
}


/***/ }),

/***/ 9303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lg: () => (/* binding */ closeModuleCache),
/* harmony export */   Re: () => (/* binding */ openModuleCache),
/* harmony export */   SN: () => (/* binding */ incomingPath),
/* harmony export */   UZ: () => (/* binding */ incomingOwner),
/* harmony export */   i7: () => (/* binding */ incomingFolders)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


/**
 * The folder that holds the incoming folders of all runs. In the cache, so that `go clean -modcache` takes it along,
 * but not in the `@v` folders of `cache/download`: of a run that was killed, one folder is found and removed instead
 * of files all over the cache, and whoever serves or archives `cache/download` (it is a GOPROXY as it stands) never
 * meets a file that nobody has verified. cmd/go looks at `cache/download`, `cache/vcs` and `cache/lock` only.
 */
function incomingFolders(root) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, "cache", "setup-go-mirror");
}
/**
 * Names the folder that this run's files go through. Nothing is made on disk: Files.create does that with the first
 * file.
 *
 * @param root an absolute path
 */
function openModuleCache(root, own) {
    const name = `${own.host}-${own.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`;
    return { root, incoming: node_path__WEBPACK_IMPORTED_MODULE_1__.join(incomingFolders(root), name) };
}
/** The process that made an incoming folder of that name, or null when none of ours has such a name. */
function incomingOwner(name) {
    const [, host, pid] = /^([0-9A-Za-z]+)-([1-9][0-9]{0,9})-[0-9a-f]+$/.exec(name) ?? [];
    return host === undefined || pid === undefined ? null : { host, pid: Number(pid) };
}
/** A name for a file on its way into the cache. */
function incomingPath(cache) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.join(cache.incoming, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex"));
}
/**
 * Removes this run's incoming folder with all that is still in it; never throws. The folder around it stays: to
 * remove it after a look would take along what another job has put there in between.
 */
async function closeModuleCache(files, cache) {
    await files.removeFolder(cache.incoming).catch(() => { });
}


/***/ }),

/***/ 8085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ hashModuleZip)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
// EXTERNAL MODULE: ./build/go/dirhash.js
var dirhash = __nccwpck_require__(7224);
// EXTERNAL MODULE: ./build/go/module-version.js
var module_version = __nccwpck_require__(2206);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ./build/modules/zip-directory.js

/** Thrown for a zip that is refused. The message is short, and holds nothing that the zip says. */
class BadZip extends Error {
}
/** A zip that other readers may understand differently: not worth finding out. */
function unusualZip(what) {
    return new BadZip(`unusual zip: ${what}`);
}
/** General purpose flags (PKWARE APPNOTE 4.4.4): the sizes follow the bytes instead of preceding them. */
const FLAG_DATA_DESCRIPTOR = 0x0008;
/** Two bits that tell how hard the writer compressed, the one above, and "names are UTF-8". */
const KNOWN_FLAGS = 0x0006 | FLAG_DATA_DESCRIPTOR | 0x0800;
const METHOD_STORED = 0;
const METHOD_DEFLATED = 8;
/** Stands in a 16 or 32 bit field whose value is in a ZIP64 record. */
const IN_ZIP64_16 = 0xffff;
const IN_ZIP64_32 = 0xffffffff;
// PKWARE APPNOTE 4.3.12, 4.3.14, 4.3.15, 4.3.16.
const CENTRAL = { signature: 0x02014b50, bytes: 46 };
const END64 = { signature: 0x06064b50, bytes: 56 };
const LOCATOR64 = { signature: 0x07064b50, bytes: 20 };
const END = { signature: 0x06054b50, bytes: 22 };
const ZIP64_EXTRA = 0x0001;
/**
 * Reads a zip's central directory from its end. Accepts one layout only: entries from the first byte on, the
 * central directory right behind them, the end record (before it perhaps ZIP64's two) right behind that, as
 * Go's archive/zip writes it. In any other layout two readers can see two different sets of files.
 *
 * @param limits.entries most entries, `limits.directoryBytes` largest central directory
 * @throws BadZip when the zip is refused, and whatever reading the file throws
 */
async function readZipDirectory(file, limits) {
    const end = await readEnd(file);
    if (end.entries > limits.entries || end.bytes > limits.directoryBytes)
        throw new BadZip("too large");
    // Also the way that a missing or wrong ZIP64 record shows: nothing may lie between these three.
    if (end.offset + end.bytes !== end.position)
        throw unusualZip("bytes around the central directory");
    const bytes = asBuffer(await file.read(end.offset, end.bytes));
    const entries = [];
    for (let position = 0; position < bytes.length;) {
        const { entry, next } = readEntry(bytes, position);
        entries.push(entry);
        position = next;
    }
    if (entries.length !== end.entries)
        throw unusualZip("wrong number of entries");
    return { entries: entries.sort((a, b) => a.headerOffset - b.headerOffset), offset: end.offset };
}
/** The same bytes with Buffer's methods to read numbers. */
function asBuffer(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
async function readEnd(file) {
    if (file.bytes < END.bytes)
        throw new BadZip("not a zip");
    const tailBytes = Math.min(file.bytes, END64.bytes + LOCATOR64.bytes + END.bytes);
    const tail = asBuffer(await file.read(file.bytes - tailBytes, tailBytes));
    const at = tailBytes - END.bytes;
    if (tail.readUInt32LE(at) !== END.signature) {
        const startsLikeZip = asBuffer(await file.read(0, 2)).toString("latin1") === "PK";
        throw startsLikeZip ? unusualZip("cut off, or with a comment") : new BadZip("not a zip");
    }
    if (tail.readUInt16LE(at + 20) !== 0)
        throw unusualZip("comment");
    if (tail.readUInt32LE(at + 4) !== 0)
        throw unusualZip("several disks");
    const end = {
        position: file.bytes - END.bytes,
        entries: tail.readUInt16LE(at + 10),
        bytes: tail.readUInt32LE(at + 12),
        offset: tail.readUInt32LE(at + 16),
    };
    if (tail.readUInt16LE(at + 8) !== end.entries)
        throw unusualZip("several disks");
    const locatorAt = at - LOCATOR64.bytes;
    // Go's reader looks for the locator in some cases only. Where it stands, it must count for all readers.
    if (locatorAt < 0 || tail.readUInt32LE(locatorAt) !== LOCATOR64.signature)
        return end;
    return readEnd64(tail, locatorAt, end);
}
function readEnd64(tail, locatorAt, end) {
    const at = locatorAt - END64.bytes;
    const position = end.position - LOCATOR64.bytes - END64.bytes;
    const refused = unusualZip("ZIP64 records");
    // The conditions under which archive/zip, readDirectoryEnd, looks for ZIP64 records.
    if (end.entries !== IN_ZIP64_16 && end.offset !== IN_ZIP64_32)
        throw refused;
    if (at < 0 || tail.readUInt32LE(at) !== END64.signature)
        throw refused;
    if (tail.readUInt32LE(locatorAt + 4) !== 0 || tail.readUInt32LE(locatorAt + 16) !== 1)
        throw refused;
    if (readUInt64(tail, locatorAt + 8) !== position)
        throw refused;
    // 12: the record's size without this field and the one before.
    if (readUInt64(tail, at + 4) !== END64.bytes - 12)
        throw refused;
    if (tail.readUInt32LE(at + 16) !== 0 || tail.readUInt32LE(at + 20) !== 0)
        throw refused;
    const end64 = {
        position,
        entries: readUInt64(tail, at + 32),
        bytes: readUInt64(tail, at + 40),
        offset: readUInt64(tail, at + 48),
    };
    const agrees = readUInt64(tail, at + 24) === end64.entries &&
        [IN_ZIP64_16, end64.entries].includes(end.entries) &&
        [IN_ZIP64_32, end64.bytes].includes(end.bytes) &&
        [IN_ZIP64_32, end64.offset].includes(end.offset);
    if (!agrees)
        throw refused;
    return end64;
}
function readEntry(bytes, at) {
    if (at + CENTRAL.bytes > bytes.length || bytes.readUInt32LE(at) !== CENTRAL.signature) {
        throw unusualZip("central directory");
    }
    const flags = bytes.readUInt16LE(at + 8);
    const method = bytes.readUInt16LE(at + 10);
    if ((flags & ~KNOWN_FLAGS) !== 0)
        throw unusualZip("encryption or unknown flags");
    if (method !== METHOD_STORED && method !== METHOD_DEFLATED)
        throw unusualZip("compression method");
    if (bytes.readUInt16LE(at + 32) !== 0)
        throw unusualZip("entry comment");
    if (bytes.readUInt16LE(at + 34) !== 0)
        throw unusualZip("several disks");
    const nameAt = at + CENTRAL.bytes;
    const extraAt = nameAt + bytes.readUInt16LE(at + 28);
    const next = extraAt + bytes.readUInt16LE(at + 30);
    if (next > bytes.length)
        throw unusualZip("central directory");
    const nameBytes = bytes.subarray(nameAt, extraAt);
    if (!(0,external_node_buffer_.isUtf8)(nameBytes))
        throw new BadZip("name not in UTF-8");
    const [unpackedBytes = 0, compressedBytes = 0, headerOffset = 0] = withZip64([bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)], bytes.subarray(extraAt, next));
    const crc32 = bytes.readUInt32LE(at + 16);
    const name = nameBytes.toString("utf8");
    return {
        entry: { name, nameBytes, flags, method, crc32, compressedBytes, unpackedBytes, headerOffset },
        next,
    };
}
/** Puts the values of the ZIP64 extra field where the 32 bit ones say that they are there (APPNOTE 4.5.3). */
function withZip64(values, extra) {
    const missing = values.filter((value) => value === IN_ZIP64_32).length;
    if (missing === 0)
        return values;
    const [field, ...others] = extraFields(extra).filter(({ id }) => id === ZIP64_EXTRA);
    if (field === undefined || others.length > 0 || field.content.length !== 8 * missing) {
        throw unusualZip("ZIP64 extra field");
    }
    let used = 0;
    return values.map((value) => (value === IN_ZIP64_32 ? readUInt64(field.content, 8 * used++) : value));
}
function extraFields(extra) {
    const fields = [];
    for (let at = 0; at < extra.length;) {
        const end = at + 4 <= extra.length ? at + 4 + extra.readUInt16LE(at + 2) : Number.POSITIVE_INFINITY;
        if (end > extra.length)
            throw unusualZip("extra field");
        fields.push({ id: extra.readUInt16LE(at), content: extra.subarray(at + 4, end) });
        at = end;
    }
    return fields;
}
/** Values beyond 2^53 lose their last digits: they are far over every limit anyway. */
function readUInt64(bytes, at) {
    return Number(bytes.readBigUInt64LE(at));
}

;// CONCATENATED MODULE: ./build/modules/zip-hash.js





/** The first three are cmd/go's (x/mod zip.MaxZipFile, MaxGoMod, MaxLICENSE), the others bound our memory. */
const DEFAULT_LIMITS = {
    zipBytes: 500 << 20,
    unpackedBytes: 500 << 20,
    specialFileBytes: 16 << 20,
    entries: 500_000,
    directoryBytes: 64 << 20,
};
/** A stream per entry costs more than unpacking a small file at once. */
const WHOLE_ENTRY_BYTES = 1 << 20;
const PIECE_BYTES = 256 << 10;
// PKWARE APPNOTE 4.3.7 and 4.3.9.
const LOCAL = { signature: 0x04034b50, bytes: 30 };
const DESCRIPTOR_SIGNATURE = 0x08074b50;
const IN_ZIP64 = 0xffffffff;
/**
 * The `h1:` hash of a module zip (x/mod dirhash.HashZip), read from disk in pieces.
 *
 * A `.ziphash` is written from the answer, and cmd/go then trusts the zip unseen. So there must be no zip that
 * this hashes differently from Go: everything that a writer of module zips has no reason to write is refused,
 * and every byte of the file is accounted for.
 *
 * @returns the hash, or in a few words why there is none (nothing that the zip says is in them)
 * @throws what reading the file throws
 */
async function hashModuleZip(file, m, limits = DEFAULT_LIMITS) {
    try {
        if (file.bytes > limits.zipBytes)
            throw new BadZip("too large");
        const directory = await readZipDirectory(file, limits);
        const { entries } = directory;
        const prefix = `${(0,module_version/* moduleKey */.MP)(m)}/`;
        checkNames(entries, prefix);
        const unpackedBytes = checkSizes(entries, prefix, limits);
        const window = new FileWindow(file);
        const hashed = [];
        let goMod = null;
        let position = 0;
        for (const [index, entry] of entries.entries()) {
            if (entry.headerOffset !== position)
                throw unusualZip("gap or overlap between entries");
            position = entries[index + 1]?.headerOffset ?? directory.offset;
            const { sha256Hex, whole } = await hashEntry(window, entry, position);
            hashed.push({ name: entry.name, sha256Hex });
            // A copy: the bytes of a stored file are a part of the window's own buffer.
            if (entry.name === `${prefix}go.mod`)
                goMod = whole && new Uint8Array(whole);
        }
        if (position !== directory.offset)
            throw unusualZip("bytes before the central directory");
        return { ok: true, h1: (0,dirhash/* hash1 */.C)(hashed), files: entries.length, unpackedBytes, goMod };
    }
    catch (error) {
        if (error instanceof BadZip)
            return { ok: false, problem: error.message };
        throw error;
    }
}
function checkNames(entries, prefix) {
    const seen = new Set();
    for (const { name } of entries) {
        if (!name.startsWith(prefix))
            throw new BadZip("name without the module's prefix");
        // A directory's name ends with "/": as an entry it would be part of the hash, and cmd/go writes none.
        if (/[\\\p{Cc}]|\/\/|\/\.{1,2}\/|\/\.{0,2}$/u.test(name))
            throw new BadZip("name not allowed");
        if (seen.has(name))
            throw new BadZip("name that comes twice");
        seen.add(name);
    }
}
/** The sum of the sizes that the entries claim; hashEntry holds each one to its claim. */
function checkSizes(entries, prefix, limits) {
    let sum = 0;
    for (const { name, unpackedBytes } of entries) {
        sum += unpackedBytes;
        const isSpecial = name === `${prefix}go.mod` || name === `${prefix}LICENSE`;
        if (sum > limits.unpackedBytes || (isSpecial && unpackedBytes > limits.specialFileBytes)) {
            throw new BadZip("too large");
        }
    }
    return sum;
}
/**
 * Checks one entry, which must fill the file from its header's offset up to `end`, and hashes its content.
 */
async function hashEntry(window, entry, end) {
    const header = await window.read(entry.headerOffset, LOCAL.bytes);
    if (header.readUInt32LE(0) !== LOCAL.signature)
        throw unusualZip("local header");
    const hasDescriptor = (entry.flags & FLAG_DATA_DESCRIPTOR) !== 0;
    const sameSizes = isRepeated(header.readUInt32LE(14), entry.crc32, hasDescriptor) &&
        isRepeated(header.readUInt32LE(18), entry.compressedBytes, hasDescriptor, IN_ZIP64) &&
        isRepeated(header.readUInt32LE(22), entry.unpackedBytes, hasDescriptor, IN_ZIP64);
    const sameCoding = header.readUInt16LE(6) === entry.flags &&
        header.readUInt16LE(8) === entry.method &&
        header.readUInt16LE(26) === entry.nameBytes.length;
    const nameOffset = entry.headerOffset + LOCAL.bytes;
    const contentOffset = nameOffset + entry.nameBytes.length + header.readUInt16LE(28);
    if (!sameSizes || !sameCoding)
        throw unusualZip("headers that disagree");
    if (!(await window.read(nameOffset, entry.nameBytes.length)).equals(entry.nameBytes)) {
        throw unusualZip("headers that disagree");
    }
    const contentEnd = contentOffset + entry.compressedBytes;
    if (contentEnd > end)
        throw unusualZip("gap or overlap between entries");
    const content = entry.compressedBytes <= WHOLE_ENTRY_BYTES && entry.unpackedBytes <= WHOLE_ENTRY_BYTES
        ? hashWhole(entry, await window.read(contentOffset, entry.compressedBytes))
        : await hashInPieces(entry, window.pieces(contentOffset, entry.compressedBytes));
    if (content.bytes !== entry.unpackedBytes)
        throw new BadZip("wrong size");
    if (content.crc32 !== entry.crc32)
        throw new BadZip("wrong CRC");
    checkDescriptor(await window.read(contentEnd, end - contentEnd), entry.crc32, hasDescriptor);
    return content;
}
/** With a data descriptor the local header may hold 0 instead; ZIP64 has its own mark for "elsewhere". */
function isRepeated(local, central, hasDescriptor, elsewhere) {
    return local === central || (hasDescriptor && local === 0) || local === elsewhere;
}
/**
 * What stands between an entry's content and the next entry: nothing, or a data descriptor of one of its four
 * shapes. Go reads its CRC only, after a signature that may be left out; no CRC may pass for a signature.
 */
function checkDescriptor(bytes, crc, expected) {
    const refused = unusualZip("data descriptor");
    if (!expected) {
        if (bytes.length > 0)
            throw unusualZip("gap or overlap between entries");
        return;
    }
    if (![12, 16, 20, 24].includes(bytes.length))
        throw refused;
    const signed = bytes.readUInt32LE(0) === DESCRIPTOR_SIGNATURE;
    if (signed !== (bytes.length % 8 === 0))
        throw refused;
    if (bytes.readUInt32LE(signed ? 4 : 0) !== crc)
        throw refused;
}
function hashWhole(entry, packed) {
    const content = entry.method === METHOD_STORED ? packed : inflateWhole(packed, entry.unpackedBytes);
    return {
        sha256Hex: (0,external_node_crypto_.hash)("sha256", content, "hex"),
        crc32: (0,external_node_zlib_.crc32)(content),
        bytes: content.length,
        whole: content,
    };
}
function inflateWhole(packed, unpackedBytes) {
    try {
        const { buffer, engine } = (0,external_node_zlib_.inflateRawSync)(packed, {
            // Room for one byte too many: with less, zlib allocates a second buffer to learn that nothing follows.
            chunkSize: unpackedBytes + 64,
            maxOutputLength: Math.max(1, unpackedBytes),
            info: true,
        });
        // Go's reader passes over what follows the last block: nobody has a reason to put something there.
        if (engine.bytesWritten !== packed.length)
            throw unusualZip("bytes behind the compressed ones");
        return buffer;
    }
    catch (error) {
        throw badData(error);
    }
}
/** zlib's own errors, and its refusal to write more than the entry claims, are the zip's fault. */
function badData(error) {
    const code = String(error.code);
    return code.startsWith("Z_") || code === "ERR_BUFFER_TOO_LARGE" ? new BadZip("damaged content") : error;
}
async function hashInPieces(entry, packed) {
    const content = entry.method === METHOD_STORED ? packed : inflatePieces(packed, entry.compressedBytes);
    const sha256 = (0,external_node_crypto_.createHash)("sha256");
    let crc = 0;
    let bytes = 0;
    for await (const piece of content) {
        bytes += piece.length;
        // A bomb ends here, with its first piece too many.
        if (bytes > entry.unpackedBytes)
            throw new BadZip("wrong size");
        sha256.update(piece);
        crc = (0,external_node_zlib_.crc32)(piece, crc);
    }
    return { sha256Hex: sha256.digest("hex"), crc32: crc, bytes, whole: null };
}
async function* inflatePieces(packed, packedBytes) {
    const inflate = (0,external_node_zlib_.createInflateRaw)({ chunkSize: PIECE_BYTES });
    const closed = new Promise((resolve) => inflate.once("close", resolve));
    const feed = async () => {
        try {
            for await (const piece of packed) {
                // Where the stream ends early, zlib takes no more and does not call back.
                await Promise.race([new Promise((resolve) => inflate.write(piece, () => resolve())), closed]);
                if (inflate.destroyed)
                    return;
            }
            inflate.end();
        }
        catch (error) {
            inflate.destroy(error);
        }
    };
    const feeding = feed();
    try {
        yield* inflate;
        if (inflate.bytesWritten !== packedBytes)
            throw unusualZip("bytes behind the compressed ones");
    }
    catch (error) {
        throw badData(error);
    }
    finally {
        inflate.destroy();
        await feeding;
    }
}
/** Reads a file from front to back through one buffer: entries are small and many. */
class FileWindow {
    #file;
    #start = 0;
    #bytes = Buffer.alloc(0);
    constructor(file) {
        this.#file = file;
    }
    /** `length` bytes at `position`, good until the next call. Refuses what goes beyond the file's end. */
    async read(position, length) {
        let from = position - this.#start;
        if (from < 0 || from + length > this.#bytes.length) {
            const available = this.#file.bytes - position;
            if (length > available)
                throw unusualZip("cut off");
            this.#bytes = asBuffer(await this.#file.read(position, Math.min(available, Math.max(length, PIECE_BYTES))));
            this.#start = position;
            from = 0;
        }
        return this.#bytes.subarray(from, from + length);
    }
    async *pieces(position, length) {
        for (let done = 0; done < length; done += PIECE_BYTES) {
            yield await this.read(position + done, Math.min(PIECE_BYTES, length - done));
        }
    }
}


/***/ }),

/***/ 6969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ actionJob)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: external "node:http"
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
const external_node_http_namespaceObject = x({  });
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
;// CONCATENATED MODULE: external "events"
const external_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
;// CONCATENATED MODULE: external "assert"
const external_assert_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var io_util_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_namespaceObject.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_namespaceObject.constants.O_RDONLY;
function exists(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return io_util_awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_namespaceObject.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_namespaceObject.dirname(filePath);
                        const upperName = external_path_namespaceObject.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_namespaceObject.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_namespaceObject.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_namespaceObject.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_namespaceObject.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_namespaceObject.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_namespaceObject.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_namespaceObject.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_namespaceObject.EOL.length);
                n = s.indexOf(external_os_namespaceObject.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_namespaceObject.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_namespaceObject.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_namespaceObject.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec_exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = tr.argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new tr.ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new StringDecoder('utf8');
        const stderrDecoder = new StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec_exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = utils_toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return file_command_issueFileCommand('ENV', file_command_prepareKeyValueMessage(name, val));
    }
    command_issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./build/platform/action-job.js
/** `Job` on a real runner, through @actions/core. */


/** The runner drops a step's whole summary when it is larger (GitHub's documentation, "Adding a job summary"). */
const summaryLimitBytes = 1024 * 1024;
/** The runner replaces a mask wherever it occurs: one of three letters would make the log unreadable. */
const shortestMask = 4;
/** The job that this process is a step of. A runner without the command files GITHUB_ENV and GITHUB_OUTPUT is too old to be served. */
function actionJob(machine) {
    return {
        input: (name) => getInput(name),
        exportVariable: exportVariable,
        setOutput: setOutput,
        mask: (secret) => {
            if (secret.length >= shortestMask)
                core_setSecret(secret);
        },
        info: info,
        notice: (line) => notice(line),
        warning: (line) => warning(line),
        fail: setFailed,
        group: group,
        writeSummary: (markdown) => appendSummary(machine.env.GITHUB_STEP_SUMMARY, markdown),
    };
}
/**
 * Other runners (act, older Forgejo) may have no summary file: then there is nowhere to write, and nothing to say.
 * One that cannot be written is a line in the log: a summary never fails the step.
 */
async function appendSummary(file, markdown) {
    if (!file)
        return;
    const written = await (0,promises_.stat)(file).catch(() => null);
    if (written === null)
        return;
    if (written.size + Buffer.byteLength(markdown) > summaryLimitBytes) {
        info("The step summary would be larger than the runner accepts (1 MiB): not written.");
        return;
    }
    try {
        await summary.addRaw(markdown).write();
    }
    catch {
        summary.emptyBuffer(); // Otherwise the next summary would begin with this one.
        info("The step summary file cannot be written: the summary is left out.");
    }
}


/***/ }),

/***/ 152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(643);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8500);
/** `Clock` on the machine's clocks. */


/** The machine's time; see `Clock`. A sleeping run can be ended: the timer of an aborted sleep is gone. */
const systemClock = {
    nowMs: () => Date.now(),
    monotonicMs: () => node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now(),
    sleep: async (ms, signal) => {
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(ms, undefined, signal ? { signal } : {});
        }
        catch (error) {
            if (!signal?.aborted)
                throw error;
        }
    },
};


/***/ }),

/***/ 4207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ endProcess)
/* harmony export */ });
/* unused harmony export endWithReader */
/** Lets the process end quietly when whoever reads its output stops reading (`… | head`). */
function endWithReader() {
    process.stdout.on("error", (error) => {
        if (error.code !== "EPIPE")
            throw error;
        process.exit();
    });
}
/** Ends the process with the exit code set so far, once what it printed is out. */
async function endProcess() {
    await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write("", done))));
    // Not by itself: a name that is still being looked up would keep the process, and the job, waiting.
    process.exit();
}


/***/ }),

/***/ 1665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ nodeFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/** `Files` on the real file system. */



/** The real file system behind the port; see `Files` for what each call promises. */
const nodeFiles = {
    readText,
    stat: (path) => orNull(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat(path)).then((stats) => stats && fileStat(stats)),
    lstat: (path) => orNull(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat(path)).then((stats) => stats && fileStat(stats)),
    list: async (path) => (await orNull(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir(path))) ?? [],
    makeDirectory: async (path, mode = 0o777) => {
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir(path, { recursive: true, mode });
    },
    open,
    create,
    moveNew,
    replace,
    remove: async (path) => {
        await orNull(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink(path));
    },
    removeFolder: async (path) => {
        await orNull(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm(path, { recursive: true, force: true }));
    },
};
function errorCode(error) {
    return String(error?.code ?? "");
}
/** ENOTDIR counts as missing too: a path below a file cannot exist. */
async function orNull(pending) {
    try {
        return await pending;
    }
    catch (error) {
        if (["ENOENT", "ENOTDIR"].includes(errorCode(error)))
            return null;
        throw error;
    }
}
function fileStat(stats) {
    return {
        kind: stats.isFile() ? "file" : stats.isDirectory() ? "directory" : "other",
        bytes: stats.size,
        mode: stats.mode & 0o7777,
        uid: stats.uid,
        mtimeMs: stats.mtimeMs,
    };
}
async function readText(path, maxBytes = Number.POSITIVE_INFINITY) {
    const file = await orNull(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open(path, "r"));
    if (file === null)
        return null;
    try {
        // Counted while reading: a size taken before says nothing about a file that grows, or about /dev/zero.
        const pieces = [];
        let bytes = 0;
        for await (const piece of file.createReadStream({ autoClose: false, highWaterMark: 1 << 18 })) {
            bytes += piece.length;
            if (bytes > maxBytes)
                throw Object.assign(tooBig(path, maxBytes), { code: "EFBIG" });
            pieces.push(piece);
        }
        return Buffer.concat(pieces).toString("utf8");
    }
    finally {
        await file.close();
    }
}
function tooBig(path, maxBytes) {
    return new Error(`EFBIG: ${path} is larger than ${maxBytes} bytes`);
}
async function open(path) {
    const file = await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open(path, "r");
    try {
        const { size } = await file.stat();
        return {
            bytes: size,
            read: (position, length) => readExactly(file, path, position, length),
            close: () => file.close(),
        };
    }
    catch (error) {
        await file.close();
        throw error;
    }
}
/** One read may give fewer bytes than asked for, so it is repeated until all are there. */
async function readExactly(file, path, position, length) {
    const bytes = new Uint8Array(length);
    for (let done = 0; done < length;) {
        const { bytesRead } = await file.read(bytes, done, length - done, position + done);
        if (bytesRead === 0)
            throw new Error(`${path} ends before byte ${position + length}`);
        done += bytesRead;
    }
    return bytes;
}
/** One write may take fewer bytes than it was given, so it is repeated until all are written. */
async function writeExactly(file, position, bytes) {
    for (let done = 0; done < bytes.length;) {
        const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
        done += bytesWritten;
    }
}
async function create(path, mode) {
    await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const file = await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open(path, "wx", mode);
    const underWay = new Set();
    let closing = null;
    /** A file is verified once it is closed: whoever comes later must not reach it, whoever came before must be done. */
    const whileOpen = async (write) => {
        if (closing !== null)
            throw Object.assign(new Error(`EBADF: ${path} is closed`), { code: "EBADF" });
        const writing = write();
        underWay.add(writing);
        await writing.finally(() => underWay.delete(writing));
    };
    const close = () => {
        closing ??= Promise.allSettled(underWay).then(() => file.close());
        return closing;
    };
    return {
        path,
        write: (bytes) => whileOpen(() => file.writeFile(bytes)), // From the current position, all of it.
        writeAt: (position, bytes) => whileOpen(() => writeExactly(file, position, bytes)),
        close,
        discard: async () => {
            await close().catch(() => { });
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink(path).catch(() => { });
        },
    };
}
/**
 * What link(2) says where hard links are not to be had: FAT, some container mounts and network shares. EISDIR and
 * UNKNOWN are what libuv makes of the answers of Windows for exFAT and FAT (ERROR_INVALID_FUNCTION and others).
 */
const noHardLinks = ["EPERM", "EACCES", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "EMLINK", "EISDIR", "UNKNOWN"];
/**
 * A hard link is the one way to give a name that fails in the same step when the name is taken: rename(2) replaces.
 * Without hard links a look comes before the rename. Taking the name with an empty file would close that gap, but
 * a `go` that runs beside us would then see an empty file under the final name.
 */
async function moveNew(from, to) {
    try {
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link(from, to);
    }
    catch (error) {
        if (errorCode(error) === "EEXIST")
            return false;
        if (!noHardLinks.includes(errorCode(error)))
            throw error;
        if ((await orNull(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat(to))) !== null)
            return false;
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename(from, to);
        return true;
    }
    await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink(from);
    return true;
}
async function replace(to, text, mode) {
    const file = await create(`${to}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`, mode);
    try {
        await file.write(Buffer.from(text));
        await file.close();
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod(file.path, mode); // The umask may have taken bits away.
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename(file.path, to);
    }
    catch (error) {
        await file.discard();
        throw error;
    }
}


/***/ }),

/***/ 9857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  U: () => (/* binding */ goCommand)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/platform/go-command.js
/** The `go` command as a child process that never outlives its time-out. */




/** `go list -m -json all` of a large project is a few MiB. What comes after this much is read and dropped. */
const keptCharacters = 16 * 1024 * 1024;
/** How long a `go` that was ended may take to be gone: one that waits for a dead network drive may never be. */
const endGraceMs = 2000;
/**
 * The `go` on the machine's PATH. `run` gives "no-go" where there is none or it cannot be executed, "timed-out" after
 * `timeoutMs`, and throws Node's error for anything else, such as a `cwd` that does not exist.
 */
function goCommand(machine) {
    return {
        run: async (args, options) => {
            const env = { ...machine.env, ...options.env, GOTOOLCHAIN: "local" };
            const go = await findGo(env.PATH ?? "", machine.platform);
            if (go === null)
                return { kind: "no-go" };
            try {
                return await runToEnd(machine, go, args, { ...options, env });
            }
            catch (error) {
                // ENOENT speaks of a missing cwd as well as of a missing program (or its interpreter).
                const { code } = error;
                if (!["ENOENT", "EACCES", "ENOEXEC"].includes(String(code)))
                    throw error;
                if (!(await (0,promises_.stat)(options.cwd)).isDirectory())
                    throw error;
                return { kind: "no-go" };
            }
        },
    };
}
/**
 * Looked up by ourselves, in absolute folders only: execvp takes an empty PATH, and Windows any PATH, to include the
 * working directory, where a pull request may have put a `go`. Go's own os/exec.LookPath refuses that too.
 */
async function findGo(searchPath, platform) {
    for (const folder of searchPath.split(external_node_path_.delimiter)) {
        if (!external_node_path_.isAbsolute(folder))
            continue;
        const file = external_node_path_.join(folder, platform === "win32" ? "go.exe" : "go");
        const runnable = await Promise.all([(0,promises_.access)(file, promises_.constants.X_OK), (0,promises_.stat)(file)]).then(([, stats]) => stats.isFile(), () => false);
        if (runnable)
            return file;
    }
    return null;
}
function runToEnd(machine, go, args, options) {
    const child = (0,external_node_child_process_namespaceObject.spawn)(go, args, {
        cwd: options.cwd,
        env: options.env,
        stdio: ["ignore", "pipe", "pipe"],
        windowsHide: true,
        // A process group of its own, so that git and other children can be ended with it.
        detached: machine.platform !== "win32",
    });
    const stdout = collect(child.stdout, options.onOutput);
    const stderr = collect(child.stderr, options.onOutput);
    const end = () => endGroup(child, machine);
    const forgetUs = endWithThisProcess(end);
    return new Promise((resolve, reject) => {
        let exitCode = null;
        const finish = (result) => {
            clearTimeout(timer);
            forgetUs();
            child.stdout.destroy();
            child.stderr.destroy();
            resolve(result);
        };
        const done = (code) => finish({ kind: "done", exitCode: code, stdout: stdout(), stderr: stderr() });
        const timedOut = () => {
            child.unref(); // One that is still there must not keep this process.
            finish({ kind: "timed-out", afterMs: options.timeoutMs });
        };
        let timer = setTimeout(() => {
            end();
            // `go` itself may be done while something that left the group still holds its output open.
            if (exitCode !== null)
                return done(exitCode);
            child.once("exit", timedOut);
            timer = setTimeout(timedOut, endGraceMs);
        }, options.timeoutMs);
        child.once("error", (error) => {
            clearTimeout(timer);
            forgetUs();
            reject(error);
        });
        child.once("exit", (code, signal) => {
            exitCode = code ?? 128 + (signal ? external_node_os_.constants.signals[signal] : 0); // As a shell would say it.
            end();
        });
        child.once("close", () => done(exitCode ?? -1));
    });
}
/** Gathers a stream's text, up to the bound; the function returned gives what there is. */
function collect(stream, onOutput) {
    let text = "";
    stream.setEncoding("utf8");
    stream.on("data", (piece) => {
        if (text.length < keptCharacters)
            text += piece.slice(0, keptCharacters - text.length);
        onOutput?.(piece);
    });
    return () => text;
}
/** Ends the child and everything it started. No error when nothing of it is left. */
function endGroup(child, machine) {
    if (child.pid === undefined)
        return;
    if (machine.platform === "win32") {
        endTree(child, machine.env.SYSTEMROOT);
        return;
    }
    try {
        process.kill(-child.pid, "SIGKILL");
    }
    catch {
        // ESRCH: the group is gone.
    }
}
/** Windows has no process groups. By its full path: a bare name would mean the working directory first, see `findGo`. */
function endTree(child, systemRoot) {
    // taskkill walks the tree of parents, so it finds nothing once the parent is gone.
    if (child.exitCode !== null || child.signalCode !== null)
        return;
    if (!systemRoot || !external_node_path_.isAbsolute(systemRoot)) {
        child.kill();
        return;
    }
    const taskkill = external_node_path_.join(systemRoot, "System32", "taskkill.exe");
    const killer = (0,external_node_child_process_namespaceObject.spawn)(taskkill, ["/T", "/F", "/PID", String(child.pid)], {
        stdio: "ignore",
        windowsHide: true,
    });
    killer.once("error", () => child.kill());
    killer.once("exit", (code) => {
        if (code !== 0)
            child.kill();
    });
    killer.unref();
}
/**
 * A group of its own does not hear the Ctrl-C or the cancellation that ends this process: passes them on.
 * The function returned takes the listeners away.
 */
function endWithThisProcess(end) {
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    const onSignal = (signal) => {
        end();
        stop();
        // Ours was the only listener: the signal would have ended this process, so it still does.
        if (process.listenerCount(signal) === 0)
            process.kill(process.pid, signal);
    };
    const stop = () => {
        process.off("exit", end);
        for (const signal of signals)
            process.off(signal, onSignal);
    };
    process.once("exit", end);
    for (const signal of signals)
        process.on(signal, onSignal);
    return stop;
}


/***/ }),

/***/ 1303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ lazyHttp)
/* harmony export */ });
/** The HTTP client of that machine, in a part of the bundle that is loaded when it is first used. */
function lazyHttp(machine) {
    return async (limits) => {
        const { openHttp } = await __nccwpck_require__.e(/* import() */ 239).then(__nccwpck_require__.bind(__nccwpck_require__, 5239));
        return openHttp({ machine, ...limits });
    };
}


/***/ }),

/***/ 4115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readMachine)
/* harmony export */ });
/* unused harmony export userCacheFolder */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/** `Machine`, taken from the process. */


/** Takes the process's surroundings as a value. Never throws. */
function readMachine() {
    const env = environment();
    const home = homeDirectory();
    return {
        env,
        platform: process.platform,
        home,
        cacheHome: userCacheFolder(env, process.platform, home),
        tempDir: env.RUNNER_TEMP || node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir(),
        uid: process.getuid?.() ?? null,
        cpus: node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism(),
        cwd: process.cwd(),
    };
}
/**
 * The user's folder for caches (XDG base directories; Apple's and Microsoft's conventions), or null where none is
 * set up or what is set is no absolute path.
 */
function userCacheFolder(env, platform, home) {
    const folder = platform === "win32"
        ? env.LOCALAPPDATA
        : platform === "darwin"
            ? home && node_path__WEBPACK_IMPORTED_MODULE_1__.join(home, "Library", "Caches")
            : env.XDG_CACHE_HOME || (home && node_path__WEBPACK_IMPORTED_MODULE_1__.join(home, ".cache"));
    return folder && node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(folder) ? folder : null;
}
/** Windows does not tell `Path` from `PATH`, but a copy of the environment does: there every name is upper case. */
function environment() {
    if (process.platform !== "win32")
        return { ...process.env };
    return Object.fromEntries(Object.entries(process.env).map(([name, value]) => [name.toUpperCase(), value]));
}
/** os.homedir() throws where HOME is unset and the user id is in no passwd file (`docker run --user 12345`). */
function homeDirectory() {
    try {
        return node_os__WEBPACK_IMPORTED_MODULE_0__.homedir() || null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 7764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ readProcesses)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./build/platform/processes.js
/** `Processes` of the real machine. */



/** Reads who we are, once. Never throws. */
function readProcesses() {
    return { own: { host: hostOf(), pid: process.pid }, isRunning };
}
/**
 * Containers that share a volume may have one hostname (a restarted one, `--hostname`) and one kernel, but each has
 * its own process ids: the number of the namespace tells them apart, the boot id those of two machines (man 7
 * pid_namespaces, man 4 random). Elsewhere than on Linux the hostname has to do.
 */
function hostOf() {
    const parts = [
        external_node_os_.hostname,
        () => (0,external_node_fs_namespaceObject.readFileSync)("/proc/sys/kernel/random/boot_id", "latin1").trim(),
        () => (0,external_node_fs_namespaceObject.readlinkSync)("/proc/self/ns/pid"),
    ].map(orEmpty);
    return (0,external_node_crypto_.createHash)("sha256").update(parts.join("\n")).digest("hex").slice(0, 12);
}
function orEmpty(read) {
    try {
        return read();
    }
    catch {
        return "";
    }
}
/** Signal 0 is never delivered: it only asks. Another user's process answers EPERM (man 2 kill). */
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code !== "ESRCH";
    }
}


/***/ }),

/***/ 4788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ TransportError)
/* harmony export */ });
/**
 * The interfaces that flows receive. `src/platform` implements them against the real machine; the
 * folders in the middle (mirrors, modules, report) see only these types, so every effect of a run
 * passes through here.
 */
/** Thrown by `Http.request` and by its body. `detail` is short and holds no credentials. */
class TransportError extends Error {
    code;
    detail;
    phases;
    constructor(code, detail, phases = null) {
        super(`${code}: ${detail}`);
        this.name = "TransportError";
        this.code = code;
        this.detail = detail;
        this.phases = phases;
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9479);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
