export const id = 217;
export const ids = [217];
export const modules = {

/***/ 1051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ claimedUnpackedBytes),
/* harmony export */   ZB: () => (/* binding */ BadZip),
/* harmony export */   bS: () => (/* binding */ asBuffer),
/* harmony export */   wR: () => (/* binding */ FLAG_DATA_DESCRIPTOR),
/* harmony export */   x5: () => (/* binding */ readZipDirectory),
/* harmony export */   y$: () => (/* binding */ METHOD_STORED)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** Thrown for a zip that is refused; a problem that begins with `unusual-` is one that other readers may not see. */
class BadZip extends Error {
    problem;
    constructor(problem) {
        super(problem);
        this.problem = problem;
    }
}
/** General purpose flags (PKWARE APPNOTE 4.4.4): the sizes follow the bytes instead of preceding them. */
const FLAG_DATA_DESCRIPTOR = 0x0008;
/** Two bits that tell how hard the writer compressed, the one above, and "names are UTF-8". */
const KNOWN_FLAGS = 0x0006 | FLAG_DATA_DESCRIPTOR | 0x0800;
const METHOD_STORED = 0;
const METHOD_DEFLATED = 8;
/** Stands in a 16 or 32 bit field whose value is in a ZIP64 record. */
const IN_ZIP64_16 = 0xffff;
const IN_ZIP64_32 = 0xffffffff;
// PKWARE APPNOTE 4.3.12, 4.3.14, 4.3.15, 4.3.16.
const CENTRAL = { signature: 0x02014b50, bytes: 46 };
const END64 = { signature: 0x06064b50, bytes: 56 };
const LOCATOR64 = { signature: 0x07064b50, bytes: 20 };
const END = { signature: 0x06054b50, bytes: 22 };
const ZIP64_EXTRA = 0x0001;
/**
 * Reads a zip's central directory from its end. Accepts one layout only: entries from the first byte on, the
 * central directory right behind them, the end record (before it perhaps ZIP64's two) right behind that, as
 * Go's archive/zip writes it. In any other layout two readers can see two different sets of files.
 *
 * @param limits.entries most entries, `limits.directoryBytes` largest central directory
 * @throws BadZip when the zip is refused, and whatever reading the file throws
 */
async function readZipDirectory(file, limits) {
    const end = await readEnd(file);
    if (end.entries > limits.entries || end.bytes > limits.directoryBytes)
        throw new BadZip("zip-too-large");
    // Also the way that a missing or wrong ZIP64 record shows: nothing may lie between these three.
    if (end.offset + end.bytes !== end.position)
        throw new BadZip("unusual-bytes-around-directory");
    const bytes = asBuffer(await file.read(end.offset, end.bytes));
    const entries = [];
    for (let position = 0; position < bytes.length;) {
        const { entry, next } = readEntry(bytes, position);
        entries.push(entry);
        position = next;
    }
    if (entries.length !== end.entries)
        throw new BadZip("unusual-entry-count");
    return { entries: entries.sort((a, b) => a.headerOffset - b.headerOffset), offset: end.offset };
}
/**
 * How many bytes a zip says it unpacks to, by its central directory alone: a claim, good for guessing how long hashing
 * and unpacking will take. Only the end of the file needs to be there. Null where it can't be told, or where there are
 * so many files that it would take memory to find out.
 */
