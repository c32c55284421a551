/** From a fleet to sentences; every text of it is neutralised here. */
import type { Fleet, FleetAlert, FleetPin, FleetRegion, RefusedFile } from "../fleet/fleet.ts";
import type { Refusal } from "../fleet/refusal.ts";
import { neutralise, neutraliseTexts } from "../report/neutralise.ts";
import type { FleetLanguage } from "./fleet-language.ts";
import { formatFactor, formatMs } from "./format.ts";
import type { Sentences } from "./sentences.ts";

/** A smaller gain is no reason to leave Go's default. */
const MIN_FACTOR = 1.1;
/** In the catalogue's words. */
const GO_DEFAULT = "official";

/** An alert: one line for one cause. */
export function alertSentence({ language, failure }: Sentences, alert: FleetAlert): string {
  const words = neutraliseTexts(alert);
  const { fleet } = language;
  const phrase = words.reason && failure(words.reason);
  const sentence =
    words.kind === "mirror"
      ? fleet.alert.mirror({ ...words, failure: phrase ?? "" })
      : fleet.alert.noMirror({ ...words, failure: phrase });
  return neutralise(sentence, Number.POSITIVE_INFINITY);
}

/** What to pin in a region, and what it gains. */
export function pinSentence({ language }: Sentences, region: FleetRegion): string {
  const safe = neutraliseTexts({ label: region.label, pin: region.pin, measuredAt: region.measuredAt });
  const { pin: words } = language.fleet;
  const sentence = (): string => {
    if (!region.reported) return words.notReported(safe.label, safe.measuredAt.slice(0, 10));
    if (safe.pin !== null) return pinWords(words, safe.label, safe.pin);
    const isMeasured = region.cells.some(({ state }) => state.kind === "failed");
    return isMeasured ? words.noneProven(safe.label) : words.notMeasured(safe.label);
  };
  return neutralise(sentence(), Number.POSITIVE_INFINITY);
}

function pinWords(words: FleetLanguage["pin"], region: string, pin: FleetPin): string {
  const { mirror, referenceMs, defaultMs, defaultFailed } = pin;
  const time = referenceMs === null ? null : formatMs(referenceMs);
  if (mirror === GO_DEFAULT) return words.stay(region, time);
  if (defaultFailed) return words.defaultFails(region, mirror, time);
  if (time === null || referenceMs === null || defaultMs === null) return words.alone(region, mirror, time);
  const factor = defaultMs / Math.max(referenceMs, 1);
  return words.faster({
    region,
    mirror,
    time,
    defaultTime: formatMs(defaultMs),
    factor: factor < MIN_FACTOR ? null : formatFactor(factor),
  });
}

/** Why a file was left out, with its name. */
export function refusedSentence({ language }: Sentences, refused: RefusedFile): string {
  const { file, why } = neutraliseTexts(refused);
  const phrase = language.fleet.refusal[why.code] as (why: Refusal) => string;
  return neutralise(file + language.colon + phrase(why), Number.POSITIVE_INFINITY);
}

/** All in a line each, for a log or a terminal: what was read, alerts, what to pin. */
export function fleetLines(sentences: Sentences, fleet: Fleet): readonly string[] {
  const { fleet: words } = sentences.language;
  const alerts = fleet.alerts.map((alert) => alertSentence(sentences, alert));
  return [
    fleet.reports.read === 0
      ? words.noReport
      : words.read({ reports: fleet.reports.read, superseded: fleet.reports.superseded }),
    ...(alerts.length === 0 && fleet.reports.read > 0 ? [words.allWell] : alerts),
    ...fleet.regions.map((region) => pinSentence(sentences, region)),
  ];
}
