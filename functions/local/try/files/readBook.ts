import { type Sheet as FileSheet, readXlsx, type Workbook } from 'hucre/xlsx';
import type { Grid, RawCell } from '../../../../shared/sheets/grid';
import { readWorkbook } from '../../../../shared/xlsx/readWorkbook';
import { Book } from '../../../../test/excel-host/model/book';
import { addName } from '../../../../test/excel-host/model/names/addName';
import type { Sheet } from '../../../../test/excel-host/model/sheet';
import { addSheet } from '../../../../test/excel-host/model/sheets/addSheet';
import { renameSheet } from '../../../../test/excel-host/model/sheets/renameSheet';
import { setVisibility } from '../../../../test/excel-host/model/sheets/setVisibility';
import type { Cell, CellValue, Style } from '../../../../test/excel-host/model/types';
import { placeObjects } from './placeObjects';
import { styleOf } from './styleOf';

/**
 * A workbook of the model from an .xlsx file: values, formulas, looks, merges, rules, tables, names. Charts,
 * pictures and the like are left out. `null` for what is no readable workbook.
 */
export async function readBook(bytes: Uint8Array): Promise<Book | null> {
  const read = await readWorkbook(bytes);

  if (!read.ok) return null;

  try {
    return bookOf(read.grids, await readXlsx(bytes, { readStyles: true }));
  } catch {
    return null;
  }
}

function bookOf(grids: readonly Grid[], file: Workbook): Book {
  const book = new Book(undefined, file.dateSystem === '1904');
  const sheets = grids.map(({ name }, index) => sheetAt(book, index, name));

  for (const [index, sheet] of sheets.entries()) {
    const grid = grids[index];
    const found = file.sheets.find(({ name }) => name === sheet.name);

    if (grid !== undefined) fillCells(sheet, grid, found, file.themeColors ?? []);
    if (found !== undefined) placeObjects(book, sheet, found, file.themeColors ?? []);
  }
  for (const { name, range, scope } of file.namedRanges ?? []) {
    const owner = sheets.find((sheet) => sheet.name === scope) ?? null;

    // Excel's own names (print areas, filters) mean nothing here.
    if (!name.startsWith('_xlnm.')) tryName(book, owner, name, range);
  }
  for (const [index, sheet] of sheets.entries()) {
    if (grids[index]?.hidden === true) setVisibility(book, sheet, 'Hidden');
  }

  return book;
}

function sheetAt(book: Book, index: number, name: string): Sheet {
  const [first] = book.sheets;

  if (index > 0 || first === undefined) return addSheet(book, name);

  renameSheet(book, first, name);

  return first;
}

function fillCells(sheet: Sheet, grid: Grid, file: FileSheet | undefined, theme: readonly string[]): void {
  const styles = new Map<string, Style>();

  for (const [key, { style }] of file?.cells ?? []) {
    if (style !== undefined) styles.set(key, styleOf(style, theme));
  }
  for (const [row, cells] of grid.cells.entries()) {
    for (const [column, raw] of cells.entries()) {
      if (raw !== null) sheet.cells.set(row, column, contentOf(raw));
    }
  }
  for (const [key, style] of styles) {
    const [row = 0, column = 0] = key.split(',').map(Number);

    sheet.cells.set(row, column, { ...(sheet.cells.get(row, column) ?? { value: null }), style });
  }
}

function contentOf(raw: RawCell): Cell {
  if (typeof raw === 'object' && raw !== null && 'formula' in raw)
    return { value: null, formula: `=${raw.formula}` };

  // Safe: a file's errors are spelled as Excel shows them.
  return { value: raw as CellValue };
}

/** A name that the model does not take is one the demonstration can do without. */
function tryName(book: Book, owner: Sheet | null, name: string, range: string): void {
  try {
    addName(book, owner, name, `=${range}`);
  } catch {
    return;
  }
}
