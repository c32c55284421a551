import { hashGoMod } from "../../go/dirhash.ts";
import { type ModuleVersion, moduleKey } from "../../go/module-version.ts";
import type { Admission } from "../../modules/admit.ts";
import type { LeftReason } from "../../report/left-reasons.ts";
import { reasonToLeave } from "../chances.ts";
import type { FetchLimits } from "../limits.ts";
import { leftBytesOf, likelyBytesPerMs } from "../pace.ts";
import type { Disagreement, Source } from "../source.ts";
import { isRight, judgeWrongAnswers, reasonOf } from "../verdict.ts";
import { knownContent, type Wanted } from "../wanted.ts";
import { changing } from "./changing.ts";
import { newErrand } from "./new.ts";
import type { Known, Orders } from "./orders.ts";
import { Requests } from "./requests.ts";
import { delivered, deliveredFile, lied, refused } from "./source-state.ts";
import { askForMore, newlySilent } from "./turn.ts";
import {
  type Attempt,
  askedOf,
  type Errand,
  isUnsettled,
  type SourceState,
  type Work,
  type ZipCopy,
} from "./work.ts";
import { isComplete, sharesOf } from "./zip-copy.ts";

/**
 * What is wanted and what came: events in, orders out. No clock, no sockets and no promises.
 */
export class FetchState implements Work {
  readonly requests: Requests;
  readonly errands: Errand[] = [];
  readonly waitingZips = new Set<Errand>();
  readonly waitingSmall = new Set<Errand>();
  readonly left = new Map<Errand, LeftReason>();
  readonly disagreements: Disagreement[] = [];
  /** Files at their destination, by kind; how many .mod files no source was asked for, and the size of the zips. */
  readonly admitted = { zip: 0, mod: 0, info: 0, derivedMods: 0, zipBytes: 0 };
  readonly #limits: FetchLimits;
  readonly #orders: Orders;
  readonly #byKey = new Map<string, Errand>();
  #unsettled = 0;
  #leftMs = Number.POSITIVE_INFINITY;
  #sinceMs = 0;
  #lastSettledMs = 0;
  /** Something has happened to them since it was looked whether a source may yet be of use. */
  readonly #doubtful = new Set<Errand>();
  #sourcesOut = 0;

  /** @param random in [0, 1): spreads retries */
  constructor(sources: readonly Source[], limits: FetchLimits, orders: Orders, random: () => number) {
    this.requests = new Requests(sources, limits, orders, random);
    this.#limits = limits;
    this.#orders = orders;
  }

  get sources(): readonly SourceState[] {
    return this.requests.sources;
  }

  get copies(): ReadonlySet<ZipCopy> {
    return this.requests.copies;
  }

  get spareBytes(): number {
    return this.requests.spareBytes;
  }

  get leftMs(): number {
    return this.#leftMs;
  }

  /** Every file is at its destination or left. */
  get isSettled(): boolean {
    return this.#unsettled === 0;
  }

  /** Since when there has been something to get. */
  get sinceMs(): number {
    return this.#sinceMs;
  }

