export const id = 205;
export const ids = [205];
export const modules = {

/***/ 2954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ isBuildCacheFile),
/* harmony export */   Ip: () => (/* binding */ USE_NOTED_MS),
/* harmony export */   KP: () => (/* binding */ buildCacheUse),
/* harmony export */   Qk: () => (/* binding */ BUILD_FORM),
/* harmony export */   T_: () => (/* binding */ buildKeys),
/* harmony export */   gK: () => (/* binding */ isWorthWaiting)
/* harmony export */ });
/* unused harmony exports usedFiles, newShare */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Objects of a compiler shrink to a fifth. */
const BUILD_FORM = { name: "go-build tar 2", packed: true };
/** Raised when older entries can't serve any more. */
const LAYOUT = 2;
/**
 * Keys of the build cache: unlike modules, it is of no use to another system or another Go. An entry can't be changed,
 * so each run that has something new saves another one, and the newest is found: of the same ref and go.sum, of the
 * same go.sum, of the same job, of the same Go.
 *
 * @param modules what tells the entries of module files apart
 * @param go.version e.g. `1.26.8`; go.os and go.arch as `go env` calls those of the machine
 */
function buildKeys(prefix, modules, go, { job, ref, run }) {
    const { scope, sums } = modules;
    const start = prefix === "" ? "" : `${prefix}-`;
    const ofGo = `${start}go-build-${LAYOUT}-${go.os}-${go.arch}-${go.version}-${scope}-`;
    const ofJob = `${ofGo}${digest(job, 8)}-`;
    const ofSums = `${ofJob}${sums}-`;
    const ofRef = `${ofSums}${digest(ref, 12)}-`;
    return { primary: ofRef + run, sameModules: ofSums, restore: [ofRef, ofSums, ofJob, ofGo] };
}
function digest(text, length) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex").slice(0, length);
}
/** They run what somebody with write access has pushed. Of all others (`issue_comment`, `workflow_run`, …) that can't be said. */
const TRUSTED_EVENTS = ["push", "schedule", "workflow_dispatch", "repository_dispatch", "merge_group"];
/** Below that, what a new entry would spare the next job is not worth its upload. */
const STALE_SHARE = 0.1;
/** A pull request's entry serves its own later runs alone. */
const MOSTLY_NEW_SHARE = 1 / 3;
/**
 * @param wanted the input `build-cache`
 * @param job.event GITHUB_EVENT_NAME; a runner that sets none does not say whose code it runs
 * @param job.ref GITHUB_REF. What is built for a tag is a release: no entry may be part of it
 * @param keepsRefsApart without that, what a pull request saves is everybody's
 */
function buildCacheUse(wanted, { event, ref }, keepsRefsApart) {
    if (wanted === "false")
        return { reads: false, savesAbove: null, because: null };
    if (wanted === "auto" && !keepsRefsApart) {
        return { reads: false, savesAbove: null, because: "refs-not-apart" };
    }
    if (TRUSTED_EVENTS.includes(event) && (wanted === "true" || !ref.startsWith("refs/tags/"))) {
        return { reads: true, savesAbove: STALE_SHARE, because: null };
    }
    if (event === "pull_request") {
        if (keepsRefsApart)
            return { reads: true, savesAbove: MOSTLY_NEW_SHARE, because: null };
        return { reads: true, savesAbove: null, because: "event" };
    }
    return { reads: wanted === "true", savesAbove: null, because: "event" };
}
/** A file of Go's build cache: `00/00…-a` or `-d` (cmd/go/internal/cache, fileName). Its own bookkeeping is none. */
function isBuildCacheFile(name) {
    return /^([0-9a-f]{2})\/\1[0-9a-f]{62}-[ad]$/.test(name);
}
/** What a repository's ten gigabytes hold for a few branches and systems. */
const MAX_BYTES = (/* unused pure expression or super */ null && (2 * 1024 ** 3));
/** cmd/go notes the use of a file at most once an hour (cmd/go/internal/cache, mtimeInterval). */
const USE_NOTED_MS = 3_600_000;
/**
 * The files that the job has used or made, up to a size: where they are more, what was used last.
 *
 * @param sinceMs the job's begin
 */
function usedFiles(files, sinceMs, maxBytes = MAX_BYTES) {
    const used = files.filter(({ mtimeMs }) => mtimeMs > sinceMs - USE_NOTED_MS);
    let bytes = 0;
    return [...used]
        .sort((a, b) => b.mtimeMs - a.mtimeMs)
        .filter((file) => {
        bytes += file.bytes;
        return bytes <= maxBytes;
    });
}
/** What one core compiles in a millisecond, in bytes of a packed entry: gin's 35 MB take two cores 50 s. */
const COMPILED_BYTES_PER_MS = 350;
/** Before that a slow start can't be told from a slow line. */
const MIN_SEEN_MS = 4_000;
/** Nobody minds so much. */
const SHORT_WAIT_MS = 10_000;
/** No job is to wait longer, however long compiling might take: that is only guessed. */
const LONG_WAIT_MS = 5 * 60_000;
/**
 * Whether an entry of the build cache is worth the wait for the rest of it, at the rate at which it has come: compiling
 * instead is a wait too. What has come by then is of use in any case.
 *
 * @param cpus the cores that would compile
 */
function isWorthWaiting({ receivedBytes, totalBytes, waitedMs }, cpus) {
    if (waitedMs < MIN_SEEN_MS)
        return true;
    const leftBytes = totalBytes - receivedBytes;
    const leftMs = (leftBytes * waitedMs) / Math.max(1, receivedBytes);
    const compiledInMs = leftBytes / (COMPILED_BYTES_PER_MS * cpus);
    return leftMs <= Math.max(SHORT_WAIT_MS, Math.min(compiledInMs, LONG_WAIT_MS));
}
/** Which share of these files' bytes is in none of the files that an entry brought. 0 of nothing. */
function newShare(files, restored) {
    const sum = (some) => some.reduce((bytes, file) => bytes + file.bytes, 0);
    const all = sum(files);
    return all === 0 ? 0 : sum(files.filter(({ name }) => !restored.has(name))) / all;
}


/***/ }),

/***/ 7571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ entryContents),
/* harmony export */   MB: () => (/* binding */ entryName),
/* harmony export */   _c: () => (/* binding */ MODULE_FORM)
/* harmony export */ });
/* harmony import */ var _go_module_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2206);

/** The same for every user, system and Go version. Zips don't shrink, and go.mod files are few bytes. */
const MODULE_FORM = { name: "go-modules tar 2", packed: false };
/** The name of a file in an entry: as a GOPROXY would serve it, without the slash at its beginning. */
function entryName(module, kind) {
    return (0,_go_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyPath */ .IR)(module, kind).slice(1);
}
/** As many as an inventory looks at (modules/inventory.ts): a go.sum may be a stranger's. */
const MAX_FILES = 20_000;
/**
 * Every module of `sums` that may be stored, the required ones first.
 *
 * @param required keys of modules that have to be there for the entry to be complete
 * @param mayStore false for modules that readers of the cache may not have
 */
function entryContents(sums, required, mayStore) {
    const zips = [...sums.zips]
        .filter(([, { module }]) => mayStore(module.path))
        .map(([key, sum]) => ({ ...sum, required: required.has(key) }))
        .sort((a, b) => Number(b.required) - Number(a.required))
        .slice(0, MAX_FILES);
    const mods = [...sums.mods.values()]
        .filter(({ module }) => mayStore(module.path))
        .slice(0, MAX_FILES - zips.length);
    return { zips, mods };
}


/***/ }),

/***/ 8835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ SpokenCommand),
  G: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./build/telling/wrap.js
var wrap = __webpack_require__(6952);
// EXTERNAL MODULE: ./build/telling/width.js
var width = __webpack_require__(1838);
;// CONCATENATED MODULE: ./build/cli/help.js



/** A description that has less room than this is not broken into lines. */
const LEAST_COLUMNS = 20;
/** How commander lays help out in that language: its titles, the remarks behind options, and wide characters. */
function helpOf(help) {
    const { titles } = help;
    const translated = {
        "Usage:": titles.usage,
        "Commands:": titles.commands,
        "Arguments:": titles.operands,
        "Options:": titles.options,
    };
    return {
        // Commander sets a blank behind the first title, which a full-width colon does not need.
        formatHelp: (command, helper) => esm/* Help */._V.prototype.formatHelp.call(helper, command, helper).replace(/^([^\n]*?：) /, "$1"),
        styleTitle: (title) => translated[title] ?? title,
        minWidthToWrap: LEAST_COLUMNS,
        displayWidth: width/* widthOf */.qz,
        boxWrap: (text, width) => (0,wrap/* wrap */.L)(text, width).join("\n"),
        commandUsage: (command) => usageOf(help, command),
        subcommandTerm: (command) => [command.name(), ...operandsOf(command)].join(" "),
        optionDescription: (option) => option.description + remarks(help, option),
        argumentDescription: ({ description, argChoices }) => argChoices === undefined ? description : description + help.remarks([help.choices(argChoices)]),
    };
}
function usageOf({ titles }, command) {
    const path = [command.parent?.name(), command.name()].filter(Boolean).join(" ");
    const rest = command.commands.length > 0 ? [titles.anyCommand] : operandsOf(command);
    return [path, titles.anyOptions, ...rest].join(" ");
}
function operandsOf(command) {
    return command.registeredArguments.map((operand) => {
        const name = operand.name() + (operand.variadic ? "..." : "");
        return operand.required ? `<${name}>` : `[${name}]`;
    });
}
function remarks(help, { argChoices, defaultValue, defaultValueDescription }) {
    const standard = defaultValueDescription ?? (typeof defaultValue === "string" ? defaultValue : undefined);
    const said = [
        ...(argChoices === undefined ? [] : [help.choices(argChoices)]),
        ...(standard === undefined ? [] : [help.standard(standard)]),
    ];
    return said.length === 0 ? "" : help.remarks(said);
}

// EXTERNAL MODULE: ./build/cli/interrupt.js + 1 modules
var interrupt = __webpack_require__(7361);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/cli/output.js + 1 modules
var output = __webpack_require__(1790);
// EXTERNAL MODULE: ./build/report/neutralise.js
var neutralise = __webpack_require__(9697);
;// CONCATENATED MODULE: ./build/cli/usage-errors.js

/**
 * The same in that language, and the command that says more. Commander (14) hands over a code and an English sentence,
 * in which names and what was given stand in quotes.
 */
function problemWith(help, fault) {
    const said = sentence(help, { ...fault, message: (0,neutralise/* neutralise */.$0)(fault.message) });
    const similar = similarIn(fault.message).map((name) => (0,neutralise/* neutralise */.$0)(name));
    return [
        said + (similar.length > 0 ? help.faults.similar(similar) : ""),
        help.faults.more(`${fault.path} --help`),
    ];
}
function sentence({ faults }, { code, message, path }) {
    const [first = "", second = ""] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted = ""]) => quoted);
    switch (code) {
        case "commander.unknownCommand":
            return faults.unknownCommand(first);
        case "commander.unknownOption":
            return faults.unknownOption(first);
        case "commander.missingArgument":
            return faults.missingOperand(`<${first}>`);
        case "commander.optionMissingArgument":
            return faults.missingValue(flagIn(first));
        case "commander.conflictingOption":
            return faults.together(flagIn(first), flagIn(second));
        case "commander.excessArguments":
            return faults.tooMany(path);
        case "commander.invalidArgument": {
            const [, choices = ""] = /Allowed choices are (.*)\.$/.exec(message) ?? [];
            // An operand is named behind what was given for it, an option before.
            const [name, given] = message.includes("command-argument")
                ? [`<${second}>`, first]
                : [flagIn(first), second];
            return faults.badValue(name, given, choices.split(", "));
        }
        default:
            return message;
    }
}
function flagIn(flags) {
    return flags.split(" ")[0] ?? flags;
}
function similarIn(message) {
    const [, names = ""] = /\(Did you mean (?:one of )?(.*)\?\)$/.exec(message) ?? [];
    return names === "" ? [] : names.split(", ");
}

;// CONCATENATED MODULE: ./build/cli/command.js







/** A command whose help and errors are in that language. */
class SpokenCommand extends esm/* Command */.uB {
    #help;
    constructor(name, help) {
        super(name);
        this.#help = help;
        this.configureHelp(helpOf(help)).helpOption("-h, --help", help.options["--help"]);
    }
    /** Instead of commander's own sentence. */
    error(message, { code = "", exitCode = 1 } = {}) {
        const path = [this.parent?.name(), this.name()].filter(Boolean).join(" ");
        for (const line of problemWith(this.#help, { code, message, path }))
            (0,output/* toErrors */.pp)(line);
        // Throws: exitOverride is set.
        return super.error("", { code, exitCode });
    }
}
/** The command that the spec describes. */
function command(help, spec) {
    const built = new SpokenCommand(spec.name, help).description(help.commands[spec.name].does);
    if (spec.operand)
        built.addArgument(spec.operand);
    for (const option of [...spec.options, (0,options/* languageOption */._9)(help), (0,options/* colourOption */.ei)(help)])
        built.addOption(option);
    return built
        .addHelpText("after", ({ command: shown }) => moreHelp(help, spec, widthOfHelp(shown)))
        .action(async () => {
        // Before the name of the command, they are the program's.
        const given = { ...built.parent?.opts(), ...built.opts() };
        if (built.parent?.opts().color === false || built.opts().color === false)
            process.env.NO_COLOR = "1";
        const exitCode = await spec.run(given, built.args);
        process.exitCode = interrupt/* interrupt */.G.exitCode() ?? exitCode;
    });
}
/** As commander takes it where nobody watches; no wider than lines are good to read. */
function widthOfHelp(command) {
    return Math.min(command.configureOutput().getOutHelpWidth?.() || 80, 100);
}
/** Below the options: more words, exit codes, examples. Examples stay whole, to be copied. */
function moreHelp({ commands, titles }, { name, examples }, columns) {
    const { more, exit } = commands[name];
    return [
        ...more.map((paragraph) => (0,wrap/* wrap */.L)(paragraph, columns).join("\n")),
        (0,wrap/* wrap */.L)(`${titles.exitCode}${/[a-z]:$/.test(titles.exitCode) ? " " : ""}${exit}`, columns).join("\n"),
        [titles.examples, ...examples.map((line) => `  ${line}`)].join("\n"),
    ]
        .map((paragraph) => `\n${paragraph}`)
        .join("\n");
}


/***/ }),

/***/ 4761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ commandsIn)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
;// CONCATENATED MODULE: ./build/scope/shell-lines.js
/** Shells that lines can be written for. */
const SHELLS = ["bash", "zsh", "fish", "powershell"];
/** The shell that a person most likely sits at: bash's lines do for sh, dash and ksh as well. */
function likelyShell(env, platform) {
    if (/(?:^|\/)fish$/.test(env.SHELL ?? ""))
        return "fish";
    if (/(?:^|\/)zsh$/.test(env.SHELL ?? ""))
        return "zsh";
    return platform === "win32" && !env.SHELL ? "powershell" : "bash";
}
/** A line that sets a variable for the commands that follow, whatever characters the value has. */
function assignment(shell, name, value) {
    switch (shell) {
        case "bash":
        case "zsh":
            return `export ${name}='${value.replaceAll("'", `'\\''`)}'`;
        case "fish":
            // Inside single quotes fish knows two escapes (fish-doc, quotes).
            return `set -gx ${name} '${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
        case "powershell":
            // PowerShell ends such a string at any kind of single quote.
            return `$env:${name} = '${value.replace(/['\u2018-\u201b]/g, "$&$&")}'`;
    }
}
/** A line that takes a variable away. */
function removal(shell, name) {
    const unset = `unset ${name}`;
    return { bash: unset, zsh: unset, fish: `set -e ${name}`, powershell: `Remove-Item Env:${name}` }[shell];
}

// EXTERNAL MODULE: ./build/flows/project/read-project.js + 1 modules
var read_project = __webpack_require__(3470);
// EXTERNAL MODULE: ./build/go/go-proxy-list.js
var go_proxy_list = __webpack_require__(2937);
// EXTERNAL MODULE: ./build/mirrors/catalogue.js
var catalogue = __webpack_require__(8942);
// EXTERNAL MODULE: ./build/mirrors/choose.js
var choose = __webpack_require__(710);
// EXTERNAL MODULE: ./build/mirrors/inherited.js
var inherited = __webpack_require__(5681);
;// CONCATENATED MODULE: ./build/scope/decide-switch.js
/** The least time between two switches. */
const MIN_BETWEEN_MS = 5 * 60_000;
/** A mirror that is not faster by this factor is as good as the one in use: two near-equal ones would take turns. */
const FASTER_BY = 1.5;
/**
 * Whether the route is to move to another mirror.
 *
 * @param now.current the first mirror of the route, or null where it has none
 * @param now.ranked best first
 * @param now.lastSwitchMs wall-clock time, or null
 */
function decideSwitch(now) {
    const { nowMs, lastSwitchMs, current, ranked } = now;
    if (current === null)
        return { kind: "stay", because: "no-mirror" };
    const best = ranked.find(({ healthy }) => healthy);
    if (best === undefined)
        return { kind: "stay", because: "none-healthy" };
    if (best.name === current)
        return { kind: "stay", because: "best" };
    const reason = reasonToLeave(ranked.find(({ name }) => name === current) ?? null, best);
    if (reason === null)
        return { kind: "stay", because: "near-equal" };
    // A clock that was set back must not hold the route for ever.
    const sinceMs = lastSwitchMs === null ? Number.POSITIVE_INFINITY : nowMs - lastSwitchMs;
    if (sinceMs >= 0 && sinceMs < MIN_BETWEEN_MS)
        return { kind: "stay", because: "too-soon" };
    return { kind: "switch", to: best.name, because: reason };
}
function reasonToLeave(current, best) {
    if (current === null || !current.healthy)
        return "unhealthy";
    // One that answers and was not waited for has no prediction, since it could not win any more.
    if (best.predictedMs === null || current.predictedMs === null)
        return null;
    return current.predictedMs > FASTER_BY * best.predictedMs ? "faster" : null;
}

// EXTERNAL MODULE: ./build/flows/plan/plan-job.js + 13 modules
var plan_job = __webpack_require__(6118);
// EXTERNAL MODULE: ./build/flows/settings/scope-place.js
var scope_place = __webpack_require__(9736);
// EXTERNAL MODULE: ./build/flows/settings/use-route.js
var use_route = __webpack_require__(2773);
;// CONCATENATED MODULE: ./build/flows/settings/check-route.js








/** What asks for credentials works, so far as can be told without them. */
const WANTS_CREDENTIALS = [401, 403, 407];
/**
 * Whether the route in force works, measured with what the project needs: the server of one's own at its head, and its
 * first mirror; and with `switchIn` a
 * move to the best mirror where that is worth it (decide-switch.ts): of the same request, private patterns and proxies
 * included, as the last switch there. A route without a mirror gets none.
 *
 * @param inputs with the mirrors that may be moved to
 * @param goproxy in force, "" for Go's default
 * @param switchIn the scope whose file may be changed, or null
 * @param project where the caller has read it already
 */
async function checkRoute(ports, inputs, goproxy, switchIn, project) {
    const first = firstServers(goproxy, inputs.mirrors);
    const others = switchIn === null ? [] : inputs.mirrors;
    const asked = [first.own, first.mirror, ...others].flatMap((one) => one ?? []);
    const mirrors = (0,catalogue/* withShortNames */.Xi)([...new Map(asked.map((m) => [m.url, m])).values()]);
    const named = (one) => mirrors.find(({ url }) => url === one?.url) ?? null;
    const [own, mirror] = [named(first.own), named(first.mirror)];
    const { report, found } = await (0,plan_job/* measureRoute */.cx)(ports, { ...inputs, mirrors, mirrorsGiven: true }, project === undefined ? {} : { project });
    const ranked = report.mirrors.map(measured);
    const isHealthy = (name) => ranked.some((m) => m.name === name && m.healthy);
    const ownWorks = own === null || isHealthy(own.name) || wantsCredentials(report, own.name);
    const works = mirror === null ? ownWorks : isHealthy(mirror.name);
    const check = {
        report,
        current: mirror?.name ?? own?.name ?? null,
        works,
        deadOwn: ownWorks ? null : own.name,
        healthy: ownWorks && works,
    };
    if (switchIn === null)
        return { ...check, decision: null, used: null };
    const { record } = await (0,scope_place/* readScope */.hx)(ports.files, switchIn);
    const decision = decideSwitch({
        nowMs: ports.clock.nowMs(),
        lastSwitchMs: record?.switchedAtMs ?? null,
        current: mirror?.name ?? null,
        ranked: ranked.filter(({ name }) => name !== own?.name),
    });
    if (decision.kind === "stay")
        return { ...check, decision, used: null };
    const among = { ...found, choice: (0,choose/* amongMirrors */.l0)(found.choice, candidatesIn(found, inputs), found.work) };
    const used = await (0,use_route/* useRoute */.lq)(ports, switchIn, inputs, { force: false, keepDeadProxy: true }, among);
    return { ...check, decision, used };
}
/** Of what was measured, the mirrors that may be moved to. */
function candidatesIn({ choice }, { mirrors }) {
    return choice.mirrors.filter(({ url }) => mirrors.some((mirror) => mirror.url === url));
}
/**
 * The server of one's own at the head of a GOPROXY, and its first mirror. What is in no catalogue and was not named
 * counts as one's own: it is looked at, and never left.
 */
function firstServers(goproxy, named) {
    let own = null;
    for (const { url } of (0,go_proxy_list/* parseGoProxy */.eL)(goproxy || inherited/* GO_DEFAULT_GOPROXY */.cH)) {
        if (!/^https?:/i.test(url) || !URL.canParse(url))
            continue;
        const base = (0,catalogue/* normalizeBaseUrl */.qT)(url);
        const mirror = (0,catalogue/* findInCatalogue */.cy)(url) ?? named.find((one) => (0,catalogue/* normalizeBaseUrl */.qT)(one.url) === base);
        if (mirror)
            return { own, mirror };
        own ??= (0,catalogue/* mirrorFromUrl */.rU)(url);
    }
    return { own, mirror: null };
}
function measured({ name, outcome, predictedMs }) {
    const healthy = outcome.kind === "proven" || (outcome.kind === "not-waited-for" && outcome.answered);
    return { name, healthy, predictedMs };
}
function wantsCredentials({ mirrors }, name) {
    const outcome = mirrors.find((mirror) => mirror.name === name)?.outcome;
    return outcome?.kind === "failed" && WANTS_CREDENTIALS.includes(outcome.reason.status ?? 0);
}

// EXTERNAL MODULE: ./build/telling/width.js
var width = __webpack_require__(1838);
// EXTERNAL MODULE: ./build/cli/interrupt.js + 1 modules
var interrupt = __webpack_require__(7361);
;// CONCATENATED MODULE: ./build/cli/living-line.js


/** The living line of this process's terminal; null where nobody watches, or the terminal can't go back in a line. */
function ownLivingLine() {
    const { stderr, env } = process;
    if (stderr.isTTY !== true || env.TERM === "dumb")
        return null;
    const line = livingLine(stderr);
    // Whatever ends the process: the prompt begins a line of its own.
    process.once("exit", () => line.clear());
    return line;
}
const TICK_MS = 100;
/** Shows how long `body` has been measuring, where somebody watches. Throws where it was ended by Ctrl-C. */
async function whileMeasuring({ measuring }, body) {
    const line = ownLivingLine();
    const startMs = performance.now();
    const show = () => line?.show(measuring((performance.now() - startMs) / 1000));
    const timer = line === null ? undefined : setInterval(show, TICK_MS);
    show();
    try {
        const measured = await body();
        // Half a measurement says nothing that is worth printing.
        interrupt/* interrupt */.G.signal.throwIfAborted();
        return measured;
    }
    finally {
        clearInterval(timer);
        line?.clear();
    }
}
/** To the start of the line, and nothing behind it (ECMA-48, 8.3.41). */
const CLEAR = "\r\u001b[K";
/** Some terminals do not say how wide they are. */
const USUAL_COLUMNS = 80;
/** @param stream a terminal; one column of it stays free, since some wrap after the last one */
function livingLine(stream) {
    let shown = "";
    const clear = () => {
        if (shown !== "")
            stream.write(CLEAR);
        shown = "";
    };
    return {
        show: (text) => {
            const line = (0,width/* clip */.$Q)(text, (stream.columns || USUAL_COLUMNS) - 1);
            if (line !== shown)
                stream.write(CLEAR + line);
            shown = line;
        },
        print: (line) => {
            clear();
            stream.write(`${line}\n`);
        },
        clear,
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/decode.js
var decode = __webpack_require__(6500);
// EXTERNAL MODULE: ./build/go/signed-note.js
var signed_note = __webpack_require__(7968);
;// CONCATENATED MODULE: ./build/detail.js
/**
 * What a failure is about, beyond its own code: a code again, with the names and numbers that belong to it, made where
 * the failure is noticed. Every language has its own words for each (english-details.ts, chinese-details.ts in telling).
 */

const TRANSPORT = [
    // Names and connections.
    "no-such-host",
    "no-address",
    "name-server-silent",
    "name-server-failed",
    "connection-refused",
    "no-route-to-host",
    "host-down",
    "network-unreachable",
    "network-down",
    "no-local-address",
    "not-permitted",
    "process-file-limit",
    "machine-file-limit",
    "connection-reset",
    "connection-closed",
    "body-cut-short",
    // What was waited for in vain, or no longer.
    "connecting",
    "first-byte",
    "no-progress",
    "ended-by-caller",
    "not-read-to-end",
    // TLS.
    "self-signed",
    "self-signed-in-chain",
    "unknown-authority",
    "certificate-expired",
    "certificate-not-yet-valid",
    "certificate-of-other-host",
    "no-tls",
    // HTTP.
    "too-many-headers",
    "not-http",
    "bytes-after-response",
    "https-to-http",
    "redirect-to-no-url",
    "no-http-url",
    "credentials-over-http",
    "unknown-error",
];
/** What is wrong with an answer. */
const ANSWER = [
    "no-right-answer",
    "larger-than-go-allows",
    "other-info",
    "other-range",
    "range-ignored",
    "less-than-announced",
    "zip-changed",
];
/** Why a zip is refused. Those that begin with `unusual-` may be read in two ways, and are not read at all. */
const ZIP = [
    "not-a-zip",
    "zip-too-large",
    "name-not-utf8",
    "name-without-prefix",
    "name-too-long",
    "name-not-allowed",
    "name-twice",
    "name-twice-but-for-case",
    "go-mod-elsewhere",
    "wrong-size",
    "wrong-crc",
    "damaged-content",
    "unusual-gap",
    "unusual-bytes-before-directory",
    "unusual-bytes-around-directory",
    "unusual-bytes-behind-content",
    "unusual-local-header",
    "unusual-headers-disagree",
    "unusual-data-descriptor",
    "unusual-cut-off",
    "unusual-end",
    "unusual-entry-count",
    "unusual-comment",
    "unusual-entry-comment",
    "unusual-disks",
    "unusual-zip64",
    "unusual-zip64-extra",
    "unusual-extra",
    "unusual-directory",
    "unusual-flags",
    "unusual-method",
];
/** What is wrong with what a checksum database said. */
const DATABASE = [
    "no-tree-head",
    "no-record",
    "number-beyond-tree",
    "two-trees-of-one-size",
    "wrong-tile-hashes",
    "wrong-tile-size",
    "tile-missing",
];
/** What is wrong with what should be Go. */
const GO = ["no-version-list", "no-go-inside"];
/** All that are said without a name or number: by it a code that is read from a file is known. */
const PLAIN_DETAILS = [
    ...TRANSPORT,
    ...ANSWER,
    ...ZIP,
    ...signed_note/* NOTE_PROBLEMS */.oy,
    ...DATABASE,
    ...GO,
];

// EXTERNAL MODULE: ./build/mirrors/measurement.js
var measurement = __webpack_require__(6111);
// EXTERNAL MODULE: ./build/mirrors/estimate.js
var estimate = __webpack_require__(7541);
;// CONCATENATED MODULE: ./build/fleet/reference.js

/**
 * 100 modules with 50 MB of zips, each with its .info and .mod, as cmd/go on four cores asks for them over one HTTP/2
 * connection: the same for every region and day, so that the figures can be compared.
 */
const REFERENCE_JOB = { smallRequests: 200, bulkRequests: 100, bytes: 50_000_000, sizedBulk: 100 };
const FOUR_CORES = { requestsAtOnce: 4, connections: 1 };
const MAX_MS = 86_400_000;
/**
 * Whole milliseconds that the reference job would take from a mirror of that speed. Null where its rate was not
 * measured, or is such that it would take more than a day.
 */
function referenceMsOf(speed) {
    if (speed.bytesPerSecond === null)
        return null;
    const ms = (0,estimate/* predictMs */.ut)(speed, REFERENCE_JOB, FOUR_CORES);
    return ms <= MAX_MS ? Math.round(ms) : null;
}

;// CONCATENATED MODULE: ./build/fleet/decode-report.js






/** More of them no machine has; and sums of them stay numbers. */
const MAX_AMOUNT = 1e15;
const MAX_LABEL = 200;
const MAX_TEXT = 2_000;
const MAX_MIRRORS = 50;
/** Clocks differ; more than this is no clock. */
const MAX_AHEAD_MS = 24 * 3_600_000;
/** What this tool reads. */
const VERSIONS = [1, 2];
/**
 * What a fleet takes of the text of a report's file, which may be anybody's: every part that is looked at has the form
 * that docs/report.schema.json gives it, and a size that a report can have.
 * @param nowMs wall-clock time
 */
function decodeReport(json, nowMs) {
    const value = parse(json);
    if (value === undefined)
        return { refusal: { code: "not-json" } };
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return noReport("");
    const given = value;
    const { version } = given;
    if (typeof version !== "number")
        return noReport("version");
    if (!VERSIONS.includes(version))
        return { refusal: { code: "unknown-version", version } };
    const parts = {};
    for (const [part, decoder] of Object.entries(version === 1 ? PARTS : { ...PARTS, ...PARTS_OF_VERSION_2 })) {
        try {
            parts[part] = decoder(given[part]);
        }
        catch {
            return noReport(part);
        }
    }
    const report = regionReport(parts);
    if (report.startedAtMs > nowMs + MAX_AHEAD_MS)
        return { refusal: { code: "in-the-future" } };
    return { report };
}
function parse(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
}
function noReport(part) {
    return { refusal: { code: "no-report", part } };
}
const amount = (value) => atMost((0,decode/* count */.U9)(value), MAX_AMOUNT);
const shortText = (value) => {
    const given = (0,decode/* text */.Qq)(value);
    atMost(given.length, MAX_TEXT);
    return given;
};
function atMost(value, most) {
    return value > most ? (0,decode/* malformed */.Qm)() : value;
}
const label = (value) => {
    const given = (0,decode/* text */.Qq)(value).trim();
    if (given === "")
        return (0,decode/* malformed */.Qm)();
    atMost(given.length, MAX_LABEL);
    return given;
};
/** A moment as `Date.prototype.toISOString` writes it, in milliseconds since the epoch. */
const moment = (value) => {
    const ms = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test((0,decode/* text */.Qq)(value))
        ? Date.parse((0,decode/* text */.Qq)(value))
        : Number.NaN;
    return Number.isNaN(ms) ? (0,decode/* malformed */.Qm)() : ms;
};
/** A mirror's base: http(s), with nothing in it that would mean something else in a GOPROXY list; redacted. */
const mirrorUrl = (value) => {
    const url = shortText(value);
    if (!/^https?:\/\/[^,|\s]+$/i.test(url) || !URL.canParse(url))
        return (0,decode/* malformed */.Qm)();
    return (0,go_proxy_list/* redactGoProxy */.KZ)(url);
};
const transportDetail = (value) => {
    const decoded = detail(value);
    const isOther = ["said", "status", "retry-after", "other-hash", "in-the-way"].includes(decoded.code);
    return isOther ? (0,decode/* malformed */.Qm)() : decoded;
};
const DETAILS = {
    said: (0,decode/* fields */.OA)({ code: (0,decode/* literal */.eu)("said"), text: shortText }),
    status: (0,decode/* fields */.OA)({ code: (0,decode/* literal */.eu)("status"), status: amount }),
    "retry-after": (0,decode/* fields */.OA)({ code: (0,decode/* literal */.eu)("retry-after"), value: shortText }),
    "other-hash": (0,decode/* fields */.OA)({ code: (0,decode/* literal */.eu)("other-hash"), actual: shortText, expected: shortText }),
    "in-the-way": (0,decode/* fields */.OA)({ code: (0,decode/* literal */.eu)("in-the-way"), path: shortText }),
    "error-code": (0,decode/* fields */.OA)({ code: (0,decode/* literal */.eu)("error-code"), name: shortText }),
    "too-many-redirects": (0,decode/* fields */.OA)({ code: (0,decode/* literal */.eu)("too-many-redirects"), redirects: amount }),
    "unsupported-proxy": (0,decode/* fields */.OA)({ code: (0,decode/* literal */.eu)("unsupported-proxy"), scheme: shortText }),
    answered: (0,decode/* fields */.OA)({ code: (0,decode/* literal */.eu)("answered"), status: amount }),
    "http-proxy": (0,decode/* fields */.OA)({ code: (0,decode/* literal */.eu)("http-proxy"), detail: transportDetail }),
};
const plainDetail = (0,decode/* fields */.OA)({ code: (0,decode/* oneOf */.yL)(...PLAIN_DETAILS) });
const code = (0,decode/* fields */.OA)({ code: decode/* text */.Qq });
function detail(value) {
    const name = code(value).code;
    const decoder = Object.hasOwn(DETAILS, name) ? DETAILS[name] : undefined;
    return (decoder ?? plainDetail)(value);
}
/** What kind of file was asked for: a page for all to see need not tell which modules a project has. */
const kindOfFile = (value) => /\.(?:zip|mod|info)$/.exec(shortText(value))?.[0] ?? "";
const reason = (0,decode/* fields */.OA)({
    code: (0,decode/* oneOf */.yL)(...measurement/* MIRROR_FAILURES */.I3),
    status: (0,decode/* nullable */.me)(amount),
    asked: (0,decode/* nullable */.me)(kindOfFile),
    detail: (0,decode/* nullable */.me)(detail),
});
const outcome = (value) => {
    const { kind } = (0,decode/* fields */.OA)({ kind: (0,decode/* oneOf */.yL)("proven", "failed", "not-waited-for", "not-measured") })(value);
    return kind === "failed" ? { kind, reason: (0,decode/* fields */.OA)({ reason })(value).reason } : { kind };
};
const speed = (0,decode/* fields */.OA)({
    dnsMs: (0,decode/* nullable */.me)(amount),
    tcpMs: (0,decode/* nullable */.me)(amount),
    tlsMs: (0,decode/* nullable */.me)(amount),
    firstByteMs: (0,decode/* nullable */.me)(amount),
    zipFirstByteMs: (0,decode/* nullable */.me)(amount),
    bytesPerSecond: (0,decode/* nullable */.me)(amount),
    viaProxy: decode/* flag */.Jt,
});
const mirror = (0,decode/* fields */.OA)({ name: decode/* text */.Qq, url: mirrorUrl, inRoute: decode/* flag */.Jt, outcome, speed });
const mirrorList = (0,decode/* list */.p_)(mirror);
/** Any order, no others looked at: by the names of a report. */
const PARTS = {
    startedAt: moment,
    elapsedMs: amount,
    region: (0,decode/* fields */.OA)({ label, inChina: decode/* flag */.Jt }),
    probe: (0,decode/* fields */.OA)({ kind: (0,decode/* oneOf */.yL)("measured", "remembered", "never", "policy"), elapsedMs: amount }),
    mirrors: (value) => {
        if (Array.isArray(value))
            atMost(value.length, MAX_MIRRORS);
        return mirrorList(value);
    },
    choice: (0,decode/* fields */.OA)({ mirror: (0,decode/* nullable */.me)(decode/* text */.Qq) }),
    sumdb: (value) => {
        const { kind } = (0,decode/* fields */.OA)({ kind: (0,decode/* oneOf */.yL)("works", "rerouted", "unreachable", "off", "not-checked") })(value);
        const isThere = kind === "works" || kind === "rerouted";
        return { kind, via: isThere ? (0,go_proxy_list/* redactGoProxy */.KZ)((0,decode/* fields */.OA)({ via: shortText })(value).via) : null };
    },
    cache: (0,decode/* fields */.OA)({ kind: decode/* text */.Qq, zips: amount, zipBytes: amount }),
    fetch: (0,decode/* fields */.OA)({ zips: amount, zipBytes: amount, receivedBytes: amount }),
    relay: (0,decode/* fields */.OA)({
        use: (0,decode/* nullable */.me)((0,decode/* fields */.OA)({ requests: (0,decode/* fields */.OA)({ served: amount, failed: amount }) })),
    }),
};
const PARTS_OF_VERSION_2 = {
    run: (0,decode/* fields */.OA)({
        id: (0,decode/* nullable */.me)(shortText),
        attempt: (0,decode/* nullable */.me)(amount),
        job: (0,decode/* nullable */.me)(shortText),
        repository: (0,decode/* nullable */.me)((0,decode/* fields */.OA)({ name: shortText })),
    }),
    tool: (0,decode/* fields */.OA)({ version: shortText }),
    machine: (0,decode/* fields */.OA)({ os: shortText, arch: shortText }),
};
function regionReport(parts) {
    const { run, tool, machine } = parts;
    return {
        startedAtMs: parts.startedAt,
        run: run?.id === undefined || run.id === null ? null : { id: run.id, attempt: run.attempt ?? 1 },
        job: run?.job ?? null,
        repository: run?.repository?.name ?? null,
        region: parts.region,
        machine: tool && machine ? { ...machine, toolVersion: tool.version } : null,
        probe: parts.probe,
        mirrors: parts.mirrors.map((one) => reportedMirror(one, parts.choice.mirror)),
        sumdb: parts.sumdb,
        jobs: jobsOf(parts),
    };
}
/** A name is what the URL makes of it: a report can't call its server by the name of one that people know. */
function reportedMirror({ name, url, inRoute, outcome, speed }, chosen) {
    const { name: trueName, url: base } = (0,catalogue/* mirrorFromUrl */.rU)(url);
    const { zipFirstByteMs, ...rest } = speed;
    const measured = { ...rest, bulkFirstByteMs: zipFirstByteMs };
    return {
        name: trueName,
        url: base,
        outcome,
        chosen: name === chosen,
        inRoute,
        referenceMs: outcome.kind === "proven" ? referenceMsOf(measured) : null,
        firstByteMs: speed.firstByteMs,
        bytesPerSecond: speed.bytesPerSecond,
    };
}
function jobsOf({ elapsedMs, cache, fetch, relay }) {
    const isRestored = cache.kind === "restored";
    return {
        count: 1,
        fetchedZips: fetch.zips,
        fetchedBytes: fetch.zipBytes,
        receivedBytes: fetch.receivedBytes,
        cachedZips: isRestored ? cache.zips : 0,
        cachedBytes: isRestored ? cache.zipBytes : 0,
        elapsedMs,
        relayServed: relay.use?.requests.served ?? 0,
        relayFailed: relay.use?.requests.failed ?? 0,
    };
}

;// CONCATENATED MODULE: ./build/fleet/group-by.js
/** The items of each key, in their order. Map.groupBy is newer than the oldest Node that is served. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/fleet/alerts.js


/**
 * One alert for each cause, the widest first: the regions where no mirror is proven, and of every other region its
 * failures by mirror and code. What is this machine's own fault is nobody's.
 * @param newest of each region the newest report that has something to say of mirrors
 */
function alertsOf(newest) {
    const measured = newest.filter((one) => one.mirrors.some(isMeasured));
    const cutOff = measured.filter((one) => !one.mirrors.some(({ outcome }) => outcome.kind === "proven") && hasFailed(one));
    const others = measured.filter((one) => !cutOff.includes(one));
    return [...cutOffAlerts(cutOff), ...mirrorAlerts(others.flatMap(failuresOf), measuredIn(others))].sort((a, b) => b.regions.length - a.regions.length);
}
function isMeasured({ outcome: { kind } }) {
    return kind === "proven" || kind === "failed";
}
function hasFailed(report) {
    return failuresOf(report).length > 0;
}
function failuresOf({ region, mirrors }) {
    return mirrors.flatMap(({ name, outcome }) => outcome.kind === "failed" && !(0,measurement/* isOurFault */.$A)([outcome])
        ? { region: region.label, mirror: name, reason: outcome.reason }
        : []);
}
function measuredIn(reports) {
    const counts = new Map();
    for (const { name } of reports.flatMap(({ mirrors }) => mirrors.filter(isMeasured))) {
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
}
/** Regions that are cut off for the same reason are one cause. */
function cutOffAlerts(reports) {
    const failures = reports.map((one) => ({ region: one.region.label, reason: common(failuresOf(one)) }));
    return [...groupBy(failures, ({ reason }) => reason?.code ?? "").values()].map((same) => {
        const reasons = same.flatMap(({ reason }) => reason ?? []);
        const reason = common(reasons.map((one) => ({ reason: one })));
        return { kind: "no-mirror", regions: same.map(({ region }) => region), reason };
    });
}
function mirrorAlerts(failures, measured) {
    return [...groupBy(failures, ({ mirror, reason }) => `${reason.code} ${mirror}`).values()].flatMap((same) => {
        const reason = common(same);
        const [first] = same;
        if (first === undefined || reason === null)
            return [];
        const regions = same.map(({ region }) => region);
        return {
            kind: "mirror",
            mirror: first.mirror,
            reason,
            regions,
            measuredIn: measured.get(first.mirror) ?? 0,
        };
    });
}
/** What all of them have in common; null where not even the code is the same, and for none. */
function common(failures) {
    const [first, ...others] = failures.map(({ reason }) => reason);
    if (first === undefined || others.some(({ code }) => code !== first.code))
        return null;
    const isSame = (part) => others.every((one) => JSON.stringify(one[part]) === JSON.stringify(first[part]));
    return {
        code: first.code,
        status: isSame("status") ? first.status : null,
        detail: isSame("detail") ? first.detail : null,
    };
}

;// CONCATENATED MODULE: ./build/fleet/history.js


const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** For so long a region has a point an hour, before that one a day. */
const RECENT_MS = 90 * DAY_MS;
const MAX_AGE_MS = 730 * DAY_MS;
const MAX_NAME = 300;
const history_MAX_MS = DAY_MS;
const state = (value) => {
    if (value === "proven" || value === "failed")
        return value;
    if (typeof value === "number" && value >= 0 && value <= history_MAX_MS)
        return value;
    return (0,decode/* malformed */.Qm)();
};
const history_name = (value) => {
    const given = (0,decode/* text */.Qq)(value);
    return given === "" || given.length > MAX_NAME ? (0,decode/* malformed */.Qm)() : given;
};
const states = (value) => new Map(Object.entries((0,decode/* dictionary */.zz)(state)(value)).map(([mirror, one]) => [history_name(mirror), one]));
const line = (0,decode/* fields */.OA)({
    v: (0,decode/* literal */.eu)(1),
    at: moment,
    region: history_name,
    chosen: (0,decode/* nullable */.me)(history_name),
    mirrors: states,
});
/** The lines of a history's file (JSON Lines), empty ones left out. */
function parseHistory(file) {
    return file.split("\n").flatMap((one) => (one.trim() === "" ? [] : { text: one, point: parseLine(one) }));
}
function parseLine(json) {
    const decoded = (0,decode/* decodeJson */.xO)(json, line);
    if (decoded === null)
        return null;
    const { at, region, chosen, mirrors } = decoded;
    return { atMs: at, region, chosen, mirrors };
}
function formatPoint({ atMs, region, chosen, mirrors }) {
    const at = new Date(atMs).toISOString();
    return JSON.stringify({ v: 1, at, region, chosen, mirrors: Object.fromEntries(mirrors) });
}
/** What a report adds to the history; null where it measured nothing itself. */
function pointOf({ startedAtMs, region, probe, mirrors }) {
    if (probe.kind !== "measured")
        return null;
    const states = new Map();
    for (const { name: mirror, outcome, referenceMs } of mirrors) {
        if (outcome.kind === "failed")
            states.set(mirror, "failed");
        if (outcome.kind === "proven")
            states.set(mirror, referenceMs ?? "proven");
    }
    const chosen = mirrors.find((mirror) => mirror.chosen)?.name ?? null;
    return { atMs: startedAtMs, region: region.label, chosen, mirrors: states };
}
/** Points of a history and of new reports together, each once, the oldest first. */
function joinPoints(stored, added) {
    const once = new Map([...stored, ...added].map((point) => [keyOf(point), point]));
    return [...once.values()].sort((a, b) => a.atMs - b.atMs);
}
function keyOf({ region, atMs }) {
    return `${atMs} ${region}`;
}
/**
 * The file with new points at its end. Bounded: of each region one point an hour for 90 days (the first one), one a day
 * before that, none after two years. Lines that are no points stay where they are, and so does every line until it is
 * 90 days old.
 */
function nextHistory(stored, added, nowMs) {
    const taken = new Set();
    const isKept = (point) => {
        const ageMs = nowMs - point.atMs;
        if (ageMs > MAX_AGE_MS)
            return false;
        const slot = ageMs > RECENT_MS ? `day ${dayOf(point.atMs)}` : `hour ${Math.floor(point.atMs / HOUR_MS)}`;
        const key = `${slot} ${point.region}`;
        if (taken.has(key))
            return false;
        taken.add(key);
        return true;
    };
    const kept = stored.filter(({ point }) => point === null || isKept(point)).map((one) => one.text);
    const ascending = [...added].sort((a, b) => a.atMs - b.atMs);
    return [...kept, ...ascending.filter(isKept).map(formatPoint)].map((one) => `${one}\n`).join("");
}
function dayOf(atMs) {
    return Math.floor(atMs / DAY_MS);
}

;// CONCATENATED MODULE: ./build/fleet/limits.js
/** What a page can show, and what no hostile report can go beyond. */
const MAX_REGIONS = 200;
const limits_MAX_MIRRORS = 100;
/** Of reports and points, in their order, those that do not make the fleet larger than it may be; the others are refused. */
function withinLimits(reports, history) {
    const regions = new Set();
    const mirrors = new Set();
    const refused = [];
    const fits = (file, region, names) => {
        const moreMirrors = new Set([...names].filter((name) => !mirrors.has(name)));
        const refuse = (what, most) => {
            refused.push({ file, why: { code: "too-many", what, most } });
            return false;
        };
        if (!regions.has(region) && regions.size >= MAX_REGIONS)
            return refuse("regions", MAX_REGIONS);
        if (mirrors.size + moreMirrors.size > limits_MAX_MIRRORS)
            return refuse("mirrors", limits_MAX_MIRRORS);
        regions.add(region);
        for (const name of moreMirrors)
            mirrors.add(name);
        return true;
    };
    const fitting = reports.filter(({ file, report }) => fits(file, report.region.label, report.mirrors.map(({ name }) => name)));
    const points = history.flatMap(({ file, line: { point } }) => {
        if (point === null) {
            refused.push({ file, why: { code: "no-point" } });
            return [];
        }
        return fits(file, point.region, point.mirrors.keys()) ? [point] : [];
    });
    return { reports: fitting.map(({ report }) => report), points, refused };
}

;// CONCATENATED MODULE: ./build/fleet/newest.js
/**
 * The newest report of each region, run and job, the oldest first: a later attempt before an earlier one, then the later
 * start. A report of no run (version 1, the command line) is one of its own.
 */
function newestReports(reports) {
    const newest = new Map();
    for (const report of reports) {
        const key = newest_keyOf(report);
        const other = newest.get(key);
        if (other === undefined || isNewer(report, other))
            newest.set(key, report);
    }
    return [...newest.values()].sort((a, b) => a.startedAtMs - b.startedAtMs);
}
function newest_keyOf({ region, run, job, repository, startedAtMs }) {
    return JSON.stringify([region.label, ...(run === null ? [startedAtMs] : [repository, run.id, job])]);
}
function isNewer(a, b) {
    const attempts = (a.run?.attempt ?? 0) - (b.run?.attempt ?? 0);
    return attempts === 0 ? a.startedAtMs > b.startedAtMs : attempts > 0;
}
/** Of each job in a region the newest report, whatever its run. */
function newestOfJobs(reports) {
    const ascending = [...reports].sort((a, b) => a.startedAtMs - b.startedAtMs);
    return [...new Map(ascending.map((one) => [JSON.stringify([one.repository, one.job]), one])).values()];
}

;// CONCATENATED MODULE: ./build/fleet/over.js

/** How a mirror did over the last 90 days. Percentiles by nearest rank: each is a time that was measured. */
function overOf(points, mirror, nowMs) {
    const states = points.flatMap(({ atMs, mirrors }) => {
        const state = nowMs - atMs > RECENT_MS ? undefined : mirrors.get(mirror);
        return state === undefined ? [] : [state];
    });
    const times = states.filter((state) => typeof state === "number").sort((a, b) => a - b);
    const failed = states.filter((state) => state === "failed").length;
    return {
        points: states.length,
        availability: states.length === 0 ? null : 1 - failed / states.length,
        p50Ms: percentile(times, 0.5),
        p95Ms: percentile(times, 0.95),
    };
}
/** @param ascending may be empty: null */
function percentile(ascending, share) {
    return ascending[Math.max(0, Math.ceil(share * ascending.length) - 1)] ?? null;
}

;// CONCATENATED MODULE: ./build/fleet/pin.js

/** Go's default GOPROXY begins with it. */
const GO_DEFAULT = (0,catalogue/* findInCatalogue */.cy)("official")?.name ?? "";
/** A mirror that fails more often is pinned only where no other one is proven. */
const MIN_AVAILABILITY = 0.9;
/** What to pin in a region: see FleetPin. @param cells one for each of `mirrors` */
function pinOf(mirrors, cells) {
    const all = mirrors.flatMap((mirror, at) => {
        const cell = cells[at];
        return cell === undefined ? [] : [{ mirror, cell }];
    });
    const [best, second] = all.filter(({ cell }) => cell.state.kind === "proven").sort(compare);
    if (best === undefined)
        return null;
    const standard = all.find(({ mirror }) => mirror.name === GO_DEFAULT)?.cell;
    return {
        mirror: best.mirror.name,
        goproxy: [best, ...(second ? [second] : [])]
            .map(({ mirror }) => mirror.url)
            .concat("direct")
            .join("|"),
        referenceMs: best.cell.over.p50Ms ?? best.cell.referenceMs,
        defaultMs: standard?.over.p50Ms ?? standard?.referenceMs ?? null,
        defaultFailed: standard?.state.kind === "failed",
    };
}
function compare(a, b) {
    const isSteady = ({ cell }) => (cell.over.availability ?? 1) >= MIN_AVAILABILITY;
    const time = ({ cell }) => cell.over.p50Ms ?? cell.referenceMs ?? Number.MAX_VALUE;
    return (Number(isSteady(b)) - Number(isSteady(a)) ||
        time(a) - time(b) ||
        Number(b.cell.chosen) - Number(a.cell.chosen));
}

;// CONCATENATED MODULE: ./build/fleet/make-fleet.js








/** The fleet, and the points that its reports add to the history. */
function makeFleet({ reports, history, refused, nowMs }) {
    const within = withinLimits(reports, history);
    const kept = newestReports(within.reports);
    const added = kept.flatMap((one) => pointOf(one) ?? []);
    const byRegion = groupByRegion(kept, joinPoints(within.points, added), nowMs);
    const mirrors = mirrorsOf(kept, byRegion);
    const regions = byRegion.map((one) => fleetRegion(one, mirrors, nowMs));
    const fleet = {
        madeAt: new Date(nowMs).toISOString(),
        reports: { read: within.reports.length, superseded: within.reports.length - kept.length },
        mirrors,
        regions,
        alerts: alertsOf(byRegion.flatMap(({ telling }) => telling ?? [])),
        refused: [...refused, ...within.refused],
    };
    return { fleet, added };
}
/** By label. A region that is in the history alone is there while its last point is recent. */
function groupByRegion(reports, points, nowMs) {
    const reportsOf = groupBy(reports, ({ region }) => region.label);
    const pointsOf = groupBy(points, ({ region }) => region);
    const recent = [...pointsOf.keys()].filter((label) => {
        const last = pointsOf.get(label)?.at(-1);
        return last !== undefined && nowMs - last.atMs <= RECENT_MS;
    });
    const labels = new Set([...reportsOf.keys(), ...recent]);
    return [...labels].sort(compareTexts).map((label) => {
        const own = reportsOf.get(label) ?? [];
        const says = own.filter(({ probe }) => probe.kind === "measured" || probe.kind === "remembered");
        return {
            label,
            reports: own,
            points: pointsOf.get(label) ?? [],
            telling: says.at(-1) ?? own.at(-1) ?? null,
        };
    });
}
/** The same on every machine, whatever its locale. */
function compareTexts(a, b) {
    return a < b ? -1 : Number(a > b);
}
/** The catalogue's in its order, then the others by name. */
function mirrorsOf(reports, regions) {
    const known = new Map(catalogue/* CATALOGUE */.yh.map(({ name, url }) => [name, url]));
    const urls = new Map(reports.flatMap((one) => one.mirrors.map(({ name, url }) => [name, url])));
    for (const { reports: own, points } of regions) {
        // A region without a report: what its last point measured.
        if (own.length > 0)
            continue;
        for (const name of points.at(-1)?.mirrors.keys() ?? []) {
            if (!urls.has(name))
                urls.set(name, known.get(name) ?? "");
        }
    }
    const place = (name) => {
        const at = catalogue/* CATALOGUE */.yh.findIndex((entry) => entry.name === name);
        return at < 0 ? catalogue/* CATALOGUE */.yh.length : at;
    };
    return [...urls]
        .map(([name, url]) => ({ name, url }))
        .sort((a, b) => place(a.name) - place(b.name) || compareTexts(a.name, b.name));
}
function fleetRegion(region, mirrors, nowMs) {
    const { label, reports, points, telling } = region;
    const cells = mirrors.map(({ name }) => cellOf(region, name, nowMs));
    const newest = reports.at(-1);
    return {
        label,
        inChina: newest?.region.inChina ?? (0,catalogue/* isRegionInChina */.B6)(label),
        reported: newest !== undefined,
        measuredAt: new Date(telling?.startedAtMs ?? points.at(-1)?.atMs ?? 0).toISOString(),
        probeMs: telling?.probe.elapsedMs ?? 0,
        machine: newest?.machine ?? null,
        cells,
        pin: pinOf(mirrors, cells),
        sumdb: telling?.sumdb ?? { kind: "not-checked", via: null },
        jobs: make_fleet_jobsOf(newestOfJobs(reports)),
        history: points.map((point) => placed(point, mirrors)),
    };
}
/** A point with the mirrors in the fleet's order. */
function placed({ atMs, chosen, mirrors: states }, mirrors) {
    return {
        at: new Date(atMs).toISOString(),
        chosen,
        mirrors: mirrors.map(({ name }) => states.get(name) ?? null),
    };
}
function cellOf({ telling, points }, mirror, nowMs) {
    const over = overOf(points, mirror, nowMs);
    const reported = telling?.mirrors.find(({ name }) => name === mirror);
    if (reported === undefined) {
        const isKnown = telling === null && points.at(-1)?.mirrors.has(mirror) === true;
        return {
            state: { kind: isKnown ? "not-measured" : "absent" },
            chosen: false,
            inRoute: false,
            referenceMs: null,
            firstByteMs: null,
            bytesPerSecond: null,
            over,
        };
    }
    const { outcome, chosen, inRoute, referenceMs, firstByteMs, bytesPerSecond } = reported;
    return { state: outcome, chosen, inRoute, referenceMs, firstByteMs, bytesPerSecond, over };
}
function make_fleet_jobsOf(reports) {
    return reports.reduce((sum, { jobs }) => addJobs(sum, jobs), NO_JOBS);
}
const NO_JOBS = {
    count: 0,
    fetchedZips: 0,
    fetchedBytes: 0,
    receivedBytes: 0,
    cachedZips: 0,
    cachedBytes: 0,
    elapsedMs: 0,
    relayServed: 0,
    relayFailed: 0,
};
function addJobs(a, b) {
    const names = Object.keys(NO_JOBS);
    return Object.fromEntries(names.map((name) => [name, a[name] + b[name]]));
}

// EXTERNAL MODULE: ./build/report/neutralise.js
var neutralise = __webpack_require__(9697);
;// CONCATENATED MODULE: ./build/fleet/metrics.js

const PREFIX = "setup_go_mirror_";
const LAST_SUCCESS = `${PREFIX}probe_last_success_timestamp_seconds`;
/**
 * A fleet as OpenMetrics text, for node_exporter's textfile collector: no time stamps, since the collector takes none,
 * and the same series each time, whatever the run.
 * @param previous the file as it was written the last time, or "": it knows when a mirror that fails now last worked
 */
function formatMetrics(fleet, previous) {
    const families = [...mirrorFamilies(fleet, previous), ...regionFamilies(fleet)];
    return `${families
        .filter(({ series }) => series.length > 0)
        .map(formatFamily)
        .join("")}# EOF\n`;
}
function mirrorFamilies(fleet, previous) {
    const cells = fleet.regions.flatMap((region) => region.cells.flatMap((cell, at) => {
        const mirror = fleet.mirrors[at];
        if (mirror === undefined || cell.state.kind === "absent" || !region.reported)
            return [];
        return [{ labels: { mirror: mirror.name, region: region.label }, cell, region, at }];
    }));
    const gauge = (name, help, measure) => ({
        name: PREFIX + name,
        help,
        series: cells.flatMap((one) => {
            const value = measure(one);
            return value === null ? [] : [[one.labels, value]];
        }),
    });
    const before = lastSuccesses(previous);
    return [
        {
            name: `${PREFIX}probe_outcome`,
            help: "1 for what the newest measurement of the mirror gave: proven, or the reason why not.",
            series: cells.map(({ labels, cell }) => [{ ...labels, outcome: outcomeOf(cell) }, 1]),
        },
        gauge("probe_first_byte_seconds", "Wait for the first byte of a small answer.", ({ cell }) => cell.firstByteMs === null ? null : seconds(cell.firstByteMs)),
        gauge("probe_bytes_per_second", "Throughput of one connection.", ({ cell }) => cell.bytesPerSecond === null ? null : Math.round(cell.bytesPerSecond)),
        gauge("reference_job_seconds", "What 100 modules with 50 MB would take through the mirror.", ({ cell }) => (cell.referenceMs === null ? null : seconds(cell.referenceMs))),
        gauge("chosen", "1 for the mirror that the newest report has chosen.", ({ cell }) => Number(cell.chosen)),
        gauge("probe_last_success_timestamp_seconds", "When the mirror last delivered the right bytes.", (one) => lastSuccess(one) ?? before.get(formatLabels(one.labels)) ?? null),
    ];
}
function regionFamilies({ regions }) {
    const reported = regions.filter((region) => region.reported);
    const gauge = (name, help, measure) => ({
        name: PREFIX + name,
        help,
        series: reported.flatMap((region) => {
            const value = measure(region);
            return value === null ? [] : [[{ region: region.label }, value]];
        }),
    });
    return [
        gauge("report_timestamp_seconds", "When the newest report of the region was made.", ({ measuredAt }) => secondsOf(measuredAt)),
        gauge("probe_duration_seconds", "What the measurement of that report took.", ({ probeMs }) => seconds(probeMs)),
        gauge("mirrors_proven", "How many mirrors delivered the right bytes, where any was measured.", ({ cells }) => {
            const kinds = cells.map(({ state }) => state.kind);
            const isMeasured = kinds.includes("proven") || kinds.includes("failed");
            return isMeasured ? kinds.filter((kind) => kind === "proven").length : null;
        }),
    ];
}
function outcomeOf({ state }) {
    return state.kind === "failed" ? state.reason.code : state.kind;
}
/** By the newest report, or else by the history. */
function lastSuccess({ cell, region, at }) {
    if (cell.state.kind === "proven")
        return secondsOf(region.measuredAt);
    const point = region.history.findLast(({ mirrors }) => {
        const state = mirrors[at];
        return state === "proven" || typeof state === "number";
    });
    return point === undefined ? null : secondsOf(point.at);
}
/** To the microsecond: more digits say nothing. */
function seconds(ms) {
    return Math.round(ms * 1000) / 1e6;
}
function secondsOf(moment) {
    return Date.parse(moment) / 1000;
}
/** What the last file says, by its labels. */
function lastSuccesses(previous) {
    const lines = previous.split("\n").filter((line) => line.startsWith(`${LAST_SUCCESS}{`));
    return new Map(lines.flatMap((line) => {
        const [, labels, value] = /^\w+(\{.*\}) (\d{1,12}(?:\.\d{1,3})?)$/.exec(line) ?? [];
        return labels === undefined ? [] : [[labels, Number(value)]];
    }));
}
function formatFamily({ name, help, series }) {
    // Of two foreign names that read the same one stays: a series that comes twice spoils the whole file.
    const once = new Map(series.map(([labels, value]) => [formatLabels(labels), value]));
    const lines = [...once].map(([labels, value]) => `${name}${labels} ${value}\n`);
    return `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${lines.join("")}`;
}
/** Backslash, quote and newline have escapes (OpenMetrics, "Escaping"); of the last none is left. */
function formatLabels(labels) {
    const pairs = Object.entries(labels).map(([name, value]) => `${name}="${(0,neutralise/* neutralise */.$0)(value).replace(/[\\"]/g, "\\$&")}"`);
    return `{${pairs.join(",")}}`;
}

;// CONCATENATED MODULE: ./build/flows/fleet/file-error.js
/**
 * A file that was named can't be used, and was left as it is. `no-history`: not one of its lines is a point;
 * `no-file`: something else than a regular file has the name of one to be written.
 */
class FileError extends Error {
    code;
    path;
    constructor(code, path) {
        super(`${code}: ${path}`);
        this.code = code;
        this.path = path;
    }
}

;// CONCATENATED MODULE: ./build/flows/fleet/write-files.js




const MAX_METRICS_BYTES = 16 << 20;
/** Replaces a file in one rename. Throws where something else than a file has its name: a rename would put it away. */
async function writeWhole(files, path, text) {
    const there = await files.lstat(path);
    if (there !== null && there.kind !== "file")
        throw new FileError("no-file", path);
    await files.replace(path, text, 0o644);
}
/** Writes a fleet's metrics for node_exporter's textfile collector, which reads whole files only: hence the rename. */
async function writeMetrics(files, path, fleet) {
    const previous = await files.readText(path, MAX_METRICS_BYTES).catch(() => null);
    await writeWhole(files, path, formatMetrics(fleet, previous ?? ""));
}
/** The same of one report, as of a fleet of one. */
async function writeReportMetrics(files, path, report, nowMs) {
    const read = decodeReport(JSON.stringify(report), nowMs);
    if ("refusal" in read)
        throw new Error(`metrics: ${JSON.stringify(read.refusal)}`);
    const reports = [{ file: "", report: read.report }];
    await writeMetrics(files, path, makeFleet({ reports, history: [], refused: [], nowMs }).fleet);
}

;// CONCATENATED MODULE: ./build/cli/metrics.js


/** Writes what one measurement gave as metrics. @param given as on the command line */
async function saveMetrics({ files, clock, machine }, given, report) {
    await writeReportMetrics(files, external_node_path_.resolve(machine.cwd, given), report, clock.nowMs());
}

// EXTERNAL MODULE: ./build/cli/output.js + 1 modules
var output = __webpack_require__(1790);
// EXTERNAL MODULE: ./build/go/go-version-spec.js
var go_version_spec = __webpack_require__(2178);
// EXTERNAL MODULE: ./build/inputs/parse-inputs.js
var parse_inputs = __webpack_require__(2161);
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
    for (const secret of (0,parse_inputs/* secretsInInputs */.cV)(read))
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
    const patterns = (0,parse_inputs/* dependencyPatterns */.bs)(read);
    const matching = patterns.length === 0 ? null : await files.glob(patterns, (0,project_files/* workspaceOf */.B3)(machine), parsers/* MAX_DEPENDENCY_FILES */.vi);
    const found = {
        directory: isDirectory,
        dependencyFiles: matching?.length ?? null,
        goVersion: await readVersionFile({ files, machine }, read("go-version-file")),
        event: machine.env.GITHUB_EVENT_NAME ?? "",
    };
    return { ...(0,parse_inputs/* parseInputs */.TL)(read, found), workingDirectory: directory };
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

// EXTERNAL MODULE: ./build/flows/project/layout.js
var layout = __webpack_require__(3624);
// EXTERNAL MODULE: ./build/cli/options.js
var cli_options = __webpack_require__(2315);
;// CONCATENATED MODULE: ./build/cli/place.js





const USAGE = 2;
/**
 * The settings file that is meant: the project is looked for from `directory` on. Null where there is none, or where
 * links lead somewhere that they should not (the person has been told then).
 */
async function placeOf(ports, { noPlace, notOwn }, scope, directory) {
    const root = scope === "user" ? null : await (0,layout/* findRoot */.wg)(ports, directory);
    const place = (0,scope_place/* scopePlace */.o8)(ports.machine, scope, root);
    const resolved = place && (await (0,scope_place/* resolvePlace */.M0)(ports.files, place));
    if (resolved === null)
        (0,output/* toErrors */.pp)(place === null ? noPlace[scope] : notOwn(place.file));
    return resolved;
}
/** The exit code where there is no such place. */
const NO_PLACE = USAGE;
/** What the last `use` there was asked for; null: nothing is known. */
async function lastRequest(ports, place) {
    return (await (0,scope_place/* readScope */.hx)(ports.files, place)).record?.request ?? null;
}
/** The inputs of a command that measures, for what was asked. */
function inputsFor(ports, request) {
    const asked = { ...(0,cli_options/* inputsOf */.Vc)(request), probe: "always" };
    return checkInputs(ports, (name) => asked[name] ?? ports.job.input(name));
}

// EXTERNAL MODULE: ./build/telling/format.js
var format = __webpack_require__(1755);
;// CONCATENATED MODULE: ./build/flows/job/log-progress.js

const INTERVAL_MS = 3_000;
/** Shows how far a run is as lines of the job's log, one every few seconds. */
function progressInLog({ job, clock }, telling) {
    return {
        fetch: nowAndThen(clock, (progress) => job.info(telling.progress(progress))),
        // While nobody answers there is nothing to tell.
        fetchGo: nowAndThen(clock, (version, progress) => {
            if (progress.receivedBytes > 0)
                job.info(telling.goProgress(version, progress));
        }),
        slowLine: () => job.info(telling.log.slowLine),
        unpackingGivenUp: (afterMs) => job.notice(telling.log.unpackingGivenUp((0,format/* formatMs */._V)(afterMs))),
    };
}
/** The first call shows nothing: what is over within seconds needs no line. */
function nowAndThen(clock, show) {
    let lastMs = null;
    return (...args) => {
        const nowMs = clock.monotonicMs();
        lastMs ??= nowMs;
        if (nowMs - lastMs < INTERVAL_MS)
            return;
        lastMs = nowMs;
        show(...args);
    };
}

// EXTERNAL MODULE: ./build/flows/settings/scope-lock.js
var scope_lock = __webpack_require__(9580);
// EXTERNAL MODULE: ./build/platform/files.js + 2 modules
var files = __webpack_require__(4859);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/platform/local-job.js
/** `Job` without a runner: what `try` runs in, so that nothing on the machine changes. */


/**
 * @param options.inputs values by input name, as a workflow would give them
 * @param options.write receives each line to print, without its newline; secrets are hidden, groups indented
 * @param options.folder an existing folder for summary.md
 * @param options.states what an earlier step of the job has saved
 */
function localJob(options) {
    const variables = new Map();
    const outputs = new Map();
    const folders = [];
    const states = new Map(options.states);
    const { mask, hide } = hiding();
    const { print, group } = groupedLog(options.write, hide);
    let summary = "";
    let failed = false;
    return {
        variables,
        outputs,
        states,
        path: folders,
        get summary() {
            return summary;
        },
        get failed() {
            return failed;
        },
        input: (name) => (options.inputs[name] ?? "").trim(),
        exportVariable: (name, value) => void variables.set(name, value),
        setOutput: (name, value) => void outputs.set(name, value),
        addPath: (folder) => void folders.unshift(folder),
        // Nobody reads this log but the person who sees it.
        markGoErrors: () => { },
        saveState: (name, value) => void states.set(name, value),
        state: (name) => states.get(name) ?? "",
        mask,
        info: print,
        notice: (line) => print(`notice: ${line}`),
        warning: (line) => print(`warning: ${line}`),
        fail: (line) => {
            failed = true;
            print(`error: ${line}`);
        },
        group,
        writeSummary: async (markdown) => {
            summary += hide(markdown);
            await (0,promises_.appendFile)(external_node_path_.join(options.folder, "summary.md"), hide(markdown));
            return "written";
        },
    };
}
/** Prints lines without secrets, those of a group indented. */
function groupedLog(write, hide) {
    let indent = "";
    const print = (text) => {
        for (const line of hide(text).split("\n"))
            write(indent + line);
    };
    return {
        print,
        group: async (title, body) => {
            print(title);
            const outer = indent;
            indent += "  ";
            try {
                return await body();
            }
            finally {
                indent = outer;
            }
        },
    };
}
function hiding() {
    const secrets = new Set();
    return {
        mask: (secret) => {
            if (secret.length >= 4)
                secrets.add(secret); // As on a runner: see action-job.ts.
        },
        /** Longest first: one secret may hold another. */
        hide: (text) => [...secrets]
            .sort((a, b) => b.length - a.length)
            .reduce((line, secret) => line.replaceAll(secret, "***"), text),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/platform/machine.js
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
        tempDir: env.RUNNER_TEMP || external_node_os_.tmpdir(),
        uid: process.getuid?.() ?? null,
        cpus: external_node_os_.availableParallelism(),
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
            ? home && external_node_path_.join(home, "Library", "Caches")
            : env.XDG_CACHE_HOME || (home && external_node_path_.join(home, ".cache"));
    return folder && external_node_path_.isAbsolute(folder) ? folder : null;
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
        return external_node_os_.homedir() || null;
    }
    catch {
        return null;
    }
}
/** The soft limit (man 5 proc), which Node has raised to the hard one by now. Elsewhere than on Linux no file tells it. */
function openFilesLimit() {
    try {
        const [, soft] = /^Max open files +(\d+)/m.exec((0,external_node_fs_.readFileSync)("/proc/self/limits", "latin1")) ?? [];
        return soft === undefined ? null : Number(soft);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/platform/temporary-folder.js



/**
 * Lets `body` use a new folder below `parent`, which is gone afterwards with everything in it, also where the process
 * ends itself before (see interrupt.ts).
 */
async function withTemporaryFolder(parent, prefix, body) {
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join(parent, prefix));
    const remove = () => removeFolder(folder);
    process.once("exit", remove);
    try {
        return await body(folder);
    }
    finally {
        process.off("exit", remove);
        remove();
    }
}
/** At once, since nothing waits for a process that ends. */
function removeFolder(folder) {
    const remove = () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
    try {
        remove();
    }
    catch {
        // cmd/go makes the folders of unpacked modules read-only (modfetch/fetch.go, makeDirsReadOnly).
        makeWritable(folder);
        remove();
    }
}
function makeWritable(folder) {
    (0,external_node_fs_.chmodSync)(folder, 0o700);
    for (const entry of (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })) {
        if (entry.isDirectory())
            makeWritable(external_node_path_.join(folder, entry.name));
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/sandbox/http-answer.js

/** A short text, with Content-Length. */
function textAnswer(status, text, headers = {}) {
    const body = Buffer.from(text, "utf8");
    const type = { "Content-Type": "text/plain; charset=utf-8", "Content-Length": String(body.length) };
    return { status, headers: { ...type, ...headers }, body };
}
/** What a captive portal or a company's gateway puts in place of every page. */
function loginPage() {
    const page = "<!DOCTYPE html>\n<html><title>Sign in</title><body><form>Please sign in.</form></body></html>\n";
    return textAnswer(200, page, { "Content-Type": "text/html; charset=utf-8" });
}
/** The answer that a fault puts in place of the true one, or null where it lets the true one through. */
function answerOfFault(fault, ownPath, path) {
    switch (fault?.kind) {
        case "status":
            return textAnswer(fault.status, fault.body, fault.headers);
        case "login-page":
            return loginPage();
        case "redirect-loop":
            return textAnswer(302, "found\n", { Location: ownPath });
        case "redirect-to":
            return textAnswer(302, "found\n", { Location: `${fault.url}${path}` });
        default:
            return null;
    }
}
/** The true answer with the headers, or without the body, that the fault gives it. */
function alteredByFault(answer, fault) {
    const { "Content-Length": length, ...others } = answer.headers;
    switch (fault?.kind) {
        case "wrong-content-length":
            return { ...answer, headers: { ...others, "Content-Length": String(Number(length) + fault.by) } };
        case "wrong-content-range":
            return { ...answer, headers: { ...answer.headers, ...shiftedRange(answer.headers, fault.by) } };
        case "empty-body":
            return { ...answer, headers: { ...others, "Content-Length": "0" }, body: new Uint8Array() };
        case "unannounced":
            return { ...answer, headers: others };
        default:
            return answer;
    }
}
function shiftedRange(headers, by) {
    const [, first, last, size] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(headers["Content-Range"] ?? "") ?? [];
    if (size === undefined)
        return {};
    return { "Content-Range": `bytes ${Number(first) + by}-${Number(last) + by}/${size}` };
}
/**
 * A file with what a client needs to continue it later: a strong ETag (RFC 9110, 8.8.3) and one byte
 * range (RFC 9110, 14). Several ranges in one request are answered with the whole file, as the RFC allows.
 *
 * @param request.range the request's Range header; @param request.ifRange its If-Range header
 */
function fileAnswer(bytes, contentType, request, supports) {
    const headers = { "Content-Type": contentType };
    const etag = etagOf(bytes);
    if (supports.etags)
        headers.ETag = etag;
    if (supports.ranges)
        headers["Accept-Ranges"] = "bytes";
    const sameFile = request.ifRange === undefined || (supports.etags && request.ifRange === etag);
    const asked = supports.ranges && sameFile ? parseRange(request.range, bytes.length) : null;
    if (asked === "unsatisfiable") {
        return textAnswer(416, "range not satisfiable\n", { "Content-Range": `bytes */${bytes.length}` });
    }
    const body = asked === null ? bytes : bytes.subarray(asked.first, asked.last + 1);
    headers["Content-Length"] = String(body.length);
    if (asked === null)
        return { status: 200, headers, body };
    headers["Content-Range"] = `bytes ${asked.first}-${asked.last}/${bytes.length}`;
    return { status: 206, headers, body };
}
const etags = new WeakMap();
/** Computed once for the same bytes: a large zip is asked for often. */
function etagOf(bytes) {
    const known = etags.get(bytes);
    if (known !== undefined)
        return known;
    const etag = `"${(0,external_node_zlib_.crc32)(bytes).toString(16)}-${bytes.length.toString(16)}"`;
    etags.set(bytes, etag);
    return etag;
}
function parseRange(range, length) {
    const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(range ?? "") ?? [];
    if (from === undefined || to === undefined || (from === "" && to === ""))
        return null;
    const first = from === "" ? Math.max(0, length - Number(to)) : Number(from);
    const last = from === "" || to === "" ? length - 1 : Math.min(Number(to), length - 1);
    if (from !== "" && to !== "" && Number(to) < first)
        return null;
    return first >= length ? "unsatisfiable" : { first, last };
}

// EXTERNAL MODULE: ./build/go/module-version.js
var module_version = __webpack_require__(2206);
;// CONCATENATED MODULE: ./build/sandbox/proxy-target.js

const TEXT = "text/plain; charset=utf-8";
const JSON_TYPE = "application/json";
/**
 * Every path that the GOPROXY protocol (go.dev/ref/mod#goproxy-protocol) gives these modules, each
 * with a leading slash. `/@latest` names the last version given of a path.
 */
function proxyTargets(modules) {
    const targets = new Map();
    const versions = new Map();
    for (const generated of modules) {
        const { module } = generated;
        const base = `/${(0,module_version/* escapePath */.ft)(module.path)}`;
        const file = `${base}/@v/${(0,module_version/* escapeVersion */.av)(module.version)}`;
        const listed = versions.get(base) ?? [];
        versions.set(base, [...listed, `${module.version}\n`]);
        const info = Buffer.from(generated.info, "utf8");
        targets.set(`${file}.info`, { kind: "info", module, contentType: JSON_TYPE, content: () => info });
        targets.set(`${base}/@latest`, { kind: "latest", module, contentType: JSON_TYPE, content: () => info });
        targets.set(`${file}.mod`, {
            kind: "mod",
            module,
            contentType: TEXT,
            content: (fault) => (fault?.kind === "altered-mod" ? withOneLineMore(generated.mod) : generated.mod),
        });
        targets.set(`${file}.zip`, {
            kind: "zip",
            module,
            contentType: "application/zip",
            content: (fault) => {
                if (fault?.kind === "corrupt-zip")
                    return withOneByteChanged(generated.zip);
                return fault?.kind === "other-zip-content" ? generated.otherZip : generated.zip;
            },
        });
    }
    for (const [base, listed] of versions) {
        const list = Buffer.from(listed.join(""), "utf8");
        targets.set(`${base}/@v/list`, { kind: "list", contentType: TEXT, content: () => list });
    }
    return targets;
}
/** The kind of a path that need not exist. */
function kindOfPath(path) {
    if (path === "/" || path === "")
        return "root";
    if (path.startsWith("/sumdb/"))
        return "sumdb";
    if (path.endsWith("/@v/list"))
        return "list";
    if (path.endsWith("/@latest"))
        return "latest";
    const [, extension] = /\/@v\/[^/]+\.(info|mod|zip)$/.exec(path) ?? [];
    return extension ?? "other";
}
function withOneLineMore(mod) {
    return Buffer.concat([mod, Buffer.from("\n// This line is not in the true file.\n", "utf8")]);
}
function withOneByteChanged(bytes) {
    const changed = Buffer.from(bytes);
    const middle = changed.length >> 1;
    changed.writeUInt8(changed.readUInt8(middle) ^ 0xff, middle);
    return changed;
}

;// CONCATENATED MODULE: ./build/sandbox/mirror-answers.js


/** Gives the function that finds what stands behind a request's path. */
function mirrorAnswers(contents) {
    const { modules, database, pathPrefix = "", credentials } = contents;
    const expected = credentials && `${credentials.user}:${credentials.password}`;
    const authorization = expected && `Basic ${Buffer.from(expected, "utf8").toString("base64")}`;
    const targets = proxyTargets(modules);
    return (fullPath) => {
        const inside = fullPath.startsWith(`${pathPrefix}/`) || fullPath === pathPrefix;
        const path = inside ? fullPath.slice(pathPrefix.length) : null;
        const name = path === null ? null : decoded(path);
        const target = name === null ? undefined : targets.get(name);
        const kind = target?.kind ?? (name === null ? "other" : kindOfPath(name));
        const answer = (headers, { rootStatus = 200, ranges = true, etags = true, sumDb }, fault) => {
            if (authorization !== undefined && headers.authorization !== authorization) {
                return textAnswer(401, "unauthorized\n", { "WWW-Authenticate": 'Basic realm="mirror"' });
            }
            if (kind === "root")
                return textAnswer(rootStatus, "a loopback mirror\n");
            if (kind === "sumdb")
                return sumDbAnswer(sumDb, database, name ?? "");
            if (target === undefined)
                return textAnswer(404, `not found: ${fullPath}\n`);
            const asked = { range: textOf(headers.range), ifRange: textOf(headers["if-range"]) };
            return fileAnswer(target.content(fault), target.contentType, asked, { ranges, etags });
        };
        return { kind, module: target?.module, path, answer };
    };
}
/** Node joins what comes twice, but for cookies. */
function textOf(header) {
    return typeof header === "string" ? header : undefined;
}
/** `/sumdb/<name>/supported`, `/latest`, `/lookup/…` and `/tile/…` (go.dev/ref/mod#checksum-database). */
function sumDbAnswer(kind, database, path) {
    if (kind === "login-page")
        return loginPage();
    if (kind === "error")
        return textAnswer(502, "bad gateway\n");
    if (kind === "unsigned") {
        if (path.endsWith("/supported"))
            return textAnswer(200, "");
        return textAnswer(200, `go.sum database tree\n1\n${Buffer.alloc(32).toString("base64")}\n`);
    }
    const base = kind === "proxied" && database !== undefined ? `/sumdb/${database.name}` : null;
    if (base !== null && path === `${base}/supported`)
        return textAnswer(200, "");
    const found = base !== null && path.startsWith(base) ? database?.answer(path.slice(base.length)) : null;
    if (!found)
        return textAnswer(404, "not found\n");
    const headers = { "Content-Type": "text/plain", "Content-Length": String(found.length) };
    return { status: 200, headers, body: found };
}
function decoded(path) {
    const [plain = ""] = path.split("?");
    try {
        return decodeURIComponent(plain);
    }
    catch {
        return plain;
    }
}

;// CONCATENATED MODULE: ./build/sandbox/slow-start.js
/** Ten segments of 1,460 bytes (RFC 6928). */
const INITIAL_WINDOW_BYTES = 14_600;
/**
 * TCP's slow start on one connection (RFC 5681, 3.1), in rounds of one round trip: a round sends one
 * window at most, and a window that was used makes the next one larger by what was sent, until it
 * holds what the path can carry. The window lives as long as the connection, over all its responses.
 */
class SlowStart {
    #windowBytes = INITIAL_WINDOW_BYTES;
    #sentBytes = 0;
    #roundStartMs = Number.NEGATIVE_INFINITY;
    /**
     * Bytes that may be sent now.
     *
     * @param bytesPerSecond what the path carries; undefined: no limit, and the window never stops growing
     */
    available(nowMs, roundTripMs, bytesPerSecond) {
        const sinceMs = nowMs - this.#roundStartMs;
        if (sinceMs >= roundTripMs) {
            // Only a window that limited the sender grows (RFC 7661 calls the rest application-limited).
            if (this.#sentBytes * 2 > this.#windowBytes)
                this.#windowBytes += this.#sentBytes;
            if (this.#windowBytes >= ((bytesPerSecond ?? Number.POSITIVE_INFINITY) * roundTripMs) / 1000) {
                this.#windowBytes = Number.POSITIVE_INFINITY;
            }
            this.#sentBytes = 0;
            // A timer that came late must not stretch every round; an idle connection starts a new one.
            this.#roundStartMs = sinceMs < 2 * roundTripMs ? this.#roundStartMs + roundTripMs : nowMs;
        }
        return this.#windowBytes - this.#sentBytes;
    }
    take(bytes) {
        this.#sentBytes += bytes;
    }
}

;// CONCATENATED MODULE: ./build/sandbox/token-bucket.js
/** Bytes may run this far ahead of their rate, so that a small response does not wait for the next timer. */
const LEAD_MS = 4;
/** A rate is served in pieces of about this duration, … */
const PIECE_MS = 20;
/** … and of at most this size: larger ones would make the sharing coarse. */
const PIECE_LIMIT_BYTES = 8192;
/**
 * Meters one rate. Credit grows with the time that really passed, so a late timer costs no throughput.
 * A rate of `undefined` bytes per second is no limit.
 */
class TokenBucket {
    #creditBytes = 0;
    #refilledMs = 0;
    #metered = false;
    /** Bytes that may be sent now, as a whole number; below zero while earlier bytes are still on their way. */
    available(nowMs, bytesPerSecond) {
        const elapsedMs = nowMs - this.#refilledMs;
        this.#refilledMs = nowMs;
        this.#metered = bytesPerSecond !== undefined;
        if (bytesPerSecond === undefined)
            return Number.POSITIVE_INFINITY;
        this.#creditBytes += (bytesPerSecond * elapsedMs) / 1000;
        return Math.floor(this.#creditBytes + (bytesPerSecond * LEAD_MS) / 1000);
    }
    /** Counts bytes that are sent; those sent without a limit are not owed when one is set later. */
    take(bytes) {
        if (this.#metered)
            this.#creditBytes -= bytes;
    }
    /** Gives up credit over `bytes`: an idle link saves nothing for later. */
    limit(bytes) {
        this.#creditBytes = Math.min(this.#creditBytes, bytes);
    }
}
/** The piece in which a rate is served, in bytes: smaller ones would only cost system calls. */
function pieceBytes(bytesPerSecond) {
    if (bytesPerSecond === undefined)
        return PIECE_LIMIT_BYTES;
    return Math.min(PIECE_LIMIT_BYTES, Math.ceil((bytesPerSecond * PIECE_MS) / 1000));
}

;// CONCATENATED MODULE: ./build/sandbox/shaped-link.js


const shaped_link_TICK_MS = 5;
/** A reader that leaves this much in our memory is the bottleneck itself: it gets nothing more for now. */
const UNREAD_LIMIT_BYTES = 1 << 20;
/**
 * Sends response bodies at the pace of a link: a rate for all of them, one per connection, and slow
 * start. One timer, which runs only while something is being sent.
 */
class ShapedLink {
    #shape;
    #bucket = new TokenBucket();
    #connections = new WeakMap();
    /** The one that waited longest comes first. */
    #transfers = [];
    #timer;
    #sentBytes = 0;
    /** @param shape of the line; asked at every tick, so that it may change at any moment */
    constructor(shape) {
        this.#shape = shape;
    }
    /** Bytes of bodies that were handed over since the start, on all connections. */
    get sentBytes() {
        return this.#sentBytes;
    }
    /**
     * Hands `bytes` to `write` piece by piece. A socket carries one body at a time.
     *
     * @param shapeOf the path to the server that sends, where several servers send over this line: all of it counts but
     *   `bytesPerSecond`
     * @returns true when all was handed over, false when the socket was closed before
     */
    send(socket, bytes, write, shapeOf = this.#shape) {
        const nowMs = performance.now();
        const shape = shapeOf();
        const connection = this.#connections.get(socket) ?? {
            bucket: new TokenBucket(),
            slowStart: new SlowStart(),
        };
        this.#connections.set(socket, connection);
        connection.bucket.available(nowMs, shape.bytesPerSecondPerConnection);
        connection.bucket.limit(0);
        if (this.#transfers.length === 0) {
            this.#bucket.available(nowMs, this.#shape().bytesPerSecond);
            this.#bucket.limit(0);
        }
        return new Promise((finish) => {
            const sent = { sentBytes: 0, grantedBytes: 0 };
            this.#transfers.push({ socket, shape: shapeOf, bytes, write, finish, ...connection, ...sent });
            this.#timer ??= setInterval(() => this.#tick(), shaped_link_TICK_MS);
            this.#tick();
        });
    }
    #tick() {
        const nowMs = performance.now();
        this.#share(nowMs, this.#shape().bytesPerSecond);
        const waiting = [];
        const served = [];
        for (const transfer of this.#transfers) {
            const { socket, bytes, sentBytes, grantedBytes } = transfer;
            if (socket.destroyed) {
                transfer.finish(false);
                continue;
            }
            if (grantedBytes > 0)
                transfer.write(bytes.subarray(sentBytes, sentBytes + grantedBytes));
            transfer.sentBytes += grantedBytes;
            this.#sentBytes += grantedBytes;
            transfer.grantedBytes = 0;
            if (transfer.sentBytes === bytes.length)
                transfer.finish(true);
            else if (grantedBytes > 0)
                served.push(transfer);
            else
                waiting.push(transfer);
        }
        this.#transfers = [...waiting, ...served];
        if (this.#transfers.length === 0) {
            clearInterval(this.#timer);
            this.#timer = undefined;
        }
    }
    /** Grants equal shares; what one can't use goes to the others. */
    #share(nowMs, bytesPerSecond) {
        const piece = pieceBytes(bytesPerSecond);
        let budget = this.#bucket.available(nowMs, bytesPerSecond);
        const queue = this.#transfers.map((transfer) => ({
            transfer,
            wish: wishOf(transfer, nowMs, { ...transfer.shape(), bytesPerSecond }),
        }));
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
            const { transfer, wish } = next;
            if (wish === 0)
                continue;
            const share = Math.max(piece, Math.floor(budget / (queue.length + 1)));
            const size = Math.min(wish, share);
            if (size > budget)
                break;
            budget -= size;
            this.#bucket.take(size);
            transfer.bucket.take(size);
            transfer.slowStart.take(size);
            transfer.grantedBytes += size;
            queue.push({ transfer, wish: wish - size });
        }
        this.#bucket.limit(piece);
        for (const { bucket, shape } of this.#transfers) {
            bucket.limit(pieceBytes(shape().bytesPerSecondPerConnection));
        }
    }
}
/** Bytes that a transfer could send now if the link were its own; 0 until a piece has come together. */
function wishOf(transfer, nowMs, shape) {
    const { bytesPerSecond, bytesPerSecondPerConnection: ownRate, roundTripMs = 0 } = shape;
    const allowed = transfer.bucket.available(nowMs, ownRate);
    if (shape.stalled === true)
        return 0;
    let rest = transfer.bytes.length - transfer.sentBytes;
    if (shape.slowStart === true && roundTripMs > 0) {
        const pathRate = Math.min(bytesPerSecond ?? Infinity, ownRate ?? Infinity);
        rest = Math.min(rest, transfer.slowStart.available(nowMs, roundTripMs, pathRate));
    }
    if (transfer.socket.writableLength > UNREAD_LIMIT_BYTES)
        return 0;
    return allowed >= Math.min(rest, pieceBytes(ownRate)) ? Math.min(rest, allowed) : 0;
}

;// CONCATENATED MODULE: ./build/sandbox/fault-server.js






/** Starts a mirror on a free port of 127.0.0.1 that serves the GOPROXY protocol for `options.modules`. */
async function startMirror(options) {
    const { pathPrefix = "", tls } = options;
    const find = mirrorAnswers(options);
    let behaviour = options;
    const shape = () => behaviour;
    const line = options.line ?? new ShapedLink(shape);
    let sentBytes = 0;
    const send = (response, bytes) => {
        const write = (piece) => {
            sentBytes += piece.length;
            response.write(piece);
        };
        return line.send(response.req.socket, bytes, write, shape);
    };
    const traffic = new Traffic();
    const serve = async (request, response) => {
        const { method = "GET", url: fullPath = "/", socket, headers } = request;
        const { attempt, isFirst } = traffic.note(request, response);
        const { kind, module, path, answer } = find(fullPath);
        const now = behaviour;
        const fault = now.fault?.({ method, path: fullPath, kind, module, attempt });
        const handshakes = isFirst ? (now.handshakeRoundTrips ?? (tls ? 3 : 1)) : 0;
        if (!(await pause(socket, delayMs(now, kind, handshakes))) || behaviour.stalled === true)
            return;
        const sent = answerOfFault(fault, fullPath, path ?? fullPath) ?? alteredByFault(answer(headers, now, fault), fault);
        await deliver(response, sent, fault, send);
    };
    const server = serverOf(serve, tls);
    server.on("connection", (socket) => traffic.noteConnection(socket));
    server.listen(0, "127.0.0.1");
    await (0,external_node_events_.once)(server, "listening");
    const { port } = server.address();
    const { requests } = traffic;
    return {
        url: `${tls ? "https" : "http"}://127.0.0.1:${port}${pathPrefix}`,
        requests,
        requestCount: (prefix = "") => requests.filter((request) => request.path.startsWith(prefix)).length,
        mostAtOnce: () => traffic.mostUnderWay,
        connectionCount: () => traffic.connections,
        sentBytes: () => sentBytes,
        set(change) {
            behaviour = { ...behaviour, ...change };
        },
        close() {
            const closed = new Promise((resolve) => server.close(() => resolve()));
            traffic.endConnections();
            return closed;
        },
    };
}
/** The connections and requests that came. */
class Traffic {
    requests = [];
    connections = 0;
    mostUnderWay = 0;
    #underWay = 0;
    #attempts = new Map();
    #sockets = new Set();
    #greeted = new WeakSet();
    noteConnection(socket) {
        this.connections += 1;
        this.#sockets.add(socket);
        socket.on("close", () => this.#sockets.delete(socket));
    }
    /** Gives how often that path has been asked for by now, and whether this is the first request on its connection. */
    note({ method = "GET", url: path = "/", socket, headers }, response) {
        this.requests.push({
            method,
            path,
            atMs: performance.now(),
            authorized: headers.authorization !== undefined,
            range: headers.range ?? null,
        });
        this.#underWay += 1;
        this.mostUnderWay = Math.max(this.mostUnderWay, this.#underWay);
        response.once("close", () => {
            this.#underWay -= 1;
        });
        const attempt = (this.#attempts.get(path) ?? 0) + 1;
        this.#attempts.set(path, attempt);
        const isFirst = !this.#greeted.has(socket);
        this.#greeted.add(socket);
        return { attempt, isFirst };
    }
    endConnections() {
        for (const socket of this.#sockets)
            socket.destroy();
    }
}
function serverOf(serve, tls) {
    const listener = (request, response) => {
        serve(request, response).catch((error) => {
            // A mistake in a fault plan or a module must be seen, not look like a network failure.
            if (!response.headersSent)
                response.writeHead(500);
            response.end(String(error));
        });
    };
    const server = tls ? (0,external_node_https_.createServer)({ ...tls }, listener) : (0,external_node_http_.createServer)(listener);
    // A client may keep a connection for a whole test; only close() ends it.
    server.keepAliveTimeout = 0;
    return server;
}
function delayMs(now, kind, handshakes) {
    return ((handshakes + 1) * (now.roundTripMs ?? 0) +
        (now.serverDelayMs ?? 0) +
        (kind === "zip" ? (now.zipDelayMs ?? 0) : 0) +
        (kind === "root" ? (now.rootDelayMs ?? 0) : 0));
}
/** Sends an answer with what the fault does to it on its way. */
async function deliver(response, answer, fault, send) {
    const { socket } = response.req;
    if (fault?.kind === "silence-before-headers")
        return;
    if (fault?.kind === "reset") {
        // A TLS socket has no reset of its own: there the connection just ends.
        if ("encrypted" in socket)
            socket.destroy();
        else
            socket.resetAndDestroy();
        return;
    }
    if (fault?.kind === "garbage") {
        socket.end("\u0007 this is no HTTP \u0000\u0001\u0002\n");
        return;
    }
    response.writeHead(answer.status, answer.headers);
    if (fault?.kind === "headers-then-silence") {
        response.flushHeaders();
        return;
    }
    if (response.req.method === "HEAD") {
        response.end();
        return;
    }
    if (fault?.kind === "drip") {
        for (const byte of answer.body) {
            response.write(Uint8Array.of(byte));
            if (!(await pause(socket, fault.intervalMs)))
                return;
        }
    }
    else if (fault?.kind === "truncate") {
        const part = answer.body.subarray(0, Math.floor(answer.body.length * fault.fraction));
        response.flushHeaders();
        if (await send(response, part))
            socket.end();
        return;
    }
    else if (!(await send(response, answer.body))) {
        return;
    }
    if (fault?.kind === "unannounced") {
        const more = Buffer.alloc(Math.min(fault.moreBytes, 1 << 20), "more");
        for (let left = fault.moreBytes; left > 0; left -= more.length) {
            if (!(await send(response, more.subarray(0, left))))
                return;
        }
    }
    response.end();
}
/** Waits `ms`; false when the socket was closed meanwhile. Ends with the socket, so that no timer stays. */
function pause(socket, ms) {
    if (socket.destroyed)
        return Promise.resolve(false);
    if (ms <= 0)
        return Promise.resolve(true);
    return new Promise((resolve) => {
        const onClose = () => {
            clearTimeout(timer);
            resolve(false);
        };
        const timer = setTimeout(() => {
            socket.off("close", onClose);
            resolve(true);
        }, ms);
        socket.once("close", onClose);
    });
}

;// CONCATENATED MODULE: ./build/sandbox/faults.js

const always = (fault) => () => fault;
const only = (kinds, plan) => (request) => kinds.includes(request.kind) ? plan(request) : undefined;
/** Fault plans by name. Those that take a plan narrow it: `faults.onlyZips(faults.status(403))`. */
const faults = {
    /** @param body the text of the answer, such as a mirror's "bad upstream" behind a 404 */
    status: (status, body = `status ${status}\n`, headers = {}) => always({ kind: "status", status, body, headers }),
    tooManyRequests: (retryAfterSeconds) => faults.status(429, "too many requests\n", { "Retry-After": String(retryAfterSeconds) }),
    silenceBeforeHeaders: () => always({ kind: "silence-before-headers" }),
    headersThenSilence: () => always({ kind: "headers-then-silence" }),
    drip: (intervalMs = 1000) => always({ kind: "drip", intervalMs }),
    truncate: (fraction = 0.5) => always({ kind: "truncate", fraction }),
    reset: () => always({ kind: "reset" }),
    corruptZip: () => always({ kind: "corrupt-zip" }),
    alteredMod: () => always({ kind: "altered-mod" }),
    otherZipContent: () => always({ kind: "other-zip-content" }),
    loginPage: () => always({ kind: "login-page" }),
    redirectLoop: () => always({ kind: "redirect-loop" }),
    redirectTo: (url) => always({ kind: "redirect-to", url }),
    garbage: () => always({ kind: "garbage" }),
    wrongContentLength: (by) => always({ kind: "wrong-content-length", by }),
    wrongContentRange: (by) => always({ kind: "wrong-content-range", by }),
    emptyBody: () => always({ kind: "empty-body" }),
    unannounced: (moreBytes = 0) => always({ kind: "unannounced", moreBytes }),
    only,
    onlyZips: (plan) => only(["zip"], plan),
    onlyMods: (plan) => only(["mod"], plan),
    onlyInfos: (plan) => only(["info"], plan),
    onlySumDb: (plan) => only(["sumdb"], plan),
    /** The first, third, fifth … of the requests that reach this plan. */
    everyOther: (plan) => {
        let asked = 0;
        return (request) => (asked++ % 2 === 0 ? plan(request) : undefined);
    },
    /** Works for that many of the requests that reach this plan, then turns bad. */
    after: (requests, plan) => {
        let asked = 0;
        return (request) => (asked++ < requests ? undefined : plan(request));
    },
    /** Every path fails that many times, then works: what a repeated request gets over. */
    firstAttempts: (times, plan) => {
        return (request) => (request.attempt <= times ? plan(request) : undefined);
    },
    /** About half of the modules, always the same ones. */
    halfTheModules: (plan) => {
        return (request) => request.module !== undefined && (0,external_node_zlib_.crc32)(request.module.path) % 2 === 0 ? plan(request) : undefined;
    },
    /** Only the modules whose path is listed. */
    modules: (paths, plan) => {
        return (request) => request.module !== undefined && paths.includes(request.module.path) ? plan(request) : undefined;
    },
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/sandbox/loopback-sumdb.js


// golang.org/x/mod/sumdb/note: the algorithm's number stands before the key.
const ED25519 = 1;
// golang.org/x/mod/sumdb/tlog (RFC 6962, 2.1): a leaf and a node are hashed with different first bytes.
const LEAF = 0;
const NODE = 1;
/** cmd/go asks for tiles of this height (golang.org/x/mod/sumdb/client.go). */
const TILE_HEIGHT = 8;
/**
 * Makes a checksum database that knows the given modules, in their order.
 *
 * @param name the database's name, `host[/path]`; it needs no such host, since cmd/go asks a proxy
 *   (`<proxy>/sumdb/<name>/…`) or the URL that follows the key in GOSUMDB
 * @param key of an earlier database of that name, which this one is a later (or a forged) state of
 */
function makeSumDb(name, modules, key = makeNoteKey(name)) {
    const { verifierKey, signNote } = key;
    const records = modules.map(recordText);
    const levels = hashLevels(records);
    const root = treeHash(levels[0] ?? []).toString("base64");
    const signedTreeHead = signNote(`go.sum database tree\n${records.length}\n${root}\n`);
    const lookups = new Map();
    for (const [id, { module }] of modules.entries()) {
        const path = `/lookup/${(0,module_version/* escapePath */.ft)(module.path)}@${(0,module_version/* escapeVersion */.av)(module.version)}`;
        lookups.set(path, `${id}\n${records[id]}\n${signedTreeHead}`);
    }
    lookups.set("/latest", signedTreeHead);
    return {
        name,
        verifierKey,
        signedTreeHead,
        answer(path) {
            const text = lookups.get(path);
            return text === undefined ? tile(levels, path) : Buffer.from(text, "utf8");
        },
    };
}
/** A new Ed25519 key in the form of golang.org/x/mod/sumdb/note. */
function makeNoteKey(name) {
    const { publicKey, privateKey } = (0,external_node_crypto_.generateKeyPairSync)("ed25519");
    // The raw key is the last 32 bytes of its DER form (RFC 8410, 4).
    const raw = publicKey.export({ format: "der", type: "spki" }).subarray(-32);
    const key = Buffer.concat([Buffer.from([ED25519]), raw]);
    const keyHash = (0,external_node_crypto_.createHash)("sha256").update(`${name}\n`).update(key).digest().subarray(0, 4);
    return {
        verifierKey: `${name}+${keyHash.toString("hex")}+${key.toString("base64")}`,
        signNote: (text) => {
            const signature = (0,external_node_crypto_.sign)(null, Buffer.from(text, "utf8"), privateKey);
            return `${text}\n\u2014 ${name} ${Buffer.concat([keyHash, signature]).toString("base64")}\n`;
        },
    };
}
function recordText({ module: { path, version }, zipH1, modH1, }) {
    return `${path} ${version} ${zipH1}\n${path} ${version}/go.mod ${modH1}\n`;
}
function hash(prefix, ...parts) {
    return (0,external_node_crypto_.createHash)("sha256")
        .update(Buffer.concat([Buffer.from([prefix]), ...parts]))
        .digest();
}
/** `levels[h][i]` is the hash of the i-th complete subtree of height h; incomplete ones have none. */
function hashLevels(records) {
    const levels = [records.map((record) => hash(LEAF, Buffer.from(record, "utf8")))];
    for (let below = levels[0] ?? []; below.length > 1;) {
        const above = [];
        for (let index = 0; index + 1 < below.length; index += 2) {
            above.push(hash(NODE, ...below.slice(index, index + 2)));
        }
        levels.push(above);
        below = above;
    }
    return levels;
}
/** The Merkle tree hash of RFC 6962, 2.1: split at the largest power of two below the size. */
function treeHash(leaves) {
    const [only] = leaves;
    if (only === undefined)
        return (0,external_node_crypto_.createHash)("sha256").digest();
    if (leaves.length === 1)
        return only;
    const split = 2 ** (Math.ceil(Math.log2(leaves.length)) - 1);
    return hash(NODE, treeHash(leaves.slice(0, split)), treeHash(leaves.slice(split)));
}
/** `/tile/8/<level>/<number>[.p/<width>]`, the number in groups of three digits: x001/x234/067. */
function tile(levels, path) {
    const match = /^\/tile\/8\/(\d+)\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d+))?$/.exec(path);
    if (match === null)
        return null;
    const first = Number((match[2] ?? "").replace(/[x/]/g, "")) * 2 ** TILE_HEIGHT;
    const width = Number(match[3] ?? 2 ** TILE_HEIGHT);
    const hashes = (levels[Number(match[1]) * TILE_HEIGHT] ?? []).slice(first, first + width);
    return hashes.length === width ? Buffer.concat(hashes) : null;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/sandbox/unreachable.js


/** The base URL of a port on 127.0.0.1 that nobody listens on: connections to it are refused. */
async function deadPort() {
    const hole = await blackHole();
    await hole.close();
    return hole.url;
}
/** A server that takes connections and never answers. */
async function blackHole() {
    const sockets = new Set();
    let taken = 0;
    const server = (0,external_node_net_.createServer)((socket) => {
        taken += 1;
        sockets.add(socket);
        // A client that gives up with a reset is expected here.
        socket.on("error", () => socket.destroy());
        socket.on("close", () => sockets.delete(socket));
        socket.resume();
    });
    server.listen(0, "127.0.0.1");
    await (0,external_node_events_.once)(server, "listening");
    return {
        url: `http://127.0.0.1:${server.address().port}`,
        connections: () => taken,
        close() {
            const closed = new Promise((resolve) => server.close(() => resolve()));
            for (const socket of sockets)
                socket.destroy();
            return closed;
        },
    };
}

;// CONCATENATED MODULE: ./build/sandbox/sandbox-mirrors.js




const MEGABYTE = 1_000_000;
/** Starts five mirrors on loopback that differ as mirrors do, so that the choice among them means something. */
async function startSandboxMirrors(modules) {
    const database = makeSumDb("sum.sandbox.example", modules);
    const honest = { modules, database, sumDb: "proxied", slowStart: true };
    const [near, far, thin, lying, dead] = await Promise.all([
        startMirror({ ...honest, pathPrefix: "/near", roundTripMs: 20, bytesPerSecond: 5 * MEGABYTE }),
        startMirror({ ...honest, pathPrefix: "/far", roundTripMs: 150, bytesPerSecond: 12 * MEGABYTE }),
        startMirror({ ...honest, pathPrefix: "/thin", roundTripMs: 10, bytesPerSecond: 0.05 * MEGABYTE }),
        startMirror({ modules, pathPrefix: "/lying", roundTripMs: 5, fault: faults.otherZipContent() }),
        blackHole(),
    ]);
    return {
        mirrors: [
            { name: "near", url: near.url },
            { name: "far", url: far.url },
            { name: "thin", url: thin.url },
            { name: "lying", url: lying.url },
            { name: "dead", url: `${dead.url}/dead` },
        ],
        gosumdb: database.verifierKey,
        async close() {
            await Promise.all([near, far, thin, lying, dead].map((server) => server.close()));
        },
    };
}

// EXTERNAL MODULE: ./build/go/dirhash.js
var dirhash = __webpack_require__(7224);
;// CONCATENATED MODULE: ./build/sandbox/zip-writer.js

// PKWARE APPNOTE 6.3.10: 4.3.7 local header, 4.3.12 central directory, 4.3.16 end record.
const LOCAL_SIGNATURE = 0x04034b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
const VERSION_2_0 = 20;
const UTF8_NAMES = 0x0800;
const STORED = 0;
const DEFLATED = 8;
/** 1980-01-01, the earliest date that MS-DOS knows: the same files always give the same zip. */
const DOS_EPOCH_DATE = 0x0021;
/** From these numbers on a zip needs ZIP64. */
const ENTRIES_LIMIT = 0xffff;
const BYTES_LIMIT = 0xffffffff;
/**
 * Writes a plain zip: no comment, no extra fields, no data descriptors, sizes in the local headers.
 * The same entries and level give the same bytes.
 *
 * @param files entries in the order in which they are written
 * @param options.level deflate level 0–9 (default 6); 0 stores every entry
 * @throws RangeError when the zip would need ZIP64
 */
function writeZip(files, options = {}) {
    const level = options.level ?? 6;
    const entries = checked(files.length, ENTRIES_LIMIT);
    const locals = [];
    const centrals = [];
    let offset = 0;
    for (const file of files) {
        const name = Buffer.from(file.name, "utf8");
        const body = pack(file, level);
        const fields = describe(file, name, body);
        const local = Buffer.alloc(LOCAL_BYTES);
        local.writeUInt32LE(LOCAL_SIGNATURE, 0);
        fields.copy(local, 4);
        const central = Buffer.alloc(CENTRAL_BYTES);
        central.writeUInt32LE(CENTRAL_SIGNATURE, 0);
        central.writeUInt16LE(VERSION_2_0, 4);
        fields.copy(central, 6);
        central.writeUInt32LE(checked(offset, BYTES_LIMIT), 42);
        locals.push(local, name, body.bytes);
        centrals.push(central, name);
        offset += LOCAL_BYTES + name.length + body.bytes.length;
    }
    const directoryBytes = centrals.reduce((sum, piece) => sum + piece.length, 0);
    const end = Buffer.alloc(END_BYTES);
    end.writeUInt32LE(END_SIGNATURE, 0);
    end.writeUInt16LE(entries, 8);
    end.writeUInt16LE(entries, 10);
    end.writeUInt32LE(directoryBytes, 12);
    end.writeUInt32LE(checked(offset, BYTES_LIMIT), 16);
    return Buffer.concat([...locals, ...centrals, end]);
}
function pack(file, level) {
    if (level > 0 && file.stored !== true) {
        const bytes = (0,external_node_zlib_.deflateRawSync)(file.content, { level });
        if (bytes.length < file.content.length)
            return { method: DEFLATED, bytes };
    }
    return { method: STORED, bytes: file.content };
}
/** The 26 bytes that a local header and a central directory entry have in common, in the same order. */
function describe(file, name, body) {
    const fields = Buffer.alloc(LOCAL_BYTES - 4);
    fields.writeUInt16LE(VERSION_2_0, 0);
    fields.writeUInt16LE(name.length === file.name.length ? 0 : UTF8_NAMES, 2);
    fields.writeUInt16LE(body.method, 4);
    fields.writeUInt16LE(0, 6);
    fields.writeUInt16LE(DOS_EPOCH_DATE, 8);
    fields.writeUInt32LE((0,external_node_zlib_.crc32)(file.content), 10);
    fields.writeUInt32LE(checked(body.bytes.length, BYTES_LIMIT), 14);
    fields.writeUInt32LE(checked(file.content.length, BYTES_LIMIT), 18);
    fields.writeUInt16LE(checked(name.length, ENTRIES_LIMIT), 22);
    return fields;
}
function checked(value, limit) {
    if (value >= limit)
        throw new RangeError(`${value} needs ZIP64, which this writer does not write`);
    return value;
}

;// CONCATENATED MODULE: ./build/sandbox/generated-module.js



/** Every generated module was published at this moment: the same options give the same bytes. */
const PUBLISHED = "2024-01-02T03:04:05Z";
/** A `go` line that every supported Go accepts without asking for a newer toolchain. */
const DEFAULT_GO = "1.20";
/**
 * Makes a real Go module with one package, whose exported `Describe() string` names the module and
 * calls `Describe` of everything it requires. True hashes; the same options give the same bytes.
 *
 * @param options.files more files, by name inside the module; a name that is generated too replaces it
 * @param options.requires modules that it requires and imports; each must have a `Describe` of its own
 * @param options.go the `go` line of its go.mod (default 1.20)
 * @param options.paddingBytes size of a file that does not compress, to give the zip about that size
 */
function makeModule(options) {
    const { path, version, requires = [], paddingBytes = 0 } = options;
    const module = { path, version };
    const name = packageName(path);
    const goMod = options.files?.["go.mod"] ?? goModText(path, options.go ?? DEFAULT_GO, requires);
    const entriesSaying = (words) => {
        const texts = {
            "go.mod": goMod,
            [`${name}.go`]: packageText(name, words, requires),
            ...options.files,
        };
        const entries = Object.entries(texts).map(([file, text]) => ({
            name: `${path}@${version}/${file}`,
            content: Buffer.from(text, "utf8"),
        }));
        if (paddingBytes > 0) {
            const content = pseudoRandomBytes(`${path}@${version}`, paddingBytes);
            entries.push({ name: `${path}@${version}/padding.bin`, content, stored: true });
        }
        return entries;
    };
    const mod = Buffer.from(goMod, "utf8");
    const entries = once(() => entriesSaying(`${path} ${version}`));
    const zip = once(() => writeZip(entries()));
    const zipH1 = once(() => hashEntries(entries()));
    const modH1 = once(() => (0,dirhash/* hashGoMod */.h)(mod));
    const otherZip = once(() => writeZip(entriesSaying(`not ${path} ${version}`)));
    const reversedZip = once(() => writeZip(entries().toReversed()));
    const storedZip = once(() => writeZip(entries(), { level: 0 }));
    return {
        module,
        info: JSON.stringify({ Version: version, Time: PUBLISHED }),
        mod,
        get zip() {
            return zip();
        },
        get zipH1() {
            return zipH1();
        },
        get modH1() {
            return modH1();
        },
        get otherZip() {
            return otherZip();
        },
        get reversedZip() {
            return reversedZip();
        },
        get storedZip() {
            return storedZip();
        },
    };
}
/** The text of a go.sum with both lines of every module, in the order of their paths and versions. */
function goSumOf(modules) {
    const lines = modules.flatMap(({ module: { path, version }, zipH1, modH1 }) => [
        `${path} ${version} ${zipH1}\n`,
        `${path} ${version}/go.mod ${modH1}\n`,
    ]);
    return lines.sort().join("");
}
/** The last element of the path that is not a major version, as a Go identifier. */
function packageName(path) {
    const elements = path.split("/").filter((element) => !/^v[0-9]+$/.test(element));
    const word = (elements.at(-1) ?? "").replace(/\.v[0-9]+$/, "").replace(/[^A-Za-z0-9]/g, "");
    return /^[A-Za-z]/.test(word) ? word.toLowerCase() : `p${word.toLowerCase()}`;
}
function goModText(path, go, requires) {
    const lines = requires.map((required) => `\t${required.path} ${required.version}\n`).join("");
    return `module ${path}\n\ngo ${go}\n${lines === "" ? "" : `\nrequire (\n${lines})\n`}`;
}
function packageText(name, words, requires) {
    const imports = requires.map((required, index) => `import r${index} ${JSON.stringify(required.path)}\n`);
    const calls = requires.map((_, index) => ` + "; " + r${index}.Describe()`);
    return [
        `// Package ${name} belongs to a generated module.\npackage ${name}\n\n`,
        ...imports,
        `\n// Describe names the module that this package was built from and those it requires.\n`,
        `func Describe() string { return ${JSON.stringify(words)}${calls.join("")} }\n`,
    ].join("");
}
/** Bytes that look random and depend on the seed alone: AES in counter mode makes gigabytes a second. */
function pseudoRandomBytes(seed, bytes) {
    const key = (0,external_node_crypto_.createHash)("sha256").update(seed).digest().subarray(0, 16);
    return (0,external_node_crypto_.createCipheriv)("aes-128-ctr", key, Buffer.alloc(16)).update(Buffer.alloc(bytes));
}
function hashEntries(entries) {
    return (0,dirhash/* hash1 */.C)(entries.map(({ name, content }) => ({
        name,
        sha256Hex: (0,external_node_crypto_.createHash)("sha256").update(content).digest("hex"),
    })));
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}

;// CONCATENATED MODULE: ./build/sandbox/sandbox-project.js



const KILOBYTE = 1000;
/** Sizes from a few KB to 1.5 MB, as in a real project: many small modules, few large ones. */
const MODULES = [
    { module: { path: "example.com/errors", version: "v0.9.1" }, paddingBytes: 2 * KILOBYTE },
    { module: { path: "example.com/Colour/term", version: "v1.4.0" }, paddingBytes: 3 * KILOBYTE },
    { module: { path: "example.com/uuid", version: "v1.6.0" }, paddingBytes: 18 * KILOBYTE },
    { module: { path: "example.com/go-isatty", version: "v0.0.20" }, paddingBytes: 5 * KILOBYTE },
    { module: { path: "example.com/yaml", version: "v1.4.0" }, paddingBytes: 90 * KILOBYTE },
    { module: { path: "example.com/toml", version: "v1.3.2" }, paddingBytes: 120 * KILOBYTE },
    {
        module: { path: "example.com/flags", version: "v1.0.5" },
        paddingBytes: 60 * KILOBYTE,
        requires: ["example.com/errors"],
    },
    {
        module: { path: "example.com/cli/v2", version: "v2.27.1" },
        paddingBytes: 300 * KILOBYTE,
        requires: ["example.com/flags", "example.com/Colour/term"],
    },
    {
        module: { path: "example.com/router", version: "v1.10.0" },
        paddingBytes: 250 * KILOBYTE,
        requires: ["example.com/errors"],
    },
    {
        module: { path: "example.com/metrics", version: "v0.0.0-20240102030405-0123456789ab" },
        paddingBytes: 400 * KILOBYTE,
    },
    { module: { path: "example.com/protobuf", version: "v1.34.2" }, paddingBytes: 800 * KILOBYTE },
    { module: { path: "example.com/text", version: "v0.14.0" }, paddingBytes: 1500 * KILOBYTE },
];
/** The modules that the sandbox's project requires; about 3.6 MB of zips. */
function sandboxModules() {
    const byPath = new Map(MODULES.map(({ module }) => [module.path, module]));
    return MODULES.map(({ module, paddingBytes, requires = [] }) => makeModule({
        ...module,
        paddingBytes,
        requires: requires.flatMap((path) => byPath.get(path) ?? []),
    }));
}
/**
 * Writes a small Go project with a test: go.mod, go.sum, main.go, main_test.go. The folder is made
 * where it is missing; file system errors are thrown.
 *
 * @returns the modules that it needs, to be served by `startSandboxMirrors` or `startMirror`
 */
async function writeSandboxProject(dir) {
    const modules = sandboxModules();
    const required = modules.map(({ module }) => module);
    await (0,promises_.mkdir)(dir, { recursive: true });
    await Promise.all([
        (0,promises_.writeFile)((0,external_node_path_.join)(dir, "go.mod"), sandbox_project_goModText(required)),
        (0,promises_.writeFile)((0,external_node_path_.join)(dir, "go.sum"), goSumOf(modules)),
        (0,promises_.writeFile)((0,external_node_path_.join)(dir, "main.go"), mainText(required)),
        (0,promises_.writeFile)((0,external_node_path_.join)(dir, "main_test.go"), testText(required)),
    ]);
    return { modules, dir };
}
function sandbox_project_goModText(required) {
    const lines = required.map(({ path, version }) => `\t${path} ${version}\n`).join("");
    return `module example.com/sandbox\n\ngo 1.20\n\nrequire (\n${lines})\n`;
}
function mainText(required) {
    const imports = required.map(({ path }, index) => `\tm${index} ${JSON.stringify(path)}\n`);
    const calls = required.map((_, index) => `\t\tm${index}.Describe(),\n`);
    return [
        `// The sandbox names the modules that it was built with.\npackage main\n\nimport (\n\t"fmt"\n\n`,
        ...imports,
        ")\n\nfunc modules() []string {\n\treturn []string{\n",
        ...calls,
        "\t}\n}\n\nfunc main() {\n\tfor _, module := range modules() {\n\t\tfmt.Println(module)\n\t}\n}\n",
    ].join("");
}
function testText(required) {
    const names = required.map(({ path, version }) => `\t\t${JSON.stringify(`${path} ${version}`)},\n`);
    return [
        'package main\n\nimport (\n\t"strings"\n\t"testing"\n)\n\n',
        "func TestModules(t *testing.T) {\n\twant := []string{\n",
        ...names,
        "\t}\n\tfor i, got := range modules() {\n\t\tif !strings.HasPrefix(got, want[i]) {\n",
        '\t\t\tt.Errorf("module %d says %q, want %q", i, got, want[i])\n\t\t}\n\t}\n}\n',
    ].join("");
}

// EXTERNAL MODULE: ./build/telling/choose-language.js
var choose_language = __webpack_require__(1204);
// EXTERNAL MODULE: ./build/telling/telling.js + 43 modules
var telling_telling = __webpack_require__(522);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
;// CONCATENATED MODULE: ./build/platform/clock.js
/** `Clock` on the machine's clocks. */

/** The machine's time; see `Clock`. A sleeping run can be ended: the timer of an aborted sleep is gone. */
const systemClock = {
    nowMs: () => Date.now(),
    monotonicMs: () => external_node_perf_hooks_.performance.now(),
    sleep,
};
/** Not timers/promises: a fetch is woken thousands of times, and an error with its stack would be made for each. */
function sleep(ms, signal) {
    return new Promise((resolve) => {
        if (signal?.aborted)
            return resolve();
        const over = () => {
            clearTimeout(timer);
            signal?.removeEventListener("abort", over);
            resolve();
        };
        const timer = setTimeout(over, ms);
        signal?.addEventListener("abort", over, { once: true });
    });
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/platform/find-program.js
var find_program = __webpack_require__(4358);
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
 * Calls `end` when this process ends: a child in a group of its own hears nothing of the Ctrl-C or the cancellation.
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

;// CONCATENATED MODULE: ./build/platform/go-command.js
/** The `go` command as a child process that never outlives its time-out. */





/** `go list -m -json all` of a large project is a few MiB. What comes after this much is read and dropped. */
const MAX_KEPT_CHARACTERS = 16 * 1024 * 1024;
/** How long a `go` that was ended may take to be gone: one that waits for a dead network drive may never be. */
const END_GRACE_MS = 2000;
/**
 * The `go` on the machine's PATH. `run` gives "no-go" where there is none or it cannot be executed, "timed-out" after
 * `timeoutMs`, and throws Node's error for anything else, such as a `cwd` that does not exist.
 */
function goCommand(machine) {
    return {
        run: async (args, options) => {
            const env = { ...machine.env, ...options.env, GOTOOLCHAIN: "local" };
            const go = await (0,find_program/* findProgram */.K)("go", env.PATH ?? "", machine.platform);
            if (go === null)
                return { kind: "no-go" };
            try {
                return await runToEnd(machine, go, args, { ...options, env });
            }
            catch (error) {
                // ENOENT speaks of a missing cwd as well as of a missing program (or its interpreter).
                const { code } = error;
                if (isOutOfFiles(code))
                    return { kind: "no-go" };
                if (!["ENOENT", "EACCES", "ENOEXEC"].includes(String(code)))
                    throw error;
                if (!(await (0,promises_.stat)(options.cwd)).isDirectory())
                    throw error;
                return { kind: "no-go" };
            }
        },
    };
}
function isOutOfFiles(code) {
    return code === "EMFILE" || code === "ENFILE";
}
function runToEnd(machine, go, args, options) {
    const child = (0,external_node_child_process_.spawn)(go, args, {
        cwd: options.cwd,
        env: options.env,
        stdio: ["ignore", "pipe", "pipe"],
        windowsHide: true,
        // A process group of its own, so that git and other children can be ended with it.
        detached: machine.platform !== "win32",
    });
    // Without a descriptor left there are no pipes, and the error is still to come.
    if (!child.stdout || !child.stderr)
        return new Promise((_, reject) => child.once("error", reject));
    const stdout = collect(child.stdout, options.onOutput);
    const stderr = collect(child.stderr, options.onOutput);
    const end = () => endGroup(child, machine);
    const forgetUs = endWithThisProcess(end);
    return new Promise((resolve, reject) => {
        let exitCode = null;
        const finish = (result) => {
            clearTimeout(timer);
            forgetUs();
            child.stdout.destroy();
            child.stderr.destroy();
            resolve(result);
        };
        const done = (code) => finish({ kind: "done", exitCode: code, stdout: stdout(), stderr: stderr() });
        const timedOut = () => {
            child.unref(); // One that is still there must not keep this process.
            finish({ kind: "timed-out", afterMs: options.timeoutMs });
        };
        let timer = setTimeout(() => {
            end();
            // `go` itself may be done while something that left the group still holds its output open.
            if (exitCode !== null)
                return done(exitCode);
            child.once("exit", timedOut);
            timer = setTimeout(timedOut, END_GRACE_MS);
        }, options.timeoutMs);
        child.once("error", (error) => {
            clearTimeout(timer);
            forgetUs();
            reject(error);
        });
        child.once("exit", (code, signal) => {
            exitCode = code ?? 128 + (signal ? external_node_os_.constants.signals[signal] : 0); // As a shell would say it.
            end();
        });
        child.once("close", () => done(exitCode ?? -1));
    });
}
/** Gathers a stream's text, up to the bound; the function returned gives what there is. */
function collect(stream, onOutput) {
    let text = "";
    stream.setEncoding("utf8");
    stream.on("data", (piece) => {
        if (text.length < MAX_KEPT_CHARACTERS)
            text += piece.slice(0, MAX_KEPT_CHARACTERS - text.length);
        onOutput?.(piece);
    });
    return () => text;
}

;// CONCATENATED MODULE: ./build/platform/lazy-cache.js

/** The cache service, in a part of the bundle that is loaded when it is first asked. */
function lazyCache(ports) {
    const load = async () => (await __webpack_require__.e(/* import() */ 434).then(__webpack_require__.bind(__webpack_require__, 1053))).cacheService({ ...ports, clock: systemClock });
    return {
        find: async (request) => (await load()).find(request),
        save: async (request, checked) => {
            // It may fail before anybody waits for it.
            checked.catch(() => { });
            return (await load()).save(request, checked);
        },
    };
}

;// CONCATENATED MODULE: ./build/platform/lazy-http.js
/** The HTTP client of that machine, in a part of the bundle that is loaded when it is first used. */
function lazyHttp(machine) {
    return async (limits) => {
        const { openHttp } = await __webpack_require__.e(/* import() */ 494).then(__webpack_require__.bind(__webpack_require__, 5494));
        return openHttp({ machine, ...limits });
    };
}

;// CONCATENATED MODULE: ./build/platform/processes.js
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
        external_node_os_.hostname,
        () => (0,external_node_fs_.readFileSync)("/proc/sys/kernel/random/boot_id", "latin1").trim(),
        () => (0,external_node_fs_.readlinkSync)("/proc/self/ns/pid"),
    ].map(orEmpty);
    return (0,external_node_crypto_.createHash)("sha256").update(parts.join("\n")).digest("hex").slice(0, 12);
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

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/platform/relay-process.js
/** A process that outlives the one that starts it: both sides of the few words that they exchange. */




/** The argument that makes the bundle's file a relay. */
const RELAY_ARGUMENT = "relay";
/** What a relay needs of the environment; no token of the job is among it. */
const PASSED_ON = /^(?:(?:https?|no|all)_proxy|ssl_cert_(?:file|dir)|node_extra_ca_certs|home|path|xdg_cache_home|localappdata|userprofile|systemroot|windir|tmpdir|temp|tmp|runner_temp|runner_tracking_id|lang|lc_all)$/i;
const NONE = { order: async () => null, cancel: () => { } };
/** @param script the bundle's file */
function beginRelayProcess(machine, script) {
    return (folder) => {
        try {
            return begin(machine, script, folder);
        }
        catch {
            return NONE;
        }
    };
}
function begin(machine, script, folder) {
    // Not a pipe: a step lasts until its pipes are closed.
    const log = (0,external_node_fs_.openSync)(external_node_path_.join(folder, "relay.log"), "a", 0o600);
    const child = (0,external_node_child_process_.spawn)(process.execPath, [script, RELAY_ARGUMENT], {
        cwd: machine.tempDir,
        env: Object.fromEntries(Object.entries(machine.env).filter(([name]) => PASSED_ON.test(name))),
        stdio: ["ignore", log, log, "ipc"],
        detached: true,
        windowsHide: true,
    });
    (0,external_node_fs_.closeSync)(log);
    const ended = new Promise((resolve) => {
        child.once("error", () => resolve(null));
        child.once("exit", () => resolve(null));
    });
    // It does not keep this process; while it is waited for, the timer does.
    child.unref();
    child.channel?.unref();
    return {
        cancel: () => void child.kill("SIGKILL"),
        order: async (config, timeoutMs) => {
            const over = new AbortController();
            const told = new Promise((resolve) => {
                child.once("message", (port) => resolve(typeof port === "number" ? port : null));
                if (child.connected)
                    child.send(config, (error) => error && resolve(null));
                else
                    resolve(null);
            });
            const late = (0,external_node_timers_promises_.setTimeout)(timeoutMs, null, { signal: over.signal }).catch(() => null);
            const port = await Promise.race([told, ended, late]);
            over.abort();
            if (port === null)
                child.kill("SIGKILL");
            if (child.connected)
                child.disconnect();
            return port === null || child.pid === undefined ? null : { port, pid: child.pid };
        },
    };
}
/**
 * The relay's side: gives what it is told, and answers with its port at once. Null where whoever started it has ended, or
 * does not need it.
 */
function hearStarter(port) {
    return new Promise((resolve) => {
        if (process.send === undefined)
            return resolve(null);
        process.once("message", (order) => {
            process.send?.(port, () => process.disconnect?.());
            resolve(typeof order === "string" ? order : null);
        });
        process.once("disconnect", () => resolve(null));
    });
}

// EXTERNAL MODULE: ./build/platform/zip-hasher.js
var zip_hasher = __webpack_require__(4073);
;// CONCATENATED MODULE: ./build/wire.js








/** The ports of a run on the real machine; how its progress is shown is for whoever tells of it. */
function wire(machine, job, signal) {
    const of = wireRelay(machine, signal);
    return {
        ...of,
        processes: readProcesses(),
        go: goCommand(machine),
        goCommandOf: goCommand,
        job,
        cache: lazyCache({ machine, openHttp: of.openHttp, signal }),
        beginRelay: beginRelayProcess(machine, process.argv[1] ?? ""),
    };
}
/** The ports of a relay, which has no job. */
function wireRelay(machine, signal) {
    return {
        machine,
        files: files/* nodeFiles */.k,
        clock: systemClock,
        openHttp: lazyHttp(machine),
        openHasher: (0,zip_hasher/* threadedHasher */.J)(process.argv[1] ?? "", async (...asked) => {
            const { hashZipFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8567));
            return hashZipFile(files/* nodeFiles */.k, ...asked);
        }),
        signal,
    };
}

;// CONCATENATED MODULE: ./build/cli/stage.js
















/**
 * Lets `body` run where every effect ends in a temporary folder, which is gone afterwards. With the user's own module
 * cache that is filled as well, and results are remembered for the machine.
 */
async function onStage(options, setting, body) {
    const real = readMachine();
    return withTemporaryFolder(real.tempDir, "setup-go-mirror-try-", (folder) => setStage(options, setting, real, folder, body));
}
async function setStage(options, { moduleCache, write, remembers }, real, folder, body) {
    const sandboxed = options.sandbox === true;
    const machine = moduleCache === "own" && !sandboxed
        ? { ...real, tempDir: folder }
        : {
            ...stagedMachine(real, folder, sandboxed),
            ...(remembers === true && !sandboxed ? { cacheHome: real.cacheHome } : {}),
        };
    const telling = (0,telling_telling/* tellingIn */.b)((0,choose_language/* chooseLanguage */.G)(options.lang ?? "", real.env), "command");
    const sandbox = sandboxed ? await openSandbox(folder, telling.commands) : null;
    const directory = sandbox?.directory ?? external_node_path_.resolve(real.cwd, options.dir);
    if ((await files/* nodeFiles */.k.stat(directory))?.kind !== "directory") {
        const fault = { code: "no-directory" };
        const given = options.dir;
        throw new parse_inputs/* InputError */.dz([{ input: "working-directory", given, accepted: "go-module", fault }]);
    }
    const inputs = {
        ...(0,cli_options/* inputsOf */.Vc)(options),
        "working-directory": directory,
        // There is no runner.
        cache: "false",
        "build-cache": "false",
        // Nor are there later steps.
        relay: "false",
        ...options.inputs,
        ...(sandbox ? { mirrors: sandbox.mirrors, sumdb: sandbox.gosumdb, region: "sandbox" } : {}),
    };
    const job = localJob({ inputs, write, folder });
    const wired = wire(machine, job, interrupt/* interrupt */.G.signal);
    const ports = { ...wired, job, progress: progressInLog(wired, telling) };
    try {
        return await body({ ports, directory, folder, telling, about: sandbox?.about ?? [] });
    }
    catch (error) {
        if (!(error instanceof scope_lock/* ScopeLocked */.R))
            throw error;
        throw new Error(telling.commands.locked(error.lock, error.pid));
    }
    finally {
        await sandbox?.close();
    }
}
/**
 * The machine with a module cache, temporary files and remembered results in `folder`. In the sandbox none of the
 * user's own Go settings count.
 */
function stagedMachine(real, folder, sandboxed) {
    const staged = { GOMODCACHE: external_node_path_.join(folder, "mod") };
    const none = {
        GOENV: "off",
        // What is unpacked need not be made writable before it is removed.
        GOFLAGS: "-modcacherw",
        GOWORK: "off",
        GOPROXY: "",
        GOPRIVATE: "",
        GONOPROXY: "",
        GONOSUMDB: "",
        GOSUMDB: "",
    };
    return {
        ...real,
        env: { ...real.env, ...staged, ...(sandboxed ? none : {}) },
        cacheHome: external_node_path_.join(folder, "cache"),
        tempDir: folder,
    };
}
async function openSandbox(folder, { tryOut }) {
    const project = await writeSandboxProject(external_node_path_.join(folder, "project"));
    const { mirrors, gosumdb, close } = await startSandboxMirrors(project.modules);
    return {
        directory: project.dir,
        mirrors: mirrors.map((m) => m.url).join(","),
        gosumdb,
        about: (0,width/* inColumns */.xe)(mirrors.map((m) => [m.name, m.url, tryOut.about[m.name]])),
        close,
    };
}

;// CONCATENATED MODULE: ./build/cli/check.js







const SETTING = { moduleCache: "staged", write: output/* toErrors */.pp, remembers: true };
const NOTHING_ASKED = { mirrors: "auto", private: "", privateProxy: "", sumdb: "auto" };
/** Measures the route in force, and moves away from it where that was asked for and is worth it. Gives the exit code. */
async function checkHealth(options) {
    return onStage(options, SETTING, async ({ ports, directory, telling }) => {
        const { machine } = ports;
        const place = await placeOf(ports, telling.commands, options.scope, directory);
        if (place === null)
            return NO_PLACE;
        const last = (await lastRequest(ports, place)) ?? NOTHING_ASKED;
        const inputs = await inputsFor(ports, { ...last, mirrors: options.mirrors ?? last.mirrors });
        // A timer has no GOENV: the project's file is what is meant all the same.
        const seeing = options.scope === "project" ? { ...machine, env: { ...machine.env, GOENV: place.file } } : machine;
        const inScope = { ...ports, machine: seeing, go: ports.goCommandOf(seeing) };
        const project = await (0,read_project/* readProject */.W)(inScope, directory);
        const result = await whileMeasuring(telling.commands, () => checkRoute(inScope, inputs, project.now.GOPROXY, options.switch === true ? place : null, project));
        const { current, works, deadOwn, healthy, decision, used, report } = result;
        if (options.metrics !== undefined)
            await saveMetrics(ports, options.metrics, report);
        const { check, use, edited } = telling.commands;
        const overridden = used?.kind === "switched" ? used.overridden : [];
        const isMoved = used?.kind === "switched" && overridden.length === 0;
        if (options.json === true) {
            (0,output/* sayJson */.mx)({ current, healthy, decision, switched: isMoved, report });
        }
        else if (options.quiet !== true || !healthy || isMoved) {
            (0,output/* printReport */.Y_)(report, false, telling.terminal);
            (0,output/* say */.cv)("");
            if (deadOwn !== null)
                (0,output/* tell */.qz)(check.ownUnhealthy(deadOwn));
            if (current === null)
                (0,output/* tell */.qz)(check.noMirror);
            else if (current !== deadOwn)
                (0,output/* tell */.qz)(works ? check.healthy(current) : check.unhealthy(current));
            if (decision?.kind === "stay")
                (0,output/* tell */.qz)(check.decision(decision));
            if (decision?.kind === "switch" && isMoved)
                (0,output/* tell */.qz)(check.decision(decision));
        }
        if (used?.kind === "edited")
            (0,output/* toErrors */.pp)(edited(place.file));
        if (used?.kind === "no-healthy-mirror")
            (0,output/* toErrors */.pp)(use.noHealthy);
        if (used?.kind === "not-measured")
            (0,output/* toErrors */.pp)(use.notMeasured);
        if (used?.kind === "unchanged")
            (0,output/* toErrors */.pp)(use.unchanged(place.file));
        if (overridden.length > 0)
            (0,output/* toErrors */.pp)(use.overridden(overridden));
        return healthy || isMoved ? 0 : 1;
    });
}

// EXTERNAL MODULE: ./build/cli/command.js + 2 modules
var command = __webpack_require__(8835);
;// CONCATENATED MODULE: ./build/cli/completion.js
const COMPLETING_SHELLS = ["bash", "zsh", "fish", "powershell"];
const PROGRAM = "setup-go-mirror";
/** The script that completes commands and their options in that shell. */
function completionScript(shell, commands) {
    const words = commands.map((command) => ({
        name: command.name(),
        description: command.description(),
        flags: [...command.options.flatMap(({ long }) => long ?? []), "--help"],
    }));
    return SCRIPTS[shell](words);
}
const SCRIPTS = {
    bash: (words) => `_setup_go_mirror() {
  local word=\${COMP_WORDS[COMP_CWORD]}
  if [ "$COMP_CWORD" = 1 ]; then
    COMPREPLY=($(compgen -W "${words.map(({ name }) => name).join(" ")}" -- "$word"))
    return
  fi
  case \${COMP_WORDS[1]} in
${words.map(({ name, flags }) => `    ${name}) COMPREPLY=($(compgen -W "${flags.join(" ")}" -- "$word")) ;;`).join("\n")}
  esac
}
complete -o default -F _setup_go_mirror ${PROGRAM}
`,
    zsh: (words) => `#compdef ${PROGRAM}
_setup_go_mirror() {
  if (( CURRENT == 2 )); then
    local -a commands=(
${words.map(({ name, description }) => `      ${quoted(`${name}:${description}`)}`).join("\n")}
    )
    _describe command commands
    return
  fi
  case $words[2] in
${words.map(({ name, flags }) => `    ${name}) compadd -- ${flags.join(" ")}; _files ;;`).join("\n")}
  esac
}
compdef _setup_go_mirror ${PROGRAM}
`,
    fish: (words) => words
        .flatMap(({ name, description, flags }) => [
        `complete -c ${PROGRAM} -n __fish_use_subcommand -f -a ${name} -d ${quoted(description)}`,
        ...flags.map((flag) => `complete -c ${PROGRAM} -n "__fish_seen_subcommand_from ${name}" -l ${flag.slice(2)}`),
    ])
        .map((line) => `${line}\n`)
        .join(""),
    powershell: (words) => `Register-ArgumentCompleter -Native -CommandName ${PROGRAM} -ScriptBlock {
  param($word, $ast, $position)
  $flags = @{
${words.map(({ name, flags }) => `    '${name}' = @(${flags.map((flag) => `'${flag}'`).join(", ")})`).join("\n")}
  }
  $given = $ast.CommandElements | ForEach-Object { "$_" }
  $known = if ($given.Count -gt 1 -and $flags.ContainsKey($given[1])) { $flags[$given[1]] } else { $flags.Keys }
  $known | Where-Object { $_ -like "$word*" } | Sort-Object
}
`,
};
/** One word for a POSIX shell and for fish, which escape a quote in different ways. */
function quoted(text) {
    return `'${text.replaceAll("'", "\u2019")}'`;
}

// EXTERNAL MODULE: ./build/mirrors/route.js
var mirrors_route = __webpack_require__(2050);
// EXTERNAL MODULE: ./build/ports.js
var ports = __webpack_require__(4788);
// EXTERNAL MODULE: ./build/go/go-version.js
var go_version = __webpack_require__(6460);
// EXTERNAL MODULE: ./build/go/private-pattern.js
var private_pattern = __webpack_require__(5179);
;// CONCATENATED MODULE: ./build/scope/findings.js



/** Codes of findings that make a build fail, or take a protection away; the others are hints. */
const FAULTS = [
    "no-go",
    "all-mirrors-dead",
    "mirror-dead",
    "certificate",
    "sumdb-off",
    "sumdb-unreachable",
    "pattern-case",
    "leaks-name",
    "clock",
    "module-cache",
    "go-sum",
];
function isFault({ code }) {
    return FAULTS.includes(code);
}
/** go.dev/doc/toolchain: from this version on Go knows toolchains, and the GOPROXY list's `|` long before. */
const OLDEST_GO = "1.21";
const MAX_CLOCK_OFF_MS = 5 * 60_000;
/** What is right, in the order in which a download needs it. */
function rightOf(facts) {
    const { goVersion, mirrors, route, sumdb, moduleCache, moduleCacheProblem, modules, goSumProblems } = facts;
    const working = mirrors.filter(({ name, outcome }) => route.includes(name) && outcome.kind === "proven");
    const rights = [
        goVersion === null || goFindings(facts).length > 0 ? null : { code: "go", version: goVersion },
        working.length === 0 ? null : { code: "route", mirrors: working.map(({ name }) => name) },
        sumdb.kind === "off" || sumdb.kind === "unreachable" || sumdbFindings(facts).length > 0
            ? null
            : { code: "sumdb" },
        moduleCache === null || moduleCacheProblem !== null
            ? null
            : { code: "module-cache", folder: moduleCache },
        modules.length === 0 || goSumProblems > 0 ? null : { code: "go-sum", modules: modules.length },
    ];
    return rights.filter((right) => right !== null);
}
/** What is wrong, the worst first. `why` of a mirror comes from `failureOf`. */
function findingsOf(facts, failureOf) {
    const found = [
        ...goFindings(facts),
        ...mirrorFindings(facts, failureOf),
        ...listFindings(facts),
        ...sumdbFindings(facts),
        ...privateFindings(facts),
        ...machineFindings(facts),
    ];
    return [...found.filter(isFault), ...found.filter((finding) => !isFault(finding))];
}
function goFindings({ goVersion, newerGo }) {
    if (goVersion === null)
        return [{ code: "no-go" }];
    if (newerGo !== null) {
        const { toolchain: wanted, mayDownload: downloads } = newerGo;
        return [{ code: "go-too-old", version: goVersion, wanted, downloads }];
    }
    return (0,go_version/* compareGoVersions */.X_)(goVersion, OLDEST_GO) < 0 ? [{ code: "old-go", version: goVersion }] : [];
}
function mirrorFindings({ mirrors, route }, failureOf) {
    const dead = mirrors.filter(({ outcome }) => outcome.kind === "failed");
    const isAll = mirrors.length > 0 && dead.length === mirrors.length;
    // A dead mirror that is not in the route harms nobody.
    const told = dead.filter(({ name }) => isAll || route.includes(name));
    const each = told.map((mirror) => {
        const { name, outcome } = mirror;
        const isTls = outcome.kind === "failed" && outcome.reason.code === "tls";
        return { code: isTls ? "certificate" : "mirror-dead", mirror: name, why: failureOf(mirror) };
    });
    // Where a certificate is the reason the network itself works.
    const isNetwork = isAll && each.every(({ code }) => code === "mirror-dead");
    return isNetwork ? [{ code: "all-mirrors-dead", asked: mirrors.length }, ...each] : each;
}
/** Behind a public mirror `,` goes on after 404 and 410 only: a 502 ends the build. */
function listFindings({ values, goproxyFromEnvironment, isMirror }) {
    const entries = (0,go_proxy_list/* parseGoProxy */.eL)(values.GOPROXY);
    if (entries.length === 1 && entries[0]?.url === "off") {
        return [{ code: "goproxy-off", fromEnvironment: goproxyFromEnvironment }];
    }
    const comma = entries.find(({ url, separator }, i) => separator === "," && isMirror(url) && entries[i + 1] !== undefined);
    return comma === undefined ? [] : [{ code: "comma", before: comma.url }];
}
function sumdbFindings({ values, sumdb }) {
    if (values.GOSUMDB === "off" || sumdb.kind === "off")
        return [{ code: "sumdb-off" }];
    if (sumdb.kind !== "unreachable")
        return [];
    return [{ code: "sumdb-unreachable", url: sumdb.because.url, detail: sumdb.because.detail }];
}
/**
 * Patterns are case-sensitive in Go: where no pattern matches a private module only because of its case, every mirror
 * hears its name. And each pattern has to be in two lists: GONOPROXY keeps the name from mirrors, GONOSUMDB from the
 * checksum database. GOPRIVATE stands for either one that is not set (cfg/cfg.go).
 */
function privateFindings({ values, modules, isMirror }) {
    const { GOPRIVATE, GONOPROXY, GONOSUMDB, GOSUMDB } = values;
    const patterns = [...new Set([GOPRIVATE, GONOPROXY, GONOSUMDB].flatMap(private_pattern/* splitPatterns */.sb))].filter((pattern) => pattern !== "none");
    const all = patterns.join(",");
    const findings = [];
    for (const pattern of patterns) {
        const missed = modules.find((path) => !(0,private_pattern/* matchesPatterns */.vZ)(all, path) && (0,private_pattern/* matchesPatterns */.vZ)(pattern.toLowerCase(), path.toLowerCase()));
        if (missed !== undefined)
            findings.push({ code: "pattern-case", pattern, module: missed });
    }
    const [first] = (0,go_proxy_list/* parseGoProxy */.eL)(values.GOPROXY);
    // A person's own server at the head of the list may hear private names.
    const asksMirrors = first !== undefined && isMirror(first.url);
    const lacking = (list) => patterns.find((pattern) => !(0,private_pattern/* matchesPatterns */.vZ)(list, likeOf(pattern)));
    const told = asksMirrors && GONOPROXY !== "none" ? lacking(GONOPROXY || GOPRIVATE) : undefined;
    if (told !== undefined)
        findings.push({ code: "leaks-name", variable: "GONOPROXY", pattern: told });
    const looked = GOSUMDB === "off" ? undefined : lacking(GONOSUMDB || GOPRIVATE);
    if (looked !== undefined)
        findings.push({ code: "leaks-name", variable: "GONOSUMDB", pattern: looked });
    return findings;
}
/** A path that the pattern covers, to ask whether others cover it too. */
function likeOf(pattern) {
    return pattern.replace(/\[[^\]]*\]|[*?]/g, "x");
}
function machineFindings(facts) {
    const findings = [];
    const { clockOffMs, moduleCacheProblem, goSumProblems, overridden } = facts;
    if (clockOffMs !== null && Math.abs(clockOffMs) > MAX_CLOCK_OFF_MS) {
        findings.push({ code: "clock", offMs: clockOffMs });
    }
    if (moduleCacheProblem !== null)
        findings.push({ code: "module-cache", ...moduleCacheProblem });
    if (goSumProblems > 0)
        findings.push({ code: "go-sum", problems: goSumProblems });
    for (const { name, value } of facts.proxyVariables) {
        findings.push({ code: "proxy-variable", name, scheme: /^([a-z0-9]+):/i.exec(value)?.[1] ?? "http" });
    }
    if (overridden.length > 0)
        findings.push({ code: "overridden", variables: overridden });
    return findings;
}

// EXTERNAL MODULE: ./build/go/go-env-file.js
var go_env_file = __webpack_require__(238);
;// CONCATENATED MODULE: ./build/scope/origins.js
/** What is in force for each variable. An empty variable of the environment counts as none. */
function effectiveValues(names, env, goEnvFile) {
    return names.map((name) => {
        const [given, inFile] = [env[name] ?? "", goEnvFile[name] ?? ""];
        if (given !== "") {
            const overrides = inFile !== "" && inFile !== given;
            return { name, value: given, origin: "environment", overrides };
        }
        return { name, value: inFile, origin: inFile === "" ? "default" : "go-env-file", overrides: false };
    });
}
/** The variables that the user's Go env file and a project's copy of it set differently: names, sorted. */
function drift(userFile, projectFile, ours) {
    const names = new Set([...Object.keys(userFile), ...Object.keys(projectFile)]);
    return [...names].filter((name) => !ours.includes(name) && userFile[name] !== projectFile[name]).sort();
}

// EXTERNAL MODULE: ./build/scope/record.js
var scope_record = __webpack_require__(5378);
;// CONCATENATED MODULE: ./build/flows/settings/route-status.js






/**
 * What is in force and where it comes from. Reads files only, and asks nobody.
 * @param root of the project, or null
 */
async function routeStatus({ machine, files }, root) {
    const places = ["user", "project"].flatMap((scope) => (0,scope_place/* scopePlace */.o8)(machine, scope, root) ?? []);
    const given = machine.env.GOENV ?? "";
    const goEnvFile = given === "off" ? null : given || (places.find((p) => p.scope === "user")?.file ?? null);
    const fileOf = async (path) => (0,go_env_file/* parseGoEnvFile */.$6)(path === null ? "" : (0,scope_place/* textOf */.b6)(await (0,scope_place/* readBytes */.io)(files, path).catch(() => null)));
    const scopes = await Promise.all(places.map(async (place) => {
        const { bytes, record, standing } = await (0,scope_place/* readScope */.hx)(files, place);
        const userBytes = place.userFile === null ? null : await (0,scope_place/* readBytes */.io)(files, place.userFile);
        const isBehind = place.scope === "project" && record !== null && record.copiedFrom !== (0,scope_record/* digestOf */.ol)(userBytes);
        return {
            scope: place.scope,
            file: place.file,
            exists: bytes !== null,
            standing,
            switchedAtMs: record?.switchedAtMs ?? null,
            drift: isBehind ? drift(await fileOf(place.userFile), await fileOf(place.file), mirrors_route/* ROUTE_VARIABLES */.kR) : [],
            inForce: goEnvFile === place.file,
        };
    }));
    const values = effectiveValues(mirrors_route/* ROUTE_VARIABLES */.kR, machine.env, await fileOf(goEnvFile));
    return {
        values: values.map((one) => ({ ...one, value: (0,go_proxy_list/* redactGoProxy */.KZ)(one.value) })),
        goEnvFile,
        scopes,
    };
}

;// CONCATENATED MODULE: ./build/flows/settings/diagnose.js











const PROXY_VARIABLES = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"];
/**
 * Looks at everything that decides whether `go` gets its modules, and measures the mirrors. Changes nothing.
 * @param failureOf what a mirror that failed did wrong, as a phrase
 */
async function diagnose(ports, inputs, moduleCache, failureOf) {
    const { machine } = ports;
    const project = await (0,read_project/* readProject */.W)(ports, inputs.workingDirectory);
    const status = await routeStatus(ports, project.root);
    // Servers of one's own too: go asks them first.
    const own = routeServers(project.now.GOPROXY);
    const mirrors = (0,catalogue/* withShortNames */.Xi)([...new Map([...own, ...inputs.mirrors].map((m) => [m.url, m])).values()]);
    const nameOf = ({ url, name }) => mirrors.find((mirror) => mirror.url === url)?.name ?? name;
    const { report } = await (0,plan_job/* measureRoute */.cx)(ports, { ...inputs, mirrors, mirrorsGiven: true }, { project });
    const values = Object.fromEntries(mirrors_route/* ROUTE_VARIABLES */.kR.map((name) => [name, project.now[name]]));
    const facts = {
        values: {
            ...values,
            GOPROXY: (0,go_proxy_list/* redactGoProxy */.KZ)(values.GOPROXY || inherited/* GO_DEFAULT_GOPROXY */.cH),
            GOSUMDB: (0,go_proxy_list/* redactGoProxy */.KZ)(values.GOSUMDB),
        },
        isMirror: (url) => (0,catalogue/* findInCatalogue */.cy)(url) !== null,
        goproxyFromEnvironment: status.values.some(({ name, origin }) => name === "GOPROXY" && origin === "environment"),
        overridden: status.values.filter(({ overrides }) => overrides).map(({ name }) => name),
        goVersion: project.goVersion,
        newerGo: project.newerGo,
        route: routeServers(values.GOPROXY || inherited/* GO_DEFAULT_GOPROXY */.cH).map(nameOf),
        mirrors: report.mirrors,
        sumdb: report.sumdb,
        modules: [...new Set([...project.goSum.mods.values()].map(({ module }) => module.path))],
        goSumProblems: project.goSum.problemCount,
        proxyVariables: PROXY_VARIABLES.flatMap((name) => {
            const value = machine.env[name] ?? machine.env[name.toLowerCase()] ?? "";
            return value === "" ? [] : [{ name, value }];
        }),
        clockOffMs: await clockOff(ports, inputs, mirrors, report),
        moduleCache,
        moduleCacheProblem: moduleCache === null ? null : await writingProblem(ports, moduleCache),
    };
    return { report, rights: rightOf(facts), findings: findingsOf(facts, failureOf) };
}
/** The servers of a GOPROXY, as they are measured: a report redacts their URLs, and never their names. */
function routeServers(goproxy) {
    return (0,go_proxy_list/* parseGoProxy */.eL)(goproxy)
        .filter(({ url }) => /^https?:/i.test(url) && URL.canParse(url))
        .map(({ url }) => (0,catalogue/* findInCatalogue */.cy)(url) ?? (0,catalogue/* mirrorFromUrl */.rU)(url));
}
/** By the Date that a healthy mirror sends: seconds are as exact as it gets. */
async function clockOff(ports, inputs, mirrors, report) {
    const mirror = report.mirrors.find(({ outcome }) => outcome.kind === "proven");
    const full = mirrors.find(({ name }) => name === mirror?.name);
    if (full === undefined)
        return null;
    const http = await ports.openHttp({ connectTimeoutMs: inputs.probeTimeoutMs, connectionsPerHost: 1 });
    try {
        const date = await dateOf(http, `${full.url.replace(/\/+$/, "")}/golang.org/x/text/@v/list`, inputs);
        return date === null ? null : ports.clock.nowMs() - date;
    }
    finally {
        await http.close();
    }
}
async function dateOf(http, url, { probeTimeoutMs }) {
    try {
        const response = await http.request({
            url,
            headersTimeoutMs: probeTimeoutMs,
            idleTimeoutMs: probeTimeoutMs,
            signal: AbortSignal.timeout(probeTimeoutMs),
        });
        await response.discard();
        const date = Date.parse(response.headers.date ?? "");
        // What a cache kept has the date of its making.
        const ageMs = 1000 * Number(response.headers.age ?? 0);
        return Number.isNaN(date) || Number.isNaN(ageMs) ? null : date + ageMs;
    }
    catch (error) {
        if (error instanceof ports/* TransportError */.w)
            return null;
        throw error;
    }
}
/** Tries it with a file of its own in the folder that downloads go into, or the nearest one above it that is there. */
async function writingProblem({ files }, folder) {
    try {
        let place = external_node_path_.join(folder, "cache", "download");
        while ((await files.stat(place)) === null && place !== external_node_path_.dirname(place))
            place = external_node_path_.dirname(place);
        const path = external_node_path_.join(place, `setup-go-mirror-${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`);
        const file = await files.create(path, 0o600);
        await file.discard();
        return null;
    }
    catch (error) {
        return { folder, why: error.code ?? error.message };
    }
}

;// CONCATENATED MODULE: ./build/cli/doctor.js









/** Says what is wrong and what to do. Gives the exit code. */
async function examine(options) {
    const stage = { ...options, inputs: { probe: "always" } };
    const setting = { moduleCache: "staged", write: output/* toErrors */.pp };
    return onStage(stage, setting, async ({ ports, directory, telling }) => {
        const inputs = await checkInputs(ports, (name) => ports.job.input(name));
        // The person's own: the stage has an empty one in its place.
        const real = readMachine();
        const { moduleCache } = await (0,read_project/* readProject */.W)({ ...ports, machine: real, go: goCommand(real) }, directory);
        const { rights, findings, report } = await whileMeasuring(telling.commands, () => diagnose(ports, inputs, moduleCache, ({ outcome }) => outcome.kind === "failed" ? telling.failure(outcome.reason) : ""));
        if (options.json === true)
            (0,output/* sayJson */.mx)({ findings, rights, report });
        else {
            for (const right of rights)
                (0,output/* tell */.qz)(`✓ ${telling.right(right)}`);
            if (findings.length === 0)
                (0,output/* tell */.qz)(telling.commands.doctor.well);
            for (const finding of findings)
                (0,output/* tell */.qz)(`${isFault(finding) ? "✗" : "•"} ${telling.finding(finding)}`);
        }
        return findings.some(isFault) ? 1 : 0;
    });
}

;// CONCATENATED MODULE: ./build/cli/fetch.js







/** What mirrors should have had: not what is private, what nobody has, or what is more than one run fetches. */
const SHOULD_NOT_BE_LEFT = ["failed", "wrong-bytes", "no-progress", "module-cache"];
/** Fills the user's own module cache, and changes nothing else. Gives the exit code. */
async function fetchModules(options) {
    const line = ownLivingLine();
    const setting = {
        moduleCache: "own",
        write: (text) => (line ? line.print(text) : (0,output/* toErrors */.pp)(text)),
    };
    return onStage(options, setting, async ({ ports, telling }) => {
        const report = await fetchInto(line === null ? ports : showingOn(line, ports, telling));
        line?.clear();
        // Its reasons for what is left would be those of servers, and it was Ctrl-C.
        if (ports.signal.aborted && options.json !== true) {
            (0,output/* toErrors */.pp)(telling.commands.fetchInterrupted(report.fetch.zips));
            return 1;
        }
        (0,output/* printReport */.Y_)(report, options.json === true, telling.terminalFetch);
        return isComplete(report) ? 0 : 1;
    });
}
async function fetchInto(ports) {
    const inputs = await checkInputs(ports, (name) => ports.job.input(name));
    const project = await (0,read_project/* readProject */.W)(ports, inputs.workingDirectory);
    // A job without a module may want one later. A person who asks for modules is in the wrong folder.
    if (project.kind === "none") {
        throw new parse_inputs/* InputError */.dz([
            {
                input: "working-directory",
                given: inputs.workingDirectory,
                accepted: "go-module",
                fault: { code: "no-go-module" },
            },
        ]);
    }
    return (await (0,plan_job/* fetchIntoModuleCache */.xQ)(ports, { ...inputs, prefetch: "true" }, { project })).report;
}
/** Shows progress on the living line, in place of a new line every few seconds. */
function showingOn(line, ports, telling) {
    return {
        ...ports,
        progress: { ...ports.progress, fetch: (progress) => line.show(telling.progress(progress)) },
    };
}
/** Nothing is missing that mirrors should have had. */
function isComplete({ fetch, project }) {
    if (fetch.kind === "no-module-cache")
        return false;
    // Where there is nobody to ask, at least nothing but private modules may be missing.
    if (fetch.kind === "no-source")
        return project.needed.missing === 0 && project.needed.private > 0;
    return fetch.left.every(({ reason }) => !SHOULD_NOT_BE_LEFT.includes(reason));
}

;// CONCATENATED MODULE: ./build/flows/fleet/find-files.js

/** A fleet has no more reports than these, and a folder no more levels. */
const MAX_FILES = 20_000;
const MAX_DEPTH = 12;
/**
 * The files that are meant: a file, every `.json` file in a folder, or all that match a pattern as a workflow writes it.
 * A link is followed where it is named itself, and refused where it was found.
 * @param given paths, relative ones below `root`
 * @param patterns whether they may be patterns too: a shell has filled them in already
 */
async function findFiles(files, given, root, patterns) {
    const found = new Set();
    const refusedAt = new Map();
    /** Looks at a path; what can't be looked at is refused, and the rest goes on. */
    const trying = async (path, look) => {
        const error = await look().then(() => null, (thrown) => thrown);
        if (error !== null)
            refusedAt.set(path, { code: "unreadable", error: error.code ?? "unknown" });
    };
    const add = async (path) => {
        const kind = (await files.lstat(path))?.kind;
        if (kind === "file")
            found.add(path);
        // What is no file is refused where it is read, but for a link: that would be followed.
        else if (kind !== undefined && kind !== "directory")
            refusedAt.set(path, await whatItIs(files, path));
    };
    const addFolder = async (folder, depth) => {
        for (const name of [...(await files.list(folder))].sort()) {
            if (found.size > MAX_FILES)
                return;
            const path = external_node_path_.join(folder, name);
            await trying(path, async () => {
                const isFolder = (await files.lstat(path))?.kind === "directory";
                if (isFolder && depth < MAX_DEPTH)
                    await addFolder(path, depth + 1);
                else if (name.endsWith(".json"))
                    await add(path);
            });
        }
    };
    const addGiven = async (path, pattern) => {
        const kind = (await files.stat(path))?.kind;
        if (kind === "directory")
            return addFolder(path, 0);
        if (kind !== undefined)
            return void found.add(path);
        const matching = isPattern(pattern) ? await files.glob([pattern, ...exceptions], root, MAX_FILES) : [];
        for (const match of matching)
            await add(match);
        if (matching.length === 0)
            refusedAt.set(path, { code: "not-there" });
    };
    const isPattern = (text) => patterns && /[*?[]/.test(text);
    const isException = (text) => patterns && text.startsWith("!");
    const exceptions = given.filter(isException);
    for (const one of given) {
        const path = external_node_path_.resolve(root, one);
        if (!isException(one))
            await trying(path, () => addGiven(path, one));
    }
    const all = [...found];
    const tooMany = all.length > MAX_FILES ? all[MAX_FILES] : undefined;
    if (tooMany !== undefined) {
        refusedAt.set(tooMany, { code: "too-many", what: "files", most: MAX_FILES });
    }
    const refused = [...refusedAt].map(([file, why]) => ({ file, why }));
    return { files: all.slice(0, MAX_FILES), refused };
}
/** Links and devices look the same without following them. */
async function whatItIs(files, path) {
    const followed = await files.stat(path).catch(() => null);
    return { code: followed === null || followed.kind !== "other" ? "link" : "not-regular" };
}

;// CONCATENATED MODULE: ./build/flows/fleet/read-reports.js




/** Of a fetch from many servers a report has some 30 kB. */
const MAX_REPORT_BYTES = 2 << 20;
/** 200 regions with 60 mirrors for two years. */
const MAX_HISTORY_BYTES = 256 << 20;
/** Every report that is meant, one after the other, so that only what a fleet takes of each is kept. */
async function readReports({ files, clock }, given, root, patterns) {
    const found = await findFiles(files, given, root, patterns);
    const nowMs = clock.nowMs();
    const reports = [];
    const refused = [...found.refused];
    for (const file of found.files) {
        const read = await readReport(files, file, nowMs);
        if ("report" in read)
            reports.push({ file, report: read.report });
        else
            refused.push({ file, why: read.refusal });
    }
    return { reports, refused };
}
async function readReport(files, file, nowMs) {
    try {
        const json = await files.readText(file, MAX_REPORT_BYTES);
        return json === null ? { refusal: { code: "not-there" } } : decodeReport(json, nowMs);
    }
    catch (error) {
        return { refusal: refusalOf(error) };
    }
}
function refusalOf({ code = "unknown" }) {
    if (code === "EFBIG")
        return { code: "too-large", maxBytes: MAX_REPORT_BYTES };
    return isNotRegular(code) ? { code: "not-regular" } : { code: "unreadable", error: code };
}
/** ENXIO: what opening a socket says. */
function isNotRegular(code = "") {
    return ["EFTYPE", "EISDIR", "ENXIO"].includes(code);
}
/** The lines of the history's file, none where there is no such file. Throws where it can't be read, or is none at all. */
async function readHistory(files, file) {
    const text = await files.readText(file, MAX_HISTORY_BYTES).catch((error) => {
        throw isNotRegular(error.code) ? new FileError("no-file", file) : error;
    });
    const lines = parseHistory(text ?? "");
    if (lines.length > 0 && lines.every(({ point }) => point === null))
        throw new FileError("no-history", file);
    return lines.map((line, at) => ({ file: `${file}:${at + 1}`, line }));
}

;// CONCATENATED MODULE: ./build/flows/fleet/gather-fleet.js





/**
 * Reads the reports and the history, and writes what was asked for, each file in one rename. Throws where one of them
 * can't be written, or the history is none.
 */
async function gatherFleet(ports, request, makePage) {
    const { files, clock } = ports;
    const at = (path) => (path === null ? null : external_node_path_.resolve(request.root, path));
    const [history, page, metrics] = [at(request.history), at(request.page), at(request.metrics)];
    const json = page === null ? at(request.json) : besidePage(page);
    const { reports, refused } = await readReports(ports, request.reports, request.root, request.patterns);
    const nowMs = clock.nowMs();
    const stored = history === null ? [] : await readHistory(files, history);
    const { fleet, added } = makeFleet({ reports, history: stored, refused, nowMs });
    if (history !== null) {
        const lines = stored.map(({ line }) => line);
        await writeWhole(files, history, nextHistory(lines, added, nowMs));
    }
    if (json !== null)
        await writeWhole(files, json, `${JSON.stringify(fleet)}\n`);
    if (page !== null)
        await writeWhole(files, page, makePage(fleet, external_node_path_.basename(json ?? "")));
    if (metrics !== null)
        await writeMetrics(files, metrics, fleet);
    return { fleet, page, json };
}
function besidePage(page) {
    const { dir, name, ext } = external_node_path_.parse(page);
    // The page itself may be called that.
    return external_node_path_.join(dir, `${ext === ".json" ? `${name}${ext}` : name}.json`);
}

;// CONCATENATED MODULE: ./build/load-fleet-page.js
/** The maker of a fleet's page in that language. Loaded only where a page is asked for. */
async function loadFleetPage(tag) {
    const { fleetPage } = await __webpack_require__.e(/* import() */ 938).then(__webpack_require__.bind(__webpack_require__, 5938));
    return (fleet, jsonName) => fleetPage(fleet, tag, jsonName);
}

;// CONCATENATED MODULE: ./build/cli/fleet.js









const NO_PAGE = () => "";
/** Puts reports of many regions together. Gives the exit code. @param paths files and folders */
async function fleet(options, paths) {
    const { env, cwd } = readMachine();
    const tag = (0,choose_language/* chooseLanguage */.G)(options.lang ?? "", env);
    const telling = (0,telling_telling/* tellingIn */.b)(tag);
    const request = {
        reports: paths,
        patterns: false,
        root: cwd,
        history: options.history ?? null,
        page: options.page ?? null,
        metrics: options.metrics ?? null,
        json: null,
    };
    try {
        const makePage = request.page === null ? NO_PAGE : await loadFleetPage(tag);
        const gathered = await gatherFleet({ files: files/* nodeFiles */.k, clock: systemClock }, request, makePage);
        const { refused, reports } = gathered.fleet;
        for (const one of refused)
            (0,output/* toErrors */.pp)(telling.refused(one));
        if (options.json === true)
            (0,output/* sayJson */.mx)(gathered.fleet);
        else {
            for (const line of telling.fleetTerminal(gathered.fleet).split("\n"))
                (0,output/* say */.cv)(line);
            if (gathered.page !== null)
                (0,output/* say */.cv)(telling.language.fleet.pageWritten(gathered.page));
        }
        return reports.read === 0 ? 1 : 0;
    }
    catch (error) {
        if (!(error instanceof FileError))
            throw error;
        (0,output/* toErrors */.pp)(telling.language.fleet.file[error.code](error.path));
        return 1;
    }
}

// EXTERNAL MODULE: ./build/mirrors/remembered.js
var remembered = __webpack_require__(8565);
;// CONCATENATED MODULE: ./build/cli/list.js










/** Shows the catalogue, which of its mirrors GOPROXY has, and what was measured last. Asks nobody. Gives the exit code. */
async function listMirrors(options) {
    const setting = { moduleCache: "own", write: output/* toErrors */.pp };
    return onStage(options, setting, async ({ ports, directory, telling }) => {
        const { values } = await routeStatus(ports, await (0,layout/* findRoot */.wg)(ports, directory));
        const goproxy = values.find(({ name }) => name === "GOPROXY")?.value || inherited/* GO_DEFAULT_GOPROXY */.cH;
        const used = (0,go_proxy_list/* parseGoProxy */.eL)(goproxy).map(({ url }) => (0,catalogue/* findInCatalogue */.cy)(url)?.name);
        const last = await (0,remembered/* lastMeasured */.Hr)(ports.files, ports.machine, catalogue/* CATALOGUE */.yh);
        const mirrors = catalogue/* CATALOGUE */.yh.map(({ name, url, operator, regions }) => {
            const measured = last.find(({ mirror }) => mirror.name === name);
            return { name, url, operator, regions, inUse: used.includes(name), lastMeasured: resultOf(measured) };
        });
        if (options.json === true) {
            (0,output/* sayJson */.mx)(mirrors);
            return 0;
        }
        const { list } = telling.commands;
        const rows = [
            ["", list.columns.name, list.columns.measured, list.columns.region, "URL", list.columns.operator],
            ...mirrors.map(({ name, url, operator, regions, inUse, lastMeasured: result }) => [
                inUse ? "▸" : "",
                name,
                measuredText(list, result),
                regions.map((region) => list.region[region]).join(" + "),
                url,
                operator,
            ]),
        ];
        const shown = last.length > 0 ? rows : rows.map((row) => row.filter((_, column) => column !== MEASURED));
        // Who has a narrow terminal needs the name, and what was measured.
        for (const line of (0,width/* inColumns */.xe)(shown, (0,output/* widthOfOutput */.z4)(), dispensable(shown)))
            (0,output/* say */.cv)(line);
        (0,output/* say */.cv)("");
        (0,output/* tell */.qz)(list.inUse);
        return 0;
    });
}
const MEASURED = 2;
/** Operator, URL and region stand last, the least needed at the end. */
function dispensable([titles = []]) {
    return [1, 2, 3].map((fromEnd) => titles.length - fromEnd);
}
function resultOf(measured) {
    if (measured === undefined)
        return null;
    const { atMs, outcome, speed } = measured;
    const failed = outcome.kind === "failed";
    return { at: new Date(atMs).toISOString(), firstByteMs: failed ? null : speed.firstByteMs, failed };
}
function measuredText(list, result) {
    if (result === null)
        return "";
    const on = (0,format/* formatTime */.fU)(new Date(result.at));
    if (result.failed)
        return list.failed(on);
    return result.firstByteMs === null ? "" : list.measured((0,format/* formatMs */._V)(result.firstByteMs), on);
}

// EXTERNAL MODULE: ./build/flows/settings/undo-route.js
var undo_route = __webpack_require__(8466);
;// CONCATENATED MODULE: ./build/cli/use.js








const use_SETTING = { moduleCache: "staged", write: output/* toErrors */.pp, remembers: true };
/** Measures and switches. Gives the exit code. */
async function useMirrors(options, mirrors) {
    return onStage(options, use_SETTING, async ({ ports, directory, telling }) => {
        const place = await placeOf(ports, telling.commands, options.scope, directory);
        if (place === null)
            return NO_PLACE;
        const last = await lastRequest(ports, place);
        const request = {
            mirrors: mirrors.join(",") || "auto",
            private: options.private ?? last?.private ?? "",
            privateProxy: options.privateProxy ?? last?.privateProxy ?? "",
            sumdb: options.sumdb ?? last?.sumdb ?? "auto",
        };
        const inputs = await inputsFor(ports, request);
        const result = await whileMeasuring(telling.commands, () => (0,use_route/* useRoute */.lq)(ports, place, inputs, {
            force: options.force === true,
            dryRun: options.dryRun === true,
            request,
        }));
        const { use, edited } = telling.commands;
        if (options.json === true) {
            const written = "written" in result ? result.written.map(redacted) : [];
            (0,output/* sayJson */.mx)({ ...result, written, file: place.file });
        }
        else if ("report" in result)
            (0,output/* printReport */.Y_)(result.report, false, telling.terminal);
        const print = (line) => (options.json === true ? undefined : (0,output/* tell */.qz)(line));
        switch (result.kind) {
            case "switched":
                print("");
                if (options.dryRun === true) {
                    print(telling.commands.dryRun.use(place.file));
                    for (const { name, value } of result.written.map(redacted))
                        print(`  ${name}=${value}`);
                    return 0;
                }
                print(use.switched({ ...options, file: place.file, mirror: result.report.choice.mirror ?? "" }));
                for (const { name, value } of result.written.map(redacted))
                    print(`  ${name}=${value}`);
                for (const line of keptLines(use, options, last))
                    print(line);
                if (result.overridden.length > 0)
                    print(use.overridden(result.overridden));
                for (const line of forceLines(use, ports, place))
                    print(line);
                print(use.undoHint(`setup-go-mirror undo${options.scope === "user" ? "" : " --scope project"}`));
                return 0;
            case "unchanged":
                print(use.unchanged(place.file));
                for (const line of keptLines(use, options, last))
                    print(line);
                return 0;
            case "no-healthy-mirror":
                (0,output/* toErrors */.pp)(use.noHealthy);
                return 1;
            case "dead-private-proxy":
                (0,output/* toErrors */.pp)(use.deadProxy);
                return 1;
            case "not-measured":
                (0,output/* toErrors */.pp)(use.notMeasured);
                return 1;
            case "edited":
                (0,output/* toErrors */.pp)(edited(place.file));
                return 1;
        }
    });
}
/** The options that were not given this time, and hold as they were given before. */
function keptLines(use, options, last) {
    if (last === null)
        return [];
    const kept = optionWords({
        private: options.private === undefined ? last.private : "",
        privateProxy: options.privateProxy === undefined ? last.privateProxy : "",
        sumdb: options.sumdb === undefined ? last.sumdb : "auto",
    });
    return kept.length === 0 ? [] : [use.kept(kept)];
}
/** A request's options as a person would type them; passwords are not shown. */
function optionWords(request) {
    return [
        request.private === "" ? [] : [`--private '${request.private}'`],
        request.privateProxy === "" ? [] : [`--private-proxy ${(0,go_proxy_list/* redactGoProxy */.KZ)(request.privateProxy)}`],
        request.sumdb === "auto" ? [] : [`--sumdb '${(0,go_proxy_list/* redactGoProxy */.KZ)(request.sumdb)}'`],
    ].flat();
}
/** What a person has to do for Go to read the file. */
function forceLines(use, { machine }, place) {
    const shell = likelyShell(machine.env, machine.platform);
    const goenv = machine.env.GOENV ?? "";
    if (place.scope === "project") {
        return goenv === place.file ? [] : [use.projectHint(assignment(shell, "GOENV", place.file))];
    }
    const isRead = goenv === "" || goenv === place.file || place.userFile === goenv;
    return isRead ? [] : [use.notRead(goenv)];
}
/** Brings the settings back. Gives the exit code. */
async function undoSwitch(options) {
    return onStage(options, use_SETTING, async ({ ports, directory, telling }) => {
        const { machine } = ports;
        const place = await placeOf(ports, telling.commands, options.scope, directory);
        if (place === null)
            return NO_PLACE;
        const result = await (0,undo_route/* undoRoute */.C)(ports, place, {
            force: options.force === true,
            dryRun: options.dryRun === true,
        });
        if (options.json === true)
            (0,output/* sayJson */.mx)({ ...result, file: place.file });
        const { undo, edited } = telling.commands;
        if (result.kind === "edited") {
            (0,output/* toErrors */.pp)(edited(place.file));
            return 1;
        }
        if (options.dryRun === true && result.kind !== "nothing") {
            if (options.json !== true)
                (0,output/* tell */.qz)(telling.commands.dryRun.undo(place.file));
            return 0;
        }
        if (options.json !== true)
            (0,output/* tell */.qz)(undoneLine(undo, result, place.file));
        // A GOENV that leads to no file hides the person's own settings, private patterns among them.
        if (options.scope === "project" && result.kind === "restored") {
            (0,output/* toErrors */.pp)(undo.unsetHint(removal(likelyShell(machine.env, machine.platform), "GOENV")));
        }
        return 0;
    });
}
function undoneLine(undo, result, file) {
    if (result.kind === "nothing")
        return undo.nothing(file);
    if (result.kind === "taken-out")
        return undo.takenOut(file, result.variables);
    return result.removed ? undo.removed(file) : undo.restored(file);
}
function redacted(one) {
    return { ...one, value: (0,go_proxy_list/* redactGoProxy */.KZ)(one.value) };
}

;// CONCATENATED MODULE: ./build/cli/probe.js







const probe_SETTING = { moduleCache: "staged", write: output/* toErrors */.pp, remembers: true };
/** Measures, prints the table or the report, fetches and changes nothing. Gives the exit code. */
async function probe(options) {
    // Who asks for a measurement gets one.
    const measured = { ...options, inputs: { probe: "always" } };
    return onStage(measured, probe_SETTING, async ({ ports, telling }) => {
        const inputs = await checkInputs(ports, (name) => ports.job.input(name));
        const { report } = await whileMeasuring(telling.commands, () => (0,plan_job/* measureRoute */.cx)(ports, inputs));
        if (options.metrics !== undefined)
            await saveMetrics(ports, options.metrics, report);
        (0,output/* printReport */.Y_)(report, options.json === true, telling.terminal);
        const { mirror } = report.choice;
        // The sandbox's mirrors end with the command.
        if (mirror !== null && options.json !== true && options.sandbox !== true) {
            (0,output/* tell */.qz)(telling.commands.switchHint(switchCommand(options)));
        }
        return report.choice.reason.code === "none-healthy" ? 1 : 0;
    });
}
/** The command that switches to what was measured here. */
function switchCommand({ mirrors, private: patterns = "", privateProxy = "", sumdb }) {
    const named = mirrors === "auto" ? [] : [mirrors.replaceAll(",", " ")];
    return ["setup-go-mirror use", ...named, ...optionWords({ private: patterns, privateProxy, sumdb })].join(" ");
}

// EXTERNAL MODULE: ./build/flows/relay/relay-keys.js
var relay_keys = __webpack_require__(3850);
// EXTERNAL MODULE: ./build/fetch/limits.js
var fetch_limits = __webpack_require__(9243);
;// CONCATENATED MODULE: ./build/relay/limits.js
/** go itself would wait for ever: within half a minute it gets an answer, whatever the mirrors do. */
const SMALL_LIMITS = {
    headersTimeoutMs: 8_000,
    idleTimeoutMs: 5_000,
    answerMs: 15_000,
    hedgeMs: 600,
    missingMs: 1_500,
    retryMs: 250,
    rounds: 6,
    giveUpMs: 20_000,
    pauseMs: 500,
    longestPauseMs: 30_000,
};

// EXTERNAL MODULE: ./build/relay/plan.js
var relay_plan = __webpack_require__(7367);
// EXTERNAL MODULE: ./build/go/go-mod.js
var go_mod = __webpack_require__(6920);
;// CONCATENATED MODULE: ./build/relay/ahead.js

/** So many are fetched ahead at first: a `go build` of one package may want no more. */
const FIRST_WINDOW = 8;
/** A thousand requests to mirrors at once help nobody. */
const MAX_WINDOW = 256;
/**
 * Looks ahead in a list that go works off, about in this order: with each file that is asked for from it the window
 * behind that one grows, as a file system reads ahead. What was given once is not given again.
 * @param list the files of one kind that a go.sum has, in its order
 */
function lookAhead(list) {
    const places = new Map(list.map(({ module }, place) => [(0,module_version/* moduleKey */.MP)(module), place]));
    const given = new Set();
    let window = FIRST_WINDOW;
    return {
        asked: (key) => {
            const place = places.get(key);
            if (place === undefined)
                return [];
            given.add(place);
            const next = [];
            // Around the end of the list: go does not keep to its order strictly.
            for (let step = 1; step <= list.length && next.length < window; step++) {
                const at = (place + step) % list.length;
                const sum = list[at];
                if (sum === undefined || given.has(at))
                    continue;
                given.add(at);
                next.push(sum);
            }
            window = Math.min(MAX_WINDOW, window * 2);
            return next;
        },
    };
}

;// CONCATENATED MODULE: ./build/relay/answers.js
const answers_TEXT = "text/plain; charset=utf-8";
/** What was found, written for `go`; or why nothing was. */
function answered(answer, write, contentType) {
    if (answer.kind === "found")
        return { status: 200, contentType, body: Buffer.from(write(answer.value)) };
    return answer.kind === "missing" ? missing("not found") : failedBy(answer.tried);
}
/** Behind 404 go looks further, and a text is what it prints where nobody has it. */
function missing(text) {
    return { status: 404, contentType: answers_TEXT, body: Buffer.from(`${text}\n`) };
}
/** An error that go prints; behind `|` it goes on to the next proxy of its list. */
function failed(text) {
    return { status: 502, contentType: answers_TEXT, body: Buffer.from(`setup-go-mirror: ${text}\n`) };
}
/** The same, with what each source did. */
function failedBy(tried) {
    const each = [...tried].map(([name, { code, status }]) => `${name}: ${code}${status === null ? "" : ` ${status}`}`);
    return failed(`every mirror failed (${each.join("; ")})`);
}

// EXTERNAL MODULE: ./build/mirrors/response.js
var mirrors_response = __webpack_require__(4640);
;// CONCATENATED MODULE: ./build/relay/standing.js
/** A source before its first request. */
function newStanding(source) {
    return {
        source,
        failures: 0,
        pausedUntilMs: 0,
        requests: 0,
        failed: 0,
        lastFailure: null,
        lied: false,
    };
}
/** It answered as it should. */
function didWell(standing) {
    standing.failures = 0;
    standing.pausedUntilMs = 0;
}
/**
 * It failed once more, and is asked after the others for a while.
 * @param retryAfterMs what it asked for itself, or null
 */
function didFail(standing, reason, retryAfterMs, limits, nowMs) {
    standing.failed++;
    standing.lastFailure = reason;
    wasSlow(standing, limits, nowMs);
    if (retryAfterMs !== null)
        standing.pausedUntilMs = nowMs + Math.min(retryAfterMs, limits.longestPauseMs);
}
/** Another one that was asked later was there before it: for a while it is asked after the others. */
function wasSlow(standing, limits, nowMs) {
    const pauseMs = limits.pauseMs * 2 ** standing.failures;
    standing.failures = Math.min(standing.failures + 1, 16);
    standing.pausedUntilMs = nowMs + Math.min(pauseMs, limits.longestPauseMs);
}
/** In the order in which they are asked: those that are not paused as they were ranked, then the others. */
function inOrder(standings, nowMs) {
    const usable = standings.filter(({ lied }) => !lied);
    const ready = usable.filter(({ pausedUntilMs }) => pausedUntilMs <= nowMs);
    const paused = usable.filter(({ pausedUntilMs }) => pausedUntilMs > nowMs);
    return [...ready, ...paused.sort((a, b) => a.pausedUntilMs - b.pausedUntilMs)];
}

;// CONCATENATED MODULE: ./build/relay/ask-small.js



const EXCERPT_BYTES = 256;
/** All sources want to be left alone: one of them is asked all the same after this long. */
const MAX_ROUND_PAUSE_MS = 10_000;
/**
 * Asks the sources one after the other: the next one when one fails, and beside one that takes long. All of them again
 * after a pause, until one has an answer, none has such a thing, or it has taken too long. Never throws.
 * @param standings of the sources that may hear of it, best first
 */
async function askSmall(ports, standings, question, limits, counts, signal) {
    const asking = new Asking(ports, question, limits, signal);
    const { clock, random } = ports;
    const startMs = clock.monotonicMs();
    for (let round = 0;; round++) {
        const left = inOrder(standings, clock.monotonicMs()).filter((standing) => !asking.missing.has(standing));
        if (left.length === 0)
            break;
        counts.hedges += await asking.askAll(left);
        if (asking.found !== null)
            return asking.found;
        const failed = left.filter((standing) => asking.failed.has(standing));
        // One that failed may be well again in a moment; one that is silent is not waited for once more.
        const isEnough = asking.missing.size > 0 && (failed.length === 0 || round > 0);
        if (isEnough || signal.aborted)
            break;
        const elapsedMs = clock.monotonicMs() - startMs;
        if (round + 1 >= limits.rounds || elapsedMs > limits.giveUpMs)
            break;
        counts.retries++;
        const backOffMs = limits.retryMs * 2 ** round * (0.5 + random() / 2);
        const pausedMs = Math.min(...left.map((one) => one.pausedUntilMs)) - clock.monotonicMs();
        await clock.sleep(Math.min(MAX_ROUND_PAUSE_MS, Math.max(backOffMs, pausedMs)), signal);
    }
    return asking.missing.size > 0 ? { kind: "missing" } : { kind: "failed", tried: asking.tried };
}
/** One question, and what was heard of it so far. */
class Asking {
    missing = new Set();
    /** In the last round. */
    failed = new Set();
    tried = new Map();
    found = null;
    #ports;
    #question;
    #limits;
    #signal;
    #order = [];
    constructor(ports, question, limits, signal) {
        this.#ports = ports;
        this.#question = question;
        this.#limits = limits;
        this.#signal = signal;
    }
    /** Asks each of them once. Gives how many were asked beside a slow one. */
    async askAll(standings) {
        const over = new AbortController();
        const ending = AbortSignal.any([this.#signal, over.signal]);
        const underWay = new Map();
        let hedges = 0;
        this.#order = standings;
        this.failed.clear();
        for (const [at, standing] of standings.entries()) {
            if (underWay.size > 0)
                hedges++;
            const asking = this.#ask(standing, ending).finally(() => underWay.delete(asking));
            underWay.set(asking, standing);
            // The last one has nobody behind it that could be asked sooner.
            if (at < standings.length - 1)
                await this.#whilePatient(standing, asking);
            if (this.found !== null || this.#signal.aborted)
                break;
        }
        await this.#untilFound(underWay);
        over.abort();
        const first = this.found?.by ?? standings.find((standing) => this.missing.has(standing));
        if (first !== undefined)
            this.#noteSlow(first, [...underWay.values()]);
        return hedges;
    }
    async #untilFound(underWay) {
        const enough = new AbortController();
        let waited = null;
        let isOver = false;
        while (this.found === null && underWay.size > 0 && !isOver) {
            if (this.missing.size > 0) {
                waited ??= this.#ports.clock.sleep(this.#limits.missingMs, enough.signal).then(() => {
                    isOver = true;
                });
            }
            await Promise.race([...underWay.keys(), ...(waited === null ? [] : [waited])]);
        }
        enough.abort();
    }
    /** Those that were asked before the one that answered, and have not. */
    #noteSlow(first, underWay) {
        const nowMs = this.#ports.clock.monotonicMs();
        for (const standing of underWay) {
            if (this.#order.indexOf(standing) < this.#order.indexOf(first))
                wasSlow(standing, this.#limits, nowMs);
        }
    }
    async #whilePatient({ source }, asking) {
        const waiting = new AbortController();
        const patienceMs = Math.max(this.#limits.hedgeMs, 5 * (source.firstByteMs ?? 0));
        await Promise.race([asking, this.#ports.clock.sleep(patienceMs, waiting.signal)]);
        waiting.abort();
    }
    async #ask(by, ending) {
        by.requests++;
        try {
            await this.#hear(by, ending);
        }
        catch (error) {
            if (!(error instanceof ports/* TransportError */.w))
                throw error;
            // Ended by ourselves: that says nothing of the source.
            if (!ending.aborted)
                this.#failed(by, (0,mirrors_response/* judgeError */.et)(error, this.#question.asked).reason);
        }
    }
    async #hear(by, ending) {
        const { urlAt, asked, maxBytes, read } = this.#question;
        const { headersTimeoutMs, idleTimeoutMs, answerMs } = this.#limits;
        const response = await this.#ports.http.request({
            url: urlAt(by),
            headersTimeoutMs,
            idleTimeoutMs,
            signal: AbortSignal.any([ending, AbortSignal.timeout(answerMs)]),
        });
        const { status, headers, body } = response;
        if (status !== 200) {
            const text = Buffer.from((await ask_small_collect(body, EXCERPT_BYTES)).bytes).toString("latin1");
            const { missing, reason } = (0,mirrors_response/* judgeStatus */.Gh)(response, response.otherHost ? "" : text, asked);
            // 401 and 403 are what official and private proxies answer for what they will not serve.
            if (missing || reason.code === "client-error")
                this.missing.add(by);
            else
                this.#failed(by, reason, ask_small_secondsOf(headers["retry-after"]));
            return;
        }
        const { bytes, isCut } = await ask_small_collect(body, maxBytes);
        const value = isCut ? null : read(bytes);
        if (value !== null) {
            didWell(by);
            this.found ??= { kind: "found", value, by };
            return;
        }
        const isHtml = /\bhtml\b/i.test(headers["content-type"] ?? "");
        this.#failed(by, { code: isHtml ? "login-page" : "malformed", status, asked, detail: null });
    }
    #failed(by, reason, retryAfterMs = null) {
        this.tried.set(by.source.name, reason);
        this.failed.add(by);
        didFail(by, reason, retryAfterMs, this.#limits, this.#ports.clock.monotonicMs());
    }
}
async function ask_small_collect(body, maxBytes) {
    const pieces = [];
    let bytes = 0;
    for await (const piece of body) {
        pieces.push(piece);
        bytes += piece.length;
        if (bytes > maxBytes)
            return { bytes: Buffer.concat(pieces).subarray(0, maxBytes), isCut: true };
    }
    return { bytes: Buffer.concat(pieces), isCut: false };
}
/** Milliseconds of a Retry-After in seconds; null without one. */
function ask_small_secondsOf(header) {
    return header !== undefined && /^\d{1,6}$/.test(header.trim()) ? Number(header) * 1000 : null;
}

// EXTERNAL MODULE: ./build/sumdb/merkle-tree.js
var merkle_tree = __webpack_require__(6163);
// EXTERNAL MODULE: ./build/sumdb/prove.js + 1 modules
var prove = __webpack_require__(9933);
// EXTERNAL MODULE: ./build/sumdb/tree-head.js
var tree_head = __webpack_require__(2971);
;// CONCATENATED MODULE: ./build/sumdb/trusted-tiles.js

const MAX_TILES = 1_000;
/**
 * Tiles of a signed tree, of which none is passed on before it was seen to be in that tree: the tiles at its right edge
 * together give the signed root, and every other one is a hash in the one above it.
 */
class TrustedTiles {
    #whole = new Map();
    #edge = null;
    /**
     * The tile, or the beginning of it, from the tree given. Null where it is not in that tree, or where nothing that is
     * can be had.
     */
    async tile(asked, tree, from) {
        const whole = await this.#inTree(asked, tree, from);
        const bytes = asked.width * merkle_tree/* HASH_BYTES */.FA;
        return whole === null || whole.length < bytes ? null : whole.subarray(0, bytes);
    }
    async #inTree({ level, number }, tree, from) {
        const width = Math.min(merkle_tree/* TILE_WIDTH */.KP, (0,merkle_tree/* hashesInLevel */.Ws)(tree.size, level) - number * merkle_tree/* TILE_WIDTH */.KP);
        if (width <= 0)
            return null;
        const tile = { level, number, width };
        const known = this.#whole.get((0,merkle_tree/* tilePath */.uB)(tile));
        if (known !== undefined)
            return known;
        const edge = await this.#edgeOf(tree, from);
        const atEdge = edge?.get((0,merkle_tree/* tilePath */.uB)(tile));
        if (edge === null || atEdge !== undefined)
            return atEdge ?? null;
        // It is whole, since only those at the edge are not.
        const above = await this.#inTree({ level: level + 1, number: Math.floor(number / merkle_tree/* TILE_WIDTH */.KP), width: 1 }, tree, from);
        const at = (number % merkle_tree/* TILE_WIDTH */.KP) * merkle_tree/* HASH_BYTES */.FA;
        const expected = above?.subarray(at, at + merkle_tree/* HASH_BYTES */.FA);
        if (expected?.length !== merkle_tree/* HASH_BYTES */.FA)
            return null;
        const bytes = await from.any(tile, (given) => given.length === width * merkle_tree/* HASH_BYTES */.FA && Buffer.compare((0,merkle_tree/* tileRoot */.rZ)(given), expected) === 0);
        if (bytes === null)
            return null;
        this.#keep((0,merkle_tree/* tilePath */.uB)(tile), bytes);
        return bytes;
    }
    /** The tiles that the root is computed from; null where no way has such that give it. */
    async #edgeOf(tree, { each, wait }) {
        if (this.#edge !== null && Buffer.compare(this.#edge.tree.root, tree.root) === 0)
            return this.#edge.tiles;
        const tiles = await firstOf(each.map((get) => () => edgeFrom(tree, get)), wait);
        if (tiles !== null)
            this.#edge = { tree, tiles };
        return tiles;
    }
    #keep(path, bytes) {
        this.#whole.set(path, bytes);
        for (const oldest of this.#whole.keys()) {
            if (this.#whole.size <= MAX_TILES)
                break;
            this.#whole.delete(oldest);
        }
    }
}
async function edgeFrom(tree, get) {
    const needed = (0,merkle_tree/* tilesFor */.H1)(tree.size, (nodeHash) => (0,merkle_tree/* rootOf */.I5)(tree.size, nodeHash));
    const tiles = new Map();
    await Promise.all(needed.map(async (tile) => {
        const bytes = await getWhole(tile, get);
        if (bytes !== null)
            tiles.set((0,merkle_tree/* tilePath */.uB)(tile), bytes);
    }));
    if (tiles.size < needed.length)
        return null;
    const hashesOf = (tile) => tiles.get((0,merkle_tree/* tilePath */.uB)(tile));
    const root = (0,merkle_tree/* rootOf */.I5)(tree.size, (0,merkle_tree/* nodeHashFrom */.tW)(tree.size, hashesOf));
    return Buffer.compare(root, tree.root) === 0 ? tiles : null;
}
/** What the first of them gives; each begins when the one before has given nothing, or takes long. */
async function firstOf(all, wait) {
    const underWay = new Set();
    let found = null;
    for (const begin of all) {
        const trying = begin().then((given) => {
            found ??= given;
            underWay.delete(trying);
        });
        underWay.add(trying);
        await Promise.race([trying, wait()]);
        if (found !== null)
            return found;
    }
    while (found === null && underWay.size > 0)
        await Promise.race(underWay);
    return found;
}
/** A part of a tile may be gone once the whole one is there (sumdb.Client.readTile). */
async function getWhole(tile, get) {
    const bytes = tile.width * merkle_tree/* HASH_BYTES */.FA;
    const part = await get(tile);
    if (part?.length === bytes)
        return part;
    const whole = tile.width < merkle_tree/* TILE_WIDTH */.KP ? await get((0,merkle_tree/* wholeTile */.ec)(tile)) : null;
    return whole !== null && whole.length >= bytes ? whole.subarray(0, bytes) : null;
}

;// CONCATENATED MODULE: ./build/relay/keeping-http.js
/** Larger answers are not kept: a look-up or a tile has at most 64 KiB. */
const MAX_KEPT_ANSWER = 64 << 10;
/** About 16 MiB of whole tiles. */
const MAX_KEPT = 2_000;
/** @param mayKeep whether what is at that URL never changes */
function keepingHttp(http, mayKeep) {
    const kept = new Map();
    const begin = (request) => {
        const asking = load(http, request);
        kept.set(request.url, asking);
        for (const oldest of kept.keys()) {
            if (kept.size <= MAX_KEPT)
                break;
            kept.delete(oldest);
        }
        const forget = () => {
            if (kept.get(request.url) === asking)
                kept.delete(request.url);
        };
        asking.then((found) => found?.response.status === 200 || forget(), forget);
        return asking;
    };
    return {
        close: () => http.close(),
        forget: (prefix) => {
            for (const url of kept.keys())
                if (url.startsWith(prefix))
                    kept.delete(url);
        },
        request: async (request) => {
            if (!mayKeep(request.url))
                return http.request(request);
            const before = kept.get(request.url);
            // Whoever began it may have ended it: that is nothing that the server did.
            const found = before && (await before.catch(() => null));
            const answer = found ?? (await begin(request));
            return answer === null ? http.request(request) : again(answer);
        },
    };
}
/** Null: it is larger than what is kept. */
async function load(http, request) {
    const { body, ...response } = await http.request(request);
    const pieces = [];
    let bytes = 0;
    for await (const piece of body) {
        pieces.push(piece);
        bytes += piece.length;
        if (bytes > MAX_KEPT_ANSWER)
            return null;
    }
    return { response, bytes: Buffer.concat(pieces) };
}
function again({ response, bytes }) {
    return {
        ...response,
        body: (async function* () {
            yield bytes;
        })(),
    };
}

;// CONCATENATED MODULE: ./build/relay/database.js








const MAX_ANSWER_BYTES = 64 << 10;
const TRIES = 4;
/** A way to the database that was seen to work counts for this long. */
const SEEN_MS = 60_000;
/** A proof that takes longer is none: go asks the database itself. */
const MAX_PROOF_MS = 12_000;
/** A database that could not be reached is not waited for again so soon. */
const UNREACHABLE_MS = 30_000;
/**
 * The checksum database: proofs for the relay's own use, and what `go` asks of it, over any way that works. No record
 * and no tile is passed on that is not in a tree which the database has signed and which continues the one before.
 */
class RelayDatabase {
    #ports;
    #key;
    #limits;
    #counts;
    #signal;
    #http;
    #tiles = new TrustedTiles();
    #proofs = new Map();
    #lookups = new Map();
    #ways;
    #seen = null;
    #loading = null;
    #last = Promise.resolve();
    #seenAtMs = Number.NEGATIVE_INFINITY;
    #unreachableUntilMs = Number.NEGATIVE_INFINITY;
    /** @param of.routes base URLs of the database, the best way first */
    constructor(ports, of, limits, signal) {
        this.#http = keepingHttp(ports.http, (url) => /\/(?:tile|lookup)\//.test(url));
        this.#ports = { ...ports, http: this.#http };
        this.#key = of.key;
        this.#limits = limits;
        this.#counts = of.counts;
        this.#signal = signal;
        this.#ways = of.routes.map(wayTo);
    }
    get name() {
        return this.#key.name;
    }
    /** Whether some way to it works. */
    async works() {
        if (this.#ports.clock.monotonicMs() - this.#seenAtMs < SEEN_MS)
            return true;
        const quick = { ...this.#limits, rounds: 2, giveUpMs: 5_000 };
        return (await this.#askHead(quick)).kind === "found";
    }
    /** The hashes that it has for a module version. Asked for once, unless it could not be reached. Never throws. */
    prove(module) {
        const key = (0,module_version/* moduleKey */.MP)(module);
        const before = this.#proofs.get(key);
        if (before !== undefined)
            return before;
        const proving = this.#prove(module);
        this.#proofs.set(key, proving);
        void proving.then(({ kind }) => kind === "unreachable" && this.#proofs.delete(key));
        return proving;
    }
    /** What `go` asks for: `lookup/…`, `tile/…` or `latest`. */
    async answer(below) {
        if (below.startsWith("lookup/"))
            return this.#lookUp(below);
        if (below === "latest") {
            const head = await this.#askHead(this.#limits);
            return head.kind === "found" ? { ...head, value: Buffer.from(head.value) } : head;
        }
        const tile = (0,merkle_tree/* parseTilePath */.L8)(below);
        if (tile === null)
            return { kind: "missing" };
        const seen = this.#head();
        const trusted = seen && (await this.#tiles.tile(tile, seen, this.#tileSource()));
        if (trusted)
            return { kind: "found", value: trusted };
        // Of a tree that is not known here: go holds it against its own.
        return this.#ask(below, (bytes) => (bytes.length === tile.width * 32 ? bytes : null));
    }
    async #lookUp(below) {
        const [, path = "", version = ""] = /^lookup\/(.+)@([^@]+)$/.exec(below) ?? [];
        const module = { path: (0,module_version/* unescapePath */.a3)(path) ?? "", version: (0,module_version/* unescapePath */.a3)(version) ?? "" };
        const proven = await this.prove(module);
        if (proven.kind === "unknown")
            return { kind: "missing" };
        const via = this.#lookups.get((0,module_version/* moduleKey */.MP)(module));
        if (proven.kind === "unreachable" || via === undefined)
            return { kind: "failed", tried: this.#troubles() };
        const way = this.#ways.find(({ source }) => source.url === via);
        const only = way === undefined ? this.#ways : [way];
        return this.#ask(below, (bytes) => bytes, only);
    }
    async #prove(module) {
        this.#loading ??= this.#load();
        await this.#loading;
        const { clock } = this.#ports;
        const startMs = clock.monotonicMs();
        if (startMs < this.#unreachableUntilMs)
            return { kind: "unreachable" };
        const isOver = () => this.#signal.aborted || clock.monotonicMs() - startMs > MAX_PROOF_MS / 2;
        for (let round = 0; round < TRIES && !(round > 0 && isOver()); round++) {
            if (round > 0) {
                this.#counts.retries++;
                await clock.sleep(this.#limits.retryMs * 2 ** round, this.#signal);
            }
            const before = this.#seen;
            const beside = await this.#proveOnce(module, before);
            const proof = await this.#inTurn(() => this.#continuing(module, beside, before));
            if (proof.kind === "proven") {
                this.#lookups.set((0,module_version/* moduleKey */.MP)(module), proof.via);
                this.#seenAtMs = clock.monotonicMs();
                return { kind: "proven", zipH1: proof.zipH1, modH1: proof.modH1 };
            }
            if (proof.tried.some(({ code }) => code === "unknown-version"))
                return { kind: "unknown" };
            // What was kept of a way that gave no proof may be what is wrong with it.
            for (const { url } of proof.tried)
                this.#http.forget(url);
        }
        this.#unreachableUntilMs = clock.monotonicMs() + UNREACHABLE_MS;
        return { kind: "unreachable" };
    }
    /**
     * Proofs run beside each other, each from the tree that was known when it began. Where that has grown meanwhile, the
     * proof is made once more from there: with what is kept by now that takes next to no request.
     */
    async #continuing(module, proof, before) {
        const isOther = proof.kind === "proven" && this.#seen !== before && this.#seen !== proof.head;
        const now = isOther ? await this.#proveOnce(module, this.#seen) : proof;
        if (now.kind === "proven" && now.head !== this.#seen) {
            this.#seen = now.head;
            await (0,tree_head/* saveTreeHead */.y)(this.#ports.files, this.#ports.machine, this.#key, now.head);
        }
        return now;
    }
    #inTurn(work) {
        const done = this.#last.then(work);
        this.#last = done.catch(() => { });
        return done;
    }
    #inOrder() {
        return inOrder(this.#ways, this.#ports.clock.monotonicMs());
    }
    async #proveOnce(module, seen) {
        const ways = this.#inOrder();
        const routes = ways.map(({ source }) => source.url);
        const request = { module, key: this.#key, routes, seen, requestTimeoutMs: this.#limits.headersTimeoutMs };
        const signal = AbortSignal.any([this.#signal, AbortSignal.timeout(MAX_PROOF_MS / 2)]);
        const proof = await (0,prove/* proveModule */.V)(this.#ports, request, signal);
        if (proof.kind === "proven") {
            // Those before it have failed, or were slow.
            const nowMs = this.#ports.clock.monotonicMs();
            for (const way of ways.slice(0, routes.indexOf(proof.via)))
                wasSlow(way, this.#limits, nowMs);
        }
        return proof;
    }
    async #load() {
        this.#seen = await (0,tree_head/* loadTreeHead */.X)(this.#ports.files, this.#ports.machine, this.#key);
    }
    #head() {
        const head = this.#seen === null ? null : (0,prove/* openHead */.n)(this.#seen, this.#key);
        return head !== null && "size" in head ? head : null;
    }
    async #askHead(limits) {
        const read = (bytes) => {
            const note = Buffer.from(bytes).toString("utf8");
            return "size" in (0,prove/* openHead */.n)(note, this.#key) ? note : null;
        };
        const found = await this.#ask("latest", read, this.#ways, limits);
        if (found.kind === "found")
            this.#seenAtMs = this.#ports.clock.monotonicMs();
        return found;
    }
    #tileSource() {
        const bytesOf = (answer) => (answer.kind === "found" ? answer.value : null);
        return {
            any: async (tile, isRight) => bytesOf(await this.#ask((0,merkle_tree/* tilePath */.uB)(tile), (bytes) => (isRight(bytes) ? bytes : null))),
            wait: () => this.#ports.clock.sleep(this.#limits.hedgeMs, this.#signal),
            each: this.#inOrder().map((way) => async (tile) => bytesOf(await this.#ask((0,merkle_tree/* tilePath */.uB)(tile), (bytes) => bytes, [way], { ...this.#limits, rounds: 1 }))),
        };
    }
    #ask(below, read, ways = this.#ways, limits = this.#limits) {
        const question = {
            urlAt: ({ source }) => `${source.url}/${below}`,
            asked: below,
            maxBytes: MAX_ANSWER_BYTES,
            read,
        };
        return askSmall(this.#ports, ways, question, limits, this.#counts, this.#signal);
    }
    #troubles() {
        return new Map(this.#ways.flatMap(({ source, lastFailure }) => lastFailure ? [[source.name, lastFailure]] : []));
    }
}
function wayTo(route) {
    const url = route.replace(/\/+$/, "");
    const name = URL.canParse(url) ? new URL(url).host : url;
    return newStanding({
        name,
        url,
        private: false,
        mayServe: () => true,
        firstByteMs: null,
        bytesPerSecond: null,
    });
}

// EXTERNAL MODULE: ./build/fetch/fetch-files.js + 26 modules
var fetch_files = __webpack_require__(5233);
// EXTERNAL MODULE: ./build/modules/admit.js
var admit = __webpack_require__(2439);
;// CONCATENATED MODULE: ./build/relay/files.js







/** A file that nothing vouches for has this in place of a hash: it is passed on if it is what it should be by its form. */
const NO_HASH = "";
/** A fetch looks at all its files each time that something happens: one of many is followed by a new one. */
const MAX_FILES_OF_FETCH = 256;
/** A fetch that has had nothing to do for this long is ended: its sources get a fresh start with the next one. */
const IDLE_MS = 3_000;
/**
 * Zips and go.mod files, each fetched once and checked, in a folder of the relay's own. Fetches follow each other: one
 * ends when there is nothing more to do, or when something was left and is asked for again.
 */
class RelayFiles {
    #ports;
    #folder;
    #destination;
    #sources;
    #limits;
    #onResult;
    #signal;
    #maxKept;
    /** By key, oldest use first. */
    #there = { zip: new Map(), mod: new Map() };
    #waiting = new Map();
    #ending = new Set();
    #keptBytes = { zip: 0, mod: 0 };
    #session = null;
    #idle;
    /**
     * @param of.sources best first, as they stand when a fetch begins
     * @param of.onResult told of each fetch that has ended
     * @param of.folder for zips
     * @param of.maxKept how many bytes of a kind are kept before the oldest are removed
     */
    constructor(ports, of, signal) {
        this.#ports = ports;
        this.#folder = of.folder;
        this.#destination = checking(ports.files, of.folder, (module, bytes) => this.#keep("mod", module, Buffer.from(bytes)));
        this.#sources = of.sources;
        this.#limits = of.limits;
        this.#onResult = of.onResult;
        this.#maxKept = of.maxKept;
        this.#signal = signal;
    }
    /** The file, once it is there and checked. Never throws. */
    get(wanted) {
        const key = files_keyOf(wanted);
        const kept = this.#there[wanted.kind];
        const body = kept.get(key);
        if (body !== undefined) {
            kept.delete(key);
            kept.set(key, body);
            return Promise.resolve({ kind: "there", body });
        }
        const waiting = this.#waiting.get(key);
        if (waiting !== undefined)
            return waiting.got;
        return this.#begin([wanted])[0] ?? Promise.resolve({ kind: "failed" });
    }
    /** Has these fetched before anybody asks: those that are not there and not on their way. */
    ahead(wanted) {
        const isNew = (one) => !this.#there[one.kind].has(files_keyOf(one)) && !this.#waiting.has(files_keyOf(one));
        this.#begin(wanted.filter(isNew));
    }
    /** Ends what is under way. */
    async close() {
        this.#endSession();
        await Promise.all(this.#ending);
    }
    #begin(wanted) {
        if (wanted.length === 0)
            return [];
        if (this.#signal.aborted)
            return [Promise.resolve({ kind: "failed" })];
        if (this.#session?.stale)
            this.#endSession();
        const session = this.#session ?? this.#open();
        this.#session = session;
        const started = wanted.map((one) => {
            const { promise, resolve } = withResolver();
            this.#waiting.set(files_keyOf(one), { got: promise, settle: resolve });
            return promise;
        });
        session.underWay += wanted.length;
        session.asked += wanted.length;
        if (session.asked >= MAX_FILES_OF_FETCH)
            session.stale = true;
        clearTimeout(this.#idle);
        session.fetch.add(wanted);
        return started;
    }
    #open() {
        const session = {
            stale: false,
            underWay: 0,
            asked: 0,
            fetch: (0,fetch_files/* openFetch */.v)(this.#ports, {
                wanted: [],
                sources: this.#sources(),
                destination: this.#destination,
                limits: this.#limits(),
                onAdmitted: (wanted, bytes) => {
                    const { kind, module } = wanted;
                    if (kind === "zip")
                        this.#keep(kind, module, { path: zipPath(this.#folder, module), bytes });
                    const body = kind === "info" ? undefined : this.#there[kind].get(files_keyOf(wanted));
                    this.#settle(session, wanted, body === undefined ? { kind: "failed" } : { kind: "there", body });
                },
                onLeft: (wanted, reason) => {
                    const isMissing = reason === "missing-everywhere" || reason === "private";
                    // Whoever asks once more gets a new answer, not the old one.
                    session.stale = true;
                    this.#settle(session, wanted, { kind: isMissing ? "missing" : "failed" });
                },
            }, this.#signal),
        };
        return session;
    }
    #settle(session, wanted, got) {
        const key = files_keyOf(wanted);
        this.#waiting.get(key)?.settle(got);
        this.#waiting.delete(key);
        session.underWay--;
        if (session.underWay > 0 || session !== this.#session)
            return;
        clearTimeout(this.#idle);
        this.#idle = setTimeout(() => this.#endSession(), IDLE_MS).unref();
    }
    #endSession() {
        const session = this.#session;
        if (session === null)
            return;
        this.#session = null;
        clearTimeout(this.#idle);
        const ended = session.fetch.finish().then((result) => {
            this.#ending.delete(ended);
            this.#onResult(result);
        });
        this.#ending.add(ended);
    }
    #keep(kind, module, body) {
        const kept = this.#there[kind];
        kept.set(files_keyOf({ kind, module }), body);
        this.#keptBytes[kind] += sizeOf(body);
        for (const [key, oldest] of kept) {
            if (this.#keptBytes[kind] <= this.#maxKept[kind] || kept.size < 2)
                break;
            kept.delete(key);
            this.#keptBytes[kind] -= sizeOf(oldest);
            // What is asked for again has to be fetched again.
            if (this.#session !== null)
                this.#session.stale = true;
            // One that is being sent stays readable: its name is gone, not its bytes.
            if ("path" in oldest)
                void this.#ports.files.remove(oldest.path).catch(() => { });
        }
    }
}
function sizeOf(body) {
    return "path" in body ? body.bytes : body.length;
}
/**
 * Zips get their place in a folder of their own, go.mod files stay in memory: nobody but the relay reads them. A file
 * without a hash has to be of the right form.
 */
function checking(files, folder, keepMod) {
    return {
        incomingPath: () => external_node_path_.join(folder, `incoming-${(0,external_node_crypto_.randomBytes)(8).toString("hex")}`),
        treePath: null,
        admitZip: (module, path, h1, hashZip) => {
            const place = zipPath(folder, module);
            if (h1 !== NO_HASH)
                return (0,admit/* placeZip */.L2)(files, module, path, h1, hashZip, place);
            return placeAnyZip(files, module, path, hashZip, place);
        },
        admitMod: async (module, bytes, h1) => {
            const actual = (0,dirhash/* hashGoMod */.h)(bytes);
            const isGoMod = h1 !== NO_HASH || (0,go_mod/* parseGoMod */.kW)(Buffer.from(bytes).toString("utf8")).module !== null;
            if (!isGoMod || (h1 !== NO_HASH && h1 !== actual))
                return { kind: "wrong-hash", expected: h1, actual };
            keepMod(module, bytes);
            return { kind: "admitted", goMod: null };
        },
        admitInfo: async () => {
            throw new Error("an .info is asked for otherwise");
        },
    };
}
async function placeAnyZip(files, module, path, hashZip, place) {
    const verdict = await hashZip(path, module);
    if (verdict.ok)
        return (0,admit/* placeZip */.L2)(files, module, path, verdict.h1, async () => verdict, place);
    await files.remove(path);
    return { kind: "bad-zip", problem: verdict.problem };
}
/** No name of a stranger's becomes a file's. */
function zipPath(folder, module) {
    return external_node_path_.join(folder, `${(0,external_node_crypto_.createHash)("sha256").update((0,module_version/* moduleKey */.MP)(module)).digest("hex")}.zip`);
}
function files_keyOf({ kind, module }) {
    return `${kind} ${(0,module_version/* moduleKey */.MP)(module)}`;
}
function withResolver() {
    let resolve = () => { };
    const promise = new Promise((done) => {
        resolve = done;
    });
    return { promise, resolve };
}

;// CONCATENATED MODULE: ./build/relay/read-answers.js


/**
 * Reads an `.info` or `@latest` of a module; null for what names no version of it, or another one than was asked for.
 * @param version null: any
 */
function readInfo(bytes, path, version) {
    try {
        const { Version, Time } = JSON.parse(Buffer.from(bytes).toString("utf8"));
        if (typeof Version !== "string" || (version !== null && Version !== version))
            return null;
        if ((0,module_version/* checkModuleVersion */.nF)({ path, version: Version }) !== null)
            return null;
        return typeof Time === "string" && (0,admit/* isRfc3339 */.yk)(Time) ? { Version, Time } : { Version };
    }
    catch {
        return null;
    }
}
/** Reads a list of versions: one in a line, a time may stand behind it. Null for a text that is none. */
function readList(bytes) {
    const lines = Buffer.from(bytes)
        .toString("utf8")
        .split("\n")
        .map((line) => line.trim().split(/\s/, 1)[0] ?? "")
        .filter((line) => line !== "");
    const versions = lines.filter((line) => (0,module_version/* checkVersion */.ps)(line) === null);
    return lines.length > 0 && versions.length === 0 ? null : versions;
}

;// CONCATENATED MODULE: ./build/relay/sums.js


/** What the bytes of files must be: by the job's go.sum files, or else by the checksum database. */
class Sums {
    #known = { zip: new Map(), mod: new Map() };
    #database;
    #mayAsk;
    /**
     * @param database null: there is none
     * @param mayAsk whether the database may hear of a module
     */
    constructor(database, mayAsk) {
        this.#database = database;
        this.#mayAsk = mayAsk;
    }
    /** More lines. Where two go.sum files of a job contradict each other, neither counts. */
    add({ zips, mods }) {
        const all = [
            [this.#known.zip, zips],
            [this.#known.mod, mods],
        ];
        for (const [known, sums] of all) {
            for (const { module, h1 } of sums) {
                const key = (0,module_version/* moduleKey */.MP)(module);
                known.set(key, (known.get(key) ?? h1) === h1 ? h1 : NO_HASH);
            }
        }
    }
    /** Whether the job's go.sum has that module. */
    has(module) {
        return this.#known.mod.has((0,module_version/* moduleKey */.MP)(module)) || this.#known.zip.has((0,module_version/* moduleKey */.MP)(module));
    }
    /** The hash of that file. Never throws. */
    async of(module, file) {
        const inGoSum = this.#known[file].get((0,module_version/* moduleKey */.MP)(module)) ?? NO_HASH;
        if (inGoSum !== NO_HASH)
            return { h1: inGoSum, by: "go.sum" };
        if (this.#database === null || !this.#mayAsk(module.path))
            return { h1: NO_HASH, by: "nobody" };
        const proven = await this.#database.prove(module);
        // Of a version that the database does not know too: go asks it itself, by its own rules.
        if (proven.kind !== "proven")
            return { h1: NO_HASH, by: "nobody" };
        return { h1: file === "zip" ? proven.zipH1 : proven.modH1, by: "database" };
    }
}

;// CONCATENATED MODULE: ./build/relay/tally.js
/** Counts what the relay does. */
class Tally {
    counts = { retries: 0, hedges: 0 };
    #clock;
    #startMs;
    #requests = { served: 0, missing: 0, failed: 0, refused: 0 };
    #checked = { goSum: 0, database: 0, nobody: 0 };
    #fetched = new Map();
    #sentBytes = 0;
    constructor(clock) {
        this.#clock = clock;
        this.#startMs = clock.monotonicMs();
    }
    answered(status) {
        const { served, missing, failed } = this.#requests;
        if (status === 200)
            this.#requests.served = served + 1;
        else if (status === 404)
            this.#requests.missing = missing + 1;
        else
            this.#requests.failed = failed + 1;
    }
    refused() {
        this.#requests.refused++;
    }
    sent(bytes) {
        this.#sentBytes += bytes;
    }
    checked(by) {
        this.#checked[by === "go.sum" ? "goSum" : by]++;
    }
    fetched({ sources }) {
        for (const { source, requests, refusals, retries, hedges } of sources) {
            const before = this.#fetched.get(source.url) ?? { requests: 0, failed: 0 };
            this.#fetched.set(source.url, {
                requests: before.requests + requests,
                failed: before.failed + refusals,
            });
            this.counts.retries += retries;
            this.counts.hedges += hedges;
        }
    }
    use(standings) {
        return {
            elapsedMs: Math.round(this.#clock.monotonicMs() - this.#startMs),
            requests: { ...this.#requests },
            sentBytes: this.#sentBytes,
            checked: { ...this.#checked },
            ...this.counts,
            mirrors: standings.map(({ source, requests, failed, lastFailure, lied }) => {
                const fetched = this.#fetched.get(source.url);
                return {
                    name: source.name,
                    requests: requests + (fetched?.requests ?? 0),
                    failed: failed + (fetched?.failed ?? 0),
                    reason: lastFailure && { code: lastFailure.code, status: lastFailure.status },
                    lied,
                };
            }),
        };
    }
}

;// CONCATENATED MODULE: ./build/relay/relay.js













const MAX_LIST_BYTES = 4 << 20;
const MAX_INFO_BYTES = 64 << 10;
/** Of what was passed on: `go` has its own copy, but another module cache may want one too. Zips lie on disk. */
const MAX_KEPT_BYTES = { zip: 2 ** 30, mod: 32 << 20 };
/** Answers about single versions, which never change. */
const MAX_INFOS = 20_000;
/** Go.mod files of a tool's requirements, which `go` reads next. */
const MAX_REQUIRED = 300;
/** A module proxy that adds to mirrors what they lack. It knows no socket: requests in, answers out. */
class Relay {
    #ports;
    #signal;
    #setting;
    #files;
    #database;
    #sums;
    #infos = new Map();
    #askedInfo = new Set();
    #tally;
    #maxConnections;
    #standings;
    #ahead;
    constructor(ports, setting, signal) {
        const { sources, database, folder, sums, ahead, maxConnections } = setting;
        this.#maxConnections = maxConnections;
        this.#ports = ports;
        this.#signal = signal;
        this.#setting = setting;
        this.#tally = new Tally(ports.clock);
        this.#standings = sources.map(newStanding);
        this.#database =
            database &&
                new RelayDatabase(ports, { ...database, counts: this.#tally.counts }, setting.limits, signal);
        this.#sums = new Sums(this.#database, (path) => database?.mayAsk(path) === true);
        this.#sums.add(sums);
        this.#ahead = { zips: lookAhead(ahead.zips), mods: lookAhead(ahead.mods) };
        const of = {
            folder: external_node_path_.join(folder, "zips"),
            sources: () => this.#usableSources(),
            limits: () => (0,fetch_limits/* fetchLimits */.t)(this.#standings.length, ports.machine.openFiles, this.#maxConnections),
            onResult: (result) => this.#learn(result),
            maxKept: MAX_KEPT_BYTES,
        };
        this.#files = new RelayFiles(ports, of, signal);
    }
    /** Another module of the same job: its sums count too, and its mirrors from now on. */
    join(setting) {
        const { sums, ahead, sources, maxConnections } = setting;
        this.#maxConnections = Math.min(this.#maxConnections, maxConnections);
        this.#sums.add(sums);
        this.#ahead = { zips: lookAhead(ahead.zips), mods: lookAhead(ahead.mods) };
        const known = new Map(this.#standings.map((standing) => [standing.source.url, standing]));
        const given = sources.map((source) => known.get(source.url) ?? newStanding(source));
        this.#standings = [...given, ...this.#standings.filter((standing) => !given.includes(standing))];
    }
    /** Somebody asked who may not, or for what is nothing. */
    refused() {
        this.#tally.refused();
    }
    /** What the relay did so far. */
    use() {
        return this.#tally.use(this.#standings);
    }
    /** Ends what is under way. Whoever waits for an answer gets one. */
    async close() {
        await this.#files.close();
    }
    /** Answers a request of `go`. Never throws. */
    async answer(request) {
        const answer = await this.#answer(request).catch((error) => {
            return failed(`the relay failed: ${error instanceof Error ? error.message : String(error)}`);
        });
        this.#tally.answered(answer.status);
        return { ...answer, onSent: (bytes) => this.#tally.sent(bytes) };
    }
    async #answer(request) {
        if (request.kind === "supported")
            return this.#supported(request.name);
        if (request.kind === "sumdb")
            return this.#ofDatabase(request.name, request.below);
        const path = request.kind === "file" ? request.module.path : request.path;
        // Nobody is asked, and what the answer says is what a mirror would.
        if (!this.#setting.mayTell(path))
            return missing(`not found: ${path}`);
        switch (request.kind) {
            case "list":
                return this.#list(path);
            case "latest":
                return this.#version(path, "@latest");
            case "query":
                return this.#version(path, `@v/${(0,module_version/* escapePath */.ft)(request.query)}.info`);
            case "file":
                return request.file === "info"
                    ? this.#info(request.module)
                    : this.#file(request.module, request.file);
        }
    }
    async #supported(name) {
        const works = this.#database?.name === name && (await this.#database.works());
        // Behind 404 go looks for the database further down its list.
        return works
            ? { status: 200, contentType: answers_TEXT, body: Buffer.from("") }
            : missing("no way to the database");
    }
    async #ofDatabase(name, below) {
        if (this.#database?.name !== name)
            return missing("no such database");
        const answer = await this.#database.answer(below);
        if (answer.kind === "found")
            return { status: 200, contentType: answers_TEXT, body: answer.value };
        return answer.kind === "missing" ? missing("not found") : failedBy(answer.tried);
    }
    async #list(path) {
        const below = `/${(0,module_version/* escapePath */.ft)(path)}/@v/list`;
        const first = await this.#ask(below, MAX_LIST_BYTES, readList);
        // A mirror that knows no version may just not know it yet.
        const others = this.#standings.filter((one) => first.kind === "found" && one !== first.by);
        const isEmpty = first.kind === "found" && first.value.length === 0 && others.length > 0;
        const second = isEmpty ? await this.#ask(below, MAX_LIST_BYTES, readList, others, 1) : first;
        const answer = second.kind === "found" ? second : first;
        return answered(answer, (versions) => versions.map((version) => `${version}\n`).join(""), answers_TEXT);
    }
    async #version(path, file) {
        const below = `/${(0,module_version/* escapePath */.ft)(path)}/${file}`;
        const answer = await this.#ask(below, MAX_INFO_BYTES, (bytes) => readInfo(bytes, path, null));
        if (answer.kind === "found")
            this.#askedInfo.add(`${path}@${answer.value.Version}`);
        return answered(answer, JSON.stringify, "application/json");
    }
    async #info(module) {
        this.#askedInfo.add((0,module_version/* moduleKey */.MP)(module));
        this.#lookAhead(module, "zips");
        return answered(await this.#askInfo(module), JSON.stringify, "application/json");
    }
    #askInfo(module) {
        const key = (0,module_version/* moduleKey */.MP)(module);
        const known = this.#infos.get(key);
        if (known !== undefined)
            return known;
        const time = this.#sums.has(module) ? (0,module_version/* pseudoVersionTime */.Sw)(module.version) : null;
        const by = this.#standings[0];
        if (time !== null && by !== undefined) {
            return Promise.resolve({ kind: "found", value: { Version: module.version, Time: time }, by });
        }
        const asking = this.#ask((0,module_version/* proxyPath */.IR)(module, "info"), MAX_INFO_BYTES, (bytes) => readInfo(bytes, module.path, module.version));
        this.#infos.set(key, asking);
        for (const oldest of this.#infos.keys()) {
            if (this.#infos.size <= MAX_INFOS)
                break;
            this.#infos.delete(oldest);
        }
        void asking.then(({ kind }) => kind === "found" || this.#infos.delete(key));
        return asking;
    }
    async #file(module, file) {
        this.#lookAhead(module, file === "zip" ? "zips" : "mods");
        const { h1, by } = await this.#sums.of(module, file);
        const got = await this.#files.get({ kind: file, module, h1 });
        if (got.kind === "missing")
            return missing(`not found: ${(0,module_version/* moduleKey */.MP)(module)}`);
        if (got.kind === "failed")
            return failed(`no mirror delivered ${(0,module_version/* moduleKey */.MP)(module)}`);
        this.#tally.checked(by);
        const { body } = got;
        if (file === "mod" && by !== "go.sum" && body instanceof Uint8Array)
            this.#lookIntoTool(module, body);
        return { status: 200, contentType: file === "zip" ? "application/zip" : answers_TEXT, body };
    }
    /** `go mod download` asks for one module after the other: the next ones are on their way by then. */
    #lookAhead(module, list) {
        const next = this.#ahead[list].asked((0,module_version/* moduleKey */.MP)(module));
        if (next.length === 0)
            return;
        const kind = list === "zips" ? "zip" : "mod";
        const fetchAll = () => this.#files.ahead(next.map((sum) => ({ kind, ...sum })));
        // An .info is small, and go asks for all of them first: behind zips they would wait for the whole line.
        if (kind === "mod")
            fetchAll();
        else
            void Promise.all(next.map(({ module }) => this.#askInfo(module))).then(fetchAll);
    }
    /** The go.mod files that a tool requires are read next: `go install` has no go.sum to tell of them. */
    #lookIntoTool(module, goMod) {
        if (!this.#askedInfo.delete((0,module_version/* moduleKey */.MP)(module)))
            return;
        const required = (0,go_mod/* parseGoMod */.kW)(Buffer.from(goMod).toString("utf8")).require.filter((one) => (0,module_version/* checkModuleVersion */.nF)(one) === null && this.#setting.mayTell(one.path));
        for (const one of required.slice(0, MAX_REQUIRED)) {
            void this.#sums.of(one, "mod").then(({ h1 }) => this.#files.ahead([{ kind: "mod", module: one, h1 }]));
        }
    }
    #ask(below, maxBytes, read, standings = this.#standings, rounds = this.#setting.limits.rounds) {
        const urlAt = ({ source }) => `${source.url}${below}`;
        const question = { urlAt, asked: below, maxBytes, read };
        const limits = { ...this.#setting.limits, rounds };
        return askSmall(this.#ports, standings, question, limits, this.#tally.counts, this.#signal);
    }
    /** Those that lied are out for the job; the others stand as they were ranked. */
    #usableSources() {
        const usable = this.#standings.filter(({ lied }) => !lied);
        return usable.map(({ source }) => source);
    }
    #learn(result) {
        this.#tally.fetched(result);
        for (const { source, lied, reason } of result.sources) {
            const standing = this.#standings.find((one) => one.source.url === source.url);
            if (standing === undefined)
                continue;
            standing.lied ||= lied;
            standing.lastFailure = reason ?? standing.lastFailure;
        }
    }
}

;// CONCATENATED MODULE: ./build/relay/request.js


/** cmd/go asks for nothing longer: a path of 1024 bytes can be twice as long escaped. */
const MAX_TARGET = 4_096;
const MAX_QUERY = 200;
/**
 * Reads a request. Other users of the machine and pages in a browser reach a loopback port too: whoever does not know
 * the token learns nothing, and a name that was made to lead here (DNS rebinding) is not ours.
 * @param host the only value of the Host header that is ours
 */
function readRequest(heard, keys, host) {
    const { method, target } = heard;
    if (heard.host !== host)
        return refused(421, "not this host");
    if (heard.hasBody && method !== "POST")
        return refused(400, "a body where none belongs");
    if (target.length > MAX_TARGET)
        return refused(404, "no such path");
    const [, key = "", raw = ""] = /^\/([^/]*)(\/.*)$/.exec(target) ?? [];
    const rest = request_decoded(raw);
    if (isSame(key, keys.control))
        return readControl(method, rest);
    if (!isSame(key, keys.token))
        return refused(403, "unknown token");
    if (method !== "GET" && method !== "HEAD")
        return refused(405, "only GET and HEAD");
    // cmd/go sends no query; what is still encoded was so twice.
    if (/[%?#\\]|\/\/|\/\.\.?(?:\/|$)/.test(rest))
        return refused(404, "no such path");
    return rest.startsWith("/sumdb/") ? readSumdb(rest) : readModule(rest.slice(1));
}
function readControl(method, rest) {
    const what = rest.slice(1);
    if (method === "GET" && what === "report")
        return { kind: "control", what };
    if (method === "POST" && (what === "stop" || what === "join"))
        return { kind: "control", what };
    return refused(404, "no such path");
}
/** `/sumdb/<name>/supported`, or what the database has (go.dev/ref/mod#checksum-database). The name may have a path. */
function readSumdb(rest) {
    const [, name = "", below = ""] = /^\/sumdb\/([^/]+(?:\/[^/]+)*?)\/(supported|latest|lookup\/.+|tile\/.+)$/.exec(rest) ?? [];
    if (name === "")
        return refused(404, "no such path");
    return below === "supported" ? { kind: "supported", name } : { kind: "sumdb", name, below };
}
function readModule(rest) {
    const [, escaped = "", file = ""] = /^(.+?)\/(@latest|@v\/[^/]+)$/.exec(rest) ?? [];
    const path = (0,module_version/* unescapePath */.a3)(escaped);
    if (path === null || (0,module_version/* checkModulePath */.iU)(path) !== null)
        return refused(404, "no module path");
    if (file === "@latest")
        return { kind: "latest", path };
    if (file === "@v/list")
        return { kind: "list", path };
    const [, escapedVersion = "", suffix = ""] = /^@v\/(.+)\.(info|mod|zip)$/.exec(file) ?? [];
    const version = (0,module_version/* unescapePath */.a3)(escapedVersion);
    if (version === null || version === "")
        return refused(404, "no such file");
    if ((0,module_version/* checkVersion */.ps)(version) === null) {
        const module = { path, version };
        return (0,module_version/* checkModuleVersion */.nF)(module) === null
            ? { kind: "file", file: suffix, module }
            : refused(404, "no version of that module");
    }
    const isQuery = suffix === "info" && version.length <= MAX_QUERY && /^[\w.+~^-]+$/.test(version);
    return isQuery ? { kind: "query", path, query: version } : refused(404, "no version");
}
function refused(status, why) {
    return { kind: "refused", status, why };
}
/** cmd/go writes `!` as `%21` (modfetch/proxy.go, pathEscape). A path that can't be decoded stays as it is, and is refused. */
function request_decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
/** Takes as long for a key that is nearly right as for any other. */
function isSame(given, expected) {
    const digest = (text) => (0,external_node_crypto_.createHash)("sha256").update(text).digest();
    return (0,external_node_crypto_.timingSafeEqual)(digest(given), digest(expected));
}

;// CONCATENATED MODULE: ./build/relay/serve.js


/** A go.sum of ten thousand lines has two megabytes. */
const MAX_JOIN_BYTES = 32 << 20;
/** What is being sent when it ends. */
const GRACE_MS = 1_000;
/**
 * Starts a relay on 127.0.0.1. Throws Node's error where the port is taken.
 * @param of.port 0: any
 * @param of.readJoining what the body of a request to join says; null for what says nothing
 * @param of.onAnswer told of every answer to `go`, once it is there
 */
async function serveRelay(ports, listen, of, signal) {
    const ending = new AbortController();
    const relay = new Relay(ports, of.setting, AbortSignal.any([signal, ending.signal]));
    let stop = () => { };
    const stopped = new Promise((resolve) => {
        stop = resolve;
    });
    let host = "";
    const control = async ({ what }, heard) => {
        if (what === "join") {
            const joining = of.readJoining(await heard.body(MAX_JOIN_BYTES));
            if (joining === null)
                return plain(400, "not understood");
            relay.join(joining);
            return plain(200, "joined");
        }
        const body = Buffer.from(JSON.stringify(relay.use()));
        const onSent = what === "stop" ? stop : () => { };
        return { status: 200, contentType: "application/json", body, onSent };
    };
    const server = await listen(of.port, async (heard) => {
        const request = readRequest(heard, of.keys, host);
        if (request.kind === "control")
            return control(request, heard);
        if (request.kind === "refused") {
            relay.refused();
            return plain(request.status, request.why);
        }
        const answer = await relay.answer(request);
        of.onAnswer?.(heard.target, answer);
        return answer;
    });
    host = `127.0.0.1:${server.port}`;
    return {
        port: server.port,
        url: `http://${host}/${of.keys.token}`,
        use: () => relay.use(),
        stopped,
        close: async () => {
            ending.abort();
            await Promise.all([server.close(GRACE_MS), relay.close()]);
        },
    };
}
function plain(status, text) {
    return { status, contentType: "text/plain; charset=utf-8", body: Buffer.from(`${text}\n`) };
}

// EXTERNAL MODULE: ./build/flows/project/read-privacy.js + 1 modules
var read_privacy = __webpack_require__(3188);
;// CONCATENATED MODULE: ./build/flows/relay/relay-setting.js



/**
 * What the relay works with, from what the step has said.
 * @param folder of its own
 */
function relaySetting(plan, folder, limits) {
    const { mayTellMirror } = (0,read_privacy/* privacyBy */.Y)(plan.privacy);
    const exempt = (0,private_pattern/* compilePatterns */.xi)(plan.database?.exempt ?? "");
    const database = plan.database && (0,signed_note/* parseGoSumDb */.nI)(plan.database.gosumdb);
    return {
        folder,
        sources: plan.sources.map((source) => ({
            ...source,
            private: false,
            mayServe: mayTellMirror,
            bytesPerSecond: null,
        })),
        maxConnections: plan.maxConnections,
        mayTell: mayTellMirror,
        database: plan.database !== null && database?.kind === "database"
            ? {
                key: database.key,
                routes: plan.database.routes,
                mayAsk: (path) => mayTellMirror(path) && !exempt(path),
            }
            : null,
        sums: plan.sums,
        ahead: plan.ahead,
        limits,
    };
}

;// CONCATENATED MODULE: ./build/flows/relay/run-relay.js





/** Bounds the opening of one connection. */
const CONNECT_TIMEOUT_MS = 3_000;
/** To one source, for lists, .info files and the checksum database. */
const SMALL_CONNECTIONS = 16;
/**
 * Starts a relay in this process. Throws Node's error where the port is taken.
 * @param of.folder its own; it is removed with the relay
 * @param of.port 0: any
 */
async function runRelay(ports, listen, of) {
    const { machine, files, clock, signal } = ports;
    const { plan, folder, limits = SMALL_LIMITS } = of;
    const http = lateHttp(() => ports.openHttp({
        connectTimeoutMs: CONNECT_TIMEOUT_MS,
        // Those of the fetch, and small answers beside it.
        connectionsPerHost: (0,fetch_limits/* fetchLimits */.t)(plan.sources.length, machine.openFiles, plan.maxConnections).connectionsPerSource +
            SMALL_CONNECTIONS,
    }));
    const hasher = lateHasher(ports.openHasher);
    const relay = await serveRelay({ machine, files, clock, http, hashZip: hasher.hash, random: Math.random }, listen, {
        ...of,
        setting: relaySetting(plan, folder, limits),
        readJoining: (body) => {
            const joining = (0,relay_plan/* parseRelayPlan */.g)(Buffer.from(body).toString("utf8"));
            return joining && relaySetting(joining, folder, limits);
        },
    }, signal);
    return {
        ...relay,
        close: async () => {
            await relay.close();
            await Promise.all([http.close(), hasher.close()]);
            await files.removeFolder(folder).catch(() => { });
        },
    };
}
/** Opened with the first request: a relay that nobody asks takes less time and memory. */
function lateHttp(open) {
    let opening = null;
    return {
        request: async (request) => {
            opening ??= open();
            return (await opening).request(request);
        },
        close: async () => (await opening)?.close(),
    };
}
/** The same for the thread that hashes zips. */
function lateHasher(open) {
    let hasher = null;
    return {
        hash: (...asked) => {
            hasher ??= open();
            return hasher.hash(...asked);
        },
        close: async () => hasher?.close(),
    };
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./build/platform/loopback-server.js
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
        const server = (0,external_node_http_.createServer)({
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
        await (0,external_node_events_.once)(server, "listening");
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
            await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(body.path, { end: bytes - 1 }), response);
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

;// CONCATENATED MODULE: ./build/cli/serve.js











const MAX_PORT = 65_535;
/** A relay in the foreground, until it is interrupted. Gives the exit code. */
async function serve_serve(options) {
    const port = Number(options.port);
    if (!/^\d{1,5}$/.test(options.port) || port > MAX_PORT) {
        throw new parse_inputs/* InputError */.dz([
            { input: "port", given: options.port, accepted: "port", fault: { code: "not-a-port" } },
        ]);
    }
    return onStage(options, { moduleCache: "own", write: output/* toErrors */.pp }, (stage) => serveOn(stage, port));
}
async function serveOn({ ports, folder, telling }, port) {
    const { serve } = telling.commands;
    const inputs = await checkInputs(ports, (name) => ports.job.input(name));
    const { relay: plan, values } = await (0,plan_job/* measureRoute */.cx)(ports, inputs);
    if (plan === null) {
        (0,output/* toErrors */.pp)(serve.nothingToServe);
        return 1;
    }
    const line = ownLivingLine();
    const shown = (target, answer) => {
        const path = target.slice(target.indexOf("/", 1));
        if (answer.status >= 500)
            (0,output/* toErrors */.pp)(`${answer.status} ${path}`);
        line?.show(`${answer.status} ${path}`);
    };
    let relay;
    try {
        relay = await runRelay(ports, loopbackServer(ports.machine.openFiles), {
            plan,
            folder: external_node_path_.join(folder, "relay"),
            keys: (0,relay_keys/* newRelayKeys */.a)(),
            port,
            onAnswer: shown,
        });
    }
    catch (error) {
        (0,output/* toErrors */.pp)(serve.noPort(port, String(error.code)));
        return 1;
    }
    (0,output/* tell */.qz)(serve.listening(plan.sources.map(({ name }) => name)));
    (0,output/* say */.cv)(`  export GOPROXY='${relay.url}|${values.GOPROXY || inherited/* GO_DEFAULT_GOPROXY */.cH}'`);
    await Promise.race([relay.stopped, untilAborted(ports.signal)]);
    line?.clear();
    const use = relay.use();
    await relay.close();
    sayUse(use, telling);
    return 0;
}
function sayUse(use, telling) {
    for (const text of telling.relayLines(use))
        (0,output/* toErrors */.pp)(text);
}
function untilAborted(signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            resolve();
        else
            signal.addEventListener("abort", () => resolve(), { once: true });
    });
}

;// CONCATENATED MODULE: ./build/cli/status.js











const status_SETTING = { moduleCache: "own", write: output/* toErrors */.pp };
/** Shows what is in force and where it comes from. Gives the exit code. */
async function showStatus(options) {
    return onStage(options, status_SETTING, async ({ ports, directory, telling }) => {
        const root = await (0,layout/* findRoot */.wg)(ports, directory);
        const status = withDefaults(await routeStatus(ports, root), await goDefaults(ports, directory));
        if (options.json === true)
            (0,output/* sayJson */.mx)(status);
        else
            for (const line of statusLines(telling.commands, status))
                (0,output/* tell */.qz)(line);
        return 0;
    });
}
const GO_TIMEOUT_MS = 10_000;
/** What `go` itself takes where nothing is set: its own, or what its distribution has in $GOROOT/go.env. */
async function goDefaults(ports, cwd) {
    const run = await ports.go.run(["env", "-json", "GOPROXY", "GOSUMDB"], { cwd, timeoutMs: GO_TIMEOUT_MS });
    if (run.kind !== "done" || run.exitCode !== 0)
        return {};
    return (0,decode/* decodeJson */.xO)(run.stdout, (0,decode/* dictionary */.zz)(decode/* text */.Qq)) ?? {};
}
function withDefaults(status, defaults) {
    const values = status.values.map((one) => one.origin === "default" ? { ...one, value: (0,go_proxy_list/* redactGoProxy */.KZ)(defaults[one.name] ?? "") } : one);
    return { ...status, values };
}
function statusLines({ status }, { values, goEnvFile, scopes }) {
    const rows = [
        [status.columns.name, status.columns.value, status.columns.origin],
        ...values.map(({ name, value, origin, overrides }) => [
            name,
            value || status.empty,
            `${status.origin[origin](goEnvFile)}${overrides && goEnvFile !== null ? status.overrides(goEnvFile) : ""}`,
        ]),
    ];
    const table = (0,width/* inColumns */.xe)(rows);
    // Values are there to be copied: where a table does not fit, each stands below its name.
    const fits = table.every((line) => (0,width/* widthOf */.qz)(line) <= (0,output/* widthOfOutput */.z4)());
    const stacked = rows.slice(1).flatMap(([name, value, from]) => [`${name}  (${from})`, `  ${value}`]);
    return [
        ...(fits ? table : stacked),
        "",
        ...scopes.map((scope) => status.scope({
            ...scope,
            switchedAt: scope.switchedAtMs === null ? null : (0,format/* formatTime */.fU)(new Date(scope.switchedAtMs)),
        })),
        ...scopes.flatMap(({ drift }) => (drift.length === 0 ? [] : [status.drift(drift)])),
    ];
}
/** Prints the line that sets GOENV. Gives the exit code. */
async function printEnv(options) {
    return onStage(options, status_SETTING, async ({ ports, directory, telling }) => {
        const { machine, files } = ports;
        const place = await placeOf(ports, telling.commands, "project", directory);
        if (place === null)
            return NO_PLACE;
        const { bytes, record } = await (0,scope_place/* readScope */.hx)(files, place);
        if (bytes === null) {
            (0,output/* toErrors */.pp)(telling.commands.envHint(place.file));
            return 1;
        }
        // Settings can start programs: those that came with the sources are nobody's choice here.
        if (record === null) {
            (0,output/* toErrors */.pp)(telling.commands.notOwn(place.file));
            return 1;
        }
        const shell = options.shell ?? likelyShell(machine.env, machine.platform);
        if (options.json === true)
            (0,output/* sayJson */.mx)({ GOENV: place.file });
        // Printed as it is, since a shell reads it.
        else
            process.stdout.write(`${assignment(shell, "GOENV", place.file)}\n`);
        return 0;
    });
}

// EXTERNAL MODULE: ./build/toolchain/go-problem.js
var go_problem = __webpack_require__(8374);
// EXTERNAL MODULE: ./build/flows/plan/report-run.js + 1 modules
var report_run = __webpack_require__(4696);
// EXTERNAL MODULE: ./build/go/toolchain.js
var toolchain = __webpack_require__(1688);
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
 * @throws GoUnavailable
 */
async function provideGo(ports, inputs) {
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
    const gosumdb = (0,mirrors_route/* askedGoSumDb */.eL)(inputs.sumdb, project.before);
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
    const { downloadGo } = await __webpack_require__.e(/* import() */ 804).then(__webpack_require__.bind(__webpack_require__, 5804));
    const found = await downloadGo(ports, {
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

;// CONCATENATED MODULE: ./build/flows/job/job-telling.js


const STATE_LANGUAGE = "language";
/** For the main step: in the language that is asked for, or else that of the locale. It is noted for the job's end. */
function tellingAsAsked({ job, machine }, inputs, audience) {
    const tag = (0,choose_language/* chooseLanguage */.G)(inputs.language, machine.env);
    job.saveState(STATE_LANGUAGE, tag);
    return (0,telling_telling/* tellingIn */.b)(tag, audience);
}
/** For inputs that can't be used: the language that is asked for, where it is one, or else that of the locale. */
function tellingOfWrongInputs({ job, machine }, audience) {
    return (0,telling_telling/* tellingIn */.b)((0,choose_language/* chooseLanguage */.G)(job.input("language"), machine.env), audience);
}
/** For the step at the job's end: as in the main step, whatever the steps between have made of the locale. */
function tellingAsBefore({ job, machine }) {
    return tellingIn(chooseLanguage(job.state(STATE_LANGUAGE), machine.env), "job");
}

// EXTERNAL MODULE: ./build/mirrors/prior-values.js
var prior_values = __webpack_require__(7910);
// EXTERNAL MODULE: ./build/modules/module-cache-layout.js
var module_cache_layout = __webpack_require__(7926);
;// CONCATENATED MODULE: ./build/report/file-name.js
const file_name_MAX_LABEL = 60;
/**
 * The name of a report's file. Reports of many jobs lie in one folder without one taking another's place: region, run,
 * attempt and the moment stand in it. Letters, digits, `.`, `_` and `-` alone, as artifacts and all file systems take them.
 */
function reportFileName({ region, run, startedAt, }) {
    const parts = [region.label.slice(0, file_name_MAX_LABEL), run.id, run.attempt, Date.parse(startedAt)];
    const words = parts.flatMap((part) => String(part ?? "").replace(/[^\p{L}\p{N}._-]+/gu, "-") || []);
    return `${["setup-go-mirror-report", ...words].join("-")}.json`;
}

// EXTERNAL MODULE: ./build/report/outcome.js
var report_outcome = __webpack_require__(4247);
;// CONCATENATED MODULE: ./build/flows/job/publish.js









/** Where the report lies, for the step at the job's end. */
const STATE_REPORT = "report";
/** Makes the Go that was asked for the job's, as setup-go does: PATH, what `go install` installs too, GOTOOLCHAIN. */
function publishGo({ job, machine }, inputs, { project }, binFolder) {
    const { goVersion, goRoot, goPath } = project;
    job.setOutput("go-version", goVersion ?? "");
    job.setOutput("go-path", goRoot === null ? "" : external_node_path_.join(goRoot, "bin", "go"));
    if (inputs.goVersion === null)
        return;
    if (goPath !== null)
        job.addPath(external_node_path_.join(goPath, "bin"));
    if (binFolder !== null)
        job.addPath(binFolder);
    job.exportVariable("GOTOOLCHAIN", "local");
    // Of another Go: with it the one that was asked for would not start.
    if (machine.env.GOROOT && goRoot !== null)
        job.exportVariable("GOROOT", goRoot);
    job.markGoErrors();
}
/** Makes a plan take effect: variables, outputs, report file, log and summary. */
async function publish(ports, { summary: wanted }, plan, file, telling) {
    const { job } = ports;
    const { report, values, project, hosts } = plan;
    (0,plan_job/* maskSecrets */.QU)(job, values);
    if (file === null) {
        for (const name of report.route.exported)
            job.exportVariable(name, values[name]);
        if (report.route.exported.length > 0) {
            job.exportVariable(prior_values/* PRIOR_VALUES_VARIABLE */.BB, (0,prior_values/* formatPriorValues */.Yt)(project.before, values));
        }
    }
    const reportPath = await writeReport(ports, report, telling);
    const best = report.mirrors.find((m) => m.name === report.choice.mirror);
    job.setOutput("mirror", report.choice.mirror ?? "");
    job.setOutput("mirror-url", best?.url ?? "");
    job.setOutput("goproxy", report.route.values.GOPROXY || inherited/* GO_DEFAULT_GOPROXY */.cH);
    job.setOutput("gosumdb", report.route.values.GOSUMDB || path/* GO_DEFAULT_GOSUMDB */.lw);
    job.setOutput("goprivate", report.route.values.GOPRIVATE);
    job.setOutput("goenv", file ?? "");
    job.setOutput("report", reportPath ?? "");
    if (reportPath !== null)
        job.saveState(STATE_REPORT, reportPath);
    job.setOutput("gomod-download", project.moduleCache === null ? "" : (0,module_cache_layout/* downloadRoot */.Fw)(project.moduleCache));
    job.setOutput("hosts", hosts.join("\n"));
    job.setOutput("cache-hit", String(report.cache.exact));
    job.setOutput("cache-primary-key", report.cache.primaryKey ?? "");
    job.setOutput("cache-matched-key", report.cache.matchedKey ?? "");
    for (const note of report.notes) {
        const text = telling.note(note);
        if ((0,report_outcome/* isAnnotation */.Ir)(note))
            job[note.level](text);
        else
            job.info(telling.labelled(telling.language.labels.notice, text));
    }
    if (wanted === "never" || (wanted === "on-problem" && !(0,report_outcome/* hasProblem */.aH)(report)))
        return;
    const summary = await job.writeSummary(telling.summary(report));
    if (summary === "too-large")
        job.info(telling.log.summaryTooLarge);
    if (summary === "failed")
        job.info(telling.log.summaryNotWritten);
}
/** The path of the JSON report, or null where the runner's temporary folder can't be written: the route holds without it. */
async function writeReport({ files, machine, job }, report, telling) {
    const path = external_node_path_.join(machine.tempDir, reportFileName(report));
    try {
        await files.replace(path, `${JSON.stringify(report, null, 2)}\n`, 0o644);
        return path;
    }
    catch (error) {
        job.info((0,neutralise/* neutralise */.$0)(telling.log.reportNotWritten(error.message)));
        return null;
    }
}

;// CONCATENATED MODULE: ./build/flows/job/values-kept.js




/**
 * A notice of the values in force that an earlier run has written into the settings of the machine's user: another
 * workflow may have done so, and whoever reads this job's log should know that they are nobody's choice here. Nothing
 * where there are none, or where that can't be read.
 */
async function noteValuesKept(ports) {
    const { machine, files } = ports;
    const { env, platform, home } = machine;
    try {
        const place = (0,scope_place/* scopePlace */.o8)(machine, "user", null);
        if (place === null || (0,go_env_file/* goEnvFilePath */.P_)(env, platform, home) !== place.file)
            return [];
        const { record, bytes } = await (0,scope_place/* readScope */.hx)(files, (await (0,scope_place/* resolvePlace */.M0)(files, place)) ?? place);
        // A temporary one is of a job that was cancelled, or of one beside this job: its values count here too.
        if (record === null)
            return [];
        const inForce = (0,scope_record/* oursIn */.DP)(record, bytes).filter(({ name, value }) => value !== "" && !env[name]);
        if (inForce.length === 0)
            return [];
        const values = inForce.map(({ name, value }) => `${name}=${(0,go_proxy_list/* redactGoProxy */.KZ)(value)}`);
        const since = new Date(record.switchedAtMs).toISOString().slice(0, 10);
        return [{ level: "notice", code: "values-kept", values, since }];
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/flows/job/set-up-job.js












/**
 * The action's main step: measure, choose, route, export, report.
 * @param audience who reads what is told
 * @returns the report, or null when an input was wrong (the job has been told)
 */
async function setUpJob(given, audience = "job") {
    const { job } = given;
    const inputs = await readOrFail(given, audience);
    if (inputs === null)
        return null;
    const telling = tellingAsAsked(given, inputs, audience);
    const ports = { ...given, progress: progressInLog(given, telling) };
    const provided = await provideOrFail(ports, inputs, telling);
    if (provided === null)
        return null;
    // Loaded only where it is asked for: most jobs have variables of their own.
    const { scope: where } = inputs;
    const scope = where === "job"
        ? null
        : await (await __webpack_require__.e(/* import() */ 872).then(__webpack_require__.bind(__webpack_require__, 1872))).openJobScope(provided.ports, inputs, where, telling.commands);
    const relay = await relayToCome(ports, inputs);
    const plan = await job
        .group(telling.log.measured, async () => {
        const plan = async (seeing) => {
            const kept = await noteValuesKept(seeing);
            return (0,plan_job/* planJob */.b1)(seeing, inputs, { go: { ...provided, notes: [...provided.notes, ...kept] } });
        };
        const planned = await (scope === null ? plan(provided.ports) : scope.seeingWithoutUs(plan));
        const relayed = ports.signal.aborted ? planned : await withRelayStarted(planned, relay);
        for (const line of telling.logLines(relayed.report))
            job.info(line);
        return relayed;
    })
        .finally(() => relay?.cancel());
    if (ports.signal.aborted) {
        // What was measured is told above; nothing of a run that was cut short is worth exporting.
        job.fail(telling.log.cancelled);
        return plan.report;
    }
    job.info(telling.headline(plan.report));
    publishGo(ports, inputs, plan, provided.binFolder);
    const file = scope && (await scope.write(plan));
    await publish(ports, inputs, plan, file, telling);
    const { choice, mirrors } = plan.report;
    const isOurs = (0,measurement/* isOurFault */.$A)(mirrors.map(({ outcome }) => outcome));
    if (inputs.failOn === "no-mirror" && choice.reason.code === "none-healthy" && !isOurs) {
        job.fail(telling.log.noMirror);
    }
    return plan.report;
}
/** The inputs, or null when the job was told what is wrong with them. */
async function readOrFail(ports, audience) {
    try {
        return await readInputs(ports);
    }
    catch (error) {
        if (!(error instanceof parse_inputs/* InputError */.dz))
            throw error;
        const telling = tellingOfWrongInputs(ports, audience);
        ports.job.fail(error.problems.map(telling.inputProblem).join("\n"));
        return null;
    }
}
/** A relay that comes up while the job is planned; null where none is wanted. Loaded only where it is. */
async function relayToCome(ports, { relay }) {
    return relay === "false" ? null : (await __webpack_require__.e(/* import() */ 500).then(__webpack_require__.bind(__webpack_require__, 7500))).prepareRelay(ports);
}
/** The plan with a relay in front of its mirrors, where one is wanted and could be started. */
async function withRelayStarted(plan, relay) {
    if (relay === null)
        return plan;
    const { report, url } = await relay.start(plan.relay);
    const values = url === null
        ? plan.values
        : { ...plan.values, GOPROXY: (0,mirrors_route/* withRelay */.MM)(plan.values.GOPROXY, url, plan.found.choice.mirrors) };
    const route = { ...plan.report.route, exported: (0,report_run/* exportedBy */.h)(values, plan.project.now) };
    return { ...plan, values, report: { ...plan.report, relay: report, route } };
}
/** The Go that is asked for, or null when the job was told why it can't be had. */
async function provideOrFail(ports, inputs, telling) {
    try {
        return await provideGo(ports, inputs);
    }
    catch (error) {
        if (!(error instanceof go_problem/* GoUnavailable */.v))
            throw error;
        ports.job.fail(telling.goProblem(error.problem).join("\n"));
        return null;
    }
}

;// CONCATENATED MODULE: ./build/cli/try.js




const BUILD_TIMEOUT_MS = 120_000;
/** Runs the action in a job of its own and shows what a runner would have seen. Gives the exit code. */
async function tryOut(options) {
    const print = options.json === true ? output/* toErrors */.pp : output/* tell */.qz;
    return onStage(options, { moduleCache: "staged", write: print }, (stage) => show(stage, options, print));
}
/** With `json` the report alone is printed as a result, and everything else as messages. */
async function show(stage, { sandbox, json }, print) {
    const { job, files, machine } = stage.ports;
    const { tryOut } = stage.telling.commands;
    if (stage.about.length > 0) {
        print(tryOut.sandbox);
        for (const line of stage.about)
            print(`  ${line}`);
        print("");
    }
    // The table below says what the step's log says; problems with inputs are told here.
    const quiet = { ...job, info: () => { }, notice: () => { }, warning: () => { } };
    const report = await setUpJob({ ...stage.ports, job: quiet }, "command");
    if (report === null)
        return 2;
    (0,output/* printReport */.Y_)(report, json === true, stage.telling.terminal);
    print("");
    print(tryOut.exported);
    for (const name of report.route.exported)
        print(`  ${name}=${report.route.values[name]}`);
    if (report.route.exported.length === 0)
        print(`  ${tryOut.nothing}`);
    const name = `setup-go-mirror-summary-${Date.parse(report.startedAt)}.md`;
    const summaryPath = external_node_path_.join(external_node_path_.dirname(machine.tempDir), name);
    await files.replace(summaryPath, job.summary, 0o600);
    print("");
    print(tryOut.summary(summaryPath));
    const built = sandbox === true ? await buildProject(stage, print) : true;
    return job.failed || !built || report.choice.reason.code === "none-healthy" ? 1 : 0;
}
/** Builds and runs the sandbox's project through the exported route, as the job's next step would. */
async function buildProject(stage, print) {
    print("");
    const { tryOut } = stage.telling.commands;
    const { go, job } = stage.ports;
    // Go's own build cache is used: with one of its own the standard library alone would take longer than all the rest.
    const env = Object.fromEntries(job.variables);
    const run = await go.run(["run", "."], { cwd: stage.directory, timeoutMs: BUILD_TIMEOUT_MS, env });
    if (run.kind === "no-go") {
        print(tryOut.noGo);
        return true;
    }
    if (run.kind === "timed-out") {
        print(tryOut.tooLong(run.afterMs / 1000));
        return false;
    }
    print(run.exitCode === 0 ? tryOut.ran : tryOut.failed(run.exitCode));
    for (const line of `${run.stdout}${run.stderr}`.trimEnd().split("\n"))
        print(`  ${line}`);
    if (run.exitCode === 0) {
        print("");
        print(tryOut.worked);
    }
    return run.exitCode === 0;
}

// EXTERNAL MODULE: ./build/go/file-limits.js
var file_limits = __webpack_require__(7126);
// EXTERNAL MODULE: ./build/modules/lanes.js
var modules_lanes = __webpack_require__(29);
;// CONCATENATED MODULE: ./build/flows/settings/verify-modules.js







const LANES = 4;
const PIECE_BYTES = 1 << 20;
/**
 * Hashes what the module cache has of go.sum's modules, the unpacked trees too, as `go mod verify` does; with no
 * network and changing nothing. A `.ziphash` is held against go.sum as well, since `go` believes it.
 */
async function verifyModules({ files, openHasher }, moduleCache, { goSum }) {
    const counts = { zips: 0, mods: 0, folders: 0, absent: 0 };
    const wrong = [];
    const hasher = openHasher();
    const lanes = Array.from({ length: LANES });
    try {
        await (0,modules_lanes/* inLanes */.L)(lanes, [...goSum.zips.values()], async (sum) => {
            const seen = await verifyModule(files, moduleCache, sum, hasher.hash);
            if (!seen.zip && !seen.folder)
                counts.absent++;
            if (seen.zip)
                counts.zips++;
            if (seen.folder)
                counts.folders++;
            for (const file of seen.wrong)
                wrong.push({ module: sum.module, file });
        });
        await (0,modules_lanes/* inLanes */.L)(lanes, [...goSum.mods.values()], async ({ module, h1 }) => {
            const bytes = await readWhole(files, (0,module_cache_layout/* downloadPath */.s2)(moduleCache, module, "mod"));
            if (bytes === null)
                counts.absent++;
            else
                counts.mods++;
            if (bytes !== null && (0,dirhash/* hashGoMod */.h)(bytes) !== h1)
                wrong.push({ module, file: "mod" });
        });
    }
    finally {
        await hasher.close();
    }
    return { ...counts, wrong };
}
async function verifyModule(files, moduleCache, { module, h1 }, hashZip) {
    const wrong = [];
    const zipPath = (0,module_cache_layout/* downloadPath */.s2)(moduleCache, module, "zip");
    const folder = (0,module_cache_layout/* unpackedPath */.Pp)(moduleCache, module);
    const [zip, ziphash, tree] = await Promise.all([
        files.stat(zipPath),
        files.readText((0,module_cache_layout/* downloadPath */.s2)(moduleCache, module, "ziphash"), PIECE_BYTES),
        files.lstat(folder),
    ]);
    if (zip !== null) {
        const verdict = await hashZip(zipPath, module);
        if (!verdict.ok || verdict.h1 !== h1)
            wrong.push("zip");
    }
    // Empty is what a killed go leaves: it hashes the zip again then.
    if (ziphash !== null && ziphash.trim() !== "" && ziphash.trim() !== h1)
        wrong.push("ziphash");
    if (tree?.kind === "directory" && (await hashTree(files, folder, module)) !== h1)
        wrong.push("folder");
    return { zip: zip !== null, folder: tree?.kind === "directory", wrong };
}
/** The same hash as the zip's, of the files in a folder (x/mod dirhash.HashDir). */
async function hashTree(files, folder, module) {
    const hashed = [];
    const walk = async (path, name) => {
        for (const entry of await files.list(path)) {
            const inside = external_node_path_.join(path, entry);
            const stat = await files.lstat(inside);
            const inName = `${name}/${entry}`;
            if (stat?.kind === "directory")
                await walk(inside, inName);
            // What is no file can't have come out of a zip: any hash of it makes the tree's another one.
            else
                hashed.push({ name: inName, sha256Hex: stat?.kind === "file" ? await sha256(files, inside) : "" });
        }
    };
    await walk(folder, (0,module_version/* moduleKey */.MP)(module));
    return (0,dirhash/* hash1 */.C)(hashed);
}
async function sha256(files, path) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const file = await files.open(path);
    try {
        for (let at = 0; at < file.bytes; at += PIECE_BYTES) {
            hash.update(await file.read(at, Math.min(PIECE_BYTES, file.bytes - at)));
        }
    }
    finally {
        await file.close();
    }
    return hash.digest("hex");
}
/** Null where there is none. Bytes, since a go.mod need not be UTF-8 to have a hash. */
async function readWhole(files, path) {
    if ((await files.stat(path)) === null)
        return null;
    const file = await files.open(path);
    try {
        return await file.read(0, Math.min(file.bytes, file_limits/* MAX_FILE_BYTES */.g.mod));
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/cli/verify.js





/** Holds the module cache against go.sum. Gives the exit code. */
async function verifyCache(options) {
    const setting = { moduleCache: "own", write: output/* toErrors */.pp };
    return onStage(options, setting, async ({ ports, directory, telling }) => {
        const project = await (0,read_project/* readProject */.W)(ports, directory);
        const { verify, noPlace } = telling.commands;
        if (project.kind === "none") {
            (0,output/* toErrors */.pp)(noPlace.project);
            return 2;
        }
        if (project.moduleCache === null) {
            (0,output/* toErrors */.pp)(verify.noModuleCache);
            return 1;
        }
        const result = await verifyModules(ports, project.moduleCache, project);
        if (options.json === true)
            (0,output/* sayJson */.mx)(result);
        else if (!project.goSum.found)
            (0,output/* tell */.qz)(verify.noGoSum);
        else {
            for (const { module, file } of result.wrong)
                (0,output/* tell */.qz)(verify.wrong(file, (0,module_version/* moduleKey */.MP)(module)));
            (0,output/* tell */.qz)(result.wrong.length > 0 ? verify.advice(result.wrong.length) : verify.right(result));
        }
        return result.wrong.length > 0 || !project.goSum.found ? 1 : 0;
    });
}

;// CONCATENATED MODULE: ./build/cli/commands.js
















/** Every command, in the order of the help, which speaks that language. */
function commandsIn(help) {
    const all = [...measuring(help), ...changing(help), ...looking(help), comparing(help)];
    all.push(completion(help, all));
    return all;
}
const directory = (help) => (0,cli_options/* inputOption */.IO)(help, "working-directory");
const json = (help) => (0,cli_options/* ownOption */.C7)(help, "--json");
const metrics = (help) => (0,cli_options/* ownOption */.C7)(help, "--metrics <file>");
const scope = (help) => (0,cli_options/* ownOption */.C7)(help, "--scope <scope>").choices(["user", "project"]).default("user");
const commands_remembered = (help) => ["private", "private-proxy", "sumdb"].map((name) => (0,cli_options/* rememberedOption */.Kr)(help, name));
/** The options of a command whose result is the report. */
const reporting = (help) => [
    ...(0,cli_options/* measuringOptions */.Uw)(help).map((option) => option.conflicts("sandbox")),
    (0,cli_options/* ownOption */.C7)(help, "--sandbox"),
    (0,cli_options/* ownOption */.C7)(help, "--json", "--report"),
];
/** Those that measure and change no setting. */
function measuring(help) {
    return [
        (0,command/* command */.G)(help, {
            name: "try",
            options: reporting(help),
            examples: ["setup-go-mirror try --sandbox", "setup-go-mirror try --dir ~/src/my-service"],
            run: tryOut,
        }),
        (0,command/* command */.G)(help, {
            name: "probe",
            options: [...reporting(help), metrics(help)],
            examples: [
                "setup-go-mirror probe",
                "setup-go-mirror probe --mirrors official,goproxy.cn --json",
                "setup-go-mirror probe --region office --json > reports/office.json     # for fleet",
            ],
            run: probe,
        }),
        (0,command/* command */.G)(help, {
            name: "fetch",
            options: reporting(help),
            examples: [
                "setup-go-mirror fetch",
                "setup-go-mirror fetch --dir ~/src/my-service --mirrors goproxy.cn,aliyun",
            ],
            run: fetchModules,
        }),
        (0,command/* command */.G)(help, {
            name: "serve",
            options: [...(0,cli_options/* measuringOptions */.Uw)(help), (0,cli_options/* ownOption */.C7)(help, "--port <port>").default("0")],
            examples: ["setup-go-mirror serve", "setup-go-mirror serve --dir ~/src/my-service --port 8081"],
            run: serve_serve,
        }),
    ];
}
/** Those that write Go's own settings. */
function changing(help) {
    const force = (0,cli_options/* ownOption */.C7)(help, "--force");
    const dryRun = (0,cli_options/* ownOption */.C7)(help, "--dry-run");
    return [
        (0,command/* command */.G)(help, {
            name: "use",
            operand: new esm/* Argument */.ef("[mirrors...]", help.operands.mirrors),
            options: [
                scope(help),
                directory(help),
                ...commands_remembered(help),
                (0,cli_options/* inputOption */.IO)(help, "probe-budget"),
                force,
                dryRun,
                json(help),
            ],
            examples: [
                "setup-go-mirror use",
                "setup-go-mirror use goproxy.cn aliyun",
                "setup-go-mirror use --scope project --private '*.corp.example' --private-proxy https://goproxy.corp.example",
            ],
            run: useMirrors,
        }),
        (0,command/* command */.G)(help, {
            name: "undo",
            options: [scope(help), directory(help), force, dryRun, json(help)],
            examples: ["setup-go-mirror undo", "setup-go-mirror undo --scope project"],
            run: undoSwitch,
        }),
    ];
}
/** Those that look at Go's settings. */
function looking(help) {
    const here = [directory(help), json(help)];
    return [
        (0,command/* command */.G)(help, { name: "list", options: here, examples: ["setup-go-mirror list"], run: listMirrors }),
        (0,command/* command */.G)(help, { name: "status", options: here, examples: ["setup-go-mirror status"], run: showStatus }),
        (0,command/* command */.G)(help, {
            name: "check",
            options: [
                directory(help),
                scope(help),
                (0,cli_options/* ownOption */.C7)(help, "--switch"),
                (0,cli_options/* ownOption */.C7)(help, "--quiet"),
                (0,cli_options/* rememberedOption */.Kr)(help, "mirrors", "--choose-among"),
                (0,cli_options/* inputOption */.IO)(help, "probe-budget"),
                (0,cli_options/* inputOption */.IO)(help, "region"),
                metrics(help),
                json(help),
            ],
            examples: [
                "setup-go-mirror check",
                "*/5 * * * *  setup-go-mirror check --switch --quiet",
                "setup-go-mirror check --metrics /var/lib/node_exporter/textfile/go_mirror.prom",
            ],
            run: checkHealth,
        }),
        (0,command/* command */.G)(help, {
            name: "env",
            options: [directory(help), (0,cli_options/* ownOption */.C7)(help, "--shell <shell>").choices(SHELLS), json(help)],
            examples: [
                'eval "$(setup-go-mirror env --shell zsh)"',
                "setup-go-mirror env --shell fish | source",
                "setup-go-mirror env --shell bash >> .envrc        # direnv",
            ],
            run: printEnv,
        }),
        (0,command/* command */.G)(help, {
            name: "doctor",
            options: [...(0,cli_options/* measuringOptions */.Uw)(help), json(help)],
            examples: ["setup-go-mirror doctor"],
            run: examine,
        }),
        (0,command/* command */.G)(help, {
            name: "verify",
            options: here,
            examples: ["setup-go-mirror verify --dir ~/src/my-service"],
            run: verifyCache,
        }),
    ];
}
/** What reads the reports of others. */
function comparing(help) {
    return (0,command/* command */.G)(help, {
        name: "fleet",
        operand: new esm/* Argument */.ef("<paths...>", help.operands.reports),
        options: [
            (0,cli_options/* ownOption */.C7)(help, "--history <file>"),
            (0,cli_options/* ownOption */.C7)(help, "--page <file>"),
            metrics(help),
            json(help),
        ],
        examples: [
            "setup-go-mirror fleet reports",
            "setup-go-mirror fleet reports --history history.jsonl --page site/index.html --metrics go_mirror.prom",
        ],
        run: fleet,
    });
}
/** @param commands all of them, this one as well once it is made */
function completion(help, commands) {
    return (0,command/* command */.G)(help, {
        name: "completion",
        operand: new esm/* Argument */.ef("<shell>", help.operands.shell).choices(COMPLETING_SHELLS),
        options: [],
        examples: [
            "setup-go-mirror completion bash > /etc/bash_completion.d/setup-go-mirror",
            "setup-go-mirror completion zsh > ~/.zfunc/_setup-go-mirror",
            "setup-go-mirror completion fish > ~/.config/fish/completions/setup-go-mirror.fish",
        ],
        run: async (_, [shell]) => {
            const completing = COMPLETING_SHELLS.find((one) => one === shell);
            if (completing)
                process.stdout.write(completionScript(completing, commands));
            return 0;
        },
    });
}


/***/ }),

/***/ 7361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ interrupt)
});

// EXTERNAL MODULE: ./build/platform/end-process.js
var end_process = __webpack_require__(4207);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/platform/interrupt.js

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
/** How long a run may take to end by itself. A runner sends SIGKILL after 7.5 s, Ctrl-C's user waits for less. */
const MAX_END_MS = 900;
/**
 * Listens for the signals that ask this process to end. The first one aborts the run, which then has a moment to stop
 * what it started and to say what it has; after that, or at a second signal, `endNow` ends the process.
 */
function listenForInterrupt(endNow) {
    const controller = new AbortController();
    let exitCode = null;
    for (const name of SIGNALS) {
        process.on(name, () => {
            const code = 128 + external_node_os_.constants.signals[name];
            if (exitCode !== null)
                return endNow(code);
            exitCode = code;
            setTimeout(() => endNow(code), MAX_END_MS).unref();
            controller.abort();
        });
    }
    return { signal: controller.signal, exitCode: () => exitCode };
}

;// CONCATENATED MODULE: ./build/cli/interrupt.js


/** Ctrl-C and its like, for whichever command runs: there is one process and one command in it. */
const interrupt = listenForInterrupt(end_process/* endNow */.C7);


/***/ }),

/***/ 2315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ ownOption),
/* harmony export */   IO: () => (/* binding */ inputOption),
/* harmony export */   Kr: () => (/* binding */ rememberedOption),
/* harmony export */   Uw: () => (/* binding */ measuringOptions),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   _9: () => (/* binding */ languageOption),
/* harmony export */   ei: () => (/* binding */ colourOption),
/* harmony export */   oJ: () => (/* binding */ languageAskedFor)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _inputs_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7991);
/* harmony import */ var _telling_choose_language_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1204);



/** The inputs that have an option, in the order of the documentation. */
const WITH_OPTION = _inputs_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m.flatMap(({ name, default: standard, option }) => option === undefined ? [] : [{ name, standard, option }]);
/** An input's option, with what it says of itself in that language; its default is that of the row. */
function inputOption(help, name) {
    const { option, standard } = rowOf(name);
    const built = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(option.flags, help.options[flagOf(option)]);
    return option.adds || standard === "" ? built : built.default(standard);
}
/** An input's option of a command that remembers: where it is not given, what was given the last time counts. */
function rememberedOption(help, name, says) {
    const { option } = rowOf(name);
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(option.flags, help.options[says ?? flagOf(option)]).default(undefined, help.asLastTime);
}
/** What a measurement can be asked for: every input that has an option. The sandbox answers all of that itself. */
function measuringOptions(help) {
    const others = WITH_OPTION.filter(({ name }) => name !== "working-directory" && name !== "language");
    return ["working-directory", ...others.map(({ name }) => name)].map((name) => inputOption(help, name));
}
/** An option that stands for no input. @param flags with its value, where it takes one */
function ownOption(help, flags, says) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(flags, help.options[says ?? flags.split(" ")[0]]);
}
/**
 * The inputs that a command line means, by the action's names.
 * @param options by the names that commander makes of their flags; others than those of inputs are passed over
 */
function inputsOf(options) {
    const given = new Map(Object.entries(options));
    const inputs = WITH_OPTION.flatMap(({ name, standard, option }) => {
        const value = given.get(attributeOf(option));
        if (typeof value !== "string" || value === "")
            return [];
        return [[name, option.adds ? `${standard},${value}` : value]];
    });
    return Object.fromEntries(inputs);
}
/** Any form of a tag counts: zh, zh-CN, zh_CN.UTF-8. */
function languageOption(help) {
    return ownOption(help, rowOf("language").option.flags).argParser((tag) => {
        const spoken = (0,_telling_choose_language_js__WEBPACK_IMPORTED_MODULE_2__/* .languageOf */ .e)(tag);
        if (spoken === null)
            throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(allowed(["en", "zh"]));
        return spoken;
    });
}
function colourOption(help) {
    return ownOption(help, "--no-color");
}
/** The language that a command line asks for; "" for none. It has to be known before the line is read. */
function languageAskedFor(words) {
    const at = words.findIndex((word) => /^--lang(?:=|$)/.test(word));
    return at < 0 ? "" : (words[at]?.split("=")[1] ?? words[at + 1] ?? "");
}
/** As commander says it of choices, so that usage-errors.ts finds them. */
function allowed(values) {
    return `Allowed choices are ${values.join(", ")}.`;
}
function flagOf({ flags }) {
    return flags.split(" ")[0];
}
function rowOf(name) {
    const row = WITH_OPTION.find((one) => one.name === name);
    if (row === undefined)
        throw new Error(`The input ${name} has no option`);
    return row;
}
function attributeOf({ flags }) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(flags).attributeName();
}


/***/ }),

/***/ 1790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y_: () => (/* binding */ printReport),
  cv: () => (/* binding */ say),
  mx: () => (/* binding */ sayJson),
  qz: () => (/* binding */ tell),
  pp: () => (/* binding */ toErrors),
  z4: () => (/* binding */ widthOfOutput)
});

// UNUSED EXPORTS: hasColour, hasSymbols

// EXTERNAL MODULE: ./build/report/neutralise.js
var neutralise = __webpack_require__(9697);
;// CONCATENATED MODULE: ./build/telling/plain.js
/** What stands for our own symbols where a terminal can't show them. */
const PLAIN = {
    "✓": "+",
    "✗": "x",
    "▸": ">",
    "•": "-",
    "█": "#",
    "░": ".",
    "…": "...",
    "×": "x",
};
/** The text without those symbols. Letters of any language stay. */
function withoutSymbols(text) {
    return text.replace(/[✓✗▸•█░…×]/gu, (symbol) => PLAIN[symbol] ?? "");
}

// EXTERNAL MODULE: ./build/telling/wrap.js
var wrap = __webpack_require__(6952);
;// CONCATENATED MODULE: ./build/cli/output.js



/** Some terminals do not say how wide they are. */
const USUAL_COLUMNS = 80;
/** Longer than any GOPROXY list: only what a mirror said is ever cut. */
const MAX_TEXT = 20_000;
/**
 * Prints the report: as JSON, or as `render` shows it to a person at a terminal of that width. Colours stay away
 * where --no-color is given, NO_COLOR is set (no-color.org), nobody watches, or the terminal has none; FORCE_COLOR
 * (force-color.org) brings them where nobody watches.
 */
function printReport(report, json, render) {
    const { stdout } = process;
    const shape = { columns: stdout.columns || 100, colour: hasColour(process.env, stdout.isTTY === true) };
    const text = json ? JSON.stringify((0,neutralise/* neutraliseTexts */.xA)(report, MAX_TEXT), null, 2) : render(report, shape);
    stdout.write(`${json ? text : shown(text)}\n`);
}
/** Whether colours are wanted. @param isTerminal whether somebody watches */
function hasColour({ NO_COLOR, FORCE_COLOR, TERM }, isTerminal) {
    if (NO_COLOR)
        return false;
    if (FORCE_COLOR)
        return FORCE_COLOR !== "0";
    return isTerminal && TERM !== "dumb";
}
/** Whether this terminal shows more than ASCII: not a dumb one, and not where the locale says that it has no UTF-8. */
function hasSymbols(env) {
    if (env.TERM === "dumb")
        return false;
    // POSIX, 8.2: the first that is set and not empty counts. None says nothing.
    const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || "";
    return locale === "" || /utf-?8/i.test(locale);
}
function shown(text) {
    return hasSymbols(process.env) ? text : withoutSymbols(text);
}
/** Columns of what is printed to; without end where nobody watches, since programs read lines. */
function widthOfOutput() {
    return widthOfStream(process.stdout);
}
function widthOfStream({ isTTY, columns }) {
    return isTTY === true ? columns || USUAL_COLUMNS : Number.POSITIVE_INFINITY;
}
/** Prints a sentence, in as many lines as the terminal needs. */
function tell(sentence) {
    for (const line of (0,wrap/* wrap */.L)(sentence, widthOfOutput()))
        say(line);
}
/** Prints one line as it is: nothing that a name or a value holds moves the cursor or hides; blanks stay as they are. */
function say(line) {
    process.stdout.write(`${shown(line.replace(/\p{C}/gu, "\ufffd"))}\n`);
}
/** Prints a value as JSON, its texts made safe: JSON has escapes for some of what could do harm in a terminal. */
function sayJson(value) {
    process.stdout.write(`${JSON.stringify((0,neutralise/* neutraliseTexts */.xA)(value, MAX_TEXT), null, 2)}\n`);
}
/** Prints a message, which is no part of a result. */
function toErrors(line) {
    const safe = line.replace(/[^\P{C}\n]/gu, "\ufffd");
    const lines = safe.split("\n").flatMap((one) => (0,wrap/* wrap */.L)(one, widthOfStream(process.stderr)));
    process.stderr.write(`${shown(lines.join("\n"))}\n`);
}


/***/ }),

/***/ 1205:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _inputs_parse_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2161);
/* harmony import */ var _platform_end_process_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4207);
/* harmony import */ var _report_version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5679);
/* harmony import */ var _telling_choose_language_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1204);
/* harmony import */ var _telling_telling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(522);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8835);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4761);
/* harmony import */ var _interrupt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7361);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2315);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1790);










/** Exit codes: 0 done, 1 no healthy mirror, an incomplete fetch or a failed build, 2 the command line can't be used. */
const USAGE = 2;
(0,_platform_end_process_js__WEBPACK_IMPORTED_MODULE_7__/* .endWithReader */ .Xh)();
const telling = (0,_telling_telling_js__WEBPACK_IMPORTED_MODULE_1__/* .tellingIn */ .b)((0,_telling_choose_language_js__WEBPACK_IMPORTED_MODULE_8__/* .chooseLanguage */ .G)((0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .languageAskedFor */ .oJ)(process.argv), process.env), "command");
const { help } = telling;
const program = new _command_js__WEBPACK_IMPORTED_MODULE_2__/* .SpokenCommand */ ._("setup-go-mirror", help)
    .version(_report_version_js__WEBPACK_IMPORTED_MODULE_9__/* .VERSION */ .x, "-V, --version", help.options["--version"])
    .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .languageOption */ ._9)(help))
    .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .colourOption */ .ei)(help))
    .helpCommand("help [command]", help.helpCommand)
    .description(help.program)
    // What is wrong is told by the command itself.
    .configureOutput({ outputError: () => { } })
    .exitOverride((error) => (0,_platform_end_process_js__WEBPACK_IMPORTED_MODULE_7__/* .endNow */ .C7)(error.exitCode === 0 ? 0 : USAGE));
for (const command of (0,_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .commandsIn */ .G)(help))
    program.addCommand(command.copyInheritedSettings(program));
try {
    await program.parseAsync();
}
catch (error) {
    if (_interrupt_js__WEBPACK_IMPORTED_MODULE_4__/* .interrupt */ .G.signal.aborted)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .toErrors */ .pp)(telling.commands.interrupted);
    else if (error instanceof _inputs_parse_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz)
        for (const problem of error.problems)
            (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .toErrors */ .pp)(telling.inputProblem(problem));
    else
        (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .toErrors */ .pp)(error instanceof Error ? error.message : String(error));
    process.exitCode = _interrupt_js__WEBPACK_IMPORTED_MODULE_4__/* .interrupt */ .G.exitCode() ?? (error instanceof _inputs_parse_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz ? USAGE : 1);
}
await (0,_platform_end_process_js__WEBPACK_IMPORTED_MODULE_7__/* .endProcess */ .JZ)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   xO: () => (/* binding */ decodeJson),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zz: () => (/* binding */ dictionary)
/* harmony export */ });
/** What a JSON text holds; null where it is no JSON, or holds what the decoder does not take. */
function decodeJson(json, decoder) {
    try {
        return decoder(JSON.parse(json));
    }
    catch {
        return null;
    }
}
/** What a decoder does with anything else. */
function malformed() {
    throw new TypeError("malformed");
}
const text = (value) => (typeof value === "string" ? value : malformed());
const flag = (value) => (typeof value === "boolean" ? value : malformed());
/** JSON can write numbers that none is: 1e999 is read as Infinity. */
const count = (value) => typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : malformed();
function literal(expected) {
    return (value) => (value === expected ? expected : malformed());
}
function oneOf(...values) {
    return (value) => values.find((one) => one === value) ?? malformed();
}
function nullable(decoder) {
    return (value) => (value === null ? null : decoder(value));
}
function list(decoder) {
    return (value) => (Array.isArray(value) ? value.map((one) => decoder(one)) : malformed());
}
/** Names and values, whatever the names are. */
function dictionary(decoder) {
    return (value) => Object.fromEntries(Object.entries(object(value)).map(([name, one]) => [name, decoder(one)]));
}
/** An object with these fields; a field that is absent comes to its decoder as undefined, and others are left out. */
function fields(decoders) {
    const entries = Object.entries(decoders);
    return (value) => {
        const given = object(value);
        return Object.fromEntries(entries.map(([name, decoder]) => [name, decoder(given[name])]));
    };
}
function object(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value)
        ? value
        : malformed();
}


/***/ }),

/***/ 5233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ fetchFiles),
  v: () => (/* binding */ openFetch)
});

// EXTERNAL MODULE: ./build/go/module-version.js
var module_version = __webpack_require__(2206);
// EXTERNAL MODULE: ./build/modules/module-info.js
var module_info = __webpack_require__(4685);
// EXTERNAL MODULE: ./build/modules/zip-directory.js
var zip_directory = __webpack_require__(1051);
;// CONCATENATED MODULE: ./build/fetch/check.js


/** Each holds a central directory in memory; other zips are hashed when they are complete. */
const MAX_ARRIVING_HASHES = 8;
/** Holds what came against its hash, gives it to the destination, and tells the state. All throw what that throws. */
class Check {
    #ports;
    #limits;
    #destination;
    #state;
    #spool;
    /** Of zips whose hash has begun. */
    #hashings = new WeakMap();
    /** For unpacked files. */
    #hasRoom = true;
    constructor(ports, limits, destination, state, spool) {
        this.#ports = ports;
        this.#limits = limits;
        this.#destination = destination;
        this.#state = state;
        this.#spool = spool;
    }
    /** A .mod or .info that a source has sent. */
    async small(attempt, { bytes, isHtml }) {
        const { errand, by } = attempt;
        const { wanted, path } = errand;
        const { length } = bytes;
        if (wanted.kind === "mod") {
            const admission = await this.#destination.admitMod(wanted.module, bytes, wanted.h1);
            const answer = { bytes: length, bytesOfIt: length, isHtml };
            if (errand.status === "open")
                this.#state.checked(errand, by, admission, answer, this.#nowMs());
            return;
        }
        const time = (0,module_info/* infoTime */.g)(bytes, wanted.module.version);
        if (time === undefined) {
            const reason = isHtml
                ? { code: "login-page", status: 200, asked: path, detail: null }
                : { code: "malformed", status: 200, asked: path, detail: { code: "other-info" } };
            return this.#state.requests.failed(attempt, reason, null, this.#nowMs());
        }
        await this.#destination.admitInfo(wanted.module, time);
        this.#state.settle(errand, by, length, length, this.#nowMs());
    }
    /** A file that no source had to be asked for. */
    async known({ errand, content }) {
        const { wanted } = errand;
        const isText = typeof content === "string";
        if (isText)
            await this.#destination.admitInfo(wanted.module, content);
        else if (wanted.kind === "mod")
            await this.#destination.admitMod(wanted.module, content, wanted.h1);
        const bytes = isText ? 0 : content.length;
        this.#state.settle(errand, null, bytes, bytes, this.#nowMs());
    }
    /** An .info that no source will send. */
    async infoWithoutTime(errand) {
        await this.#destination.admitInfo(errand.wanted.module, null);
        this.#state.settleLeft(errand);
    }
    /**
     * The end of a zip is there: how much there is to hash and to unpack can be told, and the hash of a large one can
     * begin.
     */
    async end(copy) {
        // It may be done with, and gone, by now.
        const file = await this.#ports.files.open(this.#spool.pathOf(copy)).catch(() => null);
        if (file === null)
            return;
        const claimed = await (0,zip_directory/* claimedUnpackedBytes */.IL)(file).finally(() => file.close());
        const { copies, requests } = this.#state;
        if (claimed === null || !copies.has(copy))
            return;
        requests.endRead(copy, claimed);
        const arriving = [...copies].filter((other) => this.#hashings.has(other)).length;
        const isWorthIt = claimed >= this.#limits.earlyHashBytes && arriving < MAX_ARRIVING_HASHES;
        if (isWorthIt && !this.#hashings.has(copy))
            this.#hash(copy, this.#spool.arriving(copy));
    }
    #hash(copy, arriving) {
        const { module } = copy.errand.wanted;
        const tree = this.#hasRoom ? (this.#destination.treePath?.() ?? null) : null;
        const verdict = this.#ports.hashZip(this.#spool.pathOf(copy), module, arriving, tree ?? undefined);
        // It is waited for where the zip is checked; of a copy that is given up, nothing waits for it.
        verdict.catch(() => { });
        const hashing = { verdict, tree };
        this.#hashings.set(copy, hashing);
        return hashing;
    }
    /** All of a zip is there. */
    async zip(copy) {
        const { wanted, status } = copy.errand;
        // Closed before it is looked at.
        await this.#spool.close(copy);
        if (wanted.kind !== "zip" || status !== "verifying")
            return this.#spool.discard(copy);
        const path = this.#spool.pathOf(copy);
        const { verdict, tree } = this.#hashings.get(copy) ?? this.#hash(copy);
        const hashZip = (...asked) => verdict.catch(async (error) => {
            if (tree === null)
                throw error;
            // As a rule there is no room for its files: the zip itself may yet be admitted.
            this.#hasRoom = false;
            await this.#ports.files.removeFolder(tree);
            return this.#ports.hashZip(...asked);
        });
        const admission = await this.#destination.admitZip(wanted.module, path, wanted.h1, hashZip, tree);
        this.#state.zipChecked(copy, admission, this.#nowMs());
    }
    /** Nothing of that copy is needed any more. */
    async discard(copy) {
        await this.#spool.discard(copy);
        const hashing = this.#hashings.get(copy);
        await hashing?.verdict.catch(() => { });
        if (hashing?.tree)
            await this.#ports.files.removeFolder(hashing.tree);
    }
    #nowMs() {
        return this.#ports.clock.monotonicMs();
    }
}

;// CONCATENATED MODULE: ./build/fetch/progress.js
/** How the rate is told: over this long. */
const RATE_WINDOW_MS = 3_000;
const SAMPLE_MS = 50;
/** How fast a fetch goes, from samples of what has arrived. */
class Progress {
    #state;
    #limits;
    /** Ascending; as far back as silence is looked for. */
    #samples = [];
    constructor(state, limits) {
        this.#state = state;
        this.#limits = limits;
    }
    /** Nothing has come for as long as a fetch waits, or next to nothing. */
    isStill(nowMs) {
        const { giveUpMs, leastBytesPerSecond, longestMs } = this.#limits;
        const { lastSignMs, sinceMs } = this.#state;
        if (nowMs - lastSignMs > giveUpMs || nowMs - sinceMs > longestMs)
            return true;
        // There was nothing to get before.
        this.#samples = this.#samples.filter(({ atMs }) => atMs >= sinceMs);
        const sampledMs = nowMs - (this.#samples[0]?.atMs ?? nowMs);
        return sampledMs > giveUpMs && this.#rate(giveUpMs) < leastBytesPerSecond;
    }
    /** Notes how far it is, at most every 50 ms. Gives null in between. */
    sample(nowMs) {
        const last = this.#samples.at(-1);
        if (last && nowMs - last.atMs < SAMPLE_MS)
            return null;
        const { receivedBytes } = this.#state.requests;
        this.#samples.push({ atMs: nowMs, bytes: receivedBytes });
        const keptMs = Math.max(this.#limits.giveUpMs, RATE_WINDOW_MS) + 1_000;
        while (nowMs - (this.#samples[0]?.atMs ?? nowMs) > keptMs)
            this.#samples.shift();
        const bytesPerSecond = this.#rate(RATE_WINDOW_MS);
        const { totalZips, totalBytes } = expected(this.#state);
        const restBytes = Math.max(0, totalBytes - receivedBytes);
        return {
            doneZips: this.#state.admitted.zip,
            totalZips,
            receivedBytes,
            totalBytes,
            bytesPerSecond,
            leftMs: bytesPerSecond > 0 ? (restBytes / bytesPerSecond) * 1000 : null,
        };
    }
    /** Bytes per second of all bodies, over that long at most. */
    #rate(windowMs) {
        const last = this.#samples.at(-1);
        const first = this.#samples.find((s) => last && last.atMs - s.atMs <= windowMs);
        if (!last || !first || last.atMs === first.atMs)
            return 0;
        return ((last.bytes - first.bytes) / (last.atMs - first.atMs)) * 1000;
    }
}
/** Of all zips: those whose size is not known are taken to be like the others. */
function expected({ admitted, errands }) {
    let known = admitted.zipBytes;
    let count = admitted.zip;
    let totalZips = 0;
    for (const { wanted, copies, status } of errands) {
        if (wanted.kind !== "zip")
            continue;
        totalZips++;
        const [copy] = copies;
        if (status === "done" || !copy || !Number.isFinite(copy.size))
            continue;
        known += copy.size;
        count++;
    }
    return { totalZips, totalBytes: count === 0 ? 0 : Math.round((known / count) * totalZips) };
}
/** What a fetch did in the end. */
function resultOf(state, moduleCacheProblem) {
    const { admitted, requests, left, sources, disagreements } = state;
    return {
        zips: admitted.zip,
        mods: admitted.mod,
        infos: admitted.info,
        derivedMods: admitted.derivedMods,
        zipBytes: admitted.zipBytes,
        receivedBytes: requests.receivedBytes,
        left: [...left].map(([{ wanted }, reason]) => ({ wanted, reason })),
        sources: sources.map(sourceResult),
        disagreements,
        moduleCacheProblem,
    };
}
function sourceResult(state) {
    const { source, health, files, bytes, requests, retries, hedges, refusals, lied, lastFailure } = state;
    const delivered = files > 0 || bytes > 0;
    return {
        source,
        outcome: health.out !== null ? "out" : delivered ? "delivered" : "unused",
        reason: health.out ?? lastFailure,
        files,
        bytes,
        requests,
        retries,
        hedges,
        refusals,
        lied,
        failing: health.out !== null || health.pauses > 0 || state.silent,
    };
}

// EXTERNAL MODULE: ./build/go/file-limits.js
var file_limits = __webpack_require__(7126);
// EXTERNAL MODULE: ./build/mirrors/response.js
var mirrors_response = __webpack_require__(4640);
// EXTERNAL MODULE: ./build/ports.js
var ports = __webpack_require__(4788);
;// CONCATENATED MODULE: ./build/fetch/collect.js
/** Of a body in memory: a larger one waits until it is the only such one of its source. */
const LARGE_BYTES = 2 << 20;
/** One after the other. */
class Lane {
    #last = Promise.resolve();
    /** Waits for the one before; gives what ends one's own turn. */
    async enter() {
        const before = this.#last;
        let leave = () => { };
        this.#last = new Promise((resolve) => {
            leave = resolve;
        });
        await before;
        return leave;
    }
}
/**
 * A body in memory, or null when it is larger than `maxBytes`. A go.mod may have 16 MiB, and a hundred requests may be
 * under way: so that a mirror that sends nothing but such files does not fill the memory, large ones are read one after
 * the other.
 * @param lane of its source
 * @param onBytes told of each part
 * @throws what the body throws
 */
async function collect(body, maxBytes, lane, onBytes) {
    const parts = [];
    let bytes = 0;
    let leave = null;
    try {
        for await (const part of body) {
            onBytes(part.length);
            bytes += part.length;
            if (bytes > maxBytes)
                return null;
            parts.push(part);
            if (bytes > LARGE_BYTES)
                leave ??= await lane.enter();
        }
        return Buffer.concat(parts);
    }
    finally {
        leave?.();
    }
}

;// CONCATENATED MODULE: ./build/fetch/state/work.js
/** What that source was asked about that errand so far. */
function askedOf({ errand, by }) {
    return errand.asked.get(by) ?? NEVER_ASKED;
}
const NEVER_ASKED = {
    tries: 0,
    failedMs: Number.NEGATIVE_INFINITY,
    changes: 0,
    notBeforeMs: 0,
    refused: null,
};
/** Neither at its destination nor left. */
function isUnsettled({ status }) {
    return status !== "done" && status !== "left";
}
/** Whether that request is for that copy of a zip. */
function isAbout({ copy, purpose }, which) {
    return copy === which || (purpose.kind === "compare" && purpose.copy === which);
}

;// CONCATENATED MODULE: ./build/fetch/state/zip-copy.js
/** Of a zip's end, where the central directory is: what two sources must have in common to be mixed. */
const TAIL_BYTES = 64 * 1024;
/**
 * A copy whose first answer has begun.
 * @param options.size infinite where the server did not say
 * @param options.lastBytes how large the last piece is to be
 * @param options.firstEnd where the answer ends that is being received already: at `size`, it is all in one piece
 */
function newZipCopy(errand, source, options) {
    const { size, firstEnd, lastBytes, divisible, joinable, isHtml } = options;
    return {
        errand,
        size,
        unpackedBytes: size,
        pieces: divide(size, firstEnd, lastBytes),
        bytesFrom: new Map([[source, 0]]),
        sources: new Set([source]),
        strangers: new Set(),
        divisible,
        joinable,
        isHtml,
    };
}
/** A zip's list of files takes about this part of it. */
const LIST_PART = 1 / 16;
/** How large the last piece is: soon there, so that others can join, and with all of the zip's list of files. */
function lastBytes(size, mostBytes) {
    return Math.min(mostBytes, Math.max(TAIL_BYTES, Math.ceil(size * LIST_PART)));
}
/** The answer that is arriving, what is behind it, and the end. */
function divide(size, firstEnd, lastBytes) {
    if (firstEnd >= size)
        return [newPiece(0, firstEnd)];
    // The last one holds all of the end that is compared.
    const atLeast = lastBytes + Math.min(lastBytes, TAIL_BYTES);
    if (size - firstEnd < atLeast)
        return [newPiece(0, firstEnd), newPiece(firstEnd, size)];
    const last = size - lastBytes;
    return [newPiece(0, firstEnd), newPiece(firstEnd, last), newPiece(last, size)];
}
/** A range that no source was asked for. */
function newPiece(from, to) {
    return { from, to, at: from, claimed: from, underWay: 0, losses: 0 };
}
/** All of the piece is in the file. */
function isDone(piece) {
    return piece.at >= piece.to;
}
function isWaiting(piece) {
    return piece.underWay === 0 && !isDone(piece);
}
/** All of the zip is in the file. */
function isComplete({ pieces }) {
    return pieces.every(isDone);
}
/** The piece with the zip's end. */
function lastPiece({ pieces }) {
    return pieces.at(-1);
}
/** The end of the zip is in the file, to be compared with another source's. */
function hasTail({ size, pieces }) {
    const from = size - TAIL_BYTES;
    return Number.isFinite(size) && pieces.every((piece) => piece.to <= from || isDone(piece));
}
/** No source is being asked for its end. */
function lacksTail(copy) {
    return isWaiting(lastPiece(copy));
}
/** Where the end of a zip begins that two sources are compared by. */
function tailStart(size) {
    return Math.max(0, size - TAIL_BYTES);
}
/**
 * A piece that no source is being asked for, or null. The last comes first: it tells how large the contents are, and
 * what other sources have.
 */
function nextPiece(copy) {
    const last = lastPiece(copy);
    if (isWaiting(last))
        return last;
    return copy.pieces.find(isWaiting) ?? null;
}
/** Bytes that no source is being asked for. */
function waitingBytes({ pieces }) {
    return pieces.reduce((sum, piece) => sum + (isWaiting(piece) ? piece.to - piece.at : 0), 0);
}
/** Bytes that are in the file, from the zip's beginning without a gap. */
function arrivedBytes({ pieces, size }) {
    return pieces.find((piece) => !isDone(piece))?.at ?? size;
}
/** How many of its bytes each source sent, most first. */
function sharesOf({ bytesFrom, }) {
    const [first, ...rest] = [...bytesFrom].sort(([, a], [, b]) => b - a);
    return [first, ...rest.filter(([, bytes]) => bytes > 0)];
}

;// CONCATENATED MODULE: ./build/fetch/health.js
/** Single failures are a file's fault or chance; this many in a row are the source's. */
const FAILURES_BEFORE_PAUSE = 3;
const PAUSES_BEFORE_OUT = 5;
/** A source that says "too many" gets half as many requests, but never fewer than a browser would send. */
const MIN_CONNECTIONS = 6;
/** Trying again would end the same way. */
const FINAL = ["login-page", "redirect-loop", "redirect-to-http"];
/** A source before its first request. */
function freshHealth(connections) {
    return { connections, failures: 0, pauses: 0, pausesEver: 0, pausedUntilMs: 0, out: null };
}
/** How many requests it may have under way now. */
function allowedRequests(health, nowMs) {
    if (health.out !== null || nowMs < health.pausedUntilMs)
        return 0;
    return health.pauses > 0 ? 1 : health.connections;
}
/** It delivered something: whatever was the matter has passed. */
function afterSuccess(health) {
    return health.failures === 0 && health.pauses === 0 ? health : { ...health, failures: 0, pauses: 0 };
}
/**
 * It failed once more.
 * @param failure.pausesBefore its pauses when the request began: what began before a pause says nothing new
 * @param failure.retryAfterMs what it asked for itself, or null
 * @param random in [0, 1), so that jobs which failed together do not come back together
 */
function afterFailure(health, failure, limits, nowMs, random) {
    const { reason, retryAfterMs, pausesBefore } = failure;
    if (health.out !== null)
        return health;
    if (FINAL.includes(reason.code))
        return { ...health, out: reason };
    if (pausesBefore !== health.pausesEver)
        return health;
    if (reason.code === "rate-limited" || retryAfterMs !== null) {
        const asked = retryAfterMs ?? limits.pauseMs;
        if (asked > limits.longestPauseMs)
            return { ...health, out: reason };
        const connections = Math.max(MIN_CONNECTIONS, Math.floor(health.connections / 2));
        return paused({ ...health, connections }, asked + random * limits.pauseMs, reason, nowMs);
    }
    const failures = health.failures + 1;
    if (health.pauses === 0 && failures < FAILURES_BEFORE_PAUSE)
        return { ...health, failures };
    const pauseMs = limits.pauseMs * 2 ** health.pauses;
    return paused({ ...health, failures }, pauseMs * (0.5 + random / 2), reason, nowMs);
}
function paused(health, pauseMs, reason, nowMs) {
    const pauses = health.pauses + 1;
    return {
        ...health,
        pauses,
        pausesEver: health.pausesEver + 1,
        pausedUntilMs: nowMs + pauseMs,
        out: pauses < PAUSES_BEFORE_OUT ? null : reason,
    };
}
/** Milliseconds of a Retry-After header (RFC 9110, 10.2.3), seconds or a date; null without a usable one. */
function retryAfterMs(header, wallClockMs) {
    if (header === undefined)
        return null;
    if (/^\d+$/.test(header.trim()))
        return Number(header) * 1000;
    // Date.parse alone takes "-5" for a day of 2001.
    const at = /^[A-Z][a-z]{2,8}, .* GMT$/.test(header.trim()) ? Date.parse(header) : Number.NaN;
    return Number.isNaN(at) ? null : Math.max(0, at - wallClockMs);
}

;// CONCATENATED MODULE: ./build/fetch/transfer.js


const EXCERPT_BYTES = 256;
/**
 * Asks for a file below a base URL, or for a range of it.
 * @param file.path with a slash at its beginning
 * @throws TransportError
 */
async function ask(http, file, limits, wallClockMs, signal) {
    const { base, path, range } = file;
    const response = await http.request({
        url: base + path,
        headers: range ? { range: `bytes=${range.from}-${range.to - 1}` } : {},
        headersTimeoutMs: limits.headersTimeoutMs,
        idleTimeoutMs: limits.idleTimeoutMs,
        signal,
    });
    const { status, headers } = response;
    if (status === 200 || (status === 206 && range !== null)) {
        const extent = status === 200 ? wholeExtent(headers) : partExtent(headers, range);
        if (extent !== null) {
            return {
                kind: "body",
                ...extent,
                isRange: status === 206,
                isHtml: /\bhtml\b/i.test(headers["content-type"] ?? ""),
                body: response.body,
                discard: () => response.discard(),
            };
        }
        await response.discard();
        const reason = {
            code: "protocol",
            status,
            asked: path,
            detail: { code: "other-range" },
        };
        return { kind: "failed", reason, retryAfterMs: null };
    }
    const excerpt = await excerptOf(response);
    const { missing, reason } = (0,mirrors_response/* judgeStatus */.Gh)(response, excerpt, path);
    // Official and private proxies answer 403 for what they will not serve (and 401 for strangers).
    if (missing || reason.code === "client-error")
        return { kind: "missing", reason };
    return { kind: "failed", reason, retryAfterMs: retryAfterMs(headers["retry-after"], wallClockMs) };
}
function wholeExtent(headers) {
    const length = headers["content-length"];
    const size = length !== undefined && /^\d{1,12}$/.test(length) ? Number(length) : null;
    return { from: 0, to: size, size };
}
/** Of a 206 answer; null when it is not (the beginning of) what was asked for. */
function partExtent(headers, asked) {
    const match = /^bytes (\d{1,12})-(\d{1,12})\/(\d{1,12})$/.exec(headers["content-range"] ?? "");
    if (match === null)
        return null;
    const [from, last, size] = match.slice(1).map(Number);
    return from === asked.from && last >= from && last < asked.to && last < size
        ? { from, to: last + 1, size }
        : null;
}
/** The beginning of an error's text; nothing of what another host says. */
async function excerptOf(response) {
    let text = "";
    try {
        for await (const piece of response.body) {
            text += Buffer.from(piece).toString("latin1");
            if (text.length >= EXCERPT_BYTES)
                break;
        }
    }
    catch {
        // Whatever there is of it.
    }
    return response.otherHost ? "" : text.slice(0, EXCERPT_BYTES);
}

;// CONCATENATED MODULE: ./build/fetch/receive.js







/** Written at once: a system call for every part of a body would cost more than the copy. */
const WRITE_BYTES = 64 * 1024;
/** How often in a row a source may ignore a range before its zip is begun anew, in one piece. */
const MAX_RANGES_IGNORED = 2;
/** The zip is smaller than the one that the range was meant for. */
const RANGE_NOT_SATISFIABLE = 416;
/** Gets the answer to one request, from sockets to bytes in a file or in memory, and tells the state of it. */
class Receiver {
    #ports;
    #limits;
    #requests;
    #spool;
    #aborts = new Map();
    #lanes = new Map();
    constructor(ports, limits, requests, spool) {
        this.#ports = ports;
        this.#limits = limits;
        this.#requests = requests;
        this.#spool = spool;
        for (const source of requests.sources)
            this.#lanes.set(source, new Lane());
    }
    /** Ends the request. */
    stop(attempt) {
        this.#aborts.get(attempt)?.abort();
    }
    /**
     * Gives a small file that is to be checked; of all else the state was told.
     * @throws what the file system throws
     */
    async receive(attempt) {
        const abort = new AbortController();
        this.#aborts.set(attempt, abort);
        try {
            return await this.#receive(attempt, abort.signal);
        }
        catch (error) {
            // Ended by ourselves: another source was first, or all is over.
            if (attempt.stopped)
                return null;
            if (!(error instanceof ports/* TransportError */.w))
                throw error;
            if (error.code === "too-many-files")
                throw Object.assign(new Error(error.message), { code: "EMFILE" });
            this.#failed(attempt, (0,mirrors_response/* judgeError */.et)(error, attempt.errand.path).reason);
            return null;
        }
        finally {
            this.#aborts.delete(attempt);
        }
    }
    async #receive(attempt, signal) {
        const { http, clock } = this.#ports;
        const { errand, by, purpose } = attempt;
        const file = { base: by.source.url, path: errand.path, range: attempt.range };
        const answer = await ask(http, file, this.#limits, clock.nowMs(), signal);
        this.#requests.answered(attempt, clock.monotonicMs());
        if (answer.kind !== "body")
            this.#refused(attempt, answer);
        else if (purpose.kind === "small")
            return this.#receiveSmall(attempt, answer);
        else if (purpose.kind === "compare")
            await this.#compare(attempt, answer, purpose.copy);
        else if (purpose.kind === "piece")
            await this.#receivePiece(attempt, answer, purpose.copy, purpose.piece);
        else
            await this.#beginCopy(attempt, answer);
        return null;
    }
    #refused(attempt, answer) {
        const { purpose } = attempt;
        if (answer.kind === "failed")
            this.#failed(attempt, answer.reason, answer.retryAfterMs);
        else if (answer.reason.status !== RANGE_NOT_SATISFIABLE)
            this.#requests.missing(attempt, answer.reason);
        else if (purpose.kind === "compare")
            this.#requests.compared(attempt, purpose.copy, false);
        else if (purpose.kind === "piece")
            this.#changedBytes(attempt, purpose.copy);
        else
            this.#failed(attempt, answer.reason);
    }
    async #receiveSmall(attempt, answer) {
        const { errand } = attempt;
        const bytes = await this.#collect(attempt, answer, file_limits/* MAX_FILE_BYTES */.g[errand.wanted.kind]);
        if (errand.status !== "open")
            return null;
        if (bytes !== null)
            return { bytes, isHtml: answer.isHtml };
        this.#failed(attempt, tooLarge(errand));
        return null;
    }
    #collect(attempt, { body }, maxBytes) {
        const lane = this.#lanes.get(attempt.by) ?? new Lane();
        return collect(body, maxBytes, lane, (bytes) => this.#received(attempt, bytes));
    }
    /** The first bytes of a zip: they get a file, and become a copy. */
    async #beginCopy(attempt, answer) {
        if (answer.size !== null && answer.size > file_limits/* MAX_FILE_BYTES */.g.zip) {
            await answer.discard();
            return this.#failed(attempt, tooLarge(attempt.errand));
        }
        const file = await this.#spool.create();
        if (attempt.stopped)
            return file.discard();
        const copy = this.#requests.beganCopy(attempt, answer);
        this.#spool.keep(copy, file);
        await this.#receivePiece(attempt, answer, copy, copy.pieces[0]);
    }
    async #receivePiece(attempt, answer, copy, piece) {
        const { path } = attempt.errand;
        const isOther = answer.size !== null && answer.size !== copy.size;
        const isBefore = answer.from < piece.from;
        if (isBefore || isOther || answer.from > piece.at) {
            await answer.discard();
            // One server of several behind that address: what there is of the zip is good.
            const isIgnored = isBefore && !isOther && askedOf(attempt).tries < MAX_RANGES_IGNORED;
            if (!isIgnored)
                return this.#changedBytes(attempt, copy);
            const detail = { code: "range-ignored" };
            return this.#failed(attempt, { code: "protocol", status: 200, asked: path, detail });
        }
        const end = await this.#writePiece(attempt, answer, copy, piece);
        if (end === null)
            return this.#failed(attempt, tooLarge(attempt.errand));
        if (answer.to !== null && end < answer.to && !isDone(piece)) {
            const detail = { code: "less-than-announced" };
            return this.#failed(attempt, { code: "truncated", status: null, asked: path, detail });
        }
        this.#requests.gotPiece(attempt, copy, piece, end, this.#ports.clock.monotonicMs());
    }
    /** Gives where in the zip the body ended, or null where it has more than was announced or than Go allows. */
    async #writePiece(attempt, answer, copy, piece) {
        const mostBytes = Math.min(answer.to ?? piece.to, file_limits/* MAX_FILE_BYTES */.g.zip);
        let offset = answer.from;
        let unwritten = [];
        let unwrittenBytes = 0;
        const write = async () => {
            const bytes = unwritten.length === 1 ? unwritten[0] : Buffer.concat(unwritten);
            if (bytes === undefined || bytes.length === 0)
                return;
            const position = offset;
            offset += bytes.length;
            unwritten = [];
            unwrittenBytes = 0;
            await this.#write(attempt, copy, piece, position, bytes);
        };
        try {
            for await (const bytes of answer.body) {
                this.#received(attempt, bytes.length);
                // undici refuses a longer answer than was announced where there is a Content-Length.
                if (offset + unwrittenBytes + bytes.length > mostBytes)
                    return null;
                unwritten.push(bytes);
                unwrittenBytes += bytes.length;
                // Another request may bring the rest by now: then the piece ends before the answer does.
                const isAll = offset + unwrittenBytes >= piece.to && answer.to !== piece.to;
                if (unwrittenBytes >= WRITE_BYTES || isAll)
                    await write();
                if (isAll)
                    break;
            }
            await write();
            return offset;
        }
        catch (error) {
            // What arrived before is good: the next request goes on behind it.
            if (error instanceof ports/* TransportError */.w && this.#requests.copies.has(copy))
                await write();
            throw error;
        }
    }
    #write(attempt, copy, piece, position, bytes) {
        const { from, to } = this.#requests.claim(attempt, copy, piece, position, bytes.length);
        const fresh = bytes.subarray(from - position, to - position);
        return this.#spool.write(copy, piece, from, fresh, () => this.#requests.wrote(piece, to));
    }
    /** Looks whether a source's zip ends like the copy: then it may help. */
    async #compare(attempt, answer, copy) {
        const from = tailStart(copy.size);
        if (answer.size !== copy.size || answer.from !== from || answer.to !== copy.size) {
            this.#requests.compared(attempt, copy, false);
            return answer.discard();
        }
        const theirs = await this.#collect(attempt, answer, copy.size - from);
        this.#requests.answeredWell(attempt);
        if (!this.#requests.copies.has(copy))
            return;
        const ours = await this.#spool.read(copy, from, copy.size);
        this.#requests.compared(attempt, copy, theirs?.equals(ours) === true);
    }
    #received(attempt, bytes) {
        this.#requests.received(attempt, bytes, this.#ports.clock.monotonicMs());
    }
    #failed(attempt, reason, retryAfterMs = null) {
        this.#requests.failed(attempt, reason, retryAfterMs, this.#ports.clock.monotonicMs());
    }
    #changedBytes(attempt, copy) {
        this.#requests.changedBytes(attempt, copy, this.#ports.clock.monotonicMs());
    }
}
function tooLarge({ path }) {
    return { code: "malformed", status: 200, asked: path, detail: { code: "larger-than-go-allows" } };
}

;// CONCATENATED MODULE: ./build/fetch/running-clock.js
/** Somebody asks for the time far more often than this while a fetch runs. */
const MAX_GAP_MS = 500;
/** What passes of such a gap: as much as between two looks at the clock. */
const GAP_MS = 50;
/**
 * The time while this process ran: where it was stopped, or got no processor, or the machine slept, next to nothing has
 * passed. What did not come meanwhile is no source's fault.
 */
function runningClock(clock) {
    let lastMs = clock.monotonicMs();
    let lostMs = 0;
    return {
        ...clock,
        monotonicMs: () => {
            const nowMs = clock.monotonicMs();
            const gapMs = nowMs - lastMs;
            lastMs = nowMs;
            if (gapMs > MAX_GAP_MS)
                lostMs += gapMs - GAP_MS;
            return nowMs - lostMs;
        },
    };
}

;// CONCATENATED MODULE: ./build/fetch/spool.js

const FILE_MODE = 0o666;
/** The temporary files of zips on their way. All throw what the file system throws, but `discard`, which never throws. */
class Spool {
    #files;
    #destination;
    #spooled = new WeakMap();
    constructor(files, destination) {
        this.#files = files;
        this.#destination = destination;
    }
    /** A new file, for a copy that is not begun yet. */
    create() {
        return this.#files.create(this.#destination.incomingPath(), FILE_MODE);
    }
    /** That file is the copy's from now on. */
    keep(copy, file) {
        this.#spooled.set(copy, { file, written: new Map(), followers: [], isGivenUp: false });
    }
    /** @param onWritten told when the bytes are in the file, before the promise resolves */
    write(copy, piece, position, bytes, onWritten) {
        const { file, written, followers } = this.#of(copy);
        const before = written.get(piece) ?? Promise.resolve();
        if (bytes.length === 0)
            return before;
        const writing = before.then(async () => {
            await file.writeAt(position, bytes);
            onWritten();
            const arrived = arrivedBytes(copy);
            for (const follower of followers)
                follower(arrived);
        });
        written.set(piece, writing);
        return writing;
    }
    /** Bytes that are in the file already. */
    async read(copy, from, to) {
        const file = await this.#files.open(this.pathOf(copy));
        return file.read(from, to - from).finally(() => file.close());
    }
    pathOf(copy) {
        return this.#of(copy).file.path;
    }
    /** What a hash needs to begin before the zip is complete. */
    arriving(copy) {
        const spooled = this.#of(copy);
        return {
            bytes: copy.size,
            endFrom: lastPiece(copy).from,
            follow: (listener) => {
                spooled.followers.push(listener);
                listener(spooled.isGivenUp ? null : arrivedBytes(copy));
            },
        };
    }
    /** Nothing can write to the file any more. */
    close(copy) {
        return this.#of(copy).file.close();
    }
    /** Removes the file. */
    async discard(copy) {
        const spooled = this.#of(copy);
        spooled.isGivenUp = true;
        for (const follower of spooled.followers)
            follower(null);
        await spooled.file.discard();
    }
    #of(copy) {
        return this.#spooled.get(copy);
    }
}

// EXTERNAL MODULE: ./build/go/dirhash.js
var dirhash = __webpack_require__(7224);
;// CONCATENATED MODULE: ./build/fetch/pace.js

/** A connection that has just carried this much may rest for as long as that took. */
const UNREMARKABLE_PAUSE_BYTES = 16_384;
/** Of fewer, a request's own pace can't be told. */
const MIN_TELLING_BYTES = 8_192;
/** A request lags that gets less than this part of what the others of its source get. */
const LAGGARD_PART = 0.5;
/** Where nothing was measured. */
const ASSUMED_FIRST_BYTE_MS = 300;
/** What one request asks for is about what a connection carries in this time, … */
const MAX_PIECE_MS = 1_000;
/** … or in this part of the time that all the rest will take: so that no source is late with something large. */
const PIECES_IN_TURN = 6;
/** A shorter one leaves the line idle for too much of its time, while its next is asked for. */
const MIN_ROUND_TRIPS = 4;
/** Requests that began together are not to end together, and all wait for first bytes at once: they differ by this. */
const LEAST_SHARE = 0.6;
const MOST_SHARE = 1.4;
const GOLDEN = (Math.sqrt(5) - 1) / 2;
/**
 * The wait for a first byte of that source, in milliseconds, when its line is idle: as measured, or the shortest since. What was
 * measured may have a handshake in it, and our own waits.
 */
function firstByteMsOf({ source, shortestWaitMs }) {
    return Math.min(source.firstByteMs ?? ASSUMED_FIRST_BYTE_MS, shortestWaitMs);
}
/** How long one connection of that source takes for so many bytes, in milliseconds; null while nothing is known. */
function carryingMs({ carriedBytes, carryingMs }, bytes) {
    return carriedBytes === 0 ? null : (bytes / carriedBytes) * carryingMs;
}
/** Of a first request: TCP, TLS and the request itself. */
const ROUND_TRIPS_TO_FIRST_BYTE = 4;
/** How long a request for so many bytes takes with that source, in milliseconds, as far as can be told. */
function expectedMs(state, bytes) {
    const { bytesPerSecond } = state.source;
    const trips = state.carriedBytes === 0 ? ROUND_TRIPS_TO_FIRST_BYTE : 1;
    const measuredMs = bytesPerSecond === null ? 0 : (bytes / bytesPerSecond) * 1000;
    return trips * firstByteMsOf(state) + (carryingMs(state, bytes) ?? measuredMs);
}
/**
 * How many bytes to ask that source for at once.
 * @param mostBytes for the first ranges of zips these are other than for later ones
 */
function bytesAtOnce(state, work, mostBytes, { leastPieceBytes }) {
    const { carriedBytes, carryingMs: carriedMs } = state;
    const bytesPerMs = carriedBytes === 0 ? measuredBytesPerMs(state, work) / state.connections : carriedBytes / carriedMs;
    const leastMs = MIN_ROUND_TRIPS * firstByteMsOf(state);
    const ms = Math.min(MAX_PIECE_MS, Math.max(leastMs, work.leftMs / PIECES_IN_TURN));
    const share = LEAST_SHARE + (MOST_SHARE - LEAST_SHARE) * ((state.requests * GOLDEN) % 1);
    const bytes = bytesPerMs * ms * share;
    return Math.min(mostBytes, Math.max(leastPieceBytes, Math.floor(bytes)));
}
/**
 * What one connection to that source was measured to carry, or else the least of what was measured with the others: it
 * may be that nobody waited for it. Infinite where nothing was measured.
 */
function measuredBytesPerMs({ source }, { sources }) {
    if (source.bytesPerSecond !== null)
        return source.bytesPerSecond / 1000;
    const others = sources.map((other) => other.source.bytesPerSecond ?? Number.POSITIVE_INFINITY);
    return Math.min(...others) / 1000;
}
/** How long a wait for that source is nothing unusual, in milliseconds: connections that share a thin line have pauses too. */
function patienceMs(state, limits) {
    const firstByteMs = state.source.firstByteMs ?? ASSUMED_FIRST_BYTE_MS;
    // Bounded, since a source that carries next to nothing would never be found silent.
    const pauseMs = Math.min(limits.idleTimeoutMs, carryingMs(state, UNREMARKABLE_PAUSE_BYTES) ?? 0);
    return Math.max(limits.stallMs, 5 * firstByteMs, pauseMs);
}
/**
 * Nothing at all comes from that source, although it was asked for something, and others could be asked. Where nothing
 * comes from the others either, it is our line.
 */
function isSilent(state, work, limits, nowMs) {
    if (state.attempts.size === 0 || work.sources.length < 2)
        return false;
    const patience = patienceMs(state, limits);
    // What was stopped meanwhile owes no answer.
    const askedMs = Math.min(...[...state.attempts].map(({ startedMs }) => startedMs));
    if (nowMs - Math.max(state.lastSignMs, askedMs) <= patience)
        return false;
    const others = work.sources.filter((other) => other !== state && other.attempts.size > 0);
    return others.length === 0 || others.some((other) => nowMs - other.lastSignMs < patience / 2);
}
/**
 * Nothing comes of that request, for far longer than the pace of its source explains, and the line is not the reason.
 * @param times how many times as patient
 */
function isStuck(attempt, work, limits, nowMs, times = 1) {
    const patience = times * 2 ** (attempt.piece?.losses ?? 0) * patienceMs(attempt.by, limits);
    if (nowMs - attempt.progressMs <= patience)
        return false;
    const isLastOne = work.sources.every(({ attempts }) => [...attempts].every((other) => other === attempt));
    return (isLastOne || work.sources.some((source) => isFree(source) || nowMs - source.lastSignMs < patience / 2));
}
/** It brought something and has nothing to do: that it is quiet says nothing of the line, and it may be tried. */
function isFree({ attempts, silent, health, files }) {
    return attempts.size === 0 && !silent && health.out === null && health.pauses === 0 && files > 0;
}
/** A difference of less is chance. */
const MIN_LATE_MS = 100;
/** Sooner is who takes less than this part of the time. */
const SOONER_PART = 0.5;
/**
 * The sources that would have what is left sooner than that one, which would be the last: it is better not asked for
 * anything that they may be asked for. None, as a rule.
 */
function soonerThan(state, work, limits) {
    if (work.sources.length < 2)
        return [];
    const ms = busyMs(state) + expectedMs(state, limits.leastPieceBytes);
    if (ms <= Math.max(work.leftMs, MIN_LATE_MS))
        return [];
    return work.sources.filter((other) => other !== state &&
        other.health.out === null &&
        other.health.pauses === 0 &&
        !other.silent &&
        isMeasured(other) &&
        busyMs(other) + expectedMs(other, limits.leastPieceBytes) < SOONER_PART * ms);
}
/** Something is known of its rate. */
function isMeasured({ bytesPerMs, carriedBytes, source }) {
    return bytesPerMs > 0 || carriedBytes > 0 || source.bytesPerSecond !== null;
}
/** How long that source will take for what it was asked for, in milliseconds. */
function busyMs({ attempts, bytesPerMs, source }) {
    const rate = bytesPerMs || (source.bytesPerSecond ?? Number.POSITIVE_INFINITY) / 1000;
    let bytes = 0;
    for (const attempt of attempts) {
        const { range, piece, isAnswered } = attempt;
        bytes += piece === null && !isAnswered && range !== null ? range.to - range.from : leftBytes(attempt);
    }
    return bytes / rate;
}
/** Whether that request is slow among those of its source: not only because they share a line. */
function isLaggard(attempt, nowMs) {
    const { by, receivedBytes, answeredMs } = attempt;
    const carrying = [...by.attempts].filter((other) => other.isAnswered).length;
    return receivedBytes / Math.max(1, nowMs - answeredMs) < (LAGGARD_PART * by.bytesPerMs) / carrying;
}
/** Up to where in the zip the request has brought it: what is not written yet counts too. */
function arrivedTo({ piece, from, receivedBytes }) {
    return piece === null ? 0 : Math.max(piece.claimed, Math.min(piece.to, from + receivedBytes));
}
/** Bytes that the request has still to bring, of what was asked for: what has come already where nobody said how much there is. */
function leftBytes(attempt) {
    const { piece, receivedBytes } = attempt;
    if (piece === null || isDone(piece))
        return 0;
    return Number.isFinite(piece.to) ? piece.to - arrivedTo(attempt) : Math.max(1, receivedBytes);
}
/** How long the request will take yet, in milliseconds, at the pace it has. */
function leftMs(attempt, nowMs) {
    const { receivedBytes, answeredMs, by } = attempt;
    const bytes = leftBytes(attempt);
    const passedMs = nowMs - answeredMs;
    if (receivedBytes >= MIN_TELLING_BYTES)
        return (bytes / receivedBytes) * passedMs;
    // It is no faster than that.
    return carryingMs(by, bytes) ?? (bytes / MIN_TELLING_BYTES) * passedMs;
}
/**
 * What all sources together bring when each has enough to do, as measured; until the first was, what single connections
 * of them were measured to carry: infinite where none was.
 */
function likelyBytesPerMs(sources) {
    const brought = sources.reduce((sum, { bytesPerMs }) => sum + bytesPerMs, 0);
    if (brought > 0)
        return brought;
    const measured = sources.reduce((sum, { source }) => sum + (source.bytesPerSecond ?? 0) / 1000, 0);
    return measured > 0 ? measured : Number.POSITIVE_INFINITY;
}
/** About how many bytes are still to come, where a zip of which nothing is known has so many. */
function leftBytesOf({ waitingZips, copies }, likelyBytes) {
    let bytes = waitingZips.size * likelyBytes;
    for (const { pieces } of copies) {
        for (const { at, to } of pieces)
            if (Number.isFinite(to))
                bytes += to - at;
    }
    return bytes;
}

;// CONCATENATED MODULE: ./build/fetch/chances.js



/** Whether that source can be asked about that errand now. */
function mayAsk(errand, source, limits, nowMs) {
    if (errand.status !== "open" || !errand.servedBy.has(source))
        return false;
    const asked = errand.asked.get(source);
    if (asked === undefined)
        return true;
    return asked.refused === null && asked.tries < limits.triesPerSource && nowMs >= asked.notBeforeMs;
}
/** Whether it may yet be of use for that errand, now or later. */
function mayEverAsk(errand, source, limits) {
    const asked = errand.asked.get(source);
    return (source.health.out === null &&
        errand.servedBy.has(source) &&
        (asked === undefined || (asked.refused === null && asked.tries < limits.triesPerSource)));
}
/** Why the file would be left now, or null while a source may yet be of use. */
function reasonToLeave(errand, { sources }, limits) {
    if (errand.status !== "open" || errand.attempts.size > 0)
        return null;
    if (sources.some((source) => mayEverAsk(errand, source, limits)))
        return null;
    if (errand.wrongAnswers.length > 0)
        return "wrong-bytes";
    if (errand.servedBy.size === 0)
        return "private";
    const isMissing = [...errand.servedBy].every((source) => errand.asked.get(source)?.refused === "missing");
    return isMissing ? "missing-everywhere" : "failed";
}
/** Whether it is worth asking now whether that source's zip ends like the copy. */
function mayCompare(copy, source, limits, nowMs) {
    const { errand } = copy;
    return (mayEverCompare(copy, source) &&
        mayAsk(errand, source, limits, nowMs) &&
        ![...errand.attempts].some((a) => a.by === source && a.purpose.kind === "compare"));
}
/** Whether that source may turn out to have the same bytes. */
function mayEverCompare(copy, source) {
    return copy.joinable && hasTail(copy) && !copy.sources.has(source) && !copy.strangers.has(source);
}
/** No source that has these bytes can be asked now. */
function isOrphan(copy, work, limits, nowMs) {
    return [...copy.sources].every((s) => allowedRequests(s.health, nowMs) === 0 ||
        isSilent(s, work, limits, nowMs) ||
        !mayAsk(copy.errand, s, limits, nowMs));
}
/** A zip has two copies at most that sources go on with. */
function mayBeginAgain(errand, source, work, limits, nowMs) {
    const attempts = [...errand.attempts];
    const begun = attempts.filter((a) => a.copy === null && a.purpose.kind === "begin").length;
    const alive = [...errand.copies].filter((copy) => !isOrphan(copy, work, limits, nowMs)).length;
    return begun + alive < 2 && !attempts.some((a) => a.by === source);
}

;// CONCATENATED MODULE: ./build/fetch/verdict.js
/** The bytes had the hash that they must have. */
function isRight(admission) {
    return admission.kind === "admitted" || admission.kind === "present";
}
/**
 * What is wrong with the answer that had those bytes.
 * @param path below the source's base URL
 * @param isHtml the answer called itself a web page: then that is what is wrong, whatever its bytes are
 */
function reasonOf(admission, path, isHtml) {
    if (isHtml)
        return { code: "login-page", status: 200, asked: path, detail: null };
    if (admission.kind === "bad-zip") {
        return { code: "malformed", status: 200, asked: path, detail: { code: admission.problem } };
    }
    const { actual, expected } = admission;
    return { code: "wrong-hash", status: 200, asked: path, detail: { code: "other-hash", actual, expected } };
}
/**
 * What follows where every answer was wrong: the same wrong bytes from all speak against go.sum, different ones against
 * all the sources that sent them; and one source alone is believed less than go.sum.
 */
function judgeWrongAnswers({ wanted, wrongAnswers }) {
    const [first] = wrongAnswers;
    if (first === undefined || wanted.kind === "info")
        return { disagreement: null, convicted: [] };
    const { module, h1: expected } = wanted;
    const { actual } = first;
    const agreed = actual !== null && wrongAnswers.every((answer) => answer.actual === actual);
    return {
        disagreement: agreed ? { module, expected, actual, sources: wrongAnswers.length } : null,
        convicted: !agreed || wrongAnswers.length === 1 ? wrongAnswers : [],
    };
}

// EXTERNAL MODULE: ./build/fetch/wanted.js + 1 modules
var fetch_wanted = __webpack_require__(5673);
;// CONCATENATED MODULE: ./build/fetch/state/changing.js
/** The same object, to be changed. */
function changing(value) {
    return value;
}

;// CONCATENATED MODULE: ./build/fetch/state/first-connections.js
/** More connections to one source than these need a reason: a browser opens six to a host. */
const MANY = 16;
/** What a request brings on the average; measured with real projects: 100 to 260 kB. */
const LIKELY_BYTES = 150_000;
/** Where they were not measured. Of the patience with a source, pace.ts assumes a longer wait. */
const LIKELY_BYTES_PER_SECOND = 2_500_000;
const LIKELY_FIRST_BYTE_MS = 100;
/** To begin with: fewer of them are never a bottleneck's queue, and one source alone needs more to fill its line with small zips. */
const MIN_FIRST_CONNECTIONS = 6;
const MIN_FIRST_CONNECTIONS_OF_ALL = 12;
/** One for each of so many milliseconds of the wait for a first byte: far away, it takes long to find out how many it needs. */
const FIRST_BYTE_MS_FOR_ONE = 8;
/** More than these, all sources together, are tried first. */
const MAX_FIRST_CONNECTIONS_OF_ALL = 64;
/** Waits fill the line with this many times as many requests as the bytes of one wait are worth. */
const REQUESTS_TO_ONE_WAIT = 3;
/**
 * How many connections a source, one of so many, gets to begin with: from its measured rate and first byte.
 */
function firstConnections({ firstByteMs, bytesPerSecond }, sources, { connectionsPerSource }) {
    const waitBytes = ((bytesPerSecond ?? LIKELY_BYTES_PER_SECOND) * (firstByteMs ?? LIKELY_FIRST_BYTE_MS)) / 1000;
    const wanted = Math.ceil((REQUESTS_TO_ONE_WAIT * waitBytes) / LIKELY_BYTES);
    const few = Math.max(MIN_FIRST_CONNECTIONS, Math.floor(MIN_FIRST_CONNECTIONS_OF_ALL / sources));
    const least = Math.max(few, (firstByteMs ?? 0) / FIRST_BYTE_MS_FOR_ONE);
    const most = Math.floor(MAX_FIRST_CONNECTIONS_OF_ALL / sources);
    return Math.min(connectionsPerSource, Math.max(few, Math.min(Math.ceil(Math.max(least, Math.min(MANY, wanted))), most)));
}

;// CONCATENATED MODULE: ./build/fetch/state/new.js




/** A source before its first request, one of so many. */
function newSourceState(source, sources, limits) {
    return {
        source,
        health: freshHealth(limits.connectionsPerSource),
        attempts: new Set(),
        connections: firstConnections(source, sources, limits),
        lastSignMs: 0,
        silent: false,
        shortestWaitMs: Number.POSITIVE_INFINITY,
        carriedBytes: 0,
        carryingMs: 0,
        bytesPerMs: 0,
        files: 0,
        bytes: 0,
        requests: 0,
        retries: 0,
        hedges: 0,
        refusals: 0,
        lastFailure: null,
        lied: false,
    };
}
/** A file that no source was asked for. */
function newErrand(wanted, sources) {
    return {
        wanted,
        path: (0,module_version/* proxyPath */.IR)(wanted.module, wanted.kind),
        servedBy: new Set(sources.filter(({ source }) => source.mayServe(wanted.module.path))),
        status: "open",
        attempts: new Set(),
        copies: new Set(),
        asked: new Map(),
        wrongAnswers: [],
        alone: false,
    };
}
/**
 * A request that is about to be made.
 * @param firstBytes how many bytes a zip is first asked for
 */
function newAttempt(by, picked, firstBytes, nowMs) {
    const { purpose } = picked;
    const range = rangeOf(picked, firstBytes);
    return {
        ...picked,
        by,
        startedMs: nowMs,
        answeredMs: nowMs,
        isAnswered: false,
        pausesBefore: by.health.pausesEver,
        stopped: false,
        copy: purpose.kind === "piece" ? purpose.copy : null,
        piece: purpose.kind === "piece" ? purpose.piece : null,
        range,
        from: range?.from ?? 0,
        progressMs: nowMs,
        progressBytes: 0,
        receivedBytes: 0,
        riskBytes: 0,
        hedged: false,
    };
}
/** What to ask for. What was fetched in parts and turned out wrong is fetched whole before a source is blamed. */
function rangeOf({ purpose, errand }, firstBytes) {
    if (purpose.kind === "small")
        return null;
    if (purpose.kind === "begin")
        return errand.alone ? null : { from: 0, to: firstBytes };
    if (purpose.kind === "compare")
        return { from: tailStart(purpose.copy.size), to: purpose.copy.size };
    const { at, to } = purpose.piece;
    return Number.isFinite(to) ? { from: at, to } : null;
}

;// CONCATENATED MODULE: ./build/fetch/state/source-state.js



/** Of a smaller body, nearly all the time goes elsewhere: it does not tell what a connection carries. */
const TELLING_BYTES = 16_384;
/** What a connection carried counts less with each later request: a line that others use too changes. */
const FORGETTING = 0.9;
/** A request to it begins. */
function asks(attempt, nowMs) {
    const by = changing(attempt.by);
    if (by.attempts.size === 0)
        by.lastSignMs = nowMs;
    by.attempts.add(attempt);
    by.requests++;
    if (askedOf(attempt).tries > 0)
        by.retries++;
    if (attempt.insteadOf !== null)
        by.hedges++;
}
/** All its requests together bring so much. */
function carries(source, bytesPerMs) {
    const by = changing(source);
    by.bytesPerMs = by.bytesPerMs === 0 ? bytesPerMs : (by.bytesPerMs + bytesPerMs) / 2;
}
/** A request to it is over. */
function asked(attempt, nowMs) {
    const by = changing(attempt.by);
    by.attempts.delete(attempt);
    if (attempt.receivedBytes < TELLING_BYTES || nowMs <= attempt.answeredMs)
        return;
    by.carriedBytes = by.carriedBytes * FORGETTING + attempt.receivedBytes;
    by.carryingMs = by.carryingMs * FORGETTING + nowMs - attempt.answeredMs;
}
/** A first byte came of it, after so long. */
function answered({ by }, waitedMs) {
    changing(by).shortestWaitMs = Math.min(by.shortestWaitMs, waitedMs);
}
/** That request made progress, and so did its source: enough bytes came, or all of an answer. */
function progressed(given, nowMs) {
    const attempt = changing(given);
    attempt.progressBytes = attempt.receivedBytes;
    attempt.progressMs = nowMs;
    const by = changing(attempt.by);
    by.lastSignMs = nowMs;
    if (by.silent)
        by.health = afterSuccess(by.health);
    by.silent = false;
}
/** It answered as it should. */
function answeredWell(source) {
    changing(source).health = afterSuccess(source.health);
}
/** It would not give something, or gave what can't be used. */
function refused(source, reason) {
    const by = changing(source);
    by.refusals++;
    by.lastFailure = reason;
}
/** A request failed. See afterFailure. */
function failed({ by, pausesBefore }, failure, limits, nowMs, random) {
    refused(by, failure.reason);
    changing(by).health = afterFailure(by.health, { ...failure, pausesBefore }, limits, nowMs, random);
}
/** Nothing comes from it, although it was asked for something: it gets no more to do for a while. */
function fellSilent(source, limits, nowMs, random) {
    const by = changing(source);
    const reason = {
        code: "time-out",
        status: null,
        asked: null,
        detail: { code: "no-progress" },
    };
    const failure = { reason, retryAfterMs: null, pausesBefore: by.health.pausesEver };
    by.silent = true;
    by.lastFailure = reason;
    by.health = afterFailure({ ...by.health, failures: Number.POSITIVE_INFINITY }, failure, limits, nowMs, random);
}
/** Nothing more is asked of it. */
function excluded(source, reason) {
    const by = changing(source);
    by.health = { ...by.health, out: reason };
    by.lastFailure = reason;
}
/** Right bytes came, and it had sent others. */
function lied(source) {
    changing(source).lied = true;
}
/** So many bytes of it are in a file that was admitted. */
function delivered(source, bytes) {
    changing(source).bytes += bytes;
}
/** Most of a file that was admitted is its. */
function deliveredFile(source, bytes) {
    delivered(source, bytes);
    changing(source).files++;
    answeredWell(source);
}

;// CONCATENATED MODULE: ./build/fetch/state/growth.js




/** What is measured at once takes as long as this at the least, or a round trip. */
const MIN_EPOCH_MS = 150;
/** A new connection brings its first bytes after about so many round trips: TCP, TLS, the request. */
const ROUND_TRIPS_TO_SETTLE = 3;
/** Of what was added, this part has to come of it, … */
const MIN_GAIN = 0.25;
/** … and this part before there are more than MANY to one source. */
const MIN_GAIN_OF_MANY = 0.5;
/** Beyond that it is tried again after this time. */
const MANY_HOLD_MS = 10_000;
/** Where requests wait for first bytes for more than this part of their time, the line is idle for some of it. */
const MAX_WAITING_PART = 0.25;
/** Of a first request on a connection, so many round trips count: the others are TCP's and TLS's. */
const MAX_COUNTED_WAITS = 1.5;
/** A first byte that takes this many times as long as alone has a queue before it. */
const QUEUED_TIMES = 2;
const QUEUED_MS = 20;
/** More than that more than before: connections are still getting going. */
const RISING = 1.15;
/** Who had as many requests as it may for this part of the time could do with more. */
const FULL_PART = 0.7;
/** After growth that brought nothing the next try comes this much later; doubles each time. */
const HOLD_MS = 500;
const NOTHING_COUNTED = {
    fullMs: 0,
    waitedMs: 0,
    waitedForSmallMs: 0,
    carriedMs: 0,
    activeMs: 0,
    bytes: 0,
    shortestWaitMs: Number.POSITIVE_INFINITY,
};
/** Which part of what was added has come of it: 1 where twice as many bring twice as much. */
function gainOf(before, now) {
    return (now.bytesPerMs / before.bytesPerMs - 1) / (now.connections / before.connections - 1);
}
/**
 * Lets the number of connections follow what they bring, of all sources together, since they may share a line: doubles
 * it while that brings more, and takes back what brought nothing. Where first bytes are waited for most of the time, and
 * no longer than alone, more requests at once are no burden on the line, and nothing has to be tried.
 */
class Growth {
    #sources;
    #limits;
    #counted = new Map();
    #lastMs = 0;
    #epochFromMs = 0;
    /** What was added has begun to bring something then; 0: it has. */
    #settledMs = 0;
    #bytes = 0;
    #trial = null;
    #bytesPerMs = 0;
    /** Growth because of waits, of which it is yet to be seen whether it brought anything. */
    #steps = [];
    #stepSettledMs = 0;
    /** Of the last growth: which part of it has brought something. */
    #gain = 1;
    #grownMs = 0;
    #holdUntilMs = 0;
    #holdMs = HOLD_MS;
    constructor(sources, limits) {
        this.#sources = sources;
        this.#limits = limits;
    }
    /** A first byte came, after so long. */
    answered(attempt, waitedMs) {
        const { by: source, purpose } = attempt;
        answered(attempt, waitedMs);
        const counted = this.#of(source);
        // Small files do nothing but wait: other requests fill the line meanwhile, where there are any.
        const isSmall = purpose.kind === "small";
        counted[isSmall ? "waitedForSmallMs" : "waitedMs"] += Math.min(waitedMs, MAX_COUNTED_WAITS * firstByteMsOf(source));
        counted.shortestWaitMs = Math.min(counted.shortestWaitMs, waitedMs);
    }
    received({ by }, bytes) {
        this.#bytes += bytes;
        this.#of(by).bytes += bytes;
    }
    /** Everything is asked for that there is to ask for now: so it stays until time has passed. */
    look(nowMs) {
        this.#lastMs = nowMs;
        for (const source of this.#sources) {
            const counted = this.#of(source);
            counted.carrying = [...source.attempts].filter(({ isAnswered }) => isAnswered).length;
            counted.isFull = source.attempts.size >= source.connections;
        }
    }
    /** Time has passed. */
    pass(nowMs) {
        const passedMs = nowMs - this.#lastMs;
        this.#lastMs = nowMs;
        if (this.#settledMs > 0) {
            if (nowMs < this.#settledMs)
                return;
            this.#settledMs = 0;
            this.#beginEpoch(nowMs);
            return;
        }
        let isWorking = false;
        for (const counted of this.#counted.values()) {
            counted.carriedMs += counted.carrying * passedMs;
            if (counted.isFull)
                counted.fullMs += passedMs;
            if (counted.carrying === 0)
                continue;
            counted.activeMs += passedMs;
            isWorking = true;
        }
        // Before the first bytes nothing can be told, and while there is nothing to do.
        const epochMs = nowMs - this.#epochFromMs;
        if (!isWorking && this.#bytes === 0)
            this.#beginEpoch(nowMs);
        else if (epochMs >= Math.max(MIN_EPOCH_MS, this.#roundTripMs()))
            this.#decide(epochMs, nowMs);
    }
    #decide(epochMs, nowMs) {
        const bytesPerMs = this.#bytes / epochMs;
        for (const [source, { bytes, activeMs, fullMs }] of this.#counted) {
            const rate = bytes / activeMs;
            // A source that has less to do than it could brings less.
            const isTelling = fullMs >= FULL_PART * epochMs || rate > source.bytesPerMs;
            if (activeMs >= FULL_PART * epochMs && isTelling)
                carries(source, rate);
        }
        const full = this.#sources.filter((source) => this.#isFull(source, epochMs));
        const waiting = full.filter((source) => this.#isWaiting(source));
        const now = { connections: this.#connections(), bytesPerMs };
        // What rises by itself, as connections get going, says nothing of how many there should be.
        const isRising = bytesPerMs > RISING * this.#bytesPerMs && this.#trial === null;
        this.#bytesPerMs = bytesPerMs;
        const trial = this.#trial;
        this.#trial = null;
        const step = this.#steps.at(-1);
        if (trial !== null || step !== undefined)
            this.#gain = gainOf((trial ?? step), now);
        const more = waiting.filter((source) => this.#mayHaveMore(source, nowMs));
        if (more.length > 0 && nowMs >= this.#holdUntilMs && (step === undefined || this.#gain >= MIN_GAIN)) {
            this.#steps.push(this.#rates(bytesPerMs));
            this.#grow(more, nowMs);
            this.#stepSettledMs = nowMs + ROUND_TRIPS_TO_SETTLE * this.#roundTripMs();
        }
        else if (step !== undefined) {
            // While first bytes are waited for, the line is idle and what is there does no harm.
            if (waiting.length === 0 && nowMs >= this.#stepSettledMs + epochMs)
                this.#judgeSteps(now, nowMs);
        }
        else if (trial !== null && this.#gain < MIN_GAIN) {
            this.#takeBack(trial, nowMs);
        }
        else if (nowMs >= this.#holdUntilMs && !isRising) {
            const tried = full.filter((source) => this.#mayHaveMore(source, nowMs));
            if (tried.length > 0) {
                this.#trial = this.#rates(bytesPerMs);
                this.#grow(tried, nowMs);
                this.#settledMs = nowMs + ROUND_TRIPS_TO_SETTLE * this.#roundTripMs();
            }
        }
        this.#beginEpoch(nowMs);
    }
    /** Up to so many whenever there is something to do for them; beyond that only while nearly all of it brings something. */
    #mayHaveMore({ connections }, nowMs) {
        return connections < MANY || this.#gain >= MIN_GAIN_OF_MANY || nowMs >= this.#grownMs + MANY_HOLD_MS;
    }
    #rates(bytesPerMs) {
        const before = new Map(this.#sources.map((source) => [source, source.connections]));
        return { before, connections: this.#connections(), bytesPerMs };
    }
    /** Waits were not the reason: goes back to the first number from which on nothing came of more. */
    #judgeSteps({ connections, bytesPerMs }, nowMs) {
        let at = connections;
        for (const step of this.#steps.splice(0).reverse()) {
            this.#gain = gainOf(step, { connections: at, bytesPerMs });
            if (this.#gain >= MIN_GAIN)
                break;
            this.#takeBack(step, nowMs);
            at = step.connections;
        }
    }
    #takeBack({ before }, nowMs) {
        for (const [source, number] of before)
            changing(source).connections = number;
        if (nowMs < this.#holdUntilMs)
            return;
        this.#holdUntilMs = nowMs + this.#holdMs;
        this.#holdMs *= 2;
    }
    #grow(sources, nowMs) {
        this.#grownMs = nowMs;
        const most = this.#limits.connectionsPerSource;
        for (const source of sources) {
            const { connections, health } = source;
            const more = connections < MANY ? Math.min(MANY, 2 * connections) : 2 * connections;
            changing(source).connections = Math.min(most, health.connections, more);
        }
    }
    #beginEpoch(fromMs) {
        this.#epochFromMs = fromMs;
        this.#bytes = 0;
        for (const counted of this.#counted.values())
            Object.assign(counted, NOTHING_COUNTED);
    }
    /** It had as many requests as it may for most of the time: there was work for more. */
    #isFull(source, epochMs) {
        const { connectionsPerSource } = this.#limits;
        const { fullMs, carriedMs } = this.#of(source);
        return fullMs >= FULL_PART * epochMs && carriedMs > 0 && source.connections < connectionsPerSource;
    }
    /** Its line is idle while requests wait, and no longer than alone: more at once would not only wait longer. */
    #isWaiting(source) {
        const { waitedMs: waited, waitedForSmallMs, carriedMs, shortestWaitMs } = this.#of(source);
        const waitedMs = waited > 0 ? waited : waitedForSmallMs;
        const isQueued = shortestWaitMs > QUEUED_TIMES * firstByteMsOf(source) + QUEUED_MS;
        return waitedMs > MAX_WAITING_PART * (waitedMs + carriedMs) && !isQueued;
    }
    #connections() {
        return this.#sources.reduce((sum, { connections }) => sum + connections, 0);
    }
    /** Of the requests that are under way, on the average. */
    #roundTripMs() {
        let requests = 0;
        let ms = 0;
        for (const source of this.#sources) {
            requests += source.attempts.size;
            ms += source.attempts.size * firstByteMsOf(source);
        }
        return requests === 0 ? MIN_EPOCH_MS : ms / requests;
    }
    #of(source) {
        const known = this.#counted.get(source);
        if (known)
            return known;
        const counted = { isFull: false, carrying: 0, ...NOTHING_COUNTED };
        this.#counted.set(source, counted);
        return counted;
    }
}

;// CONCATENATED MODULE: ./build/fetch/state/twice.js


/** So much of what is received may come twice to save time: what was begun under this budget may go a little over it. */
const SPARE_PART = 0.03;
const SPARE_BYTES = 900_000;
/** What a second request for something of unknown size risks. */
const twice_LIKELY_BYTES = { begin: 131_072, small: 2_048 };
/** Counts what may come twice. */
class Twice {
    #bytes = 0;
    /** So much may yet come twice, after so many bytes in all. */
    spareBytes(receivedBytes) {
        return SPARE_BYTES + SPARE_PART * receivedBytes - this.#bytes;
    }
    begun(attempt) {
        changing(attempt).riskBytes = riskOf(attempt);
        this.#bytes += attempt.riskBytes;
    }
    ended({ copy, piece, from, riskBytes, receivedBytes }) {
        // What was on its way when another took over the rest.
        if (piece !== null)
            this.#bytes += Math.max(0, from + receivedBytes - piece.to);
        // What began another copy goes on with it: one of the two is for nothing.
        if (copy === null && riskBytes > 0)
            this.#bytes += receivedBytes - riskBytes;
    }
}
/** How many bytes may come twice because of that request. */
function riskOf({ purpose, insteadOf }) {
    if (purpose.kind === "compare")
        return purpose.copy.size - tailStart(purpose.copy.size);
    if (insteadOf === null || (purpose.kind !== "begin" && purpose.kind !== "small"))
        return 0;
    if (purpose.kind === "begin" && purpose.replaces)
        return bytesForNothing(insteadOf);
    const { copy } = insteadOf;
    return copy !== null && Number.isFinite(copy.size) ? copy.size : twice_LIKELY_BYTES[purpose.kind];
}
/** What will have come of a slow request for nothing when another has begun in its place: about as much again comes until then. */
function bytesForNothing({ receivedBytes }) {
    return 2 * receivedBytes + twice_LIKELY_BYTES.small;
}
/** The slow copy that this request stands in for, where it ends now that this one has begun, and is not complete. */
function replacedBy({ errand, purpose, insteadOf }) {
    const slow = insteadOf?.copy ?? null;
    const isReplaced = purpose.kind === "begin" && purpose.replaces === true && errand.status === "open";
    return isReplaced && slow !== null && errand.copies.has(slow) ? [slow] : [];
}

;// CONCATENATED MODULE: ./build/fetch/state/zip-changes.js


/** One request more, or less, is under way for that piece. */
function occupy(piece, requests) {
    changing(piece).underWay += requests;
}
/**
 * Divides a piece: it ends at `at` now, and what was behind that is a piece of its own, which is given.
 * @param at between what was written or is being written of it and its end, exclusive
 */
function zip_changes_divide(copy, piece, at) {
    const rest = newPiece(at, piece.to);
    changing(piece).to = at;
    const pieces = copy.pieces;
    pieces.splice(pieces.indexOf(piece) + 1, 0, rest);
    return rest;
}
/** That piece is the rest of one of which nothing came any more. */
function lost(rest, piece) {
    changing(rest).losses = piece.losses + 1;
}
/**
 * Bytes are about to be written, of which those in a piece count. What was written before stays as it is, whoever sends it again: it may have
 * been hashed.
 * @param position where in the zip they begin: not beyond what was written or is being written
 * @returns the part of the zip that is to be written of them; may be empty
 */
function claim(copy, piece, by, position, bytes) {
    const to = Math.min(position + bytes, Math.max(piece.to, position));
    const from = Math.min(to, Math.max(position, piece.claimed));
    if (from === to)
        return { from, to };
    changing(piece).claimed = to;
    changing(copy).bytesFrom.set(by, (copy.bytesFrom.get(by) ?? 0) + to - from);
    return { from, to };
}
/** All bytes of the piece before `at` are in the file. */
function wrote(piece, at) {
    changing(piece).at = at;
}
/** The body of unknown length has ended. */
function endAt(copy, end) {
    changing(copy).size = end;
    changing(copy.pieces[0]).to = end;
}
/** What the zip's end says that it unpacks to. */
function unpacksTo(copy, bytes) {
    changing(copy).unpackedBytes = bytes;
}
/** That source's bytes are the same, so that it may be asked for pieces; or they are others. */
function compared(copy, by, isSame) {
    const { sources, strangers } = changing(copy);
    (isSame ? sources : strangers).add(by);
    if (!isSame)
        sources.delete(by);
}

;// CONCATENATED MODULE: ./build/fetch/state/zip-sizes.js
/** What a zip is taken for before the first one is there. */
const zip_sizes_LIKELY_BYTES = 131_072;
/** What one zip more changes of what is thought of the next one's size. */
const LATEST_PART = 0.3;
/** Large ones are begun first. */
const LATER_ARE_SMALLER = 3;
/** What the zips that have begun tell of those that have not. */
class ZipSizes {
    #latestBytes = LATER_ARE_SMALLER * zip_sizes_LIKELY_BYTES;
    /** About how large a zip is that was not begun. */
    get likelyBytes() {
        return this.#latestBytes / LATER_ARE_SMALLER;
    }
    begun(bytes) {
        this.#latestBytes += LATEST_PART * (bytes - this.#latestBytes);
    }
}

;// CONCATENATED MODULE: ./build/fetch/state/requests.js









/** Fewer bytes of an answer are no progress, in whatever time they come: a byte a second is none. */
const PROGRESS_BYTES = 1_024;
/**
 * The requests that are under way, what the sources made of them, and the zips that come of them: events in, orders
 * out. Each event says when it was, in milliseconds of a monotonic clock.
 */
class Requests {
    sources;
    copies = new Set();
    sizes = new ZipSizes();
    #limits;
    #orders;
    #random;
    #growth;
    #receivedBytes = 0;
    #twice = new Twice();
    #lastBytesMs = 0;
    /** @param random in [0, 1): spreads retries */
    constructor(given, limits, orders, random) {
        this.sources = given.map((source) => newSourceState(source, given.length, limits));
        this.#growth = new Growth(this.sources, limits);
        this.#limits = limits;
        this.#orders = orders;
        this.#random = random;
    }
    /** Of all bodies. */
    get receivedBytes() {
        return this.#receivedBytes;
    }
    get lastBytesMs() {
        return this.#lastBytesMs;
    }
    /** So much may yet come twice. */
    get spareBytes() {
        return this.#twice.spareBytes(this.#receivedBytes);
    }
    /** See Growth, both. */
    pass(nowMs) {
        this.#growth.pass(nowMs);
    }
    look(nowMs) {
        this.#growth.look(nowMs);
    }
    /**
     * The request that was picked is being made now.
     * @param firstBytes how many bytes a zip is first asked for
     */
    begin(by, picked, firstBytes, nowMs) {
        const { errand, insteadOf } = picked;
        const purpose = this.#made(picked);
        const attempt = newAttempt(by, { ...picked, purpose }, firstBytes, nowMs);
        asks(attempt, nowMs);
        changing(errand).attempts.add(attempt);
        this.#twice.begun(attempt);
        if (insteadOf !== null && purpose.kind !== "piece")
            changing(insteadOf).hedged = true;
        if (attempt.piece !== null)
            occupy(attempt.piece, 1);
        return attempt;
    }
    /** What a request is for, with its piece made. */
    #made({ purpose, insteadOf }) {
        if (purpose.kind === "piece") {
            const { copy, piece, to } = purpose;
            if (to < piece.to)
                zip_changes_divide(copy, piece, to);
            return purpose;
        }
        if (purpose.kind !== "rest")
            return purpose;
        const { copy, piece, from } = purpose;
        const rest = zip_changes_divide(copy, piece, from);
        // All of it: nothing came of that request any more.
        if (insteadOf !== null && from <= insteadOf.from + insteadOf.receivedBytes) {
            lost(rest, piece);
            this.stop([insteadOf]);
        }
        return { kind: "piece", copy, piece: rest, to: rest.to };
    }
    /** Its answer has begun. */
    answered(given, nowMs) {
        const attempt = changing(given);
        if (!attempt.isAnswered)
            this.#growth.answered(attempt, nowMs - attempt.startedMs);
        attempt.isAnswered = true;
        attempt.answeredMs = nowMs;
        // Of this request alone: a source may send nothing but headers.
        attempt.progressMs = nowMs;
    }
    /** So many more bytes of its body. */
    received(given, bytes, nowMs) {
        const attempt = changing(given);
        attempt.receivedBytes += bytes;
        this.#receivedBytes += bytes;
        this.#growth.received(attempt, bytes);
        if (bytes > 0)
            this.#lastBytesMs = nowMs;
        if (attempt.receivedBytes - attempt.progressBytes < PROGRESS_BYTES)
            return;
        progressed(attempt, nowMs);
    }
    /** The source does not have that file, or will not give it. */
    missing(attempt, reason) {
        this.#asked(attempt).refused = "missing";
        if (reason.code === "client-error")
            refused(attempt.by, reason);
    }
    /** @param retryAfterMs what the source asked for itself, or null */
    failed(attempt, reason, retryAfterMs, nowMs) {
        const asked = this.#asked(attempt);
        const { retryMs, triesPerSource } = this.#limits;
        // Pieces that were under way together fail together: that is one try.
        if (attempt.startedMs >= asked.failedMs) {
            asked.tries++;
            asked.failedMs = nowMs;
            asked.notBeforeMs = nowMs + retryMs * 2 ** (asked.tries - 1) * (0.5 + this.#random() / 2);
        }
        if (asked.tries >= triesPerSource)
            asked.refused ??= "failed";
        failed(attempt, { reason, retryAfterMs }, this.#limits, nowMs, this.#random());
        this.#stopIfOut(attempt.by);
    }
    /** Nothing comes from a source that was asked for something: others do its part. */
    fellSilent(by, nowMs) {
        fellSilent(by, this.#limits, nowMs, this.#random());
        this.#stopIfOut(by);
    }
    /** The request is over, whatever became of it. */
    ended(attempt, nowMs) {
        const { errand, piece, insteadOf } = attempt;
        asked(attempt, nowMs);
        // All of a small file is progress too, however few bytes it has.
        if (attempt.purpose.kind === "small" && attempt.receivedBytes > 0)
            progressed(attempt, nowMs);
        this.#twice.ended(attempt);
        changing(errand).attempts.delete(attempt);
        if (piece !== null)
            occupy(piece, -1);
        // If it was of no use, another source may try.
        if (insteadOf !== null && attempt.purpose.kind !== "piece")
            changing(insteadOf).hedged = false;
    }
    /** The first bytes of a zip are arriving. */
    beganCopy(attempt, answer) {
        const { errand, by } = attempt;
        const copy = newZipCopy(errand, by, {
            size: answer.size ?? Number.POSITIVE_INFINITY,
            firstEnd: answer.to ?? Number.POSITIVE_INFINITY,
            lastBytes: lastBytes(answer.size ?? 0, this.#limits.pieceBytes),
            divisible: answer.isRange,
            joinable: !errand.alone && answer.to !== answer.size,
            isHtml: answer.isHtml,
        });
        const [piece] = copy.pieces;
        if (answer.size !== null)
            this.sizes.begun(answer.size);
        changing(errand).copies.add(copy);
        this.copies.add(copy);
        changing(attempt).copy = copy;
        changing(attempt).piece = piece;
        changing(attempt).from = piece.from;
        occupy(piece, 1);
        for (const slow of replacedBy(attempt))
            this.discard(slow);
        // Whoever answers first goes on: another that has not begun yet would only bring the same.
        this.stop([...errand.attempts].filter((other) => other.purpose.kind === "begin" && other.copy === null));
        this.#orders.wake();
        return copy;
    }
    /** See claim in zip-changes.ts. */
    claim({ by }, copy, piece, position, bytes) {
        return claim(copy, piece, by, position, bytes);
    }
    /** All bytes of the piece before `at` are in the file. */
    wrote(piece, at) {
        wrote(piece, at);
    }
    /** The body of a piece ended as it should, at `end`. */
    gotPiece(attempt, copy, piece, end, nowMs) {
        progressed(attempt, nowMs);
        if (copy.size === Number.POSITIVE_INFINITY)
            endAt(copy, end);
        answeredWell(attempt.by);
        // Of hundreds of pieces some may fail: the tries are those in a row.
        this.#asked(attempt).tries = 0;
        if (!isDone(piece))
            return;
        if (piece === lastPiece(copy) && copy.pieces.length > 1)
            this.#orders.readEnd(copy);
        // Other requests for that piece are too late.
        this.stop([...attempt.errand.attempts].filter((other) => other !== attempt && other.piece === piece));
    }
    /** What the end of a zip says that it unpacks to. */
    endRead(copy, unpackedBytes) {
        unpacksTo(copy, unpackedBytes);
    }
    /** The body of a comparison ended. */
    answeredWell({ by }) {
        answeredWell(by);
    }
    /** Whether that source's zip ends like the copy: then it may help. */
    compared({ by }, copy, isSame) {
        compared(copy, by, isSame);
    }
    /** The source has other bytes now than those which it began with. */
    changedBytes(attempt, copy, nowMs) {
        compared(copy, attempt.by, false);
        const detail = { code: "zip-changed" };
        this.failed(attempt, { code: "protocol", status: null, asked: attempt.errand.path, detail }, null, nowMs);
        // Each new beginning is progress, so that tries alone would never end this.
        const asked = this.#asked(attempt);
        asked.changes++;
        if (asked.changes >= this.#limits.triesPerSource)
            asked.refused ??= "failed";
        if (copy.sources.size === 0)
            this.discard(copy);
    }
    /** Nothing more is asked of that source, and nothing of what it is sending is taken. */
    exclude(source, reason) {
        excluded(source, reason);
        this.#stopIfOut(source);
    }
    #stopIfOut({ health, attempts }) {
        if (health.out !== null)
            this.stop(attempts);
    }
    /** Ends requests: whatever becomes of them is no source's fault. */
    stop(attempts) {
        for (const attempt of attempts) {
            changing(attempt).stopped = true;
            this.#orders.stop(attempt);
        }
    }
    /** Takes a copy out of the work: no source is asked for more of it. */
    forget(copy) {
        this.copies.delete(copy);
        changing(copy.errand).copies.delete(copy);
    }
    /** Ends whatever is still done for that copy. */
    discard(copy) {
        this.stop([...copy.errand.attempts].filter((attempt) => isAbout(attempt, copy)));
        this.forget(copy);
        this.#orders.discard(copy);
    }
    /** Ends whatever is still done for that file. */
    close({ attempts, copies }) {
        this.stop(attempts);
        for (const copy of copies)
            this.discard(copy);
        this.#orders.wake();
    }
    #asked({ errand, by }) {
        const asked = changing({ ...askedOf({ errand, by }) });
        changing(errand).asked.set(by, asked);
        return asked;
    }
}

;// CONCATENATED MODULE: ./build/fetch/take-over.js




/** A smaller rest costs more than it brings. */
const MIN_REST_BYTES = 16_384;
/** What is gained by less is lost in opening a connection, … */
const MIN_GAIN_MS = 150;
/** … and so is a smaller part of what the rest would take. */
const MIN_GAIN_PART = 0.25;
/** The connections of one source share its line: so much more must be won by another of them. */
const MIN_OWN_GAIN_MS = 300;
/** How much more patient a source is with one of its own connections: as a rule all of them wait. */
const OWN_PATIENCE = 3;
/** How many times sooner another source has to have all of a zip for what has come of it to be given up. */
const FAR_SOONER = 10;
/** Of a zip that was not begun, most are smaller. */
const LIKELY_ZIP_BYTES = 131_072;
/**
 * What that source, which has nothing else to do, should take from a request that is under way: first of all the rest
 * of what will be there last. Nothing is asked for twice but what is stuck, and small things within the budget.
 */
function pickTakeOver(source, work, limits, nowMs) {
    let best = null;
    for (const other of work.sources) {
        for (const attempt of other.attempts) {
            if (attempt.stopped || attempt.purpose.kind === "compare")
                continue;
            const isLost = isLostTo(attempt, source, work, limits, nowMs);
            const left = isLost ? Number.POSITIVE_INFINITY : leftMs(attempt, nowMs);
            if (best !== null && left <= best.leftMs)
                continue;
            const purpose = purposeFor(attempt, source, isLost, left, work, limits, nowMs);
            if (purpose === null)
                continue;
            best = { picked: { errand: attempt.errand, purpose, insteadOf: attempt }, leftMs: left };
        }
    }
    return best?.picked ?? null;
}
/** Whether that source may take it that nothing more will come of that request. */
function isLostTo(attempt, source, work, limits, nowMs) {
    const { by } = attempt;
    // Of the same source only where the rest of it is well: then it is that one connection.
    if (by === source)
        return !attempt.hedged && isStuck(attempt, work, limits, nowMs, OWN_PATIENCE);
    if (isStuck(attempt, work, limits, nowMs) || isSilent(by, work, limits, nowMs))
        return true;
    // Of a small file every byte may be a sign of life, and all of it is worth one wait.
    const longMs = 4 * (patienceMs(by, limits) + expectedMs(source, 0));
    return attempt.purpose.kind === "small" && nowMs - attempt.startedMs > longMs;
}
function purposeFor(attempt, source, isLost, left, work, limits, nowMs) {
    const { errand, copy, piece, by } = attempt;
    if (!mayAsk(errand, source, limits, nowMs))
        return null;
    if (attempt.purpose.kind === "small") {
        const isAsked = attempt.hedged || [...errand.attempts].some((a) => a.by === source);
        return isLost && !isAsked ? { kind: "small" } : null;
    }
    if (copy === null || piece === null) {
        const isFree = by !== source && !attempt.hedged && mayBeginAgain(errand, source, work, limits, nowMs);
        return isLost && isFree ? { kind: "begin" } : null;
    }
    const bytes = leftBytes(attempt);
    if (bytes === 0)
        return null;
    const { ms, bytes: own } = shared(bytes, left, source);
    if (!isLost && !isWorthIt(attempt, source, left, left - ms))
        return null;
    if (!isLost && by === source && !isLaggard(attempt, nowMs))
        return null;
    if (copy.divisible && copy.sources.has(source) && Number.isFinite(piece.to)) {
        const from = Math.min(piece.to - 1, arrivedTo(attempt) + (isLost ? 0 : Math.ceil(own)));
        return { kind: "rest", copy, piece, from };
    }
    if (by === source)
        return null;
    const isComparable = mayCompare(copy, source, limits, nowMs);
    const isAffordable = bytes >= TAIL_BYTES && TAIL_BYTES <= work.spareBytes;
    if (isComparable && (isLost || isAffordable))
        return { kind: "compare", copy };
    if (isComparable || attempt.hedged || !mayBeginAgain(errand, source, work, limits, nowMs))
        return null;
    if (isLost || isSooner(copy, source, left, work))
        return { kind: "begin" };
    return isFarSooner(attempt, copy, source, left, work) ? { kind: "begin", replaces: true } : null;
}
/**
 * How long it takes two requests to bring what one would take so long for, and how much of it is the first one's part:
 * both end at once. The other one's first byte is waited for.
 */
function shared(bytes, left, source) {
    const bytesPerMs = bytes / Math.max(1, left);
    const carriedIn = carryingMs(source, bytes);
    const otherBytesPerMs = carriedIn === null ? bytesPerMs : bytes / Math.max(1, carriedIn);
    const ms = (bytes + otherBytesPerMs * expectedMs(source, 0)) / (bytesPerMs + otherBytesPerMs);
    return { ms, bytes: Math.min(bytes, bytesPerMs * ms) };
}
function isWorthIt(attempt, source, left, gainMs) {
    if (leftBytes(attempt) < 2 * MIN_REST_BYTES || gainMs < MIN_GAIN_PART * left)
        return false;
    return gainMs >= (attempt.by === source ? MIN_OWN_GAIN_MS : MIN_GAIN_MS);
}
/** Whether that source would have all of it long before, and it may be asked for what comes already. */
function isSooner(copy, source, left, work) {
    const size = sizeOf(copy);
    return size <= work.spareBytes && left > 2 * expectedMs(source, size) + MIN_GAIN_MS;
}
/** Whether it would be so much sooner that the slow one may end: what has come of it is for nothing. */
function isFarSooner(attempt, copy, source, left, work) {
    return (isMeasured(source) &&
        left > FAR_SOONER * expectedMs(source, sizeOf(copy)) + MIN_GAIN_MS &&
        bytesForNothing(attempt) <= work.spareBytes);
}
function sizeOf({ size }) {
    return Number.isFinite(size) ? size : LIKELY_ZIP_BYTES;
}

;// CONCATENATED MODULE: ./build/fetch/pick.js





/**
 * Each has a third of a source's requests while there is enough to do of all: small files and the beginnings of zips
 * mostly wait, and only pieces of large zips fill the line meanwhile.
 */
const KINDS = ["begin", "small", "piece"];
/** Small files are to be there in this part of the time that all the rest takes: one over it, since that is a guess. */
const SMALL_FILES_EARLIER = 1.5;
/** What is left of the budget for bytes that come twice is for what comes last. */
const MIN_SPARE_BYTES = 500_000;
/** Every zip that is under way keeps a file open. */
const MAX_OPEN_COPIES = 200;
/** Comparing costs a request: worth it where more than this is to be had. */
const PIECES_WORTH_COMPARING = 2;
/** How many requests that source may have under way now. */
function requestsNow({ health, connections }, nowMs) {
    return Math.min(connections, allowedRequests(health, nowMs));
}
/**
 * What that source should be asked for next, or null. First zips that are not begun (their sizes are known only then),
 * beside them small files, then pieces; with nothing of that left, pieces of zips that other sources have begun, and at
 * last the rest of what others will be late with.
 */
function pickNext(source, work, limits, nowMs) {
    return (pickWaiting(source, work, limits, nowMs) ??
        pickComparison(source, work, limits, nowMs) ??
        pickOrphan(source, work, limits, nowMs) ??
        pickTakeOver(source, work, limits, nowMs));
}
function pickWaiting(source, work, limits, nowMs) {
    const sooner = soonerThan(source, work, limits);
    const isFor = (errand) => mayAsk(errand, source, limits, nowMs) && !sooner.some((other) => mayAsk(errand, other, limits, nowMs));
    const pick = {
        begin: () => work.copies.size < MAX_OPEN_COPIES ? pickErrand(work.waitingZips, isFor, { kind: "begin" }) : null,
        small: () => pickErrand(work.waitingSmall, isFor, { kind: "small" }),
        piece: () => pickPiece(source, work, limits, nowMs),
    };
    const underWay = { begin: 0, small: 0, piece: 0, rest: 0, compare: 0 };
    for (const { purpose } of source.attempts)
        underWay[purpose.kind]++;
    const third = requestsNow(source, nowMs) / KINDS.length;
    const shares = { begin: third, piece: third, small: Math.min(third, smallAtOnce(source, work)) };
    for (const kind of KINDS) {
        const picked = underWay[kind] < shares[kind] ? pick[kind]() : null;
        if (picked !== null)
            return picked;
    }
    return pick.begin() ?? pick.piece() ?? pick.small();
}
/** So many at once that small files are there about when all the rest is. */
function smallAtOnce({ source }, { waitingSmall, sources, leftMs }) {
    const waitsMs = (waitingSmall.size / sources.length) * (source.firstByteMs ?? Number.POSITIVE_INFINITY);
    return Math.max(1, (SMALL_FILES_EARLIER * waitsMs) / leftMs);
}
function pickErrand(waiting, isFor, purpose) {
    for (const errand of waiting) {
        if (isFor(errand))
            return { errand, purpose, insteadOf: null };
    }
    return null;
}
/** Of the zip that takes longest to hash and to unpack: that goes on while others are being fetched. */
function pickPiece(source, work, limits, nowMs) {
    let best = null;
    for (const copy of work.copies) {
        if (!copy.sources.has(source) || waitingBytes(copy) === 0)
            continue;
        if (best !== null && !comesBefore(copy, best))
            continue;
        if (mayAsk(copy.errand, source, limits, nowMs))
            best = copy;
    }
    const piece = best && nextPiece(best);
    if (!best || !piece)
        return null;
    const bytes = bytesAtOnce(source, work, limits.pieceBytes, limits);
    const to = best.divisible ? endOf(piece, bytes) : piece.to;
    const purpose = { kind: "piece", copy: best, piece, to };
    return { errand: best.errand, purpose, insteadOf: null };
}
/** Where a piece of so many bytes ends: not so that next to nothing is left of it. */
function endOf({ at, to }, bytes) {
    return to - at < 1.5 * bytes ? to : at + bytes;
}
/** A zip whose end is not known yet may be the one that takes longest. */
function comesBefore(a, b) {
    const lacks = lacksTail(a);
    return lacks === lacksTail(b) ? a.unpackedBytes > b.unpackedBytes : lacks;
}
/** The copy with the most to get that this source might help with. */
function pickComparison(source, work, limits, nowMs) {
    let best = null;
    const worthIt = PIECES_WORTH_COMPARING * bytesAtOnce(source, work, limits.pieceBytes, limits);
    for (const copy of work.copies) {
        const isLost = isOrphan(copy, work, limits, nowMs);
        if (!isLost && work.spareBytes < MIN_SPARE_BYTES)
            continue;
        const least = isLost ? 1 : worthIt;
        const bytes = waitingBytes(copy);
        if (bytes < least || (best !== null && bytes <= waitingBytes(best)))
            continue;
        if (mayCompare(copy, source, limits, nowMs))
            best = copy;
    }
    return best && { errand: best.errand, purpose: { kind: "compare", copy: best }, insteadOf: null };
}
/** A zip whose copies no source goes on with, from its beginning. */
function pickOrphan(source, work, limits, nowMs) {
    for (const copy of work.copies) {
        const { errand } = copy;
        if (copy.sources.has(source) || mayEverCompare(copy, source))
            continue;
        // One other is enough: if nothing comes of that either, it is stuck.
        if (!isOrphan(copy, work, limits, nowMs) || isBegunAgain(errand, work, limits, nowMs))
            continue;
        if (mayAsk(errand, source, limits, nowMs) && mayBeginAgain(errand, source, work, limits, nowMs)) {
            return { errand, purpose: { kind: "begin" }, insteadOf: null };
        }
    }
    return null;
}
/** A source goes on with that zip, or has been asked for its beginning. */
function isBegunAgain(errand, work, limits, nowMs) {
    return ([...errand.attempts].some(({ copy, purpose }) => copy === null && purpose.kind === "begin") ||
        [...errand.copies].some((copy) => !isOrphan(copy, work, limits, nowMs)));
}

;// CONCATENATED MODULE: ./build/fetch/state/turn.js


/** The sources that are silent now and were not found to be so before. */
function newlySilent(work, limits, nowMs) {
    return work.sources.filter((source) => !source.silent && isSilent(source, work, limits, nowMs));
}
/**
 * Asks for all that is to be asked for now.
 * @param begin makes the request that was picked; its third argument is how many bytes a zip is first asked for
 */
function askForMore(work, limits, nowMs, begin) {
    // Who was in trouble gets what the others leave.
    for (const source of [...work.sources].sort((a, b) => trouble(a) - trouble(b))) {
        while (source.attempts.size < requestsNow(source, nowMs) && !isSilent(source, work, limits, nowMs)) {
            const picked = pickNext(source, work, limits, nowMs);
            if (picked === null)
                break;
            begin(source, picked, bytesAtOnce(source, work, limits.firstPieceBytes, limits));
        }
    }
}
function trouble({ silent, health }) {
    return (silent ? 1 : 0) + health.pauses;
}

;// CONCATENATED MODULE: ./build/fetch/state/fetch-state.js













/**
 * What is wanted and what came: events in, orders out. No clock, no sockets and no promises.
 */
class FetchState {
    requests;
    errands = [];
    waitingZips = new Set();
    waitingSmall = new Set();
    left = new Map();
    disagreements = [];
    /** Files at their destination, by kind; how many .mod files no source was asked for, and the size of the zips. */
    admitted = { zip: 0, mod: 0, info: 0, derivedMods: 0, zipBytes: 0 };
    #limits;
    #orders;
    #byKey = new Map();
    #unsettled = 0;
    #leftMs = Number.POSITIVE_INFINITY;
    #sinceMs = 0;
    #lastSettledMs = 0;
    #mayHaveToLeave = true;
    /** @param random in [0, 1): spreads retries */
    constructor(sources, limits, orders, random) {
        this.requests = new Requests(sources, limits, orders, random);
        this.#limits = limits;
        this.#orders = orders;
    }
    get sources() {
        return this.requests.sources;
    }
    get copies() {
        return this.requests.copies;
    }
    get spareBytes() {
        return this.requests.spareBytes;
    }
    get leftMs() {
        return this.#leftMs;
    }
    /** Every file is at its destination or left. */
    get isSettled() {
        return this.#unsettled === 0;
    }
    /** Since when there has been something to get. */
    get sinceMs() {
        return this.#sinceMs;
    }
    /** When bytes came last or a file was settled. */
    get lastSignMs() {
        return Math.max(this.#sinceMs, this.#lastSettledMs, this.requests.lastBytesMs);
    }
    // What is wanted.
    /** More files, in the order of their importance. Those that were wanted before are passed over. */
    add(wanted, nowMs) {
        if (this.isSettled)
            this.#sinceMs = nowMs;
        const added = [];
        for (const file of wanted) {
            const key = keyOf(file.kind, file.module);
            if (this.#byKey.has(key))
                continue;
            const errand = newErrand(file, this.sources);
            this.#byKey.set(key, errand);
            added.push(errand);
        }
        this.errands.push(...added);
        this.#unsettled += added.length;
        const known = added.flatMap((errand) => this.#sort(errand) ?? []);
        if (known.length > 0)
            this.#orders.write(known);
        this.#lookAgain();
    }
    /** Gives what is known of it without a request. */
    #sort(errand) {
        const { wanted } = errand;
        const content = (0,fetch_wanted/* knownContent */.Z)(wanted);
        const zip = this.#byKey.get(keyOf("zip", wanted.module));
        if (content !== null) {
            changing(errand).status = "verifying";
            return { errand, content };
        }
        if (wanted.kind === "mod" && zip !== undefined && isUnsettled(zip))
            changing(errand).status = "held";
        else
            this.#waitingWith(errand).add(errand);
        return null;
    }
    #waitingWith({ wanted }) {
        return wanted.kind === "zip" ? this.waitingZips : this.waitingSmall;
    }
    // What is done for it.
    /** Time has passed, or something has happened: finds out who fell silent, and asks for what is to be asked for now. */
    turn(nowMs) {
        for (const source of newlySilent(this, this.#limits, nowMs))
            this.requests.fellSilent(source, nowMs);
        this.requests.pass(nowMs);
        this.#leftMs = leftBytesOf(this, this.requests.sizes.likelyBytes) / likelyBytesPerMs(this.sources);
        askForMore(this, this.#limits, nowMs, (source, picked, firstBytes) => {
            this.#waitingWith(picked.errand).delete(picked.errand);
            this.#orders.ask(this.requests.begin(source, picked, firstBytes, nowMs));
        });
        this.requests.look(nowMs);
        this.#leaveHopeless();
    }
    /** The request is over, whatever became of it. */
    ended(attempt, nowMs) {
        const { errand, copy } = attempt;
        this.requests.ended(attempt, nowMs);
        if (copy !== null && errand.copies.has(copy) && errand.status === "open" && isComplete(copy)) {
            changing(errand).status = "verifying";
            this.requests.stop(errand.attempts);
            this.requests.forget(copy);
            this.#orders.check(copy);
        }
        this.#waitAgain(errand);
    }
    /** Nothing is done for it any more: it waits again. */
    #waitAgain(errand) {
        this.#lookAgain();
        if (errand.status !== "open" || errand.attempts.size > 0 || errand.copies.size > 0)
            return;
        const waiting = this.#waitingWith(errand);
        const others = errand.wrongAnswers.length > 0 ? [...waiting] : [];
        waiting.add(errand);
        // Other answers decide which of them is wrong: the sooner they are asked for, the better.
        for (const other of others) {
            waiting.delete(other);
            waiting.add(other);
        }
    }
    #lookAgain() {
        this.#mayHaveToLeave = true;
        this.#orders.wake();
    }
    // What came.
    /** What became of a zip that was complete. */
    zipChecked(copy, admission, nowMs) {
        const { errand, size: bytes, isHtml } = copy;
        if (errand.status !== "verifying")
            return;
        changing(errand).status = "open";
        const [[by, bytesOfIt], ...others] = sharesOf(copy);
        if (others.length > 0 && !isRight(admission)) {
            // Of several sources: none of them is blamed. From now on the zip comes from one.
            changing(errand).alone = true;
        }
        else {
            if (isRight(admission))
                for (const [source, itsBytes] of others)
                    delivered(source, itsBytes);
            this.checked(errand, by, admission, { bytes, bytesOfIt, isHtml }, nowMs);
        }
        this.#waitAgain(errand);
    }
    /**
     * What became of a file from one source.
     * @param answer.bytesOfIt what of the file came from that source
     */
    checked(errand, by, admission, answer, nowMs) {
        if (isRight(admission)) {
            this.settle(errand, by, answer.bytes, answer.bytesOfIt, nowMs);
            if (errand.wanted.kind === "zip")
                this.#release(errand.wanted.module, admission.goMod);
            return;
        }
        const reason = reasonOf(admission, errand.path, answer.isHtml);
        refused(by, reason);
        if (answer.isHtml) {
            this.requests.exclude(by, reason);
            return;
        }
        const actual = admission.kind === "wrong-hash" ? admission.actual : null;
        changing(errand).wrongAnswers.push({ source: by, actual, reason });
        changing(errand).asked.set(by, { ...askedOf({ errand, by }), refused: "wrong" });
    }
    /** A .mod whose zip was waited for: it is in there, or a source has to be asked for it. */
    #release(module, goMod) {
        const held = this.#byKey.get(keyOf("mod", module));
        if (held?.status !== "held" || held.wanted.kind !== "mod")
            return;
        const isIn = goMod !== null && (0,dirhash/* hashGoMod */.h)(goMod) === held.wanted.h1;
        changing(held).status = isIn ? "verifying" : "open";
        if (isIn)
            this.#orders.write([{ errand: held, content: goMod }]);
        else
            this.#waitAgain(held);
    }
    /**
     * The file is at its destination.
     * @param by the source that sent it, or null where none had to be asked
     * @param bytesOfIt what of it came from `by`
     */
    settle(errand, by, bytes, bytesOfIt, nowMs) {
        if (!isUnsettled(errand))
            return;
        const { wanted } = errand;
        this.#lastSettledMs = nowMs;
        this.#unsettled--;
        if (wanted.kind === "zip")
            this.admitted.zipBytes += bytes;
        if (wanted.kind === "mod" && by === null)
            this.admitted.derivedMods++;
        if (by !== null)
            deliveredFile(by, bytesOfIt);
        // Right bytes convict the sources that sent others.
        for (const { source, reason } of errand.wrongAnswers) {
            lied(source);
            this.requests.exclude(source, reason);
        }
        this.#settled(errand, bytes);
        this.requests.close(errand);
    }
    #settled(errand, bytes) {
        changing(errand).status = "done";
        this.admitted[errand.wanted.kind]++;
        this.#orders.admitted(errand, bytes);
    }
    // What is left.
    /** Leaves every file that no source will send. */
    #leaveHopeless() {
        while (this.#mayHaveToLeave) {
            this.#mayHaveToLeave = false;
            for (const errand of this.errands) {
                const reason = reasonToLeave(errand, this, this.#limits);
                // That may put a source out, and with it the hope for files that were looked at before.
                if (reason !== null)
                    this.leave(errand, reason);
            }
        }
    }
    /** The file is left to cmd/go. */
    leave(errand, reason) {
        if (!isUnsettled(errand))
            return;
        const { wanted } = errand;
        changing(errand).status = "left";
        this.#unsettled--;
        this.left.set(errand, reason);
        const { disagreement, convicted } = judgeWrongAnswers(errand);
        if (disagreement !== null)
            this.disagreements.push(disagreement);
        for (const answer of convicted)
            this.requests.exclude(answer.source, answer.reason);
        this.#mayHaveToLeave = true;
        this.requests.close(errand);
        if (wanted.kind === "zip")
            this.#release(wanted.module, null);
        this.#orders.left(errand, reason);
    }
    /** A file that was left is at its destination after all. */
    settleLeft(errand) {
        if (this.left.delete(errand))
            this.#settled(errand, 0);
    }
    /** Ends all requests, and gives up what is not complete. */
    stopAll() {
        for (const { attempts } of this.sources)
            this.requests.stop(attempts);
        for (const copy of this.copies)
            this.requests.discard(copy);
    }
}
function keyOf(kind, module) {
    return `${kind} ${(0,module_version/* moduleKey */.MP)(module)}`;
}

;// CONCATENATED MODULE: ./build/fetch/fetch-files.js








const TICK_MS = 50;
/**
 * Brings `wanted` to its destination, from all sources at once, each file verified against its hash. Never throws: what
 * could not be had is in the result. Nothing is under way any more, and no temporary file is left, when it resolves.
 * @param signal ends the fetch early; what is missing then is left
 */
async function fetchFiles(ports, request, signal) {
    return openFetch(ports, request, signal).finish();
}
/**
 * The same, for files that become known one after the other: a server that is asked for one module at a time. While
 * there is nothing to get it waits, and asks no source for anything.
 */
function openFetch(ports, request, signal) {
    const fetch = new Fetch({ ...ports, clock: runningClock(ports.clock) }, request, signal);
    const done = fetch.run();
    return {
        add: (wanted) => fetch.add(wanted),
        finish: () => {
            fetch.finish();
            return done;
        },
    };
}
const NEWS = "news";
/** Asks what to get next of which source, and starts it; the state decides what follows from what comes. */
class Fetch {
    #ports;
    #request;
    #signal;
    #state;
    #receiver;
    #check;
    #progress;
    #underWay = new Set();
    #leftInfos = new Map();
    #isOpen = true;
    #problem = null;
    #wake = () => { };
    constructor(ports, request, signal) {
        const { sources, limits, destination } = request;
        this.#ports = ports;
        this.#request = request;
        this.#signal = signal;
        this.#state = new FetchState(sources, limits, this.#orders(), ports.random);
        const spool = new Spool(ports.files, destination);
        this.#receiver = new Receiver(ports, limits, this.#state.requests, spool);
        this.#check = new Check(ports, limits, destination, this.#state, spool);
        this.#progress = new Progress(this.#state, limits);
        this.add(request.wanted);
    }
    #orders() {
        return {
            ask: (attempt) => this.#also(() => this.#perform(attempt)),
            stop: (attempt) => this.#receiver.stop(attempt),
            discard: (copy) => this.#also(() => this.#check.discard(copy)),
            check: (copy) => this.#also(() => this.#check.zip(copy)),
            readEnd: (copy) => this.#also(() => this.#check.end(copy)),
            write: (known) => this.#also(() => this.#writeAll(known)),
            wake: () => this.#wake(),
            admitted: ({ wanted }, bytes) => this.#request.onAdmitted?.(wanted, bytes),
            left: (errand, reason) => {
                if (errand.wanted.kind === "info")
                    this.#leftInfos.set(errand, reason);
                else
                    this.#request.onLeft?.(errand.wanted, reason);
            },
        };
    }
    add(wanted) {
        this.#state.add(wanted, this.#nowMs());
    }
    finish() {
        this.#isOpen = false;
        this.#wake();
    }
    async run() {
        do {
            await this.#leave(await this.#getAll());
            while (this.#isOpen && this.#state.isSettled)
                await this.#somethingHappens();
        } while (!this.#state.isSettled);
        return resultOf(this.#state, this.#problem);
    }
    /** Until every file is settled, or there is no hope for the others: gives those, and does nothing for them any more. */
    async #getAll() {
        const state = this.#state;
        while (!state.isSettled && this.#mayGoOn() && !this.#progress.isStill(this.#nowMs())) {
            state.turn(this.#nowMs());
            if (!state.isSettled)
                await this.#somethingHappens();
        }
        // What is complete is not given up.
        while (this.#mayGoOn() && state.errands.some(({ status }) => status === "verifying")) {
            await this.#somethingHappens();
        }
        // At once: what is added from now on has its own turn.
        state.stopAll();
        return state.isSettled ? [] : state.errands.filter(isUnsettled);
    }
    async #leave(rest) {
        // What is being admitted meanwhile is there in the end, and counts.
        await this.#nothingUnderWay();
        const reason = this.#problem === null ? "no-progress" : "module-cache";
        for (const errand of rest)
            this.#state.leave(errand, reason);
        await this.#nothingUnderWay();
        await this.#writeMissingInfos();
    }
    #mayGoOn() {
        return !this.#signal.aborted && this.#problem === null;
    }
    /** Waits for news, but not long: silence is news too. */
    async #somethingHappens() {
        const woken = new AbortController();
        // Without a reason, an error would be made for one.
        this.#wake = () => woken.abort(NEWS);
        await this.#ports.clock.sleep(TICK_MS, woken.signal);
        const progress = this.#progress.sample(this.#nowMs());
        if (progress !== null)
            this.#request.onProgress?.(progress);
    }
    /** One request, from asking to what follows from its answer. */
    async #perform(attempt) {
        try {
            const small = await this.#receiver.receive(attempt);
            if (small !== null)
                await this.#check.small(attempt, small);
        }
        catch (error) {
            if (!attempt.stopped)
                throw error;
        }
        finally {
            this.#state.ended(attempt, this.#nowMs());
        }
    }
    async #writeAll(known) {
        for (const file of known)
            await this.#check.known(file);
    }
    /** `go mod download` wants an .info beside every zip. One without a time will do where no source sent a better one. */
    async #writeMissingInfos() {
        const zips = [...this.#state.left.keys()].filter(({ wanted }) => wanted.kind === "zip");
        const without = new Set(zips.map(({ wanted }) => (0,module_version/* moduleKey */.MP)(wanted.module)));
        for (const [errand, reason] of this.#leftInfos) {
            const isWanted = !without.has((0,module_version/* moduleKey */.MP)(errand.wanted.module)) && this.#problem === null;
            if (isWanted)
                await this.#check.infoWithoutTime(errand).catch((error) => this.#onProblem(error));
            if (errand.status === "left")
                this.#request.onLeft?.(errand.wanted, reason);
        }
        this.#leftInfos.clear();
    }
    /** Goes on beside everything else; the fetch does not end before it. */
    #also(work) {
        const done = work()
            .catch((error) => this.#onProblem(error))
            .finally(() => {
            this.#underWay.delete(done);
            this.#wake();
        });
        this.#underWay.add(done);
    }
    /** The destination can't be written. */
    #onProblem(error) {
        this.#problem ??= error.code ?? String(error.message);
    }
    async #nothingUnderWay() {
        while (this.#underWay.size > 0)
            await Promise.all(this.#underWay);
    }
    #nowMs() {
        return this.#ports.clock.monotonicMs();
    }
}


/***/ }),

/***/ 3434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ fetchReport),
  P: () => (/* binding */ nothingFetched)
});

;// CONCATENATED MODULE: ./build/report/left-reasons.js
/** Why a file was not fetched, in the order in which a report lists it. */
const LEFT_REASONS = [
    /** No server that may be asked has it (404, 410, 403). */
    "missing-everywhere",
    /** The servers that have it failed too often. */
    "failed",
    /** Every answer had the same wrong hash, or there was no other answer. */
    "wrong-bytes",
    /** Private, and no private proxy serves it. */
    "private",
    /** Nothing arrived any more, or too little. */
    "no-progress",
    /** More files than one run asks for. */
    "over-limit",
    /** The module cache could not be written. */
    "module-cache",
];

;// CONCATENATED MODULE: ./build/fetch/fetch-report.js

/** A fetch that did not take place, and why. */
function nothingFetched(kind) {
    return { kind, elapsedMs: 0, ...NOTHING, sources: [], left: [] };
}
const NOTHING = {
    zips: 0,
    mods: 0,
    infos: 0,
    derivedMods: 0,
    zipBytes: 0,
    receivedBytes: 0,
    unpacked: 0,
};
/**
 * A fetch as the report has it: no private module's name is in it.
 */
function fetchReport(result, more) {
    const { zips, mods, infos, derivedMods, zipBytes, receivedBytes } = result;
    const left = LEFT_REASONS.map((reason) => {
        const count = (kind) => result.left.filter((l) => l.reason === reason && l.wanted.kind === kind).length +
            (reason === "over-limit" ? more.overLimit[`${kind}s`] : 0);
        return { reason, zips: count("zip"), mods: count("mod") };
    });
    return {
        kind: "fetched",
        elapsedMs: more.elapsedMs,
        zips,
        mods,
        infos,
        derivedMods,
        zipBytes,
        receivedBytes,
        unpacked: more.unpacked,
        sources: result.sources.map(sourceReport),
        left: left.filter((l) => l.zips + l.mods > 0),
    };
}
function sourceReport(result) {
    const { source, outcome, reason, files, bytes, requests, retries, hedges, refusals } = result;
    return {
        name: source.name,
        private: source.private,
        outcome,
        // A private proxy is asked for private modules.
        reason: reason && source.private ? { ...reason, asked: null, detail: null } : reason,
        files,
        bytes,
        requests,
        retries,
        hedges,
        refusals,
    };
}


/***/ }),

/***/ 9243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ connectionsWithin),
/* harmony export */   t: () => (/* binding */ fetchLimits)
/* harmony export */ });
/**
 * 96 connections fill a line of almost two gigabits a second where each of them gets 20 Mbit/s, and ask for 480 files
 * a second over a path of 200 ms. That is what cmd/go asks of a mirror on a machine with 96 cores.
 */
const MAX_CONNECTIONS_TO_ONE = 96;
/** To all together: each costs memory, and what several mirrors carry is more than one does. */
const MAX_CONNECTIONS = 128;
const MIN_CONNECTIONS_TO_ONE = 16;
/** What Node and the hashing thread have open, a `go` that unpacks, and eight zips that are hashed while they arrive. */
const OPEN_ANYWAY = 48;
/**
 * What a fetch from so many sources may take.
 * @param openFiles what this process may have open at once, or null
 * @param mostToOne connections to one source at the most, for an operator who asks for less
 */
function fetchLimits(sources, openFiles = null, mostToOne = MAX_CONNECTIONS_TO_ONE) {
    const each = Math.floor(MAX_CONNECTIONS / Math.max(1, sources));
    const wanted = Math.min(mostToOne, Math.max(MIN_CONNECTIONS_TO_ONE, each));
    return { ...LIMITS, connectionsPerSource: connectionsWithin(wanted, sources, openFiles) };
}
/** Of the connections wanted to each server, as many as there may be files open: a spool, a check and a `go` stand beside them. */
function connectionsWithin(wanted, servers, openFiles) {
    if (openFiles === null)
        return wanted;
    const each = Math.floor((openFiles - OPEN_ANYWAY) / 4 / Math.max(1, servers));
    return Math.max(1, Math.min(wanted, each));
}
const LIMITS = {
    firstPieceBytes: 1 << 20,
    pieceBytes: 1 << 19,
    leastPieceBytes: 1 << 17,
    earlyHashBytes: 8 << 20,
    headersTimeoutMs: 15_000,
    idleTimeoutMs: 10_000,
    triesPerSource: 4,
    retryMs: 250,
    pauseMs: 500,
    longestPauseMs: 20_000,
    stallMs: 600,
    giveUpMs: 30_000,
    leastBytesPerSecond: 5_000,
    longestMs: 15 * 60_000,
};


/***/ }),

/***/ 5673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ knownContent),
  c: () => (/* binding */ planFetch)
});

// EXTERNAL MODULE: ./build/go/dirhash.js
var dirhash = __webpack_require__(7224);
;// CONCATENATED MODULE: ./build/go/legacy-go-mod.js
/**
 * The go.mod file that cmd/go makes up for a module version without one, and that go.sum's `/go.mod` line is then
 * the hash of (modfetch/coderepo.go, LegacyGoMod).
 *
 * @param modulePath checked (module-version.ts): such a path holds nothing that would have to be quoted, which is
 * spaces, quotes, brackets, commas, `//` and `/*` (x/mod modfile.MustQuote)
 */
function syntheticGoMod(modulePath) {
    return Buffer.from(`module ${modulePath}\n`);
}

// EXTERNAL MODULE: ./build/go/module-version.js
var module_version = __webpack_require__(2206);
;// CONCATENATED MODULE: ./build/fetch/wanted.js



/** A go.sum can be a stranger's: so many files are asked for at the most. Kubernetes needs about 900. */
const MAX_FILES = 10_000;
/**
 * Everything that is missing, private modules included: large zips first, because a large one that is begun last is
 * waited for alone; then what `go mod download` wants beside them, then the go.mod files of other modules.
 * @param likelyBytes about how large that module's zip is
 */
function planFetch(inventory, likelyBytes) {
    const zips = [...inventory.missingZips, ...inventory.privateZips]
        .map((sum) => ({ sum, bytes: likelyBytes(sum.module.path) }))
        .sort((a, b) => b.bytes - a.bytes)
        .map(({ sum }) => sum);
    const infos = [...inventory.missingInfos, ...inventory.privateInfos];
    const mods = [...inventory.missingMods, ...inventory.privateMods];
    const all = [
        ...zips.map(({ module, h1 }) => ({ kind: "zip", module, h1 })),
        ...infos.map((module) => ({ kind: "info", module })),
        ...mods.map(({ module, h1 }) => ({ kind: "mod", module, h1 })),
    ];
    const over = all.slice(MAX_FILES);
    const count = (kind) => over.filter((w) => w.kind === kind).length;
    return {
        wanted: all.slice(0, MAX_FILES),
        overLimit: {
            zips: inventory.overLimit.zips + count("zip"),
            mods: inventory.overLimit.mods + count("mod"),
        },
    };
}
/**
 * What a file holds, where that is known without a request: the time in a pseudo-version's `.info`, the go.mod that Go
 * makes up for a module without one; or null.
 */
function knownContent(wanted) {
    if (wanted.kind === "info")
        return (0,module_version/* pseudoVersionTime */.Sw)(wanted.module.version);
    if (wanted.kind === "zip")
        return null;
    const goMod = syntheticGoMod(wanted.module.path);
    return goMod && (0,dirhash/* hashGoMod */.h)(goMod) === wanted.h1 ? goMod : null;
}


/***/ }),

/***/ 2176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ noBuildCache),
/* harmony export */   IP: () => (/* binding */ planBuildCache),
/* harmony export */   Rt: () => (/* binding */ wishForBuildCache)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _cache_build_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2954);


/** Told before go.sum is made into keys: most jobs on a machine that keeps its caches need none. */
async function wishForBuildCache({ machine, files }, { inputs, project: { build } }, access) {
    const none = (because) => ({ kind: "none", because });
    const wanted = inputs.buildCache;
    // `cache: false` means no cache at all, unless this one is asked for by name.
    if (wanted === "false" || (wanted === "auto" && inputs.cache === "false"))
        return none("not-wanted");
    if (access === null)
        return none("no-service");
    if (build === null)
        return none("no-go");
    const { GITHUB_EVENT_NAME: event = "", GITHUB_REF: ref = "" } = machine.env;
    const use = (0,_cache_build_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .buildCacheUse */ .KP)(wanted, { event, ref }, access.keepsRefsApart);
    if (!use.reads)
        return none(use.because === "refs-not-apart" ? "refs-not-apart" : "event");
    if (wanted === "auto" && (await isFilled(files, build.cacheFolder)))
        return none("filled");
    return { kind: "wanted", access, build, savesAbove: use.savesAbove };
}
/** By which keys the build cache is restored and saved. */
function planBuildCache({ machine, clock }, { inputs, project, privacy }, { access, build, savesAbove }, modules) {
    const { env } = machine;
    const nowMs = clock.nowMs();
    const keys = (0,_cache_build_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .buildKeys */ .T_)(inputs.cacheKeyPrefix, modules, build, jobOf(env, nowMs));
    const mayWrite = access.writable && inputs.cache !== "read-only";
    const isPrivate = !project.needed.zips.every(({ module }) => privacy.mayStore(module.path));
    const saves = mayWrite && savesAbove !== null && !isPrivate;
    return {
        report: {
            ...noBuildCache(access.readable ? "miss" : "not-readable"),
            primaryKey: keys.primary,
            unsaved: mayWrite ? whyUnsaved(savesAbove, isPrivate, env.GITHUB_EVENT_NAME ?? "") : null,
        },
        restore: access.readable ? { address: access.address, keys, folder: build.cacheFolder } : null,
        save: saves ? { folder: build.cacheFolder, key: keys.primary, sinceMs: nowMs, savesAbove } : null,
    };
}
function whyUnsaved(savesAbove, isPrivate, event) {
    if (savesAbove === null)
        return { code: "event", event };
    return isPrivate ? { code: "private-code" } : null;
}
function jobOf(env, nowMs) {
    const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt = "1" } = env;
    const run = id && /^\d+$/.test(id) ? `${id}-${attempt.replace(/\D/g, "")}` : String(nowMs);
    return { job: env.GITHUB_JOB ?? "", ref: env.GITHUB_REF ?? "", run };
}
/** The first of its 256 folders that are looked at. */
const LOOKED_AT = 16;
/** A sixteenth of about 250 files: the standard library alone has as many. */
const FILLED_FILES = 16;
/** Whether a build cache has been in use: a machine that keeps it needs none from elsewhere. */
async function isFilled(files, folder) {
    const names = Array.from({ length: LOOKED_AT }, (_, index) => index.toString(16).padStart(2, "0"));
    const lists = await Promise.all(names.map((name) => files.list(node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, name)).catch(() => [])));
    return lists.reduce((count, list) => count + list.length, 0) >= FILLED_FILES;
}
/** Nothing was restored. */
function noBuildCache(kind) {
    return {
        kind,
        elapsedMs: 0,
        primaryKey: null,
        matchedKey: null,
        exact: false,
        files: 0,
        bytes: 0,
        failure: null,
        unsaved: null,
    };
}


/***/ }),

/***/ 4412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ noEntry),
  W: () => (/* binding */ planEntries)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/cache/cache-access.js
/** The words that ACTIONS_CACHE_MODE knows; any other allows everything (@actions/cache, internal/config). */
const MODES = {
    none: { readable: false, writable: false },
    read: { readable: true, writable: false },
    write: { readable: true, writable: true },
    "write-only": { readable: false, writable: true },
};
/** What runners other than GitHub's own say of themselves. */
const OTHER_RUNNERS = ["ACT", "GITEA_ACTIONS", "FORGEJO_ACTIONS"];
/**
 * Where the cache service is and what the runner allows with it; null where there is none (a command line, a runner
 * without one). The rules are those of @actions/cache: v2 where it is announced, but not on GitHub Enterprise Server;
 * else v1.
 */
function cacheAccess(env) {
    const v2 = Boolean(env.ACTIONS_CACHE_SERVICE_V2) && !isEnterpriseServer(env.GITHUB_SERVER_URL);
    const url = v2 ? env.ACTIONS_RESULTS_URL : env.ACTIONS_CACHE_URL;
    const token = env.ACTIONS_RUNTIME_TOKEN ?? "";
    // act's service of v1 wants no token, and gives none.
    if (!url || !URL.canParse(url) || (v2 && token === ""))
        return null;
    const mode = MODES[(env.ACTIONS_CACHE_MODE ?? "").trim().toLowerCase()];
    return {
        address: { version: v2 ? "v2" : "v1", url, token },
        ...(mode ?? { readable: true, writable: true }),
        keepsRefsApart: OTHER_RUNNERS.every((name) => !env[name]),
    };
}
function isEnterpriseServer(serverUrl) {
    const url = serverUrl || "https://github.com";
    if (!URL.canParse(url))
        return true;
    const host = new URL(url).hostname.toLowerCase();
    return !(host === "github.com" || host.endsWith(".ghe.com") || host.endsWith(".localhost"));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/cache/entry-key.js

/** Raised when older entries can't serve any more. */
const LAYOUT = 2;
/**
 * Keys that depend on nothing but the sums and where their files lie in the checkout: neither on the operating system
 * nor on the Go version, since module files don't.
 *
 * @param prefix the user's own, "" for none
 * @param paths of the go.sum files, relative to the checkout: tells a monorepo's modules apart
 * @param goSum of all these files
 */
function entryKeys(prefix, paths, goSum) {
    const scope = digest([...paths].map((path) => path.replaceAll("\\", "/")).sort()).slice(0, 8);
    const family = `${prefix === "" ? "" : `${prefix}-`}go-modules-${LAYOUT}-${scope}-`;
    // The sums, not the files' text: a checkout on Windows may have other line ends.
    const sums = digest([...lines(goSum.zips), "", ...lines(goSum.mods)]).slice(0, 40);
    const primary = family + sums;
    return { primary, part: `${primary}-part`, restore: [`${primary}-`, family], parts: { scope, sums } };
}
function lines(sums) {
    return [...sums].map(([key, { h1 }]) => `${key} ${h1}`).sort();
}
function digest(texts) {
    return (0,external_node_crypto_.createHash)("sha256").update(texts.join("\n")).digest("hex");
}

// EXTERNAL MODULE: ./build/go/go-sum.js
var go_sum = __webpack_require__(3519);
// EXTERNAL MODULE: ./build/inputs/parsers.js
var parsers = __webpack_require__(5272);
// EXTERNAL MODULE: ./build/modules/module-cache-layout.js
var module_cache_layout = __webpack_require__(7926);
// EXTERNAL MODULE: ./build/flows/project/project-files.js
var project_files = __webpack_require__(8967);
// EXTERNAL MODULE: ./build/flows/entry/build-cache-plan.js
var build_cache_plan = __webpack_require__(2176);
;// CONCATENATED MODULE: ./build/flows/entry/entry-plan.js








const MAX_GO_SUM_BYTES = 64 << 20;
/** What the job keeps in the cache service, and by which keys. */
async function planEntries(ports, facts) {
    const access = cacheAccess(ports.machine.env);
    const modules = wishForModules(facts, access);
    const build = await (0,build_cache_plan/* wishForBuildCache */.Rt)(ports, facts, access);
    const none = { restore: null, save: null };
    const noModules = (because) => ({ report: noEntry(because), ...none });
    const noBuild = (because) => ({ report: (0,build_cache_plan/* noBuildCache */.Ab)(because), ...none });
    // A large go.sum takes a while: where no entry is of use, no keys are made.
    if (modules.kind === "none" && build.kind === "none") {
        return { modules: noModules(modules.because), build: noBuild(build.because), refusedFiles: [] };
    }
    const keyed = await readKeys(ports, facts);
    return {
        modules: modules.kind === "none"
            ? noModules(modules.because)
            : await planModules(ports.files, facts, modules, keyed),
        build: build.kind === "none" ? noBuild(build.because) : (0,build_cache_plan/* planBuildCache */.IP)(ports, facts, build, keyed.keys.parts),
        refusedFiles: keyed.refused,
    };
}
/** The keys of the job's entries, out of its go.sum files or those that `cache-dependency-path` names. */
async function readKeys({ machine, files }, { inputs, project }) {
    const root = (0,project_files/* workspaceOf */.B3)(machine);
    const patterns = inputs.cacheDependencyPaths;
    const named = patterns.length === 0 ? [] : await files.glob(patterns, root, parsers/* MAX_DEPENDENCY_FILES */.vi);
    const reader = (0,project_files/* openProjectFiles */.x8)(files, machine, await (0,project_files/* workspaceBounds */.X_)(files, machine));
    const texts = await reader.read(named, MAX_GO_SUM_BYTES);
    const others = texts.flatMap((text) => (text === null ? [] : (0,go_sum/* parseGoSum */.HD)(text)));
    const sums = (0,go_sum/* mergeGoSums */.hU)([project.goSum, ...others]);
    const paths = (named.length > 0 ? named : project.goSumPaths).map((path) => external_node_path_.relative(root, path));
    return { keys: entryKeys(inputs.cacheKeyPrefix, paths, sums), sums, refused: reader.refused };
}
function wishForModules({ inputs, privacy, inventory, moduleCache }, access) {
    const none = (because) => ({ kind: "none", because });
    if (inputs.cache === "false")
        return none("not-wanted");
    if (!lacksStorable(inventory, privacy))
        return none("nothing-missing");
    if (moduleCache === null)
        return none("no-module-cache");
    return access === null ? none("no-service") : { kind: "wanted", access, moduleCache };
}
/** By which keys module files are restored and saved. */
async function planModules(files, { inputs, project }, { access, moduleCache }, { keys, sums }) {
    const { address, readable, writable } = access;
    const goFlags = project.goVersion === null ? null : project.goFlags;
    const isFresh = readable && (await isNeverUsed(files, moduleCache));
    const entry = { address, keys, sums, moduleCache, isFresh, goFlags };
    return {
        report: { ...noEntry(readable ? "miss" : "not-readable"), primaryKey: keys.primary },
        restore: readable ? entry : null,
        save: writable && inputs.cache === "true" ? entry : null,
    };
}
async function isNeverUsed(files, { root }) {
    const names = await files.list((0,module_cache_layout/* downloadRoot */.Fw)(root)).catch(() => ["unreadable"]);
    return names.length === 0;
}
/** Whether something is missing that an entry may hold. */
function lacksStorable(inventory, { mayStore }) {
    const { missingZips, missingMods, privateZips, privateMods } = inventory;
    const absent = [...missingZips, ...missingMods, ...privateZips, ...privateMods];
    return absent.some(({ module }) => mayStore(module.path));
}
/** Nothing was restored. */
function noEntry(kind) {
    return {
        kind,
        elapsedMs: 0,
        primaryKey: null,
        matchedKey: null,
        exact: false,
        zips: 0,
        mods: 0,
        zipBytes: 0,
        refused: 0,
        failure: null,
    };
}


/***/ }),

/***/ 7923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ NOTHING_RESTORED)
/* harmony export */ });
/* harmony import */ var _entry_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4412);

/** What a run without the cache service has of it. */
const NOTHING_RESTORED = {
    report: (0,_entry_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .noEntry */ .Y)("not-wanted"),
    admitted: 0,
    moduleCacheProblem: null,
};


/***/ }),

/***/ 1597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readSources)
});

// EXTERNAL MODULE: ./build/go/go-proxy-list.js
var go_proxy_list = __webpack_require__(2937);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/go/netrc.js
/** The netrc file, cmd/go's default place for the credentials of a private proxy. */

const NOTHING = { machine: "", login: "", password: "" };
/** What Go's strings.Fields splits at: unlike `\s` it knows U+0085, and no byte order mark. */
const BLANKS = /[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
/**
 * The complete entries of a netrc file, in its order, as cmd/go/internal/auth/netrc.go, parseNetrc, reads them: a
 * line is pairs of a token and its value, quotes and `#` are ordinary characters, a macro goes on to the next
 * empty line, and a `default` that ends its line ends the file. Never throws; what makes no sense is passed over.
 */
function parseNetrc(text) {
    const entries = [];
    let entry = NOTHING;
    let inMacro = false;
    for (const line of text.split("\n")) {
        if (inMacro) {
            // A line that holds a carriage return is not empty: with CRLF a macro takes the rest of the file.
            inMacro = line !== "";
            continue;
        }
        const fields = fieldsOf(line);
        for (let i = 0; i + 1 < fields.length; i += 2) {
            const [token, value = ""] = fields.slice(i, i + 2);
            if (token === "machine")
                entry = { ...NOTHING, machine: value };
            else if (token === "login" || token === "password")
                entry = { ...entry, [token]: value };
            else if (token === "macdef")
                inMacro = true;
            if (entry.machine !== "" && entry.login !== "" && entry.password !== "") {
                entries.push(entry);
                entry = NOTHING;
            }
        }
        // What follows `default` in its own line makes pairs with it, and cmd/go reads on.
        if (fields.length % 2 === 1 && fields.at(-1) === "default")
            break;
    }
    return entries;
}
/**
 * Where the netrc file may be; the first path that exists is the one (cmd/go/internal/auth/netrc.go, netrcPath).
 * NETRC stands alone and may be relative; without it there is one in the home folder, and none without a home.
 * `platform` is Node's name for it.
 */
function netrcPaths(env, platform, home) {
    const isWindows = platform === "win32";
    const name = Object.keys(env).find((key) => (isWindows ? key.toUpperCase() : key) === "NETRC");
    const explicit = name === undefined ? "" : (env[name] ?? "");
    if (explicit !== "")
        return [explicit];
    if (home === null)
        return [];
    return isWindows
        ? [external_node_path_.win32.join(home, "_netrc"), external_node_path_.win32.join(home, ".netrc")]
        : [external_node_path_.posix.join(home, ".netrc")];
}
/**
 * Whether cmd/go's first request carries what the netrc file says, under that GOAUTH ("" means `netrc`). Methods are
 * separated by `;` and the first one wins; `git <dir>` is asked only after a 4xx; anything else is a command, which
 * we don't run, so that a netrc after it is not for us to use (cmd/go/internal/auth/auth.go, runGoAuth).
 */
function isNetrcFirst(goauth) {
    if (goauth === "")
        return true;
    const methods = goauth.split(";").map((method) => fieldsOf(method)[0] ?? "");
    // cmd/go ends with an error at an empty method, and at an `off` among others.
    if (methods.includes("") || methods.includes("off"))
        return false;
    return methods.find((method) => method !== "git") === "netrc";
}
/**
 * The base URL of a proxy with the user name and password that the netrc file has for it, percent-encoded: a secret
 * from then on. The URL itself when it is not https, when it holds user info, or when no entry is for it.
 *
 * As cmd/go/internal/auth/auth.go, loadCredential: an entry is for the URLs that begin with its machine, letter by
 * letter and up to a `/`; the longest one wins, and of two alike the earlier. So cmd/go since go1.24 finds nothing for
 * `https://a.example:8443` in an entry for `a.example` (golang/go#81253), and neither do we.
 * @param url as the GOPROXY list has it, `https://` included
 */
function withNetrcCredentials(url, entries) {
    const [, scheme = "", rest = ""] = /^(https:\/\/)(.*)$/is.exec(url) ?? [];
    const authority = /^[^/?#]*/.exec(rest)?.[0] ?? "";
    if (authority === "" || authority.includes("@"))
        return url;
    let prefix = rest.replace(/[?#].*$/s, "");
    while (prefix.length >= authority.length) {
        const entry = entries.find(({ machine }) => prefixOf(machine) === prefix);
        if (entry !== undefined) {
            return `${scheme}${encodeURIComponent(entry.login)}:${encodeURIComponent(entry.password)}@${rest}`;
        }
        prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf("/")));
    }
    return url;
}
/** A machine may be written as a URL (cmd/go/internal/auth/auth.go, storeCredential). */
function prefixOf(machine) {
    return machine.replace(/^https:\/\//, "").replace(/\/$/, "");
}
function fieldsOf(text) {
    return text.split(BLANKS).filter((field) => field !== "");
}

// EXTERNAL MODULE: ./build/mirrors/catalogue.js
var catalogue = __webpack_require__(8942);
;// CONCATENATED MODULE: ./build/flows/fill/fetch-sources.js



const MAX_NETRC_BYTES = 1 << 20;
/**
 * Who may be asked for what: mirrors for modules that are not private, private proxies for those that are, or may be.
 * Mirrors come first, best first.
 */
async function readSources(ports, request) {
    const { choice, privacy } = request;
    const { isPrivate, mayTellMirror, mayTellPrivateProxy } = privacy;
    const mirrors = choice.mirrors.length > 0 ? choice.mirrors : mirrorsOf(request);
    const entries = request.privateProxies.length > 0 ? await readNetrc(ports, request.goAuth) : [];
    const proxies = request.privateProxies
        .map((url) => url.replace(/\/+$/, ""))
        .filter((url) => /^https?:/i.test(url) && URL.canParse(url));
    const speedOf = (mirror) => choice.ranked.find((r) => r.mirror === mirror)?.speed;
    return [
        ...mirrors.map((mirror) => ({
            name: mirror.name,
            url: mirror.url.replace(/\/+$/, ""),
            private: false,
            mayServe: mayTellMirror,
            firstByteMs: speedOf(mirror)?.firstByteMs ?? null,
            bytesPerSecond: speedOf(mirror)?.bytesPerSecond ?? null,
        })),
        ...[...new Set(proxies)].map((url) => ({
            name: new URL(url).host,
            url: withNetrcCredentials(url, entries),
            private: true,
            // Public modules come from the mirrors, where there are any.
            mayServe: (path) => mayTellPrivateProxy(path) && (isPrivate(path) || !mayTellMirror(path) || mirrors.length === 0),
            firstByteMs: null,
            bytesPerSecond: null,
        })),
    ];
}
/** Where no mirror was chosen: those that GOPROXY names, if it leaves nothing to choose; none, if all have failed. */
function mirrorsOf({ choice, goproxy }) {
    if (choice.ranked.length > 0)
        return [];
    return (0,go_proxy_list/* parseGoProxy */.eL)(goproxy).flatMap(({ url }) => (0,catalogue/* findInCatalogue */.cy)(url) ?? []);
}
/** What cmd/go would send to servers of the user's own (cmd/go/internal/auth). */
async function readNetrc({ machine, files }, goAuth) {
    if (!isNetrcFirst(goAuth))
        return [];
    for (const path of netrcPaths(machine.env, machine.platform, machine.home)) {
        const text = await files.readText(path, MAX_NETRC_BYTES).catch(() => null);
        if (text !== null)
            return parseNetrc(text);
    }
    return [];
}


/***/ }),

/***/ 6118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xQ: () => (/* binding */ fetchIntoModuleCache),
  QU: () => (/* binding */ maskSecrets),
  cx: () => (/* binding */ measureRoute),
  b1: () => (/* binding */ planJob),
  Lu: () => (/* binding */ routeOf)
});

// EXTERNAL MODULE: ./build/go/go-proxy-list.js
var go_proxy_list = __webpack_require__(2937);
// EXTERNAL MODULE: ./build/mirrors/inherited.js
var mirrors_inherited = __webpack_require__(5681);
// EXTERNAL MODULE: ./build/modules/leftovers.js
var leftovers = __webpack_require__(8102);
// EXTERNAL MODULE: ./build/modules/module-cache.js
var module_cache = __webpack_require__(9303);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/go/module-version.js
var module_version = __webpack_require__(2206);
// EXTERNAL MODULE: ./build/mirrors/catalogue.js
var catalogue = __webpack_require__(8942);
// EXTERNAL MODULE: ./build/mirrors/choose.js
var choose = __webpack_require__(710);
// EXTERNAL MODULE: ./build/mirrors/estimate.js
var estimate = __webpack_require__(7541);
// EXTERNAL MODULE: ./build/mirrors/remembered.js
var mirrors_remembered = __webpack_require__(8565);
// EXTERNAL MODULE: ./build/sumdb/path.js
var sumdb_path = __webpack_require__(3239);
// EXTERNAL MODULE: ./build/targets/go/downloaders.js
var downloaders = __webpack_require__(40);
// EXTERNAL MODULE: ./build/targets/go/module-size.js
var module_size = __webpack_require__(7338);
// EXTERNAL MODULE: ./build/targets/go/workload.js
var workload = __webpack_require__(9715);
;// CONCATENATED MODULE: ./build/flows/choose/find-mirrors.js










/** With nothing missing the choice only serves what the job may still ask for: an older result and a short probe will do. */
const NOTHING_MISSING = { rememberedMs: 24 * 3_600_000, budgetMs: 1_000 };
/** Ranks the mirrors: from memory where it is fresh, else by measuring them. */
async function findMirrors(ports, request) {
    const { inputs, inventory, region } = request;
    const candidates = inputs.mirrors;
    const zips = inventory.missingZips.map(({ module }) => ({
        path: (0,module_version/* proxyPath */.IR)(module, "zip"),
        // Nobody is asked about a module that must not be named.
        knownBytes: (0,module_size/* knownZipBytes */.KD)(module.path) ?? (request.mayTellMirror(module.path) ? null : module_size/* UNKNOWN_ZIP_BYTES */.DP),
    }));
    const mods = Math.max(0, inventory.missingMods.length - zips.length);
    const estimated = (0,workload/* estimatedWorkload */.gt)(zips, mods);
    const unasked = (kind, choice) => ({
        probe: { kind, elapsedMs: 0, ageMs: null, ended: null, extended: false, admitted: 0 },
        choice,
        work: estimated,
        sumdb: { kind: "not-checked", because: "not-measured" },
        moduleCacheProblem: null,
    });
    const byRegion = () => (0,choose/* chooseByRegion */.z5)(candidates, region, (0,catalogue/* isRegionInChina */.B6)(region));
    if (request.policy)
        return unasked("policy", { ...byRegion(), ranked: [], mirrors: [] });
    if (inputs.probe === "never")
        return unasked("never", byRegion());
    const nothingMissing = zips.length + mods === 0;
    const path = (0,mirrors_remembered/* rememberedPath */.U9)(ports.machine, request.projectKey);
    const longestMs = nothingMissing
        ? Math.max(inputs.cooldownMs, NOTHING_MISSING.rememberedMs)
        : inputs.cooldownMs;
    if (inputs.probe === "auto" && path && inputs.cooldownMs > 0) {
        const remembered = await (0,mirrors_remembered/* loadRemembered */.f0)(ports.files, ports.machine, path, candidates);
        if (remembered && (0,mirrors_remembered/* isUsable */.Ng)(remembered, candidates, ports.clock.nowMs(), longestMs)) {
            const found = recall(ports, request, remembered, estimated);
            if (found)
                return found;
        }
    }
    // Loaded only here: a run with a fresh result needs nothing of it.
    const { measureForJob } = await __webpack_require__.e(/* import() */ 650).then(__webpack_require__.bind(__webpack_require__, 1650));
    const job = { zips, mods, budgetMs: measuringBudgetMs(request) };
    return { ...(await measureForJob(ports, request, job)), sumdb: null };
}
/** How long measuring may take: not long where nothing could be saved by it. */
function measuringBudgetMs({ inputs, inventory }) {
    const nothingMissing = inventory.missingZips.length + inventory.missingMods.length === 0;
    return nothingMissing ? Math.min(inputs.probeBudgetMs, NOTHING_MISSING.budgetMs) : inputs.probeBudgetMs;
}
/**
 * Keeps what was measured for the next run on this machine.
 * @param failed mirrors that failed since: a result with one of them is not kept, and an older one is removed
 */
async function remember(ports, request, found, sumdb, failed) {
    const path = (0,mirrors_remembered/* rememberedPath */.U9)(ports.machine, request.projectKey);
    if (path === null || request.inputs.cooldownMs === 0)
        return;
    if (found.choice.mirrors.some((mirror) => failed.includes(mirror))) {
        await ports.files.remove(path).catch(() => { });
    }
    else if (found.probe.kind === "measured" && found.choice.mirrors.length > 0) {
        await (0,mirrors_remembered/* saveRemembered */.cu)(ports.files, path, {
            atMs: ports.clock.nowMs(),
            measurements: found.choice.ranked,
            work: found.work,
            sumdb: sumdbToRemember(request, found, sumdb),
        });
    }
}
/** An earlier result, applied to what is missing now. Null when it can't stand for the checksum database. */
function recall(ports, request, remembered, estimated) {
    const nothingMissing = (0,estimate/* requestsOf */.uD)(estimated) === 0;
    const { bulkRequests } = remembered.work;
    // Measured when nothing was missing: no rate is known.
    if (estimated.bulkRequests > 0 && bulkRequests === 0)
        return null;
    const bytes = Math.round((remembered.work.bytes / Math.max(1, bulkRequests)) * estimated.bulkRequests);
    const work = bulkRequests > 0 ? { ...estimated, bytes } : estimated;
    const ranked = (0,choose/* chooseByMeasurement */.r4)(remembered.measurements, nothingMissing ? remembered.work : work, (0,downloaders/* goCommandDownloader */.xH)(ports.machine.cpus));
    const choice = nothingMissing ? (0,choose/* withNothingMissing */.mF)(ranked) : ranked;
    const { goproxy, gosumdb } = request.planValues(choice.mirrors);
    if (!remembered.sumdb || remembered.sumdb.routeDigest !== digest(`${goproxy} ${gosumdb}`))
        return null;
    const { path } = remembered.sumdb;
    if (path.kind === "rerouted" && !(0,sumdb_path/* isPossibleVia */.sw)(gosumdb, path.via, choice.mirrors))
        return null;
    return {
        probe: {
            kind: "remembered",
            elapsedMs: 0,
            ageMs: ports.clock.nowMs() - remembered.atMs,
            ended: null,
            extended: false,
            admitted: 0,
        },
        choice,
        work,
        // The key is the route's own: a remembered result can name a host, never whom to believe.
        sumdb: path.kind === "rerouted" ? { ...path, gosumdb: (0,sumdb_path/* goSumDbVia */.cx)(gosumdb, path.via) } : path,
        moduleCacheProblem: null,
    };
}
/** Only a way that was seen to work is worth remembering, for the route that it was seen with. */
function sumdbToRemember(request, found, sumdb) {
    const { goproxy, gosumdb } = request.planValues(found.choice.mirrors);
    if (sumdb.kind !== "works" && sumdb.kind !== "rerouted" && sumdb.kind !== "off")
        return null;
    return { routeDigest: digest(`${goproxy} ${gosumdb}`), path: sumdb };
}
function digest(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 16);
}

// EXTERNAL MODULE: ./build/flows/entry/build-cache-plan.js
var build_cache_plan = __webpack_require__(2176);
// EXTERNAL MODULE: ./build/flows/entry/entry-plan.js + 2 modules
var entry_plan = __webpack_require__(4412);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/cache/entry-files.js
var entry_files = __webpack_require__(7571);
// EXTERNAL MODULE: ./build/decode.js
var decode = __webpack_require__(6500);
;// CONCATENATED MODULE: ./build/cache/job-state.js


/** Raised with any change of the form: main and post of two versions must not read each other's. */
const VERSION = 3;
/** The state as text. */
function formatJobState(state) {
    return JSON.stringify({ version: VERSION, ...state });
}
/** Text that says something: no path and no key is empty. */
const job_state_name = (value) => (0,decode/* text */.Qq)(value) || (0,decode/* malformed */.Qm)();
const moduleVersion = (value) => {
    const module = (0,decode/* fields */.OA)({ path: decode/* text */.Qq, version: decode/* text */.Qq })(value);
    return (0,module_version/* checkModuleVersion */.nF)(module) === null ? module : (0,decode/* malformed */.Qm)();
};
const SUM = { module: moduleVersion, h1: job_state_name };
const STATE = (0,decode/* fields */.OA)({
    version: (0,decode/* literal */.eu)(VERSION),
    modules: (0,decode/* nullable */.me)((0,decode/* fields */.OA)({
        moduleCache: job_state_name,
        primaryKey: job_state_name,
        partKey: (0,decode/* nullable */.me)(job_state_name),
        contents: (0,decode/* fields */.OA)({
            zips: (0,decode/* list */.p_)((0,decode/* fields */.OA)({ ...SUM, required: decode/* flag */.Jt })),
            mods: (0,decode/* list */.p_)((0,decode/* fields */.OA)(SUM)),
        }),
    })),
    buildCache: (0,decode/* nullable */.me)((0,decode/* fields */.OA)({
        folder: job_state_name,
        key: job_state_name,
        sinceMs: decode/* count */.U9,
        savesAbove: decode/* count */.U9,
        restored: (0,decode/* list */.p_)(job_state_name),
    })),
    serviceFailed: decode/* flag */.Jt,
});
/** Reads it back; null for anything that is not of this form, names that cmd/go would refuse among it. */
function job_state_parseJobState(json) {
    const state = decodeJson(json, STATE);
    if (state === null)
        return null;
    const { modules, buildCache, serviceFailed } = state;
    return { modules, buildCache, serviceFailed };
}

;// CONCATENATED MODULE: ./build/flows/entry/hand-over.js





const STATE_PATH = "module-cache-state";
const STATE_DIGEST = "module-cache-state-digest";
const MAX_STATE_BYTES = (/* unused pure expression or super */ null && (64 << 20));
/** Tells the step at the job's end what to save: through a file, as a state is too short for it. */
async function handOver({ files, machine, job }, state) {
    if (state.modules === null && state.buildCache === null)
        return;
    const text = formatJobState(state);
    const path = external_node_path_.join(machine.tempDir, `setup-go-mirror-state-${digestOf(text).slice(0, 16)}.json`);
    try {
        await files.replace(path, text, 0o600);
    }
    catch {
        // No room for it: nothing is saved this time.
        return;
    }
    job.saveState(STATE_PATH, path);
    job.saveState(STATE_DIGEST, digestOf(text));
}
/** What was handed over; null where the main step has left nothing, or something else lies in its place now. */
async function takeOver({ job, files }) {
    const path = job.state(STATE_PATH);
    if (path === "")
        return null;
    const text = await files.readText(path, MAX_STATE_BYTES).catch(() => null);
    return text !== null && digestOf(text) === job.state(STATE_DIGEST) ? parseJobState(text) : null;
}
/** Of the state's file: whoever has changed it since does not decide what is saved. */
function digestOf(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}
/**
 * The module files to save; null where that is not to be: the entry is there already, may not be written, or nothing
 * was missing.
 */
function modulesToSave(facts, { save }, restored, filled) {
    if (save === null || restored.exact)
        return null;
    const { keys, sums, moduleCache } = save;
    return {
        moduleCache: moduleCache.root,
        primaryKey: keys.primary,
        // With prefetch an entry that lacks something is an accident, and is not kept.
        partKey: facts.inputs.prefetch === "false" && restored.matchedKey !== keys.part ? keys.part : null,
        contents: contentsOf(sums, facts, filled),
    };
}
/**
 * What is to be saved of the build cache. Of an entry that is damaged, or gone, nothing counts as saved: the next job is
 * to find another one. Where the line is too slow for an entry, it is too slow to send one.
 */
function buildCacheToSave({ save }, restored) {
    const { kind, failure } = restored.report;
    if (save === null || failure?.code === "too-slow")
        return null;
    const isThere = kind === "restored" || failure?.code === "failed";
    return { ...save, restored: isThere ? restored.names : [] };
}
/** Failures that say nothing about the service: a disk that is full, and an archive that somebody has made badly. */
const NOT_OF_SERVICE = ["failed", "broken-archive", "too-large", "too-slow"];
/** Whether the service need not be asked any more. */
function isOfService(failure) {
    return failure !== null && !NOT_OF_SERVICE.includes(failure.code);
}
/** What no server has is not waited for: the job can do without it, or it would have failed. */
function contentsOf(sums, { project, inventory, privacy }, filled) {
    const nowhere = new Set(filled.result?.left
        .filter(({ reason }) => reason === "missing-everywhere")
        .map(({ wanted }) => (0,module_version/* moduleKey */.MP)(wanted.module)));
    const privates = new Set(inventory.privateZips.map(({ module }) => (0,module_version/* moduleKey */.MP)(module)));
    const required = project.needed.zips
        .map(({ module }) => (0,module_version/* moduleKey */.MP)(module))
        .filter((key) => !nowhere.has(key) && !privates.has(key));
    return (0,entry_files/* entryContents */.L$)(sums, new Set(required), privacy.mayStore);
}

// EXTERNAL MODULE: ./build/cache/build-cache.js
var build_cache = __webpack_require__(2954);
;// CONCATENATED MODULE: ./build/flows/entry/look-up.js


/** Asks for both entries at once. */
function lookUp({ cache }, { modules, build }) {
    const find = (form, { address, keys }) => cache.find({ address, form, key: keys.primary, restoreKeys: keys.restore });
    return {
        modules: modules.restore && find(entry_files/* MODULE_FORM */._c, modules.restore),
        build: build.restore && find(build_cache/* BUILD_FORM */.Qk, build.restore),
    };
}
/** The longest that measuring the mirrors waits for the service's answer. */
const LOOK_MS = 400;
/** Whether there is an entry of all that the job needs, as far as the service says so at once. */
async function hasWhole(clock, { modules }, looked) {
    if (looked.modules === null || modules.restore === null)
        return false;
    const answered = new AbortController();
    const found = await Promise.race([looked.modules, clock.sleep(LOOK_MS, answered.signal)]);
    answered.abort();
    return found?.kind === "hit" && found.key === modules.restore.keys.primary;
}

// EXTERNAL MODULE: ./build/flows/entry/restored.js
var entry_restored = __webpack_require__(7923);
;// CONCATENATED MODULE: ./build/flows/entry/restore-entries.js

/** What a measurement takes where the line is good. Where it takes longer, both go on side by side. */
const MEASURED_FIRST_MS = 1_000;
/**
 * Restores both entries, the modules' bytes first: they have to be hashed and unpacked, which goes on while the build
 * cache arrives. Neither promise is rejected: what does not come is fetched, or compiled.
 *
 * @param measured the measurement of the mirrors, which goes first: an entry that arrives meanwhile takes from the line,
 *   and from the cores, what is measured; null: nothing is measured that this would spoil
 */
function restoreEntries(ports, { modules, build }, looked, measured) {
    const notBefore = measured === null ? Promise.resolve() : settledSoon(ports, measured);
    const ofModules = restoreModuleFiles(ports, modules, looked.modules, notBefore);
    return {
        modules: ofModules.restored,
        build: looked.build === null
            ? Promise.resolve({ report: build.report, names: [] })
            : __webpack_require__.e(/* import() */ 157).then(__webpack_require__.bind(__webpack_require__, 4157)).then(({ restoreBuildCache }) => restoreBuildCache(ports, build, looked.build, ofModules.read)),
    };
}
/** The restore, and the moment when its bytes are here. */
function restoreModuleFiles(ports, plan, looked, notBefore) {
    if (looked === null) {
        const restored = Promise.resolve({ ...entry_restored/* NOTHING_RESTORED */.L, report: plan.report });
        return { restored, read: notBefore.then(() => { }) };
    }
    let tellRead = () => { };
    const read = new Promise((resolve) => {
        tellRead = resolve;
    });
    const restored = __webpack_require__.e(/* import() */ 837).then(__webpack_require__.bind(__webpack_require__, 2837))
        .then(({ restoreModules }) => restoreModules(ports, plan, looked, notBefore, tellRead))
        // However it ended.
        .finally(tellRead);
    return { restored, read };
}
/** Resolves once `measured` has settled, or when that takes too long. Leaves no timer behind. */
async function settledSoon({ clock }, measured) {
    const settled = new AbortController();
    const quiet = measured.then(() => settled.abort(), () => settled.abort());
    await Promise.race([quiet, clock.sleep(MEASURED_FIRST_MS, settled.signal)]);
}

// EXTERNAL MODULE: ./build/mirrors/route.js
var route = __webpack_require__(2050);
// EXTERNAL MODULE: ./build/modules/inventory.js
var modules_inventory = __webpack_require__(3626);
// EXTERNAL MODULE: ./build/flows/project/read-privacy.js + 1 modules
var read_privacy = __webpack_require__(3188);
// EXTERNAL MODULE: ./build/flows/project/read-project.js + 1 modules
var read_project = __webpack_require__(3470);
// EXTERNAL MODULE: ./build/flows/project/region.js
var region = __webpack_require__(458);
// EXTERNAL MODULE: ./build/report/version.js
var version = __webpack_require__(5679);
;// CONCATENATED MODULE: ./build/flows/project/run-identity.js



/** What a runner gives as a run's number, or a workflow as a job's name; anything else is nobody's. */
const NAME = /^[\w.-]{1,100}$/;
const REPOSITORY = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
const HASH_LENGTH = 16;
/**
 * Read from the runner's variables (GitHub's documentation, "Variables reference"; Gitea and Forgejo set the same).
 * @param repository null outside of a job
 */
function runIdentity({ env, platform, arch }, repository) {
    const attempt = Number(env.GITHUB_RUN_ATTEMPT);
    return {
        run: {
            id: named(env.GITHUB_RUN_ID),
            attempt: Number.isSafeInteger(attempt) && attempt > 0 ? attempt : null,
            job: named(env.GITHUB_JOB),
            repository: repositoryOf(env, repository),
        },
        tool: { version: version/* VERSION */.x, catalogue: newestCheck() },
        machine: { os: platform, arch },
    };
}
function named(text) {
    return text !== undefined && NAME.test(text) ? text : null;
}
/** Reports are shown to people who may not read the repository: its name stands there only where everybody may know it. */
function repositoryOf(env, repository) {
    const name = env.GITHUB_REPOSITORY ?? "";
    if (repository === null || !REPOSITORY.test(name))
        return null;
    if (repository.isPrivate === false)
        return { name, hashed: false };
    const full = `${repository.prefix}/${name}`.toLowerCase();
    return { name: (0,external_node_crypto_.createHash)("sha256").update(full).digest("hex").slice(0, HASH_LENGTH), hashed: true };
}
function newestCheck() {
    return catalogue/* CATALOGUE */.yh.reduce((newest, { checked }) => (checked > newest ? checked : newest), "");
}

;// CONCATENATED MODULE: ./build/flows/project/read-job.js








/**
 * Reads the job: inputs, project, Go's settings, what the module cache lacks, and who may hear of what. Asks nobody, and
 * changes nothing.
 * @param project where the caller has read it already
 */
async function readJob(ports, inputs, project) {
    const { machine, files, processes } = ports;
    const read = project ?? (await (0,read_project/* readProject */.W)(ports, inputs.workingDirectory));
    const inherited = (0,mirrors_inherited/* readInherited */.$v)(read.before.GOPROXY, inputs.mirrors.map((m) => m.url));
    const privateProxies = [
        ...inputs.privateProxies,
        ...(inherited.kind === "off" ? [] : inherited.privateProxies.map(({ url }) => url)),
    ];
    const privacy = await (0,read_privacy/* readPrivacy */.h)(ports, inputs, read, inherited, privateProxies.length > 0);
    const routing = { ...inputs, before: read.before, inherited, privatePatterns: privacy.patterns };
    return {
        inputs,
        identity: runIdentity(machine, privacy.repository),
        project: read,
        privacy,
        inventory: await (0,modules_inventory/* takeInventory */.O)(files, read.moduleCache, read.needed, privacy.isPrivate),
        moduleCache: read.moduleCache === null ? null : (0,module_cache/* openModuleCache */.Re)(read.moduleCache, processes.own),
        region: (0,region/* regionOf */.A)(inputs, machine),
        inherited,
        privateProxies,
        gosumdb: (0,route/* askedGoSumDb */.eL)(inputs.sumdb, read.before),
        noMirrors: (0,route/* whyNoMirrors */.yx)(routing),
        planValues: (mirrors) => (0,route/* planRoute */.Z5)({ ...routing, mirrors }),
    };
}

// EXTERNAL MODULE: ./build/flows/toolchain/go-asked.js
var go_asked = __webpack_require__(8215);
// EXTERNAL MODULE: ./build/fetch/fetch-report.js + 1 modules
var fetch_report = __webpack_require__(3434);
// EXTERNAL MODULE: ./build/flows/fill/fetch-sources.js + 1 modules
var fetch_sources = __webpack_require__(1597);
// EXTERNAL MODULE: ./build/fetch/limits.js
var limits = __webpack_require__(9243);
// EXTERNAL MODULE: ./build/fetch/wanted.js + 1 modules
var fetch_wanted = __webpack_require__(5673);
;// CONCATENATED MODULE: ./build/flows/fill/fill-module-cache.js





/** Puts what is missing into the module cache, where that is wanted and saves time. Never throws. */
async function fillModuleCache(ports, request) {
    const { prefetch, moduleCache, inventory, speed, work, sources, isRelayed } = request;
    const not = (kind) => ({
        report: (0,fetch_report/* nothingFetched */.P)(kind),
        result: null,
    });
    if (prefetch === "false")
        return not("not-wanted");
    const { wanted } = (0,fetch_wanted/* planFetch */.c)(inventory, module_size/* likelyZipBytes */.f4);
    if (wanted.length === 0)
        return not("nothing-missing");
    if (moduleCache === null)
        return not("no-module-cache");
    const served = ({ module }) => sources.some((s) => s.mayServe(module.path));
    if (!wanted.some(served))
        return not("no-source");
    // Nobody has measured a private proxy: nothing is predicted where one is to be asked.
    if (prefetch === "auto" && speed !== null && !inventory.privateZips.some(served)) {
        const connections = (0,limits/* fetchLimits */.t)(sources.length, ports.machine.openFiles, request.maxConnections).connectionsPerSource *
            sources.length;
        const { cpus } = ports.machine;
        if (!(0,downloaders/* isFetchWorthwhile */.eP)(speed, work, { cpus, connections, isRelayed }))
            return not("left-to-go");
    }
    // Loaded only here: a job that misses nothing needs nothing of it.
    const { fetchMissing } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.bind(__webpack_require__, 8815));
    return fetchMissing(ports, request, moduleCache);
}

// EXTERNAL MODULE: ./build/go/go-version.js
var go_version = __webpack_require__(6460);
// EXTERNAL MODULE: ./build/go/toolchain.js
var toolchain = __webpack_require__(1688);
// EXTERNAL MODULE: ./build/flows/toolchain/prove-toolchain.js + 1 modules
var prove_toolchain = __webpack_require__(6106);
;// CONCATENATED MODULE: ./build/flows/toolchain/needed-toolchain.js






const CONNECTIONS = 6;
/**
 * Whether the job needs a toolchain that is not in its module cache, and the hashes that the checksum database proves
 * for it. Without them it is left to cmd/go, which asks the database itself. Never throws.
 */
async function findToolchain(ports, { newerGo, build, moduleCache }, request) {
    const not = (kind) => ({
        report: { kind, version: newerGo?.toolchain ?? null, provenVia: null },
        sums: null,
    });
    if (newerGo === null || !newerGo.mayDownload) {
        return { report: { kind: "none", version: null, provenVia: null }, sums: null };
    }
    // cmd/go insists on the database whenever it switches.
    const { gosumdb } = request;
    if (gosumdb === "off")
        return not("left");
    // cmd/go refuses a language version (1.27 for 1.27.0): it will say so.
    if (build === null || moduleCache === null || !(0,go_version/* isToolchainVersion */.w3)(newerGo.toolchain))
        return not("left");
    const module = (0,toolchain/* toolchainModule */.IV)(newerGo.toolchain, build);
    const unproven = { module, h1: "" };
    const { presentZips } = await (0,modules_inventory/* takeInventory */.O)(ports.files, moduleCache, { zips: [unproven], mods: [] }, () => false);
    if (presentZips > 0)
        return not("present");
    const servers = request.sources.filter((source) => source.mayServe(toolchain/* TOOLCHAIN_MODULE */.xc));
    if (servers.length === 0)
        return not("left");
    const http = await ports.openHttp({
        connectTimeoutMs: request.requestTimeoutMs,
        connectionsPerHost: CONNECTIONS,
    });
    try {
        const proof = await (0,prove_toolchain/* proveToolchain */.O)({ ...ports, http }, {
            module,
            gosumdb,
            serverUrls: servers.map(({ url }) => url),
            requestTimeoutMs: request.requestTimeoutMs,
        }, ports.signal);
        if (proof.kind === "unproven")
            return not("unproven");
        return {
            report: { kind: "fetched", version: newerGo.toolchain, provenVia: (0,go_proxy_list/* redactGoProxy */.KZ)(proof.via) },
            sums: { zip: { module, h1: proof.zipH1 }, mod: { module, h1: proof.modH1 } },
        };
    }
    finally {
        await http.close();
    }
}
/** About what a toolchain's zip has: 1.26 for Linux, 72 MB. */
const TOOLCHAIN_BYTES = 75_000_000;
/** What a fetch is asked for, and the toolchain with it. */
function withToolchain(asked, { sums }) {
    if (sums === null)
        return asked;
    const { needed, inventory, work } = asked;
    const { zip, mod } = sums;
    return {
        needed: { zips: [...needed.zips, zip], mods: [...needed.mods, mod] },
        inventory: {
            ...inventory,
            missingZips: [zip, ...inventory.missingZips],
            missingMods: [...inventory.missingMods, mod],
            missingInfos: [...inventory.missingInfos, zip.module],
        },
        work: (0,workload/* withZip */.o7)(work, TOOLCHAIN_BYTES),
    };
}
/** The report after the fetch, which says whether the toolchain came. */
function afterFetch(report, { report: fetch, result }) {
    if (report.kind !== "fetched")
        return report;
    const isLeft = result?.left.some(({ wanted }) => wanted.module.path === toolchain/* TOOLCHAIN_MODULE */.xc) ?? true;
    return fetch.kind === "fetched" && !isLeft ? report : { ...report, kind: "left" };
}

;// CONCATENATED MODULE: ./build/flows/plan/bring-modules.js








/** Puts what is still missing into the module cache, from all sources that may serve it. */
async function bringModules(ports, facts, found, restored) {
    const { inputs, project, privacy, inventory, moduleCache } = facts;
    const isChanged = restored.admitted + found.probe.admitted > 0;
    const rest = isChanged
        ? await (0,modules_inventory/* takeInventory */.O)(ports.files, project.moduleCache, project.needed, privacy.isPrivate)
        : inventory;
    const sources = await sourcesFor(ports, facts, found);
    for (const { url } of sources)
        for (const secret of (0,go_proxy_list/* urlPasswords */.s1)(url))
            ports.job.mask(secret);
    const toolchain = await findToolchain(ports, project, {
        gosumdb: facts.gosumdb,
        sources: inputs.prefetch === "false" ? [] : sources,
        requestTimeoutMs: inputs.probeTimeoutMs,
    });
    const filled = await fillModuleCache(ports, {
        prefetch: inputs.prefetch,
        moduleCache,
        ...withToolchain({ needed: project.needed, inventory: rest, work: workOf(found, rest) }, toolchain),
        // Unpacked as well: what the measurement has brought of it, but not a whole entry.
        broughtBefore: restored.admitted > 0 ? [] : inventory.missingZips.map(({ module }) => module),
        sources,
        speed: found.choice.ranked[0]?.rank === 1 ? found.choice.ranked[0].speed : null,
        isRelayed: inputs.relay !== "false",
        connectTimeoutMs: inputs.probeTimeoutMs,
        maxConnections: inputs.maxConnections,
        goFlags: project.goFlags,
        hasGo: project.goVersion !== null,
    });
    return { filled, toolchain: afterFetch(toolchain.report, filled) };
}
/** The same where nothing is to be fetched: what go.mod asks for is told all the same. */
async function bringNothing(ports, { inputs, project, gosumdb }) {
    const { report } = await findToolchain(ports, project, {
        gosumdb,
        sources: [],
        requestTimeoutMs: inputs.probeTimeoutMs,
    });
    return { filled: { report: (0,fetch_report/* nothingFetched */.P)("not-wanted"), result: null }, toolchain: report };
}
async function sourcesFor(ports, facts, { choice }) {
    const { inherited, project, privacy, privateProxies } = facts;
    if (inherited.kind === "off")
        return [];
    return (0,fetch_sources/* readSources */.t)(ports, {
        choice,
        goproxy: project.before.GOPROXY,
        privateProxies,
        goAuth: project.goAuth,
        privacy,
    });
}
/** Of the work that was missing before an entry came, what is missing now; sizes in proportion. */
function workOf({ work }, { missingZips, missingMods }) {
    const zips = missingZips.length;
    // Nothing was expected to be missing.
    if (work.bulkRequests === 0 && zips > 0) {
        const zipBytes = missingZips.reduce((sum, { module }) => sum + (0,module_size/* likelyZipBytes */.f4)(module.path), 0);
        return (0,workload/* goWorkload */.q7)({ zips, mods: Math.max(0, missingMods.length - zips), zipBytes, sizedZips: 0 });
    }
    if (zips >= work.bulkRequests)
        return work;
    const zipBytes = Math.round((work.bytes / Math.max(1, work.bulkRequests)) * zips);
    const mods = Math.max(0, missingMods.length - zips);
    return (0,workload/* goWorkload */.q7)({ zips, mods, zipBytes, sizedZips: work.sizedBulk });
}

// EXTERNAL MODULE: ./build/go/signed-note.js
var signed_note = __webpack_require__(7968);
;// CONCATENATED MODULE: ./build/flows/plan/hosts.js




/**
 * The hosts that the later steps may need for modules, sorted: those of the route, of the checksum database, and where
 * the route ends in `direct` those that the project's modules begin with. For a list of what a runner may reach; where a
 * mirror or a vanity host leads on to, nobody can tell.
 */
function hostsFor({ project, privacy }, { values, sumdb }) {
    const entries = (0,go_proxy_list/* parseGoProxy */.eL)(values.GOPROXY || mirrors_inherited/* GO_DEFAULT_GOPROXY */.cH).map(({ url }) => url);
    const database = (0,signed_note/* parseGoSumDb */.nI)(values.GOSUMDB || sumdb_path/* GO_DEFAULT_GOSUMDB */.lw);
    const ofDatabase = database.kind !== "database"
        ? []
        : [database.url ?? `https://${database.name}`, ...("via" in sumdb ? [sumdb.via] : [])];
    const origins = entries.includes("direct")
        ? [...project.goSum.mods.values(), ...project.goSum.zips.values()]
            .map(({ module }) => module.path)
            .filter(privacy.mayReport)
            .map((path) => path.split("/", 1)[0] ?? "")
        : [];
    const hosts = [...entries, ...ofDatabase].flatMap((url) => /^https?:/i.test(url) && URL.canParse(url) ? new URL(url).host : []);
    return [...new Set([...hosts, ...origins])].sort();
}

;// CONCATENATED MODULE: ./build/flows/plan/plan-relay.js



/** A mirror that nobody has proven is asked where fewer than this many are proven: all that it sends is checked. */
const MIN_SOURCES = 3;
/**
 * What a relay for the later steps would work with; null where none may stand in the route: mirrors have no place in
 * it, or none is left.
 * @param hasEntry an entry of the cache brought modules, so that next to nothing is lacking
 */
function planRelay(facts, found, brought, settled, hasEntry) {
    const { noMirrors, privacy, project, inputs } = facts;
    const { choice } = settled;
    if (noMirrors !== null || choice.mirrors.length === 0)
        return null;
    const others = found.choice.ranked
        .filter(({ mirror, outcome }) => outcome.kind === "not-waited-for" && !choice.mirrors.includes(mirror))
        .slice(0, Math.max(0, MIN_SOURCES - choice.mirrors.length));
    const mirrors = [...choice.mirrors, ...others.map(({ mirror }) => mirror)];
    return {
        sources: mirrors.map((mirror) => ({
            name: mirror.name,
            url: mirror.url.replace(/\/+$/, ""),
            firstByteMs: found.choice.ranked.find((one) => one.mirror === mirror)?.speed.firstByteMs ?? null,
        })),
        maxConnections: inputs.maxConnections,
        privacy: privacy.rule,
        database: databaseOf(facts, settled, mirrors.map(({ url }) => url)),
        sums: {
            zips: tellable(facts, [...project.goSum.zips.values()]),
            mods: tellable(facts, [...project.goSum.mods.values()]),
        },
        ahead: lackingOf(facts, brought, hasEntry),
    };
}
function databaseOf({ gosumdb }, { sumdb, values }, mirrors) {
    const database = (0,signed_note/* parseGoSumDb */.nI)(gosumdb || sumdb_path/* GO_DEFAULT_GOSUMDB */.lw);
    if (database.kind !== "database")
        return null;
    const seen = sumdb.kind === "works" || sumdb.kind === "rerouted" ? [sumdb.via] : [];
    const routes = (0,sumdb_path/* proofRoutes */.j0)(database.name, database.url, mirrors);
    return {
        gosumdb: gosumdb || sumdb_path/* GO_DEFAULT_GOSUMDB */.lw,
        routes: [...new Set([...seen, ...routes].map((url) => url.replace(/\/+$/, "")))],
        exempt: values.GONOSUMDB || values.GOPRIVATE,
    };
}
/** What go will ask for because the module cache lacks it still. */
function lackingOf(facts, { filled }, hasEntry) {
    const { inventory } = facts;
    const { result } = filled;
    if (result === null && hasEntry)
        return { zips: [], mods: [] };
    const left = result && new Set(result.left.map(({ wanted }) => `${wanted.kind} ${(0,module_version/* moduleKey */.MP)(wanted.module)}`));
    const lacking = (kind, sums) => tellable(facts, sums).filter(({ module }) => left === null || left.has(`${kind} ${(0,module_version/* moduleKey */.MP)(module)}`));
    return { zips: lacking("zip", inventory.missingZips), mods: lacking("mod", inventory.missingMods) };
}
function tellable({ privacy }, sums) {
    return sums.filter(({ module }) => privacy.mayTellMirror(module.path));
}

// EXTERNAL MODULE: ./build/flows/plan/report-run.js + 1 modules
var report_run = __webpack_require__(4696);
;// CONCATENATED MODULE: ./build/flows/plan/settle-route.js

/**
 * The route, after what the fetch has seen of the mirrors.
 * @param seen the way to the checksum database with all mirrors that were found
 * @param lookAgain finds that way with these mirrors alone
 */
async function settleRoute({ inputs, planValues }, found, filled, seen, lookAgain) {
    const choice = (0,choose/* amongMirrors */.l0)(found.choice, stillUsable(found.choice.mirrors, filled), found.work);
    const { mirrors } = choice;
    const isShorter = mirrors.length < found.choice.mirrors.length;
    const looked = isShorter && seen.kind !== "not-checked" ? await lookAgain(mirrors) : seen;
    // A value that the user asked for is not replaced: the way past the mirrors stays unused.
    const sumdb = looked.kind === "rerouted" && inputs.sumdb !== "auto"
        ? { kind: "unreachable", because: looked.because }
        : looked;
    const planned = planValues(mirrors);
    const values = sumdb.kind === "rerouted" ? { ...planned, GOSUMDB: sumdb.gosumdb } : planned;
    return { choice, sumdb, values };
}
/** cmd/go ends at such an answer with status 200, whatever stands behind the mirror in GOPROXY. */
const FATAL = ["wrong-hash", "malformed", "login-page"];
/**
 * The mirrors that the route may hold: none that sent wrong bytes, and none that failed where another one is left,
 * since cmd/go asks the first one first for everything, and has no time-out (a mirror that stalls, stalls the build).
 */
function stillUsable(mirrors, filled) {
    const sources = filled.result?.sources ?? [];
    const fatal = sources
        .filter((s) => s.lied || (s.outcome === "out" && s.reason !== null && FATAL.includes(s.reason.code)))
        .map((s) => s.source.url);
    const truthful = mirrors.filter(({ url }) => !fatal.includes(url));
    const failed = failedMirrors(truthful, filled);
    const healthy = truthful.filter((mirror) => !failed.includes(mirror));
    return healthy.length > 0 ? healthy : truthful;
}
/** Mirrors that were failing or silent at the end of the fetch, or were of no use at all. */
function failedMirrors(mirrors, { result }) {
    const failed = result?.sources
        // A wrong hash that nobody contradicted may be go.sum's own fault.
        .filter((s) => s.failing || (s.outcome === "unused" && s.refusals > 0 && s.reason?.code !== "wrong-hash"))
        .map((s) => s.source.url) ?? [];
    return mirrors.filter(({ url }) => failed.includes(url));
}

;// CONCATENATED MODULE: ./build/flows/plan/plan-job.js


















const NOT_ASKED = { report: go_asked/* NO_GO_ASKED */.C, notes: [] };
const WITHOUT_ENTRIES = {
    restored: entry_restored/* NOTHING_RESTORED */.L,
    buildCache: (0,build_cache_plan/* noBuildCache */.Ab)("not-wanted"),
    refusedFiles: [],
};
/**
 * A job's whole run up to its decision: reads the job, chooses mirrors, restores entries of the cache and fills the
 * module cache beside that, and settles the route.
 */
async function planJob(ports, inputs, options = {}) {
    const { when, ended } = timing(ports);
    const facts = await readFacts(ports, inputs, options);
    return inModuleCache(ports, facts, async () => {
        const entries = await (0,entry_plan/* planEntries */.W)(ports, facts);
        const looked = lookUp(ports, entries);
        const isWhole = await hasWhole(ports.clock, entries, looked);
        const arrived = new AbortController();
        const choosing = when("mirrorsMs", isWhole ? proveMirrors(ports, facts, arrived.signal) : chooseMirrors(ports, facts));
        const restoring = restoreEntries(ports, entries, looked, isWhole ? null : choosing);
        const restoringBuild = when("buildCacheMs", restoring.build);
        // Awaited together: a disk that takes no more ends the choice while the entry still arrives.
        const [restored, found] = await Promise.all([
            when("cacheMs", restoring.modules).finally(() => arrived.abort()),
            choosing,
        ]);
        const bringing = when("modulesMs", bringModules(ports, facts, found, restored));
        const run = await settle(ports, facts, found, bringing);
        const build = await restoringBuild;
        await handOver(ports, {
            modules: modulesToSave(facts, entries.modules, restored.report, run.brought.filled),
            buildCache: buildCacheToSave(entries.build, build),
            serviceFailed: [restored.report, build.report].some(({ failure }) => isOfService(failure)),
        });
        return planOf({
            ...ended(),
            go: options.go ?? NOT_ASKED,
            facts,
            refusedFiles: entries.refusedFiles,
            found,
            restored,
            buildCache: build.report,
            ...run,
        });
    });
}
/** The same without the cache service, whose entries are a job's: for a person's own module cache. */
async function fetchIntoModuleCache(ports, inputs, options) {
    const { when, ended } = timing(ports);
    const facts = await readFacts(ports, inputs, options);
    return inModuleCache(ports, facts, async () => {
        const found = await when("mirrorsMs", chooseMirrors(ports, facts));
        const bringing = when("modulesMs", bringModules(ports, facts, found, entry_restored/* NOTHING_RESTORED */.L));
        const run = await settle(ports, facts, found, bringing);
        return planOf({ ...ended(), go: NOT_ASKED, facts, found, ...WITHOUT_ENTRIES, ...run });
    });
}
/** Reads the job, chooses mirrors, and settles the route: nothing is fetched but what the measurement needs. */
async function measureRoute(ports, inputs, options = {}) {
    const { when, ended } = timing(ports);
    const facts = await readFacts(ports, inputs, options);
    return inModuleCache(ports, facts, async () => {
        const found = await when("mirrorsMs", chooseMirrors(ports, facts));
        const run = await settle(ports, facts, found, bringNothing(ports, facts));
        return planOf({ ...ended(), go: NOT_ASKED, facts, found, ...WITHOUT_ENTRIES, ...run });
    });
}
/** A route of what an earlier measurement found, under settings that may be others than those it was made with. */
async function routeOf(ports, inputs, found) {
    const { ended } = timing(ports);
    const facts = await readFacts(ports, inputs, {});
    const run = await settle(ports, facts, { ...found, sumdb: null }, bringNothing(ports, facts));
    return planOf({ ...ended(), go: NOT_ASKED, facts, found, ...WITHOUT_ENTRIES, ...run });
}
async function readFacts(ports, inputs, { project }) {
    const facts = await readJob(ports, inputs, project);
    for (const values of [facts.project.before, facts.project.now])
        maskSecrets(ports.job, values);
    return facts;
}
/** Runs `body` with a module cache that holds no leftovers before and no temporary files of ours afterwards. */
async function inModuleCache({ files, processes, clock }, { moduleCache }, body) {
    if (moduleCache === null)
        return body();
    try {
        await (0,leftovers/* removeLeftovers */.D)(files, processes, moduleCache.root, clock.nowMs());
        return await body();
    }
    finally {
        await (0,module_cache/* closeModuleCache */.Lg)(files, moduleCache);
    }
}
function chooseMirrors(ports, facts) {
    return findMirrors(ports, searchFor(facts));
}
/**
 * The mirrors for a job whose modules are on their way from its cache: none has to be fast, only right.
 * @param arrived aborted once they are there: a mirror that is proven by then is enough
 */
function proveMirrors(ports, facts, arrived) {
    const inventory = { ...facts.inventory, missingZips: [], missingMods: [] };
    return findMirrors(ports, { ...searchFor(facts), inventory, arrived });
}
/**
 * The stages behind the choice. The checksum database is looked up beside the fetch: little is asked, step by step.
 * @param bringing what goes into the module cache meanwhile
 */
async function settle(ports, facts, found, bringing) {
    const { mirrors } = found.choice;
    const [brought, seen, deadProxies] = await Promise.all([
        bringing,
        found.sumdb ?? findDatabase(ports, facts, mirrors),
        askPrivateProxies(ports, facts),
    ]);
    const { filled } = brought;
    await remember(ports, searchFor(facts), found, seen, failedMirrors(mirrors, filled));
    const settled = await settleRoute(facts, found, filled, seen, (among) => findDatabase(ports, facts, among));
    return { brought, settled, deadProxies };
}
async function askPrivateProxies(ports, facts) {
    // Those of the machine's own GOPROXY are nobody's choice here.
    const { privateProxies, probeTimeoutMs } = facts.inputs;
    if (privateProxies.length === 0)
        return [];
    const { findDeadProxies } = await __webpack_require__.e(/* import() */ 360).then(__webpack_require__.bind(__webpack_require__, 7360));
    return findDeadProxies(ports, privateProxies, probeTimeoutMs);
}
/** The way to the checksum database that cmd/go will have with those mirrors in the route. */
async function findDatabase(ports, facts, mirrors) {
    const { checkSumdb } = await __webpack_require__.e(/* import() */ 386).then(__webpack_require__.bind(__webpack_require__, 6386));
    const request = searchFor(facts);
    return checkSumdb(ports, request, mirrors, measuringBudgetMs(request));
}
function planOf(run) {
    return {
        report: (0,report_run/* reportRun */.G)(run),
        values: run.settled.values,
        project: run.facts.project,
        found: run.found,
        hosts: hostsFor(run.facts, run.settled),
        relay: planRelay(run.facts, run.found, run.brought, run.settled, run.restored.admitted > 0),
    };
}
function searchFor(facts) {
    const { inputs, region, project, inventory, moduleCache, privacy } = facts;
    return {
        inputs,
        region,
        needed: project.needed,
        inventory,
        moduleCache,
        projectKey: project.key,
        mayTellMirror: privacy.mayTellMirror,
        policy: facts.noMirrors !== null,
        planValues: (mirrors) => {
            const { GOPROXY, GOSUMDB } = facts.planValues(mirrors);
            return { goproxy: GOPROXY || mirrors_inherited/* GO_DEFAULT_GOPROXY */.cH, gosumdb: GOSUMDB };
        },
    };
}
/** Watches a run's parts: `when` notes the moment in which one is there, `ended` gives what the report has of it. */
function timing({ clock }) {
    const startedAt = new Date(clock.nowMs()).toISOString();
    const startMs = clock.monotonicMs();
    const sinceMs = () => clock.monotonicMs() - startMs;
    const at = new Map();
    const msOf = (part) => at.get(part) ?? null;
    return {
        when: async (part, coming) => {
            const value = await coming;
            at.set(part, sinceMs());
            return value;
        },
        ended: () => ({
            startedAt,
            elapsedMs: sinceMs(),
            ready: {
                mirrorsMs: msOf("mirrorsMs"),
                cacheMs: msOf("cacheMs"),
                buildCacheMs: msOf("buildCacheMs"),
                modulesMs: msOf("modulesMs"),
            },
        }),
    };
}
/** Hides the passwords of every URL in a route's values. */
function maskSecrets(job, { GOPROXY, GOSUMDB }) {
    // A GOSUMDB value is a key and a URL with a blank between them.
    for (const secret of (0,go_proxy_list/* urlPasswords */.s1)(`${GOPROXY},${GOSUMDB.trim().replace(/\s+/g, ",")}`))
        job.mask(secret);
}


/***/ }),

/***/ 4696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ exportedBy),
  G: () => (/* binding */ reportRun)
});

// EXTERNAL MODULE: ./build/go/go-proxy-list.js
var go_proxy_list = __webpack_require__(2937);
// EXTERNAL MODULE: ./build/mirrors/catalogue.js
var catalogue = __webpack_require__(8942);
// EXTERNAL MODULE: ./build/mirrors/route.js
var route = __webpack_require__(2050);
// EXTERNAL MODULE: ./build/report/report.js
var report = __webpack_require__(7177);
// EXTERNAL MODULE: ./build/go/module-version.js
var module_version = __webpack_require__(2206);
// EXTERNAL MODULE: ./build/mirrors/measurement.js
var measurement = __webpack_require__(6111);
;// CONCATENATED MODULE: ./build/flows/plan/notes.js



/** What the user should know of a run: one note per cause, warnings first. */
function notesOf(run) {
    const { facts, found, restored, brought, settled } = run;
    const { filled } = brought;
    const cacheProblem = filled.result?.moduleCacheProblem ??
        restored.moduleCacheProblem ??
        found.moduleCacheProblem ??
        (isNoMirrorOurFault(settled.choice) ? "EMFILE" : null);
    return [
        ...run.go.notes,
        // Where no more files may be opened, a go that is there can't be started.
        ...(cacheProblem === "EMFILE" ? [] : goNotes(facts)),
        ...mirrorNotes(settled.choice),
        ...run.deadProxies.map((dead) => ({ level: "warning", code: "private-proxy-dead", ...dead })),
        // Where the disk is full both have failed, and the reason is one.
        ...cacheNotes(restored.report, run.buildCache).filter(({ code }) => cacheProblem === null || code !== "cache-failed"),
        ...(filled.result === null ? [] : fetchNotes(filled.result, facts.privacy.mayReport)),
        ...databaseNotes(facts, settled),
        ...toolchainNotes(facts, brought),
        ...fileNotes([...facts.project.refusedFiles, ...run.refusedFiles]),
        ...inventoryNotes(facts),
        ...goSumNotes(facts.project),
        ...(cacheProblem === null
            ? []
            : [{ level: "warning", code: "module-cache-unusable", detail: cacheProblem }]),
        ...goProxyNotes(facts),
        ...detourNotes(settled),
        ...projectNotes(facts.project),
    ];
}
function goNotes({ project, inputs }) {
    const isMissing = project.kind !== "none" && project.goVersion === null && inputs.goVersion === null;
    return isMissing ? [{ level: "warning", code: "no-go" }] : [];
}
function isNoMirrorOurFault({ reason, ranked }) {
    return reason.code === "none-healthy" && (0,measurement/* isOurFault */.$A)(ranked.map(({ outcome }) => outcome));
}
function mirrorNotes(choice) {
    const { reason, ranked } = choice;
    const notes = [];
    if (reason.code === "none-healthy" && !isNoMirrorOurFault(choice)) {
        notes.push({ level: "warning", code: "no-healthy-mirror", asked: ranked.length });
    }
    for (const { mirror, outcome } of ranked) {
        if (outcome.kind !== "failed" || outcome.reason.code !== "wrong-hash")
            continue;
        const asked = outcome.reason.asked ?? "";
        notes.push({ level: "warning", code: "wrong-bytes", mirror: mirror.name, asked });
    }
    return notes;
}
function databaseNotes({ inputs }, { sumdb, values, choice }) {
    const notes = [];
    if (sumdb.kind === "off" || values.GOSUMDB === "off") {
        notes.push({ level: "warning", code: "sumdb-off", by: inputs.sumdb === "off" ? "input" : "machine" });
    }
    // Without any mirror that is one cause with the note on mirrors.
    if (sumdb.kind === "unreachable" && choice.reason.code !== "none-healthy") {
        const { url, detail } = sumdb.because;
        notes.push({ level: "warning", code: "sumdb-unreachable", url: (0,go_proxy_list/* redactGoProxy */.KZ)(url), detail });
    }
    return notes;
}
function detourNotes({ sumdb }) {
    return sumdb.kind === "rerouted" ? [{ level: "notice", code: "sumdb-rerouted", via: sumdb.via }] : [];
}
function toolchainNotes({ project: { newerGo, goVersion } }, { toolchain: { kind } }) {
    if (newerGo === null || goVersion === null)
        return [];
    const { toolchain, mayDownload } = newerGo;
    if (!mayDownload) {
        return [{ level: "warning", code: "toolchain-too-old", wanted: toolchain, have: goVersion }];
    }
    if (kind !== "left" && kind !== "unproven")
        return [];
    return [{ level: "notice", code: "toolchain-download", toolchain, have: goVersion }];
}
/** One note for each reason. */
function fileNotes(refused) {
    const firsts = new Map();
    for (const { path, why } of refused) {
        const known = firsts.get(why);
        if (known === undefined)
            firsts.set(why, { first: path, count: 1 });
        else
            known.count++;
    }
    return [...firsts].map(([why, { first, count }]) => {
        // Some projects are made like that; the others were made to be, or are broken.
        const level = why === "used-outside" ? "notice" : "warning";
        return { level, code: "files-not-read", why, count, first };
    });
}
function inventoryNotes({ inventory: { otherHash }, privacy }) {
    if (otherHash.length === 0)
        return [];
    const shown = otherHash.find(({ module }) => privacy.mayReport(module.path));
    const example = shown ? { ...shown, module: (0,module_version/* moduleKey */.MP)(shown.module) } : null;
    return [{ level: "warning", code: "module-cache-disagrees", count: otherHash.length, example }];
}
function goSumNotes({ goSum: { problems, problemCount } }) {
    const [first] = problems;
    if (first === undefined)
        return [];
    const { line, code } = first;
    return [
        { level: "warning", code: "go-sum-problems", count: problemCount, firstLine: line, firstCode: code },
    ];
}
function projectNotes({ kind, vendored, goSum }) {
    if (vendored)
        return [{ level: "notice", code: "vendored" }];
    return kind !== "none" && !goSum.found ? [{ level: "notice", code: "no-go-sum" }] : [];
}
/** What the machine's GOPROXY, and servers that may know private names, mean for the route. */
function goProxyNotes({ inherited, noMirrors, project }) {
    const goproxy = (0,go_proxy_list/* redactGoProxy */.KZ)(project.before.GOPROXY);
    if (noMirrors === "off")
        return [{ level: "notice", code: "goproxy-off" }];
    if (noMirrors === "policy")
        return [{ level: "notice", code: "goproxy-policy", goproxy }];
    if (noMirrors !== null)
        return [{ level: "notice", code: "no-mirror-behind-private", because: noMirrors }];
    const count = inherited.kind === "off" ? 0 : inherited.privateProxies.length;
    return count === 0 ? [] : [{ level: "notice", code: "inherited-private-proxies", count }];
}
function cacheNotes({ failure: ofModules, refused, matchedKey }, buildCache) {
    const notes = [];
    const failure = ofModules ?? buildCache.failure;
    if (failure !== null)
        notes.push({ level: "warning", code: "cache-failed", failure });
    if (refused > 0 && matchedKey !== null) {
        notes.push({ level: "warning", code: "cache-wrong-files", key: matchedKey, modules: refused });
    }
    return notes;
}
/** What a user may have to do something about; what cmd/go gets by itself as it always did is none of it. */
const WORTH_A_NOTE = [
    "failed",
    "wrong-bytes",
    "no-progress",
    "missing-everywhere",
    "over-limit",
];
function fetchNotes(result, mayReport) {
    const notes = [];
    const [disagreement] = result.disagreements;
    const disagreed = new Set(result.disagreements.map(({ module }) => (0,module_version/* moduleKey */.MP)(module)));
    if (disagreement) {
        const { module, expected, actual, sources } = disagreement;
        notes.push({
            level: "warning",
            code: "go-sum-disagrees",
            module: mayReport(module.path) ? (0,module_version/* moduleKey */.MP)(module) : null,
            expected,
            actual,
            mirrors: sources,
            others: result.disagreements.length - 1,
        });
    }
    for (const { source, reason } of result.sources.filter((s) => s.lied)) {
        notes.push({
            level: "warning",
            code: "wrong-bytes",
            mirror: source.name,
            asked: source.private ? "" : (reason?.asked ?? ""),
        });
    }
    for (const reason of WORTH_A_NOTE) {
        const left = result.left.filter((l) => l.reason === reason && !disagreed.has((0,module_version/* moduleKey */.MP)(l.wanted.module)));
        const zips = left.filter((l) => l.wanted.kind === "zip").length;
        // A go.mod that no mirror has is no news: cmd/go may never ask for it.
        const mods = reason === "missing-everywhere" ? 0 : left.filter((l) => l.wanted.kind === "mod").length;
        if (zips + mods > 0)
            notes.push({ level: "notice", code: "fetch-incomplete", reason, zips, mods });
    }
    return notes;
}

;// CONCATENATED MODULE: ./build/flows/plan/report-run.js





/** All of a run in one value, without credentials. */
function reportRun(run) {
    const { facts, found, restored, brought, settled } = run;
    const { inputs, region } = facts;
    const { choice, values } = settled;
    return {
        version: report/* REPORT_VERSION */.Aj,
        startedAt: run.startedAt,
        elapsedMs: run.elapsedMs,
        ...facts.identity,
        region: { label: region, given: inputs.region !== null, inChina: (0,catalogue/* isRegionInChina */.B6)(region) },
        scale: scaleOf(run),
        ready: readyOf(run),
        go: run.go.report,
        project: projectReport(facts, found.work, brought.toolchain),
        probe: found.probe,
        mirrors: mirrorReports(choice, values),
        choice: { mirror: choice.mirrors[0]?.name ?? null, reason: choice.reason },
        route: routeReport(facts, values),
        sumdb: redactSumdb(settled.sumdb),
        cache: restored.report,
        buildCache: run.buildCache,
        fetch: brought.filled.report,
        relay: report/* NO_RELAY */.Uj,
        notes: notesOf(run),
    };
}
function scaleOf({ facts, found, restored, brought }) {
    const broughtBytes = restored.report.zipBytes + brought.filled.report.zipBytes;
    return { modules: facts.inventory.neededZips, bytes: Math.max(found.work.bytes, broughtBytes) };
}
/** An entry that was not restored, and a fetch that was not wanted, are never ready. */
function readyOf({ ready, restored, buildCache, brought }) {
    return {
        mirrorsMs: ready.mirrorsMs,
        cacheMs: restored.report.kind === "restored" ? ready.cacheMs : null,
        buildCacheMs: buildCache.kind === "restored" ? ready.buildCacheMs : null,
        modulesMs: brought.filled.report.kind === "not-wanted" ? null : ready.modulesMs,
    };
}
function projectReport({ project, inventory }, work, toolchain) {
    const { goSum } = project;
    return {
        kind: project.kind,
        goVersion: project.goVersion,
        vendored: project.vendored,
        goSum: { found: goSum.found, lines: goSum.zips.size + goSum.mods.size, problems: goSum.problemCount },
        needed: {
            zips: inventory.neededZips,
            present: inventory.presentZips,
            missing: inventory.missingZips.length,
            private: inventory.privateZips.length,
        },
        missingBytes: work.bytes,
        sizedZips: work.sizedBulk,
        toolchain,
    };
}
function mirrorReports({ ranked }, { GOPROXY }) {
    const inRoute = new Set(GOPROXY.split(/[,|]/));
    return ranked.map(({ mirror, rank, outcome, speed, predictedMs }) => ({
        name: mirror.name,
        url: (0,go_proxy_list/* redactGoProxy */.KZ)(mirror.url),
        rank,
        inRoute: inRoute.has(mirror.url),
        outcome,
        speed: speedReport(speed),
        predictedMs,
    }));
}
/** In the report's words. */
function speedReport({ bulkFirstByteMs, ...speed }) {
    return { ...speed, zipFirstByteMs: bulkFirstByteMs };
}
function routeReport({ project, privateProxies }, values) {
    return {
        values: { ...values, GOPROXY: (0,go_proxy_list/* redactGoProxy */.KZ)(values.GOPROXY), GOSUMDB: (0,go_proxy_list/* redactGoProxy */.KZ)(values.GOSUMDB) },
        exported: exportedBy(values, project.now),
        privateProxies: privateProxies.length,
    };
}
/** The variables that have to be set. */
function exportedBy(values, now) {
    return route/* ROUTE_VARIABLES */.kR.filter((name) => values[name] !== now[name]);
}
function redactSumdb(path) {
    if (path.kind === "works")
        return { ...path, via: (0,go_proxy_list/* redactGoProxy */.KZ)(path.via) };
    if (path.kind !== "rerouted" && path.kind !== "unreachable")
        return path;
    return { ...path, because: { ...path.because, url: (0,go_proxy_list/* redactGoProxy */.KZ)(path.because.url) } };
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

/***/ 3188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ privacyBy),
  h: () => (/* binding */ readPrivacy)
});

// EXTERNAL MODULE: ./build/go/private-pattern.js
var private_pattern = __webpack_require__(5179);
;// CONCATENATED MODULE: ./build/go/repository-owner.js
/**
 * Reads the repository from the runner's variables and its event.
 * @param eventText the file at GITHUB_EVENT_PATH, or null
 * @returns null outside of a job
 */
function readRepository(env, eventText) {
    const owner = env.GITHUB_REPOSITORY_OWNER || env.GITHUB_REPOSITORY?.split("/", 1)[0];
    const server = env.GITHUB_SERVER_URL || "https://github.com";
    if (!owner || !/^[\w.-]+$/.test(owner) || !URL.canParse(server))
        return null;
    const { hostname, pathname } = new URL(server);
    // A module path has no port, and names a forge below a path with that path.
    const folder = pathname.replace(/^\/+|\/+$/g, "");
    const prefix = [hostname, ...(folder === "" ? [] : [folder]), owner].join("/");
    return { prefix, isPrivate: privacyOf(eventText) };
}
function privacyOf(eventText) {
    try {
        const repository = JSON.parse(eventText ?? "null")?.repository;
        if (typeof repository?.visibility === "string")
            return repository.visibility !== "public";
        return typeof repository?.private === "boolean" ? repository.private : null;
    }
    catch {
        return null;
    }
}
/** Whether a module path lies below the owner's name. Hosts compare names without case, GOPRIVATE does not. */
function isOwnedBy(repository, modulePath) {
    const prefix = repository.prefix.toLowerCase();
    const path = modulePath.toLowerCase();
    return path === prefix || path.startsWith(`${prefix}/`);
}
/** So many spellings are written out: readable, and more than a project has that was not made to have many. */
const MAX_SPELLINGS = 8;
/**
 * GOPRIVATE patterns that cover the owner's modules in every spelling at hand: the event's, all in lower case, and
 * those that go.sum uses. Where these are many, one pattern stands for all spellings: a GOPRIVATE of 174 kB is one
 * that no program can be started with.
 */
function ownerPatterns(repository, modulePaths) {
    const { prefix } = repository;
    const patterns = new Set([prefix, prefix.toLowerCase()]);
    for (const path of modulePaths) {
        if (isOwnedBy(repository, path))
            patterns.add(path.slice(0, prefix.length));
        if (patterns.size > MAX_SPELLINGS)
            return [inAnyCase(prefix)];
    }
    return [...patterns];
}
/** A glob that matches `text` in upper and lower case (path.Match has character classes). */
function inAnyCase(text) {
    return text.replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
}

// EXTERNAL MODULE: ./build/mirrors/route.js
var route = __webpack_require__(2050);
// EXTERNAL MODULE: ./build/targets/go/sample-plan.js
var sample_plan = __webpack_require__(7766);
;// CONCATENATED MODULE: ./build/flows/project/read-privacy.js




/** The test that a rule stands for, and whether a name is private as far as anybody has said. */
function privacyBy({ patterns, owner, onlyWellKnown }) {
    const matches = (0,private_pattern/* compilePatterns */.xi)(patterns);
    const isPrivate = (path) => matches(path) || (owner !== null && isOwnedBy(owner, path));
    return {
        isPrivate,
        mayTellMirror: (path) => !isPrivate(path) && (!onlyWellKnown || (0,sample_plan/* isWellKnown */.MZ)(path)),
    };
}
/**
 * Which modules nobody may hear of: by Go's own variables, the inputs, whose repository the job runs for, and whether
 * servers of the user's own may have modules that none of these name.
 * @param inherited what the machine's GOPROXY means
 * @param hasPrivateProxy a server that may have private modules stands in the inputs or in the machine's GOPROXY
 */
async function readPrivacy(ports, inputs, project, inherited, hasPrivateProxy) {
    const { env } = ports.machine;
    const eventText = env.GITHUB_EVENT_PATH
        ? await ports.files.readText(env.GITHUB_EVENT_PATH).catch(() => null)
        : null;
    const repository = readRepository(env, eventText);
    const owned = repository && inputs.privateAuto && repository.isPrivate === true;
    const modulePaths = [...project.goSum.mods.values()].map(({ module }) => module.path);
    const patterns = [...inputs.privatePatterns, ...(owned ? ownerPatterns(repository, modulePaths) : [])];
    const { GOPRIVATE, GONOPROXY, GONOSUMDB } = project.before;
    const everyPattern = [GOPRIVATE, GONOPROXY, GONOSUMDB, ...patterns].join(",");
    const planned = (0,route/* planPatterns */.pM)({ ...inputs, before: project.before, inherited, privatePatterns: patterns });
    const goesDirect = (0,private_pattern/* compilePatterns */.xi)(planned.GONOPROXY || planned.GOPRIVATE);
    const maybeOwned = repository && repository.isPrivate !== false ? repository : null;
    const saysWhichArePrivate = (0,private_pattern/* splitPatterns */.sb)(everyPattern).some((p) => p !== "none");
    const rule = {
        patterns: everyPattern,
        owner: maybeOwned,
        onlyWellKnown: hasPrivateProxy && !saysWhichArePrivate,
    };
    const { isPrivate, mayTellMirror } = privacyBy(rule);
    return {
        rule,
        repository,
        patterns,
        isPrivate,
        mayTellMirror,
        mayTellPrivateProxy: (path) => !goesDirect(path),
        mayStore: (path) => repository?.isPrivate === true || mayTellMirror(path),
        mayReport: mayTellMirror,
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

/***/ 458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ regionOf)
/* harmony export */ });
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7177);

/** Where the job runs, as it says itself: by the input, or else by the runner's name. */
function regionOf({ region }, { env }) {
    return region ?? (env.RUNNER_NAME || _report_report_js__WEBPACK_IMPORTED_MODULE_0__/* .UNNAMED_REGION */ .AJ);
}


/***/ }),

/***/ 3850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ newRelayKeys)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Keys that nobody can guess. */
function newRelayKeys() {
    const key = () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(18).toString("base64url");
    return { token: key(), control: key() };
}


/***/ }),

/***/ 9580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ withScopeLock),
/* harmony export */   R: () => (/* binding */ ScopeLocked)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Another process holds the lock of a settings file, and has not let go of it while this one waited. */
class ScopeLocked extends Error {
    lock;
    /** Null: a process of another machine, or one that does not say which. */
    pid;
    constructor(lock, pid) {
        super(`${lock} is held by ${pid === null ? "another process" : `process ${pid}`}`);
        this.name = "ScopeLocked";
        this.lock = lock;
        this.pid = pid;
    }
}
/** Writing takes milliseconds: where nobody can say whether the owner runs, a lock that is older was left behind. */
const STALE_MS = 60_000;
const MAX_WAIT_MS = 10_000;
const LOOK_MS = 50;
const MAX_BYTES = 1 << 10;
const MODE = 0o600;
/**
 * Lets one process at a time look at a settings file and write it.
 * @throws ScopeLocked when another one does not come to its end within 10 s
 */
async function withScopeLock(ports, place, body) {
    return withLock(ports, `${place.record}.lock`, body);
}
async function withLock(ports, path, body) {
    const { host, pid } = ports.processes.own;
    // The last part tells two locks of one process apart.
    const own = `${host} ${pid} ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`;
    await take(ports, path, own);
    try {
        return await body();
    }
    finally {
        await release(ports.files, path, own).catch(() => { });
    }
}
async function take(ports, path, own) {
    const { files, clock } = ports;
    for (let waitedMs = 0; !(await isCreated(files, path, own));) {
        const found = await look(files, path);
        if (found === null)
            continue; // It was there a moment ago.
        if (isLeftBehind(ports, found)) {
            if (await takeOver(ports, path, found, own))
                return;
        }
        else if (waitedMs >= MAX_WAIT_MS) {
            throw new ScopeLocked(path, found.host === ports.processes.own.host ? found.pid : null);
        }
        else {
            await clock.sleep(LOOK_MS);
            waitedMs += LOOK_MS;
        }
    }
}
/**
 * Puts `own` in the place of a lock that was left behind, in one step: at no moment is there none. Of several who want
 * to, one does: that one holds the lock on the taking over of just this lock (which can be left behind as well), and
 * nobody but it may change a lock whose owner is gone.
 */
async function takeOver(ports, path, left, own) {
    return withLock(ports, `${path}.${left.id}`, async () => {
        const now = await look(ports.files, path);
        // Who held the taking over before may have done it, and let go of it.
        if (now === null || now.id !== left.id || !isLeftBehind(ports, now))
            return false;
        await ports.files.replace(path, own, MODE);
        return true;
    });
}
/** Only what is one's own is removed: a lock that was held for too long may be another's by now. */
async function release(files, path, own) {
    if ((await look(files, path))?.text === own)
        await files.remove(path);
}
async function isCreated(files, path, own) {
    const file = await files.create(path, MODE).catch((error) => {
        if (error.code === "EEXIST")
            return null;
        throw error;
    });
    if (file === null)
        return false;
    try {
        await file.write(Buffer.from(own));
        await file.close();
        return true;
    }
    catch (error) {
        await file.discard();
        throw error;
    }
}
/** Null: there is none. */
async function look(files, path) {
    const text = await files.readText(path, MAX_BYTES);
    const stat = await files.stat(path);
    if (text === null || stat === null)
        return null;
    const [, host = null, pid = null, id = "unnamed"] = /^([0-9A-Za-z]+) ([1-9][0-9]{0,9}) ([0-9a-f]+)$/.exec(text) ?? [];
    return { text, host, pid: pid === null ? null : Number(pid), id, mtimeMs: stat.mtimeMs };
}
/** Its owner's end is known for sure, or for another machine's owner (ids say nothing there) by the lock's age. */
function isLeftBehind({ processes, clock }, { host, pid, mtimeMs }) {
    if (pid !== null && host === processes.own.host)
        return !processes.isRunning(pid);
    return Math.abs(clock.nowMs() - mtimeMs) > STALE_MS;
}


/***/ }),

/***/ 9736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ resolvePlace),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   hx: () => (/* binding */ readScope),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   o8: () => (/* binding */ scopePlace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _go_go_env_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(238);
/* harmony import */ var _scope_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5378);



/** In a project's root. It keeps itself out of git, so that nothing outside of it changes. */
const PROJECT_FOLDER = ".setup-go-mirror";
const RECORD_SUFFIX = ".setup-go-mirror.json";
/** A Go env file has some lines. */
const MAX_BYTES = 1 << 20;
/** Where Go's settings of the user lie, whatever project's file GOENV leads to at the moment; null where Go reads none. */
function userEnvFile({ env, platform, home }) {
    const given = env.GOENV ?? "";
    const isProjects = node_path__WEBPACK_IMPORTED_MODULE_0__.basename(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(given)) === PROJECT_FOLDER;
    return (0,_go_go_env_file_js__WEBPACK_IMPORTED_MODULE_1__/* .goEnvFilePath */ .P_)(isProjects ? { ...env, GOENV: "" } : env, platform, home);
}
/** Null where the scope has no file: GOENV=off, no home folder, or no project. @param root of the project, or null */
function scopePlace(machine, scope, root) {
    const userFile = userEnvFile(machine);
    const file = scope === "user" ? userFile : root && node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, PROJECT_FOLDER, "env");
    return file ? { scope, file, record: `${file}${RECORD_SUFFIX}`, userFile } : null;
}
/**
 * The same place, with the file that a link leads to: dotfile managers link the user's settings, and `go env -w` writes
 * through that. In a project links are somebody else's doing: null.
 */
async function resolvePlace(files, place) {
    if (place.scope === "user") {
        return { ...place, file: (await files.realPath(place.file)) ?? place.file };
    }
    for (const path of [node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(place.file), place.file, place.record]) {
        const stat = await files.lstat(path);
        if (stat !== null && stat.kind === "other")
            return null;
    }
    return place;
}
/** As cmd/go creates the file, the umask apart. */
const NEW_FILE_MODE = 0o644;
/** Throws what the file system throws. */
async function readScope(files, place) {
    const [bytes, stat, text] = await Promise.all([
        readBytes(files, place.file),
        files.stat(place.file),
        files.readText(place.record, 4 * MAX_BYTES),
    ]);
    const found = text === null ? null : (0,_scope_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRecord */ .Hh)(text);
    const isForeign = place.scope === "project" && found !== null && !(await isMadeHere(files, place, found));
    const record = isForeign ? null : found;
    return { bytes, mode: stat?.mode ?? NEW_FILE_MODE, record, standing: (0,_scope_record_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .YP)(record, bytes) };
}
/** Null when there is no such file. */
async function readBytes(files, path) {
    if ((await files.stat(path)) === null)
        return null;
    const file = await files.open(path);
    try {
        if (file.bytes > MAX_BYTES)
            throw new Error(`${path} is too large for a Go env file`);
        return await file.read(0, file.bytes);
    }
    finally {
        await file.close();
    }
}
/** The text of a Go env file; "" where there is none. */
function textOf(bytes) {
    return bytes === null ? "" : Buffer.from(bytes).toString("utf8");
}
/** By the folder's path and its number in the file system, which nobody who writes sources can know. */
async function isMadeHere(files, place, record) {
    const folder = await files.stat(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(place.file));
    return record.place?.file === place.file && record.place.inode === folder?.inode;
}


/***/ }),

/***/ 8466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ undoRoute),
/* harmony export */   k: () => (/* binding */ bringBack)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _scope_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5378);
/* harmony import */ var _scope_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9580);
/* harmony import */ var _scope_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9736);




/**
 * Brings the scope's Go env file back to what it was before the first switch, byte for byte. Where somebody has changed
 * the user's file since, those variables come back that still are what this tool made them, and the rest stays.
 * @param options.force all variables come back that this tool has set, also those that somebody has changed since; and a
 * project's file, which is a copy of the user's, is taken away although somebody has changed it
 * @param options.dryRun changes nothing: the result is what would be
 * @throws ScopeLocked
 */
async function undoRoute(ports, place, options) {
    const { files } = ports;
    // Without a record there is nothing to lock, and no folder that a lock could lie in.
    if ((await (0,_scope_place_js__WEBPACK_IMPORTED_MODULE_3__/* .readScope */ .hx)(files, place)).record === null)
        return { kind: "nothing" };
    const result = await (0,_scope_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .withScopeLock */ .I)(ports, place, async () => {
        const state = await (0,_scope_place_js__WEBPACK_IMPORTED_MODULE_3__/* .readScope */ .hx)(files, place);
        if (state.record === null)
            return { kind: "nothing" };
        const { record, bytes } = state;
        if (state.standing === "edited" && place.scope === "project" && !options.force)
            return { kind: "edited" };
        if (state.standing === "edited" && place.scope === "user") {
            const ours = (0,_scope_record_js__WEBPACK_IMPORTED_MODULE_1__/* .oursIn */ .DP)(record, bytes).map(({ name }) => name);
            const names = options.force ? Object.keys(record.set ?? {}) : ours;
            if (!options.dryRun)
                await bringBack(files, place, state, (0,_scope_record_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesWithoutOurs */ .lh)(record, bytes, names));
            return { kind: "taken-out", variables: names };
        }
        if (!options.dryRun)
            await bringBack(files, place, state);
        return { kind: "restored", removed: (0,_scope_record_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesBefore */ .xz)(record) === null };
    });
    if (place.scope === "project" && !options.dryRun)
        await removeOurFolder(files, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(place.file));
    return result;
}
const RECORD_MODE = 0o600;
/**
 * The bytes before the first switch, or others, where they are not there already; then the record goes, which until then
 * says what to do.
 */
async function bringBack(files, place, { record, bytes }, back = record && (0,_scope_record_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesBefore */ .xz)(record)) {
    if (record === null)
        return;
    if ((0,_scope_record_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(back) !== (0,_scope_record_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes)) {
        if (back === null)
            await files.remove(place.file);
        else
            await files.replace(place.file, back, record.mode);
    }
    if (record.previous === null)
        await files.remove(place.record);
    else
        await files.replace(place.record, record.previous, RECORD_MODE);
}
/** Only when nothing of anybody else's is in it. */
async function removeOurFolder(files, folder) {
    const names = await files.list(folder);
    if (names.every((name) => name === ".gitignore"))
        await files.removeFolder(folder);
}


/***/ }),

/***/ 2773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ph: () => (/* binding */ writeRoute),
/* harmony export */   lq: () => (/* binding */ useRoute),
/* harmony export */   m_: () => (/* binding */ withoutOurs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _go_go_env_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(238);
/* harmony import */ var _go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2937);
/* harmony import */ var _go_write_go_env_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3936);
/* harmony import */ var _mirrors_route_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2050);
/* harmony import */ var _scope_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5378);
/* harmony import */ var _plan_plan_job_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6118);
/* harmony import */ var _scope_lock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9580);
/* harmony import */ var _scope_place_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9736);
/* harmony import */ var _undo_route_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8466);











/** The notes that say why no mirror may be used. */
const RULES_MIRRORS_OUT = [
    "goproxy-off",
    "goproxy-policy",
    "no-mirror-behind-private",
];
const PRIVATE_MODE = 0o600;
const FOLDER_MODE = 0o755;
/**
 * Writes a route into the scope's Go env file: of what `found` has, which was measured under the settings in force, or
 * else measured now. Throws where the run is ended from outside: nothing is written then.
 */
async function useRoute(ports, place, inputs, options, found) {
    const state = await (0,_scope_place_js__WEBPACK_IMPORTED_MODULE_7__/* .readScope */ .hx)(ports.files, place);
    if (state.standing === "edited" && !options.force)
        return { kind: "edited" };
    const plan = await withoutOurs(ports, place, async (seeing) => {
        if (found !== undefined)
            return (0,_plan_plan_job_js__WEBPACK_IMPORTED_MODULE_5__/* .routeOf */ .Lu)(seeing, inputs, found);
        const measured = await (0,_plan_plan_job_js__WEBPACK_IMPORTED_MODULE_5__/* .measureRoute */ .cx)(seeing, inputs);
        const isUnwanted = measured.report.choice.mirror !== null || !options.force || !inputs.mirrorsGiven;
        // Who names a mirror and insists gets it, measured or not.
        return isUnwanted ? measured : (0,_plan_plan_job_js__WEBPACK_IMPORTED_MODULE_5__/* .measureRoute */ .cx)(seeing, { ...inputs, probe: "never" });
    });
    // What a run that was cut short has measured is no reason to change settings.
    ports.signal.throwIfAborted();
    const { report } = plan;
    if (report.notes.some(({ code }) => RULES_MIRRORS_OUT.includes(code)))
        return { kind: "not-measured", report };
    if (report.choice.mirror === null)
        return { kind: "no-healthy-mirror", report };
    const takesDeadProxy = options.force || options.keepDeadProxy === true;
    if (!takesDeadProxy && report.notes.some(({ code }) => code === "private-proxy-dead")) {
        return { kind: "dead-private-proxy", report };
    }
    return writeRoute(ports, place, plan, options);
}
/** Lets `body` see Go's settings as they would be without what this tool has written at that place. */
async function withoutOurs(ports, place, body) {
    const base = await baseOf(ports, place, await (0,_scope_place_js__WEBPACK_IMPORTED_MODULE_7__/* .readScope */ .hx)(ports.files, place));
    return withCopy(ports, base, body);
}
/**
 * Writes a plan, made without what this tool has written there, into the scope's Go env file, which is replaced in one
 * step. What the file was before the first switch is recorded beside it. Throws what the file system throws, and for a
 * value that the file can't hold.
 * @throws ScopeLocked
 */
async function writeRoute(ports, place, plan, options) {
    return (0,_scope_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .withScopeLock */ .I)(ports, place, async () => {
        const { report } = plan;
        const state = await (0,_scope_place_js__WEBPACK_IMPORTED_MODULE_7__/* .readScope */ .hx)(ports.files, place);
        if (state.standing === "edited" && !options.force)
            return { kind: "edited" };
        const base = await baseOf(ports, place, state);
        const written = toWrite(plan, (0,_go_go_env_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGoEnvFile */ .$6)((0,_scope_place_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(base)));
        const values = Object.fromEntries(written.map(({ name, value }) => [name, value]));
        const bytes = (0,_go_write_go_env_file_js__WEBPACK_IMPORTED_MODULE_9__/* .setInGoEnvFile */ .L)(base ?? new Uint8Array(), values);
        const isNew = (0,_scope_record_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(bytes) !== (0,_scope_record_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(state.bytes);
        const overridden = written.map(({ name }) => name).filter((name) => ports.machine.env[name]);
        const result = isNew
            ? { kind: "switched", report, written, overridden }
            : { kind: "unchanged", report };
        if (options.dryRun === true)
            return result;
        if (written.length === 0 && place.scope === "user") {
            // What was there without us says it all.
            if (state.standing === "edited")
                await ports.files.remove(place.record);
            else
                await (0,_undo_route_js__WEBPACK_IMPORTED_MODULE_8__/* .bringBack */ .k)(ports.files, place, state);
            return { kind: "unchanged", report };
        }
        // The same again is still a switch: what was asked for, and when, is remembered.
        await put(ports, place, state, bytes, written, options);
        return result;
    });
}
/** Lets `body` see those bytes as Go's settings file. */
async function withCopy(ports, base, body) {
    const { machine, files } = ports;
    const copy = node_path__WEBPACK_IMPORTED_MODULE_1__.join(machine.tempDir, `goenv-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`);
    await files.replace(copy, base ?? "", PRIVATE_MODE);
    try {
        const seeing = { ...machine, env: { ...machine.env, GOENV: copy } };
        return await body({ ...ports, machine: seeing, go: ports.goCommandOf(seeing) });
    }
    finally {
        await files.remove(copy).catch(() => { });
    }
}
/** What the file would be without us. A project's starts as the user's own, since GOENV replaces it. */
async function baseOf({ files }, place, { record, standing, bytes }) {
    if (place.scope === "project")
        return place.userFile === null ? null : (0,_scope_place_js__WEBPACK_IMPORTED_MODULE_7__/* .readBytes */ .io)(files, place.userFile);
    return record !== null && standing !== "edited" ? (0,_scope_record_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesBefore */ .xz)(record) : bytes;
}
/** What of the plan is not what the file says already; only what this run would export is ours. */
function toWrite({ report, values }, file) {
    return _mirrors_route_js__WEBPACK_IMPORTED_MODULE_3__/* .ROUTE_VARIABLES */ .kR.filter((name) => report.route.exported.includes(name))
        .map((name) => ({ name, value: values[name] }))
        .filter(({ name, value }) => (file[name] ?? "") !== value);
}
/** The record first: whatever ends this run, it and the file together say what to bring back. */
async function put({ files, clock }, place, state, bytes, written, { request, temporary = false }) {
    const { bytes: now, record, standing } = state;
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(place.file);
    await files.makeDirectory(folder, FOLDER_MODE);
    const isProject = place.scope === "project";
    if (isProject)
        await files.replace(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, ".gitignore"), "*\n", 0o644);
    // What a job writes over settings that were switched for good goes on top of these.
    const covers = temporary && record !== null && !record.temporary;
    const keeps = record !== null && standing !== "edited" && !covers;
    const userBytes = place.userFile === null ? null : await (0,_scope_place_js__WEBPACK_IMPORTED_MODULE_7__/* .readBytes */ .io)(files, place.userFile);
    // A copy is no more open than what it was copied from.
    const copied = isProject && place.userFile !== null ? await files.stat(place.userFile) : null;
    const mode = now === null ? (copied?.mode ?? state.mode) : state.mode;
    const after = (0,_scope_record_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(bytes);
    const before = keeps ? (0,_scope_record_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesBefore */ .xz)(record) : now;
    await files.replace(place.record, (0,_scope_record_js__WEBPACK_IMPORTED_MODULE_4__/* .formatRecord */ .bM)({
        before: before && Buffer.from(before).toString("base64"),
        mode: keeps ? record.mode : mode,
        after: now === null || (0,_scope_record_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(now) === after ? [after] : [after, (0,_scope_record_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(now)],
        set: (0,_scope_record_js__WEBPACK_IMPORTED_MODULE_4__/* .valuesSet */ .Vc)(before, bytes, keeps ? record : null),
        copiedFrom: isProject ? (0,_scope_record_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(userBytes) : null,
        switchedAtMs: clock.nowMs(),
        request: request ?? record?.request ?? null,
        temporary,
        previous: covers ? JSON.stringify(record) : keeps ? record.previous : null,
        place: { file: place.file, inode: (await files.stat(folder))?.inode ?? 0 },
    }), PRIVATE_MODE);
    // A password is nobody else's to read; the record knows the mode that comes back.
    const isSecret = written.some(({ value }) => (0,_go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_10__/* .urlPasswords */ .s1)(value.replaceAll(" ", ",")).length > 0);
    await files.replace(place.file, bytes, isSecret ? PRIVATE_MODE : mode);
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

/***/ 6106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ proveToolchain)
});

// EXTERNAL MODULE: ./build/sumdb/path.js
var path = __webpack_require__(3239);
// EXTERNAL MODULE: ./build/sumdb/prove.js + 1 modules
var prove = __webpack_require__(9933);
// EXTERNAL MODULE: ./build/sumdb/tree-head.js
var tree_head = __webpack_require__(2971);
;// CONCATENATED MODULE: ./build/sumdb/database.js



/**
 * The database with that key. What it proves does not depend on who carries the answers. The largest tree head is
 * kept for the machine's next run.
 * @param of.name as in `/sumdb/<name>/…`
 * @param of.url where GOSUMDB names one, or null
 * @param of.serverUrls base URLs of mirrors and proxies that may carry the database, best first
 */
function checksumDatabase(ports, of) {
    const { files, machine } = ports;
    const { key, requestTimeoutMs } = of;
    const routes = (0,path/* proofRoutes */.j0)(of.name, of.url, of.serverUrls);
    let seen = null;
    let last = Promise.resolve();
    const proveNext = async (module, signal) => {
        seen ??= await (0,tree_head/* loadTreeHead */.X)(files, machine, key);
        const proof = await (0,prove/* proveModule */.V)(ports, { module, key, routes, seen, requestTimeoutMs }, signal);
        if (proof.kind === "proven") {
            seen = proof.head;
            await (0,tree_head/* saveTreeHead */.y)(files, machine, key, proof.head);
        }
        return proof;
    };
    return {
        prove: (module, signal) => {
            const proof = last.then(() => proveNext(module, signal));
            last = proof.catch(() => { });
            return proof;
        },
    };
}

;// CONCATENATED MODULE: ./build/flows/toolchain/prove-toolchain.js


/**
 * Has the checksum database prove a toolchain's hashes. Where the database is switched off, it is asked all the same:
 * cmd/go would refuse the toolchain then, and we know no other proof.
 *
 * @param request.gosumdb the GOSUMDB value, "" for cmd/go's default; one that is no value counts as the default
 * @param request.serverUrls base URLs of the mirrors and proxies that may carry the database, best first
 */
function proveToolchain(ports, request, signal) {
    return checksumDatabase(ports, { ...request, ...(0,path/* toolchainDatabase */.nP)(request.gosumdb) }).prove(request.module, signal);
}


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

/***/ 6920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kW: () => (/* binding */ parseGoMod),
/* harmony export */   oS: () => (/* binding */ indexReplaces),
/* harmony export */   xj: () => (/* binding */ parseGoWork)
/* harmony export */ });
/* harmony import */ var _module_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2206);

/**
 * Reads a go.mod file. Never throws: lines that make no sense are passed over, because cmd/go will say more
 * about them than we could (grammar: x/mod modfile/read.go and rule.go).
 */
function parseGoMod(text) {
    const directives = readDirectives(text);
    return {
        module: firstArgument(directives, "module"),
        go: firstArgument(directives, "go"),
        toolchain: firstArgument(directives, "toolchain"),
        require: moduleVersions(directives, "require"),
        replace: replacements(directives),
        exclude: moduleVersions(directives, "exclude"),
    };
}
/** Reads a go.work file, in the same way (x/mod modfile/work.go). */
function parseGoWork(text) {
    const directives = readDirectives(text);
    return {
        go: firstArgument(directives, "go"),
        toolchain: firstArgument(directives, "toolchain"),
        use: directives.flatMap(({ verb, args }) => (verb === "use" ? args.slice(0, 1) : [])),
        replace: replacements(directives),
    };
}
/**
 * What replaces modules, looked up by path and version: a go.mod can have as many replacements as requirements.
 *
 * @param replaces those in force; where two name the same module, the first one wins
 * @returns the module that is really fetched where one is required: itself, what replaces it, or null for a local
 *   directory. A replacement of this very version goes before one of all versions (modload/modfile.go, Replacement).
 */
function indexReplaces(replaces) {
    const ofVersion = new Map();
    const ofPath = new Map();
    // From the last to the first, so that the first one stays.
    for (const replace of replaces.toReversed()) {
        const { path, version } = replace.old;
        if (version === null)
            ofPath.set(path, replace.new);
        else
            ofVersion.set((0,_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleKey */ .MP)({ path, version }), replace.new);
    }
    return (m) => {
        const replacement = ofVersion.get((0,_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleKey */ .MP)(m)) ?? ofPath.get(m.path);
        if (replacement === undefined)
            return m;
        const { path, version } = replacement;
        return version === null ? null : { path, version };
    };
}
function firstArgument(directives, verb) {
    return directives.find((directive) => directive.verb === verb)?.args[0] ?? null;
}
function moduleVersions(directives, verb) {
    return directives.flatMap((directive) => {
        const [path, version, ...rest] = directive.args;
        if (directive.verb !== verb || path === undefined || version === undefined || rest.length > 0)
            return [];
        return [{ path, version }];
    });
}
function replacements(directives) {
    return directives.flatMap(({ verb, args }) => {
        const arrow = args.indexOf("=>");
        if (verb !== "replace" || arrow < 0)
            return [];
        const from = replaceSide(args.slice(0, arrow));
        const to = replaceSide(args.slice(arrow + 1));
        return from === null || to === null ? [] : [{ old: from, new: to }];
    });
}
function replaceSide(args) {
    const [path, version = null, ...rest] = args;
    return path === undefined || rest.length > 0 ? null : { path, version };
}
function readDirectives(text) {
    const directives = [];
    let block = null;
    for (const line of text.split("\n")) {
        const tokens = tokensOf(line);
        const first = tokens?.[0];
        if (tokens === null || first === undefined)
            continue;
        if (block !== null) {
            if (first === ")")
                block = null;
            else
                directives.push({ verb: block, args: tokens });
        }
        else if (tokens.at(-1) === "(") {
            // A block's head is one word: anything else is no directive that we know.
            block = tokens.length === 2 ? first : "";
        }
        else if (tokens.slice(1).join("") !== "()") {
            directives.push({ verb: first, args: tokens.slice(1) });
        }
    }
    return directives;
}
/** Blank, comment, string, punctuation, word: a word ends where a comment begins. */
const TOKEN = /\s+|(\/\/.*)|("(?:[^"\\]|\\.)*")|(`[^`]*`)|([()[\]{},])|((?:(?!\/\/)[^\s()[\]{},"`])+)/y;
/** The words of one line, unquoted and without its comment; null when it can't be read. */
function tokensOf(line) {
    const tokens = [];
    let position = 0;
    while (position < line.length) {
        TOKEN.lastIndex = position;
        const match = TOKEN.exec(line);
        if (match === null)
            return null;
        position = TOKEN.lastIndex;
        const [, comment, quoted, raw, punctuation, word] = match;
        if (comment !== undefined)
            break;
        if (quoted !== undefined) {
            const unquoted = unquote(quoted);
            if (unquoted === null)
                return null;
            tokens.push(unquoted);
        }
        else if (raw !== undefined) {
            tokens.push(raw.slice(1, -1));
        }
        else if (punctuation !== undefined || word !== undefined) {
            tokens.push(punctuation ?? word ?? "");
        }
    }
    return tokens;
}
/** A piece of a Go string: text as it is, a letter's escape, a byte in base 16 or 8, a character in base 16. */
const PIECE = /([^\\]+)|\\(?:([abfnrtv\\"])|x([0-9A-Fa-f]{2})|([0-3][0-7]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8}))/y;
const LETTERS = new Map(Object.entries({ a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" }));
/** A Go string in quotes (strconv.Unquote); null where Go can't read it. */
function unquote(quoted) {
    const inner = quoted.slice(1, -1);
    const bytes = [];
    for (let position = 0; position < inner.length; position = PIECE.lastIndex) {
        PIECE.lastIndex = position;
        const [piece, text, letter, byte, octal, short, long] = PIECE.exec(inner) ?? [];
        const character = Number.parseInt(short ?? long ?? "0", 16);
        if (piece === undefined || character > 0x10ffff || (character >= 0xd800 && character < 0xe000))
            return null;
        if (byte !== undefined)
            bytes.push(Buffer.from(byte, "hex"));
        else if (octal !== undefined)
            bytes.push(Buffer.of(Number.parseInt(octal, 8)));
        else if (letter !== undefined)
            bytes.push(Buffer.from(LETTERS.get(letter) ?? letter));
        else
            bytes.push(Buffer.from(text ?? String.fromCodePoint(character)));
    }
    return Buffer.concat(bytes).toString("utf8");
}


/***/ }),

/***/ 2937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ redactUrl),
/* harmony export */   K6: () => (/* binding */ formatGoProxy),
/* harmony export */   KZ: () => (/* binding */ redactGoProxy),
/* harmony export */   eL: () => (/* binding */ parseGoProxy),
/* harmony export */   s1: () => (/* binding */ urlPasswords)
/* harmony export */ });
/** What Go's URL.Redacted puts in place of a password. */
const REDACTED = "xxxxx";
/**
 * Reads a GOPROXY value as cmd/go does (modfetch/proxy.go, proxyList): items are trimmed, empty ones skipped,
 * a bare host gets `https://`, and nothing counts after `direct` or `off`. Nothing is said about whether a URL
 * is usable.
 */
function parseGoProxy(text) {
    const entries = [];
    for (const [, item = "", separator = ""] of text.matchAll(/([^,|]*)([,|]|$)/g)) {
        const url = completeUrl(item.trim());
        if (url === "")
            continue;
        entries.push({ url, separator: separator });
        if (url === "direct" || url === "off")
            break;
    }
    const last = entries.pop();
    return last === undefined ? [] : [...entries, { url: last.url, separator: "" }];
}
/** The GOPROXY value that stands for `entries`. */
function formatGoProxy(entries) {
    return entries.map(({ url, separator }) => url + separator).join("");
}
/** Words stay (they are reserved), absolute file names and URLs too; anything else is a host. */
function completeUrl(item) {
    const isAbsoluteFile = item.startsWith("/") || /^[A-Za-z]:\\/.test(item);
    return /[.:/]/.test(item) && !item.includes(":/") && !isAbsoluteFile ? `https://${item}` : item;
}
/** Scheme, user info with its `@`, and the rest of a URL that has an authority. */
function splitUserInfo(url) {
    const match = /^([A-Za-z][A-Za-z0-9+.-]*:\/\/)([^/?#]*)(.*)$/s.exec(url);
    if (match === null)
        return null;
    const [, scheme = "", authority = "", path = ""] = match;
    const at = authority.lastIndexOf("@") + 1;
    return { scheme, userInfo: authority.slice(0, at), rest: authority.slice(at) + path };
}
/** What stands beside a token that is the user name, in place of a password (GitHub's documentation of git over https). */
const NO_PASSWORD = /^(?:x|x-oauth-basic)?$/i;
/** How tokens of GitHub and GitLab begin. */
const TOKEN = /^(?:gh[a-z]_|github_pat_|gl[a-z]{2,7}-)/i;
/** Words with a few digits at their end, as in svc-ci01, x-access-token or jane.doe@corp.example: tokens are no words. */
const PLAIN_NAME = /^(?=.{1,40}$)[a-z]{1,16}\d{0,3}(?:[._+@-][a-z]{1,16}\d{0,3})*$/i;
/** The parts of user info, as written; a user name that may be a token is one. */
function readUserInfo(userInfo) {
    const [user = ""] = userInfo.split(":", 1);
    const password = userInfo.slice(user.length + 1);
    const name = decodePercent(user);
    const isPlain = PLAIN_NAME.test(name) && !TOKEN.test(name) && !NO_PASSWORD.test(password);
    return { user, password, userIsSecret: user !== "" && !isPlain };
}
/**
 * `url` without its secrets: a password reads `xxxxx`, and so does a user name unless it is plainly none: a word or two
 * beside a password. Tokens are put in either place. Of text that is no URL nothing before an `@` is left. Never throws.
 */
function redactUrl(url) {
    const completed = completeUrl(url);
    const parts = splitUserInfo(completed);
    if (parts === null || !URL.canParse(completed)) {
        const at = url.lastIndexOf("@");
        if (at >= 0)
            return url.slice(at + 1);
        // Half of a password may stand where a port belongs: a list was cut at a comma inside of it.
        return parts === null ? url : parts.scheme + REDACTED;
    }
    const { scheme, userInfo, rest } = parts;
    if (userInfo === "")
        return url;
    const { user, userIsSecret } = readUserInfo(userInfo.slice(0, -1));
    const shown = userIsSecret ? REDACTED : user;
    return `${scheme}${shown}${userInfo.includes(":") ? `:${REDACTED}` : ""}@${rest}`;
}
/** A GOPROXY value with every URL in it redacted; separators and spaces stay. Never throws. */
function redactGoProxy(text) {
    return text.replace(/[^,|\s]+/g, redactUrl);
}
/**
 * Every secret in a GOPROXY value: passwords, and user names that are not plainly none; each as written, decoded,
 * percent-encoded and in base64, alone and as it goes over the wire (RFC 7617), since any of these may turn up in a
 * message. No empty text, nothing twice.
 */
function urlPasswords(text) {
    const secrets = new Set();
    for (const { url } of parseGoProxy(text)) {
        const userInfo = splitUserInfo(url)?.userInfo.slice(0, -1) ?? url.slice(0, Math.max(0, url.lastIndexOf("@")));
        const { user, password, userIsSecret } = readUserInfo(userInfo);
        const raw = [...(userIsSecret ? [user] : []), ...(NO_PASSWORD.test(password) ? [] : [password])];
        for (const secret of raw)
            addForms(secrets, secret);
        if (raw.length > 0)
            addBase64(secrets, `${decodePercent(user)}:${decodePercent(password)}`);
    }
    return [...secrets];
}
function addForms(secrets, raw) {
    const decoded = decodePercent(raw);
    for (const form of [raw, decoded, encodeURIComponent(decoded)])
        secrets.add(form);
    addBase64(secrets, decoded);
}
/** In both alphabets, without the padding, which may be there or not. */
function addBase64(secrets, text) {
    secrets.add(Buffer.from(text).toString("base64").replace(/=+$/, ""));
    secrets.add(Buffer.from(text).toString("base64url"));
}
/** Percent-decoded, or as it was where that is impossible; lone surrogates can't be encoded again, so none stay. */
function decodePercent(text) {
    const wellFormed = text.replace(/\p{Surrogate}/gu, "\ufffd");
    try {
        return decodeURIComponent(wellFormed);
    }
    catch {
        return wellFormed;
    }
}


/***/ }),

/***/ 3519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ parseGoSum),
/* harmony export */   ar: () => (/* binding */ isH1),
/* harmony export */   hU: () => (/* binding */ mergeGoSums)
/* harmony export */ });
/* harmony import */ var _module_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2206);

const MAX_RECORDED_PROBLEMS = 50;
/** 32 bytes in canonical base64: the last letter stands for four bits only. */
const H1 = /^h1:[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;
/** Whether a text is such a hash. */
function isH1(text) {
    return H1.test(text);
}
const CONFLICT_MARK = /^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/;
const USUAL_H1_LENGTH = 47;
const GO_MOD_SUFFIX = "/go.mod";
/** The hash of an empty go.mod, left behind by a bug of early versions: cmd/go drops such lines. */
const EMPTY_GO_MOD_H1 = "h1:G7mAYYxgmS0lVkHyy2hEOLQCFB0DlQFTMLWggykrydY=";
/** Gathers sums; a module with two different hashes is in neither map, however often it comes again. */
class SumCollector {
    zips = new Map();
    mods = new Map();
    problems = [];
    problemCount = 0;
    #contradicted = { zips: new Set(), mods: new Set() };
    report(line, code) {
        this.problemCount++;
        if (this.problems.length < MAX_RECORDED_PROBLEMS)
            this.problems.push({ line, code });
    }
    add(kind, key, sum, line) {
        if (this.#contradicted[kind].size > 0 && this.#contradicted[kind].has(key))
            return;
        const known = this[kind].get(key);
        if (known === undefined) {
            this[kind].set(key, sum);
        }
        else if (known.h1 !== sum.h1) {
            // cmd/go stops at the first that differs: what would be verified depends on the order of lines.
            this[kind].delete(key);
            this.#contradicted[kind].add(key);
            this.report(line, "contradiction");
        }
    }
}
/**
 * Reads a go.sum or go.work.sum. Never throws: a line that cmd/go would stop at becomes a problem, the rest
 * counts. Hashes other than `h1:` are skipped, as cmd/go does (cmd/go/internal/modfetch/fetch.go, readGoSum).
 */
function parseGoSum(text) {
    const sums = new SumCollector();
    let lineNumber = 0;
    let module = { path: "", version: "" };
    let key = "";
    for (const line of linesOf(text)) {
        lineNumber++;
        const fields = fieldsOf(line);
        const [path = "", versionField = "", h1 = ""] = fields;
        if (path === "")
            continue;
        if (CONFLICT_MARK.test(line)) {
            sums.report(lineNumber, "conflict-mark");
            continue;
        }
        if (fields.length !== 3) {
            sums.report(lineNumber, "malformed");
            continue;
        }
        const isMod = versionField.endsWith(GO_MOD_SUFFIX);
        const version = isMod ? versionField.slice(0, -GO_MOD_SUFFIX.length) : versionField;
        // A module's two lines stand together: the second one needs no second check.
        if (path !== module.path || version !== module.version) {
            const other = { path, version };
            if ((0,_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .checkModuleVersion */ .nF)(other) !== null) {
                sums.report(lineNumber, (0,_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .checkModulePath */ .iU)(path) === null ? "bad-version" : "bad-path");
                continue;
            }
            module = other;
            key = (0,_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleKey */ .MP)(module);
        }
        if (!h1.startsWith("h1:") || h1 === EMPTY_GO_MOD_H1)
            continue;
        if (isH1(h1))
            sums.add(isMod ? "mods" : "zips", key, { module, h1 }, lineNumber);
        else
            sums.report(lineNumber, "bad-hash");
    }
    return sums;
}
/**
 * The first four fields of a line. cmd/go writes one space between them: only other lines need a search for blanks.
 * A blank of another kind inside a field is met by the checks on path, version and hash.
 */
function fieldsOf(line) {
    const first = line.indexOf(" ");
    const second = line.indexOf(" ", first + 1);
    const usual = first > 0 && second === line.length - USUAL_H1_LENGTH - 1;
    return usual
        ? [line.slice(0, first), line.slice(first + 1, second), line.slice(second + 1)]
        : line.trim().split(/\s+/, 4);
}
/** One line at a time: split into an array, ten hostile megabytes would take two hundred. */
function* linesOf(text) {
    for (let start = 0; start <= text.length;) {
        const end = text.indexOf("\n", start);
        yield end < 0 ? text.slice(start) : text.slice(start, end);
        start = end < 0 ? text.length + 1 : end + 1;
    }
}
/** The union of several files, as a workspace has it. Where two contradict each other the module is left out. */
function mergeGoSums(all) {
    const sums = new SumCollector();
    for (const one of all) {
        for (const problem of one.problems)
            sums.report(problem.line, problem.code);
        sums.problemCount += one.problemCount - one.problems.length;
        for (const [key, sum] of one.zips)
            sums.add("zips", key, sum, 0);
        for (const [key, sum] of one.mods)
            sums.add("mods", key, sum, 0);
    }
    return sums;
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

/***/ 5179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rg: () => (/* binding */ checkPattern),
/* harmony export */   sb: () => (/* binding */ splitPatterns),
/* harmony export */   vZ: () => (/* binding */ matchesPatterns),
/* harmony export */   xi: () => (/* binding */ compilePatterns),
/* harmony export */   y9: () => (/* binding */ joinPatterns)
/* harmony export */ });
/**
 * GOPRIVATE, GONOPROXY and GONOSUMDB: comma-separated globs, each matched against as many elements of a module
 * path as it has itself.
 */
/**
 * A test of module paths: whether cmd/go would count one as named by `patterns`. Malformed patterns match nothing,
 * and a space is part of a pattern, as in cmd/go (x/mod module.MatchPrefixPatterns). Each pattern is read once, so
 * that thousands of paths against thousands of patterns stay quick.
 */
function compilePatterns(patterns) {
    const plain = new Set();
    const globs = [];
    for (const pattern of new Set(patterns.split(","))) {
        const glob = pattern.endsWith("/") ? pattern.slice(0, -1) : pattern;
        if (glob === "")
            continue;
        if (!/[*?[\\]/.test(glob)) {
            plain.add(glob);
            continue;
        }
        const pieces = parseGlob(glob);
        if (pieces !== null)
            globs.push({ depth: glob.split("/").length, pieces });
    }
    return (path) => {
        const prefixes = prefixesOf(path);
        return (prefixes.some((prefix) => plain.has(prefix)) ||
            globs.some(({ depth, pieces }) => {
                const prefix = prefixes[depth - 1];
                return prefix !== undefined && matchesGlob(pieces, [...prefix]);
            }));
    };
}
/** The first element of a path, the first two, and so on up to the whole. */
function prefixesOf(path) {
    const prefixes = [];
    for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1)) {
        prefixes.push(path.slice(0, slash));
    }
    return [...prefixes, path];
}
/** compilePatterns for a single path. */
function matchesPatterns(patterns, path) {
    return compilePatterns(patterns)(path);
}
/** The patterns of a list that a person wrote: separated by commas or line breaks, trimmed, without empty ones. */
function splitPatterns(text) {
    return text
        .split(/[,\n]/)
        .map((pattern) => pattern.trim())
        .filter((pattern) => pattern !== "");
}
/** Null when `pattern` can stand in GOPRIVATE. */
function checkPattern(pattern) {
    if (pattern === "")
        return "pattern-empty";
    if (pattern.includes(","))
        return "pattern-with-comma";
    if (/[\s\p{Cc}]/u.test(pattern))
        return "pattern-with-space";
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(pattern))
        return "pattern-is-url";
    return parseGlob(pattern) === null ? "malformed-glob" : null;
}
/** `existing` with those of `added` behind it that are not in it yet. Order stays. */
function joinPatterns(existing, added) {
    return [...new Set([...splitPatterns(existing), ...added])].join(",");
}
/** path.Match's syntax: `*`, `?`, `[a-z]`, `[^a]`, and `\` in front of a plain character. Null when malformed. */
function parseGlob(glob) {
    const characters = [...glob];
    const pieces = [];
    let next = 0;
    /** One end of a range inside brackets; null where path.Match's getEsc reports a bad pattern. */
    const rangeEnd = () => {
        let character = characters[next++];
        if (character === undefined || character === "-" || character === "]")
            return null;
        if (character === "\\")
            character = characters[next++];
        return character ?? null;
    };
    const brackets = () => {
        const negated = characters[next] === "^";
        if (negated)
            next++;
        const ranges = [];
        while (characters[next] !== "]" || ranges.length === 0) {
            const low = rangeEnd();
            let high = low;
            if (characters[next] === "-") {
                next++;
                high = rangeEnd();
            }
            if (low === null || high === null)
                return null;
            ranges.push({ low: codePoint(low), high: codePoint(high) });
        }
        next++;
        return (character) => {
            const code = codePoint(character);
            return ranges.some(({ low, high }) => low <= code && code <= high) !== negated;
        };
    };
    while (next < characters.length) {
        const character = characters[next++];
        if (character === "*") {
            pieces.push("star");
        }
        else if (character === "?") {
            pieces.push((other) => other !== "/");
        }
        else if (character === "[") {
            const piece = brackets();
            if (piece === null)
                return null;
            pieces.push(piece);
        }
        else {
            const literal = character === "\\" ? characters[next++] : character;
            if (literal === undefined)
                return null;
            pieces.push((other) => other === literal);
        }
    }
    return pieces;
}
function codePoint(character) {
    return character.codePointAt(0) ?? 0;
}
/**
 * A star takes as little as it can, and only the last one seen is ever widened: that is path.Match's result
 * too, and no pattern makes it slow.
 */
function matchesGlob(pieces, characters) {
    let piece = 0;
    let position = 0;
    let star = null;
    while (position < characters.length || piece < pieces.length) {
        const expected = pieces[piece];
        const character = characters[position];
        if (expected === "star") {
            star = { piece: piece++, position };
        }
        else if (expected !== undefined && character !== undefined && expected(character)) {
            piece++;
            position++;
        }
        else {
            const widened = star === null ? undefined : characters[star.position];
            if (star === null || widened === undefined || widened === "/")
                return false;
            star = { piece: star.piece, position: star.position + 1 };
            piece = star.piece + 1;
            position = star.position;
        }
    }
    return true;
}


/***/ }),

/***/ 7968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ isBuiltInKey),
/* harmony export */   ap: () => (/* binding */ parseTreeHead),
/* harmony export */   jN: () => (/* binding */ openNote),
/* harmony export */   nI: () => (/* binding */ parseGoSumDb),
/* harmony export */   oy: () => (/* binding */ NOTE_PROBLEMS)
/* harmony export */ });
/* unused harmony exports SUM_GOLANG_ORG_KEY, parseVerifierKey */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

class BadKey extends Error {
    problem;
    constructor(problem) {
        super(problem);
        this.problem = problem;
    }
}
const NOTE_PROBLEMS = ["malformed-note", "invalid-signature", "no-signature"];
/** The key that cmd/go has built in (cmd/go/internal/modfetch/key.go). */
const SUM_GOLANG_ORG_KEY = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";
/** Whether it is that one, whatever text or address it came with. */
function isBuiltInKey({ name, publicKey }) {
    const builtIn = parseVerifierKey(SUM_GOLANG_ORG_KEY);
    return name === builtIn.name && Buffer.compare(publicKey, builtIn.publicKey) === 0;
}
const ED25519_ALGORITHM = 1;
const KEY_HASH_BYTES = 4;
/** More than this many signatures are refused by x/mod sumdb/note too. */
const MAX_SIGNATURES = 100;
const MAX_TREE_HEAD_LENGTH = 1_000_000;
/** Reads `name+hash+key`. Throws BadKey (note.NewVerifier). */
function parseVerifierKey(text) {
    // The key is base64, where "+" is a letter: only the first two are separators.
    const match = /^([^+\s]+)\+([0-9a-fA-F]{8})\+(.+)$/s.exec(text);
    const [, name = "", hashText = "", encodedKey = ""] = match ?? [];
    const key = decodeBase64(encodedKey);
    if (match === null || key === null || key.length === 0)
        throw new BadKey("malformed-key");
    const hash = Number.parseInt(hashText, 16);
    const computed = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${name}\n`).update(key).digest().readUInt32BE(0);
    if (hash !== computed)
        throw new BadKey("key-not-its-hash");
    if (key[0] !== ED25519_ALGORITHM)
        throw new BadKey("unknown-key-algorithm");
    if (key.length !== 33)
        throw new BadKey("malformed-key");
    return { name, hash, publicKey: key.subarray(1) };
}
/**
 * Checks that `note` is a signed note with a valid signature by `key`, and gives the text that was signed.
 * Signatures by other keys are passed over (note.Open).
 */
function openNote(note, key) {
    const malformed = { ok: false, problem: "malformed-note" };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the format forbids exactly these
    if (/[\0-\x09\x0b-\x1f]/.test(note))
        return malformed;
    const split = note.lastIndexOf("\n\n");
    if (split < 0 || !note.endsWith("\n") || split + 2 === note.length)
        return malformed;
    const text = note.slice(0, split + 1);
    const lines = note.slice(split + 2, -1).split("\n");
    if (lines.length > MAX_SIGNATURES)
        return malformed;
    let verified = false;
    for (const line of lines) {
        const [, name, encoded = ""] = /^— ([^+\s]+) (\S+)$/.exec(line) ?? [];
        const bytes = decodeBase64(encoded);
        if (name === undefined || bytes === null || bytes.length <= KEY_HASH_BYTES)
            return malformed;
        if (name !== key.name || bytes.readUInt32BE(0) !== key.hash)
            continue;
        if (!verifyEd25519(text, bytes.subarray(KEY_HASH_BYTES), key.publicKey)) {
            return { ok: false, problem: "invalid-signature" };
        }
        verified = true;
    }
    return verified ? { ok: true, text } : { ok: false, problem: "no-signature" };
}
/** The tree head in a note's text, or null when it is none (x/mod sumdb/tlog ParseTree). */
function parseTreeHead(text) {
    const [title, size = "", rootHash = "", ...rest] = text.slice(0, MAX_TREE_HEAD_LENGTH).split("\n");
    if (title !== "go.sum database tree" || rest.length === 0)
        return null;
    if (!/^(?:0|[1-9][0-9]{0,18})$/.test(size) || BigInt(size) >= 2n ** 63n)
        return null;
    return decodeBase64(rootHash)?.length === 32 ? { treeSize: BigInt(size), rootHash } : null;
}
/**
 * Reads a GOSUMDB value by cmd/go's rules (modfetch/sumdb.go, dbDial): `off`, a known name or a full key, and
 * after it perhaps a URL. Empty text is invalid: cmd/go never sees it, the default stands in its place.
 */
function parseGoSumDb(value) {
    // An alias that is reachable from mainland China.
    const expanded = value === "sum.golang.google.cn" ? "sum.golang.org https://sum.golang.google.cn" : value;
    if (expanded === "off")
        return { kind: "off" };
    const [nameOrKey, url = null, ...rest] = expanded.split(/\s+/).filter((field) => field !== "");
    if (nameOrKey === undefined)
        return { kind: "invalid", problem: "sumdb-empty" };
    if (rest.length > 0)
        return { kind: "invalid", problem: "sumdb-too-many-fields" };
    if (url !== null && !URL.canParse(url))
        return { kind: "invalid", problem: "sumdb-bad-url" };
    try {
        const key = parseVerifierKey(nameOrKey === "sum.golang.org" ? SUM_GOLANG_ORG_KEY : nameOrKey);
        return isHostWithPath(key.name)
            ? { kind: "database", name: key.name, key, url }
            : { kind: "invalid", problem: "sumdb-bad-name" };
    }
    catch (error) {
        return { kind: "invalid", problem: error instanceof BadKey ? error.problem : "malformed-key" };
    }
}
/** The name becomes part of URLs: it must be a host, perhaps with a path, without `..`, and nothing else. */
function isHostWithPath(name) {
    return (/^[A-Za-z0-9][A-Za-z0-9.-]*(?::[0-9]+)?(?:\/[A-Za-z0-9][A-Za-z0-9._~-]*)*$/.test(name) &&
        URL.canParse(`https://${name}`));
}
function verifyEd25519(text, signature, publicKey) {
    const x = Buffer.from(publicKey).toString("base64url");
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, Buffer.from(text), key, signature);
}
/** Strict base64 with its padding; null for anything else, where Buffer would guess. */
function decodeBase64(text) {
    const decoded = Buffer.from(text, "base64");
    return decoded.toString("base64") === text ? decoded : null;
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

/***/ 3936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ setInGoEnvFile)
/* harmony export */ });
/**
 * Sets variables in the bytes of Go's settings file, as `go env -w` and `go env -u` would; these show the values, with
 * passwords in them, to every user of the machine as their arguments. Every other byte of the file stays: comments,
 * order, other line ends, a last line without one. A new variable comes last; of several lines for one variable the last
 * counts (cmd/go/internal/cfg/cfg.go, readEnvFile), and takes the value.
 * @param values by name; "" takes the variable away
 * @throws Error for a value that would not be one line (cmd/go/internal/envcmd/env.go, checkEnvWrite)
 */
function setInGoEnvFile(bytes, values) {
    const ours = new Map(Object.entries(values).map(([name, value]) => [name, lineOf(name, value)]));
    // Latin-1 gives every byte back, whatever the encoding of the file.
    const lines = Buffer.from(bytes)
        .toString("latin1")
        .split(/(?<=\n)/);
    const kept = [];
    for (const line of lines.reverse()) {
        const name = line.slice(0, Math.max(0, line.indexOf("=")));
        const isOurs = values[name] !== undefined;
        kept.push(isOurs ? (ours.get(name) ?? "") : line);
        if (isOurs)
            ours.delete(name);
    }
    const added = [...ours.values()].join("");
    const text = kept.reverse().join("");
    // cmd/go ends a line at "\n" alone: before it, a "\r" would belong to the value.
    const end = added === "" || text === "" || text.endsWith("\n") ? "" : "\n";
    return Buffer.from(text + end + added, "latin1");
}
function lineOf(name, value) {
    if (/[\0\v\r\n]/.test(value))
        throw new Error(`the value for ${name} has a line break or a NUL in it`);
    return value === "" ? "" : `${name}=${Buffer.from(value).toString("latin1")}\n`;
}


/***/ }),

/***/ 2161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   bs: () => (/* binding */ dependencyPatterns),
/* harmony export */   cV: () => (/* binding */ secretsInInputs),
/* harmony export */   dz: () => (/* binding */ InputError)
/* harmony export */ });
/* harmony import */ var _go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2937);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7991);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3368);



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
    const urls = [(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .commas */ .Rm)(read("mirrors")), (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .commas */ .Rm)(read("private-proxy")), read("sumdb").replace(/\s+/g, ",")];
    return urls.flatMap(_go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_2__/* .urlPasswords */ .s1);
}
/** The patterns of cache-dependency-path, as given. */
function dependencyPatterns(read) {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)(read("cache-dependency-path"));
}
const NOTHING_FOUND = { directory: true, dependencyFiles: null, goVersion: null, event: "" };
/**
 * Checks all inputs. `read` gives an input's raw text, "" when it was not given.
 * @param found what the machine says of them
 * @throws InputError with every problem
 */
function parseInputs(read, found = NOTHING_FOUND) {
    const problems = [];
    const textOf = (name) => read(name).trim() || (_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m.find((one) => one.name === name)?.default ?? "");
    const fields = _rows_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m.map(({ name, parse }) => {
        const given = textOf(name);
        const reject = (fault, part = given, accepted) => problems.push({
            input: name,
            given: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .hasUserInfo */ .A$)(given) ? (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .redactEach */ .jh)(part) : part,
            accepted: accepted ?? name,
            fault: typeof fault === "string" ? { code: fault } : fault,
        });
        return parse({ given, other: textOf, found, reject });
    });
    if (problems.length > 0)
        throw new InputError(problems);
    return Object.assign({}, ...fields);
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
        description: "Its architecture (x64, amd64, arm64); empty: the machine's. Named as in Node or in Go.",
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
        description: "Most connections to one mirror for the download: 1 to 96. It starts with few and adds more only while that speeds it up. The relay keeps to it too.",
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

/***/ 8942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ isRegionInChina),
/* harmony export */   Xi: () => (/* binding */ withShortNames),
/* harmony export */   cy: () => (/* binding */ findInCatalogue),
/* harmony export */   iJ: () => (/* binding */ orderForRegion),
/* harmony export */   qT: () => (/* binding */ normalizeBaseUrl),
/* harmony export */   rU: () => (/* binding */ mirrorFromUrl),
/* harmony export */   yh: () => (/* binding */ CATALOGUE)
/* harmony export */ });
/** The public mirrors we know, with where each line comes from. `docs/mirrors.md` is made from this file. */
/** Order: what an unmeasured job outside China asks first. */
const CATALOGUE = [
    {
        name: "official",
        url: "https://proxy.golang.org",
        otherUrls: [],
        operator: "Google",
        regions: ["global"],
        notes: {
            en: "The default of cmd/go. Not reachable from mainland China.",
            zh: "cmd/go 的默认值。在中国大陆无法访问。",
        },
        source: "https://proxy.golang.org/",
        checked: "2026-11-22",
    },
    {
        name: "goproxy.cn",
        url: "https://goproxy.cn",
        otherUrls: [],
        operator: "Qiniu",
        regions: ["cn", "global"],
        notes: {
            en: "Proxies the checksum database and serves toolchains. 429 and 404 were seen from nodes outside China.",
            zh: "转发校验和数据库，并提供工具链。在中国以外的节点上曾出现 429 和 404。",
        },
        source: "https://goproxy.cn/",
        checked: "2026-11-01",
    },
    {
        name: "goproxy.io",
        url: "https://goproxy.io",
        otherUrls: [],
        operator: "goproxy.io",
        regions: ["cn", "global"],
        notes: {
            en: "Proxies the checksum database.",
            zh: "转发校验和数据库。",
        },
        source: "https://goproxy.io/",
        checked: "2026-11-01",
    },
    {
        name: "aliyun",
        url: "https://mirrors.aliyun.com/goproxy",
        otherUrls: [],
        operator: "Alibaba Cloud",
        regions: ["cn"],
        notes: {
            en: "Answers 404 at its root while it serves modules. Reports on its checksum database proxy conflict.",
            zh: "根路径返回 404，但可以提供模块。它是否转发校验和数据库，说法不一。",
        },
        source: "https://developer.aliyun.com/mirror/goproxy",
        checked: "2026-11-01",
    },
    {
        name: "tencent",
        url: "https://mirrors.tencent.com/go",
        otherUrls: ["https://mirrors.cloud.tencent.com/go"],
        operator: "Tencent Cloud",
        regions: ["cn"],
        notes: {
            en: "Does not proxy the checksum database, by report.",
            zh: "据称不转发校验和数据库。",
        },
        source: "https://mirrors.tencent.com/help/go.html",
        checked: "2026-11-01",
    },
    {
        name: "huawei",
        url: "https://repo.huaweicloud.com/repository/goproxy",
        otherUrls: ["https://mirrors.huaweicloud.com/repository/goproxy"],
        operator: "Huawei Cloud",
        regions: ["cn"],
        notes: {
            en: "The older path /goproxy/ answers 418. 429 was seen from nodes outside China.",
            zh: "旧路径 /goproxy/ 返回 418。在中国以外的节点上曾出现 429。",
        },
        source: "https://mirrors.huaweicloud.com/mirrorDetail/5ea14d84b58d16ef329c5c13",
        checked: "2026-11-01",
    },
    {
        name: "nju",
        url: "https://repo.nju.edu.cn/go",
        otherUrls: ["https://repo.nju.edu.cn/repository/go"],
        operator: "Nanjing University",
        regions: ["cn"],
        notes: {
            en: "Does not proxy the checksum database.",
            zh: "不转发校验和数据库。",
        },
        source: "https://doc.nju.edu.cn/books/e1654",
        checked: "2026-11-01",
    },
];
/** A base URL in the form that catalogue entries have: no slash at the end, scheme and host in lower case. */
function normalizeBaseUrl(url) {
    return URL.canParse(url) ? new URL(url).href.replace(/\/+$/, "") : url.replace(/\/+$/, "");
}
/** The catalogue entry that a name (any case) or one of its endpoints means, or null. */
function findInCatalogue(nameOrUrl) {
    const name = nameOrUrl.toLowerCase();
    const url = normalizeBaseUrl(nameOrUrl);
    return CATALOGUE.find((e) => e.name === name || e.url === url || e.otherUrls.includes(url)) ?? null;
}
/** The words of a GOPROXY and of the input that are no names of mirrors. */
const NOT_NAMES = ["auto", "direct", "off"];
/**
 * The mirrors with the shortest names that tell them apart: a host, or the end of a path on an address without a name;
 * else with its port, else the host and the whole path. Names of the catalogue stay its own.
 */
function withShortNames(mirrors) {
    const namesOf = mirrors.map(({ name, url }) => (findInCatalogue(url) ? [name] : shorterNames(url, name)));
    return mirrors.map((mirror, at) => {
        const names = namesOf[at] ?? [];
        const isFree = (name) => namesOf.every((others, other) => other === at || !others.includes(name)) &&
            !NOT_NAMES.includes(name) &&
            !CATALOGUE.some((entry) => entry.name === name && entry.url !== mirror.url);
        // The same place by another scheme or user has the same name.
        return { ...mirror, name: names.find(isFree) ?? `${mirror.name} (${at + 1})` };
    });
}
/** The shortest first; the last one is the whole. */
function shorterNames(url, name) {
    const { host, hostname, pathname } = new URL(url);
    const lastOfPath = pathname.replace(/\/+$/, "").split("/").at(-1) ?? "";
    // An address says nothing to a person.
    const isAddress = hostname === "localhost" || /^[\d.]+$|^\[/.test(hostname);
    return [isAddress ? lastOfPath || host : hostname, host, name];
}
/** A mirror that the user gave by URL. Its name never holds credentials. */
function mirrorFromUrl(url) {
    const known = findInCatalogue(url);
    if (known)
        return known;
    const { host, pathname } = new URL(url);
    return {
        name: `${host}${pathname.replace(/\/+$/, "")}`,
        url: normalizeBaseUrl(url),
        operator: null,
        regions: [],
    };
}
const CHINA = new Set(("cn china beijing shanghai guangzhou shenzhen hangzhou chengdu chongqing nanjing wuhan tianjin qingdao " +
    "zhangjiakou huhehaote ulanqab wulanchabu heyuan fuzhou xian guiyang ningxia zhongwei changsha suzhou jinan").split(" "));
const OUTSIDE = new Set(["hongkong", "hk", "macau", "taipei", "taiwan"]);
/** Names in Chinese stand without blanks between them. */
const CHINA_IN_CHINESE = /中国|北京|上海|广州|深圳|杭州|南京|苏州|成都|重庆|武汉|天津/u;
const OUTSIDE_IN_CHINESE = /香港|澳门|台北|台湾/u;
/**
 * Whether a region label names a place in mainland China: `cn-north-4`, `ap-guangzhou`, `office-shanghai`,
 * but not `cn-hongkong`. Cloud providers' region names and city names; a label, never a measurement.
 */
function isRegionInChina(region) {
    const words = region.toLowerCase().split(/[^\p{L}]+/u);
    if (OUTSIDE_IN_CHINESE.test(region) || words.some((w) => OUTSIDE.has(w)))
        return false;
    return CHINA_IN_CHINESE.test(region) || words.some((w) => CHINA.has(w));
}
/** The order to use while nothing is measured: in China its mirrors first, elsewhere as given. Stable. */
function orderForRegion(mirrors, region) {
    if (!isRegionInChina(region))
        return mirrors;
    return [...mirrors].sort((a, b) => Number(b.regions.includes("cn")) - Number(a.regions.includes("cn")));
}


/***/ }),

/***/ 710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l0: () => (/* binding */ amongMirrors),
/* harmony export */   mF: () => (/* binding */ withNothingMissing),
/* harmony export */   r4: () => (/* binding */ chooseByMeasurement),
/* harmony export */   z5: () => (/* binding */ chooseByRegion)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8942);
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7541);
/* harmony import */ var _measurement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6111);



/** Ranks measured mirrors by the predicted time for this job; only proven ones can be chosen. */
function chooseByMeasurement(measurements, work, downloader) {
    const proven = measurements.filter((m) => m.outcome.kind === "proven");
    // A mirror whose rate nobody waited for comes after those whose rate is known.
    const rateMatters = work.bytes > 0 && proven.some((m) => m.speed.bytesPerSecond !== null);
    const predictedMs = (m) => {
        const known = m.outcome.kind === "proven" && !(rateMatters && m.speed.bytesPerSecond === null);
        const ms = known ? (0,_estimate_js__WEBPACK_IMPORTED_MODULE_1__/* .predictMs */ .ut)(m.speed, work, downloader) : Number.POSITIVE_INFINITY;
        return Number.isFinite(ms) ? ms : null;
    };
    const predicted = measurements.map((m) => ({ ...m, predictedMs: predictedMs(m) }));
    const ascending = (a, b) => (a ?? Number.MAX_VALUE) - (b ?? Number.MAX_VALUE);
    const sorted = predicted
        .filter((m) => m.outcome.kind === "proven")
        .sort((a, b) => ascending(a.predictedMs, b.predictedMs) || ascending(a.speed.firstByteMs, b.speed.firstByteMs));
    const ranked = [
        ...sorted.map((m, i) => ({ ...m, rank: i + 1 })),
        ...predicted.filter((m) => m.outcome.kind !== "proven").map((m) => ({ ...m, rank: null })),
    ];
    return { ranked, mirrors: sorted.map((m) => m.mirror), reason: reasonFor(ranked, work) };
}
function reasonFor(ranked, work) {
    const [best, second] = ranked.filter((m) => m.rank !== null);
    if (!best)
        return { code: "none-healthy" };
    if (!second)
        return { code: "only-proven", others: ranked.length - 1 };
    if ((0,_estimate_js__WEBPACK_IMPORTED_MODULE_1__/* .requestsOf */ .uD)(work) === 0)
        return { code: "nothing-missing", firstByteMs: best.speed.firstByteMs ?? 0 };
    return {
        code: "fastest",
        runnerUp: second.mirror.name,
        bestMs: best.predictedMs ?? 0,
        runnerUpMs: second.predictedMs,
    };
}
/**
 * An earlier choice for a job that misses nothing now: the order stays as it was, so that the route does too, but
 * there is no download left to predict.
 */
function withNothingMissing(choice) {
    const firstByteMs = choice.ranked[0]?.speed.firstByteMs ?? 0;
    return {
        ranked: choice.ranked.map((m) => ({ ...m, predictedMs: null })),
        mirrors: choice.mirrors,
        reason: choice.mirrors.length > 1 ? { code: "nothing-missing", firstByteMs } : choice.reason,
    };
}
/** Limits the choice to `mirrors`: the others were ranked too, and have failed since they were measured. */
function amongMirrors(choice, mirrors, work) {
    if (mirrors.length === choice.mirrors.length)
        return choice;
    const stay = choice.ranked.filter((m) => m.rank !== null && mirrors.includes(m.mirror));
    const ranked = [
        ...stay.map((m, i) => ({ ...m, rank: i + 1 })),
        ...choice.ranked.filter((m) => !stay.includes(m)).map((m) => ({ ...m, rank: null })),
    ];
    const { reason } = choice;
    const unmeasured = stay.length > 0 && reason.code === "catalogue-order";
    return { ranked, mirrors, reason: unmeasured ? reason : reasonFor(ranked, work) };
}
/** The order to use when nothing is measured: it follows the region's label. */
function chooseByRegion(candidates, region, inChina) {
    const mirrors = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .orderForRegion */ .iJ)(candidates, region);
    const ranked = mirrors.map((mirror, i) => ({
        mirror,
        speed: _measurement_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_SPEED */ .gu,
        outcome: { kind: "not-measured" },
        rank: i + 1,
        predictedMs: null,
    }));
    return { ranked, mirrors, reason: { code: "catalogue-order", region, inChina } };
}


/***/ }),

/***/ 7541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ throughput),
/* harmony export */   ob: () => (/* binding */ isRateSettled),
/* harmony export */   uD: () => (/* binding */ requestsOf),
/* harmony export */   ut: () => (/* binding */ predictMs)
/* harmony export */ });
/* unused harmony export BULK_LIMITS */
/** How many requests the job still has to make. */
function requestsOf({ smallRequests, bulkRequests }) {
    return smallRequests + bulkRequests;
}
/** Without a measured rate the line is taken to be this fast, for every mirror alike. */
const ASSUMED_BYTES_PER_SECOND = 4_000_000;
/**
 * Predicted milliseconds to download `work` from a mirror of that speed: the connection's set-up, the waits for
 * first bytes, and the bytes at the measured rate. Infinity when not even a first byte was measured.
 */
function predictMs(speed, work, downloader) {
    if (speed.firstByteMs === null)
        return Number.POSITIVE_INFINITY;
    const setUpMs = (speed.dnsMs ?? 0) + (speed.tcpMs ?? 0) + (speed.tlsMs ?? 0);
    // With nothing missing the prediction is the wait for one answer: the job may still ask for something.
    const smallMs = (requestsOf(work) === 0 ? 1 : work.smallRequests) * speed.firstByteMs;
    const bulkMs = work.bulkRequests * (speed.bulkFirstByteMs ?? speed.firstByteMs);
    const rate = (speed.bytesPerSecond ?? ASSUMED_BYTES_PER_SECOND) * downloader.connections;
    // No request is faster than one first byte, however many go at once.
    const lanes = Math.max(1, Math.min(downloader.requestsAtOnce, requestsOf(work)));
    return setUpMs + (smallMs + bulkMs) / lanes + (work.bytes / rate) * 1000;
}
const MIN_BYTES = 32_000;
/**
 * Bytes per second of one connection once it is under way: the best rate over a window of two round trips or more,
 * since a body that ends within slow start would say too little. Null when the body was too short to tell.
 * @param progress one entry per received piece, ascending
 * @param roundTripMs the wait for the first byte, which stands for the round trip
 */
function throughput(progress, roundTripMs) {
    const first = progress[0];
    const last = progress.at(-1);
    if (!first || !last || last.bytes < MIN_BYTES)
        return null;
    const totalMs = last.atMs - first.atMs;
    // At least half of the time: a pause of this process makes what was waiting arrive all at once.
    const windowMs = Math.min(Math.max(2 * roundTripMs, 50, totalMs / 4), totalMs);
    if (windowMs < 1)
        return last.bytes * 1000;
    let best = 0;
    let from = 0;
    for (const to of progress) {
        // The widest start that keeps the window at least windowMs long.
        while (from + 1 < progress.length && to.atMs - progress[from + 1].atMs >= windowMs)
            from++;
        const start = progress[from];
        const lengthMs = to.atMs - start.atMs;
        if (lengthMs >= windowMs)
            best = Math.max(best, ((to.bytes - start.bytes) / lengthMs) * 1000);
    }
    return best > 0 ? best : null;
}
/** When enough of a large body was seen to know its rate. */
const BULK_LIMITS = { bytes: 4_000_000, ms: 1_500 };
/**
 * Whether reading on would teach nothing more: the limit is reached, or the rate of the last round trips is no
 * better than that of the ones before (slow start is over).
 */
function isRateSettled(progress, roundTripMs) {
    const first = progress[0];
    const last = progress.at(-1);
    if (!first || !last)
        return false;
    const elapsedMs = last.atMs - first.atMs;
    if (last.bytes >= BULK_LIMITS.bytes || elapsedMs >= BULK_LIMITS.ms)
        return true;
    const windowMs = Math.max(2 * roundTripMs, 60);
    if (elapsedMs < 2 * windowMs || last.bytes < MIN_BYTES)
        return false;
    const recent = bytesBetween(progress, last.atMs - windowMs, last.atMs);
    const before = bytesBetween(progress, last.atMs - 2 * windowMs, last.atMs - windowMs);
    return recent <= before * 1.25;
}
function bytesBetween(progress, fromMs, toMs) {
    return bytesAt(progress, toMs) - bytesAt(progress, fromMs);
}
function bytesAt(progress, atMs) {
    let bytes = 0;
    for (const p of progress) {
        if (p.atMs > atMs)
            break;
        bytes = p.bytes;
    }
    return bytes;
}


/***/ }),

/***/ 5681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ readInherited),
/* harmony export */   VS: () => (/* binding */ mayChooseMirrors),
/* harmony export */   cH: () => (/* binding */ GO_DEFAULT_GOPROXY)
/* harmony export */ });
/* harmony import */ var _go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2937);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8942);


/** cmd/go's own default (cfg/cfg.go and $GOROOT/go.env). */
const GO_DEFAULT_GOPROXY = "https://proxy.golang.org,direct";
/**
 * Reads an inherited GOPROXY. A server that is no catalogue mirror and none of `candidates` counts as a private
 * proxy: it stays first, with its own separator.
 * @param goproxy the value before us, "" when there is none
 * @param candidates base URLs that the inputs name as mirrors
 */
function readInherited(goproxy, candidates) {
    const entries = (0,_go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGoProxy */ .eL)(goproxy || GO_DEFAULT_GOPROXY);
    const last = entries.at(-1)?.url;
    if (entries.length === 1 && last === "off")
        return { kind: "off" };
    const privateProxies = entries
        .filter((e) => e.url !== "direct" && e.url !== "off")
        .filter((e) => !(0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .findInCatalogue */ .cy)(e.url) && !candidates.includes((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeBaseUrl */ .qT)(e.url)));
    if (entries.length === 1 && last === "direct")
        return { kind: "policy", privateProxies, end: "direct" };
    if (last === "direct")
        return { kind: "open", privateProxies };
    return { kind: "policy", privateProxies, end: last === "off" ? "off" : null };
}
/** Whether mirrors may be put into the chain at all, so that measuring them makes sense. */
function mayChooseMirrors(inherited, mirrorsGiven) {
    return inherited.kind === "open" || (inherited.kind === "policy" && mirrorsGiven);
}


/***/ }),

/***/ 6111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ isOurFault),
/* harmony export */   I3: () => (/* binding */ MIRROR_FAILURES),
/* harmony export */   gu: () => (/* binding */ NO_SPEED)
/* harmony export */ });
/** Why a mirror is out. One code per cause that a user would act on differently. */
const MIRROR_FAILURES = [
    "wrong-hash",
    "login-page",
    "malformed",
    "client-error",
    "rate-limited",
    "upstream-failure",
    "server-error",
    "truncated",
    "time-out",
    "dns",
    "refused",
    "unreachable",
    "reset",
    "tls",
    "redirect-loop",
    "redirect-to-http",
    "protocol",
    /** Not its fault: this machine may not open any more connections. */
    "too-many-files",
    /** It works, but lacks something that the job needs and another mirror has. */
    "stale",
];
const NO_SPEED = {
    dnsMs: null,
    tcpMs: null,
    tlsMs: null,
    firstByteMs: null,
    bulkFirstByteMs: null,
    bytesPerSecond: null,
    viaProxy: false,
};
/** Whether some mirror is out for a reason of this machine's alone: what it is like is not known. */
function isOurFault(outcomes) {
    return outcomes.some(({ kind, ...o }) => kind === "failed" && "reason" in o && o.reason.code === "too-many-files");
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

/***/ 8565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hr: () => (/* binding */ lastMeasured),
/* harmony export */   Ng: () => (/* binding */ isUsable),
/* harmony export */   U9: () => (/* binding */ rememberedPath),
/* harmony export */   cu: () => (/* binding */ saveRemembered),
/* harmony export */   f0: () => (/* binding */ loadRemembered)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6500);
/* harmony import */ var _measurement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6111);



const VERSION = 2;
const FILE_NAME = /^probe-[0-9a-f]+\.json$/;
/** Beyond the longest use (a day) and the longest cooldown (a day). */
const MAX_AGE_MS = 2 * 24 * 3_600_000;
/** Failures that say more about a moment than about a mirror. */
const PASSING = [
    "rate-limited",
    "upstream-failure",
    "server-error",
    "truncated",
    "time-out",
    "reset",
];
const PASSING_MS = 60_000;
const MAX_BYTES = 100_000;
const MAX_TEXT = 2_000;
/** Private to the user: other accounts of the machine neither read nor write it. */
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;
/**
 * Where results are kept: in the user's cache folder, one file per project, so that two projects never evict each
 * other. Null when there is no such folder.
 * @param projectKey hexadecimal digest of what decides the samples; no name can be read from it
 */
function rememberedPath(machine, projectKey) {
    return (machine.cacheHome &&
        node_path__WEBPACK_IMPORTED_MODULE_0__.join(machine.cacheHome, "setup-go-mirror", `probe-${projectKey.slice(0, 32)}.json`));
}
/**
 * Reads a result, or null when there is none that may be used: another owner's or a readable-by-others file, a
 * symbolic link, another version, anything malformed.
 * @param candidates the mirrors of this run: what was measured of others is dropped
 */
async function loadRemembered(files, machine, path, candidates) {
    const stat = await files.lstat(path).catch(() => null);
    if (stat?.kind !== "file" || stat.bytes > MAX_BYTES)
        return null;
    if (machine.uid !== null && (stat.uid !== machine.uid || (stat.mode & 0o077) !== 0))
        return null;
    const text = await files.readText(path, MAX_BYTES).catch(() => null);
    return text === null ? null : decode(text, candidates);
}
/** What this machine measured of each mirror the last time, for whatever project; none that it has forgotten. */
async function lastMeasured(files, machine, candidates) {
    const folder = machine.cacheHome && node_path__WEBPACK_IMPORTED_MODULE_0__.join(machine.cacheHome, "setup-go-mirror");
    const names = folder ? await files.list(folder).catch(() => []) : [];
    const results = await Promise.all(names
        .filter((name) => FILE_NAME.test(name))
        .map((name) => loadRemembered(files, machine, node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder ?? "", name), candidates)));
    const newestFirst = results.flatMap((one) => one ?? []).sort((a, b) => b.atMs - a.atMs);
    const all = newestFirst.flatMap(({ atMs, measurements }) => measurements.map((one) => ({ ...one, atMs })));
    return candidates.flatMap((candidate) => all.find(({ mirror }) => mirror.url === candidate.url) ?? []);
}
/** Keeps a result. A machine that can't keep it measures again next time: no error. */
async function saveRemembered(files, path, remembered) {
    try {
        await files.makeDirectory(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(path), FOLDER_MODE);
        await files.replace(path, encode(remembered), FILE_MODE);
        await removeOld(files, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(path), remembered.atMs);
    }
    catch {
        // A read-only home, a full disk: nothing that the job needs.
    }
}
/** Nothing that old is ever used: without this a runner would keep one file for all that a job ever needed. */
async function removeOld(files, folder, nowMs) {
    for (const name of await files.list(folder)) {
        const path = node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, name);
        const stat = FILE_NAME.test(name) ? await files.lstat(path) : null;
        if (stat?.kind === "file" && nowMs - stat.mtimeMs > MAX_AGE_MS)
            await files.remove(path);
    }
}
/**
 * Whether a result stands for a measurement now: fresh, of exactly these mirrors, and with a mirror to choose.
 * A result without one is measured again at once, and so is one of another list of mirrors. One that leaves the
 * route with a single mirror, while another failed in a way that may have passed, ends after a minute.
 */
function isUsable(remembered, candidates, nowMs, longestMs) {
    const ageMs = nowMs - remembered.atMs;
    const { measurements } = remembered;
    const proven = measurements.filter((m) => m.outcome.kind === "proven").length;
    const mayHavePassed = measurements.some(({ outcome }) => outcome.kind === "failed" && PASSING.includes(outcome.reason.code));
    return (ageMs >= 0 &&
        ageMs < (proven < 2 && mayHavePassed ? Math.min(longestMs, PASSING_MS) : longestMs) &&
        measurements.length === candidates.length &&
        candidates.every((c) => measurements.some((m) => m.mirror.url === c.url)) &&
        proven > 0);
}
/** A URL without its credentials: they are not kept. */
function withoutUserInfo(url) {
    return url.replace(/^(https?:\/\/)[^/]*@/i, "$1");
}
function encode(remembered) {
    const mirrors = remembered.measurements.map(({ mirror, speed, outcome }) => ({
        url: withoutUserInfo(mirror.url),
        speed,
        outcome: outcome.kind === "failed"
            ? // What was asked may be a private name, and the detail is a stranger's text.
                { kind: outcome.kind, code: outcome.reason.code, status: outcome.reason.status }
            : outcome,
    }));
    const { atMs, work, sumdb } = remembered;
    return JSON.stringify({ version: VERSION, atMs, mirrors, work, sumdb }, (key, value) => key === "via" || key === "url" ? withoutUserInfo(value) : value);
}
const anything = (value) => value;
const OUTCOME = (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)({ kind: anything, code: anything, status: anything, answered: anything });
const STORED = (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)({
    version: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(VERSION),
    atMs: _decode_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    mirrors: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)({
        url: _decode_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        speed: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)({
            dnsMs: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9),
            tcpMs: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9),
            tlsMs: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9),
            firstByteMs: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9),
            bulkFirstByteMs: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9),
            bytesPerSecond: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9),
            viaProxy: _decode_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
        }),
        outcome: storedOutcome,
    })),
    work: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)({ smallRequests: _decode_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9, bulkRequests: _decode_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9, bytes: _decode_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9, sizedBulk: _decode_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9 }),
    sumdb: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)((0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)({ routeDigest: shortText, path: storedPath })),
});
function decode(json, candidates) {
    const stored = (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeJson */ .xO)(json, STORED);
    if (stored === null)
        return null;
    const { atMs, mirrors, work, sumdb } = stored;
    const measurements = mirrors.flatMap(({ url, speed, outcome }) => {
        const mirror = candidates.find((candidate) => withoutUserInfo(candidate.url) === url);
        return mirror ? [{ mirror, speed, outcome }] : [];
    });
    return { atMs, measurements, work, sumdb };
}
/** Whatever is not known leaves the mirror out, which is always safe; what a newer version wrote can't be put into words. */
function storedOutcome(value) {
    const { kind, code, status, answered } = OUTCOME(value);
    if (kind === "proven")
        return { kind };
    if (kind !== "failed")
        return { kind: "not-waited-for", answered: answered === true };
    const known = _measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .MIRROR_FAILURES */ .I3.find((one) => one === code) ?? "protocol";
    const reason = { code: known, status: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(status), asked: null, detail: null };
    return { kind, reason };
}
const PATH = (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)({ kind: _decode_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, via: anything, because: anything });
const BECAUSE = (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)({ url: shortText });
/** Of a detour the place alone comes back: whom to believe is the route's own. */
function storedPath(value) {
    const { kind, via, because } = PATH(value);
    if (kind === "off")
        return { kind };
    if (kind === "works")
        return { kind, via: shortText(via) };
    return {
        kind: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)("rerouted")(kind),
        gosumdb: "",
        via: shortText(via),
        because: { ...BECAUSE(because), code: "unreachable", detail: null },
    };
}
function shortText(value) {
    const given = (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(value);
    if (given.length > MAX_TEXT)
        throw new TypeError("too long");
    return given;
}


/***/ }),

/***/ 4640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ judgeStatus),
/* harmony export */   Lp: () => (/* binding */ judgeVerdict),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   et: () => (/* binding */ judgeError)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4788);

/** Some mirrors answer 404 when their own upstream failed; their text tells (goproxy.cn, Athens, Nexus, Artifactory). */
const UPSTREAM_FAILURE = /bad upstream|upstream|timed? ?out|bad gateway|unavailable|connection re(set|fused)|i\/o|too many requests|TLS handshake/i;
/**
 * What a status other than 200 says about a mirror. `excerpt` is the beginning of the body, "" when it came from
 * another host than was asked; what a server says that knows credentials is judged, and not shown. 404 and 410 mean
 * that it has no such thing.
 */
function judgeStatus({ status, headers, knowsCredentials }, excerpt, asked) {
    const of = (code, detail, missing = false) => ({
        missing,
        reason: { code, status, asked, detail },
    });
    const said = excerpt.replace(/\s+/g, " ").trim().slice(0, 120);
    const words = knowsCredentials || said === "" ? null : { code: "said", text: said };
    if (status === 404 || status === 410) {
        return UPSTREAM_FAILURE.test(said) ? of("upstream-failure", words) : of("stale", words, true);
    }
    if (status === 429) {
        const wait = knowsCredentials ? undefined : headers["retry-after"];
        return of("rate-limited", wait === undefined ? null : { code: "retry-after", value: wait.slice(0, 40) });
    }
    if (status >= 500)
        return of("server-error", words);
    if (status >= 400)
        return of("client-error", words);
    return of("protocol", { code: "status", status });
}
/** The reason that a wrong answer with status 200 is, or null when the answer is right. */
function judgeVerdict(verdict, contentType, asked) {
    if (verdict.kind === "right")
        return null;
    const html = /\bhtml\b/i.test(contentType) || (verdict.kind === "malformed" && verdict.looksLikeHtml);
    return {
        code: html ? "login-page" : verdict.kind,
        status: 200,
        asked,
        detail: html ? null : verdict.detail,
    };
}
/** The reason behind an exception of the HTTP port; anything but a TransportError is thrown again. */
function judgeError(error, asked) {
    if (!(error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .w))
        throw error;
    // A body that ends early and a connection that dies before any answer are different news for a user.
    const code = error.code === "aborted" ? "time-out" : error.code;
    return { reason: { code, status: null, asked, detail: error.detail }, phases: error.phases };
}
/** Worth asking again: a passing fault, by the reason alone. */
function isPassing(reason) {
    return reason.code === "reset" || reason.code === "server-error";
}


/***/ }),

/***/ 2050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MM: () => (/* binding */ withRelay),
/* harmony export */   Z5: () => (/* binding */ planRoute),
/* harmony export */   eL: () => (/* binding */ askedGoSumDb),
/* harmony export */   kR: () => (/* binding */ ROUTE_VARIABLES),
/* harmony export */   pM: () => (/* binding */ planPatterns),
/* harmony export */   yx: () => (/* binding */ whyNoMirrors)
/* harmony export */ });
/* harmony import */ var _go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2937);
/* harmony import */ var _go_private_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5179);
/* harmony import */ var _inherited_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5681);



/** The variables that a route is made of. */
const ROUTE_VARIABLES = ["GOPROXY", "GOPRIVATE", "GONOPROXY", "GONOSUMDB", "GOSUMDB"];
/** The checksum database that is asked for, by the input or else by the machine; "" where Go's default holds. */
function askedGoSumDb(sumdb, before) {
    return sumdb === "auto" ? before.GOSUMDB : sumdb;
}
/** The values to be in force after us. GOSUMDB is what was asked for; whether it works is checked apart. */
function planRoute(request) {
    return {
        GOPROXY: planGoProxy(request),
        ...planPatterns(request),
        GOSUMDB: askedGoSumDb(request.sumdb, request.before),
    };
}
/**
 * Whether mirrors may stand in the chain: null, or why not. A mirror behind a server with private modules is asked for
 * each module that the server does not have (404), and with `|` for each that it fails to serve: it learns private
 * names. Nobody asked for a mirror behind the machine's own server, so there GONOPROXY has to cover every private name.
 * Somebody who gives a private proxy as an input does ask for mirrors behind it, and has to say which names are private.
 */
function whyNoMirrors(request) {
    const { inherited, before, privatePatterns, privateProxies } = request;
    if (inherited.kind === "off")
        return "off";
    if (!(0,_inherited_js__WEBPACK_IMPORTED_MODULE_0__/* .mayChooseMirrors */ .VS)(inherited, request.mirrorsGiven))
        return "policy";
    const ofMachine = inheritedServers(request).length > 0;
    if (!ofMachine && privateProxies.length === 0)
        return null;
    const lists = [before.GOPRIVATE, before.GONOPROXY, before.GONOSUMDB];
    const patterns = [...lists.flatMap(_go_private_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .splitPatterns */ .sb), ...privatePatterns].filter((p) => p !== "none");
    if (patterns.length === 0)
        return "no-pattern";
    const { GONOPROXY, GOPRIVATE } = planPatterns(request);
    const covered = new Set((0,_go_private_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .splitPatterns */ .sb)(GONOPROXY || GOPRIVATE));
    return ofMachine && patterns.some((pattern) => !covered.has(pattern)) ? "not-covered" : null;
}
/**
 * A route with the relay in front of the first mirror, behind the private proxies. An error of the relay's, and its end,
 * lead on to what stands there without it.
 * @param goproxy without a relay; "" where Go's default holds
 */
function withRelay(goproxy, relayUrl, mirrors) {
    const entries = (0,_go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGoProxy */ .eL)(goproxy || _inherited_js__WEBPACK_IMPORTED_MODULE_0__/* .GO_DEFAULT_GOPROXY */ .cH);
    const urls = new Set(mirrors.map(({ url }) => url.replace(/\/+$/, "")));
    const first = entries.findIndex(({ url }) => urls.has(url.replace(/\/+$/, "")));
    const at = first < 0 ? entries.length : first;
    const relay = { url: relayUrl, separator: "|" };
    return formatChain([...entries.slice(0, at), relay, ...entries.slice(at)]);
}
/** GOPRIVATE, and where they differ from it GONOPROXY (which modules go past every proxy) and GONOSUMDB. */
function planPatterns(request) {
    const { before, privatePatterns } = request;
    const added = (existing) => (0,_go_private_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPatterns */ .y9)(existing, privatePatterns);
    const GOPRIVATE = added(before.GOPRIVATE);
    // GOPROXY=off is left alone, and behind it private modules come directly (modfetch/proxy.go, proxyList).
    const viaPrivateProxy = request.privateProxies.length > 0 && request.inherited.kind !== "off";
    if (viaPrivateProxy && before.GONOPROXY === "") {
        // A match of GONOPROXY, which defaults to GOPRIVATE, would go past the private proxy (modfetch/repo.go).
        return { GOPRIVATE, GONOPROXY: "none", GONOSUMDB: added(before.GONOSUMDB || before.GOPRIVATE) };
    }
    // Where they are set they override GOPRIVATE (cfg/cfg.go): what we add must reach them too.
    const keepsProxy = viaPrivateProxy || before.GONOPROXY === "" || before.GONOPROXY === "none";
    return {
        GOPRIVATE,
        GONOPROXY: keepsProxy ? before.GONOPROXY : added(before.GONOPROXY),
        GONOSUMDB: before.GONOSUMDB === "" ? "" : added(before.GONOSUMDB),
    };
}
/**
 * The chain: private proxies, each with `,` behind it (with `|` its failure would show private names to the next
 * server); the servers that the machine had, with their own separators but for the last one; the mirrors; the end. It
 * stays as it was where there is nothing to add.
 */
function planGoProxy(request) {
    const { inherited, before, mirrors, separator } = request;
    if (inherited.kind === "off")
        return before.GOPROXY;
    const own = request.privateProxies.map((url) => ({ url, separator: "," }));
    const kept = inheritedServers(request);
    const end = inherited.kind === "policy" ? inherited.end : request.direct ? "direct" : null;
    const ending = end ? [{ url: end, separator: "" }] : [];
    const because = whyNoMirrors(request);
    if (because === null && mirrors.length > 0) {
        const servers = [...own, ...kept];
        const closed = servers.map((e, i) => i === servers.length - 1 ? { ...e, separator: "," } : e);
        const public_ = mirrors.map((m) => ({ url: m.url, separator }));
        return formatChain([...closed, ...public_, ...ending]);
    }
    if (own.length === 0)
        return before.GOPROXY;
    if (because === "no-pattern" || because === "not-covered")
        return formatChain([...own, ...kept, ...ending]);
    const inForce = rest((0,_go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGoProxy */ .eL)(before.GOPROXY || _inherited_js__WEBPACK_IMPORTED_MODULE_0__/* .GO_DEFAULT_GOPROXY */ .cH), own);
    const open = inherited.kind === "open";
    return formatChain([...own, ...inForce.filter((e) => !open || request.direct || e.url !== "direct")]);
}
/** Servers of the machine's own that the inputs do not name. */
function inheritedServers({ inherited, privateProxies, }) {
    if (inherited.kind === "off")
        return [];
    const own = privateProxies.map((url) => ({ url, separator: "," }));
    return rest(inherited.privateProxies, own).map((e) => ({ ...e, separator: e.separator || "," }));
}
/** The last one has nothing behind it, so no separator either. */
function formatChain(chain) {
    return (0,_go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_2__/* .formatGoProxy */ .K6)(chain.map((e, i) => (i === chain.length - 1 ? { ...e, separator: "" } : e)));
}
function rest(entries, taken) {
    return entries.filter((e) => !taken.some((t) => t.url === e.url.replace(/\/+$/, "")));
}


/***/ }),

/***/ 3353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ PROOF_BYTES),
/* harmony export */   b_: () => (/* binding */ PREFERRED_BULK_BYTES),
/* harmony export */   hi: () => (/* binding */ BULK_BYTES)
/* harmony export */ });
/** Below this a body is over before slow start is: its rate says more about round trips than about the line. */
const BULK_BYTES = 250_000;
/** A body up to this size is read to its end, as a proof, even on a slow line. */
const PROOF_BYTES = 500_000;
/** Large enough to get out of slow start far away, small enough for a slow line. */
const PREFERRED_BULK_BYTES = 1_900_000;


/***/ }),

/***/ 2439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L2: () => (/* binding */ placeZip),
/* harmony export */   qT: () => (/* binding */ admitInfo),
/* harmony export */   sy: () => (/* binding */ admitMod),
/* harmony export */   vj: () => (/* binding */ admitZip),
/* harmony export */   yk: () => (/* binding */ isRfc3339)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _go_dirhash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7224);
/* harmony import */ var _module_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9303);
/* harmony import */ var _module_cache_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7926);
/* harmony import */ var _zip_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8567);





/** As cmd/go creates them, so that cmd/go can rewrite a `.ziphash` (modfetch/cache.go, fetch.go). The umask applies. */
const FILE_MODE = 0o666;
/**
 * Gives the zip at `temporaryPath` (see incomingPath; closed, so that nobody writes to it any more) its place in
 * the module cache, if its hash is `expectedH1`. The file at `temporaryPath` is gone afterwards, whatever the answer.
 *
 * The `.ziphash` comes last: a zip without one is hashed by cmd/go itself, one without its zip would speak for
 * whatever zip comes next.
 *
 * @throws what the file system throws
 */
async function admitZip(files, cache, m, temporaryPath, expectedH1, hashZip = (path) => (0,_zip_hash_js__WEBPACK_IMPORTED_MODULE_4__.hashZipFile)(files, path, m)) {
    const place = (0,_module_cache_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .downloadPath */ .s2)(cache.root, m, "zip");
    const clear = () => removeStrayHash(files, cache, m);
    const admission = await placeZip(files, m, temporaryPath, expectedH1, hashZip, place, clear);
    // No newline at its end (modfetch/fetch.go, hashZip).
    if (admission.kind === "admitted")
        await writeNew(files, cache, m, "ziphash", Buffer.from(expectedH1));
    return admission;
}
/**
 * The same for a place that is no module cache.
 * @param clear is called where the hash is right, before the zip gets its place
 */
async function placeZip(files, m, temporaryPath, expectedH1, hashZip, place, clear = async () => { }) {
    let moved = false;
    try {
        const verdict = await hashZip(temporaryPath, m);
        if (!verdict.ok)
            return { kind: "bad-zip", problem: verdict.problem };
        if (verdict.h1 !== expectedH1)
            return { kind: "wrong-hash", expected: expectedH1, actual: verdict.h1 };
        await clear();
        moved = await moveIntoPlace(files, temporaryPath, place);
        return { kind: moved ? "admitted" : "present", goMod: verdict.goMod };
    }
    finally {
        if (!moved)
            await files.remove(temporaryPath);
    }
}
/**
 * A `.ziphash` without its zip is what a killed `go` leaves: empty, if it had not come to writing, or the hash of what
 * go.sum allowed then (modfetch/fetch.go, hashZip). It must not speak for the zip that comes now; cmd/go overwrites it
 * too. Should a `go` be about to put its own zip beside it: that one hashes a zip without `.ziphash` again.
 */
async function removeStrayHash(files, cache, m) {
    const ziphash = (0,_module_cache_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .downloadPath */ .s2)(cache.root, m, "ziphash");
    if ((await files.stat(ziphash)) === null)
        return;
    if ((await files.stat((0,_module_cache_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .downloadPath */ .s2)(cache.root, m, "zip"))) === null)
        await files.remove(ziphash);
}
/** Puts a go.mod file into the module cache as `V.mod`, if its hash is `expectedH1`. Throws as admitZip. */
async function admitMod(files, cache, m, bytes, expectedH1) {
    const actual = (0,_go_dirhash_js__WEBPACK_IMPORTED_MODULE_1__/* .hashGoMod */ .h)(bytes);
    if (actual !== expectedH1)
        return { kind: "wrong-hash", expected: expectedH1, actual };
    return writeNew(files, cache, m, "mod", bytes);
}
/**
 * Writes `V.info`. No hash covers an `.info`, so what a mirror sent never gets there: the version is the one
 * that was asked for, and the time is taken over only if it is one.
 *
 * @param timeIso the commit's time in RFC 3339 as the mirror said, or null; anything else counts as null
 * @throws as admitZip
 */
async function admitInfo(files, cache, m, timeIso) {
    const info = timeIso !== null && isRfc3339(timeIso) ? { Version: m.version, Time: timeIso } : { Version: m.version };
    return writeNew(files, cache, m, "info", Buffer.from(JSON.stringify(info)));
}
/** Go reads exactly this form of times; one that it can't read would make the whole file useless. */
function isRfc3339(text) {
    const match = /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/.exec(text);
    const day = match?.[1];
    // The day again, because JavaScript takes 30 February for 1 March.
    return day !== undefined && !Number.isNaN(Date.parse(text)) && isRealDay(day);
}
function isRealDay(day) {
    const midnight = Date.parse(`${day}T00:00:00Z`);
    return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
}
async function writeNew(files, cache, m, kind, bytes) {
    const destination = (0,_module_cache_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .downloadPath */ .s2)(cache.root, m, kind);
    if ((await files.stat(destination)) !== null)
        return { kind: "present", goMod: null };
    const file = await files.create((0,_module_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .incomingPath */ .SN)(cache), FILE_MODE);
    let moved = false;
    try {
        await file.write(bytes);
        await file.close();
        moved = await moveIntoPlace(files, file.path, destination);
        return { kind: moved ? "admitted" : "present", goMod: null };
    }
    finally {
        if (!moved)
            await file.discard();
    }
}
/** Files.moveNew, which wants the folder to be there: as a rule it is, so it is made only after it was missed. */
async function moveIntoPlace(files, from, to) {
    try {
        return await files.moveNew(from, to);
    }
    catch (error) {
        if (error.code !== "ENOENT")
            throw error;
        await files.makeDirectory(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(to));
        return files.moveNew(from, to);
    }
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

/***/ 8102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ removeLeftovers)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _module_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9303);


/** Nothing is on its way for so long: a request without progress ends after seconds. */
const OLD_MS = 60 * 60 * 1000;
/**
 * Removes what runs that were killed have left of their incoming folders (module-cache.ts): those whose process is
 * dead, as far as it was one of this host, and those that nobody has written to for an hour, whoever made them. A
 * process id can be that of another process by now, so even a live owner does not keep an old folder.
 *
 * Several jobs may do this at once, and in folders of other users: what can't be read or removed is passed over.
 *
 * @param root the module cache, an absolute path
 * @param nowMs wall-clock time since the epoch
 * @returns how many folders were removed; never throws
 */
async function removeLeftovers(files, processes, root, nowMs) {
    const parent = (0,_module_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .incomingFolders */ .i7)(root);
    // In a cache that a stranger prepared, a link could lead to folders that are none of ours.
    if (!(await isFolder(files, parent)))
        return 0;
    let removed = 0;
    for (const name of await files.list(parent).catch(() => [])) {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.join(parent, name);
        try {
            if (!(await isFolder(files, folder)))
                continue;
            if (!isDead(processes, name) && !(await isOld(files, folder, nowMs)))
                continue;
            await files.removeFolder(folder);
            removed++;
        }
        catch {
            // Another user's, or another job was faster.
        }
    }
    return removed;
}
async function isFolder(files, path) {
    return (await files.lstat(path).catch(() => null))?.kind === "directory";
}
/** Of another host's process, and of a name that isn't ours, nothing is known. */
function isDead(processes, name) {
    const owner = (0,_module_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .incomingOwner */ .UZ)(name);
    return owner !== null && owner.host === processes.own.host && !processes.isRunning(owner.pid);
}
/**
 * The newest time in it counts: a folder's own changes when files come and go, a file's when it is written to, and
 * one large zip may be all that a slow job has been writing for long.
 */
async function isOld(files, folder, nowMs) {
    const names = await files.list(folder);
    for (const path of [folder, ...names.map((name) => node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, name))]) {
        const mtimeMs = (await files.lstat(path))?.mtimeMs ?? 0;
        if (nowMs - mtimeMs <= OLD_MS)
            return false;
    }
    return true;
}


/***/ }),

/***/ 7926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ downloadRoot),
/* harmony export */   LP: () => (/* binding */ downloadFolder),
/* harmony export */   Pp: () => (/* binding */ unpackedPath),
/* harmony export */   kQ: () => (/* binding */ downloadName),
/* harmony export */   s2: () => (/* binding */ downloadPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _go_module_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2206);


/** The folder in the module cache that holds all downloads. */
function downloadRoot(moduleCache) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(moduleCache, "cache", "download");
}
/**
 * The folder in the module cache that holds the downloads of all versions of one module
 * (cmd/go/internal/modfetch/cache.go, cacheDir). Throws for a path that cmd/go would refuse.
 */
function downloadFolder(moduleCache, m) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(downloadRoot(moduleCache), ...checked(m).path.split("/"), "@v");
}
/** The name in that folder: the escaped version and a suffix (modfetch/cache.go, CachePath). */
function downloadName(m, kind) {
    return `${checked(m).version}.${kind}`;
}
/** Where cmd/go looks for one downloaded file. Throws for a module version that cmd/go would refuse. */
function downloadPath(moduleCache, m, kind) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(downloadFolder(moduleCache, m), downloadName(m, kind));
}
/** The folder that cmd/go unpacks the zip into (modfetch/cache.go, DownloadDir). Throws as above. */
function unpackedPath(moduleCache, m) {
    const { path, version } = checked(m);
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(moduleCache, ...`${path}@${version}`.split("/"));
}
/** Escaped path and version; these names are made of a stranger's text, so nothing unchecked passes. */
function checked(m) {
    const problem = (0,_go_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .checkModuleVersion */ .nF)(m);
    if (problem !== null)
        throw new Error(`module version refused: ${problem}`);
    return { path: (0,_go_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .escapePath */ .ft)(m.path), version: (0,_go_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeVersion */ .av)(m.version) };
}


/***/ }),

/***/ 9303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lg: () => (/* binding */ closeModuleCache),
/* harmony export */   Re: () => (/* binding */ openModuleCache),
/* harmony export */   SN: () => (/* binding */ incomingPath),
/* harmony export */   UZ: () => (/* binding */ incomingOwner),
/* harmony export */   i7: () => (/* binding */ incomingFolders)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * The folder that holds the incoming folders of all runs. In the cache, so that `go clean -modcache` takes it along,
 * but not in the `@v` folders of `cache/download`: of a run that was killed, one folder is found and removed instead
 * of files all over the cache, and whoever serves or archives `cache/download` (it is a GOPROXY as it stands) never
 * meets a file that nobody has verified. cmd/go looks at `cache/download`, `cache/vcs` and `cache/lock` only.
 */
function incomingFolders(root) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, "cache", "setup-go-mirror");
}
/**
 * Names the folder that this run's files go through. Nothing is made on disk: Files.create does that with the first
 * file.
 *
 * @param root an absolute path
 */
function openModuleCache(root, own) {
    const name = `${own.host}-${own.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`;
    return { root, incoming: node_path__WEBPACK_IMPORTED_MODULE_1__.join(incomingFolders(root), name) };
}
/** The process that made an incoming folder of that name, or null when none of ours has such a name. */
function incomingOwner(name) {
    const [, host, pid] = /^([0-9A-Za-z]+)-([1-9][0-9]{0,9})-[0-9a-f]+$/.exec(name) ?? [];
    return host === undefined || pid === undefined ? null : { host, pid: Number(pid) };
}
/** A name for a file on its way into the cache. */
function incomingPath(cache) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.join(cache.incoming, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex"));
}
/**
 * Removes this run's incoming folder with all that is still in it; never throws. The folder around it stays: to
 * remove it after a look would take along what another job has put there in between.
 */
async function closeModuleCache(files, cache) {
    await files.removeFolder(cache.incoming).catch(() => { });
}


/***/ }),

/***/ 4685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ infoTime)
/* harmony export */ });
/**
 * The time in the `.info` of that version, null where it has none; undefined for bytes that are anything else. No hash
 * covers an `.info`: nothing but the time is ever taken from it (see admitInfo).
 */
function infoTime(bytes, version) {
    try {
        const { Version, Time } = JSON.parse(Buffer.from(bytes).toString("utf8"));
        if (Version !== version)
            return undefined;
        return typeof Time === "string" ? Time : null;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ endNow),
/* harmony export */   JZ: () => (/* binding */ endProcess),
/* harmony export */   Xh: () => (/* binding */ endWithReader)
/* harmony export */ });
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

/***/ 4358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * Finds a program in the absolute folders of a PATH. The system's own search would also look into the working directory
 * (execvp where PATH is empty, Windows always), where a pull request may have put a program of that name. Go's
 * os/exec.LookPath refuses that too.
 */
async function findProgram(name, searchPath, platform) {
    for (const folder of searchPath.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
        if (!node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(folder))
            continue;
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, platform === "win32" ? `${name}.exe` : name);
        const runnable = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)]).then(([, stats]) => stats.isFile(), () => false);
        if (runnable)
            return file;
    }
    return null;
}


/***/ }),

/***/ 4788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ TransportError)
/* harmony export */ });
/**
 * The interfaces that flows receive. `src/platform` implements them against the real machine; the
 * folders in the middle (mirrors, modules, report) see only these types, so every effect of a run
 * passes through here.
 */
/** Thrown by `Http.request` and by its body. */
class TransportError extends Error {
    code;
    detail;
    phases;
    constructor(code, detail, phases = null) {
        super(`${code}: ${detail.code}`);
        this.name = "TransportError";
        this.code = code;
        this.detail = detail;
        this.phases = phases;
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
    sources: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)({ name: _decode_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, url: _decode_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, firstByteMs: (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9) })),
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


/***/ }),

/***/ 9697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ neutralise),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   IS: () => (/* binding */ markdownCodeBlock),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   xA: () => (/* binding */ neutraliseTexts)
/* harmony export */ });
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
function neutralise(text, maxLength = 200) {
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
function neutraliseTexts(value, maxLength = 200) {
    if (typeof value === "string")
        return neutralise(value, maxLength);
    if (value === null || typeof value !== "object")
        return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, neutraliseTexts(inner, maxLength)]);
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
    return neutralise(text, maxLength)
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
    const line = neutralise(text, maxLength)
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
    const shown = lines.map((line) => neutralise(line, maxLength));
    const fence = "`".repeat(Math.max(3, longestRun(shown.join("\n")) + 1));
    return [fence, ...shown, fence].join("\n");
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}


/***/ }),

/***/ 4247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ isAnnotation),
/* harmony export */   aH: () => (/* binding */ hasProblem),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/** What a run has brought; null where it only chose a route, and what is missing is left to `go`. */
function outcomeOf({ cache, buildCache, fetch, probe, project }) {
    const { needed } = project;
    const { zips, zipBytes } = cache.kind === "restored" ? cache : { zips: 0, zipBytes: 0 };
    const left = fetch.left
        .filter(({ reason }) => reason !== "private")
        .reduce((sum, one) => sum + one.zips, 0);
    // The probe's samples went in before; of a small project they are all there is.
    const broughtByProbe = fetch.kind === "nothing-missing" && probe.admitted > 0 && needed.missing > 0 && zips === 0;
    if ((fetch.kind === "fetched" && fetch.zips > 0) || broughtByProbe) {
        const isExact = left === 0 && project.sizedZips === needed.missing;
        const senders = fetch.sources.filter(({ bytes }) => bytes > 0);
        const privateProxies = senders.filter((source) => source.private).length;
        return {
            code: "fetched",
            zips: Math.max(fetch.zips + zips, needed.missing - left),
            zipBytes: Math.max(fetch.zipBytes + zipBytes, isExact || broughtByProbe ? project.missingBytes : 0),
            fromCache: zips,
            mirrors: senders.length - privateProxies,
            privateProxies,
            left,
        };
    }
    if (left > 0 || cache.refused > 0)
        return null;
    if (zips > 0 && (cache.exact || fetch.kind === "nothing-missing")) {
        return {
            code: "from-cache",
            zips,
            zipBytes,
            buildBytes: buildCache.kind === "restored" ? buildCache.bytes : null,
        };
    }
    return needed.zips > 0 && needed.present === needed.zips ? { code: "present", zips: needed.zips } : null;
}
/** Whether anybody has to look at it: a warning, no mirror where one was looked for, or a server that did wrong. */
function hasProblem({ notes, choice, fetch }) {
    return (notes.some((note) => note.level === "warning" && isAnnotation(note)) ||
        choice.reason.code === "none-healthy" ||
        fetch.sources.some(({ outcome }) => outcome === "out"));
}
/** Notes of what somebody chose, or of what needs nothing done. */
const FOR_THE_LOG = [
    "goproxy-off",
    "goproxy-policy",
    "inherited-private-proxies",
    "sumdb-rerouted",
    "vendored",
    "go-behind",
];
/** Whether a note deserves an annotation; the others stand in the log and in the summary alone. */
function isAnnotation(note) {
    return !FOR_THE_LOG.includes(note.code) && !(note.code === "sumdb-off" && note.by === "input");
}


/***/ }),

/***/ 7177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ UNNAMED_REGION),
/* harmony export */   Aj: () => (/* binding */ REPORT_VERSION),
/* harmony export */   Uj: () => (/* binding */ NO_RELAY)
/* harmony export */ });
/**
 * The version of the JSON report (docs/report.schema.json). A field that changes its meaning, or that those who put
 * reports together need, raises it.
 */
const REPORT_VERSION = 2;
/** The region's label where neither the input nor the runner names one. */
const UNNAMED_REGION = "this machine";
const NO_RELAY = { kind: "not-wanted", startMs: 0, use: null };


/***/ }),

/***/ 5679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** As in package.json, against which a test holds it: a bundle has no package.json beside it. */
const VERSION = "0.1.0-dev";


/***/ }),

/***/ 5378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ oursIn),
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   Vc: () => (/* binding */ valuesSet),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   bM: () => (/* binding */ formatRecord),
/* harmony export */   lh: () => (/* binding */ bytesWithoutOurs),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   xz: () => (/* binding */ bytesBefore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6500);
/* harmony import */ var _go_go_env_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(238);
/* harmony import */ var _go_write_go_env_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3936);




const RECORD_VERSION = 1;
/** The digest of a file's bytes; null stands for a file that is not there. */
function digestOf(bytes) {
    return bytes === null ? "none" : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
}
/** How the bytes that are there now (null: no file) stand to the record. */
function standingOf(record, now) {
    if (record === null)
        return "not-ours";
    const digest = digestOf(now);
    if (digest === digestOf(bytesBefore(record)))
        return "as-before";
    return record.after.includes(digest) ? "ours" : "edited";
}
/** The bytes to bring back; null: no file. */
function bytesBefore({ before }) {
    return before === null ? null : Buffer.from(before, "base64");
}
/**
 * A record's `set`: the variables that a switch from some bytes to others has changed.
 * @param earlier the record that goes on in it, if there is one: a switch that ends half-way leaves its values
 */
function valuesSet(before, after, earlier) {
    const [was, is, last] = [variablesIn(before), variablesIn(after), earlier?.set ?? {}];
    const changed = Object.keys({ ...was, ...is }).filter((name) => was[name] !== is[name]);
    const digests = (name) => [
        digestOf(Buffer.from(is[name] ?? "")),
        ...(last[name] ?? []).slice(0, 1),
    ];
    return { ...last, ...Object.fromEntries(changed.map((name) => [name, digests(name)])) };
}
/** The variables that still are what this tool has made them, with their values; "" for those that it took away. */
function oursIn({ set = {} }, now) {
    const values = variablesIn(now);
    return Object.entries(set)
        .map(([name, digests]) => ({ name, digests, value: values[name] ?? "" }))
        .filter(({ digests, value }) => digests.includes(digestOf(Buffer.from(value))))
        .map(({ name, value }) => ({ name, value }));
}
/**
 * The bytes that undo what this tool has done (null: no file): those before the first switch. Where somebody has
 * changed the file since, their file with those variables as they were before the first switch.
 * @param names what comes back of an edited file: without it, the variables that still are what this tool made them
 */
function bytesWithoutOurs(record, now, names = oursIn(record, now).map(({ name }) => name)) {
    if (standingOf(record, now) !== "edited")
        return bytesBefore(record);
    if (now === null)
        return null;
    const before = variablesIn(bytesBefore(record));
    const back = names.map((name) => [name, before[name] ?? ""]);
    const bytes = (0,_go_write_go_env_file_js__WEBPACK_IMPORTED_MODULE_2__/* .setInGoEnvFile */ .L)(now, Object.fromEntries(back));
    return bytes.length === 0 && record.before === null ? null : bytes;
}
function variablesIn(bytes) {
    return (0,_go_go_env_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGoEnvFile */ .$6)(bytes === null ? "" : Buffer.from(bytes).toString("utf8"));
}
function formatRecord(record) {
    return `${JSON.stringify({ version: RECORD_VERSION, ...record }, null, 2)}\n`;
}
const STORED = (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({
    version: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(RECORD_VERSION),
    before: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    mode: _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
    after: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    set: (value) => (value === undefined ? {} : (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .dictionary */ .zz)((0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq))(value)),
    copiedFrom: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    switchedAtMs: _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
    request: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)((0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({ mirrors: _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, private: _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, privateProxy: _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, sumdb: _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq })),
    temporary: _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt,
    previous: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    place: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)((0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({ file: _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, inode: _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9 })),
});
/** Null for a text that is no record of this version: it says nothing about the file beside it. */
function parseRecord(json) {
    return (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeJson */ .xO)(json, STORED);
}


/***/ }),

/***/ 6163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ rootThroughLeaf),
/* harmony export */   FA: () => (/* binding */ HASH_BYTES),
/* harmony export */   H1: () => (/* binding */ tilesFor),
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   Jq: () => (/* binding */ leafHash),
/* harmony export */   KP: () => (/* binding */ TILE_WIDTH),
/* harmony export */   L8: () => (/* binding */ parseTilePath),
/* harmony export */   Ws: () => (/* binding */ hashesInLevel),
/* harmony export */   eW: () => (/* binding */ isTreeSize),
/* harmony export */   ec: () => (/* binding */ wholeTile),
/* harmony export */   qm: () => (/* binding */ rootsOfBoth),
/* harmony export */   rZ: () => (/* binding */ tileRoot),
/* harmony export */   tW: () => (/* binding */ nodeHashFrom),
/* harmony export */   uB: () => (/* binding */ tilePath)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/**
 * The checksum database's log as a Merkle tree (RFC 6962, 2.1; golang.org/x/mod/sumdb/tlog), read through tiles.
 *
 * Nothing that a server sends is believed: a root is computed from its hashes, and must be one that was signed. A wrong
 * tile gives another root.
 */

/** cmd/go's tile height (golang.org/x/mod/sumdb/client.go). */
const TILE_HEIGHT = 8;
const TILE_WIDTH = 2 ** TILE_HEIGHT;
const HASH_BYTES = 32;
const LEAF_PREFIX = 0;
const NODE_PREFIX = 1;
/** Far more records than there will be, and far below where numbers lose their last digit. */
const MAX_LEAVES = 2 ** 40;
/** The leaf hash of a record's text. */
function leafHash(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(Buffer.from([LEAF_PREFIX]))
        .update(text)
        .digest();
}
/** Whether a tree of so many leaves can be reckoned with here. */
function isTreeSize(leaves) {
    return Number.isSafeInteger(leaves) && leaves > 0 && leaves <= MAX_LEAVES;
}
/**
 * The root of the tree of `size` leaves, the one at `leaf` having `hash`; every other hash comes from `nodeHash`.
 * `leaf` must be below `size`.
 */
function rootThroughLeaf(size, leaf, hash, nodeHash) {
    const within = (from, to) => {
        if (leaf < from || leaf >= to)
            return rangeHash(from, to, nodeHash);
        if (to - from === 1)
            return hash;
        const middle = from + split(to - from);
        return hashNode(within(from, middle), within(middle, to));
    };
    return within(0, size);
}
/**
 * The roots of the trees of `older` and of `newer` leaves, made of the same hashes: where both are the roots that were
 * signed, the newer tree holds the older one as its beginning. `older` must not be above `newer`.
 */
function rootsOfBoth(older, newer, nodeHash) {
    const across = (from, to) => {
        if (to <= older || from >= older)
            return rangeHash(from, to, nodeHash);
        const middle = from + split(to - from);
        return hashNode(across(from, middle), across(middle, to));
    };
    return { older: rangeHash(0, older, nodeHash), newer: across(0, newer) };
}
/** The root of the tree of `size` leaves. */
function rootOf(size, nodeHash) {
    return rangeHash(0, size, nodeHash);
}
/** The hash over all that a whole tile holds: what stands for it in the tile above. */
function tileRoot(hashes) {
    const over = (from, count) => count === 1
        ? hashes.subarray(from * HASH_BYTES, (from + 1) * HASH_BYTES)
        : hashNode(over(from, count / 2), over(from + count / 2, count / 2));
    return over(0, TILE_WIDTH);
}
/** How many hashes the tiles of that level hold in a tree of `size` leaves. */
function hashesInLevel(size, level) {
    return Math.floor(size / TILE_WIDTH ** level);
}
/** The hash over the leaves from `from` up to `to`, a range as the tree's own division gives it. */
function rangeHash(from, to, nodeHash) {
    const leaves = to - from;
    const level = Math.log2(leaves);
    if (Number.isInteger(level))
        return nodeHash({ level, index: from / leaves });
    const middle = from + split(leaves);
    return hashNode(rangeHash(from, middle, nodeHash), rangeHash(middle, to, nodeHash));
}
/** The largest power of two below `leaves`, of which there are two or more. */
function split(leaves) {
    return 2 ** (Math.ceil(Math.log2(leaves)) - 1);
}
function hashNode(left, right) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(Buffer.from([NODE_PREFIX]))
        .update(left)
        .update(right)
        .digest();
}
/** The tiles of a tree of `size` leaves that `compute` asks for, each once. */
function tilesFor(size, compute) {
    const tiles = new Map();
    const nothing = new Uint8Array(HASH_BYTES);
    compute((node) => {
        const tile = tileOf(node, size);
        tiles.set(tilePath(tile), tile);
        return nothing;
    });
    return [...tiles.values()];
}
/**
 * Answers from tiles of a tree of `size` leaves.
 * @param hashesOf the tile's bytes, `HASH_BYTES * tile.width` of them
 */
function nodeHashFrom(size, hashesOf) {
    return (node) => {
        const tile = tileOf(node, size);
        const below = node.level - tile.level * TILE_HEIGHT;
        const first = node.index * 2 ** below - tile.number * TILE_WIDTH;
        const hashes = hashesOf(tile);
        const over = (from, count) => {
            if (count === 1)
                return hashes.subarray(from * HASH_BYTES, (from + 1) * HASH_BYTES);
            return hashNode(over(from, count / 2), over(from + count / 2, count / 2));
        };
        return over(first, 2 ** below);
    };
}
function tileOf({ level, index }, size) {
    const tileLevel = Math.floor(level / TILE_HEIGHT);
    const first = index * 2 ** (level - tileLevel * TILE_HEIGHT);
    const number = Math.floor(first / TILE_WIDTH);
    const width = Math.min(TILE_WIDTH, hashesInLevel(size, tileLevel) - number * TILE_WIDTH);
    return { level: tileLevel, number, width };
}
/** Where a database serves the tile (tlog.Tile.Path): the number in groups of three digits. */
function tilePath({ level, number, width }) {
    const groups = [];
    let rest = number;
    do {
        groups.unshift(String(rest % 1000).padStart(3, "0"));
        rest = Math.floor(rest / 1000);
    } while (rest > 0);
    const last = groups.pop() ?? "";
    const path = [...groups.map((group) => `x${group}`), last].join("/");
    return `tile/${TILE_HEIGHT}/${level}/${path}${width < TILE_WIDTH ? `.p/${width}` : ""}`;
}
/** The tile that a path below a database's address names, or null for what is no such path. */
function parseTilePath(path) {
    const [, level = "", groups = "", part] = /^tile\/8\/(\d{1,2})\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path) ?? [];
    if (groups === "")
        return null;
    const width = part === undefined ? TILE_WIDTH : Number(part);
    const tile = { level: Number(level), number: Number(groups.replace(/[x/]/g, "")), width };
    return tilePath(tile) === path ? tile : null;
}
/** The whole tile, of which the tile given is the beginning. */
function wholeTile(tile) {
    return { ...tile, width: TILE_WIDTH };
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

/***/ 9933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ openHead),
  V: () => (/* binding */ proveModule)
});

// EXTERNAL MODULE: ./build/go/module-version.js
var module_version = __webpack_require__(2206);
// EXTERNAL MODULE: ./build/go/signed-note.js
var signed_note = __webpack_require__(7968);
// EXTERNAL MODULE: ./build/ports.js
var ports = __webpack_require__(4788);
// EXTERNAL MODULE: ./build/sumdb/merkle-tree.js
var merkle_tree = __webpack_require__(6163);
// EXTERNAL MODULE: ./build/go/go-sum.js
var go_sum = __webpack_require__(3519);
;// CONCATENATED MODULE: ./build/sumdb/record.js


/** Reads `<id>\n<text>\n\n<signed note>`; null when it is nothing of the kind (tlog.ParseRecord). */
function parseLookup(answer) {
    const [, id = "", text = "", note = ""] = /^(0|[1-9][0-9]{0,14})\n((?:[^\n]+\n)+)\n([\s\S]+)$/.exec(answer) ?? [];
    return id === "" ? null : { id: Number(id), text, note };
}
/** The hashes that a record has for a module version; null where it speaks of another one. */
function hashesIn(text, module) {
    const sums = (0,go_sum/* parseGoSum */.HD)(text);
    const zipH1 = sums.zips.get((0,module_version/* moduleKey */.MP)(module))?.h1;
    const modH1 = sums.mods.get((0,module_version/* moduleKey */.MP)(module))?.h1;
    return zipH1 === undefined || modH1 === undefined ? null : { zipH1, modH1 };
}

;// CONCATENATED MODULE: ./build/sumdb/prove.js





/** After this long the next way is tried too, beside one that has not answered. */
const NEXT_ROUTE_MS = 400;
const MAX_LOOKUP_BYTES = 64 << 10;
class Refused extends Error {
    code;
    detail;
    constructor(code, detail = null) {
        super(code);
        this.code = code;
        this.detail = detail;
    }
}
/**
 * What the checksum database says of a module version, with the proof that it says so to everyone: the record is in the
 * tree whose head it signed, and that tree continues the one that this machine saw before (golang.org/x/mod/sumdb,
 * Client.Lookup). Where and through whom the answers come does not matter. Never throws.
 */
async function proveModule(ports, request, signal) {
    const { routes } = request;
    const tried = [];
    const done = new AbortController();
    const ending = AbortSignal.any([signal, done.signal]);
    const underWay = new Set();
    let proof = null;
    const ask = async (url) => {
        try {
            proof ??= await proveVia(ports.http, url, request, ending);
        }
        catch (error) {
            tried.push({ url, ...problemOf(error) });
        }
    };
    for (const url of routes) {
        const asking = ask(url);
        underWay.add(asking);
        void asking.finally(() => underWay.delete(asking));
        await Promise.race([asking, ports.clock.sleep(NEXT_ROUTE_MS, ending)]);
        if (proof !== null || signal.aborted)
            break;
    }
    while (proof === null && underWay.size > 0)
        await Promise.race(underWay);
    // Answers that no longer matter are not waited for.
    done.abort();
    await Promise.all(underWay);
    return proof ?? { kind: "unproven", tried };
}
async function proveVia(http, url, { module, key, seen, requestTimeoutMs }, signal) {
    const base = url.replace(/\/+$/, "");
    let requests = 0;
    const get = async (path, mostBytes) => {
        requests++;
        const response = await http.request({
            url: `${base}/${path}`,
            headersTimeoutMs: requestTimeoutMs,
            idleTimeoutMs: requestTimeoutMs,
            // One of its own: a dozen requests listening to one signal look like a leak to Node.
            signal: AbortSignal.any([signal, AbortSignal.timeout(2 * requestTimeoutMs)]),
        });
        if (response.status === 200)
            return readAll(response, mostBytes);
        await response.discard();
        const isMissing = response.status === 404 || response.status === 410;
        throw new Refused(isMissing ? "no-database" : "status", { code: "status", status: response.status });
    };
    const path = `lookup/${(0,module_version/* escapePath */.ft)(module.path)}@${(0,module_version/* escapeVersion */.av)(module.version)}`;
    const answer = await get(path, MAX_LOOKUP_BYTES).catch(async (error) => {
        if (!isMissing(error))
            throw error;
        const latest = await get("latest", MAX_LOOKUP_BYTES);
        throw "size" in openHead(latest.toString("utf8"), key) ? new Refused("unknown-version") : error;
    });
    const lookup = parseLookup(answer.toString("utf8"));
    if (lookup === null)
        throw new Refused("not-signed", { code: "no-record" });
    const head = openHead(lookup.note, key);
    if ("problem" in head)
        throw new Refused("not-signed", { code: head.problem });
    const hashes = hashesIn(lookup.text, module);
    if (hashes === null)
        throw new Refused("other-record");
    if (lookup.id >= head.size)
        throw new Refused("not-in-tree", { code: "number-beyond-tree" });
    const before = seen === null ? null : openHead(seen, key);
    const last = before !== null && "size" in before ? before : head;
    const [older, newer] = last.size < head.size ? [last, head] : [head, last];
    const leaf = (0,merkle_tree/* leafHash */.Jq)(lookup.text);
    const compute = (nodeHash) => ({
        root: (0,merkle_tree/* rootThroughLeaf */.Cv)(head.size, lookup.id, leaf, nodeHash),
        both: older.size < newer.size ? (0,merkle_tree/* rootsOfBoth */.qm)(older.size, newer.size, nodeHash) : null,
    });
    const tiles = await getTiles((0,merkle_tree/* tilesFor */.H1)(newer.size, compute), get);
    const { root, both } = compute((0,merkle_tree/* nodeHashFrom */.tW)(newer.size, (tile) => tiles.get((0,merkle_tree/* tilePath */.uB)(tile))));
    if (!head.root.equals(root))
        throw new Refused("not-in-tree");
    if (both === null) {
        if (!older.root.equals(newer.root))
            throw new Refused("forked", { code: "two-trees-of-one-size" });
    }
    else {
        // Only hashes that lead to the newer root say anything about the older one.
        if (!newer.root.equals(both.newer))
            throw new Refused("not-in-tree", { code: "wrong-tile-hashes" });
        if (!older.root.equals(both.older))
            throw new Refused("forked");
    }
    return { kind: "proven", ...hashes, via: url, requests, head: newer.note };
}
/** The tree head in a signed note, or what is wrong with it. */
function openHead(note, key) {
    const opened = (0,signed_note/* openNote */.jN)(note, key);
    if (!opened.ok)
        return { problem: opened.problem };
    const head = (0,signed_note/* parseTreeHead */.ap)(opened.text);
    const size = Number(head?.treeSize ?? 0);
    if (head === null || !(0,merkle_tree/* isTreeSize */.eW)(size))
        return { problem: "no-tree-head" };
    return { note, size, root: Buffer.from(head.rootHash, "base64") };
}
/** Asks for all tiles at once, so that there is one wait. */
async function getTiles(tiles, get) {
    const exactly = async (tile) => {
        const bytes = await get((0,merkle_tree/* tilePath */.uB)(tile), tile.width * merkle_tree/* HASH_BYTES */.FA);
        if (bytes.length !== tile.width * merkle_tree/* HASH_BYTES */.FA)
            throw new Refused("not-in-tree", { code: "wrong-tile-size" });
        return bytes;
    };
    const getTile = async (tile) => {
        const whole = (0,merkle_tree/* wholeTile */.ec)(tile);
        try {
            return await exactly(tile).catch(async (error) => {
                // A part of a tile may be gone once the whole one is there (sumdb.Client.readTile).
                if (!isMissing(error) || tile.width === whole.width)
                    throw error;
                return (await exactly(whole)).subarray(0, tile.width * merkle_tree/* HASH_BYTES */.FA);
            });
        }
        catch (error) {
            // A missing tile does not say that there is no such module version.
            throw isMissing(error) ? new Refused("not-in-tree", { code: "tile-missing" }) : error;
        }
    };
    const got = await Promise.all(tiles.map(async (tile) => [(0,merkle_tree/* tilePath */.uB)(tile), await getTile(tile)]));
    return new Map(got);
}
function isMissing(error) {
    return error instanceof Refused && error.code === "no-database";
}
/** One byte more than allowed is enough to see that it is too much. */
async function readAll(response, mostBytes) {
    const pieces = [];
    let bytes = 0;
    for await (const piece of response.body) {
        pieces.push(piece);
        bytes += piece.length;
        if (bytes > mostBytes)
            break;
    }
    return Buffer.concat(pieces);
}
function problemOf(error) {
    if (error instanceof Refused)
        return { code: error.code, detail: error.detail };
    if (error instanceof ports/* TransportError */.w)
        return { code: "unreachable", detail: error.detail };
    throw error;
}


/***/ }),

/***/ 2971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ loadTreeHead),
/* harmony export */   y: () => (/* binding */ saveTreeHead)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _prove_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9933);


const MAX_BYTES = 16 << 10;
/** Where this machine's last tree head of a database lies; null where the user has no folder for caches. */
function treeHeadPath(machine, key) {
    if (machine.cacheHome === null)
        return null;
    const name = encodeURIComponent(`${key.name}+${key.hash.toString(16)}`);
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(machine.cacheHome, "setup-go-mirror", "sumdb", name);
}
/** The signed note of the last tree head seen, or null. Its signature is checked: the file may be anyone's. Never throws. */
async function loadTreeHead(files, machine, key) {
    const path = treeHeadPath(machine, key);
    if (path === null)
        return null;
    const note = await files.readText(path, MAX_BYTES).catch(() => null);
    return note !== null && "size" in (0,_prove_js__WEBPACK_IMPORTED_MODULE_1__/* .openHead */ .n)(note, key) ? note : null;
}
/** Keeps a tree head for the next time, unless a larger one is kept. A machine without a place for it goes without. */
async function saveTreeHead(files, machine, key, note) {
    const path = treeHeadPath(machine, key);
    if (path === null)
        return;
    const kept = await loadTreeHead(files, machine, key);
    if (kept !== null && sizeOf(kept, key) >= sizeOf(note, key))
        return;
    try {
        await files.makeDirectory(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(path), 0o700);
        await files.replace(path, note, 0o600);
    }
    catch {
        // The folder may be read-only or full: the proof holds without a kept head.
    }
}
function sizeOf(note, key) {
    const head = (0,_prove_js__WEBPACK_IMPORTED_MODULE_1__/* .openHead */ .n)(note, key);
    return "size" in head ? head.size : 0;
}


/***/ }),

/***/ 40:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eP: () => (/* binding */ isFetchWorthwhile),
/* harmony export */   xH: () => (/* binding */ goCommandDownloader)
/* harmony export */ });
/* unused harmony export fetchDownloader */
/* harmony import */ var _mirrors_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7541);

/**
 * cmd/go: GOMAXPROCS modules at a time (modcmd/download.go and modload use par.Queue of that size). Over https one
 * HTTP/2 connection carries them all; over http/1.1 there are several, but what bounds them is more often the mirror
 * or the line than the single connection, so that the rate of one is the better guess there too.
 */
function goCommandDownloader(cpus) {
    return { requestsAtOnce: cpus, connections: 1 };
}
/** How many times the measured rate of one connection several are trusted to carry: more would be a guess about the line. */
const MAX_RATES_AT_ONCE = 4;
/** Our own fetcher with that many connections: one request at a time on each. */
function fetchDownloader(connections) {
    return { requestsAtOnce: connections, connections: Math.min(connections, MAX_RATES_AT_ONCE) };
}
/** What a core unpacks and hashes. Measured: `go mod download` takes 3.7 s on two cores for 180 MB of zips. */
const UNPACKED_ZIP_BYTES_PER_SECOND = 25_000_000;
/** More cores than these unpack no faster. */
const MAX_UNPACKING_CORES = 4;
/** A fetch takes less of them. Measured: 5.4 s of CPU where cmd/go alone takes 6.5 s for the same zips. */
const FETCH_CPU = 0.9;
/** A fetch's event loop and the thread that hashes and unpacks for it. */
const MAX_FETCH_CORES = 2;
/** What a core of the relay writes, hashes and passes on. Measured: 6.3 s of CPU for 180 MB of zips. */
const RELAYED_ZIP_BYTES_PER_SECOND = 28_000_000;
/** The relay's event loop and the thread that hashes for it. */
const MAX_RELAY_CORES = 2;
/** What a fetch takes before its first byte and after its last. */
const FETCH_OVERHEAD_MS = 400;
/** A smaller gain is less than what the prediction may be wrong by. */
const MIN_GAIN = 0.1;
/**
 * A first byte this soon comes from this machine or a network nearby. A lone mirror is asked for few samples, while
 * this process is busiest: so much of the wait may be its own, and the TCP handshake says more.
 */
const NEARBY_MS = 20;
const OWN_WAIT_MS = 10;
/** Measured on two busy cores: a handshake with this machine takes 1.7 to 5.6 ms. */
const MAX_OWN_TCP_MS = 6;
const OWN_TCP_WAIT_MS = 2;
const NEARBY_BYTES_PER_SECOND = 500_000_000;
/** Of a mirror nearby whose rate was not measured (it is the only one: there was nothing to decide) the line is taken to be good. */
function withoutOwnWaits(speed) {
    if (speed.bytesPerSecond !== null || speed.firstByteMs >= NEARBY_MS)
        return speed;
    const tcpMs = speed.tcpMs ?? 0;
    const handshakeMs = tcpMs < MAX_OWN_TCP_MS ? 0 : tcpMs - OWN_TCP_WAIT_MS;
    const waitMs = Math.min(speed.firstByteMs, Math.max(handshakeMs, speed.firstByteMs - OWN_WAIT_MS, 0));
    return { ...speed, firstByteMs: waitMs, bulkFirstByteMs: waitMs, bytesPerSecond: NEARBY_BYTES_PER_SECOND };
}
/**
 * Whether fetching `work` before the build saves time over leaving it to cmd/go, so far as one mirror's speed tells.
 * cmd/go unpacks each module after its download, hardly beside it: its two times add up. With a fetch the longer of
 * the two counts, and the overhead. True where nothing was measured, since then nothing speaks against it.
 * @param job.cpus GOMAXPROCS
 * @param job.connections of our fetcher, all mirrors together
 * @param job.isRelayed cmd/go would download through a relay on the same cores, which hashes once what go hashes again
 */
function isFetchWorthwhile(measured, work, { cpus, connections, isRelayed }) {
    const { firstByteMs } = measured;
    if (firstByteMs === null)
        return true;
    const speed = withoutOwnWaits({ ...measured, firstByteMs });
    const coreMs = (work.bytes / UNPACKED_ZIP_BYTES_PER_SECOND) * 1000;
    const unpackMs = coreMs / Math.min(cpus, MAX_UNPACKING_CORES);
    const ownUnpackMs = (FETCH_CPU * coreMs) / Math.min(cpus, MAX_FETCH_CORES);
    const relayRate = RELAYED_ZIP_BYTES_PER_SECOND * Math.min(cpus, MAX_RELAY_CORES);
    const relayMs = isRelayed ? (work.bytes / relayRate) * 1000 : 0;
    const goCommandMs = (0,_mirrors_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .predictMs */ .ut)(speed, work, goCommandDownloader(cpus)) + unpackMs + relayMs;
    const fetchMs = Math.max((0,_mirrors_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .predictMs */ .ut)(speed, work, fetchDownloader(connections)), ownUnpackMs) + FETCH_OVERHEAD_MS;
    return fetchMs < (1 - MIN_GAIN) * goCommandMs;
}


/***/ }),

/***/ 7338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ UNKNOWN_ZIP_BYTES),
/* harmony export */   KD: () => (/* binding */ knownZipBytes),
/* harmony export */   f4: () => (/* binding */ likelyZipBytes)
/* harmony export */ });
/**
 * How large is a module zip that nobody has asked for yet? Values in bytes, read from the Content-Length of
 * the official proxy in November 2026. They rank mirrors and choose samples; nothing is trusted because of them.
 */
const KNOWN_ZIP_BYTES = [
    ["golang.org/x/crypto/x509roots", 140_000],
    ["golang.org/x/crypto", 1_800_000],
    ["golang.org/x/exp", 620_000],
    ["golang.org/x/mod", 165_000],
    ["golang.org/x/net", 1_900_000],
    ["golang.org/x/oauth2", 100_000],
    ["golang.org/x/sync", 27_000],
    ["golang.org/x/sys", 1_950_000],
    ["golang.org/x/term", 20_000],
    ["golang.org/x/text", 9_200_000],
    ["golang.org/x/time", 15_000],
    ["golang.org/x/tools", 3_150_000],
    ["golang.org/x/xerrors", 14_000],
    ["google.golang.org/genproto/googleapis/api", 234_000],
    ["google.golang.org/genproto/googleapis/rpc", 38_000],
    ["google.golang.org/grpc", 2_200_000],
    ["google.golang.org/protobuf", 1_840_000],
    ["go.opentelemetry.io/contrib/propagators", 15_000],
    ["go.opentelemetry.io/otel/trace", 39_000],
    ["go.opentelemetry.io/otel/metric", 36_000],
    ["go.uber.org/multierr", 26_000],
    ["go.uber.org/zap", 288_000],
    ["gopkg.in/check.v1", 32_000],
    ["gopkg.in/natefinch/lumberjack.v2", 18_000],
    ["gopkg.in/yaml.v2", 75_000],
    ["gopkg.in/yaml.v3", 105_000],
];
/**
 * The mean of the 144 zips of caddy 2.8.4 (89.6 MB; the median is 60 kB). The mean, since it is their sum
 * that a download waits for.
 */
const UNKNOWN_ZIP_BYTES = 600_000;
/** A documented size for modules that nearly every project uses, or null. */
function knownZipBytes(modulePath) {
    return KNOWN_ZIP_BYTES.find(([p]) => modulePath === p || modulePath.startsWith(`${p}/`))?.[1] ?? null;
}
/** About how large a module's zip is that nobody was asked for. */
function likelyZipBytes(modulePath) {
    return knownZipBytes(modulePath) ?? UNKNOWN_ZIP_BYTES;
}


/***/ }),

/***/ 7766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ planSamples),
/* harmony export */   MZ: () => (/* binding */ isWellKnown),
/* harmony export */   S0: () => (/* binding */ planProof)
/* harmony export */ });
/* unused harmony export FALLBACK_MODULES */
/* harmony import */ var _mirrors_sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3353);
/* harmony import */ var _module_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7338);


/**
 * For a project without a go.sum: small, well known, and served by every mirror of the catalogue.
 * Hashes: `go mod download -json`, checked against the checksum database by cmd/go, 2026-11-22.
 */
const FALLBACK_MODULES = [
    {
        module: { path: "golang.org/x/sync", version: "v0.7.0" },
        zipH1: "h1:YsImfSBoP9QPYL0xyKJPq0gcaJdG3rInoqxTWbfQu9M=",
        modH1: "h1:Czt+wKu1gCyEFDUtn0jG5QVvpJ6rzVqr5aXyt9drQfk=",
    },
    {
        module: { path: "golang.org/x/net", version: "v0.25.0" },
        zipH1: "h1:d/OCCoBEUq33pjydKrGQhw7IlUPI2Oylr+8qLx49kac=",
        modH1: "h1:JkAGAh7GEvH74S6FOH42FLoXpXbE/aqXSrIQjXgsiwM=",
    },
];
/** Modules there tell a mirror nothing about the user: nearly every Go project has some. */
const WELL_KNOWN_HOSTS = [
    "golang.org",
    "google.golang.org",
    "gopkg.in",
    "k8s.io",
    "sigs.k8s.io",
    "go.uber.org",
    "go.opentelemetry.io",
    "cloud.google.com",
];
/** Whether a module's name can be shown to any mirror without telling it about the user. */
function isWellKnown(modulePath) {
    return WELL_KNOWN_HOSTS.includes(modulePath.split("/", 1)[0] ?? "");
}
const MAX_MODS = 3;
const MAX_ZIPS = 6;
/** One is enough; the others are for a mirror that lacks it. */
const MAX_PROOFS = 2;
/** Of those whose size has to be asked for first. */
const MAX_UNKNOWN_ZIPS = 5;
/**
 * Chooses the samples. `missing` and `present` are public modules with known hashes that the job needs; with
 * neither, modules of the catalogue stand in. Missing ones go first, since a verified sample is one download
 * less, and well-known hosts before others, since they say nothing about the user.
 */
function planSamples(missing, present) {
    const needed = [...missing, ...present];
    const candidates = needed.length === 0
        ? FALLBACK_MODULES
        : [
            ...needed.filter((m) => isWellKnown(m.module.path)),
            ...needed.filter((m) => !isWellKnown(m.module.path)),
        ];
    const sized = candidates.map((known) => ({ ...known, likelyBytes: (0,_module_size_js__WEBPACK_IMPORTED_MODULE_0__/* .knownZipBytes */ .KD)(known.module.path) }));
    const small = sized
        .filter((s) => s.likelyBytes !== null && s.likelyBytes <= _mirrors_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .PROOF_BYTES */ .Ht)
        .sort((a, b) => size(a) - size(b));
    const bulk = sized.filter((s) => size(s) >= _mirrors_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .BULK_BYTES */ .hi).sort((a, b) => bulkDistance(a) - bulkDistance(b));
    const unknown = spread(sized.filter((s) => s.likelyBytes === null), MAX_UNKNOWN_ZIPS);
    // One can be small enough for a proof and large enough for a rate.
    const zips = [...new Set([...small.slice(0, 1), ...bulk.slice(0, 1), ...unknown, ...small.slice(1)])];
    const first = zips[0];
    return {
        first,
        mods: spread(sized.filter((c) => c !== first), MAX_MODS),
        zips: zips.slice(0, MAX_ZIPS),
    };
}
/**
 * The samples where nothing has to be downloaded: whether a mirror works is all that is asked, so no body is large
 * enough to tell a rate. Modules of a size that nobody knows come last, for a mirror that has nothing else.
 */
function planProof(present) {
    const sized = [...present, ...FALLBACK_MODULES].map((known) => ({
        ...known,
        likelyBytes: (0,_module_size_js__WEBPACK_IMPORTED_MODULE_0__/* .knownZipBytes */ .KD)(known.module.path),
    }));
    const small = sized
        .filter((s) => s.likelyBytes !== null && s.likelyBytes < _mirrors_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .BULK_BYTES */ .hi)
        .sort((a, b) => size(a) - size(b));
    const unknown = spread(sized.filter((s) => s.likelyBytes === null), MAX_PROOFS);
    const zips = [...small.slice(0, MAX_PROOFS), ...unknown];
    return { first: zips[0], mods: spread(zips.slice(1), MAX_MODS), zips };
}
function size(sized) {
    return sized.likelyBytes ?? 0;
}
function bulkDistance(sized) {
    return Math.abs(Math.log(size(sized) / _mirrors_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .PREFERRED_BULK_BYTES */ .b_));
}
/** `count` items spread evenly over the list: neighbours in a go.sum are often of one family. */
function spread(items, count) {
    if (items.length <= count)
        return items;
    return Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]);
}


/***/ }),

/***/ 9715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gt: () => (/* binding */ estimatedWorkload),
/* harmony export */   hg: () => (/* binding */ sizedWorkload),
/* harmony export */   o7: () => (/* binding */ withZip),
/* harmony export */   q7: () => (/* binding */ goWorkload)
/* harmony export */ });
/* harmony import */ var _module_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7338);

/** The same in a probe's words: a zip brings three requests (.info, .mod, .zip). */
function goWorkload({ zips, mods, zipBytes, sizedZips }) {
    return { smallRequests: 2 * zips + mods, bulkRequests: zips, bytes: zipBytes, sizedBulk: sizedZips };
}
/** The workload with one zip more, of about that size. */
function withZip(work, bytes) {
    const { smallRequests, bulkRequests } = work;
    return {
        ...work,
        smallRequests: smallRequests + 2,
        bulkRequests: bulkRequests + 1,
        bytes: work.bytes + bytes,
    };
}
/** The workload as far as it is known before any mirror was asked. */
function estimatedWorkload(zips, mods) {
    return sizedWorkload(zips, mods, new Map());
}
/** The workload once some sizes (by path) were asked for: the others are taken to be like those. */
function sizedWorkload(zips, mods, sizes) {
    const answered = [...sizes.values()];
    const mean = answered.length > 0 ? answered.reduce((a, b) => a + b, 0) / answered.length : _module_size_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN_ZIP_BYTES */ .DP;
    const zipBytes = zips.reduce((sum, z) => sum + (sizes.get(z.path) ?? z.knownBytes ?? mean), 0);
    return goWorkload({ zips: zips.length, mods, zipBytes: Math.round(zipBytes), sizedZips: sizes.size });
}


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ countFiles),
/* harmony export */   b0: () => (/* binding */ servers),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   ji: () => (/* binding */ spaced),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7177);
/** How Chinese sets numbers, lists and foreign words into a sentence. */

/** Chinese characters and full-width punctuation. */
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
/** A text that stands inside a sentence: with a blank on each side where it is not Chinese. */
function spaced(text) {
    return blankBeside(text.slice(0, 1)) + text + blankBeside(text.slice(-1));
}
function blankBeside(character) {
    return CHINESE.test(character) ? "" : " ";
}
/** "a", "a 和 b", "a、b 和 c". */
function list(items) {
    const last = items.at(-1) ?? "";
    if (items.length < 2)
        return last;
    const others = items.slice(0, -1).join("、");
    return `${others}${blankBeside(others.slice(-1))}和${blankBeside(last.slice(0, 1))}${last}`;
}
/** The files that a fetch counts: "3 个模块和 1 个 go.mod 文件"; "" for none. */
function countFiles({ zips, mods }) {
    return list([...(zips === 0 ? [] : [`${zips} 个模块`]), ...(mods === 0 ? [] : [`${mods} 个 go.mod 文件`])]);
}
/** Where a run takes place. A name that somebody gave stays as it is. */
function place(label) {
    return label === _report_report_js__WEBPACK_IMPORTED_MODULE_0__/* .UNNAMED_REGION */ .AJ ? "本机" : label;
}
/** Who sent something: "，来自 2 个镜像和 1 个私有代理"; "" for nobody. */
function servers(from) {
    const { mirrors, privateProxies } = from;
    const kinds = [
        ...(mirrors === 0 ? [] : [`${mirrors} 个镜像`]),
        ...(privateProxies === 0 ? [] : [`${privateProxies} 个私有代理`]),
    ];
    return kinds.length === 0 ? "" : `，来自 ${list(kinds)}`;
}


/***/ }),

/***/ 1204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ chooseLanguage),
/* harmony export */   e: () => (/* binding */ languageOf)
/* harmony export */ });
/**
 * The language to speak. What was asked for wins: a tag or a locale's name (zh, zh-CN, zh_CN.UTF-8). With anything else,
 * `auto` above all, the locale that messages have decides (POSIX, 8.2: an empty variable counts as unset).
 */
function chooseLanguage(asked, env) {
    return languageOf(asked) ?? languageOf(env.LC_ALL || env.LC_MESSAGES || env.LANG || "") ?? "en";
}
/** What a tag or a locale's name stands for; null for a language that is not spoken here, and for none: auto, C, POSIX. */
function languageOf(name) {
    const [, tag] = /^\s*(en|zh)(?![a-z])/i.exec(name) ?? [];
    return tag === undefined ? null : tag.toLowerCase();
}


/***/ }),

/***/ 4398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ countFiles),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   b0: () => (/* binding */ servers),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
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
/** Who sent something: "from 2 mirrors and 1 private proxy"; "" for nobody. */
function servers(from) {
    const { mirrors, privateProxies } = from;
    const kinds = [
        ...(mirrors === 0 ? [] : [count(mirrors, "mirror")]),
        ...(privateProxies === 0
            ? []
            : [privateProxies === 1 ? "1 private proxy" : `${privateProxies} private proxies`]),
    ];
    return kinds.length === 0 ? "" : `from ${list(kinds)}`;
}


/***/ }),

/***/ 1755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   H9: () => (/* binding */ formatFactor),
/* harmony export */   Ly: () => (/* binding */ BYTE_UNITS),
/* harmony export */   SE: () => (/* binding */ byteUnitOf),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   _V: () => (/* binding */ formatMs),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
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
/** A moment in local time, to the minute, as ISO 8601 has it with a blank for the T: "2026-11-27 06:05". */
function formatTime(moment) {
    const two = (part) => String(part).padStart(2, "0");
    const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join("-");
    return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
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
        return "<1%";
    return share < 1 && share >= 0.995 ? ">99%" : `${Math.round(100 * share)}%`;
}
/** A Go version's line: "1.27" for 1.27.3. */
function lineOf(version) {
    return /^\d+\.\d+/.exec(version)?.[0] ?? version;
}


/***/ }),

/***/ 522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ tellingIn)
});

// EXTERNAL MODULE: ./build/telling/chinese-words.js
var chinese_words = __webpack_require__(5937);
// EXTERNAL MODULE: ./build/telling/format.js
var format = __webpack_require__(1755);
;// CONCATENATED MODULE: ./build/telling/chinese-cache.js


/** What Chinese says of the entry that a job restored. */
const chineseCache = {
    restored: (cache) => {
        const { zips, mods, zipBytes, elapsedMs, refused } = cache;
        const files = (0,chinese_words/* countFiles */.Dc)({ zips, mods });
        const size = zips === 0 ? "" : `（${(0,format/* formatBytes */.z3)(zipBytes)}）`;
        const dropped = refused === 0 ? "" : `；另有 ${refused} 个模块的文件与 go.sum 不符，已丢弃`;
        return files === ""
            ? `${entry(cache)}中没有任何缺少的内容，用时 ${(0,format/* formatMs */._V)(elapsedMs)}${dropped}`
            : `从${entry(cache)}取得 ${files}${size}，用时 ${(0,format/* formatMs */._V)(elapsedMs)}，每个文件均已按 go.sum 校验${dropped}`;
    },
    miss: ({ elapsedMs }) => `尚无条目（查询用时 ${(0,format/* formatMs */._V)(elapsedMs)}）`,
    failed: ({ failure, elapsedMs }) => `${(0,format/* formatMs */._V)(elapsedMs)} 后仍未取得：${failure === null ? "原因不明" : cacheFailure(failure)}`,
    "not-wanted": () => "未使用（输入参数 cache: false）",
    "nothing-missing": () => "无需查询：没有缺少的模块",
    "no-service": () => "此运行器没有缓存服务",
    "not-readable": () => "未查询：此作业不得读取缓存",
    "no-module-cache": () => "未查询：没有可写的模块缓存",
};
/** What Chinese says of Go's build cache. */
const chineseBuildCache = {
    restored: ({ files, bytes, elapsedMs, exact, matchedKey }) => `从${entry({ exact, matchedKey })}取得 ${files} 个文件（${(0,format/* formatBytes */.z3)(bytes)}），用时 ${(0,format/* formatMs */._V)(elapsedMs)}，这些文件无法校验`,
    miss: ({ elapsedMs }) => `尚无条目（查询用时 ${(0,format/* formatMs */._V)(elapsedMs)}）`,
    failed: ({ failure }) => `未取得：${failure === null ? "原因不明" : cacheFailure(failure)}`,
    "not-wanted": () => "不保留（输入参数 build-cache: false）",
    "no-service": () => "此运行器没有缓存服务",
    "not-readable": () => "未查询：此作业不得读取缓存",
    "no-go": () => "未查询：PATH 上没有 go，无法得知构建缓存的位置",
    event: () => "关闭：此类事件或标签的作业既不读取也不保存构建缓存（build-cache: auto），因为其内容无法校验",
    "refs-not-apart": () => "关闭：此运行器上所有分支共用一个缓存，拉取请求的构建结果可能扩散到各处（如仍要保留，请设 build-cache: true）",
    filled: () => "无需查询：这台机器已有自己的构建缓存",
};
/** Why Chinese says that nothing of it is saved. */
const chineseBuildCacheUnsaved = (why) => {
    if (why.code === "private-code") {
        return "；不会保存：其中含有由私有模块编译的内容，而能读取此仓库的人可能也能读取它的缓存";
    }
    return why.event === ""
        ? "；不会保存：运行器没有说明作业由哪个事件触发，其中的代码可能来自外部"
        : `；不会保存：由 ${why.event} 事件触发的作业可能运行拉取请求中的代码`;
};
/** What Chinese says of saving it. */
const chineseBuildCacheSave = {
    saved: ({ files, bytes, key, elapsedMs }) => `已将 Go 构建缓存的 ${files} 个文件（${(0,format/* formatBytes */.z3)(bytes)}）保存为 ${key}，用时 ${(0,format/* formatMs */._V)(elapsedMs)}。`,
    exists: ({ key }) => `未保存构建缓存：另一个作业已经保存或正在保存 ${key}。`,
    "read-only": () => "未保存构建缓存：此作业只能读取缓存。",
    nothing: () => "未保存构建缓存：作业没有用到构建缓存。",
    fresh: ({ newShare }) => `未保存构建缓存：作业用到的内容中只有 ${Math.round(newShare * 100)}% 不在所恢复的条目里。`,
    failed: ({ failure }) => `未能保存 Go 的构建缓存：${failure === null ? "原因不明" : cacheFailure(failure)}。`,
};
/** What Chinese says when a job ends. */
const chineseSave = {
    saved: ({ zips, zipBytes, key, elapsedMs }) => `已将 ${zips} 个模块（${(0,format/* formatBytes */.z3)(zipBytes)}）保存为 ${key}，用时 ${(0,format/* formatMs */._V)(elapsedMs)}，每个模块均已按 go.sum 校验。`,
    exists: ({ key }) => `未保存：另一个作业已经保存或正在保存 ${key}。`,
    "read-only": () => "未保存：此作业只能读取缓存。",
    incomplete: ({ missing }) => `未保存：作业需要的 ${missing} 个模块不在模块缓存中，而不完整的条目存入后无法再补全。`,
    nothing: () => "未保存：模块缓存中没有 go.sum 所列的任何模块。",
    "wrong-files": ({ wrong }) => `未保存：模块缓存中有 ${wrong} 个模块的文件与 go.sum 不符。请在此运行器上运行 go clean -modcache，并查明是什么改动了它们。`,
    failed: ({ failure }) => `未能保存模块缓存：${failure === null ? "原因不明" : cacheFailure(failure)}。下一个作业将重新从镜像下载。`,
};
/** Why the service was of no use, as a phrase. */
function cacheFailure({ code, detail }) {
    switch (code) {
        case "no-answer":
            return "它没有响应";
        case "no-progress":
            return "它不再发送数据";
        case "status":
            return `它返回 ${detail}`;
        case "not-understood":
            return "无法理解它的响应";
        case "connection":
            return `连接失败（${detail}）`;
        case "broken-archive":
            return "它的条目已损坏或不完整";
        case "too-large":
            return "它的条目解压后远大于正常的模块";
        case "too-slow":
            return "它的条目到达太慢，直接编译更快";
        case "said":
        case "failed":
            return detail === "" ? "原因不明" : detail;
    }
}
function entry({ exact, matchedKey }) {
    return exact ? "此 go.sum 的条目" : `较旧的条目（${matchedKey}）`;
}

;// CONCATENATED MODULE: ./build/telling/chinese-details.js
/** What Chinese says that a failure is about. */
function chineseDetail(detail) {
    switch (detail.code) {
        case "said":
            return detail.text;
        case "error-code":
            return detail.name;
        case "status":
            return `状态码 ${detail.status}`;
        case "answered":
            return `响应为 ${detail.status}`;
        case "retry-after":
            return `Retry-After: ${detail.value}`;
        case "other-hash":
            return `是 ${detail.actual}，而不是 ${detail.expected}`;
        case "in-the-way":
            return `${detail.path} 占用了位置，且无法移开`;
        case "too-many-redirects":
            return `重定向 ${detail.redirects} 次后停止`;
        case "unsupported-proxy":
            return `不支持 ${detail.scheme} 代理`;
        case "http-proxy":
            return `HTTP 代理：${chineseDetail(detail.detail)}`;
        default:
            return PLAIN[detail.code];
    }
}
/** The same to be put behind what it explains; "" for none. */
function chineseMore(before, detail, after = "") {
    return detail === null ? "" : before + chineseDetail(detail) + after;
}
const PLAIN = {
    "no-such-host": "找不到该主机",
    "no-address": "该主机没有地址",
    "name-server-silent": "域名服务器没有响应",
    "name-server-failed": "域名服务器出错",
    "connection-refused": "连接被拒绝",
    "no-route-to-host": "没有到该主机的路由",
    "host-down": "主机已停机",
    "network-unreachable": "网络不可达",
    "network-down": "网络已断开",
    "no-local-address": "没有可用的本地地址",
    "not-permitted": "本机不允许",
    "process-file-limit": "打开的文件过多",
    "machine-file-limit": "本机打开的文件过多",
    "connection-reset": "连接被重置",
    "connection-closed": "连接被关闭",
    "body-cut-short": "正文未传完，连接已关闭",
    connecting: "正在建立连接",
    "first-byte": "正在等待首字节",
    "no-progress": "没有进展",
    "ended-by-caller": "由调用方结束",
    "not-read-to-end": "没有读完",
    "self-signed": "自签名证书",
    "self-signed-in-chain": "证书链中有自签名证书",
    "unknown-authority": "证书的签发机构未知",
    "certificate-expired": "证书已过期",
    "certificate-not-yet-valid": "证书尚未生效",
    "certificate-of-other-host": "证书属于另一台主机",
    "no-tls": "对方不使用 TLS",
    "too-many-headers": "响应头过多",
    "not-http": "响应不是 HTTP",
    "bytes-after-response": "响应结束后还有数据",
    "https-to-http": "从 https 重定向到 http",
    "redirect-to-no-url": "重定向的目标不是 URL",
    "no-http-url": "不是 http 或 https 的 URL",
    "credentials-over-http": "不通过明文 http 发送凭据",
    "unknown-error": "未知错误",
    "no-right-answer": "在时限内没有正确的响应",
    "larger-than-go-allows": "超过 Go 允许的大小",
    "other-info": "不是该版本的 .info",
    "other-range": "不是所请求的范围",
    "range-ignored": "忽略了范围请求",
    "less-than-announced": "少于声明的长度",
    "zip-changed": "zip 在下载期间发生了变化",
    "not-a-zip": "不是 zip",
    "zip-too-large": "过大",
    "name-not-utf8": "文件名不是 UTF-8",
    "name-without-prefix": "文件名没有模块前缀",
    "name-too-long": "文件名过长",
    "name-not-allowed": "文件名不合规定",
    "name-twice": "文件名重复",
    "name-twice-but-for-case": "有文件名仅大小写不同",
    "go-mod-elsewhere": "go.mod 不在根目录",
    "wrong-size": "大小不符",
    "wrong-crc": "CRC 不符",
    "damaged-content": "内容已损坏",
    "unusual-gap": "不寻常的 zip：条目之间有空隙或重叠",
    "unusual-bytes-before-directory": "不寻常的 zip：中央目录之前有多余的字节",
    "unusual-bytes-around-directory": "不寻常的 zip：中央目录前后有多余的字节",
    "unusual-bytes-behind-content": "不寻常的 zip：压缩数据之后有多余的字节",
    "unusual-local-header": "不寻常的 zip：本地文件头异常",
    "unusual-headers-disagree": "不寻常的 zip：两处文件头不一致",
    "unusual-data-descriptor": "不寻常的 zip：数据描述符异常",
    "unusual-cut-off": "不寻常的 zip：文件不完整",
    "unusual-end": "不寻常的 zip：文件不完整，或带有注释",
    "unusual-entry-count": "不寻常的 zip：条目数不符",
    "unusual-comment": "不寻常的 zip：带有注释",
    "unusual-entry-comment": "不寻常的 zip：条目带有注释",
    "unusual-disks": "不寻常的 zip：分为多卷",
    "unusual-zip64": "不寻常的 zip：ZIP64 记录异常",
    "unusual-zip64-extra": "不寻常的 zip：ZIP64 扩展字段异常",
    "unusual-extra": "不寻常的 zip：扩展字段异常",
    "unusual-directory": "不寻常的 zip：中央目录异常",
    "unusual-flags": "不寻常的 zip：已加密，或有未知的标志",
    "unusual-method": "不寻常的 zip：压缩方法异常",
    "malformed-note": "签名注记的格式不正确",
    "invalid-signature": "签名无效",
    "no-signature": "没有预期密钥的签名",
    "no-tree-head": "不是树头",
    "no-record": "不是校验和数据库的记录",
    "number-beyond-tree": "记录的编号超出了树的大小",
    "two-trees-of-one-size": "两棵树大小相同而内容不同",
    "wrong-tile-hashes": "哈希块中的哈希不正确",
    "wrong-tile-size": "哈希块的大小不正确",
    "tile-missing": "缺少一个哈希块",
    "no-version-list": "不是 Go 的版本列表",
    "no-go-inside": "其中没有 go",
};

;// CONCATENATED MODULE: ./build/telling/chinese-commands.js



/** Chinese of the commands: what was done, where, and the one command to take it back or to go on. */
const chineseCommands = {
    list: {
        columns: { name: "名称", operator: "运营方", region: "地区", measured: "上次测速" },
        region: { cn: "中国", global: "全球" },
        measured: (firstByte, on) => `${firstByte}，${on}`,
        failed: (on) => `失败，${on}`,
        inUse: "▸ 表示正在使用（GOPROXY）。切换：setup-go-mirror use <名称>；测速：setup-go-mirror probe。",
    },
    dryRun: {
        use: (file) => `试运行：没有写入任何内容。实际运行时会在 ${file} 中设置：`,
        undo: (file) => `试运行：没有更改任何内容。实际运行时会恢复 ${file} 中由 use 设置的变量。`,
    },
    use: {
        switched: ({ scope, file, mirror }) => `${scope === "user" ? "你的 Go" : "此项目的 Go"} 现在使用 ${mirror}（已写入 ${file}）。`,
        unchanged: (file) => `无需更改：${file} 已是最新。`,
        noHealthy: "没有可用的镜像，因此没有更改任何设置。如仍要切换，请用 setup-go-mirror use <名称> --force。",
        deadProxy: "所有下载都会在该私有代理处失败，因此没有更改任何设置。如仍要切换，请使用 --force。",
        notMeasured: "此处不允许使用镜像（见上文），因此没有测速，也没有更改任何设置。",
        refused: (detail) => `无法写入设置：${detail}`,
        overridden: (names) => `环境变量设置了 ${(0,chinese_words/* list */.p_)(names)}，优先于该文件：请在 shell 的启动文件中取消${names.length === 1 ? "该变量" : "这些变量"}。`,
        projectHint: (command) => `在当前 shell 中使用：${command}`,
        undoHint: (command) => `如需撤销：${command}`,
        kept: (options) => `沿用上次的选项：${options.join(" ")}（如需更改，请重新给出该选项，或给出空值）。`,
        notRead: (goenv) => `在这个 shell 中 GOENV 指向 ${goenv}，因此 go 读取的是那个文件。`,
    },
    undo: {
        restored: (file) => `${file} 已恢复原样。`,
        removed: (file) => `${file} 已删除：此前没有这个文件。`,
        takenOut: (file, variables) => variables.length === 0
            ? `切换之后，${file} 已被其他程序改动，其中已没有 use 设置的内容。`
            : `切换之后，${file} 已被其他程序改动：只恢复了 ${(0,chinese_words/* list */.p_)(variables)}，其余内容保持不变。`,
        nothing: (file) => `无需撤销：${file} 不是由 use 写入的。`,
        unsetHint: (command) => `凡是 GOENV 仍指向它的地方（这个 shell、.envrc），go 都不会读取你自己的设置。取消该变量：${command}`,
    },
    notOwn: (file) => `${file} 不是本工具在这台机器上写入的：它是符号链接，或者随项目而来。请先查看其内容并将其删除，然后运行 use --scope project。`,
    edited: (file) => `上次切换之后，${file} 已被其他程序改动，因此保持不变。如仍要继续，请使用 --force。`,
    locked: (lock, pid) => `另一个进程${pid === null ? "" : `（PID ${pid}）`}正在修改这些设置，超过 10 秒仍未结束，因此设置保持不变。请重试；如果没有其他 setup-go-mirror 在运行，请先删除 ${lock}。`,
    noPlace: {
        user: "Go 不读取你的任何设置文件（GOENV=off，或没有主目录）。",
        project: "当前目录及其上级目录中都没有 go.mod 或 go.work。请用 --dir 指定项目所在的目录。",
    },
    status: {
        columns: { name: "变量", value: "值", origin: "来源" },
        origin: {
            environment: () => "环境变量",
            "go-env-file": (file) => file ?? "Go 的 env 文件",
            default: () => "Go 的默认值",
        },
        empty: "（空）",
        overrides: (file) => `，优先于 ${file}`,
        scope: ({ scope, file, exists, standing, switchedAt, inForce }) => {
            const name = scope === "user" ? "用户" : "项目";
            const state = {
                "not-ours": exists ? "不是由 use 写入的" : "没有这个文件",
                ours: `切换于 ${switchedAt}`,
                "as-before": "use 或 undo 曾被中断：请重新运行",
                edited: `切换于 ${switchedAt}，此后被其他程序改动`,
            }[standing];
            return `${name}：${file}（${state}）${exists && !inForce ? "，未生效：GOENV 没有指向它" : ""}`;
        },
        drift: (names) => `你自己的设置在复制到项目之后有变化：${names.join("、")}。请重新运行 use --scope project 复制这些设置。`,
    },
    check: {
        healthy: (mirror) => `路由中的第一个镜像 ${mirror} 可用。`,
        unhealthy: (mirror) => `路由中的第一个镜像 ${mirror} 不可用。`,
        ownUnhealthy: (server) => `路由最前面的自有服务器 ${server} 不可用：go 会最先访问它。`,
        noMirror: "正在使用的路由中没有公共镜像：无需检查。",
        decision: (decision) => {
            if (decision.kind === "switch") {
                const because = {
                    unhealthy: "正在使用的镜像不可用",
                    faster: "它明显更快",
                }[decision.because];
                return `已切换到 ${decision.to}：${because}。`;
            }
            return {
                best: "未切换：它就是最好的镜像。",
                "near-equal": "未切换：没有明显更快的镜像。",
                "too-soon": "未切换：距上次切换不到五分钟。",
                "none-healthy": "未切换：目前没有可用的镜像。",
                "no-mirror": "未切换：该路由没有公共镜像，也不会擅自添加。",
            }[decision.because];
        },
    },
    verify: {
        right: ({ zips, mods, folders, absent }) => `模块缓存中的 ${zips} 个 zip 文件、${folders} 个已解压的模块和 ${mods} 个 go.mod 文件与 go.sum 一致${absent === 0 ? "" : `；go.sum 列出的另外 ${absent} 个不在其中`}。`,
        wrong: (file, module) => `✗ ${module}：${file} 不一致`,
        advice: (modules) => `模块缓存中有 ${modules} 个模块与 go.sum 不符。请运行 go clean -modcache，并查明是什么改动了它们。`,
        noGoSum: "没有 go.sum，因此没有校验任何内容。运行 go mod tidy 可生成该文件。",
        noModuleCache: "没有模块缓存：无法得知 GOMODCACHE 的值。",
    },
    doctor: {
        well: "没有发现问题。",
        right: {
            go: ({ version }) => `PATH 上有 Go ${version}。`,
            route: ({ mirrors }) => `路由可用：${mirrors.join("、")}`,
            sumdb: () => "可以访问校验和数据库。",
            "module-cache": ({ folder }) => `模块缓存可写：${folder}`,
            "go-sum": ({ modules }) => `go.sum 有效：${modules} 个模块`,
        },
        finding: {
            "no-go": () => "PATH 上没有 go。请安装；在工作流中可用本 Action 的输入参数 go-version 安装。",
            "old-go": ({ version }) => `Go ${version} 早于 1.21，不再有安全修复。请安装较新的版本。`,
            "go-too-old": ({ version, wanted, downloads }) => downloads
                ? `go.mod 要求 Go ${wanted}，而这里是 ${version}：go 会先经由路由下载它。`
                : `go.mod 要求 Go ${wanted}，这里是 ${version}，而 GOTOOLCHAIN 禁止下载：构建会失败。请安装该版本，或设置 GOTOOLCHAIN=auto。`,
            "mirror-dead": ({ mirror, why }) => `${mirror} 不可用：${why}。可用 setup-go-mirror use 切换到可用的镜像。`,
            "all-mirrors-dead": ({ asked }) => `从这里访问，${asked} 个镜像均不可用。请检查网络、DNS 和 HTTPS_PROXY。`,
            certificate: ({ mirror, why }) => `${mirror} 的证书不受信任（${why}）。如果中间的代理有自己的 CA，请将其证书加入 SSL_CERT_FILE；时钟不准也会如此。`,
            comma: ({ before }) => `GOPROXY 中 ${before} 后面是逗号：它返回 502 或超时后，go 会直接放弃，而不会尝试下一个。请改用 |；setup-go-mirror use 会这样写。`,
            "goproxy-off": ({ fromEnvironment }) => `GOPROXY=off：go 不下载任何内容。${fromEnvironment ? "该值来自环境变量：请在 shell 及其启动文件中 unset GOPROXY。" : "运行 go env -u GOPROXY 可取消此设置。"}`,
            "sumdb-off": () => "校验和数据库已关闭（GOSUMDB）：对于 go.sum 尚未收录的模块，镜像发来错误的内容也无从察觉。请取消该设置；setup-go-mirror use 会找到访问该数据库的途径。",
            "sumdb-unreachable": ({ url, detail }) => `无法访问校验和数据库（${url}${chineseMore("：", detail)}）：对新模块运行 go get 会失败。setup-go-mirror use 会寻找其他途径。`,
            "pattern-case": ({ pattern, module }) => `模式 ${pattern} 与 ${module} 不匹配，因为 Go 区分大小写：该模块的名称会发给镜像。请按模块路径的写法书写模式。`,
            "leaks-name": ({ variable, pattern }) => `${pattern} 是私有的，但 ${variable} 中没有它：这类模块的名称会发给${variable === "GONOPROXY" ? "镜像" : "校验和数据库"}。请把它写入 GOPRIVATE；如果设置了 ${variable}，也写入其中。`,
            "proxy-variable": ({ name, scheme }) => scheme.startsWith("socks")
                ? `${name} 指定的是 SOCKS 代理：go 会使用它，而本工具不能。`
                : `${name} 已设置：所有请求都经过该代理，测得的时间也包含它。`,
            clock: ({ offMs }) => `本机时钟${offMs > 0 ? "快了" : "慢了"} ${(0,format/* formatMs */._V)(Math.abs(offMs))}：证书和缓存会因此出错。请校准时钟。`,
            "module-cache": ({ folder, why }) => `模块缓存 ${folder} 不可写（${why}）。请检查它的所有者和剩余空间。`,
            "go-sum": ({ problems }) => `go.sum 中有 ${problems} 个无效行。请用 go mod tidy 修复。`,
            overridden: ({ variables }) => `环境变量设置了 ${(0,chinese_words/* list */.p_)(variables)}，因此切换在该环境中不起作用。`,
        },
    },
    tryOut: {
        sandbox: "沙盒中的镜像：",
        about: {
            near: "距离 20 ms，40 Mbit/s",
            far: "距离 150 ms，96 Mbit/s",
            thin: "距离 10 ms，0.4 Mbit/s",
            lying: "距离 5 ms，其 zip 中是别的代码",
            dead: "接受连接，但从不响应",
        },
        exported: "后续步骤的变量：",
        nothing: "无",
        summary: (path) => `步骤摘要（Markdown）：${path}`,
        noGo: "PATH 上没有 go，因此没有构建。",
        tooLong: (seconds) => `go run . 在 ${seconds} s 内没有结束。`,
        ran: "通过该路由运行 go run .：",
        worked: "✓ 运行成功：已选定镜像，模块均已校验，并通过该路由构建了项目。",
        failed: (exitCode) => `go run . 失败（退出码 ${exitCode}）：`,
    },
    serve: {
        nothingToServe: "没有可用的镜像，或 GOPROXY 不允许使用镜像：没有可以提供模块的来源。",
        noPort: (port, code) => `无法监听端口 ${port}（${code}）。`,
        listening: (mirrors) => `正在通过${(0,chinese_words/* spaced */.ji)((0,chinese_words/* list */.p_)(mirrors))}提供模块，按 Ctrl-C 结束。在其他 shell 中运行下面的命令即可使用：`,
    },
    switchHint: (command) => `如需切换：${command}`,
    interrupted: "已中断：没有更改任何内容。",
    fetchInterrupted: (modules) => `已中断：到目前为止下载并校验了 ${modules} 个模块。如需其余模块，请重新运行该命令。`,
    measuring: (seconds) => `正在对镜像测速 … ${seconds.toFixed(1)} s`,
    envHint: (file) => `还没有 ${file}：请先运行 setup-go-mirror use --scope project。`,
};

;// CONCATENATED MODULE: ./build/telling/chinese-failure.js


/** What Chinese says that a mirror did wrong, as a phrase. */
const chineseFailure = {
    "wrong-hash": (r) => `内容错误：${fileOf(r)}的哈希不匹配`,
    "login-page": (r) => `请求${(0,chinese_words/* spaced */.ji)(fileOf(r))}，返回的却是登录页面`,
    malformed: (r) => `${fileOf(r)}无效${more(r)}`,
    "client-error": (r) => r.status === null ? `${fileOf(r)}被拒绝${more(r)}` : `${fileOf(r)}返回 ${r.status}${more(r)}`,
    "rate-limited": (r) => `429，请求过多${more(r)}`,
    "upstream-failure": (r) => `${r.status ?? 404}，原因是它的上游出错${more(r)}`,
    "server-error": (r) => r.status === null ? `${fileOf(r)}遇到服务器错误${more(r)}` : `${fileOf(r)}返回 ${r.status}${more(r)}`,
    truncated: (r) => `${fileOf(r)}传输中途连接断开`,
    "time-out": (r) => `超时${more(r)}`,
    dns: (r) => `DNS 解析失败${more(r)}`,
    refused: () => "连接被拒绝",
    unreachable: (r) => `无法访问${more(r)}`,
    reset: ({ detail }) => chineseDetail(detail ?? { code: "connection-reset" }),
    tls: (r) => `TLS 错误${more(r)}`,
    "redirect-loop": () => "重定向次数过多",
    "redirect-to-http": () => "从 https 重定向到 http，go 会拒绝",
    protocol: (r) => `HTTP 响应异常${more(r)}`,
    "too-many-files": () => "未测速：本机打开的文件过多",
    stale: (r) => `所需的${(0,chinese_words/* spaced */.ji)(fileOf(r))}返回 ${r.status ?? 404}`,
};
/** The kind of file that was asked for: its path would not fit into a table. */
function fileOf({ asked }) {
    if (asked?.endsWith(".zip"))
        return "zip 文件";
    if (asked?.endsWith(".mod"))
        return "go.mod 文件";
    return asked?.endsWith(".info") ? ".info 文件" : "文件";
}
function more({ detail }) {
    return chineseMore("：", detail);
}

;// CONCATENATED MODULE: ./build/telling/chinese-fetch.js


/** What Chinese says of the fetch. */
const chineseFetch = {
    done: {
        fetched: (report) => `${fetched(report.fetch)}${left(report)}`,
        "not-wanted": (report, input) => `无（${input("prefetch", "false")}）；缺少的模块由 go 自行下载${left(report)}`,
        "nothing-missing": (report) => `${report.project.needed.missing > 0 ? "无需再下载：测速和缓存已带来全部内容" : "无需下载：所有模块均已存在"}${left(report)}`,
        "left-to-go": (report, input) => `无：预计 go 自行下载同样快，缺少的模块由它下载（使用${(0,chinese_words/* spaced */.ji)(input("prefetch", "true"))}则仍在此下载）${left(report)}`,
        "no-source": (report) => `无：没有可以询问的服务器${left(report)}`,
        "no-module-cache": (report) => `无：没有可写的模块缓存；缺少的模块由 go 自行下载${left(report)}`,
    },
    left: {
        "missing-everywhere": "可以询问的服务器都没有",
        failed: "可能拥有它们的服务器都失败次数过多",
        "wrong-bytes": "没有任何响应与 go.sum 一致，go 也会拒绝这些内容",
        private: "私有：不得向镜像询问，私有代理中也没有",
        "no-progress": "不再有数据到达，或到达太慢",
        "over-limit": "超过单次运行下载的文件数",
        "module-cache": "无法写入模块缓存",
    },
    source: {
        delivered: (failure) => `已提供内容${failure === null ? "" : `；最近一次失败：${failure}`}`,
        unused: (failure) => `未提供内容${failure === null ? "" : `；最近一次失败：${failure}`}`,
        out: (failure) => `已排除${failure === null ? "" : `：${failure}`}`,
    },
    columns: {
        source: "来源",
        share: "占比",
        files: "文件",
        size: "大小",
        requests: "请求",
        retries: "重试",
        hedges: "对冲",
        refused: "拒收",
        state: "状态",
    },
    reading: [
        "占比：在已校验的字节中所占的份额。重试：失败后重发的请求。对冲：因过慢而再次发出的请求，通常发给另一个来源，以最先到达的正确响应为准。拒收：出错或内容有误的响应，其内容一概不保留。",
    ],
    privateProxy: (name) => `${name}（私有）`,
    progress: ({ doneZips, totalZips, received, total, rate, left }) => {
        const bytes = total === null ? received : `${received} / 约 ${total}`;
        const start = totalZips === null
            ? `正在下载 go.mod 文件：${bytes}`
            : `已下载 ${doneZips} / ${totalZips} 个模块，${bytes}`;
        return `${start}，${rate}${left === null ? "" : `，剩余 ${left}`}`;
    },
};
/** What to do about files that are left to go. It checks them against go.sum as well: nothing is unsafe, but slower or bound to fail. */
const LEFT_ADVICE = {
    "missing-everywhere": (input) => `如果它们是私有模块，请用${(0,chinese_words/* spaced */.ji)(input("private"))}写明，或用${(0,chinese_words/* spaced */.ji)(input("private-proxy"))}指定拥有它们的服务器；否则请确认这些版本仍然存在。`,
    failed: (input) => `构建会变慢；如果这些服务器不恢复，构建会失败。请重新运行，或用${(0,chinese_words/* spaced */.ji)(input("mirrors"))}指定更多镜像。`,
    "wrong-bytes": () => "除非另有服务器提供正确的内容，否则构建会失败。有服务器或中间的代理发送了错误的内容：来源表中写明了是哪一个。",
    private: (input) => `go 需要自己的凭据才能取得它们。可以用${(0,chinese_words/* spaced */.ji)(input("private-proxy"))}指定拥有它们的服务器。`,
    "no-progress": () => "请检查本机的网络和代理设置：构建也要依赖它们。",
    "over-limit": () => "无需任何操作：其余的由 go 下载。",
    "module-cache": () => "请检查 GOMODCACHE、它的所有者以及所在磁盘的空间：go 也要写入那里。",
};
/** "3 个模块（180 MB）和 7 个 go.mod 文件（其中 2 个无需请求），来自 a，用时 4.1 s（44 MB/s），…". */
function fetched(fetch) {
    const { zips, mods, infos, derivedMods, zipBytes, elapsedMs, unpacked } = fetch;
    const files = (0,chinese_words/* list */.p_)([
        ...(zips === 0 ? [] : [`${zips} 个模块（${(0,format/* formatBytes */.z3)(zipBytes)}）`]),
        ...(mods === 0 ? [] : [`${mods} 个 go.mod 文件${derived(mods, derivedMods)}`]),
        // They come with the others; worth a word only where nothing else did.
        ...(zips === 0 && mods === 0 && infos > 0 ? [`${infos} 个 .info 文件`] : []),
    ]);
    if (files === "")
        return `${(0,format/* formatMs */._V)(elapsedMs)} 内没有下载到任何内容`;
    const rate = zips === 0 || elapsedMs <= 0 ? "" : `（${(0,format/* formatRate */.CE)((1000 * zipBytes) / elapsedMs)}）`;
    return `${files}${from(fetch.sources)}，用时 ${(0,format/* formatMs */._V)(elapsedMs)}${rate}${zips + mods === 0 ? "" : "，均已按 go.sum 校验"}${unpacked === 0 ? "" : `；同时已解压 ${unpacked} 个模块`}`;
}
function derived(mods, derivedMods) {
    if (derivedMods === 0)
        return "";
    return derivedMods >= mods ? "（无需请求）" : `（其中 ${derivedMods} 个无需请求）`;
}
/** Who delivered: one by name, several by their number. */
function from(sources) {
    const delivered = sources.filter((s) => s.files > 0);
    const proxies = delivered.filter((s) => s.private).length;
    const mirrors = delivered.length - proxies;
    if (delivered.length < 2)
        return delivered[0] === undefined ? "" : `，来自 ${delivered[0].name}`;
    return (0,chinese_words/* servers */.b0)({ mirrors, privateProxies: proxies });
}
/** What is still missing, why, and who gets it now. */
function left({ fetch, route }) {
    const rest = fetch.left.filter(({ zips, mods }) => zips + mods > 0);
    if (rest.length === 0)
        return "";
    const parts = rest.map((part) => `${(0,chinese_words/* countFiles */.Dc)(part)}（${chineseFetch.left[part.reason]}）`);
    return `。${whoseTurn(route.values.GOPROXY)}：${parts.join("；")}`;
}
function whoseTurn(goproxy) {
    if (goproxy === "off")
        return "仍然缺少，因为 GOPROXY=off 不允许 go 下载任何内容";
    // Go's own default ends in direct.
    const direct = goproxy === "" || /(^|[,|])direct$/.test(goproxy);
    return `交给 go，由它自行按 GOPROXY 下载${direct ? "（包括 direct）" : ""}`;
}

;// CONCATENATED MODULE: ./build/telling/chinese-files.js

const NOT_READ = {
    outside: (files, input) => `${files}：符号链接指向工作区之外，因此没有读取，其中的模块由 go 下载。拉取请求可能借助这种链接读取本机的其他文件。如果确有此意，请将这些文件检出到工作区内，或用${(0,chinese_words/* spaced */.ji)(input("working-directory"))}给出真实目录。`,
    "used-outside": (files) => `go.work 使用了工作区之外的目录（${files}）：没有读取，其中的模块由 go 下载。若要一并预先下载，请将该目录检出到工作区内。`,
    "not-regular": (files) => `${files}：不是普通文件，而是设备或 FIFO，因此没有读取。go 可能会一直等待它。请换成普通文件。`,
    "too-large": (files) => `${files}：过大（上限：go.mod 或 go.work 为 4 MiB，go.sum 为 64 MiB，一个项目合计 128 MiB），因此没有读取，其中的模块由 go 下载。`,
    "too-many": () => "go.work 使用的目录超过 2,000 个：只读取了前 2,000 个，其余目录的模块由 go 下载。",
};
/** Files of the project that were not read, and what to do. */
function filesNotRead({ why, count, first }, input) {
    return NOT_READ[why](count === 1 ? first : `${first} 及另外 ${count - 1} 个`, input);
}
/** The module cache has something else than go.sum, and what to do. */
function moduleCacheDisagrees({ count, example }) {
    const what = example === null
        ? `模块缓存中有 ${count} 个私有模块的哈希与 go.sum 不同。`
        : `模块缓存中 ${example.module} 的哈希与 go.sum 不同：go.sum 中是 ${example.expected}，模块缓存中是 ${example.actual}。`;
    const others = example === null ? 0 : count - 1;
    return `${what}go 会拒绝使用（校验和不匹配），这里没有替换其中任何内容。要么 go.sum 有误，要么是本机上别的程序写入的，而且它可能还写入了别的内容。如果 go.sum 正确，请以同一用户身份运行 go clean -modcache，并查明是什么写入的。${others === 0 ? "" : `另有 ${others} 个模块也是如此。`}`;
}

;// CONCATENATED MODULE: ./build/telling/chinese-fleet.js


/** So many regions are named in a sentence. */
const NAMED = 6;
/** Chinese of a fleet: what all regions say together. */
const chineseFleet = {
    title: (regions) => `${regions} 个区域的 Go 镜像`,
    read: ({ reports, superseded }) => `汇总自 ${reports} 份报告${superseded === 0 ? "" : `，其中 ${superseded} 份已被同一次运行、同一作业的更新报告取代`}。`,
    noReport: "没有找到任何报告，因此没有新的数据。",
    allWell: "所有区域的镜像均未出现故障。",
    alert: {
        mirror: ({ mirror, failure, regions, measuredIn }) => {
            if (measuredIn === 1)
                return `${mirror} 在${(0,chinese_words/* spaced */.ji)(named(regions))}出现故障：${failure}`;
            return regions.length === 1
                ? `${mirror} 在测得结果的 ${measuredIn} 个区域中，仅${(0,chinese_words/* spaced */.ji)(named(regions))}出现这种故障：${failure}`
                : `${mirror} 在 ${measuredIn} 个区域中的 ${regions.length} 个（${named(regions)}）出现故障：${failure}`;
        },
        noMirror: ({ regions, failure }) => `在${(0,chinese_words/* spaced */.ji)(named(regions))}没有可用的镜像${failure === null ? "" : `：${failure}`}。请先检查当地的网络。`,
    },
    pin: {
        notReported: (region, date) => `${(0,chinese_words/* place */.ik)(region)}：本次没有报告，最近一份的日期是 ${date}。`,
        noneProven: (region) => `${(0,chinese_words/* place */.ik)(region)}：没有镜像通过内容校验，因此没有可固定使用的镜像。`,
        notMeasured: (region) => `${(0,chinese_words/* place */.ik)(region)}：没有进行测量。`,
        stay: (region, time) => `${(0,chinese_words/* place */.ik)(region)}：继续使用 Go 的默认代理 proxy.golang.org${taking(time)}。`,
        defaultFails: (region, mirror, time) => `${(0,chinese_words/* place */.ik)(region)}：固定使用 ${mirror}${taking(time)}；Go 的默认代理 proxy.golang.org 在当地不可用。`,
        faster: ({ region, mirror, time, defaultTime, factor }) => factor === null
            ? `${(0,chinese_words/* place */.ik)(region)}：${mirror} 与 Go 的默认代理 proxy.golang.org 速度相近（分别为 ${time} 和 ${defaultTime}）。`
            : `${(0,chinese_words/* place */.ik)(region)}：固定使用 ${mirror}：耗时 ${time}，而 proxy.golang.org 需要 ${defaultTime}，速度是后者的 ${factor} 倍。`,
        alone: (region, mirror, time) => `${(0,chinese_words/* place */.ik)(region)}：固定使用 ${mirror}${taking(time)}。`,
    },
    toPin: "固定使用",
    columns: { region: "区域", mirror: "镜像" },
    cell: {
        notMeasured: "未测量",
        notWaitedFor: "未等待其结果",
        proven: "可用，未计时",
    },
    howToRead: "如何阅读此表",
    reading: [
        "表中的时间：根据测得的数据推算，用 go 本身经该镜像下载 100 个模块（共 50 MB）所需的时间；各区域采用相同的任务。",
        "✅ 最新报告所选；🟢 不超过该区域最短时间的 1.5 倍，🟡 不超过 3 倍，🟠 超过 3 倍；❌ 故障；⚪ 未知。",
        "建议固定使用的镜像：当前可用，最近 90 天内每 10 次测量至少有 9 次可用，且时间的中位数最小。",
    ],
    refusedTitle: (files) => `未采用的文件或行：${files} 个`,
    refusal: {
        "not-there": () => "文件不存在",
        "not-regular": () => "不是普通文件",
        link: () => "是一个链接，可能指向任何位置",
        "not-json": () => "不是 JSON",
        "in-the-future": () => "生成时间在未来：请检查那台机器的时钟",
        "no-point": () => "不是历史记录中的一行",
        "no-report": ({ part }) => (part === "" ? "不是报告" : `不是报告：其中的 "${part}" 不符合要求`),
        "unknown-version": ({ version }) => `报告的版本为 ${version}，本工具不认识这个版本`,
        "too-large": ({ maxBytes }) => `大于 ${(0,format/* formatBytes */.z3)(maxBytes)}`,
        "too-many": ({ what, most }) => `超过 ${most} 个${{ files: "文件", regions: "区域", mirrors: "镜像" }[what]}`,
        unreadable: ({ error }) => `无法读取（${error}）`,
    },
    more: (n) => `另有 ${n} 个`,
    file: {
        "no-history": (path) => `${path} 不是本工具的历史记录，因此保持不变。请指定其他文件。`,
        "no-file": (path) => `${path} 不是普通文件，因此没有写入任何内容。`,
    },
    pageWritten: (path) => `页面：${path}`,
    noReportsInput: "输入项 reports 为空：请给出报告的路径、目录或模式，每行一个。",
};
function taking(time) {
    return time === null ? "" : `（${time}）`;
}
function named(regions) {
    const places = regions.map(chinese_words/* place */.ik);
    return places.length <= NAMED
        ? (0,chinese_words/* list */.p_)(places)
        : `${places.slice(0, NAMED - 1).join("、")} 等 ${places.length} 个区域`;
}

;// CONCATENATED MODULE: ./build/telling/chinese-go.js




/** What Chinese says of the Go that a job asked for. */
const chineseGo = {
    "not-asked": () => "原有的版本",
    "tool-cache": ({ version }) => `${version}，来自工具缓存`,
    path: ({ version }) => `${version}，即 PATH 上的版本`,
    installed: ({ version, elapsedMs, zipBytes, mirrors, provenVia }) => `${version}，安装用时 ${(0,format/* formatMs */._V)(elapsedMs)}（${(0,format/* formatBytes */.z3)(zipBytes)}${mirrors.length === 0 ? "" : `，来自 ${(0,chinese_words/* list */.p_)(mirrors)}`}），经校验和数据库（${provenVia}）验证`,
};
/** What a job needs of a toolchain besides its modules, to be put behind them. */
function toolchainPart({ kind, version }) {
    switch (kind) {
        case "none":
            return "";
        case "present":
            return `；go.mod 要求的 Go ${version} 已存在`;
        case "fetched":
            return `；go.mod 要求的 Go ${version} 也已下载，并经校验和数据库验证`;
        case "unproven":
            return `；另需 Go ${version}（约 70 MB），由 go 自行下载：未能经校验和数据库验证`;
        case "left":
            return `；另需 Go ${version}（约 70 MB），由 go 自行下载`;
    }
}
/** Why a Go can't be had: what was tried, and what to do. */
const chineseGoProblem = {
    "no-such-version": ({ wanted, platform, exist }) => `没有适用于 ${platform} 的 Go ${wanted}。${exist.length === 0 ? "没有镜像列出适用于该平台的任何版本" : `现有版本：${exist.join("、")} 等`}。请更正输入参数 go-version，或 go-version-file 指定的文件。`,
    "no-list": ({ wanted, answers }) => [
        `本机没有 Go ${wanted}，也没有镜像给出版本列表：`,
        ...(answers.length === 0
            ? ["- 没有可以询问的镜像（GOPROXY=off，或没有指定任何镜像）"]
            : answers.map(({ name, problem }) => `- ${name}：${problem === null ? "没有响应" : chineseDetail(problem)}`)),
        "请检查本机的网络和代理设置，或用输入参数 mirrors 指定本机能访问的镜像。工具缓存中已有的精确版本不需要镜像。",
    ].join("\n"),
    unproven: ({ version, tried }) => [
        `未安装 Go ${version}：未能经校验和数据库验证。已尝试：`,
        ...(tried.length === 0
            ? ["- 无：没有可以询问的途径"]
            : tried.map((trouble) => `- ${troubleLine(trouble)}`)),
        tried.some(({ code }) => code === "forked")
            ? "校验和数据库自相矛盾是严重的问题：在删除任何内容之前，请先在另一个网络中对比。本机以前见过的内容保存在其缓存目录的 setup-go-mirror/sumdb 中。"
            : "请让本机能够访问 sum.golang.org 或 sum.golang.google.cn，或者能够访问转发该数据库的镜像（例如 goproxy.cn）。",
    ].join("\n"),
    "not-fetched": ({ version, sources }) => [
        `未能从任何镜像下载 Go ${version}：`,
        ...(sources.length === 0
            ? ["- 没有可以询问的镜像"]
            : sources.map(({ name, reason }) => `- ${name}：${reason === null ? "没有这个版本" : chineseFailure[reason.code](reason)}`)),
        "请用输入参数 mirrors 指定有该版本的镜像。",
    ].join("\n"),
    unusable: ({ version, detail }) => `下载的 Go ${version} 与校验和数据库一致，却无法使用：${chineseDetail(detail)}。请换一个版本。`,
    "no-tool-cache": () => "没有可以安装 Go 的目录：RUNNER_TOOL_CACHE 和主目录都没有设置。请将 RUNNER_TOOL_CACHE 设为运行器可写的目录。",
    "not-written": ({ version, folder, detail }) => `无法将 Go ${version} 写入 ${folder}（${chineseDetail(detail)}）。请腾出空间，或允许运行器的用户写入；该目录由 RUNNER_TOOL_CACHE 指定。`,
};
const TROUBLE = {
    unreachable: "无法访问",
    status: "拒绝了请求",
    "no-database": "没有转发该数据库",
    "unknown-version": "数据库中没有这个版本",
    "not-signed": "响应没有该数据库的签名",
    "other-record": "记录的是别的内容",
    "not-in-tree": "该记录不在已签名的树中",
    forked: "该树与本机以前见过的树相矛盾",
};
function troubleLine({ url, code, detail }) {
    return `${url}：${TROUBLE[code]}${chineseMore("（", detail, "）")}`;
}

;// CONCATENATED MODULE: ./build/telling/chinese-help.js
const USAGE = "2 命令行有误。";
/** Help and errors of the command line in Chinese. */
const chineseHelp = {
    program: "在本机测出最快的 Go 模块镜像，让 Go 使用它，并下载项目所需的模块，逐一校验。",
    commands: {
        try: {
            does: "在临时目录中运行本 Action，不改动这台机器",
            more: ["使用 --sandbox 且 PATH 上有 Go 时，最后会构建内置的项目，并使用 Go 自己的构建缓存。"],
            exit: `0 完成；1 没有可用的镜像，或构建失败；${USAGE}`,
        },
        probe: {
            does: "对各镜像测速，并给出建议的 GOPROXY",
            more: [],
            exit: `0 有可用的镜像；1 没有可用的镜像；${USAGE}`,
        },
        fetch: {
            does: "将项目缺少的模块下载到你的模块缓存",
            more: [
                "每个文件先按 go.sum 校验，再放入模块缓存。不更改任何设置。使用 --sandbox 时，模块缓存是临时的。",
            ],
            exit: `0 完成；1 有模块未能下载；${USAGE}`,
        },
        serve: {
            does: "在本机运行模块代理，自动绕过镜像的故障，按 Ctrl-C 结束",
            more: [
                "先对各镜像测速，再打印应使用的 GOPROXY，并显示经过的请求。每个文件先按项目的 go.sum 或校验和数据库校验，再交给 go。不更改任何设置。",
            ],
            exit: `0 已结束；1 没有可用的镜像，或端口被占用；${USAGE}`,
        },
        use: {
            does: "对各镜像测速，让 Go 使用其中最好的一个",
            more: [
                "--scope user 写入 Go 自己的设置文件，也就是 go env -w 写入的那个文件。undo 可将其逐字节恢复。",
                "--scope project 写入项目中的 .setup-go-mirror/env，该文件最初是你的设置的副本。用 GOENV 使其生效（见 env）。项目之外的内容不变。",
                "使用 --force 时，即使文件被其他程序改动过也会覆盖，即使镜像或私有代理不可用也会使用。",
            ],
            exit: `0 已切换，或无需更改；1 没有可用的镜像、私有代理不可用，或文件被其他程序改动过；${USAGE}`,
        },
        undo: {
            does: "恢复 use 之前的 Go 设置",
            more: [
                "如果此后你的设置有改动，则只恢复仍为 use 所设之值的变量；使用 --force 时，改动过的变量也一并恢复。其余各行保持不变。",
            ],
            exit: `0 已恢复，或没有可恢复的内容；1 项目的设置文件被其他程序改动过（使用 --force 可照样恢复）；${USAGE}`,
        },
        list: {
            does: "列出各镜像、正在使用的镜像以及上次测速的结果",
            more: ["不访问任何服务器。"],
            exit: `0 完成；${USAGE}`,
        },
        status: {
            does: "显示 Go 的代理设置以及各值的来源",
            more: ["不访问任何服务器。"],
            exit: `0 完成；${USAGE}`,
        },
        check: {
            does: "检查正在使用的路由；加上 --switch 则切换到最好的可用镜像",
            more: [
                "另一个镜像要快出一半，才会取代可用的镜像，因此两个快慢相近的镜像不会来回切换。适合 cron 和定时器。",
            ],
            exit: `0 路由中的第一个镜像可用，或已换成可用的镜像；1 不可用；${USAGE}`,
        },
        env: {
            does: "打印使项目设置在 shell 中生效的那一行",
            more: [],
            exit: `0 完成；1 项目还没有自己的设置；${USAGE}`,
        },
        doctor: {
            does: "找出 Go 下载模块时的问题，并说明如何解决",
            more: ["✓ 表示正常，• 表示值得留意，✗ 表示有问题。"],
            exit: `0 没有问题；1 有问题；${USAGE}`,
        },
        verify: {
            does: "不联网，按 go.sum 校验模块缓存",
            more: [],
            exit: `0 已有的模块都与 go.sum 一致；1 有不一致的模块，或没有 go.sum；${USAGE}`,
        },
        fleet: {
            does: "汇总多个区域的报告：哪里出了故障、该固定使用哪个镜像，并生成一个页面和指标",
            more: ["同一区域、同一次运行、同一作业只计最新的报告。不是报告的文件会被指出，其余的照常读取。"],
            exit: `0 完成；1 没有找到报告，或有文件无法写入；${USAGE}`,
        },
        completion: {
            does: "打印 shell 的补全脚本",
            more: [],
            exit: `0 完成；${USAGE}`,
        },
    },
    helpCommand: "显示某个命令的帮助",
    options: {
        "--mirrors": "镜像名（见 list）和/或 URL，以逗号分隔",
        "--private": "私有模块：写法同 GOPRIVATE",
        "--private-proxy": "自有的 GOPROXY 服务器，排在最前面",
        "--sumdb": "校验和数据库：auto、off，或 GOSUMDB 的值",
        "--dir": "Go 模块或工作区所在的目录",
        "--timeout": "测速的时间上限，例如 500ms 或 10s",
        "--lang": "语言：en 或 zh（默认：由 LC_ALL、LC_MESSAGES 或 LANG 决定）",
        "--no-color": "不使用颜色，同 NO_COLOR",
        "--json": "以 JSON 格式打印结果",
        "--report": "以 JSON 格式打印报告（docs/report.schema.json）",
        "--scope": "谁的设置",
        "--force": "即使文件此后被其他程序改动过",
        "--dry-run": "只打印将要写入的内容，不实际写入",
        "--sandbox": "使用内置的镜像和项目，无需网络",
        "--port": "127.0.0.1 上的端口（0：任意空闲端口）",
        "--switch": "值得时切换，五分钟内最多一次",
        "--quiet": "只在有变化或失败时打印",
        "--choose-among": "--switch 可选的镜像",
        "--region": "报告中这一地点的标签（cn-north-4）",
        "--history": "把测量结果保存在该文件（JSON Lines），并读取以前各次的结果",
        "--page": "把一个 HTML 页面写到该文件，数据以 JSON 写在旁边",
        "--metrics": "把指标写到该文件，供 node_exporter 的 textfile collector 读取",
        "--shell": "按该 shell 的语法（默认：由 SHELL 决定）",
        "--version": "打印版本号",
        "--help": "打印本帮助",
    },
    operands: {
        mirrors: "可选的镜像名（见 list）和/或 URL（默认：全部）",
        shell: "shell 的名称",
        reports: "报告：文件，或目录（读取其中所有 .json 文件）",
    },
    titles: {
        usage: "用法：",
        commands: "命令：",
        operands: "参数：",
        options: "选项：",
        exitCode: "退出码：",
        examples: "示例：",
        anyOptions: "[选项]",
        anyCommand: "<命令>",
    },
    remarks: (remarks) => `（${remarks.join("；")}）`,
    standard: (value) => `默认：${value}`,
    asLastTime: "沿用上次的值",
    choices: (values) => values.join("、"),
    faults: {
        unknownCommand: (given) => `没有这个命令：${given}。`,
        unknownOption: (given) => `没有这个选项：${given}。`,
        missingOperand: (name) => `缺少参数：${name}。`,
        missingValue: (option) => `${option} 需要一个值。`,
        badValue: (name, given, accepted) => `${name}：“${given}”不是可接受的值。可接受的值：${accepted.join("、")}。`,
        together: (one, other) => `${one} 与 ${other} 不能同时使用。`,
        tooMany: (command) => `${command} 的参数过多。`,
        similar: (names) => `你是否想输入 ${names.join(" 或 ")}？`,
        more: (command) => `用法见 ${command}。`,
    },
};

// EXTERNAL MODULE: ./build/inputs/parsers.js
var parsers = __webpack_require__(5272);
// EXTERNAL MODULE: ./build/inputs/rows.js + 1 modules
var rows = __webpack_require__(7991);
;// CONCATENATED MODULE: ./build/telling/chinese-inputs.js


/** What Chinese says of inputs that can't be used. */
const chineseInputs = {
    inputTitle: (name) => `输入参数 ${name}`,
    inputProblem: ({ fault, given, accepted }, name) => `${name}：${problem(fault)}。给出的值：“${given}”。可接受的值：${ACCEPTED[accepted]}。`,
};
const DURATION = "时长，例如 500ms、3s、5m 或 1h";
const WORD = "true 或 false";
const WORD_OR_AUTO = "auto、true 或 false";
const EVENTS = parsers/* KEEPING_EVENTS */.qo.join("、");
const ACCEPTED = {
    "go-version": "版本（1.27.3）、版本系列（1.27 或 1.27.x）、范围（^1.26.2）、stable 或 oldstable",
    "go-version-file": "go.mod、go.work、.go-version 或 .tool-versions 的路径",
    "check-latest": WORD,
    architecture: "Node 或 Go 使用的架构名，例如 x64、amd64 或 arm64",
    mirrors: `auto、镜像名（${rows/* CATALOGUE_NAMES */.J}）或 http(s) URL，以逗号或换行分隔`,
    "private-proxy": "http(s) URL，以逗号或换行分隔",
    private: "auto 和/或 GOPRIVATE 模式，以逗号或换行分隔",
    sumdb: "auto、off，或 GOSUMDB 的值，例如 sum.golang.google.cn",
    direct: WORD,
    relay: WORD_OR_AUTO,
    region: "不超过 64 个字符的标签",
    probe: "auto、always 或 never",
    prefetch: WORD_OR_AUTO,
    cache: "true、false 或 read-only",
    "cache-dependency-path": "go.sum 文件的路径或模式，以逗号或换行分隔",
    "cache-key-prefix": "不超过 100 个字母、数字、点、连字符和下划线",
    "build-cache": WORD_OR_AUTO,
    "working-directory": "一个目录",
    scope: "job、user 或 project",
    keep: WORD,
    "fail-on": "never 或 no-mirror",
    summary: "always、on-problem 或 never",
    language: "auto、en 或 zh",
    fallback: "any-error 或 not-found",
    "probe-timeout": DURATION,
    "max-connections": "1 到 96 之间的整数",
    "probe-retries": "0 到 10 之间的整数",
    "probe-budget": DURATION,
    cooldown: `${DURATION}，或者 0`,
    port: "0 到 65535 之间的端口",
    "go-module": "Go 模块或工作区所在的目录",
    "sumdb-by-event": `auto 或 GOSUMDB 的值；由 ${EVENTS} 事件触发的作业也可用 off`,
    "keep-by-event": `false；由 ${EVENTS} 事件触发的作业也可用 true`,
    "relay-by-scope": "auto 或 false；scope: job 时也可用 true",
};
const chinese_inputs_PLAIN = {
    "pattern-empty": "模式为空",
    "pattern-with-comma": "模式中有逗号",
    "pattern-with-space": "模式中有空格或控制字符",
    "pattern-is-url": "这是 URL，不是模块路径",
    "malformed-glob": "模式的格式不正确",
    "sumdb-empty": "没有指定数据库",
    "sumdb-too-many-fields": "字段过多",
    "sumdb-bad-url": "URL 的格式不正确",
    "sumdb-bad-name": "名称必须是 host[/path]",
    "malformed-key": "验证密钥的格式不正确",
    "key-not-its-hash": "验证密钥与其哈希不符",
    "unknown-key-algorithm": "未知的验证密钥算法",
    "url-with-bar": "“|”在 GOPROXY 中用来分隔服务器",
    "url-with-space": "URL 中有空白字符",
    "file-url": "file: URL 不能作为镜像",
    "not-http": "不是 http(s) URL",
    "url-with-query": "基础 URL 不能带查询参数或片段",
    "at-sign-in-path": "路径中有“@”：请对密码进行百分号编码",
    "user-over-http": "go 不接受通过明文 http 发送用户名",
    "not-one-server": "不是单个服务器",
    "not-accepted": "不是可接受的值",
    "not-a-duration": "不是时长",
    "not-in-range": "不是范围内的整数",
    "not-an-architecture": "不是架构名",
    "not-a-prefix": "过长，或含有其他字符",
    "too-long": "过长",
    "no-mirror-named": "没有指定镜像",
    "not-in-catalogue": "不是镜像列表中的名称",
    "not-a-go-version": "不是 Go 的版本",
    "relay-outlives-job": "中继随作业一同结束",
    "unverified-for-good": "scope: user 与 keep: true 同时使用时，该运行器以后的作业都不会再校验新模块",
    "not-a-port": "不是端口",
    "no-directory": "没有这个目录",
    "not-a-path": "不是路径",
    "no-file-matches": "没有匹配的文件",
    "no-such-file": "没有这个文件",
    "link-leads-out": "链接指向工作区之外，因此没有读取该文件",
    "not-a-regular-file": "不是普通文件",
    "no-version-in-file": "文件中没有 Go 版本",
    "no-go-module": "该目录及其上级目录中都没有 go.mod 或 go.work",
};
function problem(fault) {
    switch (fault.code) {
        case "out-of-range":
            return `超出范围（${fault.leastMs} ms 到 24 h）`;
        case "too-many-files":
            return `匹配的文件超过 ${fault.most} 个`;
        case "unquoted-version":
            return `YAML 会把不带引号的 ${fault.version}0 读作 ${fault.version}：请写成 '${fault.version}0'`;
        case "file-says-no-version":
            return `文件中写的是“${fault.text}”，不是 Go 的版本`;
        case "file-unreadable":
            return `无法读取文件（${fault.error}）`;
        case "off-would-stay":
            return `使用 scope: user 时，由 ${fault.event} 触发的作业一旦被取消，该运行器以后的作业都会沿用此设置`;
        case "event-may-not-keep":
            return `使用 scope: user 时，这会影响该运行器以后的所有作业，由 ${fault.event} 触发的作业不得如此`;
        default:
            return chinese_inputs_PLAIN[fault.code];
    }
}

;// CONCATENATED MODULE: ./build/telling/chinese-modules.js

/** Which modules a project needs, and which of them are there. */
function modules(project) {
    if (project.kind === "none")
        return "没有找到 go.mod";
    if (project.vendored)
        return "使用 vendor，无需下载";
    const { zips, present, missing, private: unasked } = project.needed;
    if (zips === 0)
        return project.goSum.found ? "不需要任何模块" : "没有 go.sum，无从得知";
    const absent = `缺少 ${missing} 个${missing === 0 || project.missingBytes === 0 ? "" : `（${size(project)}）`}`;
    return `需要 ${zips} 个，已有 ${present} 个，${absent}${unasked === 0 ? "" : `，${unasked} 个私有（没有询问任何镜像）`}`;
}
/** What is still to be downloaded, with its size. */
function missing({ project }) {
    const { zips, missing } = project.needed;
    if (missing === 0)
        return zips === 0 ? "首次所需的内容" : "缺少的 go.mod 文件";
    return `缺少的 ${missing} 个模块${project.missingBytes === 0 ? "" : `（${size(project)}）`}`;
}
/** A size that not every missing module was asked for is an estimate. */
function size({ sizedZips, needed, missingBytes }) {
    return `${sizedZips < needed.missing ? "约 " : ""}${(0,format/* formatBytes */.z3)(missingBytes)}`;
}

;// CONCATENATED MODULE: ./build/telling/chinese-outcome.js


/** What Chinese says of what a run has brought: the headline. */
const chineseOutcome = {
    "from-cache": ({ zips, zipBytes, buildBytes }, { elapsedMs }) => {
        const build = buildBytes === null ? "" : `和 Go 构建缓存（${(0,format/* formatBytes */.z3)(buildBytes)}）`;
        return `已从缓存就绪，用时 ${(0,format/* formatMs */._V)(elapsedMs)}：${zips} 个模块（${(0,format/* formatBytes */.z3)(zipBytes)}）${build}。`;
    },
    fetched: ({ zips, zipBytes, fromCache, left, ...from }, { elapsedMs }) => {
        const cached = fromCache === 0 ? "" : `，其中 ${fromCache} 个来自缓存`;
        const rest = left === 0 ? "" : `另有 ${left} 个模块未能下载，由 go 自行下载。`;
        return `${left === 0 ? "模块" : "大部分模块"}已就绪，用时 ${(0,format/* formatMs */._V)(elapsedMs)}：${zips} 个（${(0,format/* formatBytes */.z3)(zipBytes)}）${(0,chinese_words/* servers */.b0)(from)}${cached}，均已校验。${rest}`;
    },
    present: ({ zips }, { choice }) => `无需下载：所需的 ${zips} 个模块均已存在${choice.mirror === null ? "" : `。之后的下载优先使用 ${choice.mirror}`}。`,
};

;// CONCATENATED MODULE: ./build/telling/chinese-relay.js

/** What Chinese says of the relay. */
const chineseRelay = {
    state: {
        "not-wanted": () => "无（输入参数 relay: false，或 scope 不是 job）",
        "no-mirror": () => "无：路由中没有镜像",
        started: ({ startMs }) => `已为后续步骤启动，位于镜像之前，用时 ${(0,format/* formatMs */._V)(startMs)}；若它中途退出，go 会改用上面的路由`,
        joined: () => "沿用先前步骤启动的中继；它现在也知道此模块的 go.sum",
        failed: () => "无：未能启动，后续步骤只使用该路由",
    },
    title: "Go 模块中继",
    use: ({ requests, sentBytes, checked }) => requests.served + requests.missing + requests.failed === 0
        ? "后续步骤没有请求任何模块。"
        : `已响应 ${requests.served} 个请求（${(0,format/* formatBytes */.z3)(sentBytes)}），${requests.missing} 个请求的内容所有镜像都没有，${requests.failed} 个失败。按 go.sum 校验的文件：${checked.goSum}；经校验和数据库验证：${checked.database}；留给 go 自行校验：${checked.nobody}。`,
    gotOver: ({ retries, hedges }) => `绕过的故障：${retries} 个请求在失败后重试，${hedges} 个因过慢而改向另一个镜像请求。`,
    mirror: ({ name, failed, requests, lied }, failure) => `${name}：${requests} 个响应中有 ${failed} 个不可用${failure === null ? "" : `（最近一次：${failure}）`}${lied ? "；它发送了错误的内容，因此不再使用" : ""}`,
    network: (failed) => `此作业有 ${failed} 个请求在所有镜像上都失败了。如果 go 因下载错误而终止，原因是网络，而不是你的代码：请重新运行作业，或用输入参数 mirrors 指定其他镜像。`,
    gone: "中继在作业结束前已退出；此后 go 使用它后面的路由。",
};

;// CONCATENATED MODULE: ./build/telling/option-names.js

/** The option that stands for an input on the command line, as it is typed; null where there is none. */
function optionOf(input) {
    if (input === "port")
        return "--port";
    const row = rows/* INPUTS */.m.find(({ name }) => name === input);
    return row?.option?.flags.split(" ")[0] ?? null;
}
/** An input and its value in a command line, or null where it has no option. */
function optionWith(input, value) {
    const option = optionOf(input);
    return option === null || value === undefined ? option : `${option} ${value}`;
}

;// CONCATENATED MODULE: ./build/telling/chinese.js
















/** Simplified Chinese, for Go developers and people who run runners: the field's usual terms, Go's own words as they are. */
const chinese = {
    title: ({ choice, probe }) => {
        if (probe.kind === "policy")
            return "Go 模块镜像：GOPROXY 保持不变";
        if (choice.mirror === null)
            return "Go 模块镜像：没有可用的镜像";
        return `Go 模块镜像：${choice.mirror}${choice.reason.code === "catalogue-order" ? "（未测速）" : ""}`;
    },
    choice: {
        fastest: ({ runnerUp, bestMs, runnerUpMs }, report) => {
            const start = `${report.choice.mirror}：预计用时 ${(0,format/* formatMs */._V)(bestMs)} 下载${missing(report)}`;
            if (runnerUp === null || runnerUpMs === null || bestMs <= 0)
                return `${start}。`;
            const factor = (0,format/* formatFactor */.H9)(runnerUpMs / bestMs);
            const second = `${runnerUp}（${(0,format/* formatMs */._V)(runnerUpMs)}）`;
            return factor === "1.0"
                ? `${start}，与 ${second}速度相当。`
                : `${start}，速度是 ${second}的 ${factor} 倍。`;
        },
        "nothing-missing": ({ firstByteMs }, { choice, project }) => `${choice.mirror}：${project.needed.zips === 0 ? "没有已知需要下载的模块" : "所有模块均已存在"}；如需其他模块，该镜像的首字节时间为 ${(0,format/* formatMs */._V)(firstByteMs)}。`,
        "only-proven": ({ others }, { choice }) => others === 0
            ? `${choice.mirror}：唯一询问过的镜像，已通过校验。`
            : `${choice.mirror}：唯一通过校验的镜像；其余 ${others} 个失败，或未等待其结果。`,
        "catalogue-order": ({ region, inChina }, { choice }) => `${choice.mirror}：按${(0,chinese_words/* spaced */.ji)((0,chinese_words/* place */.ik)(region))}的默认顺序排在首位${inChina ? "（位于中国：中国的镜像优先）" : ""}；未经测速。`,
        "none-healthy": (_, { mirrors }) => `${mirrors.length === 0 ? "没有可以询问的镜像" : "没有可用的镜像"}：GOPROXY 保持不变。`,
    },
    outcome: chineseOutcome,
    nothingToChoose: ({ route }) => `本机的 GOPROXY 没有留下选择余地，保持不变${route.values.GOPROXY === "" ? "" : `：${route.values.GOPROXY}`}`,
    failure: chineseFailure,
    standing: {
        chosen: "已选用",
        inRoute: "已列入路由",
        proven: "可用，未列入路由",
        notMeasured: "未测速",
        notWaitedFor: ({ answered }) => (answered ? "有响应，未等待结果" : "未等待结果"),
    },
    note: {
        "no-healthy-mirror": ({ asked }, input) => `${asked === 1 ? "唯一询问过的镜像不可用" : `询问过的 ${asked} 个镜像均不可用`}，因此 GOPROXY 保持不变。请检查本机的网络和代理设置，或用${(0,chinese_words/* spaced */.ji)(input("mirrors"))}指定本机能访问的镜像。`,
        "goproxy-off": () => "本机设置了 GOPROXY=off：go 不下载任何内容，此设置保持不变。如需使用镜像，请取消该设置。",
        "goproxy-policy": ({ goproxy }, input) => goproxy === "direct"
            ? `本机设置了 GOPROXY=direct：不允许任何服务器得知它所用的模块，因此没有询问，也没有添加任何镜像。如仍要使用镜像，请用${(0,chinese_words/* spaced */.ji)(input("mirrors"))}指定。`
            : `本机的 GOPROXY（${goproxy}）不以 direct 结尾，这被视为对模块来源的规定，因此没有添加镜像。如仍要添加镜像，请用${(0,chinese_words/* spaced */.ji)(input("mirrors"))}指定。`,
        "values-kept": ({ values, since }) => `本机用户的 Go 设置自 ${since} 起含有 ${values.join("、")}，由此前的一次运行写入（keep: true、use 命令，或未正常结束的 scope: user 作业）。可用 setup-go-mirror undo 全部撤销，或用 go env -u 撤销单个变量。`,
        "inherited-private-proxies": ({ count }, input) => `本机的 GOPROXY 中有 ${count} 个服务器不在镜像列表中：视为私有代理，仍排在最前面。其中若有公共镜像，可用${(0,chinese_words/* spaced */.ji)(input("mirrors"))}指定，使其参与测速。`,
        "no-mirror-behind-private": ({ because }, input) => because === "no-pattern"
            ? `GOPROXY 中有自有服务器，但没有任何设置说明哪些模块是私有的：若在其后添加镜像，服务器上没有的模块名都会发给镜像，因此路由中不含镜像。如需添加镜像，请用${(0,chinese_words/* spaced */.ji)(input("private"))}或 GOPRIVATE 写明私有模块；若该服务器上没有私有模块，可用${(0,chinese_words/* spaced */.ji)(input("mirrors"))}指定它。`
            : "GOPROXY 中有本机自有的服务器，而 GONOPROXY 没有覆盖全部私有模块：若在其后添加镜像，服务器上没有的模块名都会发给镜像，因此路由中不含镜像。如需添加镜像，请取消 GONOPROXY，或将 GOPRIVATE 中的模式加入其中。",
        "sumdb-off": ({ by }, input) => `校验和数据库已关闭（${by === "input" ? input("sumdb", "off") : "本机设置了 GOSUMDB=off"}）。go.sum 尚未收录的模块不会得到校验；工具链下载会失败，因为 go 下载工具链时必须使用该数据库。${by === "input" ? "去掉该设置" : "取消 GOSUMDB 设置"}，两者即可恢复。`,
        "sumdb-rerouted": ({ via }) => `经由 GOPROXY 无法使用校验和数据库；GOSUMDB 现已绕过镜像，指向 ${via}。无需任何操作。`,
        "sumdb-unreachable": ({ url, detail }) => `无法访问校验和数据库（${url}${chineseMore("：", detail)}）。校验仍然开启，因此工具链下载以及 go.sum 尚未收录的模块都会失败。请让本机能够访问 sum.golang.org 或 sum.golang.google.cn，或提交完整的 go.sum。`,
        vendored: () => "项目使用 vendor：go 从 vendor/ 构建，无需下载。路由供后续命令使用，例如 go install。",
        "no-go-sum": (_, input) => `没有 go.sum，因此用知名模块代替项目自己的模块来对镜像测速。请检查${(0,chinese_words/* spaced */.ji)(input("working-directory")).trimEnd()}，或运行 go mod tidy 并提交 go.sum。`,
        "go-sum-problems": ({ count, firstLine, firstCode }) => `go.sum 中有 ${count} 行无法使用（第一处${firstLine > 0 ? `在第 ${firstLine} 行` : ""}：${GO_SUM_FAULTS[firstCode]}）；这里已将其略过，但 go 可能会拒绝该文件。请用 go mod tidy 修复。`,
        "toolchain-download": ({ toolchain, have }) => `go.mod 要求 ${toolchain}，而本机上是 ${have}：go 将经由此路由下载该工具链。使用本 Action 的输入参数 go-version-file: go.mod，可为同一台机器的所有作业一次装好。`,
        "go-behind": ({ version, newest }) => `Go ${version} 落后于其版本系列的最新版 ${newest}，后者可能修复了安全问题。请改为指定该系列（go-version: '${(0,format/* lineOf */.cA)(version)}' 并设 check-latest: true），或直接指定该版本。`,
        "go-list-behind": ({ version, listed }) => `镜像列出的符合要求的最新 Go 是 ${listed}；本机已有的 ${version} 更新，因此使用后者。镜像可能尚未同步。`,
        "go-list-unreachable": ({ version }) => `没有镜像给出 Go 的版本列表，因此使用本机已有的符合要求的最新版本：${version}。`,
        "toolchain-too-old": ({ wanted, have }) => `go.mod 要求 ${wanted}，本机上是 ${have}，而 GOTOOLCHAIN 禁止下载：go 将会失败。请安装该版本（本 Action 的输入参数 go-version-file: go.mod 可以做到），或设置 GOTOOLCHAIN=auto。`,
        "files-not-read": filesNotRead,
        "module-cache-disagrees": moduleCacheDisagrees,
        "module-cache-unusable": ({ detail }) => detail === "EMFILE"
            ? "打开的文件过多：填充模块缓存所需的文件数超出了此进程的上限，其余内容由 go 自行下载。请提高上限（ulimit -n 1024、运行器服务的 LimitNOFILE= 或容器的 --ulimit nofile=）。"
            : `模块缓存无法使用（${detail}），因此没有保留已校验的下载内容。请检查 GOMODCACHE 及其所有者。`,
        "no-go": () => "PATH 上没有 go，也没有要求安装，构建会失败。使用本 Action 的输入参数 go-version-file: go.mod 可安装项目所要求的版本。",
        "private-proxy-dead": ({ host, detail }, input) => `私有代理 ${host} 没有响应${chineseMore("（", detail, "）")}。go 会最先访问它，遇到这类错误就会放弃，因此下载会失败。请检查它的地址（${input("private-proxy")}）和网络。`,
        "wrong-bytes": ({ mirror, asked }) => `${mirror} 发来的内容${asked === "" ? "" : `（${asked}）`}有误：哈希不符。该镜像已被排除，其内容一概没有保留。中间的代理可能改动了下载内容；若非如此，请告知该镜像的运营方。`,
        "go-sum-disagrees": (note) => (note.module === null ? privateDisagreement(note) : disagreement(note)),
        "cache-failed": ({ failure }, input) => `缓存服务不可用：${cacheFailure(failure)}。模块已改为下载。使用${(0,chinese_words/* spaced */.ji)(input("cache", "false"))}可关闭缓存。`,
        "cache-wrong-files": ({ key, modules }) => `缓存条目 ${key} 中有 ${modules} 个模块的文件与 go.sum 不符。这些文件已被丢弃，并尽可能改从镜像下载。请删除该条目（gh cache delete）：它的现有内容不是本 Action 写入的。`,
        "fetch-incomplete": ({ reason, ...files }, input) => `${(0,chinese_words/* countFiles */.Dc)(files)}未能预先下载（${chineseFetch.left[reason]}），由 go 自行下载并校验。${LEFT_ADVICE[reason](input)}`,
    },
    sumdb: {
        works: ({ via }) => `已在 ${via} 验证`,
        rerouted: ({ via, because }) => `已绕过镜像，在 ${via} 验证，因为 ${trouble(because)}`,
        unreachable: ({ because }) => `已开启，但无法访问：${trouble(because)}`,
        off: () => "已关闭：新模块不会得到校验，工具链下载会失败",
        "not-checked": ({ because }) => `已开启，未检查：${NOT_CHECKED[because]}`,
    },
    probe: {
        measured: ({ probe, region, mirrors }) => `从${(0,chinese_words/* spaced */.ji)((0,chinese_words/* place */.ik)(region.label))}对 ${mirrors.length} 个镜像测速，用时 ${(0,format/* formatMs */._V)(probe.elapsedMs)}${probe.ended === null ? "" : `；${ENDED[probe.ended]}`}${probe.extended ? "；由于没有镜像及时通过校验，时限延长过一次" : ""}。${probe.admitted === 0 ? "" : `${probe.admitted} 个已校验的样本存入了模块缓存。`}`,
        remembered: ({ probe }) => `沿用本机${probe.ageMs === null ? "此前" : ` ${(0,format/* formatMs */._V)(probe.ageMs)} 前`}的测速结果；没有访问任何镜像。`,
        never: ({ region }, input) => `未测速（${input("probe", "never")}）：采用${(0,chinese_words/* spaced */.ji)((0,chinese_words/* place */.ik)(region.label))}的默认顺序。`,
        policy: () => "未测速：本机的 GOPROXY 没有留下选择余地。",
    },
    measuredFor: ({ project }) => {
        const { zips } = project.needed;
        return zips === 0 ? modules(project) : `需要 ${zips} 个（${size(project)}），按本地尚无任何模块测速`;
    },
    project: ({ project }) => modules(project) + toolchainPart(project.toolchain),
    go: chineseGo,
    goProblem: chineseGoProblem,
    goProgress: ({ version, received, total, rate }) => `Go ${version}：已接收 ${received}${total === null ? "" : ` / ${total}`}，${rate}`,
    cache: chineseCache,
    buildCache: chineseBuildCache,
    buildCacheUnsaved: chineseBuildCacheUnsaved,
    buildCacheSave: chineseBuildCacheSave,
    save: chineseSave,
    fetch: chineseFetch,
    relay: chineseRelay,
    fleet: chineseFleet,
    commands: chineseCommands,
    help: chineseHelp,
    input: {
        job: (name, value) => (value === undefined ? `输入参数 ${name}` : `输入参数 ${name}: ${value}`),
        command: (name, value) => optionWith(name, value) ?? `本 Action 的输入参数 ${value === undefined ? name : `${name}: ${value}`}`,
    },
    ...chineseInputs,
    reading: [
        "向每个镜像请求此处需要的文件；只有返回了 .mod、.info 和 .zip 且哈希正确的镜像才可能被选用。",
        "预计：只从该镜像下载全部缺少的模块所需的时间。横条是它与最慢镜像之比。",
        "首字节：小文件首字节时间的下四分位数。吞吐量：单个连接的吞吐量。",
    ],
    recommended: "建议",
    colon: "：",
    log: {
        measured: "Go 模块镜像（从本机测速）",
        cancelled: "已取消：没有导出任何变量。上面是到目前为止的测速结果。",
        slowLine: "线路较慢：镜像的响应正确，但都尚未完成测速，因此时限延长一次。",
        serviceFailedBefore: "未保存任何内容：作业开始时缓存服务不可用。",
        noMirror: "没有可用的 Go 模块镜像（fail-on: no-mirror）。上表列出了每个镜像的原因。",
        reportNotWritten: (why) => `无法写入 JSON 报告：${why}`,
        summaryTooLarge: "步骤摘要超过运行器接受的大小（1 MiB），没有写入。",
        summaryNotWritten: "无法写入步骤摘要文件，因此没有摘要。",
        unpackingGivenUp: (after) => `go 解压模块 ${after} 后仍未完成，已被终止：可能有其他进程占用模块缓存中的锁（以 .lock 结尾的文件），或磁盘过慢。构建会在需要时自行解压，届时同样要等待该锁。`,
    },
    moreMirrors: (count) => `另有 ${count} 个见 JSON 报告`,
    viaProxy: "经由代理",
    columns: {
        rank: "#",
        mirror: "镜像",
        status: "状态",
        dns: "DNS",
        tcp: "TCP",
        tls: "TLS",
        firstByte: "首字节",
        throughput: "吞吐量",
        predicted: "预计",
    },
    labels: {
        warning: "警告",
        notice: "提示",
        go: "Go",
        modules: "模块",
        cache: "缓存",
        buildCache: "构建缓存",
        fetched: "下载",
        relay: "中继",
        sumdb: "校验和数据库",
        exported: "为后续步骤设置的变量",
        nothingExported: "没有为后续步骤更改任何设置。",
        details: "镜像、耗时与测速方法",
        method: "测速方法",
        asked: "失败的请求",
    },
};
const GO_SUM_FAULTS = {
    malformed: "不是模块、版本和哈希",
    "conflict-mark": "合并冲突的标记",
    "bad-path": "无效的模块路径",
    "bad-version": "无效的版本",
    "bad-hash": "无效的哈希",
    contradiction: "同一个模块有两个哈希",
};
const NOT_CHECKED = {
    "not-measured": "未经测速",
    "private-proxy": "取决于私有代理，而它要求凭据",
    invalid: "go 不接受 GOSUMDB 的值",
};
const ENDED = {
    over: "所有镜像均已响应或失败",
    enough: "其余镜像都已不可能更快，测速随即结束",
    budget: "到达时限，测速结束",
};
/** The checksum database decides who is right: what it once recorded never changes (go.dev/ref/mod, checksum database). */
function disagreement({ module, expected, actual, mirrors, others }) {
    const senders = mirrors === 1 ? "唯一拥有它的服务器" : `拥有它的全部 ${mirrors} 个服务器`;
    return `go.sum 与镜像对 ${module} 的说法不一致：go.sum 中是 ${expected}，${senders}发来的是 ${actual}。${CAUSES}哪个哈希正确，以校验和数据库为准：在项目之外的空目录中对该版本运行 go mod download -json，会输出正确的哈希；若报告不匹配的错误，其中也会写明。如果服务器的哈希正确，请删除 go.sum 中该模块的行，运行 go clean -modcache 和 go mod tidy，然后提交结果。如果 go.sum 的哈希正确，请保持 go.sum 不变，换用别的版本或别的镜像，并告知镜像的运营方。${sameOf(others)}`;
}
/** A private module's name stays out of reports, and the checksum database is not to hear it either. */
function privateDisagreement({ expected, actual, mirrors, others }) {
    const senders = mirrors === 1 ? "唯一拥有它的私有代理" : `拥有它的全部 ${mirrors} 个私有代理`;
    return `go.sum 与私有代理对一个私有模块的说法不一致（这里不显示其名称；请在 go.sum 中搜索该哈希）：go.sum 中是 ${expected}，${senders}发来的是 ${actual}。${CAUSES}请与它的仓库对比：先运行 go clean -modcache，再运行 GOPROXY=direct go mod download。如果成功，说明代理中的内容与仓库不同：请将代理中的副本删除。如果同样失败，而标签指向的正是你要的内容，请删除 go.sum 中该模块的行，运行 go mod tidy，然后提交结果。${sameOf(others)}`;
}
const CAUSES = "其内容一概没有保留，go 也会拒绝这些内容。要么该版本的标签被移动过，要么 go.sum 的这一行被改动或合并错了。";
function sameOf(others) {
    return others === 0 ? "" : `另有 ${others} 个模块也是如此。`;
}
function trouble({ url, code, detail }) {
    const what = { "bad-answer": "的响应没有通过验证", error: "出错", unreachable: "没有响应" };
    return `${url} ${what[code]}${chineseMore("（", detail, "）")}`;
}

// EXTERNAL MODULE: ./build/telling/english-words.js
var english_words = __webpack_require__(4398);
;// CONCATENATED MODULE: ./build/telling/english-cache.js


/** What English says of the entry that a job restored. */
const englishCache = {
    restored: (cache) => {
        const { zips, mods, zipBytes, elapsedMs, refused } = cache;
        const files = (0,english_words/* countFiles */.Dc)({ zips, mods });
        const size = zips === 0 ? "" : ` (${(0,format/* formatBytes */.z3)(zipBytes)})`;
        const dropped = refused === 0 ? "" : `; files of ${(0,english_words/* count */.U9)(refused, "module")} did not match go.sum and were discarded`;
        return `${files === "" ? "nothing that was missing" : `${files}${size}`} in ${(0,format/* formatMs */._V)(elapsedMs)} from ${english_cache_entry(cache)}${files === "" ? "" : ", each verified against go.sum"}${dropped}`;
    },
    miss: ({ elapsedMs }) => `no entry yet (lookup took ${(0,format/* formatMs */._V)(elapsedMs)})`,
    failed: ({ failure, elapsedMs }) => `nothing after ${(0,format/* formatMs */._V)(elapsedMs)}: ${failure === null ? "it failed" : english_cache_cacheFailure(failure)}`,
    "not-wanted": () => "not used (input cache: false)",
    "nothing-missing": () => "not needed: nothing is missing",
    "no-service": () => "this runner has no cache service",
    "not-readable": () => "not used: this job may not read the cache",
    "no-module-cache": () => "not used: no module cache can be written",
};
/** What English says of Go's build cache. */
const englishBuildCache = {
    restored: ({ files, bytes, elapsedMs, exact, matchedKey }) => `${(0,english_words/* count */.U9)(files, "file")} (${(0,format/* formatBytes */.z3)(bytes)}) in ${(0,format/* formatMs */._V)(elapsedMs)} from ${english_cache_entry({ exact, matchedKey })}, which can't be verified`,
    miss: ({ elapsedMs }) => `no entry yet (lookup took ${(0,format/* formatMs */._V)(elapsedMs)})`,
    failed: ({ failure }) => `nothing: ${failure === null ? "the cache service failed" : english_cache_cacheFailure(failure)}`,
    "not-wanted": () => "not kept (input build-cache: false)",
    "no-service": () => "this runner has no cache service",
    "not-readable": () => "not used: this job may not read the cache",
    "no-go": () => "not used: without go on PATH, its build cache can't be located",
    event: () => "off for this event or tag (build-cache: auto), because build results can't be verified",
    "refs-not-apart": () => "off: on this runner all branches share one cache, so what a pull request built could end up everywhere (build-cache: true keeps one anyway)",
    filled: () => "not needed: this machine has a build cache of its own",
};
/** Why English says that nothing of it is saved. */
const englishBuildCacheUnsaved = (why) => {
    if (why.code === "private-code") {
        return "; not saved: it has results compiled from private modules, and everyone who can read this repository may be able to read its cache";
    }
    return why.event === ""
        ? "; not saved: the runner does not say which event started the job, so its code may come from anyone"
        : `; not saved: a job of the event ${why.event} may run code from a pull request`;
};
/** What English says of saving it. */
const englishBuildCacheSave = {
    saved: ({ files, bytes, key, elapsedMs }) => `Saved ${(0,english_words/* count */.U9)(files, "file")} of Go's build cache (${(0,format/* formatBytes */.z3)(bytes)}) in ${(0,format/* formatMs */._V)(elapsedMs)} as ${key}.`,
    exists: ({ key }) => `Build cache not saved: another job has saved, or is saving, ${key}.`,
    "read-only": () => "Build cache not saved: this job may only read the cache.",
    nothing: () => "Build cache not saved: the job did not use it.",
    fresh: ({ newShare }) => `Build cache not saved: only ${Math.round(newShare * 100)}% of what the job used is not in the restored entry.`,
    failed: ({ failure }) => `Go's build cache could not be saved: ${failure === null ? "it failed" : english_cache_cacheFailure(failure)}.`,
};
/** What English says when a job ends. */
const englishSave = {
    saved: ({ zips, zipBytes, key, elapsedMs }) => `Saved ${(0,english_words/* count */.U9)(zips, "module")} (${(0,format/* formatBytes */.z3)(zipBytes)}) in ${(0,format/* formatMs */._V)(elapsedMs)} as ${key}, each verified against go.sum.`,
    exists: ({ key }) => `Not saved: another job has saved, or is saving, ${key}.`,
    "read-only": () => "Not saved: this job may only read the cache.",
    incomplete: ({ missing }) => `Not saved: ${(0,english_words/* count */.U9)(missing, "module")} that the job needs ${missing === 1 ? "is" : "are"} not in the module cache, and an incomplete entry could not be completed later.`,
    nothing: () => "Not saved: the module cache has no module of go.sum.",
    "wrong-files": ({ wrong }) => `Not saved: files of ${(0,english_words/* count */.U9)(wrong, "module")} in the module cache do not match go.sum. Run go clean -modcache on this runner, and find out what changed them.`,
    failed: ({ failure }) => `The module cache could not be saved: ${failure === null ? "it failed" : english_cache_cacheFailure(failure)}. The next job downloads from the mirrors again.`,
};
/** Why the service was of no use, as a phrase. */
function english_cache_cacheFailure({ code, detail }) {
    switch (code) {
        case "no-answer":
            return "it did not answer";
        case "no-progress":
            return "it stopped sending data";
        case "status":
            return `it answered ${detail}`;
        case "not-understood":
            return "its response was not understood";
        case "connection":
            return `the connection failed (${detail})`;
        case "broken-archive":
            return "its entry is damaged or incomplete";
        case "too-large":
            return "its entry unpacks to far more than modules do";
        case "too-slow":
            return "its entry arrives so slowly that compiling is faster";
        case "said":
        case "failed":
            return detail === "" ? "it failed" : detail;
    }
}
function english_cache_entry({ exact, matchedKey }) {
    return exact ? "the entry of this go.sum" : `an older entry (${matchedKey})`;
}

;// CONCATENATED MODULE: ./build/telling/english-details.js
/** What English says that a failure is about. */
function englishDetail(detail) {
    switch (detail.code) {
        case "said":
            return detail.text;
        case "error-code":
            return detail.name;
        case "status":
            return `status ${detail.status}`;
        case "answered":
            return `answered ${detail.status}`;
        case "retry-after":
            return `Retry-After: ${detail.value}`;
        case "other-hash":
            return `${detail.actual} instead of ${detail.expected}`;
        case "in-the-way":
            return `${detail.path} is in the way and can't be moved`;
        case "too-many-redirects":
            return `stopped after ${detail.redirects} redirects`;
        case "unsupported-proxy":
            return `a ${detail.scheme} proxy is not supported`;
        case "http-proxy":
            return `HTTP proxy: ${englishDetail(detail.detail)}`;
        default:
            return english_details_PLAIN[detail.code];
    }
}
/** The same to be put behind what it explains; "" for none. */
function englishMore(before, detail, after = "") {
    return detail === null ? "" : before + englishDetail(detail) + after;
}
const english_details_PLAIN = {
    "no-such-host": "no such host",
    "no-address": "no address for this host",
    "name-server-silent": "the name server did not answer",
    "name-server-failed": "the name server failed",
    "connection-refused": "connection refused",
    "no-route-to-host": "no route to host",
    "host-down": "host is down",
    "network-unreachable": "network is unreachable",
    "network-down": "network is down",
    "no-local-address": "no usable local address",
    "not-permitted": "not permitted by this machine",
    "process-file-limit": "too many open files",
    "machine-file-limit": "too many open files on this machine",
    "connection-reset": "connection reset",
    "connection-closed": "connection closed",
    "body-cut-short": "connection closed before the end of the body",
    connecting: "connecting",
    "first-byte": "waiting for the first byte",
    "no-progress": "no progress",
    "ended-by-caller": "ended by the caller",
    "not-read-to-end": "not read to the end",
    "self-signed": "self-signed certificate",
    "self-signed-in-chain": "self-signed certificate in the chain",
    "unknown-authority": "certificate signed by an unknown authority",
    "certificate-expired": "certificate has expired",
    "certificate-not-yet-valid": "certificate is not yet valid",
    "certificate-of-other-host": "certificate is for another host",
    "no-tls": "the server does not speak TLS",
    "too-many-headers": "too many headers",
    "not-http": "the response is not HTTP",
    "bytes-after-response": "bytes after the end of the response",
    "https-to-http": "redirected from https to http",
    "redirect-to-no-url": "redirected to an invalid URL",
    "no-http-url": "not an http or https URL",
    "credentials-over-http": "credentials are not sent over plain http",
    "unknown-error": "unknown error",
    "no-right-answer": "no correct response within the time limit",
    "larger-than-go-allows": "larger than Go allows",
    "other-info": "not the .info of that version",
    "other-range": "not the requested range",
    "range-ignored": "the range was ignored",
    "less-than-announced": "shorter than announced",
    "zip-changed": "the zip changed during the download",
    "not-a-zip": "not a zip",
    "zip-too-large": "too large",
    "name-not-utf8": "file name not in UTF-8",
    "name-without-prefix": "file name without the module prefix",
    "name-too-long": "file name too long",
    "name-not-allowed": "file name not allowed",
    "name-twice": "duplicate file name",
    "name-twice-but-for-case": "file names that differ only in case",
    "go-mod-elsewhere": "go.mod outside the root",
    "wrong-size": "wrong size",
    "wrong-crc": "wrong CRC",
    "damaged-content": "damaged content",
    "unusual-gap": "unusual zip: gap or overlap between entries",
    "unusual-bytes-before-directory": "unusual zip: bytes before the central directory",
    "unusual-bytes-around-directory": "unusual zip: bytes around the central directory",
    "unusual-bytes-behind-content": "unusual zip: bytes after the compressed data",
    "unusual-local-header": "unusual zip: local header",
    "unusual-headers-disagree": "unusual zip: headers disagree",
    "unusual-data-descriptor": "unusual zip: data descriptor",
    "unusual-cut-off": "unusual zip: cut off",
    "unusual-end": "unusual zip: cut off, or with a comment",
    "unusual-entry-count": "unusual zip: wrong number of entries",
    "unusual-comment": "unusual zip: comment",
    "unusual-entry-comment": "unusual zip: entry comment",
    "unusual-disks": "unusual zip: several disks",
    "unusual-zip64": "unusual zip: ZIP64 records",
    "unusual-zip64-extra": "unusual zip: ZIP64 extra field",
    "unusual-extra": "unusual zip: extra field",
    "unusual-directory": "unusual zip: central directory",
    "unusual-flags": "unusual zip: encryption or unknown flags",
    "unusual-method": "unusual zip: compression method",
    "malformed-note": "malformed note",
    "invalid-signature": "invalid signature",
    "no-signature": "no signature by the expected key",
    "no-tree-head": "not a tree head",
    "no-record": "not a record of a checksum database",
    "number-beyond-tree": "the record number is beyond the tree",
    "two-trees-of-one-size": "two different trees of the same size",
    "wrong-tile-hashes": "wrong hashes in a tile",
    "wrong-tile-size": "a tile of the wrong size",
    "tile-missing": "a tile is missing",
    "no-version-list": "not a list of Go versions",
    "no-go-inside": "it has no go command",
};

;// CONCATENATED MODULE: ./build/telling/english-commands.js



/** English of the commands: what was done, where, and the one command to take it back or to go on. */
const englishCommands = {
    list: {
        columns: { name: "Name", operator: "Operator", region: "Region", measured: "Last measured" },
        region: { cn: "China", global: "global" },
        measured: (firstByte, on) => `${firstByte}, ${on}`,
        failed: (on) => `failed, ${on}`,
        inUse: "▸ in use (GOPROXY). Switch with setup-go-mirror use <name>, measure with setup-go-mirror probe.",
    },
    dryRun: {
        use: (file) => `Dry run: nothing was written. This would be set in ${file}:`,
        undo: (file) => `Dry run: nothing was changed. The variables set by use would be restored in ${file}.`,
    },
    use: {
        switched: ({ scope, file, mirror }) => `${scope === "user" ? "Your Go" : "This project's Go"} now uses ${mirror} (written to ${file}).`,
        unchanged: (file) => `Nothing to change: ${file} is up to date.`,
        noHealthy: "No mirror is healthy, so nothing was changed. setup-go-mirror use <name> --force switches anyway.",
        deadProxy: "Every download would fail at that private proxy, so nothing was changed. --force switches anyway.",
        notMeasured: "No mirror may be used here (see above), so none was measured and nothing was changed.",
        refused: (detail) => `The settings could not be written: ${detail}`,
        overridden: (names) => `The environment sets ${(0,english_words/* list */.p_)(names)}, which overrides the file: unset ${names.length === 1 ? "it" : "them"} in your shell's startup files.`,
        projectHint: (command) => `To use it in this shell: ${command}`,
        undoHint: (command) => `To undo: ${command}`,
        kept: (options) => `As last time: ${options.join(" ")} (to change this, give the option again, or an empty value).`,
        notRead: (goenv) => `In this shell GOENV points to ${goenv}, so go reads that file instead.`,
    },
    undo: {
        restored: (file) => `Restored ${file}.`,
        removed: (file) => `Removed ${file}, which did not exist before.`,
        takenOut: (file, variables) => variables.length === 0
            ? `${file} was changed by something else after the switch, and has nothing left of what use set.`
            : `${file} was changed by something else after the switch: ${(0,english_words/* list */.p_)(variables)} ${variables.length === 1 ? "was" : "were"} restored, the rest stays as it is.`,
        nothing: (file) => `Nothing to undo: ${file} was not written by use.`,
        unsetHint: (command) => `Where GOENV still points to it (this shell, .envrc), go does not read your own settings. Unset it: ${command}`,
    },
    notOwn: (file) => `${file} was not written by this tool on this machine: it is a symbolic link, or came with the project. Check its contents, remove it, and run use --scope project.`,
    edited: (file) => `${file} was changed by something else after the last switch, so it was left alone. --force goes on anyway.`,
    locked: (lock, pid) => `Another process${pid === null ? "" : ` (PID ${pid})`} has been changing these settings for more than 10 s, so they were left alone. Try again; if no other setup-go-mirror is running, remove ${lock} first.`,
    noPlace: {
        user: "Go reads no settings file of yours (GOENV=off, or there is no home directory).",
        project: "No go.mod and no go.work here or in a parent directory. Name the project's directory with --dir.",
    },
    status: {
        columns: { name: "Variable", value: "Value", origin: "From" },
        origin: {
            environment: () => "environment",
            "go-env-file": (file) => file ?? "Go env file",
            default: () => "Go's default",
        },
        empty: "(empty)",
        overrides: (file) => `, overrides ${file}`,
        scope: ({ scope, file, exists, standing, switchedAt, inForce }) => {
            const name = scope === "user" ? "User" : "Project";
            const state = {
                "not-ours": exists ? "not written by use" : "no such file",
                ours: `switched ${switchedAt}`,
                "as-before": "use or undo was interrupted: run it again",
                edited: `switched ${switchedAt}, changed by something else since`,
            }[standing];
            return `${name}: ${file} (${state})${exists && !inForce ? ", not active: GOENV does not point to it" : ""}`;
        },
        drift: (names) => `Your own settings have changed since they were copied to the project: ${names.join(", ")}. Run use --scope project again to copy them.`,
    },
    check: {
        healthy: (mirror) => `${mirror}, the first mirror of the route, works.`,
        unhealthy: (mirror) => `${mirror}, the first mirror of the route, does not work.`,
        ownUnhealthy: (server) => `${server}, your own server at the head of the route, does not work: go asks it first.`,
        noMirror: "The route in use has no public mirror: nothing to check.",
        decision: (decision) => {
            if (decision.kind === "switch") {
                const because = {
                    unhealthy: "the mirror in use does not work",
                    faster: "it is much faster",
                }[decision.because];
                return `Moved to ${decision.to}: ${because}.`;
            }
            return {
                best: "Not switched: it is the best mirror.",
                "near-equal": "Not switched: no other mirror is much faster.",
                "too-soon": "Not switched: the last switch was less than five minutes ago.",
                "none-healthy": "Not switched: no mirror works at the moment.",
                "no-mirror": "Not switched: the route has no public mirror, and none is added unasked.",
            }[decision.because];
        },
    },
    verify: {
        right: ({ zips, mods, folders, absent }) => `${(0,english_words/* count */.U9)(zips, "zip")}, ${(0,english_words/* count */.U9)(folders, "unpacked module")} and ${(0,english_words/* count */.U9)(mods, "go.mod file")} in the module cache match go.sum${absent === 0 ? "" : `; ${absent} others listed there are not present`}.`,
        wrong: (file, module) => `✗ ${module}: the ${file} does not match`,
        advice: (modules) => `${(0,english_words/* count */.U9)(modules, "module")} in the module cache ${modules === 1 ? "does" : "do"} not match go.sum. Run go clean -modcache, and find out what changed ${modules === 1 ? "it" : "them"}.`,
        noGoSum: "There is no go.sum, so nothing was verified. Run go mod tidy to create it.",
        noModuleCache: "There is no module cache: GOMODCACHE can't be determined.",
    },
    doctor: {
        well: "Nothing is wrong.",
        right: {
            go: ({ version }) => `Go ${version} is on PATH.`,
            route: ({ mirrors }) => `The route works: ${mirrors.join(", ")}`,
            sumdb: () => "The checksum database can be reached.",
            "module-cache": ({ folder }) => `The module cache is writable: ${folder}`,
            "go-sum": ({ modules }) => `go.sum is valid: ${(0,english_words/* count */.U9)(modules, "module")}`,
        },
        finding: {
            "no-go": () => "There is no go on PATH. Install it; in a workflow, the action's input go-version does.",
            "old-go": ({ version }) => `Go ${version} is older than 1.21 and gets no security fixes. Install a newer version.`,
            "go-too-old": ({ version, wanted, downloads }) => downloads
                ? `go.mod asks for Go ${wanted}, and this is ${version}: go will download the newer one through the route first.`
                : `go.mod asks for Go ${wanted}, this is ${version}, and GOTOOLCHAIN forbids a download: builds fail. Install that version, or set GOTOOLCHAIN=auto.`,
            "mirror-dead": ({ mirror, why }) => `${mirror} does not work: ${why}. setup-go-mirror use switches to a mirror that does.`,
            "all-mirrors-dead": ({ asked }) => `None of the ${asked} mirrors works from here. Check the network, DNS, and HTTPS_PROXY.`,
            certificate: ({ mirror, why }) => `The certificate of ${mirror} is not trusted (${why}). If a proxy in between has its own CA, add that to SSL_CERT_FILE; a wrong clock has the same effect.`,
            comma: ({ before }) => `In GOPROXY ${before} is followed by a comma: after a 502 or a timeout go gives up instead of trying the next server. Use | instead; setup-go-mirror use writes it.`,
            "goproxy-off": ({ fromEnvironment }) => `GOPROXY=off: go downloads nothing. ${fromEnvironment ? "The environment sets it: unset GOPROXY in your shell and its startup files." : "Run go env -u GOPROXY."}`,
            "sumdb-off": () => "The checksum database is off (GOSUMDB): nothing notices if a mirror sends wrong bytes for a module that is not in go.sum yet. Unset it; setup-go-mirror use finds a way to reach the database.",
            "sumdb-unreachable": ({ url, detail }) => `The checksum database can't be reached (${url}${englishMore(": ", detail)}): go get of new modules fails. setup-go-mirror use looks for another way to it.`,
            "pattern-case": ({ pattern, module }) => `The pattern ${pattern} does not match ${module}, because case matters: the module's name is sent to mirrors. Write the pattern exactly like the module path.`,
            "leaks-name": ({ variable, pattern }) => `${pattern} is private, but missing from ${variable}: such module names are sent to ${variable === "GONOPROXY" ? "mirrors" : "the checksum database"}. Add it to GOPRIVATE, and to ${variable} if that is set.`,
            "proxy-variable": ({ name, scheme }) => scheme.startsWith("socks")
                ? `${name} is a SOCKS proxy: go uses it, but this tool can't.`
                : `${name} is set: all requests go through that proxy, and the timings include it.`,
            clock: ({ offMs }) => `This machine's clock is ${(0,format/* formatMs */._V)(Math.abs(offMs))} ${offMs > 0 ? "ahead" : "behind"}: certificates and caches will fail. Correct it.`,
            "module-cache": ({ folder, why }) => `The module cache ${folder} is not writable (${why}). Check its owner and the free space.`,
            "go-sum": ({ problems }) => `go.sum has ${(0,english_words/* count */.U9)(problems, "invalid line")}. Repair it with go mod tidy.`,
            overridden: ({ variables }) => `The environment sets ${(0,english_words/* list */.p_)(variables)}, so the switch has no effect there.`,
        },
    },
    tryOut: {
        sandbox: "The sandbox's mirrors:",
        about: {
            near: "20 ms away, 40 Mbit/s",
            far: "150 ms away, 96 Mbit/s",
            thin: "10 ms away, 0.4 Mbit/s",
            lying: "5 ms away, its zips contain other code",
            dead: "accepts connections, never answers",
        },
        exported: "Variables for later steps:",
        nothing: "nothing",
        summary: (path) => `The step summary, as Markdown: ${path}`,
        noGo: "There is no go on PATH, so nothing was built.",
        tooLong: (seconds) => `go run . did not finish within ${seconds} s.`,
        ran: "go run . through that route:",
        worked: "✓ It works: a mirror was chosen, the modules were verified, and the project was built through the route.",
        failed: (exitCode) => `go run . failed (exit code ${exitCode}):`,
    },
    serve: {
        nothingToServe: "No mirror is healthy, or GOPROXY allows none: there is nothing to serve from.",
        noPort: (port, code) => `Can't listen on port ${port} (${code}).`,
        listening: (mirrors) => `Serving modules from ${(0,english_words/* list */.p_)(mirrors)} until Ctrl-C. To use it, run in another shell:`,
    },
    switchHint: (command) => `To switch to it: ${command}`,
    interrupted: "Interrupted: nothing was changed.",
    fetchInterrupted: (modules) => `Interrupted: ${(0,english_words/* count */.U9)(modules, "module")} downloaded and verified so far. Run the command again for the rest.`,
    measuring: (seconds) => `Measuring the mirrors … ${seconds.toFixed(1)} s`,
    envHint: (file) => `No ${file} yet: run setup-go-mirror use --scope project first.`,
};

;// CONCATENATED MODULE: ./build/telling/english-failure.js

/** What English says that a mirror did wrong, as a phrase. */
const englishFailure = {
    "wrong-hash": (r) => `wrong bytes: the hash of ${english_failure_fileOf(r)} does not match`,
    "login-page": (r) => `sent a login page instead of ${english_failure_fileOf(r)}`,
    malformed: (r) => `not ${english_failure_fileOf(r)}${english_failure_more(r)}`,
    "client-error": (r) => `${r.status ?? "refused"} for ${english_failure_fileOf(r)}${english_failure_more(r)}`,
    "rate-limited": (r) => `429, ${r.detail === null ? "too many requests" : englishDetail(r.detail)}`,
    "upstream-failure": (r) => `${r.status ?? 404}, because its own upstream failed${english_failure_more(r)}`,
    "server-error": (r) => `${r.status ?? "server error"} for ${english_failure_fileOf(r)}${english_failure_more(r)}`,
    truncated: (r) => `connection closed in the middle of ${english_failure_fileOf(r)}`,
    "time-out": (r) => `timeout${english_failure_more(r)}`,
    dns: (r) => `DNS${english_failure_more(r)}`,
    refused: () => "connection refused",
    unreachable: (r) => `unreachable${english_failure_more(r)}`,
    reset: ({ detail }) => englishDetail(detail ?? { code: "connection-reset" }),
    tls: (r) => `TLS${english_failure_more(r)}`,
    "redirect-loop": () => "too many redirects",
    "redirect-to-http": () => "redirects from https to http, which go refuses",
    protocol: (r) => `broken HTTP${english_failure_more(r)}`,
    "too-many-files": () => "not measured: too many open files on this machine",
    stale: (r) => `${r.status ?? 404} for ${english_failure_fileOf(r)} that is needed`,
};
/** The kind of file that was asked for: its path would not fit into a table. */
function english_failure_fileOf({ asked }) {
    if (asked?.endsWith(".zip"))
        return "a zip";
    if (asked?.endsWith(".mod"))
        return "a go.mod";
    return asked?.endsWith(".info") ? "an .info" : "a file";
}
function english_failure_more({ detail }) {
    return englishMore(": ", detail);
}

;// CONCATENATED MODULE: ./build/telling/english-fetch.js


/** What English says of the fetch. */
const englishFetch = {
    done: {
        fetched: (report) => `${english_fetch_fetched(report.fetch)}${english_fetch_left(report)}`,
        "not-wanted": (report, input) => `nothing (${input("prefetch", "false")}); go downloads missing modules itself${english_fetch_left(report)}`,
        "nothing-missing": (report) => `${report.project.needed.missing > 0 ? "nothing more: the measurement and the cache brought all of it" : "nothing to do: all modules are present"}${english_fetch_left(report)}`,
        "left-to-go": (report, input) => `nothing: go is predicted to be as fast, so it downloads the missing modules itself (${input("prefetch", "true")} downloads them here anyway)${english_fetch_left(report)}`,
        "no-source": (report) => `nothing: no server may be asked for the missing modules${english_fetch_left(report)}`,
        "no-module-cache": (report) => `nothing: no module cache can be written; go downloads missing modules itself${english_fetch_left(report)}`,
    },
    left: {
        "missing-everywhere": "no server that may be asked has them",
        failed: "every server that may have them failed too often",
        "wrong-bytes": "no response matched go.sum, and go would refuse them too",
        private: "private: no mirror may be asked, and no private proxy has them",
        "no-progress": "data stopped arriving, or arrived too slowly",
        "over-limit": "more files than one run downloads",
        "module-cache": "the module cache could not be written",
    },
    source: {
        delivered: (failure) => `delivered${failure === null ? "" : `; last failure: ${failure}`}`,
        unused: (failure) => `sent nothing${failure === null ? "" : `; last failure: ${failure}`}`,
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
        "Share: of the verified bytes. Retries: failed requests that were repeated. Hedges: requests that were too slow and were sent again, usually to another source; the first correct response counts. Refused: responses that were errors or wrong bytes; nothing of them was kept.",
    ],
    privateProxy: (name) => `${name} (private)`,
    progress: ({ doneZips, totalZips, received, total, rate, left }) => {
        const bytes = total === null ? received : `${received} of about ${total}`;
        const start = totalZips === null
            ? `Downloading go.mod files: ${bytes}`
            : `Downloaded ${doneZips} of ${totalZips} modules, ${bytes}`;
        return `${start}, ${rate}${left === null ? "" : `, ${left} left`}`;
    },
};
/** What to do about files that are left to go. It checks them against go.sum as well: nothing is unsafe, but slower or bound to fail. */
const english_fetch_LEFT_ADVICE = {
    "missing-everywhere": (input) => `If they are private, name them with ${input("private")}, or the server that has them with ${input("private-proxy")}. Otherwise check that these versions still exist.`,
    failed: (input) => `The build will be slower, and will fail if the servers do not recover. Run it again, or name more mirrors with ${input("mirrors")}.`,
    "wrong-bytes": () => "The build will fail unless another server has the right bytes. A server, or a proxy in between, sends wrong ones: the table of sources says which.",
    private: (input) => `go needs credentials of its own for them. A server that has them can be named with ${input("private-proxy")}.`,
    "no-progress": () => "Check this machine's network and proxy settings: the build depends on them too.",
    "over-limit": () => "Nothing to do: go downloads the rest.",
    "module-cache": () => "Check GOMODCACHE, its owner, and the space on its disk: go writes there too.",
};
/** "3 modules (180 MB) and 7 go.mod files (2 of them without a request) in 4.1 s (44 MB/s) from a; …". */
function english_fetch_fetched(fetch) {
    const { zips, mods, infos, derivedMods, zipBytes, elapsedMs, unpacked } = fetch;
    const files = (0,english_words/* list */.p_)([
        ...(zips === 0 ? [] : [`${(0,english_words/* count */.U9)(zips, "module")} (${(0,format/* formatBytes */.z3)(zipBytes)})`]),
        ...(mods === 0 ? [] : [`${(0,english_words/* count */.U9)(mods, "go.mod file")}${english_fetch_derived(mods, derivedMods)}`]),
        // They come with the others; worth a word only where nothing else did.
        ...(zips === 0 && mods === 0 && infos > 0 ? [(0,english_words/* count */.U9)(infos, ".info file")] : []),
    ]);
    if (files === "")
        return `nothing in ${(0,format/* formatMs */._V)(elapsedMs)}`;
    const rate = zips === 0 || elapsedMs <= 0 ? "" : ` (${(0,format/* formatRate */.CE)((1000 * zipBytes) / elapsedMs)})`;
    return `${files} in ${(0,format/* formatMs */._V)(elapsedMs)}${rate}${english_fetch_from(fetch.sources)}${zips + mods === 0 ? "" : ", all verified against go.sum"}${unpacked === 0 ? "" : `; ${unpacked} unpacked meanwhile`}`;
}
function english_fetch_derived(mods, derivedMods) {
    if (derivedMods === 0)
        return "";
    return ` (${derivedMods >= mods ? "" : `${derivedMods} of them `}without a request)`;
}
/** Who delivered: one by name, several by their number. */
function english_fetch_from(sources) {
    const delivered = sources.filter((s) => s.files > 0);
    const proxies = delivered.filter((s) => s.private).length;
    const mirrors = delivered.length - proxies;
    if (delivered.length < 2)
        return delivered[0] === undefined ? "" : ` from ${delivered[0].name}`;
    return ` ${(0,english_words/* servers */.b0)({ mirrors, privateProxies: proxies })}`;
}
/** What is still missing, why, and who gets it now. */
function english_fetch_left({ fetch, route }) {
    const rest = fetch.left.filter(({ zips, mods }) => zips + mods > 0);
    if (rest.length === 0)
        return "";
    const parts = rest.map((part) => `${(0,english_words/* countFiles */.Dc)(part)} (${englishFetch.left[part.reason]})`);
    return `. ${english_fetch_whoseTurn(route.values.GOPROXY)}: ${parts.join(", ")}`;
}
function english_fetch_whoseTurn(goproxy) {
    if (goproxy === "off")
        return "Still missing, because GOPROXY=off forbids all downloads";
    // Go's own default ends in direct.
    const direct = goproxy === "" || /(^|[,|])direct$/.test(goproxy);
    return `Left to go, which uses GOPROXY${direct ? ", including direct" : ""}`;
}

;// CONCATENATED MODULE: ./build/telling/english-files.js

const english_files_NOT_READ = {
    outside: (files, input) => `${files}: a symbolic link leads out of the workspace, so it was not read, and go downloads those modules. A pull request could use such a link to read other files of this machine. If it is intended, check the files out inside the workspace, or give the real directory with ${input("working-directory")}.`,
    "used-outside": (files) => `go.work uses a directory outside the workspace (${files}): it was not read, and go downloads its modules. Check it out inside the workspace to have them downloaded in advance.`,
    "not-regular": (files) => `${files}: a device or a FIFO, not a regular file, so it was not read. go may wait for it forever. Replace it with a file.`,
    "too-large": (files) => `${files}: too large (limits: 4 MiB for a go.mod or go.work, 64 MiB for a go.sum, 128 MiB for a project), so it was not read, and go downloads those modules.`,
    "too-many": () => "go.work uses more than 2,000 directories: the first 2,000 were read, and go downloads the modules of the others.",
};
/** Files of the project that were not read, and what to do. */
function english_files_filesNotRead({ why, count: files, first }, input) {
    return english_files_NOT_READ[why](files === 1 ? first : `${first} and ${files - 1} more`, input);
}
/** The module cache has something else than go.sum, and what to do. */
function english_files_moduleCacheDisagrees(note) {
    const { example } = note;
    const what = example === null
        ? `The module cache has ${(0,english_words/* count */.U9)(note.count, "private module")} with another hash than go.sum.`
        : `The module cache has ${example.module} with another hash than go.sum: go.sum has ${example.expected}, the module cache ${example.actual}.`;
    const it = example === null && note.count > 1 ? "them" : "it";
    const others = example === null ? 0 : note.count - 1;
    return `${what} go will refuse ${it} (checksum mismatch), and ${it === "it" ? "it was" : "they were"} not replaced. Either go.sum is wrong, or something else on this machine wrote ${it}, and may have written more. If go.sum is right, run go clean -modcache as the same user, and find out what it was.${others === 0 ? "" : ` The same is true of ${(0,english_words/* count */.U9)(others, "more module")}.`}`;
}
/** The checksum database decides who is right: what it once recorded never changes (go.dev/ref/mod, checksum database). */
function english_files_disagreement({ module, expected, actual, mirrors, others }) {
    const senders = mirrors === 1 ? "the one server that has it sends" : `all ${mirrors} servers that have it send`;
    return `go.sum and the mirrors disagree on ${module}: go.sum has ${expected}, ${senders} ${actual}. ${english_files_CAUSES} The checksum database says which hash is right: go mod download -json for that version, run in an empty directory outside the project, prints it, and so does an error about a mismatch. If it is the servers' hash, delete the module's lines in go.sum, run go clean -modcache and go mod tidy, and commit the result. If it is go.sum's, leave go.sum as it is, use another version or other mirrors, and tell the operators.${english_files_sameOf(others)}`;
}
/** A private module's name stays out of reports, and the checksum database is not to hear it either. */
function english_files_privateDisagreement({ expected, actual, mirrors, others }) {
    const senders = mirrors === 1
        ? "the private proxy that has it sends"
        : `all ${mirrors} private proxies that have it send`;
    return `go.sum and private proxies disagree on a private module (its name is not shown; search go.sum for the hash): go.sum has ${expected}, ${senders} ${actual}. ${english_files_CAUSES} Compare with its repository: go clean -modcache, then GOPROXY=direct go mod download. If that works, the proxy has other bytes than the repository: have its copy removed. If it fails as well and the tag is as you want it, delete the module's lines in go.sum, run go mod tidy, and commit the result.${english_files_sameOf(others)}`;
}
const english_files_CAUSES = "Nothing was kept, and go will refuse these bytes too. Either the version's tag was moved, or that line of go.sum was edited or merged wrongly.";
function english_files_sameOf(others) {
    return others === 0 ? "" : ` The same is true of ${(0,english_words/* count */.U9)(others, "more module")}.`;
}

;// CONCATENATED MODULE: ./build/telling/english-fleet.js


/** So many regions are named in a sentence. */
const english_fleet_NAMED = 6;
/** English of a fleet: what all regions say together. */
const englishFleet = {
    title: (regions) => `Go mirrors in ${(0,english_words/* count */.U9)(regions, "region")}`,
    read: ({ reports, superseded }) => `Made of ${(0,english_words/* count */.U9)(reports, "report")}${superseded === 0 ? "" : `, of which ${superseded} had a newer one of the same run and job`}.`,
    noReport: "No report was found, so there is nothing new.",
    allWell: "No mirror fails in any region.",
    alert: {
        mirror: ({ mirror, failure, regions, measuredIn }) => {
            if (measuredIn === 1)
                return `${mirror} fails in ${english_fleet_named(regions)}: ${failure}`;
            return regions.length === 1
                ? `${mirror} fails like this in ${english_fleet_named(regions)} only, of ${(0,english_words/* count */.U9)(measuredIn, "region")}: ${failure}`
                : `${mirror} fails in ${regions.length} of ${(0,english_words/* count */.U9)(measuredIn, "region")} (${english_fleet_named(regions)}): ${failure}`;
        },
        noMirror: ({ regions, failure }) => `No mirror works in ${english_fleet_named(regions)}${failure === null ? "" : `: ${failure}`}. Look at the network there first.`,
    },
    pin: {
        notReported: (region, date) => `${region}: no report this time; the last one is of ${date}.`,
        noneProven: (region) => `${region}: no mirror is proven, so there is none to pin.`,
        notMeasured: (region) => `${region}: nothing was measured.`,
        stay: (region, time) => `${region}: stay with Go's default, proxy.golang.org${english_fleet_taking(time)}.`,
        defaultFails: (region, mirror, time) => `${region}: pin ${mirror}${english_fleet_taking(time)}; Go's default, proxy.golang.org, fails there.`,
        faster: ({ region, mirror, time, defaultTime, factor }) => factor === null
            ? `${region}: ${mirror} and Go's default, proxy.golang.org, are about as fast (${time} and ${defaultTime}).`
            : `${region}: pin ${mirror}: ${time} in place of ${defaultTime} through proxy.golang.org, ${factor} × faster.`,
        alone: (region, mirror, time) => `${region}: pin ${mirror}${english_fleet_taking(time)}.`,
    },
    toPin: "To pin",
    columns: { region: "Region", mirror: "Mirror" },
    cell: {
        notMeasured: "not measured",
        notWaitedFor: "not waited for",
        proven: "works, not timed",
    },
    howToRead: "How to read this",
    reading: [
        "Times are what a job of 100 modules with 50 MB would take through the mirror with plain go, from the measured figures: the same job in every region.",
        "✅ chosen by the newest report; 🟢 up to 1.5 times, 🟡 up to 3 times, 🟠 more than 3 times the region's best time; ❌ fails; ⚪ not known.",
        "To pin is the mirror that works now, did so in at least 9 of 10 measurements of the last 90 days, and has the smallest median time.",
    ],
    refusedTitle: (files) => `${(0,english_words/* count */.U9)(files, "file")} or lines left out`,
    refusal: {
        "not-there": () => "there is no such file",
        "not-regular": () => "no regular file",
        link: () => "a link, which may lead anywhere",
        "not-json": () => "no JSON",
        "in-the-future": () => "made in the future: check that machine's clock",
        "no-point": () => "no line of a history",
        "no-report": ({ part }) => (part === "" ? "no report" : `no report: "${part}" is not what it has there`),
        "unknown-version": ({ version }) => `a report of version ${version}, which this tool does not know`,
        "too-large": ({ maxBytes }) => `larger than ${(0,format/* formatBytes */.z3)(maxBytes)}`,
        "too-many": ({ what, most }) => `more than ${most} ${what}`,
        unreadable: ({ error }) => `can't be read (${error})`,
    },
    more: (n) => `and ${n} more`,
    file: {
        "no-history": (path) => `${path} is no history of this tool, so it was left as it is. Name another file.`,
        "no-file": (path) => `${path} is no regular file, so nothing was written there.`,
    },
    pageWritten: (path) => `The page: ${path}`,
    noReportsInput: "The input reports is empty: give the reports' paths, folders or patterns, one in a line.",
};
function english_fleet_taking(time) {
    return time === null ? "" : ` (${time})`;
}
function english_fleet_named(regions) {
    return regions.length <= english_fleet_NAMED
        ? (0,english_words/* list */.p_)(regions)
        : `${regions.slice(0, english_fleet_NAMED - 1).join(", ")} and ${regions.length - english_fleet_NAMED + 1} more`;
}

;// CONCATENATED MODULE: ./build/telling/english-go.js



/** What English says of the Go that a job asked for. */
const englishGo = {
    "not-asked": () => "the one already there",
    "tool-cache": ({ version }) => `${version}, from the tool cache`,
    path: ({ version }) => `${version}, the one on PATH`,
    installed: (go) => `${go.version}, installed in ${(0,format/* formatMs */._V)(go.elapsedMs)} (${(0,format/* formatBytes */.z3)(go.zipBytes)}${english_go_from(go)}), verified against the checksum database at ${go.provenVia}`,
};
function english_go_from({ mirrors }) {
    const [first, ...others] = mirrors;
    if (first === undefined)
        return "";
    return others.length === 0 ? ` from ${first}` : ` from ${first} and ${others.join(", ")}`;
}
/** What a job needs of a toolchain besides its modules, to be put behind them. */
function english_go_toolchainPart({ kind, version }) {
    switch (kind) {
        case "none":
            return "";
        case "present":
            return `; Go ${version}, which go.mod asks for, is present`;
        case "fetched":
            return `; Go ${version}, which go.mod asks for, was downloaded too, verified against the checksum database`;
        case "unproven":
            return `; and Go ${version} (about 70 MB), left to go: the checksum database could not verify it`;
        case "left":
            return `; and Go ${version} (about 70 MB), which go downloads itself`;
    }
}
/** Why a Go can't be had: what was tried, and what to do. */
const englishGoProblem = {
    "no-such-version": ({ wanted, platform, exist }) => `There is no Go ${wanted} for ${platform}. ${exist.length === 0 ? "No mirror lists any version for it" : `Available: ${exist.join(", ")}, and others`}. Correct the input go-version or the file in go-version-file.`,
    "no-list": ({ wanted, answers }) => [
        `Go ${wanted} is not on this machine, and no mirror had a list of versions:`,
        ...(answers.length === 0
            ? ["- no mirror may be asked (GOPROXY=off, or none is named)"]
            : answers.map(({ name, problem }) => `- ${name}: ${problem === null ? "nothing" : englishDetail(problem)}`)),
        "Check this machine's network and proxy settings, or name a mirror that it can reach with the input mirrors. An exact version that is in the tool cache needs no mirror.",
    ].join("\n"),
    unproven: ({ version, tried }) => [
        `Go ${version} was not installed: it could not be verified against the checksum database. Tried:`,
        ...(tried.length === 0
            ? ["- nothing: there is no way to ask"]
            : tried.map((trouble) => `- ${english_go_troubleLine(trouble)}`)),
        tried.some(({ code }) => code === "forked")
            ? "A database that contradicts itself is serious: compare from another network before you delete anything. What this machine has seen is in its cache directory, setup-go-mirror/sumdb."
            : "Allow this machine to reach sum.golang.org or sum.golang.google.cn, or a mirror that proxies the database (goproxy.cn does).",
    ].join("\n"),
    "not-fetched": ({ version, sources }) => [
        `Go ${version} could not be downloaded from any mirror:`,
        ...(sources.length === 0
            ? ["- there is no mirror that may be asked"]
            : sources.map(({ name, reason }) => `- ${name}: ${reason === null ? "does not have it" : englishFailure[reason.code](reason)}`)),
        "Name a mirror that has it with the input mirrors.",
    ].join("\n"),
    unusable: ({ version, detail }) => `Go ${version} matches the checksum database, but can't be used: ${englishDetail(detail)}. Use another version.`,
    "no-tool-cache": () => "There is no directory to install Go into: neither RUNNER_TOOL_CACHE nor a home directory is set. Set RUNNER_TOOL_CACHE to a directory that the runner can write.",
    "not-written": ({ version, folder, detail }) => `Go ${version} could not be written to ${folder} (${englishDetail(detail)}). Free some space there, or give the runner's user write access. RUNNER_TOOL_CACHE sets the directory.`,
};
const english_go_TROUBLE = {
    unreachable: "can't be reached",
    status: "refused",
    "no-database": "does not proxy the database",
    "unknown-version": "the database knows no such version",
    "not-signed": "the response is not signed by the database",
    "other-record": "the record is of something else",
    "not-in-tree": "the record is not in the signed tree",
    forked: "the tree contradicts the one that this machine saw before",
};
function english_go_troubleLine({ url, code, detail }) {
    return `${url}: ${english_go_TROUBLE[code]}${englishMore(" (", detail, ")")}`;
}

;// CONCATENATED MODULE: ./build/telling/english-help.js

const english_help_USAGE = "2 invalid command line.";
/** Help and errors of the command line in English. */
const englishHelp = {
    program: "Finds the fastest Go module mirror from this machine, switches Go to it, and downloads a project's modules, each verified.",
    commands: {
        try: {
            does: "run the action in a temporary directory, changing nothing on this machine",
            more: [
                "With --sandbox and Go on PATH, the embedded project is built at the end, with Go's own build cache.",
            ],
            exit: `0 done; 1 no healthy mirror, or the build failed; ${english_help_USAGE}`,
        },
        probe: {
            does: "measure the mirrors and recommend a GOPROXY",
            more: [],
            exit: `0 a mirror is healthy; 1 none is; ${english_help_USAGE}`,
        },
        fetch: {
            does: "download the modules that a project lacks into your module cache",
            more: [
                "Each file is verified against go.sum before it is put in place. No setting changes. With --sandbox the module cache is a temporary one.",
            ],
            exit: `0 done; 1 some modules could not be downloaded; ${english_help_USAGE}`,
        },
        serve: {
            does: "run a local module proxy that works around mirror failures, until Ctrl-C",
            more: [
                "It measures the mirrors, prints the GOPROXY to use, and shows each request. Every file is verified against the project's go.sum or the checksum database before go gets it. No setting changes.",
            ],
            exit: `0 stopped; 1 no mirror to serve from, or the port is taken; ${english_help_USAGE}`,
        },
        use: {
            does: "measure the mirrors and switch Go to the best one",
            more: [
                "--scope user writes Go's own settings file, the one that go env -w writes. undo restores it byte for byte.",
                "--scope project writes .setup-go-mirror/env in the project, which starts as a copy of your settings. GOENV activates it (see env). Nothing outside the project changes.",
                "With --force a file that was changed by something else is overwritten, and a mirror or private proxy that does not work is used anyway.",
            ],
            exit: `0 switched, or nothing to change; 1 no healthy mirror, a dead private proxy, or the file was changed by something else; ${english_help_USAGE}`,
        },
        undo: {
            does: "restore Go's settings from before use",
            more: [
                "If your settings were changed since, only the variables that still have the values set by use are restored; with --force, those that were changed too. All other lines stay.",
            ],
            exit: `0 restored, or nothing to restore; 1 a project's file was changed by something else (--force restores it anyway); ${english_help_USAGE}`,
        },
        list: {
            does: "list the mirrors, which one is in use, and when each was last measured",
            more: ["Contacts no server."],
            exit: `0 done; ${english_help_USAGE}`,
        },
        status: {
            does: "show Go's proxy settings and where each value comes from",
            more: ["Contacts no server."],
            exit: `0 done; ${english_help_USAGE}`,
        },
        check: {
            does: "check the route in use; with --switch, move to the best healthy mirror",
            more: [
                "Another mirror must be faster by half before it replaces a working one, so that two mirrors of similar speed do not alternate. For cron and timers.",
            ],
            exit: `0 the first mirror of the route works, or was replaced by one that does; 1 it does not work; ${english_help_USAGE}`,
        },
        env: {
            does: "print the line that activates the project's settings in a shell",
            more: [],
            exit: `0 done; 1 the project has no settings of its own yet; ${english_help_USAGE}`,
        },
        doctor: {
            does: "find out what is wrong with how Go downloads modules, and what to do",
            more: ["✓ is right, • is worth knowing, ✗ is wrong."],
            exit: `0 nothing is wrong; 1 something is; ${english_help_USAGE}`,
        },
        verify: {
            does: "verify the module cache against go.sum, offline",
            more: [],
            exit: `0 all modules present match go.sum; 1 some do not, or there is no go.sum; ${english_help_USAGE}`,
        },
        fleet: {
            does: "put the reports of many regions together: what fails where, what to pin, one page, metrics",
            more: [
                "Of each region, run and job the newest report counts. A file that is not a report is named, and the others are read.",
            ],
            exit: `0 done; 1 no report was found, or a file can't be written; ${english_help_USAGE}`,
        },
        completion: {
            does: "print a shell's completion script",
            more: [],
            exit: `0 done; ${english_help_USAGE}`,
        },
    },
    helpCommand: "help for a command",
    options: {
        "--mirrors": "names of mirrors (see list) and/or URLs, separated by commas",
        "--private": "private modules: patterns as in GOPRIVATE",
        "--private-proxy": "your own GOPROXY servers, which come first",
        "--sumdb": "checksum database: auto, off, or a GOSUMDB value",
        "--dir": "directory of the Go module or workspace",
        "--timeout": "limit of the measurement, such as 500ms or 10s",
        "--lang": "language: en or zh (default: from LC_ALL, LC_MESSAGES or LANG)",
        "--no-color": "no colors, like NO_COLOR",
        "--json": "print the result as JSON",
        "--report": "print the report as JSON (docs/report.schema.json)",
        "--scope": "whose settings",
        "--force": "even if the file was changed by something else since",
        "--dry-run": "print what would be written, and write nothing",
        "--sandbox": "embedded mirrors and project, without a network",
        "--port": "port on 127.0.0.1 (0: any free one)",
        "--switch": "move if it is worth it, at most once in five minutes",
        "--quiet": "print only a change or a failure",
        "--choose-among": "what --switch may choose among",
        "--region": "label of this place in the report (cn-north-4)",
        "--history": "keep the measurements there (JSON Lines), and read those of earlier runs",
        "--page": "write one HTML page there, and its data as JSON beside it",
        "--metrics": "write metrics there, for node_exporter's textfile collector",
        "--shell": "syntax of that shell (default: from SHELL)",
        "--version": "print the version",
        "--help": "print this help",
    },
    operands: {
        mirrors: "names of mirrors (see list) and/or URLs to choose among (default: all)",
        shell: "the shell",
        reports: "reports: files, and directories for every .json file in them",
    },
    titles: {
        usage: "Usage:",
        commands: "Commands:",
        operands: "Arguments:",
        options: "Options:",
        exitCode: "Exit code:",
        examples: "Examples:",
        anyOptions: "[options]",
        anyCommand: "<command>",
    },
    remarks: (remarks) => ` (${remarks.join("; ")})`,
    standard: (value) => `default: ${value}`,
    asLastTime: "as last time",
    choices: (values) => values.join(", "),
    faults: {
        unknownCommand: (given) => `Unknown command: ${given}.`,
        unknownOption: (given) => `Unknown option: ${given}.`,
        missingOperand: (name) => `Missing argument: ${name}.`,
        missingValue: (option) => `${option} needs a value.`,
        badValue: (name, given, accepted) => `${name}: "${given}" is not accepted. Accepted: ${(0,english_words/* list */.p_)(accepted)}.`,
        together: (one, other) => `${one} and ${other} can't be used together.`,
        tooMany: (command) => `Too many arguments for ${command}.`,
        similar: (names) => ` Did you mean ${names.join(" or ")}?`,
        more: (command) => `See ${command}.`,
    },
};

;// CONCATENATED MODULE: ./build/telling/english-inputs.js



/** What English says of inputs that can't be used. */
const englishInputs = {
    inputTitle: (name) => `Input "${name}"`,
    inputProblem: ({ fault, given, accepted }, name) => `${name}: ${english_inputs_problem(fault)}. Given: "${given}". Accepted: ${english_inputs_ACCEPTED[accepted]}.`,
};
const english_inputs_DURATION = "a duration such as 500ms, 3s, 5m or 1h";
const english_inputs_WORD = "true or false";
const english_inputs_WORD_OR_AUTO = "auto, true or false";
const english_inputs_ACCEPTED = {
    "go-version": "a version (1.27.3), a line (1.27 or 1.27.x), a range (^1.26.2), stable or oldstable",
    "go-version-file": "the path of a go.mod, go.work, .go-version or .tool-versions",
    "check-latest": english_inputs_WORD,
    architecture: "an architecture as Node or Go names it, such as x64, amd64 or arm64",
    mirrors: `auto, names (${rows/* CATALOGUE_NAMES */.J}) or http(s) URLs, separated by commas or newlines`,
    "private-proxy": "http(s) URLs, separated by commas or newlines",
    private: "auto and/or GOPRIVATE patterns, separated by commas or newlines",
    sumdb: "auto, off, or a GOSUMDB value such as sum.golang.google.cn",
    direct: english_inputs_WORD,
    relay: english_inputs_WORD_OR_AUTO,
    region: "a label of at most 64 characters",
    probe: "auto, always or never",
    prefetch: english_inputs_WORD_OR_AUTO,
    cache: "true, false or read-only",
    "cache-dependency-path": "paths or patterns of go.sum files, separated by commas or newlines",
    "cache-key-prefix": "at most 100 letters, digits, dots, hyphens and underscores",
    "build-cache": english_inputs_WORD_OR_AUTO,
    "working-directory": "a directory",
    scope: "job, user or project",
    keep: english_inputs_WORD,
    "fail-on": "never or no-mirror",
    summary: "always, on-problem or never",
    language: "auto, en or zh",
    fallback: "any-error or not-found",
    "probe-timeout": english_inputs_DURATION,
    "max-connections": "a whole number from 1 to 96",
    "probe-retries": "a whole number from 0 to 10",
    "probe-budget": english_inputs_DURATION,
    cooldown: `${english_inputs_DURATION}, or 0`,
    port: "a port from 0 to 65535",
    "go-module": "a directory of a Go module or workspace",
    "sumdb-by-event": `auto or a GOSUMDB value; off in jobs of ${(0,english_words/* list */.p_)(parsers/* KEEPING_EVENTS */.qo)}`,
    "keep-by-event": `false; true in jobs of ${(0,english_words/* list */.p_)(parsers/* KEEPING_EVENTS */.qo)}`,
    "relay-by-scope": 'auto or false; true with "scope: job"',
};
const english_inputs_PLAIN = {
    "pattern-empty": "a pattern is empty",
    "pattern-with-comma": "the pattern has a comma",
    "pattern-with-space": "the pattern has a space or a control character",
    "pattern-is-url": "a URL, not a module path",
    "malformed-glob": "a malformed pattern",
    "sumdb-empty": "no database is named",
    "sumdb-too-many-fields": "too many fields",
    "sumdb-bad-url": "a malformed URL",
    "sumdb-bad-name": "the name must be host[/path]",
    "malformed-key": "a malformed verifier key",
    "key-not-its-hash": "the verifier key does not match its hash",
    "unknown-key-algorithm": "unknown verifier key algorithm",
    "url-with-bar": 'a "|" separates servers in GOPROXY',
    "url-with-space": "a URL with white space",
    "file-url": "a file: URL is no mirror",
    "not-http": "not an http(s) URL",
    "url-with-query": "a base URL has no query and no fragment",
    "at-sign-in-path": 'an "@" in the path: percent-encode the password',
    "user-over-http": "go refuses a user name over plain http",
    "not-one-server": "not a single server",
    "not-accepted": "not an accepted value",
    "not-a-duration": "not a duration",
    "not-in-range": "not a whole number in the range",
    "not-an-architecture": "not the name of an architecture",
    "not-a-prefix": "too long, or other characters",
    "too-long": "too long",
    "no-mirror-named": "no mirror is named",
    "not-in-catalogue": "not the name of a mirror",
    "not-a-go-version": "not a Go version",
    "relay-outlives-job": "a relay ends with the job",
    "unverified-for-good": 'with "scope: user" and "keep: true" no later job of this runner would verify new modules',
    "not-a-port": "not a port",
    "no-directory": "no such directory",
    "not-a-path": "not a path",
    "no-file-matches": "no file matches",
    "no-such-file": "no such file",
    "link-leads-out": "a link leads out of the workspace, so the file was not read",
    "not-a-regular-file": "not a regular file",
    "no-version-in-file": "the file names no Go version",
    "no-go-module": "no go.mod and no go.work there or in a parent directory",
};
function english_inputs_problem(fault) {
    switch (fault.code) {
        case "out-of-range":
            return `out of range (${fault.leastMs} ms to 24 h)`;
        case "too-many-files":
            return `more than ${fault.most} files match`;
        case "unquoted-version":
            return `YAML reads ${fault.version}0 without quotes as ${fault.version}: write '${fault.version}0'`;
        case "file-says-no-version":
            return `the file says "${fault.text}", which is not a Go version`;
        case "file-unreadable":
            return `the file can't be read (${fault.error})`;
        case "off-would-stay":
            return `with "scope: user", a job of ${fault.event} that is cancelled would leave it on for every later job of this runner`;
        case "event-may-not-keep":
            return `with "scope: user" it changes every later job of this runner, and a job of ${fault.event} may not do that`;
        default:
            return english_inputs_PLAIN[fault.code];
    }
}

;// CONCATENATED MODULE: ./build/telling/english-outcome.js


/** What English says of what a run has brought: the headline. */
const englishOutcome = {
    "from-cache": ({ zips, zipBytes, buildBytes }, { elapsedMs }) => {
        const build = buildBytes === null ? "" : ` and Go's build cache (${(0,format/* formatBytes */.z3)(buildBytes)})`;
        return `Ready in ${(0,format/* formatMs */._V)(elapsedMs)}, from the cache: ${(0,english_words/* count */.U9)(zips, "module")} (${(0,format/* formatBytes */.z3)(zipBytes)})${build}.`;
    },
    fetched: ({ zips, zipBytes, fromCache, left, ...from }, { elapsedMs }) => {
        const sent = (0,english_words/* servers */.b0)(from);
        const cached = fromCache === 0 ? "" : `, ${fromCache} of them from the cache`;
        const rest = left === 0
            ? ""
            : ` ${(0,english_words/* count */.U9)(left, "module")} could not be downloaded and ${left === 1 ? "is" : "are"} left to go.`;
        return `${left === 0 ? "Modules" : "Most modules"} ready in ${(0,format/* formatMs */._V)(elapsedMs)}: ${zips} (${(0,format/* formatBytes */.z3)(zipBytes)})${sent === "" ? "" : ` ${sent}`}${cached}, verified.${rest}`;
    },
    present: ({ zips }, { choice }) => `Nothing to do: ${zips === 1 ? "the only module needed is" : `all ${zips} modules are`} present${choice.mirror === null ? "" : `. Later downloads go to ${choice.mirror} first`}.`,
};

;// CONCATENATED MODULE: ./build/telling/english-relay.js


/** What English says of the relay. */
const englishRelay = {
    state: {
        "not-wanted": () => "none (input relay: false, or scope is not job)",
        "no-mirror": () => "none: the route has no mirror",
        started: ({ startMs }) => `in front of the mirrors for later steps, started in ${(0,format/* formatMs */._V)(startMs)}; if it ends, go uses the route above`,
        joined: () => "the one started by an earlier step; it now has this module's go.sum too",
        failed: () => "none: it could not be started, so later steps use the route alone",
    },
    title: "Go module relay",
    use: ({ requests, sentBytes, checked }) => requests.served + requests.missing + requests.failed === 0
        ? "Later steps requested no modules."
        : `${(0,english_words/* count */.U9)(requests.served, "request")} served (${(0,format/* formatBytes */.z3)(sentBytes)}), ${requests.missing} for what no mirror has, ${requests.failed} failed. Files verified against go.sum: ${checked.goSum}; against the checksum database: ${checked.database}; left to go to verify: ${checked.nobody}.`,
    gotOver: ({ retries, hedges }) => `Failures worked around: ${(0,english_words/* count */.U9)(retries, "request")} retried, ${hedges} sent to another mirror because the first was too slow.`,
    mirror: ({ name, failed, requests, lied }, failure) => `${name}: ${failed} of ${(0,english_words/* count */.U9)(requests, "response")} unusable${failure === null ? "" : ` (last: ${failure})`}${lied ? "; it sent wrong bytes, so it was not asked again" : ""}`,
    network: (failed) => `Every mirror failed for ${(0,english_words/* count */.U9)(failed, "request")} of this job. If go stopped with a download error, the network was the cause, not your code: run the job again, or name other mirrors with the input mirrors.`,
    gone: "The relay ended before the job did; since then go has used the route behind it.",
};

;// CONCATENATED MODULE: ./build/telling/english.js















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
            const start = `${report.choice.mirror}: ${(0,format/* formatMs */._V)(bestMs)} predicted for ${english_missing(report)}`;
            if (runnerUp === null || runnerUpMs === null || bestMs <= 0)
                return `${start}.`;
            const factor = (0,format/* formatFactor */.H9)(runnerUpMs / bestMs);
            const compared = factor === "1.0" ? "about as fast as" : `${factor} × faster than`;
            return `${start}, ${compared} ${runnerUp} (${(0,format/* formatMs */._V)(runnerUpMs)}).`;
        },
        "nothing-missing": ({ firstByteMs }, { choice, project }) => `${choice.mirror}: ${project.needed.zips === 0 ? "no modules to download are known" : "all modules are present"}. It answered after ${(0,format/* formatMs */._V)(firstByteMs)}, should more be needed.`,
        "only-proven": ({ others }, { choice }) => others === 0
            ? `${choice.mirror}: the only mirror asked, verified.`
            : `${choice.mirror}: the only mirror verified; ${others === 1 ? "the other one" : `the ${others} others`} failed or ${others === 1 ? "was" : "were"} not waited for.`,
        "catalogue-order": ({ region, inChina }, { choice }) => `${choice.mirror}: first in the default order for ${region}${inChina ? " (mirrors in China first)" : ""}; nothing was measured.`,
        "none-healthy": (_, { mirrors }) => `${mirrors.length === 0 ? "There was no mirror to ask" : "No mirror is healthy"}: GOPROXY stays as it was.`,
    },
    outcome: englishOutcome,
    nothingToChoose: ({ route }) => `This machine's GOPROXY leaves nothing to choose, so it stays as it was${route.values.GOPROXY === "" ? "" : `: ${route.values.GOPROXY}`}`,
    failure: englishFailure,
    standing: {
        chosen: "chosen",
        inRoute: "in the route",
        proven: "works, not in the route",
        notMeasured: "not measured",
        notWaitedFor: ({ answered }) => (answered ? "answers, not waited for" : "not waited for"),
    },
    note: {
        "no-healthy-mirror": ({ asked }, input) => `${asked === 1 ? "The only mirror asked is not healthy" : `None of the ${asked} mirrors asked is healthy`}, so GOPROXY stays as it was. Check this machine's network and proxy settings, or name a mirror that it can reach with ${input("mirrors")}.`,
        "goproxy-off": () => "This machine has GOPROXY=off: go downloads nothing, and that is left alone. Unset it to let mirrors be used.",
        "goproxy-policy": ({ goproxy }, input) => goproxy === "direct"
            ? `This machine has GOPROXY=direct: no server may learn which modules it uses, so no mirror was asked or added. To use mirrors anyway, name them with ${input("mirrors")}.`
            : `This machine's GOPROXY (${goproxy}) does not end in direct. That is taken as a policy on where modules may come from, so no mirror was added. To add mirrors anyway, name them with ${input("mirrors")}.`,
        "values-kept": ({ values, since }) => `The Go settings of this machine's user have had ${values.join(" and ")} since ${since}, set by an earlier run (keep: true, the command use, or a job with scope: user that was cancelled). setup-go-mirror undo reverts all of them, go env -u a single variable.`,
        "inherited-private-proxies": ({ count }, input) => `${count === 1 ? "A server in this machine's GOPROXY is" : `${count} servers in this machine's GOPROXY are`} not in the list of mirrors: treated as private ${count === 1 ? "proxy" : "proxies"} and kept first. To have a public mirror among them measured, name it with ${input("mirrors")}.`,
        "no-mirror-behind-private": ({ because }, input) => because === "no-pattern"
            ? `GOPROXY has a server of your own, and nothing says which modules are private. A mirror behind it would learn the name of every module that the server lacks, so the route has no mirrors. To add them, name your private modules with ${input("private")} or GOPRIVATE; if the server has no private modules, name it with ${input("mirrors")}.`
            : "GOPROXY has a server of your own, and GONOPROXY does not cover all private modules. A mirror behind that server would learn the name of every module that it lacks, so the route has no mirrors. To add them, unset GONOPROXY, or add the patterns of GOPRIVATE to it.",
        "sumdb-off": ({ by }, input) => `The checksum database is off (${by === "input" ? input("sumdb", "off") : "GOSUMDB=off on this machine"}). Modules that are not in go.sum yet are not verified, and toolchain downloads fail, because go requires the database for them. ${by === "input" ? "Without it" : "With GOSUMDB unset"} both work.`,
        "sumdb-rerouted": ({ via }) => `The checksum database does not work through GOPROXY, so GOSUMDB now goes past the mirrors, to ${via}. Nothing to do.`,
        "sumdb-unreachable": ({ url, detail }) => `The checksum database can't be reached (${url}${englishMore(": ", detail)}). Verification stays on, so toolchain downloads and modules that are not in go.sum yet will fail. Allow this machine to reach sum.golang.org or sum.golang.google.cn, or commit a complete go.sum.`,
        vendored: () => "The project is vendored: go builds from vendor/ and downloads nothing. The route is for later commands such as go install.",
        "no-go-sum": (_, input) => `There is no go.sum, so the mirrors were measured with well-known modules instead of the project's own. Check ${input("working-directory")}, or run go mod tidy and commit go.sum.`,
        "go-sum-problems": ({ count, firstLine, firstCode }) => `go.sum has ${count === 1 ? "an invalid line" : `${count} invalid lines`} (first: ${english_GO_SUM_FAULTS[firstCode]}${firstLine > 0 ? ` in line ${firstLine}` : ""}). They are skipped here, but go may refuse the file. Repair it with go mod tidy.`,
        "toolchain-download": ({ toolchain, have }) => `go.mod asks for ${toolchain}, and this machine has ${have}: go will download that toolchain through this route. The action's input go-version-file: go.mod installs it once for all jobs of a machine.`,
        "go-behind": ({ version, newest }) => `Go ${version} is behind ${newest}, the latest patch release, which may have security fixes. Use go-version: '${(0,format/* lineOf */.cA)(version)}' with check-latest: true, or pin that release.`,
        "go-list-behind": ({ version, listed }) => `The newest matching Go on the mirrors is ${listed}. This machine has ${version}, which is newer, so that is used. The mirrors may be behind.`,
        "go-list-unreachable": ({ version }) => `No mirror had a list of Go versions, so the newest matching one on this machine is used: ${version}.`,
        "toolchain-too-old": ({ wanted, have }) => `go.mod asks for ${wanted}, this machine has ${have}, and GOTOOLCHAIN forbids a download: go will fail. Install it (the action's input go-version-file: go.mod does), or set GOTOOLCHAIN=auto.`,
        "files-not-read": english_files_filesNotRead,
        "module-cache-disagrees": english_files_moduleCacheDisagrees,
        "module-cache-unusable": ({ detail }) => detail === "EMFILE"
            ? "Too many open files: the limit of this process is too low to fill the module cache, so go downloads the rest. Raise it (ulimit -n 1024, LimitNOFILE= of the runner's service, --ulimit nofile= of the container)."
            : `The module cache can't be used (${detail}), so verified downloads were not kept. Check GOMODCACHE and its owner.`,
        "no-go": () => "There is no go on PATH, and none was asked for, so builds will fail. The action's input go-version-file: go.mod installs the version that the project asks for.",
        "private-proxy-dead": ({ host, detail }, input) => `The private proxy ${host} does not answer${englishMore(" (", detail, ")")}. go asks it first and gives up on such an error, so downloads will fail. Check its address (${input("private-proxy")}) and the network.`,
        "wrong-bytes": ({ mirror, asked }) => `${mirror} sent the wrong bytes${asked === "" ? "" : ` for ${asked}`}: the hash does not match. The mirror is out, and nothing from it was kept. A proxy in between may alter downloads; if not, tell the mirror's operator.`,
        "go-sum-disagrees": (note) => (note.module === null ? english_files_privateDisagreement(note) : english_files_disagreement(note)),
        "cache-failed": ({ failure }, input) => `Cache service unavailable: ${english_cache_cacheFailure(failure)}. Modules were downloaded instead. Turn the cache off with ${input("cache", "false")}.`,
        "cache-wrong-files": ({ key, modules }) => `The cache entry ${key} has files of ${(0,english_words/* count */.U9)(modules, "module")} that do not match go.sum. They were discarded, and downloaded from the mirrors where possible. Delete that entry (gh cache delete): this action did not write it as it is.`,
        "fetch-incomplete": ({ reason, ...files }, input) => `${(0,english_words/* countFiles */.Dc)(files)} could not be downloaded in advance (${englishFetch.left[reason]}), so go downloads and verifies them itself. ${english_fetch_LEFT_ADVICE[reason](input)}`,
    },
    sumdb: {
        works: ({ via }) => `verified at ${via}`,
        rerouted: ({ via, because }) => `verified at ${via}, past the mirrors, because ${english_trouble(because)}`,
        unreachable: ({ because }) => `on, but can't be reached: ${english_trouble(because)}`,
        off: () => "off: new modules are not verified, and toolchain downloads fail",
        "not-checked": ({ because }) => `on, not checked${english_NOT_CHECKED[because]}`,
    },
    probe: {
        measured: ({ probe, region, mirrors }) => `Measured ${(0,english_words/* count */.U9)(mirrors.length, "mirror")} in ${(0,format/* formatMs */._V)(probe.elapsedMs)} from ${region.label}${probe.ended === null ? "" : `; ${english_ENDED[probe.ended]}`}${probe.extended ? "; the time limit was extended once, because no mirror was verified in time" : ""}.${probe.admitted === 0 ? "" : ` ${(0,english_words/* count */.U9)(probe.admitted, "verified sample")} went into the module cache.`}`,
        remembered: ({ probe }) => `Reused a measurement made ${probe.ageMs === null ? "" : `${(0,format/* formatMs */._V)(probe.ageMs)} ago `}on this machine; no mirror was contacted.`,
        never: ({ region }, input) => `Not measured (${input("probe", "never")}): the default order for ${region.label}.`,
        policy: () => "Not measured: this machine's GOPROXY leaves nothing to choose.",
    },
    project: ({ project }) => english_modules(project) + english_go_toolchainPart(project.toolchain),
    measuredFor: ({ project }) => {
        const { zips } = project.needed;
        return zips === 0
            ? english_modules(project)
            : `${zips} needed (${english_size(project)}), measured as if none were present`;
    },
    go: englishGo,
    goProblem: englishGoProblem,
    goProgress: ({ version, received, total, rate }) => `Go ${version}: ${received}${total === null ? "" : ` of ${total}`}, ${rate}`,
    cache: englishCache,
    buildCache: englishBuildCache,
    buildCacheUnsaved: englishBuildCacheUnsaved,
    buildCacheSave: englishBuildCacheSave,
    save: englishSave,
    fetch: englishFetch,
    relay: englishRelay,
    fleet: englishFleet,
    commands: englishCommands,
    help: englishHelp,
    input: {
        job: (name, value) => (value === undefined ? `the input "${name}"` : `input ${name}: ${value}`),
        command: (name, value) => optionWith(name, value) ??
            `the action's input ${value === undefined ? `"${name}"` : `${name}: ${value}`}`,
    },
    ...englishInputs,
    reading: [
        "Each mirror was asked for files that are needed here. Only a mirror that sent a .mod, an .info and a .zip with the right hashes can be chosen.",
        "Predicted: the time to download all missing modules from that mirror alone. The bar shows it relative to the slowest mirror.",
        "First byte: the lower quartile of the times to the first byte of small responses. Throughput: that of one connection.",
    ],
    recommended: "Recommended",
    colon: ": ",
    log: {
        measured: "Go module mirrors, measured from this machine",
        cancelled: "Cancelled: nothing was exported. What was measured so far is above.",
        slowLine: "The connection is slow: mirrors answer correctly, but none has finished. The time limit is extended once.",
        serviceFailedBefore: "Nothing was saved: the cache service was unavailable when the job began.",
        noMirror: "No healthy Go module mirror (fail-on: no-mirror). The table above says why, mirror by mirror.",
        reportNotWritten: (why) => `The JSON report could not be written: ${why}`,
        summaryTooLarge: "The step summary is larger than the runner accepts (1 MiB), so it was not written.",
        summaryNotWritten: "The step summary file can't be written, so there is no summary.",
        unpackingGivenUp: (after) => `go was stopped after unpacking modules for ${after}: another process may hold a lock in the module cache (a file that ends in .lock), or the disk is slow. The build unpacks the rest when it needs it, and waits for that lock too.`,
    },
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
    labels: {
        warning: "Warning",
        notice: "Note",
        go: "Go",
        modules: "Modules",
        cache: "Cache",
        buildCache: "Build cache",
        fetched: "Downloaded",
        relay: "Relay",
        sumdb: "Checksum database",
        exported: "Set for later steps",
        nothingExported: "Nothing was changed for later steps.",
        details: "Mirrors, timings, and how they were measured",
        method: "How this was measured",
        asked: "Requests that failed",
    },
};
const english_GO_SUM_FAULTS = {
    malformed: "not a module, a version and a hash",
    "conflict-mark": "a merge conflict marker",
    "bad-path": "an invalid module path",
    "bad-version": "an invalid version",
    "bad-hash": "an invalid hash",
    contradiction: "two hashes for one module",
};
const english_NOT_CHECKED = {
    "not-measured": ": nothing was measured",
    "private-proxy": ": it is up to the private proxy, which requires credentials",
    invalid: ": go does not accept the value of GOSUMDB",
};
const english_ENDED = {
    over: "all mirrors answered or failed",
    enough: "stopped as soon as no other mirror could win",
    budget: "stopped at the time limit",
};
function english_modules(project) {
    if (project.kind === "none")
        return "no go.mod was found";
    if (project.vendored)
        return "vendored, nothing to download";
    const { zips, present, missing, private: unasked } = project.needed;
    if (zips === 0)
        return project.goSum.found ? "none needed" : "unknown, because there is no go.sum";
    const absent = `${missing} missing${missing === 0 || project.missingBytes === 0 ? "" : ` (${english_size(project)})`}`;
    return `${zips} needed, ${present} already present, ${absent}${unasked === 0 ? "" : `, ${unasked} private (no mirror was asked)`}`;
}
/** What is still to be downloaded, with its size. */
function english_missing({ project }) {
    const { zips, missing } = project.needed;
    if (missing === 0)
        return zips === 0 ? "a first download" : "the missing go.mod files";
    return `the ${(0,english_words/* count */.U9)(missing, "missing module")}${project.missingBytes === 0 ? "" : ` (${english_size(project)})`}`;
}
/** A size that not every missing module was asked for is an estimate. */
function english_size({ sizedZips, needed, missingBytes }) {
    return `${sizedZips < needed.missing ? "about " : ""}${(0,format/* formatBytes */.z3)(missingBytes)}`;
}
function english_trouble({ url, code, detail }) {
    const what = {
        "bad-answer": "sent a response that does not verify",
        error: "failed",
        unreachable: "did not answer",
    };
    return `${url} ${what[code]}${englishMore(" (", detail, ")")}`;
}

// EXTERNAL MODULE: ./build/report/neutralise.js
var neutralise = __webpack_require__(9697);
;// CONCATENATED MODULE: ./build/telling/fleet-sentences.js


/** A smaller gain is no reason to leave Go's default. */
const MIN_FACTOR = 1.1;
/** In the catalogue's words. */
const GO_DEFAULT = "official";
/** An alert: one line for one cause. */
function alertSentence({ language, failure }, alert) {
    const words = (0,neutralise/* neutraliseTexts */.xA)(alert);
    const { fleet } = language;
    const phrase = words.reason && failure({ ...words.reason, asked: null });
    const sentence = words.kind === "mirror"
        ? fleet.alert.mirror({ ...words, failure: phrase ?? "" })
        : fleet.alert.noMirror({ ...words, failure: phrase });
    return (0,neutralise/* neutralise */.$0)(sentence, Number.POSITIVE_INFINITY);
}
/** What to pin in a region, and what it gains. */
function pinSentence({ language }, region) {
    const safe = (0,neutralise/* neutraliseTexts */.xA)({ label: region.label, pin: region.pin, measuredAt: region.measuredAt });
    const { pin: words } = language.fleet;
    const sentence = () => {
        if (!region.reported)
            return words.notReported(safe.label, safe.measuredAt.slice(0, 10));
        if (safe.pin !== null)
            return pinWords(words, safe.label, safe.pin);
        const isMeasured = region.cells.some(({ state }) => state.kind === "failed");
        return isMeasured ? words.noneProven(safe.label) : words.notMeasured(safe.label);
    };
    return (0,neutralise/* neutralise */.$0)(sentence(), Number.POSITIVE_INFINITY);
}
function pinWords(words, region, pin) {
    const { mirror, referenceMs, defaultMs, defaultFailed } = pin;
    const time = referenceMs === null ? null : (0,format/* formatMs */._V)(referenceMs);
    if (mirror === GO_DEFAULT)
        return words.stay(region, time);
    if (defaultFailed)
        return words.defaultFails(region, mirror, time);
    if (time === null || referenceMs === null || defaultMs === null)
        return words.alone(region, mirror, time);
    const factor = defaultMs / Math.max(referenceMs, 1);
    return words.faster({
        region,
        mirror,
        time,
        defaultTime: (0,format/* formatMs */._V)(defaultMs),
        factor: factor < MIN_FACTOR ? null : (0,format/* formatFactor */.H9)(factor),
    });
}
/** Why a file was left out, with its name. */
function refusedSentence({ language }, refused) {
    const { file, why } = (0,neutralise/* neutraliseTexts */.xA)(refused);
    const phrase = language.fleet.refusal[why.code];
    return (0,neutralise/* neutralise */.$0)(file + language.colon + phrase(why), Number.POSITIVE_INFINITY);
}
/** All in a line each, for a log or a terminal: what was read, alerts, what to pin. */
function fleetLines(sentences, fleet) {
    const { fleet: words } = sentences.language;
    const alerts = fleet.alerts.map((alert) => alertSentence(sentences, alert));
    return [
        fleet.reports.read === 0
            ? words.noReport
            : words.read({ reports: fleet.reports.read, superseded: fleet.reports.superseded }),
        ...(alerts.length === 0 && fleet.reports.read > 0 ? [words.allWell] : alerts),
        ...fleet.regions.map((region) => pinSentence(sentences, region)),
    ];
}

;// CONCATENATED MODULE: ./build/telling/fleet-summary.js



/** A runner takes 1 MiB a step, and a page with it should stay quick to open. */
const MAX_BYTES = 200_000;
const MAX_SENTENCE = 1_500;
const MAX_REFUSED = 50;
const MAX_CELL = 80;
/** A time up to so many times the region's best. */
const NEAR = 1.5;
const FAR = 3;
/**
 * A fleet as GitHub-flavoured Markdown: alerts, the heat map of regions and mirrors (a figure and a symbol in each cell),
 * a sentence for each region. Of very many regions the last are only counted.
 */
function fleetSummary(sentences, fleet) {
    for (let shown = fleet.regions.length;; shown = Math.floor(shown / 2)) {
        const summary = render(sentences, fleet, shown);
        if (shown === 0 || Buffer.byteLength(summary) <= MAX_BYTES)
            return summary;
    }
}
function render(sentences, fleet, shown) {
    const { fleet: words } = sentences.language;
    const regions = fleet.regions.slice(0, shown);
    const hidden = fleet.regions.length - regions.length;
    const { read, superseded } = fleet.reports;
    const alerts = fleet.alerts
        .slice(0, Math.max(shown, 1))
        .map((alert) => `- ⚠️ ${line(alertSentence(sentences, alert))}`);
    const paragraphs = [
        `## ${line(words.title(fleet.regions.length))}`,
        line(read === 0 ? words.noReport : words.read({ reports: read, superseded })),
        alerts.length === 0 && read > 0 ? line(words.allWell) : alerts.join("\n"),
        heatMap(sentences, fleet, regions),
        regions.map((region) => `- ${line(pinSentence(sentences, region))}`).join("\n"),
        hidden === 0 ? "" : line(words.more(hidden)),
        refusedList(sentences, fleet),
        pins(words.toPin, regions),
        `<details><summary>${words.howToRead}</summary>`,
        words.reading.map((text) => `- ${line(text)}`).join("\n"),
        "</details>",
    ];
    return `${paragraphs.filter((text) => text !== "").join("\n\n")}\n`;
}
function line(text) {
    return (0,neutralise/* markdown */.wD)(text, MAX_SENTENCE);
}
/** A row for each region, a column for each mirror. */
function heatMap(sentences, fleet, regions) {
    if (regions.length === 0 || fleet.mirrors.length === 0)
        return "";
    const row = (cells) => `| ${cells.join(" | ")} |`;
    return [
        row([
            sentences.language.fleet.columns.region,
            ...fleet.mirrors.map(({ name }) => (0,neutralise/* markdown */.wD)(name, MAX_CELL)),
        ]),
        row([":--", ...fleet.mirrors.map(() => ":--")]),
        ...regions.map((region) => {
            const bestMs = bestOf(region);
            const cells = region.cells.map((cell) => heatCell(sentences, cell, bestMs));
            return row([(0,neutralise/* markdown */.wD)(region.label, MAX_CELL), ...cells]);
        }),
    ].join("\n");
}
function heatCell(sentences, cell, bestMs) {
    const symbol = symbolOf(cell, bestMs);
    const text = (0,neutralise/* markdown */.wD)(cellText(sentences, cell), MAX_CELL).replace(/ /g, cell.state.kind === "failed" ? " " : "&nbsp;");
    const shown = cell.chosen ? `**${text}**` : text;
    return [symbol, shown].filter((part) => part !== "").join(" ");
}
/** What stands in a cell beside its symbol: neutralised, "" where the region does not know the mirror. */
function cellText({ language, failure }, { state, referenceMs }) {
    const { cell } = language.fleet;
    switch (state.kind) {
        case "absent":
            return "";
        case "failed":
            return failure(state.reason);
        case "not-measured":
            return cell.notMeasured;
        case "not-waited-for":
            return cell.notWaitedFor;
        case "proven":
            return referenceMs === null ? cell.proven : (0,format/* formatMs */._V)(referenceMs);
    }
}
function symbolOf({ state, chosen, referenceMs }, bestMs) {
    if (state.kind === "absent")
        return "";
    if (state.kind === "failed")
        return "❌";
    if (chosen && state.kind === "proven")
        return "✅";
    if (state.kind !== "proven" || referenceMs === null || bestMs === null)
        return "⚪";
    if (referenceMs <= NEAR * bestMs)
        return "🟢";
    return referenceMs <= FAR * bestMs ? "🟡" : "🟠";
}
function bestOf({ cells }) {
    const times = cells.flatMap(({ referenceMs }) => referenceMs ?? []);
    return times.length === 0 ? null : Math.min(...times);
}
function pins(title, regions) {
    const lines = regions.flatMap(({ label, pin }) => pin === null ? [] : [`# ${(0,neutralise/* neutralise */.$0)(label)}`, `GOPROXY=${pin.goproxy}`]);
    return lines.length === 0
        ? ""
        : `<details><summary>${title}</summary>\n\n${(0,neutralise/* markdownCodeBlock */.IS)(lines)}\n\n</details>`;
}
function refusedList(sentences, { refused }) {
    if (refused.length === 0)
        return "";
    const { fleet: words } = sentences.language;
    const items = refused.slice(0, MAX_REFUSED).map((one) => `- ${line(refusedSentence(sentences, one))}`);
    const hidden = refused.length - items.length;
    return [
        line(words.refusedTitle(refused.length)),
        "",
        ...items,
        ...(hidden === 0 ? [] : [`- ${words.more(hidden)}`]),
    ].join("\n");
}

// EXTERNAL MODULE: ./build/telling/width.js
var width = __webpack_require__(1838);
;// CONCATENATED MODULE: ./build/telling/fleet-terminal.js




const fleet_terminal_MAX_CELL = 28;
/**
 * A fleet for a person at a terminal: a table for each region would be long, so there is one, a line for each mirror of
 * each region that knows it, then alerts and what to pin. No newline at its end.
 */
function fleetTerminal(sentences, fleet) {
    const { columns } = sentences.language.fleet;
    const rows = fleet.regions.flatMap(({ label, cells }) => fleet.mirrors.flatMap(({ name }, at) => {
        const cell = cells[at];
        if (cell === undefined || cell.state.kind === "absent")
            return [];
        return [
            [
                (0,width/* clip */.$Q)((0,neutralise/* neutralise */.$0)(label), fleet_terminal_MAX_CELL),
                markOf(cell),
                (0,width/* clip */.$Q)((0,neutralise/* neutralise */.$0)(name), fleet_terminal_MAX_CELL),
                cellText(sentences, cell),
            ],
        ];
    }));
    const table = rows.length === 0 ? [] : [...(0,width/* inColumns */.xe)([[columns.region, "", columns.mirror, ""], ...rows]), ""];
    return [...table, ...fleetLines(sentences, fleet)].join("\n");
}
function markOf({ state, chosen }) {
    if (state.kind === "failed")
        return "✗";
    return chosen ? "▸" : " ";
}

;// CONCATENATED MODULE: ./build/telling/columns.js
/** The columns of a mirror's row, in their order. */
const COLUMNS = [
    "rank",
    "mirror",
    "status",
    "dns",
    "tcp",
    "tls",
    "firstByte",
    "throughput",
    "predicted",
];
/** The columns of a row about a source of the fetch, in their order. */
const FETCH_COLUMNS = [
    "source",
    "share",
    "files",
    "size",
    "requests",
    "retries",
    "hedges",
    "refused",
    "state",
];

;// CONCATENATED MODULE: ./build/telling/fetch-rows.js



const MAX_NAME = 40;
/**
 * The rows of the table of sources, in the report's order. None where there is nothing to compare or to explain:
 * one source that was asked, and nothing went wrong.
 */
function fetchRows(sentences, { fetch }) {
    const asked = askedSources(fetch);
    if (asked.length < 2 && asked.every(isFaultless))
        return [];
    const bytes = asked.reduce((sum, s) => sum + s.bytes, 0);
    return asked.map((source) => {
        const share = source.bytes > 0 ? source.bytes / bytes : null;
        const name = (0,neutralise/* neutralise */.$0)(source.name, MAX_NAME);
        return {
            state: source.outcome,
            cells: {
                source: source.private ? sentences.language.fetch.privateProxy(name) : name,
                share: share === null ? "" : (0,format/* formatShare */.T1)(share),
                files: number(source.files),
                size: share === null ? "" : (0,format/* formatBytes */.z3)(source.bytes),
                requests: number(source.requests),
                retries: number(source.retries),
                hedges: number(source.hedges),
                refused: number(source.refusals),
                state: sentences.source(source),
            },
            share,
        };
    });
}
/** The sources that took part: asked at least once, or out before that. */
function askedSources({ sources }) {
    return sources.filter((s) => s.requests > 0 || s.outcome === "out");
}
/** The columns worth showing: name and state, and those where at least one source has something. */
function filledFetchColumns(rows) {
    return FETCH_COLUMNS.filter((c) => c === "source" || c === "state" || rows.some((row) => row.cells[c] !== ""));
}
function isFaultless({ outcome, reason, retries, hedges, refusals }) {
    return outcome !== "out" && reason === null && retries + hedges + refusals === 0;
}
function number(value) {
    return value === 0 ? "" : String(value);
}

;// CONCATENATED MODULE: ./build/telling/bar.js
const BAR_CELLS = 10;
/** A part of a whole, 0 to 1, as a bar. Never empty: the smallest is to be seen beside one a hundred times as large. */
function shareBar(share) {
    const full = Math.max(1, Math.round(share * BAR_CELLS));
    return "█".repeat(full) + "░".repeat(BAR_CELLS - full);
}

;// CONCATENATED MODULE: ./build/telling/fetch-table.js



const GAP = "  ";
const fetch_table_MAX_NAME = 24;
/** A state that is longer may be cut before a column of numbers has to go. */
const MIN_STATE = 24;
/** What goes first where the line is short. */
const DISPENSABLE = [
    ["requests"],
    ["retries", "hedges", "refused"],
    ["files"],
];
/**
 * The sources of the fetch as lines of aligned text: a title, then one line each. Empty without rows.
 * @param titles of the columns
 */
function fetchTable(titles, rows, options) {
    if (rows.length === 0)
        return [];
    const widthOfColumn = (c) => Math.max((0,width/* widthOf */.qz)(titles[c]), ...rows.map((row) => (0,width/* widthOf */.qz)(row.cells[c])));
    const nameWidth = Math.min(fetch_table_MAX_NAME, widthOfColumn("source"));
    const stateWidth = Math.min(MIN_STATE, widthOfColumn("state"));
    let barWidth = Math.max(0, ...rows.map((row) => barOf(row).length));
    let columns = filledFetchColumns(rows).filter((c) => c !== "source" && c !== "state");
    const needed = () => columns.reduce((sum, c) => sum + GAP.length + widthOfColumn(c), 2 + nameWidth + (barWidth > 0 ? 1 + barWidth : 0) + GAP.length + stateWidth);
    for (const group of DISPENSABLE) {
        if (needed() > options.columns)
            columns = columns.filter((c) => !group.includes(c));
    }
    if (needed() > options.columns)
        barWidth = 0;
    const line = (mark, cells, bar) => {
        const numbers = columns.map((c) => {
            const number = GAP + (0,width/* padStart */.CF)(cells[c], widthOfColumn(c));
            return c === "share" && barWidth > 0 ? `${number} ${(0,width/* padEnd */.f)(bar, barWidth)}` : number;
        });
        const name = (0,width/* padEnd */.f)((0,width/* clip */.$Q)(cells.source, nameWidth), nameWidth);
        return (0,width/* clip */.$Q)(`${mark} ${name}${numbers.join("")}${GAP}${cells.state}`.trimEnd(), options.columns);
    };
    return [
        line(" ", titles, ""),
        ...rows.map((row) => options.paint(line(row.state === "out" ? "✗" : " ", row.cells, barOf(row)), row)),
    ];
}
function barOf({ share }) {
    return share === null ? "" : shareBar(share);
}

;// CONCATENATED MODULE: ./build/telling/mirror-rows.js



const mirror_rows_MAX_NAME = 40;
/** The rows of the table of mirrors, in the report's order. */
function mirrorRows({ language, standing }, report) {
    const predictions = report.mirrors.flatMap(({ predictedMs }) => predictedMs ?? []);
    // One alone has nothing to be compared with.
    const slowestMs = predictions.length < 2 ? 0 : Math.max(...predictions);
    return report.mirrors.map((mirror) => {
        const { speed, predictedMs } = mirror;
        const chosen = mirror.rank === 1 && mirror.name === report.choice.mirror;
        return {
            state: stateOf(mirror, chosen),
            cells: {
                rank: mirror.rank === null ? "" : String(mirror.rank),
                mirror: (0,neutralise/* neutralise */.$0)(mirror.name, mirror_rows_MAX_NAME),
                status: standing(mirror, chosen),
                dns: speed.viaProxy ? language.viaProxy : ms(speed.dnsMs),
                tcp: ms(speed.tcpMs),
                tls: ms(speed.tlsMs),
                firstByte: ms(speed.firstByteMs),
                throughput: speed.bytesPerSecond === null ? "" : (0,format/* formatRate */.CE)(speed.bytesPerSecond),
                predicted: ms(predictedMs),
            },
            share: predictedMs === null || slowestMs === 0 ? null : predictedMs / slowestMs,
        };
    });
}
/** The columns worth showing: name and status, and those where at least one mirror has something. */
function filledColumns(rows) {
    return COLUMNS.filter((c) => c === "mirror" || c === "status" || rows.some((row) => row.cells[c] !== ""));
}
/** What the later steps find set: `NAME=value`, neutralised. */
function exportedLines({ route }) {
    return route.exported.map((name) => (0,neutralise/* neutralise */.$0)(`${name}=${route.values[name]}`, 4_000));
}
function stateOf({ outcome }, chosen) {
    if (outcome.kind === "failed")
        return "failed";
    if (chosen)
        return "chosen";
    return outcome.kind === "proven" ? "ready" : "open";
}
function ms(value) {
    return value === null ? "" : (0,format/* formatMs */._V)(value);
}

;// CONCATENATED MODULE: ./build/telling/text-table.js


const text_table_GAP = "  ";
/** What goes first where the line is short. */
const text_table_DISPENSABLE = [["dns", "tcp", "tls"], ["throughput"], ["firstByte"]];
const text_table_MAX_NAME = 24;
const MARKS = {
    chosen: "▸",
    ready: " ",
    failed: "✗",
    open: " ",
};
/**
 * The mirrors as lines of aligned text. A mirror that can't be used has its reason where the others have their
 * numbers: a table of failures stays as narrow as one without.
 * @param titles of the columns
 */
function textTable(titles, rows, options) {
    if (rows.length === 0)
        return [];
    const nameWidth = Math.min(text_table_MAX_NAME, Math.max(...rows.map((r) => (0,width/* widthOf */.qz)(r.cells.mirror)), (0,width/* widthOf */.qz)(titles.mirror)));
    const rankWidth = Math.max(1, ...rows.map((r) => r.cells.rank.length));
    const measured = rows.filter(hasNumbers);
    const widthOfColumn = (c) => Math.max((0,width/* widthOf */.qz)(titles[c]), ...measured.map((r) => (0,width/* widthOf */.qz)(r.cells[c])));
    const startWidth = 1 + 1 + rankWidth + text_table_GAP.length + nameWidth;
    const lastWidth = options.last && measured.length > 0 ? text_table_GAP.length + options.last.width : 0;
    let columns = filledColumns(measured).filter((c) => !["rank", "mirror", "status"].includes(c));
    const needed = () => columns.reduce((sum, c) => sum + text_table_GAP.length + widthOfColumn(c), startWidth + lastWidth);
    for (const group of text_table_DISPENSABLE) {
        if (needed() > options.columns)
            columns = columns.filter((c) => !group.includes(c));
    }
    const start = (mark, rank, name) => `${mark} ${rank.padStart(rankWidth)}${text_table_GAP}${(0,width/* padEnd */.f)((0,width/* clip */.$Q)(name, nameWidth), nameWidth)}`;
    const numbers = (cells) => columns.map((c) => text_table_GAP + (0,width/* padStart */.CF)(cells[c], widthOfColumn(c))).join("");
    const lines = rows.map((row) => {
        const head = start(MARKS[row.state], row.cells.rank, row.cells.mirror);
        const rest = hasNumbers(row)
            ? `${numbers(row.cells)}${options.last ? text_table_GAP + options.last.of(row) : ""}`
            : text_table_GAP + row.cells.status;
        return options.paint((0,width/* clip */.$Q)((head + rest).trimEnd(), options.columns), row);
    });
    const title = start(" ", titles.rank, titles.mirror) + numbers(titles);
    return [(0,width/* clip */.$Q)(title.trimEnd(), options.columns), ...lines];
}
function hasNumbers({ state, cells }) {
    return (state === "chosen" || state === "ready") && cells.firstByte !== "";
}

;// CONCATENATED MODULE: ./build/telling/log-lines.js




/**
 * The report for the job's log: the mirrors, why, what was fetched, and what was set. One line of neutralised text
 * each; notes are not among them, since each becomes an annotation of its own.
 */
function logLines(sentences, report) {
    const { language, labelled } = sentences;
    const { labels, columns } = language;
    const whole = Number.POSITIVE_INFINITY;
    return [
        ...textTable(columns, mirrorRows(sentences, report), {
            columns: whole,
            last: null,
            paint: (line) => line,
        }),
        sentences.decision(report),
        ...(report.go.kind === "not-asked" ? [] : [labelled(labels.go, sentences.go(report))]),
        labelled(labels.modules, sentences.project(report)),
        labelled(labels.sumdb, sentences.sumdb(report.sumdb)),
        sentences.probe(report),
        labelled(labels.cache, sentences.cache(report)),
        ...(report.buildCache.kind === "not-wanted"
            ? []
            : [labelled(labels.buildCache, sentences.buildCache(report))]),
        labelled(labels.fetched, sentences.fetch(report)),
        ...fetchTable(language.fetch.columns, fetchRows(sentences, report), {
            columns: whole,
            paint: (line) => line,
        }),
        ...(report.relay.kind === "not-wanted" ? [] : [labelled(labels.relay, sentences.relay(report))]),
        ...exportedLines(report),
    ];
}

;// CONCATENATED MODULE: ./build/telling/progress-line.js

/**
 * How far the fetch is, in one line of our own words and numbers. Numbers keep their width while a fetch runs, so
 * that a line written over the last one does not jump; what changes its width, the time left, stands last.
 */
function progressLine(language, progress) {
    const { doneZips, totalZips, receivedBytes, totalBytes, bytesPerSecond, leftMs } = progress;
    // More than the total is received where a zip came twice.
    const total = totalZips > 0 && totalBytes > 0 ? Math.max(totalBytes, receivedBytes) : null;
    const totalText = String(totalZips);
    return language.fetch.progress({
        doneZips: String(doneZips).padStart(totalText.length),
        totalZips: totalZips > 0 ? totalText : null,
        received: total === null ? aligned(receivedBytes) : asPartOf(total, receivedBytes),
        total: total === null ? null : (0,format/* formatBytes */.z3)(total),
        rate: `${aligned(bytesPerSecond)}/s`,
        // What is received and still has no place needs a moment that nobody can tell.
        left: leftMs === null || (leftMs === 0 && doneZips < totalZips) ? null : wholeSeconds(leftMs),
    });
}
/** The same of a Go that is being fetched. */
function goProgressLine(language, version, { receivedBytes, totalBytes, bytesPerSecond }) {
    return language.goProgress({
        version,
        received: (0,format/* formatBytes */.z3)(receivedBytes),
        total: totalBytes > receivedBytes ? (0,format/* formatBytes */.z3)(totalBytes) : null,
        rate: `${(0,format/* formatBytes */.z3)(bytesPerSecond)}/s`,
    });
}
/** "  3.2 MB", " 43.1 MB", "680.0 kB": one width for any size. */
function aligned(bytes) {
    const unit = (0,format/* byteUnitOf */.SE)(bytes);
    return `${inUnit(unit, bytes).padStart(5)} ${format/* BYTE_UNITS */.Ly[unit]?.padStart(2)}`;
}
/** In the unit that the whole is shown in, and as wide as the whole would be. */
function asPartOf(total, bytes) {
    const unit = (0,format/* byteUnitOf */.SE)(total);
    return inUnit(unit, bytes).padStart(inUnit(unit, total).length);
}
function inUnit(unit, bytes) {
    return (bytes / 1000 ** unit).toFixed(unit === 0 ? 0 : 1);
}
/** Rounded up: nobody waits for tenths, and "0 s left" means that it is over. */
function wholeSeconds(ms) {
    const seconds = Math.ceil(ms / 1000);
    return seconds < 10 ? `${seconds} s` : (0,format/* formatMs */._V)(1000 * seconds);
}

;// CONCATENATED MODULE: ./build/telling/relay-summary.js

const relay_summary_MAX_SENTENCE = 1_500;
const MAX_MIRRORS = 20;
/** What the relay did, one sentence a line: all of it, then what it got over, then each mirror that failed. */
function relayLines(sentences, use) {
    const { language, relayUse } = sentences;
    const { relay } = language;
    const failing = use.mirrors.filter(({ failed, lied }) => failed > 0 || lied).slice(0, MAX_MIRRORS);
    return [
        relayUse(use),
        ...(use.retries + use.hedges > 0 ? [relay.gotOver(use)] : []),
        ...failing.map((mirror) => sayMirror(sentences, mirror)),
    ];
}
function sayMirror({ language, failure }, mirror) {
    const { reason } = mirror;
    const last = reason && failure({ ...reason, asked: null, detail: null });
    return language.relay.mirror({ ...mirror, name: (0,neutralise/* neutralise */.$0)(mirror.name) }, last);
}
/** The same for the step summary, as Markdown. */
function relaySummary(sentences, use) {
    const [first = "", ...others] = relayLines(sentences, use).map((line) => (0,neutralise/* markdown */.wD)(line, relay_summary_MAX_SENTENCE));
    const items = others.map((line) => `- ${line}\n`).join("");
    return `## ${(0,neutralise/* markdown */.wD)(sentences.language.relay.title)}\n\n${first}\n\n${items}`;
}

// EXTERNAL MODULE: ./build/report/outcome.js
var report_outcome = __webpack_require__(4247);
;// CONCATENATED MODULE: ./build/telling/sentences.js



// Where a table of functions is indexed by a union's tag, the compiler can't see that the function which is found
// takes just that member: hence the assertions below.
/** The sentences of that language. @param audience who reads them */
function sentencesIn(language, audience) {
    const input = language.input[audience];
    const failure = (reason) => failureSentence(language, reason);
    return {
        language,
        labelled: (label, text) => label + language.colon + text,
        title: (report) => say(language.title, report),
        decision: (report) => decisionSentence(language, report),
        headline: (report) => headlineSentence(language, report),
        failure,
        standing: ({ outcome, inRoute }, chosen) => {
            if (outcome.kind === "failed")
                return failure(outcome.reason);
            if (outcome.kind === "not-waited-for")
                return language.standing.notWaitedFor(outcome);
            if (chosen)
                return language.standing.chosen;
            if (inRoute)
                return language.standing.inRoute;
            return outcome.kind === "proven" ? language.standing.proven : language.standing.notMeasured;
        },
        note: (note) => {
            const sentence = language.note[note.code];
            return say((safe) => sentence(safe, input), note);
        },
        inputProblem: (problem) => inputProblemSentence(language, audience, problem),
        sumdb: (path) => say(language.sumdb[path.kind], path),
        probe: (report) => say((safe) => language.probe[safe.probe.kind](safe, input), report),
        go: ({ go }) => say((safe) => language.go[safe.kind](safe), go),
        goProblem: (problem) => goProblemLines(language, problem),
        project: (report) => say(language.project, report),
        measuredFor: (report) => say(language.measuredFor, report),
        cache: ({ cache }) => say((safe) => language.cache[safe.kind](safe), cache),
        buildCache: ({ buildCache }) => buildCacheSentence(language, buildCache),
        buildCacheSave: (save) => say((safe) => language.buildCacheSave[safe.kind](safe), save),
        save: (save) => say((safe) => language.save[safe.kind](safe), save),
        fetch: (report) => say((safe) => language.fetch.done[safe.fetch.kind](safe, input), report),
        relay: ({ relay }) => say((safe) => language.relay.state[safe.kind](safe), relay),
        relayUse: (use) => say(language.relay.use, use),
        source: ({ outcome, reason }) => language.fetch.source[outcome](reason === null ? null : failure(reason)),
        right: (right) => say(language.commands.doctor.right[right.code], right),
        finding: (finding) => say(language.commands.doctor.finding[finding.code], finding),
    };
}
/** A cell of a table holds less of a mirror's own words than a sentence does. */
const MAX_CELL_PART = 60;
/** Foreign text is neutralised piece by piece, which bounds it, and as a whole, since two pieces may meet as `::`. */
function say(sentence, value, partLength) {
    return (0,neutralise/* neutralise */.$0)(sentence((0,neutralise/* neutraliseTexts */.xA)(value, partLength)), Number.POSITIVE_INFINITY);
}
/** What was given is in it: long enough to be recognised. */
const MAX_PROBLEM = 400;
function inputProblemSentence(language, audience, problem) {
    const option = audience === "command" ? optionOf(problem.input) : null;
    const sentence = language.inputProblem(problem, option ?? language.inputTitle(problem.input));
    return (0,neutralise/* neutralise */.$0)(sentence, MAX_PROBLEM);
}
function decisionSentence(language, report) {
    if (report.probe.kind === "policy")
        return say(language.nothingToChoose, report);
    const sentence = language.choice[report.choice.reason.code];
    return say((safe) => sentence(safe.choice.reason, safe), report);
}
function headlineSentence(language, report) {
    const outcome = (0,report_outcome/* outcomeOf */.sG)(report);
    if (outcome === null)
        return decisionSentence(language, report);
    const sentence = language.outcome[outcome.code];
    return say((safe) => sentence(outcome, safe), report);
}
function failureSentence(language, reason) {
    // The end of a path says what kind of file it was.
    const asked = reason.asked?.slice(-MAX_CELL_PART) ?? null;
    return say(language.failure[reason.code], { ...reason, asked }, MAX_CELL_PART);
}
function buildCacheSentence(language, buildCache) {
    return say((safe) => {
        const { kind, exact, unsaved } = safe;
        const given = language.buildCache[kind](safe);
        return unsaved === null || exact ? given : given + language.buildCacheUnsaved(unsaved);
    }, buildCache);
}
function goProblemLines(language, problem) {
    const sentence = language.goProblem[problem.code];
    return sentence((0,neutralise/* neutraliseTexts */.xA)(problem))
        .split("\n")
        .map((line) => (0,neutralise/* neutralise */.$0)(line, Number.POSITIVE_INFINITY));
}

;// CONCATENATED MODULE: ./build/telling/summary.js





/** A runner takes 1 MiB a step; a page with many jobs' summaries should stay quick to open. */
const summary_MAX_BYTES = 60_000;
const summary_MAX_SENTENCE = 1_500;
/**
 * The report as GitHub-flavoured Markdown for the step summary. Plain enough for Gitea and Forgejo: a table, a
 * list, a block of code, `<details>`. At most 60 kB; of many mirrors and sources the last are only counted.
 */
function renderSummary(sentences, report) {
    const rows = mirrorRows(sentences, report);
    const sources = fetchRows(sentences, report);
    for (let shown = Math.max(rows.length, sources.length);; shown = Math.floor(shown / 2)) {
        const summary = summary_render(sentences, report, rows, sources, shown);
        if (shown === 0 || Buffer.byteLength(summary) <= summary_MAX_BYTES)
            return summary;
    }
}
/** @param most how many rows of each kind are shown */
function summary_render(sentences, report, allRows, allSources, most) {
    const { language } = sentences;
    const rows = allRows.slice(0, most);
    const sources = allSources.slice(0, most);
    const found = [
        table(language.columns, rows.filter((row) => row.state !== "failed")),
        // Apart, because a reason needs the room that the others' numbers take.
        table(language.columns, rows.filter((row) => row.state === "failed")),
        notShown(language, allRows.length - rows.length),
        facts(sentences, report),
        sourceTable(language.fetch.columns, sources),
        notShown(language, allSources.length - sources.length),
    ];
    // Where all is well nobody has to read tables.
    const [open, folded] = (0,report_outcome/* hasProblem */.aH)(report) ? [found, []] : [[], found];
    const paragraphs = [
        `## ${sentence(sentences.title(report))}`,
        `**${sentence(sentences.headline(report))}**`,
        report.notes.map((note) => noteItem(sentences, note)).join("\n"),
        exported(language, exportedLines(report)),
        ...open,
        `<details><summary>${open.length > 0 ? language.labels.method : language.labels.details}</summary>`,
        ...folded,
        [
            sentences.decision(report),
            sentences.probe(report),
            ...(hasSpeeds(report) ? language.reading : []),
            ...(sources.length > 0 ? language.fetch.reading : []),
        ]
            .map((line) => `- ${sentence(line)}`)
            .join("\n"),
        whatWasAsked(language, report, rows.length, sources.length),
        "</details>",
    ];
    return `${paragraphs.filter((p) => p !== "").join("\n\n")}\n`;
}
/** A line for each thing that the run found or did. */
function facts(sentences, report) {
    const { labels } = sentences.language;
    const fact = (label, text) => labelled(sentences.language, label, text);
    return [
        ...(report.go.kind === "not-asked" ? [] : [fact(labels.go, sentences.go(report))]),
        fact(labels.modules, sentences.project(report)),
        fact(labels.sumdb, sentences.sumdb(report.sumdb)),
        fact(labels.cache, sentences.cache(report)),
        ...(report.buildCache.kind === "not-wanted"
            ? []
            : [fact(labels.buildCache, sentences.buildCache(report))]),
        fact(labels.fetched, sentences.fetch(report)),
        ...(report.relay.kind === "not-wanted" ? [] : [fact(labels.relay, sentences.relay(report))]),
        // Two blanks before the end of a line keep it a line.
    ].join("  \n");
}
/** The variables that were set, to be copied. */
function exported(language, lines) {
    return lines.length === 0
        ? sentence(language.labels.nothingExported)
        : `${bold(language, language.labels.exported)}\n\n${(0,neutralise/* markdownCodeBlock */.IS)(lines)}`;
}
function sentence(text) {
    return (0,neutralise/* markdown */.wD)(text, summary_MAX_SENTENCE);
}
function noteItem({ language, note: sentenceOf }, note) {
    const mark = note.level === "warning" ? "⚠️" : "ℹ️";
    return `- ${mark} ${labelled(language, language.labels[note.level], sentenceOf(note))}`;
}
/** The blank is there in every language: stars between a full-width colon and a letter would not end bold text (GFM spec, 6.4). */
function labelled(language, label, text) {
    return `${bold(language, label)} ${sentence(text)}`;
}
function bold(language, label) {
    return `**${label}${language.colon.trimEnd()}**`;
}
function notShown(language, count) {
    return count === 0 ? "" : sentence(language.moreMirrors(count));
}
/** Numbers stand right; the bar has no title, as it repeats the column before it. */
function table(titles, rows) {
    if (rows.length === 0)
        return "";
    const columns = filledColumns(rows);
    const withBar = rows.some((row) => row.share !== null);
    const line = (cells, bar) => `| ${[...cells, ...(withBar ? [bar] : [])].join(" | ")} |`;
    return [
        line(columns.map((c) => titles[c]), ""),
        line(columns.map((c) => (isText(c) ? ":--" : "--:")), ":--"),
        ...rows.map((row) => line(columns.map((c) => cell(row, c)), row.share === null ? "" : (0,neutralise/* markdownCode */.D9)(shareBar(row.share)))),
    ].join("\n");
}
/** As the table of mirrors; what a source did wrong stands last, where it has room. */
function sourceTable(titles, rows) {
    if (rows.length === 0)
        return "";
    const columns = filledFetchColumns(rows);
    const line = (cellOf, bar) => `| ${columns.flatMap((c) => (c === "share" ? [cellOf(c), bar] : [cellOf(c)])).join(" | ")} |`;
    return [
        line((c) => titles[c], ""),
        line((c) => (c === "source" || c === "state" ? ":--" : "--:"), ":--"),
        ...rows.map((row) => line((c) => {
            if (c === "source")
                return (0,neutralise/* markdown */.wD)(row.cells[c]);
            if (c === "state")
                return (row.state === "out" ? summary_MARKS.failed : "") + (0,neutralise/* markdown */.wD)(row.cells[c]);
            return summary_number(row.cells[c]);
        }, row.share === null ? "" : (0,neutralise/* markdownCode */.D9)(shareBar(row.share)))),
    ].join("\n");
}
const summary_MARKS = {
    chosen: "✅ ",
    ready: "",
    failed: "❌ ",
    open: "",
};
function cell(row, column) {
    const text = row.cells[column];
    const shown = isText(column) ? (0,neutralise/* markdown */.wD)(text) : summary_number(text);
    if (column === "status")
        return summary_MARKS[row.state] + shown;
    return row.state === "chosen" && (column === "mirror" || column === "predicted") && shown !== ""
        ? `**${shown}**`
        : shown;
}
/** A number is ours and stays in one line, however narrow the page; a text may be anyone's. */
function summary_number(text) {
    return text.replace(/ /g, "&nbsp;").replace("<", "&lt;").replace(">", "&gt;");
}
function isText(column) {
    return column === "mirror" || column === "status";
}
function hasSpeeds({ probe }) {
    return probe.kind === "measured" || probe.kind === "remembered";
}
/** The paths behind the reasons in the tables. */
function whatWasAsked(language, { mirrors, fetch }, mirrorsShown, sourcesShown) {
    const failures = [
        ...mirrors
            .slice(0, mirrorsShown)
            .map(({ name, outcome }) => ({ name, reason: outcome.kind === "failed" ? outcome.reason : null })),
        ...askedSources(fetch).slice(0, sourcesShown),
    ];
    const items = failures.flatMap(({ name, reason }) => reason === null || reason.asked === null
        ? []
        : [`- ${(0,neutralise/* markdown */.wD)(name)}${language.colon}${(0,neutralise/* markdownCode */.D9)(reason.asked)}`]);
    return items.length === 0
        ? ""
        : [language.labels.asked + language.colon.trimEnd(), "", ...items].join("\n");
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/telling/wrap.js
var wrap = __webpack_require__(6952);
;// CONCATENATED MODULE: ./build/telling/terminal.js









/**
 * The report for a person at a terminal: the table with a bar of each mirror's predicted time, then what was fetched where that was wanted, notes, the reason, and in the last line the GOPROXY to use where there is
 * one. Wraps at `columns`, but not inside a word and not in that last line. No newline at its end.
 */
function renderTerminal(sentences, report, options) {
    const page = pageOf(sentences, options);
    const { wrapped } = page;
    const { labels, recommended } = sentences.language;
    const goproxy = report.route.values.GOPROXY;
    // Who only measures has an empty module cache, which is gone afterwards.
    const measuredOnly = report.fetch.kind === "not-wanted";
    return [
        ...mirrorLines(page, report),
        "",
        ...wrapped(sentences.probe(measuredOnly ? withoutSamples(report) : report), "dim"),
        ...wrapped(sentences.labelled(labels.modules, (measuredOnly ? sentences.measuredFor : sentences.project)(report))),
        ...wrapped(sentences.labelled(labels.sumdb, sentences.sumdb(report.sumdb))),
        ...(measuredOnly ? [] : fetchLines(page, report)),
        ...noteLines(page, report.notes),
        // Who only measures wants to know why; who ran it, what it has brought.
        ...wrapped(measuredOnly ? sentences.decision(report) : sentences.headline(report), "bold"),
        ...(report.choice.mirror === null || goproxy === ""
            ? []
            : [sentences.labelled(recommended, `GOPROXY=${quoted(goproxy)}`)]),
    ].join("\n");
}
function withoutSamples(report) {
    return { ...report, probe: { ...report.probe, admitted: 0 } };
}
/** Of no use to somebody who fetched and built nothing: what a later `go` would meet, by a route that is not set. */
const ABOUT_THE_ROUTE = [
    "sumdb-off",
    "sumdb-rerouted",
    "sumdb-unreachable",
    "toolchain-download",
    "toolchain-too-old",
];
/**
 * What was fetched, from whom, what is left and why, for a person at a terminal. The mirrors are among it only where
 * none of them was fit to fetch from. Wraps as renderTerminal does.
 */
function renderFetch(sentences, report, options) {
    const page = pageOf(sentences, options);
    const { wrapped } = page;
    const noneHealthy = report.choice.reason.code === "none-healthy";
    return [
        ...(noneHealthy ? mirrorLines(page, report) : []),
        // It says how much of what was missing came with the measurement.
        ...wrapped(sentences.probe(report), "dim"),
        ...wrapped(sentences.labelled(sentences.language.labels.modules, sentences.project(report))),
        ...fetchLines(page, report),
        ...noteLines(page, report.notes.filter(({ code }) => !ABOUT_THE_ROUTE.includes(code))),
        ...((0,report_outcome/* outcomeOf */.sG)(report) === null ? [] : wrapped(sentences.headline(report), "bold")),
    ].join("\n");
}
function pageOf(sentences, { columns, colour }) {
    // Whether there is colour is decided by the caller, not by this process's standard output.
    const paint = (text, ...styles) => colour ? (0,external_node_util_.styleText)(styles, text, { validateStream: false }) : text;
    return {
        sentences,
        columns,
        paint,
        wrapped: (text, ...styles) => (0,wrap/* wrap */.L)(text, columns).map((line) => paint(line, ...styles)),
    };
}
/** The table; its bar is the predicted time, as everywhere. */
function mirrorLines({ sentences, columns, paint }, report) {
    const rows = mirrorRows(sentences, report);
    const compared = rows.some(({ share }) => share !== null);
    const [title, ...table] = textTable(sentences.language.columns, rows, {
        columns,
        last: compared ? { width: BAR_CELLS, of: ({ share }) => (share === null ? "" : shareBar(share)) } : null,
        paint: (line, row) => {
            if (row.state === "chosen")
                return paint(line, "bold", "green");
            if (row.state === "failed")
                return paint(line, "red");
            return row.state === "open" ? paint(line, "dim") : line;
        },
    });
    return title === undefined ? [] : [paint(title, "bold"), ...table];
}
function fetchLines({ sentences, columns, paint, wrapped }, report) {
    const { labels, fetch } = sentences.language;
    const [title, ...sources] = fetchTable(fetch.columns, fetchRows(sentences, report), {
        columns,
        paint: (line, row) => (row.state === "out" ? paint(line, "red") : line),
    });
    return [
        ...wrapped(sentences.labelled(labels.fetched, sentences.fetch(report))),
        ...(title === undefined ? [] : [paint(title, "bold"), ...sources]),
    ];
}
function noteLines({ sentences, wrapped }, notes) {
    return notes.flatMap((note) => {
        const text = sentences.labelled(sentences.language.labels[note.level], sentences.note(note));
        return note.level === "warning" ? wrapped(text, "yellow") : wrapped(text);
    });
}
/** For a shell, which would read `|` as a pipe. A URL can hold no quote but this one, which has an escape. */
function quoted(goproxy) {
    return `'${(0,neutralise/* neutralise */.$0)(goproxy, 4_000).replaceAll("'", "%27")}'`;
}

;// CONCATENATED MODULE: ./build/telling/telling.js











const LANGUAGES = { en: english, zh: chinese };
/** Everything that is told, in that language. @param audience who reads it */
function tellingIn(tag, audience = "job") {
    const language = LANGUAGES[tag];
    const sentences = sentencesIn(language, audience);
    return {
        ...sentences,
        log: language.log,
        commands: language.commands,
        help: language.help,
        logLines: (report) => logLines(sentences, report),
        summary: (report) => renderSummary(sentences, report),
        terminal: (report, options) => renderTerminal(sentences, report, options),
        terminalFetch: (report, options) => renderFetch(sentences, report, options),
        relayLines: (use) => relayLines(sentences, use),
        relaySummary: (use) => relaySummary(sentences, use),
        fleetSummary: (fleet) => fleetSummary(sentences, fleet),
        fleetTerminal: (fleet) => fleetTerminal(sentences, fleet),
        fleetLines: (fleet) => fleetLines(sentences, fleet),
        fleetAlert: (alert) => alertSentence(sentences, alert),
        fleetPin: (region) => pinSentence(sentences, region),
        refused: (file) => refusedSentence(sentences, file),
        progress: (progress) => progressLine(language, progress),
        goProgress: (version, progress) => goProgressLine(language, version, progress),
    };
}


/***/ }),

/***/ 1838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   CF: () => (/* binding */ padStart),
/* harmony export */   EW: () => (/* binding */ isWide),
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   xe: () => (/* binding */ inColumns)
/* harmony export */ });
/* harmony import */ var get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5322);

/** A mark stands above the letter before it. */
const MARK = /\p{M}/u;
/** Columns that text takes in a terminal: East Asian letters and pictures two (UAX #11), marks above a letter none. */
function widthOf(text) {
    let width = 0;
    for (const character of text)
        width += MARK.test(character) ? 0 : isWide(character) ? 2 : 1;
    return width;
}
/** Whether one character takes two columns. */
function isWide(character) {
    const codePoint = character.codePointAt(0);
    return codePoint !== undefined && (0,get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__/* .eastAsianWidth */ .Q1)(codePoint) === 2;
}
/** At least `width` columns, the text at the left. */
function padEnd(text, width) {
    return text + " ".repeat(Math.max(0, width - widthOf(text)));
}
/** At least `width` columns, the text at the right. */
function padStart(text, width) {
    return " ".repeat(Math.max(0, width - widthOf(text))) + text;
}
/** The beginning of a text that is too wide, with "…" for the rest. */
function clip(text, width) {
    if (widthOf(text) <= width)
        return text;
    let kept = "";
    for (const character of text) {
        if (widthOf(kept + character) >= width)
            break;
        kept += character;
    }
    return `${kept}…`;
}
/**
 * Rows of cells as lines whose columns begin at the same place, two blanks apart, without blanks at their ends.
 * @param width of a line; whatever does not fit is left out
 * @param dispensable columns that may be left out, the first one first
 */
function inColumns(rows, width = Number.POSITIVE_INFINITY, dispensable = []) {
    const lines = linesOf(rows);
    const [first, ...others] = dispensable;
    if (first === undefined || lines.every((line) => widthOf(line) <= width))
        return lines;
    const left = rows.map((row) => row.map((cell, column) => (column === first ? null : cell)));
    return inColumns(left.map((row) => row.flatMap((cell) => cell ?? [])), width, others.map((column) => (column > first ? column - 1 : column)));
}
function linesOf(rows) {
    const widthOfColumn = (column) => Math.max(...rows.map((row) => widthOf(row[column] ?? "")));
    const widths = (rows[0] ?? []).map((_, column) => widthOfColumn(column));
    return rows.map((row) => row
        .map((cell, column) => padEnd(cell, widths[column] ?? 0))
        .join("  ")
        .trimEnd());
}


/***/ }),

/***/ 6952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1838);

/** What does not begin a line, and what does not end one (Chinese layout; GB/T 15834). */
const NOT_FIRST = /[，。、；：！？）》」』】…\p{M}]/u;
const NOT_LAST = /[（《「『【]/u;
/**
 * Text in lines of at most `columns`. It breaks at spaces, and between characters where one of them is wide: Chinese
 * has no spaces. A word that is longer than a line stays whole, to be copied.
 */
function wrap(text, columns) {
    const lines = [];
    let width = 0;
    for (const { piece, space } of piecesOf(text)) {
        const needed = space.length + (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(piece);
        if (lines.length > 0 && width + needed <= columns) {
            lines[lines.length - 1] += space + piece;
            width += needed;
        }
        else {
            lines.push(piece);
            width = needed - space.length;
        }
    }
    return lines;
}
/** The pieces that stay whole, each with the space before it. */
function piecesOf(text) {
    return text
        .split(" ")
        .flatMap((word, index) => unbroken(word).map((piece, inWord) => ({ piece, space: inWord === 0 && index > 0 ? " " : "" })));
}
function unbroken(word) {
    const pieces = [];
    let last = "";
    for (const character of word) {
        const mayBreak = ((0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .isWide */ .EW)(last) || (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .isWide */ .EW)(character)) && !NOT_FIRST.test(character) && !NOT_LAST.test(last);
        if (pieces.length > 0 && !mayBreak)
            pieces[pieces.length - 1] += character;
        else
            pieces.push(character);
        last = character;
    }
    return pieces.length > 0 ? pieces : [""];
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
