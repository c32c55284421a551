export const id = 251;
export const ids = [251];
export const modules = {

/***/ 8251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _modules_zip_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9217);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4859);
/* harmony import */ var _platform_zip_hasher_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4073);



(0,_platform_zip_hasher_js__WEBPACK_IMPORTED_MODULE_2__/* .answerQuestions */ .s)((...asked) => (0,_modules_zip_hash_js__WEBPACK_IMPORTED_MODULE_0__.hashZipFile)(_platform_files_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeFiles */ .k, ...asked));


/***/ })

};
