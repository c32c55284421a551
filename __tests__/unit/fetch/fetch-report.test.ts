import { describe, expect, test } from "@jest/globals";
import { fetchReport, nothingFetched } from "../../../src/fetch/fetch-report.ts";
import type { FetchResult, SourceResult } from "../../../src/fetch/source.ts";
import type { Wanted } from "../../../src/fetch/wanted.ts";
import type { LeftReason } from "../../../src/report/left-reasons.ts";
import { said } from "../../support/details.ts";

const nothing: FetchResult = {
  zips: 0,
  mods: 0,
  infos: 0,
  derivedMods: 0,
  zipBytes: 0,
  receivedBytes: 0,
  left: [],
  sources: [],
  disagreements: [],
  moduleCacheProblem: null,
};
const more = { elapsedMs: 1500, unpacked: 3, overLimit: { zips: 0, mods: 0 } };

const secret = "example.com/secret";
const secretPath = `/${secret}/@v/v1.0.0.zip`;

function left(reason: LeftReason, kind: Wanted["kind"], path = "example.com/m"): FetchResult["left"][number] {
  const module = { path, version: "v1.0.0" };
  return { reason, wanted: kind === "info" ? { kind, module } : { kind, module, h1: "h1:x" } };
}

function sourceResult(isPrivate: boolean, reason: SourceResult["reason"]): SourceResult {
  const host = isPrivate ? "goproxy.corp.example" : "goproxy.example";
  return {
    source: {
      name: host,
      url: `https://user:password@${host}/${isPrivate ? secret : ""}`,
      private: isPrivate,
      mayServe: () => true,
      firstByteMs: null,
      bytesPerSecond: null,
    },
    outcome: reason === null ? "delivered" : "out",
    reason,
    files: 2,
    bytes: 300,
    requests: 9,
    retries: 4,
    hedges: 3,
    refusals: 5,
    lied: false,
    failing: null,
  };
}

describe("fetchReport", () => {
  test("takes over what was counted", () => {
    const counts = { zips: 1, mods: 2, infos: 3, derivedMods: 4, zipBytes: 5, receivedBytes: 6 };
    expect(fetchReport({ ...nothing, ...counts }, more)).toEqual({
      kind: "fetched",
      elapsedMs: 1500,
      ...counts,
      unpacked: 3,
      sources: [],
      left: [],
    });
  });

  test("what is left is counted by reason, zips and mods apart; an .info is nothing to wait for", () => {
    const result = {
      ...nothing,
      left: [
        left("failed", "mod"),
        left("missing-everywhere", "zip"),
        left("failed", "zip"),
        left("failed", "mod"),
        left("missing-everywhere", "info"),
        left("no-progress", "info"),
      ],
    };
    expect(fetchReport(result, more).left).toEqual([
      { reason: "missing-everywhere", zips: 1, mods: 0 },
      { reason: "failed", zips: 1, mods: 2 },
    ]);
  });

  test("what was over the limit is added to it", () => {
    const result = { ...nothing, left: [left("private", "zip"), left("over-limit", "zip")] };
    expect(fetchReport(result, { ...more, overLimit: { zips: 4, mods: 6 } }).left).toEqual([
      { reason: "private", zips: 1, mods: 0 },
      { reason: "over-limit", zips: 5, mods: 6 },
    ]);
  });

  test("a mirror with what it did, and the reason whole", () => {
    const reason = {
      code: "stale",
      status: 404,
      asked: "/example.com/m/@v/v1.0.0.mod",
      detail: said("no"),
    } as const;
    expect(fetchReport({ ...nothing, sources: [sourceResult(false, reason)] }, more).sources).toEqual([
      {
        name: "goproxy.example",
        private: false,
        outcome: "out",
        reason,
        files: 2,
        bytes: 300,
        requests: 9,
        retries: 4,
        hedges: 3,
        refusals: 5,
      },
    ]);
  });

  test("a private proxy's reason without what was asked and what it said", () => {
    const reason = {
      code: "client-error",
      status: 403,
      asked: secretPath,
      detail: said(`no ${secret}`),
    } as const;
    const { sources } = fetchReport({ ...nothing, sources: [sourceResult(true, reason)] }, more);
    expect(sources[0]).toMatchObject({
      name: "goproxy.corp.example",
      private: true,
      reason: { code: "client-error", status: 403, asked: null, detail: null },
    });
  });

  test("no reason stays none, of a private proxy too", () => {
    const { sources } = fetchReport({ ...nothing, sources: [sourceResult(true, null)] }, more);
    expect(sources[0]?.reason).toBeNull();
  });

  test("sources in the order of the request", () => {
    const result = { ...nothing, sources: [sourceResult(true, null), sourceResult(false, null)] };
    expect(fetchReport(result, more).sources.map(({ name }) => name)).toEqual([
      "goproxy.corp.example",
      "goproxy.example",
    ]);
  });

  test("no private module's name, and no source's URL, is anywhere in it", () => {
    const module = { path: secret, version: "v1.0.0" };
    const result: FetchResult = {
      ...nothing,
      left: [left("private", "zip", secret), left("failed", "mod", secret)],
      sources: [
        sourceResult(true, { code: "wrong-hash", status: 200, asked: secretPath, detail: said(secret) }),
      ],
      disagreements: [{ module, expected: "h1:a", actual: "h1:b", sources: 1 }],
    };
    const text = JSON.stringify(fetchReport(result, more));
    expect(text).not.toContain("secret");
    expect(text).not.toContain("password");
  });
});

test("a fetch that did not take place has its reason and zeros", () => {
  expect(nothingFetched("left-to-go")).toEqual({
    kind: "left-to-go",
    elapsedMs: 0,
    zips: 0,
    mods: 0,
    infos: 0,
    derivedMods: 0,
    zipBytes: 0,
    receivedBytes: 0,
    unpacked: 0,
    sources: [],
    left: [],
  });
});
