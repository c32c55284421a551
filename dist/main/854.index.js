export const id = 854;
export const ids = [854];
export const modules = {

/***/ 6500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   xO: () => (/* binding */ decodeJson),
/* harmony export */   zz: () => (/* binding */ dictionary)
/* harmony export */ });
/* unused harmony export oneOf */
/** What a JSON text holds; null where it is no JSON, or holds what the decoder does not take. */
function decodeJson(json, decoder) {
    try {
        return decoder(JSON.parse(json));
    }
    catch {
        return null;
    }
}
/** What a decoder does with anything else. */
function malformed() {
    throw new TypeError("malformed");
}
const text = (value) => (typeof value === "string" ? value : malformed());
const flag = (value) => (typeof value === "boolean" ? value : malformed());
/** JSON can write numbers that none is: 1e999 is read as Infinity. */
const count = (value) => typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : malformed();
function literal(expected) {
    return (value) => (value === expected ? expected : malformed());
}
function oneOf(...values) {
    return (value) => values.find((one) => one === value) ?? malformed();
}
function nullable(decoder) {
    return (value) => (value === null ? null : decoder(value));
}
function list(decoder) {
    return (value) => (Array.isArray(value) ? value.map((one) => decoder(one)) : malformed());
}
/** Names and values, whatever the names are. */
function dictionary(decoder) {
    return (value) => Object.fromEntries(Object.entries(object(value)).map(([name, one]) => [name, decoder(one)]));
}
/** An object with these fields; a field that is absent comes to its decoder as undefined, and others are left out. */
function fields(decoders) {
    const entries = Object.entries(decoders);
    return (value) => {
        const given = object(value);
        return Object.fromEntries(entries.map(([name, decoder]) => [name, decoder(given[name])]));
    };
}
function object(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value)
        ? value
        : malformed();
}


/***/ }),

/***/ 6920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kW: () => (/* binding */ parseGoMod),
/* harmony export */   oS: () => (/* binding */ indexReplaces),
/* harmony export */   xj: () => (/* binding */ parseGoWork)
/* harmony export */ });
/* harmony import */ var _module_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2206);

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
 * What replaces modules, looked up by path and version: a go.mod can have as many replacements as requirements.
 *
 * @param replaces those in force; where two name the same module, the first one wins
 * @returns the module that is really fetched where one is required: itself, what replaces it, or null for a local
 *   directory. A replacement of this very version goes before one of all versions (modload/modfile.go, Replacement).
 */
