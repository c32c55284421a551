import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE_node_http_b674be28__ from "node:http";
/******/ var __webpack_modules__ = ({

/***/ 613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 23:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 555:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _flows_fleet_publish_fleet_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(27);
/* harmony import */ var _load_fleet_page_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(179);
/* harmony import */ var _platform_action_job_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(880);
/* harmony import */ var _platform_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(602);
/* harmony import */ var _platform_end_process_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(207);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(859);
/* harmony import */ var _platform_machine_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(161);







const machine = (0,_platform_machine_js__WEBPACK_IMPORTED_MODULE_4__/* .readMachine */ .U)();
const job = (0,_platform_action_job_js__WEBPACK_IMPORTED_MODULE_1__/* .actionJob */ .C)(machine);
try {
    await (0,_flows_fleet_publish_fleet_js__WEBPACK_IMPORTED_MODULE_0__/* .publishFleet */ .Y)({ machine, job, files: _platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .nodeFiles */ .k, clock: _platform_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m }, _load_fleet_page_js__WEBPACK_IMPORTED_MODULE_5__/* .loadFleetPage */ .I);
}
catch (error) {
    job.fail(error instanceof Error ? error.message : String(error));
}
await (0,_platform_end_process_js__WEBPACK_IMPORTED_MODULE_6__/* .endProcess */ .JZ)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 27:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ publishFleet)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./build/report/neutralise.js
/**
 * The one place where text from outside (go.sum, mirrors' answers, module names, the machine's variables) becomes
 * safe to print: in a job's log, a terminal, or Markdown. Everything shown of a report passes through here.
 */
/** Control, format, private, unassigned characters and lone surrogates; default-ignorables; the blank of Braille. */
const INVISIBLE = /[\p{C}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** With it the ends of lines that few programs know: NEL here, LS and PS in `\s`. */
const WHITE_SPACE = /[\s\u0085]+/gu;
/** An IPv6 address in a URL is left whole: the bracket before it keeps it from being a workflow command. */
const COMMAND_MARKS = /\[[\da-f:.]+\]|::+|##+\[/gi;
/**
 * One line of printable text. White space of any kind becomes a space, an invisible or control character becomes
 * U+FFFD, so that nothing is hidden, moves the cursor or turns the writing direction. `::` and `##[`, which start
 * the runner's workflow commands (actions/runner, ActionCommand.cs), are broken by spaces.
 * @param maxLength characters to keep; "…" stands for the rest
 */
function neutralise(text, maxLength = 200) {
    // Text may be megabytes long: what can't be shown anyway is not worth the work.
    const line = text
        .slice(0, 4 * maxLength)
        .replace(WHITE_SPACE, " ")
        .trim()
        .replace(INVISIBLE, "\ufffd")
        .replace(COMMAND_MARKS, (mark) => (mark.startsWith("[") ? mark : [...mark].join(" ")));
    const characters = [...line];
    const cut = characters.length > maxLength || text.length > 4 * maxLength;
    return cut
        ? `${characters
            .slice(0, maxLength - 1)
            .join("")
            .trimEnd()}…`
        : line;
}
/** Every text in a value, however deep, neutralised: for what is put into a sentence. Cuts each to `maxLength`. */
function neutraliseTexts(value, maxLength = 200) {
    if (typeof value === "string")
        return neutralise(value, maxLength);
    if (value === null || typeof value !== "object")
        return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, neutraliseTexts(inner, maxLength)]);
    return (Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries));
}
/** A character that no font shows: it keeps text from becoming a link, a mention or an emoji after all escaping. */
const BREAK = "&#8203;";
/**
 * One line of text that Markdown (GFM, also in a table) and HTML show as it is: no markup, link, image, mention,
 * reference or emoji comes of it.
 * @param maxLength as in `neutralise`, before escaping
 */
function markdown(text, maxLength = 200) {
    return neutralise(text, maxLength)
        .replace(/[\\`*_[\]~$]|[<>&|]|[#@]|:(?=\S)|www(?=\.)/gi, (mark) => {
        if (/[<>&|]/.test(mark))
            return `&#${mark.charCodeAt(0)};`;
        return /[#@:w]/i.test(mark) ? mark + BREAK : `\\${mark}`;
    })
        .replace(/^[-+=]/, "\\$&")
        .replace(/^\d+(?=[.)] )/, `$&${BREAK}`);
}
/**
 * One line of text as inline code, also in a table; "" for nothing. In a table a pipe must be escaped even inside
 * code, and a backslash before it would undo that (GFM spec, tables), so these two are held apart.
 */
