/** Written by npm run docs from page.css and client/*.ts: what is to be changed is there. */

export const STYLE = `:root {
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

export const SCRIPT = `"use strict";{
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
