import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { parseGoMod, parseGoWork, type Replace } from "../../../src/go/go-mod.ts";
import { type GoEnvironment, goEnvironment, runGo } from "../../support/go.ts";
import { temporaryFolder } from "../../support/temp.ts";

interface GoModuleJson {
  readonly Path: string;
  readonly Version?: string;
}

/** What `go mod edit -json` and `go work edit -json` print, as far as it is compared. */
interface GoEditJson {
  readonly Module?: { readonly Path: string };
  readonly Go?: string;
  readonly Toolchain?: string;
  readonly Require?: readonly GoModuleJson[] | null;
  readonly Exclude?: readonly GoModuleJson[] | null;
  readonly Replace?: readonly { readonly Old: GoModuleJson; readonly New: GoModuleJson }[] | null;
  readonly Use?: readonly { readonly DiskPath: string }[] | null;
}

let env: GoEnvironment;
beforeAll(async () => {
  env = await goEnvironment();
});

async function readByGo(text: string, fileName: "go.mod" | "go.work"): Promise<GoEditJson> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, fileName), text);
  const command = fileName === "go.mod" ? "mod" : "work";
  const { exitCode, stdout, stderr } = await runGo([command, "edit", "-json"], { cwd: folder, env });
  if (exitCode !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as GoEditJson;
}

const modules = (list: GoEditJson["Require"]) =>
  (list ?? []).map(({ Path, Version = "" }) => ({ path: Path, version: Version }));

const side = ({ Path, Version }: GoModuleJson) => ({
  path: Path,
  version: Version ?? null,
});

const replaces = (list: GoEditJson["Replace"]): Replace[] =>
  (list ?? []).map((replace) => ({ old: side(replace.Old), new: side(replace.New) }));

describe("go.mod files are read as the real go reads them", () => {
  const files: [string, string][] = [
    ["a module alone", "module example.com/m\n"],
    [
      "every directive",
      `// Deprecated: use v2
module example.com/m

go 1.22.0

toolchain go1.22.1

godebug default=go1.21

require example.com/a v1.0.0 // indirect
require (
	// a comment
	example.com/b v0.0.0-20230102030405-abcdef123456

	example.com/c/v2 v2.1.0-rc.1 // indirect; more
	gopkg.in/yaml.v3 v3.0.1
	example.com/old v2.0.0+incompatible
)

exclude (
	example.com/b v0.1.0
	example.com/b v0.2.0
)
exclude example.com/c/v2 v2.0.0

replace example.com/a => ../a
replace example.com/a v1.2.0 => ./vendored/a
replace (
	example.com/b => example.com/fork v1.0.0
	example.com/c/v2 v2.1.0 => example.com/fork/v2 v2.2.0
)

retract (
	v1.0.0 // oops
	[v1.1.0, v1.2.0]
)
tool example.com/a/cmd/x
ignore ./node_modules
`,
    ],
    [
      "strings",
      'module "example.com/m"\nrequire "example.com/a" "v1.0.0"\nreplace example.com/a => "./with space (1)"\n',
    ],
    [
      "Windows line ends",
      "module example.com/m\r\n\r\ngo 1.21\r\n\r\nrequire (\r\n\texample.com/a v1.0.0\r\n)\r\n",
    ],
    ["odd spacing", "module   example.com/m//c\n\n\n\tgo\t1.20  \nrequire(\n  example.com/a\tv1.0.0//x\n)\n"],
    ["empty blocks", "module example.com/m\nrequire ()\nreplace (\n)\nexclude ( // nothing\n)\ngo 1.22\n"],
    ["no line end", "module example.com/m\ngo 1.16"],
  ];

  test.each(files)("%s", async (_, text) => {
    const ofGo = await readByGo(text, "go.mod");
    expect(parseGoMod(text)).toEqual({
      module: ofGo.Module?.Path ?? null,
      go: ofGo.Go ?? null,
      toolchain: ofGo.Toolchain ?? null,
      require: modules(ofGo.Require),
      exclude: modules(ofGo.Exclude),
      replace: replaces(ofGo.Replace),
    });
  });
});

describe("go.work files too", () => {
  const files: [string, string][] = [
    ["one module", "go 1.22\n\nuse .\n"],
    [
      "every directive",
      `go 1.22.0
toolchain go1.22.3
godebug default=go1.21
use ./a // first
use (
	./b
	"./with space"
	../c
)
replace example.com/x v1.0.0 => ./x
replace (
	example.com/y => example.com/fork v1.0.0
)
`,
    ],
  ];

  test.each(files)("%s", async (_, text) => {
    const ofGo = await readByGo(text, "go.work");
    expect(parseGoWork(text)).toEqual({
      go: ofGo.Go ?? null,
      // "go work edit -json" leaves it out.
      toolchain: /^toolchain (.*)$/m.exec(text)?.[1] ?? null,
      use: (ofGo.Use ?? []).map(({ DiskPath }) => DiskPath),
      replace: replaces(ofGo.Replace),
    });
  });
});
