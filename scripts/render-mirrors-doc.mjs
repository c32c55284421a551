/** The text of docs/mirrors.md and of its Chinese page. */

/** The pages, by the language that they are in. */
export const MIRRORS_PAGES = { en: "docs/mirrors.md", zh: "docs/mirrors.zh-CN.md" };

/** Named in many copied lists, and of no use: so that nobody has to find out again. */
const NOT_USED = [
  { name: "goproxy.baidu.com", en: "its certificate has expired", zh: "证书已过期" },
  { name: "goproxy.ustc.edu.cn", en: "the name does not resolve", zh: "域名无法解析" },
  { name: "gocenter.io", en: "GoCenter was shut down", zh: "GoCenter 已关闭" },
  {
    name: "athens.azurefd.net",
    en: "Athens' public instance, experimental",
    zh: "Athens 的公共实例，仅供试验",
  },
  {
    name: "goproxy.huaweicloud.com",
    en: "exists only in copied lists; Huawei's mirror is `huawei` above",
    zh: "只出现在辗转抄录的列表中；华为的镜像是上面的 `huawei`",
  },
];

const REGIONS = { en: { cn: "China", global: "global" }, zh: { cn: "中国", global: "全球" } };
const ALSO = { en: ", also ", zh: "，也可用 " };
const BETWEEN = { en: ", ", zh: "、" };
const COLON = { en: ": ", zh: "：" };
const STOP = { en: ".", zh: "。" };

function cell(text) {
  return text.replaceAll("|", "\\|");
}

function row(cells) {
  return `| ${cells.map(cell).join(" | ")} |`;
}

/**
 * Renders the page from the catalogue.
 * @param {readonly import("../src/mirrors/catalogue.ts").CatalogueEntry[]} catalogue
 * @param {"en" | "zh"} language
 * @returns {string} Markdown, with a line break at its end
 */
export function renderMirrorsDoc(catalogue, language) {
  const rows = catalogue.map((entry) =>
    row([
      `\`${entry.name}\``,
      entry.operator,
      [entry.url, ...entry.otherUrls].map((url) => `<${url}>`).join(ALSO[language]),
      entry.regions.map((region) => REGIONS[language][region]).join(BETWEEN[language]),
      entry.notes[language],
      `<${entry.source}>`,
      entry.checked,
    ]),
  );
  const notUsed = NOT_USED.map((one) => `- ${one.name}${COLON[language]}${one[language]}${STOP[language]}`);
  const names = catalogue.filter((entry) => entry.regions.includes("cn")).map((entry) => entry.name);
  return PAGES[language](rows.join("\n"), notUsed.join("\n"), names);
}

const PAGES = {
  en: (rows, notUsed, [first, second]) => `# Mirrors

English | [简体中文](mirrors.zh-CN.md)

<!-- Generated from src/mirrors/catalogue.ts by \`npm run docs\`. -->

The public Go module mirrors that setup-go-mirror knows by name. Nothing here is a promise: whether a mirror is up, complete
and fast is measured in each job, and what it sends is used only if its hash matches go.sum.

| name | operator | URL | region | notes | source | last checked |
| --- | --- | --- | --- | --- | --- | --- |
${rows}

This is the order for a job outside China that measures nothing (\`probe: never\`). With a \`region\` in China, mirrors in China
come first.

## How to use the names

- Leave \`mirrors\` at \`auto\`: all of the above are measured, and the best ones for the job's modules are used.
- Name some: \`mirrors: ${first}, ${second}\`. Only these are measured. Case does not matter, and any URL in the table means the
  same as its name.
- Mix names and your own URLs: \`mirrors: auto, https://mirror.example.com/go\`. A mirror given by URL is measured and verified
  like the others, and like them it is never trusted with private modules; \`private-proxy\` is for those.
- A GOPROXY that the machine already has may contain these URLs: they count as mirrors. Any other server counts as a private
  proxy and stays first.
- See how they perform from where you are: \`node dist/cli/index.js probe --mirrors ${first},${second}\`.

## Do not use

${notUsed}

## Corrections and additions

Change \`src/mirrors/catalogue.ts\`, with the operator's page as the source and the day you read it, and run \`npm run docs\`.
`,
  zh: (rows, notUsed, [first, second]) => `# 镜像列表

[English](mirrors.md) | 简体中文

<!-- 由 \`npm run docs\` 根据 src/mirrors/catalogue.ts 生成。 -->

setup-go-mirror 认识的公共 Go 模块镜像。这里不作任何保证：镜像是否可用、是否完整、快慢如何，每个作业都会测速；它发来的内容只有哈希与
go.sum 一致时才会使用。

| 名称 | 运营方 | URL | 地区 | 说明 | 来源 | 核对日期 |
| --- | --- | --- | --- | --- | --- | --- |
${rows}

这是中国以外的作业不测速（\`probe: never\`）时的顺序。如果 \`region\` 位于中国，则中国的镜像排在前面。

## 如何使用这些名称

- 让 \`mirrors\` 保持 \`auto\`：以上镜像都会测速，并使用最适合此作业所需模块的镜像。
- 指定其中几个：\`mirrors: ${first}, ${second}\`。只对这几个测速。不区分大小写，表中的任何 URL 都与其名称等效。
- 名称与自己的 URL 混用：\`mirrors: auto, https://mirror.example.com/go\`。以 URL 给出的镜像同样会测速和校验，也同样不会得知私有模块；
  私有模块请用 \`private-proxy\`。
- 机器上已有的 GOPROXY 可以包含这些 URL：它们视为镜像。其他服务器视为私有代理，仍排在最前面。
- 查看从你所在之处访问的效果：\`node dist/cli/index.js probe --mirrors ${first},${second}\`。

## 不要使用

${notUsed}

## 更正与补充

修改 \`src/mirrors/catalogue.ts\`，以运营方的页面为来源并注明核对日期，然后运行 \`npm run docs\`。
`,
};
