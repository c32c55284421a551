import { goEnvFilePath } from "../../go/go-env-file.ts";
import { redactGoProxy } from "../../go/go-proxy-list.ts";
import type { Files, Machine } from "../../ports.ts";
import type { Note } from "../../report/report.ts";
import { oursIn } from "../../scope/record.ts";
import { readScope, resolvePlace, scopePlace } from "../settings/scope-place.ts";

/**
 * A notice of the values in force that an earlier run has written into the settings of the machine's user: another
 * workflow may have done so, and whoever reads this job's log should know that they are nobody's choice here. Nothing
 * where there are none, or where that can't be read.
 */
export async function noteValuesKept(ports: {
  readonly machine: Machine;
  readonly files: Files;
}): Promise<readonly Note[]> {
  const { machine, files } = ports;
  const { env, platform, home } = machine;
  try {
    const place = scopePlace(machine, "user", null);
    if (place === null || goEnvFilePath(env, platform, home) !== place.file) return [];
    const { record, bytes } = await readScope(files, (await resolvePlace(files, place)) ?? place);
    // A temporary one is of a job that was cancelled, or of one beside this job: its values count here too.
    if (record === null) return [];
    const inForce = oursIn(record, bytes).filter(({ name, value }) => value !== "" && !env[name]);
    if (inForce.length === 0) return [];
    const values = inForce.map(({ name, value }) => `${name}=${redactGoProxy(value)}`);
    const since = new Date(record.switchedAtMs).toISOString().slice(0, 10);
    return [{ level: "notice", code: "values-kept", values, since }];
  } catch {
    return [];
  }
}
