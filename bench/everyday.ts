/**
 * The everyday job: setup step and `go build ./...` on a fresh machine whose cache service has what an earlier job
 * saved, for this action at its defaults and for its rival. Prints the table of docs/performance.md.
 *
 *   npm run build && BENCH_SETUP_GO=<a checkout of actions/setup-go> npm run bench:everyday [-- gin 400 nothing]
 *
 * Without BENCH_SETUP_GO the rival is GOMODCACHE and GOCACHE in one archive by @actions/cache. BENCH_PROJECT_CACHE=<folder>
 * keeps the projects' downloads. Each time is the median of three; both sides take turns in one run.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Service, startService } from "./support/cache-service.ts";
import { type Mirrors, startMirrors } from "./support/mirrors.ts";
import { CADDY, GIN, type RealProject, realProject } from "./support/real-project.ts";
import { benchFolder, goEnv, markdownTable, median, type Run, start } from "./support/start.ts";
import { runStep, type Step } from "./support/step.ts";

process.on("SIGINT", () => process.exit(130));

const root = fileURLToPath(new URL("../../..", import.meta.url));
const MBIT = 125_000;
const RATES = [400, 1_600];
const RUNS = 3;
const LIMIT_MS = 300_000;

const rivalFolder = process.env.BENCH_SETUP_GO;
const wholeScript = fileURLToPath(new URL("./support/whole-caches.js", import.meta.url));

/** What stands in front of `go build`, and at the job's end. */
interface Side {
  readonly name: string;
  main(job: Job): Promise<Step>;
  /** Ends the job that `main` began. */
  post(job: Job, main: Step): Promise<Run>;
}

/** A machine that is always in the same place, since paths are part of what is compiled. */
interface Job {
  readonly env: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly mirror: string;
}

const ours: Side = {
  name: "this action",
  main: ({ env, folder, mirror }) =>
    runStep(join(root, "dist/main/index.js"), {
      cwd: folder,
      env,
      // The mirror has no checksum database: all else is as it comes.
      inputs: { mirrors: mirror, sumdb: "off" },
      limitMs: LIMIT_MS,
      metered: true,
    }),
  post: (_job, main) => main.next(join(root, "dist/post/index.js"), {}),
};

const SETUP_GO_INPUTS = { cache: "true", "check-latest": "false", "go-version": "", token: "" };

const rival: Side = rivalFolder
  ? {
      name: "actions/setup-go",
      main: ({ env, folder }) =>
        runStep(join(rivalFolder, "dist/setup/index.js"), {
          cwd: folder,
          env,
          inputs: SETUP_GO_INPUTS,
          limitMs: LIMIT_MS,
          metered: true,
        }),
      post: (_job, main) => main.next(join(rivalFolder, "dist/cache-save/index.js"), SETUP_GO_INPUTS),
    }
  : {
      name: "one archive of both caches",
      main: ({ env, folder }) =>
        runStep(wholeScript, {
          cwd: folder,
          env: { ...env, WHOLE: "restore" },
          inputs: {},
          limitMs: LIMIT_MS,
        }),
      post: (_job, main) => main.next(wholeScript, {}, { WHOLE: "save" }),
    };

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;

function must<R extends Run>(run: R, what: string): R {
  if (run.exitCode === 0) return run;
  throw new Error(`${what} ended with ${run.exitCode}: ${(run.stderr || run.stdout).slice(-1500)}`);
}

/** One project on one machine, with what building it leaves. */
class Bench {
  readonly #project: RealProject;
  readonly #mirror: string;
  readonly #home = goEnv("everyday");
  readonly #workspace = join(benchFolder, "workspace");
  readonly #built = join(benchFolder, "built");
  #runs = 0;

  constructor(project: RealProject, mirror: string) {
    this.#project = project;
    this.#mirror = mirror;
  }

