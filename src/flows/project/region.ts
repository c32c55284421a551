import type { Inputs } from "../../inputs/parse-inputs.ts";
import type { Machine } from "../../ports.ts";
import { UNNAMED_REGION } from "../../report/report.ts";

/** Where the job runs, as it says itself: by the input, or else by the runner's name. */
export function regionOf({ region }: Pick<Inputs, "region">, { env }: Pick<Machine, "env">): string {
  return region ?? (env.RUNNER_NAME || UNNAMED_REGION);
}
