import { cellArea } from '../address/cellArea';
import type { Book } from '../book';
import { evaluate } from '../calc/evaluate';
import { isFormula } from '../calc/isFormula';
import { enterText } from '../cells/enterText';
import { styleAt } from '../cells/styleAt';
import { accepts } from '../rules/accepts';
import { validationAt } from '../rules/validationAt';
import type { Sheet } from '../sheet';
import { parseEntry } from '../text/parseEntry';
import type { CellValue } from '../types';
import type { ActOutcome } from './actOutcome';
import { attempt } from './attempt';
import { grow, growthFor } from './growUnder';

/**
 * Types over a cell and presses Enter: a strict validation refuses (nothing changes), another asks and
 * `insist` says yes; a table grows when the cell is directly under or beside it.
 */
export function typeText(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
  insist = false,
): ActOutcome {
  const value = entered(book, sheet, row, column, text);
  const objection =
    value === undefined || insistsOn(sheet, row, column, insist)
      ? null
      : refusal(book, sheet, row, column, value);

  if (objection) return objection;

  const growth = text === '' ? null : growthFor(sheet, cellArea(row, column));

  return attempt(() => {
    enterText(book, sheet, row, column, text);

    if (growth) grow(book, sheet, growth.table, growth.rows, growth.columns);
  });
}

// `undefined`: no formula Excel takes, which entering it says.
function entered(book: Book, sheet: Sheet, row: number, column: number, text: string): CellValue | undefined {
  const format = styleAt(sheet, row, column).format ?? 'General';
  const entry = parseEntry(text, format, book.date1904, book.now().getFullYear());

  if (entry.kind === 'value') return entry.value;

  return isFormula(entry.formula) ? evaluate(book, sheet, row, column, entry.formula) : undefined;
}

function insistsOn(sheet: Sheet, row: number, column: number, insist: boolean): boolean {
  return insist && validationAt(sheet, row, column)?.alert.style !== 'Stop';
}

function refusal(book: Book, sheet: Sheet, row: number, column: number, value: CellValue): ActOutcome | null {
  const validation = validationAt(sheet, row, column);

  if (validation === null || !validation.alert.show || value === null) return null;
  if (accepts(book, sheet, row, column, value)) return null;

  const { style, title, message } = validation.alert;

  return { done: false, reason: style === 'Stop' ? 'validation' : 'warning', title, message };
}
