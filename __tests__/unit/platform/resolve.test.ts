import { describe, expect, test } from "@jest/globals";
import { resolveHost, sharedResolver } from "../../../src/platform/resolve.ts";

const one = [{ address: "192.0.2.1", family: 4 }];
const two = [{ address: "192.0.2.2", family: 4 }];
const never = () => new Promise<never>(() => {});
const refuses = async () => {
  throw Object.assign(new Error("no such host"), { code: "ENOTFOUND" });
};

describe("resolving a host", () => {
  test("the system's answer counts, and the name servers are not asked", async () => {
    let asked = 0;
    const servers = async () => {
      asked++;
      return two;
    };
    expect(await resolveHost("a.example", async () => one, servers, 5)).toBe(one);
    await new Promise((done) => setTimeout(done, 20));
    expect(asked).toBe(0);
  });

  test("while the system is silent, the name servers' answer is taken", async () => {
    expect(await resolveHost("a.example", never, async () => two, 5)).toBe(two);
  });

  test("the system's refusal is final", async () => {
    await expect(resolveHost("a.example", refuses, async () => two, 1_000)).rejects.toThrow("no such host");
  });

  test("name servers without an answer leave the last word to the slow system", async () => {
    const slow = () => new Promise<typeof one>((resolve) => setTimeout(() => resolve(one), 30));
    expect(await resolveHost("a.example", slow, refuses, 5)).toBe(one);
  });

  test("many connections to one host ask once", async () => {
    let asked = 0;
    const resolve = sharedResolver(async () => {
      asked++;
      return one;
    });
    await Promise.all([resolve("a.example"), resolve("a.example"), resolve("b.example")]);
    expect(asked).toBe(2);
  });

  test("a host that could not be resolved is asked for again", async () => {
    let asked = 0;
    const resolve = sharedResolver(async (host) => {
      asked++;
      return asked === 1 ? refuses() : [{ ...one[0], address: host, family: 4 }];
    });
    await expect(resolve("a.example")).rejects.toThrow("no such host");
    expect(await resolve("a.example")).toMatchObject([{ address: "a.example" }]);
    expect(asked).toBe(2);
  });

  test("where no new answer is to be had the old one counts", async () => {
    let nowMs = 0;
    let answer: () => Promise<typeof one> = async () => one;
    const resolve = sharedResolver(
      () => answer(),
      () => nowMs,
    );
    expect(await resolve("a.example")).toBe(one);
    answer = refuses;
    nowMs = 61_000;
    expect(await resolve("a.example")).toBe(one);
    nowMs = 122_000;
    expect(await resolve("a.example")).toBe(one);
    answer = async () => two;
    nowMs = 183_000;
    expect(await resolve("a.example")).toBe(two);
  });

  test("after a minute a host is asked for again: the network may be another one", async () => {
    let nowMs = 0;
    let asked = 0;
    const resolve = sharedResolver(
      async () => {
        asked++;
        return asked === 1 ? one : two;
      },
      () => nowMs,
    );
    expect(await resolve("a.example")).toBe(one);
    nowMs = 59_000;
    expect(await resolve("a.example")).toBe(one);
    nowMs = 61_000;
    expect(await resolve("a.example")).toBe(two);
  });
});
