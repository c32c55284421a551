export const id = 964;
export const ids = [964];
export const modules = {

/***/ 2206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ proxyPath),
/* harmony export */   MP: () => (/* binding */ moduleKey),
/* harmony export */   Sw: () => (/* binding */ pseudoVersionTime),
/* harmony export */   a3: () => (/* binding */ unescapePath),
/* harmony export */   av: () => (/* binding */ escapeVersion),
/* harmony export */   ft: () => (/* binding */ escapePath),
/* harmony export */   iU: () => (/* binding */ checkModulePath),
/* harmony export */   nF: () => (/* binding */ checkModuleVersion),
/* harmony export */   ps: () => (/* binding */ checkVersion)
/* harmony export */ });
/**
 * What may be called a module and a version. go.sum and go.mod can come from a stranger's pull request:
 * nothing of them becomes a URL or a file name before it has passed these rules.
 */
/**
 * File systems take names of up to 255 bytes, and cmd/go fails there: it has no limit of its own. Escaping can
 * double a name, and the cache adds suffixes such as ".ziphash".
 */
const MAX_VERSION_LENGTH = 100;
const MAX_ELEMENT_LENGTH = 120;
const MAX_PATH_LENGTH = 1024;
/**
 * What a path must not contain, each with the problem's name (x/mod module.checkElem and CheckPath). Over the
 * whole path rather than element by element: a go.sum has thousands of them.
 */
const PATH_PROBLEMS = [
    [/^$/, "empty path"],
    [/^\/|\/\/|\/$/, "empty path element"],
    [/[^-.\w~/]/, "invalid character"],
    [/^\.|\/\./, "leading dot in path element"],
    [/\.\/|\.$/, "trailing dot in path element"],
    // Windows keeps these for devices, whatever their extension (module.badWindowsNames).
    [/(?:^|\/)(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:[./]|$)/i, "name reserved on Windows"],
    // "name~1" is how Windows abbreviates another, longer name.
    [/(?:^|\/)[^./]*~[0-9]+(?:[./]|$)/, "trailing tilde and digits in path element"],
    [/^[^./]*(?:\/|$)/, "missing dot in first path element"],
    [/^[-.0-9a-z]*[^-.0-9a-z/]/, "invalid character in first path element"],
    [/^-/, "leading dash"],
];
/**
 * What nearly every path looks like: lower case, no dots but the host's, no major version. A go.sum has thousands,
 * and each of them would meet every pattern above only to pass.
 */
const ORDINARY_PATH = new RegExp("^(?!gopkg[.]in/)(?!(?:con|prn|aux|nul|com[1-9]|lpt[1-9])[.])[a-z0-9]+(?:[.-][a-z0-9]+)*[.][a-z]+" +
    "(?:/(?!(?:con|prn|aux|nul|com[1-9]|lpt[1-9]|v[0-9]+)(?:/|$))[a-z0-9][a-z0-9_-]*)*$");
const SEMVER_IDENTIFIER = "(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)";
const CANONICAL_VERSION = new RegExp(`^v(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)` +
    `(?:-${SEMVER_IDENTIFIER}(?:\\.${SEMVER_IDENTIFIER})*)?(?:\\+incompatible)?$`);
/** The text that stands for a module version in maps and messages: `path@version`. */
function moduleKey(m) {
    return `${m.path}@${m.version}`;
}
/**
 * Null when `path` can be a module's path, else the problem in a few words.
 * The rules are those of x/mod module.CheckPath, plus a bound on length.
 */
function checkModulePath(path) {
    if (path.length <= MAX_ELEMENT_LENGTH && ORDINARY_PATH.test(path))
        return null;
    if (path.length > MAX_PATH_LENGTH)
        return "path too long";
    for (const [pattern, problem] of PATH_PROBLEMS) {
        if (pattern.test(path))
            return problem;
    }
    if (path.length > MAX_ELEMENT_LENGTH && path.split("/").some(({ length }) => length > MAX_ELEMENT_LENGTH)) {
        return "path element too long";
    }
    return pathMajor(path) === null ? "invalid major version suffix" : null;
}
/**
 * Null when `version` is a canonical semantic version, pseudo-versions and `+incompatible` among them, else
 * the problem (x/mod module.CanonicalVersion: cmd/go refuses any other version in its cache's file names).
 */
