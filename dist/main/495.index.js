export const id = 495;
export const ids = [495];
export const modules = {

/***/ 1597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readSources)
});

// EXTERNAL MODULE: ./build/go/go-proxy-list.js
var go_proxy_list = __webpack_require__(2937);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/go/netrc.js
/** The netrc file, cmd/go's default place for the credentials of a private proxy. */

const NOTHING = { machine: "", login: "", password: "" };
/** What Go's strings.Fields splits at: unlike `\s` it knows U+0085, and no byte order mark. */
const BLANKS = /[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
/**
 * The complete entries of a netrc file, in its order, as cmd/go/internal/auth/netrc.go, parseNetrc, reads them: a
 * line is pairs of a token and its value, quotes and `#` are ordinary characters, a macro goes on to the next
 * empty line, and a `default` that ends its line ends the file. Never throws; what makes no sense is passed over.
 */
function parseNetrc(text) {
    const entries = [];
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
            if (token === "machine")
                entry = { ...NOTHING, machine: value };
            else if (token === "login" || token === "password")
                entry = { ...entry, [token]: value };
            else if (token === "macdef")
                inMacro = true;
            if (entry.machine !== "" && entry.login !== "" && entry.password !== "") {
                entries.push(entry);
                entry = NOTHING;
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

// EXTERNAL MODULE: ./build/mirrors/catalogue.js
var catalogue = __webpack_require__(8942);
;// CONCATENATED MODULE: ./build/flows/fill/fetch-sources.js



/** Where fewer mirrors than this are proven, others are asked too. More of them gain little, and far ones are the last to end. */
const MIN_MIRRORS = 3;
const MAX_NETRC_BYTES = 1 << 20;
/**
 * Who may be asked for what: mirrors for modules that are not private, private proxies for those that are, or may be.
 * Mirrors come first, best first. Where few of them are proven, others follow that have answered rightly but were not
 * waited for: whatever they send is verified, and they bring their part of the bytes.
 */
async function readSources(ports, request) {
    const { choice, privacy } = request;
    const { isPrivate, mayTellMirror, mayTellPrivateProxy } = privacy;
    const mirrors = choice.mirrors.length > 0 ? [...choice.mirrors, ...answering(choice)] : mirrorsOf(request);
    const entries = request.privateProxies.length > 0 ? await readNetrc(ports, request.goAuth) : [];
    const proxies = request.privateProxies
        .map((url) => url.replace(/\/+$/, ""))
        .filter((url) => /^https?:/i.test(url) && URL.canParse(url));
    const speedOf = (mirror) => choice.ranked.find((r) => r.mirror === mirror)?.speed;
    return [
        ...mirrors.map((mirror) => ({
            name: mirror.name,
            url: mirror.url.replace(/\/+$/, ""),
            private: false,
            mayServe: mayTellMirror,
            firstByteMs: speedOf(mirror)?.firstByteMs ?? null,
            bytesPerSecond: speedOf(mirror)?.bytesPerSecond ?? null,
        })),
        ...[...new Set(proxies)].map((url) => ({
            name: new URL(url).host,
            url: withNetrcCredentials(url, entries),
            private: true,
            // Public modules come from the mirrors, where there are any.
            mayServe: (path) => mayTellPrivateProxy(path) && (isPrivate(path) || !mayTellMirror(path) || mirrors.length === 0),
            firstByteMs: null,
            bytesPerSecond: null,
        })),
    ];
}
/** Mirrors that the measurement did not wait for, although right answers came: the nearest, as many as are lacking. */
function answering({ ranked, mirrors }) {
    return ranked
        .filter(({ outcome }) => outcome.kind === "not-waited-for" && outcome.answered)
        .sort((a, b) => (a.speed.firstByteMs ?? Number.MAX_VALUE) - (b.speed.firstByteMs ?? Number.MAX_VALUE))
        .slice(0, Math.max(0, MIN_MIRRORS - mirrors.length))
        .map(({ mirror }) => mirror);
}
/** Where no mirror was chosen: those that GOPROXY names, if it leaves nothing to choose; none, if all have failed. */
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
        const text = await files.readText(path, MAX_NETRC_BYTES).catch(() => null);
        if (text !== null)
            return parseNetrc(text);
    }
    return [];
}


/***/ }),

/***/ 458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ regionOf)
/* harmony export */ });
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7177);

/** Where the job runs, as it says itself: by the input, or else by the runner's name. */
function regionOf({ region }, { env }) {
    return region ?? (env.RUNNER_NAME || _report_report_js__WEBPACK_IMPORTED_MODULE_0__/* .UNNAMED_REGION */ .AJ);
}


