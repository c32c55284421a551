export const id = 155;
export const ids = [155];
export const modules = {

/***/ 1155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchMissing: () => (/* binding */ fetchMissing)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/go/module-version.js
var module_version = __webpack_require__(2206);
// EXTERNAL MODULE: ./build/modules/admit.js
var admit = __webpack_require__(2439);
// EXTERNAL MODULE: ./build/modules/module-cache.js
var module_cache = __webpack_require__(9303);
// EXTERNAL MODULE: ./build/modules/module-cache-layout.js
var module_cache_layout = __webpack_require__(7926);
// EXTERNAL MODULE: ./build/modules/place-tree.js
var place_tree = __webpack_require__(8914);
;// CONCATENATED MODULE: ./build/fetch/destination.js






/**
 * A module cache (GOMODCACHE), as cmd/go keeps it. A module's tree gets its place when its `.info` is there: what is
 * unpacked counts as complete, and after a kill in between nobody would fetch the `.info`, which `go mod download` wants.
 * A tree whose `.info` never comes stays with this run's incoming files.
 * @param unpack null: unpacking is left to cmd/go
 */
function intoModuleCache(files, cache, unpack = null) {
    /** By module: gives its tree its place. */
    const waiting = new Map();
    const placeWaiting = async (module) => {
        const place = waiting.get((0,module_version/* moduleKey */.MP)(module));
        waiting.delete((0,module_version/* moduleKey */.MP)(module));
        await place?.();
    };
    const giveTree = async (module, tree, wish) => {
        waiting.set((0,module_version/* moduleKey */.MP)(module), async () => {
            let isPlaced = false;
            try {
                isPlaced = await (0,place_tree/* placeTree */.M)(files, cache, module, tree, wish.sealed);
                if (isPlaced)
                    wish.onUnpacked(module);
            }
            catch {
                // A gain, never a condition: cmd/go unpacks the zip where a folder can't be renamed (EXDEV), say.
            }
            finally {
                if (!isPlaced)
                    await files.removeFolder(tree);
            }
        });
        if ((await files.stat((0,module_cache_layout/* downloadPath */.s2)(cache.root, module, "info"))) !== null)
            await placeWaiting(module);
    };
    return {
        incomingPath: () => (0,module_cache/* incomingPath */.SN)(cache),
        treePath: unpack === null ? null : () => (0,module_cache/* incomingPath */.SN)(cache),
        admitZip: async (module, path, h1, hashZip, tree) => {
            let hasTree = false;
            const hash = async (...asked) => {
                const verdict = await hashZip(...asked);
                hasTree = verdict.ok && verdict.unpacked;
                return verdict;
            };
            let isGiven = false;
            try {
                const admission = await (0,admit/* admitZip */.vj)(files, cache, module, path, h1, hash);
                isGiven = hasTree && admission.kind === "admitted" && tree !== null && unpack !== null;
                if (isGiven && tree !== null && unpack !== null)
                    await giveTree(module, tree, unpack);
                return admission;
            }
            finally {
                if (tree !== null && !isGiven)
                    await files.removeFolder(tree);
            }
        },
        admitMod: (module, bytes, h1) => (0,admit/* admitMod */.sy)(files, cache, module, bytes, h1),
        admitInfo: async (module, timeIso) => {
            const admission = await (0,admit/* admitInfo */.qT)(files, cache, module, timeIso);
            await placeWaiting(module);
            return admission;
        },
    };
}
/** One zip, in the file at `place`, to be unpacked from there: a toolchain's. Nothing else has a place here. */
function intoZipFile(files, place) {
    const refuse = async () => {
        throw new Error("there is a place for a zip only");
    };
    return {
        incomingPath: () => `${place}-${randomBytes(8).toString("hex")}`,
        treePath: null,
        admitZip: (module, path, h1, hashZip) => placeZip(files, module, path, h1, hashZip, place),
        admitMod: refuse,
        admitInfo: refuse,
    };
}

// EXTERNAL MODULE: ./build/modules/module-info.js
var module_info = __webpack_require__(4685);
// EXTERNAL MODULE: ./build/modules/zip-directory.js
var zip_directory = __webpack_require__(1051);
;// CONCATENATED MODULE: ./build/fetch/check.js


/** Each holds a central directory in memory; other zips are hashed when they are complete. */
const MAX_ARRIVING_HASHES = 8;
/** Holds what came against its hash, gives it to the destination, and tells the state. All throw what that throws. */
class Check {
    #ports;
    #limits;
    #destination;
    #state;
    #spool;
    /** Of zips whose hash has begun. */
    #hashings = new WeakMap();
    /** For unpacked files. */
    #hasRoom = true;
    constructor(ports, limits, destination, state, spool) {
        this.#ports = ports;
        this.#limits = limits;
        this.#destination = destination;
        this.#state = state;
        this.#spool = spool;
    }
    /** A .mod or .info that a source has sent. */
    async small(attempt, { bytes, isHtml }) {
        const { errand, by } = attempt;
        const { wanted, path } = errand;
        const { length } = bytes;
        if (wanted.kind === "mod") {
            const admission = await this.#destination.admitMod(wanted.module, bytes, wanted.h1);
            const answer = { bytes: length, bytesOfIt: length, isHtml };
            if (errand.status === "open")
                this.#state.checked(errand, by, admission, answer, this.#nowMs());
            return;
        }
        const time = (0,module_info/* infoTime */.g)(bytes, wanted.module.version);
        if (time === undefined) {
            const reason = isHtml
                ? { code: "login-page", status: 200, asked: path, detail: null }
                : { code: "malformed", status: 200, asked: path, detail: { code: "other-info" } };
            return this.#state.requests.failed(attempt, reason, null, this.#nowMs());
        }
        await this.#destination.admitInfo(wanted.module, time);
        this.#state.settle(errand, by, length, length, this.#nowMs());
    }
    /** A file that no source had to be asked for. */
    async known({ errand, content }) {
        const { wanted } = errand;
        const isText = typeof content === "string";
        if (isText)
            await this.#destination.admitInfo(wanted.module, content);
        else if (wanted.kind === "mod")
            await this.#destination.admitMod(wanted.module, content, wanted.h1);
        const bytes = isText ? 0 : content.length;
        this.#state.settle(errand, null, bytes, bytes, this.#nowMs());
    }
    /** An .info that no source will send. */
    async infoWithoutTime(errand) {
        await this.#destination.admitInfo(errand.wanted.module, null);
        this.#state.settleLeft(errand);
    }
    /**
     * The end of a zip is there: how much there is to hash and to unpack can be told, and the hash of a large one can
     * begin.
     */
    async end(copy) {
        // It may be done with, and gone, by now.
        const file = await this.#ports.files.open(this.#spool.pathOf(copy)).catch(() => null);
        if (file === null)
            return;
        const claimed = await (0,zip_directory/* claimedUnpackedBytes */.IL)(file).finally(() => file.close());
        const { copies, requests } = this.#state;
        if (claimed === null || !copies.has(copy))
            return;
        requests.endRead(copy, claimed);
        const arriving = [...copies].filter((other) => this.#hashings.has(other)).length;
        const isWorthIt = claimed >= this.#limits.earlyHashBytes && arriving < MAX_ARRIVING_HASHES;
        if (isWorthIt && !this.#hashings.has(copy))
            this.#hash(copy, this.#spool.arriving(copy));
    }
    #hash(copy, arriving) {
        const { module } = copy.errand.wanted;
        const tree = this.#hasRoom ? (this.#destination.treePath?.() ?? null) : null;
        const verdict = this.#ports.hashZip(this.#spool.pathOf(copy), module, arriving, tree ?? undefined);
        // It is waited for where the zip is checked; of a copy that is given up, nothing waits for it.
        verdict.catch(() => { });
        const hashing = { verdict, tree };
        this.#hashings.set(copy, hashing);
        return hashing;
    }
    /** All of a zip is there. */
    async zip(copy) {
        const { wanted, status } = copy.errand;
        // Closed before it is looked at.
        await this.#spool.close(copy);
        if (wanted.kind !== "zip" || status !== "verifying")
            return this.#spool.discard(copy);
        const path = this.#spool.pathOf(copy);
        const { verdict, tree } = this.#hashings.get(copy) ?? this.#hash(copy);
        const hashZip = (...asked) => verdict.catch(async (error) => {
            if (tree === null)
                throw error;
            // As a rule there is no room for its files: the zip itself may yet be admitted.
            this.#hasRoom = false;
            await this.#ports.files.removeFolder(tree);
            return this.#ports.hashZip(...asked);
        });
        const admission = await this.#destination.admitZip(wanted.module, path, wanted.h1, hashZip, tree);
        this.#state.zipChecked(copy, admission, this.#nowMs());
    }
    /** Nothing of that copy is needed any more. */
    async discard(copy) {
        await this.#spool.discard(copy);
        const hashing = this.#hashings.get(copy);
        await hashing?.verdict.catch(() => { });
        if (hashing?.tree)
            await this.#ports.files.removeFolder(hashing.tree);
    }
    #nowMs() {
        return this.#ports.clock.monotonicMs();
    }
}

;// CONCATENATED MODULE: ./build/fetch/expected-bytes.js
/**
 * Bytes of all these zips together; null until the size of each is known. Zips differ so much (three of the 166 of caddy
 * have three quarters of all bytes) that a total made of some of them is wrong by a factor of five. A fetch begins all
 * zips early on, so that the total is known after a tenth to a third of the time; with sizes asked before, at once.
 */
function expectedBytes(zips) {
    let total = 0;
    for (const { told, expected, isLeft } of zips) {
        // What has come of a zip that is left was counted as received.
        const bytes = told ?? (isLeft ? 0 : expected);
        if (bytes === null)
            return null;
        total += bytes;
    }
    return total;
}

;// CONCATENATED MODULE: ./build/fetch/health.js
/** Nothing comes from a source that was asked for something. */
const SILENCE = {
    code: "time-out",
    status: null,
    asked: null,
    detail: { code: "no-progress" },
};
/** Single failures are a file's fault or chance; this many in a row are the source's. */
const FAILURES_BEFORE_PAUSE = 3;
const PAUSES_BEFORE_OUT = 5;
/** A source that says "too many" gets half as many requests, but never fewer than a browser would send. */
const MIN_CONNECTIONS = 6;
/** Trying again would end the same way. */
const FINAL = ["login-page", "redirect-loop", "redirect-to-http"];
/** A source before its first request. */
function freshHealth(connections) {
    return { connections, failures: 0, pauses: 0, pausesEver: 0, pausedUntilMs: 0, out: null };
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
    if (pausesBefore !== health.pausesEver)
        return health;
    if (reason.code === "rate-limited" || retryAfterMs !== null) {
        const asked = retryAfterMs ?? limits.pauseMs;
        if (asked > limits.longestPauseMs)
            return { ...health, out: reason };
        const connections = Math.max(MIN_CONNECTIONS, Math.floor(health.connections / 2));
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
        pausesEver: health.pausesEver + 1,
        pausedUntilMs: nowMs + pauseMs,
        out: pauses < PAUSES_BEFORE_OUT ? null : reason,
    };
}
/** Milliseconds of a Retry-After header (RFC 9110, 10.2.3), seconds or a date; null without a usable one. */
function retryAfterMs(header, wallClockMs) {
    if (header === undefined)
        return null;
    if (/^\d+$/.test(header.trim()))
        return Number(header) * 1000;
    // Date.parse alone takes "-5" for a day of 2001.
    const at = /^[A-Z][a-z]{2,8}, .* GMT$/.test(header.trim()) ? Date.parse(header) : Number.NaN;
    return Number.isNaN(at) ? null : Math.max(0, at - wallClockMs);
}

;// CONCATENATED MODULE: ./build/fetch/progress.js


/** How the rate is told: over this long. */
const RATE_WINDOW_MS = 3_000;
const SAMPLE_MS = 50;
/** How fast a fetch goes, from samples of what has arrived. */
class Progress {
    #state;
    #limits;
    #expectedSize;
    /** Ascending; as far back as silence is looked for. */
    #samples = [];
    /** @param expectedSize bytes of a zip that no source has begun to send; null: not known */
    constructor(state, limits, expectedSize) {
        this.#state = state;
        this.#limits = limits;
        this.#expectedSize = expectedSize;
    }
    /** Nothing has come for as long as a fetch waits, or next to nothing. */
    isStill(nowMs) {
        const { giveUpMs, leastBytesPerSecond, longestMs } = this.#limits;
        const { lastSignMs, sinceMs } = this.#state;
        if (nowMs - lastSignMs > giveUpMs || nowMs - sinceMs > longestMs)
            return true;
        // There was nothing to get before.
        this.#samples = this.#samples.filter(({ atMs }) => atMs >= sinceMs);
        const sampledMs = nowMs - (this.#samples[0]?.atMs ?? nowMs);
        return sampledMs > giveUpMs && this.#rate(giveUpMs) < leastBytesPerSecond;
    }
    /** Notes how far it is, at most every 50 ms. Gives null in between. */
    sample(nowMs) {
        const last = this.#samples.at(-1);
        if (last && nowMs - last.atMs < SAMPLE_MS)
            return null;
        const { receivedBytes } = this.#state.requests;
        this.#samples.push({ atMs: nowMs, bytes: receivedBytes });
        const keptMs = Math.max(this.#limits.giveUpMs, RATE_WINDOW_MS) + 1_000;
        while (nowMs - (this.#samples[0]?.atMs ?? nowMs) > keptMs)
            this.#samples.shift();
        const bytesPerSecond = this.#rate(RATE_WINDOW_MS);
        const zips = this.#state.errands.filter(({ wanted }) => wanted.kind === "zip");
        const totalBytes = expectedBytes(zips.map((zip) => this.#sizeOf(zip)));
        const restBytes = totalBytes === null ? null : Math.max(0, totalBytes - receivedBytes);
        return {
            doneZips: this.#state.admitted.zip,
            totalZips: zips.length,
            receivedBytes,
            totalBytes,
            bytesPerSecond,
            leftMs: restBytes !== null && bytesPerSecond > 0 ? (restBytes / bytesPerSecond) * 1000 : null,
        };
    }
    #sizeOf({ wanted, size, status }) {
        return { told: size, expected: this.#expectedSize(wanted), isLeft: status === "left" };
    }
    /** Bytes per second of all bodies, over that long at most. */
    #rate(windowMs) {
        const last = this.#samples.at(-1);
        const first = this.#samples.find((s) => last && last.atMs - s.atMs <= windowMs);
        if (!last || !first || last.atMs === first.atMs)
            return 0;
        return ((last.bytes - first.bytes) / (last.atMs - first.atMs)) * 1000;
    }
}
/** What a fetch did in the end. */
function resultOf(state, moduleCacheProblem) {
    const { admitted, requests, left, sources, disagreements } = state;
    return {
        zips: admitted.zip,
        mods: admitted.mod,
        infos: admitted.info,
        derivedMods: admitted.derivedMods,
        zipBytes: admitted.zipBytes,
        receivedBytes: requests.receivedBytes,
        left: [...left].map(([{ wanted }, reason]) => ({ wanted, reason })),
        sources: sources.map(sourceResult),
        disagreements,
        moduleCacheProblem,
    };
}
function sourceResult(state) {
    const { source, health, files, bytes, requests, retries, hedges, refusals, lied } = state;
    const delivered = files > 0 || bytes > 0;
    return {
        source,
        outcome: health.out !== null ? "out" : delivered ? "delivered" : "unused",
        reason: troubleOf(state),
        files,
        bytes,
        requests,
        retries,
        hedges,
        refusals,
        lied,
        failing: failingOf(state),
    };
}
/** What is told of a source: why it is out, that it is silent, or its last failure; null where there is nothing. */
function troubleOf(state) {
    return state.health.out ?? (isSilence(state) ? SILENCE : state.lastFailure);
}
/** Why a source was of no use any more at the end; null: it was. */
function failingOf(state) {
    const { health, silent, lastFailure } = state;
    if (health.out !== null || isSilence(state))
        return troubleOf(state);
    // Being late is a pause too, but no failure.
    return health.pauses > (silent ? 1 : 0) ? lastFailure : null;
}
/** A source that was late with one file, which another has brought, has not failed. */
function isSilence({ silent, silentWith, files }) {
    return silent && (silentWith > 1 || files === 0);
}

// EXTERNAL MODULE: ./build/go/file-limits.js
var file_limits = __webpack_require__(7126);
// EXTERNAL MODULE: ./build/mirrors/response.js
var mirrors_response = __webpack_require__(4640);
// EXTERNAL MODULE: ./build/ports.js
var ports = __webpack_require__(4788);
;// CONCATENATED MODULE: ./build/fetch/collect.js
/** Of a body in memory: a larger one waits until it is the only such one of its source. */
const LARGE_BYTES = 2 << 20;
/** One after the other. */
class Lane {
    #last = Promise.resolve();
    /** Waits for the one before; gives what ends one's own turn. */
    async enter() {
        const before = this.#last;
        let leave = () => { };
        this.#last = new Promise((resolve) => {
            leave = resolve;
        });
        await before;
        return leave;
    }
}
/**
 * A body in memory, or null when it is larger than `maxBytes`. A go.mod may have 16 MiB, and a hundred requests may be
 * under way: so that a mirror that sends nothing but such files does not fill the memory, large ones are read one after
 * the other.
 * @param lane of its source
 * @param onBytes told of each part
 * @throws what the body throws
 */
async function collect(body, maxBytes, lane, onBytes) {
    const parts = [];
    let bytes = 0;
    let leave = null;
    try {
        for await (const part of body) {
            onBytes(part.length);
            bytes += part.length;
            if (bytes > maxBytes)
                return null;
            parts.push(part);
            if (bytes > LARGE_BYTES)
                leave ??= await lane.enter();
        }
        return Buffer.concat(parts);
    }
    finally {
        leave?.();
    }
}

;// CONCATENATED MODULE: ./build/fetch/state/work.js
/** What that source was asked about that errand so far. */
function askedOf({ errand, by }) {
    return errand.asked.get(by) ?? NEVER_ASKED;
}
const NEVER_ASKED = {
    tries: 0,
    failedMs: Number.NEGATIVE_INFINITY,
    changes: 0,
    notBeforeMs: 0,
    refused: null,
};
/** Neither at its destination nor left. */
function isUnsettled({ status }) {
    return status !== "done" && status !== "left";
}
/** Whether that request is for that copy of a zip. */
function isAbout({ copy, purpose }, which) {
    return copy === which || (purpose.kind === "compare" && purpose.copy === which);
}

;// CONCATENATED MODULE: ./build/fetch/state/zip-copy.js
/**
 * Of a zip's end: what two sources must have in common to be mixed. It is the list of the last files, about 60 of them,
 * each with its checksum, its size and where it begins, which follows from the sizes of all files before it.
 */
const TAIL_BYTES = 8 * 1024;
/** The last piece is so large: soon there, so that others can join. */
const LAST_BYTES = 64 * 1024;
/**
 * A copy whose first answer has begun.
 * @param options.size infinite where the server did not say
 * @param options.endBytes how much of its end is fetched first
 * @param options.firstEnd where the answer ends that is being received already: at `size`, it is all in one piece
 */
function newZipCopy(errand, source, options) {
    const { size, firstEnd, endBytes, divisible, joinable, isHtml } = options;
    const pieces = divide(size, firstEnd, endBytes);
    return {
        errand,
        size,
        unpackedBytes: size,
        endFrom: (pieces[2] ?? pieces[1] ?? pieces[0]).from,
        pieces,
        bytesFrom: new Map([[source, 0]]),
        sources: new Set([source]),
        strangers: new Set(),
        divisible,
        joinable,
        isHtml,
    };
}
/** A zip's list of files takes about this part of it. */
const LIST_PART = 1 / 16;
/** How much of a zip's end is fetched first: all of its list of files, as a rule. */
function endBytes(size, mostBytes) {
    return Math.min(mostBytes, Math.max(LAST_BYTES, Math.ceil(size * LIST_PART)));
}
/** The answer that is arriving, what is behind it, the end, and the last of the end. */
function divide(size, firstEnd, endBytes) {
    if (firstEnd >= size)
        return [newPiece(0, firstEnd)];
    // The last one holds all of the end that is compared.
    const atLeast = endBytes + Math.min(endBytes, LAST_BYTES);
    if (size - firstEnd < atLeast)
        return [newPiece(0, firstEnd), newPiece(firstEnd, size)];
    const end = size - endBytes;
    const last = endBytes < 2 * LAST_BYTES ? end : size - LAST_BYTES;
    const pieces = [newPiece(end, last), newPiece(last, size)].filter(({ from, to }) => from < to);
    return [newPiece(0, firstEnd), newPiece(firstEnd, end), ...pieces];
}
/** A range that no source was asked for. */
function newPiece(from, to) {
    return { from, to, at: from, claimed: from, underWay: 0, losses: 0 };
}
/** All of the piece is in the file. */
function isDone(piece) {
    return piece.at >= piece.to;
}
function isWaiting(piece) {
    return piece.underWay === 0 && !isDone(piece);
}
/** All of the zip is in the file. */
function isComplete({ pieces }) {
    return pieces.every(isDone);
}
/** All of the zip's end is in the file that was to be fetched first. */
function hasEnd({ endFrom, pieces }) {
    return pieces.every((piece) => piece.to <= endFrom || isDone(piece));
}
/** The end of the zip is in the file, to be compared with another source's. */
function hasTail({ size, pieces }) {
    const from = size - TAIL_BYTES;
    return Number.isFinite(size) && pieces.every((piece) => piece.to <= from || isDone(piece));
}
/** Some of its end is there to be asked for. */
function lacksEnd(copy) {
    return waitingEnd(copy) !== undefined;
}
/** The last of it first. */
function waitingEnd({ endFrom, pieces }) {
    return pieces.findLast((piece) => piece.to > endFrom && isWaiting(piece));
}
/** Where the end of a zip begins that two sources are compared by. */
function tailStart(size) {
    return Math.max(0, size - TAIL_BYTES);
}
/**
 * A piece that no source is being asked for, or null. The end comes first, from its last piece on: it tells what other
 * sources have, and how large the contents are.
 */
function nextPiece(copy) {
    return waitingEnd(copy) ?? copy.pieces.find(isWaiting) ?? null;
}
/** Bytes that no source is being asked for. */
function waitingBytes({ pieces }) {
    return pieces.reduce((sum, piece) => sum + (isWaiting(piece) ? piece.to - piece.at : 0), 0);
}
/** Bytes that are in the file, from the zip's beginning without a gap. */
function arrivedBytes({ pieces, size }) {
    return pieces.find((piece) => !isDone(piece))?.at ?? size;
}
/** How many of its bytes each source sent, most first. */
function sharesOf({ bytesFrom, }) {
    const [first, ...rest] = [...bytesFrom].sort(([, a], [, b]) => b - a);
    return [first, ...rest.filter(([, bytes]) => bytes > 0)];
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
                isRange: status === 206,
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
            detail: { code: "other-range" },
        };
        return { kind: "failed", reason, retryAfterMs: null };
    }
    const excerpt = await excerptOf(response);
    const { missing, reason } = (0,mirrors_response/* judgeStatus */.Gh)(response, excerpt, path);
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

;// CONCATENATED MODULE: ./build/fetch/receive.js







/** Written at once: a system call for every part of a body would cost more than the copy. */
const WRITE_BYTES = 64 * 1024;
/** How often in a row a source may ignore a range before its zip is begun anew, in one piece. */
const MAX_RANGES_IGNORED = 2;
/** The zip is smaller than the one that the range was meant for. */
const RANGE_NOT_SATISFIABLE = 416;
/** Gets the answer to one request, from sockets to bytes in a file or in memory, and tells the state of it. */
class Receiver {
    #ports;
    #limits;
    #requests;
    #spool;
    #aborts = new Map();
    #lanes = new Map();
    constructor(ports, limits, requests, spool) {
        this.#ports = ports;
        this.#limits = limits;
        this.#requests = requests;
        this.#spool = spool;
        for (const source of requests.sources)
            this.#lanes.set(source, new Lane());
    }
    /** Ends the request. */
    stop(attempt) {
        this.#aborts.get(attempt)?.abort();
    }
    /**
     * Gives a small file that is to be checked; of all else the state was told.
     * @throws what the file system throws
     */
    async receive(attempt) {
        const abort = new AbortController();
        this.#aborts.set(attempt, abort);
        try {
            return await this.#receive(attempt, abort.signal);
        }
        catch (error) {
            // Ended by ourselves: another source was first, or all is over.
            if (attempt.stopped)
                return null;
            if (!(error instanceof ports/* TransportError */.w))
                throw error;
            if (error.code === "too-many-files")
                throw Object.assign(new Error(error.message), { code: "EMFILE" });
            this.#failed(attempt, (0,mirrors_response/* judgeError */.et)(error, attempt.errand.path).reason);
            return null;
        }
        finally {
            this.#aborts.delete(attempt);
        }
    }
    async #receive(attempt, signal) {
        const { http, clock } = this.#ports;
        const { errand, by, purpose } = attempt;
        const file = { base: by.source.url, path: errand.path, range: attempt.range };
        const answer = await ask(http, file, this.#limits, clock.nowMs(), signal);
        this.#requests.answered(attempt, clock.monotonicMs());
        if (answer.kind !== "body")
            this.#refused(attempt, answer);
        else if (purpose.kind === "small")
            return this.#receiveSmall(attempt, answer);
        else if (purpose.kind === "compare")
            await this.#compare(attempt, answer, purpose.copy);
        else if (purpose.kind === "piece")
            await this.#receivePiece(attempt, answer, purpose.copy, purpose.piece);
        else
            await this.#beginCopy(attempt, answer);
        return null;
    }
    #refused(attempt, answer) {
        const { purpose } = attempt;
        if (answer.kind === "failed")
            this.#failed(attempt, answer.reason, answer.retryAfterMs);
        else if (answer.reason.status !== RANGE_NOT_SATISFIABLE)
            this.#requests.missing(attempt, answer.reason);
        else if (purpose.kind === "compare")
            this.#requests.compared(attempt, purpose.copy, false);
        else if (purpose.kind === "piece")
            this.#changedBytes(attempt, purpose.copy);
        else
            this.#failed(attempt, answer.reason);
    }
    async #receiveSmall(attempt, answer) {
        const { errand } = attempt;
        const bytes = await this.#collect(attempt, answer, file_limits/* MAX_FILE_BYTES */.g[errand.wanted.kind]);
        if (errand.status !== "open")
            return null;
        if (bytes !== null)
            return { bytes, isHtml: answer.isHtml };
        this.#failed(attempt, tooLarge(errand));
        return null;
    }
    #collect(attempt, { body }, maxBytes) {
        const lane = this.#lanes.get(attempt.by) ?? new Lane();
        return collect(body, maxBytes, lane, (bytes) => this.#received(attempt, bytes));
    }
    /** The first bytes of a zip: they get a file, and become a copy. */
    async #beginCopy(attempt, answer) {
        if (answer.size !== null && answer.size > file_limits/* MAX_FILE_BYTES */.g.zip) {
            await answer.discard();
            return this.#failed(attempt, tooLarge(attempt.errand));
        }
        const file = await this.#spool.create().catch(async (error) => {
            await answer.discard();
            throw error;
        });
        if (attempt.stopped)
            return file.discard();
        const copy = this.#requests.beganCopy(attempt, answer);
        this.#spool.keep(copy, file);
        await this.#receivePiece(attempt, answer, copy, copy.pieces[0]);
    }
    async #receivePiece(attempt, answer, copy, piece) {
        const { path } = attempt.errand;
        const isOther = answer.size !== null && answer.size !== copy.size;
        const isBefore = answer.from < piece.from;
        if (isBefore || isOther || answer.from > piece.at) {
            await answer.discard();
            // One server of several behind that address: what there is of the zip is good.
            const isIgnored = isBefore && !isOther && askedOf(attempt).tries < MAX_RANGES_IGNORED;
            if (!isIgnored)
                return this.#changedBytes(attempt, copy);
            const detail = { code: "range-ignored" };
            return this.#failed(attempt, { code: "protocol", status: 200, asked: path, detail });
        }
        const end = await this.#writePiece(attempt, answer, copy, piece);
        if (end === null)
            return this.#failed(attempt, tooLarge(attempt.errand));
        if (answer.to !== null && end < answer.to && !isDone(piece)) {
            const detail = { code: "less-than-announced" };
            return this.#failed(attempt, { code: "truncated", status: null, asked: path, detail });
        }
        this.#requests.gotPiece(attempt, copy, piece, end, this.#ports.clock.monotonicMs());
    }
    /** Gives where in the zip the body ended, or null where it has more than was announced or than Go allows. */
    async #writePiece(attempt, answer, copy, piece) {
        const mostBytes = Math.min(answer.to ?? piece.to, file_limits/* MAX_FILE_BYTES */.g.zip);
        let offset = answer.from;
        let unwritten = [];
        let unwrittenBytes = 0;
        const write = async () => {
            const bytes = unwritten.length === 1 ? unwritten[0] : Buffer.concat(unwritten);
            if (bytes === undefined || bytes.length === 0)
                return;
            const position = offset;
            offset += bytes.length;
            unwritten = [];
            unwrittenBytes = 0;
            await this.#write(attempt, copy, piece, position, bytes);
        };
        try {
            for await (const bytes of answer.body) {
                this.#received(attempt, bytes.length);
                // undici refuses a longer answer than was announced where there is a Content-Length.
                if (offset + unwrittenBytes + bytes.length > mostBytes)
                    return null;
                unwritten.push(bytes);
                unwrittenBytes += bytes.length;
                // Another request may bring the rest by now: then the piece ends before the answer does.
                const isAll = offset + unwrittenBytes >= piece.to && answer.to !== piece.to;
                if (unwrittenBytes >= WRITE_BYTES || isAll)
                    await write();
                if (isAll)
                    break;
            }
            await write();
            return offset;
        }
        catch (error) {
            // What arrived before is good: the next request goes on behind it.
            if (error instanceof ports/* TransportError */.w && this.#requests.copies.has(copy))
                await write();
            throw error;
        }
    }
    #write(attempt, copy, piece, position, bytes) {
        const { from, to } = this.#requests.claim(attempt, copy, piece, position, bytes.length);
        const fresh = bytes.subarray(from - position, to - position);
        return this.#spool.write(copy, piece, from, fresh, () => this.#requests.wrote(piece, to));
    }
    /** Looks whether a source's zip ends like the copy: then it may help. */
    async #compare(attempt, answer, copy) {
        const from = tailStart(copy.size);
        if (answer.size !== copy.size || answer.from !== from || answer.to !== copy.size) {
            this.#requests.compared(attempt, copy, false);
            return answer.discard();
        }
        const theirs = await this.#collect(attempt, answer, copy.size - from);
        this.#requests.answeredWell(attempt);
        if (!this.#requests.copies.has(copy))
            return;
        const ours = await this.#spool.read(copy, from, copy.size);
        this.#requests.compared(attempt, copy, theirs?.equals(ours) === true);
    }
    #received(attempt, bytes) {
        this.#requests.received(attempt, bytes, this.#ports.clock.monotonicMs());
    }
    #failed(attempt, reason, retryAfterMs = null) {
        this.#requests.failed(attempt, reason, retryAfterMs, this.#ports.clock.monotonicMs());
    }
    #changedBytes(attempt, copy) {
        this.#requests.changedBytes(attempt, copy, this.#ports.clock.monotonicMs());
    }
}
function tooLarge({ path }) {
    return { code: "malformed", status: 200, asked: path, detail: { code: "larger-than-go-allows" } };
}

