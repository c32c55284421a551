/**
 * What files in a module's zip may be called: by the rules of cmd/go (x/mod module.CheckFilePath, zip.CheckZip), which
 * unpacks no zip that breaks them. They also keep what we unpack ourselves in its folder, on every system.
 */
import { BadZip } from "./zip-directory.ts";

/** Linux takes no longer path; cmd/go has no limit of its own. */
const MAX_NAME_LENGTH = 4096;

const BAD_NAMES: readonly RegExp[] = [
  /^$|^\/|\/\/|\/$/,
  // Letters of every language, but of the other characters those only that no system or shell has a use for.
  /[^\p{L}0-9!#$%&()+,\-.=@[\]^_{}~ /]/u,
  // With them go `.` and `..`.
  /\.(?:\/|$)/,
  // Windows keeps these for devices, whatever their extension (module.badWindowsNames).
  /(?:^|\/)(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:[./]|$)/i,
];

/** A folder by its elements, each under the name that a system without upper and lower case would know it by. */
type Folder = Map<string, { readonly name: string; readonly inside: Folder | null }>;

/**
 * Checks the names of all files together, without the module's prefix.
 * @throws BadZip for one that cmd/go would not unpack, and for two that are one on some system
 */
export function checkFileNames(names: readonly string[]): void {
  const root: Folder = new Map();
  let last = { path: "", folder: root };
  for (const name of names) {
    if (name.length > MAX_NAME_LENGTH) throw new BadZip("name-too-long");
    if (BAD_NAMES.some((pattern) => pattern.test(name))) throw new BadZip("name-not-allowed");
    // Of a module inside of this one, or one that only some systems would find.
    if (/(?:^|\/)go\.mod$/i.test(name) && name !== "go.mod") throw new BadZip("go-mod-elsewhere");
    const slash = name.lastIndexOf("/");
    const path = name.slice(0, slash + 1);
    // Files of one folder stand together.
    if (path !== last.path) last = { path, folder: path.split("/").slice(0, -1).reduce(folderIn, root) };
    const file = name.slice(slash + 1);
    const key = folded(file);
    if (last.folder.has(key)) throw collision(last.folder, file);
    last.folder.set(key, { name: file, inside: null });
  }
}

function folderIn(parent: Folder, name: string): Folder {
  const key = folded(name);
  const known = parent.get(key);
  if (known === undefined) {
    const inside: Folder = new Map();
    parent.set(key, { name, inside });
    return inside;
  }
  if (known.name !== name || known.inside === null) throw collision(parent, name);
  return known.inside;
}

function collision(folder: Folder, name: string): BadZip {
  const isSame = folder.get(folded(name))?.name === name;
  return new BadZip(isSame ? "name-twice" : "name-twice-but-for-case");
}

/** Unicode's simple case folding, which Go compares by: a character stands for one, never for two. */
function folded(name: string): string {
  if (/^[ -~]*$/.test(name)) return name.toLowerCase();
  return name.replace(/./gsu, (character) => {
    // The I without a dot is another letter but in Turkish.
    if (character === "ı") return character;
    return simple(simple(simple(character, "toLowerCase"), "toUpperCase"), "toLowerCase");
  });
}

function simple(character: string, change: "toLowerCase" | "toUpperCase"): string {
  const changed = character[change]();
  return [...changed].length === 1 ? changed : character;
}