/***/ }),

/***/ 6106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ proveToolchain)
});

// EXTERNAL MODULE: ./build/sumdb/path.js
var path = __webpack_require__(3239);
// EXTERNAL MODULE: ./build/sumdb/prove.js + 1 modules
var prove = __webpack_require__(9933);
// EXTERNAL MODULE: ./build/sumdb/tree-head.js
var tree_head = __webpack_require__(2971);
;// CONCATENATED MODULE: ./build/sumdb/database.js



/**
 * The database with that key. What it proves does not depend on who carries the answers. The largest tree head is
 * kept for the machine's next run.
 * @param of.name as in `/sumdb/<name>/…`
 * @param of.url where GOSUMDB names one, or null
 * @param of.serverUrls base URLs of mirrors and proxies that may carry the database, best first
 */
function checksumDatabase(ports, of) {
    const { files, machine } = ports;
    const { key, requestTimeoutMs } = of;
    const routes = (0,path/* proofRoutes */.j0)(of.name, of.url, of.serverUrls);
    let seen = null;
    let last = Promise.resolve();
    const proveNext = async (module, signal) => {
        seen ??= await (0,tree_head/* loadTreeHead */.X)(files, machine, key);
        const proof = await (0,prove/* proveModule */.V)(ports, { module, key, routes, seen, requestTimeoutMs }, signal);
        if (proof.kind === "proven") {
            seen = proof.head;
            await (0,tree_head/* saveTreeHead */.y)(files, machine, key, proof.head);
        }
        return proof;
    };
    return {
        prove: (module, signal) => {
            const proof = last.then(() => proveNext(module, signal));
            last = proof.catch(() => { });
            return proof;
        },
    };
}

;// CONCATENATED MODULE: ./build/flows/toolchain/prove-toolchain.js


/**
 * Has the checksum database prove a toolchain's hashes. Where the database is switched off, it is asked all the same:
 * cmd/go would refuse the toolchain then, and we know no other proof.
 *
 * @param request.gosumdb the GOSUMDB value, "" for cmd/go's default; one that is no value counts as the default
 * @param request.serverUrls base URLs of the mirrors and proxies that may carry the database, best first
 */
function proveToolchain(ports, request, signal) {
    return checksumDatabase(ports, { ...request, ...(0,path/* toolchainDatabase */.nP)(request.gosumdb) }).prove(request.module, signal);
}


/***/ }),

/***/ 710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l0: () => (/* binding */ amongMirrors),
/* harmony export */   mF: () => (/* binding */ withNothingMissing),
/* harmony export */   r4: () => (/* binding */ chooseByMeasurement),
/* harmony export */   z5: () => (/* binding */ chooseByRegion)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8942);
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7541);
/* harmony import */ var _measurement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6111);



/** Ranks measured mirrors by the predicted time for this job; only proven ones can be chosen. */
function chooseByMeasurement(measurements, work, downloader) {
    const proven = measurements.filter((m) => m.outcome.kind === "proven");
    // A mirror whose rate nobody waited for comes after those whose rate is known.
    const rateMatters = work.bytes > 0 && proven.some((m) => m.speed.bytesPerSecond !== null);
    const predicted = measurements.map((m) => {
        const known = m.outcome.kind === "proven" && !(rateMatters && m.speed.bytesPerSecond === null);
        const prediction = known ? (0,_estimate_js__WEBPACK_IMPORTED_MODULE_1__/* .predict */ .K$)(m.speed, work, downloader) : null;
        return prediction === null || !Number.isFinite(prediction.ms)
            ? { ...m, predictedMs: null, shownMs: null }
            : {
                ...m,
                predictedMs: prediction.ms,
                // With nothing missing it ranks the mirrors, and is no download's.
                shownMs: (0,_estimate_js__WEBPACK_IMPORTED_MODULE_1__/* .requestsOf */ .uD)(work) === 0 ? null : (0,_estimate_js__WEBPACK_IMPORTED_MODULE_1__/* .shownMs */ .a7)(prediction),
            };
    });
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
    if ((0,_estimate_js__WEBPACK_IMPORTED_MODULE_1__/* .requestsOf */ .uD)(work) === 0)
        return { code: "nothing-missing", firstByteMs: best.speed.firstByteMs ?? 0 };
    return {
        code: "fastest",
        runnerUp: second.mirror.name,
        bestMs: best.shownMs,
        runnerUpMs: second.shownMs,
    };
}
/**
 * An earlier choice for a job that misses nothing now: the order stays as it was, so that the route does too, but
 * there is no download left to predict.
 */
