import { FileError } from "../flows/fleet/file-error.ts";
import { gatherFleet, type MakePage } from "../flows/fleet/gather-fleet.ts";
import { loadFleetPage } from "../load-fleet-page.ts";
import { systemClock } from "../platform/clock.ts";
import { nodeFiles } from "../platform/files.ts";
import { readMachine } from "../platform/machine.ts";
import { chooseLanguage, type LanguageTag } from "../telling/choose-language.ts";
import { tellingIn } from "../telling/telling.ts";
import { say, sayJson, tell, toErrors, widthOfOutput } from "./output.ts";

interface FleetOptions {
  readonly history?: string;
  readonly page?: string;
  readonly metrics?: string;
  readonly json?: boolean;
  readonly lang?: LanguageTag;
}

const NO_PAGE: MakePage = () => "";

/** Puts reports of many regions together. Gives the exit code. @param paths files and folders */
export async function fleet(options: FleetOptions, paths: readonly string[]): Promise<number> {
  const { env, cwd } = readMachine();
  const tag = chooseLanguage(options.lang ?? "", env);
  const telling = tellingIn(tag);
  const request = {
    reports: paths,
    patterns: false,
    root: cwd,
    history: options.history ?? null,
    page: options.page ?? null,
    metrics: options.metrics ?? null,
    json: null,
  };
  try {
    const makePage = request.page === null ? NO_PAGE : await loadFleetPage(tag);
    const gathered = await gatherFleet({ files: nodeFiles, clock: systemClock }, request, makePage);
    const { refused, reports } = gathered.fleet;
    for (const one of refused) toErrors(telling.refused(one));
    if (options.json === true) sayJson(gathered.fleet);
    else {
      for (const line of telling.fleetTerminal(gathered.fleet, widthOfOutput()).split("\n")) say(line);
      if (gathered.page !== null) tell(telling.language.fleet.pageWritten(gathered.page));
    }
    return reports.read === 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    toErrors(telling.language.fleet.file[error.code](error.path));
    return 1;
  }
}
