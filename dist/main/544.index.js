export const id = 544;
export const ids = [544,224];
export const modules = {

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

/***/ 8251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _modules_zip_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8567);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4859);
/* harmony import */ var _platform_zip_hasher_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4073);



(0,_platform_zip_hasher_js__WEBPACK_IMPORTED_MODULE_2__/* .answerQuestions */ .s)((...asked) => (0,_modules_zip_hash_js__WEBPACK_IMPORTED_MODULE_0__.hashZipFile)(_platform_files_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeFiles */ .k, ...asked));


/***/ })

};
