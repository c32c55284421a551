import { describe, expect, test } from "@jest/globals";
import type { FetchProgress } from "../../../src/ports.ts";
import { tellingIn } from "../../../src/telling/telling.ts";

const { progress } = tellingIn("en");

const halfway: FetchProgress = {
  doneZips: 84,
  totalZips: 166,
  receivedBytes: 96_200_000,
  totalBytes: 180_000_000,
  bytesPerSecond: 43_100_000,
  leftMs: 1_950,
};

describe("how far a fetch is", () => {
  test.each<[string, Partial<FetchProgress>, string]>([
    ["halfway", {}, "Downloaded  84 of 166 modules,  96.2 of about 180 MB,  43.1 MB/s, 2 s left"],
    [
      "at its beginning, before anything can be told",
      { doneZips: 0, receivedBytes: 0, bytesPerSecond: 0, leftMs: null },
      "Downloaded   0 of 166 modules,   0.0 of about 180 MB,     0  B/s",
    ],
    [
      "with minutes left",
      { bytesPerSecond: 700_000, leftMs: 119_700 },
      "Downloaded  84 of 166 modules,  96.2 of about 180 MB, 700.0 kB/s, 2 min left",
    ],
    [
      "with more received than the total, since a zip came twice",
      { doneZips: 166, receivedBytes: 191_400_000, leftMs: 0 },
      "Downloaded 166 of 166 modules, 191.4 of about 191 MB,  43.1 MB/s",
    ],
    [
      "with all received and not yet in its place: nothing is said of what is left",
      { doneZips: 0, receivedBytes: 180_000_000, leftMs: 0 },
      "Downloaded   0 of 166 modules, 180.0 of about 180 MB,  43.1 MB/s",
    ],
    [
      "where no size is known",
      { totalBytes: null, leftMs: null },
      "Downloaded  84 of 166 modules,  96.2 MB,  43.1 MB/s",
    ],
    [
      "where only go.mod files are fetched",
      { doneZips: 0, totalZips: 0, receivedBytes: 12_300, totalBytes: null, leftMs: null },
      "Downloading go.mod files:  12.3 kB,  43.1 MB/s",
    ],
    [
      "of a few bytes",
      { doneZips: 1, totalZips: 1, receivedBytes: 12, totalBytes: 512 },
      "Downloaded 1 of 1 modules,  12 of about 512 B,  43.1 MB/s, 2 s left",
    ],
  ])("%s", (_, change, line) => expect(progress({ ...halfway, ...change })).toBe(line));

  test.each([
    [75, "Downloaded  84 of 166 modules,  96.2 of about 180 MB,  43.1 MB/s, 2 s left"],
    [70, "Downloaded  84 of 166 modules,  96.2 of about 180 MB, 2 s left"],
    [59, "Downloaded  84 of 166 modules, 2 s left"],
  ])("in %d columns the time left is not cut", (columns, line) => {
    expect(progress(halfway, columns)).toBe(line);
  });

  test("all before the time left keeps its width, whatever the numbers are", () => {
    const widths = [0, 999, 12_345, 999_499, 999_500, 5_000_000, 179_999_999].flatMap((receivedBytes) =>
      [0, 7, 999_499, 999_500, 1_234_567, 999_400_000, 2e9].map(
        (bytesPerSecond) =>
          progress({
            ...halfway,
            doneZips: receivedBytes % 167,
            receivedBytes,
            bytesPerSecond,
            leftMs: null,
          }).length,
      ),
    );
    expect([...new Set(widths)]).toHaveLength(1);
  });

  test("in Chinese it keeps its width as well", () => {
    const { progress } = tellingIn("zh");
    expect(progress(halfway)).toBe("已下载  84 / 166 个模块， 96.2 / 约 180 MB， 43.1 MB/s，剩余 2 s");
    expect(progress({ ...halfway, doneZips: 7, receivedBytes: 800_000, bytesPerSecond: 900_000 })).toBe(
      "已下载   7 / 166 个模块，  0.8 / 约 180 MB，900.0 kB/s，剩余 2 s",
    );
  });

  test("a size that becomes the next unit by rounding does so in both numbers", () => {
    const line = progress({ ...halfway, receivedBytes: 999_600, totalBytes: 999_600 });
    expect(line).toContain(" 1.0 of about 1.0 MB,");
  });
});
