export const id = 837;
export const ids = [837];
export const modules = {

/***/ 2837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restoreModules: () => (/* binding */ restoreModules)
});

// EXTERNAL MODULE: ./build/cache/entry-files.js
var entry_files = __webpack_require__(7571);
// EXTERNAL MODULE: ./build/go/module-version.js
var module_version = __webpack_require__(2206);
// EXTERNAL MODULE: ./build/go/file-limits.js
var file_limits = __webpack_require__(7126);
// EXTERNAL MODULE: ./build/modules/admit.js
var admit = __webpack_require__(2439);
// EXTERNAL MODULE: ./build/modules/module-cache.js
var module_cache = __webpack_require__(9303);
// EXTERNAL MODULE: ./build/modules/module-cache-layout.js
var module_cache_layout = __webpack_require__(7926);
// EXTERNAL MODULE: ./build/modules/module-info.js
var module_info = __webpack_require__(4685);
// EXTERNAL MODULE: ./build/modules/place-tree.js
var place_tree = __webpack_require__(8914);
;// CONCATENATED MODULE: ./build/modules/admit-archived.js







const KINDS = ["zip", "mod", "info"];
const FILE_MODE = 0o666;
/** A file up to this size is held in memory until it is written. */
const IN_MEMORY_BYTES = 28 << 20;
/** Of all such files: where the disk is slower than the line, the line waits. */
const MAX_WAITING_BYTES = 20 << 20;
/**
 * Puts files of `zips` and `mods` into the module cache, each after its hash was compared, and never over one that is
 * there. Of an `.info` only the time is taken. Files of any other name are passed over, and so is a second one of a
 * name: nothing that the archive says becomes a path.
 */
