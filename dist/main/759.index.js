export const id = 759;
export const ids = [759];
export const modules = {

/***/ 3188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ privacyBy),
  h: () => (/* binding */ readPrivacy)
});

// EXTERNAL MODULE: ./build/go/private-pattern.js
var private_pattern = __webpack_require__(5179);
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
    const { hostname, pathname } = new URL(server);
    // A module path has no port, and names a forge below a path with that path.
    const folder = pathname.replace(/^\/+|\/+$/g, "");
    const prefix = [hostname, ...(folder === "" ? [] : [folder]), owner].join("/");
    return { prefix, isPrivate: privacyOf(eventText) };
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
    const prefix = repository.prefix.toLowerCase();
    const path = modulePath.toLowerCase();
    return path === prefix || path.startsWith(`${prefix}/`);
}
/** So many spellings are written out: readable, and more than a project has that was not made to have many. */
const MAX_SPELLINGS = 8;
/**
 * GOPRIVATE patterns that cover the owner's modules in every spelling at hand: the event's, all in lower case, and
 * those that go.sum uses. Where these are many, one pattern stands for all spellings: a GOPRIVATE of 174 kB is one
 * that no program can be started with.
 */
function ownerPatterns(repository, modulePaths) {
    const { prefix } = repository;
    const patterns = new Set([prefix, prefix.toLowerCase()]);
    for (const path of modulePaths) {
        if (isOwnedBy(repository, path))
            patterns.add(path.slice(0, prefix.length));
        if (patterns.size > MAX_SPELLINGS)
            return [inAnyCase(prefix)];
    }
    return [...patterns];
}
/** A glob that matches `text` in upper and lower case (path.Match has character classes). */
function inAnyCase(text) {
    return text.replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
}

// EXTERNAL MODULE: ./build/mirrors/route.js
var route = __webpack_require__(2050);
// EXTERNAL MODULE: ./build/targets/go/sample-plan.js
var sample_plan = __webpack_require__(7766);
;// CONCATENATED MODULE: ./build/flows/project/read-privacy.js




/** The test that a rule stands for, and whether a name is private as far as anybody has said. */
function privacyBy({ patterns, owner, onlyWellKnown }) {
    const matches = (0,private_pattern/* compilePatterns */.xi)(patterns);
    const isPrivate = (path) => matches(path) || (owner !== null && isOwnedBy(owner, path));
    return {
        isPrivate,
        mayTellMirror: (path) => !isPrivate(path) && (!onlyWellKnown || (0,sample_plan/* isWellKnown */.MZ)(path)),
    };
}
/**
 * Which modules nobody may hear of: by Go's own variables, the inputs, whose repository the job runs for, and whether
 * servers of the user's own may have modules that none of these name.
 * @param inherited what the machine's GOPROXY means
 * @param hasPrivateProxy a server that may have private modules stands in the inputs or in the machine's GOPROXY
 */
async function readPrivacy(ports, inputs, project, inherited, hasPrivateProxy) {
    const { env } = ports.machine;
    const eventText = env.GITHUB_EVENT_PATH
        ? await ports.files.readText(env.GITHUB_EVENT_PATH).catch(() => null)
        : null;
    const repository = readRepository(env, eventText);
    const owned = repository && inputs.privateAuto && repository.isPrivate === true;
    const modulePaths = [...project.goSum.mods.values()].map(({ module }) => module.path);
    const patterns = [...inputs.privatePatterns, ...(owned ? ownerPatterns(repository, modulePaths) : [])];
    const { GOPRIVATE, GONOPROXY, GONOSUMDB } = project.before;
    const lists = [GOPRIVATE, GONOPROXY, GONOSUMDB];
    // As cmd/go reads them now, and as it will: what we export has no blanks around a pattern.
    const everyPattern = [...lists, ...lists.flatMap(private_pattern/* splitPatterns */.sb), ...patterns].join(",");
    const planned = (0,route/* planPatterns */.pM)({ ...inputs, before: project.before, inherited, privatePatterns: patterns });
    const goesDirect = (0,private_pattern/* compilePatterns */.xi)(planned.GONOPROXY || planned.GOPRIVATE);
    const maybeOwned = repository && repository.isPrivate !== false ? repository : null;
    const saysWhichArePrivate = (0,private_pattern/* splitPatterns */.sb)(everyPattern).some((p) => p !== "none");
    const rule = {
        patterns: everyPattern,
        owner: maybeOwned,
        onlyWellKnown: hasPrivateProxy && !saysWhichArePrivate,
    };
    const { isPrivate, mayTellMirror } = privacyBy(rule);
    return {
        rule,
        repository,
        patterns,
        isPrivate,
        mayTellMirror,
        mayTellPrivateProxy: (path) => !goesDirect(path),
        mayStore: (path) => repository?.isPrivate === true || mayTellMirror(path),
        mayReport: mayTellMirror,
    };
}


/***/ }),

/***/ 3353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ PROOF_BYTES),
/* harmony export */   b_: () => (/* binding */ PREFERRED_BULK_BYTES),
/* harmony export */   hi: () => (/* binding */ BULK_BYTES)
/* harmony export */ });
/** Below this a body is over before slow start is: its rate says more about round trips than about the line. */
const BULK_BYTES = 250_000;
/** A body up to this size is read to its end, as a proof, even on a slow line. */
const PROOF_BYTES = 500_000;
/** Large enough to get out of slow start far away, small enough for a slow line. */
const PREFERRED_BULK_BYTES = 1_900_000;


/***/ }),

/***/ 8759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  relayFor: () => (/* binding */ relayFor)
});

// EXTERNAL MODULE: ./build/decode.js
var decode = __webpack_require__(6500);
// EXTERNAL MODULE: ./build/relay/plan.js
var relay_plan = __webpack_require__(7367);
;// CONCATENATED MODULE: ./build/relay/watch.js
/** What actions/runner's process for one job is called (Linux keeps 15 letters of a name). */
const RUNNER_WORKER = "Runner.Worker";
/**
 * Whose end means that the job has ended, once the step that started the relay is over: the runner's process for the
 * job, or else the nearest process around the step that is still there, since a shell around it ends with it. Null where
 * there is none but the machine's first: in a job's container everything ends with that.
 * @param around the processes around the step, the nearest first
 */
function whomToWatch(around, isAlive) {
    const alive = around.filter((one) => one.pid > 1 && isAlive(one));
    return alive.find(({ name }) => name === RUNNER_WORKER) ?? alive[0] ?? null;
}

// EXTERNAL MODULE: ./build/report/neutralise.js
var neutralise = __webpack_require__(9697);
// EXTERNAL MODULE: ./build/fetch/limits.js
var fetch_limits = __webpack_require__(9243);
;// CONCATENATED MODULE: ./build/relay/limits.js
/** go itself would wait for ever: within half a minute it gets an answer, whatever the mirrors do. */
const SMALL_LIMITS = {
    headersTimeoutMs: 8_000,
    idleTimeoutMs: 5_000,
    answerMs: 15_000,
    hedgeMs: 600,
    missingMs: 1_500,
    retryMs: 250,
    rounds: 6,
    giveUpMs: 20_000,
    pauseMs: 500,
    longestPauseMs: 30_000,
};

