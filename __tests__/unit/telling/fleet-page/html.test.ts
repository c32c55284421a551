import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { codeText, foreign, html, jsonText } from "../../../../src/telling/fleet-page/html.ts";
import { anyCharacter } from "../../../support/any-text.ts";

describe("a template", () => {
  test("makes text of a text, in an element and in an attribute", () => {
    const text = `<b title="x" on='y'>&amp;`;
    expect(html`<p title="${text}">${text}</p>`.markup).toBe(
      '<p title="&lt;b title=&quot;x&quot; on=&#39;y&#39;&gt;&amp;amp;">&lt;b title=&quot;x&quot; on=&#39;y&#39;&gt;&amp;amp;</p>',
    );
  });

  test("takes markup, lists of it, numbers and nothing as they are", () => {
    expect(html`<p>${[html`<b>${1}</b>`, html`<i>2</i>`]}${null}${3}</p>`.markup).toBe(
      "<p><b>1</b><i>2</i>3</p>",
    );
  });

  test("lets no text open a tag, leave an attribute, or hide", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        const { markup } = html`${text}`;
        expect(markup).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)|\p{Cc}|\u202e/u);
      }),
    );
  });
});

test("a foreign text is one line, and has an end", () => {
  expect(foreign("a\n\u202eb\u001b[31m")).toBe("a �b�[31m");
  expect([...foreign("x".repeat(1_000_000))]).toHaveLength(60);
});

describe("data in a script element", () => {
  const hostile = ["</script><script>alert(1)</script>", "<!--<script>", "]]>", '"', "\\u003c"];

  test("can't end it", () => expect(jsonText(hostile).markup).not.toContain("<"));

  test("are read as they were", () => expect(JSON.parse(jsonText(hostile).markup)).toEqual(hostile));
});

test.each(["</script>", "</STYLE >", "<!--"])("code of our own that holds %s is refused", (code) => {
  expect(() => codeText(code)).toThrow("would end its own element");
});
