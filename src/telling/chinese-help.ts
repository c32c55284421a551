import type { HelpLanguage } from "./help-language.ts";

const USAGE = "2 命令行有误。";

/** Help and errors of the command line in Chinese. */
export const chineseHelp: HelpLanguage = {
  program: "在本机测出最快的 Go 模块镜像，让 Go 使用它，并下载项目所需的模块，逐一校验。",
  commands: {
    try: {
      does: "在临时目录中运行本 Action，不改动这台机器",
      more: ["使用 --sandbox 且 PATH 上有 Go 时，最后会构建内置的项目，并使用 Go 自己的构建缓存。"],
      exit: `0 完成；1 没有可用的镜像，或构建失败；${USAGE}`,
    },
    probe: {
      does: "对各镜像测速，并给出建议的 GOPROXY",
      more: [],
      exit: `0 有可用的镜像；1 没有可用的镜像；${USAGE}`,
    },
    fetch: {
      does: "将项目缺少的模块下载到你的模块缓存",
      more: [
        "每个文件先按 go.sum 校验，再放入模块缓存。不更改任何设置。使用 --sandbox 时，模块缓存是临时的。",
      ],
      exit: `0 完成；1 有模块未能下载；${USAGE}`,
    },
    serve: {
      does: "在本机运行模块代理，自动绕过镜像的故障，按 Ctrl-C 结束",
      more: [
        "先对各镜像测速，再打印应使用的 GOPROXY，并显示经过的请求。每个文件先按项目的 go.sum 或校验和数据库校验，再交给 go。不更改任何设置。",
      ],
      exit: `0 已结束；1 没有可用的镜像，或端口被占用；${USAGE}`,
    },
    use: {
      does: "对各镜像测速，让 Go 使用其中最好的一个",
      more: [
        "--scope user 写入 Go 自己的设置文件，也就是 go env -w 写入的那个文件。undo 可将其逐字节恢复。",
        "--scope project 写入项目中的 .setup-go-mirror/env，该文件最初是你的设置的副本。用 GOENV 使其生效（见 env）。项目之外的内容不变。",
        "使用 --force 时，即使文件被其他程序改动过也会覆盖，即使镜像或私有代理不可用也会使用。",
      ],
      exit: `0 已切换，或无需更改；1 没有可用的镜像、私有代理不可用，或文件被其他程序改动过；${USAGE}`,
    },
    undo: {
      does: "恢复 use 之前的 Go 设置",
      more: [
        "如果此后你的设置有改动，则只恢复仍为 use 所设之值的变量；使用 --force 时，改动过的变量也一并恢复。其余各行保持不变。",
      ],
      exit: `0 已恢复，或没有可恢复的内容；1 项目的设置文件被其他程序改动过（使用 --force 可照样恢复）；${USAGE}`,
    },
    list: {
      does: "列出各镜像、正在使用的镜像以及上次测速的结果",
      more: ["不访问任何服务器。"],
      exit: `0 完成；${USAGE}`,
    },
    status: {
      does: "显示 Go 的代理设置以及各值的来源",
      more: ["不访问任何服务器。"],
      exit: `0 完成；${USAGE}`,
    },
    check: {
      does: "检查正在使用的路由；加上 --switch 则切换到最好的可用镜像",
      more: [
        "另一个镜像要快出一半，才会取代可用的镜像，因此两个快慢相近的镜像不会来回切换。适合 cron 和定时器。",
      ],
      exit: `0 路由中的第一个镜像可用，或已换成可用的镜像；1 不可用；${USAGE}`,
    },
    env: {
      does: "打印使项目设置在 shell 中生效的那一行",
      more: [],
      exit: `0 完成；1 项目还没有自己的设置；${USAGE}`,
    },
    doctor: {
      does: "找出 Go 下载模块时的问题，并说明如何解决",
      more: ["✓ 表示正常，• 表示值得留意，✗ 表示有问题。"],
      exit: `0 没有问题；1 有问题；${USAGE}`,
    },
    verify: {
      does: "不联网，按 go.sum 校验模块缓存",
      more: [],
      exit: `0 已有的模块都与 go.sum 一致；1 有不一致的模块，或没有 go.sum；${USAGE}`,
    },
    fleet: {
      does: "汇总多个区域的报告：哪里出了故障、该固定使用哪个镜像，并生成一个页面和指标",
      more: ["同一区域、同一次运行、同一作业只计最新的报告。不是报告的文件会被指出，其余的照常读取。"],
      exit: `0 完成；1 没有找到报告，或有文件无法写入；${USAGE}`,
    },
    completion: {
      does: "打印 shell 的补全脚本",
      more: [],
      exit: `0 完成；${USAGE}`,
    },
  },
  helpCommand: "显示某个命令的帮助",
  options: {
    "--mirrors": "镜像名（见 list）和/或 URL，以逗号分隔",
    "--private": "私有模块：写法同 GOPRIVATE",
    "--private-proxy": "自有的 GOPROXY 服务器，排在最前面",
    "--sumdb": "校验和数据库：auto、off，或 GOSUMDB 的值",
    "--dir": "Go 模块或工作区所在的目录",
    "--timeout": "测速的时间上限，例如 500ms 或 10s",
    "--lang": "语言：en 或 zh（默认：由 LC_ALL、LC_MESSAGES 或 LANG 决定）",
    "--no-color": "不使用颜色，同 NO_COLOR",
    "--json": "以 JSON 格式打印结果",
    "--report": "以 JSON 格式打印报告（docs/report.schema.json）",
    "--scope": "谁的设置",
    "--force": "即使文件此后被其他程序改动过",
    "--dry-run": "只打印将要写入的内容，不实际写入",
    "--sandbox": "使用内置的镜像和项目，无需网络",
    "--port": "127.0.0.1 上的端口（0：任意空闲端口）",
    "--switch": "值得时切换，五分钟内最多一次",
    "--quiet": "只在有变化或失败时打印",
    "--choose-among": "--switch 可选的镜像",
    "--region": "报告中这一地点的标签（cn-north-4）",
    "--history": "把测量结果保存在该文件（JSON Lines），并读取以前各次的结果",
    "--page": "把一个 HTML 页面写到该文件，数据以 JSON 写在旁边",
    "--metrics": "把指标写到该文件，供 node_exporter 的 textfile collector 读取",
    "--shell": "按该 shell 的语法（默认：由 SHELL 决定）",
    "--version": "打印版本号",
    "--help": "打印本帮助",
  },
  operands: {
    mirrors: "可选的镜像名（见 list）和/或 URL（默认：全部）",
    shell: "shell 的名称",
    reports: "报告：文件，或目录（读取其中所有 .json 文件）",
  },
  titles: {
    usage: "用法：",
    commands: "命令：",
    operands: "参数：",
    options: "选项：",
    exitCode: "退出码：",
    examples: "示例：",
    anyOptions: "[选项]",
    anyCommand: "<命令>",
  },
  remarks: (remarks) => `（${remarks.join("；")}）`,
  standard: (value) => `默认：${value}`,
  asLastTime: "沿用上次的值",
  choices: (values) => values.join("、"),
  faults: {
    unknownCommand: (given, accepted) =>
      `没有这个命令：${given}。${accepted.length === 0 ? "" : `可用的命令：${accepted.join("、")}。`}`,
    unknownOption: (given) => `没有这个选项：${given}。`,
    missingOperand: (name) => `缺少参数：${name}。`,
    missingValue: (usage) => `缺少值：${usage}。`,
    badValue: (name, given, accepted) =>
      `${name}：“${given}”不是可接受的值。可接受的值：${accepted.join("、")}。`,
    together: (one, other) => `${one} 与 ${other} 不能同时使用。`,
    tooMany: (command, accepted, given) =>
      `多余的参数：${given.join(" ")}。${command} ${accepted === 0 ? "不接受参数" : `只接受 ${accepted} 个参数`}。`,
    similar: (names) => `你是否想输入 ${names.join(" 或 ")}？`,
    more: (command) => `用法见 ${command}。`,
  },
};
