/** What `dist` is made of, and how: shared by the build and by the check that dist is what src builds. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
export const distFolder = join(root, "dist");

/** Folder in dist → compiled entry point. */
const entries = { main: "main.js", cli: "cli/index.js" };

/** A runner loads this file before anything else happens, so its size is start-up time. */
const mainLimitBytes = 1_200_000;

function run(tool, ...args) {
  const { status } = spawnSync(process.execPath, [join(root, "node_modules", tool), ...args], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) throw new Error(`${tool} ${args.join(" ")} failed`);
}

/**
 * The licence texts of every package that can end up in a bundle. ncc's own `--license` leaves out the
 * packages whose modules it concatenates (@actions/core among them).
 */
function licenceTexts() {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const shipped = Object.keys(packages).filter((folder) => folder !== "" && !packages[folder].dev);
  return shipped.map((folder) => {
    const file = readdirSync(join(root, folder)).find((name) => /^licen[cs]e/i.test(name));
    if (file === undefined) throw new Error(`${folder} has no licence file`);
    const text = readFileSync(join(root, folder, file), "utf8")
      .replaceAll("\r\n", "\n")
      .trim();
    const name = folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);
    return `${name} ${packages[folder].version} (${packages[folder].license})\n\n${text}\n`;
  });
}

/**
 * Compiles src and writes one bundle per entry into `folder`, which is emptied first. Not minified: people
 * read what they let into their jobs. ncc gets tsc's output because its own TypeScript loading is tied to
 * a compiler version. The compiled files are always in build/, since webpack names modules after their path.
 */
export function bundleInto(folder) {
  rmSync(join(root, "build"), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
  run("typescript/bin/tsc", "-p", "tsconfig.build.json");
  for (const [name, compiled] of Object.entries(entries)) {
    if (!existsSync(join(root, "build", compiled))) throw new Error(`build/${compiled} is missing`);
    const options = ["--out", join(folder, name), "--no-cache", "--quiet"];
    run("@vercel/ncc/dist/ncc/cli.js", "build", join("build", compiled), ...options);
  }
  writeFileSync(join(folder, "licenses.txt"), licenceTexts().join(`\n${"-".repeat(80)}\n\n`));
  const { size } = statSync(join(folder, "main", "index.js"));
  if (size >= mainLimitBytes)
    throw new Error(`main/index.js has ${size} bytes; the limit is ${mainLimitBytes}`);
}
