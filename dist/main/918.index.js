export const id = 918;
export const ids = [918];
export const modules = {

/***/ 6918:
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
const bundleFolders = {
    linux: ["/etc/ssl/certs", "/etc/pki/tls/certs"],
    bsd: ["/etc/ssl/certs", "/usr/local/share/certs", "/etc/openssl/certs"],
};
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
function certificateBlocks(pem) {
    return pem.match(/-----BEGIN CERTIFICATE-----[\sA-Za-z0-9+/=]+-----END CERTIFICATE-----/g) ?? [];
}
async function trustedAuthorities(machine) {
    const found = await findCertificates(certificatePlaces(machine));
    return external_node_tls_.createSecureContext({
        ca: found.length > 0 ? [...found] : [...external_node_tls_.rootCertificates],
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
        if (extra.length > 0 && blocks.length === 0)
            blocks.push(...external_node_tls_.rootCertificates);
        blocks.push(...extra);
    }
    return distinct(blocks);
}
function systemStore() {
    const { getCACertificates } = external_node_tls_;
    return getCACertificates?.("system") ?? [];
}
function readIfThere(file) {
    return (0,promises_.readFile)(file, "latin1").catch(() => null);
}
async function readFolder(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    const texts = await Promise.all(entries.map(async (entry) => {
        const file = external_node_path_.join(folder, entry.name);
        const target = entry.isSymbolicLink() ? await (0,promises_.readlink)(file).catch(() => "") : "/";
        return target.includes("/") ? readIfThere(file) : null;
    }));
    return texts.flatMap((text) => certificateBlocks(text ?? ""));
}
function distinct(blocks) {
    return [...new Map(blocks.map((block) => [block.replace(/\s+/g, ""), block])).values()];
}

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
;// CONCATENATED MODULE: ./build/platform/transport-errors.js

const meanings = {
    ENOTFOUND: ["dns", "no such host"],
    EAI_NONAME: ["dns", "no such host"],
    EAI_NODATA: ["dns", "no address for this host"],
    ENODATA: ["dns", "no address for this host"],
    EAI_AGAIN: ["dns", "the name server did not answer"],
    EAI_FAIL: ["dns", "the name server failed"],
    ECONNREFUSED: ["refused", "connection refused"],
    EHOSTUNREACH: ["unreachable", "no route to host"],
    EHOSTDOWN: ["unreachable", "host is down"],
    ENETUNREACH: ["unreachable", "network is unreachable"],
    ENETDOWN: ["unreachable", "network is down"],
    EADDRNOTAVAIL: ["unreachable", "no usable local address"],
    EACCES: ["unreachable", "not permitted by this machine"],
    EPERM: ["unreachable", "not permitted by this machine"],
    ECONNRESET: ["reset", "connection reset"],
    ECONNABORTED: ["reset", "connection reset"],
    EPIPE: ["reset", "connection closed"],
    UND_ERR_SOCKET: ["reset", "connection closed"],
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ["reset", "connection closed before the end of the body"],
    HPE_INVALID_EOF_STATE: ["reset", "connection closed before the end of the body"],
    HPE_CLOSED_CONNECTION: ["protocol", "bytes after the end of the response"],
    ETIMEDOUT: ["time-out", "connecting"],
    UND_ERR_CONNECT_TIMEOUT: ["time-out", "connecting"],
    UND_ERR_HEADERS_OVERFLOW: ["protocol", "too many headers"],
    HPE_HEADER_OVERFLOW: ["protocol", "too many headers"],
    UND_ERR_ABORTED: ["aborted", "ended by the caller"],
    UND_ERR_DESTROYED: ["aborted", "ended by the caller"],
    UND_ERR_CLOSED: ["aborted", "ended by the caller"],
    ABORT_ERR: ["aborted", "ended by the caller"],
    DEPTH_ZERO_SELF_SIGNED_CERT: ["tls", "self-signed certificate"],
    SELF_SIGNED_CERT_IN_CHAIN: ["tls", "self-signed certificate in the chain"],
    UNABLE_TO_GET_ISSUER_CERT: ["tls", "certificate of an unknown authority"],
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ["tls", "certificate of an unknown authority"],
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: ["tls", "certificate of an unknown authority"],
    CERT_HAS_EXPIRED: ["tls", "certificate has expired"],
    CERT_NOT_YET_VALID: ["tls", "certificate is not yet valid"],
    ERR_TLS_CERT_ALTNAME_INVALID: ["tls", "certificate is for another host"],
    ERR_SSL_WRONG_VERSION_NUMBER: ["tls", "no TLS spoken here"],
    ERR_SSL_PACKET_LENGTH_TOO_LONG: ["tls", "no TLS spoken here"],
    ERR_SSL_HTTP_REQUEST: ["tls", "no TLS spoken here"],
};
const tlsCode = /^(ERR_TLS_|ERR_SSL_|ERR_OSSL_|EPROTO$|CERT_|CRL_|UNABLE_TO_|ERROR_IN_C|INVALID_(CA|PURPOSE)|PATH_LENGTH|HOSTNAME_MISMATCH)/;
function transportError(error, phases) {
    if (error instanceof ports/* TransportError */.w) {
        return error.phases ? error : new ports/* TransportError */.w(error.code, error.detail, phases);
    }
    const code = errorCode(error);
    const [failure, detail] = meanings[code] ?? byFamily(code);
    return new ports/* TransportError */.w(failure, detail, phases);
}
function errorCode(error) {
    const { code, name, cause, errors, message } = (error ?? {});
    if (typeof code === "string" && code !== "")
        return code;
    if (name === "HTTPParserError")
        return /Invalid EOF/.test(String(message)) ? "HPE_INVALID_EOF_STATE" : "HPE_";
    if (Array.isArray(errors) && errors.length > 0)
        return errorCode(errors[0]);
    if (name === "AbortError")
        return "ABORT_ERR";
    return cause === undefined ? "" : errorCode(cause);
}
function byFamily(code) {
    const bareCode = /^\w+$/.test(code) ? code : "unknown error";
    if (tlsCode.test(code))
        return ["tls", bareCode];
    if (code.startsWith("HPE_"))
        return ["protocol", "the answer is not HTTP"];
    return ["protocol", bareCode];
}

;// CONCATENATED MODULE: ./build/platform/connect.js







function needsAuthorities({ origin, proxy }) {
    return origin.protocol === "https:" || proxy?.protocol === "https:";
}
const nextAddressAfterMs = 300;
function noPhases() {
    return { dnsMs: null, tcpMs: null, tlsMs: null };
}
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
        return text;
    }
}
async function connect(destination, phases, signal) {
    const { origin, proxy, authorities } = destination;
    const trust = origin.protocol === "https:" ? await authorities() : null;
    const socket = proxy === null
        ? await connectTcp(origin, phases, signal)
        : await connectProxy(origin, proxy, authorities, signal);
    if (trust === null)
        return socket;
    const startedAt = external_node_perf_hooks_.performance.now();
    const secured = await startTls(socket, hostOf(origin), trust, signal);
    if (proxy === null)
        phases.tlsMs = external_node_perf_hooks_.performance.now() - startedAt;
    return secured;
}
async function connectTcp(url, phases, signal) {
    const host = hostOf(url);
    const startedAt = external_node_perf_hooks_.performance.now();
    const addresses = await addressesOf(host, signal);
    const resolvedAt = external_node_perf_hooks_.performance.now();
    if (external_node_net_.isIP(host) === 0)
        phases.dnsMs = resolvedAt - startedAt;
    const socket = await firstToAnswer(addresses, portOf(url), signal);
    phases.tcpMs = external_node_perf_hooks_.performance.now() - resolvedAt;
    return socket;
}
async function addressesOf(host, signal) {
    if (external_node_net_.isIP(host) !== 0)
        return [host];
    const found = await abortable(signal, (resolve, reject) => {
        external_node_dns_.lookup(host, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses)));
        return () => { };
    });
    const preferred = found.filter(({ family }) => family === found[0]?.family);
    const others = found.filter(({ family }) => family !== found[0]?.family);
    return preferred
        .flatMap((address, index) => [address, ...others.slice(index, index + 1)])
        .concat(others.slice(preferred.length))
        .map(({ address }) => address);
}
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
                    return;
                firstError ??= error;
                tryNext();
            });
            if (tried < addresses.length)
                timer = setTimeout(tryNext, nextAddressAfterMs);
        };
        tryNext();
        return endAll;
    });
}
function startTls(socket, host, trust, signal) {
    return abortable(signal, (resolve, reject) => {
        const secured = external_node_tls_.connect({
            socket,
            host,
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
async function connectProxy(origin, proxy, authorities, signal) {
    if (proxy.protocol !== "http:" && proxy.protocol !== "https:") {
        throw new ports/* TransportError */.w("protocol", `a ${proxy.protocol.slice(0, -1)} proxy is not supported`);
    }
    try {
        const socket = await connect({ origin: proxy, proxy: null, authorities }, noPhases(), signal);
        return origin.protocol === "https:" ? await openTunnel(socket, origin, proxy, signal) : socket;
    }
    catch (error) {
        if (signal.aborted)
            throw error;
        const { code, detail } = transportError(error, null);
        throw new ports/* TransportError */.w(code, `HTTP proxy: ${detail}`);
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
            reject(new ports/* TransportError */.w(statusCode >= 500 ? "unreachable" : "protocol", `answered ${statusCode}`));
        });
        request.once("error", reject);
        request.end();
        return () => socket.destroy();
    });
}
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


function openConnections(limit, open) {
    const all = new Set();
    const idle = [];
    const waiting = [];
    let closed = false;
    const openOne = () => {
        const connection = open();
        all.add(connection);
        return connection;
    };
    const ended = () => new ports/* TransportError */.w("aborted", "ended by the caller");
    return {
        take: async (signal) => {
            if (signal.aborted || closed)
                throw ended();
            const free = idle.pop() ?? (all.size < limit ? openOne() : null);
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
function newConnection(HttpClient, destination, connectTimeoutMs) {
    let phases = noPhases();
    let opened = 0;
    let opening = null;
    const client = new HttpClient(destination.origin.origin, {
        pipelining: 1,
        headersTimeout: 0,
        bodyTimeout: 0,
        maxHeaderSize: 64 * 1024,
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
            opening?.abort(new ports/* TransportError */.w("aborted", "ended by the caller"));
            client.destroy().catch(() => { });
        },
    };
}
async function openWithin(timeoutMs, destination, phases, controller) {
    if (needsAuthorities(destination))
        await destination.authorities();
    const timer = setTimeout(() => controller.abort(new ports/* TransportError */.w("time-out", "connecting")), timeoutMs);
    try {
        return await connect(destination, phases, controller.signal);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./build/platform/exchange.js




const unreadLimitBytes = 256 * 1024;
const leftoverBytes = 2048;
const leftoverMs = 1000;
function startExchange(connection, request, onEnd) {
    const { promise, resolve, reject } = deferred();
    const openedBefore = connection.opened;
    let sentAt = 0;
    let firstByteMs = null;
    let control = null;
    let pieces = [];
    let unreadBytes = 0;
    let contentLength;
    let left = false;
    let failure = null;
    let over = false;
    let wake = () => { };
    let timer;
    const phases = () => {
        const fresh = connection.opened > openedBefore && !request.viaProxy;
        return { ...(fresh ? connection.phases : noPhases()), firstByteMs, viaProxy: request.viaProxy };
    };
    const end = (reusable) => {
        over = true;
        clearTimeout(timer);
        request.signal.removeEventListener("abort", onAbort);
        onEnd(reusable);
        wake();
    };
    const fail = (error) => {
        if (over)
            return;
        failure = transportError(error, phases());
        reject(failure);
        end(false);
    };
    const failAfter = (ms, waitingFor) => {
        clearTimeout(timer);
        timer = setTimeout(() => fail(new ports/* TransportError */.w("time-out", waitingFor)), ms);
    };
    const onAbort = () => {
        pieces = [];
        fail(new ports/* TransportError */.w("aborted", "ended by the caller"));
    };
    const leave = () => {
        if (over || left)
            return;
        left = true;
        pieces = [];
        const short = request.method === "HEAD" || Number(contentLength) <= leftoverBytes;
        if (!short)
            return fail(new ports/* TransportError */.w("aborted", "not read to its end"));
        control?.resume();
        failAfter(leftoverMs, "no progress");
        timer?.unref();
    };
    async function* body() {
        try {
            for (;;) {
                const piece = pieces.shift();
                if (piece) {
                    unreadBytes -= piece.length;
                    if (unreadBytes === 0)
                        control?.resume();
                    yield piece;
                }
                else if (failure) {
                    throw failure;
                }
                else if (over) {
                    return;
                }
                else {
                    failAfter(request.idleTimeoutMs, "no progress");
                    await new Promise((resolvePiece) => {
                        wake = resolvePiece;
                    });
                }
            }
        }
        finally {
            fail(new ports/* TransportError */.w("aborted", "not read to its end"));
        }
    }
    request.signal.addEventListener("abort", onAbort, { once: true });
    if (request.signal.aborted) {
        onAbort();
        return promise;
    }
    connection.client.dispatch({ path: request.target, method: request.method, headers: request.headers }, {
        onRequestStart: (controller) => {
            control = controller;
            sentAt = external_node_perf_hooks_.performance.now();
            failAfter(request.headersTimeoutMs, "waiting for the first byte");
        },
        onResponseStart: (_controller, status, received) => {
            if (status < 200 || over)
                return;
            clearTimeout(timer);
            firstByteMs = external_node_perf_hooks_.performance.now() - sentAt;
            const headers = joined(received);
            contentLength = headers["content-length"];
            resolve({ status, headers, phases: phases(), body: body(), leave });
        },
        onResponseData: (controller, piece) => {
            if (over || left)
                return;
            clearTimeout(timer);
            pieces.push(piece);
            unreadBytes += piece.length;
            if (unreadBytes >= unreadLimitBytes)
                controller.pause();
            wake();
        },
        onResponseEnd: () => {
            if (!over)
                end(true);
        },
        onResponseError: (_controller, error) => fail(error),
    });
    return promise;
}
function joined(received) {
    const headers = {};
    for (const [name, value] of Object.entries(received)) {
        if (value !== undefined)
            headers[name.toLowerCase()] = Array.isArray(value) ? value.join(", ") : value;
    }
    return headers;
}
function deferred() {
    let resolve = () => { };
    let reject = () => { };
    const promise = new Promise((onValue, onError) => {
        resolve = onValue;
        reject = onError;
    });
    return { promise, resolve, reject };
}

;// CONCATENATED MODULE: ./build/platform/proxy-settings.js

function proxyChooser(env) {
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
    const below = name.startsWith("*.") ? name.slice(1) : name.startsWith(".") ? name : `.${name}`;
    const itself = below === `.${name}`;
    return (host, port) => (0,external_node_net_.isIP)(host) === 0 && (host.endsWith(below) || (itself && host === name)) && portFits(port);
}

;// CONCATENATED MODULE: ./build/platform/http.js






const requestsPerChain = 10;
const redirectStatuses = new Set([301, 302, 303, 307, 308]);
const sensitiveHeaders = ["authorization", "www-authenticate", "cookie", "cookie2", "proxy-authorization"];
async function openHttp(options) {
    const { default: Client } = await __webpack_require__.e(/* import() */ 701).then(__webpack_require__.t.bind(__webpack_require__, 3701, 19));
    const proxyFor = proxyChooser(options.machine.env);
    const routes = new Map();
    let authorities = null;
    let closed = false;
    const routeTo = ({ origin: key }) => {
        const known = routes.get(key);
        if (known)
            return known;
        const origin = new URL(key);
        const proxy = proxyFor(origin);
        const destination = {
            origin,
            proxy,
            authorities: () => {
                authorities ??= trustedAuthorities(options.machine);
                return authorities;
            },
        };
        const connections = openConnections(options.connectionsPerHost, () => newConnection(Client, destination, options.connectTimeoutMs));
        const route = { connections, proxy };
        routes.set(key, route);
        return route;
    };
    return {
        request: async (request) => {
            if (closed)
                throw new ports/* TransportError */.w("aborted", "ended by the caller");
            return followRedirects(request, (url, headers) => send(routeTo(url), url, headers, request));
        },
        close: async () => {
            closed = true;
            for (const { connections } of routes.values())
                connections.close();
        },
    };
}
async function followRedirects(request, sendTo) {
    const asked = parseUrl(request.url);
    const credentials = basicCredentials(asked);
    if (credentials !== null && asked.protocol !== "https:") {
        throw new ports/* TransportError */.w("protocol", "credentials are not sent over plain http");
    }
    let url = asked;
    for (let requests = 1;; requests++) {
        const sameOrigin = url.origin === asked.origin;
        const exchange = await sendTo(url, requestHeaders(request, credentials, sameOrigin));
        const next = redirectOf(exchange, url);
        if (next === null)
            return response(exchange, url.hostname !== asked.hostname);
        exchange.leave();
        if (asked.protocol === "https:" && next.protocol !== "https:") {
            throw new ports/* TransportError */.w("redirect-to-http", "redirected from https to http", exchange.phases);
        }
        if (requests >= requestsPerChain) {
            throw new ports/* TransportError */.w("redirect-loop", `stopped after ${requestsPerChain} redirects`, exchange.phases);
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
    throw new ports/* TransportError */.w("protocol", "not an http or https URL");
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
function redirectOf(exchange, from) {
    const { location } = exchange.headers;
    if (!redirectStatuses.has(exchange.status) || !location)
        return null;
    if (URL.canParse(location, from.href))
        return new URL(location, from.href);
    exchange.leave();
    throw new ports/* TransportError */.w("protocol", "redirected to what is no URL", exchange.phases);
}
function response(exchange, otherHost) {
    const { status, headers, phases, body, leave } = exchange;
    return { status, headers, phases, otherHost, body, discard: async () => leave() };
}
async function send({ connections, proxy }, url, headers, request) {
    const viaPlainProxy = proxy !== null && url.protocol === "http:";
    const proxyCredentials = viaPlainProxy ? basicCredentials(proxy) : null;
    const wire = {
        method: request.method ?? "GET",
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
            const reused = openedBefore > 0 && connection.opened === openedBefore;
            if (!reused || !(error instanceof ports/* TransportError */.w) || error.code !== "reset")
                throw error;
        }
    }
}


/***/ })

};
