export const BAR_CELLS = 10;

/** A part of a whole, 0 to 1, as a bar. Never empty: the smallest is to be seen beside one a hundred times as large. */
export function shareBar(share: number): string {
  const full = Math.max(1, Math.round(share * BAR_CELLS));
  return "█".repeat(full) + "░".repeat(BAR_CELLS - full);
}
