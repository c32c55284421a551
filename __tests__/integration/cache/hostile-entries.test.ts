import { lstat, mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { downloadPath } from "../../../src/modules/module-cache-layout.ts";
import { type GeneratedModule, makeModule } from "../../../src/sandbox/generated-module.ts";
import {
  type CachedJob,
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
  const told = /has files of 1 module that do not match go\.sum/;
  expect(warningsOf(run)).toEqual([expect.stringMatching(told)]);
  expect(run.summary).toMatch(/1 module that do not match go\.sum/);
  expect(run.lines.join("\n")).toMatch(/files of 1 module did not match go.sum and were discarded/);
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

  test("no .info at all: ours have the right version", async () => {
    const job = await jobFinding(good.filter(({ name }) => !String(name).endsWith(".info")));
    await expectPassedOver(job, 0);
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
    const folders = ["", "cache/", "../../../", "cache/download/../../", "go/pkg/mod/"];
    const files = folders.flatMap((folder) => [
      { name: `${folder}${tree}/alpha.go`, content: code },
      { name: `${folder}${tree}/go.mod`, content: mod },
    ]);
    const inModuleCache = [
      { name: "cache/download/example.com/alpha/@v/v1.2.3.zip", content: alpha.otherZip },
      {
        name: "cache/download/example.com/alpha/@v/v1.2.3.ziphash",
        content: Buffer.from(alpha.zipH1),
      },
    ];
    await expectPassedOver(await jobFinding([...files, ...inModuleCache, ...good]), 0);
  });
});

// On Windows the library's tar unpacks as well, and with -P (docs/threat-model.md).
(process.platform === "win32" ? describe.skip : describe)("ways out of the folder", () => {
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
    ["behind a folder", (up: string) => `example.com/../${up}evil-file`],
    ["between", (up: string) => `example.com/alpha/../../${up}evil-file`],
  ])("../ %s", async (_, nameAt) => {
    const names = [1, 2, 3, 4, 5, 6, 7].map((depth) => nameAt("../".repeat(depth)));
    const job = await jobFinding([...good, ...names.map((name) => ({ name, content: EVIL }))]);
    await expectNowhere(job, "evil-file");
    await expectPassedOver(job, 0);
  });

  test("an absolute name", async () => {
    const job = await jobFinding([...good, { name: join(outside, "evil"), content: EVIL }]);
    await expectUntouched();
    await expectPassedOver(job, 0);
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
      { name: "example.com/out", kind: "symlink", target: outside },
      { name: "example.com/out/evil", content: EVIL },
    ] as const;
    const job = await jobFinding([...good, ...through]);
    await expectUntouched();
    await expectPassedOver(job, 0);
  });

  test.each([
    ["the folder of all modules", "example.com"],
    ["a folder in it", "example.com/alpha"],
    ["the one that everything is in", "."],
  ])("a symlink in place of %s, and of what lies where it leads nothing is taken", async (_, name) => {
    const folder = await temporaryFolder();
    for (const { name: inner, content = EVIL } of goodMembers(modules)) {
      for (const prefix of ["", "example.com/"]) {
        const path = join(folder, String(inner).replace("example.com/", prefix));
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
      const from = join(moduleCache, "cache", "setup-go-mirror", "some", "entry");
      const links = [
        { name: "example.com", kind: "symlink", target: way(from, join(download, "example.com")) },
        { name: "download", kind: "symlink", target: way(from, download) },
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
    ["to a file in the archive that is right", () => "example.com/right.zip"],
  ])("a hard link in place of a file, %s: it would change what lies elsewhere", async (_, target) => {
    const right = { name: "example.com/right.zip", content: alpha.zip };
    const link = { name: memberName(alpha, "zip"), kind: "hardlink", target: target() } as const;
    const job = await jobFinding([right, ...instead(link.name, link)]);
    await expectUntouched();
    await expectPassedOver(job, 1);
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
      expect(text).not.toContain("\u001b");
      expect(text).not.toMatch(/^\s*::/m);
    }
    expect(job.run.summary).not.toMatch(/<img|\]\(https:\/\/evil/);
    await expectAllThere(job);
  });
});

describe("kinds and modes", () => {
  test.each(["fifo", "characterDevice", "blockDevice"] as const)("a %s in place of a zip", async (kind) => {
    const odd = { name: memberName(alpha, "zip"), kind } as const;
    await expectPassedOver(await jobFinding(instead(odd.name, odd)), 1);
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
    await expectPassedOver(job, 0);
    if (process.platform === "win32") return;
    for (const kind of ["zip", "mod", "info"] as const) {
      const found = (await lstat(downloadPath(job.run.moduleCache, alpha.module, kind))).mode & 0o7777;
      expect({ kind, mode: found & 0o7711 }).toEqual({ kind, mode: 0o600 });
    }
  });

  test.each<[string, TarMember]>([
    ["a folder that nobody may read", { name: "example.com/", kind: "folder", mode: 0 }],
    [
      "a name that is no text",
      { name: Buffer.concat([Buffer.from("example.com/"), Buffer.from([0xff, 0xfe])]), content: EVIL },
    ],
    [
      "a name that is longer than a path may be",
      { name: `example.com/${"d/".repeat(5000)}f`, content: EVIL },
    ],
  ])("%s", async (_, odd) => {
    await expectPassedOver(await jobFinding([...good, odd, { name: "example.com/last", content: EVIL }]), 0);
  });

  test("a file twice: the first one counts, and where that is wrong the mirror is asked", async () => {
    const changed = { name: memberName(alpha, "zip"), content: alpha.otherZip };
    await expectOneRefused(await jobFinding([changed, ...good]), "zip");
    await expectPassedOver(await jobFinding([...good, changed]), 0);
  });
});

