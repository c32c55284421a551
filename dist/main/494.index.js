export const id = 494;
export const ids = [494];
export const modules = {

/***/ 5494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openHttp: () => (/* binding */ openHttp)
});

// EXTERNAL MODULE: ./build/ports.js
var ports = __webpack_require__(4788);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./build/platform/certificates.js
/** The certificate authorities that Go would trust on this machine, for Node's TLS, which by itself does not. */



/** crypto/x509/root_linux.go and root_bsd.go: the first file that exists is taken. */
const bundleFiles = {
    linux: [
        "/etc/ssl/certs/ca-certificates.crt",
        "/etc/pki/tls/certs/ca-bundle.crt",
        "/etc/ssl/ca-bundle.pem",
        "/etc/pki/tls/cacert.pem",
        "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
        "/etc/ssl/cert.pem",
    ],
    bsd: [
        "/usr/local/etc/ssl/cert.pem",
        "/etc/ssl/cert.pem",
        "/usr/local/share/certs/ca-root-nss.crt",
        "/etc/openssl/certs/ca-certificates.crt",
    ],
};
/** The same sources: every folder is read. */
const bundleFolders = {
    linux: ["/etc/ssl/certs", "/etc/pki/tls/certs"],
    bsd: ["/etc/ssl/certs", "/usr/local/share/certs", "/etc/openssl/certs"],
};
/** Says where Go (crypto/x509/root_unix.go, loadSystemRoots) would look on that machine. */
function certificatePlaces(machine) {
    const { env, platform } = machine;
    const extraFile = env.NODE_EXTRA_CA_CERTS || null;
    if (platform === "darwin" || platform === "win32") {
        return { files: [], folders: [], foldersWhen: "always", extraFile, systemStore: true };
    }
    const family = platform === "linux" ? "linux" : "bsd";
    return {
        files: env.SSL_CERT_FILE ? [env.SSL_CERT_FILE] : (bundleFiles[family] ?? []),
        folders: env.SSL_CERT_DIR ? env.SSL_CERT_DIR.split(":") : (bundleFolders[family] ?? []),
        foldersWhen: env.SSL_CERT_FILE || env.SSL_CERT_DIR ? "always" : "no-file",
        extraFile,
        systemStore: false,
    };
}
/** The CERTIFICATE blocks of a PEM file, one string each. Everything else in it is skipped, as Go's AppendCertsFromPEM does. */
function certificateBlocks(pem) {
    return pem.match(/-----BEGIN CERTIFICATE-----[\sA-Za-z0-9+/=]+-----END CERTIFICATE-----/g) ?? [];
}
/**
 * The trust that all connections share. Reading takes 1 ms, parsing 144 authorities 15 to 50 ms, so it happens once,
 * at the first https connection. Unreadable files and bad blocks are skipped. Rejects only where no more files can be opened:
 * for a moment, while the trust would be kept.
 */
