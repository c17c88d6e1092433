import { cellPlace } from '../read/cellPlace';
import { type Splice, spliced } from '../xml/splice';
import { type CellAt, rowCells } from './rowCells';
import { type SheetRows, sheetRows } from './sheetRows';

/** Whether a cell (zero-based) is the user's own. */
export type IsUsers = (row: number, column: number) => boolean;

/** A row's cells that are taken over, each as text without the old part's prefix. */
type KeptRow = { readonly row: number; readonly cells: readonly Pick<CellAt, 'column' | 'text'>[] };

/** The sheet part `next` with the cells of the sheet `old` that are the user's, in the places of its own. */
export function withKeptCells(
  next: string,
  old: string,
  isUsers: IsUsers,
  plain: (text: string) => string,
): string {
  const kept = sheetRows(old).rows.flatMap((at): readonly KeptRow[] => {
    const cells = rowCells(old, at)
      .filter(({ column }) => isUsers(at.row, column))
      .map(({ column, text }) => ({ column, text: plain(text) }));

    return cells.length === 0 ? [] : [{ row: at.row, cells }];
  });
  const sheet = sheetRows(next);
  const known = new Map(sheet.rows.map((at) => [at.row, at]));
  const changed = kept.flatMap(({ row, cells }): readonly Splice[] => {
    const at = known.get(row);

    if (at === undefined) return [];

    const own = rowCells(next, at).filter(({ column }) => !isUsers(row, column));
    const all = [...own, ...cells].sort((one, other) => one.column - other.column);
    const open = next.slice(at.open.from, at.open.to).replace(/\s*\/>$/, '>');

    return [
      { from: at.open.from, to: at.close.to, text: `${open}${all.map(({ text }) => text).join('')}</row>` },
    ];
  });

  return spliced(next, [...changed, ...addedRows(sheet, kept)]);
}

function addedRows({ rows, close }: SheetRows, kept: readonly KeptRow[]): readonly Splice[] {
  const present = new Set(rows.map(({ row }) => row));

  return kept
    .filter(({ row }) => !present.has(row))
    .sort((one, other) => one.row - other.row)
    .map(({ row, cells }): Splice => {
      const place = rows.find((one) => one.row > row)?.open.from ?? close.from;
      const text = `<row r="${row + 1}">${cells.map((cell) => cell.text).join('')}</row>`;

      return { from: place, to: place, text };
    });
}

/** Whether all cells of a reference (`B2:C4`) are the user's; of a long one its corners tell. */
export function isUsersRange(range: string, isUsers: IsUsers): boolean {
  const [first = '', last = first] = range.replaceAll('$', '').split(':');

  if (!/^[A-Za-z]+\d+$/.test(first) || !/^[A-Za-z]+\d+$/.test(last)) return false;

  const [from, to] = [cellPlace(first), cellPlace(last)];
  const columns = Array.from({ length: to.column - from.column + 1 }, (_, index) => from.column + index);

  return columns.every((column) => isUsers(from.row, column) && isUsers(to.row, column));
}
