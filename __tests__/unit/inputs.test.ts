import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { InputError, type Inputs, parseInputs, secretsInInputs } from "../../src/inputs/parse-inputs.ts";
import { INPUTS } from "../../src/inputs/rows.ts";
import { CATALOGUE, findInCatalogue } from "../../src/mirrors/catalogue.ts";
import { tellingIn } from "../../src/telling/telling.ts";

const parse = (given: Readonly<Record<string, string>>): Inputs => parseInputs((name) => given[name] ?? "");

const refused = (given: Readonly<Record<string, string>>) => errorOf(() => parse(given));

function errorOf(parsing: () => Inputs): InputError {
  let parsed: Inputs;
  try {
    parsed = parsing();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error(`was accepted: ${JSON.stringify(parsed)}`);
}

/** What a person reads. */
const told = ({ problems }: InputError, tag: "en" | "zh" = "en", audience: "job" | "command" = "job") =>
  problems.map(tellingIn(tag, audience).inputProblem).join("\n");

const key = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";
const byUrl = (url: string, name: string) => ({ name, url, operator: null, regions: [] });

test("without any input the documented defaults hold", () => {
  expect(parse({})).toEqual({
    mirrors: CATALOGUE,
    mirrorsGiven: false,
    privateProxies: [],
    privatePatterns: [],
    privateAuto: true,
    sumdb: "auto",
    summary: "always",
    direct: true,
    relay: "true",
    region: null,
    probe: "auto",
    prefetch: "auto",
    cache: "true",
    cacheDependencyPaths: [],
    cacheKeyPrefix: "",
    scope: "job",
    keep: false,
    goVersion: null,
    checkLatest: false,
    architecture: "",
    buildCache: "auto",
    workingDirectory: ".",
    failOn: "never",
    language: "auto",
    separator: "|",
    probeTimeoutMs: 3_000,
    probeRetries: 2,
    maxConnections: 96,
    probeBudgetMs: 5_000,
    cooldownMs: 300_000,
  });
});

test("the defaults of the list, given as texts, are the same", () => {
  expect(parse(Object.fromEntries(INPUTS.map((i) => [i.name, i.default])))).toEqual(parse({}));
});

describe("accepted", () => {
  test.each<[string, string, Partial<Inputs>]>([
    ["mirrors", "aliyun", { mirrors: [findInCatalogue("aliyun") as never], mirrorsGiven: true }],
    [
      "mirrors",
      "Tencent, goproxy.cn\n\n https://goproxy.io/ \r\n",
      {
        mirrors: ["tencent", "goproxy.cn", "goproxy.io"].map((n) => findInCatalogue(n) as never),
        mirrorsGiven: true,
      },
    ],
    [
      "mirrors",
      "aliyun,https://mirrors.aliyun.com/goproxy/",
      { mirrors: [findInCatalogue("aliyun") as never] },
    ],
    ["mirrors", "https://m.example/go/", { mirrors: [byUrl("https://m.example/go", "m.example")] }],
    ["mirrors", "http://127.0.0.1:8080", { mirrors: [byUrl("http://127.0.0.1:8080", "127.0.0.1:8080")] }],
    ["mirrors", "https://u:p@m.example", { mirrors: [byUrl("https://u:p@m.example", "m.example")] }],
    ["mirrors", "AUTO", { mirrors: CATALOGUE, mirrorsGiven: false }],
    [
      "mirrors",
      "auto,https://m.example",
      { mirrors: [...CATALOGUE, byUrl("https://m.example", "m.example")], mirrorsGiven: true },
    ],
    ["private-proxy", "https://go.corp.example/", { privateProxies: ["https://go.corp.example"] }],
    [
      "private-proxy",
      "https://u:p@a.example\nhttp://b.example/x,https://u:p@a.example/",
      { privateProxies: ["https://u:p@a.example", "http://b.example/x"] },
    ],
    ["private", "auto,*.corp.example", { privateAuto: true, privatePatterns: ["*.corp.example"] }],
    ["private", "Auto", { privateAuto: true, privatePatterns: [] }],
    [
      "private",
      "github.com/acme\ngitlab.com/[a-c]*",
      { privateAuto: false, privatePatterns: ["github.com/acme", "gitlab.com/[a-c]*"] },
    ],
    ["sumdb", "off", { sumdb: "off" }],
    ["sumdb", "sum.golang.google.cn", { sumdb: "sum.golang.google.cn" }],
    ["sumdb", "sum.golang.org https://sum.example", { sumdb: "sum.golang.org https://sum.example" }],
    ["sumdb", key, { sumdb: key }],
    ["direct", "FALSE", { direct: false }],
    ["region", "  cn-north-4 ", { region: "cn-north-4" }],
    ["region", "机房".repeat(32), { region: "机房".repeat(32) }],
    ["probe", "always", { probe: "always" }],
    ["probe", "Never", { probe: "never" }],
    ["prefetch", "true", { prefetch: "true" }],
    ["prefetch", "False", { prefetch: "false" }],
    ["working-directory", "services/a b", { workingDirectory: "services/a b" }],
    ["fail-on", "no-mirror", { failOn: "no-mirror" }],
    ["language", "en", { language: "en" }],
    ["language", "ZH", { language: "zh" }],
    ["language", "zh-CN", { language: "zh" }],
    ["language", "zh_CN.UTF-8", { language: "zh" }],
    ["language", "Auto", { language: "auto" }],
    ["fallback", "not-found", { separator: "," }],
    ["probe-timeout", "10ms", { probeTimeoutMs: 10 }],
    ["probe-timeout", "500ms", { probeTimeoutMs: 500 }],
    ["probe-timeout", "1.5s", { probeTimeoutMs: 1_500 }],
    ["max-connections", "1", { maxConnections: 1 }],
    ["max-connections", "16", { maxConnections: 16 }],
    ["probe-retries", "0", { probeRetries: 0 }],
    ["probe-retries", "10", { probeRetries: 10 }],
    ["probe-budget", "50ms", { probeBudgetMs: 50 }],
    ["probe-budget", "2m", { probeBudgetMs: 120_000 }],
    ["cooldown", "0", { cooldownMs: 0 }],
    ["cooldown", "0s", { cooldownMs: 0 }],
    ["cooldown", "1h", { cooldownMs: 3_600_000 }],
    ["cooldown", "24h", { cooldownMs: 86_400_000 }],
  ])("%s: %j", (name, given, expected) => {
    expect(parse({ [name]: given })).toMatchObject(expected);
  });
});

describe("refused", () => {
  test.each<[string, string, string]>([
    ["mirrors", ",\n,", "no-mirror-named"],
    ["mirrors", "alyun", "not-in-catalogue"],
    ["mirrors", "m.example/go", "not-http"],
    ["mirrors", "ftp://m.example", "not-http"],
    ["mirrors", "https://", "not-http"],
    ["mirrors", "file:///srv/modules", "file-url"],
    ["mirrors", "https://a.example|https://b.example", "url-with-bar"],
    ["mirrors", "https://m.example/a b", "url-with-space"],
    ["mirrors", "https://m.example/?x=1", "url-with-query"],
    ["mirrors", "https://m.example/?", "url-with-query"],
    ["mirrors", "https://m.example/#x", "url-with-query"],
    ["mirrors", "http://u@m.example", "user-over-http"],
    ["private-proxy", "direct", "not-http"],
    ["private-proxy", "file:///srv/modules", "file-url"],
    ["private-proxy", "http://u:p@go.corp.example", "user-over-http"],
    ["private", "https://github.com/acme", "pattern-is-url"],
    ["private", "github.com/[", "malformed-glob"],
    ["private", "github.com/a b", "pattern-with-space"],
    ["sumdb", "OFF", "malformed-key"],
    ["sumdb", "none", "malformed-key"],
    ["sumdb", "sum.golang.org a b", "sumdb-too-many-fields"],
    ["sumdb", "sum.golang.org sum.example", "sumdb-bad-url"],
    ["sumdb", "sum.golang.org ftp://sum.example", "not-http"],
    ["sumdb", key.replace("033de0ae", "033de0af"), "key-not-its-hash"],
    ["direct", "yes", "not-accepted"],
    ["region", "x".repeat(65), "too-long"],
    ["relay", "on", "not-accepted"],
    ["probe", "sometimes", "not-accepted"],
    ["prefetch", "always", "not-accepted"],
    ["cache", "read", "not-accepted"],
    ["cache-dependency-path", "https://m.example/go.sum", "not-a-path"],
    ["cache-key-prefix", "a,b", "not-a-prefix"],
    ["cache-key-prefix", "x".repeat(101), "not-a-prefix"],
    ["build-cache", "read-only", "not-accepted"],
    ["fail-on", "no-mirrors", "not-accepted"],
    ["language", "fr", "not-accepted"],
    ["language", "chinese", "not-accepted"],
    ["language", "fr-zh", "not-accepted"],
    ["language", "zh, en", "not-accepted"],
    ["language", "auto-CN", "not-accepted"],
    ["fallback", "|", "not-accepted"],
    ["probe-timeout", "3", "not-a-duration"],
    ["probe-timeout", "3 s", "not-a-duration"],
    ["probe-timeout", "-3s", "not-a-duration"],
    ["probe-timeout", "1e3ms", "not-a-duration"],
    ["probe-timeout", "9ms", "out-of-range"],
    ["probe-retries", "-1", "not-in-range"],
    ["probe-retries", "1.5", "not-in-range"],
    ["probe-retries", "11", "not-in-range"],
    ["probe-budget", "49ms", "out-of-range"],
    ["probe-budget", "25h", "out-of-range"],
    ["cooldown", "off", "not-a-duration"],
    ["cooldown", "1d", "not-a-duration"],
    ["cooldown", "999999999h", "out-of-range"],
  ])("%s: %j", (name, given, code) => {
    expect(refused({ [name]: given }).problems.map((p) => [p.input, p.fault.code])).toEqual([[name, code]]);
  });

  test("every input but the working directory refuses something", () => {
    const nonsense = "\u0000 https://[";
    const refusing = INPUTS.filter((i) => refusedAs(i.name, nonsense.repeat(8))).map((i) => i.name);
    expect(refusing).toEqual(INPUTS.map((i) => i.name).filter((n) => n !== "working-directory"));
  });
});

function refusedAs(name: string, given: string): boolean {
  try {
    parse({ [name]: given });
    return false;
  } catch {
    return true;
  }
}

test("a relay ends with the job, so nothing that outlives it gets one", () => {
  expect(parse({ scope: "user" }).relay).toBe("false");
  expect(parse({ scope: "user", relay: "auto" }).relay).toBe("false");
  const { problems } = refused({ scope: "project", relay: "true" });
  expect(problems.map(({ input, fault }) => [input, fault.code])).toEqual([["relay", "relay-outlives-job"]]);
});

test("all problems stand in one error, each with its input, what was given and what is accepted", () => {
  const error = refused({ mirrors: "alyun, htp://x.example", direct: "yes", cooldown: "1d", probe: "auto" });
  expect(error.problems).toEqual([
    expect.objectContaining({ input: "mirrors", given: "alyun" }),
    expect.objectContaining({ input: "mirrors", given: "htp://x.example" }),
    expect.objectContaining({ input: "direct", given: "yes" }),
    expect.objectContaining({ input: "cooldown", given: "1d" }),
  ]);
  expect(told(error).split("\n")).toHaveLength(4);
  expect(told(error)).toContain(
    'Input "direct": not an accepted value. Given: "yes". Accepted: true or false.',
  );
  for (const name of CATALOGUE.map((m) => m.name)) expect(told(error)).toContain(name);
});

test("a command line is told of its options, in either language", () => {
  const error = refused({ mirrors: "alyun", "probe-budget": "3", cooldown: "1d" });
  expect(told(error, "en", "command").split("\n")).toEqual([
    expect.stringMatching(/^--mirrors: not the name of a mirror\. Given: "alyun"\. Accepted: auto, names /),
    '--timeout: not a duration. Given: "3". Accepted: a duration such as 500ms, 3s, 5m or 1h.',
    // No option stands for it.
    expect.stringMatching(/^Input "cooldown": not a duration\./),
  ]);
  expect(told(error, "zh", "command").split("\n")).toEqual([
    expect.stringMatching(/^--mirrors：不是镜像列表中的名称。给出的值：“alyun”。/),
    "--timeout：不是时长。给出的值：“3”。可接受的值：时长，例如 500ms、3s、5m 或 1h。",
    expect.stringMatching(/^输入参数 cooldown：不是时长。/),
  ]);
});

test("what was given can't write a line of its own", () => {
  const error = refused({ mirrors: "x\u001b[31m::error::y" });
  expect(told(error)).not.toMatch(/\p{Cc}|::error/u);
});

describe("credentials", () => {
  test.each([
    ["a list with a bad URL", "mirrors", "http://user:s3cret@m.example"],
    ["a token as user name", "mirrors", "http://s3cret@m.example"],
    ["a bare host", "mirrors", "user:s3cret@m.example"],
    ["a comma in the password", "private-proxy", "https://user:pw,s3cret@m.example"],
    ["a bar in the password", "private-proxy", "https://user:pw|s3cret@m.example"],
    ["a slash in the password", "private-proxy", "https://user:pw/s3cret@m.example"],
    ["a slash behind digits", "private-proxy", "https://user:12/s3cret@m.example"],
    ["an at sign and a slash", "private-proxy", "https://user:pw@s3cret/x@m.example"],
    ["a number sign behind digits", "private-proxy", "https://user:12#s3cret@m.example"],
    ["a question mark behind digits", "private-proxy", "https://user:12?s3cret@m.example"],
    ["everything encoded, the at sign too", "private-proxy", "https://user:s3cret%40m.example"],
    ["a half of a list", "mirrors", "https://user:s3cret,x@m.example"],
    ["a query", "mirrors", "https://m.example/go?token=s3cret"],
    ["a space in the password", "private-proxy", "https://user:pw s3cret@m.example"],
    ["the database's URL", "sumdb", "sum.golang.org http://user:s3cret@m.example"],
    ["the wrong input", "direct", "https://user:s3cret@m.example"],
    ["a pattern", "private", "https://user:s3cret@github.com/acme"],
  ])("%s: the error does not show them", (_, name, given) => {
    const error = refused({ [name]: given });
    for (const tag of ["en", "zh"] as const) expect(told(error, tag) + error.message).not.toContain("s3cret");
  });

  test.each([
    ["mirrors", "https://m.example:port/go"],
    ["mirrors", "https://m.example:80800/go"],
    ["private-proxy", "https://[::1/go"],
    ["private-proxy", "htps://m.example:8081/go#x"],
    ["sumdb", "sum.golang.org https://m.example:port"],
  ])("%s: without an @ nothing is secret, and the user's own mistake is shown: %s", (name, given) => {
    expect(refused({ [name]: given }).problems).toEqual([expect.objectContaining({ input: name, given })]);
  });

  test("no password of any shape gets into any input's error", () => {
    const password = fc.stringMatching(/^[A-Za-z0-9%!$&'()*+;=~._-]{0,12}$/).map((text) => `${text}s3cret`);
    const name = fc.constantFrom(...INPUTS.map((i) => i.name).filter((n) => n !== "working-directory"));
    fc.assert(
      fc.property(name, password, fc.constantFrom("http", "htp", "ftp"), (input, secret, scheme) => {
        const given = `${scheme}://user:${secret}@m.example/${"x".repeat(64)}`;
        expect(told(refused({ [input]: given }))).not.toContain("s3cret");
      }),
    );
  });

  test("secretsInInputs names all that must be masked, in every spelling", () => {
    const given: Record<string, string> = {
      mirrors: "auto\nhttps://user:p%40ss@m.example",
      "private-proxy": "https://t0ken@a.example, https://user:other@b.example",
      sumdb: "sum.golang.org  https://user:third@sum.example",
    };
    const base64 = (text: string) => Buffer.from(text).toString("base64").replace(/=+$/, "");
    const known = ["p%40ss", "p@ss", "t0ken", "other", "third", ...["p@ss", "user:third"].map(base64)];
    expect(secretsInInputs((name) => given[name] ?? "")).toEqual(expect.arrayContaining(known));
  });

  test("nothing is masked where nothing is secret", () => {
    expect(secretsInInputs((name) => INPUTS.find((i) => i.name === name)?.default ?? "")).toEqual([]);
  });
});

describe("settings that stay on the runner", () => {
  const kept = { scope: "user", keep: "true" };
  const on = (event: string, given: Readonly<Record<string, string>> = kept) =>
    parseInputs((name) => given[name] ?? "", {
      directory: true,
      dependencyFiles: null,
      goVersion: null,
      event,
    });

  test.each(["pull_request", "pull_request_target", "pull_request_review", "issue_comment", "workflow_run"])(
    "a job of %s may not keep them",
    (event) => {
      expect(told(errorOf(() => on(event)))).toContain(
        `Input "keep": with "scope: user" it changes every later job of this runner, and a job of ${event} may not do that. Given: "true". Accepted: false; true in jobs of push, schedule, `,
      );
    },
  );

  test.each(["push", "schedule", "workflow_dispatch", "merge_group", "repository_dispatch", ""])(
    "one of %j may",
    (event) => expect(on(event).keep).toBe(true),
  );

  test.each([
    ["for the job's time", { scope: "user", sumdb: "auto" }],
    ["in a project's folder", { scope: "project", keep: "true" }],
    ["in the job's variables", { keep: "true" }],
  ])("nothing is refused of what stays %s", (_, given) => {
    expect(() => on("pull_request", { sumdb: "off", ...given })).not.toThrow();
  });

  test("sumdb: off for the job's time, in a stranger's job: a cancelled one would leave it", () => {
    const given = { scope: "user", sumdb: "off" };
    expect(told(errorOf(() => on("pull_request", given)))).toMatch(
      /Input "sumdb": with "scope: user", a job of pull_request/,
    );
    expect(on("push", given).sumdb).toBe("off");
  });

  test.each([
    ["sumdb", "off"],
    ["private", "*"],
    ["private", "*.*"],
  ])("%s: %s is never kept: nothing would be verified any more", (name, given) => {
    expect(told(errorOf(() => on("push", { ...kept, [name]: given })))).toContain(
      `Input "${name}": with "scope: user" and "keep: true" no later job of this runner would verify new modules. Given: "${given}"`,
    );
  });
});

test.each([
  [0, "no file matches"],
  [5_001, "more than 5000 files match"],
])("cache-dependency-path that matches %d files", (dependencyFiles, problem) => {
  const given = { "cache-dependency-path": "**/go.sum" } as Readonly<Record<string, string>>;
  const found = { directory: true, dependencyFiles, goVersion: null, event: "" };
  expect(told(errorOf(() => parseInputs((name) => given[name] ?? "", found)))).toContain(problem);
  expect(parseInputs((name) => given[name] ?? "", { ...found, dependencyFiles: 5_000 })).toMatchObject({
    cacheDependencyPaths: ["**/go.sum"],
  });
});
