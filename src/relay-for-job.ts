import { liveAsRelay } from "./flows/relay/live-as-relay.ts";
import { endNow } from "./platform/end-process.ts";
import { listenForInterrupt } from "./platform/interrupt.ts";
import { writeToLog } from "./platform/relay-process.ts";
import type { Lineage, ListenOnLoopback, Machine } from "./ports.ts";
import { wireRelay } from "./wire.ts";

/**
 * A relay's life from its order on; gives back when it has ended.
 * @param of.listen the server that has its port already
 * @param of.order what the step said that started it
 */
export async function relayFor(of: {
  readonly machine: Machine;
  readonly lineage: Lineage;
  readonly listen: ListenOnLoopback;
  readonly order: string;
}): Promise<void> {
  const { machine, lineage, listen, order } = of;
  const { signal } = listenForInterrupt(endNow);
  const log = (line: string) => writeToLog(`${new Date().toISOString()} ${line}`);
  await liveAsRelay({ ...wireRelay(machine, signal), lineage }, listen, order, log);
}
