import { decodeJson, dictionary, text } from "../decode.ts";
import { findRoot } from "../flows/project/layout.ts";
import { type RouteStatus, routeStatus } from "../flows/settings/route-status.ts";
import { readScope } from "../flows/settings/scope-place.ts";
import { redactGoProxy } from "../go/go-proxy-list.ts";
import type { Ports } from "../ports.ts";
import { assignment, likelyShell, type Shell } from "../scope/shell-lines.ts";
import type { LanguageTag } from "../telling/choose-language.ts";
import type { CommandLanguage } from "../telling/command-language.ts";
import { formatTime } from "../telling/format.ts";
import { inColumns, widthOf } from "../telling/width.ts";
import { sayJson, tell, toErrors, widthOfOutput } from "./output.ts";
import { NO_PLACE, placeOf } from "./place.ts";
import { onStage } from "./stage.ts";

interface StatusOptions {
  readonly dir: string;
  readonly json?: boolean;
  readonly lang?: LanguageTag;
}

const SETTING = { moduleCache: "own", write: toErrors } as const;

/** Shows what is in force and where it comes from. Gives the exit code. */
export async function showStatus(options: StatusOptions): Promise<number> {
  return onStage(options, SETTING, async ({ ports, directory, telling }) => {
    const root = await findRoot(ports, directory);
    const status = withDefaults(await routeStatus(ports, root), await goDefaults(ports, directory));
    if (options.json === true) sayJson(status);
    else for (const line of statusLines(telling.commands, status)) tell(line);
    return 0;
  });
}

const GO_TIMEOUT_MS = 10_000;

/** What `go` itself takes where nothing is set: its own, or what its distribution has in $GOROOT/go.env. */
async function goDefaults(ports: Ports, cwd: string): Promise<Readonly<Record<string, string>>> {
  const run = await ports.go.run(["env", "-json", "GOPROXY", "GOSUMDB"], { cwd, timeoutMs: GO_TIMEOUT_MS });
  if (run.kind !== "done" || run.exitCode !== 0) return {};
  return decodeJson(run.stdout, dictionary(text)) ?? {};
}

function withDefaults(status: RouteStatus, defaults: Readonly<Record<string, string>>): RouteStatus {
  const values = status.values.map((one) =>
    one.origin === "default" ? { ...one, value: redactGoProxy(defaults[one.name] ?? "") } : one,
  );
  return { ...status, values };
}

function statusLines(
  { status }: CommandLanguage,
  { values, goEnvFile, scopes }: RouteStatus,
): readonly string[] {
  const rows = [
    [status.columns.name, status.columns.value, status.columns.origin],
    ...values.map(({ name, value, origin, overrides }) => [
      name,
      value || status.empty,
      `${status.origin[origin](goEnvFile)}${overrides && goEnvFile !== null ? status.overrides(goEnvFile) : ""}`,
    ]),
  ];
  const table = inColumns(rows);
  // Values are there to be copied: where a table does not fit, each stands below its name.
  const fits = table.every((line) => widthOf(line) <= widthOfOutput());
  const stacked = rows
    .slice(1)
    .flatMap(([name, value, from = ""]) => [`${name}${status.beside(from)}`, `  ${value}`]);
  return [
    ...(fits ? table : stacked),
    "",
    ...scopes.map((scope) =>
      status.scope({
        ...scope,
        switchedAt: scope.switchedAtMs === null ? null : formatTime(new Date(scope.switchedAtMs)),
      }),
    ),
    ...scopes.flatMap(({ drift }) => (drift.length === 0 ? [] : [status.drift(drift)])),
  ];
}

/** Prints the line that sets GOENV. Gives the exit code. */
export async function printEnv(options: StatusOptions & { readonly shell?: Shell }): Promise<number> {
  return onStage(options, SETTING, async ({ ports, directory, telling }) => {
    const { machine, files } = ports;
    const place = await placeOf(ports, telling.commands, "project", directory);
    if (place === null) return NO_PLACE;
    const { bytes, record } = await readScope(files, place);
    if (bytes === null) {
      toErrors(telling.commands.envHint(place.file));
      return 1;
    }
    // Settings can start programs: those that came with the sources are nobody's choice here.
    if (record === null) {
      toErrors(telling.commands.notOwn(place.file));
      return 1;
    }
    const shell = options.shell ?? likelyShell(machine.env, machine.platform);
    if (options.json === true) sayJson({ GOENV: place.file });
    // Printed as it is, since a shell reads it.
    else process.stdout.write(`${assignment(shell, "GOENV", place.file)}\n`);
    return 0;
  });
}
