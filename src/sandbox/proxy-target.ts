import { escapePath, escapeVersion, type ModuleVersion } from "../go/module-version.ts";
import type { Fault, RequestKind } from "./faults.ts";
import type { GeneratedModule } from "./generated-module.ts";

/** What stands behind one path of a mirror. */
interface ProxyTarget {
  readonly kind: RequestKind;
  readonly module?: ModuleVersion;
  readonly contentType: string;
  /** The bytes to send, changed where the fault is one that changes them. */
  content(fault: Fault | undefined): Uint8Array;
}

const TEXT = "text/plain; charset=utf-8";
const JSON_TYPE = "application/json";

/**
 * Every path that the GOPROXY protocol (go.dev/ref/mod#goproxy-protocol) gives these modules, each
 * with a leading slash. `/@latest` names the last version given of a path.
 */
export function proxyTargets(modules: readonly GeneratedModule[]): ReadonlyMap<string, ProxyTarget> {
  const targets = new Map<string, ProxyTarget>();
  const versions = new Map<string, string[]>();
  for (const generated of modules) {
    const { module } = generated;
    const base = `/${escapePath(module.path)}`;
    const file = `${base}/@v/${escapeVersion(module.version)}`;
    const listed = versions.get(base) ?? [];
    versions.set(base, [...listed, `${module.version}\n`]);
    const info = Buffer.from(generated.info, "utf8");
    targets.set(`${file}.info`, { kind: "info", module, contentType: JSON_TYPE, content: () => info });
    targets.set(`${base}/@latest`, { kind: "latest", module, contentType: JSON_TYPE, content: () => info });
    targets.set(`${file}.mod`, {
      kind: "mod",
      module,
      contentType: TEXT,
      content: (fault) => (fault?.kind === "altered-mod" ? withOneLineMore(generated.mod) : generated.mod),
    });
    targets.set(`${file}.zip`, {
      kind: "zip",
      module,
      contentType: "application/zip",
      content: (fault) => {
        if (fault?.kind === "corrupt-zip") return withOneByteChanged(generated.zip);
        return fault?.kind === "other-zip-content" ? generated.otherZip : generated.zip;
      },
    });
  }
  for (const [base, listed] of versions) {
    const list = Buffer.from(listed.join(""), "utf8");
    targets.set(`${base}/@v/list`, { kind: "list", contentType: TEXT, content: () => list });
  }
  return targets;
}

/** The kind of a path that need not exist. */
export function kindOfPath(path: string): RequestKind {
  if (path === "/" || path === "") return "root";
  if (path.startsWith("/sumdb/")) return "sumdb";
  if (path.endsWith("/@v/list")) return "list";
  if (path.endsWith("/@latest")) return "latest";
  const [, extension] = /\/@v\/[^/]+\.(info|mod|zip)$/.exec(path) ?? [];
  return (extension as "info" | "mod" | "zip" | undefined) ?? "other";
}

function withOneLineMore(mod: Uint8Array): Uint8Array {
  return Buffer.concat([mod, Buffer.from("\n// This line is not in the true file.\n", "utf8")]);
}

function withOneByteChanged(bytes: Uint8Array): Uint8Array {
  const changed = Buffer.from(bytes);
  const middle = changed.length >> 1;
  changed.writeUInt8(changed.readUInt8(middle) ^ 0xff, middle);
  return changed;
}
