import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { incomingOwner, incomingPath, openModuleCache } from "../../../src/modules/module-cache.ts";

const root = join("/", "home", "me", "go", "pkg", "mod");
const own = { host: "0a1b2c", pid: 4711 };

test("each run has an incoming folder of its own, apart from the downloads that cmd/go reads", () => {
  const [one, two] = [openModuleCache(root, own), openModuleCache(root, own)];
  expect(one.root).toBe(root);
  expect(dirname(one.incoming)).toBe(join(root, "cache", "setup-go-mirror"));
  expect(one.incoming).not.toBe(two.incoming);
});

test("each file in it has a name of its own", () => {
  const cache = openModuleCache(root, own);
  const paths = [incomingPath(cache), incomingPath(cache)];
  expect(paths.map(dirname)).toEqual([cache.incoming, cache.incoming]);
  expect(new Set(paths).size).toBe(2);
});

describe("the owner in a folder's name", () => {
  test("is read as it was written", () => {
    expect(incomingOwner(basename(openModuleCache(root, own).incoming))).toEqual(own);
  });

  test.each([
    "",
    "lock",
    "host-12",
    "host-0-ab",
    "host--1-ab",
    "host-12-ab-34",
    "ho.st-12-ab",
    "host-12345678901-ab",
    "host-12-xyz",
  ])("is unknown in %j", (name) => {
    expect(incomingOwner(name)).toBeNull();
  });
});