function markdownCode(text, maxLength = 200) {
    const line = neutralise(text, maxLength)
        .replace(/\\(?=\|)/g, "\\ ")
        .replace(/\|/g, "\\|");
    if (line === "")
        return "";
    const fence = "`".repeat(longestRun(line) + 1);
    const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return fence + pad + line + pad + fence;
}
/** Lines as a block of code, to be copied. Each is neutralised. */
function markdownCodeBlock(lines, maxLength = 4_000) {
    const shown = lines.map((line) => neutralise(line, maxLength));
    const fence = "`".repeat(Math.max(3, longestRun(shown.join("\n")) + 1));
    return [fence, ...shown, fence].join("\n");
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

;// CONCATENATED MODULE: ./build/telling/choose-language.js
/**
 * The language to speak. What was asked for wins: a tag or a locale's name (zh, zh-CN, zh_CN.UTF-8). With anything else,
 * `auto` above all, the locale that messages have decides (POSIX, 8.2: an empty variable counts as unset).
 */
function chooseLanguage(asked, env) {
    return languageOf(asked) ?? languageOf(env.LC_ALL || env.LC_MESSAGES || env.LANG || "") ?? "en";
}
/** What a tag or a locale's name stands for; null for a language that is not spoken here, and for none: auto, C, POSIX. */
function languageOf(name) {
    const [, tag] = /^\s*(en|zh)(?![a-z])/i.exec(name) ?? [];
    return tag === undefined ? null : tag.toLowerCase();
}

;// CONCATENATED MODULE: ./build/report/report.js
/**
 * The version of the JSON report (docs/report.schema.json). A field that changes its meaning, or that those who put
 * reports together need, raises it.
 */
const REPORT_VERSION = 2;
/** The region's label where neither the input nor the runner names one. */
const UNNAMED_REGION = "this machine";
const NO_RELAY = { kind: "not-wanted", startMs: 0, use: null };

;// CONCATENATED MODULE: ./build/telling/chinese-words.js
/** How Chinese sets numbers, lists and foreign words into a sentence. */

/** Chinese characters and full-width punctuation. */
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
/** A text that stands inside a sentence: with a blank on each side where it is not Chinese. */
function spaced(text) {
    return blankBeside(text.slice(0, 1)) + text + blankBeside(text.slice(-1));
}
function blankBeside(character) {
    return CHINESE.test(character) ? "" : " ";
}
/** "a", "a 和 b", "a、b 和 c". */
function list(items) {
    const last = items.at(-1) ?? "";
    if (items.length < 2)
        return last;
    const others = items.slice(0, -1).join("、");
    return `${others}${blankBeside(others.slice(-1))}和${blankBeside(last.slice(0, 1))}${last}`;
}
/** The files that a fetch counts: "3 个模块和 1 个 go.mod 文件"; "" for none. */
function countFiles({ zips, mods }) {
    return list([...(zips === 0 ? [] : [`${zips} 个模块`]), ...(mods === 0 ? [] : [`${mods} 个 go.mod 文件`])]);
}
/** Where a run takes place. A name that somebody gave stays as it is. */
function place(label) {
    return label === UNNAMED_REGION ? "本机" : label;
}

;// CONCATENATED MODULE: ./build/telling/format.js
/** Numbers as a person reads them: two or three digits that matter, SI units. */
/** A duration: "86 ms", "1.4 s", "13 s", "2 min 5 s", "1 h 3 min". */
function formatMs(ms) {
    if (ms < 999.5)
        return ms > 0 && ms < 0.5 ? "<1 ms" : `${Math.round(ms)} ms`;
    if (ms < 9_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds < 3600)
        return twoUnits(seconds, 60, "min", "s");
    return twoUnits(Math.round(seconds / 60), 60, "h", "min");
}
function twoUnits(count, size, large, small) {
    const rest = count % size;
    return `${Math.floor(count / size)} ${large}${rest === 0 ? "" : ` ${rest} ${small}`}`;
}
/** A moment in local time, to the minute, as ISO 8601 has it with a blank for the T: "2026-11-27 06:05". */
function formatTime(moment) {
    const two = (part) => String(part).padStart(2, "0");
    const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join("-");
    return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
/** Decimal units, as links are rated. */
const BYTE_UNITS = ["B", "kB", "MB", "GB", "TB"];
/** Index of the unit in which a size has at most three digits before the point. */
function byteUnitOf(bytes) {
    let unit = 0;
    while (bytes >= 999.5 * 1000 ** unit && unit < BYTE_UNITS.length - 1)
        unit++;
    return unit;
}
/** A size: "512 B", "3.2 MB", "25 MB". */
function formatBytes(bytes) {
    const unit = byteUnitOf(bytes);
    const value = bytes / 1000 ** unit;
    return `${unit > 0 && value < 9.95 ? value.toFixed(1) : Math.round(value)} ${BYTE_UNITS[unit]}`;
}
/** A throughput: "3.2 MB/s". */
function formatRate(bytesPerSecond) {
    return `${formatBytes(bytesPerSecond)}/s`;
}
/** How many times as much, for "3.1 × faster": one digit after the point below ten. */
function formatFactor(factor) {
    return factor < 9.95 ? factor.toFixed(1) : String(Math.round(factor));
}
/** A part of a whole, from 0 to 1: "62 %". Only nothing is "0 %" and only all of it "100 %". */
function formatShare(share) {
    if (share > 0 && share < 0.005)
        return "<1 %";
    return share < 1 && share >= 0.995 ? ">99 %" : `${Math.round(100 * share)} %`;
}
/** A Go version's line: "1.27" for 1.27.3. */
function lineOf(version) {
    return /^\d+\.\d+/.exec(version)?.[0] ?? version;
}

;// CONCATENATED MODULE: ./build/telling/chinese-cache.js


/** What Chinese says of the entry that a job restored. */
const chineseCache = {
    restored: (cache) => {
        const { zips, mods, zipBytes, elapsedMs, refused } = cache;
        const files = countFiles({ zips, mods });
        const size = zips === 0 ? "" : `（${formatBytes(zipBytes)}）`;
        const dropped = refused === 0 ? "" : `；另有 ${refused} 个模块的文件与 go.sum 不符，已丢弃`;
        return files === ""
            ? `${entry(cache)}中没有任何缺少的内容，用时 ${formatMs(elapsedMs)}${dropped}`
            : `从${entry(cache)}取得 ${files}${size}，用时 ${formatMs(elapsedMs)}，每个文件均已按 go.sum 校验${dropped}`;
    },
    miss: ({ elapsedMs }) => `尚无条目（查询用时 ${formatMs(elapsedMs)}）`,
    failed: ({ failure, elapsedMs }) => `${formatMs(elapsedMs)} 后仍一无所获：${failure === null ? "原因不明" : cacheFailure(failure)}`,
    "not-wanted": () => "未使用（输入参数 cache: false）",
    "nothing-missing": () => "未查询：缓存能提供的内容都不缺",
    "no-service": () => "此运行器没有缓存服务",
    "not-readable": () => "未查询：运行器不允许此作业读取",
    "no-module-cache": () => "未查询：没有可写的模块缓存",
};
/** What Chinese says of Go's build cache. */
const chineseBuildCache = {
    restored: ({ files, bytes, elapsedMs, exact, matchedKey }) => `从${entry({ exact, matchedKey })}取得 ${files} 个文件（${formatBytes(bytes)}），用时 ${formatMs(elapsedMs)}，这些文件无法校验`,
    miss: ({ elapsedMs }) => `尚无条目（查询用时 ${formatMs(elapsedMs)}）`,
    failed: ({ failure }) => `一无所获：${failure === null ? "原因不明" : cacheFailure(failure)}`,
    "not-wanted": () => "不保留（输入参数 build-cache: false）",
    "no-service": () => "此运行器没有缓存服务",
    "not-readable": () => "未查询：运行器不允许此作业读取",
    "no-go": () => "未查询：PATH 上还没有 go，无从得知构建缓存的位置",
    event: () => "关闭：此类事件或标签的作业既不读取也不保存构建缓存（build-cache: auto），因为其内容无法校验",
    "refs-not-apart": () => "关闭：此运行器上所有分支共用一个缓存，拉取请求的构建结果可能扩散到各处（如仍要保留，请设 build-cache: true）",
    filled: () => "未查询：这台机器已有自己的构建缓存",
};
/** Why Chinese says that nothing of it is saved. */
const chineseBuildCacheUnsaved = (why) => {
    if (why.code === "private-code") {
        return "；不会保存：其中含有由私有模块编译的内容，而能读取此仓库的人可能也能读取它的缓存";
    }
    return why.event === ""
        ? "；不会保存：运行器没有说明作业由哪个事件触发，其中的代码可能来自外部"
        : `；不会保存：由 ${why.event} 事件触发的作业可能运行拉取请求中的代码`;
};
/** What Chinese says of saving it. */
const chineseBuildCacheSave = {
    saved: ({ files, bytes, key, elapsedMs }) => `已将 Go 构建缓存的 ${files} 个文件（${formatBytes(bytes)}）保存为 ${key}，用时 ${formatMs(elapsedMs)}。`,
    exists: ({ key }) => `未保存构建缓存：另一个作业已经保存或正在保存 ${key}。`,
    "read-only": () => "未保存构建缓存：此作业只能读取缓存。",
    nothing: () => "未保存构建缓存：作业没有用到其中的任何内容。",
    fresh: ({ newShare }) => `未保存构建缓存：作业用到的内容中只有 ${Math.round(newShare * 100)}% 不在所恢复的条目里。`,
    failed: ({ failure }) => `未能保存 Go 的构建缓存：${failure === null ? "原因不明" : cacheFailure(failure)}。`,
};
/** What Chinese says when a job ends. */
const chineseSave = {
    saved: ({ zips, zipBytes, key, elapsedMs }) => `已将 ${zips} 个模块（${formatBytes(zipBytes)}）保存为 ${key}，用时 ${formatMs(elapsedMs)}，每个模块均已按 go.sum 校验。`,
    exists: ({ key }) => `未保存：另一个作业已经保存或正在保存 ${key}。`,
    "read-only": () => "未保存：此作业只能读取缓存。",
    incomplete: ({ missing }) => `未保存：作业需要的 ${missing} 个模块不在模块缓存中，而缺少内容的条目存入后就无法再补全。`,
    nothing: () => "未保存：模块缓存中没有 go.sum 所列的任何模块。",
    "wrong-files": ({ wrong }) => `未保存：模块缓存中有 ${wrong} 个模块的文件与 go.sum 不符。请在此运行器上运行 go clean -modcache，并查明是什么改动了它们。`,
    failed: ({ failure }) => `未能保存模块缓存：${failure === null ? "原因不明" : cacheFailure(failure)}。下一个作业将重新从镜像获取。`,
};
/** Why the service was of no use, as a phrase. */
function cacheFailure({ code, detail }) {
    switch (code) {
        case "no-answer":
            return "它没有响应";
        case "no-progress":
            return "它不再发送数据";
        case "status":
            return `它返回 ${detail}`;
        case "not-understood":
            return "无法理解它的响应";
        case "connection":
            return `连接失败（${detail}）`;
        case "broken-archive":
            return "它的条目已损坏或不完整";
        case "too-large":
            return "它的条目解压后远大于正常的模块";
        case "too-slow":
            return "它的条目到达太慢，直接编译更快";
        case "said":
        case "failed":
            return detail === "" ? "原因不明" : detail;
    }
}
function entry({ exact, matchedKey }) {
    return exact ? "此 go.sum 的条目" : `较旧的条目（${matchedKey}）`;
}

;// CONCATENATED MODULE: ./build/telling/chinese-details.js
/** What Chinese says that a failure is about. */
function chineseDetail(detail) {
    switch (detail.code) {
        case "said":
            return detail.text;
        case "error-code":
            return detail.name;
        case "status":
            return `状态码 ${detail.status}`;
        case "answered":
            return `应答为 ${detail.status}`;
        case "retry-after":
            return `Retry-After: ${detail.value}`;
        case "other-hash":
            return `是 ${detail.actual}，而不是 ${detail.expected}`;
        case "in-the-way":
            return `${detail.path} 占用了位置，且无法移开`;
        case "too-many-redirects":
            return `重定向 ${detail.redirects} 次后停止`;
        case "unsupported-proxy":
            return `不支持 ${detail.scheme} 代理`;
        case "http-proxy":
            return `HTTP 代理：${chineseDetail(detail.detail)}`;
        default:
            return PLAIN[detail.code];
    }
}
/** The same to be put behind what it explains; "" for none. */
function chineseMore(before, detail, after = "") {
    return detail === null ? "" : before + chineseDetail(detail) + after;
}
const PLAIN = {
    "no-such-host": "找不到该主机",
    "no-address": "该主机没有地址",
    "name-server-silent": "域名服务器没有应答",
    "name-server-failed": "域名服务器出错",
    "connection-refused": "连接被拒绝",
    "no-route-to-host": "没有到该主机的路由",
    "host-down": "主机已停机",
    "network-unreachable": "网络不可达",
    "network-down": "网络已断开",
    "no-local-address": "没有可用的本地地址",
    "not-permitted": "本机不允许",
    "process-file-limit": "打开的文件过多",
    "machine-file-limit": "本机打开的文件过多",
    "connection-reset": "连接被重置",
    "connection-closed": "连接被关闭",
    "body-cut-short": "正文未传完，连接已关闭",
    connecting: "正在建立连接",
    "first-byte": "正在等待首字节",
    "no-progress": "没有进展",
    "ended-by-caller": "由调用方结束",
    "not-read-to-end": "没有读完",
    "self-signed": "自签名证书",
    "self-signed-in-chain": "证书链中有自签名证书",
    "unknown-authority": "证书的签发机构未知",
    "certificate-expired": "证书已过期",
    "certificate-not-yet-valid": "证书尚未生效",
    "certificate-of-other-host": "证书属于另一台主机",
    "no-tls": "对方不使用 TLS",
    "too-many-headers": "响应头过多",
    "not-http": "应答不是 HTTP",
    "bytes-after-response": "响应结束后还有数据",
    "https-to-http": "从 https 重定向到 http",
    "redirect-to-no-url": "重定向的目标不是 URL",
    "no-http-url": "不是 http 或 https 的 URL",
    "credentials-over-http": "不通过明文 http 发送凭据",
    "unknown-error": "未知错误",
    "no-right-answer": "测量的时间预算内没有正确的应答",
    "larger-than-go-allows": "超过 Go 允许的大小",
    "other-info": "不是该版本的 .info",
    "other-range": "不是所请求的范围",
    "range-ignored": "忽略了范围请求",
    "less-than-announced": "少于声明的长度",
    "zip-changed": "zip 在获取途中发生了变化",
    "not-a-zip": "不是 zip",
    "zip-too-large": "过大",
    "name-not-utf8": "文件名不是 UTF-8",
    "name-without-prefix": "文件名没有模块前缀",
    "name-too-long": "文件名过长",
    "name-not-allowed": "文件名不合规定",
    "name-twice": "文件名重复",
    "name-twice-but-for-case": "有文件名仅大小写不同",
    "go-mod-elsewhere": "go.mod 不在根目录",
    "wrong-size": "大小不符",
    "wrong-crc": "CRC 不符",
    "damaged-content": "内容已损坏",
    "unusual-gap": "不寻常的 zip：条目之间有空隙或重叠",
    "unusual-bytes-before-directory": "不寻常的 zip：中央目录之前有多余的字节",
    "unusual-bytes-around-directory": "不寻常的 zip：中央目录前后有多余的字节",
    "unusual-bytes-behind-content": "不寻常的 zip：压缩数据之后有多余的字节",
    "unusual-local-header": "不寻常的 zip：本地文件头异常",
    "unusual-headers-disagree": "不寻常的 zip：两处文件头不一致",
    "unusual-data-descriptor": "不寻常的 zip：数据描述符异常",
    "unusual-cut-off": "不寻常的 zip：文件不完整",
    "unusual-end": "不寻常的 zip：文件不完整，或带有注释",
    "unusual-entry-count": "不寻常的 zip：条目数不符",
    "unusual-comment": "不寻常的 zip：带有注释",
    "unusual-entry-comment": "不寻常的 zip：条目带有注释",
    "unusual-disks": "不寻常的 zip：分为多卷",
    "unusual-zip64": "不寻常的 zip：ZIP64 记录异常",
    "unusual-zip64-extra": "不寻常的 zip：ZIP64 扩展字段异常",
    "unusual-extra": "不寻常的 zip：扩展字段异常",
    "unusual-directory": "不寻常的 zip：中央目录异常",
    "unusual-flags": "不寻常的 zip：已加密，或有未知的标志",
    "unusual-method": "不寻常的 zip：压缩方法异常",
    "malformed-note": "签名注记的格式不正确",
    "invalid-signature": "签名无效",
    "no-signature": "没有预期密钥的签名",
    "no-tree-head": "不是树头",
    "no-record": "不是校验和数据库的记录",
    "number-beyond-tree": "记录的编号超出了树的大小",
    "two-trees-of-one-size": "两棵树大小相同而内容不同",
    "wrong-tile-hashes": "哈希块中的哈希不正确",
    "wrong-tile-size": "哈希块的大小不正确",
    "tile-missing": "缺少一个哈希块",
    "no-version-list": "不是 Go 的版本列表",
    "no-go-inside": "其中没有 go",
};

;// CONCATENATED MODULE: ./build/telling/chinese-commands.js



/** Chinese of the commands: what was done, where, and the one command to take it back or to go on. */
const chineseCommands = {
    list: {
        columns: { name: "名称", operator: "运营方", region: "地区" },
        region: { cn: "中国", global: "全球" },
        inUse: "▸ 表示当前生效的 GOPROXY 中包含该镜像。setup-go-mirror use goproxy.cn 可切换到该镜像；probe 可测量全部镜像。",
    },
    dryRun: {
        use: (file) => `试运行：没有写入任何内容。将写入 ${file}：`,
        undo: (file) => `试运行：没有更改任何内容。${file} 中由 use 设置的变量将会恢复。`,
    },
    use: {
        switched: ({ scope, file, mirror }) => `${scope === "user" ? "你的 Go" : "此项目的 Go"} 现在使用 ${mirror}（已写入 ${file}）。`,
        unchanged: (file) => `没有需要更改的内容：${file} 已经如此设置。`,
        noHealthy: "没有镜像通过内容校验，因此没有更改任何设置。",
        deadProxy: "所有下载都会在该私有代理处失败，因此没有更改任何设置。使用 --force 可强制切换。",
        notMeasured: "此处不允许使用镜像（原因见上），因此没有测量，也没有更改任何设置。",
        refused: (detail) => `无法写入设置：${detail}`,
        overridden: (names) => `环境变量设置了 ${list(names)}，其优先级高于该文件：请在 shell 的启动文件中取消${names.length === 1 ? "该变量" : "这些变量"}。`,
        projectHint: (command) => `在当前 shell 中使用：${command}`,
        undoHint: (command) => `如需撤销：${command}`,
        kept: (options) => `沿用上次的选项：${options.join(" ")}（如需更改，请重新给出该选项，或给出空值）。`,
        notRead: (goenv) => `在这个 shell 中 GOENV 指向 ${goenv}，因此 go 读取的是那个文件。`,
    },
    undo: {
        restored: (file) => `${file} 已恢复原样。`,
        removed: (file) => `${file} 已删除：此前没有这个文件。`,
        takenOut: (file, variables) => variables.length === 0
            ? `切换之后，${file} 已被他人改动，其中已没有本工具写入的内容。`
            : `切换之后，${file} 已被他人改动：只恢复了 ${list(variables)}，其余内容保持不变。`,
        nothing: (file) => `没有可撤销的内容：${file} 不是由本工具写入的。`,
        unsetHint: (command) => `凡是 GOENV 仍指向它的地方（这个 shell、.envrc），在去掉该变量之前 go 都不会读取你的设置：${command}`,
    },
    notOwn: (file) => `${file} 不是本工具在这台机器上写入的：它是一个链接，或者随项目而来。请先查看其内容并将其删除，然后运行 use --scope project。`,
    edited: (file) => `上次切换之后，${file} 已被他人改动，因此保持不变。使用 --force 可继续执行。`,
    locked: (lock, pid) => `另一个进程${pid === null ? "" : `（PID ${pid}）`}正在修改这些设置，超过 10 秒仍未结束，因此设置保持不变。请重试；如果没有其他 setup-go-mirror 在运行，请先删除 ${lock}。`,
    noFolder: (given) => `--dir：没有 ${given} 这个目录。请给出 Go 模块或工作区所在的目录。`,
    noPlace: {
        user: "Go 不读取你的任何设置文件（GOENV=off，或没有主目录）。",
        project: "当前目录及其上级目录中都没有 go.mod 或 go.work。请用 --dir 指定项目。",
    },
    status: {
        columns: { name: "变量", value: "值", origin: "来源" },
        origin: {
            environment: () => "环境变量",
            "go-env-file": (file) => file ?? "Go 的 env 文件",
            default: () => "Go 的默认值",
        },
        empty: "（空）",
        overrides: (file) => `，覆盖了 ${file} 中的另一个值`,
        scope: ({ scope, file, exists, standing, switchedAt, inForce }) => {
            const name = scope === "user" ? "用户" : "项目";
            const state = {
                "not-ours": exists ? "未经本工具切换" : "没有这个文件",
                ours: `切换于 ${switchedAt}`,
                "as-before": "一次切换或撤销中途结束：请重新运行",
                edited: `切换于 ${switchedAt}，此后被他人改动`,
            }[standing];
            return `${name}：${file}（${state}）${exists && !inForce ? "，未生效：GOENV 没有指向它" : ""}`;
        },
        drift: (names) => `自从项目复制了你的设置以来，这些设置已经变化：${names.join("、")}。重新运行 use --scope project 可采用新的设置。`,
    },
    check: {
        healthy: (mirror) => `路由中的第一个镜像 ${mirror} 可用。`,
        unhealthy: (mirror) => `路由中的第一个镜像 ${mirror} 不可用。`,
        ownUnhealthy: (server) => `路由最前面的自有服务器 ${server} 不可用：go 会最先访问它。`,
        noMirror: "当前生效的路由中没有公共镜像：没有需要检查的内容。",
        decision: (decision) => {
            if (decision.kind === "switch") {
                const because = {
                    unhealthy: "正在使用的镜像不可用",
                    faster: "它明显更快",
                }[decision.because];
                return `已切换到 ${decision.to}：${because}。`;
            }
            return {
                best: "保持不变：它就是最佳镜像。",
                "near-equal": "保持不变：没有明显更快的镜像。",
                "too-soon": "保持不变：距上次切换不到五分钟。",
                "none-healthy": "保持不变：目前没有可用的镜像。",
                "no-mirror": "未切换：该路由没有公共镜像，也不会擅自添加。",
            }[decision.because];
        },
    },
    verify: {
        right: ({ zips, mods, folders, absent }) => `模块缓存中的 ${zips} 个 zip 文件、${folders} 个已解压的模块和 ${mods} 个 go.mod 文件与 go.sum 一致${absent === 0 ? "" : `；go.sum 列出的另外 ${absent} 个不在其中`}。`,
        wrong: (file, module) => `错误的 ${file}：${module}`,
        advice: (modules) => `模块缓存中有 ${modules} 个模块与 go.sum 不符。请运行 go clean -modcache，并查明是什么改动了它们。`,
        noGoSum: "没有 go.sum，模块缓存无从比对。",
        noModuleCache: "没有模块缓存：无法得知 GOMODCACHE 的值。",
    },
    doctor: {
        well: "没有发现问题。",
        right: {
            go: ({ version }) => `PATH 上有 Go ${version}。`,
            route: ({ mirrors }) => `路由可用：${mirrors.join("、")}`,
            sumdb: () => "可以访问校验和数据库。",
            "module-cache": ({ folder }) => `模块缓存可写：${folder}`,
            "go-sum": ({ modules }) => `go.sum 可以读取：${modules} 个模块`,
        },
        finding: {
            "no-go": () => "PATH 上没有 go。请安装它，或让本 Action 安装（输入参数 go-version）。",
            "old-go": ({ version }) => `Go ${version} 早于 1.21，不再有安全更新。请安装较新的版本。`,
            "go-too-old": ({ version, wanted, downloads }) => downloads
                ? `go.mod 要求 Go ${wanted}，而这里是 ${version}：go 会先经由路由下载它。`
                : `go.mod 要求 Go ${wanted}，这里是 ${version}，而 GOTOOLCHAIN 禁止下载：构建会失败。请安装该版本，或设置 GOTOOLCHAIN=auto。`,
            "mirror-dead": ({ mirror, why }) => `${mirror} 不可用：${why}。可用 use 切换到可用的镜像。`,
            "all-mirrors-dead": ({ asked }) => `从这里访问的 ${asked} 个镜像均不可用。请检查网络、域名服务器和 HTTPS_PROXY。`,
            certificate: ({ mirror, why }) => `${mirror} 的证书不被接受（${why}）。如果代理使用自己的签发机构，请将其证书加入 SSL_CERT_FILE；时钟不准也会出现同样的现象。`,
            comma: ({ before }) => `${before} 后面是逗号：它返回 502 或超时后，go 会直接放弃，而不会询问下一个。这里应当用 |；use 会这样写。`,
            "goproxy-off": ({ fromEnvironment }) => `GOPROXY=off：go 不下载任何内容。${fromEnvironment ? "该值来自环境变量：请在 shell 及其启动文件中 unset GOPROXY。" : "运行 go env -u GOPROXY 可取消此设置。"}`,
            "sumdb-off": () => "校验和数据库已关闭（GOSUMDB）：对于 go.sum 尚未收录的模块，即使镜像发来别的内容也无从察觉。请取消该设置；use 会找到一条可用的途径访问该数据库。",
            "sumdb-unreachable": ({ url, detail }) => `无法访问校验和数据库（${url}${chineseMore("：", detail)}）：对新模块运行 go get 会失败。use 会寻找可用的途径。`,
            "pattern-case": ({ pattern, module }) => `模式 ${pattern} 因大小写不同而没有匹配 ${module}，Go 区分大小写：该模块的名称会发送给镜像。请按模块的写法书写模式。`,
            "leaks-name": ({ variable, pattern }) => `${pattern} 是私有的，但 ${variable} 中没有它：${variable === "GONOPROXY" ? "仍会向镜像" : "仍会向校验和数据库"}按名称询问这类模块。请把它写入 GOPRIVATE；如果设置了 ${variable}，也写入其中。`,
            "proxy-variable": ({ name, scheme }) => scheme.startsWith("socks")
                ? `${name} 指定的是 SOCKS 代理：go 会使用它，而本工具不能。`
                : `${name} 已设置：所有流量都经过该代理，测得的时间也是它的时间。`,
            clock: ({ offMs }) => `本机时钟${offMs > 0 ? "快了" : "慢了"} ${formatMs(Math.abs(offMs))}：证书和缓存会因此出错。请校准时钟。`,
            "module-cache": ({ folder, why }) => `无法写入模块缓存 ${folder}（${why}）。请检查它的所有者和剩余空间。`,
            "go-sum": ({ problems }) => `go.sum 中有 ${problems} 行无法使用。请用 go mod tidy 修复。`,
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
            dead: "接受连接，但从不应答",
        },
        exported: "导出给后续步骤的变量：",
        nothing: "无",
        summary: (path) => `步骤摘要（Markdown）：${path}`,
        noGo: "PATH 上没有 go：略过通过该路由的构建。",
        tooLong: (seconds) => `go run . 在 ${seconds} s 内没有结束。`,
        ran: "通过该路由运行 go run .：",
        worked: "✓ 运行成功：已选定镜像，模块均已校验，项目已经由该路由完成构建。",
        failed: (exitCode) => `go run . 失败（退出码 ${exitCode}）：`,
    },
    serve: {
        nothingToServe: "没有健康的镜像，或者 GOPROXY 的路由中没有镜像：没有可用来提供模块的来源。",
        noPort: (port, code) => `无法打开端口 ${port}（${code}）。`,
        listening: (mirrors) => `正在通过${spaced(list(mirrors))}提供模块，按 Ctrl-C 结束。在要使用它的 shell 中：`,
    },
    switchHint: (command) => `如需切换：${command}`,
    measuring: (seconds) => `正在测量镜像 … ${seconds.toFixed(1)} s`,
    envHint: (file) => `还没有 ${file}：请先运行 use --scope project。`,
};

;// CONCATENATED MODULE: ./build/telling/chinese-failure.js


/** What Chinese says that a mirror did wrong, as a phrase. */
const chineseFailure = {
    "wrong-hash": (r) => `内容错误：${fileOf(r)}的哈希不匹配`,
    "login-page": (r) => `请求${spaced(fileOf(r))}，返回的是登录页面`,
    malformed: (r) => `${fileOf(r)}无效${more(r)}`,
    "client-error": (r) => r.status === null ? `${fileOf(r)}被拒绝${more(r)}` : `${fileOf(r)}返回 ${r.status}${more(r)}`,
    "rate-limited": (r) => `429，请求过多${more(r)}`,
    "upstream-failure": (r) => `${r.status ?? 404}，但其实是它的上游出错${more(r)}`,
    "server-error": (r) => r.status === null ? `${fileOf(r)}遇到服务器错误${more(r)}` : `${fileOf(r)}返回 ${r.status}${more(r)}`,
    truncated: (r) => `${fileOf(r)}传输中途连接断开`,
    "time-out": (r) => `超时${more(r)}`,
    dns: (r) => `DNS 解析失败${more(r)}`,
    refused: () => "连接被拒绝",
    unreachable: (r) => `无法到达${more(r)}`,
    reset: ({ detail }) => chineseDetail(detail ?? { code: "connection-reset" }),
    tls: (r) => `TLS 错误${more(r)}`,
    "redirect-loop": () => "重定向没有尽头",
    "redirect-to-http": () => "从 https 重定向到 http，go 会拒绝",
    protocol: (r) => `HTTP 应答异常${more(r)}`,
    "too-many-files": () => "未能问完：本机打开的文件过多",
    stale: (r) => `作业需要的${spaced(fileOf(r))}返回 ${r.status ?? 404}`,
};
/** The kind of file that was asked for: its path would not fit into a table. */
function fileOf({ asked }) {
    if (asked?.endsWith(".zip"))
        return "zip 文件";
    if (asked?.endsWith(".mod"))
        return "go.mod 文件";
    return asked?.endsWith(".info") ? ".info 文件" : "文件";
}
function more({ detail }) {
    return chineseMore("：", detail);
}

;// CONCATENATED MODULE: ./build/telling/chinese-fetch.js


/** What Chinese says of the fetch. */
const chineseFetch = {
    done: {
        fetched: (report) => `${fetched(report.fetch)}${left(report)}`,
        "not-wanted": (report) => `无（输入参数 prefetch: false）；缺少的内容由 go 自行下载${left(report)}`,
        "nothing-missing": (report) => `无：已知作业需要的文件一个都不缺${left(report)}`,
        "left-to-go": (report) => `无：预计 go 自行下载同样快，缺少的内容交给它（输入参数 prefetch: true 则无论如何都会获取）${left(report)}`,
        "no-source": (report) => `无：没有可以询问所缺内容的服务器${left(report)}`,
        "no-module-cache": (report) => `无：没有可写的模块缓存；go 会自行下载所需内容${left(report)}`,
    },
    left: {
        "missing-everywhere": "可以询问的服务器都没有",
        failed: "可能拥有它们的服务器都失败次数过多",
        "wrong-bytes": "没有任何应答与 go.sum 的哈希一致，而 go 也会拒绝其他内容",
        private: "私有：不得向镜像询问，私有代理中也没有",
        "no-progress": "不再有数据到达，或到达得太少",
        "over-limit": "超过单次运行获取的文件数",
        "module-cache": "无法写入模块缓存",
    },
    source: {
        delivered: (failure) => `提供了内容${failure === null ? "" : `；最近一次失败：${failure}`}`,
        unused: (failure) => `未提供内容${failure === null ? "" : `；最近一次失败：${failure}`}`,
        out: (failure) => `已排除${failure === null ? "" : `：${failure}`}`,
    },
    columns: {
        source: "来源",
        share: "占比",
        files: "文件",
        size: "大小",
        requests: "请求",
        retries: "重试",
        hedges: "对冲",
        refused: "拒收",
        state: "状态",
    },
    reading: [
        "占比是该来源在所获取的、经过校验的字节中所占的份额。重试是重复一个失败的请求；对冲是重复一个过慢的请求，多半改向另一个来源发出，以最先得到的正确应答为准。拒收的应答是错误或内容不符，其中的内容一概不保留。",
    ],
    privateProxy: (name) => `${name}（私有）`,
    progress: ({ doneZips, totalZips, received, total, rate, left }) => {
        const bytes = total === null ? received : `${received} / 约 ${total}`;
        const start = totalZips === null
            ? `正在获取 go.mod 文件，${bytes}`
            : `已获取 ${doneZips} / ${totalZips} 个模块，${bytes}`;
        return `${start}，${rate}${left === null ? "" : `，剩余 ${left}`}`;
    },
};
/** What to do about files that are left to go. It checks them against go.sum as well: nothing is unsafe, but slower or bound to fail. */
const LEFT_ADVICE = {
    "missing-everywhere": "如果它们是私有模块，请在输入参数 private 中说明，或在 private-proxy 中指定拥有它们的服务器；否则请确认这些版本仍然存在。",
    failed: "构建会变慢；如果这些服务器不恢复，构建会失败。请重新运行作业，或在输入参数 mirrors 中指定更多镜像。",
    "wrong-bytes": "除非别处有正确的内容，否则构建会失败。有服务器或途中的代理发送了错误的内容：来源表中写明了是哪一个。",
    private: "go 需要作业自己的凭据才能取得它们。可以在输入参数 private-proxy 中指定拥有它们的服务器。",
    "no-progress": "请检查运行器的网络和代理设置：构建也要依赖它们。",
    "over-limit": "无需任何操作：其余的由 go 下载。",
    "module-cache": "请检查 GOMODCACHE、它的所有者以及所在磁盘的空间：go 也要写入那里。",
};
/** "3 个模块（180 MB）和 7 个 go.mod 文件（其中 2 个无需请求），来自 a，用时 4.1 s（44 MB/s），…". */
function fetched(fetch) {
    const { zips, mods, infos, derivedMods, zipBytes, elapsedMs, unpacked } = fetch;
    const files = list([
        ...(zips === 0 ? [] : [`${zips} 个模块（${formatBytes(zipBytes)}）`]),
        ...(mods === 0 ? [] : [`${mods} 个 go.mod 文件${derived(mods, derivedMods)}`]),
        // They come with the others; worth a word only where nothing else did.
        ...(zips === 0 && mods === 0 && infos > 0 ? [`${infos} 个 .info 文件`] : []),
    ]);
    if (files === "")
        return `${formatMs(elapsedMs)} 内没有获取到任何内容`;
    const rate = zips === 0 || elapsedMs <= 0 ? "" : `（${formatRate((1000 * zipBytes) / elapsedMs)}）`;
    return `${files}${from(fetch.sources)}，用时 ${formatMs(elapsedMs)}${rate}${zips + mods === 0 ? "" : "，每个字节均已按 go.sum 校验"}${unpacked === 0 ? "" : `；途中已解压 ${unpacked} 个模块`}`;
}
function derived(mods, derivedMods) {
    if (derivedMods === 0)
        return "";
    return derivedMods >= mods ? "（无需请求）" : `（其中 ${derivedMods} 个无需请求）`;
}
/** Who delivered: one by name, several by their number. */
function from(sources) {
    const delivered = sources.filter((s) => s.files > 0);
    const proxies = delivered.filter((s) => s.private).length;
    const mirrors = delivered.length - proxies;
    if (delivered.length < 2)
        return delivered[0] === undefined ? "" : `，来自 ${delivered[0].name}`;
    return `，来自 ${list([
        ...(mirrors === 0 ? [] : [`${mirrors} 个镜像`]),
        ...(proxies === 0 ? [] : [`${proxies} 个私有代理`]),
    ])}`;
}
/** What is still missing, why, and who gets it now. */
function left({ fetch, route }) {
    const rest = fetch.left.filter(({ zips, mods }) => zips + mods > 0);
    if (rest.length === 0)
        return "";
    const parts = rest.map((part) => `${countFiles(part)}（${chineseFetch.left[part.reason]}）`);
    return `。${whoseTurn(route.values.GOPROXY)}：${parts.join("；")}`;
}
function whoseTurn(goproxy) {
    if (goproxy === "off")
        return "仍然缺少，因为 GOPROXY=off 不允许 go 下载任何内容";
    // Go's own default ends in direct.
    const direct = goproxy === "" || /(^|[,|])direct$/.test(goproxy);
    return `交给 go，由它自行按 GOPROXY 获取${direct ? "（包括 direct）" : ""}`;
}

;// CONCATENATED MODULE: ./build/telling/chinese-files.js
const NOT_READ = {
    outside: (files) => `${files}：链接指向工作区之外，因此没有读取，其中要求的内容交给 go 处理。对项目的改动可以借助这种链接触及机器上的其他文件。如果确有此意，请将这些文件检出到工作区内，或在输入参数 working-directory 中指定真实目录。`,
    "used-outside": (files) => `go.work 使用了工作区之外的目录（${files}）：没有读取，其中要求的内容交给 go 处理。若要一并预先获取，请将该目录检出到工作区内。`,
    "not-regular": (files) => `${files}：不是普通文件，而是设备或 FIFO，因此没有读取。go 可能会一直等待它。请换成普通文件。`,
    "too-large": (files) => `${files}：超出了对一个项目的读取上限（go.mod 或 go.work 为 4 MiB，go.sum 为 64 MiB，合计 128 MiB），因此没有读取，其中要求的内容交给 go 处理。`,
    "too-many": () => "go.work 使用的目录超过 2,000 个：只读取了前 2,000 个，其余目录要求的内容交给 go 处理。",
};
/** Files of the project that were not read, and what to do. */
function filesNotRead({ why, count, first }) {
    return NOT_READ[why](count === 1 ? first : `${first} 及另外 ${count - 1} 个`);
}
/** The module cache has something else than go.sum, and what to do. */
function moduleCacheDisagrees({ count, example }) {
    const what = example === null
        ? `模块缓存中有 ${count} 个私有模块的哈希与 go.sum 不同。`
        : `模块缓存中 ${example.module} 的哈希与 go.sum 不同：go.sum 中是 ${example.expected}，模块缓存中是 ${example.actual}。`;
    const others = example === null ? 0 : count - 1;
    return `${what}go 会拒绝使用（校验和不匹配），这里没有替换其中任何内容。要么 go.sum 有误，要么是本机的另一个作业放入的，而且它可能还放入了别的内容。如果 go.sum 正确，请以运行器的用户身份运行 go clean -modcache，并查明是哪个作业所为。${others === 0 ? "" : `另有 ${others} 个模块也是如此。`}`;
}

;// CONCATENATED MODULE: ./build/telling/chinese-fleet.js


/** So many regions are named in a sentence. */
const NAMED = 6;
/** Chinese of a fleet: what all regions say together. */
const chineseFleet = {
    title: (regions) => `${regions} 个区域的 Go 镜像`,
    read: ({ reports, superseded }) => `汇总自 ${reports} 份报告${superseded === 0 ? "" : `，其中 ${superseded} 份已被同一次运行、同一作业的更新报告取代`}。`,
    noReport: "没有找到任何报告，因此没有新的数据。",
    allWell: "所有区域的镜像均未出现故障。",
    alert: {
        mirror: ({ mirror, failure, regions, measuredIn }) => regions.length === 1 && measuredIn > 1
            ? `${mirror} 仅在${spaced(named(regions))}出现故障，其他 ${measuredIn - 1} 个区域正常：${failure}`
            : `${mirror} 在 ${measuredIn} 个区域中的 ${regions.length} 个（${named(regions)}）出现故障：${failure}`,
        noMirror: ({ regions, failure }) => `在${spaced(named(regions))}没有可用的镜像${failure === null ? "" : `：${failure}`}。请先检查当地的网络。`,
    },
    pin: {
        notReported: (region, date) => `${place(region)}：本次没有报告，最近一份的日期是 ${date}。`,
        noneProven: (region) => `${place(region)}：没有镜像通过内容校验，因此没有可固定使用的镜像。`,
        notMeasured: (region) => `${place(region)}：没有进行测量。`,
        stay: (region, time) => `${place(region)}：继续使用 Go 的默认代理 proxy.golang.org${taking(time)}。`,
        defaultFails: (region, mirror, time) => `${place(region)}：固定使用 ${mirror}${taking(time)}；Go 的默认代理 proxy.golang.org 在当地不可用。`,
        faster: ({ region, mirror, time, defaultTime, factor }) => factor === null
            ? `${place(region)}：${mirror} 与 Go 的默认代理 proxy.golang.org 速度相近（分别为 ${time} 和 ${defaultTime}）。`
            : `${place(region)}：固定使用 ${mirror}：耗时 ${time}，而 proxy.golang.org 需要 ${defaultTime}，速度是后者的 ${factor} 倍。`,
        alone: (region, mirror, time) => `${place(region)}：固定使用 ${mirror}${taking(time)}。`,
    },
    toPin: "固定使用",
    columns: { region: "区域", mirror: "镜像" },
    cell: {
        absent: "",
        notMeasured: "未测量",
        notWaitedFor: "未等待其结果",
        proven: "可用，未计时",
    },
    reading: [
        "表中的时间：根据测得的数据推算，用 go 本身经该镜像下载 100 个模块（共 50 MB）所需的时间；各区域采用相同的任务。",
        "✅ 最新报告所选；🟢 不超过该区域最短时间的 1.5 倍，🟡 不超过 3 倍，🟠 超过 3 倍；❌ 故障；⚪ 未知。",
        "建议固定使用的镜像：当前可用，最近 90 天内至少十分之九的测量可用，且时间的中位数最小。",
    ],
    refusedTitle: (files) => `未采用的文件或行：${files} 个`,
    refusal: {
        "not-there": () => "文件不存在",
        "not-regular": () => "不是普通文件",
        link: () => "是一个链接，可能指向任何位置",
        "not-json": () => "不是 JSON",
        "in-the-future": () => "生成时间在未来：请检查那台机器的时钟",
        "no-point": () => "不是历史记录中的一行",
        "no-report": ({ part }) => (part === "" ? "不是报告" : `不是报告：其中的 "${part}" 不符合要求`),
        "unknown-version": ({ version }) => `报告的版本为 ${version}，本工具不认识这个版本`,
        "too-large": ({ maxBytes }) => `大于 ${formatBytes(maxBytes)}`,
        "too-many": ({ what, most }) => `超过 ${most} 个${{ files: "文件", regions: "区域", mirrors: "镜像" }[what]}`,
        unreadable: ({ error }) => `无法读取（${error}）`,
    },
    more: (n) => `另有 ${n} 个`,
    file: {
        "no-history": (path) => `${path} 不是本工具的历史记录，因此保持不变。请指定其他文件。`,
        "no-file": (path) => `${path} 不是普通文件，因此没有写入任何内容。`,
    },
    pageWritten: (path) => `页面：${path}`,
    noReportsInput: "输入项 reports 为空：请给出报告的路径、目录或模式，每行一个。",
};
function taking(time) {
    return time === null ? "" : `（${time}）`;
}
function named(regions) {
    const places = regions.map(place);
    return places.length <= NAMED
        ? list(places)
        : `${places.slice(0, NAMED - 1).join("、")} 等 ${places.length} 个区域`;
}

;// CONCATENATED MODULE: ./build/telling/chinese-go.js




/** What Chinese says of the Go that a job asked for. */
const chineseGo = {
    "not-asked": () => "作业原有的版本",
    "tool-cache": ({ version }) => `${version}，来自工具缓存`,
    path: ({ version }) => `${version}，即 PATH 上的版本`,
    installed: ({ version, elapsedMs, zipBytes, mirrors, provenVia }) => `${version}，安装用时 ${formatMs(elapsedMs)}（${formatBytes(zipBytes)}${mirrors.length === 0 ? "" : `，来自 ${list(mirrors)}`}）；校验和数据库的证明取自 ${provenVia}`,
};
/** What a job needs of a toolchain besides its modules, to be put behind them. */
function toolchainPart({ kind, version }) {
    switch (kind) {
        case "none":
            return "";
        case "present":
            return `；go.mod 要求的 Go ${version} 已在磁盘上`;
        case "fetched":
            return `；go.mod 要求的 Go ${version} 也已获取，并由校验和数据库证明`;
        case "unproven":
            return `；另需 Go ${version}（约 70 MB），交给 go 处理：没有找到对它的证明`;
        case "left":
            return `；另需 Go ${version}（约 70 MB），由 go 自行下载`;
    }
}
/** Why a Go can't be had: what was tried, and what to do. */
const chineseGoProblem = {
    "no-such-version": ({ wanted, platform, exist }) => `没有适用于 ${platform} 的 Go ${wanted}。${exist.length === 0 ? "没有镜像列出适用于该平台的任何版本" : `现有版本：${exist.join("、")} 等`}。请更正输入参数 go-version，或 go-version-file 指定的文件。`,
    "no-list": ({ wanted, answers }) => [
        `本机没有 Go ${wanted}，也没有镜像给出版本列表：`,
        ...(answers.length === 0
            ? ["- 没有可以询问的镜像（GOPROXY=off，或没有指定任何镜像）"]
            : answers.map(({ name, problem }) => `- ${name}：${problem === null ? "没有应答" : chineseDetail(problem)}`)),
        "请检查运行器的网络和代理设置，或在输入参数 mirrors 中指定它能访问的镜像。工具缓存中已有的精确版本不需要镜像。",
    ].join("\n"),
    unproven: ({ version, tried }) => [
        `未安装 Go ${version}：校验和数据库没有证明它的内容。已尝试：`,
        ...(tried.length === 0
            ? ["- 无：没有可以询问的途径"]
            : tried.map((trouble) => `- ${troubleLine(trouble)}`)),
        tried.some(({ code }) => code === "forked")
            ? "校验和数据库自相矛盾是严重的问题：在删除任何内容之前，请先在另一个网络中对比。本机以前见过的内容保存在其缓存文件夹的 setup-go-mirror/sumdb 中。"
            : "请让运行器能够访问 sum.golang.org 或 sum.golang.google.cn，或者能够访问转发该数据库的镜像（例如 goproxy.cn）。",
    ].join("\n"),
    "not-fetched": ({ version, sources }) => [
        `没有从任何镜像取得 Go ${version}：`,
        ...(sources.length === 0
            ? ["- 没有可以询问的镜像"]
            : sources.map(({ name, reason }) => `- ${name}：${reason === null ? "没有这个版本" : chineseFailure[reason.code](reason)}`)),
        "请在输入参数 mirrors 中指定有该版本的镜像。",
    ].join("\n"),
    unusable: ({ version, detail }) => `取得的 Go ${version} 与校验和数据库的记录一致，却不是可用的 Go：${chineseDetail(detail)}。请换一个版本。`,
    "no-tool-cache": () => "没有可以安装 Go 的文件夹：RUNNER_TOOL_CACHE 和主目录都没有设置。请将 RUNNER_TOOL_CACHE 设为运行器可写的文件夹。",
    "not-written": ({ version, folder, detail }) => `无法将 Go ${version} 写入 ${folder}（${chineseDetail(detail)}）。请腾出空间，或允许运行器的用户写入；该文件夹由 RUNNER_TOOL_CACHE 指定。`,
};
const TROUBLE = {
    unreachable: "无法访问",
    status: "拒绝了请求",
    "no-database": "没有转发该数据库",
    "unknown-version": "数据库中没有这个版本",
    "not-signed": "应答没有该数据库的签名",
    "other-record": "记录的是别的内容",
    "not-in-tree": "该记录不在已签名的树中",
    forked: "该树与本机以前见过的树相矛盾",
};
function troubleLine({ url, code, detail }) {
    return `${url}：${TROUBLE[code]}${chineseMore("（", detail, "）")}`;
}

;// CONCATENATED MODULE: ./build/telling/chinese-outcome.js

/** What Chinese says of what a run has brought: the headline. */
const chineseOutcome = {
    "from-cache": ({ zips, zipBytes, buildBytes }, { elapsedMs }) => {
        const build = buildBytes === null ? "" : `和 Go 构建缓存（${formatBytes(buildBytes)}）`;
        return `${zips} 个模块（${formatBytes(zipBytes)}）${build}已就绪，用时 ${formatMs(elapsedMs)}，来自缓存。`;
    },
    fetched: ({ zips, zipBytes, fromCache, sources, left }, { elapsedMs }) => {
        const cached = fromCache === 0 ? "" : `，其中 ${fromCache} 个来自缓存`;
        const rest = left === 0 ? "" : `另有 ${left} 个模块未能下载，留给 go 处理。`;
        return `${left === 0 ? "模块" : "大部分模块"}已就绪，用时 ${formatMs(elapsedMs)}：${zips} 个（${formatBytes(zipBytes)}），来自 ${sources} 个镜像${cached}，均已校验。${rest}`;
    },
    present: ({ zips }, { choice }) => `无需下载：构建所需的 ${zips} 个模块均已存在${choice.mirror === null ? "" : `。之后的下载优先使用 ${choice.mirror}`}。`,
};

;// CONCATENATED MODULE: ./build/telling/chinese-relay.js

/** What Chinese says of the relay. */
const chineseRelay = {
    state: {
        "not-wanted": () => "无（输入 relay: false，或 scope 不是 job）",
        "no-mirror": () => "无：路由中没有镜像",
        started: ({ startMs }) => `已为后续步骤启动，位于镜像之前，用时 ${formatMs(startMs)}；若它中途退出，go 会改用上面的路由`,
        joined: () => "沿用先前步骤启动的中继；它现在也知道此模块的 go.sum",
        failed: () => "无：未能启动，后续步骤只使用该路由",
    },
    title: "Go 模块中继",
    use: ({ requests, sentBytes, checked }) => requests.served + requests.missing + requests.failed === 0
        ? "后续步骤没有请求任何模块。"
        : `已应答 ${requests.served} 个请求（${formatBytes(sentBytes)}），${requests.missing} 个是任何镜像都没有的内容，${requests.failed} 个失败。按 go.sum 校验的文件：${checked.goSum}；按校验和数据库校验：${checked.database}；留给 go 自行校验：${checked.nobody}。`,
    gotOver: ({ retries, hedges }) => `途中克服的问题：${retries} 个请求在失败后重试，${hedges} 个因过慢而同时向另一个镜像请求。`,
    mirror: ({ name, failed, requests, lied }, failure) => `${name}：${requests} 个应答中有 ${failed} 个无用${failure === null ? "" : `（最近一次：${failure}）`}${lied ? "；它发送了错误的内容，因此不再使用" : ""}`,
    network: (failed) => `此作业有 ${failed} 个请求在所有镜像上都失败了。如果 go 因下载错误而终止，原因是网络，而不是你的代码：请重新运行作业，或用输入 mirrors 指定其他镜像。`,
    gone: "中继在作业结束前已退出；此后 go 使用的是它后面的路由。",
};

;// CONCATENATED MODULE: ./build/telling/chinese.js












/** Simplified Chinese, for Go developers and people who run runners: the field's usual terms, Go's own words as they are. */
const chinese = {
    title: ({ choice, probe }) => {
        if (probe.kind === "policy")
            return "Go 模块镜像：GOPROXY 保持不变";
        if (choice.mirror === null)
            return "Go 模块镜像：没有可用的镜像";
        return `Go 模块镜像：${choice.mirror}${choice.reason.code === "catalogue-order" ? "（未测量）" : ""}`;
    },
    choice: {
        fastest: ({ runnerUp, bestMs, runnerUpMs }, report) => {
            const start = `${report.choice.mirror}：预计用时 ${formatMs(bestMs)} 下载${missing(report)}`;
            if (runnerUp === null || runnerUpMs === null || bestMs <= 0)
                return `${start}。`;
            const factor = formatFactor(runnerUpMs / bestMs);
            const second = `${runnerUp}（${formatMs(runnerUpMs)}）`;
            return factor === "1.0"
                ? `${start}，与 ${second}速度相当。`
                : `${start}，速度是 ${second}的 ${factor} 倍。`;
        },
        "nothing-missing": ({ firstByteMs }, { choice, project }) => `${choice.mirror}：${project.needed.zips === 0 ? "尚无已知需要下载的模块" : "所有模块都已在磁盘上"}；如果作业还需要别的模块，它会在 ${formatMs(firstByteMs)} 后开始应答。`,
        "only-proven": ({ others }, { choice }) => others === 0
            ? `${choice.mirror}：唯一询问过的镜像，内容校验无误。`
            : `${choice.mirror}：唯一通过内容校验的镜像；其余 ${others} 个失败，或未等待其结果。`,
        "catalogue-order": ({ region, inChina }, { choice }) => `${choice.mirror}：按内置目录针对${spaced(place(region))}的顺序排在首位${inChina ? "（位于中国：中国的镜像优先）" : ""}；没有做任何测量。`,
        "none-healthy": (_, { mirrors }) => `${mirrors.length === 0 ? "没有可以询问的镜像" : "没有镜像通过内容校验"}：作业沿用原有的 GOPROXY。`,
    },
    outcome: chineseOutcome,
    nothingToChoose: ({ route }) => `本机的 GOPROXY 没有留下选择余地，保持不变${route.values.GOPROXY === "" ? "" : `：${route.values.GOPROXY}`}`,
    failure: chineseFailure,
    standing: {
        chosen: "已选用",
        inRoute: "已列入路由",
        proven: "可用，未列入路由",
        notMeasured: "未测量",
        notWaitedFor: ({ answered }) => (answered ? "有应答，未等待结果" : "未等待结果"),
    },
    note: {
        "no-healthy-mirror": ({ asked }) => `${asked === 1 ? "唯一询问过的镜像不可用" : `询问过的 ${asked} 个镜像均不可用`}，因此 GOPROXY 保持不变。请检查运行器的网络和代理设置，或在输入参数 mirrors 中指定它能访问的镜像。`,
        "goproxy-off": () => "本机设置了 GOPROXY=off：go 不下载任何内容，此设置保持不变。如需使用镜像，请取消该设置。",
        "goproxy-policy": ({ goproxy }) => goproxy === "direct"
            ? "本机设置了 GOPROXY=direct：不允许任何服务器得知它所用的模块，因此没有询问任何镜像，也没有添加任何内容。如仍要使用镜像，请设置输入参数 mirrors。"
            : `本机的 GOPROXY（${goproxy}）不以 direct 结尾，这被视为对模块来源的规定：不会在其后添加任何内容。如仍要添加镜像，请设置输入参数 mirrors。`,
        "values-kept": ({ values, since }) => `本机用户的 Go 设置自 ${since} 起含有 ${values.join("、")}，由此前的一次运行写入（keep: true、use 命令，或未正常结束的 scope: user 作业）。可用 setup-go-mirror undo 全部撤销，或用 go env -u 撤销单个变量。`,
        "inherited-private-proxies": ({ count }) => `本机的 GOPROXY 中有 ${count} 个服务器不在内置目录中：视为私有代理，保留在链的最前面。其中若有公共镜像，可在输入参数 mirrors 中指定，使其参与测量。`,
        "no-mirror-behind-private": ({ because }) => because === "no-pattern"
            ? "GOPROXY 中有自有服务器，但没有任何设置说明哪些模块是私有的：若在其后添加镜像，服务器上没有的模块名会发给镜像，因此路由中不含镜像。如需添加镜像，请在输入参数 private（或 GOPRIVATE）中写明私有模块；若该服务器上没有私有模块，可将其写入输入参数 mirrors。"
            : "GOPROXY 中有本机自有的服务器，而 GONOPROXY 没有覆盖全部私有模块：若在其后添加镜像，服务器上没有的模块名会发给镜像，因此路由中不含镜像。如需添加镜像，请取消 GONOPROXY，或将 GOPRIVATE 中的模式加入其中。",
        "sumdb-off": ({ by }) => `校验和数据库已关闭（${by === "input" ? "输入参数 sumdb: off" : "本机设置了 GOSUMDB=off"}）。go.sum 尚未收录的模块，其校验和不会得到核对；工具链下载会失败，因为 go 下载工具链时必须使用该数据库。${by === "input" ? "删除该输入参数" : "取消 GOSUMDB 设置"}，两者即可恢复。`,
        "sumdb-rerouted": ({ via }) => `经由 GOPROXY 无法使用校验和数据库；GOSUMDB 现已绕过镜像，指向 ${via}。无需任何操作。`,
        "sumdb-unreachable": ({ url, detail }) => `无法访问校验和数据库（${url}${chineseMore("：", detail)}）。校验仍然开启，因此工具链下载以及 go.sum 尚未收录的模块都会失败。请让运行器能够访问 sum.golang.org 或 sum.golang.google.cn，或提交完整的 go.sum。`,
        vendored: () => "项目使用 vendor：go 从 vendor/ 构建，没有需要下载的内容。路由供后续步骤使用，例如 go install。",
        "no-go-sum": () => "没有找到 go.sum，因此用知名模块代替作业自己的模块来测量镜像。请检查输入参数 working-directory，或运行 go mod tidy 并提交 go.sum。",
        "go-sum-problems": ({ count, firstLine, firstCode }) => `go.sum 中有 ${count} 行无法使用（第一处${firstLine > 0 ? `在第 ${firstLine} 行` : ""}：${GO_SUM_FAULTS[firstCode]}）；这里已将其略过，但 go 可能会拒绝该文件。请用 go mod tidy 修复。`,
        "toolchain-download": ({ toolchain, have }) => `go.mod 要求 ${toolchain}，而运行器上是 ${have}：go 将经由此路由下载该工具链。使用输入参数 go-version-file: go.mod，可为同一台机器的所有作业一次装好。`,
        "go-behind": ({ version, newest }) => `Go ${version} 落后于其版本系列的最新版 ${newest}，后者可能修复了安全问题。请改为指定该系列（go-version: '${lineOf(version)}' 并设 check-latest: true），或直接指定该版本。`,
        "go-list-behind": ({ version, listed }) => `镜像列出的符合要求的最新 Go 是 ${listed}；本机已有的 ${version} 更新，因此使用后者。镜像可能尚未同步。`,
        "go-list-unreachable": ({ version }) => `没有镜像给出 Go 的版本列表，因此使用本机已有的符合要求的最新版本：${version}。`,
        "toolchain-too-old": ({ wanted, have }) => `go.mod 要求 ${wanted}，运行器上是 ${have}，而 GOTOOLCHAIN 禁止下载：go 将会失败。请安装该版本（输入参数 go-version-file: go.mod），或设置 GOTOOLCHAIN=auto。`,
        "files-not-read": filesNotRead,
        "module-cache-disagrees": moduleCacheDisagrees,
        "module-cache-unusable": ({ detail }) => detail === "EMFILE"
            ? "打开的文件过多：填充模块缓存所需的文件数超出了此进程的上限，其余内容由 go 自行下载。请提高上限（ulimit -n 1024、运行器服务的 LimitNOFILE= 或容器的 --ulimit nofile=）。"
            : `模块缓存无法使用（${detail}），因此没有保留已校验的下载内容。请检查 GOMODCACHE 及其所有者。`,
        "no-go": () => "PATH 上没有 go，也没有要求安装：作业的构建会找不到它。输入参数 go-version-file: go.mod 会安装项目所指定的版本。",
        "private-proxy-dead": ({ host, detail }) => `私有代理 ${host} 没有响应${chineseMore("（", detail, "）")}。go 会最先访问它，遇到这类错误就会放弃，因此下载会失败。请检查它的地址（输入参数 private-proxy）以及到它的网络。`,
        "wrong-bytes": ({ mirror, asked }) => `${mirror} 发来的内容${asked === "" ? "" : `（${asked}）`}与预期的哈希不符。它已被排除，其内容一概没有保留。途中的代理可能改动了下载内容；若非如此，请告知该镜像的运营方。`,
        "go-sum-disagrees": (note) => (note.module === null ? privateDisagreement(note) : disagreement(note)),
        "cache-failed": ({ failure }) => `运行器的缓存服务未能发挥作用：${cacheFailure(failure)}。作业缺少的内容已改从镜像获取。使用输入参数 cache: false 可不再使用该服务。`,
        "cache-wrong-files": ({ key, modules }) => `缓存条目 ${key} 中有 ${modules} 个模块的文件与 go.sum 的哈希不符。这些文件已被丢弃，并在镜像有正确文件时改从镜像获取。请删除该条目（gh cache delete）：写入它的一方写入了本 Action 不会写入的内容。`,
        "fetch-incomplete": ({ reason, ...files }) => `${countFiles(files)}未能预先放入模块缓存（${chineseFetch.left[reason]}）：交给 go，由它自行下载并校验所需内容。${LEFT_ADVICE[reason]}`,
    },
    sumdb: {
        works: ({ via }) => `已在 ${via} 验证签名的树头`,
        rerouted: ({ via, because }) => `已绕过镜像，在 ${via} 验证，因为 ${trouble(because)}`,
        unreachable: ({ because }) => `已开启，但没有找到通往它的途径：${trouble(because)}`,
        off: () => "已关闭：新的校验和不会得到核对，工具链下载会失败",
        "not-checked": ({ because }) => `已开启，未检查：${NOT_CHECKED[because]}`,
    },
    probe: {
        measured: ({ probe, region, mirrors }) => `从${spaced(place(region.label))}测量了 ${mirrors.length} 个镜像，用时 ${formatMs(probe.elapsedMs)}${probe.ended === null ? "" : `；${ENDED[probe.ended]}`}${probe.extended ? "；由于没有镜像及时通过校验，时间预算延长过一次" : ""}。${probe.admitted === 0 ? "" : `${probe.admitted} 个已校验的样本存入了模块缓存。`}`,
        remembered: ({ probe }) => `沿用本机${probe.ageMs === null ? "此前" : ` ${formatMs(probe.ageMs)} 前`}的测量结果；没有联系任何镜像。`,
        never: ({ region }) => `未测量（输入参数 probe: never）：采用内置目录针对${spaced(place(region.label))}的顺序。`,
        policy: () => "未测量：本机的 GOPROXY 没有留下选择余地。",
    },
    measuredFor: ({ project }) => {
        const { zips } = project.needed;
        return zips === 0 ? modules(project) : `需要 ${zips} 个（${size(project)}），按本地尚无任何模块测量`;
    },
    project: ({ project }) => modules(project) + toolchainPart(project.toolchain),
    go: chineseGo,
    goProblem: chineseGoProblem,
    goProgress: ({ version, received, total, rate }) => `Go ${version}：已接收 ${received}${total === null ? "" : ` / ${total}`}，${rate}`,
    cache: chineseCache,
    buildCache: chineseBuildCache,
    buildCacheUnsaved: chineseBuildCacheUnsaved,
    buildCacheSave: chineseBuildCacheSave,
    save: chineseSave,
    fetch: chineseFetch,
    relay: chineseRelay,
    fleet: chineseFleet,
    commands: chineseCommands,
    reading: [
        "向每个镜像请求此作业需要的文件；只有提供了 .mod、.info 和 .zip 且哈希正确的镜像才可能被选用。",
        "“预计”是下载此作业所缺内容的时间：等待首字节的时间、按实测吞吐量传输的时间，以及 go 自身的并发数。",
        "横条表示该预计时间与其中最慢者之比。“首字节”是等待小文件应答时间的下四分位数；“吞吐量”是单个连接的吞吐量。",
    ],
    recommended: "建议",
    colon: "：",
    log: {
        measured: "Go 模块镜像（从本机测量）",
        cancelled: "已取消：没有导出任何变量。上面是此前测得的结果。",
        slowLine: "线路较慢：镜像的应答正确，但都尚未完成测量，因此时间预算延长一次。",
        serviceFailedBefore: "未保存任何内容：作业开始时缓存服务不可用。",
        noMirror: "没有可用的 Go 模块镜像（fail-on: no-mirror）。上表列出了每个镜像的应答。",
        reportNotWritten: (why) => `无法写入 JSON 报告：${why}`,
        summaryTooLarge: "步骤摘要会超过运行器接受的大小（1 MiB）：没有写入。",
        summaryNotWritten: "无法写入步骤摘要文件：略去摘要。",
        unpackingGivenUp: (after) => `go 解压模块 ${after} 后仍未完成，已被终止：可能有其他进程占用模块缓存中的锁（以 .lock 结尾的文件），或磁盘过慢。构建会在需要时自行解压，届时同样要等待该锁。`,
    },
    moreMirrors: (count) => `另有 ${count} 个见 JSON 报告`,
    viaProxy: "经由代理",
    columns: {
        rank: "#",
        mirror: "镜像",
        status: "状态",
        dns: "DNS",
        tcp: "TCP",
        tls: "TLS",
        firstByte: "首字节",
        throughput: "吞吐量",
        predicted: "预计",
    },
    phases: { dns: "DNS", tcp: "TCP", tls: "TLS", firstByte: "首字节" },
    labels: {
        warning: "警告",
        notice: "提示",
        go: "Go",
        modules: "模块",
        cache: "缓存",
        buildCache: "构建缓存",
        fetched: "获取",
        relay: "中继",
        sumdb: "校验和数据库",
        exported: "为后续步骤设置",
        nothingExported: "没有为后续步骤更改任何设置。",
        details: "镜像、耗时与测量方法",
        asked: "失败时请求的内容",
    },
};
const GO_SUM_FAULTS = {
    malformed: "不是模块、版本和哈希",
    "conflict-mark": "合并冲突的标记",
    "bad-path": "不可能的模块路径",
    "bad-version": "不可能的版本",
    "bad-hash": "不可能的哈希",
    contradiction: "同一个模块有两个哈希",
};
const NOT_CHECKED = {
    "not-measured": "没有做任何测量",
    "private-proxy": "决定它的私有代理要求凭据",
    invalid: "GOSUMDB 的值不是 go 接受的值",
};
const ENDED = {
    over: "所有镜像均已响应或失败",
    enough: "尚未完成的镜像都已不可能胜出，测量随即结束",
    budget: "时间预算用完，测量结束",
};
/** The checksum database decides who is right: what it once recorded never changes (go.dev/ref/mod, checksum database). */
function disagreement({ module, expected, actual, mirrors, others }) {
    const senders = mirrors === 1 ? "唯一拥有它的服务器" : `拥有它的全部 ${mirrors} 个服务器`;
    return `go.sum 与镜像对 ${module} 的说法不一致：go.sum 中是 ${expected}，${senders}发来的是 ${actual}。${CAUSES}哪个哈希正确，以校验和数据库为准：在项目之外的空目录中对该版本运行 go mod download -json，会输出正确的哈希；若报告不匹配的错误，其中也会写明。如果服务器的哈希正确，请删除 go.sum 中该模块的行，运行 go clean -modcache 和 go mod tidy，然后提交结果。如果 go.sum 的哈希正确，请保持 go.sum 不变，换用别的版本或别的镜像，并告知镜像的运营方。${sameOf(others)}`;
}
/** A private module's name stays out of reports, and the checksum database is not to hear it either. */
function privateDisagreement({ expected, actual, mirrors, others }) {
    const senders = mirrors === 1 ? "唯一拥有它的私有代理" : `拥有它的全部 ${mirrors} 个私有代理`;
    return `go.sum 与私有代理对一个私有模块的说法不一致（这里不显示其名称；请在 go.sum 中搜索该哈希）：go.sum 中是 ${expected}，${senders}发来的是 ${actual}。${CAUSES}请与它的仓库对比：先运行 go clean -modcache，再运行 GOPROXY=direct go mod download。如果成功，说明代理中的内容与仓库不同：请将代理中的副本删除。如果同样失败，而标签指向的正是你要的内容，请删除 go.sum 中该模块的行，运行 go mod tidy，然后提交结果。${sameOf(others)}`;
}
const CAUSES = "其内容一概没有保留，go 也会拒绝这些内容。要么该版本的标签被移动过，要么 go.sum 的这一行被改动或合并错了。";
function sameOf(others) {
    return others === 0 ? "" : `另有 ${others} 个模块也是如此。`;
}
function modules(project) {
    if (project.kind === "none")
        return "没有找到 go.mod";
    if (project.vendored)
        return "使用 vendor，没有需要下载的内容";
    const { zips, present, missing, private: unasked } = project.needed;
    if (zips === 0)
        return project.goSum.found ? "不需要任何模块" : "没有 go.sum，无从得知";
    const absent = `缺少 ${missing} 个${missing === 0 ? "" : `（${size(project)}）`}`;
    return `需要 ${zips} 个：${present} 个在磁盘上，${absent}${unasked === 0 ? "" : `，${unasked} 个私有（没有询问任何镜像）`}`;
}
/** What is still to be downloaded, with its size. */
function missing({ project }) {
    const { zips, missing } = project.needed;
    if (missing === 0)
        return zips === 0 ? "首次所需的内容" : "缺少的 go.mod 文件";
    return `缺少的 ${missing} 个模块（${size(project)}）`;
}
/** A size that not every missing module was asked for is an estimate. */
function size({ sizedZips, needed, missingBytes }) {
    return `${sizedZips < needed.missing ? "约 " : ""}${formatBytes(missingBytes)}`;
}
function trouble({ url, code, detail }) {
    const what = { "bad-answer": "的应答没有通过验证", error: "出错", unreachable: "没有应答" };
    return `${url} ${what[code]}${chineseMore("（", detail, "）")}`;
}

;// CONCATENATED MODULE: ./build/telling/english-words.js
/** English grammar for numbers and lists. */
/** "1 module", "3 modules". */
function count(n, noun) {
    return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
/** "a", "a and b", "a, b and c". */
function english_words_list(items) {
    return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
/** The files that a fetch counts: "3 modules and 1 go.mod file"; "" for none. */
function english_words_countFiles({ zips, mods }) {
    return english_words_list([
        ...(zips === 0 ? [] : [count(zips, "module")]),
        ...(mods === 0 ? [] : [count(mods, "go.mod file")]),
    ]);
}

;// CONCATENATED MODULE: ./build/telling/english-cache.js


/** What English says of the entry that a job restored. */
const englishCache = {
    restored: (cache) => {
        const { zips, mods, zipBytes, elapsedMs, refused } = cache;
        const files = english_words_countFiles({ zips, mods });
        const size = zips === 0 ? "" : ` (${formatBytes(zipBytes)})`;
        const dropped = refused === 0
            ? ""
            : `; files of ${count(refused, "module")} were not what go.sum says and were dropped`;
        return `${files === "" ? "nothing that was missing" : `${files}${size}`} in ${formatMs(elapsedMs)} from ${english_cache_entry(cache)}${files === "" ? "" : ", each verified against go.sum"}${dropped}`;
    },
    miss: ({ elapsedMs }) => `no entry yet (asked for ${formatMs(elapsedMs)})`,
    failed: ({ failure, elapsedMs }) => `nothing after ${formatMs(elapsedMs)}: ${failure === null ? "it failed" : english_cache_cacheFailure(failure)}`,
    "not-wanted": () => "not used (input cache: false)",
    "nothing-missing": () => "not asked: nothing that it could hold is missing",
    "no-service": () => "this runner has no cache service",
    "not-readable": () => "not asked: the runner does not let this job read it",
    "no-module-cache": () => "not asked: there is no module cache that can be written",
};
/** What English says of Go's build cache. */
const englishBuildCache = {
    restored: ({ files, bytes, elapsedMs, exact, matchedKey }) => `${count(files, "file")} (${formatBytes(bytes)}) in ${formatMs(elapsedMs)} from ${english_cache_entry({ exact, matchedKey })}, which can't be verified`,
    miss: ({ elapsedMs }) => `no entry yet (asked for ${formatMs(elapsedMs)})`,
    failed: ({ failure }) => `nothing: ${failure === null ? "the cache service failed" : english_cache_cacheFailure(failure)}`,
    "not-wanted": () => "not kept (input build-cache: false)",
    "no-service": () => "this runner has no cache service",
    "not-readable": () => "not asked: the runner does not let this job read it",
    "no-go": () => "not asked: there is no go on PATH yet that could say where its build cache is",
    event: () => "off: jobs of this event or tag neither read nor save one (build-cache: auto), since nobody can verify what is in it",
    "refs-not-apart": () => "off: on this runner all branches share one cache, so what a pull request built could end up everywhere (build-cache: true keeps one all the same)",
    filled: () => "not asked: this machine has a build cache of its own",
};
/** Why English says that nothing of it is saved. */
const englishBuildCacheUnsaved = (why) => {
    if (why.code === "private-code") {
        return "; not saved: it holds what was compiled of private modules, and who reads this repository may read its cache";
    }
    return why.event === ""
        ? "; not saved: the runner does not say which event started the job, so that its code may be a stranger's"
        : `; not saved: a job of the event ${why.event} may run code of a pull request`;
};
/** What English says of saving it. */
const englishBuildCacheSave = {
    saved: ({ files, bytes, key, elapsedMs }) => `Saved ${count(files, "file")} of Go's build cache (${formatBytes(bytes)}) in ${formatMs(elapsedMs)} as ${key}.`,
    exists: ({ key }) => `Build cache not saved: another job has saved, or is saving, ${key}.`,
    "read-only": () => "Build cache not saved: this job may only read the cache.",
    nothing: () => "Build cache not saved: the job has used nothing of it.",
    fresh: ({ newShare }) => `Build cache not saved: only ${Math.round(newShare * 100)} % of what the job used is not in the entry that it restored.`,
    failed: ({ failure }) => `Go's build cache could not be saved: ${failure === null ? "it failed" : english_cache_cacheFailure(failure)}.`,
};
/** What English says when a job ends. */
const englishSave = {
    saved: ({ zips, zipBytes, key, elapsedMs }) => `Saved ${count(zips, "module")} (${formatBytes(zipBytes)}) in ${formatMs(elapsedMs)} as ${key}, each verified against go.sum.`,
    exists: ({ key }) => `Not saved: another job has saved, or is saving, ${key}.`,
    "read-only": () => "Not saved: this job may only read the cache.",
    incomplete: ({ missing }) => `Not saved: ${count(missing, "module")} that the job needs ${missing === 1 ? "is" : "are"} not in the module cache, and an entry that lacks something would stay as it is.`,
    nothing: () => "Not saved: the module cache holds no module of go.sum.",
    "wrong-files": ({ wrong }) => `Not saved: files of ${count(wrong, "module")} in the module cache are not what go.sum says. Run go clean -modcache on this runner, and find out what has changed them.`,
    failed: ({ failure }) => `The module cache could not be saved: ${failure === null ? "it failed" : english_cache_cacheFailure(failure)}. The next job fetches from the mirrors again.`,
};
/** Why the service was of no use, as a phrase. */
function english_cache_cacheFailure({ code, detail }) {
    switch (code) {
        case "no-answer":
            return "it did not answer";
        case "no-progress":
            return "nothing arrived any more";
        case "status":
            return `it answered ${detail}`;
        case "not-understood":
            return "its answer was not understood";
        case "connection":
            return `the connection failed (${detail})`;
        case "broken-archive":
            return "its entry is damaged or incomplete";
        case "too-large":
            return "its entry unpacks to far more than modules do";
        case "too-slow":
            return "its entry arrives so slowly that compiling is faster";
        case "said":
        case "failed":
            return detail === "" ? "it failed" : detail;
    }
}
function english_cache_entry({ exact, matchedKey }) {
    return exact ? "the entry of this go.sum" : `an older entry (${matchedKey})`;
}

;// CONCATENATED MODULE: ./build/telling/english-details.js
/** What English says that a failure is about. */
function englishDetail(detail) {
    switch (detail.code) {
        case "said":
            return detail.text;
        case "error-code":
            return detail.name;
        case "status":
            return `status ${detail.status}`;
        case "answered":
            return `answered ${detail.status}`;
        case "retry-after":
            return `Retry-After: ${detail.value}`;
        case "other-hash":
            return `${detail.actual} instead of ${detail.expected}`;
        case "in-the-way":
            return `${detail.path} is in the way and can't be moved`;
        case "too-many-redirects":
            return `stopped after ${detail.redirects} redirects`;
        case "unsupported-proxy":
            return `a ${detail.scheme} proxy is not supported`;
        case "http-proxy":
            return `HTTP proxy: ${englishDetail(detail.detail)}`;
        default:
            return english_details_PLAIN[detail.code];
    }
}
/** The same to be put behind what it explains; "" for none. */
function englishMore(before, detail, after = "") {
    return detail === null ? "" : before + englishDetail(detail) + after;
}
const english_details_PLAIN = {
    "no-such-host": "no such host",
    "no-address": "no address for this host",
    "name-server-silent": "the name server did not answer",
    "name-server-failed": "the name server failed",
    "connection-refused": "connection refused",
    "no-route-to-host": "no route to host",
    "host-down": "host is down",
    "network-unreachable": "network is unreachable",
    "network-down": "network is down",
    "no-local-address": "no usable local address",
    "not-permitted": "not permitted by this machine",
    "process-file-limit": "too many open files",
    "machine-file-limit": "too many open files on this machine",
    "connection-reset": "connection reset",
    "connection-closed": "connection closed",
    "body-cut-short": "connection closed before the end of the body",
    connecting: "connecting",
    "first-byte": "waiting for the first byte",
    "no-progress": "no progress",
    "ended-by-caller": "ended by the caller",
    "not-read-to-end": "not read to its end",
    "self-signed": "self-signed certificate",
    "self-signed-in-chain": "self-signed certificate in the chain",
    "unknown-authority": "certificate of an unknown authority",
    "certificate-expired": "certificate has expired",
    "certificate-not-yet-valid": "certificate is not yet valid",
    "certificate-of-other-host": "certificate is for another host",
    "no-tls": "no TLS spoken here",
    "too-many-headers": "too many headers",
    "not-http": "the answer is not HTTP",
    "bytes-after-response": "bytes after the end of the response",
    "https-to-http": "redirected from https to http",
    "redirect-to-no-url": "redirected to what is no URL",
    "no-http-url": "not an http or https URL",
    "credentials-over-http": "credentials are not sent over plain http",
    "unknown-error": "unknown error",
    "no-right-answer": "no right answer within the probe's budget",
    "larger-than-go-allows": "larger than Go allows",
    "other-info": "not the .info of that version",
    "other-range": "not the range that was asked for",
    "range-ignored": "the range was ignored",
    "less-than-announced": "less than was announced",
    "zip-changed": "the zip changed while it was fetched",
    "not-a-zip": "not a zip",
    "zip-too-large": "too large",
    "name-not-utf8": "name not in UTF-8",
    "name-without-prefix": "name without the module's prefix",
    "name-too-long": "name too long",
    "name-not-allowed": "name not allowed",
    "name-twice": "name that comes twice",
    "name-twice-but-for-case": "names that differ in upper and lower case only",
    "go-mod-elsewhere": "go.mod in another place",
    "wrong-size": "wrong size",
    "wrong-crc": "wrong CRC",
    "damaged-content": "damaged content",
    "unusual-gap": "unusual zip: gap or overlap between entries",
    "unusual-bytes-before-directory": "unusual zip: bytes before the central directory",
    "unusual-bytes-around-directory": "unusual zip: bytes around the central directory",
    "unusual-bytes-behind-content": "unusual zip: bytes behind the compressed ones",
    "unusual-local-header": "unusual zip: local header",
    "unusual-headers-disagree": "unusual zip: headers that disagree",
    "unusual-data-descriptor": "unusual zip: data descriptor",
    "unusual-cut-off": "unusual zip: cut off",
    "unusual-end": "unusual zip: cut off, or with a comment",
    "unusual-entry-count": "unusual zip: wrong number of entries",
    "unusual-comment": "unusual zip: comment",
    "unusual-entry-comment": "unusual zip: entry comment",
    "unusual-disks": "unusual zip: several disks",
    "unusual-zip64": "unusual zip: ZIP64 records",
    "unusual-zip64-extra": "unusual zip: ZIP64 extra field",
    "unusual-extra": "unusual zip: extra field",
    "unusual-directory": "unusual zip: central directory",
    "unusual-flags": "unusual zip: encryption or unknown flags",
    "unusual-method": "unusual zip: compression method",
    "malformed-note": "malformed note",
    "invalid-signature": "invalid signature",
    "no-signature": "no signature by the expected key",
    "no-tree-head": "not a tree head",
    "no-record": "no record of a checksum database",
    "number-beyond-tree": "its number is beyond the tree",
    "two-trees-of-one-size": "two trees of one size",
    "wrong-tile-hashes": "wrong hashes in a tile",
    "wrong-tile-size": "a tile of the wrong size",
    "tile-missing": "a tile is missing",
    "no-version-list": "no list of Go versions",
    "no-go-inside": "there is no go in it",
};

;// CONCATENATED MODULE: ./build/telling/english-commands.js



/** English of the commands: what was done, where, and the one command to take it back or to go on. */
const englishCommands = {
    list: {
        columns: { name: "Name", operator: "Operator", region: "Region" },
        region: { cn: "China", global: "global" },
        inUse: "▸ in the GOPROXY in force. setup-go-mirror use goproxy.cn would switch to that one; probe measures them all.",
    },
    dryRun: {
        use: (file) => `Dry run: nothing was written. To ${file} would go:`,
        undo: (file) => `Dry run: nothing was changed. In ${file} would be brought back what use has set.`,
    },
    use: {
        switched: ({ scope, file, mirror }) => `${scope === "user" ? "Your Go" : "This project's Go"} now uses ${mirror} (written to ${file}).`,
        unchanged: (file) => `Nothing to change: ${file} says so already.`,
        noHealthy: "No mirror proved its bytes right, so nothing was changed.",
        deadProxy: "Every download would fail at that private proxy, so nothing was changed. --force switches all the same.",
        notMeasured: "No mirror may be used here (the reason stands above), so none was measured and nothing was changed.",
        refused: (detail) => `The settings could not be written: ${detail}`,
        overridden: (names) => `The environment sets ${names.join(" and ")}, which goes before the file: unset ${names.length === 1 ? "it" : "them"} in your shell's start-up files.`,
        projectHint: (command) => `To use it in this shell: ${command}`,
        undoHint: (command) => `To take it back: ${command}`,
        kept: (options) => `As the last time: ${options.join(" ")} (give the option anew, or empty, to change it).`,
        notRead: (goenv) => `In this shell GOENV leads to ${goenv}, so go reads that file instead.`,
    },
    undo: {
        restored: (file) => `${file} is what it was before.`,
        removed: (file) => `${file} is gone again: there was none before.`,
        takenOut: (file, variables) => variables.length === 0
            ? `${file} has been changed by somebody else since the switch, and nothing of ours was left in it.`
            : `${file} has been changed by somebody else since the switch: ${variables.join(" and ")} came back, and the rest stays as it is.`,
        nothing: (file) => `Nothing to take back: ${file} is none of ours.`,
        unsetHint: (command) => `Where GOENV leads to it (this shell, .envrc), go reads no settings of yours until it is taken away: ${command}`,
    },
    notOwn: (file) => `${file} was not written by this tool on this machine: it is a link, or came with the project. Look into it, remove it, and run use --scope project.`,
    edited: (file) => `${file} has been changed by somebody else since the last switch, so it was left alone. --force goes on all the same.`,
    locked: (lock, pid) => `Another process${pid === null ? "" : ` (id ${pid})`} has been changing these settings for more than 10 s, so they were left alone. Try again; where no other setup-go-mirror is running, remove ${lock} first.`,
    noFolder: (given) => `--dir: there is no folder ${given}. Name the folder of a Go module or workspace.`,
    noPlace: {
        user: "Go reads no settings file of yours (GOENV=off, or there is no home folder).",
        project: "There is no go.mod and no go.work here, nor in a folder above. Name the project with --dir.",
    },
    status: {
        columns: { name: "Variable", value: "Value", origin: "From" },
        origin: {
            environment: () => "environment",
            "go-env-file": (file) => file ?? "Go env file",
            default: () => "Go's default",
        },
        empty: "(empty)",
        overrides: (file) => `, over another value in ${file}`,
        scope: ({ scope, file, exists, standing, switchedAt, inForce }) => {
            const name = scope === "user" ? "User" : "Project";
            const state = {
                "not-ours": exists ? "not switched by this tool" : "no such file",
                ours: `switched ${switchedAt}`,
                "as-before": "a switch or an undo ended half-way: run it again",
                edited: `switched ${switchedAt}, and changed by somebody else since`,
            }[standing];
            return `${name}: ${file} (${state})${exists && !inForce ? ", not in force: GOENV does not lead to it" : ""}`;
        },
        drift: (names) => `Your own settings have changed since the project's were copied from them: ${names.join(", ")}. Run use --scope project again to take them over.`,
    },
    check: {
        healthy: (mirror) => `${mirror}, the first mirror of the route, works.`,
        unhealthy: (mirror) => `${mirror}, the first mirror of the route, does not work.`,
        ownUnhealthy: (server) => `${server}, your own server at the head of the route, does not work: go asks it first.`,
        noMirror: "The route in force has no public mirror: there is nothing to check.",
        decision: (decision) => {
            if (decision.kind === "switch") {
                const because = {
                    unhealthy: "the one in use does not work",
                    faster: "it is clearly faster",
                }[decision.because];
                return `Moved to ${decision.to}: ${because}.`;
            }
            return {
                best: "Stayed: it is the best one.",
                "near-equal": "Stayed: no other one is clearly faster.",
                "too-soon": "Stayed: the last switch was less than five minutes ago.",
                "none-healthy": "Stayed: no mirror works at the moment.",
                "no-mirror": "Stayed: the route has no public mirror, and gets none unasked.",
            }[decision.because];
        },
    },
    verify: {
        right: ({ zips, mods, folders, absent }) => `${count(zips, "zip")}, ${count(folders, "unpacked module")} and ${count(mods, "go.mod file")} in the module cache are what go.sum says${absent === 0 ? "" : `; ${absent} that it lists are not there`}.`,
        wrong: (file, module) => `wrong ${file}: ${module}`,
        advice: (modules) => `${count(modules, "module")} in the module cache ${modules === 1 ? "is" : "are"} not what go.sum says. Run go clean -modcache, and find out what has changed ${modules === 1 ? "it" : "them"}.`,
        noGoSum: "There is no go.sum, so there was nothing to compare the module cache with.",
        noModuleCache: "There is no module cache: GOMODCACHE can't be worked out.",
    },
    doctor: {
        well: "Nothing is wrong.",
        right: {
            go: ({ version }) => `Go ${version} is on PATH.`,
            route: ({ mirrors }) => `The route works: ${mirrors.join(", ")}`,
            sumdb: () => "The checksum database can be reached.",
            "module-cache": ({ folder }) => `The module cache can be written: ${folder}`,
            "go-sum": ({ modules }) => `go.sum can be read: ${count(modules, "module")}`,
        },
        finding: {
            "no-go": () => "There is no go on PATH. Install it, or let the action do so (input go-version).",
            "old-go": ({ version }) => `Go ${version} is older than 1.21 and gets no security updates. Install a newer one.`,
            "go-too-old": ({ version, wanted, downloads }) => downloads
                ? `go.mod asks for Go ${wanted}, and ${version} is here: go will download it through the route first.`
                : `go.mod asks for Go ${wanted}, ${version} is here, and GOTOOLCHAIN forbids a download: builds fail. Install it, or set GOTOOLCHAIN=auto.`,
            "mirror-dead": ({ mirror, why }) => `${mirror} does not work: ${why}. use switches to one that does.`,
            "all-mirrors-dead": ({ asked }) => `None of the ${asked} mirrors works from here. Check the network, the name server, and HTTPS_PROXY.`,
            certificate: ({ mirror, why }) => `The certificate of ${mirror} is not accepted (${why}). A proxy with an authority of its own belongs into SSL_CERT_FILE; a wrong clock looks the same.`,
            comma: ({ before }) => `Behind ${before} stands a comma: after a 502 or a time-out of it go gives up instead of asking the next one. A | is meant; use writes it.`,
            "goproxy-off": ({ fromEnvironment }) => `GOPROXY=off: go downloads nothing. ${fromEnvironment ? "The environment sets it: unset GOPROXY, there and in your shell's start-up files." : "go env -u GOPROXY undoes it."}`,
            "sumdb-off": () => "The checksum database is switched off (GOSUMDB): nothing notices when a mirror sends other bytes for a module that go.sum does not have yet. Unset it; use finds a way to the database that works.",
            "sumdb-unreachable": ({ url, detail }) => `The checksum database can't be reached (${url}${englishMore(": ", detail)}): go get of new modules fails. use looks for a way that works.`,
            "pattern-case": ({ pattern, module }) => `The pattern ${pattern} misses ${module} by upper and lower case, which Go tells apart: its name goes to the mirrors. Write the pattern as the module is written.`,
            "leaks-name": ({ variable, pattern }) => `${pattern} is private, and ${variable} does not have it: ${variable === "GONOPROXY" ? "mirrors are asked" : "the checksum database is asked"} for such modules by name. Put it into GOPRIVATE, and into ${variable} where that is set.`,
            "proxy-variable": ({ name, scheme }) => scheme.startsWith("socks")
                ? `${name} names a SOCKS proxy: go uses it, this tool can't.`
                : `${name} is set: everything goes through that proxy, and the timings are its own.`,
            clock: ({ offMs }) => `This machine's clock is ${formatMs(Math.abs(offMs))} ${offMs > 0 ? "ahead" : "behind"}: certificates and caches go wrong. Set it.`,
            "module-cache": ({ folder, why }) => `The module cache ${folder} can't be written (${why}). Check who owns it, and the space left.`,
            "go-sum": ({ problems }) => `go.sum has ${count(problems, "line")} that can't be used. Repair it with go mod tidy.`,
            overridden: ({ variables }) => `The environment sets ${variables.join(" and ")}, so what was switched has no effect there.`,
        },
    },
    tryOut: {
        sandbox: "The sandbox's mirrors:",
        about: {
            near: "20 ms away, 40 Mbit/s",
            far: "150 ms away, 96 Mbit/s",
            thin: "10 ms away, 0.4 Mbit/s",
            lying: "5 ms away, its zips hold other code",
            dead: "takes connections, never answers",
        },
        exported: "Exported to the later steps:",
        nothing: "nothing",
        summary: (path) => `The step summary, as Markdown: ${path}`,
        noGo: "There is no go on PATH: the build through that route is left out.",
        tooLong: (seconds) => `go run . did not end within ${seconds} s.`,
        ran: "go run . through that route:",
        worked: "✓ It worked: the mirror was chosen, the modules were verified, and the project was built through the route.",
        failed: (exitCode) => `go run . failed (exit ${exitCode}):`,
    },
    serve: {
        nothingToServe: "No mirror is healthy, or GOPROXY leaves none in the route: there is nothing to serve from.",
        noPort: (port, code) => `Port ${port} could not be opened (${code}).`,
        listening: (mirrors) => `Serving modules from ${english_words_list(mirrors)} until Ctrl-C. In the shells that are to use it:`,
    },
    switchHint: (command) => `To switch to it: ${command}`,
    measuring: (seconds) => `Measuring the mirrors … ${seconds.toFixed(1)} s`,
    envHint: (file) => `There is no ${file} yet: run use --scope project first.`,
};

;// CONCATENATED MODULE: ./build/telling/english-failure.js

/** What English says that a mirror did wrong, as a phrase. */
const englishFailure = {
    "wrong-hash": (r) => `wrong bytes: the hash of ${english_failure_fileOf(r)} does not match`,
    "login-page": (r) => `answered a login page where ${english_failure_fileOf(r)} was asked`,
    malformed: (r) => `not ${english_failure_fileOf(r)}${english_failure_more(r)}`,
    "client-error": (r) => `${r.status ?? "refused"} for ${english_failure_fileOf(r)}${english_failure_more(r)}`,
    "rate-limited": (r) => `429, ${r.detail === null ? "too many requests" : englishDetail(r.detail)}`,
    "upstream-failure": (r) => `${r.status ?? 404}, but its own source failed${english_failure_more(r)}`,
    "server-error": (r) => `${r.status ?? "server error"} for ${english_failure_fileOf(r)}${english_failure_more(r)}`,
    truncated: (r) => `the connection ended inside ${english_failure_fileOf(r)}`,
    "time-out": (r) => `time-out${english_failure_more(r)}`,
    dns: (r) => `DNS${english_failure_more(r)}`,
    refused: () => "connection refused",
    unreachable: (r) => `unreachable${english_failure_more(r)}`,
    reset: ({ detail }) => englishDetail(detail ?? { code: "connection-reset" }),
    tls: (r) => `TLS${english_failure_more(r)}`,
    "redirect-loop": () => "redirects without end",
    "redirect-to-http": () => "redirects from https to http, which go refuses",
    protocol: (r) => `broken HTTP${english_failure_more(r)}`,
    "too-many-files": () => "not asked to the end: too many open files on this machine",
    stale: (r) => `${r.status ?? 404} for ${english_failure_fileOf(r)} that the job needs`,
};
/** The kind of file that was asked for: its path would not fit into a table. */
function english_failure_fileOf({ asked }) {
    if (asked?.endsWith(".zip"))
        return "a zip";
    if (asked?.endsWith(".mod"))
        return "a go.mod";
    return asked?.endsWith(".info") ? "an .info" : "a file";
}
function english_failure_more({ detail }) {
    return englishMore(": ", detail);
}

;// CONCATENATED MODULE: ./build/telling/english-fetch.js


/** What English says of the fetch. */
const englishFetch = {
    done: {
        fetched: (report) => `${english_fetch_fetched(report.fetch)}${english_fetch_left(report)}`,
        "not-wanted": (report) => `nothing (input prefetch: false); go downloads what is missing itself${english_fetch_left(report)}`,
        "nothing-missing": (report) => `nothing: no file that the job is known to need is missing${english_fetch_left(report)}`,
        "left-to-go": (report) => `nothing: go is predicted to be as fast, so what is missing is left to it (input prefetch: true fetches all the same)${english_fetch_left(report)}`,
        "no-source": (report) => `nothing: there is no server that may be asked for what is missing${english_fetch_left(report)}`,
        "no-module-cache": (report) => `nothing: there is no module cache that can be written; go downloads what it needs itself${english_fetch_left(report)}`,
    },
    left: {
        "missing-everywhere": "no server that may be asked has them",
        failed: "every server that may have them failed too often",
        "wrong-bytes": "no answer had the hash of go.sum, and go refuses any other too",
        private: "private: no mirror may be asked, and no private proxy has them",
        "no-progress": "nothing more arrived, or too little",
        "over-limit": "more files than one run fetches",
        "module-cache": "the module cache could not be written",
    },
    source: {
        delivered: (failure) => `delivered${failure === null ? "" : `; last failure: ${failure}`}`,
        unused: (failure) => `delivered nothing${failure === null ? "" : `; last failure: ${failure}`}`,
        out: (failure) => `out${failure === null ? "" : `: ${failure}`}`,
    },
    columns: {
        source: "Source",
        share: "Share",
        files: "Files",
        size: "Size",
        requests: "Requests",
        retries: "Retries",
        hedges: "Hedges",
        refused: "Refused",
        state: "State",
    },
    reading: [
        "A source's share is of the verified bytes that were fetched. A retry repeats a request that failed; a hedge repeats one that was too slow, mostly at another source, and the first right answer counts. Refused answers were errors or wrong bytes, and nothing of them was kept.",
    ],
    privateProxy: (name) => `${name} (private)`,
    progress: ({ doneZips, totalZips, received, total, rate, left }) => {
        const bytes = total === null ? received : `${received} of about ${total}`;
        const start = totalZips === null
            ? `Fetching go.mod files, ${bytes}`
            : `Fetched ${doneZips} of ${totalZips} modules, ${bytes}`;
        return `${start}, ${rate}${left === null ? "" : `, ${left} left`}`;
    },
};
/** What to do about files that are left to go. It checks them against go.sum as well: nothing is unsafe, but slower or bound to fail. */
const english_fetch_LEFT_ADVICE = {
    "missing-everywhere": 'If they are private, say so in the input "private" or name the server that has them in "private-proxy"; otherwise check that these versions still exist.',
    failed: 'The build will be slower, and fails if the servers do not recover. Run the job again, or name more mirrors in the input "mirrors".',
    "wrong-bytes": "The build will fail unless somebody else has the right bytes. A server or a proxy on the way sends wrong ones: the table of sources says who did.",
    private: 'go needs the job\'s own credentials for them. A server that has them can be named in the input "private-proxy".',
    "no-progress": "Check the runner's network and proxy settings: the build depends on them too.",
    "over-limit": "Nothing to do: go downloads the rest.",
    "module-cache": "Check GOMODCACHE, who owns it, and the space on its disk: go writes there too.",
};
/** "3 modules (180 MB) and 7 go.mod files (2 of them without a request) in 4.1 s (44 MB/s) from a; …". */
function english_fetch_fetched(fetch) {
    const { zips, mods, infos, derivedMods, zipBytes, elapsedMs, unpacked } = fetch;
    const files = english_words_list([
        ...(zips === 0 ? [] : [`${count(zips, "module")} (${formatBytes(zipBytes)})`]),
        ...(mods === 0 ? [] : [`${count(mods, "go.mod file")}${english_fetch_derived(mods, derivedMods)}`]),
        // They come with the others; worth a word only where nothing else did.
        ...(zips === 0 && mods === 0 && infos > 0 ? [count(infos, ".info file")] : []),
    ]);
    if (files === "")
        return `nothing in ${formatMs(elapsedMs)}`;
    const rate = zips === 0 || elapsedMs <= 0 ? "" : ` (${formatRate((1000 * zipBytes) / elapsedMs)})`;
    return `${files} in ${formatMs(elapsedMs)}${rate}${english_fetch_from(fetch.sources)}${zips + mods === 0 ? "" : ", every byte verified against go.sum"}${unpacked === 0 ? "" : `; ${count(unpacked, "module")} unpacked on the way`}`;
}
function english_fetch_derived(mods, derivedMods) {
    if (derivedMods === 0)
        return "";
    return ` (${derivedMods >= mods ? "" : `${derivedMods} of them `}without a request)`;
}
/** Who delivered: one by name, several by their number. */
function english_fetch_from(sources) {
    const delivered = sources.filter((s) => s.files > 0);
    const proxies = delivered.filter((s) => s.private).length;
    const mirrors = delivered.length - proxies;
    if (delivered.length < 2)
        return delivered[0] === undefined ? "" : ` from ${delivered[0].name}`;
    return ` from ${english_words_list([
        ...(mirrors === 0 ? [] : [count(mirrors, "mirror")]),
        ...(proxies === 0 ? [] : [proxies === 1 ? "1 private proxy" : `${proxies} private proxies`]),
    ])}`;
}
/** What is still missing, why, and who gets it now. */
function english_fetch_left({ fetch, route }) {
    const rest = fetch.left.filter(({ zips, mods }) => zips + mods > 0);
    if (rest.length === 0)
        return "";
    const parts = rest.map((part) => `${english_words_countFiles(part)} (${englishFetch.left[part.reason]})`);
    return `. ${english_fetch_whoseTurn(route.values.GOPROXY)}: ${parts.join(", ")}`;
}
function english_fetch_whoseTurn(goproxy) {
    if (goproxy === "off")
        return "Still missing, since GOPROXY=off lets go download nothing";
    // Go's own default ends in direct.
    const direct = goproxy === "" || /(^|[,|])direct$/.test(goproxy);
    return `Left to go, which asks GOPROXY itself${direct ? ", direct included" : ""}`;
}

;// CONCATENATED MODULE: ./build/telling/english-files.js

const english_files_NOT_READ = {
    outside: (files) => `${files}: a link leads out of the workspace, so it was not read, and what it asks for is left to go. A change to the project can use such a link to get at another file of the machine. If it is meant, check the files out inside the workspace, or name the real folder in the input "working-directory".`,
    "used-outside": (files) => `go.work uses a folder outside of the workspace (${files}): it was not read, and what it asks for is left to go. Check it out inside the workspace to have that fetched too.`,
    "not-regular": (files) => `${files}: no regular file, but a device or a FIFO, so it was not read. go may wait for it without end. Replace it by a file.`,
    "too-large": (files) => `${files}: more than is read of a project (4 MiB for a go.mod or go.work, 64 MiB for a go.sum, 128 MiB for all together), so it was not read, and what it asks for is left to go.`,
    "too-many": () => "go.work uses more than 2,000 folders: the first 2,000 were read, and what the others ask for is left to go.",
};
/** Files of the project that were not read, and what to do. */
function english_files_filesNotRead({ why, count: files, first }) {
    return english_files_NOT_READ[why](files === 1 ? first : `${first} and ${files - 1} more`);
}
/** The module cache has something else than go.sum, and what to do. */
function english_files_moduleCacheDisagrees(note) {
    const { example } = note;
    const what = example === null
        ? `The module cache has ${count(note.count, "private module")} with another hash than go.sum.`
        : `The module cache has ${example.module} with another hash than go.sum: go.sum has ${example.expected}, the module cache ${example.actual}.`;
    const it = example === null && note.count > 1 ? "them" : "it";
    const others = example === null ? 0 : note.count - 1;
    return `${what} go will refuse ${it} (checksum mismatch), and nothing of ${it} was replaced. Either go.sum is wrong, or another job on this machine put ${it} there, and may have put more. If go.sum is right, run go clean -modcache as the user of the runner, and find out which job it was.${others === 0 ? "" : ` The same is true of ${count(others, "more module")}.`}`;
}
/** The checksum database decides who is right: what it once recorded never changes (go.dev/ref/mod, checksum database). */
function english_files_disagreement({ module, expected, actual, mirrors, others }) {
    const senders = mirrors === 1 ? "the one server that has it sends" : `all ${mirrors} servers that have it send`;
    return `go.sum and the mirrors disagree on ${module}: go.sum has ${expected}, ${senders} ${actual}. ${english_files_CAUSES} The checksum database says which hash is right: go mod download -json for that version, in an empty directory outside the project, prints it, and an error about a mismatch names it too. If it is the servers' hash, delete the module's lines in go.sum, run go clean -modcache and go mod tidy, and commit the result. If it is go.sum's, leave go.sum as it is, take another version or other mirrors, and tell the operators.${english_files_sameOf(others)}`;
}
/** A private module's name stays out of reports, and the checksum database is not to hear it either. */
function english_files_privateDisagreement({ expected, actual, mirrors, others }) {
    const senders = mirrors === 1
        ? "the private proxy that has it sends"
        : `all ${mirrors} private proxies that have it send`;
    return `go.sum and private proxies disagree on a private module (its name is not shown; search go.sum for the hash): go.sum has ${expected}, ${senders} ${actual}. ${english_files_CAUSES} Compare with its repository: go clean -modcache, then GOPROXY=direct go mod download. If that works, the proxy has other bytes than the repository: have its copy removed. If it fails as well and the tag is as you want it, delete the module's lines in go.sum, run go mod tidy, and commit the result.${english_files_sameOf(others)}`;
}
const english_files_CAUSES = "Nothing of it was kept, and go will refuse these bytes too. Either the version's tag was moved, or that line of go.sum was edited or merged wrongly.";
function english_files_sameOf(others) {
    return others === 0 ? "" : ` The same is true of ${count(others, "more module")}.`;
}

;// CONCATENATED MODULE: ./build/telling/english-fleet.js


/** So many regions are named in a sentence. */
const english_fleet_NAMED = 6;
/** English of a fleet: what all regions say together. */
const englishFleet = {
    title: (regions) => `Go mirrors in ${count(regions, "region")}`,
    read: ({ reports, superseded }) => `Made of ${count(reports, "report")}${superseded === 0 ? "" : `, of which ${superseded} had a newer one of the same run and job`}.`,
    noReport: "No report was found, so there is nothing new.",
    allWell: "No mirror fails in any region.",
    alert: {
        mirror: ({ mirror, failure, regions, measuredIn }) => regions.length === 1 && measuredIn > 1
            ? `${mirror} fails in ${english_words_list(regions)} alone, and not in the other ${count(measuredIn - 1, "region")}: ${failure}`
            : `${mirror} fails in ${regions.length} of ${count(measuredIn, "region")} (${english_fleet_named(regions)}): ${failure}`,
        noMirror: ({ regions, failure }) => `No mirror works in ${english_fleet_named(regions)}${failure === null ? "" : `: ${failure}`}. Look at the network there first.`,
    },
    pin: {
        notReported: (region, date) => `${region}: no report this time; the last one is of ${date}.`,
        noneProven: (region) => `${region}: no mirror is proven, so there is none to pin.`,
        notMeasured: (region) => `${region}: nothing was measured.`,
        stay: (region, time) => `${region}: stay with Go's default, proxy.golang.org${english_fleet_taking(time)}.`,
        defaultFails: (region, mirror, time) => `${region}: pin ${mirror}${english_fleet_taking(time)}; Go's default, proxy.golang.org, fails there.`,
        faster: ({ region, mirror, time, defaultTime, factor }) => factor === null
            ? `${region}: ${mirror} and Go's default, proxy.golang.org, are about as fast (${time} and ${defaultTime}).`
            : `${region}: pin ${mirror}: ${time} in place of ${defaultTime} through proxy.golang.org, ${factor} × faster.`,
        alone: (region, mirror, time) => `${region}: pin ${mirror}${english_fleet_taking(time)}.`,
    },
    toPin: "To pin",
    columns: { region: "Region", mirror: "Mirror" },
    cell: {
        absent: "",
        notMeasured: "not measured",
        notWaitedFor: "not waited for",
        proven: "works, not timed",
    },
    reading: [
        "Times are what a job of 100 modules with 50 MB would take through the mirror with plain go, from the measured figures: the same job in every region.",
        "✅ chosen by the newest report; 🟢 up to 1.5 times, 🟡 up to 3 times, 🟠 more than 3 times the region's best time; ❌ fails; ⚪ not known.",
        "To pin is the mirror that works now, did so in at least 9 of 10 measurements of the last 90 days, and has the smallest median time.",
    ],
    refusedTitle: (files) => `${count(files, "file")} or lines left out`,
    refusal: {
        "not-there": () => "there is no such file",
        "not-regular": () => "no regular file",
        link: () => "a link, which may lead anywhere",
        "not-json": () => "no JSON",
        "in-the-future": () => "made in the future: check that machine's clock",
        "no-point": () => "no line of a history",
        "no-report": ({ part }) => (part === "" ? "no report" : `no report: "${part}" is not what it has there`),
        "unknown-version": ({ version }) => `a report of version ${version}, which this tool does not know`,
        "too-large": ({ maxBytes }) => `larger than ${formatBytes(maxBytes)}`,
        "too-many": ({ what, most }) => `more than ${most} ${what}`,
        unreadable: ({ error }) => `can't be read (${error})`,
    },
    more: (n) => `and ${n} more`,
    file: {
        "no-history": (path) => `${path} is no history of this tool, so it was left as it is. Name another file.`,
        "no-file": (path) => `${path} is no regular file, so nothing was written there.`,
    },
    pageWritten: (path) => `The page: ${path}`,
    noReportsInput: "The input reports is empty: give the reports' paths, folders or patterns, one in a line.",
};
function english_fleet_taking(time) {
    return time === null ? "" : ` (${time})`;
}
function english_fleet_named(regions) {
    return regions.length <= english_fleet_NAMED
        ? english_words_list(regions)
        : `${regions.slice(0, english_fleet_NAMED - 1).join(", ")} and ${regions.length - english_fleet_NAMED + 1} more`;
}

;// CONCATENATED MODULE: ./build/telling/english-go.js



/** What English says of the Go that a job asked for. */
const englishGo = {
    "not-asked": () => "the one that the job has",
    "tool-cache": ({ version }) => `${version}, from the tool cache`,
    path: ({ version }) => `${version}, the one on PATH`,
    installed: (go) => `${go.version}, installed in ${formatMs(go.elapsedMs)} (${formatBytes(go.zipBytes)}${english_go_from(go)}); the checksum database's proof came by ${go.provenVia}`,
};
function english_go_from({ mirrors }) {
    const [first, ...others] = mirrors;
    if (first === undefined)
        return "";
    return others.length === 0 ? ` from ${first}` : ` from ${first} and ${others.join(", ")}`;
}
/** What a job needs of a toolchain besides its modules, to be put behind them. */
function english_go_toolchainPart({ kind, version }) {
    switch (kind) {
        case "none":
            return "";
        case "present":
            return `; Go ${version}, which go.mod asks for, is on disk`;
        case "fetched":
            return `; Go ${version}, which go.mod asks for, was fetched too, proven by the checksum database`;
        case "unproven":
            return `; and Go ${version} (about 70 MB), left to go: no proof of it was found`;
        case "left":
            return `; and Go ${version} (about 70 MB), which go downloads itself`;
    }
}
/** Why a Go can't be had: what was tried, and what to do. */
const englishGoProblem = {
    "no-such-version": ({ wanted, platform, exist }) => `There is no Go ${wanted} for ${platform}. ${exist.length === 0 ? "No mirror lists any for it" : `There are: ${exist.join(", ")}, and others`}. Correct the input go-version or the file that go-version-file names.`,
    "no-list": ({ wanted, answers }) => [
        `Go ${wanted} is not on this machine, and no mirror had a list of versions:`,
        ...(answers.length === 0
            ? ["- no mirror may be asked (GOPROXY=off, or none is named)"]
            : answers.map(({ name, problem }) => `- ${name}: ${problem === null ? "nothing" : englishDetail(problem)}`)),
        "Check the runner's network and proxy settings, or name a mirror that it reaches in the input mirrors. An exact version that is in the tool cache needs no mirror.",
    ].join("\n"),
    unproven: ({ version, tried }) => [
        `Go ${version} was not installed: the checksum database did not prove what it is. Tried:`,
        ...(tried.length === 0
            ? ["- nothing: there is no way to ask"]
            : tried.map((trouble) => `- ${english_go_troubleLine(trouble)}`)),
        tried.some(({ code }) => code === "forked")
            ? "A database that contradicts itself is a serious matter: compare from another network before anything is deleted. What this machine has seen lies in its cache folder, setup-go-mirror/sumdb."
            : "Let the runner reach sum.golang.org or sum.golang.google.cn, or a mirror that carries the database (goproxy.cn does).",
    ].join("\n"),
    "not-fetched": ({ version, sources }) => [
        `Go ${version} could not be fetched from any mirror:`,
        ...(sources.length === 0
            ? ["- there is no mirror that may be asked"]
            : sources.map(({ name, reason }) => `- ${name}: ${reason === null ? "does not have it" : englishFailure[reason.code](reason)}`)),
        "Name a mirror that has it in the input mirrors.",
    ].join("\n"),
    unusable: ({ version, detail }) => `Go ${version} was fetched as the checksum database has it, and is no Go that can be used: ${englishDetail(detail)}. Take another version.`,
    "no-tool-cache": () => "There is no folder to install Go into: neither RUNNER_TOOL_CACHE nor a home directory is set. Set RUNNER_TOOL_CACHE to a folder that the runner may write.",
    "not-written": ({ version, folder, detail }) => `Go ${version} could not be written below ${folder} (${englishDetail(detail)}). Make room there, or let the runner's user write to it; RUNNER_TOOL_CACHE names the folder.`,
};
const english_go_TROUBLE = {
    unreachable: "can't be reached",
    status: "refused",
    "no-database": "does not carry the database",
    "unknown-version": "the database knows no such version",
    "not-signed": "not an answer that the database signed",
    "other-record": "a record of something else",
    "not-in-tree": "the record is not in the tree that was signed",
    forked: "the tree contradicts the one that this machine saw before",
};
function english_go_troubleLine({ url, code, detail }) {
    return `${url}: ${english_go_TROUBLE[code]}${englishMore(" (", detail, ")")}`;
}

;// CONCATENATED MODULE: ./build/telling/english-outcome.js


/** What English says of what a run has brought: the headline. */
const englishOutcome = {
    "from-cache": ({ zips, zipBytes, buildBytes }, { elapsedMs }) => {
        const build = buildBytes === null ? "" : ` and Go's build cache (${formatBytes(buildBytes)})`;
        return `${count(zips, "module")} (${formatBytes(zipBytes)})${build} ready in ${formatMs(elapsedMs)}, from the cache.`;
    },
    fetched: ({ zips, zipBytes, fromCache, sources, left }, { elapsedMs }) => {
        const cached = fromCache === 0 ? "" : ` and ${fromCache} of them from the cache`;
        const rest = left === 0
            ? ""
            : ` ${count(left, "module")} could not be downloaded and ${left === 1 ? "is" : "are"} left to go.`;
        return `${left === 0 ? "Modules" : "Most modules"} ready in ${formatMs(elapsedMs)}: ${zips} (${formatBytes(zipBytes)}) from ${count(sources, "mirror")}${cached}, verified.${rest}`;
    },
    present: ({ zips }, { choice }) => `Nothing to download: ${zips === 1 ? "the one module" : `all ${zips} modules`} that the job needs ${zips === 1 ? "is" : "are"} present${choice.mirror === null ? "" : `. Later downloads go to ${choice.mirror} first`}.`,
};

;// CONCATENATED MODULE: ./build/telling/english-relay.js


/** What English says of the relay. */
const englishRelay = {
    state: {
        "not-wanted": () => "none (input relay: false, or scope is not job)",
        "no-mirror": () => "none: no mirror stands in the route",
        started: ({ startMs }) => `in front of the mirrors for the later steps, ready after ${formatMs(startMs)}; go leaves it for the route above should it end`,
        joined: () => "the one that an earlier step has started; it knows this module's go.sum too now",
        failed: () => "none: it could not be started, so the later steps have the route alone",
    },
    title: "Go module relay",
    use: ({ requests, sentBytes, checked }) => requests.served + requests.missing + requests.failed === 0
        ? "The later steps asked for no module."
        : `${count(requests.served, "request")} served (${formatBytes(sentBytes)}), ${requests.missing} for what no mirror has, ${requests.failed} failed. Files checked with go.sum: ${checked.goSum}; with the checksum database: ${checked.database}; left to go's own check: ${checked.nobody}.`,
    gotOver: ({ retries, hedges }) => `Got over on the way: ${count(retries, "request")} repeated after a failure, ${hedges} asked of another mirror beside a slow one.`,
    mirror: ({ name, failed, requests, lied }, failure) => `${name}: ${failed} of ${count(requests, "answer")} no use${failure === null ? "" : ` (last: ${failure})`}${lied ? "; it sent wrong bytes, so nothing more was asked of it" : ""}`,
    network: (failed) => `Every mirror failed for ${count(failed, "request")} of this job. Where go ended with a download error, that was the network, not your code: run the job again, or name other mirrors with the input mirrors.`,
    gone: "The relay was gone before the job's end; go has used the route behind it since.",
};

;// CONCATENATED MODULE: ./build/telling/english.js












/** English, for people who run jobs: plain words, Go's terms, and after a problem what to do about it. */
const english = {
    title: ({ choice, probe }) => {
        if (probe.kind === "policy")
            return "Go module mirror: GOPROXY kept as it was";
        if (choice.mirror === null)
            return "Go module mirror: none is healthy";
        return `Go module mirror: ${choice.mirror}${choice.reason.code === "catalogue-order" ? " (not measured)" : ""}`;
    },
    choice: {
        fastest: ({ runnerUp, bestMs, runnerUpMs }, report) => {
            const start = `${report.choice.mirror}: ${formatMs(bestMs)} predicted for ${english_missing(report)}`;
            if (runnerUp === null || runnerUpMs === null || bestMs <= 0)
                return `${start}.`;
            const factor = formatFactor(runnerUpMs / bestMs);
            const compared = factor === "1.0" ? "about as fast as" : `${factor} × faster than`;
            return `${start}, ${compared} ${runnerUp} (${formatMs(runnerUpMs)}).`;
        },
        "nothing-missing": ({ firstByteMs }, { choice, project }) => `${choice.mirror}: ${project.needed.zips === 0 ? "no module to download is known" : "every module is on disk already"}; it answers after ${formatMs(firstByteMs)}, should the job ask for more.`,
        "only-proven": ({ others }, { choice }) => others === 0
            ? `${choice.mirror}: the only mirror that was asked, and its bytes are right.`
            : `${choice.mirror}: the only mirror that proved its bytes right; ${others === 1 ? "the other one" : `the ${others} others`} failed or ${others === 1 ? "was" : "were"} not waited for.`,
        "catalogue-order": ({ region, inChina }, { choice }) => `${choice.mirror}: first in the catalogue's order for ${region}${inChina ? " (in China: Chinese mirrors first)" : ""}; nothing was measured.`,
        "none-healthy": (_, { mirrors }) => `${mirrors.length === 0 ? "There was no mirror to ask" : "No mirror proved its bytes right"}: the job goes on with the GOPROXY that it had.`,
    },
    outcome: englishOutcome,
    nothingToChoose: ({ route }) => `The GOPROXY of this machine leaves nothing to choose and is kept${route.values.GOPROXY === "" ? "" : `: ${route.values.GOPROXY}`}`,
    failure: englishFailure,
    standing: {
        chosen: "chosen",
        inRoute: "in the route",
        proven: "works, not in the route",
        notMeasured: "not measured",
        notWaitedFor: ({ answered }) => (answered ? "answers, not waited for" : "not waited for"),
    },
    note: {
        "no-healthy-mirror": ({ asked }) => `${asked === 1 ? "The only mirror asked is not healthy" : `None of the ${asked} mirrors asked is healthy`}, so GOPROXY stays as it was. Check the runner's network and proxy settings, or name a mirror that it can reach in the input "mirrors".`,
        "goproxy-off": () => "This machine has GOPROXY=off: go downloads nothing, and that is left alone. Unset it to let mirrors be used.",
        "goproxy-policy": ({ goproxy }) => goproxy === "direct"
            ? 'This machine has GOPROXY=direct: no server is to hear of its modules, so none was asked and nothing is added. Set the input "mirrors" to use mirrors all the same.'
            : `This machine's GOPROXY (${goproxy}) does not end in direct, which is taken as a rule about where modules may come from: nothing is added behind it. Set the input "mirrors" to add mirrors all the same.`,
        "values-kept": ({ values, since }) => `Go's settings of this machine's user have had ${values.join(" and ")} since ${since}, set by an earlier run (keep: true, the command use, or a job with scope: user that did not come to its end). setup-go-mirror undo takes back all of it, go env -u one variable.`,
        "inherited-private-proxies": ({ count }) => `${count === 1 ? "A server" : `${count} servers`} in the GOPROXY of this machine ${count === 1 ? "is" : "are"} in no catalogue: counted as private, kept first in the chain. A public mirror among them can be named in the input "mirrors" to be measured.`,
        "no-mirror-behind-private": ({ because }) => because === "no-pattern"
            ? 'GOPROXY has a server of your own, and nothing says which of its modules are private: a mirror behind it would be told the names that it does not have, so the route has no mirror. Name your private modules in the input "private" (or GOPRIVATE) to add mirrors; if the server has no private modules, name it in the input "mirrors".'
            : "GOPROXY has a server of this machine's own, and GONOPROXY does not cover all private modules: a mirror behind the server would be told the names that it does not have, so the route has no mirror. Unset GONOPROXY, or add the patterns of GOPRIVATE to it, to add mirrors.",
        "sumdb-off": ({ by }) => `The checksum database is off (${by === "input" ? "input sumdb: off" : "GOSUMDB=off on this machine"}). Checksums of modules that go.sum does not have yet are not checked, and toolchain downloads will fail, since go insists on the database for them. ${by === "input" ? "Remove the input" : "Unset GOSUMDB"} to have both.`,
        "sumdb-rerouted": ({ via }) => `The checksum database does not work on the way through GOPROXY; GOSUMDB now leads to it past the mirrors, at ${via}. Nothing to do.`,
        "sumdb-unreachable": ({ url, detail }) => `The checksum database can't be reached (${url}${englishMore(": ", detail)}). Verification stays on, so toolchain downloads and modules that go.sum does not have yet will fail. Let the runner reach sum.golang.org or sum.golang.google.cn, or commit a complete go.sum.`,
        vendored: () => "The project is vendored: go builds from vendor/ and has nothing to download. The route serves later steps such as go install.",
        "no-go-sum": () => 'No go.sum was found, so the mirrors were measured with well-known modules instead of the job\'s own. Check the input "working-directory", or run go mod tidy and commit go.sum.',
        "go-sum-problems": ({ count, firstLine, firstCode }) => `go.sum has ${count === 1 ? "a line" : `${count} lines`} that can't be used (first: ${english_GO_SUM_FAULTS[firstCode]}${firstLine > 0 ? ` in line ${firstLine}` : ""}); left out here, but go may refuse the file. Repair it with go mod tidy.`,
        "toolchain-download": ({ toolchain, have }) => `go.mod asks for ${toolchain}, and the runner has ${have}: go will download that toolchain through this route. The input go-version-file: go.mod installs it once for all jobs of a machine.`,
        "go-behind": ({ version, newest }) => `Go ${version} is behind ${newest}, the newest release of its line, which may mend security faults. Ask for its line instead (go-version: '${lineOf(version)}' with check-latest: true), or name that release.`,
        "go-list-behind": ({ version, listed }) => `The newest fitting Go that the mirrors list is ${listed}; ${version}, which is here, is newer and is used. The mirrors may be behind.`,
        "go-list-unreachable": ({ version }) => `No mirror said which Go versions there are, so the newest fitting one that is here is used: ${version}.`,
        "toolchain-too-old": ({ wanted, have }) => `go.mod asks for ${wanted}, the runner has ${have}, and GOTOOLCHAIN forbids a download: go will fail. Have it installed (input go-version-file: go.mod), or set GOTOOLCHAIN=auto.`,
        "files-not-read": english_files_filesNotRead,
        "module-cache-disagrees": english_files_moduleCacheDisagrees,
        "module-cache-unusable": ({ detail }) => detail === "EMFILE"
            ? "Too many open files: this process may not open as many as filling the module cache takes, so that go downloads the rest. Raise the limit (ulimit -n 1024, LimitNOFILE= of the runner's service, --ulimit nofile= of the container)."
            : `The module cache can't be used (${detail}), so verified downloads were not kept. Check GOMODCACHE and who owns it.`,
        "no-go": () => "There is no go on PATH, and none was asked for: the job's build will not find one. The input go-version-file: go.mod installs the version that the project names.",
        "private-proxy-dead": ({ host, detail }) => `The private proxy ${host} does not answer${englishMore(" (", detail, ")")}. go asks it first and gives up at such an error, so downloads will fail. Check its address (input private-proxy) and the way to it.`,
        "wrong-bytes": ({ mirror, asked }) => `${mirror} sent other bytes than the expected hash allows${asked === "" ? "" : ` for ${asked}`}. It is out, and nothing of it was kept. A proxy on the way may alter downloads; where it does not, tell the mirror's operator.`,
        "go-sum-disagrees": (note) => (note.module === null ? english_files_privateDisagreement(note) : english_files_disagreement(note)),
        "cache-failed": ({ failure }) => `The runner's cache service was of no use: ${english_cache_cacheFailure(failure)}. What the job lacks was fetched from the mirrors instead. The input cache: false leaves the service alone.`,
        "cache-wrong-files": ({ key, modules }) => `The cache entry ${key} holds files of ${count(modules, "module")} that do not have the hash of go.sum. They were dropped, and fetched from the mirrors where one has them. Delete that entry (gh cache delete): whoever wrote it wrote something else than this action does.`,
        "fetch-incomplete": ({ reason, ...files }) => `${english_words_countFiles(files)} could not be put into the module cache beforehand (${englishFetch.left[reason]}): left to go, which downloads and checks what it needs itself. ${english_fetch_LEFT_ADVICE[reason]}`,
    },
    sumdb: {
        works: ({ via }) => `a signed tree head was verified at ${via}`,
        rerouted: ({ via, because }) => `verified at ${via}, past the mirrors, because ${english_trouble(because)}`,
        unreachable: ({ because }) => `on, but no way to it was found: ${english_trouble(because)}`,
        off: () => "off: new checksums are not verified, and toolchain downloads will fail",
        "not-checked": ({ because }) => `on, not checked${english_NOT_CHECKED[because]}`,
    },
    probe: {
        measured: ({ probe, region, mirrors }) => `Measured ${count(mirrors.length, "mirror")} in ${formatMs(probe.elapsedMs)} from ${region.label}${probe.ended === null ? "" : `; ${english_ENDED[probe.ended]}`}${probe.extended ? "; the budget was extended once, since no mirror was proven in time" : ""}.${probe.admitted === 0 ? "" : ` ${count(probe.admitted, "verified sample")} went into the module cache.`}`,
        remembered: ({ probe }) => `Remembered from a measurement ${probe.ageMs === null ? "" : `${formatMs(probe.ageMs)} ago `}on this machine; no mirror was contacted.`,
        never: ({ region }) => `Not measured (input probe: never): the catalogue's order for ${region.label}.`,
        policy: () => "Not measured: the GOPROXY of this machine leaves nothing to choose.",
    },
    project: ({ project }) => english_modules(project) + english_go_toolchainPart(project.toolchain),
    measuredFor: ({ project }) => {
        const { zips } = project.needed;
        return zips === 0
            ? english_modules(project)
            : `${zips} needed (${english_size(project)}), measured as if none were present`;
    },
    go: englishGo,
    goProblem: englishGoProblem,
    goProgress: ({ version, received, total, rate }) => `Go ${version}: ${received}${total === null ? "" : ` of ${total}`}, ${rate}`,
    cache: englishCache,
    buildCache: englishBuildCache,
    buildCacheUnsaved: englishBuildCacheUnsaved,
    buildCacheSave: englishBuildCacheSave,
    save: englishSave,
    fetch: englishFetch,
    relay: englishRelay,
    fleet: englishFleet,
    commands: englishCommands,
    reading: [
        "Each mirror was asked for files that this job needs; only one that delivered a .mod, an .info and a .zip with the right hashes can be chosen.",
        "Predicted is the time to download what this job is missing: waits for first bytes, transfer at the measured throughput, go's own concurrency.",
        "The bar is that prediction, next to the slowest one. First byte is the lower quartile of the waits for small answers; throughput is that of one connection.",
    ],
    recommended: "Recommended",
    colon: ": ",
    log: {
        measured: "Go module mirrors, measured from this machine",
        cancelled: "Cancelled: nothing was exported. What was measured until then stands above.",
        slowLine: "The line is slow: mirrors answer rightly but none is done yet; measuring for one more budget.",
        serviceFailedBefore: "Nothing was saved: the cache service was of no use when the job began.",
        noMirror: "No healthy Go module mirror (fail-on: no-mirror). The table above says what each one answered.",
        reportNotWritten: (why) => `The JSON report could not be written: ${why}`,
        summaryTooLarge: "The step summary would be larger than the runner accepts (1 MiB): not written.",
        summaryNotWritten: "The step summary file cannot be written: the summary is left out.",
        unpackingGivenUp: (after) => `go was ended after ${after} of unpacking modules: another process may hold a lock in the module cache (a file that ends in .lock), or its disk is slow. The build unpacks them when it needs them, and waits for that lock as well.`,
    },
    moreMirrors: (count) => `${count} more in the JSON report`,
    viaProxy: "via proxy",
    columns: {
        rank: "#",
        mirror: "Mirror",
        status: "Status",
        dns: "DNS",
        tcp: "TCP",
        tls: "TLS",
        firstByte: "First byte",
        throughput: "Throughput",
        predicted: "Predicted",
    },
    phases: { dns: "DNS", tcp: "TCP", tls: "TLS", firstByte: "first byte" },
    labels: {
        warning: "Warning",
        notice: "Note",
        go: "Go",
        modules: "Modules",
        cache: "Cache",
        buildCache: "Build cache",
        fetched: "Fetched",
        relay: "Relay",
        sumdb: "Checksum database",
        exported: "Set for the later steps",
        nothingExported: "Nothing was changed for the later steps.",
        details: "Mirrors, timings, and how they were measured",
        asked: "Asked when it failed",
    },
};
const english_GO_SUM_FAULTS = {
    malformed: "not a module, a version and a hash",
    "conflict-mark": "the mark of a merge conflict",
    "bad-path": "an impossible module path",
    "bad-version": "an impossible version",
    "bad-hash": "an impossible hash",
    contradiction: "two hashes for one module",
};
const english_NOT_CHECKED = {
    "not-measured": ": nothing was measured",
    "private-proxy": ": the private proxy that decides it asks for credentials",
    invalid: ": the value of GOSUMDB is not one that go accepts",
};
const english_ENDED = {
    over: "all mirrors answered or failed",
    enough: "ended as soon as nothing pending could win",
    budget: "ended with its time budget",
};
function english_modules(project) {
    if (project.kind === "none")
        return "no go.mod was found";
    if (project.vendored)
        return "vendored, nothing to download";
    const { zips, present, missing, private: unasked } = project.needed;
    if (zips === 0)
        return project.goSum.found ? "none needed" : "no go.sum, so nothing is known";
    const absent = `${missing} missing${missing === 0 ? "" : ` (${english_size(project)})`}`;
    return `${zips} needed: ${present} on disk, ${absent}${unasked === 0 ? "" : `, ${unasked} private (no mirror was asked)`}`;
}
/** What is still to be downloaded, with its size. */
function english_missing({ project }) {
    const { zips, missing } = project.needed;
    if (missing === 0)
        return zips === 0 ? "a first download" : "the missing go.mod files";
    return `the ${count(missing, "missing module")} (${english_size(project)})`;
}
/** A size that not every missing module was asked for is an estimate. */
function english_size({ sizedZips, needed, missingBytes }) {
    return `${sizedZips < needed.missing ? "about " : ""}${formatBytes(missingBytes)}`;
}
function english_trouble({ url, code, detail }) {
    const what = {
        "bad-answer": "gave an answer that does not verify",
        error: "failed",
        unreachable: "did not answer",
    };
    return `${url} ${what[code]}${englishMore(" (", detail, ")")}`;
}

;// CONCATENATED MODULE: ./build/telling/fleet-sentences.js


/** A smaller gain is no reason to leave Go's default. */
const MIN_FACTOR = 1.1;
/** In the catalogue's words. */
const GO_DEFAULT = "official";
/** An alert: one line for one cause. */
function alertSentence({ language, failure }, alert) {
    const words = neutraliseTexts(alert);
    const { fleet } = language;
    const phrase = words.reason && failure({ ...words.reason, asked: null });
    const sentence = words.kind === "mirror"
        ? fleet.alert.mirror({ ...words, failure: phrase ?? "" })
        : fleet.alert.noMirror({ ...words, failure: phrase });
    return neutralise(sentence, Number.POSITIVE_INFINITY);
}
/** What to pin in a region, and what it gains. */
function pinSentence({ language }, region) {
    const safe = neutraliseTexts({ label: region.label, pin: region.pin, measuredAt: region.measuredAt });
    const { pin: words } = language.fleet;
    const sentence = () => {
        if (!region.reported)
            return words.notReported(safe.label, safe.measuredAt.slice(0, 10));
        if (safe.pin !== null)
            return pinWords(words, safe.label, safe.pin);
        const isMeasured = region.cells.some(({ state }) => state.kind === "failed");
        return isMeasured ? words.noneProven(safe.label) : words.notMeasured(safe.label);
    };
    return neutralise(sentence(), Number.POSITIVE_INFINITY);
}
function pinWords(words, region, pin) {
    const { mirror, referenceMs, defaultMs, defaultFailed } = pin;
    const time = referenceMs === null ? null : formatMs(referenceMs);
    if (mirror === GO_DEFAULT)
        return words.stay(region, time);
    if (defaultFailed)
        return words.defaultFails(region, mirror, time);
    if (time === null || referenceMs === null || defaultMs === null)
        return words.alone(region, mirror, time);
    const factor = defaultMs / Math.max(referenceMs, 1);
    return words.faster({
        region,
        mirror,
        time,
        defaultTime: formatMs(defaultMs),
        factor: factor < MIN_FACTOR ? null : formatFactor(factor),
    });
}
/** Why a file was left out, with its name. */
function refusedSentence({ language }, refused) {
    const { file, why } = neutraliseTexts(refused);
    const phrase = language.fleet.refusal[why.code];
    return neutralise(file + language.colon + phrase(why), Number.POSITIVE_INFINITY);
}
/** All in a line each, for a log or a terminal: what was read, alerts, what to pin. */
function fleetLines(sentences, fleet) {
    const { fleet: words } = sentences.language;
    const alerts = fleet.alerts.map((alert) => alertSentence(sentences, alert));
    return [
        fleet.reports.read === 0
            ? words.noReport
            : words.read({ reports: fleet.reports.read, superseded: fleet.reports.superseded }),
        ...(alerts.length === 0 && fleet.reports.read > 0 ? [words.allWell] : alerts),
        ...fleet.regions.map((region) => pinSentence(sentences, region)),
    ];
}

;// CONCATENATED MODULE: ./build/telling/fleet-summary.js



/** A runner takes 1 MiB a step, and a page with it should stay quick to open. */
const MAX_BYTES = 200_000;
const MAX_SENTENCE = 1_500;
const MAX_REFUSED = 50;
const MAX_CELL = 80;
/** A time up to so many times the region's best. */
const NEAR = 1.5;
const FAR = 3;
/**
 * A fleet as GitHub-flavoured Markdown: alerts, the heat map of regions and mirrors (a figure and a symbol in each cell),
 * a sentence for each region. Of very many regions the last are only counted.
 */
function fleetSummary(sentences, fleet) {
    for (let shown = fleet.regions.length;; shown = Math.floor(shown / 2)) {
        const summary = render(sentences, fleet, shown);
        if (shown === 0 || Buffer.byteLength(summary) <= MAX_BYTES)
            return summary;
    }
}
function render(sentences, fleet, shown) {
    const { fleet: words, labels } = sentences.language;
    const regions = fleet.regions.slice(0, shown);
    const hidden = fleet.regions.length - regions.length;
    const { read, superseded } = fleet.reports;
    const alerts = fleet.alerts
        .slice(0, Math.max(shown, 1))
        .map((alert) => `- ⚠️ ${line(alertSentence(sentences, alert))}`);
    const paragraphs = [
        `## ${line(words.title(fleet.regions.length))}`,
        line(read === 0 ? words.noReport : words.read({ reports: read, superseded })),
        alerts.length === 0 && read > 0 ? line(words.allWell) : alerts.join("\n"),
        heatMap(sentences, fleet, regions),
        regions.map((region) => `- ${line(pinSentence(sentences, region))}`).join("\n"),
        hidden === 0 ? "" : line(words.more(hidden)),
        refusedList(sentences, fleet),
        pins(words.toPin, regions),
        `<details><summary>${labels.details}</summary>`,
        words.reading.map((text) => `- ${line(text)}`).join("\n"),
        "</details>",
    ];
    return `${paragraphs.filter((text) => text !== "").join("\n\n")}\n`;
}
function line(text) {
    return markdown(text, MAX_SENTENCE);
}
/** A row for each region, a column for each mirror. */
function heatMap(sentences, fleet, regions) {
    if (regions.length === 0 || fleet.mirrors.length === 0)
        return "";
    const row = (cells) => `| ${cells.join(" | ")} |`;
    return [
        row([
            sentences.language.fleet.columns.region,
            ...fleet.mirrors.map(({ name }) => markdown(name, MAX_CELL)),
        ]),
        row([":--", ...fleet.mirrors.map(() => ":--")]),
        ...regions.map((region) => {
            const bestMs = bestOf(region);
            const cells = region.cells.map((cell) => heatCell(sentences, cell, bestMs));
            return row([markdown(region.label, MAX_CELL), ...cells]);
        }),
    ].join("\n");
}
function heatCell(sentences, cell, bestMs) {
    const symbol = symbolOf(cell, bestMs);
    const text = markdown(cellText(sentences, cell), MAX_CELL).replace(/ /g, cell.state.kind === "failed" ? " " : "&nbsp;");
    const shown = cell.chosen ? `**${text}**` : text;
    return [symbol, shown].filter((part) => part !== "").join(" ");
}
/** What stands in a cell beside its symbol: neutralised, "" where the region does not know the mirror. */
function cellText({ language, failure }, { state, referenceMs }) {
    const { cell } = language.fleet;
    switch (state.kind) {
        case "absent":
            return cell.absent;
        case "failed":
            return failure(state.reason);
        case "not-measured":
            return cell.notMeasured;
        case "not-waited-for":
            return cell.notWaitedFor;
        case "proven":
            return referenceMs === null ? cell.proven : formatMs(referenceMs);
    }
}
function symbolOf({ state, chosen, referenceMs }, bestMs) {
    if (state.kind === "absent")
        return "";
    if (state.kind === "failed")
        return "❌";
    if (chosen && state.kind === "proven")
        return "✅";
    if (state.kind !== "proven" || referenceMs === null || bestMs === null)
        return "⚪";
    if (referenceMs <= NEAR * bestMs)
        return "🟢";
    return referenceMs <= FAR * bestMs ? "🟡" : "🟠";
}
function bestOf({ cells }) {
    const times = cells.flatMap(({ referenceMs }) => referenceMs ?? []);
    return times.length === 0 ? null : Math.min(...times);
}
function pins(title, regions) {
    const lines = regions.flatMap(({ label, pin }) => pin === null ? [] : [`# ${neutralise(label)}`, `GOPROXY=${pin.goproxy}`]);
    return lines.length === 0
        ? ""
        : `<details><summary>${title}</summary>\n\n${markdownCodeBlock(lines)}\n\n</details>`;
}
function refusedList(sentences, { refused }) {
    if (refused.length === 0)
        return "";
    const { fleet: words } = sentences.language;
    const items = refused.slice(0, MAX_REFUSED).map((one) => `- ${line(refusedSentence(sentences, one))}`);
    const hidden = refused.length - items.length;
    return [
        line(words.refusedTitle(refused.length)),
        "",
        ...items,
        ...(hidden === 0 ? [] : [`- ${words.more(hidden)}`]),
    ].join("\n");
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ./build/telling/width.js

/** A mark stands above the letter before it. */
const MARK = /\p{M}/u;
/** Columns that text takes in a terminal: East Asian letters and pictures two (UAX #11), marks above a letter none. */
function widthOf(text) {
    let width = 0;
    for (const character of text)
        width += MARK.test(character) ? 0 : width_isWide(character) ? 2 : 1;
    return width;
}
/** Whether one character takes two columns. */
function width_isWide(character) {
    const codePoint = character.codePointAt(0);
    return codePoint !== undefined && eastAsianWidth(codePoint) === 2;
}
/** At least `width` columns, the text at the left. */
function padEnd(text, width) {
    return text + " ".repeat(Math.max(0, width - widthOf(text)));
}
/** At least `width` columns, the text at the right. */
function padStart(text, width) {
    return " ".repeat(Math.max(0, width - widthOf(text))) + text;
}
/** The beginning of a text that is too wide, with "…" for the rest. */
function clip(text, width) {
    if (widthOf(text) <= width)
        return text;
    let kept = "";
    for (const character of text) {
        if (widthOf(kept + character) >= width)
            break;
        kept += character;
    }
    return `${kept}…`;
}
/** Rows of cells as lines whose columns begin at the same place, two blanks apart, without blanks at their ends. */
function inColumns(rows) {
    const widthOfColumn = (column) => Math.max(...rows.map((row) => widthOf(row[column] ?? "")));
    const widths = (rows[0] ?? []).map((_, column) => widthOfColumn(column));
    return rows.map((row) => row
        .map((cell, column) => padEnd(cell, widths[column] ?? 0))
        .join("  ")
        .trimEnd());
}

;// CONCATENATED MODULE: ./build/telling/fleet-terminal.js




const fleet_terminal_MAX_CELL = 28;
/**
 * A fleet for a person at a terminal: a table for each region would be long, so there is one, a line for each mirror of
 * each region that knows it, then alerts and what to pin. No newline at its end.
 */
function fleetTerminal(sentences, fleet) {
    const { columns } = sentences.language.fleet;
    const rows = fleet.regions.flatMap(({ label, cells }) => fleet.mirrors.flatMap(({ name }, at) => {
        const cell = cells[at];
        if (cell === undefined || cell.state.kind === "absent")
            return [];
        return [
            [
                clip(neutralise(label), fleet_terminal_MAX_CELL),
                markOf(cell),
                clip(neutralise(name), fleet_terminal_MAX_CELL),
                cellText(sentences, cell),
            ],
        ];
    }));
    const table = rows.length === 0 ? [] : [...inColumns([[columns.region, "", columns.mirror, ""], ...rows]), ""];
    return [...table, ...fleetLines(sentences, fleet)].join("\n");
}
function markOf({ state, chosen }) {
    if (state.kind === "failed")
        return "✗";
    return chosen ? "▸" : " ";
}

;// CONCATENATED MODULE: ./build/telling/columns.js
/** The columns of a mirror's row, in their order. */
const COLUMNS = [
    "rank",
    "mirror",
    "status",
    "dns",
    "tcp",
    "tls",
    "firstByte",
    "throughput",
    "predicted",
];
/** The columns of a row about a source of the fetch, in their order. */
const FETCH_COLUMNS = [
    "source",
    "share",
    "files",
    "size",
    "requests",
    "retries",
    "hedges",
    "refused",
    "state",
];

;// CONCATENATED MODULE: ./build/telling/fetch-rows.js



const MAX_NAME = 40;
/**
 * The rows of the table of sources, in the report's order. None where there is nothing to compare or to explain:
 * one source that was asked, and nothing went wrong.
 */
function fetchRows(sentences, { fetch }) {
    const asked = askedSources(fetch);
    if (asked.length < 2 && asked.every(isFaultless))
        return [];
    const bytes = asked.reduce((sum, s) => sum + s.bytes, 0);
    return asked.map((source) => {
        const share = source.bytes > 0 ? source.bytes / bytes : null;
        const name = neutralise(source.name, MAX_NAME);
        return {
            state: source.outcome,
            cells: {
                source: source.private ? sentences.language.fetch.privateProxy(name) : name,
                share: share === null ? "" : formatShare(share),
                files: number(source.files),
                size: share === null ? "" : formatBytes(source.bytes),
                requests: number(source.requests),
                retries: number(source.retries),
                hedges: number(source.hedges),
                refused: number(source.refusals),
                state: sentences.source(source),
            },
            share,
        };
    });
}
/** The sources that took part: asked at least once, or out before that. */
function askedSources({ sources }) {
    return sources.filter((s) => s.requests > 0 || s.outcome === "out");
}
/** The columns worth showing: name and state, and those where at least one source has something. */
function filledFetchColumns(rows) {
    return FETCH_COLUMNS.filter((c) => c === "source" || c === "state" || rows.some((row) => row.cells[c] !== ""));
}
function isFaultless({ outcome, reason, retries, hedges, refusals }) {
    return outcome !== "out" && reason === null && retries + hedges + refusals === 0;
}
function number(value) {
    return value === 0 ? "" : String(value);
}

;// CONCATENATED MODULE: ./build/telling/bar.js
const BAR_CELLS = 10;
/** A part of a whole, 0 to 1, as a bar of ten cells. Never empty: the smallest is to be seen beside one a hundred times as large. */
function shareBar(share) {
    const full = Math.max(1, Math.round(share * BAR_CELLS));
    return "█".repeat(full) + "░".repeat(BAR_CELLS - full);
}

;// CONCATENATED MODULE: ./build/telling/fetch-table.js



const GAP = "  ";
const fetch_table_MAX_NAME = 24;
/** A state that is longer may be cut before a column of numbers has to go. */
const MIN_STATE = 24;
/** What goes first where the line is short. */
const DISPENSABLE = [
    ["requests"],
    ["retries", "hedges", "refused"],
    ["files"],
];
/**
 * The sources of the fetch as lines of aligned text: a title, then one line each. Empty without rows.
 * @param titles of the columns
 */
function fetchTable(titles, rows, options) {
    if (rows.length === 0)
        return [];
    const widthOfColumn = (c) => Math.max(widthOf(titles[c]), ...rows.map((row) => widthOf(row.cells[c])));
    const nameWidth = Math.min(fetch_table_MAX_NAME, widthOfColumn("source"));
    const stateWidth = Math.min(MIN_STATE, widthOfColumn("state"));
    let barWidth = Math.max(0, ...rows.map((row) => barOf(row).length));
    let columns = filledFetchColumns(rows).filter((c) => c !== "source" && c !== "state");
    const needed = () => columns.reduce((sum, c) => sum + GAP.length + widthOfColumn(c), 2 + nameWidth + (barWidth > 0 ? 1 + barWidth : 0) + GAP.length + stateWidth);
    for (const group of DISPENSABLE) {
        if (needed() > options.columns)
            columns = columns.filter((c) => !group.includes(c));
    }
    if (needed() > options.columns)
        barWidth = 0;
    const line = (mark, cells, bar) => {
        const numbers = columns.map((c) => {
            const number = GAP + padStart(cells[c], widthOfColumn(c));
            return c === "share" && barWidth > 0 ? `${number} ${padEnd(bar, barWidth)}` : number;
        });
        const name = padEnd(clip(cells.source, nameWidth), nameWidth);
        return clip(`${mark} ${name}${numbers.join("")}${GAP}${cells.state}`.trimEnd(), options.columns);
    };
    return [
        line(" ", titles, ""),
        ...rows.map((row) => options.paint(line(row.state === "out" ? "✗" : " ", row.cells, barOf(row)), row)),
    ];
}
function barOf({ share }) {
    return share === null ? "" : shareBar(share);
}

;// CONCATENATED MODULE: ./build/telling/mirror-rows.js



const mirror_rows_MAX_NAME = 40;
/** The rows of the table of mirrors, in the report's order. */
function mirrorRows({ language, standing }, report) {
    const slowestMs = Math.max(...report.mirrors.map((m) => m.predictedMs ?? 0), 0);
    return report.mirrors.map((mirror) => {
        const { speed, predictedMs } = mirror;
        const chosen = mirror.rank === 1 && mirror.name === report.choice.mirror;
        return {
            state: stateOf(mirror, chosen),
            cells: {
                rank: mirror.rank === null ? "" : String(mirror.rank),
                mirror: neutralise(mirror.name, mirror_rows_MAX_NAME),
                status: standing(mirror, chosen),
                dns: speed.viaProxy ? language.viaProxy : ms(speed.dnsMs),
                tcp: ms(speed.tcpMs),
                tls: ms(speed.tlsMs),
                firstByte: ms(speed.firstByteMs),
                throughput: speed.bytesPerSecond === null ? "" : formatRate(speed.bytesPerSecond),
                predicted: ms(predictedMs),
            },
            share: predictedMs === null || slowestMs === 0 ? null : predictedMs / slowestMs,
            phasesMs: {
                dns: speed.dnsMs ?? 0,
                tcp: speed.tcpMs ?? 0,
                tls: speed.tlsMs ?? 0,
                firstByte: speed.firstByteMs ?? 0,
            },
        };
    });
}
/** The columns worth showing: name and status, and those where at least one mirror has something. */
function filledColumns(rows) {
    return COLUMNS.filter((c) => c === "mirror" || c === "status" || rows.some((row) => row.cells[c] !== ""));
}
/** What the later steps find set: `NAME=value`, neutralised. */
function exportedLines({ route }) {
    return route.exported.map((name) => neutralise(`${name}=${route.values[name]}`, 4_000));
}
function stateOf({ outcome }, chosen) {
    if (outcome.kind === "failed")
        return "failed";
    if (chosen)
        return "chosen";
    return outcome.kind === "proven" ? "ready" : "open";
}
function ms(value) {
    return value === null ? "" : formatMs(value);
}

;// CONCATENATED MODULE: ./build/telling/text-table.js


const text_table_GAP = "  ";
/** What goes first where the line is short. */
const text_table_DISPENSABLE = [["dns", "tcp", "tls"], ["throughput"], ["firstByte"]];
const text_table_MAX_NAME = 24;
const MARKS = {
    chosen: "▸",
    ready: " ",
    failed: "✗",
    open: " ",
};
/**
 * The mirrors as lines of aligned text. A mirror that can't be used has its reason where the others have their
 * numbers: a table of failures stays as narrow as one without.
 * @param titles of the columns
 */
function textTable(titles, rows, options) {
    if (rows.length === 0)
        return [];
    const nameWidth = Math.min(text_table_MAX_NAME, Math.max(...rows.map((r) => widthOf(r.cells.mirror)), widthOf(titles.mirror)));
    const rankWidth = Math.max(1, ...rows.map((r) => r.cells.rank.length));
    const measured = rows.filter(hasNumbers);
    const widthOfColumn = (c) => Math.max(widthOf(titles[c]), ...measured.map((r) => widthOf(r.cells[c])));
    const startWidth = 1 + 1 + rankWidth + text_table_GAP.length + nameWidth;
    const lastWidth = options.last && measured.length > 0 ? text_table_GAP.length + options.last.width : 0;
    let columns = filledColumns(measured).filter((c) => !["rank", "mirror", "status"].includes(c));
    const needed = () => columns.reduce((sum, c) => sum + text_table_GAP.length + widthOfColumn(c), startWidth + lastWidth);
    for (const group of text_table_DISPENSABLE) {
        if (needed() > options.columns)
            columns = columns.filter((c) => !group.includes(c));
    }
    const start = (mark, rank, name) => `${mark} ${rank.padStart(rankWidth)}${text_table_GAP}${padEnd(clip(name, nameWidth), nameWidth)}`;
    const numbers = (cells) => columns.map((c) => text_table_GAP + padStart(cells[c], widthOfColumn(c))).join("");
    const lines = rows.map((row) => {
        const head = start(MARKS[row.state], row.cells.rank, row.cells.mirror);
        const rest = hasNumbers(row)
            ? `${numbers(row.cells)}${options.last ? text_table_GAP + options.last.of(row) : ""}`
            : text_table_GAP + row.cells.status;
        return options.paint(clip((head + rest).trimEnd(), options.columns), row);
    });
    const title = start(" ", titles.rank, titles.mirror) + numbers(titles);
    return [clip(title.trimEnd(), options.columns), ...lines];
}
function hasNumbers({ state, cells }) {
    return (state === "chosen" || state === "ready") && cells.firstByte !== "";
}

;// CONCATENATED MODULE: ./build/telling/log-lines.js




/**
 * The report for the job's log: the mirrors, why, what was fetched, and what was set. One line of neutralised text
 * each; notes are not among them, since each becomes an annotation of its own.
 */
function logLines(sentences, report) {
    const { language, labelled } = sentences;
    const { labels, columns } = language;
    const whole = Number.POSITIVE_INFINITY;
    return [
        ...textTable(columns, mirrorRows(sentences, report), {
            columns: whole,
            last: null,
            paint: (line) => line,
        }),
        sentences.decision(report),
        ...(report.go.kind === "not-asked" ? [] : [labelled(labels.go, sentences.go(report))]),
        labelled(labels.modules, sentences.project(report)),
        labelled(labels.sumdb, sentences.sumdb(report.sumdb)),
        sentences.probe(report),
        labelled(labels.cache, sentences.cache(report)),
        ...(report.buildCache.kind === "not-wanted"
            ? []
            : [labelled(labels.buildCache, sentences.buildCache(report))]),
        labelled(labels.fetched, sentences.fetch(report)),
        ...fetchTable(language.fetch.columns, fetchRows(sentences, report), {
            columns: whole,
            paint: (line) => line,
        }),
        ...(report.relay.kind === "not-wanted" ? [] : [labelled(labels.relay, sentences.relay(report))]),
        ...exportedLines(report),
    ];
}

;// CONCATENATED MODULE: ./build/telling/progress-line.js

/**
 * How far the fetch is, in one line of our own words and numbers. Numbers keep their width while a fetch runs, so
 * that a line written over the last one does not jump; what changes its width, the time left, stands last.
 */
function progressLine(language, progress) {
    const { doneZips, totalZips, receivedBytes, totalBytes, bytesPerSecond, leftMs } = progress;
    // More than the total is received where a zip came twice.
    const total = totalZips > 0 && totalBytes > 0 ? Math.max(totalBytes, receivedBytes) : null;
    const totalText = String(totalZips);
    return language.fetch.progress({
        doneZips: String(doneZips).padStart(totalText.length),
        totalZips: totalZips > 0 ? totalText : null,
        received: total === null ? aligned(receivedBytes) : asPartOf(total, receivedBytes),
        total: total === null ? null : formatBytes(total),
        rate: `${aligned(bytesPerSecond)}/s`,
        left: leftMs === null ? null : wholeSeconds(leftMs),
    });
}
/** The same of a Go that is being fetched. */
function goProgressLine(language, version, { receivedBytes, totalBytes, bytesPerSecond }) {
    return language.goProgress({
        version,
        received: formatBytes(receivedBytes),
        total: totalBytes > receivedBytes ? formatBytes(totalBytes) : null,
        rate: `${formatBytes(bytesPerSecond)}/s`,
    });
}
/** "  3.2 MB", " 43.1 MB", "680.0 kB": one width for any size. */
function aligned(bytes) {
    const unit = byteUnitOf(bytes);
    return `${inUnit(unit, bytes).padStart(5)} ${BYTE_UNITS[unit]?.padStart(2)}`;
}
/** In the unit that the whole is shown in, and as wide as the whole would be. */
function asPartOf(total, bytes) {
    const unit = byteUnitOf(total);
    return inUnit(unit, bytes).padStart(inUnit(unit, total).length);
}
function inUnit(unit, bytes) {
    return (bytes / 1000 ** unit).toFixed(unit === 0 ? 0 : 1);
}
/** Rounded up: nobody waits for tenths, and "0 s left" means that it is over. */
function wholeSeconds(ms) {
    const seconds = Math.ceil(ms / 1000);
    return seconds < 10 ? `${seconds} s` : formatMs(1000 * seconds);
}

;// CONCATENATED MODULE: ./build/telling/relay-summary.js

const relay_summary_MAX_SENTENCE = 1_500;
const MAX_MIRRORS = 20;
/** What the relay did, one sentence a line: all of it, then what it got over, then each mirror that failed. */
function relayLines(sentences, use) {
    const { language, relayUse } = sentences;
    const { relay } = language;
    const failing = use.mirrors.filter(({ failed, lied }) => failed > 0 || lied).slice(0, MAX_MIRRORS);
    return [
        relayUse(use),
        ...(use.retries + use.hedges > 0 ? [relay.gotOver(use)] : []),
        ...failing.map((mirror) => sayMirror(sentences, mirror)),
    ];
}
function sayMirror({ language, failure }, mirror) {
    const { reason } = mirror;
    const last = reason && failure({ ...reason, asked: null, detail: null });
    return language.relay.mirror({ ...mirror, name: neutralise(mirror.name) }, last);
}
/** The same for the step summary, as Markdown. */
function relaySummary(sentences, use) {
    const [first = "", ...others] = relayLines(sentences, use).map((line) => markdown(line, relay_summary_MAX_SENTENCE));
    const items = others.map((line) => `- ${line}\n`).join("");
    return `## ${markdown(sentences.language.relay.title)}\n\n${first}\n\n${items}`;
}

;// CONCATENATED MODULE: ./build/report/outcome.js
/** What a run has brought; null where it only chose a route, and what is missing is left to `go`. */
function outcomeOf({ cache, buildCache, fetch, project }) {
    const { zips, zipBytes } = cache.kind === "restored" ? cache : { zips: 0, zipBytes: 0 };
    const left = fetch.left
        .filter(({ reason }) => reason !== "private")
        .reduce((sum, one) => sum + one.zips, 0);
    if (fetch.kind === "fetched" && fetch.zips > 0) {
        // With the probe's samples, which went in before.
        const isExact = left === 0 && project.sizedZips === project.needed.missing;
        return {
            code: "fetched",
            zips: Math.max(fetch.zips + zips, project.needed.missing - left),
            zipBytes: Math.max(fetch.zipBytes + zipBytes, isExact ? project.missingBytes : 0),
            fromCache: zips,
            sources: fetch.sources.filter(({ bytes }) => bytes > 0).length,
            left,
        };
    }
    if (left > 0 || cache.refused > 0)
        return null;
    if (zips > 0 && (cache.exact || fetch.kind === "nothing-missing")) {
        return {
            code: "from-cache",
            zips,
            zipBytes,
            buildBytes: buildCache.kind === "restored" ? buildCache.bytes : null,
        };
    }
    const { needed } = project;
    return needed.zips > 0 && needed.present === needed.zips ? { code: "present", zips: needed.zips } : null;
}
/** Whether anybody has to look at it: a warning, no mirror where one was looked for, or a server that did wrong. */
function hasProblem({ notes, choice, fetch }) {
    return (notes.some((note) => note.level === "warning" && isAnnotation(note)) ||
        choice.reason.code === "none-healthy" ||
        fetch.sources.some(({ outcome }) => outcome === "out"));
}
/** Notes of what somebody chose, or of what needs nothing done. */
const FOR_THE_LOG = [
    "goproxy-off",
    "goproxy-policy",
    "inherited-private-proxies",
    "sumdb-rerouted",
    "vendored",
    "go-behind",
];
/** Whether a note deserves an annotation; the others stand in the log and in the summary alone. */
function isAnnotation(note) {
    return !FOR_THE_LOG.includes(note.code) && !(note.code === "sumdb-off" && note.by === "input");
}

;// CONCATENATED MODULE: ./build/telling/sentences.js


// Where a table of functions is indexed by a union's tag, the compiler can't see that the function which is found
// takes just that member: hence the assertions below.
/** The sentences of that language. */
function sentencesIn(language) {
    const failure = (reason) => failureSentence(language, reason);
    return {
        language,
        labelled: (label, text) => label + language.colon + text,
        title: (report) => say(language.title, report),
        decision: (report) => decisionSentence(language, report),
        headline: (report) => headlineSentence(language, report),
        failure,
        standing: ({ outcome, inRoute }, chosen) => {
            if (outcome.kind === "failed")
                return failure(outcome.reason);
            if (outcome.kind === "not-waited-for")
                return language.standing.notWaitedFor(outcome);
            if (chosen)
                return language.standing.chosen;
            if (inRoute)
                return language.standing.inRoute;
            return outcome.kind === "proven" ? language.standing.proven : language.standing.notMeasured;
        },
        note: (note) => say(language.note[note.code], note),
        sumdb: (path) => say(language.sumdb[path.kind], path),
        probe: (report) => say(language.probe[report.probe.kind], report),
        go: ({ go }) => say((safe) => language.go[safe.kind](safe), go),
        goProblem: (problem) => goProblemLines(language, problem),
        project: (report) => say(language.project, report),
        measuredFor: (report) => say(language.measuredFor, report),
        cache: ({ cache }) => say((safe) => language.cache[safe.kind](safe), cache),
        buildCache: ({ buildCache }) => buildCacheSentence(language, buildCache),
        buildCacheSave: (save) => say((safe) => language.buildCacheSave[safe.kind](safe), save),
        save: (save) => say((safe) => language.save[safe.kind](safe), save),
        fetch: (report) => say(language.fetch.done[report.fetch.kind], report),
        relay: ({ relay }) => say((safe) => language.relay.state[safe.kind](safe), relay),
        relayUse: (use) => say(language.relay.use, use),
        source: ({ outcome, reason }) => language.fetch.source[outcome](reason === null ? null : failure(reason)),
        right: (right) => say(language.commands.doctor.right[right.code], right),
        finding: (finding) => say(language.commands.doctor.finding[finding.code], finding),
    };
}
/** A cell of a table holds less of a mirror's own words than a sentence does. */
const MAX_CELL_PART = 60;
/** Foreign text is neutralised piece by piece, which bounds it, and as a whole, since two pieces may meet as `::`. */
function say(sentence, value, partLength) {
    return neutralise(sentence(neutraliseTexts(value, partLength)), Number.POSITIVE_INFINITY);
}
function decisionSentence(language, report) {
    if (report.probe.kind === "policy")
        return say(language.nothingToChoose, report);
    const sentence = language.choice[report.choice.reason.code];
    return say((safe) => sentence(safe.choice.reason, safe), report);
}
function headlineSentence(language, report) {
    const outcome = outcomeOf(report);
    if (outcome === null)
        return decisionSentence(language, report);
    const sentence = language.outcome[outcome.code];
    return say((safe) => sentence(outcome, safe), report);
}
function failureSentence(language, reason) {
    // The end of a path says what kind of file it was.
    const asked = reason.asked?.slice(-MAX_CELL_PART) ?? null;
    return say(language.failure[reason.code], { ...reason, asked }, MAX_CELL_PART);
}
function buildCacheSentence(language, buildCache) {
    return say((safe) => {
        const { kind, exact, unsaved } = safe;
        const given = language.buildCache[kind](safe);
        return unsaved === null || exact ? given : given + language.buildCacheUnsaved(unsaved);
    }, buildCache);
}
function goProblemLines(language, problem) {
    const sentence = language.goProblem[problem.code];
    return sentence(neutraliseTexts(problem))
        .split("\n")
        .map((line) => neutralise(line, Number.POSITIVE_INFINITY));
}

;// CONCATENATED MODULE: ./build/telling/summary.js





/** A runner takes 1 MiB a step; a page with many jobs' summaries should stay quick to open. */
const summary_MAX_BYTES = 60_000;
const summary_MAX_SENTENCE = 1_500;
/**
 * The report as GitHub-flavoured Markdown for the step summary. Plain enough for Gitea and Forgejo: a table, a
 * list, a block of code, `<details>`. At most 60 kB; of many mirrors and sources the last are only counted.
 */
function renderSummary(sentences, report) {
    const rows = mirrorRows(sentences, report);
    const sources = fetchRows(sentences, report);
    for (let shown = Math.max(rows.length, sources.length);; shown = Math.floor(shown / 2)) {
        const summary = summary_render(sentences, report, rows, sources, shown);
        if (shown === 0 || Buffer.byteLength(summary) <= summary_MAX_BYTES)
            return summary;
    }
}
/** @param most how many rows of each kind are shown */
function summary_render(sentences, report, allRows, allSources, most) {
    const { language } = sentences;
    const rows = allRows.slice(0, most);
    const sources = allSources.slice(0, most);
    const found = [
        table(language.columns, rows.filter((row) => row.state !== "failed")),
        // Apart, because a reason needs the room that the others' numbers take.
        table(language.columns, rows.filter((row) => row.state === "failed")),
        notShown(language, allRows.length - rows.length),
        facts(sentences, report),
        sourceTable(language.fetch.columns, sources),
        notShown(language, allSources.length - sources.length),
    ];
    // Where all is well nobody has to read tables.
    const [open, folded] = hasProblem(report) ? [found, []] : [[], found];
    const paragraphs = [
        `## ${sentence(sentences.title(report))}`,
        `**${sentence(sentences.headline(report))}**`,
        report.notes.map((note) => noteItem(sentences, note)).join("\n"),
        ...open,
        exported(language, exportedLines(report)),
        `<details><summary>${language.labels.details}</summary>`,
        ...folded,
        [
            sentences.decision(report),
            sentences.probe(report),
            ...(hasSpeeds(report) ? language.reading : []),
            ...(sources.length > 0 ? language.fetch.reading : []),
        ]
            .map((line) => `- ${sentence(line)}`)
            .join("\n"),
        whatWasAsked(language, report, rows.length, sources.length),
        "</details>",
    ];
    return `${paragraphs.filter((p) => p !== "").join("\n\n")}\n`;
}
/** A line for each thing that the run found or did. */
function facts(sentences, report) {
    const { labels } = sentences.language;
    const fact = (label, text) => labelled(sentences.language, label, text);
    return [
        ...(report.go.kind === "not-asked" ? [] : [fact(labels.go, sentences.go(report))]),
        fact(labels.modules, sentences.project(report)),
        fact(labels.sumdb, sentences.sumdb(report.sumdb)),
        fact(labels.cache, sentences.cache(report)),
        ...(report.buildCache.kind === "not-wanted"
            ? []
            : [fact(labels.buildCache, sentences.buildCache(report))]),
        fact(labels.fetched, sentences.fetch(report)),
        ...(report.relay.kind === "not-wanted" ? [] : [fact(labels.relay, sentences.relay(report))]),
        // Two blanks before the end of a line keep it a line.
    ].join("  \n");
}
/** The variables that were set, to be copied. */
function exported(language, lines) {
    return lines.length === 0
        ? sentence(language.labels.nothingExported)
        : `${bold(language, language.labels.exported)}\n\n${markdownCodeBlock(lines)}`;
}
function sentence(text) {
    return markdown(text, summary_MAX_SENTENCE);
}
function noteItem({ language, note: sentenceOf }, note) {
    const mark = note.level === "warning" ? "⚠️" : "ℹ️";
    return `- ${mark} ${labelled(language, language.labels[note.level], sentenceOf(note))}`;
}
/** The blank is there in every language: stars between a full-width colon and a letter would not end bold text (GFM spec, 6.4). */
function labelled(language, label, text) {
    return `${bold(language, label)} ${sentence(text)}`;
}
function bold(language, label) {
    return `**${label}${language.colon.trimEnd()}**`;
}
function notShown(language, count) {
    return count === 0 ? "" : sentence(language.moreMirrors(count));
}
/** Numbers stand right; the bar has no title, as it repeats the column before it. */
function table(titles, rows) {
    if (rows.length === 0)
        return "";
    const columns = filledColumns(rows);
    const withBar = rows.some((row) => row.share !== null);
    const line = (cells, bar) => `| ${[...cells, ...(withBar ? [bar] : [])].join(" | ")} |`;
    return [
        line(columns.map((c) => titles[c]), ""),
        line(columns.map((c) => (isText(c) ? ":--" : "--:")), ":--"),
        ...rows.map((row) => line(columns.map((c) => cell(row, c)), row.share === null ? "" : markdownCode(shareBar(row.share)))),
    ].join("\n");
}
/** As the table of mirrors; what a source did wrong stands last, where it has room. */
function sourceTable(titles, rows) {
    if (rows.length === 0)
        return "";
    const columns = filledFetchColumns(rows);
    const line = (cellOf, bar) => `| ${columns.flatMap((c) => (c === "share" ? [cellOf(c), bar] : [cellOf(c)])).join(" | ")} |`;
    return [
        line((c) => titles[c], ""),
        line((c) => (c === "source" || c === "state" ? ":--" : "--:"), ":--"),
        ...rows.map((row) => line((c) => {
            if (c === "source")
                return markdown(row.cells[c]);
            if (c === "state")
                return (row.state === "out" ? summary_MARKS.failed : "") + markdown(row.cells[c]);
            return summary_number(row.cells[c]);
        }, row.share === null ? "" : markdownCode(shareBar(row.share)))),
    ].join("\n");
}
const summary_MARKS = {
    chosen: "✅ ",
    ready: "",
    failed: "❌ ",
    open: "",
};
function cell(row, column) {
    const text = row.cells[column];
    const shown = isText(column) ? markdown(text) : summary_number(text);
    if (column === "status")
        return summary_MARKS[row.state] + shown;
    return row.state === "chosen" && (column === "mirror" || column === "predicted") && shown !== ""
        ? `**${shown}**`
        : shown;
}
/** A number is ours and stays in one line, however narrow the page; a text may be anyone's. */
function summary_number(text) {
    return text.replace(/ /g, "&nbsp;").replace("<", "&lt;").replace(">", "&gt;");
}
function isText(column) {
    return column === "mirror" || column === "status";
}
function hasSpeeds({ probe }) {
    return probe.kind === "measured" || probe.kind === "remembered";
}
/** The paths behind the reasons in the tables. */
function whatWasAsked(language, { mirrors, fetch }, mirrorsShown, sourcesShown) {
    const failures = [
        ...mirrors
            .slice(0, mirrorsShown)
            .map(({ name, outcome }) => ({ name, reason: outcome.kind === "failed" ? outcome.reason : null })),
        ...askedSources(fetch).slice(0, sourcesShown),
    ];
    const items = failures.flatMap(({ name, reason }) => reason === null || reason.asked === null
        ? []
        : [`- ${markdown(name)}${language.colon}${markdownCode(reason.asked)}`]);
    return items.length === 0
        ? ""
        : [language.labels.asked + language.colon.trimEnd(), "", ...items].join("\n");
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./build/telling/wrap.js

/** What does not begin a line, and what does not end one (Chinese layout; GB/T 15834). */
const NOT_FIRST = /[，。、；：！？）》」』】…\p{M}]/u;
const NOT_LAST = /[（《「『【]/u;
/**
 * Text in lines of at most `columns`. It breaks at spaces, and between characters where one of them is wide: Chinese
 * has no spaces. A word that is longer than a line stays whole, to be copied.
 */
function wrap(text, columns) {
    const lines = [];
    let width = 0;
    for (const { piece, space } of piecesOf(text)) {
        const needed = space.length + widthOf(piece);
        if (lines.length > 0 && width + needed <= columns) {
            lines[lines.length - 1] += space + piece;
            width += needed;
        }
        else {
            lines.push(piece);
            width = needed - space.length;
        }
    }
    return lines;
}
/** The pieces that stay whole, each with the space before it. */
function piecesOf(text) {
    return text
        .split(" ")
        .flatMap((word, index) => unbroken(word).map((piece, inWord) => ({ piece, space: inWord === 0 && index > 0 ? " " : "" })));
}
function unbroken(word) {
    const pieces = [];
    let last = "";
    for (const character of word) {
        const mayBreak = (width_isWide(last) || width_isWide(character)) && !NOT_FIRST.test(character) && !NOT_LAST.test(last);
        if (pieces.length > 0 && !mayBreak)
            pieces[pieces.length - 1] += character;
        else
            pieces.push(character);
        last = character;
    }
    return pieces.length > 0 ? pieces : [""];
}

;// CONCATENATED MODULE: ./build/telling/terminal.js







const PHASES = [
    { phase: "dns", glyph: "░" },
    { phase: "tcp", glyph: "▒" },
    { phase: "tls", glyph: "▓" },
    { phase: "firstByte", glyph: "█" },
];
/** Where the line has room for every number, the bar may be longer too. */
const WIDE_TERMINAL = 120;
/**
 * The report for a person at a terminal: the table with a bar of each mirror's first request, phase by phase, then
 * what was fetched where that was wanted, notes, the reason, and in the last line the GOPROXY to use where there is
 * one. Wraps at `columns`, but not inside a word and not in that last line. No newline at its end.
 */
function renderTerminal(sentences, report, options) {
    const page = pageOf(sentences, options);
    const { wrapped } = page;
    const { labels, recommended } = sentences.language;
    const goproxy = report.route.values.GOPROXY;
    // Who only measures has an empty module cache, which is gone afterwards.
    const measuredOnly = report.fetch.kind === "not-wanted";
    return [
        ...mirrorLines(page, report),
        "",
        ...wrapped(sentences.probe(measuredOnly ? withoutSamples(report) : report), "dim"),
        ...wrapped(sentences.labelled(labels.modules, (measuredOnly ? sentences.measuredFor : sentences.project)(report))),
        ...wrapped(sentences.labelled(labels.sumdb, sentences.sumdb(report.sumdb))),
        ...(measuredOnly ? [] : fetchLines(page, report)),
        ...noteLines(page, report.notes),
        // Who only measures wants to know why; who ran it, what it has brought.
        ...wrapped(measuredOnly ? sentences.decision(report) : sentences.headline(report), "bold"),
        ...(report.choice.mirror === null || goproxy === ""
            ? []
            : [sentences.labelled(recommended, `GOPROXY=${quoted(goproxy)}`)]),
    ].join("\n");
}
function withoutSamples(report) {
    return { ...report, probe: { ...report.probe, admitted: 0 } };
}
/** Of no use to somebody who fetched and built nothing: what a later `go` would meet, by a route that is not set. */
const ABOUT_THE_ROUTE = [
    "sumdb-off",
    "sumdb-rerouted",
    "sumdb-unreachable",
    "toolchain-download",
    "toolchain-too-old",
];
/**
 * What was fetched, from whom, what is left and why, for a person at a terminal. The mirrors are among it only where
 * none of them was fit to fetch from. Wraps as renderTerminal does.
 */
function renderFetch(sentences, report, options) {
    const page = pageOf(sentences, options);
    const { wrapped } = page;
    const noneHealthy = report.choice.reason.code === "none-healthy";
    return [
        ...(noneHealthy ? mirrorLines(page, report) : []),
        // It says how much of what was missing came with the measurement.
        ...wrapped(sentences.probe(report), "dim"),
        ...wrapped(sentences.labelled(sentences.language.labels.modules, sentences.project(report))),
        ...fetchLines(page, report),
        ...noteLines(page, report.notes.filter(({ code }) => !ABOUT_THE_ROUTE.includes(code))),
    ].join("\n");
}
function pageOf(sentences, { columns, colour }) {
    // Whether there is colour is decided by the caller, not by this process's standard output.
    const paint = (text, ...styles) => colour ? (0,external_node_util_namespaceObject.styleText)(styles, text, { validateStream: false }) : text;
    return {
        sentences,
        columns,
        paint,
        wrapped: (text, ...styles) => wrap(text, columns).map((line) => paint(line, ...styles)),
    };
}
/** The table, and what its bars mean. */
function mirrorLines({ sentences, columns, paint, wrapped }, report) {
    const { language } = sentences;
    const rows = mirrorRows(sentences, report);
    const usable = rows.filter(({ state }) => state === "chosen" || state === "ready");
    const slowestMs = Math.max(0, ...usable.map(totalMs));
    const barWidth = columns < WIDE_TERMINAL ? 20 : 32;
    const [title, ...table] = textTable(language.columns, rows, {
        columns,
        last: slowestMs === 0 ? null : { width: barWidth, of: (row) => phaseBar(row, barWidth / slowestMs) },
        paint: (line, row) => {
            if (row.state === "chosen")
                return paint(line, "bold", "green");
            if (row.state === "failed")
                return paint(line, "red");
            return row.state === "open" ? paint(line, "dim") : line;
        },
    });
    const legend = PHASES.map(({ phase, glyph }) => `${glyph} ${language.phases[phase]}`).join("  ");
    return [
        ...(title === undefined ? [] : [paint(title, "bold"), ...table]),
        ...(slowestMs === 0 ? [] : wrapped(legend, "dim")),
    ];
}
function fetchLines({ sentences, columns, paint, wrapped }, report) {
    const { labels, fetch } = sentences.language;
    const [title, ...sources] = fetchTable(fetch.columns, fetchRows(sentences, report), {
        columns,
        paint: (line, row) => (row.state === "out" ? paint(line, "red") : line),
    });
    return [
        ...wrapped(sentences.labelled(labels.fetched, sentences.fetch(report))),
        ...(title === undefined ? [] : [paint(title, "bold"), ...sources]),
    ];
}
function noteLines({ sentences, wrapped }, notes) {
    return notes.flatMap((note) => {
        const text = sentences.labelled(sentences.language.labels[note.level], sentences.note(note));
        return note.level === "warning" ? wrapped(text, "yellow") : wrapped(text);
    });
}
/** For a shell, which would read `|` as a pipe. A URL can hold no quote but this one, which has an escape. */
function quoted(goproxy) {
    return `'${neutralise(goproxy, 4_000).replaceAll("'", "%27")}'`;
}
function totalMs({ phasesMs }) {
    return PHASES.reduce((sum, { phase }) => sum + phasesMs[phase], 0);
}
/** Ends of phases are rounded, not their lengths, so that equal times give equal bars. */
function phaseBar({ phasesMs }, cellsPerMs) {
    let bar = "";
    let endMs = 0;
    for (const { phase, glyph } of PHASES) {
        endMs += phasesMs[phase];
        bar += glyph.repeat(Math.round(endMs * cellsPerMs) - bar.length);
    }
    return bar;
}

;// CONCATENATED MODULE: ./build/telling/telling.js











const LANGUAGES = { en: english, zh: chinese };
/** Everything that is told, in that language. */
function tellingIn(tag) {
    const language = LANGUAGES[tag];
    const sentences = sentencesIn(language);
    return {
        ...sentences,
        log: language.log,
        commands: language.commands,
        logLines: (report) => logLines(sentences, report),
        summary: (report) => renderSummary(sentences, report),
        terminal: (report, options) => renderTerminal(sentences, report, options),
        terminalFetch: (report, options) => renderFetch(sentences, report, options),
        relayLines: (use) => relayLines(sentences, use),
        relaySummary: (use) => relaySummary(sentences, use),
        fleetSummary: (fleet) => fleetSummary(sentences, fleet),
        fleetTerminal: (fleet) => fleetTerminal(sentences, fleet),
        fleetLines: (fleet) => fleetLines(sentences, fleet),
        fleetAlert: (alert) => alertSentence(sentences, alert),
        fleetPin: (region) => pinSentence(sentences, region),
        refused: (file) => refusedSentence(sentences, file),
        progress: (progress) => progressLine(language, progress),
        goProgress: (version, progress) => goProgressLine(language, version, progress),
    };
}

;// CONCATENATED MODULE: ./build/flows/fleet/file-error.js
/**
 * A file that was named can't be used, and was left as it is. `no-history`: not one of its lines is a point;
 * `no-file`: something else than a regular file has the name of one to be written.
 */
class FileError extends Error {
    code;
    path;
    constructor(code, path) {
        super(`${code}: ${path}`);
        this.code = code;
        this.path = path;
    }
}

;// CONCATENATED MODULE: ./build/decode.js
/** What a JSON text holds; null where it is no JSON, or holds what the decoder does not take. */
function decodeJson(json, decoder) {
    try {
        return decoder(JSON.parse(json));
    }
    catch {
        return null;
    }
}
function malformed() {
    throw new TypeError("malformed");
}
const decode_text = (value) => (typeof value === "string" ? value : malformed());
const flag = (value) => (typeof value === "boolean" ? value : malformed());
/** JSON can write numbers that none is: 1e999 is read as Infinity. */
const decode_count = (value) => typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : malformed();
function literal(expected) {
    return (value) => (value === expected ? expected : malformed());
}
function nullable(decoder) {
    return (value) => (value === null ? null : decoder(value));
}
function decode_list(decoder) {
    return (value) => (Array.isArray(value) ? value.map((one) => decoder(one)) : malformed());
}
/** Names and values, whatever the names are. */
function dictionary(decoder) {
    return (value) => Object.fromEntries(Object.entries(object(value)).map(([name, one]) => [name, decoder(one)]));
}
/** An object with these fields; a field that is absent comes to its decoder as undefined, and others are left out. */
function fields(decoders) {
    const entries = Object.entries(decoders);
    return (value) => {
        const given = object(value);
        return Object.fromEntries(entries.map(([name, decoder]) => [name, decoder(given[name])]));
    };
}
function object(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value)
        ? value
        : malformed();
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: ./build/go/signed-note.js

const NOTE_PROBLEMS = ["malformed-note", "invalid-signature", "no-signature"];
/** The key that cmd/go has built in (cmd/go/internal/modfetch/key.go). */
const SUM_GOLANG_ORG_KEY = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";
/** Whether it is that one, whatever text or address it came with. */
function isBuiltInKey({ name, publicKey }) {
    const builtIn = parseVerifierKey(SUM_GOLANG_ORG_KEY);
    return name === builtIn.name && Buffer.compare(publicKey, builtIn.publicKey) === 0;
}
const ED25519_ALGORITHM = 1;
const KEY_HASH_BYTES = 4;
/** More than this many signatures are refused by x/mod sumdb/note too. */
const MAX_SIGNATURES = 100;
const MAX_TREE_HEAD_LENGTH = 1_000_000;
/** Reads `name+hash+key`. Throws an Error that says what is wrong with it (note.NewVerifier). */
function parseVerifierKey(text) {
    // The key is base64, where "+" is a letter: only the first two are separators.
    const match = /^([^+\s]+)\+([0-9a-fA-F]{8})\+(.+)$/s.exec(text);
    const [, name = "", hashText = "", encodedKey = ""] = match ?? [];
    const key = decodeBase64(encodedKey);
    if (match === null || key === null || key.length === 0)
        throw new Error("malformed verifier key");
    const hash = Number.parseInt(hashText, 16);
    const computed = createHash("sha256").update(`${name}\n`).update(key).digest().readUInt32BE(0);
    if (hash !== computed)
        throw new Error("verifier key does not match its hash");
    if (key[0] !== ED25519_ALGORITHM)
        throw new Error("unknown verifier key algorithm");
    if (key.length !== 33)
        throw new Error("malformed verifier key");
    return { name, hash, publicKey: key.subarray(1) };
}
/**
 * Checks that `note` is a signed note with a valid signature by `key`, and gives the text that was signed.
 * Signatures by other keys are passed over (note.Open).
 */
function openNote(note, key) {
    const malformed = { ok: false, problem: "malformed-note" };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the format forbids exactly these
    if (/[\0-\x09\x0b-\x1f]/.test(note))
        return malformed;
    const split = note.lastIndexOf("\n\n");
    if (split < 0 || !note.endsWith("\n") || split + 2 === note.length)
        return malformed;
    const text = note.slice(0, split + 1);
    const lines = note.slice(split + 2, -1).split("\n");
    if (lines.length > MAX_SIGNATURES)
        return malformed;
    let verified = false;
    for (const line of lines) {
        const [, name, encoded = ""] = /^— ([^+\s]+) (\S+)$/.exec(line) ?? [];
        const bytes = decodeBase64(encoded);
        if (name === undefined || bytes === null || bytes.length <= KEY_HASH_BYTES)
            return malformed;
        if (name !== key.name || bytes.readUInt32BE(0) !== key.hash)
            continue;
        if (!verifyEd25519(text, bytes.subarray(KEY_HASH_BYTES), key.publicKey)) {
            return { ok: false, problem: "invalid-signature" };
        }
        verified = true;
    }
    return verified ? { ok: true, text } : { ok: false, problem: "no-signature" };
}
/** The tree head in a note's text, or null when it is none (x/mod sumdb/tlog ParseTree). */
function parseTreeHead(text) {
    const [title, size = "", rootHash = "", ...rest] = text.slice(0, MAX_TREE_HEAD_LENGTH).split("\n");
    if (title !== "go.sum database tree" || rest.length === 0)
        return null;
    if (!/^(?:0|[1-9][0-9]{0,18})$/.test(size) || BigInt(size) >= 2n ** 63n)
        return null;
    return decodeBase64(rootHash)?.length === 32 ? { treeSize: BigInt(size), rootHash } : null;
}
/**
 * Reads a GOSUMDB value by cmd/go's rules (modfetch/sumdb.go, dbDial): `off`, a known name or a full key, and
 * after it perhaps a URL. Empty text is invalid: cmd/go never sees it, the default stands in its place.
 */
function parseGoSumDb(value) {
    // An alias that is reachable from mainland China.
    const expanded = value === "sum.golang.google.cn" ? "sum.golang.org https://sum.golang.google.cn" : value;
    if (expanded === "off")
        return { kind: "off" };
    const [nameOrKey, url = null, ...rest] = expanded.split(/\s+/).filter((field) => field !== "");
    if (nameOrKey === undefined)
        return { kind: "invalid", problem: "missing" };
    if (rest.length > 0)
        return { kind: "invalid", problem: "too many fields" };
    if (url !== null && !URL.canParse(url))
        return { kind: "invalid", problem: "malformed URL" };
    try {
        const key = parseVerifierKey(nameOrKey === "sum.golang.org" ? SUM_GOLANG_ORG_KEY : nameOrKey);
        return isHostWithPath(key.name)
            ? { kind: "database", name: key.name, key, url }
            : { kind: "invalid", problem: "name must be host[/path]" };
    }
    catch (error) {
        return { kind: "invalid", problem: error instanceof Error ? error.message : "malformed verifier key" };
    }
}
/** The name becomes part of URLs: it must be a host, perhaps with a path, without `..`, and nothing else. */
function isHostWithPath(name) {
    return (/^[A-Za-z0-9][A-Za-z0-9.-]*(?::[0-9]+)?(?:\/[A-Za-z0-9][A-Za-z0-9._~-]*)*$/.test(name) &&
        URL.canParse(`https://${name}`));
}
function verifyEd25519(text, signature, publicKey) {
    const x = Buffer.from(publicKey).toString("base64url");
    const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
    return verify(null, Buffer.from(text), key, signature);
}
/** Strict base64 with its padding; null for anything else, where Buffer would guess. */
function decodeBase64(text) {
    const decoded = Buffer.from(text, "base64");
    return decoded.toString("base64") === text ? decoded : null;
}

;// CONCATENATED MODULE: ./build/detail.js
/**
 * What a failure is about, beyond its own code: a code again, with the names and numbers that belong to it, made where
 * the failure is noticed. Every language has its own words for each (english-details.ts, chinese-details.ts in telling).
 */

const TRANSPORT = [
    // Names and connections.
    "no-such-host",
    "no-address",
    "name-server-silent",
    "name-server-failed",
    "connection-refused",
    "no-route-to-host",
    "host-down",
    "network-unreachable",
    "network-down",
    "no-local-address",
    "not-permitted",
    "process-file-limit",
    "machine-file-limit",
    "connection-reset",
    "connection-closed",
    "body-cut-short",
    // What was waited for in vain, or no longer.
    "connecting",
    "first-byte",
    "no-progress",
    "ended-by-caller",
    "not-read-to-end",
    // TLS.
    "self-signed",
    "self-signed-in-chain",
    "unknown-authority",
    "certificate-expired",
    "certificate-not-yet-valid",
    "certificate-of-other-host",
    "no-tls",
    // HTTP.
    "too-many-headers",
    "not-http",
    "bytes-after-response",
    "https-to-http",
    "redirect-to-no-url",
    "no-http-url",
    "credentials-over-http",
    "unknown-error",
];
/** What is wrong with an answer. */
const ANSWER = [
    "no-right-answer",
    "larger-than-go-allows",
    "other-info",
    "other-range",
    "range-ignored",
    "less-than-announced",
    "zip-changed",
];
/** Why a zip is refused. Those that begin with `unusual-` may be read in two ways, and are not read at all. */
const ZIP = [
    "not-a-zip",
    "zip-too-large",
    "name-not-utf8",
    "name-without-prefix",
    "name-too-long",
    "name-not-allowed",
    "name-twice",
    "name-twice-but-for-case",
    "go-mod-elsewhere",
    "wrong-size",
    "wrong-crc",
    "damaged-content",
    "unusual-gap",
    "unusual-bytes-before-directory",
    "unusual-bytes-around-directory",
    "unusual-bytes-behind-content",
    "unusual-local-header",
    "unusual-headers-disagree",
    "unusual-data-descriptor",
    "unusual-cut-off",
    "unusual-end",
    "unusual-entry-count",
    "unusual-comment",
    "unusual-entry-comment",
    "unusual-disks",
    "unusual-zip64",
    "unusual-zip64-extra",
    "unusual-extra",
    "unusual-directory",
    "unusual-flags",
    "unusual-method",
];
/** What is wrong with what a checksum database said. */
const DATABASE = [
    "no-tree-head",
    "no-record",
    "number-beyond-tree",
    "two-trees-of-one-size",
    "wrong-tile-hashes",
    "wrong-tile-size",
    "tile-missing",
];
/** What is wrong with what should be Go. */
const GO = ["no-version-list", "no-go-inside"];
/** All that are said without a name or number: by it a code that is read from a file is known. */
const PLAIN_DETAILS = [
    ...TRANSPORT,
    ...ANSWER,
    ...ZIP,
    ...NOTE_PROBLEMS,
    ...DATABASE,
    ...GO,
];

;// CONCATENATED MODULE: ./build/go/go-proxy-list.js
/** What Go's URL.Redacted puts in place of a password. */
const REDACTED = "xxxxx";
/**
 * Reads a GOPROXY value as cmd/go does (modfetch/proxy.go, proxyList): items are trimmed, empty ones skipped,
 * a bare host gets `https://`, and nothing counts after `direct` or `off`. Nothing is said about whether a URL
 * is usable.
 */
function parseGoProxy(text) {
    const entries = [];
    for (const [, item = "", separator = ""] of text.matchAll(/([^,|]*)([,|]|$)/g)) {
        const url = completeUrl(item.trim());
        if (url === "")
            continue;
        entries.push({ url, separator: separator });
        if (url === "direct" || url === "off")
            break;
    }
    const last = entries.pop();
    return last === undefined ? [] : [...entries, { url: last.url, separator: "" }];
}
/** The GOPROXY value that stands for `entries`. */
function formatGoProxy(entries) {
    return entries.map(({ url, separator }) => url + separator).join("");
}
/** Words stay (they are reserved), absolute file names and URLs too; anything else is a host. */
function completeUrl(item) {
    const isAbsoluteFile = item.startsWith("/") || /^[A-Za-z]:\\/.test(item);
    return /[.:/]/.test(item) && !item.includes(":/") && !isAbsoluteFile ? `https://${item}` : item;
}
/** Scheme, user info with its `@`, and the rest of a URL that has an authority. */
function splitUserInfo(url) {
    const match = /^([A-Za-z][A-Za-z0-9+.-]*:\/\/)([^/?#]*)(.*)$/s.exec(url);
    if (match === null)
        return null;
    const [, scheme = "", authority = "", path = ""] = match;
    const at = authority.lastIndexOf("@") + 1;
    return { scheme, userInfo: authority.slice(0, at), rest: authority.slice(at) + path };
}
/** What stands beside a token that is the user name, in place of a password (GitHub's documentation of git over https). */
const NO_PASSWORD = /^(?:x|x-oauth-basic)?$/i;
/** How tokens of GitHub and GitLab begin. */
const TOKEN = /^(?:gh[a-z]_|github_pat_|gl[a-z]{2,7}-)/i;
/** Words with a few digits at their end, as in svc-ci01, x-access-token or jane.doe@corp.example: tokens are no words. */
const PLAIN_NAME = /^(?=.{1,40}$)[a-z]{1,16}\d{0,3}(?:[._+@-][a-z]{1,16}\d{0,3})*$/i;
/** The parts of user info, as written; a user name that may be a token is one. */
function readUserInfo(userInfo) {
    const [user = ""] = userInfo.split(":", 1);
    const password = userInfo.slice(user.length + 1);
    const name = decodePercent(user);
    const isPlain = PLAIN_NAME.test(name) && !TOKEN.test(name) && !NO_PASSWORD.test(password);
    return { user, password, userIsSecret: user !== "" && !isPlain };
}
/**
 * `url` without its secrets: a password reads `xxxxx`, and so does a user name unless it is plainly none: a word or two
 * beside a password. Tokens are put in either place. Of text that is no URL nothing before an `@` is left. Never throws.
 */
function redactUrl(url) {
    const completed = completeUrl(url);
    const parts = splitUserInfo(completed);
    if (parts === null || !URL.canParse(completed)) {
        const at = url.lastIndexOf("@");
        if (at >= 0)
            return url.slice(at + 1);
        // Half of a password may stand where a port belongs: a list was cut at a comma inside of it.
        return parts === null ? url : parts.scheme + REDACTED;
    }
    const { scheme, userInfo, rest } = parts;
    if (userInfo === "")
        return url;
    const { user, userIsSecret } = readUserInfo(userInfo.slice(0, -1));
    const shown = userIsSecret ? REDACTED : user;
    return `${scheme}${shown}${userInfo.includes(":") ? `:${REDACTED}` : ""}@${rest}`;
}
/** A GOPROXY value with every URL in it redacted; separators and spaces stay. Never throws. */
function redactGoProxy(text) {
    return text.replace(/[^,|\s]+/g, redactUrl);
}
/**
 * Every secret in a GOPROXY value: passwords, and user names that are not plainly none; each as written, decoded,
 * percent-encoded and in base64, alone and as it goes over the wire (RFC 7617), since any of these may turn up in a
 * message. No empty text, nothing twice.
 */
function urlPasswords(text) {
    const secrets = new Set();
    for (const { url } of parseGoProxy(text)) {
        const userInfo = splitUserInfo(url)?.userInfo.slice(0, -1) ?? url.slice(0, Math.max(0, url.lastIndexOf("@")));
        const { user, password, userIsSecret } = readUserInfo(userInfo);
        const raw = [...(userIsSecret ? [user] : []), ...(NO_PASSWORD.test(password) ? [] : [password])];
        for (const secret of raw)
            addForms(secrets, secret);
        if (raw.length > 0)
            addBase64(secrets, `${decodePercent(user)}:${decodePercent(password)}`);
    }
    return [...secrets];
}
function addForms(secrets, raw) {
    const decoded = decodePercent(raw);
    for (const form of [raw, decoded, encodeURIComponent(decoded)])
        secrets.add(form);
    addBase64(secrets, decoded);
}
/** In both alphabets, without the padding, which may be there or not. */
function addBase64(secrets, text) {
    secrets.add(Buffer.from(text).toString("base64").replace(/=+$/, ""));
    secrets.add(Buffer.from(text).toString("base64url"));
}
/** Percent-decoded, or as it was where that is impossible; lone surrogates can't be encoded again, so none stay. */
function decodePercent(text) {
    const wellFormed = text.replace(/\p{Surrogate}/gu, "\ufffd");
    try {
        return decodeURIComponent(wellFormed);
    }
    catch {
        return wellFormed;
    }
}

;// CONCATENATED MODULE: ./build/mirrors/catalogue.js
/** The public mirrors we know, with where each line comes from. `docs/mirrors.md` is made from this file. */
/** Order: what an unmeasured job outside China asks first. */
const CATALOGUE = [
    {
        name: "official",
        url: "https://proxy.golang.org",
        otherUrls: [],
        operator: "Google",
        regions: ["global"],
        notes: "The default of cmd/go. Not reachable from mainland China.",
        source: "https://proxy.golang.org/",
        checked: "2026-11-22",
    },
    {
        name: "goproxy.cn",
        url: "https://goproxy.cn",
        otherUrls: [],
        operator: "Qiniu",
        regions: ["cn", "global"],
        notes: "Proxies the checksum database and serves toolchains. 429 and 404 were seen from nodes outside China.",
        source: "https://goproxy.cn/",
        checked: "2026-11-01",
    },
    {
        name: "goproxy.io",
        url: "https://goproxy.io",
        otherUrls: [],
        operator: "goproxy.io",
        regions: ["cn", "global"],
        notes: "Proxies the checksum database.",
        source: "https://goproxy.io/",
        checked: "2026-11-01",
    },
    {
        name: "aliyun",
        url: "https://mirrors.aliyun.com/goproxy",
        otherUrls: [],
        operator: "Alibaba Cloud",
        regions: ["cn"],
        notes: "Answers 404 at its root while it serves modules. Reports on its checksum database proxy conflict.",
        source: "https://developer.aliyun.com/mirror/goproxy",
        checked: "2026-11-01",
    },
    {
        name: "tencent",
        url: "https://mirrors.tencent.com/go",
        otherUrls: ["https://mirrors.cloud.tencent.com/go"],
        operator: "Tencent Cloud",
        regions: ["cn"],
        notes: "Does not proxy the checksum database, by report.",
        source: "https://mirrors.tencent.com/help/go.html",
        checked: "2026-11-01",
    },
    {
        name: "huawei",
        url: "https://repo.huaweicloud.com/repository/goproxy",
        otherUrls: ["https://mirrors.huaweicloud.com/repository/goproxy"],
        operator: "Huawei Cloud",
        regions: ["cn"],
        notes: "The older path /goproxy/ answers 418. 429 was seen from nodes outside China.",
        source: "https://mirrors.huaweicloud.com/mirrorDetail/5ea14d84b58d16ef329c5c13",
        checked: "2026-11-01",
    },
    {
        name: "nju",
        url: "https://repo.nju.edu.cn/go",
        otherUrls: ["https://repo.nju.edu.cn/repository/go"],
        operator: "Nanjing University",
        regions: ["cn"],
        notes: "Does not proxy the checksum database.",
        source: "https://doc.nju.edu.cn/books/e1654",
        checked: "2026-11-01",
    },
];
/** A base URL in the form that catalogue entries have: no slash at the end, scheme and host in lower case. */
function normalizeBaseUrl(url) {
    return URL.canParse(url) ? new URL(url).href.replace(/\/+$/, "") : url.replace(/\/+$/, "");
}
/** The catalogue entry that a name (any case) or one of its endpoints means, or null. */
function findInCatalogue(nameOrUrl) {
    const name = nameOrUrl.toLowerCase();
    const url = normalizeBaseUrl(nameOrUrl);
    return CATALOGUE.find((e) => e.name === name || e.url === url || e.otherUrls.includes(url)) ?? null;
}
/** A mirror that the user gave by URL. Its name never holds credentials. */
function mirrorFromUrl(url) {
    const known = findInCatalogue(url);
    if (known)
        return known;
    const { host, pathname } = new URL(url);
    return {
        name: `${host}${pathname.replace(/\/+$/, "")}`,
        url: normalizeBaseUrl(url),
        operator: null,
        regions: [],
    };
}
const CHINA = new Set(("cn china beijing shanghai guangzhou shenzhen hangzhou chengdu chongqing nanjing wuhan tianjin qingdao " +
    "zhangjiakou huhehaote ulanqab wulanchabu heyuan fuzhou xian guiyang ningxia zhongwei changsha suzhou jinan").split(" "));
const OUTSIDE = new Set(["hongkong", "hk", "macau", "taipei", "taiwan"]);
/** Names in Chinese stand without blanks between them. */
const CHINA_IN_CHINESE = /中国|北京|上海|广州|深圳|杭州|南京|苏州|成都|重庆|武汉|天津/u;
const OUTSIDE_IN_CHINESE = /香港|澳门|台北|台湾/u;
/**
 * Whether a region label names a place in mainland China: `cn-north-4`, `ap-guangzhou`, `office-shanghai`,
 * but not `cn-hongkong`. Cloud providers' region names and city names; a label, never a measurement.
 */
function isRegionInChina(region) {
    const words = region.toLowerCase().split(/[^\p{L}]+/u);
    if (OUTSIDE_IN_CHINESE.test(region) || words.some((w) => OUTSIDE.has(w)))
        return false;
    return CHINA_IN_CHINESE.test(region) || words.some((w) => CHINA.has(w));
}
/** The order to use while nothing is measured: in China its mirrors first, elsewhere as given. Stable. */
function orderForRegion(mirrors, region) {
    if (!isRegionInChina(region))
        return mirrors;
    return [...mirrors].sort((a, b) => Number(b.regions.includes("cn")) - Number(a.regions.includes("cn")));
}

;// CONCATENATED MODULE: ./build/mirrors/measurement.js
/** Why a mirror is out. One code per cause that a user would act on differently. */
const MIRROR_FAILURES = [
    "wrong-hash",
    "login-page",
    "malformed",
    "client-error",
    "rate-limited",
    "upstream-failure",
    "server-error",
    "truncated",
    "time-out",
    "dns",
    "refused",
    "unreachable",
    "reset",
    "tls",
    "redirect-loop",
    "redirect-to-http",
    "protocol",
    /** Not its fault: this machine may not open any more connections. */
    "too-many-files",
    /** It works, but lacks something that the job needs and another mirror has. */
    "stale",
];
const NO_SPEED = {
    dnsMs: null,
    tcpMs: null,
    tlsMs: null,
    firstByteMs: null,
    bulkFirstByteMs: null,
    bytesPerSecond: null,
    viaProxy: false,
};
/** Whether some mirror is out for a reason of this machine's alone: what it is like is not known. */
function isOurFault(outcomes) {
    return outcomes.some(({ kind, ...o }) => kind === "failed" && "reason" in o && o.reason.code === "too-many-files");
}

;// CONCATENATED MODULE: ./build/mirrors/estimate.js
/** How many requests the job still has to make. */
function requestsOf({ smallRequests, bulkRequests }) {
    return smallRequests + bulkRequests;
}
/** Without a measured rate the line is taken to be this fast, for every mirror alike. */
const ASSUMED_BYTES_PER_SECOND = 4_000_000;
/**
 * Predicted milliseconds to download `work` from a mirror of that speed: the connection's set-up, the waits for
 * first bytes, and the bytes at the measured rate. Infinity when not even a first byte was measured.
 */
function predictMs(speed, work, downloader) {
    if (speed.firstByteMs === null)
        return Number.POSITIVE_INFINITY;
    const setUpMs = (speed.dnsMs ?? 0) + (speed.tcpMs ?? 0) + (speed.tlsMs ?? 0);
    // With nothing missing the prediction is the wait for one answer: the job may still ask for something.
    const smallMs = (requestsOf(work) === 0 ? 1 : work.smallRequests) * speed.firstByteMs;
    const bulkMs = work.bulkRequests * (speed.bulkFirstByteMs ?? speed.firstByteMs);
    const rate = (speed.bytesPerSecond ?? ASSUMED_BYTES_PER_SECOND) * downloader.connections;
    // No request is faster than one first byte, however many go at once.
    const lanes = Math.max(1, Math.min(downloader.requestsAtOnce, requestsOf(work)));
    return setUpMs + (smallMs + bulkMs) / lanes + (work.bytes / rate) * 1000;
}
const MIN_BYTES = 32_000;
/**
 * Bytes per second of one connection once it is under way: the best rate over a window of two round trips or more,
 * since a body that ends within slow start would say too little. Null when the body was too short to tell.
 * @param progress one entry per received piece, ascending
 * @param roundTripMs the wait for the first byte, which stands for the round trip
 */
function throughput(progress, roundTripMs) {
    const first = progress[0];
    const last = progress.at(-1);
    if (!first || !last || last.bytes < MIN_BYTES)
        return null;
    const totalMs = last.atMs - first.atMs;
    // At least half of the time: a pause of this process makes what was waiting arrive all at once.
    const windowMs = Math.min(Math.max(2 * roundTripMs, 50, totalMs / 4), totalMs);
    if (windowMs < 1)
        return last.bytes * 1000;
    let best = 0;
    let from = 0;
    for (const to of progress) {
        // The widest start that keeps the window at least windowMs long.
        while (from + 1 < progress.length && to.atMs - progress[from + 1].atMs >= windowMs)
            from++;
        const start = progress[from];
        const lengthMs = to.atMs - start.atMs;
        if (lengthMs >= windowMs)
            best = Math.max(best, ((to.bytes - start.bytes) / lengthMs) * 1000);
    }
    return best > 0 ? best : null;
}
/** When enough of a large body was seen to know its rate. */
const BULK_LIMITS = { bytes: 4_000_000, ms: 1_500 };
/**
 * Whether reading on would teach nothing more: the limit is reached, or the rate of the last round trips is no
 * better than that of the ones before (slow start is over).
 */
function isRateSettled(progress, roundTripMs) {
    const first = progress[0];
    const last = progress.at(-1);
    if (!first || !last)
        return false;
    const elapsedMs = last.atMs - first.atMs;
    if (last.bytes >= BULK_LIMITS.bytes || elapsedMs >= BULK_LIMITS.ms)
        return true;
    const windowMs = Math.max(2 * roundTripMs, 60);
    if (elapsedMs < 2 * windowMs || last.bytes < MIN_BYTES)
        return false;
    const recent = bytesBetween(progress, last.atMs - windowMs, last.atMs);
    const before = bytesBetween(progress, last.atMs - 2 * windowMs, last.atMs - windowMs);
    return recent <= before * 1.25;
}
function bytesBetween(progress, fromMs, toMs) {
    return bytesAt(progress, toMs) - bytesAt(progress, fromMs);
}
function bytesAt(progress, atMs) {
    let bytes = 0;
    for (const p of progress) {
        if (p.atMs > atMs)
            break;
        bytes = p.bytes;
    }
    return bytes;
}

;// CONCATENATED MODULE: ./build/fleet/reference.js

/**
 * 100 modules with 50 MB of zips, each with its .info and .mod, as cmd/go on four cores asks for them over one HTTP/2
 * connection: the same for every region and day, so that the figures can be compared.
 */
const REFERENCE_JOB = { smallRequests: 200, bulkRequests: 100, bytes: 50_000_000, sizedBulk: 100 };
const FOUR_CORES = { requestsAtOnce: 4, connections: 1 };
const MAX_MS = 86_400_000;
/**
 * Whole milliseconds that the reference job would take from a mirror of that speed. Null where its rate was not
 * measured, or is such that it would take more than a day.
 */
function referenceMsOf(speed) {
    if (speed.bytesPerSecond === null)
        return null;
    const ms = predictMs(speed, REFERENCE_JOB, FOUR_CORES);
    return ms <= MAX_MS ? Math.round(ms) : null;
}

;// CONCATENATED MODULE: ./build/fleet/decode-report.js






/** More of them no machine has; and sums of them stay numbers. */
const MAX_AMOUNT = 1e15;
const MAX_LABEL = 200;
const MAX_TEXT = 2_000;
const decode_report_MAX_MIRRORS = 50;
/** Clocks differ; more than this is no clock. */
const MAX_AHEAD_MS = 24 * 3_600_000;
/** What this tool reads. */
const VERSIONS = [1, 2];
/**
 * What a fleet takes of the text of a report's file, which may be anybody's: every part that is looked at has the form
 * that docs/report.schema.json gives it, and a size that a report can have.
 * @param nowMs wall-clock time
 */
function decode_report_decodeReport(json, nowMs) {
    const value = parse(json);
    if (value === undefined)
        return { refusal: { code: "not-json" } };
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return noReport("");
    const given = value;
    const { version } = given;
    if (typeof version !== "number")
        return noReport("version");
    if (!VERSIONS.includes(version))
        return { refusal: { code: "unknown-version", version } };
    const parts = {};
    for (const [part, decoder] of Object.entries(version === 1 ? PARTS : { ...PARTS, ...PARTS_OF_VERSION_2 })) {
        try {
            parts[part] = decoder(given[part]);
        }
        catch {
            return noReport(part);
        }
    }
    const report = regionReport(parts);
    if (report.startedAtMs > nowMs + MAX_AHEAD_MS)
        return { refusal: { code: "in-the-future" } };
    return { report };
}
function parse(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
}
function noReport(part) {
    return { refusal: { code: "no-report", part } };
}
const amount = (value) => atMost(decode_count(value), MAX_AMOUNT);
const shortText = (value) => {
    const given = decode_text(value);
    atMost(given.length, MAX_TEXT);
    return given;
};
function atMost(value, most) {
    if (value > most)
        throw new RangeError("too large");
    return value;
}
function oneOf(...values) {
    return (value) => {
        const found = values.find((one) => one === value);
        if (found === undefined)
            throw new TypeError("not one of them");
        return found;
    };
}
const label = (value) => {
    const given = decode_text(value).trim();
    if (given === "")
        throw new TypeError("no label");
    atMost(given.length, MAX_LABEL);
    return given;
};
/** A moment as `Date.prototype.toISOString` writes it, in milliseconds since the epoch. */
const moment = (value) => {
    const ms = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(decode_text(value))
        ? Date.parse(decode_text(value))
        : Number.NaN;
    if (Number.isNaN(ms))
        throw new TypeError("no moment");
    return ms;
};
/** A mirror's base: http(s), with nothing in it that would mean something else in a GOPROXY list; redacted. */
const mirrorUrl = (value) => {
    const url = shortText(value);
    if (!/^https?:\/\/[^,|\s]+$/i.test(url) || !URL.canParse(url))
        throw new TypeError("no URL of a mirror");
    return redactGoProxy(url);
};
const transportDetail = (value) => {
    const decoded = detail(value);
    const isOther = ["said", "status", "retry-after", "other-hash", "in-the-way"].includes(decoded.code);
    if (isOther)
        throw new TypeError("no detail of a transport");
    return decoded;
};
const DETAILS = {
    said: fields({ code: literal("said"), text: shortText }),
    status: fields({ code: literal("status"), status: amount }),
    "retry-after": fields({ code: literal("retry-after"), value: shortText }),
    "other-hash": fields({ code: literal("other-hash"), actual: shortText, expected: shortText }),
    "in-the-way": fields({ code: literal("in-the-way"), path: shortText }),
    "error-code": fields({ code: literal("error-code"), name: shortText }),
    "too-many-redirects": fields({ code: literal("too-many-redirects"), redirects: amount }),
    "unsupported-proxy": fields({ code: literal("unsupported-proxy"), scheme: shortText }),
    answered: fields({ code: literal("answered"), status: amount }),
    "http-proxy": fields({ code: literal("http-proxy"), detail: transportDetail }),
};
const plainDetail = fields({ code: oneOf(...PLAIN_DETAILS) });
const code = fields({ code: decode_text });
function detail(value) {
    const name = code(value).code;
    const decoder = Object.hasOwn(DETAILS, name) ? DETAILS[name] : undefined;
    return (decoder ?? plainDetail)(value);
}
const reason = fields({
    code: oneOf(...MIRROR_FAILURES),
    status: nullable(amount),
    asked: nullable(shortText),
    detail: nullable(detail),
});
const outcome = (value) => {
    const { kind } = fields({ kind: oneOf("proven", "failed", "not-waited-for", "not-measured") })(value);
    return kind === "failed" ? { kind, reason: fields({ reason })(value).reason } : { kind };
};
const speed = fields({
    dnsMs: nullable(amount),
    tcpMs: nullable(amount),
    tlsMs: nullable(amount),
    firstByteMs: nullable(amount),
    zipFirstByteMs: nullable(amount),
    bytesPerSecond: nullable(amount),
    viaProxy: flag,
});
const mirror = fields({ name: decode_text, url: mirrorUrl, inRoute: flag, outcome, speed });
const mirrorList = decode_list(mirror);
/** Any order, no others looked at: by the names of a report. */
const PARTS = {
    startedAt: moment,
    elapsedMs: amount,
    region: fields({ label, inChina: flag }),
    probe: fields({ kind: oneOf("measured", "remembered", "never", "policy"), elapsedMs: amount }),
    mirrors: (value) => {
        if (Array.isArray(value))
            atMost(value.length, decode_report_MAX_MIRRORS);
        return mirrorList(value);
    },
    choice: fields({ mirror: nullable(decode_text) }),
    sumdb: (value) => {
        const { kind } = fields({ kind: oneOf("works", "rerouted", "unreachable", "off", "not-checked") })(value);
        const isThere = kind === "works" || kind === "rerouted";
        return { kind, via: isThere ? redactGoProxy(fields({ via: shortText })(value).via) : null };
    },
    cache: fields({ kind: decode_text, zips: amount, zipBytes: amount }),
    fetch: fields({ zips: amount, zipBytes: amount, receivedBytes: amount }),
    relay: fields({
        use: nullable(fields({ requests: fields({ served: amount, failed: amount }) })),
    }),
};
const PARTS_OF_VERSION_2 = {
    run: fields({
        id: nullable(shortText),
        attempt: nullable(amount),
        job: nullable(shortText),
        repository: nullable(fields({ name: shortText })),
    }),
    tool: fields({ version: shortText }),
    machine: fields({ os: shortText, arch: shortText }),
};
function regionReport(parts) {
    const { run, tool, machine } = parts;
    return {
        startedAtMs: parts.startedAt,
        run: run?.id === undefined || run.id === null ? null : { id: run.id, attempt: run.attempt ?? 1 },
        job: run?.job ?? null,
        repository: run?.repository?.name ?? null,
        region: parts.region,
        machine: tool && machine ? { ...machine, toolVersion: tool.version } : null,
        probe: parts.probe,
        mirrors: parts.mirrors.map((one) => reportedMirror(one, parts.choice.mirror)),
        sumdb: parts.sumdb,
        jobs: jobsOf(parts),
    };
}
/** A name is what the URL makes of it: a report can't call its server by the name of one that people know. */
function reportedMirror({ name, url, inRoute, outcome, speed }, chosen) {
    const { name: trueName, url: base } = mirrorFromUrl(url);
    const { zipFirstByteMs, ...rest } = speed;
    const measured = { ...rest, bulkFirstByteMs: zipFirstByteMs };
    return {
        name: trueName,
        url: base,
        outcome,
        chosen: name === chosen,
        inRoute,
        referenceMs: outcome.kind === "proven" ? referenceMsOf(measured) : null,
        firstByteMs: speed.firstByteMs,
        bytesPerSecond: speed.bytesPerSecond,
    };
}
function jobsOf({ elapsedMs, cache, fetch, relay }) {
    const isRestored = cache.kind === "restored";
    return {
        count: 1,
        fetchedZips: fetch.zips,
        fetchedBytes: fetch.zipBytes,
        receivedBytes: fetch.receivedBytes,
        cachedZips: isRestored ? cache.zips : 0,
        cachedBytes: isRestored ? cache.zipBytes : 0,
        elapsedMs,
        relayServed: relay.use?.requests.served ?? 0,
        relayFailed: relay.use?.requests.failed ?? 0,
    };
}

;// CONCATENATED MODULE: ./build/fleet/history.js


const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** For so long a region has a point an hour, before that one a day. */
const RECENT_MS = 90 * DAY_MS;
const MAX_AGE_MS = 730 * DAY_MS;
const history_MAX_NAME = 300;
const history_MAX_MS = DAY_MS;
const state = (value) => {
    if (value === "proven" || value === "failed")
        return value;
    if (typeof value === "number" && value >= 0 && value <= history_MAX_MS)
        return value;
    throw new TypeError("no state of a mirror");
};
const history_name = (value) => {
    const given = decode_text(value);
    if (given === "" || given.length > history_MAX_NAME)
        throw new RangeError("no name");
    return given;
};
const history_line = fields({
    v: literal(1),
    at: moment,
    region: history_name,
    chosen: nullable(history_name),
    mirrors: dictionary(state),
});
/** The lines of a history's file (JSON Lines), empty ones left out. */
function parseHistory(file) {
    return file.split("\n").flatMap((one) => (one.trim() === "" ? [] : { text: one, point: parseLine(one) }));
}
function parseLine(json) {
    try {
        const { at, region, chosen, mirrors } = history_line(JSON.parse(json));
        const entries = Object.entries(mirrors);
        for (const [mirror] of entries)
            history_name(mirror);
        return { atMs: at, region, chosen, mirrors: new Map(entries) };
    }
    catch {
        return null;
    }
}
function formatPoint({ atMs, region, chosen, mirrors }) {
    const at = new Date(atMs).toISOString();
    return JSON.stringify({ v: 1, at, region, chosen, mirrors: Object.fromEntries(mirrors) });
}
/** What a report adds to the history; null where it measured nothing itself. */
function pointOf({ startedAtMs, region, probe, mirrors }) {
    if (probe.kind !== "measured")
        return null;
    const states = new Map();
    for (const { name: mirror, outcome, referenceMs } of mirrors) {
        if (outcome.kind === "failed")
            states.set(mirror, "failed");
        if (outcome.kind === "proven")
            states.set(mirror, referenceMs ?? "proven");
    }
    const chosen = mirrors.find((mirror) => mirror.chosen)?.name ?? null;
    return { atMs: startedAtMs, region: region.label, chosen, mirrors: states };
}
/** Points of a history and of new reports together, each once, the oldest first. */
function joinPoints(stored, added) {
    const once = new Map([...stored, ...added].map((point) => [keyOf(point), point]));
    return [...once.values()].sort((a, b) => a.atMs - b.atMs);
}
function keyOf({ region, atMs }) {
    return `${atMs} ${region}`;
}
/**
 * The file with new points at its end. Bounded: of each region one point an hour for 90 days (the first one), one a day
 * before that, none after two years. Lines that are no points stay where they are, and so does every line until it is
 * 90 days old.
 */
function nextHistory(stored, added, nowMs) {
    const taken = new Set();
    const isKept = (point) => {
        const ageMs = nowMs - point.atMs;
        if (ageMs > MAX_AGE_MS)
            return false;
        const slot = ageMs > RECENT_MS ? `day ${dayOf(point.atMs)}` : `hour ${Math.floor(point.atMs / HOUR_MS)}`;
        const key = `${slot} ${point.region}`;
        if (taken.has(key))
            return false;
        taken.add(key);
        return true;
    };
    const kept = stored.filter(({ point }) => point === null || isKept(point)).map((one) => one.text);
    const ascending = [...added].sort((a, b) => a.atMs - b.atMs);
    return [...kept, ...ascending.filter(isKept).map(formatPoint)].map((one) => `${one}\n`).join("");
}
function dayOf(atMs) {
    return Math.floor(atMs / DAY_MS);
}

;// CONCATENATED MODULE: ./build/fleet/group-by.js
/** The items of each key, in their order. Map.groupBy is newer than the oldest Node that is served. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/fleet/alerts.js


/**
 * One alert for each cause, the widest first: the regions where no mirror is proven, and of every other region its
 * failures by mirror and code. What is this machine's own fault is nobody's.
 * @param newest of each region the newest report that has something to say of mirrors
 */
function alertsOf(newest) {
    const measured = newest.filter((one) => one.mirrors.some(isMeasured));
    const cutOff = measured.filter((one) => !one.mirrors.some(({ outcome }) => outcome.kind === "proven") && hasFailed(one));
    const others = measured.filter((one) => !cutOff.includes(one));
    return [...cutOffAlerts(cutOff), ...mirrorAlerts(others.flatMap(failuresOf), measuredIn(measured))].sort((a, b) => b.regions.length - a.regions.length);
}
function isMeasured({ outcome: { kind } }) {
    return kind === "proven" || kind === "failed";
}
function hasFailed(report) {
    return failuresOf(report).length > 0;
}
function failuresOf({ region, mirrors }) {
    return mirrors.flatMap(({ name, outcome }) => outcome.kind === "failed" && !isOurFault([outcome])
        ? { region: region.label, mirror: name, reason: outcome.reason }
        : []);
}
function measuredIn(reports) {
    const counts = new Map();
    for (const { name } of reports.flatMap(({ mirrors }) => mirrors.filter(isMeasured))) {
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
}
/** Regions that are cut off for the same reason are one cause. */
function cutOffAlerts(reports) {
    const failures = reports.map((one) => ({ region: one.region.label, reason: common(failuresOf(one)) }));
    return [...groupBy(failures, ({ reason }) => reason?.code ?? "").values()].map((same) => {
        const reasons = same.flatMap(({ reason }) => reason ?? []);
        const reason = common(reasons.map((one) => ({ reason: one })));
        return { kind: "no-mirror", regions: same.map(({ region }) => region), reason };
    });
}
function mirrorAlerts(failures, measured) {
    return [...groupBy(failures, ({ mirror, reason }) => `${reason.code} ${mirror}`).values()].flatMap((same) => {
        const reason = common(same);
        const [first] = same;
        if (first === undefined || reason === null)
            return [];
        const regions = same.map(({ region }) => region);
        return {
            kind: "mirror",
            mirror: first.mirror,
            reason,
            regions,
            measuredIn: measured.get(first.mirror) ?? 0,
        };
    });
}
/** What all of them have in common; null where not even the code is the same, and for none. */
function common(failures) {
    const [first, ...others] = failures.map(({ reason }) => reason);
    if (first === undefined || others.some(({ code }) => code !== first.code))
        return null;
    const isSame = (part) => others.every((one) => JSON.stringify(one[part]) === JSON.stringify(first[part]));
    return {
        code: first.code,
        status: isSame("status") ? first.status : null,
        detail: isSame("detail") ? first.detail : null,
    };
}

;// CONCATENATED MODULE: ./build/fleet/limits.js
/** What a page can show, and what no hostile report can go beyond. */
const MAX_REGIONS = 200;
const limits_MAX_MIRRORS = 100;
/** Of reports and points, in their order, those that do not make the fleet larger than it may be; the others are refused. */
function withinLimits(reports, history) {
    const regions = new Set();
    const mirrors = new Set();
    const refused = [];
    const fits = (file, region, names) => {
        const moreMirrors = new Set([...names].filter((name) => !mirrors.has(name)));
        const refuse = (what, most) => {
            refused.push({ file, why: { code: "too-many", what, most } });
            return false;
        };
        if (!regions.has(region) && regions.size >= MAX_REGIONS)
            return refuse("regions", MAX_REGIONS);
        if (mirrors.size + moreMirrors.size > limits_MAX_MIRRORS)
            return refuse("mirrors", limits_MAX_MIRRORS);
        regions.add(region);
        for (const name of moreMirrors)
            mirrors.add(name);
        return true;
    };
    const fitting = reports.filter(({ file, report }) => fits(file, report.region.label, report.mirrors.map(({ name }) => name)));
    const points = history.flatMap(({ file, line: { point } }) => {
        if (point === null) {
            refused.push({ file, why: { code: "no-point" } });
            return [];
        }
        return fits(file, point.region, point.mirrors.keys()) ? [point] : [];
    });
    return { reports: fitting.map(({ report }) => report), points, refused };
}

;// CONCATENATED MODULE: ./build/fleet/newest.js
/**
 * The newest report of each region, run and job, the oldest first: a later attempt before an earlier one, then the later
 * start. A report of no run (version 1, the command line) is one of its own.
 */
function newestReports(reports) {
    const newest = new Map();
    for (const report of reports) {
        const key = newest_keyOf(report);
        const other = newest.get(key);
        if (other === undefined || isNewer(report, other))
            newest.set(key, report);
    }
    return [...newest.values()].sort((a, b) => a.startedAtMs - b.startedAtMs);
}
function newest_keyOf({ region, run, job, repository, startedAtMs }) {
    return JSON.stringify([region.label, ...(run === null ? [startedAtMs] : [repository, run.id, job])]);
}
function isNewer(a, b) {
    const attempts = (a.run?.attempt ?? 0) - (b.run?.attempt ?? 0);
    return attempts === 0 ? a.startedAtMs > b.startedAtMs : attempts > 0;
}
/** Of each job in a region the newest report, whatever its run. */
function newestOfJobs(reports) {
    const ascending = [...reports].sort((a, b) => a.startedAtMs - b.startedAtMs);
    return [...new Map(ascending.map((one) => [JSON.stringify([one.repository, one.job]), one])).values()];
}

;// CONCATENATED MODULE: ./build/fleet/over.js

/** How a mirror did over the last 90 days. Percentiles by nearest rank: each is a time that was measured. */
function overOf(points, mirror, nowMs) {
    const states = points.flatMap(({ atMs, mirrors }) => {
        const state = nowMs - atMs > RECENT_MS ? undefined : mirrors.get(mirror);
        return state === undefined ? [] : [state];
    });
    const times = states.filter((state) => typeof state === "number").sort((a, b) => a - b);
    const failed = states.filter((state) => state === "failed").length;
    return {
        points: states.length,
        availability: states.length === 0 ? null : 1 - failed / states.length,
        p50Ms: percentile(times, 0.5),
        p95Ms: percentile(times, 0.95),
    };
}
/** @param ascending may be empty: null */
function percentile(ascending, share) {
    return ascending[Math.max(0, Math.ceil(share * ascending.length) - 1)] ?? null;
}

;// CONCATENATED MODULE: ./build/fleet/pin.js

/** Go's default GOPROXY begins with it. */
const pin_GO_DEFAULT = findInCatalogue("official")?.name ?? "";
/** A mirror that fails more often is pinned only where no other one is proven. */
const MIN_AVAILABILITY = 0.9;
/** What to pin in a region: see FleetPin. @param cells one for each of `mirrors` */
function pinOf(mirrors, cells) {
    const all = mirrors.flatMap((mirror, at) => {
        const cell = cells[at];
        return cell === undefined ? [] : [{ mirror, cell }];
    });
    const [best, second] = all.filter(({ cell }) => cell.state.kind === "proven").sort(compare);
    if (best === undefined)
        return null;
    const standard = all.find(({ mirror }) => mirror.name === pin_GO_DEFAULT)?.cell;
    return {
        mirror: best.mirror.name,
        goproxy: [best, ...(second ? [second] : [])]
            .map(({ mirror }) => mirror.url)
            .concat("direct")
            .join("|"),
        referenceMs: best.cell.over.p50Ms ?? best.cell.referenceMs,
        defaultMs: standard?.over.p50Ms ?? standard?.referenceMs ?? null,
        defaultFailed: standard?.state.kind === "failed",
    };
}
function compare(a, b) {
    const isSteady = ({ cell }) => (cell.over.availability ?? 1) >= MIN_AVAILABILITY;
    const time = ({ cell }) => cell.over.p50Ms ?? cell.referenceMs ?? Number.MAX_VALUE;
    return (Number(isSteady(b)) - Number(isSteady(a)) ||
        time(a) - time(b) ||
        Number(b.cell.chosen) - Number(a.cell.chosen));
}

;// CONCATENATED MODULE: ./build/fleet/make-fleet.js








/** The fleet, and the points that its reports add to the history. */
function make_fleet_makeFleet({ reports, history, refused, nowMs }) {
    const within = withinLimits(reports, history);
    const kept = newestReports(within.reports);
    const added = kept.flatMap((one) => pointOf(one) ?? []);
    const byRegion = groupByRegion(kept, joinPoints(within.points, added), nowMs);
    const mirrors = mirrorsOf(kept, byRegion);
    const regions = byRegion.map((one) => fleetRegion(one, mirrors, nowMs));
    const fleet = {
        madeAt: new Date(nowMs).toISOString(),
        reports: { read: within.reports.length, superseded: within.reports.length - kept.length },
        mirrors,
        regions,
        alerts: alertsOf(byRegion.flatMap(({ telling }) => telling ?? [])),
        refused: [...refused, ...within.refused],
    };
    return { fleet, added };
}
/** By label. A region that is in the history alone is there while its last point is recent. */
function groupByRegion(reports, points, nowMs) {
    const reportsOf = groupBy(reports, ({ region }) => region.label);
    const pointsOf = groupBy(points, ({ region }) => region);
    const recent = [...pointsOf.keys()].filter((label) => {
        const last = pointsOf.get(label)?.at(-1);
        return last !== undefined && nowMs - last.atMs <= RECENT_MS;
    });
    const labels = new Set([...reportsOf.keys(), ...recent]);
    return [...labels].sort(compareTexts).map((label) => {
        const own = reportsOf.get(label) ?? [];
        const says = own.filter(({ probe }) => probe.kind === "measured" || probe.kind === "remembered");
        return {
            label,
            reports: own,
            points: pointsOf.get(label) ?? [],
            telling: says.at(-1) ?? own.at(-1) ?? null,
        };
    });
}
/** The same on every machine, whatever its locale. */
function compareTexts(a, b) {
    return a < b ? -1 : Number(a > b);
}
/** The catalogue's in its order, then the others by name. */
function mirrorsOf(reports, regions) {
    const known = new Map(CATALOGUE.map(({ name, url }) => [name, url]));
    const urls = new Map(reports.flatMap((one) => one.mirrors.map(({ name, url }) => [name, url])));
    for (const { reports: own, points } of regions) {
        // A region without a report: what its last point measured.
        if (own.length > 0)
            continue;
        for (const name of points.at(-1)?.mirrors.keys() ?? []) {
            if (!urls.has(name))
                urls.set(name, known.get(name) ?? "");
        }
    }
    const place = (name) => {
        const at = CATALOGUE.findIndex((entry) => entry.name === name);
        return at < 0 ? CATALOGUE.length : at;
    };
    return [...urls]
        .map(([name, url]) => ({ name, url }))
        .sort((a, b) => place(a.name) - place(b.name) || compareTexts(a.name, b.name));
}
function fleetRegion(region, mirrors, nowMs) {
    const { label, reports, points, telling } = region;
    const cells = mirrors.map(({ name }) => cellOf(region, name, nowMs));
    const newest = reports.at(-1);
    return {
        label,
        inChina: newest?.region.inChina ?? isRegionInChina(label),
        reported: newest !== undefined,
        measuredAt: new Date(telling?.startedAtMs ?? points.at(-1)?.atMs ?? 0).toISOString(),
        probeMs: telling?.probe.elapsedMs ?? 0,
        machine: newest?.machine ?? null,
        cells,
        pin: pinOf(mirrors, cells),
        sumdb: telling?.sumdb ?? { kind: "not-checked", via: null },
        jobs: make_fleet_jobsOf(newestOfJobs(reports)),
        history: points.map(({ atMs, chosen, mirrors: states }) => ({
            at: new Date(atMs).toISOString(),
            chosen,
            mirrors: mirrors.map(({ name }) => states.get(name) ?? null),
        })),
    };
}
function cellOf({ telling, points }, mirror, nowMs) {
    const over = overOf(points, mirror, nowMs);
    const reported = telling?.mirrors.find(({ name }) => name === mirror);
    if (reported === undefined) {
        const isKnown = telling === null && points.at(-1)?.mirrors.has(mirror) === true;
        return {
            state: { kind: isKnown ? "not-measured" : "absent" },
            chosen: false,
            inRoute: false,
            referenceMs: null,
            firstByteMs: null,
            bytesPerSecond: null,
            over,
        };
    }
    const { outcome, chosen, inRoute, referenceMs, firstByteMs, bytesPerSecond } = reported;
    return { state: outcome, chosen, inRoute, referenceMs, firstByteMs, bytesPerSecond, over };
}
function make_fleet_jobsOf(reports) {
    return reports.reduce((sum, { jobs }) => addJobs(sum, jobs), NO_JOBS);
}
const NO_JOBS = {
    count: 0,
    fetchedZips: 0,
    fetchedBytes: 0,
    receivedBytes: 0,
    cachedZips: 0,
    cachedBytes: 0,
    elapsedMs: 0,
    relayServed: 0,
    relayFailed: 0,
};
function addJobs(a, b) {
    const names = Object.keys(NO_JOBS);
    return Object.fromEntries(names.map((name) => [name, a[name] + b[name]]));
}

;// CONCATENATED MODULE: ./build/flows/fleet/find-files.js

/** A fleet has no more reports than these, and a folder no more levels. */
const MAX_FILES = 20_000;
const MAX_DEPTH = 12;
/**
 * The files that are meant: a file, every `.json` file in a folder, or all that match a pattern as a workflow writes it.
 * A link is followed where it is named itself, and refused where it was found.
 * @param given paths and patterns, relative ones below `root`
 */
async function findFiles(files, given, root) {
    const found = new Set();
    const refused = [];
    const add = async (path) => {
        const kind = (await files.lstat(path))?.kind;
        if (kind === "file")
            found.add(path);
        // What is no file is refused where it is read, but for a link: that would be followed.
        else if (kind !== undefined && kind !== "directory")
            refused.push({ file: path, why: await whatItIs(files, path) });
    };
    const addFolder = async (folder, depth) => {
        for (const name of [...(await files.list(folder))].sort()) {
            if (found.size > MAX_FILES)
                return;
            const path = external_node_path_.join(folder, name);
            const isFolder = (await files.lstat(path))?.kind === "directory";
            if (isFolder && depth < MAX_DEPTH)
                await addFolder(path, depth + 1);
            else if (name.endsWith(".json"))
                await add(path);
        }
    };
    for (const one of given) {
        const path = external_node_path_.resolve(root, one);
        const kind = (await files.stat(path))?.kind;
        if (kind === "directory")
            await addFolder(path, 0);
        else if (kind !== undefined)
            found.add(path);
        else {
            const matching = /[*?[!]/.test(one) ? await files.glob([one], root, MAX_FILES) : [];
            for (const match of matching)
                await add(match);
            if (matching.length === 0)
                refused.push({ file: path, why: { code: "not-there" } });
        }
    }
    const all = [...found];
    const tooMany = all.length > MAX_FILES ? all[MAX_FILES] : undefined;
    if (tooMany !== undefined) {
        refused.push({ file: tooMany, why: { code: "too-many", what: "files", most: MAX_FILES } });
    }
    return { files: all.slice(0, MAX_FILES), refused };
}
/** Links and devices look the same without following them. */
async function whatItIs(files, path) {
    const followed = await files.stat(path).catch(() => null);
    return { code: followed === null || followed.kind !== "other" ? "link" : "not-regular" };
}

;// CONCATENATED MODULE: ./build/flows/fleet/read-reports.js




/** Of a fetch from many servers a report has some 30 kB. */
const MAX_REPORT_BYTES = 2 << 20;
/** 200 regions with 60 mirrors for two years. */
const MAX_HISTORY_BYTES = 256 << 20;
/** Every report that is meant, one after the other, so that only what a fleet takes of each is kept. */
async function readReports({ files, clock }, given, root) {
    const found = await findFiles(files, given, root);
    const nowMs = clock.nowMs();
    const reports = [];
    const refused = [...found.refused];
    for (const file of found.files) {
        const read = await readReport(files, file, nowMs);
        if ("report" in read)
            reports.push({ file, report: read.report });
        else
            refused.push({ file, why: read.refusal });
    }
    return { reports, refused };
}
async function readReport(files, file, nowMs) {
    try {
        const json = await files.readText(file, MAX_REPORT_BYTES);
        return json === null ? { refusal: { code: "not-there" } } : decode_report_decodeReport(json, nowMs);
    }
    catch (error) {
        return { refusal: refusalOf(error) };
    }
}
function refusalOf({ code = "unknown" }) {
    if (code === "EFBIG")
        return { code: "too-large", maxBytes: MAX_REPORT_BYTES };
    // ENXIO: opening a socket.
    return ["EFTYPE", "EISDIR", "ENXIO"].includes(code)
        ? { code: "not-regular" }
        : { code: "unreadable", error: code };
}
/** The lines of the history's file, none where there is no such file. Throws where it can't be read, or is none at all. */
async function readHistory(files, file) {
    const lines = parseHistory((await files.readText(file, MAX_HISTORY_BYTES)) ?? "");
    if (lines.length > 0 && lines.every(({ point }) => point === null))
        throw new FileError("no-history", file);
    return lines.map((line, at) => ({ file: `${file}:${at + 1}`, line }));
}

;// CONCATENATED MODULE: ./build/fleet/metrics.js

const PREFIX = "setup_go_mirror_";
const LAST_SUCCESS = `${PREFIX}probe_last_success_timestamp_seconds`;
/**
 * A fleet as OpenMetrics text, for node_exporter's textfile collector: no time stamps, since the collector takes none,
 * and the same series each time, whatever the run.
 * @param previous the file as it was written the last time, or "": it knows when a mirror that fails now last worked
 */
function formatMetrics(fleet, previous) {
    const families = [...mirrorFamilies(fleet, previous), ...regionFamilies(fleet)];
    return `${families
        .filter(({ series }) => series.length > 0)
        .map(formatFamily)
        .join("")}# EOF\n`;
}
function mirrorFamilies(fleet, previous) {
    const cells = fleet.regions.flatMap((region) => region.cells.flatMap((cell, at) => {
        const mirror = fleet.mirrors[at];
        if (mirror === undefined || cell.state.kind === "absent" || !region.reported)
            return [];
        return [{ labels: { mirror: mirror.name, region: region.label }, cell, region, at }];
    }));
    const gauge = (name, help, measure) => ({
        name: PREFIX + name,
        help,
        series: cells.flatMap((one) => {
            const value = measure(one);
            return value === null ? [] : [[one.labels, value]];
        }),
    });
    const before = lastSuccesses(previous);
    return [
        {
            name: `${PREFIX}probe_outcome`,
            help: "1 for what the newest measurement of the mirror gave: proven, or the reason why not.",
            series: cells.map(({ labels, cell }) => [{ ...labels, outcome: metrics_outcomeOf(cell) }, 1]),
        },
        gauge("probe_first_byte_seconds", "Wait for the first byte of a small answer.", ({ cell }) => cell.firstByteMs === null ? null : cell.firstByteMs / 1000),
        gauge("probe_bytes_per_second", "Throughput of one connection.", ({ cell }) => cell.bytesPerSecond),
        gauge("reference_job_seconds", "What 100 modules with 50 MB would take through the mirror.", ({ cell }) => (cell.referenceMs === null ? null : cell.referenceMs / 1000)),
        gauge("chosen", "1 for the mirror that the newest report has chosen.", ({ cell }) => Number(cell.chosen)),
        gauge("probe_last_success_timestamp_seconds", "When the mirror last delivered the right bytes.", (one) => lastSuccess(one) ?? before.get(formatLabels(one.labels)) ?? null),
    ];
}
function regionFamilies({ regions }) {
    const reported = regions.filter((region) => region.reported);
    const gauge = (name, help, measure) => ({
        name: PREFIX + name,
        help,
        series: reported.map((region) => [{ region: region.label }, measure(region)]),
    });
    return [
        gauge("report_timestamp_seconds", "When the newest report of the region was made.", ({ measuredAt }) => secondsOf(measuredAt)),
        gauge("probe_duration_seconds", "What the measurement of that report took.", ({ probeMs }) => probeMs / 1000),
        gauge("mirrors_proven", "How many mirrors delivered the right bytes.", ({ cells }) => cells.filter(({ state }) => state.kind === "proven").length),
    ];
}
function metrics_outcomeOf({ state }) {
    return state.kind === "failed" ? state.reason.code : state.kind;
}
/** By the newest report, or else by the history. */
function lastSuccess({ cell, region, at }) {
    if (cell.state.kind === "proven")
        return secondsOf(region.measuredAt);
    const point = region.history.findLast(({ mirrors }) => {
        const state = mirrors[at];
        return state === "proven" || typeof state === "number";
    });
    return point === undefined ? null : secondsOf(point.at);
}
function secondsOf(moment) {
    return Date.parse(moment) / 1000;
}
/** What the last file says, by its labels. */
function lastSuccesses(previous) {
    const lines = previous.split("\n").filter((line) => line.startsWith(`${LAST_SUCCESS}{`));
    return new Map(lines.flatMap((line) => {
        const [, labels, value] = /^\w+(\{.*\}) (\d{1,12}(?:\.\d{1,3})?)$/.exec(line) ?? [];
        return labels === undefined ? [] : [[labels, Number(value)]];
    }));
}
function formatFamily({ name, help, series }) {
    // Of two foreign names that read the same one stays: a series that comes twice spoils the whole file.
    const once = new Map(series.map(([labels, value]) => [formatLabels(labels), value]));
    const lines = [...once].map(([labels, value]) => `${name}${labels} ${value}\n`);
    return `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${lines.join("")}`;
}
/** Backslash, quote and newline have escapes (OpenMetrics, "Escaping"); of the last none is left. */
function formatLabels(labels) {
    const pairs = Object.entries(labels).map(([name, value]) => `${name}="${neutralise(value).replace(/[\\"]/g, "\\$&")}"`);
    return `{${pairs.join(",")}}`;
}

;// CONCATENATED MODULE: ./build/flows/fleet/write-files.js




const MAX_METRICS_BYTES = 16 << 20;
/** Replaces a file in one rename. Throws where something else than a file has its name: a rename would put it away. */
async function writeWhole(files, path, text) {
    const there = await files.lstat(path);
    if (there !== null && there.kind !== "file")
        throw new FileError("no-file", path);
    await files.replace(path, text, 0o644);
}
/** Writes a fleet's metrics for node_exporter's textfile collector, which reads whole files only: hence the rename. */
async function writeMetrics(files, path, fleet) {
    const previous = await files.readText(path, MAX_METRICS_BYTES).catch(() => null);
    await writeWhole(files, path, formatMetrics(fleet, previous ?? ""));
}
/** The same of one report, as of a fleet of one. */
async function writeReportMetrics(files, path, report, nowMs) {
    const read = decodeReport(JSON.stringify(report), nowMs);
    if ("refusal" in read)
        throw new Error(`metrics: ${JSON.stringify(read.refusal)}`);
    const reports = [{ file: "", report: read.report }];
    await writeMetrics(files, path, makeFleet({ reports, history: [], refused: [], nowMs }).fleet);
}

;// CONCATENATED MODULE: ./build/flows/fleet/gather-fleet.js





/**
 * Reads the reports and the history, and writes what was asked for, each file in one rename. Throws where one of them
 * can't be written, or the history is none.
 */
async function gatherFleet(ports, request, makePage) {
    const { files, clock } = ports;
    const at = (path) => (path === null ? null : external_node_path_.resolve(request.root, path));
    const [history, page, metrics] = [at(request.history), at(request.page), at(request.metrics)];
    const json = page === null ? at(request.json) : besidePage(page);
    const { reports, refused } = await readReports(ports, request.reports, request.root);
    const nowMs = clock.nowMs();
    const stored = history === null ? [] : await readHistory(files, history);
    const { fleet, added } = make_fleet_makeFleet({ reports, history: stored, refused, nowMs });
    if (history !== null) {
        const lines = stored.map(({ line }) => line);
        await writeWhole(files, history, nextHistory(lines, added, nowMs));
    }
    if (json !== null)
        await writeWhole(files, json, `${JSON.stringify(fleet)}\n`);
    if (page !== null)
        await writeWhole(files, page, makePage(fleet, external_node_path_.basename(json ?? "")));
    if (metrics !== null)
        await writeMetrics(files, metrics, fleet);
    return { fleet, page, json };
}
function besidePage(page) {
    const { dir, name, ext } = external_node_path_.parse(page);
    // The page itself may be called that.
    return external_node_path_.join(dir, `${ext === ".json" ? `${name}${ext}` : name}.json`);
}

;// CONCATENATED MODULE: ./build/flows/fleet/publish-fleet.js






/** A job's page shows a few annotations; the summary has all. */
const MAX_ANNOTATIONS = 10;
const publish_fleet_MAX_SENTENCE = 1_000;
/**
 * The sub-action's step: puts the reports of a matrix together, and tells of them in log, summary and outputs. A mirror
 * that fails does not fail it, nor does a file that is no report.
 * @param loadPage called only where a page is asked for
 */
async function publishFleet(ports, loadPage) {
    const { job, machine } = ports;
    const tag = chooseLanguage(job.input("language"), machine.env);
    const telling = tellingIn(tag);
    const given = (name) => job.input(name) || null;
    const reports = job
        .input("reports")
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
    if (reports.length === 0) {
        job.fail(telling.language.fleet.noReportsInput);
        return;
    }
    const request = {
        reports,
        root: machine.env.GITHUB_WORKSPACE || machine.cwd,
        history: given("history"),
        page: given("page"),
        metrics: given("metrics"),
        json: external_node_path_.join(machine.tempDir, "setup-go-mirror-fleet.json"),
    };
    try {
        const makePage = request.page === null ? () => "" : await loadPage(tag);
        await tell(ports, telling, await gatherFleet(ports, request, makePage));
    }
    catch (error) {
        const { message } = error;
        const text = error instanceof FileError ? telling.language.fleet.file[error.code](error.path) : message;
        job.fail(neutralise(text, publish_fleet_MAX_SENTENCE));
    }
}
async function tell({ job }, telling, { fleet, page, json }) {
    const alerts = fleet.alerts.map(telling.fleetAlert);
    job.setOutput("page", page ?? "");
    job.setOutput("json", json ?? "");
    job.setOutput("worst", alerts[0] ?? "");
    for (const line of telling.fleetLines(fleet))
        job.info(line);
    annotate(alerts, job.warning, job.info);
    annotate(fleet.refused.map(telling.refused), job.warning, job.info);
    if (isEmpty(fleet))
        job.warning(telling.language.fleet.noReport);
    const summary = await job.writeSummary(telling.fleetSummary(fleet));
    if (summary === "too-large")
        job.info(telling.log.summaryTooLarge);
    if (summary === "failed")
        job.info(telling.log.summaryNotWritten);
}
function annotate(lines, annotation, log) {
    for (const [at, line] of lines.entries())
        (at < MAX_ANNOTATIONS ? annotation : log)(line);
}
function isEmpty({ reports }) {
    return reports.read === 0;
}


/***/ }),

/***/ 179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ loadFleetPage)
/* harmony export */ });
/** The maker of a fleet's page in that language. Loaded only where a page is asked for. */
async function loadFleetPage(tag) {
    const escaped = (text) => text.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
    return (fleet, jsonName) => `<!doctype html><html lang="${tag}"><meta charset="utf-8"><title>Fleet</title><p>${escaped(jsonName)}<pre>${escaped(JSON.stringify(fleet, null, 2))}</pre></html>\n`;
}


/***/ }),

/***/ 880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ actionJob)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(12);
/** `Job` on a real runner, through @actions/core. */



/** The runner drops a step's whole summary when it is larger (GitHub's documentation, "Adding a job summary"). */
const MAX_SUMMARY_BYTES = 1024 * 1024;
/** The runner replaces a mask wherever it occurs: one of three letters would make the log unreadable. */
const MIN_MASK_LENGTH = 4;
/** Of annotations: a job's page shows those of all its steps together. */
const TITLE = "setup-go-mirror";
/** From dist/main to the file that says which lines of a log are errors. */
const problemMatchers = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(process.argv[1] ?? ""), "../../problem-matchers.json");
/** The job that this process is a step of. A runner without the command files GITHUB_ENV and GITHUB_OUTPUT is too old to be served. */
function actionJob(machine) {
    return {
        input: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getInput */ .V4(name),
        exportVariable: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .exportVariable */ .dN,
        setOutput: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH,
        addPath: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .addPath */ .fM,
        markGoErrors: () => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq(`::add-matcher::${problemMatchers}`),
        saveState: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .saveState */ .LZ,
        state: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getState */ .Gu,
        mask: (secret) => {
            if (secret.length >= MIN_MASK_LENGTH)
                _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setSecret */ .Pq(secret);
        },
        info: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq,
        notice: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm(line, { title: TITLE }),
        warning: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e(line, { title: TITLE }),
        fail: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setFailed */ .C1,
        group: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .group */ .Os,
        writeSummary: (markdown) => appendSummary(machine.env.GITHUB_STEP_SUMMARY, markdown),
    };
}
/** Other runners (act, older Forgejo) may have no summary file: then there is nowhere to write. */
async function appendSummary(file, markdown) {
    if (!file)
        return "no-place";
    const written = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => null);
    if (written === null)
        return "no-place";
    if (written.size + Buffer.byteLength(markdown) > MAX_SUMMARY_BYTES)
        return "too-large";
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .summary */ .z.addRaw(markdown).write();
        return "written";
    }
    catch {
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .summary */ .z.emptyBuffer(); // Otherwise the next summary would begin with this one.
        return "failed";
    }
}


