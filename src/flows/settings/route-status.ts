import { parseGoEnvFile } from "../../go/go-env-file.ts";
import { redactGoProxy } from "../../go/go-proxy-list.ts";
import { ROUTE_VARIABLES } from "../../mirrors/route.ts";
import type { Files, Machine } from "../../ports.ts";
import { drift, type EffectiveValue, effectiveValues } from "../../scope/origins.ts";
import { digestOf, type Standing } from "../../scope/record.ts";
import { readBytes, readScope, type Scope, scopePlace, textOf } from "./scope-place.ts";

/** How one scope stands. */
interface ScopeStatus {
  readonly scope: Scope;
  readonly file: string;
  readonly exists: boolean;
  readonly standing: Standing;
  readonly switchedAtMs: number | null;
  /** Of a project's file: names that the user's own file has otherwise by now. */
  readonly drift: readonly string[];
  /** GOENV leads to it, or it is the one that Go reads by itself. */
  readonly inForce: boolean;
}

export interface RouteStatus {
  /** In force in this environment and folder. URLs are redacted. */
  readonly values: readonly EffectiveValue[];
  /** The Go env file that Go reads; null: none. */
  readonly goEnvFile: string | null;
  readonly scopes: readonly ScopeStatus[];
}

/**
 * What is in force and where it comes from. Reads files only, and asks nobody.
 * @param root of the project, or null
 */
export async function routeStatus(
  { machine, files }: { readonly machine: Machine; readonly files: Files },
  root: string | null,
): Promise<RouteStatus> {
  const places = (["user", "project"] as const).flatMap((scope) => scopePlace(machine, scope, root) ?? []);
  const given = machine.env.GOENV ?? "";
  const goEnvFile = given === "off" ? null : given || (places.find((p) => p.scope === "user")?.file ?? null);
  const fileOf = async (path: string | null) =>
    parseGoEnvFile(path === null ? "" : textOf(await readBytes(files, path).catch(() => null)));
  const scopes = await Promise.all(
    places.map(async (place): Promise<ScopeStatus> => {
      const { bytes, record, standing } = await readScope(files, place);
      const userBytes = place.userFile === null ? null : await readBytes(files, place.userFile);
      const isBehind =
        place.scope === "project" && record !== null && record.copiedFrom !== digestOf(userBytes);
      return {
        scope: place.scope,
        file: place.file,
        exists: bytes !== null,
        standing,
        switchedAtMs: record?.switchedAtMs ?? null,
        drift: isBehind ? drift(await fileOf(place.userFile), await fileOf(place.file), ROUTE_VARIABLES) : [],
        inForce: goEnvFile === place.file,
      };
    }),
  );
  const values = effectiveValues(ROUTE_VARIABLES, machine.env, await fileOf(goEnvFile));
  return {
    values: values.map((one) => ({ ...one, value: redactGoProxy(one.value) })),
    goEnvFile,
    scopes,
  };
}
