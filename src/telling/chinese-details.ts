import type { Detail, PlainDetail } from "../detail.ts";

/** What Chinese says that a failure is about. */
export function chineseDetail(detail: Detail): string {
  switch (detail.code) {
    case "said":
      return detail.text;
    case "error-code":
      return detail.name;
    case "status":
      return `状态码 ${detail.status}`;
    case "answered":
      return `响应为 ${detail.status}`;
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
export function chineseMore(before: string, detail: Detail | null, after = ""): string {
  return detail === null ? "" : before + chineseDetail(detail) + after;
}

const PLAIN: { readonly [C in PlainDetail]: string } = {
  "no-such-host": "找不到该主机",
  "no-address": "该主机没有地址",
  "name-server-silent": "域名服务器没有响应",
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
  "not-http": "响应不是 HTTP",
  "bytes-after-response": "响应结束后还有数据",
  "https-to-http": "从 https 重定向到 http",
  "redirect-to-no-url": "重定向的目标不是 URL",
  "no-http-url": "不是 http 或 https 的 URL",
  "credentials-over-http": "不通过明文 http 发送凭据",
  "unknown-error": "未知错误",

  "no-right-answer": "在时限内没有正确的响应",
  "larger-than-go-allows": "超过 Go 允许的大小",
  "other-info": "不是该版本的 .info",
  "other-range": "不是所请求的范围",
  "range-ignored": "忽略了范围请求",
  "less-than-announced": "少于声明的长度",
  "zip-changed": "zip 在下载期间发生了变化",

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