;// CONCATENATED MODULE: ./build/fetch/running-clock.js
/** Somebody asks for the time far more often than this while a fetch runs. */
const MAX_GAP_MS = 500;
/** What passes of such a gap: as much as between two looks at the clock. */
const GAP_MS = 50;
/**
 * The time while this process ran: where it was stopped, or got no processor, or the machine slept, next to nothing has
 * passed. What did not come meanwhile is no source's fault.
 */
function runningClock(clock) {
    let lastMs = clock.monotonicMs();
    let lostMs = 0;
    return {
        ...clock,
        monotonicMs: () => {
            const nowMs = clock.monotonicMs();
            const gapMs = nowMs - lastMs;
            lastMs = nowMs;
            if (gapMs > MAX_GAP_MS)
                lostMs += gapMs - GAP_MS;
            return nowMs - lostMs;
        },
    };
}

;// CONCATENATED MODULE: ./build/fetch/source.js
/** Takes that out of a source's state. */
function learnedOf(state) {
    const { health, connections, shortestWaitMs, bytesPerMs, carriedBytes, carryingMs } = state;
    return { health, connections, shortestWaitMs, bytesPerMs, carriedBytes, carryingMs };
}

;// CONCATENATED MODULE: ./build/fetch/spool.js

const FILE_MODE = 0o666;
/** The temporary files of zips on their way. All throw what the file system throws, but `discard`, which never throws. */
class Spool {
    #files;
    #destination;
    #spooled = new WeakMap();
    constructor(files, destination) {
        this.#files = files;
        this.#destination = destination;
    }
    /** A new file, for a copy that is not begun yet. */
    create() {
        return this.#files.create(this.#destination.incomingPath(), FILE_MODE);
    }
    /** That file is the copy's from now on. */
    keep(copy, file) {
        this.#spooled.set(copy, { file, written: new Map(), followers: [], isGivenUp: false });
    }
    /** @param onWritten told when the bytes are in the file, before the promise resolves */
    write(copy, piece, position, bytes, onWritten) {
        const { file, written, followers } = this.#of(copy);
        const before = written.get(piece) ?? Promise.resolve();
        if (bytes.length === 0)
            return before;
        const writing = before.then(async () => {
            await file.writeAt(position, bytes);
            onWritten();
            const arrived = arrivedBytes(copy);
            for (const follower of followers)
                follower(arrived);
        });
        written.set(piece, writing);
        return writing;
    }
    /** Bytes that are in the file already. */
    async read(copy, from, to) {
        const file = await this.#files.open(this.pathOf(copy));
        return file.read(from, to - from).finally(() => file.close());
    }
    pathOf(copy) {
        return this.#of(copy).file.path;
    }
    /** What a hash needs to begin before the zip is complete. */
    arriving(copy) {
        const spooled = this.#of(copy);
        return {
            bytes: copy.size,
            endFrom: copy.endFrom,
            follow: (listener) => {
                spooled.followers.push(listener);
                listener(spooled.isGivenUp ? null : arrivedBytes(copy));
            },
        };
    }
    /** Nothing can write to the file any more. */
    close(copy) {
        return this.#of(copy).file.close();
    }
    /** Removes the file. */
    async discard(copy) {
        const spooled = this.#of(copy);
        spooled.isGivenUp = true;
        for (const follower of spooled.followers)
            follower(null);
        await spooled.file.discard();
    }
    #of(copy) {
        return this.#spooled.get(copy);
    }
}

