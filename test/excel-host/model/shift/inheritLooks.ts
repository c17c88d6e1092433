import type { Sheet } from '../sheet';
import type { Style } from '../types';
import type { Shift } from './shift';

/** Gives inserted cells the looks of those above or to the left; heading rows of tables lend theirs to none. */
export function inheritLooks(sheet: Sheet, { axis, at, count, first, last }: Shift): void {
  if (at === 0 || (axis === 'row' && lendsNothing(sheet, at - 1, first, last))) return;

  if (axis === 'row') {
    for (const [column, style] of stylesOfRow(sheet, at - 1, first, last)) {
      for (let row = at; row < at + count; row += 1) sheet.cells.set(row, column, { value: null, style });
    }

    return;
  }

  for (const row of sheet.cells.rowNumbers()) {
    const style = sheet.cells.get(row, at - 1)?.style;

    if (row < first || row > last || style === undefined) continue;

    for (let column = at; column < at + count; column += 1)
      sheet.cells.set(row, column, { value: null, style });
  }
}

function lendsNothing(sheet: Sheet, row: number, first: number, last: number): boolean {
  return sheet.tables.some(({ area }) => area.top === row && area.left <= last && area.right >= first);
}

function stylesOfRow(sheet: Sheet, row: number, first: number, last: number): [number, Style][] {
  const found: [number, Style][] = [];

  for (const [column, cell] of sheet.cells.row(row).entries()) {
    if (column >= first && column <= last && cell?.style) found.push([column, cell.style]);
  }

  return found;
}
