export const id = 527;
export const ids = [527,224];
export const modules = {

/***/ 9243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ connectionsWithin),
/* harmony export */   t: () => (/* binding */ fetchLimits)
/* harmony export */ });
/**
 * 96 connections fill a line of almost two gigabits a second where each of them gets 20 Mbit/s, and ask for 480 files
 * a second over a path of 200 ms. That is what cmd/go asks of a mirror on a machine with 96 cores.
 */
const MAX_CONNECTIONS_TO_ONE = 96;
/** To all together: each costs memory, and what several mirrors carry is more than one does. */
const MAX_CONNECTIONS = 128;
const MIN_CONNECTIONS_TO_ONE = 16;
/** What Node and the hashing thread have open, a `go` that unpacks, and eight zips that are hashed while they arrive. */
const OPEN_ANYWAY = 48;
/**
 * What a fetch from so many sources may take.
 * @param openFiles what this process may have open at once, or null
 * @param mostToOne connections to one source at the most, for an operator who asks for less
 */
function fetchLimits(sources, openFiles = null, mostToOne = MAX_CONNECTIONS_TO_ONE) {
    const each = Math.floor(MAX_CONNECTIONS / Math.max(1, sources));
    const wanted = Math.min(mostToOne, Math.max(MIN_CONNECTIONS_TO_ONE, each));
    return { ...LIMITS, connectionsPerSource: connectionsWithin(wanted, sources, openFiles) };
}
/** Of the connections wanted to each server, as many as there may be files open: a spool, a check and a `go` stand beside them. */
function connectionsWithin(wanted, servers, openFiles) {
    if (openFiles === null)
        return wanted;
    const each = Math.floor((openFiles - OPEN_ANYWAY) / 4 / Math.max(1, servers));
    return Math.max(1, Math.min(wanted, each));
}
const LIMITS = {
    firstPieceBytes: 1 << 20,
    pieceBytes: 1 << 19,
    leastPieceBytes: 1 << 17,
    earlyHashBytes: 8 << 20,
    headersTimeoutMs: 15_000,
    idleTimeoutMs: 10_000,
    triesPerSource: 4,
    retryMs: 250,
    pauseMs: 500,
    longestPauseMs: 20_000,
    stallMs: 600,
    giveUpMs: 30_000,
    leastBytesPerSecond: 5_000,
    longestMs: 15 * 60_000,
};


/***/ }),

/***/ 5673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ knownContent),
  c: () => (/* binding */ planFetch)
});

// EXTERNAL MODULE: ./build/go/dirhash.js
var dirhash = __webpack_require__(7224);
;// CONCATENATED MODULE: ./build/go/legacy-go-mod.js
/**
 * The go.mod file that cmd/go makes up for a module version without one, and that go.sum's `/go.mod` line is then
 * the hash of (modfetch/coderepo.go, LegacyGoMod).
 *
 * @param modulePath checked (module-version.ts): such a path holds nothing that would have to be quoted, which is
 * spaces, quotes, brackets, commas, `//` and `/*` (x/mod modfile.MustQuote)
 */
function syntheticGoMod(modulePath) {
    return Buffer.from(`module ${modulePath}\n`);
}

// EXTERNAL MODULE: ./build/go/module-version.js
var module_version = __webpack_require__(2206);
;// CONCATENATED MODULE: ./build/fetch/wanted.js



/** A go.sum can be a stranger's: so many files are asked for at the most. Kubernetes needs about 900. */
const MAX_FILES = 10_000;
/**
 * Everything that is missing, private modules included: large zips first, because a large one that is begun last is
 * waited for alone; then what `go mod download` wants beside them, then the go.mod files of other modules.
 * @param likelyBytes about how large that module's zip is
 */
function planFetch(inventory, likelyBytes) {
    const zips = [...inventory.missingZips, ...inventory.privateZips]
        .map((sum) => ({ sum, bytes: likelyBytes(sum.module.path) }))
        .sort((a, b) => b.bytes - a.bytes)
        .map(({ sum }) => sum);
    const infos = [...inventory.missingInfos, ...inventory.privateInfos];
    const mods = [...inventory.missingMods, ...inventory.privateMods];
    const all = [
        ...zips.map(({ module, h1 }) => ({ kind: "zip", module, h1 })),
        ...infos.map((module) => ({ kind: "info", module })),
        ...mods.map(({ module, h1 }) => ({ kind: "mod", module, h1 })),
    ];
    const over = all.slice(MAX_FILES);
    const count = (kind) => over.filter((w) => w.kind === kind).length;
    return {
        wanted: all.slice(0, MAX_FILES),
        overLimit: {
            zips: inventory.overLimit.zips + count("zip"),
            mods: inventory.overLimit.mods + count("mod"),
        },
    };
}
/**
 * What a file holds, where that is known without a request: the time in a pseudo-version's `.info`, the go.mod that Go
 * makes up for a module without one; or null.
 */