// EXTERNAL MODULE: ./build/go/dirhash.js
var dirhash = __webpack_require__(7224);
;// CONCATENATED MODULE: ./build/fetch/state/first-connections.js
/** More connections to one source than these need a reason: a browser opens six to a host. */
const MANY = 16;
/** What TCP sends in the first round trip of a connection (RFC 6928). */
const FIRST_WINDOW_BYTES = 14_600;
/** Where they were not measured. Of the patience with a source, pace.ts assumes a longer wait. */
const LIKELY_BYTES_PER_SECOND = 2_500_000;
const LIKELY_FIRST_BYTE_MS = 100;
/** To begin with: fewer of them are never a bottleneck's queue, and one source alone needs more to fill its line with small zips. */
const MIN_FIRST_CONNECTIONS = 8;
const MIN_FIRST_CONNECTIONS_OF_ALL = 12;
/** One for each of so many milliseconds of the wait for a first byte: far away and alone, it takes long to find out how many it needs. */
const FIRST_BYTE_MS_FOR_ONE = 8;
/** More than these, all sources together, are tried first. */
const MAX_FIRST_CONNECTIONS_OF_ALL = 96;
/**
 * How many connections a source, one of so many, gets to begin with: from its measured rate and first byte.
 */
function firstConnections({ firstByteMs, bytesPerSecond }, sources, { connectionsPerSource }) {
    const waitBytes = ((bytesPerSecond ?? LIKELY_BYTES_PER_SECOND) * (firstByteMs ?? LIKELY_FIRST_BYTE_MS)) / 1000;
    // So many, and their first windows fill the line.
    const wanted = Math.ceil(waitBytes / FIRST_WINDOW_BYTES);
    const few = Math.max(MIN_FIRST_CONNECTIONS, Math.floor(MIN_FIRST_CONNECTIONS_OF_ALL / sources));
    // One source alone gets its sixteenth after a trial, which shows whether more of them could bring more.
    const most = sources === 1 ? few : Math.min(MANY, Math.floor(MAX_FIRST_CONNECTIONS_OF_ALL / sources));
    const far = sources === 1 ? Math.ceil((firstByteMs ?? 0) / FIRST_BYTE_MS_FOR_ONE) : 0;
    return Math.min(connectionsPerSource, Math.max(few, far, Math.min(wanted, most)));
}

;// CONCATENATED MODULE: ./build/fetch/pace.js


/** A connection that has just carried this much may rest for as long as that took. */
const UNREMARKABLE_PAUSE_BYTES = 16_384;
/** Of fewer, a request's own pace can't be told. */
const MIN_TELLING_BYTES = 8_192;
/** A request lags that gets less than this part of what the others of its source get. */
const LAGGARD_PART = 0.5;
/** Where nothing was measured. */
const ASSUMED_FIRST_BYTE_MS = 300;
/** What one request asks for is about what a connection carries in this time, … */
const MAX_PIECE_MS = 1_000;
/** … or in this part of the time that all the rest will take: so that no source is late with something large. */
const PIECES_IN_TURN = 6;
/** A shorter one leaves the line idle for too much of its time, while its next is asked for. */
const MIN_ROUND_TRIPS = 4;
/** Requests that began together are not to end together, and all wait for first bytes at once: they differ by this. */
const LEAST_SHARE = 0.6;
const MOST_SHARE = 1.4;
const GOLDEN = (Math.sqrt(5) - 1) / 2;
/**
 * The wait for a first byte of that source, in milliseconds, when its line is idle: as measured, or the shortest since. What was
 * measured may have a handshake in it, and our own waits.
 */
function firstByteMsOf({ source, shortestWaitMs }) {
    return Math.min(source.firstByteMs ?? ASSUMED_FIRST_BYTE_MS, shortestWaitMs);
}
/** How long one connection of that source takes for so many bytes, in milliseconds; null while nothing is known. */
function carryingMs({ carriedBytes, carryingMs }, bytes) {
    return carriedBytes === 0 ? null : (bytes / carriedBytes) * carryingMs;
}
/** Of a first request on a connection: TCP, TLS and the request itself. */
const ROUND_TRIPS_TO_FIRST_BYTE = 4;
/** How long a request for so many bytes takes with that source, in milliseconds, as far as can be told. */
function expectedMs(state, bytes) {
    const { bytesPerSecond } = state.source;
    const measuredMs = bytesPerSecond === null ? 0 : (bytes / bytesPerSecond) * 1000;
    const carriedMs = carryingMs(state, bytes) ?? measuredMs;
    const tripMs = firstByteMsOf(state);
    if (state.idleConnections > 0)
        return tripMs + carriedMs;
    // Each round trip brings twice as much as the one before.
    const slowStartMs = tripMs * Math.log2(1 + bytes / FIRST_WINDOW_BYTES);
    return ROUND_TRIPS_TO_FIRST_BYTE * tripMs + Math.max(carriedMs, slowStartMs);
}
/**
 * How many bytes to ask that source for at once.
 * @param mostBytes for the first ranges of zips these are other than for later ones
 */
function bytesAtOnce(state, work, mostBytes, { leastPieceBytes }) {
    const { carriedBytes, carryingMs: carriedMs } = state;
    const bytesPerMs = carriedBytes === 0 ? measuredBytesPerMs(state, work) / state.connections : carriedBytes / carriedMs;
    const leastMs = MIN_ROUND_TRIPS * firstByteMsOf(state);
    const ms = Math.min(MAX_PIECE_MS, Math.max(leastMs, work.leftMs / PIECES_IN_TURN));
    const share = LEAST_SHARE + (MOST_SHARE - LEAST_SHARE) * ((state.requests * GOLDEN) % 1);
    const bytes = bytesPerMs * ms * share;
    return Math.min(mostBytes, Math.max(leastPieceBytes, Math.floor(bytes)));
}
/**
 * What one connection to that source was measured to carry, or else the least of what was measured with the others: it
 * may be that nobody waited for it. Infinite where nothing was measured.
 */
function measuredBytesPerMs({ source }, { sources }) {
    if (source.bytesPerSecond !== null)
        return source.bytesPerSecond / 1000;
    const others = sources.map((other) => other.source.bytesPerSecond ?? Number.POSITIVE_INFINITY);
    return Math.min(...others) / 1000;
}
/** A full line delays first bytes by as much. */
const QUEUE_MS = 200;
/** How long a wait for that source is nothing unusual, in milliseconds: connections that share a thin line have pauses too. */
function patienceMs(state, limits) {
    const firstByteMs = state.source.firstByteMs ?? ASSUMED_FIRST_BYTE_MS;
    // Bounded, since a source that carries next to nothing would never be found silent.
    const pauseMs = Math.min(limits.idleTimeoutMs, carryingMs(state, UNREMARKABLE_PAUSE_BYTES) ?? 0);
    return Math.max(limits.stallMs, 5 * firstByteMs, ROUND_TRIPS_TO_FIRST_BYTE * firstByteMs + QUEUE_MS, pauseMs);
}
/**
 * Nothing at all comes from that source, although it was asked for something, and others could be asked. Where nothing
 * comes from the others either, it is our line.
 */
function isSilent(state, work, limits, nowMs) {
    if (state.attempts.size === 0 || work.sources.length < 2)
        return false;
    // As a rule: nobody is less patient than that.
    if (nowMs - state.lastSignMs <= limits.stallMs)
        return false;
    const patience = patienceMs(state, limits);
    // What was stopped meanwhile owes no answer.
    const askedMs = Math.min(...[...state.attempts].map(({ startedMs }) => startedMs));
    if (nowMs - Math.max(state.lastSignMs, askedMs) <= patience)
        return false;
    const others = work.sources.filter((other) => other !== state && other.attempts.size > 0);
    return others.length === 0 || others.some((other) => nowMs - other.lastSignMs < patience / 2);
}
/**
 * Nothing comes of that request, for far longer than the pace of its source explains, and the line is not the reason.
 * @param times how many times as patient
 */
function isStuck(attempt, work, limits, nowMs, times = 1) {
    if (nowMs - attempt.progressMs <= limits.stallMs)
        return false;
    const patience = times * 2 ** (attempt.piece?.losses ?? 0) * patienceMs(attempt.by, limits);
    if (nowMs - attempt.progressMs <= patience)
        return false;
    const isLastOne = work.sources.every(({ attempts }) => [...attempts].every((other) => other === attempt));
    return (isLastOne || work.sources.some((source) => isFree(source) || nowMs - source.lastSignMs < patience / 2));
}
/** It brought something and has nothing to do: that it is quiet says nothing of the line, and it may be tried. */
function isFree({ attempts, silent, health, files }) {
    return attempts.size === 0 && !silent && health.out === null && health.pauses === 0 && files > 0;
}
/** A difference of less is chance. */
const MIN_LATE_MS = 100;
/** Sooner is who takes less than this part of the time. */
const SOONER_PART = 0.5;
/**
 * The sources that would have what is left sooner than that one, which would be the last: it is better not asked for
 * anything that they may be asked for. None, as a rule.
 */
function soonerThan(state, work, limits) {
    if (work.sources.length < 2)
        return [];
    const ms = busyMs(state) + expectedMs(state, limits.leastPieceBytes);
    if (ms <= Math.max(work.leftMs, MIN_LATE_MS))
        return [];
    return work.sources.filter((other) => other !== state &&
        other.health.out === null &&
        other.health.pauses === 0 &&
        !other.silent &&
        isMeasured(other) &&
        busyMs(other) + expectedMs(other, limits.leastPieceBytes) < SOONER_PART * ms);
}
/** Something is known of its rate. */
function isMeasured({ bytesPerMs, carriedBytes, source }) {
    return bytesPerMs > 0 || carriedBytes > 0 || source.bytesPerSecond !== null;
}
/** How long that source will take for what it was asked for, in milliseconds. */
function busyMs({ attempts, bytesPerMs, source }) {
    const rate = bytesPerMs || (source.bytesPerSecond ?? Number.POSITIVE_INFINITY) / 1000;
    let bytes = 0;
    for (const attempt of attempts) {
        const { range, piece, isAnswered } = attempt;
        bytes += piece === null && !isAnswered && range !== null ? range.to - range.from : leftBytes(attempt);
    }
    return bytes / rate;
}
/** Whether that request is slow among those of its source: not only because they share a line. */
function isLaggard(attempt, nowMs) {
    const { by, receivedBytes, answeredMs } = attempt;
    const carrying = [...by.attempts].filter((other) => other.isAnswered).length;
    return receivedBytes / Math.max(1, nowMs - answeredMs) < (LAGGARD_PART * by.bytesPerMs) / carrying;
}
/** Up to where in the zip the request has brought it: what is not written yet counts too. */
function arrivedTo({ piece, from, receivedBytes }) {
    return piece === null ? 0 : Math.max(piece.claimed, Math.min(piece.to, from + receivedBytes));
}
/** Bytes that the request has still to bring, of what was asked for: what has come already where nobody said how much there is. */
function leftBytes(attempt) {
    const { piece, receivedBytes } = attempt;
    if (piece === null || isDone(piece))
        return 0;
    return Number.isFinite(piece.to) ? piece.to - arrivedTo(attempt) : Math.max(1, receivedBytes);
}
/** How long the request will take yet, in milliseconds, at the pace it has. */
function leftMs(attempt, nowMs) {
    const { receivedBytes, answeredMs, by } = attempt;
    const bytes = leftBytes(attempt);
    const passedMs = nowMs - answeredMs;
    if (receivedBytes >= MIN_TELLING_BYTES) {
        return Math.min((bytes / receivedBytes) * passedMs, sharedMs(by, bytes));
    }
    // It is no faster than that.
    return carryingMs(by, bytes) ?? (bytes / MIN_TELLING_BYTES) * passedMs;
}
/**
 * How long so many bytes of one request take where all requests of its source share a line in equal parts, and go faster
 * as others end.
 */
function sharedMs({ attempts, bytesPerMs }, bytes) {
    if (bytesPerMs === 0)
        return Number.POSITIVE_INFINITY;
    let shared = 0;
    for (const other of attempts)
        shared += Math.min(bytes, leftBytes(other));
    return shared / bytesPerMs;
}
/**
 * What all sources together bring when each has enough to do, as measured; until the first was, what single connections
 * of them were measured to carry: infinite where none was.
 */
function likelyBytesPerMs(sources) {
    const brought = sources.reduce((sum, { bytesPerMs }) => sum + bytesPerMs, 0);
    if (brought > 0)
        return brought;
    const measured = sources.reduce((sum, { source }) => sum + (source.bytesPerSecond ?? 0) / 1000, 0);
    return measured > 0 ? measured : Number.POSITIVE_INFINITY;
}
/** About how many bytes are still to come, where a zip of which nothing is known has so many. */
function leftBytesOf({ waitingZips, copies }, likelyBytes) {
    let bytes = waitingZips.size * likelyBytes;
    for (const { pieces } of copies) {
        for (const { at, to } of pieces)
            if (Number.isFinite(to))
                bytes += to - at;
    }
    return bytes;
}

;// CONCATENATED MODULE: ./build/fetch/chances.js



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
/** Why the file would be left now, or null while a source may yet be of use. */
function reasonToLeave(errand, { sources }, limits) {
    if (errand.status !== "open" || errand.attempts.size > 0)
        return null;
    if (sources.some((source) => mayEverAsk(errand, source, limits)))
        return null;
    if (errand.wrongAnswers.length > 0)
        return "wrong-bytes";
    if (errand.servedBy.size === 0)
        return "private";
    const isMissing = [...errand.servedBy].every((source) => errand.asked.get(source)?.refused === "missing");
    return isMissing ? "missing-everywhere" : "failed";
}
/** Whether it is worth asking now whether that source's zip ends like the copy. */
function mayCompare(copy, source, limits, nowMs) {
    const { errand } = copy;
    return (mayEverCompare(copy, source) &&
        mayAsk(errand, source, limits, nowMs) &&
        ![...errand.attempts].some((a) => a.by === source && a.purpose.kind === "compare"));
}
/** Whether that source may turn out to have the same bytes. */
function mayEverCompare(copy, source) {
    return copy.joinable && hasTail(copy) && !copy.sources.has(source) && !copy.strangers.has(source);
}
/** No source that has these bytes can be asked now. */
function isOrphan(copy, work, limits, nowMs) {
    return [...copy.sources].every((s) => allowedRequests(s.health, nowMs) === 0 ||
        isSilent(s, work, limits, nowMs) ||
        !mayAsk(copy.errand, s, limits, nowMs));
}
/** A zip has two copies at most that sources go on with. */
function mayBeginAgain(errand, source, work, limits, nowMs) {
    const attempts = [...errand.attempts];
    const begun = attempts.filter((a) => a.copy === null && a.purpose.kind === "begin").length;
    const alive = [...errand.copies].filter((copy) => !isOrphan(copy, work, limits, nowMs)).length;
    return begun + alive < 2 && !attempts.some((a) => a.by === source);
}

