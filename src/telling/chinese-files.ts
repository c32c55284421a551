import type { FileRefusal, Note } from "../report/report.ts";
import { spaced } from "./chinese-words.ts";
import type { NameInput } from "./language.ts";

type NoteOf<C extends Note["code"]> = Extract<Note, { readonly code: C }>;

const NOT_READ: Readonly<Record<FileRefusal, (files: string, input: NameInput) => string>> = {
  outside: (files, input) =>
    `${files}：符号链接指向工作区之外，因此没有读取，其中的模块由 go 下载。拉取请求可能借助这种链接读取本机的其他文件。如果确有此意，请将这些文件检出到工作区内，或用${spaced(input("working-directory"))}给出真实目录。`,
  "used-outside": (files) =>
    `go.work 使用了工作区之外的目录（${files}）：没有读取，其中的模块由 go 下载。若要一并预先下载，请将该目录检出到工作区内。`,
  "not-regular": (files) =>
    `${files}：不是普通文件，而是设备或 FIFO，因此没有读取。go 可能会一直等待它。请换成普通文件。`,
  "too-large": (files) =>
    `${files}：过大（上限：go.mod 或 go.work 为 4 MiB，go.sum 为 64 MiB，一个项目合计 128 MiB），因此没有读取，其中的模块由 go 下载。`,
  "too-many": () => "go.work 使用的目录超过 2,000 个：只读取了前 2,000 个，其余目录的模块由 go 下载。",
};

/** Files of the project that were not read, and what to do. */
export function filesNotRead({ why, count, first }: NoteOf<"files-not-read">, input: NameInput): string {
  return NOT_READ[why](count === 1 ? first : `${first} 及另外 ${count - 1} 个`, input);
}

/** The module cache has something else than go.sum, and what to do. */
export function moduleCacheDisagrees({ count, example }: NoteOf<"module-cache-disagrees">): string {
  const what =
    example === null
      ? `模块缓存中有 ${count} 个私有模块的哈希与 go.sum 不同。`
      : `模块缓存中 ${example.module} 的哈希与 go.sum 不同：go.sum 中是 ${example.expected}，模块缓存中是 ${example.actual}。`;
  const others = example === null ? 0 : count - 1;
  return `${what}go 会拒绝使用（校验和不匹配），这里没有替换其中任何内容。要么 go.sum 有误，要么是本机上别的程序写入的，而且它可能还写入了别的内容。如果 go.sum 正确，请以同一用户身份运行 go clean -modcache，并查明是什么写入的。${
    others === 0 ? "" : `另有 ${others} 个模块也是如此。`
  }`;
}
