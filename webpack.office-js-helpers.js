/* A webpack loader for the bundle of @microsoft/office-js-helpers: it keeps the modules that ExcelUtilities needs. The others
   sign people in at other origins, use the browser's storage and may eval, which nothing here calls and the add-in's content
   policy forbids; so they are not shipped either. */

const startOfModule = /^\/\*\*\*\/ "(\.\/[^"]+)":$/m;
const endOfModule = '/***/ })';
const entry = './src/index.ts';
const wanted = './src/excel/utilities.ts';

module.exports = function onlyExcelUtilities(source) {
  const [head, ...named] = source.split(startOfModule);
  const all = new Map();
  for (let index = 0; index < named.length; index += 2) all.set(named[index], named[index + 1]);

  const kept = new Map([
    [entry, `(function(module, exports, load) { exports.ExcelUtilities = load("${wanted}").a; ${endOfModule}`],
  ]);
  const keep = (name) => {
    if (kept.has(name)) return;
    const text = found(all.get(name), name);
    kept.set(name, text.slice(0, found(text.lastIndexOf(endOfModule) + 1, endOfModule) - 1 + endOfModule.length));
    for (const [, needed] of text.matchAll(/__webpack_require__\("([^"]+)"\)/g)) keep(needed);
  };
  keep(wanted);
  const modules = [...kept].map(([name, text]) => `"${name}": ${text}`);
  return `${head}${modules.join(',\n')}\n});\n});\n`;
};

/** The package is pinned to the version whose bundle is cut here. */
function found(part, what) {
  if (!part)
    throw new Error(`The bundle of office-js-helpers has no ${what}: it is not the version that is known here.`);
  return part;
}
