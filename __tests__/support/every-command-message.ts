import type { SwitchDecision } from "../../src/scope/decide-switch.ts";
import type { Finding, Right } from "../../src/scope/findings.ts";
import type { Standing } from "../../src/scope/record.ts";
import type { Telling } from "../../src/telling/telling.ts";

const FILE = "/home/dev/.config/go/env";
const SWITCHED_AT = "2026-11-22 13:40";

/** One of each, twice where it has two sides: a new code does not compile until it stands here. */
const EVERY_FINDING: {
  readonly [C in Finding["code"]]: readonly Extract<Finding, { readonly code: C }>[];
} = {
  "no-go": [{ code: "no-go" }],
  "old-go": [{ code: "old-go", version: "1.20.14" }],
  "go-too-old": [true, false].map((downloads) => ({
    code: "go-too-old",
    version: "1.26.8",
    wanted: "1.27.0",
    downloads,
  })),
  "mirror-dead": [{ code: "mirror-dead", mirror: "aliyun", why: "502" }],
  "all-mirrors-dead": [{ code: "all-mirrors-dead", asked: 7 }],
  certificate: [{ code: "certificate", mirror: "aliyun", why: "ERR_TLS_CERT" }],
  comma: [{ code: "comma", before: "https://goproxy.cn" }],
  "goproxy-off": [true, false].map((fromEnvironment) => ({ code: "goproxy-off", fromEnvironment })),
  "sumdb-off": [{ code: "sumdb-off" }],
  "sumdb-unreachable": [null, { code: "status", status: 502 } as const].map((detail) => ({
    code: "sumdb-unreachable",
    url: "https://sum.golang.org",
    detail,
  })),
  "pattern-case": [{ code: "pattern-case", pattern: "github.com/Acme", module: "github.com/acme/x" }],
  "leaks-name": (["GONOPROXY", "GONOSUMDB"] as const).map((variable) => ({
    code: "leaks-name",
    variable,
    pattern: "*.corp.example",
  })),
  "proxy-variable": ["socks5", "http"].map((scheme) => ({
    code: "proxy-variable",
    name: "HTTPS_PROXY",
    scheme,
  })),
  clock: [420_000, -420_000].map((offMs) => ({ code: "clock", offMs })),
  "module-cache": [{ code: "module-cache", folder: "/srv/go/mod", why: "EACCES" }],
  "go-sum": [{ code: "go-sum", problems: 3 }],
  overridden: [{ code: "overridden", variables: ["GOPROXY", "GOSUMDB"] }],
};

const EVERY_RIGHT: { readonly [C in Right["code"]]: Extract<Right, { readonly code: C }> } = {
  go: { code: "go", version: "1.26.8" },
  route: { code: "route", mirrors: ["official", "goproxy.cn"] },
  sumdb: { code: "sumdb" },
  "module-cache": { code: "module-cache", folder: "/srv/go/mod" },
  "go-sum": { code: "go-sum", modules: 35 },
};

const EVERY_STANDING: { readonly [S in Standing]: null } = {
  "not-ours": null,
  ours: null,
  "as-before": null,
  edited: null,
};

const DECISIONS: readonly SwitchDecision[] = [
  ...(["unhealthy", "faster"] as const).map((because): SwitchDecision => {
    return { kind: "switch", to: "aliyun", because };
  }),
  ...(["best", "near-equal", "too-soon", "none-healthy", "no-mirror"] as const).map(
    (because): SwitchDecision => {
      return { kind: "stay", because };
    },
  ),
];

