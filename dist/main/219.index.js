export const id = 219;
export const ids = [219,350];
export const modules = {

/***/ 2954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ isBuildCacheFile),
/* harmony export */   Ip: () => (/* binding */ USE_NOTED_MS),
/* harmony export */   KP: () => (/* binding */ buildCacheUse),
/* harmony export */   Qk: () => (/* binding */ BUILD_FORM),
/* harmony export */   T_: () => (/* binding */ buildKeys),
/* harmony export */   gK: () => (/* binding */ isWorthWaiting)
/* harmony export */ });
/* unused harmony exports usedFiles, newShare */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Objects of a compiler shrink to a fifth. */
const BUILD_FORM = { name: "go-build tar 2", packed: true };
/** Raised when older entries can't serve any more. */
const LAYOUT = 2;
/**
 * Keys of the build cache: unlike modules, it is of no use to another system or another Go. An entry can't be changed,
 * so each run that has something new saves another one, and the newest is found: of the same ref and go.sum, of the
 * same go.sum, of the same job, of the same Go.
 *
 * @param modules what tells the entries of module files apart
 * @param go.version e.g. `1.26.8`; go.os and go.arch as `go env` calls those of the machine
 */
function buildKeys(prefix, modules, go, { job, ref, run }) {
    const { scope, sums } = modules;
    const start = prefix === "" ? "" : `${prefix}-`;
    const ofGo = `${start}go-build-${LAYOUT}-${go.os}-${go.arch}-${go.version}-${scope}-`;
    const ofJob = `${ofGo}${digest(job, 8)}-`;
    const ofSums = `${ofJob}${sums}-`;
    const ofRef = `${ofSums}${digest(ref, 12)}-`;
    return { primary: ofRef + run, sameModules: ofSums, restore: [ofRef, ofSums, ofJob, ofGo] };
}
function digest(text, length) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex").slice(0, length);
}
/** They run what somebody with write access has pushed. Of all others (`issue_comment`, `workflow_run`, …) that can't be said. */
const TRUSTED_EVENTS = ["push", "schedule", "workflow_dispatch", "repository_dispatch", "merge_group"];
/** Below that, what a new entry would spare the next job is not worth its upload. */
const STALE_SHARE = 0.1;
/** A pull request's entry serves its own later runs alone. */
const MOSTLY_NEW_SHARE = 1 / 3;
/**
 * @param wanted the input `build-cache`
 * @param job.event GITHUB_EVENT_NAME; a runner that sets none does not say whose code it runs
 * @param job.ref GITHUB_REF. What is built for a tag is a release: no entry may be part of it
 * @param keepsRefsApart without that, what a pull request saves is everybody's
 */
function buildCacheUse(wanted, { event, ref }, keepsRefsApart) {
    if (wanted === "false")
        return { reads: false, savesAbove: null, because: null };
    if (wanted === "auto" && !keepsRefsApart) {
        return { reads: false, savesAbove: null, because: "refs-not-apart" };
    }
    if (TRUSTED_EVENTS.includes(event) && (wanted === "true" || !ref.startsWith("refs/tags/"))) {
        return { reads: true, savesAbove: STALE_SHARE, because: null };
    }
    if (event === "pull_request") {
        if (keepsRefsApart)
            return { reads: true, savesAbove: MOSTLY_NEW_SHARE, because: null };
        return { reads: true, savesAbove: null, because: "event" };
    }
    return { reads: wanted === "true", savesAbove: null, because: "event" };
}
/** A file of Go's build cache: `00/00…-a` or `-d` (cmd/go/internal/cache, fileName). Its own bookkeeping is none. */
function isBuildCacheFile(name) {
    return /^([0-9a-f]{2})\/\1[0-9a-f]{62}-[ad]$/.test(name);
}
/** What a repository's ten gigabytes hold for a few branches and systems. */
const MAX_BYTES = (/* unused pure expression or super */ null && (2 * 1024 ** 3));
/** cmd/go notes the use of a file at most once an hour (cmd/go/internal/cache, mtimeInterval). */
const USE_NOTED_MS = 3_600_000;
/**
 * The files that the job has used or made, up to a size: where they are more, what was used last.
 *
 * @param sinceMs the job's begin
 */
function usedFiles(files, sinceMs, maxBytes = MAX_BYTES) {
    const used = files.filter(({ mtimeMs }) => mtimeMs > sinceMs - USE_NOTED_MS);
    let bytes = 0;
    return [...used]
        .sort((a, b) => b.mtimeMs - a.mtimeMs)
        .filter((file) => {
        bytes += file.bytes;
        return bytes <= maxBytes;
    });
}
/** What one core compiles in a millisecond, in bytes of a packed entry: gin's 35 MB take two cores 50 s. */
const COMPILED_BYTES_PER_MS = 350;
/** Before that a slow start can't be told from a slow line. */
const MIN_SEEN_MS = 4_000;
/** Nobody minds so much. */
const SHORT_WAIT_MS = 10_000;
/** No job is to wait longer, however long compiling might take: that is only guessed. */
const LONG_WAIT_MS = 5 * 60_000;
/**
 * Whether an entry of the build cache is worth the wait for the rest of it, at the rate at which it has come: compiling
 * instead is a wait too. What has come by then is of use in any case.
 *
 * @param cpus the cores that would compile
 */
function isWorthWaiting({ receivedBytes, totalBytes, waitedMs }, cpus) {
    if (waitedMs < MIN_SEEN_MS)
        return true;
    const leftBytes = totalBytes - receivedBytes;
    const leftMs = (leftBytes * waitedMs) / Math.max(1, receivedBytes);
    const compiledInMs = leftBytes / (COMPILED_BYTES_PER_MS * cpus);
    return leftMs <= Math.max(SHORT_WAIT_MS, Math.min(compiledInMs, LONG_WAIT_MS));
}
/** Which share of these files' bytes is in none of the files that an entry brought. 0 of nothing. */
function newShare(files, restored) {
    const sum = (some) => some.reduce((bytes, file) => bytes + file.bytes, 0);
    const all = sum(files);
    return all === 0 ? 0 : sum(files.filter(({ name }) => !restored.has(name))) / all;
}


/***/ }),

/***/ 7571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ entryContents),
/* harmony export */   MB: () => (/* binding */ entryName),
/* harmony export */   _c: () => (/* binding */ MODULE_FORM)
/* harmony export */ });
/* harmony import */ var _go_module_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2206);

/** The same for every user, system and Go version. Zips don't shrink, and go.mod files are few bytes. */
const MODULE_FORM = { name: "go-modules tar 2", packed: false };
/** The name of a file in an entry: as a GOPROXY would serve it, without the slash at its beginning. */
function entryName(module, kind) {
    return (0,_go_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyPath */ .IR)(module, kind).slice(1);
}
/** As many as an inventory looks at (modules/inventory.ts): a go.sum may be a stranger's. */
const MAX_FILES = 20_000;
/**
 * Every module of `sums` that may be stored, the required ones first.
 *
 * @param required keys of modules that have to be there for the entry to be complete
 * @param mayStore false for modules that readers of the cache may not have
 */
function entryContents(sums, required, mayStore) {
    const zips = [...sums.zips]
        .filter(([, { module }]) => mayStore(module.path))
        .map(([key, sum]) => ({ ...sum, required: required.has(key) }))
        .sort((a, b) => Number(b.required) - Number(a.required))
        .slice(0, MAX_FILES);
    const mods = [...sums.mods.values()]
        .filter(({ module }) => mayStore(module.path))
        .slice(0, MAX_FILES - zips.length);
    return { zips, mods };
}


/***/ }),

/***/ 3434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ fetchReport),
  P: () => (/* binding */ nothingFetched)
});

;// CONCATENATED MODULE: ./build/report/left-reasons.js
/** Why a file was not fetched, in the order in which a report lists it. */
const LEFT_REASONS = [
    /** No server that may be asked has it (404, 410, 403). */
    "missing-everywhere",
    /** The servers that have it failed too often. */
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
    return { kind, elapsedMs: 0, ...NOTHING, sources: [], left: [] };
}
const NOTHING = {
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
        reason: reason && source.private ? { ...reason, asked: null, detail: null } : reason,
        files,
        bytes,
        requests,
        retries,
        hedges,
        refusals,
    };
}


/***/ }),

/***/ 2176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ noBuildCache),
/* harmony export */   IP: () => (/* binding */ planBuildCache),
/* harmony export */   Rt: () => (/* binding */ wishForBuildCache)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _cache_build_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2954);


/** Told before go.sum is made into keys: most jobs on a machine that keeps its caches need none. */
async function wishForBuildCache({ machine, files }, { inputs, project: { build } }, access) {
    const none = (because) => ({ kind: "none", because });
    const wanted = inputs.buildCache;
    // `cache: false` means no cache at all, unless this one is asked for by name.
    if (wanted === "false" || (wanted === "auto" && inputs.cache === "false"))
        return none("not-wanted");
    if (access === null)
        return none("no-service");
    if (build === null)
        return none("no-go");
    const { GITHUB_EVENT_NAME: event = "", GITHUB_REF: ref = "" } = machine.env;
    const use = (0,_cache_build_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .buildCacheUse */ .KP)(wanted, { event, ref }, access.keepsRefsApart);
    if (!use.reads)
        return none(use.because === "refs-not-apart" ? "refs-not-apart" : "event");
    if (wanted === "auto" && (await isFilled(files, build.cacheFolder)))
        return none("filled");
    return { kind: "wanted", access, build, savesAbove: use.savesAbove };
}
/**
 * By which keys the build cache is restored and saved.
 * @param modules what the keys are made of, and the modules that the job may compile besides those of its own project
 */
function planBuildCache({ machine, clock }, { inputs, project, privacy }, { access, build, savesAbove }, modules) {
    const { env } = machine;
    const nowMs = clock.nowMs();
    const keys = (0,_cache_build_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .buildKeys */ .T_)(inputs.cacheKeyPrefix, modules.parts, build, jobOf(env, nowMs));
    const mayWrite = access.writable && inputs.cache !== "read-only";
    const compiled = [...project.needed.zips, ...modules.others];
    const isPrivate = !compiled.every(({ module }) => privacy.mayStore(module.path));
    const saves = mayWrite && savesAbove !== null && !isPrivate;
    return {
        report: {
            ...noBuildCache(access.readable ? "miss" : "not-readable"),
            primaryKey: keys.primary,
            unsaved: mayWrite ? whyUnsaved(savesAbove, isPrivate, env.GITHUB_EVENT_NAME ?? "") : null,
        },
        restore: access.readable ? { address: access.address, keys, folder: build.cacheFolder } : null,
        save: saves ? { folder: build.cacheFolder, key: keys.primary, sinceMs: nowMs, savesAbove } : null,
    };
}
function whyUnsaved(savesAbove, isPrivate, event) {
    if (savesAbove === null)
        return { code: "event", event };
    return isPrivate ? { code: "private-code" } : null;
}
function jobOf(env, nowMs) {
    const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt = "1" } = env;
    const run = id && /^\d+$/.test(id) ? `${id}-${attempt.replace(/\D/g, "")}` : String(nowMs);
    return { job: env.GITHUB_JOB ?? "", ref: env.GITHUB_REF ?? "", run };
}
/** The first of its 256 folders that are looked at. */
const LOOKED_AT = 16;
/** A sixteenth of about 250 files: the standard library alone has as many. */
const FILLED_FILES = 16;
/** Whether a build cache has been in use: a machine that keeps it needs none from elsewhere. */
async function isFilled(files, folder) {
    const names = Array.from({ length: LOOKED_AT }, (_, index) => index.toString(16).padStart(2, "0"));
    const lists = await Promise.all(names.map((name) => files.list(node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, name)).catch(() => [])));
    return lists.reduce((count, list) => count + list.length, 0) >= FILLED_FILES;
}
/** Nothing was restored. */
function noBuildCache(kind) {
    return {
        kind,
        elapsedMs: 0,
        primaryKey: null,
        matchedKey: null,
        exact: false,
        files: 0,
        bytes: 0,
        failure: null,
        unsaved: null,
    };
}


/***/ }),

/***/ 4412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ noEntry),
  W: () => (/* binding */ planEntries)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/cache/cache-access.js
/** The words that ACTIONS_CACHE_MODE knows; any other allows everything (@actions/cache, internal/config). */
const MODES = {
    none: { readable: false, writable: false },
    read: { readable: true, writable: false },
    write: { readable: true, writable: true },
    "write-only": { readable: false, writable: true },
};
/** What runners other than GitHub's own say of themselves. */
const OTHER_RUNNERS = ["ACT", "GITEA_ACTIONS", "FORGEJO_ACTIONS"];
/**
 * Where the cache service is and what the runner allows with it; null where there is none (a command line, a runner
 * without one). The rules are those of @actions/cache: v2 where it is announced, but not on GitHub Enterprise Server;
 * else v1.
 */
