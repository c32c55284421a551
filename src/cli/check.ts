import { readProject } from "../flows/project/read-project.ts";
import { checkRoute } from "../flows/settings/check-route.ts";
import { whileMeasuring } from "./living-line.ts";
import { saveMetrics } from "./metrics.ts";
import { printReport, say, sayJson, tell, toErrors } from "./output.ts";
import { inputsFor, lastRequest, NO_PLACE, placeOf } from "./place.ts";
import { onStage } from "./stage.ts";
import type { ScopeOptions } from "./use.ts";

interface CheckOptions extends ScopeOptions {
  readonly switch?: boolean;
  /** Prints on change or failure only. */
  readonly quiet?: boolean;
  readonly metrics?: string;
  /** Absent: those of the last `use`. */
  readonly mirrors?: string;
}

const SETTING = { moduleCache: "staged", write: toErrors, remembers: true } as const;
const NOTHING_ASKED = { mirrors: "auto", private: "", privateProxy: "", sumdb: "auto" };

/** Measures the route in force, and moves away from it where that was asked for and is worth it. Gives the exit code. */
export async function checkHealth(options: CheckOptions): Promise<number> {
  return onStage(options, SETTING, async ({ ports, directory, telling }) => {
    const { machine } = ports;
    const place = await placeOf(ports, telling.commands, options.scope, directory);
    if (place === null) return NO_PLACE;
    const last = (await lastRequest(ports, place)) ?? NOTHING_ASKED;
    const inputs = await inputsFor(ports, { ...last, mirrors: options.mirrors ?? last.mirrors });
    // A timer has no GOENV: the project's file is what is meant all the same.
    const seeing =
      options.scope === "project" ? { ...machine, env: { ...machine.env, GOENV: place.file } } : machine;
    const inScope = { ...ports, machine: seeing, go: ports.goCommandOf(seeing) };
    const project = await readProject(inScope, directory);
    const result = await whileMeasuring(telling.commands, () =>
      checkRoute(inScope, inputs, project.now.GOPROXY, options.switch === true ? place : null, project),
    );
    const { current, works, deadOwn, healthy, decision, used, report } = result;
    if (options.metrics !== undefined) await saveMetrics(ports, options.metrics, report);
    const { check, use, edited } = telling.commands;
    const overridden = used?.kind === "switched" ? used.overridden : [];
    const isMoved = used?.kind === "switched" && overridden.length === 0;
    if (options.json === true) {
      sayJson({ current, healthy, decision, switched: isMoved, report });
    } else if (options.quiet !== true || !healthy || isMoved) {
      printReport(report, false, telling.terminal);
      say("");
      if (deadOwn !== null) tell(check.ownUnhealthy(deadOwn));
      if (current === null) tell(check.noMirror);
      else if (current !== deadOwn) tell(works ? check.healthy(current) : check.unhealthy(current));
      if (decision?.kind === "stay") tell(check.decision(decision));
      if (decision?.kind === "switch" && isMoved) tell(check.decision(decision));
    }
    if (used?.kind === "edited") toErrors(edited(place.file));
    if (used?.kind === "no-healthy-mirror") toErrors(use.noHealthy);
    if (used?.kind === "not-measured") toErrors(use.notMeasured);
    if (used?.kind === "unchanged") toErrors(use.unchanged(place.file));
    if (overridden.length > 0) toErrors(use.overridden(overridden));
    return healthy || isMoved ? 0 : 1;
  });
}
