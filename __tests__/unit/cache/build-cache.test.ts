import { expect, test } from "@jest/globals";
import { buildKeys } from "../../../src/cache/build-cache.ts";
import { entryKeys } from "../../../src/cache/entry-key.ts";
import { parseGoSum } from "../../../src/go/go-sum.ts";

const go = { version: "1.26.8", os: "linux", arch: "amd64" };

test("keys have the module files' parts in them, whatever the form of these keys", () => {
  const keys = buildKeys("team-a", { scope: "0a1b2c3d", sums: "4e5f" }, go, "refs/heads/main");
  const family = "team-a-go-build-1-linux-amd64-1.26.8-0a1b2c3d-";
  expect(keys.primary).toMatch(new RegExp(`^${family}4e5f-[0-9a-f]{12}$`));
  expect(keys.restore).toEqual([`${family}4e5f-`, family]);
});

test("the parts are those of the module files' own key", () => {
  const { primary, parts } = entryKeys("team-a", ["go.sum"], parseGoSum(""));
  expect(primary).toBe(`team-a-go-modules-1-${parts.scope}-${parts.sums}`);
});