function indexReplaces(replaces) {
    const ofVersion = new Map();
    const ofPath = new Map();
    // From the last to the first, so that the first one stays.
    for (const replace of replaces.toReversed()) {
        const { path, version } = replace.old;
        if (version === null)
            ofPath.set(path, replace.new);
        else
            ofVersion.set((0,_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleKey */ .MP)({ path, version }), replace.new);
    }
    return (m) => {
        const replacement = ofVersion.get((0,_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleKey */ .MP)(m)) ?? ofPath.get(m.path);
        if (replacement === undefined)
            return m;
        const { path, version } = replacement;
        return version === null ? null : { path, version };
    };
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
/** A piece of a Go string: text as it is, a letter's escape, a byte in base 16 or 8, a character in base 16. */
const PIECE = /([^\\]+)|\\(?:([abfnrtv\\"])|x([0-9A-Fa-f]{2})|([0-3][0-7]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8}))/y;
const LETTERS = new Map(Object.entries({ a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" }));
/** A Go string in quotes (strconv.Unquote); null where Go can't read it. */
function unquote(quoted) {
    const inner = quoted.slice(1, -1);
    const bytes = [];
    for (let position = 0; position < inner.length; position = PIECE.lastIndex) {
        PIECE.lastIndex = position;
        const [piece, text, letter, byte, octal, short, long] = PIECE.exec(inner) ?? [];
        const character = Number.parseInt(short ?? long ?? "0", 16);
        if (piece === undefined || character > 0x10ffff || (character >= 0xd800 && character < 0xe000))
            return null;
        if (byte !== undefined)
            bytes.push(Buffer.from(byte, "hex"));
        else if (octal !== undefined)
            bytes.push(Buffer.of(Number.parseInt(octal, 8)));
        else if (letter !== undefined)
            bytes.push(Buffer.from(LETTERS.get(letter) ?? letter));
        else
            bytes.push(Buffer.from(text ?? String.fromCodePoint(character)));
    }
    return Buffer.concat(bytes).toString("utf8");
}


/***/ }),

/***/ 2937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/** What stands beside a token that is the user name, in place of a password (GitHub's documentation of git over https). */
const NO_PASSWORD = /^(?:x|x-oauth-basic)?$/i;
/** How tokens of GitHub and GitLab begin. */
const TOKEN = /^(?:gh[a-z]_|github_pat_|gl[a-z]{2,7}-)/i;
/** Words with a few digits at their end, as in svc-ci01, x-access-token or jane.doe@corp.example: tokens are no words. */
const PLAIN_NAME = /^(?=.{1,40}$)[a-z]{1,16}\d{0,3}(?:[._+@-][a-z]{1,16}\d{0,3})*$/i;
/** The parts of user info, as written; a user name that may be a token is one. */
function readUserInfo(userInfo) {
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
    const { user, userIsSecret } = readUserInfo(userInfo.slice(0, -1));
    const shown = userIsSecret ? REDACTED : user;
    return `${scheme}${shown}${userInfo.includes(":") ? `:${REDACTED}` : ""}@${rest}`;
}
/** A GOPROXY value with every URL in it redacted; separators and spaces stay. Never throws. */
function redactGoProxy(text) {
    return text.replace(/[^,|\s]+/g, redactUrl);
}
/**
 * Every secret in a GOPROXY value: passwords, and user names that are not plainly none; each as written, decoded,
 * percent-encoded and in base64, alone and as it goes over the wire (RFC 7617), since any of these may turn up in a
 * message. No empty text, nothing twice.
 */
function urlPasswords(text) {
    const secrets = new Set();
    for (const { url } of parseGoProxy(text)) {
        const userInfo = splitUserInfo(url)?.userInfo.slice(0, -1) ?? url.slice(0, Math.max(0, url.lastIndexOf("@")));
        const { user, password, userIsSecret } = readUserInfo(userInfo);
        const raw = [...(userIsSecret ? [user] : []), ...(NO_PASSWORD.test(password) ? [] : [password])];
        for (const secret of raw)
            addForms(secrets, secret);
        if (raw.length > 0)
            addBase64(secrets, `${decodePercent(user)}:${decodePercent(password)}`);
    }
    return [...secrets];
}
function addForms(secrets, raw) {
    const decoded = decodePercent(raw);
    for (const form of [raw, decoded, encodeURIComponent(decoded)])
        secrets.add(form);
    addBase64(secrets, decoded);
}
/** In both alphabets, without the padding, which may be there or not. */
function addBase64(secrets, text) {
    secrets.add(Buffer.from(text).toString("base64").replace(/=+$/, ""));
    secrets.add(Buffer.from(text).toString("base64url"));
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

/***/ 3519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ parseGoSum),
/* harmony export */   ar: () => (/* binding */ isH1),
/* harmony export */   hU: () => (/* binding */ mergeGoSums)
/* harmony export */ });
/* harmony import */ var _module_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2206);

const MAX_RECORDED_PROBLEMS = 50;
/** 32 bytes in canonical base64: the last letter stands for four bits only. */
const H1 = /^h1:[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;
/** Whether a text is such a hash. */
function isH1(text) {
    return H1.test(text);
}
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
        const fields = fieldsOf(line);
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
            if ((0,_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .checkModuleVersion */ .nF)(other) !== null) {
                sums.report(lineNumber, (0,_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .checkModulePath */ .iU)(path) === null ? "bad-version" : "bad-path");
                continue;
            }
            module = other;
            key = (0,_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleKey */ .MP)(module);
        }
        if (!h1.startsWith("h1:") || h1 === EMPTY_GO_MOD_H1)
            continue;
        if (isH1(h1))
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
function fieldsOf(line) {
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


/***/ }),

/***/ 5179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rg: () => (/* binding */ checkPattern),
/* harmony export */   sb: () => (/* binding */ splitPatterns),
/* harmony export */   xi: () => (/* binding */ compilePatterns),
/* harmony export */   y9: () => (/* binding */ joinPatterns)
/* harmony export */ });
/* unused harmony export matchesPatterns */
/**
 * GOPRIVATE, GONOPROXY and GONOSUMDB: comma-separated globs, each matched against as many elements of a module
 * path as it has itself.
 */
/**
 * A test of module paths: whether cmd/go would count one as named by `patterns`. Malformed patterns match nothing,
 * and a space is part of a pattern, as in cmd/go (x/mod module.MatchPrefixPatterns). Each pattern is read once, so
 * that thousands of paths against thousands of patterns stay quick.
 */
