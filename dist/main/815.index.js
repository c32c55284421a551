export const id = 815;
export const ids = [815];
export const modules = {

/***/ 9307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ intoModuleCache),
/* harmony export */   s: () => (/* binding */ intoZipFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _go_module_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2206);
/* harmony import */ var _modules_admit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2439);
/* harmony import */ var _modules_module_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9303);
/* harmony import */ var _modules_module_cache_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7926);
/* harmony import */ var _modules_place_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8914);






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
        const place = waiting.get((0,_go_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .moduleKey */ .MP)(module));
        waiting.delete((0,_go_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .moduleKey */ .MP)(module));
        await place?.();
    };
    const giveTree = async (module, tree, wish) => {
        waiting.set((0,_go_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .moduleKey */ .MP)(module), async () => {
            let isPlaced = false;
            try {
                isPlaced = await (0,_modules_place_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .placeTree */ .M)(files, cache, module, tree, wish.sealed);
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
        if ((await files.stat((0,_modules_module_cache_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .downloadPath */ .s2)(cache.root, module, "info"))) !== null)
            await placeWaiting(module);
    };
    return {
        incomingPath: () => (0,_modules_module_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .incomingPath */ .SN)(cache),
        treePath: unpack === null ? null : () => (0,_modules_module_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .incomingPath */ .SN)(cache),
        admitZip: async (module, path, h1, hashZip, tree) => {
            let hasTree = false;
            const hash = async (...asked) => {
                const verdict = await hashZip(...asked);
                hasTree = verdict.ok && verdict.unpacked;
                return verdict;
            };
            let isGiven = false;
            try {
                const admission = await (0,_modules_admit_js__WEBPACK_IMPORTED_MODULE_2__/* .admitZip */ .vj)(files, cache, module, path, h1, hash);
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
        admitMod: (module, bytes, h1) => (0,_modules_admit_js__WEBPACK_IMPORTED_MODULE_2__/* .admitMod */ .sy)(files, cache, module, bytes, h1),
        admitInfo: async (module, timeIso) => {
            const admission = await (0,_modules_admit_js__WEBPACK_IMPORTED_MODULE_2__/* .admitInfo */ .qT)(files, cache, module, timeIso);
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
        incomingPath: () => `${place}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}`,
        treePath: null,
        admitZip: (module, path, h1, hashZip) => (0,_modules_admit_js__WEBPACK_IMPORTED_MODULE_2__/* .placeZip */ .L2)(files, module, path, h1, hashZip, place),
        admitMod: refuse,
        admitInfo: refuse,
    };
}


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchMissing: () => (/* binding */ fetchMissing)
/* harmony export */ });
/* harmony import */ var _fetch_destination_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9307);
/* harmony import */ var _fetch_fetch_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(394);
/* harmony import */ var _fetch_fetch_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3434);
/* harmony import */ var _fetch_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9243);
/* harmony import */ var _fetch_wanted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5673);
/* harmony import */ var _go_module_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2206);
/* harmony import */ var _modules_writable_folders_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6676);
/* harmony import */ var _targets_go_module_size_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7338);
/* harmony import */ var _open_unpacker_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4103);









/** Fetches what is missing, and has it unpacked as it arrives. */
async function fetchMissing(ports, request, moduleCache) {
    const { clock, files } = ports;
    const startMs = clock.monotonicMs();
    const { wanted, overLimit } = (0,_fetch_wanted_js__WEBPACK_IMPORTED_MODULE_4__/* .planFetch */ .c)(request.inventory, _targets_go_module_size_js__WEBPACK_IMPORTED_MODULE_7__/* .likelyZipBytes */ .f4);
    const unpacker = request.hasGo ? (0,_open_unpacker_js__WEBPACK_IMPORTED_MODULE_6__/* .openUnpacker */ .m)(ports, moduleCache, request.goFlags) : null;
    const unpackedHere = new Set();
    const unpack = {
        sealed: !(0,_modules_writable_folders_js__WEBPACK_IMPORTED_MODULE_8__/* .areFoldersWritable */ .g)(request.goFlags),
        onUnpacked: (module) => unpackedHere.add((0,_go_module_version_js__WEBPACK_IMPORTED_MODULE_5__/* .moduleKey */ .MP)(module)),
    };
    const whenReady = readiness(request.needed, wanted, unpacker, unpackedHere);
    for (const module of request.broughtBefore)
        whenReady.present(module);
    const limits = (0,_fetch_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchLimits */ .t)(request.sources.length, ports.machine.openFiles, request.maxConnections);
    const http = await ports.openHttp({
        connectTimeoutMs: request.connectTimeoutMs,
        connectionsPerHost: limits.connectionsPerSource,
    });
    const hasher = ports.openHasher();
    try {
        const result = await (0,_fetch_fetch_files_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchFiles */ .U)({ http, files, hashZip: hasher.hash, clock, random: Math.random }, {
            wanted,
            sources: request.sources,
            destination: (0,_fetch_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .intoModuleCache */ .J)(files, moduleCache, request.hasGo ? unpack : null),
            limits,
            onAdmitted: whenReady.admitted,
            expectedSize: ({ module }) => request.zipSizes.get((0,_go_module_version_js__WEBPACK_IMPORTED_MODULE_5__/* .proxyPath */ .IR)(module, "zip")) ?? (0,_targets_go_module_size_js__WEBPACK_IMPORTED_MODULE_7__/* .knownZipBytes */ .KD)(module.path),
            onProgress: ports.progress.fetch,
        }, ports.signal);
        const elapsedMs = clock.monotonicMs() - startMs;
        const byGo = (await unpacker?.finish()) ?? { unpacked: 0 };
        const unpacked = byGo.unpacked + unpackedHere.size;
        return { report: (0,_fetch_fetch_report_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchReport */ .H)(result, { elapsedMs, unpacked, overLimit }), result };
    }
    finally {
        // A second `finish` gives what the first one gave.
        await Promise.all([http.close(), hasher.close(), unpacker?.finish()]);
    }
}
/** Tells the unpacker of a module once all its files are there, if it is not unpacked. */
function readiness(needed, wanted, unpacker, unpackedHere) {
    const zips = new Map(needed.zips.map((sum) => [(0,_go_module_version_js__WEBPACK_IMPORTED_MODULE_5__/* .moduleKey */ .MP)(sum.module), sum]));
    const mods = new Map(needed.mods.map(({ module, h1 }) => [(0,_go_module_version_js__WEBPACK_IMPORTED_MODULE_5__/* .moduleKey */ .MP)(module), h1]));
    const waitingFor = new Map();
    const zipBytes = new Map();
    for (const { module } of wanted) {
        waitingFor.set((0,_go_module_version_js__WEBPACK_IMPORTED_MODULE_5__/* .moduleKey */ .MP)(module), (waitingFor.get((0,_go_module_version_js__WEBPACK_IMPORTED_MODULE_5__/* .moduleKey */ .MP)(module)) ?? 0) + 1);
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
            if (!waitingFor.has((0,_go_module_version_js__WEBPACK_IMPORTED_MODULE_5__/* .moduleKey */ .MP)(module)))
                ready((0,_go_module_version_js__WEBPACK_IMPORTED_MODULE_5__/* .moduleKey */ .MP)(module));
        },
        admitted: (file, bytes) => {
            const key = (0,_go_module_version_js__WEBPACK_IMPORTED_MODULE_5__/* .moduleKey */ .MP)(file.module);
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
