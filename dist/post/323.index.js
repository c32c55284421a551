export const id = 323;
export const ids = [323];
export const modules = {

/***/ 3058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ finishJob)
});

// EXTERNAL MODULE: ./build/go/module-version.js
var module_version = __webpack_require__(2206);
;// CONCATENATED MODULE: ./build/cache/job-state.js

/** Raised with any change of the form: main and post of two versions must not read each other's. */
const VERSION = 1;
/** The state as text. */
function formatJobState({ modules, buildCache }) {
    const row = ({ module, h1 }) => [module.path, module.version, h1];
    return JSON.stringify({
        version: VERSION,
        modules: modules && {
            moduleCache: modules.moduleCache,
            primaryKey: modules.primaryKey,
            partKey: modules.partKey,
            zips: modules.contents.zips.map((zip) => [...row(zip), zip.required]),
            mods: modules.contents.mods.map(row),
        },
        buildCache,
    });
}
/** Reads it back; null for anything that is not of this form, names that cmd/go would refuse among it. */
function parseJobState(text) {
    try {
        const { version, modules, buildCache } = JSON.parse(text);
        if (version !== VERSION)
            return null;
        return {
            modules: modules === null ? null : modulesState(modules),
            buildCache: buildCache === null ? null : buildCacheState(buildCache),
        };
    }
    catch {
        return null;
    }
}
function modulesState(value) {
    return {
        moduleCache: job_state_text(value.moduleCache),
        primaryKey: job_state_text(value.primaryKey),
        partKey: value.partKey === null ? null : job_state_text(value.partKey),
        contents: {
            zips: rows(value.zips).map((row) => ({ ...sum(row), required: row[3] === true })),
            mods: rows(value.mods).map(sum),
        },
    };
}
function buildCacheState(value) {
    const { sinceMs } = value;
    if (typeof sinceMs !== "number")
        throw new Error("not a time");
    const { folder, key, moduleCache } = value;
    return { folder: job_state_text(folder), key: job_state_text(key), sinceMs, moduleCache: job_state_text(moduleCache) };
}
function job_state_text(value) {
    if (typeof value !== "string" || value === "")
        throw new Error("not a text");
    return value;
}
function rows(value) {
    if (!Array.isArray(value) || !value.every(Array.isArray))
        throw new Error("not rows");
    return value;
}
function sum([path, version, h1]) {
    const module = { path: job_state_text(path), version: job_state_text(version) };
    const problem = (0,module_version/* checkModuleVersion */.nF)(module);
    if (problem !== null)
        throw new Error(problem);
    return { module, h1: job_state_text(h1) };
}

