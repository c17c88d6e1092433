import { LAST_COLUMN, LAST_ROW } from '../limits';
import type { Area } from '../types';
import { columnNumber } from './columnNumber';

const CELLS = /^\$?([a-z]{1,3})\$?(\d{1,7})(?::\$?([a-z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([a-z]{1,3}):\$?([a-z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** The area of `A1`, `a1:B2`, `A:C`, `3:5`, with or without dollars; `null` for any other text. */
export function parseArea(text: string): Area | null {
  const cells = CELLS.exec(text);

  if (cells) {
    const [, left = '', top = '', right = left, bottom = top] = cells;

    return ordered(Number(top) - 1, columnNumber(left), Number(bottom) - 1, columnNumber(right));
  }

  const columns = COLUMNS.exec(text);

  if (columns) {
    const [, left = '', right = ''] = columns;

    return ordered(0, columnNumber(left), LAST_ROW, columnNumber(right));
  }

  const rows = ROWS.exec(text);

  return rows ? ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, LAST_COLUMN) : null;
}

function ordered(row: number, column: number, otherRow: number, otherColumn: number): Area | null {
  const area = {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };

  return area.top >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN ? area : null;
}