async function claimedUnpackedBytes(file) {
    try {
        const { entries } = await readZipDirectory(file, { entries: 10_000, directoryBytes: 2 << 20 });
        return entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
    }
    catch (error) {
        if (error instanceof BadZip)
            return null;
        throw error;
    }
}
/** The same bytes with Buffer's methods to read numbers. */
function asBuffer(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
async function readEnd(file) {
    if (file.bytes < END.bytes)
        throw new BadZip("not-a-zip");
    const tailBytes = Math.min(file.bytes, END64.bytes + LOCATOR64.bytes + END.bytes);
    const tail = asBuffer(await file.read(file.bytes - tailBytes, tailBytes));
    const at = tailBytes - END.bytes;
    if (tail.readUInt32LE(at) !== END.signature) {
        const startsLikeZip = asBuffer(await file.read(0, 2)).toString("latin1") === "PK";
        throw startsLikeZip ? new BadZip("unusual-end") : new BadZip("not-a-zip");
    }
    if (tail.readUInt16LE(at + 20) !== 0)
        throw new BadZip("unusual-comment");
    if (tail.readUInt32LE(at + 4) !== 0)
        throw new BadZip("unusual-disks");
    const end = {
        position: file.bytes - END.bytes,
        entries: tail.readUInt16LE(at + 10),
        bytes: tail.readUInt32LE(at + 12),
        offset: tail.readUInt32LE(at + 16),
    };
    if (tail.readUInt16LE(at + 8) !== end.entries)
        throw new BadZip("unusual-disks");
    const locatorAt = at - LOCATOR64.bytes;
    // Go's reader looks for the locator in some cases only. Where it stands, it must count for all readers.
    if (locatorAt < 0 || tail.readUInt32LE(locatorAt) !== LOCATOR64.signature)
        return end;
    return readEnd64(tail, locatorAt, end);
}
function readEnd64(tail, locatorAt, end) {
    const at = locatorAt - END64.bytes;
    const position = end.position - LOCATOR64.bytes - END64.bytes;
    const refused = new BadZip("unusual-zip64");
    // The conditions under which archive/zip, readDirectoryEnd, looks for ZIP64 records.
    if (end.entries !== IN_ZIP64_16 && end.offset !== IN_ZIP64_32)
        throw refused;
    if (at < 0 || tail.readUInt32LE(at) !== END64.signature)
        throw refused;
    if (tail.readUInt32LE(locatorAt + 4) !== 0 || tail.readUInt32LE(locatorAt + 16) !== 1)
        throw refused;
    if (readUInt64(tail, locatorAt + 8) !== position)
        throw refused;
    // 12: the record's size without this field and the one before.
    if (readUInt64(tail, at + 4) !== END64.bytes - 12)
        throw refused;
    if (tail.readUInt32LE(at + 16) !== 0 || tail.readUInt32LE(at + 20) !== 0)
        throw refused;
    const end64 = {
        position,
        entries: readUInt64(tail, at + 32),
        bytes: readUInt64(tail, at + 40),
        offset: readUInt64(tail, at + 48),
    };
    const agrees = readUInt64(tail, at + 24) === end64.entries &&
        [IN_ZIP64_16, end64.entries].includes(end.entries) &&
        [IN_ZIP64_32, end64.bytes].includes(end.bytes) &&
        [IN_ZIP64_32, end64.offset].includes(end.offset);
    if (!agrees)
        throw refused;
    return end64;
}
function readEntry(bytes, at) {
    if (at + CENTRAL.bytes > bytes.length || bytes.readUInt32LE(at) !== CENTRAL.signature) {
        throw new BadZip("unusual-directory");
    }
    const flags = bytes.readUInt16LE(at + 8);
    const method = bytes.readUInt16LE(at + 10);
    if ((flags & ~KNOWN_FLAGS) !== 0)
        throw new BadZip("unusual-flags");
    if (method !== METHOD_STORED && method !== METHOD_DEFLATED)
        throw new BadZip("unusual-method");
    if (bytes.readUInt16LE(at + 32) !== 0)
        throw new BadZip("unusual-entry-comment");
    if (bytes.readUInt16LE(at + 34) !== 0)
        throw new BadZip("unusual-disks");
    const nameAt = at + CENTRAL.bytes;
    const extraAt = nameAt + bytes.readUInt16LE(at + 28);
    const next = extraAt + bytes.readUInt16LE(at + 30);
    if (next > bytes.length)
        throw new BadZip("unusual-directory");
    const nameBytes = bytes.subarray(nameAt, extraAt);
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(nameBytes))
        throw new BadZip("name-not-utf8");
    const [unpackedBytes = 0, compressedBytes = 0, headerOffset = 0] = withZip64([bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)], bytes.subarray(extraAt, next));
    const crc32 = bytes.readUInt32LE(at + 16);
    const name = nameBytes.toString("utf8");
    return {
        entry: { name, nameBytes, flags, method, crc32, compressedBytes, unpackedBytes, headerOffset },
        next,
    };
}
/** Puts the values of the ZIP64 extra field where the 32 bit ones say that they are there (APPNOTE 4.5.3). */
function withZip64(values, extra) {
    const missing = values.filter((value) => value === IN_ZIP64_32).length;
    if (missing === 0)
        return values;
    const [field, ...others] = extraFields(extra).filter(({ id }) => id === ZIP64_EXTRA);
    if (field === undefined || others.length > 0 || field.content.length !== 8 * missing) {
        throw new BadZip("unusual-zip64-extra");
    }
    let used = 0;
    return values.map((value) => (value === IN_ZIP64_32 ? readUInt64(field.content, 8 * used++) : value));
}
function extraFields(extra) {
    const fields = [];
    for (let at = 0; at < extra.length;) {
        const end = at + 4 <= extra.length ? at + 4 + extra.readUInt16LE(at + 2) : Number.POSITIVE_INFINITY;
        if (end > extra.length)
            throw new BadZip("unusual-extra");
        fields.push({ id: extra.readUInt16LE(at), content: extra.subarray(at + 4, end) });
        at = end;
    }
    return fields;
}
/** Values beyond 2^53 lose their last digits: they are far over every limit anyway. */
function readUInt64(bytes, at) {
    return Number(bytes.readBigUInt64LE(at));
}