;// CONCATENATED MODULE: ./build/report/english-words.js
/** English grammar for numbers and lists. */
/** "1 module", "3 modules". */
function count(n, noun) {
    return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
/** "a", "a and b", "a, b and c". */
function list(items) {
    return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
/** The files that a fetch counts: "3 modules and 1 go.mod file"; "" for none. */
function countFiles({ zips, mods }) {
    return list([
        ...(zips === 0 ? [] : [count(zips, "module")]),
        ...(mods === 0 ? [] : [count(mods, "go.mod file")]),
    ]);
}

;// CONCATENATED MODULE: ./build/report/format.js
/** Numbers as a person reads them: two or three digits that matter, SI units. */
/** A duration: "86 ms", "1.4 s", "13 s", "2 min 5 s", "1 h 3 min". */
function formatMs(ms) {
    if (ms < 999.5)
        return ms > 0 && ms < 0.5 ? "<1 ms" : `${Math.round(ms)} ms`;
    if (ms < 9_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds < 3600)
        return twoUnits(seconds, 60, "min", "s");
    return twoUnits(Math.round(seconds / 60), 60, "h", "min");
}
function twoUnits(count, size, large, small) {
    const rest = count % size;
    return `${Math.floor(count / size)} ${large}${rest === 0 ? "" : ` ${rest} ${small}`}`;
}
/** Decimal units, as links are rated. */
const BYTE_UNITS = ["B", "kB", "MB", "GB", "TB"];
/** Index of the unit in which a size has at most three digits before the point. */
function byteUnitOf(bytes) {
    let unit = 0;
    while (bytes >= 999.5 * 1000 ** unit && unit < BYTE_UNITS.length - 1)
        unit++;
    return unit;
}
/** A size: "512 B", "3.2 MB", "25 MB". */
function formatBytes(bytes) {
    const unit = byteUnitOf(bytes);
    const value = bytes / 1000 ** unit;
    return `${unit > 0 && value < 9.95 ? value.toFixed(1) : Math.round(value)} ${BYTE_UNITS[unit]}`;
}
/** A throughput: "3.2 MB/s". */
function formatRate(bytesPerSecond) {
    return `${formatBytes(bytesPerSecond)}/s`;
}
/** How many times as much, for "3.1 × faster": one digit after the point below ten. */
function formatFactor(factor) {
    return factor < 9.95 ? factor.toFixed(1) : String(Math.round(factor));
}
/** A part of a whole, from 0 to 1: "62 %". Only nothing is "0 %" and only all of it "100 %". */
function formatShare(share) {
    if (share > 0 && share < 0.005)
        return "<1 %";
    return share < 1 && share >= 0.995 ? ">99 %" : `${Math.round(100 * share)} %`;
}

;// CONCATENATED MODULE: ./build/report/english-cache.js


/** What English says of the entry that a job restored. */
const englishCache = {
    restored: (cache) => {
        const { zips, mods, zipBytes, elapsedMs, refused } = cache;
        const files = countFiles({ zips, mods });
        const size = zips === 0 ? "" : ` (${formatBytes(zipBytes)})`;
        const dropped = refused === 0
            ? ""
            : `; files of ${count(refused, "module")} were not what go.sum says and were dropped`;
        return `${files === "" ? "nothing that was missing" : `${files}${size}`} in ${formatMs(elapsedMs)} from ${entry(cache)}${files === "" ? "" : ", each verified against go.sum"}${dropped}`;
    },
    miss: ({ elapsedMs }) => `no entry yet (asked for ${formatMs(elapsedMs)})`,
    failed: ({ failure, elapsedMs }) => `nothing after ${formatMs(elapsedMs)}: ${failure === null ? "it failed" : cacheFailure(failure)}`,
    "not-wanted": () => "not used (input cache: false)",
    "nothing-missing": () => "not asked: nothing that it could hold is missing",
    "no-service": () => "this runner has no cache service",
    "not-readable": () => "not asked: the runner does not let this job read it",
    "no-module-cache": () => "not asked: there is no module cache that can be written",
};
/** What English says of Go's build cache. */
const englishBuildCache = {
    restored: ({ files, bytes, elapsedMs, exact, matchedKey }) => `${count(files, "file")} (${formatBytes(bytes)}) in ${formatMs(elapsedMs)} from ${entry({ exact, matchedKey })}, which can't be verified`,
    miss: ({ elapsedMs }) => `no entry yet (asked for ${formatMs(elapsedMs)})`,
    failed: ({ failure }) => `nothing: ${failure === null ? "the cache service failed" : cacheFailure(failure)}`,
    "not-wanted": () => "not kept (input build-cache: false)",
    "no-service": () => "this runner has no cache service",
    "not-readable": () => "not asked: the runner does not let this job read it",
    "no-go": () => "not asked: there is no go on PATH yet that could say where its build cache is",
};
/** What English says of saving it. */
const englishBuildCacheSave = {
    saved: ({ files, bytes, key, elapsedMs }) => `Saved ${count(files, "file")} of Go's build cache (${formatBytes(bytes)}) in ${formatMs(elapsedMs)} as ${key}.`,
    exists: ({ key }) => `Build cache not saved: another job has saved, or is saving, ${key}.`,
    "read-only": () => "Build cache not saved: this job may only read the cache.",
    nothing: () => "Build cache not saved: the job has used nothing of it.",
    failed: ({ failure }) => `Go's build cache could not be saved: ${failure === null ? "it failed" : cacheFailure(failure)}.`,
};
/** What English says when a job ends. */
const englishSave = {
    saved: ({ zips, zipBytes, key, elapsedMs }) => `Saved ${count(zips, "module")} (${formatBytes(zipBytes)}) in ${formatMs(elapsedMs)} as ${key}, each verified against go.sum.`,
    exists: ({ key }) => `Not saved: another job has saved, or is saving, ${key}.`,
    "read-only": () => "Not saved: this job may only read the cache.",
    incomplete: ({ missing }) => `Not saved: ${count(missing, "module")} that the job needs ${missing === 1 ? "is" : "are"} not in the module cache, and an entry that lacks something would stay as it is.`,
    nothing: () => "Not saved: the module cache holds no module of go.sum.",
    "wrong-files": ({ wrong }) => `Not saved: files of ${count(wrong, "module")} in the module cache are not what go.sum says. Run go clean -modcache on this runner, and find out what has changed them.`,
    failed: ({ failure }) => `The module cache could not be saved: ${failure === null ? "it failed" : cacheFailure(failure)}. The next job fetches from the mirrors again.`,
};
/** Why the service was of no use, as a phrase. */
function cacheFailure({ code, detail }) {
    if (code === "no-progress")
        return "it did not answer, or nothing arrived any more";
    if (code === "too-large")
        return "its entry unpacks to far more than modules do";
    return detail === "" ? "it failed" : detail;
}
function entry({ exact, matchedKey }) {
    return exact ? "the entry of this go.sum" : `an older entry (${matchedKey})`;
}

;// CONCATENATED MODULE: ./build/report/english-failure.js
/** What English says that a mirror did wrong, as a phrase. */
const englishFailure = {
    "wrong-hash": (r) => `wrong bytes: the hash of ${fileOf(r)} does not match`,
    "login-page": (r) => `answered a login page where ${fileOf(r)} was asked`,
    malformed: (r) => `not ${fileOf(r)}${more(r)}`,
    "client-error": (r) => `${r.status ?? "refused"} for ${fileOf(r)}${more(r)}`,
    "rate-limited": (r) => `429, ${r.detail || "too many requests"}`,
    "upstream-failure": (r) => `${r.status ?? 404}, but its own source failed${more(r)}`,
    "server-error": (r) => `${r.status ?? "server error"} for ${fileOf(r)}${more(r)}`,
    truncated: (r) => `the connection ended inside ${fileOf(r)}`,
    "time-out": (r) => `time-out${more(r)}`,
    dns: (r) => `DNS${more(r)}`,
    refused: () => "connection refused",
    unreachable: (r) => `unreachable${more(r)}`,
    reset: (r) => r.detail || "connection reset",
    tls: (r) => `TLS${more(r)}`,
    "redirect-loop": () => "redirects without end",
    "redirect-to-http": () => "redirects from https to http, which go refuses",
    protocol: (r) => `broken HTTP${more(r)}`,
    stale: (r) => `${r.status ?? 404} for ${fileOf(r)} that the job needs`,
};
/** The kind of file that was asked for: its path would not fit into a table. */
function fileOf({ asked }) {
    if (asked?.endsWith(".zip"))
        return "a zip";
    if (asked?.endsWith(".mod"))
        return "a go.mod";
    return asked?.endsWith(".info") ? "an .info" : "a file";
}
function more({ detail }) {
    return detail === "" ? "" : `: ${detail}`;
}

;// CONCATENATED MODULE: ./build/report/english-fetch.js


/** What English says of the fetch. */
const englishFetch = {
    done: {
        fetched: (report) => `${fetched(report.fetch)}${left(report)}`,
        "not-wanted": (report) => `nothing (input prefetch: false); go downloads what is missing itself${left(report)}`,
        "nothing-missing": (report) => `nothing: no file that the job is known to need is missing${left(report)}`,
        "left-to-go": (report) => `nothing: go is predicted to be as fast, so what is missing is left to it (input prefetch: true fetches all the same)${left(report)}`,
        "no-source": (report) => `nothing: there is no server that may be asked for what is missing${left(report)}`,
        "no-module-cache": (report) => `nothing: there is no module cache that can be written; go downloads what it needs itself${left(report)}`,
    },
    left: {
        "missing-everywhere": "no server that may be asked has them",
        failed: "every server that may have them failed too often",
        "wrong-bytes": "no answer had the hash of go.sum, and go refuses any other too",
        private: "private: no mirror may be asked, and no private proxy has them",
        "no-progress": "nothing more arrived, or too little",
        "over-limit": "more files than one run fetches",
        "module-cache": "the module cache could not be written",
    },
    source: {
        delivered: (failure) => `delivered${failure === null ? "" : `; last failure: ${failure}`}`,
        unused: (failure) => `delivered nothing${failure === null ? "" : `; last failure: ${failure}`}`,
        out: (failure) => `out${failure === null ? "" : `: ${failure}`}`,
    },
    columns: {
        source: "Source",
        share: "Share",
        files: "Files",
        size: "Size",
        requests: "Requests",
        retries: "Retries",
        hedges: "Hedges",
        refused: "Refused",
        state: "State",
    },
    reading: [
        "A source's share is of the verified bytes that were fetched. A retry repeats a request that failed; a hedge repeats one that was too slow, mostly at another source, and the first right answer counts. Refused answers were errors or wrong bytes, and nothing of them was kept.",
    ],
    privateProxy: "private",
    progress: ({ doneZips, totalZips, received, total, rate, left }) => {
        const bytes = total === null ? received : `${received} of about ${total}`;
        const start = totalZips === null
            ? `Fetching go.mod files, ${bytes}`
            : `Fetched ${doneZips} of ${totalZips} modules, ${bytes}`;
        return `${start}, ${rate}${left === null ? "" : `, ${left} left`}`;
    },
};
/** What to do about files that are left to go. It checks them against go.sum as well: nothing is unsafe, but slower or bound to fail. */
const LEFT_ADVICE = {
    "missing-everywhere": 'If they are private, say so in the input "private" or name the server that has them in "private-proxy"; otherwise check that these versions still exist.',
    failed: 'The build will be slower, and fails if the servers do not recover. Run the job again, or name more mirrors in the input "mirrors".',
    "wrong-bytes": "The build will fail unless somebody else has the right bytes. A server or a proxy on the way sends wrong ones: the table of sources says who did.",
    private: 'go needs the job\'s own credentials for them. A server that has them can be named in the input "private-proxy".',
    "no-progress": "Check the runner's network and proxy settings: the build depends on them too.",
    "over-limit": "Nothing to do: go downloads the rest.",
    "module-cache": "Check GOMODCACHE, who owns it, and the space on its disk: go writes there too.",
};
/** "3 modules (180 MB) and 7 go.mod files (2 of them without a request) in 4.1 s (44 MB/s) from a; …". */
function fetched(fetch) {
    const { zips, mods, infos, derivedMods, zipBytes, elapsedMs, unpacked } = fetch;
    const files = list([
        ...(zips === 0 ? [] : [`${count(zips, "module")} (${formatBytes(zipBytes)})`]),
        ...(mods === 0 ? [] : [`${count(mods, "go.mod file")}${derived(mods, derivedMods)}`]),
        // They come with the others; worth a word only where nothing else did.
        ...(zips === 0 && mods === 0 && infos > 0 ? [count(infos, ".info file")] : []),
    ]);
    if (files === "")
        return `nothing in ${formatMs(elapsedMs)}`;
    const rate = zips === 0 || elapsedMs <= 0 ? "" : ` (${formatRate((1000 * zipBytes) / elapsedMs)})`;
    return `${files} in ${formatMs(elapsedMs)}${rate}${from(fetch.sources)}${zips + mods === 0 ? "" : ", every byte verified against go.sum"}${unpacked === 0 ? "" : `; ${count(unpacked, "module")} unpacked on the way`}`;
}
function derived(mods, derivedMods) {
    if (derivedMods === 0)
        return "";
    return ` (${derivedMods >= mods ? "" : `${derivedMods} of them `}without a request)`;
}
/** Who delivered: one by name, several by their number. */
function from(sources) {
    const delivered = sources.filter((s) => s.files > 0);
    const proxies = delivered.filter((s) => s.private).length;
    const mirrors = delivered.length - proxies;
    if (delivered.length < 2)
        return delivered[0] === undefined ? "" : ` from ${delivered[0].name}`;
    return ` from ${list([
        ...(mirrors === 0 ? [] : [count(mirrors, "mirror")]),
        ...(proxies === 0 ? [] : [proxies === 1 ? "1 private proxy" : `${proxies} private proxies`]),
    ])}`;
}
/** What is still missing, why, and who gets it now. */
function left({ fetch, route }) {
    const rest = fetch.left.filter(({ zips, mods }) => zips + mods > 0);
    if (rest.length === 0)
        return "";
    const parts = rest.map((part) => `${countFiles(part)} (${englishFetch.left[part.reason]})`);
    return `. ${whoseTurn(route.values.GOPROXY)}: ${parts.join(", ")}`;
}
function whoseTurn(goproxy) {
    if (goproxy === "off")
        return "Still missing, since GOPROXY=off lets go download nothing";
    // Go's own default ends in direct.
    const direct = goproxy === "" || /(^|[,|])direct$/.test(goproxy);
    return `Left to go, which asks GOPROXY itself${direct ? ", direct included" : ""}`;
}

;// CONCATENATED MODULE: ./build/report/english-go.js


/** What English says of the Go that a job asked for. */
const englishGo = {
    "not-asked": () => "the one that the job has",
    "tool-cache": ({ version }) => `${version}, from the tool cache`,
    path: ({ version }) => `${version}, the one on PATH`,
    installed: (go) => `${go.version}, installed in ${formatMs(go.elapsedMs)} (${formatBytes(go.zipBytes)}${english_go_from(go)}); the checksum database's proof came by ${go.provenVia}`,
};
function english_go_from({ mirrors }) {
    const [first, ...others] = mirrors;
    if (first === undefined)
        return "";
    return others.length === 0 ? ` from ${first}` : ` from ${first} and ${others.join(", ")}`;
}
/** What a job needs of a toolchain besides its modules, to be put behind them. */
function toolchainPart({ kind, version }) {
    switch (kind) {
        case "none":
            return "";
        case "present":
            return `; Go ${version}, which go.mod asks for, is on disk`;
        case "fetched":
            return `; Go ${version}, which go.mod asks for, was fetched too, proven by the checksum database`;
        case "unproven":
            return `; and Go ${version} (about 70 MB), left to go: no proof of it was found`;
        case "left":
            return `; and Go ${version} (about 70 MB), which go downloads itself`;
    }
}
/** Why a Go can't be had: what was tried, and what to do. */
const englishGoProblem = {
    "no-such-version": ({ wanted, platform, exist }) => `There is no Go ${wanted} for ${platform}. ${exist.length === 0 ? "No mirror lists any for it" : `There are: ${exist.join(", ")}, and others`}. Correct the input go-version or the file that go-version-file names.`,
    "no-list": ({ wanted, answers }) => [
        `Go ${wanted} is not on this machine, and no mirror had a list of versions:`,
        ...(answers.length === 0
            ? ["- no mirror may be asked (GOPROXY=off, or none is named)"]
            : answers.map(({ name, problem }) => `- ${name}: ${problem || "nothing"}`)),
        "Check the runner's network and proxy settings, or name a mirror that it reaches in the input mirrors. An exact version that is in the tool cache needs no mirror.",
    ].join("\n"),
    unproven: ({ version, tried }) => [
        `Go ${version} was not installed: the checksum database did not prove what it is. Tried:`,
        ...(tried.length === 0
            ? ["- nothing: there is no way to ask"]
            : tried.map((trouble) => `- ${troubleLine(trouble)}`)),
        tried.some(({ code }) => code === "forked")
            ? "A database that contradicts itself is a serious matter: compare from another network before anything is deleted. What this machine has seen lies in its cache folder, setup-go-mirror/sumdb."
            : "Let the runner reach sum.golang.org or sum.golang.google.cn, or a mirror that carries the database (goproxy.cn does).",
    ].join("\n"),
    "not-fetched": ({ version, sources }) => [
        `Go ${version} could not be fetched from any mirror:`,
        ...(sources.length === 0
            ? ["- there is no mirror that may be asked"]
            : sources.map(({ name, reason }) => `- ${name}: ${reason === null ? "nothing came" : englishFailure[reason.code](reason)}`)),
        "Name a mirror that has it in the input mirrors.",
    ].join("\n"),
    unusable: ({ version, detail }) => `Go ${version} was fetched as the checksum database has it, and is no Go that can be used: ${detail}. Take another version.`,
    "no-tool-cache": () => "There is no folder to install Go into: neither RUNNER_TOOL_CACHE nor a home directory is set. Set RUNNER_TOOL_CACHE to a folder that the runner may write.",
    "not-written": ({ version, folder, detail }) => `Go ${version} could not be written below ${folder} (${detail}). Make room there, or let the runner's user write to it; RUNNER_TOOL_CACHE names the folder.`,
};
const TROUBLE = {
    unreachable: "can't be reached",
    status: "refused",
    "not-found": "does not have it",
    "not-signed": "not an answer that the database signed",
    "other-record": "a record of something else",
    "not-in-tree": "the record is not in the tree that was signed",
    forked: "the tree contradicts the one that this machine saw before",
};
function troubleLine({ url, code, detail }) {
    return `${url}: ${TROUBLE[code]}${detail === "" ? "" : ` (${detail})`}`;
}
/** 1.27 for 1.27.3. */
function lineOf(version) {
    return /^\d+\.\d+/.exec(version)?.[0] ?? version;
}

;// CONCATENATED MODULE: ./build/report/english.js






/** English, for people who run jobs: plain words, Go's terms, and after a problem what to do about it. */
const english = {
    title: ({ choice, probe }) => {
        if (probe.kind === "policy")
            return "Go module mirror: GOPROXY kept as it was";
        if (choice.mirror === null)
            return "Go module mirror: none is healthy";
        return `Go module mirror: ${choice.mirror}${choice.reason.code === "catalogue-order" ? " (not measured)" : ""}`;
    },
    choice: {
        fastest: ({ runnerUp, bestMs, runnerUpMs }, report) => {
            const start = `${report.choice.mirror}: ${formatMs(bestMs)} predicted for ${missing(report)}`;
            if (runnerUp === null || runnerUpMs === null || bestMs <= 0)
                return `${start}.`;
            const factor = formatFactor(runnerUpMs / bestMs);
            const compared = factor === "1.0" ? "about as fast as" : `${factor} × faster than`;
            return `${start}, ${compared} ${runnerUp} (${formatMs(runnerUpMs)}).`;
        },
        "nothing-missing": ({ firstByteMs }, { choice, project }) => `${choice.mirror}: ${project.needed.zips === 0 ? "no module to download is known" : "every module is on disk already"}; it answers after ${formatMs(firstByteMs)}, should the job ask for more.`,
        "only-proven": ({ others }, { choice }) => others === 0
            ? `${choice.mirror}: the only mirror that was asked, and its bytes are right.`
            : `${choice.mirror}: the only mirror that proved its bytes right; ${others === 1 ? "the other one" : `the ${others} others`} failed or ${others === 1 ? "was" : "were"} not waited for.`,
        "catalogue-order": ({ region, inChina }, { choice }) => `${choice.mirror}: first in the catalogue's order for ${region}${inChina ? " (in China: Chinese mirrors first)" : ""}; nothing was measured.`,
        "none-healthy": (_, { mirrors }) => `${mirrors.length === 0 ? "There was no mirror to ask" : "No mirror proved its bytes right"}: the job goes on with the GOPROXY that it had.`,
    },
    nothingToChoose: ({ route }) => `The GOPROXY of this machine leaves nothing to choose and is kept${route.values.GOPROXY === "" ? "" : `: ${route.values.GOPROXY}`}`,
    failure: englishFailure,
    standing: {
        chosen: "chosen",
        inRoute: "in the route",
        proven: "works, not in the route",
        notMeasured: "not measured",
        notWaitedFor: ({ answered }) => (answered ? "answers, not waited for" : "not waited for"),
    },
    note: {
        "no-healthy-mirror": ({ asked }) => `${asked === 1 ? "The only mirror asked is not healthy" : `None of the ${asked} mirrors asked is healthy`}, so GOPROXY stays as it was. Check the runner's network and proxy settings, or name a mirror that it can reach in the input "mirrors".`,
        "goproxy-off": () => "This machine has GOPROXY=off: go downloads nothing, and that is left alone. Unset it to let mirrors be used.",
        "goproxy-policy": ({ goproxy }) => goproxy === "direct"
            ? 'This machine has GOPROXY=direct: no server is to hear of its modules, so none was asked and nothing is added. Set the input "mirrors" to use mirrors all the same.'
            : `This machine's GOPROXY (${goproxy}) does not end in direct, which is taken as a rule about where modules may come from: nothing is added behind it. Set the input "mirrors" to add mirrors all the same.`,
        "inherited-private-proxies": ({ count }) => `${count === 1 ? "A server" : `${count} servers`} in the GOPROXY of this machine ${count === 1 ? "is" : "are"} in no catalogue: counted as private, kept first in the chain. A public mirror among them can be named in the input "mirrors" to be measured.`,
        "sumdb-off": ({ by }) => `The checksum database is off (${by === "input" ? "input sumdb: off" : "GOSUMDB=off on this machine"}). Checksums of modules that go.sum does not have yet are not checked, and toolchain downloads will fail, since go insists on the database for them. ${by === "input" ? "Remove the input" : "Unset GOSUMDB"} to have both.`,
        "sumdb-rerouted": ({ via }) => `The checksum database does not work on the way through GOPROXY; GOSUMDB now leads to it past the mirrors, at ${via}. Nothing to do.`,
        "sumdb-unreachable": ({ url, detail }) => `The checksum database can't be reached (${url}${detail ? `: ${detail}` : ""}). Verification stays on, so toolchain downloads and modules that go.sum does not have yet will fail. Let the runner reach sum.golang.org or sum.golang.google.cn, or commit a complete go.sum.`,
        vendored: () => "The project is vendored: go builds from vendor/ and has nothing to download. The route serves later steps such as go install.",
        "no-go-sum": () => 'No go.sum was found, so the mirrors were measured with well-known modules instead of the job\'s own. Check the input "working-directory", or run go mod tidy and commit go.sum.',
        "go-sum-problems": ({ count, firstLine, firstCode }) => `go.sum has ${count === 1 ? "a line" : `${count} lines`} that can't be used (first: ${GO_SUM_PROBLEMS[firstCode] ?? firstCode}${firstLine > 0 ? ` in line ${firstLine}` : ""}); left out here, but go may refuse the file. Repair it with go mod tidy.`,
        "toolchain-download": ({ toolchain, have }) => `go.mod asks for ${toolchain}, and the runner has ${have}: go will download that toolchain through this route. The input go-version-file: go.mod installs it once for all jobs of a machine.`,
        "go-behind": ({ version, newest }) => `Go ${version} is behind ${newest}, the newest release of its line, which may mend security faults. Ask for its line instead (go-version: '${lineOf(version)}' with check-latest: true), or name that release.`,
        "go-list-behind": ({ version, listed }) => `The newest fitting Go that the mirrors list is ${listed}; ${version}, which is here, is newer and is used. The mirrors may be behind.`,
        "go-list-unreachable": ({ version }) => `No mirror said which Go versions there are, so the newest fitting one that is here is used: ${version}.`,
        "toolchain-too-old": ({ wanted, have }) => `go.mod asks for ${wanted}, the runner has ${have}, and GOTOOLCHAIN forbids a download: go will fail. Have it installed (input go-version-file: go.mod), or set GOTOOLCHAIN=auto.`,
        "module-cache-unusable": ({ detail }) => `The module cache can't be used (${detail}), so verified downloads were not kept. Check GOMODCACHE and who owns it.`,
        "wrong-bytes": ({ mirror, asked }) => `${mirror} sent other bytes than the expected hash allows${asked === "" ? "" : ` for ${asked}`}. It is out, and nothing of it was kept. A proxy on the way may alter downloads; where it does not, tell the mirror's operator.`,
        "go-sum-disagrees": (note) => (note.module === null ? privateDisagreement(note) : disagreement(note)),
        "cache-failed": ({ failure }) => `The runner's cache service was of no use: ${cacheFailure(failure)}. What the job lacks was fetched from the mirrors instead. The input cache: false leaves the service alone.`,
        "cache-wrong-files": ({ key, modules }) => `The cache entry ${key} holds files of ${count(modules, "module")} that do not have the hash of go.sum. They were dropped, and fetched from the mirrors where one has them. Delete that entry (gh cache delete): whoever wrote it wrote something else than this action does.`,
        "fetch-incomplete": ({ reason, ...files }) => `${countFiles(files)} could not be put into the module cache beforehand (${englishFetch.left[reason]}): left to go, which downloads and checks what it needs itself. ${LEFT_ADVICE[reason]}`,
    },
    sumdb: {
        works: ({ via }) => `a signed tree head was verified at ${via}`,
        rerouted: ({ via, because }) => `verified at ${via}, past the mirrors, because ${trouble(because)}`,
        unreachable: ({ because }) => `on, but no way to it was found: ${trouble(because)}`,
        off: () => "off: new checksums are not verified, and toolchain downloads will fail",
        "not-checked": ({ because }) => `on, not checked${NOT_CHECKED[because]}`,
    },
    probe: {
        measured: ({ probe, region, mirrors }) => `Measured ${count(mirrors.length, "mirror")} in ${formatMs(probe.elapsedMs)} from ${region.label}${probe.ended === null ? "" : `; ${ENDED[probe.ended]}`}${probe.extended ? "; the budget was extended once, since no mirror was proven in time" : ""}.${probe.admitted === 0 ? "" : ` ${count(probe.admitted, "verified sample")} went into the module cache.`}`,
        remembered: ({ probe }) => `Remembered from a measurement ${probe.ageMs === null ? "" : `${formatMs(probe.ageMs)} ago `}on this machine; no mirror was contacted.`,
        never: ({ region }) => `Not measured (input probe: never): the catalogue's order for ${region.label}.`,
        policy: () => "Not measured: the GOPROXY of this machine leaves nothing to choose.",
    },
    project: ({ project }) => modules(project) + toolchainPart(project.toolchain),
    go: englishGo,
    goProblem: englishGoProblem,
    goProgress: ({ version, received, total, rate }) => `Go ${version}: ${received}${total === null ? "" : ` of ${total}`}, ${rate}`,
    cache: englishCache,
    buildCache: englishBuildCache,
    buildCacheSave: englishBuildCacheSave,
    save: englishSave,
    fetch: englishFetch,
    reading: [
        "Each mirror was asked for files that this job needs; only one that delivered a .mod, an .info and a .zip with the right hashes can be chosen.",
        "Predicted is the time to download what this job is missing: waits for first bytes, transfer at the measured throughput, go's own concurrency.",
        "The bar is that prediction, next to the slowest one. First byte is the lower quartile of the waits for small answers; throughput is that of one connection.",
    ],
    recommended: "Recommended",
    moreMirrors: (count) => `${count} more in the JSON report`,
    viaProxy: "via proxy",
    columns: {
        rank: "#",
        mirror: "Mirror",
        status: "Status",
        dns: "DNS",
        tcp: "TCP",
        tls: "TLS",
        firstByte: "First byte",
        throughput: "Throughput",
        predicted: "Predicted",
    },
    phases: { dns: "DNS", tcp: "TCP", tls: "TLS", firstByte: "first byte" },
    labels: {
        warning: "Warning",
        notice: "Note",
        go: "Go",
        modules: "Modules",
        cache: "Cache",
        buildCache: "Build cache",
        fetched: "Fetched",
        sumdb: "Checksum database",
        exported: "Set for the later steps",
        nothingExported: "Nothing was changed for the later steps.",
        details: "How it was measured",
        asked: "Asked when it failed",
    },
};
const GO_SUM_PROBLEMS = {
    malformed: "not a module, a version and a hash",
    "conflict-mark": "the mark of a merge conflict",
    "bad-path": "an impossible module path",
    "bad-version": "an impossible version",
    "bad-hash": "an impossible hash",
    contradiction: "two hashes for one module",
};
const NOT_CHECKED = {
    "not-measured": ": nothing was measured",
    "private-proxy": ": the private proxy that decides it asks for credentials",
    invalid: ": the value of GOSUMDB is not one that go accepts",
};
const ENDED = {
    over: "every mirror was heard to the end",
    enough: "ended as soon as nothing pending could win",
    budget: "ended with its time budget",
};
/** The checksum database decides who is right: what it once recorded never changes (go.dev/ref/mod, checksum database). */
function disagreement({ module, expected, actual, mirrors, others }) {
    const senders = mirrors === 1 ? "the one server that has it sends" : `all ${mirrors} servers that have it send`;
    return `go.sum and the mirrors disagree on ${module}: go.sum has ${expected}, ${senders} ${actual}. ${CAUSES} The checksum database says which hash is right: go mod download -json for that version, in an empty directory outside the project, prints it, and an error about a mismatch names it too. If it is the servers' hash, delete the module's lines in go.sum, run go clean -modcache and go mod tidy, and commit the result. If it is go.sum's, leave go.sum as it is, take another version or other mirrors, and tell the operators.${sameOf(others)}`;
}
/** A private module's name stays out of reports, and the checksum database is not to hear it either. */
function privateDisagreement({ expected, actual, mirrors, others }) {
    const senders = mirrors === 1
        ? "the private proxy that has it sends"
        : `all ${mirrors} private proxies that have it send`;
    return `go.sum and private proxies disagree on a private module (its name is not shown; search go.sum for the hash): go.sum has ${expected}, ${senders} ${actual}. ${CAUSES} Compare with its repository: go clean -modcache, then GOPROXY=direct go mod download. If that works, the proxy has other bytes than the repository: have its copy removed. If it fails as well and the tag is as you want it, delete the module's lines in go.sum, run go mod tidy, and commit the result.${sameOf(others)}`;
}
const CAUSES = "Nothing of it was kept, and go will refuse these bytes too. Either the version's tag was moved, or that line of go.sum was edited or merged wrongly.";
function sameOf(others) {
    return others === 0 ? "" : ` The same is true of ${count(others, "more module")}.`;
}
function modules(project) {
    if (project.kind === "none")
        return "no go.mod was found";
    if (project.vendored)
        return "vendored, nothing to download";
    const { zips, present, missing, private: unasked } = project.needed;
    if (zips === 0)
        return "none needed";
    const absent = `${missing} missing${missing === 0 ? "" : ` (${size(project)})`}`;
    return `${zips} needed: ${present} on disk, ${absent}${unasked === 0 ? "" : `, ${unasked} private (no mirror was asked)`}`;
}
/** What is still to be downloaded, with its size. */
function missing({ project }) {
    const { zips, missing } = project.needed;
    if (missing === 0)
        return zips === 0 ? "a first download" : "the missing go.mod files";
    return `the ${count(missing, "missing module")} (${size(project)})`;
}
/** A size that not every missing module was asked for is an estimate. */
function size({ sizedZips, needed, missingBytes }) {
    return `${sizedZips < needed.missing ? "about " : ""}${formatBytes(missingBytes)}`;
}
function trouble({ url, code, detail }) {
    const what = {
        "bad-answer": "gave an answer that does not verify",
        error: "failed",
        unreachable: "did not answer",
    };
    return `${url} ${what[code]}${detail === "" ? "" : ` (${detail})`}`;
}

;// CONCATENATED MODULE: ./build/report/neutralise.js
/**
 * The one place where text from outside (go.sum, mirrors' answers, module names, the machine's variables) becomes
 * safe to print: in a job's log, a terminal, or Markdown. Everything shown of a report passes through here.
 */
/** Control, format, private, unassigned characters and lone surrogates; default-ignorables; the blank of Braille. */
const INVISIBLE = /[\p{C}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** With it the ends of lines that few programs know: NEL here, LS and PS in `\s`. */
const WHITE_SPACE = /[\s\u0085]+/gu;
/** An IPv6 address in a URL is left whole: the bracket before it keeps it from being a workflow command. */
const COMMAND_MARKS = /\[[\da-f:.]+\]|::+|##+\[/gi;
/**
 * One line of printable text. White space of any kind becomes a space, an invisible or control character becomes
 * U+FFFD, so that nothing is hidden, moves the cursor or turns the writing direction. `::` and `##[`, which start
 * the runner's workflow commands (actions/runner, ActionCommand.cs), are broken by spaces.
 * @param maxLength characters to keep; "…" stands for the rest
 */
function neutralise_neutralise(text, maxLength = 200) {
    // Text may be megabytes long: what can't be shown anyway is not worth the work.
    const line = text
        .slice(0, 4 * maxLength)
        .replace(WHITE_SPACE, " ")
        .trim()
        .replace(INVISIBLE, "\ufffd")
        .replace(COMMAND_MARKS, (mark) => (mark.startsWith("[") ? mark : [...mark].join(" ")));
    const characters = [...line];
    const cut = characters.length > maxLength || text.length > 4 * maxLength;
    return cut
        ? `${characters
            .slice(0, maxLength - 1)
            .join("")
            .trimEnd()}…`
        : line;
}
/** Every text in a value, however deep, neutralised: for what is put into a sentence. Cuts each to `maxLength`. */
function neutralise_neutraliseTexts(value, maxLength = 200) {
    if (typeof value === "string")
        return neutralise_neutralise(value, maxLength);
    if (value === null || typeof value !== "object")
        return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, neutralise_neutraliseTexts(inner, maxLength)]);
    return (Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries));
}
/** A character that no font shows: it keeps text from becoming a link, a mention or an emoji after all escaping. */
const BREAK = "&#8203;";
/**
 * One line of text that Markdown (GFM, also in a table) and HTML show as it is: no markup, link, image, mention,
 * reference or emoji comes of it.
 * @param maxLength as in `neutralise`, before escaping
 */