/***/ }),

/***/ 602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ systemClock)
});

;// CONCATENATED MODULE: external "node:perf_hooks"
const external_node_perf_hooks_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(500);
;// CONCATENATED MODULE: ./build/platform/clock.js
/** `Clock` on the machine's clocks. */


/** The machine's time; see `Clock`. A sleeping run can be ended: the timer of an aborted sleep is gone. */
const systemClock = {
    nowMs: () => Date.now(),
    monotonicMs: () => external_node_perf_hooks_namespaceObject.performance.now(),
    sleep: async (ms, signal) => {
        try {
            await (0,promises_.setTimeout)(ms, undefined, signal ? { signal } : {});
        }
        catch (error) {
            if (!signal?.aborted)
                throw error;
        }
    },
};


/***/ }),

/***/ 207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ endProcess)
/* harmony export */ });
/* unused harmony exports endWithReader, endNow */
/** Lets the process end quietly when whoever reads its output stops reading (`… | head`). */
function endWithReader() {
    process.stdout.on("error", (error) => {
        if (error.code !== "EPIPE")
            throw error;
        endNow();
    });
}
/** Ends the process with the exit code set so far, once what it printed is out. */
async function endProcess() {
    await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write("", done))));
    // Node would wait for a name that is still being looked up, and the job with it.
    endNow();
}
/**
 * Ends the process at once, by default with the exit code set so far; what hangs on `exit` is done before.
 *
 * `process.exit` waits for libuv's threads, and one of them may be in getaddrinfo(3) for as long as the name server is
 * silent, ten seconds as a rule, or at a file of a network drive that is gone: nothing ends it but execve(2). The
 * program that takes this one's place has nothing to do but to give the exit code. Where Node has no execve (before
 * 22.15, on Windows) the process ends when the system has given up.
 */
