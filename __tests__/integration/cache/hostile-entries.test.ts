import { execFile, spawnSync } from "node:child_process";
import { lstat, mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { downloadPath } from "../../../src/modules/module-cache-layout.ts";
import { type GeneratedModule, makeModule } from "../../../src/sandbox/generated-module.ts";
import {
  type CachedJob,
  expectAllFetched,
  expectAllThere,
  fillModuleCache,
  goodMembers,
  incomingBytes,
  jobWith,
  memberName,
  type SavedEntry,
  saveEntry,
  serviceWith,
} from "../../support/cache-entry.ts";
import { newMachine, warningsOf } from "../../support/job.ts";
import { smallModules, writeProject } from "../../support/project.ts";
import { END_OF_ARCHIVE, pack, type TarMember, tarHeader, writeTar } from "../../support/tar-writer.ts";
import { temporaryFolder } from "../../support/temp.ts";

let saved: SavedEntry;
beforeAll(async () => {
  saved = await saveEntry(await writeProject());
});

const modules = smallModules();
const [alpha, beta] = modules as [GeneratedModule, GeneratedModule];
const good = goodMembers(modules);
const EVIL = Buffer.from("evil\n");

/** The good entry with something else in place of one member, or without it. */
function instead(name: string, ...others: readonly TarMember[]): readonly TarMember[] {
  return good.flatMap((member) => (member.name === name ? others : [member]));
}

/** A job on a fresh machine whose entry is an archive of these members. */
function jobFinding(
  members: readonly TarMember[],
  options: Parameters<typeof jobWith>[2] = {},
): Promise<CachedJob> {
  return jobFindingArchive(pack(writeTar(members), saved.packing), options);
}

async function jobFindingArchive(
  archive: Uint8Array,
  options: Parameters<typeof jobWith>[2] = {},
): Promise<CachedJob> {
  return jobWith(saved.project, await serviceWith(saved, { archive }), options);
}

/** Files of one module were refused and came from the mirror, in the same step; all others came with the entry. */
async function expectOneRefused(job: CachedJob, fetched: "zip" | "mod"): Promise<void> {
  const { run, mirror } = job;
  expect(run.report?.cache).toMatchObject({ kind: "restored", exact: true, refused: 1 });
  expect(mirror.requests.map(({ path }) => path)).toEqual([
    expect.stringMatching(new RegExp(`^/example.com/alpha/@v/v1.2.3.${fetched}$`)),
  ]);
  const told = /holds files of 1 module that do not have the hash of go\.sum/;
  expect(warningsOf(run)).toEqual([expect.stringMatching(told)]);
  expect(run.summary).toMatch(/1 module that do not have the hash/);
  expect(run.lines.join("\n")).toMatch(/files of 1 module were not what go.sum says and were dropped/);
  await expectAllThere(job);
}

/** The entry gave what is true in it, no word about the rest; `zips` came from the mirror. */
async function expectPassedOver(job: CachedJob, zips: number): Promise<void> {
  const { run } = job;
  expect(run.report?.cache).toMatchObject({ kind: "restored", zips: modules.length - zips, refused: 0 });
  expect(run.report?.fetch.zips).toBe(zips);
  expect(warningsOf(run)).toEqual([]);
  await expectAllThere(job);
}

test("the same files in an archive of our own are taken: what follows fails for its own reasons", async () => {
  await expectPassedOver(await jobFinding(good), 0);
});

describe("what go.sum does not confirm", () => {
  test("a valid zip with changed code: dropped, and fetched from the mirror in the same step", async () => {
    const changed = { name: memberName(alpha, "zip"), content: alpha.otherZip };
    await expectOneRefused(await jobFinding(instead(changed.name, changed)), "zip");
  });

  test.each([
    ["go.sum's hash", () => alpha.zipH1],
    ["another hash", () => beta.zipH1],
  ])("the same with a .ziphash beside it that says %s, which nobody takes", async (_, h1) => {
    const changed = { name: memberName(alpha, "zip"), content: alpha.otherZip };
    const hash = { name: changed.name.replace(/zip$/, "ziphash"), content: Buffer.from(h1()) };
    await expectOneRefused(await jobFinding(instead(changed.name, hash, changed)), "zip");
  });

  test("the right zip of another module", async () => {
    const other = { name: memberName(alpha, "zip"), content: beta.zip };
    await expectOneRefused(await jobFinding(instead(other.name, other)), "zip");
  });

  test.each([
    ["altered", Buffer.from("module example.com/alpha\n\ngo 1.20\n\nrequire example.com/beta v1.2.3\n")],
    ["empty", Buffer.alloc(0)],
  ])("a .mod that is %s", async (_, content) => {
    const altered = { name: memberName(alpha, "mod"), content };
    await expectOneRefused(await jobFinding(instead(altered.name, altered)), "mod");
  });

  test("an .info of another version is none: ours has the right one", async () => {
    const content = Buffer.from(JSON.stringify({ Version: "v1.2.4", Time: "2024-01-02T03:04:05Z" }));
    const job = await jobFinding(
      instead(memberName(alpha, "info"), { name: memberName(alpha, "info"), content }),
    );
    expect(job.run.report?.cache).toMatchObject({ kind: "restored", zips: modules.length, refused: 1 });
    await expectAllThere(job);
    expect(await infoOf(job, alpha)).toMatchObject({ Version: "v1.2.3" });
  });

  test.each([
    ["no time", "yesterday\n::warning::pwned"],
    ["no day", "2024-02-30T00:00:00Z"],
    ["an object", { $date: 0 }],
  ])("an .info whose Time is %s: only the version is left of it", async (_, Time) => {
    const content = Buffer.from(JSON.stringify({ Version: "v1.2.3", Time, Origin: { URL: "https://evil" } }));
    const job = await jobFinding(
      instead(memberName(alpha, "info"), { name: memberName(alpha, "info"), content }),
    );
    await expectPassedOver(job, 0);
    expect(await infoOf(job, alpha)).toEqual({ Version: "v1.2.3" });
  });

  async function infoOf({ run }: CachedJob, { module }: GeneratedModule): Promise<unknown> {
    return JSON.parse(await readFile(downloadPath(run.moduleCache, module, "info"), "utf8"));
  }

  test("an unpacked tree with changed code, by whatever name: nothing of it is taken", async () => {
    const tree = "example.com/alpha@v1.2.3";
    const code = Buffer.from('package alpha\n\nfunc Describe() string { return "evil" }\n');
    const mod = Buffer.from(alpha.mod);
    const folders = ["go-modules/", "", "../../../", "go-modules/cache/download/../../", "go/pkg/mod/"];
    const files = folders.flatMap((folder) => [
      { name: `${folder}${tree}/alpha.go`, content: code },
      { name: `${folder}${tree}/go.mod`, content: mod },
    ]);
    const inModuleCache = [
      { name: "go-modules/cache/download/example.com/alpha/@v/v1.2.3.zip", content: alpha.otherZip },
      {
        name: "go-modules/cache/download/example.com/alpha/@v/v1.2.3.ziphash",
        content: Buffer.from(alpha.zipH1),
      },
    ];
    const isPlain = ({ name }: { readonly name: string }) => !name.includes("..");
    await expectPassedOver(await jobFinding([...files.filter(isPlain), ...inModuleCache, ...good]), 0);
    await expectAllThere(await jobFinding([...files, ...inModuleCache, ...good]));
  });
});

describe("ways out of the folder", () => {
  /** A folder that an entry must not reach, and the names by which it could. */
  let outside: string;
  beforeAll(async () => {
    outside = await temporaryFolder();
    await writeFile(join(outside, "precious.zip"), alpha.zip);
  });

  /** Nobody wrote there, nobody gave the file a second name or took it away. */
  async function expectUntouched(): Promise<void> {
    expect(await readdir(outside)).toEqual(["precious.zip"]);
    expect(await readFile(join(outside, "precious.zip"))).toEqual(Buffer.from(alpha.zip));
    expect((await stat(join(outside, "precious.zip"))).nlink).toBe(1);
  }

  /** As far up as the machine's own folders go, and nothing by that name is in any of them. */
  async function expectNowhere({ run }: CachedJob, name: string): Promise<void> {
    for (const folder of [run.machine.home ?? "", run.machine.cwd]) {
      const found = await readdir(folder, { recursive: true });
      expect(found.filter((path) => path.endsWith(name))).toEqual([]);
    }
  }

  test.each([
    ["in front", (up: string) => `${up}evil-file`],
    ["behind the entry's folder", (up: string) => `go-modules/../${up}evil-file`],
    ["between", (up: string) => `go-modules/example.com/../../${up}evil-file`],
  ])("../ %s", async (_, nameAt) => {
    const names = [1, 2, 3, 4, 5, 6, 7].map((depth) => nameAt("../".repeat(depth)));
    const job = await jobFinding([...good, ...names.map((name) => ({ name, content: EVIL }))]);
    await expectNowhere(job, "evil-file");
    await expectAllThere(job);
  });

  test("an absolute name", async () => {
    const job = await jobFinding([...good, { name: join(outside, "evil"), content: EVIL }]);
    await expectUntouched();
    await expectAllThere(job);
  });

  test.each([
    ["absolute", () => join(outside, "precious.zip")],
    ["to a file beside it that is right", () => "right.zip"],
  ])("a symlink in place of a file, %s, is not followed", async (_, target) => {
    const right = { name: `${dirname(memberName(alpha, "zip"))}/right.zip`, content: alpha.zip };
    const link = { name: memberName(alpha, "zip"), kind: "symlink", target: target() } as const;
    await expectPassedOver(await jobFinding([...instead(link.name, link), right]), 1);
    await expectUntouched();
  });

  test("a symlink, and a file through it", async () => {
    const through = [
      { name: "go-modules/out", kind: "symlink", target: outside },
      { name: "go-modules/out/evil", content: EVIL },
    ] as const;
    const job = await jobFinding([...good, ...through]);
    await expectUntouched();
    await expectAllThere(job);
  });

  test.each([
    ["the entry's own folder", "go-modules"],
    ["a folder in it", "go-modules/example.com"],
    ["the one that archives lie in", ".temp"],
  ])("a symlink in place of %s, and of what lies where it leads nothing is taken", async (_, name) => {
    const folder = await temporaryFolder();
    const files = goodMembers(modules).map((member) => ({ ...member, name: String(member.name).slice(11) }));
    for (const { name: inner, content = EVIL } of files) {
      for (const prefix of ["", "example.com/"]) {
        const path = join(folder, inner.replace("example.com/", prefix));
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, content);
      }
    }
    const before = await readdir(folder, { recursive: true });
    const job = await jobFinding([{ name, kind: "symlink", target: folder }]);
    expect(await readdir(folder, { recursive: true })).toEqual(before);
    expect(job.run.report?.cache).toMatchObject({ zips: 0, mods: 0 });
    await expectAllThere(job);
  });

  test.each([
    ["absolute", (_folder: string, to: string) => to],
    ["relative", (folder: string, to: string) => relative(folder, to)],
  ])(
    "a symlinked folder, %s, into the module cache's own downloads: nothing of them goes",
    async (_, way) => {
      const machine = await newMachine();
      const moduleCache = machine.env.GOMODCACHE ?? "";
      await fillModuleCache(moduleCache, [beta]);
      const download = join(moduleCache, "cache", "download");
      const stats = () => Promise.all(["zip", "mod", "info", "ziphash"].map(statOf));
      const statOf = async (kind: string) => {
        const { ino, mtimeMs, nlink } = await stat(
          downloadPath(moduleCache, beta.module, kind as "zip" | "mod" | "info" | "ziphash"),
        );
        return { ino, mtimeMs, nlink };
      };
      const before = await stats();
      // What an incoming folder is called is not to be known beforehand; how deep it is, is.
      const from = join(moduleCache, "cache", "setup-go-mirror", "some", "entry", "go-modules");
      const links = [
        { name: "go-modules/example.com", kind: "symlink", target: way(from, join(download, "example.com")) },
        { name: "go-modules/download", kind: "symlink", target: way(from, download) },
      ] as const;
      const job = await jobFinding(links, { machine });
      expect(await stats()).toEqual(before);
      expect(job.run.report?.fetch.zips).toBe(modules.length - 1);
      await expectAllThere(job);
    },
  );

  test.each([
    ["absolute", () => join(outside, "precious.zip")],
    ["relative", () => join("../../../../../../..", relative("/", join(outside, "precious.zip")))],
    ["to a file in the archive that is right", () => "go-modules/right.zip"],
  ])("a hard link in place of a file, %s: it would change what lies elsewhere", async (_, target) => {
    const right = { name: "go-modules/right.zip", content: alpha.zip };
    const link = { name: memberName(alpha, "zip"), kind: "hardlink", target: target() } as const;
    const job = await jobFinding([right, ...instead(link.name, link)]);
    await expectUntouched();
    expect(job.run.report?.fetch.zips).toBeGreaterThan(0);
    await expectAllThere(job);
  });

  test("a key that holds commands and markup: it is only text wherever it is shown", async () => {
    const marks = "\n::warning::pwned\u001b[31m<img src=x>[link](https://evil.example)";
    const key = `${saved.key.slice(0, -40)}${marks}`;
    const changed = { name: memberName(alpha, "zip"), content: alpha.otherZip };
    const archive = pack(writeTar(instead(changed.name, changed)), saved.packing);
    const job = await jobWith(saved.project, await serviceWith(saved, { key, archive }));
    expect(job.run.report?.cache).toMatchObject({ kind: "restored", exact: false, matchedKey: key });
    expect(job.run.outputs.get("cache-hit")).toBe("false");
    for (const text of [...job.run.lines, job.run.summary]) {
      expect(text).not.toMatch(/\u001b|^\s*::|<img|\]\(https:\/\/evil/m);
    }
    await expectAllThere(job);
  });
});