;// CONCATENATED MODULE: ./build/fetch/verdict.js
/** The bytes had the hash that they must have. */
function isRight(admission) {
    return admission.kind === "admitted" || admission.kind === "present";
}
/**
 * What is wrong with the answer that had those bytes.
 * @param path below the source's base URL
 * @param isHtml the answer called itself a web page: then that is what is wrong, whatever its bytes are
 */
function reasonOf(admission, path, isHtml) {
    if (isHtml)
        return { code: "login-page", status: 200, asked: path, detail: null };
    if (admission.kind === "bad-zip") {
        return { code: "malformed", status: 200, asked: path, detail: { code: admission.problem } };
    }
    const { actual, expected } = admission;
    return { code: "wrong-hash", status: 200, asked: path, detail: { code: "other-hash", actual, expected } };
}
/**
 * What follows where every answer was wrong: the same wrong bytes from all speak against go.sum, different ones against
 * all the sources that sent them; and one source alone is believed less than go.sum.
 */
function judgeWrongAnswers({ wanted, wrongAnswers }) {
    const [first] = wrongAnswers;
    if (first === undefined || wanted.kind === "info")
        return { disagreement: null, convicted: [] };
    const { module, h1: expected } = wanted;
    const { actual } = first;
    const agreed = actual !== null && wrongAnswers.every((answer) => answer.actual === actual);
    return {
        disagreement: agreed ? { module, expected, actual, sources: wrongAnswers.length } : null,
        convicted: !agreed || wrongAnswers.length === 1 ? wrongAnswers : [],
    };
}

// EXTERNAL MODULE: ./build/fetch/wanted.js + 1 modules
var fetch_wanted = __webpack_require__(5673);
;// CONCATENATED MODULE: ./build/fetch/state/changing.js
/** The same object, to be changed. */
function changing(value) {
    return value;
}

;// CONCATENATED MODULE: ./build/fetch/state/new.js




/** A source before its first request, one of so many. */
function newSourceState(source, sources, limits) {
    return {
        source,
        health: freshHealth(limits.connectionsPerSource),
        attempts: new Set(),
        connections: firstConnections(source, sources, limits),
        idleConnections: 0,
        lastSignMs: 0,
        silent: false,
        silentWith: 0,
        shortestWaitMs: Number.POSITIVE_INFINITY,
        carriedBytes: 0,
        carryingMs: 0,
        bytesPerMs: 0,
        files: 0,
        bytes: 0,
        requests: 0,
        retries: 0,
        hedges: 0,
        refusals: 0,
        lastFailure: null,
        lied: false,
        ...source.learned,
    };
}
/** A file that no source was asked for. */
function newErrand(wanted, sources) {
    return {
        wanted,
        path: (0,module_version/* proxyPath */.IR)(wanted.module, wanted.kind),
        size: null,
        servedBy: new Set(sources.filter(({ source }) => source.mayServe(wanted.module.path))),
        status: "open",
        attempts: new Set(),
        copies: new Set(),
        asked: new Map(),
        wrongAnswers: [],
        alone: false,
    };
}
/**
 * A request that is about to be made.
 * @param firstBytes how many bytes a zip is first asked for
 */
function newAttempt(by, picked, firstBytes, nowMs) {
    const { purpose } = picked;
    const range = rangeOf(picked, firstBytes);
    return {
        ...picked,
        by,
        startedMs: nowMs,
        answeredMs: nowMs,
        isAnswered: false,
        pausesBefore: by.health.pausesEver,
        stopped: false,
        copy: purpose.kind === "piece" ? purpose.copy : null,
        piece: purpose.kind === "piece" ? purpose.piece : null,
        range,
        from: range?.from ?? 0,
        progressMs: nowMs,
        progressBytes: 0,
        receivedBytes: 0,
        riskBytes: 0,
        hedged: false,
    };
}
/** What to ask for. What was fetched in parts and turned out wrong is fetched whole before a source is blamed. */
function rangeOf({ purpose, errand }, firstBytes) {
    if (purpose.kind === "small")
        return null;
    if (purpose.kind === "begin")
        return errand.alone ? null : { from: 0, to: firstBytes };
    if (purpose.kind === "compare")
        return { from: tailStart(purpose.copy.size), to: purpose.copy.size };
    const { at, to } = purpose.piece;
    return Number.isFinite(to) ? { from: at, to } : null;
}

;// CONCATENATED MODULE: ./build/fetch/state/many.js

/** A new connection takes four of them to its first byte, and about as many again until it is as fast as the others. */
const MIN_ROUND_TRIPS_FOR_MANY = 12;
/** Connections share a line if each of them brings less than this part of what the probe's one brought alone, … */
const SHARED_PART = 0.25;
/** … and where it is more than this part, there is room on the line. */
const ALONE_PART = 0.6;
/**
 * What each of its connections brings, as a part of what the probe's one brought alone. A mirror whose rate was not
 * measured counts as fast as the fastest that was. Null where none was, and for a private proxy: it is like no mirror.
 */
function eachAsAlone({ source, bytesPerMs, connections }, all) {
    const fastest = Math.max(...all.map((other) => other.source.bytesPerSecond ?? 0));
    const alone = source.bytesPerSecond ?? (source.private ? 0 : fastest);
    return alone === 0 ? null : (1000 * bytesPerMs) / connections / alone;
}
/** Its connections do not hinder each other: more of them bring more. */
function hasRoom(source, sources) {
    return (eachAsAlone(source, sources) ?? 0) >= ALONE_PART;
}
/** It neither fails nor is silent. */
function isOfUse({ silent, health }) {
    return !silent && health.pauses === 0 && health.out === null;
}
/** Whether more than MANY connections to that source are likely to pay: enough is left, and they do not share a line that is full. */
function isWorthMany(source, sources, left) {
    const leftMs = left.bytes / likelyBytesPerMs(sources);
    const firstByteMs = firstByteMsOf(source);
    if (leftMs < MIN_ROUND_TRIPS_FOR_MANY * firstByteMs)
        return false;
    // Far away, one source alone is slow at first for TCP's sake, and there is nobody else to bring the rest.
    if (sources.every((other) => other === source || !isOfUse(other)) ||
        (eachAsAlone(source, sources) ?? 1) >= SHARED_PART)
        return true;
    // So many files that waiting for their first bytes takes longer than their bytes do.
    const connections = sources.reduce((sum, other) => sum + other.connections, 0);
    return (left.files * firstByteMs) / connections > leftMs;
}

;// CONCATENATED MODULE: ./build/fetch/state/source-state.js



/** Of a smaller body, nearly all the time goes elsewhere: it does not tell what a connection carries. */
const TELLING_BYTES = 16_384;
/** What a connection carried counts less with each later request: a line that others use too changes. */
const FORGETTING = 0.9;
/** A request to it begins. */
function asks(attempt, nowMs) {
    const by = changing(attempt.by);
    if (by.attempts.size === 0)
        by.lastSignMs = nowMs;
    by.attempts.add(attempt);
    by.idleConnections = Math.max(0, by.idleConnections - 1);
    by.requests++;
    if (askedOf(attempt).tries > 0)
        by.retries++;
    if (attempt.insteadOf !== null)
        by.hedges++;
}
/** All its requests together bring so much. */
function carries(source, bytesPerMs) {
    const by = changing(source);
    by.bytesPerMs = by.bytesPerMs === 0 ? bytesPerMs : (by.bytesPerMs + bytesPerMs) / 2;
}
/** A request to it is over. */
function asked(attempt, nowMs) {
    const by = changing(attempt.by);
    by.attempts.delete(attempt);
    if (isAllThere(attempt))
        by.idleConnections++;
    if (attempt.receivedBytes < TELLING_BYTES || nowMs <= attempt.answeredMs)
        return;
    by.carriedBytes = by.carriedBytes * FORGETTING + attempt.receivedBytes;
    by.carryingMs = by.carryingMs * FORGETTING + nowMs - attempt.answeredMs;
}
/** Nothing of the answer is still to come: its connection can carry another request. */
function isAllThere({ stopped, purpose, range, copy, from, receivedBytes }) {
    // That one is stopped when its file is at its destination, which is after its answer has ended.
    if (purpose.kind === "small")
        return receivedBytes > 0;
    const end = Math.min(range?.to ?? Number.POSITIVE_INFINITY, copy?.size ?? Number.POSITIVE_INFINITY);
    return !stopped && receivedBytes > 0 && from + receivedBytes >= end;
}
/** A first byte came of it, after so long. */
function answered({ by }, waitedMs) {
    changing(by).shortestWaitMs = Math.min(by.shortestWaitMs, waitedMs);
}
/** That request made progress, and so did its source: enough bytes came, or all of an answer. */
function progressed(given, nowMs) {
    const attempt = changing(given);
    attempt.progressBytes = attempt.receivedBytes;
    attempt.progressMs = nowMs;
    const by = changing(attempt.by);
    by.lastSignMs = nowMs;
    if (by.silent)
        by.health = afterSuccess(by.health);
    by.silent = false;
}
/** It answered as it should. */
function answeredWell(source) {
    changing(source).health = afterSuccess(source.health);
}
/** It would not give something, or gave what can't be used. */
function refused(source, reason) {
    const by = changing(source);
    by.refusals++;
    by.lastFailure = reason;
}
/** A request failed. See afterFailure. */
function failed({ by, pausesBefore }, failure, limits, nowMs, random) {
    refused(by, failure.reason);
    changing(by).health = afterFailure(by.health, { ...failure, pausesBefore }, limits, nowMs, random);
}
/** Nothing comes from it, although it was asked for something: it gets no more to do for a while. */
function fellSilent(source, limits, nowMs, random) {
    const by = changing(source);
    const failure = { reason: SILENCE, retryAfterMs: null, pausesBefore: by.health.pausesEver };
    by.silent = true;
    by.silentWith = by.attempts.size;
    by.health = afterFailure({ ...by.health, failures: Number.POSITIVE_INFINITY }, failure, limits, nowMs, random);
}
/** Nothing more is asked of it. */
function excluded(source, reason) {
    const by = changing(source);
    by.health = { ...by.health, out: reason };
    by.lastFailure = reason;
}
/** Right bytes came, and it had sent others. */
function lied(source) {
    changing(source).lied = true;
}
/** So many bytes of it are in a file that was admitted. */
function delivered(source, bytes) {
    changing(source).bytes += bytes;
}
/** Most of a file that was admitted is its. */
function deliveredFile(source, bytes) {
    delivered(source, bytes);
    changing(source).files++;
    answeredWell(source);
}

;// CONCATENATED MODULE: ./build/fetch/state/growth.js





/** What is measured at once takes as long as this at the least, or a round trip. */
const MIN_EPOCH_MS = 150;
/** A new connection brings its first bytes after about so many round trips: TCP, TLS, the request. */
const ROUND_TRIPS_TO_SETTLE = 3;
/** Of what was added, this part has to come of it, … */
const MIN_GAIN = 0.25;
/** … and this part before there are more than MANY to one source. */
const MIN_GAIN_OF_MANY = 0.5;
/** Beyond that it is tried again after this time. */
const MANY_HOLD_MS = 10_000;
/** Where requests wait for first bytes for more than this part of their time, the line is idle for some of it. */
const MAX_WAITING_PART = 0.25;
/** Of a first request on a connection, so many round trips count: the others are TCP's and TLS's. */
const MAX_COUNTED_WAITS = 1.5;
/** A first byte that takes this many times as long as alone has a queue before it. */
const QUEUED_TIMES = 2;
const QUEUED_MS = 20;
/** More than that more than before: connections are still getting going. */
const RISING = 1.15;
/** Who had as many requests as it may for this part of the time could do with more. */
const FULL_PART = 0.7;
/** After growth that brought nothing the next try comes this much later; doubles each time. */
const HOLD_MS = 500;
const NOTHING_COUNTED = {
    fullMs: 0,
    waitedMs: 0,
    waitedForSmallMs: 0,
    carriedMs: 0,
    activeMs: 0,
    bytes: 0,
    shortestWaitMs: Number.POSITIVE_INFINITY,
};
/** Which part of what was added has come of it: 1 where twice as many bring twice as much. */
function gainOf(before, now) {
    return (now.bytesPerMs / before.bytesPerMs - 1) / (now.connections / before.connections - 1);
}
/**
 * Lets the number of connections follow what they bring, of all sources together, since they may share a line: doubles
 * it while that brings more, and takes back what brought nothing. Where first bytes are waited for most of the time, and
 * no longer than alone, more requests at once are no burden on the line, and nothing has to be tried.
 */
