import type { Detail } from "../detail.ts";

/**
 * What a probe asks for: a path, and a judgement on the bytes that come. What the bytes are is known to the target
 * alone (see target.ts).
 */
export interface Sample {
  /** The target's own name for it: its identity, and what a failure says was asked. */
  readonly name: string;
  /** The path below the mirror's base, with a slash at its beginning. */
  readonly path: string;
  /** About how large the body is, where that is known beforehand; it only orders the samples. */
  readonly likelyBytes: number | null;
  /**
   * Reads a body to its end and says whether its bytes are right. Throws TransportError when the body does.
   */
  receive(body: AsyncIterable<Uint8Array>): Promise<SampleVerdict>;
}

export type SampleVerdict =
  | { readonly kind: "right" }
  /** Other bytes than the expected hash allows. */
  | { readonly kind: "wrong-hash"; readonly detail: Detail }
  /**
   * The bytes could not be kept for judging (a full disk): nothing is known of the mirror. `nowhere`: there is no other
   * place to keep them either, so that asking again would end the same way.
   */
  | { readonly kind: "unjudged"; readonly nowhere: boolean }
  /** Not even the right kind of content. `looksLikeHtml`: a login or error page served with status 200. */
  | { readonly kind: "malformed"; readonly detail: Detail; readonly looksLikeHtml: boolean };

/** All that one mirror is asked for, by what it is for. The three lists are asked at the same time. */
export interface SampleSet {
  /** Small answers, whose waits tell the round trip. Every one is asked, so that what a mirror lacks is noticed. */
  readonly latency: readonly Sample[];
  /** Other small answers that the rule of proof wants one of. Asked until one is there. */
  readonly proof: readonly Sample[];
  /** Large bodies. The smallest is read whole, as a proof; one that is large enough tells the rate. */
  readonly bulk: readonly Sample[];
}

/** What a sample is for. */
export type SampleRole = keyof SampleSet;

/** Below this a body is over before slow start is: its rate says more about round trips than about the line. */
export const BULK_BYTES = 250_000;
/** A body up to this size is read to its end, as a proof, even on a slow line. */
export const PROOF_BYTES = 500_000;
/** Large enough to get out of slow start far away, small enough for a slow line. */
export const PREFERRED_BULK_BYTES = 1_900_000;
