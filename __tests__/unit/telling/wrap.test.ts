import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { widthOf } from "../../../src/telling/width.ts";
import { wrap, wrapBehind } from "../../../src/telling/wrap.ts";

describe("text in lines", () => {
  test.each<[string, string, number, readonly string[]]>([
    ["breaks at spaces", "one two three", 7, ["one two", "three"]],
    ["keeps a long word whole", "see https://goproxy.cn/x now", 8, ["see", "https://goproxy.cn/x", "now"]],
    ["breaks between Chinese characters", "没有任何镜像可用", 8, ["没有任何", "镜像可用"]],
    ["begins no line with a comma", "没有镜像，作业继续", 8, ["没有镜", "像，作业", "继续"]],
    ["ends no line with a bracket", "模块缓存（磁盘）", 10, ["模块缓存", "（磁盘）"]],
    ["keeps a word beside Chinese whole", "请设置 GOPROXY 后重试", 10, ["请设置", "GOPROXY 后", "重试"]],
    ["keeps a bracket and its word together", "哈希（h1:abc）不符", 9, ["哈希", "（h1:abc）", "不符"]],
    ["keeps a placeholder whole", "use <名称>", 9, ["use", "<名称>"]],
    ["indents every line as the first", "  one two three", 9, ["  one two", "  three"]],
    ["keeps a long word behind its indent", "  https://goproxy.cn/x", 8, ["  https://goproxy.cn/x"]],
    ["leaves what fits as it is", "用时 4.2 s，来自 2 个镜像", 80, ["用时 4.2 s，来自 2 个镜像"]],
    ["gives one line for nothing", "", 8, [""]],
  ])("%s", (_, text, columns, lines) => expect(wrap(text, columns)).toEqual(lines));

  test("loses nothing but the spaces where it breaks, and is too wide only where it can't break", () => {
    const text = fc
      .array(fc.constantFrom("go", " ", "镜", "像", "，", "（", "）", "4.2", "e\u0301", "😀", "。"), {
        maxLength: 40,
      })
      .map((pieces) => pieces.join("").replace(/ +/g, " ").trim());
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 30 }), (given, columns) => {
        const lines = wrap(given, columns);
        expect(lines.join("").replaceAll(" ", "")).toBe(given.replaceAll(" ", ""));
        for (const line of lines) {
          if (widthOf(line) > columns) expect(wrap(line, 1)).toEqual([line]);
          expect(line).not.toMatch(/^ | $/);
        }
      }),
    );
  });
});

describe("the last cell of a row", () => {
  const HEAD = "✗    nju  ";

  test.each<[string, string, number, readonly string[]]>([
    ["in one line where it fits", "connection refused", 80, ["✗    nju  connection refused"]],
    [
      "in lines one below the other",
      "400 for a go.mod: Go module host not permitted",
      36,
      ["✗    nju  400 for a go.mod: Go", "          module host not permitted"],
    ],
    [
      "below its row where there is little room beside it",
      "400 for a go.mod: Go module host",
      30,
      ["✗    nju", "    400 for a go.mod: Go", "    module host"],
    ],
    [
      "a word without a break, in parts",
      "a".repeat(30),
      36,
      [`${HEAD}${"a".repeat(26)}`, `          ${"a".repeat(4)}`],
    ],
    ["nothing", "", 36, ["✗    nju"]],
  ])("%s", (_, text, columns, lines) => expect(wrapBehind(HEAD, text, columns)).toEqual(lines));

  test("nothing of it is lost, and no line is too wide", () => {
    const text = fc.array(fc.constantFrom("go", "镜像", "，", "x".repeat(50)), { maxLength: 20 });
    fc.assert(
      fc.property(text, fc.integer({ min: 12, max: 90 }), (words, columns) => {
        const lines = wrapBehind(HEAD, words.join(" "), columns);
        expect(lines.join("").replaceAll(" ", "")).toBe((HEAD + words.join("")).replaceAll(" ", ""));
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });
});