function markdown(text, maxLength = 200) {
    return neutralise_neutralise(text, maxLength)
        .replace(/[\\`*_[\]~$]|[<>&|]|[#@]|:(?=\S)|www(?=\.)/gi, (mark) => {
        if (/[<>&|]/.test(mark))
            return `&#${mark.charCodeAt(0)};`;
        return /[#@:w]/i.test(mark) ? mark + BREAK : `\\${mark}`;
    })
        .replace(/^[-+=]/, "\\$&")
        .replace(/^\d+(?=[.)] )/, `$&${BREAK}`);
}
/**
 * One line of text as inline code, also in a table; "" for nothing. In a table a pipe must be escaped even inside
 * code, and a backslash before it would undo that (GFM spec, tables), so these two are held apart.
 */
function markdownCode(text, maxLength = 200) {
    const line = neutralise_neutralise(text, maxLength)
        .replace(/\\(?=\|)/g, "\\ ")
        .replace(/\|/g, "\\|");
    if (line === "")
        return "";
    const fence = "`".repeat(longestRun(line) + 1);
    const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return fence + pad + line + pad + fence;
}
/** Lines as a block of code, to be copied. Each is neutralised. */
function markdownCodeBlock(lines, maxLength = 4_000) {
    const shown = lines.map((line) => neutralise_neutralise(line, maxLength));
    const fence = "`".repeat(Math.max(3, longestRun(shown.join("\n")) + 1));
    return [fence, ...shown, fence].join("\n");
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

;// CONCATENATED MODULE: ./build/report/sentences.js


/** The language that reports are shown in. */
const language = english;
/** A cell of a table holds less of a mirror's own words than a sentence does. */
const CELL_PART_LENGTH = 60;
/** Foreign text is neutralised piece by piece, which bounds it, and as a whole, since two pieces may meet as `::`. */
function say(sentence, value, partLength) {
    return neutralise_neutralise(sentence(neutralise_neutraliseTexts(value, partLength)), Number.POSITIVE_INFINITY);
}
// Where a table of functions is indexed by a union's tag, the compiler can't see that the function which is found
// takes just that member: hence the assertions below.
/** The heading of a report: what the job uses. */
function titleSentence(report) {
    return say(language.title, report);
}
/** Why this mirror, in one sentence. */
function decisionSentence(report) {
    if (report.probe.kind === "policy")
        return say(language.nothingToChoose, report);
    const sentence = language.choice[report.choice.reason.code];
    return say((safe) => sentence(safe.choice.reason, safe), report);
}
/** What a mirror did wrong, for a cell of a table. */
function failureSentence(reason) {
    // The end of a path says what kind of file it was.
    const asked = reason.asked?.slice(-CELL_PART_LENGTH) ?? null;
    return say(language.failure[reason.code], { ...reason, asked }, CELL_PART_LENGTH);
}
/** How a mirror stands, for a cell of a table. */
function standingSentence(mirror, chosen) {
    const { outcome } = mirror;
    if (outcome.kind === "failed")
        return failureSentence(outcome.reason);
    if (outcome.kind === "not-waited-for")
        return language.standing.notWaitedFor(outcome);
    if (chosen)
        return language.standing.chosen;
    if (mirror.inRoute)
        return language.standing.inRoute;
    return outcome.kind === "proven" ? language.standing.proven : language.standing.notMeasured;
}
/** One note, with what to do about it. */
function noteSentence(note) {
    return say(language.note[note.code], note);
}
/** How go reaches the checksum database. */
function sumdbSentence(path) {
    return say(language.sumdb[path.kind], path);
}
/** How and when the numbers came about. */
function probeSentence(report) {
    return say(language.probe[report.probe.kind], report);
}
/** The Go that the job asked for; follows the label `go`. */
function goSentence({ go }) {
    return say((safe) => language.go[safe.kind](safe), go);
}
/** Why the Go that the job asked for can't be had, and what to do: one line or more. */
function goProblemLines(problem) {
    const sentence = language.goProblem[problem.code];
    return sentence(neutraliseTexts(problem))
        .split("\n")
        .map((line) => neutralise(line, Number.POSITIVE_INFINITY));
}
/** What the job needs and what of it is on disk. */
function projectSentence(report) {
    return say(language.project, report);
}
/** What the cache service gave, or why nothing; follows the label `cache`. */
function cacheSentence({ cache }) {
    return say((safe) => language.cache[safe.kind](safe), cache);
}
/** The same of Go's build cache; follows the label `buildCache`. */
function buildCacheSentence({ buildCache }) {
    return say((safe) => language.buildCache[safe.kind](safe), buildCache);
}
/** What became of saving Go's build cache. */
function buildCacheSaveSentence(save) {
    return say((safe) => language.buildCacheSave[safe.kind](safe), save);
}
/** What became of saving the module files at the job's end. */
function saveSentence(save) {
    return say((safe) => language.save[safe.kind](safe), save);
}
/** What the module cache was filled with, or why not, and what is left to go; follows the label `fetched`. */
function fetchSentence(report) {
    return say(language.fetch.done[report.fetch.kind], report);
}
/** How a source of the fetch did, for a cell of a table. */
function sourceSentence({ outcome, reason }) {
    return language.fetch.source[outcome](reason === null ? null : failureSentence(reason));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/cache/build-cache.js

/** The folder that an entry of the build cache archives. */
const build_cache_BUILD_ENTRY = "go-build";
/** Raised when older entries can't serve any more. */
const LAYOUT = 1;
/**
 * Keys of the build cache: unlike modules, it is of no use to another system or another Go.
 *
 * @param modulesKey primary key of the module files, whose last part is the digest of the sums
 * @param go.version e.g. `1.26.8`; go.os and go.arch as `go env` calls those of the machine
 * @param ref GITHUB_REF: what a branch has built is mostly its own
 */
function build_cache_buildKeys(prefix, modulesKey, go, ref) {
    const [scope = "", sums = ""] = modulesKey.split("-").slice(-2);
    const start = prefix === "" ? "" : `${prefix}-`;
    const family = `${start}go-build-${LAYOUT}-${go.os}-${go.arch}-${go.version}-${scope}-`;
    const ofRef = createHash("sha256").update(ref).digest("hex").slice(0, 12);
    return { primary: `${family}${sums}-${ofRef}`, restore: [`${family}${sums}-`, family] };
}
/** A file of Go's build cache: `00/00…-a` or `-d` (cmd/go/internal/cache, fileName). Its own bookkeeping is none. */
function build_cache_isBuildCacheFile(name) {
    return /^([0-9a-f]{2})\/\1[0-9a-f]{62}-[ad]$/.test(name);
}
/** What a repository's ten gigabytes hold for a few branches and systems. */
const MOST_BYTES = 2 * 1024 ** 3;
/** cmd/go notes the use of a file at most once an hour (cmd/go/internal/cache, mtimeInterval). */
const build_cache_USE_NOTED_MS = 3_600_000;
/**
 * The files that the job has used or made, up to a size: where they are more, what was used last.
 *
 * @param sinceMs the job's begin
 */
function usedFiles(files, sinceMs, mostBytes = MOST_BYTES) {
    const used = files.filter(({ mtimeMs }) => mtimeMs > sinceMs - build_cache_USE_NOTED_MS);
    let bytes = 0;
    return [...used]
        .sort((a, b) => b.mtimeMs - a.mtimeMs)
        .filter((file) => {
        bytes += file.bytes;
        return bytes <= mostBytes;
    });
}

;// CONCATENATED MODULE: ./build/cache/cache-access.js
/** The words that ACTIONS_CACHE_MODE knows; any other allows everything (@actions/cache, internal/config). */
const MODES = {
    none: { readable: false, writable: false },
    read: { readable: true, writable: false },
    write: { readable: true, writable: true },
    "write-only": { readable: false, writable: true },
};
/**
 * Whether there is a cache service, and what the runner allows with it; null where there is none (a command line, a
 * runner without one). The rules are those of @actions/cache: v2 where it is announced, but not on GitHub Enterprise
 * Server; else v1.
 */
function cache_access_cacheAccess(env) {
    const v2 = env.ACTIONS_CACHE_SERVICE_V2 && !isEnterpriseServer(env.GITHUB_SERVER_URL);
    const url = v2 ? env.ACTIONS_RESULTS_URL : env.ACTIONS_CACHE_URL;
    // act's service of v1 wants no token, and gives none.
    if (!url || (v2 && !env.ACTIONS_RUNTIME_TOKEN))
        return null;
    return MODES[(env.ACTIONS_CACHE_MODE ?? "").trim().toLowerCase()] ?? { readable: true, writable: true };
}
function isEnterpriseServer(serverUrl) {
    const url = serverUrl || "https://github.com";
    if (!URL.canParse(url))
        return true;
    const host = new URL(url).hostname.toLowerCase();
    return !(host === "github.com" || host.endsWith(".ghe.com") || host.endsWith(".localhost"));
}

;// CONCATENATED MODULE: ./build/modules/lanes.js
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

;// CONCATENATED MODULE: ./build/modules/module-cache.js


/**
 * The folder that holds the incoming folders of all runs. In the cache, so that `go clean -modcache` takes it along,
 * but not in the `@v` folders of `cache/download`: of a run that was killed, one folder is found and removed instead
 * of files all over the cache, and whoever serves or archives `cache/download` (it is a GOPROXY as it stands) never
 * meets a file that nobody has verified. cmd/go looks at `cache/download`, `cache/vcs` and `cache/lock` only.
 */
function incomingFolders(root) {
    return external_node_path_.join(root, "cache", "setup-go-mirror");
}
/**
 * Names the folder that this run's files go through. Nothing is made on disk: Files.create does that with the first
 * file.
 *
 * @param root an absolute path
 */
function module_cache_openModuleCache(root, own) {
    const name = `${own.host}-${own.pid}-${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`;
    return { root, incoming: external_node_path_.join(incomingFolders(root), name) };
}
/** The process that made an incoming folder of that name, or null when none of ours has such a name. */
function incomingOwner(name) {
    const [, host, pid] = /^([0-9A-Za-z]+)-([1-9][0-9]{0,9})-[0-9a-f]+$/.exec(name) ?? [];
    return host === undefined || pid === undefined ? null : { host, pid: Number(pid) };
}
/** A name for a file on its way into the cache. */
function incomingPath(cache) {
    return nodePath.join(cache.incoming, randomBytes(8).toString("hex"));
}
/**
 * Removes this run's incoming folder with all that is still in it; never throws. The folder around it stays: to
 * remove it after a look would take along what another job has put there in between.
 */
async function module_cache_closeModuleCache(files, cache) {
    await files.removeFolder(cache.incoming).catch(() => { });
}

;// CONCATENATED MODULE: ./build/modules/real-files.js

/**
 * The regular files below a folder by name (with slashes). No link is followed, and a file that has a second name
 * somewhere counts as none: taking it would change what lies elsewhere, or let it be changed from there.
 *
 * @param most where there are more, the rest is not looked at
 */
async function realFilesBelow(files, folder, most) {
    const found = new Map();
    const look = async (prefix) => {
        const names = await files.list(external_node_path_.join(folder, ...prefix.split("/"))).catch(() => []);
        for (const name of names) {
            if (found.size >= most)
                return;
            const inner = prefix === "" ? name : `${prefix}/${name}`;
            const stat = await files.lstat(external_node_path_.join(folder, ...inner.split("/"))).catch(() => null);
            if (stat?.kind === "directory")
                await look(inner);
            else if (stat?.kind === "file" && stat.links === 1)
                found.set(inner, stat);
        }
    };
    if ((await files.lstat(folder).catch(() => null))?.kind === "directory")
        await look("");
    return found;
}

;// CONCATENATED MODULE: ./build/flows/module-cache-entry.js


/** Where the checkout is: what relative paths in a workflow mean. */
function workspaceOf({ env, cwd }) {
    return env.GITHUB_WORKSPACE || cwd;
}
/**
 * A folder for the cache service's work: in the module cache, so that files get second names there and a killed run's
 * is found again. Not where its path has blanks or quotes: @actions/cache gives paths to tar without quoting them.
 */
function module_cache_entry_workFolder({ tempDir }, { incoming }, name) {
    const isPlain = !/[\s"']/.test(incoming);
    return isPlain
        ? external_node_path_.join(incoming, name)
        : external_node_path_.join(tempDir, `setup-go-mirror-${external_node_path_.basename(incoming)}-${name}`);
}
const STATE_PATH = "module-cache-state";
const STATE_DIGEST = "module-cache-state-digest";
/** Of the state's file: whoever has changed it since does not decide what is saved. */
function digestOf(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}

;// CONCATENATED MODULE: ./build/flows/build-cache-entry.js







/** Objects of a compiler shrink to a fifth, and to less where much is alike. */
const MOST_GROWTH = 40;
const MOST_FILES = 500_000;
const LANES = 8;
/** As cmd/go creates them (cmd/go/internal/cache, put); the umask applies. */
const FILE_MODE = 0o666;
/** Whether the job keeps Go's build cache, and by which keys. */
function planBuildCache({ machine, clock }, inputs, project, modulesKey) {
    const not = (kind) => ({
        report: nothing(kind),
        restore: null,
        save: null,
    });
    if (!inputs.buildCache)
        return not("not-wanted");
    const access = cacheAccess(machine.env);
    if (access === null)
        return not("no-service");
    const { build } = project;
    if (build === null || modulesKey === null || project.moduleCache === null)
        return not("no-go");
    const keys = buildKeys(inputs.cacheKeyPrefix, modulesKey, build, machine.env.GITHUB_REF ?? "");
    // What a pull request builds is a stranger's, and nobody but itself could read it.
    const isPullRequest = /^pull_request/.test(machine.env.GITHUB_EVENT_NAME ?? "");
    const writable = access.writable && inputs.cache !== "read-only" && !isPullRequest;
    return {
        report: { ...nothing(access.readable ? "miss" : "not-readable"), primaryKey: keys.primary },
        restore: access.readable ? { keys, folder: build.cacheFolder } : null,
        save: writable
            ? {
                folder: build.cacheFolder,
                key: keys.primary,
                sinceMs: clock.nowMs(),
                moduleCache: project.moduleCache,
            }
            : null,
    };
}
/**
 * Puts what an entry has into the build cache, and nothing over what is there. Nothing of it can be verified: only the
 * names and kinds of files are looked at. Never throws.
 */
async function restoreBuildCache(ports, { report, restore }, moduleCache) {
    if (restore === null || moduleCache === null)
        return report;
    const { files, clock } = ports;
    const startMs = clock.monotonicMs();
    const place = openModuleCache(moduleCache, ports.processes.own);
    const folder = workFolder(ports.machine, place, "build");
    try {
        await files.makeDirectory(folder, 0o700);
        const { keys } = restore;
        const receiver = receiveBuildCache(ports, nodePath.join(folder, "files"), restore.folder);
        const found = await ports.cache.restore({
            folder,
            path: BUILD_ENTRY,
            key: keys.primary,
            restoreKeys: keys.restore,
            crossOs: false,
            mostGrowth: MOST_GROWTH,
            notBefore: Promise.resolve(),
        }, receiver.take);
        const brought = { ...receiver.brought, elapsedMs: clock.monotonicMs() - startMs };
        if (found.kind === "miss")
            return { ...report, ...brought };
        if (found.kind === "failed")
            return { ...report, ...brought, kind: "failed", failure: found.failure };
        const exact = found.key === keys.primary;
        return { ...report, ...brought, kind: "restored", matchedKey: found.key, exact };
    }
    catch (error) {
        const failure = { code: "failed", detail: messageOf(error) };
        return { ...report, kind: "failed", failure, elapsedMs: clock.monotonicMs() - startMs };
    }
    finally {
        await files.removeFolder(folder).catch(() => { });
        await closeModuleCache(files, place);
    }
}
/** Takes files of the build cache, and none over one that is there. */
function receiveBuildCache({ files, clock }, folder, to) {
    // As if it had not been used for a while: cmd/go then notes the use, and what nobody uses is not saved again.
    const unusedMs = clock.nowMs() - 2 * USE_NOTED_MS;
    const brought = { files: 0, bytes: 0 };
    return {
        brought,
        take: async ({ name, bytes, content }) => {
            if (!isBuildCacheFile(name))
                return;
            const place = nodePath.join(to, ...name.split("/"));
            if ((await files.lstat(place)) !== null)
                return;
            // Written elsewhere: a go beside us must not find half a file.
            const file = await files.create(nodePath.join(folder, nodePath.basename(name)), FILE_MODE);
            try {
                for await (const piece of content)
                    await file.write(piece);
                await file.close();
                await files.setModified(file.path, unusedMs);
                await files.linkOrCopy(file.path, place);
                brought.files++;
                brought.bytes += bytes;
            }
            catch (error) {
                if (error.code !== "EEXIST")
                    throw error;
            }
            finally {
                await file.discard();
            }
        },
    };
}
/** Saves what the job has used of the build cache. Never throws. */
async function saveBuildCache(ports, state) {
    const { files, clock } = ports;
    const startMs = clock.monotonicMs();
    const place = module_cache_openModuleCache(state.moduleCache, ports.processes.own);
    const folder = module_cache_entry_workFolder(ports.machine, place, "build");
    const report = (kind, more = {}) => ({
        kind,
        key: state.key,
        files: 0,
        bytes: 0,
        failure: null,
        elapsedMs: clock.monotonicMs() - startMs,
        ...more,
    });
    try {
        const there = [...(await realFilesBelow(files, state.folder, MOST_FILES))]
            .filter(([name]) => build_cache_isBuildCacheFile(name))
            .map(([name, file]) => ({ name, ...file }));
        const used = usedFiles(there, state.sinceMs);
        if (used.length === 0)
            return report("nothing");
        await inLanes(Array.from({ length: LANES }), used, async ({ name }) => {
            const parts = name.split("/");
            await files.linkOrCopy(external_node_path_.join(state.folder, ...parts), external_node_path_.join(folder, build_cache_BUILD_ENTRY, ...parts));
        });
        const what = { files: used.length, bytes: used.reduce((sum, { bytes }) => sum + bytes, 0) };
        const saved = await ports.cache.save({ folder, path: build_cache_BUILD_ENTRY, key: state.key, crossOs: false }, Promise.resolve(true));
        return report(saved.kind === "withdrawn" ? "nothing" : saved.kind, {
            ...what,
            failure: saved.kind === "failed" ? saved.failure : null,
        });
    }
    catch (error) {
        return report("failed", { failure: { code: "failed", detail: messageOf(error) } });
    }
    finally {
        await files.removeFolder(folder).catch(() => { });
        await module_cache_closeModuleCache(files, place);
    }
}
function messageOf(error) {
    return error.code ?? error.message;
}
function nothing(kind) {
    return {
        kind,
        elapsedMs: 0,
        primaryKey: null,
        matchedKey: null,
        exact: false,
        files: 0,
        bytes: 0,
        failure: null,
    };
}

;// CONCATENATED MODULE: ./build/cache/entry-files.js

/**
 * The folder that an entry archives. The cache service takes the path for a part of the entry's identity: constant and
 * relative, it is the same for every user, container and system.
 */
const MODULE_ENTRY = "go-modules";
/** The name of a file in an entry: as a GOPROXY would serve it, without the slash at its beginning. */
function entryName(module, kind) {
    return (0,module_version/* proxyPath */.IR)(module, kind).slice(1);
}
/** As many as an inventory looks at (modules/inventory.ts): a go.sum may be a stranger's. */
const entry_files_MOST_FILES = 20_000;
/**
 * Every module of `sums` that may be stored, the required ones first.
 *
 * @param required keys of modules that have to be there for the entry to be complete
 * @param mayBeStored false for modules that readers of the cache may not have
 */
function entryContents(sums, required, mayBeStored) {
    const zips = [...sums.zips]
        .filter(([, { module }]) => mayBeStored(module.path))
        .map(([key, sum]) => ({ ...sum, required: required.has(key) }))
        .sort((a, b) => Number(b.required) - Number(a.required))
        .slice(0, entry_files_MOST_FILES);
    const mods = [...sums.mods.values()]
        .filter(({ module }) => mayBeStored(module.path))
        .slice(0, entry_files_MOST_FILES - zips.length);
    return { zips, mods };
}

// EXTERNAL MODULE: ./build/go/dirhash.js
var dirhash = __webpack_require__(7224);
;// CONCATENATED MODULE: ./build/modules/module-cache-layout.js


/** The folder in the module cache that holds all downloads. */
function downloadRoot(moduleCache) {
    return external_node_path_.join(moduleCache, "cache", "download");
}
/**
 * The folder in the module cache that holds the downloads of all versions of one module
 * (cmd/go/internal/modfetch/cache.go, cacheDir). Throws for a path that cmd/go would refuse.
 */
function downloadFolder(moduleCache, m) {
    return external_node_path_.join(downloadRoot(moduleCache), ...checked(m).path.split("/"), "@v");
}
/** The name in that folder: the escaped version and a suffix (modfetch/cache.go, CachePath). */
function downloadName(m, kind) {
    return `${checked(m).version}.${kind}`;
}
/** Where cmd/go looks for one downloaded file. Throws for a module version that cmd/go would refuse. */
function downloadPath(moduleCache, m, kind) {
    return external_node_path_.join(downloadFolder(moduleCache, m), downloadName(m, kind));
}
/** The folder that cmd/go unpacks the zip into (modfetch/cache.go, DownloadDir). Throws as above. */
function unpackedPath(moduleCache, m) {
    const { path, version } = checked(m);
    return nodePath.join(moduleCache, ...`${path}@${version}`.split("/"));
}
/** Escaped path and version; these names are made of a stranger's text, so nothing unchecked passes. */
function checked(m) {
    const problem = (0,module_version/* checkModuleVersion */.nF)(m);
    if (problem !== null)
        throw new Error(`module version refused: ${problem}`);
    return { path: (0,module_version/* escapePath */.ft)(m.path), version: (0,module_version/* escapeVersion */.av)(m.version) };
}

;// CONCATENATED MODULE: ./build/modules/stage-modules.js




/** cmd/go's own limit (x/mod zip, MaxGoMod). */
const MOST_MOD_BYTES = 16 << 20;
const stage_modules_LANES = 8;
const stage_modules_FILE_MODE = 0o644;
/**
 * Gives what the module cache has of `zips` (with their `.info`) and `mods` second names in a folder, or copies it
 * there. `.ziphash` files and unpacked trees stay behind.
 *
 * @throws what the file system throws
 */
async function stageModules(files, request) {
    const { folder, moduleCache, nameOf } = request;
    const lanes = Array.from({ length: stage_modules_LANES });
    const stage = async (sum, kind) => {
        const from = downloadPath(moduleCache, sum.module, kind);
        const stat = await files.lstat(from).catch(() => null);
        if (stat?.kind !== "file")
            return null;
        const path = external_node_path_.join(folder, ...nameOf(sum.module, kind).split("/"));
        await files.linkOrCopy(from, path);
        return { sum, path, bytes: stat.bytes };
    };
    const zips = [];
    const mods = [];
    await inLanes(lanes, request.zips, async (sum) => {
        const zip = await stage(sum, "zip");
        if (zip === null)
            return;
        zips.push(zip);
        if ((await stage(sum, "info")) !== null)
            return;
        // `go build` needs none and leaves none behind; `go mod download` would have to ask for it.
        const name = nameOf(sum.module, "info");
        const file = await files.create(external_node_path_.join(folder, ...name.split("/")), stage_modules_FILE_MODE);
        await file.write(Buffer.from(JSON.stringify({ Version: sum.module.version })));
        await file.close();
    });
    await inLanes(lanes, request.mods, async (sum) => {
        const mod = await stage(sum, "mod");
        if (mod !== null)
            mods.push(mod);
    });
    return { zips, mods, zipBytes: zips.reduce((sum, { bytes }) => sum + bytes, 0) };
}
/**
 * The modules of which a staged file is not what go.sum says.
 *
 * @param hashers as many zips are hashed at once
 * @throws what the file system throws
 */
async function findWrong(files, { zips, mods }, hashers) {
    const wrong = new Set();
    // The largest first: begun last, it would be waited for alone.
    const largest = [...zips].sort((a, b) => b.bytes - a.bytes);
    await inLanes(hashers, largest, async ({ sum, path }, hashZip) => {
        const verdict = await hashZip(path, sum.module);
        if (!verdict.ok || verdict.h1 !== sum.h1)
            wrong.add(sum.module);
    });
    await inLanes(Array.from({ length: stage_modules_LANES }), mods, async ({ sum, path }) => {
        const file = await files.open(path);
        const bytes = await file.read(0, Math.min(file.bytes, MOST_MOD_BYTES)).finally(() => file.close());
        if ((0,dirhash/* hashGoMod */.h)(bytes) !== sum.h1)
            wrong.add(sum.module);
    });
    return [...wrong];
}
/** How many of these modules have no zip in the module cache: an unpacked tree can't be verified. */
async function countWithoutZip(files, moduleCache, modules) {
    let count = 0;
    await inLanes(Array.from({ length: stage_modules_LANES }), modules, async (module) => {
        const stat = await files.lstat(downloadPath(moduleCache, module, "zip")).catch(() => null);
        if (stat?.kind !== "file")
            count++;
    });
    return count;
}

;// CONCATENATED MODULE: ./build/flows/save-module-cache.js





/** Hashing is all that there is to do for the cores now. */
const MOST_HASHERS = 4;
/** Saves the modules that are in the module cache at the job's end, each verified again. Never throws. */
async function saveModuleCache(ports, state) {
    const { files, clock, cache } = ports;
    const startMs = clock.monotonicMs();
    const moduleCache = module_cache_openModuleCache(state.moduleCache, ports.processes.own);
    const folder = module_cache_entry_workFolder(ports.machine, moduleCache, "entry");
    const hashers = Array.from({ length: Math.min(MOST_HASHERS, ports.machine.cpus) }, ports.openHasher);
    const report = (kind, more = {}) => ({
        kind,
        key: null,
        zips: 0,
        zipBytes: 0,
        missing: 0,
        wrong: 0,
        failure: null,
        elapsedMs: clock.monotonicMs() - startMs,
        ...more,
    });
    try {
        const { zips } = state.contents;
        const required = zips.filter((zip) => zip.required).map(({ module }) => module);
        const missing = await countWithoutZip(files, state.moduleCache, required);
        const key = missing === 0 ? state.primaryKey : state.partKey;
        if (key === null)
            return report("incomplete", { missing });
        const staged = await stageModules(files, {
            folder: external_node_path_.join(folder, MODULE_ENTRY),
            moduleCache: state.moduleCache,
            ...state.contents,
            nameOf: entryName,
        });
        const what = { key, missing, zips: staged.zips.length, zipBytes: staged.zipBytes };
        if (staged.zips.length === 0)
            return report("nothing", what);
        const hashing = findWrong(files, staged, hashers.map(({ hash }) => hash));
        const saved = await cache.save({ folder, path: MODULE_ENTRY, key, crossOs: true }, hashing.then((wrong) => wrong.length === 0));
        if (saved.kind === "withdrawn")
            return report("wrong-files", { ...what, wrong: (await hashing).length });
        return report(saved.kind, { ...what, failure: saved.kind === "failed" ? saved.failure : null });
    }
    catch (error) {
        const detail = error.code ?? error.message;
        return report("failed", { failure: { code: "failed", detail } });
    }
    finally {
        await Promise.all(hashers.map((hasher) => hasher.close()));
        await files.removeFolder(folder).catch(() => { });
        await module_cache_closeModuleCache(files, moduleCache);
    }
}

;// CONCATENATED MODULE: ./build/flows/finish-job.js





const MOST_STATE_BYTES = 64 << 20;
/** The action's step after the job's own: saves what the main step has said is to be saved. Never fails the job. */
async function finishJob(ports) {
    const { job } = ports;
    const state = await readState(ports);
    if (state === null)
        return;
    const tell = (kind, sentence) => {
        if (kind === "failed" || kind === "wrong-files")
            job.warning(sentence);
        else if (kind === "read-only")
            job.notice(sentence);
        else
            job.info(sentence);
    };
    if (state.modules !== null) {
        const saved = await saveModuleCache(ports, state.modules);
        tell(saved.kind, saveSentence(saved));
    }
    if (state.buildCache !== null) {
        const saved = await saveBuildCache(ports, state.buildCache);
        tell(saved.kind, buildCacheSaveSentence(saved));
    }
}
/** Null where the main step has left none, or something else lies in its place now. */
async function readState({ job, files }) {
    const path = job.state(STATE_PATH);
    if (path === "")
        return null;
    const text = await files.readText(path, MOST_STATE_BYTES).catch(() => null);
    return text !== null && digestOf(text) === job.state(STATE_DIGEST) ? parseJobState(text) : null;
}


/***/ }),

/***/ 3880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ actionJob)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1659);
/** `Job` on a real runner, through @actions/core. */