describe("kinds and modes", () => {
  test.each(["fifo", "characterDevice", "blockDevice"] as const)("a %s in place of a zip", async (kind) => {
    const odd = { name: memberName(alpha, "zip"), kind } as const;
    const job = await jobFinding(instead(odd.name, odd));
    // Who isn't root may make no device: tar gives up then.
    if (process.getuid?.() === 0 || kind === "fifo") await expectPassedOver(job, 1);
    else await expectAllFetched(job, /could not be unpacked|failed|exit code/i);
  });

  test("a folder in place of a zip", async () => {
    const folder = { name: `${memberName(alpha, "zip")}/`, kind: "folder", mode: 0o755 } as const;
    await expectPassedOver(await jobFinding(instead(memberName(alpha, "zip"), folder)), 1);
  });

  test.each([
    ["that nobody may read", 0o000],
    ["that everyone may run as their owner", 0o7777],
    ["that may only be read", 0o444],
  ])("files %s: in the module cache they are like any other", async (_, mode) => {
    const job = await jobFinding(good.map((member) => ({ ...member, mode })));
    await expectAllThere(job);
    for (const kind of ["zip", "mod", "info"] as const) {
      const found = (await lstat(downloadPath(job.run.moduleCache, alpha.module, kind))).mode & 0o7777;
      expect({ kind, odd: found & 0o7000, forOwner: found & 0o400 }).toEqual({
        kind,
        odd: 0,
        forOwner: 0o400,
      });
    }
  });

  test.each([
    ["with good files in it", "go-modules/example.com/"],
    ["beside them", "go-modules/closed/"],
  ])("a folder that nobody may read, %s: it is removed all the same", async (_, name) => {
    const closed = { name, kind: "folder", mode: 0 } as const;
    const inner = { name: "go-modules/closed/inner", content: EVIL };
    await expectAllThere(await jobFinding([...good, inner, closed, { name: "go-modules/last" }]));
  });

  test("names that are no text, and longer than a path may be: removed all the same", async () => {
    const name = Buffer.concat([Buffer.from("go-modules/"), Buffer.from([0xff, 0xfe]), Buffer.from("/x")]);
    await expectPassedOver(await jobFinding([...good, { name, content: EVIL }]), 0);
  });

  test("folders so deep that no absolute path leads there: removed all the same", async () => {
    const deep = { name: `go-modules/${"d/".repeat(2000)}f`, content: EVIL };
    await expectAllThere(await jobFinding([...good, deep]));
  });
});

