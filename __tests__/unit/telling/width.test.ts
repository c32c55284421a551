import { describe, expect, test } from "@jest/globals";
import { widthOf } from "../../../src/telling/width.ts";

describe("columns that text takes", () => {
  test.each([
    ["goproxy.cn", 10],
    ["镜像", 4],
    ["首字节 24 ms", 12],
    ["（私有）", 8],
    ["，。：；", 8],
    ["▸ ✗ █", 5],
    ["e\u0301", 1],
    ["한국어", 6],
    ["🚀 go", 5],
    ["𠮷", 2],
    ["か\u3099", 2],
    ["…—“”", 4],
    ["", 0],
  ])("%j: %d", (text, width) => expect(widthOf(text)).toBe(width));
});
