/** A real browser, as the machine has it; scripts/install-ci-tools installs one where there is none. */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PROGRAMS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Without what it does on its own in the background, which would ask hosts of its maker. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export async function startChromium(): Promise<Browser> {
  const program = [process.env.CHROMIUM ?? "", ...PROGRAMS].find((path) => existsSync(path));
  if (program === undefined)
    throw new Error("no Chromium: scripts/install-ci-tools installs it, or set CHROMIUM");
  return chromium.launch({ executablePath: program, args: QUIET });
}
