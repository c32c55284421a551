import { mkdir, readdir, writeFile } from "node:fs/promises";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import {
  expectAllThere,
  goodMembers,
  jobWith,
  memberName,
  type SavedEntry,
  saveEntry,
  serviceWith,
} from "../../support/cache-entry.ts";
import { warningsOf } from "../../support/job.ts";
import { writeProject } from "../../support/project.ts";
import { temporaryFolder } from "../../support/temp.ts";
import { pack, tarHeader, END_OF_ARCHIVE, type TarMember, writeTar } from "../../support/tar-writer.ts";

let saved: SavedEntry;
beforeAll(async () => {
  saved = await saveEntry(await writeProject());
});
const out: string[] = [];
async function go(name: string, archive: Buffer) {
  const service = await serviceWith(saved, { archive });
  let peak = 0;
  let folder = "";
  const timer = setInterval(() => {
    if (!folder) return;
    const n = Number(spawnSync("du", ["-s", "--block-size=1", folder]).stdout.toString().split("\t")[0]);
    peak = Math.max(peak, n);
  }, 60);
  let error = "";
  let job: any;
  try {
    job = await jobWith(saved.project, service, { onMachine: (m) => { folder = m.env.GOMODCACHE ?? ""; } });
  } catch (e) { error = String(e); }
  clearInterval(timer);
  const c = job?.run.report?.cache;
  try { if (job) await expectAllThere(job); } catch (e) { error = String(e).replace(/\x1b\[\d+m/g, "").slice(0, 600); }
  out.push(`${name}: ${archive.length}B ${c?.kind} zips=${c?.zips} mods=${c?.mods} refused=${c?.refused} fail=${JSON.stringify(c?.failure)} cacheMs=${Math.round(c?.elapsedMs)} ms=${Math.round(job?.elapsedMs)} peakMB=${Math.round(peak / 1e6)} fetched=${job?.run.report?.fetch.zips}/${job?.run.report?.fetch.mods} warn=${JSON.stringify(job && warningsOf(job.run))} ${error && "ERR " + error}`);
  await writeFile("/tmp/expl.txt", out.join("\n") + "\n");
}
const Z = (n: number) => Buffer.alloc(n);
const p = (members: readonly TarMember[]) => pack(writeTar(members), saved.packing);
test("explore", async () => {
  const { project, packing } = saved;
  const good = goodMembers(project.modules);
  const [alpha, beta] = project.modules as any;
  const outside = await temporaryFolder();
  const replace = (name: string, m: Partial<TarMember>) => good.map((g) => g.name === name ? { ...g, ...m, name } as TarMember : g);
  const az = memberName(alpha, "zip");
  await go("otherzip", p(replace(az, { content: alpha.otherZip })));
  await go("mod", p(replace(memberName(alpha, "mod"), { content: Buffer.from("module x\n") })));
  await go("info other", p(replace(memberName(alpha, "info"), { content: Buffer.from('{"Version":"v9.9.9"}') })));
  await go("info time", p(replace(memberName(alpha, "info"), { content: Buffer.from('{"Version":"v1.2.3","Time":"x\\n::warning::"}') })));
  await go("dotdot", p([...good, ...[1,2,3,4,5,6,7].map((n) => ({ name: "../".repeat(n) + "evil", content: Buffer.from("x") }))]));
  await go("dotdot2", p([...good, { name: "go-modules/../../evil", content: Buffer.from("x") }]));
  await go("abs", p([...good, { name: join(outside, "evil"), content: Buffer.from("x") }]));
  await writeFile(join(outside, "true.zip"), alpha.zip);
  await go("symlink file", p(replace(az, { content: Z(0), kind: "symlink", target: join(outside, "true.zip") })));
  await go("symlink thru", p([...good, { name: "go-modules/out", kind: "symlink", target: outside }, { name: "go-modules/out/evil", content: Buffer.from("x") }]));
  await go("go-modules symlink", p([{ name: "go-modules", kind: "symlink", target: outside }, { name: "go-modules/evil", content: Buffer.from("x") }]));
  await go("go-modules symlink alone", p([{ name: "go-modules", kind: "symlink", target: outside }]));
  await go(".temp symlink", p([...good, { name: ".temp", kind: "symlink", target: outside }]));
  await go("hardlink abs", p(replace(az, { content: Z(0), kind: "hardlink", target: join(outside, "true.zip") })));
  await go("chardev", p(replace(az, { content: Z(0), kind: "characterDevice" })));
  await go("blockdev", p(replace(az, { content: Z(0), kind: "blockDevice" })));
  await go("fifo", p(replace(az, { content: Z(0), kind: "fifo" })));
  await go("mode000", p(good.map((g) => ({ ...g, mode: 0 }))));
  await go("mode 0 folder", p([...good, { name: "go-modules/example.com/zeta/", kind: "folder", mode: 0 }, {name: "go-modules/z", content: Z(1)}]));
  await go("suid", p(good.map((g) => ({ ...g, mode: 0o7777 }))));
  await go("no archive", Buffer.from("this is no archive\n".repeat(1000)));
  await go("empty bytes", Buffer.alloc(0));
  await go("empty tar", p([]));
  await go("trunc", saved.archive.subarray(0, saved.archive.length * 2 / 3));
  await go("deep", p([...good, { name: "go-modules/" + "d/".repeat(2000) + "f", content: Z(1) }]));
  await go("nonutf8", p([...good, { name: Buffer.from("go-modules/\xff\xfe/x\xff", "latin1"), content: Z(1) }]));
  const MB20 = 20 << 20;
  const zeros = pack(Z(MB20), packing);
  const one = (name: string | Uint8Array, n = 100) => Buffer.concat([pack(tarHeader({ name }, n * MB20), packing), ...Array(n).fill(zeros), pack(END_OF_ARCHIVE, packing)]);
  const many = (name: (i: number) => string | Uint8Array, n = 100) => Buffer.concat([...Array.from({ length: n }, (_, i) => [pack(tarHeader({ name: name(i) }, MB20), packing), zeros]).flat(), pack(END_OF_ARCHIVE, packing)]);
  await go("bomb1", one("go-modules/z"));
  await go("bomb100", many((i) => `go-modules/z${i}`));
  await go("bomb .temp", one(".temp/z"));
  await go("bomb top", one("z"));
  await go("bomb nonutf8", many((i) => Buffer.concat([Buffer.from("go-modules/"), Buffer.from([0xff, 0x2f]), Buffer.from(`z${i}`)])));
  await go("200k files", p(Array.from({ length: 200_000 }, (_, i) => ({ name: `go-modules/f${i}` }))));
  await go("200k folders", p(Array.from({ length: 200_000 }, (_, i) => ({ name: `go-modules/f${i}/`, kind: "folder", mode: 0o755 }))));
}, 600_000);