/** The runner drops a step's whole summary when it is larger (GitHub's documentation, "Adding a job summary"). */
const summaryLimitBytes = 1024 * 1024;
/** The runner replaces a mask wherever it occurs: one of three letters would make the log unreadable. */
const shortestMask = 4;
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
            if (secret.length >= shortestMask)
                _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setSecret */ .Pq(secret);
        },
        info: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq,
        notice: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm(line),
        warning: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e(line),
        fail: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setFailed */ .C1,
        group: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .group */ .Os,
        writeSummary: (markdown) => appendSummary(machine.env.GITHUB_STEP_SUMMARY, markdown),
    };
}
/**
 * Other runners (act, older Forgejo) may have no summary file: then there is nowhere to write, and nothing to say.
 * One that cannot be written is a line in the log: a summary never fails the step.
 */
async function appendSummary(file, markdown) {
    if (!file)
        return;
    const written = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => null);
    if (written === null)
        return;
    if (written.size + Buffer.byteLength(markdown) > summaryLimitBytes) {
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq("The step summary would be larger than the runner accepts (1 MiB): not written.");
        return;
    }
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .summary */ .z.addRaw(markdown).write();
    }
    catch {
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .summary */ .z.emptyBuffer(); // Otherwise the next summary would begin with this one.
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq("The step summary file cannot be written: the summary is left out.");
    }
}


