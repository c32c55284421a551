export const id = 650;
export const ids = [650];
export const modules = {

/***/ 1650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measureForJob: () => (/* binding */ measureForJob)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/fetch/limits.js
var limits = __webpack_require__(9243);
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
    return {
        mirror,
        results: [],
        proven: false,
        bulk: null,
        rateSettled: false,
        lacksFiles: false,
        finished: false,
    };
}
/** The failure that puts it out, or null. A missing sample is none by itself (see `staleness`). */
function failureOf(standing) {
    const failed = standing.results.filter((r) => r.kind === "failed");
    // What the mirror said wrongly weighs more than a connection of it that broke.
    return (failed.find((r) => r.reason.code === "wrong-hash") ?? failed[0])?.reason ?? null;
}
/** What a mirror has, and sends. */
const CAME = ["verified", "cut", "unkept"];
/** It sent something right, if only the beginning. */
function answersRightly(standing) {
    return (failureOf(standing) === null &&
        (standing.results.some((r) => CAME.includes(r.kind)) || standing.bulk !== null));
}
/** The reason why it is stale: it lacks a sample that another mirror has. Null when it lacks none of these. */
function staleness(standing, all) {
    for (const r of standing.results) {
        if (r.kind !== "missing")
            continue;
        const elsewhere = all.some((s) => s.results.some((o) => o.sample === r.sample && CAME.includes(o.kind)));
        if (elsewhere)
            return r.reason;
    }
    return null;
}
/** It lacks a sample that another healthy mirror was not asked for yet: nobody can tell yet whose fault that is. */
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
        return measurement/* NO_SPEED */.gu;
    // The first connection's set-up: later ones find the name resolved and the TLS session warm.
    const opening = answered.find((r) => r.phases.tcpMs !== null || r.phases.viaProxy)?.phases;
    const waits = (large) => answered.filter((r) => (r.role === "bulk") === large).flatMap((r) => r.phases.firstByteMs ?? []);
    const { bulk } = standing;
    const bytesPerSecond = bulk && (0,estimate/* throughput */.$8)(bulk.progress, bulk.roundTripMs);
    return {
        dnsMs: opening?.dnsMs ?? null,
        tcpMs: opening?.tcpMs ?? null,
        tlsMs: opening?.tlsMs ?? null,
        firstByteMs: lowerQuartile(waits(false)),
        bulkFirstByteMs: lowerQuartile([...waits(true), ...(standing.bulk ? [standing.bulk.roundTripMs] : [])]),
        bytesPerSecond,
        rateIsFloor: bytesPerSecond !== null && bulk !== null && !(0,estimate/* hasLevelled */.wb)(bulk.progress, bulk.roundTripMs),
        viaProxy: opening?.viaProxy ?? false,
    };
}
/**
 * Noise only makes a wait longer, and this process is busiest while the first waits are measured: a mean would be too
 * high. The minimum would be too low, since one wait may be short by luck.
 */
function lowerQuartile(values) {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted[Math.floor((sorted.length - 1) / 4)] ?? null;
}

;// CONCATENATED MODULE: ./build/mirrors/decide.js


/**
 * A pending mirror is worth waiting for when it may be better than the best one known by this factor, and by this
 * time. It must also promise to save more than the measurement has taken so far, or the wait would cost more than it
 * saves.
 */
const WORTH_RATIO = 1.1;
const WORTH_MS = 100;
/**
 * Where all of them share one thin line, waiting gains nothing, and that can't be known beforehand. So a mirror that has
 * shown no better rate is not waited for once the measurement has taken this part of the best time, and at least so long.
 */
