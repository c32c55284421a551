/**
 * What our own code says in English about a failure, in a report's `detail`: phrases of the connections, of the proofs
 * and of the zip reader. What a server said, or a bare error code, is in none of these tables and stays as it is.
 */
const PHRASES: Readonly<Record<string, string>> = {
  // src/platform: names and connections
  "no such host": "找不到该主机",
  "no address for this host": "该主机没有地址",
  "the name server did not answer": "域名服务器没有应答",
  "the name server failed": "域名服务器出错",
  "connection refused": "连接被拒绝",
  "no route to host": "没有到该主机的路由",
  "host is down": "主机已停机",
  "network is unreachable": "网络不可达",
  "network is down": "网络已断开",
  "no usable local address": "没有可用的本地地址",
  "not permitted by this machine": "本机不允许",
  "connection reset": "连接被重置",
  "connection closed": "连接被关闭",
  "connection closed before the end of the body": "正文未传完，连接已关闭",
  connecting: "正在建立连接",
  "waiting for the first byte": "正在等待首字节",
  "no progress": "没有进展",
  "ended by the caller": "由调用方结束",
  "not read to its end": "没有读完",
  "unknown error": "未知错误",
  // src/platform: TLS and HTTP
  "self-signed certificate": "自签名证书",
  "self-signed certificate in the chain": "证书链中有自签名证书",
  "certificate of an unknown authority": "证书的签发机构未知",
  "certificate has expired": "证书已过期",
  "certificate is not yet valid": "证书尚未生效",
  "certificate is for another host": "证书属于另一台主机",
  "no TLS spoken here": "对方不使用 TLS",
  "too many headers": "响应头过多",
  "the answer is not HTTP": "应答不是 HTTP",
  "bytes after the end of the response": "响应结束后还有数据",
  "redirected from https to http": "从 https 重定向到 http",
  "redirected to what is no URL": "重定向的目标不是 URL",
  "not an http or https URL": "不是 http 或 https 的 URL",
  "credentials are not sent over plain http": "不通过明文 http 发送凭据",
  // src/mirrors, src/modules, src/fetch: answers
  "no right answer within the probe's budget": "测量的时间预算内没有正确的应答",
  "larger than Go allows": "超过 Go 允许的大小",
  "not the .info of that version": "不是该版本的 .info",
  "not the range that was asked for": "不是所请求的范围",
  "the range was ignored": "忽略了范围请求",
  "less than was announced": "少于声明的长度",
  "the zip changed while it was fetched": "zip 在获取途中发生了变化",
  "too large": "过大",
  "not a zip": "不是 zip",
  "name not in UTF-8": "文件名不是 UTF-8",
  "name without the module's prefix": "文件名没有模块前缀",
  "name not allowed": "文件名不合规定",
  "name that comes twice": "文件名重复",
  "wrong size": "大小不符",
  "wrong CRC": "CRC 不符",
  "damaged content": "内容已损坏",
  // src/go, src/mirrors, src/toolchain: the checksum database and Go itself
  "malformed note": "签名注记的格式不正确",
  "invalid signature": "签名无效",
  "no signature by the expected key": "没有预期密钥的签名",
  "not a tree head": "不是树头",
  "no record of a checksum database": "不是校验和数据库的记录",
  "its number is beyond the tree": "记录的编号超出了树的大小",
  "two trees of one size": "两棵树大小相同而内容不同",
  "wrong hashes in a tile": "哈希块中的哈希不正确",
  "a tile of the wrong size": "哈希块的大小不正确",
  "no list of Go versions": "不是 Go 的版本列表",
  "there is no go in it": "其中没有 go",
  // src/platform: the cache service and its archives
  "nothing was said": "没有给出原因",
  "the archive is empty": "归档是空的",
  "the archive is damaged, or only a part of one": "归档已损坏，或不完整",
  "the archive is neither zstd nor gzip": "归档既不是 zstd 也不是 gzip",
  "the archive has a header that is too long": "归档的头部过长",
  "the archive has a file of no size": "归档中有大小不明的文件",
  "the archive was not read to its end": "归档没有读完",
  "there is no zstd on PATH that could unpack the archive": "PATH 上没有能解开归档的 zstd",
};

/** The same with something in it: what is found by the pattern stands where `$1` is. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/^status (\d+)$/, "状态码 $1"],
  [/^answered (\d+)$/, "应答为 $1"],
  [/^stopped after (\d+) redirects$/, "重定向 $1 次后停止"],
  [/^a (\S+) proxy is not supported$/, "不支持 $1 代理"],
  [/^(\S+) instead of (\S+)$/, "是 $1，而不是 $2"],
  [/^unusual zip: (.+)$/, "不寻常的 zip：$1"],
];

const THROUGH_PROXY = /^HTTP proxy: (.*)$/;

/** A detail as Chinese has it. */
export function chineseDetail(detail: string): string {
  const [, behindProxy] = THROUGH_PROXY.exec(detail) ?? [];
  if (behindProxy !== undefined) return `HTTP 代理：${chineseDetail(behindProxy)}`;
  const phrase = Object.hasOwn(PHRASES, detail) ? PHRASES[detail] : undefined;
  if (phrase !== undefined) return phrase;
  const pattern = PATTERNS.find(([english]) => english.test(detail));
  return pattern === undefined ? detail : detail.replace(...pattern);
}

/** The English phrases, for a test that holds them against the code which says them. */
export const KNOWN_PHRASES: readonly string[] = Object.keys(PHRASES);
