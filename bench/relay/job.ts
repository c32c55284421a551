import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "../../src/report/report.ts";
import { goEnv } from "../support/start.ts";
import { startAction } from "../support/step.ts";

// The compiled bench lies in build/bench/bench.
const root = fileURLToPath(new URL("../../../..", import.meta.url));

/** A job's step that has started a relay, and what later steps of it have. */
export interface RelayJob {
  readonly env: Readonly<Record<string, string>>;
  /** What stands for the relay in GOPROXY. */
  readonly url: string;
  readonly pid: number;
  readonly report: Report;
  /** The step at the job's end; gives how long it took. */
  readonly finish: () => Promise<number>;
}

/** The bundled action with a relay, and nothing fetched before. */
export async function relayJob(
  folder: string,
  mirrors: readonly string[],
  inputs: Readonly<Record<string, string>> = {},
): Promise<RelayJob> {
  const env = { ...goEnv("job"), GOFLAGS: "-modcacherw -trimpath" };
  const action = await startAction(root, {
    cwd: folder,
    env,
    inputs: {
      mirrors: mirrors.join(","),
      sumdb: "off",
      probe: "never",
      prefetch: "false",
      cache: "false",
      relay: "true",
      ...inputs,
    },
  });
  if (action.exitCode !== 0) throw new Error(action.stdout + action.stderr);
  const exported = Object.fromEntries(action.exported);
  const folderOfRelay = exported.SETUP_GO_MIRROR_RELAY ?? "";
  const { pid } = JSON.parse(readFileSync(join(folderOfRelay, "relay.json"), "utf8"));
  return {
    env: { ...env, ...exported },
    url: exported.GOPROXY?.split(/[|,]/, 1)[0] ?? "",
    pid,
    report: JSON.parse(readFileSync(action.outputs.get("report") ?? "", "utf8")) as Report,
    finish: async () => (await action.finish()).ms,
  };
}

/** A thread's time on a CPU; the ticks of /proc/pid/stat are ten milliseconds each (proc_pid_schedstat in the kernel's docs). */
function runMs(pid: number, thread: string): number {
  const [ns = "0"] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8").split(" ");
  return Number(ns) / 1e6;
}

/** Resident memory, the most of it, and CPU time of a process so far (man 5 proc), without threads that have ended. */
export function usageOf(pid: number): {
  readonly rssBytes: number;
  readonly peakBytes: number;
  readonly cpuMs: number;
  readonly files: number;
} {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const [, rss = "0"] = /VmRSS:\s+(\d+) kB/.exec(status) ?? [];
  const [, peak = "0"] = /VmHWM:\s+(\d+) kB/.exec(status) ?? [];
  const [, size = "0"] = /FDSize:\s+(\d+)/.exec(status) ?? [];
  return {
    rssBytes: Number(rss) * 1024,
    peakBytes: Number(peak) * 1024,
    cpuMs: readdirSync(`/proc/${pid}/task`).reduce((sum, thread) => sum + runMs(pid, thread), 0),
    files: Number(size),
  };
}
