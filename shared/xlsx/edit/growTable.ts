import { rangeName } from '../../sheets/a1';
import type { GridRange } from '../../sheets/grid';
import type { PackageEdit } from '../package/packageEdit';
import { sheetMarks } from '../package/sheetMarks';
import { sheetPath } from '../package/sheetPath';
import { workbookPart } from '../package/workbookPart';
import { cellPlace } from '../read/cellPlace';
import { attribute } from '../xml/attribute';
import { ownTable } from './putTable';
import { cellStyle, rowCells } from './rowCells';
import { type CellContent, setCells } from './setCells';
import { sheetRows } from './sheetRows';

/**
 * Lets the table Svod drew on the sheet `name` reach down to the zero-based row `bottom`; cells that are not
 * there yet get the formats of the table's last row. A table that reaches that far or ends in a row of totals,
 * and a sheet that is not Svod's, stay as they are.
 */
export async function growTable(edit: PackageEdit, name: string, bottom: number): Promise<void> {
  const path = await sheetPath(edit, name);
  const marks = sheetMarks(workbookPart(await edit.text(edit.workbook)));
  const own = marks.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const table = own?.stamp == null && own?.mark == null ? null : await ownTable(edit, path);

  if (table === null) return;

  const xml = await edit.text(table.target);
  const [tag = ''] = /<(?:[\w.-]+:)?table\s[^>]*>/.exec(xml) ?? [];
  const ref = attribute(tag, 'ref') ?? '';
  const range = rangeOf(ref);

  if (range.bottom >= bottom || Number(attribute(tag, 'totalsRowCount') ?? 0) > 0) return;

  const sheet = await edit.text(path);

  edit.put(table.target, xml.replaceAll(` ref="${ref}"`, ` ref="${rangeName({ ...range, bottom })}"`));
  edit.put(path, setCells(sheet, formattedCells(sheet, range, bottom)));
}

/** Cells of the format of the table's last row for the rows below it. */
function formattedCells(xml: string, range: GridRange, bottom: number): readonly CellContent[] {
  const last = sheetRows(xml).rows.find(({ row }) => row === range.bottom);
  const formats = (last ? rowCells(xml, last) : [])
    .filter(({ column }) => column >= range.left && column <= range.right)
    .map((cell) => ({ column: cell.column, style: cellStyle(cell) }))
    .filter(({ style }) => style !== null);

  return Array.from({ length: bottom - range.bottom }, (_, index) =>
    formats.map(({ column, style }) => ({ row: range.bottom + 1 + index, column, content: null, style })),
  ).flat();
}

function rangeOf(reference: string): GridRange {
  const [first = '', last = first] = reference.split(':');
  const [from, to] = [cellPlace(first), cellPlace(last)];

  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
