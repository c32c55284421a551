import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { actionJob } from "../../../src/platform/action-job.ts";
import { localJob } from "../../../src/platform/local-job.ts";
import { readMachine } from "../../../src/platform/machine.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "jobs-"));
});

afterAll(() => rm(folder, { recursive: true }));

describe("actionJob", () => {
  const before = { ...process.env };
  let printed = "";

  beforeEach(async () => {
    printed = "";
    jest.spyOn(process.stdout, "write").mockImplementation((text) => {
      printed += text;
      return true;
    });
    for (const name of ["ENV", "OUTPUT", "STEP_SUMMARY"]) {
      process.env[`GITHUB_${name}`] = path.join(folder, name);
      await writeFile(path.join(folder, name), "");
    }
  });

  afterAll(() => {
    jest.restoreAllMocks();
    process.exitCode = 0;
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  });

  test("an input is trimmed, and empty when it was not given", () => {
    process.env["INPUT_PROBE-TIMEOUT"] = "  3s\n";
    const job = actionJob(readMachine());
    expect(job.input("probe-timeout")).toBe("3s");
    expect(job.input("not-given")).toBe("");
  });

  test("a newline in a value sets no second variable", async () => {
    const job = actionJob(readMachine());
    job.exportVariable("GOPROXY", "a\nEVIL=1");
    job.setOutput("goproxy", "b\nevil=1");
    for (const [file, name, value] of [
      ["ENV", "GOPROXY", "a\nEVIL=1"],
      ["OUTPUT", "goproxy", "b\nevil=1"],
    ]) {
      const lines = (await readFile(path.join(folder, String(file)), "utf8")).trimEnd();
      const delimiter = /^\w+<<(\S+)/.exec(lines)?.[1];
      expect(delimiter).toBeDefined();
      expect(lines).toBe(`${name}<<${delimiter}\n${value}\n${delimiter}`);
    }
  });

  test("secrets are masked, but never an empty or a short text", () => {
    const job = actionJob(readMachine());
    for (const text of ["", "abc", "s3cret"]) job.mask(text);
    expect(printed).toBe(`::add-mask::s3cret${os.EOL}`);
  });

  test("warnings and notices are annotations, on one line whatever they hold; groups open and close", async () => {
    const job = actionJob(readMachine());
    await job.group("Mirrors", async () => job.warning("slow\n::error::x"));
    job.notice("note");
    job.fail("no mirror");
    expect(printed.trimEnd().split(os.EOL)).toEqual([
      "::group::Mirrors",
      "::warning title=setup-go-mirror::slow%0A::error::x",
      "::endgroup::",
      "::notice title=setup-go-mirror::note",
      "::error::no mirror",
    ]);
    expect(process.exitCode).toBe(1);
    process.exitCode = 0;
  });

  test("the summary is appended, up to what the runner accepts, and left out where there is no file", async () => {
    const file = path.join(folder, "STEP_SUMMARY");
    const job = actionJob(readMachine());
    expect(await job.writeSummary("# One\n")).toBe("written");
    expect(await job.writeSummary("# Two\n")).toBe("written");
    expect(await job.writeSummary("x".repeat(1024 * 1024))).toBe("too-large");
    expect(await readFile(file, "utf8")).toBe("# One\n\n# Two\n\n");

    expect(await actionJob({ ...readMachine(), env: {} }).writeSummary("# Three\n")).toBe("no-place");
    const missing = { GITHUB_STEP_SUMMARY: path.join(folder, "missing") };
    expect(await actionJob({ ...readMachine(), env: missing }).writeSummary("# Four\n")).toBe("no-place");
    expect(await readFile(file, "utf8")).toBe("# One\n\n# Two\n\n");
  });

  test("a summary that cannot be written is told, and is not in the next one", async () => {
    const file = path.join(folder, "STEP_SUMMARY");
    const job = actionJob(readMachine());
    await rm(file);
    await mkdir(file);
    try {
      expect(await job.writeSummary("# Lost\n")).toBe("failed");
    } finally {
      await rm(file, { recursive: true });
    }
    await writeFile(file, "");
    await job.writeSummary("# Next\n");
    expect(await readFile(file, "utf8")).toBe("# Next\n\n");
  });
});

describe("localJob", () => {
  test("keeps what a runner would be told, and changes nothing else", async () => {
    const lines: string[] = [];
    const job = localJob({ inputs: { mirrors: " auto " }, write: (line) => lines.push(line), folder });
    job.exportVariable("GOPROXY_OF_THIS_TEST", "https://m.test");
    job.setOutput("mirror", "m");
    expect(await job.writeSummary("# A\n")).toBe("written");
    await job.writeSummary("# B\n");
    expect([job.input("mirrors"), job.input("probe")]).toEqual(["auto", ""]);
    expect([...job.variables]).toEqual([["GOPROXY_OF_THIS_TEST", "https://m.test"]]);
    expect(process.env.GOPROXY_OF_THIS_TEST).toBeUndefined();
    expect([...job.outputs]).toEqual([["mirror", "m"]]);
    expect(job.summary).toBe("# A\n# B\n");
    expect(await readFile(path.join(folder, "summary.md"), "utf8")).toBe(job.summary);
    expect(lines).toEqual([]);
  });

  test("hides secrets, the longer first, in every line", async () => {
    const lines: string[] = [];
    const job = localJob({ inputs: {}, write: (line) => lines.push(line), folder });
    for (const secret of ["", "htt", "p@ss", "user:p@ss"]) job.mask(secret);
    job.info("https://user:p@ss@m.test");
    job.warning("p@ss");
    await job.writeSummary("p@ss");
    expect(lines).toEqual(["https://***@m.test", "warning: ***"]);
    expect(job.summary).toBe("***");
  });

  test("indents a group, also when it fails, and remembers a failure", async () => {
    const lines: string[] = [];
    const job = localJob({ inputs: {}, write: (line) => lines.push(line), folder });
    await expect(
      job.group("Outer", () =>
        job.group("Inner", async () => {
          job.info("deep\ndeeper");
          throw new Error("stop");
        }),
      ),
    ).rejects.toThrow("stop");
    expect(job.failed).toBe(false);
    job.fail("no mirror");
    expect(job.failed).toBe(true);
    expect(lines).toEqual(["Outer", "  Inner", "    deep", "    deeper", "error: no mirror"]);
  });
});