function cacheAccess(env) {
    const v2 = Boolean(env.ACTIONS_CACHE_SERVICE_V2) && !isEnterpriseServer(env.GITHUB_SERVER_URL);
    const url = v2 ? env.ACTIONS_RESULTS_URL : env.ACTIONS_CACHE_URL;
    const token = env.ACTIONS_RUNTIME_TOKEN ?? "";
    // act's service of v1 wants no token, and gives none.
    if (!url || !URL.canParse(url) || (v2 && token === ""))
        return null;
    const mode = MODES[(env.ACTIONS_CACHE_MODE ?? "").trim().toLowerCase()];
    return {
        address: { version: v2 ? "v2" : "v1", url, token },
        ...(mode ?? { readable: true, writable: true }),
        keepsRefsApart: OTHER_RUNNERS.every((name) => !env[name]),
    };
}
function isEnterpriseServer(serverUrl) {
    const url = serverUrl || "https://github.com";
    if (!URL.canParse(url))
        return true;
    const host = new URL(url).hostname.toLowerCase();
    return !(host === "github.com" || host.endsWith(".ghe.com") || host.endsWith(".localhost"));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/cache/entry-key.js

/** Raised when older entries can't serve any more. */
const LAYOUT = 2;
/**
 * Keys that depend on nothing but the sums and where their files lie in the checkout: neither on the operating system
 * nor on the Go version, since module files don't.
 *
 * @param prefix the user's own, "" for none
 * @param paths of the go.sum files, relative to the checkout: tells a monorepo's modules apart
 * @param goSum of all these files
 */
function entryKeys(prefix, paths, goSum) {
    const scope = digest([...paths].map((path) => path.replaceAll("\\", "/")).sort()).slice(0, 8);
    const family = `${prefix === "" ? "" : `${prefix}-`}go-modules-${LAYOUT}-${scope}-`;
    // The sums, not the files' text: a checkout on Windows may have other line ends.
    const sums = digest([...lines(goSum.zips), "", ...lines(goSum.mods)]).slice(0, 40);
    const primary = family + sums;
    return { primary, part: `${primary}-part`, restore: [`${primary}-`, family], parts: { scope, sums } };
}
function lines(sums) {
    return [...sums].map(([key, { h1 }]) => `${key} ${h1}`).sort();
}
function digest(texts) {
    return (0,external_node_crypto_.createHash)("sha256").update(texts.join("\n")).digest("hex");
}

// EXTERNAL MODULE: ./build/go/go-sum.js
var go_sum = __webpack_require__(3519);
// EXTERNAL MODULE: ./build/inputs/parsers.js
var parsers = __webpack_require__(5272);
// EXTERNAL MODULE: ./build/modules/module-cache-layout.js
var module_cache_layout = __webpack_require__(7926);
// EXTERNAL MODULE: ./build/flows/project/project-files.js
var project_files = __webpack_require__(8967);
// EXTERNAL MODULE: ./build/flows/entry/build-cache-plan.js
var build_cache_plan = __webpack_require__(2176);
;// CONCATENATED MODULE: ./build/flows/entry/entry-plan.js








const MAX_GO_SUM_BYTES = 64 << 20;
/** What the job keeps in the cache service, and by which keys. */
async function planEntries(ports, facts) {
    const access = cacheAccess(ports.machine.env);
    const modules = wishForModules(facts, access);
    const build = await (0,build_cache_plan/* wishForBuildCache */.Rt)(ports, facts, access);
    const none = { restore: null, save: null };
    const noModules = (because) => ({ report: noEntry(because), ...none });
    const noBuild = (because) => ({ report: (0,build_cache_plan/* noBuildCache */.Ab)(because), ...none });
    // A large go.sum takes a while: where no entry is of use, no keys are made.
    if (modules.kind === "none" && build.kind === "none") {
        return { modules: noModules(modules.because), build: noBuild(build.because), refusedFiles: [] };
    }
    const keyed = await readKeys(ports, facts);
    return {
        modules: modules.kind === "none"
            ? noModules(modules.because)
            : await planModules(ports.files, facts, modules, keyed),
        build: build.kind === "none"
            ? noBuild(build.because)
            : (0,build_cache_plan/* planBuildCache */.IP)(ports, facts, build, { parts: keyed.keys.parts, others: keyed.others }),
        refusedFiles: keyed.refused,
    };
}
/** The keys of the job's entries, out of its go.sum files or those that `cache-dependency-path` names. */
async function readKeys({ machine, files }, { inputs, project }) {
    const root = (0,project_files/* workspaceOf */.B3)(machine);
    const patterns = inputs.cacheDependencyPaths;
    const named = patterns.length === 0 ? [] : await files.glob(patterns, root, parsers/* MAX_DEPENDENCY_FILES */.vi);
    const reader = (0,project_files/* openProjectFiles */.x8)(files, machine, await (0,project_files/* workspaceBounds */.X_)(files, machine));
    const texts = await reader.read(named, MAX_GO_SUM_BYTES);
    const others = texts.flatMap((text) => (text === null ? [] : (0,go_sum/* parseGoSum */.HD)(text)));
    const sums = (0,go_sum/* mergeGoSums */.hU)([project.goSum, ...others]);
    const paths = (named.length > 0 ? named : project.goSumPaths).map((path) => external_node_path_.relative(root, path));
    return {
        keys: entryKeys(inputs.cacheKeyPrefix, paths, sums),
        sums,
        others: others.flatMap(({ zips }) => [...zips.values()]),
        refused: reader.refused,
    };
}
function wishForModules({ inputs, privacy, inventory, moduleCache }, access) {
    const none = (because) => ({ kind: "none", because });
    if (inputs.cache === "false")
        return none("not-wanted");
    if (!lacksStorable(inventory, privacy))
        return none("nothing-missing");
    if (moduleCache === null)
        return none("no-module-cache");
    return access === null ? none("no-service") : { kind: "wanted", access, moduleCache };
}
/** By which keys module files are restored and saved. */
async function planModules(files, { inputs, project }, { access, moduleCache }, { keys, sums }) {
    const { address, readable, writable } = access;
    const goFlags = project.goVersion === null ? null : project.goFlags;
    const isFresh = readable && (await isNeverUsed(files, moduleCache));
    const entry = { address, keys, sums, moduleCache, isFresh, goFlags };
    return {
        report: { ...noEntry(readable ? "miss" : "not-readable"), primaryKey: keys.primary },
        restore: readable ? entry : null,
        save: writable && inputs.cache === "true" ? entry : null,
    };
}
async function isNeverUsed(files, { root }) {
    const names = await files.list((0,module_cache_layout/* downloadRoot */.Fw)(root)).catch(() => ["unreadable"]);
    return names.length === 0;
}
/** Whether something is missing that an entry may hold. */
function lacksStorable(inventory, { mayStore }) {
    const { missingZips, missingMods, privateZips, privateMods } = inventory;
    const absent = [...missingZips, ...missingMods, ...privateZips, ...privateMods];
    return absent.some(({ module }) => mayStore(module.path));
}
/** Nothing was restored. */
function noEntry(kind) {
    return {
        kind,
        elapsedMs: 0,
        primaryKey: null,
        matchedKey: null,
        exact: false,
        zips: 0,
        mods: 0,
        zipBytes: 0,
        refused: 0,
        failure: null,
    };
}


/***/ }),

/***/ 7923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ NOTHING_RESTORED)
/* harmony export */ });
/* harmony import */ var _entry_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4412);

/** What a run without the cache service has of it. */
const NOTHING_RESTORED = {
    report: (0,_entry_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .noEntry */ .Y)("not-wanted"),
    admitted: 0,
    moduleCacheProblem: null,
};


/***/ }),

/***/ 3350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   progressInLog: () => (/* binding */ progressInLog)
/* harmony export */ });
/* harmony import */ var _telling_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1755);

const INTERVAL_MS = 3_000;
/** Shows how far a run is as lines of the job's log, one every few seconds. */
function progressInLog({ job, clock }, telling) {
    return {
        fetch: nowAndThen(clock, (progress) => job.info(telling.progress(progress))),
        // While nobody answers there is nothing to tell.
        fetchGo: nowAndThen(clock, (version, progress) => {
            if (progress.receivedBytes > 0)
                job.info(telling.goProgress(version, progress));
        }),
        slowLine: () => job.info(telling.log.slowLine),
        unpackingGivenUp: (afterMs) => job.notice(telling.log.unpackingGivenUp((0,_telling_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(afterMs))),
    };
}
/** The first call shows nothing: what is over within seconds needs no line. */
function nowAndThen(clock, show) {
    let lastMs = null;
    return (...args) => {
        const nowMs = clock.monotonicMs();
        lastMs ??= nowMs;
        if (nowMs - lastMs < INTERVAL_MS)
            return;
        lastMs = nowMs;
        show(...args);
    };
}


/***/ }),

/***/ 7219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runJob: () => (/* binding */ runJob)
});

// EXTERNAL MODULE: ./build/mirrors/measurement.js
var measurement = __webpack_require__(6111);
// EXTERNAL MODULE: ./build/mirrors/route.js
var mirrors_route = __webpack_require__(2050);
// EXTERNAL MODULE: ./build/flows/plan/plan-job.js + 16 modules
var plan_job = __webpack_require__(5988);
// EXTERNAL MODULE: ./build/flows/plan/report-run.js + 1 modules
var report_run = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/flows/job/log-progress.js
var log_progress = __webpack_require__(3350);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/mirrors/inherited.js
var inherited = __webpack_require__(5681);
// EXTERNAL MODULE: ./build/mirrors/prior-values.js
var prior_values = __webpack_require__(7910);
// EXTERNAL MODULE: ./build/modules/module-cache-layout.js
var module_cache_layout = __webpack_require__(7926);
;// CONCATENATED MODULE: ./build/report/file-name.js
const MAX_LABEL = 60;
/**
 * The name of a report's file. Reports of many jobs lie in one folder without one taking another's place: region, run,
 * attempt and the moment stand in it. Letters, digits, `.`, `_` and `-` alone, as artifacts and all file systems take them.
 */
function reportFileName({ region, run, startedAt, }) {
    const parts = [region.label.slice(0, MAX_LABEL), run.id, run.attempt, Date.parse(startedAt)];
    const words = parts.flatMap((part) => String(part ?? "").replace(/[^\p{L}\p{N}._-]+/gu, "-") || []);
    return `${["setup-go-mirror-report", ...words].join("-")}.json`;
}

// EXTERNAL MODULE: ./build/report/neutralise.js
var neutralise = __webpack_require__(9697);
// EXTERNAL MODULE: ./build/report/outcome.js
var outcome = __webpack_require__(4247);
// EXTERNAL MODULE: ./build/sumdb/path.js
var path = __webpack_require__(3239);
;// CONCATENATED MODULE: ./build/flows/job/publish.js









/** Where the report lies, for the step at the job's end. */
const STATE_REPORT = "report";
/** Makes the Go that was asked for the job's, as setup-go does: PATH, what `go install` installs too, GOTOOLCHAIN. */
function publishGo({ job, machine }, inputs, { project }, binFolder) {
    const { goVersion, goRoot, goPath } = project;
    job.setOutput("go-version", goVersion ?? "");
    job.setOutput("go-path", goRoot === null ? "" : external_node_path_.join(goRoot, "bin", "go"));
    if (inputs.goVersion === null)
        return;
    if (goPath !== null)
        job.addPath(external_node_path_.join(goPath, "bin"));
    if (binFolder !== null)
        job.addPath(binFolder);
    job.exportVariable("GOTOOLCHAIN", "local");
    // Of another Go: with it the one that was asked for would not start.
    if (machine.env.GOROOT && goRoot !== null)
        job.exportVariable("GOROOT", goRoot);
    job.markGoErrors();
}
/** Makes a plan take effect: variables, outputs, report file, log and summary. */
async function publish(ports, { summary: wanted }, plan, file, telling) {
    const { job } = ports;
    const { report, values, project, hosts } = plan;
    (0,plan_job/* maskSecrets */.QU)(job, values);
    if (file === null) {
        for (const name of report.route.exported)
            job.exportVariable(name, values[name]);
        if (report.route.exported.length > 0) {
            job.exportVariable(prior_values/* PRIOR_VALUES_VARIABLE */.BB, (0,prior_values/* formatPriorValues */.Yt)(project.before, values));
        }
    }
    const reportPath = await writeReport(ports, report, telling);
    const best = report.mirrors.find((m) => m.name === report.choice.mirror);
    job.setOutput("mirror", report.choice.mirror ?? "");
    job.setOutput("mirror-url", best?.url ?? "");
    job.setOutput("goproxy", report.route.values.GOPROXY || inherited/* GO_DEFAULT_GOPROXY */.cH);
    job.setOutput("gosumdb", report.route.values.GOSUMDB || path/* GO_DEFAULT_GOSUMDB */.lw);
    job.setOutput("goprivate", report.route.values.GOPRIVATE);
    job.setOutput("goenv", file ?? "");
    job.setOutput("report", reportPath ?? "");
    if (reportPath !== null)
        job.saveState(STATE_REPORT, reportPath);
    job.setOutput("gomod-download", project.moduleCache === null ? "" : (0,module_cache_layout/* downloadRoot */.Fw)(project.moduleCache));
    job.setOutput("hosts", hosts.join("\n"));
    job.setOutput("cache-hit", String(report.cache.exact));
    job.setOutput("cache-primary-key", report.cache.primaryKey ?? "");
    job.setOutput("cache-matched-key", report.cache.matchedKey ?? "");
    for (const note of report.notes) {
        const text = telling.note(note);
        if ((0,outcome/* isAnnotation */.Ir)(note))
            job[note.level](text);
        else
            job.info(telling.labelled(telling.language.labels.notice, text));
    }
    if (wanted === "never" || (wanted === "on-problem" && !(0,outcome/* hasProblem */.aH)(report)))
        return;
    const problem = telling.summaryProblem(await job.writeSummary(telling.summary(report)));
    if (problem !== null)
        job.info(problem);
}
/** The path of the JSON report, or null where the runner's temporary folder can't be written: the route holds without it. */
async function writeReport({ files, machine, job }, report, telling) {
    const path = external_node_path_.join(machine.tempDir, reportFileName(report));
    try {
        await files.replace(path, `${JSON.stringify(report, null, 2)}\n`, 0o644);
        return path;
    }
    catch (error) {
        job.info((0,neutralise/* neutralise */.$0)(telling.log.reportNotWritten(error.message)));
        return null;
    }
}

// EXTERNAL MODULE: ./build/go/go-env-file.js
var go_env_file = __webpack_require__(238);
// EXTERNAL MODULE: ./build/go/go-proxy-list.js
var go_proxy_list = __webpack_require__(2937);
// EXTERNAL MODULE: ./build/scope/record.js
var scope_record = __webpack_require__(5378);
// EXTERNAL MODULE: ./build/flows/settings/scope-place.js
var scope_place = __webpack_require__(9736);
;// CONCATENATED MODULE: ./build/flows/job/values-kept.js




/**
 * A notice of the values in force that an earlier run has written into the settings of the machine's user: another
 * workflow may have done so, and whoever reads this job's log should know that they are nobody's choice here. Nothing
 * where there are none, or where that can't be read.
 */
async function noteValuesKept(ports) {
    const { machine, files } = ports;
    const { env, platform, home } = machine;
    try {
        const place = (0,scope_place/* scopePlace */.o8)(machine, "user", null);
        if (place === null || (0,go_env_file/* goEnvFilePath */.P_)(env, platform, home) !== place.file)
            return [];
        const { record, bytes } = await (0,scope_place/* readScope */.hx)(files, (await (0,scope_place/* resolvePlace */.M0)(files, place)) ?? place);
        // A temporary one is of a job that was cancelled, or of one beside this job: its values count here too.
        if (record === null)
            return [];
        const inForce = (0,scope_record/* oursIn */.DP)(record, bytes).filter(({ name, value }) => value !== "" && !env[name]);
        if (inForce.length === 0)
            return [];
        const values = inForce.map(({ name, value }) => `${name}=${(0,go_proxy_list/* redactGoProxy */.KZ)(value)}`);
        const since = new Date(record.switchedAtMs).toISOString().slice(0, 10);
        return [{ level: "notice", code: "values-kept", values, since }];
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/flows/job/run-job.js







/**
 * A job from its inputs on: plans it, and makes the plan take effect.
 * @param begun what is there or on its way already; `project` is undefined where it is to be read
 */
async function runJob(given, inputs, telling, begun) {
    const { job, signal } = given;
    const { provided, relay } = begun;
    const progress = (0,log_progress.progressInLog)(given, telling);
    const ports = { ...given, progress };
    const seeingGo = { ...provided.ports, progress };
    // Loaded only where it is asked for: most jobs have variables of their own.
    const { scope: where } = inputs;
    const scope = where === "job"
        ? null
        : await (await __webpack_require__.e(/* import() */ 724).then(__webpack_require__.bind(__webpack_require__, 1724))).openJobScope(seeingGo, inputs, where, telling.commands);
    const plan = await job.group(telling.log.measured, async () => {
        const plan = async (seeing) => {
            const kept = await noteValuesKept(seeing);
            const project = await begun.project;
            return (0,plan_job/* planJob */.b1)(seeing, inputs, { go: { ...provided, notes: [...provided.notes, ...kept] }, project });
        };
        const planned = await (scope === null ? plan(seeingGo) : scope.seeingWithoutUs(plan));
        const relayed = signal.aborted ? planned : await withRelayStarted(planned, relay);
        for (const line of telling.logLines(relayed.report))
            job.info(line);
        return relayed;
    });
    if (signal.aborted) {
        // What was measured is told above; nothing of a run that was cut short is worth exporting.
        job.fail(telling.log.cancelled);
        return plan.report;
    }
    job.info(telling.headline(plan.report));
    publishGo(ports, inputs, plan, provided.binFolder);
    const file = scope && (await scope.write(plan));
    await publish(ports, inputs, plan, file, telling);
    const { choice, mirrors } = plan.report;
    const isOurs = (0,measurement/* isOurFault */.$A)(mirrors.map(({ outcome }) => outcome));
    if (inputs.failOn === "no-mirror" && choice.reason.code === "none-healthy" && !isOurs) {
        job.fail(telling.log.noMirror);
    }
    return plan.report;
}
/** The plan with a relay in front of its mirrors, where one is wanted and could be started. */
async function withRelayStarted(plan, relay) {
    if (relay === null)
        return plan;
    const { report, url } = await relay.start(plan.relay);
    const values = url === null
        ? plan.values
        : { ...plan.values, GOPROXY: (0,mirrors_route/* withRelay */.MM)(plan.values.GOPROXY, url, plan.found.choice.mirrors) };
    const route = { ...plan.report.route, exported: (0,report_run/* exportedBy */.h)(values, plan.project.now) };
    return { ...plan, values, report: { ...plan.report, relay: report, route } };
}


/***/ }),

