export const id = 612;
export const ids = [612];
export const modules = {

/***/ 612:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _flows_job_set_up_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8935);
/* harmony import */ var _platform_action_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3880);
/* harmony import */ var _platform_end_process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4207);
/* harmony import */ var _platform_interrupt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6109);
/* harmony import */ var _platform_machine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4115);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9985);






const machine = (0,_platform_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .readMachine */ .U)();
const job = (0,_platform_action_job_js__WEBPACK_IMPORTED_MODULE_1__/* .actionJob */ .C)(machine);
const interrupt = (0,_platform_interrupt_js__WEBPACK_IMPORTED_MODULE_2__/* .listenForInterrupt */ .Y)(_platform_end_process_js__WEBPACK_IMPORTED_MODULE_5__/* .endNow */ .C7);
try {
    await (0,_flows_job_set_up_job_js__WEBPACK_IMPORTED_MODULE_0__/* .setUpJob */ .z)((0,_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .wire */ .O)(machine, job, interrupt.signal));
}
catch (error) {
    job.fail(error instanceof Error ? error.message : String(error));
}
process.exitCode = interrupt.exitCode() ?? process.exitCode;
await (0,_platform_end_process_js__WEBPACK_IMPORTED_MODULE_5__/* .endProcess */ .JZ)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ setUpJob)
});

// EXTERNAL MODULE: ./build/go/go-proxy-list.js
var go_proxy_list = __webpack_require__(2937);
// EXTERNAL MODULE: ./build/inputs/rows.js + 1 modules
var rows = __webpack_require__(7991);
// EXTERNAL MODULE: ./build/inputs/values.js
var values = __webpack_require__(3368);
;// CONCATENATED MODULE: ./build/inputs/parse-inputs.js



/** All inputs that can't be used, at once. Its message is not for people: telling has the words. */
class InputError extends Error {
    problems;
    constructor(problems) {
        super(problems.map(({ input, fault }) => `${input}: ${fault.code}`).join(", "));
        this.name = "InputError";
        this.problems = problems;
    }
}
/** Passwords in raw input texts, to be hidden before anything is printed, problems included. */
function secretsInInputs(read) {
    const urls = [(0,values/* commas */.Rm)(read("mirrors")), (0,values/* commas */.Rm)(read("private-proxy")), read("sumdb").replace(/\s+/g, ",")];
    return urls.flatMap(go_proxy_list/* urlPasswords */.s1);
}
/** The patterns of cache-dependency-path, as given. */
function dependencyPatterns(read) {
    return (0,values/* items */.ld)(read("cache-dependency-path"));
}
const NOTHING_FOUND = { directory: true, dependencyFiles: null, goVersion: null, event: "" };
/**
 * Checks all inputs. `read` gives an input's raw text, "" when it was not given.
 * @param found what the machine says of them
 * @throws InputError with every problem
 */
function parseInputs(read, found = NOTHING_FOUND) {
    const problems = [];
    const textOf = (name) => read(name).trim() || (rows/* INPUTS */.m.find((one) => one.name === name)?.default ?? "");
    const fields = rows/* INPUTS */.m.map(({ name, parse }) => {
        const given = textOf(name);
        const reject = (fault, part = given, accepted) => problems.push({
            input: name,
            given: (0,values/* hasUserInfo */.A$)(given) ? (0,values/* redactEach */.jh)(part) : part,
            accepted: accepted ?? name,
            fault: typeof fault === "string" ? { code: fault } : fault,
        });
        return parse({ given, other: textOf, found, reject });
    });
    if (problems.length > 0)
        throw new InputError(problems);
    return Object.assign({}, ...fields);
}

// EXTERNAL MODULE: ./build/toolchain/go-problem.js
var go_problem = __webpack_require__(8374);
// EXTERNAL MODULE: ./build/flows/project/read-project.js + 1 modules
var read_project = __webpack_require__(3470);
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

// EXTERNAL MODULE: ./build/go/go-version-spec.js
var go_version_spec = __webpack_require__(2178);
// EXTERNAL MODULE: ./build/go/toolchain.js
var toolchain = __webpack_require__(1688);
// EXTERNAL MODULE: ./build/mirrors/route.js
var route = __webpack_require__(2050);
// EXTERNAL MODULE: ./build/sumdb/path.js
var path = __webpack_require__(3239);
// EXTERNAL MODULE: ./build/toolchain/tool-cache.js
var tool_cache = __webpack_require__(8271);
// EXTERNAL MODULE: ./build/flows/toolchain/go-asked.js
var go_asked = __webpack_require__(8215);
;// CONCATENATED MODULE: ./build/flows/toolchain/provide-go.js








/**
 * Finds the Go that the inputs ask for: in the tool cache, on PATH, or else through the mirrors. Where there is none to
 * choose and none to fetch, nobody is asked and nothing but a few folders is read.
 *
 * @param toFetch the ports for a Go that has to be fetched
 * @throws GoUnavailable
 */
async function provideGo(ports, inputs, toFetch) {
    const { machine, files } = ports;
    const { goVersion: spec } = inputs;
    if (spec === null)
        return { ports, report: go_asked/* NO_GO_ASKED */.C, notes: [], binFolder: null };
    const use = user(ports);
    const arch = inputs.architecture || machine.arch;
    const platform = (0,toolchain/* goPlatform */.GI)(machine.platform, arch);
    // What is here does not say which release is the newest.
    const mustAsk = spec.kind !== "exact" && (spec.kind !== "range" || inputs.checkLatest);
    const among = (installed) => {
        const version = (0,go_version_spec/* newestAllowed */.TV)(spec, [...installed.keys()]);
        const folder = version === null ? undefined : installed.get(version);
        if (folder === undefined || mustAsk)
            return null;
        return use(folder, { ...go_asked/* NO_GO_ASKED */.C, kind: "tool-cache", version });
    };
    const official = await (0,tool_cache/* installedVersions */.uE)(files, (0,tool_cache/* openToolCache */.XQ)(machine, arch, (0,path/* toolchainDatabase */.nP)("").key));
    const inTools = among(official);
    if (inTools !== null)
        return inTools;
    const project = await (0,read_project/* readProject */.W)(ports, inputs.workingDirectory);
    const gosumdb = (0,route/* askedGoSumDb */.eL)(inputs.sumdb, project.before);
    const tools = (0,tool_cache/* openToolCache */.XQ)(machine, arch, (0,path/* toolchainDatabase */.nP)(gosumdb).key);
    const installed = new Map([...(await (0,tool_cache/* installedVersions */.uE)(files, tools)), ...official]);
    const ofThatKey = among(installed);
    if (ofThatKey !== null)
        return ofThatKey;
    const onPath = project.build?.arch === platform.arch ? project.goVersion : null;
    const here = onPath === null ? null : (0,go_version_spec/* newestAllowed */.TV)(spec, [onPath]);
    if (here !== null && !mustAsk) {
        return use(null, { ...go_asked/* NO_GO_ASKED */.C, kind: "path", version: here });
    }
    // Loaded only here: most jobs have it.
    const { downloadGo } = await Promise.all(/* import() */[__webpack_require__.e(567), __webpack_require__.e(814), __webpack_require__.e(527), __webpack_require__.e(495), __webpack_require__.e(804)]).then(__webpack_require__.bind(__webpack_require__, 5804));
    const found = await downloadGo(await toFetch(), {
        inputs,
        spec,
        platform,
        tools,
        gosumdb,
        installed,
        onPath,
        project,
    });
    return use(found.folder, found.report, found.notes);
}
/** Makes a Go the one that the rest of the run sees; the time until then is counted from here. */
function user(ports) {
    const { machine, clock } = ports;
    const startMs = clock.monotonicMs();
    return (
    /** GOROOT; null: PATH's own. */
    folder, report, notes = []) => {
        const binFolder = folder && external_node_path_.join(folder, "bin");
        const PATH = [binFolder, machine.env.PATH].filter(Boolean).join(external_node_path_.delimiter);
        // setup-go sets it too: the Go that was asked for is the one that runs, whatever go.mod says.
        const env = { ...machine.env, PATH, GOTOOLCHAIN: "local" };
        const here = { ...machine, env: folder && env.GOROOT ? { ...env, GOROOT: folder } : env };
        return {
            ports: { ...ports, machine: here, go: ports.goCommandOf(here) },
            report: { ...report, elapsedMs: clock.monotonicMs() - startMs },
            notes,
            binFolder,
        };
    };
}

// EXTERNAL MODULE: ./build/inputs/parsers.js
var parsers = __webpack_require__(5272);
// EXTERNAL MODULE: ./build/flows/project/project-files.js
var project_files = __webpack_require__(8967);
;// CONCATENATED MODULE: ./build/flows/job/read-inputs.js






/**
 * The inputs of the job. Their passwords are masked first.
 * @throws InputError with every problem
 */
async function readInputs({ job, files, machine, }) {
    const read = (name) => job.input(name);
    for (const secret of secretsInInputs(read))
        job.mask(secret);
    for (const value of proxiesOf(machine.env))
        for (const secret of (0,go_proxy_list/* urlPasswords */.s1)(value))
            job.mask(secret);
    return checkInputs({ files, machine }, read);
}
/** HTTP proxies of the machine: their URLs may hold passwords too. */
function proxiesOf(env) {
    return Object.entries(env).flatMap(([name, value]) => /^(?:https?|all)_proxy$/i.test(name) ? (value ?? "") : []);
}
/**
 * The inputs, their working-directory an absolute path to a directory that exists.
 * @throws InputError with every problem
 */
async function checkInputs({ files, machine }, read) {
    const directory = external_node_path_.resolve(machine.cwd, read("working-directory") || ".");
    const isDirectory = (await files.stat(directory).catch(() => null))?.kind === "directory";
    const patterns = dependencyPatterns(read);
    const matching = patterns.length === 0 ? null : await files.glob(patterns, (0,project_files/* workspaceOf */.B3)(machine), parsers/* MAX_DEPENDENCY_FILES */.vi);
    const found = {
        directory: isDirectory,
        dependencyFiles: matching?.length ?? null,
        goVersion: await readVersionFile({ files, machine }, read("go-version-file")),
        event: machine.env.GITHUB_EVENT_NAME ?? "",
    };
    return { ...parseInputs(read, found), workingDirectory: directory };
}
const MAX_VERSION_FILE_BYTES = 1 << 20;
/** What go-version-file says, a path as the job's steps see it; null where it was not given. */
async function readVersionFile({ files, machine }, given) {
    if (given === "")
        return null;
    const path = external_node_path_.resolve(machine.cwd, given);
    try {
        const realPath = await files.realPath(path);
        if (realPath === null)
            return { fault: "no-such-file" };
        const leaves = (await (0,project_files/* workspaceBounds */.X_)(files, machine))(path, realPath) !== null;
        if (leaves)
            return { fault: "link-leads-out" };
        const text = await files.readText(realPath, MAX_VERSION_FILE_BYTES);
        if (text === null)
            return { fault: "no-such-file" };
        const version = (0,go_version_spec/* goVersionInFile */._w)(external_node_path_.basename(path), text);
        return version === null ? { fault: "no-version-in-file" } : { text: version };
    }
    catch (error) {
        const { code } = error;
        if (code === "EFTYPE")
            return { fault: "not-a-regular-file" };
        return { fault: { code: "file-unreadable", error: code ?? "unknown" } };
    }
}

;// CONCATENATED MODULE: ./build/flows/job/set-up-job.js






/**
 * The action's main step: measure, choose, route, export, report. The relay and `go env` are begun first: they start
 * while this process loads the rest of what it needs, which takes as long.
 * @param audience who reads what is told
 * @returns the report, or null when an input was wrong (the job has been told)
 */
