export const id = 83;
export const ids = [83];
export const modules = {

/***/ 83:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measureForJob: () => (/* binding */ measureForJob)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/go/module-version.js
var module_version = __webpack_require__(2206);
// EXTERNAL MODULE: ./build/mirrors/choose.js
var choose = __webpack_require__(710);
// EXTERNAL MODULE: ./build/mirrors/estimate.js
var estimate = __webpack_require__(7541);
// EXTERNAL MODULE: ./build/mirrors/measurement.js
var measurement = __webpack_require__(6111);
;// CONCATENATED MODULE: ./build/mirrors/standing.js


/** A mirror that was not asked anything yet. */
function newStanding(mirror) {
    return { mirror, results: [], bulk: null, rateSettled: false, finished: false };
}
/** The failure that puts it out, or null. A missing version is none by itself (see `staleness`). */
function failureOf(standing) {
    const failed = standing.results.filter((r) => r.kind === "failed");
    // What the mirror said wrongly weighs more than a connection of it that broke.
    return (failed.find((r) => r.reason.code === "wrong-hash") ?? failed[0])?.reason ?? null;
}
/** It delivered a right .mod, a right .info and a right .zip. */
function hasProof(standing) {
    const verified = standing.results.filter((r) => r.kind === "verified");
    return ["mod", "info", "zip"].every((kind) => verified.some((r) => r.sample.endsWith(`.${kind}`)));
}
/** It sent something right, if only the beginning. */
function answersRightly(standing) {
    return (failureOf(standing) === null &&
        (standing.results.some((r) => r.kind === "verified" || r.kind === "cut") || standing.bulk !== null));
}
/** The reason why it is stale: it lacks a sample that another mirror has. Null when it lacks none of these. */
function staleness(standing, all) {
    for (const r of standing.results) {
        if (r.kind !== "missing")
            continue;
        const elsewhere = all.some((s) => s.results.some((o) => o.sample === r.sample && (o.kind === "verified" || o.kind === "cut")));
        if (elsewhere)
            return r.reason;
    }
    return null;
}
/** It lacks a sample that a mirror which answers rightly has yet to be asked for: whose fault that is can't be told. */
function lacksInDoubt(standing, all) {
    return standing.results.some((r) => r.kind === "missing" &&
        all.some((s) => !s.finished && answersRightly(s) && !s.results.some((other) => other.sample === r.sample)));
}
/** The speed as measured so far. */
function speedOf(standing) {
    const answered = standing.results
        .filter((r) => r.phases !== null)
        .map((r) => ({ ...r, phases: r.phases }));
    if (answered.length === 0 && standing.bulk === null)
        return measurement/* NO_SPEED */.g;
    // The first connection's set-up: later ones find the name resolved and the TLS session warm.
    const opening = answered.find((r) => r.phases.tcpMs !== null || r.phases.viaProxy)?.phases;
    const waits = (zip) => answered.filter((r) => r.sample.endsWith(".zip") === zip).flatMap((r) => r.phases.firstByteMs ?? []);
    return {
        dnsMs: opening?.dnsMs ?? null,
        tcpMs: opening?.tcpMs ?? null,
        tlsMs: opening?.tlsMs ?? null,
        firstByteMs: lowerQuartile(waits(false)),
        zipFirstByteMs: lowerQuartile([...waits(true), ...(standing.bulk ? [standing.bulk.roundTripMs] : [])]),
        bytesPerSecond: standing.bulk ? (0,estimate/* throughput */.$8)(standing.bulk.progress, standing.bulk.roundTripMs) : null,
        viaProxy: opening?.viaProxy ?? false,
    };
}
/** Noise only adds to a wait, and the first ones are taken while this process is busiest; one lucky wait is no rule either. */
function lowerQuartile(values) {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted[Math.floor((sorted.length - 1) / 4)] ?? null;
}

;// CONCATENATED MODULE: ./build/mirrors/decide.js


/**
 * A pending mirror must promise at least this to be worth waiting for: a pick within it counts as the best. And it
 * must promise to save more than was spent on waiting so far, so that the wait is never longer than the gain.
 */
const WORTH_RATIO = 1.1;
const WORTH_MS = 100;
/** A pending mirror is taken to reach at most this many times the best rate seen: the runner's own line bounds them all. */
const RATE_HOPE = 4;
/** Sizes that were not asked for yet may be off by so much: who wins at both ends wins anyway. */
const SIZE_RANGE = [0.1, 5];
/** A body that was read for this long has shown what its mirror gives, but for slow start's last doubling. */
const SEEN_MS = 200;
const SEEN_ROUND_TRIPS = 6;
const SEEN_HOPE = 2;
/** Round trips between the start of a probe and its first byte: TCP, TLS 1.3 and the request, or TCP and the request. */
const OPENING_ROUND_TRIPS = { https: 3, http: 2 };
/**
 * Whether the mirrors' standings are enough to choose.
 * @param elapsedMs since every mirror was asked first
 * @param sizesPending the workload's sizes are still being asked for
 */
function decide(standings, work, sizesPending, downloader, elapsedMs) {
    const alive = standings.filter((s) => failureOf(s) === null && staleness(s, standings) === null);
    const pending = alive.filter((s) => !s.finished);
    if (pending.length === 0 && !sizesPending)
        return { kind: "over" };
    // Nobody is left to compare the only one with.
    if (alive.length === 1 && alive.every(hasProof))
        return { kind: "over" };
    const speeds = new Map(standings.map((s) => [s, speedOf(s)]));
    const speed = (s) => speeds.get(s);
    // A missing version that nobody else has shown yet may still turn out to be this mirror's fault.
    const certain = alive.filter((s) => hasProof(s) &&
        (s.finished || !s.results.some((r) => r.kind === "missing")) &&
        !lacksInDoubt(s, standings));
    const leaders = certain.filter((s) => s.rateSettled || speed(s).bytesPerSecond !== null);
    const bestRate = Math.max(...standings.map((s) => speed(s).bytesPerSecond ?? 0));
    /** The speed that a pending mirror may still turn out to have. */
    const hoped = (s) => {
        const known = speed(s);
        const trips = s.mirror.url.startsWith("https:") ? OPENING_ROUND_TRIPS.https : OPENING_ROUND_TRIPS.http;
        return {
            ...known,
            firstByteMs: known.firstByteMs ?? elapsedMs / trips,
            bytesPerSecond: s.rateSettled ? known.bytesPerSecond : hopedRate(s, known, bestRate),
        };
    };
    /** The mirror that nothing pending can beat at this workload, or null. */
    const winner = (assumed) => {
        const predicted = leaders.map((s) => ({ s, ms: (0,estimate/* predictMs */.ut)(speed(s), assumed, downloader) }));
        const best = predicted.sort((a, b) => a.ms - b.ms)[0];
        if (!best)
            return null;
        const canBeBeaten = pending.some((s) => {
            const ms = (0,estimate/* predictMs */.ut)(hoped(s), assumed, downloader);
            const worthwhile = ms * WORTH_RATIO < best.ms && best.ms - ms > Math.max(WORTH_MS, elapsedMs);
            return worthwhile && !(leaders.includes(s) && s.rateSettled);
        });
        return canBeBeaten ? null : best.s;
    };
    const [first = null, ...others] = sizesPending
        ? SIZE_RANGE.map((f) => winner(scaled(work, f)))
        : [winner(work)];
    return first === null || others.some((other) => other !== first)
        ? { kind: "wait" }
        : { kind: "enough", proven: certain.length };
}
function scaled(work, factor) {
    return { ...work, zipBytes: work.zipBytes * factor };
}
/** The rate that a mirror may still turn out to have: anything the line gives, until its own body has shown more. */
function hopedRate(standing, known, bestRate) {
    const { progress = [], roundTripMs = 0 } = standing.bulk ?? {};
    const first = progress[0];
    const last = progress.at(-1);
    const seenMs = first && last ? last.atMs - first.atMs : 0;
    if (last && seenMs >= Math.max(SEEN_MS, SEEN_ROUND_TRIPS * roundTripMs)) {
        return SEEN_HOPE * (known.bytesPerSecond ?? (last.bytes / seenMs) * 1000);
    }
    return Math.max(known.bytesPerSecond ?? 0, RATE_HOPE * bestRate) || null;
}

;// CONCATENATED MODULE: ./build/mirrors/ask-size.js
/**
 * How large the body at `url` is by a mirror's word (HEAD), or null when it does not say. Never throws: a size is a
 * convenience, and whatever went wrong shows in the samples too.
 */
async function askSize(http, url, timeoutMs, signal) {
    try {
        const response = await http.request({
            url,
            method: "HEAD",
            headersTimeoutMs: timeoutMs,
            idleTimeoutMs: timeoutMs,
            signal,
        });
        await response.discard();
        const length = response.headers["content-length"];
        return response.status === 200 && length !== undefined && /^\d{1,12}$/.test(length)
            ? Number(length)
            : null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/ports.js
var ports = __webpack_require__(4788);
;// CONCATENATED MODULE: ./build/mirrors/response.js

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
    if (!(error instanceof ports/* TransportError */.w))
        throw error;
    // A body that ends early and a connection that dies before any answer are different news for a user.
    const code = error.code === "aborted" ? "time-out" : error.code;
    return { reason: { code, status: null, asked, detail: error.detail }, phases: error.phases };
}
/** Worth asking again: a passing fault, by the reason alone. */
function isPassing(reason) {
    return reason.code === "reset" || reason.code === "server-error";
}

// EXTERNAL MODULE: ./build/mirrors/sample-plan.js
var sample_plan = __webpack_require__(65);
;// CONCATENATED MODULE: ./build/mirrors/probe.js





const RETRY_AFTER_MS = 100;
const EXCERPT_BYTES = 512;
/**
 * Asks one mirror for the samples and keeps `onChange` informed of where it stands. Ends when everything was
 * asked, when the mirror failed, or when `signal` aborts; never throws because of the mirror.
 */
async function probeMirror(ports, mirror, samples, limits, signal, onChange) {
    let standing = newStanding(mirror);
    const failed = new AbortController();
    const ended = AbortSignal.any([signal, failed.signal]);
    const update = (change) => {
        standing = { ...standing, ...change };
        onChange(standing);
    };
    const record = (result) => {
        // What an ended probe still reports is about its end, not about the mirror.
        if (ended.aborted)
            return;
        update({ results: [...standing.results, result] });
        if (result.kind === "failed")
            failed.abort();
    };
    const ask = async (sample, bulk) => {
        const result = await askWithRetries(ports, mirror, sample, limits, ended, bulk);
        record(result);
        return result.kind;
    };
    const mods = async () => {
        for (const mod of samples.mods)
            if (!ended.aborted)
                await ask(mod);
    };
    const infos = async () => {
        for (const info of samples.infos)
            if (ended.aborted || (await ask(info)) !== "missing")
                return;
    };
    const zips = async () => {
        let measuredBytes = 0;
        const askZip = (zip, mayCut) => {
            const progress = [];
            return ask(zip, {
                mayCut,
                onProgress: (roundTripMs, bytes) => {
                    progress.push({ atMs: ports.clock.monotonicMs(), bytes });
                    if (bytes <= measuredBytes)
                        return false;
                    measuredBytes = bytes;
                    update({ bulk: { progress, roundTripMs } });
                    return (0,estimate/* isRateSettled */.ob)(progress, roundTripMs);
                },
            });
        };
        const sized = await sizeZips(ports.http, mirror, samples.zips, limits, ended);
        const proofs = [...sized].sort((a, b) => (a.bytes ?? Infinity) - (b.bytes ?? Infinity));
        // "cut": this machine could not keep it. The next one may go to another place.
        const proof = await firstThere(proofs, ({ zip }) => askZip(zip, false), ["missing", "cut"]);
        const bulks = sized
            .filter((s) => s !== proof && (s.bytes ?? sample_plan/* BULK_BYTES */.hi) >= sample_plan/* BULK_BYTES */.hi)
            .sort((a, b) => bulkDistance(a.bytes) - bulkDistance(b.bytes));
        if (measuredBytes < sample_plan/* BULK_BYTES */.hi)
            await firstThere(bulks, ({ zip }) => askZip(zip, true));
        if (!ended.aborted)
            update({ rateSettled: true });
    };
    /** The first item that is not answered with one of those kinds, or null. */
    const firstThere = async (items, asking, goOn = ["missing"]) => {
        for (const item of items)
            if (ended.aborted || !goOn.includes(await asking(item)))
                return item;
        return null;
    };
    await Promise.all([mods(), infos(), zips()]);
    if (!signal.aborted || failureOf(standing) !== null)
        update({ finished: true });
}
/** The zips with their sizes. The mirror is asked (HEAD) only where no known one is small enough for a proof. */
async function sizeZips(http, mirror, zips, limits, signal) {
    const enough = zips.some((zip) => zip.likelyBytes !== null && zip.likelyBytes <= sample_plan/* PROOF_BYTES */.Ht);
    return Promise.all(zips.map(async (zip) => ({
        zip,
        bytes: enough || zip.likelyBytes !== null
            ? zip.likelyBytes
            : await askSize(http, mirror.url + zip.path, limits.requestTimeoutMs, signal),
    })));
}
/** How far a body is from the size that serves best; one of unknown size comes last. */
function bulkDistance(bytes) {
    return bytes === null ? Infinity : Math.abs(Math.log(bytes / sample_plan/* PREFERRED_BULK_BYTES */.b_));
}
async function askWithRetries(ports, mirror, sample, limits, signal, bulk) {
    for (let attempt = 0;; attempt++) {
        const result = await askOnce(ports.http, mirror, sample, limits, signal, bulk);
        const again = result.kind === "failed" && isPassing(result.reason) && attempt < limits.retries && !signal.aborted;
        if (!again)
            return result;
        await ports.clock.sleep(RETRY_AFTER_MS * 2 ** attempt, signal);
    }
}
async function askOnce(http, mirror, sample, limits, signal, bulk) {
    const of = { sample: sample.path };
    let phases = null;
    try {
        const response = await http.request({
            url: mirror.url + sample.path,
            headersTimeoutMs: limits.requestTimeoutMs,
            idleTimeoutMs: limits.requestTimeoutMs,
            signal,
        });
        phases = response.phases;
        if (response.status !== 200) {
            const { missing, reason } = judgeStatus(response.status, response.headers, await excerpt(response), sample.path);
            return { ...of, kind: missing ? "missing" : "failed", phases, reason };
        }
        const counter = { bytes: 0, cut: false };
        const body = follow(response, counter, bulk);
        const verdict = await sample.receive(body);
        if (counter.cut || verdict.kind === "unjudged")
            return { ...of, kind: "cut", phases, bytes: counter.bytes };
        const reason = judgeVerdict(verdict, response.headers["content-type"] ?? "", sample.path);
        return reason
            ? { ...of, kind: "failed", phases, reason: response.otherHost ? { ...reason, detail: "" } : reason }
            : { ...of, kind: "verified", phases, bytes: counter.bytes };
    }
    catch (error) {
        const judged = judgeError(error, sample.path);
        const truncated = phases !== null && judged.reason.code === "reset";
        return {
            ...of,
            kind: "failed",
            phases: phases ?? judged.phases,
            reason: truncated ? { ...judged.reason, code: "truncated" } : judged.reason,
        };
    }
}
/** Passes a body on, counts it, and ends it early once the reader has seen enough of one that may be cut. */
async function* follow(response, counter, bulk) {
    const roundTripMs = response.phases.firstByteMs ?? 0;
    for await (const piece of response.body) {
        counter.bytes += piece.length;
        yield piece;
        if (bulk?.onProgress(roundTripMs, counter.bytes) && bulk.mayCut) {
            counter.cut = true;
            return;
        }
    }
}
/** The beginning of an error's body, as text. Nothing of another host's: it may be anyone's page. */
async function excerpt(response) {
    if (response.otherHost) {
        await response.discard();
        return "";
    }
    const pieces = [];
    let bytes = 0;
    for await (const piece of response.body) {
        pieces.push(piece);
        bytes += piece.length;
        if (bytes >= EXCERPT_BYTES)
            break;
    }
    return Buffer.concat(pieces).subarray(0, EXCERPT_BYTES).toString("utf8");
}

;// CONCATENATED MODULE: ./build/mirrors/measure.js



/** A second proven mirror makes the route survive the first one's failure: worth this much waiting. */
const SECOND_MIRROR_MS = 300;
/** How often time alone (a mirror that stays silent) may change the decision. */
const TICK_MS = 20;
/**
 * Measures all candidates at once and stops as soon as nothing pending can win. Effects go through `ports`;
 * nothing is under way any more when it returns.
 * @param onExtended told when the budget starts a second time
 */
async function measureMirrors(ports, request, signal, onExtended) {
    const { clock } = ports;
    const startMs = clock.monotonicMs();
    const elapsed = () => clock.monotonicMs() - startMs;
    const stop = new AbortController();
    const ended = AbortSignal.any([signal, stop.signal]);
    const standings = new Map(request.candidates.map((m) => [m.url, newStanding(m)]));
    const all = () => [...standings.values()];
    let work = request.work;
    let sizing = (request.sizeUp ? "not-begun" : "done");
    const sideWork = [];
    const beginSizing = (mirror) => {
        if (!request.sizeUp || sizing !== "not-begun")
            return;
        sizing = "pending";
        sideWork.push(request
            .sizeUp(mirror, ended)
            .catch(() => work)
            .then((sized) => {
            work = sized;
            sizing = "done";
            wake();
        }));
    };
    let wake = () => { };
    const probes = request.candidates.map((mirror) => probeMirror(ports, mirror, request.samples, request.limits, ended, (standing) => {
        const before = standings.get(mirror.url);
        standings.set(mirror.url, standing);
        if (hasProof(standing))
            beginSizing(mirror);
        // A growing body comes in many pieces: the next tick is soon enough for it.
        if (before?.results.length !== standing.results.length || standing.rateSettled || standing.finished)
            wake();
    }));
    // A probe fails only where the machine does (a full disk): the others end then, and the caller hears of it.
    const probed = Promise.all(probes);
    probed.catch(() => stop.abort());
    let budgetMs = request.limits.budgetMs;
    let extended = false;
    let enoughSinceMs = null;
    let reason = "budget";
    while (!ended.aborted) {
        const decision = decide(all(), work, sizing === "pending", request.downloader, elapsed());
        if (decision.kind === "over") {
            reason = "over";
            break;
        }
        enoughSinceMs = decision.kind === "enough" ? (enoughSinceMs ?? elapsed()) : null;
        if (decision.kind === "enough" && enoughSinceMs !== null) {
            if (decision.proven >= 2 || elapsed() - enoughSinceMs >= SECOND_MIRROR_MS) {
                reason = "enough";
                break;
            }
        }
        if (elapsed() >= budgetMs) {
            const hopeful = all().some((s) => !s.finished && answersRightly(s));
            if (extended || !request.limits.mayExtend || !hopeful || all().some(hasProof))
                break;
            extended = true;
            budgetMs *= 2;
            onExtended();
        }
        const tick = new AbortController();
        wake = () => tick.abort();
        await clock.sleep(TICK_MS, AbortSignal.any([tick.signal, ended]));
    }
    const final = all();
    stop.abort();
    await Promise.allSettled([...probes, ...sideWork]);
    await probed;
    return {
        measurements: final.map((s) => ({
            mirror: s.mirror,
            speed: speedOf(s),
            outcome: outcomeOf(s, final, reason),
        })),
        work,
        elapsedMs: elapsed(),
        ended: reason,
        extended,
    };
}
function outcomeOf(standing, all, ended) {
    const reason = failureOf(standing) ?? staleness(standing, all);
    if (reason)
        return { kind: "failed", reason };
    const beyondDoubt = (s) => hasProof(s) && !lacksInDoubt(s, all);
    const better = all.some((s) => answersRightly(s) && beyondDoubt(s));
    if (beyondDoubt(standing) || (hasProof(standing) && !better))
        return { kind: "proven" };
    const answered = answersRightly(standing);
    // Whoever gave nothing in the whole budget is as good as dead; whoever was not given it is not judged.
    if (!answered && ended === "budget")
        return { kind: "failed", reason: timeOut };
    const missing = standing.results.find((r) => r.kind === "missing");
    if (standing.finished && missing?.kind === "missing")
        return { kind: "failed", reason: missing.reason };
    return { kind: "not-waited-for", answered };
}
const timeOut = {
    code: "time-out",
    status: null,
    asked: null,
    detail: "no right answer within the probe's budget",
};

// EXTERNAL MODULE: ./build/mirrors/workload.js
var workload = __webpack_require__(7742);
;// CONCATENATED MODULE: ./build/mirrors/size-up.js


const MOST_ASKED = 48;
const AT_ONCE = 6;
const LONGEST_MS = 1_000;
/**
 * Asks one mirror (HEAD) how large the zips are whose size is not known: many small modules and a few huge ones
 * want different mirrors. Asks 48 at most, spread over the list, for a second at most; what is not answered is
 * taken to be like the rest.
 */
async function sizeUp(ports, mirror, zips, mods, requestTimeoutMs, signal) {
    const unknown = zips.filter((z) => z.knownBytes === null);
    const step = Math.max(1, unknown.length / MOST_ASKED);
    const asked = Array.from({ length: Math.min(unknown.length, MOST_ASKED) }, (_, i) => unknown[Math.floor(i * step)]);
    const sizes = new Map();
    const deadline = new AbortController();
    const ended = AbortSignal.any([signal, deadline.signal]);
    const lane = async () => {
        for (let zip = asked.shift(); zip && !ended.aborted; zip = asked.shift()) {
            const bytes = await askSize(ports.http, mirror.url + zip.path, requestTimeoutMs, ended);
            if (bytes !== null)
                sizes.set(zip.path, bytes);
        }
    };
    const lanes = Promise.all(Array.from({ length: AT_ONCE }, lane));
    const lanesDone = new AbortController();
    await Promise.race([
        lanes.finally(() => lanesDone.abort()),
        ports.clock.sleep(LONGEST_MS, lanesDone.signal),
    ]);
    deadline.abort();
    await lanes;
    return (0,workload/* sizedWorkload */.h)(zips, mods, sizes);
}

// EXTERNAL MODULE: ./build/mirrors/sumdb.js
var mirrors_sumdb = __webpack_require__(6210);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/go/dirhash.js
var dirhash = __webpack_require__(7224);
// EXTERNAL MODULE: ./build/modules/module-cache-layout.js
var module_cache_layout = __webpack_require__(7926);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
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
        checkNames(entries, `${(0,module_version/* moduleKey */.MP)(m)}/`);
        const unpackedBytes = checkSizes(entries, `${(0,module_version/* moduleKey */.MP)(m)}/`, limits);
        const window = new FileWindow(file);
        const hashed = [];
        let position = 0;
        for (const [index, entry] of entries.entries()) {
            if (entry.headerOffset !== position)
                throw unusualZip("gap or overlap between entries");
            position = entries[index + 1]?.headerOffset ?? directory.offset;
            hashed.push({ name: entry.name, sha256Hex: await hashEntry(window, entry, position) });
        }
        if (position !== directory.offset)
            throw unusualZip("bytes before the central directory");
        return { ok: true, h1: (0,dirhash/* hash1 */.C)(hashed), files: entries.length, unpackedBytes };
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
 * Returns SHA-256 in hex.
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
    return content.sha256Hex;
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
    return { sha256Hex: (0,external_node_crypto_.hash)("sha256", content, "hex"), crc32: (0,external_node_zlib_.crc32)(content), bytes: content.length };
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
    return { sha256Hex: sha256.digest("hex"), crc32: crc, bytes };
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

;// CONCATENATED MODULE: ./build/modules/admit.js




/** As cmd/go creates them, so that cmd/go can rewrite a `.ziphash` (modfetch/cache.go, fetch.go). The umask applies. */
const FILE_MODE = 0o666;
/**
 * Gives the zip at `temporaryPath` (see temporaryPathIn) its place in the module cache, if its hash is
 * `expectedH1`. The file at `temporaryPath` is gone afterwards, whatever the answer.
 *
 * The `.ziphash` comes last: a zip without one is hashed by cmd/go itself, one without its zip would speak for
 * whatever zip comes next.
 *
 * @throws what the file system throws
 */
async function admitZip(files, moduleCache, m, temporaryPath, expectedH1) {
    const destination = (0,module_cache_layout/* downloadPath */.s2)(moduleCache, m, "zip");
    try {
        const file = await files.open(temporaryPath);
        const verdict = await hashModuleZip(file, m).finally(() => file.close());
        if (!verdict.ok)
            return { kind: "bad-zip", problem: verdict.problem };
        if (verdict.h1 !== expectedH1)
            return { kind: "wrong-hash", expected: expectedH1, actual: verdict.h1 };
        if (!(await files.moveNew(temporaryPath, destination)))
            return { kind: "present" };
    }
    finally {
        await files.remove(temporaryPath);
    }
    // No newline at its end (modfetch/fetch.go, hashZip).
    await writeNew(files, moduleCache, m, "ziphash", Buffer.from(expectedH1));
    return { kind: "admitted" };
}
/** Puts a go.mod file into the module cache as `V.mod`, if its hash is `expectedH1`. Throws as admitZip. */
async function admitMod(files, moduleCache, m, bytes, expectedH1) {
    const actual = (0,dirhash/* hashGoMod */.h)(bytes);
    if (actual !== expectedH1)
        return { kind: "wrong-hash", expected: expectedH1, actual };
    return writeNew(files, moduleCache, m, "mod", bytes);
}
/**
 * Writes `V.info`. No hash covers an `.info`, so what a mirror sent never gets there: the version is the one
 * that was asked for, and the time is taken over only if it is one.
 *
 * @param timeIso the commit's time in RFC 3339 as the mirror said, or null; anything else counts as null
 * @throws as admitZip
 */
async function admitInfo(files, moduleCache, m, timeIso) {
    const info = timeIso !== null && isRfc3339(timeIso) ? { Version: m.version, Time: timeIso } : { Version: m.version };
    return writeNew(files, moduleCache, m, "info", Buffer.from(JSON.stringify(info)));
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
async function writeNew(files, moduleCache, m, kind, bytes) {
    const destination = (0,module_cache_layout/* downloadPath */.s2)(moduleCache, m, kind);
    if ((await files.stat(destination)) !== null)
        return { kind: "present" };
    const file = await files.create((0,module_cache_layout/* temporaryPathIn */.kD)(moduleCache, m, (0,external_node_crypto_.randomBytes)(8).toString("hex")), FILE_MODE);
    try {
        await file.write(bytes);
        await file.close();
        return { kind: (await files.moveNew(file.path, destination)) ? "admitted" : "present" };
    }
    finally {
        await file.discard();
    }
}

;// CONCATENATED MODULE: ./build/modules/samples.js







const MOST_MOD_BYTES = 16 * 1024 * 1024;
const MOST_INFO_BYTES = 64 * 1024;
const MOST_ZIP_BYTES = 500 * 1024 * 1024;
const samples_FILE_MODE = 0o666;
/** Turns a plan into samples that judge their bytes and put right ones into the module cache. */
function moduleSamples(plan, store) {
    const place = { cache: store.moduleCache };
    const unusable = (error) => {
        store.onUnusable(error);
        place.cache = null;
    };
    /** Admitting is a gain, never a condition: the judgement on the mirror stands without it. */
    const admit = async (admission) => {
        if (place.cache === null)
            return;
        try {
            if ((await admission(place.cache)).kind === "admitted")
                store.onAdmitted();
        }
        catch (error) {
            unusable(error);
        }
    };
    const mod = ({ module, modH1 }) => ({
        path: (0,module_version/* proxyPath */.IR)(module, "mod"),
        kind: "mod",
        likelyBytes: null,
        receive: async (body) => {
            const bytes = await collect(body, MOST_MOD_BYTES);
            if (bytes === null)
                return tooLarge;
            const actual = (0,dirhash/* hashGoMod */.h)(bytes);
            if (actual !== modH1)
                return wrongText(bytes, `${actual} instead of ${modH1}`);
            await admit((cache) => admitMod(store.files, cache, module, bytes, modH1));
            return { kind: "right" };
        },
    });
    const info = ({ module }) => ({
        path: (0,module_version/* proxyPath */.IR)(module, "info"),
        kind: "info",
        likelyBytes: null,
        receive: async (body) => {
            const bytes = await collect(body, MOST_INFO_BYTES);
            const text = bytes && Buffer.from(bytes).toString("utf8");
            const parsed = parseInfo(text ?? "");
            if (parsed?.Version !== module.version)
                return malformed("not the .info of that version", text ?? "");
            const time = typeof parsed.Time === "string" ? parsed.Time : null;
            await admit((cache) => admitInfo(store.files, cache, module, time));
            return { kind: "right" };
        },
    });
    const zip = ({ module, zipH1, likelyBytes }) => ({
        path: (0,module_version/* proxyPath */.IR)(module, "zip"),
        kind: "zip",
        likelyBytes,
        receive: async (body) => {
            const unique = (0,external_node_crypto_.randomBytes)(8).toString("hex");
            try {
                if (place.cache === null)
                    return await judgeZip(body, `${store.scratchPrefix}${unique}`, null, { module, zipH1 });
                return await judgeZip(body, (0,module_cache_layout/* temporaryPathIn */.kD)(place.cache, module, unique), place.cache, {
                    module,
                    zipH1,
                });
            }
            catch (error) {
                if (error instanceof ports/* TransportError */.w)
                    throw error;
                unusable(error);
                return { kind: "unjudged" };
            }
        },
    });
    /** @param cache where a right zip is admitted to, or null when it is only looked at */
    const judgeZip = async (body, path, cache, { module, zipH1 }) => {
        const file = await store.files.create(path, samples_FILE_MODE);
        try {
            const head = await spool(body, file);
            if (head === null)
                return tooLarge;
            if (cache !== null) {
                const admission = await admitZip(store.files, cache, module, file.path, zipH1);
                if (admission.kind === "admitted")
                    store.onAdmitted();
                return verdictOf(admission, head);
            }
            const opened = await store.files.open(file.path);
            const hashed = await hashModuleZip(opened, module).finally(() => opened.close());
            if (!hashed.ok)
                return malformed(hashed.problem, head);
            return hashed.h1 === zipH1 ? { kind: "right" } : wrongHash(zipH1, hashed.h1);
        }
        finally {
            await file.discard();
        }
    };
    return {
        mods: [plan.first, ...plan.mods].map(mod),
        infos: [plan.first, ...plan.mods].map(info),
        zips: plan.zips.map(zip),
    };
}
const tooLarge = { kind: "malformed", detail: "larger than Go allows", looksLikeHtml: false };
function verdictOf(admission, head) {
    if (admission.kind === "wrong-hash")
        return wrongHash(admission.expected, admission.actual);
    if (admission.kind === "bad-zip")
        return malformed(admission.problem, head);
    return { kind: "right" };
}
function wrongHash(expected, actual) {
    return { kind: "wrong-hash", detail: `${actual} instead of ${expected}` };
}
function wrongText(bytes, detail) {
    const head = Buffer.from(bytes.subarray(0, 256)).toString("utf8");
    return looksLikeHtml(head) ? malformed(detail, head) : { kind: "wrong-hash", detail };
}
function malformed(detail, head) {
    return { kind: "malformed", detail, looksLikeHtml: looksLikeHtml(head) };
}
function looksLikeHtml(head) {
    return /^\s*<(!doctype html|html|head|body|script|meta)/i.test(head);
}
function parseInfo(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
/** A body in memory, or null when it is larger than `most`. */
async function collect(body, most) {
    const pieces = [];
    let bytes = 0;
    for await (const piece of body) {
        bytes += piece.length;
        if (bytes > most)
            return null;
        pieces.push(piece);
    }
    return Buffer.concat(pieces);
}
/** Writes a body to a file and closes it. Gives its beginning as text, or null when it is larger than a zip may be. */
async function spool(body, file) {
    let head = "";
    let bytes = 0;
    for await (const piece of body) {
        bytes += piece.length;
        if (bytes > MOST_ZIP_BYTES)
            return null;
        if (head.length < 256)
            head += Buffer.from(piece.subarray(0, 256)).toString("latin1");
        await file.write(piece);
    }
    await file.close();
    return head;
}

// EXTERNAL MODULE: ./build/flows/mirror-search.js
var mirror_search = __webpack_require__(4152);
;// CONCATENATED MODULE: ./build/flows/measure-for-job.js









/** Three lists of samples at once, and sizes beside them. */
const CONNECTIONS_PER_MIRROR = 5;
/** A request to the checksum database is given this long even where nothing is missing. */
const LEAST_SUMDB_MS = 750;
/** Measures the mirrors with samples of what the job needs, chooses, and checks the way to the checksum database. */
async function measureForJob(ports, request, job) {
    const { inputs } = request;
    const http = await ports.openHttp({
        connectTimeoutMs: inputs.probeTimeoutMs,
        connectionsPerHost: CONNECTIONS_PER_MIRROR,
    });
    const probePorts = { http, clock: ports.clock };
    let admitted = 0;
    let moduleCacheProblem = null;
    try {
        const samples = moduleSamples((0,sample_plan/* planSamples */.Dz)(...knownModules(request)), {
            files: ports.files,
            moduleCache: request.moduleCache,
            scratchPrefix: external_node_path_.join(ports.machine.tempDir, "setup-go-mirror-sample-"),
            onAdmitted: () => admitted++,
            onUnusable: (error) => {
                moduleCacheProblem ??= error.code ?? error.message;
            },
        });
        const signal = new AbortController().signal;
        const anyUnknown = job.zips.some((z) => z.knownBytes === null);
        const measured = await measureMirrors(probePorts, {
            candidates: inputs.mirrors,
            samples,
            work: job.estimated,
            sizeUp: anyUnknown
                ? (mirror, ended) => sizeUp(probePorts, mirror, job.zips, job.mods, inputs.probeTimeoutMs, ended)
                : null,
            downloader: (0,mirror_search/* downloaderOf */.B)(ports.machine),
            limits: {
                requestTimeoutMs: inputs.probeTimeoutMs,
                retries: inputs.probeRetries,
                budgetMs: job.budgetMs,
                // With nothing missing there is nothing that a longer wait could save.
                mayExtend: job.zips.length + job.mods > 0,
            },
        }, signal, () => ports.progress("The line is slow: mirrors answer rightly but none is done yet; measuring for one more budget."));
        const choice = (0,choose/* chooseByMeasurement */.r4)(measured.measurements, measured.work, (0,mirror_search/* downloaderOf */.B)(ports.machine));
        const { goproxy, gosumdb } = request.planValues(choice.mirrors);
        const sumdb = await (0,mirrors_sumdb/* findSumdbPath */.WQ)(http, {
            goproxy,
            gosumdb,
            mirrors: choice.mirrors,
            // Four requests one after the other at the most: the whole check stays within one more budget.
            requestTimeoutMs: Math.max(LEAST_SUMDB_MS, Math.min(inputs.probeTimeoutMs, job.budgetMs / 4)),
        }, signal);
        return {
            probe: {
                kind: "measured",
                elapsedMs: measured.elapsedMs,
                ageMs: null,
                ended: measured.ended,
                extended: measured.extended,
                admitted,
            },
            choice,
            work: measured.work,
            sumdb,
            moduleCacheProblem,
        };
    }
    finally {
        await http.close();
    }
}
/** Public modules with both hashes, missing ones and present ones apart. */
function knownModules(request) {
    const modSums = new Map(request.needed.mods.map(({ module, h1 }) => [(0,module_version/* moduleKey */.MP)(module), h1]));
    const missing = new Set(request.inventory.missingZips.map(({ module }) => (0,module_version/* moduleKey */.MP)(module)));
    const known = request.needed.zips.flatMap(({ module, h1 }) => {
        const modH1 = modSums.get((0,module_version/* moduleKey */.MP)(module));
        return modH1 && request.mayBeNamed(module.path) ? [{ module, zipH1: h1, modH1 }] : [];
    });
    return [
        known.filter(({ module }) => missing.has((0,module_version/* moduleKey */.MP)(module))),
        known.filter(({ module }) => !missing.has((0,module_version/* moduleKey */.MP)(module))),
    ];
}


/***/ })

};
