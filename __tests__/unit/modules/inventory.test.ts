import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { parseGoMod } from "../../../src/go/go-mod.ts";
import { parseGoSum } from "../../../src/go/go-sum.ts";
import { moduleKey } from "../../../src/go/module-version.ts";
import { type Needed, neededModules, takeInventory } from "../../../src/modules/inventory.ts";
import type { Files } from "../../../src/ports.ts";

const h1 = (seed: string) => `h1:${createHash("sha256").update(seed).digest("base64")}`;
const both = (path: string, version: string) =>
  `${path} ${version} ${h1(path)}\n${path} ${version}/go.mod ${h1(`${path} mod`)}\n`;

const goMod = parseGoMod(`module example.com/main
go 1.22
require (
	example.com/a v1.0.0
	example.com/b v1.0.0
	example.com/c v1.0.0
	example.com/unlisted v1.0.0
)
replace example.com/b => example.com/fork v1.5.0
replace example.com/c => ../c
`);
const goSum = parseGoSum(
  both("example.com/a", "v1.0.0") +
    both("example.com/b", "v1.0.0") +
    both("example.com/fork", "v1.5.0") +
    both("example.com/tool", "v0.1.0") +
    `example.com/graph v0.1.0/go.mod ${h1("graph")}\n`,
);
const project = {
  goMod,
  goVersion: "1.22",
  goSum,
  workspace: false,
  vendored: false,
  replaces: goMod.replace,
};
const keys = (sums: Needed["zips"]) => sums.map(({ module }) => moduleKey(module));

describe("neededModules", () => {
  const required = ["example.com/a@v1.0.0", "example.com/fork@v1.5.0"];
  const listed = [
    "example.com/a@v1.0.0",
    "example.com/b@v1.0.0",
    "example.com/fork@v1.5.0",
    "example.com/tool@v0.1.0",
  ];

  test.each([
    ["what go.mod requires, after replacements", project, required],
    ["exactly go 1.17", { ...project, goVersion: "1.17" }, required],
    ["before go 1.17 what go.sum lists", { ...project, goVersion: "1.16" }, listed],
    ["without a go line too", { ...project, goVersion: null }, listed],
    ["in a workspace too", { ...project, workspace: true }, listed],
    ["without a go.mod too", { ...project, goMod: null }, listed],
  ])("%s", (_, given, zips) => {
    const needed = neededModules(given);
    expect(keys(needed.zips)).toEqual(zips);
    expect(keys(needed.mods)).toEqual([...listed, "example.com/graph@v0.1.0"]);
  });

  test("the hashes are those of go.sum", () => {
    expect(neededModules(project).zips[1]?.h1).toBe(h1("example.com/fork"));
    expect(neededModules(project).mods[2]?.h1).toBe(h1("example.com/fork mod"));
  });

  test("a vendored project needs nothing", () => {
    expect(neededModules({ ...project, vendored: true })).toEqual({ zips: [], mods: [] });
  });

  test("each replacement is looked at once, however many modules are required", () => {
    const paths = Array.from({ length: 1000 }, (_, index) => `example.com/m${index}`);
    let looks = 0;
    const replaces = paths.map((path) => ({
      get old() {
        looks++;
        return { path, version: null };
      },
      new: { path: "example.com/fork", version: "v1.5.0" },
    }));
    const many = { ...goMod, require: paths.map((path) => ({ path, version: "v1.0.0" })) };
    const needed = neededModules({ ...project, goMod: many, replaces });
    expect(keys(needed.zips)).toEqual(["example.com/fork@v1.5.0"]);
    expect(looks).toBe(paths.length);
  });

  test("two modules replaced by the same one need it once", () => {
    const same = parseGoMod(
      "require (\nexample.com/x v1.0.0\nexample.com/y v1.0.0\n)\nreplace example.com/x => example.com/a v1.0.0\nreplace example.com/y => example.com/a v1.0.0\n",
    );
    expect(keys(neededModules({ ...project, goMod: same, replaces: same.replace }).zips)).toEqual([
      "example.com/a@v1.0.0",
    ]);
  });
});

/**
 * Only `list` counts here, and whether there are downloads at all; anything else would be a look at a single file.
 * @param ziphash what each `.ziphash` says
 */
function filesWith(
  folders: Record<string, readonly string[]>,
  ziphash = "",
): { files: Files; listed: string[] } {
  const listed: string[] = [];
  const unexpected = () => Promise.reject(new Error("not expected"));
  const files: Files = {
    list: async (path) => {
      listed.push(path);
      return folders[path.replaceAll("\\", "/")] ?? [];
    },
    readText: unexpected,
    readSmall: async (paths) => paths.map((path) => (path.endsWith(".ziphash") ? ziphash : null)),
    stat: async (path) =>
      path.replaceAll("\\", "/").endsWith("/cache/download") && Object.keys(folders).length > 0
        ? { kind: "directory", bytes: 0, mode: 0o755, uid: 0, mtimeMs: 0, links: 2, inode: 1 }
        : null,
    lstat: unexpected,
    realPath: unexpected,
    makeDirectory: unexpected,
    glob: unexpected,
    open: unexpected,
    create: unexpected,
    moveNew: unexpected,
    linkOrCopy: unexpected,
    moveFolder: unexpected,
    createIn: () => () => {
      throw new Error("not expected");
    },
    sealFolders: unexpected,
    writeNew: unexpected,
    replace: unexpected,
    remove: unexpected,
    removeFolder: unexpected,
  };
  return { files, listed };
}