  /** A fresh machine with the project's sources, at these URLs and of that event. */
  job(
    service: Service | null,
    changes: { readonly extended?: boolean; readonly edited?: boolean; readonly tag?: boolean } = {},
  ): Job {
    for (const folder of [this.#workspace, ...this.#caches()])
      rmSync(folder ?? "", { recursive: true, force: true });
    cpSync(changes.extended ? this.#project.extendedFolder : this.#project.folder, this.#workspace, {
      recursive: true,
    });
    if (changes.edited) edit(this.#workspace);
    const env = {
      ...this.#env(),
      ...service?.env,
      GITHUB_WORKSPACE: this.#workspace,
      GITHUB_EVENT_NAME: "push",
      GITHUB_REF: changes.tag ? "refs/tags/v1.0.0" : "refs/heads/main",
      GITHUB_JOB: "build",
      GITHUB_RUN_ID: String(++this.#runs),
    };
    return { env, folder: this.#workspace, mirror: this.#mirror };
  }

  #env(): Record<string, string> {
    return {
      ...this.#home,
      GOCACHE: join(this.#home.HOME ?? "", "build"),
      GOPROXY: this.#mirror,
      GOSUMDB: "off",
    };
  }

  /** What a fresh machine does not have: modules, build cache, remembered results. */
  #caches(): readonly string[] {
    const { GOMODCACHE = "", GOCACHE = "", XDG_CACHE_HOME = "" } = this.#env();
    return [GOMODCACHE, GOCACHE, XDG_CACHE_HOME];
  }

  async build(job: Job): Promise<Run> {
    const env = { ...job.env, GITHUB_WORKSPACE: "" };
    return must(
      await start("go", ["build", "./..."], { cwd: job.folder, env, limitMs: LIMIT_MS, metered: true }),
      "go build",
    );
  }

  /** Builds once from nothing and keeps both caches. */
  async prime(): Promise<void> {
    const job = this.job(null);
    await this.build(job);
    rmSync(this.#built, { recursive: true, force: true });
    for (const name of ["GOMODCACHE", "GOCACHE"] as const)
      cpSync(this.#env()[name] ?? "", join(this.#built, name), { recursive: true });
  }

  /** As if the project had been built now, with what main has left. */
  takeBuilt(): void {
    for (const name of ["GOMODCACHE", "GOCACHE"] as const) {
      const place = this.#env()[name] ?? "";
      mkdirSync(place, { recursive: true });
      cpSync(join(this.#built, name), place, { recursive: true });
    }
  }
}

/** A commit: something of every few packages has changed. */
function edit(folder: string): void {
  for (const name of ["gin.go", "caddy.go", "context.go", "admin.go"]) {
    const file = join(folder, name);
    try {
      const text = readFileSync(file, "utf8");
      writeFileSync(
        file,
        `${text}\n// Revision tells commits apart.\nconst Revision${name.length} = ${Date.now()}\n`,
      );
    } catch {
      // The other project's.
    }
  }
}

interface Times {
  readonly mainMs: number;
  readonly totalMs: number;
}

async function measure(
  bench: Bench,
  side: Side,
  service: Service,
  changes: Parameters<Bench["job"]>[1],
): Promise<Times> {
  const runs: Times[] = [];
  for (let i = 0; i < RUNS; i++) {
    const job = bench.job(service, changes);
    const main = must(await side.main(job), side.name);
    const build = await bench.build({ ...job, env: { ...job.env, ...Object.fromEntries(main.exported) } });
    if (process.env.BENCH_VERBOSE) {
      const cpu = (run: Run) =>
        `${seconds(run.ms)}, ${seconds(run.resources?.cpuMs ?? Number.NaN)} CPU, ${megabytes(run.resources?.peakBytes ?? 0)} + ${megabytes(run.resources?.childPeakBytes ?? 0)}`;
      process.stderr.write(`${main.stdout}\n${side.name}: main ${cpu(main)}; build ${cpu(build)}\n`);
    }
    runs.push({ mainMs: main.ms, totalMs: main.ms + build.ms });
  }
  return { mainMs: median(runs.map((r) => r.mainMs)), totalMs: median(runs.map((r) => r.totalMs)) };
}

/** What the job costs whose cache service is of no use, beyond one that has none. */
async function faulty(bench: Bench, service: Service, fault: Parameters<Service["set"]>[0]): Promise<number> {
  const cost = async (given: Service | null) => {
    const job = bench.job(given);
    const main = must(await ours.main(job), "the action");
    const post = must(await ours.post(job, main), "the step at the end");
    return main.ms + post.ms;
  };
  await service.set(fault);
  const costs: number[] = [];
  for (let i = 0; i < RUNS; i++) costs.push((await cost(service)) - (await cost(null)));
  await service.set(null);
  return median(costs);
}

const asked = process.argv.slice(2);
/** Whether a part of the bench was asked for, by a word of its name. */
const isAsked = (kind: readonly string[], name: string) => {
  const ofKind = asked.filter((word) => kind.some((other) => other.includes(word)));
  return ofKind.length === 0 || ofKind.some((word) => name.includes(word));
};

const rows: string[][] = [];

async function benchAt(bench: Bench, name: string, mbit: number): Promise<void> {
  const services = { ours: await startService(mbit * MBIT), rival: await startService(mbit * MBIT) };
  const row = (what: string, our: string, their: string, ratio: string, aim: string) => {
    const cells = [name, `${mbit} Mbit/s`, what, our, their, ratio, aim];
    process.stderr.write(`${cells.join(" | ")}\n`);
    rows.push(cells);
  };
  const compared = (what: string, our: number, their: number, aim: string) =>
    row(what, seconds(our), seconds(their), (our / their).toFixed(2), aim);
  try {
    const saved = { ours: [] as number[], rival: [] as number[] };
    for (const [which, side] of [
      ["ours", ours],
      ["rival", rival],
    ] as const) {
      const job = bench.job(services[which]);
      const main = must(await side.main(job), side.name);
      bench.takeBuilt();
      const post = must(await side.post(job, main), `${side.name}'s post`);
      if (process.env.BENCH_VERBOSE) process.stderr.write(`${post.stdout}\n`);
      saved[which].push(post.ms);
    }
    const sizes = async (service: Service) =>
      (await service.entries()).reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
    row(
      "what is saved",
      `${(await sizes(services.ours)).toFixed(0)} MB`,
      `${(await sizes(services.rival)).toFixed(0)} MB`,
      "",
      "",
    );
    compared("save, nothing there yet", median(saved.ours), median(saved.rival), "≤ 0.9");
    const scenarios = [
      ["nothing changed", {}, "≤ 0.8"],
      ["one requirement added", { extended: true }, "≤ 0.15"],
      ["own code changed", { edited: true }, "≤ 1.0"],
      ["a tag's build, main alone", { tag: true }, "≤ 0.6"],
    ] as const;
    const names = scenarios.map(([what]) => what);
    for (const [what, changes, aim] of scenarios) {
      if (!isAsked(names, what)) continue;
      const our = await measure(bench, ours, services.ours, changes);
      const their = await measure(bench, rival, services.rival, changes);
      if ("tag" in changes) compared(what, our.mainMs, their.mainMs, aim);
      else
        compared(
          `${what} (main ${seconds(our.mainMs)}, ${seconds(their.mainMs)})`,
          our.totalMs,
          their.totalMs,
          aim,
        );
    }
    const faults = [
      ["status", { kind: "status", status: 500 }, "≤ 2 s"],
      ["silence", { kind: "silent" }, "≤ 4 s"],
    ] as const;
    for (const [what, fault, aim] of mbit === RATES[0] ? faults : []) {
      row(
        `service answers with ${what}: main and post cost`,
        seconds(await faulty(bench, services.ours, fault)),
        "–",
        "",
        aim,
      );
    }
  } finally {
    await services.ours.close();
    await services.rival.close();
  }
}

for (const [name, module] of [
  ["gin", GIN],
  ["caddy", CADDY],
] as const) {
  if (!isAsked(["gin", "caddy"], name)) continue;
  const project = await realProject(module);
  const mirrors: Mirrors = await startMirrors({
    served: { kind: "module cache", downloadFolder: project.downloadFolder },
    shapes: [{ roundTripMs: 30, bytesPerSecond: 400 * MBIT, slowStart: true }],
  });
  try {
    const bench = new Bench(project, mirrors.urls[0] ?? "");
    await bench.prime();
    for (const mbit of RATES) if (isAsked(RATES.map(String), String(mbit))) await benchAt(bench, name, mbit);
  } finally {
    await mirrors.close();
  }
}
rmSync(benchFolder, { recursive: true, force: true });
process.stdout.write(
  `Node ${process.version}\n\n${markdownTable(["project", "rate", "job", ours.name, rival.name, "÷", "aim"], rows)}\n`,
);
process.exit();
