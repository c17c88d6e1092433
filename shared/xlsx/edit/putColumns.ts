import type { ColumnValues } from '../../sheets/columnValues';
import type { PackageEdit } from '../package/packageEdit';
import { putCells } from './putCells';
import type { CellContent } from './setCells';

/** Writes columns of the sheet of that name: texts and numbers, '' empties a cell, `null` leaves it. */
export async function putColumns(
  edit: PackageEdit,
  sheet: string,
  columns: readonly ColumnValues[],
): Promise<void> {
  const cells: CellContent[] = [];

  for (const { column, top, values } of columns) {
    for (const [index, content] of values.entries()) {
      if (content !== null) cells.push({ row: top + index, column, content });
    }
  }

  await putCells(edit, sheet, cells);
}
