/**
 * The mirrors of a bench, in a process of their own: neither side pays for serving. `startMirrors` (mirrors.ts) starts
 * it and talks to it; it ends with the channel to its parent.
 */
import { moduleKey } from "../../src/go/module-version.ts";
import { type LoopbackMirror, startMirror } from "../../src/sandbox/fault-server.ts";
import { type FaultPlan, faults } from "../../src/sandbox/faults.ts";
import { type LoopbackSumDb, makeSumDb } from "../../src/sandbox/loopback-sumdb.ts";
import { ShapedLink } from "../../src/sandbox/shaped-link.ts";
import { modulesOfCache } from "./cache-modules.ts";
import { makeCertificate } from "./certificate.ts";
import { growthModules } from "./growth-modules.ts";
import type { Answer, BreakPlan, Broken, Command, MirrorsOptions, Sum } from "./mirrors.ts";

/** Often enough that a break comes within a few hundred kilobytes of its plan, even at 400 Mbit/s. */
const WATCH_MS = 5;

let mirrors: readonly LoopbackMirror[] = [];
let broken: Broken | null = null;
let goodPlan: FaultPlan = () => undefined;

const sentBytes = () => mirrors.map((mirror) => mirror.sentBytes());

/** A log of some size, so that a proof has tiles of several levels. */
const OTHER_RECORDS = 70_000;

async function start({ served, shapes, lineBytesPerSecond, tls }: MirrorsOptions): Promise<Answer> {
  const cached = served.kind === "generated" ? null : await modulesOfCache(served.downloadFolder);
  const database = served.kind === "proven" ? databaseWith(served.sum) : null;
  const modules = cached?.modules ?? growthModules(served.kind === "generated" ? served.count : 0);
  // Generated zips are made when they are first read: not on anybody's clock.
  if (cached === null) for (const { zip } of modules) void zip.length;
  goodPlan = faults.onlyZips((request) =>
    request.module !== undefined && cached?.withoutZip.has(moduleKey(request.module)) === true
      ? faults.status(404)(request)
      : undefined,
  );
  const fault = goodPlan;
  const secure = tls === true ? await makeCertificate() : { trust: {} };
  const line =
    lineBytesPerSecond === undefined
      ? {}
      : { line: new ShapedLink(() => ({ bytesPerSecond: lineBytesPerSecond })) };
  const common = { modules, fault, ...line, ...("tls" in secure ? { tls: secure.tls } : {}) };
  const sumdb = database === null ? {} : { database, sumDb: "proxied" as const };
  mirrors = await Promise.all(shapes.map((shape) => startMirror({ ...sumdb, ...shape, ...common })));
  const urls = mirrors.map((mirror) => mirror.url);
  return { urls, gosumdb: database?.verifierKey ?? null, trust: secure.trust };
}

function databaseWith(sum: Sum): LoopbackSumDb {
  const other = (i: number): Sum => ({ ...sum, module: { path: `example.com/m${i}`, version: "v1.0.0" } });
  const others = Array.from({ length: OTHER_RECORDS }, (_, i) => other(i));
  return makeSumDb("sum.bench.invalid", [...others.slice(0, 50_000), sum, ...others.slice(50_000)]);
}

function watch({ mirror, event, afterBytes }: BreakPlan): void {
  const timer = setInterval(() => {
    const sent = sentBytes().reduce((sum, bytes) => sum + bytes, 0);
    if (sent < afterBytes) return;
    clearInterval(timer);
    broken = { sentBytes: sent };
    if (event === "dies") void mirrors[mirror]?.close();
    else if (event === "drips") mirrors[mirror]?.set({ fault: faults.drip(1000) });
    else mirrors[mirror]?.set({ stalled: true });
  }, WATCH_MS);
}

async function obey(command: Command): Promise<Answer> {
  if (command.kind === "start") return start(command.options);
  if (command.kind === "break") watch(command.plan);
  return { sentBytes: sentBytes(), mostAtOnce: mirrors.map((mirror) => mirror.mostAtOnce()), broken };
}

process.on("message", (command: Command) => {
  obey(command).then(
    (answer) => process.send?.(answer),
    (error: unknown) => process.send?.({ error: String(error) } satisfies Answer),
  );
});
process.on("disconnect", () => process.exit());
