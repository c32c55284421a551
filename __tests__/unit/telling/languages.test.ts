import { describe, expect, test } from "@jest/globals";
import type { Detail } from "../../../src/detail.ts";
import { INPUTS } from "../../../src/inputs/rows.ts";
import { chinese } from "../../../src/telling/chinese.ts";
import { chineseDetail } from "../../../src/telling/chinese-details.ts";
import { english } from "../../../src/telling/english.ts";
import { englishDetail } from "../../../src/telling/english-details.ts";
import { tellingIn } from "../../../src/telling/telling.ts";
import { EVERY_DETAIL, said } from "../../support/details.ts";
import { englishIn } from "../../support/english-words.ts";
import { everyMessage } from "../../support/every-message.ts";

const HAN = /\p{Script=Han}/u;

const inEnglish = everyMessage(tellingIn("en"));
const inChinese = everyMessage(tellingIn("zh"));

/** The paths of all that is in a value, however deep, each with its kind. */
function shapeOf(value: unknown, path = ""): readonly string[] {
  if (Array.isArray(value) || typeof value !== "object" || value === null)
    return [`${path}: ${kindOf(value)}`];
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, inner]) => shapeOf(inner, `${path}/${key}`));
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? `${value.length} texts` : typeof value;
}

/** The texts in a language that need no argument. */
function textsIn(value: unknown, path = ""): readonly (readonly [path: string, text: string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}/${key}`));
}

describe("both languages", () => {
  test("have the same messages", () => expect(shapeOf(chinese)).toEqual(shapeOf(english)));

  test("have no message that is empty", () => {
    const all = [...textsIn(english), ...textsIn(chinese), ...inEnglish, ...inChinese];
    expect(all.filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  test("forget no value that a message is given", () => {
    for (const messages of [inEnglish, inChinese])
      expect(found(messages, (text) => text.match(/undefined|null|NaN|\[object/g))).toEqual([]);
  });
});

const INPUT = INPUTS.map(({ name }) => name).join("|");

/** What a message says in the same words in every language: numbers, URLs, names, commands, inputs. */
const TECHNICAL: readonly RegExp[] = [
  /https?:\/\/[^\s,;()'"\u0080-\uffff]+[^\s,;:.()'"\u0080-\uffff]/g,
  /h1:[\w+/=]+/g,
  // Variables and error codes, with the value that an example gives them.
  /\b[A-Z][A-Z_]{3,}(?:=[\w-]+)?/g,
  /\d+(?:\.\d+)*/g,
  // Inputs: in quotes, or behind that word, with a value or without.
  new RegExp(`(?<=")(?:${INPUT})(?=")|(?<=\\binput )(?:${INPUT})\\b(?:: [\\w.]*\\w)?`, "g"),
  // Commands and their flags.
  /\bgo (?:mod (?:tidy|download)|clean|install|env|get)\b|\bgh cache delete\b|(?<= )--?[a-z]+/g,
  // Names with a mark in the middle: go.sum, golang.org/x/text@v0.14.0, go-version-file, linux/amd64.
  /(?<![\w/:.-])[a-z0-9]+(?:[._/@-]+[\w-]+)+(?![\w(])/gi,
  /(?<=[ (])\.(?:mod|info|zip)\b/g,
];

/** English words that look like names. */
const WORDS = ["time-out", "half-way", "well-known", "self-signed", "and/or", "percent-encode"];

function technicalIn(text: string): readonly string[] {
  const found = TECHNICAL.flatMap((pattern) => text.match(pattern) ?? []);
  return [...new Set(found)].filter((word) => !WORDS.includes(word));
}

/** What is wrong, as `name of the message: what was found in it`. */
function found(
  messages: ReadonlyMap<string, string>,
  wrongIn: (text: string, name: string) => readonly string[] | null,
): readonly string[] {
  return [...messages].flatMap(([name, text]) =>
    (wrongIn(text, name) ?? []).map((wrong) => `${name}: ${wrong}`),
  );
}

function halfWidthMarksIn(text: string): readonly string[] | null {
  return text.match(/\p{Script=Han} ?[,;:!?()]|[,;:!?()] ?\p{Script=Han}/gu);
}

function missingBlanksIn(text: string): readonly string[] | null {
  return text.match(/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/gu);
}

describe("a message in Chinese", () => {
  test("is there for each one in English", () =>
    expect([...inChinese.keys()]).toEqual([...inEnglish.keys()]));

  test("has no English sentence in it, but for what somebody else says", () => {
    const FOREIGN = /^(?:failure: foreign words|note: cache-failed|cache failure: said)$/;
    // Values of inputs.
    const ours = (text: string) => text.replace(/no-mirror|not-found/g, "");
    expect(
      found(inChinese, (text, name) => (FOREIGN.test(name) ? [] : englishIn(ours(text).split("\n")))),
    ).toEqual([]);
  });

  test("is Chinese in every line", () =>
    expect(found(inChinese, (text) => text.split("\n").filter((line) => !HAN.test(line)))).toEqual([]));

  test("has the numbers, names, commands and inputs of the English one", () =>
    expect(
      found(inEnglish, (text, name) => {
        const translated = inChinese.get(name) ?? "";
        return technicalIn(text).filter((word) => !translated.includes(word));
      }),
    ).toEqual([]));

  test("has no number, URL or variable of its own", () =>
    expect(
      found(inChinese, (text, name) => {
        const original = inEnglish.get(name) ?? "";
        const own = TECHNICAL.slice(0, 4).flatMap((pattern) => text.match(pattern) ?? []);
        // "The only other one" is "其余 1 个".
        return own.filter((word) => word !== "1" && !original.includes(word));
      }),
    ).toEqual([]));

  test("has full-width punctuation between Chinese characters", () =>
    expect(found(inChinese, halfWidthMarksIn)).toEqual([]));

  test("has a blank between Chinese and Latin letters or digits", () =>
    expect(found(inChinese, missingBlanksIn)).toEqual([]));

  test("does not advise to switch the checksum database off", () =>
    expect(
      found(inChinese, (text) =>
        text
          .replace(
            /本机设置了 GOSUMDB=off|输入参数 sumdb: off|但 GONOSUMDB 中没有它|如果设置了 GONOSUMDB/g,
            "",
          )
          .match(/GOSUMDB=off|GONOSUMDB|GONOSUMCHECK|GOINSECURE|GOFLAGS|sumdb: off/g),
      ),
    ).toEqual([]));

  test("of one word is Chinese but for what has no Chinese name", () => {
    const latin = textsIn(chinese).filter(([, text]) => !HAN.test(text));
    expect(Object.fromEntries(latin)).toEqual({
      "/colon": "：",
      "/columns/rank": "#",
      ...Object.fromEntries(["dns", "tcp", "tls"].map((phase) => [`/columns/${phase}`, phase.toUpperCase()])),
      "/labels/go": "Go",
    });
  });

  test("of fixed words has the names of the English one too", () => {
    const translated = new Map(textsIn(chinese));
    for (const [path, text] of textsIn(english)) {
      const missing = technicalIn(text).filter((word) => !translated.get(path)?.includes(word));
      expect([path, ...missing]).toEqual([path]);
    }
  });
});

describe("a person at a command line", () => {
  /** What no command shows, and the fleet, which is about jobs: these are of jobs, of their cache service and relay, or name the action themselves. */
  const OF_JOBS =
    /^(?:go|go problem|cache|build cache|save|relay|note: (?:cache|values-kept|sumdb-off|module-cache-unusable)|input|fetch|fleet|probe: never|choice: elsewhere)|^commands: (?:use|undo|doctor|try)/;
  const heard = (tag: "en" | "zh") =>
    new Map([...everyMessage(tellingIn(tag, "command"))].filter(([name]) => !OF_JOBS.test(name)));

  test("hears of options and of this machine, never of inputs, jobs and runners", () => {
    const actions = /action's input \S+(?: \S+\b)?|all jobs of a machine/g;
    expect(
      found(heard("en"), (text) =>
        text.replace(actions, "").match(/\b(?:jobs?|runners?|inputs?|steps?)\b/gi),
      ),
    ).toEqual([]);
    const chineseActions = /本 Action 的输入参数|所有作业/g;
    expect(
      found(heard("zh"), (text) => text.replace(chineseActions, "").match(/作业|运行器|输入参数|步骤/g)),
    ).toEqual([]);
  });

  test("is told the option where a job is told the input", () => {
    const note = { level: "warning", code: "no-healthy-mirror", asked: 7 } as const;
    expect(tellingIn("en", "command").note(note)).toMatch(/with --mirrors\.$/);
    expect(tellingIn("en").note(note)).toMatch(/with the input "mirrors"\.$/);
    expect(tellingIn("zh", "command").note(note)).toMatch(/用 --mirrors 指定/);
    expect(tellingIn("zh").note(note)).toMatch(/用输入参数 mirrors 指定/);
  });
});

describe("what a failure is about", () => {
  test.each([
    ["a code", { code: "no-such-host" }, "no such host", "找不到该主机"],
    [
      "a failure of a proxy on the way",
      { code: "http-proxy", detail: { code: "connection-refused" } },
      "HTTP proxy: connection refused",
      "HTTP 代理：连接被拒绝",
    ],
    ["a status", { code: "status", status: 502 }, "status 502", "状态码 502"],
    [
      "two hashes",
      { code: "other-hash", actual: "h1:a=", expected: "h1:b=" },
      "h1:a= instead of h1:b=",
      "是 h1:a=，而不是 h1:b=",
    ],
    ["a foreign text", said("no such host"), "no such host", "no such host"],
    ["a bare code", { code: "error-code", name: "ERR_SSL_X" }, "ERR_SSL_X", "ERR_SSL_X"],
  ] as const)("%s, in both languages", (_, detail, inEnglish, inChinese) =>
    expect([englishDetail(detail), chineseDetail(detail)]).toEqual([inEnglish, inChinese]),
  );

  test("has words of its own in each language, whatever it is", () => {
    for (const words of [englishDetail, chineseDetail]) {
      const texts = EVERY_DETAIL.map(words);
      expect(texts.filter((text) => text.trim() === "" || /undefined|null|\[object/.test(text))).toEqual([]);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  test("is not said in English under Chinese", () =>
    expect(englishIn(EVERY_DETAIL.map(chineseDetail))).toEqual([]));

  test("is said in Chinese but where somebody else's words stand alone", () =>
    expect(EVERY_DETAIL.filter((detail) => !HAN.test(chineseDetail(detail))).map(({ code }) => code)).toEqual(
      ["error-code", "retry-after"],
    ));

  test("has the typography and the names of the other messages", () => {
    const named = (words: (detail: Detail) => string) =>
      new Map<string, string>(EVERY_DETAIL.map((detail) => [detail.code, words(detail)]));
    const translated = named(chineseDetail);
    expect([...found(translated, halfWidthMarksIn), ...found(translated, missingBlanksIn)]).toEqual([]);
    expect(
      found(named(englishDetail), (text, name) =>
        technicalIn(text).filter((word) => !translated.get(name)?.includes(word)),
      ),
    ).toEqual([]);
  });
});
