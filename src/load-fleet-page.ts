import type { MakePage } from "./flows/fleet/gather-fleet.ts";
import type { LanguageTag } from "./telling/choose-language.ts";

/** The maker of a fleet's page in that language. Loaded only where a page is asked for. */
export async function loadFleetPage(tag: LanguageTag): Promise<MakePage> {
  const { fleetPage } = await import("./telling/fleet-page/fleet-page.ts");
  return (fleet, jsonName) => fleetPage(fleet, tag, jsonName);
}
