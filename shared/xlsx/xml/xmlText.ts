const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const ENTITY = /&(#x[0-9a-f]{1,6}|#\d{1,7}|\w+);/gi;
const LAST_CODE_POINT = 0x10ffff;

/** Text or an attribute's value as it was meant: the five named entities and character numbers; others stay as they are. */
export function xmlText(text: string): string {
  return text.includes('&') ? text.replace(ENTITY, (whole, name: string) => character(name) ?? whole) : text;
}

function character(name: string): string | undefined {
  if (!name.startsWith('#')) return NAMED.get(name);

  const isHex = name[1] === 'x' || name[1] === 'X';
  const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);

  return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : undefined;
}