function endNow(code = Number(process.exitCode ?? 0)) {
    const { execve } = process;
    if (execve === undefined || !isThreadAtWork())
        process.exit(code);
    process.exitCode = code;
    process.emit("exit", code);
    for (const { _handle } of [process.stdout, process.stderr]) {
        // Node makes a pipe non-blocking for all who share it, and takes that back only when it ends by itself.
        _handle?.setBlocking?.(true);
    }
    const { NODE_OPTIONS, ...env } = process.env;
    return execve(process.execPath, [process.execPath, "-e", `process.exitCode = ${code}`], env);
}
/** Whether a name is being looked up, or a file used, in a thread. */
function isThreadAtWork() {
    return process.getActiveResourcesInfo().some((kind) => /^(?:GetAddrInfo|FS)Req/.test(kind));
}


/***/ }),

/***/ 859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ nodeFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(500);
;// CONCATENATED MODULE: ./build/platform/read-files.js
/** Reading regular files, and waiting for nobody: a name in a project may lead to a FIFO, a terminal or a device. */



/** The code of an error of Node's; "" where it has none. */
function errorCode(error) {
    return String(error?.code ?? "");
}
/** Null where something is missing. ENOTDIR counts as that too: a path below a file cannot exist. */
async function orNull(pending) {
    try {
        return await pending;
    }
    catch (error) {
        if (["ENOENT", "ENOTDIR"].includes(errorCode(error)))
            return null;
        throw error;
    }
}
/** Without O_NONBLOCK a FIFO waits for its writer, and a terminal for somebody who types. Windows has none of the two. */
const READ_WITHOUT_WAITING = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0) | (external_node_fs_.constants.O_NOCTTY ?? 0);
/**
 * Opens a regular file, links followed: what a name leads to is known for certain only once it is open.
 * Throws EISDIR or EFTYPE for anything else, and what opening throws.
 */
