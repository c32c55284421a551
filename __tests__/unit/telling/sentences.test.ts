import { describe, expect, test } from "@jest/globals";
import type { Note, ProbeReport } from "../../../src/report/report.ts";
import { tellingIn } from "../../../src/telling/telling.ts";
import { said } from "../../support/details.ts";
import { createFetch, createMirror, createReport, createSource, provenMirror } from "../../support/report.ts";
import {
  EVERY_BUILD_CACHE,
  EVERY_BUILD_CACHE_SAVE,
  EVERY_CACHE,
  EVERY_CACHE_FAILURE,
  EVERY_CHOICE,
  EVERY_FAILURE,
  EVERY_FETCH,
  EVERY_GO,
  EVERY_GO_PROBLEM,
  EVERY_LEFT,
  EVERY_NOTE,
  EVERY_SAVE,
  EVERY_SOURCE,
  EVERY_SUMDB_PATH,
  EVERY_TOOLCHAIN,
} from "../../support/report-variants.ts";

const telling = tellingIn("en");

/** What every sentence must show of its code: a record, so that a code without an expectation does not compile. */
type Expected<Record> = { readonly [K in keyof Record]: RegExp };

const { project, probe } = createReport();

describe("the reason of a choice", () => {
  const expected: Expected<typeof EVERY_CHOICE> = {
    fastest:
      /^goproxy\.cn: 4\.2 s predicted for the 38 missing modules \(25 MB\), 3\.1 × faster than aliyun \(13 s\)\.$/,
    "nothing-missing": /^goproxy\.cn: all modules are present\. It answered after 24 ms/,
    "only-proven": /^goproxy\.cn: the only mirror verified; the 4 others /,
    "catalogue-order": /^goproxy\.cn: first in the default order for cn-north-4 .*nothing was measured\.$/,
    "none-healthy": /^No mirror is healthy: GOPROXY stays as it was\.$/,
  };
  test.each(Object.values(EVERY_CHOICE))("$code", (reason) => {
    const text = telling.decision(createReport({ choice: { mirror: "goproxy.cn", reason } }));
    expect(text).toMatch(expected[reason.code]);
  });

  const fastest = (runnerUpMs: number | null, overrides = {}) =>
    telling.decision(
      createReport({
        choice: {
          mirror: "official",
          reason: { code: "fastest", runnerUp: "aliyun", bestMs: 1_000, runnerUpMs },
        },
        ...overrides,
      }),
    );
  test("without a time that can be shown, what was measured of it is", () => {
    const floor = { firstByteMs: 60, bytesPerSecond: 3_200_000, rateIsFloor: true };
    const said = (speed: Parameters<typeof provenMirror>[3]) =>
      telling.decision(
        createReport({
          mirrors: [provenMirror("official", 1, null, speed)],
          choice: {
            mirror: "official",
            reason: { code: "fastest", runnerUp: "aliyun", bestMs: null, runnerUpMs: null },
          },
        }),
      );
    expect(said(floor)).toBe(
      "official: the fastest for the 38 missing modules (25 MB); first byte after 60 ms, at least 3.2 MB/s.",
    );
    expect(said({ ...floor, rateIsFloor: false })).toMatch(/, 3\.2 MB\/s\.$/);
    expect(said({ firstByteMs: 60 })).toMatch(/; first byte after 60 ms\.$/);
  });
  test("two equal mirrors are not compared by a factor", () =>
    expect(fastest(1_020)).toContain(", about as fast as aliyun (1.0 s)."));
  test("a runner-up without a prediction is left out", () => expect(fastest(null)).toMatch(/\(25 MB\)\.$/));
  test("an estimate says that it is one", () =>
    expect(fastest(2_000, { project: { ...project, sizedZips: 12 } })).toContain("(about 25 MB)"));
  test("one module is not many", () =>
    expect(
      fastest(2_000, { project: { ...project, needed: { ...project.needed, missing: 1 }, sizedZips: 1 } }),
    ).toContain("for the 1 missing module ("));
  test("a project of which nothing is known", () =>
    expect(
      fastest(2_000, { project: { ...project, needed: { zips: 0, present: 0, missing: 0, private: 0 } } }),
    ).toContain("for a first download"));
  test("a policy of the machine leaves no choice", () => {
    const report = createReport({
      probe: { ...probe, kind: "policy" },
      choice: { mirror: null, reason: EVERY_CHOICE["catalogue-order"] },
    });
    expect(telling.decision(report)).toMatch(
      /leaves nothing to choose, so it stays as it was: https:\/\/goproxy\.cn/,
    );
    expect(telling.title(report)).toContain("kept as it was");
  });
});