async function trustedAuthorities(machine) {
    const found = await findCertificates(certificatePlaces(machine));
    return external_node_tls_.createSecureContext({
        // A machine without any store (a slim container): Node's own list is better than refusing every mirror.
        ca: found.length > 0 ? [...found] : [...external_node_tls_.rootCertificates],
        // Go trusts whatever stands in its pool, an intermediate authority too.
        allowPartialTrustChain: true,
    });
}
async function findCertificates(places) {
    const blocks = [];
    if (places.systemStore)
        blocks.push(...systemStore(), ...external_node_tls_.rootCertificates);
    let fromFile = null;
    for (const file of places.files) {
        fromFile = await readIfThere(file);
        if (fromFile !== null)
            break;
    }
    blocks.push(...certificateBlocks(fromFile ?? ""));
    if (places.foldersWhen === "always" || fromFile === null) {
        for (const folder of places.folders)
            blocks.push(...(await readFolder(folder)));
    }
    if (places.extraFile !== null) {
        const extra = certificateBlocks((await readIfThere(places.extraFile)) ?? "");
        // Only beside other authorities: alone they would hide that the machine has none.
        if (extra.length > 0 && blocks.length === 0)
            blocks.push(...external_node_tls_.rootCertificates);
        blocks.push(...extra);
    }
    return distinct(blocks);
}
/** From Node 22.15; before that the bundled list has to do. */
function systemStore() {
    const { getCACertificates } = external_node_tls_;
    return getCACertificates?.("system") ?? [];
}
function readIfThere(file) {
    return (0,promises_.readFile)(file, "latin1").catch(orNone(null));
}
function orNone(none) {
    return (error) => {
        if (error.code === "EMFILE" || error.code === "ENFILE")
            throw error;
        return none;
    };
}
/** Skips links to a name in the same folder, as Go does: they are OpenSSL's hash names for files that are read anyway. */
async function readFolder(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(orNone([]));
    const texts = await Promise.all(entries.map(async (entry) => {
        const file = external_node_path_.join(folder, entry.name);
        const target = entry.isSymbolicLink() ? await (0,promises_.readlink)(file).catch(() => "") : "/";
        return target.includes("/") ? readIfThere(file) : null;
    }));
    return texts.flatMap((text) => certificateBlocks(text ?? ""));
}
/** The same certificate may be wrapped differently: only its base64 counts. */
function distinct(blocks) {
    return [...new Map(blocks.map((block) => [block.replace(/\s+/g, ""), block])).values()];
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
;// CONCATENATED MODULE: ./build/platform/transport-errors.js

/** Node's and libuv's codes (errno(3), dns.lookup) and undici's (lib/core/errors.js). */
const meanings = {
    ENOTFOUND: ["dns", "no-such-host"],
    EAI_NONAME: ["dns", "no-such-host"],
    EAI_NODATA: ["dns", "no-address"],
    ENODATA: ["dns", "no-address"],
    EAI_AGAIN: ["dns", "name-server-silent"],
    EAI_FAIL: ["dns", "name-server-failed"],
    ECONNREFUSED: ["refused", "connection-refused"],
    EHOSTUNREACH: ["unreachable", "no-route-to-host"],
    EHOSTDOWN: ["unreachable", "host-down"],
    ENETUNREACH: ["unreachable", "network-unreachable"],
    ENETDOWN: ["unreachable", "network-down"],
    EADDRNOTAVAIL: ["unreachable", "no-local-address"],
    EACCES: ["unreachable", "not-permitted"],
    EPERM: ["unreachable", "not-permitted"],
    EMFILE: ["too-many-files", "process-file-limit"],
    ENFILE: ["too-many-files", "machine-file-limit"],
    ECONNRESET: ["reset", "connection-reset"],
    ECONNABORTED: ["reset", "connection-reset"],
    EPIPE: ["reset", "connection-closed"],
    UND_ERR_SOCKET: ["reset", "connection-closed"],
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ["reset", "body-cut-short"],
    HPE_INVALID_EOF_STATE: ["reset", "body-cut-short"],
    HPE_CLOSED_CONNECTION: ["protocol", "bytes-after-response"],
    ETIMEDOUT: ["time-out", "connecting"],
    UND_ERR_CONNECT_TIMEOUT: ["time-out", "connecting"],
    UND_ERR_HEADERS_OVERFLOW: ["protocol", "too-many-headers"],
    HPE_HEADER_OVERFLOW: ["protocol", "too-many-headers"],
    UND_ERR_ABORTED: ["aborted", "ended-by-caller"],
    UND_ERR_DESTROYED: ["aborted", "ended-by-caller"],
    UND_ERR_CLOSED: ["aborted", "ended-by-caller"],
    ABORT_ERR: ["aborted", "ended-by-caller"],
    DEPTH_ZERO_SELF_SIGNED_CERT: ["tls", "self-signed"],
    SELF_SIGNED_CERT_IN_CHAIN: ["tls", "self-signed-in-chain"],
    UNABLE_TO_GET_ISSUER_CERT: ["tls", "unknown-authority"],
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ["tls", "unknown-authority"],
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: ["tls", "unknown-authority"],
    CERT_HAS_EXPIRED: ["tls", "certificate-expired"],
    CERT_NOT_YET_VALID: ["tls", "certificate-not-yet-valid"],
    ERR_TLS_CERT_ALTNAME_INVALID: ["tls", "certificate-of-other-host"],
    ERR_SSL_WRONG_VERSION_NUMBER: ["tls", "no-tls"],
    ERR_SSL_PACKET_LENGTH_TOO_LONG: ["tls", "no-tls"],
    ERR_SSL_HTTP_REQUEST: ["tls", "no-tls"],
};
/** Verification errors of OpenSSL as Node names them (tls documentation, "X509 certificate error codes") and its alerts. */
const tlsCode = /^(ERR_TLS_|ERR_SSL_|ERR_OSSL_|EPROTO$|CERT_|CRL_|UNABLE_TO_|ERROR_IN_C|INVALID_(CA|PURPOSE)|PATH_LENGTH|HOSTNAME_MISMATCH)/;
/**
 * What a failed request is to be called. Nothing is taken from the error's message, which may hold the URL. An error
 * that already is a TransportError keeps its code and gains the phases.
 */
function transportError(error, phases) {
    if (error instanceof ports/* TransportError */.w) {
        return error.phases ? error : new ports/* TransportError */.w(error.code, error.detail, phases);
    }
    const code = errorCode(error);
    const known = meanings[code];
    return known
        ? new ports/* TransportError */.w(known[0], { code: known[1] }, phases)
        : new ports/* TransportError */.w(...byFamily(code), phases);
}
/** All addresses of a host failing gives an AggregateError: the first one's code speaks for all. */
function errorCode(error) {
    const { code, name, cause, errors, message } = (error ?? {});
    if (typeof code === "string" && code !== "")
        return code;
    // undici 7 means to pass on llhttp's code but looks it up the wrong way round: only the text tells a cut body.
    if (name === "HTTPParserError")
        return /Invalid EOF/.test(String(message)) ? "HPE_INVALID_EOF_STATE" : "HPE_";
    if (Array.isArray(errors) && errors.length > 0)
        return errorCode(errors[0]);
    if (name === "AbortError")
        return "ABORT_ERR";
    return cause === undefined ? "" : errorCode(cause);
}
function byFamily(code) {
    const bareCode = /^\w+$/.test(code)
        ? { code: "error-code", name: code }
        : { code: "unknown-error" };
    if (tlsCode.test(code))
        return ["tls", bareCode];
    if (code.startsWith("HPE_"))
        return ["protocol", { code: "not-http" }];
    return ["protocol", bareCode];
}

;// CONCATENATED MODULE: ./build/platform/connect.js






/** Whether TLS is spoken on the way: to the origin or to the proxy. */
function needsAuthorities({ origin, proxy }) {
    return origin.protocol === "https:" || proxy?.protocol === "https:";
}
/** RFC 8305, section 5, recommends 250 ms; Go's net.Dialer waits 300 ms (FallbackDelay). */
const NEXT_ADDRESS_AFTER_MS = 300;
/** Phases of which none has happened. */
function noPhases() {
    return { dnsMs: null, tcpMs: null, tlsMs: null };
}
/** User name and password of a URL as the value of an Authorization header, or null when it has none. */
function basicCredentials(url) {
    if (url.username === "" && url.password === "")
        return null;
    const pair = `${decoded(url.username)}:${decoded(url.password)}`;
    return `Basic ${Buffer.from(pair).toString("base64")}`;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text; // A stray % that the user did not encode.
    }
}
/**
 * Opens a connection on which HTTP/1.1 can be spoken to `origin`, encrypted where its scheme is https.
 * `phases` receives the times, except through a proxy, whose steps say nothing about the origin. A plain http origin
 * behind a proxy gets the connection to the proxy. Rejects with Node's error, a TransportError, or the signal's reason.
 */
