import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "../../src/report/report.ts";
import type { Mirrors } from "./mirrors.ts";
import { goEnv, type Run, start } from "./start.ts";
import { startAction } from "./step.ts";

// The compiled bench lies in build/bench/bench.
const root = fileURLToPath(new URL("../../../..", import.meta.url));

/** cmd/go has no time-out of its own, and the slowest of its rows takes minutes. */
const LIMIT_MS = 400_000;

/** One run with an empty module cache and an empty build cache. */
export interface ColdJob {
  /** From the start of the first process to the end of the last. Infinity: something failed. */
  readonly readyMs: number;
  /** The `go` command at the end. */
  readonly go: Run;
}

export interface ActionJob extends ColdJob {
  readonly action: Run;
  readonly report: Report;
  /** Bytes of bodies that the mirrors had sent when the action ended: its measurement's and its fetch's. */
  readonly sentBytes: number;
  /** The most requests that one mirror had under way at one moment. */
  readonly mostAtOnce: number;
  /** The same at the moment when one of the mirrors broke. */
  readonly sentBytesWhenBroken: number | null;
}

/** `go` alone, with the first mirror as its only proxy. */
export async function goJob(folder: string, mirrors: Mirrors, goArgs: readonly string[]): Promise<ColdJob> {
  return withEmptyCaches("go", async (env) => {
    const go = await start("go", goArgs, {
      cwd: folder,
      env: { ...env, ...mirrors.trust, GOPROXY: mirrors.urls[0] ?? "", GOSUMDB: "off" },
      limitMs: LIMIT_MS,
      metered: true,
    });
    return { go, readyMs: complain("cmd/go alone", go) ? Number.POSITIVE_INFINITY : go.ms };
  });
}

/**
 * The action with all mirrors, nothing remembered, then `go`.
 *
 * @param options.goVia `off`: with GOPROXY=off, which proves that nothing is missing; `route`: as a later step of the
 *   job would run it
 */
export async function actionJob(
  folder: string,
  mirrors: Mirrors,
  goArgs: readonly string[],
  options: { readonly prefetch: "auto" | "true"; readonly goVia: "off" | "route" },
): Promise<ActionJob> {
  return withEmptyCaches("action", async (env) => {
    const { prefetch } = options;
    const action = await startAction(root, {
      cwd: folder,
      inputs: { mirrors: mirrors.urls.join(","), sumdb: "off", probe: "always", cooldown: "0", prefetch },
      env: { ...env, ...mirrors.trust },
      limitMs: LIMIT_MS,
      metered: true,
    });
    const { sentBytes, mostAtOnce, broken } = await mirrors.sent();
    const route = options.goVia === "off" ? { GOPROXY: "off" } : Object.fromEntries(action.exported);
    const go = await start("go", goArgs, {
      cwd: folder,
      env: { ...env, ...mirrors.trust, ...route },
      limitMs: LIMIT_MS,
      metered: true,
    });
    const failed = complain("the action", action) || complain("go after the action", go);
    return {
      action,
      go,
      readyMs: failed ? Number.POSITIVE_INFINITY : action.ms + go.ms,
      report: JSON.parse(readFileSync(action.outputs.get("report") ?? "", "utf8")) as Report,
      sentBytes: sentBytes.reduce((sum, bytes) => sum + bytes, 0),
      mostAtOnce: Math.max(...mostAtOnce),
      sentBytesWhenBroken: broken?.sentBytes ?? null,
    };
  });
}

/** An unpacked module cache is most of a gigabyte of memory: it goes at once. */
async function withEmptyCaches<T>(
  name: string,
  body: (env: Record<string, string>) => Promise<T>,
): Promise<T> {
  const env = goEnv(name);
  const home = env.HOME ?? "";
  try {
    // Without cgo, so that what is built is the same on every machine.
    return await body({ ...env, GOCACHE: join(home, "gocache"), CGO_ENABLED: "0" });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** True when the run failed; says so. */
function complain(who: string, run: Run): boolean {
  if (run.exitCode === 0) return false;
  const how = run.exitCode === null ? "was ended at its limit" : `ended with ${run.exitCode}`;
  process.stderr.write(`${who} ${how}: ${(run.stderr || run.stdout).slice(-400)}\n`);
  return true;
}