async function setUpJob(given, audience = "job") {
    const inputs = await readOrFail(given, audience);
    if (inputs === null)
        return null;
    const relay = inputs.relay === "false" ? null : await prepareRelay(given);
    try {
        const telling = once(async () => (await __webpack_require__.e(/* import() */ 541).then(__webpack_require__.bind(__webpack_require__, 9541))).tellingAsAsked(given, inputs, audience));
        const provided = await provideOrFail(given, inputs, telling);
        if (provided === null)
            return null;
        // Settings of an earlier run in a file are taken out of what the project says: then it is read later.
        const project = inputs.scope === "job" ? (0,read_project/* readProject */.W)(provided.ports, inputs.workingDirectory) : undefined;
        project?.catch(() => { });
        const { runJob } = await Promise.all(/* import() */[__webpack_require__.e(527), __webpack_require__.e(495), __webpack_require__.e(219)]).then(__webpack_require__.bind(__webpack_require__, 7219));
        return await runJob(given, inputs, await telling(), { provided, relay, project });
    }
    finally {
        await relay?.cancel();
    }
}
/** The inputs, or null when the job was told what is wrong with them. */
async function readOrFail(ports, audience) {
    try {
        return await readInputs(ports);
    }
    catch (error) {
        if (!(error instanceof InputError))
            throw error;
        const { tellingOfWrongInputs } = await __webpack_require__.e(/* import() */ 541).then(__webpack_require__.bind(__webpack_require__, 9541));
        const telling = tellingOfWrongInputs(ports, audience);
        ports.job.fail(error.problems.map(telling.inputProblem).join("\n"));
        return null;
    }
}
/** The Go that is asked for, or null when the job was told why it can't be had. */
async function provideOrFail(given, inputs, telling) {
    try {
        return await provideGo(given, inputs, async () => {
            const { progressInLog } = await __webpack_require__.e(/* import() */ 350).then(__webpack_require__.bind(__webpack_require__, 3350));
            return { ...given, progress: progressInLog(given, await telling()) };
        });
    }
    catch (error) {
        if (!(error instanceof go_problem/* GoUnavailable */.v))
            throw error;
        given.job.fail((await telling()).goProblem(error.problem).join("\n"));
        return null;
    }
}
/** Makes it at the first call; later calls get the same. */
function once(make) {
    let made = null;
    return () => {
        made ??= make();
        return made;
    };
}


/***/ }),

/***/ 2224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readUserFile),
/* harmony export */   q: () => (/* binding */ readGoSettings)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6500);
/* harmony import */ var _go_go_env_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(238);
/* harmony import */ var _mirrors_inherited_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5681);
/* harmony import */ var _mirrors_prior_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7910);
/* harmony import */ var _mirrors_route_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2050);
/* harmony import */ var _sumdb_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3239);







const GO_TIMEOUT_MS = 10_000;
const MAX_BYTES = 64 * 1024 * 1024;
const GO_DEFAULTS = {
    GOPROXY: _mirrors_inherited_js__WEBPACK_IMPORTED_MODULE_2__/* .GO_DEFAULT_GOPROXY */ .cH,
    GOSUMDB: _sumdb_path_js__WEBPACK_IMPORTED_MODULE_5__/* .GO_DEFAULT_GOSUMDB */ .lw,
};
const ASKED = [
    "GOVERSION",
    "GOROOT",
    "GOPATH",
    "GOMODCACHE",
    "GOCACHE",
    "GOHOSTOS",
    "GOHOSTARCH",
    "GOMOD",
    "GOWORK",
    "GOFLAGS",
    "GOAUTH",
    "GOPRIVATE",
    "GOSUMDB",
];
/** Reads them for a folder. Starts one `go env`, which asks nobody; the folder has to exist. */
async function readGoSettings(ports, directory) {
    const { files, machine } = ports;
    const ownEnv = (0,_mirrors_prior_values_js__WEBPACK_IMPORTED_MODULE_3__/* .valuesBeforeUs */ .ID)(machine.env);
    const env = { ...machine.env, ...ownEnv };
    const [goEnv, userFile] = await Promise.all([
        askGo(ports, directory, ownEnv),
        readUserFile(files, { ...machine, env }),
    ]);
    // An empty value in the user's file hides that of $GOROOT/go.env (cfg/cfg.go, readEnvFile).
    const envFile = { ...(await readGoRootFile(files, goEnv)), ...userFile };
    const set = (name) => env[name] || envFile[name] || "";
    const effective = (name) => goEnv?.[name] ?? set(name);
    const before = valuesBefore(set, effective);
    const now = mapValues(before, (name, value) => {
        const current = machine.env[name] ?? "";
        return current === ownEnv[name] ? value : current;
    });
    const moduleCache = goEnv?.GOMODCACHE || (0,_go_go_env_file_js__WEBPACK_IMPORTED_MODULE_1__/* .moduleCachePath */ .mn)(env, envFile, machine.platform, machine.home);
    return { goEnv, set, effective, before, now, moduleCache };
}
/** What the user's Go settings file says; nothing where there is none. */
async function readUserFile(files, { env, platform, home }) {
    const path = (0,_go_go_env_file_js__WEBPACK_IMPORTED_MODULE_1__/* .goEnvFilePath */ .P_)(env, platform, home);
    return (0,_go_go_env_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGoEnvFile */ .$6)((path && (await readOrNull(files, path))) ?? "");
}
async function readGoRootFile(files, goEnv) {
    const text = goEnv?.GOROOT ? await readOrNull(files, node_path__WEBPACK_IMPORTED_MODULE_0__.join(goEnv.GOROOT, "go.env")) : null;
    return withoutDistributionDefaults((0,_go_go_env_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGoEnvFile */ .$6)(text ?? ""));
}
function valuesBefore(set, effective) {
    const withoutDefault = (name, value) => value === GO_DEFAULTS[name] ? "" : value;
    return {
        GOPROXY: withoutDefault("GOPROXY", set("GOPROXY")),
        GOPRIVATE: effective("GOPRIVATE"),
        // `go env` shows GOPRIVATE in their place when they are not set: only what was set overrides it.
        GONOPROXY: set("GONOPROXY"),
        GONOSUMDB: set("GONOSUMDB"),
        GOSUMDB: withoutDefault("GOSUMDB", effective("GOSUMDB")),
    };
}
/**
 * What somebody decided in $GOROOT/go.env. GOPROXY=direct alone is nobody's decision about this machine: some
 * distributions build Go with it (Fedora, RHEL).
 */
function withoutDistributionDefaults(goRootFile) {
    const { GOPROXY = "", ...others } = goRootFile;
    return GOPROXY.trim() === "direct" ? others : goRootFile;
}
/** What `go env` says, or null without a usable `go`. */
async function askGo(ports, directory, ownEnv) {
    const run = await ports.go.run(["env", "-json", ...ASKED], {
        cwd: directory,
        timeoutMs: GO_TIMEOUT_MS,
        env: ownEnv,
    });
    return run.kind === "done" && run.exitCode === 0 ? (0,_decode_js__WEBPACK_IMPORTED_MODULE_6__/* .decodeJson */ .xO)(run.stdout, (0,_decode_js__WEBPACK_IMPORTED_MODULE_6__/* .dictionary */ .zz)(_decode_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)) : null;
}
/** A file's text; null when it can't be read, since each of them may be missing in a project that builds. */
async function readOrNull(files, path) {
    return files.readText(path, MAX_BYTES).catch(() => null);
}
function mapValues(values, map) {
    return Object.fromEntries(_mirrors_route_js__WEBPACK_IMPORTED_MODULE_4__/* .ROUTE_VARIABLES */ .kR.map((name) => [name, map(name, values[name])]));
}


/***/ }),

/***/ 3624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   w5: () => (/* binding */ findLayout),
/* harmony export */   wg: () => (/* binding */ findRoot)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _go_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2224);


/** The folder of go.work, or else of go.mod; null without either. */
function rootOf({ goWork, goMod }) {
    const file = goWork ?? goMod;
    return file === null ? null : node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(file);
}
/**
 * The folder of the go.work or go.mod around `directory`, without links on its way, as `go` names it. Starts no `go`:
 * for those who need nothing else of a project. Throws where `directory` is no folder.
 */
async function findRoot({ machine, files }, directory) {
    const real = await files.realPath(directory);
    if (real === null || (await files.stat(real))?.kind !== "directory") {
        throw new Error(`${directory} is no folder: name that of a Go module or workspace`);
    }
    const userFile = await (0,_go_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .readUserFile */ .E)(files, machine);
    return rootOf(await findLayout(files, real, null, (name) => machine.env[name] || userFile[name] || ""));
}
/** As `go` finds it, or without a `go` as it would. @param set a variable of Go as somebody has set it, or "" */
async function findLayout(files, directory, goEnv, set) {
    const flags = (goEnv?.GOFLAGS ?? set("GOFLAGS")).split(/\s+/);
    const modFlag = flags.find((f) => /^--?modfile=/.test(f))?.replace(/^--?modfile=/, "");
    const modFile = modFlag ? node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(directory, modFlag) : null;
    // Without a go.mod `go env` names the null device: /dev/null, or NUL on Windows.
    const named = (path) => path && !/^(?:null|nul)$/i.test(node_path__WEBPACK_IMPORTED_MODULE_0__.basename(path)) ? path : null;
    const goMod = goEnv ? named(goEnv.GOMOD) : await findUpwards(files, directory, "go.mod");
    const workSetting = set("GOWORK");
    const goWork = goEnv
        ? named(goEnv.GOWORK === "off" ? "" : goEnv.GOWORK)
        : workSetting === "off"
            ? null
            : workSetting || (await findUpwards(files, directory, "go.work"));
    return { kind: goWork ? "workspace" : goMod ? "module" : "none", goWork, goMod, modFile };
}
async function findUpwards(files, directory, name) {
    for (let folder = directory;; folder = node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(folder)) {
        const path = node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, name);
        if ((await files.stat(path).catch(() => null))?.kind === "file")
            return path;
        if (node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(folder) === folder)
            return null;
    }
}


/***/ }),

/***/ 8967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ workspaceOf),
/* harmony export */   X_: () => (/* binding */ workspaceBounds),
/* harmony export */   ll: () => (/* binding */ projectBounds),
/* harmony export */   x8: () => (/* binding */ openProjectFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _modules_lanes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29);


/** Where the checkout is: what relative paths in a workflow mean. */
function workspaceOf({ env, cwd }) {
    return env.GITHUB_WORKSPACE || cwd;
}
/** Null where there is no job: a person's own files may lie, and lead, wherever they like. */
async function openWorkspace(files, { env }) {
    const given = env.GITHUB_WORKSPACE;
    if (!given)
        return null;
    const real = (await realPathOf(files, given)) ?? given;
    return {
        names: (path) => isBelow(given, path) || isBelow(real, path),
        holds: (path) => isBelow(real, path),
    };
}
function isBelow(folder, path) {
    const way = node_path__WEBPACK_IMPORTED_MODULE_0__.relative(folder, path);
    return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(way);
}
function realPathOf(files, path) {
    return files.realPath(path).catch(() => null);
}
/** For files that the workflow names by themselves: in the workspace they may not be links that lead out of it. */
async function workspaceBounds(files, machine) {
    const workspace = await openWorkspace(files, machine);
    return (path, realPath) => (workspace?.names(path) && !workspace.holds(realPath) ? "outside" : null);
}
/**
 * For the files of a module or workspace of Go. Those outside of the job's checkout have to lie in one of `roots`, and
 * count only where the workflow or the machine leads there: not by a link in the checkout, and not by a go.work in it.
 *
 * @param directory where the project was looked for
 * @param roots the folders of the go.work or go.mod that was found
 */
async function projectBounds(files, machine, directory, roots) {
    const workspace = await openWorkspace(files, machine);
    if (workspace === null)
        return () => null;
    const here = await realPathOf(files, directory);
    const isLedAway = workspace.names(directory) && (here === null || !workspace.holds(here));
    const realRoots = (await Promise.all(roots.map((root) => realPathOf(files, root)))).flatMap((root) => root ?? []);
    return (path, realPath) => {
        if (workspace.holds(realPath))
            return null;
        if (isLedAway || workspace.names(path))
            return "outside";
        return realRoots.some((root) => isBelow(root, realPath)) ? null : "used-outside";
    };
}
/** Of all files that are read together: ten times what the largest known workspaces have. */
const MAX_BYTES = 128 << 20;
const LANES = 4;
/**
 * Reads files that a stranger may have written: each once, regular ones only, those inside the bounds, and no more of
 * them than MAX_BYTES, in their order.
 */
