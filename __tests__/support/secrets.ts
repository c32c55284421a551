import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@jest/globals";
import type { CacheService, GoCommand, Job, Machine } from "../../src/ports.ts";

/** What a step of the action works with, as far as it tells others something. */
interface TellingPorts {
  readonly machine: Machine;
  readonly job: Job;
  readonly cache: CacheService;
  readonly go?: GoCommand;
  readonly goCommandOf?: (machine: Machine) => GoCommand;
}

/**
 * Runs a step and expects that none of the secrets that it was given, in inputs, the machine's variables, Go's settings
 * file or netrc, is in anything that it gives out: log, annotations, summary, outputs, state, the report (value and
 * file), what it remembers, the arguments of every `go`, and the files of the cache entries that it saves. What the job
 * hides by masks is looked at as it was before. Exported variables are the one place where secrets have to be.
 */
export async function keepingSecrets<P extends TellingPorts, T>(
  ports: P,
  inputs: Readonly<Record<string, string>>,
  step: (ports: P) => Promise<T>,
): Promise<T> {
  const { job, cache, go, goCommandOf, machine } = ports;
  const secrets = await secretsOf(machine, inputs);
  if (secrets.length === 0) return step(ports);
  const told: string[] = [];
  const tell = (place: string, text: string) => void told.push(`${place}: ${text}`);
  const files: string[] = [];
  const watched = {
    ...ports,
    job: telling(job, tell, (path) => void files.push(path)),
    cache: {
      find: cache.find,
      save: async (request, checked) => {
        for (const { name, from } of request.files) {
          tell("cache entry", `${name} ${typeof from === "string" ? await readFile(from, "latin1") : from}`);
        }
        return cache.save(request, checked);
      },
    } satisfies CacheService,
    ...(go && { go: tellingGo(go, tell) }),
    ...(goCommandOf && { goCommandOf: (of: Machine) => tellingGo(goCommandOf(of), tell) }),
  };
  const result = await step(watched);
  tell("result", JSON.stringify(result ?? null));
  for (const file of files) tell("report", await readFile(file, "utf8"));
  if (machine.cacheHome !== null) await tellFiles("remembered", machine.cacheHome, tell);
  for (const text of told) {
    const plain = `${text}\n${text.replaceAll("&#8203;", "").replaceAll("\\", "")}`;
    for (const secret of secrets) expect(plain).not.toContain(secret);
  }
  return result;
}

type Tell = (place: string, text: string) => void;

/** The job, with everything told that it gives out. */
function telling(job: Job, tell: Tell, onReport: (path: string) => void): Job {
  const logging = (name: "info" | "notice" | "warning" | "fail") => (line: string) => {
    tell(name, line);
    job[name](line);
  };
  return {
    ...job,
    info: logging("info"),
    notice: logging("notice"),
    warning: logging("warning"),
    fail: logging("fail"),
    group: (title, body) => {
      tell("group", title);
      return job.group(title, body);
    },
    setOutput: (name, value) => {
      tell("output", `${name}=${value}`);
      if (name === "report" && value !== "") onReport(value);
      job.setOutput(name, value);
    },
    saveState: (name, value) => {
      tell("state", `${name}=${value}`);
      job.saveState(name, value);
    },
    writeSummary: (markdown) => {
      tell("summary", markdown);
      return job.writeSummary(markdown);
    },
  };
}

function tellingGo(go: GoCommand, tell: Tell): GoCommand {
  return {
    run: (args, options) => {
      tell("argv", args.join(" "));
      return go.run(args, options);
    },
  };
}

async function tellFiles(place: string, folder: string, tell: Tell): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    tell(place, `${path} ${await readFile(path, "latin1")}`);
  }
}

const URL_INPUTS = ["mirrors", "private-proxy", "sumdb"];
const URL_VARIABLES = /^(?:GOPROXY|GOSUMDB|https?_proxy)$/i;
/** A mask of fewer characters would hide half of the log, and so would this check find them anywhere. */
const LEAST = 4;

/** Every form of every secret. Found by rules of its own: what the action overlooks is not to be overlooked here. */
async function secretsOf(
  machine: Machine,
  inputs: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const { env, home } = machine;
  const read = (path: string) => readFile(path, "utf8").catch(() => "");
  const settings = env.GOENV || join(env.XDG_CONFIG_HOME || join(home ?? "/nowhere", ".config"), "go", "env");
  const netrc = await read(env.NETRC || join(home ?? "/nowhere", ".netrc"));
  const urls = [
    ...URL_INPUTS.map((name) => inputs[name] ?? ""),
    ...Object.entries(env).flatMap(([name, value]) => (URL_VARIABLES.test(name) ? [value ?? ""] : [])),
    await read(settings),
  ];
  const pairs = [
    ...urls.flatMap(pairsInUrls),
    ...[...netrc.matchAll(/login\s+(\S+)\s+password\s+(\S+)/g)].map(([, user = "", word = ""]) => [
      user,
      word,
    ]),
  ];
  const forms = pairs.flatMap(([user = "", password = ""]) => {
    const isToken = ["", "x", "x-oauth-basic"].includes(password);
    return [...formsOf(isToken ? user : password), base64(`${user}:${password}`)];
  });
  return [...new Set(forms)].filter((form) => form.length >= LEAST);
}

/** User name and password of each URL in a text, decoded. */
function pairsInUrls(text: string): readonly (readonly string[])[] {
  return [...text.matchAll(/(?<=:\/\/|^|[=,|\s])([^\s,|/@=]+)@/g)].map(([, userInfo = ""]) => {
    const [user = ""] = userInfo.split(":", 1);
    return [user, userInfo.slice(user.length + 1)].map(decodeURIComponent);
  });
}

function formsOf(secret: string): readonly string[] {
  return [secret, encodeURIComponent(secret), base64(secret)];
}

function base64(text: string): string {
  return Buffer.from(text).toString("base64").replace(/=+$/, "");
}