/***/ 5988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QU: () => (/* binding */ maskSecrets),
  b1: () => (/* binding */ planJob)
});

// UNUSED EXPORTS: fetchIntoModuleCache, measureRoute, routeOf

// EXTERNAL MODULE: ./build/go/go-proxy-list.js
var go_proxy_list = __webpack_require__(2937);
// EXTERNAL MODULE: ./build/mirrors/inherited.js
var mirrors_inherited = __webpack_require__(5681);
// EXTERNAL MODULE: ./build/modules/leftovers.js
var leftovers = __webpack_require__(8102);
// EXTERNAL MODULE: ./build/modules/module-cache.js
var module_cache = __webpack_require__(9303);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/go/module-version.js
var module_version = __webpack_require__(2206);
// EXTERNAL MODULE: ./build/mirrors/catalogue.js
var catalogue = __webpack_require__(8942);
// EXTERNAL MODULE: ./build/mirrors/choose.js
var choose = __webpack_require__(710);
// EXTERNAL MODULE: ./build/mirrors/estimate.js
var estimate = __webpack_require__(7541);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/decode.js
var decode = __webpack_require__(6500);
// EXTERNAL MODULE: ./build/mirrors/measurement.js
var measurement = __webpack_require__(6111);
;// CONCATENATED MODULE: ./build/mirrors/remembered.js



const VERSION = 3;
const FILE_NAME = /^probe-[0-9a-f]+\.json$/;
/** Beyond the longest use (a day) and the longest cooldown (a day). */
const MAX_AGE_MS = 2 * 24 * 3_600_000;
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
const MAX_BYTES = 100_000;
const MAX_TEXT = 2_000;
/** Private to the user: other accounts of the machine neither read nor write it. */
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;
/**
 * Where results are kept: in the user's cache folder, one file per project, so that two projects never evict each
 * other. Null when there is no such folder.
 * @param projectKey hexadecimal digest of what decides the samples; no name can be read from it
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
    if (stat?.kind !== "file" || stat.bytes > MAX_BYTES)
        return null;
    if (machine.uid !== null && (stat.uid !== machine.uid || (stat.mode & 0o077) !== 0))
        return null;
    const text = await files.readText(path, MAX_BYTES).catch(() => null);
    return text === null ? null : remembered_decode(text, candidates);
}
/** What this machine measured of each mirror the last time, for whatever project; none that it has forgotten. */
async function lastMeasured(files, machine, candidates) {
    const folder = machine.cacheHome && nodePath.join(machine.cacheHome, "setup-go-mirror");
    const names = folder ? await files.list(folder).catch(() => []) : [];
    const results = await Promise.all(names
        .filter((name) => FILE_NAME.test(name))
        .map((name) => loadRemembered(files, machine, nodePath.join(folder ?? "", name), candidates)));
    const newestFirst = results.flatMap((one) => one ?? []).sort((a, b) => b.atMs - a.atMs);
    const all = newestFirst.flatMap(({ atMs, measurements }) => measurements.map((one) => ({ ...one, atMs })));
    return candidates.flatMap((candidate) => all.find(({ mirror }) => mirror.url === candidate.url) ?? []);
}
/** Keeps a result. A machine that can't keep it measures again next time: no error. */
async function saveRemembered(files, path, remembered) {
    try {
        await files.makeDirectory(external_node_path_.dirname(path), FOLDER_MODE);
        await files.replace(path, encode(remembered), FILE_MODE);
        await removeOld(files, external_node_path_.dirname(path), remembered.atMs);
    }
    catch {
        // A read-only home, a full disk: nothing that the job needs.
    }
}
/** Nothing that old is ever used: without this a runner would keep one file for all that a job ever needed. */
async function removeOld(files, folder, nowMs) {
    for (const name of await files.list(folder)) {
        const path = external_node_path_.join(folder, name);
        const stat = FILE_NAME.test(name) ? await files.lstat(path) : null;
        if (stat?.kind === "file" && nowMs - stat.mtimeMs > MAX_AGE_MS)
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
/** A URL without its credentials: they are not kept. */
function withoutUserInfo(url) {
    return url.replace(/^(https?:\/\/)[^/]*@/i, "$1");
}
function encode(remembered) {
    const mirrors = remembered.measurements.map(({ mirror, speed, outcome }) => ({
        url: withoutUserInfo(mirror.url),
        speed,
        outcome: outcome.kind === "failed"
            ? // What was asked may be a private name, and the detail is a stranger's text.
                { kind: outcome.kind, code: outcome.reason.code, status: outcome.reason.status }
            : outcome,
    }));
    const { atMs, work, sumdb } = remembered;
    return JSON.stringify({ version: VERSION, atMs, mirrors, work, sumdb }, (key, value) => key === "via" || key === "url" ? withoutUserInfo(value) : value);
}
const anything = (value) => value;
const OUTCOME = (0,decode/* fields */.OA)({ kind: anything, code: anything, status: anything, answered: anything });
const STORED = (0,decode/* fields */.OA)({
    version: (0,decode/* literal */.eu)(VERSION),
    atMs: decode/* count */.U9,
    mirrors: (0,decode/* list */.p_)((0,decode/* fields */.OA)({
        url: decode/* text */.Qq,
        speed: (0,decode/* fields */.OA)({
            dnsMs: (0,decode/* nullable */.me)(decode/* count */.U9),
            tcpMs: (0,decode/* nullable */.me)(decode/* count */.U9),
            tlsMs: (0,decode/* nullable */.me)(decode/* count */.U9),
            firstByteMs: (0,decode/* nullable */.me)(decode/* count */.U9),
            bulkFirstByteMs: (0,decode/* nullable */.me)(decode/* count */.U9),
            bytesPerSecond: (0,decode/* nullable */.me)(decode/* count */.U9),
            rateIsFloor: decode/* flag */.Jt,
            viaProxy: decode/* flag */.Jt,
        }),
        outcome: storedOutcome,
    })),
    work: (0,decode/* fields */.OA)({
        smallRequests: decode/* count */.U9,
        serialRequests: decode/* count */.U9,
        bulkRequests: decode/* count */.U9,
        bytes: decode/* count */.U9,
        bytesOff: decode/* count */.U9,
        sizedBulk: decode/* count */.U9,
    }),
    sumdb: (0,decode/* nullable */.me)((0,decode/* fields */.OA)({ routeDigest: shortText, path: storedPath })),
});
function remembered_decode(json, candidates) {
    const stored = (0,decode/* decodeJson */.xO)(json, STORED);
    if (stored === null)
        return null;
    const { atMs, mirrors, work, sumdb } = stored;
    const measurements = mirrors.flatMap(({ url, speed, outcome }) => {
        const mirror = candidates.find((candidate) => withoutUserInfo(candidate.url) === url);
        return mirror ? [{ mirror, speed, outcome }] : [];
    });
    return { atMs, measurements, work, sumdb };
}
/** Whatever is not known leaves the mirror out, which is always safe; what a newer version wrote can't be put into words. */
function storedOutcome(value) {
    const { kind, code, status, answered } = OUTCOME(value);
    if (kind === "proven")
        return { kind };
    if (kind !== "failed")
        return { kind: "not-waited-for", answered: answered === true };
    const known = measurement/* MIRROR_FAILURES */.I3.find((one) => one === code) ?? "protocol";
    const reason = { code: known, status: (0,decode/* nullable */.me)(decode/* count */.U9)(status), asked: null, detail: null };
    return { kind, reason };
}
const PATH = (0,decode/* fields */.OA)({ kind: decode/* text */.Qq, via: anything, because: anything });
const BECAUSE = (0,decode/* fields */.OA)({ url: shortText });
/** Of a detour the place alone comes back: whom to believe is the route's own. */
function storedPath(value) {
    const { kind, via, because } = PATH(value);
    if (kind === "off")
        return { kind };
    if (kind === "works")
        return { kind, via: shortText(via) };
    return {
        kind: (0,decode/* literal */.eu)("rerouted")(kind),
        gosumdb: "",
        via: shortText(via),
        because: { ...BECAUSE(because), code: "unreachable", detail: null },
    };
}
function shortText(value) {
    const given = (0,decode/* text */.Qq)(value);
    if (given.length > MAX_TEXT)
        throw new TypeError("too long");
    return given;
}

// EXTERNAL MODULE: ./build/sumdb/path.js
var sumdb_path = __webpack_require__(3239);
// EXTERNAL MODULE: ./build/targets/go/downloaders.js
var downloaders = __webpack_require__(40);
// EXTERNAL MODULE: ./build/targets/go/module-size.js
var module_size = __webpack_require__(7338);
// EXTERNAL MODULE: ./build/targets/go/workload.js
var workload = __webpack_require__(9715);
;// CONCATENATED MODULE: ./build/flows/choose/find-mirrors.js










/** No mirror was asked for sizes. */
const NOT_ASKED = new Map();
/** With nothing missing the choice only serves what the job may still ask for: an older result and a short probe will do. */
const NOTHING_MISSING = { rememberedMs: 24 * 3_600_000, budgetMs: 1_000 };
/** Ranks the mirrors: from memory where it is fresh, else by measuring them. */
async function findMirrors(ports, request) {
    const { inputs, inventory, region } = request;
    const candidates = inputs.mirrors;
    const zips = inventory.missingZips.map(({ module }) => ({
        path: (0,module_version/* proxyPath */.IR)(module, "zip"),
        // Nobody is asked about a module that must not be named.
        knownBytes: (0,module_size/* knownZipBytes */.KD)(module.path) ?? (request.mayTellMirror(module.path) ? null : module_size/* UNKNOWN_ZIP_BYTES */.DP),
    }));
    const mods = Math.max(0, inventory.missingMods.length - zips.length);
    const estimated = (0,workload/* estimatedWorkload */.gt)(zips, mods);
    const unasked = (kind, choice) => ({
        probe: { kind, elapsedMs: 0, ageMs: null, ended: null, extended: false, admitted: 0 },
        choice,
        work: estimated,
        zipSizes: NOT_ASKED,
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
    const { measureForJob } = await Promise.all(/* import() */[__webpack_require__.e(567), __webpack_require__.e(650)]).then(__webpack_require__.bind(__webpack_require__, 1650));
    const job = { zips, mods, budgetMs: measuringBudgetMs(request) };
    return { ...(await measureForJob(ports, request, job)), sumdb: null };
}
/** How long measuring may take: not long where nothing could be saved by it. */
function measuringBudgetMs({ inputs, inventory }) {
    const nothingMissing = inventory.missingZips.length + inventory.missingMods.length === 0;
    return nothingMissing ? Math.min(inputs.probeBudgetMs, NOTHING_MISSING.budgetMs) : inputs.probeBudgetMs;
}
/**
 * Keeps what was measured for the next run on this machine.
 * @param failed mirrors that failed since: a result with one of them is not kept, and an older one is removed
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
    const nothingMissing = (0,estimate/* requestsOf */.uD)(estimated) === 0;
    const { bulkRequests } = remembered.work;
    // Measured when nothing was missing: no rate is known.
    if (estimated.bulkRequests > 0 && bulkRequests === 0)
        return null;
    const inProportion = (bytes) => Math.round((bytes / Math.max(1, bulkRequests)) * estimated.bulkRequests);
    const bytes = inProportion(remembered.work.bytes);
    const bytesOff = inProportion(remembered.work.bytesOff);
    const work = bulkRequests > 0 ? { ...estimated, bytes, bytesOff } : estimated;
    const ranked = (0,choose/* chooseByMeasurement */.r4)(remembered.measurements, nothingMissing ? remembered.work : work, (0,downloaders/* goCommandDownloader */.xH)(ports.machine.cpus));
    const choice = nothingMissing ? (0,choose/* withNothingMissing */.mF)(ranked) : ranked;
    const { goproxy, gosumdb } = request.planValues(choice.mirrors);
    if (!remembered.sumdb || remembered.sumdb.routeDigest !== digest(`${goproxy} ${gosumdb}`))
        return null;
    const { path } = remembered.sumdb;
    if (path.kind === "rerouted" && !(0,sumdb_path/* isPossibleVia */.sw)(gosumdb, path.via, choice.mirrors))
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
        zipSizes: NOT_ASKED,
        // The key is the route's own: a remembered result can name a host, never whom to believe.
        sumdb: path.kind === "rerouted" ? { ...path, gosumdb: (0,sumdb_path/* goSumDbVia */.cx)(gosumdb, path.via) } : path,
        moduleCacheProblem: null,
    };
}
/** Only a way that was seen to work is worth remembering, for the route that it was seen with. */
function sumdbToRemember(request, found, sumdb) {
    const { goproxy, gosumdb } = request.planValues(found.choice.mirrors);
    if (sumdb.kind !== "works" && sumdb.kind !== "rerouted" && sumdb.kind !== "off")
        return null;
    return { routeDigest: digest(`${goproxy} ${gosumdb}`), path: sumdb };
}
function digest(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 16);
}

// EXTERNAL MODULE: ./build/flows/entry/build-cache-plan.js
var build_cache_plan = __webpack_require__(2176);
// EXTERNAL MODULE: ./build/flows/entry/entry-plan.js + 2 modules
var entry_plan = __webpack_require__(4412);
// EXTERNAL MODULE: ./build/cache/entry-files.js
var entry_files = __webpack_require__(7571);
;// CONCATENATED MODULE: ./build/cache/job-state.js