function knownContent(wanted) {
    if (wanted.kind === "info")
        return (0,module_version/* pseudoVersionTime */.Sw)(wanted.module.version);
    if (wanted.kind === "zip")
        return null;
    const goMod = syntheticGoMod(wanted.module.path);
    return goMod && (0,dirhash/* hashGoMod */.h)(goMod) === wanted.h1 ? goMod : null;
}


/***/ }),

/***/ 7224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ hash1),
/* harmony export */   h: () => (/* binding */ hashGoMod)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * The `h1:` hash of a set of files (x/mod sumdb/dirhash Hash1): SHA-256 over one line per file, in the bytewise
 * order of names. Throws when a name holds a newline: it could pass for another line.
 */
function hash1(files) {
    const lines = files.map(({ name, sha256Hex }) => {
        if (name.includes("\n"))
            throw new Error("file name with a newline");
        return { nameBytes: Buffer.from(name), line: `${sha256Hex}  ${name}\n` };
    });
    // Bytes of UTF-8: JavaScript's own order is by UTF-16 units, which differs beyond U+FFFF.
    lines.sort((a, b) => Buffer.compare(a.nameBytes, b.nameBytes));
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    for (const { line } of lines)
        hash.update(line);
    return `h1:${hash.digest("base64")}`;
}
/** The `h1:` hash of a go.mod file, as go.sum's `/go.mod` lines have it. */
function hashGoMod(bytes) {
    return hash1([{ name: "go.mod", sha256Hex: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex") }]);
}


/***/ }),

/***/ 9303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lg: () => (/* binding */ closeModuleCache),
/* harmony export */   Re: () => (/* binding */ openModuleCache),
/* harmony export */   SN: () => (/* binding */ incomingPath),
/* harmony export */   UZ: () => (/* binding */ incomingOwner),
/* harmony export */   i7: () => (/* binding */ incomingFolders)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * The folder that holds the incoming folders of all runs. In the cache, so that `go clean -modcache` takes it along,
 * but not in the `@v` folders of `cache/download`: of a run that was killed, one folder is found and removed instead
 * of files all over the cache, and whoever serves or archives `cache/download` (it is a GOPROXY as it stands) never
 * meets a file that nobody has verified. cmd/go looks at `cache/download`, `cache/vcs` and `cache/lock` only.
 */
function incomingFolders(root) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, "cache", "setup-go-mirror");
}
/**
 * Names the folder that this run's files go through. Nothing is made on disk: Files.create does that with the first
 * file.
 *
 * @param root an absolute path
 */
function openModuleCache(root, own) {
    const name = `${own.host}-${own.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`;
    return { root, incoming: node_path__WEBPACK_IMPORTED_MODULE_1__.join(incomingFolders(root), name) };
}
/** The process that made an incoming folder of that name, or null when none of ours has such a name. */
function incomingOwner(name) {
    const [, host, pid] = /^([0-9A-Za-z]+)-([1-9][0-9]{0,9})-[0-9a-f]+$/.exec(name) ?? [];
    return host === undefined || pid === undefined ? null : { host, pid: Number(pid) };
}
/** A name for a file on its way into the cache. */
function incomingPath(cache) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.join(cache.incoming, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex"));
}
/**
 * Removes this run's incoming folder with all that is still in it; never throws. The folder around it stays: to
 * remove it after a look would take along what another job has put there in between.
 */
async function closeModuleCache(files, cache) {
    await files.removeFolder(cache.incoming).catch(() => { });
}


/***/ }),

