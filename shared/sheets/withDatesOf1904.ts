import type { CellSpec, SheetSpec } from './sheetSpec';

/** Days from the first day of the date system of 1900 to that of 1904. */
const DAYS_TO_1904 = 1462;
const DATE_FORMAT = /y/i;

/** The sheet for a workbook whose serial dates count from 1904, as those of old Excel for Mac do. */
export function withDatesOf1904(spec: SheetSpec): SheetSpec {
  return {
    ...spec,
    rows: spec.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell && moved(cell)) })),
  };
}

function moved(cell: CellSpec): CellSpec {
  const { value, format } = cell;

  return typeof value === 'number' && DATE_FORMAT.test(format ?? '')
    ? { ...cell, value: value - DAYS_TO_1904 }
    : cell;
}
