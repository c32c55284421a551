export const id = 617;
export const ids = [617];
export const modules = {

/***/ 8617:
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
    return { mirror, results: [], bulk: null, rateSettled: false, lacksFiles: false, finished: false };
}
/** The failure that puts it out, or null. A missing version is none by itself (see `staleness`). */
function failureOf(standing) {
    const failed = standing.results.filter((r) => r.kind === "failed");
    // What the mirror said wrongly weighs more than a connection of it that broke.
    return (failed.find((r) => r.reason.code === "wrong-hash") ?? failed[0])?.reason ?? null;
}
/** What a mirror has, and sends. */
const CAME = ["verified", "cut", "unkept"];
/**
 * It delivered a right .mod, a right .info and a right .zip; a zip that this machine could not keep counts, since go
 * compares it with go.sum yet.
 */
function hasProof(standing) {
    const verified = standing.results.filter((r) => r.kind === "verified" || r.kind === "unkept");
    return ["mod", "info", "zip"].every((kind) => verified.some((r) => r.sample.endsWith(`.${kind}`)));
}
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
        return measurement/* NO_SPEED */.gu;
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

// EXTERNAL MODULE: ./build/mirrors/response.js
var mirrors_response = __webpack_require__(4640);
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
        const result = await askWithRetries(ports, mirror, sample, limits, ended, bulk, () => update({ lacksFiles: true }));
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
        const askZip = async (zip, mayCut) => {
            const progress = [];
            const reader = {
                mayCut,
                onProgress: (roundTripMs, bytes) => {
                    progress.push({ atMs: ports.clock.monotonicMs(), bytes });
                    if (bytes <= measuredBytes)
                        return false;
                    measuredBytes = bytes;
                    update({ bulk: { progress, roundTripMs } });
                    return (0,estimate/* isRateSettled */.ob)(progress, roundTripMs);
                },
            };
            const kind = await ask(zip, reader);
            // Not cut by us: this machine could not keep it. Another time it goes to another place.
            return kind === "cut" && !mayCut && !ended.aborted ? ask(zip, reader) : kind;
        };
        const sized = await sizeZips(ports.http, mirror, samples.zips, limits, ended);
        const proofs = [...sized].sort((a, b) => (a.bytes ?? Infinity) - (b.bytes ?? Infinity));
        const proof = await firstThere(proofs, ({ zip }) => askZip(zip, false));
        const bulks = sized
            .filter((s) => s !== proof && (s.bytes ?? sample_plan/* BULK_BYTES */.hi) >= sample_plan/* BULK_BYTES */.hi)
            .sort((a, b) => bulkDistance(a.bytes) - bulkDistance(b.bytes));
        if (measuredBytes < sample_plan/* BULK_BYTES */.hi)
            await firstThere(bulks, ({ zip }) => askZip(zip, true));
        if (!ended.aborted)
            update({ rateSettled: true });
    };
    /** The first item that is not answered with one of those kinds, or null. */
    const firstThere = async (items, asking) => {
        for (const item of items)
            if (ended.aborted || (await asking(item)) !== "missing")
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
async function askWithRetries(ports, mirror, sample, limits, signal, bulk, onShortage) {
    for (let attempt = 0;; attempt++) {
        const result = await askOnce(ports.http, mirror, sample, limits, signal, bulk);
        if (result.kind !== "failed" || signal.aborted)
            return result;
        // Somebody of this process gives one back: the budget is the end of that wait.
        const isOurs = result.reason.code === "too-many-files";
        if (isOurs)
            onShortage();
        if (!isOurs && (!(0,mirrors_response/* isPassing */.WG)(result.reason) || attempt >= limits.retries))
            return result;
        await ports.clock.sleep(isOurs ? RETRY_AFTER_MS : RETRY_AFTER_MS * 2 ** attempt, signal);
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
            const { missing, reason } = (0,mirrors_response/* judgeStatus */.Gh)(response, await excerpt(response), sample.path);
            return { ...of, kind: missing ? "missing" : "failed", phases, reason };
        }
        const counter = { bytes: 0, cut: false };
        const body = follow(response, counter, bulk);
        const verdict = await sample.receive(body);
        if (counter.cut || verdict.kind === "unjudged") {
            const isUnkept = !counter.cut && verdict.kind === "unjudged" && verdict.nowhere;
            return { ...of, kind: isUnkept ? "unkept" : "cut", phases, bytes: counter.bytes };
        }
        const reason = (0,mirrors_response/* judgeVerdict */.Lp)(verdict, response.headers["content-type"] ?? "", sample.path);
        return reason
            ? { ...of, kind: "failed", phases, reason: response.otherHost ? { ...reason, detail: "" } : reason }
            : { ...of, kind: "verified", phases, bytes: counter.bytes };
    }
    catch (error) {
        const judged = (0,mirrors_response/* judgeError */.et)(error, sample.path);
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
    detail: "no right answer within the probe's budget",
};
const tooManyFiles = { ...timeOut, code: "too-many-files", detail: "" };

// EXTERNAL MODULE: ./build/mirrors/module-size.js
var module_size = __webpack_require__(629);
;// CONCATENATED MODULE: ./build/mirrors/workload.js

/** The workload as far as it is known without asking anyone. */
function estimatedWorkload(zips, mods) {
    return sizedWorkload(zips, mods, new Map());
}
/** The workload once some sizes (by path) were asked for: the others are taken to be like those. */
function sizedWorkload(zips, mods, sizes) {
    const answered = [...sizes.values()];
    const mean = answered.length > 0 ? answered.reduce((a, b) => a + b, 0) / answered.length : module_size/* UNKNOWN_ZIP_BYTES */.D;
    const zipBytes = zips.reduce((sum, z) => sum + (sizes.get(z.path) ?? z.knownBytes ?? mean), 0);
    return { zips: zips.length, mods, zipBytes: Math.round(zipBytes), sizedZips: sizes.size };
}

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
    return sizedWorkload(zips, mods, sizes);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/go/dirhash.js
var dirhash = __webpack_require__(7224);
// EXTERNAL MODULE: ./build/ports.js
var ports = __webpack_require__(4788);
// EXTERNAL MODULE: ./build/modules/admit.js
var modules_admit = __webpack_require__(2439);
// EXTERNAL MODULE: ./build/modules/module-cache.js
var module_cache = __webpack_require__(9303);
// EXTERNAL MODULE: ./build/modules/zip-hash.js + 3 modules
var zip_hash = __webpack_require__(2049);
;// CONCATENATED MODULE: ./build/modules/samples.js







const MOST_MOD_BYTES = 16 * 1024 * 1024;
const MOST_INFO_BYTES = 64 * 1024;
const MOST_ZIP_BYTES = 500 * 1024 * 1024;
const FILE_MODE = 0o666;
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
            await admit((cache) => (0,modules_admit/* admitMod */.sy)(store.files, cache, module, bytes, modH1));
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
            await admit((cache) => (0,modules_admit/* admitInfo */.qT)(store.files, cache, module, time));
            return { kind: "right" };
        },
    });
    const zip = ({ module, zipH1, likelyBytes }) => ({
        path: (0,module_version/* proxyPath */.IR)(module, "zip"),
        kind: "zip",
        likelyBytes,
        receive: async (body) => {
            const { cache } = place;
            try {
                return await judgeZip(body, cache, { module, zipH1 });
            }
            catch (error) {
                if (error instanceof ports/* TransportError */.w)
                    throw error;
                unusable(error);
                return { kind: "unjudged", nowhere: cache === null };
            }
        },
    });
    const scratchPath = () => `${store.scratchPrefix}${(0,external_node_crypto_.randomBytes)(8).toString("hex")}`;
    /** @param cache where a right zip is admitted to, or null when it is only looked at */
    const judgeZip = async (body, cache, { module, zipH1 }) => {
        const path = cache === null ? scratchPath() : (0,module_cache/* incomingPath */.SN)(cache);
        const file = await store.files.create(path, FILE_MODE);
        try {
            const head = await spool(body, file);
            if (head === null)
                return tooLarge;
            if (cache !== null) {
                const admission = await (0,modules_admit/* admitZip */.vj)(store.files, cache, module, file.path, zipH1);
                if (admission.kind === "admitted")
                    store.onAdmitted();
                return verdictOf(admission, head);
            }
            const hashed = await (0,zip_hash/* hashZipFile */.S)(store.files, file.path, module);
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

// EXTERNAL MODULE: ./build/flows/choose/mirror-search.js
var mirror_search = __webpack_require__(1840);
;// CONCATENATED MODULE: ./build/flows/choose/measure-for-job.js









/** Three lists of samples at once, and sizes beside them. */
const CONNECTIONS_PER_MIRROR = 5;
/** Measures the mirrors with samples of what the job needs, and chooses. */
async function measureForJob(ports, request, job) {
    const { inputs } = request;
    const http = await ports.openHttp({
        connectTimeoutMs: inputs.probeTimeoutMs,
        connectionsPerHost: (0,limits/* connectionsWithin */.J)(CONNECTIONS_PER_MIRROR, inputs.mirrors.length, ports.machine.openFiles),
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
        const signal = ports.signal;
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
        }, signal, () => ports.progress.slowLine());
        const choice = (0,choose/* chooseByMeasurement */.r4)(measured.measurements, measured.work, (0,mirror_search/* downloaderOf */.B)(ports.machine));
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
            sumdb: null,
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
        return modH1 && request.mayTellMirror(module.path) ? [{ module, zipH1: h1, modH1 }] : [];
    });
    return [
        known.filter(({ module }) => missing.has((0,module_version/* moduleKey */.MP)(module))),
        known.filter(({ module }) => !missing.has((0,module_version/* moduleKey */.MP)(module))),
    ];
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
 * another host than was asked; what a server says that knows credentials is judged, and not shown. 404 and 410 mean "no such version" in the GOPROXY protocol (go.dev/ref/mod#goproxy-protocol).
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
/* harmony import */ var _zip_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2049);





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


/***/ })

};