describe("archives that are none", () => {
  /** RFC 8878, 3.1.1: a window of 2^31 bytes, and an empty last block. */
  const TWO_GB_WINDOW = Buffer.from("28b52ffd00a8010000", "hex");

  test("one that was cut off", async () => {
    const service = await serviceWith(saved, { fault: { kind: "truncated" } });
    const job = await jobWith(saved.project, service);
    // What had come by then is right, as far as it has the right hash.
    expect(job.run.report?.cache).toMatchObject({ kind: "failed", exact: false });
    await expectWarning(job);
  });

  const goodAndMore = () => Buffer.concat([writeTar(good).subarray(0, -1024), Buffer.alloc(5120, "x")]);
  test.each([
    ["text", () => Buffer.from("<html>no archive</html>\n".repeat(1000))],
    ["nothing", () => Buffer.alloc(0)],
    ["packed text", () => pack(Buffer.from("no archive\n".repeat(1000)), "zstd")],
    ["a frame that wants two GB of memory", () => TWO_GB_WINDOW],
    ["good members, and then something else", goodAndMore],
    ["the same, packed", () => pack(goodAndMore(), "gzip")],
    ["the beginning of packed members", () => pack(writeTar(good), "zstd").subarray(0, 20_000)],
  ])("%s", async (_, archive) => {
    const job = await jobFindingArchive(archive());
    expect(job.run.report?.cache).toMatchObject({ kind: "failed", exact: false });
    await expectWarning(job);
  });

  /** One warning, with the reason, and everything there. */
  async function expectWarning(job: CachedJob): Promise<void> {
    expect(warningsOf(job.run)).toEqual([
      expect.stringMatching(/^Cache service unavailable: its entry is damaged or incomplete\./),
    ]);
    await expectAllThere(job);
  }

  test("an archive without members", async () => {
    await expectPassedOver(await jobFinding([]), modules.length);
  });

  test("the archive of another project: nothing that this one does not need gets in", async () => {
    const others = ["one", "two"].map((name) =>
      makeModule({ path: `example.org/${name}`, version: "v1.0.0", paddingBytes: 1000 }),
    );
    await expectPassedOver(await jobFinding(goodMembers(others)), modules.length);
  });

  /** tar's own way to numbers that octal digits have no room for; its first byte says that it is a negative one. */
  const MINUS_ONE = Buffer.alloc(12, 0xff);

  const pax = (attribute: string) => ({
    name: "pax",
    kind: "paxHeader" as const,
    content: Buffer.from(`${attribute.length + 4} ${attribute}\n`),
  });
  const A = { name: "example.com/a", content: EVIL };
  const ODD_SIZES: Readonly<Record<string, readonly TarMember[]>> = {
    "less than nothing": [{ ...A, sizeField: MINUS_ONE }],
    "no number": [{ ...A, sizeField: Buffer.from("size unknown") }],
    "less than nothing, of a name": [{ name: "././@LongLink", kind: "longName", sizeField: MINUS_ONE }],
    "less than nothing, by pax": [pax("size=-1"), A],
    "no number, by pax": [pax("size=nan"), A],
    "some bytes, of a folder": [{ name: "example.com/a/", kind: "folder", content: Buffer.alloc(512) }],
    "some bytes, of a link": [
      { name: "example.com/a", kind: "symlink", content: Buffer.alloc(512), target: "b" },
    ],
    "more than there is": [{ ...A, sizeField: Buffer.from("777777777777") }],
  };

  // All at once: where one is waited for, it is for the eight seconds after which a silent service is given up.
  test("members of odd sizes: the step does not wait for what can't come", async () => {
    const ends = Object.entries(ODD_SIZES).map(async ([name, members]) => {
      const job = await inTime(jobFinding([...good, ...members, { name: "example.com/last" }]), 20_000);
      if (job === null) return [name, "waits"];
      expect(job.run.report?.cache.zips).toBe(modules.length);
      expect(warningsOf(job.run).length).toBeLessThanOrEqual(1);
      await expectAllThere(job);
      return [name, "over"];
    });
    const expected = Object.keys(ODD_SIZES).map((name) => [name, "over"]);
    expect(await Promise.all(ends)).toEqual(expected);
  });
});

/** Null for work that is not over by then. */
function inTime<T>(work: Promise<T>, ms: number): Promise<T | null> {
  return Promise.race([work, delay(ms, null, { ref: false })]);
}

