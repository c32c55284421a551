import { describe, expect, test } from "@jest/globals";
import { formatMetrics } from "../../../src/fleet/metrics.ts";
import { fleetOf, fleetReport } from "../../support/fleet.ts";

const fleet = fleetOf([
  fleetReport("cn-north-4", { "goproxy.cn": 8, official: "time-out", nju: "not-waited-for" }),
  fleetReport("eu-west", { official: 2 }),
]);
const AT = Date.parse("2026-11-22T17:40:00.000Z") / 1000;

const seriesOf = (text: string, name: string) =>
  text.split("\n").filter((line) => line.startsWith(`setup_go_mirror_${name}{`));

describe("the metrics of a fleet", () => {
  test("have one series for each mirror and region that knows it, with few labels", () => {
    expect(seriesOf(formatMetrics(fleet, ""), "probe_outcome")).toEqual([
      'setup_go_mirror_probe_outcome{mirror="official",region="cn-north-4",outcome="time-out"} 1',
      'setup_go_mirror_probe_outcome{mirror="goproxy.cn",region="cn-north-4",outcome="proven"} 1',
      'setup_go_mirror_probe_outcome{mirror="nju",region="cn-north-4",outcome="not-waited-for"} 1',
      'setup_go_mirror_probe_outcome{mirror="official",region="eu-west",outcome="proven"} 1',
    ]);
  });

  test("say which is chosen, what it takes, and how many work", () => {
    const text = formatMetrics(fleet, "");
    expect(seriesOf(text, "chosen")).toContain(
      'setup_go_mirror_chosen{mirror="goproxy.cn",region="cn-north-4"} 1',
    );
    expect(seriesOf(text, "reference_job_seconds")).toEqual([
      'setup_go_mirror_reference_job_seconds{mirror="goproxy.cn",region="cn-north-4"} 8.226',
      'setup_go_mirror_reference_job_seconds{mirror="official",region="eu-west"} 2.262',
    ]);
    expect(seriesOf(text, "mirrors_proven")).toContain(
      'setup_go_mirror_mirrors_proven{region="cn-north-4"} 1',
    );
    expect(seriesOf(text, "report_timestamp_seconds")).toHaveLength(2);
  });

  test("a region where nothing was measured has no number of mirrors that work: it is not cut off", () => {
    const text = formatMetrics(fleetOf([fleetReport("a", { official: "not-waited-for" })]), "");
    expect(seriesOf(text, "mirrors_proven")).toEqual([]);
    const cutOff = formatMetrics(fleetOf([fleetReport("a", { official: "dns" })]), "");
    expect(seriesOf(cutOff, "mirrors_proven")).toEqual(['setup_go_mirror_mirrors_proven{region="a"} 0']);
  });

  test("no run, no job, no repository is in them, and no time stamp behind a value", () => {
    const text = formatMetrics(fleet, "");
    for (const word of ["1658821493", "acme", "test"]) expect(text).not.toContain(word);
    const samples = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    expect(samples.filter((line) => !/^\w+\{[^{}]*\} [\d.e+-]+$/.test(line))).toEqual([]);
    expect(text.endsWith("\n# EOF\n")).toBe(true);
  });

  test("a mirror that fails now keeps the time of its last success, from the file before", () => {
    const works = formatMetrics(fleetOf([fleetReport("a", { official: 2 })]), "");
    const series = 'setup_go_mirror_probe_last_success_timestamp_seconds{mirror="official",region="a"}';
    expect(works).toContain(`${series} ${AT}\n`);
    const later = fleetOf([fleetReport("a", { official: "tls" }, { startedAt: "2026-11-22T17:50:00.000Z" })]);
    expect(formatMetrics(later, works)).toContain(`${series} ${AT}\n`);
    expect(formatMetrics(later, "")).not.toContain(series);
    for (const broken of [`${series} soon\n`, `${series} 1 2\n`, "\u0000".repeat(100)])
      expect(formatMetrics(later, broken)).not.toContain(series);
  });

  test("a hostile label stays in its quotes, in its line, and once", () => {
    const labels = ['a"} 1\nevil{x="', "back\\slash", "a\u0001b", "a\u0002b", "\u001b[31mred"];
    const text = formatMetrics(fleetOf(labels.map((label) => fleetReport(label, { official: 1 }))), "");
    const [, ...series] =
      text.split("# TYPE setup_go_mirror_mirrors_proven gauge\n")[1]?.split("\n").reverse() ?? [];
    expect(series.slice(1).sort()).toEqual(
      ['a\\"} 1 evil{x=\\"', "a\ufffdb", "back\\\\slash", "\ufffd[31mred"]
        .map((label) => `setup_go_mirror_mirrors_proven{region="${label}"} 1`)
        .sort(),
    );
  });
});