;// CONCATENATED MODULE: ./build/relay/deferred.js
/** Promise.withResolvers, which Node has from 22 on. */
function deferred() {
    let resolve = () => { };
    const promise = new Promise((done) => {
        resolve = done;
    });
    return { promise, resolve };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/go/go-mod.js
var go_mod = __webpack_require__(6920);
// EXTERNAL MODULE: ./build/go/module-version.js
var module_version = __webpack_require__(2206);
;// CONCATENATED MODULE: ./build/relay/ahead.js

/** So many are fetched ahead at first: a `go build` of one package may want no more. */
const FIRST_WINDOW = 8;
/** On a thin line so many files have to be asked for first, and of those between the first and the last of them this part. */
const MIN_ASKED = 4;
const MIN_ASKED_PART = 0.7;
/** A thousand requests to mirrors at once help nobody. */
const MAX_WINDOW = 256;
/**
 * Looks ahead in a list that go works off, about in this order: with each file that is asked for from it the window
 * behind that one grows, as a file system reads ahead. What was given once is not given again. On a thin line that is done
 * only where nearly all from the beginning was asked for: `go mod download` wants all of them, a `go build` perhaps few.
 * @param list the files of one kind that a go.sum has, in its order
 */
function lookAhead(list) {
    const places = new Map(list.map(({ module }, place) => [(0,module_version/* moduleKey */.MP)(module), place]));
    const given = new Set();
    const asked = new Set();
    let first = list.length;
    let furthest = 0;
    let window = FIRST_WINDOW;
    return {
        asked: (key, isThin) => {
            const place = places.get(key);
            if (place === undefined)
                return [];
            given.add(place);
            asked.add(place);
            first = Math.min(first, place);
            furthest = Math.max(furthest, place);
            const wantsAll = asked.size >= Math.max(MIN_ASKED, MIN_ASKED_PART * (furthest - first + 1));
            if (isThin && !wantsAll)
                return [];
            const next = [];
            // Around the end of the list: go does not keep to its order strictly.
            for (let step = 1; step <= list.length && next.length < window; step++) {
                const at = (place + step) % list.length;
                const sum = list[at];
                if (sum === undefined || given.has(at))
                    continue;
                given.add(at);
                next.push(sum);
            }
            window = Math.min(MAX_WINDOW, window * 2);
            return next;
        },
    };
}

;// CONCATENATED MODULE: ./build/relay/answers.js
const TEXT = "text/plain; charset=utf-8";
/** What was found, written for `go`; or why nothing was. */
function answered(answer, write, contentType) {
    if (answer.kind === "found")
        return { status: 200, contentType, body: Buffer.from(write(answer.value)) };
    return answer.kind === "missing" ? missing("not found") : failedBy(answer.tried);
}
/** Behind 404 go looks further, and a text is what it prints where nobody has it. */
function missing(text) {
    return { status: 404, contentType: TEXT, body: Buffer.from(`${text}\n`) };
}
/** An error that go prints; behind `|` it goes on to the next proxy of its list. */
function failed(text) {
    return { status: 502, contentType: TEXT, body: Buffer.from(`setup-go-mirror: ${text}\n`) };
}
/** The same, with what each source did. */
function failedBy(tried) {
    const each = [...tried].map(([name, { code, status }]) => `${name}: ${code}${status === null ? "" : ` ${status}`}`);
    return failed(`every mirror failed (${each.join("; ")})`);
}

// EXTERNAL MODULE: ./build/mirrors/response.js
var mirrors_response = __webpack_require__(4640);
// EXTERNAL MODULE: ./build/ports.js
var ports = __webpack_require__(4788);
;// CONCATENATED MODULE: ./build/relay/standing.js
/** A source before its first request. */
function newStanding(source) {
    return {
        source,
        failures: 0,
        pausedUntilMs: 0,
        requests: 0,
        failed: 0,
        lastFailure: null,
        lied: false,
    };
}
/** It answered as it should. */
function didWell(standing) {
    standing.failures = 0;
    standing.pausedUntilMs = 0;
}
/**
 * It failed once more, and is asked after the others for a while.
 * @param retryAfterMs what it asked for itself, or null
 */
function didFail(standing, reason, retryAfterMs, limits, nowMs) {
    standing.failed++;
    standing.lastFailure = reason;
    wasSlow(standing, limits, nowMs);
    if (retryAfterMs !== null)
        standing.pausedUntilMs = nowMs + Math.min(retryAfterMs, limits.longestPauseMs);
}
/** Another one that was asked later was there before it: for a while it is asked after the others. */
function wasSlow(standing, limits, nowMs) {
    const pauseMs = limits.pauseMs * 2 ** standing.failures;
    standing.failures = Math.min(standing.failures + 1, 16);
    standing.pausedUntilMs = nowMs + Math.min(pauseMs, limits.longestPauseMs);
}
/** In the order in which they are asked: those that are not paused as they were ranked, then the others. */
function inOrder(standings, nowMs) {
    const usable = standings.filter(({ lied }) => !lied);
    const ready = usable.filter(({ pausedUntilMs }) => pausedUntilMs <= nowMs);
    const paused = usable.filter(({ pausedUntilMs }) => pausedUntilMs > nowMs);
    return [...ready, ...paused.sort((a, b) => a.pausedUntilMs - b.pausedUntilMs)];
}

;// CONCATENATED MODULE: ./build/relay/ask-small.js



const EXCERPT_BYTES = 256;
/** All sources want to be left alone: one of them is asked all the same after this long. */
const MAX_ROUND_PAUSE_MS = 10_000;
/**
 * Asks the sources one after the other: the next one when one fails, and beside one that takes long. All of them again
 * after a pause, until one has an answer, none has such a thing, or it has taken too long. Never throws.
 * @param standings of the sources that may hear of it, best first
 */
async function askSmall(ports, standings, question, limits, counts, signal) {
    const asking = new Asking(ports, question, limits, signal);
    const { clock, random } = ports;
    const startMs = clock.monotonicMs();
    for (let round = 0;; round++) {
        const left = inOrder(standings, clock.monotonicMs()).filter((standing) => !asking.missing.has(standing));
        if (left.length === 0)
            break;
        counts.hedges += await asking.askAll(left);
        if (asking.found !== null)
            return asking.found;
        const failed = left.filter((standing) => asking.failed.has(standing));
        // One that failed may be well again in a moment; one that is silent is not waited for once more.
        const isEnough = asking.missing.size > 0 && (failed.length === 0 || round > 0);
        if (isEnough || signal.aborted)
            break;
        const elapsedMs = clock.monotonicMs() - startMs;
        if (round + 1 >= limits.rounds || elapsedMs > limits.giveUpMs)
            break;
        counts.retries++;
        const backOffMs = limits.retryMs * 2 ** round * (0.5 + random() / 2);
        const pausedMs = Math.min(...left.map((one) => one.pausedUntilMs)) - clock.monotonicMs();
        await clock.sleep(Math.min(MAX_ROUND_PAUSE_MS, Math.max(backOffMs, pausedMs)), signal);
    }
    return asking.missing.size > 0 ? { kind: "missing" } : { kind: "failed", tried: asking.tried };
}
/** One question, and what was heard of it so far. */
class Asking {
    missing = new Set();
    /** In the last round. */
    failed = new Set();
    tried = new Map();
    found = null;
    #ports;
    #question;
    #limits;
    #signal;
    #order = [];
    constructor(ports, question, limits, signal) {
        this.#ports = ports;
        this.#question = question;
        this.#limits = limits;
        this.#signal = signal;
    }
    /** Asks each of them once. Gives how many were asked beside a slow one. */
    async askAll(standings) {
        const over = new AbortController();
        const ending = AbortSignal.any([this.#signal, over.signal]);
        const underWay = new Map();
        let hedges = 0;
        this.#order = standings;
        this.failed.clear();
        for (const [at, standing] of standings.entries()) {
            if (underWay.size > 0)
                hedges++;
            const asking = this.#ask(standing, ending).finally(() => underWay.delete(asking));
            underWay.set(asking, standing);
            // The last one has nobody behind it that could be asked sooner.
            if (at < standings.length - 1)
                await this.#whilePatient(standing, asking);
            if (this.found !== null || this.#signal.aborted)
                break;
        }
        await this.#untilFound(underWay);
        over.abort();
        const first = this.found?.by ?? standings.find((standing) => this.missing.has(standing));
        if (first !== undefined)
            this.#noteSlow(first, [...underWay.values()]);
        return hedges;
    }
    async #untilFound(underWay) {
        const enough = new AbortController();
        let waited = null;
        let isOver = false;
        while (this.found === null && underWay.size > 0 && !isOver) {
            if (this.missing.size > 0) {
                waited ??= this.#ports.clock.sleep(this.#limits.missingMs, enough.signal).then(() => {
                    isOver = true;
                });
            }
            await Promise.race([...underWay.keys(), ...(waited === null ? [] : [waited])]);
        }
        enough.abort();
    }
    /** Those that were asked before the one that answered, and have not. */
    #noteSlow(first, underWay) {
        const nowMs = this.#ports.clock.monotonicMs();
        for (const standing of underWay) {
            if (this.#order.indexOf(standing) < this.#order.indexOf(first))
                wasSlow(standing, this.#limits, nowMs);
        }
    }
    async #whilePatient({ source }, asking) {
        const waiting = new AbortController();
        const patienceMs = Math.max(this.#limits.hedgeMs, 5 * (source.firstByteMs ?? 0));
        await Promise.race([asking, this.#ports.clock.sleep(patienceMs, waiting.signal)]);
        waiting.abort();
    }
    async #ask(by, ending) {
        by.requests++;
        try {
            await this.#hear(by, ending);
        }
        catch (error) {
            if (!(error instanceof ports/* TransportError */.w))
                throw error;
            // Ended by ourselves: that says nothing of the source.
            if (!ending.aborted)
                this.#failed(by, (0,mirrors_response/* judgeError */.et)(error, this.#question.asked).reason);
        }
    }
    async #hear(by, ending) {
        const { urlAt, asked, maxBytes, read } = this.#question;
        const { headersTimeoutMs, idleTimeoutMs, answerMs } = this.#limits;
        const response = await this.#ports.http.request({
            url: urlAt(by),
            headersTimeoutMs,
            idleTimeoutMs,
            signal: AbortSignal.any([ending, AbortSignal.timeout(answerMs)]),
        });
        const { status, headers, body } = response;
        if (status !== 200) {
            const text = Buffer.from((await collect(body, EXCERPT_BYTES)).bytes).toString("latin1");
            const { missing, reason } = (0,mirrors_response/* judgeStatus */.Gh)(response, response.otherHost ? "" : text, asked);
            // 401 and 403 are what official and private proxies answer for what they will not serve.
            if (missing || reason.code === "client-error")
                this.missing.add(by);
            else
                this.#failed(by, reason, secondsOf(headers["retry-after"]));
            return;
        }
        const { bytes, isCut } = await collect(body, maxBytes);
        const value = isCut ? null : read(bytes);
        if (value !== null) {
            didWell(by);
            this.found ??= { kind: "found", value, by };
            return;
        }
        const isHtml = /\bhtml\b/i.test(headers["content-type"] ?? "");
        this.#failed(by, { code: isHtml ? "login-page" : "malformed", status, asked, detail: null });
    }
    #failed(by, reason, retryAfterMs = null) {
        this.tried.set(by.source.name, reason);
        this.failed.add(by);
        didFail(by, reason, retryAfterMs, this.#limits, this.#ports.clock.monotonicMs());
    }
}
async function collect(body, maxBytes) {
    const pieces = [];
    let bytes = 0;
    for await (const piece of body) {
        pieces.push(piece);
        bytes += piece.length;
        if (bytes > maxBytes)
            return { bytes: Buffer.concat(pieces).subarray(0, maxBytes), isCut: true };
    }
    return { bytes: Buffer.concat(pieces), isCut: false };
}
/** Milliseconds of a Retry-After in seconds; null without one. */
function secondsOf(header) {
    return header !== undefined && /^\d{1,6}$/.test(header.trim()) ? Number(header) * 1000 : null;
}

;// CONCATENATED MODULE: ./build/relay/at-most.js
/** Gives a function that lets so many run at once; the others wait, and begin in their order. */
function atMost(many) {
    const waiting = [];
    let running = 0;
    return async (work) => {
        if (running < many)
            running++;
        else
            await new Promise((begin) => waiting.push(begin));
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                running--;
            else
                next();
        }
    };
}

// EXTERNAL MODULE: ./build/sumdb/merkle-tree.js
var merkle_tree = __webpack_require__(6163);
// EXTERNAL MODULE: ./build/sumdb/prove.js + 1 modules
var prove = __webpack_require__(9933);
// EXTERNAL MODULE: ./build/sumdb/tree-head.js
var tree_head = __webpack_require__(2971);
;// CONCATENATED MODULE: ./build/sumdb/trusted-tiles.js

const MAX_TILES = 1_000;
/**
 * Tiles of a signed tree, of which none is passed on before it was seen to be in that tree: the tiles at its right edge
 * together give the signed root, and every other one is a hash in the one above it.
 */
