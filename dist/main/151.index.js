export const id = 151;
export const ids = [151];
export const modules = {

/***/ 9151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openJobScope: () => (/* binding */ openJobScope),
  undoForJob: () => (/* binding */ undoForJob)
});

// EXTERNAL MODULE: ./build/report/neutralise.js
var neutralise = __webpack_require__(9697);
// EXTERNAL MODULE: ./build/report/sentences.js + 15 modules
var sentences = __webpack_require__(4233);
// EXTERNAL MODULE: ./build/flows/project/read-project.js
var read_project = __webpack_require__(8986);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/go/go-env-file.js
var go_env_file = __webpack_require__(238);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/scope/record.js

const RECORD_VERSION = 1;
/** Of bytes, or of there being no file. */
function digestOf(bytes) {
    return bytes === null ? "none" : (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
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
function formatRecord(record) {
    return `${JSON.stringify({ version: RECORD_VERSION, ...record }, null, 2)}\n`;
}
/** Null for a text that is no record of this version: it says nothing about the file beside it. */
function parseRecord(text) {
    try {
        const record = JSON.parse(text);
        const isWhole = record.version === RECORD_VERSION &&
            (record.before === null || typeof record.before === "string") &&
            (record.copiedFrom === null || typeof record.copiedFrom === "string") &&
            Array.isArray(record.after) &&
            record.after.every((digest) => typeof digest === "string") &&
            typeof record.temporary === "boolean" &&
            (record.previous === null || typeof record.previous === "string") &&
            isRequest(record.request) &&
            isPlace(record.place) &&
            Number.isSafeInteger(record.mode) &&
            Number.isFinite(record.switchedAtMs);
        return isWhole ? record : null;
    }
    catch {
        return null;
    }
}
function isRequest(request) {
    if (request === null)
        return true;
    const { mirrors, private: patterns, privateProxy, sumdb } = (request ?? {});
    return [mirrors, patterns, privateProxy, sumdb].every((text) => typeof text === "string");
}
function isPlace(place) {
    if (place === null)
        return true;
    const { file, inode } = (place ?? {});
    return typeof file === "string" && typeof inode === "number";
}

;// CONCATENATED MODULE: ./build/flows/settings/scope-place.js



/** In a project's root. It keeps itself out of git, so that nothing outside of it changes. */
const PROJECT_FOLDER = ".setup-go-mirror";
const RECORD_SUFFIX = ".setup-go-mirror.json";
/** A Go env file has some lines. */
const MOST_BYTES = 1 << 20;
/** Where Go's settings of the user lie, whatever project's file GOENV leads to at the moment; null where Go reads none. */
function userEnvFile({ env, platform, home }) {
    const given = env.GOENV ?? "";
    const isProjects = external_node_path_.basename(external_node_path_.dirname(given)) === PROJECT_FOLDER;
    return (0,go_env_file/* goEnvFilePath */.P_)(isProjects ? { ...env, GOENV: "" } : env, platform, home);
}
/** Null where the scope has no file: GOENV=off, no home folder, or no project. @param root of the project, or null */
function scopePlace(machine, scope, root) {
    const userFile = userEnvFile(machine);
    const file = scope === "user" ? userFile : root && external_node_path_.join(root, PROJECT_FOLDER, "env");
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
    for (const path of [external_node_path_.dirname(place.file), place.file, place.record]) {
        const stat = await files.lstat(path);
        if (stat !== null && stat.kind === "other")
            return null;
    }
    return place;
}
/** As cmd/go creates the file, the umask apart. */
const NEW_FILE_MODE = 0o644;
/** Throws what the file system throws. */
async function scope_place_readScope(files, place) {
    const [bytes, stat, text] = await Promise.all([
        readBytes(files, place.file),
        files.stat(place.file),
        files.readText(place.record, 4 * MOST_BYTES),
    ]);
    const found = text === null ? null : parseRecord(text);
    const isForeign = place.scope === "project" && found !== null && !(await isMadeHere(files, place, found));
    const record = isForeign ? null : found;
    return { bytes, mode: stat?.mode ?? NEW_FILE_MODE, record, standing: standingOf(record, bytes) };
}
/** Null when there is no such file. */
async function readBytes(files, path) {
    if ((await files.stat(path)) === null)
        return null;
    const file = await files.open(path);
    try {
        if (file.bytes > MOST_BYTES)
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
    const folder = await files.stat(external_node_path_.dirname(place.file));
    return record.place?.file === place.file && record.place.inode === folder?.inode;
}

;// CONCATENATED MODULE: ./build/flows/settings/scope-lock.js
/** Writing takes milliseconds: a lock that is older was left by somebody who is gone. */
const STALE_MS = 60_000;
const LONGEST_WAIT_MS = 10_000;
const LOOK_MS = 50;
/** Lets one process at a time look at a settings file and write it. */
async function withScopeLock({ files, clock }, place, body) {
    const path = `${place.record}.lock`;
    for (let waitedMs = 0;; waitedMs += LOOK_MS) {
        try {
            await (await files.create(path, 0o600)).close();
            break;
        }
        catch (error) {
            if (error.code !== "EEXIST")
                throw error;
            const stat = await files.stat(path);
            const isStale = stat !== null && Math.abs(Date.now() - stat.mtimeMs) > STALE_MS;
            if (isStale || waitedMs > LONGEST_WAIT_MS)
                await files.remove(path);
            else
                await clock.sleep(LOOK_MS);
        }
    }
    try {
        return await body();
    }
    finally {
        await files.remove(path).catch(() => { });
    }
}

;// CONCATENATED MODULE: ./build/flows/settings/undo-route.js




/**
 * Brings the scope's Go env file back to what it was before the first switch, byte for byte.
 * @param options.force also where somebody has changed it since: that change is lost then
 */
async function undoRoute(ports, place, options) {
    const { files } = ports;
    // Without a record there is nothing to lock, and no folder that a lock could lie in.
    if ((await scope_place_readScope(files, place)).record === null)
        return { kind: "nothing" };
    const result = await withScopeLock(ports, place, async () => {
        const state = await scope_place_readScope(files, place);
        if (state.record === null)
            return { kind: "nothing" };
        if (state.standing === "edited" && !options.force)
            return { kind: "edited" };
        await bringBack(files, place, state);
        return { kind: "restored", removed: bytesBefore(state.record) === null };
    });
    if (place.scope === "project")
        await removeOurFolder(files, external_node_path_.dirname(place.file));
    return result;
}
const RECORD_MODE = 0o600;
/** The bytes before the first switch, where they are not there already; then the record goes, which until then says what to do. */
async function bringBack(files, place, { record, standing }) {
    if (record === null)
        return;
    const before = bytesBefore(record);
    if (standing !== "as-before") {
        if (before === null)
            await files.remove(place.file);
        else
            await files.replace(place.file, before, record.mode);
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

// EXTERNAL MODULE: ./build/go/go-proxy-list.js
var go_proxy_list = __webpack_require__(2937);
// EXTERNAL MODULE: ./build/mirrors/route.js
var route = __webpack_require__(2050);
// EXTERNAL MODULE: ./build/flows/plan/plan-job.js + 19 modules
var plan_job = __webpack_require__(4219);
;// CONCATENATED MODULE: ./build/flows/settings/use-route.js










const GO_TIMEOUT_MS = 10_000;
const PRIVATE_MODE = 0o600;
const FOLDER_MODE = 0o755;
/** Measures, and writes the route into the scope's Go env file. */
async function useRoute(ports, place, inputs, options) {
    const state = await readScope(ports.files, place);
    if (state.standing === "edited" && !options.force)
        return { kind: "edited" };
    const plan = await withoutOurs(ports, place, (seeing) => measureRoute(seeing, inputs));
    if (plan.report.choice.mirror === null)
        return { kind: "no-healthy-mirror", report: plan.report };
    return writeRoute(ports, place, plan, inputs.workingDirectory, options);
}
/** Writes the route that an earlier measurement, under the settings in force, gives without what this tool has written. */
async function useFound(ports, place, inputs, found, options) {
    const state = await readScope(ports.files, place);
    if (state.standing === "edited" && !options.force)
        return { kind: "edited" };
    const plan = await withoutOurs(ports, place, (seeing) => routeOf(seeing, inputs, found));
    if (plan.report.choice.mirror === null)
        return { kind: "no-healthy-mirror", report: plan.report };
    return writeRoute(ports, place, plan, inputs.workingDirectory, options);
}
/** Lets `body` see Go's settings as they would be without what this tool has written at that place. */
async function withoutOurs(ports, place, body) {
    const base = await baseOf(ports, place, await scope_place_readScope(ports.files, place));
    return withCopy(ports, base, body);
}
/**
 * Writes a plan, made without what this tool has written there, into the scope's Go env file: with `go env -w` on a
 * copy, which then takes the file's place in one step. What the file was before the first switch is recorded beside it.
 */
async function writeRoute(ports, place, plan, cwd, options) {
    return withScopeLock(ports, place, async () => {
        const { report } = plan;
        const state = await scope_place_readScope(ports.files, place);
        if (state.standing === "edited" && !options.force)
            return { kind: "edited" };
        const base = await baseOf(ports, place, state);
        return withCopy(ports, base, async ({ go }, copy) => {
            const written = toWrite(plan, (0,go_env_file/* parseGoEnvFile */.$6)(textOf(base)));
            const problem = await writeWithGo(go, cwd, written);
            if (problem !== null)
                return problem;
            if (written.length === 0 && place.scope === "user") {
                // What was there without us says it all.
                if (state.standing === "edited")
                    await ports.files.remove(place.record);
                else
                    await bringBack(ports.files, place, state);
                return { kind: "unchanged", report };
            }
            const bytes = await readBytes(ports.files, copy);
            if (bytes === null)
                return { kind: "unchanged", report };
            const isNew = digestOf(bytes) !== digestOf(state.bytes);
            const isSecret = written.some(({ value }) => (0,go_proxy_list/* urlPasswords */.s1)(value.replaceAll(" ", ",")).length > 0);
            // The same again is still a switch: what was asked for, and when, is remembered.
            await put(ports, place, state, bytes, isSecret, options);
            const overridden = written.map(({ name }) => name).filter((name) => ports.machine.env[name]);
            return isNew ? { kind: "switched", report, written, overridden } : { kind: "unchanged", report };
        });
    });
}
/** Lets `body` see those bytes as Go's settings file. */
async function withCopy(ports, base, body) {
    const { machine, files } = ports;
    const copy = external_node_path_.join(machine.tempDir, `goenv-${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`);
    await files.replace(copy, base ?? "", PRIVATE_MODE);
    try {
        const seeing = { ...machine, env: { ...machine.env, GOENV: copy } };
        return await body({ ...ports, machine: seeing, go: ports.goCommandOf(seeing) }, copy);
    }
    finally {
        await files.remove(copy).catch(() => { });
    }
}
/** What the file would be without us. A project's starts as the user's own, since GOENV replaces it. */
async function baseOf({ files }, place, { record, standing, bytes }) {
    if (place.scope === "project")
        return place.userFile === null ? null : readBytes(files, place.userFile);
    return record !== null && standing !== "edited" ? bytesBefore(record) : bytes;
}
/** What of the plan is not what the file says already; only what this run would export is ours. */
function toWrite({ report, values }, file) {
    return route/* ROUTE_VARIABLES */.kR.filter((name) => report.route.exported.includes(name))
        .map((name) => ({ name, value: values[name] }))
        .filter(({ name, value }) => (file[name] ?? "") !== value);
}
async function writeWithGo(go, cwd, values) {
    const set = values.filter(({ value }) => value !== "").map(({ name, value }) => `${name}=${value}`);
    const unset = values.filter(({ value }) => value === "").map(({ name }) => name);
    for (const args of [
        ["-w", ...set],
        ["-u", ...unset],
    ]) {
        if (args.length === 1)
            continue;
        const run = await go.run(["env", ...args], { cwd, timeoutMs: GO_TIMEOUT_MS });
        if (run.kind === "no-go")
            return { kind: "no-go" };
        if (run.kind === "timed-out")
            return { kind: "refused", detail: "go env did not end" };
        if (run.exitCode !== 0)
            return { kind: "refused", detail: run.stderr.trim() };
    }
    return null;
}
/** The record first: whatever ends this run, it and the file together say what to bring back. */
async function put({ files, clock }, place, state, bytes, isSecret, { request, temporary = false }) {
    const { bytes: now, record, standing } = state;
    const folder = external_node_path_.dirname(place.file);
    await files.makeDirectory(folder, FOLDER_MODE);
    const isProject = place.scope === "project";
    if (isProject)
        await files.replace(external_node_path_.join(folder, ".gitignore"), "*\n", 0o644);
    // What a job writes over settings that were switched for good goes on top of these.
    const covers = temporary && record !== null && !record.temporary;
    const keeps = record !== null && standing !== "edited" && !covers;
    const userBytes = place.userFile === null ? null : await readBytes(files, place.userFile);
    // A copy is no more open than what it was copied from.
    const copied = isProject && place.userFile !== null ? await files.stat(place.userFile) : null;
    const mode = now === null ? (copied?.mode ?? state.mode) : state.mode;
    const after = digestOf(bytes);
    await files.replace(place.record, formatRecord({
        before: keeps ? record.before : now === null ? null : Buffer.from(now).toString("base64"),
        mode: keeps ? record.mode : mode,
        after: now === null || digestOf(now) === after ? [after] : [after, digestOf(now)],
        copiedFrom: isProject ? digestOf(userBytes) : null,
        switchedAtMs: clock.nowMs(),
        request: request ?? record?.request ?? null,
        temporary,
        previous: covers ? JSON.stringify(record) : keeps ? record.previous : null,
        place: { file: place.file, inode: (await files.stat(folder))?.inode ?? 0 },
    }), PRIVATE_MODE);
    // A password is nobody else's to read; the record knows the mode that comes back.
    await files.replace(place.file, bytes, isSecret ? PRIVATE_MODE : mode);
}

;// CONCATENATED MODULE: ./build/flows/job/job-scope.js






/** The place of what the step at the job's end is to take back. */
const STATE_UNDO = "undo-scope";
const MOST_SENTENCE = 1_000;
/** Null where there is no such settings file, so that the job's variables have to do (the job has been told). */
async function openJobScope(ports, inputs, scope) {
    const { workingDirectory } = inputs;
    const root = scope === "project" ? (await (0,read_project/* readProject */.W)(ports, workingDirectory)).root : null;
    const place = scopePlace(ports.machine, scope, root);
    const resolved = place && (await resolvePlace(ports.files, place));
    const { noPlace, notOwn } = (0,sentences/* commands */.Pi)();
    if (resolved === null) {
        warn(ports.job, place === null ? noPlace[scope] : notOwn(place.file));
        return null;
    }
    return {
        seeingWithoutUs: (body) => withoutOurs(ports, resolved, body),
        write: (plan) => writeForJob(ports, resolved, inputs, plan),
    };
}
async function writeForJob(ports, place, { keep, workingDirectory }, plan) {
    const { job } = ports;
    const { use, edited } = (0,sentences/* commands */.Pi)();
    const temporary = place.scope === "user" && !keep;
    try {
        const result = await writeRoute(ports, place, plan, workingDirectory, { force: false, temporary });
        if (result.kind === "edited")
            warn(job, edited(place.file));
        else if (result.kind === "no-go")
            warn(job, use.noGo);
        else if (result.kind === "refused")
            warn(job, use.refused(result.detail));
        else {
            if (result.kind === "switched" && result.overridden.length > 0)
                warn(job, use.overridden(result.overridden));
            // The place itself: a later step may change what it would be found by.
            if (temporary)
                job.saveState(STATE_UNDO, JSON.stringify(place));
            return place.file;
        }
    }
    catch (error) {
        warn(job, use.refused(error.message));
    }
    return null;
}
/** At the job's end: takes back what was written for the user. What somebody has changed since stays, with a warning. */
async function undoForJob(ports) {
    const { job } = ports;
    const place = readPlace(job.state(STATE_UNDO));
    if (place === null)
        return;
    const { undo, edited } = (0,sentences/* commands */.Pi)();
    try {
        const result = await undoRoute(ports, place, { force: false });
        if (result.kind === "edited")
            warn(job, edited(place.file));
        else if (result.kind === "restored") {
            const sentence = result.removed ? undo.removed(place.file) : undo.restored(place.file);
            job.info((0,neutralise/* neutralise */.$0)(sentence, MOST_SENTENCE));
        }
    }
    catch (error) {
        warn(job, error.message);
    }
}
function readPlace(state) {
    try {
        const place = JSON.parse(state);
        return typeof place.file === "string" && typeof place.record === "string" ? place : null;
    }
    catch {
        return null;
    }
}
function warn(job, sentence) {
    job.warning((0,neutralise/* neutralise */.$0)(sentence, MOST_SENTENCE));
}


/***/ })

};