/***/ }),

/***/ 1804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ cacheService)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/platform/clock.js
var clock = __webpack_require__(152);
;// CONCATENATED MODULE: ./build/platform/find-program.js


/**
 * Looked up by ourselves, in absolute folders only: execvp takes an empty PATH, and Windows any PATH, to include the
 * working directory, where a pull request may have put a program of that name. Go's own os/exec.LookPath refuses that too.
 */
async function findProgram(name, searchPath, platform) {
    for (const folder of searchPath.split(external_node_path_.delimiter)) {
        if (!external_node_path_.isAbsolute(folder))
            continue;
        const file = external_node_path_.join(folder, platform === "win32" ? `${name}.exe` : name);
        const runnable = await Promise.all([(0,promises_.access)(file, promises_.constants.X_OK), (0,promises_.stat)(file)]).then(([, stats]) => stats.isFile(), () => false);
        if (runnable)
            return file;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/platform/archive-reader.js
/** Reading an archive while it is still being written. */





const READ_BYTES = 256 * 1024;
const LOOK_MS = 10;
/**
 * Most bytes between two members' contents: tar-stream keeps a long name or pax's attributes in memory, however long
 * they say they are, and our own need two kilobytes.
 */
const MOST_BETWEEN_BYTES = 1 << 20;
/** Magic numbers: RFC 8878, 3.1.1; RFC 1952, 2.3.1. */
const ZSTD = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
const GZIP = Buffer.from([0x1f, 0x8b]);
/**
 * Gives the regular files of a tar archive (zstd or gzip) in their order to `take`, each as soon as its beginning is
 * there. Links, devices and folders are passed over, and nothing is written anywhere.
 *
 * @param onBytes told of bytes read from the archive and of bytes unpacked; may throw to end it
 * @param signal ends it
 * @throws for what is no such archive, or only a part of one
 */
async function readArchive(archive, searchPath, take, onBytes, signal) {
    const file = await archive.open();
    if (file === null)
        return;
    let read = 0;
    let unpacked = 0;
    let mostUnpacked = MOST_BETWEEN_BYTES;
    // Loaded only where there is an archive.
    const { extract } = await __webpack_require__.e(/* import() */ 118).then(__webpack_require__.t.bind(__webpack_require__, 6118, 19));
    const members = extract();
    // A member that never comes to its end would be waited for.
    const end = () => members.destroy(new Error("the archive was not read to its end"));
    signal.addEventListener("abort", end);
    try {
        const raw = follow(file, archive.complete, signal, (bytes) => {
            read += bytes;
            onBytes(read, unpacked);
        });
        const first = await raw.next();
        if (first.done)
            throw new Error("the archive is empty");
        const { contents, whole } = await decompressed(first.value, joined(first.value, raw), searchPath, signal);
        // All that comes out counts: names and headers may be as long as contents.
        const counted = async function* (pieces) {
            for await (const piece of pieces) {
                unpacked += piece.length;
                onBytes(read, unpacked);
                if (unpacked > mostUnpacked)
                    throw new Error("the archive has a header that is too long");
                yield piece;
            }
        };
        (0,external_node_stream_.pipeline)(contents, counted, members, () => { });
        for await (const member of members) {
            const { type, name, size = 0 } = member.header;
            // With any other size tar-stream waits for ever.
            if (!Number.isSafeInteger(size) || size < 0)
                throw new Error("the archive has a file of no size");
            mostUnpacked = unpacked + size + MOST_BETWEEN_BYTES;
            // Has no content, whatever its size.
            if (type === "directory")
                continue;
            let isRead = false;
            const content = {
                [Symbol.asyncIterator]: () => {
                    isRead = true;
                    return member[Symbol.asyncIterator]();
                },
            };
            if (type === "file")
                await take({ name, bytes: size, content });
            // What nobody wants has to pass all the same.
            if (!isRead)
                for await (const _piece of member)
                    ;
        }
        await whole;
    }
    finally {
        signal.removeEventListener("abort", end);
        await file.close();
    }
}
/** The bytes of a file, and of what is still appended to it. A piece is good until the next one is asked for. */
async function* follow(file, complete, signal, onBytes) {
    // One buffer for all: a new one for each piece would cost the collector more than the reading.
    const buffer = Buffer.allocUnsafe(READ_BYTES);
    for (let position = 0;;) {
        signal.throwIfAborted();
        // Asked before reading: what is written until then is read.
        const isAll = complete.aborted;
        const { bytesRead } = await file.read(buffer, 0, READ_BYTES, position);
        if (bytesRead > 0) {
            position += bytesRead;
            onBytes(bytesRead);
            yield buffer.subarray(0, bytesRead);
        }
        else if (isAll)
            return;
        else
            await clock/* systemClock */.m.sleep(LOOK_MS, complete);
    }
}
async function* joined(first, rest) {
    yield first;
    yield* rest;
}
/** The archive's content, and a promise that it was whole: a part of one may end like a short one. */
async function decompressed(beginning, source, searchPath, signal) {
    if (beginning.subarray(0, 2).equals(GZIP)) {
        const contents = (0,external_node_zlib_.createGunzip)();
        void feed(source, contents);
        return { contents, whole: Promise.resolve() };
    }
    if (!beginning.subarray(0, 4).equals(ZSTD))
        throw new Error("the archive is neither zstd nor gzip");
    const zstd = await findProgram("zstd", searchPath, process.platform);
    if (zstd === null)
        throw new Error("there is no zstd on PATH that could unpack the archive");
    const child = (0,external_node_child_process_.spawn)(zstd, ["--decompress", "--stdout", "--quiet"], {
        stdio: ["pipe", "pipe", "ignore"],
        signal,
    });
    const contents = child.stdout;
    const whole = new Promise((resolve, reject) => {
        child.once("error", reject);
        child.once("close", (code) => {
            if (code === 0)
                resolve();
            else
                reject(new Error("the archive is damaged, or only a part of one"));
        });
    });
    whole.catch((error) => contents.destroy(error));
    void feed(source, child.stdin);
    return { contents, whole };
}
/** Writes one piece after the other, each when the one before is used up. An error of either side ends both; never throws. */
async function feed(source, into) {
    // Whoever reads what comes out hears of it there.
    into.on("error", () => { });
    try {
        for await (const piece of source) {
            await new Promise((resolve, reject) => into.write(piece, (error) => (error ? reject(error) : resolve())));
        }
        into.end();
    }
    catch (error) {
        into.destroy(error);
    }
}

;// CONCATENATED MODULE: ./build/platform/cache-messages.js
/** What the job's process and the cache process tell each other. */
/** The folder in the request's folder that archives lie in. */
const TEMPORARY = ".temp";
/** In there: the archive that was restored, under a name that stays when the library removes its own. */
const KEPT_ARCHIVE = "archive";
/** In there: what is to be saved has been looked at, and may be sent. */
const CHECKED = "checked";

;// CONCATENATED MODULE: ./build/platform/process-group.js
/** Ending a child process with all that it started. */


/** Ends the child and everything it started. No error when nothing of it is left. */
function endGroup(child, machine) {
    if (child.pid === undefined)
        return;
    if (machine.platform === "win32") {
        endTree(child, machine.env.SYSTEMROOT);
        return;
    }
    try {
        process.kill(-child.pid, "SIGKILL");
    }
    catch {
        // ESRCH: the group is gone.
    }
}
/** Windows has no process groups. By its full path: a bare name would mean the working directory first, see find-program.ts. */
function endTree(child, systemRoot) {
    // taskkill walks the tree of parents, so it finds nothing once the parent is gone.
    if (child.exitCode !== null || child.signalCode !== null)
        return;
    if (!systemRoot || !external_node_path_.isAbsolute(systemRoot)) {
        child.kill();
        return;
    }
    const taskkill = external_node_path_.join(systemRoot, "System32", "taskkill.exe");
    const killer = (0,external_node_child_process_.spawn)(taskkill, ["/T", "/F", "/PID", String(child.pid)], {
        stdio: "ignore",
        windowsHide: true,
    });
    killer.once("error", () => child.kill());
    killer.once("exit", (code) => {
        if (code !== 0)
            child.kill();
    });
    killer.unref();
}
/**
 * A group of its own does not hear the Ctrl-C or the cancellation that ends this process: passes them on.
 * The function returned takes the listeners away.
 */
function endWithThisProcess(end) {
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    const onSignal = (signal) => {
        end();
        stop();
        // Ours was the only listener: the signal would have ended this process, so it still does.
        if (process.listenerCount(signal) === 0)
            process.kill(process.pid, signal);
    };
    const stop = () => {
        process.off("exit", end);
        for (const signal of signals)
            process.off(signal, onSignal);
    };
    process.once("exit", end);
    for (const signal of signals)
        process.on(signal, onSignal);
    return stop;
}

;// CONCATENATED MODULE: ./build/platform/cache-service.js
/**
 * `CacheService` through @actions/cache, in a process of its own: the library can't be aborted, repeats a request that
 * fails for half a minute, and prints annotations. See cache-process.ts for that process's side.
 */







/** Silence after which a service is given up. With the start of a process and its end it costs less than ten seconds. */
const SILENCE_MS = 8_000;
/** Less than this is no progress: a service that answers garbage is asked again and again, a few kilobytes each time. */
const PROGRESS_BYTES = 64 * 1024;
const LONGEST_MS = 15 * 60_000;
const cache_service_LOOK_MS = 250;
const LOOK_FOR_ARCHIVE_MS = 10;
/** So much any archive may unpack to. */
const ALWAYS_ALLOWED_BYTES = 64 << 20;
const KEPT_CHARACTERS = 64 * 1024;
/**
 * The runner's cache service, as the environment names it.
 *
 * @param script the file that is started as the other process: it calls `serveCacheOrder`
 */
function cacheService(script, machine) {
    return {
        restore: async ({ folder, path, key, crossOs, restoreKeys, mostGrowth, notBefore }, take) => {
            const order = { kind: "restore", path, key, crossOs, restoreKeys };
            const run = await startOrder(script, machine, folder, order, notBefore);
            const reading = readWhileArriving(run, folder, path, machine, mostGrowth, take);
            // What has arrived may be read for longer than it took to arrive, but not without progress.
            const isRead = new AbortController();
            void reading.end.catch(() => { }).finally(() => isRead.abort());
            const end = run.end(reading.progress).finally(async () => {
                const isSilent = await watch(isRead.signal, async () => reading.progress());
                if (isSilent)
                    reading.stop();
            });
            // Nothing is under way any more when this returns, or throws what `take` threw.
            const [ended, read] = await Promise.allSettled([end, reading.end]);
            if (ended.status === "rejected")
                throw ended.reason;
            if (read.status === "rejected")
                throw read.reason;
            return restoreResult(ended.value, read.value);
        },
        save: async ({ folder, path, key, crossOs }, checked) => {
            // It may fail before anybody waits for it.
            checked.catch(() => { });
            const order = { kind: "save", path, key, crossOs };
            const run = await startOrder(script, machine, folder, order, Promise.resolve());
            // The check takes a while and moves nothing that is seen: it is no silence.
            let checks = 0;
            const checking = setInterval(() => {
                checks += PROGRESS_BYTES;
            }, cache_service_LOOK_MS);
            const going = checked
                .catch(() => false)
                .then(async (mayGo) => {
                clearInterval(checking);
                if (mayGo)
                    await (0,promises_.writeFile)(external_node_path_.join(folder, TEMPORARY, CHECKED), "");
                else
                    run.kill();
                return mayGo;
            });
            const ended = await run.end(async () => checks + (await archiveBytes(folder)));
            const mayGo = await going;
            // A check that could not be made is the caller's to hear of.
            await checked;
            return mayGo ? saveResult(ended) : { kind: "withdrawn" };
        },
    };
}
function restoreResult(ended, read) {
    if (read?.code === "too-large")
        return { kind: "failed", failure: read };
    if ("failure" in ended)
        return { kind: "failed", failure: read ?? ended.failure };
    if (typeof ended.value === "string")
        return read === null ? { kind: "hit", key: ended.value } : { kind: "failed", failure: read };
    // A download that broke off is why the archive could not be read to its end.
    const problem = annotationIn(ended.printed);
    if (problem !== null)
        return { kind: "failed", failure: failed(problem) };
    return read === null ? { kind: "miss" } : { kind: "failed", failure: read };
}
function saveResult(ended) {
    if ("failure" in ended)
        return { kind: "failed", failure: ended.failure };
    const { value, printed } = ended;
    if (/cache write denied:|does not permit writes/.test(printed))
        return { kind: "read-only" };
    const problem = annotationIn(printed);
    // In v1 an upload that broke off returns the id that was reserved for it.
    if (typeof value === "number" && value !== -1 && problem === null)
        return { kind: "saved" };
    const refusal = refusedReservation(printed);
    if (refusal !== null && isConflict(refusal))
        return { kind: "exists" };
    return { kind: "failed", failure: failed(refusal ?? problem ?? "nothing was said") };
}
/** The library takes every refused reservation for another job's; what the service said stands elsewhere. */
function refusedReservation(printed) {
    const [, v1] = /^Failed to save: .*another job may be creating this cache\. More details: (.*)$/m.exec(printed) ?? [];
    const [, v2] = /^::debug::Failed to reserve cache: (.*)$/m.exec(printed) ?? [];
    return v1 ?? v2 ?? null;
}
/** Status 409, or the words of services that answer with another one. */
function isConflict(refusal) {
    return /\(409\)|already|exists|reserved|conflict/i.test(refusal);
}
/** The last warning or error among the lines that a runner would show (workflow commands). */
function annotationIn(printed) {
    const lines = [...printed.matchAll(/^::(?:warning|error)[^:]*::(.*)$/gm)];
    return lines.at(-1)?.[1] ?? null;
}
function failed(text) {
    const plain = text.replace(/%0A|%0D/g, " ").replaceAll("%25", "%");
    // What stands behind a "?" may be the signature that lets anyone read or write the archive.
    return { code: "failed", detail: plain.replace(/\?[^\s"']*/g, "").trim() };
}
/** Starts the process at once, since loading the library takes a while, and gives it the order after `notBefore`. */
async function startOrder(script, machine, folder, order, notBefore) {
    await (0,promises_.mkdir)(external_node_path_.join(folder, TEMPORARY), { recursive: true });
    const child = (0,external_node_child_process_.fork)(script, [], {
        cwd: folder,
        env: environmentFor(machine, folder),
        execArgv: [],
        stdio: ["ignore", "pipe", "pipe", "ipc"],
        // A process group of its own, so that tar and the compressor can be ended with it.
        detached: machine.platform !== "win32",
    });
    let printed = "";
    for (const stream of [child.stdout, child.stderr]) {
        stream?.setEncoding("utf8").on("data", (text) => {
            printed = (printed + text).slice(-KEPT_CHARACTERS);
        });
    }
    const kill = () => endGroup(child, machine);
    const forgetUs = endWithThisProcess(kill);
    let value;
    let movedBytes = 0;
    child.on("message", (message) => {
        if (message.kind === "moved")
            movedBytes = message.bytes;
        else
            value = message.value;
    });
    const { closed, over } = closingOf(child);
    await notBefore;
    // Where it is over already, that is heard from its end.
    child.send(order, () => { });
    return {
        over,
        kill,
        end: async (progress) => {
            const isSilent = await watch(over, async () => movedBytes + (await progress()));
            kill();
            const error = await closed;
            forgetUs();
            if (isSilent)
                return { failure: { code: "no-progress", detail: "" } };
            if (value === undefined)
                return { failure: failed(error ?? annotationIn(printed) ?? lastLine(printed)) };
            return { value, printed };
        },
    };
}
/** Nothing of the job's files is for the library to write to, and its temporary files lie where we look. */
function environmentFor(machine, folder) {
    const hidden = Object.keys(machine.env).filter((name) => /^(?:INPUT_|STATE_|NODE_OPTIONS$)/.test(name));
    const none = [
        "GITHUB_ENV",
        "GITHUB_OUTPUT",
        "GITHUB_PATH",
        "GITHUB_STATE",
        "GITHUB_STEP_SUMMARY",
        ...hidden,
    ];
    return {
        ...machine.env,
        ...Object.fromEntries(none.map((name) => [name, undefined])),
        GITHUB_WORKSPACE: folder,
        RUNNER_TEMP: external_node_path_.join(folder, TEMPORARY),
        RUNNER_DEBUG: undefined,
    };
}
function closingOf(child) {
    const over = new AbortController();
    const closed = new Promise((resolve) => {
        child.once("error", (error) => {
            resolve(error.message);
            over.abort();
        });
        child.once("exit", () => over.abort());
        child.once("close", () => resolve(null));
    });
    return { closed, over: over.signal };
}
/** Waits until the process is over (false), or nothing has moved for too long (true). */
async function watch(over, movedBytes) {
    const startMs = performance.now();
    let last = { atMs: startMs, bytes: 0 };
    for (;;) {
        await clock/* systemClock */.m.sleep(cache_service_LOOK_MS, over);
        if (over.aborted)
            return false;
        const nowMs = performance.now();
        const bytes = await movedBytes();
        if (bytes - last.bytes >= PROGRESS_BYTES)
            last = { atMs: nowMs, bytes };
        if (nowMs - last.atMs > SILENCE_MS || nowMs - startMs > LONGEST_MS)
            return true;
    }
}
/** Gives the archive's files to `take` while the other process still writes it. */
function readWhileArriving(run, folder, entryPath, machine, mostGrowth, take) {
    const stop = new AbortController();
    let unpackedBytes = 0;
    let taking = null;
    const onBytes = (read, unpacked) => {
        unpackedBytes = unpacked;
        if (unpacked > mostGrowth * read + ALWAYS_ALLOWED_BYTES)
            throw new TooLarge();
    };
    const prefix = `${entryPath}/`;
    const takeOurs = async (file) => {
        if (!file.name.startsWith(prefix))
            return;
        let broken = null;
        const content = async function* () {
            try {
                yield* file.content;
            }
            catch (error) {
                broken = error;
                throw error;
            }
        };
        try {
            await take({ name: file.name.slice(prefix.length), bytes: file.bytes, content: content() });
        }
        catch (error) {
            // Not of whoever takes it: an archive that broke off comes here through his hands.
            if (error !== broken)
                taking = error;
            throw error;
        }
    };
    const archive = { open: () => openArchive(folder, run.over), complete: run.over };
    const reading = readArchive(archive, machine.env.PATH ?? "", takeOurs, onBytes, stop.signal);
    const end = reading.then(() => null, (error) => {
        run.kill();
        if (taking !== null)
            throw taking;
        if (error instanceof TooLarge)
            return { code: "too-large", detail: "" };
        return failed(error.message);
    });
    return { progress: () => unpackedBytes, end: end.finally(() => stop.abort()), stop: () => stop.abort() };
}
class TooLarge extends Error {
}
/** The library's archive as soon as it is there, or the one that was kept of it; null where there was none. */
async function openArchive(folder, over) {
    const temporary = external_node_path_.join(folder, TEMPORARY);
    for (;;) {
        const isOver = over.aborted;
        const found = (await findArchive(temporary))?.file ?? external_node_path_.join(temporary, KEPT_ARCHIVE);
        const file = await (0,promises_.open)(found, "r").catch(() => null);
        if (file !== null || isOver)
            return file;
        await clock/* systemClock */.m.sleep(LOOK_FOR_ARCHIVE_MS, over);
    }
}
/** The library's archive, in a folder of a random name (@actions/cache, internal/constants); null while it is empty. */
async function findArchive(temporary) {
    for (const name of await (0,promises_.readdir)(temporary).catch(() => [])) {
        for (const archive of ["cache.tzst", "cache.tgz"]) {
            const file = external_node_path_.join(temporary, name, archive);
            const bytes = (await (0,promises_.stat)(file).catch(() => null))?.size ?? 0;
            if (bytes > 0)
                return { file, bytes };
        }
    }
    return null;
}
async function archiveBytes(folder) {
    return (await findArchive(external_node_path_.join(folder, TEMPORARY)))?.bytes ?? 0;
}
function lastLine(text) {
    return text.trimEnd().split("\n").at(-1) ?? "";
}


/***/ }),

/***/ 152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/** `Clock` on the machine's clocks. */


/** The machine's time; see `Clock`. A sleeping run can be ended: the timer of an aborted sleep is gone. */
const systemClock = {
    nowMs: () => Date.now(),
    monotonicMs: () => node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now(),
    sleep: async (ms, signal) => {
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(ms, undefined, signal ? { signal } : {});
        }
        catch (error) {
            if (!signal?.aborted)
                throw error;
        }
    },
};


/***/ }),

