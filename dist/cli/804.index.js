export const id = 804;
export const ids = [804];
export const modules = {

/***/ 9307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ intoModuleCache),
/* harmony export */   s: () => (/* binding */ intoZipFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _go_module_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2206);
/* harmony import */ var _modules_admit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2439);
/* harmony import */ var _modules_module_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9303);
/* harmony import */ var _modules_module_cache_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7926);
/* harmony import */ var _modules_place_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8914);






/**
 * A module cache (GOMODCACHE), as cmd/go keeps it. A module's tree gets its place when its `.info` is there: what is
 * unpacked counts as complete, and after a kill in between nobody would fetch the `.info`, which `go mod download` wants.
 * A tree whose `.info` never comes stays with this run's incoming files.
 * @param unpack null: unpacking is left to cmd/go
 */
function intoModuleCache(files, cache, unpack = null) {
    /** By module: gives its tree its place. */
    const waiting = new Map();
    const placeWaiting = async (module) => {
        const place = waiting.get((0,_go_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .moduleKey */ .MP)(module));
        waiting.delete((0,_go_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .moduleKey */ .MP)(module));
        await place?.();
    };
    const giveTree = async (module, tree, wish) => {
        waiting.set((0,_go_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .moduleKey */ .MP)(module), async () => {
            let isPlaced = false;
            try {
                isPlaced = await (0,_modules_place_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .placeTree */ .M)(files, cache, module, tree, wish.sealed);
                if (isPlaced)
                    wish.onUnpacked(module);
            }
            catch {
                // A gain, never a condition: cmd/go unpacks the zip where a folder can't be renamed (EXDEV), say.
            }
            finally {
                if (!isPlaced)
                    await files.removeFolder(tree);
            }
        });
        if ((await files.stat((0,_modules_module_cache_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .downloadPath */ .s2)(cache.root, module, "info"))) !== null)
            await placeWaiting(module);
    };
    return {
        incomingPath: () => (0,_modules_module_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .incomingPath */ .SN)(cache),
        treePath: unpack === null ? null : () => (0,_modules_module_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .incomingPath */ .SN)(cache),
        admitZip: async (module, path, h1, hashZip, tree) => {
            let hasTree = false;
            const hash = async (...asked) => {
                const verdict = await hashZip(...asked);
                hasTree = verdict.ok && verdict.unpacked;
                return verdict;
            };
            let isGiven = false;
            try {
                const admission = await (0,_modules_admit_js__WEBPACK_IMPORTED_MODULE_2__/* .admitZip */ .vj)(files, cache, module, path, h1, hash);
                isGiven = hasTree && admission.kind === "admitted" && tree !== null && unpack !== null;
                if (isGiven && tree !== null && unpack !== null)
                    await giveTree(module, tree, unpack);
                return admission;
            }
            finally {
                if (tree !== null && !isGiven)
                    await files.removeFolder(tree);
            }
        },
        admitMod: (module, bytes, h1) => (0,_modules_admit_js__WEBPACK_IMPORTED_MODULE_2__/* .admitMod */ .sy)(files, cache, module, bytes, h1),
        admitInfo: async (module, timeIso) => {
            const admission = await (0,_modules_admit_js__WEBPACK_IMPORTED_MODULE_2__/* .admitInfo */ .qT)(files, cache, module, timeIso);
            await placeWaiting(module);
            return admission;
        },
    };
}
/** One zip, in the file at `place`, to be unpacked from there: a toolchain's. Nothing else has a place here. */
function intoZipFile(files, place) {
    const refuse = async () => {
        throw new Error("there is a place for a zip only");
    };
    return {
        incomingPath: () => `${place}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}`,
        treePath: null,
        admitZip: (module, path, h1, hashZip) => (0,_modules_admit_js__WEBPACK_IMPORTED_MODULE_2__/* .placeZip */ .L2)(files, module, path, h1, hashZip, place),
        admitMod: refuse,
        admitInfo: refuse,
    };
}


/***/ }),

/***/ 5804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  downloadGo: () => (/* binding */ downloadGo)
});