function openProjectFiles(files, machine, allows) {
    const refused = [];
    const seen = new Set();
    const lanes = Array.from({ length: LANES });
    let leftBytes = MAX_BYTES;
    const find = async (path) => {
        const realPath = await realPathOf(files, path);
        const stat = realPath === null ? null : await files.stat(realPath).catch(() => null);
        return realPath === null || stat === null ? null : { realPath, ...stat };
    };
    /** What is to be read at that path; null: nothing. */
    const take = (path, found, mostBytes) => {
        if (found === null || found.kind === "directory" || seen.has(found.realPath))
            return null;
        seen.add(found.realPath);
        const tooLarge = found.bytes > Math.min(mostBytes, leftBytes) ? "too-large" : null;
        const why = allows(path, found.realPath) ?? (found.kind === "file" ? tooLarge : "not-regular");
        if (why !== null) {
            refused.push({ path: node_path__WEBPACK_IMPORTED_MODULE_0__.relative(workspaceOf(machine), path), why });
            return null;
        }
        leftBytes -= found.bytes;
        return found;
    };
    return {
        refused,
        read: async (paths, mostBytesEach) => {
            const found = new Map();
            await (0,_modules_lanes_js__WEBPACK_IMPORTED_MODULE_1__/* .inLanes */ .L)(lanes, [...new Set(paths)], async (path) => {
                found.set(path, await find(path));
            });
            const taken = paths.map((path) => take(path, found.get(path) ?? null, mostBytesEach));
            const texts = paths.map(() => null);
            await (0,_modules_lanes_js__WEBPACK_IMPORTED_MODULE_1__/* .inLanes */ .L)(lanes, [...taken.entries()], async ([index, file]) => {
                // By the real path and size that were judged.
                if (file)
                    texts[index] = await files.readText(file.realPath, file.bytes).catch(() => null);
            });
            return texts;
        },
    };
}


/***/ }),

/***/ 3470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ readProject)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/go/go-version.js
var go_version = __webpack_require__(6460);
// EXTERNAL MODULE: ./build/modules/inventory.js
var inventory = __webpack_require__(3626);
// EXTERNAL MODULE: ./build/flows/project/go-settings.js
var go_settings = __webpack_require__(2224);
// EXTERNAL MODULE: ./build/flows/project/layout.js
var project_layout = __webpack_require__(3624);
// EXTERNAL MODULE: ./build/flows/project/project-files.js
var project_files = __webpack_require__(8967);
// EXTERNAL MODULE: ./build/go/go-mod.js
var go_mod = __webpack_require__(6920);
// EXTERNAL MODULE: ./build/go/go-sum.js
var go_sum = __webpack_require__(3519);
;// CONCATENATED MODULE: ./build/flows/project/project-sources.js




/** A go.mod or go.work: forty times the largest known. What is read of a line takes many times its bytes. */
const MAX_GO_MOD_BYTES = 4 << 20;
/** Folders that a go.work uses: several times what the largest known has. */
const MAX_FOLDERS = 2_000;
const MAX_GO_SUM_BYTES = 64 << 20;
/** Reads the go.mod and go.sum files of a module or workspace, and go.work. Never throws: each of them may be missing. */
async function readSources(files, layout) {
    const goWorkPaths = layout.goWork ? [layout.goWork] : [];
    const [goWorkText] = await files.read(goWorkPaths, MAX_GO_MOD_BYTES);
    const goWork = goWorkText ? (0,go_mod/* parseGoWork */.xj)(goWorkText) : null;
    const workFolder = layout.goWork && external_node_path_.dirname(layout.goWork);
    const folders = goWork && workFolder ? [...new Set(goWork.use.map((use) => external_node_path_.resolve(workFolder, use)))] : null;
    const hasTooMany = (folders?.length ?? 0) > MAX_FOLDERS;
    const modPaths = folders?.slice(0, MAX_FOLDERS).map((folder) => external_node_path_.join(folder, "go.mod")) ??
        [layout.modFile ?? layout.goMod].flatMap((path) => path ?? []);
    const sumPaths = [
        ...modPaths.map((path) => path.replace(/\.mod$/, ".sum")),
        ...goWorkPaths.map((path) => `${path}.sum`),
    ];
    const modTexts = await files.read(modPaths, MAX_GO_MOD_BYTES);
    const sumTexts = await files.read(sumPaths, MAX_GO_SUM_BYTES);
    const goMods = modTexts.flatMap((text) => (text === null ? [] : [(0,go_mod/* parseGoMod */.kW)(text)]));
    const goSumTexts = sumTexts.flatMap((text) => text ?? []);
    return {
        goMods,
        goWork,
        goSum: (0,go_sum/* mergeGoSums */.hU)(goSumTexts.map(go_sum/* parseGoSum */.HD)),
        goSumTexts,
        goSumPaths: sumPaths.filter((_, index) => sumTexts[index] !== null),
        refusedFiles: [...files.refused, ...(hasTooMany ? [{ path: "go.work", why: "too-many" }] : [])],
        replaces: [...(goWork?.replace ?? []), ...goMods.flatMap((m) => m.replace)],
        goLine: newest([goWork?.go, ...goMods.map((m) => m.go)]),
        toolchainLine: goWork ? goWork.toolchain : (goMods[0]?.toolchain ?? null),
    };
}
/** The newest of those Go versions that are versions; null without one. */
function newest(versions) {
    return versions.reduce((best, v) => (v && (!best || (0,go_version/* compareGoVersions */.X_)(v, best) > 0) ? v : best), null);
}

;// CONCATENATED MODULE: ./build/flows/project/read-project.js








/**
 * Reads the module or workspace around `directory`, with the `go` on PATH where there is one. Starts one `go env`
 * and nothing that could use the network. Only a directory that doesn't exist is an error.
 */
async function readProject(ports, directory) {
    const { files, machine } = ports;
    const settings = await (0,go_settings/* readGoSettings */.q)(ports, directory);
    const { goEnv, effective, set, before, now, moduleCache } = settings;
    const layout = await (0,project_layout/* findLayout */.w5)(files, directory, goEnv, set);
    const source = await readWithinBounds(files, machine, directory, layout);
    const vendored = await isVendored(files, layout, source, effective("GOFLAGS"));
    const goVersion = goEnv ? (0,go_version/* toolchainVersion */.aG)(goEnv.GOVERSION ?? "") : null;
    return {
        kind: layout.kind,
        root: (0,project_layout/* rootOf */.I5)(layout),
        goVersion,
        goRoot: goEnv?.GOROOT || null,
        goPath: goEnv?.GOPATH?.split(external_node_path_.delimiter)[0] || null,
        moduleCache,
        before,
        now,
        goSum: { ...source.goSum, found: source.goSumTexts.length > 0 },
        goSumPaths: source.goSumPaths,
        refusedFiles: source.refusedFiles,
        key: keyOf(source),
        vendored,
        needed: (0,inventory/* neededModules */.$)({
            goMod: source.goMods[0] ?? null,
            goVersion: source.goLine,
            goSum: source.goSum,
            workspace: layout.kind === "workspace",
            vendored,
            replaces: source.replaces,
        }),
        goFlags: effective("GOFLAGS"),
        goAuth: effective("GOAUTH"),
        build: goEnv && buildOf(goEnv),
        newerGo: newerGo(goVersion, source, set("GOTOOLCHAIN") || "auto"),
    };
}
async function readWithinBounds(files, machine, directory, layout) {
    const roots = layout.goWork
        ? [layout.goWork]
        : [layout.goMod, layout.modFile].flatMap((path) => path ?? []);
    const bounds = await (0,project_files/* projectBounds */.ll)(files, machine, directory, roots.map(external_node_path_.dirname));
    return readSources((0,project_files/* openProjectFiles */.x8)(files, machine, bounds), layout);
}
function keyOf({ goSumTexts }) {
    return goSumTexts
        .reduce((hash, text) => hash.update(text).update("\0"), (0,external_node_crypto_.createHash)("sha256"))
        .digest("hex");
}
function buildOf(goEnv) {
    const { GOVERSION, GOHOSTOS, GOHOSTARCH, GOCACHE } = goEnv;
    const version = (0,go_version/* toolchainVersion */.aG)(GOVERSION ?? "");
    if (version === null || !GOHOSTOS || !GOHOSTARCH || !GOCACHE || GOCACHE === "off")
        return null;
    return { version, os: GOHOSTOS, arch: GOHOSTARCH, cacheFolder: GOCACHE };
}
/**
 * Whether builds read the vendor folder: it is there, go.mod asks for 1.14 or newer (1.22 for a workspace), and no
 * -mod flag says otherwise (modload/init.go, setDefaultBuildMod).
 */
async function isVendored(files, layout, source, goFlags) {
    const mod = goFlags
        .split(/\s+/)
        .find((f) => /^--?mod=/.test(f))
        ?.replace(/^--?mod=/, "");
    const root = layout.goWork ?? layout.goMod;
    if (!root || (mod !== undefined && mod !== "vendor"))
        return false;
    const since = layout.goWork ? "1.22" : "1.14";
    if (mod !== "vendor" && (0,go_version/* compareGoVersions */.X_)(source.goLine ?? "1.11", since) < 0)
        return false;
    return ((await files.stat(external_node_path_.join(external_node_path_.dirname(root), "vendor", "modules.txt")).catch(() => null)) !==
        null);
}
/** go.mod's demand beyond the Go at hand (go.dev/doc/toolchain); GOTOOLCHAIN decides whether it is downloaded. */
function newerGo(have, source, setting) {
    const toolchain = source.toolchainLine ? (0,go_version/* toolchainVersion */.aG)(source.toolchainLine) : null;
    const wanted = newest([source.goLine, setting === "local" ? null : toolchain]);
    if (have === null || wanted === null || (0,go_version/* compareGoVersions */.X_)(wanted, have) <= 0)
        return null;
    const named = (0,go_version/* toolchainVersion */.aG)(setting);
    // GOTOOLCHAIN=go1.27.0: that one is downloaded, whatever go.mod says.
    if (named !== null && (0,go_version/* compareGoVersions */.X_)(named, wanted) >= 0)
        return { toolchain: named, mayDownload: true };
    return { toolchain: wanted, mayDownload: /^auto$|\+auto$/.test(setting) };
}


/***/ }),

/***/ 8215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ NO_GO_ASKED)
/* harmony export */ });
/** Of a job that asks for no Go of its own. */
const NO_GO_ASKED = {
    kind: "not-asked",
    version: null,
    elapsedMs: 0,
    zipBytes: 0,
    mirrors: [],
    provenVia: null,
    proofRequests: 0,
};


/***/ }),

/***/ 238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ parseGoEnvFile),
/* harmony export */   P_: () => (/* binding */ goEnvFilePath),
/* harmony export */   mn: () => (/* binding */ moduleCachePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * The variables in the file that `go env -w` writes. Lines that are no `NAME=value` are passed over, the last
 * of two wins, and a value is taken as it stands (cmd/go/internal/cfg/cfg.go, readEnvFile).
 */
function parseGoEnvFile(text) {
    const variables = [];
    for (const line of text.split("\n")) {
        const equals = line.indexOf("=");
        if (equals > 0 && /^[A-Z]/.test(line))
            variables.push([line.slice(0, equals), line.slice(equals + 1)]);
    }
    return Object.fromEntries(variables);
}
/**
 * Where that file is, whether or not it exists: GOENV, else `go/env` in the user's configuration folder (Go's
 * os.UserConfigDir). Null when GOENV is `off` or there is no such folder. `platform` is Node's name for it.
 */
function goEnvFilePath(env, platform, home) {
    const explicit = variable(env, "GOENV", platform);
    if (explicit !== "")
        return explicit === "off" ? null : explicit;
    const path = pathOf(platform);
    const folder = configFolder(env, platform, home);
    return folder === null ? null : path.join(folder, "go", "env");
}
function configFolder(env, platform, home) {
    const path = pathOf(platform);
    if (platform === "win32")
        return variable(env, "APPDATA", platform) || null;
    if (platform === "darwin")
        return home === null ? null : path.join(home, "Library", "Application Support");
    const xdg = variable(env, "XDG_CONFIG_HOME", platform);
    // Go reports an error for a relative one, and reads no file then.
    if (xdg !== "")
        return path.isAbsolute(xdg) ? xdg : null;
    return home === null ? null : path.join(home, ".config");
}
/**
 * GOMODCACHE as cmd/go works it out: the variable, else `pkg/mod` in the first folder of GOPATH, else in
 * `go` in the home folder; each from the environment before the file (cmd/go/internal/cfg/cfg.go, gopathDir).
 * Null when nothing of these is there, or what is there is no absolute path, which cmd/go refuses.
 */
function moduleCachePath(env, envFile, platform, home) {
    const path = pathOf(platform);
    // An empty variable of the process does not hide the file's.
    const lookUp = (name) => variable(env, name, platform) || (envFile[name] ?? "");
    const explicit = lookUp("GOMODCACHE");
    if (explicit !== "")
        return path.isAbsolute(explicit) ? explicit : null;
    const goPath = lookUp("GOPATH");
    if (goPath === "")
        return home === null ? null : path.join(home, "go", "pkg", "mod");
    const first = firstOfPathList(goPath, platform);
    return path.isAbsolute(first) ? path.join(first, "pkg", "mod") : null;
}
/** Go's filepath.SplitList: on Windows a folder may stand in quotes, with separators inside. */
function firstOfPathList(list, platform) {
    if (platform !== "win32")
        return list.split(":", 1)[0] ?? "";
    return (/^(?:[^;"]|"[^"]*"?)*/.exec(list)?.[0] ?? "").replaceAll('"', "");
}
/** A variable's value, or "" when it is not set. Windows does not tell upper from lower case in names. */
function variable(env, name, platform) {
    const exact = env[name];
    if (exact !== undefined || platform !== "win32")
        return exact ?? "";
    const found = Object.keys(env).find((key) => key.toUpperCase() === name);
    return found === undefined ? "" : (env[found] ?? "");
}
function pathOf(platform) {
    return platform === "win32" ? node_path__WEBPACK_IMPORTED_MODULE_0__.win32 : node_path__WEBPACK_IMPORTED_MODULE_0__.posix;
}


/***/ }),

/***/ 2178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ newestOfLine),
/* harmony export */   TV: () => (/* binding */ newestAllowed),
/* harmony export */   Ud: () => (/* binding */ toSemver),
/* harmony export */   _w: () => (/* binding */ goVersionInFile),
/* harmony export */   fT: () => (/* binding */ parseGoVersionSpec),
/* harmony export */   ry: () => (/* binding */ fromToolCache)
/* harmony export */ });
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8011);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4737);
/* harmony import */ var _go_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6920);
/* harmony import */ var _go_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6460);
/** The Go version that a workflow asks for, by the rules that setup-go's users know: semver ranges over Go's numbers. */