function compilePatterns(patterns) {
    const plain = new Set();
    const globs = [];
    for (const pattern of new Set(patterns.split(","))) {
        const glob = pattern.endsWith("/") ? pattern.slice(0, -1) : pattern;
        if (glob === "")
            continue;
        if (!/[*?[\\]/.test(glob)) {
            plain.add(glob);
            continue;
        }
        const pieces = parseGlob(glob);
        if (pieces !== null)
            globs.push({ depth: glob.split("/").length, pieces });
    }
    return (path) => {
        const prefixes = prefixesOf(path);
        return (prefixes.some((prefix) => plain.has(prefix)) ||
            globs.some(({ depth, pieces }) => {
                const prefix = prefixes[depth - 1];
                return prefix !== undefined && matchesGlob(pieces, [...prefix]);
            }));
    };
}
/** The first element of a path, the first two, and so on up to the whole. */
function prefixesOf(path) {
    const prefixes = [];
    for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1)) {
        prefixes.push(path.slice(0, slash));
    }
    return [...prefixes, path];
}
/** compilePatterns for a single path. */
function matchesPatterns(patterns, path) {
    return compilePatterns(patterns)(path);
}
/** The patterns of a list that a person wrote: separated by commas or line breaks, trimmed, without empty ones. */
function splitPatterns(text) {
    return text
        .split(/[,\n]/)
        .map((pattern) => pattern.trim())
        .filter((pattern) => pattern !== "");
}
/** Null when `pattern` can stand in GOPRIVATE. */
function checkPattern(pattern) {
    if (pattern === "")
        return "pattern-empty";
    if (pattern.includes(","))
        return "pattern-with-comma";
    if (/[\s\p{Cc}]/u.test(pattern))
        return "pattern-with-space";
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(pattern))
        return "pattern-is-url";
    return parseGlob(pattern) === null ? "malformed-glob" : null;
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


/***/ }),

/***/ 7968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ isBuiltInKey),
/* harmony export */   ap: () => (/* binding */ parseTreeHead),
/* harmony export */   jN: () => (/* binding */ openNote),
/* harmony export */   nI: () => (/* binding */ parseGoSumDb)
/* harmony export */ });
/* unused harmony exports NOTE_PROBLEMS, SUM_GOLANG_ORG_KEY, parseVerifierKey */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

