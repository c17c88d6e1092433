/** Excel takes no longer names. */
const MAX_LENGTH = 31;
/** What Excel refuses, and what would have to be quoted wherever a formula names the sheet. */
const UNFIT = /[^\p{L}\p{N}_.]+/gu;
const RESERVED = 'history';

/**
 * A name Excel takes for a sheet and formulas can use unquoted, as near to `text` as possible, and unlike each
 * of `taken` (Excel ignores case). A name that is fit and free comes back as it is.
 */
export function sheetName(text: string, taken: readonly string[] = []): string {
  const fit = fitName(text);
  const known = new Set(taken.map((name) => name.toLowerCase()));

  for (let number = 2, name = fit; ; number += 1) {
    if (!known.has(name.toLowerCase())) return name;

    const suffix = `_${number}`;
    name = cut(fit, MAX_LENGTH - suffix.length) + suffix;
  }
}

function fitName(text: string): string {
  const name = cut(text.normalize('NFC').replace(UNFIT, '_'), MAX_LENGTH);

  if (name === '' || name.toLowerCase() === RESERVED) return `_${name}`;

  // A formula would take a leading digit for a number and «A1» or «R1C1» for a cell.
  return /^[\p{N}.]|^[a-z]{1,3}\d+$|^(r\d*)?(c\d*)?$/iu.test(name) ? cut(`_${name}`, MAX_LENGTH) : name;
}

// By UTF-16 units, as Excel counts, but never through a surrogate pair.
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