describe("bombs", () => {
  const MIB = 1 << 20;
  const PIECE = 20 * MIB;
  const PIECES = 100;
  /** 64 MB are taken from any archive; on the disk, where they have the name of a zip. */
  const MOST_ON_DISK = 200 * MIB;
  /** What the tests themselves need beside it is part of it. */
  const MOST_IN_MEMORY = 600 * MIB;

  const TOO_LARGE = /^failed too-large$/;
  const REFUSED = /^failed (?:too-large|broken-archive)$/;

  // A plain archive can't be one; whoever writes an entry may pack it. Node's own zstd reads no second frame.
  const packed = (bytes: Uint8Array) => pack(bytes, "gzip");
  /** The same frame many times: it is made once, and a few kilobytes of each are sent. */
  const repeated = (frame: Buffer, times: number) =>
    Buffer.concat(Array.from({ length: times }, () => frame));
  let frameOfZeros: Buffer | undefined;
  const zeros = (times = PIECES) => {
    frameOfZeros ??= packed(Buffer.alloc(PIECE));
    return repeated(frameOfZeros, times);
  };
  const files = (count: number, nameOf: (index: number) => string) => {
    const content = zeros(PIECES / count);
    const header = (index: number) => tarHeader({ name: nameOf(index) }, (PIECE * PIECES) / count);
    return Buffer.concat(
      Array.from({ length: count }, (_, index) => [packed(header(index)), content]).flat(),
    );
  };
  /** As large as a zip may be, or nearly so. */
  const nameOfZip = (index: number) => memberName(modules[index] as GeneratedModule, "zip");
  const inFront = (kind: "longName" | "paxHeader") =>
    Buffer.concat([packed(tarHeader({ name: "before", kind }, PIECE * PIECES)), zeros()]);
  const manyHeaders = () => {
    const header = tarHeader({ name: "example.com/empty" }, 0);
    return Buffer.concat(Array.from({ length: PIECE / header.length }, () => header));
  };

  test.each<[string, () => Buffer, RegExp]>([
    ["in one file", () => files(1, () => "example.com/zeros"), TOO_LARGE],
    ["in a hundred files", () => files(PIECES, (index) => `example.com/zeros${index}`), TOO_LARGE],
    ["under the name of a zip", () => files(1, () => memberName(alpha, "zip")), TOO_LARGE],
    ["under the names of five zips", () => files(5, nameOfZip), TOO_LARGE],
    ["outside of the entry's folder", () => files(PIECES, (index) => `zeros${index}`), TOO_LARGE],
    [
      "of headers: four million files without content",
      () => repeated(packed(manyHeaders()), PIECES),
      TOO_LARGE,
    ],
    // What is no file's content may be refused for that.
    ["in a file's name", () => inFront("longName"), REFUSED],
    ["in a file's attributes", () => inFront("paxHeader"), REFUSED],
    ["behind the end", () => Buffer.concat([packed(END_OF_ARCHIVE), zeros()]), REFUSED],
  ])("two GB %s: given up early, before they fill disk or memory", async (_, bomb, how) => {
    const rest = goodMembers(modules.slice(5));
    const members = packed(writeTar(rest).subarray(0, -END_OF_ARCHIVE.length));
    const archive = Buffer.concat([members, bomb(), packed(END_OF_ARCHIVE)]);
    expect(archive.length).toBeLessThan(20 * MIB);
    const most = { onDisk: 0, inMemory: 0 };
    const rss = process.memoryUsage().rss;
    let timer: NodeJS.Timeout | undefined;
    const running = jobFindingArchive(archive, {
      onMachine: ({ env }) => {
        timer = setInterval(async () => {
          most.inMemory = Math.max(most.inMemory, process.memoryUsage().rss - rss);
          most.onDisk = Math.max(most.onDisk, await incomingBytes(env.GOMODCACHE ?? ""));
        }, 20);
      },
    });
    const job = await inTime(running, 60_000).finally(() => clearInterval(timer));
    const { kind, failure } = job?.run.report?.cache ?? {};
    expect({
      end: job === null ? "not over" : `${kind} ${failure?.code}`,
      onDisk: most.onDisk < MOST_ON_DISK ? "little" : most.onDisk,
      inMemory: most.inMemory < MOST_IN_MEMORY ? "little" : most.inMemory,
    }).toEqual({ end: expect.stringMatching(how), onDisk: "little", inMemory: "little" });
    if (job === null) return;
    expect(warningsOf(job.run)).toEqual([expect.stringMatching(/Cache service unavailable/)]);
    await expectAllThere(job);
  });

  test("two hundred thousand files without content: in seconds", async () => {
    const some = writeTar(Array.from({ length: 2_000 }, (_, index) => ({ name: `example.com/${index}` })));
    const many = Array.from({ length: 100 }, () => some.subarray(0, -END_OF_ARCHIVE.length));
    const job = await jobFindingArchive(pack(Buffer.concat([...many, writeTar(good)]), saved.packing));
    await expectAllThere(job);
  });
});