/***/ }),

/***/ 9217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hashZipFile: () => (/* binding */ hashZipFile)
});

// UNUSED EXPORTS: hashModuleZip

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/go/dirhash.js
var dirhash = __webpack_require__(7224);
;// CONCATENATED MODULE: ./build/modules/arriving-file.js
/** Why a read of an arriving file fails: the rest will not come. */
class Abandoned extends Error {
}
/**
 * A file that is read while it is being written: a read waits until what it asks for is there. So hashing a large
 * zip takes hardly longer than fetching it.
 */
function arrivingFile(file, { bytes, endFrom, follow }) {
    let arrivedBytes = 0;
    let abandoned = false;
    let wake = () => { };
    follow((arrived) => {
        if (arrived === null)
            abandoned = true;
        else
            arrivedBytes = arrived;
        wake();
    });
    return {
        bytes,
        read: async (position, length) => {
            while (position < endFrom && position + length > arrivedBytes) {
                if (abandoned)
                    throw new Abandoned("the rest of the file does not come");
                await new Promise((resolve) => {
                    wake = resolve;
                });
            }
            return file.read(position, length);
        },
        close: () => file.close(),
    };
}

;// CONCATENATED MODULE: ./build/modules/open-bytes.js
/** A file whose content is in memory already. */
function openBytes(content) {
    return {
        bytes: content.length,
        read: async (position, length) => {
            if (position + length > content.length)
                throw new Error(`the file ends before byte ${position + length}`);
            return content.subarray(position, position + length);
        },
        close: async () => { },
    };
}

// EXTERNAL MODULE: ./build/modules/zip-directory.js
var zip_directory = __webpack_require__(1051);
// EXTERNAL MODULE: ./build/go/file-limits.js
var file_limits = __webpack_require__(7126);
// EXTERNAL MODULE: ./build/go/module-version.js
var module_version = __webpack_require__(2206);
;// CONCATENATED MODULE: ./build/modules/zip-names.js
/**
 * What files in a module's zip may be called: by the rules of cmd/go (x/mod module.CheckFilePath, zip.CheckZip), which
 * unpacks no zip that breaks them. They also keep what we unpack ourselves in its folder, on every system.
 */

