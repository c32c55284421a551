import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { homedir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "@jest/globals";
import { formatMetrics } from "../../src/fleet/metrics.ts";
import { deadPort } from "../../src/sandbox/unreachable.ts";
import { fleetOf, fleetReport } from "../support/fleet.ts";
import { temporaryFolder } from "../support/temp.ts";

/** Prometheus' own programs, where scripts/install-ci-tools puts them. */
const tools = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "setup-go-mirror-ci/bin");
const tool = (name: string) => {
  const path = join(tools, name);
  if (!existsSync(path)) throw new Error(`there is no ${path}: run scripts/install-ci-tools`);
  return path;
};
const fileOf = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

const METRICS = formatMetrics(
  fleetOf([
    fleetReport('cn-north-4 "北京"\\', { "goproxy.cn": 8, official: "time-out", nju: "not-waited-for" }),
    fleetReport("eu-west-101", { "goproxy.cn": 30, official: 3, aliyun: "untimed" }),
  ]),
  "",
);

const started: ChildProcess[] = [];
const servers: { close(): void }[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) server.close();
  for (const child of started.splice(0)) {
    const ended = child.exitCode === null ? once(child, "exit") : null;
    child.kill("SIGKILL");
    await ended;
  }
});

function start(name: string, args: readonly string[], cwd: string): void {
  started.push(spawn(tool(name), args, { cwd, stdio: "ignore" }));
}

function promtool(args: readonly string[], input = "") {
  return new Promise<{ readonly exitCode: number | null; readonly output: string }>((resolve) => {
    const child = execFile(tool("promtool"), args, (_, stdout, stderr) =>
      resolve({ exitCode: child.exitCode, output: stdout + stderr }),
    );
    child.stdin?.end(input);
  });
}

test("promtool finds nothing wrong with the metrics", async () => {
  expect(await promtool(["check", "metrics"], METRICS)).toEqual({ exitCode: 0, output: "" });
});

test("the example's alert fires once for one cause", async () => {
  expect(await promtool(["check", "rules", fileOf("docs/fleet-alerts.yml")])).toMatchObject({ exitCode: 0 });
  const tested = await promtool(["test", "rules", fileOf("__tests__/fixtures/fleet-alerts.yml")]);
  expect(tested).toMatchObject({ exitCode: 0, output: expect.stringContaining("SUCCESS") });
});

/** Starts Prometheus with one target. Gives the values of an expression once there are any, by their labels. */
async function prometheusWith(target: string): Promise<(expression: string) => Promise<readonly Sample[]>> {
  const folder = await temporaryFolder();
  const { host } = new URL(await deadPort());
  const jobs = [{ job_name: "test", static_configs: [{ targets: [target] }] }];
  // YAML takes JSON.
  const config = {
    global: { scrape_interval: "1s" },
    rule_files: [fileOf("docs/fleet-alerts.yml")],
    scrape_configs: jobs,
  };
  await writeFile(join(folder, "prometheus.yml"), JSON.stringify(config));
  start(
    "prometheus",
    ["--config.file=prometheus.yml", "--storage.tsdb.path=data", `--web.listen-address=${host}`],
    folder,
  );
  return async (expression) => {
    while (started.length > 0) {
      const query = `http://${host}/api/v1/query?query=${encodeURIComponent(expression)}`;
      // While it starts nobody listens, and then it answers "Service Unavailable".
      const answer: unknown = await fetch(query)
        .then((response) => response.json())
        .catch(() => null);
      const result = (answer as { data?: { result: readonly Sample[] } } | null)?.data?.result ?? [];
      if (result.length > 0) return result;
      await setTimeout(100);
    }
    return [];
  };
}

interface Sample {
  readonly metric: Readonly<Record<string, string>>;
  readonly value: readonly [atSeconds: number, value: string];
}

test("node_exporter's textfile collector takes the file, and Prometheus shows it", async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "textfile"));
  await writeFile(join(folder, "textfile/go_mirror.prom"), METRICS);
  const { host } = new URL(await deadPort());
  const collector = [
    "--collector.disable-defaults",
    "--collector.textfile",
    "--collector.textfile.directory=textfile",
  ];
  start("prometheus-node-exporter", [`--web.listen-address=${host}`, ...collector], folder);
  const query = await prometheusWith(host);
  const chosen = await query("setup_go_mirror_chosen == 1");
  expect(chosen.map(({ metric }) => [metric.region, metric.mirror]).sort()).toEqual([
    ['cn-north-4 "北京"\\', "goproxy.cn"],
    ["eu-west-101", "goproxy.cn"],
  ]);
  const errors = await query("node_textfile_scrape_error");
  expect(errors.map(({ value }) => value[1])).toEqual(["0"]);
  const [fails] = await query(
    'count by (mirror, outcome) (setup_go_mirror_probe_outcome{outcome="time-out"})',
  );
  expect(fails).toMatchObject({
    metric: { mirror: "official", outcome: "time-out" },
    value: [expect.any(Number), "1"],
  });
});

test("it is OpenMetrics too: Prometheus' parser of that takes it as it stands", async () => {
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "application/openmetrics-text; version=1.0.0; charset=utf-8");
    response.end(METRICS);
  });
  servers.push(server);
  await once(server.listen(0, "127.0.0.1"), "listening");
  const query = await prometheusWith(`127.0.0.1:${(server.address() as AddressInfo).port}`);
  const up = await query('up{job="test"} == 1');
  expect(up.length).toBe(1);
  const proven = await query("sum by (region) (setup_go_mirror_mirrors_proven)");
  expect(proven.map(({ value }) => value[1]).sort()).toEqual(["1", "3"]);
});