async function openRegular(path) {
    const file = await promises_.open(path, READ_WITHOUT_WAITING);
    try {
        const stats = await file.stat();
        if (!stats.isFile())
            throw notRegular(path, stats.isDirectory());
        return { file, bytes: stats.size };
    }
    catch (error) {
        await file.close();
        throw error;
    }
}
/** EFTYPE is what BSD and macOS call it; Linux has no name of its own. */
function notRegular(path, isDirectory) {
    const code = isDirectory ? "EISDIR" : "EFTYPE";
    return Object.assign(new Error(`${code}: ${path} is no regular file`), { code });
}
/** For files whose size is not known: those of /proc have none. */
const PIECE_BYTES = 1 << 16;
/** See `Files.readText`. */
async function readText(path, maxBytes = Number.POSITIVE_INFINITY) {
    const opened = await orNull(openRegular(path));
    if (opened === null)
        return null;
    const { file, bytes: size } = opened;
    try {
        if (size > maxBytes)
            throw tooBig(path, maxBytes);
        // One byte more than the size: where it comes, the file has grown. Counted, since such a file may have no end.
        const pieces = [];
        for (let bytes = 0;;) {
            const piece = Buffer.allocUnsafe(bytes < size ? size - bytes + 1 : PIECE_BYTES);
            const { bytesRead } = await file.read(piece, 0, piece.length, null);
            bytes += bytesRead;
            if (bytes > maxBytes)
                throw tooBig(path, maxBytes);
            pieces.push(piece.subarray(0, bytesRead));
            if (bytesRead === 0 || bytes === size)
                return Buffer.concat(pieces).toString("utf8");
        }
    }
    finally {
        await file.close();
    }
}
function tooBig(path, maxBytes) {
    return Object.assign(new Error(`EFBIG: ${path} is larger than ${maxBytes} bytes`), { code: "EFBIG" });
}
/** See `Files.readSmall`. Synchronous for the same reason as createIn, with pauses in which other work gets its turn. */
async function readSmall(paths, maxBytes) {
    const buffer = Buffer.allocUnsafe(maxBytes + 1);
    const texts = [];
    for (const path of paths) {
        if (texts.length % 256 === 255)
            await (0,external_node_timers_promises_.setImmediate)();
        texts.push(readSmallFile(path, buffer));
    }
    return texts;
}
function readSmallFile(path, buffer) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(path, READ_WITHOUT_WAITING);
    }
    catch {
        return null;
    }
    try {
        if (!(0,external_node_fs_.fstatSync)(descriptor).isFile())
            return null;
        const bytes = (0,external_node_fs_.readSync)(descriptor, buffer, 0, buffer.length, null);
        return bytes < buffer.length ? buffer.toString("utf8", 0, bytes) : null;
    }
    catch {
        return null;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

;// CONCATENATED MODULE: ./build/platform/write-new.js



/**
 * See `Files.writeNew`. By calls that block: for thousands of small files four trips through the thread pool each cost
 * more than the writing.
 */
const writeNew = async (path, content, { mode, mtimeMs }) => {
    const file = openNew(path, mode);
    if (file === null)
        return false;
    let isWhole = false;
    try {
        for await (const piece of content)
            for (let at = 0; at < piece.length;)
                at += (0,external_node_fs_.writeSync)(file, piece, at);
        (0,external_node_fs_.futimesSync)(file, mtimeMs / 1000, mtimeMs / 1000);
        isWhole = true;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
        if (!isWhole)
            (0,external_node_fs_.unlinkSync)(path);
    }
    return true;
};
/** Null where there is one, or a link that leads nowhere. */
function openNew(path, mode, isSecondTry = false) {
    try {
        return (0,external_node_fs_.openSync)(path, "wx", mode);
    }
    catch (error) {
        const code = errorCode(error);
        if (code === "EEXIST")
            return null;
        if (code !== "ENOENT" || isSecondTry)
            throw error;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        return openNew(path, mode, true);
    }
}

;// CONCATENATED MODULE: ./build/platform/files.js
/** `Files` on the real file system. */






/** The real file system behind the port; see `Files` for what each call promises. */
const nodeFiles = {
    readText: readText,
    readSmall: readSmall,
    stat: (path) => orNull(promises_.stat(path)).then((stats) => stats && fileStat(stats)),
    lstat: (path) => orNull(promises_.lstat(path)).then((stats) => stats && fileStat(stats)),
    realPath: (path) => orNull(promises_.realpath(path)),
    list: async (path) => (await orNull(promises_.readdir(path))) ?? [],
    makeDirectory: async (path, mode = 0o777) => {
        await promises_.mkdir(path, { recursive: true, mode });
    },
    glob,
    open: files_open,
    create,
    moveNew,
    linkOrCopy,
    moveFolder,
    createIn,
    sealFolders,
    writeNew: writeNew,
    replace,
    remove: async (path) => {
        await orNull(promises_.unlink(path));
    },
    removeFolder: async (path) => {
        await orNull(promises_.rm(path, { recursive: true, force: true }));
    },
};
function fileStat(stats) {
    return {
        kind: stats.isFile() ? "file" : stats.isDirectory() ? "directory" : "other",
        bytes: stats.size,
        mode: stats.mode & 0o7777,
        uid: stats.uid,
        mtimeMs: stats.mtimeMs,
        links: stats.nlink,
        inode: stats.ino,
    };
}
/**
 * As every action does it, so that a pattern means the same here, but through no link: a ladder of them has as many
 * ways to its end as two to the power of its rungs. Loaded only where there is a pattern.
 */
async function glob(patterns, root, most) {
    const { create } = await __nccwpck_require__.e(/* import() */ 377).then(__nccwpck_require__.bind(__nccwpck_require__, 377));
    const rooted = patterns.map((p) => p.startsWith("!") ? `!${(0,external_node_path_.resolve)(root, p.slice(1))}` : (0,external_node_path_.resolve)(root, p));
    const globber = await create(rooted.join("\n"), { matchDirectories: false, followSymbolicLinks: false });
    const found = new Set();
    for await (const path of globber.globGenerator())
        if (found.add(path).size > most)
            break;
    return [...found].sort();
}
async function files_open(path) {
    const { file, bytes } = await openRegular(path);
    return {
        bytes,
        read: (position, length) => readExactly(file, path, position, length),
        close: () => file.close(),
    };
}
/** One read may give fewer bytes than asked for, so it is repeated until all are there. */
async function readExactly(file, path, position, length) {
    const bytes = new Uint8Array(length);
    for (let done = 0; done < length;) {
        const { bytesRead } = await file.read(bytes, done, length - done, position + done);
        if (bytesRead === 0)
            throw new Error(`${path} ends before byte ${position + length}`);
        done += bytesRead;
    }
    return bytes;
}
/** One write may take fewer bytes than it was given, so it is repeated until all are written. */
async function writeExactly(file, position, bytes) {
    for (let done = 0; done < bytes.length;) {
        const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
        done += bytesWritten;
    }
}
async function create(path, mode) {
    const file = await withFolder(path, () => promises_.open(path, "wx", mode));
    const underWay = new Set();
    let closing = null;
    /** A file is verified once it is closed: no later write may reach it, and every earlier one must be done by then. */
    const whileOpen = async (write) => {
        if (closing !== null)
            throw Object.assign(new Error(`EBADF: ${path} is closed`), { code: "EBADF" });
        const writing = write();
        underWay.add(writing);
        await writing.finally(() => underWay.delete(writing));
    };
    const close = () => {
        closing ??= Promise.allSettled(underWay).then(() => file.close());
        return closing;
    };
    return {
        path,
        write: (bytes) => whileOpen(() => file.writeFile(bytes)), // From the current position, all of it.
        writeAt: (position, bytes) => whileOpen(() => writeExactly(file, position, bytes)),
        close,
        discard: async () => {
            await close().catch(() => { });
            await promises_.unlink(path).catch(() => { });
        },
    };
}
/**
 * What link(2) says where there are no hard links: FAT, some container mounts and network shares. EISDIR and
 * UNKNOWN are what libuv makes of the answers of Windows for exFAT and FAT (ERROR_INVALID_FUNCTION and others).
 */
const noHardLinks = ["EPERM", "EACCES", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "EMLINK", "EISDIR", "UNKNOWN"];
const otherFileSystem = "EXDEV";
/**
 * Only a hard link gives a file its name and fails, in one step, when the name is taken: rename(2) replaces. Without
 * hard links the name is looked up before the rename, which leaves a gap. An empty file under the name would close it,
 * but a `go` that runs beside us would see that file.
 */
async function moveNew(from, to) {
    try {
        await promises_.link(from, to);
    }
    catch (error) {
        if (errorCode(error) === "EEXIST")
            return false;
        if (!noHardLinks.includes(errorCode(error)))
            throw error;
        if ((await orNull(promises_.lstat(to))) !== null)
            return false;
        await promises_.rename(from, to);
        return true;
    }
    await promises_.unlink(from);
    return true;
}
/** Makes the folder only where `make` finds it missing: mostly it is there. */
async function withFolder(path, make) {
    try {
        return await make();
    }
    catch (error) {
        if (errorCode(error) !== "ENOENT")
            throw error;
        await promises_.mkdir((0,external_node_path_.dirname)(path), { recursive: true });
        return make();
    }
}
async function linkOrCopy(from, to) {
    try {
        await withFolder(to, () => promises_.link(from, to));
    }
    catch (error) {
        if (![...noHardLinks, otherFileSystem].includes(errorCode(error)))
            throw error;
        await promises_.copyFile(from, to, external_node_fs_.constants.COPYFILE_EXCL);
    }
}
/** What rename(2) says where the new name is that of a folder with something in it; Windows says EPERM or EACCES. */
const folderExists = ["ENOTEMPTY", "EEXIST", "ENOTDIR", "EPERM", "EACCES"];
async function moveFolder(from, to, unless = []) {
    try {
        // By calls that block: of what another process does between a look and the rename, nothing would be seen.
        if (unless.some((path) => (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined))
            return false;
        (0,external_node_fs_.renameSync)(from, to);
        return true;
    }
    catch (error) {
        if (!folderExists.includes(errorCode(error)) || (await orNull(promises_.lstat(to))) === null)
            throw error;
        return false;
    }
}
/** For thousands of small files, with three calls each: synchronous calls take a third of the time that promises take. */
function createIn(folder) {
    const root = (0,external_node_path_.resolve)(folder) + external_node_path_.sep;
    let made = "";
    return (name, bytes, mode) => {
        const path = (0,external_node_path_.resolve)(root, name);
        if (!path.startsWith(root))
            throw new Error("a file name that leads out of its folder");
        const parent = (0,external_node_path_.dirname)(path);
        // Files of one folder mostly stand together.
        if (parent !== made)
            (0,external_node_fs_.mkdirSync)(parent, { recursive: true });
        made = parent;
        const file = (0,external_node_fs_.openSync)(path, "wx", mode);
        try {
            for (let at = 0; at < bytes.length;)
                at += (0,external_node_fs_.writeSync)(file, bytes, at);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    };
}
async function sealFolders(folder) {
    for (const entry of (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })) {
        if (entry.isDirectory())
            await sealFolders((0,external_node_path_.join)(folder, entry.name));
    }
    try {
        (0,external_node_fs_.chmodSync)(folder, (0,external_node_fs_.statSync)(folder).mode & 0o555);
    }
    catch {
        // Somebody else's: it is no protection against him anyway.
    }
}
async function replace(to, content, mode) {
    const file = await create(`${to}.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}.tmp`, mode);
    try {
        await file.write(typeof content === "string" ? Buffer.from(content) : content);
        await file.close();
        await promises_.chmod(file.path, mode); // The umask may have taken bits away.
        await promises_.rename(file.path, to);
    }
    catch (error) {
        await file.discard();
        throw error;
    }
}


/***/ }),

