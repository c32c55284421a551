import type { Refusal } from "../fleet/refusal.ts";

type Of<Union, Code> = Extract<Union, { readonly code: Code }>;

/** What is said of a fleet. Every text in the arguments is neutralised already. */
export interface FleetLanguage {
  readonly title: (regions: number) => string;
  /** What was read, under the title. */
  readonly read: (counts: { readonly reports: number; readonly superseded: number }) => string;
  readonly noReport: string;
  readonly allWell: string;
  readonly alert: {
    /** One region of several: it is that region's own. `failure` is a phrase. */
    readonly mirror: (alert: MirrorAlertWords) => string;
    /** `failure`: where all mirrors fail for the same. */
    readonly noMirror: (alert: {
      readonly regions: readonly string[];
      readonly failure: string | null;
    }) => string;
  };
  /** What to pin in a region, and what it gains: a sentence that begins with the region. */
  readonly pin: {
    readonly notReported: (region: string, date: string) => string;
    readonly noneProven: (region: string) => string;
    readonly notMeasured: (region: string) => string;
    /** Go's default is the best there. */
    readonly stay: (region: string, time: string | null) => string;
    readonly defaultFails: (region: string, mirror: string, time: string | null) => string;
    readonly faster: (gain: PinGain) => string;
    /** Go's default was not timed there. */
    readonly alone: (region: string, mirror: string, time: string | null) => string;
  };
  /** Before the GOPROXY values. */
  readonly toPin: string;
  readonly columns: { readonly region: string; readonly mirror: string };
  readonly cell: {
    readonly notMeasured: string;
    readonly notWaitedFor: string;
    readonly proven: string;
  };
  /** Before how to read the table. */
  readonly howToRead: string;
  /** How to read the table, a sentence each. */
  readonly reading: readonly string[];
  /** Before the files that were refused. */
  readonly refusedTitle: (count: number) => string;
  /** Why a file was refused: a phrase. */
  readonly refusal: { readonly [C in Refusal["code"]]: (refusal: Of<Refusal, C>) => string };
  readonly more: (count: number) => string;
  /** A file that was named can't be used. */
  readonly file: {
    readonly "no-history": (path: string) => string;
    readonly "no-file": (path: string) => string;
  };
  readonly pageWritten: (path: string) => string;
  /** An input of the sub-action that must be given. */
  readonly noReportsInput: string;
}

interface MirrorAlertWords {
  readonly mirror: string;
  readonly failure: string;
  readonly regions: readonly string[];
  readonly measuredIn: number;
}

interface PinGain {
  readonly region: string;
  readonly mirror: string;
  readonly time: string;
  readonly defaultTime: string;
  /** How many times as fast; null: hardly more than Go's default. */
  readonly factor: string | null;
}
