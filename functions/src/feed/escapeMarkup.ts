/** What XML 1.0 cannot hold, escaped or not: control characters, halves of surrogate pairs, two non-characters. */
const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const SPECIAL = /[&<>"']/g;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** A text as it may stand in HTML or XML, between tags or in quotes. */
export function escapeMarkup(text: string): string {
  return text.replace(NOT_IN_XML, '\ufffd').replace(SPECIAL, (character) => ENTITIES.get(character) ?? '');
}
