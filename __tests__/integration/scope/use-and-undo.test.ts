import {
  chmod,
  cp,
  lstat,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { routeStatus } from "../../../src/flows/settings/route-status.ts";
import { readScope, resolvePlace } from "../../../src/flows/settings/scope-place.ts";
import { undoRoute } from "../../../src/flows/settings/undo-route.ts";
import { useRoute } from "../../../src/flows/settings/use-route.ts";
import type { Machine } from "../../../src/ports.ts";
import { faults } from "../../../src/sandbox/faults.ts";
import { deadPort } from "../../../src/sandbox/unreachable.ts";
import { type GoEnvironment, runGo } from "../../support/go.ts";
import { openMirror } from "../../support/mirrors.ts";
import { smallModules, writeProject } from "../../support/project.ts";
import { commandInputs, commandPorts, personsMachine, placeIn, settingsFile } from "../../support/scope.ts";

const modules = smallModules().slice(0, 3);

/** A project, a mirror of its modules, and a person's machine with that text in Go's settings file (null: none). */
async function setting(before: string | null, env: Readonly<Record<string, string>> = {}) {
  const project = await writeProject(modules);
  const mirror = await openMirror(project);
  const machine = await personsMachine({ GOSUMDB: project.database.verifierKey, ...env });
  const file = settingsFile(machine);
  if (before !== null) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, before);
  }
  const ports = await commandPorts(machine);
  const inputs = await commandInputs(ports, project.dir, [mirror.url]);
  return { ...project, mirror, machine, file, ports, inputs };
}

const textOf = (file: string) => readFile(file, "utf8").catch(() => null);
const goEnv = async (machine: Machine, cwd: string, env: GoEnvironment = {}) => {
  const { stdout } = await runGo(["env", "-json"], {
    cwd,
    env: { ...(machine.env as GoEnvironment), ...env },
  });
  return JSON.parse(stdout) as Readonly<Record<string, string>>;
};

