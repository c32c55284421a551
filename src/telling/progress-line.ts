import type { FetchProgress } from "../ports.ts";
import { BYTE_UNITS, byteUnitOf, formatBytes, formatMs } from "./format.ts";
import type { Language } from "./language.ts";
import { widthOf } from "./width.ts";

/**
 * How far the fetch is, in one line of our own words and numbers. Numbers keep their width while a fetch runs, so
 * that a line written over the last one does not jump; what changes its width, the time left, stands last.
 * @param columns that it may take: the rate is left out where it has no room, and then the bytes, before the time left is cut
 */
export function progressLine(
  language: Language,
  progress: FetchProgress,
  columns = Number.POSITIVE_INFINITY,
): string {
  const { doneZips, totalZips, receivedBytes, totalBytes, bytesPerSecond, leftMs } = progress;
  // More than the total is received where a zip came twice.
  const total =
    totalZips > 0 && totalBytes !== null && totalBytes > 0 ? Math.max(totalBytes, receivedBytes) : null;
  const totalText = String(totalZips);
  const parts = {
    doneZips: String(doneZips).padStart(totalText.length),
    totalZips: totalZips > 0 ? totalText : null,
    received: total === null ? aligned(receivedBytes) : asPartOf(total, receivedBytes),
    total: total === null ? null : formatBytes(total),
    rate: `${aligned(bytesPerSecond)}/s`,
    // Once all zips are received: what still needs its place, or small files that are to come, take a moment that nobody can tell.
    left: leftMs === null || leftMs === 0 ? null : wholeSeconds(leftMs),
  };
  const withoutRate = { ...parts, rate: null };
  const shorter = parts.left === null ? [] : [{ ...withoutRate, received: null, total: null }];
  const lines = [parts, withoutRate, ...shorter].map(language.fetch.progress);
  return lines.find((line) => widthOf(line) <= columns) ?? (lines.at(-1) as string);
}

/** The same of a Go that is being fetched. */
export function goProgressLine(
  language: Language,
  version: string,
  { receivedBytes, totalBytes, bytesPerSecond }: FetchProgress,
): string {
  return language.goProgress({
    version,
    received: formatBytes(receivedBytes),
    total: totalBytes !== null && totalBytes > receivedBytes ? formatBytes(totalBytes) : null,
    rate: `${formatBytes(bytesPerSecond)}/s`,
  });
}

/** "  3.2 MB", " 43.1 MB", "680.0 kB": one width for any size. */
function aligned(bytes: number): string {
  const unit = byteUnitOf(bytes);
  return `${inUnit(unit, bytes).padStart(5)} ${BYTE_UNITS[unit]?.padStart(2)}`;
}

/** In the unit that the whole is shown in, and as wide as the whole would be. */
function asPartOf(total: number, bytes: number): string {
  const unit = byteUnitOf(total);
  return inUnit(unit, bytes).padStart(inUnit(unit, total).length);
}

function inUnit(unit: number, bytes: number): string {
  return (bytes / 1000 ** unit).toFixed(unit === 0 ? 0 : 1);
}

/** Rounded up: nobody waits for tenths, and "0 s left" would mean that it is over. */
function wholeSeconds(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return seconds < 10 ? `${seconds} s` : formatMs(1000 * seconds);
}
