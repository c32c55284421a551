import { neutralise } from "../report/neutralise.ts";
import type { MirrorReport, Report } from "../report/report.ts";
import { COLUMNS, type Column } from "./columns.ts";
import { formatMs, formatRate } from "./format.ts";
import type { Sentences } from "./sentences.ts";

/** One mirror as every renderer shows it. */
export interface MirrorRow {
  /** `open`: not judged, since it was not waited for or not measured. */
  readonly state: "chosen" | "ready" | "failed" | "open";
  /** Neutralised, unpadded; "" where nothing is known. */
  readonly cells: Readonly<Record<Column, string>>;
  /** Predicted time in proportion to the slowest predicted one, 0 to 1; null without two predictions. */
  readonly share: number | null;
}

const MAX_NAME = 40;

/** The rows of the table of mirrors, in the report's order. */
export function mirrorRows({ language, standing }: Sentences, report: Report): readonly MirrorRow[] {
  const predictions = report.mirrors.flatMap(({ predictedMs }) => predictedMs ?? []);
  // One alone has nothing to be compared with.
  const slowestMs = predictions.length < 2 ? 0 : Math.max(...predictions);
  return report.mirrors.map((mirror) => {
    const { speed, predictedMs } = mirror;
    const chosen = mirror.rank === 1 && mirror.name === report.choice.mirror;
    return {
      state: stateOf(mirror, chosen),
      cells: {
        rank: mirror.rank === null ? "" : String(mirror.rank),
        mirror: neutralise(mirror.name, MAX_NAME),
        status: standing(mirror, chosen),
        dns: speed.viaProxy ? language.viaProxy : ms(speed.dnsMs),
        tcp: ms(speed.tcpMs),
        tls: ms(speed.tlsMs),
        firstByte: ms(speed.firstByteMs),
        throughput: rate(speed),
        predicted: ms(predictedMs),
      },
      share: predictedMs === null || slowestMs === 0 ? null : predictedMs / slowestMs,
    };
  });
}

/** The columns worth showing: name and status, and those where at least one mirror has something. */
export function filledColumns(rows: readonly MirrorRow[]): readonly Column[] {
  return COLUMNS.filter((c) => c === "mirror" || c === "status" || rows.some((row) => row.cells[c] !== ""));
}

/** What the later steps find set: `NAME=value`, neutralised. */
export function exportedLines({ route }: Report): readonly string[] {
  return route.exported.map((name) => neutralise(`${name}=${route.values[name]}`, 4_000));
}

function stateOf({ outcome }: MirrorReport, chosen: boolean): MirrorRow["state"] {
  if (outcome.kind === "failed") return "failed";
  if (chosen) return "chosen";
  return outcome.kind === "proven" ? "ready" : "open";
}

/** One that still rose is no less than that. */
function rate({ bytesPerSecond, rateIsFloor }: MirrorReport["speed"]): string {
  return bytesPerSecond === null ? "" : `${rateIsFloor ? "≥ " : ""}${formatRate(bytesPerSecond)}`;
}

function ms(value: number | null): string {
  return value === null ? "" : formatMs(value);
}
