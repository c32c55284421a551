import { chineseMore } from "./chinese-details.ts";
import { list, spaced } from "./chinese-words.ts";
import type { CommandLanguage } from "./command-language.ts";
import { formatMs } from "./format.ts";

/** Chinese of the commands: what was done, where, and the one command to take it back or to go on. */
export const chineseCommands: CommandLanguage = {
  list: {
    columns: { name: "名称", operator: "运营方", region: "地区", measured: "上次测速" },
    region: { cn: "中国", global: "全球" },
    measured: (firstByte, on) => `${firstByte}，${on}`,
    failed: (on) => `失败，${on}`,
    inUse: "▸ 表示正在使用（GOPROXY）。切换：setup-go-mirror use <名称>；测速：setup-go-mirror probe。",
  },
  dryRun: {
    use: (file) => `试运行：没有写入任何内容。实际运行时会在 ${file} 中设置：`,
    undo: (file) => `试运行：没有更改任何内容。实际运行时会恢复 ${file} 中由 use 设置的变量。`,
  },
  use: {
    switched: ({ scope, file, mirror }) =>
      `${scope === "user" ? "你的 Go" : "此项目的 Go"} 现在使用 ${mirror}（已写入 ${file}）。`,
    unchanged: (file) => `无需更改：${file} 已是最新。`,
    noHealthy: "没有更改任何设置。如仍要切换到某个镜像，请用 setup-go-mirror use <名称> --force。",
    forced: (mirrors) =>
      `${mirrors === 1 ? "该镜像" : "这些镜像"}目前从本机无法使用；由于指定了 --force，仍然使用。`,
    deadProxy: "所有下载都会在该私有代理处失败，因此没有更改任何设置。如仍要切换，请使用 --force。",
    notMeasured: "此处不允许使用镜像（见上文），因此没有测速，也没有更改任何设置。",
    refused: (detail) => `无法写入设置：${detail}`,
    overridden: (names) =>
      `环境变量设置了 ${list(names)}，优先于该文件：请在 shell 的启动文件中取消${names.length === 1 ? "该变量" : "这些变量"}。`,
    projectHint: "在当前 shell 中使用：",
    undoHint: "如需撤销：",
    kept: (options) => `沿用上次的选项：${options.join(" ")}（如需更改，请重新给出该选项，或给出空值）。`,
    notRead: (goenv) => `在这个 shell 中 GOENV 指向 ${goenv}，因此 go 读取的是那个文件。`,
  },
  undo: {
    restored: (file) => `${file} 已恢复原样。`,
    removed: (file) => `${file} 已删除：此前没有这个文件。`,
    takenOut: (file, variables) =>
      variables.length === 0
        ? `切换之后，${file} 已被其他程序改动，其中已没有 use 设置的内容。`
        : `切换之后，${file} 已被其他程序改动：只恢复了 ${list(variables)}，其余内容保持不变。`,
    nothing: (file) => `无需撤销：${file} 不是由 use 写入的。`,
    unsetHint: "凡是 GOENV 仍指向它的地方（这个 shell、.envrc），go 都不会读取你自己的设置。取消该变量：",
  },
  notOwn: (file) =>
    `${file} 不是本工具在这台机器上写入的：它是符号链接，或者随项目而来。请先查看其内容并将其删除，然后运行 use --scope project。`,
  edited: (file) => `上次切换之后，${file} 已被其他程序改动，因此保持不变。如仍要继续，请使用 --force。`,
  locked: (lock, pid) =>
    `另一个进程${pid === null ? "" : `（PID ${pid}）`}正在修改这些设置，超过 10 秒仍未结束，因此设置保持不变。请重试；如果没有其他 setup-go-mirror 在运行，请先删除 ${lock}。`,
  noPlace: {
    user: "Go 不读取你的任何设置文件（GOENV=off，或没有主目录）。",
    project: (directory, namedWith) =>
      `${directory} 及其上级目录中都没有 go.mod 或 go.work。请用${spaced(namedWith)}指定项目所在的目录。`,
  },
  status: {
    columns: { name: "变量", value: "值", origin: "来源" },
    origin: {
      environment: () => "环境变量",
      "go-env-file": (file) => file ?? "Go 的 env 文件",
      default: () => "Go 的默认值",
    },
    beside: (origin) => `（${origin}）`,
    empty: "（空）",
    overrides: (file) => `，优先于 ${file}`,
    scope: ({ scope, file, exists, standing, switchedAt, inForce }) => {
      const name = scope === "user" ? "用户" : "项目";
      const state = {
        "not-ours": exists ? "不是由 use 写入的" : "没有这个文件",
        ours: `切换于 ${switchedAt}`,
        "as-before": "use 或 undo 曾被中断：请重新运行",
        edited: `切换于 ${switchedAt}，此后被其他程序改动`,
      }[standing];
      return `${name}：${file}（${state}）${exists && !inForce ? "，未生效：GOENV 没有指向它" : ""}`;
    },
    drift: (names) =>
      `你自己的设置在复制到项目之后有变化：${names.join("、")}。请重新运行 use --scope project 复制这些设置。`,
  },
  check: {
    healthy: (mirror) => `路由中的第一个镜像 ${mirror} 可用。`,
    unhealthy: (mirror) => `路由中的第一个镜像 ${mirror} 不可用。`,
    ownUnhealthy: (server) => `路由最前面的自有服务器 ${server} 不可用：go 会最先访问它。`,
    noMirror: "正在使用的路由中没有公共镜像：无需检查。",
    decision: (decision) => {
      if (decision.kind === "switch") {
        const because = {
          unhealthy: "正在使用的镜像不可用",
          faster: "它明显更快",
        }[decision.because];
        return `已切换到 ${decision.to}：${because}。`;
      }
      return {
        best: "未切换：它就是最好的镜像。",
        "near-equal": "未切换：没有明显更快的镜像。",
        "too-soon": "未切换：距上次切换不到五分钟。",
        "none-healthy": "未切换：目前没有可用的镜像。",
        "no-mirror": "未切换：该路由没有公共镜像，也不会擅自添加。",
      }[decision.because];
    },
  },
  verify: {
    right: ({ zips, mods, folders, absent }) =>
      `模块缓存中的 ${zips} 个 zip 文件、${folders} 个已解压的模块和 ${mods} 个 go.mod 文件与 go.sum 一致${absent === 0 ? "" : `；go.sum 列出的另外 ${absent} 个不在其中`}。`,
    wrong: (file, module) => `✗ ${module}：${file} 不一致`,
    advice: (modules) =>
      `模块缓存中有 ${modules} 个模块与 go.sum 不符。请运行 go clean -modcache，并查明是什么改动了它们。`,
    noGoSum: "没有 go.sum，因此没有校验任何内容。运行 go mod tidy 可生成该文件。",
    noModuleCache: "没有模块缓存：无法得知 GOMODCACHE 的值。",
  },
  doctor: {
    well: "没有发现问题。",
    right: {
      go: ({ version }) => `PATH 上有 Go ${version}。`,
      route: ({ mirrors }) => `路由可用：${mirrors.join("、")}`,
      sumdb: () => "可以访问校验和数据库。",
      "module-cache": ({ folder }) => `模块缓存可写：${folder}`,
      "go-sum": ({ modules }) => `go.sum 有效：${modules} 个模块`,
    },
    finding: {
      "no-go": () => "PATH 上没有 go。请安装；在工作流中可用本 Action 的输入参数 go-version 安装。",
      "old-go": ({ version }) => `Go ${version} 早于 1.21，不再有安全修复。请安装较新的版本。`,
      "go-too-old": ({ version, wanted, downloads }) =>
        downloads
          ? `go.mod 要求 Go ${wanted}，而这里是 ${version}：go 会先经由路由下载它。`
          : `go.mod 要求 Go ${wanted}，这里是 ${version}，而 GOTOOLCHAIN 禁止下载：构建会失败。请安装该版本，或设置 GOTOOLCHAIN=auto。`,
      "mirror-dead": ({ mirror, why }) =>
        `${mirror} 不可用：${why}。可用 setup-go-mirror use 切换到可用的镜像。`,
      "all-mirrors-dead": ({ asked }) =>
        `从这里访问，${asked === 1 ? "该镜像" : `${asked} 个镜像均`}不可用。请检查网络、DNS 和 HTTPS_PROXY。`,
      certificate: ({ mirror, why }) =>
        `${mirror} 的证书不受信任（${why}）。如果中间的代理有自己的 CA，请将其证书加入 SSL_CERT_FILE；时钟不准也会如此。`,
      comma: ({ before }) =>
        `GOPROXY 中 ${before} 后面是逗号：它返回 502 或超时后，go 会直接放弃，而不会尝试下一个。请改用 |；setup-go-mirror use 会这样写。`,
      "goproxy-off": ({ fromEnvironment }) =>
        `GOPROXY=off：go 不下载任何内容。${fromEnvironment ? "该值来自环境变量：请在 shell 及其启动文件中 unset GOPROXY。" : "运行 go env -u GOPROXY 可取消此设置。"}`,
      "sumdb-off": () =>
        "校验和数据库已关闭（GOSUMDB）：对于 go.sum 尚未收录的模块，镜像发来错误的内容也无从察觉。请取消该设置；setup-go-mirror use 会找到访问该数据库的途径。",
      "sumdb-unreachable": ({ url, detail }) =>
        `无法访问校验和数据库（${url}${chineseMore("：", detail)}）：对新模块运行 go get 会失败。setup-go-mirror use 会寻找其他途径。`,
      "pattern-case": ({ pattern, module }) =>
        `模式 ${pattern} 与 ${module} 不匹配，因为 Go 区分大小写：该模块的名称会发给镜像。请按模块路径的写法书写模式。`,
      "leaks-name": ({ variable, pattern }) =>
        `${pattern} 是私有的，但 ${variable} 中没有它：这类模块的名称会发给${
          variable === "GONOPROXY" ? "镜像" : "校验和数据库"
        }。请把它写入 GOPRIVATE；如果设置了 ${variable}，也写入其中。`,
      "proxy-variable": ({ name, scheme }) =>
        scheme.startsWith("socks")
          ? `${name} 指定的是 SOCKS 代理：go 会使用它，而本工具不能。`
          : `${name} 已设置：所有请求都经过该代理，测得的时间也包含它。`,
      clock: ({ offMs }) =>
        `本机时钟${offMs > 0 ? "快了" : "慢了"} ${formatMs(Math.abs(offMs))}：证书和缓存会因此出错。请校准时钟。`,
      "module-cache": ({ folder, why }) =>
        `模块缓存 ${folder} 不可写（${why}）。请检查它的所有者和剩余空间。`,
      "go-sum": ({ problems }) => `go.sum 中有 ${problems} 个无效行。请用 go mod tidy 修复。`,
      overridden: ({ variables }) => `环境变量设置了 ${list(variables)}，因此切换在该环境中不起作用。`,
    },
  },
  tryOut: {
    sandbox: "沙盒中的镜像：",
    about: {
      near: "距离 20 ms，40 Mbit/s",
      far: "距离 150 ms，96 Mbit/s",
      thin: "距离 10 ms，0.4 Mbit/s",
      lying: "距离 5 ms，其 zip 中是别的代码",
      dead: "接受连接，但从不响应",
    },
    exported: "后续步骤的变量：",
    nothing: "无",
    summary: (path) => `步骤摘要（Markdown）：${path}`,
    noGo: "PATH 上没有 go，因此没有构建。",
    tooLong: (seconds) => `go run . 在 ${seconds} s 内没有结束。`,
    ran: "通过该路由运行 go run .：",
    worked: "✓ 运行成功：已选定镜像，模块均已校验，并通过该路由构建了项目。",
    failed: (exitCode) => `go run . 失败（退出码 ${exitCode}）：`,
  },
  serve: {
    nothingToServe: "没有可用的镜像，或 GOPROXY 不允许使用镜像：没有可以提供模块的来源。",
    noPort: (port, code) => `无法监听端口 ${port}（${code}）。`,
    listening: (mirrors) =>
      `正在通过${spaced(list(mirrors))}提供模块，按 Ctrl-C 结束。在其他 shell 中运行下面的命令即可使用：`,
    hidden: "密码未显示：请将 xxxxx 换成密码。",
  },
  switchHint: "如需切换：",
  interrupted: "已中断：没有更改任何内容。",
  fetchInterrupted: (modules) =>
    `已中断：到目前为止下载并校验了 ${modules} 个模块。如需其余模块，请重新运行该命令。`,
  measuring: (seconds) => `正在对镜像测速 … ${seconds.toFixed(1)} s`,
  envHint: (file) => `还没有 ${file}：请先运行 setup-go-mirror use --scope project。`,
};
