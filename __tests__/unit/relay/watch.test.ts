import { expect, test } from "@jest/globals";
import { whomToWatch } from "../../../src/relay/watch.ts";

const one = (pid: number, name: string) => ({ pid, name, began: "1" });
const all = () => true;

test.each([
  [
    "the runner's process for the job",
    [one(9, "bash"), one(8, "Runner.Worker"), one(7, "Runner.Listener"), one(1, "init")],
    8,
  ],
  ["elsewhere the nearest process that is still there", [one(9, "act"), one(8, "bash"), one(1, "init")], 9],
  ["in a job's container nobody but the machine's first", [one(1, "tail")], null],
  ["nobody where nothing is known", [], null],
])("%s", (_, around, pid) => expect(whomToWatch(around, all)?.pid ?? null).toBe(pid));

test("a shell around the step has ended with it", () => {
  const around = [one(9, "sh"), one(8, "act_runner"), one(1, "init")];
  expect(whomToWatch(around, ({ pid }) => pid !== 9)?.pid).toBe(8);
});
