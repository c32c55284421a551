export const id = 323;
export const ids = [323];
export const modules = {

/***/ 2954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ isBuildCacheFile),
/* harmony export */   Ip: () => (/* binding */ USE_NOTED_MS),
/* harmony export */   Qk: () => (/* binding */ BUILD_FORM),
/* harmony export */   gK: () => (/* binding */ isWorthWaiting),
/* harmony export */   lJ: () => (/* binding */ usedFiles),
/* harmony export */   mq: () => (/* binding */ newShare)
/* harmony export */ });
/* unused harmony exports buildKeys, buildCacheUse */
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
    return createHash("sha256").update(text).digest("hex").slice(0, length);
}
/** They run what somebody with write access has pushed. Of all others (`issue_comment`, `workflow_run`, …) that can't be said. */
const TRUSTED_EVENTS = (/* unused pure expression or super */ null && (["push", "schedule", "workflow_dispatch", "repository_dispatch", "merge_group"]));
/** Below that, what a new entry would spare the next job is not worth its upload. */
const STALE_SHARE = 0.1;
/** A pull request's entry serves its own later runs alone. */
const MOSTLY_NEW_SHARE = (/* unused pure expression or super */ null && (1 / 3));
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
const MAX_BYTES = 2 * 1024 ** 3;
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

/***/ 2730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheAccess)
/* harmony export */ });
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


/***/ }),

/***/ 7571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ entryName),
/* harmony export */   _c: () => (/* binding */ MODULE_FORM)
/* harmony export */ });
/* unused harmony export entryContents */
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

/***/ 3434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ fetchReport)
});

// UNUSED EXPORTS: nothingFetched

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

/***/ 9243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ connectionsWithin),
/* harmony export */   t: () => (/* binding */ fetchLimits)
/* harmony export */ });
/**
 * 96 connections fill a line of almost two gigabits a second where each of them gets 20 Mbit/s, and ask for 480 files
 * a second over a path of 200 ms. That is what cmd/go asks of a mirror on a machine with 96 cores.
 */
const MAX_CONNECTIONS_TO_ONE = 96;
/** To all together: each costs memory, and what several mirrors carry is more than one does. */
const MAX_CONNECTIONS = 128;
const MIN_CONNECTIONS_TO_ONE = 16;
/** What Node and the hashing thread have open, a `go` that unpacks, and eight zips that are hashed while they arrive. */
const OPEN_ANYWAY = 48;
/**
 * What a fetch from so many sources may take.
 * @param openFiles what this process may have open at once, or null
 * @param mostToOne connections to one source at the most, for an operator who asks for less
 */
function fetchLimits(sources, openFiles = null, mostToOne = MAX_CONNECTIONS_TO_ONE) {
    const each = Math.floor(MAX_CONNECTIONS / Math.max(1, sources));
    const wanted = Math.min(mostToOne, Math.max(MIN_CONNECTIONS_TO_ONE, each));
    return { ...LIMITS, connectionsPerSource: connectionsWithin(wanted, sources, openFiles) };
}
/** Of the connections wanted to each server, as many as there may be files open: a spool, a check and a `go` stand beside them. */
function connectionsWithin(wanted, servers, openFiles) {
    if (openFiles === null)
        return wanted;
    const each = Math.floor((openFiles - OPEN_ANYWAY) / 4 / Math.max(1, servers));
    return Math.max(1, Math.min(wanted, each));
}
const LIMITS = {
    firstPieceBytes: 1 << 20,
    pieceBytes: 1 << 19,
    leastPieceBytes: 1 << 17,
    earlyHashBytes: 8 << 20,
    headersTimeoutMs: 15_000,
    idleTimeoutMs: 10_000,
    triesPerSource: 4,
    retryMs: 250,
    pauseMs: 500,
    longestPauseMs: 20_000,
    stallMs: 600,
    giveUpMs: 30_000,
    leastBytesPerSecond: 5_000,
    longestMs: 15 * 60_000,
};


/***/ }),

/***/ 5673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ knownContent),
  c: () => (/* binding */ planFetch)
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
;// CONCATENATED MODULE: ./build/fetch/wanted.js



/** A go.sum can be a stranger's: so many files are asked for at the most. Kubernetes needs about 900. */
const MAX_FILES = 10_000;
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
    const over = all.slice(MAX_FILES);
    const count = (kind) => over.filter((w) => w.kind === kind).length;
    return {
        wanted: all.slice(0, MAX_FILES),
        overLimit: {
            zips: inventory.overLimit.zips + count("zip"),
            mods: inventory.overLimit.mods + count("mod"),
        },
    };
}
/**
 * What a file holds, where that is known without a request: the time in a pseudo-version's `.info`, the go.mod that Go
 * makes up for a module without one; or null.
 */
function knownContent(wanted) {
    if (wanted.kind === "info")
        return (0,module_version/* pseudoVersionTime */.Sw)(wanted.module.version);
    if (wanted.kind === "zip")
        return null;
    const goMod = syntheticGoMod(wanted.module.path);
    return goMod && (0,dirhash/* hashGoMod */.h)(goMod) === wanted.h1 ? goMod : null;
}


/***/ }),

/***/ 2176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ noBuildCache)
/* harmony export */ });
/* unused harmony exports wishForBuildCache, planBuildCache */
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
    const use = buildCacheUse(wanted, { event, ref }, access.keepsRefsApart);
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
    const keys = buildKeys(inputs.cacheKeyPrefix, modules.parts, build, jobOf(env, nowMs));
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
    const lists = await Promise.all(names.map((name) => files.list(nodePath.join(folder, name)).catch(() => [])));
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

/***/ 2893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ noEntry)
});

// UNUSED EXPORTS: planEntries

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/cache/cache-access.js
var cache_access = __webpack_require__(2730);
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
function entry_key_entryKeys(prefix, paths, goSum) {
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
    return createHash("sha256").update(texts.join("\n")).digest("hex");
}

// EXTERNAL MODULE: ./build/go/go-sum.js
var go_sum = __webpack_require__(3519);
// EXTERNAL MODULE: ./build/inputs/parsers.js + 2 modules
var parsers = __webpack_require__(2780);
// EXTERNAL MODULE: ./build/modules/module-cache-layout.js
var module_cache_layout = __webpack_require__(7926);
// EXTERNAL MODULE: ./build/flows/project/project-files.js
var project_files = __webpack_require__(8967);
// EXTERNAL MODULE: ./build/flows/entry/build-cache-plan.js
var build_cache_plan = __webpack_require__(2176);
;// CONCATENATED MODULE: ./build/flows/entry/entry-plan.js








const MAX_GO_SUM_BYTES = (/* unused pure expression or super */ null && (64 << 20));
/** What the job keeps in the cache service, and by which keys. */
async function planEntries(ports, facts) {
    const access = cacheAccess(ports.machine.env);
    const modules = wishForModules(facts, access);
    const build = await wishForBuildCache(ports, facts, access);
    const none = { restore: null, save: null };
    const noModules = (because) => ({ report: noEntry(because), ...none });
    const noBuild = (because) => ({ report: noBuildCache(because), ...none });
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
            : planBuildCache(ports, facts, build, { parts: keyed.keys.parts, others: keyed.others }),
        refusedFiles: keyed.refused,
    };
}
/** The keys of the job's entries, out of its go.sum files or those that `cache-dependency-path` names. */
async function readKeys({ machine, files }, { inputs, project }) {
    const root = workspaceOf(machine);
    const patterns = inputs.cacheDependencyPaths;
    const named = patterns.length === 0 ? [] : await files.glob(patterns, root, MAX_DEPENDENCY_FILES);
    const reader = openProjectFiles(files, machine, await workspaceBounds(files, machine));
    const texts = await reader.read(named, MAX_GO_SUM_BYTES);
    const others = texts.flatMap((text) => (text === null ? [] : parseGoSum(text)));
    const sums = mergeGoSums([project.goSum, ...others]);
    const paths = (named.length > 0 ? named : project.goSumPaths).map((path) => nodePath.relative(root, path));
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
    const names = await files.list(downloadRoot(root)).catch(() => ["unreadable"]);
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
/* harmony import */ var _entry_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2893);

/** What a run without the cache service has of it. */
const NOTHING_RESTORED = {
    report: (0,_entry_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .noEntry */ .Y)("not-wanted"),
    admitted: 0,
    moduleCacheProblem: null,
};


/***/ }),

/***/ 8469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ finishJob)
});

// EXTERNAL MODULE: ./build/cache/cache-access.js
var cache_access = __webpack_require__(2730);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/cache/entry-files.js
var entry_files = __webpack_require__(7571);
// EXTERNAL MODULE: ./build/decode.js
var decode = __webpack_require__(6500);
// EXTERNAL MODULE: ./build/go/module-version.js
var module_version = __webpack_require__(2206);
;// CONCATENATED MODULE: ./build/cache/job-state.js


/** Raised with any change of the form: main and post of two versions must not read each other's. */
const job_state_VERSION = 3;
/** The state as text. */
function job_state_formatJobState(state) {
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
function parseJobState(json) {
    const state = (0,decode/* decodeJson */.xO)(json, STATE);
    if (state === null)
        return null;
    const { modules, buildCache, serviceFailed } = state;
    return { modules, buildCache, serviceFailed };
}

;// CONCATENATED MODULE: ./build/flows/entry/hand-over.js





const STATE_PATH = "module-cache-state";
const STATE_DIGEST = "module-cache-state-digest";
const MAX_STATE_BYTES = 64 << 20;
/** Tells the step at the job's end what to save: through a file, as a state is too short for it. */
async function hand_over_handOver({ files, machine, job }, state) {
    if (state.modules === null && state.buildCache === null)
        return;
    const text = formatJobState(state);
    const path = nodePath.join(machine.tempDir, `setup-go-mirror-state-${hand_over_digestOf(text).slice(0, 16)}.json`);
    try {
        await files.replace(path, text, 0o600);
    }
    catch {
        // No room for it: nothing is saved this time.
        return;
    }
    job.saveState(STATE_PATH, path);
    job.saveState(STATE_DIGEST, hand_over_digestOf(text));
}
/** What was handed over; null where the main step has left nothing, or something else lies in its place now. */
async function takeOver({ job, files }) {
    const path = job.state(STATE_PATH);
    if (path === "")
        return null;
    const text = await files.readText(path, MAX_STATE_BYTES).catch(() => null);
    return text !== null && hand_over_digestOf(text) === job.state(STATE_DIGEST) ? parseJobState(text) : null;
}
/** Of the state's file: whoever has changed it since does not decide what is saved. */
function hand_over_digestOf(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}
/**
 * The module files to save; null where that is not to be: the entry is there already, may not be written, or nothing
 * was missing.
 */
function hand_over_modulesToSave(facts, { save }, restored, filled) {
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
function hand_over_buildCacheToSave({ save }, restored) {
    const { kind, failure } = restored.report;
    if (save === null || failure?.code === "too-slow")
        return null;
    const isThere = kind === "restored" || failure?.code === "failed";
    return { ...save, restored: isThere ? restored.names : [] };
}
/** Failures that say nothing about the service: a disk that is full, and an archive that somebody has made badly. */
const NOT_OF_SERVICE = (/* unused pure expression or super */ null && (["failed", "broken-archive", "too-large", "too-slow"]));
/** Whether the service need not be asked any more. */
function hand_over_isOfService(failure) {
    return failure !== null && !NOT_OF_SERVICE.includes(failure.code);
}
/** What no server has is not waited for: the job can do without it, or it would have failed. */
function contentsOf(sums, { project, inventory, privacy }, filled) {
    const nowhere = new Set(filled.result?.left
        .filter(({ reason }) => reason === "missing-everywhere")
        .map(({ wanted }) => moduleKey(wanted.module)));
    const privates = new Set(inventory.privateZips.map(({ module }) => moduleKey(module)));
    const required = project.needed.zips
        .map(({ module }) => moduleKey(module))
        .filter((key) => !nowhere.has(key) && !privates.has(key));
    return entryContents(sums, new Set(required), privacy.mayStore);
}

// EXTERNAL MODULE: ./build/cache/build-cache.js
var build_cache = __webpack_require__(2954);
;// CONCATENATED MODULE: ./build/modules/real-files.js

/**
 * The regular files below a folder by name (with slashes). No link is followed, and a file that has a second name
 * somewhere counts as none: taking it would change what lies elsewhere, or let it be changed from there.
 *
 * @param most where there are more, the rest is not looked at
 */
async function realFilesBelow(files, folder, most) {
    const found = new Map();
    const look = async (prefix) => {
        const names = await files.list(external_node_path_.join(folder, ...prefix.split("/"))).catch(() => []);
        for (const name of names) {
            if (found.size >= most)
                return;
            const inner = prefix === "" ? name : `${prefix}/${name}`;
            const stat = await files.lstat(external_node_path_.join(folder, ...inner.split("/"))).catch(() => null);
            if (stat?.kind === "directory")
                await look(inner);
            else if (stat?.kind === "file" && stat.links === 1)
                found.set(inner, stat);
        }
    };
    if ((await files.lstat(folder).catch(() => null))?.kind === "directory")
        await look("");
    return found;
}

;// CONCATENATED MODULE: ./build/flows/entry/save-build-cache.js



const MAX_FILES = 500_000;
/** Saves what the job has used of the build cache, where enough of it is new. Never throws. */
async function saveBuildCache({ files, clock, cache }, address, state) {
    const startMs = clock.monotonicMs();
    const report = (kind, more = {}) => ({
        kind,
        key: state.key,
        files: 0,
        bytes: 0,
        newShare: 0,
        failure: null,
        elapsedMs: clock.monotonicMs() - startMs,
        ...more,
    });
    try {
        const there = [...(await realFilesBelow(files, state.folder, MAX_FILES))]
            .filter(([name]) => (0,build_cache/* isBuildCacheFile */.Fc)(name))
            .map(([name, file]) => ({ name, ...file }));
        const used = (0,build_cache/* usedFiles */.lJ)(there, state.sinceMs);
        if (used.length === 0)
            return report("nothing");
        const what = {
            files: used.length,
            bytes: used.reduce((sum, { bytes }) => sum + bytes, 0),
            newShare: (0,build_cache/* newShare */.mq)(used, new Set(state.restored)),
        };
        if (what.newShare <= state.savesAbove)
            return report("fresh", what);
        const listed = used.map(({ name, bytes }) => ({
            name,
            bytes,
            from: external_node_path_.join(state.folder, ...name.split("/")),
        }));
        const saved = await cache.save({ address, form: build_cache/* BUILD_FORM */.Qk, key: state.key, files: listed }, Promise.resolve(true));
        return report(saved.kind === "withdrawn" ? "nothing" : saved.kind, {
            ...what,
            failure: saved.kind === "failed" ? saved.failure : null,
        });
    }
    catch (error) {
        const { code, message } = error;
        return report("failed", { failure: { code: "failed", detail: code ?? message } });
    }
}

// EXTERNAL MODULE: ./build/go/dirhash.js
var dirhash = __webpack_require__(7224);
// EXTERNAL MODULE: ./build/go/file-limits.js
var file_limits = __webpack_require__(7126);
;// CONCATENATED MODULE: ./build/modules/lanes.js
/** Works on all items in their order, each lane on one at a time. Rejects with the first error of a lane. */
async function lanes_inLanes(lanes, items, work) {
    // One iterator for all: each lane takes the next item from it.
    const remaining = items.values();
    const run = async (lane) => {
        for (const item of remaining)
            await work(item, lane);
    };
    await Promise.all(lanes.map(run));
}

// EXTERNAL MODULE: ./build/modules/module-cache-layout.js
var module_cache_layout = __webpack_require__(7926);
;// CONCATENATED MODULE: ./build/modules/list-modules.js




const LANES = 8;
/**
 * What the module cache has of `zips` (with their `.info`) and `mods`. `.ziphash` files and unpacked trees stay behind.
 *
 * @param moduleCache GOMODCACHE
 * @param nameOf a file's name in the archive, with slashes
 * @throws what the file system throws
 */
async function listModules(files, moduleCache, wanted, nameOf) {
    const lanes = Array.from({ length: LANES });
    const listed = [];
    const find = async (sum, kind) => {
        const path = (0,module_cache_layout/* downloadPath */.s2)(moduleCache, sum.module, kind);
        const stat = await files.lstat(path).catch(() => null);
        if (stat?.kind !== "file")
            return null;
        listed.push({ name: nameOf(sum.module, kind), from: path, bytes: stat.bytes });
        return { sum, path, bytes: stat.bytes };
    };
    const zips = [];
    const mods = [];
    await lanes_inLanes(lanes, wanted.zips, async (sum) => {
        const zip = await find(sum, "zip");
        if (zip === null)
            return;
        zips.push(zip);
        if ((await find(sum, "info")) !== null)
            return;
        // `go build` needs none and leaves none behind; `go mod download` would have to ask for it.
        const info = Buffer.from(JSON.stringify({ Version: sum.module.version }));
        listed.push({ name: nameOf(sum.module, "info"), from: info, bytes: info.length });
    });
    await lanes_inLanes(lanes, wanted.mods, async (sum) => {
        const mod = await find(sum, "mod");
        if (mod !== null)
            mods.push(mod);
    });
    return {
        zips,
        mods,
        zipBytes: zips.reduce((sum, { bytes }) => sum + bytes, 0),
        files: inArchiveOrder(listed),
    };
}
/**
 * The small files first, so that a module is whole as soon as its zip is there; then the zips, the largest first: begun
 * last, it would be waited for alone.
 */
function inArchiveOrder(files) {
    const zipBytes = ({ name, bytes }) => (name.endsWith(".zip") ? bytes : Infinity);
    return [...files].sort((a, b) => zipBytes(b) - zipBytes(a) || (a.name < b.name ? -1 : Number(a.name > b.name)));
}
/**
 * The modules of which a listed file is not what go.sum says.
 *
 * @param hashers as many zips are hashed at once
 * @throws what the file system throws
 */
async function findWrong(files, { zips, mods }, hashers) {
    const wrong = new Set();
    // The largest first: begun last, it would be waited for alone.
    const largest = [...zips].sort((a, b) => b.bytes - a.bytes);
    await lanes_inLanes(hashers, largest, async ({ sum, path }, hashZip) => {
        const verdict = await hashZip(path, sum.module);
        if (!verdict.ok || verdict.h1 !== sum.h1)
            wrong.add(sum.module);
    });
    await lanes_inLanes(Array.from({ length: LANES }), mods, async ({ sum, path }) => {
        const file = await files.open(path);
        const bytes = await file.read(0, Math.min(file.bytes, file_limits/* MAX_FILE_BYTES */.g.mod)).finally(() => file.close());
        if ((0,dirhash/* hashGoMod */.h)(bytes) !== sum.h1)
            wrong.add(sum.module);
    });
    return [...wrong];
}
/** How many of these modules have no zip in the module cache: an unpacked tree can't be verified. */
async function countWithoutZip(files, moduleCache, modules) {
    let count = 0;
    await lanes_inLanes(Array.from({ length: LANES }), modules, async (module) => {
        const stat = await files.lstat((0,module_cache_layout/* downloadPath */.s2)(moduleCache, module, "zip")).catch(() => null);
        if (stat?.kind !== "file")
            count++;
    });
    return count;
}

;// CONCATENATED MODULE: ./build/flows/entry/save-modules.js


/** Hashing is all that there is to do for the cores now. */
const MAX_HASHERS = 4;
/** Saves the modules that are in the module cache at the job's end, each verified again. Never throws. */
async function saveModules(ports, address, state) {
    const { files, clock, cache } = ports;
    const startMs = clock.monotonicMs();
    const hashers = Array.from({ length: Math.min(MAX_HASHERS, ports.machine.cpus) }, ports.openHasher);
    const report = (kind, more = {}) => ({
        kind,
        key: null,
        zips: 0,
        zipBytes: 0,
        missing: 0,
        wrong: 0,
        failure: null,
        elapsedMs: clock.monotonicMs() - startMs,
        ...more,
    });
    try {
        const { contents } = state;
        const required = contents.zips.filter((zip) => zip.required).map(({ module }) => module);
        const missing = await countWithoutZip(files, state.moduleCache, required);
        const key = missing === 0 ? state.primaryKey : state.partKey;
        if (key === null)
            return report("incomplete", { missing });
        const listed = await listModules(files, state.moduleCache, contents, entry_files/* entryName */.MB);
        const what = { key, missing, zips: listed.zips.length, zipBytes: listed.zipBytes };
        if (listed.zips.length === 0)
            return report("nothing", what);
        const hashing = findWrong(files, listed, hashers.map(({ hash }) => hash));
        const saved = await cache.save({ address, form: entry_files/* MODULE_FORM */._c, key, files: listed.files }, hashing.then((wrong) => wrong.length === 0));
        if (saved.kind === "withdrawn")
            return report("wrong-files", { ...what, wrong: (await hashing).length });
        return report(saved.kind, { ...what, failure: saved.kind === "failed" ? saved.failure : null });
    }
    catch (error) {
        const detail = error.code ?? error.message;
        return report("failed", { failure: { code: "failed", detail } });
    }
    finally {
        await Promise.all(hashers.map((hasher) => hasher.close()));
    }
}

// EXTERNAL MODULE: ./build/flows/relay/relay-variables.js
var relay_variables = __webpack_require__(577);
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
function neutralise_neutralise(text, maxLength = 200) {
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
        return neutralise_neutralise(value, maxLength);
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
    return neutralise_neutralise(text, maxLength)
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
    const line = neutralise_neutralise(text, maxLength)
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
    const shown = lines.map((line) => neutralise_neutralise(line, maxLength));
    const fence = "`".repeat(Math.max(3, longestRun(shown.join("\n")) + 1));
    return [fence, ...shown, fence].join("\n");
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

;// CONCATENATED MODULE: ./build/go/go-env-file.js

/**
 * The variables in the file that `go env -w` writes. Lines that are no `NAME=value` are passed over, the last
 * of two wins, and a value is taken as it stands (cmd/go/internal/cfg/cfg.go, readEnvFile).
 */
function go_env_file_parseGoEnvFile(text) {
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
function go_env_file_goEnvFilePath(env, platform, home) {
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
function go_env_file_moduleCachePath(env, envFile, platform, home) {
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
    return platform === "win32" ? nodePath.win32 : nodePath.posix;
}

// EXTERNAL MODULE: ./build/mirrors/catalogue.js
var catalogue = __webpack_require__(8942);
;// CONCATENATED MODULE: ./build/mirrors/inherited.js


/** cmd/go's own default (cfg/cfg.go and $GOROOT/go.env). */
const inherited_GO_DEFAULT_GOPROXY = "https://proxy.golang.org,direct";
/**
 * Reads an inherited GOPROXY. A server that is no catalogue mirror and none of `candidates` counts as a private
 * proxy: it stays first, with its own separator.
 * @param goproxy the value before us, "" when there is none
 * @param candidates base URLs that the inputs name as mirrors
 */
function inherited_readInherited(goproxy, candidates) {
    const entries = parseGoProxy(goproxy || inherited_GO_DEFAULT_GOPROXY);
    const last = entries.at(-1)?.url;
    if (entries.length === 1 && last === "off")
        return { kind: "off" };
    const privateProxies = entries
        .filter((e) => e.url !== "direct" && e.url !== "off")
        .filter((e) => !findInCatalogue(e.url) && !candidates.includes(normalizeBaseUrl(e.url)));
    if (entries.length === 1 && last === "direct")
        return { kind: "policy", privateProxies, end: "direct" };
    if (last === "direct")
        return { kind: "open", privateProxies };
    return { kind: "policy", privateProxies, end: last === "off" ? "off" : null };
}
/** Whether mirrors may be put into the chain at all, so that measuring them makes sense. */
function inherited_mayChooseMirrors(inherited, mirrorsGiven) {
    return inherited.kind === "open" || (inherited.kind === "policy" && mirrorsGiven);
}

;// CONCATENATED MODULE: ./build/mirrors/route.js



/** The variables that a route is made of. */
const route_ROUTE_VARIABLES = (/* unused pure expression or super */ null && (["GOPROXY", "GOPRIVATE", "GONOPROXY", "GONOSUMDB", "GOSUMDB"]));
/** The checksum database that is asked for, by the input or else by the machine; "" where Go's default holds. */
function route_askedGoSumDb(sumdb, before) {
    return sumdb === "auto" ? before.GOSUMDB : sumdb;
}
/** The values to be in force after us. GOSUMDB is what was asked for; whether it works is checked apart. */
function route_planRoute(request) {
    return {
        GOPROXY: planGoProxy(request),
        ...route_planPatterns(request),
        GOSUMDB: route_askedGoSumDb(request.sumdb, request.before),
    };
}
/**
 * Whether mirrors may stand in the chain: null, or why not. A mirror behind a server with private modules is asked for
 * each module that the server does not have (404), and with `|` for each that it fails to serve: it learns private
 * names. Nobody asked for a mirror behind the machine's own server, so there GONOPROXY has to cover every private name.
 * Somebody who gives a private proxy as an input does ask for mirrors behind it, and has to say which names are private.
 */
function route_whyNoMirrors(request) {
    const { inherited, before, privatePatterns, privateProxies } = request;
    if (inherited.kind === "off")
        return "off";
    if (!mayChooseMirrors(inherited, request.mirrorsGiven))
        return "policy";
    const ofMachine = inheritedServers(request).length > 0;
    if (!ofMachine && privateProxies.length === 0)
        return null;
    const lists = [before.GOPRIVATE, before.GONOPROXY, before.GONOSUMDB];
    const patterns = [...lists.flatMap(splitPatterns), ...privatePatterns].filter((p) => p !== "none");
    if (patterns.length === 0)
        return "no-pattern";
    const { GONOPROXY, GOPRIVATE } = route_planPatterns(request);
    const covered = new Set(splitPatterns(GONOPROXY || GOPRIVATE));
    return ofMachine && patterns.some((pattern) => !covered.has(pattern)) ? "not-covered" : null;
}
/**
 * A route with the relay in front of the first mirror, behind the private proxies. An error of the relay's, and its end,
 * lead on to what stands there without it.
 * @param goproxy without a relay; "" where Go's default holds
 */
function withRelay(goproxy, relayUrl, mirrors) {
    const entries = parseGoProxy(goproxy || GO_DEFAULT_GOPROXY);
    const urls = new Set(mirrors.map(({ url }) => url.replace(/\/+$/, "")));
    const first = entries.findIndex(({ url }) => urls.has(url.replace(/\/+$/, "")));
    // It stands for the mirrors: where there is none it has no place.
    if (first < 0)
        return goproxy;
    const relay = { url: relayUrl, separator: "|" };
    return formatChain([...entries.slice(0, first), relay, ...entries.slice(first)]);
}
/** GOPRIVATE, and where they differ from it GONOPROXY (which modules go past every proxy) and GONOSUMDB. */
function route_planPatterns(request) {
    const { before, privatePatterns } = request;
    const added = (existing) => joinPatterns(existing, privatePatterns);
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
    const because = route_whyNoMirrors(request);
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
    const inForce = rest(parseGoProxy(before.GOPROXY || GO_DEFAULT_GOPROXY), own);
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
    return formatGoProxy(chain.map((e, i) => (i === chain.length - 1 ? { ...e, separator: "" } : e)));
}
function rest(entries, taken) {
    return entries.filter((e) => !taken.some((t) => t.url === e.url.replace(/\/+$/, "")));
}

;// CONCATENATED MODULE: ./build/mirrors/prior-values.js



/**
 * Which values are ours and what was there before: kept beside the values themselves, in the job's environment,
 * so that a second run starts from what the machine had, and an undo can bring it back.
 */
const prior_values_PRIOR_VALUES_VARIABLE = "SETUP_GO_MIRROR_PRIOR";
const prior_values_VERSION = 1;
/** Per variable: a digest of what we set, and what was there before ("" for nothing). */
const STORED = (0,decode/* fields */.OA)({
    version: (0,decode/* literal */.eu)(prior_values_VERSION),
    values: (0,decode/* dictionary */.zz)((0,decode/* fields */.OA)({ set: decode/* text */.Qq, was: decode/* text */.Qq })),
});
/**
 * The process environment's values as they were before any earlier run of ours. A variable that somebody changed
 * since then is taken as it stands.
 */
function prior_values_valuesBeforeUs(env) {
    // Nothing of ours, or somebody else's text: the environment counts as it is.
    const prior = decodeJson(env[prior_values_PRIOR_VALUES_VARIABLE] ?? "", STORED)?.values ?? {};
    return mapVariables((name) => {
        const now = env[name] ?? "";
        const kept = prior[name];
        return kept && kept.set === digest(now) ? kept.was : now;
    });
}
/** The text to keep once `now` is exported over `before`. Only variables that differ are ours. */
function prior_values_formatPriorValues(before, now) {
    const kept = ROUTE_VARIABLES.filter((name) => before[name] !== now[name]).map((name) => [name, { set: digest(now[name]), was: before[name] }]);
    return JSON.stringify({ version: prior_values_VERSION, values: Object.fromEntries(kept) });
}
function digest(value) {
    return createHash("sha256").update(value).digest("hex").slice(0, 16);
}
function mapVariables(value) {
    return Object.fromEntries(ROUTE_VARIABLES.map((name) => [name, value(name)]));
}

// EXTERNAL MODULE: ./build/sumdb/path.js
var path = __webpack_require__(3239);
;// CONCATENATED MODULE: ./build/flows/project/go-settings.js







const GO_TIMEOUT_MS = 10_000;
const MAX_BYTES = (/* unused pure expression or super */ null && (64 * 1024 * 1024));
const GO_DEFAULTS = {
    GOPROXY: inherited_GO_DEFAULT_GOPROXY,
    GOSUMDB: path/* GO_DEFAULT_GOSUMDB */.lw,
};
const ASKED = (/* unused pure expression or super */ null && ([
    "GOVERSION",
    "GOROOT",
    "GOPATH",
    "GOMODCACHE",
    "GOCACHE",
    "GOHOSTOS",
    "GOHOSTARCH",
    "GOMOD",
    "GOWORK",
    "GOFLAGS",
    "GOAUTH",
    "GOPRIVATE",
    "GOSUMDB",
]));
/** Reads them for a folder. Starts one `go env`, which asks nobody; the folder has to exist. */
async function go_settings_readGoSettings(ports, directory) {
    const { files, machine } = ports;
    const ownEnv = valuesBeforeUs(machine.env);
    const env = { ...machine.env, ...ownEnv };
    const [goEnv, userFile] = await Promise.all([
        askGo(ports, directory, ownEnv),
        go_settings_readUserFile(files, { ...machine, env }),
    ]);
    // An empty value in the user's file hides that of $GOROOT/go.env (cfg/cfg.go, readEnvFile).
    const envFile = { ...(await readGoRootFile(files, goEnv)), ...userFile };
    const set = (name) => env[name] || envFile[name] || "";
    const effective = (name) => goEnv?.[name] ?? set(name);
    const before = valuesBefore(set, effective);
    const now = mapValues(before, (name, value) => {
        const current = machine.env[name] ?? "";
        return current === ownEnv[name] ? value : current;
    });
    const moduleCache = goEnv?.GOMODCACHE || moduleCachePath(env, envFile, machine.platform, machine.home);
    return { goEnv, set, effective, before, now, moduleCache };
}
/** What the user's Go settings file says; nothing where there is none. */
async function go_settings_readUserFile(files, { env, platform, home }) {
    const path = goEnvFilePath(env, platform, home);
    return parseGoEnvFile((path && (await readOrNull(files, path))) ?? "");
}
async function readGoRootFile(files, goEnv) {
    const text = goEnv?.GOROOT ? await readOrNull(files, nodePath.join(goEnv.GOROOT, "go.env")) : null;
    return withoutDistributionDefaults(parseGoEnvFile(text ?? ""));
}
function valuesBefore(set, effective) {
    const withoutDefault = (name, value) => value === GO_DEFAULTS[name] ? "" : value;
    return {
        GOPROXY: withoutDefault("GOPROXY", set("GOPROXY")),
        GOPRIVATE: effective("GOPRIVATE"),
        // `go env` shows GOPRIVATE in their place when they are not set: only what was set overrides it.
        GONOPROXY: set("GONOPROXY"),
        GONOSUMDB: set("GONOSUMDB"),
        GOSUMDB: withoutDefault("GOSUMDB", effective("GOSUMDB")),
    };
}
/**
 * What somebody decided in $GOROOT/go.env. GOPROXY=direct alone is nobody's decision about this machine: some
 * distributions build Go with it (Fedora, RHEL).
 */
function withoutDistributionDefaults(goRootFile) {
    const { GOPROXY = "", ...others } = goRootFile;
    return GOPROXY.trim() === "direct" ? others : goRootFile;
}
/** What `go env` says, or null without a usable `go`. */
async function askGo(ports, directory, ownEnv) {
    const run = await ports.go.run(["env", "-json", ...ASKED], {
        cwd: directory,
        timeoutMs: GO_TIMEOUT_MS,
        env: ownEnv,
    });
    return run.kind === "done" && run.exitCode === 0 ? decodeJson(run.stdout, dictionary(text)) : null;
}
/** A file's text; null when it can't be read, since each of them may be missing in a project that builds. */
async function readOrNull(files, path) {
    return files.readText(path, MAX_BYTES).catch(() => null);
}
function mapValues(values, map) {
    return Object.fromEntries(ROUTE_VARIABLES.map((name) => [name, map(name, values[name])]));
}

;// CONCATENATED MODULE: ./build/flows/project/layout.js


/** The folder of go.work, or else of go.mod; null without either. */
function layout_rootOf({ goWork, goMod }) {
    const file = goWork ?? goMod;
    return file === null ? null : nodePath.dirname(file);
}
/**
 * The folder of the go.work or go.mod around `directory`, without links on its way, as `go` names it. Starts no `go`:
 * for those who need nothing else of a project. Throws where `directory` is no folder.
 */
async function layout_findRoot({ machine, files }, directory) {
    const real = await files.realPath(directory);
    if (real === null || (await files.stat(real))?.kind !== "directory") {
        throw new Error(`${directory} is no folder: name that of a Go module or workspace`);
    }
    const userFile = await readUserFile(files, machine);
    return layout_rootOf(await layout_findLayout(files, real, null, (name) => machine.env[name] || userFile[name] || ""));
}
/** As `go` finds it, or without a `go` as it would. @param set a variable of Go as somebody has set it, or "" */
async function layout_findLayout(files, directory, goEnv, set) {
    const flags = (goEnv?.GOFLAGS ?? set("GOFLAGS")).split(/\s+/);
    const modFlag = flags.find((f) => /^--?modfile=/.test(f))?.replace(/^--?modfile=/, "");
    const modFile = modFlag ? nodePath.resolve(directory, modFlag) : null;
    // Without a go.mod `go env` names the null device: /dev/null, or NUL on Windows.
    const named = (path) => path && !/^(?:null|nul)$/i.test(nodePath.basename(path)) ? path : null;
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
    for (let folder = directory;; folder = nodePath.dirname(folder)) {
        const path = nodePath.join(folder, name);
        if ((await files.stat(path).catch(() => null))?.kind === "file")
            return path;
        if (nodePath.dirname(folder) === folder)
            return null;
    }
}

;// CONCATENATED MODULE: ./build/flows/settings/scope-lock.js

/** Another process holds the lock of a settings file, and has not let go of it while this one waited. */
class ScopeLocked extends Error {
    lock;
    /** Null: a process of another machine, or one that does not say which. */
    pid;
    constructor(lock, pid) {
        super(`${lock} is held by ${pid === null ? "another process" : `process ${pid}`}`);
        this.name = "ScopeLocked";
        this.lock = lock;
        this.pid = pid;
    }
}
/** Writing takes milliseconds: where nobody can say whether the owner runs, a lock that is older was left behind. */
const STALE_MS = 60_000;
const MAX_WAIT_MS = 10_000;
const LOOK_MS = 50;
const scope_lock_MAX_BYTES = 1 << 10;
const MODE = 0o600;
/**
 * Lets one process at a time look at a settings file and write it.
 * @throws ScopeLocked when another one does not come to its end within 10 s
 */
async function scope_lock_withScopeLock(ports, place, body) {
    return withLock(ports, `${place.record}.lock`, body);
}
async function withLock(ports, path, body) {
    const { host, pid } = ports.processes.own;
    // The last part tells two locks of one process apart.
    const own = `${host} ${pid} ${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`;
    await take(ports, path, own);
    try {
        return await body();
    }
    finally {
        await release(ports.files, path, own).catch(() => { });
    }
}
async function take(ports, path, own) {
    const { files, clock } = ports;
    for (let waitedMs = 0; !(await isCreated(files, path, own));) {
        const found = await look(files, path);
        if (found === null)
            continue; // It was there a moment ago.
        if (isLeftBehind(ports, found)) {
            if (await scope_lock_takeOver(ports, path, found, own))
                return;
        }
        else if (waitedMs >= MAX_WAIT_MS) {
            throw new ScopeLocked(path, found.host === ports.processes.own.host ? found.pid : null);
        }
        else {
            await clock.sleep(LOOK_MS);
            waitedMs += LOOK_MS;
        }
    }
}
/**
 * Puts `own` in the place of a lock that was left behind, in one step: at no moment is there none. Of several who want
 * to, one does: that one holds the lock on the taking over of just this lock (which can be left behind as well), and
 * nobody but it may change a lock whose owner is gone.
 */
async function scope_lock_takeOver(ports, path, left, own) {
    return withLock(ports, `${path}.${left.id}`, async () => {
        const now = await look(ports.files, path);
        // Who held the taking over before may have done it, and let go of it.
        if (now === null || now.id !== left.id || !isLeftBehind(ports, now))
            return false;
        await ports.files.replace(path, own, MODE);
        return true;
    });
}
/** Only what is one's own is removed: a lock that was held for too long may be another's by now. */
async function release(files, path, own) {
    if ((await look(files, path))?.text === own)
        await files.remove(path);
}
async function isCreated(files, path, own) {
    const file = await files.create(path, MODE).catch((error) => {
        if (error.code === "EEXIST")
            return null;
        throw error;
    });
    if (file === null)
        return false;
    try {
        await file.write(Buffer.from(own));
        await file.close();
        return true;
    }
    catch (error) {
        await file.discard();
        throw error;
    }
}
/** Null: there is none. */
async function look(files, path) {
    const text = await files.readText(path, scope_lock_MAX_BYTES);
    const stat = await files.stat(path);
    if (text === null || stat === null)
        return null;
    const [, host = null, pid = null, id = "unnamed"] = /^([0-9A-Za-z]+) ([1-9][0-9]{0,9}) ([0-9a-f]+)$/.exec(text) ?? [];
    return { text, host, pid: pid === null ? null : Number(pid), id, mtimeMs: stat.mtimeMs };
}
/** Its owner's end is known for sure, or for another machine's owner (ids say nothing there) by the lock's age. */
function isLeftBehind({ processes, clock }, { host, pid, mtimeMs }) {
    if (pid !== null && host === processes.own.host)
        return !processes.isRunning(pid);
    return Math.abs(clock.nowMs() - mtimeMs) > STALE_MS;
}

;// CONCATENATED MODULE: ./build/go/write-go-env-file.js
/**
 * Sets variables in the bytes of Go's settings file, as `go env -w` and `go env -u` would; these show the values, with
 * passwords in them, to every user of the machine as their arguments. Every other byte of the file stays: comments,
 * order, other line ends, a last line without one. A new variable comes last; of several lines for one variable the last
 * counts (cmd/go/internal/cfg/cfg.go, readEnvFile), and takes the value.
 * @param values by name; "" takes the variable away
 * @throws Error for a value that would not be one line (cmd/go/internal/envcmd/env.go, checkEnvWrite)
 */
function write_go_env_file_setInGoEnvFile(bytes, values) {
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

;// CONCATENATED MODULE: ./build/scope/record.js




const RECORD_VERSION = 1;
/** The digest of a file's bytes; null stands for a file that is not there. */
function record_digestOf(bytes) {
    return bytes === null ? "none" : (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
}
/** How the bytes that are there now (null: no file) stand to the record. */
function standingOf(record, now) {
    if (record === null)
        return "not-ours";
    const digest = record_digestOf(now);
    if (digest === record_digestOf(record_bytesBefore(record)))
        return "as-before";
    return record.after.includes(digest) ? "ours" : "edited";
}
/** The bytes to bring back; null: no file. */
function record_bytesBefore({ before }) {
    return before === null ? null : Buffer.from(before, "base64");
}
/**
 * A record's `set`: the variables that a switch from some bytes to others has changed.
 * @param earlier the record that goes on in it, if there is one: a switch that ends half-way leaves its values
 */
function record_valuesSet(before, after, earlier) {
    const [was, is, last] = [variablesIn(before), variablesIn(after), earlier?.set ?? {}];
    const changed = Object.keys({ ...was, ...is }).filter((name) => was[name] !== is[name]);
    const digests = (name) => [
        record_digestOf(Buffer.from(is[name] ?? "")),
        ...(last[name] ?? []).slice(0, 1),
    ];
    return { ...last, ...Object.fromEntries(changed.map((name) => [name, digests(name)])) };
}
/** The variables that still are what this tool has made them, with their values; "" for those that it took away. */
function oursIn({ set = {} }, now) {
    const values = variablesIn(now);
    return Object.entries(set)
        .map(([name, digests]) => ({ name, digests, value: values[name] ?? "" }))
        .filter(({ digests, value }) => digests.includes(record_digestOf(Buffer.from(value))))
        .map(({ name, value }) => ({ name, value }));
}
/**
 * The bytes that undo what this tool has done (null: no file): those before the first switch. Where somebody has
 * changed the file since, their file with those variables as they were before the first switch.
 * @param names what comes back of an edited file: without it, the variables that still are what this tool made them
 */
function bytesWithoutOurs(record, now, names = oursIn(record, now).map(({ name }) => name)) {
    if (standingOf(record, now) !== "edited")
        return record_bytesBefore(record);
    if (now === null)
        return null;
    const before = variablesIn(record_bytesBefore(record));
    const back = names.map((name) => [name, before[name] ?? ""]);
    const bytes = write_go_env_file_setInGoEnvFile(now, Object.fromEntries(back));
    return bytes.length === 0 && record.before === null ? null : bytes;
}
function variablesIn(bytes) {
    return go_env_file_parseGoEnvFile(bytes === null ? "" : Buffer.from(bytes).toString("utf8"));
}
function record_formatRecord(record) {
    return `${JSON.stringify({ version: RECORD_VERSION, ...record }, null, 2)}\n`;
}
const record_STORED = (0,decode/* fields */.OA)({
    version: (0,decode/* literal */.eu)(RECORD_VERSION),
    before: (0,decode/* nullable */.me)(decode/* text */.Qq),
    mode: decode/* count */.U9,
    after: (0,decode/* list */.p_)(decode/* text */.Qq),
    set: (value) => (value === undefined ? {} : (0,decode/* dictionary */.zz)((0,decode/* list */.p_)(decode/* text */.Qq))(value)),
    copiedFrom: (0,decode/* nullable */.me)(decode/* text */.Qq),
    switchedAtMs: decode/* count */.U9,
    request: (0,decode/* nullable */.me)((0,decode/* fields */.OA)({ mirrors: decode/* text */.Qq, private: decode/* text */.Qq, privateProxy: decode/* text */.Qq, sumdb: decode/* text */.Qq })),
    temporary: decode/* flag */.Jt,
    previous: (0,decode/* nullable */.me)(decode/* text */.Qq),
    place: (0,decode/* nullable */.me)((0,decode/* fields */.OA)({ file: decode/* text */.Qq, inode: decode/* count */.U9 })),
});
/** Null for a text that is no record of this version: it says nothing about the file beside it. */
function parseRecord(json) {
    return (0,decode/* decodeJson */.xO)(json, record_STORED);
}

;// CONCATENATED MODULE: ./build/flows/settings/scope-place.js



/** In a project's root. It keeps itself out of git, so that nothing outside of it changes. */
const PROJECT_FOLDER = ".setup-go-mirror";
const RECORD_SUFFIX = ".setup-go-mirror.json";
/** A Go env file has some lines. */
const scope_place_MAX_BYTES = 1 << 20;
/** Where Go's settings of the user lie, whatever project's file GOENV leads to at the moment; null where Go reads none. */
function userEnvFile({ env, platform, home }) {
    const given = env.GOENV ?? "";
    const isProjects = nodePath.basename(nodePath.dirname(given)) === PROJECT_FOLDER;
    return goEnvFilePath(isProjects ? { ...env, GOENV: "" } : env, platform, home);
}
/** Null where the scope has no file: GOENV=off, no home folder, or no project. @param root of the project, or null */
function scope_place_scopePlace(machine, scope, root) {
    const userFile = userEnvFile(machine);
    const file = scope === "user" ? userFile : root && nodePath.join(root, PROJECT_FOLDER, "env");
    return file ? { scope, file, record: `${file}${RECORD_SUFFIX}`, userFile } : null;
}
/**
 * The same place, with the file that a link leads to: dotfile managers link the user's settings, and `go env -w` writes
 * through that. In a project links are somebody else's doing: null.
 */
async function scope_place_resolvePlace(files, place) {
    if (place.scope === "user") {
        return { ...place, file: (await files.realPath(place.file)) ?? place.file };
    }
    for (const path of [nodePath.dirname(place.file), place.file, place.record]) {
        const stat = await files.lstat(path);
        if (stat !== null && stat.kind === "other")
            return null;
    }
    return place;
}
/** As cmd/go creates the file, the umask apart. */
const NEW_FILE_MODE = 0o644;
/** Throws what the file system throws. */
async function scope_place_readScope(files, place) {
    const [bytes, stat, text] = await Promise.all([
        scope_place_readBytes(files, place.file),
        files.stat(place.file),
        files.readText(place.record, 4 * scope_place_MAX_BYTES),
    ]);
    const found = text === null ? null : parseRecord(text);
    const isForeign = place.scope === "project" && found !== null && !(await isMadeHere(files, place, found));
    const record = isForeign ? null : found;
    return { bytes, mode: stat?.mode ?? NEW_FILE_MODE, record, standing: standingOf(record, bytes) };
}
/** Null when there is no such file. */
async function scope_place_readBytes(files, path) {
    if ((await files.stat(path)) === null)
        return null;
    const file = await files.open(path);
    try {
        if (file.bytes > scope_place_MAX_BYTES)
            throw new Error(`${path} is too large for a Go env file`);
        return await file.read(0, file.bytes);
    }
    finally {
        await file.close();
    }
}
/** The text of a Go env file; "" where there is none. */
function scope_place_textOf(bytes) {
    return bytes === null ? "" : Buffer.from(bytes).toString("utf8");
}
/** By the folder's path and its number in the file system, which nobody who writes sources can know. */
async function isMadeHere(files, place, record) {
    const folder = await files.stat(external_node_path_.dirname(place.file));
    return record.place?.file === place.file && record.place.inode === folder?.inode;
}

;// CONCATENATED MODULE: ./build/flows/settings/undo-route.js




/**
 * Brings the scope's Go env file back to what it was before the first switch, byte for byte. Where somebody has changed
 * the user's file since, those variables come back that still are what this tool made them, and the rest stays.
 * @param options.force all variables come back that this tool has set, also those that somebody has changed since; and a
 * project's file, which is a copy of the user's, is taken away although somebody has changed it
 * @param options.dryRun changes nothing: the result is what would be
 * @throws ScopeLocked
 */
async function undo_route_undoRoute(ports, place, options) {
    const { files } = ports;
    // Without a record there is nothing to lock, and no folder that a lock could lie in.
    if ((await scope_place_readScope(files, place)).record === null)
        return { kind: "nothing" };
    const result = await scope_lock_withScopeLock(ports, place, async () => {
        const state = await scope_place_readScope(files, place);
        if (state.record === null)
            return { kind: "nothing" };
        const { record, bytes } = state;
        if (state.standing === "edited" && place.scope === "project" && !options.force)
            return { kind: "edited" };
        if (state.standing === "edited" && place.scope === "user") {
            const ours = oursIn(record, bytes).map(({ name }) => name);
            const names = options.force ? Object.keys(record.set ?? {}) : ours;
            if (!options.dryRun)
                await undo_route_bringBack(files, place, state, bytesWithoutOurs(record, bytes, names));
            return { kind: "taken-out", variables: names };
        }
        if (!options.dryRun)
            await undo_route_bringBack(files, place, state);
        return { kind: "restored", removed: record_bytesBefore(record) === null };
    });
    if (place.scope === "project" && !options.dryRun)
        await removeOurFolder(files, external_node_path_.dirname(place.file));
    return result;
}
const RECORD_MODE = 0o600;
/**
 * The bytes before the first switch, or others, where they are not there already; then the record goes, which until then
 * says what to do.
 */
async function undo_route_bringBack(files, place, { record, bytes }, back = record && record_bytesBefore(record)) {
    if (record === null)
        return;
    if (record_digestOf(back) !== record_digestOf(bytes)) {
        if (back === null)
            await files.remove(place.file);
        else
            await files.replace(place.file, back, record.mode);
    }
    if (record.previous === null)
        await files.remove(place.record);
    else
        await files.replace(place.record, record.previous, RECORD_MODE);
}
/** Only when nothing of anybody else's is in it. */
async function removeOurFolder(files, folder) {
    const names = await files.list(folder);
    if (names.every((name) => name === ".gitignore"))
        await files.removeFolder(folder);
}

// EXTERNAL MODULE: ./build/modules/module-cache.js
var module_cache = __webpack_require__(9303);
;// CONCATENATED MODULE: ./build/modules/leftovers.js


/** Nothing is on its way for so long: a request without progress ends after seconds. */
const OLD_MS = (/* unused pure expression or super */ null && (60 * 60 * 1000));
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
async function leftovers_removeLeftovers(files, processes, root, nowMs) {
    const parent = incomingFolders(root);
    // In a cache that a stranger prepared, a link could lead to folders that are none of ours.
    if (!(await isFolder(files, parent)))
        return 0;
    let removed = 0;
    for (const name of await files.list(parent).catch(() => [])) {
        const folder = nodePath.join(parent, name);
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
    const owner = incomingOwner(name);
    return owner !== null && owner.host === processes.own.host && !processes.isRunning(owner.pid);
}
/**
 * The newest time in it counts: a folder's own changes when files come and go, a file's when it is written to, and
 * one large zip may be all that a slow job has been writing for long.
 */
async function isOld(files, folder, nowMs) {
    const names = await files.list(folder);
    for (const path of [folder, ...names.map((name) => nodePath.join(folder, name))]) {
        const mtimeMs = (await files.lstat(path))?.mtimeMs ?? 0;
        if (nowMs - mtimeMs <= OLD_MS)
            return false;
    }
    return true;
}

// EXTERNAL MODULE: ./build/mirrors/choose.js
var choose = __webpack_require__(710);
// EXTERNAL MODULE: ./build/mirrors/estimate.js
var estimate = __webpack_require__(7541);
// EXTERNAL MODULE: ./build/mirrors/measurement.js
var measurement = __webpack_require__(6111);
;// CONCATENATED MODULE: ./build/mirrors/remembered.js



const remembered_VERSION = 3;
const FILE_NAME = /^probe-[0-9a-f]+\.json$/;
/** Beyond the longest use (a day) and the longest cooldown (a day). */
const MAX_AGE_MS = (/* unused pure expression or super */ null && (2 * 24 * 3_600_000));
/** Failures that say more about a moment than about a mirror. */
const PASSING = (/* unused pure expression or super */ null && ([
    "rate-limited",
    "upstream-failure",
    "server-error",
    "truncated",
    "time-out",
    "reset",
]));
const PASSING_MS = 60_000;
const remembered_MAX_BYTES = 100_000;
const MAX_TEXT = 2_000;
/** Private to the user: other accounts of the machine neither read nor write it. */
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;
/**
 * Where results are kept: in the user's cache folder, one file per project, so that two projects never evict each
 * other. Null when there is no such folder.
 * @param projectKey hexadecimal digest of what decides the samples; no name can be read from it
 */
function remembered_rememberedPath(machine, projectKey) {
    return (machine.cacheHome &&
        nodePath.join(machine.cacheHome, "setup-go-mirror", `probe-${projectKey.slice(0, 32)}.json`));
}
/**
 * Reads a result, or null when there is none that may be used: another owner's or a readable-by-others file, a
 * symbolic link, another version, anything malformed.
 * @param candidates the mirrors of this run: what was measured of others is dropped
 */
async function remembered_loadRemembered(files, machine, path, candidates) {
    const stat = await files.lstat(path).catch(() => null);
    if (stat?.kind !== "file" || stat.bytes > remembered_MAX_BYTES)
        return null;
    if (machine.uid !== null && (stat.uid !== machine.uid || (stat.mode & 0o077) !== 0))
        return null;
    const text = await files.readText(path, remembered_MAX_BYTES).catch(() => null);
    return text === null ? null : remembered_decode(text, candidates);
}
/** What this machine measured of each mirror the last time, for whatever project; none that it has forgotten. */
async function lastMeasured(files, machine, candidates) {
    const folder = machine.cacheHome && nodePath.join(machine.cacheHome, "setup-go-mirror");
    const names = folder ? await files.list(folder).catch(() => []) : [];
    const results = await Promise.all(names
        .filter((name) => FILE_NAME.test(name))
        .map((name) => remembered_loadRemembered(files, machine, nodePath.join(folder ?? "", name), candidates)));
    const newestFirst = results.flatMap((one) => one ?? []).sort((a, b) => b.atMs - a.atMs);
    const all = newestFirst.flatMap(({ atMs, measurements }) => measurements.map((one) => ({ ...one, atMs })));
    return candidates.flatMap((candidate) => all.find(({ mirror }) => mirror.url === candidate.url) ?? []);
}
/** Keeps a result. A machine that can't keep it measures again next time: no error. */
async function remembered_saveRemembered(files, path, remembered) {
    try {
        await files.makeDirectory(nodePath.dirname(path), FOLDER_MODE);
        await files.replace(path, encode(remembered), FILE_MODE);
        await removeOld(files, nodePath.dirname(path), remembered.atMs);
    }
    catch {
        // A read-only home, a full disk: nothing that the job needs.
    }
}
/** Nothing that old is ever used: without this a runner would keep one file for all that a job ever needed. */
async function removeOld(files, folder, nowMs) {
    for (const name of await files.list(folder)) {
        const path = nodePath.join(folder, name);
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
function remembered_isUsable(remembered, candidates, nowMs, longestMs) {
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
    return JSON.stringify({ version: remembered_VERSION, atMs, mirrors, work, sumdb }, (key, value) => key === "via" || key === "url" ? withoutUserInfo(value) : value);
}
const anything = (value) => value;
const OUTCOME = (0,decode/* fields */.OA)({ kind: anything, code: anything, status: anything, answered: anything });
const remembered_STORED = (0,decode/* fields */.OA)({
    version: (0,decode/* literal */.eu)(remembered_VERSION),
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
    const stored = decodeJson(json, remembered_STORED);
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

// EXTERNAL MODULE: ./build/targets/go/downloaders.js
var downloaders = __webpack_require__(40);
// EXTERNAL MODULE: ./build/targets/go/workload.js
var workload = __webpack_require__(9715);
;// CONCATENATED MODULE: ./build/flows/choose/find-mirrors.js










/** No mirror was asked for sizes. */
const NOT_ASKED = new Map();
/** With nothing missing the choice only serves what the job may still ask for: an older result and a short probe will do. */
const NOTHING_MISSING = { rememberedMs: 24 * 3_600_000, budgetMs: 1_000 };
/** Ranks the mirrors: from memory where it is fresh, else by measuring them. */
async function find_mirrors_findMirrors(ports, request) {
    const { inputs, inventory, region } = request;
    const candidates = inputs.mirrors;
    const zips = inventory.missingZips.map(({ module }) => ({
        path: proxyPath(module, "zip"),
        // Nobody is asked about a module that must not be named.
        knownBytes: knownZipBytes(module.path) ?? (request.mayTellMirror(module.path) ? null : UNKNOWN_ZIP_BYTES),
    }));
    const mods = Math.max(0, inventory.missingMods.length - zips.length);
    const estimated = estimatedWorkload(zips, mods);
    const unasked = (kind, choice) => ({
        probe: { kind, elapsedMs: 0, ageMs: null, ended: null, extended: false, admitted: 0 },
        choice,
        work: estimated,
        zipSizes: NOT_ASKED,
        sumdb: { kind: "not-checked", because: "not-measured" },
        moduleCacheProblem: null,
    });
    const byRegion = () => chooseByRegion(candidates, region, isRegionInChina(region));
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
    const { measureForJob } = await Promise.all(/* import() */[__webpack_require__.e(217), __webpack_require__.e(650)]).then(__webpack_require__.bind(__webpack_require__, 1650));
    const job = { zips, mods, budgetMs: find_mirrors_measuringBudgetMs(request) };
    return { ...(await measureForJob(ports, request, job)), sumdb: null };
}
/** How long measuring may take: not long where nothing could be saved by it. */
function find_mirrors_measuringBudgetMs({ inputs, inventory }) {
    const nothingMissing = inventory.missingZips.length + inventory.missingMods.length === 0;
    return nothingMissing ? Math.min(inputs.probeBudgetMs, NOTHING_MISSING.budgetMs) : inputs.probeBudgetMs;
}
/**
 * Keeps what was measured for the next run on this machine.
 * @param failed mirrors that failed since: a result with one of them is not kept, and an older one is removed
 */
async function find_mirrors_remember(ports, request, found, sumdb, failed) {
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
    const nothingMissing = requestsOf(estimated) === 0;
    const { bulkRequests } = remembered.work;
    // Measured when nothing was missing: no rate is known.
    if (estimated.bulkRequests > 0 && bulkRequests === 0)
        return null;
    const inProportion = (bytes) => Math.round((bytes / Math.max(1, bulkRequests)) * estimated.bulkRequests);
    const bytes = inProportion(remembered.work.bytes);
    const bytesOff = inProportion(remembered.work.bytesOff);
    const work = bulkRequests > 0 ? { ...estimated, bytes, bytesOff } : estimated;
    const ranked = chooseByMeasurement(remembered.measurements, nothingMissing ? remembered.work : work, goCommandDownloader(ports.machine.cpus));
    const choice = nothingMissing ? withNothingMissing(ranked) : ranked;
    const { goproxy, gosumdb } = request.planValues(choice.mirrors);
    if (!remembered.sumdb || remembered.sumdb.routeDigest !== find_mirrors_digest(`${goproxy} ${gosumdb}`))
        return null;
    const { path } = remembered.sumdb;
    if (path.kind === "rerouted" && !isPossibleVia(gosumdb, path.via, choice.mirrors))
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
        sumdb: path.kind === "rerouted" ? { ...path, gosumdb: goSumDbVia(gosumdb, path.via) } : path,
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
    return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

// EXTERNAL MODULE: ./build/flows/entry/build-cache-plan.js
var build_cache_plan = __webpack_require__(2176);
// EXTERNAL MODULE: ./build/flows/entry/entry-plan.js + 1 modules
var entry_plan = __webpack_require__(2893);
;// CONCATENATED MODULE: ./build/flows/entry/look-up.js


/** Asks for both entries at once. */
function look_up_lookUp({ cache }, { modules, build }) {
    const find = (form, { address, keys }) => cache.find({ address, form, key: keys.primary, restoreKeys: keys.restore });
    return {
        modules: modules.restore && find(MODULE_FORM, modules.restore),
        build: build.restore && find(BUILD_FORM, build.restore),
    };
}
/** The longest that measuring the mirrors waits for the service's answer. */
const look_up_LOOK_MS = 400;
/** Whether there is an entry of all that the job needs, as far as the service says so at once. */
async function look_up_hasWhole(clock, { modules }, looked) {
    if (looked.modules === null || modules.restore === null)
        return false;
    const answered = new AbortController();
    const found = await Promise.race([looked.modules, clock.sleep(look_up_LOOK_MS, answered.signal)]);
    answered.abort();
    return found?.kind === "hit" && found.key === modules.restore.keys.primary;
}

// EXTERNAL MODULE: ./build/flows/entry/restored.js
var restored = __webpack_require__(7923);
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
function restore_entries_restoreEntries(ports, { modules, build }, looked, measured) {
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
        const restored = Promise.resolve({ ...NOTHING_RESTORED, report: plan.report });
        return { restored, read: notBefore.then(() => { }) };
    }
    let tellRead = () => { };
    const read = new Promise((resolve) => {
        tellRead = resolve;
    });
    const restored = Promise.all(/* import() */[__webpack_require__.e(217), __webpack_require__.e(837)]).then(__webpack_require__.bind(__webpack_require__, 2837))
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

// EXTERNAL MODULE: ./build/go/go-mod.js
var go_mod = __webpack_require__(6920);
// EXTERNAL MODULE: ./build/go/go-sum.js
var go_sum = __webpack_require__(3519);
// EXTERNAL MODULE: ./build/go/go-version.js
var go_version = __webpack_require__(6460);
;// CONCATENATED MODULE: ./build/modules/inventory.js







/** From this version on a go.mod file lists every module that a build can need (Go 1.17 release notes). */
const COMPLETE_GO_MOD = "1.17";
/**
 * Zips and mods together: several times what the largest known projects list. A go.sum can come from a stranger's
 * pull request, and each of its modules costs a look into a folder and, where it is missing, requests.
 */
const MAX_LOOKED_AT = 20_000;
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
function inventory_neededModules(project) {
    const { goMod, goSum } = project;
    if (project.vendored)
        return { zips: [], mods: [] };
    const mods = [...goSum.mods.values()];
    const listed = goMod !== null && compareGoVersions(project.goVersion ?? "1.16", COMPLETE_GO_MOD) >= 0;
    if (goMod === null || !listed || project.workspace)
        return { zips: [...goSum.zips.values()], mods };
    const replaced = indexReplaces(project.replaces);
    const zips = new Map();
    for (const required of goMod.require) {
        const module = replaced(required);
        if (module === null)
            continue;
        const sum = goSum.zips.get(moduleKey(module));
        if (sum !== undefined)
            zips.set(moduleKey(module), sum);
    }
    return { zips: [...zips.values()], mods };
}
/**
 * Looks at what of `needed` the module cache holds. Each module's folder is listed once, however many versions
 * of it are needed, and of files only a `.ziphash` is read: cmd/go takes its word for the zip and the tree. Of more than MAX_LOOKED_AT files it looks at the first ones, zips before mods.
 *
 * @param moduleCache null when there is none: then nothing is present
 * @param isPrivate whether a module path must not be told to a mirror
 * A folder that can't be read (another user's, a path that is too long) counts as empty: what is in it is missing
 * for this user.
 */
async function inventory_takeInventory(files, moduleCache, needed, isPrivate) {
    const zips = needed.zips.slice(0, MAX_LOOKED_AT);
    const mods = needed.mods.slice(0, MAX_LOOKED_AT - zips.length);
    const cache = moduleCache === null ? NOTHING : await lookInto(files, moduleCache, { zips, mods });
    const absentZips = zips.filter(({ module }) => !cache.has(module, "zip") && !cache.isUnpacked(module));
    const absentMods = mods.filter(({ module }) => !cache.has(module, "mod"));
    const refused = new Set(cache.otherHash.map(({ module }) => module));
    const absentInfos = zips
        .map(({ module }) => module)
        .filter((m) => !cache.has(m, "info") && !cache.isUnpacked(m) && !refused.has(m));
    const [privateZips, missingZips] = split(absentZips, ({ module }) => isPrivate(module.path));
    const [privateMods, missingMods] = split(absentMods, ({ module }) => isPrivate(module.path));
    const [privateInfos, missingInfos] = split(absentInfos, ({ path }) => isPrivate(path));
    return {
        neededZips: needed.zips.length,
        neededMods: needed.mods.length,
        presentZips: zips.length - absentZips.length - cache.otherHash.length,
        presentMods: mods.length - absentMods.length,
        missingZips,
        missingMods,
        missingInfos,
        privateZips,
        privateMods,
        privateInfos,
        otherHash: cache.otherHash,
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
const NOTHING = { has: () => false, isUnpacked: () => false, otherHash: [] };
async function lookInto(files, moduleCache, needed) {
    // A new machine has no folder at all: not worth a thousand questions.
    if ((await files.stat(downloadRoot(moduleCache)).catch(() => null)) === null)
        return NOTHING;
    // Checked and escaped once: each module is asked about several times.
    const places = new Map([...needed.zips, ...needed.mods].map(({ module: m }) => [
        m,
        { folder: downloadFolder(moduleCache, m), stem: downloadName(m, "zip").slice(0, -"zip".length) },
    ]));
    const downloads = await listFolders(files, [...places.values()].map(({ folder }) => folder));
    const has = (m, kind) => {
        const { folder = "", stem = "" } = places.get(m) ?? {};
        return downloads.get(folder)?.has(stem + kind) === true;
    };
    // A tree without its .ziphash, or with a .partial beside it, is not taken by cmd/go (modfetch, DownloadDir).
    const trees = needed.zips
        .map(({ module }) => module)
        .filter((m) => !(has(m, "zip") && has(m, "info")) && has(m, "ziphash") && !has(m, "partial"))
        .map((m) => unpackedPath(moduleCache, m));
    const parents = await listFolders(files, trees.map(nodePath.dirname));
    const unpacked = new Set(trees.filter((tree) => parents.get(nodePath.dirname(tree))?.has(nodePath.basename(tree)) === true));
    const isUnpacked = (m) => unpacked.has(unpackedPath(moduleCache, m));
    const vouchedFor = needed.zips.filter(({ module: m }) => has(m, "ziphash") && (has(m, "zip") || isUnpacked(m)));
    return { has, isUnpacked, otherHash: await findOtherHashes(files, moduleCache, vouchedFor) };
}
/** Longer than a hash and blanks around it. */
const MAX_ZIPHASH_BYTES = 128;
/** One that is empty or broken says nothing: cmd/go hashes the zip again then (modfetch/fetch.go, checkMod). */
async function findOtherHashes(files, moduleCache, sums) {
    // Of a toolchain that nobody has proven yet there is none to compare with.
    const known = sums.filter(({ h1 }) => h1 !== "");
    const paths = known.map(({ module }) => downloadPath(moduleCache, module, "ziphash"));
    const texts = await files.readSmall(paths, MAX_ZIPHASH_BYTES);
    return known.flatMap(({ module, h1: expected }, index) => {
        const actual = texts[index]?.trim() ?? "";
        return isH1(actual) && actual !== expected ? [{ module, expected, actual }] : [];
    });
}
async function listFolders(files, folders) {
    const listed = new Map();
    await inLanes(Array.from({ length: PARALLEL_FOLDERS }), [...new Set(folders)], async (folder) => {
        listed.set(folder, new Set(await files.list(folder).catch(() => [])));
    });
    return listed;
}

// EXTERNAL MODULE: ./build/targets/go/sample-plan.js
var sample_plan = __webpack_require__(7766);
;// CONCATENATED MODULE: ./build/flows/project/read-privacy.js




/** The test that a rule stands for, and whether a name is private as far as anybody has said. */
function privacyBy({ patterns, owner, onlyWellKnown }) {
    const matches = compilePatterns(patterns);
    const isPrivate = (path) => matches(path) || (owner !== null && isOwnedBy(owner, path));
    return {
        isPrivate,
        mayTellMirror: (path) => !isPrivate(path) && (!onlyWellKnown || isWellKnown(path)),
    };
}
/**
 * Which modules nobody may hear of: by Go's own variables, the inputs, whose repository the job runs for, and whether
 * servers of the user's own may have modules that none of these name.
 * @param inherited what the machine's GOPROXY means
 * @param hasPrivateProxy a server that may have private modules stands in the inputs or in the machine's GOPROXY
 */
async function read_privacy_readPrivacy(ports, inputs, project, inherited, hasPrivateProxy) {
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
    const everyPattern = [...lists, ...lists.flatMap(splitPatterns), ...patterns].join(",");
    const planned = planPatterns({ ...inputs, before: project.before, inherited, privatePatterns: patterns });
    const goesDirect = compilePatterns(planned.GONOPROXY || planned.GOPRIVATE);
    const maybeOwned = repository && repository.isPrivate !== false ? repository : null;
    const saysWhichArePrivate = splitPatterns(everyPattern).some((p) => p !== "none");
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

// EXTERNAL MODULE: ./build/flows/project/project-files.js
var project_files = __webpack_require__(8967);
;// CONCATENATED MODULE: ./build/flows/project/project-sources.js




/** A go.mod or go.work: forty times the largest known. What is read of a line takes many times its bytes. */
const MAX_GO_MOD_BYTES = (/* unused pure expression or super */ null && (4 << 20));
/** Folders that a go.work uses: several times what the largest known has. */
const MAX_FOLDERS = 2_000;
const MAX_GO_SUM_BYTES = (/* unused pure expression or super */ null && (64 << 20));
/** Reads the go.mod and go.sum files of a module or workspace, and go.work. Never throws: each of them may be missing. */
async function project_sources_readSources(files, layout) {
    const goWorkPaths = layout.goWork ? [layout.goWork] : [];
    const [goWorkText] = await files.read(goWorkPaths, MAX_GO_MOD_BYTES);
    const goWork = goWorkText ? parseGoWork(goWorkText) : null;
    const workFolder = layout.goWork && nodePath.dirname(layout.goWork);
    const folders = goWork && workFolder ? [...new Set(goWork.use.map((use) => nodePath.resolve(workFolder, use)))] : null;
    const hasTooMany = (folders?.length ?? 0) > MAX_FOLDERS;
    const modPaths = folders?.slice(0, MAX_FOLDERS).map((folder) => nodePath.join(folder, "go.mod")) ??
        [layout.modFile ?? layout.goMod].flatMap((path) => path ?? []);
    const sumPaths = [
        ...modPaths.map((path) => path.replace(/\.mod$/, ".sum")),
        ...goWorkPaths.map((path) => `${path}.sum`),
    ];
    const modTexts = await files.read(modPaths, MAX_GO_MOD_BYTES);
    const sumTexts = await files.read(sumPaths, MAX_GO_SUM_BYTES);
    const goMods = modTexts.flatMap((text) => (text === null ? [] : [parseGoMod(text)]));
    const goSumTexts = sumTexts.flatMap((text) => text ?? []);
    return {
        goMods,
        goWork,
        goSum: mergeGoSums(goSumTexts.map(parseGoSum)),
        goSumTexts,
        goSumPaths: sumPaths.filter((_, index) => sumTexts[index] !== null),
        refusedFiles: [...files.refused, ...(hasTooMany ? [{ path: "go.work", why: "too-many" }] : [])],
        replaces: [...(goWork?.replace ?? []), ...goMods.flatMap((m) => m.replace)],
        goLine: project_sources_newest([goWork?.go, ...goMods.map((m) => m.go)]),
        toolchainLine: goWork ? goWork.toolchain : (goMods[0]?.toolchain ?? null),
    };
}
/** The newest of those Go versions that are versions; null without one. */
function project_sources_newest(versions) {
    return versions.reduce((best, v) => (v && (!best || compareGoVersions(v, best) > 0) ? v : best), null);
}

;// CONCATENATED MODULE: ./build/flows/project/read-project.js








/**
 * Reads the module or workspace around `directory`, with the `go` on PATH where there is one. Starts one `go env`
 * and nothing that could use the network. Only a directory that doesn't exist is an error.
 */
async function read_project_readProject(ports, directory) {
    const { files, machine } = ports;
    const settings = await readGoSettings(ports, directory);
    const { goEnv, effective, set, before, now, moduleCache } = settings;
    const layout = await findLayout(files, directory, goEnv, set);
    const source = await readWithinBounds(files, machine, directory, layout);
    const vendored = await isVendored(files, layout, source, effective("GOFLAGS"));
    const goVersion = goEnv ? toolchainVersion(goEnv.GOVERSION ?? "") : null;
    return {
        kind: layout.kind,
        root: rootOf(layout),
        goVersion,
        goRoot: goEnv?.GOROOT || null,
        goPath: goEnv?.GOPATH?.split(nodePath.delimiter)[0] || null,
        moduleCache,
        before,
        now,
        goSum: { ...source.goSum, found: source.goSumTexts.length > 0 },
        goSumPaths: source.goSumPaths,
        refusedFiles: source.refusedFiles,
        key: keyOf(source),
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
        build: goEnv && buildOf(goEnv),
        newerGo: newerGo(goVersion, source, set("GOTOOLCHAIN") || "auto"),
    };
}
async function readWithinBounds(files, machine, directory, layout) {
    const roots = layout.goWork
        ? [layout.goWork]
        : [layout.goMod, layout.modFile].flatMap((path) => path ?? []);
    const bounds = await projectBounds(files, machine, directory, roots.map(nodePath.dirname));
    return readSources(openProjectFiles(files, machine, bounds), layout);
}
function keyOf({ goSumTexts }) {
    return goSumTexts
        .reduce((hash, text) => hash.update(text).update("\0"), createHash("sha256"))
        .digest("hex");
}
function buildOf(goEnv) {
    const { GOVERSION, GOHOSTOS, GOHOSTARCH, GOCACHE } = goEnv;
    const version = toolchainVersion(GOVERSION ?? "");
    if (version === null || !GOHOSTOS || !GOHOSTARCH || !GOCACHE || GOCACHE === "off")
        return null;
    return { version, os: GOHOSTOS, arch: GOHOSTARCH, cacheFolder: GOCACHE };
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
    return ((await files.stat(nodePath.join(nodePath.dirname(root), "vendor", "modules.txt")).catch(() => null)) !==
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

;// CONCATENATED MODULE: ./build/report/report.js
/**
 * The version of the JSON report (docs/report.schema.json). A field that changes its meaning, or that those who put
 * reports together need, raises it.
 */
const report_REPORT_VERSION = 2;
/** The region's label where neither the input nor the runner names one. */
const report_UNNAMED_REGION = "this machine";
const report_NO_RELAY = { kind: "not-wanted", startMs: 0, use: null };

;// CONCATENATED MODULE: ./build/flows/project/region.js

/** Where the job runs, as it says itself: by the input, or else by the runner's name. */
function region_regionOf({ region }, { env }) {
    return region ?? (env.RUNNER_NAME || UNNAMED_REGION);
}

;// CONCATENATED MODULE: ./build/flows/project/run-identity.js



/** What a runner gives as a run's number, or a workflow as a job's name; anything else is nobody's. */
const NAME = /^[\w.-]{1,100}$/;
const REPOSITORY = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
const HASH_LENGTH = 16;
/**
 * Read from the runner's variables (GitHub's documentation, "Variables reference"; Gitea and Forgejo set the same).
 * @param repository null outside of a job
 */
function run_identity_runIdentity({ env, platform, arch }, repository) {
    const attempt = Number(env.GITHUB_RUN_ATTEMPT);
    return {
        run: {
            id: named(env.GITHUB_RUN_ID),
            attempt: Number.isSafeInteger(attempt) && attempt > 0 ? attempt : null,
            job: named(env.GITHUB_JOB),
            repository: repositoryOf(env, repository),
        },
        tool: { version: VERSION, catalogue: newestCheck() },
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
    return { name: createHash("sha256").update(full).digest("hex").slice(0, HASH_LENGTH), hashed: true };
}
function newestCheck() {
    return CATALOGUE.reduce((newest, { checked }) => (checked > newest ? checked : newest), "");
}

;// CONCATENATED MODULE: ./build/flows/project/read-job.js








/**
 * Reads the job: inputs, project, Go's settings, what the module cache lacks, and who may hear of what. Asks nobody, and
 * changes nothing.
 * @param project where the caller has read it already
 */
async function read_job_readJob(ports, inputs, project) {
    const { machine, files, processes } = ports;
    const read = project ?? (await readProject(ports, inputs.workingDirectory));
    const inherited = readInherited(read.before.GOPROXY, inputs.mirrors.map((m) => m.url));
    const privateProxies = [
        ...inputs.privateProxies,
        ...(inherited.kind === "off" ? [] : inherited.privateProxies.map(({ url }) => url)),
    ];
    const privacy = await readPrivacy(ports, inputs, read, inherited, privateProxies.length > 0);
    const routing = { ...inputs, before: read.before, inherited, privatePatterns: privacy.patterns };
    return {
        inputs,
        identity: runIdentity(machine, privacy.repository),
        project: read,
        privacy,
        inventory: await takeInventory(files, read.moduleCache, read.needed, privacy.isPrivate),
        moduleCache: read.moduleCache === null ? null : openModuleCache(read.moduleCache, processes.own),
        region: regionOf(inputs, machine),
        inherited,
        privateProxies,
        gosumdb: askedGoSumDb(inputs.sumdb, read.before),
        noMirrors: whyNoMirrors(routing),
        planValues: (mirrors) => planRoute({ ...routing, mirrors }),
    };
}

;// CONCATENATED MODULE: ./build/flows/toolchain/go-asked.js
/** Of a job that asks for no Go of its own. */
const NO_GO_ASKED = {
    kind: "not-asked",
    version: null,
    elapsedMs: 0,
    zipBytes: 0,
    mirrors: [],
    provenVia: null,
    proofRequests: 0,
};

// EXTERNAL MODULE: ./build/fetch/fetch-report.js + 1 modules
var fetch_report = __webpack_require__(3434);
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
function netrc_parseNetrc(text) {
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
function netrc_netrcPaths(env, platform, home) {
    const isWindows = platform === "win32";
    const name = Object.keys(env).find((key) => (isWindows ? key.toUpperCase() : key) === "NETRC");
    const explicit = name === undefined ? "" : (env[name] ?? "");
    if (explicit !== "")
        return [explicit];
    if (home === null)
        return [];
    return isWindows
        ? [nodePath.win32.join(home, "_netrc"), nodePath.win32.join(home, ".netrc")]
        : [nodePath.posix.join(home, ".netrc")];
}
/**
 * Whether cmd/go's first request carries what the netrc file says, under that GOAUTH ("" means `netrc`). Methods are
 * separated by `;` and the first one wins; `git <dir>` is asked only after a 4xx; anything else is a command, which
 * we don't run, so that a netrc after it is not for us to use (cmd/go/internal/auth/auth.go, runGoAuth).
 */
function netrc_isNetrcFirst(goauth) {
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
function netrc_withNetrcCredentials(url, entries) {
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

;// CONCATENATED MODULE: ./build/flows/fill/fetch-sources.js



/** Where fewer mirrors than this are proven, others are asked too. More of them gain little, and far ones are the last to end. */
const MIN_MIRRORS = 3;
const MAX_NETRC_BYTES = (/* unused pure expression or super */ null && (1 << 20));
/**
 * Who may be asked for what: mirrors for modules that are not private, private proxies for those that are, or may be.
 * Mirrors come first, best first. Where few of them are proven, others follow that have answered rightly but were not
 * waited for: whatever they send is verified, and they bring their part of the bytes.
 */
async function fetch_sources_readSources(ports, request) {
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
    return parseGoProxy(goproxy).flatMap(({ url }) => findInCatalogue(url) ?? []);
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

// EXTERNAL MODULE: ./build/fetch/limits.js
var limits = __webpack_require__(9243);
// EXTERNAL MODULE: ./build/fetch/wanted.js + 1 modules
var wanted = __webpack_require__(5673);
;// CONCATENATED MODULE: ./build/flows/fill/fill-module-cache.js





/** Puts what is missing into the module cache, where that is wanted and saves time. Never throws. */
async function fill_module_cache_fillModuleCache(ports, request) {
    const { prefetch, moduleCache, inventory, speed, work, sources, isRelayed } = request;
    const not = (kind) => ({
        report: nothingFetched(kind),
        result: null,
    });
    if (prefetch === "false")
        return not("not-wanted");
    const { wanted } = planFetch(inventory, likelyZipBytes);
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
        const connections = mirrors * fetchLimits(mirrors, openFiles, request.maxConnections).connectionsPerSource;
        if (!isFetchWorthwhile(speed, work, { cpus, connections, mirrors, isRelayed }))
            return not("left-to-go");
    }
    // Loaded only here: a job that misses nothing needs nothing of it.
    const { fetchMissing } = await Promise.all(/* import() */[__webpack_require__.e(217), __webpack_require__.e(155)]).then(__webpack_require__.bind(__webpack_require__, 1155));
    return fetchMissing(ports, request, moduleCache);
}

;// CONCATENATED MODULE: ./build/go/toolchain.js
/** Go itself as a module: `golang.org/toolchain` at `v0.0.1-go1.27.3.linux-amd64` (go.dev/doc/toolchain, cmd/go/internal/toolchain). */

const toolchain_TOOLCHAIN_MODULE = "golang.org/toolchain";
const VERSION_PREFIX = "v0.0.1-";
/** The module version that is Go `version` (without "go" in front) for that platform. */
function toolchain_toolchainModule(version, { os, arch }) {
    return { path: toolchain_TOOLCHAIN_MODULE, version: `${VERSION_PREFIX}go${version}.${os}-${arch}` };
}
/**
 * The Go versions in the list that a GOPROXY has of the module, newest first; other lines are passed over.
 * @returns `listed`: for that platform; `elsewhere`: for others only. A proxy lists what it has been asked for before,
 *   and a release is there for many platforms at once: it may have it all the same.
 */
function toolchainVersions(list, { os, arch }) {
    const listed = new Set();
    const others = new Set();
    for (const line of list.split(/\r?\n/)) {
        const [, name = "", platform = ""] = /^v0\.0\.1-(go[^-]+)\.([a-z0-9]+-[a-z0-9]+)$/.exec(line) ?? [];
        const version = toolchainVersion(name);
        if (version === null || name !== `go${version}`)
            continue;
        (platform === `${os}-${arch}` ? listed : others).add(version);
    }
    return {
        listed: newestFirst(listed),
        elsewhere: newestFirst([...others].filter((version) => !listed.has(version))),
    };
}
/** Node's names, and those that setup-go takes besides, where Go has another one. */
const GOARCH = {
    x64: "amd64",
    x86: "386",
    x32: "386",
    ia32: "386",
    ppc: "ppc64",
};
const GOOS = { win32: "windows", sunos: "solaris" };
/** GOOS and GOARCH for Node's platform and for an architecture as Node, setup-go or Go names it. */
function goPlatform(platform, arch) {
    return { os: GOOS[platform] ?? platform, arch: GOARCH[arch] ?? arch };
}
/** The name that the tool cache has for an architecture: setup-go's, which is Node's. */
function toolCacheArch(arch) {
    return { amd64: "x64", "386": "x86" }[arch] ?? arch;
}

// EXTERNAL MODULE: ./build/go/signed-note.js
var signed_note = __webpack_require__(7968);
// EXTERNAL MODULE: ./build/ports.js
var ports = __webpack_require__(4788);
;// CONCATENATED MODULE: ./build/sumdb/merkle-tree.js
/**
 * The checksum database's log as a Merkle tree (RFC 6962, 2.1; golang.org/x/mod/sumdb/tlog), read through tiles.
 *
 * Nothing that a server sends is believed: a root is computed from its hashes, and must be one that was signed. A wrong
 * tile gives another root.
 */

/** cmd/go's tile height (golang.org/x/mod/sumdb/client.go). */
const TILE_HEIGHT = 8;
const TILE_WIDTH = 2 ** TILE_HEIGHT;
const merkle_tree_HASH_BYTES = 32;
const LEAF_PREFIX = 0;
const NODE_PREFIX = 1;
/** Far more records than there will be, and far below where numbers lose their last digit. */
const MAX_LEAVES = (/* unused pure expression or super */ null && (2 ** 40));
/** The leaf hash of a record's text. */
function merkle_tree_leafHash(text) {
    return createHash("sha256")
        .update(Buffer.from([LEAF_PREFIX]))
        .update(text)
        .digest();
}
/** Whether a tree of so many leaves can be reckoned with here. */
function merkle_tree_isTreeSize(leaves) {
    return Number.isSafeInteger(leaves) && leaves > 0 && leaves <= MAX_LEAVES;
}
/**
 * The root of the tree of `size` leaves, the one at `leaf` having `hash`; every other hash comes from `nodeHash`.
 * `leaf` must be below `size`.
 */
function merkle_tree_rootThroughLeaf(size, leaf, hash, nodeHash) {
    const within = (from, to) => {
        if (leaf < from || leaf >= to)
            return rangeHash(from, to, nodeHash);
        if (to - from === 1)
            return hash;
        const middle = from + merkle_tree_split(to - from);
        return hashNode(within(from, middle), within(middle, to));
    };
    return within(0, size);
}
/**
 * The roots of the trees of `older` and of `newer` leaves, made of the same hashes: where both are the roots that were
 * signed, the newer tree holds the older one as its beginning. `older` must not be above `newer`.
 */
function merkle_tree_rootsOfBoth(older, newer, nodeHash) {
    const across = (from, to) => {
        if (to <= older || from >= older)
            return rangeHash(from, to, nodeHash);
        const middle = from + merkle_tree_split(to - from);
        return hashNode(across(from, middle), across(middle, to));
    };
    return { older: rangeHash(0, older, nodeHash), newer: across(0, newer) };
}
/** The root of the tree of `size` leaves. */
function merkle_tree_rootOf(size, nodeHash) {
    return rangeHash(0, size, nodeHash);
}
/** The hash over all that a whole tile holds: what stands for it in the tile above. */
function tileRoot(hashes) {
    const over = (from, count) => count === 1
        ? hashes.subarray(from * merkle_tree_HASH_BYTES, (from + 1) * merkle_tree_HASH_BYTES)
        : hashNode(over(from, count / 2), over(from + count / 2, count / 2));
    return over(0, TILE_WIDTH);
}
/** How many hashes the tiles of that level hold in a tree of `size` leaves. */
function hashesInLevel(size, level) {
    return Math.floor(size / TILE_WIDTH ** level);
}
/** The hash over the leaves from `from` up to `to`, a range as the tree's own division gives it. */
function rangeHash(from, to, nodeHash) {
    const leaves = to - from;
    const level = Math.log2(leaves);
    if (Number.isInteger(level))
        return nodeHash({ level, index: from / leaves });
    const middle = from + merkle_tree_split(leaves);
    return hashNode(rangeHash(from, middle, nodeHash), rangeHash(middle, to, nodeHash));
}
/** The largest power of two below `leaves`, of which there are two or more. */
function merkle_tree_split(leaves) {
    return 2 ** (Math.ceil(Math.log2(leaves)) - 1);
}
function hashNode(left, right) {
    return createHash("sha256")
        .update(Buffer.from([NODE_PREFIX]))
        .update(left)
        .update(right)
        .digest();
}
/** The tiles of a tree of `size` leaves that `compute` asks for, each once. */
function merkle_tree_tilesFor(size, compute) {
    const tiles = new Map();
    const nothing = new Uint8Array(merkle_tree_HASH_BYTES);
    compute((node) => {
        const tile = tileOf(node, size);
        tiles.set(merkle_tree_tilePath(tile), tile);
        return nothing;
    });
    return [...tiles.values()];
}
/**
 * Answers from tiles of a tree of `size` leaves.
 * @param hashesOf the tile's bytes, `HASH_BYTES * tile.width` of them
 */
function merkle_tree_nodeHashFrom(size, hashesOf) {
    return (node) => {
        const tile = tileOf(node, size);
        const below = node.level - tile.level * TILE_HEIGHT;
        const first = node.index * 2 ** below - tile.number * TILE_WIDTH;
        const hashes = hashesOf(tile);
        const over = (from, count) => {
            if (count === 1)
                return hashes.subarray(from * merkle_tree_HASH_BYTES, (from + 1) * merkle_tree_HASH_BYTES);
            return hashNode(over(from, count / 2), over(from + count / 2, count / 2));
        };
        return over(first, 2 ** below);
    };
}
function tileOf({ level, index }, size) {
    const tileLevel = Math.floor(level / TILE_HEIGHT);
    const first = index * 2 ** (level - tileLevel * TILE_HEIGHT);
    const number = Math.floor(first / TILE_WIDTH);
    const width = Math.min(TILE_WIDTH, hashesInLevel(size, tileLevel) - number * TILE_WIDTH);
    return { level: tileLevel, number, width };
}
/** Where a database serves the tile (tlog.Tile.Path): the number in groups of three digits. */
function merkle_tree_tilePath({ level, number, width }) {
    const groups = [];
    let rest = number;
    do {
        groups.unshift(String(rest % 1000).padStart(3, "0"));
        rest = Math.floor(rest / 1000);
    } while (rest > 0);
    const last = groups.pop() ?? "";
    const path = [...groups.map((group) => `x${group}`), last].join("/");
    return `tile/${TILE_HEIGHT}/${level}/${path}${width < TILE_WIDTH ? `.p/${width}` : ""}`;
}
/** The tile that a path below a database's address names, or null for what is no such path. */
function parseTilePath(path) {
    const [, level = "", groups = "", part] = /^tile\/8\/(\d{1,2})\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path) ?? [];
    if (groups === "")
        return null;
    const width = part === undefined ? TILE_WIDTH : Number(part);
    const tile = { level: Number(level), number: Number(groups.replace(/[x/]/g, "")), width };
    return merkle_tree_tilePath(tile) === path ? tile : null;
}
/** The whole tile, of which the tile given is the beginning. */
function merkle_tree_wholeTile(tile) {
    return { ...tile, width: TILE_WIDTH };
}

;// CONCATENATED MODULE: ./build/sumdb/record.js


/** Reads `<id>\n<text>\n\n<signed note>`; null when it is nothing of the kind (tlog.ParseRecord). */
function record_parseLookup(answer) {
    const [, id = "", text = "", note = ""] = /^(0|[1-9][0-9]{0,14})\n((?:[^\n]+\n)+)\n([\s\S]+)$/.exec(answer) ?? [];
    return id === "" ? null : { id: Number(id), text, note };
}
/** The hashes that a record has for a module version; null where it speaks of another one. */
function record_hashesIn(text, module) {
    const sums = parseGoSum(text);
    const zipH1 = sums.zips.get(moduleKey(module))?.h1;
    const modH1 = sums.mods.get(moduleKey(module))?.h1;
    return zipH1 === undefined || modH1 === undefined ? null : { zipH1, modH1 };
}

;// CONCATENATED MODULE: ./build/sumdb/prove.js





/** After this long the next way is tried too, beside one that has not answered. */
const NEXT_ROUTE_MS = 400;
const MAX_LOOKUP_BYTES = (/* unused pure expression or super */ null && (64 << 10));
class Refused extends Error {
    code;
    detail;
    constructor(code, detail = null) {
        super(code);
        this.code = code;
        this.detail = detail;
    }
}
/**
 * What the checksum database says of a module version, with the proof that it says so to everyone: the record is in the
 * tree whose head it signed, and that tree continues the one that this machine saw before (golang.org/x/mod/sumdb,
 * Client.Lookup). Where and through whom the answers come does not matter. Never throws.
 */
async function prove_proveModule(ports, request, signal) {
    const { routes } = request;
    const tried = [];
    const done = new AbortController();
    const ending = AbortSignal.any([signal, done.signal]);
    const underWay = new Set();
    let proof = null;
    const ask = async (url) => {
        try {
            proof ??= await proveVia(ports.http, url, request, ending);
        }
        catch (error) {
            tried.push({ url, ...problemOf(error) });
        }
    };
    for (const url of routes) {
        const asking = ask(url);
        underWay.add(asking);
        void asking.finally(() => underWay.delete(asking));
        await Promise.race([asking, ports.clock.sleep(NEXT_ROUTE_MS, ending)]);
        if (proof !== null || signal.aborted)
            break;
    }
    while (proof === null && underWay.size > 0)
        await Promise.race(underWay);
    // Answers that no longer matter are not waited for.
    done.abort();
    await Promise.all(underWay);
    return proof ?? { kind: "unproven", tried };
}
async function proveVia(http, url, { module, key, seen, requestTimeoutMs }, signal) {
    const base = url.replace(/\/+$/, "");
    let requests = 0;
    const get = async (path, mostBytes) => {
        requests++;
        const response = await http.request({
            url: `${base}/${path}`,
            headersTimeoutMs: requestTimeoutMs,
            idleTimeoutMs: requestTimeoutMs,
            // One of its own: a dozen requests listening to one signal look like a leak to Node.
            signal: AbortSignal.any([signal, AbortSignal.timeout(2 * requestTimeoutMs)]),
        });
        if (response.status === 200)
            return readAll(response, mostBytes);
        await response.discard();
        const isMissing = response.status === 404 || response.status === 410;
        throw new Refused(isMissing ? "no-database" : "status", { code: "status", status: response.status });
    };
    const path = `lookup/${escapePath(module.path)}@${escapeVersion(module.version)}`;
    const answer = await get(path, MAX_LOOKUP_BYTES).catch(async (error) => {
        if (!isMissing(error))
            throw error;
        const latest = await get("latest", MAX_LOOKUP_BYTES);
        throw "size" in prove_openHead(latest.toString("utf8"), key) ? new Refused("unknown-version") : error;
    });
    const lookup = parseLookup(answer.toString("utf8"));
    if (lookup === null)
        throw new Refused("not-signed", { code: "no-record" });
    const head = prove_openHead(lookup.note, key);
    if ("problem" in head)
        throw new Refused("not-signed", { code: head.problem });
    const hashes = hashesIn(lookup.text, module);
    if (hashes === null)
        throw new Refused("other-record");
    if (lookup.id >= head.size)
        throw new Refused("not-in-tree", { code: "number-beyond-tree" });
    const before = seen === null ? null : prove_openHead(seen, key);
    const last = before !== null && "size" in before ? before : head;
    const [older, newer] = last.size < head.size ? [last, head] : [head, last];
    const leaf = leafHash(lookup.text);
    const compute = (nodeHash) => ({
        root: rootThroughLeaf(head.size, lookup.id, leaf, nodeHash),
        both: older.size < newer.size ? rootsOfBoth(older.size, newer.size, nodeHash) : null,
    });
    const tiles = await getTiles(tilesFor(newer.size, compute), get);
    const { root, both } = compute(nodeHashFrom(newer.size, (tile) => tiles.get(tilePath(tile))));
    if (!head.root.equals(root))
        throw new Refused("not-in-tree");
    if (both === null) {
        if (!older.root.equals(newer.root))
            throw new Refused("forked", { code: "two-trees-of-one-size" });
    }
    else {
        // Only hashes that lead to the newer root say anything about the older one.
        if (!newer.root.equals(both.newer))
            throw new Refused("not-in-tree", { code: "wrong-tile-hashes" });
        if (!older.root.equals(both.older))
            throw new Refused("forked");
    }
    return { kind: "proven", ...hashes, via: url, requests, head: newer.note };
}
/** The tree head in a signed note, or what is wrong with it. */
function prove_openHead(note, key) {
    const opened = openNote(note, key);
    if (!opened.ok)
        return { problem: opened.problem };
    const head = parseTreeHead(opened.text);
    const size = Number(head?.treeSize ?? 0);
    if (head === null || !isTreeSize(size))
        return { problem: "no-tree-head" };
    return { note, size, root: Buffer.from(head.rootHash, "base64") };
}
/** Asks for all tiles at once, so that there is one wait. */
async function getTiles(tiles, get) {
    const exactly = async (tile) => {
        const bytes = await get(tilePath(tile), tile.width * HASH_BYTES);
        if (bytes.length !== tile.width * HASH_BYTES)
            throw new Refused("not-in-tree", { code: "wrong-tile-size" });
        return bytes;
    };
    const getTile = async (tile) => {
        const whole = wholeTile(tile);
        try {
            return await exactly(tile).catch(async (error) => {
                // A part of a tile may be gone once the whole one is there (sumdb.Client.readTile).
                if (!isMissing(error) || tile.width === whole.width)
                    throw error;
                return (await exactly(whole)).subarray(0, tile.width * HASH_BYTES);
            });
        }
        catch (error) {
            // A missing tile does not say that there is no such module version.
            throw isMissing(error) ? new Refused("not-in-tree", { code: "tile-missing" }) : error;
        }
    };
    const got = await Promise.all(tiles.map(async (tile) => [tilePath(tile), await getTile(tile)]));
    return new Map(got);
}
function isMissing(error) {
    return error instanceof Refused && error.code === "no-database";
}
/** One byte more than allowed is enough to see that it is too much. */
async function readAll(response, mostBytes) {
    const pieces = [];
    let bytes = 0;
    for await (const piece of response.body) {
        pieces.push(piece);
        bytes += piece.length;
        if (bytes > mostBytes)
            break;
    }
    return Buffer.concat(pieces);
}
function problemOf(error) {
    if (error instanceof Refused)
        return { code: error.code, detail: error.detail };
    if (error instanceof TransportError)
        return { code: "unreachable", detail: error.detail };
    throw error;
}

;// CONCATENATED MODULE: ./build/sumdb/tree-head.js


const tree_head_MAX_BYTES = (/* unused pure expression or super */ null && (16 << 10));
/** Where this machine's last tree head of a database lies; null where the user has no folder for caches. */
function treeHeadPath(machine, key) {
    if (machine.cacheHome === null)
        return null;
    const name = encodeURIComponent(`${key.name}+${key.hash.toString(16)}`);
    return nodePath.join(machine.cacheHome, "setup-go-mirror", "sumdb", name);
}
/** The signed note of the last tree head seen, or null. Its signature is checked: the file may be anyone's. Never throws. */
async function tree_head_loadTreeHead(files, machine, key) {
    const path = treeHeadPath(machine, key);
    if (path === null)
        return null;
    const note = await files.readText(path, tree_head_MAX_BYTES).catch(() => null);
    return note !== null && "size" in openHead(note, key) ? note : null;
}
/** Keeps a tree head for the next time, unless a larger one is kept. A machine without a place for it goes without. */
async function tree_head_saveTreeHead(files, machine, key, note) {
    const path = treeHeadPath(machine, key);
    if (path === null)
        return;
    const kept = await tree_head_loadTreeHead(files, machine, key);
    if (kept !== null && sizeOf(kept, key) >= sizeOf(note, key))
        return;
    try {
        await files.makeDirectory(nodePath.dirname(path), 0o700);
        await files.replace(path, note, 0o600);
    }
    catch {
        // The folder may be read-only or full: the proof holds without a kept head.
    }
}
function sizeOf(note, key) {
    const head = openHead(note, key);
    return "size" in head ? head.size : 0;
}

;// CONCATENATED MODULE: ./build/sumdb/database.js



/**
 * The database with that key. What it proves does not depend on who carries the answers. The largest tree head is
 * kept for the machine's next run.
 * @param of.name as in `/sumdb/<name>/…`
 * @param of.url where GOSUMDB names one, or null
 * @param of.serverUrls base URLs of mirrors and proxies that may carry the database, best first
 */
function database_checksumDatabase(ports, of) {
    const { files, machine } = ports;
    const { key, requestTimeoutMs } = of;
    const routes = proofRoutes(of.name, of.url, of.serverUrls);
    let seen = null;
    let last = Promise.resolve();
    const proveNext = async (module, signal) => {
        seen ??= await loadTreeHead(files, machine, key);
        const proof = await proveModule(ports, { module, key, routes, seen, requestTimeoutMs }, signal);
        if (proof.kind === "proven") {
            seen = proof.head;
            await saveTreeHead(files, machine, key, proof.head);
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
function prove_toolchain_proveToolchain(ports, request, signal) {
    return checksumDatabase(ports, { ...request, ...toolchainDatabase(request.gosumdb) }).prove(request.module, signal);
}

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
    if (build === null || moduleCache === null || !isToolchainVersion(newerGo.toolchain))
        return not("left");
    const module = toolchainModule(newerGo.toolchain, build);
    const unproven = { module, h1: "" };
    const { presentZips } = await takeInventory(ports.files, moduleCache, { zips: [unproven], mods: [] }, () => false);
    if (presentZips > 0)
        return not("present");
    const servers = request.sources.filter((source) => source.mayServe(TOOLCHAIN_MODULE));
    if (servers.length === 0)
        return not("left");
    const http = await ports.openHttp({
        connectTimeoutMs: request.requestTimeoutMs,
        connectionsPerHost: CONNECTIONS,
    });
    try {
        const proof = await proveToolchain({ ...ports, http }, {
            module,
            gosumdb,
            serverUrls: servers.map(({ url }) => url),
            requestTimeoutMs: request.requestTimeoutMs,
        }, ports.signal);
        if (proof.kind === "unproven")
            return not("unproven");
        return {
            report: { kind: "fetched", version: newerGo.toolchain, provenVia: redactGoProxy(proof.via) },
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
function needed_toolchain_withToolchain(asked, { sums }) {
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
        work: withZip(work, TOOLCHAIN_BYTES),
    };
}
/** The report after the fetch, which says whether the toolchain came. */
function needed_toolchain_afterFetch(report, { report: fetch, result }) {
    if (report.kind !== "fetched")
        return report;
    const isLeft = result?.left.some(({ wanted }) => wanted.module.path === TOOLCHAIN_MODULE) ?? true;
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
        ? await takeInventory(ports.files, project.moduleCache, project.needed, privacy.isPrivate)
        : inventory;
    const sources = await sourcesFor(ports, facts, found);
    for (const { url } of sources)
        for (const secret of urlPasswords(url))
            ports.job.mask(secret);
    const toolchain = await findToolchain(ports, project, {
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
    return readSources(ports, {
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
        const zipBytes = missingZips.reduce((sum, { module }) => sum + likelyZipBytes(module.path), 0);
        return goWorkload({
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
    return goWorkload({ zips, mods, zipBytes, zipBytesOff, sizedZips: work.sizedBulk });
}

;// CONCATENATED MODULE: ./build/flows/plan/hosts.js




/**
 * The hosts that the later steps may need for modules, sorted: those of the route, of the checksum database, and where
 * the route ends in `direct` those that the project's modules begin with. For a list of what a runner may reach; where a
 * mirror or a vanity host leads on to, nobody can tell.
 */
function hosts_hostsFor({ project, privacy }, { values, sumdb }) {
    const entries = parseGoProxy(values.GOPROXY || GO_DEFAULT_GOPROXY).map(({ url }) => url);
    const database = parseGoSumDb(values.GOSUMDB || GO_DEFAULT_GOSUMDB);
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
function plan_relay_planRelay(facts, found, brought, settled, hasEntry) {
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
    const database = parseGoSumDb(gosumdb || GO_DEFAULT_GOSUMDB);
    if (database.kind !== "database")
        return null;
    const seen = sumdb.kind === "works" || sumdb.kind === "rerouted" ? [sumdb.via] : [];
    const routes = proofRoutes(database.name, database.url, mirrors);
    return {
        gosumdb: gosumdb || GO_DEFAULT_GOSUMDB,
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
    const left = result && new Set(result.left.map(({ wanted }) => `${wanted.kind} ${moduleKey(wanted.module)}`));
    const lacking = (kind, sums) => tellable(facts, sums).filter(({ module }) => left === null || left.has(`${kind} ${moduleKey(module)}`));
    return { zips: lacking("zip", inventory.missingZips), mods: lacking("mod", inventory.missingMods) };
}
function tellable({ privacy }, sums) {
    return sums.filter(({ module }) => privacy.mayTellMirror(module.path));
}

;// CONCATENATED MODULE: ./build/flows/plan/notes.js



/** What the user should know of a run: one note per cause, warnings first. */
function notes_notesOf(run) {
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
    return reason.code === "none-healthy" && isOurFault(ranked.map(({ outcome }) => outcome));
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
        notes.push({ level: "warning", code: "sumdb-unreachable", url: redactGoProxy(url), detail });
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
    const example = shown ? { ...shown, module: moduleKey(shown.module) } : null;
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
    const goproxy = redactGoProxy(project.before.GOPROXY);
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
const WORTH_A_NOTE = (/* unused pure expression or super */ null && ([
    "failed",
    "wrong-bytes",
    "no-progress",
    "missing-everywhere",
    "over-limit",
]));
function fetchNotes(result, mayReport) {
    const notes = [];
    const [disagreement] = result.disagreements;
    const disagreed = new Set(result.disagreements.map(({ module }) => moduleKey(module)));
    if (disagreement) {
        const { module, expected, actual, sources } = disagreement;
        notes.push({
            level: "warning",
            code: "go-sum-disagrees",
            module: mayReport(module.path) ? moduleKey(module) : null,
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
        const left = result.left.filter((l) => l.reason === reason && !disagreed.has(moduleKey(l.wanted.module)));
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
function report_run_reportRun(run) {
    const { facts, found, restored, brought, settled } = run;
    const { inputs, region } = facts;
    const { choice, values } = settled;
    return {
        version: REPORT_VERSION,
        startedAt: run.startedAt,
        elapsedMs: run.elapsedMs,
        ...facts.identity,
        region: { label: region, given: inputs.region !== null, inChina: isRegionInChina(region) },
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
        relay: NO_RELAY,
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
        url: redactGoProxy(mirror.url),
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
        values: { ...values, GOPROXY: redactGoProxy(values.GOPROXY), GOSUMDB: redactGoProxy(values.GOSUMDB) },
        exported: exportedBy(values, project.now),
        privateProxies: privateProxies.length,
    };
}
/** The variables that have to be set. */
function exportedBy(values, now) {
    return ROUTE_VARIABLES.filter((name) => values[name] !== now[name]);
}
function redactSumdb(path) {
    if (path.kind === "works")
        return { ...path, via: redactGoProxy(path.via) };
    if (path.kind !== "rerouted" && path.kind !== "unreachable")
        return path;
    return { ...path, because: { ...path.because, url: redactGoProxy(path.because.url) } };
}

;// CONCATENATED MODULE: ./build/flows/plan/settle-route.js

/**
 * The route, after what the fetch has seen of the mirrors.
 * @param seen the way to the checksum database with all mirrors that were found
 * @param lookAgain finds that way with these mirrors alone
 */
async function settle_route_settleRoute({ inputs, planValues }, found, filled, seen, lookAgain) {
    const removed = removedMirrors(found.choice.mirrors, filled);
    const usable = found.choice.mirrors.filter((mirror) => !removed.some((one) => one.mirror === mirror));
    const choice = amongMirrors(found.choice, usable, found.work);
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
const FATAL = (/* unused pure expression or super */ null && (["wrong-hash", "malformed", "login-page"]));
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
function settle_route_failedMirrors(mirrors, filled) {
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

;// CONCATENATED MODULE: ./build/flows/plan/plan-job.js



















const plan_job_NOT_ASKED = { report: NO_GO_ASKED, notes: [] };
const WITHOUT_ENTRIES = {
    restored: restored/* NOTHING_RESTORED */.L,
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
        const entries = await planEntries(ports, facts);
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
        const bringing = when("modulesMs", bringModules(asking, facts, found, restored));
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
async function plan_job_measureRoute(ports, inputs, options = {}) {
    const { when, ended } = timing(ports);
    const facts = await readFacts(ports, inputs, options);
    return inModuleCache(ports, facts, async (asking) => {
        const found = await when("mirrorsMs", chooseMirrors(asking, facts));
        const run = await settle(asking, facts, found, bringNothing(ports, facts));
        return planOf({ ...ended(), go: plan_job_NOT_ASKED, facts, found, ...WITHOUT_ENTRIES, ...run });
    });
}
/** A route of what an earlier measurement found, under settings that may be others than those it was made with. */
async function plan_job_routeOf(ports, inputs, found) {
    const { ended } = timing(ports);
    const facts = await readFacts(ports, inputs, {});
    const run = await settle(ports, facts, { ...found, sumdb: null }, bringNothing(ports, facts));
    return planOf({ ...ended(), go: plan_job_NOT_ASKED, facts, found, ...WITHOUT_ENTRIES, ...run });
}
async function readFacts(ports, inputs, { project }) {
    const facts = await readJob(ports, inputs, project);
    for (const values of [facts.project.before, facts.project.now])
        plan_job_maskSecrets(ports.job, values);
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
            await removeLeftovers(files, processes, moduleCache.root, clock.nowMs());
        return await body(spares ? ports : { ...ports, openHttp: client.openHttp });
    }
    finally {
        await client.close();
        if (moduleCache !== null)
            await closeModuleCache(files, moduleCache);
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
        report: reportRun(run),
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
            return { goproxy: GOPROXY || GO_DEFAULT_GOPROXY, gosumdb: GOSUMDB };
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
function plan_job_maskSecrets(job, { GOPROXY, GOSUMDB }) {
    // A GOSUMDB value is a key and a URL with a blank between them.
    for (const secret of urlPasswords(`${GOPROXY},${GOSUMDB.trim().replace(/\s+/g, ",")}`))
        job.mask(secret);
}

;// CONCATENATED MODULE: ./build/flows/settings/use-route.js











/** The notes that say why no mirror may be used. */
const RULES_MIRRORS_OUT = (/* unused pure expression or super */ null && ([
    "goproxy-off",
    "goproxy-policy",
    "no-mirror-behind-private",
]));
const PRIVATE_MODE = 0o600;
const use_route_FOLDER_MODE = 0o755;
/**
 * Writes a route into the scope's Go env file: of what `found` has, which was measured under the settings in force, or
 * else measured now. Throws where the run is ended from outside: nothing is written then.
 */
async function useRoute(ports, place, inputs, options, found) {
    const state = await readScope(ports.files, place);
    if (state.standing === "edited" && !options.force)
        return { kind: "edited" };
    const { plan, forced } = await use_route_withoutOurs(ports, place, async (seeing) => {
        if (found !== undefined)
            return { plan: await routeOf(seeing, inputs, found), forced: null };
        const measured = await measureRoute(seeing, inputs);
        const isUnwanted = measured.report.choice.mirror !== null || !options.force || !inputs.mirrorsGiven;
        if (isUnwanted)
            return { plan: measured, forced: null };
        // Who names a mirror and insists gets it, whatever was measured.
        return { plan: await measureRoute(seeing, { ...inputs, probe: "never" }), forced: measured.report };
    });
    // What a run that was cut short has measured is no reason to change settings.
    ports.signal.throwIfAborted();
    const { report } = plan;
    if (report.notes.some(({ code }) => RULES_MIRRORS_OUT.includes(code)))
        return { kind: "not-measured", report };
    if (report.choice.mirror === null)
        return { kind: "no-healthy-mirror", report };
    const takesDeadProxy = options.force || options.keepDeadProxy === true;
    if (!takesDeadProxy && report.notes.some(({ code }) => code === "private-proxy-dead")) {
        return { kind: "dead-private-proxy", report };
    }
    const result = await use_route_writeRoute(ports, place, plan, options);
    const isDone = result.kind === "switched" || result.kind === "unchanged";
    return forced !== null && isDone ? { ...result, forced } : result;
}
/** Lets `body` see Go's settings as they would be without what this tool has written at that place. */
async function use_route_withoutOurs(ports, place, body) {
    const base = await baseOf(ports, place, await readScope(ports.files, place));
    return withCopy(ports, base, body);
}
/**
 * Writes a plan, made without what this tool has written there, into the scope's Go env file, which is replaced in one
 * step. What the file was before the first switch is recorded beside it. Throws what the file system throws, and for a
 * value that the file can't hold.
 * @throws ScopeLocked
 */
async function use_route_writeRoute(ports, place, plan, options) {
    return withScopeLock(ports, place, async () => {
        const { report } = plan;
        const state = await readScope(ports.files, place);
        if (state.standing === "edited" && !options.force)
            return { kind: "edited" };
        const base = await baseOf(ports, place, state);
        const written = toWrite(plan, parseGoEnvFile(textOf(base)));
        const values = Object.fromEntries(written.map(({ name, value }) => [name, value]));
        const bytes = setInGoEnvFile(base ?? new Uint8Array(), values);
        const isNew = digestOf(bytes) !== digestOf(state.bytes);
        const overridden = written.map(({ name }) => name).filter((name) => ports.machine.env[name]);
        const result = isNew
            ? { kind: "switched", report, written, overridden }
            : { kind: "unchanged", report };
        if (options.dryRun === true)
            return result;
        if (written.length === 0 && place.scope === "user") {
            // What was there without us says it all.
            if (state.standing === "edited")
                await ports.files.remove(place.record);
            else
                await bringBack(ports.files, place, state);
            return { kind: "unchanged", report };
        }
        // The same again is still a switch: what was asked for, and when, is remembered.
        await put(ports, place, state, bytes, written, options);
        return result;
    });
}
/** Lets `body` see those bytes as Go's settings file. */
async function withCopy(ports, base, body) {
    const { machine, files } = ports;
    const copy = nodePath.join(machine.tempDir, `goenv-${randomBytes(6).toString("hex")}`);
    await files.replace(copy, base ?? "", PRIVATE_MODE);
    try {
        const seeing = { ...machine, env: { ...machine.env, GOENV: copy } };
        return await body({ ...ports, machine: seeing, go: ports.goCommandOf(seeing) });
    }
    finally {
        await files.remove(copy).catch(() => { });
    }
}
/** What the file would be without us. A project's starts as the user's own, since GOENV replaces it. */
async function baseOf({ files }, place, { record, standing, bytes }) {
    if (place.scope === "project")
        return place.userFile === null ? null : readBytes(files, place.userFile);
    return record !== null && standing !== "edited" ? bytesBefore(record) : bytes;
}
/** What of the plan is not what the file says already; only what this run would export is ours. */
function toWrite({ report, values }, file) {
    return ROUTE_VARIABLES.filter((name) => report.route.exported.includes(name))
        .map((name) => ({ name, value: values[name] }))
        .filter(({ name, value }) => (file[name] ?? "") !== value);
}
/** The record first: whatever ends this run, it and the file together say what to bring back. */
async function put({ files, clock }, place, state, bytes, written, { request, temporary = false }) {
    const { bytes: now, record, standing } = state;
    const folder = nodePath.dirname(place.file);
    await files.makeDirectory(folder, use_route_FOLDER_MODE);
    const isProject = place.scope === "project";
    if (isProject)
        await files.replace(nodePath.join(folder, ".gitignore"), "*\n", 0o644);
    // What a job writes over settings that were switched for good goes on top of these.
    const covers = temporary && record !== null && !record.temporary;
    const keeps = record !== null && standing !== "edited" && !covers;
    const userBytes = place.userFile === null ? null : await readBytes(files, place.userFile);
    // A copy is no more open than what it was copied from.
    const copied = isProject && place.userFile !== null ? await files.stat(place.userFile) : null;
    const mode = now === null ? (copied?.mode ?? state.mode) : state.mode;
    const after = digestOf(bytes);
    const before = keeps ? bytesBefore(record) : now;
    await files.replace(place.record, formatRecord({
        before: before && Buffer.from(before).toString("base64"),
        mode: keeps ? record.mode : mode,
        after: now === null || digestOf(now) === after ? [after] : [after, digestOf(now)],
        set: valuesSet(before, bytes, keeps ? record : null),
        copiedFrom: isProject ? digestOf(userBytes) : null,
        switchedAtMs: clock.nowMs(),
        request: request ?? record?.request ?? null,
        temporary,
        previous: covers ? JSON.stringify(record) : keeps ? record.previous : null,
        place: { file: place.file, inode: (await files.stat(folder))?.inode ?? 0 },
    }), PRIVATE_MODE);
    // A password is nobody else's to read; the record knows the mode that comes back.
    const isSecret = written.some(({ value }) => urlPasswords(value.replaceAll(" ", ",")).length > 0);
    await files.replace(place.file, bytes, isSecret ? PRIVATE_MODE : mode);
}

;// CONCATENATED MODULE: ./build/flows/job/job-scope.js







/** The place of what the step at the job's end is to take back. */
const STATE_UNDO = "undo-scope";
const PLACE = (0,decode/* fields */.OA)({
    scope: (value) => (value === "project" ? value : (0,decode/* literal */.eu)("user")(value)),
    file: decode/* text */.Qq,
    record: decode/* text */.Qq,
    userFile: (0,decode/* nullable */.me)(decode/* text */.Qq),
});
const MAX_SENTENCE = 1_000;
/** Null where there is no such settings file, so that the job's variables have to do (the job has been told). */
async function openJobScope(ports, inputs, scope, commands) {
    const { workingDirectory } = inputs;
    const root = scope === "project" ? await findRoot(ports, workingDirectory) : null;
    const place = scopePlace(ports.machine, scope, root);
    const resolved = place && (await resolvePlace(ports.files, place));
    const { noPlace, notOwn } = commands;
    if (resolved === null) {
        const missing = scope === "user" ? noPlace.user : noPlace.project(workingDirectory, "working-directory");
        warn(ports.job, place === null ? missing : notOwn(place.file));
        return null;
    }
    try {
        await takeOutLeftover(ports, resolved);
    }
    catch (error) {
        warn(ports.job, notWritten(error, commands));
        return null;
    }
    return {
        seeingWithoutUs: (body) => withoutOurs(ports, resolved, body),
        write: (plan) => writeForJob(ports, resolved, inputs.keep, plan, commands),
    };
}
/** A job that never came to its end may have left its route in a file that somebody else has changed since. */
async function takeOutLeftover(ports, place) {
    const { record, standing } = await readScope(ports.files, place);
    if (standing === "edited" && record?.temporary)
        await undoRoute(ports, place, { force: false });
}
async function writeForJob(ports, place, keep, plan, commands) {
    const { use, edited } = commands;
    const { job } = ports;
    const temporary = place.scope === "user" && !keep;
    try {
        const result = await writeRoute(ports, place, plan, { force: false, temporary });
        if (result.kind === "edited")
            warn(job, edited(place.file));
        else {
            if (result.kind === "switched" && result.overridden.length > 0)
                warn(job, use.overridden(result.overridden));
            // The place itself: a later step may change what it would be found by.
            if (temporary)
                job.saveState(STATE_UNDO, JSON.stringify(place));
            return place.file;
        }
    }
    catch (error) {
        warn(job, notWritten(error, commands));
    }
    return null;
}
/** At the job's end: takes back what was written for the user. What somebody else has changed since stays, with a warning. */
async function undoForJob(ports, commands) {
    const { undo } = commands;
    const { job } = ports;
    const place = (0,decode/* decodeJson */.xO)(job.state(STATE_UNDO), PLACE);
    if (place === null)
        return;
    try {
        const result = await undo_route_undoRoute(ports, place, { force: false });
        if (result.kind === "taken-out")
            warn(job, undo.takenOut(place.file, result.variables));
        else if (result.kind === "restored") {
            const sentence = result.removed ? undo.removed(place.file) : undo.restored(place.file);
            job.info(neutralise_neutralise(sentence, MAX_SENTENCE));
        }
    }
    catch (error) {
        warn(job, notWritten(error, commands));
    }
}
function notWritten(error, { use, locked }) {
    return error instanceof ScopeLocked ? locked(error.lock, error.pid) : use.refused(error.message);
}
function warn(job, sentence) {
    job.warning(neutralise_neutralise(sentence, MAX_SENTENCE));
}

;// CONCATENATED MODULE: ./build/telling/choose-language.js
/**
 * The language to speak. What was asked for wins: a tag or a locale's name (zh, zh-CN, zh_CN.UTF-8). With anything else,
 * `auto` above all, the locale that messages have decides (POSIX, 8.2: an empty variable counts as unset).
 */
function choose_language_chooseLanguage(asked, env) {
    return languageOf(asked) ?? languageOf(env.LC_ALL || env.LC_MESSAGES || env.LANG || "") ?? "en";
}
/** What a tag or a locale's name stands for; null for a language that is not spoken here, and for none: auto, C, POSIX. */
function languageOf(name) {
    const [, tag] = /^\s*(en|zh)(?![a-z])/i.exec(name) ?? [];
    return tag === undefined ? null : tag.toLowerCase();
}

;// CONCATENATED MODULE: ./build/telling/chinese-words.js
/** How Chinese sets numbers, lists and foreign words into a sentence. */

/** Chinese characters and full-width punctuation. */
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
/** A text that stands inside a sentence: with a blank on each side where it is not Chinese. */
function spaced(text) {
    return blankBeside(text.slice(0, 1)) + text + blankBeside(text.slice(-1));
}
function blankBeside(character) {
    return CHINESE.test(character) ? "" : " ";
}
/** "a", "a 和 b", "a、b 和 c". */
function list(items) {
    const last = items.at(-1) ?? "";
    if (items.length < 2)
        return last;
    const others = items.slice(0, -1).join("、");
    return `${others}${blankBeside(others.slice(-1))}和${blankBeside(last.slice(0, 1))}${last}`;
}
/** The files that a fetch counts: "3 个模块和 1 个 go.mod 文件"; "" for none. */
function countFiles({ zips, mods }) {
    return list([...(zips === 0 ? [] : [`${zips} 个模块`]), ...(mods === 0 ? [] : [`${mods} 个 go.mod 文件`])]);
}
/** Where a run takes place. A name that somebody gave stays as it is. */
function place(label) {
    return label === report_UNNAMED_REGION ? "本机" : label;
}
/** Who sent something: "，来自 2 个镜像和 1 个私有代理"; "" for nobody. */
function servers(from) {
    const { mirrors, privateProxies } = from;
    const kinds = [
        ...(mirrors === 0 ? [] : [`${mirrors} 个镜像`]),
        ...(privateProxies === 0 ? [] : [`${privateProxies} 个私有代理`]),
    ];
    return kinds.length === 0 ? "" : `，来自 ${list(kinds)}`;
}

;// CONCATENATED MODULE: ./build/telling/format.js
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
function format_lineOf(version) {
    return /^\d+\.\d+/.exec(version)?.[0] ?? version;
}

;// CONCATENATED MODULE: ./build/telling/chinese-cache.js


/** What Chinese says of the entry that a job restored. */
const chineseCache = {
    restored: (cache) => {
        const { zips, mods, zipBytes, elapsedMs, refused } = cache;
        const files = countFiles({ zips, mods });
        const size = zips === 0 ? "" : `（${formatBytes(zipBytes)}）`;
        const dropped = refused === 0 ? "" : `；另有 ${refused} 个模块的文件与 go.sum 不符，已丢弃`;
        return files === ""
            ? `${entry(cache)}中没有任何缺少的内容，用时 ${formatMs(elapsedMs)}${dropped}`
            : `从${entry(cache)}取得 ${files}${size}，用时 ${formatMs(elapsedMs)}，每个文件均已按 go.sum 校验${dropped}`;
    },
    miss: ({ elapsedMs }) => `尚无条目（查询用时 ${formatMs(elapsedMs)}）`,
    failed: ({ failure, elapsedMs }) => `${formatMs(elapsedMs)} 后仍未取得：${failure === null ? "原因不明" : cacheFailure(failure)}`,
    "not-wanted": () => "未使用（输入参数 cache: false）",
    "nothing-missing": () => "无需查询：没有缺少的模块",
    "no-service": () => "此运行器没有缓存服务",
    "not-readable": () => "未查询：此作业不得读取缓存",
    "no-module-cache": () => "未查询：没有可写的模块缓存",
};
/** What Chinese says of Go's build cache. */
const chineseBuildCache = {
    restored: ({ files, bytes, elapsedMs, exact, matchedKey }) => `从${entry({ exact, matchedKey })}取得 ${files} 个文件（${formatBytes(bytes)}），用时 ${formatMs(elapsedMs)}，这些文件无法校验`,
    miss: ({ elapsedMs }) => `尚无条目（查询用时 ${formatMs(elapsedMs)}）`,
    failed: ({ failure }) => `未取得：${failure === null ? "原因不明" : cacheFailure(failure)}`,
    "not-wanted": () => "不保留（输入参数 build-cache: false）",
    "no-service": () => "此运行器没有缓存服务",
    "not-readable": () => "未查询：此作业不得读取缓存",
    "no-go": () => "未查询：PATH 上没有 go，无法得知构建缓存的位置",
    event: () => "关闭：此类事件或标签的作业既不读取也不保存构建缓存（build-cache: auto），因为其内容无法校验",
    "refs-not-apart": () => "关闭：此运行器上所有分支共用一个缓存，拉取请求的构建结果可能扩散到各处（如仍要保留，请设 build-cache: true）",
    filled: () => "无需查询：这台机器已有自己的构建缓存",
};
/** Why Chinese says that nothing of it is saved. */
const chineseBuildCacheUnsaved = (why) => {
    if (why.code === "private-code") {
        return "；不会保存：其中含有由私有模块编译的内容，而能读取此仓库的人可能也能读取它的缓存";
    }
    return why.event === ""
        ? "；不会保存：运行器没有说明作业由哪个事件触发，其中的代码可能来自外部"
        : `；不会保存：由 ${why.event} 事件触发的作业可能运行拉取请求中的代码`;
};
/** What Chinese says of saving it. */
const chineseBuildCacheSave = {
    saved: ({ files, bytes, key, elapsedMs }) => `已将 Go 构建缓存的 ${files} 个文件（${formatBytes(bytes)}）保存为 ${key}，用时 ${formatMs(elapsedMs)}。`,
    exists: ({ key }) => `未保存构建缓存：另一个作业已经保存或正在保存 ${key}。`,
    "read-only": () => "未保存构建缓存：此作业只能读取缓存。",
    nothing: () => "未保存构建缓存：作业没有用到构建缓存。",
    fresh: ({ newShare }) => `未保存构建缓存：作业用到的内容中只有 ${Math.round(newShare * 100)}% 不在所恢复的条目里。`,
    failed: ({ failure }) => `未能保存 Go 的构建缓存：${failure === null ? "原因不明" : cacheFailure(failure)}。`,
};
/** What Chinese says when a job ends. */
const chineseSave = {
    saved: ({ zips, zipBytes, key, elapsedMs }) => `已将 ${zips} 个模块（${formatBytes(zipBytes)}）保存为 ${key}，用时 ${formatMs(elapsedMs)}，每个模块均已按 go.sum 校验。`,
    exists: ({ key }) => `未保存：另一个作业已经保存或正在保存 ${key}。`,
    "read-only": () => "未保存：此作业只能读取缓存。",
    incomplete: ({ missing }) => `未保存：作业需要的 ${missing} 个模块不在模块缓存中，而不完整的条目存入后无法再补全。`,
    nothing: () => "未保存：模块缓存中没有 go.sum 所列的任何模块。",
    "wrong-files": ({ wrong }) => `未保存：模块缓存中有 ${wrong} 个模块的文件与 go.sum 不符。请在此运行器上运行 go clean -modcache，并查明是什么改动了它们。`,
    failed: ({ failure }) => `未能保存模块缓存：${failure === null ? "原因不明" : cacheFailure(failure)}。下一个作业将重新从镜像下载。`,
};
/** Why the service was of no use, as a phrase. */
function cacheFailure({ code, detail }) {
    switch (code) {
        case "no-answer":
            return "它没有响应";
        case "no-progress":
            return "它不再发送数据";
        case "status":
            return `它返回 ${detail}`;
        case "not-understood":
            return "无法理解它的响应";
        case "connection":
            return `连接失败（${detail}）`;
        case "broken-archive":
            return "它的条目已损坏或不完整";
        case "too-large":
            return "它的条目解压后远大于正常的模块";
        case "too-slow":
            return "它的条目到达太慢，直接编译更快";
        case "said":
        case "failed":
            return detail === "" ? "原因不明" : detail;
    }
}
function entry({ exact, matchedKey }) {
    return exact ? "此 go.sum 的条目" : `较旧的条目（${matchedKey}）`;
}

;// CONCATENATED MODULE: ./build/telling/chinese-details.js
/** What Chinese says that a failure is about. */
function chineseDetail(detail) {
    switch (detail.code) {
        case "said":
            return detail.text;
        case "error-code":
            return detail.name;
        case "status":
            return `状态码 ${detail.status}`;
        case "answered":
            return `响应为 ${detail.status}`;
        case "retry-after":
            return `Retry-After: ${detail.value}`;
        case "other-hash":
            return `是 ${detail.actual}，而不是 ${detail.expected}`;
        case "in-the-way":
            return `${detail.path} 占用了位置，且无法移开`;
        case "too-many-redirects":
            return `重定向 ${detail.redirects} 次后停止`;
        case "unsupported-proxy":
            return `不支持 ${detail.scheme} 代理`;
        case "http-proxy":
            return `HTTP 代理：${chineseDetail(detail.detail)}`;
        default:
            return PLAIN[detail.code];
    }
}
/** The same to be put behind what it explains; "" for none. */
function chineseMore(before, detail, after = "") {
    return detail === null ? "" : before + chineseDetail(detail) + after;
}
const PLAIN = {
    "no-such-host": "找不到该主机",
    "no-address": "该主机没有地址",
    "name-server-silent": "域名服务器没有响应",
    "name-server-failed": "域名服务器出错",
    "connection-refused": "连接被拒绝",
    "no-route-to-host": "没有到该主机的路由",
    "host-down": "主机已停机",
    "network-unreachable": "网络不可达",
    "network-down": "网络已断开",
    "no-local-address": "没有可用的本地地址",
    "not-permitted": "本机不允许",
    "process-file-limit": "打开的文件过多",
    "machine-file-limit": "本机打开的文件过多",
    "connection-reset": "连接被重置",
    "connection-closed": "连接被关闭",
    "body-cut-short": "正文未传完，连接已关闭",
    connecting: "正在建立连接",
    "first-byte": "正在等待首字节",
    "no-progress": "没有进展",
    "ended-by-caller": "由调用方结束",
    "not-read-to-end": "没有读完",
    "self-signed": "自签名证书",
    "self-signed-in-chain": "证书链中有自签名证书",
    "unknown-authority": "证书的签发机构未知",
    "certificate-expired": "证书已过期",
    "certificate-not-yet-valid": "证书尚未生效",
    "certificate-of-other-host": "证书属于另一台主机",
    "no-tls": "对方不使用 TLS",
    "too-many-headers": "响应头过多",
    "not-http": "响应不是 HTTP",
    "bytes-after-response": "响应结束后还有数据",
    "https-to-http": "从 https 重定向到 http",
    "redirect-to-no-url": "重定向的目标不是 URL",
    "no-http-url": "不是 http 或 https 的 URL",
    "credentials-over-http": "不通过明文 http 发送凭据",
    "unknown-error": "未知错误",
    "no-right-answer": "在时限内没有正确的响应",
    "larger-than-go-allows": "超过 Go 允许的大小",
    "other-info": "不是该版本的 .info",
    "other-range": "不是所请求的范围",
    "range-ignored": "忽略了范围请求",
    "less-than-announced": "少于声明的长度",
    "zip-changed": "zip 在下载期间发生了变化",
    "not-a-zip": "不是 zip",
    "zip-too-large": "过大",
    "name-not-utf8": "文件名不是 UTF-8",
    "name-without-prefix": "文件名没有模块前缀",
    "name-too-long": "文件名过长",
    "name-not-allowed": "文件名不合规定",
    "name-twice": "文件名重复",
    "name-twice-but-for-case": "有文件名仅大小写不同",
    "go-mod-elsewhere": "go.mod 不在根目录",
    "wrong-size": "大小不符",
    "wrong-crc": "CRC 不符",
    "damaged-content": "内容已损坏",
    "unusual-gap": "不寻常的 zip：条目之间有空隙或重叠",
    "unusual-bytes-before-directory": "不寻常的 zip：中央目录之前有多余的字节",
    "unusual-bytes-around-directory": "不寻常的 zip：中央目录前后有多余的字节",
    "unusual-bytes-behind-content": "不寻常的 zip：压缩数据之后有多余的字节",
    "unusual-local-header": "不寻常的 zip：本地文件头异常",
    "unusual-headers-disagree": "不寻常的 zip：两处文件头不一致",
    "unusual-data-descriptor": "不寻常的 zip：数据描述符异常",
    "unusual-cut-off": "不寻常的 zip：文件不完整",
    "unusual-end": "不寻常的 zip：文件不完整，或带有注释",
    "unusual-entry-count": "不寻常的 zip：条目数不符",
    "unusual-comment": "不寻常的 zip：带有注释",
    "unusual-entry-comment": "不寻常的 zip：条目带有注释",
    "unusual-disks": "不寻常的 zip：分为多卷",
    "unusual-zip64": "不寻常的 zip：ZIP64 记录异常",
    "unusual-zip64-extra": "不寻常的 zip：ZIP64 扩展字段异常",
    "unusual-extra": "不寻常的 zip：扩展字段异常",
    "unusual-directory": "不寻常的 zip：中央目录异常",
    "unusual-flags": "不寻常的 zip：已加密，或有未知的标志",
    "unusual-method": "不寻常的 zip：压缩方法异常",
    "malformed-note": "签名注记的格式不正确",
    "invalid-signature": "签名无效",
    "no-signature": "没有预期密钥的签名",
    "no-tree-head": "不是树头",
    "no-record": "不是校验和数据库的记录",
    "number-beyond-tree": "记录的编号超出了树的大小",
    "two-trees-of-one-size": "两棵树大小相同而内容不同",
    "wrong-tile-hashes": "哈希块中的哈希不正确",
    "wrong-tile-size": "哈希块的大小不正确",
    "tile-missing": "缺少一个哈希块",
    "no-version-list": "不是 Go 的版本列表",
    "no-go-inside": "其中没有 go",
};

;// CONCATENATED MODULE: ./build/telling/chinese-commands.js



/** Chinese of the commands: what was done, where, and the one command to take it back or to go on. */
const chineseCommands = {
    list: {
        columns: { name: "名称", operator: "运营方", region: "地区", measured: "上次测速" },
        region: { cn: "中国", global: "全球" },
        measured: (firstByte, on) => `${firstByte}，${on}`,
        failed: (on) => `失败，${on}`,
        inUse: "▸ 表示正在使用（GOPROXY）。切换：setup-go-mirror use <名称>；测速：setup-go-mirror probe。",
    },
    dryRun: {
        use: (file) => `试运行：没有写入任何内容。实际运行时会在 ${file} 中设置：`,
        undo: (file) => `试运行：没有更改任何内容。实际运行时会恢复 ${file} 中由 use 设置的变量。`,
    },
    use: {
        switched: ({ scope, file, mirror }) => `${scope === "user" ? "你的 Go" : "此项目的 Go"} 现在使用 ${mirror}（已写入 ${file}）。`,
        unchanged: (file) => `无需更改：${file} 已是最新。`,
        noHealthy: "没有更改任何设置。如仍要切换到某个镜像，请用 setup-go-mirror use <名称> --force。",
        forced: (mirrors) => `${mirrors === 1 ? "该镜像" : "这些镜像"}目前从本机无法使用；由于指定了 --force，仍然使用。`,
        deadProxy: "所有下载都会在该私有代理处失败，因此没有更改任何设置。如仍要切换，请使用 --force。",
        notMeasured: "此处不允许使用镜像（见上文），因此没有测速，也没有更改任何设置。",
        refused: (detail) => `无法写入设置：${detail}`,
        overridden: (names) => `环境变量设置了 ${list(names)}，优先于该文件：请在 shell 的启动文件中取消${names.length === 1 ? "该变量" : "这些变量"}。`,
        projectHint: "在当前 shell 中使用：",
        undoHint: "如需撤销：",
        kept: (options) => `沿用上次的选项：${options.join(" ")}（如需更改，请重新给出该选项，或给出空值）。`,
        notRead: (goenv) => `在这个 shell 中 GOENV 指向 ${goenv}，因此 go 读取的是那个文件。`,
    },
    undo: {
        restored: (file) => `${file} 已恢复原样。`,
        removed: (file) => `${file} 已删除：此前没有这个文件。`,
        takenOut: (file, variables) => variables.length === 0
            ? `切换之后，${file} 已被其他程序改动，其中已没有 use 设置的内容。`
            : `切换之后，${file} 已被其他程序改动：只恢复了 ${list(variables)}，其余内容保持不变。`,
        nothing: (file) => `无需撤销：${file} 不是由 use 写入的。`,
        unsetHint: "凡是 GOENV 仍指向它的地方（这个 shell、.envrc），go 都不会读取你自己的设置。取消该变量：",
    },
    notOwn: (file) => `${file} 不是本工具在这台机器上写入的：它是符号链接，或者随项目而来。请先查看其内容并将其删除，然后运行 use --scope project。`,
    edited: (file) => `上次切换之后，${file} 已被其他程序改动，因此保持不变。如仍要继续，请使用 --force。`,
    locked: (lock, pid) => `另一个进程${pid === null ? "" : `（PID ${pid}）`}正在修改这些设置，超过 10 秒仍未结束，因此设置保持不变。请重试；如果没有其他 setup-go-mirror 在运行，请先删除 ${lock}。`,
    noPlace: {
        user: "Go 不读取你的任何设置文件（GOENV=off，或没有主目录）。",
        project: (directory, namedWith) => `${directory} 及其上级目录中都没有 go.mod 或 go.work。请用${spaced(namedWith)}指定项目所在的目录。`,
    },
    status: {
        columns: { name: "变量", value: "值", origin: "来源" },
        origin: {
            environment: () => "环境变量",
            "go-env-file": (file) => file ?? "Go 的 env 文件",
            default: () => "Go 的默认值",
        },
        beside: (origin) => `（${origin}）`,
        empty: "（空）",
        overrides: (file) => `，优先于 ${file}`,
        scope: ({ scope, file, exists, standing, switchedAt, inForce }) => {
            const name = scope === "user" ? "用户" : "项目";
            const state = {
                "not-ours": exists ? "不是由 use 写入的" : "没有这个文件",
                ours: `切换于 ${switchedAt}`,
                "as-before": "use 或 undo 曾被中断：请重新运行",
                edited: `切换于 ${switchedAt}，此后被其他程序改动`,
            }[standing];
            return `${name}：${file}（${state}）${exists && !inForce ? "，未生效：GOENV 没有指向它" : ""}`;
        },
        drift: (names) => `你自己的设置在复制到项目之后有变化：${names.join("、")}。请重新运行 use --scope project 复制这些设置。`,
    },
    check: {
        healthy: (mirror) => `路由中的第一个镜像 ${mirror} 可用。`,
        unhealthy: (mirror) => `路由中的第一个镜像 ${mirror} 不可用。`,
        ownUnhealthy: (server) => `路由最前面的自有服务器 ${server} 不可用：go 会最先访问它。`,
        noMirror: "正在使用的路由中没有公共镜像：无需检查。",
        decision: (decision) => {
            if (decision.kind === "switch") {
                const because = {
                    unhealthy: "正在使用的镜像不可用",
                    faster: "它明显更快",
                }[decision.because];
                return `已切换到 ${decision.to}：${because}。`;
            }
            return {
                best: "未切换：它就是最好的镜像。",
                "near-equal": "未切换：没有明显更快的镜像。",
                "too-soon": "未切换：距上次切换不到五分钟。",
                "none-healthy": "未切换：目前没有可用的镜像。",
                "no-mirror": "未切换：该路由没有公共镜像，也不会擅自添加。",
            }[decision.because];
        },
    },
    verify: {
        right: ({ zips, mods, folders, absent }) => `模块缓存中的 ${zips} 个 zip 文件、${folders} 个已解压的模块和 ${mods} 个 go.mod 文件与 go.sum 一致${absent === 0 ? "" : `；go.sum 列出的另外 ${absent} 个不在其中`}。`,
        wrong: (file, module) => `✗ ${module}：${file} 不一致`,
        advice: (modules) => `模块缓存中有 ${modules} 个模块与 go.sum 不符。请运行 go clean -modcache，并查明是什么改动了它们。`,
        noGoSum: "没有 go.sum，因此没有校验任何内容。运行 go mod tidy 可生成该文件。",
        noModuleCache: "没有模块缓存：无法得知 GOMODCACHE 的值。",
    },
    doctor: {
        well: "没有发现问题。",
        right: {
            go: ({ version }) => `PATH 上有 Go ${version}。`,
            route: ({ mirrors }) => `路由可用：${mirrors.join("、")}`,
            sumdb: () => "可以访问校验和数据库。",
            "module-cache": ({ folder }) => `模块缓存可写：${folder}`,
            "go-sum": ({ modules }) => `go.sum 有效：${modules} 个模块`,
        },
        finding: {
            "no-go": () => "PATH 上没有 go。请安装；在工作流中可用本 Action 的输入参数 go-version 安装。",
            "old-go": ({ version }) => `Go ${version} 早于 1.21，不再有安全修复。请安装较新的版本。`,
            "go-too-old": ({ version, wanted, downloads }) => downloads
                ? `go.mod 要求 Go ${wanted}，而这里是 ${version}：go 会先经由路由下载它。`
                : `go.mod 要求 Go ${wanted}，这里是 ${version}，而 GOTOOLCHAIN 禁止下载：构建会失败。请安装该版本，或设置 GOTOOLCHAIN=auto。`,
            "mirror-dead": ({ mirror, why }) => `${mirror} 不可用：${why}。可用 setup-go-mirror use 切换到可用的镜像。`,
            "all-mirrors-dead": ({ asked }) => `从这里访问，${asked === 1 ? "该镜像" : `${asked} 个镜像均`}不可用。请检查网络、DNS 和 HTTPS_PROXY。`,
            certificate: ({ mirror, why }) => `${mirror} 的证书不受信任（${why}）。如果中间的代理有自己的 CA，请将其证书加入 SSL_CERT_FILE；时钟不准也会如此。`,
            comma: ({ before }) => `GOPROXY 中 ${before} 后面是逗号：它返回 502 或超时后，go 会直接放弃，而不会尝试下一个。请改用 |；setup-go-mirror use 会这样写。`,
            "goproxy-off": ({ fromEnvironment }) => `GOPROXY=off：go 不下载任何内容。${fromEnvironment ? "该值来自环境变量：请在 shell 及其启动文件中 unset GOPROXY。" : "运行 go env -u GOPROXY 可取消此设置。"}`,
            "sumdb-off": () => "校验和数据库已关闭（GOSUMDB）：对于 go.sum 尚未收录的模块，镜像发来错误的内容也无从察觉。请取消该设置；setup-go-mirror use 会找到访问该数据库的途径。",
            "sumdb-unreachable": ({ url, detail }) => `无法访问校验和数据库（${url}${chineseMore("：", detail)}）：对新模块运行 go get 会失败。setup-go-mirror use 会寻找其他途径。`,
            "pattern-case": ({ pattern, module }) => `模式 ${pattern} 与 ${module} 不匹配，因为 Go 区分大小写：该模块的名称会发给镜像。请按模块路径的写法书写模式。`,
            "leaks-name": ({ variable, pattern }) => `${pattern} 是私有的，但 ${variable} 中没有它：这类模块的名称会发给${variable === "GONOPROXY" ? "镜像" : "校验和数据库"}。请把它写入 GOPRIVATE；如果设置了 ${variable}，也写入其中。`,
            "proxy-variable": ({ name, scheme }) => scheme.startsWith("socks")
                ? `${name} 指定的是 SOCKS 代理：go 会使用它，而本工具不能。`
                : `${name} 已设置：所有请求都经过该代理，测得的时间也包含它。`,
            clock: ({ offMs }) => `本机时钟${offMs > 0 ? "快了" : "慢了"} ${formatMs(Math.abs(offMs))}：证书和缓存会因此出错。请校准时钟。`,
            "module-cache": ({ folder, why }) => `模块缓存 ${folder} 不可写（${why}）。请检查它的所有者和剩余空间。`,
            "go-sum": ({ problems }) => `go.sum 中有 ${problems} 个无效行。请用 go mod tidy 修复。`,
            overridden: ({ variables }) => `环境变量设置了 ${list(variables)}，因此切换在该环境中不起作用。`,
        },
    },
    tryOut: {
        sandbox: "沙盒中的镜像：",
        about: {
            near: "距离 20 ms，40 Mbit/s",
            far: "距离 150 ms，96 Mbit/s",
            thin: "距离 10 ms，0.4 Mbit/s",
            lying: "距离 5 ms，其 zip 中是别的代码",
            dead: "接受连接，但从不响应",
        },
        exported: "后续步骤的变量：",
        nothing: "无",
        summary: (path) => `步骤摘要（Markdown）：${path}`,
        noGo: "PATH 上没有 go，因此没有构建。",
        tooLong: (seconds) => `go run . 在 ${seconds} s 内没有结束。`,
        ran: "通过该路由运行 go run .：",
        worked: "✓ 运行成功：已选定镜像，模块均已校验，并通过该路由构建了项目。",
        failed: (exitCode) => `go run . 失败（退出码 ${exitCode}）：`,
    },
    serve: {
        nothingToServe: "没有可用的镜像，或 GOPROXY 不允许使用镜像：没有可以提供模块的来源。",
        noPort: (port, code) => `无法监听端口 ${port}（${code}）。`,
        listening: (mirrors) => `正在通过${spaced(list(mirrors))}提供模块，按 Ctrl-C 结束。在其他 shell 中运行下面的命令即可使用：`,
        hidden: "密码未显示：请将 xxxxx 换成密码。",
    },
    switchHint: "如需切换：",
    interrupted: "已中断：没有更改任何内容。",
    fetchInterrupted: (modules) => `已中断：到目前为止下载并校验了 ${modules} 个模块。如需其余模块，请重新运行该命令。`,
    measuring: (seconds) => `正在对镜像测速 … ${seconds.toFixed(1)} s`,
    envHint: (file) => `还没有 ${file}：请先运行 setup-go-mirror use --scope project。`,
};

;// CONCATENATED MODULE: ./build/telling/chinese-failure.js


/** What Chinese says that a mirror did wrong, as a phrase. */
const chineseFailure = {
    "wrong-hash": (r) => `内容错误：${fileOf(r)}的哈希不匹配`,
    "login-page": (r) => `请求${spaced(fileOf(r))}，返回的却是登录页面`,
    malformed: (r) => `${fileOf(r)}无效${more(r)}`,
    "client-error": (r) => r.status === null ? `${fileOf(r)}被拒绝${more(r)}` : `${fileOf(r)}返回 ${r.status}${more(r)}`,
    "rate-limited": (r) => `429，请求过多${more(r)}`,
    "upstream-failure": (r) => `${r.status ?? 404}，原因是它的上游出错${more(r)}`,
    "server-error": (r) => r.status === null ? `${fileOf(r)}遇到服务器错误${more(r)}` : `${fileOf(r)}返回 ${r.status}${more(r)}`,
    truncated: (r) => `${fileOf(r)}传输中途连接断开`,
    "time-out": (r) => `超时${more(r)}`,
    dns: (r) => `DNS 解析失败${more(r)}`,
    refused: () => "连接被拒绝",
    unreachable: (r) => `无法访问${more(r)}`,
    reset: ({ detail }) => chineseDetail(detail ?? { code: "connection-reset" }),
    tls: (r) => `TLS 错误${more(r)}`,
    "redirect-loop": () => "重定向次数过多",
    "redirect-to-http": () => "从 https 重定向到 http，go 会拒绝",
    protocol: (r) => `HTTP 响应异常${more(r)}`,
    "too-many-files": () => "未测速：本机打开的文件过多",
    stale: (r) => `所需的${spaced(fileOf(r))}返回 ${r.status ?? 404}`,
};
/** A mirror left the route after the download: why. */
const mirrorRemoved = ({ mirror, reason }) => {
    const isSilence = reason.code === "time-out" && reason.detail?.code === "no-progress";
    return `${mirror} 已从路由中移除：${isSilence ? "下载结束时没有响应" : chineseFailure[reason.code](reason)}。`;
};
/** The kind of file that was asked for: its path would not fit into a table. */
function fileOf({ asked }) {
    if (asked?.endsWith(".zip"))
        return "zip 文件";
    if (asked?.endsWith(".mod"))
        return "go.mod 文件";
    return asked?.endsWith(".info") ? ".info 文件" : "文件";
}
function more({ detail }) {
    return chineseMore("：", detail);
}

;// CONCATENATED MODULE: ./build/telling/chinese-fetch.js


/** What Chinese says of the fetch. */
const chineseFetch = {
    done: {
        fetched: (report) => `${fetched(report.fetch)}${left(report)}`,
        "not-wanted": (report, input) => `无（${input("prefetch", "false")}）；缺少的模块由 go 自行下载${left(report)}`,
        "nothing-missing": (report) => `${report.project.needed.missing > 0 ? "无需再下载：测速和缓存已带来全部内容" : "无需下载：所有模块均已存在"}${left(report)}`,
        "left-to-go": (report, input) => `无：预计 go 自行下载同样快，缺少的模块由它下载（使用${spaced(input("prefetch", "true"))}则仍在此下载）${left(report)}`,
        "no-source": (report) => `无：没有可以询问的服务器${left(report)}`,
        "no-module-cache": (report) => `无：没有可写的模块缓存；缺少的模块由 go 自行下载${left(report)}`,
    },
    left: {
        "missing-everywhere": "可以询问的服务器都没有",
        failed: "可能拥有它们的服务器都失败次数过多",
        "wrong-bytes": "没有任何响应与 go.sum 一致，go 也会拒绝这些内容",
        private: "私有：不得向镜像询问，私有代理中也没有",
        "no-progress": "不再有数据到达，或到达太慢",
        "over-limit": "超过单次运行下载的文件数",
        "module-cache": "无法写入模块缓存",
    },
    source: {
        delivered: (failure) => `已提供内容${failure === null ? "" : `；最近一次失败：${failure}`}`,
        unused: (failure) => `未提供内容${failure === null ? "" : `；最近一次失败：${failure}`}`,
        out: (failure) => `已排除${failure === null ? "" : `：${failure}`}`,
    },
    columns: {
        source: "来源",
        share: "占比",
        files: "文件",
        size: "大小",
        requests: "请求",
        retries: "重试",
        hedges: "对冲",
        refused: "拒收",
        state: "状态",
    },
    reading: [
        "占比：在已校验的字节中所占的份额。重试：失败后重发的请求。对冲：因过慢而再次发出的请求，通常发给另一个来源，以最先到达的正确响应为准。拒收：出错或内容有误的响应，其内容一概不保留。",
    ],
    privateProxy: (name) => `${name}（私有）`,
    progress: ({ doneZips, totalZips, received, total, rate, left }) => {
        const bytes = total === null ? received : `${received} / 约 ${total}`;
        const start = totalZips === null ? "正在下载 go.mod 文件：" : `已下载 ${doneZips} / ${totalZips} 个模块，`;
        return (start + [bytes, rate, left === null ? null : `剩余 ${left}`].filter((one) => one !== null).join("，"));
    },
};
/** What to do about files that are left to go. It checks them against go.sum as well: nothing is unsafe, but slower or bound to fail. */
const LEFT_ADVICE = {
    "missing-everywhere": (input) => `如果它们是私有模块，请用${spaced(input("private"))}写明，或用${spaced(input("private-proxy"))}指定拥有它们的服务器；否则请确认这些版本仍然存在。`,
    failed: (input) => `构建会变慢；如果这些服务器不恢复，构建会失败。请重新运行，或用${spaced(input("mirrors"))}指定更多镜像。`,
    "wrong-bytes": () => "除非另有服务器提供正确的内容，否则构建会失败。有服务器或中间的代理发送了错误的内容：来源表中写明了是哪一个。",
    private: (input) => `go 需要自己的凭据才能取得它们。可以用${spaced(input("private-proxy"))}指定拥有它们的服务器。`,
    "no-progress": () => "请检查本机的网络和代理设置：构建也要依赖它们。",
    "over-limit": () => "无需任何操作：其余的由 go 下载。",
    "module-cache": () => "请检查 GOMODCACHE、它的所有者以及所在磁盘的空间：go 也要写入那里。",
};
/** "3 个模块（180 MB）和 7 个 go.mod 文件（其中 2 个无需请求），来自 a，用时 4.1 s（44 MB/s），…". */
function fetched(fetch) {
    const { zips, mods, infos, derivedMods, zipBytes, elapsedMs, unpacked } = fetch;
    const files = list([
        ...(zips === 0 ? [] : [`${zips} 个模块（${formatBytes(zipBytes)}）`]),
        ...(mods === 0 ? [] : [`${mods} 个 go.mod 文件${derived(mods, derivedMods)}`]),
        // They come with the others; worth a word only where nothing else did.
        ...(zips === 0 && mods === 0 && infos > 0 ? [`${infos} 个 .info 文件`] : []),
    ]);
    if (files === "")
        return `${formatMs(elapsedMs)} 内没有下载到任何内容`;
    const rate = zips === 0 || elapsedMs <= 0 ? "" : `（${formatRate((1000 * zipBytes) / elapsedMs)}）`;
    return `${files}${from(fetch.sources)}，用时 ${formatMs(elapsedMs)}${rate}${zips + mods === 0 ? "" : "，均已按 go.sum 校验"}${unpacked === 0 ? "" : `；同时已解压 ${unpacked} 个模块`}`;
}
function derived(mods, derivedMods) {
    if (derivedMods === 0)
        return "";
    return derivedMods >= mods ? "（无需请求）" : `（其中 ${derivedMods} 个无需请求）`;
}
/** Who delivered: one by name, several by their number. */
function from(sources) {
    const delivered = sources.filter((s) => s.files > 0);
    const proxies = delivered.filter((s) => s.private).length;
    const mirrors = delivered.length - proxies;
    if (delivered.length < 2)
        return delivered[0] === undefined ? "" : `，来自 ${delivered[0].name}`;
    return servers({ mirrors, privateProxies: proxies });
}
/** What is still missing, why, and who gets it now. */
function left({ fetch, route }) {
    const rest = fetch.left.filter(({ zips, mods }) => zips + mods > 0);
    if (rest.length === 0)
        return "";
    const parts = rest.map((part) => `${countFiles(part)}（${chineseFetch.left[part.reason]}）`);
    return `。${whoseTurn(route.values.GOPROXY)}：${parts.join("；")}`;
}
function whoseTurn(goproxy) {
    if (goproxy === "off")
        return "仍然缺少，因为 GOPROXY=off 不允许 go 下载任何内容";
    // Go's own default ends in direct.
    const direct = goproxy === "" || /(^|[,|])direct$/.test(goproxy);
    return `交给 go，由它自行按 GOPROXY 下载${direct ? "（包括 direct）" : ""}`;
}

;// CONCATENATED MODULE: ./build/telling/chinese-files.js

const NOT_READ = {
    outside: (files, input) => `${files}：符号链接指向工作区之外，因此没有读取，其中的模块由 go 下载。拉取请求可能借助这种链接读取本机的其他文件。如果确有此意，请将这些文件检出到工作区内，或用${spaced(input("working-directory"))}给出真实目录。`,
    "used-outside": (files) => `go.work 使用了工作区之外的目录（${files}）：没有读取，其中的模块由 go 下载。若要一并预先下载，请将该目录检出到工作区内。`,
    "not-regular": (files) => `${files}：不是普通文件，而是设备或 FIFO，因此没有读取。go 可能会一直等待它。请换成普通文件。`,
    "too-large": (files) => `${files}：过大（上限：go.mod 或 go.work 为 4 MiB，go.sum 为 64 MiB，一个项目合计 128 MiB），因此没有读取，其中的模块由 go 下载。`,
    "too-many": () => "go.work 使用的目录超过 2,000 个：只读取了前 2,000 个，其余目录的模块由 go 下载。",
};
/** Files of the project that were not read, and what to do. */
function filesNotRead({ why, count, first }, input) {
    return NOT_READ[why](count === 1 ? first : `${first} 及另外 ${count - 1} 个`, input);
}
/** The module cache has something else than go.sum, and what to do. */
function moduleCacheDisagrees({ count, example }) {
    const what = example === null
        ? `模块缓存中有 ${count} 个私有模块的哈希与 go.sum 不同。`
        : `模块缓存中 ${example.module} 的哈希与 go.sum 不同：go.sum 中是 ${example.expected}，模块缓存中是 ${example.actual}。`;
    const others = example === null ? 0 : count - 1;
    return `${what}go 会拒绝使用（校验和不匹配），这里没有替换其中任何内容。要么 go.sum 有误，要么是本机上别的程序写入的，而且它可能还写入了别的内容。如果 go.sum 正确，请以同一用户身份运行 go clean -modcache，并查明是什么写入的。${others === 0 ? "" : `另有 ${others} 个模块也是如此。`}`;
}

;// CONCATENATED MODULE: ./build/telling/chinese-fleet.js


/** So many regions are named in a sentence. */
const NAMED = 6;
/** Chinese of a fleet: what all regions say together. */
const chineseFleet = {
    title: (regions) => `${regions} 个区域的 Go 镜像`,
    read: ({ reports, superseded }) => `汇总自 ${reports} 份报告${superseded === 0 ? "" : `，其中 ${superseded} 份已被同一次运行、同一作业的更新报告取代`}。`,
    noReport: "没有找到任何报告，因此没有新的数据。",
    allWell: "所有区域的镜像均未出现故障。",
    alert: {
        mirror: ({ mirror, failure, regions, measuredIn }) => {
            if (measuredIn === 1)
                return `${mirror} 在${spaced(chinese_fleet_named(regions))}出现故障：${failure}`;
            return regions.length === 1
                ? `${mirror} 在测得结果的 ${measuredIn} 个区域中，仅${spaced(chinese_fleet_named(regions))}出现这种故障：${failure}`
                : `${mirror} 在 ${measuredIn} 个区域中的 ${regions.length} 个（${chinese_fleet_named(regions)}）出现故障：${failure}`;
        },
        noMirror: ({ regions, failure }) => `在${spaced(chinese_fleet_named(regions))}没有可用的镜像${failure === null ? "" : `：${failure}`}。请先检查当地的网络。`,
    },
    pin: {
        notReported: (region, date) => `${place(region)}：本次没有报告，最近一份的日期是 ${date}。`,
        noneProven: (region) => `${place(region)}：没有镜像通过内容校验，因此没有可固定使用的镜像。`,
        notMeasured: (region) => `${place(region)}：没有进行测量。`,
        stay: (region, time) => `${place(region)}：继续使用 Go 的默认代理 proxy.golang.org${taking(time)}。`,
        defaultFails: (region, mirror, time) => `${place(region)}：固定使用 ${mirror}${taking(time)}；Go 的默认代理 proxy.golang.org 在当地不可用。`,
        faster: ({ region, mirror, time, defaultTime, factor }) => factor === null
            ? `${place(region)}：${mirror} 与 Go 的默认代理 proxy.golang.org 速度相近（分别为 ${time} 和 ${defaultTime}）。`
            : `${place(region)}：固定使用 ${mirror}：耗时 ${time}，而 proxy.golang.org 需要 ${defaultTime}，速度是后者的 ${factor} 倍。`,
        alone: (region, mirror, time) => `${place(region)}：固定使用 ${mirror}${taking(time)}。`,
    },
    toPin: "固定使用",
    columns: { region: "区域", mirror: "镜像" },
    cell: {
        notMeasured: "未测量",
        notWaitedFor: "未等待其结果",
        proven: "可用，未计时",
    },
    howToRead: "如何阅读此表",
    reading: [
        "表中的时间：根据测得的数据推算，用 go 本身经该镜像下载 100 个模块（共 50 MB）所需的时间；各区域采用相同的任务。",
        "✅ 最新报告所选；🟢 不超过该区域最短时间的 1.5 倍，🟡 不超过 3 倍，🟠 超过 3 倍；❌ 故障；⚪ 未知。",
        "建议固定使用的镜像：当前可用，最近 90 天内每 10 次测量至少有 9 次可用，且时间的中位数最小。",
    ],
    refusedTitle: (files) => `未采用的文件或行：${files} 个`,
    refusal: {
        "not-there": () => "文件不存在",
        "not-regular": () => "不是普通文件",
        link: () => "是一个链接，可能指向任何位置",
        "not-json": () => "不是 JSON",
        "in-the-future": () => "生成时间在未来：请检查那台机器的时钟",
        "no-point": () => "不是历史记录中的一行",
        "no-report": ({ part }) => (part === "" ? "不是报告" : `不是报告：其中的 "${part}" 不符合要求`),
        "unknown-version": ({ version }) => `报告的版本为 ${version}，本工具不认识这个版本`,
        "too-large": ({ maxBytes }) => `大于 ${formatBytes(maxBytes)}`,
        "too-many": ({ what, most }) => `超过 ${most} 个${{ files: "文件", regions: "区域", mirrors: "镜像" }[what]}`,
        unreadable: ({ error }) => `无法读取（${error}）`,
    },
    more: (n) => `另有 ${n} 个`,
    file: {
        "no-history": (path) => `${path} 不是本工具的历史记录，因此保持不变。请指定其他文件。`,
        "no-file": (path) => `${path} 不是普通文件，因此没有写入任何内容。`,
    },
    pageWritten: (path) => `页面：${path}`,
    noReportsInput: "输入项 reports 为空：请给出报告的路径、目录或模式，每行一个。",
};
function taking(time) {
    return time === null ? "" : `（${time}）`;
}
function chinese_fleet_named(regions) {
    const places = regions.map(place);
    return places.length <= NAMED
        ? list(places)
        : `${places.slice(0, NAMED - 1).join("、")} 等 ${places.length} 个区域`;
}

;// CONCATENATED MODULE: ./build/telling/chinese-go.js




/** What Chinese says of the Go that a job asked for. */
const chineseGo = {
    "not-asked": () => "原有的版本",
    "tool-cache": ({ version }) => `${version}，来自工具缓存`,
    path: ({ version }) => `${version}，即 PATH 上的版本`,
    installed: ({ version, elapsedMs, zipBytes, mirrors, provenVia }) => `${version}，安装用时 ${formatMs(elapsedMs)}（${formatBytes(zipBytes)}${mirrors.length === 0 ? "" : `，来自 ${list(mirrors)}`}），经校验和数据库（${provenVia}）验证`,
};
/** What a job needs of a toolchain besides its modules, to be put behind them. */
function toolchainPart({ kind, version }) {
    switch (kind) {
        case "none":
            return "";
        case "present":
            return `；go.mod 要求的 Go ${version} 已存在`;
        case "fetched":
            return `；go.mod 要求的 Go ${version} 也已下载，并经校验和数据库验证`;
        case "unproven":
            return `；另需 Go ${version}（约 70 MB），由 go 自行下载：未能经校验和数据库验证`;
        case "left":
            return `；另需 Go ${version}（约 70 MB），由 go 自行下载`;
    }
}
/** Why a Go can't be had: what was tried, and what to do. */
const chineseGoProblem = {
    "no-such-version": ({ wanted, platform, exist }) => `没有适用于 ${platform} 的 Go ${wanted}。${exist.length === 0 ? "没有镜像列出适用于该平台的任何版本" : `现有版本：${exist.join("、")} 等`}。请更正输入参数 go-version，或 go-version-file 指定的文件。`,
    "no-list": ({ wanted, answers }) => [
        `本机没有 Go ${wanted}，也没有镜像给出版本列表：`,
        ...(answers.length === 0
            ? ["- 没有可以询问的镜像（GOPROXY=off，或没有指定任何镜像）"]
            : answers.map(({ name, problem }) => `- ${name}：${problem === null ? "没有响应" : chineseDetail(problem)}`)),
        "请检查本机的网络和代理设置，或用输入参数 mirrors 指定本机能访问的镜像。工具缓存中已有的精确版本不需要镜像。",
    ].join("\n"),
    unproven: ({ version, tried }) => [
        `未安装 Go ${version}：未能经校验和数据库验证。已尝试：`,
        ...(tried.length === 0
            ? ["- 无：没有可以询问的途径"]
            : tried.map((trouble) => `- ${troubleLine(trouble)}`)),
        tried.some(({ code }) => code === "forked")
            ? "校验和数据库自相矛盾是严重的问题：在删除任何内容之前，请先在另一个网络中对比。本机以前见过的内容保存在其缓存目录的 setup-go-mirror/sumdb 中。"
            : "请让本机能够访问 sum.golang.org 或 sum.golang.google.cn，或者能够访问转发该数据库的镜像（例如 goproxy.cn）。",
    ].join("\n"),
    "not-fetched": ({ version, sources }) => [
        `未能从任何镜像下载 Go ${version}：`,
        ...(sources.length === 0
            ? ["- 没有可以询问的镜像"]
            : sources.map(({ name, reason }) => `- ${name}：${reason === null ? "没有这个版本" : chineseFailure[reason.code](reason)}`)),
        "请用输入参数 mirrors 指定有该版本的镜像。",
    ].join("\n"),
    unusable: ({ version, detail }) => `下载的 Go ${version} 与校验和数据库一致，却无法使用：${chineseDetail(detail)}。请换一个版本。`,
    "no-tool-cache": () => "没有可以安装 Go 的目录：RUNNER_TOOL_CACHE 和主目录都没有设置。请将 RUNNER_TOOL_CACHE 设为运行器可写的目录。",
    "not-written": ({ version, folder, detail }) => `无法将 Go ${version} 写入 ${folder}（${chineseDetail(detail)}）。请腾出空间，或允许运行器的用户写入；该目录由 RUNNER_TOOL_CACHE 指定。`,
};
const TROUBLE = {
    unreachable: "无法访问",
    status: "拒绝了请求",
    "no-database": "没有转发该数据库",
    "unknown-version": "数据库中没有这个版本",
    "not-signed": "响应没有该数据库的签名",
    "other-record": "记录的是别的内容",
    "not-in-tree": "该记录不在已签名的树中",
    forked: "该树与本机以前见过的树相矛盾",
};
function troubleLine({ url, code, detail }) {
    return `${url}：${TROUBLE[code]}${chineseMore("（", detail, "）")}`;
}

;// CONCATENATED MODULE: ./build/telling/chinese-help.js
const USAGE = "2 命令行有误。";
/** Help and errors of the command line in Chinese. */
const chineseHelp = {
    program: "在本机测出最快的 Go 模块镜像，让 Go 使用它，并下载项目所需的模块，逐一校验。",
    commands: {
        try: {
            does: "在临时目录中运行本 Action，不改动这台机器",
            more: ["使用 --sandbox 且 PATH 上有 Go 时，最后会构建内置的项目，并使用 Go 自己的构建缓存。"],
            exit: `0 完成；1 没有可用的镜像，或构建失败；${USAGE}`,
        },
        probe: {
            does: "对各镜像测速，并给出建议的 GOPROXY",
            more: [],
            exit: `0 有可用的镜像；1 没有可用的镜像；${USAGE}`,
        },
        fetch: {
            does: "将项目缺少的模块下载到你的模块缓存",
            more: [
                "每个文件先按 go.sum 校验，再放入模块缓存。不更改任何设置。使用 --sandbox 时，模块缓存是临时的。",
            ],
            exit: `0 完成；1 有模块未能下载；${USAGE}`,
        },
        serve: {
            does: "在本机运行模块代理，自动绕过镜像的故障，按 Ctrl-C 结束",
            more: [
                "先对各镜像测速，再打印应使用的 GOPROXY，并显示经过的请求。每个文件先按项目的 go.sum 或校验和数据库校验，再交给 go。不更改任何设置。",
            ],
            exit: `0 已结束；1 没有可用的镜像，或端口被占用；${USAGE}`,
        },
        use: {
            does: "对各镜像测速，让 Go 使用其中最好的一个",
            more: [
                "--scope user 写入 Go 自己的设置文件，也就是 go env -w 写入的那个文件。undo 可将其逐字节恢复。",
                "--scope project 写入项目中的 .setup-go-mirror/env，该文件最初是你的设置的副本。用 GOENV 使其生效（见 env）。项目之外的内容不变。",
                "使用 --force 时，即使文件被其他程序改动过也会覆盖，即使镜像或私有代理不可用也会使用。",
            ],
            exit: `0 已切换，或无需更改；1 没有可用的镜像、私有代理不可用，或文件被其他程序改动过；${USAGE}`,
        },
        undo: {
            does: "恢复 use 之前的 Go 设置",
            more: [
                "如果此后你的设置有改动，则只恢复仍为 use 所设之值的变量；使用 --force 时，改动过的变量也一并恢复。其余各行保持不变。",
            ],
            exit: `0 已恢复，或没有可恢复的内容；1 项目的设置文件被其他程序改动过（使用 --force 可照样恢复）；${USAGE}`,
        },
        list: {
            does: "列出各镜像、正在使用的镜像以及上次测速的结果",
            more: ["不访问任何服务器。"],
            exit: `0 完成；${USAGE}`,
        },
        status: {
            does: "显示 Go 的代理设置以及各值的来源",
            more: ["不访问任何服务器。"],
            exit: `0 完成；${USAGE}`,
        },
        check: {
            does: "检查正在使用的路由；加上 --switch 则切换到最好的可用镜像",
            more: [
                "另一个镜像要快出一半，才会取代可用的镜像，因此两个快慢相近的镜像不会来回切换。适合 cron 和定时器。",
            ],
            exit: `0 路由中的第一个镜像可用，或已换成可用的镜像；1 不可用；${USAGE}`,
        },
        env: {
            does: "打印使项目设置在 shell 中生效的那一行",
            more: [],
            exit: `0 完成；1 项目还没有自己的设置；${USAGE}`,
        },
        doctor: {
            does: "找出 Go 下载模块时的问题，并说明如何解决",
            more: ["✓ 表示正常，• 表示值得留意，✗ 表示有问题。"],
            exit: `0 没有问题；1 有问题；${USAGE}`,
        },
        verify: {
            does: "不联网，按 go.sum 校验模块缓存",
            more: [],
            exit: `0 已有的模块都与 go.sum 一致；1 有不一致的模块，或没有 go.sum；${USAGE}`,
        },
        fleet: {
            does: "汇总多个区域的报告：哪里出了故障、该固定使用哪个镜像，并生成一个页面和指标",
            more: ["同一区域、同一次运行、同一作业只计最新的报告。不是报告的文件会被指出，其余的照常读取。"],
            exit: `0 完成；1 没有找到报告，或有文件无法写入；${USAGE}`,
        },
        completion: {
            does: "打印 shell 的补全脚本",
            more: [],
            exit: `0 完成；${USAGE}`,
        },
    },
    helpCommand: "显示某个命令的帮助",
    options: {
        "--mirrors": "镜像名（见 list）和/或 URL，以逗号分隔",
        "--private": "私有模块：写法同 GOPRIVATE",
        "--private-proxy": "自有的 GOPROXY 服务器，排在最前面",
        "--sumdb": "校验和数据库：auto、off，或 GOSUMDB 的值",
        "--dir": "Go 模块或工作区所在的目录",
        "--timeout": "测速的时间上限，例如 500ms 或 10s",
        "--lang": "语言：en 或 zh（默认：由 LC_ALL、LC_MESSAGES 或 LANG 决定）",
        "--no-color": "不使用颜色，同 NO_COLOR",
        "--json": "以 JSON 格式打印结果",
        "--report": "以 JSON 格式打印报告（docs/report.schema.json）",
        "--scope": "谁的设置",
        "--force": "即使文件此后被其他程序改动过",
        "--dry-run": "只打印将要写入的内容，不实际写入",
        "--sandbox": "使用内置的镜像和项目，无需网络",
        "--port": "127.0.0.1 上的端口（0：任意空闲端口）",
        "--switch": "值得时切换，五分钟内最多一次",
        "--quiet": "只在有变化或失败时打印",
        "--choose-among": "--switch 可选的镜像",
        "--region": "报告中这一地点的标签（cn-north-4）",
        "--history": "把测量结果保存在该文件（JSON Lines），并读取以前各次的结果",
        "--page": "把一个 HTML 页面写到该文件，数据以 JSON 写在旁边",
        "--metrics": "把指标写到该文件，供 node_exporter 的 textfile collector 读取",
        "--shell": "按该 shell 的语法（默认：由 SHELL 决定）",
        "--version": "打印版本号",
        "--help": "打印本帮助",
    },
    operands: {
        mirrors: "可选的镜像名（见 list）和/或 URL（默认：全部）",
        shell: "shell 的名称",
        reports: "报告：文件，或目录（读取其中所有 .json 文件）",
    },
    titles: {
        usage: "用法：",
        commands: "命令：",
        operands: "参数：",
        options: "选项：",
        exitCode: "退出码：",
        examples: "示例：",
        anyOptions: "[选项]",
        anyCommand: "<命令>",
    },
    remarks: (remarks) => `（${remarks.join("；")}）`,
    standard: (value) => `默认：${value}`,
    asLastTime: "沿用上次的值",
    choices: (values) => values.join("、"),
    faults: {
        unknownCommand: (given, accepted) => `没有这个命令：${given}。${accepted.length === 0 ? "" : `可用的命令：${accepted.join("、")}。`}`,
        unknownOption: (given) => `没有这个选项：${given}。`,
        missingOperand: (name) => `缺少参数：${name}。`,
        missingValue: (usage) => `缺少值：${usage}。`,
        badValue: (name, given, accepted) => `${name}：“${given}”不是可接受的值。可接受的值：${accepted.join("、")}。`,
        together: (one, other) => `${one} 与 ${other} 不能同时使用。`,
        tooMany: (command, accepted, given) => `多余的参数：${given.join(" ")}。${command} ${accepted === 0 ? "不接受参数" : `只接受 ${accepted} 个参数`}。`,
        similar: (names) => `你是否想输入 ${names.join(" 或 ")}？`,
        more: (command) => `用法见 ${command}。`,
    },
};

// EXTERNAL MODULE: ./build/inputs/parsers.js + 2 modules
var parsers = __webpack_require__(2780);
;// CONCATENATED MODULE: ./build/inputs/row.js
/** Gives a row the type of its name and of the fields that its parser gives. */
function row(spec) {
    return spec;
}

// EXTERNAL MODULE: ./build/inputs/values.js
var values = __webpack_require__(3368);
;// CONCATENATED MODULE: ./build/inputs/rows.js




/** As `mirrors` takes them. */
const CATALOGUE_NAMES = catalogue/* CATALOGUE */.yh.map((m) => m.name).join(", ");
/** Every input, in the order of the documentation. action.yml and the READMEs are written from it and held against this list. */
const INPUTS = [
    row({
        name: "go-version",
        default: "",
        description: "Go: 1.27.3, 1.27, ^1.26.2, stable or oldstable; in quotes. It is taken from the tool cache or PATH if it matches, otherwise downloaded from the mirrors and verified against the checksum database. 1.27 means any release of that line; ranges are those of npm. Empty: the job keeps the Go it has.",
        parse: (asked) => ({ goVersion: (0,parsers/* goVersionIn */.q3)(asked) }),
    }),
    row({
        name: "go-version-file",
        default: "",
        description: "File with the version, such as go.mod or .tool-versions. Read if `go-version` is empty: go.mod, go.work, .tool-versions, or a file whose first line is the version. The path is relative to the workspace of the job; a symbolic link in the checkout may not lead out of it.",
        parse: parsers/* checkVersionFile */.PM,
    }),
    row({
        name: "check-latest",
        default: "false",
        description: "Newest release that matches, even if an older one is installed. true or false.",
        parse: (asked) => ({ checkLatest: (0,values/* trueOrFalse */.dt)(asked) }),
    }),
    row({
        name: "architecture",
        default: "",
        description: "Architecture of that Go (x64, amd64, arm64); empty: the machine's. Named as in Node or in Go.",
        parse: ({ given, reject }) => {
            const architecture = given.toLowerCase();
            if (!/^[a-z0-9]{0,16}$/.test(architecture))
                reject("not-an-architecture");
            /** Of that Go, as Node or Go names it; "" for the machine's. */
            return { architecture };
        },
    }),
    row({
        name: "mirrors",
        default: "auto",
        description: "Mirrors to measure: auto (all), names, or http(s) URLs. Comma- or newline-separated; docs/mirrors.md lists the names. A URL given here is never trusted with private modules.",
        option: { flags: "--mirrors <list>" },
        parse: parsers/* mirrorsIn */.gx,
    }),
    row({
        name: "private-proxy",
        default: "",
        description: "Your own GOPROXY servers (URLs), which may see private modules. They come first in GOPROXY and are not ranked. http or https, comma- or newline-separated.",
        option: { flags: "--private-proxy <urls>" },
        parse: ({ given, reject }) => {
            const urls = (0,values/* items */.ld)(given);
            for (const url of urls) {
                const problem = (0,values/* checkProxyUrl */.O1)(url);
                if (problem)
                    reject(problem, url);
            }
            return { privateProxies: [...new Set(urls.map((url) => url.replace(/\/+$/, "")))] };
        },
    }),
    row({
        name: "private",
        default: "auto",
        description: "Private modules: GOPRIVATE patterns and/or auto. With auto they are those of Go's environment, and the owner's modules if the event says that the repository is private. Comma- or newline-separated. Private modules never reach a mirror.",
        option: { flags: "--private <patterns>", adds: true },
        parse: parsers/* privateIn */.Hm,
    }),
    row({
        name: "sumdb",
        default: "auto",
        description: "Checksum database: auto (always on), a GOSUMDB value, or off. auto finds a way to it that works; a value is for instance sum.golang.google.cn. off loses that protection, and toolchain downloads fail. With a key of your own, Go is kept apart from the official releases in the tool cache.",
        option: { flags: "--sumdb <value>" },
        parse: (asked) => ({ sumdb: (0,parsers/* sumdbIn */.vt)(asked) }),
    }),
    row({
        name: "direct",
        default: "true",
        description: "End GOPROXY with direct, for what no mirror has. true or false. With false, such modules fail instead of coming from their origin.",
        parse: (asked) => ({ direct: (0,values/* trueOrFalse */.dt)(asked) }),
    }),
    row({
        name: "relay",
        default: "auto",
        description: "Module proxy for the rest of the job: auto, true or false. It works around mirror failures. auto: if scope is job and GOPROXY has mirrors.",
        parse: (asked) => ({ relay: (0,parsers/* relayIn */.pK)(asked) }),
    }),
    row({
        name: "region",
        default: "",
        description: "Label in the summary (cn-north-4); empty: the runner's name. At most 64 characters. A region in China puts Chinese mirrors first where nothing has been measured.",
        option: { flags: "--region <label>" },
        parse: parsers/* regionIn */.Ug,
    }),
    row({
        name: "probe",
        default: "auto",
        description: "Measure: always, never, or auto (unless this machine just has). auto reuses a result for as long as `cooldown` says; never takes the order of docs/mirrors.md.",
        parse: (asked) => ({ probe: (0,values/* oneOf */.yL)(["auto", "always", "never"], asked) }),
    }),
    row({
        name: "prefetch",
        default: "auto",
        description: "Download missing modules before the build: auto, true or false. They come from all verified mirrors at once, each file verified against go.sum. auto leaves them to go if it is predicted to be about as fast.",
        parse: (asked) => ({ prefetch: (0,values/* oneOf */.yL)(["auto", "true", "false"], asked) }),
    }),
    row({
        name: "cache",
        default: "true",
        description: "Keep modules in the cache service: true, false or read-only. One entry serves all operating systems and Go versions; each file is verified when it comes back. read-only restores and never saves.",
        parse: (asked) => ({ cache: (0,values/* oneOf */.yL)(["true", "false", "read-only"], asked) }),
    }),
    row({
        name: "cache-dependency-path",
        default: "",
        description: "go.sum files for the cache key, one path or pattern per line. Commas separate too. Empty: those of the module or workspace in `working-directory`. `*` and `**` do not follow symbolic links to directories; at most 5,000 files.",
        parse: parsers/* dependencyPathsIn */.nW,
    }),
    row({
        name: "cache-key-prefix",
        default: "",
        description: "Keeps apart the entries of jobs that should not share one. At most 100 letters, digits, dots, hyphens and underscores.",
        parse: ({ given, reject }) => {
            if (!/^[\w.-]{0,100}$/.test(given))
                reject("not-a-prefix");
            return { cacheKeyPrefix: given };
        },
    }),
    row({
        name: "build-cache",
        default: "auto",
        description: "Keep build results too: auto (not for releases), true or false. Go's build cache has an entry of its own, whose contents can't be verified. auto: in jobs of push to a branch, schedule, workflow_dispatch, repository_dispatch, merge_group and pull_request, where the cache service keeps branches apart; never for a tag or another event.",
        parse: (asked) => ({ buildCache: (0,values/* oneOf */.yL)(["auto", "true", "false"], asked) }),
    }),
    row({
        name: "working-directory",
        default: ".",
        description: "Directory of the Go module or workspace. Relative to the workspace of the job. It may lie outside the checkout, but not by way of a symbolic link in it.",
        option: { flags: "--dir <directory>" },
        parse: ({ given, found, reject }) => {
            if (!found.directory)
                reject("no-directory");
            return { workingDirectory: given };
        },
    }),
    row({
        name: "scope",
        default: "job",
        description: "Set the environment (job) or a Go env file (user or project). job: variables of this job. user: the env file of the runner's user, restored when the job ends. project: a file in the project, which the output `goenv` names.",
        parse: (asked) => ({ scope: (0,values/* oneOf */.yL)(["job", "user", "project"], asked) }),
    }),
    row({
        name: "keep",
        default: "false",
        description: "With `scope: user`, do not restore the env file when the job ends. true or false. For an administrator who sets up a runner: only in jobs of push, schedule, workflow_dispatch, merge_group and repository_dispatch, and never with `sumdb: off`.",
        parse: (asked) => ({ keep: (0,parsers/* keepIn */.f4)(asked) }),
    }),
    row({
        name: "fail-on",
        default: "never",
        description: "Fail the step: never, or no-mirror (no mirror is healthy).",
        parse: (asked) => ({ failOn: (0,values/* oneOf */.yL)(["never", "no-mirror"], asked) }),
    }),
    row({
        name: "summary",
        default: "always",
        description: "Write the step summary: always, never, or on-problem. on-problem: after a warning, with no healthy mirror, or if a mirror did wrong. The log and the report have the same information.",
        parse: (asked) => ({ summary: (0,values/* oneOf */.yL)(["always", "on-problem", "never"], asked) }),
    }),
    row({
        name: "language",
        default: "auto",
        description: "Language of the log: en, zh, or auto (the runner's locale). Also of summary and annotations. auto reads LC_ALL, LC_MESSAGES and LANG, and is English if they name neither.",
        option: { flags: "--lang <tag>" },
        // A region or an encoding behind it says nothing here: zh-CN, zh_CN.UTF-8.
        parse: (asked) => ({
            language: (0,values/* oneOf */.yL)(["auto", "en", "zh"], asked, asked.given.replace(/(?<=^..)[-_.][\w.-]*$/, "")),
        }),
    }),
    row({
        name: "fallback",
        default: "any-error",
        description: "go tries the next mirror after any-error (|) or not-found (,). not-found means 404 and 410 only. It decides what separates public mirrors in GOPROXY.",
        advanced: true,
        /** What stands between public mirrors. */
        parse: (asked) => ({
            separator: (0,values/* oneOf */.yL)(["any-error", "not-found"], asked) === "any-error" ? "|" : ",",
        }),
    }),
    row({
        name: "probe-timeout",
        default: "3s",
        description: "Limit of one probe request: a duration (3s), at least 10ms. Such as 500ms or 3s; at most 24h.",
        advanced: true,
        parse: (asked) => ({ probeTimeoutMs: (0,values/* duration */.p0)(10, asked) }),
    }),
    row({
        name: "max-connections",
        default: "96",
        description: "Maximum number of connections to one mirror: 1 to 96. It starts with few and adds more only while that speeds it up. The relay keeps to it too.",
        advanced: true,
        parse: ({ given, reject }) => {
            if (!/^\d{1,2}$/.test(given) || Number(given) < 1 || Number(given) > 96)
                reject("not-in-range");
            return { maxConnections: Number(given) };
        },
    }),
    row({
        name: "probe-retries",
        default: "2",
        description: "Retries of a probe request after a reset or 5xx: 0 to 10. They count towards `probe-budget`.",
        advanced: true,
        parse: ({ given, reject }) => {
            if (!/^\d+$/.test(given) || Number(given) > 10)
                reject("not-in-range");
            return { probeRetries: Number(given) };
        },
    }),
    row({
        name: "probe-budget",
        default: "5s",
        description: "Limit of the whole measurement: a duration, at least 50ms. At most 24h. Spent twice if mirrors answer correctly on a slow line but none is verified yet.",
        advanced: true,
        option: { flags: "--timeout <duration>" },
        parse: (asked) => ({ probeBudgetMs: (0,values/* duration */.p0)(50, asked) }),
    }),
    row({
        name: "cooldown",
        default: "5m",
        description: "How long a result is reused: a duration (5m, 1h), or 0. On the same machine; at most 24h; 0 means not at all.",
        advanced: true,
        parse: (asked) => ({ cooldownMs: asked.given === "0" ? 0 : (0,values/* duration */.p0)(0, asked) }),
    }),
];

;// CONCATENATED MODULE: ./build/telling/chinese-inputs.js


/** What Chinese says of inputs that can't be used. */
const chineseInputs = {
    inputTitle: (name) => `输入参数 ${name}`,
    inputProblem: ({ fault, given, accepted }, name) => `${name}：${problem(fault)}。给出的值：“${given}”。可接受的值：${ACCEPTED[accepted]}。`,
};
const DURATION = "时长，例如 500ms、3s、5m 或 1h";
const WORD = "true 或 false";
const WORD_OR_AUTO = "auto、true 或 false";
const EVENTS = parsers/* KEEPING_EVENTS */.qo.join("、");
const ACCEPTED = {
    "go-version": "版本（1.27.3）、版本系列（1.27 或 1.27.x）、范围（^1.26.2）、stable 或 oldstable",
    "go-version-file": "go.mod、go.work、.go-version 或 .tool-versions 的路径",
    "check-latest": WORD,
    architecture: "Node 或 Go 使用的架构名，例如 x64、amd64 或 arm64",
    mirrors: `auto、镜像名（${CATALOGUE_NAMES.replaceAll(", ", "、")}）或 http(s) URL，以逗号或换行分隔`,
    "private-proxy": "http(s) URL，以逗号或换行分隔",
    private: "auto 和/或 GOPRIVATE 模式，以逗号或换行分隔",
    sumdb: "auto、off，或 GOSUMDB 的值，例如 sum.golang.google.cn",
    direct: WORD,
    relay: WORD_OR_AUTO,
    region: "不超过 64 个字符的标签",
    probe: "auto、always 或 never",
    prefetch: WORD_OR_AUTO,
    cache: "true、false 或 read-only",
    "cache-dependency-path": "go.sum 文件的路径或模式，以逗号或换行分隔",
    "cache-key-prefix": "不超过 100 个字母、数字、点、连字符和下划线",
    "build-cache": WORD_OR_AUTO,
    "working-directory": "一个目录",
    scope: "job、user 或 project",
    keep: WORD,
    "fail-on": "never 或 no-mirror",
    summary: "always、on-problem 或 never",
    language: "auto、en 或 zh",
    fallback: "any-error 或 not-found",
    "probe-timeout": DURATION,
    "max-connections": "1 到 96 之间的整数",
    "probe-retries": "0 到 10 之间的整数",
    "probe-budget": DURATION,
    cooldown: `${DURATION}，或者 0`,
    port: "0 到 65535 之间的端口",
    "go-module": "Go 模块或工作区所在的目录",
    "sumdb-by-event": `auto 或 GOSUMDB 的值；由 ${EVENTS} 事件触发的作业也可用 off`,
    "keep-by-event": `false；由 ${EVENTS} 事件触发的作业也可用 true`,
    "relay-by-scope": "auto 或 false；scope: job 时也可用 true",
};
const chinese_inputs_PLAIN = {
    "pattern-empty": "模式为空",
    "pattern-with-comma": "模式中有逗号",
    "pattern-with-space": "模式中有空格或控制字符",
    "pattern-is-url": "这是 URL，不是模块路径",
    "malformed-glob": "模式的格式不正确",
    "sumdb-empty": "没有指定数据库",
    "sumdb-too-many-fields": "字段过多",
    "sumdb-bad-url": "URL 的格式不正确",
    "sumdb-bad-name": "名称必须是 host[/path]",
    "malformed-key": "验证密钥的格式不正确",
    "key-not-its-hash": "验证密钥与其哈希不符",
    "unknown-key-algorithm": "未知的验证密钥算法",
    "url-with-bar": "“|”在 GOPROXY 中用来分隔服务器",
    "url-with-space": "URL 中有空白字符",
    "file-url": "file: URL 不能作为镜像",
    "not-http": "不是 http(s) URL",
    "url-with-query": "基础 URL 不能带查询参数或片段",
    "at-sign-in-path": "路径中有“@”：请对密码进行百分号编码",
    "user-over-http": "go 不接受通过明文 http 发送用户名",
    "not-one-server": "不是单个服务器",
    "not-accepted": "不是可接受的值",
    "not-a-duration": "不是时长",
    "not-in-range": "不是范围内的整数",
    "not-an-architecture": "不是架构名",
    "not-a-prefix": "过长，或含有其他字符",
    "too-long": "过长",
    "no-mirror-named": "没有指定镜像",
    "not-in-catalogue": "不是镜像列表中的名称",
    "not-a-go-version": "不是 Go 的版本",
    "relay-outlives-job": "中继随作业一同结束",
    "unverified-for-good": "scope: user 与 keep: true 同时使用时，该运行器以后的作业都不会再校验新模块",
    "not-a-port": "不是端口",
    "no-directory": "没有这个目录",
    "not-a-path": "不是路径",
    "no-file-matches": "没有匹配的文件",
    "no-such-file": "没有这个文件",
    "link-leads-out": "链接指向工作区之外，因此没有读取该文件",
    "not-a-regular-file": "不是普通文件",
    "no-version-in-file": "文件中没有 Go 版本",
    "no-go-module": "该目录及其上级目录中都没有 go.mod 或 go.work",
};
function problem(fault) {
    switch (fault.code) {
        case "out-of-range":
            return `超出范围（${fault.leastMs} ms 到 24 h）`;
        case "too-many-files":
            return `匹配的文件超过 ${fault.most} 个`;
        case "unquoted-version":
            return `YAML 会把不带引号的 ${fault.version}0 读作 ${fault.version}：请写成 '${fault.version}0'`;
        case "file-says-no-version":
            return `文件中写的是“${fault.text}”，不是 Go 的版本`;
        case "file-unreadable":
            return `无法读取文件（${fault.error}）`;
        case "off-would-stay":
            return `使用 scope: user 时，由 ${fault.event} 触发的作业一旦被取消，该运行器以后的作业都会沿用此设置`;
        case "event-may-not-keep":
            return `使用 scope: user 时，这会影响该运行器以后的所有作业，由 ${fault.event} 触发的作业不得如此`;
        default:
            return chinese_inputs_PLAIN[fault.code];
    }
}

;// CONCATENATED MODULE: ./build/telling/chinese-modules.js

/** Which modules a project needs, and which of them are there. */
function modules(project) {
    if (project.kind === "none")
        return "没有找到 go.mod";
    if (project.vendored)
        return "使用 vendor，无需下载";
    const { zips, present, missing, private: unasked } = project.needed;
    if (zips === 0)
        return project.goSum.found ? "不需要任何模块" : "没有 go.sum，无从得知";
    const absent = `缺少 ${missing} 个${missing === 0 || project.missingBytes === 0 ? "" : `（${size(project)}）`}`;
    return `需要 ${zips} 个，已有 ${present} 个，${absent}${unasked === 0 ? "" : `，${unasked} 个私有（没有询问任何镜像）`}`;
}
/** What is still to be downloaded, with its size. */
function missing({ project }) {
    const { zips, missing } = project.needed;
    if (missing === 0)
        return zips === 0 ? "首次所需的内容" : "缺少的 go.mod 文件";
    return `缺少的 ${missing} 个模块${project.missingBytes === 0 ? "" : `（${size(project)}）`}`;
}
/** Of the chosen mirror, where no time is predicted. */
function measuredSpeed({ mirrors }) {
    const speed = mirrors.find(({ rank }) => rank === 1)?.speed;
    if (!speed || speed.firstByteMs === null)
        return "";
    const { firstByteMs, bytesPerSecond, rateIsFloor } = speed;
    const rate = bytesPerSecond === null ? "" : `，吞吐量${rateIsFloor ? "至少" : ""} ${formatRate(bytesPerSecond)}`;
    return `：首字节时间 ${formatMs(firstByteMs)}${rate}`;
}
/** A size that not every missing module was asked for is an estimate. */
function size({ sizedZips, needed, missingBytes }) {
    return `${sizedZips < needed.missing ? "约 " : ""}${formatBytes(missingBytes)}`;
}

;// CONCATENATED MODULE: ./build/telling/chinese-outcome.js


/** What Chinese says of what a run has brought: the headline. */
const chineseOutcome = {
    "from-cache": ({ zips, zipBytes, buildBytes }, { elapsedMs }) => {
        const build = buildBytes === null ? "" : `和 Go 构建缓存（${formatBytes(buildBytes)}）`;
        return `已从缓存就绪，用时 ${formatMs(elapsedMs)}：${zips} 个模块（${formatBytes(zipBytes)}）${build}。`;
    },
    fetched: ({ zips, zipBytes, fromCache, left, ...from }, { elapsedMs }) => {
        const cached = fromCache === 0 ? "" : `，其中 ${fromCache} 个来自缓存`;
        const rest = left === 0 ? "" : `另有 ${left} 个模块未能下载，由 go 自行下载。`;
        return `${left === 0 ? "模块" : "大部分模块"}已就绪，用时 ${formatMs(elapsedMs)}：${zips} 个（${formatBytes(zipBytes)}）${servers(from)}${cached}，均已校验。${rest}`;
    },
    present: ({ zips }, { choice }) => `无需下载：所需的 ${zips} 个模块均已存在${choice.mirror === null ? "" : `。之后的下载优先使用 ${choice.mirror}`}。`,
};

;// CONCATENATED MODULE: ./build/telling/chinese-relay.js

/** What Chinese says of the relay. */
const chineseRelay = {
    state: {
        "not-wanted": () => "无（输入参数 relay: false，或 scope 不是 job）",
        "no-mirror": () => "无：路由中没有镜像",
        started: ({ startMs }) => `已为后续步骤启动，位于镜像之前，用时 ${formatMs(startMs)}；若它中途退出，go 会改用上面的路由`,
        joined: () => "沿用先前步骤启动的中继；它现在也知道此模块的 go.sum",
        failed: () => "无：未能启动，后续步骤只使用该路由",
    },
    title: "Go 模块中继",
    use: ({ requests, sentBytes, checked }) => requests.served + requests.missing + requests.failed === 0
        ? "没有请求任何模块。"
        : `已响应 ${requests.served} 个请求（${formatBytes(sentBytes)}），${requests.missing} 个请求的内容所有镜像都没有，${requests.failed} 个失败。按 go.sum 校验的文件：${checked.goSum}；经校验和数据库验证：${checked.database}；留给 go 自行校验：${checked.nobody}。`,
    gotOver: ({ retries, hedges }) => `绕过的故障：${retries} 个请求在失败后重试，${hedges} 个因过慢而改向另一个镜像请求。`,
    mirror: ({ name, failed, requests, lied }, failure) => `${name}：${requests} 个响应中有 ${failed} 个不可用${failure === null ? "" : `（最近一次：${failure}）`}${lied ? "；它发送了错误的内容，因此不再使用" : ""}`,
    network: (failed) => `此作业有 ${failed} 个请求在所有镜像上都失败了。如果 go 因下载错误而终止，原因是网络，而不是你的代码：请重新运行作业，或用输入参数 mirrors 指定其他镜像。`,
    gone: "中继在作业结束前已退出；此后 go 使用它后面的路由。",
};

;// CONCATENATED MODULE: ./build/telling/option-names.js

/** The option that stands for an input on the command line, as it is typed; null where there is none. */
function optionOf(input) {
    if (input === "port")
        return "--port";
    if (input === "<mirrors>")
        return input;
    const row = INPUTS.find(({ name }) => name === input);
    return row?.option?.flags.split(" ")[0] ?? null;
}
/** An input and its value in a command line, or null where it has no option. */
function optionWith(input, value) {
    // On a command line, what is used unmeasured was forced (use-route.ts).
    if (input === "probe" && value === "never")
        return "--force";
    const option = optionOf(input);
    return option === null || value === undefined ? option : `${option} ${value}`;
}

;// CONCATENATED MODULE: ./build/telling/chinese.js
















/** Simplified Chinese, for Go developers and people who run runners: the field's usual terms, Go's own words as they are. */
const chinese = {
    title: ({ choice, probe }) => {
        if (probe.kind === "policy")
            return "Go 模块镜像：GOPROXY 保持不变";
        if (choice.mirror === null)
            return "Go 模块镜像：没有可用的镜像";
        return `Go 模块镜像：${choice.mirror}${choice.reason.code === "catalogue-order" ? "（未测速）" : ""}`;
    },
    choice: {
        fastest: ({ runnerUp, bestMs, runnerUpMs }, report) => {
            if (bestMs === null)
                return `${report.choice.mirror}：下载${missing(report)}最快${measuredSpeed(report)}。`;
            const start = `${report.choice.mirror}：预计用时 ${formatMs(bestMs)} 下载${missing(report)}`;
            if (runnerUp === null || runnerUpMs === null || bestMs <= 0)
                return `${start}。`;
            const factor = formatFactor(runnerUpMs / bestMs);
            const second = `${runnerUp}（${formatMs(runnerUpMs)}）`;
            return factor === "1.0"
                ? `${start}，与 ${second}速度相当。`
                : `${start}，速度是 ${second}的 ${factor} 倍。`;
        },
        "nothing-missing": ({ firstByteMs }, { choice, project }) => `${choice.mirror}：${project.needed.zips === 0 ? "没有已知需要下载的模块" : "所有模块均已存在"}；如需其他模块，该镜像的首字节时间为 ${formatMs(firstByteMs)}。`,
        "only-proven": ({ others }, { choice }) => others === 0
            ? `${choice.mirror}：唯一询问过的镜像，已通过校验。`
            : `${choice.mirror}：唯一通过校验的镜像；其余 ${others} 个失败，或未等待其结果。`,
        "catalogue-order": ({ region, inChina }, { choice }) => `${choice.mirror}：按${spaced(place(region))}的默认顺序排在首位${inChina ? "（位于中国：中国的镜像优先）" : ""}；未经测速。`,
        "none-healthy": (_, { mirrors }) => `${mirrors.length === 0 ? "没有可以询问的镜像" : "没有可用的镜像"}：GOPROXY 保持不变。`,
    },
    outcome: chineseOutcome,
    nothingToChoose: ({ route }) => `本机的 GOPROXY 没有留下选择余地，保持不变${route.values.GOPROXY === "" ? "" : `：${route.values.GOPROXY}`}`,
    failure: chineseFailure,
    standing: {
        chosen: "已选用",
        inRoute: "已列入路由",
        proven: "可用，未列入路由",
        notMeasured: "未测速",
        notWaitedFor: ({ answered }) => (answered ? "有响应，未等待结果" : "未等待结果"),
    },
    note: {
        "no-healthy-mirror": ({ asked }, input) => `${asked === 1 ? "唯一询问过的镜像不可用" : `询问过的 ${asked} 个镜像均不可用`}，因此 GOPROXY 保持不变。请检查本机的网络和代理设置，或用${spaced(input("mirrors"))}指定本机能访问的镜像。`,
        "goproxy-off": () => "本机设置了 GOPROXY=off：go 不下载任何内容，此设置保持不变。如需使用镜像，请取消该设置。",
        "goproxy-policy": ({ goproxy }, input) => goproxy === "direct"
            ? `本机设置了 GOPROXY=direct：不允许任何服务器得知它所用的模块，因此没有询问，也没有添加任何镜像。如仍要使用镜像，请用${spaced(input("mirrors"))}指定。`
            : `本机的 GOPROXY（${goproxy}）不以 direct 结尾，这被视为对模块来源的规定，因此没有添加镜像。如仍要添加镜像，请用${spaced(input("mirrors"))}指定。`,
        "values-kept": ({ values, since }) => `本机用户的 Go 设置自 ${since} 起含有 ${values.join("、")}，由此前的一次运行写入（keep: true、use 命令，或未正常结束的 scope: user 作业）。可用 setup-go-mirror undo 全部撤销，或用 go env -u 撤销单个变量。`,
        "inherited-private-proxies": ({ count }, input) => `本机的 GOPROXY 中有 ${count} 个服务器不在镜像列表中：视为私有代理，仍排在最前面。其中若有公共镜像，可用${spaced(input("mirrors"))}指定，使其参与测速。`,
        "no-mirror-behind-private": ({ because }, input) => because === "no-pattern"
            ? `GOPROXY 中有自有服务器，但没有任何设置说明哪些模块是私有的：若在其后添加镜像，服务器上没有的模块名都会发给镜像，因此路由中不含镜像。如需添加镜像，请用${spaced(input("private"))}或 GOPRIVATE 写明私有模块；若该服务器上没有私有模块，可用${spaced(input("mirrors"))}指定它。`
            : "GOPROXY 中有本机自有的服务器，而 GONOPROXY 没有覆盖全部私有模块：若在其后添加镜像，服务器上没有的模块名都会发给镜像，因此路由中不含镜像。如需添加镜像，请取消 GONOPROXY，或将 GOPRIVATE 中的模式加入其中。",
        "sumdb-off": ({ by }, input) => `校验和数据库已关闭（${by === "input" ? input("sumdb", "off") : "本机设置了 GOSUMDB=off"}）。go.sum 尚未收录的模块不会得到校验；工具链下载会失败，因为 go 下载工具链时必须使用该数据库。${by === "input" ? "去掉该设置" : "取消 GOSUMDB 设置"}，两者即可恢复。`,
        "sumdb-rerouted": ({ via }) => `经由 GOPROXY 无法使用校验和数据库；GOSUMDB 现已绕过镜像，指向 ${via}。无需任何操作。`,
        "sumdb-unreachable": ({ url, detail }) => `无法访问校验和数据库（${url}${chineseMore("：", detail)}）。校验仍然开启，因此工具链下载以及 go.sum 尚未收录的模块都会失败。请让本机能够访问 sum.golang.org 或 sum.golang.google.cn，或提交完整的 go.sum。`,
        vendored: () => "项目使用 vendor：go 从 vendor/ 构建，无需下载。路由供后续命令使用，例如 go install。",
        "no-go-sum": (_, input) => `没有 go.sum，因此用知名模块代替项目自己的模块来对镜像测速。请检查${spaced(input("working-directory")).trimEnd()}，或运行 go mod tidy 并提交 go.sum。`,
        "go-sum-problems": ({ count, firstLine, firstCode }) => `go.sum 中有 ${count} 行无法使用（第一处${firstLine > 0 ? `在第 ${firstLine} 行` : ""}：${GO_SUM_FAULTS[firstCode]}）；这里已将其略过，但 go 可能会拒绝该文件。请用 go mod tidy 修复。`,
        "toolchain-download": ({ toolchain, have }) => `go.mod 要求 ${toolchain}，而本机上是 ${have}：go 将经由此路由下载该工具链。使用本 Action 的输入参数 go-version-file: go.mod，可为同一台机器的所有作业一次装好。`,
        "go-behind": ({ version, newest }) => `Go ${version} 落后于其版本系列的最新版 ${newest}，后者可能修复了安全问题。请改为指定该系列（go-version: '${format_lineOf(version)}' 并设 check-latest: true），或直接指定该版本。`,
        "go-list-behind": ({ version, listed }) => `镜像列出的符合要求的最新 Go 是 ${listed}；本机已有的 ${version} 更新，因此使用后者。镜像可能尚未同步。`,
        "go-list-unreachable": ({ version }) => `没有镜像给出 Go 的版本列表，因此使用本机已有的符合要求的最新版本：${version}。`,
        "toolchain-too-old": ({ wanted, have }) => `go.mod 要求 ${wanted}，本机上是 ${have}，而 GOTOOLCHAIN 禁止下载：go 将会失败。请安装该版本（本 Action 的输入参数 go-version-file: go.mod 可以做到），或设置 GOTOOLCHAIN=auto。`,
        "files-not-read": filesNotRead,
        "module-cache-disagrees": moduleCacheDisagrees,
        "module-cache-unusable": ({ detail }) => detail === "EMFILE"
            ? "打开的文件过多：填充模块缓存所需的文件数超出了此进程的上限，其余内容由 go 自行下载。请提高上限（ulimit -n 1024、运行器服务的 LimitNOFILE= 或容器的 --ulimit nofile=）。"
            : `模块缓存无法使用（${detail}），因此没有保留已校验的下载内容。请检查 GOMODCACHE 及其所有者。`,
        "no-go": () => "PATH 上没有 go，也没有要求安装，构建会失败。使用本 Action 的输入参数 go-version-file: go.mod 可安装项目所要求的版本。",
        "private-proxy-dead": ({ host, detail }, input) => `私有代理 ${host} 没有响应${chineseMore("（", detail, "）")}。go 会最先访问它，遇到这类错误就会放弃，因此下载会失败。请检查它的地址（${input("private-proxy")}）和网络。`,
        "wrong-bytes": ({ mirror, asked }) => `${mirror} 发来的内容${asked === "" ? "" : `（${asked}）`}有误：哈希不符。该镜像已被排除，其内容一概没有保留。中间的代理可能改动了下载内容；若非如此，请告知该镜像的运营方。`,
        "mirror-removed": mirrorRemoved,
        "go-sum-disagrees": (note) => (note.module === null ? privateDisagreement(note) : disagreement(note)),
        "cache-failed": ({ failure }, input) => `缓存服务不可用：${cacheFailure(failure)}。模块已改为下载。使用${spaced(input("cache", "false"))}可关闭缓存。`,
        "cache-wrong-files": ({ key, modules }) => `缓存条目 ${key} 中有 ${modules} 个模块的文件与 go.sum 不符。这些文件已被丢弃，并尽可能改从镜像下载。请删除该条目（gh cache delete）：它的现有内容不是本 Action 写入的。`,
        "fetch-incomplete": ({ reason, ...files }, input) => `${countFiles(files)}未能预先下载（${chineseFetch.left[reason]}），由 go 自行下载并校验。${LEFT_ADVICE[reason](input)}`,
    },
    sumdb: {
        works: ({ via }) => `已在 ${via} 验证`,
        rerouted: ({ via, because }) => `已绕过镜像，在 ${via} 验证，因为 ${trouble(because)}`,
        unreachable: ({ because }) => `已开启，但无法访问：${trouble(because)}`,
        off: () => "已关闭：新模块不会得到校验，工具链下载会失败",
        "not-checked": ({ because }) => `已开启，未检查：${NOT_CHECKED[because]}`,
    },
    probe: {
        measured: ({ probe, region, mirrors }) => `从${spaced(place(region.label))}对 ${mirrors.length} 个镜像测速，用时 ${formatMs(probe.elapsedMs)}${probe.ended === null ? "" : `；${ENDED[probe.ended]}`}${probe.extended ? "；由于没有镜像及时通过校验，时限延长过一次" : ""}。${probe.admitted === 0 ? "" : `${probe.admitted} 个已校验的样本存入了模块缓存。`}`,
        remembered: ({ probe }) => `沿用本机${probe.ageMs === null ? "此前" : ` ${formatMs(probe.ageMs)} 前`}的测速结果；没有访问任何镜像。`,
        never: ({ region }, input) => `未测速（${input("probe", "never")}）：采用${spaced(place(region.label))}的默认顺序。`,
        policy: () => "未测速：本机的 GOPROXY 没有留下选择余地。",
    },
    measuredFor: ({ project }) => {
        const { zips } = project.needed;
        return zips === 0 ? modules(project) : `需要 ${zips} 个（${size(project)}），按本地尚无任何模块测速`;
    },
    project: ({ project }) => modules(project) + toolchainPart(project.toolchain),
    go: chineseGo,
    goProblem: chineseGoProblem,
    goProgress: ({ version, received, total, rate }) => `Go ${version}：已接收 ${received}${total === null ? "" : ` / ${total}`}，${rate}`,
    cache: chineseCache,
    buildCache: chineseBuildCache,
    buildCacheUnsaved: chineseBuildCacheUnsaved,
    buildCacheSave: chineseBuildCacheSave,
    save: chineseSave,
    fetch: chineseFetch,
    relay: chineseRelay,
    fleet: chineseFleet,
    commands: chineseCommands,
    help: chineseHelp,
    input: {
        job: (name, value) => (value === undefined ? `输入参数 ${name}` : `输入参数 ${name}: ${value}`),
        command: (name, value) => optionWith(name, value) ?? `本 Action 的输入参数 ${value === undefined ? name : `${name}: ${value}`}`,
    },
    ...chineseInputs,
    reading: {
        samples: "向每个镜像请求此处需要的文件；只有返回了 .mod、.info 和 .zip 且哈希正确的镜像才可能被选用。",
        predicted: "预计：只用该镜像，go mod download 下载全部缺少的模块所需的时间。仅当测速结果足以把误差控制在三分之一左右以内时才显示；无论是否显示，排名都以它为准。横条是它与最慢镜像之比。",
        speeds: "首字节：小文件首字节时间的下四分位数。吞吐量：单个连接的吞吐量（≥ 表示测速结束时仍在上升）。",
    },
    recommended: "建议",
    colon: "：",
    log: {
        measured: "Go 模块镜像（从本机测速）",
        cancelled: "已取消：没有导出任何变量。上面是到目前为止的测速结果。",
        slowLine: "线路较慢：镜像的响应正确，但都尚未完成测速，因此时限延长一次。",
        serviceFailedBefore: "未保存任何内容：作业开始时缓存服务不可用。",
        noMirror: "没有可用的 Go 模块镜像（fail-on: no-mirror）。上表列出了每个镜像的原因。",
        reportNotWritten: (why) => `无法写入 JSON 报告：${why}`,
        summaryProblem: {
            written: null,
            "no-place": null,
            "too-large": "步骤摘要超过运行器接受的大小（1 MiB），没有写入。",
            failed: "无法写入步骤摘要文件，因此没有摘要。",
        },
        unpackingGivenUp: (after) => `go 解压模块 ${after} 后仍未完成，已被终止：可能有其他进程占用模块缓存中的锁（以 .lock 结尾的文件），或磁盘过慢。构建会在需要时自行解压，届时同样要等待该锁。`,
    },
    moreMirrors: (count) => `另有 ${count} 个见 JSON 报告`,
    viaProxy: "经由代理",
    columns: {
        rank: "#",
        mirror: "镜像",
        status: "状态",
        dns: "DNS",
        tcp: "TCP",
        tls: "TLS",
        firstByte: "首字节",
        throughput: "吞吐量",
        predicted: "预计",
    },
    labels: {
        warning: "警告",
        notice: "提示",
        go: "Go",
        modules: "模块",
        cache: "缓存",
        buildCache: "构建缓存",
        fetched: "下载",
        relay: "中继",
        sumdb: "校验和数据库",
        exported: "为后续步骤设置的变量",
        nothingExported: "没有为后续步骤更改任何设置。",
        details: "镜像、耗时与测速方法",
        method: "测速方法",
        asked: "失败的请求",
    },
};
const GO_SUM_FAULTS = {
    malformed: "不是模块、版本和哈希",
    "conflict-mark": "合并冲突的标记",
    "bad-path": "无效的模块路径",
    "bad-version": "无效的版本",
    "bad-hash": "无效的哈希",
    contradiction: "同一个模块有两个哈希",
};
const NOT_CHECKED = {
    "not-measured": "未经测速",
    "private-proxy": "取决于私有代理，而它要求凭据",
    invalid: "go 不接受 GOSUMDB 的值",
};
const ENDED = {
    over: "所有镜像均已响应或失败",
    enough: "其余镜像都已不可能更快，测速随即结束",
    budget: "到达时限，测速结束",
};
/** The checksum database decides who is right: what it once recorded never changes (go.dev/ref/mod, checksum database). */
function disagreement({ module, expected, actual, mirrors, others }) {
    const senders = mirrors === 1 ? "唯一拥有它的服务器" : `拥有它的全部 ${mirrors} 个服务器`;
    return `go.sum 与镜像对 ${module} 的说法不一致：go.sum 中是 ${expected}，${senders}发来的是 ${actual}。${CAUSES}哪个哈希正确，以校验和数据库为准：在项目之外的空目录中对该版本运行 go mod download -json，会输出正确的哈希；若报告不匹配的错误，其中也会写明。如果服务器的哈希正确，请删除 go.sum 中该模块的行，运行 go clean -modcache 和 go mod tidy，然后提交结果。如果 go.sum 的哈希正确，请保持 go.sum 不变，换用别的版本或别的镜像，并告知镜像的运营方。${sameOf(others)}`;
}
/** A private module's name stays out of reports, and the checksum database is not to hear it either. */
function privateDisagreement({ expected, actual, mirrors, others }) {
    const senders = mirrors === 1 ? "唯一拥有它的私有代理" : `拥有它的全部 ${mirrors} 个私有代理`;
    return `go.sum 与私有代理对一个私有模块的说法不一致（这里不显示其名称；请在 go.sum 中搜索该哈希）：go.sum 中是 ${expected}，${senders}发来的是 ${actual}。${CAUSES}请与它的仓库对比：先运行 go clean -modcache，再运行 GOPROXY=direct go mod download。如果成功，说明代理中的内容与仓库不同：请将代理中的副本删除。如果同样失败，而标签指向的正是你要的内容，请删除 go.sum 中该模块的行，运行 go mod tidy，然后提交结果。${sameOf(others)}`;
}
const CAUSES = "其内容一概没有保留，go 也会拒绝这些内容。要么该版本的标签被移动过，要么 go.sum 的这一行被改动或合并错了。";
function sameOf(others) {
    return others === 0 ? "" : `另有 ${others} 个模块也是如此。`;
}
function trouble({ url, code, detail }) {
    const what = { "bad-answer": "的响应没有通过验证", error: "出错", unreachable: "没有响应" };
    return `${url} ${what[code]}${chineseMore("（", detail, "）")}`;
}

;// CONCATENATED MODULE: ./build/telling/english-words.js
/** English grammar for numbers and lists. */
/** "1 module", "3 modules". */
function count(n, noun) {
    return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
/** "a", "a and b", "a, b and c". */
function english_words_list(items) {
    return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
/** The files that a fetch counts: "3 modules and 1 go.mod file"; "" for none. */
function english_words_countFiles({ zips, mods }) {
    return english_words_list([
        ...(zips === 0 ? [] : [count(zips, "module")]),
        ...(mods === 0 ? [] : [count(mods, "go.mod file")]),
    ]);
}
/** Who sent something: "from 2 mirrors and 1 private proxy"; "" for nobody. */
function english_words_servers(from) {
    const { mirrors, privateProxies } = from;
    const kinds = [
        ...(mirrors === 0 ? [] : [count(mirrors, "mirror")]),
        ...(privateProxies === 0
            ? []
            : [privateProxies === 1 ? "1 private proxy" : `${privateProxies} private proxies`]),
    ];
    return kinds.length === 0 ? "" : `from ${english_words_list(kinds)}`;
}

;// CONCATENATED MODULE: ./build/telling/english-cache.js


/** What English says of the entry that a job restored. */
const englishCache = {
    restored: (cache) => {
        const { zips, mods, zipBytes, elapsedMs, refused } = cache;
        const files = english_words_countFiles({ zips, mods });
        const size = zips === 0 ? "" : ` (${formatBytes(zipBytes)})`;
        const dropped = refused === 0 ? "" : `; files of ${count(refused, "module")} did not match go.sum and were discarded`;
        return `${files === "" ? "nothing that was missing" : `${files}${size}`} in ${formatMs(elapsedMs)} from ${english_cache_entry(cache)}${files === "" ? "" : ", each verified against go.sum"}${dropped}`;
    },
    miss: ({ elapsedMs }) => `no entry yet (lookup took ${formatMs(elapsedMs)})`,
    failed: ({ failure, elapsedMs }) => `nothing after ${formatMs(elapsedMs)}: ${failure === null ? "it failed" : english_cache_cacheFailure(failure)}`,
    "not-wanted": () => "not used (input cache: false)",
    "nothing-missing": () => "not needed: nothing is missing",
    "no-service": () => "this runner has no cache service",
    "not-readable": () => "not used: this job may not read the cache",
    "no-module-cache": () => "not used: no module cache can be written",
};
/** What English says of Go's build cache. */
const englishBuildCache = {
    restored: ({ files, bytes, elapsedMs, exact, matchedKey }) => `${count(files, "file")} (${formatBytes(bytes)}) in ${formatMs(elapsedMs)} from ${english_cache_entry({ exact, matchedKey })}, which can't be verified`,
    miss: ({ elapsedMs }) => `no entry yet (lookup took ${formatMs(elapsedMs)})`,
    failed: ({ failure }) => `nothing: ${failure === null ? "the cache service failed" : english_cache_cacheFailure(failure)}`,
    "not-wanted": () => "not kept (input build-cache: false)",
    "no-service": () => "this runner has no cache service",
    "not-readable": () => "not used: this job may not read the cache",
    "no-go": () => "not used: without go on PATH, its build cache can't be located",
    event: () => "off for this event or tag (build-cache: auto), because build results can't be verified",
    "refs-not-apart": () => "off: on this runner all branches share one cache, so what a pull request built could end up everywhere (build-cache: true keeps one anyway)",
    filled: () => "not needed: this machine has a build cache of its own",
};
/** Why English says that nothing of it is saved. */
const englishBuildCacheUnsaved = (why) => {
    if (why.code === "private-code") {
        return "; not saved: it has results compiled from private modules, and everyone who can read this repository may be able to read its cache";
    }
    return why.event === ""
        ? "; not saved: the runner does not say which event started the job, so its code may come from anyone"
        : `; not saved: a job of the event ${why.event} may run code from a pull request`;
};
/** What English says of saving it. */
const englishBuildCacheSave = {
    saved: ({ files, bytes, key, elapsedMs }) => `Saved ${count(files, "file")} of Go's build cache (${formatBytes(bytes)}) in ${formatMs(elapsedMs)} as ${key}.`,
    exists: ({ key }) => `Build cache not saved: another job has saved, or is saving, ${key}.`,
    "read-only": () => "Build cache not saved: this job may only read the cache.",
    nothing: () => "Build cache not saved: the job did not use it.",
    fresh: ({ newShare }) => `Build cache not saved: only ${Math.round(newShare * 100)}% of what the job used is not in the restored entry.`,
    failed: ({ failure }) => `Go's build cache could not be saved: ${failure === null ? "it failed" : english_cache_cacheFailure(failure)}.`,
};
/** What English says when a job ends. */
const englishSave = {
    saved: ({ zips, zipBytes, key, elapsedMs }) => `Saved ${count(zips, "module")} (${formatBytes(zipBytes)}) in ${formatMs(elapsedMs)} as ${key}, each verified against go.sum.`,
    exists: ({ key }) => `Not saved: another job has saved, or is saving, ${key}.`,
    "read-only": () => "Not saved: this job may only read the cache.",
    incomplete: ({ missing }) => `Not saved: ${count(missing, "module")} that the job needs ${missing === 1 ? "is" : "are"} not in the module cache, and an incomplete entry could not be completed later.`,
    nothing: () => "Not saved: the module cache has no module of go.sum.",
    "wrong-files": ({ wrong }) => `Not saved: files of ${count(wrong, "module")} in the module cache do not match go.sum. Run go clean -modcache on this runner, and find out what changed them.`,
    failed: ({ failure }) => `The module cache could not be saved: ${failure === null ? "it failed" : english_cache_cacheFailure(failure)}. The next job downloads from the mirrors again.`,
};
/** Why the service was of no use, as a phrase. */
function english_cache_cacheFailure({ code, detail }) {
    switch (code) {
        case "no-answer":
            return "it did not answer";
        case "no-progress":
            return "it stopped sending data";
        case "status":
            return `it answered ${detail}`;
        case "not-understood":
            return "its response was not understood";
        case "connection":
            return `the connection failed (${detail})`;
        case "broken-archive":
            return "its entry is damaged or incomplete";
        case "too-large":
            return "its entry unpacks to far more than modules do";
        case "too-slow":
            return "its entry arrives so slowly that compiling is faster";
        case "said":
        case "failed":
            return detail === "" ? "it failed" : detail;
    }
}
function english_cache_entry({ exact, matchedKey }) {
    return exact ? "the entry of this go.sum" : `an older entry (${matchedKey})`;
}

;// CONCATENATED MODULE: ./build/telling/english-details.js
/** What English says that a failure is about. */
function englishDetail(detail) {
    switch (detail.code) {
        case "said":
            return detail.text;
        case "error-code":
            return detail.name;
        case "status":
            return `status ${detail.status}`;
        case "answered":
            return `answered ${detail.status}`;
        case "retry-after":
            return `Retry-After: ${detail.value}`;
        case "other-hash":
            return `${detail.actual} instead of ${detail.expected}`;
        case "in-the-way":
            return `${detail.path} is in the way and can't be moved`;
        case "too-many-redirects":
            return `stopped after ${detail.redirects} redirects`;
        case "unsupported-proxy":
            return `a ${detail.scheme} proxy is not supported`;
        case "http-proxy":
            return `HTTP proxy: ${englishDetail(detail.detail)}`;
        default:
            return english_details_PLAIN[detail.code];
    }
}
/** The same to be put behind what it explains; "" for none. */
function englishMore(before, detail, after = "") {
    return detail === null ? "" : before + englishDetail(detail) + after;
}
const english_details_PLAIN = {
    "no-such-host": "no such host",
    "no-address": "no address for this host",
    "name-server-silent": "the name server did not answer",
    "name-server-failed": "the name server failed",
    "connection-refused": "connection refused",
    "no-route-to-host": "no route to host",
    "host-down": "host is down",
    "network-unreachable": "network is unreachable",
    "network-down": "network is down",
    "no-local-address": "no usable local address",
    "not-permitted": "not permitted by this machine",
    "process-file-limit": "too many open files",
    "machine-file-limit": "too many open files on this machine",
    "connection-reset": "connection reset",
    "connection-closed": "connection closed",
    "body-cut-short": "connection closed before the end of the body",
    connecting: "connecting",
    "first-byte": "waiting for the first byte",
    "no-progress": "no progress",
    "ended-by-caller": "ended by the caller",
    "not-read-to-end": "not read to the end",
    "self-signed": "self-signed certificate",
    "self-signed-in-chain": "self-signed certificate in the chain",
    "unknown-authority": "certificate signed by an unknown authority",
    "certificate-expired": "certificate has expired",
    "certificate-not-yet-valid": "certificate is not yet valid",
    "certificate-of-other-host": "certificate is for another host",
    "no-tls": "the server does not speak TLS",
    "too-many-headers": "too many headers",
    "not-http": "the response is not HTTP",
    "bytes-after-response": "bytes after the end of the response",
    "https-to-http": "redirected from https to http",
    "redirect-to-no-url": "redirected to an invalid URL",
    "no-http-url": "not an http or https URL",
    "credentials-over-http": "credentials are not sent over plain http",
    "unknown-error": "unknown error",
    "no-right-answer": "no correct response within the time limit",
    "larger-than-go-allows": "larger than Go allows",
    "other-info": "not the .info of that version",
    "other-range": "not the requested range",
    "range-ignored": "the range was ignored",
    "less-than-announced": "shorter than announced",
    "zip-changed": "the zip changed during the download",
    "not-a-zip": "not a zip",
    "zip-too-large": "too large",
    "name-not-utf8": "file name not in UTF-8",
    "name-without-prefix": "file name without the module prefix",
    "name-too-long": "file name too long",
    "name-not-allowed": "file name not allowed",
    "name-twice": "duplicate file name",
    "name-twice-but-for-case": "file names that differ only in case",
    "go-mod-elsewhere": "go.mod outside the root",
    "wrong-size": "wrong size",
    "wrong-crc": "wrong CRC",
    "damaged-content": "damaged content",
    "unusual-gap": "unusual zip: gap or overlap between entries",
    "unusual-bytes-before-directory": "unusual zip: bytes before the central directory",
    "unusual-bytes-around-directory": "unusual zip: bytes around the central directory",
    "unusual-bytes-behind-content": "unusual zip: bytes after the compressed data",
    "unusual-local-header": "unusual zip: local header",
    "unusual-headers-disagree": "unusual zip: headers disagree",
    "unusual-data-descriptor": "unusual zip: data descriptor",
    "unusual-cut-off": "unusual zip: cut off",
    "unusual-end": "unusual zip: cut off, or with a comment",
    "unusual-entry-count": "unusual zip: wrong number of entries",
    "unusual-comment": "unusual zip: comment",
    "unusual-entry-comment": "unusual zip: entry comment",
    "unusual-disks": "unusual zip: several disks",
    "unusual-zip64": "unusual zip: ZIP64 records",
    "unusual-zip64-extra": "unusual zip: ZIP64 extra field",
    "unusual-extra": "unusual zip: extra field",
    "unusual-directory": "unusual zip: central directory",
    "unusual-flags": "unusual zip: encryption or unknown flags",
    "unusual-method": "unusual zip: compression method",
    "malformed-note": "malformed note",
    "invalid-signature": "invalid signature",
    "no-signature": "no signature by the expected key",
    "no-tree-head": "not a tree head",
    "no-record": "not a record of a checksum database",
    "number-beyond-tree": "the record number is beyond the tree",
    "two-trees-of-one-size": "two different trees of the same size",
    "wrong-tile-hashes": "wrong hashes in a tile",
    "wrong-tile-size": "a tile of the wrong size",
    "tile-missing": "a tile is missing",
    "no-version-list": "not a list of Go versions",
    "no-go-inside": "it has no go command",
};

;// CONCATENATED MODULE: ./build/telling/english-commands.js



/** English of the commands: what was done, where, and the one command to take it back or to go on. */
const englishCommands = {
    list: {
        columns: { name: "Name", operator: "Operator", region: "Region", measured: "Last measured" },
        region: { cn: "China", global: "global" },
        measured: (firstByte, on) => `${firstByte}, ${on}`,
        failed: (on) => `failed, ${on}`,
        inUse: "▸ in use (GOPROXY). Switch with setup-go-mirror use <name>, measure with setup-go-mirror probe.",
    },
    dryRun: {
        use: (file) => `Dry run: nothing was written. This would be set in ${file}:`,
        undo: (file) => `Dry run: nothing was changed. The variables set by use would be restored in ${file}.`,
    },
    use: {
        switched: ({ scope, file, mirror }) => `${scope === "user" ? "Your Go" : "This project's Go"} now uses ${mirror} (written to ${file}).`,
        unchanged: (file) => `Nothing to change: ${file} is up to date.`,
        noHealthy: "Nothing was changed. To switch to a mirror all the same: setup-go-mirror use <name> --force.",
        forced: (mirrors) => mirrors === 1
            ? "This mirror does not work from here at the moment. It is used all the same, because of --force."
            : "None of these mirrors works from here at the moment. They are used all the same, because of --force.",
        deadProxy: "Every download would fail at that private proxy, so nothing was changed. --force switches anyway.",
        notMeasured: "No mirror may be used here (see above), so none was measured and nothing was changed.",
        refused: (detail) => `The settings could not be written: ${detail}`,
        overridden: (names) => `The environment sets ${english_words_list(names)}, which overrides the file: unset ${names.length === 1 ? "it" : "them"} in your shell's startup files.`,
        projectHint: "To use it in this shell:",
        undoHint: "To undo:",
        kept: (options) => `As last time: ${options.join(" ")} (to change this, give the option again, or an empty value).`,
        notRead: (goenv) => `In this shell GOENV points to ${goenv}, so go reads that file instead.`,
    },
    undo: {
        restored: (file) => `Restored ${file}.`,
        removed: (file) => `Removed ${file}, which did not exist before.`,
        takenOut: (file, variables) => variables.length === 0
            ? `${file} was changed by something else after the switch, and has nothing left of what use set.`
            : `${file} was changed by something else after the switch: ${english_words_list(variables)} ${variables.length === 1 ? "was" : "were"} restored, the rest stays as it is.`,
        nothing: (file) => `Nothing to undo: ${file} was not written by use.`,
        unsetHint: "Where GOENV still points to it (this shell, .envrc), go does not read your own settings. To unset it:",
    },
    notOwn: (file) => `${file} was not written by this tool on this machine: it is a symbolic link, or came with the project. Check its contents, remove it, and run use --scope project.`,
    edited: (file) => `${file} was changed by something else after the last switch, so it was left alone. --force goes on anyway.`,
    locked: (lock, pid) => `Another process${pid === null ? "" : ` (PID ${pid})`} has been changing these settings for more than 10 s, so they were left alone. Try again; if no other setup-go-mirror is running, remove ${lock} first.`,
    noPlace: {
        user: "Go reads no settings file of yours (GOENV=off, or there is no home directory).",
        project: (directory, namedWith) => `No go.mod and no go.work in ${directory} or a parent directory. Name the project's directory with ${namedWith}.`,
    },
    status: {
        columns: { name: "Variable", value: "Value", origin: "From" },
        origin: {
            environment: () => "environment",
            "go-env-file": (file) => file ?? "Go env file",
            default: () => "Go's default",
        },
        beside: (origin) => `  (${origin})`,
        empty: "(empty)",
        overrides: (file) => `, overrides ${file}`,
        scope: ({ scope, file, exists, standing, switchedAt, inForce }) => {
            const name = scope === "user" ? "User" : "Project";
            const state = {
                "not-ours": exists ? "not written by use" : "no such file",
                ours: `switched ${switchedAt}`,
                "as-before": "use or undo was interrupted: run it again",
                edited: `switched ${switchedAt}, changed by something else since`,
            }[standing];
            return `${name}: ${file} (${state})${exists && !inForce ? ", not active: GOENV does not point to it" : ""}`;
        },
        drift: (names) => `Your own settings have changed since they were copied to the project: ${names.join(", ")}. Run use --scope project again to copy them.`,
    },
    check: {
        healthy: (mirror) => `${mirror}, the first mirror of the route, works.`,
        unhealthy: (mirror) => `${mirror}, the first mirror of the route, does not work.`,
        ownUnhealthy: (server) => `${server}, your own server at the head of the route, does not work: go asks it first.`,
        noMirror: "The route in use has no public mirror: nothing to check.",
        decision: (decision) => {
            if (decision.kind === "switch") {
                const because = {
                    unhealthy: "the mirror in use does not work",
                    faster: "it is much faster",
                }[decision.because];
                return `Moved to ${decision.to}: ${because}.`;
            }
            return {
                best: "Not switched: it is the best mirror.",
                "near-equal": "Not switched: no other mirror is much faster.",
                "too-soon": "Not switched: the last switch was less than five minutes ago.",
                "none-healthy": "Not switched: no mirror works at the moment.",
                "no-mirror": "Not switched: the route has no public mirror, and none is added unasked.",
            }[decision.because];
        },
    },
    verify: {
        right: ({ zips, mods, folders, absent }) => `${count(zips, "zip")}, ${count(folders, "unpacked module")} and ${count(mods, "go.mod file")} in the module cache match go.sum${absent === 0 ? "" : `; ${absent} others listed there are not present`}.`,
        wrong: (file, module) => `✗ ${module}: the ${file} does not match`,
        advice: (modules) => `${count(modules, "module")} in the module cache ${modules === 1 ? "does" : "do"} not match go.sum. Run go clean -modcache, and find out what changed ${modules === 1 ? "it" : "them"}.`,
        noGoSum: "There is no go.sum, so nothing was verified. Run go mod tidy to create it.",
        noModuleCache: "There is no module cache: GOMODCACHE can't be determined.",
    },
    doctor: {
        well: "Nothing is wrong.",
        right: {
            go: ({ version }) => `Go ${version} is on PATH.`,
            route: ({ mirrors }) => `The route works: ${mirrors.join(", ")}`,
            sumdb: () => "The checksum database can be reached.",
            "module-cache": ({ folder }) => `The module cache is writable: ${folder}`,
            "go-sum": ({ modules }) => `go.sum is valid: ${count(modules, "module")}`,
        },
        finding: {
            "no-go": () => "There is no go on PATH. Install it; in a workflow, the action's input go-version does.",
            "old-go": ({ version }) => `Go ${version} is older than 1.21 and gets no security fixes. Install a newer version.`,
            "go-too-old": ({ version, wanted, downloads }) => downloads
                ? `go.mod asks for Go ${wanted}, and this is ${version}: go will download the newer one through the route first.`
                : `go.mod asks for Go ${wanted}, this is ${version}, and GOTOOLCHAIN forbids a download: builds fail. Install that version, or set GOTOOLCHAIN=auto.`,
            "mirror-dead": ({ mirror, why }) => `${mirror} does not work: ${why}. setup-go-mirror use switches to a mirror that does.`,
            "all-mirrors-dead": ({ asked }) => `${asked === 1 ? "The mirror does not work" : `None of the ${asked} mirrors works`} from here. Check the network, DNS, and HTTPS_PROXY.`,
            certificate: ({ mirror, why }) => `The certificate of ${mirror} is not trusted (${why}). If a proxy in between has its own CA, add that to SSL_CERT_FILE; a wrong clock has the same effect.`,
            comma: ({ before }) => `In GOPROXY ${before} is followed by a comma: after a 502 or a timeout go gives up instead of trying the next server. Use | instead; setup-go-mirror use writes it.`,
            "goproxy-off": ({ fromEnvironment }) => `GOPROXY=off: go downloads nothing. ${fromEnvironment ? "The environment sets it: unset GOPROXY in your shell and its startup files." : "Run go env -u GOPROXY."}`,
            "sumdb-off": () => "The checksum database is off (GOSUMDB): nothing notices if a mirror sends wrong bytes for a module that is not in go.sum yet. Unset it; setup-go-mirror use finds a way to reach the database.",
            "sumdb-unreachable": ({ url, detail }) => `The checksum database can't be reached (${url}${englishMore(": ", detail)}): go get of new modules fails. setup-go-mirror use looks for another way to it.`,
            "pattern-case": ({ pattern, module }) => `The pattern ${pattern} does not match ${module}, because case matters: the module's name is sent to mirrors. Write the pattern exactly like the module path.`,
            "leaks-name": ({ variable, pattern }) => `${pattern} is private, but missing from ${variable}: such module names are sent to ${variable === "GONOPROXY" ? "mirrors" : "the checksum database"}. Add it to GOPRIVATE, and to ${variable} if that is set.`,
            "proxy-variable": ({ name, scheme }) => scheme.startsWith("socks")
                ? `${name} is a SOCKS proxy: go uses it, but this tool can't.`
                : `${name} is set: all requests go through that proxy, and the timings include it.`,
            clock: ({ offMs }) => `This machine's clock is ${formatMs(Math.abs(offMs))} ${offMs > 0 ? "ahead" : "behind"}: certificates and caches will fail. Correct it.`,
            "module-cache": ({ folder, why }) => `The module cache ${folder} is not writable (${why}). Check its owner and the free space.`,
            "go-sum": ({ problems }) => `go.sum has ${count(problems, "invalid line")}. Repair it with go mod tidy.`,
            overridden: ({ variables }) => `The environment sets ${english_words_list(variables)}, so the switch has no effect there.`,
        },
    },
    tryOut: {
        sandbox: "The sandbox's mirrors:",
        about: {
            near: "20 ms away, 40 Mbit/s",
            far: "150 ms away, 96 Mbit/s",
            thin: "10 ms away, 0.4 Mbit/s",
            lying: "5 ms away, its zips contain other code",
            dead: "accepts connections, never answers",
        },
        exported: "Variables for later steps:",
        nothing: "nothing",
        summary: (path) => `The step summary, as Markdown: ${path}`,
        noGo: "There is no go on PATH, so nothing was built.",
        tooLong: (seconds) => `go run . did not finish within ${seconds} s.`,
        ran: "go run . through that route:",
        worked: "✓ It works: a mirror was chosen, the modules were verified, and the project was built through the route.",
        failed: (exitCode) => `go run . failed (exit code ${exitCode}):`,
    },
    serve: {
        nothingToServe: "No mirror is healthy, or GOPROXY allows none: there is nothing to serve from.",
        noPort: (port, code) => `Can't listen on port ${port} (${code}).`,
        listening: (mirrors) => `Serving modules from ${english_words_list(mirrors)} until Ctrl-C. To use it, run in another shell:`,
        hidden: "The password is not shown: put it in place of xxxxx.",
    },
    switchHint: "To switch to it:",
    interrupted: "Interrupted: nothing was changed.",
    fetchInterrupted: (modules) => `Interrupted: ${count(modules, "module")} downloaded and verified so far. Run the command again for the rest.`,
    measuring: (seconds) => `Measuring the mirrors … ${seconds.toFixed(1)} s`,
    envHint: (file) => `No ${file} yet: run setup-go-mirror use --scope project first.`,
};

;// CONCATENATED MODULE: ./build/telling/english-failure.js

/** What English says that a mirror did wrong, as a phrase. */
const englishFailure = {
    "wrong-hash": (r) => `wrong bytes: the hash of ${english_failure_fileOf(r)} does not match`,
    "login-page": (r) => `sent a login page instead of ${english_failure_fileOf(r)}`,
    malformed: (r) => `not ${english_failure_fileOf(r)}${english_failure_more(r)}`,
    "client-error": (r) => `${r.status ?? "refused"} for ${english_failure_fileOf(r)}${english_failure_more(r)}`,
    "rate-limited": (r) => `429, ${r.detail === null ? "too many requests" : englishDetail(r.detail)}`,
    "upstream-failure": (r) => `${r.status ?? 404}, because its own upstream failed${english_failure_more(r)}`,
    "server-error": (r) => `${r.status ?? "server error"} for ${english_failure_fileOf(r)}${english_failure_more(r)}`,
    truncated: (r) => `connection closed in the middle of ${english_failure_fileOf(r)}`,
    "time-out": (r) => `timeout${english_failure_more(r)}`,
    dns: (r) => `DNS${english_failure_more(r)}`,
    refused: () => "connection refused",
    unreachable: (r) => `unreachable${english_failure_more(r)}`,
    reset: ({ detail }) => englishDetail(detail ?? { code: "connection-reset" }),
    tls: (r) => `TLS${english_failure_more(r)}`,
    "redirect-loop": () => "too many redirects",
    "redirect-to-http": () => "redirects from https to http, which go refuses",
    protocol: (r) => `broken HTTP${english_failure_more(r)}`,
    "too-many-files": () => "not measured: too many open files on this machine",
    stale: (r) => `${r.status ?? 404} for ${english_failure_fileOf(r)} that is needed`,
};
/** A mirror left the route after the download: why. */
const english_failure_mirrorRemoved = ({ mirror, reason }) => {
    const isSilence = reason.code === "time-out" && reason.detail?.code === "no-progress";
    return `${mirror} was removed from the route: ${isSilence ? "silent at the end of the download" : englishFailure[reason.code](reason)}.`;
};
/** The kind of file that was asked for: its path would not fit into a table. */
function english_failure_fileOf({ asked }) {
    if (asked?.endsWith(".zip"))
        return "a zip";
    if (asked?.endsWith(".mod"))
        return "a go.mod";
    return asked?.endsWith(".info") ? "an .info" : "a file";
}
function english_failure_more({ detail }) {
    return englishMore(": ", detail);
}

;// CONCATENATED MODULE: ./build/telling/english-fetch.js


/** What English says of the fetch. */
const englishFetch = {
    done: {
        fetched: (report) => `${english_fetch_fetched(report.fetch)}${english_fetch_left(report)}`,
        "not-wanted": (report, input) => `nothing (${input("prefetch", "false")}); go downloads missing modules itself${english_fetch_left(report)}`,
        "nothing-missing": (report) => `${report.project.needed.missing > 0 ? "nothing more: the measurement and the cache brought all of it" : "nothing to do: all modules are present"}${english_fetch_left(report)}`,
        "left-to-go": (report, input) => `nothing: go is predicted to be as fast, so it downloads the missing modules itself (${input("prefetch", "true")} downloads them here anyway)${english_fetch_left(report)}`,
        "no-source": (report) => `nothing: no server may be asked for the missing modules${english_fetch_left(report)}`,
        "no-module-cache": (report) => `nothing: no module cache can be written; go downloads missing modules itself${english_fetch_left(report)}`,
    },
    left: {
        "missing-everywhere": "no server that may be asked has them",
        failed: "every server that may have them failed too often",
        "wrong-bytes": "no response matched go.sum, and go would refuse them too",
        private: "private: no mirror may be asked, and no private proxy has them",
        "no-progress": "data stopped arriving, or arrived too slowly",
        "over-limit": "more files than one run downloads",
        "module-cache": "the module cache could not be written",
    },
    source: {
        delivered: (failure) => `delivered${failure === null ? "" : `; last failure: ${failure}`}`,
        unused: (failure) => `sent nothing${failure === null ? "" : `; last failure: ${failure}`}`,
        out: (failure) => `excluded${failure === null ? "" : `: ${failure}`}`,
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
        "Share: of the verified bytes. Retries: failed requests that were repeated. Hedges: requests that were too slow and were sent again, usually to another source; the first correct response counts. Refused: responses that were errors or wrong bytes; nothing of them was kept.",
    ],
    privateProxy: (name) => `${name} (private)`,
    progress: ({ doneZips, totalZips, received, total, rate, left }) => {
        const bytes = total === null ? received : `${received} of about ${total}`;
        const start = totalZips === null ? "Downloading go.mod files: " : `Downloaded ${doneZips} of ${totalZips} modules, `;
        return (start + [bytes, rate, left === null ? null : `${left} left`].filter((one) => one !== null).join(", "));
    },
};
/** What to do about files that are left to go. It checks them against go.sum as well: nothing is unsafe, but slower or bound to fail. */
const english_fetch_LEFT_ADVICE = {
    "missing-everywhere": (input) => `If they are private, name them with ${input("private")}, or the server that has them with ${input("private-proxy")}. Otherwise check that these versions still exist.`,
    failed: (input) => `The build will be slower, and will fail if the servers do not recover. Run it again, or name more mirrors with ${input("mirrors")}.`,
    "wrong-bytes": () => "The build will fail unless another server has the right bytes. A server, or a proxy in between, sends wrong ones: the table of sources says which.",
    private: (input) => `go needs credentials of its own for them. A server that has them can be named with ${input("private-proxy")}.`,
    "no-progress": () => "Check this machine's network and proxy settings: the build depends on them too.",
    "over-limit": () => "Nothing to do: go downloads the rest.",
    "module-cache": () => "Check GOMODCACHE, its owner, and the space on its disk: go writes there too.",
};
/** "3 modules (180 MB) and 7 go.mod files (2 of them without a request) in 4.1 s (44 MB/s) from a; …". */
function english_fetch_fetched(fetch) {
    const { zips, mods, infos, derivedMods, zipBytes, elapsedMs, unpacked } = fetch;
    const files = english_words_list([
        ...(zips === 0 ? [] : [`${count(zips, "module")} (${formatBytes(zipBytes)})`]),
        ...(mods === 0 ? [] : [`${count(mods, "go.mod file")}${english_fetch_derived(mods, derivedMods)}`]),
        // They come with the others; worth a word only where nothing else did.
        ...(zips === 0 && mods === 0 && infos > 0 ? [count(infos, ".info file")] : []),
    ]);
    if (files === "")
        return `nothing in ${formatMs(elapsedMs)}`;
    const rate = zips === 0 || elapsedMs <= 0 ? "" : ` (${formatRate((1000 * zipBytes) / elapsedMs)})`;
    return `${files} in ${formatMs(elapsedMs)}${rate}${english_fetch_from(fetch.sources)}${zips + mods === 0 ? "" : ", all verified against go.sum"}${unpacked === 0 ? "" : `; ${unpacked} unpacked meanwhile`}`;
}
function english_fetch_derived(mods, derivedMods) {
    if (derivedMods === 0)
        return "";
    return ` (${derivedMods >= mods ? "" : `${derivedMods} of them `}without a request)`;
}
/** Who delivered: one by name, several by their number. */
function english_fetch_from(sources) {
    const delivered = sources.filter((s) => s.files > 0);
    const proxies = delivered.filter((s) => s.private).length;
    const mirrors = delivered.length - proxies;
    if (delivered.length < 2)
        return delivered[0] === undefined ? "" : ` from ${delivered[0].name}`;
    return ` ${english_words_servers({ mirrors, privateProxies: proxies })}`;
}
/** What is still missing, why, and who gets it now. */
function english_fetch_left({ fetch, route }) {
    const rest = fetch.left.filter(({ zips, mods }) => zips + mods > 0);
    if (rest.length === 0)
        return "";
    const parts = rest.map((part) => `${english_words_countFiles(part)} (${englishFetch.left[part.reason]})`);
    return `. ${english_fetch_whoseTurn(route.values.GOPROXY)}: ${parts.join(", ")}`;
}
function english_fetch_whoseTurn(goproxy) {
    if (goproxy === "off")
        return "Still missing, because GOPROXY=off forbids all downloads";
    // Go's own default ends in direct.
    const direct = goproxy === "" || /(^|[,|])direct$/.test(goproxy);
    return `Left to go, which uses GOPROXY${direct ? ", including direct" : ""}`;
}

;// CONCATENATED MODULE: ./build/telling/english-files.js

const english_files_NOT_READ = {
    outside: (files, input) => `${files}: a symbolic link leads out of the workspace, so it was not read, and go downloads those modules. A pull request could use such a link to read other files of this machine. If it is intended, check the files out inside the workspace, or give the real directory with ${input("working-directory")}.`,
    "used-outside": (files) => `go.work uses a directory outside the workspace (${files}): it was not read, and go downloads its modules. Check it out inside the workspace to have them downloaded in advance.`,
    "not-regular": (files) => `${files}: a device or a FIFO, not a regular file, so it was not read. go may wait for it forever. Replace it with a file.`,
    "too-large": (files) => `${files}: too large (limits: 4 MiB for a go.mod or go.work, 64 MiB for a go.sum, 128 MiB for a project), so it was not read, and go downloads those modules.`,
    "too-many": () => "go.work uses more than 2,000 directories: the first 2,000 were read, and go downloads the modules of the others.",
};
/** Files of the project that were not read, and what to do. */
function english_files_filesNotRead({ why, count: files, first }, input) {
    return english_files_NOT_READ[why](files === 1 ? first : `${first} and ${files - 1} more`, input);
}
/** The module cache has something else than go.sum, and what to do. */
function english_files_moduleCacheDisagrees(note) {
    const { example } = note;
    const what = example === null
        ? `The module cache has ${count(note.count, "private module")} with another hash than go.sum.`
        : `The module cache has ${example.module} with another hash than go.sum: go.sum has ${example.expected}, the module cache ${example.actual}.`;
    const it = example === null && note.count > 1 ? "them" : "it";
    const others = example === null ? 0 : note.count - 1;
    return `${what} go will refuse ${it} (checksum mismatch), and ${it === "it" ? "it was" : "they were"} not replaced. Either go.sum is wrong, or something else on this machine wrote ${it}, and may have written more. If go.sum is right, run go clean -modcache as the same user, and find out what it was.${others === 0 ? "" : ` The same is true of ${count(others, "more module")}.`}`;
}
/** The checksum database decides who is right: what it once recorded never changes (go.dev/ref/mod, checksum database). */
function english_files_disagreement({ module, expected, actual, mirrors, others }) {
    const senders = mirrors === 1 ? "the one server that has it sends" : `all ${mirrors} servers that have it send`;
    return `go.sum and the mirrors disagree on ${module}: go.sum has ${expected}, ${senders} ${actual}. ${english_files_CAUSES} The checksum database says which hash is right: go mod download -json for that version, run in an empty directory outside the project, prints it, and so does an error about a mismatch. If it is the servers' hash, delete the module's lines in go.sum, run go clean -modcache and go mod tidy, and commit the result. If it is go.sum's, leave go.sum as it is, use another version or other mirrors, and tell the operators.${english_files_sameOf(others)}`;
}
/** A private module's name stays out of reports, and the checksum database is not to hear it either. */
function english_files_privateDisagreement({ expected, actual, mirrors, others }) {
    const senders = mirrors === 1
        ? "the private proxy that has it sends"
        : `all ${mirrors} private proxies that have it send`;
    return `go.sum and private proxies disagree on a private module (its name is not shown; search go.sum for the hash): go.sum has ${expected}, ${senders} ${actual}. ${english_files_CAUSES} Compare with its repository: go clean -modcache, then GOPROXY=direct go mod download. If that works, the proxy has other bytes than the repository: have its copy removed. If it fails as well and the tag is as you want it, delete the module's lines in go.sum, run go mod tidy, and commit the result.${english_files_sameOf(others)}`;
}
const english_files_CAUSES = "Nothing was kept, and go will refuse these bytes too. Either the version's tag was moved, or that line of go.sum was edited or merged wrongly.";
function english_files_sameOf(others) {
    return others === 0 ? "" : ` The same is true of ${count(others, "more module")}.`;
}

;// CONCATENATED MODULE: ./build/telling/english-fleet.js


/** So many regions are named in a sentence. */
const english_fleet_NAMED = 6;
/** English of a fleet: what all regions say together. */
const englishFleet = {
    title: (regions) => `Go mirrors in ${count(regions, "region")}`,
    read: ({ reports, superseded }) => `Based on ${count(reports, "report")}${superseded === 0 ? "" : `; ${superseded} of them ${superseded === 1 ? "was" : "were"} superseded by a newer report of the same run and job`}.`,
    noReport: "No report was found, so there is nothing new.",
    allWell: "No mirror fails in any region.",
    alert: {
        mirror: ({ mirror, failure, regions, measuredIn }) => {
            if (measuredIn === 1)
                return `${mirror} fails in ${english_fleet_named(regions)}: ${failure}`;
            return regions.length === 1
                ? `${mirror} fails in 1 of ${count(measuredIn, "region")} (${english_fleet_named(regions)}): ${failure}`
                : `${mirror} fails in ${regions.length} of ${count(measuredIn, "region")} (${english_fleet_named(regions)}): ${failure}`;
        },
        noMirror: ({ regions, failure }) => `No mirror works in ${english_fleet_named(regions)}${failure === null ? "" : `: ${failure}`}. Check the network there first.`,
    },
    pin: {
        notReported: (region, date) => `${region}: no report this time; the last one is from ${date}.`,
        noneProven: (region) => `${region}: no mirror works, so there is none to pin.`,
        notMeasured: (region) => `${region}: nothing was measured.`,
        stay: (region, time) => `${region}: stay with Go's default, proxy.golang.org${english_fleet_taking(time)}.`,
        defaultFails: (region, mirror, time) => `${region}: pin ${mirror}${english_fleet_taking(time)}; Go's default, proxy.golang.org, fails there.`,
        faster: ({ region, mirror, time, defaultTime, factor }) => factor === null
            ? `${region}: ${mirror} and Go's default, proxy.golang.org, are about as fast (${time} and ${defaultTime}).`
            : `${region}: pin ${mirror}: ${time} instead of ${defaultTime} through proxy.golang.org, ${factor} × faster.`,
        alone: (region, mirror, time) => `${region}: pin ${mirror}${english_fleet_taking(time)}.`,
    },
    toPin: "To pin",
    columns: { region: "Region", mirror: "Mirror" },
    cell: {
        notMeasured: "not measured",
        notWaitedFor: "not waited for",
        proven: "works, not timed",
    },
    howToRead: "How to read this",
    reading: [
        "Times: how long plain go would take to download 100 modules (50 MB) through that mirror, predicted from the measurements. The job is the same in every region.",
        "✅ chosen by the newest report; 🟢 up to 1.5 times, 🟡 up to 3 times, 🟠 more than 3 times the region's best time; ❌ fails; ⚪ not known.",
        "The mirror to pin works now, worked in at least 9 of 10 measurements of the last 90 days, and has the shortest median time.",
    ],
    refusedTitle: (files) => `${count(files, "file")} or lines left out`,
    refusal: {
        "not-there": () => "there is no such file",
        "not-regular": () => "not a regular file",
        link: () => "a link, which may lead anywhere",
        "not-json": () => "not JSON",
        "in-the-future": () => "made in the future: check that machine's clock",
        "no-point": () => "not a line of a history",
        "no-report": ({ part }) => (part === "" ? "not a report" : `not a report: unexpected value of "${part}"`),
        "unknown-version": ({ version }) => `a report of version ${version}, which this tool does not know`,
        "too-large": ({ maxBytes }) => `larger than ${formatBytes(maxBytes)}`,
        "too-many": ({ what, most }) => `more than ${most} ${what}`,
        unreadable: ({ error }) => `can't be read (${error})`,
    },
    more: (n) => `and ${n} more`,
    file: {
        "no-history": (path) => `${path} is not a history that this tool wrote, so it was left unchanged. Name another file.`,
        "no-file": (path) => `${path} is not a regular file, so nothing was written to it.`,
    },
    pageWritten: (path) => `The page: ${path}`,
    noReportsInput: "The input reports is empty: list paths, directories or patterns of reports, one per line.",
};
function english_fleet_taking(time) {
    return time === null ? "" : ` (${time})`;
}
function english_fleet_named(regions) {
    return regions.length <= english_fleet_NAMED
        ? english_words_list(regions)
        : `${regions.slice(0, english_fleet_NAMED - 1).join(", ")} and ${regions.length - english_fleet_NAMED + 1} more`;
}

;// CONCATENATED MODULE: ./build/telling/english-go.js



/** What English says of the Go that a job asked for. */
const englishGo = {
    "not-asked": () => "the one already there",
    "tool-cache": ({ version }) => `${version}, from the tool cache`,
    path: ({ version }) => `${version}, the one on PATH`,
    installed: (go) => `${go.version}, installed in ${formatMs(go.elapsedMs)} (${formatBytes(go.zipBytes)}${english_go_from(go)}), verified against the checksum database at ${go.provenVia}`,
};
function english_go_from({ mirrors }) {
    const [first, ...others] = mirrors;
    if (first === undefined)
        return "";
    return others.length === 0 ? ` from ${first}` : ` from ${first} and ${others.join(", ")}`;
}
/** What a job needs of a toolchain besides its modules, to be put behind them. */
function english_go_toolchainPart({ kind, version }) {
    switch (kind) {
        case "none":
            return "";
        case "present":
            return `; Go ${version}, which go.mod asks for, is present`;
        case "fetched":
            return `; Go ${version}, which go.mod asks for, was downloaded too, verified against the checksum database`;
        case "unproven":
            return `; and Go ${version} (about 70 MB), left to go: the checksum database could not verify it`;
        case "left":
            return `; and Go ${version} (about 70 MB), which go downloads itself`;
    }
}
/** Why a Go can't be had: what was tried, and what to do. */
const englishGoProblem = {
    "no-such-version": ({ wanted, platform, exist }) => `There is no Go ${wanted} for ${platform}. ${exist.length === 0 ? "No mirror lists any version for it" : `Available: ${exist.join(", ")}, and others`}. Correct the input go-version or the file in go-version-file.`,
    "no-list": ({ wanted, answers }) => [
        `Go ${wanted} is not on this machine, and no mirror had a list of versions:`,
        ...(answers.length === 0
            ? ["- no mirror may be asked (GOPROXY=off, or none is named)"]
            : answers.map(({ name, problem }) => `- ${name}: ${problem === null ? "nothing" : englishDetail(problem)}`)),
        "Check this machine's network and proxy settings, or name a mirror that it can reach with the input mirrors. An exact version that is in the tool cache needs no mirror.",
    ].join("\n"),
    unproven: ({ version, tried }) => [
        `Go ${version} was not installed: it could not be verified against the checksum database. Tried:`,
        ...(tried.length === 0
            ? ["- nothing: there is no way to ask"]
            : tried.map((trouble) => `- ${english_go_troubleLine(trouble)}`)),
        tried.some(({ code }) => code === "forked")
            ? "A database that contradicts itself is serious: compare from another network before you delete anything. What this machine has seen is in its cache directory, setup-go-mirror/sumdb."
            : "Allow this machine to reach sum.golang.org or sum.golang.google.cn, or a mirror that proxies the database (goproxy.cn does).",
    ].join("\n"),
    "not-fetched": ({ version, sources }) => [
        `Go ${version} could not be downloaded from any mirror:`,
        ...(sources.length === 0
            ? ["- there is no mirror that may be asked"]
            : sources.map(({ name, reason }) => `- ${name}: ${reason === null ? "does not have it" : englishFailure[reason.code](reason)}`)),
        "Name a mirror that has it with the input mirrors.",
    ].join("\n"),
    unusable: ({ version, detail }) => `Go ${version} matches the checksum database, but can't be used: ${englishDetail(detail)}. Use another version.`,
    "no-tool-cache": () => "There is no directory to install Go into: neither RUNNER_TOOL_CACHE nor a home directory is set. Set RUNNER_TOOL_CACHE to a directory that the runner can write.",
    "not-written": ({ version, folder, detail }) => `Go ${version} could not be written to ${folder} (${englishDetail(detail)}). Free some space there, or give the runner's user write access. RUNNER_TOOL_CACHE sets the directory.`,
};
const english_go_TROUBLE = {
    unreachable: "can't be reached",
    status: "refused",
    "no-database": "does not proxy the database",
    "unknown-version": "the database knows no such version",
    "not-signed": "the response is not signed by the database",
    "other-record": "the record is of something else",
    "not-in-tree": "the record is not in the signed tree",
    forked: "the tree contradicts the one that this machine saw before",
};
function english_go_troubleLine({ url, code, detail }) {
    return `${url}: ${english_go_TROUBLE[code]}${englishMore(" (", detail, ")")}`;
}

;// CONCATENATED MODULE: ./build/telling/english-help.js

const english_help_USAGE = "2 invalid command line.";
/** Help and errors of the command line in English. */
const englishHelp = {
    program: "Finds the fastest Go module mirror from this machine, switches Go to it, and downloads a project's modules, each verified.",
    commands: {
        try: {
            does: "run the action in a temporary directory, changing nothing on this machine",
            more: [
                "With --sandbox and Go on PATH, the embedded project is built at the end, with Go's own build cache.",
            ],
            exit: `0 done; 1 no healthy mirror, or the build failed; ${english_help_USAGE}`,
        },
        probe: {
            does: "measure the mirrors and recommend a GOPROXY",
            more: [],
            exit: `0 a mirror is healthy; 1 none is; ${english_help_USAGE}`,
        },
        fetch: {
            does: "download the modules that a project lacks into your module cache",
            more: [
                "Each file is verified against go.sum before it is put in place. No setting changes. With --sandbox the module cache is a temporary one.",
            ],
            exit: `0 done; 1 some modules could not be downloaded; ${english_help_USAGE}`,
        },
        serve: {
            does: "run a local module proxy that works around mirror failures, until Ctrl-C",
            more: [
                "It measures the mirrors, prints the GOPROXY to use, and shows each request. Every file is verified against the project's go.sum or the checksum database before go gets it. No setting changes.",
            ],
            exit: `0 stopped; 1 no mirror to serve from, or the port is taken; ${english_help_USAGE}`,
        },
        use: {
            does: "measure the mirrors and switch Go to the best one",
            more: [
                "--scope user writes Go's own settings file, the one that go env -w writes. undo restores it byte for byte.",
                "--scope project writes .setup-go-mirror/env in the project, which starts as a copy of your settings. GOENV activates it (see env). Nothing outside the project changes.",
                "With --force a file that was changed by something else is overwritten, and a mirror or private proxy that does not work is used anyway.",
            ],
            exit: `0 switched, or nothing to change; 1 no healthy mirror, a dead private proxy, or the file was changed by something else; ${english_help_USAGE}`,
        },
        undo: {
            does: "restore Go's settings from before use",
            more: [
                "If your settings were changed since, only the variables that still have the values set by use are restored; with --force, those that were changed too. All other lines stay.",
            ],
            exit: `0 restored, or nothing to restore; 1 a project's file was changed by something else (--force restores it anyway); ${english_help_USAGE}`,
        },
        list: {
            does: "list the mirrors, which one is in use, and when each was last measured",
            more: ["Contacts no server."],
            exit: `0 done; ${english_help_USAGE}`,
        },
        status: {
            does: "show Go's proxy settings and where each value comes from",
            more: ["Contacts no server."],
            exit: `0 done; ${english_help_USAGE}`,
        },
        check: {
            does: "check the route in use; with --switch, move to the best healthy mirror",
            more: [
                "Another mirror must be faster by half before it replaces a working one, so that two mirrors of similar speed do not alternate. For cron and timers.",
            ],
            exit: `0 the first mirror of the route works, or was replaced by one that does; 1 it does not work; ${english_help_USAGE}`,
        },
        env: {
            does: "print the line that activates the project's settings in a shell",
            more: [],
            exit: `0 done; 1 the project has no settings of its own yet; ${english_help_USAGE}`,
        },
        doctor: {
            does: "find out what is wrong with how Go downloads modules, and what to do",
            more: ["✓ is right, • is worth knowing, ✗ is wrong."],
            exit: `0 nothing is wrong; 1 something is; ${english_help_USAGE}`,
        },
        verify: {
            does: "verify the module cache against go.sum, offline",
            more: [],
            exit: `0 all modules present match go.sum; 1 some do not, or there is no go.sum; ${english_help_USAGE}`,
        },
        fleet: {
            does: "put the reports of many regions together: what fails where, what to pin, one page, metrics",
            more: [
                "Of each region, run and job the newest report counts. A file that is not a report is named, and the others are read.",
            ],
            exit: `0 done; 1 no report was found, or a file can't be written; ${english_help_USAGE}`,
        },
        completion: {
            does: "print a shell's completion script",
            more: [],
            exit: `0 done; ${english_help_USAGE}`,
        },
    },
    helpCommand: "help for a command",
    options: {
        "--mirrors": "names of mirrors (see list) and/or URLs, separated by commas",
        "--private": "private modules: patterns as in GOPRIVATE",
        "--private-proxy": "your own GOPROXY servers, which come first",
        "--sumdb": "checksum database: auto, off, or a GOSUMDB value",
        "--dir": "directory of the Go module or workspace",
        "--timeout": "limit of the measurement, such as 500ms or 10s",
        "--lang": "language: en or zh (default: from LC_ALL, LC_MESSAGES or LANG)",
        "--no-color": "no colors, like NO_COLOR",
        "--json": "print the result as JSON",
        "--report": "print the report as JSON (docs/report.schema.json)",
        "--scope": "whose settings",
        "--force": "even if the file was changed by something else since",
        "--dry-run": "print what would be written, and write nothing",
        "--sandbox": "embedded mirrors and project, without a network",
        "--port": "port on 127.0.0.1 (0: any free one)",
        "--switch": "move if it is worth it, at most once in five minutes",
        "--quiet": "print only a change or a failure",
        "--choose-among": "what --switch may choose among",
        "--region": "label of this place in the report (cn-north-4)",
        "--history": "keep the measurements there (JSON Lines), and read those of earlier runs",
        "--page": "write one HTML page there, and its data as JSON beside it",
        "--metrics": "write metrics there, for node_exporter's textfile collector",
        "--shell": "syntax of that shell (default: from SHELL)",
        "--version": "print the version",
        "--help": "print this help",
    },
    operands: {
        mirrors: "names of mirrors (see list) and/or URLs to choose among (default: all)",
        shell: "the shell",
        reports: "reports: files, and directories for every .json file in them",
    },
    titles: {
        usage: "Usage:",
        commands: "Commands:",
        operands: "Arguments:",
        options: "Options:",
        exitCode: "Exit code:",
        examples: "Examples:",
        anyOptions: "[options]",
        anyCommand: "<command>",
    },
    remarks: (remarks) => ` (${remarks.join("; ")})`,
    standard: (value) => `default: ${value}`,
    asLastTime: "as last time",
    choices: (values) => values.join(", "),
    faults: {
        unknownCommand: (given, accepted) => `Unknown command: ${given}.${accepted.length === 0 ? "" : ` Commands: ${accepted.join(", ")}.`}`,
        unknownOption: (given) => `Unknown option: ${given}.`,
        missingOperand: (name) => `Missing argument: ${name}.`,
        missingValue: (usage) => `The value is missing: ${usage}.`,
        badValue: (name, given, accepted) => `${name}: "${given}" is not accepted. Accepted: ${english_words_list(accepted)}.`,
        together: (one, other) => `${one} and ${other} can't be used together.`,
        tooMany: (command, accepted, given) => `Unexpected ${given.length === 1 ? "argument" : "arguments"}: ${given.join(" ")}. ${command} takes ${accepted === 0 ? "no arguments" : count(accepted, "argument")}.`,
        similar: (names) => ` Did you mean ${names.join(" or ")}?`,
        more: (command) => `See ${command}.`,
    },
};

;// CONCATENATED MODULE: ./build/telling/english-inputs.js



/** What English says of inputs that can't be used. */
const englishInputs = {
    inputTitle: (name) => `Input "${name}"`,
    inputProblem: ({ fault, given, accepted }, name) => `${name}: ${english_inputs_problem(fault)}. Given: "${given}". Accepted: ${english_inputs_ACCEPTED[accepted]}.`,
};
const english_inputs_DURATION = "a duration such as 500ms, 3s, 5m or 1h";
const english_inputs_WORD = "true or false";
const english_inputs_WORD_OR_AUTO = "auto, true or false";
const english_inputs_ACCEPTED = {
    "go-version": "a version (1.27.3), a line (1.27 or 1.27.x), a range (^1.26.2), stable or oldstable",
    "go-version-file": "the path of a go.mod, go.work, .go-version or .tool-versions",
    "check-latest": english_inputs_WORD,
    architecture: "an architecture as Node or Go names it, such as x64, amd64 or arm64",
    mirrors: `auto, names (${CATALOGUE_NAMES}) or http(s) URLs, separated by commas or newlines`,
    "private-proxy": "http(s) URLs, separated by commas or newlines",
    private: "auto and/or GOPRIVATE patterns, separated by commas or newlines",
    sumdb: "auto, off, or a GOSUMDB value such as sum.golang.google.cn",
    direct: english_inputs_WORD,
    relay: english_inputs_WORD_OR_AUTO,
    region: "a label of at most 64 characters",
    probe: "auto, always or never",
    prefetch: english_inputs_WORD_OR_AUTO,
    cache: "true, false or read-only",
    "cache-dependency-path": "paths or patterns of go.sum files, separated by commas or newlines",
    "cache-key-prefix": "at most 100 letters, digits, dots, hyphens and underscores",
    "build-cache": english_inputs_WORD_OR_AUTO,
    "working-directory": "a directory",
    scope: "job, user or project",
    keep: english_inputs_WORD,
    "fail-on": "never or no-mirror",
    summary: "always, on-problem or never",
    language: "auto, en or zh",
    fallback: "any-error or not-found",
    "probe-timeout": english_inputs_DURATION,
    "max-connections": "a whole number from 1 to 96",
    "probe-retries": "a whole number from 0 to 10",
    "probe-budget": english_inputs_DURATION,
    cooldown: `${english_inputs_DURATION}, or 0`,
    port: "a port from 0 to 65535",
    "go-module": "a directory of a Go module or workspace",
    "sumdb-by-event": `auto or a GOSUMDB value; off in jobs of ${english_words_list(parsers/* KEEPING_EVENTS */.qo)}`,
    "keep-by-event": `false; true in jobs of ${english_words_list(parsers/* KEEPING_EVENTS */.qo)}`,
    "relay-by-scope": 'auto or false; true with "scope: job"',
};
const english_inputs_PLAIN = {
    "pattern-empty": "a pattern is empty",
    "pattern-with-comma": "the pattern has a comma",
    "pattern-with-space": "the pattern has a space or a control character",
    "pattern-is-url": "a URL, not a module path",
    "malformed-glob": "a malformed pattern",
    "sumdb-empty": "no database is named",
    "sumdb-too-many-fields": "too many fields",
    "sumdb-bad-url": "a malformed URL",
    "sumdb-bad-name": "the name must be host[/path]",
    "malformed-key": "a malformed verifier key",
    "key-not-its-hash": "the verifier key does not match its hash",
    "unknown-key-algorithm": "unknown verifier key algorithm",
    "url-with-bar": 'a "|" separates servers in GOPROXY',
    "url-with-space": "a URL with white space",
    "file-url": "a file: URL is no mirror",
    "not-http": "not an http(s) URL",
    "url-with-query": "a base URL has no query and no fragment",
    "at-sign-in-path": 'an "@" in the path: percent-encode the password',
    "user-over-http": "go refuses a user name over plain http",
    "not-one-server": "not a single server",
    "not-accepted": "not an accepted value",
    "not-a-duration": "not a duration",
    "not-in-range": "not a whole number in the range",
    "not-an-architecture": "not the name of an architecture",
    "not-a-prefix": "too long, or other characters",
    "too-long": "too long",
    "no-mirror-named": "no mirror is named",
    "not-in-catalogue": "not the name of a mirror",
    "not-a-go-version": "not a Go version",
    "relay-outlives-job": "a relay ends with the job",
    "unverified-for-good": 'with "scope: user" and "keep: true" no later job of this runner would verify new modules',
    "not-a-port": "not a port",
    "no-directory": "no such directory",
    "not-a-path": "not a path",
    "no-file-matches": "no file matches",
    "no-such-file": "no such file",
    "link-leads-out": "a link leads out of the workspace, so the file was not read",
    "not-a-regular-file": "not a regular file",
    "no-version-in-file": "the file names no Go version",
    "no-go-module": "no go.mod and no go.work there or in a parent directory",
};
function english_inputs_problem(fault) {
    switch (fault.code) {
        case "out-of-range":
            return `out of range (${fault.leastMs} ms to 24 h)`;
        case "too-many-files":
            return `more than ${fault.most} files match`;
        case "unquoted-version":
            return `YAML reads ${fault.version}0 without quotes as ${fault.version}: write '${fault.version}0'`;
        case "file-says-no-version":
            return `the file says "${fault.text}", which is not a Go version`;
        case "file-unreadable":
            return `the file can't be read (${fault.error})`;
        case "off-would-stay":
            return `with "scope: user", a job of ${fault.event} that is cancelled would leave it on for every later job of this runner`;
        case "event-may-not-keep":
            return `with "scope: user" it changes every later job of this runner, and a job of ${fault.event} may not do that`;
        default:
            return english_inputs_PLAIN[fault.code];
    }
}

;// CONCATENATED MODULE: ./build/telling/english-modules.js


/** Which modules a project needs, and which of them are there. */
function english_modules_modules(project) {
    if (project.kind === "none")
        return "no go.mod was found";
    if (project.vendored)
        return "vendored, nothing to download";
    const { zips, present, missing, private: unasked } = project.needed;
    if (zips === 0)
        return project.goSum.found ? "none needed" : "unknown, because there is no go.sum";
    const absent = `${missing} missing${missing === 0 || project.missingBytes === 0 ? "" : ` (${english_modules_size(project)})`}`;
    return `${zips} needed, ${present} already present, ${absent}${unasked === 0 ? "" : `, ${unasked} private (no mirror was asked)`}`;
}
/** What is still to be downloaded, with its size. */
function english_modules_missing({ project }) {
    const { zips, missing } = project.needed;
    if (missing === 0)
        return zips === 0 ? "a first download" : "the missing go.mod files";
    return `the ${count(missing, "missing module")}${project.missingBytes === 0 ? "" : ` (${english_modules_size(project)})`}`;
}
/** Of the chosen mirror, where no time is predicted. */
function english_modules_measuredSpeed({ mirrors }) {
    const speed = mirrors.find(({ rank }) => rank === 1)?.speed;
    if (!speed || speed.firstByteMs === null)
        return "";
    const { firstByteMs, bytesPerSecond, rateIsFloor } = speed;
    const rate = bytesPerSecond === null ? "" : `, ${rateIsFloor ? "at least " : ""}${formatRate(bytesPerSecond)}`;
    return `; first byte after ${formatMs(firstByteMs)}${rate}`;
}
/** A size that not every missing module was asked for is an estimate. */
function english_modules_size({ sizedZips, needed, missingBytes }) {
    return `${sizedZips < needed.missing ? "about " : ""}${formatBytes(missingBytes)}`;
}

;// CONCATENATED MODULE: ./build/telling/english-outcome.js


/** What English says of what a run has brought: the headline. */
const englishOutcome = {
    "from-cache": ({ zips, zipBytes, buildBytes }, { elapsedMs }) => {
        const build = buildBytes === null ? "" : ` and Go's build cache (${formatBytes(buildBytes)})`;
        return `Ready in ${formatMs(elapsedMs)}, from the cache: ${count(zips, "module")} (${formatBytes(zipBytes)})${build}.`;
    },
    fetched: ({ zips, zipBytes, fromCache, left, ...from }, { elapsedMs }) => {
        const sent = english_words_servers(from);
        const cached = fromCache === 0 ? "" : `, ${fromCache} of them from the cache`;
        const rest = left === 0
            ? ""
            : ` ${count(left, "module")} could not be downloaded and ${left === 1 ? "is" : "are"} left to go.`;
        return `${left === 0 ? "Modules" : "Most modules"} ready in ${formatMs(elapsedMs)}: ${zips} (${formatBytes(zipBytes)})${sent === "" ? "" : ` ${sent}`}${cached}, verified.${rest}`;
    },
    present: ({ zips }, { choice }) => `Nothing to do: ${zips === 1 ? "the only module needed is" : `all ${zips} modules are`} present${choice.mirror === null ? "" : `. Later downloads go to ${choice.mirror} first`}.`,
};

;// CONCATENATED MODULE: ./build/telling/english-relay.js


/** What English says of the relay. */
const englishRelay = {
    state: {
        "not-wanted": () => "none (input relay: false, or scope is not job)",
        "no-mirror": () => "none: the route has no mirror",
        started: ({ startMs }) => `in front of the mirrors for later steps, started in ${formatMs(startMs)}; if it ends, go uses the route above`,
        joined: () => "the one started by an earlier step; it now has this module's go.sum too",
        failed: () => "none: it could not be started, so later steps use the route alone",
    },
    title: "Go module relay",
    use: ({ requests, sentBytes, checked }) => requests.served + requests.missing + requests.failed === 0
        ? "No modules were requested."
        : `${count(requests.served, "request")} served (${formatBytes(sentBytes)}), ${requests.missing} for what no mirror has, ${requests.failed} failed. Files verified against go.sum: ${checked.goSum}; against the checksum database: ${checked.database}; left to go to verify: ${checked.nobody}.`,
    gotOver: ({ retries, hedges }) => `Failures worked around: ${count(retries, "request")} retried, ${hedges} sent to another mirror because the first was too slow.`,
    mirror: ({ name, failed, requests, lied }, failure) => `${name}: ${failed} of ${count(requests, "response")} unusable${failure === null ? "" : ` (last: ${failure})`}${lied ? "; it sent wrong bytes, so it was not asked again" : ""}`,
    network: (failed) => `Every mirror failed for ${count(failed, "request")} of this job. If go stopped with a download error, the network was the cause, not your code: run the job again, or name other mirrors with the input mirrors.`,
    gone: "The relay ended before the job did; since then go has used the route behind it.",
};

;// CONCATENATED MODULE: ./build/telling/english.js
















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
            if (bestMs === null)
                return `${report.choice.mirror}: the fastest for ${english_modules_missing(report)}${english_modules_measuredSpeed(report)}.`;
            const start = `${report.choice.mirror}: ${formatMs(bestMs)} predicted for ${english_modules_missing(report)}`;
            if (runnerUp === null || runnerUpMs === null || bestMs <= 0)
                return `${start}.`;
            const factor = formatFactor(runnerUpMs / bestMs);
            const compared = factor === "1.0" ? "about as fast as" : `${factor} × faster than`;
            return `${start}, ${compared} ${runnerUp} (${formatMs(runnerUpMs)}).`;
        },
        "nothing-missing": ({ firstByteMs }, { choice, project }) => `${choice.mirror}: ${project.needed.zips === 0 ? "no modules to download are known" : "all modules are present"}. It answered after ${formatMs(firstByteMs)}, should more be needed.`,
        "only-proven": ({ others }, { choice }) => others === 0
            ? `${choice.mirror}: the only mirror asked, verified.`
            : `${choice.mirror}: the only mirror verified; ${others === 1 ? "the other one" : `the ${others} others`} failed or ${others === 1 ? "was" : "were"} not waited for.`,
        "catalogue-order": ({ region, inChina }, { choice }) => `${choice.mirror}: first in the default order for ${region}${inChina ? " (mirrors in China first)" : ""}; nothing was measured.`,
        "none-healthy": (_, { mirrors }) => `${mirrors.length === 0 ? "There was no mirror to ask" : "No mirror is healthy"}: GOPROXY stays as it was.`,
    },
    outcome: englishOutcome,
    nothingToChoose: ({ route }) => `This machine's GOPROXY leaves nothing to choose, so it stays as it was${route.values.GOPROXY === "" ? "" : `: ${route.values.GOPROXY}`}`,
    failure: englishFailure,
    standing: {
        chosen: "chosen",
        inRoute: "in the route",
        proven: "works, not in the route",
        notMeasured: "not measured",
        notWaitedFor: ({ answered }) => (answered ? "answers, not waited for" : "not waited for"),
    },
    note: {
        "no-healthy-mirror": ({ asked }, input) => `${asked === 1 ? "The only mirror asked is not healthy" : `None of the ${asked} mirrors asked is healthy`}, so GOPROXY stays as it was. Check this machine's network and proxy settings, or name a mirror that it can reach with ${input("mirrors")}.`,
        "goproxy-off": () => "This machine has GOPROXY=off: go downloads nothing, and that is left alone. Unset it to let mirrors be used.",
        "goproxy-policy": ({ goproxy }, input) => goproxy === "direct"
            ? `This machine has GOPROXY=direct: no server may learn which modules it uses, so no mirror was asked or added. To use mirrors anyway, name them with ${input("mirrors")}.`
            : `This machine's GOPROXY (${goproxy}) does not end in direct. That is taken as a policy on where modules may come from, so no mirror was added. To add mirrors anyway, name them with ${input("mirrors")}.`,
        "values-kept": ({ values, since }) => `The Go settings of this machine's user have had ${values.join(" and ")} since ${since}, set by an earlier run (keep: true, the command use, or a job with scope: user that was cancelled). setup-go-mirror undo reverts all of them, go env -u a single variable.`,
        "inherited-private-proxies": ({ count }, input) => `${count === 1 ? "A server in this machine's GOPROXY is" : `${count} servers in this machine's GOPROXY are`} not in the list of mirrors: treated as private ${count === 1 ? "proxy" : "proxies"} and kept first. To have a public mirror among them measured, name it with ${input("mirrors")}.`,
        "no-mirror-behind-private": ({ because }, input) => because === "no-pattern"
            ? `GOPROXY has a server of your own, and nothing says which modules are private. A mirror behind it would learn the name of every module that the server lacks, so the route has no mirrors. To add them, name your private modules with ${input("private")} or GOPRIVATE; if the server has no private modules, name it with ${input("mirrors")}.`
            : "GOPROXY has a server of your own, and GONOPROXY does not cover all private modules. A mirror behind that server would learn the name of every module that it lacks, so the route has no mirrors. To add them, unset GONOPROXY, or add the patterns of GOPRIVATE to it.",
        "sumdb-off": ({ by }, input) => `The checksum database is off (${by === "input" ? input("sumdb", "off") : "GOSUMDB=off on this machine"}). Modules that are not in go.sum yet are not verified, and toolchain downloads fail, because go requires the database for them. ${by === "input" ? "Without it" : "With GOSUMDB unset"} both work.`,
        "sumdb-rerouted": ({ via }) => `The checksum database does not work through GOPROXY, so GOSUMDB now goes past the mirrors, to ${via}. Nothing to do.`,
        "sumdb-unreachable": ({ url, detail }) => `The checksum database can't be reached (${url}${englishMore(": ", detail)}). Verification stays on, so toolchain downloads and modules that are not in go.sum yet will fail. Allow this machine to reach sum.golang.org or sum.golang.google.cn, or commit a complete go.sum.`,
        vendored: () => "The project is vendored: go builds from vendor/ and downloads nothing. The route is for later commands such as go install.",
        "no-go-sum": (_, input) => `There is no go.sum, so the mirrors were measured with well-known modules instead of the project's own. Check ${input("working-directory")}, or run go mod tidy and commit go.sum.`,
        "go-sum-problems": ({ count, firstLine, firstCode }) => `go.sum has ${count === 1 ? "an invalid line" : `${count} invalid lines`} (first: ${english_GO_SUM_FAULTS[firstCode]}${firstLine > 0 ? ` in line ${firstLine}` : ""}). They are skipped here, but go may refuse the file. Repair it with go mod tidy.`,
        "toolchain-download": ({ toolchain, have }) => `go.mod asks for ${toolchain}, and this machine has ${have}: go will download that toolchain through this route. The action's input go-version-file: go.mod installs it once for all jobs of a machine.`,
        "go-behind": ({ version, newest }) => `Go ${version} is behind ${newest}, the latest patch release, which may have security fixes. Use go-version: '${format_lineOf(version)}' with check-latest: true, or pin that release.`,
        "go-list-behind": ({ version, listed }) => `The newest matching Go on the mirrors is ${listed}. This machine has ${version}, which is newer, so that is used. The mirrors may be behind.`,
        "go-list-unreachable": ({ version }) => `No mirror had a list of Go versions, so the newest matching one on this machine is used: ${version}.`,
        "toolchain-too-old": ({ wanted, have }) => `go.mod asks for ${wanted}, this machine has ${have}, and GOTOOLCHAIN forbids a download: go will fail. Install it (the action's input go-version-file: go.mod does), or set GOTOOLCHAIN=auto.`,
        "files-not-read": english_files_filesNotRead,
        "module-cache-disagrees": english_files_moduleCacheDisagrees,
        "module-cache-unusable": ({ detail }) => detail === "EMFILE"
            ? "Too many open files: the limit of this process is too low to fill the module cache, so go downloads the rest. Raise it (ulimit -n 1024, LimitNOFILE= of the runner's service, --ulimit nofile= of the container)."
            : `The module cache can't be used (${detail}), so verified downloads were not kept. Check GOMODCACHE and its owner.`,
        "no-go": () => "There is no go on PATH, and none was asked for, so builds will fail. The action's input go-version-file: go.mod installs the version that the project asks for.",
        "private-proxy-dead": ({ host, detail }, input) => `The private proxy ${host} does not answer${englishMore(" (", detail, ")")}. go asks it first and gives up on such an error, so downloads will fail. Check its address (${input("private-proxy")}) and the network.`,
        "wrong-bytes": ({ mirror, asked }) => `${mirror} sent the wrong bytes${asked === "" ? "" : ` for ${asked}`}: the hash does not match. The mirror was excluded, and nothing from it was kept. A proxy in between may alter downloads; if not, tell the mirror's operator.`,
        "mirror-removed": english_failure_mirrorRemoved,
        "go-sum-disagrees": (note) => (note.module === null ? english_files_privateDisagreement(note) : english_files_disagreement(note)),
        "cache-failed": ({ failure }, input) => `Cache service unavailable: ${english_cache_cacheFailure(failure)}. Modules were downloaded instead. Turn the cache off with ${input("cache", "false")}.`,
        "cache-wrong-files": ({ key, modules }) => `The cache entry ${key} has files of ${count(modules, "module")} that do not match go.sum. They were discarded, and downloaded from the mirrors where possible. Delete that entry (gh cache delete): this action did not write it as it is.`,
        "fetch-incomplete": ({ reason, ...files }, input) => `${english_words_countFiles(files)} could not be downloaded in advance (${englishFetch.left[reason]}), so go downloads and verifies them itself. ${english_fetch_LEFT_ADVICE[reason](input)}`,
    },
    sumdb: {
        works: ({ via }) => `verified at ${via}`,
        rerouted: ({ via, because }) => `verified at ${via}, past the mirrors, because ${english_trouble(because)}`,
        unreachable: ({ because }) => `on, but can't be reached: ${english_trouble(because)}`,
        off: () => "off: new modules are not verified, and toolchain downloads fail",
        "not-checked": ({ because }) => `on, not checked${english_NOT_CHECKED[because]}`,
    },
    probe: {
        measured: ({ probe, region, mirrors }) => `Measured ${count(mirrors.length, "mirror")} in ${formatMs(probe.elapsedMs)} from ${region.label}${probe.ended === null ? "" : `; ${english_ENDED[probe.ended]}`}${probe.extended ? "; the time limit was extended once, because no mirror was verified in time" : ""}.${probe.admitted === 0 ? "" : ` ${count(probe.admitted, "verified sample")} went into the module cache.`}`,
        remembered: ({ probe }) => `Reused a measurement made ${probe.ageMs === null ? "" : `${formatMs(probe.ageMs)} ago `}on this machine; no mirror was contacted.`,
        never: ({ region }, input) => `Not measured (${input("probe", "never")}): the default order for ${region.label}.`,
        policy: () => "Not measured: this machine's GOPROXY leaves nothing to choose.",
    },
    project: ({ project }) => english_modules_modules(project) + english_go_toolchainPart(project.toolchain),
    measuredFor: ({ project }) => {
        const { zips } = project.needed;
        return zips === 0
            ? english_modules_modules(project)
            : `${zips} needed (${english_modules_size(project)}), measured as if none were present`;
    },
    go: englishGo,
    goProblem: englishGoProblem,
    goProgress: ({ version, received, total, rate }) => `Go ${version}: ${received}${total === null ? "" : ` of ${total}`}, ${rate}`,
    cache: englishCache,
    buildCache: englishBuildCache,
    buildCacheUnsaved: englishBuildCacheUnsaved,
    buildCacheSave: englishBuildCacheSave,
    save: englishSave,
    fetch: englishFetch,
    relay: englishRelay,
    fleet: englishFleet,
    commands: englishCommands,
    help: englishHelp,
    input: {
        job: (name, value) => (value === undefined ? `the input "${name}"` : `input ${name}: ${value}`),
        command: (name, value) => optionWith(name, value) ??
            `the action's input ${value === undefined ? `"${name}"` : `${name}: ${value}`}`,
    },
    ...englishInputs,
    reading: {
        samples: "Each mirror was asked for files that are needed here. Only a mirror that sent a .mod, an .info and a .zip with the right hashes can be chosen.",
        predicted: "Predicted: how long go mod download would take for all missing modules, from that mirror alone. It is shown only if the measurement allows an error of at most about a third; mirrors are ranked by it in any case. The bar shows it relative to the slowest mirror.",
        speeds: "First byte: the lower quartile of the times to the first byte of small responses. Throughput: that of one connection (≥: it was still rising when the measurement ended).",
    },
    recommended: "Recommended",
    colon: ": ",
    log: {
        measured: "Go module mirrors, measured from this machine",
        cancelled: "Cancelled: nothing was exported. What was measured so far is above.",
        slowLine: "The connection is slow: mirrors answer correctly, but none has finished. The time limit is extended once.",
        serviceFailedBefore: "Nothing was saved: the cache service was unavailable when the job began.",
        noMirror: "No healthy Go module mirror (fail-on: no-mirror). The table above says why, mirror by mirror.",
        reportNotWritten: (why) => `The JSON report could not be written: ${why}`,
        summaryProblem: {
            written: null,
            "no-place": null,
            "too-large": "The step summary is larger than the runner accepts (1 MiB), so it was not written.",
            failed: "The step summary file can't be written, so there is no summary.",
        },
        unpackingGivenUp: (after) => `go was stopped after unpacking modules for ${after}: another process may hold a lock in the module cache (a file that ends in .lock), or the disk is slow. The build unpacks the rest when it needs it, and waits for that lock too.`,
    },
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
    labels: {
        warning: "Warning",
        notice: "Note",
        go: "Go",
        modules: "Modules",
        cache: "Cache",
        buildCache: "Build cache",
        fetched: "Downloaded",
        relay: "Relay",
        sumdb: "Checksum database",
        exported: "Set for later steps",
        nothingExported: "Nothing was changed for later steps.",
        details: "Mirrors, timings, and how they were measured",
        method: "How this was measured",
        asked: "Requests that failed",
    },
};
const english_GO_SUM_FAULTS = {
    malformed: "not a module, a version and a hash",
    "conflict-mark": "a merge conflict marker",
    "bad-path": "an invalid module path",
    "bad-version": "an invalid version",
    "bad-hash": "an invalid hash",
    contradiction: "two hashes for one module",
};
const english_NOT_CHECKED = {
    "not-measured": ": nothing was measured",
    "private-proxy": ": it is up to the private proxy, which requires credentials",
    invalid: ": go does not accept the value of GOSUMDB",
};
const english_ENDED = {
    over: "all mirrors answered or failed",
    enough: "stopped as soon as no other mirror could win",
    budget: "stopped at the time limit",
};
function english_trouble({ url, code, detail }) {
    const what = {
        "bad-answer": "sent a response that does not verify",
        error: "failed",
        unreachable: "did not answer",
    };
    return `${url} ${what[code]}${englishMore(" (", detail, ")")}`;
}

;// CONCATENATED MODULE: ./build/telling/fleet-sentences.js


/** A smaller gain is no reason to leave Go's default. */
const MIN_FACTOR = 1.1;
/** In the catalogue's words. */
const GO_DEFAULT = "official";
/** An alert: one line for one cause. */
function alertSentence({ language, failure }, alert) {
    const words = neutraliseTexts(alert);
    const { fleet } = language;
    const phrase = words.reason && failure(words.reason);
    const sentence = words.kind === "mirror"
        ? fleet.alert.mirror({ ...words, failure: phrase ?? "" })
        : fleet.alert.noMirror({ ...words, failure: phrase });
    return neutralise_neutralise(sentence, Number.POSITIVE_INFINITY);
}
/** What to pin in a region, and what it gains. */
function pinSentence({ language }, region) {
    const safe = neutraliseTexts({ label: region.label, pin: region.pin, measuredAt: region.measuredAt });
    const { pin: words } = language.fleet;
    const sentence = () => {
        if (!region.reported)
            return words.notReported(safe.label, safe.measuredAt.slice(0, 10));
        if (safe.pin !== null)
            return pinWords(words, safe.label, safe.pin);
        const isMeasured = region.cells.some(({ state }) => state.kind === "failed");
        return isMeasured ? words.noneProven(safe.label) : words.notMeasured(safe.label);
    };
    return neutralise_neutralise(sentence(), Number.POSITIVE_INFINITY);
}
function pinWords(words, region, pin) {
    const { mirror, referenceMs, defaultMs, defaultFailed } = pin;
    const time = referenceMs === null ? null : formatMs(referenceMs);
    if (mirror === GO_DEFAULT)
        return words.stay(region, time);
    if (defaultFailed)
        return words.defaultFails(region, mirror, time);
    if (time === null || referenceMs === null || defaultMs === null)
        return words.alone(region, mirror, time);
    const factor = defaultMs / Math.max(referenceMs, 1);
    return words.faster({
        region,
        mirror,
        time,
        defaultTime: formatMs(defaultMs),
        factor: factor < MIN_FACTOR ? null : formatFactor(factor),
    });
}
/** Why a file was left out, with its name. */
function refusedSentence({ language }, refused) {
    const { file, why } = neutraliseTexts(refused);
    const phrase = language.fleet.refusal[why.code];
    return neutralise_neutralise(file + language.colon + phrase(why), Number.POSITIVE_INFINITY);
}
/** All in a line each, for a log or a terminal: what was read, alerts, what to pin. */
function fleetLines(sentences, fleet) {
    const { fleet: words } = sentences.language;
    const alerts = fleet.alerts.map((alert) => alertSentence(sentences, alert));
    return [
        fleet.reports.read === 0
            ? words.noReport
            : words.read({ reports: fleet.reports.read, superseded: fleet.reports.superseded }),
        ...(alerts.length === 0 && fleet.reports.read > 0 ? [words.allWell] : alerts),
        ...fleet.regions.map((region) => pinSentence(sentences, region)),
    ];
}

;// CONCATENATED MODULE: ./build/telling/fleet-summary.js



/** A runner takes 1 MiB a step, and a page with it should stay quick to open. */
const fleet_summary_MAX_BYTES = 200_000;
const fleet_summary_MAX_SENTENCE = 1_500;
const MAX_REFUSED = 50;
const MAX_CELL = 80;
/** A time up to so many times the region's best. */
const NEAR = 1.5;
const FAR = 3;
/**
 * A fleet as GitHub-flavoured Markdown: alerts, the heat map of regions and mirrors (a figure and a symbol in each cell),
 * a sentence for each region. Of very many regions the last are only counted.
 */
function fleetSummary(sentences, fleet) {
    for (let shown = fleet.regions.length;; shown = Math.floor(shown / 2)) {
        const summary = render(sentences, fleet, shown);
        if (shown === 0 || Buffer.byteLength(summary) <= fleet_summary_MAX_BYTES)
            return summary;
    }
}
function render(sentences, fleet, shown) {
    const { fleet: words } = sentences.language;
    const regions = fleet.regions.slice(0, shown);
    const hidden = fleet.regions.length - regions.length;
    const { read, superseded } = fleet.reports;
    const alerts = fleet.alerts
        .slice(0, Math.max(shown, 1))
        .map((alert) => `- ⚠️ ${line(alertSentence(sentences, alert))}`);
    const paragraphs = [
        `## ${line(words.title(fleet.regions.length))}`,
        line(read === 0 ? words.noReport : words.read({ reports: read, superseded })),
        alerts.length === 0 && read > 0 ? line(words.allWell) : alerts.join("\n"),
        heatMap(sentences, fleet, regions),
        regions.map((region) => `- ${line(pinSentence(sentences, region))}`).join("\n"),
        hidden === 0 ? "" : line(words.more(hidden)),
        refusedList(sentences, fleet),
        pins(words.toPin, regions),
        `<details><summary>${words.howToRead}</summary>`,
        words.reading.map((text) => `- ${line(text)}`).join("\n"),
        "</details>",
    ];
    return `${paragraphs.filter((text) => text !== "").join("\n\n")}\n`;
}
function line(text) {
    return markdown(text, fleet_summary_MAX_SENTENCE);
}
/** A row for each region, a column for each mirror. */
function heatMap(sentences, fleet, regions) {
    if (regions.length === 0 || fleet.mirrors.length === 0)
        return "";
    const row = (cells) => `| ${cells.join(" | ")} |`;
    return [
        row([
            sentences.language.fleet.columns.region,
            ...fleet.mirrors.map(({ name }) => markdown(name, MAX_CELL)),
        ]),
        row([":--", ...fleet.mirrors.map(() => ":--")]),
        ...regions.map((region) => {
            const bestMs = bestOf(region);
            const cells = region.cells.map((cell) => heatCell(sentences, cell, bestMs));
            return row([markdown(region.label, MAX_CELL), ...cells]);
        }),
    ].join("\n");
}
function heatCell(sentences, cell, bestMs) {
    const symbol = symbolOf(cell, bestMs);
    const text = markdown(cellText(sentences, cell), MAX_CELL).replace(/ /g, cell.state.kind === "failed" ? " " : "&nbsp;");
    const shown = cell.chosen ? `**${text}**` : text;
    return [symbol, shown].filter((part) => part !== "").join(" ");
}
/** What stands in a cell beside its symbol: neutralised, "" where the region does not know the mirror. */
function cellText({ language, failure }, { state, referenceMs }) {
    const { cell } = language.fleet;
    switch (state.kind) {
        case "absent":
            return "";
        case "failed":
            return failure(state.reason);
        case "not-measured":
            return cell.notMeasured;
        case "not-waited-for":
            return cell.notWaitedFor;
        case "proven":
            return referenceMs === null ? cell.proven : formatMs(referenceMs);
    }
}
function symbolOf({ state, chosen, referenceMs }, bestMs) {
    if (state.kind === "absent")
        return "";
    if (state.kind === "failed")
        return "❌";
    if (chosen && state.kind === "proven")
        return "✅";
    if (state.kind !== "proven" || referenceMs === null || bestMs === null)
        return "⚪";
    if (referenceMs <= NEAR * bestMs)
        return "🟢";
    return referenceMs <= FAR * bestMs ? "🟡" : "🟠";
}
function bestOf({ cells }) {
    const times = cells.flatMap(({ referenceMs }) => referenceMs ?? []);
    return times.length === 0 ? null : Math.min(...times);
}
function pins(title, regions) {
    const lines = regions.flatMap(({ label, pin }) => pin === null ? [] : [`# ${neutralise_neutralise(label)}`, `GOPROXY=${pin.goproxy}`]);
    return lines.length === 0
        ? ""
        : `<details><summary>${title}</summary>\n\n${markdownCodeBlock(lines)}\n\n</details>`;
}
function refusedList(sentences, { refused }) {
    if (refused.length === 0)
        return "";
    const { fleet: words } = sentences.language;
    const items = refused.slice(0, MAX_REFUSED).map((one) => `- ${line(refusedSentence(sentences, one))}`);
    const hidden = refused.length - items.length;
    return [
        line(words.refusedTitle(refused.length)),
        "",
        ...items,
        ...(hidden === 0 ? [] : [`- ${words.more(hidden)}`]),
    ].join("\n");
}

// EXTERNAL MODULE: ./node_modules/get-east-asian-width/index.js + 3 modules
var get_east_asian_width = __webpack_require__(5322);
;// CONCATENATED MODULE: ./build/telling/width.js

/** A mark stands above the letter before it. */
const MARK = /\p{M}/u;
/** Columns that text takes in a terminal: East Asian letters and pictures two (UAX #11), marks above a letter none. */
function widthOf(text) {
    let width = 0;
    for (const character of text)
        width += MARK.test(character) ? 0 : isWide(character) ? 2 : 1;
    return width;
}
/** Whether one character takes two columns. */
function isWide(character) {
    const codePoint = character.codePointAt(0);
    return codePoint !== undefined && (0,get_east_asian_width/* eastAsianWidth */.Q1)(codePoint) === 2;
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
/**
 * Rows of cells as lines whose columns begin at the same place, two blanks apart, without blanks at their ends.
 * @param width of a line; whatever does not fit is left out
 * @param dispensable columns that may be left out, the first one first
 */
function inColumns(rows, width = Number.POSITIVE_INFINITY, dispensable = []) {
    const lines = linesOf(rows);
    const [first, ...others] = dispensable;
    if (first === undefined || lines.every((line) => widthOf(line) <= width))
        return lines;
    const left = rows.map((row) => row.map((cell, column) => (column === first ? null : cell)));
    return inColumns(left.map((row) => row.flatMap((cell) => cell ?? [])), width, others.map((column) => (column > first ? column - 1 : column)));
}
function linesOf(rows) {
    const widthOfColumn = (column) => Math.max(...rows.map((row) => widthOf(row[column] ?? "")));
    const widths = (rows[0] ?? []).map((_, column) => widthOfColumn(column));
    return rows.map((row) => row
        .map((cell, column) => padEnd(cell, widths[column] ?? 0))
        .join("  ")
        .trimEnd());
}

;// CONCATENATED MODULE: ./build/telling/wrap.js

/** What does not begin a line, and what does not end one (Chinese layout; GB/T 15834). */
const NOT_FIRST = /[，。、；：！？）》」』】…>)\]\p{M}]/u;
const NOT_LAST = /[（《「『【<([]/u;
/** Less room than this beside what stands before is not used: a text begins on the next line then. */
const MIN_ROOM = 24;
const INDENT = "    ";
/**
 * Text in lines of at most `columns`, all of which begin with the blanks that it begins with. It breaks at spaces, and
 * between characters where one of them is wide: Chinese has no spaces. A word that is longer than a line stays whole, to be
 * copied.
 */
function wrap(text, columns) {
    const indent = /^ */.exec(text)?.[0] ?? "";
    return broken(text.slice(indent.length), columns - indent.length).map((line) => indent + line);
}
/**
 * The last cell of a table's row: in as many lines as it needs, one below the other; nothing of it is cut.
 * @param head what stands before it in the first line, with the blanks between
 */
function wrapBehind(head, text, columns) {
    const room = columns - widthOf(head);
    if (widthOf(text) > room && room < MIN_ROOM && head !== INDENT) {
        return [clip(head.trimEnd(), columns), ...wrapBehind(INDENT, text, columns)];
    }
    const lines = wrap(text, room).flatMap((line) => chopped(line, room));
    return lines.map((line, i) => ((i === 0 ? head : " ".repeat(widthOf(head))) + line).trimEnd());
}
/** A word that no line has room for, in parts. */
function chopped(line, columns) {
    const parts = [""];
    for (const character of line) {
        const last = parts.at(-1) ?? "";
        if (last === "" || widthOf(last + character) <= columns)
            parts[parts.length - 1] = last + character;
        else
            parts.push(character);
    }
    return parts;
}
function broken(text, columns) {
    const lines = [];
    let width = 0;
    for (const { piece, space } of piecesOf(text)) {
        const needed = space.length + widthOf(piece);
        if (lines.length > 0 && width + needed <= columns) {
            lines[lines.length - 1] += space + piece;
            width += needed;
        }
        else {
            lines.push(piece);
            width = needed - space.length;
        }
    }
    return lines;
}
/** The pieces that stay whole, each with the space before it. */
function piecesOf(text) {
    return text
        .split(" ")
        .flatMap((word, index) => unbroken(word).map((piece, inWord) => ({ piece, space: inWord === 0 && index > 0 ? " " : "" })));
}
function unbroken(word) {
    const pieces = [];
    let last = "";
    // A placeholder, <名称>, is one word.
    let isPlaceholder = false;
    for (const character of word) {
        const mayBreak = !isPlaceholder &&
            (isWide(last) || isWide(character)) &&
            !NOT_FIRST.test(character) &&
            !NOT_LAST.test(last);
        if (character === "<" || character === ">")
            isPlaceholder = character === "<" && word.includes(">");
        if (pieces.length > 0 && !mayBreak)
            pieces[pieces.length - 1] += character;
        else
            pieces.push(character);
        last = character;
    }
    return pieces.length > 0 ? pieces : [""];
}

;// CONCATENATED MODULE: ./build/telling/fleet-terminal.js





const MAX_NAME = 28;
const GAP = "  ";
/**
 * A fleet for a person at a terminal: a line for each mirror of each region that knows it, then alerts and what to pin. No
 * newline at its end.
 * @param columns of the terminal: where a line with all of it does not fit, each region is a title above its mirrors
 */
function fleetTerminal(sentences, fleet, columns) {
    const { region: regionTitle, mirror: mirrorTitle } = sentences.language.fleet.columns;
    const rows = fleet.regions.map((region) => ({ region, mirrors: fleet_terminal_mirrorsOf(sentences, fleet, region) }));
    const flat = inColumns([
        [regionTitle, "", mirrorTitle],
        ...rows.flatMap(({ region, mirrors }) => mirrors.map(({ mark, name, text }) => [clip(neutralise_neutralise(region.label), MAX_NAME), mark, name, text])),
    ]);
    const table = flat.every((line) => widthOf(line) <= columns)
        ? flat
        : rows.flatMap(({ region, mirrors }) => regionLines(region, mirrors, columns));
    return [
        ...(flat.length > 1 ? [...table, ""] : []),
        ...fleetLines(sentences, fleet).flatMap((line) => wrap(line, columns)),
    ].join("\n");
}
function fleet_terminal_mirrorsOf(sentences, fleet, { cells }) {
    return fleet.mirrors.flatMap(({ name }, at) => {
        const cell = cells[at];
        if (cell === undefined || cell.state.kind === "absent")
            return [];
        return [{ mark: markOf(cell), name: clip(neutralise_neutralise(name), MAX_NAME), text: cellText(sentences, cell) }];
    });
}
function regionLines({ label }, mirrors, columns) {
    if (mirrors.length === 0)
        return [];
    const width = Math.max(...mirrors.map(({ name }) => widthOf(name)));
    return [
        clip(neutralise_neutralise(label), columns),
        ...mirrors.flatMap(({ mark, name, text }) => wrapBehind(`${mark} ${padEnd(name, width)}${GAP}`, text, columns)),
    ];
}
function markOf({ state, chosen }) {
    if (state.kind === "failed")
        return "✗";
    return chosen ? "▸" : " ";
}

;// CONCATENATED MODULE: ./build/telling/columns.js
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

;// CONCATENATED MODULE: ./build/telling/fetch-rows.js



const fetch_rows_MAX_NAME = 40;
/**
 * The rows of the table of sources, in the report's order. None where there is nothing to compare or to explain:
 * one source that was asked, and nothing went wrong.
 */
function fetchRows(sentences, { fetch }) {
    const asked = askedSources(fetch);
    if (asked.length < 2 && asked.every(isFaultless))
        return [];
    const bytes = asked.reduce((sum, s) => sum + s.bytes, 0);
    return asked.map((source) => {
        const share = source.bytes > 0 ? source.bytes / bytes : null;
        const name = neutralise_neutralise(source.name, fetch_rows_MAX_NAME);
        return {
            state: source.outcome,
            cells: {
                source: source.private ? sentences.language.fetch.privateProxy(name) : name,
                share: share === null ? "" : formatShare(share),
                files: number(source.files),
                size: share === null ? "" : formatBytes(source.bytes),
                requests: number(source.requests),
                retries: number(source.retries),
                hedges: number(source.hedges),
                refused: number(source.refusals),
                state: sentences.source(source),
            },
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

;// CONCATENATED MODULE: ./build/telling/fetch-table.js



const fetch_table_GAP = "  ";
const fetch_table_MAX_NAME = 24;
/** A state that is longer takes more lines before a column of numbers has to go. */
const MIN_STATE = 24;
/** What goes first where the line is short. */
const DISPENSABLE = [
    ["requests"],
    ["retries", "hedges", "refused"],
    ["files"],
];
/**
 * The sources of the fetch as lines of aligned text: a title, then one line each. Empty without rows.
 * @param titles of the columns
 */
function fetchTable(titles, rows, options) {
    if (rows.length === 0)
        return [];
    const widthOfColumn = (c) => Math.max(widthOf(titles[c]), ...rows.map((row) => widthOf(row.cells[c])));
    const nameWidth = Math.min(fetch_table_MAX_NAME, widthOfColumn("source"));
    const stateWidth = Math.min(MIN_STATE, widthOfColumn("state"));
    let columns = filledFetchColumns(rows).filter((c) => c !== "source" && c !== "state");
    const needed = () => columns.reduce((sum, c) => sum + fetch_table_GAP.length + widthOfColumn(c), 2 + nameWidth + fetch_table_GAP.length + stateWidth);
    for (const group of DISPENSABLE) {
        if (needed() > options.columns)
            columns = columns.filter((c) => !group.includes(c));
    }
    const headOf = (mark, cells) => {
        const name = padEnd(clip(cells.source, nameWidth), nameWidth);
        return `${mark} ${name}${columns.map((c) => fetch_table_GAP + padStart(cells[c], widthOfColumn(c))).join("")}${fetch_table_GAP}`;
    };
    const linesOf = (row) => wrapBehind(headOf(row.state === "out" ? "✗" : " ", row.cells), row.cells.state, options.columns);
    return [
        clip(headOf(" ", titles) + titles.state, options.columns),
        ...rows.flatMap((row) => linesOf(row).map((line) => options.paint(line, row))),
    ];
}

;// CONCATENATED MODULE: ./build/telling/mirror-rows.js



const mirror_rows_MAX_NAME = 40;
/** The rows of the table of mirrors, in the report's order. */
function mirrorRows({ language, standing }, report) {
    const predictions = report.mirrors.flatMap(({ predictedMs }) => predictedMs ?? []);
    // One alone has nothing to be compared with.
    const slowestMs = predictions.length < 2 ? 0 : Math.max(...predictions);
    return report.mirrors.map((mirror) => {
        const { speed, predictedMs } = mirror;
        const chosen = mirror.rank === 1 && mirror.name === report.choice.mirror;
        return {
            state: stateOf(mirror, chosen),
            cells: {
                rank: mirror.rank === null ? "" : String(mirror.rank),
                mirror: neutralise_neutralise(mirror.name, mirror_rows_MAX_NAME),
                status: standing(mirror, chosen),
                dns: speed.viaProxy ? language.viaProxy : ms(speed.dnsMs),
                tcp: ms(speed.tcpMs),
                tls: ms(speed.tlsMs),
                firstByte: ms(speed.firstByteMs),
                throughput: rate(speed),
                predicted: ms(predictedMs),
            },
            share: predictedMs === null || slowestMs === 0 ? null : predictedMs / slowestMs,
        };
    });
}
/** The columns worth showing: name and status, and those where at least one mirror has something. */
function filledColumns(rows) {
    return COLUMNS.filter((c) => c === "mirror" || c === "status" || rows.some((row) => row.cells[c] !== ""));
}
/** What the later steps find set: `NAME=value`, neutralised. */
function exportedLines({ route }) {
    return route.exported.map((name) => neutralise_neutralise(`${name}=${route.values[name]}`, 4_000));
}
function stateOf({ outcome }, chosen) {
    if (outcome.kind === "failed")
        return "failed";
    if (chosen)
        return "chosen";
    return outcome.kind === "proven" ? "ready" : "open";
}
/** One that still rose is no less than that. */
function rate({ bytesPerSecond, rateIsFloor }) {
    return bytesPerSecond === null ? "" : `${rateIsFloor ? "≥ " : ""}${formatRate(bytesPerSecond)}`;
}
function ms(value) {
    return value === null ? "" : formatMs(value);
}

;// CONCATENATED MODULE: ./build/telling/text-table.js



const text_table_GAP = "  ";
/** What goes first where the line is short. */
const text_table_DISPENSABLE = [["dns", "tcp", "tls"], ["throughput"], ["firstByte"]];
const text_table_MAX_NAME = 24;
const MARKS = {
    chosen: "▸",
    ready: " ",
    failed: "✗",
    open: " ",
};
/**
 * The mirrors as lines of aligned text. A mirror that can't be used has its reason where the others have their
 * numbers: a table of failures stays as narrow as one without.
 * @param titles of the columns
 */
function textTable(titles, rows, options) {
    if (rows.length === 0)
        return [];
    const nameWidth = Math.min(text_table_MAX_NAME, Math.max(...rows.map((r) => widthOf(r.cells.mirror)), widthOf(titles.mirror)));
    const rankWidth = Math.max(1, ...rows.map((r) => r.cells.rank.length));
    const measured = rows.filter(hasNumbers);
    const widthOfColumn = (c) => Math.max(widthOf(titles[c]), ...measured.map((r) => widthOf(r.cells[c])));
    const startWidth = 1 + 1 + rankWidth + text_table_GAP.length + nameWidth;
    const lastWidth = options.last && measured.length > 0 ? text_table_GAP.length + options.last.width : 0;
    let columns = filledColumns(measured).filter((c) => !["rank", "mirror", "status"].includes(c));
    const needed = () => columns.reduce((sum, c) => sum + text_table_GAP.length + widthOfColumn(c), startWidth + lastWidth);
    for (const group of text_table_DISPENSABLE) {
        if (needed() > options.columns)
            columns = columns.filter((c) => !group.includes(c));
    }
    const start = (mark, rank, name) => `${mark} ${rank.padStart(rankWidth)}${text_table_GAP}${padEnd(clip(name, nameWidth), nameWidth)}`;
    const numbers = (cells) => columns.map((c) => text_table_GAP + padStart(cells[c], widthOfColumn(c))).join("");
    const linesOf = (row) => {
        const head = start(MARKS[row.state], row.cells.rank, row.cells.mirror);
        if (!hasNumbers(row))
            return wrapBehind(head + text_table_GAP, row.cells.status, options.columns);
        const bar = options.last ? text_table_GAP + options.last.of(row) : "";
        return [clip((head + numbers(row.cells) + bar).trimEnd(), options.columns)];
    };
    const lines = rows.flatMap((row) => linesOf(row).map((line) => options.paint(line, row)));
    const title = start(" ", titles.rank, titles.mirror) + numbers(titles);
    return [clip(title.trimEnd(), options.columns), ...lines];
}
function hasNumbers({ state, cells }) {
    return (state === "chosen" || state === "ready") && cells.firstByte !== "";
}

;// CONCATENATED MODULE: ./build/telling/log-lines.js




/**
 * The report for the job's log: the mirrors, why, what was fetched, and what was set. One line of neutralised text
 * each; notes are not among them, since each becomes an annotation of its own.
 */
function logLines(sentences, report) {
    const { language, labelled } = sentences;
    const { labels, columns } = language;
    const whole = Number.POSITIVE_INFINITY;
    return [
        ...textTable(columns, mirrorRows(sentences, report), {
            columns: whole,
            last: null,
            paint: (line) => line,
        }),
        sentences.decision(report),
        ...(report.go.kind === "not-asked" ? [] : [labelled(labels.go, sentences.go(report))]),
        labelled(labels.modules, sentences.project(report)),
        labelled(labels.sumdb, sentences.sumdb(report.sumdb)),
        sentences.probe(report),
        labelled(labels.cache, sentences.cache(report)),
        ...(report.buildCache.kind === "not-wanted"
            ? []
            : [labelled(labels.buildCache, sentences.buildCache(report))]),
        labelled(labels.fetched, sentences.fetch(report)),
        ...fetchTable(language.fetch.columns, fetchRows(sentences, report), {
            columns: whole,
            paint: (line) => line,
        }),
        ...(report.relay.kind === "not-wanted" ? [] : [labelled(labels.relay, sentences.relay(report))]),
        ...exportedLines(report),
    ];
}

;// CONCATENATED MODULE: ./build/telling/progress-line.js


/**
 * How far the fetch is, in one line of our own words and numbers. Numbers keep their width while a fetch runs, so
 * that a line written over the last one does not jump; what changes its width, the time left, stands last.
 * @param columns that it may take: the rate is left out where it has no room, and then the bytes, before the time left is cut
 */
function progressLine(language, progress, columns = Number.POSITIVE_INFINITY) {
    const { doneZips, totalZips, receivedBytes, totalBytes, bytesPerSecond, leftMs } = progress;
    // More than the total is received where a zip came twice.
    const total = totalZips > 0 && totalBytes !== null && totalBytes > 0 ? Math.max(totalBytes, receivedBytes) : null;
    const totalText = String(totalZips);
    const parts = {
        doneZips: String(doneZips).padStart(totalText.length),
        totalZips: totalZips > 0 ? totalText : null,
        received: total === null ? aligned(receivedBytes) : asPartOf(total, receivedBytes),
        total: total === null ? null : formatBytes(total),
        rate: `${aligned(bytesPerSecond)}/s`,
        // Once all zips are received: what still needs its place, or small files that are to come, take a moment that nobody can tell.
        left: leftMs === null || leftMs === 0 ? null : wholeSeconds(leftMs),
    };
    const withoutRate = { ...parts, rate: null };
    const shorter = parts.left === null ? [] : [{ ...withoutRate, received: null, total: null }];
    const lines = [parts, withoutRate, ...shorter].map(language.fetch.progress);
    return lines.find((line) => widthOf(line) <= columns) ?? lines.at(-1);
}
/** The same of a Go that is being fetched. */
function goProgressLine(language, version, { receivedBytes, totalBytes, bytesPerSecond }) {
    return language.goProgress({
        version,
        received: formatBytes(receivedBytes),
        total: totalBytes !== null && totalBytes > receivedBytes ? formatBytes(totalBytes) : null,
        rate: `${formatBytes(bytesPerSecond)}/s`,
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
/** Rounded up: nobody waits for tenths, and "0 s left" would mean that it is over. */
function wholeSeconds(ms) {
    const seconds = Math.ceil(ms / 1000);
    return seconds < 10 ? `${seconds} s` : formatMs(1000 * seconds);
}

;// CONCATENATED MODULE: ./build/telling/relay-summary.js

const relay_summary_MAX_SENTENCE = 1_500;
const MAX_MIRRORS = 20;
/** What the relay did, one sentence a line: all of it, then what it got over, then each mirror that failed. */
function relayLines(sentences, use) {
    const { language, relayUse } = sentences;
    const { relay } = language;
    const failing = use.mirrors.filter(({ failed, lied }) => failed > 0 || lied).slice(0, MAX_MIRRORS);
    return [
        relayUse(use),
        ...(use.retries + use.hedges > 0 ? [relay.gotOver(use)] : []),
        ...failing.map((mirror) => sayMirror(sentences, mirror)),
    ];
}
function sayMirror({ language, failure }, mirror) {
    const { reason } = mirror;
    const last = reason && failure({ ...reason, asked: null, detail: null });
    return language.relay.mirror({ ...mirror, name: neutralise_neutralise(mirror.name) }, last);
}
/** The same for the step summary, as Markdown. */
function relaySummary(sentences, use) {
    const [first = "", ...others] = relayLines(sentences, use).map((line) => markdown(line, relay_summary_MAX_SENTENCE));
    const items = others.map((line) => `- ${line}\n`).join("");
    return `## ${markdown(sentences.language.relay.title)}\n\n${first}\n\n${items}`;
}

;// CONCATENATED MODULE: ./build/report/outcome.js
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
function outcome_hasProblem({ notes, choice, fetch }) {
    return (notes.some((note) => note.level === "warning" && outcome_isAnnotation(note)) ||
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
function outcome_isAnnotation(note) {
    return !FOR_THE_LOG.includes(note.code) && !(note.code === "sumdb-off" && note.by === "input");
}

;// CONCATENATED MODULE: ./build/telling/sentences.js



// Where a table of functions is indexed by a union's tag, the compiler can't see that the function which is found
// takes just that member: hence the assertions below.
/** The sentences of that language. @param audience who reads them */
function sentencesIn(language, audience) {
    const input = language.input[audience];
    const failure = (reason) => failureSentence(language, reason);
    return {
        language,
        labelled: (label, text) => label + language.colon + text,
        title: (report) => say(language.title, report),
        decision: (report) => decisionSentence(language, report),
        headline: (report) => headlineSentence(language, report),
        failure,
        standing: ({ outcome, inRoute }, chosen) => {
            if (outcome.kind === "failed")
                return failure(outcome.reason);
            if (outcome.kind === "not-waited-for")
                return language.standing.notWaitedFor(outcome);
            if (chosen)
                return language.standing.chosen;
            if (inRoute)
                return language.standing.inRoute;
            return outcome.kind === "proven" ? language.standing.proven : language.standing.notMeasured;
        },
        note: (note) => {
            const sentence = language.note[note.code];
            return say((safe) => sentence(safe, input), note);
        },
        inputProblem: (problem) => inputProblemSentence(language, audience, problem),
        sumdb: (path) => say(language.sumdb[path.kind], path),
        probe: (report) => say((safe) => language.probe[safe.probe.kind](safe, input), report),
        go: ({ go }) => say((safe) => language.go[safe.kind](safe), go),
        goProblem: (problem) => goProblemLines(language, problem),
        project: (report) => say(language.project, report),
        measuredFor: (report) => say(language.measuredFor, report),
        cache: ({ cache }) => say((safe) => language.cache[safe.kind](safe), cache),
        buildCache: ({ buildCache }) => buildCacheSentence(language, buildCache),
        buildCacheSave: (save) => say((safe) => language.buildCacheSave[safe.kind](safe), save),
        save: (save) => say((safe) => language.save[safe.kind](safe), save),
        fetch: (report) => say((safe) => language.fetch.done[safe.fetch.kind](safe, input), report),
        relay: ({ relay }) => say((safe) => language.relay.state[safe.kind](safe), relay),
        relayUse: (use) => say(language.relay.use, use),
        source: ({ outcome, reason }) => language.fetch.source[outcome](reason === null ? null : failure(reason)),
        right: (right) => say(language.commands.doctor.right[right.code], right),
        finding: (finding) => say(language.commands.doctor.finding[finding.code], finding),
    };
}
/** A cell of a table holds less of a mirror's own words than a sentence does. */
const MAX_CELL_PART = 60;
/** Foreign text is neutralised piece by piece, which bounds it, and as a whole, since two pieces may meet as `::`. */
function say(sentence, value, partLength) {
    return neutralise_neutralise(sentence(neutraliseTexts(value, partLength)), Number.POSITIVE_INFINITY);
}
/** What was given is in it: long enough to be recognised. */
const MAX_PROBLEM = 400;
function inputProblemSentence(language, audience, problem) {
    const option = audience === "command" ? optionOf(problem.input) : null;
    const sentence = language.inputProblem(problem, option ?? language.inputTitle(problem.input));
    return neutralise_neutralise(sentence, MAX_PROBLEM);
}
function decisionSentence(language, report) {
    if (report.probe.kind === "policy")
        return say(language.nothingToChoose, report);
    const sentence = language.choice[report.choice.reason.code];
    return say((safe) => sentence(safe.choice.reason, safe), report);
}
function headlineSentence(language, report) {
    const outcome = outcomeOf(report);
    if (outcome === null)
        return decisionSentence(language, report);
    const sentence = language.outcome[outcome.code];
    return say((safe) => sentence(outcome, safe), report);
}
function failureSentence(language, reason) {
    // The end of a path says what kind of file it was.
    const asked = reason.asked?.slice(-MAX_CELL_PART) ?? null;
    return say(language.failure[reason.code], { ...reason, asked }, MAX_CELL_PART);
}
function buildCacheSentence(language, buildCache) {
    return say((safe) => {
        const { kind, exact, unsaved } = safe;
        const given = language.buildCache[kind](safe);
        return unsaved === null || exact ? given : given + language.buildCacheUnsaved(unsaved);
    }, buildCache);
}
function goProblemLines(language, problem) {
    const sentence = language.goProblem[problem.code];
    return sentence(neutraliseTexts(problem))
        .split("\n")
        .map((line) => neutralise_neutralise(line, Number.POSITIVE_INFINITY));
}

;// CONCATENATED MODULE: ./build/telling/bar.js
const BAR_CELLS = 10;
/**
 * A predicted time, as a part of the longest one, as a bar: it means nothing else anywhere. Never empty: the smallest is to
 * be seen beside one a hundred times as large.
 */
function shareBar(share) {
    const full = Math.max(1, Math.round(share * BAR_CELLS));
    return "█".repeat(full) + "░".repeat(BAR_CELLS - full);
}

;// CONCATENATED MODULE: ./build/telling/summary.js





/** A runner takes 1 MiB a step; a page with many jobs' summaries should stay quick to open. */
const summary_MAX_BYTES = 60_000;
const summary_MAX_SENTENCE = 1_500;
/**
 * The report as GitHub-flavoured Markdown for the step summary. Plain enough for Gitea and Forgejo: a table, a
 * list, a block of code, `<details>`. At most 60 kB; of many mirrors and sources the last are only counted.
 */
function renderSummary(sentences, report) {
    const rows = mirrorRows(sentences, report);
    const sources = fetchRows(sentences, report);
    for (let shown = Math.max(rows.length, sources.length);; shown = Math.floor(shown / 2)) {
        const summary = summary_render(sentences, report, rows, sources, shown);
        if (shown === 0 || Buffer.byteLength(summary) <= summary_MAX_BYTES)
            return summary;
    }
}
/** @param most how many rows of each kind are shown */
function summary_render(sentences, report, allRows, allSources, most) {
    const { language } = sentences;
    const rows = allRows.slice(0, most);
    const sources = allSources.slice(0, most);
    const found = [
        table(language.columns, rows.filter((row) => row.state !== "failed")),
        // Apart, because a reason needs the room that the others' numbers take.
        table(language.columns, rows.filter((row) => row.state === "failed")),
        notShown(language, allRows.length - rows.length),
        facts(sentences, report),
        sourceTable(language.fetch.columns, sources),
        notShown(language, allSources.length - sources.length),
    ];
    // Where all is well nobody has to read tables.
    const [open, folded] = outcome_hasProblem(report) ? [found, []] : [[], found];
    const paragraphs = [
        `## ${sentence(sentences.title(report))}`,
        `**${sentence(sentences.headline(report))}**`,
        report.notes.map((note) => noteItem(sentences, note)).join("\n"),
        exported(language, exportedLines(report)),
        ...open,
        `<details><summary>${open.length > 0 ? language.labels.method : language.labels.details}</summary>`,
        ...folded,
        [
            // That none is healthy is the headline.
            ...(report.choice.reason.code === "none-healthy" ? [] : [sentences.decision(report)]),
            sentences.probe(report),
            ...howToRead(language, report, rows),
            ...(sources.length > 0 ? language.fetch.reading : []),
        ]
            .map((line) => `- ${sentence(line)}`)
            .join("\n"),
        whatWasAsked(language, report, rows.length, sources.length),
        "</details>",
    ];
    return `${paragraphs.filter((p) => p !== "").join("\n\n")}\n`;
}
/** A line for each thing that the run found or did. */
function facts(sentences, report) {
    const { labels } = sentences.language;
    const fact = (label, text) => labelled(sentences.language, label, text);
    return [
        ...(report.go.kind === "not-asked" ? [] : [fact(labels.go, sentences.go(report))]),
        fact(labels.modules, sentences.project(report)),
        fact(labels.sumdb, sentences.sumdb(report.sumdb)),
        fact(labels.cache, sentences.cache(report)),
        ...(report.buildCache.kind === "not-wanted"
            ? []
            : [fact(labels.buildCache, sentences.buildCache(report))]),
        fact(labels.fetched, sentences.fetch(report)),
        ...(report.relay.kind === "not-wanted" ? [] : [fact(labels.relay, sentences.relay(report))]),
        // Two blanks before the end of a line keep it a line.
    ].join("  \n");
}
/** The variables that were set, to be copied. */
function exported(language, lines) {
    return lines.length === 0
        ? sentence(language.labels.nothingExported)
        : `${bold(language, language.labels.exported)}\n\n${markdownCodeBlock(lines)}`;
}
function sentence(text) {
    return markdown(text, summary_MAX_SENTENCE);
}
function noteItem({ language, note: sentenceOf }, note) {
    const mark = note.level === "warning" ? "⚠️" : "ℹ️";
    return `- ${mark} ${labelled(language, language.labels[note.level], sentenceOf(note))}`;
}
/** The blank is there in every language: stars between a full-width colon and a letter would not end bold text (GFM spec, 6.4). */
function labelled(language, label, text) {
    return `${bold(language, label)} ${sentence(text)}`;
}
function bold(language, label) {
    return `**${label}${language.colon.trimEnd()}**`;
}
function notShown(language, count) {
    return count === 0 ? "" : sentence(language.moreMirrors(count));
}
/** Numbers stand right; the bar has no title, as it repeats the column before it. */
function table(titles, rows) {
    if (rows.length === 0)
        return "";
    const columns = filledColumns(rows);
    const withBar = rows.some((row) => row.share !== null);
    const line = (cells, bar) => `| ${[...cells, ...(withBar ? [bar] : [])].join(" | ")} |`;
    return [
        line(columns.map((c) => titles[c]), ""),
        line(columns.map((c) => (isText(c) ? ":--" : "--:")), ":--"),
        ...rows.map((row) => line(columns.map((c) => cell(row, c)), row.share === null ? "" : markdownCode(shareBar(row.share)))),
    ].join("\n");
}
/** As the table of mirrors; what a source did wrong stands last, where it has room. */
function sourceTable(titles, rows) {
    if (rows.length === 0)
        return "";
    const columns = filledFetchColumns(rows);
    const line = (cellOf) => `| ${columns.map(cellOf).join(" | ")} |`;
    return [
        line((c) => titles[c]),
        line((c) => (c === "source" || c === "state" ? ":--" : "--:")),
        ...rows.map((row) => line((c) => {
            if (c === "source")
                return markdown(row.cells[c]);
            if (c === "state")
                return (row.state === "out" ? summary_MARKS.failed : "") + markdown(row.cells[c]);
            return summary_number(row.cells[c]);
        })),
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
    // A reason may be long and anyone's; all other states are a few words of our own, which a narrow page would stack.
    const isOurs = !isText(column) || (column === "status" && row.state !== "failed");
    const shown = isOurs ? summary_number(text) : markdown(text);
    if (column === "status")
        return summary_MARKS[row.state] + shown;
    return row.state === "chosen" && (column === "mirror" || column === "predicted") && shown !== ""
        ? `**${shown}**`
        : shown;
}
/** What is ours stays in one line, however narrow the page. */
function summary_number(text) {
    return text.replace(/ /g, "&nbsp;").replace("<", "&lt;").replace(">", "&gt;");
}
function isText(column) {
    return column === "mirror" || column === "status";
}
/** What was asked where something was, and what the columns mean that are there. */
function howToRead({ reading }, { probe }, rows) {
    if (probe.kind !== "measured" && probe.kind !== "remembered")
        return [];
    const has = (column) => rows.some((row) => row.cells[column] !== "");
    return [
        reading.samples,
        ...(has("predicted") ? [reading.predicted] : []),
        ...(has("firstByte") ? [reading.speeds] : []),
    ];
}
/** The paths behind the reasons in the tables. */
function whatWasAsked(language, { mirrors, fetch }, mirrorsShown, sourcesShown) {
    const failures = [
        ...mirrors
            .slice(0, mirrorsShown)
            .map(({ name, outcome }) => ({ name, reason: outcome.kind === "failed" ? outcome.reason : null })),
        ...askedSources(fetch).slice(0, sourcesShown),
    ];
    const items = failures.flatMap(({ name, reason }) => reason === null || reason.asked === null
        ? []
        : [`- ${markdown(name)}${language.colon}${markdownCode(reason.asked)}`]);
    return items.length === 0
        ? ""
        : [language.labels.asked + language.colon.trimEnd(), "", ...items].join("\n");
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/telling/terminal.js









/** What both tables set before a row that failed. */
const FAILED = "✗";
/**
 * The report for a person at a terminal: the table with a bar of each mirror's predicted time, then what was fetched where that was wanted, notes, the reason, and in the last line the GOPROXY to use where there is
 * one. Wraps at `columns`, but not inside a word and not in that last line. No newline at its end.
 */
function renderTerminal(sentences, report, options) {
    const page = pageOf(sentences, options);
    const { wrapped } = page;
    const { labels, recommended } = sentences.language;
    const goproxy = report.route.values.GOPROXY;
    // Who only measures has an empty module cache, which is gone afterwards.
    const measuredOnly = report.fetch.kind === "not-wanted";
    const mirrors = mirrorLines(page, report);
    return [
        ...mirrors,
        ...(mirrors.length > 0 ? [""] : []),
        ...wrapped(sentences.probe(measuredOnly ? withoutSamples(report) : report)),
        ...wrapped(sentences.labelled(labels.modules, (measuredOnly ? sentences.measuredFor : sentences.project)(report))),
        ...wrapped(sentences.labelled(labels.sumdb, sentences.sumdb(report.sumdb))),
        ...(measuredOnly ? [] : fetchLines(page, report)),
        ...noteLines(page, report.notes),
        // Who only measures wants to know why; who ran it, what it has brought.
        ...(report.notes.some(({ code }) => SAYS_WHY_NO_MIRROR.includes(code))
            ? []
            : wrapped(measuredOnly ? sentences.decision(report) : sentences.headline(report), "bold")),
        ...(report.choice.mirror === null || goproxy === ""
            ? []
            : [sentences.labelled(recommended, `GOPROXY=${quoted(goproxy)}`)]),
    ].join("\n");
}
/** Where a note says why there is no mirror, nothing else has to. */
const SAYS_WHY_NO_MIRROR = [
    "no-healthy-mirror",
    "goproxy-off",
    "goproxy-policy",
    "no-mirror-behind-private",
];
function withoutSamples(report) {
    return { ...report, probe: { ...report.probe, admitted: 0 } };
}
/** The table of the mirrors alone. Empty without any; no newline at its end. */
function renderMirrors(sentences, report, options) {
    return mirrorLines(pageOf(sentences, options), report).join("\n");
}
/** Of no use to somebody who fetched and built nothing: what a later `go` would meet, by a route that is not set. */
const ABOUT_THE_ROUTE = [
    "sumdb-off",
    "sumdb-rerouted",
    "sumdb-unreachable",
    "toolchain-download",
    "toolchain-too-old",
    "mirror-removed",
];
/**
 * What was fetched, from whom, what is left and why, for a person at a terminal. The mirrors are among it only where
 * none of them was fit to fetch from. Wraps as renderTerminal does.
 */
function renderFetch(sentences, report, options) {
    const page = pageOf(sentences, options);
    const { wrapped } = page;
    const noneHealthy = report.choice.reason.code === "none-healthy";
    return [
        ...(noneHealthy ? mirrorLines(page, report) : []),
        // It says how much of what was missing came with the measurement.
        ...wrapped(sentences.probe(report)),
        ...wrapped(sentences.labelled(sentences.language.labels.modules, sentences.project(report))),
        ...fetchLines(page, report),
        ...noteLines(page, report.notes.filter(({ code }) => !ABOUT_THE_ROUTE.includes(code))),
        ...(outcomeOf(report) === null ? [] : wrapped(sentences.headline(report), "bold")),
    ].join("\n");
}
function pageOf(sentences, { columns, colour }) {
    // Whether there is colour is decided by the caller, not by this process's standard output.
    const paint = (text, ...styles) => colour ? (0,external_node_util_.styleText)(styles, text, { validateStream: false }) : text;
    return {
        sentences,
        columns,
        paint,
        wrapped: (text, ...styles) => wrap(text, columns).map((line) => paint(line, ...styles)),
    };
}
/** The table; its bar is the predicted time, as everywhere. */
function mirrorLines({ sentences, columns, paint }, report) {
    const rows = mirrorRows(sentences, report);
    const compared = rows.some(({ share }) => share !== null);
    const [title, ...table] = textTable(sentences.language.columns, rows, {
        columns,
        last: compared ? { width: BAR_CELLS, of: ({ share }) => (share === null ? "" : shareBar(share)) } : null,
        paint: (line, row) => row.state === "chosen"
            ? paint(line.slice(0, 1), "bold", "green") + paint(line.slice(1), "bold")
            : markedRed(paint, line),
    });
    return title === undefined ? [] : [paint(title, "bold"), ...table];
}
function markedRed(paint, line) {
    return line.startsWith(FAILED) ? paint(FAILED, "red") + line.slice(FAILED.length) : line;
}
function fetchLines({ sentences, columns, paint, wrapped }, report) {
    const { labels, fetch } = sentences.language;
    const [title, ...sources] = fetchTable(fetch.columns, fetchRows(sentences, report), {
        columns,
        paint: (line) => markedRed(paint, line),
    });
    return [
        ...wrapped(sentences.labelled(labels.fetched, sentences.fetch(report))),
        ...(title === undefined ? [] : [paint(title, "bold"), ...sources]),
    ];
}
function noteLines({ sentences, wrapped, paint }, notes) {
    return notes.flatMap((note) => {
        const label = sentences.language.labels[note.level];
        const [first = "", ...others] = wrapped(sentences.labelled(label, sentences.note(note)));
        const labelled = paint(label, "bold", "magenta") + first.slice(label.length);
        return [note.level === "warning" ? labelled : first, ...others];
    });
}
/** For a shell, which would read `|` as a pipe. A URL can hold no quote but this one, which has an escape. */
function quoted(goproxy) {
    return `'${neutralise_neutralise(goproxy, 4_000).replaceAll("'", "%27")}'`;
}

;// CONCATENATED MODULE: ./build/telling/telling.js











const LANGUAGES = { en: english, zh: chinese };
/** Everything that is told, in that language. @param audience who reads it */
function telling_tellingIn(tag, audience = "job") {
    const language = LANGUAGES[tag];
    const sentences = sentencesIn(language, audience);
    return {
        ...sentences,
        log: language.log,
        commands: language.commands,
        help: language.help,
        logLines: (report) => logLines(sentences, report),
        summary: (report) => renderSummary(sentences, report),
        summaryProblem: (writing) => language.log.summaryProblem[writing],
        terminal: (report, options) => renderTerminal(sentences, report, options),
        terminalMirrors: (report, options) => renderMirrors(sentences, report, options),
        terminalFetch: (report, options) => renderFetch(sentences, report, options),
        relayLines: (use) => relayLines(sentences, use),
        relaySummary: (use) => relaySummary(sentences, use),
        fleetSummary: (fleet) => fleetSummary(sentences, fleet),
        fleetTerminal: (fleet, columns) => fleetTerminal(sentences, fleet, columns),
        fleetLines: (fleet) => fleetLines(sentences, fleet),
        fleetAlert: (alert) => alertSentence(sentences, alert),
        fleetPin: (region) => pinSentence(sentences, region),
        refused: (file) => refusedSentence(sentences, file),
        progress: (progress, columns) => progressLine(language, progress, columns),
        goProgress: (version, progress) => goProgressLine(language, version, progress),
    };
}

;// CONCATENATED MODULE: ./build/flows/job/job-telling.js


const STATE_LANGUAGE = "language";
/** For the main step: in the language that is asked for, or else that of the locale. It is noted for the job's end. */
function tellingAsAsked({ job, machine }, inputs, audience) {
    const tag = chooseLanguage(inputs.language, machine.env);
    job.saveState(STATE_LANGUAGE, tag);
    return tellingIn(tag, audience);
}
/** For inputs that can't be used: the language that is asked for, where it is one, or else that of the locale. */
function tellingOfWrongInputs({ job, machine }, audience) {
    return tellingIn(chooseLanguage(job.input("language"), machine.env), audience);
}
/** For the step at the job's end: as in the main step, whatever the steps between have made of the locale. */
function tellingAsBefore({ job, machine }) {
    return telling_tellingIn(choose_language_chooseLanguage(job.state(STATE_LANGUAGE), machine.env), "job");
}

;// CONCATENATED MODULE: ./build/flows/job/publish.js









/** Where the report lies, for the step at the job's end. */
const STATE_REPORT = "report";
/** Makes the Go that was asked for the job's, as setup-go does: PATH, what `go install` installs too, GOTOOLCHAIN. */
function publishGo({ job, machine }, inputs, { project }, binFolder) {
    const { goVersion, goRoot, goPath } = project;
    job.setOutput("go-version", goVersion ?? "");
    job.setOutput("go-path", goRoot === null ? "" : nodePath.join(goRoot, "bin", "go"));
    if (inputs.goVersion === null)
        return;
    if (goPath !== null)
        job.addPath(nodePath.join(goPath, "bin"));
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
    maskSecrets(job, values);
    if (file === null) {
        for (const name of report.route.exported)
            job.exportVariable(name, values[name]);
        if (report.route.exported.length > 0) {
            job.exportVariable(PRIOR_VALUES_VARIABLE, formatPriorValues(project.before, values));
        }
    }
    const reportPath = await writeReport(ports, report, telling);
    const best = report.mirrors.find((m) => m.name === report.choice.mirror);
    job.setOutput("mirror", report.choice.mirror ?? "");
    job.setOutput("mirror-url", best?.url ?? "");
    job.setOutput("goproxy", report.route.values.GOPROXY || GO_DEFAULT_GOPROXY);
    job.setOutput("gosumdb", report.route.values.GOSUMDB || GO_DEFAULT_GOSUMDB);
    job.setOutput("goprivate", report.route.values.GOPRIVATE);
    job.setOutput("goenv", file ?? "");
    job.setOutput("report", reportPath ?? "");
    if (reportPath !== null)
        job.saveState(STATE_REPORT, reportPath);
    job.setOutput("gomod-download", project.moduleCache === null ? "" : downloadRoot(project.moduleCache));
    job.setOutput("hosts", hosts.join("\n"));
    job.setOutput("cache-hit", String(report.cache.exact));
    job.setOutput("cache-primary-key", report.cache.primaryKey ?? "");
    job.setOutput("cache-matched-key", report.cache.matchedKey ?? "");
    for (const note of report.notes) {
        const text = telling.note(note);
        if (isAnnotation(note))
            job[note.level](text);
        else
            job.info(telling.labelled(telling.language.labels.notice, text));
    }
    if (wanted === "never" || (wanted === "on-problem" && !hasProblem(report)))
        return;
    const problem = telling.summaryProblem(await job.writeSummary(telling.summary(report)));
    if (problem !== null)
        job.info(problem);
}
/** The path of the JSON report, or null where the runner's temporary folder can't be written: the route holds without it. */
async function writeReport({ files, machine, job }, report, telling) {
    const path = nodePath.join(machine.tempDir, reportFileName(report));
    try {
        await files.replace(path, `${JSON.stringify(report, null, 2)}\n`, 0o644);
        return path;
    }
    catch (error) {
        job.info(neutralise(telling.log.reportNotWritten(error.message)));
        return null;
    }
}

;// CONCATENATED MODULE: ./build/flows/job/finish-job.js








const MAX_REPORT_BYTES = 16 << 20;
/** The action's step after the job's own: saves what the main step has said is to be saved. Never fails the job. */
async function finishJob(ports) {
    const { job } = ports;
    const telling = tellingAsBefore(ports);
    await undoForJob(ports, telling.commands);
    await endRelay(ports, telling);
    const state = await takeOver(ports);
    const access = (0,cache_access/* cacheAccess */.n)(ports.machine.env);
    if (state === null || access === null)
        return;
    if (state.serviceFailed) {
        job.info(telling.log.serviceFailedBefore);
        return;
    }
    const { modules, buildCache } = state;
    const [ofModules, ofBuild] = await Promise.all([
        modules && saveModules(ports, access.address, modules),
        buildCache && saveBuildCache(ports, access.address, buildCache),
    ]);
    // One warning for one cause.
    let warned = false;
    const tell = (kind, sentence) => {
        const isWarning = (kind === "failed" && !warned) || kind === "wrong-files";
        warned ||= isWarning;
        job[isWarning ? "warning" : "info"](sentence);
    };
    if (ofModules)
        tell(ofModules.kind, telling.save(ofModules));
    if (ofBuild)
        tell(ofBuild.kind, telling.buildCacheSave(ofBuild));
}
/** Ends the relay, and tells what it did: log, summary, the report's file, and where all mirrors failed an annotation. */
async function endRelay(ports, telling) {
    const { job } = ports;
    if (job.state(relay_variables/* STATE_RELAY */.m) === "")
        return;
    // Loaded only where there is one.
    const { stopRelay } = await __webpack_require__.e(/* import() */ 56).then(__webpack_require__.bind(__webpack_require__, 1056));
    const use = await stopRelay(ports);
    if (use === null)
        return;
    if (use === "gone") {
        job.info(telling.language.relay.gone);
        return;
    }
    for (const line of telling.relayLines(use))
        job.info(line);
    if (use.requests.failed > 0)
        job.warning(telling.language.relay.network(use.requests.failed));
    const problem = telling.summaryProblem(await job.writeSummary(telling.relaySummary(use)));
    if (problem !== null)
        job.info(problem);
    await noteInReport(ports, use);
}
/** The report's file was written when the relay began. */
async function noteInReport({ files, job }, use) {
    const path = job.state(STATE_REPORT);
    try {
        const report = path === "" ? null : JSON.parse((await files.readText(path, MAX_REPORT_BYTES)) ?? "null");
        if (report === null)
            return;
        report.relay.use = use;
        await files.replace(path, `${JSON.stringify(report, null, 2)}\n`, 0o644);
    }
    catch {
        // It is gone, or somebody else's by now: log and summary have told of it.
    }
}


/***/ }),

/***/ 8967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports workspaceOf, workspaceBounds, projectBounds, openProjectFiles */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);


/** Where the checkout is: what relative paths in a workflow mean. */
function workspaceOf({ env, cwd }) {
    return env.GITHUB_WORKSPACE || cwd;
}
/** Null where there is no job: a person's own files may lie, and lead, wherever they like. */
async function openWorkspace(files, { env }) {
    const given = env.GITHUB_WORKSPACE;
    if (!given)
        return null;
    const real = (await realPathOf(files, given)) ?? given;
    return {
        names: (path) => isBelow(given, path) || isBelow(real, path),
        holds: (path) => isBelow(real, path),
    };
}
function isBelow(folder, path) {
    const way = nodePath.relative(folder, path);
    return way !== ".." && !way.startsWith(`..${nodePath.sep}`) && !nodePath.isAbsolute(way);
}
function realPathOf(files, path) {
    return files.realPath(path).catch(() => null);
}
/** For files that the workflow names by themselves: in the workspace they may not be links that lead out of it. */
async function workspaceBounds(files, machine) {
    const workspace = await openWorkspace(files, machine);
    return (path, realPath) => (workspace?.names(path) && !workspace.holds(realPath) ? "outside" : null);
}
/**
 * For the files of a module or workspace of Go. Those outside of the job's checkout have to lie in one of `roots`, and
 * count only where the workflow or the machine leads there: not by a link in the checkout, and not by a go.work in it.
 *
 * @param directory where the project was looked for
 * @param roots the folders of the go.work or go.mod that was found
 */
async function projectBounds(files, machine, directory, roots) {
    const workspace = await openWorkspace(files, machine);
    if (workspace === null)
        return () => null;
    const here = await realPathOf(files, directory);
    const isLedAway = workspace.names(directory) && (here === null || !workspace.holds(here));
    const realRoots = (await Promise.all(roots.map((root) => realPathOf(files, root)))).flatMap((root) => root ?? []);
    return (path, realPath) => {
        if (workspace.holds(realPath))
            return null;
        if (isLedAway || workspace.names(path))
            return "outside";
        return realRoots.some((root) => isBelow(root, realPath)) ? null : "used-outside";
    };
}
/** Of all files that are read together: ten times what the largest known workspaces have. */
const MAX_BYTES = (/* unused pure expression or super */ null && (128 << 20));
const LANES = 4;
/**
 * Reads files that a stranger may have written: each once, regular ones only, those inside the bounds, and no more of
 * them than MAX_BYTES, in their order.
 */
function openProjectFiles(files, machine, allows) {
    const refused = [];
    const seen = new Set();
    const lanes = Array.from({ length: LANES });
    let leftBytes = MAX_BYTES;
    const find = async (path) => {
        const realPath = await realPathOf(files, path);
        const stat = realPath === null ? null : await files.stat(realPath).catch(() => null);
        return realPath === null || stat === null ? null : { realPath, ...stat };
    };
    /** What is to be read at that path; null: nothing. */
    const take = (path, found, mostBytes) => {
        if (found === null || found.kind === "directory" || seen.has(found.realPath))
            return null;
        seen.add(found.realPath);
        const tooLarge = found.bytes > Math.min(mostBytes, leftBytes) ? "too-large" : null;
        const why = allows(path, found.realPath) ?? (found.kind === "file" ? tooLarge : "not-regular");
        if (why !== null) {
            refused.push({ path: nodePath.relative(workspaceOf(machine), path), why });
            return null;
        }
        leftBytes -= found.bytes;
        return found;
    };
    return {
        refused,
        read: async (paths, mostBytesEach) => {
            const found = new Map();
            await inLanes(lanes, [...new Set(paths)], async (path) => {
                found.set(path, await find(path));
            });
            const taken = paths.map((path) => take(path, found.get(path) ?? null, mostBytesEach));
            const texts = paths.map(() => null);
            await inLanes(lanes, [...taken.entries()], async ([index, file]) => {
                // By the real path and size that were judged.
                if (file)
                    texts[index] = await files.readText(file.realPath, file.bytes).catch(() => null);
            });
            return texts;
        },
    };
}


/***/ }),

/***/ 577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ STATE_RELAY)
/* harmony export */ });
/* unused harmony export RELAY_VARIABLE */
/** Where a relay of this job is to be found: the folder that it keeps, for further steps of ours. */
const RELAY_VARIABLE = "SETUP_GO_MIRROR_RELAY";
/** The same for the step at the end of the one that has started it. */
const STATE_RELAY = "relay";


/***/ }),

/***/ 6920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports parseGoMod, parseGoWork, indexReplaces */
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
            ofVersion.set(moduleKey({ path, version }), replace.new);
    }
    return (m) => {
        const replacement = ofVersion.get(moduleKey(m)) ?? ofPath.get(m.path);
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
/* harmony export */   eL: () => (/* binding */ parseGoProxy)
/* harmony export */ });
/* unused harmony exports formatGoProxy, redactUrl, redactGoProxy, urlPasswords */
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
/* harmony export */   ar: () => (/* binding */ isH1)
/* harmony export */ });
/* unused harmony exports parseGoSum, mergeGoSums */
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
            if (checkModuleVersion(other) !== null) {
                sums.report(lineNumber, checkModulePath(path) === null ? "bad-version" : "bad-path");
                continue;
            }
            module = other;
            key = moduleKey(module);
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

/***/ 6460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JQ: () => (/* binding */ isGoVersion),
/* harmony export */   X_: () => (/* binding */ compareGoVersions)
/* harmony export */ });
/* unused harmony exports newestFirst, isToolchainVersion, toolchainVersion */
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
/** Go versions without "go" in front, sorted: a copy. */
function newestFirst(versions) {
    return [...versions].sort((a, b) => compareGoVersions(b, a));
}
/** Whether `text` is a Go version as a `go` line has it, without "go" in front. */
function isGoVersion(text) {
    return GO_VERSION.test(text);
}
/**
 * Whether there may be a toolchain of that version. From Go 1.21 on, two numbers are the language alone, of which each
 * release has its own third one (internal/gover.IsLang).
 */
function isToolchainVersion(version) {
    const { major, patch, kind } = parse(version);
    return major !== "" && (patch !== "" || kind !== "");
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


/***/ }),

/***/ 7968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ap: () => (/* binding */ parseTreeHead),
/* harmony export */   jN: () => (/* binding */ openNote),
/* harmony export */   nI: () => (/* binding */ parseGoSumDb)
/* harmony export */ });
/* unused harmony exports NOTE_PROBLEMS, SUM_GOLANG_ORG_KEY, isBuiltInKey, parseVerifierKey */
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

/***/ 2780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qo: () => (/* binding */ KEEPING_EVENTS),
  PM: () => (/* binding */ checkVersionFile),
  nW: () => (/* binding */ dependencyPathsIn),
  q3: () => (/* binding */ goVersionIn),
  f4: () => (/* binding */ keepIn),
  gx: () => (/* binding */ mirrorsIn),
  Hm: () => (/* binding */ privateIn),
  Ug: () => (/* binding */ regionIn),
  pK: () => (/* binding */ relayIn),
  vt: () => (/* binding */ sumdbIn)
});

// UNUSED EXPORTS: MAX_DEPENDENCY_FILES

// EXTERNAL MODULE: ./node_modules/semver/functions/satisfies.js
var functions_satisfies = __webpack_require__(8011);
// EXTERNAL MODULE: ./node_modules/semver/ranges/valid.js
var valid = __webpack_require__(4737);
// EXTERNAL MODULE: ./build/go/go-mod.js
var go_mod = __webpack_require__(6920);
// EXTERNAL MODULE: ./build/go/go-version.js
var go_version = __webpack_require__(6460);
;// CONCATENATED MODULE: ./build/go/go-version-spec.js
/** The Go version that a workflow asks for, by the rules that setup-go's users know: semver ranges over Go's numbers. */




const PRE_RELEASE = /^(\d+\.\d+(?:\.\d+)?)-?(alpha|beta|rc)\.?(\d+)$/;
/** What an input, `.go-version` or `.tool-versions` says; null when it is no version and no range. A `go` or `v` in front is passed over. */
function parseGoVersionSpec(text) {
    const wanted = text.trim();
    if (wanted === "stable" || wanted === "oldstable")
        return { kind: wanted };
    const bare = wanted.replace(/^(?:go|v)(?=\d)/, "");
    const [, release = "", stage, number] = PRE_RELEASE.exec(bare) ?? [];
    if (stage !== undefined) {
        const version = `${release.replace(/\.0$/, "")}${stage}${number}`;
        return (0,go_version/* isGoVersion */.JQ)(version) ? { kind: "exact", version } : null;
    }
    if (/^\d+\.\d+\.\d+$/.test(bare)) {
        const version = fromSemver(bare);
        return (0,go_version/* isGoVersion */.JQ)(version) ? { kind: "exact", version } : null;
    }
    return bare !== "" && bare.length <= 100 && valid(bare) !== null
        ? { kind: "range", range: bare }
        : null;
}
/** The newest of `versions` (Go's numbers) that the spec allows, or null. Pre-releases are taken only where one is named. */
function newestAllowed(spec, versions) {
    const sorted = newestFirst(versions);
    if (spec.kind === "exact")
        return sorted.find((v) => compareGoVersions(v, spec.version) === 0) ?? null;
    if (spec.kind === "range")
        return sorted.find((v) => satisfies(toSemver(v), spec.range)) ?? null;
    const releases = sorted.filter(isRelease);
    if (spec.kind === "stable")
        return releases[0] ?? null;
    const line = releases[0] && lineOf(releases[0]);
    return releases.find((version) => lineOf(version) !== line) ?? null;
}
/** The newest release of that version's line (1.26 for 1.26.3) among `versions`; null where there is none. */
function newestOfLine(version, versions) {
    return newestAllowed({ kind: "stable" }, versions.filter((other) => lineOf(other) === lineOf(version)));
}
/** Not a beta or release candidate. */
function isRelease(version) {
    return !/[a-z]/.test(version);
}
function lineOf(version) {
    return /^\d+\.\d+/.exec(version)?.[0] ?? version;
}
/** Go's number as the tool cache has it: `1.20` is 1.20.0, `1.28rc1` is 1.28.0-rc.1 (setup-go, makeSemver). */
function toSemver(version) {
    const [, numbers = "", stage, count] = /^([\d.]+?)(?:(alpha|beta|rc)(\d+))?$/.exec(version) ?? [];
    const three = [...numbers.split("."), "0", "0"].slice(0, 3).join(".");
    return stage === undefined ? three : `${three}-${stage}.${count}`;
}
/** Go's number for a folder of the tool cache; null when it is none. */
function fromToolCache(folder) {
    const spec = parseGoVersionSpec(folder);
    return spec?.kind === "exact" ? spec.version : null;
}
/** Up to 1.20 the first release of a line has two numbers only. */
function fromSemver(version) {
    const two = /^(\d+\.\d+)\.0$/.exec(version)?.[1];
    return two !== undefined && (0,go_version/* compareGoVersions */.X_)(two, "1.21") < 0 ? two : version;
}
/**
 * What a version file asks for: the `toolchain` or else the `go` line of go.mod and go.work, `golang` (or `go`) in
 * `.tool-versions`, the first line of any other. Null where it has none.
 *
 * @param name the file's name without its folder
 */
function goVersionInFile(name, text) {
    if (/\.(?:mod|work)$/.test(name)) {
        const { toolchain, go } = name.endsWith(".work") ? parseGoWork(text) : parseGoMod(text);
        return (toolchain === null ? null : toolchainVersion(toolchain)) ?? go;
    }
    if (name === ".tool-versions")
        return /^(?:golang|go)[ \t]+([^\s#]+)/m.exec(text)?.[1] ?? null;
    return (text
        .split("\n")
        .map((line) => line.replace(/#.*/, "").trim())
        .find((line) => line !== "") ?? null);
}

;// CONCATENATED MODULE: ./build/go/private-pattern.js
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

// EXTERNAL MODULE: ./build/go/signed-note.js
var signed_note = __webpack_require__(7968);
// EXTERNAL MODULE: ./build/mirrors/catalogue.js
var catalogue = __webpack_require__(8942);
// EXTERNAL MODULE: ./build/inputs/values.js
var values = __webpack_require__(3368);
;// CONCATENATED MODULE: ./build/inputs/parsers.js





/** That cache-dependency-path may match: several times the modules of the largest known repositories. */
const MAX_DEPENDENCY_FILES = 5_000;
/** `auto`, names of the catalogue and URLs. */
function mirrorsIn({ given, reject }) {
    const mirrors = [];
    const listed = (0,values/* items */.ld)(given);
    const isAuto = (item) => item.toLowerCase() === "auto";
    if (listed.length === 0)
        reject("no-mirror-named");
    for (const item of listed) {
        const known = (0,catalogue/* findInCatalogue */.cy)(item);
        if (isAuto(item))
            mirrors.push(...catalogue/* CATALOGUE */.yh);
        else if (known)
            mirrors.push(known);
        else if (!/[.:/]/.test(item))
            reject("not-in-catalogue", item);
        else {
            const problem = (0,values/* checkProxyUrl */.O1)(item);
            if (problem)
                reject(problem, item);
            else
                mirrors.push((0,catalogue/* mirrorFromUrl */.rU)(item));
        }
    }
    return {
        mirrors: (0,catalogue/* withShortNames */.Xi)([...new Map(mirrors.map((m) => [m.url, m])).values()]),
        mirrorsGiven: !listed.some(isAuto) || listed.length > 1,
    };
}
/** `auto` and GOPRIVATE patterns. */
function privateIn(asked) {
    const { given, reject } = asked;
    const patterns = splitPatterns((0,values/* commas */.Rm)(given)).map((p) => (/^auto$/i.test(p) ? "auto" : p));
    for (const pattern of patterns) {
        const problem = checkPattern(pattern);
        if (problem)
            reject(problem, pattern);
    }
    const privatePatterns = patterns.filter((p) => p !== "auto");
    if (isKeptForUser(asked)) {
        for (const pattern of privatePatterns)
            if (/^[*?./]+$/.test(pattern))
                reject("unverified-for-good", pattern);
    }
    return { privatePatterns, privateAuto: patterns.includes("auto") };
}
/** `auto`, `off`, or a GOSUMDB value. */
function sumdbIn(asked) {
    const { given, other, found, reject } = asked;
    if (given === "off" && isKeptForUser(asked))
        reject("unverified-for-good");
    else if (given === "off" && other("scope").toLowerCase() === "user" && !isOwnCode(found.event)) {
        reject({ code: "off-would-stay", event: found.event }, given, "sumdb-by-event");
    }
    if (given === "auto" || given === "off")
        return given;
    const database = (0,signed_note/* parseGoSumDb */.nI)(given);
    if (database.kind !== "database") {
        reject(database.kind === "invalid" ? database.problem : "not-accepted");
    }
    else if (database.url !== null) {
        const problem = (0,values/* checkProxyUrl */.O1)(database.url);
        if (problem)
            reject(problem);
    }
    return given;
}
/** Paths and patterns of files. */
function dependencyPathsIn({ given, found, reject }) {
    const paths = (0,values/* items */.ld)(given);
    for (const path of paths) {
        if (/:\/\/|\p{Cc}/u.test(path))
            reject("not-a-path", path);
    }
    if (found.dependencyFiles === 0)
        reject("no-file-matches");
    if (found.dependencyFiles !== null && found.dependencyFiles > MAX_DEPENDENCY_FILES) {
        reject({ code: "too-many-files", most: MAX_DEPENDENCY_FILES });
    }
    return { cacheDependencyPaths: paths };
}
/** The Go that the job is to have, by go-version or else by the file; null: the one it has. */
function goVersionIn({ given, found, reject }) {
    if (given === "") {
        const { goVersion } = found;
        return goVersion !== null && "text" in goVersion ? parseGoVersionSpec(goVersion.text) : null;
    }
    // What YAML makes of 1.10, 1.20 and 1.30 without quotes; nobody builds modules with Go 1.1 to 1.3.
    if (/^1\.[123]$/.test(given)) {
        reject({ code: "unquoted-version", version: given });
    }
    const spec = parseGoVersionSpec(given);
    if (spec === null)
        reject("not-a-go-version");
    return spec;
}
/** Rejects a file that says no version; what it says counts in goVersionIn. */
function checkVersionFile({ given, other, found, reject }) {
    if (/:\/\/|\p{Cc}/u.test(given))
        reject("not-a-path");
    const { goVersion } = found;
    if (goVersion === null || other("go-version") !== "")
        return {};
    if ("fault" in goVersion)
        reject(goVersion.fault);
    else if (goVersion.text !== "" && parseGoVersionSpec(goVersion.text) === null) {
        // Whatever else the file holds is not shown: it may be another one than the workflow means.
        if ((0,values/* isLikeVersion */.uh)(goVersion.text))
            reject({ code: "file-says-no-version", text: goVersion.text });
        else
            reject("no-version-in-file");
    }
    return {};
}
/** Events that run what the repository holds already; others may run what a stranger has sent. */
const KEEPING_EVENTS = ["push", "schedule", "workflow_dispatch", "merge_group", "repository_dispatch"];
/** No event is known outside of a job. */
function isOwnCode(event) {
    return event === "" || KEEPING_EVENTS.includes(event);
}
function isKeptForUser({ other }) {
    return other("scope").toLowerCase() === "user" && other("keep").toLowerCase() === "true";
}
/** Whether the later steps get a relay: it lives no longer than the job, so nothing but the job's variables may name it. */
function relayIn(asked) {
    const relay = (0,values/* oneOf */.yL)(["auto", "true", "false"], asked);
    const isOfJob = asked.other("scope") === "job";
    if (relay === "true" && !isOfJob)
        asked.reject("relay-outlives-job", "true", "relay-by-scope");
    return relay === "auto" ? (isOfJob ? "true" : "false") : relay;
}
/** Whether what is written for the user stays after the job. */
function keepIn(asked) {
    const { found, reject } = asked;
    const keep = (0,values/* trueOrFalse */.dt)(asked);
    if (isKeptForUser(asked) && !isOwnCode(found.event)) {
        reject({ code: "event-may-not-keep", event: found.event }, "true", "keep-by-event");
    }
    return keep;
}
/** A label; null where none is given. */
function regionIn({ given, reject }) {
    if (given.length > 64)
        reject("too-long", `${given.slice(0, 64)}…`);
    return { region: given || null };
}


/***/ }),

/***/ 3368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ checkProxyUrl),
/* harmony export */   Rm: () => (/* binding */ commas),
/* harmony export */   dt: () => (/* binding */ trueOrFalse),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   uh: () => (/* binding */ isLikeVersion),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony exports hasUserInfo, redactEach */
/* harmony import */ var _go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2937);

/** Line breaks separate like commas. */
function commas(text) {
    return text.replace(/[\r\n]+/g, ",");
}
/** The items of a list, trimmed, without empty ones. */
function items(text) {
    return commas(text)
        .split(",")
        .map((item) => item.trim())
        .filter((item) => item !== "");
}
/** A text without an "@", plain or encoded, holds no user name and no password; its query may still be a secret. */
function hasUserInfo(text) {
    return /@|%40|:\/\/[^,\s]*\?/.test(text);
}
/** What was given may be no URL at all: whatever stands before an "@" could be a password, however far it reaches. */
function redactEach(text) {
    return items(text)
        .map((item) => item.replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*(?:@|%40)/is, "$1xxxxx@"))
        .map((item) => redactUrl(item.replace(/(?<=:\/\/.*\?).+/s, "xxxxx")))
        .join(", ");
}
/**
 * Why a URL can't stand in a GOPROXY list, or null when it can. The rules are cmd/go's (modfetch/proxy.go,
 * web/http.go: no user name over plain http) and those of the list itself.
 */
function checkProxyUrl(url) {
    if (/[|]/.test(url))
        return "url-with-bar";
    if (/\s/.test(url))
        return "url-with-space";
    if (/^file:/i.test(url))
        return "file-url";
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url))
        return "not-http";
    if (/[?#]/.test(url))
        return "url-with-query";
    const parsed = new URL(url);
    if (parsed.pathname.includes("@"))
        return "at-sign-in-path";
    if (parsed.protocol === "http:" && (parsed.username !== "" || parsed.password !== "")) {
        return "user-over-http";
    }
    return (0,_go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoProxy */ .eL)(url).length === 1 ? null : "not-one-server";
}
const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
/** Milliseconds of `500ms`, `3s`, `1.5m`, `1h`; null for anything else. */
function parseDuration(text) {
    const match = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h)$/.exec(text.trim());
    return match ? Math.round(Number(match[1]) * UNIT_MS[match[2]]) : null;
}
/** One of a few words, in any case; where it is none of them, rejected, and the first one given. */
function oneOf(values, { given, reject }, text = given) {
    const value = values.find((v) => v === text.toLowerCase());
    if (value === undefined)
        reject("not-accepted");
    return value ?? values[0];
}
/** `true` or `false`. */
function trueOrFalse(asked) {
    return oneOf(["true", "false"], asked) === "true";
}
const MAX_DURATION_MS = 24 * 3_600_000;
/** Milliseconds of a duration of at least `leastMs`, at most a day. */
function duration(leastMs, { given, reject }) {
    const ms = parseDuration(given);
    if (ms === null)
        reject("not-a-duration");
    else if (ms < leastMs || ms > MAX_DURATION_MS)
        reject({ code: "out-of-range", leastMs });
    return ms ?? leastMs;
}
/** Numbers with dots, or a word that other tools take for a version. */
function isLikeVersion(text) {
    const numbers = /^(?:go|v|[~^=]|[<>]=?) ?\d{1,4}|^\d{1,4}/;
    const rest = text.replace(numbers, "");
    return (/^(?:latest|system|tip)$/.test(text) ||
        (rest !== text && /^(?:\.(?:\d{1,4}|[xX*])){0,4}(?:[-.]?(?:alpha|beta|rc)[-.]?\d{0,3})?$/.test(rest)));
}


/***/ }),

/***/ 8942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xi: () => (/* binding */ withShortNames),
/* harmony export */   cy: () => (/* binding */ findInCatalogue),
/* harmony export */   rU: () => (/* binding */ mirrorFromUrl),
/* harmony export */   yh: () => (/* binding */ CATALOGUE)
/* harmony export */ });
/* unused harmony exports normalizeBaseUrl, isRegionInChina, orderForRegion */
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

/***/ 710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r4: () => (/* binding */ chooseByMeasurement)
/* harmony export */ });
/* unused harmony exports withNothingMissing, amongMirrors, chooseByRegion */
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
    const mirrors = orderForRegion(candidates, region);
    const ranked = mirrors.map((mirror, i) => ({
        mirror,
        speed: NO_SPEED,
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
/* harmony export */   I3: () => (/* binding */ MIRROR_FAILURES),
/* harmony export */   gu: () => (/* binding */ NO_SPEED)
/* harmony export */ });
/* unused harmony export isOurFault */
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

/***/ 7926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ downloadFolder),
/* harmony export */   Pp: () => (/* binding */ unpackedPath),
/* harmony export */   kQ: () => (/* binding */ downloadName),
/* harmony export */   s2: () => (/* binding */ downloadPath)
/* harmony export */ });
/* unused harmony export downloadRoot */
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

/***/ 9303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SN: () => (/* binding */ incomingPath)
/* harmony export */ });
/* unused harmony exports incomingFolders, openModuleCache, incomingOwner, closeModuleCache */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * The folder that holds the incoming folders of all runs. In the cache, so that `go clean -modcache` takes it along,
 * but not in the `@v` folders of `cache/download`: of a run that was killed, one folder is found and removed instead
 * of files all over the cache, and whoever serves or archives `cache/download` (it is a GOPROXY as it stands) never
 * meets a file that nobody has verified. cmd/go looks at `cache/download`, `cache/vcs` and `cache/lock` only.
 */
function incomingFolders(root) {
    return nodePath.join(root, "cache", "setup-go-mirror");
}
/**
 * Names the folder that this run's files go through. Nothing is made on disk: Files.create does that with the first
 * file.
 *
 * @param root an absolute path
 */
function openModuleCache(root, own) {
    const name = `${own.host}-${own.pid}-${randomBytes(6).toString("hex")}`;
    return { root, incoming: nodePath.join(incomingFolders(root), name) };
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

/***/ 3880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ actionJob)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3838);
/** `Job` on a real runner, through @actions/core. */



/** The runner drops a step's whole summary when it is larger (GitHub's documentation, "Adding a job summary"). */
const MAX_SUMMARY_BYTES = 1024 * 1024;
/** The runner replaces a mask wherever it occurs: one of three letters would make the log unreadable. */
const MIN_MASK_LENGTH = 4;
/** Of annotations: a job's page shows those of all its steps together. */
const TITLE = "setup-go-mirror";
/** From dist/main to the file that says which lines of a log are errors. */
const problemMatchers = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(process.argv[1] ?? ""), "../../problem-matchers.json");
/** The job that this process is a step of. A runner without the command files GITHUB_ENV and GITHUB_OUTPUT is too old to be served. */
function actionJob(machine) {
    return {
        input: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getInput */ .V4(name),
        exportVariable: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .exportVariable */ .dN,
        setOutput: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH,
        addPath: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .addPath */ .fM,
        markGoErrors: () => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq(`::add-matcher::${problemMatchers}`),
        saveState: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .saveState */ .LZ,
        state: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getState */ .Gu,
        mask: (secret) => {
            if (secret.length >= MIN_MASK_LENGTH)
                _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setSecret */ .Pq(secret);
        },
        info: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq,
        notice: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm(line, { title: TITLE }),
        warning: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e(line, { title: TITLE }),
        fail: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setFailed */ .C1,
        group: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .group */ .Os,
        writeSummary: (markdown) => appendSummary(machine.env.GITHUB_STEP_SUMMARY, markdown),
    };
}
/** Other runners (act, older Forgejo) may have no summary file: then there is nowhere to write. */
async function appendSummary(file, markdown) {
    if (!file)
        return "no-place";
    const written = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => null);
    if (written === null)
        return "no-place";
    if (written.size + Buffer.byteLength(markdown) > MAX_SUMMARY_BYTES)
        return "too-large";
    try {
        // An empty line behind it: some runners have one file for all steps, and a heading needs one before it.
        await _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .summary */ .z.addRaw(markdown, true).write();
        return "written";
    }
    catch {
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .summary */ .z.emptyBuffer(); // Otherwise the next summary would begin with this one.
        return "failed";
    }
}


/***/ }),

/***/ 4207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ endNow),
/* harmony export */   JZ: () => (/* binding */ endProcess)
/* harmony export */ });
/* unused harmony export endWithReader */
/** Lets the process end quietly when whoever reads its output stops reading (`… | head`). */
function endWithReader() {
    process.stdout.on("error", (error) => {
        if (error.code !== "EPIPE")
            throw error;
        endNow();
    });
}
/** Ends the process with the exit code set so far, once what it printed is out. */
async function endProcess() {
    await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write("", done))));
    // Node would wait for a name that is still being looked up, and the job with it.
    endNow();
}
/**
 * Ends the process at once, by default with the exit code set so far; what hangs on `exit` is done before.
 *
 * `process.exit` waits for libuv's threads, and one of them may be in getaddrinfo(3) for as long as the name server is
 * silent, ten seconds as a rule, or at a file of a network drive that is gone: nothing ends it but execve(2). The
 * program that takes this one's place has nothing to do but to give the exit code. Where Node has no execve (before
 * 22.15, on Windows) the process ends when the system has given up.
 */
function endNow(code = Number(process.exitCode ?? 0)) {
    const { execve } = process;
    if (execve === undefined || !isThreadAtWork())
        process.exit(code);
    process.exitCode = code;
    process.emit("exit", code);
    for (const { _handle } of [process.stdout, process.stderr]) {
        // Node makes a pipe non-blocking for all who share it, and takes that back only when it ends by itself.
        _handle?.setBlocking?.(true);
    }
    const { NODE_OPTIONS, ...env } = process.env;
    return execve(process.execPath, [process.execPath, "-e", `process.exitCode = ${code}`], env);
}
/** Whether a name is being looked up, or a file used, in a thread. */
function isThreadAtWork() {
    return process.getActiveResourcesInfo().some((kind) => /^(?:GetAddrInfo|FS)Req/.test(kind));
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

/***/ 4115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readMachine)
/* harmony export */ });
/* unused harmony export userCacheFolder */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/** `Machine`, taken from the process. */



/** Takes the process's surroundings as a value. Never throws. */
function readMachine() {
    const env = environment();
    const home = homeDirectory();
    return {
        env,
        platform: process.platform,
        arch: process.arch,
        home,
        cacheHome: userCacheFolder(env, process.platform, home),
        tempDir: env.RUNNER_TEMP || node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir(),
        uid: process.getuid?.() ?? null,
        cpus: node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism(),
        openFiles: openFilesLimit(),
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
            ? home && node_path__WEBPACK_IMPORTED_MODULE_2__.join(home, "Library", "Caches")
            : env.XDG_CACHE_HOME || (home && node_path__WEBPACK_IMPORTED_MODULE_2__.join(home, ".cache"));
    return folder && node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(folder) ? folder : null;
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
        return node_os__WEBPACK_IMPORTED_MODULE_1__.homedir() || null;
    }
    catch {
        return null;
    }
}
/** The soft limit (man 5 proc), which Node has raised to the hard one by now. Elsewhere than on Linux no file tells it. */
function openFilesLimit() {
    try {
        const [, soft] = /^Max open files +(\d+)/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)("/proc/self/limits", "latin1")) ?? [];
        return soft === undefined ? null : Number(soft);
    }
    catch {
        return null;
    }
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

/***/ 2323:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _flows_job_finish_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8469);
/* harmony import */ var _platform_action_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3880);
/* harmony import */ var _platform_end_process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4207);
/* harmony import */ var _platform_interrupt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6109);
/* harmony import */ var _platform_machine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4115);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5915);






const machine = (0,_platform_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .readMachine */ .U)();
const job = (0,_platform_action_job_js__WEBPACK_IMPORTED_MODULE_1__/* .actionJob */ .C)(machine);
const interrupt = (0,_platform_interrupt_js__WEBPACK_IMPORTED_MODULE_2__/* .listenForInterrupt */ .Y)(_platform_end_process_js__WEBPACK_IMPORTED_MODULE_5__/* .endNow */ .C7);
try {
    await (0,_flows_job_finish_job_js__WEBPACK_IMPORTED_MODULE_0__/* .finishJob */ .x)((0,_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .wire */ .O)(machine, job, interrupt.signal));
}
catch (error) {
    // What the job was for is done.
    job.warning(error instanceof Error ? error.message : String(error));
}
process.exitCode = interrupt.exitCode() ?? process.exitCode;
await (0,_platform_end_process_js__WEBPACK_IMPORTED_MODULE_5__/* .endProcess */ .JZ)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WQ: () => (/* binding */ findSumdbPath),
/* harmony export */   lw: () => (/* binding */ GO_DEFAULT_GOSUMDB)
/* harmony export */ });
/* unused harmony exports goSumDbVia, toolchainDatabase, proofRoutes, isPossibleVia */
/* harmony import */ var _go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2937);
/* harmony import */ var _go_signed_note_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7968);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4788);



/** cmd/go's own default (cfg/cfg.go and $GOROOT/go.env). */
const GO_DEFAULT_GOSUMDB = "sum.golang.org";
const CHINA_ALIAS = "sum.golang.google.cn";
/** The same database at a host that mainland China reaches (modfetch/sumdb.go). */
const CHINA_DATABASE_URL = "https://sum.golang.google.cn";
const MAX_ANSWER_BYTES = 16_384;
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
    const ask = { http, key, timeoutMs: request.requestTimeoutMs, signal, heads: new Map() };
    if (database.url !== null) {
        const answer = await askTreeHead(ask, database.url);
        if (answer.kind === "verified")
            return { kind: "works", via: database.url };
        if (answer.kind === "no-credentials")
            return { kind: "not-checked", because: "private-proxy" };
        const trouble = troubleOf(database.url, answer);
        // Somebody chose that address, so look-ups meant for it go nowhere else. The alias of the public database is no choice.
        return request.gosumdb.trim() === CHINA_ALIAS
            ? reroute(ask, name, request, trouble)
            : { kind: "unreachable", because: trouble };
    }
    const entries = (0,_go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGoProxy */ .eL)(request.goproxy);
    const asking = [];
    const answerOf = (i) => {
        const { url = "" } = entries[i] ?? {};
        asking[i] ??= isServer(url) ? askProxy(ask, url, name) : null;
        return asking[i];
    };
    if (!request.oneAtATime)
        entries.forEach((_, i) => void answerOf(i));
    let trouble = null;
    let endsInDirect = false;
    for (const [i, entry] of entries.entries()) {
        const answer = await answerOf(i);
        if (!answer) {
            // A word ends the list; a file: tree has no database and is passed over.
            endsInDirect = entry.url === "direct";
            continue;
        }
        if (answer.kind === "verified")
            return { kind: "works", via: sumdbUrl(entry.url, name) };
        if (answer.kind === "no-credentials")
            return { kind: "not-checked", because: "private-proxy" };
        // What may have to be asked next is on its way while the rest of the list is waited for.
        if (!request.oneAtATime)
            for (const url of databaseUrls(name, request.mirrors))
                void askTreeHead(ask, url);
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
/**
 * The database that vouches for toolchains: the one that `gosumdb` names. Where that is "", off or no value, cmd/go's
 * default, since there is no toolchain without a proof.
 */
function toolchainDatabase(gosumdb) {
    const given = parseGoSumDb(gosumdb || GO_DEFAULT_GOSUMDB);
    const database = given.kind === "database" ? given : parseGoSumDb(GO_DEFAULT_GOSUMDB);
    if (database.kind !== "database")
        throw new Error("unreachable: the default is a database");
    return database;
}
/**
 * Where a proof may be asked for, in that order. A URL of the user's own choice is the only way; the public database's
 * alias is none.
 * @param url as GOSUMDB names one, or null
 * @param serverUrls base URLs of proxies that may carry the database
 */
function proofRoutes(name, url, serverUrls) {
    if (url !== null && url !== CHINA_DATABASE_URL)
        return [url];
    const direct = url === null ? databaseUrls(name, []) : [...databaseUrls(name, [])].reverse();
    const through = serverUrls.filter(isServer).map((server) => sumdbUrl(server, name));
    return url === null ? [...through, ...direct] : [...direct, ...through];
}
/** Whether an earlier answer can still be meant: the way that was found is one that could be found now. */
function isPossibleVia(gosumdb, via, mirrors) {
    const database = parseGoSumDb(gosumdb || GO_DEFAULT_GOSUMDB);
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
/** Both requests that cmd/go would make of a proxy, at once; the second counts only after a 200. */
async function askProxy(ask, proxyUrl, name) {
    const head = askTreeHead(ask, sumdbUrl(proxyUrl, name));
    try {
        const supported = await get(ask, `${sumdbUrl(proxyUrl, name)}/supported`);
        await supported.discard();
        if (supported.status === 404 || supported.status === 410)
            return { kind: "not-proxied" };
        if (supported.status === 401)
            return { kind: "no-credentials" };
        if (supported.status !== 200)
            return failedWith(supported.status);
    }
    catch (error) {
        return failed(error);
    }
    const answer = await head;
    return answer.kind === "failed" ? { kind: "bad", detail: answer.detail } : answer;
}
function askTreeHead(ask, base) {
    const url = `${base.replace(/\/+$/, "")}/latest`;
    const answer = ask.heads.get(url) ?? readTreeHead(ask, url);
    // Whoever needs it waits for it; nobody may need it any more.
    answer.catch(() => { });
    ask.heads.set(url, answer);
    return answer;
}
async function readTreeHead(ask, url) {
    try {
        const response = await get(ask, url);
        if (response.status !== 200) {
            await response.discard();
            if (response.status === 401)
                return { kind: "no-credentials" };
            return failedWith(response.status);
        }
        const note = (0,_go_signed_note_js__WEBPACK_IMPORTED_MODULE_0__/* .openNote */ .jN)(await text(response), ask.key);
        if (!note.ok)
            return { kind: "bad", detail: { code: note.problem } };
        return (0,_go_signed_note_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTreeHead */ .ap)(note.text)
            ? { kind: "verified" }
            : { kind: "bad", detail: { code: "no-tree-head" } };
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
        if (bytes > MAX_ANSWER_BYTES)
            break;
        pieces.push(piece);
    }
    return Buffer.concat(pieces).toString("utf8");
}
function failed(error) {
    if (!(error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .w))
        throw error;
    return { kind: "failed", detail: error.detail };
}
function failedWith(status) {
    return { kind: "failed", detail: { code: "status", status } };
}
function troubleOf(url, answer) {
    const detail = "detail" in answer ? answer.detail : null;
    const code = answer.kind === "bad" ? "bad-answer" : detail?.code === "status" ? "error" : "unreachable";
    return { url, code, detail };
}
function sumdbUrl(base, name) {
    return `${base.replace(/\/+$/, "")}/sumdb/${name}`;
}
function isServer(url) {
    return /^https?:/i.test(url);
}


/***/ }),

/***/ 40:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   xH: () => (/* binding */ goCommandDownloader)
/* harmony export */ });
/* unused harmony exports fetchDownloader, predictFetchMs, isFetchWorthwhile */
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
    const downloadMs = predictMs(speed, work, fetchDownloader(connections, mirrors));
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
    const goCommandMs = predictMs(speed, work, goCommandDownloader(cpus)) + relayMs;
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
/* harmony export */   S0: () => (/* binding */ planProof)
/* harmony export */ });
/* unused harmony exports FALLBACK_MODULES, isWellKnown */
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
/* harmony export */   hg: () => (/* binding */ sizedWorkload)
/* harmony export */ });
/* unused harmony exports goWorkload, withZip */
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

/***/ 5915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ wire)
});

// UNUSED EXPORTS: wireRelay

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

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/platform/relay-process.js
/** A process that outlives the one that starts it: both sides of the few words that they exchange. */




/** The argument that makes the bundle's file a relay. */
const RELAY_ARGUMENT = "relay";
/**
 * Requests leave much garbage that is young. In the 16 MB that V8 gives it, times three, a relay under load took 20 to 50 MB
 * more, and was no faster.
 */
const MAX_YOUNG_MEGABYTES = 4;
/** What a relay needs of the environment; no token of the job is among it. */
const PASSED_ON = /^(?:(?:https?|no|all)_proxy|ssl_cert_(?:file|dir)|node_extra_ca_certs|home|path|xdg_cache_home|localappdata|userprofile|systemroot|windir|tmpdir|temp|tmp|runner_temp|runner_tracking_id|lang|lc_all)$/i;
/**
 * For glibc; others do not know them. Buffers of bodies and unpacked files come from several threads: in an arena for
 * each of them, and with a limit for buffers of their own that grows, what is free stays with the process.
 */
const OF_MALLOC = { MALLOC_ARENA_MAX: "2", MALLOC_MMAP_THRESHOLD_: "131072" };
const NONE = { order: async () => null, cancel: () => { } };
/** @param script the bundle's file */
function beginRelayProcess(machine, script) {
    return (folder) => {
        try {
            return begin(machine, script, folder);
        }
        catch {
            return NONE;
        }
    };
}
function begin(machine, script, folder) {
    // Not a pipe: a step lasts until its pipes are closed.
    const log = (0,external_node_fs_.openSync)(external_node_path_.join(folder, "relay.log"), "a", 0o600);
    const flags = [`--max-semi-space-size=${MAX_YOUNG_MEGABYTES}`];
    const child = (0,external_node_child_process_.spawn)(process.execPath, [...flags, script, RELAY_ARGUMENT], {
        cwd: machine.tempDir,
        env: {
            ...Object.fromEntries(Object.entries(machine.env).filter(([name]) => PASSED_ON.test(name))),
            ...OF_MALLOC,
        },
        stdio: ["ignore", log, log, "ipc"],
        detached: true,
        windowsHide: true,
    });
    (0,external_node_fs_.closeSync)(log);
    const ended = new Promise((resolve) => {
        child.once("error", () => resolve(null));
        child.once("exit", () => resolve(null));
    });
    // It does not keep this process; while it is waited for, the timer does.
    child.unref();
    child.channel?.unref();
    return {
        cancel: () => void child.kill("SIGKILL"),
        order: async (config, timeoutMs) => {
            const over = new AbortController();
            const told = new Promise((resolve) => {
                child.once("message", (port) => resolve(typeof port === "number" ? port : null));
                if (child.connected)
                    child.send(config, (error) => error && resolve(null));
                else
                    resolve(null);
            });
            const late = (0,external_node_timers_promises_.setTimeout)(timeoutMs, null, { signal: over.signal }).catch(() => null);
            const port = await Promise.race([told, ended, late]);
            over.abort();
            if (port === null)
                child.kill("SIGKILL");
            if (child.connected)
                child.disconnect();
            return port === null || child.pid === undefined ? null : { port, pid: child.pid };
        },
    };
}
/**
 * The relay's side: a line more in its log. Through process.stdout a disk without room for it would end the relay: the
 * stream's error has nobody who hears it.
 */
function writeToLog(line) {
    try {
        writeSync(1, `${line}\n`);
    }
    catch {
        // It serves without a log too.
    }
}
/**
 * The relay's side: gives what it is told, and answers with its port at once. Null where whoever started it has ended, or
 * does not need it.
 */
function hearStarter(port) {
    return new Promise((resolve) => {
        if (process.send === undefined)
            return resolve(null);
        process.once("message", (order) => {
            process.send?.(port, () => process.disconnect?.());
            resolve(typeof order === "string" ? order : null);
        });
        process.once("disconnect", () => resolve(null));
    });
}

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
        beginRelay: beginRelayProcess(machine, process.argv[1] ?? ""),
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
            const { hashZipFile } = await __webpack_require__.e(/* import() */ 217).then(__webpack_require__.bind(__webpack_require__, 9217));
            return hashZipFile(files/* nodeFiles */.k, ...asked);
        }),
        signal,
    };
}


/***/ })

};
