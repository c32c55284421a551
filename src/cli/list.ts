import { findRoot } from "../flows/project/layout.ts";
import { routeServers } from "../flows/settings/route-servers.ts";
import { routeStatus } from "../flows/settings/route-status.ts";
import { redactGoProxy } from "../go/go-proxy-list.ts";
import { CATALOGUE, findInCatalogue, withShortNames } from "../mirrors/catalogue.ts";
import { GO_DEFAULT_GOPROXY } from "../mirrors/inherited.ts";
import type { Measurement } from "../mirrors/measurement.ts";
import { lastMeasured } from "../mirrors/remembered.ts";
import type { LanguageTag } from "../telling/choose-language.ts";
import type { CommandLanguage } from "../telling/command-language.ts";
import { formatMs, formatTime } from "../telling/format.ts";
import { inColumns } from "../telling/width.ts";
import { say, sayJson, tell, toErrors, widthOfOutput } from "./output.ts";
import { onStage } from "./stage.ts";

interface ListOptions {
  readonly dir: string;
  readonly json?: boolean;
  readonly lang?: LanguageTag;
}

/** Shows the catalogue and what else GOPROXY has, which of them are in use, and what was measured last. Asks nobody. Gives the exit code. */
export async function listMirrors(options: ListOptions): Promise<number> {
  const setting = { moduleCache: "own", write: toErrors } as const;
  return onStage(options, setting, async ({ ports, directory, telling }) => {
    const { values } = await routeStatus(ports, await findRoot(ports, directory));
    const goproxy = values.find(({ name }) => name === "GOPROXY")?.value || GO_DEFAULT_GOPROXY;
    const servers = routeServers(goproxy);
    const used = servers.map(({ url }) => url);
    const unlisted = servers.filter(({ url }) => findInCatalogue(url) === null);
    const known = [...withShortNames(unlisted), ...CATALOGUE];
    const last = await lastMeasured(ports.files, ports.machine, known);
    const mirrors = known.map(({ name, url, operator, regions }) => {
      const measured = last.find(({ mirror }) => mirror.name === name);
      const inUse = used.includes(url);
      return { name, url: redactGoProxy(url), operator, regions, inUse, lastMeasured: resultOf(measured) };
    });
    if (options.json === true) {
      sayJson(mirrors);
      return 0;
    }
    const { list } = telling.commands;
    const rows = [
      ["", list.columns.name, list.columns.measured, list.columns.region, "URL", list.columns.operator],
      ...mirrors.map(({ name, url, operator, regions, inUse, lastMeasured: result }) => [
        inUse ? "▸" : "",
        name,
        measuredText(list, result),
        regions.map((region) => list.region[region]).join(" + "),
        url,
        operator ?? "",
      ]),
    ];
    const shown = last.length > 0 ? rows : rows.map((row) => row.filter((_, column) => column !== MEASURED));
    // Who has a narrow terminal needs the name, and what was measured.
    for (const line of inColumns(shown, widthOfOutput(), dispensable(shown))) say(line);
    say("");
    tell(list.inUse);
    return 0;
  });
}

const MEASURED = 2;

/** Operator, URL and region stand last, the least needed at the end. */
function dispensable([titles = []]: readonly (readonly string[])[]): readonly number[] {
  return [1, 2, 3].map((fromEnd) => titles.length - fromEnd);
}

interface LastResult {
  readonly at: string;
  /** Null: it failed then, or was not waited for. */
  readonly firstByteMs: number | null;
  readonly failed: boolean;
}

function resultOf(measured: (Measurement & { readonly atMs: number }) | undefined): LastResult | null {
  if (measured === undefined) return null;
  const { atMs, outcome, speed } = measured;
  const failed = outcome.kind === "failed";
  return { at: new Date(atMs).toISOString(), firstByteMs: failed ? null : speed.firstByteMs, failed };
}

function measuredText(list: CommandLanguage["list"], result: LastResult | null): string {
  if (result === null) return "";
  const on = formatTime(new Date(result.at));
  if (result.failed) return list.failed(on);
  return result.firstByteMs === null ? "" : list.measured(formatMs(result.firstByteMs), on);
}
