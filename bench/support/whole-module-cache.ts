/**
 * Archives a module cache as it stands, unpacked trees and all, through the same library: what actions/setup-go does
 * for GOMODCACHE. Usage: node whole-module-cache.js save|restore FOLDER
 */
import { restoreCache, saveCache } from "@actions/cache";

const [, , what, folder = ""] = process.argv;
const key = "whole-module-cache";
if (what === "save") {
  const id = await saveCache([folder], key);
  if (id === -1) throw new Error("not saved");
} else if ((await restoreCache([folder], key)) === undefined) {
  throw new Error("not restored");
}
process.exit();