/** Raised with any change of the form: main and post of two versions must not read each other's. */
const job_state_VERSION = 3;
/** The state as text. */
function formatJobState(state) {
    return JSON.stringify({ version: job_state_VERSION, ...state });
}
/** Text that says something: no path and no key is empty. */
const job_state_name = (value) => (0,decode/* text */.Qq)(value) || (0,decode/* malformed */.Qm)();
const moduleVersion = (value) => {
    const module = (0,decode/* fields */.OA)({ path: decode/* text */.Qq, version: decode/* text */.Qq })(value);
    return (0,module_version/* checkModuleVersion */.nF)(module) === null ? module : (0,decode/* malformed */.Qm)();
};
const SUM = { module: moduleVersion, h1: job_state_name };
const STATE = (0,decode/* fields */.OA)({
    version: (0,decode/* literal */.eu)(job_state_VERSION),
    modules: (0,decode/* nullable */.me)((0,decode/* fields */.OA)({
        moduleCache: job_state_name,
        primaryKey: job_state_name,
        partKey: (0,decode/* nullable */.me)(job_state_name),
        contents: (0,decode/* fields */.OA)({
            zips: (0,decode/* list */.p_)((0,decode/* fields */.OA)({ ...SUM, required: decode/* flag */.Jt })),
            mods: (0,decode/* list */.p_)((0,decode/* fields */.OA)(SUM)),
        }),
    })),
    buildCache: (0,decode/* nullable */.me)((0,decode/* fields */.OA)({
        folder: job_state_name,
        key: job_state_name,
        sinceMs: decode/* count */.U9,
        savesAbove: decode/* count */.U9,
        restored: (0,decode/* list */.p_)(job_state_name),
    })),
    serviceFailed: decode/* flag */.Jt,
});
/** Reads it back; null for anything that is not of this form, names that cmd/go would refuse among it. */
function job_state_parseJobState(json) {
    const state = decodeJson(json, STATE);
    if (state === null)
        return null;
    const { modules, buildCache, serviceFailed } = state;
    return { modules, buildCache, serviceFailed };
}

;// CONCATENATED MODULE: ./build/flows/entry/hand-over.js





const STATE_PATH = "module-cache-state";
const STATE_DIGEST = "module-cache-state-digest";
const MAX_STATE_BYTES = (/* unused pure expression or super */ null && (64 << 20));
/** Tells the step at the job's end what to save: through a file, as a state is too short for it. */
async function handOver({ files, machine, job }, state) {
    if (state.modules === null && state.buildCache === null)
        return;
    const text = formatJobState(state);
    const path = external_node_path_.join(machine.tempDir, `setup-go-mirror-state-${digestOf(text).slice(0, 16)}.json`);
    try {
        await files.replace(path, text, 0o600);
    }
    catch {
        // No room for it: nothing is saved this time.
        return;
    }
    job.saveState(STATE_PATH, path);
    job.saveState(STATE_DIGEST, digestOf(text));
}
/** What was handed over; null where the main step has left nothing, or something else lies in its place now. */
async function takeOver({ job, files }) {
    const path = job.state(STATE_PATH);
    if (path === "")
        return null;
    const text = await files.readText(path, MAX_STATE_BYTES).catch(() => null);
    return text !== null && digestOf(text) === job.state(STATE_DIGEST) ? parseJobState(text) : null;
}
/** Of the state's file: whoever has changed it since does not decide what is saved. */
function digestOf(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}
/**
 * The module files to save; null where that is not to be: the entry is there already, may not be written, or nothing
 * was missing.
 */
function modulesToSave(facts, { save }, restored, filled) {
    if (save === null || restored.exact)
        return null;
    const { keys, sums, moduleCache } = save;
    return {
        moduleCache: moduleCache.root,
        primaryKey: keys.primary,
        partKey: mayBePart(facts, restored, filled) && restored.matchedKey !== keys.part ? keys.part : null,
        contents: contentsOf(sums, facts, filled),
    };
}
/**
 * Whether what the job's end lacks is no accident: go alone fetches no more than it compiles. Where an entry is there and
 * did not come, a smaller one would only hide it.
 */
function mayBePart({ inputs }, restored, filled) {
    return inputs.prefetch === "false" || (filled.report.kind !== "fetched" && restored.kind !== "failed");
}
/**
 * What is to be saved of the build cache. Of an entry that is damaged, or gone, nothing counts as saved: the next job is
 * to find another one. Where the line is too slow for an entry, it is too slow to send one.
 */
function buildCacheToSave({ save }, restored) {
    const { kind, failure } = restored.report;
    if (save === null || failure?.code === "too-slow")
        return null;
    const isThere = kind === "restored" || failure?.code === "failed";
    return { ...save, restored: isThere ? restored.names : [] };
}
/** Failures that say nothing about the service: a disk that is full, and an archive that somebody has made badly. */
const NOT_OF_SERVICE = ["failed", "broken-archive", "too-large", "too-slow"];
/** Whether the service need not be asked any more. */
function isOfService(failure) {
    return failure !== null && !NOT_OF_SERVICE.includes(failure.code);
}
/** What no server has is not waited for: the job can do without it, or it would have failed. */
function contentsOf(sums, { project, inventory, privacy }, filled) {
    const nowhere = new Set(filled.result?.left
        .filter(({ reason }) => reason === "missing-everywhere")
        .map(({ wanted }) => (0,module_version/* moduleKey */.MP)(wanted.module)));
    const privates = new Set(inventory.privateZips.map(({ module }) => (0,module_version/* moduleKey */.MP)(module)));
    const required = project.needed.zips
        .map(({ module }) => (0,module_version/* moduleKey */.MP)(module))
        .filter((key) => !nowhere.has(key) && !privates.has(key));
    return (0,entry_files/* entryContents */.L$)(sums, new Set(required), privacy.mayStore);
}

// EXTERNAL MODULE: ./build/cache/build-cache.js
var build_cache = __webpack_require__(2954);
;// CONCATENATED MODULE: ./build/flows/entry/look-up.js


/** Asks for both entries at once. */
function lookUp({ cache }, { modules, build }) {
    const find = (form, { address, keys }) => cache.find({ address, form, key: keys.primary, restoreKeys: keys.restore });
    return {
        modules: modules.restore && find(entry_files/* MODULE_FORM */._c, modules.restore),
        build: build.restore && find(build_cache/* BUILD_FORM */.Qk, build.restore),
    };
}
/** The longest that measuring the mirrors waits for the service's answer. */
const LOOK_MS = 400;
/** Whether there is an entry of all that the job needs, as far as the service says so at once. */
async function hasWhole(clock, { modules }, looked) {
    if (looked.modules === null || modules.restore === null)
        return false;
    const answered = new AbortController();
    const found = await Promise.race([looked.modules, clock.sleep(LOOK_MS, answered.signal)]);
    answered.abort();
    return found?.kind === "hit" && found.key === modules.restore.keys.primary;
}

// EXTERNAL MODULE: ./build/flows/entry/restored.js
var entry_restored = __webpack_require__(7923);
;// CONCATENATED MODULE: ./build/flows/entry/restore-entries.js

/** What a measurement takes where the line is good. Where it takes longer, both go on side by side. */
const MEASURED_FIRST_MS = 1_000;
/**
 * Restores both entries, the modules' bytes first: they have to be hashed and unpacked, which goes on while the build
 * cache arrives. Neither promise is rejected: what does not come is fetched, or compiled.
 *
 * @param measured the measurement of the mirrors, which goes first: an entry that arrives meanwhile takes from the line,
 *   and from the cores, what is measured; null: nothing is measured that this would spoil
 */
function restoreEntries(ports, { modules, build }, looked, measured) {
    const notBefore = measured === null ? Promise.resolve() : settledSoon(ports, measured);
    const ofModules = restoreModuleFiles(ports, modules, looked.modules, notBefore);
    return {
        modules: ofModules.restored,
        build: looked.build === null
            ? Promise.resolve({ report: build.report, names: [] })
            : __webpack_require__.e(/* import() */ 157).then(__webpack_require__.bind(__webpack_require__, 4157)).then(({ restoreBuildCache }) => restoreBuildCache(ports, build, looked.build, ofModules.read)),
    };
}
/** The restore, and the moment when its bytes are here. */
function restoreModuleFiles(ports, plan, looked, notBefore) {
    if (looked === null) {
        const restored = Promise.resolve({ ...entry_restored/* NOTHING_RESTORED */.L, report: plan.report });
        return { restored, read: notBefore.then(() => { }) };
    }
    let tellRead = () => { };
    const read = new Promise((resolve) => {
        tellRead = resolve;
    });
    const restored = Promise.all(/* import() */[__webpack_require__.e(567), __webpack_require__.e(837)]).then(__webpack_require__.bind(__webpack_require__, 2837))
        .then(({ restoreModules }) => restoreModules(ports, plan, looked, notBefore, tellRead))
        // However it ended.
        .finally(tellRead);
    return { restored, read };
}
/** Resolves once `measured` has settled, or when that takes too long. Leaves no timer behind. */
async function settledSoon({ clock }, measured) {
    const settled = new AbortController();
    const quiet = measured.then(() => settled.abort(), () => settled.abort());
    await Promise.race([quiet, clock.sleep(MEASURED_FIRST_MS, settled.signal)]);
}

// EXTERNAL MODULE: ./build/mirrors/route.js
var route = __webpack_require__(2050);
// EXTERNAL MODULE: ./build/modules/inventory.js
var modules_inventory = __webpack_require__(3626);
// EXTERNAL MODULE: ./build/flows/project/read-privacy.js + 1 modules
var read_privacy = __webpack_require__(3188);
// EXTERNAL MODULE: ./build/flows/project/read-project.js + 1 modules
var read_project = __webpack_require__(3470);
// EXTERNAL MODULE: ./build/flows/project/region.js
var region = __webpack_require__(458);
;// CONCATENATED MODULE: ./build/report/version.js
/** As in package.json, against which a test holds it: a bundle has no package.json beside it. */
const version_VERSION = "0.1.0-dev";

;// CONCATENATED MODULE: ./build/flows/project/run-identity.js



/** What a runner gives as a run's number, or a workflow as a job's name; anything else is nobody's. */
const NAME = /^[\w.-]{1,100}$/;
const REPOSITORY = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
const HASH_LENGTH = 16;
/**
 * Read from the runner's variables (GitHub's documentation, "Variables reference"; Gitea and Forgejo set the same).
 * @param repository null outside of a job
 */
function runIdentity({ env, platform, arch }, repository) {
    const attempt = Number(env.GITHUB_RUN_ATTEMPT);
    return {
        run: {
            id: named(env.GITHUB_RUN_ID),
            attempt: Number.isSafeInteger(attempt) && attempt > 0 ? attempt : null,
            job: named(env.GITHUB_JOB),
            repository: repositoryOf(env, repository),
        },
        tool: { version: version_VERSION, catalogue: newestCheck() },
        machine: { os: platform, arch },
    };
}
function named(text) {
    return text !== undefined && NAME.test(text) ? text : null;
}
/** Reports are shown to people who may not read the repository: its name stands there only where everybody may know it. */
function repositoryOf(env, repository) {
    const name = env.GITHUB_REPOSITORY ?? "";
    if (repository === null || !REPOSITORY.test(name))
        return null;
    if (repository.isPrivate === false)
        return { name, hashed: false };
    const full = `${repository.prefix}/${name}`.toLowerCase();
    return { name: (0,external_node_crypto_.createHash)("sha256").update(full).digest("hex").slice(0, HASH_LENGTH), hashed: true };
}
function newestCheck() {
    return catalogue/* CATALOGUE */.yh.reduce((newest, { checked }) => (checked > newest ? checked : newest), "");
}

;// CONCATENATED MODULE: ./build/flows/project/read-job.js








/**
 * Reads the job: inputs, project, Go's settings, what the module cache lacks, and who may hear of what. Asks nobody, and
 * changes nothing.
 * @param project where the caller has read it already
 */
async function readJob(ports, inputs, project) {
    const { machine, files, processes } = ports;
    const read = project ?? (await (0,read_project/* readProject */.W)(ports, inputs.workingDirectory));
    const inherited = (0,mirrors_inherited/* readInherited */.$v)(read.before.GOPROXY, inputs.mirrors.map((m) => m.url));
    const privateProxies = [
        ...inputs.privateProxies,
        ...(inherited.kind === "off" ? [] : inherited.privateProxies.map(({ url }) => url)),
    ];
    const privacy = await (0,read_privacy/* readPrivacy */.h)(ports, inputs, read, inherited, privateProxies.length > 0);
    const routing = { ...inputs, before: read.before, inherited, privatePatterns: privacy.patterns };
    return {
        inputs,
        identity: runIdentity(machine, privacy.repository),
        project: read,
        privacy,
        inventory: await (0,modules_inventory/* takeInventory */.O)(files, read.moduleCache, read.needed, privacy.isPrivate),
        moduleCache: read.moduleCache === null ? null : (0,module_cache/* openModuleCache */.Re)(read.moduleCache, processes.own),
        region: (0,region/* regionOf */.A)(inputs, machine),
        inherited,
        privateProxies,
        gosumdb: (0,route/* askedGoSumDb */.eL)(inputs.sumdb, read.before),
        noMirrors: (0,route/* whyNoMirrors */.yx)(routing),
        planValues: (mirrors) => (0,route/* planRoute */.Z5)({ ...routing, mirrors }),
    };
}

// EXTERNAL MODULE: ./build/flows/toolchain/go-asked.js
var go_asked = __webpack_require__(8215);
// EXTERNAL MODULE: ./build/fetch/fetch-report.js + 1 modules
var fetch_report = __webpack_require__(3434);
// EXTERNAL MODULE: ./build/flows/fill/fetch-sources.js + 1 modules
var fetch_sources = __webpack_require__(1597);
// EXTERNAL MODULE: ./build/fetch/limits.js
var limits = __webpack_require__(9243);
// EXTERNAL MODULE: ./build/fetch/wanted.js + 1 modules
var fetch_wanted = __webpack_require__(5673);
;// CONCATENATED MODULE: ./build/flows/fill/fill-module-cache.js





/** Puts what is missing into the module cache, where that is wanted and saves time. Never throws. */
async function fillModuleCache(ports, request) {
    const { prefetch, moduleCache, inventory, speed, work, sources, isRelayed } = request;
    const not = (kind) => ({
        report: (0,fetch_report/* nothingFetched */.P)(kind),
        result: null,
    });
    if (prefetch === "false")
        return not("not-wanted");
    const { wanted } = (0,fetch_wanted/* planFetch */.c)(inventory, module_size/* likelyZipBytes */.f4);
    if (wanted.length === 0)
        return not("nothing-missing");
    if (moduleCache === null)
        return not("no-module-cache");
    const served = ({ module }) => sources.some((s) => s.mayServe(module.path));
    if (!wanted.some(served))
        return not("no-source");
    // Nobody has measured a private proxy: nothing is predicted where one is to be asked.
    if (prefetch === "auto" && speed !== null && !inventory.privateZips.some(served)) {
        const { cpus, openFiles } = ports.machine;
        const mirrors = sources.length;
        const connections = mirrors * (0,limits/* fetchLimits */.t)(mirrors, openFiles, request.maxConnections).connectionsPerSource;
        if (!(0,downloaders/* isFetchWorthwhile */.eP)(speed, work, { cpus, connections, mirrors, isRelayed }))
            return not("left-to-go");
    }
    // Loaded only here: a job that misses nothing needs nothing of it.
    const { fetchMissing } = await Promise.all(/* import() */[__webpack_require__.e(567), __webpack_require__.e(814), __webpack_require__.e(815)]).then(__webpack_require__.bind(__webpack_require__, 8815));
    return fetchMissing(ports, request, moduleCache);
}

