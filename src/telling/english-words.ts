/** English grammar for numbers and lists. */

/** "1 module", "3 modules". */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

/** "a", "a and b", "a, b and c". */
export function list(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** The files that a fetch counts: "3 modules and 1 go.mod file"; "" for none. */
export function countFiles({ zips, mods }: { readonly zips: number; readonly mods: number }): string {
  return list([
    ...(zips === 0 ? [] : [count(zips, "module")]),
    ...(mods === 0 ? [] : [count(mods, "go.mod file")]),
  ]);
}

/** Who sent something: "from 2 mirrors and 1 private proxy"; "" for nobody. */
export function servers(from: { readonly mirrors: number; readonly privateProxies: number }): string {
  const { mirrors, privateProxies } = from;
  const kinds = [
    ...(mirrors === 0 ? [] : [count(mirrors, "mirror")]),
    ...(privateProxies === 0
      ? []
      : [privateProxies === 1 ? "1 private proxy" : `${privateProxies} private proxies`]),
  ];
  return kinds.length === 0 ? "" : `from ${list(kinds)}`;
}
