import type { Sheet } from '../../../model/sheet';
import type { Chart } from '../../../model/types';
import type { ExcelState } from '../../excelState';

/** A chart and its sheet. */
export type PlacedChart = { readonly sheet: Sheet; readonly chart: Chart };

/** Writes the change log after a chart was changed in place. */
export function chartChanged({ sheet }: PlacedChart, { book }: ExcelState): void {
  book.changed(sheet.id, '', 'objects');
}
