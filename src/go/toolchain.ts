/** Go itself as a module: `golang.org/toolchain` at `v0.0.1-go1.27.3.linux-amd64` (go.dev/doc/toolchain, cmd/go/internal/toolchain). */
import { newestFirst, toolchainVersion } from "./go-version.ts";
import type { ModuleVersion } from "./module-version.ts";

export const TOOLCHAIN_MODULE = "golang.org/toolchain";
const VERSION_PREFIX = "v0.0.1-";

/** GOOS and GOARCH. */
export interface GoPlatform {
  readonly os: string;
  readonly arch: string;
}

/** The module version that is Go `version` (without "go" in front) for that platform. */
export function toolchainModule(version: string, { os, arch }: GoPlatform): ModuleVersion {
  return { path: TOOLCHAIN_MODULE, version: `${VERSION_PREFIX}go${version}.${os}-${arch}` };
}

/**
 * The Go versions in the list that a GOPROXY has of the module, newest first; other lines are passed over.
 * @returns `listed`: for that platform; `elsewhere`: for others only. A proxy lists what it has been asked for before,
 *   and a release is there for many platforms at once: it may have it all the same.
 */
export function toolchainVersions(
  list: string,
  { os, arch }: GoPlatform,
): { readonly listed: readonly string[]; readonly elsewhere: readonly string[] } {
  const listed = new Set<string>();
  const others = new Set<string>();
  for (const line of list.split(/\r?\n/)) {
    const [, name = "", platform = ""] = /^v0\.0\.1-(go[^-]+)\.([a-z0-9]+-[a-z0-9]+)$/.exec(line) ?? [];
    const version = toolchainVersion(name);
    if (version === null || name !== `go${version}`) continue;
    (platform === `${os}-${arch}` ? listed : others).add(version);
  }
  return {
    listed: newestFirst(listed),
    elsewhere: newestFirst([...others].filter((version) => !listed.has(version))),
  };
}

/** Node's names, and those that setup-go takes besides, where Go has another one. */
const GOARCH: Readonly<Record<string, string>> = {
  x64: "amd64",
  x86: "386",
  x32: "386",
  ia32: "386",
  ppc: "ppc64",
};
const GOOS: Readonly<Record<string, string>> = { win32: "windows", sunos: "solaris" };

/** GOOS and GOARCH for Node's platform and for an architecture as Node, setup-go or Go names it. */
export function goPlatform(platform: string, arch: string): GoPlatform {
  return { os: GOOS[platform] ?? platform, arch: GOARCH[arch] ?? arch };
}

/** The name that the tool cache has for an architecture: setup-go's, which is Node's. */
export function toolCacheArch(arch: string): string {
  return { amd64: "x64", "386": "x86" }[arch] ?? arch;
}
