import type { Book } from '../book';
import { readValue } from '../cells/readValue';
import { styleAt } from '../cells/styleAt';
import type { Sheet } from '../sheet';
import { formatValue } from './formatValue';
import type { Locale } from './locale';

/** What a cell shows, were it wide enough. */
export function displayedText(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  locale: Locale = 'en-US',
): string {
  const format = styleAt(sheet, row, column).format ?? 'General';

  return formatValue(readValue(book, sheet, row, column), format, locale, book.date1904);
}
