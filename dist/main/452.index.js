export const id = 452;
export const ids = [452];
export const modules = {

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ fetchFiles)
});

// EXTERNAL MODULE: ./build/go/dirhash.js
var dirhash = __webpack_require__(7224);
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

// EXTERNAL MODULE: ./build/go/module-version.js
var module_version = __webpack_require__(2206);
// EXTERNAL MODULE: ./build/mirrors/response.js
var mirrors_response = __webpack_require__(4640);
// EXTERNAL MODULE: ./build/modules/admit.js
var admit = __webpack_require__(2439);
// EXTERNAL MODULE: ./build/modules/module-cache.js
var module_cache = __webpack_require__(9303);
// EXTERNAL MODULE: ./build/modules/module-info.js
var module_info = __webpack_require__(4685);
// EXTERNAL MODULE: ./build/modules/zip-directory.js
var zip_directory = __webpack_require__(1051);
// EXTERNAL MODULE: ./build/ports.js
var ports = __webpack_require__(4788);
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

;// CONCATENATED MODULE: ./build/fetch/state.js


/** A source before its first request. */
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
/** A file that nobody was asked for. */
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
/** What that attempt's source was asked about that attempt's errand, to be noted in. */
function askedOf({ errand, by }) {
    const asked = errand.asked.get(by) ?? {
        tries: 0,
        failedMs: Number.NEGATIVE_INFINITY,
        changes: 0,
        notBeforeMs: 0,
        refused: null,
    };
    errand.asked.set(by, asked);
    return asked;
}
/** A request that is about to be made. */
function newAttempt(by, errand, purpose, insteadOf, nowMs) {
    return {
        errand,
        by,
        purpose,
        insteadOf,
        startedMs: nowMs,
        answeredMs: nowMs,
        pausesBefore: by.health.pausesEver,
        abort: new AbortController(),
        copy: purpose.kind === "piece" ? purpose.copy : null,
        piece: purpose.kind === "piece" ? purpose.piece : null,
        lastSignMs: nowMs,
        receivedBytes: 0,
        hedged: false,
    };
}
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
    /** What hashing and unpacking it has to go through; a guess until its end is there. */
    unpackedBytes;
    pieces;
    /** Of its hash, where that began before the zip was complete. */
    verdict = null;
    #isGivenUp = false;
    #followers = [];
    /** How many bytes came from whom. */
    bytesFrom;
    /** Who may be asked for pieces. */
    sources;
    /** Whose bytes are others, or who could not be compared. */
    strangers = new Set();
    /** Other sources may join. */
    joinable;
    isHtml;
    /**
     * @param options.size infinite where the server did not say
     * @param options.firstEnd where the answer ends that is being received already: at `size`, it is all in one piece
     */
    constructor(options) {
        this.file = options.file;
        this.size = options.size;
        this.unpackedBytes = options.size;
        this.sources = new Set([options.source]);
        this.bytesFrom = new Map([[options.source, 0]]);
        this.joinable = options.joinable;
        this.isHtml = options.isHtml;
        this.pieces = divide(options.size, options.firstEnd, options.pieceBytes);
    }
    get firstPiece() {
        return this.pieces[0];
    }
    get isComplete() {
        return this.pieces.every(isDone);
    }
    /** The end of the zip is in the file, to be compared with another source's. */
    get hasTail() {
        const from = this.size - TAIL_BYTES;
        return this.pieces.every((piece) => piece.to < from || isDone(piece));
    }
    /** One that nobody is getting. The last comes first: it tells how large the contents are, and what other sources have. */
    nextPiece() {
        const last = this.pieces.at(-1);
        if (isWaiting(last))
            return last;
        return this.pieces.find(isWaiting) ?? null;
    }
    /** Nobody is getting its end. */
    get lacksTail() {
        return isWaiting(this.pieces.at(-1));
    }
    /** Bytes that nobody is getting. */
    get waitingBytes() {
        return this.pieces.reduce((sum, piece) => sum + (isWaiting(piece) ? piece.to - piece.at : 0), 0);
    }
    /**
     * Writes bytes of a piece. What was written before stays as it is, whoever sends it again: it may have been hashed.
     * @param position where in the zip the bytes begin: not beyond what was written or is being written
     */
    write(piece, position, bytes, by) {
        const from = Math.max(position, piece.claimed);
        const fresh = bytes.subarray(from - position);
        if (fresh.length === 0)
            return piece.written;
        piece.claimed = from + fresh.length;
        this.bytesFrom.set(by, (this.bytesFrom.get(by) ?? 0) + fresh.length);
        piece.written = piece.written.then(async () => {
            await this.file.writeAt(from, fresh);
            piece.at = from + fresh.length;
            this.#tell();
        });
        return piece.written;
    }
    /** What a hash needs to begin before the zip is complete. */
    arriving() {
        const end = this.pieces.at(-1);
        return {
            bytes: this.size,
            endFrom: end.from,
            follow: (listener) => {
                this.#followers.push(listener);
                listener(this.#isGivenUp ? null : this.#arrivedBytes());
            },
        };
    }
    /** Nothing more is written. */
    async discard() {
        this.#isGivenUp = true;
        for (const listener of this.#followers)
            listener(null);
        await this.file.discard();
    }
    #tell() {
        const arrivedBytes = this.#arrivedBytes();
        for (const listener of this.#followers)
            listener(arrivedBytes);
    }
    /** From the beginning, without a gap. */
    #arrivedBytes() {
        return this.pieces.find((piece) => !isDone(piece))?.at ?? this.size;
    }
    /** Who sent how many of its bytes, most first. */
    shares() {
        const [first, ...rest] = [...this.bytesFrom].sort(([, a], [, b]) => b - a);
        return [first, ...rest.filter(([, bytes]) => bytes > 0)];
    }
    /** The body of unknown length has ended. */
    endAt(size) {
        this.size = size;
        this.firstPiece.to = size;
    }
}
function isDone(piece) {
    return piece.at >= piece.to;
}
function isWaiting(piece) {
    return piece.underWay === 0 && !isDone(piece);
}
function divide(size, firstEnd, pieceBytes) {
    const piece = (from, to) => ({
        from,
        to,
        at: from,
        claimed: from,
        written: Promise.resolve(),
        underWay: 0,
    });
    const pieces = [piece(0, firstEnd)];
    // The last one holds all of the end that is compared.
    for (let from = firstEnd; from < size; from = pieces.at(-1)?.to ?? size) {
        pieces.push(piece(from, size - from < pieceBytes + Math.min(pieceBytes, TAIL_BYTES) ? size : from + pieceBytes));
    }
    return pieces;
}

