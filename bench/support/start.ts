import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ResourceMeter, type Resources } from "./resource-meter.ts";

/** A memory file system where there is one: what is measured is the network's shape, not this disk. */
export const benchFolder = mkdtempSync(
  join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "setup-go-mirror-bench-"),
);
process.on("exit", () => rmSync(benchFolder, { recursive: true, force: true }));

export interface Run {
  /** Null: ended at the time limit. */
  readonly exitCode: number | null;
  readonly ms: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Null where they were not asked for. */
  readonly resources: Resources | null;
}

export interface StartOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Default: two minutes. */
  readonly limitMs?: number;
  /** Measures CPU time and memory too. */
  readonly metered?: boolean;
}

/** Runs a command with exactly that environment and measures it from outside. */
export function start(command: string, args: readonly string[], options: StartOptions): Promise<Run> {
  return new Promise((resolve, reject) => {
    const meter = options.metered === true ? new ResourceMeter(benchFolder) : null;
    const [file = command, ...rest] = meter?.wrap(command, args) ?? [command, ...args];
    const startedAt = performance.now();
    const child = spawn(file, rest, {
      cwd: options.cwd,
      env: { PATH: process.env.PATH ?? "", ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    meter?.watch(child.pid ?? 0);
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (piece) => {
      stdout += piece;
    });
    child.stderr.on("data", (piece) => {
      stderr += piece;
    });
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      if (meter === null) child.kill("SIGKILL");
      else meter.kill();
    }, options.limitMs ?? 120_000);
    child.on("error", reject);
    child.on("close", (exitCode) => {
      const ms = performance.now() - startedAt;
      clearTimeout(timer);
      const resources = meter?.stop() ?? null;
      resolve({ exitCode: timedOut ? null : exitCode, ms, stdout, stderr, resources });
    });
  });
}

/** An environment for `go` that knows nothing of this machine, with a module cache of its own. */
export function goEnv(name: string): Record<string, string> {
  const home = mkdtempSync(join(benchFolder, `${name}-`));
  return {
    HOME: home,
    GOENV: "off",
    GOTOOLCHAIN: "local",
    GOTELEMETRY: "off",
    GOFLAGS: "-modcacherw",
    GOPATH: join(home, "go"),
    GOMODCACHE: join(home, "mod"),
    GOCACHE: join(benchFolder, "gocache"),
    XDG_CACHE_HOME: join(home, "cache"),
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A Markdown table, columns aligned so that it also reads well as text. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((h, i) => Math.max(h.length, ...rows.map((r) => (r[i] ?? "").length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((c, i) => c.padEnd(widths[i] ?? 0)).join(" | ")} |`;
  return [line(head), `|${widths.map((w) => "-".repeat(w + 2)).join("|")}|`, ...rows.map(line)].join("\n");
}
