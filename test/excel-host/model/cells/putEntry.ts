import type { Book } from '../book';
import { isFormula } from '../calc/isFormula';
import { MAX_TEXT } from '../limits';
import { ModelFault } from '../modelFault';
import type { Sheet } from '../sheet';
import { headingTable } from '../tables/headingTable';
import { renameColumn } from '../tables/renameColumn';
import type { Entry } from '../text/entry';
import { parseEntry } from '../text/parseEntry';
import type { CellInput } from '../types';
import { mergeAt } from './mergeAt';
import { patchStyle } from './patchStyle';
import { styleAt } from './styleAt';

/** What an input means at a cell. Throws `InvalidArgument` for a formula Excel would not take, or too long a text. */
export function entryOf(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  input: NonNullable<CellInput>,
): Entry {
  if (typeof input !== 'string') return { kind: 'value', value: input };
  if (input.length > MAX_TEXT) throw new ModelFault('InvalidArgument', 'The text is too long for a cell.');

  const format = styleAt(sheet, row, column).format ?? 'General';
  const entry = parseEntry(input, format, book.date1904, book.now().getFullYear());

  if (entry.kind === 'formula' && !isFormula(entry.formula)) {
    throw new ModelFault('InvalidArgument', `There is a problem with the formula ${entry.formula}.`);
  }

  return entry;
}

/** Puts an entry into a cell; nothing is checked or logged. Hidden cells of a merge take nothing. */
export function putEntry(book: Book, sheet: Sheet, row: number, column: number, entry: Entry): void {
  const merge = sheet.merges.length === 0 ? null : mergeAt(sheet, row, column);

  if (merge && (merge.top !== row || merge.left !== column)) return;

  const table = sheet.tables.length === 0 ? null : headingTable(sheet, row, column);

  if (table) {
    renameColumn(book, sheet, table, column - table.area.left, headingText(entry));

    return;
  }

  putPlain(sheet, row, column, entry);
}

function putPlain(sheet: Sheet, row: number, column: number, entry: Entry): void {
  const own = sheet.cells.get(row, column)?.style;
  const style = own ?? inherited(sheet, row, column);

  if (entry.kind === 'formula') {
    sheet.cells.set(row, column, { value: null, formula: entry.formula, ...(style ? { style } : {}) });

    return;
  }

  if (entry.value === null) {
    sheet.cells.set(row, column, style ? { value: null, style } : undefined);

    return;
  }

  const shown =
    entry.format !== undefined && style?.format === undefined
      ? patchStyle(style ?? {}, { format: entry.format })
      : style;

  sheet.cells.set(row, column, shown ? { value: entry.value, style: shown } : { value: entry.value });
}

function inherited(sheet: Sheet, row: number, column: number) {
  return sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style;
}

// Headings of a table are always text.
function headingText(entry: Entry): string {
  if (entry.kind === 'formula') return entry.formula;

  const { value } = entry;

  if (value === null) return '';

  return typeof value === 'object' ? value.error : String(value).slice(0, MAX_TEXT);
}
