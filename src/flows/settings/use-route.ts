import { randomBytes } from "node:crypto";
import nodePath from "node:path";
import { parseGoEnvFile } from "../../go/go-env-file.ts";
import { urlPasswords } from "../../go/go-proxy-list.ts";
import { setInGoEnvFile } from "../../go/write-go-env-file.ts";
import type { Inputs } from "../../inputs/parse-inputs.ts";
import { ROUTE_VARIABLES, type RouteVariable } from "../../mirrors/route.ts";
import type { Ports } from "../../ports.ts";
import type { Note, Report } from "../../report/report.ts";
import { bytesBefore, digestOf, formatRecord, type ScopeRequest, valuesSet } from "../../scope/record.ts";
import type { FoundMirrors } from "../choose/find-mirrors.ts";
import { type JobPlan, measureRoute, routeOf } from "../plan/plan-job.ts";
import { type LockPorts, withScopeLock } from "./scope-lock.ts";
import { readBytes, readScope, type ScopePlace, type ScopeState, textOf } from "./scope-place.ts";
import { bringBack } from "./undo-route.ts";

export type UseResult =
  | {
      readonly kind: "switched";
      readonly report: Report;
      readonly written: Written;
      /** Those that the environment overrides, so that the file has no effect. */
      readonly overridden: readonly RouteVariable[];
      readonly forced?: Report;
    }
  /** The file says already what it should. `forced`: no mirror worked in that measurement, and --force uses them anyway. */
  | { readonly kind: "unchanged"; readonly report: Report; readonly forced?: Report }
  /** Somebody has changed the file since the last switch. */
  | { readonly kind: "edited" }
  | { readonly kind: "no-healthy-mirror"; readonly report: Report }
  /** A private proxy does not answer, which go would ask first: a note of the report says which. Nothing was changed. */
  | { readonly kind: "dead-private-proxy"; readonly report: Report }
  /** No mirror may be used, so that none was measured: a note of the report says why. */
  | { readonly kind: "not-measured"; readonly report: Report };

/** The notes that say why no mirror may be used. */
const RULES_MIRRORS_OUT: readonly Note["code"][] = [
  "goproxy-off",
  "goproxy-policy",
  "no-mirror-behind-private",
];

/** What writing needs. */
type WritePorts = LockPorts & Pick<Ports, "machine">;

/** The variables that were written, with their values; credentials are in them. */
type Written = readonly { readonly name: RouteVariable; readonly value: string }[];

const PRIVATE_MODE = 0o600;
const FOLDER_MODE = 0o755;

export interface UseOptions {
  /**
   * Goes on whatever speaks against it: a file that somebody has changed since the last switch, a private proxy or named
   * mirrors that do not answer.
   */
  readonly force: boolean;
  /** What was asked for, to be remembered. Absent: what is remembered stays. */
  readonly request?: ScopeRequest;
  /** Goes on where a private proxy of the inputs is dead: it worked when somebody chose it. */
  readonly keepDeadProxy?: boolean;
  /** Writes nothing: the result is what would be. */
  readonly dryRun?: boolean;
  /** Until the job's end: what was switched for good before comes back then. */
  readonly temporary?: boolean;
}

/**
 * Writes a route into the scope's Go env file: of what `found` has, which was measured under the settings in force, or
 * else measured now. Throws where the run is ended from outside: nothing is written then.
 */
export async function useRoute(
  ports: Ports,
  place: ScopePlace,
  inputs: Inputs,
  options: UseOptions,
  found?: FoundMirrors,
): Promise<UseResult> {
  const state = await readScope(ports.files, place);
  if (state.standing === "edited" && !options.force) return { kind: "edited" };
  const { plan, forced } = await withoutOurs(ports, place, async (seeing) => {
    if (found !== undefined) return { plan: await routeOf(seeing, inputs, found), forced: null };
    const measured = await measureRoute(seeing, inputs);
    const isUnwanted = measured.report.choice.mirror !== null || !options.force || !inputs.mirrorsGiven;
    if (isUnwanted) return { plan: measured, forced: null };
    // Who names a mirror and insists gets it, whatever was measured.
    return { plan: await measureRoute(seeing, { ...inputs, probe: "never" }), forced: measured.report };
  });
  // What a run that was cut short has measured is no reason to change settings.
  ports.signal.throwIfAborted();
  const { report } = plan;
  if (report.notes.some(({ code }) => RULES_MIRRORS_OUT.includes(code)))
    return { kind: "not-measured", report };
  if (report.choice.mirror === null) return { kind: "no-healthy-mirror", report };
  const takesDeadProxy = options.force || options.keepDeadProxy === true;
  if (!takesDeadProxy && report.notes.some(({ code }) => code === "private-proxy-dead")) {
    return { kind: "dead-private-proxy", report };
  }
  const result = await writeRoute(ports, place, plan, options);
  const isDone = result.kind === "switched" || result.kind === "unchanged";
  return forced !== null && isDone ? { ...result, forced } : result;
}

/** Lets `body` see Go's settings as they would be without what this tool has written at that place. */
export async function withoutOurs<T>(
  ports: Ports,
  place: ScopePlace,
  body: (seeing: Ports) => Promise<T>,
): Promise<T> {
  const base = await baseOf(ports, place, await readScope(ports.files, place));
  return withCopy(ports, base, body);
}