// EXTERNAL MODULE: ./build/go/go-version.js
var go_version = __webpack_require__(6460);
// EXTERNAL MODULE: ./build/go/toolchain.js
var toolchain = __webpack_require__(1688);
// EXTERNAL MODULE: ./build/flows/toolchain/prove-toolchain.js + 1 modules
var prove_toolchain = __webpack_require__(6106);
;// CONCATENATED MODULE: ./build/flows/toolchain/needed-toolchain.js






const CONNECTIONS = 6;
/**
 * Whether the job needs a toolchain that is not in its module cache, and the hashes that the checksum database proves
 * for it. Without them it is left to cmd/go, which asks the database itself. Never throws.
 */
async function needed_toolchain_findToolchain(ports, { newerGo, build, moduleCache }, request) {
    const not = (kind) => ({
        report: { kind, version: newerGo?.toolchain ?? null, provenVia: null },
        sums: null,
    });
    if (newerGo === null || !newerGo.mayDownload) {
        return { report: { kind: "none", version: null, provenVia: null }, sums: null };
    }
    // cmd/go insists on the database whenever it switches.
    const { gosumdb } = request;
    if (gosumdb === "off")
        return not("left");
    // cmd/go refuses a language version (1.27 for 1.27.0): it will say so.
    if (build === null || moduleCache === null || !(0,go_version/* isToolchainVersion */.w3)(newerGo.toolchain))
        return not("left");
    const module = (0,toolchain/* toolchainModule */.IV)(newerGo.toolchain, build);
    const unproven = { module, h1: "" };
    const { presentZips } = await (0,modules_inventory/* takeInventory */.O)(ports.files, moduleCache, { zips: [unproven], mods: [] }, () => false);
    if (presentZips > 0)
        return not("present");
    const servers = request.sources.filter((source) => source.mayServe(toolchain/* TOOLCHAIN_MODULE */.xc));
    if (servers.length === 0)
        return not("left");
    const http = await ports.openHttp({
        connectTimeoutMs: request.requestTimeoutMs,
        connectionsPerHost: CONNECTIONS,
    });
    try {
        const proof = await (0,prove_toolchain/* proveToolchain */.O)({ ...ports, http }, {
            module,
            gosumdb,
            serverUrls: servers.map(({ url }) => url),
            requestTimeoutMs: request.requestTimeoutMs,
        }, ports.signal);
        if (proof.kind === "unproven")
            return not("unproven");
        return {
            report: { kind: "fetched", version: newerGo.toolchain, provenVia: (0,go_proxy_list/* redactGoProxy */.KZ)(proof.via) },
            sums: { zip: { module, h1: proof.zipH1 }, mod: { module, h1: proof.modH1 } },
        };
    }
    finally {
        await http.close();
    }
}
/** About what a toolchain's zip has: 1.26 for Linux, 72 MB. */
const TOOLCHAIN_BYTES = 75_000_000;
/** What a fetch is asked for, and the toolchain with it. */
function withToolchain(asked, { sums }) {
    if (sums === null)
        return asked;
    const { needed, inventory, work } = asked;
    const { zip, mod } = sums;
    return {
        needed: { zips: [...needed.zips, zip], mods: [...needed.mods, mod] },
        inventory: {
            ...inventory,
            missingZips: [zip, ...inventory.missingZips],
            missingMods: [...inventory.missingMods, mod],
            missingInfos: [...inventory.missingInfos, zip.module],
        },
        work: (0,workload/* withZip */.o7)(work, TOOLCHAIN_BYTES),
    };
}
/** The report after the fetch, which says whether the toolchain came. */
function afterFetch(report, { report: fetch, result }) {
    if (report.kind !== "fetched")
        return report;
    const isLeft = result?.left.some(({ wanted }) => wanted.module.path === toolchain/* TOOLCHAIN_MODULE */.xc) ?? true;
    return fetch.kind === "fetched" && !isLeft ? report : { ...report, kind: "left" };
}

;// CONCATENATED MODULE: ./build/flows/plan/bring-modules.js








/** Puts what is still missing into the module cache, from all sources that may serve it. */
async function bring_modules_bringModules(ports, facts, found, restored) {
    const { inputs, project, privacy, inventory, moduleCache } = facts;
    // What went in before the module cache took no more was not counted.
    const hasEntry = restored.admitted > 0 || restored.moduleCacheProblem !== null;
    const isChanged = hasEntry || found.probe.admitted > 0;
    const rest = isChanged
        ? await (0,modules_inventory/* takeInventory */.O)(ports.files, project.moduleCache, project.needed, privacy.isPrivate)
        : inventory;
    const sources = await sourcesFor(ports, facts, found);
    for (const { url } of sources)
        for (const secret of (0,go_proxy_list/* urlPasswords */.s1)(url))
            ports.job.mask(secret);
    const toolchain = await needed_toolchain_findToolchain(ports, project, {
        gosumdb: facts.gosumdb,
        sources: inputs.prefetch === "false" ? [] : sources,
        requestTimeoutMs: inputs.probeTimeoutMs,
    });
    const filled = await fillModuleCache(ports, {
        prefetch: inputs.prefetch,
        moduleCache,
        ...withToolchain({ needed: project.needed, inventory: rest, work: workOf(found, rest) }, toolchain),
        // Unpacked as well: what the measurement has brought of it, but not a whole entry.
        broughtBefore: hasEntry ? [] : inventory.missingZips.map(({ module }) => module),
        sources,
        zipSizes: found.zipSizes,
        speed: found.choice.ranked[0]?.rank === 1 ? found.choice.ranked[0].speed : null,
        isRelayed: inputs.relay !== "false",
        connectTimeoutMs: inputs.probeTimeoutMs,
        maxConnections: inputs.maxConnections,
        goFlags: project.goFlags,
        hasGo: project.goVersion !== null,
    });
    return { filled, toolchain: afterFetch(toolchain.report, filled) };
}
/** The same where nothing is to be fetched: what go.mod asks for is told all the same. */
async function bring_modules_bringNothing(ports, { inputs, project, gosumdb }) {
    const { report } = await findToolchain(ports, project, {
        gosumdb,
        sources: [],
        requestTimeoutMs: inputs.probeTimeoutMs,
    });
    return { filled: { report: nothingFetched("not-wanted"), result: null }, toolchain: report };
}
async function sourcesFor(ports, facts, { choice }) {
    const { inherited, project, privacy, privateProxies } = facts;
    if (inherited.kind === "off")
        return [];
    return (0,fetch_sources/* readSources */.t)(ports, {
        choice,
        goproxy: project.before.GOPROXY,
        privateProxies,
        goAuth: project.goAuth,
        privacy,
    });
}
/** Of the work that was missing before an entry came, what is missing now; sizes in proportion. */
function workOf({ work }, { missingZips, missingMods }) {
    const zips = missingZips.length;
    // Nothing was expected to be missing.
    if (work.bulkRequests === 0 && zips > 0) {
        const zipBytes = missingZips.reduce((sum, { module }) => sum + (0,module_size/* likelyZipBytes */.f4)(module.path), 0);
        return (0,workload/* goWorkload */.q7)({
            zips,
            mods: Math.max(0, missingMods.length - zips),
            zipBytes,
            zipBytesOff: zipBytes,
            sizedZips: 0,
        });
    }
    if (zips >= work.bulkRequests)
        return work;
    const zipBytes = Math.round((work.bytes / Math.max(1, work.bulkRequests)) * zips);
    const mods = Math.max(0, missingMods.length - zips);
    const zipBytesOff = Math.round((work.bytesOff / Math.max(1, work.bulkRequests)) * zips);
    return (0,workload/* goWorkload */.q7)({ zips, mods, zipBytes, zipBytesOff, sizedZips: work.sizedBulk });
}

// EXTERNAL MODULE: ./build/go/signed-note.js
var signed_note = __webpack_require__(7968);
;// CONCATENATED MODULE: ./build/flows/plan/hosts.js




/**
 * The hosts that the later steps may need for modules, sorted: those of the route, of the checksum database, and where
 * the route ends in `direct` those that the project's modules begin with. For a list of what a runner may reach; where a
 * mirror or a vanity host leads on to, nobody can tell.
 */
function hostsFor({ project, privacy }, { values, sumdb }) {
    const entries = (0,go_proxy_list/* parseGoProxy */.eL)(values.GOPROXY || mirrors_inherited/* GO_DEFAULT_GOPROXY */.cH).map(({ url }) => url);
    const database = (0,signed_note/* parseGoSumDb */.nI)(values.GOSUMDB || sumdb_path/* GO_DEFAULT_GOSUMDB */.lw);
    const ofDatabase = database.kind !== "database"
        ? []
        : [database.url ?? `https://${database.name}`, ...("via" in sumdb ? [sumdb.via] : [])];
    const origins = entries.includes("direct")
        ? [...project.goSum.mods.values(), ...project.goSum.zips.values()]
            .map(({ module }) => module.path)
            .filter(privacy.mayReport)
            .map((path) => path.split("/", 1)[0] ?? "")
        : [];
    const hosts = [...entries, ...ofDatabase].flatMap((url) => /^https?:/i.test(url) && URL.canParse(url) ? new URL(url).host : []);
    return [...new Set([...hosts, ...origins])].sort();
}

;// CONCATENATED MODULE: ./build/flows/plan/plan-relay.js



/** A mirror that nobody has proven is asked where fewer than this many are proven: all that it sends is checked. */
const MIN_SOURCES = 3;
/**
 * What a relay for the later steps would work with; null where none may stand in the route: mirrors have no place in
 * it, or none is left.
 * @param hasEntry an entry of the cache brought modules, so that next to nothing is lacking
 */
function planRelay(facts, found, brought, settled, hasEntry) {
    const { noMirrors, privacy, project, inputs } = facts;
    const { choice } = settled;
    if (noMirrors !== null || choice.mirrors.length === 0)
        return null;
    const others = found.choice.ranked
        .filter(({ mirror, outcome }) => outcome.kind === "not-waited-for" && !isOut(mirror, brought))
        .slice(0, Math.max(0, MIN_SOURCES - choice.mirrors.length));
    const mirrors = [...choice.mirrors, ...others.map(({ mirror }) => mirror)];
    return {
        sources: mirrors.map((mirror) => {
            const speed = found.choice.ranked.find((one) => one.mirror === mirror)?.speed;
            return {
                name: mirror.name,
                url: mirror.url.replace(/\/+$/, ""),
                firstByteMs: speed?.firstByteMs ?? null,
                bytesPerSecond: speed?.bytesPerSecond ?? null,
            };
        }),
        maxConnections: inputs.maxConnections,
        privacy: privacy.rule,
        database: databaseOf(facts, settled, mirrors.map(({ url }) => url)),
        sums: {
            zips: tellable(facts, [...project.goSum.zips.values()]),
            mods: tellable(facts, [...project.goSum.mods.values()]),
        },
        ahead: lackingOf(facts, brought, hasEntry),
    };
}
/** The fetch asks it for nothing any more: it lied, or was of no use. */
function isOut({ url }, { filled }) {
    const found = filled.result?.sources.find(({ source }) => source.url === url.replace(/\/+$/, ""));
    return found?.outcome === "out";
}
function databaseOf({ gosumdb }, { sumdb, values }, mirrors) {
    const database = (0,signed_note/* parseGoSumDb */.nI)(gosumdb || sumdb_path/* GO_DEFAULT_GOSUMDB */.lw);
    if (database.kind !== "database")
        return null;
    const seen = sumdb.kind === "works" || sumdb.kind === "rerouted" ? [sumdb.via] : [];
    const routes = (0,sumdb_path/* proofRoutes */.j0)(database.name, database.url, mirrors);
    return {
        gosumdb: gosumdb || sumdb_path/* GO_DEFAULT_GOSUMDB */.lw,
        routes: [...new Set([...seen, ...routes].map((url) => url.replace(/\/+$/, "")))],
        exempt: values.GONOSUMDB || values.GOPRIVATE,
    };
}
/** What go will ask for because the module cache lacks it still. */
function lackingOf(facts, { filled }, hasEntry) {
    const { inventory } = facts;
    const { result } = filled;
    if (result === null && hasEntry)
        return { zips: [], mods: [] };
    const left = result && new Set(result.left.map(({ wanted }) => `${wanted.kind} ${(0,module_version/* moduleKey */.MP)(wanted.module)}`));
    const lacking = (kind, sums) => tellable(facts, sums).filter(({ module }) => left === null || left.has(`${kind} ${(0,module_version/* moduleKey */.MP)(module)}`));
    return { zips: lacking("zip", inventory.missingZips), mods: lacking("mod", inventory.missingMods) };
}
function tellable({ privacy }, sums) {
    return sums.filter(({ module }) => privacy.mayTellMirror(module.path));
}

// EXTERNAL MODULE: ./build/flows/plan/report-run.js + 1 modules
var report_run = __webpack_require__(2315);
;// CONCATENATED MODULE: ./build/flows/plan/settle-route.js

/**
 * The route, after what the fetch has seen of the mirrors.
 * @param seen the way to the checksum database with all mirrors that were found
 * @param lookAgain finds that way with these mirrors alone
 */
async function settleRoute({ inputs, planValues }, found, filled, seen, lookAgain) {
    const removed = removedMirrors(found.choice.mirrors, filled);
    const usable = found.choice.mirrors.filter((mirror) => !removed.some((one) => one.mirror === mirror));
    const choice = (0,choose/* amongMirrors */.l0)(found.choice, usable, found.work);
    const { mirrors } = choice;
    const looked = removed.length > 0 && seen.kind !== "not-checked" ? await lookAgain(mirrors) : seen;
    // A value that the user asked for is not replaced: the way past the mirrors stays unused.
    const sumdb = looked.kind === "rerouted" && inputs.sumdb !== "auto"
        ? { kind: "unreachable", because: looked.because }
        : looked;
    const planned = planValues(mirrors);
    const values = sumdb.kind === "rerouted" ? { ...planned, GOSUMDB: sumdb.gosumdb } : planned;
    return { choice, sumdb, values, removed };
}
/** cmd/go ends at such an answer with status 200, whatever stands behind the mirror in GOPROXY. */
const FATAL = ["wrong-hash", "malformed", "login-page"];
/**
 * The mirrors that the route may not hold: those that sent wrong bytes, and those that failed where another one is left,
 * since cmd/go asks the first one first for everything, and has no time-out (a mirror that stalls, stalls the build).
 */
