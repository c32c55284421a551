/** Both of Go's caches in one archive by @actions/cache, as setup-go keeps them: WHOLE is `save` or `restore`. */
import { restoreCache, saveCache } from "@actions/cache";

const folders = [process.env.GOMODCACHE ?? "", process.env.GOCACHE ?? ""];
if (process.env.WHOLE === "save") await saveCache(folders, "whole-caches");
else await restoreCache(folders, "whole-caches");
process.exit();
