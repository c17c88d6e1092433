import type { GridRange } from '../../../../shared/sheets/grid';

/** The cells of a sheet at a place counted from zero. */
export function rangeAt(sheet: Excel.Worksheet, { top, left, bottom, right }: GridRange): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