/***/ 6163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ rootThroughLeaf),
/* harmony export */   FA: () => (/* binding */ HASH_BYTES),
/* harmony export */   H1: () => (/* binding */ tilesFor),
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   Jq: () => (/* binding */ leafHash),
/* harmony export */   KP: () => (/* binding */ TILE_WIDTH),
/* harmony export */   L8: () => (/* binding */ parseTilePath),
/* harmony export */   Ws: () => (/* binding */ hashesInLevel),
/* harmony export */   eW: () => (/* binding */ isTreeSize),
/* harmony export */   ec: () => (/* binding */ wholeTile),
/* harmony export */   qm: () => (/* binding */ rootsOfBoth),
/* harmony export */   rZ: () => (/* binding */ tileRoot),
/* harmony export */   tW: () => (/* binding */ nodeHashFrom),
/* harmony export */   uB: () => (/* binding */ tilePath)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/**
 * The checksum database's log as a Merkle tree (RFC 6962, 2.1; golang.org/x/mod/sumdb/tlog), read through tiles.
 *
 * Nothing that a server sends is believed: a root is computed from its hashes, and must be one that was signed. A wrong
 * tile gives another root.
 */

/** cmd/go's tile height (golang.org/x/mod/sumdb/client.go). */
const TILE_HEIGHT = 8;
const TILE_WIDTH = 2 ** TILE_HEIGHT;
const HASH_BYTES = 32;
const LEAF_PREFIX = 0;
const NODE_PREFIX = 1;
/** Far more records than there will be, and far below where numbers lose their last digit. */
const MAX_LEAVES = 2 ** 40;
/** The leaf hash of a record's text. */
function leafHash(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(Buffer.from([LEAF_PREFIX]))
        .update(text)
        .digest();
}
/** Whether a tree of so many leaves can be reckoned with here. */
function isTreeSize(leaves) {
    return Number.isSafeInteger(leaves) && leaves > 0 && leaves <= MAX_LEAVES;
}
/**
 * The root of the tree of `size` leaves, the one at `leaf` having `hash`; every other hash comes from `nodeHash`.
 * `leaf` must be below `size`.
 */
function rootThroughLeaf(size, leaf, hash, nodeHash) {
    const within = (from, to) => {
        if (leaf < from || leaf >= to)
            return rangeHash(from, to, nodeHash);
        if (to - from === 1)
            return hash;
        const middle = from + split(to - from);
        return hashNode(within(from, middle), within(middle, to));
    };
    return within(0, size);
}
/**
 * The roots of the trees of `older` and of `newer` leaves, made of the same hashes: where both are the roots that were
 * signed, the newer tree holds the older one as its beginning. `older` must not be above `newer`.
 */
function rootsOfBoth(older, newer, nodeHash) {
    const across = (from, to) => {
        if (to <= older || from >= older)
            return rangeHash(from, to, nodeHash);
        const middle = from + split(to - from);
        return hashNode(across(from, middle), across(middle, to));
    };
    return { older: rangeHash(0, older, nodeHash), newer: across(0, newer) };
}
/** The root of the tree of `size` leaves. */
function rootOf(size, nodeHash) {
    return rangeHash(0, size, nodeHash);
}
/** The hash over all that a whole tile holds: what stands for it in the tile above. */
function tileRoot(hashes) {
    const over = (from, count) => count === 1
        ? hashes.subarray(from * HASH_BYTES, (from + 1) * HASH_BYTES)
        : hashNode(over(from, count / 2), over(from + count / 2, count / 2));
    return over(0, TILE_WIDTH);
}
/** How many hashes the tiles of that level hold in a tree of `size` leaves. */
function hashesInLevel(size, level) {
    return Math.floor(size / TILE_WIDTH ** level);
}
/** The hash over the leaves from `from` up to `to`, a range as the tree's own division gives it. */
function rangeHash(from, to, nodeHash) {
    const leaves = to - from;
    const level = Math.log2(leaves);
    if (Number.isInteger(level))
        return nodeHash({ level, index: from / leaves });
    const middle = from + split(leaves);
    return hashNode(rangeHash(from, middle, nodeHash), rangeHash(middle, to, nodeHash));
}
/** The largest power of two below `leaves`, of which there are two or more. */
function split(leaves) {
    return 2 ** (Math.ceil(Math.log2(leaves)) - 1);
}
function hashNode(left, right) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(Buffer.from([NODE_PREFIX]))
        .update(left)
        .update(right)
        .digest();
}
/** The tiles of a tree of `size` leaves that `compute` asks for, each once. */
function tilesFor(size, compute) {
    const tiles = new Map();
    const nothing = new Uint8Array(HASH_BYTES);
    compute((node) => {
        const tile = tileOf(node, size);
        tiles.set(tilePath(tile), tile);
        return nothing;
    });
    return [...tiles.values()];
}
/**
 * Answers from tiles of a tree of `size` leaves.
 * @param hashesOf the tile's bytes, `HASH_BYTES * tile.width` of them
 */