const PRE_RELEASE = /^(\d+\.\d+(?:\.\d+)?)-?(alpha|beta|rc)\.?(\d+)$/;
/** What an input, `.go-version` or `.tool-versions` says; null when it is no version and no range. A `go` or `v` in front is passed over. */
function parseGoVersionSpec(text) {
    const wanted = text.trim();
    if (wanted === "stable" || wanted === "oldstable")
        return { kind: wanted };
    const bare = wanted.replace(/^(?:go|v)(?=\d)/, "");
    const [, release = "", stage, number] = PRE_RELEASE.exec(bare) ?? [];
    if (stage !== undefined) {
        const version = `${release.replace(/\.0$/, "")}${stage}${number}`;
        return (0,_go_version_js__WEBPACK_IMPORTED_MODULE_3__/* .isGoVersion */ .JQ)(version) ? { kind: "exact", version } : null;
    }
    if (/^\d+\.\d+\.\d+$/.test(bare)) {
        const version = fromSemver(bare);
        return (0,_go_version_js__WEBPACK_IMPORTED_MODULE_3__/* .isGoVersion */ .JQ)(version) ? { kind: "exact", version } : null;
    }
    return bare !== "" && bare.length <= 100 && semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__(bare) !== null
        ? { kind: "range", range: bare }
        : null;
}
/** The newest of `versions` (Go's numbers) that the spec allows, or null. Pre-releases are taken only where one is named. */
function newestAllowed(spec, versions) {
    const sorted = (0,_go_version_js__WEBPACK_IMPORTED_MODULE_3__/* .newestFirst */ .ll)(versions);
    if (spec.kind === "exact")
        return sorted.find((v) => (0,_go_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareGoVersions */ .X_)(v, spec.version) === 0) ?? null;
    if (spec.kind === "range")
        return sorted.find((v) => semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__(toSemver(v), spec.range)) ?? null;
    const releases = sorted.filter(isRelease);
    if (spec.kind === "stable")
        return releases[0] ?? null;
    const line = releases[0] && lineOf(releases[0]);
    return releases.find((version) => lineOf(version) !== line) ?? null;
}
/** The newest release of that version's line (1.26 for 1.26.3) among `versions`; null where there is none. */
function newestOfLine(version, versions) {
    return newestAllowed({ kind: "stable" }, versions.filter((other) => lineOf(other) === lineOf(version)));
}
/** Not a beta or release candidate. */
function isRelease(version) {
    return !/[a-z]/.test(version);
}
function lineOf(version) {
    return /^\d+\.\d+/.exec(version)?.[0] ?? version;
}
/** Go's number as the tool cache has it: `1.20` is 1.20.0, `1.28rc1` is 1.28.0-rc.1 (setup-go, makeSemver). */
function toSemver(version) {
    const [, numbers = "", stage, count] = /^([\d.]+?)(?:(alpha|beta|rc)(\d+))?$/.exec(version) ?? [];
    const three = [...numbers.split("."), "0", "0"].slice(0, 3).join(".");
    return stage === undefined ? three : `${three}-${stage}.${count}`;
}
/** Go's number for a folder of the tool cache; null when it is none. */
function fromToolCache(folder) {
    const spec = parseGoVersionSpec(folder);
    return spec?.kind === "exact" ? spec.version : null;
}
/** Up to 1.20 the first release of a line has two numbers only. */
function fromSemver(version) {
    const two = /^(\d+\.\d+)\.0$/.exec(version)?.[1];
    return two !== undefined && (0,_go_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareGoVersions */ .X_)(two, "1.21") < 0 ? two : version;
}
/**
 * What a version file asks for: the `toolchain` or else the `go` line of go.mod and go.work, `golang` (or `go`) in
 * `.tool-versions`, the first line of any other. Null where it has none.
 *
 * @param name the file's name without its folder
 */
function goVersionInFile(name, text) {
    if (/\.(?:mod|work)$/.test(name)) {
        const { toolchain, go } = name.endsWith(".work") ? (0,_go_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGoWork */ .xj)(text) : (0,_go_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGoMod */ .kW)(text);
        return (toolchain === null ? null : (0,_go_version_js__WEBPACK_IMPORTED_MODULE_3__/* .toolchainVersion */ .aG)(toolchain)) ?? go;
    }
    if (name === ".tool-versions")
        return /^(?:golang|go)[ \t]+([^\s#]+)/m.exec(text)?.[1] ?? null;
    return (text
        .split("\n")
        .map((line) => line.replace(/#.*/, "").trim())
        .find((line) => line !== "") ?? null);
}


/***/ }),

/***/ 6460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JQ: () => (/* binding */ isGoVersion),
/* harmony export */   X_: () => (/* binding */ compareGoVersions),
/* harmony export */   aG: () => (/* binding */ toolchainVersion),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   w3: () => (/* binding */ isToolchainVersion)
/* harmony export */ });
/** Go's own version numbers, which are no semantic versions: `1.16`, `1.21.0`, `1.22rc1` (internal/gover). */
const NUMBER = "(0|[1-9][0-9]*)";
const GO_VERSION = new RegExp(`^${NUMBER}(?:\\.${NUMBER}(?:\\.${NUMBER}|([a-z]+)${NUMBER}?)?)?$`);
const MALFORMED = { major: "", minor: "", patch: "", kind: "", pre: "" };
function parse(text) {
    const match = GO_VERSION.exec(text);
    if (match === null)
        return MALFORMED;
    const [, major = "", minor, patch, kind = "", pre = ""] = match;
    if (minor === undefined)
        return { major, minor: "0", patch: "0", kind, pre };
    // From Go 1.21 on, "1.21" is the language and comes before every release of it, "1.21.0" is the first one.
    const impliedPatch = kind === "" && compareNumbers(minor, "21") < 0 ? "0" : "";
    return { major, minor, patch: patch ?? impliedPatch, kind, pre };
}
/** Decimal numbers of any length, "" before all of them. */
function compareNumbers(a, b) {
    if (a.length !== b.length)
        return a.length < b.length ? -1 : 1;
    return compareTexts(a, b);
}
function compareTexts(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/**
 * Negative, 0 or positive as `a` is older than, equal to or newer than `b`: 1.21 < 1.21rc1 < 1.21.0.
 * Both without "go" in front. Malformed versions come before all others (internal/gover.Compare).
 */
function compareGoVersions(a, b) {
    const x = parse(a);
    const y = parse(b);
    return (compareNumbers(x.major, y.major) ||
        compareNumbers(x.minor, y.minor) ||
        compareNumbers(x.patch, y.patch) ||
        compareTexts(x.kind, y.kind) ||
        compareNumbers(x.pre, y.pre));
}
/** Go versions without "go" in front, sorted: a copy. */
function newestFirst(versions) {
    return [...versions].sort((a, b) => compareGoVersions(b, a));
}
/** Whether `text` is a Go version as a `go` line has it, without "go" in front. */
function isGoVersion(text) {
    return GO_VERSION.test(text);
}
/**
 * Whether there may be a toolchain of that version. From Go 1.21 on, two numbers are the language alone, of which each
 * release has its own third one (internal/gover.IsLang).
 */
function isToolchainVersion(version) {
    const { major, patch, kind } = parse(version);
    return major !== "" && (patch !== "" || kind !== "");
}
/**
 * The version that a toolchain's name stands for: `go1.26.8` and `go1.26.8-custom` give `1.26.8`; null for
 * anything else, such as `default` or `local` (cmd/go/internal/gover.FromToolchain).
 */
function toolchainVersion(name) {
    if (!name.startsWith("go") || /[\\/]/.test(name))
        return null;
    const version = name.slice(2).split(/[ \t-]/, 1)[0] ?? "";
    return isGoVersion(version) ? version : null;
}


/***/ }),

/***/ 1688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ goPlatform),
/* harmony export */   IV: () => (/* binding */ toolchainModule),
/* harmony export */   Tm: () => (/* binding */ toolCacheArch),
/* harmony export */   vr: () => (/* binding */ toolchainVersions),
/* harmony export */   xc: () => (/* binding */ TOOLCHAIN_MODULE)
/* harmony export */ });
/* harmony import */ var _go_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6460);
/** Go itself as a module: `golang.org/toolchain` at `v0.0.1-go1.27.3.linux-amd64` (go.dev/doc/toolchain, cmd/go/internal/toolchain). */

const TOOLCHAIN_MODULE = "golang.org/toolchain";
const VERSION_PREFIX = "v0.0.1-";
/** The module version that is Go `version` (without "go" in front) for that platform. */
function toolchainModule(version, { os, arch }) {
    return { path: TOOLCHAIN_MODULE, version: `${VERSION_PREFIX}go${version}.${os}-${arch}` };
}
/**
 * The Go versions in the list that a GOPROXY has of the module, newest first; other lines are passed over.
 * @returns `listed`: for that platform; `elsewhere`: for others only. A proxy lists what it has been asked for before,
 *   and a release is there for many platforms at once: it may have it all the same.
 */
function toolchainVersions(list, { os, arch }) {
    const listed = new Set();
    const others = new Set();
    for (const line of list.split(/\r?\n/)) {
        const [, name = "", platform = ""] = /^v0\.0\.1-(go[^-]+)\.([a-z0-9]+-[a-z0-9]+)$/.exec(line) ?? [];
        const version = (0,_go_version_js__WEBPACK_IMPORTED_MODULE_0__/* .toolchainVersion */ .aG)(name);
        if (version === null || name !== `go${version}`)
            continue;
        (platform === `${os}-${arch}` ? listed : others).add(version);
    }
    return {
        listed: (0,_go_version_js__WEBPACK_IMPORTED_MODULE_0__/* .newestFirst */ .ll)(listed),
        elsewhere: (0,_go_version_js__WEBPACK_IMPORTED_MODULE_0__/* .newestFirst */ .ll)([...others].filter((version) => !listed.has(version))),
    };
}
/** Node's names, and those that setup-go takes besides, where Go has another one. */
const GOARCH = {
    x64: "amd64",
    x86: "386",
    x32: "386",
    ia32: "386",
    ppc: "ppc64",
};
const GOOS = { win32: "windows", sunos: "solaris" };
/** GOOS and GOARCH for Node's platform and for an architecture as Node, setup-go or Go names it. */
function goPlatform(platform, arch) {
    return { os: GOOS[platform] ?? platform, arch: GOARCH[arch] ?? arch };
}
/** The name that the tool cache has for an architecture: setup-go's, which is Node's. */
function toolCacheArch(arch) {
    return { amd64: "x64", "386": "x86" }[arch] ?? arch;
}


/***/ }),

