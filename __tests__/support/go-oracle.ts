import { spawn } from "node:child_process";
import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type GoEnvironment, goEnvironment, runGo } from "./go.ts";
import { temporaryFolder } from "./temp.ts";

/** What Go's own code is asked, as JSON; bytes are in base64. */
export type OracleQuestion =
  | { readonly kind: "zip"; readonly path: string; readonly version: string; readonly data: string }
  | { readonly kind: "mod" | "work" | "record" | "tree" | "netrc"; readonly text: string }
  | { readonly kind: "module"; readonly path: string; readonly version: string }
  | { readonly kind: "pattern"; readonly text: string; readonly path: string }
  | { readonly kind: "note"; readonly text: string; readonly key: string }
  | { readonly kind: "compare"; readonly text: string; readonly version: string };

/**
 * Answers a line of JSON with a line of JSON. Everything but this file is Go's own: golang.org/x/mod as cmd/go has it,
 * internal/gover, and how cmd/go reads a netrc file.
 */
const source = `package main

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"

	"golang.org/x/mod/modfile"
	"golang.org/x/mod/module"
	"golang.org/x/mod/sumdb/dirhash"
	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
	"golang.org/x/mod/zip"
	"oracle/auth"
	"oracle/gover"
)

type question struct {
	Kind, Path, Version, Text, Key string
	Data                           []byte
}

type object map[string]any

var folder = os.Args[1]

func problem(err error) any {
	if err == nil {
		return nil
	}
	return err.Error()
}

func zipAnswer(q question) any {
	file := filepath.Join(folder, "one.zip")
	if err := os.WriteFile(file, q.Data, 0o600); err != nil {
		panic(err)
	}
	h1, err := dirhash.HashZip(file, dirhash.Hash1)
	if err != nil {
		return object{"h1": nil, "problem": err.Error()}
	}
	files, err := zip.CheckZip(module.Version{Path: q.Path, Version: q.Version}, file)
	return object{"h1": h1, "problem": problem(err), "files": len(files.Valid)}
}

func replaceAnswer(list []*modfile.Replace) any {
	all := []any{}
	for _, one := range list {
		all = append(all, []string{one.Old.Path, one.Old.Version, one.New.Path, one.New.Version})
	}
	return all
}

func toolchainName(toolchain *modfile.Toolchain) string {
	if toolchain == nil {
		return ""
	}
	return toolchain.Name
}

func goLine(line *modfile.Go) string {
	if line == nil {
		return ""
	}
	return line.Version
}

func modAnswer(text string) any {
	file, err := modfile.Parse("go.mod", []byte(text), nil)
	if err != nil {
		return nil
	}
	path := ""
	if file.Module != nil {
		path = file.Module.Mod.Path
	}
	require, exclude := [][]string{}, [][]string{}
	for _, one := range file.Require {
		require = append(require, []string{one.Mod.Path, one.Mod.Version})
	}
	for _, one := range file.Exclude {
		exclude = append(exclude, []string{one.Mod.Path, one.Mod.Version})
	}
	return object{
		"module": path, "go": goLine(file.Go), "toolchain": toolchainName(file.Toolchain),
		"require": require, "exclude": exclude, "replace": replaceAnswer(file.Replace),
	}
}

func workAnswer(text string) any {
	file, err := modfile.ParseWork("go.work", []byte(text), nil)
	if err != nil {
		return nil
	}
	use := []string{}
	for _, one := range file.Use {
		use = append(use, one.Path)
	}
	return object{
		"go": goLine(file.Go), "toolchain": toolchainName(file.Toolchain),
		"use": use, "replace": replaceAnswer(file.Replace),
	}
}

func noteAnswer(q question) any {
	verifier, err := note.NewVerifier(q.Key)
	if err != nil {
		return nil
	}
	opened, err := note.Open([]byte(q.Text), note.VerifierList(verifier))
	if err != nil {
		return nil
	}
	return opened.Text
}

func answer(q question) any {
	switch q.Kind {
	case "zip":
		return zipAnswer(q)
	case "mod":
		return modAnswer(q.Text)
	case "work":
		return workAnswer(q.Text)
	case "module":
		return object{
			"path": problem(module.CheckPath(q.Path)) == nil,
			"both": module.Check(q.Path, q.Version) == nil && module.CanonicalVersion(q.Version) == q.Version,
		}
	case "pattern":
		return module.MatchPrefixPatterns(q.Text, q.Path)
	case "note":
		return noteAnswer(q)
	case "record":
		id, text, rest, err := tlog.ParseRecord([]byte(q.Text))
		if err != nil {
			return nil
		}
		return object{"id": id, "text": string(text), "note": string(rest)}
	case "tree":
		tree, err := tlog.ParseTree([]byte(q.Text))
		if err != nil {
			return nil
		}
		return object{"treeSize": tree.N, "rootHash": tree.Hash.String()}
	case "compare":
		return object{
			"valid": gover.IsValid(q.Text), "order": gover.Compare(q.Text, q.Version), "lang": gover.IsLang(q.Text),
		}
	case "netrc":
		return auth.Parse(q.Text)
	}
	panic(q.Kind)
}

func main() {
	in := json.NewDecoder(bufio.NewReaderSize(os.Stdin, 1<<20))
	buffered := bufio.NewWriter(os.Stdout)
	defer buffered.Flush()
	out := json.NewEncoder(buffered)
	out.SetEscapeHTML(false)
	for {
		var q question
		if in.Decode(&q) != nil {
			return
		}
		if err := out.Encode(answer(q)); err != nil {
			panic(err)
		}
	}
}
`;

