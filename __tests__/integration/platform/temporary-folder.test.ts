import { chmod, mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { withTemporaryFolder } from "../../../src/platform/temporary-folder.ts";
import { temporaryFolder } from "../../support/temp.ts";

test("is there while it is used, and gone afterwards, also where that ends badly", async () => {
  const parent = await temporaryFolder();
  const listed = await withTemporaryFolder(parent, "x-", async (folder) => {
    await writeFile(join(folder, "file"), "");
    return readdir(parent);
  });
  expect(listed).toEqual([expect.stringMatching(/^x-/)]);
  const failing = withTemporaryFolder(parent, "x-", () => Promise.reject(new Error("no")));
  await expect(failing).rejects.toThrow("no");
  expect(await readdir(parent)).toEqual([]);
});

// To root nothing is read-only: there this shows less.
test("goes with folders that are read-only, as those of unpacked modules are", async () => {
  const parent = await temporaryFolder();
  await withTemporaryFolder(parent, "x-", async (folder) => {
    const inner = join(folder, "module@v1.0.0", "inner");
    await mkdir(inner, { recursive: true });
    await writeFile(join(inner, "file"), "");
    for (const path of [inner, join(folder, "module@v1.0.0")]) await chmod(path, 0o555);
  });
  expect(await readdir(parent)).toEqual([]);
});
