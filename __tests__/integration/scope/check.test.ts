import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readProject } from "../../../src/flows/project/read-project.ts";
import { checkRoute } from "../../../src/flows/settings/check-route.ts";
import { diagnose } from "../../../src/flows/settings/diagnose.ts";
import { undoRoute } from "../../../src/flows/settings/undo-route.ts";
import { useRoute } from "../../../src/flows/settings/use-route.ts";
import { verifyModules } from "../../../src/flows/settings/verify-modules.ts";
import { downloadPath, unpackedPath } from "../../../src/modules/module-cache-layout.ts";
import { systemClock } from "../../../src/platform/clock.ts";
import { faults } from "../../../src/sandbox/faults.ts";
import type { GoEnvironment } from "../../support/go.ts";
import { runGo } from "../../support/go.ts";
import { openMirror } from "../../support/mirrors.ts";
import { smallModules, writeProject } from "../../support/project.ts";
import { commandInputs, commandPorts, personsMachine, placeIn, settingsFile } from "../../support/scope.ts";

const modules = smallModules().slice(0, 3);
const MINUTE = 60_000;

/** A project, two mirrors of it, a person's machine, and a clock whose minutes pass when they are told to. */
async function setting() {
  const project = await writeProject(modules);
  const a = await openMirror(project, { roundTripMs: 2 });
  const b = await openMirror(project, { roundTripMs: 2 });
  const machine = await personsMachine({ GOSUMDB: project.database.verifierKey });
  let passedMs = 0;
  const clock = { ...systemClock, nowMs: () => systemClock.nowMs() + passedMs };
  const ports = await commandPorts(machine, clock);
  const inputs = await commandInputs(ports, project.dir, [a.url, b.url]);
  const place = await placeIn(ports, "user", project.dir);
  const goproxy = async () => (await readProject(ports, project.dir)).now.GOPROXY;
  const look = async () => checkRoute(ports, inputs, await goproxy(), place);
  return {
    ...project,
    a,
    b,
    machine,
    ports,
    inputs,
    place,
    goproxy,
    look,
    pass: (minutes: number) => {
      passedMs += minutes * MINUTE;
    },
  };
}

const first = (goproxy: string) => goproxy.split(/[,|]/)[0];

describe("check", () => {
  test("a route that works, and one that does not; nothing is written", async () => {
    const { ports, inputs, place, a, b, goproxy } = await setting();
    expect(await checkRoute(ports, inputs, `${a.url}|direct`, null)).toMatchObject({
      healthy: true,
      decision: null,
    });
    a.set({ fault: faults.status(502) });
    const sick = await checkRoute(ports, inputs, `${a.url}|${b.url}|direct`, null);
    expect(sick).toMatchObject({ healthy: false, current: expect.stringContaining("127.0.0.1"), used: null });
    expect(await goproxy()).toBe("");
    expect(await ports.files.stat(place.record)).toBeNull();
  });

  test("a route of several servers that no catalogue has: it is measured, not called sick unmeasured", async () => {
    const { ports, inputs, machine, a, b } = await setting();
    await mkdir(dirname(settingsFile(machine)), { recursive: true });
    await writeFile(settingsFile(machine), `GOPROXY=${a.url}|${b.url}|direct\n`);
    const auto = await commandInputs(ports, inputs.workingDirectory, ["official"]);
    const goproxy = `${a.url}|${b.url}|direct`;
    const check = await checkRoute(ports, auto, goproxy, null);
    expect(check).toMatchObject({ healthy: true, report: { probe: { kind: "measured" } } });
  });

  test("a route that asks nobody has nothing to check", async () => {
    const { ports, inputs } = await setting();
    expect(await checkRoute(ports, inputs, "direct", null)).toMatchObject({ current: null, healthy: true });
  });

  test("a server of one's own is looked at: it works, wants credentials, or is dead; it is never left", async () => {
    const { ports, inputs, place, dir, database } = await setting();
    const own = await openMirror({ modules, database });
    const route = `${own.url},direct`;
    expect(await checkRoute(ports, inputs, route, place)).toMatchObject({
      healthy: true,
      decision: { kind: "stay", because: "no-mirror" },
    });
    own.set({ fault: faults.status(401) });
    expect(await checkRoute(ports, inputs, route, null)).toMatchObject({ healthy: true });
    own.set({ fault: faults.status(502) });
    expect(await checkRoute(ports, inputs, route, place)).toMatchObject({
      healthy: false,
      decision: { kind: "stay", because: "no-mirror" },
    });
    void dir;
  });

  test("a dead server of one's own is named, and not the mirror behind it that works", async () => {
    const { ports, inputs, a, dir, database } = await setting();
    void dir;
    const own = await openMirror({ modules, database }, { fault: faults.status(502) });
    expect(await checkRoute(ports, inputs, `${own.url},${a.url}|direct`, null)).toMatchObject({
      healthy: false,
      works: true,
      deadOwn: new URL(own.url).host,
      current: expect.stringContaining(new URL(a.url).host),
    });
  });
});