function nodeHashFrom(size, hashesOf) {
    return (node) => {
        const tile = tileOf(node, size);
        const below = node.level - tile.level * TILE_HEIGHT;
        const first = node.index * 2 ** below - tile.number * TILE_WIDTH;
        const hashes = hashesOf(tile);
        const over = (from, count) => {
            if (count === 1)
                return hashes.subarray(from * HASH_BYTES, (from + 1) * HASH_BYTES);
            return hashNode(over(from, count / 2), over(from + count / 2, count / 2));
        };
        return over(first, 2 ** below);
    };
}
function tileOf({ level, index }, size) {
    const tileLevel = Math.floor(level / TILE_HEIGHT);
    const first = index * 2 ** (level - tileLevel * TILE_HEIGHT);
    const number = Math.floor(first / TILE_WIDTH);
    const width = Math.min(TILE_WIDTH, hashesInLevel(size, tileLevel) - number * TILE_WIDTH);
    return { level: tileLevel, number, width };
}
/** Where a database serves the tile (tlog.Tile.Path): the number in groups of three digits. */
function tilePath({ level, number, width }) {
    const groups = [];
    let rest = number;
    do {
        groups.unshift(String(rest % 1000).padStart(3, "0"));
        rest = Math.floor(rest / 1000);
    } while (rest > 0);
    const last = groups.pop() ?? "";
    const path = [...groups.map((group) => `x${group}`), last].join("/");
    return `tile/${TILE_HEIGHT}/${level}/${path}${width < TILE_WIDTH ? `.p/${width}` : ""}`;
}
/** The tile that a path below a database's address names, or null for what is no such path. */
function parseTilePath(path) {
    const [, level = "", groups = "", part] = /^tile\/8\/(\d{1,2})\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path) ?? [];
    if (groups === "")
        return null;
    const width = part === undefined ? TILE_WIDTH : Number(part);
    const tile = { level: Number(level), number: Number(groups.replace(/[x/]/g, "")), width };
    return tilePath(tile) === path ? tile : null;
}
/** The whole tile, of which the tile given is the beginning. */
function wholeTile(tile) {
    return { ...tile, width: TILE_WIDTH };
}


/***/ }),

/***/ 9933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ openHead),
  V: () => (/* binding */ proveModule)
});

// EXTERNAL MODULE: ./build/go/module-version.js
var module_version = __webpack_require__(2206);
// EXTERNAL MODULE: ./build/go/signed-note.js
var signed_note = __webpack_require__(7968);
// EXTERNAL MODULE: ./build/ports.js
var ports = __webpack_require__(4788);
// EXTERNAL MODULE: ./build/sumdb/merkle-tree.js
var merkle_tree = __webpack_require__(6163);
// EXTERNAL MODULE: ./build/go/go-sum.js
var go_sum = __webpack_require__(3519);
;// CONCATENATED MODULE: ./build/sumdb/record.js


/** Reads `<id>\n<text>\n\n<signed note>`; null when it is nothing of the kind (tlog.ParseRecord). */
function parseLookup(answer) {
    const [, id = "", text = "", note = ""] = /^(0|[1-9][0-9]{0,14})\n((?:[^\n]+\n)+)\n([\s\S]+)$/.exec(answer) ?? [];
    return id === "" ? null : { id: Number(id), text, note };
}
/** The hashes that a record has for a module version; null where it speaks of another one. */
function hashesIn(text, module) {
    const sums = (0,go_sum/* parseGoSum */.HD)(text);
    const zipH1 = sums.zips.get((0,module_version/* moduleKey */.MP)(module))?.h1;
    const modH1 = sums.mods.get((0,module_version/* moduleKey */.MP)(module))?.h1;
    return zipH1 === undefined || modH1 === undefined ? null : { zipH1, modH1 };
}

;// CONCATENATED MODULE: ./build/sumdb/prove.js





/** After this long the next way is tried too, beside one that has not answered. */
const NEXT_ROUTE_MS = 400;
const MAX_LOOKUP_BYTES = 64 << 10;
class Refused extends Error {
    code;
    detail;
    constructor(code, detail = null) {
        super(code);
        this.code = code;
        this.detail = detail;
    }
}
/**
 * What the checksum database says of a module version, with the proof that it says so to everyone: the record is in the
 * tree whose head it signed, and that tree continues the one that this machine saw before (golang.org/x/mod/sumdb,
 * Client.Lookup). Where and through whom the answers come does not matter. Never throws.
 */
