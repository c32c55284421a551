import { expect, test } from "@jest/globals";
import { progressInLog } from "../../../src/flows/job/log-progress.ts";
import { systemClock } from "../../../src/platform/clock.ts";
import { localJob } from "../../../src/platform/local-job.ts";
import type { FetchProgress } from "../../../src/ports.ts";
import { tellingIn } from "../../../src/telling/telling.ts";

const progress: FetchProgress = {
  doneZips: 1,
  totalZips: 2,
  receivedBytes: 1_000_000,
  totalBytes: 2_000_000,
  bytesPerSecond: 1_000_000,
  leftMs: 1_000,
};

/** The lines in the log of a run that shows how far it is four times a second, for ten seconds. */
function linesOfTenSeconds(show: (progressOf: ReturnType<typeof progressInLog>) => void): readonly string[] {
  let nowMs = 5_000;
  const lines: string[] = [];
  const job = localJob({ inputs: {}, write: (line) => lines.push(line), folder: "" });
  const shown = progressInLog({ job, clock: { ...systemClock, monotonicMs: () => nowMs } }, tellingIn("zh"));
  for (const end = nowMs + 10_000; nowMs <= end; nowMs += 250) show(shown);
  return lines;
}

test.each([
  ["the fetch", /^已下载 1 \/ 2 个模块/, "fetch"],
  ["the fetch of Go", /^Go 1\.99\.3：已接收 1\.0 MB/, "fetchGo"],
] as const)("how far %s is: one line every three seconds, none at the start", (_, line, kind) => {
  const lines = linesOfTenSeconds((shown) =>
    kind === "fetch" ? shown.fetch(progress) : shown.fetchGo("1.99.3", progress),
  );
  expect(lines).toHaveLength(3);
  for (const each of lines) expect(each).toMatch(line);
});
