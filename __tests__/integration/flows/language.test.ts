import { describe, expect, test } from "@jest/globals";
import { startCacheService } from "../../../src/sandbox/loopback-cache-service.ts";
import { deadPort } from "../../../src/sandbox/unreachable.ts";
import { newMachine, nextStep, runJob, runPost, warningsOf } from "../../support/job.ts";
import { openMirror } from "../../support/mirrors.ts";
import { writeProject } from "../../support/project.ts";

const HAN = /\p{Script=Han}/u;

describe("a step summary that is not written is a line in the log", () => {
  test.each([
    ["too-large", "步骤摘要会超过运行器接受的大小（1 MiB）：没有写入。"],
    ["failed", "无法写入步骤摘要文件：略去摘要。"],
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
      "Go 模块镜像（从本机测量）",
    ]);
    const [en, zh] = runs.map(({ lines, summary }) => [...lines, summary].join("\n"));
    expect(en).not.toMatch(HAN);
    expect(zh).not.toMatch(/[Mm]irrors? /);
  });

  test("wrong inputs are told in English, and nothing is handed over", async () => {
    const project = await writeProject();
    const run = await runJob({ project: project.dir, inputs: { language: "fr" } });
    expect(run.lines).toEqual([
      'error: Input "language": not one of the accepted words. Given: "fr". Accepted: auto, en or zh.',
    ]);
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
      expect(run.lines[0]).toBe("Go 模块镜像（从本机测量）");
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