/***/ 4207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ endProcess)
/* harmony export */ });
/* unused harmony exports endWithReader, endOnInterrupt */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);

/** Lets the process end quietly when whoever reads its output stops reading (`… | head`). */
function endWithReader() {
    process.stdout.on("error", (error) => {
        if (error.code !== "EPIPE")
            throw error;
        process.exit();
    });
}
/**
 * Lets Ctrl-C and its like end the process at once, with the exit code that a shell gives it (130), but through
 * `exit`: what is to be cleared away before is hung on that event, which a signal by itself passes by.
 */
function endOnInterrupt() {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
        process.once(signal, () => process.exit(128 + constants.signals[signal]));
    }
}
/** Ends the process with the exit code set so far, once what it printed is out. */
async function endProcess() {
    await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write("", done))));
    // Not by itself: a name that is still being looked up would keep the process, and the job, waiting.
    process.exit();
}


/***/ }),

/***/ 4115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readMachine)
/* harmony export */ });
/* unused harmony export userCacheFolder */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
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
        tempDir: env.RUNNER_TEMP || node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir(),
        uid: process.getuid?.() ?? null,
        cpus: node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism(),
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
            ? home && node_path__WEBPACK_IMPORTED_MODULE_1__.join(home, "Library", "Caches")
            : env.XDG_CACHE_HOME || (home && node_path__WEBPACK_IMPORTED_MODULE_1__.join(home, ".cache"));
    return folder && node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(folder) ? folder : null;
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
        return node_os__WEBPACK_IMPORTED_MODULE_0__.homedir() || null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 5415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readProcesses)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/** `Processes` of the real machine. */



