import { expect, test } from "@jest/globals";
import { hashGoMod } from "../../../src/go/dirhash.ts";
import { syntheticGoMod } from "../../../src/go/legacy-go-mod.ts";

/** Lines of public go.sum files, for versions from before go.mod was invented. */
test.each([
  ["github.com/pkg/errors", "v0.8.0", "h1:bwawxfHBFNV+L2hUp1rHADufV3IMtnDRdf1r5NINEl0="],
  ["github.com/davecgh/go-spew", "v1.1.0", "h1:J7Y8YcW2NihsgmVo/mv3lAwl/skON4iLHjSsI+c5H38="],
  ["github.com/BurntSushi/toml", "v0.3.1", "h1:xHWCNGjB5oqiDr8zfno3MHue2Ht5sIBksp03qcyfWMU="],
])("%s %s has the hash that the checksum database knows", (path, _, h1) => {
  expect(hashGoMod(syntheticGoMod(path))).toBe(h1);
});
