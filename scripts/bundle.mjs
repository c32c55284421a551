/** What `dist` is made of, and how: shared by the build and by the check that dist is what src builds. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ncc from "@vercel/ncc";

const root = fileURLToPath(new URL("..", import.meta.url));
export const distFolder = join(root, "dist");

/** Folder in dist → compiled entry point. */
const entries = { main: "main.js", post: "post.js", fleet: "fleet-action.js", cli: "cli/index.js" };

/** A runner loads this file before anything else happens, so its size is start-up time. */
const mainLimitBytes = 1_200_000;

/**
 * @actions/core uses an HTTP client for OIDC tokens and @actions/exec to describe the platform, which this action never
 * asks for. With its own undici that client alone is a megabyte that every start would parse, so the bundles get a built-in
 * module, loaded already, in their place: a call of core.getIDToken or core.platform fails at once.
 */
const leftOut = {
  "@actions/http-client": "node:path",
  "@actions/http-client/lib/auth": "node:path",
  "@actions/exec": "node:path",
};

const textOf = (file) => readFileSync(file, "utf8").replaceAll("\r\n", "\n").trim();

/**
 * The licence texts of every package that can end up in a bundle. ncc's own `--license` leaves out the
 * packages whose modules it concatenates (@actions/core among them).
 */
function licenceTexts() {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const shipped = Object.keys(packages).filter((folder) => folder !== "" && !packages[folder].dev);
  return shipped.map((folder) => {
    const file = readdirSync(join(root, folder)).find((name) => /^licen[cs]e/i.test(name));
    // Some packages name their licence only: then that is all there is to pass on.
    const text = file === undefined ? "No licence text in the package." : textOf(join(root, folder, file));
    const name = folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);
    return `${name} ${packages[folder].version} (${packages[folder].license})\n\n${text}\n`;
  });
}

/** Types are checked by `npm run typecheck`: checking them here again took a quarter of a build's time. */
function compile() {
  rmSync(join(root, "build"), { recursive: true, force: true });
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const { status } = spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json", "--noCheck"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) throw new Error("src does not compile");
}

/**
 * Compiles src and writes one bundle per entry into `folder`, which is emptied first. Not minified: people
 * read what they let into their jobs. ncc gets tsc's output because its own TypeScript loading is tied to
 * a compiler version. The compiled files are always in build/, since webpack names modules after their path.
 */
export async function bundleInto(folder) {
  compile();
  rmSync(folder, { recursive: true, force: true });
  for (const [name, compiled] of Object.entries(entries)) {
    const options = { cache: false, quiet: true, externals: leftOut };
    const { code, assets } = await ncc(join(root, "build", compiled), options);
    mkdirSync(join(folder, name), { recursive: true });
    // What npm links as a command is started as a program.
    const isCommand = name === "cli";
    const program = isCommand ? `#!/usr/bin/env node\n${code}` : code;
    writeFileSync(join(folder, name, "index.js"), program, { mode: isCommand ? 0o755 : 0o644 });
    for (const [asset, { source }] of Object.entries(assets))
      writeFileSync(join(folder, name, asset), source);
    const bytes = Buffer.byteLength(code);
    if (name === "main" && bytes >= mainLimitBytes)
      throw new Error(`main/index.js has ${bytes} bytes; the limit is ${mainLimitBytes}`);
  }
  writeFileSync(join(folder, "licenses.txt"), licenceTexts().join(`\n${"-".repeat(80)}\n\n`));
}