const MAX_WAIT_PART = 0.02;
const MAX_WAIT_MS = 1_200;
/** A second proven mirror makes the route survive the first one's failure: worth this much waiting, … */
const SECOND_MIRROR_MS = 300;
/** … and it brings its part of the bytes: worth this part of the best time, and no more than one far away needs. */
const SECOND_MIRROR_PART = 0.04;
const MAX_SECOND_MIRROR_MS = 1_000;
/** The most that a pending mirror may reach, in times of the best rate seen: the runner's own line limits them all. */
const RATE_HOPE = 4;
/** How far estimated sizes may be off, as factors. A mirror that wins at both ends wins whatever the sizes are. */
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
    // The only mirror left has proven itself: there is nothing to compare it with.
    if (alive.length === 1 && alive.every((s) => s.proven))
        return { kind: "over" };
    const speeds = new Map(standings.map((s) => [s, speedOf(s)]));
    const speed = (s) => speeds.get(s);
    // A missing sample that no other mirror has shown yet may still turn out to be this mirror's fault.
    const certain = alive.filter((s) => s.proven && (s.finished || !s.results.some((r) => r.kind === "missing")) && !lacksInDoubt(s, standings));
    const leaders = certain.filter((s) => s.rateSettled || speed(s).bytesPerSecond !== null);
    const bestRate = Math.max(...standings.map((s) => speed(s).bytesPerSecond ?? 0));
    /** The speed that a pending mirror may still turn out to have. */
    const hoped = (s) => {
        const known = speed(s);
        const trips = s.mirror.url.startsWith("https:") ? OPENING_ROUND_TRIPS.https : OPENING_ROUND_TRIPS.http;
        return {
            ...known,
            firstByteMs: known.firstByteMs ?? elapsedMs / trips,
            ...(s.rateSettled ? {} : { bytesPerSecond: hopedRate(s, known, bestRate), rateIsFloor: false }),
        };
    };
    /** The mirror that nothing pending can beat at this workload, or null. */
    const winner = (assumed) => {
        // By what is certain: a rate that still rises may end there, and whoever is left now is not heard any more.
        const predicted = leaders.map((s) => ({
            s,
            ms: (0,estimate/* predictMs */.ut)({ ...speed(s), rateIsFloor: false }, assumed, downloader),
        }));
        const best = predicted.sort((a, b) => a.ms - b.ms)[0];
        if (!best)
            return null;
        const isLate = elapsedMs > Math.max(MAX_WAIT_MS, MAX_WAIT_PART * best.ms);
        const canBeBeaten = pending.some((s) => {
            const isLeader = leaders.includes(s);
            if (isLeader && s.rateSettled)
                return false;
            if (isLate && !(isLeader && (0,estimate/* predictMs */.ut)(speed(s), assumed, downloader) < best.ms))
                return false;
            const ms = (0,estimate/* predictMs */.ut)(hoped(s), assumed, downloader);
            return ms * WORTH_RATIO < best.ms && best.ms - ms > Math.max(WORTH_MS, elapsedMs);
        });
        return canBeBeaten ? null : best;
    };
    const [first = null, ...others] = sizesPending
        ? SIZE_RANGE.map((f) => winner(scaled(work, f)))
        : [winner(work)];
    if (first === null || others.some((other) => other?.s !== first.s))
        return { kind: "wait" };
    const partMs = Math.min(MAX_SECOND_MIRROR_MS, SECOND_MIRROR_PART * first.ms);
    return { kind: "enough", proven: certain.length, secondMs: Math.max(SECOND_MIRROR_MS, partMs) };
}
function scaled(work, factor) {
    return { ...work, bytes: work.bytes * factor };
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

// EXTERNAL MODULE: ./build/mirrors/response.js
var mirrors_response = __webpack_require__(4640);
// EXTERNAL MODULE: ./build/mirrors/sample.js
var sample = __webpack_require__(3353);
;// CONCATENATED MODULE: ./build/mirrors/probe.js





const RETRY_AFTER_MS = 100;
const EXCERPT_BYTES = 512;
/**
 * Asks one mirror for the target's samples and keeps `onChange` informed of where it stands. Ends when everything was
 * asked, when the mirror failed, or when `signal` aborts; never throws because of the mirror.
 */
async function probeMirror(ports, mirror, target, limits, signal, onChange) {
    let standing = newStanding(mirror);
    const failed = new AbortController();
    const ended = AbortSignal.any([signal, failed.signal]);
    const update = (change) => {
        standing = { ...standing, ...change };
        onChange(standing);
    };
    const onShortage = () => update({ lacksFiles: true });
    const asking = { ...ports, mirror, limits, signal: ended, onShortage };
    const ask = async (sample, role, reader) => {
        const result = await askWithRetries(asking, sample, role, reader);
        // What a request reports after the probe has ended comes from the end, and says nothing about the mirror.
        if (ended.aborted)
            return result.kind;
        const results = [...standing.results, result];
        // A sample that this machine could not keep counts too: the file is verified again before it is used.
        const delivered = results.filter((r) => r.kind === "verified" || r.kind === "unkept");
        update({ results, proven: target.isProven(delivered) });
        if (result.kind === "failed")
            failed.abort();
        return result.kind;
    };
    const { latency, proof, bulk } = target.samples;
    const askForLatency = async () => {
        for (const sample of latency)
            if (!ended.aborted)
                await ask(sample, "latency");
    };
    const askForBulk = async () => {
        await readBulk(asking, bulk, ask, (read) => update({ bulk: read }));
        if (!ended.aborted)
            update({ rateSettled: true });
    };
    await Promise.all([
        askForLatency(),
        firstThere(ended, proof, (sample) => ask(sample, "proof")),
        askForBulk(),
    ]);
    if (!signal.aborted || failureOf(standing) !== null)
        update({ finished: true });
}
/**
 * Reads the smallest of the large bodies whole, and one of the best size as far as it tells the rate, where the first
 * one was too small for that.
 * @param onRead told of the largest body so far, with each piece
 */
async function readBulk(asking, samples, ask, onRead) {
    let measuredBytes = 0;
    let settled = false;
    const read = async (sample, mayCut) => {
        const progress = [];
        const reader = {
            mayCut,
            onProgress: (roundTripMs, bytes) => {
                progress.push({ atMs: asking.clock.monotonicMs(), bytes });
                if (bytes <= measuredBytes)
                    return false;
                measuredBytes = bytes;
                onRead({ progress, roundTripMs });
                settled = (0,estimate/* isRateSettled */.ob)(progress, roundTripMs);
                return settled;
            },
        };
        const kind = await ask(sample, "bulk", reader);
        // We did not cut it, so this machine could not keep it. The second time it is kept in another place.
        return kind === "cut" && !mayCut && !asking.signal.aborted ? ask(sample, "bulk", reader) : kind;
    };
    const { forProof, all } = sizeSamples(asking, samples);
    const proofs = [...(await forProof)].sort((a, b) => (a.bytes ?? Infinity) - (b.bytes ?? Infinity));
    const proof = await firstThere(asking.signal, proofs, ({ sample }) => read(sample, false));
    if (settled)
        return;
    const larger = Math.max(sample/* BULK_BYTES */.hi, 2 * measuredBytes);
    const bulks = (await all)
        .filter(({ sample, bytes }) => sample !== proof?.sample && (bytes ?? larger) >= larger)
        .sort((a, b) => bulkDistance(a.bytes) - bulkDistance(b.bytes));
    await firstThere(asking.signal, bulks, ({ sample }) => read(sample, true));
}
/** The first item that is not missing, or null. */
async function firstThere(ended, items, asking) {
    for (const item of items)
        if (ended.aborted || (await asking(item)) !== "missing")
            return item;
    return null;
}
/** So many sizes are asked for at once. A proof waits for the first of them alone, where none is known to be small enough. */
const MAX_SIZES_AT_ONCE = 5;
/**
 * The samples with their sizes. The mirror is asked for them (HEAD) where no known one is small enough for a proof, or
 * none large enough for a rate: a few at a time, until one is.
 */
function sizeSamples({ http, mirror, limits, signal }, samples) {
    const asWritten = samples.map((sample) => ({ sample, bytes: sample.likelyBytes }));
    const isSmallKnown = asWritten.some(({ bytes }) => bytes !== null && bytes <= sample/* PROOF_BYTES */.Ht);
    const isLarge = ({ bytes }) => bytes !== null && bytes >= sample/* PREFERRED_BULK_BYTES */.b_ / 2;
    const sizeOf = async ({ sample, bytes }) => ({
        sample,
        bytes: bytes ?? (await askSize(http, mirror.url + sample.path, limits.requestTimeoutMs, signal)),
    });
    const askFew = (at) => Promise.all(asWritten.slice(at, at + MAX_SIZES_AT_ONCE).map((sample) => sizeOf(sample)));
    const askUntilLarge = async (asked) => {
        const sized = [...asked];
        while (sized.length < samples.length && !signal.aborted && !sized.some(isLarge))
            sized.push(...(await askFew(sized.length)));
        return [...sized, ...asWritten.slice(sized.length)];
    };
    if (isSmallKnown)
        return {
            forProof: Promise.resolve(asWritten),
            all: asWritten.some(isLarge) ? Promise.resolve(asWritten) : askUntilLarge([]),
        };
    const forProof = askFew(0);
    return { forProof, all: forProof.then(askUntilLarge) };
}
/** How far a body is from the size that serves best; one of unknown size comes last. */
function bulkDistance(bytes) {
    return bytes === null ? Infinity : Math.abs(Math.log(bytes / sample/* PREFERRED_BULK_BYTES */.b_));
}
async function askWithRetries(asking, sample, role, reader) {
    const { clock, limits, signal } = asking;
    for (let attempt = 0;; attempt++) {
        const result = await askOnce(asking, sample, role, reader);
        if (result.kind !== "failed" || signal.aborted)
            return result;
        // Something in this process will close a file: the budget limits how long that is waited for.
        const isOurs = result.reason.code === "too-many-files";
        if (isOurs)
            asking.onShortage();
        if (!isOurs && (!(0,mirrors_response/* isPassing */.WG)(result.reason) || attempt >= limits.retries))
            return result;
        await clock.sleep(isOurs ? RETRY_AFTER_MS : RETRY_AFTER_MS * 2 ** attempt, signal);
    }
}
async function askOnce({ http, mirror, limits, signal }, sample, role, reader) {
    const of = { sample: sample.name, role };
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
            const { missing, reason } = (0,mirrors_response/* judgeStatus */.Gh)(response, await excerpt(response), sample.name);
            return { ...of, kind: missing ? "missing" : "failed", phases, reason };
        }
        const counter = { bytes: 0, cut: false };
        const body = follow(response, counter, reader);
        const verdict = await sample.receive(body);
        if (counter.cut || verdict.kind === "unjudged") {
            const isUnkept = !counter.cut && verdict.kind === "unjudged" && verdict.nowhere;
            return { ...of, kind: isUnkept ? "unkept" : "cut", phases, bytes: counter.bytes };
        }
        const reason = (0,mirrors_response/* judgeVerdict */.Lp)(verdict, response.headers["content-type"] ?? "", sample.name);
        return reason
            ? { ...of, kind: "failed", phases, reason: response.otherHost ? { ...reason, detail: null } : reason }
            : { ...of, kind: "verified", phases, bytes: counter.bytes };
    }
    catch (error) {
        const judged = (0,mirrors_response/* judgeError */.et)(error, sample.name);
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
async function* follow(response, counter, reader) {
    const roundTripMs = response.phases.firstByteMs ?? 0;
    for await (const piece of response.body) {
        counter.bytes += piece.length;
        yield piece;
        if (reader?.onProgress(roundTripMs, counter.bytes) && reader.mayCut) {
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



/** How often the decision is made again while nothing arrives: a mirror that stays silent changes it by that alone. */
const TICK_MS = 20;
/**
 * Measures all candidates at once and stops as soon as nothing pending can win. Effects go through `ports`;
 * nothing is under way any more when it returns.
 * @param onExtended told when the budget starts a second time
 */
async function measureMirrors(ports, request, signal, onExtended) {
    const { clock } = ports;
    const { candidates, target, limits } = request;
    const startMs = clock.monotonicMs();
    const stop = new AbortController();
    const ended = AbortSignal.any([signal, stop.signal]);
    let wake = () => { };
    const standings = new Map(candidates.map((m) => [m.url, newStanding(m)]));
    const sizing = new Sizing(target, ended, () => wake());
    const probes = candidates.map((mirror) => probeMirror(ports, mirror, target, limits, ended, (standing) => {
        const before = standings.get(mirror.url);
        standings.set(mirror.url, standing);
        if (standing.proven)
            sizing.begin(mirror);
        // A growing body comes in many pieces: the next tick is soon enough for it.
        if (before?.results.length !== standing.results.length || standing.rateSettled || standing.finished)
            wake();
    }));
    // A probe fails only where the machine does (a full disk): the others end then, and the caller hears of it.
    const probed = Promise.all(probes);
    probed.catch(() => stop.abort());
    const course = {
        standings: () => [...standings.values()],
        sizing,
        elapsedMs: () => clock.monotonicMs() - startMs,
        ended,
        untilChange: async () => {
            const tick = new AbortController();
            wake = () => tick.abort();
            await clock.sleep(TICK_MS, AbortSignal.any([tick.signal, ended]));
        },
    };
    const end = await untilDecided(course, request, onExtended);
    const final = course.standings();
    stop.abort();
    await Promise.allSettled([...probes, sizing.done]);
    await probed;
    const measurements = final.map((s) => ({
        mirror: s.mirror,
        speed: speedOf(s),
        outcome: outcomeOf(s, final, end.ended),
    }));
    return { measurements, work: sizing.work, elapsedMs: course.elapsedMs(), ...end };
}
/** Waits until the measurement has an answer, or has no time left. */
async function untilDecided(course, { downloader, limits }, onExtended) {
    const { standings, sizing, elapsedMs } = course;
    let { budgetMs } = limits;
    let extended = false;
    let enoughSinceMs = null;
    while (!course.ended.aborted) {
        const decision = decide(standings(), sizing.work, sizing.pending, downloader, elapsedMs());
        if (decision.kind === "over")
            return { ended: "over", extended };
        if (decision.kind === "enough") {
            enoughSinceMs ??= elapsedMs();
            const alone = decision.proven < 2;
            if (!alone || elapsedMs() - enoughSinceMs >= decision.secondMs)
                return { ended: "enough", extended };
        }
        else {
            enoughSinceMs = null;
        }
        if (limits.arrived?.aborted && standings().some((s) => s.proven))
            return { ended: "enough", extended };
        if (elapsedMs() >= budgetMs) {
            const hopeful = standings().some((s) => !s.finished && answersRightly(s));
            if (extended || limits.extendedMs <= budgetMs || !hopeful || standings().some((s) => s.proven))
                break;
            extended = true;
            budgetMs = limits.extendedMs;
            onExtended();
        }
        await course.untilChange();
    }
    return { ended: "budget", extended };
}
/** The workload, and whether its sizes are being asked for: once, of the first mirror that proved itself. */
class Sizing {
    work;
    pending = false;
    /** Resolves once the sizes are there; resolved already where nobody is being asked. */
    done = Promise.resolve();
    #signal;
    #onDone;
    #sizeUp;
    constructor(target, signal, onDone) {
        this.work = target.work;
        this.#sizeUp = target.sizeUp;
        this.#signal = signal;
        this.#onDone = onDone;
    }
    begin(mirror) {
        const sizeUp = this.#sizeUp;
        if (sizeUp === null)
            return;
        this.#sizeUp = null;
        this.pending = true;
        this.done = sizeUp(mirror, this.#signal)
            .catch(() => this.work)
            .then((sized) => {
            this.work = sized;
            this.pending = false;
            this.#onDone();
        });
    }
}
function outcomeOf(standing, all, ended) {
    const reason = failureOf(standing) ?? staleness(standing, all);
    if (reason)
        return { kind: "failed", reason };
    const beyondDoubt = (s) => s.proven && !lacksInDoubt(s, all);
    const better = all.some((s) => answersRightly(s) && beyondDoubt(s));
    if (beyondDoubt(standing) || (standing.proven && !better))
        return { kind: "proven" };
    const answered = answersRightly(standing);
    // A mirror that gave nothing in the whole budget is as good as dead. Where the measurement ended before, it is not judged.
    if (!answered && ended === "budget")
        return { kind: "failed", reason: standing.lacksFiles ? tooManyFiles : timeOut };
    const missing = standing.results.find((r) => r.kind === "missing");
    if (standing.finished && missing?.kind === "missing")
        return { kind: "failed", reason: missing.reason };
    return { kind: "not-waited-for", answered };
}
const timeOut = {
    code: "time-out",
    status: null,
    asked: null,
    detail: { code: "no-right-answer" },
};
const tooManyFiles = { ...timeOut, code: "too-many-files", detail: null };

// EXTERNAL MODULE: ./build/targets/go/downloaders.js
var downloaders = __webpack_require__(40);
;// CONCATENATED MODULE: ./build/mirrors/size-up.js

const MAX_ASKED = 48;
const AT_ONCE = 6;
const MAX_MS = 1_000;
/**
 * Asks one mirror (HEAD) how large these bodies are: many small ones and a few huge ones want different mirrors. Asks
 * for 48 at most, spread over the list, for a second at most.
 * @param paths below the mirror's base
 * @returns bytes by path, of those that were answered
 */
async function sizeUp(ports, mirror, paths, requestTimeoutMs, signal) {
    const step = Math.max(1, paths.length / MAX_ASKED);
    const asked = Array.from({ length: Math.min(paths.length, MAX_ASKED) }, (_, i) => paths[Math.floor(i * step)]);
    const sizes = new Map();
    const deadline = new AbortController();
    const ended = AbortSignal.any([signal, deadline.signal]);
    const lane = async () => {
        for (let path = asked.shift(); path && !ended.aborted; path = asked.shift()) {
            const bytes = await askSize(ports.http, mirror.url + path, requestTimeoutMs, ended);
            if (bytes !== null)
                sizes.set(path, bytes);
        }
    };
    const lanes = Promise.all(Array.from({ length: AT_ONCE }, lane));
    const lanesDone = new AbortController();
    await Promise.race([lanes.finally(() => lanesDone.abort()), ports.clock.sleep(MAX_MS, lanesDone.signal)]);
    deadline.abort();
    await lanes;
    return sizes;
}

// EXTERNAL MODULE: ./build/targets/go/sample-plan.js
var sample_plan = __webpack_require__(7766);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/go/dirhash.js
var dirhash = __webpack_require__(7224);
// EXTERNAL MODULE: ./build/go/file-limits.js
var file_limits = __webpack_require__(7126);
// EXTERNAL MODULE: ./build/modules/admit.js
var admit = __webpack_require__(2439);
// EXTERNAL MODULE: ./build/modules/module-cache.js
var module_cache = __webpack_require__(9303);
// EXTERNAL MODULE: ./build/modules/module-info.js
var module_info = __webpack_require__(4685);
// EXTERNAL MODULE: ./build/modules/zip-hash.js + 1 modules
var zip_hash = __webpack_require__(8567);
// EXTERNAL MODULE: ./build/ports.js
var ports = __webpack_require__(4788);
;// CONCATENATED MODULE: ./build/targets/go/samples.js









const FILE_MODE = 0o666;
/** Turns a plan into samples that judge their bytes and put right ones into the module cache. */
function moduleSamples(plan, store) {
    const keeping = { ...store, moduleCache: store.moduleCache };
    return {
        latency: [plan.first, ...plan.mods].map((known) => modSample(keeping, known)),
        proof: [plan.first, ...plan.mods].map((known) => infoSample(keeping, known)),
        bulk: plan.zips.map((known) => zipSample(keeping, known)),
    };
}
function modSample(keeping, { module, modH1 }) {
    return {
        ...named(module, "mod"),
        likelyBytes: null,
        receive: async (body) => {
            const bytes = await collect(body, file_limits/* MAX_FILE_BYTES */.g.mod);
            if (bytes === null)
                return tooLarge;
            const actual = (0,dirhash/* hashGoMod */.h)(bytes);
            if (actual !== modH1)
                return wrongText(bytes, otherHash(modH1, actual));
            await samples_admit(keeping, (cache) => (0,admit/* admitMod */.sy)(keeping.files, cache, module, bytes, modH1));
            return { kind: "right" };
        },
    };
}
function infoSample(keeping, { module }) {
    return {
        ...named(module, "info"),
        likelyBytes: null,
        receive: async (body) => {
            const bytes = await collect(body, file_limits/* MAX_FILE_BYTES */.g.info);
            if (bytes === null)
                return tooLarge;
            const time = (0,module_info/* infoTime */.g)(bytes, module.version);
            if (time === undefined) {
                return malformed({ code: "other-info" }, Buffer.from(bytes).toString("latin1", 0, 256));
            }
            await samples_admit(keeping, (cache) => (0,admit/* admitInfo */.qT)(keeping.files, cache, module, time));
            return { kind: "right" };
        },
    };
}
function zipSample(keeping, known) {
    return {
        ...named(known.module, "zip"),
        likelyBytes: known.likelyBytes,
        receive: async (body) => {
            const { moduleCache } = keeping;
            try {
                return await judgeZip(body, keeping, known);
            }
            catch (error) {
                if (error instanceof ports/* TransportError */.w)
                    throw error;
                unusable(keeping, error);
                return { kind: "unjudged", nowhere: moduleCache === null };
            }
        },
    };
}
/** A right zip is admitted where there is a module cache; else it is only looked at. */
async function judgeZip(body, { files, moduleCache, scratchPrefix, onAdmitted }, { module, zipH1 }) {
    const path = moduleCache === null ? `${scratchPrefix}${(0,external_node_crypto_.randomBytes)(8).toString("hex")}` : (0,module_cache/* incomingPath */.SN)(moduleCache);
    const file = await files.create(path, FILE_MODE);
    try {
        const head = await spool(body, file);
        if (head === null)
            return tooLarge;
        if (moduleCache !== null) {
            const admission = await (0,admit/* admitZip */.vj)(files, moduleCache, module, file.path, zipH1);
            if (admission.kind === "admitted")
                onAdmitted();
            return verdictOf(admission, head);
        }
        const hashed = await (0,zip_hash.hashZipFile)(files, file.path, module);
        if (!hashed.ok)
            return malformed({ code: hashed.problem }, head);
        return hashed.h1 === zipH1 ? { kind: "right" } : wrongHash(zipH1, hashed.h1);
    }
    finally {
        await file.discard();
    }
}
/** Admitting is a gain, never a condition: the judgement on the mirror stands without it. */
async function samples_admit(keeping, admission) {
    if (keeping.moduleCache === null)
        return;
    try {
        if ((await admission(keeping.moduleCache)).kind === "admitted")
            keeping.onAdmitted();
    }
    catch (error) {
        unusable(keeping, error);
    }
}
function unusable(keeping, error) {
    keeping.onUnusable(error);
    keeping.moduleCache = null;
}
/** A mirror's files are called what they are called in the GOPROXY protocol. */
function named(module, kind) {
    const path = (0,module_version/* proxyPath */.IR)(module, kind);
    return { name: path, path };
}
const tooLarge = {
    kind: "malformed",
    detail: { code: "larger-than-go-allows" },
    looksLikeHtml: false,
};
function verdictOf(admission, head) {
    if (admission.kind === "wrong-hash")
        return wrongHash(admission.expected, admission.actual);
    if (admission.kind === "bad-zip")
        return malformed({ code: admission.problem }, head);
    return { kind: "right" };
}
function wrongHash(expected, actual) {
    return { kind: "wrong-hash", detail: otherHash(expected, actual) };
}
function otherHash(expected, actual) {
    return { code: "other-hash", actual, expected };
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
        if (bytes > file_limits/* MAX_FILE_BYTES */.g.zip)
            return null;
        if (head.length < 256)
            head += Buffer.from(piece.subarray(0, 256)).toString("latin1");
        await file.write(piece);
    }
    await file.close();
    return head;
}

// EXTERNAL MODULE: ./build/targets/go/workload.js
var workload = __webpack_require__(9715);
;// CONCATENATED MODULE: ./build/targets/go/target.js




/** Module mirrors (the GOPROXY protocol) as a target of the probe: samples of what the job needs, judged by go.sum. */
function goTarget(ports, { missing, present, zips, mods, onSized }, store, requestTimeoutMs) {
    const unknown = zips.filter((z) => z.knownBytes === null).map(({ path }) => path);
    return {
        samples: moduleSamples(zips.length + mods === 0 ? (0,sample_plan/* planProof */.S0)(present) : (0,sample_plan/* planSamples */.Dz)(missing, present), store),
        isProven: isProvenForGo,
        work: (0,workload/* estimatedWorkload */.gt)(zips, mods),
        sizeUp: unknown.length > 0
            ? async (mirror, signal) => {
                const sizes = await sizeUp(ports, mirror, unknown, requestTimeoutMs, signal);
                onSized?.(sizes);
                return (0,workload/* sizedWorkload */.hg)(zips, mods, sizes);
            }
            : null,
    };
}
/** The rule of proof: a .mod and a .zip whose h1 match, and an .info that names its version. */
function isProvenForGo(delivered) {
    return ["latency", "proof", "bulk"].every((role) => delivered.some((d) => d.role === role));
}

;// CONCATENATED MODULE: ./build/flows/choose/measure-for-job.js







/** Three lists of samples at once, and sizes beside them. */
const CONNECTIONS_PER_MIRROR = 5;
/** Measures the mirrors with samples of what the job needs, and chooses. */
async function measureForJob(ports, request, job) {
    const { inputs } = request;
    const { machine, clock } = ports;
    const perMirror = (0,limits/* connectionsWithin */.J)(CONNECTIONS_PER_MIRROR, inputs.mirrors.length, machine.openFiles);
    const http = await ports.openHttp({
        connectTimeoutMs: inputs.probeTimeoutMs,
        connectionsPerHost: perMirror,
    });
    const { store, kept } = sampleStore(ports, request.moduleCache);
    try {
        let zipSizes = new Map();
        const onSized = (sizes) => {
            zipSizes = sizes;
        };
        const work = { ...knownModules(request), zips: job.zips, mods: job.mods, onSized };
        const target = goTarget({ http, clock }, work, store, inputs.probeTimeoutMs);
        const downloader = (0,downloaders/* goCommandDownloader */.xH)(machine.cpus);
        const limits = {
            requestTimeoutMs: inputs.probeTimeoutMs,
            retries: inputs.probeRetries,
            budgetMs: job.budgetMs,
            // With nothing missing too: a mirror that is slow to prove itself is better than a route without one.
            extendedMs: Math.max(2 * job.budgetMs, inputs.probeBudgetMs),
            arrived: request.arrived ?? null,
        };
        const measured = await measureMirrors({ http, clock }, { candidates: inputs.mirrors, target, downloader, limits }, ports.signal, () => ports.progress.slowLine());
        const { elapsedMs, ended, extended, measurements } = measured;
        return {
            probe: { kind: "measured", elapsedMs, ageMs: null, ended, extended, admitted: kept.admitted },
            choice: (0,choose/* chooseByMeasurement */.r4)(measurements, measured.work, downloader),
            work: measured.work,
            zipSizes,
            moduleCacheProblem: kept.problem,
        };
    }
    finally {
        await http.close();
    }
}
/** Where samples go; `kept` is what has become of them there by now. */
function sampleStore({ files, machine }, moduleCache) {
    const kept = { admitted: 0, problem: null };
    const store = {
        files,
        moduleCache,
        scratchPrefix: external_node_path_.join(machine.tempDir, "setup-go-mirror-sample-"),
        onAdmitted: () => {
            kept.admitted += 1;
        },
        onUnusable: (error) => {
            kept.problem ??= error.code ?? error.message;
        },
    };
    return { store, kept };
}
/** Public modules with both hashes, missing ones and present ones apart. */
function knownModules(request) {
    const modSums = new Map(request.needed.mods.map(({ module, h1 }) => [(0,module_version/* moduleKey */.MP)(module), h1]));
    const missing = new Set(request.inventory.missingZips.map(({ module }) => (0,module_version/* moduleKey */.MP)(module)));
    const known = request.needed.zips.flatMap(({ module, h1 }) => {
        const modH1 = modSums.get((0,module_version/* moduleKey */.MP)(module));
        return modH1 && request.mayTellMirror(module.path) ? [{ module, zipH1: h1, modH1 }] : [];
    });
    return {
        missing: known.filter(({ module }) => missing.has((0,module_version/* moduleKey */.MP)(module))),
        present: known.filter(({ module }) => !missing.has((0,module_version/* moduleKey */.MP)(module))),
    };
}


/***/ })

};
