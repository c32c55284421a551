import { expect, test } from "@jest/globals";
import { collect, Lane } from "../../../src/fetch/collect.ts";

const PART = Buffer.alloc(1 << 20);
const MAX_BYTES = 16 << 20;

/** A body without an end, and how many of its parts were read. */
function endless() {
  const body = { parts: 0 };
  const read = async function* () {
    for (;;) {
      body.parts++;
      yield PART;
    }
  };
  return { body, read };
}

test.each([
  ["within the limit", 3, 3 << 20],
  ["at the limit", 16, MAX_BYTES],
  ["over the limit", 17, null],
])("a body %s", async (_case, parts, bytes) => {
  let told = 0;
  const body = (async function* () {
    for (let part = 0; part < parts; part++) yield PART;
  })();
  const collected = await collect(body, MAX_BYTES, new Lane(), (length) => {
    told += length;
  });
  expect(collected?.length ?? null).toBe(bytes);
  expect(told).toBe(parts << 20);
});

test("of a hundred that have no end, one at a time gets beyond 2 MiB", async () => {
  const lane = new Lane();
  const bodies = Array.from({ length: 100 }, endless);
  let mostHeld = 0;
  const ends = bodies.map(({ read }) =>
    collect(read(), MAX_BYTES, lane, () => {
      const large = bodies.filter(({ body }) => body.parts > 3 && body.parts < 17).length;
      mostHeld = Math.max(mostHeld, large);
    }),
  );
  expect(new Set(await Promise.all(ends))).toEqual(new Set([null]));
  expect(mostHeld).toBe(1);
});

test("one that breaks off lets the next one go on", async () => {
  const lane = new Lane();
  const broken = (async function* () {
    for (let part = 0; part < 4; part++) yield PART;
    throw new Error("reset");
  })();
  const whole = (async function* () {
    for (let part = 0; part < 4; part++) yield PART;
  })();
  const results = await Promise.allSettled([broken, whole].map((b) => collect(b, MAX_BYTES, lane, () => {})));
  expect(results.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
});
