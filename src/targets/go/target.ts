import type { ProbePorts } from "../../mirrors/probe.ts";
import { sizeUp } from "../../mirrors/size-up.ts";
import type { Delivered, Target } from "../../mirrors/target.ts";
import type { KnownModule } from "./sample-plan.ts";
import { planProof, planSamples } from "./sample-plan.ts";
import { moduleSamples, type SampleStore } from "./samples.ts";
import { estimatedWorkload, sizedWorkload, type ZipToSize } from "./workload.ts";

/** What a job needs of a Go module mirror. */
export interface GoJob {
  /** Public modules with both hashes that the job needs and that are not on disk; then those that are. */
  readonly missing: readonly KnownModule[];
  readonly present: readonly KnownModule[];
  /** What the job has to download. */
  readonly zips: readonly ZipToSize[];
  /** .mod files of modules whose zip is not needed. */
  readonly mods: number;
  /** Told of the zips' sizes, by their path, once a mirror was asked for them. */
  readonly onSized?: (sizes: ReadonlyMap<string, number>) => void;
}

/** Module mirrors (the GOPROXY protocol) as a target of the probe: samples of what the job needs, judged by go.sum. */
export function goTarget(
  ports: ProbePorts,
  { missing, present, zips, mods, onSized }: GoJob,
  store: SampleStore,
  requestTimeoutMs: number,
): Target {
  const unknown = zips.filter((z) => z.knownBytes === null).map(({ path }) => path);
  return {
    samples: moduleSamples(
      zips.length + mods === 0 ? planProof(present) : planSamples(missing, present),
      store,
    ),
    isProven: isProvenForGo,
    work: estimatedWorkload(zips, mods),
    sizeUp:
      unknown.length > 0
        ? async (mirror, signal) => {
            const sizes = await sizeUp(ports, mirror, unknown, requestTimeoutMs, signal);
            onSized?.(sizes);
            return sizedWorkload(zips, mods, sizes);
          }
        : null,
  };
}

/** The rule of proof: a .mod and a .zip whose h1 match, and an .info that names its version. */
export function isProvenForGo(delivered: readonly Delivered[]): boolean {
  return (["latency", "proof", "bulk"] as const).every((role) => delivered.some((d) => d.role === role));
}
