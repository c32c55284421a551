import * as fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { nodeFiles } from "../../../src/platform/files.ts";
import { withSilentFifo } from "../../support/fifo.ts";

let folder = "";
const at = (...names: string[]) => path.join(folder, ...names);

beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), "files-"));
});

afterAll(() => fs.rm(folder, { recursive: true }));

describe("reading", () => {
  test("a missing file is null, and so is one below a file", async () => {
    await fs.writeFile(at("plain"), "x");
    expect(await nodeFiles.readText(at("missing"))).toBeNull();
    expect(await nodeFiles.readText(at("plain", "below"))).toBeNull();
    expect(await nodeFiles.stat(at("missing"))).toBeNull();
    expect(await nodeFiles.list(at("missing"))).toEqual([]);
  });

  test("text up to the bound, an error above it, also for a file without a size", async () => {
    await fs.writeFile(at("umlaut"), "größe");
    expect(await nodeFiles.readText(at("umlaut"), 7)).toBe("größe");
    await expect(nodeFiles.readText(at("umlaut"), 6)).rejects.toMatchObject({ code: "EFBIG" });
    if (process.platform === "linux") {
      await expect(nodeFiles.readText("/proc/self/environ", 1)).rejects.toMatchObject({ code: "EFBIG" });
      expect(await nodeFiles.readText("/proc/self/stat")).toMatch(new RegExp(`^${process.pid} `));
    }
  });

  test("a directory is no text", async () => {
    await expect(nodeFiles.readText(folder)).rejects.toMatchObject({ code: "EISDIR" });
  });

  const onPosix = process.platform === "win32" ? test.skip : test;

  onPosix.each(["/dev/zero", "/dev/null"])("a device is no file: %s", async (device) => {
    await expect(nodeFiles.readText(device, 1_000_000)).rejects.toMatchObject({ code: "EFTYPE" });
    await expect(nodeFiles.open(device)).rejects.toMatchObject({ code: "EFTYPE" });
  });

  onPosix(
    "a FIFO is none either, and its writer is not waited for, nor that of one behind a link",
    async () => {
      await fs.symlink("fifo", at("link to fifo"));
      await withSilentFifo(at("fifo"), async () => {
        await expect(nodeFiles.readText(at("fifo"))).rejects.toMatchObject({ code: "EFTYPE" });
        await expect(nodeFiles.readText(at("link to fifo"))).rejects.toMatchObject({ code: "EFTYPE" });
        await expect(nodeFiles.open(at("fifo"))).rejects.toMatchObject({ code: "EFTYPE" });
      });
    },
  );

  test("many small files at once: what is none, or too large, is null", async () => {
    await fs.writeFile(at("small"), "größe");
    await fs.symlink("small", at("link to small"));
    const names = ["small", "missing", "link to small", ".", "plain/below"];
    const paths = names.map((name) => at(name));
    expect(await nodeFiles.readSmall(paths, 7)).toEqual(["größe", null, "größe", null, null]);
    expect(await nodeFiles.readSmall(paths.slice(0, 1), 6)).toEqual([null]);
    const many = Array.from({ length: 1_000 }, () => at("small"));
    expect((await nodeFiles.readSmall(many, 7)).every((text) => text === "größe")).toBe(true);
  });

  onPosix("of small ones no FIFO is waited for either, and no device read", async () => {
    const paths = ["/dev/zero", at("small fifo")];
    await withSilentFifo(at("small fifo"), async () => {
      expect(await nodeFiles.readSmall(paths, 100)).toEqual([null, null]);
    });
  });

  test("any part of an open file, but nothing past its end", async () => {
    await fs.writeFile(at("ten"), "0123456789");
    const file = await nodeFiles.open(at("ten"));
    expect(file.bytes).toBe(10);
    expect(Buffer.from(await file.read(3, 4)).toString()).toBe("3456");
    expect((await file.read(10, 0)).length).toBe(0);
    await expect(file.read(8, 3)).rejects.toThrow("ends before byte 11");
    await file.close();
  });

  test("stat follows a link, lstat does not", async () => {
    await fs.writeFile(at("target"), "x");
    await fs.symlink(at("target"), at("link"));
    expect(await nodeFiles.stat(at("link"))).toMatchObject({ kind: "file", bytes: 1 });
    expect(await nodeFiles.lstat(at("link"))).toMatchObject({ kind: "other" });
    expect(await nodeFiles.stat(folder)).toMatchObject({ kind: "directory" });
  });
});

