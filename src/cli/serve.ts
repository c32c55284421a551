import nodePath from "node:path";
import { checkInputs } from "../flows/job/read-inputs.ts";
import { measureRoute } from "../flows/plan/plan-job.ts";
import { newRelayKeys } from "../flows/relay/relay-keys.ts";
import { runRelay } from "../flows/relay/run-relay.ts";
import { redactGoProxy } from "../go/go-proxy-list.ts";
import { InputError } from "../inputs/parse-inputs.ts";
import { GO_DEFAULT_GOPROXY } from "../mirrors/inherited.ts";
import { loopbackServer } from "../platform/loopback-server.ts";
import type { LoopbackAnswer } from "../ports.ts";
import type { RunningRelay } from "../relay/serve.ts";
import type { RelayUse } from "../report/relay-use.ts";
import { assignment, likelyShell } from "../scope/shell-lines.ts";
import type { Telling } from "../telling/telling.ts";
import { ownLivingLine } from "./living-line.ts";
import { say, tell, toErrors } from "./output.ts";
import { onStage, type Stage, type StageOptions } from "./stage.ts";

const MAX_PORT = 65_535;

/** A relay in the foreground, until it is interrupted. Gives the exit code. */
export async function serve(options: StageOptions & { readonly port: string }): Promise<number> {
  const port = Number(options.port);
  if (!/^\d{1,5}$/.test(options.port) || port > MAX_PORT) {
    throw new InputError([
      { input: "port", given: options.port, accepted: "port", fault: { code: "not-a-port" } },
    ]);
  }
  return onStage(options, { moduleCache: "own", write: toErrors }, (stage) => serveOn(stage, port));
}

async function serveOn({ ports, folder, telling }: Stage, port: number): Promise<number> {
  const { serve } = telling.commands;
  const inputs = await checkInputs(ports, (name) => ports.job.input(name));
  const { relay: plan, values } = await measureRoute(ports, inputs);
  ports.signal.throwIfAborted();
  if (plan === null) {
    toErrors(serve.nothingToServe);
    return 1;
  }
  const line = ownLivingLine();
  const shown = (target: string, answer: LoopbackAnswer) => {
    const path = target.slice(target.indexOf("/", 1));
    const text = `${answer.status} ${path}`;
    if (answer.status < 500) line?.show(text);
    else if (line === null) toErrors(text);
    else line.print(text);
  };
  let relay: RunningRelay;
  try {
    relay = await runRelay(ports, loopbackServer(ports.machine.openFiles), {
      plan,
      folder: nodePath.join(folder, "relay"),
      keys: newRelayKeys(),
      port,
      onAnswer: shown,
    });
  } catch (error) {
    toErrors(serve.noPort(port, String((error as NodeJS.ErrnoException).code)));
    return 1;
  }
  tell(serve.listening(plan.sources.map(({ name }) => name)));
  const behind = values.GOPROXY || GO_DEFAULT_GOPROXY;
  const shownBehind = redactGoProxy(behind);
  const { env, platform } = ports.machine;
  say(`  ${assignment(likelyShell(env, platform), "GOPROXY", `${relay.url}|${shownBehind}`)}`);
  if (shownBehind !== behind) tell(serve.hidden);
  await Promise.race([relay.stopped, untilAborted(ports.signal)]);
  line?.clear();
  const use = relay.use();
  await relay.close();
  sayUse(use, telling);
  return 0;
}

function sayUse(use: RelayUse, telling: Telling): void {
  for (const text of telling.relayLines(use)) toErrors(text);
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