function withNothingMissing(choice) {
    const firstByteMs = choice.ranked[0]?.speed.firstByteMs ?? 0;
    return {
        ranked: choice.ranked.map((m) => ({ ...m, predictedMs: null, shownMs: null })),
        mirrors: choice.mirrors,
        reason: choice.mirrors.length > 1 ? { code: "nothing-missing", firstByteMs } : choice.reason,
    };
}
/** Limits the choice to `mirrors`: the others were ranked too, and have failed since they were measured. */
function amongMirrors(choice, mirrors, work) {
    if (mirrors.length === choice.mirrors.length)
        return choice;
    const stay = choice.ranked.filter((m) => m.rank !== null && mirrors.includes(m.mirror));
    const ranked = [
        ...stay.map((m, i) => ({ ...m, rank: i + 1 })),
        ...choice.ranked.filter((m) => !stay.includes(m)).map((m) => ({ ...m, rank: null })),
    ];
    const { reason } = choice;
    const unmeasured = stay.length > 0 && reason.code === "catalogue-order";
    return { ranked, mirrors, reason: unmeasured ? reason : reasonFor(ranked, work) };
}
/** The order to use when nothing is measured: it follows the region's label. */
function chooseByRegion(candidates, region, inChina) {
    const mirrors = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .orderForRegion */ .iJ)(candidates, region);
    const ranked = mirrors.map((mirror, i) => ({
        mirror,
        speed: _measurement_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_SPEED */ .gu,
        outcome: { kind: "not-measured" },
        rank: i + 1,
        predictedMs: null,
        shownMs: null,
    }));
    return { ranked, mirrors, reason: { code: "catalogue-order", region, inChina } };
}


/***/ }),

/***/ 7541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ throughput),
/* harmony export */   K$: () => (/* binding */ predict),
/* harmony export */   a7: () => (/* binding */ shownMs),
/* harmony export */   ob: () => (/* binding */ isRateSettled),
/* harmony export */   uD: () => (/* binding */ requestsOf),
/* harmony export */   ut: () => (/* binding */ predictMs),
/* harmony export */   wb: () => (/* binding */ hasLevelled)
/* harmony export */ });
/* unused harmony export BULK_LIMITS */
/** How many requests the job still has to make. */
function requestsOf({ smallRequests, serialRequests, bulkRequests }) {
    return smallRequests + serialRequests + bulkRequests;
}
/** Without a measured rate the line is taken to be this fast, for every mirror alike. */
const ASSUMED_BYTES_PER_SECOND = 4_000_000;
/**
 * How far the expected time is on the way from what no limit gives to what the floor gives. A line that is still in slow
 * start carries more in a round trip than the body had so far: what limits it then is seldom near.
 */
const FLOOR_PART = 0.25;
/** No line that a job waits for is faster or slower than this. */
const MAX_BYTES_PER_SECOND = 1_000_000_000;
const MIN_BYTES_PER_SECOND = 50_000;
/**
 * Predicted milliseconds to download `work` from a mirror of that speed: by which mirrors are compared. A rate that still
 * rose may be anything from there on, and by itself would make far mirrors look worse than they are. Infinity when not
 * even a first byte was measured.
 */