describe("glob", () => {
  test("goes through no link: a ladder of them has more ways than anybody could walk", async () => {
    await fs.mkdir(at("ladder", "0"), { recursive: true });
    await fs.writeFile(at("ladder", "0", "go.sum"), "x");
    for (let rung = 1; rung <= 9; rung++) {
      await fs.mkdir(at("ladder", `${rung}`));
      for (const side of ["left", "right"]) {
        await fs.symlink(`../${rung - 1}`, at("ladder", `${rung}`, side));
      }
    }
    const found = await nodeFiles.glob(["**/go.sum"], at("ladder"), 1_000);
    expect(found).toEqual([at("ladder", "0", "go.sum")]);
    // What the pattern itself says is followed.
    const through = [
      "9",
      "left",
      "right",
      "left",
      "right",
      "left",
      "right",
      "left",
      "right",
      "left",
      "go.sum",
    ];
    expect(await nodeFiles.glob([through.join("/")], at("ladder"), 1_000)).toEqual([
      at("ladder", ...through),
    ]);
  });

  test("a link is a match like a file, and so many are found that there are too many", async () => {
    await fs.mkdir(at("matches"));
    for (const name of ["a.sum", "b.sum", "c.sum", "d.mod"]) await fs.writeFile(at("matches", name), "x");
    await fs.symlink("a.sum", at("matches", "e.sum"));
    expect(await nodeFiles.glob(["*.sum", "!c.sum"], at("matches"), 3)).toEqual(
      ["a.sum", "b.sum", "e.sum"].map((name) => at("matches", name)),
    );
    expect(await nodeFiles.glob(["*.sum"], at("matches"), 2)).toHaveLength(3);
  });
});

describe("writing", () => {
  test("a new file with its folders; a second time it fails", async () => {
    const file = await nodeFiles.create(at("new", "deep", "file"), 0o600);
    await file.write(Buffer.from("one "));
    await file.write(Buffer.from("two"));
    await file.close();
    expect(await nodeFiles.readText(file.path)).toBe("one two");
    expect((await nodeFiles.stat(file.path))?.mode).toBe(0o600);
    await expect(nodeFiles.create(file.path, 0o600)).rejects.toMatchObject({ code: "EEXIST" });
  });

  test("a discarded one is gone, however often it is discarded", async () => {
    const file = await nodeFiles.create(at("discarded"), 0o600);
    await file.write(Buffer.from("x"));
    await file.discard();
    await file.discard();
    expect(await nodeFiles.stat(file.path)).toBeNull();
  });

  test("pieces at their places, in any order and at once, beyond the end too", async () => {
    const whole = Buffer.from(Array.from({ length: 300_000 }, (_, index) => index % 251));
    const file = await nodeFiles.create(at("pieces"), 0o600);
    const starts = Array.from({ length: 30 }, (_, index) => index * 10_000).reverse();
    await Promise.all(
      starts.map((start) => file.writeAt(start, Uint8Array.from(whole.subarray(start, start + 10_000)))),
    );
    await file.close();
    expect(whole.equals(await fs.readFile(file.path))).toBe(true);
  });

  test("what was begun before close is written, what comes later is refused", async () => {
    const file = await nodeFiles.create(at("closed"), 0o600);
    const piece = Buffer.alloc(4 << 20, "x");
    const early = Promise.all([0, 1, 2, 3].map((index) => file.writeAt(index * piece.length, piece)));
    const closing = file.close();
    const late = [file.writeAt(0, Buffer.from("late")), file.write(Buffer.from("late"))];
    for (const { status } of await Promise.allSettled(late)) expect(status).toBe("rejected");
    await closing;
    const content = await fs.readFile(file.path);
    expect(content.length).toBe(4 * piece.length);
    expect(content.every((byte) => byte === piece[0])).toBe(true);
    await early;
    await expect(file.writeAt(0, Buffer.from("late"))).rejects.toMatchObject({ code: "EBADF" });
    await file.close();
  });

  test("a discarded one takes no more bytes, and comes not back", async () => {
    const file = await nodeFiles.create(at("discarded early"), 0o600);
    const early = file.writeAt(0, Buffer.alloc(4 << 20));
    const discarding = file.discard();
    await expect(file.writeAt(0, Buffer.from("late"))).rejects.toMatchObject({ code: "EBADF" });
    await Promise.all([early, discarding]);
    expect(await nodeFiles.stat(file.path)).toBeNull();
  });

  test("replace leaves the new text, its mode, and nothing beside it", async () => {
    for (const [text, mode] of [
      ["first", 0o666],
      ["second", 0o600],
    ] as const) {
      await nodeFiles.replace(at("replaced", "file"), text, mode);
      expect(await nodeFiles.readText(at("replaced", "file"))).toBe(text);
      expect((await nodeFiles.stat(at("replaced", "file")))?.mode).toBe(mode);
    }
    expect(await nodeFiles.list(at("replaced"))).toEqual(["file"]);
  });

  test("removing what is not there is no error", async () => {
    await nodeFiles.remove(at("missing"));
    await expect(nodeFiles.remove(folder)).rejects.toThrow();
  });
});

