import { expect, test } from "@jest/globals";
import { goEnvironment, runGo } from "../support/go.ts";
import { networkEnvironment, sourceOf, withNetwork } from "../support/network.ts";
import { runAction } from "../support/runner.ts";

test("a real project, the whole catalogue, a cold module cache: the route serves the build", async () => {
  await withNetwork("lipgloss through the official Go proxy", async () => {
    // Ten modules of several hosts; less of the standard library than a web framework needs, which would be compiled.
    const project = await sourceOf("github.com/charmbracelet/lipgloss@v1.0.0");
    const env = { ...(await goEnvironment()), ...networkEnvironment() };
    const result = await runAction({ cwd: project, env, inputs: { "fail-on": "no-mirror" } });

    expect(result).toMatchObject({ exitCode: 0, stderr: "" });
    expect(result.outputs.get("mirror-url")).toMatch(/^https:/);
    expect(result.env.get("GOPROXY")).toMatch(/^https:.*\bdirect$/);
    expect(result.env.get("GOSUMDB") ?? "").not.toBe("off");

    const later = { ...env, ...Object.fromEntries(result.env) };
    const build = await runGo(["build", "./..."], { cwd: project, env: later, timeoutMs: 400_000 });
    expect(build).toMatchObject({ exitCode: 0 });
    expect(await runGo(["mod", "verify"], { cwd: project, env: later })).toMatchObject({ exitCode: 0 });
  });
}, 600_000);
