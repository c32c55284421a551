import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Behaviour } from "../../src/sandbox/fault-server.ts";
import type { GeneratedModule } from "../../src/sandbox/generated-module.ts";

/** What can be sent to another process of a mirror's behaviour. */
export type MirrorShape = Omit<Behaviour, "fault">;

export interface MirrorsOptions {
  /** What every mirror serves: all of a module cache's `cache/download`, or that many of `growthModules`. */
  readonly served:
    | { readonly kind: "module cache"; readonly downloadFolder: string }
    | { readonly kind: "generated"; readonly count: number }
    /** One module of a module cache, and a checksum database that knows it among many others. */
    | { readonly kind: "proven"; readonly downloadFolder: string; readonly sum: Sum };
  /** One mirror each. */
  readonly shapes: readonly MirrorShape[];
  /** One line that all of them share, instead of each one's own rate. */
  readonly lineBytesPerSecond?: number;
  /** They speak https, with a certificate that only who gets `trust` trusts. */
  readonly tls?: boolean;
}

/** What a checksum database has of a module. */
export type Sum = Pick<GeneratedModule, "module" | "zipH1" | "modH1">;

/** What happens to the mirror of that index as soon as all of them together have sent so many bytes of bodies. */
export interface BreakPlan {
  readonly mirror: number;
  /** `dies`: connections end, the port is closed. `stalls`: bodies under way stop, nothing is answered any
   * more. `drips`: of what is asked from then on comes one byte a second. */
  readonly event: "dies" | "stalls" | "drips";
  readonly afterBytes: number;
}

/** The moment when a plan came true: what all mirrors together had sent. */
export interface Broken {
  readonly sentBytes: number;
}

export type Command =
  | { readonly kind: "start"; readonly options: MirrorsOptions }
  | { readonly kind: "break"; readonly plan: BreakPlan }
  | { readonly kind: "sent" };

interface Sent {
  /** Bytes of bodies, one number for each mirror. */
  readonly sentBytes: readonly number[];
  /** The most requests that each had under way at one moment. */
  readonly mostAtOnce: readonly number[];
  readonly broken: Broken | null;
}

interface Started {
  readonly urls: readonly string[];
  /** The verifier key of the checksum database, where there is one. */
  readonly gosumdb: string | null;
  /** Variables by which a process trusts the mirrors. */
  readonly trust: Readonly<Record<string, string>>;
}

export type Answer = Sent | Started | { readonly error: string };

export interface Mirrors {
  readonly urls: readonly string[];
  readonly gosumdb: string | null;
  readonly trust: Readonly<Record<string, string>>;
  plan(plan: BreakPlan): Promise<void>;
  sent(): Promise<Sent>;
  close(): Promise<void>;
}

/** Starts mirrors in a process of their own. Rejects when what they should serve can't be read. */
export async function startMirrors(options: MirrorsOptions): Promise<Mirrors> {
  const process = fork(fileURLToPath(new URL("./mirror-process.js", import.meta.url)));
  const close = async (): Promise<void> => {
    const exit = once(process, "exit");
    process.disconnect();
    await exit;
  };
  const sent = async (command: Command): Promise<Sent> => {
    const answer = await ask(process, command);
    if (!("sentBytes" in answer)) throw new Error("the mirrors' process gave another answer");
    return answer;
  };
  try {
    const answer = await ask(process, { kind: "start", options });
    if (!("urls" in answer)) throw new Error("the mirrors' process did not start");
    return {
      ...answer,
      plan: async (plan) => void (await sent({ kind: "break", plan })),
      sent: () => sent({ kind: "sent" }),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** One command at a time: the next message is its answer. */
async function ask(process: ChildProcess, command: Command): Promise<Answer> {
  const answered = once(process, "message");
  process.send(command);
  const [answer] = (await answered) as [Answer];
  if ("error" in answer) throw new Error(answer.error);
  return answer;
}
