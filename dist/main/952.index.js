export const id = 952;
export const ids = [952];
export const modules = {

/***/ 9952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectLess: () => (/* binding */ collectLess)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);

/**
 * Has V8 collect this process's garbage later. The heap is small here and its young generation large, so that V8 always
 * thinks the limit near (Heap::IncrementalMarkingLimitReached compares what is left with the young generation's size):
 * while an archive arrived it marked the whole heap every 80 ms, 25 times in all. With these thresholds it does so 9 times.
 */
function collectLess() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--incremental-marking-soft-trigger=90");
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--incremental-marking-hard-trigger=97");
}


/***/ })

};
