import { type GeneratedModule, makeModule } from "../../src/sandbox/generated-module.ts";

/** So many modules with zips of about 20 kB and no requirements: the same bytes in every process. */
export function growthModules(count: number): readonly GeneratedModule[] {
  return Array.from({ length: count }, (_, i) =>
    makeModule({ path: `example.com/growth/m${i}`, version: "v1.0.0", paddingBytes: 19_000 }),
  );
}
