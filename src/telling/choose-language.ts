/** The languages that reports are shown in. */
export type LanguageTag = "en" | "zh";

/**
 * The language to speak. What was asked for wins: a tag or a locale's name (zh, zh-CN, zh_CN.UTF-8). With anything else,
 * `auto` above all, the locale that messages have decides (POSIX, 8.2: an empty variable counts as unset).
 */
export function chooseLanguage(
  asked: string,
  env: Readonly<Record<string, string | undefined>>,
): LanguageTag {
  return languageOf(asked) ?? languageOf(env.LC_ALL || env.LC_MESSAGES || env.LANG || "") ?? "en";
}

/** What a tag or a locale's name stands for; null for a language that is not spoken here, and for none: auto, C, POSIX. */
export function languageOf(name: string): LanguageTag | null {
  const [, tag] = /^\s*(en|zh)(?![a-z])/i.exec(name) ?? [];
  return tag === undefined ? null : (tag.toLowerCase() as LanguageTag);
}