/***/ 5272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hm: () => (/* binding */ privateIn),
/* harmony export */   PM: () => (/* binding */ checkVersionFile),
/* harmony export */   Ug: () => (/* binding */ regionIn),
/* harmony export */   f4: () => (/* binding */ keepIn),
/* harmony export */   gx: () => (/* binding */ mirrorsIn),
/* harmony export */   nW: () => (/* binding */ dependencyPathsIn),
/* harmony export */   pK: () => (/* binding */ relayIn),
/* harmony export */   q3: () => (/* binding */ goVersionIn),
/* harmony export */   qo: () => (/* binding */ KEEPING_EVENTS),
/* harmony export */   vi: () => (/* binding */ MAX_DEPENDENCY_FILES),
/* harmony export */   vt: () => (/* binding */ sumdbIn)
/* harmony export */ });
/* harmony import */ var _go_go_version_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2178);
/* harmony import */ var _go_private_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5179);
/* harmony import */ var _go_signed_note_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7968);
/* harmony import */ var _mirrors_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8942);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3368);





/** That cache-dependency-path may match: several times the modules of the largest known repositories. */
const MAX_DEPENDENCY_FILES = 5_000;
/** `auto`, names of the catalogue and URLs. */
function mirrorsIn({ given, reject }) {
    const mirrors = [];
    const listed = (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .items */ .ld)(given);
    const isAuto = (item) => item.toLowerCase() === "auto";
    if (listed.length === 0)
        reject("no-mirror-named");
    for (const item of listed) {
        const known = (0,_mirrors_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .findInCatalogue */ .cy)(item);
        if (isAuto(item))
            mirrors.push(..._mirrors_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .CATALOGUE */ .yh);
        else if (known)
            mirrors.push(known);
        else if (!/[.:/]/.test(item))
            reject("not-in-catalogue", item);
        else {
            const problem = (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .checkProxyUrl */ .O1)(item);
            if (problem)
                reject(problem, item);
            else
                mirrors.push((0,_mirrors_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .mirrorFromUrl */ .rU)(item));
        }
    }
    return {
        mirrors: (0,_mirrors_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .withShortNames */ .Xi)([...new Map(mirrors.map((m) => [m.url, m])).values()]),
        mirrorsGiven: !listed.some(isAuto) || listed.length > 1,
    };
}
/** `auto` and GOPRIVATE patterns. */
function privateIn(asked) {
    const { given, reject } = asked;
    const patterns = (0,_go_private_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .splitPatterns */ .sb)((0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .commas */ .Rm)(given)).map((p) => (/^auto$/i.test(p) ? "auto" : p));
    for (const pattern of patterns) {
        const problem = (0,_go_private_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .checkPattern */ .rg)(pattern);
        if (problem)
            reject(problem, pattern);
    }
    const privatePatterns = patterns.filter((p) => p !== "auto");
    if (isKeptForUser(asked)) {
        for (const pattern of privatePatterns)
            if (/^[*?./]+$/.test(pattern))
                reject("unverified-for-good", pattern);
    }
    return { privatePatterns, privateAuto: patterns.includes("auto") };
}
/** `auto`, `off`, or a GOSUMDB value. */
function sumdbIn(asked) {
    const { given, other, found, reject } = asked;
    if (given === "off" && isKeptForUser(asked))
        reject("unverified-for-good");
    else if (given === "off" && other("scope").toLowerCase() === "user" && !isOwnCode(found.event)) {
        reject({ code: "off-would-stay", event: found.event }, given, "sumdb-by-event");
    }
    if (given === "auto" || given === "off")
        return given;
    const database = (0,_go_signed_note_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGoSumDb */ .nI)(given);
    if (database.kind !== "database") {
        reject(database.kind === "invalid" ? database.problem : "not-accepted");
    }
    else if (database.url !== null) {
        const problem = (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .checkProxyUrl */ .O1)(database.url);
        if (problem)
            reject(problem);
    }
    return given;
}
/** Paths and patterns of files. */
function dependencyPathsIn({ given, found, reject }) {
    const paths = (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .items */ .ld)(given);
    for (const path of paths) {
        if (/:\/\/|\p{Cc}/u.test(path))
            reject("not-a-path", path);
    }
    if (found.dependencyFiles === 0)
        reject("no-file-matches");
    if (found.dependencyFiles !== null && found.dependencyFiles > MAX_DEPENDENCY_FILES) {
        reject({ code: "too-many-files", most: MAX_DEPENDENCY_FILES });
    }
    return { cacheDependencyPaths: paths };
}
/** The Go that the job is to have, by go-version or else by the file; null: the one it has. */
function goVersionIn({ given, found, reject }) {
    if (given === "") {
        const { goVersion } = found;
        return goVersion !== null && "text" in goVersion ? (0,_go_go_version_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoVersionSpec */ .fT)(goVersion.text) : null;
    }
    // What YAML makes of 1.10, 1.20 and 1.30 without quotes; nobody builds modules with Go 1.1 to 1.3.
    if (/^1\.[123]$/.test(given)) {
        reject({ code: "unquoted-version", version: given });
    }
    const spec = (0,_go_go_version_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoVersionSpec */ .fT)(given);
    if (spec === null)
        reject("not-a-go-version");
    return spec;
}
/** Rejects a file that says no version; what it says counts in goVersionIn. */
function checkVersionFile({ given, other, found, reject }) {
    if (/:\/\/|\p{Cc}/u.test(given))
        reject("not-a-path");
    const { goVersion } = found;
    if (goVersion === null || other("go-version") !== "")
        return {};
    if ("fault" in goVersion)
        reject(goVersion.fault);
    else if (goVersion.text !== "" && (0,_go_go_version_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoVersionSpec */ .fT)(goVersion.text) === null) {
        // Whatever else the file holds is not shown: it may be another one than the workflow means.
        if ((0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isLikeVersion */ .uh)(goVersion.text))
            reject({ code: "file-says-no-version", text: goVersion.text });
        else
            reject("no-version-in-file");
    }
    return {};
}
/** Events that run what the repository holds already; others may run what a stranger has sent. */
const KEEPING_EVENTS = ["push", "schedule", "workflow_dispatch", "merge_group", "repository_dispatch"];
/** No event is known outside of a job. */
function isOwnCode(event) {
    return event === "" || KEEPING_EVENTS.includes(event);
}
function isKeptForUser({ other }) {
    return other("scope").toLowerCase() === "user" && other("keep").toLowerCase() === "true";
}
/** Whether the later steps get a relay: it lives no longer than the job, so nothing but the job's variables may name it. */
function relayIn(asked) {
    const relay = (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(["auto", "true", "false"], asked);
    const isOfJob = asked.other("scope") === "job";
    if (relay === "true" && !isOfJob)
        asked.reject("relay-outlives-job", "true", "relay-by-scope");
    return relay === "auto" ? (isOfJob ? "true" : "false") : relay;
}
/** Whether what is written for the user stays after the job. */
function keepIn(asked) {
    const { found, reject } = asked;
    const keep = (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .trueOrFalse */ .dt)(asked);
    if (isKeptForUser(asked) && !isOwnCode(found.event)) {
        reject({ code: "event-may-not-keep", event: found.event }, "true", "keep-by-event");
    }
    return keep;
}
/** A label; null where none is given. */
function regionIn({ given, reject }) {
    if (given.length > 64)
        reject("too-long", `${given.slice(0, 64)}…`);
    return { region: given || null };
}


/***/ }),

/***/ 7991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ CATALOGUE_NAMES),
  m: () => (/* binding */ INPUTS)
});

// EXTERNAL MODULE: ./build/mirrors/catalogue.js
var catalogue = __webpack_require__(8942);
// EXTERNAL MODULE: ./build/inputs/parsers.js
var parsers = __webpack_require__(5272);
;// CONCATENATED MODULE: ./build/inputs/row.js
/** Gives a row the type of its name and of the fields that its parser gives. */
function row(spec) {
    return spec;
}

// EXTERNAL MODULE: ./build/inputs/values.js
var values = __webpack_require__(3368);
;// CONCATENATED MODULE: ./build/inputs/rows.js




