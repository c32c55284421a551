/**
 * Sets variables in the bytes of Go's settings file, as `go env -w` and `go env -u` would; these show the values, with
 * passwords in them, to every user of the machine as their arguments. Every other byte of the file stays: comments,
 * order, other line ends, a last line without one. A new variable comes last; of several lines for one variable the last
 * counts (cmd/go/internal/cfg/cfg.go, readEnvFile), and takes the value.
 * @param values by name; "" takes the variable away
 * @throws Error for a value that would not be one line (cmd/go/internal/envcmd/env.go, checkEnvWrite)
 */
export function setInGoEnvFile(bytes: Uint8Array, values: Readonly<Record<string, string>>): Uint8Array {
  const ours = new Map(Object.entries(values).map(([name, value]) => [name, lineOf(name, value)]));
  // Latin-1 gives every byte back, whatever the encoding of the file.
  const lines = Buffer.from(bytes)
    .toString("latin1")
    .split(/(?<=\n)/);
  const kept: string[] = [];
  for (const line of lines.reverse()) {
    const name = line.slice(0, Math.max(0, line.indexOf("=")));
    const isOurs = values[name] !== undefined;
    kept.push(isOurs ? (ours.get(name) ?? "") : line);
    if (isOurs) ours.delete(name);
  }
  const added = [...ours.values()].join("");
  const text = kept.reverse().join("");
  // cmd/go ends a line at "\n" alone: before it, a "\r" would belong to the value.
  const end = added === "" || text === "" || text.endsWith("\n") ? "" : "\n";
  return Buffer.from(text + end + added, "latin1");
}

function lineOf(name: string, value: string): string {
  if (/[\0\v\r\n]/.test(value)) throw new Error(`the value for ${name} has a line break or a NUL in it`);
  return value === "" ? "" : `${name}=${Buffer.from(value).toString("latin1")}\n`;
}
