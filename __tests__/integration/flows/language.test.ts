import { describe, expect, test } from "@jest/globals";
import { systemClock } from "../../../src/platform/clock.ts";
import type { Clock } from "../../../src/ports.ts";
import { makeModule } from "../../../src/sandbox/generated-module.ts";
import { makeNoteKey, makeSumDb } from "../../../src/sandbox/loopback-sumdb.ts";
import { deadPort } from "../../../src/sandbox/unreachable.ts";
import { startCacheService } from "../../support/cache-service/service.ts";
import { englishIn } from "../../support/english-words.ts";
import { newMachine, nextStep, runJob, runPost, warningsOf } from "../../support/job.ts";
import { openMirror } from "../../support/mirrors.ts";
import { smallModules, writeProject } from "../../support/project.ts";
import { temporaryFolder } from "../../support/temp.ts";
import { makeToolchain } from "../../support/toolchain.ts";

const HAN = /\p{Script=Han}/u;

describe("a step summary that is not written is a line in the log", () => {
  test.each([
    ["too-large", "步骤摘要超过运行器接受的大小（1 MiB），没有写入。"],
    ["failed", "无法写入步骤摘要文件，因此没有摘要。"],
    ["no-place", null],
    ["written", null],
  ] as const)("%s", async (summaryWriting, line) => {
    const project = await writeProject();
    const mirrors = [await deadPort()];
    const inputs = { language: "zh" };
    const run = await runJob({
      mirrors,
      project: project.dir,
      inputs,
      summaryWriting,
      outside: "unreachable",
    });
    expect(run.failed).toBe(false);
    expect(run.lines.filter((each) => each.includes("摘要"))).toEqual(line === null ? [] : [line]);
  });
});

describe("the language of a run", () => {
  test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, "en" | "zh"]>([
    ["is English by default", {}, {}, "en"],
    ["is that of the locale", {}, { LANG: "zh_CN.UTF-8" }, "zh"],
    ["is what is asked for", { language: "zh" }, { LANG: "en_US.UTF-8" }, "zh"],
    ["is what is asked for, in a Chinese locale too", { language: "en" }, { LC_ALL: "zh_CN.UTF-8" }, "en"],
  ])("%s", async (_, inputs, env, tag) => {
    const project = await writeProject();
    const run = await runJob({
      mirrors: [await deadPort()],
      project: project.dir,
      machine: await newMachine(env),
      inputs: { "fail-on": "no-mirror", ...inputs },
      outside: "unreachable",
    });
    expect(run.states.get("language")).toBe(tag);
    const texts = [
      ...run.lines.filter((line) => /^\s*(warning|error): /.test(line)),
      run.lines[0],
      run.summary,
    ];
    expect(texts.length).toBeGreaterThan(3);
    for (const text of texts) {
      if (tag === "zh") expect(text).toMatch(HAN);
      else expect(text).not.toMatch(HAN);
    }
  });

  test("is its own, whatever another run in the same process speaks", async () => {
    const project = await writeProject();
    const mirrors = [await deadPort()];
    const runs = await Promise.all(
      ["en", "zh"].map((language) =>
        runJob({ mirrors, project: project.dir, inputs: { language }, outside: "unreachable" }),
      ),
    );
    expect(runs.map(({ lines }) => lines[0])).toEqual([
      "Go module mirrors, measured from this machine",
      "Go 模块镜像（从本机测速）",
    ]);
    const [en, zh] = runs.map(({ lines, summary }) => [...lines, summary].join("\n"));
    expect(en).not.toMatch(HAN);
    expect(englishIn([zh ?? ""])).toEqual([]);
  });

  test.each([
    [
      "C",
      { language: "fr" },
      'error: Input "language": not an accepted value. Given: "fr". Accepted: auto, en or zh.',
    ],
    [
      "zh_CN.UTF-8",
      { language: "fr" },
      "error: 输入参数 language：不是可接受的值。给出的值：“fr”。可接受的值：auto、en 或 zh。",
    ],
    [
      "C",
      { language: "zh", direct: "yes" },
      "error: 输入参数 direct：不是可接受的值。给出的值：“yes”。可接受的值：true 或 false。",
    ],
  ])("wrong inputs are told in it (LANG=%s, %j), and nothing is handed over", async (LANG, inputs, line) => {
    const project = await writeProject();
    const run = await runJob({ project: project.dir, machine: await newMachine({ LANG }), inputs });
    expect(run.lines).toEqual([line]);
    expect(run.states.size).toBe(0);
  });

  test("is spoken at the job's end as well, whatever the locale is then", async () => {
    const service = await startCacheService();
    try {
      const project = await writeProject();
      const mirror = await openMirror(project);
      const run = await runJob({
        mirrors: [mirror.url],
        project: project.dir,
        machine: await newMachine(service.environment("v2")),
        inputs: { sumdb: project.database.verifierKey, prefetch: "true", language: "zh" },
      });
      expect(warningsOf(run)).toEqual([]);
      expect(run.lines[0]).toBe("Go 模块镜像（从本机测速）");
      const [line, ...more] = await runPost(run, nextStep(run, { LANG: "en_US.UTF-8" }));
      expect(line).toMatch(
        /^已将 \d+ 个模块（.*）保存为 go-modules-\S+，用时 .*，每个模块均已按 go\.sum 校验。$/,
      );
      expect(more).toEqual([]);
    } finally {
      await service.close();
    }
  });
});

