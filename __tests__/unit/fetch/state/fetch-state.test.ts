import { expect, test } from "@jest/globals";
import { fetchLimits } from "../../../../src/fetch/limits.ts";
import type { Source } from "../../../../src/fetch/source.ts";
import { FetchState } from "../../../../src/fetch/state/fetch-state.ts";
import type { Orders } from "../../../../src/fetch/state/orders.ts";
import type { Attempt, ZipCopy } from "../../../../src/fetch/state/work.ts";
import { NO_ORDERS } from "../../../support/orders.ts";

const SIZE = 1_000;
const LIMITS = fetchLimits(2);
const MODULE = { path: "example.com/m", version: "v1.0.0" };

function source(name: string): Source {
  return {
    name,
    url: `http://${name}`,
    private: false,
    mayServe: () => true,
    firstByteMs: 10,
    bytesPerSecond: null,
  };
}

/** A state of two sources that is to get one zip, and what it has ordered so far. */
function stateOfOneZip() {
  const asked: Attempt[] = [];
  const checks: ZipCopy[] = [];
  const orders: Orders = {
    ...NO_ORDERS,
    ask: (attempt) => void asked.push(attempt),
    check: (copy) => void checks.push(copy),
  };
  const state = new FetchState([source("a"), source("b")], LIMITS, orders, () => 0);
  state.add([{ kind: "zip", module: MODULE, h1: "h1:right" }], 0);
  return { state, asked, checks };
}

test("a zip that becomes complete while another answer for it is being checked is checked after that", () => {
  const { state, asked, checks } = stateOfOneZip();
  state.turn(0);
  // The first source keeps silent, and so the second one is asked too.
  state.turn(5_000);
  const [first, second] = asked as [Attempt, Attempt];
  expect(asked.map(({ by, purpose }) => [by.source.name, purpose.kind])).toEqual([
    ["a", "begin"],
    ["b", "begin"],
  ]);
  const begin = (attempt: Attempt) => {
    state.requests.answered(attempt, 5_010);
    return state.requests.beganCopy(attempt, { to: SIZE, size: SIZE, isRange: false, isHtml: false });
  };
  const complete = (attempt: Attempt, copy: ZipCopy) => {
    state.requests.received(attempt, SIZE, 5_020);
    state.requests.claim(attempt, copy, copy.pieces[0], 0, SIZE);
    state.requests.wrote(copy.pieces[0], SIZE);
    state.requests.gotPiece(attempt, copy, copy.pieces[0], SIZE, 5_020);
    state.ended(attempt, 5_020);
  };
  const copies = [begin(first), begin(second)] as const;
  complete(second, copies[1]);
  complete(first, copies[0]);
  expect(checks).toEqual([copies[1]]);

  state.zipChecked(copies[1], { kind: "wrong-hash", expected: "h1:right", actual: "h1:wrong" }, 5_030);
  expect(checks).toEqual([copies[1], copies[0]]);
  state.zipChecked(copies[0], { kind: "admitted", goMod: null }, 5_040);
  expect(state.isSettled).toBe(true);
});
