import type { ColumnValues } from '../../sheets/columnValues';
import type { PackageEdit } from '../package/packageEdit';
import { sheetPath } from '../package/sheetPath';
import { type CellContent, setCells } from './setCells';

/** Writes columns of the sheet of that name, of which nothing else changes: texts and numbers, '' empties a cell, `null` leaves it. */
export async function putColumns(
  edit: PackageEdit,
  sheet: string,
  columns: readonly ColumnValues[],
): Promise<void> {
  const path = await sheetPath(edit, sheet);
  const cells: CellContent[] = [];

  for (const { column, top, values } of columns) {
    for (const [index, content] of values.entries()) {
      if (content !== null) cells.push({ row: top + index, column, content });
    }
  }

  if (cells.length > 0) edit.put(path, setCells(await edit.text(path), cells));
}