describe("a log in Chinese has no English sentence in it", () => {
  const NAME = "sum.database.invalid";
  const key = makeNoteKey(NAME);
  /** What takes seconds takes a tenth of them; requests have their own time. */
  const fast: Clock = {
    nowMs: () => systemClock.nowMs(),
    monotonicMs: () => 10 * systemClock.monotonicMs(),
    sleep: (ms, signal) => systemClock.sleep(ms / 10, signal),
  };

  test("a job that installs Go, fetches, and saves what it has fetched; and the one that restores it", async () => {
    const service = await startCacheService();
    try {
      const modules = [
        ...smallModules(),
        makeModule({ path: "example.com/large", version: "v1.0.0", paddingBytes: 150_000 }),
      ];
      const toolchain = await makeToolchain("1.99.3");
      const database = makeSumDb(NAME, [...modules, toolchain], key);
      const project = await writeProject(modules);
      const mirror = await openMirror(
        { modules: [...modules, toolchain], database },
        { bytesPerSecond: 300_000 },
      );
      const machine = async () =>
        newMachine({
          ...service.environment("v2"),
          RUNNER_TOOL_CACHE: await temporaryFolder(),
          GOCACHE: await temporaryFolder(),
          GOSUMDB: database.verifierKey,
        });
      const inputs = {
        "go-version": "1.99.3",
        "build-cache": "true",
        language: "zh",
        prefetch: "true",
        probe: "never",
      };
      const job = { mirrors: [mirror.url], project: project.dir, inputs, clock: fast };
      const first = await runJob({ ...job, machine: await machine() });
      expect(first).toMatchObject({
        failed: false,
        report: { go: { kind: "installed" }, cache: { kind: "miss" } },
      });
      expect(first.lines.join("\n")).toMatch(/Go 1\.99\.3：已接收 [\s\S]*已下载 /);
      const end = await runPost(first);
      expect(end.join("\n")).toMatch(/已将 \d+ 个模块/);
      const second = await runJob({ ...job, machine: await machine() });
      expect(second.report?.cache).toMatchObject({ kind: "restored" });
      expect(englishIn([...first.lines, first.summary, ...end, ...second.lines, second.summary])).toEqual([]);
    } finally {
      await service.close();
    }
  });

  test("a line so slow that the time for measuring starts anew", async () => {
    const project = await writeProject();
    const mirror = await openMirror(project, { zipDelayMs: 60_000 });
    const run = await runJob({
      mirrors: [mirror.url],
      project: project.dir,
      inputs: { language: "zh", "probe-budget": "1s", "probe-timeout": "5s" },
      outside: "unreachable",
    });
    expect(run.report?.probe).toMatchObject({ extended: true });
    expect(run.lines.join("\n")).toContain("线路较慢：");
    expect(englishIn([...run.lines, run.summary])).toEqual([]);
  });
});
