export const id = 749;
export const ids = [749];
export const modules = {

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

/***/ 5035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readLineage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/** The processes that this one was started by. */

const MAX_ANCESTORS = 30;
/** Its folder is gone, or went while the file was read. */
const HAS_ENDED = new Set(["ENOENT", "ESRCH"]);
/** Reads them now: whoever ends later is known by its number and, on Linux, by when it began. Never throws. */
function readLineage() {
    const ancestors = [];
    for (let pid = process.ppid; pid > 0 && ancestors.length < MAX_ANCESTORS;) {
        const found = statOrNull(pid);
        ancestors.push({ pid, name: found?.name ?? "", began: found?.began ?? null });
        // Elsewhere than on Linux the nearest one has to do.
        pid = found?.parent ?? 0;
    }
    return { ancestors, isAlive };
}
/** A number that was given to another process meanwhile is not the one that was meant. */
function isAlive({ pid, began }) {
    if (began !== null) {
        try {
            return statOf(pid)?.began === began;
        }
        catch {
            // Without a free file descriptor nothing tells when it began.
        }
    }
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === "EPERM";
    }
}
/**
 * man 5 proc, /proc/pid/stat: the name stands in brackets and may hold any character. Null where there is no such process,
 * or one that has ended and nobody has waited for. Throws Node's error where the file is there and can't be read.
 */
function statOf(pid) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, "latin1");
    }
    catch (error) {
        if (HAS_ENDED.has(error.code ?? ""))
            return null;
        throw error;
    }
    const name = text.slice(text.indexOf("(") + 1, text.lastIndexOf(")"));
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    if (fields[0] === "Z" || fields[0] === "X")
        return null;
    return { name, parent: Number(fields[1]), began: fields[19] ?? "" };
}
function statOrNull(pid) {
    try {
        return statOf(pid);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 6029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ loopbackServer)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7067);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6466);
/** A server on 127.0.0.1, for requests that may come from anybody on this machine. */




