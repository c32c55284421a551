import { parseGoProxy } from "../../go/go-proxy-list.ts";
import { parseGoSumDb } from "../../go/signed-note.ts";
import { GO_DEFAULT_GOPROXY } from "../../mirrors/inherited.ts";
import { GO_DEFAULT_GOSUMDB } from "../../sumdb/path.ts";
import type { JobFacts } from "../project/read-job.ts";
import type { Settled } from "./settle-route.ts";

/**
 * The hosts that the later steps may need for modules, sorted: those of the route, of the checksum database, and where
 * the route ends in `direct` those that the project's modules begin with. For a list of what a runner may reach; where a
 * mirror or a vanity host leads on to, nobody can tell.
 */
export function hostsFor({ project, privacy }: JobFacts, { values, sumdb }: Settled): readonly string[] {
  const entries = parseGoProxy(values.GOPROXY || GO_DEFAULT_GOPROXY).map(({ url }) => url);
  const database = parseGoSumDb(values.GOSUMDB || GO_DEFAULT_GOSUMDB);
  const ofDatabase =
    database.kind !== "database"
      ? []
      : [database.url ?? `https://${database.name}`, ...("via" in sumdb ? [sumdb.via] : [])];
  const origins = entries.includes("direct")
    ? [...project.goSum.mods.values(), ...project.goSum.zips.values()]
        .map(({ module }) => module.path)
        .filter(privacy.mayReport)
        .map((path) => path.split("/", 1)[0] ?? "")
    : [];
  const hosts = [...entries, ...ofDatabase].flatMap((url) =>
    /^https?:/i.test(url) && URL.canParse(url) ? new URL(url).host : [],
  );
  return [...new Set([...hosts, ...origins])].sort();
}