class Growth {
    #sources;
    #limits;
    #counted = new Map();
    #lastMs = 0;
    #left = { bytes: 0, files: 0 };
    #epochFromMs = 0;
    /** What was added has begun to bring something then; 0: it has. */
    #settledMs = 0;
    #bytes = 0;
    #trial = null;
    #bytesPerMs = 0;
    /** Growth because of waits, of which it is yet to be seen whether it brought anything. */
    #steps = [];
    #stepSettledMs = 0;
    /** Of the last growth: which part of it has brought something. */
    #gain = 1;
    #grownMs = 0;
    #holdUntilMs = 0;
    #holdMs = HOLD_MS;
    constructor(sources, limits) {
        this.#sources = sources;
        this.#limits = limits;
    }
    /** A first byte came, after so long. */
    answered(attempt, waitedMs) {
        const { by: source, purpose } = attempt;
        answered(attempt, waitedMs);
        const counted = this.#of(source);
        // Small files do nothing but wait: other requests fill the line meanwhile, where there are any.
        const isSmall = purpose.kind === "small";
        counted[isSmall ? "waitedForSmallMs" : "waitedMs"] += Math.min(waitedMs, MAX_COUNTED_WAITS * firstByteMsOf(source));
        counted.shortestWaitMs = Math.min(counted.shortestWaitMs, waitedMs);
    }
    received({ by }, bytes) {
        this.#bytes += bytes;
        this.#of(by).bytes += bytes;
    }
    /** Everything is asked for that there is to ask for now: so it stays until time has passed. */
    look(nowMs) {
        this.#lastMs = nowMs;
        for (const source of this.#sources) {
            const counted = this.#of(source);
            counted.carrying = [...source.attempts].filter(({ isAnswered }) => isAnswered).length;
            counted.isFull = source.attempts.size >= source.connections;
        }
    }
    /**
     * Time has passed.
     * @param left about how much is still to come, and how many files nobody was asked for
     */
    pass(nowMs, left) {
        this.#left = left;
        const passedMs = nowMs - this.#lastMs;
        this.#lastMs = nowMs;
        if (this.#settledMs > 0) {
            if (nowMs < this.#settledMs)
                return;
            this.#settledMs = 0;
            this.#beginEpoch(nowMs);
            return;
        }
        let isWorking = false;
        for (const counted of this.#counted.values()) {
            counted.carriedMs += counted.carrying * passedMs;
            if (counted.isFull)
                counted.fullMs += passedMs;
            if (counted.carrying === 0)
                continue;
            counted.activeMs += passedMs;
            isWorking = true;
        }
        // Before the first bytes nothing can be told, and while there is nothing to do.
        const epochMs = nowMs - this.#epochFromMs;
        if (!isWorking && this.#bytes === 0)
            this.#beginEpoch(nowMs);
        else if (epochMs >= Math.max(MIN_EPOCH_MS, this.#roundTripMs()))
            this.#decide(epochMs, nowMs);
    }
    #decide(epochMs, nowMs) {
        const bytesPerMs = this.#bytes / epochMs;
        for (const [source, { bytes, activeMs, fullMs }] of this.#counted) {
            const rate = bytes / activeMs;
            // A source that has less to do than it could brings less.
            const isTelling = fullMs >= FULL_PART * epochMs || rate > source.bytesPerMs;
            if (activeMs >= FULL_PART * epochMs && isTelling)
                carries(source, rate);
        }
        const full = this.#sources.filter((source) => this.#isFull(source, epochMs));
        const waiting = full.filter((source) => this.#isWaiting(source) || hasRoom(source, this.#sources));
        const now = { connections: this.#connections(), bytesPerMs };
        // What rises by itself, as connections get going, says nothing of how many there should be.
        const isRising = bytesPerMs > RISING * this.#bytesPerMs && this.#trial === null;
        this.#bytesPerMs = bytesPerMs;
        const trial = this.#trial;
        this.#trial = null;
        const step = this.#steps.at(-1);
        if (trial !== null || step !== undefined)
            this.#gain = gainOf((trial ?? step), now);
        const more = waiting.filter((source) => this.#mayHaveMore(source, nowMs));
        if (more.length > 0 && nowMs >= this.#holdUntilMs && (step === undefined || this.#gain >= MIN_GAIN)) {
            this.#steps.push(this.#rates(bytesPerMs));
            this.#grow(more, nowMs);
            this.#stepSettledMs = nowMs + ROUND_TRIPS_TO_SETTLE * this.#roundTripMs();
        }
        else if (step !== undefined) {
            // While first bytes are waited for, the line is idle and what is there does no harm.
            if (waiting.length === 0 && nowMs >= this.#stepSettledMs + epochMs)
                this.#judgeSteps(now, nowMs);
        }
        else if (trial !== null && this.#gain < MIN_GAIN) {
            this.#takeBack(trial, nowMs);
        }
        else if (nowMs >= this.#holdUntilMs && !isRising) {
            const tried = full.filter((source) => this.#mayHaveMore(source, nowMs));
            if (tried.length > 0) {
                this.#trial = this.#rates(bytesPerMs);
                this.#grow(tried, nowMs);
                this.#settledMs = nowMs + ROUND_TRIPS_TO_SETTLE * this.#roundTripMs();
            }
        }
        this.#beginEpoch(nowMs);
    }
    /** Up to MANY whenever there is something to do for them; beyond that only where it is likely to pay. */
    #mayHaveMore(source, nowMs) {
        if (source.connections < MANY)
            return true;
        if (!isWorthMany(source, this.#sources, this.#left))
            return false;
        return this.#gain >= MIN_GAIN_OF_MANY || nowMs >= this.#grownMs + MANY_HOLD_MS;
    }
    #rates(bytesPerMs) {
        const before = new Map(this.#sources.map((source) => [source, source.connections]));
        return { before, connections: this.#connections(), bytesPerMs };
    }
    /** Waits were not the reason: goes back to the first number from which on nothing came of more. */
    #judgeSteps({ connections, bytesPerMs }, nowMs) {
        let at = connections;
        for (const step of this.#steps.splice(0).reverse()) {
            this.#gain = gainOf(step, { connections: at, bytesPerMs });
            if (this.#gain >= MIN_GAIN)
                break;
            this.#takeBack(step, nowMs);
            at = step.connections;
        }
    }
    #takeBack({ before }, nowMs) {
        for (const [source, number] of before)
            changing(source).connections = number;
        if (nowMs < this.#holdUntilMs)
            return;
        this.#holdUntilMs = nowMs + this.#holdMs;
        this.#holdMs *= 2;
    }
    #grow(sources, nowMs) {
        this.#grownMs = nowMs;
        const most = this.#limits.connectionsPerSource;
        for (const source of sources) {
            const { connections, health } = source;
            const more = connections < MANY ? Math.min(MANY, 2 * connections) : 2 * connections;
            changing(source).connections = Math.min(most, health.connections, more);
        }
    }
    #beginEpoch(fromMs) {
        this.#epochFromMs = fromMs;
        this.#bytes = 0;
        for (const counted of this.#counted.values())
            Object.assign(counted, NOTHING_COUNTED);
    }
    /** It had as many requests as it may for most of the time: there was work for more. */
    #isFull(source, epochMs) {
        const { connectionsPerSource } = this.#limits;
        const { fullMs, carriedMs } = this.#of(source);
        return fullMs >= FULL_PART * epochMs && carriedMs > 0 && source.connections < connectionsPerSource;
    }
    /** Its line is idle while requests wait, and no longer than alone: more at once would not only wait longer. */
    #isWaiting(source) {
        const { waitedMs: waited, waitedForSmallMs, carriedMs, shortestWaitMs } = this.#of(source);
        const waitedMs = waited > 0 ? waited : waitedForSmallMs;
        const isQueued = shortestWaitMs > QUEUED_TIMES * firstByteMsOf(source) + QUEUED_MS;
        return waitedMs > MAX_WAITING_PART * (waitedMs + carriedMs) && !isQueued;
    }
    #connections() {
        return this.#sources.reduce((sum, { connections }) => sum + connections, 0);
    }
    /** Of the requests that are under way, on the average. */
    #roundTripMs() {
        let requests = 0;
        let ms = 0;
        for (const source of this.#sources) {
            requests += source.attempts.size;
            ms += source.attempts.size * firstByteMsOf(source);
        }
        return requests === 0 ? MIN_EPOCH_MS : ms / requests;
    }
    #of(source) {
        const known = this.#counted.get(source);
        if (known)
            return known;
        const counted = { isFull: false, carrying: 0, ...NOTHING_COUNTED };
        this.#counted.set(source, counted);
        return counted;
    }
}

;// CONCATENATED MODULE: ./build/fetch/state/twice.js



/** So much of what is received may come twice to save time: what was begun under this budget may go a little over it. */
const SPARE_PART = 0.03;
const SPARE_BYTES = 900_000;
/** What a second request for something of unknown size risks. */
const LIKELY_BYTES = { begin: 131_072, small: 2_048 };
/** Counts what may come twice. */
class Twice {
    #bytes = 0;
    /** So much may yet come twice, after so many bytes in all. */
    spareBytes(receivedBytes) {
        return SPARE_BYTES + SPARE_PART * receivedBytes - this.#bytes;
    }
    begun(attempt) {
        changing(attempt).riskBytes = riskOf(attempt);
        this.#bytes += attempt.riskBytes;
    }
    ended({ copy, piece, from, riskBytes, receivedBytes }) {
        // What was on its way when another took over the rest.
        if (piece !== null)
            this.#bytes += Math.max(0, from + receivedBytes - piece.to);
        // What began another copy goes on with it: one of the two is for nothing.
        if (copy === null && riskBytes > 0)
            this.#bytes += receivedBytes - riskBytes;
    }
}
/** How many bytes may come twice because of that request. */
function riskOf({ purpose, insteadOf }) {
    if (purpose.kind === "compare")
        return purpose.copy.size - tailStart(purpose.copy.size);
    if (insteadOf === null || (purpose.kind !== "begin" && purpose.kind !== "small"))
        return 0;
    if (purpose.kind === "begin" && purpose.replaces)
        return bytesForNothing(insteadOf);
    const { copy } = insteadOf;
    return copy !== null && Number.isFinite(copy.size) ? copy.size : LIKELY_BYTES[purpose.kind];
}
/** What will have come of a slow copy for nothing when another has begun in its place: about as much again comes until then. */
function bytesForNothing({ errand, copy }) {
    let bytes = 0;
    for (const { from, at } of copy?.pieces ?? [])
        bytes += at - from;
    for (const other of errand.attempts) {
        if (other.copy === copy && other.piece !== null)
            bytes += Math.max(0, arrivedTo(other) - other.piece.at);
    }
    return 2 * bytes + LIKELY_BYTES.small;
}
/** The slow copy that this request stands in for, where it ends now that this one has begun, and is not complete. */
function replacedBy({ errand, purpose, insteadOf }) {
    const slow = insteadOf?.copy ?? null;
    const isReplaced = purpose.kind === "begin" && purpose.replaces === true && errand.status === "open";
    return isReplaced && slow !== null && errand.copies.has(slow) ? [slow] : [];
}

;// CONCATENATED MODULE: ./build/fetch/state/zip-changes.js


/** One request more, or less, is under way for that piece. */
function occupy(piece, requests) {
    changing(piece).underWay += requests;
}
/**
 * Divides a piece: it ends at `at` now, and what was behind that is a piece of its own, which is given.
 * @param at between what was written or is being written of it and its end, exclusive
 */
function zip_changes_divide(copy, piece, at) {
    const rest = newPiece(at, piece.to);
    changing(piece).to = at;
    const pieces = copy.pieces;
    pieces.splice(pieces.indexOf(piece) + 1, 0, rest);
    return rest;
}
/** That piece is the rest of one of which nothing came any more. */
function lost(rest, piece) {
    changing(rest).losses = piece.losses + 1;
}
/**
 * Bytes are about to be written, of which those in a piece count. What was written before stays as it is, whoever sends it again: it may have
 * been hashed.
 * @param position where in the zip they begin: not beyond what was written or is being written
 * @returns the part of the zip that is to be written of them; may be empty
 */
function claim(copy, piece, by, position, bytes) {
    const to = Math.min(position + bytes, Math.max(piece.to, position));
    const from = Math.min(to, Math.max(position, piece.claimed));
    if (from === to)
        return { from, to };
    changing(piece).claimed = to;
    changing(copy).bytesFrom.set(by, (copy.bytesFrom.get(by) ?? 0) + to - from);
    return { from, to };
}
/** All bytes of the piece before `at` are in the file. */
function wrote(piece, at) {
    changing(piece).at = at;
}
/** The body of unknown length has ended. */
function endAt(copy, end) {
    changing(copy).size = end;
    changing(copy.pieces[0]).to = end;
}
/** What the zip's end says that it unpacks to. */
function unpacksTo(copy, bytes) {
    changing(copy).unpackedBytes = bytes;
}
/** That source's bytes are the same, so that it may be asked for pieces; or they are others. */
function compared(copy, by, isSame) {
    const { sources, strangers } = changing(copy);
    (isSame ? sources : strangers).add(by);
    if (!isSame)
        sources.delete(by);
}

;// CONCATENATED MODULE: ./build/fetch/state/zip-sizes.js
/** What a zip is taken for before the first one is there. */
const zip_sizes_LIKELY_BYTES = 131_072;
/** What one zip more changes of what is thought of the next one's size. */
const LATEST_PART = 0.3;
/** Large ones are begun first. */
const LATER_ARE_SMALLER = 3;
/** What the zips that have begun tell of those that have not. */
class ZipSizes {
    #latestBytes = LATER_ARE_SMALLER * zip_sizes_LIKELY_BYTES;
    /** About how large a zip is that was not begun. */
    get likelyBytes() {
        return this.#latestBytes / LATER_ARE_SMALLER;
    }
    begun(bytes) {
        this.#latestBytes += LATEST_PART * (bytes - this.#latestBytes);
    }
}

;// CONCATENATED MODULE: ./build/fetch/state/requests.js









/** Fewer bytes of an answer are no progress, in whatever time they come: a byte a second is none. */
const PROGRESS_BYTES = 1_024;
/**
 * The requests that are under way, what the sources made of them, and the zips that come of them: events in, orders
 * out. Each event says when it was, in milliseconds of a monotonic clock.
 */
class Requests {
    sources;
    copies = new Set();
    sizes = new ZipSizes();
    #limits;
    #orders;
    #random;
    #growth;
    #receivedBytes = 0;
    #twice = new Twice();
    #lastBytesMs = 0;
    /** @param random in [0, 1): spreads retries */
    constructor(given, limits, orders, random) {
        this.sources = given.map((source) => newSourceState(source, given.length, limits));
        this.#growth = new Growth(this.sources, limits);
        this.#limits = limits;
        this.#orders = orders;
        this.#random = random;
    }
    /** Of all bodies. */
    get receivedBytes() {
        return this.#receivedBytes;
    }
    get lastBytesMs() {
        return this.#lastBytesMs;
    }
    /** So much may yet come twice. */
    get spareBytes() {
        return this.#twice.spareBytes(this.#receivedBytes);
    }
    pass(nowMs, left) {
        this.#growth.pass(nowMs, left);
    }
    look(nowMs) {
        this.#growth.look(nowMs);
    }
    /**
     * The request that was picked is being made now.
     * @param firstBytes how many bytes a zip is first asked for
     */
    begin(by, picked, firstBytes, nowMs) {
        const { errand, insteadOf } = picked;
        const purpose = this.#made(picked);
        const attempt = newAttempt(by, { ...picked, purpose }, firstBytes, nowMs);
        asks(attempt, nowMs);
        changing(errand).attempts.add(attempt);
        this.#twice.begun(attempt);
        if (insteadOf !== null && purpose.kind !== "piece")
            changing(insteadOf).hedged = true;
        if (attempt.piece !== null)
            occupy(attempt.piece, 1);
        return attempt;
    }
    /** What a request is for, with its piece made. */
    #made({ purpose, insteadOf }) {
        if (purpose.kind === "piece") {
            const { copy, piece, to } = purpose;
            if (to < piece.to)
                zip_changes_divide(copy, piece, to);
            return purpose;
        }
        if (purpose.kind !== "rest")
            return purpose;
        const { copy, piece, from } = purpose;
        const rest = zip_changes_divide(copy, piece, from);
        // All of it: nothing came of that request any more.
        if (insteadOf !== null && from <= insteadOf.from + insteadOf.receivedBytes) {
            lost(rest, piece);
            this.stop([insteadOf]);
        }
        return { kind: "piece", copy, piece: rest, to: rest.to };
    }
    /** Its answer has begun. */
    answered(given, nowMs) {
        const attempt = changing(given);
        if (!attempt.isAnswered)
            this.#growth.answered(attempt, nowMs - attempt.startedMs);
        attempt.isAnswered = true;
        attempt.answeredMs = nowMs;
        // Of this request alone: a source may send nothing but headers.
        attempt.progressMs = nowMs;
    }
    /** So many more bytes of its body. */
    received(given, bytes, nowMs) {
        const attempt = changing(given);
        attempt.receivedBytes += bytes;
        this.#receivedBytes += bytes;
        this.#growth.received(attempt, bytes);
        if (bytes > 0)
            this.#lastBytesMs = nowMs;
        if (attempt.receivedBytes - attempt.progressBytes < PROGRESS_BYTES)
            return;
        progressed(attempt, nowMs);
    }
    /** The source does not have that file, or will not give it. */
    missing(attempt, reason) {
        this.#asked(attempt).refused = "missing";
        if (reason.code === "client-error")
            refused(attempt.by, reason);
    }
    /** @param retryAfterMs what the source asked for itself, or null */
    failed(attempt, reason, retryAfterMs, nowMs) {
        const asked = this.#asked(attempt);
        const { retryMs, triesPerSource } = this.#limits;
        // Pieces that were under way together fail together: that is one try.
        if (attempt.startedMs >= asked.failedMs) {
            asked.tries++;
            asked.failedMs = nowMs;
            asked.notBeforeMs = nowMs + retryMs * 2 ** (asked.tries - 1) * (0.5 + this.#random() / 2);
        }
        if (asked.tries >= triesPerSource)
            asked.refused ??= "failed";
        failed(attempt, { reason, retryAfterMs }, this.#limits, nowMs, this.#random());
        this.#stopIfOut(attempt.by);
    }
    /** Nothing comes from a source that was asked for something: others do its part. */
    fellSilent(by, nowMs) {
        fellSilent(by, this.#limits, nowMs, this.#random());
        this.#stopIfOut(by);
    }
    /** The request is over, whatever became of it. */
    ended(attempt, nowMs) {
        const { errand, piece, insteadOf } = attempt;
        asked(attempt, nowMs);
        // All of a small file is progress too, however few bytes it has.
        if (attempt.purpose.kind === "small" && attempt.receivedBytes > 0)
            progressed(attempt, nowMs);
        this.#twice.ended(attempt);
        changing(errand).attempts.delete(attempt);
        if (piece !== null)
            occupy(piece, -1);
        // If it was of no use, another source may try.
        if (insteadOf !== null && attempt.purpose.kind !== "piece")
            changing(insteadOf).hedged = false;
    }
    /** The first bytes of a zip are arriving. */
    beganCopy(attempt, answer) {
        const { errand, by } = attempt;
        const copy = newZipCopy(errand, by, {
            size: answer.size ?? Number.POSITIVE_INFINITY,
            firstEnd: answer.to ?? Number.POSITIVE_INFINITY,
            endBytes: endBytes(answer.size ?? 0, this.#limits.pieceBytes),
            divisible: answer.isRange,
            joinable: !errand.alone && answer.to !== answer.size,
            isHtml: answer.isHtml,
        });
        const [piece] = copy.pieces;
        if (answer.size !== null)
            this.sizes.begun(answer.size);
        changing(errand).size = answer.size ?? errand.size;
        changing(errand).copies.add(copy);
        this.copies.add(copy);
        Object.assign(changing(attempt), { copy, piece, from: piece.from });
        occupy(piece, 1);
        for (const slow of replacedBy(attempt))
            this.discard(slow);
        // Whoever answers first goes on: another that has not begun yet would only bring the same.
        this.stop([...errand.attempts].filter((other) => other.purpose.kind === "begin" && other.copy === null));
        this.#orders.wake();
        return copy;
    }
    /** See claim in zip-changes.ts. */
    claim({ by }, copy, piece, position, bytes) {
        return claim(copy, piece, by, position, bytes);
    }
    /** All bytes of the piece before `at` are in the file. */
    wrote(piece, at) {
        wrote(piece, at);
    }
    /** The body of a piece ended as it should, at `end`. */
    gotPiece(attempt, copy, piece, end, nowMs) {
        progressed(attempt, nowMs);
        if (copy.size === Number.POSITIVE_INFINITY)
            endAt(copy, end);
        answeredWell(attempt.by);
        // Of hundreds of pieces some may fail: the tries are those in a row.
        this.#asked(attempt).tries = 0;
        if (!isDone(piece))
            return;
        if (piece.to > copy.endFrom && copy.pieces.length > 1 && hasEnd(copy))
            this.#orders.readEnd(copy);
        // Other requests for that piece are too late.
        this.stop([...attempt.errand.attempts].filter((other) => other !== attempt && other.piece === piece));
    }
    /** What the end of a zip says that it unpacks to. */
    endRead(copy, unpackedBytes) {
        unpacksTo(copy, unpackedBytes);
    }
    /** The body of a comparison ended. */
    answeredWell({ by }) {
        answeredWell(by);
    }
    /** Whether that source's zip ends like the copy: then it may help. */
    compared({ by }, copy, isSame) {
        compared(copy, by, isSame);
    }
    /** The source has other bytes now than those which it began with. */
    changedBytes(attempt, copy, nowMs) {
        compared(copy, attempt.by, false);
        const detail = { code: "zip-changed" };
        this.failed(attempt, { code: "protocol", status: null, asked: attempt.errand.path, detail }, null, nowMs);
        // Each new beginning is progress, so that tries alone would never end this.
        const asked = this.#asked(attempt);
        asked.changes++;
        if (asked.changes >= this.#limits.triesPerSource)
            asked.refused ??= "failed";
        if (copy.sources.size === 0)
            this.discard(copy);
    }
    /** Nothing more is asked of that source, and nothing of what it is sending is taken. */
    exclude(source, reason) {
        excluded(source, reason);
        this.#stopIfOut(source);
    }
    #stopIfOut({ health, attempts }) {
        if (health.out !== null)
            this.stop(attempts);
    }
    /** Ends requests: whatever becomes of them is no source's fault. */
    stop(attempts) {
        for (const attempt of attempts) {
            changing(attempt).stopped = true;
            this.#orders.stop(attempt);
        }
    }
    /** Takes a copy out of the work: no source is asked for more of it. */
    forget(copy) {
        this.copies.delete(copy);
        changing(copy.errand).copies.delete(copy);
    }
    /** Ends whatever is still done for that copy. */
    discard(copy) {
        this.stop([...copy.errand.attempts].filter((attempt) => isAbout(attempt, copy)));
        this.forget(copy);
        this.#orders.discard(copy);
    }
    /** Ends whatever is still done for that file. */
    close({ attempts, copies }) {
        this.stop(attempts);
        for (const copy of copies)
            this.discard(copy);
        this.#orders.wake();
    }
    #asked({ errand, by }) {
        const asked = changing({ ...askedOf({ errand, by }) });
        changing(errand).asked.set(by, asked);
        return asked;
    }
}

;// CONCATENATED MODULE: ./build/fetch/take-over.js




/** A smaller rest costs more than it brings. */
const MIN_REST_BYTES = 16_384;
/** What is gained by less is lost in opening a connection, … */
const MIN_GAIN_MS = 150;
/** … and so is a smaller part of what the rest would take. */
const MIN_GAIN_PART = 0.25;
/** The connections of one source share its line: so much more must be won by another of them. */
const MIN_OWN_GAIN_MS = 300;
/** How much more patient a source is with one of its own connections: as a rule all of them wait. */
const OWN_PATIENCE = 3;
/** How many times sooner another source has to have all of a zip for what has come of it to be given up. */
const FAR_SOONER = 10;
/** Of a zip that was not begun, most are smaller. */
const LIKELY_ZIP_BYTES = 131_072;
/**
 * What that source, which has nothing else to do, should take from a request that is under way: first of all the rest
 * of what will be there last. Nothing is asked for twice but what is stuck, and small things within the budget.
 */
function pickTakeOver(source, work, limits, nowMs) {
    let best = null;
    for (const other of work.sources) {
        for (const attempt of other.attempts) {
            if (attempt.stopped || attempt.purpose.kind === "compare")
                continue;
            const isLost = isLostTo(attempt, source, work, limits, nowMs);
            const left = isLost ? Number.POSITIVE_INFINITY : leftMs(attempt, nowMs);
            if (best !== null && left <= best.leftMs)
                continue;
            const purpose = purposeFor(attempt, source, isLost, left, work, limits, nowMs);
            if (purpose === null)
                continue;
            best = { picked: { errand: attempt.errand, purpose, insteadOf: attempt }, leftMs: left };
        }
    }
    return best?.picked ?? null;
}
/** Whether that source may take it that nothing more will come of that request. */
function isLostTo(attempt, source, work, limits, nowMs) {
    const { by } = attempt;
    // Of the same source only where the rest of it is well: then it is that one connection.
    if (by === source)
        return !attempt.hedged && isStuck(attempt, work, limits, nowMs, OWN_PATIENCE);
    if (isStuck(attempt, work, limits, nowMs) || isSilent(by, work, limits, nowMs))
        return true;
    // Of a small file every byte may be a sign of life, and all of it is worth one wait.
    const longMs = 4 * (patienceMs(by, limits) + expectedMs(source, 0));
    return attempt.purpose.kind === "small" && nowMs - attempt.startedMs > longMs;
}
function purposeFor(attempt, source, isLost, left, work, limits, nowMs) {
    const { errand, copy, piece, by } = attempt;
    if (!mayAsk(errand, source, limits, nowMs))
        return null;
    if (attempt.purpose.kind === "small") {
        const isAsked = attempt.hedged || [...errand.attempts].some((a) => a.by === source);
        return isLost && !isAsked ? { kind: "small" } : null;
    }
    if (copy === null || piece === null) {
        const isFree = by !== source && !attempt.hedged && mayBeginAgain(errand, source, work, limits, nowMs);
        return isLost && isFree ? { kind: "begin" } : null;
    }
    const bytes = leftBytes(attempt);
    if (bytes === 0)
        return null;
    const { ms, bytes: own } = shared(bytes, left, source);
    if (!isLost && !isWorthIt(attempt, source, left, left - ms))
        return null;
    if (!isLost && by === source && !isLaggard(attempt, nowMs))
        return null;
    if (copy.divisible && copy.sources.has(source) && Number.isFinite(piece.to)) {
        const from = Math.min(piece.to - 1, arrivedTo(attempt) + (isLost ? 0 : Math.ceil(own)));
        return { kind: "rest", copy, piece, from };
    }
    if (by === source)
        return null;
    const isComparable = mayCompare(copy, source, limits, nowMs);
    const isAffordable = bytes >= TAIL_BYTES && TAIL_BYTES <= work.spareBytes;
    if (isComparable && (isLost || isAffordable))
        return { kind: "compare", copy };
    if (isComparable || attempt.hedged || !mayBeginAgain(errand, source, work, limits, nowMs))
        return null;
    if (isLost || isSooner(copy, source, left, work))
        return { kind: "begin" };
    return isFarSooner(attempt, copy, source, left, work) ? { kind: "begin", replaces: true } : null;
}
/**
 * How long it takes two requests to bring what one would take so long for, and how much of it is the first one's part:
 * both end at once. The other one's first byte is waited for.
 */
function shared(bytes, left, source) {
    const bytesPerMs = bytes / Math.max(1, left);
    const carriedIn = carryingMs(source, bytes);
    const otherBytesPerMs = carriedIn === null ? bytesPerMs : bytes / Math.max(1, carriedIn);
    const ms = (bytes + otherBytesPerMs * expectedMs(source, 0)) / (bytesPerMs + otherBytesPerMs);
    return { ms, bytes: Math.min(bytes, bytesPerMs * ms) };
}
function isWorthIt(attempt, source, left, gainMs) {
    if (leftBytes(attempt) < 2 * MIN_REST_BYTES || gainMs < MIN_GAIN_PART * left)
        return false;
    return gainMs >= (attempt.by === source ? MIN_OWN_GAIN_MS : MIN_GAIN_MS);
}
/** Whether that source would have all of it long before, and it may be asked for what comes already. */
function isSooner(copy, source, left, work) {
    const size = sizeOf(copy);
    return size <= work.spareBytes && left > 2 * expectedMs(source, size) + MIN_GAIN_MS;
}
/** Whether it would be so much sooner that the slow one may end: what has come of it is for nothing. */
function isFarSooner(attempt, copy, source, left, work) {
    return (isMeasured(source) &&
        left > FAR_SOONER * expectedMs(source, sizeOf(copy)) + MIN_GAIN_MS &&
        bytesForNothing(attempt) <= work.spareBytes);
}
function sizeOf({ size }) {
    return Number.isFinite(size) ? size : LIKELY_ZIP_BYTES;
}

;// CONCATENATED MODULE: ./build/fetch/pick.js





/**
 * Each has a third of a source's requests while there is enough to do of all: small files and the beginnings of zips
 * mostly wait, and only pieces of large zips fill the line meanwhile.
 */
const KINDS = ["begin", "small", "piece"];
/** Small files are to be there in this part of the time that all the rest takes: one over it, since that is a guess. */
const SMALL_FILES_EARLIER = 1.5;
/** What is left of the budget for bytes that come twice is for what comes last. */
const MIN_SPARE_BYTES = 500_000;
/** Every zip that is under way keeps a file open. */
const MAX_OPEN_COPIES = 200;
/** So many comparisons are under way to one source while it has other things to do: they are to be done when that ends. */
const MAX_COMPARISONS = 1;
/** Comparing costs a request: worth it where more than this is to be had. */
const PIECES_WORTH_COMPARING = 2;
/** How many requests that source may have under way now. */
function requestsNow({ health, connections }, nowMs) {
    return Math.min(connections, allowedRequests(health, nowMs));
}
/**
 * What that source should be asked for next, or null. First zips that are not begun (their sizes are known only then),
 * beside them small files, then pieces; with nothing of that left, pieces of zips that other sources have begun, and at
 * last the rest of what others will be late with.
 */
function pickNext(source, work, limits, nowMs) {
    if (isTooLateForNew(source, work, limits))
        return null;
    return (pickWaiting(source, work, limits, nowMs) ??
        pickComparison(source, work, limits, nowMs) ??
        pickOrphan(source, work, limits, nowMs) ??
        pickTakeOver(source, work, limits, nowMs));
}
/**
 * The request would have to open a connection, and what it brings would come after all the rest: one that is open will
 * be free before. Of a source whose rate is not known nothing is said, nor of one alone.
 */
function isTooLateForNew(source, work, { leastPieceBytes }) {
    const { attempts, idleConnections, bytesPerMs } = source;
    if (work.sources.length < 2 || idleConnections > 0 || attempts.size === 0 || bytesPerMs === 0)
        return false;
    const smallFilesMs = (work.waitingSmall.size * firstByteMsOf(source)) / attempts.size;
    return expectedMs(source, leastPieceBytes) > work.leftMs + smallFilesMs;
}
function pickWaiting(source, work, limits, nowMs) {
    const sooner = soonerThan(source, work, limits);
    const isFor = (errand) => mayAsk(errand, source, limits, nowMs) && !sooner.some((other) => mayAsk(errand, other, limits, nowMs));
    const pick = {
        begin: () => work.copies.size < MAX_OPEN_COPIES ? pickErrand(work.waitingZips, isFor, { kind: "begin" }) : null,
        small: () => pickErrand(work.waitingSmall, isFor, { kind: "small" }),
        piece: () => pickPiece(source, sooner, work, limits, nowMs),
    };
    const underWay = { begin: 0, small: 0, piece: 0, rest: 0, compare: 0 };
    for (const { purpose } of source.attempts)
        underWay[purpose.kind]++;
    const third = requestsNow(source, nowMs) / KINDS.length;
    const shares = { begin: third, piece: third, small: Math.min(third, smallAtOnce(source, work)) };
    if (underWay.compare < MAX_COMPARISONS) {
        const compare = pickComparison(source, work, limits, nowMs);
        if (compare !== null)
            return compare;
    }
    for (const kind of KINDS) {
        const picked = underWay[kind] < shares[kind] ? pick[kind]() : null;
        if (picked !== null)
            return picked;
    }
    return pick.begin() ?? pick.piece() ?? pick.small();
}
/** So many at once that small files are there about when all the rest is. */
function smallAtOnce({ source }, { waitingSmall, sources, leftMs }) {
    const waitsMs = (waitingSmall.size / sources.length) * (source.firstByteMs ?? Number.POSITIVE_INFINITY);
    return Math.max(1, (SMALL_FILES_EARLIER * waitsMs) / leftMs);
}
function pickErrand(waiting, isFor, purpose) {
    for (const errand of waiting) {
        if (isFor(errand))
            return { errand, purpose, insteadOf: null };
    }
    return null;
}
/**
 * Of the zip that takes longest to hash and to unpack: that goes on while others are being fetched.
 * @param sooner sources that would have it sooner, where they have those bytes
 */
function pickPiece(source, sooner, work, limits, nowMs) {
    let best = null;
    for (const copy of work.copies) {
        if (!copy.sources.has(source) || waitingBytes(copy) === 0)
            continue;
        if (sooner.some((other) => copy.sources.has(other) && mayAsk(copy.errand, other, limits, nowMs)))
            continue;
        if (best !== null && !comesBefore(copy, best))
            continue;
        if (mayAsk(copy.errand, source, limits, nowMs))
            best = copy;
    }
    const piece = best && nextPiece(best);
    if (!best || !piece)
        return null;
    const bytes = bytesAtOnce(source, work, limits.pieceBytes, limits);
    const to = best.divisible ? endOf(piece, bytes) : piece.to;
    const purpose = { kind: "piece", copy: best, piece, to };
    return { errand: best.errand, purpose, insteadOf: null };
}
/** Where a piece of so many bytes ends: not so that next to nothing is left of it. */
function endOf({ at, to }, bytes) {
    return to - at < 1.5 * bytes ? to : at + bytes;
}
/** A zip whose end is not known yet may be the one that takes longest. */
function comesBefore(a, b) {
    const lacks = lacksEnd(a);
    return lacks === lacksEnd(b) ? a.unpackedBytes > b.unpackedBytes : lacks;
}
/** The copy with the most to get that this source might help with. */
function pickComparison(source, work, limits, nowMs) {
    let best = null;
    const worthIt = PIECES_WORTH_COMPARING * bytesAtOnce(source, work, limits.pieceBytes, limits);
    for (const copy of work.copies) {
        const isLost = isOrphan(copy, work, limits, nowMs);
        if (!isLost && work.spareBytes < MIN_SPARE_BYTES)
            continue;
        const least = isLost ? 1 : worthIt;
        const bytes = waitingBytes(copy);
        if (bytes < least || (best !== null && bytes <= waitingBytes(best)))
            continue;
        if (mayCompare(copy, source, limits, nowMs))
            best = copy;
    }
    return best && { errand: best.errand, purpose: { kind: "compare", copy: best }, insteadOf: null };
}
/** A zip whose copies no source goes on with, from its beginning. */
function pickOrphan(source, work, limits, nowMs) {
    for (const copy of work.copies) {
        const { errand } = copy;
        if (copy.sources.has(source) || mayEverCompare(copy, source))
            continue;
        // One other is enough: if nothing comes of that either, it is stuck.
        if (!isOrphan(copy, work, limits, nowMs) || isBegunAgain(errand, work, limits, nowMs))
            continue;
        if (mayAsk(errand, source, limits, nowMs) && mayBeginAgain(errand, source, work, limits, nowMs)) {
            return { errand, purpose: { kind: "begin" }, insteadOf: null };
        }
    }
    return null;
}
/** A source goes on with that zip, or has been asked for its beginning. */
function isBegunAgain(errand, work, limits, nowMs) {
    return ([...errand.attempts].some(({ copy, purpose }) => copy === null && purpose.kind === "begin") ||
        [...errand.copies].some((copy) => !isOrphan(copy, work, limits, nowMs)));
}

;// CONCATENATED MODULE: ./build/fetch/state/turn.js


/** The sources that are silent now and were not found to be so before. */
function newlySilent(work, limits, nowMs) {
    return work.sources.filter((source) => !source.silent && isSilent(source, work, limits, nowMs));
}
/**
 * Asks for all that is to be asked for now.
 * @param begin makes the request that was picked; its third argument is how many bytes a zip is first asked for
 */
function askForMore(work, limits, nowMs, begin) {
    // Who was in trouble gets what the others leave.
    for (const source of [...work.sources].sort((a, b) => trouble(a) - trouble(b))) {
        while (source.attempts.size < requestsNow(source, nowMs) && !isSilent(source, work, limits, nowMs)) {
            const picked = pickNext(source, work, limits, nowMs);
            if (picked === null)
                break;
            begin(source, picked, bytesAtOnce(source, work, limits.firstPieceBytes, limits));
        }
    }
}
function trouble({ silent, health }) {
    return (silent ? 1 : 0) + health.pauses;
}

;// CONCATENATED MODULE: ./build/fetch/state/fetch-state.js













/**
 * What is wanted and what came: events in, orders out. No clock, no sockets and no promises.
 */
class FetchState {
    requests;
    errands = [];
    waitingZips = new Set();
    waitingSmall = new Set();
    left = new Map();
    disagreements = [];
    /** Files at their destination, by kind; how many .mod files no source was asked for, and the size of the zips. */
    admitted = { zip: 0, mod: 0, info: 0, derivedMods: 0, zipBytes: 0 };
    #limits;
    #orders;
    #byKey = new Map();
    #unsettled = 0;
    #leftMs = Number.POSITIVE_INFINITY;
    #sinceMs = 0;
    #lastSettledMs = 0;
    /** Something has happened to them since it was looked whether a source may yet be of use. */
    #doubtful = new Set();
    #sourcesOut = 0;
    /** @param random in [0, 1): spreads retries */
    constructor(sources, limits, orders, random) {
        this.requests = new Requests(sources, limits, orders, random);
        this.#limits = limits;
        this.#orders = orders;
    }
    get sources() {
        return this.requests.sources;
    }
    get copies() {
        return this.requests.copies;
    }
    get spareBytes() {
        return this.requests.spareBytes;
    }
    get leftMs() {
        return this.#leftMs;
    }
    /** Every file is at its destination or left. */
    get isSettled() {
        return this.#unsettled === 0;
    }
    /** Since when there has been something to get. */
    get sinceMs() {
        return this.#sinceMs;
    }
    /** When bytes came last or a file was settled. */
    get lastSignMs() {
        return Math.max(this.#sinceMs, this.#lastSettledMs, this.requests.lastBytesMs);
    }
    // What is wanted.
    /** More files, in the order of their importance. Those that were wanted before are passed over. */
    add(wanted, nowMs) {
        if (this.isSettled)
            this.#sinceMs = nowMs;
        const added = [];
        for (const file of wanted) {
            const key = keyOf(file.kind, file.module);
            if (this.#byKey.has(key))
                continue;
            const errand = newErrand(file, this.sources);
            this.#byKey.set(key, errand);
            this.#doubtful.add(errand);
            added.push(errand);
        }
        this.errands.push(...added);
        this.#unsettled += added.length;
        const known = added.flatMap((errand) => this.#sort(errand) ?? []);
        if (known.length > 0)
            this.#orders.write(known);
        this.#orders.wake();
    }
    /** Gives what is known of it without a request. */
    #sort(errand) {
        const { wanted } = errand;
        const content = (0,fetch_wanted/* knownContent */.Z)(wanted);
        const zip = this.#byKey.get(keyOf("zip", wanted.module));
        if (content !== null) {
            changing(errand).status = "verifying";
            return { errand, content };
        }
        if (wanted.kind === "mod" && zip !== undefined && isUnsettled(zip))
            changing(errand).status = "held";
        else
            this.#waitingWith(errand).add(errand);
        return null;
    }
    #waitingWith({ wanted }) {
        return wanted.kind === "zip" ? this.waitingZips : this.waitingSmall;
    }
    // What is done for it.
    /** Time has passed, or something has happened: finds out who fell silent, and asks for what is to be asked for now. */
    turn(nowMs) {
        for (const source of newlySilent(this, this.#limits, nowMs))
            this.requests.fellSilent(source, nowMs);
        const bytes = leftBytesOf(this, this.requests.sizes.likelyBytes);
        this.requests.pass(nowMs, { bytes, files: this.waitingZips.size + this.waitingSmall.size });
        this.#leftMs = bytes / likelyBytesPerMs(this.sources);
        askForMore(this, this.#limits, nowMs, (source, picked, firstBytes) => {
            this.#waitingWith(picked.errand).delete(picked.errand);
            this.#orders.ask(this.requests.begin(source, picked, firstBytes, nowMs));
        });
        this.requests.look(nowMs);
        this.#leaveHopeless();
    }
    /** The request is over, whatever became of it. */
    ended(attempt, nowMs) {
        this.requests.ended(attempt, nowMs);
        this.#goOn(attempt.errand);
    }
    /** Checks a copy that is complete; where nothing is done for the file any more, it waits again. */
    #goOn(errand) {
        this.#doubtful.add(errand);
        this.#orders.wake();
        if (errand.status !== "open")
            return;
        // It may have become complete while another was being checked.
        const complete = [...errand.copies].find(isComplete);
        if (complete !== undefined) {
            changing(errand).status = "verifying";
            this.requests.stop(errand.attempts);
            this.requests.forget(complete);
            this.#orders.check(complete);
            return;
        }
        if (errand.attempts.size > 0 || errand.copies.size > 0)
            return;
        const waiting = this.#waitingWith(errand);
        // Other answers decide which of them is wrong: the sooner they are asked for, the better.
        const others = errand.wrongAnswers.length > 0 ? [...waiting] : [];
        if (others.length > 0)
            waiting.clear();
        for (const each of [errand, ...others])
            waiting.add(each);
    }
    // What came.
    /** What became of a zip that was complete. */
    zipChecked(copy, admission, nowMs) {
        const { errand, size: bytes, isHtml } = copy;
        if (errand.status !== "verifying")
            return;
        changing(errand).status = "open";
        const [[by, bytesOfIt], ...others] = sharesOf(copy);
        if (others.length > 0 && !isRight(admission)) {
            // Of several sources: none of them is blamed. From now on the zip comes from one.
            changing(errand).alone = true;
        }
        else {
            if (isRight(admission))
                for (const [source, itsBytes] of others)
                    delivered(source, itsBytes);
            this.checked(errand, by, admission, { bytes, bytesOfIt, isHtml }, nowMs);
        }
        this.#goOn(errand);
    }
    /**
     * What became of a file from one source.
     * @param answer.bytesOfIt what of the file came from that source
     */
    checked(errand, by, admission, answer, nowMs) {
        if (isRight(admission)) {
            this.settle(errand, by, answer.bytes, answer.bytesOfIt, nowMs);
            if (errand.wanted.kind === "zip")
                this.#release(errand.wanted.module, admission.goMod);
            return;
        }
        const reason = reasonOf(admission, errand.path, answer.isHtml);
        refused(by, reason);
        if (answer.isHtml) {
            this.requests.exclude(by, reason);
            return;
        }
        const actual = admission.kind === "wrong-hash" ? admission.actual : null;
        changing(errand).wrongAnswers.push({ source: by, actual, reason });
        changing(errand).asked.set(by, { ...askedOf({ errand, by }), refused: "wrong" });
    }
    /** A .mod whose zip was waited for: it is in there, or a source has to be asked for it. */
    #release(module, goMod) {
        const held = this.#byKey.get(keyOf("mod", module));
        if (held?.status !== "held" || held.wanted.kind !== "mod")
            return;
        const isIn = goMod !== null && (0,dirhash/* hashGoMod */.h)(goMod) === held.wanted.h1;
        changing(held).status = isIn ? "verifying" : "open";
        if (isIn)
            this.#orders.write([{ errand: held, content: goMod }]);
        else
            this.#goOn(held);
    }
    /**
     * The file is at its destination.
     * @param by the source that sent it, or null where none had to be asked
     * @param bytesOfIt what of it came from `by`
     */
    settle(errand, by, bytes, bytesOfIt, nowMs) {
        if (!isUnsettled(errand))
            return;
        const { wanted } = errand;
        this.#lastSettledMs = nowMs;
        this.#unsettled--;
        if (wanted.kind === "zip")
            this.admitted.zipBytes += bytes;
        if (wanted.kind === "mod" && by === null)
            this.admitted.derivedMods++;
        if (by !== null)
            deliveredFile(by, bytesOfIt);
        // Right bytes convict the sources that sent others.
        for (const { source, reason } of errand.wrongAnswers) {
            lied(source);
            this.requests.exclude(source, reason);
        }
        this.#settled(errand, bytes);
        this.requests.close(errand);
    }
    #settled(errand, bytes) {
        Object.assign(changing(errand), { status: "done", size: bytes });
        this.admitted[errand.wanted.kind]++;
        this.#orders.admitted(errand, bytes);
    }
    // What is left.
    /** Leaves every file that no source will send. That may put a source out, and with it the hope for others. */
    #leaveHopeless() {
        while (true) {
            const sourcesOut = this.sources.filter(({ health }) => health.out !== null).length;
            const looked = sourcesOut === this.#sourcesOut ? [...this.#doubtful] : this.errands;
            if (looked.length === 0)
                return;
            this.#sourcesOut = sourcesOut;
            this.#doubtful.clear();
            for (const errand of looked) {
                const reason = reasonToLeave(errand, this, this.#limits);
                if (reason !== null)
                    this.leave(errand, reason);
            }
        }
    }
    /** The file is left to cmd/go. */
    leave(errand, reason) {
        if (!isUnsettled(errand))
            return;
        changing(errand).status = "left";
        this.#unsettled--;
        this.left.set(errand, reason);
        const { disagreement, convicted } = judgeWrongAnswers(errand);
        if (disagreement !== null)
            this.disagreements.push(disagreement);
        for (const answer of convicted)
            this.requests.exclude(answer.source, answer.reason);
        this.requests.close(errand);
        if (errand.wanted.kind === "zip")
            this.#release(errand.wanted.module, null);
        this.#orders.left(errand, reason);
    }
    /** A file that was left is at its destination after all. */
    settleLeft(errand) {
        if (this.left.delete(errand))
            this.#settled(errand, 0);
    }
    /** Ends all requests, and gives up what is not complete. */
    stopAll() {
        for (const { attempts } of this.sources)
            this.requests.stop(attempts);
        for (const copy of this.copies)
            this.requests.discard(copy);
    }
}
function keyOf(kind, module) {
    return `${kind} ${(0,module_version/* moduleKey */.MP)(module)}`;
}

;// CONCATENATED MODULE: ./build/fetch/fetch-files.js









const TICK_MS = 50;
/**
 * Brings `wanted` to its destination, from all sources at once, each file verified against its hash. Never throws: what
 * could not be had is in the result. Nothing is under way any more, and no temporary file is left, when it resolves.
 * @param signal ends the fetch early; what is missing then is left
 */
async function fetchFiles(ports, request, signal) {
    return openFetch(ports, request, signal).finish();
}
/**
 * The same, for files that become known one after the other: a server that is asked for one module at a time. While
 * there is nothing to get it waits, and asks no source for anything.
 */
function openFetch(ports, request, signal) {
    const fetch = new Fetch({ ...ports, clock: runningClock(ports.clock) }, request, signal);
    const done = fetch.run();
    return {
        add: (wanted) => fetch.add(wanted),
        learned: () => fetch.learned(),
        finish: () => {
            fetch.finish();
            return done;
        },
    };
}
const NEWS = "news";
/** Asks what to get next of which source, and starts it; the state decides what follows from what comes. */
class Fetch {
    #ports;
    #request;
    #signal;
    #state;
    #receiver;
    #check;
    #progress;
    #underWay = new Set();
    #leftInfos = new Map();
    #isOpen = true;
    #problem = null;
    #wake = () => { };
    constructor(ports, request, signal) {
        const { sources, limits, destination } = request;
        this.#ports = ports;
        this.#request = request;
        this.#signal = signal;
        this.#state = new FetchState(sources, limits, this.#orders(), ports.random);
        const spool = new Spool(ports.files, destination);
        this.#receiver = new Receiver(ports, limits, this.#state.requests, spool);
        this.#check = new Check(ports, limits, destination, this.#state, spool);
        this.#progress = new Progress(this.#state, limits, request.expectedSize ?? (() => null));
        this.add(request.wanted);
    }
    #orders() {
        return {
            ask: (attempt) => this.#also(() => this.#perform(attempt)),
            stop: (attempt) => this.#receiver.stop(attempt),
            discard: (copy) => this.#also(() => this.#check.discard(copy)),
            check: (copy) => this.#also(() => this.#check.zip(copy)),
            readEnd: (copy) => this.#also(() => this.#check.end(copy)),
            write: (known) => this.#also(() => this.#writeAll(known)),
            wake: () => this.#wake(),
            admitted: ({ wanted }, bytes) => this.#request.onAdmitted?.(wanted, bytes),
            left: (errand, reason) => {
                if (errand.wanted.kind === "info")
                    this.#leftInfos.set(errand, reason);
                else
                    this.#request.onLeft?.(errand.wanted, reason);
            },
        };
    }
    add(wanted) {
        this.#state.add(wanted, this.#nowMs());
    }
    learned() {
        return new Map(this.#state.sources.map((state) => [state.source.url, learnedOf(state)]));
    }
    finish() {
        this.#isOpen = false;
        this.#wake();
    }
    async run() {
        do {
            await this.#leave(await this.#getAll());
            while (this.#isOpen && this.#state.isSettled)
                await this.#somethingHappens();
        } while (!this.#state.isSettled);
        return resultOf(this.#state, this.#problem);
    }
    /** Until every file is settled, or there is no hope for the others: gives those, and does nothing for them any more. */
    async #getAll() {
        const state = this.#state;
        while (!state.isSettled && this.#mayGoOn() && !this.#progress.isStill(this.#nowMs())) {
            state.turn(this.#nowMs());
            if (!state.isSettled)
                await this.#somethingHappens();
        }
        // What is complete is not given up.
        while (this.#mayGoOn() && state.errands.some(({ status }) => status === "verifying")) {
            await this.#somethingHappens();
        }
        // At once: what is added from now on has its own turn.
        state.stopAll();
        return state.isSettled ? [] : state.errands.filter(isUnsettled);
    }
    async #leave(rest) {
        // What is being admitted meanwhile is there in the end, and counts.
        await this.#nothingUnderWay();
        const reason = this.#problem === null ? "no-progress" : "module-cache";
        for (const errand of rest)
            this.#state.leave(errand, reason);
        await this.#nothingUnderWay();
        await this.#writeMissingInfos();
    }
    #mayGoOn() {
        return !this.#signal.aborted && this.#problem === null;
    }
    /** Waits for news, but not long: silence is news too. */
    async #somethingHappens() {
        const woken = new AbortController();
        // Without a reason, an error would be made for one.
        this.#wake = () => woken.abort(NEWS);
        await this.#ports.clock.sleep(TICK_MS, woken.signal);
        const progress = this.#progress.sample(this.#nowMs());
        if (progress !== null)
            this.#request.onProgress?.(progress);
    }
    /** One request, from asking to what follows from its answer. */
    async #perform(attempt) {
        try {
            const small = await this.#receiver.receive(attempt);
            if (small !== null)
                await this.#check.small(attempt, small);
        }
        catch (error) {
            if (!attempt.stopped)
                throw error;
        }
        finally {
            this.#state.ended(attempt, this.#nowMs());
        }
    }
    async #writeAll(known) {
        for (const file of known)
            await this.#check.known(file);
    }
    /** `go mod download` wants an .info beside every zip. One without a time will do where no source sent a better one. */
    async #writeMissingInfos() {
        const zips = [...this.#state.left.keys()].filter(({ wanted }) => wanted.kind === "zip");
        const without = new Set(zips.map(({ wanted }) => (0,module_version/* moduleKey */.MP)(wanted.module)));
        for (const [errand, reason] of this.#leftInfos) {
            const isWanted = !without.has((0,module_version/* moduleKey */.MP)(errand.wanted.module)) && this.#problem === null;
            if (isWanted)
                await this.#check.infoWithoutTime(errand).catch((error) => this.#onProblem(error));
            if (errand.status === "left")
                this.#request.onLeft?.(errand.wanted, reason);
        }
        this.#leftInfos.clear();
    }
    /** Goes on beside everything else; the fetch does not end before it. */
    #also(work) {
        const done = work()
            .catch((error) => this.#onProblem(error))
            .finally(() => {
            this.#underWay.delete(done);
            this.#wake();
        });
        this.#underWay.add(done);
    }
    /** The destination can't be written. */
    #onProblem(error) {
        this.#problem ??= error.code ?? String(error.message);
    }
    async #nothingUnderWay() {
        while (this.#underWay.size > 0)
            await Promise.all(this.#underWay);
    }
    #nowMs() {
        return this.#ports.clock.monotonicMs();
    }
}

// EXTERNAL MODULE: ./build/fetch/fetch-report.js + 1 modules
var fetch_report = __webpack_require__(3434);
// EXTERNAL MODULE: ./build/fetch/limits.js
var fetch_limits = __webpack_require__(9243);
// EXTERNAL MODULE: ./build/modules/writable-folders.js
var writable_folders = __webpack_require__(6676);
// EXTERNAL MODULE: ./build/targets/go/module-size.js
var module_size = __webpack_require__(7338);
// EXTERNAL MODULE: ./build/flows/fill/open-unpacker.js + 1 modules
var open_unpacker = __webpack_require__(4103);
;// CONCATENATED MODULE: ./build/flows/fill/fetch-missing.js









/** Fetches what is missing, and has it unpacked as it arrives. */
async function fetchMissing(ports, request, moduleCache) {
    const { clock, files } = ports;
    const startMs = clock.monotonicMs();
    const { wanted, overLimit } = (0,fetch_wanted/* planFetch */.c)(request.inventory, module_size/* likelyZipBytes */.f4);
    const unpacker = request.hasGo ? (0,open_unpacker/* openUnpacker */.m)(ports, moduleCache, request.goFlags) : null;
    const unpackedHere = new Set();
    const unpack = {
        sealed: !(0,writable_folders/* areFoldersWritable */.g)(request.goFlags),
        onUnpacked: (module) => unpackedHere.add((0,module_version/* moduleKey */.MP)(module)),
    };
    const whenReady = readiness(request.needed, wanted, unpacker, unpackedHere);
    for (const module of request.broughtBefore)
        whenReady.present(module);
    const limits = (0,fetch_limits/* fetchLimits */.t)(request.sources.length, ports.machine.openFiles, request.maxConnections);
    const http = await ports.openHttp({
        connectTimeoutMs: request.connectTimeoutMs,
        connectionsPerHost: limits.connectionsPerSource,
    });
    const hasher = ports.openHasher();
    try {
        const result = await fetchFiles({ http, files, hashZip: hasher.hash, clock, random: Math.random }, {
            wanted,
            sources: request.sources,
            destination: intoModuleCache(files, moduleCache, request.hasGo ? unpack : null),
            limits,
            onAdmitted: whenReady.admitted,
            expectedSize: ({ module }) => request.zipSizes.get((0,module_version/* proxyPath */.IR)(module, "zip")) ?? (0,module_size/* knownZipBytes */.KD)(module.path),
            onProgress: ports.progress.fetch,
        }, ports.signal);
        const elapsedMs = clock.monotonicMs() - startMs;
        const byGo = (await unpacker?.finish()) ?? { unpacked: 0 };
        const unpacked = byGo.unpacked + unpackedHere.size;
        return { report: (0,fetch_report/* fetchReport */.H)(result, { elapsedMs, unpacked, overLimit }), result };
    }
    finally {
        // A second `finish` gives what the first one gave.
        await Promise.all([http.close(), hasher.close(), unpacker?.finish()]);
    }
}
/** Tells the unpacker of a module once all its files are there, if it is not unpacked. */
function readiness(needed, wanted, unpacker, unpackedHere) {
    const zips = new Map(needed.zips.map((sum) => [(0,module_version/* moduleKey */.MP)(sum.module), sum]));
    const mods = new Map(needed.mods.map(({ module, h1 }) => [(0,module_version/* moduleKey */.MP)(module), h1]));
    const waitingFor = new Map();
    const zipBytes = new Map();
    for (const { module } of wanted) {
        waitingFor.set((0,module_version/* moduleKey */.MP)(module), (waitingFor.get((0,module_version/* moduleKey */.MP)(module)) ?? 0) + 1);
    }
    const ready = (key) => {
        const zip = zips.get(key);
        const modH1 = mods.get(key);
        if (zip && modH1 && !unpackedHere.has(key))
            unpacker?.add({ zip, modH1, zipBytes: zipBytes.get(key) ?? 0 });
    };
    return {
        /** The module is there, perhaps as a sample of the measurement. Where one of its files is still to come, it waits for that. */
        present: (module) => {
            if (!waitingFor.has((0,module_version/* moduleKey */.MP)(module)))
                ready((0,module_version/* moduleKey */.MP)(module));
        },
        admitted: (file, bytes) => {
            const key = (0,module_version/* moduleKey */.MP)(file.module);
            const left = (waitingFor.get(key) ?? 0) - 1;
            waitingFor.set(key, left);
            if (file.kind === "zip")
                zipBytes.set(key, bytes);
            if (left === 0)
                ready(key);
        },
    };
}


/***/ }),