const netrcSource = `package auth

// Parse gives machine, login and password of each entry.
func Parse(text string) [][3]string {
	all := [][3]string{}
	for _, one := range parseNetrc(text) {
		all = append(all, [3]string{one.machine, one.login, one.password})
	}
	return all
}
`;

/** Parts of GOROOT, and where they go in the program's folder. */
const PARTS: readonly (readonly [from: string, to: string])[] = [
  ["cmd/vendor/golang.org/x/mod", "mod"],
  ["internal/gover/gover.go", "gover/gover.go"],
  ["cmd/go/internal/auth/netrc.go", "auth/netrc.go"],
];

let built: Promise<string> | null = null;

async function build(): Promise<string> {
  const env: GoEnvironment = await goEnvironment({ GOPROXY: "off", GOWORK: "off" });
  const folder = await temporaryFolder();
  const go = async (...args: string[]) => {
    const { exitCode, stdout, stderr } = await runGo(args, { cwd: folder, env });
    if (exitCode !== 0) throw new Error(stderr);
    return stdout.trim();
  };
  const root = await go("env", "GOROOT");
  await mkdir(join(folder, "auth"));
  for (const [from, to] of PARTS) {
    await cp(join(root, "src", ...from.split("/")), join(folder, ...to.split("/")), { recursive: true });
  }
  const requires = "require golang.org/x/mod v0.0.0\nreplace golang.org/x/mod => ./mod\n";
  await writeFile(join(folder, "go.mod"), `module oracle\ngo 1.24\n${requires}`);
  await writeFile(join(folder, "mod", "go.mod"), "module golang.org/x/mod\ngo 1.24\n");
  await writeFile(join(folder, "main.go"), source);
  await writeFile(join(folder, "auth", "parse.go"), netrcSource);
  const program = join(folder, process.platform === "win32" ? "oracle.exe" : "oracle");
  await go("build", "-o", program, ".");
  return program;
}

/** What Go's own code says to each question. The program is built once for a test file. */
export async function askGo(questions: readonly OracleQuestion[]): Promise<readonly unknown[]> {
  built ??= build();
  const program = await built;
  const folder = await temporaryFolder();
  const answers = await new Promise<string>((resolve, reject) => {
    const child = spawn(program, [folder], { stdio: ["pipe", "pipe", "inherit"] });
    const pieces: Buffer[] = [];
    child.stdout.on("data", (piece: Buffer) => pieces.push(piece));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(Buffer.concat(pieces).toString());
      else reject(new Error(`Go's own code ended with ${code}`));
    });
    child.stdin.on("error", reject);
    child.stdin.end(questions.map((question) => `${JSON.stringify(question)}\n`).join(""));
  });
  const lines = answers.trimEnd().split("\n");
  if (lines.length !== questions.length)
    throw new Error(`${lines.length} answers to ${questions.length} questions`);
  return lines.map((line) => JSON.parse(line) as unknown);
}

/** What Go makes of a module's zip. */
export interface ZipAnswer {
  /** As dirhash.HashZip computes it; null where it can't. */
  readonly h1: string | null;
  /** Why it has no hash, or why x/mod zip.CheckZip refuses it; null: it is taken. */
  readonly problem: string | null;
  readonly files?: number;
}

/** What Go makes of each zip of one module. */
export async function checkZipsWithGo(
  zips: readonly Uint8Array[],
  module: { readonly path: string; readonly version: string },
): Promise<readonly ZipAnswer[]> {
  const questions = zips.map((zip) => ({
    kind: "zip" as const,
    ...module,
    data: Buffer.from(zip).toString("base64"),
  }));
  return (await askGo(questions)) as readonly ZipAnswer[];
}