  /** When bytes came last or a file was settled. */
  get lastSignMs(): number {
    return Math.max(this.#sinceMs, this.#lastSettledMs, this.requests.lastBytesMs);
  }

  // What is wanted.

  /** More files, in the order of their importance. Those that were wanted before are passed over. */
  add(wanted: readonly Wanted[], nowMs: number): void {
    if (this.isSettled) this.#sinceMs = nowMs;
    const added: Errand[] = [];
    for (const file of wanted) {
      const key = keyOf(file.kind, file.module);
      if (this.#byKey.has(key)) continue;
      const errand = newErrand(file, this.sources);
      this.#byKey.set(key, errand);
      this.#doubtful.add(errand);
      added.push(errand);
    }
    this.errands.push(...added);
    this.#unsettled += added.length;
    const known = added.flatMap((errand) => this.#sort(errand) ?? []);
    if (known.length > 0) this.#orders.write(known);
    this.#orders.wake();
  }

  /** Gives what is known of it without a request. */
  #sort(errand: Errand): Known | null {
    const { wanted } = errand;
    const content = knownContent(wanted);
    const zip = this.#byKey.get(keyOf("zip", wanted.module));
    if (content !== null) {
      changing(errand).status = "verifying";
      return { errand, content };
    }
    if (wanted.kind === "mod" && zip !== undefined && isUnsettled(zip)) changing(errand).status = "held";
    else this.#waitingWith(errand).add(errand);
    return null;
  }

  #waitingWith({ wanted }: Errand): Set<Errand> {
    return wanted.kind === "zip" ? this.waitingZips : this.waitingSmall;
  }

  // What is done for it.

  /** Time has passed, or something has happened: finds out who fell silent, and asks for what is to be asked for now. */
  turn(nowMs: number): void {
    for (const source of newlySilent(this, this.#limits, nowMs)) this.requests.fellSilent(source, nowMs);
    const bytes = leftBytesOf(this, this.requests.sizes.likelyBytes);
    this.requests.pass(nowMs, { bytes, files: this.waitingZips.size + this.waitingSmall.size });
    this.#leftMs = bytes / likelyBytesPerMs(this.sources);
    askForMore(this, this.#limits, nowMs, (source, picked, firstBytes) => {
      this.#waitingWith(picked.errand).delete(picked.errand);
      this.#orders.ask(this.requests.begin(source, picked, firstBytes, nowMs));
    });
    this.requests.look(nowMs);
    this.#leaveHopeless();
  }

  /** The request is over, whatever became of it. */
  ended(attempt: Attempt, nowMs: number): void {
    this.requests.ended(attempt, nowMs);
    this.#goOn(attempt.errand);
  }

  /** Checks a copy that is complete; where nothing is done for the file any more, it waits again. */
  #goOn(errand: Errand): void {
    this.#doubtful.add(errand);
    this.#orders.wake();
    if (errand.status !== "open") return;
    // It may have become complete while another was being checked.
    const complete = [...errand.copies].find(isComplete);
    if (complete !== undefined) {
      changing(errand).status = "verifying";
      this.requests.stop(errand.attempts);
      this.requests.forget(complete);
      this.#orders.check(complete);
      return;
    }
    if (errand.attempts.size > 0 || errand.copies.size > 0) return;
    const waiting = this.#waitingWith(errand);
    // Other answers decide which of them is wrong: the sooner they are asked for, the better.
    const others = errand.wrongAnswers.length > 0 ? [...waiting] : [];
    if (others.length > 0) waiting.clear();
    for (const each of [errand, ...others]) waiting.add(each);
  }

  // What came.

  /** What became of a zip that was complete. */
  zipChecked(copy: ZipCopy, admission: Admission, nowMs: number): void {
    const { errand, size: bytes, isHtml } = copy;
    if (errand.status !== "verifying") return;
    changing(errand).status = "open";
    const [[by, bytesOfIt], ...others] = sharesOf(copy);
    if (others.length > 0 && !isRight(admission)) {
      // Of several sources: none of them is blamed. From now on the zip comes from one.
      changing(errand).alone = true;
    } else {
      if (isRight(admission)) for (const [source, itsBytes] of others) delivered(source, itsBytes);
      this.checked(errand, by, admission, { bytes, bytesOfIt, isHtml }, nowMs);
    }
    this.#goOn(errand);
  }

  /**
   * What became of a file from one source.
   * @param answer.bytesOfIt what of the file came from that source
   */
  checked(
    errand: Errand,
    by: SourceState,
    admission: Admission,
    answer: { readonly bytes: number; readonly bytesOfIt: number; readonly isHtml: boolean },
    nowMs: number,
  ): void {
    if (isRight(admission)) {
      this.settle(errand, by, answer.bytes, answer.bytesOfIt, nowMs);
      if (errand.wanted.kind === "zip") this.#release(errand.wanted.module, admission.goMod);
      return;
    }
    const reason = reasonOf(admission, errand.path, answer.isHtml);
    refused(by, reason);
    if (answer.isHtml) {
      this.requests.exclude(by, reason);
      return;
    }
    const actual = admission.kind === "wrong-hash" ? admission.actual : null;
    changing(errand).wrongAnswers.push({ source: by, actual, reason });
    changing(errand).asked.set(by, { ...askedOf({ errand, by }), refused: "wrong" });
  }

  /** A .mod whose zip was waited for: it is in there, or a source has to be asked for it. */
  #release(module: ModuleVersion, goMod: Uint8Array | null): void {
    const held = this.#byKey.get(keyOf("mod", module));
    if (held?.status !== "held" || held.wanted.kind !== "mod") return;
    const isIn = goMod !== null && hashGoMod(goMod) === held.wanted.h1;
    changing(held).status = isIn ? "verifying" : "open";
    if (isIn) this.#orders.write([{ errand: held, content: goMod }]);
    else this.#goOn(held);
  }

