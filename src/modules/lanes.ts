/** Works on all items in their order, each lane on one at a time. Rejects with the first error of a lane. */
export async function inLanes<L, T>(
  lanes: readonly L[],
  items: readonly T[],
  work: (item: T, lane: L) => Promise<void>,
): Promise<void> {
  // One iterator for all: each lane takes the next item from it.
  const remaining = items.values();
  const run = async (lane: L) => {
    for (const item of remaining) await work(item, lane);
  };
  await Promise.all(lanes.map(run));
}