describe("archives that are none", () => {
  const UNPACKING = /The runner's cache service was of no use: .*(?:tar|unpack)/;

  test("one that was cut off", async () => {
    const service = await serviceWith(saved, { fault: { kind: "truncated" } });
    await expectAllFetched(await jobWith(saved.project, service), UNPACKING);
  });

  test.each([
    ["text", () => Buffer.from("<html>no archive</html>\n".repeat(1000))],
    ["nothing", () => Buffer.alloc(0)],
    ["a packed text", () => pack(Buffer.from("no archive\n".repeat(1000)), saved.packing)],
  ])("%s", async (_, archive) => {
    await expectAllFetched(await jobFindingArchive(archive()), UNPACKING);
  });

  test("an archive without members", async () => {
    const { run } = await jobFinding([]);
    expect(run.report?.cache).toMatchObject({ zips: 0, mods: 0 });
    expect(run.report?.fetch.zips).toBe(modules.length);
  });

  test("the archive of another project: nothing that this one does not need gets in", async () => {
    const others = ["one", "two"].map((name) =>
      makeModule({ path: `example.org/${name}`, version: "v1.0.0", paddingBytes: 1000 }),
    );
    await expectPassedOver(await jobFinding(goodMembers(others)), modules.length);
  });
});

describe("bombs", () => {
  const MIB = 1 << 20;
  const PIECE = 20 * MIB;
  const PIECES = 100;
  /** Two GB; a look comes four times a second, and a fast disk takes some hundred MB in between. */
  const MOST_BYTES = 1000 * MIB;

  const packed = (bytes: Uint8Array) => pack(bytes, saved.packing);
  /** One frame for all that is the same: such an archive is made, and sent, in no time. */
  const bombOf = (members: readonly { readonly name: string | Uint8Array; readonly pieces: number }[]) => {
    const zeros = packed(Buffer.alloc(PIECE));
    const frames = members.flatMap(({ name, pieces }) => [
      packed(tarHeader({ name }, pieces * PIECE)),
      ...Array.from({ length: pieces }, () => zeros),
    ]);
    return Buffer.concat([...frames, packed(END_OF_ARCHIVE)]);
  };
  const many = (nameOf: (index: number) => string | Uint8Array) =>
    Array.from({ length: PIECES }, (_, index) => ({ name: nameOf(index), pieces: 1 }));
  const noText = (index: number) => {
    return Buffer.concat([Buffer.from("go-modules/"), Buffer.from([0xff]), Buffer.from(`/${index}`)]);
  };

  test.each([
    ["in one file", () => [{ name: "go-modules/zeros", pieces: PIECES }]],
    ["in a hundred", () => many((index) => `go-modules/zeros${index}`)],
    ["under a module's name", () => [{ name: memberName(alpha, "zip"), pieces: PIECES }]],
    ["beside the entry's folder", () => many((index) => `zeros${index}`)],
    ["in the folder that archives lie in", () => many((index) => `.temp/zeros${index}`)],
    ["in a folder whose name is no text", () => many(noText)],
  ])("two GB of zeros %s: given up before they fill the disk", async (_, members) => {
    const archive = bombOf(members());
    expect(archive.length).toBeLessThan(MIB);
    let most = 0;
    let timer: NodeJS.Timeout | undefined;
    const job = await jobFindingArchive(archive, {
      onMachine: ({ env }) => {
        timer = setInterval(() => {
          void incomingBytes(env.GOMODCACHE ?? "").then((bytes) => {
            most = Math.max(most, bytes);
          });
        }, 50);
      },
    }).finally(() => clearInterval(timer));
    expect(most).toBeLessThan(MOST_BYTES);
    expect(job.run.report?.cache).toMatchObject({ kind: "failed", failure: { code: "too-large" } });
    expect(job.elapsedMs).toBeLessThan(10_000);
    await expectAllFetched(job, /unpacks to far more than modules do/);
  });
});
