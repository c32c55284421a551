import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import type { ModuleVersion } from "../../../src/go/module-version.ts";
import { parseGoSumDb } from "../../../src/go/signed-note.ts";
import { systemClock } from "../../../src/platform/clock.ts";
import { openHttp } from "../../../src/platform/http.ts";
import type { LoopbackSumDb } from "../../../src/sandbox/loopback-sumdb.ts";
import { type Proof, proveModule } from "../../../src/sumdb/prove.ts";
import { newMachine } from "../../support/job.ts";
import { closedAfterTest, openMirror } from "../../support/mirrors.ts";

/** What sum.golang.org answered on the day that the file names, by path, base64. */
const { answers } = JSON.parse(
  readFileSync(new URL("../../fixtures/sum-golang-org.json", import.meta.url), "utf8"),
) as { readonly answers: Readonly<Record<string, string>> };

/** With what `go mod download -json` says of them. */
const QUOTE = {
  module: { path: "rsc.io/quote", version: "v1.5.2" },
  zipH1: "h1:w5fcysjrx7yqtD/aO+QwRjYZOKnaM9Uh2b40tElTs3Y=",
  modH1: "h1:LzX7hefJvL54yjefDEDHNONDjII0t9xZLPXsUe+TKr0=",
};
const GO = {
  module: { path: "golang.org/toolchain", version: "v0.0.1-go1.27.3.linux-amd64" },
  zipH1: "h1:r0ub+FnqzZxoWm/dSUOI9DcIqYWn/mNYGFJcv7PyBzs=",
  modH1: "h1:8wlg68NqwW7eMnI1aABk/C2pDYXj8mrMY4TyRfiLeS0=",
};

async function prove(
  module: ModuleVersion,
  seen: string | null,
  edit: (path: string, bytes: Buffer) => Uint8Array = (_, bytes) => bytes,
): Promise<{ readonly proof: Proof; readonly requests: number }> {
  const database: LoopbackSumDb = {
    name: "sum.golang.org",
    verifierKey: "",
    signedTreeHead: "",
    answer: (path) => {
      const recorded = answers[path];
      return recorded === undefined ? null : edit(path, Buffer.from(recorded, "base64"));
    },
  };
  const mirror = await openMirror({ modules: [], database });
  const http = closedAfterTest(
    await openHttp({ machine: await newMachine(), connectTimeoutMs: 1_000, connectionsPerHost: 8 }),
  );
  const parsed = parseGoSumDb("sum.golang.org");
  if (parsed.kind !== "database") throw new Error("no key");
  const proof = await proveModule(
    { http, clock: systemClock },
    {
      module,
      key: parsed.key,
      routes: [`${mirror.url}/sumdb/sum.golang.org`],
      seen,
      requestTimeoutMs: 2_000,
    },
    new AbortController().signal,
  );
  return { proof, requests: mirror.requests.length };
}

const headIn = ({ proof }: { readonly proof: Proof }) => (proof.kind === "proven" ? proof.head : "");

describe("recorded answers of sum.golang.org", () => {
  test("prove what go says of both modules, the second tree as a continuation of the first, with few requests", async () => {
    const first = await prove(QUOTE.module, null);
    expect(first).toMatchObject({ proof: { kind: "proven", zipH1: QUOTE.zipH1, modH1: QUOTE.modH1 } });
    const second = await prove(GO.module, headIn(first));
    expect(second).toMatchObject({ proof: { kind: "proven", zipH1: GO.zipH1, modH1: GO.modH1 } });
    expect(headIn(second)).not.toBe(headIn(first));
    // The older tree again, after the newer one was seen.
    const third = await prove(QUOTE.module, headIn(second));
    expect(third.proof).toMatchObject({ kind: "proven", head: headIn(second) });
    for (const { requests } of [first, second, third]) expect(requests).toBeLessThanOrEqual(12);
  });

  test("prove nothing once any one of them has one bit changed", async () => {
    const { proof } = await prove(QUOTE.module, null);
    const seen = proof.kind === "proven" ? proof.head : null;
    const used = new Set<string>();
    await prove(GO.module, seen, (path, bytes) => {
      used.add(path);
      return bytes;
    });
    expect(used.size).toBeGreaterThan(5);
    for (const changed of used) {
      const { proof: none } = await prove(GO.module, seen, (path, bytes) => {
        // Of a look-up the hash's last digit; of a tile one that is certainly part of the way: all of them.
        if (path !== changed) return bytes;
        return changed.startsWith("/lookup/")
          ? Buffer.from(bytes.toString().replace("PyBzs=", "PyBzt="))
          : bytes.map((byte) => byte ^ 1);
      });
      expect({ changed, kind: none.kind }).toEqual({ changed, kind: "unproven" });
    }
  });
});