async function connect(destination, phases, signal) {
    const { origin, proxy, authorities, resolve } = destination;
    const trust = origin.protocol === "https:" ? await authorities() : null;
    const socket = proxy === null
        ? await connectTcp(origin, resolve, phases, signal)
        : await connectProxy(destination, proxy, signal);
    if (trust === null)
        return socket;
    const startedAt = external_node_perf_hooks_.performance.now();
    const secured = await startTls(socket, hostOf(origin), trust, signal);
    if (proxy === null)
        phases.tlsMs = external_node_perf_hooks_.performance.now() - startedAt;
    return secured;
}
async function connectTcp(url, resolve, phases, signal) {
    const host = hostOf(url);
    const startedAt = external_node_perf_hooks_.performance.now();
    const addresses = await addressesOf(host, resolve, signal);
    const resolvedAt = external_node_perf_hooks_.performance.now();
    if (external_node_net_.isIP(host) === 0)
        phases.dnsMs = resolvedAt - startedAt;
    const socket = await firstToAnswer(addresses, portOf(url), signal);
    phases.tcpMs = external_node_perf_hooks_.performance.now() - resolvedAt;
    return socket;
}
/** The host's addresses; the two families take turns (RFC 8305, section 4). */
async function addressesOf(host, resolveHost, signal) {
    if (external_node_net_.isIP(host) !== 0)
        return [host];
    const found = await abortable(signal, (resolve, reject) => {
        resolveHost(host).then(resolve, reject);
        return () => { };
    });
    const preferred = found.filter(({ family }) => family === found[0]?.family);
    const others = found.filter(({ family }) => family !== found[0]?.family);
    return preferred
        .flatMap((address, index) => [address, ...others.slice(index, index + 1)])
        .concat(others.slice(preferred.length))
        .map(({ address }) => address);
}
/**
 * Tries the next address when one failed or stays silent, without giving up on those before it. Node's own
 * autoSelectFamily drops an attempt after 250 ms, and with it every mirror on the other side of the world.
 */
function firstToAnswer(addresses, port, signal) {
    return abortable(signal, (resolve, reject) => {
        const attempts = new Set();
        let firstError = null;
        let tried = 0;
        let timer;
        const endAll = () => {
            clearTimeout(timer);
            for (const attempt of attempts)
                attempt.destroy();
        };
        const tryNext = () => {
            clearTimeout(timer);
            const address = addresses[tried++];
            if (address === undefined) {
                if (attempts.size === 0)
                    reject(firstError ?? Object.assign(new Error("no address"), { code: "ENODATA" }));
                return;
            }
            const attempt = external_node_net_.connect({ host: address, port, noDelay: true });
            attempts.add(attempt);
            attempt.once("connect", () => {
                attempts.delete(attempt);
                endAll();
                resolve(attempt);
            });
            attempt.on("error", (error) => {
                if (!attempts.delete(attempt))
                    return; // Connected before: the next reader of the socket deals with it.
                firstError ??= error;
                tryNext();
            });
            if (tried < addresses.length)
                timer = setTimeout(tryNext, NEXT_ADDRESS_AFTER_MS);
        };
        tryNext();
        return endAll;
    });
}
function startTls(socket, host, trust, signal) {
    return abortable(signal, (resolve, reject) => {
        const secured = external_node_tls_.connect({
            socket,
            host, // What the certificate is compared with where an IP address allows no server name.
            servername: external_node_net_.isIP(host) === 0 ? host : "",
            secureContext: trust,
            ALPNProtocols: ["http/1.1"],
        });
        secured.once("secureConnect", () => resolve(secured));
        secured.on("error", (error) => {
            socket.destroy();
            reject(error);
        });
        return () => {
            secured.destroy();
            socket.destroy();
        };
    });
}
/** For an https origin a tunnel through the proxy (CONNECT, RFC 9110 section 9.3.6), for http the proxy itself. */
async function connectProxy(destination, proxy, signal) {
    const { origin } = destination;
    if (proxy.protocol !== "http:" && proxy.protocol !== "https:") {
        const scheme = proxy.protocol.slice(0, -1);
        throw new ports/* TransportError */.w("protocol", { code: "unsupported-proxy", scheme });
    }
    try {
        const socket = await connect({ ...destination, origin: proxy, proxy: null }, noPhases(), signal);
        return origin.protocol === "https:" ? await openTunnel(socket, origin, proxy, signal) : socket;
    }
    catch (error) {
        if (signal.aborted)
            throw error;
        const { code, detail } = transportError(error, null);
        throw new ports/* TransportError */.w(code, { code: "http-proxy", detail });
    }
}
function openTunnel(socket, origin, proxy, signal) {
    return abortable(signal, (resolve, reject) => {
        const authority = `${origin.hostname}:${portOf(origin)}`;
        const credentials = basicCredentials(proxy);
        const request = external_node_http_.request({
            method: "CONNECT",
            path: authority,
            headers: { host: authority, ...(credentials ? { "proxy-authorization": credentials } : {}) },
            createConnection: () => socket,
        });
        request.once("connect", ({ statusCode = 0 }) => {
            if (statusCode === 200)
                return resolve(socket);
            socket.destroy();
            // 5xx: the proxy is there, what is behind it is not.
            const detail = { code: "answered", status: statusCode };
            reject(new ports/* TransportError */.w(statusCode >= 500 ? "unreachable" : "protocol", detail));
        });
        request.once("error", reject);
        request.end();
        return () => socket.destroy();
    });
}
/** A promise that the signal can end: then what `begin` returned is called, to undo what it began. */
function abortable(signal, begin) {
    return new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const onAbort = () => {
            undo();
            reject(signal.reason);
        };
        const ended = () => signal.removeEventListener("abort", onAbort);
        const undo = begin((value) => {
            ended();
            resolve(value);
        }, (error) => {
            ended();
            reject(error);
        });
        signal.addEventListener("abort", onAbort, { once: true });
    });
}
function hostOf(url) {
    return url.hostname.replace(/^\[|\]$/g, "");
}
function portOf(url) {
    return Number(url.port) || (url.protocol === "https:" ? 443 : 80);
}