function removedMirrors(mirrors, filled) {
    const fatal = failuresAmong(mirrors, filled, fatalReason);
    const truthful = mirrors.filter((mirror) => !fatal.some((one) => one.mirror === mirror));
    const failed = failuresAmong(truthful, filled, uselessReason);
    return failed.length < truthful.length ? [...fatal, ...failed] : fatal;
}
/** Mirrors that were failing or silent at the end of the fetch, or were of no use at all. */
function failedMirrors(mirrors, filled) {
    return failuresAmong(mirrors, filled, uselessReason).map(({ mirror }) => mirror);
}
function failuresAmong(mirrors, { result }, reasonOf) {
    return mirrors.flatMap((mirror) => {
        const found = result?.sources.find(({ source }) => source.url === mirror.url);
        const reason = found === undefined ? null : reasonOf(found);
        return reason === null ? [] : [{ mirror, reason }];
    });
}
function fatalReason({ lied, outcome, reason }) {
    if (reason === null)
        return null;
    return lied || (outcome === "out" && FATAL.includes(reason.code)) ? reason : null;
}
function uselessReason({ failing, outcome, refusals, reason }) {
    if (failing !== null)
        return failing;
    // A wrong hash that nobody contradicted may be go.sum's own fault.
    return outcome === "unused" && refusals > 0 && reason?.code !== "wrong-hash" ? reason : null;
}

;// CONCATENATED MODULE: ./build/flows/plan/shared-http.js
/**
 * One client for all that ask the same hosts: the one that is opened first is everybody's, with as many connections to a
 * host as those who have not closed it yet want together.
 * @returns `openHttp` gives a part in it; `close` ends it for all
 */
function sharedHttp(openHttp) {
    let opened = null;
    const wanted = new Map();
    const connectionsPerHost = () => [...wanted.values()].reduce((sum, count) => sum + count, 0);
    return {
        openHttp: async (limits) => {
            const user = Symbol();
            const { connectionsPerHost: most } = limits;
            wanted.set(user, typeof most === "number" ? most : most());
            opened ??= openHttp({ ...limits, connectionsPerHost });
            return { ...(await opened), close: async () => void wanted.delete(user) };
        },
        close: async () => (await opened)?.close(),
    };
}

;// CONCATENATED MODULE: ./build/flows/plan/plan-job.js



















const plan_job_NOT_ASKED = { report: go_asked/* NO_GO_ASKED */.C, notes: [] };
const WITHOUT_ENTRIES = {
    restored: entry_restored/* NOTHING_RESTORED */.L,
    buildCache: (0,build_cache_plan/* noBuildCache */.Ab)("not-wanted"),
    refusedFiles: [],
};
/**
 * A job's whole run up to its decision: reads the job, chooses mirrors, restores entries of the cache and fills the
 * module cache beside that, and settles the route.
 */
async function planJob(ports, inputs, options = {}) {
    const { when, ended } = timing(ports);
    const facts = await readFacts(ports, inputs, options);
    return inModuleCache(ports, facts, async (asking) => {
        const entries = await (0,entry_plan/* planEntries */.W)(ports, facts);
        const looked = lookUp(ports, entries);
        const isWhole = await hasWhole(ports.clock, entries, looked);
        const arrived = new AbortController();
        const choosing = when("mirrorsMs", isWhole ? proveMirrors(asking, facts, arrived.signal) : chooseMirrors(asking, facts));
        const restoring = restoreEntries(ports, entries, looked, isWhole ? null : choosing);
        const restoringBuild = when("buildCacheMs", restoring.build);
        // Awaited together: a disk that takes no more ends the choice while the entry still arrives.
        const [restored, found] = await Promise.all([
            when("cacheMs", restoring.modules).finally(() => arrived.abort()),
            choosing,
        ]);
        const bringing = when("modulesMs", bring_modules_bringModules(asking, facts, found, restored));
        const run = await settle(asking, facts, found, bringing);
        const build = await restoringBuild;
        await handOver(ports, {
            modules: modulesToSave(facts, entries.modules, restored.report, run.brought.filled),
            buildCache: buildCacheToSave(entries.build, build),
            serviceFailed: [restored.report, build.report].some(({ failure }) => isOfService(failure)),
        });
        return planOf({
            ...ended(),
            go: options.go ?? plan_job_NOT_ASKED,
            facts,
            refusedFiles: entries.refusedFiles,
            found,
            restored,
            buildCache: build.report,
            ...run,
        });
    });
}
/** The same without the cache service, whose entries are a job's: for a person's own module cache. */
async function fetchIntoModuleCache(ports, inputs, options) {
    const { when, ended } = timing(ports);
    const facts = await readFacts(ports, inputs, options);
    return inModuleCache(ports, facts, async (asking) => {
        const found = await when("mirrorsMs", chooseMirrors(asking, facts));
        const bringing = when("modulesMs", bringModules(asking, facts, found, NOTHING_RESTORED));
        const run = await settle(asking, facts, found, bringing);
        return planOf({ ...ended(), go: plan_job_NOT_ASKED, facts, found, ...WITHOUT_ENTRIES, ...run });
    });
}
/** Reads the job, chooses mirrors, and settles the route: nothing is fetched but what the measurement needs. */
async function measureRoute(ports, inputs, options = {}) {
    const { when, ended } = timing(ports);
    const facts = await readFacts(ports, inputs, options);
    return inModuleCache(ports, facts, async (asking) => {
        const found = await when("mirrorsMs", chooseMirrors(asking, facts));
        const run = await settle(asking, facts, found, bringNothing(ports, facts));
        return planOf({ ...ended(), go: plan_job_NOT_ASKED, facts, found, ...WITHOUT_ENTRIES, ...run });
    });
}
/** A route of what an earlier measurement found, under settings that may be others than those it was made with. */
async function routeOf(ports, inputs, found) {
    const { ended } = timing(ports);
    const facts = await readFacts(ports, inputs, {});
    const run = await settle(ports, facts, { ...found, sumdb: null }, bringNothing(ports, facts));
    return planOf({ ...ended(), go: plan_job_NOT_ASKED, facts, found, ...WITHOUT_ENTRIES, ...run });
}
async function readFacts(ports, inputs, { project }) {
    const facts = await readJob(ports, inputs, project);
    for (const values of [facts.project.before, facts.project.now])
        maskSecrets(ports.job, values);
    return facts;
}
/**
 * Runs `body` with a module cache that holds no leftovers before and no temporary files of ours afterwards.
 * @param body gets the ports for all that asks mirrors: one client, so that what is missing is fetched, and the database
 *   looked for, on the connections that measuring has opened
 */
async function inModuleCache(ports, { moduleCache }, body) {
    const { files, processes, clock } = ports;
    const { openFiles } = ports.machine;
    const spares = openFiles !== null && openFiles < MIN_FILES_TO_SHARE;
    const client = sharedHttp(ports.openHttp);
    try {
        if (moduleCache !== null)
            await (0,leftovers/* removeLeftovers */.D)(files, processes, moduleCache.root, clock.nowMs());
        return await body(spares ? ports : { ...ports, openHttp: client.openHttp });
    }
    finally {
        await client.close();
        if (moduleCache !== null)
            await (0,module_cache/* closeModuleCache */.Lg)(files, moduleCache);
    }
}
/** Where fewer files may be open, the fetch needs those of connections that only may be used again. */
const MIN_FILES_TO_SHARE = 512;
function chooseMirrors(ports, facts) {
    return findMirrors(ports, searchFor(facts));
}
/**
 * The mirrors for a job whose modules are on their way from its cache: none has to be fast, only right.
 * @param arrived aborted once they are there: a mirror that is proven by then is enough
 */
function proveMirrors(ports, facts, arrived) {
    const inventory = { ...facts.inventory, missingZips: [], missingMods: [] };
    return findMirrors(ports, { ...searchFor(facts), inventory, arrived });
}
/**
 * The stages behind the choice. The checksum database is looked up beside the fetch: little is asked, step by step.
 * @param bringing what goes into the module cache meanwhile
 */
async function settle(ports, facts, found, bringing) {
    const { mirrors } = found.choice;
    const [brought, seen, deadProxies] = await Promise.all([
        bringing,
        found.sumdb ?? findDatabase(ports, facts, mirrors),
        askPrivateProxies(ports, facts),
    ]);
    const { filled } = brought;
    await remember(ports, searchFor(facts), found, seen, failedMirrors(mirrors, filled));
    const settled = await settleRoute(facts, found, filled, seen, (among) => findDatabase(ports, facts, among));
    return { brought, settled, deadProxies };
}
async function askPrivateProxies(ports, facts) {
    // Those of the machine's own GOPROXY are nobody's choice here.
    const { privateProxies, probeTimeoutMs } = facts.inputs;
    if (privateProxies.length === 0)
        return [];
    const { findDeadProxies } = await __webpack_require__.e(/* import() */ 360).then(__webpack_require__.bind(__webpack_require__, 7360));
    return findDeadProxies(ports, privateProxies, probeTimeoutMs);
}
/** The way to the checksum database that cmd/go will have with those mirrors in the route. */
async function findDatabase(ports, facts, mirrors) {
    const { checkSumdb } = await __webpack_require__.e(/* import() */ 386).then(__webpack_require__.bind(__webpack_require__, 6386));
    const request = searchFor(facts);
    return checkSumdb(ports, request, mirrors, measuringBudgetMs(request));
}
function planOf(run) {
    return {
        report: (0,report_run/* reportRun */.G)(run),
        values: run.settled.values,
        project: run.facts.project,
        found: run.found,
        hosts: hostsFor(run.facts, run.settled),
        relay: planRelay(run.facts, run.found, run.brought, run.settled, run.restored.admitted > 0),
    };
}
function searchFor(facts) {
    const { inputs, region, project, inventory, moduleCache, privacy } = facts;
    return {
        inputs,
        region,
        needed: project.needed,
        inventory,
        moduleCache,
        projectKey: project.key,
        mayTellMirror: privacy.mayTellMirror,
        policy: facts.noMirrors !== null,
        planValues: (mirrors) => {
            const { GOPROXY, GOSUMDB } = facts.planValues(mirrors);
            return { goproxy: GOPROXY || mirrors_inherited/* GO_DEFAULT_GOPROXY */.cH, gosumdb: GOSUMDB };
        },
    };
}
/** Watches a run's parts: `when` notes the moment in which one is there, `ended` gives what the report has of it. */
function timing({ clock }) {
    const startedAt = new Date(clock.nowMs()).toISOString();
    const startMs = clock.monotonicMs();
    const sinceMs = () => clock.monotonicMs() - startMs;
    const at = new Map();
    const msOf = (part) => at.get(part) ?? null;
    return {
        when: async (part, coming) => {
            const value = await coming;
            at.set(part, sinceMs());
            return value;
        },
        ended: () => ({
            startedAt,
            elapsedMs: sinceMs(),
            ready: {
                mirrorsMs: msOf("mirrorsMs"),
                cacheMs: msOf("cacheMs"),
                buildCacheMs: msOf("buildCacheMs"),
                modulesMs: msOf("modulesMs"),
            },
        }),
    };
}
/** Hides the passwords of every URL in a route's values. */
function maskSecrets(job, { GOPROXY, GOSUMDB }) {
    // A GOSUMDB value is a key and a URL with a blank between them.
    for (const secret of (0,go_proxy_list/* urlPasswords */.s1)(`${GOPROXY},${GOSUMDB.trim().replace(/\s+/g, ",")}`))
        job.mask(secret);
}


/***/ }),

/***/ 2315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ exportedBy),
  G: () => (/* binding */ reportRun)
});

// EXTERNAL MODULE: ./build/go/go-proxy-list.js
var go_proxy_list = __webpack_require__(2937);
// EXTERNAL MODULE: ./build/mirrors/catalogue.js
var catalogue = __webpack_require__(8942);
// EXTERNAL MODULE: ./build/mirrors/route.js
var route = __webpack_require__(2050);
// EXTERNAL MODULE: ./build/report/report.js
var report = __webpack_require__(7177);
// EXTERNAL MODULE: ./build/go/module-version.js
var module_version = __webpack_require__(2206);
// EXTERNAL MODULE: ./build/mirrors/measurement.js
var measurement = __webpack_require__(6111);
;// CONCATENATED MODULE: ./build/flows/plan/notes.js