/***/ 4103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ openUnpacker)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/modules/unpack.js

/** A `go` that unpacks nothing takes about 35 ms; these take three times as long on two cores (about 120 MB a second). */
const MIN_BATCH_BYTES = 16 * 1024 * 1024;
const MIN_BATCH_MODULES = 40;
/** What `finish` may have to wait for: the first module of a batch, and at most this beside it. */
const MAX_BATCH_BYTES = 32 * 1024 * 1024;
const MAX_BATCH_MODULES = 100;
const MIN_TIMEOUT_MS = 3_000;
const MAX_TIMEOUT_MS = 30_000;
/** A fifteenth of what two cores do: what takes longer waits for something else. */
const SLOWEST_BYTES_PER_MS = 8_000;
/**
 * How long a batch of so many bytes may take. cmd/go waits for the lock of a module for as long as another process holds
 * it; a `go` that is ended leaves a `.partial`, which the next one redoes.
 */
function batchTimeoutMs(zipBytes) {
    return Math.min(MAX_TIMEOUT_MS, MIN_TIMEOUT_MS + Math.round(zipBytes / SLOWEST_BYTES_PER_MS));
}
/**
 * What a module is called in the arguments, which every user of the machine can read: its own name may be private, and
 * stands in our go.mod as a replacement. Without arguments cmd/go would load the whole module graph. Two versions of one
 * path are two names. No name can be a real one (RFC 6761, 6.4).
 */
