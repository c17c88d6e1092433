import type { SheetEntry } from '../../ports/workbook';

/** A sheet of the workbook with what Svod left on it. */
export type FoundSheet = SheetEntry & {
  readonly sheet: Excel.Worksheet;
  readonly stampName: Excel.NamedItem;
  readonly markName: Excel.NamedItem;
};

/** A table and the sheet it stands on. */
export type FoundTable = { readonly name: string; readonly sheet: string; readonly table: Excel.Table };
