import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type GeneratedModule, goSumOf } from "../../src/sandbox/generated-module.ts";
import { growthModules } from "../support/growth-modules.ts";
import { type Mirrors, startMirrors } from "../support/mirrors.ts";
import { benchFolder, goEnv, markdownTable, median, start } from "../support/start.ts";
import { relayJob } from "./job.ts";

const MBIT = 125_000;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const MODULES = 100;
/** Of the modules that go.mod requires, each so manieth is imported. */
const NEEDS = [
  ["a fifth", 5],
  ["all", 1],
] as const;

interface Build {
  readonly ms: number;
  readonly bytes: number;
}

/** A project that requires all of the modules and imports each `step`th. */
function projectOf(modules: readonly GeneratedModule[], step: number): string {
  const folder = mkdtempSync(join(benchFolder, "project-"));
  const required = modules.map(({ module }) => `\t${module.path} ${module.version}\n`).join("");
  writeFileSync(join(folder, "go.mod"), `module example.com/job\n\ngo 1.20\n\nrequire (\n${required})\n`);
  writeFileSync(join(folder, "go.sum"), goSumOf(modules));
  const imports = modules
    .filter((_, i) => i % step === 0)
    .map(({ module }) => `import _ ${JSON.stringify(module.path)}\n`);
  writeFileSync(join(folder, "main.go"), `package main\n\n${imports.join("")}\nfunc main() {}\n`);
  return folder;
}

async function build(
  mirrors: Mirrors,
  folder: string,
  env: Readonly<Record<string, string>>,
): Promise<Build> {
  const sent = async () => (await mirrors.sent()).sentBytes.reduce((sum, bytes) => sum + bytes, 0);
  const before = await sent();
  const options = { cwd: folder, env: { ...env, CGO_ENABLED: "0" } };
  const { ms, exitCode, stderr } = await start("go", ["build", "./..."], options);
  if (exitCode !== 0) process.stderr.write(stderr);
  return { ms, bytes: (await sent()) - before };
}

/** `go build` on a line that both mirrors share, through the relay and with the same route alone, taking turns. */
export async function line(): Promise<void> {
  const modules = growthModules(MODULES);
  const rows: (readonly string[])[] = [];
  for (const mbit of [5, 20, 400]) {
    const mirrors = await startMirrors({
      served: { kind: "generated", count: MODULES },
      shapes: [{ roundTripMs: 40 }, { roundTripMs: 80 }],
      lineBytesPerSecond: mbit * MBIT,
    });
    for (const [name, step] of NEEDS) {
      const folder = projectOf(modules, step);
      const plain: Build[] = [];
      const through: Build[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const env = { ...goEnv("plain"), GOPROXY: mirrors.urls.join("|"), GOSUMDB: "off" };
        plain.push(await build(mirrors, folder, env));
        const job = await relayJob(folder, mirrors.urls);
        through.push(await build(mirrors, folder, job.env));
        await job.finish();
      }
      const of = (builds: readonly Build[], what: keyof Build) => median(builds.map((one) => one[what]));
      rows.push([
        `${mbit} Mbit/s, ${name}`,
        `${(of(plain, "ms") / 1000).toFixed(1)} s`,
        `${(of(through, "ms") / 1000).toFixed(1)} s`,
        (of(through, "ms") / of(plain, "ms")).toFixed(2),
        "≤ 1.05",
        `${(of(plain, "bytes") / 1e6).toFixed(1)} MB`,
        `${(of(through, "bytes") / 1e6).toFixed(1)} MB`,
      ]);
    }
    await mirrors.close();
  }
  const head = [
    "line, imported",
    "route alone",
    "relay before it",
    "÷",
    "aim",
    "received alone",
    "through it",
  ];
  process.stdout.write(`\n${markdownTable(head, rows)}\n`);
}
