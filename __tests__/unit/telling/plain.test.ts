import { expect, test } from "@jest/globals";
import { withoutSymbols } from "../../../src/telling/plain.ts";
import { tellingIn } from "../../../src/telling/telling.ts";
import { everyMessage } from "../../support/every-message.ts";
import { createReport } from "../../support/report.ts";

test("each of our symbols has something that every terminal shows; letters stay", () => {
  expect(withoutSymbols("▸ ✓ ✗ • ██░ … 3.1 × 镜像 ü")).toBe("> + x - ##. ... 3.1 x 镜像 ü");
});

test("nothing that we say in English is more than ASCII then", () => {
  const telling = tellingIn("en", "command");
  const said = [
    ...everyMessage(telling).values(),
    telling.terminal(createReport(), { columns: 80, colour: false }),
    telling.terminalFetch(createReport(), { columns: 80, colour: false }),
    JSON.stringify(telling.help),
  ].join("\n");
  expect(withoutSymbols(said).match(/[^\x20-\x7e\n]/g)).toBeNull();
});
