import type { FailureReason } from "../mirrors/measurement.ts";
import { infoTime } from "../modules/module-info.ts";
import { claimedUnpackedBytes } from "../modules/zip-directory.ts";
import type { Arriving, Clock, Files, HashZip, ZipVerdict } from "../ports.ts";
import type { Destination } from "./destination.ts";
import type { FetchLimits } from "./limits.ts";
import type { SmallFile } from "./receive.ts";
import type { Spool } from "./spool.ts";
import type { FetchState } from "./state/fetch-state.ts";
import type { Known } from "./state/orders.ts";
import type { Attempt, Errand, ZipCopy } from "./state/work.ts";

/** Each holds a central directory in memory; other zips are hashed when they are complete. */
const MAX_ARRIVING_HASHES = 8;

interface CheckPorts {
  readonly files: Files;
  readonly hashZip: HashZip;
  readonly clock: Clock;
}

/** A zip is being hashed, and its files written to a folder meanwhile. */
interface Hashing {
  readonly verdict: Promise<ZipVerdict>;
  readonly tree: string | null;
}

/** Holds what came against its hash, gives it to the destination, and tells the state. All throw what that throws. */
export class Check {
  readonly #ports: CheckPorts;
  readonly #limits: FetchLimits;
  readonly #destination: Destination;
  readonly #state: FetchState;
  readonly #spool: Spool;
  /** Of zips whose hash has begun. */
  readonly #hashings = new WeakMap<ZipCopy, Hashing>();
  /** For unpacked files. */
  #hasRoom = true;

  constructor(
    ports: CheckPorts,
    limits: FetchLimits,
    destination: Destination,
    state: FetchState,
    spool: Spool,
  ) {
    this.#ports = ports;
    this.#limits = limits;
    this.#destination = destination;
    this.#state = state;
    this.#spool = spool;
  }

  /** A .mod or .info that a source has sent. */
  async small(attempt: Attempt, { bytes, isHtml }: SmallFile): Promise<void> {
    const { errand, by } = attempt;
    const { wanted, path } = errand;
    const { length } = bytes;
    if (wanted.kind === "mod") {
      const admission = await this.#destination.admitMod(wanted.module, bytes, wanted.h1);
      const answer = { bytes: length, bytesOfIt: length, isHtml };
      if (errand.status === "open") this.#state.checked(errand, by, admission, answer, this.#nowMs());
      return;
    }
    const time = infoTime(bytes, wanted.module.version);
    if (time === undefined) {
      const reason: FailureReason = isHtml
        ? { code: "login-page", status: 200, asked: path, detail: null }
        : { code: "malformed", status: 200, asked: path, detail: { code: "other-info" } };
      return this.#state.requests.failed(attempt, reason, null, this.#nowMs());
    }
    await this.#destination.admitInfo(wanted.module, time);
    this.#state.settle(errand, by, length, length, this.#nowMs());
  }

  /** A file that no source had to be asked for. */
  async known({ errand, content }: Known): Promise<void> {
    const { wanted } = errand;
    const isText = typeof content === "string";
    if (isText) await this.#destination.admitInfo(wanted.module, content);
    else if (wanted.kind === "mod") await this.#destination.admitMod(wanted.module, content, wanted.h1);
    const bytes = isText ? 0 : content.length;
    this.#state.settle(errand, null, bytes, bytes, this.#nowMs());
  }

  /** An .info that no source will send. */
  async infoWithoutTime(errand: Errand): Promise<void> {
    await this.#destination.admitInfo(errand.wanted.module, null);
    this.#state.settleLeft(errand);
  }

  /**
   * The end of a zip is there: how much there is to hash and to unpack can be told, and the hash of a large one can
   * begin.
   */
  async end(copy: ZipCopy): Promise<void> {
    // It may be done with, and gone, by now.
    const file = await this.#ports.files.open(this.#spool.pathOf(copy)).catch(() => null);
    if (file === null) return;
    const claimed = await claimedUnpackedBytes(file).finally(() => file.close());
    const { copies, requests } = this.#state;
    if (claimed === null || !copies.has(copy)) return;
    requests.endRead(copy, claimed);
    const arriving = [...copies].filter((other) => this.#hashings.has(other)).length;
    const isWorthIt = claimed >= this.#limits.earlyHashBytes && arriving < MAX_ARRIVING_HASHES;
    if (isWorthIt && !this.#hashings.has(copy)) this.#hash(copy, this.#spool.arriving(copy));
  }

  #hash(copy: ZipCopy, arriving?: Arriving): Hashing {
    const { module } = copy.errand.wanted;
    const tree = this.#hasRoom ? (this.#destination.treePath?.() ?? null) : null;
    const verdict = this.#ports.hashZip(this.#spool.pathOf(copy), module, arriving, tree ?? undefined);
    // It is waited for where the zip is checked; of a copy that is given up, nothing waits for it.
    verdict.catch(() => {});
    const hashing = { verdict, tree };
    this.#hashings.set(copy, hashing);
    return hashing;
  }

  /** All of a zip is there. */
  async zip(copy: ZipCopy): Promise<void> {
    const { wanted, status } = copy.errand;
    // Closed before it is looked at.
    await this.#spool.close(copy);
    if (wanted.kind !== "zip" || status !== "verifying") return this.#spool.discard(copy);
    const path = this.#spool.pathOf(copy);
    const { verdict, tree } = this.#hashings.get(copy) ?? this.#hash(copy);
    const hashZip: HashZip = (...asked) =>
      verdict.catch(async (error: unknown) => {
        if (tree === null) throw error;
        // As a rule there is no room for its files: the zip itself may yet be admitted.
        this.#hasRoom = false;
        await this.#ports.files.removeFolder(tree);
        return this.#ports.hashZip(...asked);
      });
    const admission = await this.#destination.admitZip(wanted.module, path, wanted.h1, hashZip, tree);
    this.#state.zipChecked(copy, admission, this.#nowMs());
  }

  /** Nothing of that copy is needed any more. */
  async discard(copy: ZipCopy): Promise<void> {
    await this.#spool.discard(copy);
    const hashing = this.#hashings.get(copy);
    await hashing?.verdict.catch(() => {});
    if (hashing?.tree) await this.#ports.files.removeFolder(hashing.tree);
  }

  #nowMs(): number {
    return this.#ports.clock.monotonicMs();
  }
}
