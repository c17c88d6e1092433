/** Control characters other than tab and line breaks, halves of surrogate pairs, and two code points (XML 1.0, 2.2). */
const NOT_XML = /[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/gu;

/** Text as XML holds it, in an element or between double quotes; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(NOT_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
