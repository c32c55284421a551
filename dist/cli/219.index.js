export const id = 219;
export const ids = [219];
export const modules = {

/***/ 7219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runJob: () => (/* binding */ runJob)
});

// EXTERNAL MODULE: ./build/mirrors/measurement.js
var measurement = __webpack_require__(6111);
// EXTERNAL MODULE: ./build/mirrors/route.js
var mirrors_route = __webpack_require__(2050);
// EXTERNAL MODULE: ./build/flows/plan/plan-job.js + 14 modules
var plan_job = __webpack_require__(3228);
// EXTERNAL MODULE: ./build/flows/plan/report-run.js + 1 modules
var report_run = __webpack_require__(4696);
// EXTERNAL MODULE: ./build/flows/job/log-progress.js
var log_progress = __webpack_require__(3350);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/mirrors/inherited.js
var inherited = __webpack_require__(5681);
// EXTERNAL MODULE: ./build/mirrors/prior-values.js
var prior_values = __webpack_require__(7910);
// EXTERNAL MODULE: ./build/modules/module-cache-layout.js
var module_cache_layout = __webpack_require__(7926);
;// CONCATENATED MODULE: ./build/report/file-name.js
const MAX_LABEL = 60;
/**
 * The name of a report's file. Reports of many jobs lie in one folder without one taking another's place: region, run,
 * attempt and the moment stand in it. Letters, digits, `.`, `_` and `-` alone, as artifacts and all file systems take them.
 */
function reportFileName({ region, run, startedAt, }) {
    const parts = [region.label.slice(0, MAX_LABEL), run.id, run.attempt, Date.parse(startedAt)];
    const words = parts.flatMap((part) => String(part ?? "").replace(/[^\p{L}\p{N}._-]+/gu, "-") || []);
    return `${["setup-go-mirror-report", ...words].join("-")}.json`;
}

// EXTERNAL MODULE: ./build/report/neutralise.js
var neutralise = __webpack_require__(9697);
// EXTERNAL MODULE: ./build/report/outcome.js
var outcome = __webpack_require__(4247);
// EXTERNAL MODULE: ./build/sumdb/path.js
var path = __webpack_require__(3239);
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
        if ((0,outcome/* isAnnotation */.Ir)(note))
            job[note.level](text);
        else
            job.info(telling.labelled(telling.language.labels.notice, text));
    }
    if (wanted === "never" || (wanted === "on-problem" && !(0,outcome/* hasProblem */.aH)(report)))
        return;
    const problem = telling.summaryProblem(await job.writeSummary(telling.summary(report)));
    if (problem !== null)
        job.info(problem);
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

// EXTERNAL MODULE: ./build/go/go-env-file.js
var go_env_file = __webpack_require__(238);
// EXTERNAL MODULE: ./build/go/go-proxy-list.js
var go_proxy_list = __webpack_require__(2937);
// EXTERNAL MODULE: ./build/scope/record.js
var scope_record = __webpack_require__(5378);
// EXTERNAL MODULE: ./build/flows/settings/scope-place.js
var scope_place = __webpack_require__(9736);
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

;// CONCATENATED MODULE: ./build/flows/job/run-job.js







/**
 * A job from its inputs on: plans it, and makes the plan take effect.
 * @param begun what is there or on its way already; `project` is undefined where it is to be read
 */
async function runJob(given, inputs, telling, begun) {
    const { job, signal } = given;
    const { provided, relay } = begun;
    const progress = (0,log_progress.progressInLog)(given, telling);
    const ports = { ...given, progress };
    const seeingGo = { ...provided.ports, progress };
    // Loaded only where it is asked for: most jobs have variables of their own.
    const { scope: where } = inputs;
    const scope = where === "job"
        ? null
        : await (await __webpack_require__.e(/* import() */ 872).then(__webpack_require__.bind(__webpack_require__, 1872))).openJobScope(seeingGo, inputs, where, telling.commands);
    const plan = await job.group(telling.log.measured, async () => {
        const plan = async (seeing) => {
            const kept = await noteValuesKept(seeing);
            const project = await begun.project;
            return (0,plan_job/* planJob */.b1)(seeing, inputs, { go: { ...provided, notes: [...provided.notes, ...kept] }, project });
        };
        const planned = await (scope === null ? plan(seeingGo) : scope.seeingWithoutUs(plan));
        const relayed = signal.aborted ? planned : await withRelayStarted(planned, relay);
        for (const line of telling.logLines(relayed.report))
            job.info(line);
        return relayed;
    });
    if (signal.aborted) {
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


/***/ })

};
