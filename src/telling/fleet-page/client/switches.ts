import type { PageData } from "../script-data.ts";
import { element } from "./svg.ts";

const THEMES = ["auto", "light", "dark"] as const;
const KEPT = "setup-go-mirror-theme";

/** The theme: as the system has it, or one of both. It is kept for the next visit where the browser allows that. */
export function addThemeSwitch({ words }: PageData): void {
  const links = document.getElementById("links");
  if (links === null) return;
  const select = element("select", { "aria-label": links.dataset.themeLabel ?? "" }) as HTMLSelectElement;
  for (const theme of THEMES) select.append(element("option", { value: theme }, words.themes[theme]));
  const apply = (theme: string) => {
    if (theme === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    select.value = theme;
  };
  apply(kept());
  select.addEventListener("change", () => {
    apply(select.value);
    try {
      localStorage.setItem(KEPT, select.value);
    } catch {
      // A page from a file, or a browser that keeps nothing.
    }
  });
  links.append(select);
}

function kept(): string {
  try {
    return THEMES.find((theme) => theme === localStorage.getItem(KEPT)) ?? "auto";
  } catch {
    return "auto";
  }
}

/** The names above the charts become buttons: one that is pressed dims every other mirror's lines and rows. */
export function addHighlight(): (part: Element) => void {
  let marked = "";
  const dim = (part: Element) => {
    for (const one of part.querySelectorAll<HTMLElement>("[data-m]"))
      one.classList.toggle("dim", marked !== "" && one.dataset.m !== marked);
  };
  const names = document.getElementById("names");
  const buttons = [...(names?.children ?? [])].map((item) => {
    const button = element("button", { type: "button", "aria-pressed": "false" }, ...item.childNodes);
    const mirror = (item as HTMLElement).dataset.m ?? "";
    button.addEventListener("click", () => {
      marked = marked === mirror ? "" : mirror;
      for (const each of buttons) each.setAttribute("aria-pressed", String(each === button && marked !== ""));
      dim(document.body);
    });
    item.append(button);
    return button;
  });
  return dim;
}

/** A button beside each value that is there to be copied, where the browser lets a page copy (not from a file). */
export function addCopyButtons({ words }: PageData): void {
  if (navigator.clipboard === undefined) return;
  for (const line of document.querySelectorAll<HTMLElement>("[data-copy]")) {
    const button = element("button", { type: "button" }, line.dataset.copy ?? "");
    button.addEventListener("click", async () => {
      const text = line.querySelector("code")?.textContent ?? "";
      await navigator.clipboard.writeText(text).then(
        () => button.replaceChildren(words.copied),
        // The reader has not allowed it: the text is there to be selected.
        () => button.remove(),
      );
    });
    line.append(button);
  }
}
