export const id = 528;
export const ids = [528];
export const modules = {

/***/ 5528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   protocolV2: () => (/* binding */ protocolV2)
/* harmony export */ });
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7958);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4315);
/* harmony import */ var _protocol_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9767);



const SERVICE = "twirp/github.actions.results.api.v1.CacheService/";
/**
 * Version 2: three calls of a Twirp service (github.actions.results.api.v1.CacheService), and archives as block blobs
 * behind signed URLs (Azure Storage: Put Block, Put Block List).
 *
 * @param baseUrl ACTIONS_RESULTS_URL
 * @param token ACTIONS_RUNTIME_TOKEN, sent to that host alone
 */
function protocolV2(asking, baseUrl, token) {
    const call = (method, json, withinMs) => {
        const url = new URL(`/${SERVICE}${method}`, baseUrl).href;
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(asking, { url, method: "POST", token, json, ...(withinMs && { withinMs }) });
    };
    return {
        find: async ([key = "", ...restoreKeys], version) => {
            const { status, json } = await call("GetCacheEntryDownloadURL", {
                key,
                restore_keys: restoreKeys,
                version,
            });
            if ((0,_protocol_js__WEBPACK_IMPORTED_MODULE_2__/* .isDenied */ .GZ)(status, messageIn(json)))
                return { kind: "denied" };
            if (status === 404)
                return { kind: "miss" };
            expectSuccess(status, json);
            const url = (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(json, "signed_download_url", "signedDownloadUrl");
            const found = (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(json, "matched_key", "matchedKey");
            return json.ok === true && url !== "" ? { kind: "hit", key: found || key, url } : { kind: "miss" };
        },
        reserve: async (key, version) => {
            const { status, json } = await call("CreateCacheEntry", { key, version });
            const url = (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(json, "signed_upload_url", "signedUploadUrl");
            if (status === 200 && json.ok === true && url !== "") {
                const finalize = (bytes) => {
                    const what = { key, version, size_bytes: String(bytes) };
                    return call("FinalizeCacheEntryUpload", what, asking.limits.silenceMs);
                };
                return { kind: "reserved", upload: blockBlob(asking, url, finalize) };
            }
            if ((0,_protocol_js__WEBPACK_IMPORTED_MODULE_2__/* .isDenied */ .GZ)(status, messageIn(json)))
                return { kind: "read-only" };
            if ((0,_protocol_js__WEBPACK_IMPORTED_MODULE_2__/* .isTaken */ .Ck)(status, messageIn(json)))
                return { kind: "exists" };
            expectSuccess(status, json);
            throw new _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .CacheProblem */ .Gg({ code: "said", detail: (0,_protocol_js__WEBPACK_IMPORTED_MODULE_2__/* .messageDetail */ .FW)(messageIn(json)) });
        },
    };
}
function messageIn(json) {
    return (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(json, "message", "msg");
}
function expectSuccess(status, json) {
    if (status === 200)
        return;
    const message = messageIn(json);
    if (message === "")
        throw (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .statusProblem */ .MI)(status);
    throw new _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .CacheProblem */ .Gg({ code: "status", detail: `${status}: ${(0,_protocol_js__WEBPACK_IMPORTED_MODULE_2__/* .messageDetail */ .FW)(message)}` });
}
function blockBlob(asking, signedUrl, finalize) {
    const at = (parameters) => `${signedUrl}${signedUrl.includes("?") ? "&" : "?"}${parameters}`;
    return {
        put: ({ index, bytes }) => {
            const id = encodeURIComponent(blockId(index));
            return (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .send */ .tN)(asking, { url: at(`comp=block&blockid=${id}`), method: "PUT", body: bytes });
        },
        finish: async (pieces, totalBytes) => {
            const ids = Array.from({ length: pieces }, (_, index) => `<Latest>${blockId(index)}</Latest>`);
            const list = `<?xml version="1.0" encoding="utf-8"?><BlockList>${ids.join("")}</BlockList>`;
            const headers = { "content-type": "application/xml" };
            await (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .send */ .tN)(asking, { url: at("comp=blocklist"), method: "PUT", headers, body: Buffer.from(list) });
            const { status, json } = await finalize(totalBytes);
            expectSuccess(status, json);
            if (json.ok !== true)
                throw new _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .CacheProblem */ .Gg({ code: "said", detail: (0,_protocol_js__WEBPACK_IMPORTED_MODULE_2__/* .messageDetail */ .FW)(messageIn(json)) });
        },
    };
}
/** All ids of a blob have one length before they are encoded (Put Block). */
function blockId(index) {
    return Buffer.from(String(index).padStart(6, "0")).toString("base64");
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
