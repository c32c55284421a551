import { copyFile, mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Fleet } from "../../src/fleet/fleet.ts";
import { gatherFleet, type MakePage } from "../../src/flows/fleet/gather-fleet.ts";
import { systemClock } from "../../src/platform/clock.ts";
import { nodeFiles } from "../../src/platform/files.ts";
import type { Behaviour } from "../../src/sandbox/fault-server.ts";
import { faults } from "../../src/sandbox/faults.ts";
import { makeSumDb } from "../../src/sandbox/loopback-sumdb.ts";
import { writeSandboxProject } from "../../src/sandbox/sandbox-project.ts";
import { deadPort } from "../../src/sandbox/unreachable.ts";
import { type JobRun, newMachine, runJob } from "./job.ts";
import { openMirror } from "./mirrors.ts";
import { temporaryFolder } from "./temp.ts";

/** What a mirror is like from a region: so far away, or dead there (nobody listens at its port). */
type From = Behaviour | "dead";

const far = (roundTripMs: number, bytesPerSecond: number): Behaviour => ({ roundTripMs, bytesPerSecond });
/** Its zips hold other code. It answers before the others, so that it is found out before the choice. */
const lying: Behaviour = { fault: faults.onlyZips(faults.otherZipContent()) };

/** Five regions, each with its own mirrors of the same four names: one lies everywhere, one is dead in two. */
export const FIVE_REGIONS: Readonly<Record<string, Readonly<Record<string, From>>>> = {
  "ap-southeast-3": region(far(60, 4_000_000), far(150, 6_000_000), "dead"),
  "cn-north-4": region(far(60, 8_000_000), far(220, 500_000), far(120, 2_000_000)),
  "cn-south-1": region(far(60, 6_000_000), far(250, 400_000), far(90, 3_000_000)),
  "eu-west-101": region(far(240, 1_000_000), far(60, 9_000_000), "dead"),
  "us-east-3": region(far(220, 1_500_000), far(60, 12_000_000), far(180, 4_000_000)),
};

function region(asia: From, west: From, shaky: From): Readonly<Record<string, From>> {
  return { "asia.invalid": asia, "west.invalid": west, "shaky.invalid": shaky, "lying.invalid": lying };
}

export interface FiveRegions {
  readonly runs: ReadonlyMap<string, JobRun>;
  /** With the reports as an artifact's download leaves them, `history.jsonl`, `metrics.prom`, `index.html`, `index.json`. */
  readonly folder: string;
  readonly fleet: Fleet;
  /** Puts them together once more, as the next run of the workflow would. */
  readonly again: () => Promise<Fleet>;
}

/**
 * The matrix of a workflow: the action runs in each of the regions, against real servers, and `fleet` puts their reports
 * together. The servers end after the test.
 */
export async function fiveRegions(makePage: MakePage): Promise<FiveRegions> {
  const folder = await temporaryFolder();
  const project = await writeSandboxProject(await temporaryFolder());
  await mkdir(join(folder, "reports"));
  const runs = new Map<string, JobRun>();
  for (const [label, mirrors] of Object.entries(FIVE_REGIONS)) {
    const run = await runIn(label, mirrors, project);
    runs.set(label, run);
    const report = run.outputs.get("report") ?? "";
    await copyFile(report, join(folder, "reports", basename(report)));
  }
  const at = (name: string) => join(folder, name);
  const gather = async () => {
    const { fleet } = await gatherFleet(
      { files: nodeFiles, clock: systemClock },
      {
        reports: [at("reports")],
        patterns: false,
        root: folder,
        history: at("history.jsonl"),
        page: at("index.html"),
        metrics: at("metrics.prom"),
        json: null,
      },
      makePage,
    );
    return fleet;
  };
  return { runs, folder, fleet: await gather(), again: gather };
}

async function runIn(
  label: string,
  mirrors: Readonly<Record<string, From>>,
  { dir, modules }: Awaited<ReturnType<typeof writeSandboxProject>>,
): Promise<JobRun> {
  const database = makeSumDb("sum.database.invalid", modules);
  const hosts = new Map<string, string>();
  for (const [host, from] of Object.entries(mirrors)) {
    const url = from === "dead" ? await deadPort() : (await openMirror({ modules, database }, from)).url;
    hosts.set(host, url);
  }
  const job = {
    GITHUB_RUN_ID: "4711",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_JOB: "probe",
    GITHUB_REPOSITORY: "acme/shop",
  };
  return runJob({
    mirrors: [...hosts.keys()].map((host) => `http://${host}`),
    hosts,
    project: dir,
    machine: await newMachine(job),
    inputs: {
      region: label,
      sumdb: database.verifierKey,
      cache: "false",
      // On a busy machine too, nobody fails but those who are to.
      "probe-timeout": "10s",
      "probe-budget": "20s",
    },
  });
}