describe("user scope", () => {
  test.each([
    ["no file", null],
    ["an empty file", ""],
    ["a file that go env -w wrote", "GOFLAGS=-mod=mod\nGOPROXY=https://goproxy.io,direct\n"],
    ["comments, odd order, no newline at the end", "# mine\nGOTOOLCHAIN=local\n\nGOFLAGS=-v\n# end"],
    ["Windows line ends", "GOFLAGS=-v\r\nGOTOOLCHAIN=local\r\n"],
  ])("%s: used, then undone, is byte for byte what it was", async (_, before) => {
    const { dir, machine, file, ports, inputs, mirror } = await setting(before);
    const place = await placeIn(ports, "user", dir);
    const result = await useRoute(ports, place, { ...inputs, mirrorsGiven: true }, { force: false });
    expect(result).toMatchObject({ kind: "switched" });
    expect((await goEnv(machine, dir)).GOPROXY).toContain(mirror.url);
    expect(await undoRoute(ports, place, { force: false })).toEqual({
      kind: "restored",
      removed: before === null,
    });
    expect(await textOf(file)).toBe(before);
    expect(
      (await readdir(dirname(file)).catch(() => [])).filter((name) => name !== "env" && name !== "telemetry"),
    ).toEqual([]);
    // Twice is once.
    expect(await undoRoute(ports, place, { force: false })).toEqual({ kind: "nothing" });
    expect(await textOf(file)).toBe(before);
  });

  test("used twice, undone once: the first state comes back", async () => {
    const before = "GOFLAGS=-v\n";
    const { dir, file, ports, inputs } = await setting(before);
    const place = await placeIn(ports, "user", dir);
    await useRoute(ports, place, inputs, { force: false });
    const other = await openMirror({ modules, database: (await writeProject(modules)).database });
    const second = await commandInputs(ports, dir, [other.url]);
    expect(await useRoute(ports, place, second, { force: false })).toMatchObject({ kind: "switched" });
    expect(await textOf(file)).toContain(other.url);
    await undoRoute(ports, place, { force: false });
    expect(await textOf(file)).toBe(before);
  });

  test("the same again changes nothing", async () => {
    const { dir, file, ports, inputs } = await setting(null);
    const place = await placeIn(ports, "user", dir);
    await useRoute(ports, place, inputs, { force: false });
    const text = await textOf(file);
    expect(await useRoute(ports, place, inputs, { force: false })).toMatchObject({ kind: "unchanged" });
    expect(await textOf(file)).toBe(text);
    await undoRoute(ports, place, { force: false });
    expect(await textOf(file)).toBeNull();
  });

  test("a hand's edit in between: use does not touch the file, and undo takes out what is ours alone", async () => {
    const before = "# mine\nGOVCS=*:off\nGOPROXY=https://corp.example,direct\nGONOPROXY=b.example\n";
    const { dir, file, ports, machine, mirror } = await setting(before);
    const place = await placeIn(ports, "user", dir);
    const inputs = await commandInputs(ports, dir, [mirror.url], { private: "corp.example" });
    await useRoute(ports, place, inputs, { force: false });
    expect(await textOf(file)).toContain(mirror.url);
    await runGo(["env", "-w", "GOVCS=public:git", "GOPRIVATE=other.example"], {
      cwd: dir,
      env: machine.env as GoEnvironment,
    });
    const edited = await textOf(file);
    expect(await useRoute(ports, place, inputs, { force: false })).toEqual({ kind: "edited" });
    expect(await textOf(file)).toBe(edited);
    expect(await undoRoute(ports, place, { force: false })).toEqual({
      kind: "taken-out",
      variables: expect.arrayContaining(["GOPROXY"]),
    });
    expect(await textOf(file)).not.toContain(mirror.url);
    expect(await goEnv(machine, dir)).toMatchObject({
      GOPROXY: "https://corp.example,direct",
      GONOPROXY: "b.example",
      GOVCS: "public:git",
      GOPRIVATE: "other.example",
    });
    expect(await textOf(file)).toMatch(/^# mine\n/);
    expect(await undoRoute(ports, place, { force: false })).toEqual({ kind: "nothing" });
  });

  test("undo with --force after go env -w: what use has set comes back, changed since or not, and nothing else is lost", async () => {
    const before = "GOFLAGS=-v\n";
    const { dir, file, ports, inputs, machine } = await setting(before);
    const place = await placeIn(ports, "user", dir);
    await useRoute(ports, place, inputs, { force: false });
    await runGo(["env", "-w", "GOPRIVATE=corp.example", "GOPROXY=https://other.example"], {
      cwd: dir,
      env: machine.env as GoEnvironment,
    });
    expect(await undoRoute(ports, place, { force: true })).toMatchObject({
      kind: "taken-out",
      variables: expect.arrayContaining(["GOPROXY"]),
    });
    expect((await textOf(file))?.split("\n").sort()).toEqual(["", "GOFLAGS=-v", "GOPRIVATE=corp.example"]);
  });

  test("a private proxy that is dead: nothing is changed, unless it is forced", async () => {
    const { dir, file, ports, mirror } = await setting(null);
    const place = await placeIn(ports, "user", dir);
    const dead = (await deadPort()).replace("http://", "https://me:secret@");
    const inputs = await commandInputs(ports, dir, [mirror.url], {
      private: "corp.example",
      "private-proxy": dead,
    });
    const result = await useRoute(ports, place, inputs, { force: false });
    expect(result).toMatchObject({
      kind: "dead-private-proxy",
      report: {
        notes: expect.arrayContaining([
          expect.objectContaining({ code: "private-proxy-dead", host: new URL(dead).host }),
        ]),
      },
    });
    expect(JSON.stringify(result)).not.toContain("secret");
    expect(await textOf(file)).toBeNull();
    const taken = await useRoute(ports, place, inputs, { force: true });
    expect(taken).toMatchObject({ kind: "switched" });
    expect(await textOf(file)).toContain(dead);
  });

  test("a mirror that was named and can't be reached: nothing is changed, unless it is forced", async () => {
    const { dir, file, ports } = await setting(null);
    const place = await placeIn(ports, "user", dir);
    const dead = await deadPort();
    const inputs = await commandInputs(ports, dir, [dead]);
    expect(await useRoute(ports, place, inputs, { force: false })).toMatchObject({
      kind: "no-healthy-mirror",
    });
    expect(await textOf(file)).toBeNull();
    expect(await useRoute(ports, place, inputs, { force: true })).toMatchObject({
      kind: "switched",
      report: { choice: { mirror: new URL(dead).host, reason: { code: "catalogue-order" } } },
    });
    expect(await textOf(file)).toBe(`GOPROXY=${dead}|direct\n`);
  });

  test.each([
    ["wants credentials", faults.status(401)],
    ["has nothing at its root", faults.status(404)],
    ["fails at its root", faults.status(500)],
  ])("a private proxy that %s is not dead, and is asked for no module", async (_, fault) => {
    const { dir, ports, mirror, database } = await setting(null);
    const own = await openMirror({ modules, database }, { fault });
    const place = await placeIn(ports, "user", dir);
    const inputs = await commandInputs(ports, dir, [mirror.url], {
      private: "corp.example",
      "private-proxy": own.url,
    });
    expect(await useRoute(ports, place, inputs, { force: false })).toMatchObject({ kind: "switched" });
    expect(own.requests.map(({ path }) => path).filter((path) => !path.startsWith("/sumdb/"))).toEqual(["/"]);
  });

  test("where GOPROXY rules mirrors out none is asked, and that is what is said", async () => {
    const { dir, ports, inputs, mirror } = await setting("GOPROXY=off\n");
    const place = await placeIn(ports, "user", dir);
    expect(await useRoute(ports, place, inputs, { force: false })).toMatchObject({
      kind: "not-measured",
      report: { notes: [{ code: "goproxy-off" }] },
    });
    expect(mirror.requests).toEqual([]);
  });

  test("a record of an earlier release, which names no variables: a hand's edit stays, and nothing breaks", async () => {
    const { dir, file, ports, inputs } = await setting(null);
    const place = await placeIn(ports, "user", dir);
    await useRoute(ports, place, inputs, { force: false });
    const { set: _, ...old } = JSON.parse((await textOf(place.record)) ?? "");
    await writeFile(place.record, JSON.stringify(old));
    const edited = `${await textOf(file)}GOTOOLCHAIN=local\n`;
    await writeFile(file, edited);
    expect(await undoRoute(ports, place, { force: false })).toEqual({ kind: "taken-out", variables: [] });
    expect(await textOf(file)).toBe(edited);
  });

  test("--force after a hand's edit keeps the edit, and undo comes back to it", async () => {
    const { dir, file, ports, inputs, mirror } = await setting(null);
    const place = await placeIn(ports, "user", dir);
    await useRoute(ports, place, inputs, { force: false });
    const edited = `${await textOf(file)}GOVCS=public:git\n`;
    await writeFile(file, edited);
    await useRoute(ports, place, inputs, { force: true });
    expect(await textOf(file)).toBe(edited);
    const other = await openMirror({ modules, database: (await writeProject(modules)).database });
    const moved = await commandInputs(ports, dir, [other.url, mirror.url]);
    mirror.set({ fault: faults.status(502) });
    expect(await useRoute(ports, place, moved, { force: true })).toMatchObject({ kind: "switched" });
    expect(await textOf(file)).toContain("GOVCS=public:git");
    await undoRoute(ports, place, { force: false });
    expect(await textOf(file)).toBe(edited);
  });

  test("ended half-way in the second switch: neither command takes the file for somebody else's", async () => {
    const before = "GOVCS=public:git\n";
    const { dir, file, ports, inputs, database } = await setting(before);
    const place = await placeIn(ports, "user", dir);
    await useRoute(ports, place, inputs, { force: false });
    const first = await textOf(file);
    const other = await openMirror({ modules, database });
    const second = await commandInputs(ports, dir, [other.url]);
    const breaking = {
      ...ports,
      files: {
        ...ports.files,
        replace: async (to: string, content: string | Uint8Array, mode: number) => {
          if (to === file) throw new Error("killed");
          await ports.files.replace(to, content, mode);
        },
      },
    };
    await expect(useRoute(breaking, place, second, { force: false })).rejects.toThrow("killed");
    expect(await textOf(file)).toBe(first);
    expect(await useRoute(ports, place, second, { force: false })).toMatchObject({ kind: "switched" });
    await undoRoute(ports, place, { force: false });
    expect(await textOf(file)).toBe(before);
  });

  test("two at the same time: one after the other, and undo knows the way back", async () => {
    const before = "GOVCS=public:git\n";
    const { dir, file, ports, inputs, database } = await setting(before);
    const place = await placeIn(ports, "user", dir);
    const other = await openMirror({ modules, database });
    const second = await commandInputs(ports, dir, [other.url]);
    await Promise.all([inputs, second].map((one) => useRoute(ports, place, one, { force: false })));
    expect(await undoRoute(ports, place, { force: false })).toMatchObject({ kind: "restored" });
    expect(await textOf(file)).toBe(before);
  });

  test("a settings file that is a link stays one, and what it leads to comes back", async () => {
    const { dir, file, ports, inputs } = await setting("GOVCS=public:git\n");
    const real = join(dirname(file), "dotfiles-env");
    await rename(file, real);
    await symlink(real, file);
    const place = await resolvePlace(ports.files, await placeIn(ports, "user", dir));
    if (place === null) throw new Error("no place");
    await useRoute(ports, place, inputs, { force: false });
    expect((await lstat(file)).isSymbolicLink()).toBe(true);
    expect(await textOf(real)).toContain("GOPROXY=");
    await undoRoute(ports, place, { force: false });
    expect((await lstat(file)).isSymbolicLink()).toBe(true);
    expect(await textOf(file)).toBe("GOVCS=public:git\n");
  });

  test("a file that somebody has removed is no reason to bring it back unasked", async () => {
    const { dir, file, ports, inputs } = await setting("GOFLAGS=-v\n");
    const place = await placeIn(ports, "user", dir);
    await useRoute(ports, place, inputs, { force: false });
    await rm(file);
    expect(await undoRoute(ports, place, { force: false })).toEqual({ kind: "taken-out", variables: [] });
    expect(await textOf(file)).toBeNull();
  });

  test("ended between the record and the file: undo finds the file as it was, and removes the record", async () => {
    const before = "GOFLAGS=-v\n";
    const { dir, file, ports, inputs } = await setting(before);
    const place = await placeIn(ports, "user", dir);
    const breaking = {
      ...ports,
      files: {
        ...ports.files,
        replace: async (to: string, content: string | Uint8Array, mode: number) => {
          if (to === file) throw new Error("killed");
          await ports.files.replace(to, content, mode);
        },
      },
    };
    await expect(useRoute(breaking, place, inputs, { force: false })).rejects.toThrow("killed");
    expect(await textOf(file)).toBe(before);
    expect(await undoRoute(ports, place, { force: false })).toMatchObject({ kind: "restored" });
    expect(await textOf(file)).toBe(before);
    expect(await textOf(place.record)).toBeNull();
  });

  test("ended between the record and the file: use begins again", async () => {
    const { dir, file, ports, inputs } = await setting(null);
    const place = await placeIn(ports, "user", dir);
    await useRoute(ports, place, inputs, { force: false });
    await rm(file); // As the file was before, and the record is there.
    expect(await useRoute(ports, place, inputs, { force: false })).toMatchObject({ kind: "switched" });
    await undoRoute(ports, place, { force: false });
    expect(await textOf(file)).toBeNull();
  });

  test("the file's mode stays, and comes back", async () => {
    const { dir, file, ports, inputs } = await setting("GOFLAGS=-v\n");
    await chmod(file, 0o600);
    const place = await placeIn(ports, "user", dir);
    await useRoute(ports, place, inputs, { force: false });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(place.record)).mode & 0o777).toBe(0o600);
    await undoRoute(ports, place, { force: false });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  test("no healthy mirror: nothing is written", async () => {
    const { dir, file, ports, database } = await setting("GOFLAGS=-v\n");
    const dead = await openMirror({ modules, database }, { fault: faults.status(502) });
    const place = await placeIn(ports, "user", dir);
    const inputs = await commandInputs(ports, dir, [dead.url]);
    expect(await useRoute(ports, place, inputs, { force: false })).toMatchObject({
      kind: "no-healthy-mirror",
    });
    expect(await textOf(file)).toBe("GOFLAGS=-v\n");
    expect(await textOf(place.record)).toBeNull();
  });

  test("no go is needed to write, so nothing of the values is ever an argument", async () => {
    const { dir, file, inputs, ports, machine, mirror } = await setting("GOFLAGS=-v\n");
    const bare = await commandPorts({ ...machine, env: { ...machine.env, PATH: "/nowhere" } });
    const place = await placeIn(ports, "user", dir);
    expect(await useRoute(bare, place, inputs, { force: false })).toMatchObject({ kind: "switched" });
    expect((await goEnv(machine, dir)).GOPROXY).toBe(`${mirror.url}|direct`);
    await undoRoute(ports, place, { force: false });
    expect(await textOf(file)).toBe("GOFLAGS=-v\n");
  });

  test("a variable of the environment goes before the file, and the result says so", async () => {
    const { dir, ports, inputs, mirror } = await setting(null, { GOPRIVATE: "old.example" });
    const place = await placeIn(ports, "user", dir);
    const withPrivate = await commandInputs(ports, dir, [mirror.url], { private: "new.example" });
    expect(await useRoute(ports, place, withPrivate, { force: false })).toMatchObject({
      kind: "switched",
      overridden: ["GOPRIVATE"],
    });
    void inputs;
  });
});

describe("project scope", () => {
  test("links in a project are not followed, and a file that came with the sources is nobody's own", async () => {
    const { dir, ports, inputs } = await setting(null);
    const place = await placeIn(ports, "project", dir);
    await useRoute(ports, place, inputs, { force: false });
    expect(await readScope(ports.files, place)).toMatchObject({ standing: "ours" });
    // The same folder in another checkout, record and all.
    const clone = (await writeProject(modules)).dir;
    await cp(join(dir, ".setup-go-mirror"), join(clone, ".setup-go-mirror"), { recursive: true });
    const copied = await placeIn(ports, "project", clone);
    expect(await readScope(ports.files, copied)).toMatchObject({ standing: "not-ours", record: null });
    // And in the place of the first one.
    await rename(join(dir, ".setup-go-mirror"), join(dir, "first"));
    await cp(join(clone, ".setup-go-mirror"), join(dir, ".setup-go-mirror"), { recursive: true });
    expect(await readScope(ports.files, place)).toMatchObject({ standing: "not-ours", record: null });
    await mkdir(join(dir, "elsewhere"));
    await rename(join(dir, ".setup-go-mirror"), join(dir, "moved"));
    await symlink(join(dir, "elsewhere"), join(dir, ".setup-go-mirror"));
    expect(await resolvePlace(ports.files, place)).toBeNull();
  });

  test("nothing outside the project changes, git sees nothing, and undo leaves no trace", async () => {
    const before = "GOVCS=public:git\n";
    const { dir, machine, file, ports, inputs, mirror } = await setting(before);
    const place = await placeIn(ports, "project", dir);
    expect(place.file).toBe(join(dir, ".setup-go-mirror", "env"));
    await useRoute(ports, place, inputs, { force: false });
    expect(await textOf(file)).toBe(before);
    expect(await textOf(join(dir, ".setup-go-mirror", ".gitignore"))).toBe("*\n");
    // A copy of the person's own settings, with the route over them.
    expect(await goEnv(machine, dir, { GOENV: place.file })).toMatchObject({
      GOPROXY: expect.stringContaining(mirror.url),
      GOVCS: "public:git",
    });
    expect((await goEnv(machine, dir)).GOPROXY).not.toContain(mirror.url);
    await undoRoute(ports, place, { force: false });
    expect(await readdir(dir)).not.toContain(".setup-go-mirror");
  });

  test("two projects used at the same time never see each other's mirrors, private patterns and proxies", async () => {
    const one = await setting("GOFLAGS=-v\n");
    const two = await writeProject(modules);
    const otherMirror = await openMirror(two);
    const { machine, ports } = one;
    const use = async (dir: string, mirror: string, name: string) => {
      const place = await placeIn(ports, "project", dir);
      const inputs = await commandInputs(ports, dir, [mirror], {
        private: `*.${name}.example`,
        "private-proxy": `https://goproxy.${name}.example`,
      });
      // No such server is there.
      const options = { force: false, keepDeadProxy: true };
      expect(await useRoute(ports, place, inputs, options)).toMatchObject({ kind: "switched" });
      return place.file;
    };
    const [a, b] = await Promise.all([
      use(one.dir, one.mirror.url, "one"),
      use(two.dir, otherMirror.url, "two"),
    ]);
    const seen = await Promise.all([
      goEnv(machine, one.dir, { GOENV: a }),
      goEnv(machine, two.dir, { GOENV: b }),
    ]);
    const shown = seen.map(({ GOPROXY, GOPRIVATE, GONOSUMDB }) => [GOPROXY, GOPRIVATE, GONOSUMDB].join(" "));
    expect(shown[0]).toContain("goproxy.one.example");
    expect(shown[0]).toContain(one.mirror.url);
    expect(shown[0]).not.toMatch(/two\.example/);
    expect(shown[0]).not.toContain(otherMirror.url);
    expect(shown[1]).toContain("*.two.example");
    expect(shown[1]).not.toMatch(/one\.example/);
    expect(shown[1]).not.toContain(one.mirror.url);
    // And nobody else sees either.
    expect((await goEnv(machine, one.dir)).GOPROXY).toBe("https://proxy.golang.org,direct");
  });

  test("status shows what is in force, and what has changed in the person's own settings since", async () => {
    const { dir, machine, file, ports, inputs, mirror } = await setting("GOFLAGS=-v\n");
    const place = await placeIn(ports, "project", dir);
    await useRoute(ports, place, inputs, { force: false });
    await writeFile(file, "GOFLAGS=-x\nGOTOOLCHAIN=local\n");
    const inShell = { ...machine, env: { ...machine.env, GOENV: place.file, GOSUMDB: "", GOTOOLCHAIN: "" } };
    const status = await routeStatus({ machine: inShell, files: ports.files }, dir);
    expect(status.goEnvFile).toBe(place.file);
    expect(status.values).toContainEqual({
      name: "GOPROXY",
      value: expect.stringContaining(mirror.url),
      origin: "go-env-file",
      overrides: false,
    });
    expect(status.scopes).toMatchObject([
      { scope: "user", file, standing: "not-ours", inForce: false, drift: [] },
      {
        scope: "project",
        file: place.file,
        standing: "ours",
        inForce: true,
        drift: ["GOFLAGS", "GOTOOLCHAIN"],
      },
    ]);
    // Used again, it takes them over.
    await useRoute(await commandPorts(inShell), place, inputs, { force: false });
    const after = await routeStatus({ machine: inShell, files: ports.files }, dir);
    expect(after.scopes[1]).toMatchObject({ drift: [] });
    expect(await textOf(place.file)).toContain("GOFLAGS=-x");
  });
});
