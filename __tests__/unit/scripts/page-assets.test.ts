import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "@jest/globals";
import { SCRIPT } from "../../../src/telling/fleet-page/assets.ts";

const script = "../../../scripts/render-page-assets.mjs";
let render: () => string;

beforeAll(async () => {
  render = (await import(script)).renderPageAssets;
});

test("the page's script and style are what page.css and client/*.ts give (npm run docs writes them)", async () => {
  const path = fileURLToPath(new URL("../../../src/telling/fleet-page/assets.ts", import.meta.url));
  expect((await readFile(path, "utf8")).replaceAll("\r\n", "\n")).toBe(render());
});

test("the script asks for nothing, and makes no markup of a text", () => {
  expect(
    SCRIPT.match(/fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|import\(|eval|Function\(/g),
  ).toBeNull();
  expect(SCRIPT.match(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|https?:/g)).toEqual(["http:"]);
  expect(SCRIPT).toContain('"http://www.w3.org/2000/svg"');
});
