import { mergeAt } from '../../../../test/excel-host/model/cells/mergeAt';
import type { Sheet } from '../../../../test/excel-host/model/sheet';
import type { Area } from '../../../../test/excel-host/model/types';
import { indexAt, type Offsets, offsetOf } from './axisOffsets';

/** Rows or columns from the first to the last. */
export type Span = { readonly first: number; readonly last: number };

/** What of an axis is seen between two positions in pixels, with so many more on both sides. */
export function spanBetween(offsets: Offsets, from: number, to: number, more: number, least: number): Span {
  const last = offsets.length - 2;

  return {
    first: Math.max(indexAt(offsets, from) - more, least),
    last: Math.min(indexAt(offsets, Math.max(from, to)) + more, last),
  };
}

/** The spans widened to where merges that reach into them begin: a merged cell is drawn by its first. */
export function withMerges(
  sheet: Sheet,
  rows: Span,
  columns: Span,
): { readonly rows: Span; readonly columns: Span } {
  let { first: top } = rows;
  let { first: left } = columns;

  for (const merge of sheet.merges) {
    const seen =
      merge.bottom >= rows.first &&
      merge.top <= rows.last &&
      merge.right >= columns.first &&
      merge.left <= columns.last;

    if (!seen) continue;

    top = Math.min(top, merge.top);
    left = Math.min(left, merge.left);
  }

  return { rows: { ...rows, first: top }, columns: { ...columns, first: left } };
}

/** The cell's area: its merge's, or itself. */
export function areaAt(sheet: Sheet, row: number, column: number): Area {
  return mergeAt(sheet, row, column) ?? { top: row, left: column, bottom: row, right: column };
}

/** Where an area begins and how large it is, in pixels from the sheet's corner. */
export function boxOf(rows: Offsets, columns: Offsets, { top, left, bottom, right }: Area) {
  const x = offsetOf(columns, left);
  const y = offsetOf(rows, top);

  return { x, y, width: offsetOf(columns, right + 1) - x, height: offsetOf(rows, bottom + 1) - y };
}