function receiveArchive(files, request) {
    return new Intake(files, request);
}
class Intake {
    #files;
    #request;
    #expected;
    #zipH1;
    /** Each hashes one zip after the other. */
    #lanes;
    #wrong = new Map();
    #admitted = { zips: 0, mods: 0, infos: 0, zipBytes: 0 };
    #there = new Map();
    /** What the module cache had of a module when its first file came: looked up once, and admitting looks again. */
    #listed = new Map();
    #underWay = new Set();
    #problem = null;
    #waitingBytes = 0;
    constructor(files, request) {
        this.#files = files;
        this.#request = request;
        this.#expected = expectedFiles(request);
        this.#zipH1 = new Map(request.zips.map(({ module, h1 }) => [(0,module_version/* moduleKey */.MP)(module), h1]));
        this.#lanes = request.hashers.map((hash) => ({ hash, waitingBytes: 0 }));
    }
    take = async (file) => {
        if (this.#problem !== null)
            throw this.#problem;
        const expected = this.#expected.get(file.name);
        if (expected === undefined)
            return;
        this.#expected.delete(file.name);
        const { kind, sum } = expected;
        if (file.bytes > file_limits/* MAX_FILE_BYTES */.g[kind]) {
            this.#wrong.set((0,module_version/* moduleKey */.MP)(sum.module), sum.module);
            return;
        }
        if (kind === "zip" && file.bytes > IN_MEMORY_BYTES)
            await this.#takeLarge(sum, file);
        else
            await this.#takeWhole(expected, file);
    };
    finish = async () => {
        while (this.#underWay.size > 0)
            await Promise.all(this.#underWay);
        if (this.#problem !== null)
            throw this.#problem;
        // What is unpacked is no longer missing, and nobody fetches an .info for it; `go mod download` wants one.
        for (const { module } of this.#request.zips) {
            const there = this.#there.get((0,module_version/* moduleKey */.MP)(module));
            if (!there?.isUnpacked || there.kinds.has("info"))
                continue;
            await (0,admit/* admitInfo */.qT)(this.#files, this.#request.moduleCache, module, null);
            this.#admitted.infos++;
        }
        return { ...this.#admitted, wrong: [...this.#wrong.values()] };
    };
    /** Of what fits into memory nothing is waited for: the archive goes on. */
    async #takeWhole(expected, { bytes, content }) {
        const whole = await wholeOf(content, bytes);
        this.#waitingBytes += bytes;
        this.#also(async () => {
            try {
                await this.#admitWhole(expected, whole);
            }
            finally {
                this.#waitingBytes -= bytes;
            }
        });
        while (this.#waitingBytes > MAX_WAITING_BYTES)
            await Promise.race(this.#underWay);
    }
    async #admitWhole({ kind, sum }, whole) {
        const { moduleCache } = this.#request;
        const { module, h1 } = sum;
        if (await this.#isSettled(kind, sum, whole.length))
            return;
        if (kind === "mod") {
            this.#judge(sum, kind, whole.length, await (0,admit/* admitMod */.sy)(this.#files, moduleCache, module, whole, h1));
        }
        else if (kind === "info") {
            const time = (0,module_info/* infoTime */.g)(whole, module.version);
            const admission = time === undefined ? null : await (0,admit/* admitInfo */.qT)(this.#files, moduleCache, module, time);
            this.#judge(sum, kind, whole.length, admission);
        }
        else {
            await this.#admitZip(sum, (0,module_cache/* incomingPath */.SN)(moduleCache), whole.length, whole);
        }
    }
    async #takeLarge(sum, { bytes, content }) {
        if (await this.#isSettled("zip", sum, bytes))
            return;
        const path = await this.#write(content);
        this.#also(() => this.#admitZip(sum, path, bytes));
    }
    async #write(content) {
        const file = await this.#files.create((0,module_cache/* incomingPath */.SN)(this.#request.moduleCache), FILE_MODE);
        try {
            for await (const piece of content)
                await file.write(piece);
            await file.close();
            return file.path;
        }
        catch (error) {
            await file.discard();
            throw error;
        }
    }
    /** @param content where the file at `path` is yet to be made of it */
    async #admitZip(sum, path, bytes, content) {
        const { moduleCache, unpack } = this.#request;
        const lane = this.#lanes.reduce((least, other) => other.waitingBytes < least.waitingBytes ? other : least);
        const tree = unpack === null ? null : (0,module_cache/* incomingPath */.SN)(moduleCache);
        let hasTree = false;
        const hash = async (zip, module) => {
            const verdict = await lane.hash(zip, module, undefined, tree ?? undefined, content);
            hasTree = verdict.ok && verdict.unpacked;
            return verdict;
        };
        lane.waitingBytes += bytes;
        const admission = await (0,admit/* admitZip */.vj)(this.#files, moduleCache, sum.module, path, sum.h1, hash).finally(() => {
            lane.waitingBytes -= bytes;
        });
        let isUnpacked = false;
        if (tree !== null && unpack !== null) {
            const isRight = hasTree && admission.kind === "admitted";
            // Where it can't be renamed, cmd/go unpacks the zip.
            isUnpacked =
                isRight &&
                    (await (0,place_tree/* placeTree */.M)(this.#files, moduleCache, sum.module, tree, unpack.sealed).catch(() => false));
            if (!isUnpacked)
                await this.#files.removeFolder(tree);
        }
        this.#judge(sum, "zip", bytes, admission, isUnpacked);
    }
    #judge(sum, kind, bytes, admission, isUnpacked = false) {
        if (admission === null || admission.kind === "wrong-hash" || admission.kind === "bad-zip") {
            this.#wrong.set((0,module_version/* moduleKey */.MP)(sum.module), sum.module);
            return;
        }
        if (admission.kind === "admitted") {
            this.#admitted[`${kind}s`]++;
            if (kind === "zip")
                this.#admitted.zipBytes += bytes;
        }
        this.#onThere(sum, kind, bytes, isUnpacked);
    }
    #onThere(sum, kind, bytes, isUnpacked = false) {
        const key = (0,module_version/* moduleKey */.MP)(sum.module);
        const module = this.#there.get(key) ?? { kinds: new Set(), zipBytes: 0, isUnpacked: false };
        this.#there.set(key, module);
        module.kinds.add(kind);
        if (kind === "zip")
            Object.assign(module, { zipBytes: bytes, isUnpacked });
        if (module.kinds.size < KINDS.length || module.isUnpacked)
            return;
        this.#request.onReady({ module: sum.module, h1: this.#zipH1.get(key) ?? "" }, module.zipBytes);
    }
    /** Whether the module cache has it already: it stays as it is, and need not be hashed again. */
    async #isSettled(kind, sum, bytes) {
        const has = await this.#isThere(sum.module, kind);
        if (has)
            this.#onThere(sum, kind, bytes);
        // An unpacked tree that goes without its zip, or what a killed go has left: not to be decided here.
        return has || (kind === "zip" && (await this.#isThere(sum.module, "ziphash")));
    }
    async #isThere(module, what) {
        const folder = (0,module_cache_layout/* downloadFolder */.LP)(this.#request.moduleCache.root, module);
        const found = this.#listed.get(folder) ??
            this.#files.list(folder).then((names) => new Set(names), 
            // One that can't be read holds nothing for this user.
            () => new Set());
        this.#listed.set(folder, found);
        return (await found).has((0,module_cache_layout/* downloadName */.kQ)(module, what));
    }
    /** While the next files arrive. */
    #also(work) {
        const working = work().catch((error) => {
            this.#problem ??= error;
        });
        this.#underWay.add(working);
        void working.finally(() => this.#underWay.delete(working));
    }
}
/** What an archive may hold, by its name there. */
function expectedFiles({ zips, mods, nameOf }) {
    const expected = new Map();
    for (const sum of mods)
        expected.set(nameOf(sum.module, "mod"), { kind: "mod", sum });
    for (const sum of zips) {
        expected.set(nameOf(sum.module, "zip"), { kind: "zip", sum });
        expected.set(nameOf(sum.module, "info"), { kind: "info", sum });
    }
    return expected;
}
/** In memory that another thread sees too: what hashes it makes no copy. */
async function wholeOf(content, bytes) {
    const whole = new Uint8Array(new SharedArrayBuffer(bytes));
    let at = 0;
    for await (const piece of content) {
        whole.set(piece, at);
        at += piece.length;
    }
    return whole;
}

// EXTERNAL MODULE: ./build/modules/writable-folders.js
var writable_folders = __webpack_require__(6676);
// EXTERNAL MODULE: ./build/flows/fill/open-unpacker.js + 1 modules
var open_unpacker = __webpack_require__(4103);
// EXTERNAL MODULE: ./build/flows/entry/restored.js
var restored = __webpack_require__(7923);
;// CONCATENATED MODULE: ./build/flows/entry/restore-modules.js






/** One core hashes 100 to 200 MB of zips a second: more lanes than these are not needed. */
const MAX_HASHERS = 2;
/** The archive is as large as its files. */
const MAX_GROWTH = 4;
/**
 * Puts into the module cache what the entry has of it, each file after its hash was compared with go.sum, and has
 * modules unpacked meanwhile. Never throws: without it, everything is fetched.
 *
 * @param looked null where nobody was asked
 * @param notBefore settles well, as soon as the line is free
 * @param onRead told when the line is free again: what is still to do then is hashing
 */
async function restoreModules(ports, { report, restore }, looked, notBefore, onRead) {
    const startMs = ports.clock.monotonicMs();
    const ended = (more, problem = null) => ({
        report: { ...report, elapsedMs: ports.clock.monotonicMs() - startMs, ...more },
        admitted: 0,
        moduleCacheProblem: problem,
    });
    if (looked === null || restore === null)
        return { ...restored/* NOTHING_RESTORED */.L, report };
    const found = await looked;
    if (found.kind === "miss")
        return ended({});
    if (found.kind === "denied")
        return ended({ kind: "not-readable" });
    if (found.kind === "failed")
        return ended({ kind: "failed", failure: found.failure });
    await notBefore;
    const readFromMs = ports.clock.monotonicMs();
    try {
        const { admission, read } = await readInto(ports, restore, found, onRead);
        const { zips, mods, infos, zipBytes, wrong } = admission;
        const brought = { zips, mods, zipBytes, refused: wrong.length };
        const elapsedMs = ports.clock.monotonicMs() - readFromMs;
        const isExact = found.key === restore.keys.primary;
        const kind = read.kind === "gone"
            ? { kind: "miss" }
            : read.kind === "failed"
                ? { kind: "failed", failure: read.failure }
                : { kind: "restored", matchedKey: found.key, exact: isExact };
        return { ...ended({ ...brought, ...kind, elapsedMs }), admitted: zips + mods + infos };
    }
    catch (error) {
        // Of a module cache that took no more: whatever went in before is found by the next inventory.
        return ended({ kind: "failed" }, error.code ?? error.message);
    }
}
/**
 * Into a module cache in which nothing was ever downloaded, modules are unpacked as they are hashed: no `go` can be at
 * work there. Elsewhere cmd/go does it, under its locks.
 *
 * @throws what the file system throws
 */
async function readInto(ports, { sums, moduleCache, isFresh, goFlags }, found, onRead) {
    const hashers = Array.from({ length: Math.min(MAX_HASHERS, ports.machine.cpus) }, ports.openHasher);
    const unpacker = goFlags === null ? null : (0,open_unpacker/* openUnpacker */.m)(ports, moduleCache, goFlags);
    const receiver = receiveArchive(ports.files, {
        moduleCache,
        zips: [...sums.zips.values()],
        mods: [...sums.mods.values()],
        nameOf: entry_files/* entryName */.MB,
        hashers: hashers.map(({ hash }) => hash),
        unpack: isFresh ? { sealed: !(0,writable_folders/* areFoldersWritable */.g)(goFlags ?? "") } : null,
        onReady: (zip, zipBytes) => {
            const modH1 = sums.mods.get((0,module_version/* moduleKey */.MP)(zip.module))?.h1;
            if (modH1 !== undefined)
                unpacker?.add({ zip, modH1, zipBytes });
        },
    });
    try {
        const read = await found.read(MAX_GROWTH, receiver.take);
        onRead();
        // Nothing more is begun to be unpacked: `go` does the rest when it needs it, with all cores.
        const [admission] = await Promise.all([receiver.finish(), unpacker?.finish()]);
        return { admission, read };
    }
    finally {
        await Promise.all([...hashers.map((hasher) => hasher.close()), unpacker?.finish()]);
    }
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
