import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { setInGoEnvFile } from "../../../src/go/write-go-env-file.ts";
import { goEnvironment, runGo } from "../../support/go.ts";
import { temporaryFolder } from "../../support/temp.ts";

const set = (text: string | Uint8Array, values: Readonly<Record<string, string>>) =>
  Buffer.from(setInGoEnvFile(Buffer.from(text), values)).toString("latin1");

test.each<[string, string, Readonly<Record<string, string>>, string]>([
  ["an empty file", "", { GOPROXY: "a|direct" }, "GOPROXY=a|direct\n"],
  ["in its place", "A=1\nGOPROXY=b\nC=2\n", { GOPROXY: "a" }, "A=1\nGOPROXY=a\nC=2\n"],
  ["of several lines the last", "GOPROXY=b\nA=1\nGOPROXY=c\n", { GOPROXY: "a" }, "A=1\nGOPROXY=a\n"],
  ["taken away, every line of it", "GOPROXY=b\nA=1\nGOPROXY=c", { GOPROXY: "" }, "A=1\n"],
  ["what is not there can't be taken away", "A=1", { GOPROXY: "" }, "A=1"],
  [
    "comments, blanks and disorder",
    "# c\n\nZ=1\nGOPROXY\n x=y",
    { GOPROXY: "a" },
    "# c\n\nZ=1\nGOPROXY\n x=y\nGOPROXY=a\n",
  ],
  ["a name in a comment", "#GOPROXY=b\n", { GOPROXY: "a" }, "#GOPROXY=b\nGOPROXY=a\n"],
  ["a longer name", "GOPROXYX=b\n", { GOPROXY: "a" }, "GOPROXYX=b\nGOPROXY=a\n"],
  ["Windows line ends", "A=1\r\nGOPROXY=b\r\nC=2\r\n", { GOPROXY: "a" }, "A=1\r\nGOPROXY=a\nC=2\r\n"],
  ["a replacement pattern", "GOPROXY=b\n", { GOPROXY: "$&$1" }, "GOPROXY=$&$1\n"],
])("%s", (_, before, values, after) => {
  expect(set(before, values)).toBe(after);
});

test("bytes of another encoding stay what they are", () => {
  const before = Buffer.from([0xef, 0xbb, 0xbf, 0x41, 0x3d, 0xff, 0x80, 0x0a]);
  const after = setInGoEnvFile(before, { GOPROXY: "a" });
  expect(Buffer.from(after)).toEqual(Buffer.concat([before, Buffer.from("GOPROXY=a\n")]));
});

test.each(["a\nGOFLAGS=-x", "a\r", "a\0", "a\v"])("%j is refused: it would be another line", (value) => {
  expect(() => setInGoEnvFile(new Uint8Array(), { GOPROXY: value })).toThrow(/GOPROXY has a line break/);
});

describe("the real go reads what was meant", () => {
  const values = {
    GOPROXY: "https://bot:p%40ss=w'o\"rd$@corp.example/go|https://goproxy.cn,direct",
    GOSUMDB: "sum.golang.org https://sum.example",
    GOPRIVATE: "corp.example,*.中国.example",
    GONOPROXY: "none",
    GONOSUMDB: "",
  };
  test.each([
    ["no file", ""],
    ["what go env -w wrote", "GOFLAGS=-v\nGOPROXY=https://goproxy.io,direct\nGONOSUMDB=x.example\n"],
    ["comments and no newline at the end", "# mine\nGONOSUMDB=x.example\nGOFLAGS=-v\n# end"],
    ["Windows line ends", "# mine\r\nGOPROXY=https://goproxy.io\r\nGONOSUMDB=x.example\r\n# end\r\n"],
    ["twice the same", "GOPROXY=a\nGONOSUMDB=x.example\nGOPROXY=b\nGONOSUMDB=y.example\nGOFLAGS=-v\n"],
  ])("%s", async (_, before) => {
    const file = join(await temporaryFolder(), "env");
    await writeFile(file, setInGoEnvFile(Buffer.from(before), values));
    const env = await goEnvironment({ GOENV: file, GOFLAGS: "" });
    const { stdout } = await runGo(["env", "-json", "GOFLAGS", ...Object.keys(values)], { cwd: "/", env });
    expect(JSON.parse(stdout)).toEqual({
      ...values,
      // Go's own default: what GOPRIVATE says.
      GONOSUMDB: values.GOPRIVATE,
      GOFLAGS: before.includes("GOFLAGS") ? "-v" : "",
    });
  });

  test("and go env -w would have set the same", async () => {
    const folder = await temporaryFolder();
    const before = "# mine\nGOFLAGS=-v\nGOPROXY=https://goproxy.io,direct\n\nGOVCS=public:git\n";
    const [file, ours] = [join(folder, "go"), join(folder, "ours")];
    await writeFile(file, before);
    await writeFile(ours, setInGoEnvFile(Buffer.from(before), { GOPROXY: values.GOPROXY }));
    const env = await goEnvironment({ GOENV: file });
    await runGo(["env", "-w", `GOPROXY=${values.GOPROXY}`], { cwd: "/", env });
    expect(await readFile(ours, "utf8")).toBe(await readFile(file, "utf8"));
  });
});
