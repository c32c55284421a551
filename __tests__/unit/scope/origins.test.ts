import { expect, test } from "@jest/globals";
import { ROUTE_VARIABLES } from "../../../src/mirrors/route.ts";
import { drift, effectiveValues } from "../../../src/scope/origins.ts";

test("the environment goes before the file, an empty variable does not", () => {
  const values = effectiveValues(
    ROUTE_VARIABLES,
    { GOPROXY: "https://a", GOPRIVATE: "", GOSUMDB: undefined },
    { GOPROXY: "https://b", GOPRIVATE: "corp", GOFLAGS: "-v" },
  );
  expect(values.map(({ name, value, origin }) => `${name}=${value} ${origin}`)).toEqual([
    "GOPROXY=https://a environment",
    "GOPRIVATE=corp go-env-file",
    "GONOPROXY= default",
    "GONOSUMDB= default",
    "GOSUMDB= default",
  ]);
});

test("drift names what the user's file has otherwise by now, but for what is the project's own", () => {
  const user = { GOFLAGS: "-v", GOPROXY: "https://a", GOPRIVATE: "x" };
  const project = { GOFLAGS: "", GOPROXY: "https://b", GOTOOLCHAIN: "local" };
  expect(drift(user, project, ROUTE_VARIABLES)).toEqual(["GOFLAGS", "GOTOOLCHAIN"]);
  expect(drift(user, user, ROUTE_VARIABLES)).toEqual([]);
});