describe("titles", () => {
  test.each([
    ["measured", "goproxy.cn", EVERY_CHOICE.fastest, "Go module mirror: goproxy.cn"],
    ["not measured", "aliyun", EVERY_CHOICE["catalogue-order"], "Go module mirror: aliyun (not measured)"],
    ["none", null, EVERY_CHOICE["none-healthy"], "Go module mirror: none is healthy"],
  ])("%s", (_, mirror, reason, title) =>
    expect(telling.title(createReport({ choice: { mirror, reason } }))).toBe(title),
  );
});

describe("what a mirror did wrong", () => {
  const expected: Expected<typeof EVERY_FAILURE> = {
    "wrong-hash": /^wrong bytes: the hash of a zip/,
    "login-page": /^sent a login page instead of a zip$/,
    malformed: /^not an \.info: not the \.info of that version$/,
    "client-error": /^403 for a zip: Forbidden$/,
    "rate-limited": /^429, Retry-After: 30$/,
    "upstream-failure": /^404, because its own upstream failed: bad upstream$/,
    "server-error": /^502 for a go\.mod$/,
    truncated: /^connection closed in the middle of a zip$/,
    "time-out": /^timeout: waiting for the first byte$/,
    dns: /^DNS: no such host$/,
    refused: /^connection refused$/,
    unreachable: /^unreachable: no route to host$/,
    reset: /^connection reset$/,
    tls: /^TLS: self-signed certificate$/,
    "redirect-loop": /^too many redirects$/,
    "redirect-to-http": /^redirects from https to http/,
    protocol: /^broken HTTP: the response is not HTTP$/,
    "too-many-files": /too many open files on this machine$/,
    stale: /^404 for a zip that is needed$/,
  };
  test.each(Object.values(EVERY_FAILURE))("$code", (reason) =>
    expect(telling.failure(reason)).toMatch(expected[reason.code]),
  );
  test("a mirror's own words are cut", () =>
    expect(telling.failure({ ...EVERY_FAILURE.dns, detail: said("x".repeat(500)) }).length).toBeLessThan(80));
});

describe("how a mirror stands", () => {
  test.each([
    ["chosen", createMirror("a", { outcome: { kind: "proven" }, inRoute: true }), true, "chosen"],
    ["second", createMirror("a", { outcome: { kind: "proven" }, inRoute: true }), false, "in the route"],
    ["left out", createMirror("a", { outcome: { kind: "proven" } }), false, "works, not in the route"],
    ["unmeasured", createMirror("a"), false, "not measured"],
    [
      "silent",
      createMirror("a", { outcome: { kind: "not-waited-for", answered: false } }),
      false,
      "not waited for",
    ],
    [
      "slow",
      createMirror("a", { outcome: { kind: "not-waited-for", answered: true } }),
      false,
      "answers, not waited for",
    ],
  ])("%s", (_, mirror, chosen, text) => expect(telling.standing(mirror, chosen)).toBe(text));
});