/** cmd/go sends about 200 bytes of headers. */
const MAX_HEADER_BYTES = 16_384;
/** Idle connections that cmd/go keeps; the next `go` opens its own. */
const KEEP_ALIVE_MS = 30_000;
const HEADERS_MS = 10_000;
/** Far more than go commands of one job open; beyond it a connection is refused, and go goes on to the next proxy. */
const MAX_CONNECTIONS = 2_048;
/** Of the files that this process may have open a half, so that downloads have room. */
const SHARE_OF_FILES = 0.5;
/** @param openFiles how many files this process may have open, or null */
function loopbackServer(openFiles) {
    return async (port, answer) => {
        const server = (0,node_http__WEBPACK_IMPORTED_MODULE_2__.createServer)({
            maxHeaderSize: MAX_HEADER_BYTES,
            headersTimeout: HEADERS_MS,
            requestTimeout: HEADERS_MS,
            keepAliveTimeout: KEEP_ALIVE_MS,
            connectionsCheckingInterval: 5_000,
            noDelay: true,
        });
        server.maxConnections =
            openFiles === null
                ? MAX_CONNECTIONS
                : Math.min(MAX_CONNECTIONS, Math.floor(openFiles * SHARE_OF_FILES));
        server.on("request", (request, response) => void serve(answer, request, response));
        // CONNECT, Upgrade and Expect have no place here: Node ends the first two by itself.
        server.on("checkExpectation", (_, response) => void response.writeHead(417).end());
        server.on("clientError", (_, socket) => void socket.destroy());
        server.listen({ port, host: "127.0.0.1", backlog: 511 });
        await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(server, "listening");
        return {
            port: server.address().port,
            close: (graceMs) => closeWithin(server, graceMs),
        };
    };
}
async function serve(answer, request, response) {
    // A reader that goes away is no news; without a listener it would end the process.
    request.on("error", () => { });
    response.on("error", () => { });
    const given = await answer(heardOf(request)).catch(() => null);
    const { status, contentType, body, onSent } = given ?? {
        status: 500,
        contentType: "text/plain; charset=utf-8",
        body: Buffer.from("the relay failed\n"),
    };
    const bytes = body instanceof Uint8Array ? body.length : body.bytes;
    // What was not read of a body would be taken for the next request.
    const ends = !request.complete;
    try {
        response.writeHead(status, {
            "Content-Type": contentType,
            "Content-Length": bytes,
            "X-Content-Type-Options": "nosniff",
            ...(ends ? { Connection: "close" } : {}),
        });
        if (request.method === "HEAD")
            response.end();
        else if (body instanceof Uint8Array)
            response.end(body);
        else
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(body.path, { end: bytes - 1 }), response);
        onSent?.(bytes);
    }
    catch {
        // The other side is gone, or the file: what is there is less than was announced, and go notices.
        response.destroy();
        onSent?.(0);
    }
}
function heardOf(request) {
    const { method = "", url = "", headers } = request;
    const hasBody = headers["transfer-encoding"] !== undefined ||
        (headers["content-length"] !== undefined && headers["content-length"] !== "0");
    return {
        method,
        target: url,
        // Node takes the first of two: whoever sends two means something by it.
        host: isSentOnce(request.rawHeaders, "host") ? (headers.host ?? "") : "",
        hasBody,
        body: async (maxBytes) => {
            const pieces = [];
            let bytes = 0;
            for await (const piece of request) {
                bytes += piece.length;
                if (bytes > maxBytes)
                    throw new Error("too large");
                pieces.push(piece);
            }
            return Buffer.concat(pieces);
        },
    };
}
function isSentOnce(rawHeaders, name) {
    return rawHeaders.filter((text, i) => i % 2 === 0 && text.toLowerCase() === name).length === 1;
}
async function closeWithin(server, graceMs) {
    const closed = new Promise((resolve) => server.close(() => resolve()));
    const endMs = performance.now() + graceMs;
    // A connection whose answer is just out is not idle at once.
    const timer = setInterval(() => {
        if (performance.now() < endMs)
            server.closeIdleConnections();
        else
            server.closeAllConnections();
    }, 10);
    await closed;
    clearInterval(timer);
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

/***/ 1749:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _platform_end_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4207);
/* harmony import */ var _platform_lineage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5035);
/* harmony import */ var _platform_loopback_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6029);
/* harmony import */ var _platform_machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4115);
/* harmony import */ var _platform_relay_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6439);





// Before anything else: the step that started this one may be over soon.
const lineage = (0,_platform_lineage_js__WEBPACK_IMPORTED_MODULE_0__/* .readLineage */ .K)();
// What a request does wrong must not end the others; what is worse than that ends all, and go leaves for the route behind.
process.on("unhandledRejection", (error) => (0,_platform_relay_process_js__WEBPACK_IMPORTED_MODULE_3__/* .writeToLog */ .F2)(String(error)));
const machine = (0,_platform_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .readMachine */ .U)();
let serveWith = (_answer) => { };
const answering = new Promise((resolve) => {
    serveWith = resolve;
});
// The step that starts a relay waits for its port alone: requests wait here until the rest is loaded.
const server = await (0,_platform_loopback_server_js__WEBPACK_IMPORTED_MODULE_1__/* .loopbackServer */ .H)(machine.openFiles)(0, async (heard) => (await answering)(heard));
const order = await (0,_platform_relay_process_js__WEBPACK_IMPORTED_MODULE_3__/* .hearStarter */ .o9)(server.port);
if (order !== null) {
    const listen = async (_, answer) => {
        serveWith(answer);
        return server;
    };
    const { relayFor } = await Promise.all(/* import() */[__webpack_require__.e(567), __webpack_require__.e(814), __webpack_require__.e(964), __webpack_require__.e(527), __webpack_require__.e(854), __webpack_require__.e(759)]).then(__webpack_require__.bind(__webpack_require__, 8759));
    await relayFor({ machine, lineage, listen, order });
}
(0,_platform_end_process_js__WEBPACK_IMPORTED_MODULE_4__/* .endNow */ .C7)(0);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
