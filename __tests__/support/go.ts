import { spawn } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";

import { temporaryFolder } from "./temp.ts";

export type GoEnvironment = Readonly<Record<string, string>>;

/** How a run of `go` ended; an exit code of null means that it was killed at its time-out. */
interface GoResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * An environment for the real `go` that knows nothing of this machine's settings: module cache, GOPATH and
 * home are new folders, removed after the test file. GOCACHE is shared by all tests, so that the standard
 * library is compiled once.
 *
 * @param overrides win over everything; GOFLAGS should keep `-modcacherw`
 */
export async function goEnvironment(overrides: GoEnvironment = {}): Promise<GoEnvironment> {
  const home = await temporaryFolder();
  await turnTelemetryOff(home);
  return {
    PATH: process.env.PATH ?? "",
    HOME: home,
    USERPROFILE: home,
    TMPDIR: tmpdir(),
    SystemRoot: process.env.SystemRoot ?? "",
    GOENV: "off",
    GOTOOLCHAIN: "local",
    GOFLAGS: "-modcacherw",
    GOPATH: join(home, "go"),
    GOMODCACHE: join(home, "go", "pkg", "mod"),
    GOCACHE: join(tmpdir(), `setup-go-mirror-gocache-${userInfo().username}`),
    ...overrides,
  };
}

/** Without this `go` leaves a process behind that writes into its home after it has ended. */
async function turnTelemetryOff(home: string): Promise<void> {
  const settings = process.platform === "darwin" ? join("Library", "Application Support") : ".config";
  const folder = join(home, settings, "go", "telemetry");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "mode"), "off");
}

/** Runs the real `go`; after `timeoutMs` it is killed with everything that it started. */
export function runGo(
  args: readonly string[],
  options: { readonly cwd: string; readonly env: GoEnvironment; readonly timeoutMs?: number },
): Promise<GoResult> {
  return new Promise((resolve, reject) => {
    const { cwd, env, timeoutMs = 120_000 } = options;
    const ownGroup = process.platform !== "win32";
    const child = spawn("go", args, { cwd, env, detached: ownGroup, stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    const timer = setTimeout(() => {
      if (ownGroup && child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      else child.kill("SIGKILL");
    }, timeoutMs);
    child.on("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on("close", (exitCode) => {
      clearTimeout(timer);
      resolve({ exitCode, stdout, stderr });
    });
  });
}