describe("notes say what to do", () => {
  const expected: Expected<typeof EVERY_NOTE> = {
    "no-healthy-mirror": /None of the 7 mirrors.*"mirrors"/,
    "goproxy-off": /GOPROXY=off.*Unset it/,
    "goproxy-policy": /https:\/\/nexus\.example\/go.*name them with the input "mirrors"/,
    "no-mirror-behind-private": /no mirror.*input "private"/,
    "inherited-private-proxies": /^2 servers.*input "mirrors"/,
    "sumdb-off": /input sumdb: off.*not verified.*toolchain downloads fail.*Without it both work/,
    "sumdb-rerouted": /https:\/\/sum\.golang\.google\.cn/,
    "sumdb-unreachable": /sum\.golang\.org: no such host.*will fail.*Allow this machine to reach/,
    "values-kept": /GOPROXY=https:\/\/goproxy\.cn\|direct.*since 2026-01-31.*keep: true.*undo/,
    vendored: /downloads nothing/,
    "no-go-sum": /no go\.sum.*"working-directory"/,
    "go-sum-problems": /3 invalid lines.*merge conflict marker in line 17.*go mod tidy/,
    "toolchain-download": /go1\.27\.0.*go1\.26\.8.*through this route.*go-version-file: go\.mod/,
    "toolchain-too-old": /go1\.27\.0.*go1\.26\.8.*will fail.*GOTOOLCHAIN=auto/,
    "go-behind": /Go 1\.26\.3 is behind 1\.26\.11.*security.*go-version: '1\.26' with check-latest: true/,
    "go-list-behind":
      /on the mirrors is 1\.27\.1\. This machine has 1\.27\.3, which is newer, so that is used/,
    "go-list-unreachable": /No mirror had a list of Go versions.*is used: 1\.26\.8/,
    "module-cache-unusable": /EACCES.*Check GOMODCACHE/,
    "no-go": /^There is no go on PATH.*go-version-file: go\.mod/,
    "private-proxy-dead":
      /^The private proxy goproxy\.corp\.example does not answer \(.*refused.*\)\. go asks it first/,
    "wrong-bytes": /^tencent sent the wrong bytes.*x\/text.*nothing from it was kept/,
    "mirror-removed": /^huawei was removed from the route: silent at the end of the download\.$/,
    "go-sum-disagrees":
      /text@v0\.14\.0: go\.sum has h1:ScX\S+, all 3 servers that have it send h1:7kS\S+\. Nothing was kept.*tag was moved.*merged wrongly.*go mod download -json.*go clean -modcache and go mod tidy.*true of 2 more modules\.$/,
    "files-not-read":
      /^tools\/go\.sum and 1 more: a symbolic link.*out of the workspace.*not read.*"working-directory"/,
    "module-cache-disagrees":
      /text@v0\.14\.0.*go\.sum has h1:ScX\S+, the module cache h1:7kS\S+\. go will refuse it.*go clean -modcache.*true of 2 more modules\.$/,
    "cache-failed": /Cache service unavailable: Cache service responded with 500.*cache: false/,
    "cache-wrong-files": /go-modules-1-0a1b2c3d-5e6f.*2 modules.*were discarded.*Delete that entry/,
    "fetch-incomplete": /^2 modules and 1 go\.mod file .*failed too often.*so go downloads.*"mirrors"/,
  };
  test.each(Object.values(EVERY_NOTE))("$code", (note) =>
    expect(telling.note(note)).toMatch(expected[note.code]),
  );
  test("a mirror that was removed for anything else than silence: what it did is told", () => {
    const reason = EVERY_FAILURE["server-error"];
    expect(telling.note({ ...EVERY_NOTE["mirror-removed"], reason })).toMatch(
      /^huawei was removed from the route: 50\d for/,
    );
  });
  test("verification that is off costs two things, whoever turned it off", () => {
    const text = telling.note({ level: "warning", code: "sumdb-off", by: "machine" });
    expect(text).toMatch(/are not verified, and toolchain downloads fail.*With GOSUMDB unset both work/);
  });
});

describe("go.sum and the servers disagree", () => {
  const note = EVERY_NOTE["go-sum-disagrees"];
  test("one server is not many, and no other module is not mentioned", () => {
    const text = telling.note({ ...note, mirrors: 1, others: 0 });
    expect(text).toContain("the one server that has it sends h1:7kS");
    expect(text).not.toContain("The same is true");
  });
  test("a private module is not named, and nobody is told to ask the checksum database for it", () => {
    const text = telling.note({ ...note, module: null });
    expect(text).toMatch(/private proxies disagree on a private module.*GOPROXY=direct go mod download/);
    expect(text).not.toMatch(/null|checksum database|-json/);
  });
  test.each<[string, Note]>([
    ["a module", note],
    ["a private module", { ...note, module: null }],
    ...Object.values(EVERY_LEFT).map((left): [string, Note] => [
      left.reason,
      { level: "notice", code: "fetch-incomplete", ...left },
    ]),
  ])("nothing suggests to switch verification off: %s", (_, each) =>
    expect(telling.note(each)).not.toMatch(/GOSUMDB|GONOSUM|GOINSECURE|GOFLAGS|sumdb|GOPRIVATE/),
  );
});