// EXTERNAL MODULE: ./build/fetch/limits.js
var fetch_limits = __webpack_require__(9243);
// EXTERNAL MODULE: ./build/go/go-proxy-list.js
var go_proxy_list = __webpack_require__(2937);
// EXTERNAL MODULE: ./build/go/go-version.js
var go_version = __webpack_require__(6460);
// EXTERNAL MODULE: ./build/go/go-version-spec.js
var go_version_spec = __webpack_require__(2178);
// EXTERNAL MODULE: ./build/go/toolchain.js
var toolchain = __webpack_require__(1688);
// EXTERNAL MODULE: ./build/mirrors/catalogue.js
var catalogue = __webpack_require__(8942);
// EXTERNAL MODULE: ./build/mirrors/choose.js
var choose = __webpack_require__(710);
// EXTERNAL MODULE: ./build/mirrors/inherited.js
var mirrors_inherited = __webpack_require__(5681);
// EXTERNAL MODULE: ./build/toolchain/go-problem.js
var go_problem = __webpack_require__(8374);
// EXTERNAL MODULE: ./build/ports.js
var ports = __webpack_require__(4788);
;// CONCATENATED MODULE: ./build/toolchain/version-list.js



const NO_LIST = { code: "no-version-list" };
const MAX_LIST_BYTES = 1 << 20;
/** How long others are waited for once one has answered. */
const GRACE_MS = 300;
function silenceOf({ code, detail }) {
    const reason = { status: null, asked: null };
    // We ended it: what it was waiting for is what there is to say.
    if (code === "aborted")
        return { ...reason, code: "time-out", detail: { code: "first-byte" } };
    return { ...reason, code, detail };
}
async function beginningOf(body) {
    let text = "";
    const decoder = new TextDecoder();
    for await (const piece of body) {
        text += decoder.decode(piece, { stream: true });
        if (text.length > MAX_LIST_BYTES)
            break;
    }
    return text;
}
/** Asks all servers at once which Go versions they have for a platform. Never throws. */
async function listGoVersions({ http, clock }, sources, platform, requestTimeoutMs, signal) {
    const answers = [];
    const versions = new Set();
    const others = new Set();
    const enough = new AbortController();
    const ending = AbortSignal.any([signal, enough.signal, AbortSignal.timeout(requestTimeoutMs)]);
    const ask = async (source) => {
        try {
            const response = await http.request({
                url: `${source.url}/${toolchain/* TOOLCHAIN_MODULE */.xc}/@v/list`,
                headersTimeoutMs: requestTimeoutMs,
                idleTimeoutMs: requestTimeoutMs,
                signal: AbortSignal.any([ending]),
            });
            const { firstByteMs } = response.phases;
            if (response.status !== 200) {
                await response.discard();
                const problem = { code: "status", status: response.status };
                answers.push({ source, problem, silence: null, firstByteMs });
                return;
            }
            const text = await beginningOf(response.body);
            const { listed, elsewhere } = (0,toolchain/* toolchainVersions */.vr)(text, platform);
            for (const version of listed)
                versions.add(version);
            for (const version of elsewhere)
                others.add(version);
            const problem = listed.length + elsewhere.length > 0 ? null : NO_LIST;
            answers.push({ source, problem, silence: null, firstByteMs });
        }
        catch (error) {
            if (!(error instanceof ports/* TransportError */.w))
                throw error;
            // Others were faster: nothing is known about this one.
            if (enough.signal.aborted)
                return;
            const silence = silenceOf(error);
            answers.push({ source, problem: silence.detail, silence, firstByteMs: null });
        }
    };
    const asking = sources.map(ask);
    void Promise.allSettled(asking).then(() => enough.abort()); // Who has all answers waits for none.
    await Promise.all(asking.map(async (one) => {
        await one;
        if (versions.size + others.size === 0)
            return;
        await clock.sleep(GRACE_MS, ending);
        enough.abort();
    }));
    return {
        versions: (0,go_version/* newestFirst */.ll)(versions),
        elsewhere: (0,go_version/* newestFirst */.ll)([...others].filter((version) => !versions.has(version))),
        answers: [...answers],
    };
}

