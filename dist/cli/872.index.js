export const id = 872;
export const ids = [872];
export const modules = {

/***/ 1872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openJobScope: () => (/* binding */ openJobScope),
/* harmony export */   undoForJob: () => (/* binding */ undoForJob)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6500);
/* harmony import */ var _report_neutralise_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9697);
/* harmony import */ var _project_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3624);
/* harmony import */ var _settings_scope_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9580);
/* harmony import */ var _settings_scope_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9736);
/* harmony import */ var _settings_undo_route_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8466);
/* harmony import */ var _settings_use_route_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2773);







/** The place of what the step at the job's end is to take back. */
const STATE_UNDO = "undo-scope";
const PLACE = (0,_decode_js__WEBPACK_IMPORTED_MODULE_5__/* .fields */ .OA)({
    scope: (value) => (value === "project" ? value : (0,_decode_js__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .eu)("user")(value)),
    file: _decode_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq,
    record: _decode_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq,
    userFile: (0,_decode_js__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .me)(_decode_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq),
});
const MAX_SENTENCE = 1_000;
/** Null where there is no such settings file, so that the job's variables have to do (the job has been told). */
async function openJobScope(ports, inputs, scope, commands) {
    const { workingDirectory } = inputs;
    const root = scope === "project" ? await (0,_project_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .findRoot */ .wg)(ports, workingDirectory) : null;
    const place = (0,_settings_scope_place_js__WEBPACK_IMPORTED_MODULE_2__/* .scopePlace */ .o8)(ports.machine, scope, root);
    const resolved = place && (await (0,_settings_scope_place_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePlace */ .M0)(ports.files, place));
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
        seeingWithoutUs: (body) => (0,_settings_use_route_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutOurs */ .m_)(ports, resolved, body),
        write: (plan) => writeForJob(ports, resolved, inputs.keep, plan, commands),
    };
}
/** A job that never came to its end may have left its route in a file that somebody else has changed since. */
async function takeOutLeftover(ports, place) {
    const { record, standing } = await (0,_settings_scope_place_js__WEBPACK_IMPORTED_MODULE_2__/* .readScope */ .hx)(ports.files, place);
    if (standing === "edited" && record?.temporary)
        await (0,_settings_undo_route_js__WEBPACK_IMPORTED_MODULE_3__/* .undoRoute */ .C)(ports, place, { force: false });
}
async function writeForJob(ports, place, keep, plan, commands) {
    const { use, edited } = commands;
    const { job } = ports;
    const temporary = place.scope === "user" && !keep;
    try {
        const result = await (0,_settings_use_route_js__WEBPACK_IMPORTED_MODULE_4__/* .writeRoute */ .Ph)(ports, place, plan, { force: false, temporary });
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
    const place = (0,_decode_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeJson */ .xO)(job.state(STATE_UNDO), PLACE);
    if (place === null)
        return;
    try {
        const result = await (0,_settings_undo_route_js__WEBPACK_IMPORTED_MODULE_3__/* .undoRoute */ .C)(ports, place, { force: false });
        if (result.kind === "taken-out")
            warn(job, undo.takenOut(place.file, result.variables));
        else if (result.kind === "restored") {
            const sentence = result.removed ? undo.removed(place.file) : undo.restored(place.file);
            job.info((0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_6__/* .neutralise */ .$0)(sentence, MAX_SENTENCE));
        }
    }
    catch (error) {
        warn(job, notWritten(error, commands));
    }
}
function notWritten(error, { use, locked }) {
    return error instanceof _settings_scope_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .ScopeLocked */ .R ? locked(error.lock, error.pid) : use.refused(error.message);
}
function warn(job, sentence) {
    job.warning((0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_6__/* .neutralise */ .$0)(sentence, MAX_SENTENCE));
}


/***/ })

};