describe("what is left to go", () => {
  const expected: Expected<typeof EVERY_LEFT> = {
    "missing-everywhere": /no server that may be asked has them.*"private"/,
    failed: /failed too often.*"mirrors"/,
    "wrong-bytes": /no response matched go\.sum.*The build will fail/,
    private: /private: no mirror may be asked.*"private-proxy"/,
    "no-progress": /data stopped arriving.*network/,
    "over-limit": /more files than one run downloads.*Nothing to do/,
    "module-cache": /could not be written.*GOMODCACHE/,
  };
  test.each(Object.values(EVERY_LEFT))("$reason: a note says what to do", (left) =>
    expect(telling.note({ level: "notice", code: "fetch-incomplete", ...left })).toMatch(
      expected[left.reason],
    ),
  );
  test.each(Object.values(EVERY_LEFT))("$reason: the fetch says why", (left) => {
    const text = telling.fetch(createReport({ fetch: createFetch({ left: [left] }) }));
    const [, why] = /\. Left to go, .*: 2 modules and 1 go\.mod file \((.+)\)$/.exec(text) ?? [];
    expect(telling.note({ level: "notice", code: "fetch-incomplete", ...left })).toContain(`(${why})`);
  });
  test.each([
    ["https://goproxy.cn|direct", ". Left to go, which uses GOPROXY, including direct: "],
    ["", ". Left to go, which uses GOPROXY, including direct: "],
    ["https://nexus.example", ". Left to go, which uses GOPROXY: "],
    ["off", ". Still missing, because GOPROXY=off forbids all downloads: "],
  ])("whose turn it is with GOPROXY=%s", (goproxy, text) => {
    const { route } = createReport();
    const report = createReport({ route: { ...route, values: { ...route.values, GOPROXY: goproxy } } });
    expect(telling.fetch(report)).toContain(text);
  });
  test("nothing left is not mentioned", () => {
    const left = [{ reason: "failed", zips: 0, mods: 0 }] as const;
    expect(telling.fetch(createReport({ fetch: createFetch({ left }) }))).toMatch(/unpacked meanwhile$/);
  });
});

