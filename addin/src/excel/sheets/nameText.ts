/** The text that a defined name holds as a constant (`="text"`); `null` for a name that is not there or no text. */
export function nameText(item: Excel.NamedItem): string | null {
  if (item.isNullObject) return null;

  const [, text] = /^=?"(.*)"$/s.exec(String(item.formula)) ?? [];

  return text === undefined ? null : text.replaceAll('""', '"');
}

/** The formula of a name that holds `text`. */
export function textFormula(text: string): string {
  return `="${text.replaceAll('"', '""')}"`;
}
