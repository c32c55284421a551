import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { rememberedPath } from "../../../src/mirrors/remembered.ts";
import { downloadFolder } from "../../../src/modules/module-cache-layout.ts";
import type { LoopbackMirror } from "../../../src/sandbox/fault-server.ts";
import { faults } from "../../../src/sandbox/faults.ts";
import { makeModule } from "../../../src/sandbox/generated-module.ts";
import { selfSignedCertificate } from "../../support/certificate.ts";
import { expectNothingToDownload, fetchOf, notesWith, pathsAsked } from "../../support/fetched.ts";
import type { GoEnvironment } from "../../support/go.ts";
import {
  expectCleanModuleCache,
  type JobRun,
  newMachine,
  routeOf,
  runJob,
  warningsOf,
} from "../../support/job.ts";
import { openMirror } from "../../support/mirrors.ts";
import { smallModules, type TestProject, writeProject } from "../../support/project.ts";
import { temporaryFolder } from "../../support/temp.ts";

const secret = makeModule({ path: "corp.invalid/team/Secret", version: "v1.0.0" });
const publicModules = smallModules();
const all = [...publicModules, secret];
const credentials = { user: "builder", password: "p@ss/w0rd:%41" };
const encoded = encodeURIComponent(credentials.password);

/** A project that needs a private module, and a mirror that would have it. */
async function stage(modules = all) {
  const project = await writeProject(modules);
  const mirror = await openMirror(project);
  const run = async (
    inputs: Readonly<Record<string, string>>,
    env: GoEnvironment = {},
    mirrors = [mirror.url],
  ): Promise<JobRun> =>
    runJob({
      mirrors,
      project: project.dir,
      machine: await newMachine({ GOSUMDB: project.database.verifierKey, GOVCS: "*:off", ...env }),
      inputs: { prefetch: "true", ...inputs },
    });
  return { project, mirror, run };
}

const secretsTold = (server: LoopbackMirror) => server.requests.filter(({ path }) => /secret/i.test(path));
const publicAsked = (server: LoopbackMirror) => pathsAsked(server).filter((path) => !/secret/i.test(path));

/** Everything that a run leaves behind for others to see, except the exported variables. */
async function visibleText(run: JobRun): Promise<string> {
  const folder = dirname(rememberedPath(run.machine, "0") ?? "");
  const names = await readdir(folder).catch(() => []);
  const remembered = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  const report = await readFile(run.outputs.get("report") ?? "", "utf8");
  const summary = run.summary.replaceAll("&#8203;", "").replaceAll("\\", "");
  return [...run.lines, ...run.outputs.values(), summary, report, ...remembered].join("\n");
}

async function expectSecretsKept(run: JobRun): Promise<void> {
  const text = await visibleText(run);
  for (const word of [credentials.password, encoded, "team/Secret", "team/!secret"]) {
    expect(text).not.toContain(word);
  }
}

