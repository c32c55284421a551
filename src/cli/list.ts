import { findRoot } from "../flows/project/layout.ts";
import { routeStatus } from "../flows/settings/route-status.ts";
import { parseGoProxy } from "../go/go-proxy-list.ts";
import { CATALOGUE, findInCatalogue } from "../mirrors/catalogue.ts";
import { GO_DEFAULT_GOPROXY } from "../mirrors/inherited.ts";
import type { LanguageTag } from "../telling/choose-language.ts";
import { inColumns } from "../telling/width.ts";
import { say, sayJson, toErrors } from "./output.ts";
import { onStage } from "./stage.ts";

interface ListOptions {
  readonly dir: string;
  readonly json?: boolean;
  readonly lang?: LanguageTag;
}

/** Shows the catalogue, and which of its mirrors the GOPROXY in force has. Asks nobody. Gives the exit code. */
export async function listMirrors(options: ListOptions): Promise<number> {
  const setting = { moduleCache: "own", write: toErrors } as const;
  return onStage(options, setting, async ({ ports, directory, telling }) => {
    const { values } = await routeStatus(ports, await findRoot(ports, directory));
    const goproxy = values.find(({ name }) => name === "GOPROXY")?.value || GO_DEFAULT_GOPROXY;
    const used = parseGoProxy(goproxy).map(({ url }) => findInCatalogue(url)?.name);
    const mirrors = CATALOGUE.map(({ name, url, operator, regions }) => {
      return { name, url, operator, regions, inUse: used.includes(name) };
    });
    if (options.json === true) {
      sayJson(mirrors);
      return 0;
    }
    const { list } = telling.commands;
    const rows = [
      ["", list.columns.name, list.columns.operator, list.columns.region, "URL"],
      ...mirrors.map(({ name, url, operator, regions, inUse }) => [
        inUse ? "▸" : "",
        name,
        operator,
        regions.map((region) => list.region[region]).join(" + "),
        url,
      ]),
    ];
    for (const line of inColumns(rows)) say(line);
    say("");
    say(list.inUse);
    return 0;
  });
}
