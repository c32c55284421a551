import type { Scope, ScopePlace } from "../flows/settings/scope-place.ts";
import { type UndoResult, undoRoute } from "../flows/settings/undo-route.ts";
import { type UseResult, useRoute } from "../flows/settings/use-route.ts";
import { redactGoProxy } from "../go/go-proxy-list.ts";
import { InputError } from "../inputs/parse-inputs.ts";
import type { Ports } from "../ports.ts";
import type { ScopeRequest } from "../scope/record.ts";
import { assignment, likelyShell, removal } from "../scope/shell-lines.ts";
import type { LanguageTag } from "../telling/choose-language.ts";
import type { CommandLanguage } from "../telling/command-language.ts";
import type { Telling } from "../telling/telling.ts";
import { whileMeasuring } from "./living-line.ts";
import { printReport, sayJson, tell, tellCommand, toErrors } from "./output.ts";
import { inputsFor, lastRequest, NO_PLACE, placeOf } from "./place.ts";
import { onStage } from "./stage.ts";

export interface ScopeOptions {
  readonly dir: string;
  readonly scope: Scope;
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly lang?: LanguageTag;
}

interface UseOptions extends ScopeOptions {
  /** Absent: as the last time. */
  readonly private?: string;
  readonly privateProxy?: string;
  readonly sumdb?: string;
  /** Besides those that the operands name. */
  readonly mirrors?: string;
}

const SETTING = { moduleCache: "staged", write: toErrors, remembers: true } as const;

/** Measures and switches. Gives the exit code. */
export async function useMirrors(options: UseOptions, mirrors: readonly string[]): Promise<number> {
  return onStage(options, SETTING, async ({ ports, directory, telling }) => {
    const place = await placeOf(ports, telling.commands, options.scope, directory);
    if (place === null) return NO_PLACE;
    const last = await lastRequest(ports, place);
    const request: ScopeRequest = {
      mirrors: [...mirrors, options.mirrors ?? ""].filter((one) => one !== "").join(",") || "auto",
      private: options.private ?? last?.private ?? "",
      privateProxy: options.privateProxy ?? last?.privateProxy ?? "",
      sumdb: options.sumdb ?? last?.sumdb ?? "auto",
    };
    const inputs = await inputsFor(ports, request).catch((error: unknown) => {
      throw options.mirrors === undefined ? asOperands(error) : error;
    });
    const result = await whileMeasuring(telling.commands, () =>
      useRoute(ports, place, inputs, {
        force: options.force === true,
        dryRun: options.dryRun === true,
        request,
      }),
    );
    const { use, edited } = telling.commands;
    if (options.json === true) {
      const written = "written" in result ? result.written.map(redacted) : [];
      sayJson({ ...result, written, file: place.file });
    } else printMeasured(result, telling);
    const print = (line: string) => (options.json === true ? undefined : tell(line));
    switch (result.kind) {
      case "switched":
        print("");
        if (options.dryRun === true) {
          print(telling.commands.dryRun.use(place.file));
          for (const { name, value } of result.written.map(redacted)) print(`  ${name}=${value}`);
          return 0;
        }
        print(use.switched({ ...options, file: place.file, mirror: result.report.choice.mirror ?? "" }));
        for (const { name, value } of result.written.map(redacted)) print(`  ${name}=${value}`);
        for (const line of keptLines(use, options, last)) print(line);
        if (result.overridden.length > 0) print(use.overridden(result.overridden));
        if (options.json !== true) tellWhatNext(use, ports, place);
        return 0;
      case "unchanged":
        print(use.unchanged(place.file));
        for (const line of keptLines(use, options, last)) print(line);
        return 0;
      case "no-healthy-mirror":
        toErrors(use.noHealthy);
        return 1;
      case "dead-private-proxy":
        toErrors(use.deadProxy);
        return 1;
      case "not-measured":
        toErrors(use.notMeasured);
        return 1;
      case "edited":
        toErrors(edited(place.file));
        return 1;
    }
  });
}

