import { decodeJson, fields, text } from "../../decode.ts";
import type { Lineage, ListenOnLoopback } from "../../ports.ts";
import { parseRelayPlan } from "../../relay/plan.ts";
import type { RelayKeys } from "../../relay/request.ts";
import type { RunningRelay } from "../../relay/serve.ts";
import { whomToWatch } from "../../relay/watch.ts";
import { neutralise } from "../../report/neutralise.ts";
import { type RelayRunPorts, runRelay } from "./run-relay.ts";

/** What the step says that starts a relay. */
export interface RelayOrder {
  readonly plan: string;
  readonly folder: string;
  readonly token: string;
  readonly control: string;
}

const ORDER = fields<RelayOrder>({ plan: text, folder: text, token: text, control: text });

/** How often it looks whether the job is still there. */
const LOOK_MS = 2_000;
/** The same until the step is over: what is left around it then tells whom to watch, and may itself be over soon. */
const LOOK_FOR_STEP_MS = 200;
/** The longest job of GitHub's runners; elsewhere a relay that was forgotten must end too. */
const MAX_LIFE_MS = 6 * 3_600_000;
const MAX_LOGGED = 1_000;

/**
 * A relay's whole life: it serves, and ends when it is told to, or when the job has ended.
 * @param told a RelayOrder as JSON
 * @param log receives a line now and then; no key is in it
 */
export async function liveAsRelay(
  ports: RelayRunPorts & { readonly lineage: Lineage },
  listen: ListenOnLoopback,
  told: string,
  log: (line: string) => void,
): Promise<void> {
  const order = decodeJson(told, ORDER);
  const plan = order && parseRelayPlan(order.plan);
  if (order === null || plan === null) return log("not understood");
  const keys: RelayKeys = order;
  const relay = await runRelay(ports, listen, {
    plan,
    folder: order.folder,
    keys,
    port: 0,
    onAnswer: (target, { status }) => {
      // Behind the token; the log may be read by whoever helps.
      if (status >= 500) log(neutralise(`${status} ${target.slice(target.indexOf("/", 1))}`, MAX_LOGGED));
    },
  });
  log(`listens on port ${relay.port}`);
  const why = await untilOver(ports, relay);
  log(`ends: ${why}`);
  await relay.close();
}

async function untilOver(
  { clock, lineage, signal }: RelayRunPorts & { readonly lineage: Lineage },
  relay: RunningRelay,
): Promise<string> {
  const [step, ...around] = lineage.ancestors;
  const startMs = clock.monotonicMs();
  const over = new AbortController();
  const ending = AbortSignal.any([over.signal, signal]);
  let told = false;
  void relay.stopped.then(() => {
    told = true;
    over.abort();
  });
  let watched: ReturnType<typeof whomToWatch> | undefined;
  for (;;) {
    await clock.sleep(watched === undefined ? LOOK_FOR_STEP_MS : LOOK_MS, ending);
    if (told) return "told to";
    if (signal.aborted) return "a signal";
    if (clock.monotonicMs() - startMs > MAX_LIFE_MS) return "six hours";
    if (watched === undefined) {
      if (step === undefined || !lineage.isAlive(step)) watched = whomToWatch(around, lineage.isAlive);
    } else if (watched !== null && !lineage.isAlive(watched)) return "the job is over";
  }
}
