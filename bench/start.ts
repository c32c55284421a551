/**
 * What a start of the action costs when an earlier result is fresh, next to an empty Node; how long a go.sum of
 * 10,000 lines takes to parse; what memory a start takes. Prints the tables of docs/performance.md.
 *
 *   npm run bench:start
 */
import { randomBytes } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseGoSum } from "../src/go/go-sum.ts";
import { startMirror } from "../src/sandbox/fault-server.ts";
import { writeSandboxProject } from "../src/sandbox/sandbox-project.ts";
import { benchFolder, goEnv, markdownTable, median, start } from "./support/start.ts";
import { startAction } from "./support/step.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const RUNS = 15;

/** Both sides in turn, so that whatever else the machine does hits both. */
async function alternate(sides: readonly (() => Promise<number>)[]): Promise<readonly number[]> {
  const times = sides.map((): number[] => []);
  for (let i = 0; i < RUNS; i++) {
    for (const [side, run] of sides.entries()) times[side]?.push(await run());
  }
  return times.map(median);
}

async function startUp(): Promise<void> {
  const { modules, dir } = await writeSandboxProject(join(benchFolder, "project"));
  const mirror = await startMirror({ modules, roundTripMs: 5 });
  const env = goEnv("start");
  const action = () =>
    startAction(root, { cwd: dir, env, inputs: { mirrors: mirror.url, sumdb: "off", cooldown: "1h" } });
  try {
    await action();
    const asked = mirror.requests.length;
    const nothing = async () => (await start(process.execPath, ["-e", "0"], { cwd: dir, env })).ms;
    const [actionMs = 0, emptyMs = 0] = await alternate([async () => (await action()).ms, nothing]);
    const goMs = median(
      await Promise.all(
        Array.from({ length: 3 }, async () => (await start("go", ["env", "GOPROXY"], { cwd: dir, env })).ms),
      ),
    );
    if (mirror.requests.length !== asked) throw new Error("a mirror was asked although the result was fresh");
    process.stdout.write(
      `${markdownTable(
        ["median of 15 starts", "time", "÷ empty Node"],
        [
          ["`node -e 0`", `${emptyMs.toFixed(0)} ms`, "1.0"],
          ["`go env GOPROXY`", `${goMs.toFixed(0)} ms`, (goMs / emptyMs).toFixed(1)],
          ["main, fresh remembered result", `${actionMs.toFixed(0)} ms`, (actionMs / emptyMs).toFixed(1)],
        ],
      )}\n\n`,
    );
  } finally {
    await mirror.close();
  }
}

/** In a process of its own each time: the first parse is the one that a job waits for. */
async function goSum(): Promise<void> {
  const lines = Array.from({ length: 5_000 }, (_, i) => {
    const h1 = () => `h1:${randomBytes(32).toString("base64")}`;
    const module = `github.com/owner-${i % 700}/module-${i} v1.${i % 40}.${i % 7}`;
    return `${module} ${h1()}\n${module}/go.mod ${h1()}\n`;
  });
  const path = join(benchFolder, "go.sum");
  writeFileSync(path, lines.join(""));
  const compiled = new URL("../src/go/go-sum.js", import.meta.url).href;
  const script = `
    const { readFileSync } = await import("node:fs");
    const { parseGoSum } = await import(${JSON.stringify(compiled)});
    const text = readFileSync(${JSON.stringify(path)}, "utf8");
    const at = performance.now();
    const { zips } = parseGoSum(text);
    console.log(performance.now() - at, zips.size);`;
  const cold: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const run = await start(process.execPath, ["--input-type=module", "-e", script], {
      cwd: benchFolder,
      env: {},
    });
    cold.push(Number(run.stdout.split(" ")[0]));
  }
  const warm: number[] = [];
  const text = lines.join("");
  for (let i = 0; i < RUNS; i++) {
    const at = performance.now();
    parseGoSum(text);
    warm.push(performance.now() - at);
  }
  process.stdout.write(
    `${markdownTable(
      ["go.sum of 10,000 lines", "median of 15"],
      [
        ["first parse of a process", `${median(cold).toFixed(0)} ms`],
        ["later parses", `${median(warm).toFixed(0)} ms`],
      ],
    )}\n\n`,
  );
}

/** Peak resident memory, as the system counts it. */
async function memory(): Promise<void> {
  const folder = join(benchFolder, "memory");
  mkdirSync(folder, { recursive: true });
  const { modules, dir } = await writeSandboxProject(join(folder, "project"));
  const mirror = await startMirror({ modules, roundTripMs: 5 });
  try {
    const script = `
      process.on("exit", () => process.stderr.write("peak " + process.resourceUsage().maxRSS + "\\n"));
      await import(${JSON.stringify(new URL("file://").href + join(root, "dist/main/index.js"))});`;
    const run = await start(process.execPath, ["--input-type=module", "-e", script], {
      cwd: dir,
      env: {
        ...goEnv("memory"),
        RUNNER_TEMP: folder,
        GITHUB_ENV: file(folder, "env"),
        GITHUB_OUTPUT: file(folder, "output"),
        GITHUB_STEP_SUMMARY: file(folder, "summary"),
        INPUT_MIRRORS: mirror.url,
        INPUT_PROBE: "always",
        INPUT_SUMDB: "off",
      },
    });
    const kilobytes = Number(/peak (\d+)/.exec(run.stderr)?.[1]);
    process.stdout.write(
      `${markdownTable(["main with a measurement", "peak memory"], [["12 modules, samples verified", `${(kilobytes / 1000).toFixed(0)} MB`]])}\n`,
    );
  } finally {
    await mirror.close();
  }
}

function file(folder: string, name: string): string {
  writeFileSync(join(folder, name), "");
  return join(folder, name);
}

await startUp();
await goSum();
await memory();
