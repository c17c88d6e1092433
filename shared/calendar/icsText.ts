/** Bytes of one line of an iCalendar file, without its line break (RFC 5545, 3.1). */
const LINE_BYTES = 75;

/**
 * A text as the value of a property (RFC 5545, 3.3.11): backslash, comma and semicolon are escaped, line breaks
 * are written `\n`, other control characters, which the format cannot carry, are left out.
 */
export function icsText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/[\\,;]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n');
}

/**
 * A content line cut into lines of at most 75 bytes of UTF-8 and ended by CRLF; each after the first begins with
 * the blank that says so. No character is split, though a reader that joins bytes would not mind.
 */
export function icsLine(name: string, value: string): string {
  const lines = [''];
  let bytes = 0;

  for (const character of `${name}:${value}`) {
    const added = bytesOf(character);

    if (bytes + added > LINE_BYTES) {
      lines.push(' ');
      bytes = 1;
    }

    lines.push(`${lines.pop() ?? ''}${character}`);
    bytes += added;
  }

  return `${lines.join('\r\n')}\r\n`;
}

/** Bytes of one character in UTF-8. */
function bytesOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;

  if (point < 0x80) return 1;
  if (point < 0x800) return 2;

  return point < 0x10000 ? 3 : 4;
}
