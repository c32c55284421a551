import { firstByteMsOf, likelyBytesPerMs } from "../pace.ts";
import type { SourceState } from "./work.ts";

/** What a fetch still has to get. */
export interface Left {
  /** Of zips, about. */
  readonly bytes: number;
  /** That nobody was asked for. */
  readonly files: number;
}

/** A new connection takes four of them to its first byte, and about as many again until it is as fast as the others. */
const MIN_ROUND_TRIPS_FOR_MANY = 12;
/** Connections share a line if each of them brings less than this part of what the probe's one brought alone, … */
const SHARED_PART = 0.25;
/** … and where it is more than this part, there is room on the line. */
const ALONE_PART = 0.6;

/**
 * What each of its connections brings, as a part of what the probe's one brought alone. A mirror whose rate was not
 * measured counts as fast as the fastest that was. Null where none was, and for a private proxy: it is like no mirror.
 */
function eachAsAlone({ source, bytesPerMs, connections }: SourceState, all: readonly SourceState[]) {
  const fastest = Math.max(...all.map((other) => other.source.bytesPerSecond ?? 0));
  const alone = source.bytesPerSecond ?? (source.private ? 0 : fastest);
  return alone === 0 ? null : (1000 * bytesPerMs) / connections / alone;
}

/** Its connections do not hinder each other: more of them bring more. */
export function hasRoom(source: SourceState, sources: readonly SourceState[]): boolean {
  return (eachAsAlone(source, sources) ?? 0) >= ALONE_PART;
}

/** It neither fails nor is silent. */
function isOfUse({ silent, health }: SourceState): boolean {
  return !silent && health.pauses === 0 && health.out === null;
}

/** Whether more than MANY connections to that source are likely to pay: enough is left, and they do not share a line that is full. */
export function isWorthMany(source: SourceState, sources: readonly SourceState[], left: Left): boolean {
  const leftMs = left.bytes / likelyBytesPerMs(sources);
  const firstByteMs = firstByteMsOf(source);
  if (leftMs < MIN_ROUND_TRIPS_FOR_MANY * firstByteMs) return false;
  // Far away, one source alone is slow at first for TCP's sake, and there is nobody else to bring the rest.
  if (
    sources.every((other) => other === source || !isOfUse(other)) ||
    (eachAsAlone(source, sources) ?? 1) >= SHARED_PART
  )
    return true;
  // So many files that waiting for their first bytes takes longer than their bytes do.
  const connections = sources.reduce((sum, other) => sum + other.connections, 0);
  return (left.files * firstByteMs) / connections > leftMs;
}