/**
 * Writes a plan, made without what this tool has written there, into the scope's Go env file, which is replaced in one
 * step. What the file was before the first switch is recorded beside it. Throws what the file system throws, and for a
 * value that the file can't hold.
 * @throws ScopeLocked
 */
export async function writeRoute(
  ports: WritePorts,
  place: ScopePlace,
  plan: JobPlan,
  options: UseOptions,
): Promise<UseResult> {
  return withScopeLock(ports, place, async () => {
    const { report } = plan;
    const state = await readScope(ports.files, place);
    if (state.standing === "edited" && !options.force) return { kind: "edited" };
    const base = await baseOf(ports, place, state);
    const written = toWrite(plan, parseGoEnvFile(textOf(base)));
    const values = Object.fromEntries(written.map(({ name, value }) => [name, value]));
    const bytes = setInGoEnvFile(base ?? new Uint8Array(), values);
    const isNew = digestOf(bytes) !== digestOf(state.bytes);
    const overridden = written.map(({ name }) => name).filter((name) => ports.machine.env[name]);
    const result: UseResult = isNew
      ? { kind: "switched", report, written, overridden }
      : { kind: "unchanged", report };
    if (options.dryRun === true) return result;
    if (written.length === 0 && place.scope === "user") {
      // What was there without us says it all.
      if (state.standing === "edited") await ports.files.remove(place.record);
      else await bringBack(ports.files, place, state);
      return { kind: "unchanged", report };
    }
    // The same again is still a switch: what was asked for, and when, is remembered.
    await put(ports, place, state, bytes, written, options);
    return result;
  });
}

/** Lets `body` see those bytes as Go's settings file. */
async function withCopy<T>(
  ports: Ports,
  base: Uint8Array | null,
  body: (onCopy: Ports) => Promise<T>,
): Promise<T> {
  const { machine, files } = ports;
  const copy = nodePath.join(machine.tempDir, `goenv-${randomBytes(6).toString("hex")}`);
  await files.replace(copy, base ?? "", PRIVATE_MODE);
  try {
    const seeing = { ...machine, env: { ...machine.env, GOENV: copy } };
    return await body({ ...ports, machine: seeing, go: ports.goCommandOf(seeing) });
  } finally {
    await files.remove(copy).catch(() => {});
  }
}

/** What the file would be without us. A project's starts as the user's own, since GOENV replaces it. */
async function baseOf(
  { files }: WritePorts,
  place: ScopePlace,
  { record, standing, bytes }: ScopeState,
): Promise<Uint8Array | null> {
  if (place.scope === "project") return place.userFile === null ? null : readBytes(files, place.userFile);
  return record !== null && standing !== "edited" ? bytesBefore(record) : bytes;
}

/** What of the plan is not what the file says already; only what this run would export is ours. */
function toWrite({ report, values }: JobPlan, file: Readonly<Record<string, string>>): Written {
  return ROUTE_VARIABLES.filter((name) => report.route.exported.includes(name))
    .map((name) => ({ name, value: values[name] }))
    .filter(({ name, value }) => (file[name] ?? "") !== value);
}

/** The record first: whatever ends this run, it and the file together say what to bring back. */
async function put(
  { files, clock }: WritePorts,
  place: ScopePlace,
  state: ScopeState,
  bytes: Uint8Array,
  written: Written,
  { request, temporary = false }: UseOptions,
): Promise<void> {
  const { bytes: now, record, standing } = state;
  const folder = nodePath.dirname(place.file);
  await files.makeDirectory(folder, FOLDER_MODE);
  const isProject = place.scope === "project";
  if (isProject) await files.replace(nodePath.join(folder, ".gitignore"), "*\n", 0o644);
  // What a job writes over settings that were switched for good goes on top of these.
  const covers = temporary && record !== null && !record.temporary;
  const keeps = record !== null && standing !== "edited" && !covers;
  const userBytes = place.userFile === null ? null : await readBytes(files, place.userFile);
  // A copy is no more open than what it was copied from.
  const copied = isProject && place.userFile !== null ? await files.stat(place.userFile) : null;
  const mode = now === null ? (copied?.mode ?? state.mode) : state.mode;
  const after = digestOf(bytes);
  const before = keeps ? bytesBefore(record) : now;
  await files.replace(
    place.record,
    formatRecord({
      before: before && Buffer.from(before).toString("base64"),
      mode: keeps ? record.mode : mode,
      after: now === null || digestOf(now) === after ? [after] : [after, digestOf(now)],
      set: valuesSet(before, bytes, keeps ? record : null),
      copiedFrom: isProject ? digestOf(userBytes) : null,
      switchedAtMs: clock.nowMs(),
      request: request ?? record?.request ?? null,
      temporary,
      previous: covers ? JSON.stringify(record) : keeps ? record.previous : null,
      place: { file: place.file, inode: (await files.stat(folder))?.inode ?? 0 },
    }),
    PRIVATE_MODE,
  );
  // A password is nobody else's to read; the record knows the mode that comes back.
  const isSecret = written.some(({ value }) => urlPasswords(value.replaceAll(" ", ",")).length > 0);
  await files.replace(place.file, bytes, isSecret ? PRIVATE_MODE : mode);
}