describe("check --switch over an hour", () => {
  test("mirrors that die, come back and tie: it leaves the dead one, at most once in five minutes, and does not flap", async () => {
    const { a, b, look, pass, goproxy, ports, place } = await setting();
    const seen: string[] = [];
    const name = (url: string | undefined) => (url === a.url ? "a" : url === b.url ? "b" : "none");
    for (let minute = 0; minute < 60; minute += 4) {
      // Which of two alike is ahead changes with every look: neither is worth a move.
      a.set({
        roundTripMs: minute % 8 === 0 ? 50 : 57,
        fault: minute >= 20 && minute < 32 ? faults.status(502) : undefined,
      });
      b.set({
        roundTripMs: minute % 8 === 0 ? 57 : 50,
        fault: minute >= 44 && minute < 52 ? faults.reset() : undefined,
      });
      const { decision } = await look();
      seen.push(`${decision?.kind === "switch" ? "→" : ""}${name(first(await goproxy()))}`);
      pass(4);
    }
    const moves = seen.filter((one) => one.startsWith("→"));
    // Away from whichever died while it was in use. Fifteen looks that followed each lead would move fourteen times;
    // a machine under load may make one or the other mirror look slow once.
    expect(moves.length).toBeGreaterThanOrEqual(2);
    expect(moves.length).toBeLessThanOrEqual(5);
    const used = seen.map((one) => one.replace("→", ""));
    // At minutes 24 and 48 the dead ones have been left.
    expect(used[6]).toBe("b");
    expect(used[12]).toBe("a");
    await undoRoute(ports, place, { force: false });
    expect(await goproxy()).toBe("");
  }, 120_000);

  test("right after a switch it stays, even where the mirror has died meanwhile", async () => {
    const { a, b, look, pass, goproxy, ports, inputs, place, dir } = await setting();
    const onlyA = await commandInputs(ports, dir, [a.url]);
    await useRoute(ports, place, onlyA, { force: false });
    a.set({ fault: faults.status(502) });
    pass(3);
    expect((await look()).decision).toEqual({ kind: "stay", because: "too-soon" });
    expect(first(await goproxy())).toBe(a.url);
    pass(3);
    expect(await look()).toMatchObject({
      decision: { kind: "switch", because: "unhealthy" },
      used: { kind: "switched" },
    });
    expect(first(await goproxy())).toBe(b.url);
    void inputs;
  });

  test("a file that somebody has changed is not touched", async () => {
    const { a, look, pass, ports, place, dir } = await setting();
    await useRoute(ports, place, await commandInputs(ports, dir, [a.url]), { force: false });
    const edited = `${await readFile(place.file, "utf8")}GOFLAGS=-v\n`;
    await writeFile(place.file, edited);
    a.set({ fault: faults.status(502) });
    pass(6);
    expect(await look()).toMatchObject({ used: { kind: "edited" } });
    expect(await readFile(place.file, "utf8")).toBe(edited);
  });
});

