import { expect, test } from "@jest/globals";
import { sharedHttp } from "../../../src/flows/plan/shared-http.ts";
import type { OpenHttp } from "../../../src/ports.ts";

/** A client that does nothing, and what became of it. */
function recorded() {
  const opened: Parameters<OpenHttp>[0][] = [];
  let closed = 0;
  const openHttp: OpenHttp = async (limits) => {
    opened.push(limits);
    return {
      request: () => Promise.reject(new Error("not asked here")),
      close: async () => {
        closed++;
      },
    };
  };
  const bound = () => {
    const most = opened[0]?.connectionsPerHost;
    return typeof most === "function" ? most() : most;
  };
  return { openHttp, bound, clients: () => opened.length, closed: () => closed };
}

const wanting = (connectionsPerHost: number) => ({ connectTimeoutMs: 1_000, connectionsPerHost });

test("all have one client, with as many connections as those want together who have not closed it", async () => {
  const { openHttp, bound, clients, closed } = recorded();
  const shared = sharedHttp(openHttp);
  const measuring = await shared.openHttp(wanting(5));
  expect(bound()).toBe(5);
  await measuring.close();
  const fetching = await shared.openHttp(wanting(96));
  const database = await shared.openHttp(wanting(4));
  expect(bound()).toBe(100);
  await fetching.close();
  await fetching.close();
  expect(bound()).toBe(4);
  await database.close();
  expect([clients(), closed()]).toEqual([1, 0]);
  await shared.close();
  expect(closed()).toBe(1);
});

test("where nobody opened one, there is none to close", async () => {
  const { openHttp, clients } = recorded();
  await sharedHttp(openHttp).close();
  expect(clients()).toBe(0);
});
