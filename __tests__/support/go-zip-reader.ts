import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type GoEnvironment, runGo } from "./go.ts";
import { temporaryFolder } from "./temp.ts";

/**
 * Reads zips in base64, one a line, and says what Go's own reader makes of each: the h1 that
 * dirhash.HashZip computes (the last of two files with one name stands for both), or why it can't.
 */
const readerSource = `package main

import (
	"archive/zip"
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
)

func hash(data []byte) (string, error) {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return "", err
	}
	byName := map[string]*zip.File{}
	var names []string
	for _, file := range archive.File {
		names = append(names, file.Name)
		byName[file.Name] = file
	}
	slices.Sort(names)
	all := sha256.New()
	for _, name := range names {
		if strings.Contains(name, "\\n") {
			return "", fmt.Errorf("newline")
		}
		content, err := byName[name].Open()
		if err != nil {
			return "", err
		}
		one := sha256.New()
		if _, err := io.Copy(one, content); err != nil {
			return "", err
		}
		fmt.Fprintf(all, "%x  %s\\n", one.Sum(nil), name)
	}
	return "h1:" + base64.StdEncoding.EncodeToString(all.Sum(nil)), nil
}

func main() {
	lines := bufio.NewReaderSize(os.Stdin, 1<<20)
	if file, err := os.Open(os.Args[1]); err == nil {
		lines.Reset(file)
	}
	for {
		line, err := lines.ReadString('\\n')
		if err != nil {
			return
		}
		data, err := base64.StdEncoding.DecodeString(strings.TrimSpace(line))
		if err == nil {
			line, err = hash(data)
		}
		if err != nil {
			line = "error: " + strings.ReplaceAll(err.Error(), "\\n", " ")
		}
		fmt.Println(line)
	}
}
`;

/** What Go makes of each zip: its `h1:`, or `error: …`. */
export async function hashZipsWithGo(zips: readonly Uint8Array[], env: GoEnvironment): Promise<string[]> {
  const folder = await temporaryFolder();
  const input = join(folder, "zips.txt");
  await writeFile(join(folder, "main.go"), readerSource);
  await writeFile(input, zips.map((zip) => `${Buffer.from(zip).toString("base64")}\n`).join(""));
  const { exitCode, stdout, stderr } = await runGo(["run", "main.go", input], { cwd: folder, env });
  if (exitCode !== 0) throw new Error(stderr);
  return stdout.trimEnd().split("\n");
}
