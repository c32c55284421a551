import { createHash } from "node:crypto";
import type { GoSum, ModuleSum } from "../go/go-sum.ts";

/** What an entry of module files is found by. */
export interface EntryKeys {
  /** Of an entry that holds all that these sums need. */
  readonly primary: string;
  /** Of one that holds less than that: found, but never taken for the whole. */
  readonly part: string;
  /** Beginnings of keys, best first: a part of the same, then whatever the same files had before. */
  readonly restore: readonly string[];
  readonly parts: KeyParts;
}

/** What tells the entries of one prefix apart. Letters and digits each. */
export interface KeyParts {
  /** Of where the go.sum files lie in the checkout. */
  readonly scope: string;
  /** Of what is in them. */
  readonly sums: string;
}

/** Raised when older entries can't serve any more. */
const LAYOUT = 2;

/**
 * Keys that depend on nothing but the sums and where their files lie in the checkout: neither on the operating system
 * nor on the Go version, since module files don't.
 *
 * @param prefix the user's own, "" for none
 * @param paths of the go.sum files, relative to the checkout: tells a monorepo's modules apart
 * @param goSum of all these files
 */
export function entryKeys(prefix: string, paths: readonly string[], goSum: GoSum): EntryKeys {
  const scope = digest([...paths].map((path) => path.replaceAll("\\", "/")).sort()).slice(0, 8);
  const family = `${prefix === "" ? "" : `${prefix}-`}go-modules-${LAYOUT}-${scope}-`;
  // The sums, not the files' text: a checkout on Windows may have other line ends.
  const sums = digest([...lines(goSum.zips), "", ...lines(goSum.mods)]).slice(0, 40);
  const primary = family + sums;
  return { primary, part: `${primary}-part`, restore: [`${primary}-`, family], parts: { scope, sums } };
}

function lines(sums: ReadonlyMap<string, ModuleSum>): readonly string[] {
  return [...sums].map(([key, { h1 }]) => `${key} ${h1}`).sort();
}

function digest(texts: readonly string[]): string {
  return createHash("sha256").update(texts.join("\n")).digest("hex");
}
