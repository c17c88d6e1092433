import { WorkbookFault } from '../../ports/workbookFault';

/** The sheet of that name; Excel ignores the case. `null` when there is none. */
export function findSheet<T extends { readonly name: string }>(sheets: readonly T[], name: string): T | null {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
}

/** The sheet of that name, which has been there; `sheetGone` when it is not any more. */
export function knownSheet<T extends { readonly name: string }>(sheets: readonly T[], name: string): T {
  const sheet = findSheet(sheets, name);

  if (sheet === null) throw new WorkbookFault('sheetGone', name);

  return sheet;
}
