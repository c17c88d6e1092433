import { readXlsx } from 'hucre/xlsx';
import type { FileRefusal } from '../../../shared/xlsx/fileRefused';
import { openPackage } from '../../../shared/xlsx/package/openPackage';
import { readWorkbook } from '../../../shared/xlsx/readWorkbook';
import { Book } from '../model/book';
import { Sheet } from '../model/sheet';
import { readXmlParts } from './readXmlParts';
import { takeNames } from './takeNames';
import { takeSheet } from './takeSheet';

/**
 * An .xlsx file opened in the simulated Excel: values, formulas, looks, sizes, hidden rows and columns, merges,
 * tables, rules, names, protection (without its password), custom XML parts. Values come through the product's
 * own reader, the rest through hucre. Charts, PivotTables, comments and conditions of filters stay behind.
 */
export async function fromXlsx(
  bytes: Uint8Array,
): Promise<{ readonly ok: true; readonly book: Book } | FileRefusal> {
  const read = await readWorkbook(bytes);

  if (!read.ok) return read;

  const file = await readXlsx(bytes, { readStyles: true });
  const [first, ...others] = read.grids;
  const book = new Book(first?.name ?? 'Sheet1', first?.date1904 ?? false);

  for (const { name } of others) book.sheets.push(new Sheet(book.nextId(), name));

  for (const grid of read.grids) {
    const sheet = book.sheets.find(({ name }) => name === grid.name);
    const drawn = file.sheets.find(({ name }) => name === grid.name);

    if (sheet) takeSheet(book, sheet, grid, drawn);
  }

  takeNames(book, file.namedRanges ?? []);
  book.xmlParts.push(...(await readXmlParts(book, await openPackage(bytes))));

  const active = book.sheets[file.activeSheet ?? 0];

  if (active?.visibility === 'Visible') {
    book.activeSheetId = active.id;
    book.selection = { sheetId: active.id, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  book.generation += 1;

  return { ok: true, book };
}
