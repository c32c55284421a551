export const id = 386;
export const ids = [386];
export const modules = {

/***/ 6386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkSumdb: () => (/* binding */ checkSumdb)
/* harmony export */ });
/* harmony import */ var _sumdb_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3239);

/** A request to the checksum database is given this long even where nothing is missing. */
const MIN_REQUEST_MS = 750;
const CONNECTIONS = 2;
/** Where fewer files than these may be open, each connection is one that something else lacks. */
const FEW_FILES = 64;
/**
 * Finds the way to the checksum database that cmd/go will have with those mirrors in the route.
 * @param budgetMs about how long all of it may take: four requests one after the other at the most
 */
async function checkSumdb(ports, request, mirrors, budgetMs) {
    const { probeTimeoutMs } = request.inputs;
    const requestTimeoutMs = Math.max(MIN_REQUEST_MS, Math.min(probeTimeoutMs, budgetMs / 4));
    const http = await ports.openHttp({ connectTimeoutMs: probeTimeoutMs, connectionsPerHost: CONNECTIONS });
    try {
        const values = request.planValues(mirrors);
        const oneAtATime = (ports.machine.openFiles ?? FEW_FILES) < FEW_FILES;
        return await (0,_sumdb_path_js__WEBPACK_IMPORTED_MODULE_0__/* .findSumdbPath */ .WQ)(http, { ...values, mirrors, requestTimeoutMs, oneAtATime }, ports.signal);
    }
    finally {
        await http.close();
    }
}


/***/ })

};