describe("takeInventory", () => {
  const needed = neededModules({ ...project, goMod: null });
  const nobody = () => false;
  const folder = (name: string) => `/cache/cache/download/example.com/${name}/@v`;

  test("without a module cache everything is missing", async () => {
    const { files, listed } = filesWith({});
    expect(await takeInventory(files, null, needed, nobody)).toEqual({
      neededZips: 4,
      neededMods: 5,
      presentZips: 0,
      presentMods: 0,
      missingZips: needed.zips,
      missingMods: needed.mods,
      missingInfos: needed.zips.map(({ module }) => module),
      privateZips: [],
      privateMods: [],
      privateInfos: [],
      otherHash: [],
      overLimit: { zips: 0, mods: 0 },
    });
    expect(listed).toEqual([]);
  });

  test("a full cache has nothing missing, and each folder is listed once", async () => {
    const { files, listed } = filesWith({
      [folder("a")]: ["v1.0.0.zip", "v1.0.0.mod", "v1.0.0.info"],
      [folder("b")]: ["v1.0.0.zip", "v1.0.0.mod", "v1.0.0.info", "list"],
      [folder("fork")]: ["v1.5.0.zip", "v1.5.0.mod", "v1.5.0.info"],
      [folder("tool")]: ["v0.1.0.zip", "v0.1.0.mod", "v0.1.0.info"],
      [folder("graph")]: ["v0.1.0.mod"],
    });
    expect(await takeInventory(files, "/cache", needed, nobody)).toMatchObject({
      presentZips: 4,
      presentMods: 5,
      missingZips: [],
      missingMods: [],
      missingInfos: [],
    });
    expect(listed).toHaveLength(5);
  });

  const unpacked = { "/cache/example.com": ["a@v1.0.0"] };
  test.each([
    ["nothing there", {}, true, true],
    ["another version's zip", { [folder("a")]: ["v1.0.1.zip", "v1.0.1.info"] }, true, true],
    ["a zip without .info", { [folder("a")]: ["v1.0.0.zip"] }, false, true],
    ["an .info without zip", { [folder("a")]: ["v1.0.0.info"] }, true, false],
    ["a temporary file", { [folder("a")]: ["v1.0.0.zip12.tmp"] }, true, true],
    ["an unpacked tree with its .ziphash", { ...unpacked, [folder("a")]: ["v1.0.0.ziphash"] }, false, false],
    [
      "a zip, unpacked, without .info",
      { ...unpacked, [folder("a")]: ["v1.0.0.zip", "v1.0.0.ziphash"] },
      false,
      false,
    ],
    ["an unpacked tree without .ziphash", { ...unpacked }, true, true],
    ["an unfinished tree", { ...unpacked, [folder("a")]: ["v1.0.0.ziphash", "v1.0.0.partial"] }, true, true],
    ["a .ziphash without its tree", { [folder("a")]: ["v1.0.0.ziphash"] }, true, true],
  ])("%s", async (_, folders, zipMissing, infoMissing) => {
    const one = { zips: needed.zips.slice(0, 1), mods: [] };
    const inventory = await takeInventory(filesWith(folders).files, "/cache", one, nobody);
    expect(inventory.missingZips).toEqual(zipMissing ? one.zips : []);
    expect(inventory.missingInfos).toEqual(infoMissing ? one.zips.map(({ module }) => module) : []);
    expect(inventory.presentZips).toBe(zipMissing ? 0 : 1);
  });

  describe("a .ziphash that is there", () => {
    const inZip = { [folder("a")]: ["v1.0.0.zip", "v1.0.0.info", "v1.0.0.ziphash"] };
    const inTree = { ...unpacked, [folder("a")]: ["v1.0.0.ziphash"] };
    const alone = { [folder("a")]: ["v1.0.0.ziphash"] };
    const other = h1("other contents");
    test.each([
      ["with go.sum's hash", inZip, h1("example.com/a"), "present"],
      [
        "with go.sum's hash and a new line, as an editor leaves it",
        inZip,
        `${h1("example.com/a")}\n`,
        "present",
      ],
      ["with another hash, beside a zip", inZip, other, "other"],
      ["with another hash, beside a tree", inTree, other, "other"],
      ["with another hash and nothing else: the fetch removes it", alone, other, "missing"],
      ["empty, as a killed go leaves it: go hashes the zip", inZip, "", "present"],
      ["broken: the same", inZip, `${other.slice(0, 20)}\0\0`, "present"],
    ])("%s", async (_, folders, ziphash, standing) => {
      const one = { zips: needed.zips.slice(0, 1), mods: [] };
      const inventory = await takeInventory(filesWith(folders, ziphash).files, "/cache", one, nobody);
      expect(inventory.presentZips).toBe(standing === "present" ? 1 : 0);
      expect(inventory.missingZips).toEqual(standing === "missing" ? one.zips : []);
      const module = { path: "example.com/a", version: "v1.0.0" };
      expect(inventory.otherHash).toEqual(
        standing === "other" ? [{ module, expected: h1("example.com/a"), actual: other }] : [],
      );
    });

    test("of a module whose hash nobody knows yet is compared with nothing", async () => {
      const one = { zips: [{ module: { path: "example.com/a", version: "v1.0.0" }, h1: "" }], mods: [] };
      const inventory = await takeInventory(filesWith(inZip, other).files, "/cache", one, nobody);
      expect(inventory).toMatchObject({ presentZips: 1, otherHash: [] });
    });
  });

  test("private modules are listed apart: no mirror's list names them", async () => {
    const { files } = filesWith({ [folder("b")]: ["v1.0.0.zip", "v1.0.0.mod", "v1.0.0.info"] });
    const isPrivate = (path: string) => ["example.com/a", "example.com/b"].includes(path);
    const inventory = await takeInventory(files, "/cache", needed, isPrivate);
    expect(inventory).toMatchObject({ presentZips: 1, presentMods: 1 });
    expect(inventory.privateZips).toEqual(needed.zips.slice(0, 1));
    expect(inventory.privateMods).toEqual(needed.mods.slice(0, 1));
    expect(inventory.privateInfos).toEqual([{ path: "example.com/a", version: "v1.0.0" }]);
    expect(keys(inventory.missingZips)).toEqual(["example.com/fork@v1.5.0", "example.com/tool@v0.1.0"]);
    expect(inventory.missingInfos.map(({ path }) => path)).toEqual(["example.com/fork", "example.com/tool"]);
    expect(keys(inventory.missingMods)).not.toContain("example.com/a@v1.0.0");
  });

  test("a private zip without its .info lacks that alone", async () => {
    const { files } = filesWith({ [folder("a")]: ["v1.0.0.zip", "v1.0.0.mod"] });
    const one = { zips: needed.zips.slice(0, 1), mods: needed.mods.slice(0, 1) };
    expect(await takeInventory(files, "/cache", one, () => true)).toMatchObject({
      presentZips: 1,
      presentMods: 1,
      missingInfos: [],
      privateZips: [],
      privateMods: [],
      privateInfos: one.zips.map(({ module }) => module),
    });
  });

  describe("of a go.sum beyond all measure, the first 20,000 files are looked at, zips before mods", () => {
    const sums = Array.from({ length: 20_001 }, (_, index) => ({
      module: { path: "example.com/m", version: `v1.0.${index}` },
      h1: h1("any"),
    }));

    test.each([
      ["as many as that", 12_000, 8_000, { zips: 0, mods: 0 }],
      ["one mod too many", 12_000, 8_001, { zips: 0, mods: 1 }],
      ["one zip too many", 20_001, 5, { zips: 1, mods: 5 }],
    ])("%s", async (_, zips, mods, overLimit) => {
      const { files } = filesWith({ [folder("m")]: ["v1.0.0.zip", "v1.0.1.mod"] });
      const many = { zips: sums.slice(0, zips), mods: sums.slice(0, mods) };
      const inventory = await takeInventory(files, "/cache", many, nobody);
      expect(inventory).toMatchObject({ neededZips: zips, neededMods: mods, overLimit, presentZips: 1 });
      expect(inventory.missingZips).toEqual(many.zips.slice(1, zips - overLimit.zips));
      const lookedAtMods = many.mods.slice(0, mods - overLimit.mods);
      expect(inventory.missingMods).toEqual(lookedAtMods.filter((_sum, index) => index !== 1));
      expect(inventory.missingInfos).toHaveLength(zips - overLimit.zips);
    });
  });

  test("two versions of one module share a look at its folder", async () => {
    const sums = parseGoSum(both("example.com/a", "v1.0.0") + both("example.com/a", "v1.1.0"));
    const { files, listed } = filesWith({ [folder("a")]: ["v1.1.0.zip", "v1.1.0.info"] });
    const inventory = await takeInventory(
      files,
      "/cache",
      { zips: [...sums.zips.values()], mods: [] },
      nobody,
    );
    expect(keys(inventory.missingZips)).toEqual(["example.com/a@v1.0.0"]);
    expect(listed).toHaveLength(1);
  });

  test("of a machine without downloads no folder is listed", async () => {
    const { files, listed } = filesWith({});
    const inventory = await takeInventory(files, "/cache", needed, nobody);
    expect(inventory.missingZips).toHaveLength(needed.zips.length);
    expect(listed).toEqual([]);
  });

  test("a folder that can't be read counts as empty", async () => {
    const { files } = filesWith({ "/cache/cache/download/example.com/a/@v": [] });
    const broken: Files = { ...files, list: () => Promise.reject(new Error("EACCES")) };
    const inventory = await takeInventory(broken, "/cache", needed, nobody);
    expect(inventory).toMatchObject({ presentZips: 0, presentMods: 0 });
    expect(inventory.missingZips).toHaveLength(needed.zips.length);
  });
});
