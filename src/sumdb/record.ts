import { parseGoSum } from "../go/go-sum.ts";
import { type ModuleVersion, moduleKey } from "../go/module-version.ts";

/** The answer of a checksum database to a look-up. */
export interface SumdbLookup {
  /** The record's place in the log, from 0 on. */
  readonly id: number;
  /** What the log holds there: go.sum lines. */
  readonly text: string;
  /** The signed tree head that came with it. */
  readonly note: string;
}

/** Reads `<id>\n<text>\n\n<signed note>`; null when it is nothing of the kind (tlog.ParseRecord). */
export function parseLookup(answer: string): SumdbLookup | null {
  const [, id = "", text = "", note = ""] =
    /^(0|[1-9][0-9]{0,14})\n((?:[^\n]+\n)+)\n([\s\S]+)$/.exec(answer) ?? [];
  return id === "" ? null : { id: Number(id), text, note };
}

/** The hashes that a record has for a module version; null where it speaks of another one. */
export function hashesIn(
  text: string,
  module: ModuleVersion,
): { readonly zipH1: string; readonly modH1: string } | null {
  const sums = parseGoSum(text);
  const zipH1 = sums.zips.get(moduleKey(module))?.h1;
  const modH1 = sums.mods.get(moduleKey(module))?.h1;
  return zipH1 === undefined || modH1 === undefined ? null : { zipH1, modH1 };
}
