import { writeFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  isNetrcFirst,
  type NetrcEntry,
  netrcPaths,
  parseNetrc,
  withNetrcCredentials,
} from "../../../src/go/netrc.ts";
import { basicCredentials } from "../../../src/platform/connect.ts";
import { anyCharacter } from "../../support/any-text.ts";
import { selfSignedCertificate } from "../../support/certificate.ts";
import { goEnvironment, runGo } from "../../support/go.ts";
import { temporaryFolder } from "../../support/temp.ts";

/** `machine login password`, as short as the tables need it. */
function entry(text: string): NetrcEntry {
  const [machine = "", login = "", password = ""] = text.split(" ");
  return { machine, login, password };
}

const a = "machine a.example login u password p";
const b = "machine b.example login v password q";

/** Read the same by cmd/go, case by case: see the last test. */
const files: [name: string, text: string, entries: string[]][] = [
  ["nothing", "", []],
  ["one line", a, ["a.example u p"]],
  ["one token a line", "machine a.example\n\tlogin u\n\tpassword p\n", ["a.example u p"]],
  ["two machines in one line", `${a} ${b}`, ["a.example u p", "b.example v q"]],
  ["two lines", `${a}\n${b}\n`, ["a.example u p", "b.example v q"]],
  ["empty lines in between", "machine a.example\n\nlogin u\n\n\npassword p", ["a.example u p"]],
  ["CRLF", "machine a.example\r\nlogin u\r\npassword p\r\n", ["a.example u p"]],
  ["tabs and many spaces", "\tmachine\ta.example  login \t u   password p\t", ["a.example u p"]],
  ["blanks beyond ASCII", "machine\u00a0a.example\u2003login\u0085u\u3000password p", ["a.example u p"]],
  ["the password before the login", "machine a.example password p login u", ["a.example u p"]],
  [
    "the same machine twice: both, in order",
    `${a}\nmachine a.example login w password x`,
    ["a.example u p", "a.example w x"],
  ],
  [
    "a second login for the same machine wins",
    "machine a.example login t login u password p",
    ["a.example u p"],
  ],
  ["an account is passed over", "machine a.example login u account x password p", ["a.example u p"]],
  ["without a password", `machine a.example login u\n${b}`, ["b.example v q"]],
  ["without a login", `machine a.example password p\n${b}`, ["b.example v q"]],
  ["a password without its value", "machine a.example login u password", []],
  ["a password on the next line is no value", "machine a.example login u password\np", []],
  ["login and password without a machine", `login u password p\n${b}`, ["b.example v q"]],
  ["values that are tokens", "machine machine login login password default", ["machine login default"]],
  ["tokens in upper case are none", "MACHINE a.example LOGIN u PASSWORD p", []],
  ["quotes belong to the value", 'machine a.example login "u" password ""', ['a.example "u" ""']],
  ["quotes don't hold a blank together", 'machine a.example login u password "p q"', ['a.example u "p']],
  ["a comment in a line of its own", `# login x\n${a}`, ["a.example u p"]],
  ["a comment with an odd number of words", `# my proxy\n${a}`, ["a.example u p"]],
  [
    "a comment's token that is no pair of its own",
    `machine a.example login u\n# password x\npassword p`,
    ["a.example u p"],
  ],
  ["a comment's pair counts", `machine a.example login u\n# note password x`, ["a.example u x"]],
  ["an odd word shifts the pairs of its line", `x ${a}`, []],
  ["a byte order mark is part of the first token", `\ufeff${a}\n${b}`, ["b.example v q"]],
  ["default last", `${a}\ndefault login w password x`, ["a.example u p"]],
  ["default first, in one line with the rest", `default login w password x\n${a}`, ["a.example u p"]],
  ["default alone ends the file", `${b}\ndefault\nlogin w\npassword x\n${a}`, ["b.example v q"]],
  ["default at the end of a line", `${b} default\n${a}`, ["b.example v q"]],
  [
    "default as a value at the end of a line",
    "machine a.example login default\npassword p",
    ["a.example default p"],
  ],
  ["default as a value", `machine a.example login default password default`, ["a.example default default"]],
  [
    "default with a word of its own does not forget the machine",
    "machine a.example\ndefault x login u password p",
    ["a.example u p"],
  ],
  ["a macro up to the empty line", `macdef init\n${b}\ncd /\n\n${a}`, ["a.example u p"]],
  [
    "a macro inside a machine",
    `machine a.example login u\nmacdef init\npassword x\n\npassword p`,
    ["a.example u p"],
  ],
  ["a macro without an end", `${a}\nmacdef init\n${b}`, ["a.example u p"]],
  ["a line of blanks does not end a macro", `macdef init\n \n${a}`, []],
  ["with CRLF no line ends a macro", `macdef init\r\nx\r\n\r\n${a}`, []],
  ["a macro begins after its line", `macdef init ${a}\n${b}\n\n`, ["a.example u p"]],
  ["a macro without a name is none", `macdef\n${a}`, ["a.example u p"]],
  ["NUL bytes", "\0\0\0", []],
];

