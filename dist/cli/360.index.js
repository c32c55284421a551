export const id = 360;
export const ids = [360];
export const modules = {

/***/ 7360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findDeadProxies: () => (/* binding */ findDeadProxies)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4788);

/** Nobody answers, or not in time. What else goes wrong at the root of a server says nothing of its modules. */
const DEAD = ["dns", "refused", "unreachable", "reset", "time-out"];
/** What a gateway answers whose server is gone. */
const GATEWAY_ERRORS = [502, 503, 504];
/**
 * The private proxies that do not answer: cmd/go asks them first, and ends at such an error where `,` follows. No module
 * is asked for, and no credentials are sent: any answer will do, and only a connection that can't be made, silence, or a
 * gateway's error counts. A certificate that is not trusted here may well be for Go.
 * @param urls as they stand in GOPROXY
 * @param timeoutMs for each step of a request
 */
async function findDeadProxies(ports, urls, timeoutMs) {
    const servers = urls.filter((url) => /^https?:/i.test(url) && URL.canParse(url)).map((url) => new URL(url));
    if (servers.length === 0)
        return [];
    const http = await ports.openHttp({ connectTimeoutMs: timeoutMs, connectionsPerHost: 1 });
    try {
        const found = await Promise.all(servers.map(async (server) => {
            const detail = await whyDead(http, server, timeoutMs, ports.signal);
            return detail === null ? [] : [{ host: server.host, detail }];
        }));
        return found.flat();
    }
    finally {
        await http.close();
    }
}
async function whyDead(http, server, timeoutMs, signal) {
    const { protocol, host, pathname } = server;
    try {
        const response = await http.request({
            url: `${protocol}//${host}${pathname.replace(/\/*$/, "/")}`,
            headersTimeoutMs: timeoutMs,
            idleTimeoutMs: timeoutMs,
            signal,
        });
        await response.discard();
        const { status } = response;
        return GATEWAY_ERRORS.includes(status) ? { code: "status", status } : null;
    }
    catch (error) {
        if (!(error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .w))
            throw error;
        return DEAD.includes(error.code) ? error.detail : null;
    }
}


/***/ })

};