  /**
   * The file is at its destination.
   * @param by the source that sent it, or null where none had to be asked
   * @param bytesOfIt what of it came from `by`
   */
  settle(errand: Errand, by: SourceState | null, bytes: number, bytesOfIt: number, nowMs: number): void {
    if (!isUnsettled(errand)) return;
    const { wanted } = errand;
    this.#lastSettledMs = nowMs;
    this.#unsettled--;
    if (wanted.kind === "zip") this.admitted.zipBytes += bytes;
    if (wanted.kind === "mod" && by === null) this.admitted.derivedMods++;
    if (by !== null) deliveredFile(by, bytesOfIt);
    // Right bytes convict the sources that sent others.
    for (const { source, reason } of errand.wrongAnswers) {
      lied(source);
      this.requests.exclude(source, reason);
    }
    this.#settled(errand, bytes);
    this.requests.close(errand);
  }

  #settled(errand: Errand, bytes: number): void {
    Object.assign(changing(errand), { status: "done", size: bytes });
    this.admitted[errand.wanted.kind]++;
    this.#orders.admitted(errand, bytes);
  }

  // What is left.

  /** Leaves every file that no source will send. That may put a source out, and with it the hope for others. */
  #leaveHopeless(): void {
    while (true) {
      const sourcesOut = this.sources.filter(({ health }) => health.out !== null).length;
      const looked = sourcesOut === this.#sourcesOut ? [...this.#doubtful] : this.errands;
      if (looked.length === 0) return;
      this.#sourcesOut = sourcesOut;
      this.#doubtful.clear();
      for (const errand of looked) {
        const reason = reasonToLeave(errand, this, this.#limits);
        if (reason !== null) this.leave(errand, reason);
      }
    }
  }

  /** The file is left to cmd/go. */
  leave(errand: Errand, reason: LeftReason): void {
    if (!isUnsettled(errand)) return;
    changing(errand).status = "left";
    this.#unsettled--;
    this.left.set(errand, reason);
    const { disagreement, convicted } = judgeWrongAnswers(errand);
    if (disagreement !== null) this.disagreements.push(disagreement);
    for (const answer of convicted) this.requests.exclude(answer.source, answer.reason);
    this.requests.close(errand);
    if (errand.wanted.kind === "zip") this.#release(errand.wanted.module, null);
    this.#orders.left(errand, reason);
  }

  /** A file that was left is at its destination after all. */
  settleLeft(errand: Errand): void {
    if (this.left.delete(errand)) this.#settled(errand, 0);
  }

  /** Ends all requests, and gives up what is not complete. */
  stopAll(): void {
    for (const { attempts } of this.sources) this.requests.stop(attempts);
    for (const copy of this.copies) this.requests.discard(copy);
  }
}

function keyOf(kind: Wanted["kind"], module: ModuleVersion): string {
  return `${kind} ${moduleKey(module)}`;
}
