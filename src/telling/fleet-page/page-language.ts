import type { FleetRegion } from "../../fleet/fleet.ts";
import type { PageWords } from "./script-data.ts";

/** All that the page says in one language. Texts in the arguments are bounded, and escaped where they are put in. */
export interface PageLanguage {
  /** BCP 47. */
  readonly tag: string;
  readonly script: PageWords;
  readonly skip: string;
  readonly theme: string;
  readonly json: string;
  /** Stand before a time. */
  readonly newest: string;
  readonly made: string;
  readonly tiles: {
    readonly regions: string;
    readonly withoutMirror: (regions: number) => string;
    readonly allHaveMirror: string;
    readonly gain: string;
    readonly gainNote: string;
    readonly fetched: string;
    readonly jobs: (jobs: number) => string;
    readonly saved: string;
    readonly modules: (count: number) => string;
  };
  readonly alerts: string;
  readonly pins: string;
  readonly failed: string;
  readonly absent: string;
  readonly heat: {
    readonly title: string;
    readonly caption: string;
    readonly region: string;
    readonly worksIn: string;
    readonly chosenIn: string;
    readonly of: (part: number, whole: number) => string;
    readonly steps: { readonly under: (ms: string) => string; readonly over: (ms: string) => string };
  };
  readonly regions: {
    readonly title: string;
    readonly inChina: string;
    readonly measured: string;
    readonly chartText: (label: string, points: number, since: string, until: string) => string;
    readonly history: (points: number, since: string) => string;
    readonly noHistory: string;
    readonly figures: (label: string) => string;
    readonly copy: string;
    readonly columns: {
      readonly mirror: string;
      readonly now: string;
      readonly firstByte: string;
      readonly rate: string;
      readonly availability: string;
      readonly p50: string;
      readonly p95: string;
    };
  };
  readonly facts: {
    readonly sumdb: string;
    readonly sumdbIs: {
      readonly [K in FleetRegion["sumdb"]["kind"]]: (via: string | null) => string;
    };
    readonly fetched: string;
    readonly fetchedIs: (parts: {
      readonly zips: number;
      readonly bytes: string;
      readonly received: string;
    }) => string;
    readonly saved: string;
    readonly savedIs: (zips: number, bytes: string) => string;
    readonly relay: string;
    readonly relayIs: (served: number, failed: number) => string;
    readonly jobs: string;
    readonly jobsIs: (count: number, elapsed: string) => string;
    readonly machine: string;
  };
  readonly refused: string;
  /** What each figure means: a term and a sentence or two. */
  readonly meaning: { readonly title: string; readonly terms: readonly (readonly [string, string])[] };
  readonly foot: string;
}