describe("without a private proxy a private module is left to go, and no mirror hears of it", () => {
  test.each<[string, GoEnvironment, Readonly<Record<string, string>>]>([
    ["GOPRIVATE", { GOPRIVATE: "corp.invalid" }, {}],
    ["GONOPROXY", { GONOPROXY: "corp.invalid/*" }, {}],
    ["GONOSUMDB", { GONOSUMDB: "corp.invalid" }, {}],
    ["the input", {}, { private: "corp.invalid/team" }],
  ])("%s", async (_, env, inputs) => {
    const { mirror, run } = await stage();
    const result = await run(inputs, env);
    expect(fetchOf(result)).toMatchObject({
      kind: "fetched",
      left: [{ reason: "private", zips: 1, mods: 1 }],
    });
    expect(secretsTold(mirror)).toEqual([]);
    expect(warningsOf(result)).toEqual([]);
    expect(notesWith(result, "fetch-incomplete")).toEqual([]);
    expect(result.lines.join("\n")).toMatch(/Left to go.*: 1 module.* \(private: no mirror may be asked/);
    await expectSecretsKept(result);
    await expectCleanModuleCache(result, publicModules);
  });

  test("the repository's owner", async () => {
    const own = makeModule({ path: "github.com/Acme/tool", version: "v1.0.0" });
    const { mirror, run } = await stage([...publicModules, own]);
    const event = join(await temporaryFolder(), "event.json");
    await writeFile(event, JSON.stringify({ repository: { private: true } }));
    const env = {
      GITHUB_REPOSITORY: "acme/service",
      GITHUB_REPOSITORY_OWNER: "acme",
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_EVENT_PATH: event,
    };
    const result = await run({}, env);
    expect(fetchOf(result)).toMatchObject({
      kind: "fetched",
      left: [{ reason: "private", zips: 1, mods: 1 }],
    });
    expect(pathsAsked(mirror).filter((path) => /acme/i.test(path))).toEqual([]);
    expect(await visibleText(result)).not.toContain("Acme/tool");
  });

  test("nothing else missing: nobody is asked", async () => {
    const { mirror, run } = await stage([secret]);
    const result = await run({ private: "corp.invalid", probe: "never" });
    expect(fetchOf(result)).toMatchObject({ kind: "no-source" });
    expect(pathsAsked(mirror)).toEqual([]);
  });
});

describe("with a private proxy", () => {
  test("a private module comes from there, everything else from the mirrors", async () => {
    const { project, mirror, run } = await stage();
    const proxy = await openMirror(project);
    const result = await run({ "private-proxy": proxy.url, private: "corp.invalid" });
    expect(fetchOf(result)).toMatchObject({ kind: "fetched", left: [] });
    expect(fetchOf(result).sources).toMatchObject([
      { private: false, outcome: "delivered" },
      { name: new URL(proxy.url).host, private: true, outcome: "delivered", files: 2 },
    ]);
    expect(secretsTold(mirror)).toEqual([]);
    expect(publicAsked(proxy)).toEqual([]);
    await expectSecretsKept(result);
    await expectNothingToDownload(result);
    await expectCleanModuleCache(result, all);
  });

  test.each(["auto", "true"])(
    "and prefetch: %s, it is asked where only a private module is missing",
    async (prefetch) => {
      const { project, mirror, run } = await stage([secret]);
      const proxy = await openMirror(project);
      const result = await run({
        "private-proxy": proxy.url,
        private: "corp.invalid",
        probe: "never",
        prefetch,
      });
      expect(fetchOf(result)).toMatchObject({ kind: "fetched", zips: 1, left: [] });
      expect(secretsTold(mirror)).toEqual([]);
      await expectNothingToDownload(result);
    },
  );

  test("that does not have it: it is left to go, and no mirror is asked", async () => {
    const { project, mirror, run } = await stage();
    const proxy = await openMirror(project, { modules: publicModules });
    const result = await run({ "private-proxy": proxy.url, private: "corp.invalid" });
    expect(fetchOf(result).left).toEqual([{ reason: "missing-everywhere", zips: 1, mods: 1 }]);
    expect(secretsTold(mirror)).toEqual([]);
    expect(secretsTold(proxy).length).toBeGreaterThan(0);
    expect(warningsOf(result)).toEqual([]);
    await expectSecretsKept(result);
    await expectCleanModuleCache(result, publicModules);
  });

  test("that sends other bytes: nothing of it is kept, and no mirror is asked", async () => {
    const { project, mirror, run } = await stage();
    const proxy = await openMirror(project, { fault: faults.otherZipContent() });
    const result = await run({ "private-proxy": proxy.url, private: "corp.invalid" });
    expect(fetchOf(result).left).toContainEqual(expect.objectContaining({ reason: "wrong-bytes", zips: 1 }));
    expect(notesWith(result, "go-sum-disagrees")).toMatchObject([{ module: null, mirrors: 1 }]);
    expect(secretsTold(mirror)).toEqual([]);
    expect(routeOf(result)).toEqual([proxy.url, mirror.url, "direct"]);
    await expectSecretsKept(result);
    await expectCleanModuleCache(result, all);
    const files = await readdir(downloadFolder(result.moduleCache, secret.module));
    expect(files.filter((name) => !/\.(info|mod)$/.test(name))).toEqual([]);
  });

  async function runWithLyingProxy(): Promise<{ result: JobRun; lying: string }> {
    const { project, run } = await stage();
    const lying = await openMirror(project, { fault: faults.otherZipContent() });
    const proxy = await openMirror(project);
    const result = await run({ "private-proxy": `${lying.url},${proxy.url}`, private: "corp.invalid" });
    const [, first] = fetchOf(result).sources;
    // Whoever is asked first: where it is the honest one, the other is never asked.
    expect(first).toMatchObject({ name: new URL(lying.url).host, outcome: "out" });
    return { result, lying: new URL(lying.url).host };
  }

  test("of two that lies: it is warned of by its host, and the other one delivers", async () => {
    const { result, lying } = await runWithLyingProxy();
    expect(fetchOf(result)).toMatchObject({ kind: "fetched", left: [] });
    expect(warningsOf(result)).toEqual([expect.stringContaining(`${lying} sent the wrong bytes`)]);
    await expectSecretsKept(result);
    await expectCleanModuleCache(result, all);
  });

  test("of two that lies: the warning is a whole sentence without the module's name", async () => {
    const { result } = await runWithLyingProxy();
    expect(warningsOf(result).join("\n")).not.toMatch(/allows for \./);
  });

  test("and no pattern at all: everything comes from the proxy, and no mirror is asked", async () => {
    const wellKnown = makeModule({ path: "golang.org/x/sync", version: "v0.7.0" });
    const { project, mirror, run } = await stage([...all, wellKnown]);
    const proxy = await openMirror(project);
    const result = await run({ "private-proxy": proxy.url });
    expect(fetchOf(result)).toMatchObject({ kind: "fetched", zips: 11, left: [] });
    expect(mirror.requestCount()).toBe(0);
    expect(result.env.GOPROXY).toBe(`${proxy.url},direct`);
    expect(notesWith(result, "no-mirror-behind-private")).toHaveLength(1);
    await expectNothingToDownload(result);
    await expectCleanModuleCache(result, [...all, wellKnown]);
  });

  test("GONOPROXY: go gets those modules direct, so the proxy is not asked either", async () => {
    const { project, mirror, run } = await stage();
    const proxy = await openMirror(project);
    const result = await run({ "private-proxy": proxy.url }, { GONOPROXY: "corp.invalid" });
    expect(fetchOf(result).left).toEqual([{ reason: "private", zips: 1, mods: 1 }]);
    expect([...secretsTold(proxy), ...secretsTold(mirror)]).toEqual([]);
  });

  test("and every mirror dead: it is asked for public modules too", async () => {
    const project = await writeProject(all);
    const proxy = await openMirror(project);
    const dead = await openMirror(project, { fault: faults.status(503) });
    const run = await runJob({
      mirrors: [dead.url],
      project: project.dir,
      inputs: { "private-proxy": proxy.url, private: "corp.invalid", prefetch: "true" },
      outside: "unreachable",
    });
    expect(run.report?.choice.reason.code).toBe("none-healthy");
    expect(fetchOf(run)).toMatchObject({ kind: "fetched", zips: 10, left: [] });
    await expectNothingToDownload(run);
  });
});

describe("a private proxy that wants a password", () => {
  /** Both over https: nothing but the host tells who may see the password. */
  async function guarded(options: Parameters<typeof openMirror>[1] = {}) {
    const certificate = await selfSignedCertificate();
    const { project, run } = await stage();
    const proxy = await openMirror(project, { tls: certificate, credentials, ...options });
    const mirror = await openMirror(project, { tls: certificate });
    const { host } = new URL(proxy.url);
    const netrc = join(await temporaryFolder(), "netrc");
    const text = `machine ${host} login ${credentials.user} password ${credentials.password}\n`;
    await writeFile(netrc, text);
    const start = (url: string, env: GoEnvironment = {}, more: Readonly<Record<string, string>> = {}) =>
      run(
        { "private-proxy": url, private: "corp.invalid", ...more },
        { SSL_CERT_FILE: certificate.file, ...env },
        [mirror.url],
      );
    return { project, certificate, proxy, mirror, netrc, start };
  }
  /** Whether its requests for modules came with a password: one answer, or two where they differ. */
  const authorized = (server: LoopbackMirror) => [
    // Whether it is alive needs no password.
    ...new Set(
      server.requests.filter((r) => r.path !== "/" && !r.path.startsWith("/sumdb/")).map((r) => r.authorized),
    ),
  ];

  test("gets it from its URL; the mirror gets none, and it is shown nowhere", async () => {
    const { proxy, mirror, start } = await guarded();
    const url = proxy.url.replace("://", `://${credentials.user}:${encoded}@`);
    const run = await start(url);
    expect(fetchOf(run)).toMatchObject({ kind: "fetched", left: [] });
    expect(authorized(proxy)).toEqual([true]);
    expect(authorized(mirror)).toEqual([false]);
    expect(secretsTold(mirror)).toEqual([]);
    expect(routeOf(run)[0]).toBe(url);
    await expectSecretsKept(run);
    await expectNothingToDownload(run);
    await expectCleanModuleCache(run, all);
  });

  test("gets it from the netrc file, as go does", async () => {
    const { proxy, mirror, netrc, start } = await guarded();
    const run = await start(proxy.url, { NETRC: netrc });
    expect(fetchOf(run)).toMatchObject({ kind: "fetched", left: [] });
    expect(authorized(proxy)).toEqual([true]);
    expect(authorized(mirror)).toEqual([false]);
    expect(routeOf(run)[0]).toBe(proxy.url);
    await expectSecretsKept(run);
    await expectCleanModuleCache(run, all);
  });

  test.each([
    ["GOAUTH=off", { GOAUTH: "off" }],
    ["GOAUTH with a command that comes first", { GOAUTH: "some-command" }],
  ])("%s: the netrc file is not read, and the module is left to go", async (_, env) => {
    const { proxy, mirror, netrc, start } = await guarded();
    const run = await start(proxy.url, { NETRC: netrc, ...env });
    expect(authorized(proxy)).toEqual([false]);
    expect(fetchOf(run).left).toEqual([{ reason: "missing-everywhere", zips: 1, mods: 1 }]);
    expect(secretsTold(mirror)).toEqual([]);
    await expectSecretsKept(run);
  });

  test("and redirects to another host: the password does not go there", async () => {
    const certificate = await selfSignedCertificate();
    const { project, run } = await stage();
    const storage = await openMirror(project, { tls: certificate });
    // The certificate is for 127.0.0.1: another port is another origin.
    const proxy = await openMirror(project, { tls: certificate, fault: faults.redirectTo(storage.url) });
    const mirror = await openMirror(project, { tls: certificate });
    const url = proxy.url.replace("://", `://${credentials.user}:${encoded}@`);
    const result = await run(
      { "private-proxy": url, private: "corp.invalid" },
      { SSL_CERT_FILE: certificate.file },
      [mirror.url],
    );
    expect(fetchOf(result)).toMatchObject({ kind: "fetched", left: [] });
    expect(authorized(proxy)).toEqual([true]);
    expect(secretsTold(storage).length).toBeGreaterThan(0);
    expect(authorized(storage)).toEqual([false]);
    expect(secretsTold(mirror)).toEqual([]);
    await expectSecretsKept(result);
    await expectCleanModuleCache(result, all);
  });

  test("with plain http there is no netrc, as for go", async () => {
    const { project, run } = await stage();
    const proxy = await openMirror(project);
    const netrc = join(await temporaryFolder(), "netrc");
    await writeFile(netrc, `machine ${new URL(proxy.url).host} login a password b\n`);
    const result = await run({ "private-proxy": proxy.url, private: "corp.invalid" }, { NETRC: netrc });
    expect(fetchOf(result)).toMatchObject({ kind: "fetched", left: [] });
    expect(authorized(proxy)).toEqual([false]);
  });
});

describe("a GOPROXY that the machine has", () => {
  test("and that leaves nothing to choose serves everything itself", async () => {
    const project: TestProject = await writeProject(all);
    const own = await openMirror(project);
    const env = { GOPROXY: own.url, GOSUMDB: project.database.verifierKey };
    const run = await runJob({ project: project.dir, machine: await newMachine(env) });
    expect(run.report?.probe.kind).toBe("policy");
    expect(run.variables.size).toBe(0);
    expect(fetchOf(run)).toMatchObject({ kind: "fetched", zips: 10, left: [] });
    expect(fetchOf(run).sources).toMatchObject([{ private: true, outcome: "delivered" }]);
    await expectNothingToDownload(run);
    await expectCleanModuleCache(run, all);
  });

  test("and that private names are asked of: everything comes from it, and no mirror is asked", async () => {
    const { project, mirror, run } = await stage();
    const own = await openMirror(project);
    const result = await run(
      {},
      { GOPROXY: `${own.url},direct`, GOPRIVATE: "corp.invalid", GONOPROXY: "none" },
    );
    expect(fetchOf(result)).toMatchObject({ kind: "fetched", left: [] });
    expect(mirror.requestCount()).toBe(0);
    await expectNothingToDownload(result);
  });
});
