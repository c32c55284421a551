import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, expect, test } from "@jest/globals";
import { parseGoMod } from "../../../src/go/go-mod.ts";
import { parseGoSum } from "../../../src/go/go-sum.ts";
import { escapePath, type ModuleVersion } from "../../../src/go/module-version.ts";
import { admitInfo, admitMod, admitZip } from "../../../src/modules/admit.ts";
import { neededModules, takeInventory } from "../../../src/modules/inventory.ts";
import { closeModuleCache, incomingPath, openModuleCache } from "../../../src/modules/module-cache.ts";
import { downloadPath, unpackedPath } from "../../../src/modules/module-cache-layout.ts";
import { nodeFiles } from "../../../src/platform/files.ts";
import { readProcesses } from "../../../src/platform/processes.ts";
import { type GoEnvironment, goEnvironment, runGo } from "../../support/go.ts";
import { temporaryFolder } from "../../support/temp.ts";
import { type PlannedEntry, writePlannedZip } from "../../support/zip-writer.ts";

const m: ModuleVersion = { path: "example.com/Greet/v2", version: "v2.1.0" };
const goMod = "module example.com/Greet/v2\n\ngo 1.17\n";
const prefix = `${m.path}@${m.version}/`;
const entries: PlannedEntry[] = [
  { name: `${prefix}go.mod`, content: goMod, descriptor: "signed32" },
  { name: `${prefix}greet.go`, content: 'package greet\n\nconst Text = "hello"\n' },
  { name: `${prefix}data/é.txt`, content: "x".repeat(3000), stored: true },
];
const zip = writePlannedZip({ entries });

let project: string;
let online: GoEnvironment;
let goSum: string;

/** A project that needs the module, and the go.sum that the real go makes of a proxy on disk. */
beforeAll(async () => {
  const proxy = await temporaryFolder();
  const versions = join(proxy, ...escapePath(m.path).split("/"), "@v");
  await mkdir(versions, { recursive: true });
  await writeFile(join(versions, "v2.1.0.zip"), zip);
  await writeFile(join(versions, "v2.1.0.mod"), goMod);
  await writeFile(join(versions, "v2.1.0.info"), '{"Version":"v2.1.0","Time":"2024-01-02T03:04:05Z"}');
  project = await temporaryFolder();
  await writeFile(
    join(project, "go.mod"),
    `module example.com/main\n\ngo 1.17\n\nrequire ${m.path} ${m.version}\n`,
  );
  await writeFile(
    join(project, "main.go"),
    `package main\n\nimport greet "${m.path}"\n\nfunc main() { println(greet.Text) }\n`,
  );
  online = await goEnvironment({
    GOPROXY: pathToFileURL(proxy).href,
    GOSUMDB: "off",
    GOFLAGS: "-modcacherw -mod=mod",
  });
  await go(online, "mod", "download", "all");
  goSum = await readFile(join(project, "go.sum"), "utf8");
});

async function go(env: GoEnvironment, ...args: string[]): Promise<void> {
  const { exitCode, stderr } = await runGo(args, { cwd: project, env });
  expect({ exitCode, stderr: exitCode === 0 ? "" : stderr }).toEqual({ exitCode: 0, stderr: "" });
}

async function inventoryOf(moduleCache: string) {
  const parsed = parseGoMod(await readFile(join(project, "go.mod"), "utf8"));
  const needed = neededModules({
    goMod: parsed,
    goVersion: parsed.go,
    goSum: parseGoSum(goSum),
    workspace: false,
    vendored: false,
    replaces: parsed.replace,
  });
  return takeInventory(nodeFiles, moduleCache, needed, () => false);
}

test("what we admit is what the real go downloads, and builds without network", async () => {
  const offline = await goEnvironment({ GOPROXY: "off", GOSUMDB: "off" });
  const root = offline.GOMODCACHE ?? "";
  const cache = openModuleCache(root, readProcesses().own);
  const before = await inventoryOf(root);
  const [neededZip] = before.missingZips;
  const [neededMod] = before.missingMods;
  expect(neededZip?.module).toEqual(m);

  const incoming = await nodeFiles.create(incomingPath(cache), 0o666);
  await incoming.write(zip);
  await incoming.close();
  const admissions = [
    await admitZip(nodeFiles, cache, m, incoming.path, neededZip?.h1 ?? ""),
    await admitMod(nodeFiles, cache, m, Buffer.from(goMod), neededMod?.h1 ?? ""),
    await admitInfo(nodeFiles, cache, m, "2024-01-02T03:04:05Z"),
  ];
  expect(admissions).toEqual([
    { kind: "admitted", goMod: Buffer.from(goMod) },
    { kind: "admitted", goMod: null },
    { kind: "admitted", goMod: null },
  ]);
  for (const kind of ["zip", "mod", "info", "ziphash"] as const) {
    expect([kind, await readFile(downloadPath(root, m, kind), "utf8")]).toEqual([
      kind,
      await readFile(downloadPath(online.GOMODCACHE ?? "", m, kind), "utf8"),
    ]);
  }
  await closeModuleCache(nodeFiles, cache);
  expect(await nodeFiles.stat(cache.incoming)).toBeNull();
  expect(await inventoryOf(root)).toMatchObject({ missingZips: [], missingMods: [], missingInfos: [] });
  await go(offline, "mod", "download");
  await go(offline, "mod", "verify");
  await go(offline, "build", "-o", join(await temporaryFolder(), "main"), ".");
});

test("go clean -modcache takes along what a run has left on its way", async () => {
  const env = await goEnvironment();
  const cache = openModuleCache(env.GOMODCACHE ?? "", readProcesses().own);
  await (await nodeFiles.create(incomingPath(cache), 0o666)).close();
  await go(env, "clean", "-modcache");
  expect(await nodeFiles.stat(cache.root)).toBeNull();
});

test("a cache that the real go filled has nothing missing, with its zips or without", async () => {
  const cache = online.GOMODCACHE ?? "";
  const nothing = { presentZips: 1, missingZips: [], missingMods: [], missingInfos: [] };
  expect(await inventoryOf(cache)).toMatchObject(nothing);
  expect((await nodeFiles.stat(unpackedPath(cache, m)))?.kind).toBe("directory");
  await rm(downloadPath(cache, m, "zip"));
  await rm(downloadPath(cache, m, "info"));
  expect(await inventoryOf(cache)).toMatchObject(nothing);
});
