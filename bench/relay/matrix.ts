import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { devNull } from "node:os";
import { join } from "node:path";
import { type LoopbackMirror, type MirrorOptions, startMirror } from "../../src/sandbox/fault-server.ts";
import { type FaultPlan, faults } from "../../src/sandbox/faults.ts";
import { type GeneratedModule, goSumOf, makeModule } from "../../src/sandbox/generated-module.ts";
import { makeSumDb } from "../../src/sandbox/loopback-sumdb.ts";
import { blackHole, deadPort } from "../../src/sandbox/unreachable.ts";
import { benchFolder, goEnv, markdownTable, start } from "../support/start.ts";
import { relayBefore } from "./in-process.ts";

const LIMIT_MS = 60_000;
/** Most of what goes wrong without a relay is waiting. */
const LANES = { relay: 6, plain: 20 };

const lib = (name: string, version: string) =>
  makeModule({ path: `example.com/${name}`, version, paddingBytes: 30_000 });
const LIBS = ["liba", "libb", "libc"].flatMap((name) => [lib(name, "v1.0.0"), lib(name, "v1.1.0")]);
const OLD = LIBS.filter(({ module }) => module.version === "v1.0.0");
const tool = (version: string) =>
  makeModule({
    path: "example.com/tool",
    version,
    requires: OLD.map(({ module }) => module),
    paddingBytes: 200_000,
    files: {
      "cmd/tool/main.go":
        'package main\n\nimport "example.com/tool"\n\nfunc main() { println(tool.Describe()) }\n',
    },
  });
const MODULES: readonly GeneratedModule[] = [...LIBS, tool("v1.0.0"), tool("v1.1.0")];
const DATABASE = makeSumDb("sum.database.invalid", MODULES);
const FORGED = makeSumDb("sum.database.invalid", MODULES);

const tilesOnly =
  (plan: FaultPlan): FaultPlan =>
  (request) =>
    request.path.includes("/tile/") ? plan(request) : undefined;

/** What is wrong with the first mirror; a URL: no mirror of ours. */
const FAULTS: Readonly<Record<string, Partial<MirrorOptions> | (() => Promise<string>)>> = {
  "nothing wrong": {},
  "connection refused": deadPort,
  "black hole": async () => (await blackHole()).url,
  "reset before headers": { fault: faults.reset() },
  "reset in a body": { fault: faults.truncate(0.5) },
  "silence in a body": { fault: faults.headersThenSilence() },
  drip: { fault: faults.drip(1000) },
  "502 once": { fault: faults.firstAttempts(1, faults.status(502)) },
  "502 for ever": { fault: faults.status(502) },
  "429, Retry-After 30": { fault: faults.tooManyRequests(30) },
  "403 on zips": { fault: faults.onlyZips(faults.status(403)) },
  "login page": { fault: faults.loginPage() },
  "redirect loop": { fault: faults.redirectLoop() },
  "truncated, unannounced": { fault: faults.wrongContentLength(-100) },
  "wrong zip": { fault: faults.otherZipContent() },
  "wrong .mod": { fault: faults.alteredMod() },
  "wrong .info": { modules: MODULES.map((one) => ({ ...one, info: '{"Version":"v9.9.9"}' })) },
  "stale list": { modules: MODULES.filter(({ module }) => module.version === "v1.0.0") },
  "404 for everything": { fault: faults.status(404, "not found\n") },
  "first byte after 5 s": { serverDelayMs: 5_000 },
  "TLS broken": async () => (await deadPort()).replace("http:", "https:"),
  "tile error": { fault: tilesOnly(faults.status(500)) },
  "forged tree head": { database: FORGED },
};

const COMMANDS: Readonly<Record<string, (folder: string) => readonly string[]>> = {
  "go install tool@v": () => ["install", "example.com/tool/cmd/tool@v1.1.0"],
  "go mod tidy": (folder) => {
    project(folder, []);
    return ["mod", "tidy"];
  },
  "go build": (folder) => {
    project(folder, OLD);
    return ["build", "-o", devNull, "./..."];
  },
  "go get x@latest": (folder) => {
    project(folder, OLD);
    return ["get", "example.com/libb@latest"];
  },
  "go list -m -u all": (folder) => {
    project(folder, OLD);
    return ["list", "-m", "-u", "all"];
  },
};

