import { readProject } from "../flows/project/read-project.ts";
import { verifyModules } from "../flows/settings/verify-modules.ts";
import { moduleKey } from "../go/module-version.ts";
import type { LanguageTag } from "../telling/choose-language.ts";
import { sayJson, tell, toErrors } from "./output.ts";
import { onStage } from "./stage.ts";

interface VerifyOptions {
  readonly dir: string;
  readonly json?: boolean;
  readonly lang?: LanguageTag;
}

/** Holds the module cache against go.sum. Gives the exit code. */
export async function verifyCache(options: VerifyOptions): Promise<number> {
  const setting = { moduleCache: "own", write: toErrors } as const;
  return onStage(options, setting, async ({ ports, directory, telling }) => {
    const project = await readProject(ports, directory);
    const { verify, noPlace } = telling.commands;
    if (project.kind === "none") {
      toErrors(noPlace.project(directory, "--dir"));
      return 2;
    }
    if (project.moduleCache === null) {
      toErrors(verify.noModuleCache);
      return 1;
    }
    const result = await verifyModules(ports, project.moduleCache, project);
    if (options.json === true) sayJson(result);
    else if (!project.goSum.found) tell(verify.noGoSum);
    else {
      for (const { module, file } of result.wrong) tell(verify.wrong(file, moduleKey(module)));
      tell(result.wrong.length > 0 ? verify.advice(result.wrong.length) : verify.right(result));
    }
    return result.wrong.length > 0 || !project.goSum.found ? 1 : 0;
  });
}
