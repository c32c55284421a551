import { expect, test } from "@jest/globals";
import { chooseLanguage } from "../../../src/telling/choose-language.ts";

test.each<[asked: string, env: Readonly<Record<string, string>>, tag: string]>([
  // What is asked for, whatever the locale.
  ["en", { LANG: "zh_CN.UTF-8" }, "en"],
  ["zh", { LC_ALL: "en_US.UTF-8" }, "zh"],
  ["ZH", {}, "zh"],
  ["zh-CN", {}, "zh"],
  ["zh_CN.UTF-8", {}, "zh"],
  ["zh-Hans", {}, "zh"],
  ["en-GB", { LANG: "zh_CN" }, "en"],
  // The locale, in the order of POSIX.
  ["auto", { LC_ALL: "zh_CN.UTF-8", LC_MESSAGES: "en_US.UTF-8", LANG: "en_US.UTF-8" }, "zh"],
  ["auto", { LC_ALL: "en_US.UTF-8", LC_MESSAGES: "zh_CN.UTF-8", LANG: "zh_CN.UTF-8" }, "en"],
  ["auto", { LC_MESSAGES: "zh_CN.GB18030", LANG: "en_US.UTF-8" }, "zh"],
  ["auto", { LC_MESSAGES: "C", LANG: "zh_CN.UTF-8" }, "en"],
  ["auto", { LANG: "zh_CN.UTF-8" }, "zh"],
  ["auto", { LANG: "zh" }, "zh"],
  ["auto", { LANG: "zh_TW.UTF-8" }, "zh"],
  ["auto", { LC_ALL: "", LC_MESSAGES: "", LANG: "zh_CN.UTF-8" }, "zh"],
  // Not for numbers or dates.
  ["auto", { LC_TIME: "zh_CN.UTF-8", LANGUAGE: "zh" }, "en"],
  ["auto", { LANG: "C" }, "en"],
  ["auto", { LANG: "C.UTF-8" }, "en"],
  ["auto", { LANG: "POSIX" }, "en"],
  ["auto", { LANG: "de_DE.UTF-8" }, "en"],
  ["auto", { LANG: "zhx_XX" }, "en"],
  ["auto", {}, "en"],
  ["", { LANG: "zh_CN.UTF-8" }, "zh"],
  // Refused elsewhere, with a reason.
  ["fr", { LANG: "zh_CN.UTF-8" }, "zh"],
])("%j with %j: %s", (asked, env, tag) => expect(chooseLanguage(asked, env)).toBe(tag));
