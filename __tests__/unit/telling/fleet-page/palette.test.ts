import { describe, expect, test } from "@jest/globals";
import { mirrorClasses, PALETTE, SURFACE } from "../../../../src/telling/fleet-page/palette.ts";

type Rgb = readonly [number, number, number];

/** Light as it is, not as it is written (IEC 61966-2-1). */
function linear(hex: string): Rgb {
  const part = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

/** WCAG 2.2, "contrast ratio". */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [red, green, blue] = linear(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** Machado, Oliveira, Fernandes 2009: full protanopia, deuteranopia and tritanopia, on linear light. */
const SIGHTS: Readonly<Record<string, readonly number[]>> = {
  "all colours": [1, 0, 0, 0, 1, 0, 0, 0, 1],
  "no red": [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  "no green": [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  "no blue": [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

function seen(rgb: Rgb, sight: readonly number[]): Rgb {
  const row = (at: number) => rgb.reduce((sum, value, i) => sum + value * (sight[at + i] ?? 0), 0);
  return [row(0), row(3), row(6)].map((value) => Math.min(1, Math.max(0, value))) as unknown as Rgb;
}

/** Oklab (Ottosson 2020): distances in it are differences that people see. */
function lab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const THEMES = ["light", "dark"] as const;

describe.each(THEMES)("the colours of mirrors, %s", (theme) => {
  const colours = PALETTE.map((pair) => pair[theme]);

  test("stand out from the page: 3 to 1, as lines must (WCAG 2.2, 1.4.11)", () => {
    expect(colours.filter((colour) => contrast(colour, SURFACE[theme]) < 3)).toEqual([]);
  });

  test.each(Object.entries(SIGHTS))("stay apart for who sees %s", (_, sight) => {
    const labs = colours.map((colour) => lab(seen(linear(colour), sight)));
    const near = labs.flatMap((a, i) =>
      labs.slice(0, i).flatMap((b, j) => {
        const distance = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
        return distance < 0.08 ? [`${colours[j]} ${colours[i]} ${distance.toFixed(3)}`] : [];
      }),
    );
    expect(near).toEqual([]);
  });
});

test("mirrors beyond the last colour have the same colours with dashes", () => {
  expect([0, 9, 10, 25, 99].map(mirrorClasses)).toEqual(["c0", "c9", "c0 d1", "c5 d2", "c9 d2"]);
});
