import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { rememberedPath } from "../../../src/mirrors/remembered.ts";
import { type FaultPlan, faults } from "../../../src/sandbox/faults.ts";
import { selfSignedCertificate } from "../../support/certificate.ts";
import { hurriedClock } from "../../support/hurried-clock.ts";
import {
  buildThroughRoute,
  expectCleanModuleCache,
  type JobRun,
  newMachine,
  runJob,
  warningsOf,
} from "../../support/job.ts";
import { openMirror } from "../../support/mirrors.ts";
import { writeProject } from "../../support/project.ts";
import { testSideBySide } from "../../support/side-by-side.ts";

const credentials = { user: "builder", password: "p@ss/w0rd:%41" };
const encoded = encodeURIComponent(credentials.password);

/** Everything that a run leaves behind for others to see, except the exported variables. */
async function visibleText(run: JobRun): Promise<string> {
  const folder = dirname(rememberedPath(run.machine, "0") ?? "");
  const remembered = await Promise.all(
    (await readdir(folder).catch(() => [])).map((name) => readFile(join(folder, name), "utf8")),
  );
  const report = await readFile(run.outputs.get("report") ?? "", "utf8");
  return [...run.lines, ...run.outputs.values(), run.summary, report, ...remembered].join("\n");
}

const base64 = (text: string) => Buffer.from(text).toString("base64").replace(/=+$/, "");
const pair = `${credentials.user}:${credentials.password}`;
const forms = [credentials.password, encoded, base64(credentials.password), base64(pair)];

function expectNoSecret(text: string): void {
  for (const secret of forms) expect(text).not.toContain(secret);
}

/** What a server may make of the credentials that it was sent; cut anywhere, no half of them may be left. */
const echo = `Authorization: Basic ${base64(pair)} ${pair} ${encoded} ${"x".repeat(40)} ${base64(pair)}`;

/** What is healthy: time for a busy machine costs nothing. */
const PATIENT = { "probe-timeout": "5s", "probe-budget": "10s" };

describe("a server that repeats the credentials that it was sent", () => {
  const echoes: readonly (readonly [string, FaultPlan])[] = [
    ["an error page", faults.status(500, echo)],
    ["a refusal", faults.status(403, echo)],
    ["a page behind a 404", faults.status(404, `bad upstream ${echo}`)],
    ["a header", faults.status(429, "", { "Retry-After": base64(pair) })],
    ["zips alone", faults.onlyZips(faults.status(500, echo))],
  ];
  const named = echoes.map(
    ([what, fault]) => [`${what}: a mirror is out for that, and not quoted`, fault] as const,
  );
  testSideBySide(named, async (_, fault) => {
    const project = await writeProject();
    const certificate = await selfSignedCertificate();
    const tls = { tls: certificate, credentials, fault };
    const [mirror, own, plain] = [
      await openMirror(project, tls),
      await openMirror(project, tls),
      await openMirror(project),
    ];
    const withCredentials = (url: string) => url.replace("://", `://${credentials.user}:${encoded}@`);
    const machine = await newMachine({
      SSL_CERT_FILE: certificate.file,
      GOSUMDB: project.database.verifierKey,
    });
    const run = await runJob({
      mirrors: [withCredentials(mirror.url), plain.url],
      project: project.dir,
      machine,
      inputs: {
        ...PATIENT,
        "private-proxy": withCredentials(own.url),
        private: "example.com/alpha",
        prefetch: "true",
      },
      outside: "unreachable",
      clock: hurriedClock(5),
    });
    expect(mirror.requests.every(({ authorized }) => authorized)).toBe(true);
    expect(own.requests.length).toBeGreaterThan(0);
    const text = await visibleText(run);
    expectNoSecret(text);
    for (const secret of forms) expect(text).not.toContain(secret.slice(0, 8));
  });

  test("the same host below another path, without credentials: not quoted either", async () => {
    const project = await writeProject();
    const certificate = await selfSignedCertificate();
    const mirror = await openMirror(project, { tls: certificate, fault: faults.status(500, echo) });
    const url = `${mirror.url.replace("://", `://${credentials.user}:${encoded}@`)}/guarded`;
    const machine = await newMachine({
      SSL_CERT_FILE: certificate.file,
      GOSUMDB: project.database.verifierKey,
    });
    const run = await runJob({
      mirrors: [url, mirror.url],
      project: project.dir,
      machine,
      outside: "unreachable",
    });
    expectNoSecret(await visibleText(run));
  });
});

