/**
 * Who may import whom. One rule per layer, and each is a list of what is allowed: a folder or a package that
 * nobody thought of is a violation until somebody decides.
 *
 *   main, post, cli → flows → { fetch, targets } → { mirrors, modules, cache, toolchain, scope, sumdb, report } → go
 *                  ↘ platform ↙ sandbox
 */

/** Computes, and touches nothing outside the process. */
const pureNode = "^(node:)?(buffer|crypto|path|path/posix|path/win32|util|zlib)$";
const ports = "^src/(ports|inputs)\\.ts$";
const go = "^src/go/";
const middle = "^src/(mirrors|modules|cache|toolchain|scope|sumdb|report)/";
const sumdbProofs = "^src/sumdb/(merkle-tree|record)\\.ts$";
/** Connects mirrors and modules as a flow does, for one purpose: getting files. */
const fetching = "^src/fetch/";
/** What the probe measures mirrors with, one folder for each kind of mirrors. */
const targets = "^src/targets/[^/]+/";
const entries = "^src/(main|action|hash-thread|post|post-action|cache-process)\\.ts$";

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Two files that import each other are one file in two places; types count too.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "resolvable",
      comment: "An import that leads nowhere would also hide every violation behind it.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "known-layers",
      comment: "A new folder in src gets its place in this file first.",
      severity: "error",
      from: {
        path: "^src/",
        pathNot: [entries, ports, "^src/(cli|flows|go|platform|sandbox)/", fetching, targets, middle],
      },
      to: {},
    },
    {
      name: "go-is-pure",
      comment:
        "Go's vocabulary: values in, values out. Ranges of versions are npm's, as setup-go's users know them.",
      severity: "error",
      from: { path: go },
      to: { pathNot: [go, pureNode, "(^|/)node_modules/semver/"] },
    },
    {
      name: "sumdb-proofs-are-pure",
      comment: "What a record and a tree prove is computed; the client brings the bytes.",
      severity: "error",
      from: { path: sumdbProofs },
      to: { pathNot: [sumdbProofs, go, pureNode] },
    },
    {
      name: "ports-are-values",
      comment: "Everyone may import the ports and the inputs, so these import next to nothing.",
      severity: "error",
      from: { path: ports },
      to: { pathNot: [go, ports, "^src/mirrors/catalogue\\.ts$", pureNode] },
    },
    {
      name: "middle-through-ports",
      comment:
        "mirrors, modules, cache, toolchain, scope, sumdb and report reach the machine through the ports only.",
      severity: "error",
      from: { path: middle },
      // Types of a fetch are what the report tells of.
      to: { pathNot: [middle, fetching, go, ports, pureNode] },
    },
    {
      name: "only-flows-fetch",
      comment: "Whoever tells of a fetch needs its types alone.",
      severity: "error",
      from: { path: middle },
      to: { path: fetching, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "fetch-through-ports",
      comment: "Decisions and their order; bytes come and go through the ports.",
      severity: "error",
      from: { path: fetching },
      to: { pathNot: [fetching, middle, go, ports, pureNode] },
    },
    {
      name: "targets-through-ports",
      comment: "A target connects the probe with what its samples are kept in. It knows no other target.",
      severity: "error",
      from: { path: "^src/targets/([^/]+)/" },
      to: { pathNot: ["^src/targets/$1/", middle, go, ports, pureNode] },
    },
    {
      name: "middle-shares-types-only",
      comment: "The seven folders know each other's types; a flow is what connects their functions.",
      severity: "error",
      from: { path: middle },
      to: { path: middle, pathNot: "^src/$1/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "flows-through-ports",
      comment: "A flow tells the story of a run; its effects come in as arguments.",
      severity: "error",
      from: { path: "^src/flows/" },
      to: { pathNot: ["^src/flows/", fetching, targets, middle, go, ports, pureNode] },
    },
    {
      name: "platform-knows-no-flow",
      comment:
        "The adapters implement the ports. They alone use @actions/*, undici, and (with the sandbox) Node's I/O.",
      severity: "error",
      from: { path: "^src/platform/" },
      to: { path: "^src/", pathNot: ["^src/platform/", go, ports] },
    },
    {
      name: "sandbox-is-self-contained",
      comment: "Loopback mirrors: Node's servers and files, Go's vocabulary, no package.",
      severity: "error",
      from: { path: "^src/sandbox/" },
      to: { pathNot: ["^src/(sandbox|platform|modules)/", go, ports], dependencyTypesNot: ["core"] },
    },
    {
      name: "entries-only-wire",
      comment:
        "Entry points connect adapters and flows. The command line's parser is the one package they may import.",
      severity: "error",
      from: { path: [entries, "^src/cli/"] },
      to: {
        pathNot: [
          "^src/",
          "(^|/)node_modules/commander/",
          pureNode,
          "^(node:)?(process|url|worker_threads)$",
        ],
      },
    },
    {
      name: "ships-no-dev-dependency",
      comment: "What src imports is in dist, and so in users' jobs.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "src-stands-alone",
      comment: "Tests, benches and scripts import src, never the other way round.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(__tests__|bench|scripts|build|dist)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
