/**
 * One colour for each mirror, in both themes. Ten that stay apart in every common kind of colour-blindness and stand out
 * from the page (unit/telling/fleet-page/palette.test.ts computes both). The eleventh mirror has the first colour again, dashed.
 */
export const PALETTE: readonly { readonly light: string; readonly dark: string }[] = [
  { light: "#4453cb", dark: "#5ea4f1" },
  { light: "#b44f07", dark: "#feac01" },
  { light: "#627b70", dark: "#69dfa1" },
  { light: "#992a90", dark: "#b9509b" },
  { light: "#b28c16", dark: "#f8f748" },
  { light: "#370273", dark: "#7e66e5" },
  { light: "#71030a", dark: "#d0421e" },
  { light: "#15a0b8", dark: "#bcfeed" },
  { light: "#3f4c55", dark: "#b49692" },
  { light: "#926fed", dark: "#cec4fe" },
];

/** What a page is drawn on (page.css has the same). */
export const SURFACE = { light: "#ffffff", dark: "#15181d" };

/** Classes that give a mirror's colour, as `--c`, and its dashes. */
export function mirrorClasses(place: number): string {
  const round = Math.floor(place / PALETTE.length);
  return `c${place % PALETTE.length}${round === 0 ? "" : ` d${Math.min(round, 2)}`}`;
}

export const PALETTE_STYLE = [
  ...PALETTE.map(({ light, dark }, i) => `.c${i}{--c:light-dark(${light},${dark})}`),
  ".d1{stroke-dasharray:5 3}",
  ".d2{stroke-dasharray:1.5 3}",
].join("\n");
