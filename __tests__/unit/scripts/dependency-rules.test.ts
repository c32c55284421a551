import { execFile } from "node:child_process";
import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { temporaryFolder } from "../../support/temp.ts";

const repository = fileURLToPath(new URL("../../..", import.meta.url));

interface Edge {
  readonly from: string;
  readonly statement: string;
}

/** The rooms of flows, the lowest first. */
const ROOMS = [
  "project",
  "choose",
  "fill",
  "toolchain",
  "entry",
  "plan",
  "relay",
  "settings",
  "fleet",
  "job",
];

/** Every rule with imports that break it, each alone in its file. */
const planted: Readonly<Record<string, readonly Edge[]>> = {
  "no-cycles": [{ from: "src/go/chicken.ts", statement: 'import "./egg.ts";' }],
  resolvable: [{ from: "src/flows/lost.ts", statement: 'import "./nowhere.ts";' }],
  "known-layers": [{ from: "src/utils/any.ts", statement: 'import "../go/a.ts";' }],
  "go-is-pure": [
    { from: "src/go/files.ts", statement: 'import "node:fs";' },
    { from: "src/go/up.ts", statement: 'import "../mirrors/a.ts";' },
    { from: "src/go/types.ts", statement: 'import type { A } from "../mirrors/a.ts"; export type B = A;' },
  ],
  "decode-stands-alone": [{ from: "src/decode.ts", statement: 'import "./go/a.ts";' }],
  "sumdb-proofs-are-pure": [
    { from: "src/sumdb/record.ts", statement: 'import "../ports.ts";' },
    { from: "src/sumdb/merkle-tree.ts", statement: 'import "node:fs";' },
  ],
  "ports-are-values": [{ from: "src/inputs/a.ts", statement: 'import "../platform/a.ts";' }],
  "middle-through-ports": [
    { from: "src/mirrors/files.ts", statement: 'import "node:fs/promises";' },
    { from: "src/modules/sockets.ts", statement: 'import "node:net";' },
    { from: "src/cache/client.ts", statement: 'import "undici";' },
    { from: "src/report/log.ts", statement: 'import "@actions/core";' },
    { from: "src/report/lazy.ts", statement: 'await import("@actions/core");' },
    { from: "src/modules/up.ts", statement: 'import "../flows/a.ts";' },
    {
      from: "src/report/fetch.ts",
      statement: 'import type { A } from "../fetch/a.ts"; export type B = A;',
    },
    {
      from: "src/mirrors/target.ts",
      statement: 'import type { A } from "../targets/packages/a.ts"; export type B = A;',
    },
    { from: "src/mirrors/adapter.ts", statement: 'import "../platform/a.ts";' },
    { from: "src/sumdb/sockets.ts", statement: 'import "node:net";' },
    { from: "src/sumdb/up.ts", statement: 'import "../targets/packages/a.ts";' },
  ],
  "report-is-data": [
    {
      from: "src/report/scope.ts",
      statement: 'import type { A } from "../scope/a.ts"; export type B = A;',
    },
  ],
  "telling-renders": [
    { from: "src/telling/up.ts", statement: 'import "../flows/a.ts";' },
    { from: "src/telling/files.ts", statement: 'import "node:fs";' },
    { from: "src/telling/target.ts", statement: 'import "../targets/packages/a.ts";' },
  ],
  "telling-decides-nothing": [
    { from: "src/telling/values.ts", statement: 'import { a } from "../mirrors/a.ts"; export const b = a;' },
    { from: "src/telling/proofs.ts", statement: 'import { a } from "../sumdb/a.ts"; export const b = a;' },
    { from: "src/telling/fleets.ts", statement: 'import { a } from "../fleet/a.ts"; export const b = a;' },
    { from: "src/telling/fetching.ts", statement: 'import { a } from "../fetch/a.ts"; export const b = a;' },
  ],
  "few-tell": [
    { from: "src/flows/silent.ts", statement: 'import "../telling/a.ts";' },
    { from: "src/platform/log.ts", statement: 'import "../telling/a.ts";' },
  ],
  "fetch-through-ports": [
    { from: "src/fetch/adapter.ts", statement: 'import "../platform/a.ts";' },
    { from: "src/fetch/files.ts", statement: 'import "node:fs";' },
    { from: "src/fetch/up.ts", statement: 'import "../flows/a.ts";' },
  ],
  "fleet-is-pure": [
    { from: "src/fleet/files.ts", statement: 'import "node:fs";' },
    {
      from: "src/fleet/clock.ts",
      statement: 'import type { Clock } from "../ports.ts"; export type C = Clock;',
    },
    { from: "src/fleet/up.ts", statement: 'import "../flows/a.ts";' },
  ],
  "relay-through-ports": [
    { from: "src/relay/adapter.ts", statement: 'import "../platform/a.ts";' },
    { from: "src/relay/sockets.ts", statement: 'import "node:http";' },
    { from: "src/relay/up.ts", statement: 'import "../flows/a.ts";' },
    { from: "src/relay/words.ts", statement: 'import "../telling/a.ts";' },
  ],
  "targets-through-ports": [
    { from: "src/targets/go/adapter.ts", statement: 'import "../../platform/a.ts";' },
    { from: "src/targets/go/up.ts", statement: 'import "../../flows/a.ts";' },
    { from: "src/targets/go/other.ts", statement: 'import "../packages/a.ts";' },
    { from: "src/targets/go/words.ts", statement: 'import "../../telling/a.ts";' },
    { from: "src/targets/go/fetch.ts", statement: 'import "../../fetch/a.ts";' },
    { from: "src/targets/go/sockets.ts", statement: 'import "node:net";' },
  ],
  "fetch-state-changes-in-one-room": [
    { from: "src/fetch/hand.ts", statement: 'import "./state/changing.ts";' },
  ],
  "fetch-state-is-pure": [
    { from: "src/fetch/state/time.ts", statement: 'import "../../ports.ts";' },
    { from: "src/fetch/state/sockets.ts", statement: 'import "../a.ts";' },
  ],
  "middle-shares-types-only": [
    { from: "src/report/values.ts", statement: 'import { a } from "../mirrors/a.ts"; export const b = a;' },
    { from: "src/toolchain/proofs.ts", statement: 'import { a } from "../sumdb/a.ts"; export const b = a;' },
  ],
  "flows-through-ports": [
    { from: "src/flows/adapter.ts", statement: 'import "../platform/a.ts";' },
    { from: "src/flows/process.ts", statement: 'import "node:child_process";' },
    { from: "src/flows/sandbox.ts", statement: 'import "../sandbox/a.ts";' },
  ],
  ...Object.fromEntries(
    ROOMS.map((room, i) => [
      `flows-${room}-looks-down`,
      ROOMS.slice(i + 1, i + 2).map((upper) => ({
        from: `src/flows/${room}/up.ts`,
        statement: `import "../${upper}/a.ts";`,
      })),
    ]),
  ),
  "platform-knows-no-flow": [
    { from: "src/platform/up.ts", statement: 'import "../flows/a.ts";' },
    { from: "src/platform/mirrors.ts", statement: 'import "../mirrors/a.ts";' },
  ],
  "sandbox-is-self-contained": [
    { from: "src/sandbox/up.ts", statement: 'import "../flows/a.ts";' },
    { from: "src/sandbox/client.ts", statement: 'import "undici";' },
  ],
  "entries-only-wire": [
    { from: "src/post.ts", statement: 'import "node:fs";' },
    { from: "src/action.ts", statement: 'import "undici";' },
    { from: "src/hash-thread.ts", statement: 'import "node:fs/promises";' },
    { from: "src/cli/log.ts", statement: 'import "@actions/core";' },
  ],
  "ships-no-dev-dependency": [{ from: "src/platform/dev.ts", statement: 'import "jest";' }],
  "src-stands-alone": [{ from: "src/sandbox/test.ts", statement: 'import "../../__tests__/a.ts";' }],
};