// EXTERNAL MODULE: ./build/flows/fill/fetch-sources.js + 1 modules
var fetch_sources = __webpack_require__(1597);
// EXTERNAL MODULE: ./build/flows/project/region.js
var project_region = __webpack_require__(458);
// EXTERNAL MODULE: ./build/flows/toolchain/go-asked.js
var go_asked = __webpack_require__(8215);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/fetch/destination.js
var destination = __webpack_require__(9307);
// EXTERNAL MODULE: ./build/fetch/fetch-files.js + 29 modules
var fetch_files = __webpack_require__(394);
// EXTERNAL MODULE: ./build/modules/leftovers.js
var leftovers = __webpack_require__(8102);
// EXTERNAL MODULE: ./build/modules/module-cache.js
var module_cache = __webpack_require__(9303);
// EXTERNAL MODULE: ./build/modules/zip-directory.js
var zip_directory = __webpack_require__(1051);
// EXTERNAL MODULE: ./build/modules/zip-entry.js + 1 modules
var zip_entry = __webpack_require__(7933);
;// CONCATENATED MODULE: ./build/modules/unzip.js


/**
 * The files of a module's zip in the order of their bytes, by the same rules as hashing it; names are without the
 * module's prefix, with slashes, and lead nowhere but below the folder that they are unpacked into. What a zip may say
 * of links and modes is passed over: all of them are files. One file is in memory at a time.
 *
 * @throws BadZip, and what reading the file throws
 */
async function* unpackModuleZip(file, m) {
    const { entries, prefix } = await (0,zip_entry/* readModuleZip */.iQ)(file, m);
    const window = new zip_entry/* FileWindow */.Vd(file);
    for (const { entry, end } of entries) {
        const content = (0,zip_entry/* unpackEntry */.$7)(await window.read(entry.headerOffset, end - entry.headerOffset), entry);
        // A copy: what is stored is a part of the window's own buffer.
        const bytes = entry.method === zip_directory/* METHOD_STORED */.y$ ? Buffer.from(content) : content;
        yield { name: entry.name.slice(prefix.length), bytes };
    }
}

// EXTERNAL MODULE: ./build/toolchain/tool-cache.js
var tool_cache = __webpack_require__(8271);
;// CONCATENATED MODULE: ./build/flows/toolchain/install-go.js









/** In the tool cache's folder of all Go versions; no version has such a name, so nobody else looks into it. */
const WORK_FOLDER = ".setup-go-mirror";
const DIRECTORY_MODE = 0o755;
/**
 * Fetches a toolchain whose hash is proven, unpacks it beside its place, and gives it its place when it is complete.
 *
 * @throws GoUnavailable
 */
async function installGo(ports, request) {
    const { files, processes, clock, http } = ports;
    const { version, module, h1, tools, sources, silent, limits, onProgress } = request;
    const root = external_node_path_.join(tools.folder, WORK_FOLDER);
    const notWritten = (text) => {
        const detail = { code: "said", text };
        return new go_problem/* GoUnavailable */.v({ code: "not-written", version, folder: tools.folder, detail });
    };
    await (0,leftovers/* removeLeftovers */.D)(files, processes, root, clock.nowMs());
    const work = (0,module_cache/* openModuleCache */.Re)(root, processes.own);
    const zip = external_node_path_.join(work.incoming, "go.zip");
    const hasher = ports.openHasher();
    try {
        const result = await (0,fetch_files/* fetchFiles */.U)({ http, files, hashZip: hasher.hash, clock, random: Math.random }, {
            wanted: [{ kind: "zip", module, h1 }],
            sources,
            destination: (0,destination/* intoZipFile */.s)(files, zip),
            limits,
            onProgress,
        }, ports.signal);
        if (result.moduleCacheProblem !== null)
            throw notWritten(result.moduleCacheProblem);
        if (result.zips !== 1) {
            throw new go_problem/* GoUnavailable */.v({ code: "not-fetched", version, sources: [...whyNot(result), ...silent] });
        }
        const tree = external_node_path_.join(work.incoming, "tree");
        await unpack(files, zip, module, tree);
        if ((await files.stat(external_node_path_.join(tree, "bin", tools.goProgram)))?.kind !== "file") {
            throw new go_problem/* GoUnavailable */.v({ code: "unusable", version, detail: { code: "no-go-inside" } });
        }
        const path = await (0,tool_cache/* placeTool */.e9)(ports, tools, version, tree, external_node_path_.join(work.incoming, "aside"));
        const mirrors = result.sources
            .filter(({ bytes }) => bytes > 0)
            .sort((a, b) => b.bytes - a.bytes)
            .map(({ source }) => source.name);
        return { path, zipBytes: result.zipBytes, mirrors };
    }
    catch (error) {
        if (error instanceof go_problem/* GoUnavailable */.v)
            throw error;
        if (error instanceof zip_directory/* BadZip */.ZB)
            throw new go_problem/* GoUnavailable */.v({ code: "unusable", version, detail: { code: error.problem } });
        throw notWritten(error.code ?? error.message);
    }
    finally {
        await Promise.all([hasher.close(), (0,module_cache/* closeModuleCache */.Lg)(files, work)]);
    }
}
/** As cmd/go makes a toolchain of its zip (cmd/go/internal/toolchain, Exec): names and modes that a zip can't have. */
async function unpack(files, zip, module, tree) {
    await files.makeDirectory(tree, DIRECTORY_MODE);
    const file = await files.open(zip);
    try {
        const create = files.createIn(tree);
        for await (const { name, bytes } of unpackModuleZip(file, module)) {
            // A go.mod would make a module of its own of that folder, so the zip has none.
            create(name.replace(/(^|\/)_go\.mod$/, "$1go.mod"), bytes, modeOf(name));
        }
    }
    finally {
        await file.close();
    }
}
function modeOf(name) {
    return /^(?:bin\/|pkg\/tool\/|lib\/(?:.*\/)?go_[^/]+_[^/]+_exec$)/.test(name) ? 0o755 : 0o644;
}
function whyNot({ sources }) {
    return sources.map(({ source, reason }) => ({ name: source.name, reason }));
}