/** As `mirrors` takes them. */
const CATALOGUE_NAMES = catalogue/* CATALOGUE */.yh.map((m) => m.name).join(", ");
/** Every input, in the order of the documentation. action.yml and the READMEs are written from it and held against this list. */
const INPUTS = [
    row({
        name: "go-version",
        default: "",
        description: "Go: 1.27.3, 1.27, ^1.26.2, stable or oldstable; in quotes. It is taken from the tool cache or PATH if it matches, otherwise downloaded from the mirrors and verified against the checksum database. 1.27 means any release of that line; ranges are those of npm. Empty: the job keeps the Go it has.",
        parse: (asked) => ({ goVersion: (0,parsers/* goVersionIn */.q3)(asked) }),
    }),
    row({
        name: "go-version-file",
        default: "",
        description: "File with the version, such as go.mod or .tool-versions. Read if `go-version` is empty: go.mod, go.work, .tool-versions, or a file whose first line is the version. The path is relative to the workspace of the job; a symbolic link in the checkout may not lead out of it.",
        parse: parsers/* checkVersionFile */.PM,
    }),
    row({
        name: "check-latest",
        default: "false",
        description: "Newest release that matches, even if an older one is installed. true or false.",
        parse: (asked) => ({ checkLatest: (0,values/* trueOrFalse */.dt)(asked) }),
    }),
    row({
        name: "architecture",
        default: "",
        description: "Architecture of that Go (x64, amd64, arm64); empty: the machine's. Named as in Node or in Go.",
        parse: ({ given, reject }) => {
            const architecture = given.toLowerCase();
            if (!/^[a-z0-9]{0,16}$/.test(architecture))
                reject("not-an-architecture");
            /** Of that Go, as Node or Go names it; "" for the machine's. */
            return { architecture };
        },
    }),
    row({
        name: "mirrors",
        default: "auto",
        description: "Mirrors to measure: auto (all), names, or http(s) URLs. Comma- or newline-separated; docs/mirrors.md lists the names. A URL given here is never trusted with private modules.",
        option: { flags: "--mirrors <list>" },
        parse: parsers/* mirrorsIn */.gx,
    }),
    row({
        name: "private-proxy",
        default: "",
        description: "Your own GOPROXY servers (URLs), which may see private modules. They come first in GOPROXY and are not ranked. http or https, comma- or newline-separated.",
        option: { flags: "--private-proxy <urls>" },
        parse: ({ given, reject }) => {
            const urls = (0,values/* items */.ld)(given);
            for (const url of urls) {
                const problem = (0,values/* checkProxyUrl */.O1)(url);
                if (problem)
                    reject(problem, url);
            }
            return { privateProxies: [...new Set(urls.map((url) => url.replace(/\/+$/, "")))] };
        },
    }),
    row({
        name: "private",
        default: "auto",
        description: "Private modules: GOPRIVATE patterns and/or auto. With auto they are those of Go's environment, and the owner's modules if the event says that the repository is private. Comma- or newline-separated. Private modules never reach a mirror.",
        option: { flags: "--private <patterns>", adds: true },
        parse: parsers/* privateIn */.Hm,
    }),
    row({
        name: "sumdb",
        default: "auto",
        description: "Checksum database: auto (always on), a GOSUMDB value, or off. auto finds a way to it that works; a value is for instance sum.golang.google.cn. off loses that protection, and toolchain downloads fail. With a key of your own, Go is kept apart from the official releases in the tool cache.",
        option: { flags: "--sumdb <value>" },
        parse: (asked) => ({ sumdb: (0,parsers/* sumdbIn */.vt)(asked) }),
    }),
    row({
        name: "direct",
        default: "true",
        description: "End GOPROXY with direct, for what no mirror has. true or false. With false, such modules fail instead of coming from their origin.",
        parse: (asked) => ({ direct: (0,values/* trueOrFalse */.dt)(asked) }),
    }),
    row({
        name: "relay",
        default: "auto",
        description: "Module proxy for the rest of the job: auto, true or false. It works around mirror failures. auto: if scope is job and GOPROXY has mirrors.",
        parse: (asked) => ({ relay: (0,parsers/* relayIn */.pK)(asked) }),
    }),
    row({
        name: "region",
        default: "",
        description: "Label in the summary (cn-north-4); empty: the runner's name. At most 64 characters. A region in China puts Chinese mirrors first where nothing has been measured.",
        option: { flags: "--region <label>" },
        parse: parsers/* regionIn */.Ug,
    }),
    row({
        name: "probe",
        default: "auto",
        description: "Measure: always, never, or auto (unless this machine just has). auto reuses a result for as long as `cooldown` says; never takes the order of docs/mirrors.md.",
        parse: (asked) => ({ probe: (0,values/* oneOf */.yL)(["auto", "always", "never"], asked) }),
    }),
    row({
        name: "prefetch",
        default: "auto",
        description: "Download missing modules before the build: auto, true or false. They come from all verified mirrors at once, each file verified against go.sum. auto leaves them to go if it is predicted to be about as fast.",
        parse: (asked) => ({ prefetch: (0,values/* oneOf */.yL)(["auto", "true", "false"], asked) }),
    }),
    row({
        name: "cache",
        default: "true",
        description: "Keep modules in the cache service: true, false or read-only. One entry serves all operating systems and Go versions; each file is verified when it comes back. read-only restores and never saves.",
        parse: (asked) => ({ cache: (0,values/* oneOf */.yL)(["true", "false", "read-only"], asked) }),
    }),
    row({
        name: "cache-dependency-path",
        default: "",
        description: "go.sum files for the cache key, one path or pattern per line. Commas separate too. Empty: those of the module or workspace in `working-directory`. `*` and `**` do not follow symbolic links to directories; at most 5,000 files.",
        parse: parsers/* dependencyPathsIn */.nW,
    }),
    row({
        name: "cache-key-prefix",
        default: "",
        description: "Keeps apart the entries of jobs that should not share one. At most 100 letters, digits, dots, hyphens and underscores.",
        parse: ({ given, reject }) => {
            if (!/^[\w.-]{0,100}$/.test(given))
                reject("not-a-prefix");
            return { cacheKeyPrefix: given };
        },
    }),
    row({
        name: "build-cache",
        default: "auto",
        description: "Keep build results too: auto (not for releases), true or false. Go's build cache has an entry of its own, whose contents can't be verified. auto: in jobs of push to a branch, schedule, workflow_dispatch, repository_dispatch, merge_group and pull_request, where the cache service keeps branches apart; never for a tag or another event.",
        parse: (asked) => ({ buildCache: (0,values/* oneOf */.yL)(["auto", "true", "false"], asked) }),
    }),
    row({
        name: "working-directory",
        default: ".",
        description: "Directory of the Go module or workspace. Relative to the workspace of the job. It may lie outside the checkout, but not by way of a symbolic link in it.",
        option: { flags: "--dir <directory>" },
        parse: ({ given, found, reject }) => {
            if (!found.directory)
                reject("no-directory");
            return { workingDirectory: given };
        },
    }),
    row({
        name: "scope",
        default: "job",
        description: "Set the environment (job) or a Go env file (user or project). job: variables of this job. user: the env file of the runner's user, restored when the job ends. project: a file in the project, which the output `goenv` names.",
        parse: (asked) => ({ scope: (0,values/* oneOf */.yL)(["job", "user", "project"], asked) }),
    }),
    row({
        name: "keep",
        default: "false",
        description: "With `scope: user`, do not restore the env file when the job ends. true or false. For an administrator who sets up a runner: only in jobs of push, schedule, workflow_dispatch, merge_group and repository_dispatch, and never with `sumdb: off`.",
        parse: (asked) => ({ keep: (0,parsers/* keepIn */.f4)(asked) }),
    }),
    row({
        name: "fail-on",
        default: "never",
        description: "Fail the step: never, or no-mirror (no mirror is healthy).",
        parse: (asked) => ({ failOn: (0,values/* oneOf */.yL)(["never", "no-mirror"], asked) }),
    }),
    row({
        name: "summary",
        default: "always",
        description: "Write the step summary: always, never, or on-problem. on-problem: after a warning, with no healthy mirror, or if a mirror did wrong. The log and the report have the same information.",
        parse: (asked) => ({ summary: (0,values/* oneOf */.yL)(["always", "on-problem", "never"], asked) }),
    }),
    row({
        name: "language",
        default: "auto",
        description: "Language of the log: en, zh, or auto (the runner's locale). Also of summary and annotations. auto reads LC_ALL, LC_MESSAGES and LANG, and is English if they name neither.",
        option: { flags: "--lang <tag>" },
        // A region or an encoding behind it says nothing here: zh-CN, zh_CN.UTF-8.
        parse: (asked) => ({
            language: (0,values/* oneOf */.yL)(["auto", "en", "zh"], asked, asked.given.replace(/(?<=^..)[-_.][\w.-]*$/, "")),
        }),
    }),
    row({
        name: "fallback",
        default: "any-error",
        description: "go tries the next mirror after any-error (|) or not-found (,). not-found means 404 and 410 only. It decides what separates public mirrors in GOPROXY.",
        advanced: true,
        /** What stands between public mirrors. */
        parse: (asked) => ({
            separator: (0,values/* oneOf */.yL)(["any-error", "not-found"], asked) === "any-error" ? "|" : ",",
        }),
    }),
    row({
        name: "probe-timeout",
        default: "3s",
        description: "Limit of one probe request: a duration (3s), at least 10ms. Such as 500ms or 3s; at most 24h.",
        advanced: true,
        parse: (asked) => ({ probeTimeoutMs: (0,values/* duration */.p0)(10, asked) }),
    }),
    row({
        name: "max-connections",
        default: "96",
        description: "Maximum number of connections to one mirror: 1 to 96. It starts with few and adds more only while that speeds it up. The relay keeps to it too.",
        advanced: true,
        parse: ({ given, reject }) => {
            if (!/^\d{1,2}$/.test(given) || Number(given) < 1 || Number(given) > 96)
                reject("not-in-range");
            return { maxConnections: Number(given) };
        },
    }),
    row({
        name: "probe-retries",
        default: "2",
        description: "Retries of a probe request after a reset or 5xx: 0 to 10. They count towards `probe-budget`.",
        advanced: true,
        parse: ({ given, reject }) => {
            if (!/^\d+$/.test(given) || Number(given) > 10)
                reject("not-in-range");
            return { probeRetries: Number(given) };
        },
    }),
    row({
        name: "probe-budget",
        default: "5s",
        description: "Limit of the whole measurement: a duration, at least 50ms. At most 24h. Spent twice if mirrors answer correctly on a slow line but none is verified yet.",
        advanced: true,
        option: { flags: "--timeout <duration>" },
        parse: (asked) => ({ probeBudgetMs: (0,values/* duration */.p0)(50, asked) }),
    }),
    row({
        name: "cooldown",
        default: "5m",
        description: "How long a result is reused: a duration (5m, 1h), or 0. On the same machine; at most 24h; 0 means not at all.",
        advanced: true,
        parse: (asked) => ({ cooldownMs: asked.given === "0" ? 0 : (0,values/* duration */.p0)(0, asked) }),
    }),
];


/***/ }),

/***/ 3368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ hasUserInfo),
/* harmony export */   O1: () => (/* binding */ checkProxyUrl),
/* harmony export */   Rm: () => (/* binding */ commas),
/* harmony export */   dt: () => (/* binding */ trueOrFalse),
/* harmony export */   jh: () => (/* binding */ redactEach),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   uh: () => (/* binding */ isLikeVersion),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2937);

/** Line breaks separate like commas. */
function commas(text) {
    return text.replace(/[\r\n]+/g, ",");
}
/** The items of a list, trimmed, without empty ones. */
function items(text) {
    return commas(text)
        .split(",")
        .map((item) => item.trim())
        .filter((item) => item !== "");
}
/** A text without an "@", plain or encoded, holds no user name and no password; its query may still be a secret. */
function hasUserInfo(text) {
    return /@|%40|:\/\/[^,\s]*\?/.test(text);
}
/** What was given may be no URL at all: whatever stands before an "@" could be a password, however far it reaches. */
function redactEach(text) {
    return items(text)
        .map((item) => item.replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*(?:@|%40)/is, "$1xxxxx@"))
        .map((item) => (0,_go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_0__/* .redactUrl */ .BO)(item.replace(/(?<=:\/\/.*\?).+/s, "xxxxx")))
        .join(", ");
}
/**
 * Why a URL can't stand in a GOPROXY list, or null when it can. The rules are cmd/go's (modfetch/proxy.go,
 * web/http.go: no user name over plain http) and those of the list itself.
 */
function checkProxyUrl(url) {
    if (/[|]/.test(url))
        return "url-with-bar";
    if (/\s/.test(url))
        return "url-with-space";
    if (/^file:/i.test(url))
        return "file-url";
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url))
        return "not-http";
    if (/[?#]/.test(url))
        return "url-with-query";
    const parsed = new URL(url);
    if (parsed.pathname.includes("@"))
        return "at-sign-in-path";
    if (parsed.protocol === "http:" && (parsed.username !== "" || parsed.password !== "")) {
        return "user-over-http";
    }
    return (0,_go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoProxy */ .eL)(url).length === 1 ? null : "not-one-server";
}
const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
/** Milliseconds of `500ms`, `3s`, `1.5m`, `1h`; null for anything else. */
function parseDuration(text) {
    const match = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h)$/.exec(text.trim());
    return match ? Math.round(Number(match[1]) * UNIT_MS[match[2]]) : null;
}
/** One of a few words, in any case; where it is none of them, rejected, and the first one given. */
function oneOf(values, { given, reject }, text = given) {
    const value = values.find((v) => v === text.toLowerCase());
    if (value === undefined)
        reject("not-accepted");
    return value ?? values[0];
}
/** `true` or `false`. */
function trueOrFalse(asked) {
    return oneOf(["true", "false"], asked) === "true";
}
const MAX_DURATION_MS = 24 * 3_600_000;
/** Milliseconds of a duration of at least `leastMs`, at most a day. */
function duration(leastMs, { given, reject }) {
    const ms = parseDuration(given);
    if (ms === null)
        reject("not-a-duration");
    else if (ms < leastMs || ms > MAX_DURATION_MS)
        reject({ code: "out-of-range", leastMs });
    return ms ?? leastMs;
}
/** Numbers with dots, or a word that other tools take for a version. */
function isLikeVersion(text) {
    const numbers = /^(?:go|v|[~^=]|[<>]=?) ?\d{1,4}|^\d{1,4}/;
    const rest = text.replace(numbers, "");
    return (/^(?:latest|system|tip)$/.test(text) ||
        (rest !== text && /^(?:\.(?:\d{1,4}|[xX*])){0,4}(?:[-.]?(?:alpha|beta|rc)[-.]?\d{0,3})?$/.test(rest)));
}


/***/ }),

/***/ 7910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ PRIOR_VALUES_VARIABLE),
/* harmony export */   ID: () => (/* binding */ valuesBeforeUs),
/* harmony export */   Yt: () => (/* binding */ formatPriorValues)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6500);
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2050);



/**
 * Which values are ours and what was there before: kept beside the values themselves, in the job's environment,
 * so that a second run starts from what the machine had, and an undo can bring it back.
 */
const PRIOR_VALUES_VARIABLE = "SETUP_GO_MIRROR_PRIOR";
const VERSION = 1;
/** Per variable: a digest of what we set, and what was there before ("" for nothing). */
const STORED = (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)({
    version: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(VERSION),
    values: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .dictionary */ .zz)((0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)({ set: _decode_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, was: _decode_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq })),
});
/**
 * The process environment's values as they were before any earlier run of ours. A variable that somebody changed
 * since then is taken as it stands.
 */
function valuesBeforeUs(env) {
    // Nothing of ours, or somebody else's text: the environment counts as it is.
    const prior = (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeJson */ .xO)(env[PRIOR_VALUES_VARIABLE] ?? "", STORED)?.values ?? {};
    return mapVariables((name) => {
        const now = env[name] ?? "";
        const kept = prior[name];
        return kept && kept.set === digest(now) ? kept.was : now;
    });
}
/** The text to keep once `now` is exported over `before`. Only variables that differ are ours. */
function formatPriorValues(before, now) {
    const kept = _route_js__WEBPACK_IMPORTED_MODULE_1__/* .ROUTE_VARIABLES */ .kR.filter((name) => before[name] !== now[name]).map((name) => [name, { set: digest(now[name]), was: before[name] }]);
    return JSON.stringify({ version: VERSION, values: Object.fromEntries(kept) });
}
function digest(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(value).digest("hex").slice(0, 16);
}
function mapVariables(value) {
    return Object.fromEntries(_route_js__WEBPACK_IMPORTED_MODULE_1__/* .ROUTE_VARIABLES */ .kR.map((name) => [name, value(name)]));
}


/***/ }),

/***/ 3626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ neededModules),
/* harmony export */   O: () => (/* binding */ takeInventory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _go_go_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6920);
/* harmony import */ var _go_go_sum_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3519);
/* harmony import */ var _go_go_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6460);
/* harmony import */ var _go_module_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2206);
/* harmony import */ var _lanes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29);
/* harmony import */ var _module_cache_layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7926);







/** From this version on a go.mod file lists every module that a build can need (Go 1.17 release notes). */
const COMPLETE_GO_MOD = "1.17";
/**
 * Zips and mods together: several times what the largest known projects list. A go.sum can come from a stranger's
 * pull request, and each of its modules costs a look into a folder and, where it is missing, requests.
 */
