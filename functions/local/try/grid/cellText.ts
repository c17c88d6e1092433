import type { Book } from '../../../../test/excel-host/model/book';
import { readFormula } from '../../../../test/excel-host/model/cells/readFormula';
import { styleAt } from '../../../../test/excel-host/model/cells/styleAt';
import type { Sheet } from '../../../../test/excel-host/model/sheet';
import { displayedText } from '../../../../test/excel-host/model/text/displayedText';
import type { Place } from './cursor';

/** Day, month or year in a number format: such a number is edited as the date it shows. */
const DATED = /[dmy]/i;

/** What the editor starts with: the formula, the date as shown, a number with its comma, a text as it is. */
export function cellText(book: Book, sheet: Sheet, { row, column }: Place): string {
  const held = readFormula(sheet, row, column);

  if (typeof held === 'string') return held;
  if (typeof held === 'number' && !DATED.test(styleAt(sheet, row, column).format ?? ''))
    return String(held).replace('.', ',');

  return displayedText(book, sheet, row, column, 'ru-RU');
}
