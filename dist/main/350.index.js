export const id = 350;
export const ids = [350];
export const modules = {

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