describe("tokens that are user names", () => {
  test.each([
    ["TOKEN:x-oauth-basic", "ghp_0123456789abcdefghijklmnopqrstuvwxyz", "x-oauth-basic"],
    ["TOKEN", "0123456789abcdef0123456789abcdef01234567", ""],
    ["TOKEN:password", "glpat-0123456789abcdefghij", "whatever"],
  ])("%s: neither log, summary, report nor outputs have it", async (_, user, password) => {
    const project = await writeProject();
    const certificate = await selfSignedCertificate();
    const mirror = await openMirror(project, { tls: certificate, credentials: { user, password } });
    const url = mirror.url.replace("://", `://${user}${password && `:${password}`}@`);
    const machine = await newMachine({
      SSL_CERT_FILE: certificate.file,
      GOSUMDB: project.database.verifierKey,
    });
    const run = await runJob({ mirrors: [url], project: project.dir, machine, inputs: PATIENT });
    expect(run.variables.get("GOPROXY")).toBe(`${url}|direct`);
    expect(await visibleText(run)).not.toContain(user);
    expect(run.outputs.get("mirror-url")).toMatch(/^https:\/\/xxxxx(:xxxxx)?@127/);
  });
});

test("a mirror's password is in the exported value, and nowhere else", async () => {
  const project = await writeProject();
  const certificate = await selfSignedCertificate();
  const mirror = await openMirror(project, { tls: certificate, credentials });
  const url = mirror.url.replace("://", `://${credentials.user}:${encoded}@`);
  const machine = await newMachine({
    SSL_CERT_FILE: certificate.file,
    GOSUMDB: project.database.verifierKey,
  });
  const run = await runJob({ mirrors: [url], project: project.dir, machine });

  expect(run.report?.choice.mirror).toBe(new URL(mirror.url).host);
  expect(run.variables.get("GOPROXY")).toBe(`${url}|direct`);
  expect(mirror.requests.every(({ authorized }) => authorized)).toBe(true);
  expectNoSecret(await visibleText(run));
  expect(run.outputs.get("mirror-url")).toMatch(/^https:\/\/builder:xxxxx@127\.0\.0\.1:\d+$/);
  expect(await buildThroughRoute(run)).toMatchObject({ exitCode: 0 });
  await expectCleanModuleCache(run, project.modules);

  const again = await runJob({ mirrors: [url], project: project.dir, machine });
  expect(again.report?.probe.kind).toBe("remembered");
  expect(again.variables.get("GOPROXY")).toBe(`${url}|direct`);
  expectNoSecret(await visibleText(again));
});

test("wrong credentials put the mirror out without showing them", async () => {
  const project = await writeProject();
  const certificate = await selfSignedCertificate();
  const guarded = await openMirror(project, {
    tls: certificate,
    credentials: { user: "builder", password: "another" },
  });
  const plain = await openMirror(project);
  const url = guarded.url.replace("://", `://${credentials.user}:${encoded}@`);
  const machine = await newMachine({
    SSL_CERT_FILE: certificate.file,
    GOSUMDB: project.database.verifierKey,
  });
  const run = await runJob({ mirrors: [url, plain.url], project: project.dir, machine });
  expect(run.variables.get("GOPROXY")).toBe(`${plain.url}|direct`);
  expect(run.report?.mirrors[1]).toMatchObject({
    outcome: { kind: "failed", reason: { code: "client-error", status: 401 } },
  });
  expectNoSecret(await visibleText(run));
});

test("the password of a GOPROXY that the machine has is hidden too", async () => {
  const project = await writeProject();
  const certificate = await selfSignedCertificate();
  const own = await openMirror(project, { tls: certificate, credentials });
  const mirror = await openMirror(project);
  const ownUrl = own.url.replace("://", `://${credentials.user}:${encoded}@`);
  const machine = await newMachine({
    SSL_CERT_FILE: certificate.file,
    GOPROXY: `${ownUrl},direct`,
    GOSUMDB: project.database.verifierKey,
    GOPRIVATE: "patterns.example",
  });
  const run = await runJob({ mirrors: [mirror.url], project: project.dir, machine });
  expect(run.variables.get("GOPROXY")).toBe(`${ownUrl},${mirror.url}|direct`);
  expectNoSecret(await visibleText(run));
  expect(warningsOf(run)).toEqual([]);
  expect(await buildThroughRoute(run)).toMatchObject({ exitCode: 0 });
  expect(own.requests.some(({ authorized }) => authorized)).toBe(true);
});

test("a user name over plain http is refused, and the message hides the password", async () => {
  const project = await writeProject();
  const run = await runJob({ mirrors: [`http://builder:${encoded}@127.0.0.1:9`], project: project.dir });
  expect(run).toMatchObject({ failed: true, report: null });
  expect(run.lines.join("\n")).toMatch(/mirrors.*plain http/);
  expectNoSecret(run.lines.join("\n"));
});