describe("removeFolder", () => {
  test("takes all that is in it, and nothing that a link in it leads to", async () => {
    await fs.mkdir(at("full", "deep", "deeper"), { recursive: true });
    await fs.writeFile(at("full", "deep", "file"), "x");
    await fs.mkdir(at("elsewhere"));
    await fs.writeFile(at("elsewhere", "kept"), "x");
    await fs.symlink(at("elsewhere"), at("full", "link"));
    await nodeFiles.removeFolder(at("full"));
    expect(await nodeFiles.stat(at("full"))).toBeNull();
    expect(await nodeFiles.list(at("elsewhere"))).toEqual(["kept"]);
  });

  test("what is not there is no error, and neither is another one who removes it too", async () => {
    await nodeFiles.removeFolder(at("missing"));
    await fs.writeFile(at("in the way"), "x");
    await nodeFiles.removeFolder(at("in the way", "below"));
    for (let index = 0; index < 100; index++) await fs.mkdir(at("twice", `${index}`), { recursive: true });
    await Promise.all([1, 2, 3].map(() => nodeFiles.removeFolder(at("twice"))));
    expect(await nodeFiles.stat(at("twice"))).toBeNull();
  });
});

describe("moveNew", () => {
  test("gives the new name and takes the old", async () => {
    await fs.writeFile(at("from"), "x");
    expect(await nodeFiles.moveNew(at("from"), at("to"))).toBe(true);
    expect(await nodeFiles.readText(at("to"))).toBe("x");
    expect(await nodeFiles.stat(at("from"))).toBeNull();
  });

  test.each([
    ["a file", (to: string) => fs.writeFile(to, "theirs")],
    ["a directory", (to: string) => fs.mkdir(to)],
    ["a link to nowhere", (to: string) => fs.symlink("/nowhere", to)],
  ])("leaves everything as it was where there is %s", async (name, occupy) => {
    const [from, to] = [at(`${name} from`), at(`${name} to`)];
    await fs.writeFile(from, "ours");
    await occupy(to);
    const before = await fs.lstat(to);
    expect(await nodeFiles.moveNew(from, to)).toBe(false);
    expect((await fs.lstat(to)).ino).toBe(before.ino);
    expect(await nodeFiles.readText(from)).toBe("ours");
  });

  test("of many at once, one wins", async () => {
    const froms = Array.from({ length: 8 }, (_, index) => at(`racer-${index}`));
    await Promise.all(froms.map((from) => fs.writeFile(from, from)));
    const won = await Promise.all(froms.map((from) => nodeFiles.moveNew(from, at("finish"))));
    expect(won.filter(Boolean)).toHaveLength(1);
    expect(await nodeFiles.readText(at("finish"))).toBe(froms[won.indexOf(true)]);
  });

  test("a missing source, and a missing folder, are errors", async () => {
    await expect(nodeFiles.moveNew(at("missing"), at("x"))).rejects.toMatchObject({ code: "ENOENT" });
    await fs.writeFile(at("there"), "");
    await expect(nodeFiles.moveNew(at("there"), at("no", "folder"))).rejects.toMatchObject({
      code: "ENOENT",
    });
  });
});
