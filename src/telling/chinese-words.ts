/** How Chinese sets numbers, lists and foreign words into a sentence. */
import { UNNAMED_REGION } from "../report/report.ts";

/** Chinese characters and full-width punctuation. */
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** A text that stands inside a sentence: with a blank on each side where it is not Chinese. */
export function spaced(text: string): string {
  return blankBeside(text.slice(0, 1)) + text + blankBeside(text.slice(-1));
}

function blankBeside(character: string): string {
  return CHINESE.test(character) ? "" : " ";
}

/** "a", "a 和 b", "a、b 和 c". */
export function list(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  const others = items.slice(0, -1).join("、");
  return `${others}${blankBeside(others.slice(-1))}和${blankBeside(last.slice(0, 1))}${last}`;
}

/** The files that a fetch counts: "3 个模块和 1 个 go.mod 文件"; "" for none. */
export function countFiles({ zips, mods }: { readonly zips: number; readonly mods: number }): string {
  return list([...(zips === 0 ? [] : [`${zips} 个模块`]), ...(mods === 0 ? [] : [`${mods} 个 go.mod 文件`])]);
}

/** Where a run takes place. A name that somebody gave stays as it is. */
export function place(label: string): string {
  return label === UNNAMED_REGION ? "本机" : label;
}

/** Who sent something: "，来自 2 个镜像和 1 个私有代理"; "" for nobody. */
export function servers(from: { readonly mirrors: number; readonly privateProxies: number }): string {
  const { mirrors, privateProxies } = from;
  const kinds = [
    ...(mirrors === 0 ? [] : [`${mirrors} 个镜像`]),
    ...(privateProxies === 0 ? [] : [`${privateProxies} 个私有代理`]),
  ];
  return kinds.length === 0 ? "" : `，来自 ${list(kinds)}`;
}
