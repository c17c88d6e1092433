import type { Book } from '../book';
import { guardWritable } from '../cells/guardWritable';
import { writeCells } from '../cells/writeCells';
import type { Sheet } from '../sheet';
import type { ActOutcome } from './actOutcome';
import { attempt } from './attempt';
import { grow, growthFor } from './growUnder';

/**
 * Pastes text of another program: tabs separate cells, lines rows; each is entered as if typed, but not
 * validated; formats and rules stay.
 */
export function pasteText(book: Book, sheet: Sheet, row: number, column: number, text: string): ActOutcome {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  const rows = lines.map((line) => line.split('\t'));
  const width = Math.max(...rows.map((cells) => cells.length));
  const grid = rows.map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? ''));
  const target = { top: row, left: column, bottom: row + grid.length - 1, right: column + width - 1 };

  return attempt(() => {
    guardWritable(sheet, target);

    const growth = growthFor(sheet, target);

    writeCells(book, sheet, target, grid);

    if (growth) grow(book, sheet, growth.table, growth.rows, growth.columns);
  });
}