describe("parseNetrc", () => {
  test.each(files)("%s", (_, text, entries) => {
    expect(parseNetrc(text)).toEqual(entries.map(entry));
  });

  test("a huge file", () => {
    const many = Array.from({ length: 50_000 }, (_, i) => `machine h${i}.example login u password p${i}\n`);
    const entries = parseNetrc(`${many.join("")}${"x ".repeat(500_000)}\n${a}`);
    expect(entries).toHaveLength(50_001);
    expect(entries[49_999]).toEqual(entry("h49999.example u p49999"));
  });

  test("never throws, and no part of an entry is empty", () => {
    const words = fc.constantFrom(
      "machine",
      "login",
      "password",
      "default",
      "macdef",
      " ",
      "\t",
      "\n",
      "\r\n",
    );
    const pieces = fc.array(fc.oneof(words, fc.string({ unit: anyCharacter, maxLength: 5 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(pieces, (texts) => {
        for (const { machine, login, password } of parseNetrc(texts.join(" "))) {
          for (const part of [machine, login, password]) expect(part).toMatch(/^[^ \t\r\n]+$/);
        }
      }),
    );
  });

  test("entries that were written are read again", () => {
    const word = fc.stringMatching(/^[!-~]{1,20}$/);
    const written = fc.array(fc.record({ machine: word, login: word, password: word }), { maxLength: 20 });
    const blank = fc.constantFrom(" ", "\n", "\t", "\r\n");
    fc.assert(
      fc.property(written, blank, (entries, end) => {
        const lines = entries.map(
          (e) => `machine ${e.machine}${end}login ${e.login}${end}password ${e.password}`,
        );
        expect(parseNetrc(lines.join("\n"))).toEqual(entries);
      }),
    );
  });
});

describe("netrcPaths", () => {
  const windowsHome = ["C:\\Users\\me\\_netrc", "C:\\Users\\me\\.netrc"];
  test.each<[string, Record<string, string>, string, string | null, string[]]>([
    ["Linux", {}, "linux", "/home/me", ["/home/me/.netrc"]],
    ["macOS", {}, "darwin", "/Users/me", ["/Users/me/.netrc"]],
    ["Windows: the older name first", {}, "win32", "C:\\Users\\me", windowsHome],
    ["no home", {}, "linux", null, []],
    ["no home on Windows", {}, "win32", null, []],
    ["NETRC", { NETRC: "/run/secrets/netrc" }, "linux", "/home/me", ["/run/secrets/netrc"]],
    ["NETRC without a home", { NETRC: "/run/secrets/netrc" }, "linux", null, ["/run/secrets/netrc"]],
    ["NETRC on Windows", { NETRC: "D:\\netrc" }, "win32", "C:\\Users\\me", ["D:\\netrc"]],
    ["NETRC in another case, Windows", { Netrc: "D:\\netrc" }, "win32", null, ["D:\\netrc"]],
    ["NETRC in another case, Linux", { netrc: "/x" }, "linux", "/home/me", ["/home/me/.netrc"]],
    ["an empty NETRC", { NETRC: "" }, "linux", "/home/me", ["/home/me/.netrc"]],
    ["a relative NETRC stays relative", { NETRC: "netrc" }, "linux", "/home/me", ["netrc"]],
  ])("%s", (_, env, platform, home, expected) => {
    expect(netrcPaths(env, platform, home)).toEqual(expected);
  });
});

describe("isNetrcFirst", () => {
  test.each<[string, boolean]>([
    ["", true],
    ["netrc", true],
    [" netrc ", true],
    ["netrc; git /home/me/src", true],
    ["git /home/me/src;netrc", true],
    ["netrc;/usr/bin/credentials", true],
    ["/usr/bin/credentials --all;netrc", false],
    ["git /home/me/src; /usr/bin/credentials; netrc", false],
    ["git /home/me/src", false],
    ["/usr/bin/credentials netrc", false],
    ["/usr/bin/netrc", false],
    ["NETRC", false],
    ["off", false],
    [" off ", false],
    ["off;netrc", false],
    ["netrc;off", false],
    ["netrc;", false],
    [";netrc", false],
    [" ", false],
  ])("GOAUTH=%j: %s", (goauth, expected) => {
    expect(isNetrcFirst(goauth)).toBe(expected);
  });
});

describe("withNetrcCredentials", () => {
  const unchanged = null;
  test.each<[string, string, string[], string | null]>([
    ["the host", "https://a.example", ["a.example u p"], "https://u:p@a.example"],
    ["the host, with a path", "https://a.example/go/", ["a.example u p"], "https://u:p@a.example/go/"],
    ["the scheme in upper case", "HTTPS://a.example/go", ["a.example u p"], "HTTPS://u:p@a.example/go"],
    ["a query stays", "https://a.example/go?x=/1#y", ["a.example u p"], "https://u:p@a.example/go?x=/1#y"],
    ["host and port", "https://a.example:8443", ["a.example:8443 u p"], "https://u:p@a.example:8443"],
    ["an IPv6 address", "https://[::1]:8443/x", ["[::1]:8443 u p"], "https://u:p@[::1]:8443/x"],
    ["a port that the entry lacks", "https://a.example:8443", ["a.example u p"], unchanged],
    ["the default port written out", "https://a.example:443", ["a.example u p"], unchanged],
    ["a port that the URL lacks", "https://a.example", ["a.example:443 u p"], unchanged],
    ["another host", "https://a.example", ["b.example u p"], unchanged],
    ["a host below", "https://go.a.example", ["a.example u p"], unchanged],
    ["a host that begins alike", "https://a.example.org", ["a.example u p"], unchanged],
    ["upper and lower case differ", "https://A.example", ["a.example u p"], unchanged],
    ["no entries", "https://a.example", [], unchanged],
    ["plain http", "http://a.example", ["a.example u p"], unchanged],
    ["a file", "file:///a.example", ["a.example u p"], unchanged],
    ["a word", "direct", ["direct u p"], unchanged],
    ["nothing", "", ["a.example u p"], unchanged],
    ["no host", "https:///a.example", ["a.example u p", "/ u p"], unchanged],
    ["user info of its own", "https://x:y@a.example", ["a.example u p"], unchanged],
    ["a user name of its own", "https://x@a.example", ["a.example u p", "x@a.example u p"], unchanged],
    ["an at sign in the path", "https://a.example/@x", ["a.example u p"], "https://u:p@a.example/@x"],
    ["the earlier of two", "https://a.example", ["a.example u p", "a.example v q"], "https://u:p@a.example"],
    [
      "the earlier of two that are written differently",
      "https://a.example",
      ["https://a.example/ u p", "a.example v q"],
      "https://u:p@a.example",
    ],
    ["an entry with a path", "https://a.example/go", ["a.example/go u p"], "https://u:p@a.example/go"],
    [
      "an entry with a path, before a query",
      "https://a.example/go?x",
      ["a.example/go u p"],
      "https://u:p@a.example/go?x",
    ],
    ["above that path", "https://a.example", ["a.example/go u p"], unchanged],
    ["beside that path", "https://a.example/gox", ["a.example/go u p"], unchanged],
    [
      "the longer of two",
      "https://a.example/go/x/",
      ["a.example u p", "a.example/go v q"],
      "https://v:q@a.example/go/x/",
    ],
  ])("%s", (_, url, entries, expected) => {
    expect(withNetrcCredentials(url, entries.map(entry))).toBe(expected ?? url);
  });

  test.each([
    ["p@ss/w0rd:%41"],
    ["a,b|c;d"],
    ["?#[]\\&=+$"],
    ["'!*()~^`{}<>\""],
    ["пароль-密碼-🔑"],
    ["%zz%"],
    ["\0\x7f"],
  ])("user name and password %j reach the server as they stand in the file", (secret) => {
    const [read] = parseNetrc(`machine a.example login ${secret} password ${secret}`);
    const url = new URL(withNetrcCredentials("https://a.example/go", read ? [read] : []));
    expect(decodeURIComponent(url.username)).toBe(secret);
    expect(decodeURIComponent(url.password)).toBe(secret);
    expect(basicCredentials(url)).toBe(`Basic ${Buffer.from(`${secret}:${secret}`).toString("base64")}`);
  });

  test("whatever is in the file, scheme, host and path stay, and both parts come back", () => {
    const part = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(part, part, (login, password) => {
        const text = withNetrcCredentials("https://a.example:8443/go?x", [
          { machine: "a.example:8443", login, password },
        ]);
        // A list of proxies ends an item at either of these.
        expect(text).not.toMatch(/[,|\s]/);
        const url = new URL(text);
        expect([decodeURIComponent(url.username), decodeURIComponent(url.password)]).toEqual([
          login,
          password,
        ]);
        expect(url.origin + url.pathname + url.search).toBe("https://a.example:8443/go?x");
      }),
    );
  });
});

/** On others cmd/go takes the system's authorities only (crypto/x509, root_darwin.go and root_windows.go). */
const goReadsCertFile = !["darwin", "win32"].includes(process.platform);

describe("cmd/go", () => {
  let host = "";
  let env: Record<string, string> = {};
  let folder = "";
  const asked: { path: string; authorization: string | undefined }[] = [];
  let stop = () => {};

  beforeAll(async () => {
    folder = await temporaryFolder();
    const certificate = await selfSignedCertificate();
    const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
      asked.push({ path: request.url ?? "", authorization: request.headers.authorization });
      response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    stop = () => {
      server.close();
      server.closeAllConnections();
    };
    host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    env = {
      ...(await goEnvironment({ GOSUMDB: "off", SSL_CERT_FILE: certificate.file, NO_PROXY: "127.0.0.1" })),
    };
  });
  afterAll(() => stop());

  /** What the first request to each base URL carries. */
  async function sentByGo(netrc: string, urls: readonly string[]): Promise<(string | null)[]> {
    const file = join(folder, "netrc");
    await writeFile(file, netrc);
    asked.length = 0;
    const { stderr } = await runGo(["list", "-m", "example.com/m@v1.0.0"], {
      cwd: folder,
      env: { ...env, NETRC: file, GOPROXY: urls.join("|") },
    });
    return urls.map((url) => {
      const path = `${new URL(url).pathname.replace(/\/$/, "")}/example.com/m/@v/v1.0.0.info`;
      const first = asked.find((request) => request.path === path);
      if (first === undefined) throw new Error(`go did not ask for ${path}: ${stderr}`);
      return first.authorization ?? null;
    });
  }

  const sentByUs = (netrc: string, urls: readonly string[]) =>
    urls.map((url) => basicCredentials(new URL(withNetrcCredentials(url, parseNetrc(netrc)))));

  (goReadsCertFile ? test : test.skip)("sends what we send", async () => {
    const root = `https://${host}`;
    const urls = [`${root}/a`, `${root}/a/b`, `${root}/ab`, `${root}/c/`, root];
    const cases: [string, string][] = [
      ["the host without its port", "machine 127.0.0.1 login u password p"],
      ["the host with its port", `machine ${host} login u password p`],
      ["two for the host", `machine ${host} login u password p\nmachine ${host} login v password q`],
      ["one for a path", `machine ${host} login u password p\nmachine ${host}/a login v password q`],
      ["a URL", `machine https://${host}/c/ login u password p`],
      ["a password of many characters", `machine ${host} login u@x password p@ss/w0rd:%41,|é"`],
      // The files of the table above, each machine standing for a path of this server.
      ...files.map(([name, text]): [string, string] => [
        name,
        text.replaceAll("a.example", `${host}/a`).replaceAll("b.example", `${host}/c`),
      ]),
    ];
    const sent: Record<string, unknown> = {};
    const expected: Record<string, unknown> = {};
    for (const [name, netrc] of cases) {
      sent[name] = await sentByGo(netrc, urls);
      expected[name] = sentByUs(netrc, urls);
    }
    expect(sent).toEqual(expected);
    // Not because nobody sends anything.
    expect(sent["one for a path"]).toEqual([...Array(2).fill("Basic djpx"), ...Array(3).fill("Basic dTpw")]);
    expect(sent["the host without its port"]).toEqual(Array(5).fill(null));
  });
});