class BadKey extends Error {
    problem;
    constructor(problem) {
        super(problem);
        this.problem = problem;
    }
}
const NOTE_PROBLEMS = (/* unused pure expression or super */ null && (["malformed-note", "invalid-signature", "no-signature"]));
/** The key that cmd/go has built in (cmd/go/internal/modfetch/key.go). */
const SUM_GOLANG_ORG_KEY = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";
/** Whether it is that one, whatever text or address it came with. */
function isBuiltInKey({ name, publicKey }) {
    const builtIn = parseVerifierKey(SUM_GOLANG_ORG_KEY);
    return name === builtIn.name && Buffer.compare(publicKey, builtIn.publicKey) === 0;
}
const ED25519_ALGORITHM = 1;
const KEY_HASH_BYTES = 4;
/** More than this many signatures are refused by x/mod sumdb/note too. */
const MAX_SIGNATURES = 100;
const MAX_TREE_HEAD_LENGTH = 1_000_000;
/** Reads `name+hash+key`. Throws BadKey (note.NewVerifier). */
function parseVerifierKey(text) {
    // The key is base64, where "+" is a letter: only the first two are separators.
    const match = /^([^+\s]+)\+([0-9a-fA-F]{8})\+(.+)$/s.exec(text);
    const [, name = "", hashText = "", encodedKey = ""] = match ?? [];
    const key = decodeBase64(encodedKey);
    if (match === null || key === null || key.length === 0)
        throw new BadKey("malformed-key");
    const hash = Number.parseInt(hashText, 16);
    const computed = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${name}\n`).update(key).digest().readUInt32BE(0);
    if (hash !== computed)
        throw new BadKey("key-not-its-hash");
    if (key[0] !== ED25519_ALGORITHM)
        throw new BadKey("unknown-key-algorithm");
    if (key.length !== 33)
        throw new BadKey("malformed-key");
    return { name, hash, publicKey: key.subarray(1) };
}
/**
 * Checks that `note` is a signed note with a valid signature by `key`, and gives the text that was signed.
 * Signatures by other keys are passed over (note.Open).
 */
function openNote(note, key) {
    const malformed = { ok: false, problem: "malformed-note" };
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
            return { ok: false, problem: "invalid-signature" };
        }
        verified = true;
    }
    return verified ? { ok: true, text } : { ok: false, problem: "no-signature" };
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
        return { kind: "invalid", problem: "sumdb-empty" };
    if (rest.length > 0)
        return { kind: "invalid", problem: "sumdb-too-many-fields" };
    if (url !== null && !URL.canParse(url))
        return { kind: "invalid", problem: "sumdb-bad-url" };
    try {
        const key = parseVerifierKey(nameOrKey === "sum.golang.org" ? SUM_GOLANG_ORG_KEY : nameOrKey);
        return isHostWithPath(key.name)
            ? { kind: "database", name: key.name, key, url }
            : { kind: "invalid", problem: "sumdb-bad-name" };
    }
    catch (error) {
        return { kind: "invalid", problem: error instanceof BadKey ? error.problem : "malformed-key" };
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

/***/ 8942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ isRegionInChina),
/* harmony export */   Xi: () => (/* binding */ withShortNames),
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
        notes: {
            en: "The default of cmd/go. Not reachable from mainland China.",
            zh: "cmd/go 的默认值。在中国大陆无法访问。",
        },
        source: "https://proxy.golang.org/",
        checked: "2026-11-22",
    },
    {
        name: "goproxy.cn",
        url: "https://goproxy.cn",
        otherUrls: [],
        operator: "Qiniu",
        regions: ["cn", "global"],
        notes: {
            en: "Proxies the checksum database and serves toolchains. 429 and 404 were seen from nodes outside China.",
            zh: "转发校验和数据库，并提供工具链。在中国以外的节点上曾出现 429 和 404。",
        },
        source: "https://goproxy.cn/",
        checked: "2026-11-01",
    },
    {
        name: "goproxy.io",
        url: "https://goproxy.io",
        otherUrls: [],
        operator: "goproxy.io",
        regions: ["cn", "global"],
        notes: {
            en: "Proxies the checksum database.",
            zh: "转发校验和数据库。",
        },
        source: "https://goproxy.io/",
        checked: "2026-11-01",
    },
    {
        name: "aliyun",
        url: "https://mirrors.aliyun.com/goproxy",
        otherUrls: [],
        operator: "Alibaba Cloud",
        regions: ["cn"],
        notes: {
            en: "Answers 404 at its root while it serves modules. Reports on its checksum database proxy conflict.",
            zh: "根路径返回 404，但可以提供模块。它是否转发校验和数据库，说法不一。",
        },
        source: "https://developer.aliyun.com/mirror/goproxy",
        checked: "2026-11-01",
    },
    {
        name: "tencent",
        url: "https://mirrors.tencent.com/go",
        otherUrls: ["https://mirrors.cloud.tencent.com/go"],
        operator: "Tencent Cloud",
        regions: ["cn"],
        notes: {
            en: "Does not proxy the checksum database, by report.",
            zh: "据称不转发校验和数据库。",
        },
        source: "https://mirrors.tencent.com/help/go.html",
        checked: "2026-11-01",
    },
    {
        name: "huawei",
        url: "https://repo.huaweicloud.com/repository/goproxy",
        otherUrls: ["https://mirrors.huaweicloud.com/repository/goproxy"],
        operator: "Huawei Cloud",
        regions: ["cn"],
        notes: {
            en: "The older path /goproxy/ answers 418. 429 was seen from nodes outside China.",
            zh: "旧路径 /goproxy/ 返回 418。在中国以外的节点上曾出现 429。",
        },
        source: "https://mirrors.huaweicloud.com/mirrorDetail/5ea14d84b58d16ef329c5c13",
        checked: "2026-11-01",
    },
    {
        name: "nju",
        url: "https://repo.nju.edu.cn/go",
        otherUrls: ["https://repo.nju.edu.cn/repository/go"],
        operator: "Nanjing University",
        regions: ["cn"],
        notes: {
            en: "Does not proxy the checksum database.",
            zh: "不转发校验和数据库。",
        },
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
/** The words of a GOPROXY and of the input that are no names of mirrors. */
const NOT_NAMES = ["auto", "direct", "off"];
/**
 * The mirrors with the shortest names that tell them apart: a host, or the end of a path on an address without a name;
 * else with its port, else the host and the whole path. Names of the catalogue stay its own.
 */
function withShortNames(mirrors) {
    const namesOf = mirrors.map(({ name, url }) => (findInCatalogue(url) ? [name] : shorterNames(url, name)));
    return mirrors.map((mirror, at) => {
        const names = namesOf[at] ?? [];
        const isFree = (name) => namesOf.every((others, other) => other === at || !others.includes(name)) &&
            !NOT_NAMES.includes(name) &&
            !CATALOGUE.some((entry) => entry.name === name && entry.url !== mirror.url);
        // The same place by another scheme or user has the same name.
        return { ...mirror, name: names.find(isFree) ?? `${mirror.name} (${at + 1})` };
    });
}
/** The shortest first; the last one is the whole. */
function shorterNames(url, name) {
    const { host, hostname, pathname } = new URL(url);
    const lastOfPath = pathname.replace(/\/+$/, "").split("/").at(-1) ?? "";
    // An address says nothing to a person.
    const isAddress = hostname === "localhost" || /^[\d.]+$|^\[/.test(hostname);
    return [isAddress ? lastOfPath || host : hostname, host, name];
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

/***/ 5681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ readInherited),
/* harmony export */   VS: () => (/* binding */ mayChooseMirrors),
/* harmony export */   cH: () => (/* binding */ GO_DEFAULT_GOPROXY)
/* harmony export */ });
/* harmony import */ var _go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2937);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8942);


/** cmd/go's own default (cfg/cfg.go and $GOROOT/go.env). */
const GO_DEFAULT_GOPROXY = "https://proxy.golang.org,direct";
/**
 * Reads an inherited GOPROXY. A server that is no catalogue mirror and none of `candidates` counts as a private
 * proxy: it stays first, with its own separator.
 * @param goproxy the value before us, "" when there is none
 * @param candidates base URLs that the inputs name as mirrors
 */
function readInherited(goproxy, candidates) {
    const entries = (0,_go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGoProxy */ .eL)(goproxy || GO_DEFAULT_GOPROXY);
    const last = entries.at(-1)?.url;
    if (entries.length === 1 && last === "off")
        return { kind: "off" };
    const privateProxies = entries
        .filter((e) => e.url !== "direct" && e.url !== "off")
        .filter((e) => !(0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .findInCatalogue */ .cy)(e.url) && !candidates.includes((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeBaseUrl */ .qT)(e.url)));
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


/***/ }),

/***/ 2050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MM: () => (/* binding */ withRelay),
/* harmony export */   Z5: () => (/* binding */ planRoute),
/* harmony export */   eL: () => (/* binding */ askedGoSumDb),
/* harmony export */   kR: () => (/* binding */ ROUTE_VARIABLES),
/* harmony export */   pM: () => (/* binding */ planPatterns),
/* harmony export */   yx: () => (/* binding */ whyNoMirrors)
/* harmony export */ });
/* harmony import */ var _go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2937);
/* harmony import */ var _go_private_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5179);
/* harmony import */ var _inherited_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5681);



/** The variables that a route is made of. */
const ROUTE_VARIABLES = ["GOPROXY", "GOPRIVATE", "GONOPROXY", "GONOSUMDB", "GOSUMDB"];
/** The checksum database that is asked for, by the input or else by the machine; "" where Go's default holds. */
function askedGoSumDb(sumdb, before) {
    return sumdb === "auto" ? before.GOSUMDB : sumdb;
}
/** The values to be in force after us. GOSUMDB is what was asked for; whether it works is checked apart. */
function planRoute(request) {
    return {
        GOPROXY: planGoProxy(request),
        ...planPatterns(request),
        GOSUMDB: askedGoSumDb(request.sumdb, request.before),
    };
}
/**
 * Whether mirrors may stand in the chain: null, or why not. A mirror behind a server with private modules is asked for
 * each module that the server does not have (404), and with `|` for each that it fails to serve: it learns private
 * names. Nobody asked for a mirror behind the machine's own server, so there GONOPROXY has to cover every private name.
 * Somebody who gives a private proxy as an input does ask for mirrors behind it, and has to say which names are private.
 */
function whyNoMirrors(request) {
    const { inherited, before, privatePatterns, privateProxies } = request;
    if (inherited.kind === "off")
        return "off";
    if (!(0,_inherited_js__WEBPACK_IMPORTED_MODULE_0__/* .mayChooseMirrors */ .VS)(inherited, request.mirrorsGiven))
        return "policy";
    const ofMachine = inheritedServers(request).length > 0;
    if (!ofMachine && privateProxies.length === 0)
        return null;
    const lists = [before.GOPRIVATE, before.GONOPROXY, before.GONOSUMDB];
    const patterns = [...lists.flatMap(_go_private_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .splitPatterns */ .sb), ...privatePatterns].filter((p) => p !== "none");
    if (patterns.length === 0)
        return "no-pattern";
    const { GONOPROXY, GOPRIVATE } = planPatterns(request);
    const covered = new Set((0,_go_private_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .splitPatterns */ .sb)(GONOPROXY || GOPRIVATE));
    return ofMachine && patterns.some((pattern) => !covered.has(pattern)) ? "not-covered" : null;
}
/**
 * A route with the relay in front of the first mirror, behind the private proxies. An error of the relay's, and its end,
 * lead on to what stands there without it.
 * @param goproxy without a relay; "" where Go's default holds
 */
function withRelay(goproxy, relayUrl, mirrors) {
    const entries = (0,_go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGoProxy */ .eL)(goproxy || _inherited_js__WEBPACK_IMPORTED_MODULE_0__/* .GO_DEFAULT_GOPROXY */ .cH);
    const urls = new Set(mirrors.map(({ url }) => url.replace(/\/+$/, "")));
    const first = entries.findIndex(({ url }) => urls.has(url.replace(/\/+$/, "")));
    // It stands for the mirrors: where there is none it has no place.
    if (first < 0)
        return goproxy;
    const relay = { url: relayUrl, separator: "|" };
    return formatChain([...entries.slice(0, first), relay, ...entries.slice(first)]);
}
/** GOPRIVATE, and where they differ from it GONOPROXY (which modules go past every proxy) and GONOSUMDB. */
function planPatterns(request) {
    const { before, privatePatterns } = request;
    const added = (existing) => (0,_go_private_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPatterns */ .y9)(existing, privatePatterns);
    const GOPRIVATE = added(before.GOPRIVATE);
    // GOPROXY=off is left alone, and behind it private modules come directly (modfetch/proxy.go, proxyList).
    const viaPrivateProxy = request.privateProxies.length > 0 && request.inherited.kind !== "off";
    if (viaPrivateProxy && before.GONOPROXY === "") {
        // A match of GONOPROXY, which defaults to GOPRIVATE, would go past the private proxy (modfetch/repo.go).
        return { GOPRIVATE, GONOPROXY: "none", GONOSUMDB: added(before.GONOSUMDB || before.GOPRIVATE) };
    }
    // Where they are set they override GOPRIVATE (cfg/cfg.go): what we add must reach them too.
    const keepsProxy = viaPrivateProxy || before.GONOPROXY === "" || before.GONOPROXY === "none";
    return {
        GOPRIVATE,
        GONOPROXY: keepsProxy ? before.GONOPROXY : added(before.GONOPROXY),
        GONOSUMDB: before.GONOSUMDB === "" ? "" : added(before.GONOSUMDB),
    };
}
/**
 * The chain: private proxies, each with `,` behind it (with `|` its failure would show private names to the next
 * server); the servers that the machine had, with their own separators but for the last one; the mirrors; the end. It
 * stays as it was where there is nothing to add.
 */
function planGoProxy(request) {
    const { inherited, before, mirrors, separator } = request;
    if (inherited.kind === "off")
        return before.GOPROXY;
    const own = request.privateProxies.map((url) => ({ url, separator: "," }));
    const kept = inheritedServers(request);
    const end = inherited.kind === "policy" ? inherited.end : request.direct ? "direct" : null;
    const ending = end ? [{ url: end, separator: "" }] : [];
    const because = whyNoMirrors(request);
    if (because === null && mirrors.length > 0) {
        const servers = [...own, ...kept];
        const closed = servers.map((e, i) => i === servers.length - 1 ? { ...e, separator: "," } : e);
        const public_ = mirrors.map((m) => ({ url: m.url, separator }));
        return formatChain([...closed, ...public_, ...ending]);
    }
    if (own.length === 0)
        return before.GOPROXY;
    if (because === "no-pattern" || because === "not-covered")
        return formatChain([...own, ...kept, ...ending]);
    const inForce = rest((0,_go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGoProxy */ .eL)(before.GOPROXY || _inherited_js__WEBPACK_IMPORTED_MODULE_0__/* .GO_DEFAULT_GOPROXY */ .cH), own);
    const open = inherited.kind === "open";
    return formatChain([...own, ...inForce.filter((e) => !open || request.direct || e.url !== "direct")]);
}
/** Servers of the machine's own that the inputs do not name. */
function inheritedServers({ inherited, privateProxies, }) {
    if (inherited.kind === "off")
        return [];
    const own = privateProxies.map((url) => ({ url, separator: "," }));
    return rest(inherited.privateProxies, own).map((e) => ({ ...e, separator: e.separator || "," }));
}
/** The last one has nothing behind it, so no separator either. */
function formatChain(chain) {
    return (0,_go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_2__/* .formatGoProxy */ .K6)(chain.map((e, i) => (i === chain.length - 1 ? { ...e, separator: "" } : e)));
}
function rest(entries, taken) {
    return entries.filter((e) => !taken.some((t) => t.url === e.url.replace(/\/+$/, "")));
}


/***/ }),

/***/ 7926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ downloadRoot),
/* harmony export */   LP: () => (/* binding */ downloadFolder),
/* harmony export */   Pp: () => (/* binding */ unpackedPath),
/* harmony export */   kQ: () => (/* binding */ downloadName),
/* harmony export */   s2: () => (/* binding */ downloadPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _go_module_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2206);


/** The folder in the module cache that holds all downloads. */
function downloadRoot(moduleCache) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(moduleCache, "cache", "download");
}
/**
 * The folder in the module cache that holds the downloads of all versions of one module
 * (cmd/go/internal/modfetch/cache.go, cacheDir). Throws for a path that cmd/go would refuse.
 */
function downloadFolder(moduleCache, m) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(downloadRoot(moduleCache), ...checked(m).path.split("/"), "@v");
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

/***/ 4358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * Finds a program in the absolute folders of a PATH. The system's own search would also look into the working directory
 * (execvp where PATH is empty, Windows always), where a pull request may have put a program of that name. Go's
 * os/exec.LookPath refuses that too. It does not give the thread away: what is started next is to start at once.
 */
function findProgram(name, searchPath, platform) {
    for (const folder of searchPath.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
        if (!node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(folder))
            continue;
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, platform === "win32" ? `${name}.exe` : name);
        if (isRunnable(file))
            return file;
    }
    return null;
}
function isRunnable(file) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.isFile() !== true)
            return false;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 6109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ listenForInterrupt)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
/** How long a run may take to end by itself. A runner sends SIGKILL after 7.5 s, Ctrl-C's user waits for less. */
const MAX_END_MS = 900;
/**
 * Listens for the signals that ask this process to end. The first one aborts the run, which then has a moment to stop
 * what it started and to say what it has; after that, or at a second signal, `endNow` ends the process.
 */
function listenForInterrupt(endNow) {
    const controller = new AbortController();
    let exitCode = null;
    for (const name of SIGNALS) {
        process.on(name, () => {
            const code = 128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[name];
            if (exitCode !== null)
                return endNow(code);
            exitCode = code;
            setTimeout(() => endNow(code), MAX_END_MS).unref();
            controller.abort();
        });
    }
    return { signal: controller.signal, exitCode: () => exitCode };
}


/***/ }),

/***/ 4788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ TransportError)
/* harmony export */ });
/**
 * The interfaces that flows receive. `src/platform` implements them against the real machine; the
 * folders in the middle (mirrors, modules, report) see only these types, so every effect of a run
 * passes through here.
 */
/** Thrown by `Http.request` and by its body. */
class TransportError extends Error {
    code;
    detail;
    phases;
    constructor(code, detail, phases = null) {
        super(`${code}: ${detail.code}`);
        this.name = "TransportError";
        this.code = code;
        this.detail = detail;
        this.phases = phases;
    }
}


/***/ }),

/***/ 7367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parseRelayPlan),
/* harmony export */   u: () => (/* binding */ formatRelayPlan)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6500);
/* harmony import */ var _go_go_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3519);
/* harmony import */ var _go_module_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2206);



const VERSION = 1;
/** The plan as text. */
function formatRelayPlan({ sums, ahead, ...plan }) {
    const row = ({ module, h1 }) => [module.path, module.version, h1];
    const rows = ({ zips, mods }) => ({ zips: zips.map(row), mods: mods.map(row) });
    return JSON.stringify({ version: VERSION, ...plan, sums: rows(sums), ahead: rows(ahead) });
}
/** Reads it back; null for anything that is not of this form, names that cmd/go would refuse among it. */
function parseRelayPlan(json) {
    const read = (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeJson */ .xO)(json, PLAN);
    if (read === null)
        return null;
    const { version: _, ...plan } = read;
    return plan;
}
const sum = (value) => {
    const [path, version, h1] = (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(value);
    const module = { path: path ?? "", version: version ?? "" };
    if ((0,_go_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .checkModuleVersion */ .nF)(module) !== null || h1 === undefined || !(0,_go_go_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .isH1 */ .ar)(h1))
        throw new TypeError("malformed");
    return { module, h1 };
};
const sums = (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)({ zips: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(sum), mods: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(sum) });
const PLAN = (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)({
    version: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(VERSION),
    sources: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)({ name: _decode_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, url: _decode_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, firstByteMs: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9), bytesPerSecond: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9) })),
    maxConnections: _decode_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    privacy: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)({
        patterns: _decode_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        owner: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)((0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)({ prefix: _decode_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, isPrivate: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt) })),
        onlyWellKnown: _decode_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    }),
    database: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)((0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)({ gosumdb: _decode_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, routes: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq), exempt: _decode_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq })),
    sums,
    ahead: sums,
});


/***/ }),

/***/ 9985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ wire),
  f: () => (/* binding */ wireRelay)
});

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
;// CONCATENATED MODULE: ./build/platform/clock.js
/** `Clock` on the machine's clocks. */

/** The machine's time; see `Clock`. A sleeping run can be ended: the timer of an aborted sleep is gone. */
const systemClock = {
    nowMs: () => Date.now(),
    monotonicMs: () => external_node_perf_hooks_.performance.now(),
    sleep,
};
/** Not timers/promises: a fetch is woken thousands of times, and an error with its stack would be made for each. */
function sleep(ms, signal) {
    return new Promise((resolve) => {
        if (signal?.aborted)
            return resolve();
        const over = () => {
            clearTimeout(timer);
            signal?.removeEventListener("abort", over);
            resolve();
        };
        const timer = setTimeout(over, ms);
        signal?.addEventListener("abort", over, { once: true });
    });
}

// EXTERNAL MODULE: ./build/platform/files.js + 2 modules
var files = __webpack_require__(4859);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/platform/find-program.js
var find_program = __webpack_require__(4358);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/platform/process-group.js
/** Ending a child process with all that it started. */


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
/** Windows has no process groups. By its full path: a bare name would mean the working directory first, see find-program.ts. */
function endTree(child, systemRoot) {
    // taskkill walks the tree of parents, so it finds nothing once the parent is gone.
    if (child.exitCode !== null || child.signalCode !== null)
        return;
    if (!systemRoot || !external_node_path_.isAbsolute(systemRoot)) {
        child.kill();
        return;
    }
    const taskkill = external_node_path_.join(systemRoot, "System32", "taskkill.exe");
    const killer = (0,external_node_child_process_.spawn)(taskkill, ["/T", "/F", "/PID", String(child.pid)], {
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
 * Calls `end` when this process ends: a child in a group of its own hears nothing of the Ctrl-C or the cancellation.
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

;// CONCATENATED MODULE: ./build/platform/go-command.js
/** The `go` command as a child process that never outlives its time-out. */





/** `go list -m -json all` of a large project is a few MiB. What comes after this much is read and dropped. */
const MAX_KEPT_CHARACTERS = 16 * 1024 * 1024;
/** How long a `go` that was ended may take to be gone: one that waits for a dead network drive may never be. */
const END_GRACE_MS = 2000;
/**
 * The `go` on the machine's PATH. `run` gives "no-go" where there is none or it cannot be executed, "timed-out" after
 * `timeoutMs`, and throws Node's error for anything else, such as a `cwd` that does not exist.
 */
function goCommand(machine) {
    return {
        run: async (args, options) => {
            const env = { ...machine.env, ...options.env, GOTOOLCHAIN: "local" };
            const go = (0,find_program/* findProgram */.K)("go", env.PATH ?? "", machine.platform);
            if (go === null)
                return { kind: "no-go" };
            try {
                return await runToEnd(machine, go, args, { ...options, env });
            }
            catch (error) {
                // ENOENT speaks of a missing cwd as well as of a missing program (or its interpreter).
                const { code } = error;
                if (isOutOfFiles(code))
                    return { kind: "no-go" };
                if (!["ENOENT", "EACCES", "ENOEXEC"].includes(String(code)))
                    throw error;
                if (!(await (0,promises_.stat)(options.cwd)).isDirectory())
                    throw error;
                return { kind: "no-go" };
            }
        },
    };
}
function isOutOfFiles(code) {
    return code === "EMFILE" || code === "ENFILE";
}
function runToEnd(machine, go, args, options) {
    const child = (0,external_node_child_process_.spawn)(go, args, {
        cwd: options.cwd,
        env: options.env,
        stdio: ["ignore", "pipe", "pipe"],
        windowsHide: true,
        // A process group of its own, so that git and other children can be ended with it.
        detached: machine.platform !== "win32",
    });
    // Without a descriptor left there are no pipes, and the error is still to come.
    if (!child.stdout || !child.stderr)
        return new Promise((_, reject) => child.once("error", reject));
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
            timer = setTimeout(timedOut, END_GRACE_MS);
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
        if (text.length < MAX_KEPT_CHARACTERS)
            text += piece.slice(0, MAX_KEPT_CHARACTERS - text.length);
        onOutput?.(piece);
    });
    return () => text;
}

;// CONCATENATED MODULE: ./build/platform/lazy-cache.js

/** The cache service, in a part of the bundle that is loaded when it is first asked. */
function lazyCache(ports) {
    const load = async () => (await __webpack_require__.e(/* import() */ 434).then(__webpack_require__.bind(__webpack_require__, 1053))).cacheService({ ...ports, clock: systemClock });
    return {
        find: async (request) => (await load()).find(request),
        save: async (request, checked) => {
            // It may fail before anybody waits for it.
            checked.catch(() => { });
            return (await load()).save(request, checked);
        },
    };
}

;// CONCATENATED MODULE: ./build/platform/lazy-http.js
/** The HTTP client of that machine, in a part of the bundle that is loaded when it is first used. */
function lazyHttp(machine) {
    return async (limits) => {
        const { openHttp } = await __webpack_require__.e(/* import() */ 494).then(__webpack_require__.bind(__webpack_require__, 5494));
        return openHttp({ machine, ...limits });
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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
        () => (0,external_node_fs_.readFileSync)("/proc/sys/kernel/random/boot_id", "latin1").trim(),
        () => (0,external_node_fs_.readlinkSync)("/proc/self/ns/pid"),
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

// EXTERNAL MODULE: ./build/platform/relay-process.js
var relay_process = __webpack_require__(6439);
// EXTERNAL MODULE: ./build/platform/zip-hasher.js
var zip_hasher = __webpack_require__(4073);
;// CONCATENATED MODULE: ./build/wire.js








/** The ports of a run on the real machine; how its progress is shown is for whoever tells of it. */
function wire(machine, job, signal) {
    const of = wireRelay(machine, signal);
    return {
        ...of,
        processes: readProcesses(),
        go: goCommand(machine),
        goCommandOf: goCommand,
        job,
        cache: lazyCache({ machine, openHttp: of.openHttp, signal }),
        beginRelay: (0,relay_process/* beginRelayProcess */.Km)(machine, process.argv[1] ?? ""),
    };
}
/** The ports of a relay, which has no job. */
function wireRelay(machine, signal) {
    return {
        machine,
        files: files/* nodeFiles */.k,
        clock: systemClock,
        openHttp: lazyHttp(machine),
        openHasher: (0,zip_hasher/* threadedHasher */.J)(process.argv[1] ?? "", async (...asked) => {
            const { hashZipFile } = await Promise.all(/* import() */[__webpack_require__.e(567), __webpack_require__.e(224)]).then(__webpack_require__.bind(__webpack_require__, 8567));
            return hashZipFile(files/* nodeFiles */.k, ...asked);
        }),
        signal,
    };
}


/***/ })

};