;// CONCATENATED MODULE: ./build/fetch/pick.js


/**
 * Each has a third of a source's requests while there is enough to do of all: small files and the beginnings of zips
 * mostly wait, and only pieces of large zips fill the line meanwhile.
 */
const KINDS = ["begin", "small", "piece"];
/** Every zip that is under way keeps a file open. */
const MOST_OPEN_COPIES = 200;
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
    const pick = {
        begin: () => work.copies.size < MOST_OPEN_COPIES
            ? pickErrand(work.waitingZips, source, limits, nowMs, { kind: "begin" })
            : null,
        small: () => pickErrand(work.waitingSmall, source, limits, nowMs, { kind: "small" }),
        piece: () => pickPiece(source, work, limits, nowMs),
    };
    const underWay = { begin: 0, small: 0, piece: 0, compare: 0 };
    for (const { purpose } of source.attempts)
        underWay[purpose.kind]++;
    for (const kind of KINDS) {
        const picked = underWay[kind] < source.health.connections / KINDS.length ? pick[kind]() : null;
        if (picked !== null)
            return picked;
    }
    return pick.begin() ?? pick.piece() ?? pick.small();
}
function pickErrand(waiting, source, limits, nowMs, purpose) {
    for (const errand of waiting) {
        if (mayAsk(errand, source, limits, nowMs))
            return { errand, purpose, insteadOf: null };
    }
    return null;
}
/** Of the zip that takes longest to hash and to unpack: that goes on while others are being fetched. */
function pickPiece(source, work, limits, nowMs) {
    let best = null;
    for (const copy of work.copies) {
        if (!copy.sources.has(source) || copy.waitingBytes === 0)
            continue;
        if (best !== null && !comesBefore(copy, best))
            continue;
        if (mayAsk(work.errandOf(copy), source, limits, nowMs))
            best = copy;
    }
    const piece = best?.nextPiece();
    return best && piece
        ? { errand: work.errandOf(best), purpose: { kind: "piece", copy: best, piece }, insteadOf: null }
        : null;
}
/** A zip whose end is not known yet may be the one that takes longest. */
function comesBefore(a, b) {
    return a.lacksTail === b.lacksTail ? a.unpackedBytes > b.unpackedBytes : a.lacksTail;
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
            if (attempt.hedged || attempt.abort.signal.aborted || attempt.purpose.kind === "compare")
                continue;
            if (attempt.piece !== null && isDone(attempt.piece))
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
    if (attempt.purpose.kind === "small") {
        return [...errand.attempts].some((a) => a.by === source) ? null : { kind: "small" };
    }
    if (copy !== null && piece !== null) {
        if (copy.sources.has(source))
            return { kind: "piece", copy, piece };
        if (mayCompare(copy, source, work, limits, nowMs))
            return { kind: "compare", copy };
    }
    const isSmall = copy === null || copy.size <= COPY_AGAIN_PIECES * limits.pieceBytes;
    // One without an end is never done.
    const cheap = isSmall || copy.size === Number.POSITIVE_INFINITY;
    const lost = isSilent(attempt.by, limits, nowMs) || attempt.by.health.out !== null;
    if (attempt.by === source || !(cheap || lost || wouldBeSooner(attempt, source, limits, nowMs)))
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
    // Of a small file every byte may be a sign of life, and all of it is worth one wait.
    if (attempt.purpose.kind === "small") {
        return nowMs - attempt.startedMs > 4 * (patienceMs + expectedMs(source, 0));
    }
    const { piece } = attempt;
    if (piece === null || isDone(piece) || attempt.receivedBytes === 0)
        return false;
    const elapsedMs = nowMs - attempt.startedMs;
    const leftBytes = Number.isFinite(piece.to) ? piece.to - piece.at : attempt.receivedBytes;
    const leftMs = (leftBytes / attempt.receivedBytes) * elapsedMs;
    return leftMs > 2 * (expectedMs(source, leftBytes) + patienceMs / 4);
}
/** Whether that source would have the whole zip long before those who are at work on the attempt's copy of it. */
function wouldBeSooner(attempt, source, limits, nowMs) {
    const { copy, errand } = attempt;
    if (copy === null || attempt.receivedBytes === 0 || !Number.isFinite(copy.size))
        return false;
    const atWork = [...errand.attempts].filter((a) => a.copy === copy).length;
    const bytesPerMs = (attempt.receivedBytes / (nowMs - attempt.startedMs)) * atWork;
    const missingBytes = copy.pieces.reduce((sum, piece) => sum + piece.to - piece.at, 0);
    return missingBytes / bytesPerMs > 2 * (expectedMs(source, copy.size) + patience(source, limits));
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
    // Bounded, since a source that carries next to nothing would never be found silent.
    const pauseMs = Math.min(limits.idleTimeoutMs, carryingMs(state, UNREMARKABLE_PAUSE_BYTES));
    return Math.max(limits.stallMs, 5 * firstByteMs, pauseMs);
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

;// CONCATENATED MODULE: ./build/fetch/ledger.js


/** How the rate is told: over this long. */
const RATE_WINDOW_MS = 3_000;
const SAMPLE_MS = 50;
/** What became of each wanted file and of each source: who delivered, who lied, what is left, and how fast it goes. */
class Ledger {
    #sources;
    #errands;
    #limits;
    #clock;
    #onAdmitted;
    #admitted = { zip: 0, mod: 0, info: 0 };
    #left = new Map();
    #disagreements = [];
    /** Ascending; as far back as silence is looked for. */
    #samples = [];
    #totalZips;
    #unsettled;
    #derivedMods = 0;
    #zipBytes = 0;
    #receivedBytes = 0;
    #startMs;
    #lastSignMs;
    constructor(sources, errands, limits, clock, onAdmitted) {
        this.#sources = sources;
        this.#errands = errands;
        this.#limits = limits;
        this.#clock = clock;
        this.#onAdmitted = onAdmitted;
        this.#totalZips = errands.filter((e) => e.wanted.kind === "zip").length;
        this.#unsettled = errands.length;
        this.#startMs = clock.monotonicMs();
        this.#lastSignMs = this.#startMs;
    }
    get isSettled() {
        return this.#unsettled === 0;
    }
    received(bytes) {
        this.#receivedBytes += bytes;
        if (bytes > 0)
            this.#lastSignMs = this.#clock.monotonicMs();
    }
    /** Nothing has come for as long as anybody would wait, or next to nothing. */
    isStill() {
        const nowMs = this.#clock.monotonicMs();
        const { giveUpMs, leastBytesPerSecond, longestMs } = this.#limits;
        if (nowMs - this.#lastSignMs > giveUpMs || nowMs - this.#startMs > longestMs)
            return true;
        const sinceMs = nowMs - (this.#samples[0]?.atMs ?? nowMs);
        return sinceMs > giveUpMs && this.#rate(giveUpMs) < leastBytesPerSecond;
    }
    /**
     * The file is in the module cache.
     * @param by who sent it, or null where nobody had to be asked
     * @param bytesOfIt what of it came from `by`
     */
    settle(errand, by, bytes, bytesOfIt) {
        if (!isUnsettled(errand))
            return;
        const { kind } = errand.wanted;
        errand.status = "done";
        this.#unsettled--;
        this.#lastSignMs = this.#clock.monotonicMs();
        this.#admitted[kind]++;
        if (kind === "zip")
            this.#zipBytes += bytes;
        if (kind === "mod" && by === null)
            this.#derivedMods++;
        if (by !== null) {
            by.files++;
            by.bytes += bytesOfIt;
            by.health = afterSuccess(by.health);
        }
        // Right bytes convict those who sent others.
        for (const { source, reason } of errand.wrongAnswers) {
            source.lied = true;
            this.exclude(source, reason);
        }
        this.#onAdmitted(errand.wanted, bytes);
    }
    /** The file is left to cmd/go. */
    leave(errand, reason) {
        if (!isUnsettled(errand))
            return;
        errand.status = "left";
        this.#unsettled--;
        this.#left.set(errand, reason);
        this.#judgeWrongAnswers(errand);
    }
    /** Why it would be left now, or null while somebody may yet be of use. */
    reasonToLeave(errand) {
        if (errand.status !== "open" || errand.attempts.size > 0)
            return null;
        if (this.#sources.some((s) => mayEverAsk(errand, s, this.#limits)))
            return null;
        if (errand.wrongAnswers.length > 0)
            return "wrong-bytes";
        const served = [...errand.servedBy];
        if (served.length > 0 && served.every((s) => errand.asked.get(s)?.refused === "missing")) {
            return "missing-everywhere";
        }
        return errand.servedBy.size > 0 ? "failed" : "private";
    }
    /** Files that are left, and what was found out about them since makes them settled after all. */
    settleLeft(errand) {
        if (!this.#left.delete(errand))
            return;
        errand.status = "done";
        this.#admitted[errand.wanted.kind]++;
        this.#onAdmitted(errand.wanted, 0);
    }
    get left() {
        return [...this.#left.keys()];
    }
    /** Nothing more is asked of that source, and nothing of what it is sending is taken. */
    exclude(state, reason) {
        state.health = { ...state.health, out: reason };
        state.lastFailure = reason;
        for (const attempt of state.attempts)
            attempt.abort.abort();
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
                this.exclude(source, reason);
        }
    }
    /** Notes how far it is, at most every 50 ms. Gives null in between. */
    sample() {
        const nowMs = this.#clock.monotonicMs();
        const last = this.#samples.at(-1);
        if (last && nowMs - last.atMs < SAMPLE_MS)
            return null;
        this.#samples.push({ atMs: nowMs, bytes: this.#receivedBytes });
        const keptMs = Math.max(this.#limits.giveUpMs, RATE_WINDOW_MS) + 1_000;
        while (nowMs - (this.#samples[0]?.atMs ?? nowMs) > keptMs)
            this.#samples.shift();
        const bytesPerSecond = this.#rate(RATE_WINDOW_MS);
        const totalBytes = this.#expectedBytes();
        const restBytes = Math.max(0, totalBytes - this.#receivedBytes);
        return {
            doneZips: this.#admitted.zip,
            totalZips: this.#totalZips,
            receivedBytes: this.#receivedBytes,
            totalBytes,
            bytesPerSecond,
            leftMs: bytesPerSecond > 0 ? (restBytes / bytesPerSecond) * 1000 : null,
        };
    }
    /** Of all zips: those whose size is not known are taken to be like the others. */
    #expectedBytes() {
        let known = this.#zipBytes;
        let count = this.#admitted.zip;
        for (const { wanted, copies, status } of this.#errands) {
            const [copy] = copies;
            if (wanted.kind !== "zip" || status === "done" || !copy || !Number.isFinite(copy.size))
                continue;
            known += copy.size;
            count++;
        }
        return count === 0 ? 0 : Math.round((known / count) * this.#totalZips);
    }
    /** Bytes per second of all bodies, over that long at most. */
    #rate(windowMs) {
        const last = this.#samples.at(-1);
        const first = this.#samples.find((s) => last && last.atMs - s.atMs <= windowMs);
        if (!last || !first || last.atMs === first.atMs)
            return 0;
        return ((last.bytes - first.bytes) / (last.atMs - first.atMs)) * 1000;
    }
    result(moduleCacheProblem) {
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
            moduleCacheProblem,
        };
    }
}
/** Neither in the module cache nor left. */
function isUnsettled({ status }) {
    return status !== "done" && status !== "left";
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
        failing: health.out !== null || health.pauses > 0 || state.silent,
    };
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

;// CONCATENATED MODULE: ./build/fetch/fetch-files.js














const TICK_MS = 50;
/** Written at once: a system call for every piece of a body would cost more than the copy. */
const WRITE_BYTES = 64 * 1024;
/** cmd/go's own limit (x/mod zip.MaxZipFile). */
const MOST_ZIP_BYTES = 500 << 20;
const MOST_ARRIVING_HASHES = 8;
/** How often in a row a source may ignore a range before its zip is begun anew, in one piece. */
const RANGES_IGNORED = 2;
/** Of what is collected in memory. cmd/go takes go.mod files of 16 MiB; large ones have some 100 kB. */
const MOST_MOD_BYTES = 2 << 20;
const MOST_INFO_BYTES = 64 << 10;
const FILE_MODE = 0o666;
/** Of a smaller body, nearly all the time goes elsewhere: it does not tell what a connection carries. */
const TELLING_BYTES = 16_384;
/** The zip is smaller than the one that the range was meant for. */
const RANGE_NOT_SATISFIABLE = 416;
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
    #ledger;
    #moduleCacheProblem = null;
    #wake = () => { };
    #mayHaveToLeave = true;
    constructor(ports, request, signal) {
        this.#ports = ports;
        this.#request = request;
        this.#limits = request.limits;
        this.#signal = signal;
        const { sources, wanted, limits, onAdmitted = () => { } } = request;
        const nowMs = ports.clock.monotonicMs();
        this.#sources = sources.map((source) => newSourceState(source, limits, nowMs));
        this.#errands = wanted.map((file) => newErrand(file, this.#sources));
        this.#ledger = new Ledger(this.#sources, this.#errands, limits, ports.clock, onAdmitted);
        this.#work = {
            waitingZips: new Set(),
            waitingSmall: new Set(),
            copies: new Set(),
            errandOf: (copy) => this.#errandOf.get(copy),
            sources: this.#sources,
        };
    }
    async run() {
        this.#begin();
        while (!this.#ledger.isSettled && this.#mayGoOn() && !this.#ledger.isStill()) {
            this.#askForMore();
            if (this.#mayHaveToLeave)
                this.#leaveWhatNobodyHas();
            if (!this.#ledger.isSettled)
                await this.#somethingHappens();
        }
        // What is complete is not given up.
        while (this.#mayGoOn() && this.#errands.some((e) => e.status === "verifying")) {
            await this.#somethingHappens();
        }
        for (const { attempts } of this.#sources)
            for (const attempt of attempts)
                attempt.abort.abort();
        for (const copy of this.#work.copies)
            this.#discard(copy);
        // What is being admitted meanwhile is in the module cache in the end, and counts.
        while (this.#underWay.size > 0)
            await Promise.all(this.#underWay);
        for (const errand of this.#errands) {
            this.#leave(errand, this.#moduleCacheProblem === null ? "no-progress" : "module-cache");
        }
        while (this.#underWay.size > 0)
            await Promise.all(this.#underWay);
        await this.#writeMissingInfos();
        return this.#ledger.result(this.#moduleCacheProblem);
    }
    #mayGoOn() {
        return !this.#signal.aborted && this.#moduleCacheProblem === null;
    }
    /** Waits for news, but not long: silence is news too. */
    async #somethingHappens() {
        const woken = new AbortController();
        this.#wake = () => woken.abort();
        await this.#ports.clock.sleep(TICK_MS, woken.signal);
        this.#tick();
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
        const progress = this.#ledger.sample();
        if (progress !== null)
            this.#request.onProgress?.(progress);
    }
    #start(by, { errand, purpose, insteadOf }, nowMs) {
        const attempt = newAttempt(by, errand, purpose, insteadOf, nowMs);
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
            if (error.code === "too-many-files")
                throw Object.assign(new Error(error.detail), { code: "EMFILE" });
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
        attempt.answeredMs = attempt.lastSignMs;
        if (answer.kind === "missing" && answer.reason.status === RANGE_NOT_SATISFIABLE) {
            if (purpose.kind === "compare")
                purpose.copy.strangers.add(by);
            else if (purpose.kind === "piece")
                this.#onOtherBytes(attempt, purpose.copy);
            else
                this.#onFailure(attempt, answer.reason, null);
            return;
        }
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
        if (attempt.receivedBytes >= TELLING_BYTES) {
            by.carriedBytes += attempt.receivedBytes;
            by.carryingMs += this.#ports.clock.monotonicMs() - attempt.answeredMs;
        }
        if (piece !== null)
            piece.underWay--;
        // If it was of no use, somebody else may try.
        if (attempt.insteadOf !== null)
            attempt.insteadOf.hedged = false;
        if (copy?.isComplete && errand.status === "open" && errand.copies.has(copy))
            this.#verify(errand, copy);
        this.#wait(errand);
        this.#mayHaveToLeave = true;
        this.#wake();
    }
    /** Nobody is at work on it any more: somebody may be. */
    #wait(errand) {
        if (errand.status !== "open" || errand.attempts.size > 0 || errand.copies.size > 0)
            return;
        const waiting = errand.wanted.kind === "zip" ? this.#work.waitingZips : this.#work.waitingSmall;
        const others = errand.wrongAnswers.length > 0 ? [...waiting] : [];
        waiting.add(errand);
        // The others' answers decide who is wrong: the sooner they are asked, the better.
        for (const other of others) {
            waiting.delete(other);
            waiting.add(other);
        }
    }
    // What comes of a request.
    /** Something arrived. */
    #sign(attempt, bytes) {
        const nowMs = this.#ports.clock.monotonicMs();
        attempt.lastSignMs = nowMs;
        attempt.by.lastSignMs = nowMs;
        attempt.receivedBytes += bytes;
        this.#ledger.received(bytes);
        if (bytes === 0)
            return;
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
        const failure = { reason, retryAfterMs: null, pausesBefore: state.health.pausesEver };
        state.health = afterFailure({ ...state.health, failures }, failure, this.#limits, nowMs, this.#ports.random());
        if (state.health.out !== null)
            for (const attempt of state.attempts)
                attempt.abort.abort();
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
        // Pieces that were under way together fail together: that is one try.
        if (attempt.startedMs >= asked.failedMs) {
            asked.tries++;
            asked.failedMs = nowMs;
            asked.notBeforeMs = nowMs + this.#limits.retryMs * 2 ** (asked.tries - 1) * (0.5 + random() / 2);
        }
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
        const time = (0,module_info/* infoTime */.g)(bytes, wanted.module.version);
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
            firstEnd: answer.to ?? Number.POSITIVE_INFINITY,
            pieceBytes: this.#limits.pieceBytes,
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
        if (answer.from < piece.from && !changed && askedOf(attempt).tries < RANGES_IGNORED) {
            // One server of several behind that address: what there is of the zip is good.
            await answer.discard();
            const detail = "the range was ignored";
            return this.#onFailure(attempt, { code: "protocol", status: 200, asked: errand.path, detail }, null);
        }
        if (answer.from < piece.from || answer.from > piece.at || changed) {
            await answer.discard();
            return this.#onOtherBytes(attempt, copy);
        }
        let offset = answer.from;
        let unwritten = [];
        let unwrittenBytes = 0;
        const write = async () => {
            const [first, ...more] = unwritten;
            if (first === undefined)
                return;
            const bytes = more.length === 0 ? first : Buffer.concat(unwritten);
            unwritten = [];
            unwrittenBytes = 0;
            const position = offset;
            offset += bytes.length;
            await copy.write(piece, position, bytes, by);
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
            if (answer.to !== null && offset < answer.to && !isDone(piece)) {
                const detail = "less than was announced";
                return this.#onFailure(attempt, { code: "truncated", status: null, asked: errand.path, detail }, null);
            }
            if (copy.size === Number.POSITIVE_INFINITY)
                copy.endAt(offset);
            by.health = afterSuccess(by.health);
            // Of hundreds of pieces some may fail: the tries are those in a row.
            askedOf(attempt).tries = 0;
        }
        catch (error) {
            // What arrived before is good: the next request goes on behind it.
            if (error instanceof ports/* TransportError */.w && !attempt.abort.signal.aborted)
                await write();
            throw error;
        }
        if (isDone(piece) && piece === copy.pieces.at(-1))
            this.#onEnd(errand, copy);
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
    /** The end of a zip is there: how much there is to hash and to unpack can be told, and its hash can begin. */
    #onEnd(errand, copy) {
        if (copy.pieces.length === 1)
            return;
        this.#also(async () => {
            // It may be done with, and gone, by now.
            const file = await this.#ports.files.open(copy.file.path).catch(() => null);
            if (file === null)
                return;
            const claimed = await (0,zip_directory/* claimedUnpackedBytes */.IL)(file).finally(() => file.close());
            if (claimed === null || !this.#work.copies.has(copy))
                return;
            copy.unpackedBytes = claimed;
            // Each holds a central directory in memory; the others are hashed when they are complete.
            const arriving = [...this.#work.copies].filter(({ verdict }) => verdict !== null).length;
            const isWorthIt = claimed >= this.#limits.earlyHashBytes && arriving < MOST_ARRIVING_HASHES;
            if (!isWorthIt || copy.verdict !== null)
                return;
            copy.verdict = this.#ports.hashZip(copy.file.path, errand.wanted.module, copy.arriving());
            // Whoever asks for it hears of an error; a copy that is given up has nobody who asks.
            copy.verdict.catch(() => { });
        });
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
        // Each new beginning is progress, so that tries alone would never end this.
        const asked = askedOf(attempt);
        asked.changes++;
        if (asked.changes >= this.#limits.triesPerSource)
            asked.refused ??= "failed";
        if (copy.sources.size === 0)
            this.#discard(copy);
    }
    // What comes of a file.
    #verify(errand, copy) {
        errand.status = "verifying";
        for (const attempt of errand.attempts)
            attempt.abort.abort();
        this.#forget(copy);
        this.#also(async () => {
            await this.#verifyNow(errand, copy);
            this.#wait(errand);
            this.#mayHaveToLeave = true;
        });
    }
    async #verifyNow(errand, copy) {
        const { wanted } = errand;
        // Closed before it is looked at: nobody can write to it any more.
        await copy.file.close();
        if (wanted.kind !== "zip" || errand.status !== "verifying")
            return copy.discard();
        const { files } = this.#ports;
        const { moduleCache } = this.#request;
        const { verdict } = copy;
        const hashZip = verdict === null ? this.#ports.hashZip : () => verdict;
        const admission = await (0,admit/* admitZip */.vj)(files, moduleCache, wanted.module, copy.file.path, wanted.h1, hashZip);
        if (errand.status !== "verifying")
            return;
        errand.status = "open";
        const shares = copy.shares();
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
            this.#ledger.exclude(by, reason);
            return;
        }
        errand.wrongAnswers.push({ source: by, actual: isOther ? admission.actual : null, reason });
        askedOf({ errand, by }).refused = "wrong";
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
            this.#mayHaveToLeave = true;
        }
    }
    /** Bytes that nobody had to be asked for. */
    async #writeMod(errand, bytes) {
        const { wanted } = errand;
        if (wanted.kind !== "mod")
            return;
        await (0,admit/* admitMod */.sy)(this.#ports.files, this.#request.moduleCache, wanted.module, bytes, wanted.h1);
        this.#settle(errand, null, bytes.length);
    }
    async #writeInfo(errand, time) {
        await (0,admit/* admitInfo */.qT)(this.#ports.files, this.#request.moduleCache, errand.wanted.module, time);
        this.#settle(errand, null, 0);
    }
    /** `go mod download` wants an .info beside every zip. One without a time will do where nobody sent a better one. */
    async #writeMissingInfos() {
        const { left } = this.#ledger;
        const zips = new Set(left.filter((e) => e.wanted.kind === "zip").map((e) => (0,module_version/* moduleKey */.MP)(e.wanted.module)));
        for (const errand of left) {
            const { kind, module } = errand.wanted;
            if (kind !== "info" || zips.has((0,module_version/* moduleKey */.MP)(module)) || this.#moduleCacheProblem !== null)
                continue;
            try {
                await (0,admit/* admitInfo */.qT)(this.#ports.files, this.#request.moduleCache, module, null);
                this.#ledger.settleLeft(errand);
            }
            catch (error) {
                this.#onModuleCacheError(error);
            }
        }
    }
    #settle(errand, by, bytes, bytesOfIt = bytes) {
        this.#ledger.settle(errand, by, bytes, bytesOfIt);
        this.#close(errand);
    }
    #leaveWhatNobodyHas() {
        this.#mayHaveToLeave = false;
        for (const errand of this.#errands) {
            const reason = this.#ledger.reasonToLeave(errand);
            if (reason === null)
                continue;
            this.#leave(errand, reason);
            // That may have put a source out, and with it the hope for files that were looked at before.
            this.#mayHaveToLeave = true;
        }
    }
    #leave(errand, reason) {
        if (!isUnsettled(errand))
            return;
        this.#ledger.leave(errand, reason);
        this.#close(errand);
        if (errand.wanted.kind === "zip")
            this.#release(errand.wanted.module, null);
    }
    /** Ends whatever is still done for it. */
    #close(errand) {
        for (const attempt of errand.attempts)
            attempt.abort.abort();
        for (const copy of errand.copies)
            this.#discard(copy);
        this.#wake();
    }
    /** Takes a copy out of the work; what is written to it no longer counts. */
    #forget(copy) {
        this.#work.copies.delete(copy);
        this.#errandOf.get(copy)?.copies.delete(copy);
    }
    #discard(copy) {
        for (const attempt of this.#errandOf.get(copy)?.attempts ?? []) {
            if (isAbout(attempt, copy))
                attempt.abort.abort();
        }
        this.#forget(copy);
        this.#also(async () => {
            await copy.discard();
            await copy.verdict?.catch(() => { });
        });
    }
}
function isAbout({ copy, purpose }, which) {
    return copy === which || (purpose.kind === "compare" && purpose.copy === which);
}
function isRight(admission) {
    return admission.kind === "admitted" || admission.kind === "present";
}
/** What to ask for; null: all of it. */
function rangeOf({ purpose, errand }, limits) {
    if (purpose.kind === "small")
        return null;
    // What was fetched in parts and turned out wrong is fetched whole before anybody is blamed.
    if (purpose.kind === "begin")
        return errand.alone ? null : { from: 0, to: limits.firstPieceBytes };
    if (purpose.kind === "compare")
        return { from: tailStart(purpose.copy.size), to: purpose.copy.size };
    const { at, to } = purpose.piece;
    return Number.isFinite(to) ? { from: at, to } : null;
}
function tooLarge({ path }) {
    return { code: "malformed", status: 200, asked: path, detail: "larger than Go allows" };
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
    const text = knowsCredentials ? "" : said;
    if (status === 404 || status === 410) {
        return UPSTREAM_FAILURE.test(said) ? of("upstream-failure", text) : of("stale", text, true);
    }
    if (status === 429) {
        const wait = knowsCredentials ? undefined : headers["retry-after"];
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

/***/ 2439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qT: () => (/* binding */ admitInfo),
/* harmony export */   sy: () => (/* binding */ admitMod),
/* harmony export */   vj: () => (/* binding */ admitZip)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _go_dirhash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7224);
/* harmony import */ var _module_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9303);
/* harmony import */ var _module_cache_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7926);
/* harmony import */ var _zip_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8567);





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
async function admitZip(files, cache, m, temporaryPath, expectedH1, hashZip = (path) => (0,_zip_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .hashZipFile */ .S)(files, path, m)) {
    const destination = (0,_module_cache_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .downloadPath */ .s2)(cache.root, m, "zip");
    let goMod;
    let moved = false;
    try {
        const verdict = await hashZip(temporaryPath, m);
        if (!verdict.ok)
            return { kind: "bad-zip", problem: verdict.problem };
        if (verdict.h1 !== expectedH1)
            return { kind: "wrong-hash", expected: expectedH1, actual: verdict.h1 };
        goMod = verdict.goMod;
        await removeStrayHash(files, cache, m);
        moved = await moveIntoPlace(files, temporaryPath, destination);
        if (!moved)
            return { kind: "present", goMod };
    }
    finally {
        if (!moved)
            await files.remove(temporaryPath);
    }
    // No newline at its end (modfetch/fetch.go, hashZip).
    await writeNew(files, cache, m, "ziphash", Buffer.from(expectedH1));
    return { kind: "admitted", goMod };
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


/***/ })

};