// EXTERNAL MODULE: ./build/flows/toolchain/prove-toolchain.js + 1 modules
var prove_toolchain = __webpack_require__(6106);
;// CONCATENATED MODULE: ./build/flows/toolchain/worth-asking.js
/** Those that have a list of the toolchain first, in the order in which they answered. */
function orderedBy({ answers }, sources) {
    const good = answers.filter(({ problem }) => problem === null);
    const answered = good.flatMap(({ source, firstByteMs }) => {
        const full = sources.find(({ url }) => url === source.url);
        return full === undefined ? [] : [{ ...full, firstByteMs }];
    });
    // Lists are no condition: a proxy may serve what it does not list.
    return answered.length > 0 ? answered : sources;
}
/**
 * Who did not answer at all when the list was asked for is not waited for again where somebody did: a fetch has more
 * patience than a person who waits for an error. Null is the reason of one that nothing is known of.
 */
function worthAsking({ answers }, sources) {
    const silenceOf = ({ url }) => answers.find(({ source }) => source.url === url)?.silence ?? null;
    const asked = sources.filter((source) => silenceOf(source) === null);
    if (asked.length === 0)
        return { sources, silent: [] };
    const silent = sources.filter((source) => !asked.includes(source));
    return {
        sources: asked,
        silent: silent.map((source) => ({ name: source.name, reason: silenceOf(source) })),
    };
}

;// CONCATENATED MODULE: ./build/flows/toolchain/download-go.js
















/** How many versions an error names. */
const MAX_NAMED = 8;
const MAX_VERSIONS_TRIED = 3;
/**
 * Asks the mirrors which Go versions there are, and gets the one that is meant unless it is here already.
 * @throws GoUnavailable
 */
