import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "@jest/globals";
import { rememberedPath } from "../../../src/mirrors/remembered.ts";
import { selfSignedCertificate } from "../../support/certificate.ts";
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

const credentials = { user: "builder", password: "p@ss/w0rd:%41" };
const encoded = encodeURIComponent(credentials.password);

/** Everything that a run leaves behind for others to see, except the exported variables. */
async function visibleText(run: JobRun): Promise<string> {
  const folder = dirname(rememberedPath(run.machine, "0") ?? "");
  const remembered = await Promise.all(
    (await readdir(folder)).map((name) => readFile(join(folder, name), "utf8")),
  );
  const report = await readFile(run.outputs.get("report") ?? "", "utf8");
  return [...run.lines, ...run.outputs.values(), run.summary, report, ...remembered].join("\n");
}

function expectNoSecret(text: string): void {
  for (const secret of [credentials.password, encoded]) expect(text).not.toContain(secret);
}

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