class TrustedTiles {
    #whole = new Map();
    #edge = null;
    /**
     * The tile, or the beginning of it, from the tree given. Null where it is not in that tree, or where nothing that is
     * can be had.
     */
    async tile(asked, tree, from) {
        const whole = await this.#inTree(asked, tree, from);
        const bytes = asked.width * merkle_tree/* HASH_BYTES */.FA;
        return whole === null || whole.length < bytes ? null : whole.subarray(0, bytes);
    }
    async #inTree({ level, number }, tree, from) {
        const width = Math.min(merkle_tree/* TILE_WIDTH */.KP, (0,merkle_tree/* hashesInLevel */.Ws)(tree.size, level) - number * merkle_tree/* TILE_WIDTH */.KP);
        if (width <= 0)
            return null;
        const tile = { level, number, width };
        const known = this.#whole.get((0,merkle_tree/* tilePath */.uB)(tile));
        if (known !== undefined)
            return known;
        const edge = await this.#edgeOf(tree, from);
        const atEdge = edge?.get((0,merkle_tree/* tilePath */.uB)(tile));
        if (edge === null || atEdge !== undefined)
            return atEdge ?? null;
        // It is whole, since only those at the edge are not.
        const above = await this.#inTree({ level: level + 1, number: Math.floor(number / merkle_tree/* TILE_WIDTH */.KP), width: 1 }, tree, from);
        const at = (number % merkle_tree/* TILE_WIDTH */.KP) * merkle_tree/* HASH_BYTES */.FA;
        const expected = above?.subarray(at, at + merkle_tree/* HASH_BYTES */.FA);
        if (expected?.length !== merkle_tree/* HASH_BYTES */.FA)
            return null;
        const bytes = await from.any(tile, (given) => given.length === width * merkle_tree/* HASH_BYTES */.FA && Buffer.compare((0,merkle_tree/* tileRoot */.rZ)(given), expected) === 0);
        if (bytes === null)
            return null;
        this.#keep((0,merkle_tree/* tilePath */.uB)(tile), bytes);
        return bytes;
    }
    /** The tiles that the root is computed from; null where no way has such that give it. */
    async #edgeOf(tree, { each, wait }) {
        if (this.#edge !== null && Buffer.compare(this.#edge.tree.root, tree.root) === 0)
            return this.#edge.tiles;
        const tiles = await firstOf(each.map((get) => () => edgeFrom(tree, get)), wait);
        if (tiles !== null)
            this.#edge = { tree, tiles };
        return tiles;
    }
    #keep(path, bytes) {
        this.#whole.set(path, bytes);
        for (const oldest of this.#whole.keys()) {
            if (this.#whole.size <= MAX_TILES)
                break;
            this.#whole.delete(oldest);
        }
    }
}
async function edgeFrom(tree, get) {
    const needed = (0,merkle_tree/* tilesFor */.H1)(tree.size, (nodeHash) => (0,merkle_tree/* rootOf */.I5)(tree.size, nodeHash));
    const tiles = new Map();
    await Promise.all(needed.map(async (tile) => {
        const bytes = await getWhole(tile, get);
        if (bytes !== null)
            tiles.set((0,merkle_tree/* tilePath */.uB)(tile), bytes);
    }));
    if (tiles.size < needed.length)
        return null;
    const hashesOf = (tile) => tiles.get((0,merkle_tree/* tilePath */.uB)(tile));
    const root = (0,merkle_tree/* rootOf */.I5)(tree.size, (0,merkle_tree/* nodeHashFrom */.tW)(tree.size, hashesOf));
    return Buffer.compare(root, tree.root) === 0 ? tiles : null;
}
/** What the first of them gives; each begins when the one before has given nothing, or takes long. */
async function firstOf(all, wait) {
    const underWay = new Set();
    let found = null;
    for (const begin of all) {
        const trying = begin().then((given) => {
            found ??= given;
            underWay.delete(trying);
        });
        underWay.add(trying);
        await Promise.race([trying, wait()]);
        if (found !== null)
            return found;
    }
    while (found === null && underWay.size > 0)
        await Promise.race(underWay);
    return found;
}
/** A part of a tile may be gone once the whole one is there (sumdb.Client.readTile). */
async function getWhole(tile, get) {
    const bytes = tile.width * merkle_tree/* HASH_BYTES */.FA;
    const part = await get(tile);
    if (part?.length === bytes)
        return part;
    const whole = tile.width < merkle_tree/* TILE_WIDTH */.KP ? await get((0,merkle_tree/* wholeTile */.ec)(tile)) : null;
    return whole !== null && whole.length >= bytes ? whole.subarray(0, bytes) : null;
}

;// CONCATENATED MODULE: ./build/relay/keeping-http.js
/** Larger answers are not kept: a look-up or a tile has at most 64 KiB. */
const MAX_KEPT_ANSWER = 64 << 10;
/** About 16 MiB of whole tiles. */
const MAX_KEPT = 2_000;
/** @param mayKeep whether what is at that URL never changes */
function keepingHttp(http, mayKeep) {
    const kept = new Map();
    const begin = (request) => {
        const asking = load(http, request);
        kept.set(request.url, asking);
        for (const oldest of kept.keys()) {
            if (kept.size <= MAX_KEPT)
                break;
            kept.delete(oldest);
        }
        const forget = () => {
            if (kept.get(request.url) === asking)
                kept.delete(request.url);
        };
        asking.then((found) => found?.response.status === 200 || forget(), forget);
        return asking;
    };
    return {
        close: () => http.close(),
        forget: (prefix) => {
            for (const url of kept.keys())
                if (url.startsWith(prefix))
                    kept.delete(url);
        },
        request: async (request) => {
            if (!mayKeep(request.url))
                return http.request(request);
            const before = kept.get(request.url);
            // Whoever began it may have ended it: that is nothing that the server did.
            const found = before && (await before.catch(() => null));
            const answer = found ?? (await begin(request));
            return answer === null ? http.request(request) : again(answer);
        },
    };
}
/** Null: it is larger than what is kept. */
async function load(http, request) {
    const { body, ...response } = await http.request(request);
    const pieces = [];
    let bytes = 0;
    for await (const piece of body) {
        pieces.push(piece);
        bytes += piece.length;
        if (bytes > MAX_KEPT_ANSWER)
            return null;
    }
    return { response, bytes: Buffer.concat(pieces) };
}
function again({ response, bytes }) {
    return {
        ...response,
        body: (async function* () {
            yield bytes;
        })(),
    };
}

;// CONCATENATED MODULE: ./build/relay/database.js









const MAX_ANSWER_BYTES = 64 << 10;
const TRIES = 4;
/** A way to the database that was seen to work counts for this long. */
const SEEN_MS = 60_000;
/** A proof that takes longer is none: go asks the database itself. */
const MAX_PROOF_MS = 12_000;
/** A database that could not be reached is not waited for again so soon. */
const UNREACHABLE_MS = 30_000;
/** Without a free file descriptor nobody can be reached. */
const OUR_LIMITS = new Set(["process-file-limit", "machine-file-limit"]);
/**
 * The checksum database: proofs for the relay's own use, and what `go` asks of it, over any way that works. No record
 * and no tile is passed on that is not in a tree which the database has signed and which continues the one before.
 */