async function downloadGo(ports, request) {
    const { inputs, spec, platform, installed, onPath, project } = request;
    const sources = await sourcesOf(ports, inputs, project);
    const limits = (0,fetch_limits/* fetchLimits */.t)(sources.length, ports.machine.openFiles, inputs.maxConnections);
    const timeoutMs = inputs.probeTimeoutMs;
    const http = await ports.openHttp({
        connectTimeoutMs: timeoutMs,
        connectionsPerHost: limits.connectionsPerSource,
    });
    const signal = ports.signal;
    try {
        const listing = listGoVersions({ http, clock: ports.clock }, sources, platform, timeoutMs, signal);
        // An exact version can be proven while the lists are still on their way.
        const early = spec.kind === "exact" && sources.length > 0 ? prove(ports, http, request, spec.version, sources) : null;
        const [listed, earlyProof] = await Promise.all([listing, early]);
        const found = await firstKnown(request, listed, sources.length > 0, async (version, list) => earlyProof ?? prove(ports, http, request, version, orderedBy(list, sources)));
        const { version, list } = found;
        const notes = notesOn(request, version, list);
        const folder = installed.get(version);
        if (folder !== undefined) {
            return { folder, report: { ...go_asked/* NO_GO_ASKED */.C, kind: "tool-cache", version }, notes };
        }
        if (version === onPath) {
            return { folder: null, report: { ...go_asked/* NO_GO_ASKED */.C, kind: "path", version }, notes };
        }
        const from = { ...worthAsking(list, orderedBy(list, sources)), limits };
        return { ...(await install({ ...ports, http }, request, found, from)), notes };
    }
    finally {
        await http.close();
    }
}
/** Fetches the version and gives it its place in the tool cache, once it is proven. */
async function install(ports, request, { version, list, proof }, from) {
    const { platform, tools } = request;
    if (tools === null)
        throw new go_problem/* GoUnavailable */.v({ code: "no-tool-cache" });
    if (proof === null || proof.kind === "unproven")
        throw unproven(request, version, list, proof?.tried ?? []);
    const { path, zipBytes, mirrors } = await installGo(ports, {
        version,
        module: (0,toolchain/* toolchainModule */.IV)(version, platform),
        h1: proof.zipH1,
        tools,
        ...from,
        onProgress: (progress) => ports.progress.fetchGo(version, progress),
    });
    return {
        folder: path,
        report: {
            kind: "installed",
            version,
            zipBytes,
            mirrors,
            provenVia: (0,go_proxy_list/* redactGoProxy */.KZ)(proof.via),
            proofRequests: proof.requests,
        },
    };
}
/**
 * The version that is meant, with its proof unless it is here. A version that the database has never heard of is passed
 * over: one mirror that lists what there isn't must not end the job. An exact version is meant as it stands.
 */
async function firstKnown(request, listed, mayAsk, proveIt) {
    const { spec, installed, onPath } = request;
    let list = listed;
    for (let tries = 1;; tries++) {
        const version = chooseVersion(request, list);
        if (installed.has(version) || version === onPath)
            return { version, list, proof: null };
        if (!mayAsk)
            throw new go_problem/* GoUnavailable */.v({ code: "no-list", wanted: nameOf(spec), answers: [] });
        const proof = await proveIt(version, list);
        const isUnheardOf = proof.kind === "unproven" && proof.tried.some(({ code }) => code === "unknown-version");
        if (!isUnheardOf || spec.kind === "exact" || tries === MAX_VERSIONS_TRIED)
            return { version, list, proof };
        const others = (versions) => versions.filter((other) => other !== version);
        list = { ...list, versions: others(list.versions), elsewhere: others(list.elsewhere) };
    }
}
/**
 * The mirrors in the region's order, and behind them private proxies, which may be all that a runner reaches: Go's name
 * is no secret. Nobody where the machine says GOPROXY=off.
 */