function checkVersion(version) {
    if (version.length > MAX_VERSION_LENGTH)
        return "version too long";
    return CANONICAL_VERSION.test(version) ? null : "not a canonical semantic version";
}
/** Null when path and version are fine and agree on the major version, else the problem (x/mod module.Check). */
function checkModuleVersion(m) {
    return checkModulePath(m.path) ?? checkVersion(m.version) ?? checkPathMajor(m.path, m.version);
}
/** x/mod module.CheckPathMajor, for a path and a version that were checked before. */
function checkPathMajor(path, version) {
    const suffix = pathMajor(path) ?? "";
    const major = version.slice(0, version.indexOf("."));
    if (suffix === "") {
        if (major === "v0" || major === "v1" || version.endsWith("+incompatible"))
            return null;
        return `should be v0 or v1, not ${major}`;
    }
    // Old gopkg.in tags: a pseudo-version without a base tag is v0 there, even for .v1.
    if (suffix === ".v1" && version.startsWith("v0.0.0-"))
        return null;
    const wanted = suffix.slice(1).replace(/-unstable$/, "");
    return major === wanted ? null : `should be ${wanted}, not ${major}`;
}
/**
 * The end of a path that names a major version (`/v2`, on gopkg.in `.v2` or `.v2-unstable`), "" without one,
 * null when it looks like one and is not (x/mod module.SplitPathVersion).
 */
function pathMajor(path) {
    if (path.startsWith("gopkg.in/")) {
        return /\.v(?:0|[1-9][0-9]*(?:-unstable)?)$/.exec(path)?.[0] ?? null;
    }
    const end = /\/v[0-9.]+$/.exec(path)?.[0];
    if (end === undefined)
        return "";
    return /^\/v[1-9][0-9]*$/.test(end) && end !== "/v1" ? end : null;
}
/**
 * A checked module path as it stands in URLs and in the module cache: `A` becomes `!a`, because file systems
 * may not tell upper from lower case (x/mod module.EscapePath).
 */
function escapePath(path) {
    return path.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}
/** The same for a checked version (x/mod module.EscapeVersion). */
function escapeVersion(version) {
    return escapePath(version);
}
/** The path of a module's file below a proxy's base URL (go.dev/ref/mod#goproxy-protocol). */
function proxyPath(m, suffix) {
    return `/${escapePath(m.path)}/@v/${escapeVersion(m.version)}.${suffix}`;
}
/**
 * The version that x/mod module.IsPseudoVersion takes for a pseudo-version, in three forms: on no tag, on a release
 * (`-0.`), on a pre-release (`.0.`). A tag can look nearly like one, and then its digits are not the commit's time.
 */
const PSEUDO_VERSION = /^v\d+\.(?:0\.0-|\d+\.\d+-(?:[^+]*\.)?0\.)(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)-[0-9A-Za-z]+(?:\+.*)?$/;
/**
 * The commit's time that a pseudo-version holds, in RFC 3339; null for any other version, and where the digits are
 * no time (x/mod module.PseudoVersionTime).
 * @param version checked before
 */
function pseudoVersionTime(version) {
    const match = PSEUDO_VERSION.exec(version);
    if (match === null)
        return null;
    const [, year, month, day, hour, minute, second] = match;
    const time = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
    const date = new Date(`${time}Z`);
    // JavaScript takes 30 February for 1 March, and 24:00:00 for the next day.
    const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(time);
    return isReal ? `${time}Z` : null;
}
/**
 * The module path or version that stands escaped in a URL (x/mod module.UnescapePath), or null for what no escaping
 * gives: an upper-case letter, a `!` before anything but a lower-case one. It is not checked otherwise.
 */
function unescapePath(escaped) {
    if (/[A-Z]|!(?![a-z])/.test(escaped))
        return null;
    return escaped.replace(/!([a-z])/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 4859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ nodeFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
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
    const { create } = await Promise.all(/* import() */[__webpack_require__.e(838), __webpack_require__.e(377)]).then(__webpack_require__.bind(__webpack_require__, 2377));
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

/***/ 4073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ threadedHasher),
/* harmony export */   s: () => (/* binding */ answerQuestions)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5919);
/** Hashing zips in a thread of its own: it takes a core, and the network needs the other one. */


