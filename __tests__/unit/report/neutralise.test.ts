import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  markdown,
  markdownCode,
  markdownCodeBlock,
  neutralise,
  neutraliseTexts,
} from "../../../src/report/neutralise.ts";
import { anyCharacter } from "../../support/any-text.ts";

/** Characters that attacks are made of, among any others. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ":",
        "#",
        "[",
        "]",
        "`",
        "|",
        "\\",
        "<",
        "&",
        "\n",
        "\r",
        "\u001b[2J",
        "\u202e",
        " ",
        "@",
        "~",
      ),
      fc.string({ unit: anyCharacter, maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(""));

describe("one printable line", () => {
  test.each([
    ["plain text", "goproxy.cn answers", "goproxy.cn answers"],
    ["Chinese text", "登录 页面", "登录 页面"],
    ["a workflow command", "::add-mask::secret", ": :add-mask: :secret"],
    ["a command behind white space", " \t::error::x", ": :error: :x"],
    ["a command on a new line", "x\n::error::x", "x : :error: :x"],
    ["colons in a row", ":::::", ": : : : :"],
    ["the old form of a command", "##[group]x", "# # [group]x"],
    ["an IPv6 address in a URL", "http://[::1]:8080/go", "http://[::1]:8080/go"],
    ["a command that looks like an IPv6 address", "##[::1]::x", "# # [: :1]: :x"],
    ["an ANSI colour", "\u001b[31mred", "\ufffd[31mred"],
    ["a title set by OSC", "\u001b]0;title\u0007x", "\ufffd]0;title\ufffdx"],
    ["a C1 control sequence", "\u009b31mx", "\ufffd31mx"],
    ["NUL", "a\0b", "a\ufffdb"],
    ["a carriage return that would overwrite", "fine\r\nbad", "fine bad"],
    ["line ends that few know", "a\u2028b\u2029c\u0085d", "a b c d"],
    ["a right-to-left override", "a\u202egnp.exe", "a\ufffdgnp.exe"],
    ["bidi isolates", "\u2066a\u2069", "\ufffda\ufffd"],
    ["zero-width characters", "g\u200boproxy\u200d.cn", "g\ufffdoproxy\ufffd.cn"],
    ["a soft hyphen", "go\u00adproxy", "go\ufffdproxy"],
    ["a Hangul filler", "a\u3164b", "a\ufffdb"],
    ["tag characters", "a\u{e0041}b", "a\ufffdb"],
    ["a variation selector", "a\ufe0fb", "a\ufffdb"],
    ["a lone surrogate", "a\ud800b", "a\ufffdb"],
    ["nothing but blanks", " \t\n", ""],
  ])("%s", (_, text, expected) => expect(neutralise(text)).toBe(expected));

  test("what is too long is cut between characters, and says so", () => {
    expect(neutralise("😀".repeat(10), 4)).toBe("😀😀😀…");
    expect(neutralise("abcd", 4)).toBe("abcd");
  });

  test("megabytes become one short line", () => {
    expect([...neutralise("::\n".repeat(3_000_000))]).toHaveLength(200);
  });

  test("nothing of any text is invisible, a new line or a command", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = neutralise(text);
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]|^\s*::|##\[/u);
        expect(neutralise(line)).toBe(line);
      }),
    );
  });

  test("every text in a value, its keys and numbers untouched", () => {
    const value = { a: "x\ny", b: [1, null, { c: "::d" }] };
    expect(neutraliseTexts(value)).toEqual({ a: "x y", b: [1, null, { c: ": :d" }] });
  });
});

describe("Markdown", () => {
  test.each([
    ["HTML", "<script>alert(1)</script>", "&#60;script&#62;alert(1)&#60;/script&#62;"],
    ["an entity", "&lt;", "&#38;lt;"],
    ["a link", "[x](y)", "\\[x\\](y)"],
    ["an image", "![x](y)", "!\\[x\\](y)"],
    ["emphasis", "*a* _b_ ~c~", "\\*a\\* \\_b\\_ \\~c\\~"],
    ["code", "`a`", "\\`a\\`"],
    ["a pipe", "a|b", "a&#124;b"],
    ["an escape", "\\*", "\\\\\\*"],
    ["a formula", "$x$", "\\$x\\$"],
    ["an address", "http://evil.example", "http:&#8203;//evil.example"],
    ["an address without a scheme", "www.evil.example", "www&#8203;.evil.example"],
    ["a mention", "@octocat", "@&#8203;octocat"],
    ["a module version, which looks like e-mail", "text@v0.14.0", "text@&#8203;v0.14.0"],
    ["a reference", "#12", "#&#8203;12"],
    ["an emoji's name", ":tada:", ":&#8203;tada:"],
    ["a heading", "# a", "#&#8203; a"],
    ["a list", "- a", "\\- a"],
    ["a numbered list", "1. a", "1&#8203;. a"],
    ["a rule", "---", "\\---"],
    ["a sentence", "goproxy.cn: 4.2 s for 38 modules (25 MB).", "goproxy.cn: 4.2 s for 38 modules (25 MB)."],
    ["a newline", "a\n# b", "a #&#8203; b"],
  ])("%s is only text", (_, text, expected) => expect(markdown(text)).toBe(expected));

  test.each([
    ["text", "a", "`a`"],
    ["a backtick inside", "a`b", "``a`b``"],
    ["backticks at the ends", "`a``", "``` `a`` ```"],
    ["a pipe", "a|b", "`a\\|b`"],
    ["a backslash before a pipe", "a\\|b", "`a\\ \\|b`"],
    ["a newline", "a\n\nb", "`a b`"],
    ["nothing", "", ""],
  ])("inline code of %s", (_, text, expected) => expect(markdownCode(text)).toBe(expected));

  test("a block of code can't be left", () => {
    expect(markdownCodeBlock(["GOPROXY=a|b", "x\n```\n<b>", "````"])).toBe(
      "`````\nGOPROXY=a|b\nx ``` <b>\n````\n`````",
    );
  });

  test("in a table no text adds a cell, a line or a tag", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const cell of [markdown(text), markdownCode(text)]) {
          expect(cell).not.toMatch(/(?<!\\)\||\\\\\||\n/);
        }
        expect(markdown(text)).not.toMatch(/[<>|]/);
      }),
    );
  });
});
