import type { Workbook } from 'hucre/xlsx';
import type { Book } from '../model/book';
import { isFormula } from '../model/calc/isFormula';
import { findSheet } from '../model/sheets/findSheet';

const TITLES = '_xlnm.Print_Titles';
const AREA = '_xlnm.Print_Area';

/** Takes a file's names; what is printed goes to the sheets, other names of Excel's own stay behind. */
export function takeNames(book: Book, names: NonNullable<Workbook['namedRanges']>): void {
  for (const { name, range, scope, comment } of names) {
    const sheet = scope === undefined ? null : findSheet(book, scope);
    const formula = `=${range}`;

    if (name === TITLES || name === AREA) {
      for (const part of range.split(',')) sheet?.pageLayout.set(keyOf(name, part), part.replace(/^.*!/, ''));
    } else if (!name.startsWith('_xlnm.') && isFormula(formula)) {
      (sheet?.names ?? book.names).push({ name, formula, visible: true, comment: comment ?? '' });
    }
  }
}

function keyOf(name: string, part: string): string {
  if (name === AREA) return 'printArea';

  return /\$?\d+:\$?\d+$/.test(part) ? 'printTitleRows' : 'printTitleColumns';
}
