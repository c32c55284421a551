import type { Report } from "./report.ts";

const MAX_LABEL = 60;

/**
 * The name of a report's file. Reports of many jobs lie in one folder without one taking another's place: region, run,
 * attempt and the moment stand in it. Letters, digits, `.`, `_` and `-` alone, as artifacts and all file systems take them.
 */
export function reportFileName({
  region,
  run,
  startedAt,
}: Pick<Report, "region" | "run" | "startedAt">): string {
  const parts = [region.label.slice(0, MAX_LABEL), run.id, run.attempt, Date.parse(startedAt)];
  const words = parts.flatMap((part) => String(part ?? "").replace(/[^\p{L}\p{N}._-]+/gu, "-") || []);
  return `${["setup-go-mirror-report", ...words].join("-")}.json`;
}
