export const id = 161;
export const ids = [161];
export const modules = {

/***/ 4161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restoreFromService: () => (/* binding */ restoreFromService)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/cache/entry-files.js
var entry_files = __webpack_require__(7571);
// EXTERNAL MODULE: ./build/modules/admit.js
var modules_admit = __webpack_require__(2439);
// EXTERNAL MODULE: ./build/modules/lanes.js
var modules_lanes = __webpack_require__(29);
// EXTERNAL MODULE: ./build/modules/module-cache-layout.js
var module_cache_layout = __webpack_require__(7926);
// EXTERNAL MODULE: ./build/modules/module-info.js
var module_info = __webpack_require__(4685);
// EXTERNAL MODULE: ./build/modules/real-files.js
var real_files = __webpack_require__(8350);
;// CONCATENATED MODULE: ./build/modules/admit-staged.js






/** Some times what an entry may hold: a folder with more was not made by us. */
const MOST_STAGED = 100_000;
/** cmd/go's own limits (x/mod zip, MaxZipFile and MaxGoMod); an `.info` has some hundred bytes. */
const MOST_BYTES = { zip: 500 << 20, mod: 16 << 20, info: 64 << 10 };
/** Small files at once: enough to keep the file system busy. */
const LANES = 8;
/**
 * Puts the files of `zips` and `mods` that lie in a folder into the module cache, each after its hash was compared, and
 * never over one that is there. Of an `.info` only the time is taken. Everything else in the folder is passed over.
 * Never throws: what can't be read is not there.
 */
async function admitStaged(files, request) {
    const { folder, moduleCache, nameOf, hashers } = request;
    const staged = await (0,real_files/* realFilesBelow */.h)(files, folder, MOST_STAGED);
    const wrong = new Set();
    const admitted = { zips: 0, mods: 0, infos: 0, zipBytes: 0 };
    let problem = null;
    /** The path of a staged file that the module cache lacks, or null. */
    const find = async (module, kind) => {
        const name = nameOf(module, kind);
        const { bytes } = staged.get(name) ?? {};
        if (bytes === undefined || problem !== null)
            return null;
        if (bytes > MOST_BYTES[kind]) {
            wrong.add(module);
            return null;
        }
        const isThere = (await files.stat((0,module_cache_layout/* downloadPath */.s2)(moduleCache.root, module, kind)).catch(() => null)) !== null;
        return isThere ? null : { path: external_node_path_.join(folder, ...name.split("/")), bytes };
    };
    const admit = async (module, admission) => {
        try {
            const result = await admission();
            if (result === null || result.kind === "wrong-hash" || result.kind === "bad-zip")
                wrong.add(module);
            return result?.kind === "admitted";
        }
        catch (error) {
            problem ??= error.code ?? error.message;
            return false;
        }
    };
    const sized = request.zips.flatMap((zip) => {
        const { bytes } = staged.get(nameOf(zip.module, "zip")) ?? {};
        return bytes === undefined ? [] : [{ ...zip, bytes }];
    });
    // The largest first: begun last, it would be waited for alone.
    await (0,modules_lanes/* inLanes */.L)(hashers, sized.sort((a, b) => b.bytes - a.bytes), async ({ module, h1 }, hashZip) => {
        const found = await find(module, "zip");
        if (found === null)
            return;
        const isNew = await admit(module, () => (0,modules_admit/* admitZip */.vj)(files, moduleCache, module, found.path, h1, hashZip));
        if (!isNew)
            return;
        admitted.zips++;
        admitted.zipBytes += found.bytes;
    });
    const lanes = Array.from({ length: LANES });
    await (0,modules_lanes/* inLanes */.L)(lanes, request.mods, async ({ module, h1 }) => {
        const found = await find(module, "mod");
        if (found === null)
            return;
        const bytes = await readWhole(files, found);
        if (bytes === null)
            return;
        if (await admit(module, () => (0,modules_admit/* admitMod */.sy)(files, moduleCache, module, bytes, h1)))
            admitted.mods++;
    });
    await (0,modules_lanes/* inLanes */.L)(lanes, request.zips, async ({ module }) => {
        const found = await find(module, "info");
        const bytes = found && (await readWhole(files, found));
        if (bytes === null)
            return;
        const time = (0,module_info/* infoTime */.g)(bytes, module.version);
        const isNew = await admit(module, async () => time === undefined ? null : (0,modules_admit/* admitInfo */.qT)(files, moduleCache, module, time));
        if (isNew)
            admitted.infos++;
    });
    return { ...admitted, wrong: [...wrong], moduleCacheProblem: problem };
}
async function readWhole(files, { path, bytes }) {
    const file = await files.open(path).catch(() => null);
    if (file === null)
        return null;
    return file
        .read(0, bytes)
        .catch(() => null)
        .finally(() => file.close());
}

;// CONCATENATED MODULE: ./build/flows/restore-from-service.js



/** Zips hardly shrink in an archive; go.mod files do, but they are few bytes. */
const MOST_GROWTH = 4;
/** One core hashes 100 to 200 MB of zips a second: more lanes than these are not needed. */
const MOST_HASHERS = 2;
/** Unpacks the entry into a folder of this run, and admits what has the hashes of go.sum. Never throws. */
async function restoreFromService(ports, report, { keys, sums, moduleCache, }) {
    const { files, clock, cache } = ports;
    const startMs = clock.monotonicMs();
    const elapsed = () => clock.monotonicMs() - startMs;
    // On the module cache's own file system: what is right is moved, not copied.
    const folder = external_node_path_.join(moduleCache.incoming, "entry");
    const hashers = Array.from({ length: Math.min(MOST_HASHERS, ports.machine.cpus) }, ports.openHasher);
    try {
        await files.makeDirectory(folder, 0o700);
        const found = await cache.restore({
            folder,
            path: entry_files/* MODULE_ENTRY */.w_,
            key: keys.primary,
            restoreKeys: keys.restore,
            crossOs: true,
            mostGrowth: MOST_GROWTH,
        });
        if (found.kind !== "hit") {
            const failure = found.kind === "failed" ? found.failure : null;
            const kind = failure === null ? "miss" : "failed";
            return nothing({ ...report, kind, failure, elapsedMs: elapsed() });
        }
        const admission = await admitStaged(files, {
            folder: external_node_path_.join(folder, entry_files/* MODULE_ENTRY */.w_),
            moduleCache,
            zips: [...sums.zips.values()],
            mods: [...sums.mods.values()],
            nameOf: entry_files/* entryName */.MB,
            hashers: hashers.map(({ hash }) => hash),
        });
        const { zips, mods, infos, zipBytes, wrong, moduleCacheProblem } = admission;
        return {
            report: {
                ...report,
                kind: "restored",
                elapsedMs: elapsed(),
                matchedKey: found.key,
                exact: found.key === keys.primary,
                zips,
                mods,
                zipBytes,
                refused: wrong.length,
            },
            admitted: zips + mods + infos,
            moduleCacheProblem,
        };
    }
    catch (error) {
        const detail = error.code ?? error.message;
        return nothing({
            ...report,
            kind: "failed",
            failure: { code: "failed", detail },
            elapsedMs: elapsed(),
        });
    }
    finally {
        await Promise.all([
            ...hashers.map((hasher) => hasher.close()),
            files.removeFolder(folder).catch(() => { }),
        ]);
    }
}
function nothing(report) {
    return { report, admitted: 0, moduleCacheProblem: null };
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
    try {
        const verdict = await hashZip(temporaryPath, m);
        if (!verdict.ok)
            return { kind: "bad-zip", problem: verdict.problem };
        if (verdict.h1 !== expectedH1)
            return { kind: "wrong-hash", expected: expectedH1, actual: verdict.h1 };
        goMod = verdict.goMod;
        await removeStrayHash(files, cache, m);
        if (!(await moveIntoPlace(files, temporaryPath, destination)))
            return { kind: "present", goMod };
    }
    finally {
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
    try {
        await file.write(bytes);
        await file.close();
        const isNew = await moveIntoPlace(files, file.path, destination);
        return { kind: isNew ? "admitted" : "present", goMod: null };
    }
    finally {
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
