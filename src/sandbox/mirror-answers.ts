import type { ModuleVersion } from "../go/module-version.ts";
import type { Fault, RequestKind } from "./faults.ts";
import type { GeneratedModule } from "./generated-module.ts";
import { fileAnswer, type HttpAnswer, loginPage, textAnswer } from "./http-answer.ts";
import type { LoopbackSumDb } from "./loopback-sumdb.ts";
import { kindOfPath, proxyTargets } from "./proxy-target.ts";

/** What a mirror has to answer with. */
export interface MirrorContents {
  readonly modules: readonly GeneratedModule[];
  readonly database?: LoopbackSumDb;
  /** Path below which it serves, such as `/goproxy`; everything else is 404. */
  readonly pathPrefix?: string;
  /** Asked for as Basic credentials: without them the answer is 401. */
  readonly credentials?: { readonly user: string; readonly password: string };
}

/** How it answers. Absent: as a healthy mirror does. */
export interface AnswerStyle {
  /** What `/` answers (default 200). */
  readonly rootStatus?: number | undefined;
  /** Whether byte ranges and ETags are supported (default true). */
  readonly ranges?: boolean | undefined;
  readonly etags?: boolean | undefined;
  /**
   * What `/sumdb/…` answers (default "none"): 404; the `database` of the contents; a page of HTML with
   * status 200; 502; a tree head that nobody signed.
   */
  readonly sumDb?: "none" | "proxied" | "login-page" | "error" | "unsigned" | undefined;
}

/** What a request asks for, and the answer that it gets where no fault is in the way. */
interface Asked {
  readonly kind: RequestKind;
  readonly module: ModuleVersion | undefined;
  /** Without the prefix; null outside of it. */
  readonly path: string | null;
  answer(headers: RequestHeaders, style: AnswerStyle, fault: Fault | undefined): HttpAnswer;
}

type RequestHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** Gives the function that finds what stands behind a request's path. */
export function mirrorAnswers(contents: MirrorContents): (fullPath: string) => Asked {
  const { modules, database, pathPrefix = "", credentials } = contents;
  const expected = credentials && `${credentials.user}:${credentials.password}`;
  const authorization = expected && `Basic ${Buffer.from(expected, "utf8").toString("base64")}`;
  const targets = proxyTargets(modules);
  return (fullPath) => {
    const inside = fullPath.startsWith(`${pathPrefix}/`) || fullPath === pathPrefix;
    const path = inside ? fullPath.slice(pathPrefix.length) : null;
    const name = path === null ? null : decoded(path);
    const target = name === null ? undefined : targets.get(name);
    const kind = target?.kind ?? (name === null ? "other" : kindOfPath(name));
    const answer: Asked["answer"] = (
      headers,
      { rootStatus = 200, ranges = true, etags = true, sumDb },
      fault,
    ) => {
      if (authorization !== undefined && headers.authorization !== authorization) {
        return textAnswer(401, "unauthorized\n", { "WWW-Authenticate": 'Basic realm="mirror"' });
      }
      if (kind === "root") return textAnswer(rootStatus, "a loopback mirror\n");
      if (kind === "sumdb") return sumDbAnswer(sumDb, database, name ?? "");
      if (target === undefined) return textAnswer(404, `not found: ${fullPath}\n`);
      const asked = { range: textOf(headers.range), ifRange: textOf(headers["if-range"]) };
      return fileAnswer(target.content(fault), target.contentType, asked, { ranges, etags });
    };
    return { kind, module: target?.module, path, answer };
  };
}

/** Node joins what comes twice, but for cookies. */
function textOf(header: string | string[] | undefined): string | undefined {
  return typeof header === "string" ? header : undefined;
}

/** `/sumdb/<name>/supported`, `/latest`, `/lookup/…` and `/tile/…` (go.dev/ref/mod#checksum-database). */
function sumDbAnswer(
  kind: AnswerStyle["sumDb"],
  database: LoopbackSumDb | undefined,
  path: string,
): HttpAnswer {
  if (kind === "login-page") return loginPage();
  if (kind === "error") return textAnswer(502, "bad gateway\n");
  if (kind === "unsigned") {
    if (path.endsWith("/supported")) return textAnswer(200, "");
    return textAnswer(200, `go.sum database tree\n1\n${Buffer.alloc(32).toString("base64")}\n`);
  }
  const base = kind === "proxied" && database !== undefined ? `/sumdb/${database.name}` : null;
  if (base !== null && path === `${base}/supported`) return textAnswer(200, "");
  const found = base !== null && path.startsWith(base) ? database?.answer(path.slice(base.length)) : null;
  if (!found) return textAnswer(404, "not found\n");
  const headers = { "Content-Type": "text/plain", "Content-Length": String(found.length) };
  return { status: 200, headers, body: found };
}

function decoded(path: string): string {
  const [plain = ""] = path.split("?");
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}
