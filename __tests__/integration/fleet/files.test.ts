import { mkdir, readFile, symlink, truncate, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Fleet } from "../../../src/fleet/fleet.ts";
import { type FleetRequest, gatherFleet } from "../../../src/flows/fleet/gather-fleet.ts";
import { writeReportMetrics } from "../../../src/flows/fleet/write-files.ts";
import { nodeFiles } from "../../../src/platform/files.ts";
import { withSilentFifo } from "../../support/fifo.ts";
import { fleetReport, NOW_MS } from "../../support/fleet.ts";
import { temporaryFolder } from "../../support/temp.ts";

/** Nothing of it takes so long, however busy the machine is. */
const NEVER_MS = 30_000;

const clock = { nowMs: () => NOW_MS, monotonicMs: () => 0, sleep: async () => {} };
const REPORT = JSON.stringify(fleetReport("cn-north-4", { "goproxy.cn": 8, official: "time-out" }));

/** A folder with a report in `reports/good.json`, and what is made of what is asked for in it. */
async function inFolder() {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "reports"));
  await writeFile(join(folder, "reports/good.json"), REPORT);
  const at = (name: string) => join(folder, name);
  const gather = (given: readonly string[], more: Partial<FleetRequest> = {}): Promise<Fleet> =>
    gatherFleet(
      { files: nodeFiles, clock },
      {
        reports: given,
        patterns: true,
        root: folder,
        history: null,
        page: null,
        metrics: null,
        json: null,
        ...more,
      },
      ({ regions }) => `${regions.length} regions`,
    ).then(({ fleet }) => fleet);
  /** What was refused, by its name below the folder. */
  const refusals = ({ refused }: Fleet) =>
    refused.map(({ file, why }) => [file.slice(folder.length + 1), why.code]);
  return { folder, at, gather, refusals };
}

describe("which files are read", () => {
  test("a file, a folder with all its .json files, a pattern: each once", async () => {
    const { at, gather, refusals } = await inFolder();
    await mkdir(at("reports/deep/er"), { recursive: true });
    await writeFile(at("reports/deep/er/other.json"), REPORT.replace("cn-north-4", "eu-west"));
    await writeFile(at("reports/deep/page.html"), "<html>");
    for (const given of [["reports"], ["reports/**/*.json"], [at("reports/good.json"), "reports"]]) {
      const fleet = await gather(given);
      expect(fleet.regions.map(({ label }) => label)).toEqual(["cn-north-4", "eu-west"]);
      expect(fleet.reports.read).toBe(2);
      expect(refusals(fleet)).toEqual([]);
    }
  });

  test("what is not there is named, and the rest goes on", async () => {
    const { gather, refusals } = await inFolder();
    const fleet = await gather(["absent.json", "absent/*.json", "reports"]);
    expect(fleet.regions.length).toBe(1);
    expect(refusals(fleet)).toEqual([
      ["absent.json", "not-there"],
      ["absent/*.json", "not-there"],
    ]);
  });

  test("a pattern with ! takes away from the others", async () => {
    const { at, gather, refusals } = await inFolder();
    await writeFile(at("reports/other.json"), REPORT.replace("cn-north-4", "eu-west"));
    const fleet = await gather(["reports/*.json", "!**/good.json"]);
    expect(fleet.regions.map(({ label }) => label)).toEqual(["eu-west"]);
    expect(refusals(fleet)).toEqual([]);
  });

  test("where patterns are none, a file may be called like one", async () => {
    const { at, gather, refusals } = await inFolder();
    await writeFile(at("reports/[good].json"), REPORT.replace("cn-north-4", "eu-west"));
    expect((await gather(["reports/[good].json"])).regions.map(({ label }) => label)).toEqual(["eu-west"]);
    expect(refusals(await gather(["reports/*.json"], { patterns: false }))).toEqual([
      ["reports/*.json", "not-there"],
    ]);
  });
});

const onUnix = process.platform === "win32" ? describe.skip : describe;