/** Reads who we are, once. Never throws. */
function readProcesses() {
    return { own: { host: hostOf(), pid: process.pid }, isRunning };
}
/**
 * Containers that share a volume may have one hostname (a restarted one, `--hostname`) and one kernel, but each has
 * its own process ids: the number of the namespace tells them apart, the boot id those of two machines (man 7
 * pid_namespaces, man 4 random). Elsewhere than on Linux the hostname has to do.
 */
function hostOf() {
    const parts = [
        node_os__WEBPACK_IMPORTED_MODULE_2__.hostname,
        () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)("/proc/sys/kernel/random/boot_id", "latin1").trim(),
        () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)("/proc/self/ns/pid"),
    ].map(orEmpty);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(parts.join("\n")).digest("hex").slice(0, 12);
}
function orEmpty(read) {
    try {
        return read();
    }
    catch {
        return "";
    }
}
/** Signal 0 is never delivered: it only asks. Another user's process answers EPERM (man 2 kill). */
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code !== "ESRCH";
    }
}


/***/ }),

/***/ 2323:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _flows_finish_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3058);
/* harmony import */ var _modules_zip_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(653);
/* harmony import */ var _platform_action_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3880);
/* harmony import */ var _platform_cache_service_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1804);
/* harmony import */ var _platform_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(152);
/* harmony import */ var _platform_end_process_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4207);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1665);
/* harmony import */ var _platform_machine_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4115);
/* harmony import */ var _platform_processes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5415);
/* harmony import */ var _platform_zip_hasher_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4073);











