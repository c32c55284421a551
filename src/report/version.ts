/** As in package.json, against which a test holds it: a bundle has no package.json beside it. */
export const VERSION = "0.1.0-dev";
