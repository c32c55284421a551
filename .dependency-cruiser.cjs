/**
 * Who may import whom. One rule per layer, and each is a list of what is allowed: a folder or a package that
 * nobody thought of is a violation until somebody decides.
 *
 *   main, post, cli → flows → telling → { relay → fetch, targets }
 *     → { mirrors, modules, cache, toolchain, scope, sumdb, report } → go
 *                  ↘ platform ↙ sandbox
 */

/** Computes, and touches nothing outside the process. */
const pureNode = "^(node:)?(buffer|crypto|path|path/posix|path/win32|util|zlib)$";
const ports = "^src/((ports|detail)\\.ts$|inputs/)";
const go = "^src/go/";
/** From JSON to values. */
const decode = "^src/decode\\.ts$";
const middle = "^src/(mirrors|modules|cache|toolchain|scope|sumdb|report)/";
const sumdbProofs = "^src/sumdb/(merkle-tree|record)\\.ts$";
/** Connects mirrors and modules as a flow does, for one purpose: getting files. */
const fetching = "^src/fetch/";
/** A server of modules: connects the fetch, the middle and requests. */
const relay = "^src/relay/";
/** What the probe measures mirrors with, one folder for each kind of mirrors. */
const targets = "^src/targets/[^/]+/";
/** What many reports say together. */
const fleet = "^src/fleet/";
/** From reports to what people read. */
const telling = "^src/telling/";
/** The flows that have something to say to whoever runs the job; the others answer with data. */
const tellingFlows =
  "^src/flows/(job/(set-up-job|run-job|publish|finish-job|job-scope|job-telling|log-progress)|fleet/publish-fleet)\\.ts$";
const entries =
  "^src/(main|action|hash-thread|post|post-action|relay-process|relay-for-job|fleet-action|load-fleet-page|wire)\\.ts$";

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
        pathNot: [
          entries,
          ports,
          decode,
          "^src/(cli|flows|go|platform|sandbox)/",
          telling,
          relay,
          fetching,
          fleet,
          targets,
          middle,
        ],
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
      name: "decode-stands-alone",
      comment: "Any layer may read with it what is stored, so it knows none of them.",
      severity: "error",
      from: { path: decode },
      to: {},
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
      comment: "Everyone may import the ports, the details and the inputs, so these import next to nothing.",
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
      to: { pathNot: [middle, go, ports, decode, pureNode] },
    },
    {
      name: "report-is-data",
      comment: "What a run found and did: the types of mirrors, routes and proofs, and no sentence.",
      severity: "error",
      from: { path: "^src/report/" },
      to: { path: "^src/", pathNot: ["^src/(report|mirrors|sumdb)/", go, ports] },
    },
    {
      name: "telling-renders",
      comment: "Reports in, text out. How wide a character is, a package knows.",
      severity: "error",
      from: { path: telling },
      to: {
        pathNot: [
          telling,
          fetching,
          fleet,
          middle,
          go,
          ports,
          pureNode,
          "(^|/)node_modules/get-east-asian-width/",
        ],
      },
    },
    {
      name: "telling-decides-nothing",
      comment: "A sentence is made from what is in the report, not from what the decision would be.",
      severity: "error",
      from: { path: telling },
      to: { path: [fetching, fleet, middle], pathNot: "^src/report/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "few-tell",
      comment: "Entry points and the flows that talk to the job hand a language over; nobody else needs one.",
      severity: "error",
      from: { path: "^src/", pathNot: [telling, tellingFlows, entries, "^src/cli/"] },
      to: { path: telling },
    },
    {
      name: "fetch-through-ports",
      comment: "Decisions and their order; bytes come and go through the ports.",
      severity: "error",
      from: { path: fetching },
      to: { pathNot: [fetching, middle, go, ports, pureNode] },
    },
    {
      name: "relay-through-ports",
      comment: "Requests in, answers out: who listens, and who started it, is for others.",
      severity: "error",
      from: { path: relay },
      to: { pathNot: [relay, fetching, middle, go, ports, decode, pureNode] },
    },
    {
      name: "fleet-is-pure",
      comment: "Reports in, one value out: whoever reads and writes files is for others.",
      severity: "error",
      from: { path: fleet },
      to: { pathNot: [fleet, "^src/(mirrors|report)/", go, "^src/detail\\.ts$", decode, pureNode] },
    },
    {
      name: "targets-through-ports",
      comment: "A target connects the probe with what its samples are kept in. It knows no other target.",
      severity: "error",
      from: { path: "^src/targets/([^/]+)/" },
      to: { pathNot: ["^src/targets/$1/", middle, go, ports, pureNode] },
    },
    {
      name: "fetch-state-changes-in-one-room",
      comment:
        "What is wanted and what came is read by all of fetch, and changed by the events of its state alone.",
      severity: "error",
      from: { path: fetching, pathNot: "^src/fetch/state/" },
      to: { path: "^src/fetch/state/(changing|source-state|zip-changes)\\.ts$" },
    },
    {
      name: "fetch-state-is-pure",
      comment: "Events in, orders out: no port, no promise, nothing of how bytes come or where they go.",
      severity: "error",
      from: { path: "^src/fetch/state/" },
      to: {
        path: ["^src/ports\\.ts$", "^src/fetch/"],
        pathNot: "^src/fetch/(state/|(chances|pace|pick|health|verdict|wanted|limits|source)\\.ts$)",
      },
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
      to: {
        pathNot: [
          "^src/flows/",
          telling,
          relay,
          fetching,
          fleet,
          targets,
          middle,
          go,
          ports,
          decode,
          pureNode,
        ],
      },
    },
    // The rooms of flows, the lowest first: each may use those before it.
    ...["project", "choose", "fill", "toolchain", "entry", "plan", "relay", "settings", "fleet", "job"].map(
      (room, i, rooms) => ({
        name: `flows-${room}-looks-down`,
        comment:
          "One way through: the job plans, a plan fills and chooses, and all of them read the project.",
        severity: "error",
        from: { path: `^src/flows/${room}/` },
        to: { path: `^src/flows/(${rooms.slice(i + 1).join("|") || "nothing"})/` },
      }),
    ),
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