async function proveModule(ports, request, signal) {
    const { routes } = request;
    const tried = [];
    const done = new AbortController();
    const ending = AbortSignal.any([signal, done.signal]);
    const underWay = new Set();
    let proof = null;
    const ask = async (url) => {
        try {
            proof ??= await proveVia(ports.http, url, request, ending);
        }
        catch (error) {
            tried.push({ url, ...problemOf(error) });
        }
    };
    for (const url of routes) {
        const asking = ask(url);
        underWay.add(asking);
        void asking.finally(() => underWay.delete(asking));
        await Promise.race([asking, ports.clock.sleep(NEXT_ROUTE_MS, ending)]);
        if (proof !== null || signal.aborted)
            break;
    }
    while (proof === null && underWay.size > 0)
        await Promise.race(underWay);
    // Answers that no longer matter are not waited for.
    done.abort();
    await Promise.all(underWay);
    return proof ?? { kind: "unproven", tried };
}
async function proveVia(http, url, { module, key, seen, requestTimeoutMs }, signal) {
    const base = url.replace(/\/+$/, "");
    let requests = 0;
    const get = async (path, mostBytes) => {
        requests++;
        const response = await http.request({
            url: `${base}/${path}`,
            headersTimeoutMs: requestTimeoutMs,
            idleTimeoutMs: requestTimeoutMs,
            // One of its own: a dozen requests listening to one signal look like a leak to Node.
            signal: AbortSignal.any([signal, AbortSignal.timeout(2 * requestTimeoutMs)]),
        });
        if (response.status === 200)
            return readAll(response, mostBytes);
        await response.discard();
        const isMissing = response.status === 404 || response.status === 410;
        throw new Refused(isMissing ? "no-database" : "status", { code: "status", status: response.status });
    };
    const path = `lookup/${(0,module_version/* escapePath */.ft)(module.path)}@${(0,module_version/* escapeVersion */.av)(module.version)}`;
    const answer = await get(path, MAX_LOOKUP_BYTES).catch(async (error) => {
        if (!isMissing(error))
            throw error;
        const latest = await get("latest", MAX_LOOKUP_BYTES);
        throw "size" in openHead(latest.toString("utf8"), key) ? new Refused("unknown-version") : error;
    });
    const lookup = parseLookup(answer.toString("utf8"));
    if (lookup === null)
        throw new Refused("not-signed", { code: "no-record" });
    const head = openHead(lookup.note, key);
    if ("problem" in head)
        throw new Refused("not-signed", { code: head.problem });
    const hashes = hashesIn(lookup.text, module);
    if (hashes === null)
        throw new Refused("other-record");
    if (lookup.id >= head.size)
        throw new Refused("not-in-tree", { code: "number-beyond-tree" });
    const before = seen === null ? null : openHead(seen, key);
    const last = before !== null && "size" in before ? before : head;
    const [older, newer] = last.size < head.size ? [last, head] : [head, last];
    const leaf = (0,merkle_tree/* leafHash */.Jq)(lookup.text);
    const compute = (nodeHash) => ({
        root: (0,merkle_tree/* rootThroughLeaf */.Cv)(head.size, lookup.id, leaf, nodeHash),
        both: older.size < newer.size ? (0,merkle_tree/* rootsOfBoth */.qm)(older.size, newer.size, nodeHash) : null,
    });
    const tiles = await getTiles((0,merkle_tree/* tilesFor */.H1)(newer.size, compute), get);
    const { root, both } = compute((0,merkle_tree/* nodeHashFrom */.tW)(newer.size, (tile) => tiles.get((0,merkle_tree/* tilePath */.uB)(tile))));
    if (!head.root.equals(root))
        throw new Refused("not-in-tree");
    if (both === null) {
        if (!older.root.equals(newer.root))
            throw new Refused("forked", { code: "two-trees-of-one-size" });
    }
    else {
        // Only hashes that lead to the newer root say anything about the older one.
        if (!newer.root.equals(both.newer))
            throw new Refused("not-in-tree", { code: "wrong-tile-hashes" });
        if (!older.root.equals(both.older))
            throw new Refused("forked");
    }
    return { kind: "proven", ...hashes, via: url, requests, head: newer.note };
}
/** The tree head in a signed note, or what is wrong with it. */
function openHead(note, key) {
    const opened = (0,signed_note/* openNote */.jN)(note, key);
    if (!opened.ok)
        return { problem: opened.problem };
    const head = (0,signed_note/* parseTreeHead */.ap)(opened.text);
    const size = Number(head?.treeSize ?? 0);
    if (head === null || !(0,merkle_tree/* isTreeSize */.eW)(size))
        return { problem: "no-tree-head" };
    return { note, size, root: Buffer.from(head.rootHash, "base64") };
}
/** Asks for all tiles at once, so that there is one wait. */
async function getTiles(tiles, get) {
    const exactly = async (tile) => {
        const bytes = await get((0,merkle_tree/* tilePath */.uB)(tile), tile.width * merkle_tree/* HASH_BYTES */.FA);
        if (bytes.length !== tile.width * merkle_tree/* HASH_BYTES */.FA)
            throw new Refused("not-in-tree", { code: "wrong-tile-size" });
        return bytes;
    };
    const getTile = async (tile) => {
        const whole = (0,merkle_tree/* wholeTile */.ec)(tile);
        try {
            return await exactly(tile).catch(async (error) => {
                // A part of a tile may be gone once the whole one is there (sumdb.Client.readTile).
                if (!isMissing(error) || tile.width === whole.width)
                    throw error;
                return (await exactly(whole)).subarray(0, tile.width * merkle_tree/* HASH_BYTES */.FA);
            });
        }
        catch (error) {
            // A missing tile does not say that there is no such module version.
            throw isMissing(error) ? new Refused("not-in-tree", { code: "tile-missing" }) : error;
        }
    };
    const got = await Promise.all(tiles.map(async (tile) => [(0,merkle_tree/* tilePath */.uB)(tile), await getTile(tile)]));
    return new Map(got);
}
function isMissing(error) {
    return error instanceof Refused && error.code === "no-database";
}
/** One byte more than allowed is enough to see that it is too much. */
async function readAll(response, mostBytes) {
    const pieces = [];
    let bytes = 0;
    for await (const piece of response.body) {
        pieces.push(piece);
        bytes += piece.length;
        if (bytes > mostBytes)
            break;
    }
    return Buffer.concat(pieces);
}
function problemOf(error) {
    if (error instanceof Refused)
        return { code: error.code, detail: error.detail };
    if (error instanceof ports/* TransportError */.w)
        return { code: "unreachable", detail: error.detail };
    throw error;
}