/** What the user should know of a run: one note per cause, warnings first. */
function notesOf(run) {
    const { facts, found, restored, brought, settled } = run;
    const { filled } = brought;
    const cacheProblem = filled.result?.moduleCacheProblem ??
        restored.moduleCacheProblem ??
        found.moduleCacheProblem ??
        (isNoMirrorOurFault(settled.choice) ? "EMFILE" : null);
    return [
        ...run.go.notes,
        // Where no more files may be opened, a go that is there can't be started.
        ...(cacheProblem === "EMFILE" ? [] : goNotes(facts)),
        ...mirrorNotes(settled.choice),
        ...run.deadProxies.map((dead) => ({ level: "warning", code: "private-proxy-dead", ...dead })),
        // Where the disk is full both have failed, and the reason is one.
        ...cacheNotes(restored.report, run.buildCache).filter(({ code }) => cacheProblem === null || code !== "cache-failed"),
        ...(filled.result === null ? [] : fetchNotes(filled.result, facts.privacy.mayReport)),
        ...removalNotes(settled, filled.result),
        ...databaseNotes(facts, settled, run.deadProxies),
        ...toolchainNotes(facts, brought),
        ...fileNotes([...facts.project.refusedFiles, ...run.refusedFiles]),
        ...inventoryNotes(facts),
        ...goSumNotes(facts.project),
        ...(cacheProblem === null
            ? []
            : [{ level: "warning", code: "module-cache-unusable", detail: cacheProblem }]),
        ...goProxyNotes(facts),
        ...detourNotes(settled),
        ...projectNotes(facts.project),
    ];
}
function goNotes({ project, inputs }) {
    const isMissing = project.kind !== "none" && project.goVersion === null && inputs.goVersion === null;
    return isMissing ? [{ level: "warning", code: "no-go" }] : [];
}
function isNoMirrorOurFault({ reason, ranked }) {
    return reason.code === "none-healthy" && (0,measurement/* isOurFault */.$A)(ranked.map(({ outcome }) => outcome));
}
function mirrorNotes(choice) {
    const { reason, ranked } = choice;
    const notes = [];
    if (reason.code === "none-healthy" && !isNoMirrorOurFault(choice)) {
        notes.push({ level: "warning", code: "no-healthy-mirror", asked: ranked.length });
    }
    for (const { mirror, outcome } of ranked) {
        if (outcome.kind !== "failed" || outcome.reason.code !== "wrong-hash")
            continue;
        const asked = outcome.reason.asked ?? "";
        notes.push({ level: "warning", code: "wrong-bytes", mirror: mirror.name, asked });
    }
    return notes;
}
/** Of a mirror that lied a warning says so. */
function removalNotes({ removed }, result) {
    const liars = result?.sources.filter(({ lied }) => lied).map(({ source }) => source.url) ?? [];
    return removed
        .filter(({ mirror }) => !liars.includes(mirror.url))
        .map(({ mirror, reason }) => ({ level: "notice", code: "mirror-removed", mirror: mirror.name, reason }));
}
function databaseNotes({ inputs }, { sumdb, values, choice }, deadProxies) {
    const notes = [];
    if (sumdb.kind === "off" || values.GOSUMDB === "off") {
        notes.push({ level: "warning", code: "sumdb-off", by: inputs.sumdb === "off" ? "input" : "machine" });
    }
    // Without any mirror that is one cause with the note on mirrors, behind a dead private proxy with the note on that.
    if (sumdb.kind === "unreachable" && choice.reason.code !== "none-healthy") {
        const { url, detail } = sumdb.because;
        if (deadProxies.some(({ host }) => URL.canParse(url) && new URL(url).host === host))
            return notes;
        notes.push({ level: "warning", code: "sumdb-unreachable", url: (0,go_proxy_list/* redactGoProxy */.KZ)(url), detail });
    }
    return notes;
}
function detourNotes({ sumdb }) {
    return sumdb.kind === "rerouted" ? [{ level: "notice", code: "sumdb-rerouted", via: sumdb.via }] : [];
}
function toolchainNotes({ project: { newerGo, goVersion } }, { toolchain: { kind } }) {
    if (newerGo === null || goVersion === null)
        return [];
    const { toolchain, mayDownload } = newerGo;
    if (!mayDownload) {
        return [{ level: "warning", code: "toolchain-too-old", wanted: toolchain, have: goVersion }];
    }
    if (kind !== "left" && kind !== "unproven")
        return [];
    return [{ level: "notice", code: "toolchain-download", toolchain, have: goVersion }];
}
/** One note for each reason. */
function fileNotes(refused) {
    const firsts = new Map();
    for (const { path, why } of refused) {
        const known = firsts.get(why);
        if (known === undefined)
            firsts.set(why, { first: path, count: 1 });
        else
            known.count++;
    }
    return [...firsts].map(([why, { first, count }]) => {
        // Some projects are made like that; the others were made to be, or are broken.
        const level = why === "used-outside" ? "notice" : "warning";
        return { level, code: "files-not-read", why, count, first };
    });
}
function inventoryNotes({ inventory: { otherHash }, privacy }) {
    if (otherHash.length === 0)
        return [];
    const shown = otherHash.find(({ module }) => privacy.mayReport(module.path));
    const example = shown ? { ...shown, module: (0,module_version/* moduleKey */.MP)(shown.module) } : null;
    return [{ level: "warning", code: "module-cache-disagrees", count: otherHash.length, example }];
}
function goSumNotes({ goSum: { problems, problemCount } }) {
    const [first] = problems;
    if (first === undefined)
        return [];
    const { line, code } = first;
    return [
        { level: "warning", code: "go-sum-problems", count: problemCount, firstLine: line, firstCode: code },
    ];
}
function projectNotes({ kind, vendored, goSum }) {
    if (vendored)
        return [{ level: "notice", code: "vendored" }];
    return kind !== "none" && !goSum.found ? [{ level: "notice", code: "no-go-sum" }] : [];
}
/** What the machine's GOPROXY, and servers that may know private names, mean for the route. */
function goProxyNotes({ inherited, noMirrors, project }) {
    const goproxy = (0,go_proxy_list/* redactGoProxy */.KZ)(project.before.GOPROXY);
    if (noMirrors === "off")
        return [{ level: "notice", code: "goproxy-off" }];
    if (noMirrors === "policy")
        return [{ level: "notice", code: "goproxy-policy", goproxy }];
    if (noMirrors !== null)
        return [{ level: "notice", code: "no-mirror-behind-private", because: noMirrors }];
    const count = inherited.kind === "off" ? 0 : inherited.privateProxies.length;
    return count === 0 ? [] : [{ level: "notice", code: "inherited-private-proxies", count }];
}
function cacheNotes({ failure: ofModules, refused, matchedKey }, buildCache) {
    const notes = [];
    const failure = ofModules ?? buildCache.failure;
    if (failure !== null)
        notes.push({ level: "warning", code: "cache-failed", failure });
    if (refused > 0 && matchedKey !== null) {
        notes.push({ level: "warning", code: "cache-wrong-files", key: matchedKey, modules: refused });
    }
    return notes;
}
/** What a user may have to do something about; what cmd/go gets by itself as it always did is none of it. */
const WORTH_A_NOTE = [
    "failed",
    "wrong-bytes",
    "no-progress",
    "missing-everywhere",
    "over-limit",
];
function fetchNotes(result, mayReport) {
    const notes = [];
    const [disagreement] = result.disagreements;
    const disagreed = new Set(result.disagreements.map(({ module }) => (0,module_version/* moduleKey */.MP)(module)));
    if (disagreement) {
        const { module, expected, actual, sources } = disagreement;
        notes.push({
            level: "warning",
            code: "go-sum-disagrees",
            module: mayReport(module.path) ? (0,module_version/* moduleKey */.MP)(module) : null,
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
        const left = result.left.filter((l) => l.reason === reason && !disagreed.has((0,module_version/* moduleKey */.MP)(l.wanted.module)));
        const zips = left.filter((l) => l.wanted.kind === "zip").length;
        // A go.mod that no mirror has is no news: cmd/go may never ask for it.
        const mods = reason === "missing-everywhere" ? 0 : left.filter((l) => l.wanted.kind === "mod").length;
        if (zips + mods > 0)
            notes.push({ level: "notice", code: "fetch-incomplete", reason, zips, mods });
    }
    return notes;
}

;// CONCATENATED MODULE: ./build/flows/plan/report-run.js





/** All of a run in one value, without credentials. */
function reportRun(run) {
    const { facts, found, restored, brought, settled } = run;
    const { inputs, region } = facts;
    const { choice, values } = settled;
    return {
        version: report/* REPORT_VERSION */.Aj,
        startedAt: run.startedAt,
        elapsedMs: run.elapsedMs,
        ...facts.identity,
        region: { label: region, given: inputs.region !== null, inChina: (0,catalogue/* isRegionInChina */.B6)(region) },
        scale: scaleOf(run),
        ready: readyOf(run),
        go: run.go.report,
        project: projectReport(facts, found.work, brought.toolchain),
        probe: found.probe,
        mirrors: mirrorReports(choice, values),
        choice: { mirror: choice.mirrors[0]?.name ?? null, reason: choice.reason },
        route: routeReport(facts, values),
        sumdb: redactSumdb(settled.sumdb),
        cache: restored.report,
        buildCache: run.buildCache,
        fetch: brought.filled.report,
        relay: report/* NO_RELAY */.Uj,
        notes: notesOf(run),
    };
}
function scaleOf({ facts, found, restored, brought }) {
    const broughtBytes = restored.report.zipBytes + brought.filled.report.zipBytes;
    return { modules: facts.inventory.neededZips, bytes: Math.max(found.work.bytes, broughtBytes) };
}
/** An entry that was not restored, and a fetch that was not wanted, are never ready. */
function readyOf({ ready, restored, buildCache, brought }) {
    return {
        mirrorsMs: ready.mirrorsMs,
        cacheMs: restored.report.kind === "restored" ? ready.cacheMs : null,
        buildCacheMs: buildCache.kind === "restored" ? ready.buildCacheMs : null,
        modulesMs: brought.filled.report.kind === "not-wanted" ? null : ready.modulesMs,
    };
}
function projectReport({ project, inventory }, work, toolchain) {
    const { goSum } = project;
    return {
        kind: project.kind,
        goVersion: project.goVersion,
        vendored: project.vendored,
        goSum: { found: goSum.found, lines: goSum.zips.size + goSum.mods.size, problems: goSum.problemCount },
        needed: {
            zips: inventory.neededZips,
            present: inventory.presentZips,
            missing: inventory.missingZips.length,
            private: inventory.privateZips.length,
        },
        missingBytes: work.bytes,
        sizedZips: work.sizedBulk,
        toolchain,
    };
}
function mirrorReports({ ranked }, { GOPROXY }) {
    const inRoute = new Set(GOPROXY.split(/[,|]/));
    return ranked.map(({ mirror, rank, outcome, speed, shownMs }) => ({
        name: mirror.name,
        url: (0,go_proxy_list/* redactGoProxy */.KZ)(mirror.url),
        rank,
        inRoute: inRoute.has(mirror.url),
        outcome,
        speed: speedReport(speed),
        predictedMs: shownMs,
    }));
}
/** In the report's words. */
function speedReport({ bulkFirstByteMs, ...speed }) {
    return { ...speed, zipFirstByteMs: bulkFirstByteMs };
}
function routeReport({ project, privateProxies }, values) {
    return {
        values: { ...values, GOPROXY: (0,go_proxy_list/* redactGoProxy */.KZ)(values.GOPROXY), GOSUMDB: (0,go_proxy_list/* redactGoProxy */.KZ)(values.GOSUMDB) },
        exported: exportedBy(values, project.now),
        privateProxies: privateProxies.length,
    };
}
/** The variables that have to be set. */
function exportedBy(values, now) {
    return route/* ROUTE_VARIABLES */.kR.filter((name) => values[name] !== now[name]);
}
function redactSumdb(path) {
    if (path.kind === "works")
        return { ...path, via: (0,go_proxy_list/* redactGoProxy */.KZ)(path.via) };
    if (path.kind !== "rerouted" && path.kind !== "unreachable")
        return path;
    return { ...path, because: { ...path.because, url: (0,go_proxy_list/* redactGoProxy */.KZ)(path.because.url) } };
}


/***/ }),

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

/***/ 9736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ resolvePlace),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   hx: () => (/* binding */ readScope),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   o8: () => (/* binding */ scopePlace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _go_go_env_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(238);
/* harmony import */ var _scope_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5378);



/** In a project's root. It keeps itself out of git, so that nothing outside of it changes. */
const PROJECT_FOLDER = ".setup-go-mirror";
const RECORD_SUFFIX = ".setup-go-mirror.json";
/** A Go env file has some lines. */
const MAX_BYTES = 1 << 20;
/** Where Go's settings of the user lie, whatever project's file GOENV leads to at the moment; null where Go reads none. */
function userEnvFile({ env, platform, home }) {
    const given = env.GOENV ?? "";
    const isProjects = node_path__WEBPACK_IMPORTED_MODULE_0__.basename(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(given)) === PROJECT_FOLDER;
    return (0,_go_go_env_file_js__WEBPACK_IMPORTED_MODULE_1__/* .goEnvFilePath */ .P_)(isProjects ? { ...env, GOENV: "" } : env, platform, home);
}
/** Null where the scope has no file: GOENV=off, no home folder, or no project. @param root of the project, or null */
function scopePlace(machine, scope, root) {
    const userFile = userEnvFile(machine);
    const file = scope === "user" ? userFile : root && node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, PROJECT_FOLDER, "env");
    return file ? { scope, file, record: `${file}${RECORD_SUFFIX}`, userFile } : null;
}
/**
 * The same place, with the file that a link leads to: dotfile managers link the user's settings, and `go env -w` writes
 * through that. In a project links are somebody else's doing: null.
 */
async function resolvePlace(files, place) {
    if (place.scope === "user") {
        return { ...place, file: (await files.realPath(place.file)) ?? place.file };
    }
    for (const path of [node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(place.file), place.file, place.record]) {
        const stat = await files.lstat(path);
        if (stat !== null && stat.kind === "other")
            return null;
    }
    return place;
}
/** As cmd/go creates the file, the umask apart. */
const NEW_FILE_MODE = 0o644;
/** Throws what the file system throws. */
async function readScope(files, place) {
    const [bytes, stat, text] = await Promise.all([
        readBytes(files, place.file),
        files.stat(place.file),
        files.readText(place.record, 4 * MAX_BYTES),
    ]);
    const found = text === null ? null : (0,_scope_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRecord */ .Hh)(text);
    const isForeign = place.scope === "project" && found !== null && !(await isMadeHere(files, place, found));
    const record = isForeign ? null : found;
    return { bytes, mode: stat?.mode ?? NEW_FILE_MODE, record, standing: (0,_scope_record_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .YP)(record, bytes) };
}
/** Null when there is no such file. */
async function readBytes(files, path) {
    if ((await files.stat(path)) === null)
        return null;
    const file = await files.open(path);
    try {
        if (file.bytes > MAX_BYTES)
            throw new Error(`${path} is too large for a Go env file`);
        return await file.read(0, file.bytes);
    }
    finally {
        await file.close();
    }
}
/** The text of a Go env file; "" where there is none. */
function textOf(bytes) {
    return bytes === null ? "" : Buffer.from(bytes).toString("utf8");
}
/** By the folder's path and its number in the file system, which nobody who writes sources can know. */
async function isMadeHere(files, place, record) {
    const folder = await files.stat(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(place.file));
    return record.place?.file === place.file && record.place.inode === folder?.inode;
}


/***/ }),

/***/ 3936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ setInGoEnvFile)
/* harmony export */ });
/**
 * Sets variables in the bytes of Go's settings file, as `go env -w` and `go env -u` would; these show the values, with
 * passwords in them, to every user of the machine as their arguments. Every other byte of the file stays: comments,
 * order, other line ends, a last line without one. A new variable comes last; of several lines for one variable the last
 * counts (cmd/go/internal/cfg/cfg.go, readEnvFile), and takes the value.
 * @param values by name; "" takes the variable away
 * @throws Error for a value that would not be one line (cmd/go/internal/envcmd/env.go, checkEnvWrite)
 */
function setInGoEnvFile(bytes, values) {
    const ours = new Map(Object.entries(values).map(([name, value]) => [name, lineOf(name, value)]));
    // Latin-1 gives every byte back, whatever the encoding of the file.
    const lines = Buffer.from(bytes)
        .toString("latin1")
        .split(/(?<=\n)/);
    const kept = [];
    for (const line of lines.reverse()) {
        const name = line.slice(0, Math.max(0, line.indexOf("=")));
        const isOurs = values[name] !== undefined;
        kept.push(isOurs ? (ours.get(name) ?? "") : line);
        if (isOurs)
            ours.delete(name);
    }
    const added = [...ours.values()].join("");
    const text = kept.reverse().join("");
    // cmd/go ends a line at "\n" alone: before it, a "\r" would belong to the value.
    const end = added === "" || text === "" || text.endsWith("\n") ? "" : "\n";
    return Buffer.from(text + end + added, "latin1");
}
function lineOf(name, value) {
    if (/[\0\v\r\n]/.test(value))
        throw new Error(`the value for ${name} has a line break or a NUL in it`);
    return value === "" ? "" : `${name}=${Buffer.from(value).toString("latin1")}\n`;
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

/***/ 4247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ isAnnotation),
/* harmony export */   aH: () => (/* binding */ hasProblem),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/** What a run has brought; null where it only chose a route, and what is missing is left to `go`. */
function outcomeOf({ cache, buildCache, fetch, probe, project }) {
    const { needed } = project;
    const { zips, zipBytes } = cache.kind === "restored" ? cache : { zips: 0, zipBytes: 0 };
    const left = fetch.left
        .filter(({ reason }) => reason !== "private")
        .reduce((sum, one) => sum + one.zips, 0);
    // The probe's samples went in before; of a small project they are all there is.
    const broughtByProbe = fetch.kind === "nothing-missing" && probe.admitted > 0 && needed.missing > 0 && zips === 0;
    if ((fetch.kind === "fetched" && fetch.zips > 0) || broughtByProbe) {
        const isExact = left === 0 && project.sizedZips === needed.missing;
        const senders = fetch.sources.filter(({ bytes }) => bytes > 0);
        const privateProxies = senders.filter((source) => source.private).length;
        return {
            code: "fetched",
            zips: Math.max(fetch.zips + zips, needed.missing - left),
            zipBytes: Math.max(fetch.zipBytes + zipBytes, isExact || broughtByProbe ? project.missingBytes : 0),
            fromCache: zips,
            mirrors: senders.length - privateProxies,
            privateProxies,
            left,
        };
    }
    if (left > 0 || cache.refused > 0)
        return null;
    if (zips > 0 && (cache.exact || fetch.kind === "nothing-missing")) {
        return {
            code: "from-cache",
            zips,
            zipBytes,
            buildBytes: buildCache.kind === "restored" ? buildCache.bytes : null,
        };
    }
    return needed.zips > 0 && needed.present === needed.zips ? { code: "present", zips: needed.zips } : null;
}
/** Whether anybody has to look at it: a warning, no mirror where one was looked for, or a server that did wrong. */
function hasProblem({ notes, choice, fetch }) {
    return (notes.some((note) => note.level === "warning" && isAnnotation(note)) ||
        choice.reason.code === "none-healthy" ||
        fetch.sources.some(({ outcome }) => outcome === "out"));
}
/** Notes of what somebody chose, or of what needs nothing done. */
const FOR_THE_LOG = [
    "goproxy-off",
    "goproxy-policy",
    "inherited-private-proxies",
    "sumdb-rerouted",
    "vendored",
    "go-behind",
    "mirror-removed",
];
/** Whether a note deserves an annotation; the others stand in the log and in the summary alone. */
function isAnnotation(note) {
    return !FOR_THE_LOG.includes(note.code) && !(note.code === "sumdb-off" && note.by === "input");
}


