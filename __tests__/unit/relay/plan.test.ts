import { expect, test } from "@jest/globals";
import { formatRelayPlan, parseRelayPlan, type RelayPlan } from "../../../src/relay/plan.ts";

const module = { path: "github.com/BurntSushi/toml", version: "v1.4.0" };
const sum = { module, h1: "h1:JuwMQfiBAY2NmvLqhEW8hxDJcDQfGOnIgOKVFvqpOuE=" };
const plan: RelayPlan = {
  sources: [{ name: "official", url: "https://proxy.golang.org", firstByteMs: 12.5, bytesPerSecond: 2e6 }],
  maxConnections: 16,
  privacy: {
    patterns: "*.corp.example",
    owner: { prefix: "github.com/acme", isPrivate: null },
    onlyWellKnown: false,
  },
  database: { gosumdb: "sum.golang.org", routes: ["https://sum.golang.org"], exempt: "" },
  sums: { zips: [sum], mods: [sum] },
  ahead: { zips: [], mods: [sum] },
};

test("a plan comes back as it was", () => {
  expect(parseRelayPlan(formatRelayPlan(plan))).toEqual(plan);
});

test.each([
  ["no JSON", "{"],
  ["another version", formatRelayPlan(plan).replace('"version":1', '"version":2')],
  ["a path that cmd/go refuses", formatRelayPlan(plan).replaceAll("github.com/BurntSushi/toml", "../../etc")],
  ["a version that is none", formatRelayPlan(plan).replaceAll("v1.4.0", "master")],
  ["a hash that is none", formatRelayPlan(plan).replaceAll("h1:Juw", "h1:Ju")],
])("%s is no plan", (_, text) => expect(parseRelayPlan(text)).toBeNull());