function predictMs(speed, work, downloader) {
    const rate = speed.bytesPerSecond ?? ASSUMED_BYTES_PER_SECOND;
    const ms = timeMs(speed, rate, work, downloader);
    if (!speed.rateIsFloor)
        return ms;
    const leastMs = timeMs(speed, MAX_BYTES_PER_SECOND, work, downloader);
    return leastMs + FLOOR_PART * (ms - leastMs);
}
/** The time at a given rate of one connection. */
function timeMs(speed, bytesPerSecond, work, downloader) {
    if (speed.firstByteMs === null)
        return Number.POSITIVE_INFINITY;
    const { firstByteMs, bulkFirstByteMs } = speed;
    const { requestsAtOnce, serialAtOnce, connections, overheadMs = 0 } = downloader;
    const setUpMs = (speed.dnsMs ?? 0) + (speed.tcpMs ?? 0) + (speed.tlsMs ?? 0);
    const line = { roundTripMs: firstByteMs, bytesPerSecond: bytesPerSecond * connections };
    const { smallRequests, serialRequests, bulkRequests, bytes } = work;
    const bulk = { requests: bulkRequests, waitMs: bulkFirstByteMs ?? firstByteMs, bytes };
    const small = (requests) => ({ requests, waitMs: firstByteMs, bytes: 0 });
    // With nothing missing the prediction is the wait for one answer: the job may still ask for something.
    const phases = requestsOf(work) === 0
        ? [{ ...small(1), atOnce: 1 }]
        : serialAtOnce === undefined
            ? [{ ...together([small(smallRequests + serialRequests), bulk]), atOnce: requestsAtOnce }]
            : [
                { ...small(smallRequests), atOnce: requestsAtOnce },
                { ...small(serialRequests), atOnce: serialAtOnce },
                { ...bulk, atOnce: requestsAtOnce },
            ];
    const handledBytesPerMs = (downloader.handledBytesPerSecond ?? Number.POSITIVE_INFINITY) / 1000;
    return phases.reduce((ms, phase) => ms + phaseMs(phase, line, handledBytesPerMs), overheadMs + setUpMs);
}
function together(parts) {
    const requests = parts.reduce((sum, part) => sum + part.requests, 0);
    const waitedMs = parts.reduce((sum, part) => sum + part.requests * part.waitMs, 0);
    return { requests, waitMs: waitedMs / requests, bytes: parts.reduce((sum, part) => sum + part.bytes, 0) };
}
/**
 * Whoever asks waits for a first byte, gets a body over the line, which all who are receiving share, handles it and asks
 * again: a closed queueing network with one shared server. Mean value analysis (Reiser and Lavenberg, 1980) gives its
 * throughput from that of the same network with one asker less: a body takes as much longer as others are on the line
 * then. One asker: the waits and the transfers one after the other; very many: whichever of both takes longer.
 */
function phaseMs({ requests, waitMs, bytes, atOnce }, line, handledBytesPerMs) {
    if (requests === 0)
        return 0;
    const askers = Math.max(1, Math.min(atOnce, requests));
    const bytesPerMs = line.bytesPerSecond / 1000;
    const transferMs = bytes / requests / bytesPerMs;
    const elsewhereMs = waitMs + bytes / requests / handledBytesPerMs;
    let onLine = 0;
    let eachMs = 0;
    for (let asker = 1; asker <= askers; asker++) {
        const bodyMs = transferMs * (1 + onLine);
        eachMs = (elsewhereMs + bodyMs) / asker;
        onLine = eachMs === 0 ? 0 : bodyMs / eachMs;
    }
    return requests * eachMs + slowStartMs(bytes / askers, bytesPerMs, line.roundTripMs);
}
/** Ten segments of 1,460 bytes (RFC 6928). */
const INITIAL_WINDOW_BYTES = 14_600;
/**
 * How much longer so many bytes take on a new connection than at the line's rate: its window begins small, and doubles
 * each round trip until it holds what the line carries in one (RFC 5681).
 */
function slowStartMs(bytes, bytesPerMs, roundTripMs) {
    let leftBytes = bytes;
    let ms = 0;
    for (let windowBytes = INITIAL_WINDOW_BYTES; windowBytes < bytesPerMs * roundTripMs && leftBytes > 0; windowBytes *= 2) {
        const sentBytes = Math.min(windowBytes, leftBytes);
        ms += (sentBytes / windowBytes) * roundTripMs - sentBytes / bytesPerMs;
        leftBytes -= sentBytes;
    }
    return ms;
}
/** A measured rate is a sample of a second or so. */
const RATE_OFF = 0.1;
/** The prediction with what it may be off by: the sizes where not all were asked for, the rate where it was not read to its end. */
function predict(speed, work, downloader) {
    const { bytesPerSecond: rate, rateIsFloor } = speed;
    const at = (bytesPerSecond, bytesOff) => timeMs(speed, bytesPerSecond, { ...work, bytes: Math.max(0, work.bytes + bytesOff) }, downloader);
    const fastest = rate === null || rateIsFloor ? MAX_BYTES_PER_SECOND : rate * (1 + RATE_OFF);
    const slowest = rate === null ? MIN_BYTES_PER_SECOND : rate * (1 - RATE_OFF);
    return {
        ms: predictMs(speed, work, downloader),
        leastMs: at(Math.max(fastest, rate ?? 0), -work.bytesOff),
        mostMs: at(slowest, work.bytesOff),
    };
}
/** A prediction that may be off by more than this, up or down, is not shown: with what the model leaves out it would be a third. */
const MAX_OFF = 0.2;
/** The time to show for a prediction: none where it may be off by too much, so that it is only good enough to rank. */
function shownMs({ ms, leastMs, mostMs }) {
    const isNarrow = leastMs >= (1 - MAX_OFF) * ms && mostMs <= (1 + MAX_OFF) * ms;
    return Number.isFinite(ms) && isNarrow ? ms : null;
}
const MIN_BYTES = 32_000;
const MIN_WINDOW_MS = 100;
/** What comes in less has waited in this machine for a process that was busy: it says little of the line. */
const MIN_SPAN_MS = 25;
/**
 * Bytes per second of one connection once it is under way: the best rate over a window of two round trips or more,
 * since a body that ends within slow start would say too little. Null when the body was too short to tell.
 * @param progress one entry per received piece, ascending
 * @param roundTripMs the wait for the first byte, which stands for the round trip
 */
