/** Numbers as a person reads them: two or three digits that matter, SI units. */

/** A duration: "86 ms", "1.4 s", "13 s", "2 min 5 s", "1 h 3 min". */
export function formatMs(ms: number): string {
  if (ms < 999.5) return ms > 0 && ms < 0.5 ? "<1 ms" : `${Math.round(ms)} ms`;
  if (ms < 9_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return twoUnits(seconds, 60, "min", "s");
  return twoUnits(Math.round(seconds / 60), 60, "h", "min");
}

function twoUnits(count: number, size: number, large: string, small: string): string {
  const rest = count % size;
  return `${Math.floor(count / size)} ${large}${rest === 0 ? "" : ` ${rest} ${small}`}`;
}

/** A moment in local time, to the minute, as ISO 8601 has it with a blank for the T: "2026-11-27 06:05". */
export function formatTime(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join("-");
  return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** Decimal units, as links are rated. */
export const BYTE_UNITS = ["B", "kB", "MB", "GB", "TB"] as const;

/** Index of the unit in which a size has at most three digits before the point. */
export function byteUnitOf(bytes: number): number {
  let unit = 0;
  while (bytes >= 999.5 * 1000 ** unit && unit < BYTE_UNITS.length - 1) unit++;
  return unit;
}

/** A size: "512 B", "3.2 MB", "25 MB". */
export function formatBytes(bytes: number): string {
  const unit = byteUnitOf(bytes);
  const value = bytes / 1000 ** unit;
  return `${unit > 0 && value < 9.95 ? value.toFixed(1) : Math.round(value)} ${BYTE_UNITS[unit]}`;
}

/** A throughput: "3.2 MB/s". */
export function formatRate(bytesPerSecond: number): string {
  return `${formatBytes(bytesPerSecond)}/s`;
}

/** How many times as much, for "3.1 × faster": one digit after the point below ten. */
export function formatFactor(factor: number): string {
  return factor < 9.95 ? factor.toFixed(1) : String(Math.round(factor));
}

/** A part of a whole, from 0 to 1: "62 %". Only nothing is "0 %" and only all of it "100 %". */
export function formatShare(share: number): string {
  if (share > 0 && share < 0.005) return "<1%";
  return share < 1 && share >= 0.995 ? ">99%" : `${Math.round(100 * share)}%`;
}

/** A Go version's line: "1.27" for 1.27.3. */
export function lineOf(version: string): string {
  return /^\d+\.\d+/.exec(version)?.[0] ?? version;
}
