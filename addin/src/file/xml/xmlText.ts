const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const ENTITY = /&(#x[0-9a-f]{1,6}|#\d{1,7}|\w+);/gi;
const OOXML_ESCAPE = /_x([0-9a-f]{4})_/gi;
/** Control characters other than tab and line breaks, halves of surrogate pairs, and two code points (XML 1.0, 2.2). */
const NOT_XML = /[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/gu;
const LAST_CODE_POINT = 0x10ffff;

/** Text or an attribute's value as it was meant: the five named entities and character numbers; others stay as they are. */
export function xmlText(text: string): string {
  return text.includes('&') ? text.replace(ENTITY, (whole, name: string) => character(name) ?? whole) : text;
}

/** Text of a cell: OOXML writes what XML cannot hold as `_x000D_`. */
export function cellText(text: string): string {
  if (!text.includes('_x')) return text;

  return text.replace(OOXML_ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Text as XML holds it, in an element or between double quotes; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(NOT_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function character(name: string): string | undefined {
  if (!name.startsWith('#')) return NAMED.get(name);

  const isHex = name[1] === 'x' || name[1] === 'X';
  const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);

  return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : undefined;
}
