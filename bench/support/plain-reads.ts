/**
 * What this machine's processors allow: all zips of a project read through the same mirrors by a process that does
 * nothing else. No hash, no file, no small file; who is free takes the next part.
 *
 * As a process of its own: the arguments are the list of parts (a JSON file) and the mirrors' URLs.
 */
import { once } from "node:events";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { Agent, get } from "node:https";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Mirrors } from "./mirrors.ts";
import { benchFolder, start } from "./start.ts";

/** To each mirror: enough to fill its line with pieces as large as zips are. */
const CONNECTIONS = 12;
const PART_BYTES = 1 << 18;

interface Part {
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

/** Gives how long it takes, in milliseconds, without the start of the process. */
export async function plainReadsMs(downloadFolder: string, mirrors: Mirrors): Promise<number> {
  const parts: Part[] = readdirSync(downloadFolder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".zip"))
    .flatMap((name) => {
      const { size } = statSync(join(downloadFolder, name));
      const path = name.split(sep).join("/");
      return Array.from({ length: Math.ceil(size / PART_BYTES) }, (_, i) => ({
        path,
        from: i * PART_BYTES,
        to: Math.min(size, (i + 1) * PART_BYTES),
      }));
    });
  const list = join(benchFolder, "plain-reads.json");
  writeFileSync(list, JSON.stringify(parts));
  const args = [fileURLToPath(import.meta.url), list, ...mirrors.urls];
  const run = await start(process.execPath, args, { cwd: benchFolder, env: mirrors.trust });
  if (run.exitCode !== 0) throw new Error(`plain reads: ${run.stderr.slice(-400)}`);
  return Number(run.stdout);
}

async function readAll(parts: Part[], urls: readonly string[]): Promise<void> {
  const ca = readFileSync(process.env.SSL_CERT_FILE ?? "", "utf8");
  const lanes = urls.flatMap((url) => {
    const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS, ca });
    return Array.from({ length: CONNECTIONS }, async () => {
      for (let part = parts.shift(); part !== undefined; part = parts.shift()) await read(url, part, agent);
    });
  });
  await Promise.all(lanes);
}

async function read(url: string, { path, from, to }: Part, agent: Agent): Promise<void> {
  const headers = { range: `bytes=${from}-${to - 1}` };
  const [response] = await once(get(`${url}/${path}`, { agent, headers }), "response");
  response.resume();
  await once(response, "end");
  if (response.statusCode !== 206) throw new Error(`${response.statusCode} for ${path}`);
}

const [, script, list, ...urls] = process.argv;
if (script === fileURLToPath(import.meta.url) && list !== undefined) {
  const parts = JSON.parse(readFileSync(list, "utf8")) as Part[];
  const startedAt = performance.now();
  await readAll(parts, urls);
  process.stdout.write(String(Math.round(performance.now() - startedAt)));
  process.exit();
}
