import type { PackageEdit } from '../package/packageEdit';
import { sheetPath } from '../package/sheetPath';
import { type CellContent, setCells } from './setCells';

/** Sets cells of the sheet of that name; nothing else of it changes. */
export async function putCells(
  edit: PackageEdit,
  sheet: string,
  cells: readonly CellContent[],
): Promise<void> {
  const path = await sheetPath(edit, sheet);

  if (cells.length > 0) edit.put(path, setCells(await edit.text(path), cells));
}
