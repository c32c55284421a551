/**
 * The relay: faults of a mirror against every go command that downloads, through it and without it; what it costs, how
 * it bears a load, and that a build survives its end at any moment. Prints the tables of docs/performance.md.
 *
 *   npm run build && npm run bench:relay [-- matrix|plain|cold|cost|line|load|kill …]
 */
import { cold, cost } from "./relay/cost.ts";
import { line } from "./relay/line.ts";
import { kill, load } from "./relay/load.ts";
import { matrix } from "./relay/matrix.ts";

process.on("SIGINT", () => process.exit(130));

const parts = process.argv.slice(2);
const isWanted = (part: string) => parts.length === 0 || parts.includes(part);
const only = new RegExp(process.env.BENCH_FAULTS ?? "");

if (isWanted("matrix")) await matrix(only, ["relay"]);
if (isWanted("plain")) await matrix(only, ["plain"]);
if (isWanted("cost")) await cost();
if (isWanted("cold")) await cold();
if (isWanted("line")) await line();
if (isWanted("load")) await load();
if (isWanted("kill")) await kill();