const aliasOf = (index) => `m${index}.invalid`;
/**
 * Unpacks modules while others are still being fetched: `go mod download` with GOPROXY=off, one at a time, in a module
 * of our own whose go.sum lists the batch. So cmd/go compares the hashes itself, and the project's files stay as they
 * are. It is a gain and never a condition: a missing `go`, a time-out, or a batch that gives nothing ends it quietly.
 */
function startUnpacking(ports, options) {
    const unpack = batchUnpacker(ports, options);
    let waiting = [];
    let unpacked = 0;
    let ended = false;
    let underWay = null;
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
            // What takes longest first: a large one that is begun last is waited for alone.
            waiting.sort((a, b) => b.zipBytes - a.zipBytes);
            if (underWay === null && isWorthAStart(waiting))
                underWay = unpackWhileWorthIt();
        },
        finish: async () => {
            ended = true;
            await underWay;
            await ports.files.removeFolder(options.folder).catch(() => { });
            return { unpacked };
        },
    };
}
/** Gives the function that has one batch unpacked, and says how many modules of it are. */
function batchUnpacker({ go, files }, { moduleCache, folder, goFlags, onTimeOut = () => { }, timeoutMs = batchTimeoutMs }) {
    const env = offlineEnvironment(moduleCache, goFlags);
    return async (batch) => {
        await files.makeDirectory(folder, 0o700);
        await files.replace(external_node_path_.join(folder, "go.mod"), goModOf(batch), 0o600);
        await files.replace(external_node_path_.join(folder, "go.sum"), batch.map(goSumLines).join(""), 0o600);
        const aliases = batch.map((_, index) => aliasOf(index));
        const run = await go.run(["mod", "download", "-json", ...aliases], {
            cwd: folder,
            timeoutMs: timeoutMs(totalBytes(batch)),
            env,
        });
        if (run.kind === "timed-out")
            onTimeOut(run.afterMs);
        // Whatever the exit code: one bad module does not keep cmd/go from unpacking the others.
        return run.kind === "done" ? countFolders(run.stdout) : 0;
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
        // cmd/go would ask a private module's origin for what is missing, even with GOPROXY=off (modfetch/proxy.go, proxyList).
        GONOPROXY: "none",
        // cmd/go asks the database about nothing that go.sum lists. About anything else it asks one with a URL, even with GOPROXY=off.
        GOSUMDB: "off",
        // These runs are short: this saves a tenth of their CPU time, as measured, and takes 20 MB more.
        GOGC: "400",
    };
}
/** Without a `go` line cmd/go would write one. */
function goModOf(batch) {
    const lines = batch.map(({ zip: { module } }, index) => {
        const alias = aliasOf(index);
        return `require ${alias} v0.0.0\nreplace ${alias} => ${module.path} ${module.version}\n`;
    });
    return `module unpack\n\ngo 1.17\n\n${lines.join("")}`;
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

;// CONCATENATED MODULE: ./build/flows/fill/open-unpacker.js



/** An unpacker with a folder of its own among the machine's temporary files. */
function openUnpacker(ports, { root }, goFlags) {
    return startUnpacking(ports, {
        moduleCache: root,
        // Not to be guessed: nobody can have put something of that name there.
        folder: external_node_path_.join(ports.machine.tempDir, `setup-go-mirror-${(0,external_node_crypto_.randomBytes)(8).toString("hex")}-unpack`),
        goFlags,
        onTimeOut: ports.progress.unpackingGivenUp,
    });
}


/***/ }),