const MAX_LOOKED_AT = 20_000;
/** Enough to keep the file system busy, few enough not to take every file descriptor. */
const PARALLEL_FOLDERS = 16;
/**
 * The modules that `go mod download` would fetch: what go.mod requires, after replacements; before Go 1.17, in
 * a workspace and without a go.mod, what go.sum lists. Modules without a hash in go.sum are left to cmd/go, and
 * a vendored project needs none at all.
 *
 * @param project.goVersion the `go` line that counts, or null (cmd/go then assumes 1.16)
 * @param project.goSum all go.sum files that count, merged
 * @param project.replaces those in force; where two name the same module, the first one wins
 */
function neededModules(project) {
    const { goMod, goSum } = project;
    if (project.vendored)
        return { zips: [], mods: [] };
    const mods = [...goSum.mods.values()];
    const listed = goMod !== null && (0,_go_go_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareGoVersions */ .X_)(project.goVersion ?? "1.16", COMPLETE_GO_MOD) >= 0;
    if (goMod === null || !listed || project.workspace)
        return { zips: [...goSum.zips.values()], mods };
    const replaced = (0,_go_go_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .indexReplaces */ .oS)(project.replaces);
    const zips = new Map();
    for (const required of goMod.require) {
        const module = replaced(required);
        if (module === null)
            continue;
        const sum = goSum.zips.get((0,_go_module_version_js__WEBPACK_IMPORTED_MODULE_4__/* .moduleKey */ .MP)(module));
        if (sum !== undefined)
            zips.set((0,_go_module_version_js__WEBPACK_IMPORTED_MODULE_4__/* .moduleKey */ .MP)(module), sum);
    }
    return { zips: [...zips.values()], mods };
}
/**
 * Looks at what of `needed` the module cache holds. Each module's folder is listed once, however many versions
 * of it are needed, and of files only a `.ziphash` is read: cmd/go takes its word for the zip and the tree. Of more than MAX_LOOKED_AT files it looks at the first ones, zips before mods.
 *
 * @param moduleCache null when there is none: then nothing is present
 * @param isPrivate whether a module path must not be told to a mirror
 * A folder that can't be read (another user's, a path that is too long) counts as empty: what is in it is missing
 * for this user.
 */
async function takeInventory(files, moduleCache, needed, isPrivate) {
    const zips = needed.zips.slice(0, MAX_LOOKED_AT);
    const mods = needed.mods.slice(0, MAX_LOOKED_AT - zips.length);
    const cache = moduleCache === null ? NOTHING : await lookInto(files, moduleCache, { zips, mods });
    const absentZips = zips.filter(({ module }) => !cache.has(module, "zip") && !cache.isUnpacked(module));
    const absentMods = mods.filter(({ module }) => !cache.has(module, "mod"));
    const refused = new Set(cache.otherHash.map(({ module }) => module));
    const absentInfos = zips
        .map(({ module }) => module)
        .filter((m) => !cache.has(m, "info") && !cache.isUnpacked(m) && !refused.has(m));
    const [privateZips, missingZips] = split(absentZips, ({ module }) => isPrivate(module.path));
    const [privateMods, missingMods] = split(absentMods, ({ module }) => isPrivate(module.path));
    const [privateInfos, missingInfos] = split(absentInfos, ({ path }) => isPrivate(path));
    return {
        neededZips: needed.zips.length,
        neededMods: needed.mods.length,
        presentZips: zips.length - absentZips.length - cache.otherHash.length,
        presentMods: mods.length - absentMods.length,
        missingZips,
        missingMods,
        missingInfos,
        privateZips,
        privateMods,
        privateInfos,
        otherHash: cache.otherHash,
        overLimit: { zips: needed.zips.length - zips.length, mods: needed.mods.length - mods.length },
    };
}
/** Those that pass and those that don't, each in the order given. */
function split(all, test) {
    const passing = [];
    const others = [];
    for (const one of all)
        (test(one) ? passing : others).push(one);
    return [passing, others];
}
const NOTHING = { has: () => false, isUnpacked: () => false, otherHash: [] };
async function lookInto(files, moduleCache, needed) {
    // A new machine has no folder at all: not worth a thousand questions.
    if ((await files.stat((0,_module_cache_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .downloadRoot */ .Fw)(moduleCache)).catch(() => null)) === null)
        return NOTHING;
    // Checked and escaped once: each module is asked about several times.
    const places = new Map([...needed.zips, ...needed.mods].map(({ module: m }) => [
        m,
        { folder: (0,_module_cache_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .downloadFolder */ .LP)(moduleCache, m), stem: (0,_module_cache_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .downloadName */ .kQ)(m, "zip").slice(0, -"zip".length) },
    ]));
    const downloads = await listFolders(files, [...places.values()].map(({ folder }) => folder));
    const has = (m, kind) => {
        const { folder = "", stem = "" } = places.get(m) ?? {};
        return downloads.get(folder)?.has(stem + kind) === true;
    };
    // A tree without its .ziphash, or with a .partial beside it, is not taken by cmd/go (modfetch, DownloadDir).
    const trees = needed.zips
        .map(({ module }) => module)
        .filter((m) => !(has(m, "zip") && has(m, "info")) && has(m, "ziphash") && !has(m, "partial"))
        .map((m) => (0,_module_cache_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .unpackedPath */ .Pp)(moduleCache, m));
    const parents = await listFolders(files, trees.map(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname));
    const unpacked = new Set(trees.filter((tree) => parents.get(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(tree))?.has(node_path__WEBPACK_IMPORTED_MODULE_0__.basename(tree)) === true));
    const isUnpacked = (m) => unpacked.has((0,_module_cache_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .unpackedPath */ .Pp)(moduleCache, m));
    const vouchedFor = needed.zips.filter(({ module: m }) => has(m, "ziphash") && (has(m, "zip") || isUnpacked(m)));
    return { has, isUnpacked, otherHash: await findOtherHashes(files, moduleCache, vouchedFor) };
}
/** Longer than a hash and blanks around it. */
const MAX_ZIPHASH_BYTES = 128;
/** One that is empty or broken says nothing: cmd/go hashes the zip again then (modfetch/fetch.go, checkMod). */
async function findOtherHashes(files, moduleCache, sums) {
    // Of a toolchain that nobody has proven yet there is none to compare with.
    const known = sums.filter(({ h1 }) => h1 !== "");
    const paths = known.map(({ module }) => (0,_module_cache_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .downloadPath */ .s2)(moduleCache, module, "ziphash"));
    const texts = await files.readSmall(paths, MAX_ZIPHASH_BYTES);
    return known.flatMap(({ module, h1: expected }, index) => {
        const actual = texts[index]?.trim() ?? "";
        return (0,_go_go_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .isH1 */ .ar)(actual) && actual !== expected ? [{ module, expected, actual }] : [];
    });
}
async function listFolders(files, folders) {
    const listed = new Map();
    await (0,_lanes_js__WEBPACK_IMPORTED_MODULE_6__/* .inLanes */ .L)(Array.from({ length: PARALLEL_FOLDERS }), [...new Set(folders)], async (folder) => {
        listed.set(folder, new Set(await files.list(folder).catch(() => [])));
    });
    return listed;
}


/***/ }),

/***/ 29:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ inLanes)
/* harmony export */ });
/** Works on all items in their order, each lane on one at a time. Rejects with the first error of a lane. */
async function inLanes(lanes, items, work) {
    // One iterator for all: each lane takes the next item from it.
    const remaining = items.values();
    const run = async (lane) => {
        for (const item of remaining)
            await work(item, lane);
    };
    await Promise.all(lanes.map(run));
}


/***/ }),

/***/ 3880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ actionJob)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3838);
/** `Job` on a real runner, through @actions/core. */



/** The runner drops a step's whole summary when it is larger (GitHub's documentation, "Adding a job summary"). */
const MAX_SUMMARY_BYTES = 1024 * 1024;
/** The runner replaces a mask wherever it occurs: one of three letters would make the log unreadable. */
const MIN_MASK_LENGTH = 4;
/** Of annotations: a job's page shows those of all its steps together. */
const TITLE = "setup-go-mirror";
/** From dist/main to the file that says which lines of a log are errors. */
const problemMatchers = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(process.argv[1] ?? ""), "../../problem-matchers.json");
/** The job that this process is a step of. A runner without the command files GITHUB_ENV and GITHUB_OUTPUT is too old to be served. */
function actionJob(machine) {
    return {
        input: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getInput */ .V4(name),
        exportVariable: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .exportVariable */ .dN,
        setOutput: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH,
        addPath: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .addPath */ .fM,
        markGoErrors: () => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq(`::add-matcher::${problemMatchers}`),
        saveState: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .saveState */ .LZ,
        state: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getState */ .Gu,
        mask: (secret) => {
            if (secret.length >= MIN_MASK_LENGTH)
                _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setSecret */ .Pq(secret);
        },
        info: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq,
        notice: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm(line, { title: TITLE }),
        warning: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e(line, { title: TITLE }),
        fail: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setFailed */ .C1,
        group: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .group */ .Os,
        writeSummary: (markdown) => appendSummary(machine.env.GITHUB_STEP_SUMMARY, markdown),
    };
}
/** Other runners (act, older Forgejo) may have no summary file: then there is nowhere to write. */
async function appendSummary(file, markdown) {
    if (!file)
        return "no-place";
    const written = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => null);
    if (written === null)
        return "no-place";
    if (written.size + Buffer.byteLength(markdown) > MAX_SUMMARY_BYTES)
        return "too-large";
    try {
        // An empty line behind it: some runners have one file for all steps, and a heading needs one before it.
        await _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .summary */ .z.addRaw(markdown, true).write();
        return "written";
    }
    catch {
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .summary */ .z.emptyBuffer(); // Otherwise the next summary would begin with this one.
        return "failed";
    }
}


/***/ }),

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

/***/ 3239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WQ: () => (/* binding */ findSumdbPath),
/* harmony export */   cx: () => (/* binding */ goSumDbVia),
/* harmony export */   j0: () => (/* binding */ proofRoutes),
/* harmony export */   lw: () => (/* binding */ GO_DEFAULT_GOSUMDB),
/* harmony export */   nP: () => (/* binding */ toolchainDatabase),
/* harmony export */   sw: () => (/* binding */ isPossibleVia)
/* harmony export */ });
/* harmony import */ var _go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2937);
/* harmony import */ var _go_signed_note_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7968);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4788);



/** cmd/go's own default (cfg/cfg.go and $GOROOT/go.env). */
const GO_DEFAULT_GOSUMDB = "sum.golang.org";
const CHINA_ALIAS = "sum.golang.google.cn";
/** The same database at a host that mainland China reaches (modfetch/sumdb.go). */
const CHINA_DATABASE_URL = "https://sum.golang.google.cn";
const MAX_ANSWER_BYTES = 16_384;
/**
 * Walks the GOPROXY list as cmd/go does to find its database (modfetch/sumdb.go, initBase: the first 200 on
 * /sumdb/…/supported wins and there is no way back; 404 and 410 go on; other errors go on behind `|` only), and
 * checks a signed tree head there. Where that fails, looks for a GOSUMDB value that works.
 */