/** What the layers are for: none of these may be reported. */
const allowed: readonly Edge[] = [
  { from: "src/main.ts", statement: 'import "./flows/b.ts"; import "./platform/b.ts";' },
  { from: "src/cli/index.ts", statement: 'import "commander"; import "../sandbox/b.ts";' },
  {
    from: "src/flows/b.ts",
    statement:
      'import "../mirrors/a.ts"; import "../fetch/a.ts"; import "../targets/packages/a.ts"; import "../decode.ts";',
  },
  {
    from: "src/fetch/b.ts",
    statement: 'import "../mirrors/a.ts"; import "../go/a.ts"; import "../ports.ts"; import "node:crypto";',
  },
  {
    from: "src/report/b.ts",
    statement: 'import type { A } from "../mirrors/a.ts"; import "../go/a.ts"; export type B = A;',
  },
  {
    from: "src/report/proofs.ts",
    statement: 'import type { A } from "../sumdb/a.ts"; export type B = A;',
  },
  {
    from: "src/fleet/b.ts",
    statement: 'import "../mirrors/a.ts"; import "../report/a.ts"; import "../decode.ts"; import "./a.ts";',
  },
  {
    from: "src/flows/fleet/publish-fleet.ts",
    statement: 'import "../../telling/a.ts"; import "../../fleet/a.ts"; import "../plan/a.ts";',
  },
  {
    from: "src/telling/b.ts",
    statement:
      'import type { A } from "../fetch/a.ts"; import { a } from "../report/a.ts"; export const b: A = a;',
  },
  {
    from: "src/flows/job/set-up-job.ts",
    statement: 'import "../../telling/a.ts"; import "../plan/a.ts"; import "../project/a.ts";',
  },
  {
    from: "src/targets/go/b.ts",
    statement:
      'import "../../mirrors/a.ts"; import "../../go/a.ts"; import "../../ports.ts"; import "node:crypto";',
  },
  { from: "src/go/b.ts", statement: 'import "node:crypto"; import "node:zlib"; import "./a.ts";' },
  {
    from: "src/platform/b.ts",
    statement: 'import "@actions/core"; import "node:fs"; import "node:tls"; await import("undici");',
  },
  {
    from: "src/sandbox/b.ts",
    statement: 'import "node:http"; import "../platform/a.ts"; import "../go/a.ts";',
  },
];