async function sourcesOf(ports, inputs, project) {
    const inherited = (0,mirrors_inherited/* readInherited */.$v)(project.before.GOPROXY, inputs.mirrors.map((m) => m.url));
    if (inherited.kind === "off")
        return [];
    const region = (0,project_region/* regionOf */.A)(inputs, ports.machine);
    const choice = (0,choose/* chooseByRegion */.z5)(inputs.mirrors, region, (0,catalogue/* isRegionInChina */.B6)(region));
    const sources = await (0,fetch_sources/* readSources */.t)(ports, {
        choice: (0,mirrors_inherited/* mayChooseMirrors */.VS)(inherited, inputs.mirrorsGiven)
            ? { ...choice, ranked: [] }
            : { ...choice, mirrors: [], ranked: [] },
        goproxy: project.before.GOPROXY,
        privateProxies: [...inputs.privateProxies, ...inherited.privateProxies.map(({ url }) => url)],
        goAuth: project.goAuth,
        // Go's name is no secret.
        privacy: { isPrivate: () => false, mayTellMirror: () => true, mayTellPrivateProxy: () => true },
    });
    for (const { url } of sources)
        for (const secret of (0,go_proxy_list/* urlPasswords */.s1)(url))
            ports.job.mask(secret);
    return sources.map((source) => ({ ...source, mayServe: (path) => path === toolchain/* TOOLCHAIN_MODULE */.xc }));
}
function prove(ports, http, { inputs, platform, gosumdb }, version, sources) {
    return (0,prove_toolchain/* proveToolchain */.O)({ ...ports, http }, {
        module: (0,toolchain/* toolchainModule */.IV)(version, platform),
        gosumdb,
        serverUrls: sources.map(({ url }) => url),
        requestTimeoutMs: inputs.probeTimeoutMs,
    }, ports.signal);
}
/** The newest that the spec allows among all that is listed or here: a mirror that is behind hides nothing. */
function chooseVersion(request, list) {
    const { spec, installed, onPath, platform } = request;
    if (spec.kind === "exact")
        return spec.version;
    const here = [...installed.keys(), ...(onPath === null ? [] : [onPath])];
    const version = (0,go_version_spec/* newestAllowed */.TV)(spec, [...allIn(list), ...here]);
    if (version !== null)
        return version;
    if (allIn(list).length > 0) {
        throw new go_problem/* GoUnavailable */.v({
            code: "no-such-version",
            wanted: nameOf(spec),
            platform: `${platform.os}/${platform.arch}`,
            exist: list.versions.slice(0, MAX_NAMED),
        });
    }
    throw new go_problem/* GoUnavailable */.v({ code: "no-list", wanted: nameOf(spec), answers: problemsIn(list) });
}
/** The error for a version without a proof. Where the database knows none and no list has it, there is no such version. */
function unproven({ spec, platform }, version, list, tried) {
    const isUnknown = allIn(list).length > 0 &&
        !list.versions.includes(version) &&
        tried.some(({ code }) => code === "unknown-version");
    return isUnknown
        ? new go_problem/* GoUnavailable */.v({
            code: "no-such-version",
            wanted: nameOf(spec),
            platform: `${platform.os}/${platform.arch}`,
            exist: [
                ...new Set([
                    ...[(0,go_version_spec/* newestOfLine */.CO)(version, list.versions)].flatMap((newest) => newest ?? []),
                    ...list.versions.slice(0, MAX_NAMED),
                ]),
            ],
        })
        : new go_problem/* GoUnavailable */.v({
            code: "unproven",
            version,
            tried: tried.map((trouble) => ({ ...trouble, url: (0,go_proxy_list/* redactGoProxy */.KZ)(trouble.url) })),
        });
}
function notesOn({ spec }, version, list) {
    const notes = [];
    if (allIn(list).length === 0 && spec.kind !== "exact") {
        notes.push({ level: "warning", code: "go-list-unreachable", version });
    }
    const listed = (0,go_version_spec/* newestAllowed */.TV)(spec, allIn(list));
    if (listed !== null && spec.kind !== "exact" && (0,go_version/* compareGoVersions */.X_)(version, listed) > 0) {
        notes.push({ level: "notice", code: "go-list-behind", version, listed });
    }
    const newest = (0,go_version_spec/* newestOfLine */.CO)(version, allIn(list));
    if (newest !== null && (0,go_version/* compareGoVersions */.X_)(newest, version) > 0) {
        notes.push({ level: "notice", code: "go-behind", version, newest });
    }
    return notes;
}
function allIn({ versions, elsewhere }) {
    return [...versions, ...elsewhere];
}
function problemsIn({ answers }) {
    return answers.map(({ source, problem }) => ({ name: source.name, problem }));
}
function nameOf(spec) {
    if (spec.kind === "exact")
        return spec.version;
    return spec.kind === "range" ? spec.range : spec.kind;
}


/***/ }),

/***/ 8914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ placeTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _module_cache_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7926);


/**
 * Gives the files of a module, whose zip was admitted, their place in the module cache, unless cmd/go has it or may be
 * about to: it fails on files that come while it unpacks (modfetch/fetch.go, unzip). Its locks are not to be had here, but
 * it makes the file that it locks before anything else of that version, and looks again for the folder once it has the
 * lock. So there must be no such file.
 *
 * @param tree a folder on the same file system; gone afterwards, or as it was
 * @param sealed takes the permission to write from its folders, as cmd/go does without -modcacherw
 * @returns whether it is in its place
 */
async function placeTree(files, cache, m, tree, sealed) {
    const place = (0,_module_cache_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .unpackedPath */ .Pp)(cache.root, m);
    await files.makeDirectory(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(place));
    const begun = [place, (0,_module_cache_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .downloadPath */ .s2)(cache.root, m, "partial"), (0,_module_cache_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .downloadPath */ .s2)(cache.root, m, "lock")];
    if (!(await files.moveFolder(tree, place, begun)))
        return false;
    if (sealed)
        await files.sealFolders(place);
    return true;
}


/***/ })

};