;// CONCATENATED MODULE: ./build/platform/connections.js


/** As long as a connection that carries nothing is kept at the most. */
const MAX_IDLE_MS = 30_000;
/**
 * @param limit how many connections there may be at a time; a function says it anew each time
 * @param open makes a connection that is not yet connected
 */
function openConnections(limit, open) {
    const all = new Set();
    const idle = [];
    const waiting = [];
    const most = () => (typeof limit === "number" ? limit : limit());
    let closed = false;
    const openOne = () => {
        const connection = open();
        all.add(connection);
        return connection;
    };
    const ended = () => new ports/* TransportError */.w("aborted", { code: "ended-by-caller" });
    return {
        take: async (signal) => {
            if (signal.aborted || closed)
                throw ended();
            const free = idle.pop() ?? (all.size < most() ? openOne() : null); // The last used is the likeliest to be alive.
            if (free !== null)
                return free;
            return new Promise((resolve, reject) => {
                const receive = (connection) => {
                    signal.removeEventListener("abort", giveUp);
                    if (connection === null)
                        reject(ended());
                    else
                        resolve(connection);
                };
                const giveUp = () => {
                    waiting.splice(waiting.indexOf(receive), 1);
                    reject(ended());
                };
                signal.addEventListener("abort", giveUp, { once: true });
                waiting.push(receive);
            });
        },
        giveBack: (connection, reusable) => {
            if (!reusable) {
                all.delete(connection);
                connection.destroy();
            }
            if (closed)
                return;
            const next = waiting.shift();
            if (next)
                next(reusable ? connection : openOne());
            else if (reusable)
                idle.push(connection);
        },
        close: () => {
            closed = true;
            for (const connection of all)
                connection.destroy();
            for (const receive of waiting.splice(0))
                receive(null);
        },
    };
}
/**
 * A connection through undici's client, which speaks HTTP on a socket that we open, so that the steps can be timed.
 * @param connectTimeoutMs bounds all steps of opening together, a proxy's included
 */