/***/ }),

/***/ 2971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ loadTreeHead),
/* harmony export */   y: () => (/* binding */ saveTreeHead)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _prove_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9933);


const MAX_BYTES = 16 << 10;
/** Where this machine's last tree head of a database lies; null where the user has no folder for caches. */
function treeHeadPath(machine, key) {
    if (machine.cacheHome === null)
        return null;
    const name = encodeURIComponent(`${key.name}+${key.hash.toString(16)}`);
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(machine.cacheHome, "setup-go-mirror", "sumdb", name);
}
/** The signed note of the last tree head seen, or null. Its signature is checked: the file may be anyone's. Never throws. */
async function loadTreeHead(files, machine, key) {
    const path = treeHeadPath(machine, key);
    if (path === null)
        return null;
    const note = await files.readText(path, MAX_BYTES).catch(() => null);
    return note !== null && "size" in (0,_prove_js__WEBPACK_IMPORTED_MODULE_1__/* .openHead */ .n)(note, key) ? note : null;
}
/** Keeps a tree head for the next time, unless a larger one is kept. A machine without a place for it goes without. */
async function saveTreeHead(files, machine, key, note) {
    const path = treeHeadPath(machine, key);
    if (path === null)
        return;
    const kept = await loadTreeHead(files, machine, key);
    if (kept !== null && sizeOf(kept, key) >= sizeOf(note, key))
        return;
    try {
        await files.makeDirectory(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(path), 0o700);
        await files.replace(path, note, 0o600);
    }
    catch {
        // The folder may be read-only or full: the proof holds without a kept head.
    }
}
function sizeOf(note, key) {
    const head = (0,_prove_js__WEBPACK_IMPORTED_MODULE_1__/* .openHead */ .n)(note, key);
    return "size" in head ? head.size : 0;
}


/***/ })

};
