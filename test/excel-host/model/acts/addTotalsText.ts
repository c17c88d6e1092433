import { areaName } from '../address/areaName';
import type { Book } from '../book';
import { readValue } from '../cells/readValue';
import type { Sheet } from '../sheet';
import { bodyArea } from '../tables/bodyArea';
import { findTable } from '../tables/findTable';
import type { ActOutcome } from './actOutcome';
import { refused } from './refuse';
import { typeText } from './typeText';

/**
 * Types «Итого» with sums under a table as people do, two rows below it: an empty row keeps the table from
 * growing.
 */
export function addTotalsText(book: Book, sheet: Sheet, tableName: string): ActOutcome {
  const table = findTable(book, tableName)?.table;

  if (table === undefined) return refused(`There is no table ${tableName}.`);

  const body = bodyArea(table);
  const row = body.bottom + 2;
  const outcome = typeText(book, sheet, row, body.left, 'Итого');

  for (let column = body.left + 1; column <= body.right && outcome.done; column += 1) {
    if (typeof readValue(book, sheet, body.top, column) !== 'number') continue;

    typeText(book, sheet, row, column, `=SUM(${areaName({ ...body, left: column, right: column })})`);
  }

  return outcome;
}