class RelayDatabase {
    #ports;
    #key;
    #limits;
    #counts;
    #signal;
    #http;
    #tiles = new TrustedTiles();
    #proofs = new Map();
    #lookups = new Map();
    #ways;
    #seen = null;
    #loading = null;
    #inTurn = atMost(1);
    #seenAtMs = Number.NEGATIVE_INFINITY;
    #unreachableUntilMs = Number.NEGATIVE_INFINITY;
    /** Without a proof between them. */
    #pausesInRow = 0;
    /** @param of.routes base URLs of the database, the best way first */
    constructor(ports, of, limits, signal) {
        this.#http = keepingHttp(ports.http, (url) => /\/(?:tile|lookup)\//.test(url));
        this.#ports = { ...ports, http: this.#http };
        this.#key = of.key;
        this.#limits = limits;
        this.#counts = of.counts;
        this.#signal = signal;
        this.#ways = of.routes.map(wayTo);
    }
    get name() {
        return this.#key.name;
    }
    /** Whether some way to it works. */
    async works() {
        const nowMs = this.#ports.clock.monotonicMs();
        if (nowMs - this.#seenAtMs < SEEN_MS)
            return true;
        // Its tree head came before, and look-ups failed all the same.
        if (this.#pausesInRow > 1 && nowMs < this.#unreachableUntilMs)
            return false;
        const quick = { ...this.#limits, rounds: 2, giveUpMs: 5_000 };
        return (await this.#askHead(quick)).kind === "found";
    }
    /**
     * The hashes that it has for a module version, asked for until it has some: it records a new version when the first one
     * asks for it, and a way to it may be behind. Never throws.
     */
    prove(module) {
        const key = (0,module_version/* moduleKey */.MP)(module);
        const before = this.#proofs.get(key);
        if (before !== undefined)
            return before;
        const proving = this.#prove(module).catch(() => ({ kind: "unreachable" }));
        this.#proofs.set(key, proving);
        const forget = () => this.#proofs.delete(key);
        void proving.then(({ kind }) => kind === "proven" || forget());
        return proving;
    }
    /** What `go` asks for: `lookup/…`, `tile/…` or `latest`. */
    async answer(below) {
        if (below.startsWith("lookup/"))
            return this.#lookUp(below);
        if (below === "latest") {
            const head = await this.#askHead(this.#limits);
            return head.kind === "found" ? { ...head, value: Buffer.from(head.value) } : head;
        }
        const tile = (0,merkle_tree/* parseTilePath */.L8)(below);
        if (tile === null)
            return { kind: "missing" };
        const seen = this.#head();
        const trusted = seen && (await this.#tiles.tile(tile, seen, this.#tileSource()));
        if (trusted)
            return { kind: "found", value: trusted };
        // Of a tree that is not known here: go holds it against its own.
        return this.#ask(below, (bytes) => (bytes.length === tile.width * 32 ? bytes : null));
    }
    async #lookUp(below) {
        const [, path = "", version = ""] = /^lookup\/(.+)@([^@]+)$/.exec(below) ?? [];
        const module = { path: (0,module_version/* unescapePath */.a3)(path) ?? "", version: (0,module_version/* unescapePath */.a3)(version) ?? "" };
        const proven = await this.prove(module);
        if (proven.kind === "unknown")
            return { kind: "missing" };
        const via = this.#lookups.get((0,module_version/* moduleKey */.MP)(module));
        if (proven.kind === "unreachable" || via === undefined)
            return { kind: "failed", tried: this.#troubles() };
        const way = this.#ways.find(({ source }) => source.url === via);
        const only = way === undefined ? this.#ways : [way];
        return this.#ask(below, (bytes) => bytes, only);
    }
    async #prove(module) {
        this.#loading ??= this.#load();
        await this.#loading;
        const { clock } = this.#ports;
        const startMs = clock.monotonicMs();
        if (startMs < this.#unreachableUntilMs)
            return { kind: "unreachable" };
        let isOurFault = false;
        const isOver = () => this.#signal.aborted || clock.monotonicMs() - startMs > MAX_PROOF_MS / 2;
        for (let round = 0; round < TRIES && !(round > 0 && isOver()); round++) {
            if (round > 0) {
                this.#counts.retries++;
                await clock.sleep(this.#limits.retryMs * 2 ** round, this.#signal);
            }
            const before = this.#seen;
            const beside = await this.#proveOnce(module, before);
            const proof = await this.#inTurn(() => this.#continuing(module, beside, before));
            if (proof.kind === "proven") {
                this.#lookups.set((0,module_version/* moduleKey */.MP)(module), proof.via);
                this.#wasSeen();
                this.#pausesInRow = 0;
                return { kind: "proven", zipH1: proof.zipH1, modH1: proof.modH1 };
            }
            if (proof.tried.some(({ code }) => code === "unknown-version"))
                return { kind: "unknown" };
            // What was kept of a way that gave no proof may be what is wrong with it.
            for (const { url } of proof.tried)
                this.#http.forget(url);
            isOurFault = proof.tried.some(({ detail }) => isOfOurLimits(detail));
        }
        if (!isOurFault) {
            this.#unreachableUntilMs = clock.monotonicMs() + UNREACHABLE_MS;
            // go, once it is offered the database here, asks nobody else.
            this.#seenAtMs = Number.NEGATIVE_INFINITY;
            this.#pausesInRow++;
        }
        return { kind: "unreachable" };
    }
    /**
     * Proofs run beside each other, each from the tree that was known when it began. Where that has grown meanwhile, the
     * proof is made once more from there: with what is kept by now that takes next to no request.
     */
    async #continuing(module, proof, before) {
        const isOther = proof.kind === "proven" && this.#seen !== before && this.#seen !== proof.head;
        const now = isOther ? await this.#proveOnce(module, this.#seen) : proof;
        if (now.kind === "proven" && now.head !== this.#seen) {
            this.#seen = now.head;
            await (0,tree_head/* saveTreeHead */.y)(this.#ports.files, this.#ports.machine, this.#key, now.head);
        }
        return now;
    }
    #inOrder() {
        return inOrder(this.#ways, this.#ports.clock.monotonicMs());
    }
    async #proveOnce(module, seen) {
        const ways = this.#inOrder();
        const routes = ways.map(({ source }) => source.url);
        const request = { module, key: this.#key, routes, seen, requestTimeoutMs: this.#limits.headersTimeoutMs };
        const signal = AbortSignal.any([this.#signal, AbortSignal.timeout(MAX_PROOF_MS / 2)]);
        const proof = await (0,prove/* proveModule */.V)(this.#ports, request, signal);
        if (proof.kind === "proven") {
            // Those before it have failed, or were slow.
            const nowMs = this.#ports.clock.monotonicMs();
            for (const way of ways.slice(0, routes.indexOf(proof.via)))
                wasSlow(way, this.#limits, nowMs);
        }
        return proof;
    }
    async #load() {
        this.#seen = await (0,tree_head/* loadTreeHead */.X)(this.#ports.files, this.#ports.machine, this.#key);
    }
    #head() {
        const head = this.#seen === null ? null : (0,prove/* openHead */.n)(this.#seen, this.#key);
        return head !== null && "size" in head ? head : null;
    }
    async #askHead(limits) {
        const read = (bytes) => {
            const note = Buffer.from(bytes).toString("utf8");
            return "size" in (0,prove/* openHead */.n)(note, this.#key) ? note : null;
        };
        const found = await this.#ask("latest", read, this.#ways, limits);
        if (found.kind === "found")
            this.#wasSeen();
        return found;
    }
    #wasSeen() {
        this.#seenAtMs = this.#ports.clock.monotonicMs();
        this.#unreachableUntilMs = Number.NEGATIVE_INFINITY;
    }
    #tileSource() {
        const bytesOf = (answer) => (answer.kind === "found" ? answer.value : null);
        return {
            any: async (tile, isRight) => bytesOf(await this.#ask((0,merkle_tree/* tilePath */.uB)(tile), (bytes) => (isRight(bytes) ? bytes : null))),
            wait: () => this.#ports.clock.sleep(this.#limits.hedgeMs, this.#signal),
            each: this.#inOrder().map((way) => async (tile) => bytesOf(await this.#ask((0,merkle_tree/* tilePath */.uB)(tile), (bytes) => bytes, [way], { ...this.#limits, rounds: 1 }))),
        };
    }
    #ask(below, read, ways = this.#ways, limits = this.#limits) {
        const question = {
            urlAt: ({ source }) => `${source.url}/${below}`,
            asked: below,
            maxBytes: MAX_ANSWER_BYTES,
            read,
        };
        return askSmall(this.#ports, ways, question, limits, this.#counts, this.#signal);
    }
    #troubles() {
        return new Map(this.#ways.flatMap(({ source, lastFailure }) => lastFailure ? [[source.name, lastFailure]] : []));
    }
}
/** An HTTP proxy's failure has what happened to its connection inside. */
function isOfOurLimits(detail) {
    if (detail?.code === "http-proxy")
        return isOfOurLimits(detail.detail);
    return detail !== null && OUR_LIMITS.has(detail.code);
}
function wayTo(route) {
    const url = route.replace(/\/+$/, "");
    const name = URL.canParse(url) ? new URL(url).host : url;
    return newStanding({
        name,
        url,
        private: false,
        mayServe: () => true,
        firstByteMs: null,
        bytesPerSecond: null,
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/fetch/fetch-files.js + 29 modules
var fetch_files = __webpack_require__(394);
// EXTERNAL MODULE: ./build/go/dirhash.js
var dirhash = __webpack_require__(7224);
// EXTERNAL MODULE: ./build/modules/admit.js
var admit = __webpack_require__(2439);
;// CONCATENATED MODULE: ./build/relay/kept-files.js
const FILE_MODE = 0o600;
/** Files that were fetched and checked, until there are too many bytes of them: then those go that were not used for longest. */
class KeptFiles {
    #files;
    #most;
    #onRemoved;
    #nowMs;
    /** Oldest use first. */
    #kept = new Map();
    /** Of those, what is in memory and may get a place on the disk; the oldest first. */
    #movable = new Map();
    #bytes = 0;
    #movableBytes = 0;
    #moving = new Set();
    /**
     * @param ports.nowMs wall-clock time
     * @param onRemoved told when one is gone, which has to be fetched again when it is asked for again
     */
    constructor(ports, most, onRemoved) {
        this.#files = ports.files;
        this.#nowMs = ports.nowMs;
        this.#most = most;
        this.#onRemoved = onRemoved;
    }
    has(key) {
        return this.#kept.has(key);
    }
    /** The file, which counts as used now. */
    use(key) {
        const body = this.#kept.get(key);
        if (body === undefined)
            return null;
        this.#kept.delete(key);
        this.#kept.set(key, body);
        return body;
    }
    /** @param place where it may be written, if it is in memory; null: it stays there */
    keep(key, body, place) {
        this.#remove(key);
        this.#kept.set(key, body);
        this.#bytes += sizeOf(body);
        if (place !== null && body instanceof Uint8Array) {
            this.#movable.set(key, place);
            this.#movableBytes += body.length;
        }
        for (const oldest of this.#kept.keys()) {
            if (this.#bytes <= this.#most.bytes || this.#kept.size < 2)
                break;
            this.#remove(oldest);
        }
        for (const [oldest, itsPlace] of this.#movable) {
            if (this.#movableBytes <= this.#most.inMemoryBytes)
                break;
            this.#move(oldest, itsPlace);
        }
    }
    /** Resolves when nothing is being written. */
    async settled() {
        await Promise.all(this.#moving);
    }
    #remove(key) {
        const body = this.#kept.get(key);
        if (body === undefined)
            return;
        this.#notMovable(key, body);
        this.#kept.delete(key);
        this.#bytes -= sizeOf(body);
        this.#onRemoved();
        // One that is being sent stays readable: its name is gone, not its bytes.
        if ("path" in body)
            void this.#files.remove(body.path).catch(() => { });
    }
    #notMovable(key, body) {
        if (this.#movable.delete(key))
            this.#movableBytes -= sizeOf(body);
    }
    /** At once, by calls that block: what would have to wait for its turn would fill the memory. */
    #move(key, place) {
        const body = this.#kept.get(key);
        if (!(body instanceof Uint8Array))
            return;
        this.#notMovable(key, body);
        const moving = this.#files
            .writeNew(place, once(body), { mode: FILE_MODE, mtimeMs: this.#nowMs() })
            .catch(() => false)
            .then(async (isThere) => {
            this.#moving.delete(moving);
            if (this.#kept.get(key) !== body)
                await this.#files.remove(place).catch(() => { });
            else if (isThere)
                this.#kept.set(key, { path: place, bytes: body.length });
            // No room on the disk, and none here.
            else
                this.#remove(key);
        });
        this.#moving.add(moving);
    }
}
async function* once(body) {
    yield body;
}
function sizeOf(body) {
    return "path" in body ? body.bytes : body.length;
}

// EXTERNAL MODULE: ./build/modules/open-bytes.js
var open_bytes = __webpack_require__(5322);
// EXTERNAL MODULE: ./build/modules/zip-directory.js
var zip_directory = __webpack_require__(1051);
// EXTERNAL MODULE: ./build/modules/zip-hash.js + 1 modules
var zip_hash = __webpack_require__(8567);
;// CONCATENATED MODULE: ./build/relay/small-files.js



/** Most zips of a go.sum are smaller. */
const MAX_SMALL_BYTES = 128 << 10;
/** Of all that are arriving: further ones get a file at once. */
const MAX_ARRIVING_BYTES = 8 << 20;
/** What is hashed sooner than a thread would have been asked. */
const MAX_HASHED_HERE_BYTES = 256 << 10;
/**
 * The files of a fetch, of which small ones are in memory: for a zip of 20 kB, opening, naming, hashing in a thread and
 * reading a file again takes longer than its request. A file that grows, or does not come from its beginning on, gets
 * its place on the disk then.
 */
class SmallFiles {
    files;
    #files;
    #hashZip;
    #small = new Map();
    #bytes = 0;
    /** @param hashZip for zips that are in a file, or have more to unpack than is hashed in passing */
    constructor(files, hashZip) {
        this.#files = files;
        this.#hashZip = hashZip;
        this.files = {
            ...files,
            create: async (path, mode) => this.#create(path, mode),
            open: async (path) => {
                const content = this.#small.get(path)?.content() ?? null;
                return content === null ? files.open(path) : (0,open_bytes/* openBytes */.o)(content);
            },
            remove: async (path) => {
                if (this.take(path) === null)
                    await files.remove(path);
            },
        };
    }
    /** See HashZip. */
    hashZip = async (path, module, arriving, unpackInto) => {
        // What is still to come of it would be missing in memory.
        if (arriving !== undefined)
            await this.#small.get(path)?.place();
        const content = this.#small.get(path)?.content() ?? null;
        if (content === null)
            return this.#hashZip(path, module, arriving, unpackInto);
        const claimed = await (0,zip_directory/* claimedUnpackedBytes */.IL)((0,open_bytes/* openBytes */.o)(content));
        if (claimed !== null && claimed <= MAX_HASHED_HERE_BYTES)
            return (0,zip_hash/* hashModuleZip */.y)((0,open_bytes/* openBytes */.o)(content), module);
        // It gets its file there.
        this.take(path);
        return this.#hashZip(path, module, undefined, unpackInto, content);
    };
    /** Gives a file's content, and forgets it; null: it is on the disk, or nowhere. */
    take(path) {
        const content = this.#small.get(path)?.content() ?? null;
        if (content !== null)
            this.#forget(path);
        return content;
    }
    #create(path, mode) {
        const file = new SmallFile(path, {
            mayGrow: (by, to) => {
                if (to > MAX_SMALL_BYTES || this.#bytes + by > MAX_ARRIVING_BYTES)
                    return false;
                this.#bytes += by;
                return true;
            },
            toDisk: () => this.#files.create(path, mode),
            forget: () => this.#forget(path),
        });
        this.#small.set(path, file);
        return file;
    }
    #forget(path) {
        this.#bytes -= this.#small.get(path)?.bytes ?? 0;
        this.#small.delete(path);
    }
}
/** In memory until it grows too large. */
class SmallFile {
    path;
    bytes = 0;
    #fate;
    #parts = [];
    #onDisk = null;
    #isClosed = false;
    constructor(path, fate) {
        this.path = path;
        this.#fate = fate;
    }
    /** Null: it is on the disk. */
    content() {
        if (this.#onDisk !== null)
            return null;
        const [first, ...others] = this.#parts;
        if (first === undefined || others.length > 0)
            this.#parts = [Buffer.concat(this.#parts)];
        return this.#parts[0] ?? null;
    }
    write(bytes) {
        return this.writeAt(this.bytes, bytes);
    }
    async writeAt(position, bytes) {
        // What was hashed has to stay what it is.
        if (this.#isClosed)
            throw Object.assign(new Error(`EBADF: ${this.path} is closed`), { code: "EBADF" });
        const isNext = this.#onDisk === null && position === this.bytes;
        if (isNext && this.#fate.mayGrow(bytes.length, position + bytes.length)) {
            // A copy: what comes from a socket lies in a larger buffer.
            this.#parts.push(Buffer.from(bytes));
            this.bytes += bytes.length;
            return;
        }
        await (await this.place()).writeAt(position, bytes);
    }
    /** On the disk from now on. */
    place() {
        this.#onDisk ??= this.#toDisk();
        return this.#onDisk;
    }
    async close() {
        this.#isClosed = true;
        await (await this.#onDisk)?.close();
    }
    async discard() {
        this.#isClosed = true;
        this.#fate.forget();
        await (await this.#onDisk?.catch(() => null))?.discard();
    }
    async #toDisk() {
        const content = Buffer.concat(this.#parts);
        const file = await this.#fate.toDisk();
        try {
            await file.writeAt(0, content);
        }
        catch (error) {
            await file.discard().catch(() => { });
            throw error;
        }
        this.#fate.forget();
        this.#parts = [];
        return file;
    }
}

;// CONCATENATED MODULE: ./build/relay/files.js










/** A file that nothing vouches for has this in place of a hash: it is passed on if it is what it should be by its form. */
const NO_HASH = "";
/** A fetch looks at all its files each time that something happens: one of many is followed by a new one, which knows the sources as that one did. */
const MAX_FILES_OF_FETCH = 256;
/** A fetch that has had nothing to do for this long is ended: its sources get a fresh start with the next one. */
const IDLE_MS = 3_000;
/** Fewer may have lain ready behind a line that is thin. */
const MIN_TELLING_BYTES = 100_000;
/** Of zips that came in memory: what is asked for soon is mostly among them. */
const MAX_ZIP_BYTES_IN_MEMORY = 8 << 20;
/**
 * Zips and go.mod files, each fetched once and checked, in a folder of the relay's own. Fetches follow each other: one
 * ends when there is nothing more to do, or when something was left and is asked for again.
 */
class RelayFiles {
    #ports;
    #destination;
    #sources;
    #limits;
    #onResult;
    #signal;
    #there;
    #waiting = new Map();
    #ending = new Set();
    #session = null;
    #bytesPerSecond = null;
    #idle;
    /**
     * @param of.sources best first, as they stand when a fetch begins
     * @param of.onResult told of each fetch that has ended
     * @param of.folder for zips
     * @param of.maxKept how many bytes of a kind are kept before the oldest are removed
     */
    constructor(ports, of, signal) {
        const small = new SmallFiles(ports.files, ports.hashZip);
        this.#ports = { ...ports, files: small.files, hashZip: small.hashZip };
        const keep = (kind, inMemoryBytes) => new KeptFiles({ files: ports.files, nowMs: () => ports.clock.nowMs() }, { bytes: of.maxKept[kind], inMemoryBytes }, () => this.#isGone());
        this.#there = { zip: keep("zip", MAX_ZIP_BYTES_IN_MEMORY), mod: keep("mod", of.maxKept.mod) };
        this.#destination = checking(small, of.folder, (wanted, body, place) => this.#there[wanted.kind].keep(keyOf(wanted), body, place));
        this.#sources = of.sources;
        this.#limits = of.limits;
        this.#onResult = of.onResult;
        this.#signal = signal;
    }
    /** The file, once it is there and checked. Never throws. */
    get(wanted) {
        const key = keyOf(wanted);
        const body = this.#there[wanted.kind].use(key);
        if (body !== null)
            return Promise.resolve({ kind: "there", body });
        const waiting = this.#waiting.get(key);
        if (waiting !== undefined)
            return waiting.got;
        return this.#begin([wanted])[0] ?? Promise.resolve({ kind: "failed" });
    }
    /** Has these fetched before anybody asks: those that are not there and not on their way. */
    ahead(wanted) {
        const isNew = (one) => !this.#there[one.kind].has(keyOf(one)) && !this.#waiting.has(keyOf(one));
        this.#begin(wanted.filter(isNew));
    }
    /** What one connection to the best of the sources carries, from what came last; null: nothing has. */
    get bytesPerSecond() {
        const learned = this.#session?.fetch.learned() ?? new Map();
        const telling = [...learned.values()].filter(({ carriedBytes }) => carriedBytes >= MIN_TELLING_BYTES);
        const rates = telling.map(({ carriedBytes, carryingMs }) => (carriedBytes / carryingMs) * 1000);
        if (rates.length > 0)
            this.#bytesPerSecond = Math.max(...rates);
        return this.#bytesPerSecond;
    }
    /** Ends what is under way. */
    async close() {
        this.#endSession();
        await Promise.all(this.#ending);
        await this.#there.zip.settled();
    }
    #begin(wanted) {
        if (wanted.length === 0)
            return [];
        if (this.#signal.aborted)
            return [Promise.resolve({ kind: "failed" })];
        const before = this.#session;
        const isFull = before !== null && before.asked >= MAX_FILES_OF_FETCH;
        const isStale = before?.stale || wanted.some((one) => (before?.hashes.get(nameOf(one)) ?? one.h1) !== one.h1);
        if (isStale || isFull)
            this.#endSession();
        const session = this.#session ?? this.#open(isFull && !isStale ? before.fetch.learned() : new Map());
        this.#session = session;
        for (const one of wanted)
            session.hashes.set(nameOf(one), one.h1);
        const started = wanted.map((one) => {
            const { promise, resolve } = deferred();
            this.#waiting.set(keyOf(one), { got: promise, settle: resolve });
            return promise;
        });
        session.underWay += wanted.length;
        session.asked += wanted.length;
        clearTimeout(this.#idle);
        session.fetch.add(wanted);
        return started;
    }
    #open(learned) {
        const session = {
            stale: false,
            underWay: 0,
            asked: 0,
            hashes: new Map(),
            fetch: (0,fetch_files/* openFetch */.v)(this.#ports, {
                wanted: [],
                sources: this.#sources().map((source) => withLearned(source, learned.get(source.url))),
                destination: this.#destination,
                limits: this.#limits(),
                onAdmitted: (wanted) => {
                    if (wanted.kind === "info")
                        return;
                    const body = this.#there[wanted.kind].use(keyOf(wanted));
                    this.#settle(session, wanted, body === null ? { kind: "failed" } : { kind: "there", body });
                },
                onLeft: (wanted, reason) => {
                    const isMissing = reason === "missing-everywhere" || reason === "private";
                    // Whoever asks once more gets a new answer, not the old one.
                    session.stale = true;
                    if (wanted.kind === "info")
                        return;
                    this.#settle(session, wanted, { kind: isMissing ? "missing" : "failed" });
                },
            }, this.#signal),
        };
        return session;
    }
    #settle(session, wanted, got) {
        const key = keyOf(wanted);
        this.#waiting.get(key)?.settle(got);
        this.#waiting.delete(key);
        session.underWay--;
        if (session.underWay > 0 || session !== this.#session)
            return;
        clearTimeout(this.#idle);
        this.#idle = setTimeout(() => this.#endSession(), IDLE_MS).unref();
    }
    #endSession() {
        const session = this.#session;
        if (session === null)
            return;
        this.#session = null;
        clearTimeout(this.#idle);
        const ended = session.fetch.finish().then((result) => {
            this.#ending.delete(ended);
            this.#onResult(result);
        });
        this.#ending.add(ended);
    }
    /** What is asked for again has to be fetched again. */
    #isGone() {
        if (this.#session !== null)
            this.#session.stale = true;
    }
}
/**
 * Zips and go.mod files are kept where nobody but the relay reads them: zips that came in memory there, others in a
 * folder. A file without a hash has to be of the right form.
 */
function checking(small, folder, keep) {
    return {
        incomingPath: () => external_node_path_.join(folder, `incoming-${(0,external_node_crypto_.randomBytes)(8).toString("hex")}`),
        treePath: null,
        admitZip: async (module, path, h1, hashZip) => {
            const place = zipPath(folder, module, h1);
            const hashed = hashZip(path, module);
            const verdict = await hashed.catch(() => null);
            const expected = h1 === NO_HASH && verdict?.ok ? verdict.h1 : h1;
            const content = verdict?.ok && verdict.h1 === expected ? small.take(path) : null;
            if (content !== null && verdict?.ok) {
                keep({ kind: "zip", module, h1 }, content, place);
                return { kind: "admitted", goMod: verdict.goMod };
            }
            const admission = await (0,admit/* placeZip */.L2)(small.files, module, path, expected, () => hashed, place);
            if (admission.kind === "admitted" || admission.kind === "present") {
                const bytes = (await small.files.stat(place))?.bytes ?? 0;
                keep({ kind: "zip", module, h1 }, { path: place, bytes }, null);
            }
            return admission;
        },
        admitMod: async (module, bytes, h1) => {
            const actual = (0,dirhash/* hashGoMod */.h)(bytes);
            const isGoMod = h1 !== NO_HASH || (0,go_mod/* parseGoMod */.kW)(Buffer.from(bytes).toString("utf8")).module !== null;
            if (!isGoMod || (h1 !== NO_HASH && h1 !== actual))
                return { kind: "wrong-hash", expected: h1, actual };
            keep({ kind: "mod", module, h1 }, Buffer.from(bytes), null);
            return { kind: "admitted", goMod: null };
        },
        admitInfo: async () => {
            throw new Error("an .info is asked for otherwise");
        },
    };
}
function withLearned(source, learned) {
    return learned === undefined ? source : { ...source, learned };
}
/** No name of a stranger's becomes a file's. */
function zipPath(folder, module, h1) {
    const name = (0,external_node_crypto_.createHash)("sha256")
        .update(`${(0,module_version/* moduleKey */.MP)(module)} ${h1}`)
        .digest("hex");
    return external_node_path_.join(folder, `${name}.zip`);
}
function nameOf({ kind, module }) {
    return `${kind} ${(0,module_version/* moduleKey */.MP)(module)}`;
}
/** With its hash: what came while nobody vouched for it is not what is asked for once somebody does. */
function keyOf(wanted) {
    return `${nameOf(wanted)} ${wanted.h1}`;
}

;// CONCATENATED MODULE: ./build/relay/read-answers.js


/**
 * Reads an `.info` or `@latest` of a module; null for what names no version of it, or another one than was asked for.
 * @param version null: any
 */
function readInfo(bytes, path, version) {
    try {
        const { Version, Time } = JSON.parse(Buffer.from(bytes).toString("utf8"));
        if (typeof Version !== "string" || (version !== null && Version !== version))
            return null;
        if ((0,module_version/* checkModuleVersion */.nF)({ path, version: Version }) !== null)
            return null;
        return typeof Time === "string" && (0,admit/* isRfc3339 */.yk)(Time) ? { Version, Time } : { Version };
    }
    catch {
        return null;
    }
}
/** Reads a list of versions: one in a line, a time may stand behind it. Null for a text that is none. */
function readList(bytes) {
    const lines = Buffer.from(bytes)
        .toString("utf8")
        .split("\n")
        .map((line) => line.trim().split(/\s/, 1)[0] ?? "")
        .filter((line) => line !== "");
    const versions = lines.filter((line) => (0,module_version/* checkVersion */.ps)(line) === null);
    return lines.length > 0 && versions.length === 0 ? null : versions;
}

;// CONCATENATED MODULE: ./build/relay/sums.js


/** What the bytes of files must be: by the job's go.sum files, or else by the checksum database. */
class Sums {
    #known = { zip: new Map(), mod: new Map() };
    #database;
    #mayAsk;
    /**
     * @param database null: there is none
     * @param mayAsk whether the database may hear of a module
     */
    constructor(database, mayAsk) {
        this.#database = database;
        this.#mayAsk = mayAsk;
    }
    /** More lines. Where two go.sum files of a job contradict each other, neither counts. */
    add({ zips, mods }) {
        const all = [
            [this.#known.zip, zips],
            [this.#known.mod, mods],
        ];
        for (const [known, sums] of all) {
            for (const { module, h1 } of sums) {
                const key = (0,module_version/* moduleKey */.MP)(module);
                known.set(key, (known.get(key) ?? h1) === h1 ? h1 : NO_HASH);
            }
        }
    }
    /** Whether the job's go.sum has that module. */
    has(module) {
        return this.#known.mod.has((0,module_version/* moduleKey */.MP)(module)) || this.#known.zip.has((0,module_version/* moduleKey */.MP)(module));
    }
    /** The hash of that file. Never throws. */
    async of(module, file) {
        const inGoSum = this.#known[file].get((0,module_version/* moduleKey */.MP)(module)) ?? NO_HASH;
        if (inGoSum !== NO_HASH)
            return { h1: inGoSum, by: "go.sum" };
        if (this.#database === null || !this.#mayAsk(module.path))
            return { h1: NO_HASH, by: "nobody" };
        const proven = await this.#database.prove(module);
        // Of a version that the database does not know too: go asks it itself, by its own rules.
        if (proven.kind !== "proven")
            return { h1: NO_HASH, by: "nobody" };
        return { h1: file === "zip" ? proven.zipH1 : proven.modH1, by: "database" };
    }
}

;// CONCATENATED MODULE: ./build/relay/tally.js
/** Counts what the relay does. */
class Tally {
    counts = { retries: 0, hedges: 0 };
    #clock;
    #startMs;
    #requests = { served: 0, missing: 0, failed: 0, refused: 0 };
    #checked = { goSum: 0, database: 0, nobody: 0 };
    #fetched = new Map();
    #sentBytes = 0;
    constructor(clock) {
        this.#clock = clock;
        this.#startMs = clock.monotonicMs();
    }
    answered(status) {
        const { served, missing, failed } = this.#requests;
        if (status === 200)
            this.#requests.served = served + 1;
        else if (status === 404)
            this.#requests.missing = missing + 1;
        else
            this.#requests.failed = failed + 1;
    }
    refused() {
        this.#requests.refused++;
    }
    sent(bytes) {
        this.#sentBytes += bytes;
    }
    checked(by) {
        this.#checked[by === "go.sum" ? "goSum" : by]++;
    }
    fetched({ sources }) {
        for (const { source, requests, refusals, retries, hedges } of sources) {
            const before = this.#fetched.get(source.url) ?? { requests: 0, failed: 0 };
            this.#fetched.set(source.url, {
                requests: before.requests + requests,
                failed: before.failed + refusals,
            });
            this.counts.retries += retries;
            this.counts.hedges += hedges;
        }
    }
    use(standings) {
        return {
            elapsedMs: Math.round(this.#clock.monotonicMs() - this.#startMs),
            requests: { ...this.#requests },
            sentBytes: this.#sentBytes,
            checked: { ...this.#checked },
            ...this.counts,
            mirrors: standings.map(({ source, requests, failed, lastFailure, lied }) => {
                const fetched = this.#fetched.get(source.url);
                return {
                    name: source.name,
                    requests: requests + (fetched?.requests ?? 0),
                    failed: failed + (fetched?.failed ?? 0),
                    reason: lastFailure && { code: lastFailure.code, status: lastFailure.status },
                    lied,
                };
            }),
        };
    }
}

;// CONCATENATED MODULE: ./build/relay/relay.js














const MAX_LIST_BYTES = 4 << 20;
const MAX_INFO_BYTES = 64 << 10;
/** Of what was passed on: `go` has its own copy, but another module cache may want one too. Zips lie on disk. */
const MAX_KEPT_BYTES = { zip: 2 ** 30, mod: 32 << 20 };
/** Answers about single versions, which never change. */
const MAX_INFOS = 20_000;
/** At once, of those that go has not asked for: what it asks for itself does not wait behind them. */
const MAX_INFOS_AHEAD = 48;
/** 50 Mbit/s: a zip of 100 kB takes 16 ms then, less than its first byte takes from most mirrors. */
const MIN_AHEAD_BYTES_PER_SECOND = 6_250_000;
/** Go.mod files of a tool's requirements, which `go` reads next. */
const MAX_REQUIRED = 300;
/** A module proxy that adds to mirrors what they lack. It knows no socket: requests in, answers out. */
class Relay {
    #ports;
    #signal;
    #setting;
    #files;
    #database;
    #sums;
    #infos = new Map();
    #askedInfo = new Set();
    #inTurn = atMost(MAX_INFOS_AHEAD);
    #tally;
    #maxConnections;
    #standings;
    #ahead;
    constructor(ports, setting, signal) {
        const { sources, database, folder, sums, ahead, maxConnections } = setting;
        this.#maxConnections = maxConnections;
        this.#ports = ports;
        this.#signal = signal;
        this.#setting = setting;
        this.#tally = new Tally(ports.clock);
        this.#standings = sources.map(newStanding);
        this.#database =
            database &&
                new RelayDatabase(ports, { ...database, counts: this.#tally.counts }, setting.limits, signal);
        this.#sums = new Sums(this.#database, (path) => database?.mayAsk(path) === true);
        this.#sums.add(sums);
        this.#ahead = { zips: lookAhead(ahead.zips), mods: lookAhead(ahead.mods) };
        const of = {
            folder: external_node_path_.join(folder, "zips"),
            sources: () => this.#usableSources(),
            limits: () => (0,fetch_limits/* fetchLimits */.t)(this.#standings.length, ports.machine.openFiles, this.#maxConnections),
            onResult: (result) => this.#learn(result),
            maxKept: MAX_KEPT_BYTES,
        };
        this.#files = new RelayFiles(ports, of, signal);
    }
    /** Another module of the same job: its sums count too, and its mirrors from now on. */
    join(setting) {
        const { sums, ahead, sources, maxConnections } = setting;
        this.#maxConnections = Math.min(this.#maxConnections, maxConnections);
        this.#sums.add(sums);
        this.#ahead = { zips: lookAhead(ahead.zips), mods: lookAhead(ahead.mods) };
        const known = new Map(this.#standings.map((standing) => [standing.source.url, standing]));
        const given = sources.map((source) => known.get(source.url) ?? newStanding(source));
        this.#standings = [...given, ...this.#standings.filter((standing) => !given.includes(standing))];
    }
    /** Somebody asked who may not, or for what is nothing. */
    refused() {
        this.#tally.refused();
    }
    /** What the relay did so far. */
    use() {
        return this.#tally.use(this.#standings);
    }
    /** Ends what is under way. Whoever waits for an answer gets one. */
    async close() {
        await this.#files.close();
    }
    /** Answers a request of `go`. Never throws. */
    async answer(request) {
        const answer = await this.#answer(request).catch((error) => {
            return failed(`the relay failed: ${error instanceof Error ? error.message : String(error)}`);
        });
        this.#tally.answered(answer.status);
        return { ...answer, onSent: (bytes) => this.#tally.sent(bytes) };
    }
    async #answer(request) {
        if (request.kind === "supported")
            return this.#supported(request.name);
        if (request.kind === "sumdb")
            return this.#ofDatabase(request.name, request.below);
        const path = request.kind === "file" ? request.module.path : request.path;
        // Nobody is asked, and what the answer says is what a mirror would.
        if (!this.#setting.mayTell(path))
            return missing(`not found: ${path}`);
        switch (request.kind) {
            case "list":
                return this.#list(path);
            case "latest":
                return this.#version(path, "@latest");
            case "query":
                return this.#version(path, `@v/${(0,module_version/* escapePath */.ft)(request.query)}.info`);
            case "file":
                return request.file === "info"
                    ? this.#info(request.module)
                    : this.#file(request.module, request.file);
        }
    }
    async #supported(name) {
        const works = this.#database?.name === name && (await this.#database.works());
        // Behind 404 go looks for the database further down its list.
        return works
            ? { status: 200, contentType: TEXT, body: Buffer.from("") }
            : missing("no way to the database");
    }
    async #ofDatabase(name, below) {
        if (this.#database?.name !== name)
            return missing("no such database");
        const answer = await this.#database.answer(below);
        if (answer.kind === "found")
            return { status: 200, contentType: TEXT, body: answer.value };
        return answer.kind === "missing" ? missing("not found") : failedBy(answer.tried);
    }
    async #list(path) {
        const below = `/${(0,module_version/* escapePath */.ft)(path)}/@v/list`;
        const first = await this.#ask(below, MAX_LIST_BYTES, readList);
        // A mirror that knows no version may just not know it yet.
        const others = this.#standings.filter((one) => first.kind === "found" && one !== first.by);
        const isEmpty = first.kind === "found" && first.value.length === 0 && others.length > 0;
        const second = isEmpty ? await this.#ask(below, MAX_LIST_BYTES, readList, others, 1) : first;
        const answer = second.kind === "found" ? second : first;
        return answered(answer, (versions) => versions.map((version) => `${version}\n`).join(""), TEXT);
    }
    async #version(path, file) {
        const below = `/${(0,module_version/* escapePath */.ft)(path)}/${file}`;
        const answer = await this.#ask(below, MAX_INFO_BYTES, (bytes) => readInfo(bytes, path, null));
        if (answer.kind === "found")
            this.#askedInfo.add(`${path}@${answer.value.Version}`);
        return answered(answer, JSON.stringify, "application/json");
    }
    async #info(module) {
        this.#askedInfo.add((0,module_version/* moduleKey */.MP)(module));
        this.#lookAhead(module, "zips");
        return answered(await this.#askInfo(module), JSON.stringify, "application/json");
    }
    #askInfo(module) {
        const key = (0,module_version/* moduleKey */.MP)(module);
        const known = this.#infos.get(key);
        if (known !== undefined)
            return known;
        const time = this.#sums.has(module) ? (0,module_version/* pseudoVersionTime */.Sw)(module.version) : null;
        const by = this.#standings[0];
        if (time !== null && by !== undefined) {
            return Promise.resolve({ kind: "found", value: { Version: module.version, Time: time }, by });
        }
        const asking = this.#ask((0,module_version/* proxyPath */.IR)(module, "info"), MAX_INFO_BYTES, (bytes) => readInfo(bytes, module.path, module.version));
        this.#infos.set(key, asking);
        for (const oldest of this.#infos.keys()) {
            if (this.#infos.size <= MAX_INFOS)
                break;
            this.#infos.delete(oldest);
        }
        const forget = () => this.#infos.delete(key);
        void asking.then(({ kind }) => kind === "found" || forget(), forget);
        return asking;
    }
    async #file(module, file) {
        this.#lookAhead(module, file === "zip" ? "zips" : "mods");
        const { h1, by } = await this.#sums.of(module, file);
        const got = await this.#files.get({ kind: file, module, h1 });
        if (got.kind === "missing")
            return missing(`not found: ${(0,module_version/* moduleKey */.MP)(module)}`);
        if (got.kind === "failed")
            return failed(`no mirror delivered ${(0,module_version/* moduleKey */.MP)(module)}`);
        this.#tally.checked(by);
        const { body } = got;
        if (file === "mod" && by !== "go.sum" && body instanceof Uint8Array)
            this.#lookIntoTool(module, body);
        return { status: 200, contentType: file === "zip" ? "application/zip" : TEXT, body };
    }
    /** `go mod download` asks for one module after the other: the next ones are on their way by then. */
    #lookAhead(module, list) {
        const kind = list === "zips" ? "zip" : "mod";
        // A go.mod is a few hundred bytes: those that nobody asks for are noticed on no line.
        const next = this.#ahead[list].asked((0,module_version/* moduleKey */.MP)(module), kind === "zip" && this.#isThin());
        if (next.length === 0)
            return;
        const fetchAll = () => this.#files.ahead(next.map((sum) => ({ kind, ...sum })));
        // An .info is small, and go asks for all of them first: behind zips they would wait for the whole line.
        if (kind === "mod")
            fetchAll();
        else
            void Promise.all(next.map(({ module }) => this.#inTurn(() => this.#askInfo(module)))).then(fetchAll);
    }
    /** As far as is known, bytes that nobody asks for would be noticed. */
    #isThin() {
        const measured = this.#standings.map(({ source }) => source.bytesPerSecond ?? 0);
        return Math.max(...measured, this.#files.bytesPerSecond ?? 0) < MIN_AHEAD_BYTES_PER_SECOND;
    }
    /** The go.mod files that a tool requires are read next: `go install` has no go.sum to tell of them. */
    #lookIntoTool(module, goMod) {
        if (!this.#askedInfo.delete((0,module_version/* moduleKey */.MP)(module)))
            return;
        const required = (0,go_mod/* parseGoMod */.kW)(Buffer.from(goMod).toString("utf8")).require.filter((one) => (0,module_version/* checkModuleVersion */.nF)(one) === null && this.#setting.mayTell(one.path));
        for (const one of required.slice(0, MAX_REQUIRED)) {
            void this.#sums.of(one, "mod").then(({ h1 }) => this.#files.ahead([{ kind: "mod", module: one, h1 }]));
        }
    }
    #ask(below, maxBytes, read, standings = this.#standings, rounds = this.#setting.limits.rounds) {
        const urlAt = ({ source }) => `${source.url}${below}`;
        const question = { urlAt, asked: below, maxBytes, read };
        const limits = { ...this.#setting.limits, rounds };
        return askSmall(this.#ports, standings, question, limits, this.#tally.counts, this.#signal);
    }
    /** Those that lied are out for the job; the others stand as they were ranked. */
    #usableSources() {
        const usable = this.#standings.filter(({ lied }) => !lied);
        return usable.map(({ source }) => source);
    }
    #learn(result) {
        this.#tally.fetched(result);
        for (const { source, lied, reason } of result.sources) {
            const standing = this.#standings.find((one) => one.source.url === source.url);
            if (standing === undefined)
                continue;
            standing.lied ||= lied;
            standing.lastFailure = reason ?? standing.lastFailure;
        }
    }
}

;// CONCATENATED MODULE: ./build/relay/request.js


/** cmd/go asks for nothing longer: a path of 1024 bytes can be twice as long escaped. */
const MAX_TARGET = 4_096;
const MAX_QUERY = 200;
/**
 * Reads a request. Other users of the machine and pages in a browser reach a loopback port too: whoever does not know
 * the token learns nothing, and a name that was made to lead here (DNS rebinding) is not ours.
 * @param host the only value of the Host header that is ours
 */
function readRequest(heard, keys, host) {
    const { method, target } = heard;
    if (heard.host !== host)
        return refused(421, "not this host");
    if (heard.hasBody && method !== "POST")
        return refused(400, "a body where none belongs");
    if (target.length > MAX_TARGET)
        return refused(404, "no such path");
    const [, key = "", raw = ""] = /^\/([^/]*)(\/.*)$/.exec(target) ?? [];
    const rest = decoded(raw);
    if (isSame(key, keys.control))
        return readControl(method, rest);
    if (!isSame(key, keys.token))
        return refused(403, "unknown token");
    if (method !== "GET" && method !== "HEAD")
        return refused(405, "only GET and HEAD");
    // cmd/go sends no query; what is still encoded was so twice.
    if (/[%?#\\]|\/\/|\/\.\.?(?:\/|$)/.test(rest))
        return refused(404, "no such path");
    return rest.startsWith("/sumdb/") ? readSumdb(rest) : readModule(rest.slice(1));
}
function readControl(method, rest) {
    const what = rest.slice(1);
    if (method === "GET" && what === "report")
        return { kind: "control", what };
    if (method === "POST" && (what === "stop" || what === "join"))
        return { kind: "control", what };
    return refused(404, "no such path");
}
/** `/sumdb/<name>/supported`, or what the database has (go.dev/ref/mod#checksum-database). The name may have a path. */
function readSumdb(rest) {
    const [, name = "", below = ""] = /^\/sumdb\/([^/]+(?:\/[^/]+)*?)\/(supported|latest|lookup\/.+|tile\/.+)$/.exec(rest) ?? [];
    if (name === "")
        return refused(404, "no such path");
    return below === "supported" ? { kind: "supported", name } : { kind: "sumdb", name, below };
}
function readModule(rest) {
    const [, escaped = "", file = ""] = /^(.+?)\/(@latest|@v\/[^/]+)$/.exec(rest) ?? [];
    const path = (0,module_version/* unescapePath */.a3)(escaped);
    if (path === null || (0,module_version/* checkModulePath */.iU)(path) !== null)
        return refused(404, "no module path");
    if (file === "@latest")
        return { kind: "latest", path };
    if (file === "@v/list")
        return { kind: "list", path };
    const [, escapedVersion = "", suffix = ""] = /^@v\/(.+)\.(info|mod|zip)$/.exec(file) ?? [];
    const version = (0,module_version/* unescapePath */.a3)(escapedVersion);
    if (version === null || version === "")
        return refused(404, "no such file");
    if ((0,module_version/* checkVersion */.ps)(version) === null) {
        const module = { path, version };
        return (0,module_version/* checkModuleVersion */.nF)(module) === null
            ? { kind: "file", file: suffix, module }
            : refused(404, "no version of that module");
    }
    const isQuery = suffix === "info" && version.length <= MAX_QUERY && /^[\w.+~^-]+$/.test(version);
    return isQuery ? { kind: "query", path, query: version } : refused(404, "no version");
}
function refused(status, why) {
    return { kind: "refused", status, why };
}
/** cmd/go writes `!` as `%21` (modfetch/proxy.go, pathEscape). A path that can't be decoded stays as it is, and is refused. */
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
/** Takes as long for a key that is nearly right as for any other. */
function isSame(given, expected) {
    const digest = (text) => (0,external_node_crypto_.createHash)("sha256").update(text).digest();
    return (0,external_node_crypto_.timingSafeEqual)(digest(given), digest(expected));
}

;// CONCATENATED MODULE: ./build/relay/serve.js



/** A go.sum of ten thousand lines has two megabytes. */
const MAX_JOIN_BYTES = 32 << 20;
/** What is being sent when it ends. */
const GRACE_MS = 1_000;
/**
 * Starts a relay on 127.0.0.1. Throws Node's error where the port is taken.
 * @param of.port 0: any
 * @param of.readJoining what the body of a request to join says; null for what says nothing
 * @param of.onAnswer told of every answer to `go`, once it is there
 */
async function serveRelay(ports, listen, of, signal) {
    const ending = new AbortController();
    const relay = new Relay(ports, of.setting, AbortSignal.any([signal, ending.signal]));
    const stopped = deferred();
    // Requests may have waited for the relay, and come before its port is known here.
    const ownHost = deferred();
    const control = async ({ what }, heard) => {
        if (what === "join") {
            const joining = of.readJoining(await heard.body(MAX_JOIN_BYTES));
            if (joining === null)
                return plain(400, "not understood");
            relay.join(joining);
            return plain(200, "joined");
        }
        const body = Buffer.from(JSON.stringify(relay.use()));
        const onSent = what === "stop" ? () => stopped.resolve() : () => { };
        return { status: 200, contentType: "application/json", body, onSent };
    };
    const server = await listen(of.port, async (heard) => {
        const request = readRequest(heard, of.keys, await ownHost.promise);
        if (request.kind === "control")
            return control(request, heard);
        if (request.kind === "refused") {
            relay.refused();
            return plain(request.status, request.why);
        }
        const answer = await relay.answer(request);
        of.onAnswer?.(heard.target, answer);
        return answer;
    });
    const host = `127.0.0.1:${server.port}`;
    ownHost.resolve(host);
    return {
        port: server.port,
        url: `http://${host}/${of.keys.token}`,
        use: () => relay.use(),
        stopped: stopped.promise,
        close: async () => {
            ending.abort();
            await Promise.all([server.close(GRACE_MS), relay.close()]);
        },
    };
}
function plain(status, text) {
    return { status, contentType: "text/plain; charset=utf-8", body: Buffer.from(`${text}\n`) };
}

// EXTERNAL MODULE: ./build/go/private-pattern.js
var private_pattern = __webpack_require__(5179);
// EXTERNAL MODULE: ./build/go/signed-note.js
var signed_note = __webpack_require__(7968);
// EXTERNAL MODULE: ./build/flows/project/read-privacy.js + 1 modules
var read_privacy = __webpack_require__(3188);
;// CONCATENATED MODULE: ./build/flows/relay/relay-setting.js



/**
 * What the relay works with, from what the step has said.
 * @param folder of its own
 */
function relaySetting(plan, folder, limits) {
    const { mayTellMirror } = (0,read_privacy/* privacyBy */.Y)(plan.privacy);
    const exempt = (0,private_pattern/* compilePatterns */.xi)(plan.database?.exempt ?? "");
    const database = plan.database && (0,signed_note/* parseGoSumDb */.nI)(plan.database.gosumdb);
    return {
        folder,
        sources: plan.sources.map((source) => ({
            ...source,
            private: false,
            mayServe: mayTellMirror,
        })),
        maxConnections: plan.maxConnections,
        mayTell: mayTellMirror,
        database: plan.database !== null && database?.kind === "database"
            ? {
                key: database.key,
                routes: plan.database.routes,
                mayAsk: (path) => mayTellMirror(path) && !exempt(path),
            }
            : null,
        sums: plan.sums,
        ahead: plan.ahead,
        limits,
    };
}

;// CONCATENATED MODULE: ./build/flows/relay/run-relay.js





/** Bounds the opening of one connection. */
const CONNECT_TIMEOUT_MS = 3_000;
/** To one source, for lists, .info files and the checksum database. */
const SMALL_CONNECTIONS = 16;
/**
 * Starts a relay in this process. Throws Node's error where the port is taken.
 * @param of.folder its own; it is removed with the relay
 * @param of.port 0: any
 */
async function runRelay(ports, listen, of) {
    const { machine, files, clock, signal } = ports;
    const { plan, folder, limits = SMALL_LIMITS } = of;
    const http = lateHttp(() => ports.openHttp({
        connectTimeoutMs: CONNECT_TIMEOUT_MS,
        // Those of the fetch, and small answers beside it.
        connectionsPerHost: (0,fetch_limits/* fetchLimits */.t)(plan.sources.length, machine.openFiles, plan.maxConnections).connectionsPerSource +
            SMALL_CONNECTIONS,
    }));
    const hasher = lateHasher(ports.openHasher);
    const relay = await serveRelay({ machine, files, clock, http, hashZip: hasher.hash, random: Math.random }, listen, {
        ...of,
        setting: relaySetting(plan, folder, limits),
        readJoining: (body) => {
            const joining = (0,relay_plan/* parseRelayPlan */.g)(Buffer.from(body).toString("utf8"));
            return joining && relaySetting(joining, folder, limits);
        },
    }, signal);
    return {
        ...relay,
        close: async () => {
            await relay.close();
            await Promise.all([http.close(), hasher.close()]);
            await files.removeFolder(folder).catch(() => { });
        },
    };
}
/** Opened with the first request: a relay that nobody asks takes less time and memory. */
function lateHttp(open) {
    let opening = null;
    return {
        request: async (request) => {
            // A failure is no answer for the next request: without a free file descriptor not even our own code can be read
            // (Node 20 keeps a module that could not be read as one that can't be loaded).
            opening ??= open().catch((error) => {
                opening = null;
                throw error;
            });
            return (await opening).request(request);
        },
        close: async () => (await opening)?.close(),
    };
}
/** The same for the thread that hashes zips. */
function lateHasher(open) {
    let hasher = null;
    return {
        hash: (...asked) => {
            hasher ??= open();
            return hasher.hash(...asked);
        },
        close: async () => hasher?.close(),
    };
}

;// CONCATENATED MODULE: ./build/flows/relay/live-as-relay.js





const ORDER = (0,decode/* fields */.OA)({ plan: decode/* text */.Qq, folder: decode/* text */.Qq, token: decode/* text */.Qq, control: decode/* text */.Qq });
/** How often it looks whether the job is still there. */
const LOOK_MS = 2_000;
/** The same until the step is over: what is left around it then tells whom to watch, and may itself be over soon. */
const LOOK_FOR_STEP_MS = 200;
/** The longest job of GitHub's runners; elsewhere a relay that was forgotten must end too. */
const MAX_LIFE_MS = 6 * 3_600_000;
const MAX_LOGGED = 1_000;
/**
 * A relay's whole life: it serves, and ends when it is told to, or when the job has ended.
 * @param told a RelayOrder as JSON
 * @param log receives a line now and then; no key is in it
 */
async function liveAsRelay(ports, listen, told, log) {
    const order = (0,decode/* decodeJson */.xO)(told, ORDER);
    const plan = order && (0,relay_plan/* parseRelayPlan */.g)(order.plan);
    if (order === null || plan === null)
        return log("not understood");
    const keys = order;
    const relay = await runRelay(ports, listen, {
        plan,
        folder: order.folder,
        keys,
        port: 0,
        onAnswer: (target, { status }) => {
            // Behind the token; the log may be read by whoever helps.
            if (status >= 500)
                log((0,neutralise/* neutralise */.$0)(`${status} ${target.slice(target.indexOf("/", 1))}`, MAX_LOGGED));
        },
    });
    log(`listens on port ${relay.port}`);
    const why = await untilOver(ports, relay);
    log(`ends: ${why}`);
    await relay.close();
}
async function untilOver({ clock, lineage, signal }, relay) {
    const [step, ...around] = lineage.ancestors;
    const startMs = clock.monotonicMs();
    const over = new AbortController();
    const ending = AbortSignal.any([over.signal, signal]);
    let told = false;
    void relay.stopped.then(() => {
        told = true;
        over.abort();
    });
    let watched;
    for (;;) {
        await clock.sleep(watched === undefined ? LOOK_FOR_STEP_MS : LOOK_MS, ending);
        if (told)
            return "told to";
        if (signal.aborted)
            return "a signal";
        if (clock.monotonicMs() - startMs > MAX_LIFE_MS)
            return "six hours";
        if (watched === undefined) {
            if (step === undefined || !lineage.isAlive(step))
                watched = whomToWatch(around, lineage.isAlive);
        }
        else if (watched !== null && !lineage.isAlive(watched))
            return "the job is over";
    }
}

// EXTERNAL MODULE: ./build/platform/end-process.js
var end_process = __webpack_require__(4207);
// EXTERNAL MODULE: ./build/platform/interrupt.js
var interrupt = __webpack_require__(6109);
// EXTERNAL MODULE: ./build/platform/relay-process.js
var relay_process = __webpack_require__(6439);
// EXTERNAL MODULE: ./build/wire.js + 6 modules
var wire = __webpack_require__(9985);
;// CONCATENATED MODULE: ./build/relay-for-job.js





/**
 * A relay's life from its order on; gives back when it has ended.
 * @param of.listen the server that has its port already
 * @param of.order what the step said that started it
 */
async function relayFor(of) {
    const { machine, lineage, listen, order } = of;
    const { signal } = (0,interrupt/* listenForInterrupt */.Y)(end_process/* endNow */.C7);
    const log = (line) => (0,relay_process/* writeToLog */.F2)(`${new Date().toISOString()} ${line}`);
    await liveAsRelay({ ...(0,wire/* wireRelay */.f)(machine, signal), lineage }, listen, order, log);
}


/***/ }),

/***/ 9697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ neutralise),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   IS: () => (/* binding */ markdownCodeBlock),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   xA: () => (/* binding */ neutraliseTexts)
/* harmony export */ });
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


/***/ }),

/***/ 7338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ UNKNOWN_ZIP_BYTES),
/* harmony export */   KD: () => (/* binding */ knownZipBytes),
/* harmony export */   f4: () => (/* binding */ likelyZipBytes)
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
/** About how large a module's zip is that nobody was asked for. */
function likelyZipBytes(modulePath) {
    return knownZipBytes(modulePath) ?? UNKNOWN_ZIP_BYTES;
}


/***/ }),

/***/ 7766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ planSamples),
/* harmony export */   MZ: () => (/* binding */ isWellKnown),
/* harmony export */   S0: () => (/* binding */ planProof)
/* harmony export */ });
/* unused harmony export FALLBACK_MODULES */
/* harmony import */ var _mirrors_sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3353);
/* harmony import */ var _module_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7338);


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
const MAX_MODS = 3;
const MAX_ZIPS = 16;
/** One is enough; the others are for a mirror that lacks it. */
const MAX_PROOFS = 2;
/** Of those whose size has to be asked for first: one zip in ten is large enough to tell a rate. */
const MAX_UNKNOWN_ZIPS = 15;
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
    const sized = candidates.map((known) => ({ ...known, likelyBytes: (0,_module_size_js__WEBPACK_IMPORTED_MODULE_0__/* .knownZipBytes */ .KD)(known.module.path) }));
    const small = sized
        .filter((s) => s.likelyBytes !== null && s.likelyBytes <= _mirrors_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .PROOF_BYTES */ .Ht)
        .sort((a, b) => size(a) - size(b));
    const bulk = sized.filter((s) => size(s) >= _mirrors_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .BULK_BYTES */ .hi).sort((a, b) => bulkDistance(a) - bulkDistance(b));
    const unknown = spread(sized.filter((s) => s.likelyBytes === null), MAX_UNKNOWN_ZIPS);
    // One can be small enough for a proof and large enough for a rate.
    const zips = [...new Set([...small.slice(0, 1), ...bulk.slice(0, 1), ...unknown, ...small.slice(1)])];
    const first = zips[0];
    return {
        first,
        mods: spread(sized.filter((c) => c !== first), MAX_MODS),
        zips: zips.slice(0, MAX_ZIPS),
    };
}
/**
 * The samples where nothing has to be downloaded: whether a mirror works is all that is asked, so no body is large
 * enough to tell a rate. Modules of a size that nobody knows come last, for a mirror that has nothing else.
 */
function planProof(present) {
    const sized = [...present, ...FALLBACK_MODULES].map((known) => ({
        ...known,
        likelyBytes: (0,_module_size_js__WEBPACK_IMPORTED_MODULE_0__/* .knownZipBytes */ .KD)(known.module.path),
    }));
    const small = sized
        .filter((s) => s.likelyBytes !== null && s.likelyBytes < _mirrors_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .BULK_BYTES */ .hi)
        .sort((a, b) => size(a) - size(b));
    const unknown = spread(sized.filter((s) => s.likelyBytes === null), MAX_PROOFS);
    const zips = [...small.slice(0, MAX_PROOFS), ...unknown];
    return { first: zips[0], mods: spread(zips.slice(1), MAX_MODS), zips };
}
function size(sized) {
    return sized.likelyBytes ?? 0;
}
function bulkDistance(sized) {
    return Math.abs(Math.log(size(sized) / _mirrors_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .PREFERRED_BULK_BYTES */ .b_));
}
/** `count` items spread evenly over the list: neighbours in a go.sum are often of one family. */
function spread(items, count) {
    if (items.length <= count)
        return items;
    return Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]);
}


/***/ })

};