/** Linux takes no longer path; cmd/go has no limit of its own. */
const MAX_NAME_LENGTH = 4096;
const BAD_NAMES = [
    /^$|^\/|\/\/|\/$/,
    // Letters of every language, but of the other characters those only that no system or shell has a use for.
    /[^\p{L}0-9!#$%&()+,\-.=@[\]^_{}~ /]/u,
    // With them go `.` and `..`.
    /\.(?:\/|$)/,
    // Windows keeps these for devices, whatever their extension (module.badWindowsNames).
    /(?:^|\/)(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:[./]|$)/i,
];
/**
 * Checks the names of all files together, without the module's prefix.
 * @throws BadZip for one that cmd/go would not unpack, and for two that are one on some system
 */
function checkFileNames(names) {
    const root = new Map();
    let last = { path: "", folder: root };
    for (const name of names) {
        if (name.length > MAX_NAME_LENGTH)
            throw new zip_directory/* BadZip */.ZB("name-too-long");
        if (BAD_NAMES.some((pattern) => pattern.test(name)))
            throw new zip_directory/* BadZip */.ZB("name-not-allowed");
        // Of a module inside of this one, or one that only some systems would find.
        if (/(?:^|\/)go\.mod$/i.test(name) && name !== "go.mod")
            throw new zip_directory/* BadZip */.ZB("go-mod-elsewhere");
        const slash = name.lastIndexOf("/");
        const path = name.slice(0, slash + 1);
        // Files of one folder stand together.
        if (path !== last.path)
            last = { path, folder: path.split("/").slice(0, -1).reduce(folderIn, root) };
        const file = name.slice(slash + 1);
        const key = folded(file);
        if (last.folder.has(key))
            throw collision(last.folder, file);
        last.folder.set(key, { name: file, inside: null });
    }
}
function folderIn(parent, name) {
    const key = folded(name);
    const known = parent.get(key);
    if (known === undefined) {
        const inside = new Map();
        parent.set(key, { name, inside });
        return inside;
    }
    if (known.name !== name || known.inside === null)
        throw collision(parent, name);
    return known.inside;
}
function collision(folder, name) {
    const isSame = folder.get(folded(name))?.name === name;
    return new zip_directory/* BadZip */.ZB(isSame ? "name-twice" : "name-twice-but-for-case");
}
/** Unicode's simple case folding, which Go compares by: a character stands for one, never for two. */
function folded(name) {
    if (/^[ -~]*$/.test(name))
        return name.toLowerCase();
    return name.replace(/./gsu, (character) => {
        // The I without a dot is another letter but in Turkish.
        if (character === "ı")
            return character;
        return simple(simple(simple(character, "toLowerCase"), "toUpperCase"), "toLowerCase");
    });
}
function simple(character, change) {
    const changed = character[change]();
    return [...changed].length === 1 ? changed : character;
}

;// CONCATENATED MODULE: ./build/modules/zip-entry.js





/** The first three are cmd/go's (x/mod zip.MaxZipFile, MaxGoMod, MaxLICENSE), the others bound our memory. */
const DEFAULT_LIMITS = {
    zipBytes: file_limits/* MAX_FILE_BYTES */.g.zip,
    unpackedBytes: 500 << 20,
    specialFileBytes: file_limits/* MAX_FILE_BYTES */.g.mod,
    entries: 100_000,
    directoryBytes: 16 << 20,
};
/** Read at once. */
const PIECE_BYTES = 256 << 10;
// PKWARE APPNOTE 4.3.7 and 4.3.9.
const LOCAL = { signature: 0x04034b50, bytes: 30 };
const DESCRIPTOR_SIGNATURE = 0x08074b50;
const IN_ZIP64 = 0xffffffff;
/**
 * The entries of the zip of `m`, in the order of their bytes; each begins where the one before ends. Names and sizes
 * are checked, contents are not.
 * @throws BadZip, and what reading the file throws
 */
async function readModuleZip(file, m, limits = DEFAULT_LIMITS) {
    if (file.bytes > limits.zipBytes)
        throw new zip_directory/* BadZip */.ZB("zip-too-large");
    const { entries, offset } = await (0,zip_directory/* readZipDirectory */.x5)(file, limits);
    const prefix = `${(0,module_version/* moduleKey */.MP)(m)}/`;
    checkFileNames(namesBelow(prefix, entries));
    const unpackedBytes = checkSizes(entries, prefix, limits);
    let position = 0;
    const placed = entries.map((entry, index) => {
        if (entry.headerOffset !== position)
            throw new zip_directory/* BadZip */.ZB("unusual-gap");
        position = entries[index + 1]?.headerOffset ?? offset;
        return { entry, end: position };
    });
    if (position !== offset)
        throw new zip_directory/* BadZip */.ZB("unusual-bytes-before-directory");
    return { entries: placed, prefix, unpackedBytes };
}
/** The entries' names without the module's prefix, which each must have. */
function namesBelow(prefix, entries) {
    return entries.map(({ name }) => {
        if (!name.startsWith(prefix))
            throw new zip_directory/* BadZip */.ZB("name-without-prefix");
        return name.slice(prefix.length);
    });
}
/** The sum of the sizes that the entries claim; readEntry holds each one to its claim. */
function checkSizes(entries, prefix, limits) {
    let sum = 0;
    for (const { name, unpackedBytes } of entries) {
        sum += unpackedBytes;
        const isSpecial = name === `${prefix}go.mod` || name === `${prefix}LICENSE`;
        if (sum > limits.unpackedBytes || (isSpecial && unpackedBytes > limits.specialFileBytes)) {
            throw new zip_directory/* BadZip */.ZB("zip-too-large");
        }
    }
    return sum;
}
/**
 * Unpacks one entry of which all bytes, from its header's offset up to its end, are in `extent`, and checks it.
 * @returns its content, which is a part of `extent` where it is stored
 * @throws BadZip
 */
function unpackEntry(extent, entry) {
    const offset = contentOffset(extent, entry);
    const packed = extent.subarray(offset, offset + entry.compressedBytes);
    if (packed.length < entry.compressedBytes)
        throw new zip_directory/* BadZip */.ZB("unusual-gap");
    const content = entry.method === zip_directory/* METHOD_STORED */.y$ ? packed : inflateWhole(packed, entry.unpackedBytes);
    checkUnpacked({ crc32: (0,external_node_zlib_.crc32)(content), bytes: content.length }, entry);
    checkDescriptor(extent.subarray(offset + entry.compressedBytes), entry);
    return content;
}
/**
 * The same for one that is too large to be in memory. `read` gets the offset of its packed content, and says what it
 * unpacked to.
 * @throws BadZip, and what reading the file throws
 */
async function readEntry(window, { entry, end }, read) {
    const headerBytes = Math.min(end - entry.headerOffset, LOCAL.bytes + entry.nameBytes.length);
    const header = await window.read(entry.headerOffset, headerBytes);
    const offset = entry.headerOffset + contentOffset(header, entry);
    const contentEnd = offset + entry.compressedBytes;
    if (contentEnd > end)
        throw new zip_directory/* BadZip */.ZB("unusual-gap");
    const unpacked = await read(offset);
    checkUnpacked(unpacked, entry);
    checkDescriptor(await window.read(contentEnd, end - contentEnd), entry);
    return unpacked;
}
/** Holds the local header at the beginning of these bytes against the directory, and says where the content begins. */
function contentOffset(header, entry) {
    const nameEnd = LOCAL.bytes + entry.nameBytes.length;
    if (header.length < nameEnd)
        throw new zip_directory/* BadZip */.ZB("unusual-gap");
    if (header.readUInt32LE(0) !== LOCAL.signature)
        throw new zip_directory/* BadZip */.ZB("unusual-local-header");
    const hasDescriptor = (entry.flags & zip_directory/* FLAG_DATA_DESCRIPTOR */.wR) !== 0;
    const agrees = header.readUInt16LE(6) === entry.flags &&
        header.readUInt16LE(8) === entry.method &&
        header.readUInt16LE(26) === entry.nameBytes.length &&
        isRepeated(header.readUInt32LE(14), entry.crc32, hasDescriptor) &&
        isRepeated(header.readUInt32LE(18), entry.compressedBytes, hasDescriptor, IN_ZIP64) &&
        isRepeated(header.readUInt32LE(22), entry.unpackedBytes, hasDescriptor, IN_ZIP64) &&
        header.compare(entry.nameBytes, 0, entry.nameBytes.length, LOCAL.bytes, nameEnd) === 0;
    if (!agrees)
        throw new zip_directory/* BadZip */.ZB("unusual-headers-disagree");
    return nameEnd + header.readUInt16LE(28);
}
function checkUnpacked(unpacked, entry) {
    if (unpacked.bytes !== entry.unpackedBytes)
        throw new zip_directory/* BadZip */.ZB("wrong-size");
    if (unpacked.crc32 !== entry.crc32)
        throw new zip_directory/* BadZip */.ZB("wrong-crc");
}
/** With a data descriptor the local header may hold 0 instead; ZIP64 has its own mark for "elsewhere". */
function isRepeated(local, central, hasDescriptor, elsewhere) {
    return local === central || (hasDescriptor && local === 0) || local === elsewhere;
}
/**
 * What stands between an entry's content and the next entry: nothing, or a data descriptor of one of its four
 * shapes. Go reads its CRC only, after a signature that may be left out; no CRC may pass for a signature.
 */
function checkDescriptor(bytes, { flags, crc32: crc }) {
    // Made where it is needed: an error that is not thrown costs more than the check.
    const refused = () => new zip_directory/* BadZip */.ZB("unusual-data-descriptor");
    if ((flags & zip_directory/* FLAG_DATA_DESCRIPTOR */.wR) === 0) {
        if (bytes.length > 0)
            throw new zip_directory/* BadZip */.ZB("unusual-gap");
        return;
    }
    if (![12, 16, 20, 24].includes(bytes.length))
        throw refused();
    const signed = bytes.readUInt32LE(0) === DESCRIPTOR_SIGNATURE;
    if (signed !== (bytes.length % 8 === 0))
        throw refused();
    if (bytes.readUInt32LE(signed ? 4 : 0) !== crc)
        throw refused();
}
function inflateWhole(packed, unpackedBytes) {
    try {
        const { buffer, engine } = (0,external_node_zlib_.inflateRawSync)(packed, {
            // Room for one byte too many: with less, zlib allocates a second buffer to learn that nothing follows.
            chunkSize: unpackedBytes + 64,
            maxOutputLength: Math.max(1, unpackedBytes),
            info: true,
        });
        // Go's reader passes over what follows the last block: nobody has a reason to put something there.
        if (engine.bytesWritten !== packed.length)
            throw new zip_directory/* BadZip */.ZB("unusual-bytes-behind-content");
        return buffer;
    }
    catch (error) {
        throw badData(error);
    }
}
/** zlib's own errors, and its refusal to write more than the entry claims, are the zip's fault. */
function badData(error) {
    const code = String(error.code);
    return code.startsWith("Z_") || code === "ERR_BUFFER_TOO_LARGE" ? new zip_directory/* BadZip */.ZB("damaged-content") : error;
}
/** Reads a file from front to back through one buffer: entries are small and many. */
class FileWindow {
    #file;
    #start = 0;
    #bytes = Buffer.alloc(0);
    constructor(file) {
        this.#file = file;
    }
    /** `length` bytes at `position`, good until the next call; null where they are not in the buffer. */
    take(position, length) {
        const from = position - this.#start;
        if (from < 0 || from + length > this.#bytes.length)
            return null;
        return this.#bytes.subarray(from, from + length);
    }
    /** The same, and fills the buffer where they are not. Refuses what goes beyond the file's end. */
    async read(position, length) {
        const there = this.take(position, length);
        if (there !== null)
            return there;
        const available = this.#file.bytes - position;
        if (length > available)
            throw new zip_directory/* BadZip */.ZB("unusual-cut-off");
        this.#bytes = (0,zip_directory/* asBuffer */.bS)(await this.#file.read(position, Math.min(available, Math.max(length, PIECE_BYTES))));
        this.#start = position;
        return this.#bytes.subarray(0, length);
    }
    async *pieces(position, length) {
        for (let done = 0; done < length; done += PIECE_BYTES) {
            yield await this.read(position + done, Math.min(PIECE_BYTES, length - done));
        }
    }
}

;// CONCATENATED MODULE: ./build/modules/zip-hash.js







/** A stream per entry costs more than unpacking a small file at once. */
const WHOLE_ENTRY_BYTES = 1 << 20;
/** While a zip is also unpacked, so much of it is in memory at once; a file that is larger is left to cmd/go. */
const MAX_UNPACKED_FILE_BYTES = 32 << 20;
/** As cmd/go gives it to a module's files (x/mod zip.Unzip). */
const FILE_MODE = 0o444;
const ZIP_MODE = 0o666;
/**
 * The `h1:` hash of a module zip (x/mod dirhash.HashZip), read from disk in pieces.
 *
 * A `.ziphash` is written from the answer, and cmd/go then trusts the zip unseen. So there must be no zip that
 * this hashes differently from Go: everything that a writer of module zips has no reason to write is refused,
 * and every byte of the file is accounted for.
 *
 * @returns the hash, or why there is none
 * @throws what reading the file throws
 */
async function hashModuleZip(file, m, limits) {
    return hashFiles(file, m, WHOLE_ENTRY_BYTES, () => { }, limits);
}
/**
 * The same for the zip at `path`, which may still be arriving, or is made of `content`.
 * @param unpackInto, content see HashZip
 */
async function hashZipFile(files, path, m, arriving, unpackInto, content) {
    const opened = content ? await written(files, path, content) : await files.open(path);
    try {
        const file = arriving ? arrivingFile(opened, arriving) : opened;
        if (unpackInto === undefined)
            return await hashModuleZip(file, m);
        const create = files.createIn(unpackInto);
        let isWhole = true;
        const verdict = await hashFiles(file, m, MAX_UNPACKED_FILE_BYTES, (name, bytes) => {
            if (bytes === null)
                isWhole = false;
            else
                create(name, bytes, FILE_MODE);
        });
        return verdict.ok ? { ...verdict, unpacked: isWhole } : verdict;
    }
    finally {
        await opened.close();
    }
}
/** Writes a file, and reads it where it is in memory. */
async function written(files, path, content) {
    const file = await files.create(path, ZIP_MODE);
    try {
        await file.write(content);
        await file.close();
    }
    catch (error) {
        await file.discard();
        throw error;
    }
    return openBytes(content);
}
/**
 * @param give called for each file with its name without the module's prefix and, where it was in memory, its content,
 *   which is good until `give` returns
 */
async function hashFiles(file, m, wholeBytes, give, limits) {
    try {
        const { entries, prefix, unpackedBytes } = await readModuleZip(file, m, limits);
        const window = new FileWindow(file);
        const hashed = [];
        let goMod = null;
        for (const placed of entries) {
            const { entry, end } = placed;
            const { name, headerOffset } = entry;
            let content = null;
            let sha256Hex;
            if (entry.compressedBytes <= wholeBytes && entry.unpackedBytes <= wholeBytes) {
                const bytes = end - headerOffset;
                // Waiting for what is there already would take longer than hashing a small file.
                const extent = window.take(headerOffset, bytes) ?? (await window.read(headerOffset, bytes));
                content = unpackEntry(extent, entry);
                sha256Hex = (0,external_node_crypto_.hash)("sha256", content, "hex");
            }
            else {
                const read = (offset) => hashInPieces(entry, window.pieces(offset, entry.compressedBytes));
                sha256Hex = (await readEntry(window, placed, read)).sha256Hex;
            }
            hashed.push({ name, sha256Hex });
            // A copy: the bytes of a stored file are a part of the window's own buffer.
            if (name === `${prefix}go.mod`)
                goMod = content && new Uint8Array(content);
            give(name.slice(prefix.length), content);
        }
        const files = entries.length;
        return { ok: true, h1: (0,dirhash/* hash1 */.C)(hashed), files, unpackedBytes, unpacked: false, goMod };
    }
    catch (error) {
        if (error instanceof zip_directory/* BadZip */.ZB)
            return { ok: false, problem: error.problem };
        throw error;
    }
}
async function hashInPieces(entry, packed) {
    const content = entry.method === zip_directory/* METHOD_STORED */.y$ ? packed : inflatePieces(packed, entry.compressedBytes);
    const sha256 = (0,external_node_crypto_.createHash)("sha256");
    let crc = 0;
    let bytes = 0;
    for await (const piece of content) {
        bytes += piece.length;
        // A bomb ends here, with its first piece too many.
        if (bytes > entry.unpackedBytes)
            throw new zip_directory/* BadZip */.ZB("wrong-size");
        sha256.update(piece);
        crc = (0,external_node_zlib_.crc32)(piece, crc);
    }
    return { sha256Hex: sha256.digest("hex"), crc32: crc, bytes };
}
async function* inflatePieces(packed, packedBytes) {
    const inflate = (0,external_node_zlib_.createInflateRaw)({ chunkSize: PIECE_BYTES });
    const closed = new Promise((resolve) => inflate.once("close", resolve));
    const feed = async () => {
        try {
            for await (const piece of packed) {
                // Where the stream ends early, zlib takes no more and does not call back.
                await Promise.race([new Promise((resolve) => inflate.write(piece, () => resolve())), closed]);
                if (inflate.destroyed)
                    return;
            }
            inflate.end();
        }
        catch (error) {
            inflate.destroy(error);
        }
    };
    const feeding = feed();
    try {
        yield* inflate;
        if (inflate.bytesWritten !== packedBytes)
            throw new zip_directory/* BadZip */.ZB("unusual-bytes-behind-content");
    }
    catch (error) {
        throw badData(error);
    }
    finally {
        inflate.destroy();
        await feeding;
    }
}


/***/ })

};