async function findSumdbPath(http, request, signal) {
    const done = new AbortController();
    try {
        return await walk(http, request, AbortSignal.any([signal, done.signal]));
    }
    finally {
        // Answers that no longer matter are not waited for.
        done.abort();
    }
}
async function walk(http, request, signal) {
    const database = (0,_go_signed_note_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoSumDb */ .nI)(request.gosumdb || GO_DEFAULT_GOSUMDB);
    if (database.kind === "off")
        return { kind: "off" };
    if (database.kind === "invalid")
        return { kind: "not-checked", because: "invalid" };
    const { name, key } = database;
    const ask = { http, key, timeoutMs: request.requestTimeoutMs, signal, heads: new Map() };
    if (database.url !== null) {
        const answer = await askTreeHead(ask, database.url);
        if (answer.kind === "verified")
            return { kind: "works", via: database.url };
        if (answer.kind === "no-credentials")
            return { kind: "not-checked", because: "private-proxy" };
        const trouble = troubleOf(database.url, answer);
        // Somebody chose that address, so look-ups meant for it go nowhere else. The alias of the public database is no choice.
        return request.gosumdb.trim() === CHINA_ALIAS
            ? reroute(ask, name, request, trouble)
            : { kind: "unreachable", because: trouble };
    }
    const entries = (0,_go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGoProxy */ .eL)(request.goproxy);
    const asking = [];
    const answerOf = (i) => {
        const { url = "" } = entries[i] ?? {};
        asking[i] ??= isServer(url) ? askProxy(ask, url, name) : null;
        return asking[i];
    };
    if (!request.oneAtATime)
        entries.forEach((_, i) => void answerOf(i));
    let trouble = null;
    let endsInDirect = false;
    for (const [i, entry] of entries.entries()) {
        const answer = await answerOf(i);
        if (!answer) {
            // A word ends the list; a file: tree has no database and is passed over.
            endsInDirect = entry.url === "direct";
            continue;
        }
        if (answer.kind === "verified")
            return { kind: "works", via: sumdbUrl(entry.url, name) };
        if (answer.kind === "no-credentials")
            return { kind: "not-checked", because: "private-proxy" };
        // What may have to be asked next is on its way while the rest of the list is waited for.
        if (!request.oneAtATime)
            for (const url of databaseUrls(name, request.mirrors))
                void askTreeHead(ask, url);
        if (answer.kind === "bad")
            return reroute(ask, name, request, troubleOf(sumdbUrl(entry.url, name), answer));
        if (answer.kind === "failed") {
            trouble = troubleOf(sumdbUrl(entry.url, name), answer);
            if (entry.separator !== "|")
                return reroute(ask, name, request, trouble);
        }
    }
    // Behind `|` an error is forgotten only when the list gets to `direct` (modfetch/proxy.go, TryProxies).
    if (trouble && !endsInDirect)
        return reroute(ask, name, request, trouble);
    const direct = `https://${name}`;
    const answer = await askTreeHead(ask, direct);
    return answer.kind === "verified"
        ? { kind: "works", via: direct }
        : reroute(ask, name, request, troubleOf(direct, answer));
}
/**
 * The GOSUMDB value for the same database with the same key, reached at `via` past every mirror.
 * @param gosumdb the value so far, "" for cmd/go's default
 */
function goSumDbVia(gosumdb, via) {
    const key = gosumdb.trim().split(/\s+/)[0] || GO_DEFAULT_GOSUMDB;
    // The alias stands for the built-in key, and cmd/go knows it only alone (modfetch/sumdb.go, dbDial).
    if (key.includes("+"))
        return `${key} ${via}`;
    return via === CHINA_DATABASE_URL ? CHINA_ALIAS : `${GO_DEFAULT_GOSUMDB} ${via}`;
}
/** Where the database of that name may be reached: at its own hosts, and through these mirrors. */
function databaseUrls(name, mirrors) {
    const hosts = name === GO_DEFAULT_GOSUMDB ? [`https://${name}`, CHINA_DATABASE_URL] : [`https://${name}`];
    // A mirror with credentials in its URL would put them into a second variable.
    const open = mirrors.filter((m) => !m.url.includes("@"));
    return [...hosts, ...open.map((m) => sumdbUrl(m.url, name))];
}
/**
 * The database that vouches for toolchains: the one that `gosumdb` names. Where that is "", off or no value, cmd/go's
 * default, since there is no toolchain without a proof.
 */
function toolchainDatabase(gosumdb) {
    const given = (0,_go_signed_note_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoSumDb */ .nI)(gosumdb || GO_DEFAULT_GOSUMDB);
    const database = given.kind === "database" ? given : (0,_go_signed_note_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoSumDb */ .nI)(GO_DEFAULT_GOSUMDB);
    if (database.kind !== "database")
        throw new Error("unreachable: the default is a database");
    return database;
}
/**
 * Where a proof may be asked for, in that order. A URL of the user's own choice is the only way; the public database's
 * alias is none.
 * @param url as GOSUMDB names one, or null
 * @param serverUrls base URLs of proxies that may carry the database
 */
function proofRoutes(name, url, serverUrls) {
    if (url !== null && url !== CHINA_DATABASE_URL)
        return [url];
    const direct = url === null ? databaseUrls(name, []) : [...databaseUrls(name, [])].reverse();
    const through = serverUrls.filter(isServer).map((server) => sumdbUrl(server, name));
    return url === null ? [...through, ...direct] : [...direct, ...through];
}
/** Whether an earlier answer can still be meant: the way that was found is one that could be found now. */
function isPossibleVia(gosumdb, via, mirrors) {
    const database = (0,_go_signed_note_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoSumDb */ .nI)(gosumdb || GO_DEFAULT_GOSUMDB);
    return database.kind === "database" && databaseUrls(database.name, mirrors).includes(via);
}
async function reroute(ask, name, request, because) {
    const urls = databaseUrls(name, request.mirrors).filter((url) => url !== because.url);
    try {
        const via = await Promise.any(urls.map(async (url) => {
            if ((await askTreeHead(ask, url)).kind !== "verified")
                throw new Error(url);
            return url;
        }));
        return { kind: "rerouted", gosumdb: goSumDbVia(request.gosumdb, via), via, because };
    }
    catch {
        return { kind: "unreachable", because };
    }
}
/** Both requests that cmd/go would make of a proxy, at once; the second counts only after a 200. */
async function askProxy(ask, proxyUrl, name) {
    const head = askTreeHead(ask, sumdbUrl(proxyUrl, name));
    try {
        const supported = await get(ask, `${sumdbUrl(proxyUrl, name)}/supported`);
        await supported.discard();
        if (supported.status === 404 || supported.status === 410)
            return { kind: "not-proxied" };
        if (supported.status === 401)
            return { kind: "no-credentials" };
        if (supported.status !== 200)
            return failedWith(supported.status);
    }
    catch (error) {
        return failed(error);
    }
    const answer = await head;
    return answer.kind === "failed" ? { kind: "bad", detail: answer.detail } : answer;
}
function askTreeHead(ask, base) {
    const url = `${base.replace(/\/+$/, "")}/latest`;
    const answer = ask.heads.get(url) ?? readTreeHead(ask, url);
    // Whoever needs it waits for it; nobody may need it any more.
    answer.catch(() => { });
    ask.heads.set(url, answer);
    return answer;
}
async function readTreeHead(ask, url) {
    try {
        const response = await get(ask, url);
        if (response.status !== 200) {
            await response.discard();
            if (response.status === 401)
                return { kind: "no-credentials" };
            return failedWith(response.status);
        }
        const note = (0,_go_signed_note_js__WEBPACK_IMPORTED_MODULE_0__/* .openNote */ .jN)(await text(response), ask.key);
        if (!note.ok)
            return { kind: "bad", detail: { code: note.problem } };
        return (0,_go_signed_note_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTreeHead */ .ap)(note.text)
            ? { kind: "verified" }
            : { kind: "bad", detail: { code: "no-tree-head" } };
    }
    catch (error) {
        return failed(error);
    }
}
function get(ask, url) {
    return ask.http.request({
        url,
        headersTimeoutMs: ask.timeoutMs,
        idleTimeoutMs: ask.timeoutMs,
        signal: AbortSignal.any([ask.signal, AbortSignal.timeout(ask.timeoutMs)]),
    });
}
async function text(response) {
    const pieces = [];
    let bytes = 0;
    for await (const piece of response.body) {
        bytes += piece.length;
        if (bytes > MAX_ANSWER_BYTES)
            break;
        pieces.push(piece);
    }
    return Buffer.concat(pieces).toString("utf8");
}
function failed(error) {
    if (!(error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .w))
        throw error;
    return { kind: "failed", detail: error.detail };
}
function failedWith(status) {
    return { kind: "failed", detail: { code: "status", status } };
}
function troubleOf(url, answer) {
    const detail = "detail" in answer ? answer.detail : null;
    const code = answer.kind === "bad" ? "bad-answer" : detail?.code === "status" ? "error" : "unreachable";
    return { url, code, detail };
}
function sumdbUrl(base, name) {
    return `${base.replace(/\/+$/, "")}/sumdb/${name}`;
}
function isServer(url) {
    return /^https?:/i.test(url);
}


/***/ }),

/***/ 8374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ GoUnavailable)
/* harmony export */ });
/** Ends the setting up: without the Go that it asked for, a job would go on with another one. */
class GoUnavailable extends Error {
    problem;
    constructor(problem) {
        super(problem.code);
        this.name = "GoUnavailable";
        this.problem = problem;
    }
}


/***/ }),

/***/ 8271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XQ: () => (/* binding */ openToolCache),
/* harmony export */   e9: () => (/* binding */ placeTool),
/* harmony export */   uE: () => (/* binding */ installedVersions)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _go_go_version_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2178);
/* harmony import */ var _go_signed_note_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7968);
/* harmony import */ var _go_toolchain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1688);
/* harmony import */ var _go_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8374);






/**
 * Where a Go lies whose hash that key has signed; null where there is no folder to keep tools in.
 *
 * The place of official releases, where every job of the machine looks, is for what the key proves that cmd/go has built
 * in. Another key is a choice of one job: what it vouches for lies apart, and is found under that very key alone.
 *
 * @param arch as an input or Node names it
 */
function openToolCache({ env, cacheHome, platform }, arch, key) {
    const given = env.RUNNER_TOOL_CACHE || env.AGENT_TOOLSDIRECTORY;
    const root = given || (cacheHome && node_path__WEBPACK_IMPORTED_MODULE_1__.join(cacheHome, "setup-go-mirror", "tools"));
    if (!root)
        return null;
    return {
        folder: node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root), (0,_go_signed_note_js__WEBPACK_IMPORTED_MODULE_3__/* .isBuiltInKey */ .Hc)(key) ? "go" : `go-${digestOf(key)}`),
        arch: (0,_go_toolchain_js__WEBPACK_IMPORTED_MODULE_4__/* .toolCacheArch */ .Tm)(arch),
        goProgram: platform === "win32" ? "go.exe" : "go",
    };
}
/** Of the whole key: the hash in its text has four bytes, and another key with the same one is found in hours. */
function digestOf({ name, publicKey }) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${name}\n`).update(publicKey).digest("hex").slice(0, 32);
}
/** Where a version is, or would be. */
function toolPath({ folder, arch }, version) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, (0,_go_go_version_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .toSemver */ .Ud)(version), arch);
}
/** The Go versions that are complete in the tool cache, with the folder of each (GOROOT). What can't be read is not there. */
async function installedVersions(files, tools) {
    if (tools === null)
        return new Map();
    const names = await files.list(tools.folder).catch(() => []);
    const versions = names.flatMap((name) => (0,_go_go_version_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .fromToolCache */ .ry)(name) ?? []);
    const complete = await Promise.all(versions.map((version) => isInstalled(files, tools, version)));
    const found = versions.filter((_, index) => complete[index]);
    return new Map(found.map((version) => [version, toolPath(tools, version)]));
}
/** Whether the version is there with its completion mark, and has a `go`. */
async function isInstalled(files, tools, version) {
    const path = toolPath(tools, version);
    const isFile = async (file) => (await files.stat(file).catch(() => null))?.kind === "file";
    return (await isFile(markOf(path))) && isFile(node_path__WEBPACK_IMPORTED_MODULE_1__.join(path, "bin", tools.goProgram));
}
/** Another job puts its tree there in the moment before it sets the mark: a tree without one is waited for so long. */
const MARK_MS = 1_000;
const LOOK_MS = 50;
/**
 * Gives the complete tree at `tree` its place, and marks it. Where another job was faster, its tree stays and `tree` is
 * left to the caller; one without a mark (somebody was killed half-way) is moved to `aside` first.
 *
 * @param tree on the tool cache's file system
 * @param aside a path where nothing is, on the same file system
 * @throws GoUnavailable where that place can't be had, and what the file system throws
 */
async function placeTool({ files, clock }, tools, version, tree, aside) {
    const path = toolPath(tools, version);
    await files.makeDirectory(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(path));
    if (!(await files.moveFolder(tree, path))) {
        for (let waitedMs = 0; waitedMs < MARK_MS; waitedMs += LOOK_MS) {
            if (await isInstalled(files, tools, version))
                return path;
            await clock.sleep(LOOK_MS);
        }
        // Nothing uses a tree that has no mark: not this action, not setup-go.
        await files.moveFolder(path, aside);
        if (!(await files.moveFolder(tree, path)) && !(await isInstalled(files, tools, version))) {
            const detail = { code: "in-the-way", path };
            throw new _go_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .GoUnavailable */ .v({ code: "not-written", version, folder: tools.folder, detail });
        }
    }
    await files.replace(markOf(path), "", 0o644);
    return path;
}
function markOf(path) {
    return `${path}.complete`;
}


/***/ })

};
