import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const script = "../../../scripts/pack-manifest.mjs";

interface Manifest {
  readonly bin: Readonly<Record<string, string>>;
  readonly files: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifest = async (): Promise<Manifest> =>
  JSON.parse(await readFile(join(repository, "package.json"), "utf8"));

test("a package has the command, and everything that it lists is there", async () => {
  const { bin, files } = await manifest();
  expect(files.filter((file) => !existsSync(join(repository, file)))).toEqual([]);
  for (const command of Object.values(bin)) {
    expect(files.some((file) => command.startsWith(`${file}/`))).toBe(true);
    expect(existsSync(join(repository, command))).toBe(true);
  }
});

test("a package asks for no other: dist holds all the code", async () => {
  const { packedManifest } = (await import(script)) as { packedManifest: (given: Manifest) => Manifest };
  const { bin, files, dependencies } = await manifest();
  expect(dependencies).toBeDefined();
  const packed = packedManifest(await manifest());
  expect(packed).toMatchObject({ bin, files });
  expect(Object.keys(packed).filter((key) => /dependencies|scripts/i.test(key))).toEqual([]);
});