const machine = (0,_platform_machine_js__WEBPACK_IMPORTED_MODULE_8__/* .readMachine */ .U)();
const script = process.argv[1] ?? "";
const job = (0,_platform_action_job_js__WEBPACK_IMPORTED_MODULE_3__/* .actionJob */ .C)(machine);
try {
    await (0,_flows_finish_job_js__WEBPACK_IMPORTED_MODULE_1__/* .finishJob */ .x)({
        machine,
        files: _platform_files_js__WEBPACK_IMPORTED_MODULE_7__/* .nodeFiles */ .k,
        processes: (0,_platform_processes_js__WEBPACK_IMPORTED_MODULE_9__/* .readProcesses */ ._)(),
        clock: _platform_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .systemClock */ .m,
        job,
        cache: (0,_platform_cache_service_js__WEBPACK_IMPORTED_MODULE_4__/* .cacheService */ .q)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(script), "../cache/index.js"), machine),
        openHasher: (0,_platform_zip_hasher_js__WEBPACK_IMPORTED_MODULE_10__/* .threadedHasher */ .J)(script, (...asked) => (0,_modules_zip_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hashZipFile */ .S)(_platform_files_js__WEBPACK_IMPORTED_MODULE_7__/* .nodeFiles */ .k, ...asked)),
    });
}
catch (error) {
    // What the job was for is done.
    job.warning(error instanceof Error ? error.message : String(error));
}
await (0,_platform_end_process_js__WEBPACK_IMPORTED_MODULE_6__/* .endProcess */ .JZ)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
