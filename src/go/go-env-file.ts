import nodePath from "node:path";

/** Variables of a process: a missing one is undefined. */
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The variables in the file that `go env -w` writes. Lines that are no `NAME=value` are passed over, the last
 * of two wins, and a value is taken as it stands (cmd/go/internal/cfg/cfg.go, readEnvFile).
 */
export function parseGoEnvFile(text: string): Record<string, string> {
  const variables: [string, string][] = [];
  for (const line of text.split("\n")) {
    const equals = line.indexOf("=");
    if (equals > 0 && /^[A-Z]/.test(line)) variables.push([line.slice(0, equals), line.slice(equals + 1)]);
  }
  return Object.fromEntries(variables);
}

/**
 * Where that file is, whether or not it exists: GOENV, else `go/env` in the user's configuration folder (Go's
 * os.UserConfigDir). Null when GOENV is `off` or there is no such folder. `platform` is Node's name for it.
 */
export function goEnvFilePath(env: Environment, platform: string, home: string | null): string | null {
  const explicit = variable(env, "GOENV", platform);
  if (explicit !== "") return explicit === "off" ? null : explicit;
  const path = pathOf(platform);
  const folder = configFolder(env, platform, home);
  return folder === null ? null : path.join(folder, "go", "env");
}

function configFolder(env: Environment, platform: string, home: string | null): string | null {
  const path = pathOf(platform);
  if (platform === "win32") return variable(env, "APPDATA", platform) || null;
  if (platform === "darwin") return home === null ? null : path.join(home, "Library", "Application Support");
  const xdg = variable(env, "XDG_CONFIG_HOME", platform);
  // Go reports an error for a relative one, and reads no file then.
  if (xdg !== "") return path.isAbsolute(xdg) ? xdg : null;
  return home === null ? null : path.join(home, ".config");
}

/**
 * GOMODCACHE as cmd/go works it out: the variable, else `pkg/mod` in the first folder of GOPATH, else in
 * `go` in the home folder; each from the environment before the file (cmd/go/internal/cfg/cfg.go, gopathDir).
 * Null when nothing of these is there, or what is there is no absolute path, which cmd/go refuses.
 */
export function moduleCachePath(
  env: Environment,
  envFile: Readonly<Record<string, string>>,
  platform: string,
  home: string | null,
): string | null {
  const path = pathOf(platform);
  // An empty variable of the process does not hide the file's.
  const lookUp = (name: string) => variable(env, name, platform) || (envFile[name] ?? "");
  const explicit = lookUp("GOMODCACHE");
  if (explicit !== "") return path.isAbsolute(explicit) ? explicit : null;
  const goPath = lookUp("GOPATH");
  if (goPath === "") return home === null ? null : path.join(home, "go", "pkg", "mod");
  const first = firstOfPathList(goPath, platform);
  return path.isAbsolute(first) ? path.join(first, "pkg", "mod") : null;
}

/** Go's filepath.SplitList: on Windows a folder may stand in quotes, with separators inside. */
function firstOfPathList(list: string, platform: string): string {
  if (platform !== "win32") return list.split(":", 1)[0] ?? "";
  return (/^(?:[^;"]|"[^"]*"?)*/.exec(list)?.[0] ?? "").replaceAll('"', "");
}

/** A variable's value, or "" when it is not set. Windows does not tell upper from lower case in names. */
function variable(env: Environment, name: string, platform: string): string {
  const exact = env[name];
  if (exact !== undefined || platform !== "win32") return exact ?? "";
  const found = Object.keys(env).find((key) => key.toUpperCase() === name);
  return found === undefined ? "" : (env[found] ?? "");
}

function pathOf(platform: string): nodePath.PlatformPath {
  return platform === "win32" ? nodePath.win32 : nodePath.posix;
}
