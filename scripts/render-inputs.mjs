/** What action.yml and the READMEs say of the inputs: shared by the script that writes it and the test that compares it. */

/** What GitHub shows of a line of code without scrolling. */
const MAX_COLUMNS = 93;
const COMMENT_AT = 28;
const INDENT = " ".repeat(COMMENT_AT);
/** The block in a README: from the first input to the end of its code. */
const BLOCK = /(?<=<!-- inputs: .* -->\n```yaml\nwith:\n)[\s\S]*?(?=^```$)/m;

/** @typedef {{ name: string, default: string, description: string, advanced?: true }} Input */

/**
 * action.yml with the inputs of the code. A runner shows descriptions as plain text.
 * @param {string} yaml
 * @param {readonly Input[]} inputs
 */
export function withActionInputs(yaml, inputs) {
  const block = inputs.map(({ name, description, advanced, default: standard }) => {
    const text = (advanced ? "Advanced. " : "") + description.replaceAll("`", "");
    const lines = [`description: ${JSON.stringify(text)}`, "required: false"];
    return [`  ${name}:`, ...[...lines, `default: ${JSON.stringify(standard)}`].map((line) => `    ${line}`)];
  });
  return yaml.replace(/(?<=^inputs:\n)(?: .*\n)*/m, () => `${block.flat().join("\n")}\n`);
}

/**
 * A README with the inputs of the code as one commented block: the first sentence of each description. A README in
 * another language keeps its own comments; an input that is new to it gets the English one.
 * @param {string} readme
 * @param {readonly Input[]} inputs
 * @param {boolean} translated
 */
export function withReadmeInputs(readme, inputs, translated) {
  const own = translated ? commentsIn(readme) : new Map();
  const lines = inputs.flatMap((input, at) => {
    const [first, ...rest] = own.get(input.name) ?? wrap(firstSentence(input.description));
    const apart = input.advanced && !inputs[at - 1]?.advanced ? [""] : [];
    const value = `  ${input.name}: ${input.default || '""'} `;
    return [...apart, `${value.padEnd(COMMENT_AT)}# ${first}`, ...rest.map((line) => `${INDENT}# ${line}`)];
  });
  return readme.replace(BLOCK, () => `${lines.join("\n")}\n`);
}

/**
 * Input → the lines of its comment in a README's block.
 * @param {string} readme
 * @returns {Map<string, readonly string[]>}
 */
export function commentsIn(readme) {
  const [block = ""] = BLOCK.exec(readme) ?? [];
  const found = block.matchAll(/^ {2}([\w-]+): \S+ *# (.*\n(?: +# .*\n)*)/gm);
  return new Map([...found].map(([, name, comment]) => [name, comment.trimEnd().split(/\n +# /)]));
}

/** Up to the first full stop that ends one: not that of "1.27" or ".go-version". */
function firstSentence(description) {
  const [sentence] = description.replaceAll("`", "").split(/\.(?= |$)/);
  return sentence;
}

/** In lines that fit behind the values. */
function wrap(text) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = `${lines[lines.length - 1]} ${word}`.trim();
    if (line.length <= MAX_COLUMNS - COMMENT_AT - 2) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
}
