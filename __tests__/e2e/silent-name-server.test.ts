import { spawn, spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "@jest/globals";
import { goEnvironment } from "../support/go.ts";
import { writeProject } from "../support/project.ts";
import { node24, runAction } from "../support/runner.ts";
import { testSideBySide } from "../support/side-by-side.ts";
import { temporaryFolder } from "../support/temp.ts";

const cli = fileURLToPath(new URL("../../dist/cli/index.js", import.meta.url));
/** getaddrinfo(3) waits for two and a half minutes: whoever waits for it is killed before, and has no exit code. */
const RESOLVER = "nameserver 10.9.8.7\noptions timeout:30 attempts:5\n";
const TOO_LONG_MS = 45_000;

/** What starts a program on a machine whose only name server takes every question and answers none; null where that is not to be had. */
async function withSilentNameServer(): Promise<readonly string[] | null> {
  const resolver = join(await temporaryFolder(), "resolv.conf");
  await writeFile(resolver, RESOLVER);
  // What is sent there is sent to this machine, which has no such address and drops it.
  const setting = `mount --bind '${resolver}' /etc/resolv.conf && ip link set lo up && ip route add 10.9.8.0/24 dev lo`;
  const launcher = ["unshare", "-rmn", "sh", "-c", `${setting} && exec "$@"`, "sh"];
  if (spawnSync(launcher[0] ?? "", [...launcher.slice(1), "true"]).status === 0) return launcher;
  process.stderr.write("NOT TESTED: a silent name server (this user may make no namespaces)\n");
  return null;
}

async function stepIsOver(): Promise<void> {
  const launcher = await withSilentNameServer();
  if (launcher === null) return;
  const { dir } = await writeProject();
  const result = await runAction({
    cwd: dir,
    env: await goEnvironment(),
    node: node24,
    launcher,
    inputs: { mirrors: "https://mirror.example/", cache: "false" },
    timeoutMs: TOO_LONG_MS,
  });
  expect(result).toMatchObject({ exitCode: 0, stderr: "" });
  expect(JSON.parse(result.report ?? "").choice.reason.code).toBe("none-healthy");
  expect(result.stdout).toMatch(/\n::endgroup::\n/);
}

async function commandIsOver(): Promise<void> {
  const launcher = await withSilentNameServer();
  if (launcher === null) return;
  const { dir } = await writeProject();
  const [program = "", ...before] = launcher;
  const args = [
    ...before,
    node24,
    cli,
    "probe",
    "--dir",
    dir,
    "--mirrors",
    "https://mirror.example/",
    "--json",
  ];
  const child = spawn(program, args, {
    env: await goEnvironment(),
    stdio: ["ignore", "pipe", "inherit"],
    timeout: TOO_LONG_MS,
    killSignal: "SIGKILL",
  });
  let stdout = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout).choice.reason.code).toBe("none-healthy");
}

testSideBySide(
  [
    ["the step is over when its work is: it does not wait for a name server that is silent", stepIsOver],
    ["so is a command, with its exit code and all that it prints", commandIsOver],
  ],
  (_, show: () => Promise<void>) => show(),
);
