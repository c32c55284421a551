import { checkRoute } from "../flows/check-route.ts";
import { readProject } from "../flows/read-project.ts";
import { checkInputs } from "../flows/set-up-job.ts";
import { commands } from "../report/sentences.ts";
import { renderTerminal } from "../report/terminal.ts";
import { whileMeasuring } from "./living-line.ts";
import { printReport, say, sayJson } from "./output.ts";
import { onStage } from "./stage.ts";
import { noPlace, placeOf, type ScopeOptions, toErrors } from "./use.ts";

interface CheckOptions extends ScopeOptions {
  readonly switch?: boolean;
  readonly mirrors: string;
}

/** Measures the route in force, and moves away from it where that was asked for and is worth it. Gives the exit code. */
export async function checkHealth(options: CheckOptions): Promise<number> {
  const stage = { ...options, inputs: { probe: "always" } };
  const setting = { moduleCache: "staged", prefetch: "false", write: toErrors } as const;
  return onStage(stage, setting, async ({ ports, directory }) => {
    const inputs = await checkInputs(ports, (name) => ports.job.input(name));
    const place = options.switch === true ? await placeOf(ports, options.scope, directory) : null;
    if (options.switch === true && place === null) return noPlace(options.scope);
    const { now } = await readProject(ports, directory);
    const result = await whileMeasuring(() => checkRoute(ports, inputs, now.GOPROXY, place));
    const { current, healthy, decision, used, report } = result;
    const { check, edited } = commands();
    const isMoved = used?.kind === "switched" || used?.kind === "unchanged";
    if (options.json === true) {
      sayJson({ current, healthy, decision, switched: isMoved, report });
    } else {
      printReport(report, false, renderTerminal);
      say("");
      if (current === null) say(check.noMirror);
      else say(healthy ? check.healthy(current) : check.unhealthy(current));
      if (decision !== null && (decision.kind === "stay" || isMoved)) say(check.decision(decision));
    }
    if (used?.kind === "edited" && place !== null) toErrors(edited(place.file));
    return healthy || isMoved ? 0 : 1;
  });
}
