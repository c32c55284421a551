import { describe, expect, test } from "@jest/globals";
import { decideSwitch, type MeasuredMirror } from "../../../src/scope/decide-switch.ts";

const MINUTE = 60_000;
const up = (name: string, predictedMs: number | null): MeasuredMirror => ({
  name,
  healthy: true,
  predictedMs,
});
const down = (name: string): MeasuredMirror => ({ name, healthy: false, predictedMs: null });

describe("one look", () => {
  test.each([
    ["the best one is in use", "a", [up("a", 100), up("b", 500)], null, "stay", "best"],
    ["another one is a little faster", "b", [up("a", 100), up("b", 149)], null, "stay", "near-equal"],
    ["another one is faster by half", "b", [up("a", 100), up("b", 151)], null, "switch", "faster"],
    ["the one in use is dead", "b", [up("a", 100), down("b")], null, "switch", "unhealthy"],
    ["the route has no mirror", null, [up("a", 100)], null, "stay", "no-mirror"],
    ["the one in use was not measured", "c", [up("a", 100)], null, "switch", "unhealthy"],
    ["all are dead", "b", [down("a"), down("b")], null, "stay", "none-healthy"],
    ["there is none", "b", [], null, "stay", "none-healthy"],
    [
      "the best one is dead: the second counts",
      "c",
      [down("a"), up("b", 100), down("c")],
      null,
      "switch",
      "unhealthy",
    ],
    [
      "nothing is predicted for the one in use",
      "b",
      [up("a", 100), up("b", null)],
      null,
      "stay",
      "near-equal",
    ],
    ["the last switch is four minutes ago", "b", [up("a", 100), down("b")], 4, "stay", "too-soon"],
    ["the last switch is five minutes ago", "b", [up("a", 100), down("b")], 5, "switch", "unhealthy"],
    ["the clock was set back", "b", [up("a", 100), down("b")], -60, "switch", "unhealthy"],
  ] as const)("%s", (_, current, ranked, minutesAgo, kind, because) => {
    const nowMs = 1_000_000_000_000;
    const lastSwitchMs = minutesAgo === null ? null : nowMs - minutesAgo * MINUTE;
    expect(decideSwitch({ nowMs, lastSwitchMs, current, ranked })).toMatchObject({ kind, because });
  });
});

/** Every minute of an hour; gives the minutes and targets of the switches. */
function hour(at: (minute: number) => readonly MeasuredMirror[], first = "a") {
  let current = first;
  let lastSwitchMs: number | null = null;
  const switches: string[] = [];
  for (let minute = 0; minute < 60; minute++) {
    const nowMs = minute * MINUTE;
    const ranked = [...at(minute)].sort(
      (x, y) => (x.predictedMs ?? Number.POSITIVE_INFINITY) - (y.predictedMs ?? Number.POSITIVE_INFINITY),
    );
    const decision = decideSwitch({ nowMs, lastSwitchMs, current, ranked });
    if (decision.kind === "stay") continue;
    switches.push(`${minute}: ${decision.to} (${decision.because})`);
    current = decision.to;
    lastSwitchMs = nowMs;
  }
  return switches;
}

describe("an hour of a timer that looks every minute", () => {
  test("two near-equal mirrors that take turns at being the faster one do not make it flap", () => {
    expect(hour((m) => [up("a", m % 2 ? 100 : 130), up("b", m % 2 ? 130 : 100)])).toEqual([]);
  });

  test("a mirror that dies is left at once, and not returned to when it comes back a little faster", () => {
    expect(hour((m) => [m >= 20 && m < 30 ? down("a") : up("a", 100), up("b", 140)])).toEqual([
      "20: b (unhealthy)",
    ]);
  });

  test("one that comes back far faster is returned to", () => {
    expect(hour((m) => [m >= 20 && m < 30 ? down("a") : up("a", 100), up("b", 400)])).toEqual([
      "20: b (unhealthy)",
      "30: a (faster)",
    ]);
  });

  test("mirrors that die in turn every two minutes cause at most one switch in five minutes", () => {
    const switches = hour((m) => (m % 4 < 2 ? [up("a", 100), down("b")] : [down("a"), up("b", 100)]));
    expect(switches.length).toBeGreaterThan(1);
    const minutes = switches.map((text) => Number.parseInt(text, 10));
    for (const [i, minute] of minutes.entries()) {
      if (i > 0) expect(minute - (minutes[i - 1] ?? 0)).toBeGreaterThanOrEqual(5);
    }
  });

  test("while all are dead nothing moves, and the first one to come back is taken", () => {
    expect(hour((m) => (m < 40 ? [down("a"), down("b")] : [down("a"), up("b", 300)]))).toEqual([
      "40: b (unhealthy)",
    ]);
  });
});
