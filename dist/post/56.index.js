export const id = 56;
export const ids = [56];
export const modules = {

/***/ 1056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stopRelay: () => (/* binding */ stopRelay)
});

// EXTERNAL MODULE: ./build/decode.js
var decode = __webpack_require__(6500);
// EXTERNAL MODULE: ./build/mirrors/measurement.js
var measurement = __webpack_require__(6111);
// EXTERNAL MODULE: ./build/flows/relay/relay-variables.js
var relay_variables = __webpack_require__(577);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/go/go-sum.js
var go_sum = __webpack_require__(3519);
// EXTERNAL MODULE: ./build/go/module-version.js
var module_version = __webpack_require__(2206);
;// CONCATENATED MODULE: ./build/relay/plan.js



const VERSION = 1;
/** The plan as text. */
function plan_formatRelayPlan({ sums, ahead, ...plan }) {
    const row = ({ module, h1 }) => [module.path, module.version, h1];
    const rows = ({ zips, mods }) => ({ zips: zips.map(row), mods: mods.map(row) });
    return JSON.stringify({ version: VERSION, ...plan, sums: rows(sums), ahead: rows(ahead) });
}
/** Reads it back; null for anything that is not of this form, names that cmd/go would refuse among it. */
function parseRelayPlan(json) {
    const read = decodeJson(json, PLAN);
    if (read === null)
        return null;
    const { version: _, ...plan } = read;
    return plan;
}
const sum = (value) => {
    const [path, version, h1] = (0,decode/* list */.p_)(decode/* text */.Qq)(value);
    const module = { path: path ?? "", version: version ?? "" };
    if ((0,module_version/* checkModuleVersion */.nF)(module) !== null || h1 === undefined || !(0,go_sum/* isH1 */.ar)(h1))
        throw new TypeError("malformed");
    return { module, h1 };
};
const sums = (0,decode/* fields */.OA)({ zips: (0,decode/* list */.p_)(sum), mods: (0,decode/* list */.p_)(sum) });
const PLAN = (0,decode/* fields */.OA)({
    version: (0,decode/* literal */.eu)(VERSION),
    sources: (0,decode/* list */.p_)((0,decode/* fields */.OA)({ name: decode/* text */.Qq, url: decode/* text */.Qq, firstByteMs: (0,decode/* nullable */.me)(decode/* count */.U9), bytesPerSecond: (0,decode/* nullable */.me)(decode/* count */.U9) })),
    maxConnections: decode/* count */.U9,
    privacy: (0,decode/* fields */.OA)({
        patterns: decode/* text */.Qq,
        owner: (0,decode/* nullable */.me)((0,decode/* fields */.OA)({ prefix: decode/* text */.Qq, isPrivate: (0,decode/* nullable */.me)(decode/* flag */.Jt) })),
        onlyWellKnown: decode/* flag */.Jt,
    }),
    database: (0,decode/* nullable */.me)((0,decode/* fields */.OA)({ gosumdb: decode/* text */.Qq, routes: (0,decode/* list */.p_)(decode/* text */.Qq), exempt: decode/* text */.Qq })),
    sums,
    ahead: sums,
});

;// CONCATENATED MODULE: ./build/flows/relay/relay-keys.js

/** Keys that nobody can guess. */
function relay_keys_newRelayKeys() {
    const key = () => randomBytes(18).toString("base64url");
    return { token: key(), control: key() };
}

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
            if (running !== null && (await tellRelay(ports, running, "join", formatRelayPlan(plan))) !== null) {
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
    const name = `setup-go-mirror-relay-${randomBytes(8).toString("hex")}`;
    const folder = nodePath.join(machine.tempDir, name);
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
            const order = { plan: formatRelayPlan(plan), folder, ...keys };
            const started = await begun.order(JSON.stringify(order), START_TIMEOUT_MS);
            if (started === null) {
                await cancel();
                return null;
            }
            const address = { ...started, ...keys };
            job.mask(keys.control);
            await files.replace(nodePath.join(folder, ADDRESS_FILE), JSON.stringify(address), 0o600);
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

;// CONCATENATED MODULE: ./build/flows/relay/stop-relay.js




/** How long its process is waited for: its folder can be removed then. */
const MAX_END_MS = 2_000;
const LOOK_MS = 20;
const failure = (value) => {
    const found = measurement/* MIRROR_FAILURES */.I3.find((code) => code === value);
    if (found === undefined)
        throw new TypeError("malformed");
    return found;
};
const USE = (0,decode/* fields */.OA)({
    elapsedMs: decode/* count */.U9,
    requests: (0,decode/* fields */.OA)({ served: decode/* count */.U9, missing: decode/* count */.U9, failed: decode/* count */.U9, refused: decode/* count */.U9 }),
    sentBytes: decode/* count */.U9,
    checked: (0,decode/* fields */.OA)({ goSum: decode/* count */.U9, database: decode/* count */.U9, nobody: decode/* count */.U9 }),
    retries: decode/* count */.U9,
    hedges: decode/* count */.U9,
    mirrors: (0,decode/* list */.p_)((0,decode/* fields */.OA)({
        name: decode/* text */.Qq,
        requests: decode/* count */.U9,
        failed: decode/* count */.U9,
        reason: (0,decode/* nullable */.me)((0,decode/* fields */.OA)({ code: failure, status: (0,decode/* nullable */.me)(decode/* count */.U9) })),
        lied: decode/* flag */.Jt,
    })),
});
/**
 * Ends the relay that this action's main step has started, and removes what it kept. Gives what it did: "gone" where it
 * had ended before, null where there was none. Never throws.
 */
async function stopRelay(ports) {
    const { files, job, processes, clock } = ports;
    const folder = job.state(relay_variables/* STATE_RELAY */.m);
    if (folder === "")
        return null;
    const address = await readRelayAddress(ports, folder);
    if (address === null)
        return "gone";
    const answer = await tellRelay(ports, address, "stop", "");
    const startMs = clock.monotonicMs();
    // Its folder goes last; its process may stay in the system's table for as long as nobody looks (a container's).
    const isThere = async () => processes.isRunning(address.pid) && (await readRelayAddress(ports, folder)) !== null;
    while ((await isThere()) && clock.monotonicMs() - startMs < MAX_END_MS)
        await clock.sleep(LOOK_MS);
    await files.removeFolder(folder).catch(() => { });
    return answer === null ? "gone" : ((0,decode/* decodeJson */.xO)(answer, USE) ?? "gone");
}


/***/ })

};