/** The same, where the mirrors that it is about were given without an option. */
function asOperands(error: unknown): unknown {
  if (!(error instanceof InputError)) return error;
  return new InputError(
    error.problems.map((one) => (one.input === "mirrors" ? { ...one, input: "<mirrors>" } : one)),
  );
}

/** What was measured: all of it, or where nothing of it counted the mirrors alone. */
function printMeasured(result: UseResult, telling: Telling): void {
  if (!("report" in result)) return;
  const forced = "forced" in result ? result.forced : undefined;
  if (forced === undefined) {
    printReport(result.report, false, telling.terminal);
    return;
  }
  printReport(forced, false, telling.terminalMirrors);
  tell("");
  tell(telling.commands.use.forced(forced.mirrors.length));
}

/** The options that were not given this time, and hold as they were given before. */
function keptLines(
  use: CommandLanguage["use"],
  options: UseOptions,
  last: ScopeRequest | null,
): readonly string[] {
  if (last === null) return [];
  const kept = optionWords({
    private: options.private === undefined ? last.private : "",
    privateProxy: options.privateProxy === undefined ? last.privateProxy : "",
    sumdb: options.sumdb === undefined ? last.sumdb : "auto",
  });
  return kept.length === 0 ? [] : [use.kept(kept)];
}

/** A request's options as a person would type them; passwords are not shown. */
export function optionWords(request: Omit<ScopeRequest, "mirrors">): readonly string[] {
  return [
    request.private === "" ? [] : [`--private '${request.private}'`],
    request.privateProxy === "" ? [] : [`--private-proxy ${redactGoProxy(request.privateProxy)}`],
    request.sumdb === "auto" ? [] : [`--sumdb '${redactGoProxy(request.sumdb)}'`],
  ].flat();
}

/** Tells what a person has to do for Go to read the file, and how to take all of it back. */
function tellWhatNext(
  use: CommandLanguage["use"],
  { machine }: Pick<Ports, "machine">,
  { scope, file, userFile }: ScopePlace,
): void {
  const goenv = machine.env.GOENV ?? "";
  const isRead = goenv === file || (scope === "user" && (goenv === "" || goenv === userFile));
  const shell = likelyShell(machine.env, machine.platform);
  if (!isRead && scope === "project") tellCommand(use.projectHint, assignment(shell, "GOENV", file));
  if (!isRead && scope === "user") tell(use.notRead(goenv));
  tellCommand(use.undoHint, `setup-go-mirror undo${scope === "user" ? "" : " --scope project"}`);
}

/** Brings the settings back. Gives the exit code. */
export async function undoSwitch(options: ScopeOptions): Promise<number> {
  return onStage(options, SETTING, async ({ ports, directory, telling }) => {
    const { machine } = ports;
    const place = await placeOf(ports, telling.commands, options.scope, directory);
    if (place === null) return NO_PLACE;
    const result = await undoRoute(ports, place, {
      force: options.force === true,
      dryRun: options.dryRun === true,
    });
    if (options.json === true) sayJson({ ...result, file: place.file });
    const { undo, edited } = telling.commands;
    if (result.kind === "edited") {
      toErrors(edited(place.file));
      return 1;
    }
    if (options.dryRun === true && result.kind !== "nothing") {
      if (options.json !== true) tell(telling.commands.dryRun.undo(place.file));
      return 0;
    }
    if (options.json !== true) tell(undoneLine(undo, result, place.file));
    // A GOENV that leads to no file hides the person's own settings, private patterns among them.
    if (options.scope === "project" && result.kind === "restored") {
      toErrors(undo.unsetHint);
      toErrors(`  ${removal(likelyShell(machine.env, machine.platform), "GOENV")}`);
    }
    return 0;
  });
}

function undoneLine(
  undo: CommandLanguage["undo"],
  result: Exclude<UndoResult, { readonly kind: "edited" }>,
  file: string,
): string {
  if (result.kind === "nothing") return undo.nothing(file);
  if (result.kind === "taken-out") return undo.takenOut(file, result.variables);
  return result.removed ? undo.removed(file) : undo.restored(file);
}

function redacted<T extends { readonly value: string }>(one: T): T {
  return { ...one, value: redactGoProxy(one.value) };
}