/***/ 4640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ judgeStatus),
/* harmony export */   Lp: () => (/* binding */ judgeVerdict),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   et: () => (/* binding */ judgeError)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4788);

/** Some mirrors answer 404 when their own upstream failed; their text tells (goproxy.cn, Athens, Nexus, Artifactory). */
const UPSTREAM_FAILURE = /bad upstream|upstream|timed? ?out|bad gateway|unavailable|connection re(set|fused)|i\/o|too many requests|TLS handshake/i;
/**
 * What a status other than 200 says about a mirror. `excerpt` is the beginning of the body, "" when it came from
 * another host than was asked; what a server says that knows credentials is judged, and not shown. 404 and 410 mean
 * that it has no such thing.
 */
function judgeStatus({ status, headers, knowsCredentials }, excerpt, asked) {
    const of = (code, detail, missing = false) => ({
        missing,
        reason: { code, status, asked, detail },
    });
    const said = excerpt.replace(/\s+/g, " ").trim().slice(0, 120);
    const words = knowsCredentials || said === "" ? null : { code: "said", text: said };
    if (status === 404 || status === 410) {
        return UPSTREAM_FAILURE.test(said) ? of("upstream-failure", words) : of("stale", words, true);
    }
    if (status === 429) {
        const wait = knowsCredentials ? undefined : headers["retry-after"];
        return of("rate-limited", wait === undefined ? null : { code: "retry-after", value: wait.slice(0, 40) });
    }
    if (status >= 500)
        return of("server-error", words);
    if (status >= 400)
        return of("client-error", words);
    return of("protocol", { code: "status", status });
}
/** The reason that a wrong answer with status 200 is, or null when the answer is right. */
function judgeVerdict(verdict, contentType, asked) {
    if (verdict.kind === "right")
        return null;
    const html = /\bhtml\b/i.test(contentType) || (verdict.kind === "malformed" && verdict.looksLikeHtml);
    return {
        code: html ? "login-page" : verdict.kind,
        status: 200,
        asked,
        detail: html ? null : verdict.detail,
    };
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

/***/ 2439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qT: () => (/* binding */ admitInfo),
/* harmony export */   sy: () => (/* binding */ admitMod),
/* harmony export */   vj: () => (/* binding */ admitZip)
/* harmony export */ });
/* unused harmony exports placeZip, isRfc3339 */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _go_dirhash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7224);
/* harmony import */ var _module_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9303);
/* harmony import */ var _module_cache_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7926);
/* harmony import */ var _zip_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9217);





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
async function admitZip(files, cache, m, temporaryPath, expectedH1, hashZip = (path) => (0,_zip_hash_js__WEBPACK_IMPORTED_MODULE_4__.hashZipFile)(files, path, m)) {
    const place = (0,_module_cache_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .downloadPath */ .s2)(cache.root, m, "zip");
    const clear = () => removeStrayHash(files, cache, m);
    const admission = await placeZip(files, m, temporaryPath, expectedH1, hashZip, place, clear);
    // No newline at its end (modfetch/fetch.go, hashZip).
    if (admission.kind === "admitted")
        await writeNew(files, cache, m, "ziphash", Buffer.from(expectedH1));
    return admission;
}
/**
 * The same for a place that is no module cache.
 * @param clear is called where the hash is right, before the zip gets its place
 */
async function placeZip(files, m, temporaryPath, expectedH1, hashZip, place, clear = async () => { }) {
    let moved = false;
    try {
        const verdict = await hashZip(temporaryPath, m);
        if (!verdict.ok)
            return { kind: "bad-zip", problem: verdict.problem };
        if (verdict.h1 !== expectedH1)
            return { kind: "wrong-hash", expected: expectedH1, actual: verdict.h1 };
        await clear();
        moved = await moveIntoPlace(files, temporaryPath, place);
        return { kind: moved ? "admitted" : "present", goMod: verdict.goMod };
    }
    finally {
        if (!moved)
            await files.remove(temporaryPath);
    }
}
/**
 * A `.ziphash` without its zip is what a killed `go` leaves: empty, if it had not come to writing, or the hash of what
 * go.sum allowed then (modfetch/fetch.go, hashZip). It must not speak for the zip that comes now; cmd/go overwrites it
 * too. Should a `go` be about to put its own zip beside it: that one hashes a zip without `.ziphash` again.
 */
async function removeStrayHash(files, cache, m) {
    const ziphash = (0,_module_cache_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .downloadPath */ .s2)(cache.root, m, "ziphash");
    if ((await files.stat(ziphash)) === null)
        return;
    if ((await files.stat((0,_module_cache_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .downloadPath */ .s2)(cache.root, m, "zip"))) === null)
        await files.remove(ziphash);
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
    const match = /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/.exec(text);
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
    let moved = false;
    try {
        await file.write(bytes);
        await file.close();
        moved = await moveIntoPlace(files, file.path, destination);
        return { kind: moved ? "admitted" : "present", goMod: null };
    }
    finally {
        if (!moved)
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

/***/ 4685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ infoTime)
/* harmony export */ });
/**
 * The time in the `.info` of that version, null where it has none; undefined for bytes that are anything else. No hash
 * covers an `.info`: nothing but the time is ever taken from it (see admitInfo).
 */
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


/***/ }),

/***/ 8914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ placeTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _module_cache_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7926);


/**
 * Gives the files of a module, whose zip was admitted, their place in the module cache, unless cmd/go has it or may be
 * about to: it fails on files that come while it unpacks (modfetch/fetch.go, unzip). Its locks are not to be had here, but
 * it makes the file that it locks before anything else of that version, and looks again for the folder once it has the
 * lock. So there must be no such file.
 *
 * @param tree a folder on the same file system; gone afterwards, or as it was
 * @param sealed takes the permission to write from its folders, as cmd/go does without -modcacherw
 * @returns whether it is in its place
 */
async function placeTree(files, cache, m, tree, sealed) {
    const place = (0,_module_cache_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .unpackedPath */ .Pp)(cache.root, m);
    await files.makeDirectory(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(place));
    const begun = [place, (0,_module_cache_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .downloadPath */ .s2)(cache.root, m, "partial"), (0,_module_cache_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .downloadPath */ .s2)(cache.root, m, "lock")];
    if (!(await files.moveFolder(tree, place, begun)))
        return false;
    if (sealed)
        await files.sealFolders(place);
    return true;
}


/***/ }),

/***/ 6676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ areFoldersWritable)
/* harmony export */ });
/** Whether GOFLAGS say that the folders of unpacked modules can be written to (cmd/go, -modcacherw). */
function areFoldersWritable(goFlags) {
    return goFlags.split(/\s+/).some((flag) => /^--?modcacherw(?:=(?:1|t|true))?$/i.test(flag));
}


/***/ })

};
