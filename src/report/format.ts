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

const UNITS = ["B", "kB", "MB", "GB", "TB"] as const;

/** A size: "512 B", "3.2 MB", "25 MB". Decimal units, as links are rated. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${unit > 0 && value < 9.95 ? value.toFixed(1) : Math.round(value)} ${UNITS[unit]}`;
}

/** A throughput: "3.2 MB/s". */
export function formatRate(bytesPerSecond: number): string {
  return `${formatBytes(bytesPerSecond)}/s`;
}

/** How many times as much, for "3.1 × faster": one digit after the point below ten. */
export function formatFactor(factor: number): string {
  return factor < 9.95 ? factor.toFixed(1) : String(Math.round(factor));
}
