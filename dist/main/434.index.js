export const id = 434;
export const ids = [434];
export const modules = {

/***/ 1053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cacheService: () => (/* binding */ cacheService)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/platform/find-program.js
var find_program = __webpack_require__(4358);
;// CONCATENATED MODULE: ./build/platform/cache/compression.js




/** Magic numbers: RFC 8878, 3.1.1; RFC 1952, 2.3.1. */
const ZSTD = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
const GZIP = Buffer.from([0x1f, 0x8b]);
const GZIP_LEVEL = 4;
/** Each piece of that size is a trip through the thread pool. */
const chunkSize = 1 << 20;
const inNode = external_node_zlib_;
/** The best that this machine can pack and unpack: Node's zstd, the program's, else gzip. */
function bestCompression(machine) {
    if (inNode.createZstdCompress)
        return "zstd";
    return zstdProgram(machine) === null ? "gzip" : "zstd";
}
function zstdProgram({ env, platform }) {
    return (0,find_program/* findProgram */.K)("zstd", env.PATH ?? "", platform);
}
/** Which one an archive that begins like this has. */
function compressionOf(beginning) {
    const start = Buffer.from(beginning.buffer, beginning.byteOffset, Math.min(4, beginning.length));
    if (start.equals(ZSTD))
        return "zstd";
    return start.subarray(0, 2).equals(GZIP) ? "gzip" : "none";
}
/** A stream that packs, and a promise that it came to its end well. */
function packer(compression, machine) {
    if (compression === "none")
        return null;
    if (compression === "gzip")
        return external_node_zlib_.createGzip({ level: GZIP_LEVEL, chunkSize });
    return (inNode.createZstdCompress?.({ chunkSize }) ?? program(requireZstd(machine), ["--quiet", "-3", "--stdout"]));
}
/** A stream that unpacks. It fails for what is damaged, or only a part of an archive. */
function unpacker(compression, machine) {
    if (compression === "none")
        return null;
    if (compression === "gzip")
        return external_node_zlib_.createGunzip({ chunkSize });
    return (inNode.createZstdDecompress?.({ chunkSize }) ??
        program(requireZstd(machine), ["--quiet", "--decompress", "--stdout"]));
}
function requireZstd(machine) {
    const found = zstdProgram(machine);
    if (found === null)
        throw new Error("there is no zstd on PATH that could unpack the archive");
    return found;
}
/** A filter program as a stream: its end is the program's, and its failure too. */
function program(command, args) {
    const child = (0,external_node_child_process_.spawn)(command, args, { stdio: ["pipe", "pipe", "ignore"] });
    const both = external_node_stream_.Duplex.from({ writable: child.stdin, readable: endingWith(child) });
    both.once("close", () => child.kill("SIGKILL"));
    return both;
}
async function* endingWith(child) {
    const ended = new Promise((resolve, reject) => {
        child.once("error", reject);
        child.once("close", (code) => code === 0 ? resolve() : reject(new Error("the archive is damaged, or only a part of one")));
    });
    ended.catch(() => { });
    for await (const piece of child.stdout)
        yield piece;
    await ended;
}

;// CONCATENATED MODULE: ./build/platform/cache/tar-format.js
/** Headers of tar archives: ustar and pax (POSIX.1-2024, pax, "ustar Interchange Format" and "pax Header Block"). */
const BLOCK_BYTES = 512;
/** Two empty blocks. */
const END_OF_ARCHIVE = Buffer.alloc(2 * BLOCK_BYTES);
const NAME = { at: 0, bytes: 100 };
const SIZE = { at: 124, bytes: 12 };
const CHECKSUM = { at: 148, bytes: 8 };
const TYPE_AT = 156;
const MAGIC_AT = 257;
const PREFIX = { at: 345, bytes: 155 };
/** What fits into the size's eleven octal digits. */
const MAX_OCTAL_SIZE = 8 ** 11 - 1;
/**
 * The header of a regular file that everyone may read, whose times and owner say nothing. A name that is too long for it
 * stands in a pax header before it.
 */
function formatHeader(name, bytes) {
    const nameBytes = Buffer.from(name);
    if (nameBytes.length <= NAME.bytes && bytes <= MAX_OCTAL_SIZE)
        return headerBlock(nameBytes, bytes, "0");
    const records = Buffer.concat([paxRecord("path", name), paxRecord("size", String(bytes))]);
    return Buffer.concat([
        headerBlock(Buffer.from("pax"), records.length, "x"),
        records,
        padding(records.length),
        headerBlock(nameBytes.subarray(0, NAME.bytes), Math.min(bytes, MAX_OCTAL_SIZE), "0"),
    ]);
}
/** What fills the last block of a content. */
function padding(bytes) {
    return END_OF_ARCHIVE.subarray(0, paddingBytes(bytes));
}
function paddingBytes(bytes) {
    return (BLOCK_BYTES - (bytes % BLOCK_BYTES)) % BLOCK_BYTES;
}
function headerBlock(name, bytes, type) {
    const block = Buffer.alloc(BLOCK_BYTES);
    name.copy(block, NAME.at);
    block.write("0000644\u00000000000\u00000000000\u0000", 100, "latin1");
    block.write(`${bytes.toString(8).padStart(11, "0")}\0`, SIZE.at, "latin1");
    block.write("00000000000\0", 136, "latin1");
    block.write(type, TYPE_AT, "latin1");
    block.write("ustar\u000000", MAGIC_AT, "latin1");
    block.write(`${checksum(block).toString(8).padStart(6, "0")}\0 `, CHECKSUM.at, "latin1");
    return block;
}
/** `LENGTH KEY=VALUE\n`; the length counts itself. */
function paxRecord(key, value) {
    const rest = Buffer.byteLength(` ${key}=${value}\n`);
    let length = rest + String(rest).length;
    length = rest + String(length).length;
    return Buffer.from(`${length} ${key}=${value}\n`);
}
/** The header in that block; null for an empty block, which ends an archive. @throws for what is no header */
function parseHeader(block) {
    if (block.every((byte) => byte === 0))
        return null;
    const isTar = block.toString("latin1", MAGIC_AT, MAGIC_AT + 5) === "ustar";
    if (!isTar || octal(block, CHECKSUM) !== checksum(block))
        throw new Error("the archive has a damaged header");
    const prefix = isGnu(block) ? "" : tar_format_text(block, PREFIX);
    const name = tar_format_text(block, NAME);
    return {
        name: prefix === "" ? name : `${prefix}/${name}`,
        bytes: octal(block, SIZE),
        kind: kindOf(block[TYPE_AT] ?? 0),
    };
}
/** GNU's headers have other things in the prefix's place. */
function isGnu(block) {
    return block.toString("latin1", MAGIC_AT, MAGIC_AT + 8) === "ustar  \0";
}
function kindOf(type) {
    switch (String.fromCharCode(type)) {
        case "0":
        case "\0":
            return "file";
        case "x":
            return "pax";
        case "g":
            return "pax-global";
        default:
            return "other";
    }
}
/** Unsigned bytes, those of the sum itself taken for blanks. */
function checksum(block) {
    let sum = 0x20 * CHECKSUM.bytes;
    for (let at = 0; at < BLOCK_BYTES; at++) {
        if (at < CHECKSUM.at || at >= CHECKSUM.at + CHECKSUM.bytes)
            sum += block[at] ?? 0;
    }
    return sum;
}
function tar_format_text(block, { at, bytes }) {
    const end = block.indexOf(0, at);
    return block.toString("utf8", at, end < 0 || end > at + bytes ? at + bytes : end);
}
/** @throws for anything but octal digits: no file of ours is so large that it needs another form */
function octal(block, { at, bytes }) {
    const digits = /^ *([0-7]+)[ \0]*$/.exec(block.toString("latin1", at, at + bytes))?.[1];
    if (digits === undefined)
        throw new Error("the archive has a damaged header");
    return Number.parseInt(digits, 8);
}
/** What a pax header says of the next member's name and size. @throws for what is no list of records */
function parsePax(content) {
    let given = {};
    for (let at = 0; at < content.length;) {
        const blank = content.indexOf(0x20, at);
        const length = Number(content.toString("latin1", at, blank));
        const end = at + length;
        if (blank < at || !Number.isSafeInteger(length) || end > content.length || content[end - 1] !== 0x0a) {
            throw new Error("the archive has a damaged header");
        }
        const [, key, value = ""] = /^([^=]+)=(.*)$/s.exec(content.toString("utf8", blank + 1, end - 1)) ?? [];
        if (key === "path")
            given = { ...given, path: value };
        if (key === "size")
            given = { ...given, size: /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN };
        at = end;
    }
    if (given.size !== undefined && Number.isNaN(given.size))
        throw new Error("the archive has a damaged header");
    return given;
}

;// CONCATENATED MODULE: ./build/platform/cache/archive-reader.js
/** Reading an archive while it arrives. */



/** Of a name and a size: whoever needs more for them has something else in mind. */
const MAX_PAX_BYTES = 64 << 10;
/** So much any archive may unpack to. */
const ALWAYS_ALLOWED_BYTES = 64 << 20;
/** An archive unpacks to more than any of ours. */
class TooLarge extends Error {
}
/**
 * Gives the regular files of a tar archive (plain, zstd or gzip) in their order to `take`, each as soon as its beginning
 * is there. Links, devices and folders are passed over, and nothing is written anywhere.
 *
 * @param maxGrowth how many times its own size an archive may unpack to
 * @throws for what is no such archive, or only a part of one; TooLarge; what `packed` and `take` throw
 */
async function readArchive(packed, machine, maxGrowth, take) {
    const gauge = new Gauge(maxGrowth);
    const packedPieces = packed[Symbol.asyncIterator]();
    const first = await packedPieces.next();
    if (first.done)
        throw new Error("the archive is empty");
    const filter = unpacker(compressionOf(first.value), machine);
    const counted = gauge.packed(first.value, packedPieces);
    if (filter !== null)
        (0,external_node_stream_.pipeline)(counted, filter, () => { });
    const bytes = new ByteReader(gauge.unpacked(filter ?? counted));
    try {
        await readMembers(bytes, take);
        // What unpacks it may find at its end only that something is missing.
        await bytes.skipAll();
    }
    finally {
        filter?.destroy();
        await packedPieces.return?.();
    }
}
async function readMembers(bytes, take) {
    let pax = {};
    for (;;) {
        // Not waited for where it is here: an archive may have a million members that are nothing but a header.
        const header = parseHeader(bytes.take(BLOCK_BYTES) ?? (await bytes.read(BLOCK_BYTES)));
        if (header === null)
            return;
        const size = pax.size ?? header.bytes;
        if (header.kind === "pax") {
            if (header.bytes > MAX_PAX_BYTES)
                throw new Error("the archive has a header that is too long");
            pax = parsePax(Buffer.from(await bytes.read(header.bytes)));
            await bytes.skip(paddingBytes(header.bytes));
            continue;
        }
        const content = new Content(bytes, size);
        if (header.kind === "file")
            await take({ name: pax.path ?? header.name, bytes: size, content });
        if (size > 0) {
            await content.skipRest();
            await bytes.skip(paddingBytes(size));
        }
        pax = {};
    }
}
/** The content of one member. */
class Content {
    #bytes;
    #left;
    constructor(bytes, size) {
        this.#bytes = bytes;
        this.#left = size;
    }
    async *[Symbol.asyncIterator]() {
        while (this.#left > 0) {
            const piece = await this.#bytes.readSome(this.#left);
            this.#left -= piece.length;
            yield piece;
        }
    }
    async skipRest() {
        await this.#bytes.skip(this.#left);
        this.#left = 0;
    }
}
/** Takes bytes off a row of pieces, by counts. */
class ByteReader {
    #pieces;
    #piece = Buffer.alloc(0);
    #at = 0;
    constructor(pieces) {
        this.#pieces = pieces[Symbol.asyncIterator]();
    }
    /** At least one byte, at most so many, without a copy. @throws at the end */
    async readSome(most) {
        while (this.#at === this.#piece.length) {
            if (!(await this.#next()))
                throw new Error("the archive is only a part of one");
        }
        const some = this.#piece.subarray(this.#at, this.#at + most);
        this.#at += some.length;
        return some;
    }
    /** Just so many bytes, where they are here in one piece; otherwise null. */
    take(count) {
        if (this.#piece.length - this.#at < count)
            return null;
        this.#at += count;
        return this.#piece.subarray(this.#at - count, this.#at);
    }
    /** Just so many bytes. @throws at the end */
    async read(count) {
        const there = this.take(count);
        if (there !== null)
            return there;
        const parts = [];
        for (let left = count; left > 0; left -= parts.at(-1)?.length ?? 0)
            parts.push(await this.readSome(left));
        return Buffer.concat(parts);
    }
    async skip(count) {
        for (let left = count; left > 0;)
            left -= (await this.readSome(left)).length;
    }
    async skipAll() {
        while (await this.#next())
            ;
    }
    async #next() {
        const { done, value } = await this.#pieces.next();
        if (done)
            return false;
        this.#piece = Buffer.from(value.buffer, value.byteOffset, value.length);
        this.#at = 0;
        return true;
    }
}
/** Counts what goes into an unpacker and what comes out. */
class Gauge {
    #maxGrowth;
    #packedBytes = 0;
    #unpackedBytes = 0;
    constructor(maxGrowth) {
        this.#maxGrowth = maxGrowth;
    }
    async *packed(first, rest) {
        for (let piece = first;;) {
            this.#packedBytes += piece.length;
            yield piece;
            const next = await rest.next();
            if (next.done)
                return;
            piece = next.value;
        }
    }
    async *unpacked(pieces) {
        for await (const piece of pieces) {
            this.#unpackedBytes += piece.length;
            const most = this.#maxGrowth * this.#packedBytes + ALWAYS_ALLOWED_BYTES;
            if (this.#unpackedBytes > most)
                throw new TooLarge("the archive unpacks to too much");
            yield piece;
        }
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/platform/cache/archive-writer.js





/** A larger file is read in pieces. */
const IN_MEMORY_BYTES = 4 << 20;
const PIECE_BYTES = 1 << 20;
/** Small files go on together. */
const GATHERED_BYTES = 1 << 20;
/**
 * A tar archive of these files, packed, as it comes into being. Times, owners and modes say nothing: the same files make
 * the same archive.
 *
 * @throws what reading a file throws, and for one that has not as many bytes as was said
 */
async function* writeArchive(files, compression, machine) {
    const archive = gathered(members(files));
    const filter = packer(compression, machine);
    if (filter === null) {
        yield* archive;
        return;
    }
    (0,external_node_stream_.pipeline)(archive, filter, () => { });
    yield* filter;
}
async function* members(files) {
    for (const { name, from, bytes } of files) {
        yield formatHeader(name, bytes);
        let read = 0;
        for await (const piece of contentOf(from, bytes)) {
            read += piece.length;
            yield piece;
        }
        if (read !== bytes)
            throw new Error(`${name} has changed`);
        yield padding(bytes);
    }
    yield END_OF_ARCHIVE;
}
/** A small file by one call that blocks: four trips through the thread pool would take longer than the reading. */
async function* contentOf(from, bytes) {
    if (typeof from !== "string") {
        yield from;
    }
    else if (bytes <= IN_MEMORY_BYTES) {
        yield (0,external_node_fs_.readFileSync)(from);
    }
    else {
        const file = await (0,promises_.open)(from, "r");
        try {
            for (let position = 0;;) {
                const piece = Buffer.allocUnsafe(PIECE_BYTES);
                const { bytesRead } = await file.read(piece, 0, PIECE_BYTES, position);
                if (bytesRead === 0)
                    return;
                position += bytesRead;
                yield piece.subarray(0, bytesRead);
            }
        }
        finally {
            await file.close();
        }
    }
}
async function* gathered(pieces) {
    let waiting = [];
    let bytes = 0;
    for await (const piece of pieces) {
        waiting.push(piece);
        bytes += piece.length;
        if (bytes < GATHERED_BYTES)
            continue;
        yield Buffer.concat(waiting);
        waiting = [];
        bytes = 0;
    }
    if (bytes > 0)
        yield Buffer.concat(waiting);
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./build/ports.js
var ports = __webpack_require__(4788);
;// CONCATENATED MODULE: ./build/platform/cache/limits.js

const CACHE_LIMITS = {
    answerMs: 2_000,
    retryAfterMs: [100, 300],
    silenceMs: 8_000,
    progressBytes: 64 * 1024,
    archiveMs: 15 * 60_000,
    // Azure's storage gives one connection 50 to 100 MB/s. An archive on its way holds 24 MiB in memory.
    pieceBytes: 4 << 20,
    lanes: 6,
};
/** Ends a call to the cache service. */
class CacheProblem extends Error {
    failure;
    constructor(failure) {
        super(`${failure.code} ${failure.detail}`);
        this.failure = failure;
    }
}
/** What went wrong, as the job is told of it; null for what is no failure of the cache service. */
function failureOf(error) {
    if (error instanceof CacheProblem)
        return error.failure;
    if (!(error instanceof ports/* TransportError */.w))
        return null;
    return error.code === "time-out"
        ? { code: "no-progress", detail: "" }
        : { code: "connection", detail: error.code };
}
/** Ends an archive of which too little comes: only the time that somebody waits for it counts. */
class Patience {
    #clock;
    #limits;
    #startMs;
    #over = new AbortController();
    #isWatching = false;
    #waitingSinceMs = null;
    #giveUp = (_problem) => { };
    /** Since enough bytes have come. */
    #waitedMs = 0;
    #totalWaitedMs = 0;
    #bytes = 0;
    constructor(clock, limits) {
        this.#clock = clock;
        this.#limits = limits;
        this.#startMs = clock.monotonicMs();
    }
    /** Waits for what `coming` brings. @throws CacheProblem once that takes too long */
    async wait(coming) {
        const beganMs = this.#clock.monotonicMs();
        this.#waitingSinceMs = beganMs;
        const tooLong = new Promise((_, reject) => {
            this.#giveUp = reject;
        });
        this.#watch();
        try {
            return await Promise.race([coming, tooLong]);
        }
        finally {
            this.#waitingSinceMs = null;
            const waitedMs = this.#clock.monotonicMs() - beganMs;
            this.#waitedMs += waitedMs;
            this.#totalWaitedMs += waitedMs;
        }
    }
    /** So many bytes have come. */
    progress(bytes) {
        this.#bytes += bytes;
        if (this.#bytes < this.#limits.progressBytes)
            return;
        this.#bytes = 0;
        this.#waitedMs = 0;
    }
    /** How long all waits together have taken. */
    totalWaitedMs() {
        return this.#totalWaitedMs;
    }
    /** Nobody waits any more. */
    end() {
        this.#over.abort();
    }
    /** One timer at a time: one for each wait takes longer than receiving its bytes. */
    #watch() {
        if (this.#isWatching)
            return;
        this.#isWatching = true;
        void this.#clock.sleep(this.#leftMs(), this.#over.signal).then(() => {
            this.#isWatching = false;
            if (this.#waitingSinceMs === null || this.#over.signal.aborted)
                return;
            if (this.#leftMs() > 0)
                this.#watch();
            else
                this.#giveUp(new CacheProblem({ code: "no-progress", detail: "" }));
        });
    }
    #leftMs() {
        const { silenceMs, archiveMs } = this.#limits;
        const nowMs = this.#clock.monotonicMs();
        const waitedMs = this.#waitedMs + nowMs - (this.#waitingSinceMs ?? nowMs);
        return Math.max(0, Math.min(silenceMs - waitedMs, this.#startMs + archiveMs - nowMs));
    }
}

;// CONCATENATED MODULE: ./build/platform/cache/protocol.js
/** What a service says of a token that lacks the right (@actions/cache, CACHE_READ_DENIED_PREFIX and its like). */
function isDenied(status, message) {
    return status === 403 || /cache (?:read|write) denied:|does not permit/i.test(message);
}
/** What services say of a key that is taken, whatever their status. */
function isTaken(status, message) {
    return status === 409 || /already|exists|reserved|conflict/i.test(message);
}
const MAX_MESSAGE_CHARACTERS = 300;
/** What a service says, as a detail of a failure: in one line, and without URLs' queries, which may be signatures. */
function messageDetail(text) {
    const line = text.replace(/\?[^\s"']*/g, "").replace(/\s+/g, " ");
    return line.trim().slice(0, MAX_MESSAGE_CHARACTERS);
}

;// CONCATENATED MODULE: ./build/platform/cache/ask.js




const MAX_ANSWER_BYTES = 1 << 20;
/** Aborted with any of these, and made for as many requests at once as there are: Node warns of more than ten. */
function signalForMany(...signals) {
    const signal = AbortSignal.any([...signals]);
    (0,external_node_events_.setMaxListeners)(0, signal);
    return signal;
}
/**
 * A call of the API with a JSON body: its answer, whatever the status below 500.
 *
 * @param request.withinMs all tries together
 * @throws CacheProblem, TransportError
 */
async function ask(asking, request) {
    const { limits, signal } = asking;
    const { url, method, token, json, withinMs = limits.answerMs } = request;
    const sent = json && {
        body: Buffer.from(JSON.stringify(json)),
        headers: { "content-type": "application/json" },
    };
    const ended = AbortSignal.timeout(withinMs);
    const either = AbortSignal.any([signal, ended]);
    try {
        return await withRetries({ ...asking, signal: either }, async (isRepeated) => {
            const response = await asking.http.request({
                url,
                ...(method && { method }),
                ...sent,
                headers: {
                    ...sent?.headers,
                    // v1 answers others with a version of the API that nobody speaks any more.
                    accept: "application/json;api-version=6.0-preview.1",
                    // act's service wants none, and gives none.
                    ...(token && { authorization: `Bearer ${token}` }),
                },
                headersTimeoutMs: withinMs,
                idleTimeoutMs: withinMs,
                signal: either,
            });
            return { status: response.status, json: await jsonOf(response.body, response.status), isRepeated };
        });
    }
    catch (error) {
        // Whichever of the waits was cut short by it.
        if (ended.aborted && !signal.aborted)
            throw new CacheProblem({ code: "no-answer", detail: "" });
        throw error;
    }
}
/** Sends a piece of an archive, for as long as it moves. @throws CacheProblem, TransportError */
async function send(asking, request) {
    const { http, limits, signal } = asking;
    const { status } = await withRetries(asking, async () => {
        const response = await http.request({
            ...request,
            headersTimeoutMs: limits.silenceMs,
            idleTimeoutMs: limits.silenceMs,
            signal,
        });
        await response.discard();
        return response;
    });
    if (status < 200 || status > 299)
        throw statusProblem(status);
}
/** Of a call that the service may have answered with success on a connection that broke off, and refuses when repeated. */
function brokenOff() {
    return new CacheProblem({ code: "connection", detail: "reset" });
}
/** @param message what the service said of it, "" for nothing */
function statusProblem(status, message = "") {
    const detail = message === "" ? String(status) : `${status}: ${messageDetail(message)}`;
    return new CacheProblem({ code: "status", detail });
}
/**
 * Tries again after a refusal: a connection that could not be made or broke, a status of 500 or more.
 * @param attempt told whether a try before has broken off on its way, so that its effect is not known
 */
async function withRetries({ clock, limits, signal }, attempt) {
    let brokeOff = false;
    for (let tries = 0;; tries++) {
        const pauseMs = limits.retryAfterMs[tries];
        try {
            const answer = await attempt(brokeOff);
            if (answer.status < 500)
                return answer;
            if (pauseMs === undefined)
                throw statusProblem(answer.status);
        }
        catch (error) {
            const isPassing = error instanceof ports/* TransportError */.w && error.code !== "time-out";
            if (!isPassing || pauseMs === undefined || signal.aborted)
                throw error;
            brokeOff ||= error.code === "reset";
        }
        await clock.sleep(pauseMs, signal);
    }
}
async function jsonOf(body, status) {
    const pieces = [];
    let bytes = 0;
    for await (const piece of body) {
        pieces.push(piece);
        bytes += piece.length;
        if (bytes > MAX_ANSWER_BYTES)
            throw new CacheProblem({ code: "not-understood", detail: "" });
    }
    if (bytes === 0)
        return {};
    try {
        const value = JSON.parse(Buffer.concat(pieces).toString("utf8"));
        if (typeof value === "object" && value !== null)
            return value;
    }
    catch {
        // An error's page may be anything.
    }
    if (status >= 200 && status < 300)
        throw new CacheProblem({ code: "not-understood", detail: "" });
    return {};
}
/** A text of an answer, under the first of these names that it has. */
function textIn(json, ...names) {
    for (const name of names) {
        const value = json[name];
        if (typeof value === "string" && value !== "")
            return value;
    }
    return "";
}

;// CONCATENATED MODULE: ./build/platform/cache/download.js



/** The archive went between the look-up and now. */
class Evicted extends Error {
}
/**
 * An archive from its first byte to its last, in pieces. Several ranges are asked for at once, where the server gives
 * ranges; what is ahead of the reader is held in memory, `lanes` × `pieceBytes` at the most. A range that breaks off is
 * asked for again from there.
 *
 * @param isWorthIt asked now and then, where the size is known; false ends it
 * @throws CacheProblem, TransportError; Evicted
 */
async function* downloadArchive(asking, url, isWorthIt = () => true) {
    const { limits, signal, clock } = asking;
    const left = new AbortController();
    const range = openRanges({ ...asking, signal: signalForMany(signal, left.signal) }, url);
    const patience = new Patience(clock, limits);
    try {
        const first = range(0);
        const total = await patience.wait(first.totalBytes());
        const ranges = [first];
        let next = 1;
        const openNext = () => {
            if (total !== null && next * limits.pieceBytes < total)
                ranges.push(range(next++));
        };
        while (ranges.length < limits.lanes && total !== null && next * limits.pieceBytes < total)
            openNext();
        let receivedBytes = 0;
        for (let current = ranges.shift(); current !== undefined; current = ranges.shift()) {
            for (;;) {
                const piece = current.take() ?? (await patience.wait(current.next()));
                if (piece === null)
                    break;
                patience.progress(piece.length);
                receivedBytes += piece.length;
                const soFar = { receivedBytes, totalBytes: total ?? 0, waitedMs: patience.totalWaitedMs() };
                if (total !== null && !isWorthIt(soFar))
                    throw new CacheProblem({ code: "too-slow", detail: "" });
                yield piece;
            }
            openNext();
        }
    }
    finally {
        patience.end();
        left.abort();
    }
}
function openRanges(asking, url) {
    const { pieceBytes } = asking.limits;
    return (index) => {
        const start = index * pieceBytes;
        const arriving = new Arriving(pieceBytes, asking.signal);
        let tellTotal = (_bytes) => { };
        const totalBytes = new Promise((resolve) => {
            tellTotal = resolve;
        });
        const coming = receiveRange(asking, url, { start, bytes: pieceBytes }, arriving, tellTotal);
        coming.then(() => arriving.end(null), (error) => arriving.end(error));
        return {
            totalBytes: () => Promise.race([totalBytes, coming.then(() => null)]),
            take: () => arriving.take(),
            next: () => arriving.next(),
        };
    };
}
/** Asks for a range, and again for what is missing of it. */
async function receiveRange(asking, url, { start, bytes }, arriving, onTotal) {
    let end = start + bytes;
    let isWhole = false;
    let at = start;
    await withRetries(asking, async () => {
        const response = await request(asking, url, { from: at, to: end - 1 });
        const { status } = response;
        if (status >= 500) {
            await response.discard();
            return response;
        }
        if (status === 404)
            throw new Evicted();
        // An empty archive has no range.
        if (status === 416 && at === 0)
            return { ...response, status: 200 };
        if (status !== 206 && status !== 200)
            throw statusProblem(status);
        const given = status === 206 ? rangeIn(response.headers["content-range"]) : null;
        // A server that gives all of it again gives what is there already.
        let skip = given === null ? at : 0;
        if (given !== null && given.from !== at)
            throw new CacheProblem({ code: "not-understood", detail: "" });
        if (given === null && start > 0)
            throw new CacheProblem({ code: "not-understood", detail: "" });
        isWhole = given === null;
        if (given !== null)
            end = Math.min(end, given.total);
        onTotal(given?.total ?? null);
        for await (const piece of response.body) {
            const fresh = piece.subarray(Math.min(skip, piece.length));
            skip -= piece.length - fresh.length;
            at += fresh.length;
            if (fresh.length > 0)
                await arriving.push(fresh);
        }
        if (!isWhole && at < end)
            throw new ports/* TransportError */.w("reset", { code: "body-cut-short" });
        return response;
    });
}
function request({ http, limits, signal }, url, range) {
    return http.request({
        url,
        headers: { range: `bytes=${range.from}-${range.to}` },
        headersTimeoutMs: limits.silenceMs,
        idleTimeoutMs: limits.silenceMs,
        signal,
    });
}
/** RFC 9110, 14.4. Null for any other form: such an answer is taken for the whole. */
function rangeIn(header) {
    const [, from, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec(header ?? "") ?? [];
    return from === undefined || total === undefined ? null : { from: Number(from), total: Number(total) };
}
/** Bytes between the connection that brings them and their reader. */
class Arriving {
    #maxBytes;
    #signal;
    #pieces = [];
    #unreadBytes = 0;
    #error = null;
    #isOver = false;
    #onPiece = () => { };
    #onRoom = () => { };
    /** @param maxBytes so much waits for the reader, and no more is taken from the connection */
    constructor(maxBytes, signal) {
        this.#maxBytes = maxBytes;
        this.#signal = signal;
        signal.addEventListener("abort", () => this.#onRoom(), { once: true });
    }
    async push(piece) {
        this.#pieces.push(piece);
        this.#unreadBytes += piece.length;
        this.#onPiece();
        while (this.#unreadBytes > this.#maxBytes && !this.#signal.aborted) {
            await new Promise((resolve) => {
                this.#onRoom = resolve;
            });
        }
    }
    end(error) {
        this.#isOver = true;
        this.#error = error;
        this.#onPiece();
    }
    take() {
        const piece = this.#pieces.shift();
        if (piece === undefined)
            return null;
        this.#unreadBytes -= piece.length;
        this.#onRoom();
        return piece;
    }
    async next() {
        for (;;) {
            const piece = this.take();
            if (piece !== null)
                return piece;
            if (this.#error !== null)
                throw this.#error;
            if (this.#isOver)
                return null;
            await new Promise((resolve) => {
                this.#onPiece = resolve;
            });
        }
    }
}

;// CONCATENATED MODULE: ./build/platform/cache/protocol-v1.js



const API = "_apis/artifactcache/";
/**
 * Version 1, as GitHub Enterprise Server, act, Gitea and Forgejo speak it.
 *
 * @param baseUrl ACTIONS_CACHE_URL
 * @param token ACTIONS_RUNTIME_TOKEN, sent to that host alone; "" where the service wants none
 */
function protocolV1(asking, baseUrl, token) {
    const urlOf = (resource) => `${baseUrl.replace(/\/?$/, "/")}${API}${resource}`;
    return {
        find: async (keys, version) => {
            const query = `cache?keys=${encodeURIComponent(keys.join(","))}&version=${version}`;
            const { status, json } = await ask(asking, { url: urlOf(query), token });
            if (isDenied(status, textIn(json, "message")))
                return { kind: "denied" };
            if (status === 204 || status === 404)
                return { kind: "miss" };
            expectSuccess(status, json);
            const url = textIn(json, "archiveLocation");
            const key = textIn(json, "cacheKey");
            if (url === "" || key === "")
                throw new CacheProblem({ code: "not-understood", detail: "" });
            return { kind: "hit", key, url };
        },
        reserve: async (key, version) => {
            const { status, json, isRepeated } = await ask(asking, {
                url: urlOf("caches"),
                method: "POST",
                token,
                json: { key, version },
            });
            const id = json.cacheId;
            if (typeof id === "number") {
                return { kind: "reserved", upload: rangedUpload(asking, urlOf(`caches/${id}`), token) };
            }
            if (isDenied(status, textIn(json, "message")))
                return { kind: "read-only" };
            if (isTaken(status, textIn(json, "message"))) {
                if (isRepeated)
                    throw brokenOff();
                return { kind: "exists" };
            }
            expectSuccess(status, json);
            throw new CacheProblem({ code: "not-understood", detail: "" });
        },
    };
}
function rangedUpload(asking, url, token) {
    return {
        put: ({ offset, bytes }) => send(asking, {
            url,
            method: "PATCH",
            headers: {
                "content-type": "application/octet-stream",
                "content-range": `bytes ${offset}-${offset + bytes.length - 1}/*`,
                ...(token && { authorization: `Bearer ${token}` }),
            },
            body: bytes,
        }),
        finish: async (_pieces, totalBytes) => {
            const { status, json, isRepeated } = await ask(asking, {
                url,
                method: "POST",
                token,
                json: { size: totalBytes },
                withinMs: asking.limits.silenceMs,
            });
            if (isRepeated && status > 299)
                throw brokenOff();
            expectSuccess(status, json);
        },
    };
}
function expectSuccess(status, json) {
    if (status < 200 || status > 299)
        throw statusProblem(status, textIn(json, "message"));
}

;// CONCATENATED MODULE: ./build/platform/cache/protocol-v2.js



const SERVICE = "twirp/github.actions.results.api.v1.CacheService/";
/**
 * Version 2: three calls of a Twirp service (github.actions.results.api.v1.CacheService), and archives as block blobs
 * behind signed URLs (Azure Storage: Put Block, Put Block List).
 *
 * @param baseUrl ACTIONS_RESULTS_URL
 * @param token ACTIONS_RUNTIME_TOKEN, sent to that host alone
 */
function protocolV2(asking, baseUrl, token) {
    const call = (method, json, withinMs) => {
        const url = new URL(`/${SERVICE}${method}`, baseUrl).href;
        return ask(asking, { url, method: "POST", token, json, ...(withinMs && { withinMs }) });
    };
    return {
        find: async ([key = "", ...restoreKeys], version) => {
            const { status, json } = await call("GetCacheEntryDownloadURL", {
                key,
                restore_keys: restoreKeys,
                version,
            });
            if (isDenied(status, messageIn(json)))
                return { kind: "denied" };
            if (status === 404)
                return { kind: "miss" };
            protocol_v2_expectSuccess(status, json);
            const url = textIn(json, "signed_download_url", "signedDownloadUrl");
            const found = textIn(json, "matched_key", "matchedKey");
            return json.ok === true && url !== "" ? { kind: "hit", key: found || key, url } : { kind: "miss" };
        },
        reserve: async (key, version) => {
            const { status, json, isRepeated } = await call("CreateCacheEntry", { key, version });
            const url = textIn(json, "signed_upload_url", "signedUploadUrl");
            if (status === 200 && json.ok === true && url !== "") {
                const finalize = (bytes) => {
                    const what = { key, version, size_bytes: String(bytes) };
                    return call("FinalizeCacheEntryUpload", what, asking.limits.silenceMs);
                };
                return { kind: "reserved", upload: blockBlob(asking, url, finalize) };
            }
            if (isDenied(status, messageIn(json)))
                return { kind: "read-only" };
            if (isTaken(status, messageIn(json))) {
                // By ourselves, as like as not: the URL for it is lost.
                if (isRepeated)
                    throw brokenOff();
                return { kind: "exists" };
            }
            protocol_v2_expectSuccess(status, json);
            throw new CacheProblem({ code: "said", detail: messageDetail(messageIn(json)) });
        },
    };
}
function messageIn(json) {
    return textIn(json, "message", "msg");
}
function protocol_v2_expectSuccess(status, json) {
    if (status !== 200)
        throw statusProblem(status, messageIn(json));
}
function blockBlob(asking, signedUrl, finalize) {
    const at = (parameters) => `${signedUrl}${signedUrl.includes("?") ? "&" : "?"}${parameters}`;
    return {
        put: ({ index, bytes }) => {
            const id = encodeURIComponent(blockId(index));
            return send(asking, { url: at(`comp=block&blockid=${id}`), method: "PUT", body: bytes });
        },
        finish: async (pieces, totalBytes) => {
            const ids = Array.from({ length: pieces }, (_, index) => `<Latest>${blockId(index)}</Latest>`);
            const list = `<?xml version="1.0" encoding="utf-8"?><BlockList>${ids.join("")}</BlockList>`;
            const headers = { "content-type": "application/xml" };
            await send(asking, { url: at("comp=blocklist"), method: "PUT", headers, body: Buffer.from(list) });
            const { status, json, isRepeated } = await finalize(totalBytes);
            if (isRepeated && (status !== 200 || json.ok !== true))
                throw brokenOff();
            protocol_v2_expectSuccess(status, json);
            if (json.ok !== true)
                throw new CacheProblem({ code: "said", detail: messageDetail(messageIn(json)) });
        },
    };
}
/** All ids of a blob have one length before they are encoded (Put Block). */
function blockId(index) {
    return Buffer.from(String(index).padStart(6, "0")).toString("base64");
}

;// CONCATENATED MODULE: ./build/platform/cache/upload.js
/** The first piece, and the smallest: what can't send it in the time of a silence sends nothing worth while. */
const MIN_PIECE_BYTES = 64 << 10;
/** What is under way at once is to arrive within that: a piece that takes longer than a silence is given up. */
const UNDER_WAY_MS = 2_000;
/**
 * How much may be under way on a line of that rate: on a slow one fewer and smaller pieces.
 * @param bytesPerMs null before anything has arrived
 * @param most on a fast line
 */
function paceFor(bytesPerMs, most) {
    const smallest = Math.min(MIN_PIECE_BYTES, most.pieceBytes);
    if (bytesPerMs === null)
        return { pieceBytes: smallest, lanes: 1 };
    const bytes = bytesPerMs * UNDER_WAY_MS;
    const lanes = Math.max(1, Math.min(most.lanes, Math.floor(bytes / smallest)));
    return { pieceBytes: Math.max(smallest, Math.min(most.pieceBytes, Math.floor(bytes / lanes))), lanes };
}
/**
 * Sends bytes as they come, in pieces of at most `most.pieceBytes`, at most `most.lanes` of them at once: as much is held
 * in memory. @throws what `put` throws
 */
async function uploadPieces(bytes, upload, most, clock) {
    const underWay = new Set();
    let pace = paceFor(null, most);
    let problem = null;
    let index = 0;
    let offset = 0;
    const put = async (piece) => {
        const beganMs = clock.monotonicMs();
        try {
            await upload.put({ index: index++, offset, bytes: piece });
            const tookMs = Math.max(1, clock.monotonicMs() - beganMs);
            pace = paceFor((piece.length / tookMs) * underWay.size, most);
        }
        catch (error) {
            problem ??= error;
        }
    };
    for await (const piece of inPieces(bytes, () => pace.pieceBytes)) {
        const sending = put(piece);
        underWay.add(sending);
        void sending.finally(() => underWay.delete(sending));
        offset += piece.length;
        while (underWay.size >= pace.lanes && problem === null)
            await Promise.race(underWay);
        if (problem !== null)
            break;
    }
    await Promise.all(underWay);
    if (problem !== null)
        throw problem;
    return { pieces: index, totalBytes: offset };
}
/** The same bytes in pieces of the size that is asked for when one begins; the last may be smaller. */
async function* inPieces(bytes, size) {
    let piece = Buffer.allocUnsafe(size());
    let filled = 0;
    for await (const more of bytes) {
        for (let at = 0; at < more.length;) {
            const part = more.subarray(at, at + piece.length - filled);
            piece.set(part, filled);
            at += part.length;
            filled += part.length;
            if (filled < piece.length)
                continue;
            yield piece;
            piece = Buffer.allocUnsafe(size());
            filled = 0;
        }
    }
    if (filled > 0)
        yield piece.subarray(0, filled);
}

;// CONCATENATED MODULE: ./build/platform/cache/service.js
/** `CacheService` over HTTP: see protocol-v1.ts and protocol-v2.ts for what is said, download.ts and upload.ts for how. */










/**
 * The runner's cache service.
 * @param signal ends whatever is under way
 */
function cacheService(ports) {
    const { machine, openHttp, clock, signal, limits = CACHE_LIMITS } = ports;
    const compressionOf = ({ packed }) => (packed ? bestCompression(machine) : "none");
    /** Runs `body` with connections of its own, which end with it. */
    const connected = async (connections, body) => {
        const http = await openHttp({ connectTimeoutMs: limits.answerMs, connectionsPerHost: connections });
        try {
            return await body({ http, clock, limits, signal: signalForMany(signal) });
        }
        finally {
            await http.close();
        }
    };
    const read = (url, ...[maxGrowth, take, isWorthIt]) => connected(limits.lanes, (asking) => readEntry(downloadArchive(asking, url, isWorthIt), machine, maxGrowth, take));
    return {
        find: async ({ address, form, key, restoreKeys }) => {
            const version = versionOf(form, compressionOf(form));
            try {
                const found = await connected(1, (asking) => protocolOf(asking, address).find([key, ...restoreKeys], version));
                if (found.kind !== "hit")
                    return found;
                return { kind: "hit", key: found.key, read: (...asked) => read(found.url, ...asked) };
            }
            catch (error) {
                return { kind: "failed", failure: failureOf(error) ?? unknown(error) };
            }
        },
        save: async ({ address, form, key, files }, checked) => {
            // It may fail before anybody waits for it.
            checked.catch(() => { });
            const compression = compressionOf(form);
            const archive = () => writeArchive(files, compression, machine);
            return connected(limits.lanes, async (asking) => {
                const sent = await inTime(asking, service_send, address, key, versionOf(form, compression), archive);
                if (sent.kind !== "sent")
                    return sent;
                // What `checked` throws is the caller's to hear of.
                if (!(await checked))
                    return { kind: "withdrawn" };
                try {
                    await sent.finish();
                    return { kind: "saved", bytes: sent.bytes };
                }
                catch (error) {
                    return { kind: "failed", failure: failureOf(error) ?? unknown(error) };
                }
            });
        },
    };
}
/** Everything up to the moment at which an entry is made of it. */
async function service_send(asking, address, key, version, archive) {
    try {
        const reservation = await protocolOf(asking, address).reserve(key, version);
        if (reservation.kind !== "reserved")
            return reservation;
        const { upload } = reservation;
        const { pieces, totalBytes } = await uploadPieces(archive(), upload, asking.limits, asking.clock);
        return { kind: "sent", bytes: totalBytes, finish: () => upload.finish(pieces, totalBytes) };
    }
    catch (error) {
        return { kind: "failed", failure: failureOf(error) ?? unknown(error) };
    }
}
/** Ends a save of which no end is to be seen, however steadily it goes on. */
async function inTime(asking, body, ...rest) {
    const late = new AbortController();
    const over = new AbortController();
    void asking.clock.sleep(asking.limits.archiveMs, over.signal).then(() => {
        if (!over.signal.aborted)
            late.abort();
    });
    try {
        const bounded = { ...asking, signal: signalForMany(asking.signal, late.signal) };
        const done = await body(bounded, ...rest);
        return late.signal.aborted && done.kind === "failed"
            ? { kind: "failed", failure: { code: "no-progress", detail: "" } }
            : done;
    }
    finally {
        over.abort();
    }
}
/** Gives an archive's files to `take`; what that throws is thrown. */
async function readEntry(packed, machine, maxGrowth, take) {
    let ofTaking = null;
    const taking = async (file) => {
        let ofArchive = null;
        const content = async function* () {
            try {
                yield* file.content;
            }
            catch (error) {
                ofArchive = error;
                throw error;
            }
        };
        try {
            await take({ ...file, content: content() });
        }
        catch (error) {
            // An archive that broke off is thrown through `take`: that is no failure of its own.
            if (error !== ofArchive)
                ofTaking = error;
            throw error;
        }
    };
    try {
        await readArchive(packed, machine, maxGrowth, taking);
        return { kind: "read" };
    }
    catch (error) {
        if (ofTaking !== null)
            throw ofTaking;
        if (error instanceof Evicted)
            return { kind: "gone" };
        if (error instanceof TooLarge)
            return { kind: "failed", failure: { code: "too-large", detail: "" } };
        return { kind: "failed", failure: failureOf(error) ?? { code: "broken-archive", detail: "" } };
    }
}
function protocolOf(asking, { version, url, token }) {
    return version === "v2" ? protocolV2(asking, url, token) : protocolV1(asking, url, token);
}
/** The service takes it for a part of the key, and shows it nowhere. */
function versionOf({ name }, compression) {
    return (0,external_node_crypto_.createHash)("sha256").update(`${name} ${compression}`).digest("hex");
}
function unknown(error) {
    const { code, message } = error;
    return { code: "failed", detail: code ?? message };
}


/***/ })

};
