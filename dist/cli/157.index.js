export const id = 157;
export const ids = [157];
export const modules = {

/***/ 4157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   restoreBuildCache: () => (/* binding */ restoreBuildCache)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _cache_build_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2954);


/** Objects of a compiler shrink to a fifth, and to less where much is alike. */
const MAX_GROWTH = 40;
/** As cmd/go creates them (cmd/go/internal/cache, put); the umask applies. */
const FILE_MODE = 0o666;
/** Many times what a large project has. */
const MAX_FILES = 500_000;
/**
 * Puts what an entry has into the build cache, and nothing over what is there. Nothing of it can be verified: only the
 * names and kinds of files are looked at. Never throws.
 *
 * @param looked null where nobody was asked
 * @param notBefore settles well, as soon as the line is free
 */
async function restoreBuildCache(ports, { report, restore }, looked, notBefore) {
    if (looked === null || restore === null)
        return { report, names: [] };
    const found = await looked;
    if (found.kind === "miss")
        return { report, names: [] };
    if (found.kind === "denied")
        return { report: { ...report, kind: "not-readable" }, names: [] };
    if (found.kind === "failed") {
        return { report: { ...report, kind: "failed", failure: found.failure }, names: [] };
    }
    await notBefore;
    const startMs = ports.clock.monotonicMs();
    const receiver = receiveInto(ports, restore.folder);
    const { names } = receiver;
    const ended = (more) => {
        const elapsedMs = ports.clock.monotonicMs() - startMs;
        return { report: { ...report, files: names.length, bytes: receiver.bytes(), elapsedMs, ...more }, names };
    };
    try {
        const read = await found.read(MAX_GROWTH, receiver.take, (soFar) => (0,_cache_build_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorthWaiting */ .gK)(soFar, ports.machine.cpus));
        if (read.kind === "gone")
            return ended({});
        if (read.kind === "failed")
            return ended({ kind: "failed", failure: read.failure });
        const exact = found.key.startsWith(restore.keys.sameModules);
        return ended({ kind: "restored", matchedKey: found.key, exact });
    }
    catch (error) {
        const { code, message } = error;
        return ended({ kind: "failed", failure: { code: "failed", detail: code ?? message } });
    }
}
/**
 * Takes files of the build cache, and none over one that is there. Each gets its name at once: cmd/go takes a file that
 * has not its whole size for none (cmd/go/internal/cache, GetFile and get), and writes it anew.
 */
function receiveInto({ files, clock }, folder) {
    // As if it had not been used for a while: cmd/go then notes the use, and what nobody uses is not saved again.
    const unusedMs = clock.nowMs() - 2 * _cache_build_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .USE_NOTED_MS */ .Ip;
    const names = [];
    let writtenBytes = 0;
    return {
        names,
        bytes: () => writtenBytes,
        take: async ({ name, bytes, content }) => {
            if (!(0,_cache_build_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .isBuildCacheFile */ .Fc)(name) || names.length >= MAX_FILES)
                return;
            const path = node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, ...name.split("/"));
            const isNew = await files.writeNew(path, content, { mode: FILE_MODE, mtimeMs: unusedMs });
            if (!isNew)
                return;
            names.push(name);
            writtenBytes += bytes;
        },
    };
}


/***/ })

};