/** Zips are read in pieces: a thread that needs more than this has a fault. */
const MAX_HEAP_MEGABYTES = 64;
/** Unpacked bytes are garbage at once, and lie outside of the heap: a small heap is collected more often, and they with it. */
const YOUNG_HEAP_MEGABYTES = 4;
/**
 * Opens hashers that run in a thread. Where a thread can't be had, or ends, the rest is hashed by `inProcess`.
 * @param script a file that calls `answerQuestions` when it is not in the main thread
 */
function threadedHasher(script, inProcess) {
    return () => {
        const waiting = new Map();
        let nextId = 0;
        let over = false;
        let closed = false;
        const worker = startThread(script);
        if (worker === null)
            return { hash: inProcess, close: async () => { } };
        const tell = (message) => worker.postMessage(message);
        const end = () => {
            over = true;
            for (const done of waiting.values())
                done(null);
            waiting.clear();
        };
        worker.on("error", end);
        worker.on("exit", end);
        worker.on("message", (reply) => {
            waiting.get(reply.id)?.(reply);
            waiting.delete(reply.id);
        });
        return {
            hash: async (path, module, arriving, unpackInto, content) => {
                const id = nextId++;
                const ask = new Promise((done) => {
                    if (over)
                        return done(null);
                    waiting.set(id, done);
                    const known = arriving ? { bytes: arriving.bytes, endFrom: arriving.endFrom } : null;
                    tell({ kind: "hash", id, path, module, arriving: known, unpackInto, content });
                    arriving?.follow((arrivedBytes) => {
                        if (waiting.has(id))
                            tell({ kind: "arrived", id, arrivedBytes });
                    });
                });
                const reply = await ask;
                if (closed)
                    throw new Error("the hasher was closed");
                if (reply === null) {
                    // What the thread has written of it stays behind: nobody moves it anywhere.
                    if (content !== undefined)
                        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
                    return inProcess(path, module, arriving, undefined, content);
                }
                if ("verdict" in reply)
                    return reply.verdict;
                throw Object.assign(new Error(reply.error.message), { code: reply.error.code });
            },
            close: async () => {
                closed = true;
                await worker.terminate();
            },
        };
    };
}
/** Null where the machine has no room for another thread. */
function startThread(script) {
    try {
        return new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(script, {
            resourceLimits: {
                maxOldGenerationSizeMb: MAX_HEAP_MEGABYTES,
                maxYoungGenerationSizeMb: YOUNG_HEAP_MEGABYTES,
            },
        });
    }
    catch {
        return null;
    }
}
/**
 * The thread's side. Files that are complete are hashed one after the other; beside them those that are arriving, which
 * mostly wait.
 */
function answerQuestions(hash) {
    const arrivals = new Map();
    let last = Promise.resolve();
    node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort?.on("message", (message) => {
        const { id } = message;
        if (message.kind === "arrived")
            return arrivals.get(id)?.arrived(message.arrivedBytes);
        const { path, module, arriving, unpackInto, content } = message;
        const answer = async (ask) => {
            const reply = await ask().then((verdict) => ({ id, verdict }), ({ code, message }) => ({ id, error: { code, message } }));
            arrivals.delete(id);
            node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort?.postMessage(reply);
        };
        if (arriving === null)
            last = last.then(() => answer(() => hash(path, module, undefined, unpackInto, content)));
        else {
            const arrival = new Arrival();
            arrivals.set(id, arrival);
            const following = { ...arriving, follow: arrival.follow.bind(arrival) };
            void answer(() => hash(path, module, following, unpackInto));
        }
    });
}
/** What has arrived of a file, for whoever asks sooner or later. */
class Arrival {
    #arrivedBytes = 0;
    #listener = () => { };
    arrived(arrivedBytes) {
        this.#arrivedBytes = arrivedBytes;
        this.#listener(arrivedBytes);
    }
    follow(listener) {
        this.#listener = listener;
        listener(this.#arrivedBytes);
    }
}


/***/ })

};
