export const BAR_CELLS = 10;

/**
 * A predicted time, as a part of the longest one, as a bar: it means nothing else anywhere. Never empty: the smallest is to
 * be seen beside one a hundred times as large.
 */
export function shareBar(share: number): string {
  const full = Math.max(1, Math.round(share * BAR_CELLS));
  return "█".repeat(full) + "░".repeat(BAR_CELLS - full);
}
