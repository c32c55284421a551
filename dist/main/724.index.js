export const id = 724;
export const ids = [724];
export const modules = {

/***/ 1724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openJobScope: () => (/* binding */ openJobScope),
  undoForJob: () => (/* binding */ undoForJob)
});

// EXTERNAL MODULE: ./build/decode.js
var decode = __webpack_require__(6500);
// EXTERNAL MODULE: ./build/report/neutralise.js
var neutralise = __webpack_require__(9697);
// EXTERNAL MODULE: ./build/flows/project/layout.js
var layout = __webpack_require__(3624);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/flows/settings/scope-lock.js

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
    const own = `${host} ${pid} ${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`;
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

// EXTERNAL MODULE: ./build/flows/settings/scope-place.js
var scope_place = __webpack_require__(9736);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/scope/record.js
var scope_record = __webpack_require__(5378);
;// CONCATENATED MODULE: ./build/flows/settings/undo-route.js




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
    if ((await (0,scope_place/* readScope */.hx)(files, place)).record === null)
        return { kind: "nothing" };
    const result = await withScopeLock(ports, place, async () => {
        const state = await (0,scope_place/* readScope */.hx)(files, place);
        if (state.record === null)
            return { kind: "nothing" };
        const { record, bytes } = state;
        if (state.standing === "edited" && place.scope === "project" && !options.force)
            return { kind: "edited" };
        if (state.standing === "edited" && place.scope === "user") {
            const ours = (0,scope_record/* oursIn */.DP)(record, bytes).map(({ name }) => name);
            const names = options.force ? Object.keys(record.set ?? {}) : ours;
            if (!options.dryRun)
                await bringBack(files, place, state, (0,scope_record/* bytesWithoutOurs */.lh)(record, bytes, names));
            return { kind: "taken-out", variables: names };
        }
        if (!options.dryRun)
            await bringBack(files, place, state);
        return { kind: "restored", removed: (0,scope_record/* bytesBefore */.xz)(record) === null };
    });
    if (place.scope === "project" && !options.dryRun)
        await removeOurFolder(files, external_node_path_.dirname(place.file));
    return result;
}
const RECORD_MODE = 0o600;
/**
 * The bytes before the first switch, or others, where they are not there already; then the record goes, which until then
 * says what to do.
 */
