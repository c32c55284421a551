export const id = 938;
export const ids = [938];
export const modules = {

/***/ 938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fleetPage: () => (/* binding */ fleetPage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
;// CONCATENATED MODULE: ./build/telling/fleet-page/assets.js
/** Written by npm run docs from page.css and client/*.ts: what is to be changed is there. */
const STYLE = `:root {
color-scheme: light dark;
--page: light-dark(#f6f7f8, #0e1115);
--surface: light-dark(#ffffff, #15181d);
--ink: light-dark(#1a1f26, #e4e7eb);
--soft: light-dark(#56606c, #9aa4b0);
--rule: light-dark(#e1e4e8, #2a3038);
--faint: light-dark(#eceef1, #20252c);
--link: light-dark(#2f45b8, #8ab4f8);
--bad: light-dark(#b3201b, #ff8f85);
--h0: light-dark(#fffaf0, #1c1b18);
--h1: light-dark(#fdf0d3, #2a2418);
--h2: light-dark(#fbe0aa, #3c2f19);
--h3: light-dark(#f6ca7d, #523d1a);
--h4: light-dark(#eeb055, #694a1a);
--h5: light-dark(#e0923a, #82571b);
--hatch: light-dark(#f3e9e9, #261d1e);
font:
14px / 1.45 system-ui,
-apple-system,
"Segoe UI",
Roboto,
"Helvetica Neue",
"Liberation Sans",
"PingFang SC",
"Microsoft YaHei",
"Noto Sans CJK SC",
"Noto Sans SC",
sans-serif;
font-variant-numeric: tabular-nums;
background: var(--page);
color: var(--ink);
-webkit-text-size-adjust: 100%;
}
:root[data-theme="light"] {
color-scheme: light;
}
:root[data-theme="dark"] {
color-scheme: dark;
}
* {
box-sizing: border-box;
}
body,
h1,
h2,
h3,
p,
dl,
dd,
ul,
figure {
margin: 0;
padding: 0;
}
ul {
list-style: none;
}
a {
color: var(--link);
text-underline-offset: 2px;
}
i {
font-style: normal;
}
small {
font-size: 12px;
color: var(--soft);
font-weight: 400;
}
:focus-visible {
outline: 2px solid var(--link);
outline-offset: 2px;
}
button,
select {
font: inherit;
font-size: 13px;
color: inherit;
background: var(--surface);
border: 1px solid var(--rule);
border-radius: 5px;
padding: 2px 8px;
cursor: pointer;
}
.v {
position: absolute;
width: 1px;
height: 1px;
overflow: hidden;
clip-path: inset(50%);
white-space: nowrap;
}
.skip {
position: absolute;
left: -999px;
}
.skip:focus {
left: 8px;
top: 8px;
padding: 6px 10px;
background: var(--surface);
z-index: 9;
}
.page {
max-width: 2360px;
margin: 0 auto;
padding: 28px clamp(14px, 2.4vw, 48px) 40px;
}
.top {
display: flex;
flex-wrap: wrap;
gap: 10px 24px;
justify-content: space-between;
align-items: start;
}
h1 {
font-size: 25px;
line-height: 1.2;
letter-spacing: -0.012em;
font-weight: 650;
}
h2 {
font-size: 16px;
font-weight: 650;
margin: 32px 0 10px;
}
h3 {
font-size: 17px;
font-weight: 650;
overflow-wrap: anywhere;
}
.ages {
display: flex;
flex-wrap: wrap;
gap: 0 18px;
margin-top: 5px;
color: var(--soft);
}
.top > div {
flex: 1 1 460px;
}
nav {
display: flex;
flex: none;
flex-wrap: wrap;
align-items: center;
gap: 6px 16px;
}
.at {
color: var(--soft);
}
.at.stale {
color: var(--bad);
font-weight: 600;
}
.tiles {
display: grid;
grid-template-columns: repeat(auto-fit, minmax(min(50%, 210px), 1fr));
margin-top: 22px;
overflow: hidden;
background: var(--surface);
border: 1px solid var(--rule);
border-radius: 8px;
}
.tiles div {
padding: 12px 18px 13px;
border: solid var(--rule);
border-width: 1px 0 0 1px;
margin: -1px 0 0 -1px;
}
.tiles dt {
color: var(--soft);
font-size: 13px;
}
.tiles b {
display: block;
font-size: 23px;
font-weight: 600;
line-height: 1.3;
letter-spacing: -0.01em;
}
.tiles span {
font-size: 12.5px;
color: var(--soft);
}
.k {
display: inline-block;
width: 11px;
height: 11px;
border-radius: 3px;
background: var(--c);
margin-right: 7px;
flex: none;
}
.k.d1,
.k.d2 {
background: repeating-linear-gradient(90deg, var(--c) 0 3px, transparent 3px 5px);
}
.lines li {
padding: 5px 0 5px 20px;
text-indent: -18px;
border-top: 1px solid var(--rule);
overflow-wrap: anywhere;
}
.lines.many {
columns: 2 440px;
column-gap: 40px;
}
.many li {
break-inside: avoid;
padding-left: 0;
text-indent: 0;
}
.lines i {
font-weight: 700;
}
.f {
color: var(--bad);
}
.legend {
display: flex;
flex-wrap: wrap;
gap: 6px 28px;
justify-content: space-between;
margin-bottom: 10px;
font-size: 12.5px;
color: var(--soft);
}
.legend ul {
display: flex;
flex-wrap: wrap;
gap: 4px 16px;
}
.legend .steps {
gap: 0;
}
.steps li {
padding: 1px 9px;
color: var(--ink);
}
.steps li:first-child {
border-radius: 4px 0 0 4px;
}
.steps li:last-child {
border-radius: 0 4px 4px 0;
}
/* Positioned, so that what is hidden in it for screen readers only does not widen the page. */
.scroll {
position: relative;
overflow-x: auto;
}
table {
border-collapse: separate;
border-spacing: 0;
width: 100%;
}
th {
text-align: left;
font-weight: 600;
}
.heat {
table-layout: fixed;
background: var(--surface);
border: 1px solid var(--rule);
border-radius: 8px;
}
.heat th,
.heat td {
padding: 5px 10px;
border-top: 1px solid var(--surface);
border-left: 1px solid var(--surface);
height: 33px;
}
.heat [scope="col"] {
width: 96px;
}
.heat [scope="col"]:first-child {
width: 150px;
}
.heat thead th {
font-size: 12.5px;
line-height: 1.3;
overflow-wrap: anywhere;
vertical-align: bottom;
border: 0;
padding-top: 9px;
padding-bottom: 7px;
}
.heat thead .k {
display: block;
width: 24px;
height: 5px;
margin-bottom: 5px;
}
.heat th:first-child {
position: sticky;
left: 0;
background: var(--surface);
z-index: 1;
overflow-wrap: anywhere;
border-left: 0;
padding-left: 14px;
}
.heat thead th:first-child {
border-radius: 8px 0 0;
}
.heat tfoot tr:last-child th {
border-radius: 0 0 0 8px;
}
.heat th a {
color: inherit;
text-decoration-color: var(--soft);
}
.heat th small {
display: block;
line-height: 1.2;
}
.heat td {
white-space: nowrap;
}
.heat i {
display: inline-block;
width: 15px;
color: var(--soft);
}
.heat .f i {
color: var(--bad);
font-weight: 700;
}
.heat .f {
white-space: normal;
font-size: 11.5px;
line-height: 1.25;
background: repeating-linear-gradient(135deg, var(--hatch) 0 5px, transparent 5px 10px) var(--surface);
}
.heat :is(.f, .o) > * {
vertical-align: middle;
}
.why {
display: -webkit-inline-box;
max-width: calc(100% - 24px);
-webkit-box-orient: vertical;
-webkit-line-clamp: 2;
overflow: hidden;
}
.heat .o {
font-size: 11.5px;
color: var(--soft);
}
.heat .o i {
font-size: 14px;
opacity: 0.75;
}
.heat .b {
font-weight: 700;
box-shadow: inset 0 0 0 1.5px var(--ink);
border-radius: 4px;
}
.heat .b i {
color: inherit;
}
.heat tfoot th,
.heat tfoot td {
color: var(--soft);
font-size: 12.5px;
font-weight: 400;
height: 26px;
padding-left: 25px;
}
.heat tfoot th {
padding-left: 14px;
}
.heat tfoot tr:first-child > * {
border-top: 1px solid var(--rule);
}
.h0 {
background: var(--h0);
}
.h1 {
background: var(--h1);
}
.h2 {
background: var(--h2);
}
.h3 {
background: var(--h3);
}
.h4 {
background: var(--h4);
}
.h5 {
background: var(--h5);
}
.names {
display: flex;
flex-wrap: wrap;
gap: 5px 6px;
position: sticky;
top: 0;
z-index: 3;
padding: 8px 0;
background: var(--page);
font-size: 13px;
}
.names li {
padding-right: 10px;
}
.js .names li {
padding: 0;
}
.names button {
border-radius: 20px;
padding: 2px 11px 2px 9px;
}
.names button[aria-pressed="true"] {
border-color: var(--ink);
box-shadow: inset 0 0 0 1px var(--ink);
}
.dim {
opacity: 0.16;
}
.names .dim {
opacity: 0.6;
}
.regions {
display: grid;
grid-template-columns: repeat(auto-fill, minmax(min(100%, 1040px), 1fr));
gap: 14px;
}
article {
display: grid;
grid-template-columns: minmax(0, 1fr);
align-content: start;
gap: 0 30px;
min-width: 0;
padding: 16px 18px 14px;
background: var(--surface);
border: 1px solid var(--rule);
border-radius: 8px;
scroll-margin-top: 52px;
}
article header {
display: flex;
flex-wrap: wrap;
gap: 0 16px;
justify-content: space-between;
align-items: baseline;
}
article .at {
font-size: 12.5px;
}
.copy {
display: flex;
gap: 8px;
align-items: center;
margin-top: 5px;
min-width: 0;
}
code {
font:
12px / 1.5 ui-monospace,
SFMono-Regular,
Menlo,
Consolas,
"Liberation Mono",
monospace;
background: var(--faint);
border-radius: 4px;
padding: 2px 7px;
overflow-wrap: anywhere;
}
.copy button {
flex: none;
font-size: 12px;
padding: 0 7px;
}
figure {
position: relative;
display: none;
margin-top: 10px;
min-height: 250px;
}
.js figure {
display: block;
}
figcaption,
.note {
font-size: 12px;
color: var(--soft);
}
article .note {
margin-top: 10px;
}
#heat-n {
margin: -6px 0 10px;
font-size: 12.5px;
}
figure svg {
display: block;
overflow: visible;
}
svg text {
font-size: 11.5px;
fill: var(--soft);
}
.grid {
stroke: var(--faint);
}
.tick {
stroke: var(--rule);
}
.line {
fill: none;
stroke: var(--c);
stroke-width: 1.25;
stroke-linejoin: round;
stroke-linecap: round;
opacity: 0.9;
}
.line.now {
stroke-width: 2.5;
opacity: 1;
}
.line.dim {
opacity: 0.12;
}
.band rect {
fill: var(--c);
}
.label rect {
fill: var(--c);
}
.label text {
fill: var(--ink);
}
.label.now text {
font-weight: 700;
}
.lead {
stroke: var(--c);
fill: none;
opacity: 0.55;
}
.cursor {
stroke: var(--soft);
visibility: hidden;
}
figure input {
position: absolute;
left: 0;
bottom: 0;
width: 100%;
height: 20px;
margin: 0;
opacity: 0;
pointer-events: none;
}
.reading .cursor {
visibility: visible;
}
figure:has(input:focus-visible) {
outline: 2px solid var(--link);
outline-offset: 4px;
border-radius: 2px;
}
.readout {
visibility: hidden;
position: absolute;
top: 22px;
right: 8px;
z-index: 2;
padding: 7px 10px;
font-size: 12px;
line-height: 1.4;
background: var(--surface);
border: 1px solid var(--rule);
border-radius: 6px;
box-shadow: 0 3px 14px #0002;
pointer-events: none;
}
.reading .readout {
visibility: visible;
}
.readout.on-left {
right: auto;
left: 52px;
}
.readout div {
display: grid;
grid-template-columns: auto 1fr auto;
column-gap: 2px;
align-items: center;
}
.readout div span:last-child {
padding-left: 16px;
text-align: right;
}
.figures {
margin-top: 8px;
font-size: 13px;
}
.figures th,
.figures td {
padding: 3px 10px 3px 0;
border-top: 1px solid var(--faint);
text-align: right;
white-space: nowrap;
}
.figures thead th {
border: 0;
color: var(--soft);
font-size: 12px;
font-weight: 400;
}
.figures th:first-child,
.figures .n {
text-align: left;
}
.figures tbody th {
font-weight: 400;
}
.figures tbody th::before {
content: "";
display: inline-block;
width: 11px;
height: 11px;
border-radius: 3px;
background: var(--c);
margin-right: 7px;
}
.figures .b > * {
font-weight: 700;
}
.figures .n i {
display: inline-block;
width: 15px;
}
.figures td.f {
white-space: normal;
font-size: 12px;
}
.figures > * > * > :last-child {
padding-right: 0;
}
.figures .a {
min-width: 158px;
}
.strip {
float: left;
margin: 2px 8px 0 12px;
}
.good {
fill: var(--soft);
opacity: 0.55;
}
.bad {
fill: var(--bad);
}
.facts {
display: grid;
grid-template-columns: repeat(auto-fit, minmax(132px, 1fr));
gap: 6px 20px;
margin-top: 12px;
padding-top: 9px;
border-top: 1px solid var(--rule);
font-size: 12.5px;
}
.facts dd {
overflow-wrap: anywhere;
}
.facts dt {
color: var(--soft);
}
.meaning {
columns: 2 420px;
column-gap: 40px;
}
.meaning div {
break-inside: avoid;
padding-bottom: 10px;
}
.meaning dt {
font-weight: 600;
}
.meaning dd {
color: var(--soft);
max-width: 74ch;
}
footer {
margin-top: 26px;
color: var(--soft);
font-size: 12.5px;
}
@media (min-width: 1000px) {
article {
grid-template-columns: minmax(0, 1fr) fit-content(680px);
}
article header,
.copy,
.note,
.facts {
grid-column: 1 / -1;
}
}
@media (max-width: 620px) {
.legend .steps li {
padding: 1px 6px;
}
.heat [scope="col"] {
width: 104px;
}
.heat [scope="col"]:first-child {
width: 104px;
}
.heat th,
.heat td {
padding-inline: 7px;
}
}
@media print {
/* Paper is white, whichever theme is set. */
:root:root {
color-scheme: light;
font-size: 11px;
background: none;
print-color-adjust: exact;
-webkit-print-color-adjust: exact;
}
.page {
padding: 0;
}
.skip,
nav,
button,
.names,
.readout,
.cursor {
display: none;
}
article,
tr,
.tiles {
break-inside: avoid;
}
.scroll {
overflow: visible;
}
.why {
-webkit-line-clamp: none;
}
.heat th,
.heat td {
padding: 3px 5px;
}
.heat [scope="col"],
.heat [scope="col"]:first-child {
width: auto;
}
}
`;
const SCRIPT = `"use strict";{
function svg(name, attributes, ...inner) {
 const element = document.createElementNS("http://www.w3.org/2000/svg", name);
 for (const [key, value] of Object.entries(attributes))
  element.setAttribute(key, String(value));
 element.append(...inner);
 return element;
}
function element(name, attributes, ...inner) {
 const made = document.createElement(name);
 for (const [key, value] of Object.entries(attributes))
  made.setAttribute(key, String(value));
 made.append(...inner);
 return made;
}
function mirrorClass(place) {
 const round = Math.floor(place / 10);
 return \`c\${place % 10}\${round === 0 ? "" : \` d\${Math.min(round, 2)}\`}\`;
}
const UNITS = [
 ["day", 86_400_000],
 ["hour", 3_600_000],
 ["minute", 60_000],
];
function showAges({ language, words, staleAfterMs }) {
 const now = Date.now();
 for (const time of document.querySelectorAll("time")) {
  const ageMs = Math.max(0, now - Date.parse(time.dateTime));
  if (Number.isNaN(ageMs))
   continue;
  const holder = time.closest(".at");
  const stale = holder !== null && ageMs > staleAfterMs;
  holder?.classList.toggle("stale", stale);
  time.nextElementSibling?.remove();
  time.after(element("span", {}, \` · \${ago(language, ageMs)}\${stale ? \` · \${words.stale}\` : ""}\`));
  if (stale)
   markInTable(time.closest("article")?.id, words.stale);
 }
}
function ago(language, ageMs) {
 const [unit, size] = UNITS.find(([, ms]) => ageMs >= ms) ?? ["minute", 60_000];
 const count = Math.floor(ageMs / size);
 const format = new Intl.RelativeTimeFormat(language, { numeric: count === 0 ? "auto" : "always" });
 return format.format(-count, unit);
}
function markInTable(region, text) {
 const link = document.querySelector(\`#heat a[href="#\${region}"]\`);
 if (link !== null && link.nextElementSibling === null)
  link.after(element("small", { class: "at stale" }, \` \${text}\`));
}
function formatMs(ms) {
 if (ms < 999.5)
  return ms > 0 && ms < 0.5 ? "<1 ms" : \`\${Math.round(ms)} ms\`;
 if (ms < 9_950)
  return \`\${(ms / 1000).toFixed(1)} s\`;
 const seconds = Math.round(ms / 1000);
 if (seconds < 60)
  return \`\${seconds} s\`;
 if (seconds < 3600)
  return twoUnits(seconds, 60, "min", "s");
 return twoUnits(Math.round(seconds / 60), 60, "h", "min");
}
function twoUnits(count, size, large, small) {
 const rest = count % size;
 return \`\${Math.floor(count / size)} \${large}\${rest === 0 ? "" : \` \${rest} \${small}\`}\`;
}
function formatTime(moment) {
 const two = (part) => String(part).padStart(2, "0");
 const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join("-");
 return \`\${day} \${two(moment.getHours())}:\${two(moment.getMinutes())}\`;
}
const BYTE_UNITS = ["B", "kB", "MB", "GB", "TB"];
function byteUnitOf(bytes) {
 let unit = 0;
 while (bytes >= 999.5 * 1000 ** unit && unit < BYTE_UNITS.length - 1)
  unit++;
 return unit;
}
function formatBytes(bytes) {
 const unit = byteUnitOf(bytes);
 const value = bytes / 1000 ** unit;
 return \`\${unit > 0 && value < 9.95 ? value.toFixed(1) : Math.round(value)} \${BYTE_UNITS[unit]}\`;
}
function formatRate(bytesPerSecond) {
 return \`\${formatBytes(bytesPerSecond)}/s\`;
}
function formatFactor(factor) {
 return factor < 9.95 ? factor.toFixed(1) : String(Math.round(factor));
}
function formatShare(share) {
 if (share > 0 && share < 0.005)
  return "<1%";
 return share < 1 && share >= 0.995 ? ">99%" : \`\${Math.round(100 * share)}%\`;
}
function lineOf(version) {
 return /^\\d+\\.\\d+/.exec(version)?.[0] ?? version;
}
const ROUND_MS = [
 ...[1, 10, 100, 1_000, 10_000].flatMap((power) => [power, 2 * power, 5 * power]),
 ...[1, 2, 5, 10, 20, 60, 120, 300, 600, 1_440].map((minutes) => minutes * 60_000),
].filter((ms) => ms !== 50_000);
function durationTicks(low, high) {
 const first = Math.max(0, ROUND_MS.findLastIndex((ms) => ms <= low));
 const end = ROUND_MS.findIndex((ms) => ms >= high);
 const ticks = ROUND_MS.slice(first, end < 0 ? undefined : Math.max(end, first + 1) + 1);
 return ticks.length <= 7 ? ticks : ticks.filter((_, i) => i % 2 === 0 || i === ticks.length - 1);
}
const HOUR_MS = 3_600_000;
const STEPS_MS = [1, 2, 3, 6, 12, 24, 48, 168, 336, 672, 1344, 2688].map((hours) => hours * HOUR_MS);
function timeTicks(from, to, count) {
 const step = STEPS_MS.find((ms) => (to - from) / ms <= count) ?? to - from + 1;
 const first = Math.ceil(from / step) * step;
 const ticks = [];
 for (let at = first; at <= to; at += step)
  ticks.push(at);
 return ticks;
}
function apart(places, gap, top, bottom) {
 const order = places.map((_, i) => i).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
 const moved = [...places];
 let lowest = top;
 for (const i of order) {
  moved[i] = Math.max(moved[i] ?? 0, lowest);
  lowest = (moved[i] ?? 0) + gap;
 }
 let highest = bottom;
 for (const i of order.toReversed()) {
  moved[i] = Math.min(moved[i] ?? 0, highest);
  highest = (moved[i] ?? 0) - gap;
 }
 return moved;
}
function nearest(values, wanted) {
 let best = 0;
 for (const [i, value] of values.entries())
  if (Math.abs(value - wanted) < Math.abs((values[best] ?? 0) - wanted))
   best = i;
 return best;
}
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const LEVELS = 2045;
const DECADES = 8;
function encodeStretches(stretches) {
 return stretches.map((stretch) => twoLetters(codeOf(stretch))).join("");
}
function decodeStretches(text) {
 return codesIn(text).map((code) => {
  const level = (code >> 1) - 2;
  const ms = level < 0 ? null : 10 ** ((level * DECADES) / LEVELS);
  return { ms, proven: code >> 1 > 0, failed: code % 2 === 1 };
 });
}
function encodePlaces(places) {
 return places.map((place) => twoLetters(place + 1)).join("");
}
function decodePlaces(text) {
 return codesIn(text).map((code) => code - 1);
}
function codeOf({ ms, proven, failed }) {
 if (ms === null)
  return 2 * Number(proven) + Number(failed);
 const level = Math.round((Math.log10(Math.max(1, ms)) * LEVELS) / DECADES);
 return 2 * (Math.min(LEVELS, level) + 2) + Number(failed);
}
function twoLetters(code) {
 return LETTERS.charAt(code >> 6) + LETTERS.charAt(code & 63);
}
function codesIn(text) {
 return Array.from({ length: text.length >> 1 }, (_, i) => 64 * LETTERS.indexOf(text.charAt(2 * i)) + LETTERS.indexOf(text.charAt(2 * i + 1)));
}
function seriesOf({ minutes, chosen, times }) {
 let minute = 0;
 return {
  times: minutes.map((more) => {
   minute += more;
   return minute * 60_000;
  }),
  chosen: decodePlaces(chosen),
  mirrors: times.map(decodeStretches),
 };
}
function linePath(stretches, x, y) {
 let path = "";
 let drawing = false;
 let alone = "";
 for (const [i, { ms, proven, failed }] of stretches.entries()) {
  if (ms === null) {
   if (!failed || proven)
    continue;
   path += alone;
   [drawing, alone] = [false, ""];
   continue;
  }
  const place = \`\${x(i).toFixed(1)} \${y(ms).toFixed(1)}\`;
  path += \`\${drawing ? "L" : "M"}\${place}\`;
  alone = drawing ? "" : "h0";
  drawing = true;
 }
 return path + alone;
}
const HEIGHT = 232;
const LABEL_HEIGHT = 13;
const LABELLED_FROM = 460;
function frameOf(data, times, width) {
 const [low, high] = data.rangeMs ?? [1000, 10_000];
 const ticks = durationTicks(low, high);
 const [lowest, highest] = [ticks[0] ?? low, ticks.at(-1) ?? high].map(Math.log);
 const longest = Math.max(...data.mirrors.map((name) => name.length));
 const right = width - (width < LABELLED_FROM ? 8 : Math.min(164, 30 + 6.4 * Math.min(20, longest)));
 const [left, top, bottom] = [44, 10, HEIGHT - 30];
 const [first, last] = [times[0] ?? 0, times.at(-1) ?? 0];
 const span = Math.max(1, last - first);
 return {
  width,
  height: HEIGHT,
  left,
  right,
  top,
  bottom,
  x: (at) => (first === last ? (left + right) / 2 : left + ((at - first) / span) * (right - left)),
  y: (ms) => bottom - ((Math.log(ms) - lowest) / Math.max(1e-9, highest - lowest)) * (bottom - top),
 };
}
function drawChart(data, series, frame) {
 const { width, height } = frame;
 const chart = svg("svg", { width, height, viewBox: \`0 0 \${width} \${height}\`, "aria-hidden": "true" });
 chart.append(...axes(data, series.times, frame), ...lines(series, frame), chosenBand(series, frame));
 if (width >= LABELLED_FROM)
  chart.append(...labels(data, series, frame));
 return chart;
}
function axes(data, times, frame) {
 const { left, right, bottom } = frame;
 const [low, high] = data.rangeMs ?? [1000, 10_000];
 const levels = durationTicks(low, high).flatMap((ms) => {
  const y = frame.y(ms).toFixed(1);
  return [
   svg("path", { class: "grid", d: \`M\${left} \${y}H\${right}\` }),
   svg("text", { x: left - 6, y, dy: "0.32em", "text-anchor": "end" }, formatMs(ms).replace(".0 ", " ")),
  ];
 });
 const [first, last] = [times[0] ?? 0, times.at(-1) ?? 0];
 const hours = last - first < 3 * 86_400_000;
 const dates = new Intl.DateTimeFormat(data.language, {
  timeZone: "UTC",
  ...(hours
   ? { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }
   : { month: "short", day: "numeric" }),
 });
 const marks = timeTicks(first, last, Math.max(2, (right - left) / 62)).flatMap((at) => {
  const x = frame.x(at).toFixed(1);
  return [
   svg("path", { class: "tick", d: \`M\${x} \${bottom + 6}v4\` }),
   svg("text", { x, y: bottom + 21, "text-anchor": "middle" }, dates.format(at)),
  ];
 });
 return [...levels, ...marks];
}
function lines({ times, chosen, mirrors }, frame) {
 const now = chosen.at(-1);
 const order = mirrors.map((_, i) => i).sort((a, b) => Number(a === now) - Number(b === now));
 return order.map((i) => svg("path", {
  class: \`line \${mirrorClass(i)}\${i === now ? " now" : ""}\`,
  "data-m": i,
  d: linePath(mirrors[i] ?? [], (point) => frame.x(times[point] ?? 0), frame.y),
 }));
}
function chosenBand({ times, chosen }, frame) {
 const band = svg("g", { class: "band" });
 const y = frame.bottom + 2;
 for (let start = 0; start < chosen.length;) {
  const mirror = chosen[start] ?? -1;
  let end = start + 1;
  while (end < chosen.length && chosen[end] === mirror)
   end++;
  const [from, to] = [frame.x(times[start] ?? 0), frame.x(times[Math.min(end, times.length - 1)] ?? 0)];
  if (mirror >= 0)
   band.append(svg("rect", { class: mirrorClass(mirror), x: from, y, width: Math.max(2, to - from), height: 3 }));
  start = end;
 }
 return band;
}
function labels(data, { times, mirrors, chosen }, frame) {
 const shown = mirrors.flatMap((stretches, i) => {
  const end = stretches.findLastIndex(({ ms }) => ms !== null);
  const ms = stretches[end]?.ms ?? null;
  return ms === null
   ? []
   : [{ i, end, y: frame.y(ms), failed: stretches.at(-1)?.failed && !stretches.at(-1)?.proven }];
 });
 const places = apart(shown.map(({ y }) => y), LABEL_HEIGHT, frame.top, frame.bottom);
 return shown.map(({ i, end, y, failed }, place) => {
  const at = places[place] ?? y;
  const name = data.mirrors[i] ?? "";
  const text = \`\${failed ? "× " : ""}\${name.length > 20 ? \`\${name.slice(0, 19)}…\` : name}\`;
  const from = frame.x(times[end] ?? 0);
  const lead = failed
   ? ""
   : \`M\${(from + 3).toFixed(1)} \${y.toFixed(1)}L\${frame.right + 8} \${at.toFixed(1)}\`;
  return svg("g", { class: \`label \${mirrorClass(i)}\${i === chosen.at(-1) ? " now" : ""}\`, "data-m": i }, svg("path", { class: "lead", d: lead }), svg("rect", { x: frame.right + 11, y: at - 4, width: 8, height: 8, rx: 2 }), svg("text", { x: frame.right + 24, y: at, dy: "0.32em" }, text));
 });
}
function addCursor(figure, { data, series, frame, chart }) {
 const last = series.times.length - 1;
 const rule = svg("path", { class: "cursor" });
 const list = element("div", { class: "readout", "aria-hidden": "true" });
 const slider = element("input", {
  type: "range",
  min: 0,
  max: last,
  value: last,
  "aria-label": figure.dataset.text ?? "",
 });
 const show = (point) => {
  const x = frame.x(series.times[point] ?? 0);
  rule.setAttribute("d", \`M\${x.toFixed(1)} \${frame.top}V\${frame.bottom}\`);
  const rows = rowsAt(data, series, point);
  const moment = \`\${new Date(series.times[point] ?? 0).toISOString().slice(0, 16).replace("T", " ")} UTC\`;
  list.replaceChildren(element("b", {}, moment), ...rows.map(({ row }) => row));
  list.classList.toggle("on-left", x > (frame.left + frame.right) / 2);
  slider.value = String(point);
  slider.setAttribute("aria-valuetext", \`\${moment}: \${rows.map(({ text }) => text).join(", ")}\`);
 };
 const visible = (on) => figure.classList.toggle("reading", on);
 chart.addEventListener("pointermove", (event) => {
  const at = event.clientX - chart.getBoundingClientRect().left;
  show(nearest(series.times.map((time) => frame.x(time)), at));
  visible(true);
 });
 chart.addEventListener("pointerleave", () => visible(document.activeElement === slider));
 slider.addEventListener("input", () => show(Number(slider.value)));
 slider.addEventListener("focus", () => visible(true));
 slider.addEventListener("blur", () => visible(false));
 chart.append(rule);
 show(last);
 figure.append(slider, list);
}
function rowsAt({ mirrors, words }, series, point) {
 const measured = series.mirrors.flatMap((stretches, i) => {
  const stretch = stretches[point];
  return stretch === undefined || !(stretch.proven || stretch.failed) ? [] : [{ ...stretch, i }];
 });
 measured.sort((a, b) => (a.ms ?? Number.POSITIVE_INFINITY) - (b.ms ?? Number.POSITIVE_INFINITY));
 return measured.map(({ i, ms, proven, failed }) => {
  const partly = failed ? \`, \${words.someFailed}\` : "";
  const time = ms === null ? words.untimed : formatMs(ms);
  const figure = proven ? time + partly : \`× \${words.failed}\`;
  const star = series.chosen[point] === i ? "★ " : "";
  const name = mirrors[i] ?? "";
  const row = element("div", {}, element("span", { class: \`k \${mirrorClass(i)}\` }), element("span", {}, star + name), element("span", {}, figure));
  return { row, text: \`\${name} \${figure}\` };
 });
}
const [STRIP_WIDTH, STRIP_HEIGHT] = [84, 14];
function addStrips(article, { times, mirrors }) {
 const step = STRIP_WIDTH / Math.max(1, times.length);
 for (const row of article?.querySelectorAll("tr[data-m]") ?? []) {
  const cell = row.querySelector("td.a");
  const stretches = mirrors[Number(row.dataset.m)] ?? [];
  if (cell === null || stretches.length === 0)
   continue;
  let [good, bad] = ["", ""];
  for (const [i, { proven, failed }] of stretches.entries()) {
   const from = \`M\${(i * step).toFixed(1)} \${STRIP_HEIGHT}\`;
   if (failed)
    bad += \`\${from}v\${-STRIP_HEIGHT}h\${Math.max(1, step * 0.75).toFixed(2)}v\${STRIP_HEIGHT}z\`;
   else if (proven)
    good += \`\${from}v-4h\${(step * 0.75).toFixed(2)}v4z\`;
  }
  cell.prepend(svg("svg", { class: "strip", width: STRIP_WIDTH, height: STRIP_HEIGHT, "aria-hidden": "true" }, svg("path", { class: "good", d: good }), svg("path", { class: "bad", d: bad })));
 }
}
const THEMES = ["auto", "light", "dark"];
const KEPT = "setup-go-mirror-theme";
function addThemeSwitch({ words }) {
 const links = document.getElementById("links");
 if (links === null)
  return;
 const select = element("select", { "aria-label": links.dataset.themeLabel ?? "" });
 for (const theme of THEMES)
  select.append(element("option", { value: theme }, words.themes[theme]));
 const apply = (theme) => {
  if (theme === "auto")
   delete document.documentElement.dataset.theme;
  else
   document.documentElement.dataset.theme = theme;
  select.value = theme;
 };
 apply(kept());
 select.addEventListener("change", () => {
  apply(select.value);
  try {
   localStorage.setItem(KEPT, select.value);
  }
  catch {
  }
 });
 links.append(select);
}
function kept() {
 try {
  return THEMES.find((theme) => theme === localStorage.getItem(KEPT)) ?? "auto";
 }
 catch {
  return "auto";
 }
}
function addHighlight() {
 let marked = "";
 const dim = (part) => {
  for (const one of part.querySelectorAll("[data-m]"))
   one.classList.toggle("dim", marked !== "" && one.dataset.m !== marked);
 };
 const names = document.getElementById("names");
 const buttons = [...(names?.children ?? [])].map((item) => {
  const button = element("button", { type: "button", "aria-pressed": "false" }, ...item.childNodes);
  const mirror = item.dataset.m ?? "";
  button.addEventListener("click", () => {
   marked = marked === mirror ? "" : mirror;
   for (const each of buttons)
    each.setAttribute("aria-pressed", String(each === button && marked !== ""));
   dim(document.body);
  });
  item.append(button);
  return button;
 });
 return dim;
}
function addCopyButtons({ words }) {
 if (navigator.clipboard === undefined)
  return;
 for (const line of document.querySelectorAll("[data-copy]")) {
  const button = element("button", { type: "button" }, line.dataset.copy ?? "");
  button.addEventListener("click", async () => {
   const text = line.querySelector("code")?.textContent ?? "";
   await navigator.clipboard.writeText(text).then(() => button.replaceChildren(words.copied), () => button.remove());
  });
  line.append(button);
 }
}
const data = JSON.parse(document.getElementById("data")?.textContent ?? "");
const EVERY_MINUTE_MS = 60_000;
const MIN_WIDTH = 120;
function drawRegion(figure, width, dim) {
 const region = data.regions[Number(figure.dataset.r)];
 if (region === undefined || width < MIN_WIDTH || figure.dataset.width === String(width))
  return;
 const series = seriesOf(region);
 if (figure.dataset.width === undefined)
  addStrips(figure.closest("article"), series);
 figure.dataset.width = String(width);
 for (const old of figure.querySelectorAll("svg, input, .readout"))
  old.remove();
 const frame = frameOf(data, series.times, width);
 const chart = drawChart(data, series, frame);
 figure.append(chart);
 addCursor(figure, { data, series, frame, chart });
 dim(figure);
}
function drawWhenSeen(dim) {
 const figures = [...document.querySelectorAll("figure[data-r]")];
 const resized = new ResizeObserver((entries) => {
  for (const { target, contentRect } of entries)
   drawRegion(target, Math.floor(contentRect.width), dim);
 });
 const seen = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries)
   if (isIntersecting)
    resized.observe(target);
 }, { rootMargin: "600px" });
 for (const figure of figures)
  seen.observe(figure);
 addEventListener("beforeprint", () => {
  const widths = figures.map((figure) => Math.floor(figure.clientWidth));
  for (const [i, figure] of figures.entries())
   drawRegion(figure, widths[i] ?? 0, dim);
 });
}
document.documentElement.classList.add("js");
addThemeSwitch(data);
addCopyButtons(data);
showAges(data);
setInterval(() => showAges(data), EVERY_MINUTE_MS);
drawWhenSeen(addHighlight());
}
`;

// EXTERNAL MODULE: ./build/telling/format.js
var format = __webpack_require__(755);
// EXTERNAL MODULE: ./build/report/neutralise.js
var neutralise = __webpack_require__(697);
;// CONCATENATED MODULE: ./build/telling/fleet-page/html.js
/** Markup in which all text is text: what a template of `html` is given is escaped, unless it is markup itself. */

/** Markup of this template. A value that stands in an attribute needs quotes around it. */
function html(texts, ...parts) {
    return { markup: texts.reduce((all, text, i) => all + markupOf(parts[i - 1] ?? null) + text) };
}
/** A text of one line, neither long enough to break a page nor able to hide in it. */
function foreign(text, maxLength = 60) {
    return (0,neutralise/* neutralise */.$0)(text, maxLength);
}
/**
 * A value as the text of a script element that holds data. Without `<` neither `</script>` nor `<!--` can end it
 * (HTML, "Restrictions for contents of script elements").
 */
function jsonText(value) {
    return { markup: JSON.stringify(value).replaceAll("<", "\\u003c") };
}
/** A text that is code of our own: a script or a style sheet. It may not hold what would end its element. */
function codeText(code) {
    if (/<\/(?:script|style)|<!--/i.test(code))
        throw new Error("this code would end its own element");
    return { markup: code };
}
const ESCAPES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
function markupOf(part) {
    if (part === null)
        return "";
    if (typeof part === "number")
        return String(part);
    if (typeof part === "string")
        return (0,neutralise/* neutralise */.$0)(part, Number.POSITIVE_INFINITY).replace(/[&<>"']/g, (c) => ESCAPES[c] ?? "");
    return "markup" in part ? part.markup : part.map(({ markup }) => markup).join("");
}

;// CONCATENATED MODULE: ./build/telling/fleet-page/palette.js
/**
 * One colour for each mirror, in both themes. Ten that stay apart in every common kind of colour-blindness and stand out
 * from the page (unit/telling/fleet-page/palette.test.ts computes both). The eleventh mirror has the first colour again, dashed.
 */
const PALETTE = [
    { light: "#4453cb", dark: "#5ea4f1" },
    { light: "#b44f07", dark: "#feac01" },
    { light: "#627b70", dark: "#69dfa1" },
    { light: "#992a90", dark: "#b9509b" },
    { light: "#b28c16", dark: "#f8f748" },
    { light: "#370273", dark: "#7e66e5" },
    { light: "#71030a", dark: "#d0421e" },
    { light: "#15a0b8", dark: "#bcfeed" },
    { light: "#3f4c55", dark: "#b49692" },
    { light: "#926fed", dark: "#cec4fe" },
];
/** What a page is drawn on (page.css has the same). */
const SURFACE = { light: "#ffffff", dark: "#15181d" };
/** Classes that give a mirror's colour, as `--c`, and its dashes. */
function mirrorClasses(place) {
    const round = Math.floor(place / PALETTE.length);
    return `c${place % PALETTE.length}${round === 0 ? "" : ` d${Math.min(round, 2)}`}`;
}
const PALETTE_STYLE = [
    ...PALETTE.map(({ light, dark }, i) => `.c${i}{--c:light-dark(${light},${dark})}`),
    ".d1{stroke-dasharray:5 3}",
    ".d2{stroke-dasharray:1.5 3}",
].join("\n");

// EXTERNAL MODULE: ./build/telling/telling.js + 61 modules
var telling = __webpack_require__(149);
// EXTERNAL MODULE: ./build/telling/chinese-words.js + 1 modules
var chinese_words = __webpack_require__(400);
;// CONCATENATED MODULE: ./build/telling/fleet-page/chinese-page.js

/** The page in simplified Chinese. */
const chinesePage = {
    tag: "zh-CN",
    script: {
        failed: "失败",
        untimed: "可用，未计时",
        someFailed: "部分失败",
        stale: "已过期",
        copied: "已复制",
        themes: { auto: "自动", light: "浅色", dark: "深色" },
    },
    skip: "跳到区域与镜像的表格",
    theme: "主题",
    json: "本页数据（JSON）",
    newest: "最近一次测量",
    made: "页面生成于",
    tiles: {
        regions: "区域",
        withoutMirror: (n) => `${n} 个没有可用的镜像`,
        allHaveMirror: "均有可用的镜像",
        gain: "固定镜像后的提速",
        gainNote: "中位数，与 Go 的默认代理相比",
        fetched: "从镜像获取",
        jobs: (n) => `共 ${n} 个作业，每个字节都经过校验`,
        saved: "缓存节省",
        modules: (n) => `${n} 个模块无需获取`,
    },
    alerts: "故障",
    pins: "固定哪个镜像",
    failed: "失败",
    absent: "不在该区域的镜像之列",
    heat: {
        title: "区域与镜像",
        caption: "各区域经由各镜像完成基准作业（100 个模块，50 MB）的用时，取最近一次测量",
        region: "区域",
        worksIn: "可用",
        chosenIn: "选用",
        of: (part, whole) => `${part} / ${whole}`,
        steps: { under: (ms) => `${ms} 以内`, over: (ms) => `${ms} 及以上` },
    },
    regions: {
        title: "各区域",
        inChina: "中国大陆",
        measured: "测量于",
        chartText: (label, points, since, until) => `图表：从${(0,chinese_words/* spaced */.ji)(label)}经由各镜像完成基准作业的用时，${points} 次测量，自 ${since} 至 ${until}。具体数值见其后的表格。`,
        history: (points, since) => `自 ${since} 起共 ${points} 次测量`,
        noHistory: "暂无历史数据：下次测量后开始绘图。",
        figures: (label) => `从${(0,chinese_words/* spaced */.ji)(label)}测得的各镜像数据`,
        copy: "复制",
        columns: {
            mirror: "镜像",
            now: "当前",
            firstByte: "首字节",
            rate: "速率",
            availability: "可用率",
            p50: "p50",
            p95: "p95",
        },
    },
    facts: {
        sumdb: "校验和数据库",
        sumdbIs: {
            works: (via) => (via === null ? "可用" : `可用，经由 ${via}`),
            rerouted: (via) => (via === null ? "绕过镜像访问" : `绕过镜像，指向 ${via}`),
            unreachable: () => "已开启，但无法访问",
            off: () => "已关闭：新的校验和不会得到核对",
            "not-checked": () => "已开启，未检查",
        },
        fetched: "获取",
        fetchedIs: ({ zips, bytes, received }) => `${zips} 个模块，${bytes}${received === bytes ? "" : `（实际接收 ${received}）`}`,
        saved: "缓存节省",
        savedIs: (zips, bytes) => `${zips} 个模块，${bytes}`,
        relay: "中继",
        relayIs: (served, failed) => `成功 ${served} 次，失败 ${failed} 次`,
        jobs: "作业",
        jobsIs: (n, elapsed) => `${n} 个，合计 ${elapsed}`,
        machine: "机器",
    },
    refused: "未采用的文件",
    meaning: {
        title: "各项数值的含义",
        terms: [
            [
                "基准作业",
                "用 go 本身经某个镜像下载 100 个模块（共 50 MB）所需的时间，由测得的首字节时间和速率推算。各处采用相同的任务，因此区域、镜像和日期之间可以比较。数值越小越好。",
            ],
            [
                "已选用、已列入路由、可用",
                "★ 最新作业最先询问。● 在 GOPROXY 中列在其后。○ 可用，但未列入。三者的 .mod、.info 和 .zip 均通过哈希校验。",
            ],
            ["失败、未测量", "× 之后是原因。– 表示未测量，或在其响应之前已经选定。· 表示不在该区域的镜像之列。"],
            [
                "固定使用",
                "当前可用，最近 90 天内至少十分之九的测量可用，且用时的中位数最小的镜像。这些句子里的时间即为该中位数。页首的倍数是两个时间均已知的各区域的中位数。",
            ],
            ["Go 的默认代理", "proxy.golang.org，未作设置时 go 向它下载。固定镜像的收益以它为基准。"],
            ["首字节", "小文件响应的首字节等待时间的下四分位数，不含建立连接的时间。"],
            ["速率", "单个连接在慢启动之后每秒的字节数。"],
            ["可用率", "最近 90 天的测量中镜像可用的比例。细条从旧到新逐次显示：矮的是成功，高的是失败。"],
            ["p50、p95", "最近 90 天内有用时的测量中，一半不超过 p50，95% 不超过 p95。失败没有用时。"],
            [
                "图表",
                "最近 90 天的基准作业用时，各区域采用同一对数刻度。测量次数多于可显示的点数时，一个点是相邻几次的中位数。镜像失败处曲线断开；下方的色带是当时选用的镜像的颜色。",
            ],
            ["校验和数据库", "go 访问 sum.golang.org 的方式；go.sum 尚未收录的内容由它担保。"],
            [
                "获取、缓存节省",
                "每个作业最新报告中的模块数和 zip 字节数。“实际接收”还包含重复接收的部分。“缓存节省”由运行器的缓存提供，没有向镜像请求。",
            ],
            ["中继", "作业的后续步骤向运行器上的模块代理发出的请求：成功响应的次数和未能响应的次数。"],
            ["已过期", "按显示本页的机器的时钟，测量已超过 36 小时。所有时间均为 UTC。"],
        ],
    },
    foot: "由 setup-go-mirror 生成。本页不向任何服务器发出请求。",
};

// EXTERNAL MODULE: ./build/telling/english-words.js
var english_words = __webpack_require__(398);
;// CONCATENATED MODULE: ./build/telling/fleet-page/english-page.js

/** The page in English. */
const englishPage = {
    tag: "en",
    script: {
        failed: "failed",
        untimed: "works, not timed",
        someFailed: "failed in part",
        stale: "out of date",
        copied: "Copied",
        themes: { auto: "Auto", light: "Light", dark: "Dark" },
    },
    skip: "Skip to the table of regions and mirrors",
    theme: "Theme",
    json: "This page's data (JSON)",
    newest: "Newest measurement",
    made: "Page made",
    tiles: {
        regions: "Regions",
        withoutMirror: (n) => `${n} without a working mirror`,
        allHaveMirror: "each has a working mirror",
        gain: "Faster when pinned",
        gainNote: "median, against Go's default",
        fetched: "Fetched from mirrors",
        jobs: (n) => `by ${(0,english_words/* count */.U9)(n, "job")}, every byte verified`,
        saved: "Saved by the cache",
        modules: (n) => `${(0,english_words/* count */.U9)(n, "module")} not fetched`,
    },
    alerts: "What fails",
    pins: "What to pin",
    failed: "failed",
    absent: "not among its mirrors",
    heat: {
        title: "Regions and mirrors",
        caption: "Time of the reference job (100 modules, 50 MB) from each region through each mirror, as last measured",
        region: "Region",
        worksIn: "Works in",
        chosenIn: "Chosen in",
        of: (part, whole) => `${part} of ${whole}`,
        steps: { under: (ms) => `under ${ms}`, over: (ms) => `${ms} and over` },
    },
    regions: {
        title: "Region by region",
        inChina: "mainland China",
        measured: "Measured",
        chartText: (label, points, since, until) => `Chart: time of the reference job from ${label} through each mirror, ${(0,english_words/* count */.U9)(points, "measurement")} from ${since} to ${until}. The table after it has the figures.`,
        history: (points, since) => `${(0,english_words/* count */.U9)(points, "measurement")} since ${since}`,
        noHistory: "No history yet: the chart begins with the next measurement.",
        figures: (label) => `Mirrors as measured from ${label}`,
        copy: "Copy",
        columns: {
            mirror: "Mirror",
            now: "Now",
            firstByte: "First byte",
            rate: "Rate",
            availability: "Available",
            p50: "p50",
            p95: "p95",
        },
    },
    facts: {
        sumdb: "Checksum database",
        sumdbIs: {
            works: (via) => `works${via === null ? "" : ` through ${via}`}`,
            rerouted: (via) => `bypassing the mirrors${via === null ? "" : `, at ${via}`}`,
            unreachable: () => "on, but unreachable",
            off: () => "off: new checksums are not verified",
            "not-checked": () => "on, not checked",
        },
        fetched: "Fetched",
        fetchedIs: ({ zips, bytes, received }) => `${(0,english_words/* count */.U9)(zips, "module")}, ${bytes}${received === bytes ? "" : ` (${received} received)`}`,
        saved: "Saved by the cache",
        savedIs: (zips, bytes) => `${(0,english_words/* count */.U9)(zips, "module")}, ${bytes}`,
        relay: "Relay",
        relayIs: (served, failed) => `${served} served, ${failed} failed`,
        jobs: "Jobs",
        jobsIs: (n, elapsed) => `${(0,english_words/* count */.U9)(n, "job")}, ${elapsed} together`,
        machine: "Machine",
    },
    refused: "Not read",
    meaning: {
        title: "What the figures mean",
        terms: [
            [
                "Reference job",
                "What a job of 100 modules with 50 MB would take through a mirror with plain go, computed from the measured first byte and rate. It is the same job everywhere, so regions, mirrors and days can be compared. Lower is better.",
            ],
            [
                "Chosen, in the route, works",
                "★ was asked first by the newest job. ● stood behind it in GOPROXY. ○ works and was not listed. All three delivered a .mod, an .info and a .zip with the right hashes.",
            ],
            [
                "Failed, not measured",
                "× with the reason. – was not measured, or the choice was made before it answered. · is not one of that region's mirrors.",
            ],
            [
                "To pin",
                "The mirror that works now, did so in at least 9 of 10 measurements of the last 90 days, and has the smallest median. The times in these sentences are such medians. The figure at the top is the median of all regions where both times are known.",
            ],
            ["Go's default", "proxy.golang.org, which go asks if GOPROXY is not set. Gains are relative to it."],
            [
                "First byte",
                "Lower quartile of the times to the first byte of small responses, without connection set-up.",
            ],
            ["Rate", "Bytes per second of one connection, after slow start."],
            [
                "Available",
                "Share of the measurements of the last 90 days in which the mirror worked. The strip shows them from old to new: a low mark is a success, a high one a failure.",
            ],
            [
                "p50, p95",
                "Half of the timed measurements of the last 90 days took no longer than p50, and 95 of 100 no longer than p95. A failure has no time.",
            ],
            [
                "The charts",
                "The reference job over the last 90 days, on the same logarithmic scale in every region. Where there are more measurements than room, a point is the median of its neighbours. A line breaks where the mirror failed; the bar below it has the colour of the mirror that was chosen then.",
            ],
            [
                "Checksum database",
                "How go reaches sum.golang.org, which verifies modules that are not in go.sum yet.",
            ],
            [
                "Fetched, saved by the cache",
                "Modules and bytes of zips in the newest report of each job. Received also counts bytes that came twice. Saved is what came from the runner's cache instead of a mirror.",
            ],
            [
                "Relay",
                "Requests of the job's later steps that the module proxy on the runner answered, and those it could not.",
            ],
            [
                "Out of date",
                "Measured more than 36 hours ago, by the clock of the machine that shows this page. All times are UTC.",
            ],
        ],
    },
    foot: "Made by setup-go-mirror. This page asks no server for anything.",
};

;// CONCATENATED MODULE: ./build/telling/fleet-page/telling-page.js




function pageTellingIn(tag) {
    return { ...(0,telling/* tellingIn */.b)(tag), page: tag === "zh" ? chinesePage : englishPage };
}
/** How many times as fast as Go's default the pinned mirror is; null where one of both is not known. */
function gainOf({ pin }) {
    if (pin === null || pin.referenceMs === null || pin.defaultMs === null || pin.referenceMs <= 0)
        return null;
    return pin.defaultMs / pin.referenceMs;
}
const SYMBOLS = {
    chosen: "★",
    inRoute: "●",
    proven: "○",
    failed: "×",
    notWaitedFor: "–",
    notMeasured: "–",
    absent: "·",
};
function standingOf({ state, chosen, inRoute }) {
    if (state.kind === "failed" || state.kind === "absent")
        return state.kind;
    if (chosen)
        return "chosen";
    if (inRoute)
        return "inRoute";
    if (state.kind === "proven")
        return "proven";
    return state.kind === "not-waited-for" ? "notWaitedFor" : "notMeasured";
}
/** What a standing is called; the symbol says it for the eye. */
function standingWords({ language, page }) {
    return {
        chosen: language.standing.chosen,
        inRoute: language.standing.inRoute,
        proven: language.standing.proven,
        failed: page.failed,
        notWaitedFor: language.fleet.cell.notWaitedFor,
        notMeasured: language.fleet.cell.notMeasured,
        absent: page.absent,
    };
}
/** A symbol that is seen, and what it means for who can't see it. */
function symbol(telling, standing) {
    return html `<i aria-hidden=true>${SYMBOLS[standing]}</i><span class=v>${standingWords(telling)[standing]}</span> `;
}
/** "2026-11-27 05:40 UTC"; what is no time is shown as it came. */
function utc(iso) {
    const at = new Date(iso);
    if (Number.isNaN(at.getTime()))
        return foreign(iso, 30);
    return `${at.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
function time(iso) {
    return html `<time datetime="${iso}">${utc(iso)}</time>`;
}

;// CONCATENATED MODULE: ./build/telling/fleet-page/heat-map.js




/** Where a colour of the heat map ends; the same every day, so that two pages can be compared. */
const STEPS_MS = [3_000, 6_000, 12_000, 25_000, 50_000];
/** The table of regions and mirrors. */
function heatMap(telling, fleet) {
    const { heat } = telling.page;
    const heads = fleet.mirrors.map(({ name, url }, i) => html `<th scope=col data-m=${i} title="${foreign(url, 200)}"><span class="k ${mirrorClasses(i)}"></span>${foreign(name)}`);
    return html `<section aria-labelledby=heat-h>
<h2 id=heat-h>${heat.title}</h2>
<p class=note id=heat-n>${heat.caption}</p>
${legend(telling)}
<div class=scroll role=region aria-labelledby=heat-h tabindex=0>
<table class=heat id=heat aria-describedby=heat-n><caption class=v>${heat.title}</caption>
<thead><tr><th scope=col>${heat.region}${heads}</thead>
<tbody>${fleet.regions.map((region, i) => {
        const cells = region.cells.map((cell) => heatCell(telling, cell));
        return html `
<tr><th scope=row><a href="#r${i}">${foreign(region.label)}</a>${cells}`;
    })}
</tbody>
<tfoot>${summaryRows(telling, fleet)}</tfoot></table></div></section>`;
}
function heatCell(telling, cell) {
    const standing = standingOf(cell);
    const mark = symbol(telling, standing);
    if (cell.state.kind === "failed") {
        return html `<td class=f>${mark}<span class=why>${telling.failure(cell.state.reason)}</span>`;
    }
    const chosen = standing === "chosen" ? html ` b` : null;
    if (cell.referenceMs === null) {
        const untimed = cell.state.kind === "proven" ? telling.language.fleet.cell.proven : "";
        return html `<td class="o${chosen}">${mark}<span class=why>${untimed}</span>`;
    }
    return html `<td class="h${stepOf(cell.referenceMs)}${chosen}">${mark}${(0,format/* formatMs */._V)(cell.referenceMs)}`;
}
/** In how many of the regions that measured it a mirror works, and in how many it is the chosen one. */
function summaryRows({ page: { heat } }, { mirrors, regions }) {
    const columns = mirrors.map((_, i) => regions.map((region) => region.cells[i]));
    const works = columns.map((cells) => {
        const proven = cells.filter((cell) => cell?.state.kind === "proven").length;
        const measured = proven + cells.filter((cell) => cell?.state.kind === "failed").length;
        return measured === 0 ? html `<td>` : html `<td>${heat.of(proven, measured)}`;
    });
    const chosen = columns.map((cells) => {
        const count = cells.filter((cell) => cell?.chosen).length;
        return html `<td>${count === 0 ? "" : String(count)}`;
    });
    return [
        html `<tr><th scope=row>${heat.worksIn}${works}`,
        html `
<tr><th scope=row>${heat.chosenIn}${chosen}`,
    ];
}
function legend(telling) {
    const { heat } = telling.page;
    const steps = STEPS_MS.map((ms, i) => html `<li class=h${i}>${heat.steps.under(whole(ms))}`);
    const last = html `<li class=h${STEPS_MS.length}>${heat.steps.over(whole(STEPS_MS.at(-1) ?? 0))}`;
    const shown = ["chosen", "inRoute", "proven", "failed", "notMeasured"];
    const marks = shown.map((standing) => html `<li>${symbol(telling, standing)}<span aria-hidden=true>${standingWords(telling)[standing]}</span>`);
    return html `<div class=legend><ul class=marks>${marks}</ul><ul class=steps>${steps}${last}</ul></div>`;
}
/** A round duration, without what says that it might not be: "3 s". */
function whole(ms) {
    return (0,format/* formatMs */._V)(ms).replace(".0 ", " ");
}
function stepOf(ms) {
    return STEPS_MS.filter((end) => ms >= end).length;
}

;// CONCATENATED MODULE: ./build/telling/fleet-page/overview.js




/** So many files are named. */
const MAX_REFUSED = 100;
/** The title and how old the data are. */
function headline({ language, page }, fleet, jsonName) {
    const newest = fleet.regions.map(({ measuredAt }) => measuredAt).reduce((a, b) => (a > b ? a : b), "");
    const age = newest === "" ? null : html `<span class=at>${page.newest} ${time(newest)}</span>`;
    const { read, superseded } = fleet.reports;
    const madeOf = read === 0 ? language.fleet.noReport : language.fleet.read({ reports: read, superseded });
    return html `<header class=top><div><h1>${language.fleet.title(fleet.regions.length)}</h1>
<p class=ages>${age}<span>${page.made} ${time(fleet.madeAt)}</span><span>${madeOf}</span></p></div>
<nav id=links data-theme-label="${page.theme}"><a href="${encodeURIComponent(jsonName.replace(/\p{Surrogate}/gu, "\ufffd"))}">${page.json}</a></nav></header>`;
}
/** Four figures of all regions together. */
function tiles({ page: { tiles: words } }, { regions }) {
    // A region that has no report this time has nothing to pin either, and may have working mirrors.
    const without = regions.filter(({ pin, cells }) => pin === null && cells.some(({ state }) => state.kind === "failed")).length;
    const allHaveOne = regions.length > 0 && regions.every(({ pin }) => pin !== null);
    const gains = regions.map(gainOf).filter((gain) => gain !== null);
    const total = (of) => regions.reduce((sum, { jobs }) => sum + of(jobs), 0);
    const all = [
        [
            words.regions,
            String(regions.length),
            allHaveOne ? words.allHaveMirror : without === 0 ? "" : words.withoutMirror(without),
        ],
        [words.gain, gains.length === 0 ? "–" : `${(0,format/* formatFactor */.H9)(median(gains))} ×`, words.gainNote],
        [words.fetched, (0,format/* formatBytes */.z3)(total((jobs) => jobs.fetchedBytes)), words.jobs(total((jobs) => jobs.count))],
        [
            words.saved,
            (0,format/* formatBytes */.z3)(total((jobs) => jobs.cachedBytes)),
            words.modules(total((jobs) => jobs.cachedZips)),
        ],
    ];
    return html `<dl class=tiles>${all.map(([term, figure, note]) => html `<div><dt>${term}<dd><b>${figure}</b> <span>${note}</span></div>`)}</dl>`;
}
/** What fails, one line for each cause. */
function alerts(telling, fleet) {
    const lines = fleet.alerts.map((alert) => {
        const place = alert.kind === "mirror" ? fleet.mirrors.findIndex(({ name }) => name === alert.mirror) : -1;
        const mark = place < 0 ? null : html `<span class="k ${mirrorClasses(place)}"></span>`;
        return html `
<li>${mark}<i class=f aria-hidden=true>×</i> ${telling.fleetAlert(alert)}`;
    });
    const { fleet: words } = telling.language;
    const nothing = html `<p>${fleet.reports.read === 0 ? words.noReport : words.allWell}</p>`;
    return section("alerts", telling.page.alerts, lines.length === 0 ? nothing : html `<ul class=lines>${lines}</ul>`);
}
/** What to pin in each region, and what it gains, one sentence each. */
function pins(telling, { regions }) {
    if (regions.length === 0)
        return null;
    const lines = regions.map((region) => html `
<li>${telling.fleetPin(region)}`);
    return section("pins", telling.page.pins, html `<ul class="lines many">${lines}</ul>`);
}
/** Files that are no report, each with its reason. */
function refusedFiles(telling, { refused }) {
    if (refused.length === 0)
        return null;
    const lines = refused.slice(0, MAX_REFUSED).map((one) => html `
<li>${telling.refused(one)}`);
    const hidden = refused.length - lines.length;
    const rest = hidden === 0 ? null : html `<p>${telling.language.fleet.more(hidden)}</p>`;
    return section("refused", telling.page.refused, html `<ul class=lines>${lines}</ul>${rest}`);
}
function section(id, title, inside) {
    return html `<section aria-labelledby=${id}-h><h2 id=${id}-h>${title}</h2>${inside}</section>`;
}
function meanings({ page: { meaning } }) {
    const terms = meaning.terms.map(([term, text]) => html `<div><dt>${term}<dd>${text}</div>`);
    return section("meaning", meaning.title, html `<dl class=meaning>${terms}</dl>`);
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const [low = Number.NaN, high = low] = [(sorted.length - 1) / 2, sorted.length / 2].map((at) => sorted[Math.floor(at)]);
    return (low + high) / 2;
}

;// CONCATENATED MODULE: ./build/telling/fleet-page/history-code.js
/**
 * A region's history as text: two characters a measurement. It is written into the page and read in the browser, so
 * that this file knows neither.
 */
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** Times from a millisecond to a day, in steps of 0.9 %. */
const LEVELS = 2045;
const DECADES = 8;
/** Two letters: 0 not measured, 2 not timed, from 4 on the level of the time, doubled; odd where one failed. */
function encodeStretches(stretches) {
    return stretches.map((stretch) => twoLetters(codeOf(stretch))).join("");
}
function decodeStretches(text) {
    return codesIn(text).map((code) => {
        const level = (code >> 1) - 2;
        const ms = level < 0 ? null : 10 ** ((level * DECADES) / LEVELS);
        return { ms, proven: code >> 1 > 0, failed: code % 2 === 1 };
    });
}
/** Two letters for the place of a mirror in a list, or for none (-1). */
function encodePlaces(places) {
    return places.map((place) => twoLetters(place + 1)).join("");
}
function decodePlaces(text) {
    return codesIn(text).map((code) => code - 1);
}
function codeOf({ ms, proven, failed }) {
    if (ms === null)
        return 2 * Number(proven) + Number(failed);
    const level = Math.round((Math.log10(Math.max(1, ms)) * LEVELS) / DECADES);
    return 2 * (Math.min(LEVELS, level) + 2) + Number(failed);
}
function twoLetters(code) {
    return LETTERS.charAt(code >> 6) + LETTERS.charAt(code & 63);
}
function codesIn(text) {
    return Array.from({ length: text.length >> 1 }, (_, i) => 64 * LETTERS.indexOf(text.charAt(2 * i)) + LETTERS.indexOf(text.charAt(2 * i + 1)));
}

;// CONCATENATED MODULE: ./build/telling/fleet-page/page-data.js


/** So many measurements of one mirror in one region are kept in the page, all mirrors and regions together. */
const MAX_VALUES = 45_000;
/** A chart is no wider than this has pixels worth telling apart. */
const MAX_POINTS = 360;
const MIN_POINTS = 30;
const SHOWN_MS = 90 * 86_400_000;
/** What a chart shows: the days that availability and percentiles are of (src/fleet/over.ts). */
function shownHistory({ history }) {
    const newest = Date.parse(history.at(-1)?.at ?? "");
    return history.filter(({ at }) => newest - Date.parse(at) <= SHOWN_MS);
}
function pageData(fleet, { language, words, staleAfterMs }) {
    const { mirrors, regions } = fleet;
    const fair = Math.floor(MAX_VALUES / Math.max(1, mirrors.length * regions.length));
    const points = Math.min(MAX_POINTS, Math.max(MIN_POINTS, fair));
    const histories = regions.map(shownHistory);
    return {
        language,
        words,
        staleAfterMs,
        mirrors: mirrors.map(({ name }) => foreign(name)),
        rangeMs: rangeOf(histories.flat().flatMap((point) => point.mirrors)),
        regions: histories.map((history) => regionData(fleet, windows(history, points))),
    };
}
function regionData({ mirrors }, parts) {
    const ends = parts.map((part) => part.at(-1));
    const minutes = ends.map((point) => Math.round(Date.parse(point?.at ?? "") / 60_000));
    const encoded = mirrors.map((_, i) => encodeStretches(parts.map((part) => stretchOf(part, i))));
    return {
        minutes: minutes.map((minute, i) => minute - (i === 0 ? 0 : (minutes[i - 1] ?? 0))),
        chosen: encodePlaces(ends.map((point) => mirrors.findIndex(({ name }) => name === point?.chosen))),
        times: encoded.map((text) => (/^A*$/.test(text) ? "" : text)),
    };
}
/** The points of at most `count` windows of the same length, without those in which there is none. */
function windows(history, count) {
    if (history.length <= count)
        return history.map((point) => [point]);
    const at = ({ at }) => Date.parse(at);
    const [first, last] = [history[0], history.at(-1)];
    const length = (at(last) - at(first) + 1) / count;
    const parts = new Map();
    for (const point of history) {
        const part = Math.floor((at(point) - at(first)) / length);
        parts.set(part, [...(parts.get(part) ?? []), point]);
    }
    return [...parts.values()];
}
function stretchOf(part, mirror) {
    const values = part.map((point) => point.mirrors[mirror] ?? null);
    const times = values.filter((value) => typeof value === "number").sort((a, b) => a - b);
    return {
        ms: times[Math.floor(times.length / 2)] ?? null,
        proven: times.length > 0 || values.includes("proven"),
        failed: values.includes("failed"),
    };
}
function rangeOf(values) {
    let [low, high] = [Number.POSITIVE_INFINITY, 0];
    for (const value of values) {
        if (typeof value !== "number")
            continue;
        low = Math.min(low, value);
        high = Math.max(high, value);
    }
    return high === 0 ? null : [Math.max(1, Math.floor(low)), Math.max(1, Math.ceil(high))];
}

;// CONCATENATED MODULE: ./build/telling/fleet-page/region-sections.js





/** Every region with its chart, its figures, and what to pin there. */
function regionSections(telling, fleet) {
    const { regions: words } = telling.page;
    return html `<section aria-labelledby=regions-h><h2 id=regions-h>${words.title}</h2>
<ul class=names id=names>${fleet.mirrors.map(({ name }, i) => html `<li data-m=${i}><span class="k ${mirrorClasses(i)}"></span>${foreign(name)}`)}</ul>
<div class=regions>${fleet.regions.map((region, i) => regionSection(telling, fleet, region, i))}</div></section>`;
}
function regionSection(telling, fleet, region, place) {
    const { page } = telling;
    const { regions: words } = page;
    const china = region.inChina ? html ` <small>${words.inChina}</small>` : null;
    return html `
<article id=r${place} aria-labelledby=l${place}>
<header><h3 id=l${place}>${foreign(region.label)}${china}</h3><p class=at>${words.measured} ${time(region.measuredAt)}</p></header>
${pinned(page, region)}
${chart(page, region, place)}
<div class=scroll role=region aria-labelledby=l${place} tabindex=0>${figures(telling, fleet, region)}</div>
${region.reported ? facts(page, region) : null}
</article>`;
}
function pinned({ regions }, { pin }) {
    if (pin === null)
        return null;
    return html `<p class=copy data-copy="${regions.copy}"><code>GOPROXY=${foreign(pin.goproxy, 600)}</code></p>`;
}
function chart({ regions: words }, region, place) {
    const label = foreign(region.label);
    const shown = shownHistory(region);
    const [first, last] = [shown[0], shown.at(-1)];
    if (first === undefined || last === undefined)
        return html `<p class=note>${words.noHistory}</p>`;
    const text = words.chartText(label, shown.length, utc(first.at), utc(last.at));
    return html `<figure data-r=${place} data-text="${text}"><figcaption>${words.history(shown.length, utc(first.at))}</figcaption></figure>`;
}
function figures(telling, fleet, region) {
    const { columns: c, figures: caption } = telling.page.regions;
    const rows = fleet.mirrors.map(({ name }, i) => {
        const cell = region.cells[i];
        if (cell === undefined || cell.state.kind === "absent")
            return html ``;
        const standing = standingOf(cell);
        const now = cell.state.kind === "failed"
            ? html `<td class="n f" colspan=3>${symbol(telling, standing)}${telling.failure(cell.state.reason)}`
            : html `<td class=n>${symbol(telling, standing)}${ms(cell.referenceMs)}${speed(cell)}`;
        return html `
<tr data-m=${i} class="${mirrorClasses(i)}${cell.chosen ? html ` b` : null}"><th scope=row>${foreign(name)}${now}${region_sections_history(cell)}`;
    });
    return html `<table class=figures><caption class=v>${caption(foreign(region.label))}</caption>
<thead><tr><th scope=col>${c.mirror}<th scope=col class=n>${c.now}<th scope=col>${c.firstByte}<th scope=col>${c.rate}<th scope=col class=a>${c.availability}<th scope=col>${c.p50}<th scope=col>${c.p95}</thead><tbody>${rows}
</tbody></table>`;
}
function speed({ firstByteMs, bytesPerSecond }) {
    return html `<td>${ms(firstByteMs)}<td>${bytesPerSecond === null ? "" : (0,format/* formatRate */.CE)(bytesPerSecond)}`;
}
function region_sections_history({ over }) {
    const available = over.availability === null ? "" : (0,format/* formatShare */.T1)(over.availability);
    return html `<td class=a>${available}<td>${ms(over.p50Ms)}<td>${ms(over.p95Ms)}`;
}
function facts({ facts: words }, { sumdb, jobs, machine }) {
    const via = sumdb.via === null ? null : foreign(sumdb.via.replace(/^https?:\/\//, ""), 80);
    const bytes = (0,format/* formatBytes */.z3)(jobs.fetchedBytes);
    const received = (0,format/* formatBytes */.z3)(jobs.receivedBytes);
    const all = [
        [words.sumdb, words.sumdbIs[sumdb.kind](via)],
        [words.fetched, words.fetchedIs({ zips: jobs.fetchedZips, bytes, received })],
        [words.saved, words.savedIs(jobs.cachedZips, (0,format/* formatBytes */.z3)(jobs.cachedBytes))],
        [words.relay, words.relayIs(jobs.relayServed, jobs.relayFailed)],
        [words.jobs, words.jobsIs(jobs.count, (0,format/* formatMs */._V)(jobs.elapsedMs))],
    ];
    if (machine !== null) {
        const { os, arch, toolVersion } = machine;
        all.push([words.machine, foreign(`${os}/${arch}, setup-go-mirror ${toolVersion}`, 80)]);
    }
    return html `<dl class=facts>${all.map(([term, text]) => html `<div><dt>${term}<dd>${text}</div>`)}</dl>`;
}
function ms(value) {
    return value === null ? "" : (0,format/* formatMs */._V)(value);
}

;// CONCATENATED MODULE: ./build/telling/fleet-page/fleet-page.js
/**
 * The fleet as one HTML file that asks nobody for anything: tables and sentences as markup, which need no script; charts,
 * ages and the theme's switch by a script of our own (client/main.ts), which may do nothing but change this page.
 */









/** Days come with a job a day: a day and a half without one is worth a look. */
const STALE_AFTER_MS = 36 * 3_600_000;
const ICON = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M1 12h3V7H1zm5.5 0h3V3h-3zM12 12h3V9h-3z' fill='%234453cb'/%3E%3C/svg%3E";
/**
 * The page. Texts of the fleet are foreign and become text; what the page may do is bounded by its own
 * Content-Security-Policy as well.
 * @param jsonName the file beside it that has the same data
 * @returns a whole HTML document
 */
function fleetPage(fleet, tag, jsonName) {
    const telling = pageTellingIn(tag);
    const { language, page } = telling;
    const style = STYLE + PALETTE_STYLE;
    const data = pageData(fleet, {
        language: page.tag,
        words: page.script,
        staleAfterMs: STALE_AFTER_MS,
    });
    return html `<!doctype html>
<html lang=${page.tag}>
<meta charset=utf-8>
<meta http-equiv=Content-Security-Policy content="${policy(SCRIPT, style)}">
<meta name=viewport content="width=device-width,initial-scale=1">
<meta name=color-scheme content="light dark">
<meta name=referrer content=no-referrer>
<title>${language.fleet.title(fleet.regions.length)}</title>
<link rel=icon href="${ICON}">
<style>${codeText(style)}</style>
<body>
<a class=skip href="#heat">${page.skip}</a>
<div class=page>
${headline(telling, fleet, jsonName)}
<main>
${tiles(telling, fleet)}
${alerts(telling, fleet)}
${heatMap(telling, fleet)}
${pins(telling, fleet)}
${regionSections(telling, fleet)}
${refusedFiles(telling, fleet)}
${meanings(telling)}
</main>
<footer><p>${page.foot}</p></footer>
</div>
<script type=application/json id=data>${jsonText(data)}</script>
<script>${codeText(SCRIPT)}</script>
`.markup;
}
/** Nothing is allowed but these two texts of ours and the icon, which is in the page. */
function policy(script, style) {
    return [
        "default-src 'none'",
        `script-src '${hashOf(script)}'`,
        `style-src '${hashOf(style)}'`,
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'",
    ].join("; ");
}
function hashOf(text) {
    return `sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}`;
}


/***/ })

};