/***/ }),

/***/ 5378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ oursIn),
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   Vc: () => (/* binding */ valuesSet),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   bM: () => (/* binding */ formatRecord),
/* harmony export */   lh: () => (/* binding */ bytesWithoutOurs),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   xz: () => (/* binding */ bytesBefore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6500);
/* harmony import */ var _go_go_env_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(238);
/* harmony import */ var _go_write_go_env_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3936);




const RECORD_VERSION = 1;
/** The digest of a file's bytes; null stands for a file that is not there. */
function digestOf(bytes) {
    return bytes === null ? "none" : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
}
/** How the bytes that are there now (null: no file) stand to the record. */
function standingOf(record, now) {
    if (record === null)
        return "not-ours";
    const digest = digestOf(now);
    if (digest === digestOf(bytesBefore(record)))
        return "as-before";
    return record.after.includes(digest) ? "ours" : "edited";
}
/** The bytes to bring back; null: no file. */
function bytesBefore({ before }) {
    return before === null ? null : Buffer.from(before, "base64");
}
/**
 * A record's `set`: the variables that a switch from some bytes to others has changed.
 * @param earlier the record that goes on in it, if there is one: a switch that ends half-way leaves its values
 */
function valuesSet(before, after, earlier) {
    const [was, is, last] = [variablesIn(before), variablesIn(after), earlier?.set ?? {}];
    const changed = Object.keys({ ...was, ...is }).filter((name) => was[name] !== is[name]);
    const digests = (name) => [
        digestOf(Buffer.from(is[name] ?? "")),
        ...(last[name] ?? []).slice(0, 1),
    ];
    return { ...last, ...Object.fromEntries(changed.map((name) => [name, digests(name)])) };
}
/** The variables that still are what this tool has made them, with their values; "" for those that it took away. */
function oursIn({ set = {} }, now) {
    const values = variablesIn(now);
    return Object.entries(set)
        .map(([name, digests]) => ({ name, digests, value: values[name] ?? "" }))
        .filter(({ digests, value }) => digests.includes(digestOf(Buffer.from(value))))
        .map(({ name, value }) => ({ name, value }));
}
/**
 * The bytes that undo what this tool has done (null: no file): those before the first switch. Where somebody has
 * changed the file since, their file with those variables as they were before the first switch.
 * @param names what comes back of an edited file: without it, the variables that still are what this tool made them
 */
function bytesWithoutOurs(record, now, names = oursIn(record, now).map(({ name }) => name)) {
    if (standingOf(record, now) !== "edited")
        return bytesBefore(record);
    if (now === null)
        return null;
    const before = variablesIn(bytesBefore(record));
    const back = names.map((name) => [name, before[name] ?? ""]);
    const bytes = (0,_go_write_go_env_file_js__WEBPACK_IMPORTED_MODULE_2__/* .setInGoEnvFile */ .L)(now, Object.fromEntries(back));
    return bytes.length === 0 && record.before === null ? null : bytes;
}
function variablesIn(bytes) {
    return (0,_go_go_env_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGoEnvFile */ .$6)(bytes === null ? "" : Buffer.from(bytes).toString("utf8"));
}
function formatRecord(record) {
    return `${JSON.stringify({ version: RECORD_VERSION, ...record }, null, 2)}\n`;
}
const STORED = (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({
    version: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(RECORD_VERSION),
    before: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    mode: _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
    after: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    set: (value) => (value === undefined ? {} : (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .dictionary */ .zz)((0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq))(value)),
    copiedFrom: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    switchedAtMs: _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
    request: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)((0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({ mirrors: _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, private: _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, privateProxy: _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, sumdb: _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq })),
    temporary: _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt,
    previous: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    place: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)((0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({ file: _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, inode: _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9 })),
});
/** Null for a text that is no record of this version: it says nothing about the file beside it. */
function parseRecord(json) {
    return (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeJson */ .xO)(json, STORED);
}


/***/ }),

/***/ 40:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eP: () => (/* binding */ isFetchWorthwhile),
/* harmony export */   xH: () => (/* binding */ goCommandDownloader)
/* harmony export */ });
/* unused harmony exports fetchDownloader, predictFetchMs */
/* harmony import */ var _mirrors_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7541);

/** What a core unpacks and hashes. Measured: `go mod download` takes 3.7 s on two cores for 180 MB of zips. */
const UNPACKED_ZIP_BYTES_PER_SECOND = 25_000_000;
/** More cores than these unpack no faster. */
const MAX_UNPACKING_CORES = 4;
/** Measured: `go mod download` that finds everything there. */
const GO_OVERHEAD_MS = 100;
/**
 * `go mod download`: the go.mod files of the module graph, as many at once as there are cores (par.Queue of GOMAXPROCS);
 * then each .info by itself (modload/list.go, listModules); then the zips, again as many at once, each hashed and unpacked
 * before the next one is asked for (modcmd/download.go). Over https one HTTP/2 connection carries them all; over http/1.1
 * there are several, but what bounds them is more often the mirror or the line than the single connection, so that the
 * rate of one is the better guess there too.
 */
function goCommandDownloader(cpus) {
    return {
        requestsAtOnce: cpus,
        serialAtOnce: 1,
        connections: 1,
        handledBytesPerSecond: UNPACKED_ZIP_BYTES_PER_SECOND * Math.min(1, MAX_UNPACKING_CORES / cpus),
        overheadMs: GO_OVERHEAD_MS,
    };
}
/**
 * What several connections to one mirror bring, in rates of the one that was measured: on 11 simulated lines of 5 to 400
 * Mbit/s 1.0 to 2.2 where they share the line, more only where a mirror slows each connection down.
 */
const RATES_OF_A_MIRROR = 1.6;
/**
 * Our own fetcher with that many connections, to so many mirrors: one request at a time on each. Whether mirrors share a
 * line is not known before: their rates count between once and as often as there are mirrors.
 */
function fetchDownloader(connections, mirrors) {
    const rates = RATES_OF_A_MIRROR * Math.sqrt(mirrors);
    return { requestsAtOnce: connections, connections: Math.min(connections, rates) };
}
/** A fetch takes less of them. Measured: 5.4 s of CPU where cmd/go alone takes 6.5 s for the same zips. */
const FETCH_CPU = 0.9;
/** A fetch's event loop and the thread that hashes and unpacks for it. */
const MAX_FETCH_CORES = 2;
/** What a core of the relay writes, hashes and passes on. Measured: 6.3 s of CPU for 180 MB of zips. */
const RELAYED_ZIP_BYTES_PER_SECOND = 28_000_000;
/** The relay's event loop and the thread that hashes for it. */
const MAX_RELAY_CORES = 2;
/** What a fetch takes before its first byte and after its last. */
const FETCH_OVERHEAD_MS = 400;
/** A smaller gain is less than what the prediction may be wrong by. */
const MIN_GAIN = 0.1;
/**
 * A first byte this soon comes from this machine or a network nearby. A lone mirror is asked for few samples, while
 * this process is busiest: so much of the wait may be its own, and the TCP handshake says more.
 */
const NEARBY_MS = 20;
const OWN_WAIT_MS = 10;
/** Measured on two busy cores: a handshake with this machine takes 1.7 to 5.6 ms. */
const MAX_OWN_TCP_MS = 6;
const OWN_TCP_WAIT_MS = 2;
const NEARBY_BYTES_PER_SECOND = 500_000_000;
/** Of a mirror nearby whose rate was not measured (it is the only one: there was nothing to decide) the line is taken to be good. */
function withoutOwnWaits(speed) {
    if (speed.bytesPerSecond !== null || speed.firstByteMs >= NEARBY_MS)
        return speed;
    const tcpMs = speed.tcpMs ?? 0;
    const handshakeMs = tcpMs < MAX_OWN_TCP_MS ? 0 : tcpMs - OWN_TCP_WAIT_MS;
    const waitMs = Math.min(speed.firstByteMs, Math.max(handshakeMs, speed.firstByteMs - OWN_WAIT_MS, 0));
    return { ...speed, firstByteMs: waitMs, bulkFirstByteMs: waitMs, bytesPerSecond: NEARBY_BYTES_PER_SECOND };
}
/** Predicted milliseconds of our own fetch, from its start to its end: downloading, or hashing and unpacking, whichever takes longer. */
function predictFetchMs(speed, work, { cpus, connections, mirrors }) {
    const coreMs = ((FETCH_CPU * work.bytes) / UNPACKED_ZIP_BYTES_PER_SECOND) * 1000;
    const unpackMs = coreMs / Math.min(cpus, MAX_FETCH_CORES);
    const downloadMs = (0,_mirrors_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .predictMs */ .ut)(speed, work, fetchDownloader(connections, mirrors));
    return Math.max(downloadMs, unpackMs) + FETCH_OVERHEAD_MS;
}
/**
 * Whether fetching `work` before the build saves time over leaving it to cmd/go, so far as one mirror's speed tells. True
 * where nothing was measured, since then nothing speaks against it.
 * @param job.isRelayed cmd/go would download through a relay on the same cores, which hashes once what go hashes again
 */
function isFetchWorthwhile(measured, work, job) {
    const { firstByteMs } = measured;
    if (firstByteMs === null)
        return true;
    const { cpus } = job;
    const speed = withoutOwnWaits({ ...measured, firstByteMs });
    const relayRate = RELAYED_ZIP_BYTES_PER_SECOND * Math.min(cpus, MAX_RELAY_CORES);
    const relayMs = job.isRelayed ? (work.bytes / relayRate) * 1000 : 0;
    const goCommandMs = (0,_mirrors_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .predictMs */ .ut)(speed, work, goCommandDownloader(cpus)) + relayMs;
    return predictFetchMs(speed, work, job) < (1 - MIN_GAIN) * goCommandMs;
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


/***/ }),

/***/ 9715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gt: () => (/* binding */ estimatedWorkload),
/* harmony export */   hg: () => (/* binding */ sizedWorkload),
/* harmony export */   o7: () => (/* binding */ withZip),
/* harmony export */   q7: () => (/* binding */ goWorkload)
/* harmony export */ });
/* harmony import */ var _module_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7338);

/**
 * The same in a probe's words: a zip brings three requests. cmd/go asks for an .info only when it has the one before
 * (modload/list.go, listModules).
 */
function goWorkload({ zips, mods, zipBytes, zipBytesOff = 0, sizedZips }) {
    return {
        smallRequests: zips + mods,
        serialRequests: zips,
        bulkRequests: zips,
        bytes: zipBytes,
        bytesOff: zipBytesOff,
        sizedBulk: sizedZips,
    };
}
/** The workload with one zip more, of about that size. */
function withZip(work, bytes) {
    const { smallRequests, serialRequests, bulkRequests } = work;
    return {
        ...work,
        smallRequests: smallRequests + 1,
        serialRequests: serialRequests + 1,
        bulkRequests: bulkRequests + 1,
        bytes: work.bytes + bytes,
    };
}
/** The workload as far as it is known before any mirror was asked. */
function estimatedWorkload(zips, mods) {
    return sizedWorkload(zips, mods, new Map());
}
/** The workload once some sizes (by path) were asked for: the others are taken to be like those. */
function sizedWorkload(zips, mods, sizes) {
    const answered = [...sizes.values()];
    const { mean, deviation } = answered.length > 1 ? spreadOf(answered) : { ...UNASKED, ...meanOf(answered) };
    const sizeOf = (z) => sizes.get(z.path) ?? z.knownBytes;
    const zipBytes = zips.reduce((sum, z) => sum + (sizeOf(z) ?? mean), 0);
    const guessed = zips.filter((z) => sizeOf(z) === null).length;
    // What the guessed ones deviate from their mean, and what the mean of the others may be off for each of them.
    const error = deviation * Math.sqrt(guessed + guessed ** 2 / Math.max(1, answered.length));
    return goWorkload({
        zips: zips.length,
        mods,
        zipBytes: Math.round(zipBytes),
        zipBytesOff: Math.round(2 * error),
        sizedZips: sizes.size,
    });
}
/** Sizes that nobody was asked for may be anything. */
const UNASKED = { mean: _module_size_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN_ZIP_BYTES */ .DP, deviation: 3 * _module_size_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN_ZIP_BYTES */ .DP };
function meanOf(values) {
    return values.length === 0 ? {} : { mean: values.reduce((a, b) => a + b, 0) / values.length };
}
/** Mean and standard deviation of two values or more. */
function spreadOf(values) {
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return { mean, deviation: Math.sqrt(squares / (values.length - 1)) };
}


/***/ }),

/***/ 1755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   H9: () => (/* binding */ formatFactor),
/* harmony export */   Ly: () => (/* binding */ BYTE_UNITS),
/* harmony export */   SE: () => (/* binding */ byteUnitOf),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   _V: () => (/* binding */ formatMs),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* unused harmony export formatTime */
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
/** A moment in local time, to the minute, as ISO 8601 has it with a blank for the T: "2026-11-27 06:05". */
function formatTime(moment) {
    const two = (part) => String(part).padStart(2, "0");
    const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join("-");
    return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
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
        return "<1%";
    return share < 1 && share >= 0.995 ? ">99%" : `${Math.round(100 * share)}%`;
}
/** A Go version's line: "1.27" for 1.27.3. */
function lineOf(version) {
    return /^\d+\.\d+/.exec(version)?.[0] ?? version;
}


/***/ })

};