async function bringBack(files, place, { record, bytes }, back = record && (0,scope_record/* bytesBefore */.xz)(record)) {
    if (record === null)
        return;
    if ((0,scope_record/* digestOf */.ol)(back) !== (0,scope_record/* digestOf */.ol)(bytes)) {
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

// EXTERNAL MODULE: ./build/go/go-env-file.js
var go_env_file = __webpack_require__(238);
// EXTERNAL MODULE: ./build/go/go-proxy-list.js
var go_proxy_list = __webpack_require__(2937);
// EXTERNAL MODULE: ./build/go/write-go-env-file.js
var write_go_env_file = __webpack_require__(3936);
// EXTERNAL MODULE: ./build/mirrors/route.js
var route = __webpack_require__(2050);
// EXTERNAL MODULE: ./build/flows/plan/plan-job.js + 16 modules
var plan_job = __webpack_require__(5988);
;// CONCATENATED MODULE: ./build/flows/settings/use-route.js











/** The notes that say why no mirror may be used. */
const RULES_MIRRORS_OUT = (/* unused pure expression or super */ null && ([
    "goproxy-off",
    "goproxy-policy",
    "no-mirror-behind-private",
]));
const PRIVATE_MODE = 0o600;
const FOLDER_MODE = 0o755;
/**
 * Writes a route into the scope's Go env file: of what `found` has, which was measured under the settings in force, or
 * else measured now. Throws where the run is ended from outside: nothing is written then.
 */
async function useRoute(ports, place, inputs, options, found) {
    const state = await readScope(ports.files, place);
    if (state.standing === "edited" && !options.force)
        return { kind: "edited" };
    const { plan, forced } = await withoutOurs(ports, place, async (seeing) => {
        if (found !== undefined)
            return { plan: await routeOf(seeing, inputs, found), forced: null };
        const measured = await measureRoute(seeing, inputs);
        const isUnwanted = measured.report.choice.mirror !== null || !options.force || !inputs.mirrorsGiven;
        if (isUnwanted)
            return { plan: measured, forced: null };
        // Who names a mirror and insists gets it, whatever was measured.
        return { plan: await measureRoute(seeing, { ...inputs, probe: "never" }), forced: measured.report };
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
    const result = await writeRoute(ports, place, plan, options);
    const isDone = result.kind === "switched" || result.kind === "unchanged";
    return forced !== null && isDone ? { ...result, forced } : result;
}
/** Lets `body` see Go's settings as they would be without what this tool has written at that place. */
async function withoutOurs(ports, place, body) {
    const base = await baseOf(ports, place, await (0,scope_place/* readScope */.hx)(ports.files, place));
    return withCopy(ports, base, body);
}
/**
 * Writes a plan, made without what this tool has written there, into the scope's Go env file, which is replaced in one
 * step. What the file was before the first switch is recorded beside it. Throws what the file system throws, and for a
 * value that the file can't hold.
 * @throws ScopeLocked
 */
async function writeRoute(ports, place, plan, options) {
    return withScopeLock(ports, place, async () => {
        const { report } = plan;
        const state = await (0,scope_place/* readScope */.hx)(ports.files, place);
        if (state.standing === "edited" && !options.force)
            return { kind: "edited" };
        const base = await baseOf(ports, place, state);
        const written = toWrite(plan, (0,go_env_file/* parseGoEnvFile */.$6)((0,scope_place/* textOf */.b6)(base)));
        const values = Object.fromEntries(written.map(({ name, value }) => [name, value]));
        const bytes = (0,write_go_env_file/* setInGoEnvFile */.L)(base ?? new Uint8Array(), values);
        const isNew = (0,scope_record/* digestOf */.ol)(bytes) !== (0,scope_record/* digestOf */.ol)(state.bytes);
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
                await bringBack(ports.files, place, state);
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
    const copy = external_node_path_.join(machine.tempDir, `goenv-${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`);
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
        return place.userFile === null ? null : (0,scope_place/* readBytes */.io)(files, place.userFile);
    return record !== null && standing !== "edited" ? (0,scope_record/* bytesBefore */.xz)(record) : bytes;
}
/** What of the plan is not what the file says already; only what this run would export is ours. */
function toWrite({ report, values }, file) {
    return route/* ROUTE_VARIABLES */.kR.filter((name) => report.route.exported.includes(name))
        .map((name) => ({ name, value: values[name] }))
        .filter(({ name, value }) => (file[name] ?? "") !== value);
}
/** The record first: whatever ends this run, it and the file together say what to bring back. */
async function put({ files, clock }, place, state, bytes, written, { request, temporary = false }) {
    const { bytes: now, record, standing } = state;
    const folder = external_node_path_.dirname(place.file);
    await files.makeDirectory(folder, FOLDER_MODE);
    const isProject = place.scope === "project";
    if (isProject)
        await files.replace(external_node_path_.join(folder, ".gitignore"), "*\n", 0o644);
    // What a job writes over settings that were switched for good goes on top of these.
    const covers = temporary && record !== null && !record.temporary;
    const keeps = record !== null && standing !== "edited" && !covers;
    const userBytes = place.userFile === null ? null : await (0,scope_place/* readBytes */.io)(files, place.userFile);
    // A copy is no more open than what it was copied from.
    const copied = isProject && place.userFile !== null ? await files.stat(place.userFile) : null;
    const mode = now === null ? (copied?.mode ?? state.mode) : state.mode;
    const after = (0,scope_record/* digestOf */.ol)(bytes);
    const before = keeps ? (0,scope_record/* bytesBefore */.xz)(record) : now;
    await files.replace(place.record, (0,scope_record/* formatRecord */.bM)({
        before: before && Buffer.from(before).toString("base64"),
        mode: keeps ? record.mode : mode,
        after: now === null || (0,scope_record/* digestOf */.ol)(now) === after ? [after] : [after, (0,scope_record/* digestOf */.ol)(now)],
        set: (0,scope_record/* valuesSet */.Vc)(before, bytes, keeps ? record : null),
        copiedFrom: isProject ? (0,scope_record/* digestOf */.ol)(userBytes) : null,
        switchedAtMs: clock.nowMs(),
        request: request ?? record?.request ?? null,
        temporary,
        previous: covers ? JSON.stringify(record) : keeps ? record.previous : null,
        place: { file: place.file, inode: (await files.stat(folder))?.inode ?? 0 },
    }), PRIVATE_MODE);
    // A password is nobody else's to read; the record knows the mode that comes back.
    const isSecret = written.some(({ value }) => (0,go_proxy_list/* urlPasswords */.s1)(value.replaceAll(" ", ",")).length > 0);
    await files.replace(place.file, bytes, isSecret ? PRIVATE_MODE : mode);
}

;// CONCATENATED MODULE: ./build/flows/job/job-scope.js







/** The place of what the step at the job's end is to take back. */
const STATE_UNDO = "undo-scope";
const PLACE = (0,decode/* fields */.OA)({
    scope: (value) => (value === "project" ? value : (0,decode/* literal */.eu)("user")(value)),
    file: decode/* text */.Qq,
    record: decode/* text */.Qq,
    userFile: (0,decode/* nullable */.me)(decode/* text */.Qq),
});
const MAX_SENTENCE = 1_000;
/** Null where there is no such settings file, so that the job's variables have to do (the job has been told). */
async function openJobScope(ports, inputs, scope, commands) {
    const { workingDirectory } = inputs;
    const root = scope === "project" ? await (0,layout/* findRoot */.wg)(ports, workingDirectory) : null;
    const place = (0,scope_place/* scopePlace */.o8)(ports.machine, scope, root);
    const resolved = place && (await (0,scope_place/* resolvePlace */.M0)(ports.files, place));
    const { noPlace, notOwn } = commands;
    if (resolved === null) {
        const missing = scope === "user" ? noPlace.user : noPlace.project(workingDirectory, "working-directory");
        warn(ports.job, place === null ? missing : notOwn(place.file));
        return null;
    }
    try {
        await takeOutLeftover(ports, resolved);
    }
    catch (error) {
        warn(ports.job, notWritten(error, commands));
        return null;
    }
    return {
        seeingWithoutUs: (body) => withoutOurs(ports, resolved, body),
        write: (plan) => writeForJob(ports, resolved, inputs.keep, plan, commands),
    };
}
/** A job that never came to its end may have left its route in a file that somebody else has changed since. */
async function takeOutLeftover(ports, place) {
    const { record, standing } = await (0,scope_place/* readScope */.hx)(ports.files, place);
    if (standing === "edited" && record?.temporary)
        await undoRoute(ports, place, { force: false });
}
async function writeForJob(ports, place, keep, plan, commands) {
    const { use, edited } = commands;
    const { job } = ports;
    const temporary = place.scope === "user" && !keep;
    try {
        const result = await writeRoute(ports, place, plan, { force: false, temporary });
        if (result.kind === "edited")
            warn(job, edited(place.file));
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
        warn(job, notWritten(error, commands));
    }
    return null;
}
/** At the job's end: takes back what was written for the user. What somebody else has changed since stays, with a warning. */
async function undoForJob(ports, commands) {
    const { undo } = commands;
    const { job } = ports;
    const place = (0,decode/* decodeJson */.xO)(job.state(STATE_UNDO), PLACE);
    if (place === null)
        return;
    try {
        const result = await undoRoute(ports, place, { force: false });
        if (result.kind === "taken-out")
            warn(job, undo.takenOut(place.file, result.variables));
        else if (result.kind === "restored") {
            const sentence = result.removed ? undo.removed(place.file) : undo.restored(place.file);
            job.info((0,neutralise/* neutralise */.$0)(sentence, MAX_SENTENCE));
        }
    }
    catch (error) {
        warn(job, notWritten(error, commands));
    }
}
function notWritten(error, { use, locked }) {
    return error instanceof ScopeLocked ? locked(error.lock, error.pid) : use.refused(error.message);
}
function warn(job, sentence) {
    job.warning((0,neutralise/* neutralise */.$0)(sentence, MAX_SENTENCE));
}


/***/ })

};
