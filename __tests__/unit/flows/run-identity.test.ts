import { describe, expect, test } from "@jest/globals";
import { runIdentity } from "../../../src/flows/project/run-identity.ts";
import { readRepository } from "../../../src/go/repository-owner.ts";
import { CATALOGUE } from "../../../src/mirrors/catalogue.ts";
import { reportFileName } from "../../../src/report/file-name.ts";
import { VERSION } from "../../../src/report/version.ts";

const ENV = {
  GITHUB_RUN_ID: "1658821493",
  GITHUB_RUN_ATTEMPT: "3",
  GITHUB_JOB: "test",
  GITHUB_REPOSITORY: "acme/shop",
  GITHUB_SERVER_URL: "https://github.com",
};
const identityOf = (env: Readonly<Record<string, string>>, event: object | null) =>
  runIdentity({ env, platform: "linux", arch: "x64" }, readRepository(env, JSON.stringify(event)));
const PUBLIC = { repository: { visibility: "public" } };

describe("who a report is of", () => {
  test("is what the runner says, and what wrote it where", () => {
    expect(identityOf(ENV, PUBLIC)).toEqual({
      run: { id: "1658821493", attempt: 3, job: "test", repository: { name: "acme/shop", hashed: false } },
      tool: {
        version: VERSION,
        catalogue: CATALOGUE.map(({ checked }) => checked)
          .sort()
          .at(-1),
      },
      machine: { os: "linux", arch: "x64" },
    });
  });

  test.each([
    ["private", { repository: { visibility: "private" } }],
    ["internal", { repository: { visibility: "internal" } }],
    ["not known to be public", null],
  ])("a repository that is %s has a hash for its name, the same in every run", (_, event) => {
    const { repository } = identityOf(ENV, event).run;
    expect(repository).toEqual({ name: expect.stringMatching(/^[0-9a-f]{16}$/), hashed: true });
    expect(identityOf({ ...ENV, GITHUB_RUN_ID: "2" }, event).run.repository).toEqual(repository);
    expect(identityOf({ ...ENV, GITHUB_REPOSITORY: "acme/other" }, event).run.repository).not.toEqual(
      repository,
    );
    const elsewhere = { ...ENV, GITHUB_SERVER_URL: "https://git.example" };
    expect(identityOf(elsewhere, event).run.repository).not.toEqual(repository);
  });

  test("outside of a job it is nobody's", () => {
    expect(identityOf({}, null).run).toEqual({ id: null, attempt: null, job: null, repository: null });
  });

  test.each([
    ["GITHUB_RUN_ID", "::error::", "id"],
    ["GITHUB_RUN_ATTEMPT", "0", "attempt"],
    ["GITHUB_RUN_ATTEMPT", "1e400", "attempt"],
    ["GITHUB_JOB", "a b", "job"],
    ["GITHUB_REPOSITORY", "acme/shop/..", "repository"],
  ] as const)("%s=%s is what no runner says", (name, value, part) => {
    expect(identityOf({ ...ENV, [name]: value }, PUBLIC).run[part]).toBeNull();
  });
});

describe("a report's file", () => {
  const nameOf = (label: string, id: string | null = "7", attempt: number | null = 2) =>
    reportFileName({
      region: { label, given: true, inChina: false },
      run: { id, attempt, job: null, repository: null },
      startedAt: "2026-11-22T13:40:12.345Z",
    });

  test("carries region, run, attempt and the moment", () => {
    expect(nameOf("cn-north-4")).toBe("setup-go-mirror-report-cn-north-4-7-2-1795354812345.json");
    expect(nameOf("北京 办公室", null, null)).toBe("setup-go-mirror-report-北京-办公室-1795354812345.json");
  });

  test.each(["../../etc/passwd", "a/b\\c:d", 'x"*<>|?', "\u0000\n", "x".repeat(5_000)])(
    "%j leads nowhere else",
    (label) => {
      expect(nameOf(label)).toMatch(/^setup-go-mirror-report-[\p{L}\p{N}._-]{1,100}\.json$/u);
    },
  );
});
