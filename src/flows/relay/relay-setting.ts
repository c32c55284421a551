import { compilePatterns } from "../../go/private-pattern.ts";
import { parseGoSumDb } from "../../go/signed-note.ts";
import type { SmallLimits } from "../../relay/limits.ts";
import type { RelayPlan } from "../../relay/plan.ts";
import type { RelaySetting } from "../../relay/relay.ts";
import { privacyBy } from "../project/read-privacy.ts";

/**
 * What the relay works with, from what the step has said.
 * @param folder of its own
 */
export function relaySetting(plan: RelayPlan, folder: string, limits: SmallLimits): RelaySetting {
  const { mayTellMirror } = privacyBy(plan.privacy);
  const exempt = compilePatterns(plan.database?.exempt ?? "");
  const database = plan.database && parseGoSumDb(plan.database.gosumdb);
  return {
    folder,
    sources: plan.sources.map((source) => ({
      ...source,
      private: false,
      mayServe: mayTellMirror,
    })),
    maxConnections: plan.maxConnections,
    mayTell: mayTellMirror,
    database:
      plan.database !== null && database?.kind === "database"
        ? {
            key: database.key,
            routes: plan.database.routes,
            mayAsk: (path) => mayTellMirror(path) && !exempt(path),
          }
        : null,
    sums: plan.sums,
    ahead: plan.ahead,
    limits,
  };
}
