export const id = 221;
export const ids = [221];
export const modules = {

/***/ 6221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareRelay: () => (/* binding */ prepareRelay),
  readRelayAddress: () => (/* binding */ readRelayAddress),
  tellRelay: () => (/* binding */ tellRelay)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/decode.js
var decode = __webpack_require__(6500);
// EXTERNAL MODULE: ./build/relay/plan.js
var relay_plan = __webpack_require__(7367);
;// CONCATENATED MODULE: ./build/flows/relay/relay-keys.js

/** Keys that nobody can guess. */
function newRelayKeys() {
    const key = () => (0,external_node_crypto_.randomBytes)(18).toString("base64url");
    return { token: key(), control: key() };
}

;// CONCATENATED MODULE: ./build/flows/relay/relay-variables.js
/** Where a relay of this job is to be found: the folder that it keeps, for further steps of ours. */
const RELAY_VARIABLE = "SETUP_GO_MIRROR_RELAY";
/** The same for the step at the end of the one that has started it. */
const STATE_RELAY = "relay";

;// CONCATENATED MODULE: ./build/flows/relay/start-relay.js






const ADDRESS_FILE = "relay.json";
/** A machine that is that slow has other troubles; the route does without. */
const START_TIMEOUT_MS = 5_000;
const ASK_TIMEOUT_MS = 2_000;
const ADDRESS = (0,decode/* fields */.OA)({ port: decode/* count */.U9, pid: decode/* count */.U9, token: decode/* text */.Qq, control: decode/* text */.Qq });
/** Begins a relay, unless an earlier step has: its process takes a while until it can listen. Never throws. */
async function prepareRelay(ports) {
    const running = await runningRelay(ports);
    const begun = running === null ? await begin(ports).catch(() => null) : null;
    let isStarted = false;
    return {
        cancel: async () => {
            if (!isStarted)
                await begun?.cancel();
        },
        start: async (plan) => {
            const startMs = ports.clock.monotonicMs();
            const as = (kind, address) => {
                if (address !== null)
                    ports.job.mask(address.token);
                return {
                    report: { kind, startMs: Math.round(ports.clock.monotonicMs() - startMs), use: null },
                    url: address && `http://127.0.0.1:${address.port}/${address.token}`,
                };
            };
            if (plan === null)
                return as("no-mirror", null);
            if (running !== null && (await tellRelay(ports, running, "join", (0,relay_plan/* formatRelayPlan */.u)(plan))) !== null) {
                return as("joined", running);
            }
            // The one that there was has ended since.
            const own = begun ?? (await begin(ports).catch(() => null));
            const started = (await own?.order(plan).catch(() => null)) ?? null;
            isStarted = started !== null;
            return started === null ? as("failed", null) : as("started", started);
        },
    };
}
/** A process in a folder of its own. Throws what the file system throws. */
async function begin(ports) {
    const { files, job, machine } = ports;
    // Not to be guessed: nobody can have put something of that name there.
    const name = `setup-go-mirror-relay-${(0,external_node_crypto_.randomBytes)(8).toString("hex")}`;
    const folder = external_node_path_.join(machine.tempDir, name);
    await files.makeDirectory(folder, 0o700);
    const begun = ports.beginRelay(folder);
    const cancel = async () => {
        begun.cancel();
        await files.removeFolder(folder).catch(() => { });
    };
    return {
        cancel,
        order: async (plan) => {
            const keys = newRelayKeys();
            const order = { plan: (0,relay_plan/* formatRelayPlan */.u)(plan), folder, ...keys };
            const started = await begun.order(JSON.stringify(order), START_TIMEOUT_MS);
            if (started === null) {
                await cancel();
                return null;
            }
            const address = { ...started, ...keys };
            job.mask(keys.control);
            await files.replace(external_node_path_.join(folder, ADDRESS_FILE), JSON.stringify(address), 0o600);
            job.saveState(STATE_RELAY, folder);
            job.exportVariable(RELAY_VARIABLE, folder);
            return address;
        },
    };
}
/** The one that an earlier step has started; it may be gone. */
async function runningRelay(ports) {
    const folder = ports.machine.env[RELAY_VARIABLE] ?? "";
    return folder === "" ? null : readRelayAddress(ports, folder);
}
/** The relay whose folder that is; null where there is none, or the folder is none of this job's. */
async function readRelayAddress({ files, machine }, folder) {
    if (external_node_path_.dirname(folder) !== external_node_path_.resolve(machine.tempDir))
        return null;
    const json = await files.readText(external_node_path_.join(folder, ADDRESS_FILE), 4_096).catch(() => null);
    return json === null ? null : (0,decode/* decodeJson */.xO)(json, ADDRESS);
}
/** Tells a relay something. Gives its answer, or null where it is gone or does not understand. Never throws. */
async function tellRelay({ openHttp, signal }, { port, control }, what, body) {
    let http = null;
    try {
        http = await openHttp({ connectTimeoutMs: ASK_TIMEOUT_MS, connectionsPerHost: 1 });
        const response = await http.request({
            url: `http://127.0.0.1:${port}/${control}/${what}`,
            method: "POST",
            body: Buffer.from(body),
            headersTimeoutMs: ASK_TIMEOUT_MS,
            idleTimeoutMs: ASK_TIMEOUT_MS,
            signal: AbortSignal.any([signal, AbortSignal.timeout(2 * ASK_TIMEOUT_MS)]),
        });
        const pieces = [];
        for await (const piece of response.body)
            pieces.push(piece);
        return response.status === 200 ? Buffer.concat(pieces).toString("utf8") : null;
    }
    catch {
        return null;
    }
    finally {
        await http?.close();
    }
}


/***/ }),

/***/ 7367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parseRelayPlan),
/* harmony export */   u: () => (/* binding */ formatRelayPlan)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6500);
/* harmony import */ var _go_go_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3519);
/* harmony import */ var _go_module_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2206);



const VERSION = 1;
/** The plan as text. */
function formatRelayPlan({ sums, ahead, ...plan }) {
    const row = ({ module, h1 }) => [module.path, module.version, h1];
    const rows = ({ zips, mods }) => ({ zips: zips.map(row), mods: mods.map(row) });
    return JSON.stringify({ version: VERSION, ...plan, sums: rows(sums), ahead: rows(ahead) });
}
/** Reads it back; null for anything that is not of this form, names that cmd/go would refuse among it. */
function parseRelayPlan(json) {
    const read = (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeJson */ .xO)(json, PLAN);
    if (read === null)
        return null;
    const { version: _, ...plan } = read;
    return plan;
}
const sum = (value) => {
    const [path, version, h1] = (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(value);
    const module = { path: path ?? "", version: version ?? "" };
    if ((0,_go_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .checkModuleVersion */ .nF)(module) !== null || h1 === undefined || !(0,_go_go_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .isH1 */ .ar)(h1))
        throw new TypeError("malformed");
    return { module, h1 };
};
const sums = (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)({ zips: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(sum), mods: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(sum) });
const PLAN = (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)({
    version: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(VERSION),
    sources: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)({ name: _decode_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, url: _decode_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, firstByteMs: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9), bytesPerSecond: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9) })),
    maxConnections: _decode_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    privacy: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)({
        patterns: _decode_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        owner: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)((0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)({ prefix: _decode_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, isPrivate: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt) })),
        onlyWellKnown: _decode_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    }),
    database: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)((0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)({ gosumdb: _decode_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, routes: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq), exempt: _decode_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq })),
    sums,
    ahead: sums,
});


/***/ })

};