function newConnection(HttpClient, destination, connectTimeoutMs) {
    let phases = noPhases();
    let opened = 0;
    let opening = null;
    const client = new HttpClient(destination.origin.origin, {
        pipelining: 1,
        // Its own timers tick once a second: the exchange has better ones.
        headersTimeout: 0,
        bodyTimeout: 0,
        maxHeaderSize: 64 * 1024,
        // Servers may offer minutes, and what is between forgets an idle connection without a word.
        keepAliveMaxTimeout: MAX_IDLE_MS,
        connect: (_origin, done) => {
            opened++;
            phases = noPhases();
            opening = new AbortController();
            openWithin(connectTimeoutMs, destination, phases, opening).then((socket) => done(null, socket), (error) => done(error, null));
        },
    });
    return {
        client,
        get opened() {
            return opened;
        },
        get phases() {
            return phases;
        },
        destroy: () => {
            opening?.abort(new ports/* TransportError */.w("aborted", { code: "ended-by-caller" }));
            client.destroy().catch(() => { });
        },
    };
}
async function openWithin(timeoutMs, destination, phases, controller) {
    // Before the clocks start: the first time it keeps the processor busy, and would be measured as latency.
    if (needsAuthorities(destination))
        await destination.authorities();
    const timer = setTimeout(() => controller.abort(new ports/* TransportError */.w("time-out", { code: "connecting" })), timeoutMs);
    try {
        return await connect(destination, phases, controller.signal);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./build/platform/response-body.js
/** Above this much that nobody has read, the server has to wait. */
const MAX_UNREAD_BYTES = 128 * 1024;
/** A body between the socket, which pushes pieces, and its one reader. */
class ResponseBody {
    #pieces = [];
    #unreadBytes = 0;
    #flow = null;
    #failure = null;
    #isOver = false;
    #wake = () => { };
    push(piece, flow) {
        this.#flow = flow;
        this.#pieces.push(piece);
        this.#unreadBytes += piece.length;
        if (this.#unreadBytes >= MAX_UNREAD_BYTES)
            flow.pause();
        this.#wake();
    }
    /** No more will come; with a failure, what has come is still read before that is thrown. */
    end(failure) {
        if (this.#isOver)
            return;
        this.#isOver = true;
        this.#failure = failure;
        this.#wake();
    }
    /** Forgets what nobody has read. */
    drop() {
        this.#pieces = [];
    }
    /** @param onWait told whenever the reader has to wait for the next piece */
    async *read(onWait) {
        for (;;) {
            const piece = this.#pieces.shift();
            if (piece) {
                this.#unreadBytes -= piece.length;
                if (this.#unreadBytes === 0)
                    this.#flow?.resume();
                yield piece;
            }
            else if (this.#failure) {
                throw this.#failure;
            }
            else if (this.#isOver) {
                return;
            }
            else {
                onWait();
                await new Promise((resolve) => {
                    this.#wake = resolve;
                });
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/platform/exchange.js
/** One request and its response on one connection, with its bounds in time. */





/** Go's http.Client reads as much of a redirect's body before it gives up the connection (client.go, maxBodySlurpSize). */
const MAX_LEFTOVER_BYTES = 2048;
const LEFTOVER_MS = 1000;
/** A timer that comes later than this says more of this process than of the server. */
const MAX_LATE_MS = 500;
/** A request's body goes out in pieces of this size: each one that is taken is progress. */
const SENT_PIECE_BYTES = 64 * 1024;
/**
 * Sends a request and waits for the response's headers. Rejects with TransportError.
 * @param onEnd called exactly once, when the connection is free again (true) or of no more use (false)
 */
function startExchange(connection, request, onEnd) {
    return new Promise((resolve, reject) => {
        new RunningExchange(connection, request, { resolve, reject, onEnd }).start();
    });
}
class RunningExchange {
    #connection;
    #request;
    #listeners;
    #openedBefore;
    #body = new ResponseBody();
    #onAbort = () => {
        this.#body.drop();
        this.#fail(new ports/* TransportError */.w("aborted", { code: "ended-by-caller" }));
    };
    #sentAt = 0;
    #firstByteMs = null;
    #contentLength;
    #control = null;
    #timer;
    /** Nobody wants the rest. */
    #isLeft = false;
    #isOver = false;
    constructor(connection, request, listeners) {
        this.#connection = connection;
        this.#request = request;
        this.#listeners = listeners;
        this.#openedBefore = connection.opened;
    }
    start() {
        const { signal } = this.#request;
        signal.addEventListener("abort", this.#onAbort, { once: true });
        // Aborted between the wait for a connection and here: no event will tell.
        if (signal.aborted)
            this.#onAbort();
        else
            this.#dispatch();
    }
    #dispatch() {
        const { target, method, headers, body } = this.#request;
        // undici gives up a connection that a HEAD went over, lest a body comes all the same; only a HEAD follows it here.
        const kept = method === "HEAD" ? { reset: false } : {};
        const sent = body === null
            ? { headers }
            : { headers: { ...headers, "content-length": String(body.length) }, body: this.#pieces(body) };
        // undici takes any async iterable; its types name Node's streams only.
        this.#connection.client.dispatch({ path: target, method, ...kept, ...sent }, {
            onRequestStart: (controller) => {
                this.#control = controller;
                this.#sentAt = external_node_perf_hooks_.performance.now();
                this.#awaitHeaders();
            },
            onResponseStart: (_controller, status, received) => this.#begin(status, received),
            onResponseData: (controller, piece) => {
                if (this.#isOver || this.#isLeft)
                    return;
                this.#stopWaiting();
                this.#body.push(piece, controller);
            },
            onResponseEnd: () => {
                if (!this.#isOver)
                    this.#end(true, null);
            },
            onResponseError: (_controller, error) => this.#fail(error),
        });
    }
    async *#pieces(body) {
        for (let at = 0; at < body.length; at += SENT_PIECE_BYTES) {
            if (this.#firstByteMs === null && !this.#isOver)
                this.#awaitHeaders();
            yield body.subarray(at, at + SENT_PIECE_BYTES);
        }
    }
    #begin(status, received) {
        if (status < 200 || this.#isOver)
            return; // 1xx: the response is still to come.
        this.#stopWaiting();
        this.#firstByteMs = external_node_perf_hooks_.performance.now() - this.#sentAt;
        const headers = joined(received);
        this.#contentLength = headers["content-length"];
        this.#listeners.resolve({
            status,
            headers,
            phases: this.#phases(),
            body: this.#read(),
            leave: () => this.#leave(),
        });
    }
    async *#read() {
        try {
            yield* this.#body.read(() => this.#failAfter(this.#request.idleTimeoutMs, "no-progress"));
        }
        finally {
            this.#fail(new ports/* TransportError */.w("aborted", { code: "not-read-to-end" }));
        }
    }
    #leave() {
        if (this.#isOver || this.#isLeft)
            return;
        this.#isLeft = true;
        this.#body.drop();
        const isShort = this.#request.method === "HEAD" || Number(this.#contentLength) <= MAX_LEFTOVER_BYTES;
        if (!isShort) {
            this.#fail(new ports/* TransportError */.w("aborted", { code: "not-read-to-end" }));
            return;
        }
        this.#control?.resume();
        this.#failAfter(LEFTOVER_MS, "no-progress");
        this.#timer?.unref();
    }
    #awaitHeaders() {
        this.#failAfter(this.#request.headersTimeoutMs, "first-byte");
    }
    #failAfter(ms, waitingFor) {
        clearTimeout(this.#timer);
        const dueMs = external_node_perf_hooks_.performance.now() + ms;
        const timer = setTimeout(() => {
            // This process was stopped, or had no processor: what came meanwhile is read first, and the wait begins again.
            if (external_node_perf_hooks_.performance.now() - dueMs > MAX_LATE_MS)
                return this.#failAfter(ms, waitingFor);
            // Timers come before what has arrived.
            setImmediate(() => {
                if (this.#timer === timer)
                    this.#fail(new ports/* TransportError */.w("time-out", { code: waitingFor }));
            });
        }, ms);
        this.#timer = timer;
    }
    #stopWaiting() {
        clearTimeout(this.#timer);
        this.#timer = undefined;
    }
    #fail(error) {
        if (this.#isOver)
            return;
        const failure = transportError(error, this.#phases());
        this.#listeners.reject(failure);
        this.#end(false, failure);
    }
    #end(reusable, failure) {
        this.#isOver = true;
        this.#stopWaiting();
        this.#request.signal.removeEventListener("abort", this.#onAbort);
        this.#listeners.onEnd(reusable);
        this.#body.end(failure);
    }
    #phases() {
        const { viaProxy } = this.#request;
        const isFresh = this.#connection.opened > this.#openedBefore && !viaProxy;
        const opening = isFresh ? this.#connection.phases : noPhases();
        return { ...opening, firstByteMs: this.#firstByteMs, viaProxy };
    }
}
/** A header that came more than once is one list (RFC 9110, section 5.3). */
function joined(received) {
    const headers = {};
    for (const [name, value] of Object.entries(received)) {
        if (value !== undefined)
            headers[name.toLowerCase()] = Array.isArray(value) ? value.join(", ") : value;
    }
    return headers;
}

;// CONCATENATED MODULE: ./build/platform/proxy-settings.js
/**
 * Which HTTP proxy a request goes through, by the rules of Go's net/http
 * (src/vendor/golang.org/x/net/http/httpproxy/proxy.go), so that we measure the path that cmd/go will take.
 */

/**
 * Reads HTTP_PROXY, HTTPS_PROXY and NO_PROXY (or their lower-case names) and gives the function that answers, for an
 * http or https URL, with the proxy's URL (credentials included), or null for a direct connection. Localhost and
 * loopback addresses are never proxied. Values that cannot be parsed count as not set. Never throws.
 */
function proxyChooser(env) {
    // A CGI script gets the client's "Proxy" header as HTTP_PROXY (golang.org/s/cgihttpproxy).
    const http = env.REQUEST_METHOD ? null : proxyUrl(env.HTTP_PROXY || env.http_proxy);
    const https = proxyUrl(env.HTTPS_PROXY || env.https_proxy);
    const exceptions = (env.NO_PROXY || env.no_proxy || "")
        .split(",")
        .map((entry) => exception(entry.trim().toLowerCase()));
    return (url) => {
        const proxy = url.protocol === "https:" ? https : http;
        if (proxy === null)
            return null;
        const host = url.hostname.replace(/^\[|\]$/g, "");
        const port = url.port || (url.protocol === "https:" ? "443" : "80");
        if (host === "localhost" || loopback(host))
            return null;
        return exceptions.some((covers) => covers(host, port)) ? null : proxy;
    };
}
/** "host:port" alone means http, as in Go. */
function proxyUrl(value) {
    if (!value)
        return null;
    const text = /^[a-z][a-z0-9+.-]*:\/\/./i.test(value) ? value : `http://${value}`;
    return URL.canParse(text) ? new URL(text) : null;
}
function loopback(host) {
    return inSubnet("127.0.0.0", 8, host) || host === "::1";
}
function inSubnet(network, prefix, host) {
    const family = familyOf(host);
    if (family === null)
        return false;
    const subnet = new external_node_net_.BlockList();
    subnet.addSubnet(network, prefix, familyOf(network) ?? "ipv4");
    return subnet.check(host, family);
}
function familyOf(address) {
    const version = (0,external_node_net_.isIP)(address);
    return version === 0 ? null : version === 4 ? "ipv4" : "ipv6";
}
/** `entry` is trimmed and in lower case: `*`, an address or a CIDR, or a domain; all but CIDR with an optional port. */
function exception(entry) {
    if (entry === "*")
        return () => true;
    const cidr = /^(.+)\/(\d{1,3})$/.exec(entry);
    if (cidr) {
        const [, network = "", bits] = cidr;
        const prefix = Number(bits);
        if ((0,external_node_net_.isIP)(network) === 0 || prefix > ((0,external_node_net_.isIP)(network) === 4 ? 32 : 128))
            return () => false;
        return (host) => inSubnet(network, prefix, host);
    }
    const withPort = /^(?:\[([^\]]*)\]|([^:]*)):([^:]*)$/.exec(entry);
    const name = withPort ? (withPort[1] ?? withPort[2] ?? "") : entry;
    const onlyPort = withPort?.[3] ?? "";
    const portFits = (port) => onlyPort === "" || onlyPort === port;
    if (name === "")
        return () => false;
    if ((0,external_node_net_.isIP)(name) !== 0) {
        const bits = (0,external_node_net_.isIP)(name) === 4 ? 32 : 128;
        return (host, port) => inSubnet(name, bits, host) && portFits(port);
    }
    // "example.com" covers itself and what is below it; ".example.com" and "*.example.com" only what is below.
    const below = name.startsWith("*.") ? name.slice(1) : name.startsWith(".") ? name : `.${name}`;
    const itself = below === `.${name}`;
    return (host, port) => (0,external_node_net_.isIP)(host) === 0 && (host.endsWith(below) || (itself && host === name)) && portFits(port);
}

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/platform/resolve.js
/** From host names to addresses, so that a name server that hangs for one name does not delay the others. */


/**
 * How long the system's resolver is asked alone. It occupies a thread for as long as a name server is silent, and Node
 * gives it two threads: two names that hang would keep all others from being looked up.
 */
const SECOND_OPINION_AFTER_MS = 250;
/** The system's resolver: it knows /etc/hosts and whatever else the machine was set up with. */
const system = (host) => external_node_dns_.promises.lookup(host, { all: true });
/** Asks the name servers directly, without a thread. */
async function nameServers(host) {
    const resolver = new external_node_dns_.promises.Resolver({ timeout: 2_000, tries: 2 });
    const [four, six] = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
    const found = [
        ...(four.status === "fulfilled" ? four.value.map((address) => ({ address, family: 4 })) : []),
        ...(six.status === "fulfilled" ? six.value.map((address) => ({ address, family: 6 })) : []),
    ];
    if (found.length === 0)
        throw Object.assign(new Error("no address"), { code: "ENOTFOUND" });
    return found;
}
/**
 * The system's answer, or the name servers' where the system takes its time and they have one. What the system
 * says, good or bad, is final.
 */
async function resolveHost(host, first = system, second = nameServers, afterMs = SECOND_OPINION_AFTER_MS) {
    const answered = new AbortController();
    const fromSystem = first(host).finally(() => answered.abort());
    const fromServers = (0,external_node_timers_promises_.setTimeout)(afterMs, undefined, { signal: answered.signal })
        .then(() => second(host))
        // The name servers have no answer: the system's counts.
        .catch(() => fromSystem);
    return Promise.race([fromSystem, fromServers]);
}
/** Longer than most steps. A relay lives longer, and the machine may have left the network that an address is of. */
const ANSWER_LIVES_MS = 60_000;
/**
 * A resolver that asks once per name and minute, however many connections wait for the answer. Where no new answer is to
 * be had the old one counts; a name without any is asked for again.
 */
function sharedResolver(resolve = resolveHost, nowMs = () => performance.now()) {
    const asked = new Map();
    return (host) => {
        const known = asked.get(host);
        if (known !== undefined && nowMs() - known.atMs < ANSWER_LIVES_MS)
            return known.answer;
        const answer = resolve(host).catch((error) => {
            if (known === undefined)
                asked.delete(host);
            return known?.answer ?? Promise.reject(error);
        });
        asked.set(host, { answer, atMs: nowMs() });
        return answer;
    };
}

;// CONCATENATED MODULE: ./build/platform/http.js
/** `Http` on undici: redirects, credentials and certificates as cmd/go has them. */







/** cmd/go/internal/web/http.go, checkRedirect: the tenth redirect is refused. */
const MAX_REQUESTS_PER_CHAIN = 10;
/** net/http/client.go, redirectBehavior: the other 3xx are plain responses. */
const redirectStatuses = new Set([301, 302, 303, 307, 308]);
/** Headers that are meant for one origin (net/http/client.go, shouldCopyHeaderOnRedirect). */
const sensitiveHeaders = ["authorization", "www-authenticate", "cookie", "cookie2", "proxy-authorization"];
/**
 * An HTTP/1.1 client for that machine: its proxies, its certificate authorities.
 * @param options.connectTimeoutMs bounds the opening of one connection: DNS, TCP, proxy and TLS together
 * @param options.connectionsPerHost bounds the connections to one origin, and those for HEADs as well; further requests
 * wait for one, and only their signal bounds that wait. A function gives the bound as it is now
 */
async function openHttp(options) {
    // Loaded here and not above: a run that needs no network does not pay for it.
    const { default: Client } = await __webpack_require__.e(/* import() */ 701).then(__webpack_require__.t.bind(__webpack_require__, 3701, 19));
    const proxyFor = proxyChooser(options.machine.env);
    const resolve = sharedResolver();
    const routes = new Map();
    const told = new Set();
    const authorities = keptUnlessFailed(() => trustedAuthorities(options.machine));
    let closed = false;
    /** A server may answer a HEAD with a body, which whatever comes next on that connection would be taken for: HEADs have theirs. */
    const routeTo = (url, isHead) => {
        const key = `${isHead ? "HEAD " : ""}${url.origin}`;
        const known = routes.get(key);
        if (known)
            return known;
        const origin = new URL(url.origin);
        const proxy = proxyFor(origin);
        const destination = {
            origin,
            proxy,
            resolve,
            authorities,
        };
        const connections = openConnections(options.connectionsPerHost, () => newConnection(Client, destination, options.connectTimeoutMs));
        const route = { connections, proxy };
        routes.set(key, route);
        return route;
    };
    /** A server that got them on another way knows them still; a proxy answers for plain http servers. */
    const knowsCredentials = (url) => {
        const proxy = url.protocol === "http:" ? proxyFor(url) : null;
        return told.has(url.hostname) || (proxy !== null && basicCredentials(proxy) !== null);
    };
    return {
        request: async (request) => {
            if (closed)
                throw new ports/* TransportError */.w("aborted", { code: "ended-by-caller" });
            return followRedirects(request, knowsCredentials, (url, headers) => {
                if (headers.authorization !== undefined)
                    told.add(url.hostname);
                return send(routeTo(url, request.method === "HEAD"), url, headers, request);
            });
        },
        close: async () => {
            closed = true;
            for (const { connections } of routes.values())
                connections.close();
        },
    };
}
/** What `read` gives, read once; after a failure it is read again. */
function keptUnlessFailed(read) {
    let kept = null;
    return () => {
        kept ??= read().catch((error) => {
            kept = null;
            throw error;
        });
        return kept;
    };
}
async function followRedirects(request, knowsCredentials, sendTo) {
    const asked = parseUrl(request.url);
    const credentials = basicCredentials(asked);
    if (credentials !== null && asked.protocol !== "https:") {
        // cmd/go/internal/web/http.go, get: "refusing to pass credentials to insecure URL".
        throw new ports/* TransportError */.w("protocol", { code: "credentials-over-http" });
    }
    let url = asked;
    for (let requests = 1;; requests++) {
        const sameOrigin = url.origin === asked.origin;
        const exchange = await sendTo(url, requestHeaders(request, credentials, sameOrigin));
        const next = redirectOf(exchange, url, request.method ?? "GET");
        if (next === null) {
            return response(exchange, url.hostname !== asked.hostname, knowsCredentials(url));
        }
        exchange.leave();
        if (asked.protocol === "https:" && next.protocol !== "https:") {
            throw new ports/* TransportError */.w("redirect-to-http", { code: "https-to-http" }, exchange.phases);
        }
        if (requests >= MAX_REQUESTS_PER_CHAIN) {
            const detail = { code: "too-many-redirects", redirects: MAX_REQUESTS_PER_CHAIN };
            throw new ports/* TransportError */.w("redirect-loop", detail, exchange.phases);
        }
        url = parseUrl(next.href);
    }
}
function parseUrl(text) {
    if (URL.canParse(text)) {
        const url = new URL(text);
        if (url.protocol === "https:" || url.protocol === "http:")
            return url;
    }
    throw new ports/* TransportError */.w("protocol", { code: "no-http-url" });
}
function requestHeaders(request, credentials, sameOrigin) {
    const headers = { "user-agent": "setup-go-mirror" };
    if (credentials !== null)
        headers.authorization = credentials;
    for (const [name, value] of Object.entries(request.headers ?? {}))
        headers[name.toLowerCase()] = value;
    if (!sameOrigin)
        for (const name of sensitiveHeaders)
            delete headers[name];
    return headers;
}
/** Where the response sends us, or null when it is the answer: a 3xx without Location is one, as in Go. */
function redirectOf(exchange, from, method) {
    const { location } = exchange.headers;
    // What was sent was meant for the server that was asked.
    if (method !== "GET" && method !== "HEAD")
        return null;
    if (!redirectStatuses.has(exchange.status) || !location)
        return null;
    if (URL.canParse(location, from.href))
        return new URL(location, from.href);
    exchange.leave();
    throw new ports/* TransportError */.w("protocol", { code: "redirect-to-no-url" }, exchange.phases);
}
function response(exchange, otherHost, knowsCredentials) {
    const { status, headers, phases, body, leave } = exchange;
    return { status, headers, phases, otherHost, knowsCredentials, body, discard: async () => leave() };
}
/** One request to one origin, on whatever connection there is. */
async function send({ connections, proxy }, url, headers, request) {
    const viaPlainProxy = proxy !== null && url.protocol === "http:";
    const proxyCredentials = viaPlainProxy ? basicCredentials(proxy) : null;
    const wire = {
        method: request.method ?? "GET",
        body: request.body ?? null,
        target: (viaPlainProxy ? url.origin : "") + url.pathname + url.search,
        headers: proxyCredentials ? { ...headers, "proxy-authorization": proxyCredentials } : headers,
        viaProxy: proxy !== null,
        headersTimeoutMs: request.headersTimeoutMs,
        idleTimeoutMs: request.idleTimeoutMs,
        signal: request.signal,
    };
    for (;;) {
        const connection = await connections.take(request.signal);
        const openedBefore = connection.opened;
        try {
            return await startExchange(connection, wire, (reusable) => connections.giveBack(connection, reusable));
        }
        catch (error) {
            // The server closed an idle connection just as we used it: Go's transport tries another, and so do we. Not with a
            // POST, which may have come through: whether it may do so twice is for the caller to say.
            const reused = openedBefore > 0 && connection.opened === openedBefore && wire.method !== "POST";
            if (!reused || !(error instanceof ports/* TransportError */.w) || error.code !== "reset")
                throw error;
        }
    }
}


/***/ })

};
