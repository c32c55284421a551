/**
 * What a probe asks for. It knows paths and a judgement on the bytes, nothing of Go: a registry for containers
 * or system packages can be measured by the same code.
 */
export interface Sample {
  /** The path below the mirror's base, with a slash at its beginning. Also the sample's identity. */
  readonly path: string;
  readonly kind: "mod" | "info" | "zip";
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
  | { readonly kind: "wrong-hash"; readonly detail: string }
  /**
   * The bytes could not be kept for judging (a full disk): nothing is known of the mirror. `nowhere`: there is no other
   * place to keep them either, so that asking again would end the same way.
   */
  | { readonly kind: "unjudged"; readonly nowhere: boolean }
  /** Not even the right kind of content. `looksLikeHtml`: a login or error page served with status 200. */
  | { readonly kind: "malformed"; readonly detail: string; readonly looksLikeHtml: boolean };

/** All that one mirror is asked for. The three lists are asked at the same time. */
export interface SampleSet {
  /** Every one is asked. */
  readonly mods: readonly Sample[];
  /** Asked until one is there. */
  readonly infos: readonly Sample[];
  /** The smallest is read whole, as the proof; one that is large enough tells the rate. */
  readonly zips: readonly Sample[];
}
