import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import type { FleetCell } from "../../../src/fleet/fleet.ts";
import { FIVE_REGIONS, fiveRegions } from "../../support/five-regions.ts";

test("a matrix of five regions goes through the action and then through fleet", async () => {
  const { runs, folder, fleet, again } = await fiveRegions((_, jsonName) => `<a href="${jsonName}">`);
  const labels = Object.keys(FIVE_REGIONS);
  const read = (name: string) => readFile(join(folder, name), "utf8");

  // Every region and every mirror is there, by the same names.
  expect(fleet.regions.map(({ label }) => label)).toEqual(labels);
  expect(fleet.mirrors.map(({ name }) => name)).toEqual([
    "asia.invalid",
    "lying.invalid",
    "shaky.invalid",
    "west.invalid",
  ]);
  expect(fleet.refused).toEqual([]);
  expect(fleet.reports).toEqual({ read: 5, superseded: 0 });
  const cellsOf = (mirror: string): readonly FleetCell[] => {
    const at = fleet.mirrors.findIndex(({ name }) => name === mirror);
    return fleet.regions.flatMap(({ cells }) => cells[at] ?? []);
  };

  // The chosen one of a region is what its job has chosen; it is proven.
  for (const [at, { cells }] of fleet.regions.entries()) {
    const chosen = cells.findIndex((cell) => cell.chosen);
    expect(fleet.mirrors[chosen]?.name).toBe(runs.get(labels[at] ?? "")?.outputs.get("mirror"));
    expect(cells[chosen]?.state.kind).toBe("proven");
  }

  // One lies everywhere, one is dead in two regions: two causes, two alerts.
  expect(cellsOf("lying.invalid").map(({ state }) => state.kind)).not.toContain("proven");
  expect(fleet.alerts).toContainEqual({
    kind: "mirror",
    mirror: "lying.invalid",
    reason: expect.objectContaining({ code: "wrong-hash" }),
    regions: labels,
    measuredIn: 5,
  });
  expect(fleet.alerts).toContainEqual({
    kind: "mirror",
    mirror: "shaky.invalid",
    reason: expect.objectContaining({ code: "refused", detail: { code: "connection-refused" } }),
    regions: ["ap-southeast-3", "eu-west-101"],
    measuredIn: expect.any(Number),
  });
  expect(fleet.alerts.length).toBe(2);
  expect(fleet.regions.filter(({ pin }) => pin === null || pin.mirror === "lying.invalid")).toEqual([]);
  expect(fleet.regions.every(({ jobs }) => jobs.count === 1 && jobs.fetchedZips > 0)).toBe(true);

  // A report's file says where it is from.
  expect(await readdir(join(folder, "reports"))).toEqual(
    labels.map((label) =>
      expect.stringMatching(new RegExp(`^setup-go-mirror-report-${label}-4711-1-\\d+\\.json$`)),
    ),
  );

  // What was written says the same, and the next run adds no point twice.
  expect(JSON.parse(await read("index.json"))).toEqual(fleet);
  expect(await read("index.html")).toBe('<a href="index.json">');
  const history = await read("history.jsonl");
  expect(history.trim().split("\n").length).toBe(5);
  expect(await read("metrics.prom")).toContain(
    '{mirror="lying.invalid",region="us-east-3",outcome="wrong-hash"} 1',
  );
  expect((await again()).regions).toEqual(fleet.regions);
  expect(await read("history.jsonl")).toBe(history);
}, 300_000);