describe("the Go that was asked for", () => {
  const expected: Record<keyof typeof EVERY_GO, RegExp> = {
    "not-asked": /^the one already there$/,
    "tool-cache": /^1\.27\.3, from the tool cache$/,
    path: /^1\.26\.8, the one on PATH$/,
    installed:
      /^1\.27\.3, installed in 3\.2 s \(76 MB from goproxy\.cn and aliyun\), verified against the checksum database at https:\/\/goproxy\.cn\/sumdb\/sum\.golang\.org$/,
  };
  test.each(Object.values(EVERY_GO))("$kind", (go) =>
    expect(telling.go(createReport({ go }))).toMatch(expected[go.kind]),
  );

  const problems: Expected<typeof EVERY_GO_PROBLEM> = {
    "no-such-version": /no Go 1\.26\.99 for linux\/amd64.*Available: 1\.26\.11, 1\.27\.4.*Correct the input/,
    "no-list":
      /Go stable is not on this machine, and no mirror had a list of versions:\n- goproxy\.cn: status 502\n- official: no such host\n.*exact version/,
    unproven:
      /^Go 1\.27\.3 was not installed.*\n.*goproxy\.cn\S*: the response is not signed by the database \(invalid signature\)\n.*sum\.golang\.org: can't be reached \(no such host\)\nAllow this machine to reach/,
    "not-fetched": /from any mirror:\n- goproxy\.cn: wrong bytes.*\n- aliyun: does not have it\n/,
    unusable: /can't be used: it has no go command/,
    "no-tool-cache": /Set RUNNER_TOOL_CACHE/,
    "not-written": /written to \/opt\/hostedtoolcache\/go \(ENOSPC\).*Free some space/,
  };
  test.each(Object.values(EVERY_GO_PROBLEM))("is not to be had: $code", (problem) =>
    expect(telling.goProblem(problem).join("\n")).toMatch(problems[problem.code]),
  );
  test("a database that contradicts itself is no matter of the network", () =>
    expect(
      telling
        .goProblem({
          ...EVERY_GO_PROBLEM.unproven,
          tried: [{ url: "https://sum.golang.org", code: "forked", detail: null }],
        })
        .join("\n"),
    ).toMatch(/contradicts the one that this machine saw before\n.*is serious/));
  test("what a mirror says is made safe", () =>
    expect(
      telling
        .goProblem({
          code: "no-list",
          wanted: "stable",
          answers: [{ name: "m", problem: said("x\n::error::y\u001b[31m") }],
        })
        .join("\n"),
    ).not.toMatch(/^::|\p{Cc}\[/mu));

  const toolchains: Record<keyof typeof EVERY_TOOLCHAIN, RegExp> = {
    none: /missing \(25 MB\), 4 private \(no mirror was asked\)$/,
    present: /; Go 1\.27\.3, which go\.mod asks for, is present$/,
    fetched:
      /; Go 1\.27\.3, which go\.mod asks for, was downloaded too, verified against the checksum database$/,
    unproven: /; and Go 1\.27\.3 \(about 70 MB\), left to go: the checksum database could not verify it$/,
    left: /; and Go 1\.27\.3 \(about 70 MB\), which go downloads itself$/,
  };
  test.each(Object.values(EVERY_TOOLCHAIN))("the toolchain that go.mod asks for: $kind", (toolchain) =>
    expect(telling.project(createReport({ project: { ...project, toolchain } }))).toMatch(
      toolchains[toolchain.kind],
    ),
  );
});

describe("what the cache service gave", () => {
  const expected: Expected<typeof EVERY_CACHE> = {
    restored:
      /^166 modules and 203 go\.mod files \(180 MB\) in 4\.4 s from the entry of this go\.sum, each verified against go\.sum$/,
    miss: /^no entry yet \(lookup took 140 ms\)$/,
    failed: /^nothing after 8\.3 s: it stopped sending data$/,
    "not-wanted": /^not used \(input cache: false\)$/,
    "nothing-missing": /^not needed: nothing/,
    "no-service": /no cache service$/,
    "not-readable": /^not used: this job/,
    "no-module-cache": /^not used: no module cache/,
  };
  test.each(Object.values(EVERY_CACHE))("$kind", (cache) =>
    expect(telling.cache(createReport({ cache }))).toMatch(expected[cache.kind]),
  );
  test("an older entry by its key, and what was wrong in it", () => {
    const cache = { ...EVERY_CACHE.restored, exact: false, matchedKey: "go-modules-1-older", refused: 1 };
    expect(telling.cache(createReport({ cache }))).toMatch(
      /from an older entry \(go-modules-1-older\), each verified.*; files of 1 module did not match go\.sum and were discarded$/,
    );
  });
});

describe("why the cache service was of no use", () => {
  const phrases: Expected<typeof EVERY_CACHE_FAILURE> = {
    "no-answer": /: it did not answer$/,
    "no-progress": /: it stopped sending data$/,
    status: /: it answered 500$/,
    "not-understood": /: its response was not understood$/,
    said: /: the upload has another size$/,
    connection: /: the connection failed \(refused\)$/,
    "broken-archive": /: its entry is damaged or incomplete$/,
    "too-slow": /arrives so slowly that compiling is faster/,
    "too-large": /: its entry unpacks to far more than modules do$/,
    failed: /: ENOSPC$/,
  };
  test.each(Object.values(EVERY_CACHE_FAILURE))("$code", (failure) =>
    expect(telling.cache(createReport({ cache: { ...EVERY_CACHE.failed, failure } }))).toMatch(
      phrases[failure.code],
    ),
  );
});

describe("what the cache service gave of the build cache", () => {
  const expected: Expected<typeof EVERY_BUILD_CACHE> = {
    restored:
      /^4210 files \(610 MB\) in 3\.1 s from an older entry \(go-build-1-\S+-other\), which can't be verified$/,
    miss: /^no entry yet \(lookup took 90 ms\)$/,
    failed: /^nothing: it stopped sending data$/,
    "not-wanted": /build-cache: false/,
    "no-service": /no cache service$/,
    "not-readable": /^not used: this job/,
    "no-go": /^not used: without go on PATH/,
    event: /^off for this event or tag/,
    "refs-not-apart": /^off: on this runner all branches share one cache/,
    filled: /^not needed: this machine has a build cache of its own$/,
  };
  test.each(Object.values(EVERY_BUILD_CACHE))("$kind", (buildCache) =>
    expect(telling.buildCache(createReport({ buildCache }))).toMatch(expected[buildCache.kind]),
  );
});

describe("what became of saving the build cache", () => {
  const expected: Expected<typeof EVERY_BUILD_CACHE_SAVE> = {
    saved: /^Saved 4210 files of Go's build cache \(610 MB\) in 5\.0 s as go-build-1-\S+-main\.$/,
    exists: /^Build cache not saved: another job/,
    "read-only": /^Build cache not saved: this job may only read/,
    nothing: /^Build cache not saved: the job did not use it/,
    fresh: /^Build cache not saved: only 3% of what the job used is not in the restored entry/,
    failed: /could not be saved: it stopped sending data/,
  };
  test.each(Object.values(EVERY_BUILD_CACHE_SAVE))("$kind", (save) =>
    expect(telling.buildCacheSave(save)).toMatch(expected[save.kind]),
  );
});

describe("what became of saving", () => {
  const expected: Expected<typeof EVERY_SAVE> = {
    saved:
      /^Saved 166 modules \(180 MB\) in 6\.2 s as go-modules-1-0a1b2c3d-5e6f, each verified against go\.sum\.$/,
    exists: /^Not saved: another job has saved/,
    "read-only": /^Not saved: this job may only read/,
    incomplete: /^Not saved: 3 modules that the job needs are not in the module cache/,
    nothing: /^Not saved: the module cache has no module/,
    "wrong-files": /^Not saved: files of 1 module .*go clean -modcache/,
    failed: /could not be saved: it stopped sending data.*downloads from the mirrors again/,
  };
  test.each(Object.values(EVERY_SAVE))("$kind", (save) =>
    expect(telling.save(save)).toMatch(expected[save.kind]),
  );
});

describe("what was fetched", () => {
  const expected: Expected<typeof EVERY_FETCH> = {
    fetched:
      /^166 modules \(180 MB\) and 203 go\.mod files \(40 of them without a request\) in 4\.1 s \(44 MB\/s\) from 2 mirrors and 1 private proxy, all verified against go\.sum\. Left to go/,
    "not-wanted": /^nothing \(input prefetch: false\)/,
    "nothing-missing": /^nothing more: the measurement and the cache brought all of it$/,
    "left-to-go": /^nothing: go is predicted to be as fast/,
    "no-source": /^nothing: no server may be asked .*: 4 modules and 4 go\.mod files \(private/,
    "no-module-cache": /^nothing: no module cache can be written/,
  };
  test.each(Object.values(EVERY_FETCH))("$kind", (fetch) =>
    expect(telling.fetch(createReport({ fetch }))).toMatch(expected[fetch.kind]),
  );

  const plain = { derivedMods: 0, unpacked: 0, left: [] };
  const sentence = (overrides: Parameters<typeof createFetch>[0]) =>
    telling.fetch(createReport({ fetch: createFetch({ ...plain, ...overrides }) }));
  test("from one source by its name, and what go unpacked meanwhile", () =>
    expect(sentence({ unpacked: 1 })).toBe(
      "38 modules (25 MB) and 61 go.mod files in 1.9 s (13 MB/s) from goproxy.cn, all verified against go.sum; 1 unpacked meanwhile",
    ));
  test("one of each", () =>
    expect(sentence({ zips: 1, mods: 1, derivedMods: 1 })).toContain(
      "1 module (25 MB) and 1 go.mod file (without a request) in ",
    ));
  test("go.mod files alone, all of them derived: no source and no speed", () =>
    expect(sentence({ zips: 0, zipBytes: 0, mods: 7, derivedMods: 7, elapsedMs: 12, sources: [] })).toBe(
      "7 go.mod files (without a request) in 12 ms, all verified against go.sum",
    ));
  test(".info files alone, which no hash covers", () =>
    expect(sentence({ zips: 0, mods: 0, infos: 2 })).toBe("2 .info files in 1.9 s from goproxy.cn"));
  test("nothing arrived", () =>
    expect(sentence({ zips: 0, mods: 0, infos: 0, left: [EVERY_LEFT["no-progress"]] })).toMatch(
      /^nothing in 1\.9 s\. Left to go, /,
    ));
  test("several private proxies", () => {
    const sources = ["a", "b"].map((name) => createSource(name, { private: true, files: 1, bytes: 1 }));
    expect(sentence({ sources })).toContain(" from 2 private proxies, ");
  });
  test("no time at all is no speed without end", () =>
    expect(sentence({ elapsedMs: 0 })).toContain("in 0 ms from goproxy.cn"));
});

describe("how a source of the fetch did", () => {
  const expected: Expected<typeof EVERY_SOURCE> = {
    delivered: /^delivered; last failure: 502 for a go\.mod$/,
    unused: /^sent nothing; last failure: 404 for a zip/,
    out: /^excluded: wrong bytes: the hash of a zip/,
  };
  test.each(Object.values(EVERY_SOURCE))("$outcome", (source) => {
    expect(telling.source(source)).toMatch(expected[source.outcome]);
    expect(telling.source({ ...source, reason: null })).toMatch(/^(delivered|sent nothing|excluded)$/);
  });
});

describe("the checksum database", () => {
  const expected: Expected<typeof EVERY_SUMDB_PATH> = {
    works: /verified at https:\/\/goproxy\.cn\/sumdb\/sum\.golang\.org$/,
    rerouted:
      /verified at https:\/\/sum\.golang\.google\.cn, past the mirrors, because .*does not verify \(no signature by the expected key\)/,
    unreachable: /^on, but can't be reached/,
    off: /toolchain downloads fail/,
    "not-checked": /^on, not checked: it is up to the private proxy/,
  };
  test.each(Object.values(EVERY_SUMDB_PATH))("$kind", (path) =>
    expect(telling.sumdb(path)).toMatch(expected[path.kind]),
  );
});

describe("where the numbers come from", () => {
  const expected: { readonly [K in ProbeReport["kind"]]: RegExp } = {
    measured: /^Measured 6 mirrors in 812 ms from cn-north-4; stopped .*3 verified samples went/,
    remembered: /^Reused a measurement made 2 min ago.*no mirror was contacted/,
    never: /^Not measured \(input probe: never\)/,
    policy: /^Not measured: this machine's GOPROXY/,
  };
  test.each(Object.keys(expected) as ProbeReport["kind"][])("%s", (kind) => {
    const report = createReport({ probe: { ...probe, kind, ageMs: 120_000 } });
    expect(telling.probe(report)).toMatch(expected[kind]);
  });
  test("a budget that was extended says so", () =>
    expect(telling.probe(createReport({ probe: { ...probe, extended: true } }))).toContain("extended once"));
});

describe("what the job needs", () => {
  test.each([
    [
      "a module",
      project,
      "167 needed, 125 already present, 38 missing (25 MB), 4 private (no mirror was asked)",
    ],
    [
      "a warm machine",
      { ...project, needed: { zips: 5, present: 5, missing: 0, private: 0 } },
      "5 needed, 5 already present, 0 missing",
    ],
    [
      "no requirement",
      { ...project, needed: { zips: 0, present: 0, missing: 0, private: 0 } },
      "none needed",
    ],
    ["vendored", { ...project, vendored: true }, "vendored, nothing to download"],
    ["no project", { ...project, kind: "none" as const }, "no go.mod was found"],
  ])("%s", (_, of, text) => expect(telling.project(createReport({ project: of }))).toBe(text));
});

test("foreign text in a sentence is neutralised, also where two texts meet", () => {
  const text = telling.note({
    level: "warning",
    code: "sumdb-unreachable",
    url: "x:",
    detail: said(":\n::error::y"),
  });
  expect(text).not.toMatch(/::|\n/);
});