/** What the commands for a person's own machine say in that language, each by a name. */
export function everyCommandMessage(telling: Telling): readonly (readonly [name: string, text: string])[] {
  const {
    use,
    undo,
    edited,
    locked,
    notOwn,
    status,
    check,
    verify,
    envHint,
    noPlace,
    tryOut,
    measuring,
    switchHint,
    serve,
  } = telling.commands;
  return [
    ...(["user", "project"] as const).map(
      (scope) =>
        [`use: switched ${scope}`, use.switched({ scope, file: FILE, mirror: "goproxy.cn" })] as const,
    ),
    ["use: unchanged", use.unchanged(FILE)],
    ["locked", locked(`${FILE}.setup-go-mirror.json.lock`, 4711)],
    ["locked on another machine", locked(`${FILE}.setup-go-mirror.json.lock`, null)],
    ["use: refused", use.refused("EACCES")],
    ["use: overridden by one", use.overridden(["GOPROXY"])],
    ["use: overridden by two", use.overridden(["GOPROXY", "GOSUMDB"])],
    ["list: in use", telling.commands.list.inUse],
    ["dry run: use", telling.commands.dryRun.use(FILE)],
    ["dry run: undo", telling.commands.dryRun.undo(FILE)],
    ["try: worked", tryOut.worked],
    ["interrupted", telling.commands.interrupted],
    ["fetch interrupted", telling.commands.fetchInterrupted(18)],
    ["use: forced, one", use.forced(1)],
    ["use: forced, some", use.forced(2)],
    ["use: dead proxy", use.deadProxy],
    ["use: not measured", use.notMeasured],
    ["use: project", use.projectHint],
    ["use: undo", use.undoHint],
    ["use: kept", use.kept(["--private '*.corp.example'"])],
    ["use: not read", use.notRead("/srv/x/.setup-go-mirror/env")],
    ["undo: unset", undo.unsetHint],
    ["undo: restored", undo.restored(FILE)],
    ["undo: removed", undo.removed(FILE)],
    ["undo: taken out", undo.takenOut(FILE, ["GOPROXY", "GOPRIVATE"])],
    ["undo: nothing left to take out", undo.takenOut(FILE, [])],
    ["undo: nothing", undo.nothing(FILE)],
    ["edited", edited(FILE)],
    ["not own", notOwn(FILE)],
    ...Object.entries(status.origin).map(([origin, say]) => [`origin: ${origin}`, say(null)] as const),
    ...(Object.keys(EVERY_STANDING) as Standing[]).flatMap((standing) =>
      ([true, false] as const).map((exists) => {
        const scope = exists ? "user" : "project";
        const state = {
          scope,
          file: FILE,
          exists,
          standing,
          switchedAt: SWITCHED_AT,
          inForce: false,
        } as const;
        return [`status: ${scope} ${standing}`, status.scope(state)] as const;
      }),
    ),
    ["status: overrides", status.overrides(FILE)],
    ["status: drift", status.drift(["GOPROXY", "GOSUMDB"])],
    ["check: healthy", check.healthy("goproxy.cn")],
    ["check: own unhealthy", check.ownUnhealthy("goproxy.corp.example")],
    ["verify: no go.sum", verify.noGoSum],
    ["check: unhealthy", check.unhealthy("goproxy.cn")],
    ...DECISIONS.map(
      (decision) => [`check: ${decision.kind} ${decision.because}`, check.decision(decision)] as const,
    ),
    ["verify: right", verify.right({ zips: 166, mods: 203, folders: 120, absent: 0 })],
    ["verify: right, some absent", verify.right({ zips: 1, mods: 1, folders: 1, absent: 12 })],
    ["verify: wrong", verify.wrong("zip", "golang.org/x/text@v0.14.0")],
    ["verify: advice for one", verify.advice(1)],
    ["verify: advice", verify.advice(3)],
    ["try: summary", tryOut.summary("/tmp/summary.md")],
    ["try: no go", tryOut.noGo],
    ["try: too long", tryOut.tooLong(120)],
    ["try: ran", tryOut.ran],
    ["try: failed", tryOut.failed(2)],
    ["serve: nothing", serve.nothingToServe],
    ["serve: no port", serve.noPort(8081, "EADDRINUSE")],
    ["serve: hidden", serve.hidden],
    ["serve: listening", serve.listening(["goproxy.cn", "aliyun"])],
    ["measuring", measuring(1.25)],
    ["switch hint", switchHint],
    ["no place: user", noPlace.user],
    ["no place: project", noPlace.project("/src/x", "--dir")],
    ["env: nothing there", envHint("/src/x/.setup-go-mirror/env")],
    ...Object.values<Right>(EVERY_RIGHT).map(
      (right) => [`right: ${right.code}`, telling.right(right)] as const,
    ),
    ...Object.values<readonly Finding[]>(EVERY_FINDING).flatMap((findings) =>
      findings.map((finding, i) => [`finding: ${finding.code} ${i}`, telling.finding(finding)] as const),
    ),
  ];
}