function project(folder: string, required: readonly GeneratedModule[]): void {
  const lines = required.map(({ module }) => `\t${module.path} ${module.version}\n`).join("");
  writeFileSync(join(folder, "go.mod"), `module example.com/job\n\ngo 1.20\n\nrequire (\n${lines})\n`);
  if (required.length > 0) writeFileSync(join(folder, "go.sum"), goSumOf(required));
  writeFileSync(
    join(folder, "main.go"),
    'package main\n\nimport (\n\t"example.com/liba"\n\t"example.com/libb"\n\t"example.com/libc"\n)\n\nfunc main() { println(liba.Describe(), libb.Describe(), libc.Describe()) }\n',
  );
}

interface Cell {
  readonly exitCode: number | null;
  readonly ms: number;
  readonly stderr: string;
}

async function runCell(fault: string, command: string, via: "relay" | "plain"): Promise<Cell> {
  const given = FAULTS[fault] ?? {};
  const serve = (more: Partial<MirrorOptions>) =>
    startMirror({ modules: MODULES, database: DATABASE, sumDb: "proxied", ...more });
  const faulty = typeof given === "function" ? await given() : await serve(given);
  const healthy = await serve({});
  const urls = [typeof faulty === "string" ? faulty : faulty.url, healthy.url];
  const relay =
    via === "relay"
      ? await relayBefore(urls, { gosumdb: DATABASE.verifierKey, sums: command === "go build" ? OLD : [] })
      : null;
  const folder = mkdtempSync(join(benchFolder, "cell-"));
  mkdirSync(folder, { recursive: true });
  const env = goEnv("cell");
  try {
    const args = COMMANDS[command]?.(folder) ?? [];
    return await start("go", args, {
      cwd: folder,
      limitMs: LIMIT_MS,
      env: {
        ...env,
        GOFLAGS: "-modcacherw -trimpath",
        GOPROXY: [...(relay ? [relay.url] : []), ...urls].join("|"),
        GOSUMDB: DATABASE.verifierKey,
      },
    });
  } finally {
    await relay?.close();
    await Promise.all([faulty, healthy].map((one) => (one as LoopbackMirror).close?.()));
    rmSync(folder, { recursive: true, force: true });
    rmSync(env.HOME ?? "", { recursive: true, force: true });
  }
}

/** Each fault with each command, through the relay and through the same mirrors without it. */
export async function matrix(only: RegExp, vias: readonly ("relay" | "plain")[]): Promise<void> {
  const cells = Object.keys(FAULTS)
    .filter((fault) => only.test(fault))
    .flatMap((fault) =>
      Object.keys(COMMANDS).flatMap((command) => vias.map((via) => ({ fault, command, via }))),
    );
  // What is compiled is compiled once for all.
  await runCell("nothing wrong", "go install tool@v", "plain");
  await runCell("nothing wrong", "go build", "plain");
  const results = new Map<string, Cell>();
  const waiting = [...cells];
  await Promise.all(
    Array.from({ length: LANES[vias[0] ?? "relay"] }, async () => {
      for (let cell = waiting.shift(); cell !== undefined; cell = waiting.shift()) {
        const { fault, command, via } = cell;
        const result = await runCell(fault, command, via);
        results.set(`${fault} ${command} ${via}`, result);
        if (via === "relay" && result.exitCode !== 0) {
          process.stderr.write(`${fault}, ${command}: ${result.exitCode} ${result.stderr.slice(-600)}\n`);
        }
      }
    }),
  );
  for (const via of vias) {
    const all = cells
      .filter((cell) => cell.via === via)
      .map(({ fault, command }) => results.get(`${fault} ${command} ${via}`));
    const lost = all.filter((cell) => cell?.exitCode !== 0);
    const hung = all.filter((cell) => cell?.exitCode === null);
    process.stdout.write(
      `\n${via}: ${all.length} builds, ${lost.length} lost, ${hung.length} of them hung for ${LIMIT_MS / 1000} s\n\n`,
    );
    const rows = [...new Set(cells.map(({ fault }) => fault))].map((fault) => [
      fault,
      ...Object.keys(COMMANDS).map((command) => shown(results.get(`${fault} ${command} ${via}`))),
    ]);
    process.stdout.write(`${markdownTable(["first mirror", ...Object.keys(COMMANDS)], rows)}\n`);
  }
}

function shown(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  const seconds = `${(cell.ms / 1000).toFixed(1)} s`;
  if (cell.exitCode === null) return "hangs";
  return cell.exitCode === 0 ? seconds : `lost, ${seconds}`;
}
