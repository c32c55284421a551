/** The text of docs/mirrors.md. */

/** Named in many copied lists, and of no use: so that nobody has to find out again. */
const NOT_USED = [
  ["goproxy.baidu.com", "its certificate has expired"],
  ["goproxy.ustc.edu.cn", "the name does not resolve"],
  ["GoCenter (gocenter.io)", "closed"],
  ["the Athens project's public instance", "experimental"],
  ["goproxy.huaweicloud.com", "exists in copied lists only; Huawei's mirror is `huawei` above"],
];

const REGIONS = { cn: "China", global: "global" };

function cell(text) {
  return text.replaceAll("|", "\\|");
}

function row(cells) {
  return `| ${cells.map(cell).join(" | ")} |`;
}

/**
 * Renders the page from the catalogue.
 * @param {readonly import("../src/mirrors/catalogue.ts").CatalogueEntry[]} catalogue
 * @returns {string} Markdown, with a line break at its end
 */
export function renderMirrorsDoc(catalogue) {
  const rows = catalogue.map((entry) =>
    row([
      `\`${entry.name}\``,
      entry.operator,
      [entry.url, ...entry.otherUrls].map((url) => `<${url}>`).join(", also "),
      entry.regions.map((region) => REGIONS[region]).join(", "),
      entry.notes,
      `<${entry.source}>`,
      entry.checked,
    ]),
  );
  const [first, second] = catalogue
    .filter((entry) => entry.regions.includes("cn"))
    .map((entry) => entry.name);
  return `<!-- Made from src/mirrors/catalogue.ts by \`npm run docs\`. -->
# Mirrors

The public Go module mirrors that setup-go-mirror knows by name. Nothing here is a promise: whether a mirror is up,
complete and fast is measured in each job, and what it sends counts only when its hash matches go.sum.

| name | operator | URL | near | notes | source | last read |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join("\n")}

The order is that of a job outside China which measures nothing (\`probe: never\`); with a \`region\` in China the
mirrors near China come first.

## What to do with a name

- Leave \`mirrors\` at \`auto\`: all of the above are measured, and the best ones for the job's modules are used.
- Name some: \`mirrors: ${first}, ${second}\`. Only these are measured. Case does not matter, and any URL of the table
  means the same as its name.
- Mix names and URLs of your own: \`mirrors: auto, https://mirror.example.com/go\`. A mirror given by URL is measured and
  verified like the others, and like them it is never trusted with private modules; for those there is
  \`private-proxy\`.
- A GOPROXY that the machine already has may hold these URLs: they count as mirrors, any other server as a private
  proxy, which stays first.
- See what they are worth from where you are: \`node dist/cli/index.js probe --mirrors ${first},${second}\`.

## Not to be used

${NOT_USED.map(([name, why]) => `- ${name}: ${why}.`).join("\n")}

## A mirror is wrong or missing here

Change \`src/mirrors/catalogue.ts\`, with the page of its operator as the source and the day you read it, and run
\`npm run docs\`.
`;
}