/***/ 161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readMachine)
});

// UNUSED EXPORTS: userCacheFolder

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./build/platform/machine.js
/** `Machine`, taken from the process. */



/** Takes the process's surroundings as a value. Never throws. */
function readMachine() {
    const env = environment();
    const home = homeDirectory();
    return {
        env,
        platform: process.platform,
        arch: process.arch,
        home,
        cacheHome: userCacheFolder(env, process.platform, home),
        tempDir: env.RUNNER_TEMP || external_node_os_namespaceObject.tmpdir(),
        uid: process.getuid?.() ?? null,
        cpus: external_node_os_namespaceObject.availableParallelism(),
        openFiles: openFilesLimit(),
        cwd: process.cwd(),
    };
}
/**
 * The user's folder for caches (XDG base directories; Apple's and Microsoft's conventions), or null where none is
 * set up or what is set is no absolute path.
 */
function userCacheFolder(env, platform, home) {
    const folder = platform === "win32"
        ? env.LOCALAPPDATA
        : platform === "darwin"
            ? home && external_node_path_.join(home, "Library", "Caches")
            : env.XDG_CACHE_HOME || (home && external_node_path_.join(home, ".cache"));
    return folder && external_node_path_.isAbsolute(folder) ? folder : null;
}
/** Windows does not tell `Path` from `PATH`, but a copy of the environment does: there every name is upper case. */
function environment() {
    if (process.platform !== "win32")
        return { ...process.env };
    return Object.fromEntries(Object.entries(process.env).map(([name, value]) => [name.toUpperCase(), value]));
}
/** os.homedir() throws where HOME is unset and the user id is in no passwd file (`docker run --user 12345`). */
function homeDirectory() {
    try {
        return external_node_os_namespaceObject.homedir() || null;
    }
    catch {
        return null;
    }
}
/** The soft limit (man 5 proc), which Node has raised to the hard one by now. Elsewhere than on Linux no file tells it. */
function openFilesLimit() {
    try {
        const [, soft] = /^Max open files +(\d+)/m.exec((0,external_node_fs_.readFileSync)("/proc/self/limits", "latin1")) ?? [];
        return soft === undefined ? null : Number(soft);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 12:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fM: () => (/* binding */ addPath),
  Yz: () => (/* binding */ core_debug),
  dN: () => (/* binding */ exportVariable),
  V4: () => (/* binding */ getInput),
  Gu: () => (/* binding */ getState),
  Os: () => (/* binding */ group),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  LZ: () => (/* binding */ saveState),
  C1: () => (/* binding */ setFailed),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ core_setSecret),
  z: () => (/* reexport */ summary),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, endGroup, error, getBooleanInput, getIDToken, getMultilineInput, isDebug, markdownSummary, platform, setCommandEcho, startGroup, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(928);
;// CONCATENATED MODULE: external "node:http"
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
const external_node_http_namespaceObject = x({  });
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
;// CONCATENATED MODULE: external "events"
const external_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(613);
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var io_util_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return io_util_awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_.dirname(filePath);
                        const upperName = external_path_.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_namespaceObject.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_namespaceObject.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec_exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = tr.argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new tr.ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new StringDecoder('utf8');
        const stderrDecoder = new StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec_exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${external_path_.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(555);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