describe("doctor", () => {
  test("a machine with several things wrong: each is found", async () => {
    const { machine, dir, a, b } = await setting();
    const file = settingsFile(machine);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `GOPROXY=https://goproxy.cn,${a.url},direct\nGOPRIVATE=EXAMPLE.com/alpha\n`);
    b.set({ fault: faults.status(503) });
    const sick = await commandPorts({
      ...machine,
      env: { ...machine.env, GOSUMDB: "off", ALL_PROXY: "socks5://127.0.0.1:1080" },
    });
    const inputs = await commandInputs(sick, dir, [a.url, b.url]);
    const { findings } = await diagnose(sick, inputs, machine.env.GOMODCACHE ?? null, () => "why");
    const codes = findings.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["sumdb-off", "pattern-case", "comma", "proxy-variable"]));
    expect(codes).not.toContain("module-cache");
    expect(codes).not.toContain("clock");
  });

  test("a dead private proxy, with credentials in its URL, is named; what works is said too", async () => {
    const { machine, dir, a, database } = await setting();
    const own = await openMirror({ modules, database }, { fault: faults.status(502) });
    const withPassword = own.url.replace("://", "://me:secret@");
    const ports = await commandPorts({
      ...machine,
      env: { ...machine.env, GOPROXY: `${withPassword},${a.url}|direct` },
    });
    const inputs = await commandInputs(ports, dir, [a.url]);
    const { findings, rights } = await diagnose(ports, inputs, machine.env.GOMODCACHE ?? null, () => "why");
    expect(findings).toContainEqual({ code: "mirror-dead", mirror: new URL(own.url).host, why: "why" });
    expect(JSON.stringify(findings)).not.toContain("secret");
    expect(rights).toEqual(
      expect.arrayContaining([
        { code: "route", mirrors: [new URL(a.url).host] },
        { code: "module-cache", folder: machine.env.GOMODCACHE },
      ]),
    );
  });

  test("GOPROXY=off: the advice fits where it was set", async () => {
    const { machine, dir, a } = await setting();
    const ports = await commandPorts({ ...machine, env: { ...machine.env, GOPROXY: "off" } });
    const inputs = await commandInputs(ports, dir, [a.url]);
    const { findings } = await diagnose(ports, inputs, null, () => "why");
    expect(findings).toContainEqual({ code: "goproxy-off", fromEnvironment: true });
  });

  test("a mirror whose clock tells of an hour's difference", async () => {
    const { machine, dir, a } = await setting();
    const ahead = { ...systemClock, nowMs: () => systemClock.nowMs() + 60 * MINUTE };
    const ports = await commandPorts(machine, ahead);
    const inputs = await commandInputs(ports, dir, [a.url]);
    const { findings } = await diagnose(ports, inputs, null, () => "why");
    expect(findings).toContainEqual({ code: "clock", offMs: expect.any(Number) });
  });
});

describe("verify", () => {
  test("counts what is right, and finds a changed zip, go.mod and .ziphash, without any network", async () => {
    const { dir, machine, ports, a, database } = await setting();
    const env = { ...(machine.env as GoEnvironment), GOPROXY: a.url, GOSUMDB: database.verifierKey };
    expect((await runGo(["mod", "download"], { cwd: dir, env })).exitCode).toBe(0);
    const cache = machine.env.GOMODCACHE ?? "";
    const project = await readProject(ports, dir);
    const asked = a.requests.length;
    expect(await verifyModules(ports, cache, project)).toMatchObject({ zips: 3, wrong: [] });
    const [one, two, three] = modules.map(({ module }) => module);
    if (!one || !two || !three) throw new Error("three modules");
    await writeFile(downloadPath(cache, one, "zip"), modules[0]?.otherZip ?? "");
    await writeFile(downloadPath(cache, two, "mod"), "module example.com/other\n");
    await writeFile(downloadPath(cache, three, "ziphash"), "h1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    const { wrong } = await verifyModules(ports, cache, project);
    expect(wrong.map(({ module, file }) => `${module.path} ${file}`).sort()).toEqual(
      [`${one.path} zip`, `${three.path} ziphash`, `${two.path} mod`].sort(),
    );
    expect(a.requests.length).toBe(asked);
  });

  test("an unpacked tree that was changed is found, with its zip or without, as go mod verify finds it", async () => {
    const { dir, machine, ports, a, database } = await setting();
    const env = {
      ...(machine.env as GoEnvironment),
      GOPROXY: a.url,
      GOSUMDB: database.verifierKey,
      GOFLAGS: "-modcacherw",
    };
    expect((await runGo(["mod", "download"], { cwd: dir, env })).exitCode).toBe(0);
    const cache = machine.env.GOMODCACHE ?? "";
    const project = await readProject(ports, dir);
    expect(await verifyModules(ports, cache, project)).toMatchObject({ folders: 3, wrong: [] });
    const [one, two] = modules.map(({ module }) => module);
    if (!one || !two) throw new Error("two modules");
    for (const module of [one, two])
      await writeFile(join(unpackedPath(cache, module), "more.go"), "package x\n");
    await rm(downloadPath(cache, two, "zip"));
    const { wrong } = await verifyModules(ports, cache, project);
    expect(wrong.map(({ module, file }) => `${module.path} ${file}`).sort()).toEqual(
      [`${one.path} folder`, `${two.path} folder`].sort(),
    );
    expect((await runGo(["mod", "verify"], { cwd: dir, env })).stdout).not.toContain("all modules verified");
  });

  test("what is not there is counted, and is no fault", async () => {
    const { dir, machine, ports } = await setting();
    const project = await readProject(ports, dir);
    const result = await verifyModules(ports, machine.env.GOMODCACHE ?? "", project);
    expect(result).toMatchObject({ zips: 0, mods: 0, wrong: [] });
    expect(result.absent).toBe(project.goSum.zips.size + project.goSum.mods.size);
  });
});
