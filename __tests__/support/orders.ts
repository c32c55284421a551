import type { Orders } from "../../src/fetch/state/orders.ts";

/** Nothing is done of what a fetch's state orders; a test puts what it looks at in its place. */
export const NO_ORDERS: Orders = {
  ask: () => {},
  stop: () => {},
  discard: () => {},
  check: () => {},
  readEnd: () => {},
  write: () => {},
  wake: () => {},
  admitted: () => {},
  left: () => {},
};