function throughput(progress, roundTripMs) {
    const first = progress[0];
    const last = progress.at(-1);
    if (!first || !last || last.bytes < MIN_BYTES)
        return null;
    const totalMs = last.atMs - first.atMs;
    // A pause of this process makes what was waiting arrive all at once, which a short window would take for a rate.
    const windowMs = Math.min(Math.max(2 * roundTripMs, MIN_WINDOW_MS, totalMs / 4), totalMs);
    if (windowMs < MIN_SPAN_MS)
        return (last.bytes * 1000) / MIN_SPAN_MS;
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
/** Whether reading on would teach nothing more: the limit is reached, or slow start is over. */
function isRateSettled(progress, roundTripMs) {
    const first = progress[0];
    const last = progress.at(-1);
    if (!first || !last)
        return false;
    if (last.bytes >= BULK_LIMITS.bytes || last.atMs - first.atMs >= BULK_LIMITS.ms)
        return true;
    return hasLevelled(progress, roundTripMs);
}
/** Whether slow start is over: the rate of the last round trips is no better than that of the ones before. */
function hasLevelled(progress, roundTripMs) {
    const first = progress[0];
    const last = progress.at(-1);
    if (!first || !last)
        return false;
    const elapsedMs = last.atMs - first.atMs;
    const windowMs = Math.max(2 * roundTripMs, 60);
    if (elapsedMs < 2 * windowMs || last.bytes < MIN_BYTES)
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ isOurFault),
/* harmony export */   I3: () => (/* binding */ MIRROR_FAILURES),
/* harmony export */   gu: () => (/* binding */ NO_SPEED)
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
    /** Not its fault: this machine may not open any more connections. */
    "too-many-files",
    /** It works, but lacks something that the job needs and another mirror has. */
    "stale",
];
const NO_SPEED = {
    dnsMs: null,
    tcpMs: null,
    tlsMs: null,
    firstByteMs: null,
    bulkFirstByteMs: null,
    bytesPerSecond: null,
    rateIsFloor: false,
    viaProxy: false,
};
/** Whether some mirror is out for a reason of this machine's alone: what it is like is not known. */
function isOurFault(outcomes) {
    return outcomes.some(({ kind, ...o }) => kind === "failed" && "reason" in o && o.reason.code === "too-many-files");
}


/***/ }),

/***/ 8102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ removeLeftovers)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _module_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9303);


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
    const parent = (0,_module_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .incomingFolders */ .i7)(root);
    // In a cache that a stranger prepared, a link could lead to folders that are none of ours.
    if (!(await isFolder(files, parent)))
        return 0;
    let removed = 0;
    for (const name of await files.list(parent).catch(() => [])) {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.join(parent, name);
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
    const owner = (0,_module_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .incomingOwner */ .UZ)(name);
    return owner !== null && owner.host === processes.own.host && !processes.isRunning(owner.pid);
}
/**
 * The newest time in it counts: a folder's own changes when files come and go, a file's when it is written to, and
 * one large zip may be all that a slow job has been writing for long.
 */
async function isOld(files, folder, nowMs) {
    const names = await files.list(folder);
    for (const path of [folder, ...names.map((name) => node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, name))]) {
        const mtimeMs = (await files.lstat(path))?.mtimeMs ?? 0;
        if (nowMs - mtimeMs <= OLD_MS)
            return false;
    }
    return true;
}


/***/ }),

/***/ 7177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ UNNAMED_REGION),
/* harmony export */   Aj: () => (/* binding */ REPORT_VERSION),
/* harmony export */   Uj: () => (/* binding */ NO_RELAY)
/* harmony export */ });
/**
 * The version of the JSON report (docs/report.schema.json). A field that changes its meaning, or that those who put
 * reports together need, raises it.
 */
const REPORT_VERSION = 2;
/** The region's label where neither the input nor the runner names one. */
const UNNAMED_REGION = "this machine";
const NO_RELAY = { kind: "not-wanted", startMs: 0, use: null };


/***/ })

};