const plain: readonly Edge[] = [
  { from: "src/go/egg.ts", statement: 'import "./chicken.ts";' },
  { from: "src/ports.ts", statement: "export interface Port {}" },
  ...[
    "go/a",
    "mirrors/a",
    "scope/a",
    "sumdb/a",
    "report/a",
    "targets/packages/a",
    "fetch/a",
    "fleet/a",
    "fetch/state/changing",
    "telling/a",
    "flows/a",
    ...ROOMS.map((room) => `flows/${room}/a`),
    "platform/a",
    "sandbox/a",
  ].map((name) => ({
    from: `src/${name}.ts`,
    statement: "export const a = 1; export type A = number;",
  })),
  { from: "__tests__/a.ts", statement: "export const a = 1;" },
];

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

interface Cruise {
  readonly summary: { readonly violations: readonly Violation[] };
}

let tree = "";
let violations: readonly Violation[] = [];

beforeAll(async () => {
  tree = await temporaryFolder();
  for (const { from, statement } of [...plain, ...allowed, ...Object.values(planted).flat()]) {
    await write(from, `${statement}\n`);
  }
  const packages = { dependencies: ["undici", "commander", "@actions/core"], devDependencies: ["jest"] };
  const versions = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, "1.0.0"]));
  await write(
    "package.json",
    JSON.stringify({
      type: "module",
      dependencies: versions(packages.dependencies),
      devDependencies: versions(packages.devDependencies),
    }),
  );
  for (const name of Object.values(packages).flat()) {
    await write(
      `node_modules/${name}/package.json`,
      JSON.stringify({ name, version: "1.0.0", main: "index.js" }),
    );
    await write(`node_modules/${name}/index.js`, "");
  }
  for (const name of ["tsconfig.json", ".dependency-cruiser.cjs"]) {
    await copyFile(join(repository, name), join(tree, name));
  }
  violations = (await cruise(tree)).summary.violations;
}, 60_000);

async function write(name: string, text: string): Promise<void> {
  await mkdir(dirname(join(tree, name)), { recursive: true });
  await writeFile(join(tree, name), text);
}

/** Runs dependency-cruiser as `npm run deps` does, on the src of `folder`; violations make it exit with 1. */
async function cruise(folder: string): Promise<Cruise> {
  const program = join(repository, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const args = [program, "src", "--config", ".dependency-cruiser.cjs", "--output-type", "json"];
  const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024 };
  const { stdout } = await promisify(execFile)(process.execPath, args, options).catch((error) => error);
  return JSON.parse(stdout);
}

const cases = Object.entries(planted).flatMap(([rule, edges]) => edges.map((edge) => ({ rule, ...edge })));

describe("a planted violation is reported", () => {
  test.each(cases)("$rule: $from", ({ rule, from }) => {
    expect(violations).toContainEqual(
      expect.objectContaining({ from, rule: expect.objectContaining({ name: rule }) }),
    );
  });

  test("for every rule that the configuration has", async () => {
    const text = await readFile(join(repository, ".dependency-cruiser.cjs"), "utf8");
    const rules = [...text.matchAll(/^ {6}name: "(.+)",$/gm)].map((match) => match[1]);
    rules.push(...ROOMS.map((room) => `flows-${room}-looks-down`));
    expect(Object.keys(planted).sort()).toEqual(rules.sort());
  });
});

test.each(allowed)("$from may import what its layer is for", ({ from }) => {
  expect(violations.filter((violation) => violation.from === from)).toEqual([]);
});

test("only the platform, the sandbox and the entry points touch `process`, which no import shows", async () => {
  const names = await readdir(join(repository, "src"), { recursive: true });
  const inner = names
    .map((name) => name.replaceAll("\\", "/"))
    .filter(
      (name) =>
        name.endsWith(".ts") &&
        !/^(platform|sandbox|cli)\/|^(main|action|hash-thread|post|post-action|relay-process|relay-for-job|fleet-action|load-fleet-page|wire)\.ts$/.test(
          name,
        ),
    );
  expect(inner).toContain("ports.ts");
  const touching: string[] = [];
  for (const name of inner) {
    const code = (await readFile(join(repository, "src", name), "utf8")).replace(
      /\/\*[\s\S]*?\*\/|\/\/.*$/gm,
      "",
    );
    if (/\bprocess\s*[.[]/.test(code)) touching.push(name);
  }
  expect(touching).toEqual([]);
});
