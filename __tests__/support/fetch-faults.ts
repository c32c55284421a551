import type { MirrorFailure } from "../../src/mirrors/measurement.ts";
import type { LeftReason } from "../../src/report/left-reasons.ts";
import { type LoopbackMirror, startMirror } from "../../src/sandbox/fault-server.ts";
import { type FaultPlan, faults } from "../../src/sandbox/faults.ts";
import { type GeneratedModule, makeModule } from "../../src/sandbox/generated-module.ts";
import { everythingOf, infoOf, modOf, zipOf } from "./fetching.ts";
import { closedAfterTest } from "./mirrors.ts";

const made = (name: string, paddingBytes: number): GeneratedModule =>
  makeModule({ path: `example.com/${name}`, version: "v1.2.3", paddingBytes });
/** Of several pieces, and one of which only the go.mod is wanted. */
export const large = made("Large", 40_000);
export const required = made("required", 0);
const others = [made("alpha", 1_000), made("beta", 2_000)];
export const modules = [large, required, ...others];
/** Of `modules`. */
export const wanted = [modOf(required), zipOf(large), ...everythingOf(others), infoOf(large), modOf(large)];

/** A mirror of `modules`; ends after the test. */
export async function mirror(fault?: FaultPlan): Promise<LoopbackMirror> {
  return closedAfterTest(await startMirror({ modules, fault }));
}

/** What happens to two modules while the rest of the mirror is well. */
export function onSome(plan: FaultPlan): FaultPlan {
  return faults.modules([large.module.path, required.module.path], plan);
}

/** Faults that a mirror may have with single files: it is asked for others. */
export const FAULTS: readonly (readonly [string, FaultPlan, LeftReason, MirrorFailure | null])[] = [
  ["401", faults.status(401), "missing-everywhere", "client-error"],
  ["403", faults.status(403), "missing-everywhere", "client-error"],
  ["404", faults.status(404, "not found\n"), "missing-everywhere", null],
  ["410", faults.status(410, "gone\n"), "missing-everywhere", null],
  ["404 with its upstream's failure", faults.status(404, "bad upstream\n"), "failed", "upstream-failure"],
  ["429", faults.status(429), "failed", "rate-limited"],
  ["429 with Retry-After", faults.tooManyRequests(0), "failed", "rate-limited"],
  ["500", faults.status(500), "failed", "server-error"],
  ["502", faults.status(502), "failed", "server-error"],
  ["503", faults.status(503), "failed", "server-error"],
  ["204 and nothing", faults.status(204, ""), "failed", "protocol"],
  ["silence before the headers", faults.silenceBeforeHeaders(), "failed", "time-out"],
  ["silence after the headers", faults.headersThenSilence(), "failed", "time-out"],
  ["one byte a second", faults.drip(), "failed", "time-out"],
  ["a body that ends too early", faults.truncate(0.1), "failed", "reset"],
  ["a reset", faults.reset(), "failed", "reset"],
  ["what is no HTTP", faults.garbage(), "failed", "protocol"],
];

/** What ends it for a mirror: nothing more is asked of it. */
export const FINAL: readonly (readonly [
  string,
  FaultPlan,
  readonly MirrorFailure[],
  "lied" | "did not lie",
])[] = [
  ["corrupt zips", faults.corruptZip(), ["malformed"], "lied"],
  ["other code in its zips", faults.otherZipContent(), ["wrong-hash"], "lied"],
  ["an altered go.mod", faults.alteredMod(), ["wrong-hash"], "lied"],
  [
    "the text of something else",
    faults.status(200, "no go.mod and no zip\n"),
    ["malformed", "wrong-hash"],
    "lied",
  ],
  ["a login page with status 200", faults.loginPage(), ["login-page"], "did not lie"],
  ["redirects without end", faults.redirectLoop(), ["redirect-loop"], "did not lie"],
  ["429 with a Retry-After that is too long", faults.tooManyRequests(3600), ["rate-limited"], "did not lie"],
];

/** Lengths and ranges that contradict each other. */
export const FRAMING: readonly (readonly [string, FaultPlan])[] = [
  ["a longer Content-Length than there is", faults.wrongContentLength(5)],
  ["a shorter Content-Length than there is", faults.wrongContentLength(-5)],
  ["another range than was asked for", faults.wrongContentRange(5)],
  ["more bytes than the range has", faults.unannounced(5)],
  ["more bytes than a file may have", faults.onlyMods(faults.unannounced(17 << 20))],
];
