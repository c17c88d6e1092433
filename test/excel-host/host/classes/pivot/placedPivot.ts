import type { Sheet } from '../../../model/sheet';
import type { Pivot } from '../../../model/types';
import type { ExcelState } from '../../excelState';

/** A PivotTable and its sheet. */
export type PlacedPivot = { readonly sheet: Sheet; readonly pivot: Pivot };

/** Writes the change log after a PivotTable was changed in place. */
export function pivotChanged({ sheet }: PlacedPivot, { book }: ExcelState): void {
  book.changed(sheet.id, '', 'objects');
}
