import type { InputFault, PlainFault } from "../inputs/fault.ts";
import type { InputProblem } from "../inputs/parse-inputs.ts";
import { KEEPING_EVENTS } from "../inputs/parsers.ts";
import { CATALOGUE_NAMES } from "../inputs/rows.ts";
import type { Language } from "./language.ts";

/** What Chinese says of inputs that can't be used. */
export const chineseInputs: Pick<Language, "inputTitle" | "inputProblem"> = {
  inputTitle: (name) => `输入参数 ${name}`,
  inputProblem: ({ fault, given, accepted }, name) =>
    `${name}：${problem(fault)}。给出的值：“${given}”。可接受的值：${ACCEPTED[accepted]}。`,
};

const DURATION = "时长，例如 500ms、3s、5m 或 1h";
const WORD = "true 或 false";
const WORD_OR_AUTO = "auto、true 或 false";
const EVENTS = KEEPING_EVENTS.join("、");

const ACCEPTED: { readonly [A in InputProblem["accepted"]]: string } = {
  "go-version": "版本（1.27.3）、版本系列（1.27 或 1.27.x）、范围（^1.26.2）、stable 或 oldstable",
  "go-version-file": "go.mod、go.work、.go-version 或 .tool-versions 的路径",
  "check-latest": WORD,
  architecture: "Node 或 Go 使用的架构名，例如 x64、amd64 或 arm64",
  mirrors: `auto、镜像名（${CATALOGUE_NAMES.replaceAll(", ", "、")}）或 http(s) URL，以逗号或换行分隔`,
  "private-proxy": "http(s) URL，以逗号或换行分隔",
  private: "auto 和/或 GOPRIVATE 模式，以逗号或换行分隔",
  sumdb: "auto、off，或 GOSUMDB 的值，例如 sum.golang.google.cn",
  direct: WORD,
  relay: WORD_OR_AUTO,
  region: "不超过 64 个字符的标签",
  probe: "auto、always 或 never",
  prefetch: WORD_OR_AUTO,
  cache: "true、false 或 read-only",
  "cache-dependency-path": "go.sum 文件的路径或模式，以逗号或换行分隔",
  "cache-key-prefix": "不超过 100 个字母、数字、点、连字符和下划线",
  "build-cache": WORD_OR_AUTO,
  "working-directory": "一个目录",
  scope: "job、user 或 project",
  keep: WORD,
  "fail-on": "never 或 no-mirror",
  summary: "always、on-problem 或 never",
  language: "auto、en 或 zh",
  fallback: "any-error 或 not-found",
  "probe-timeout": DURATION,
  "max-connections": "1 到 96 之间的整数",
  "probe-retries": "0 到 10 之间的整数",
  "probe-budget": DURATION,
  cooldown: `${DURATION}，或者 0`,
  port: "0 到 65535 之间的端口",
  "go-module": "Go 模块或工作区所在的目录",
  "sumdb-by-event": `auto 或 GOSUMDB 的值；由 ${EVENTS} 事件触发的作业也可用 off`,
  "keep-by-event": `false；由 ${EVENTS} 事件触发的作业也可用 true`,
  "relay-by-scope": "auto 或 false；scope: job 时也可用 true",
};

const PLAIN: { readonly [C in PlainFault]: string } = {
  "pattern-empty": "模式为空",
  "pattern-with-comma": "模式中有逗号",
  "pattern-with-space": "模式中有空格或控制字符",
  "pattern-is-url": "这是 URL，不是模块路径",
  "malformed-glob": "模式的格式不正确",
  "sumdb-empty": "没有指定数据库",
  "sumdb-too-many-fields": "字段过多",
  "sumdb-bad-url": "URL 的格式不正确",
  "sumdb-bad-name": "名称必须是 host[/path]",
  "malformed-key": "验证密钥的格式不正确",
  "key-not-its-hash": "验证密钥与其哈希不符",
  "unknown-key-algorithm": "未知的验证密钥算法",
  "url-with-bar": "“|”在 GOPROXY 中用来分隔服务器",
  "url-with-space": "URL 中有空白字符",
  "file-url": "file: URL 不能作为镜像",
  "not-http": "不是 http(s) URL",
  "url-with-query": "基础 URL 不能带查询参数或片段",
  "at-sign-in-path": "路径中有“@”：请对密码进行百分号编码",
  "user-over-http": "go 不接受通过明文 http 发送用户名",
  "not-one-server": "不是单个服务器",
  "not-accepted": "不是可接受的值",
  "not-a-duration": "不是时长",
  "not-in-range": "不是范围内的整数",
  "not-an-architecture": "不是架构名",
  "not-a-prefix": "过长，或含有其他字符",
  "too-long": "过长",
  "no-mirror-named": "没有指定镜像",
  "not-in-catalogue": "不是镜像列表中的名称",
  "not-a-go-version": "不是 Go 的版本",
  "relay-outlives-job": "中继随作业一同结束",
  "unverified-for-good": "scope: user 与 keep: true 同时使用时，该运行器以后的作业都不会再校验新模块",
  "not-a-port": "不是端口",
  "no-directory": "没有这个目录",
  "not-a-path": "不是路径",
  "no-file-matches": "没有匹配的文件",
  "no-such-file": "没有这个文件",
  "link-leads-out": "链接指向工作区之外，因此没有读取该文件",
  "not-a-regular-file": "不是普通文件",
  "no-version-in-file": "文件中没有 Go 版本",
  "no-go-module": "该目录及其上级目录中都没有 go.mod 或 go.work",
};

function problem(fault: InputFault): string {
  switch (fault.code) {
    case "out-of-range":
      return `超出范围（${fault.leastMs} ms 到 24 h）`;
    case "too-many-files":
      return `匹配的文件超过 ${fault.most} 个`;
    case "unquoted-version":
      return `YAML 会把不带引号的 ${fault.version}0 读作 ${fault.version}：请写成 '${fault.version}0'`;
    case "file-says-no-version":
      return `文件中写的是“${fault.text}”，不是 Go 的版本`;
    case "file-unreadable":
      return `无法读取文件（${fault.error}）`;
    case "off-would-stay":
      return `使用 scope: user 时，由 ${fault.event} 触发的作业一旦被取消，该运行器以后的作业都会沿用此设置`;
    case "event-may-not-keep":
      return `使用 scope: user 时，这会影响该运行器以后的所有作业，由 ${fault.event} 触发的作业不得如此`;
    default:
      return PLAIN[fault.code];
  }
}
