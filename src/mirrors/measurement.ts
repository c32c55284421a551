import type { Detail } from "../detail.ts";
import type { RequestPhases } from "../ports.ts";
import type { Mirror } from "./catalogue.ts";
import type { SampleRole } from "./sample.ts";

/** Why a mirror is out. One code per cause that a user would act on differently. */
export const MIRROR_FAILURES = [
  "wrong-hash",
  "login-page",
  "malformed",
  "client-error",
  "rate-limited",
  "upstream-failure",
  "server-error",
  "truncated",
  "time-out",
  "dns",
  "refused",
  "unreachable",
  "reset",
  "tls",
  "redirect-loop",
  "redirect-to-http",
  "protocol",
  /** Not its fault: this machine may not open any more connections. */
  "too-many-files",
  /** It works, but lacks something that the job needs and another mirror has. */
  "stale",
] as const;
export type MirrorFailure = (typeof MIRROR_FAILURES)[number];

export interface FailureReason {
  readonly code: MirrorFailure;
  /** HTTP status where one was received. */
  readonly status: number | null;
  /** The target's own name for what was asked when it failed; null where no request got that far. */
  readonly asked: string | null;
  /** What more is known. */
  readonly detail: Detail | null;
}

/** What one sample from one mirror gave. */
export type SampleResult = {
  /** Its name. */
  readonly sample: string;
  readonly role: SampleRole;
} & (
  | { readonly kind: "verified"; readonly phases: RequestPhases; readonly bytes: number }
  /** The beginning of a large body; its end was not waited for, so nothing is proven by it. */
  | { readonly kind: "cut"; readonly phases: RequestPhases; readonly bytes: number }
  /** It came, and this machine has no place to keep it: that is no fault of the mirror's. */
  | { readonly kind: "unkept"; readonly phases: RequestPhases; readonly bytes: number }
  /** A plain 404 or 410: a failure only when another mirror has it. */
  | { readonly kind: "missing"; readonly phases: RequestPhases; readonly reason: FailureReason }
  | { readonly kind: "failed"; readonly phases: RequestPhases | null; readonly reason: FailureReason }
);

/** The speed of a mirror, as far as it was measured. */
export interface Speed {
  readonly dnsMs: number | null;
  readonly tcpMs: number | null;
  readonly tlsMs: number | null;
  /** Lower quartile of the waits for the first byte of small answers, connection set-up not counted. */
  readonly firstByteMs: number | null;
  /** The same for large bodies: some mirrors fetch or redirect them elsewhere. */
  readonly bulkFirstByteMs: number | null;
  /** One connection, after slow start. */
  readonly bytesPerSecond: number | null;
  /** The rate still rose when the last of the body came, or was left: it is no less than `bytesPerSecond`. */
  readonly rateIsFloor: boolean;
  readonly viaProxy: boolean;
}

export type Outcome =
  /** It delivered what the target's rule of proof asks for. */
  | { readonly kind: "proven" }
  | { readonly kind: "failed"; readonly reason: FailureReason }
  /** The decision was made before it had answered everything: `answered` says whether it answered at all. */
  | { readonly kind: "not-waited-for"; readonly answered: boolean }
  /** `probe: never`, or a policy that leaves nothing to choose. */
  | { readonly kind: "not-measured" };

/** What is known of one mirror after measuring. */
export interface Measurement {
  readonly mirror: Mirror;
  readonly speed: Speed;
  readonly outcome: Outcome;
}

export const NO_SPEED: Speed = {
  dnsMs: null,
  tcpMs: null,
  tlsMs: null,
  firstByteMs: null,
  bulkFirstByteMs: null,
  bytesPerSecond: null,
  rateIsFloor: false,
  viaProxy: false,
};

/** Whether some mirror is out for a reason of this machine's alone: what it is like is not known. */
export function isOurFault(outcomes: readonly Outcome[]): boolean {
  return outcomes.some(
    ({ kind, ...o }) => kind === "failed" && "reason" in o && o.reason.code === "too-many-files",
  );
}
