import { randomBytes } from "node:crypto";
import nodePath from "node:path";
import type { ModuleCache } from "../../modules/module-cache.ts";
import { startUnpacking, type Unpacker } from "../../modules/unpack.ts";
import type { Ports } from "../../ports.ts";

/** An unpacker with a folder of its own among the machine's temporary files. */
export function openUnpacker(
  ports: Pick<Ports, "machine" | "files" | "go" | "progress">,
  { root }: ModuleCache,
  goFlags: string,
): Unpacker {
  return startUnpacking(ports, {
    moduleCache: root,
    // Not to be guessed: nobody can have put something of that name there.
    folder: nodePath.join(ports.machine.tempDir, `setup-go-mirror-${randomBytes(8).toString("hex")}-unpack`),
    goFlags,
    onTimeOut: ports.progress.unpackingGivenUp,
  });
}
