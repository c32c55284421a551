import type { MakePage } from "./flows/fleet/gather-fleet.ts";
import type { LanguageTag } from "./telling/choose-language.ts";

/** The maker of a fleet's page in that language. Loaded only where a page is asked for. */
export async function loadFleetPage(tag: LanguageTag): Promise<MakePage> {
  const escaped = (text: string) => text.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  return (fleet, jsonName) =>
    `<!doctype html><html lang="${tag}"><meta charset="utf-8"><title>Fleet</title><p>${escaped(jsonName)}<pre>${escaped(JSON.stringify(fleet, null, 2))}</pre></html>\n`;
}
