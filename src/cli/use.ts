import type { PlanPorts } from "../flows/plan-ports.ts";
import type { ProvidePorts } from "../flows/provide-go.ts";
import { readProject } from "../flows/read-project.ts";
import { type Scope, type ScopePlace, scopePlace } from "../flows/scope-place.ts";
import { checkInputs } from "../flows/set-up-job.ts";
import { undoRoute } from "../flows/undo-route.ts";
import { useRoute } from "../flows/use-route.ts";
import { redactGoProxy } from "../go/go-proxy-list.ts";
import type { LanguageTag } from "../report/choose-language.ts";
import { commands } from "../report/sentences.ts";
import { renderTerminal } from "../report/terminal.ts";
import { assignment, likelyShell } from "../scope/shell-lines.ts";
import { whileMeasuring } from "./living-line.ts";
import { printReport, say, sayJson } from "./output.ts";
import { onStage } from "./stage.ts";

export interface ScopeOptions {
  readonly dir: string;
  readonly scope: Scope;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly lang?: LanguageTag;
}

interface UseOptions extends ScopeOptions {
  readonly private: string;
  readonly privateProxy: string;
  readonly sumdb: string;
}

const USAGE = 2;

/** Measures and switches. Gives the exit code. */
export async function useMirrors(mirrors: readonly string[], options: UseOptions): Promise<number> {
  const inputs = {
    probe: "always",
    private: options.private === "" ? "auto" : `auto,${options.private}`,
    "private-proxy": options.privateProxy,
    sumdb: options.sumdb,
  };
  const stage = { ...options, mirrors: mirrors.join(",") || "auto", inputs };
  const setting = { moduleCache: "staged", prefetch: "false", write: toErrors } as const;
  return onStage(stage, setting, async ({ ports, directory }) => {
    const checked = await checkInputs(ports, (name) => ports.job.input(name));
    const place = await placeOf(ports, options.scope, directory);
    if (place === null) return noPlace(options.scope);
    const result = await whileMeasuring(() =>
      useRoute(ports, place, checked, { force: options.force === true }),
    );
    const { use, edited } = commands();
    if (options.json === true) {
      const written = "written" in result ? result.written.map(redacted) : [];
      sayJson({ ...result, written, file: place.file });
    } else if ("report" in result) printReport(result.report, false, renderTerminal);
    const tell = (line: string) => (options.json === true ? undefined : say(line));
    switch (result.kind) {
      case "switched":
        tell("");
        tell(use.switched({ ...options, file: place.file, mirror: result.report.choice.mirror ?? "" }));
        for (const { name, value } of result.written.map(redacted)) tell(`  ${name}=${value}`);
        if (result.overridden.length > 0) tell(use.overridden(result.overridden));
        if (options.scope === "project") tell(use.projectHint(goEnvLine(ports, place.file)));
        tell(use.undoHint(`setup-go-mirror undo${options.scope === "user" ? "" : " --scope project"}`));
        return 0;
      case "unchanged":
        tell(use.unchanged(place.file));
        return 0;
      case "no-healthy-mirror":
        toErrors(use.noHealthy);
        return 1;
      case "edited":
        toErrors(edited(place.file));
        return 1;
      case "no-go":
        toErrors(use.noGo);
        return 1;
      case "refused":
        toErrors(use.refused(result.detail));
        return 1;
    }
  });
}

/** Brings the settings back. Gives the exit code. */
export async function undoSwitch(options: ScopeOptions): Promise<number> {
  const stage = { ...options, mirrors: "auto" };
  const setting = { moduleCache: "staged", prefetch: "false", write: toErrors } as const;
  return onStage(stage, setting, async ({ ports, directory }) => {
    const place = await placeOf(ports, options.scope, directory);
    if (place === null) return noPlace(options.scope);
    const result = await undoRoute(ports, place, { force: options.force === true });
    if (options.json === true) sayJson({ ...result, file: place.file });
    const { undo, edited } = commands();
    if (result.kind === "edited") {
      toErrors(edited(place.file));
      return 1;
    }
    const line =
      result.kind === "nothing"
        ? undo.nothing(place.file)
        : result.removed
          ? undo.removed(place.file)
          : undo.restored(place.file);
    if (options.json !== true) say(line);
    return 0;
  });
}

/** Null where there is no such file: the project is looked for from `directory` on. */
export async function placeOf(
  ports: ProvidePorts,
  scope: Scope,
  directory: string,
): Promise<ScopePlace | null> {
  const root = scope === "user" ? null : (await readProject(ports, directory)).root;
  return scopePlace(ports.machine, scope, root);
}

/** Says so; gives the exit code. */
export function noPlace(scope: Scope): number {
  toErrors(commands().noPlace[scope]);
  return USAGE;
}

/** The line that puts a project's file in force, in the language of the person's shell. */
function goEnvLine({ machine }: Pick<PlanPorts, "machine">, file: string): string {
  return assignment(likelyShell(machine.env, machine.platform), "GOENV", file);
}

export function toErrors(line: string): void {
  process.stderr.write(`${line}\n`);
}

function redacted<T extends { readonly value: string }>(one: T): T {
  return { ...one, value: redactGoProxy(one.value) };
}
