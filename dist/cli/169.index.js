export const id = 169;
export const ids = [169];
export const modules = {

/***/ 5169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   protocolV1: () => (/* binding */ protocolV1)
/* harmony export */ });
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7958);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4315);
/* harmony import */ var _protocol_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9767);



const API = "_apis/artifactcache/";
/**
 * Version 1, as GitHub Enterprise Server, act, Gitea and Forgejo speak it.
 *
 * @param baseUrl ACTIONS_CACHE_URL
 * @param token ACTIONS_RUNTIME_TOKEN, sent to that host alone; "" where the service wants none
 */
function protocolV1(asking, baseUrl, token) {
    const urlOf = (resource) => `${baseUrl.replace(/\/?$/, "/")}${API}${resource}`;
    return {
        find: async (keys, version) => {
            const query = `cache?keys=${encodeURIComponent(keys.join(","))}&version=${version}`;
            const { status, json } = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(asking, { url: urlOf(query), token });
            if ((0,_protocol_js__WEBPACK_IMPORTED_MODULE_2__/* .isDenied */ .GZ)(status, (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(json, "message")))
                return { kind: "denied" };
            if (status === 204 || status === 404)
                return { kind: "miss" };
            expectSuccess(status, json);
            const url = (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(json, "archiveLocation");
            const key = (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(json, "cacheKey");
            if (url === "" || key === "")
                throw new _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .CacheProblem */ .Gg({ code: "not-understood", detail: "" });
            return { kind: "hit", key, url };
        },
        reserve: async (key, version) => {
            const { status, json } = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(asking, {
                url: urlOf("caches"),
                method: "POST",
                token,
                json: { key, version },
            });
            const id = json.cacheId;
            if (typeof id === "number") {
                return { kind: "reserved", upload: rangedUpload(asking, urlOf(`caches/${id}`), token) };
            }
            if ((0,_protocol_js__WEBPACK_IMPORTED_MODULE_2__/* .isDenied */ .GZ)(status, (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(json, "message")))
                return { kind: "read-only" };
            if ((0,_protocol_js__WEBPACK_IMPORTED_MODULE_2__/* .isTaken */ .Ck)(status, (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(json, "message")))
                return { kind: "exists" };
            expectSuccess(status, json);
            throw new _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .CacheProblem */ .Gg({ code: "not-understood", detail: "" });
        },
    };
}
function rangedUpload(asking, url, token) {
    return {
        put: ({ offset, bytes }) => (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .send */ .tN)(asking, {
            url,
            method: "PATCH",
            headers: {
                "content-type": "application/octet-stream",
                "content-range": `bytes ${offset}-${offset + bytes.length - 1}/*`,
                ...(token && { authorization: `Bearer ${token}` }),
            },
            body: bytes,
        }),
        finish: async (_pieces, totalBytes) => {
            const { status, json } = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(asking, {
                url,
                method: "POST",
                token,
                json: { size: totalBytes },
                withinMs: asking.limits.silenceMs,
            });
            expectSuccess(status, json);
        },
    };
}
function expectSuccess(status, json) {
    if (status >= 200 && status < 300)
        return;
    const message = (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(json, "message");
    if (message === "")
        throw (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .statusProblem */ .MI)(status);
    throw new _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .CacheProblem */ .Gg({ code: "status", detail: `${status}: ${(0,_protocol_js__WEBPACK_IMPORTED_MODULE_2__/* .messageDetail */ .FW)(message)}` });
}


/***/ }),

/***/ 9767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ isTaken),
/* harmony export */   FW: () => (/* binding */ messageDetail),
/* harmony export */   GZ: () => (/* binding */ isDenied)
/* harmony export */ });
/** What a service says of a token that lacks the right (@actions/cache, CACHE_READ_DENIED_PREFIX and its like). */
function isDenied(status, message) {
    return status === 403 || /cache (?:read|write) denied:|does not permit/i.test(message);
}
/** What services say of a key that is taken, whatever their status. */
function isTaken(status, message) {
    return status === 409 || /already|exists|reserved|conflict/i.test(message);
}
const MAX_MESSAGE_CHARACTERS = 300;
/** What a service says, as a detail of a failure: in one line, and without URLs' queries, which may be signatures. */
function messageDetail(text) {
    const line = text.replace(/\?[^\s"']*/g, "").replace(/\s+/g, " ");
    return line.trim().slice(0, MAX_MESSAGE_CHARACTERS);
}


/***/ })

};
