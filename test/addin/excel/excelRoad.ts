import { EXCEL_LIMITS, type ExcelLimits } from '../../../addin/src/excel/batch/excelLimits';
import { excelWorkbook } from '../../../addin/src/excel/excelWorkbook';
import type { WorkbookPort } from '../../../addin/src/ports/workbook';
import { type Booted, type BootOptions, bootInNode } from '../../excel-host/boot/bootInNode';
import { typeText } from '../../excel-host/model/acts/typeText';
import { Book } from '../../excel-host/model/book';
import { mergeArea } from '../../excel-host/model/cells/mergeArea';
import { setRowsHidden } from '../../excel-host/model/cells/setRowsHidden';
import { writeCells } from '../../excel-host/model/cells/writeCells';
import type { Sheet } from '../../excel-host/model/sheet';
import { addSheet } from '../../excel-host/model/sheets/addSheet';
import { findSheet } from '../../excel-host/model/sheets/findSheet';
import { renameSheet } from '../../excel-host/model/sheets/renameSheet';
import { setVisibility } from '../../excel-host/model/sheets/setVisibility';
import type { CellInput } from '../../excel-host/model/types';
import type { UserCell, UserSheet, WorkbookRoad } from '../ports/workbookRoad';

/** An Excel with a workbook open, and Svod's port to it. */
export type OpenExcel = Booted & { readonly port: WorkbookPort };

/** Short waits, so that no test has to wait long. */
const LIMITS: ExcelLimits = { ...EXCEL_LIMITS, answer: 20_000, cellEdit: 2_000 };

let open: (() => void)[] = [];

/** Starts an Excel on `book` and gives its library to the code under test, until `closeExcel`. */
export async function openExcel(
  book: Book,
  options: Omit<BootOptions, 'book'> = {},
  limits: Partial<ExcelLimits> = {},
): Promise<OpenExcel> {
  const excel = await bootInNode({ ...options, book });
  const takeAway = excel.installGlobals();

  open.push(() => {
    takeAway();
    excel.close();
  });

  return { ...excel, port: excelWorkbook({ ...LIMITS, ...limits }) };
}

/** Ends what the test has opened, once the library has let its references go. */
export async function closeExcel(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));

  for (const close of open.toReversed()) close();

  open = [];
}

/** A workbook with these sheets of the user's. */
export function bookOf(sheets: readonly UserSheet[]): Book {
  const [first, ...others] = sheets;
  const book = new Book(first?.name);

  for (const { name } of others) addSheet(book, name);
  for (const one of sheets) fill(book, sheetOf(book, one.name), one);

  return book;
}

/** The sheet of that name. */
export function sheetOf(book: Book, name: string): Sheet {
  const sheet = findSheet(book, name);

  if (sheet === null) throw new Error(`no sheet ${name}`);

  return sheet;
}

/** The suite's road through Excel. */
export const excelRoad: WorkbookRoad = async (sheets) => {
  const { book, port } = await openExcel(bookOf(sheets));

  return {
    port,
    acts: {
      rename: async (sheet, name) => renameSheet(book, sheetOf(book, sheet), name),
      type: async (sheet, row, column, text) => {
        typeText(book, sheetOf(book, sheet), row, column, `'${text}`, true);
      },
    },
  };
};

function fill(book: Book, sheet: Sheet, { cells, hidden, merges = [], hiddenRows = [] }: UserSheet): void {
  for (const [row, values] of cells.entries()) {
    if (values.length === 0) continue;

    const area = { top: row, left: 0, bottom: row, right: values.length - 1 };

    writeCells(book, sheet, area, [values.map(inputOf)]);
  }

  for (const merge of merges) mergeArea(book, sheet, merge, false);
  for (const row of hiddenRows) setRowsHidden(book, sheet, row, row, true);
  if (hidden) setVisibility(book, sheet, 'Hidden');
}

function inputOf(cell: UserCell): CellInput {
  if (typeof cell === 'string') return `'${cell}`;

  return typeof cell === 'object' && cell !== null ? `=${cell.formula}` : cell;
}
