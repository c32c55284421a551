export const id = 977;
export const ids = [977];
export const modules = {

/***/ 3977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellingAsAsked: () => (/* binding */ tellingAsAsked),
/* harmony export */   tellingAsBefore: () => (/* binding */ tellingAsBefore),
/* harmony export */   tellingOfWrongInputs: () => (/* binding */ tellingOfWrongInputs)
/* harmony export */ });
/* harmony import */ var _telling_choose_language_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1204);
/* harmony import */ var _telling_telling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6279);


const STATE_LANGUAGE = "language";
/** For the main step: in the language that is asked for, or else that of the locale. It is noted for the job's end. */
function tellingAsAsked({ job, machine }, inputs, audience) {
    const tag = (0,_telling_choose_language_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseLanguage */ .G)(inputs.language, machine.env);
    job.saveState(STATE_LANGUAGE, tag);
    return (0,_telling_telling_js__WEBPACK_IMPORTED_MODULE_0__/* .tellingIn */ .b)(tag, audience);
}
/** For inputs that can't be used: the language that is asked for, where it is one, or else that of the locale. */
function tellingOfWrongInputs({ job, machine }, audience) {
    return (0,_telling_telling_js__WEBPACK_IMPORTED_MODULE_0__/* .tellingIn */ .b)((0,_telling_choose_language_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseLanguage */ .G)(job.input("language"), machine.env), audience);
}
/** For the step at the job's end: as in the main step, whatever the steps between have made of the locale. */
function tellingAsBefore({ job, machine }) {
    return (0,_telling_telling_js__WEBPACK_IMPORTED_MODULE_0__/* .tellingIn */ .b)((0,_telling_choose_language_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseLanguage */ .G)(job.state(STATE_LANGUAGE), machine.env), "job");
}


/***/ })

};
