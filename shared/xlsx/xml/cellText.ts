const OOXML_ESCAPE = /_x([0-9a-f]{4})_/gi;

/** Text of a cell: OOXML writes what XML cannot hold as `_x000D_`. */
export function cellText(text: string): string {
  if (!text.includes('_x')) return text;

  return text.replace(OOXML_ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
