import { isColumnHidden } from '../../../../test/excel-host/model/cells/isColumnHidden';
import { isRowHidden } from '../../../../test/excel-host/model/cells/isRowHidden';
import {
  COLUMN_COUNT,
  DEFAULT_HEIGHT,
  DEFAULT_WIDTH,
  ROW_COUNT,
} from '../../../../test/excel-host/model/limits';
import type { Sheet } from '../../../../test/excel-host/model/sheet';
import { axisOffsets, type Offsets } from './axisOffsets';
import { type MeasureText, wrappedHeight } from './wrappedHeight';

/** Where everything on a sheet stands, in pixels. */
export type SheetLayout = {
  readonly rows: Offsets;
  readonly columns: Offsets;
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
};

/** Empty rows and columns shown beyond what is used. */
const SPARE = { rows: 60, columns: 6 } as const;
const AT_LEAST = { rows: 100, columns: 20 } as const;
/** Rows whose wrapped texts are measured; beyond them a sheet is a registry with rows of one line. */
const MEASURED = 400;
/** Pixels in a point, and of a column: so many a character and the padding. */
const POINT = 4 / 3;
const CHARACTER = 7;
const PADDING = 5;

/** Lays out a sheet: what is used and some room beyond. Rows without a height of their own fit their wrapped texts. */
export function sheetLayout(sheet: Sheet, measure: MeasureText): SheetLayout {
  const used = extentOf(sheet);
  const rowCount = Math.min(Math.max(used.rows + SPARE.rows, AT_LEAST.rows), ROW_COUNT);
  const columnCount = Math.min(Math.max(used.columns + SPARE.columns, AT_LEAST.columns), COLUMN_COUNT);
  const columns = axisOffsets(columnCount, (column) =>
    isColumnHidden(sheet, column) ? 0 : columnPixels(sheet.columns.get(column)?.size ?? DEFAULT_WIDTH),
  );

  return {
    columns,
    rows: axisOffsets(rowCount, (row) =>
      isRowHidden(sheet, row) ? 0 : rowPixels(sheet, row, columns, measure),
    ),
    frozen: { rows: Math.min(sheet.freeze.rows, 30), columns: Math.min(sheet.freeze.columns, 10) },
  };
}

/** The width of a column in pixels, from characters of the default font. */
export function columnPixels(characters: number): number {
  return Math.round(characters * CHARACTER + PADDING);
}

/** How far cells reach, without looking at each: this is asked after every change. */
function extentOf({ cells }: Sheet): { readonly rows: number; readonly columns: number } {
  const numbers = cells.rowNumbers();

  return {
    rows: (numbers.at(-1) ?? -1) + 1,
    columns: numbers.reduce((most, row) => Math.max(most, cells.row(row).length), 0),
  };
}

function rowPixels(sheet: Sheet, row: number, columns: Offsets, measure: MeasureText): number {
  const { size, fitted } = sheet.rows.get(row) ?? {};

  if (size !== undefined && fitted !== true) return Math.round(size * POINT);

  const lines = row < MEASURED ? wrappedHeight(sheet, row, columns, measure) : 0;

  return Math.max(lines, Math.round(DEFAULT_HEIGHT * POINT));
}
