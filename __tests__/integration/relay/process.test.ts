import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { readLineage } from "../../../src/platform/lineage.ts";
import { beginRelayProcess } from "../../../src/platform/relay-process.ts";
import { newMachine } from "../../support/job.ts";
import { temporaryFolder } from "../../support/temp.ts";

/** Starts a script in the relay's place; gives what became of it, and what it wrote into the folder. */
async function startScript(script: string, env: Readonly<Record<string, string>> = {}, timeoutMs = 10_000) {
  const folder = await temporaryFolder();
  const file = join(folder, "script.mjs");
  await writeFile(file, script);
  const machine = await newMachine();
  await mkdir(machine.tempDir, { recursive: true });
  const begin = beginRelayProcess({ ...machine, env: { PATH: process.env.PATH, ...env } }, file);
  const started = await begin(folder).order("the config", timeoutMs);
  return { started, read: (name: string) => readFile(join(folder, name), "utf8"), folder };
}

const TELLS = `
  import { writeFileSync } from "node:fs";
  process.once("message", (config) => {
    writeFileSync(new URL("seen.json", import.meta.url), JSON.stringify({ config, env: process.env, args: process.argv.slice(2) }));
    process.send(4711, () => process.disconnect());
  });`;

test("of the job's environment it has what reaches the network, and nothing else", async () => {
  const { started, read } = await startScript(TELLS, {
    HTTPS_PROXY: "http://proxy.example:3128",
    RUNNER_TRACKING_ID: "github_x",
    ACTIONS_RUNTIME_TOKEN: "secret",
    GITHUB_TOKEN: "secret",
    INPUT_TOKEN: "secret",
    NODE_OPTIONS: "--no-warnings",
    GOPROXY: "https://user:secret@proxy.example",
  });
  expect(started).toMatchObject({ port: 4711 });
  const { config, env, args } = JSON.parse(await read("seen.json"));
  expect({ config, args }).toEqual({ config: "the config", args: ["relay"] });
  expect(Object.keys(env).filter((name) => !name.startsWith("NODE_CHANNEL_"))).toEqual(
    expect.arrayContaining(["HTTPS_PROXY", "PATH", "RUNNER_TRACKING_ID"]),
  );
  expect(JSON.stringify(env)).not.toContain("secret");
  expect(env.NODE_OPTIONS).toBeUndefined();
});

test("one that ends, or says nothing in time, is none, and what it says is in its log", async () => {
  const ended = await startScript('console.log("no port to be had"); process.exit(3);');
  expect(ended.started).toBeNull();
  expect(await ended.read("relay.log")).toContain("no port to be had");
  const silent = await startScript("setInterval(() => {}, 1000);", {}, 300);
  expect(silent.started).toBeNull();
});

test("the processes around this one are alive, and a number that was given anew is another process", () => {
  const { ancestors, isAlive } = readLineage();
  const [parent] = ancestors;
  expect(parent?.pid).toBe(process.ppid);
  for (const one of ancestors) expect(isAlive(one)).toBe(true);
  if (parent?.began) expect(isAlive({ ...parent, began: "0" })).toBe(false);
});
