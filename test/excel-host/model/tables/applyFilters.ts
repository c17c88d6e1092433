import type { Book } from '../book';
import { criterion } from '../calc/functions/criterion';
import { changeAxes } from '../cells/changeAxes';
import { readValue } from '../cells/readValue';
import type { Sheet } from '../sheet';
import { displayedText } from '../text/displayedText';
import type { Area, Filter } from '../types';

/** Hides the rows of `body` that a filter does not let through and shows the others. */
export function applyFilters(
  book: Book,
  sheet: Sheet,
  body: Area,
  filters: readonly (readonly [column: number, filter: Filter])[],
): void {
  const tests = filters.map(([column, filter]) => testOf(book, sheet, column, filter));

  for (let row = body.top; row <= body.bottom; row += 1) {
    const filtered = !tests.every((test) => test(row));

    if (filtered !== (sheet.rows.get(row)?.filtered === true)) {
      changeAxes(sheet.rows, row, row, (axis) => ({ ...axis, filtered }));
    }
  }
}

function testOf(book: Book, sheet: Sheet, column: number, filter: Filter): (row: number) => boolean {
  if (filter.kind === 'values') {
    const shown = new Set(filter.values.map((text) => text.toLowerCase()));

    return (row) => shown.has(displayedText(book, sheet, row, column).toLowerCase());
  }

  const first = criterion(filter.first);
  const second = filter.second === undefined ? null : criterion(filter.second);

  return (row) => {
    const value = readValue(book, sheet, row, column);

    if (second === null) return first(value);

    return filter.operator === 'Or' ? first(value) || second(value) : first(value) && second(value);
  };
}
