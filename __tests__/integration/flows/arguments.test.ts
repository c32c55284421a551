import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { expect, test } from "@jest/globals";
import { diagnose } from "../../../src/flows/settings/diagnose.ts";
import { routeStatus } from "../../../src/flows/settings/route-status.ts";
import { undoRoute } from "../../../src/flows/settings/undo-route.ts";
import { useRoute } from "../../../src/flows/settings/use-route.ts";
import { downloadPath } from "../../../src/modules/module-cache-layout.ts";
import type { Machine } from "../../../src/ports.ts";
import { makeModule } from "../../../src/sandbox/generated-module.ts";
import { selfSignedCertificate } from "../../support/certificate.ts";
import { fetchOf } from "../../support/fetched.ts";
import { runJob, runPost } from "../../support/job.ts";
import { openMirror } from "../../support/mirrors.ts";
import { smallModules, writeProject } from "../../support/project.ts";
import { commandInputs, commandPorts, personsMachine, placeIn, settingsFile } from "../../support/scope.ts";

const credentials = { user: "builder", password: "p@ss/w0rd" };
/** Enough for a batch to be unpacked. */
const secrets = Array.from({ length: 40 }, (_, index) =>
  makeModule({ path: `corp.invalid/team/secret-${index}`, version: "v1.0.0" }),
);

/** The machine with a `go` on PATH that writes down its arguments, one call in a line, and is the real one then. */
async function recording(
  machine: Machine,
): Promise<{ machine: Machine; calls(): Promise<readonly string[]> }> {
  const bin = join(machine.cwd, "recording");
  const log = join(bin, "calls");
  await mkdir(bin);
  const path = machine.env.PATH ?? "";
  await writeFile(
    join(bin, "go"),
    `#!/bin/sh\nprintf '%s ' "$@" >> '${log}'\necho >> '${log}'\nPATH='${path}' exec go "$@"\n`,
  );
  await chmod(join(bin, "go"), 0o755);
  return {
    machine: { ...machine, env: { ...machine.env, PATH: `${bin}${delimiter}${path}` } },
    calls: async () => (await readFile(log, "utf8")).split("\n").filter((line) => line !== ""),
  };
}

/** A project that needs public modules and those of a server that wants a password, on a machine that records. */
async function stage() {
  const project = await writeProject([...smallModules(), ...secrets]);
  const certificate = await selfSignedCertificate();
  const tls = { tls: certificate };
  const mirror = await openMirror(project, tls);
  const own = await openMirror(project, { ...tls, credentials });
  const password = encodeURIComponent(credentials.password);
  const ownUrl = own.url.replace("://", `://${credentials.user}:${password}@`);
  const person = await personsMachine({
    SSL_CERT_FILE: certificate.file,
    GOSUMDB: project.database.verifierKey,
  });
  return { project, mirror, ownUrl, inputs: { "private-proxy": ownUrl, private: "corp.invalid" }, person };
}

/** No argument may say what other users of the machine are not to know; that there were such calls shows the test. */
function expectNothingTold(calls: readonly string[], ...commands: readonly RegExp[]): void {
  for (const command of commands) expect(calls).toContainEqual(expect.stringMatching(command));
  const text = calls.join("\n");
  for (const word of ["corp.invalid", "secret", "builder", "p@ss", "p%40ss", "https://"]) {
    expect(text).not.toContain(word);
  }
}

/** As if a `go` had begun to unpack the modules: they are left to it. */
async function leaveToGo(moduleCache: string): Promise<void> {
  for (const { module } of [...smallModules(), ...secrets]) {
    for (const kind of ["partial", "lock"] as const) {
      const path = downloadPath(moduleCache, module, kind);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, "");
    }
  }
}

test("of the go that a job starts, none has a password or a private name in its arguments", async () => {
  const { project, mirror, inputs, person } = await stage();
  const { machine, calls } = await recording(person);
  await leaveToGo(machine.env.GOMODCACHE ?? "");
  for (const scope of ["job", "user", "project"]) {
    const run = await runJob({
      mirrors: [mirror.url],
      project: project.dir,
      machine: scope === "job" ? machine : { ...machine, cacheHome: null },
      inputs: { ...inputs, scope, prefetch: "true" },
    });
    if (scope === "job") expect(fetchOf(run)).toMatchObject({ kind: "fetched", left: [], unpacked: 40 });
    await runPost(run);
  }
  expectNothingTold(await calls(), /^env -json /, /^mod download -json m0\.invalid /);
});

test("nor of those that commands start", async () => {
  const { project, mirror, inputs, person } = await stage();
  const { machine, calls } = await recording(person);
  const ports = await commandPorts(machine);
  const place = await placeIn(ports, "user", project.dir);
  const asked = await commandInputs(ports, project.dir, [mirror.url], inputs);
  expect(await useRoute(ports, place, asked, { force: false })).toMatchObject({ kind: "switched" });
  expect(await readFile(settingsFile(machine), "utf8")).toContain(encodeURIComponent(credentials.password));
  await routeStatus(ports, project.dir);
  await diagnose(ports, asked, machine.env.GOMODCACHE ?? null, () => "");
  await undoRoute(ports, place, { force: false });
  expectNothingTold(await calls(), /^env -json /);
});
