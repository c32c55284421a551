/** Elements of a chart. Texts are set as text, never as markup. */

type Attributes = Readonly<Record<string, string | number>>;

export function svg(name: string, attributes: Attributes, ...inner: (Node | string)[]): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...inner);
  return element;
}

export function element(name: string, attributes: Attributes, ...inner: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...inner);
  return made;
}

/** A mirror's classes, see palette.ts. */
export function mirrorClass(place: number): string {
  const round = Math.floor(place / 10);
  return `c${place % 10}${round === 0 ? "" : ` d${Math.min(round, 2)}`}`;
}