onUnix("what lies among the reports and is none is named with its reason, and waited for by nobody", () => {
  test("a FIFO, links, a device, a folder of that name", async () => {
    const { at, gather } = await inFolder();
    await symlink("/etc/passwd", at("reports/link.json"));
    await symlink(at("nowhere"), at("reports/lost.json"));
    await symlink(at("reports"), at("reports/loop.json"));
    await mkdir(at("reports/folder.json"));
    await withSilentFifo(
      at("reports/fifo.json"),
      async () => {
        for (const given of ["reports", "reports/*.json"]) {
          const fleet = await gather([given, "/dev/zero"]);
          expect(fleet.regions.length).toBe(1);
          expect(fleet.refused.map(({ file, why }) => [basename(file), why.code])).toEqual(
            expect.arrayContaining([
              ["fifo.json", "not-regular"],
              ["link.json", "link"],
              ["lost.json", "link"],
              ["zero", "not-regular"],
            ]),
          );
        }
      },
      NEVER_MS,
    );
  });

  test("links in a circle, named themselves or found", async () => {
    const { at, gather, refusals } = await inFolder();
    await symlink(at("reports/b.json"), at("reports/a.json"));
    await symlink(at("reports/a.json"), at("reports/b.json"));
    const fleet = await gather(["reports/a.json", "reports"]);
    expect(fleet.regions.length).toBe(1);
    expect(refusals(fleet)).toEqual([
      ["reports/a.json", "link"],
      ["reports/b.json", "link"],
    ]);
    expect(refusals(await gather(["reports/a.json"]))).toEqual([["reports/a.json", "unreadable"]]);
  });

  test("a link that is named itself is followed, to a report and to a device alike", async () => {
    const { at, gather, refusals } = await inFolder();
    await symlink(at("reports/good.json"), at("mine.json"));
    await symlink("/dev/zero", at("zero.json"));
    const fleet = await gather(["mine.json", "zero.json"]);
    expect(fleet.regions.length).toBe(1);
    expect(refusals(fleet)).toEqual([["zero.json", "not-regular"]]);
  });
});

test("50 MB are not read, whatever they hold", async () => {
  const { at, gather, refusals } = await inFolder();
  await writeFile(at("reports/huge.json"), "[");
  await truncate(at("reports/huge.json"), 50_000_000);
  expect(refusals(await gather(["reports"]))).toEqual([["reports/huge.json", "too-large"]]);
});

describe("what is written", () => {
  test("the page with its JSON beside it, metrics, history: each replaced as a whole", async () => {
    const { at, gather } = await inFolder();
    const more = { page: "site/index.html", metrics: "go.prom", history: "history.jsonl" };
    const fleet = await gather(["reports"], more);
    expect(await readFile(at("site/index.html"), "utf8")).toBe("1 regions");
    expect(JSON.parse(await readFile(at("site/index.json"), "utf8"))).toEqual(fleet);
    expect(await readFile(at("go.prom"), "utf8")).toMatch(/# EOF\n$/);
    expect((await nodeFiles.list(at("."))).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("a history that is none is left as it is, and nothing is written", async () => {
    const { at, gather } = await inFolder();
    await writeFile(at("notes.md"), "# Notes\nof mine\n");
    const gathering = gather(["reports"], { history: "notes.md", page: "index.html" });
    await expect(gathering).rejects.toMatchObject({ code: "no-history", path: at("notes.md") });
    expect(await readFile(at("notes.md"), "utf8")).toBe("# Notes\nof mine\n");
    expect(await nodeFiles.stat(at("index.html"))).toBeNull();
  });

  test("one bad line of a history is named and kept", async () => {
    const { at, gather, refusals } = await inFolder();
    await gather(["reports"], { history: "history.jsonl" });
    await writeFile(at("history.jsonl"), `half of a li\n${await readFile(at("history.jsonl"), "utf8")}`);
    expect(refusals(await gather(["reports"], { history: "history.jsonl" }))).toEqual([
      ["history.jsonl:1", "no-point"],
    ]);
    expect(await readFile(at("history.jsonl"), "utf8")).toMatch(/^half of a li\n\{/);
  });
});

onUnix("nothing is put in the place of what is no file", () => {
  test.each(["page", "metrics", "history"] as const)("%s", async (name) => {
    const { at, gather } = await inFolder();
    await symlink("/dev/null", at("target"));
    await expect(gather(["reports"], { [name]: "target" })).rejects.toMatchObject({ code: "no-file" });
    expect((await nodeFiles.lstat(at("target")))?.kind).toBe("other");
  });
});

test("a report's own metrics keep the time of the last success while its mirror fails", async () => {
  const path = join(await temporaryFolder(), "go.prom");
  const write = (told: "proven" | "tls", startedAt: string) =>
    writeReportMetrics(nodeFiles, path, fleetReport("office", { official: told }, { startedAt }), NOW_MS);
  await write("proven", "2026-11-22T17:00:00.000Z");
  await write("tls", "2026-11-22T17:05:00.000Z");
  const text = await readFile(path, "utf8");
  expect(text).toContain('probe_outcome{mirror="official",region="office",outcome="tls"} 1\n');
  const worked = Date.parse("2026-11-22T17:00:00.000Z") / 1000;
  expect(text).toContain(
    `probe_last_success_timestamp_seconds{mirror="official",region="office"} ${worked}\n`,
  );
});
