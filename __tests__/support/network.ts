import { cp } from "node:fs/promises";
import { connect } from "node:net";
import { goEnvironment, runGo } from "./go.ts";
import { temporaryFolder } from "./temp.ts";

/** What the machine needs to reach the outside at all; none of it changes what `go` does. */
const passedOn = [
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "NO_PROXY",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
  "NODE_EXTRA_CA_CERTS",
];

/** The machine's way out (proxies, certificates), for a job whose environment is otherwise clean. */
export function networkEnvironment(): Record<string, string> {
  return Object.fromEntries(
    passedOn
      .flatMap((name) => [name, name.toLowerCase()])
      .flatMap((name) => {
        const value = process.env[name];
        return value ? [[name, value]] : [];
      }),
  );
}

/** Why the official Go proxy can't be reached from here, or null when a connection to it opens. */
function networkProblem(): Promise<string | null> {
  if (process.env.HTTPS_PROXY ?? process.env.https_proxy) return Promise.resolve(null);
  return new Promise((resolve) => {
    const socket = connect({ host: "proxy.golang.org", port: 443, timeout: 5_000 });
    const end = (problem: string | null) => {
      socket.destroy();
      resolve(problem);
    };
    socket.once("connect", () => end(null));
    socket.once("error", (error) => end(error.message));
    socket.once("timeout", () => end("no connection within 5 s"));
  });
}

/**
 * Runs `body` where there is a network. Without one it says in one line what was not tested; that is no
 * failure of the code under test.
 */
export async function withNetwork(what: string, body: () => Promise<void>): Promise<void> {
  const problem = await networkProblem();
  if (problem === null) await body();
  else process.stderr.write(`NOT TESTED, no network: ${what} (proxy.golang.org: ${problem})\n`);
}

/** A copy of a module's source with its go.mod and go.sum, from a module cache that the build won't see. */
export async function sourceOf(module: string): Promise<string> {
  const folder = await temporaryFolder();
  const env = { ...(await goEnvironment()), ...networkEnvironment() };
  const { exitCode, stdout, stderr } = await runGo(["mod", "download", "-json", module], {
    cwd: folder,
    env,
  });
  if (exitCode !== 0) throw new Error(stderr || stdout);
  await cp(JSON.parse(stdout).Dir, folder, { recursive: true });
  return folder;
}
