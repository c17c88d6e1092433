import type { WorkbookPart } from './workbookPart';

/** The text constant that `name` holds on sheet `sheet`; `null` when it has none. Excel ignores the case of names. */
export function sheetConstant({ names }: WorkbookPart, sheet: number, name: string): string | null {
  const found = names.find((one) => one.sheet === sheet && one.name.toUpperCase() === name);

  if (found === undefined) return null;

  return found.text
    .trim()
    .replace(/^"(.*)"$/s, '$1')
    .replaceAll('""', '"');
}
